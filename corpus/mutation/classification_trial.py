"""Plant changes of a known class into the programs of a corpus, and compare that class with the one found.

A change that keeps the values must not be put in a worse class, and one that alters them must be called
different values; losses of accuracy, of special values and of promises have classes of their own. A planted
change that does not show at points of its own is set aside.
"""

import random
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax

from corpus.mutation.benign import BENIGN_CHANGES
from corpus.mutation.edits import Operator, mutate
from corpus.mutation.faults import FAULTS
from corpus.mutation.graded_changes import GRADED_CHANGES, beyond_rounding
from corpus.mutation.gradient_faults import arguments_swapped
from corpus.mutation.value_difference import value_difference
from corpus.records.json_objects import RecordError, from_values, to_values
from corpus.records.schema import UncheckedRecord
from corpus.sandbox.processes import Task, WorkerProcesses
from corpus.sandbox.worker import Job, Limits
from corpus.stablehlo.program import Program, programs_of
from corpus.upgrade.classification import compare
from corpus.upgrade.kinds import COSMETIC, DIFFERENT, KINDS, REWRITTEN
from corpus.worker_pool import UNREADABLE, Lost
from kernels import Kernel

_FAULTS = {**FAULTS, "arguments swapped": arguments_swapped}
_NAMES = [*BENIGN_CHANGES, *GRADED_CHANGES, *_FAULTS]
SET_ASIDE = "set aside: not seen at 32 points"
JOB = Job("corpus.mutation.classification_trial:planted", longest=1 << 20)
TIME_LIMIT = 20.0  # Seconds of processor time: a planted loop may never end.
# Relative to the largest of an output. A loop that has converged differs by less after another step: in f64
# that shows, in f32 it is rounding, and a report judges values in the programs' own types.
_VISIBLE = 1e-5
_WIDTH = 200  # Of a quoted line.


@dataclass(frozen=True)
class Planted:
    """A change in a program of a record.

    ``expected`` are the classes of corpus.upgrade.kinds that are right, and ``found`` is the one found.
    """

    name: str
    place: str
    expected: Sequence[str]
    found: str
    lines: Sequence[str]

    @property
    def judged(self) -> bool:
        """True unless the change was set aside."""
        return self.found != SET_ASIDE

    @property
    def dangerous(self) -> bool:
        """True if the change got a less serious class than the right one."""
        return self.wrong and KINDS.index(self.found) < min(map(KINDS.index, self.expected))

    @property
    def wrong(self) -> bool:
        """True if the change got a wrong class."""
        return self.judged and self.found not in self.expected


def plant_all(
    among: Sequence[UncheckedRecord], seed: int, count: int, workers: int, limits: Limits
) -> tuple[list[Planted], list[Lost]]:
    """Plant ``count`` changes, the kinds in turn; list why others were lost. Changes set aside are extra."""
    found: list[Planted] = []
    lost: list[Lost] = []
    counted = 0

    def tasks() -> Iterator[Task]:
        for number in range(20 * count):
            record = among[number % len(among)]
            yield Task({"record": record.to_values(), "seed": seed, "number": number}, about=record)

    with WorkerProcesses(workers, limits, JOB) as processes:
        for task, result in processes.run(tasks()):
            each = _answer(task.about, result)
            if isinstance(each, Lost):
                lost.append(each)
            elif each is not None:
                found.append(each)
                counted += each.judged
            if counted == count:
                break
    return found, lost


def _answer(record: UncheckedRecord, result: dict[str, Any] | Lost) -> Planted | Lost | None:
    """Parse a worker's answer, which an attacked worker may have forged; None where nothing was planted."""
    if isinstance(result, Lost):
        return result
    if result.get("planted", ...) is None:  # The program that was drawn has no place for the change.
        return None
    try:
        each = from_values(Planted, result.get("planted"))
    except RecordError:
        return Lost("unreadable", UNREADABLE)
    if each.name not in _NAMES or each.found not in (*KINDS, SET_ASIDE):
        return Lost("unreadable", UNREADABLE)
    place = f"record {record.id}, {' '.join(each.place.split())}"
    return replace(each, place=place, expected=_expected(each.name))


def planted(values: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
    """The work of a sandboxed worker: the change number ``values["number"]`` in a record, as plain data."""
    record = UncheckedRecord.from_values(values["record"])
    found = _planted(record, values["seed"], values["number"])
    return {"planted": None if found is None else to_values(found)}


def _planted(record: UncheckedRecord, seed: int, number: int) -> Planted | None:
    """The change ``number``; None if the program that was drawn has no place for it."""
    rng = random.Random(f"{seed}/{number}")
    kernel, programs = record.kernel, programs_of(record)
    if not programs:  # As where a JAX could not lower it.
        return None
    program = rng.choice(programs)
    # The record's number steps through the corpus; the kind must not do so in the same rhythm.
    name = rng.choice(_NAMES)
    change, _ = mutate(_operator(name), program, rng)
    if change is None:
        return None
    place = f"{program.direction}, {program.platform}"
    back = name in GRADED_CHANGES and GRADED_CHANGES[name].back
    pair = (change.program, program) if back else (program, change.program)
    found = SET_ASIDE
    try:
        certain = _is_certain(name, kernel, program, change.program, rng)
    except (ValueError, jax.errors.JaxRuntimeError):
        return None  # Only the comparison under test could say whether the values differ.
    if certain:
        found = compare(kernel, *pair).kind
    return Planted(name, place, _expected(name), found, (change.before, change.after))


def _operator(name: str) -> Operator:
    if name in BENIGN_CHANGES:
        return BENIGN_CHANGES[name].operator
    return GRADED_CHANGES[name].operator if name in GRADED_CHANGES else _FAULTS[name]


def _expected(name: str) -> tuple[str, ...]:
    if name in BENIGN_CHANGES:
        # A change expected to be a rewrite may be cosmetic: a pass may know that the two ops are the same.
        expected = BENIGN_CHANGES[name].expected
        return (expected, COSMETIC) if expected == REWRITTEN else (expected,)
    return GRADED_CHANGES[name].expected if name in GRADED_CHANGES else (DIFFERENT,)


def _is_certain(name: str, kernel: Kernel, program: Program, changed: Program, rng: random.Random) -> bool:
    """True if the change certainly has the class that is expected of it."""
    if name in BENIGN_CHANGES:
        return True
    if name in GRADED_CHANGES:
        return GRADED_CHANGES[name].is_certain(kernel, program, changed, rng)
    return _differs(kernel, program, changed, rng)


def _differs(kernel: Kernel, program: Program, changed: Program, rng: random.Random) -> bool:
    found = value_difference(kernel.inputs, program, changed, rng).largest > _VISIBLE
    return found and beyond_rounding(kernel, program, changed, rng)


def report(found: Sequence[Planted], lost: Sequence[Lost]) -> str:
    """The classes found for each kind of change, every change in a wrong class, and why others were lost."""
    judged = [each for each in found if each.judged]
    text = [f"{len(judged):,} changes planted"]
    for name in _NAMES:
        counts = Counter(each.found for each in found if each.name == name)
        said = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
        text.append(f"  {name:<32} {said or 'no place found'}")
    wrong = [each for each in judged if each.wrong]
    dangerous = sum(each.dangerous for each in wrong)
    text.append(f"{len(wrong)} in a wrong class, {dangerous} of them too harmless a one")
    for each in wrong:
        text.append(f"  {each.name}, {each.place}: {each.found}, not {' or '.join(each.expected)}")
        text += [f"    {line[:_WIDTH]}" for line in each.lines]
    for words, number in Counter(each.words for each in lost).most_common():
        text.append(f"{number:,} lost: {words}")
    return "\n".join(text)
