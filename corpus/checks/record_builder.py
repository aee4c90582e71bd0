"""Build the record of a case: kernel, programs, checks, fields."""

import itertools
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.checks.compiled_code import with_code
from corpus.checks.errors import CheckError, UninformativeError
from corpus.checks.global_state import global_state_kept
from corpus.checks.isolation import check_apart
from corpus.checks.kernel_checks import Evidence, check
from corpus.checks.python_stack import with_stack
from corpus.checks.source_proof import check_same_elsewhere, lower_elsewhere
from corpus.checks.twins import SizesError, check_own_size, lower_twin
from corpus.codegen.xla_compilers import Compiler
from corpus.execution.interpreter_cost import runs_long
from corpus.execution.xla import MANY_OPS
from corpus.lowering.lower import Lowering, lowering_of
from corpus.plan import Case
from corpus.records.fingerprints import source_fingerprint
from corpus.records.platforms import BOTH, PLATFORMS
from corpus.records.schema import (
    CUSTOM_GRADIENT,
    OWN_SIZES,
    TWIN,
    TWIN_AND_OWN,
    Record,
    kernel_fields,
)
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

    ``notes`` are lines for the summary of the run, which counts what is ``set_aside`` by reason.
    """

    kernel: Kernel
    programs: Sequence[Program]
    record: Record
    notes: Sequence[str]
    set_aside: Mapping[str, int]


@with_stack
@global_state_kept()
def build(
    case: Case,
    platforms: Sequence[str],
    compilers: Sequence[Compiler] = (),
    *,
    full: bool = False,
    accepts_rules: bool = False,
    enlarge: bool = False,
) -> Built:
    """Build the record of ``case`` for ``platforms``, with the code of ``compilers``.

    ``full`` and ``accepts_rules`` as for check(). With ``enlarge``, the record has the kernel at the sizes
    that people use, where its small twin, which is checked, has the same programs but for sizes; with
    ``full`` it is also run at its own sizes. A kernel that proves to be uninformative is replaced by the
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
        lowered = lowering_of(kernel, tuple(lowered_for), cross_check=full and elsewhere is None)
        asked = lowered.only(platforms)
        try:
            if elsewhere is not None:
                check_same_elsewhere(kernel, lowered.programs, elsewhere)
            checks = check_apart if _run_apart(case, asked.programs, full=full) else check
            evidence = checks(kernel, asked.programs, full=full, accepts_rules=accepts_rules)
            twin = None
            if enlarge and (large := _enlarged(kernel, lowered.programs, full=full)) is not None:
                twin, (kernel, lowered) = kernel, large
                asked = lowered.only(platforms)
                if proved:
                    check_same_elsewhere(
                        kernel, lowered.programs, lower_elsewhere(kernel, tuple(lowered_for), template)
                    )
            record = record_of(case.id, kernel, asked, evidence, twin, own_too=full)
            coded = with_code(record, kernel, asked.programs, compilers)
            return Built(kernel, lowered.programs, coded, evidence.notes, evidence.set_aside)
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


def _enlarged(kernel: Kernel, programs: Sequence[Program], *, full: bool) -> tuple[Kernel, Lowering] | None:
    """The enlarged kernel, lowered, if the checks of its small twin's ``programs`` hold for it as well.

    None where they do not, as where JAX makes another program of larger arrays: the kernel stays small. With
    ``full``, the forward program is run at these sizes, too. Raises CheckError where that gives wrong values.
    """
    large = kernel.enlarged
    if large is None:
        return None
    try:
        found = lower_twin(kernel, large, programs)
    except SizesError:
        return None
    if full:
        check_own_size(large, found.programs)
    return large, found


def make_record(
    number: int,
    kernel: Kernel,
    lowered: Lowering,
    *,
    full: bool = False,
    accepts_rules: bool = False,
) -> Record:
    """Check the programs that ``kernel`` was ``lowered`` to; describe them in the record of that ``number``.

    ``full`` and ``accepts_rules`` as for check(). Raises CheckError where a program fails a check.
    """
    evidence = check(kernel, lowered.programs, full=full, accepts_rules=accepts_rules)
    return record_of(number, kernel, lowered, evidence)


def record_of(
    number: int,
    kernel: Kernel,
    lowered: Lowering,
    evidence: Evidence,
    twin: Kernel | None = None,
    *,
    own_too: bool = False,
) -> Record:
    """Describe the programs that ``kernel`` was ``lowered`` to in the record of that ``number``.

    The ``evidence`` is that of the kernel itself or of its small ``twin``, with ``own_too`` of both.
    """
    programs, backward = lowered.programs, lowered.backward
    if evidence.custom_rules:
        backward = f"{CUSTOM_GRADIENT}{', '.join(evidence.custom_rules)}"
    # A text that several platforms share counts once.
    forward = {program.text: program for program in programs if program.direction == "forward"}.values()
    known = versions()
    program_fields = {
        **input_fields(programs, len(kernel.inputs)),
        "ops": sorted(frozenset().union(*(program.ops for program in programs))),
        "fingerprint": fingerprint(forward),
        "skeleton": skeleton_fingerprint(forward),
    }
    for name, platform in PLATFORMS.items():
        asked = name in evidence.engines
        program_fields[platform.field] = sections(programs, name, kernel.argnums) if asked else None
        program_fields[f"{platform.field}_engines"] = evidence.engines.get(name)
    return Record(
        id=number,
        backward=backward,
        jax_version=known["JAX"],
        jaxlib_version=known["jaxlib"],
        stablehlo_version=known["StableHLO"],
        gradient_error=evidence.gradient_bound,
        gradient_dtype=evidence.gradient_dtype,
        unused_inputs=evidence.unused_inputs,
        nonfinite_outputs=evidence.nonfinite_outputs,
        gpu_calls=evidence.gpu_calls,
        python_fingerprint=source_fingerprint(kernel.source, kernel.name),
        packages=packages_of(kernel.source),
        checked_at=OWN_SIZES if twin is None else TWIN_AND_OWN if own_too else TWIN,
        twin_shapes=["x".join(map(str, value.shape)) for value in ([] if twin is None else twin.inputs)],
        **kernel_fields(kernel),
        **program_fields,
    )
