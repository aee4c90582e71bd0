"""Tasks from a corpus, and grades of answers, in sandboxed worker processes: the parent process's side.

Imports no JAX.
"""

import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from corpus.records.json_objects import RecordError, from_values, to_values
from corpus.records.reader import records
from corpus.records.schema import UncheckedRecord
from corpus.sandbox.processes import Task as Call
from corpus.sandbox.processes import WorkerProcesses, limits_for
from corpus.sandbox.worker import Job, Limits
from corpus.scoring import schema
from corpus.scoring.folder import Answer
from corpus.scoring.schema import Grade, Reference, Task
from corpus.scoring.statistics import Graded
from corpus.worker_pool import UNREADABLE, Lost

_LONGEST = 1 << 24  # Bytes of a task: a prompt, and the record.
MAKE = Job("corpus.scoring.making:make", longest=_LONGEST)
GRADE = Job("corpus.scoring.grading:grade")
SECONDS = 20  # Of processor time for an answer, unless others are given.
MEMORY = 4 << 30  # Bytes of a worker.
LIMITS = limits_for(SECONDS, MEMORY)


def make_all(
    corpus: Path, seed: int, kinds: Sequence[str], count: int, workers: int, limits: Limits,
    left_out: Counter[str], tick: Callable[[int], object] = int,
) -> Iterator[tuple[Task, Reference]]:  # fmt: skip
    """Make ``count`` tasks, the ``kinds`` in turn, one from each record, in an order drawn from ``seed``.

    The reasons of those that cannot be made are counted in ``left_out``. Raises CorpusError, WorkerError.
    """
    order = [number for number, _ in enumerate(records(corpus, UncheckedRecord))]
    random.Random(seed).shuffle(order)
    wanted = dict.fromkeys(order[: 2 * count])
    held = {at: record for at, (_, record) in enumerate(records(corpus, UncheckedRecord)) if at in wanted}
    chosen = [held[at] for at in wanted]
    made = 0
    with WorkerProcesses(workers, limits, MAKE) as processes:
        for call, found in processes.run(_calls(chosen, seed, kinds)):
            result = _made(call.about, found)
            if isinstance(result, str):
                left_out[result] += 1
                continue
            yield result
            made += 1
            tick(made)
            if made == count:
                return


def _calls(chosen: Iterable[UncheckedRecord], seed: int, kinds: Sequence[str]) -> Iterator[Call]:
    """A call for each record: to make a task of the possible kind that has been made least often."""
    taken = Counter(dict.fromkeys(kinds, 0))
    for record in chosen:
        offered = _offered(record)
        kind = min((each for each in kinds if each in offered), key=lambda each: taken[each], default=None)
        if kind is None:
            continue
        turn, taken[kind] = taken[kind], taken[kind] + 1
        name = f"{kind}-{record.seed}-{record.template}-{record.index}"
        values = {"record": record.to_values(), "kind": kind, "seed": seed, "task": name, "turn": turn}
        yield Call(values, about=name)


def _offered(record: UncheckedRecord) -> set[str]:
    """The kinds of task that ``record`` has programs for."""
    if not record.cpp:
        return set()
    offered = {schema.LOWER, schema.RAISE, schema.REPAIR, schema.EQUAL}
    texts: dict[str, list[str]] = {}
    for _, platform, text in record.texts():
        texts.setdefault(platform, []).append(text)
    if len(texts["cpu"]) > 1:
        offered.add(schema.GRAD)
    if "cuda" in texts and texts["cuda"] != texts["cpu"]:
        offered.add(schema.CUDA)
    return offered


def _made(name: str, found: Any) -> tuple[Task, Reference] | str:
    """The task that a worker, which may have been attacked, made; or the reason why there is none."""
    if isinstance(found, Lost):
        return found.words
    if isinstance(reason := found.get("left_out"), str):
        return " ".join(reason.split())
    try:
        reference = Reference.from_values(found.get("reference"))
        prompt = found.get("prompt")
    except RecordError:
        return UNREADABLE
    known = reference.kind in schema.KINDS and reference.tier in schema.TIERS and reference.task == name
    if not known or not isinstance(prompt, str):
        return UNREADABLE
    return Task(name, reference.kind, reference.tier, prompt), reference


class Grader:
    """Grades answers to the tasks whose references are ``known``, at points of ``seed``.

    ``workers`` answers are graded at the same time. To be closed, or used as a context manager.
    """

    def __init__(
        self, known: Mapping[str, Reference], seed: str, workers: int, limits: Limits = LIMITS
    ) -> None:
        self.known = known
        self._seed = seed
        self._written: dict[str, dict[str, Any]] = {}
        self._processes = WorkerProcesses(workers, limits, GRADE)

    def __enter__(self) -> "Grader":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """End the worker processes."""
        self._processes.__exit__()

    def grade(self, task: str, answer: str) -> Graded:
        """Grade one answer to ``task``, which must be known. Thread-safe."""
        (graded,) = self.grade_all([Answer(task, answer)])
        return graded

    def grade_all(self, answers: Iterable[Answer], tick: Callable[[int], object] = int) -> Iterator[Graded]:
        """The answers in their order, graded. Raises WorkerError, TaskError.

        An answer whose process is lost while it runs is graded again without running it.
        """
        calls = (Call(self._values(answer, runs=True), about=answer) for answer in answers)
        for number, (call, found) in enumerate(self._processes.run(calls), 1):
            answer: Answer = call.about
            kind = self.known[answer.task].kind
            result = _grade(found, kind)
            if isinstance(found, Lost):
                ((_, again),) = self._processes.run([Call(self._values(answer, runs=False))])
                result = replace(_grade(again, kind), reason=found.words)
            yield Graded(self.known[answer.task], result)
            tick(number)

    def _values(self, answer: Answer, *, runs: bool) -> dict[str, Any]:
        if answer.task not in self._written:
            self._written[answer.task] = to_values(self.known[answer.task])
        return {
            "reference": self._written[answer.task],
            "answer": answer.answer,
            "seed": self._seed,
            "runs": runs,
        }


def _grade(found: Any, kind: str) -> Grade:
    """The grade that a worker, which may have been attacked, gave."""
    if isinstance(found, Lost):
        return Grade(schema.NONE, found.words)
    try:
        grade = from_values(Grade, found)
    except RecordError:
        return Grade(schema.NONE, UNREADABLE)
    level = next((each for each in schema.LEVELS[kind] if each == grade.level), None)
    if level is None:
        return Grade(schema.NONE, UNREADABLE)
    return Grade(level, " ".join(grade.reason.split()))  # A level of ours: of a million, one text in memory.
