"""Mutation operators on arguments and gradients: @main's arguments, results, and sums of cotangents.

Patterns of the printed form: why, corpus.mutation.edits says.
"""

import functools
import itertools
import re
from collections.abc import Iterator, Mapping

from corpus.mutation.edits import Edit
from corpus.mutation.op_lines import MAIN, keep_one_operand, ops_with_result
from corpus.stablehlo.printed_form import VALUE

_LINEAR = frozenset(
    f"stablehlo.{name}"
    for name in """
    add subtract negate convert reshape transpose broadcast_in_dim reduce select pad slice concatenate
    """.split()  # noqa: SIM905  # Readable, as a list of quoted words is not.
)


def gradient_term_dropped(text: str) -> Iterator[Edit]:
    """Drop one term of a sum of cotangents: an addition in which a returned gradient is linear."""
    if (main := MAIN.search(text)) is None:
        return
    lines = {found[1]: found for found in ops_with_result(text, *main.span())}
    pending = re.findall(VALUE, _returned(text)[1])
    seen = set()
    while pending:
        name = pending.pop()
        if name in seen or (match := lines.get(name)) is None:
            continue
        seen.add(name)
        if match[2] == "stablehlo.add":
            yield from keep_one_operand(text, match)
        pending += _linear_operands(match, lines)


def _linear_operands(match: re.Match[str], lines: Mapping[str, re.Match[str]]) -> list[str]:
    """The operands in which the result is linear; in a product, those whose other factor is a constant."""
    operands = re.findall(VALUE, match[3])
    if match[2] in _LINEAR:
        return operands
    if match[2] in {"stablehlo.multiply", "stablehlo.divide"}:
        fixed = [name for name in operands if _is_constant(name, lines)]
        return [name for name in operands if name not in fixed] if fixed else []
    return []


def _is_constant(name: str, lines: Mapping[str, re.Match[str]]) -> bool:
    match = lines.get(name)
    if match is None:
        return False
    if match[2] in {"stablehlo.broadcast_in_dim", "stablehlo.convert"}:
        return all(_is_constant(operand, lines) for operand in re.findall(VALUE, match[3]))
    return match[2] == "stablehlo.constant"


def _returned(text: str) -> re.Match[str]:
    """The line that returns from @main; the groups are its values and their types."""
    main = MAIN.search(text)
    found = main and re.compile(r"^    return (.+) : (.+)$", re.MULTILINE).search(text, *main.span())
    if not found:
        raise ValueError("there is no @main that returns anything")
    return found


def gradients_swapped(text: str) -> Iterator[Edit]:
    """Two results of @main of the same type exchanged."""
    match = _returned(text)
    values, types = match[1].split(", "), match[2].split(", ")
    for one, other in itertools.combinations(range(len(values)), 2):
        if types[one] == types[other] and values[one] != values[other]:
            swapped = list(values)
            swapped[one], swapped[other] = values[other], values[one]
            yield Edit(*match.span(1), ", ".join(swapped))


def arguments_swapped(text: str) -> Iterator[Edit]:
    """Two arguments of @main of the same type exchanged."""
    main = MAIN.search(text)
    if main is None:
        return
    head, _, body = main[0].partition("\n")
    by_type: dict[str, list[str]] = {}
    for name, tensor in re.findall(r"(%arg\d+): (tensor<[^>]+>)", head):
        by_type.setdefault(tensor, []).append(name)
    for names in by_type.values():
        for one, other in itertools.combinations(names, 2):
            swapped = re.sub(rf"{one}\b|{other}\b", functools.partial(_other_of, one, other), body)
            yield Edit(main.start() + len(head) + 1, main.end(), swapped)


def _other_of(one: str, other: str, match: re.Match[str]) -> str:
    return other if match[0] == one else one
