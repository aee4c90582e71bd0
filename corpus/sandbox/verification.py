"""Verify the lines of a corpus of unknown origin: schema first, then in worker processes with limits.

This is the parent process's side; corpus.sandbox.worker is the workers'. Imports no JAX.
"""

import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.records import reader
from corpus.records.reader import Line
from corpus.records.validator import Validator
from corpus.sandbox import worker
from corpus.sandbox.worker import Limits, Verdict
from corpus.worker_pool import Lost, Task, WorkerPool


@dataclass(frozen=True)
class Judged:
    """A line and its verdict; ``label`` names the record, ``version`` is the JAX that lowered it."""

    line: Line
    label: str
    version: str | None
    verdict: Verdict


def verify_all(
    path: Path, workers: int, seconds: float, memory: int, tick: Callable[[], object] = int
) -> Iterator[Judged]:
    """The lines of the corpus at ``path``, in their order, each with its verdict.

    A record may take ``seconds`` of processor time, and its worker ``memory`` bytes. ``tick`` is called
    now and then. Raises CorpusError if the file cannot be read, and WorkerError.
    """
    with tempfile.TemporaryDirectory(prefix="verify-") as folder:
        limits = Limits(seconds, memory, folder)
        with WorkerPool(workers, seconds, worker.start, limits) as pool:
            for task, result in pool.run_tasks(worker.verify, _tasks(path), tick):
                line, label = task.about
                verdict = _of_lost(result, pool, limits) if isinstance(result, Lost) else result
                yield Judged(
                    line, label, task.argument.get("jax_version") if task.known is None else None, verdict
                )


def _tasks(path: Path) -> Iterator[Task[dict[str, Any], Verdict]]:
    validator = Validator()
    for line in reader.read(path):
        if line.values is None:
            yield Task({}, Verdict(line.fault), (line, ""))
            continue
        fault = validator.fault(line.number, line.values)
        known = None if fault is None else Verdict(fault)
        yield Task(line.values, known, (line, _label(line.values)), line.size)


def _label(values: dict[str, Any]) -> str:
    """The record's name in messages, from those of its fields that are usable."""
    number, template, index = (values.get(name) for name in ("id", "template", "index"))
    known = [str(number)[:20]] if isinstance(number, int) else []
    if isinstance(template, str) and isinstance(index, int):
        known.append(f"({template[:40]}-{str(index)[:20]})")
    return f"record {' '.join(known)}: " if known else ""


def _of_lost(lost: Lost, pool: WorkerPool, limits: Limits) -> Verdict:
    """The verdict on a record that its worker did not finish."""
    words = _last_words(lost.process, limits) if lost.reason == "crash" else ""
    if lost.exitcode == worker.EXIT_UNRELIABLE:
        return Verdict(words or "its worker gave up")
    return Verdict(f"{pool.explain(lost)}{words and ': '}{words}")


def _last_words(process: int | None, limits: Limits) -> str:
    """The most telling line that the worker ``process`` wrote to its standard streams."""
    if process is None:
        return ""
    try:
        log = Path(worker.log_of(limits, process))
        lines = log.read_bytes().decode("utf-8", "replace").splitlines()
        log.unlink()
    except OSError:  # It died before it had a log.
        return ""
    telling = [line for line in lines if "error" in line.lower() or "what():" in line] or lines
    return telling[0] if telling else ""
