"""Mutation operators that keep all values: a drift report must not classify them as different values."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.mutation.edits import Edit, Operator
from corpus.mutation.op_lines import one_line_ops
from corpus.stablehlo.printed_form import VALUE
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
_COMMUTATIVE = re.compile(r"stablehlo\.(?:add|multiply) (%[\w#]+), (%[\w#]+)(?= : )")
_ASSOCIATIVE = re.compile(
    r"^( *)(%\w+) = stablehlo\.(add|multiply) (%\w+), (%[\w#]+) : (tensor<(?:\d+x)*b?f\d+>)$", re.MULTILINE
)


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
    lines = list(one_line_ops(text))
    for one, other in itertools.pairwise(lines):
        beside = (
            one.end() + 1 == other.start() and one.start(1) - one.start() == other.start(1) - other.start()
        )
        if beside and not re.search(rf"{one[1]}\b", other[0]):
            yield Edit(one.start(), other.end(), f"{other[0]}\n{one[0]}")


def _commuted(text: str) -> Iterator[Edit]:
    """The operands of an op that commutes exchanged."""
    for match in _COMMUTATIVE.finditer(text):
        if match[1] != match[2]:
            yield Edit(match.start(1), match.end(2), f"{match[2]}, {match[1]}")


def _reassociated(text: str) -> Iterator[Edit]:
    """a + (b + c) for (a + b) + c, and the same of a product."""
    uses = Counter(re.findall(VALUE, text))
    by_result = {match[2]: match for match in _ASSOCIATIVE.finditer(text)}
    for last in _ASSOCIATIVE.finditer(text):
        first = by_result.get(last[4])
        if first is None or (first[1], first[3]) != (last[1], last[3]) or first.end() > last.start():
            continue
        if uses[first[2]] != 2:  # Where it is made, and in the last op.
            continue
        yield Edit(
            first.start(),
            last.end(),
            f"{text[first.end() + 1 : last.start()]}"
            f"{last[1]}%planted = stablehlo.{last[3]} {first[5]}, {last[5]} : {last[6]}\n"
            f"{last[1]}{last[2]} = stablehlo.{last[3]} {first[4]}, %planted : {last[6]}",
        )


def _dead_code(text: str) -> Iterator[Edit]:
    """An op whose result nothing uses."""
    for match in _SUM.finditer(text):
        indent, result, _, _, _, tensor = match.groups()
        yield Edit(*match.span(), f"{match[0]}\n{indent}%planted = stablehlo.negate {result} : {tensor}")


@dataclass(frozen=True)
class BenignChange:
    """A mutation operator and the class that a drift report puts its mutations in."""

    operator: Operator
    expected: str


BENIGN_CHANGES = {
    "op replaced by an equal one": BenignChange(_equal_op, REWRITTEN),
    "reduction order changed": BenignChange(_reduced_backwards, REWRITTEN),
    "operands commuted": BenignChange(_commuted, REWRITTEN),
    "sum or product reassociated": BenignChange(_reassociated, REWRITTEN),
    "dead code": BenignChange(_dead_code, COSMETIC),
    "attribute renamed": BenignChange(_renamed, COSMETIC),
    "independent ops in another order": BenignChange(_reordered, COSMETIC),
}
