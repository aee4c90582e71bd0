"""Judge mutants by the checks that made their records, and count how many the checks detect.

A mutant is not compared with a fresh lowering, which would detect any change. Only records that pass the
checks unmutated count. A survivor that cannot be told from its original (the same canonical form, or the
same values at 32 points) is equivalent and set aside. Python and programs are executed in sandboxed workers
alone, and where all of them is on the lists.
"""

import random
import traceback
import warnings
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from corpus.checks.kernel_checks import check
from corpus.mutation.mutants import ALL_KINDS, TRIES, Corpus, Mutant, distinct, draw_mutant
from corpus.mutation.value_difference import POINTS, value_difference
from corpus.records.json_objects import RecordError, from_values, to_values
from corpus.sandbox.processes import Task, WorkerProcesses, one_line
from corpus.sandbox.worker import FOLDER, Job, Limits
from corpus.stablehlo.program import Program, programs_of
from corpus.verification.faults import RefusedError
from corpus.verification.lists import listed_kernel
from corpus.verification.plain_values import NotPlainError
from corpus.worker_pool import UNREADABLE, Lost
from kernels import Kernel

Progress = Callable[[str, int, int], object]  # A stage, how much of it is done, and of how much.

JOB = Job("corpus.mutation.judgement:worked")
_WIDTH = 200  # Of a quoted line.
_LONGEST = 1000  # Characters of a reason and of a place, which quotes two lines.
_CHECKS = "corpus.checks."


@dataclass(frozen=True)
class Verdict:
    """The outcome for the mutant ``number``.

    ``outcome`` is "killed", "equivalent", "survived", "unproven" (its record fails the checks unmutated, so
    that a kill proves nothing, or the judge itself failed), "refused" (its record is not on the lists) or
    "no place". ``reason`` names the function of the check that killed it, or says why. ``rejected`` counts
    the edits drawn before this one that were no valid StableHLO.
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
    """ "equivalent" or "survived" for ``mutant``, which passed the checks, with the reason."""
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


def worked(values: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
    """The work of a sandboxed worker: one of several stages of a mutant or of a record, as plain data."""
    warnings.simplefilter("ignore")  # The checks report what overflows in a mutant.
    corpus = Corpus(Path(FOLDER if limits.sandboxed else values["folder"]), values["count"])
    if (stage := values["stage"]) == "fails":
        record = corpus.record(values["number"])
        programs = distinct(programs_of(record))
        return {"reason": _fault(_kernel(record.kernel, programs, limits), programs)}
    number, seed = values["number"], values["seed"]
    mutant, rejected = draw_mutant(corpus, seed, number)
    if mutant is None:
        kind = ALL_KINDS[number % len(ALL_KINDS)]
        return to_values(Verdict(number, kind, "no place", "", rejected=rejected))
    verdict = replace(_verdict(mutant, "killed", ""), rejected=rejected)
    if stage == "drawn":
        return to_values(verdict)
    if stage == "settled":
        outcome, reason = settle(mutant, seed)
        return to_values(replace(verdict, outcome=outcome, reason=reason))
    try:
        kernel = _kernel(mutant.kernel, mutant.original, limits)
        return to_values(replace(judge(replace(mutant, kernel=kernel)), rejected=rejected))
    except (RefusedError, NotPlainError) as error:
        return to_values(replace(verdict, outcome="refused", reason=str(error)))
    except ValueError as error:
        return to_values(replace(verdict, outcome="unproven", reason=f"its record fails unmutated: {error}"))


def _kernel(kernel: Kernel, programs: Sequence[Program], limits: Limits) -> Kernel:
    """``kernel`` as it is executed. Raises what listed_kernel() raises."""
    return listed_kernel(kernel, programs) if limits.listed else kernel


def judge_all(
    corpus: Corpus, seed: int, count: int, workers: int, limits: Limits, progress: Progress = _silent
) -> list[Verdict]:
    """The verdict on each of ``count`` mutants, judged in ``workers`` processes under ``limits``.

    A mutant that crashes its process or never ends is killed as well.
    """
    verdicts: dict[int, Verdict] = {}
    common = {"folder": str(corpus.folder), "count": corpus.count, "seed": seed}
    job = replace(JOB, folder=str(corpus.folder))
    with WorkerProcesses(workers, limits, job) as processes:

        def results(stage: str, numbers: Sequence[int], name: str = "") -> Iterator[tuple[int, Any]]:
            tasks = (Task({**common, "stage": stage, "number": number}, about=number) for number in numbers)
            for done, (task, result) in enumerate(processes.run(tasks), 1):
                yield task.about, result
                if name:
                    progress(name, done, len(numbers))

        def found(number: int, result: Any) -> Verdict | Lost:
            """The verdict that a worker, which may have been attacked, gave."""
            kind = ALL_KINDS[number % len(ALL_KINDS)]
            try:
                verdict = result if isinstance(result, Lost) else from_values(Verdict, result)
            except RecordError:
                return Lost("unreadable", UNREADABLE)
            if isinstance(verdict, Lost):
                return verdict
            if verdict.outcome not in _OUTCOMES or verdict.record not in range(-1, corpus.count):
                return Lost("unreadable", UNREADABLE)
            reason, place = (one_line(text, _LONGEST) for text in (verdict.reason, verdict.place))
            return replace(verdict, number=number, kind=kind, reason=reason, place=place)

        for number, result in results("judged", range(count), "mutants judged"):
            verdict = found(number, result)
            if isinstance(verdict, Lost):
                verdict = _lost(number, verdict, *(found(*each) for each in results("drawn", [number])))
            verdicts[number] = verdict
        survived = [number for number, verdict in verdicts.items() if verdict.outcome == "survived"]
        for number, result in results("settled", survived, "survivors run again"):
            settled = found(number, result)
            outcome, reason = (
                ("survived", settled.words)
                if isinstance(settled, Lost)
                else (settled.outcome, settled.reason)
            )
            verdicts[number] = replace(verdicts[number], outcome=outcome, reason=reason)
        killed = sorted({verdict.record for verdict in verdicts.values() if verdict.outcome == "killed"})
        failing = {
            number: _reason(result)
            for number, result in results("fails", killed, "records checked unmutated")
        }
    return [_proven(verdict, failing.get(verdict.record)) for verdict in verdicts.values()]


_ENDS = ("time limit", "hang", "crash")  # What a fault in a program can do to the process that runs it.
_OUTCOMES = {"killed", "equivalent", "survived", "unproven", "refused", "no place"}


def _reason(result: Any) -> str | None:
    if isinstance(result, Lost):
        return result.words
    reason = result.get("reason", UNREADABLE)
    return None if reason is None else one_line(str(reason))


def _lost(number: int, how: Lost, drawn: Verdict | Lost) -> Verdict:
    """The verdict on a lost mutant: killed if running it ended its process.

    Where the judge itself fails, and where drawing the mutant is already too much, nothing is proven.
    """
    if isinstance(drawn, Lost):
        kind = ALL_KINDS[number % len(ALL_KINDS)]
        return Verdict(number, kind, "unproven", f"it was not drawn: {drawn.words}")
    if how.reason in _ENDS:
        return replace(drawn, reason=how.reason)
    return replace(drawn, outcome="unproven", reason=f"it was not judged: {how.words}")


def _proven(verdict: Verdict, failing: str | None) -> Verdict:
    """Turn a kill into "unproven" if its record fails the checks without any fault."""
    if verdict.outcome != "killed" or failing is None:
        return verdict
    return replace(verdict, outcome="unproven", reason=f"its record fails unmutated, by {failing}")


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
    for outcome in ("survived", "unproven", "refused", "equivalent"):
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
