"""Lowering a record's kernel again, and comparison with the programs that the record has.

Where another JAX lowered them, with the values of its Python alone.
"""

from collections.abc import Collection, Sequence

import jax.numpy as jnp

from corpus.checks.errors import CheckError
from corpus.checks.kernel_checks import check
from corpus.lowering.lower import lower_kernel
from corpus.records.platforms import PLATFORMS
from corpus.records.schema import NO_REVERSE_RULE, Record
from corpus.sandbox.worker import shown_error
from corpus.stablehlo.program import Program
from corpus.stablehlo.textual_diff import first_difference
from corpus.verification.faults import FaultError, RefusedError, shown
from kernels import Input, Kernel

# The least width of an interval, relative to its ends: functions as x and x**2 differ by it, and the checks
# allow a difference of 2**-15.
_LEAST_WIDTH = 2.0**-6
_NORMAL = 2.0**10  # Least magnitude of values, relative to the smallest normal number: XLA flushes smaller.


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


def check_values_tell(kernel: Kernel) -> None:
    """Raise RefusedError where the inputs have so few values that most functions agree on them."""
    for value in kernel.inputs:
        if not _tells(value):
            raise RefusedError(
                f"inputs: from {value.low!r} to {value.high!r}, the values of {shown(value.name)} tell no "
                "functions apart, and another JAX lowered them"
            )


def _tells(value: Input) -> bool:
    if 0 in value.shape:
        return True
    if not jnp.issubdtype(value.dtype, jnp.inexact):
        return value.low < value.high
    largest = max(abs(value.low), abs(value.high))
    wide = value.high - value.low >= _LEAST_WIDTH * largest
    return wide and largest >= _NORMAL * float(jnp.finfo(value.dtype).tiny)  # type: ignore[no-untyped-call]  # JAX left it untyped.


def check_compiled(record: Record, kernel: Kernel, without: Collection[str]) -> None:
    """Check the ``kernel`` of a ``record`` that another JAX lowered with what this one makes of it.

    Raises FaultError where the Python, which can tell the two apart, is another function under jax.jit than
    op by op; RefusedError where the record has no gradient for want of a rule that this JAX has. The
    engines named in ``without`` are not asked.
    """
    programs = lower_kernel(kernel, ("cpu",))
    if _without_rule(record) and any(each.direction == "backward" for each in programs):
        raise RefusedError(f"backward: it has {shown(record.backward)}, but this JAX has a rule")
    try:
        check(kernel, [each for each in programs if each.direction == "forward"], full=True, without=without)
    except CheckError as error:
        raise FaultError(
            f"of its Python, JAX makes a program here that is not as the Python: {error}"
        ) from error


def _without_rule(record: Record) -> bool:
    return record.backward.startswith(f"none: {NO_REVERSE_RULE}")
