"""Judge mutants by the checks that made their records, and count how many the checks detect.

A mutant is not compared with a fresh lowering, which would detect any change. Only records that pass the
checks unmutated count. A survivor that cannot be told from its original (the same canonical form, or the
same values at 32 points) is equivalent and set aside. The Python of the corpus is executed.
"""

import itertools
import os
import random
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from corpus.checks.kernel_checks import check
from corpus.mutation.mutants import ALL_KINDS, TRIES, Corpus, Mutant, distinct, draw_mutant
from corpus.mutation.value_difference import POINTS, value_difference
from corpus.stablehlo.context import free_memory
from corpus.stablehlo.program import Program, programs_of
from corpus.worker_pool import Lost, WorkerPool
from kernels import Kernel

T = TypeVar("T")
Progress = Callable[[str, int, int], object]  # A stage, how much of it is done, and of how much.

_TASKS_PER_CACHE = 20  # JAX's caches grow by 20 MB a record, most of it from Python run op by op.
_WIDTH = 200  # Of a quoted line.
_CHECKS = "corpus.checks."


@dataclass(frozen=True)
class Verdict:
    """The outcome for the mutant ``number``.

    ``outcome`` is "killed", "equivalent", "survived", "unproven" (its record fails the checks unmutated, so
    that a kill proves nothing) or "no place". ``reason`` names the function of the check that killed it, or
    says why. ``rejected`` counts the edits drawn before this one that were no valid StableHLO.
    """

    number: int
    kind: str
    outcome: str
    reason: str
    place: str = ""
    record: int = -1
    rejected: int = 0


def judge(mutant: Mutant) -> Verdict:
    """Run the checks on ``mutant``: "killed" where one fails, else "survived" until it is settled."""
    found = _fault(mutant.kernel, mutant.programs)
    return _verdict(mutant, "survived" if found is None else "killed", found or "")


def _fault(kernel: Kernel, programs: Sequence[Program]) -> str | None:
    """The check that fails for ``kernel`` with ``programs``, None where all pass."""
    if next(_taken) % _TASKS_PER_CACHE == 0:
        free_memory()
    try:
        check(kernel, programs, full=True)
    except Exception as error:  # A mutant can be wrong in ways that only a foreign library names.
        return cause(error)
    return None


def _verdict(mutant: Mutant, outcome: str, reason: str) -> Verdict:
    place = f"{mutant.label}, {mutant.kind}: {_cut(mutant.before)} -> {_cut(mutant.after)}"
    return Verdict(mutant.number, mutant.kind, outcome, reason, place, mutant.record)


def _cut(line: str) -> str:
    return f"`{line}`" if len(line) <= _WIDTH else f"`{line[: _WIDTH - 2]} …`"


def cause(error: Exception) -> str:
    """The innermost function of corpus.checks that raised ``error``, such as "agreement.check_types"."""
    stack = [frame for frame, _ in traceback.walk_tb(error.__traceback__)]
    named = ((frame.f_globals["__name__"], frame.f_code.co_qualname) for frame in reversed(stack))
    module, function = next(each for each in named if each[0].startswith(_CHECKS))
    return f"{module.removeprefix(_CHECKS)}.{function}"


def settle(mutant: Mutant, seed: int) -> tuple[str, str]:
    """ "equivalent" or "survived" for ``mutant``, which passed the checks, and the reason."""
    rng = random.Random(f"{seed}/{mutant.number}/points")
    if len(mutant.original) != len(mutant.programs):
        return "survived", "the neighbour has other programs"
    pairs = [
        (one, other)
        for one, other in zip(mutant.original, mutant.programs, strict=True)
        if one.text != other.text
    ]
    if all(one.canonical == other.canonical for one, other in pairs):
        return "equivalent", "the same canonical form"
    try:
        found = [value_difference(mutant.kernel.inputs, one, other, rng) for one, other in pairs]
    except ValueError as error:
        return "survived", f"does not run on {POINTS} points: {error}"
    points, largest = max(each.points for each in found), max(each.largest for each in found)
    if not points:
        return "equivalent", f"the same values on {POINTS} points"
    widths = "in f64" if all(each.wide for each in found) else "in its own dtypes"
    where = f"differs {widths} at {points} of {POINTS} points, by {largest:.2g} at most"
    return "survived", f"{_why(points, largest)}: {where}"


def _why(points: int, largest: float) -> str:
    if largest < 1e-6:
        return "smaller than what the checks allow"
    if points <= POINTS // 4:
        return "at few points alone"
    return "not seen"


def _silent(stage: str, done: int, total: int) -> None:
    """Report no progress."""


@dataclass(frozen=True)
class Work:
    """The source that a worker process draws its mutants from."""

    corpus: Corpus
    seed: int

    def mutant(self, number: int) -> tuple[Mutant | None, int]:
        return draw_mutant(self.corpus, self.seed, number)


_WORK: list[Work] = []  # Of this worker process.
_taken = itertools.count(1)


def _start(work: Work) -> None:
    warnings.simplefilter("ignore")  # The checks report what overflows in a mutant,
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # and exceptions what MLIR and XLA print.
    _WORK[:] = [work]


def _judged(number: int) -> Verdict:
    mutant, rejected = _WORK[0].mutant(number)
    if mutant is None:
        kind = ALL_KINDS[number % len(ALL_KINDS)]
        return Verdict(number, kind, "no place", "", rejected=rejected)
    return replace(judge(mutant), rejected=rejected)


def _settled(number: int) -> tuple[str, str]:
    mutant, _ = _WORK[0].mutant(number)
    assert mutant is not None  # It was judged.
    return settle(mutant, _WORK[0].seed)


def _failing(position: int) -> str | None:
    """The check that the record at ``position`` fails without any fault, None where it passes."""
    record = _WORK[0].corpus.record(position)
    return _fault(record.kernel, distinct(programs_of(record)))


def judge_all(
    corpus: Corpus, seed: int, count: int, workers: int, limit: float, progress: Progress = _silent
) -> list[Verdict]:
    """The verdict on each of ``count`` mutants, judged in ``workers`` processes, ``limit`` seconds each.

    A mutant that crashes its process or never ends is killed as well.
    """
    work = Work(corpus, seed)
    verdicts: dict[int, Verdict] = {}
    with WorkerPool(workers, limit, _start, work) as pool:

        def counted(
            function: Callable[[int], T], numbers: Sequence[int], stage: str
        ) -> Iterator[tuple[int, T | Lost]]:
            for done, pair in enumerate(pool.run(function, numbers), 1):
                yield pair
                progress(stage, done, len(numbers))

        for number, verdict in counted(_judged, range(count), "mutants judged"):
            verdicts[number] = _lost(work, number, verdict) if isinstance(verdict, Lost) else verdict
        survived = [number for number, verdict in verdicts.items() if verdict.outcome == "survived"]
        for number, settled in counted(_settled, survived, "survivors run again"):
            outcome, reason = ("survived", settled.reason) if isinstance(settled, Lost) else settled
            verdicts[number] = replace(verdicts[number], outcome=outcome, reason=reason)
        killed = sorted({verdict.record for verdict in verdicts.values() if verdict.outcome == "killed"})
        failing = dict(counted(_failing, killed, "records checked unmutated"))
    return [_proven(verdict, failing.get(verdict.record)) for verdict in verdicts.values()]


def _proven(verdict: Verdict, failing: str | Lost | None) -> Verdict:
    """``verdict``, but "unproven" for a kill whose record fails the checks without any fault."""
    if verdict.outcome != "killed" or failing is None:
        return verdict
    why = failing.reason if isinstance(failing, Lost) else failing
    return replace(verdict, outcome="unproven", reason=f"its record fails unmutated, by {why}")


def _lost(work: Work, number: int, how: Lost) -> Verdict:
    mutant, rejected = work.mutant(number)
    assert mutant is not None  # Where there is no place, nothing runs that could be lost.
    return replace(_verdict(mutant, "killed", how.reason), rejected=rejected)


def report(verdicts: Sequence[Verdict]) -> str:
    """A Markdown table by kind, the checks that killed, and every mutant that was not killed."""
    of = {kind: [verdict for verdict in verdicts if verdict.kind == kind] for kind in ALL_KINDS}
    lines = [
        "| kind | mutants | killed | equivalent | survived | killed of the rest |",
        "|---|---|---|---|---|---|",
    ]
    lines += [_row(kind, found) for kind, found in of.items() if found]
    lines += [_row("all", verdicts), ""]
    causes = Counter(verdict.reason for verdict in verdicts if verdict.outcome == "killed")
    lines.append("killed by: " + ", ".join(f"{name} {count:,}" for name, count in causes.most_common()))
    lines.append(f"drawn again, being no valid text: {sum(verdict.rejected for verdict in verdicts):,}")
    for kind, found in of.items():
        if lacking := sum(verdict.outcome == "no place" for verdict in found):
            lines.append(f"{kind}: {lacking:,} not drawn, as none of {TRIES} records offered a place")
    for outcome in ("survived", "unproven", "equivalent"):
        listed = [verdict for verdict in verdicts if verdict.outcome == outcome]
        lines += ["", f"{outcome}: {len(listed):,}"]
        lines += [f"- {verdict.number}: {verdict.place}: {verdict.reason}" for verdict in listed]
    return "\n".join(lines)


def _row(name: str, verdicts: Sequence[Verdict]) -> str:
    count = Counter(verdict.outcome for verdict in verdicts)
    drawn = sum(count[outcome] for outcome in ("killed", "equivalent", "survived"))
    share = f"{killed_share(verdicts):.2%}" if count["killed"] + count["survived"] else ""
    figures = (drawn, count["killed"], count["equivalent"], count["survived"])
    return f"| {name} | {' | '.join(f'{figure:,}' for figure in figures)} | {share} |"


def killed_share(verdicts: Sequence[Verdict]) -> float:
    """The share of those not equivalent that were killed; 0 where there are none, which proves nothing."""
    count = Counter(verdict.outcome for verdict in verdicts)
    rest = count["killed"] + count["survived"]
    return count["killed"] / rest if rest else 0.0
