"""Measure the programs of a corpus with the running XLA, and add the figures to its records."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from corpus.codegen.gpu_specs import DEFAULT_TARGET
from corpus.codegen.measurement import measured
from corpus.codegen.xla_compilers import Compiler, compilers
from corpus.records.json_objects import RecordError, from_values, to_values
from corpus.records.measured import Measured
from corpus.records.reader import records
from corpus.records.schema import UncheckedRecord
from corpus.sandbox.processes import Task, WorkerProcesses
from corpus.sandbox.worker import Job, Limits
from corpus.stablehlo.program import programs_of
from corpus.upgrade.recorded_values import recording_points
from corpus.worker_pool import UNREADABLE, Lost

TIME_LIMIT = 600.0  # Seconds of processor time for the programs of a record.
JOB = Job("corpus.upgrade.measuring:measured_values", longest=1 << 22)


@dataclass(frozen=True)
class Wanted:
    """Programs to measure, for ``platforms``, compiled under ``options`` besides XLA's defaults."""

    platforms: Sequence[str]
    options: Mapping[str, str] = field(default_factory=dict)

    def compilers(self) -> dict[str, Compiler]:
        """The compiler of each platform. Raises CompilerError where one is missing."""
        found = compilers(self.platforms, DEFAULT_TARGET)
        return {each.platform: replace(each, options={**each.options, **self.options}) for each in found}


def measured_records(
    path: Path,
    wanted: Wanted,
    workers: int,
    limits: Limits,
    progress: Callable[[int], object] = lambda done: None,
) -> Iterator[UncheckedRecord]:
    """The records of the corpus at ``path``, with the figures of their programs.

    Their programs are compiled in workers alone. Raises CorpusError, OSError, WorkerError.
    """
    tasks = (
        Task({"record": record.to_values(), "wanted": to_values(wanted)}, about=record)
        for _, record in records(path, UncheckedRecord)
    )
    with WorkerProcesses(workers, limits, JOB) as processes:
        for done, (task, result) in enumerate(processes.run(tasks), 1):
            yield replace(task.about, measured=_answer(task.about, wanted, result))
            progress(done)


def _answer(record: UncheckedRecord, wanted: Wanted, result: dict[str, Any] | Lost) -> Sequence[Measured]:
    """The answer of a worker, which may have been attacked, for the programs of ``record``."""
    if isinstance(result, Lost):
        fault = result.words
    else:
        try:
            return UncheckedRecord.from_values({**record.to_values(), **result}).measured
        except RecordError:
            fault = UNREADABLE
    return [
        Measured(direction, platform, {}, fault)
        for direction, platform, _ in record.texts()
        if platform in wanted.platforms
    ]


def measured_values(values: Mapping[str, Any], _: Limits) -> dict[str, Any]:
    """The work of a worker: the figures of a record's programs, as plain data."""
    record = UncheckedRecord.from_values(values["record"])
    using = from_values(Wanted, values["wanted"]).compilers()
    return {
        "measured": [
            to_values(
                measured(
                    program,
                    record.kernel,
                    using[program.platform],
                    recording_points(record.kernel, program),
                )
            )
            for program in programs_of(record)
            if program.platform in using
        ]
    }
