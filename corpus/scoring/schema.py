"""Tasks, references and grades, and the levels that an answer can reach. Imports no JAX."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from corpus.records.schema import UncheckedRecord

LOWER, GRAD, CUDA, RAISE, REPAIR, EQUAL = KINDS = ("lower", "grad", "cuda", "raise", "repair", "equal")
DESCRIPTIONS = {
    LOWER: "Python to its forward program",
    GRAD: "Python to its backward program",
    CUDA: "Python to a program for CUDA whose text is not that for the CPU",
    RAISE: "a forward program to Python that lowers to an equal one",
    REPAIR: "a program with one planted fault to the program without it",
    EQUAL: "two programs, of which is asked whether they compute the same",
}
TIERS = ("short", "medium", "long")

NONE = "no text"
PARSES, VERIFIES, SIGNATURE, RUNS = "parses", "verifies", "signature", "runs"
AT_FEW, AT_MANY = "values at 2 points", "values at 32 points"
GRADIENT, NORMAL_FORM, BYTES = "gradient", "normal form", "bytes"
ALLOWED, LOWERS, ANSWERED, RIGHT = "allowed", "lowers", "answered", "right"

# The levels of an answer, lowest first; each implies the ones before. Gradients are levels of backward
# programs alone.
_PROGRAM = (NONE, PARSES, VERIFIES, SIGNATURE, RUNS, AT_FEW, AT_MANY, GRADIENT, NORMAL_FORM, BYTES)
_PYTHON = (NONE, ALLOWED, LOWERS, SIGNATURE, RUNS, AT_FEW, AT_MANY, NORMAL_FORM, BYTES)
LEVELS = {kind: _PYTHON if kind == RAISE else _PROGRAM for kind in KINDS} | {EQUAL: (NONE, ANSWERED, RIGHT)}
# The level that counts as a solved task. The program for the CPU has the values of the one for CUDA.
SOLVED = dict.fromkeys(KINDS, AT_MANY) | {CUDA: NORMAL_FORM, EQUAL: RIGHT}


@dataclass(frozen=True)
class Task:
    """A line of tasks.jsonl: what a model is given."""

    task: str
    kind: str
    tier: str
    prompt: str


def _doc(text: str) -> Any:
    return field(metadata={"doc": text})


@dataclass(frozen=True, kw_only=True)
class Reference(UncheckedRecord):
    """A line of references.jsonl, by which answers to a task are graded; no model may see it."""

    task: str = _doc("the id of the task")
    kind: str = _doc("one of KINDS")
    tier: str = _doc("one of TIERS")
    direction: str = _doc("the direction of the program asked for")
    platform: str = _doc("the platform of the program asked for")
    answer: str = _doc("the answer that reaches the highest level")


@dataclass(frozen=True, slots=True)  # There may be a million.
class Grade:
    """The highest level that an answer reached, and in ``reason`` why it did not reach the next."""

    level: str
    reason: str = ""

    def reaches(self, kind: str, level: str) -> bool:
        """True if an answer to a task of ``kind`` with this grade reached ``level``."""
        levels = LEVELS[kind]
        return levels.index(self.level) >= levels.index(level)


def levels_of(kind: str, direction: str) -> Sequence[str]:
    """The levels that an answer to such a task can reach."""
    return [level for level in LEVELS[kind] if level != GRADIENT or direction == "backward"]
