"""Mutation operators on arithmetic: other ops, dropped or swapped operands, comparisons, constants."""

import re
from collections.abc import Iterator, Mapping

from corpus.mutation.edits import Edit
from corpus.mutation.op_lines import (
    element_type,
    keep_one_operand,
    ops_named,
    ops_with_result,
    replace_within,
    tensors,
)
from corpus.stablehlo.printed_form import VALUE

_FLOAT_SWAPS = {
    "abs": "negate",
    "add": "subtract multiply",
    "atan2": "divide",
    "cbrt": "sqrt",
    "ceil": "floor",
    "cosine": "sine",
    "divide": "multiply",
    "exponential": "tanh",
    "exponential_minus_one": "exponential",
    "floor": "ceil",
    "log": "log_plus_one",
    "log_plus_one": "log",
    "logistic": "tanh",
    "maximum": "minimum",
    "minimum": "maximum",
    "multiply": "divide add",
    "negate": "abs",
    "power": "multiply",
    "remainder": "divide",
    "rsqrt": "sqrt",
    "sign": "negate",
    "sine": "cosine",
    "sqrt": "rsqrt",
    "subtract": "add",
    "tan": "sine",
    "tanh": "exponential",
}
_CHLO_SWAPS = {
    "acos": "asin",
    "asin": "atan",
    "asinh": "atan",
    "atan": "asinh",
    "cosh": "sinh",
    "sinh": "cosh",
    "square": "sinh",
}
# For integers. None into a division, which is undefined for a divisor of zero.
_WHOLE_SWAPS = {
    "add": "subtract multiply",
    "and": "or",
    "maximum": "minimum",
    "minimum": "maximum",
    "multiply": "add",
    "or": "and",
    "remainder": "minimum",
    "shift_left": "shift_right_logical",
    "shift_right_logical": "shift_left",
    "subtract": "add",
    "xor": "or",
}
# Patterns of the printed form: why, corpus.mutation.edits says.
_REDUCER = re.compile(r"(?<= applies )stablehlo\.(\w+)(?= across .* : (.*)$)", re.MULTILINE)
_FLOAT_CONSTANT = re.compile(
    r"stablehlo\.constant dense<([^>]*)> : tensor<(?:\d+x)*(?:b?f\d\w*|complex<\w+>)>"
)
_NUMBER = re.compile(r"(?<![\w.])-?\d+\.\d+(?:[eE][+-]\d+)?")
_DIRECTION = re.compile(r"(?<=stablehlo\.compare )([A-Z]{2})\b")
_OPPOSITE = {"LT": "GE", "GE": "LT", "GT": "LE", "LE": "GT", "EQ": "NE", "NE": "EQ"}
_BOUNDARY = {"LT": "LE", "LE": "LT", "GT": "GE", "GE": "GT"}


def op_swapped(text: str) -> Iterator[Edit]:
    """Another op of the same operands and result, also as the body of a reduction."""
    for match in ops_with_result(text):
        dialect, _, name = match[2].partition(".")
        if tensors(match[3]):  # A sort has its types behind its region.
            table = _CHLO_SWAPS if dialect == "chlo" else _swaps(match[3])
            for other in table.get(name, "").split():
                yield Edit(*match.span(2), f"{dialect}.{other}")
    for match in _REDUCER.finditer(text):
        for other in _swaps(match[2]).get(match[1], "").split():
            if other != "subtract":  # Which is not associative.
                yield Edit(*match.span(), f"stablehlo.{other}")


def _swaps(types: str) -> Mapping[str, str]:
    return _FLOAT_SWAPS if "f" in element_type(types) else _WHOLE_SWAPS


def term_dropped(text: str) -> Iterator[Edit]:
    """One operand alone in place of an op of two."""
    for match in ops_named(text, "add subtract multiply divide and or maximum minimum"):
        yield from keep_one_operand(text, match)


def term_flipped(text: str) -> Iterator[Edit]:
    """The operands of an op that does not commute exchanged, or a negation left out."""
    for match in ops_named(text, "subtract divide power atan2 remainder select dot_general"):
        if pair := re.search(rf"({VALUE}), ({VALUE})(?=,? (?::|[a-z]))", match[3]):
            yield replace_within(match, 3, pair, f"{pair[2]}, {pair[1]}")
    for match in ops_named(text, "negate"):
        yield Edit(*match.span(2), "stablehlo.convert")


def comparison_flipped(text: str) -> Iterator[Edit]:
    """The negated comparison."""
    for match in _DIRECTION.finditer(text):
        yield Edit(*match.span(), _OPPOSITE[match[1]])


def boundary_moved(text: str) -> Iterator[Edit]:
    """A comparison with the case of equality moved to the other side."""
    for match in _DIRECTION.finditer(text):
        if match[1] in _BOUNDARY:
            yield Edit(*match.span(), _BOUNDARY[match[1]])


def constant_nudged(text: str) -> Iterator[Edit]:
    """A floating-point constant one percent larger."""
    for match in _FLOAT_CONSTANT.finditer(text):
        for number in _NUMBER.finditer(match[1]):
            if value := float(number[0]):
                yield replace_within(match, 1, number, f"{value * 1.01:.9e}")
