"""Compare the programs of two corpora of the same kernels, made by two versions of JAX.

Programs are classified by corpus.upgrade.classification; changes of the same shape are one finding.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
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
from corpus.upgrade.classification import Change, compare_all, with_recorded
from corpus.upgrade.cost_comparison import THRESHOLD, costs_of, faults_of, recompiled
from corpus.upgrade.findings import Compared, report_on
from corpus.upgrade.kinds import (
    COSMETIC,
    GONE,
    IDENTICAL,
    NEITHER,
    NEW,
    NOT_MADE,
    OTHER_PYTHON,
    RECOMPILED,
    UNKNOWN,
)
from corpus.upgrade.recorded_values import compare_recorded
from corpus.worker_pool import UNREADABLE, Lost

TIME_LIMIT = 120.0  # Seconds of processor time for a pair of records.
JOB = Job("corpus.upgrade.corpus_comparison:compared", longest=ANSWER)


Pair = tuple[UncheckedRecord | None, UncheckedRecord | None]


def pairs(old: Path, new: Path) -> Iterator[Pair]:
    """The records of two corpora by kernel, None for a kernel that one lacks. Raises CorpusError."""
    left, right = _records(old), _records(new)
    one, other = next(left, None), next(right, None)
    while one is not None or other is not None:
        first = min(record.id for record in (one, other) if record is not None)
        pair = (
            one if one and one.id == first else None,
            other if other and other.id == first else None,
        )
        _check_same_kernel(pair, old, new)
        yield pair
        if pair[0]:
            one = next(left, None)
        if pair[1]:
            other = next(right, None)


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
        if change.kind in (IDENTICAL, COSMETIC) and "cpu" in platforms:
            change = _with_results(change, pair, programs[1][direction, "cpu"])
        found.append(Compared(record.id, kernel.template, direction, platforms, change))
    return found


def _with_results(change: Change, pair: Pair, program: Program) -> Change:
    """Add to ``change`` how the values of ``program`` differ under the two versions' XLA."""
    old, new = (
        next((each.results for each in record.measured if each.direction == program.direction), {})
        for record in pair
        if record is not None
    )
    if old == new or not (old and new):  # Without one, it was not measured.
        return change
    assert pair[1] is not None
    return with_recorded(change, compare_recorded(pair[1].kernel, program, old, new))


def _explained(change: Change, platforms: Sequence[str], pair: Pair) -> Change:
    """The class and the cause of a program that only one of two records has."""
    side = 0 if change.kind == NEW else 1
    record, name = pair[side], ("old", "new")[side]
    if record is None:
        return Change.of(
            NOT_MADE,
            [
                f"the {name} corpus has no such program: it was not run, or its case failed, or the corpus "
                "was made with another --count or cut off"
            ],
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
            record.kernel_name,
            record.python,
        )
        for each in changes
    ]


def _with_code(each: ProgramChange, pair: Pair) -> Change:
    """The change of a program, including its compiled code if the normal form is the same."""
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
    """``record`` without fields that no worker reads: compiled code and its figures."""
    results = [each for each in record.measured if each.results]
    return replace(record, cpu_optimized=None, cuda_optimized=None, cuda_ptx=None, measured=results)
