"""A declared kernel as its users run it: compiled by JAX's default, at more sizes and values than declared.

Other engines run the same programs, and an error model in f64 decides what rounding, overflow, denormals or
undefined results explain (corpus.judging).
"""

from collections import Counter
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass

from jax.extend.mlir import ir

from corpus.checks.errors import CheckError
from corpus.execution.deviations import LOST_NAN, loses_nan
from corpus.execution.names import DEFAULT, INTERPRETER, XLA
from corpus.execution.xla import MANY_OPS
from corpus.judging.finding import Finding, Subject, Verdict
from corpus.judging.kernel_subjects import (
    DECLARED,
    FORWARD,
    GRADIENT,
    SPECIAL,
    TIES,
    enlarged,
    subject_of,
)
from corpus.judging.oracles import F64, OP_BY_OP, Prepared, judge
from corpus.stablehlo.branch_analysis import branches_of
from corpus.stablehlo.context import context
from corpus.stablehlo.custom_calls import CALLBACK
from corpus.stablehlo.inlining import inline
from corpus.stablehlo.program import Program
from kernels import Kernel

_OWN_SIZES, _LARGE_SIZES = "at its own sizes", "at larger sizes"
_VALUES = {
    DECLARED: "the values that it declares",
    SPECIAL: "special values (NaN, infinities, -0, denormals, ends of types, integers outside the interval)",
    TIES: "values 0, 1 and 2",
}
_LOOPS = "not tried at special values: the inputs decide how often a loop runs"
_CALLS_BACK = "not judged as users run it: it calls Python functions back"
# From so many ops on, compiling by default and judging in f64 take as long as all other checks together.
LONG = f"not judged as users run it: {MANY_OPS:,} ops or more"


@dataclass(frozen=True)
class _Trial:
    """A direction of the kernel at a class of values; ``prepared`` is shared by those of the same shapes."""

    subject: Subject
    prepared: Prepared
    sizes: str
    values: str

    @property
    def name(self) -> str:
        direction = "backward" if self.subject.transform == GRADIENT else "forward"
        return f"{direction}, as users run it, {self.sizes} and {_VALUES[self.values]}"

    @property
    def engines(self) -> Sequence[str]:
        """The engines to compare with: the cheapest that run it."""
        asked = [OP_BY_OP if self.prepared.op_by_op is not None else XLA]
        if self.prepared.interpreter is not None:
            asked.append(INTERPRETER)
        # An evaluation in f64 takes as long as all others. At large sizes, op by op shares faults of the
        # default.
        if self.sizes == _LARGE_SIZES:
            needed = self.subject.transform == FORWARD and self.values == SPECIAL
        else:
            needed = self.values == DECLARED or INTERPRETER not in asked
        return [*asked, F64] if needed else asked


def check_as_run(
    kernel: Kernel, programs: Sequence[Program], without: Container[str] = ()
) -> tuple[list[str], Mapping[str, int]]:
    """Judge ``kernel`` as XLA compiles it by default; lines on wrong engines, and what is set aside.

    The latter are counts by reason. Of its ``programs``, the directions with few ops are judged. The engines
    named in ``without`` are not asked. Raises CheckError where XLA or JAX op by op computes wrongly what
    other engines and f64 agree on, or refuses it.
    """
    notes: dict[str, None] = {}
    aside = Counter[str]()
    for trial in _trials(kernel, programs, aside):
        asked = [name for name in trial.engines if name not in without]
        verdict = judge(trial.subject, asked, trial.prepared)
        if verdict.finding is not None:
            notes.update(dict.fromkeys(_judged(trial, verdict.finding)))
        elif verdict.set_aside:
            aside[_reason(verdict)] += 1
    return [*notes], aside


def _trials(kernel: Kernel, programs: Sequence[Program], aside: Counter[str]) -> Iterator[_Trial]:
    directions = _judged_directions(programs, aside)
    if not directions:
        return
    sizes: list[tuple[Kernel, str, tuple[str, ...]]] = [(kernel, _OWN_SIZES, (DECLARED, SPECIAL, TIES))]
    loops = False
    if (large := enlarged(kernel, directions)) is not None:
        sizes.append((large, _LARGE_SIZES, (DECLARED, SPECIAL)))
    for sized, said, classes in sizes:
        for direction in directions:
            prepared = Prepared(subject_of(sized, direction, DECLARED, 0))
            if CALLBACK in prepared.program.custom_call_targets:
                aside[_CALLS_BACK] += 1
                continue
            by_inputs = _inputs_decide_loops(prepared)
            loops |= by_inputs
            subjects: dict[tuple[object, ...], Subject] = {}
            for number, values in enumerate(classes[:1] if by_inputs else classes):
                subject = subject_of(sized, direction, values, number)
                kinds = tuple((spec.values, spec.shape) for spec in subject.specs)
                if kinds not in subjects:  # Booleans and domains have no special values.
                    subjects[kinds] = subject
                    yield _Trial(subject, prepared, said, values)
    aside.update([_LOOPS] * loops)


def _judged_directions(programs: Sequence[Program], aside: Counter[str]) -> list[str]:
    """The directions of ``programs`` that are judged; the others are counted by their reason."""
    long = {each.direction for each in programs if each.contents.op_counts.total() >= MANY_OPS}
    aside.update([LONG] * len(long))
    named = {"forward": FORWARD, "backward": GRADIENT}
    directions = dict.fromkeys(each.direction for each in programs)
    return [named[direction] for direction in directions if direction not in long]


def _inputs_decide_loops(prepared: Prepared) -> bool:
    """True if the inputs decide how often a loop of the program runs, which may then have no end."""
    module = prepared.program.module()
    with context(), ir.Location.unknown():
        inline(module, composites=True)
    return branches_of(module).loops


def _reason(verdict: Verdict) -> str:
    return verdict.set_aside.partition(";")[0]


def _judged(trial: _Trial, found: Finding) -> Iterator[str]:
    """Yield a summary line for a known error or one of the interpreter. Raises CheckError otherwise."""
    said = f"{trial.name}: {_difference(found)}"
    contents = trial.prepared.program.contents
    # The values in f64 are computed by XLA, op by op.
    may_be_lost = (trial.sizes, trial.values) == (_LARGE_SIZES, SPECIAL) and _of_nan(trial, found)
    known = LOST_NAN if may_be_lost and loses_nan(contents) else found.known
    if known:
        yield f"{said}; a known deviation of XLA: {known}"
    elif found.oracle in (DEFAULT, OP_BY_OP):
        raise CheckError(f"{said}; the fault is not the kernel's", trial.prepared.program, found.output)
    else:
        yield said


def _of_nan(trial: _Trial, found: Finding) -> bool:
    """True if a lost NaN may explain ``found``: a value that is not finite, or the result of a comparison.

    In a gradient, comparisons choose among finite values, too.
    """
    chosen = found.symptom in ("nan", "index") or found.expected in ("True", "False")
    return chosen or trial.subject.transform == GRADIENT


def _difference(found: Finding) -> str:
    names = {DEFAULT: "XLA, compiled by JAX's default,", OP_BY_OP: "JAX op by op"}
    who = names.get(found.oracle, found.oracle)
    if not found.index and not found.expected:
        return f"{who} does not run it ({found.symptom}): {found.got}; {' and '.join(found.against)} do"
    at = f"[{', '.join(map(str, found.index))}]" if found.index else ""
    others = " and ".join(found.against)
    return (
        f"{who} gives {found.got} for output {found.output}{at}, where {others} say {found.expected}, "
        f"allowed {found.allowed}; {found.wrong:,} of {found.of:,} elements are wrong"
    )
