"""Plant changes of a known class into the programs of a corpus, and compare that class with the one found.

A change that keeps the values must not be put in a worse class, and one that alters them must be called
different values. A planted fault that gives the same values at 32 points all the same is set aside.
"""

import random
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import jax

from corpus.mutation.benign import BENIGN_CHANGES
from corpus.mutation.edits import mutate
from corpus.mutation.faults import FAULTS
from corpus.mutation.gradient_faults import arguments_swapped
from corpus.mutation.value_difference import value_difference
from corpus.records.schema import UncheckedRecord
from corpus.stablehlo.program import Program, programs_of
from corpus.upgrade.classification import compare
from corpus.upgrade.kinds import COSMETIC, DIFFERENT, IDENTICAL, REWRITTEN
from corpus.worker_pool import WorkerPool
from kernels import Kernel

_FAULTS = {**FAULTS, "arguments swapped": arguments_swapped}
_NAMES = [*BENIGN_CHANGES, *_FAULTS]
SET_ASIDE = "set aside: the same values at 32 points"
_TIME_LIMIT = 20.0  # Seconds of processor time: a planted loop may never end.
_WIDTH = 200  # Of a quoted line.
_SAME = {IDENTICAL, COSMETIC, REWRITTEN}


@dataclass(frozen=True)
class Planted:
    """A change in a program of a record: ``expected`` and ``found`` are classes of upgrade.classification."""

    name: str
    place: str
    expected: str
    found: str
    lines: tuple[str, str]

    @property
    def judged(self) -> bool:
        """True unless it was set aside."""
        return self.found != SET_ASIDE

    @property
    def dangerous(self) -> bool:
        """True where different values were called the same."""
        return self.expected == DIFFERENT and self.found in _SAME

    @property
    def wrong(self) -> bool:
        """True where it was put in a wrong class."""
        # A change expected to be a rewrite may be cosmetic: a pass may know that the two ops are the same.
        return self.found != self.expected and (self.expected, self.found) != (REWRITTEN, COSMETIC)


def plant_all(among: Sequence[UncheckedRecord], seed: int, count: int, workers: int) -> list[Planted]:
    """``count`` changes, the kinds in turn; those that were set aside come on top."""
    found: list[Planted] = []
    tasks = ((among[number % len(among)], seed, number) for number in range(20 * count))
    counted = 0
    with WorkerPool(workers, _TIME_LIMIT) as pool:
        for _, planted in pool.run(_planted, tasks):
            if isinstance(planted, Planted):
                found.append(planted)
                counted += planted.judged
            if counted == count:
                break
    return found


def _planted(task: tuple[UncheckedRecord, int, int]) -> Planted | None:
    """The change number ``task[2]``; None if the program that was drawn has no place for it."""
    record, seed, number = task
    rng = random.Random(f"{seed}/{number}")
    kernel, programs = record.kernel, programs_of(record)
    if not programs:  # As where a JAX could not lower it.
        return None
    program = rng.choice(programs)
    # The record's number steps through the corpus; the kind must not do so in the same rhythm.
    name = rng.choice(_NAMES)
    benign = BENIGN_CHANGES.get(name)
    operator, expected = (benign.operator, benign.expected) if benign else (_FAULTS[name], DIFFERENT)
    change, _ = mutate(operator, program, rng)
    if change is None:
        return None
    place = f"record {record.id}, {program.direction}, {program.platform}"
    found = SET_ASIDE
    try:
        differs = expected != DIFFERENT or _differs(kernel, program, change.program, rng)
    except (ValueError, jax.errors.JaxRuntimeError):
        return None  # Only the comparison under test could say whether the values differ.
    if differs:
        found = compare(kernel, program, change.program).kind
    return Planted(name, place, expected, found, (change.before, change.after))


def _differs(kernel: Kernel, program: Program, changed: Program, rng: random.Random) -> bool:
    return value_difference(kernel.inputs, program, changed, rng).points > 0


def report(found: Sequence[Planted]) -> str:
    """The classes found for each kind of change, then every change that was put in a wrong class."""
    judged = [each for each in found if each.judged]
    text = [f"{len(judged):,} changes planted"]
    for name in _NAMES:
        counts = Counter(each.found for each in found if each.name == name)
        said = ", ".join(f"{count} {kind}" for kind, count in sorted(counts.items()))
        text.append(f"  {name:<32} {said or 'no place found'}")
    wrong = [each for each in judged if each.wrong]
    dangerous = sum(each.dangerous for each in wrong)
    text.append(f"{len(wrong)} in a wrong class, {dangerous} of them other values called the same")
    for each in wrong:
        text.append(f"  {each.name}, {each.place}: {each.found}, not {each.expected}")
        text += [f"    {line[:_WIDTH]}" for line in each.lines]
    return "\n".join(text)
