"""Mutation operators that keep all values: a drift report must not classify them as different values."""

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.mutation.edits import Edit, Operator
from corpus.mutation.op_lines import ops_with_result
from corpus.upgrade.kinds import COSMETIC, REWRITTEN

# Patterns of the printed form: why, corpus.mutation.edits says.
_SUM = re.compile(
    r"^( *)(%\w+) = stablehlo\.(add|subtract) (%[\w#]+), (%[\w#]+) : (tensor<(?:\d+x)*b?f\d+>)$", re.MULTILINE
)
_REDUCE = re.compile(
    r"^( *)%\w+ = stablehlo\.reduce\((%[\w#]+) init: %\w+\) applies stablehlo\.\w+ "
    r"across dimensions = (\[[\d, ]+\]) : \((tensor<[^>]+>),",
    re.MULTILINE,
)
_NAME = re.compile(r'(?<=^module )@\w+|(?<=jax\.result_info = ")[^"]*', re.MULTILINE)
_FUNCTION = re.compile(r"(?<=func\.func private )@\w+", re.MULTILINE)
_WITH_REGIONS = frozenset({"stablehlo.while", "stablehlo.case"})  # Which begin behind the op's line.


def _equal_op(text: str) -> Iterator[Edit]:
    """a - b as a + (-b), and a + b as a - (-b)."""
    for match in _SUM.finditer(text):
        indent, result, op, left, right, tensor = match.groups()
        other = "subtract" if op == "add" else "add"
        yield Edit(
            *match.span(),
            f"{indent}%planted = stablehlo.negate {right} : {tensor}\n"
            f"{indent}{result} = stablehlo.{other} {left}, %planted : {tensor}",
        )


def _reduced_backwards(text: str) -> Iterator[Edit]:
    """The operand of a reduction reversed along the reduced dimensions."""
    for match in _REDUCE.finditer(text):
        indent, operand, dims, tensor = match.groups()
        before = f"{indent}%planted = stablehlo.reverse {operand}, dims = {dims} : {tensor}\n"
        yield Edit(*match.span(), before + match[0].replace(f"({operand} ", "(%planted ", 1))


def _renamed(text: str) -> Iterator[Edit]:
    """Another name for the module, a result or a private function."""
    for match in _NAME.finditer(text):
        yield Edit(*match.span(), f"{match[0]}_planted")
    for match in _FUNCTION.finditer(text):
        places = [place.span() for place in re.finditer(rf"{match[0]}\b", text)]
        start, end = places[0][0], places[-1][1]
        yield Edit(start, end, re.sub(rf"{match[0]}\b", f"{match[0]}_planted", text[start:end]))


def _reordered(text: str) -> Iterator[Edit]:
    """Two adjacent ops exchanged, of which neither uses the other."""
    lines = [match for match in ops_with_result(text) if _is_one_line(match)]
    for one, other in itertools.pairwise(lines):
        beside = (
            one.end() + 1 == other.start() and one.start(1) - one.start() == other.start(1) - other.start()
        )
        if beside and not re.search(rf"{one[1]}\b", other[0]):
            yield Edit(one.start(), other.end(), f"{other[0]}\n{one[0]}")


def _is_one_line(op: re.Match[str]) -> bool:
    return op[1] is not None and op[2] not in _WITH_REGIONS and not op[0].endswith("{")


@dataclass(frozen=True)
class BenignChange:
    """A mutation operator and the class that a drift report puts its mutations in."""

    operator: Operator
    expected: str


BENIGN_CHANGES = {
    "op replaced by an equal one": BenignChange(_equal_op, REWRITTEN),
    "reduction order changed": BenignChange(_reduced_backwards, REWRITTEN),
    "attribute renamed": BenignChange(_renamed, COSMETIC),
    "independent ops in another order": BenignChange(_reordered, COSMETIC),
}
