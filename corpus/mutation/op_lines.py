"""Patterns of MLIR's printed form for the mutation operators: one op a line, its operands and types.

corpus.mutation.edits says why these work on text.
"""

import re
import sys
from collections.abc import Iterator

from corpus.mutation.edits import Edit
from corpus.stablehlo.printed_form import OP, VALUE

TENSOR = re.compile(r"tensor<((?:\d+x)*)([^<>x]\w*|complex<\w+>)>")
MAIN = re.compile(r"^  func\.func public @main\(.*?^  \}$", re.MULTILINE | re.DOTALL)
_DIALECTS = ("stablehlo.", "chlo.")
_WITH_REGIONS = frozenset({"stablehlo.while", "stablehlo.case"})  # Which begin behind the op's line.
_TWO_OPERANDS = re.compile(rf"({VALUE}), ({VALUE})(?= :)")


def ops_with_result(text: str, start: int = 0, end: int = sys.maxsize) -> Iterator[re.Match[str]]:
    """The matches of OP, between two places, whose op is StableHLO's or CHLO's and has a result."""
    return (match for match in OP.finditer(text, start, end) if match[1] and match[2].startswith(_DIALECTS))


def one_line_ops(text: str) -> Iterator[re.Match[str]]:
    """Those of ops_with_result() that have one result and no region."""
    for match in ops_with_result(text):
        if match[2] not in _WITH_REGIONS and not match[0].endswith("{") and f"{match[1]} = " in match[0]:
            yield match


def ops_named(text: str, names: str) -> Iterator[re.Match[str]]:
    """The matches of ops_with_result() for ``names``, separated by spaces and without a dialect."""
    wanted = frozenset(names.split())
    return (match for match in ops_with_result(text) if match[2].partition(".")[2] in wanted)


def element_type(types: str) -> str:
    """The element type of the last tensor in ``types``: that of the result."""
    return [match[2] for match in TENSOR.finditer(types)][-1]


def tensors(types: str) -> list[str]:
    """The tensor types in ``types``."""
    return [match[0] for match in TENSOR.finditer(types)]


def shapes(types: str) -> list[tuple[int, ...]]:
    """The shapes of the tensor types in ``types``."""
    return [tuple(int(size) for size in match[1].split("x") if size) for match in TENSOR.finditer(types)]


def replace_within(outer: re.Match[str], group: int, inner: re.Match[str], new: str) -> Edit:
    """The edit that replaces ``inner``, which was searched in a group of ``outer``, by ``new``."""
    offset = outer.start(group)
    return Edit(offset + inner.start(), offset + inner.end(), new)


def keep_one_operand(text: str, match: re.Match[str]) -> Iterator[Edit]:
    """The edits that replace the two-operand op ``match`` by either operand, converted to its result type."""
    start, end = match.span(2)[0], match.end()
    if pair := _TWO_OPERANDS.search(text, start, end):
        for kept in dict.fromkeys(pair.groups()):
            yield Edit(start, pair.end(), f"stablehlo.convert {kept}")
