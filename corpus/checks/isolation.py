"""Run checks in a process of their own, so that an engine that crashes or hangs there can be named."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace

from corpus.checks.errors import CheckError, UninformativeError
from corpus.checks.kernel_checks import Evidence, check
from corpus.execution.names import INTERPRETER
from corpus.fresh_process import FreshProcessError, FreshProcessLimitError, call_afresh
from corpus.judging.kernel_subjects import DECLARED, FORWARD, GRADIENT, subject_of
from corpus.judging.oracles import judge_afresh
from corpus.stablehlo.program import Program
from kernels import Kernel


@dataclass(frozen=True)
class _Failure:
    """A CheckError as plain data, as its notes would be lost between processes."""

    kind: type[CheckError]
    message: str
    notes: Sequence[str]


def check_apart(
    kernel: Kernel, programs: Sequence[Program], *, full: bool = False, accepts_rules: bool = False
) -> Evidence:
    """Check as check() does, in another process, which has the time and the memory of the running case.

    Where that process ends without a result, the checks are repeated without the interpreter, which a note of
    the evidence says; but not where a drawn kernel meets the limit of time, as its record must not depend on
    the machine. Raises CheckError.
    """
    try:
        return _checked(kernel, programs, full, accepts_rules, ())
    except FreshProcessError as error:
        reason = str(error)
        if isinstance(error, FreshProcessLimitError) and not kernel.declared:
            raise CheckError(f"{kernel.name}: the checks have no result: {reason}") from error
    try:
        evidence = _checked(kernel, programs, full, accepts_rules, (INTERPRETER,))
    except FreshProcessError as error:
        again = "the same" if str(error) == reason else str(error)
        said = f"{kernel.name}: the checks have no result: {reason}; without the {INTERPRETER}: {again}"
        raise CheckError(said + _blamed(kernel, programs)) from error
    note = f"the checks with the {INTERPRETER} had no result: {reason}; without it they passed"
    return replace(evidence, notes=[note, *evidence.notes])


def _blamed(kernel: Kernel, programs: Sequence[Program]) -> str:
    """The engine that ends or hangs its process at declared values of ``kernel``, as the end of a message.

    It is empty where none does, and for a drawn kernel.
    """
    for direction in dict.fromkeys(program.direction for program in programs) if kernel.declared else ():
        transform = FORWARD if direction == "forward" else GRADIENT
        found = judge_afresh(subject_of(kernel, transform, DECLARED, 0)).finding
        if found is not None and found.symptom in ("abort", "hang"):
            return (
                f"; {found.oracle} does so with the {direction} program alone: the fault is not the kernel's"
            )
    return ""


def _checked(
    kernel: Kernel, programs: Sequence[Program], full: bool, accepts_rules: bool, without: Sequence[str]
) -> Evidence:
    outcome = call_afresh(_outcome, kernel, programs, full, accepts_rules, without, path=[*sys.path])
    if isinstance(outcome, Evidence):
        return outcome
    error = outcome.kind(outcome.message)
    for note in outcome.notes:
        error.add_note(note)
    raise error


def _outcome(
    kernel: Kernel,
    programs: Sequence[Program],
    full: bool,
    accepts_rules: bool,
    without: Sequence[str],
) -> Evidence | _Failure:
    """Check in this process; an error of the checks is a value."""
    try:
        return check(kernel, programs, full=full, accepts_rules=accepts_rules, without=without)
    except CheckError as error:
        kind = UninformativeError if isinstance(error, UninformativeError) else CheckError
        return _Failure(kind, str(error), getattr(error, "__notes__", []))
