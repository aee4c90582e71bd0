"""Proves what tools.drift sees: plants changes whose class is known into a corpus's texts and compares.

A change that keeps the values must not be called worse than it is, and one that alters them must be called
different values. What gives the same values at 32 points all the same is set aside.
"""

import random
import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import jax

from corpus.mutation.benign import BENIGN_CHANGES
from corpus.mutation.edits import mutate
from corpus.mutation.faults import FAULTS
from corpus.mutation.gradient_faults import arguments_swapped
from corpus.mutation.value_difference import value_difference
from corpus.records.reader import CorpusError, records
from corpus.records.schema import UncheckedRecord
from corpus.stablehlo.program import Program, programs_of
from corpus.upgrade.classification import COSMETIC, DIFFERENT, IDENTICAL, REWRITTEN, compare
from kernels import Kernel
from tools._cli import BAD_INPUT, Parser, add_workers, at_least_one, need_pebble
from tools._pool import crew

_FAULTS = {**FAULTS, "arguments swapped": arguments_swapped}
_NAMES = [*BENIGN_CHANGES, *_FAULTS]
_ASIDE = "set aside: the same values at 32 points"
_PATIENCE = 20.0  # Seconds of processor time: a planted loop may never end.
_WIDTH = 200  # Of a quoted line.
_SAME = {IDENTICAL, COSMETIC, REWRITTEN}


@dataclass(frozen=True)
class Planted:
    """A change in a text of a record: ``expected`` and ``found`` are classes of a finding."""

    name: str
    place: str
    expected: str
    found: str
    lines: tuple[str, str]

    @property
    def dangerous(self) -> bool:
        """Whether other values were called the same."""
        return self.expected == DIFFERENT and self.found in _SAME

    @property
    def wrong(self) -> bool:
        # What is said to be rewritten may be cosmetic as well: a pass may know that the two are one.
        return self.found != self.expected and (self.expected, self.found) != (REWRITTEN, COSMETIC)


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns 0, 1 where a change was put in a wrong class, 3 for bad input."""
    parser = Parser(prog="python -m tools.plants", description=__doc__)
    parser.add_argument("corpus", metavar="CORPUS", type=Path, help="a .jsonl file, plain or packed")
    parser.add_argument("--count", type=at_least_one, default=500, help="changes to plant (default: 500)")
    parser.add_argument("--seed", type=int, default=0, help="what they are drawn from (default: 0)")
    add_workers(parser)
    options = parser.parse_args(arguments)
    need_pebble(parser)
    try:
        read = [record for _, record in records(options.corpus, UncheckedRecord)]
    except (CorpusError, OSError) as error:
        print(f"plants: {error}", file=sys.stderr)
        return BAD_INPUT
    found = plant_all(read, options.seed, options.count, options.workers)
    print(report(found))
    judged = [each for each in found if each.found != _ASIDE]
    if len(judged) < options.count:
        print(f"plants: the corpus has room for {len(judged)} changes, not {options.count}", file=sys.stderr)
    return 1 if len(judged) < options.count or any(each.wrong for each in judged) else 0


def plant_all(among: Sequence[UncheckedRecord], seed: int, count: int, workers: int) -> list[Planted]:
    """``count`` changes, the kinds in turn; those that were set aside come on top."""
    found: list[Planted] = []
    tasks = ((among[number % len(among)], seed, number) for number in range(20 * count))
    counted = 0
    with crew(workers, _PATIENCE) as run:
        for _, planted in run(_planted, tasks):
            if isinstance(planted, Planted):
                found.append(planted)
                counted += planted.found != _ASIDE
            if counted == count:
                break
    return found


def _planted(task: tuple[UncheckedRecord, int, int]) -> Planted | None:
    """The change of a number; None where the text that was drawn offers no place for it."""
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
    found = _ASIDE
    try:
        differs = expected != DIFFERENT or _differs(kernel, program, change.program, rng)
    except (ValueError, jax.errors.JaxRuntimeError):
        return None  # Nothing but the comparison itself could say whether the values differ.
    if differs:
        found = compare(kernel, program, change.program).kind
    return Planted(name, place, expected, found, (change.before, change.after))


def _differs(kernel: Kernel, program: Program, changed: Program, rng: random.Random) -> bool:
    return value_difference(kernel.inputs, program, changed, rng).points > 0


def report(found: Sequence[Planted]) -> str:
    """The classes found for each kind of change, and every change that was put in a wrong one."""
    judged = [each for each in found if each.found != _ASIDE]
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


if __name__ == "__main__":
    sys.exit(main())
