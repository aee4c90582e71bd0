"""Verify the lines of a corpus of unknown origin: schema first, then in sandboxed worker processes.

This is the parent process's side; corpus.sandbox.worker is the workers'. Imports no JAX.
"""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from corpus.processor_time import hang_limit
from corpus.records import reader
from corpus.records.reader import Line
from corpus.records.validator import Validator
from corpus.sandbox.source_allowlist import check_source
from corpus.sandbox.worker import Limits, Verdict
from corpus.sandbox.worker_processes import Task, WorkerProcesses

NOT_EXECUTED = "its Python and its programs were not executed"
# Of a worker: XLA starts several for each core. Before Linux 5.14, all that the user runs count as well.
_THREADS, _THREADS_PER_CORE = 4096, 32


@dataclass(frozen=True)
class Judged:
    """A line and its verdict; ``label`` names the record, ``version`` is the JAX that lowered it."""

    line: Line
    label: str
    version: str | None
    verdict: Verdict


def limits_for(seconds: float, memory: int, *, sandboxed: bool = True, listed: bool = True) -> Limits:
    """The limits of a worker: ``seconds`` a record, ``memory`` in bytes."""
    threads = _THREADS + _THREADS_PER_CORE * (os.cpu_count() or 1)
    return Limits(seconds, hang_limit(seconds), memory, threads, sandboxed=sandboxed, listed=listed)


def verify_all(
    path: Path, workers: int, limits: Limits, tick: Callable[[], object] = int
) -> Iterator[Judged]:
    """The lines of the corpus at ``path``, in their order, each with its verdict.

    ``tick`` is called now and then. Raises CorpusError if the file cannot be read, and WorkerError.
    """
    validator = Validator()
    with WorkerProcesses(workers, limits) as processes:
        for task, verdict in processes.judge_all(_tasks(path, validator), tick):
            yield _judged(task, verdict, validator)


def inspect_all(path: Path) -> Iterator[Judged]:
    """As verify_all(), but nothing of the file is executed: schema, ids, and the list of Python."""
    validator = Validator()
    for task in _tasks(path, validator):
        verdict = task.known or _inspected(task.values["python"], task.values["kernel_name"])
        yield _judged(task, verdict, validator)


def _inspected(source: str, name: str) -> Verdict:
    try:
        check_source(source, name)
    except ValueError as error:
        return Verdict(str(error))
    return Verdict(None, NOT_EXECUTED)


def _judged(task: Task, verdict: Verdict, validator: Validator) -> Judged:
    line, label = task.about
    if verdict.fault is None and (fault := validator.order_fault(line.number, task.values)) is not None:
        verdict = Verdict(fault)
    return Judged(line, label, task.values.get("jax_version"), verdict)


def _tasks(path: Path, validator: Validator) -> Iterator[Task]:
    for line in reader.read(path):
        if line.values is None:
            yield Task({}, Verdict(line.fault), (line, ""))
            continue
        fault, label = validator.fault(line.values), _label(line.values)
        # Of what is bad already nothing is kept: parsed, a line can take 25 times its size.
        about = replace(line, values=None), label
        yield Task({}, Verdict(fault), about) if fault else Task(line.values, None, about, line.size)


def _label(values: dict[str, Any]) -> str:
    """The record's name in messages, from those of its fields that are usable."""
    number, template, index = (values.get(name) for name in ("id", "template", "index"))
    known = [str(number)[:20]] if isinstance(number, int) else []
    if isinstance(template, str) and isinstance(index, int):
        known.append(f"({template[:40]}-{str(index)[:20]})")
    return f"record {' '.join(known)}: " if known else ""
