"""Lowering a record's kernel again, and comparison with the programs that the record has."""

from collections.abc import Sequence

from corpus.lowering.lower import lower_kernel
from corpus.records.platforms import PLATFORMS
from corpus.sandbox.worker import shown_error
from corpus.stablehlo.program import Program
from corpus.stablehlo.textual_diff import first_difference
from corpus.verification.faults import FaultError, shown
from kernels import Kernel


def check_lowering(kernel: Kernel, platforms: Sequence[str], programs: Sequence[Program]) -> None:
    """Raise FaultError unless JAX lowers ``kernel`` for ``platforms`` to ``programs``, to the byte.

    Raises MemoryError and RuntimeError, such as XLA's, as they come: they are of the process.
    """
    try:
        lowered = lower_kernel(kernel, tuple(platforms))
    except (MemoryError, RuntimeError):
        raise
    except Exception as error:  # An unknown function can raise anything while it is traced.
        raise FaultError(f"python cannot be lowered: {shown_error(error)}") from error
    theirs, ours = (
        {(program.direction, program.platform): program.text for program in side}
        for side in (programs, lowered)
    )
    for direction, platform in {**ours, **theirs}:
        name = f"{PLATFORMS[platform].field}, {direction}"
        their_text, our_text = (side.get((direction, platform)) for side in (theirs, ours))
        if their_text is None:
            raise FaultError(f"{name}: JAX makes one, but not the record")
        if our_text is None:
            raise FaultError(f"{name}: there is one, but not JAX")
        if their_text != our_text:
            at = first_difference(their_text, our_text)
            raise FaultError(
                f"{name}, line {at.number}: it has {shown(at.one)}, but JAX makes {shown(at.other)} of the "
                "Python"
            )
