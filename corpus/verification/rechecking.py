"""Check a record's programs again, at their own sizes or those of a small twin, and build its record."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from corpus.checks.compiled_code import with_code
from corpus.checks.errors import CheckError
from corpus.checks.kernel_checks import check
from corpus.checks.record_builder import record_of
from corpus.checks.twins import SizesError, check_alike
from corpus.lowering.lower import Lowering, lowering_of
from corpus.plan import ATTEMPTS
from corpus.records.schema import (
    CUSTOM_GRADIENT,
    GRADIENT,
    NO_REVERSE_RULE,
    OF_TWIN,
    OWN_SIZES,
    TWIN_AND_OWN,
    Record,
)
from corpus.stablehlo.program import Program
from corpus.verification.claim import Claim
from corpus.verification.faults import FaultError, RefusedError, shown
from corpus.verification.scope import Scope
from kernels import OURS, Kernel

_OTHER_FUNCTION = "of its Python, JAX makes a program here that is not as the Python: "


@dataclass(frozen=True)
class _Subject:
    """A kernel with its programs to check; ``fault`` begins the message if they fail."""

    kernel: Kernel
    programs: Sequence[Program]
    fault: str = ""


def check_again(
    claim: Claim, lowered: Lowering, scope: Scope, without: Collection[str]
) -> tuple[Record, frozenset[str]]:
    """The record that the checks give for ``claim``, and the names of fields that cannot be compared.

    ``lowered`` is that of lower_again(). The engines named in ``without`` are not asked. Raises CheckError
    where a check fails, FaultError and RefusedError as _subjects() does.
    """
    record, kernel, claimed = claim.record, claim.kernel, _claimed(claim, lowered)
    twin = _twin_of(record, kernel) if scope.same_version else None
    accepts_rules = record.backward.startswith(CUSTOM_GRADIENT)
    for subject in _subjects(claim, lowered, scope, twin):
        try:
            evidence = check(
                subject.kernel, subject.programs, full=True, accepts_rules=accepts_rules, without=without
            )
        except CheckError as error:
            if not subject.fault:
                raise
            raise FaultError(f"{subject.fault}{error}") from error
    made = record_of(record.id, kernel, claimed, evidence, twin, own_too=record.checked_at == TWIN_AND_OWN)
    of_twin = frozenset[str]() if twin is not None or record.checked_at == OWN_SIZES else OF_TWIN
    return with_code(made, kernel, claim.programs, scope.compilers), scope.skipped | of_twin


def _claimed(claim: Claim, lowered: Lowering) -> Lowering:
    """``lowered``, with the programs of ``claim`` in place of those made here."""
    has_backward = any(program.direction == "backward" for program in claim.programs)
    return replace(lowered, programs=claim.programs, backward=GRADIENT if has_backward else lowered.backward)


def _twin_of(record: Record, kernel: Kernel) -> Kernel | None:
    """The small twin of a kernel that one of our templates draws with its sizes; None for any other."""
    template = OURS.get(record.template)
    if record.checked_at == OWN_SIZES or template is None or not 0 <= record.attempt < ATTEMPTS:
        return None
    twin = template.kernel(record.seed, record.index, record.attempt)
    return twin if twin.enlarged == kernel else None


def _subjects(claim: Claim, lowered: Lowering, scope: Scope, twin: Kernel | None) -> Iterator[_Subject]:
    """The subjects to check for ``claim``; the record was made from the last of them.

    Raises FaultError where the checks of the ``twin`` do not speak for the programs; RefusedError where the
    record has no gradient for want of a rule that this JAX has.
    """
    if not scope.same_version:
        yield _Subject(claim.executed, _compiled_here(claim.record, lowered), _OTHER_FUNCTION)
    if twin is None:
        yield _Subject(claim.executed, claim.programs)
    else:
        yield _Subject(twin, _lowered_twin(twin, claim))


def _lowered_twin(twin: Kernel, claim: Claim) -> Sequence[Program]:
    twins = lowering_of(twin, claim.record.platforms).programs
    try:
        check_alike(twin, claim.kernel, twins, claim.programs)
    except SizesError as error:
        raise FaultError(f"checked_at: its checks are not those of a twin: {error}") from error
    return twins


def _compiled_here(record: Record, lowered: Lowering) -> Sequence[Program]:
    """The forward programs that this JAX makes of a ``record`` that another version lowered.

    The Python, which can tell the two apart, may be another function under jax.jit than op by op.
    """
    if record.backward.startswith(f"none: {NO_REVERSE_RULE}") and lowered.backward == GRADIENT:
        raise RefusedError(f"backward: it has {shown(record.backward)}, but this JAX has a rule")
    return [each for each in lowered.programs if each.direction == "forward"]
