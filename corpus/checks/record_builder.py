"""Build the record of a case: kernel, programs, checks, fields."""

import itertools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.checks.compiled_code import with_code
from corpus.checks.errors import CheckError, UninformativeError
from corpus.checks.global_state import global_state_kept
from corpus.checks.isolation import check_apart
from corpus.checks.kernel_checks import Evidence, check
from corpus.checks.python_stack import with_stack
from corpus.checks.source_proof import check_same_elsewhere, lower_elsewhere
from corpus.codegen.xla_compilers import Compiler
from corpus.execution.interpreter_cost import runs_long
from corpus.execution.xla import MANY_OPS
from corpus.lowering.lower import lower_kernel, said_of_backward
from corpus.plan import Case
from corpus.records.fingerprints import source_fingerprint
from corpus.records.platforms import BOTH, PLATFORMS
from corpus.records.schema import CUSTOM_GRADIENT, Record, kernel_fields
from corpus.stablehlo.jax_compat import versions
from corpus.stablehlo.program import (
    Program,
    fingerprint,
    input_fields,
    sections,
    skeleton_fingerprint,
)
from corpus.user_kernels.packages import packages_of
from kernels import OURS, TEMPLATES, Kernel

_LONG_CHECKS = 4 * MANY_OPS  # From here on XLA compiles for several seconds at any number of points.


@dataclass(frozen=True)
class Built:
    """The kernel, programs and record of a case. The programs of a pinned case include those for BOTH.

    ``notes`` are lines for the summary of the run.
    """

    kernel: Kernel
    programs: Sequence[Program]
    record: Record
    notes: Sequence[str]


@with_stack
@global_state_kept()
def build(
    case: Case,
    platforms: Sequence[str],
    compilers: Sequence[Compiler] = (),
    *,
    full: bool = False,
    accepts_rules: bool = False,
) -> Built:
    """Build the record of ``case`` for ``platforms``, with the code of ``compilers``.

    ``full`` and ``accepts_rules`` as for check(). A kernel that proves to be uninformative is replaced by the
    case's next attempt. Raises CheckError where a kernel fails a check or does not compile,
    UninformativeError where the last attempt is uninformative.
    """
    # A snapshot of a pinned case has the same platforms whichever were asked for.
    asked_or_pinned = {*platforms, *BOTH} if case.pinned else platforms
    lowered_for = [platform for platform in PLATFORMS if platform in asked_or_pinned]
    template = TEMPLATES[case.template]
    proved = case.sampled or case.template not in OURS
    for attempt in itertools.count():
        kernel = case.kernel(attempt)
        elsewhere = lower_elsewhere(kernel, tuple(lowered_for), template) if proved else None
        # Programs from elsewhere are of platforms lowered alone, so that comparing them is the cross-check.
        programs = lower_kernel(kernel, tuple(lowered_for), cross_check=full and elsewhere is None)
        asked = [program for program in programs if program.platform in platforms]
        try:
            if elsewhere is not None:
                check_same_elsewhere(kernel, programs, elsewhere)
            notes: list[str] = []
            checks = check_apart if _run_apart(case, asked, full=full) else check
            record = make_record(
                case.id, kernel, asked, notes, checks, full=full, accepts_rules=accepts_rules
            )
            return Built(kernel, programs, with_code(record, kernel, asked, compilers), notes)
        except CheckError as error:
            if not isinstance(error, UninformativeError) or attempt == case.attempts - 1:
                if attempt:
                    error.add_note(f"at attempt {attempt}, whose kernel is\n{kernel.source}")
                raise
    raise AssertionError("unreachable")


def _run_apart(case: Case, programs: Sequence[Program], *, full: bool) -> bool:
    """True for the checks that have a process of their own: those of users' kernels, and long ones.

    Another process costs half a second. So one that XLA or an engine ends is not that of pytest.
    """
    return case.template not in OURS or any(
        program.contents.op_counts.total() >= (MANY_OPS if full else _LONG_CHECKS)
        or (full and runs_long(program.contents, program.module()))
        for program in programs
    )


def make_record(
    number: int,
    kernel: Kernel,
    programs: Sequence[Program],
    notes: list[str] | None = None,
    checks: Callable[..., Evidence] = check,
    *,
    full: bool = False,
    accepts_rules: bool = False,
) -> Record:
    """Check the ``programs`` of ``kernel`` and describe them in the record of that ``number``.

    The notes of the evidence are added to ``notes``; ``checks`` is check() or check_apart(). ``full`` and
    ``accepts_rules`` as for check(). Raises CheckError where a program fails a check.
    """
    evidence = checks(kernel, programs, full=full, accepts_rules=accepts_rules)
    if notes is not None:
        notes += evidence.notes
    backward = said_of_backward(kernel, programs)
    if evidence.custom_rules:
        backward = f"{CUSTOM_GRADIENT}{', '.join(evidence.custom_rules)}"
    # A text that several platforms share counts once.
    forward = {program.text: program for program in programs if program.direction == "forward"}.values()
    known = versions()
    platform_fields: dict[str, Any] = {}
    for name, platform in PLATFORMS.items():
        asked = name in evidence.engines
        platform_fields[platform.field] = sections(programs, name, kernel.argnums) if asked else None
        platform_fields[f"{platform.field}_engines"] = evidence.engines.get(name)
    return Record(
        id=number,
        backward=backward,
        jax_version=known["JAX"],
        jaxlib_version=known["jaxlib"],
        stablehlo_version=known["StableHLO"],
        gradient_error=evidence.gradient_bound,
        gradient_dtype=evidence.gradient_dtype,
        unused_inputs=evidence.unused_inputs,
        gpu_calls=evidence.gpu_calls,
        ops=sorted(frozenset().union(*(program.ops for program in programs))),
        fingerprint=fingerprint(forward),
        skeleton=skeleton_fingerprint(forward),
        python_fingerprint=source_fingerprint(kernel.source, kernel.name),
        packages=packages_of(kernel.source),
        **kernel_fields(kernel),
        **input_fields(programs, len(kernel.inputs)),
        **platform_fields,
    )
