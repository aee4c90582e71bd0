"""Text edits of programs, and mutation: one of the edits that an operator offers, drawn at random.

Operators find their edits by patterns in the printed form; MLIR's parser rejects an edit that gives
invalid text. An edit of text replaces a part of a line (the name of an op, an operand, a number) and nothing
else, and a report shows that line before and after. MLIR's bindings cannot change the name of an op, so that
in a module most edits would have to create the op again with all its attributes and regions.
"""

import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from corpus.stablehlo.context import parse
from corpus.stablehlo.program import Program


@dataclass(frozen=True)
class Edit:
    """A replacement of ``text[start:end]`` by ``new``."""

    start: int
    end: int
    new: str


# A mutation operator: lists the edits that it could make in a text. Each edit is one mutation.
Operator = Callable[[str], Iterator[Edit]]


@dataclass(frozen=True)
class Mutation:
    """A mutated program, printed by MLIR, and the edited line ``before`` and ``after``."""

    program: Program
    before: str
    after: str


def mutate(operator: Operator, program: Program, rng: random.Random) -> tuple[Mutation | None, int]:
    """Apply one of the edits of ``operator`` to ``program``, drawn by ``rng``; None if it offers none.

    An edit that gives invalid text, or the same program, is rejected and another one drawn: the second
    value counts the rejections. The mutated text is parsed and printed again, so that its layout does not
    reveal the edit.
    """
    text = program.text
    edits = list(operator(text))
    rng.shuffle(edits)
    for rejected, edit in enumerate(edits):
        changed = text[: edit.start] + edit.new + text[edit.end :]
        try:
            printed = str(parse(changed))
        except ValueError:
            continue
        if printed != text:
            return Mutation(program.with_text(printed), *_lines(text, changed, edit)), rejected
    return None, len(edits)


def _lines(text: str, changed: str, edit: Edit) -> tuple[str, str]:
    start = text.rfind("\n", 0, edit.start) + 1
    tail = len(text) - edit.end
    before = text[start : text.index("\n", edit.end)]
    after = changed[start : changed.index("\n", len(changed) - tail)]
    return before.strip(), "; ".join(line.strip() for line in after.splitlines())
