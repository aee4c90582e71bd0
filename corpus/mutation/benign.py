"""Changes of StableHLO text that change no value: what a report on drift must not call a difference."""

import itertools
import re
from collections.abc import Callable, Iterator

from corpus.mutation.faults import Edit
from corpus.upgrade.classification import COSMETIC, REWRITTEN

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
_LINE = re.compile(r"^( +)(%\w+)(?::\d+)? = (?:stablehlo|chlo)\.(?!while|case)[^\n]*[^{\n]$", re.MULTILINE)


def _equal_op(text: str) -> Iterator[Edit]:
    for match in _SUM.finditer(text):
        indent, result, op, left, right, kind = match.groups()
        other = "subtract" if op == "add" else "add"
        yield Edit(
            *match.span(),
            f"{indent}%planted = stablehlo.negate {right} : {kind}\n"
            f"{indent}{result} = stablehlo.{other} {left}, %planted : {kind}",
        )


def _reduced_backwards(text: str) -> Iterator[Edit]:
    for match in _REDUCE.finditer(text):
        indent, operand, dims, kind = match.groups()
        before = f"{indent}%planted = stablehlo.reverse {operand}, dims = {dims} : {kind}\n"
        yield Edit(*match.span(), before + match[0].replace(f"({operand} ", "(%planted ", 1))


def _renamed(text: str) -> Iterator[Edit]:
    for match in _NAME.finditer(text):
        yield Edit(*match.span(), f"{match[0]}_planted")
    for match in _FUNCTION.finditer(text):
        places = [place.span() for place in re.finditer(rf"{match[0]}\b", text)]
        start, end = places[0][0], places[-1][1]
        yield Edit(start, end, re.sub(rf"{match[0]}\b", f"{match[0]}_planted", text[start:end]))


def _in_other_order(text: str) -> Iterator[Edit]:
    lines = list(_LINE.finditer(text))
    for one, other in itertools.pairwise(lines):
        beside = one.end() + 1 == other.start() and one[1] == other[1]
        if beside and not re.search(rf"{one[2]}\b", other[0]):
            yield Edit(one.start(), other.end(), f"{other[0]}\n{one[0]}")


# Each with the class that it belongs to.
CHANGES: dict[str, tuple[Callable[[str], Iterator[Edit]], str]] = {
    "op replaced by an equal one": (_equal_op, REWRITTEN),
    "reduction order changed": (_reduced_backwards, REWRITTEN),
    "attribute renamed": (_renamed, COSMETIC),
    "independent ops in another order": (_in_other_order, COSMETIC),
}
