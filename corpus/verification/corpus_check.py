"""Verify the lines of a corpus of unknown origin: schema first, then in sandboxed worker processes.

This is the parent process's side; corpus.sandbox.worker is the workers'. Imports no JAX.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from corpus.execution.names import INTERPRETER
from corpus.records import reader
from corpus.records.json_objects import RecordError, from_values
from corpus.records.reader import Line
from corpus.records.validator import Validator
from corpus.sandbox.processes import Again, Task, WorkerProcesses
from corpus.sandbox.worker import Job, Limits
from corpus.verification.faults import RefusedError
from corpus.verification.guarded_source import guarded_source
from corpus.verification.verdict import Verdict
from corpus.worker_pool import UNREADABLE, Lost

# Successive lines that are no records, each of which is reported: a gzip file of 1 MB can hold 10**9 of them.
_MOST_IDLE = 10_000
NOT_EXECUTED = "its Python and its programs were not executed"
JOB = Job("corpus.verification.record_check:judge")


@dataclass(frozen=True)
class Judged:
    """A line and its verdict; ``label`` names the record, ``version`` is the JAX that lowered it."""

    line: Line
    label: str
    version: str | None
    verdict: Verdict


def verify_all(
    path: Path, workers: int, limits: Limits, tick: Callable[[], object] = int
) -> Iterator[Judged]:
    """The lines of the corpus at ``path``, in their order, each with its verdict.

    ``tick`` is called now and then. Raises CorpusError if the file cannot be read, and WorkerError.
    """
    validator = Validator()
    with WorkerProcesses(workers, limits, JOB) as processes:
        for task, found in processes.run(_tasks(path, validator), tick):
            yield _judged(task, verdict_of(found), validator)


def verdict_of(found: Any) -> Verdict:
    """The verdict that a task gave, whose record had a process to itself."""
    if isinstance(found, Verdict):
        return found
    if isinstance(found, Lost):
        return Verdict(fault=found.words)
    if isinstance(found, Again):
        verdict = verdict_of(found.value)
        alone = f"checked without the {INTERPRETER}: with it, {found.lost.words}"
        reason = "; ".join(filter(None, (verdict.not_compared, alone)))
        return replace(verdict, not_compared=reason)
    try:
        return from_values(Verdict, found)
    except RecordError:
        return Verdict(fault=UNREADABLE)


def inspect_all(path: Path) -> Iterator[Judged]:
    """As verify_all(), but nothing of the file is executed: schema, ids, and the list of Python."""
    validator = Validator()
    for task in _tasks(path, validator):
        verdict = task.known or _inspected(task.values["python"], task.values["kernel_name"])
        yield _judged(task, verdict, validator)


def _inspected(source: str, name: str) -> Verdict:
    try:
        guarded_source(source, name)
    except RefusedError as error:
        return Verdict(refused=str(error))
    except ValueError as error:
        return Verdict(fault=str(error))
    return Verdict(not_compared=NOT_EXECUTED)


def _judged(task: Task, verdict: Verdict, validator: Validator) -> Judged:
    line, label = task.about
    is_good = verdict.fault is None and verdict.refused is None
    if is_good and (fault := validator.order_fault(line.number, task.values)) is not None:
        verdict = Verdict(fault=fault)
    return Judged(line, label, task.values.get("jax_version"), verdict)


def _tasks(path: Path, validator: Validator) -> Iterator[Task]:
    idle = 0
    for line in reader.read(path):
        if idle == _MOST_IDLE:
            ended = f"none of the {idle:,} lines before it is a record: the rest of the file was not read"
            yield Task({}, Verdict(fault=ended), (replace(line, values=None), ""))
            return
        idle += 1
        if line.values is None:
            yield Task({}, Verdict(fault=line.fault), (line, ""))
            continue
        fault, label = validator.fault(line.values), _label(line.values)
        # Of what is bad already nothing is kept: parsed, a line can take 25 times its size.
        about = replace(line, values=None), label
        idle = idle if fault else 0
        yield Task({}, Verdict(fault=fault), about) if fault else Task(line.values, about=about)


def _label(values: dict[str, Any]) -> str:
    """The record's name in messages, from those of its fields that are usable."""
    number, template, index = (values.get(name) for name in ("id", "template", "index"))
    known = [str(number)[:20]] if isinstance(number, int) else []
    if isinstance(template, str) and isinstance(index, int):
        known.append(f"({template[:40]}-{str(index)[:20]})")
    return f"record {' '.join(known)}: " if known else ""
