"""Compare the programs of two corpora of the same kernels, made by two versions of JAX.

Programs are classified by corpus.upgrade.classification; changes of the same shape are one finding.
"""

import math
import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from corpus.records.json_objects import RecordError
from corpus.records.reader import CorpusError, records
from corpus.records.schema import UncheckedRecord
from corpus.records.sections import Direction
from corpus.sandbox.processes import Task, WorkerProcesses
from corpus.sandbox.worker import Job, Limits
from corpus.stablehlo.program import Program, programs_of
from corpus.upgrade.answers import ANSWER, ProgramChange, read, written
from corpus.upgrade.classification import Change, compare_all, details_of
from corpus.upgrade.cost_comparison import THRESHOLD, Costs, costs_of, faults_of, recompiled, summary
from corpus.upgrade.cost_comparison import Program as Placed
from corpus.upgrade.equivalence import ValueComparison
from corpus.upgrade.kinds import (
    COSMETIC,
    GONE,
    IDENTICAL,
    KINDS,
    NEITHER,
    NEW,
    NOT_MADE,
    OTHER_PYTHON,
    RECOMPILED,
    UNKNOWN,
)
from corpus.worker_pool import UNREADABLE, Lost

TIME_LIMIT = 120.0  # Seconds of processor time for a pair of records.
JOB = Job("corpus.upgrade.corpus_comparison:compared", longest=ANSWER)


@dataclass(frozen=True)
class Compared:
    """A program of a record, the platforms that share it, its change, and what it costs on each of them."""

    record: int
    template: str
    direction: str
    platforms: Sequence[str]
    change: Change
    costs: Mapping[str, Costs] = field(default_factory=dict)


Pair = tuple[UncheckedRecord | None, UncheckedRecord | None]


def pairs(old: Path, new: Path) -> Iterator[Pair]:
    """The records of two corpora by kernel, None where a corpus has none for a kernel. Raises CorpusError."""
    left, right = _records(old), _records(new)
    one, other = next(left, None), next(right, None)
    last = {old: -1, new: -1}
    while one is not None or other is not None:
        first = min(record.id for record in (one, other) if record is not None)
        pair = (
            one if one and one.id == first else None,
            other if other and other.id == first else None,
        )
        _check_same_kernel(pair, old, new)
        yield pair
        if pair[0]:
            last[old], one = first, next(left, None)
        if pair[1]:
            last[new], other = first, next(right, None)
    if last[old] != last[new]:
        shorter, longer = sorted(last, key=lambda path: last[path])
        raise CorpusError(
            f"{shorter} ends at record {last[shorter]}, {longer} at {last[longer]}: "
            "cut off, or made with another --count"
        )


def _records(path: Path) -> Iterator[UncheckedRecord]:
    before = -1
    for line, record in records(path, UncheckedRecord):
        if record.id <= before:
            raise CorpusError(f"{path}, line {line}: record {record.id} after record {before}: ids must rise")
        before = record.id
        yield record


def _check_same_kernel(pair: Pair, old: Path, new: Path) -> None:
    one, other = pair
    if one is None or other is None:
        return
    for name in ("template", "seed", "index"):
        ours, theirs = getattr(one, name), getattr(other, name)
        if ours != theirs:
            raise CorpusError(
                f"record {one.id} has {name} {ours} in {old} and {theirs} in {new}: "
                "these are not the same kernels"
            )


def compare_records(pair: Pair) -> list[Compared]:
    """The change of each program; one that platforms share on both sides counts once."""
    one, other = pair
    record = one or other
    assert record is not None
    kernel, programs = record.kernel, [_programs(each) if each else {} for each in pair]
    if one and other and one.python != other.python:
        return [Compared(record.id, kernel.template, "both", (), Change.of(OTHER_PYTHON))]
    faults = [each.fault or "" if each else "" for each in pair]
    if all(faults):
        return [Compared(record.id, kernel.template, "both", (), Change.of(NEITHER, [faults[1]]))]
    shared: dict[tuple[Direction, str | None, str | None], list[str]] = {}  # The platforms, by their texts.
    compared = []
    for direction, platform in {**programs[0], **programs[1]}:
        old, new = (each.get((direction, platform)) for each in programs)
        key = (direction, old.text if old else None, new.text if new else None)
        if key not in shared:
            compared.append((old, new))
        shared.setdefault(key, []).append(platform)
    found = []
    changes = compare_all(kernel, compared)
    for (direction, _, _), platforms, change in zip(shared, shared.values(), changes, strict=True):
        if change.kind in (NEW, GONE):
            change = _explained(change, platforms, pair)
        found.append(Compared(record.id, kernel.template, direction, platforms, change))
    return found


def _explained(change: Change, platforms: Sequence[str], pair: Pair) -> Change:
    """The class and the cause of a program that only one of two records has."""
    side = 0 if change.kind == NEW else 1
    record, name = pair[side], ("old", "new")[side]
    if record is None:
        return Change.of(
            NOT_MADE, [f"the {name} corpus has no such program: it was not run, or its case failed"]
        )
    if record.fault is not None:
        return change.with_reason(record.fault)
    if platforms[0] not in record.platforms:
        return Change.of(NOT_MADE, [f"the {name} record has no programs for {platforms[0]}"])
    return change.with_reason(record.backward or f"the {name} record has no gradient")


def _programs(record: UncheckedRecord) -> dict[tuple[Direction, str], Program]:
    return {(program.direction, program.platform): program for program in programs_of(record)}


def compared(values: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
    """The work of a sandboxed worker: the changes between two records, as plain data."""
    one, other = (
        None if values[name] is None else UncheckedRecord.from_values(values[name]) for name in ("old", "new")
    )
    return written(
        [ProgramChange(each.direction, each.platforms, each.change) for each in compare_records((one, other))]
    )


def _answer(pair: Pair, result: dict[str, Any] | Lost) -> list[Compared]:
    """The changes that a worker, which may have been attacked, found between the records of ``pair``."""
    record = pair[0] or pair[1]
    assert record is not None
    try:
        if isinstance(result, Lost):
            changes = [ProgramChange("both", (), Change.of(UNKNOWN, [result.words]))]
        else:
            changes = read(result)
    except RecordError:
        changes = [ProgramChange("both", (), Change.of(UNKNOWN, [UNREADABLE]))]
    costs = costs_of(pair)
    return [
        Compared(
            record.id,
            record.template,
            each.direction,
            each.platforms,
            _with_code(each, pair),
            {name: costs[each.direction, name] for name in each.platforms if (each.direction, name) in costs},
        )
        for each in changes
    ]


def _with_code(each: ProgramChange, pair: Pair) -> Change:
    """The change of a program, with what differs in its compiled code where its normal form is the same."""
    if each.change.kind not in (IDENTICAL, COSMETIC):
        return each.change
    found = [(RECOMPILED, cause) for cause in recompiled(pair, each.direction, each.platforms)]
    kept = [finding for finding in each.change.findings if not found or finding[0] != IDENTICAL]
    return replace(each.change, findings=[*kept, *found])


def collect(
    old: Path,
    new: Path,
    workers: int,
    limits: Limits,
    progress: Callable[[int], object] = lambda done: None,
    threshold: float = THRESHOLD,
) -> dict[str, Any]:
    """The report on two corpora, as plain data; ``progress`` is told how many records are compared.

    Figures of the cost that move by more than ``threshold`` are counted.

    Their programs are parsed and run in sandboxed workers alone. Raises CorpusError, OSError, WorkerError.
    """
    begun = time.monotonic()
    found: list[Compared] = []
    faults = Counter[str]()
    versions = [Counter[str](), Counter[str]()]

    def tasks() -> Iterator[Task]:
        for pair in pairs(old, new):
            for counter, record in zip(versions, pair, strict=True):
                if record is not None:
                    counter[record.jax_version] += 1
            values = [None if record is None else _without_code(record).to_values() for record in pair]
            yield Task(dict(zip(("old", "new"), values, strict=True)), about=pair)

    with WorkerProcesses(workers, limits, JOB) as processes:
        for done, (task, result) in enumerate(processes.run(tasks()), 1):
            found += _answer(task.about, result)
            faults += faults_of(task.about)
            progress(done)
    report = report_on(found, [", ".join(sorted(counter)) for counter in versions], faults, threshold)
    return {**report, "seconds": round(time.monotonic() - begun, 1)}


def _without_code(record: UncheckedRecord) -> UncheckedRecord:
    """``record`` without what no worker looks at, compiled code and its figures."""
    return replace(record, cpu_optimized=None, cuda_optimized=None, cuda_ptx=None, measured=())


def report_on(
    found: Sequence[Compared],
    versions: Sequence[str],
    faults: Mapping[str, int] | None = None,
    threshold: float = THRESHOLD,
) -> dict[str, Any]:
    """The report as plain data: counts by class and kernel type, findings (largest first), every change.

    ``faults`` are the reasons why programs were not measured.
    """
    counts = Counter(each.change.kind for each in found)
    changed = [each for each in found if each.change.kind != IDENTICAL]
    groups: dict[tuple[str, str], list[Compared]] = {}
    for each in changed:
        for finding in each.change.findings:
            groups.setdefault(finding, []).append(each)
    order = sorted(groups.items(), key=lambda item: (-KINDS.index(item[0][0]), -len(item[1]), item[0][1]))
    return {
        "old": versions[0],
        "new": versions[1],
        "texts": {kind: counts[kind] for kind in KINDS if counts[kind]},
        "types": {
            template: dict(Counter(each.change.kind for each in found if each.template == template))
            for template in dict.fromkeys(each.template for each in found)
        },
        "findings": [_finding(kind, cause, members) for (kind, cause), members in order],
        "changes": [_described(each) for each in changed],
        "costs": summary(_placed(found), faults or {}, threshold),
    }


def _placed(found: Sequence[Compared]) -> Iterator[tuple[Placed, Costs]]:
    for each in found:
        for platform, costs in each.costs.items():
            yield Placed(each.record, each.template, each.direction, platform, each.change.kind), costs


def _finding(kind: str, cause: str, members: Sequence[Compared]) -> dict[str, Any]:
    compared = [each.change.values for each in members if each.change.values is not None]
    return {
        "kind": kind,
        "cause": cause,
        "texts": len(members),
        "records": sorted({each.record for each in members}),
        "types": sorted({each.template for each in members}),
        "directions": sorted({each.direction for each in members}),
        "platforms": sorted({platform for each in members for platform in each.platforms}),
        "largest_difference_in_ulps": max((values.ulps for values in compared), default=None),
        "details": "; ".join(details_of(max(compared, key=_severity))) if compared else "",
        **_errors(compared),
        "edges": [
            edge for edge, _ in Counter(str(edge) for each in compared for edge in each.edges).most_common()
        ],
    }


def _severity(values: ValueComparison) -> tuple[float, ...]:
    """Order comparisons by how much their values differ, to quote the worst one."""
    errors = values.errors.elementwise if values.errors else (0.0, 0.0)
    ordered = [values.less and values.less[1], values.more and values.more[0], max(errors)]
    return (bool(values.broken), *(size or 0.0 for size in ordered), len(values.edges), values.ulps)


def _errors(compared: Sequence[ValueComparison]) -> dict[str, Any]:
    """Errors against f64 as pairs of the old and the new one, of the program where they are the largest.

    An infinite error, of an output that is not finite, is None.
    """
    known = [values.errors for values in compared if values.errors is not None]
    largest: dict[str, Sequence[tuple[float, float]]] = {
        "elementwise": [errors.elementwise for errors in known],
        "array": [errors.array for errors in known],
        "more_accurate": [values.more for values in compared if values.more is not None],
        "less_accurate": [values.less for values in compared if values.less is not None],
    }
    return {
        "errors": {
            name: [_finite(number) for number in max(pairs, key=max)]
            for name, pairs in largest.items()
            if pairs
        }
    }


def _described(each: Compared) -> dict[str, Any]:
    change, values = each.change, each.change.values
    return {
        "record": each.record,
        "type": each.template,
        "direction": each.direction,
        "platforms": list(each.platforms),
        "kind": change.kind,
        "findings": [list(finding) for finding in change.findings],
        "why": change.why,
        "details": change.details,
        "lost": dict(change.lost),
        "gained": dict(change.gained),
        "ops_before": change.size[0],
        "ops_after": change.size[1],
        "ulps": values and values.ulps,
        "relative": values and _finite(values.relative),
        **_errors([values] if values else []),
        "edges": [*map(str, values.edges)] if values else [],
        "rows": list(change.rows),
        "costs": {
            platform: {name: list(pair) for name, pair in costs.items()}
            for platform, costs in each.costs.items()
        },
    }


def _finite(number: float | None) -> float | None:
    """``number``, or None for infinity (where an integer differs), which JSON cannot hold."""
    return None if number is None or not math.isfinite(number) else number
