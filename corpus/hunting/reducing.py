"""Reduce a finding to the smallest program of public JAX calls that shows the same error of an engine."""

import contextlib
import signal
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, replace

from corpus.judging.finding import Finding, InputSpec, Subject, Verdict
from corpus.judging.oracles import ALL, F64, OP_BY_OP, judge, judge_afresh
from corpus.judging.programs import function
from corpus.judging.values import NUMPY
from corpus.reduction.passes import PASSES, size
from corpus.reduction.printing import IMPORTS, PrintingError, argument, source
from corpus.reduction.reducer import reduce
from corpus.reduction.statements import Candidate, Function, Input, Statement, Type, count
from corpus.reduction.tracing import TracingError, literal, traced
from corpus.worker_pool import Lost, WorkerPool

_LONG = 64  # Elements: drawn ones stand for more, if they show the finding too.
SECONDS = 60.0  # Of a reduction,
_ENDS = ("abort", "hang")  # Symptoms that end a process.
_TO_JUDGE = 10.0  # and of processor time to judge a candidate, or it counts as hung.


class NotReducedError(ValueError):
    """A finding cannot be reduced because it does not occur again; the message is one line."""


@dataclass(frozen=True)
class Reduction:
    """A finding of the smallest program found, the numbers of its statements and of the first program's.

    ``complete`` is False where the time ended the reduction.
    """

    candidate: Candidate
    finding: Finding
    before: int
    after: int
    asked: int
    complete: bool


class SameFinding:
    """The problem of reducing a finding: a candidate is interesting if its judge finds the like of it.

    Candidates are judged in a worker process, each in one of its own where the finding ends a process.
    """

    def __init__(self, finding: Finding, pool: WorkerPool) -> None:
        self._finding = finding
        self._pool = pool
        asking = {OP_BY_OP, finding.oracle}
        if OP_BY_OP not in finding.against and finding.symptom not in (*_ENDS, "refused"):
            asking.add(F64)  # The engines agree on what is wrong.
        self._asking = tuple(name for name in ALL if name in asking)
        self.found: dict[Candidate, Finding] = {}

    def is_interesting(self, candidate: Candidate) -> bool:
        """Judge ``candidate`` in another process."""
        try:
            own = self._finding.subject
            subject = replace(subject_of(candidate, own.id), config=own.config)
        except PrintingError:
            return False
        finding = self._judged(subject)
        if finding is None or not self._like(finding):
            return False
        self.found[candidate] = finding
        return True

    def _judged(self, subject: Subject) -> Finding | None:
        if self._finding.symptom in _ENDS:
            with _little_time():
                return _finding(subject, self._asking, judge_afresh)
        ((_, finding),) = self._pool.run(_judged, [(subject, self._asking)])
        return None if isinstance(finding, Lost) else finding

    def size(self, candidate: Candidate) -> object:
        """The size of ``candidate``, by which candidates are compared: that of corpus.reduction.passes."""
        return size(candidate)

    def _like(self, other: Finding) -> bool:
        own = self._finding
        if (other.oracle, other.symptom) != (own.oracle, own.symptom):
            return False
        # What ends the process of one program may be another error than what ends that of another.
        return own.symptom not in ("abort", "refused") or _kind(other.got) == _kind(own.got)


def reduced(finding: Finding, seconds: float = SECONDS) -> Reduction:
    """The reduction of ``finding``, traced to statements, or, where it is none then, its Python as it is.

    Raises NotReducedError.
    """
    with WorkerPool(1, _TO_JUDGE) as pool:
        problem = SameFinding(finding, pool)
        for candidate in _starts(finding.subject):
            if problem.is_interesting(candidate):
                found = reduce(problem, PASSES, candidate, seconds)
                smallest = problem.found[found.candidate]
                before, after = count(candidate.body), count(found.candidate.body)
                return Reduction(found.candidate, smallest, before, after, found.asked, found.complete)
    raise NotReducedError(f"{finding.subject.id}: it does not show again in a process of its own")


def _judged(asked: tuple[Subject, Collection[str]]) -> Finding | None:
    return _finding(*asked, judge)


def _finding(
    subject: Subject, asking: Collection[str], judge: Callable[[Subject, Collection[str]], Verdict]
) -> Finding | None:
    """The finding of ``judge``; None for a candidate that JAX refuses."""
    try:
        return judge(subject, asking).finding
    except Exception:  # What JAX raises for a candidate that is no program is of any class.
        return None


def subject_of(candidate: Candidate, id: str) -> Subject:
    """``candidate`` as a subject, whose function is f. Raises PrintingError."""
    specs = tuple(
        InputSpec(each.type.shape, each.type.dtype, NUMPY, elements=(argument(each),))
        for each in candidate.inputs
    )
    return Subject(id, IMPORTS + source(candidate), "f", specs)


def _starts(subject: Subject) -> Iterator[Candidate]:
    """The programs that a reduction may start with, those with short inputs first."""
    names = [f"x{at}" for at in range(len(subject.specs))]
    inputs = [_input(name, spec) for name, spec in zip(names, subject.specs, strict=True)]
    with contextlib.suppress(TracingError), subject.settings():
        candidate = traced(function(subject), subject.inputs(), dict(enumerate(inputs)))
        if any(each.fill == "literal" and each.type.size > _LONG for each in candidate.inputs):
            yield replace(candidate, inputs=tuple(map(_drawn, candidate.inputs)))
        yield candidate
    yield as_python(subject, inputs)


def _input(name: str, spec: InputSpec) -> Input:
    """The first form of an input: drawn as the search drew it, or with its elements."""
    if spec.values == "ordinary" and not spec.dtype.startswith("complex"):
        return Input(name, Type(tuple(spec.shape), spec.dtype), "drawn", (str(spec.seed),))
    return literal(name, spec.array())


def _drawn(each: Input) -> Input:
    return replace(each, fill="drawn", elements=("0",)) if each.type.size > _LONG else each


def as_python(subject: Subject, inputs: list[Input]) -> Candidate:
    """``subject`` as one statement that calls its Python, of which only the inputs can be reduced."""
    prelude = f"{subject.source.rstrip()}\ng = {_transformed(subject)}\n"
    result = Statement(("y",), (Type((), "float32"),), "python", {"name": "g"}, tuple(i.name for i in inputs))
    names = tuple(each.name for each in inputs)
    return Candidate(tuple(inputs), Function(names, (result,), ("y",)), prelude)


def _transformed(subject: Subject) -> str:
    own = subject.name
    floats = subject.wrt or [at for at, spec in enumerate(subject.specs) if "float" in spec.dtype]
    total = f"lambda *x: sum(y.sum() for y in jax.tree.leaves({own}(*x)) if y.dtype.kind not in 'biu')"
    gradient = f"jax.grad({total}, {tuple(floats)})"
    axes = tuple(0 if spec.batched else None for spec in subject.specs)
    half = len(subject.specs) // 2
    return {
        "forward": own,
        "grad": gradient,
        "jvp": f"lambda *x: jax.jvp({own}, x[:{half}], x[{half}:])",
        "vmap": f"jax.vmap({own}, {axes})",
        "vmap(grad)": f"jax.vmap({gradient}, {axes})",
    }[subject.transform]


def _kind(words: str) -> str:
    """An error message without its numbers."""
    return "".join(letter for letter in words if not letter.isdigit())[:60]


@contextlib.contextmanager
def _little_time() -> Iterator[None]:
    """Give the child process that is called within _TO_JUDGE seconds; this process only waits."""
    before = signal.setitimer(signal.ITIMER_PROF, _TO_JUDGE)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, *before)
