"""The allow-lists that a record must keep to before it is executed: of Python, and of custom calls."""

from collections.abc import Iterable

from corpus.stablehlo.custom_calls import KNOWN
from corpus.stablehlo.program import Program
from corpus.verification.faults import FaultError, RefusedError, shown
from corpus.verification.guarded_source import guarded
from kernels import Kernel


def listed_kernel(kernel: Kernel, programs: Iterable[Program]) -> Kernel:
    """``kernel``, guarded. Raises RefusedError unless it and ``programs`` are allowed entirely.

    And ValueError where one of them is not valid.
    """
    check_calls(programs)
    return guarded(kernel)


def check_calls(programs: Iterable[Program]) -> None:
    """Raise FaultError if one of ``programs`` is not valid, RefusedError if it has an unknown custom call.

    Some targets take an address to call.
    """
    for program in programs:
        name = f"{program.platform} {program.direction}"
        try:
            unknown = sorted(program.custom_call_targets - KNOWN)
        except ValueError as error:
            raise FaultError(f"{name}: {error}") from error
        if unknown:
            raise RefusedError(f"{name}: a custom call to {shown(unknown[0])}, unknown")
