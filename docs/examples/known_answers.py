"""Answer each task from its references: with the answer itself, or with one fault planted into its program.

python3 docs/examples/known_answers.py TASKS > answers.jsonl
python3 docs/examples/known_answers.py TASKS "op swapped" "init changed" > answers.jsonl

The answers themselves must reach the highest level; no program with a fault may have the right values. Each
kind of fault, of those that tools.mutate plants, is another answer to a task. Faults that do not show at 32
points are left out, as they may be none.
"""

import json
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from corpus.mutation.edits import mutate
from corpus.mutation.faults import BACKWARD_ONLY, FAULTS
from corpus.mutation.value_difference import value_difference
from corpus.records.reader import read
from corpus.scoring.folder import REFERENCES
from corpus.scoring.grading import program_of
from corpus.scoring.schema import EQUAL, RAISE, Reference


def faulty(reference: Reference, kind: str) -> Iterator[str]:
    """The program of ``reference`` with a fault of this ``kind``; nothing where there is no place for one."""
    program, rng = program_of(reference), random.Random(f"{kind}/{reference.task}")
    if program.direction == "forward" and kind in BACKWARD_ONLY:
        return
    mutation, _ = mutate(FAULTS[kind], program, rng)
    if mutation is None:
        return
    pair = program.with_lapack, mutation.program.with_lapack
    try:
        found = value_difference(reference.inputs, *pair, rng)
    except ValueError:  # It does not run.
        return
    if found.points:
        yield mutation.program.text


def main() -> None:
    """Write the answers to standard output."""
    folder, *kinds = sys.argv[1:]
    for line in read(Path(folder) / REFERENCES):
        reference = Reference.from_values(line.values)
        if not kinds:
            answers = [reference.answer]
        elif reference.kind in (RAISE, EQUAL):
            answers = []
        else:
            answers = [text for kind in kinds for text in faulty(reference, kind)]
        for answer in answers:
            print(json.dumps({"task": reference.task, "answer": answer}))


if __name__ == "__main__":
    main()
