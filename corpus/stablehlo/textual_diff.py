"""Differences of two texts that do not depend on how values are numbered.

They are those of lines, as a reader of a report sees them: what a line says is found by patterns.
"""

import difflib
import itertools
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from corpus.stablehlo.printed_form import OP, VALUE

_VALUE = re.compile(VALUE)
_PLAIN = {"stablehlo.constant", "stablehlo.broadcast_in_dim"}
_COMMUTATIVE = {f"stablehlo.{name}" for name in ("add", "and", "maximum", "minimum", "multiply", "or", "xor")}
_CONTEXT = 2
_MOST_ROWS = 120

Row = tuple[str, str | None, str | None]


def matched(old: Sequence[str], new: Sequence[str]) -> difflib.SequenceMatcher[str]:
    """Match ``old`` and ``new`` line by line, ignoring names of values unless only these differ."""
    matcher = difflib.SequenceMatcher(None, _unnamed(old), _unnamed(new), autojunk=False)
    if matcher.ratio() == 1.0:  # Nothing but the use of another value.
        return difflib.SequenceMatcher(None, old, new, autojunk=False)
    return matcher


def _unnamed(lines: Sequence[str]) -> list[str]:
    return [_VALUE.sub("%", line) for line in lines]


def causes(old: str, new: str) -> list[str]:
    """Describe the ops that differ, hunk by hunk, each description once in the order of the text.

    Lines that only moved are left out.
    """
    before, after = old.splitlines(), new.splitlines()
    hunks = [
        (before[old_start:old_end], after[new_start:new_end])
        for tag, old_start, old_end, new_start, new_end in matched(before, after).get_opcodes()
        if tag != "equal"
    ]
    lost, gained = (
        Counter(_unnamed([line for each in side for line in each])) for side in zip(*hunks, strict=True)
    )
    moved = lost & gained
    found = [
        _cause(_without_moved(one, moved.copy()), _without_moved(other, moved.copy())) for one, other in hunks
    ]
    return list(dict.fromkeys(filter(None, found))) or [_operand_changes(before, after)]


def _operand_changes(before: Sequence[str], after: Sequence[str]) -> str:
    """Describe ops that differ in their operands alone: each with the ops whose results it takes."""
    old, new = _with_operands(before), _with_operands(after)
    lost, gained = sorted(old - new), sorted(new - old)
    if not lost and not gained:
        return "the same ops, wired otherwise"
    return f"{_named(lost) or 'nothing'} became {_named(gained) or 'nothing'}"


def _with_operands(lines: Sequence[str]) -> Counter[str]:
    ops: dict[str, str] = {}
    found: Counter[str] = Counter()
    for line in lines:
        if (match := OP.match(line)) is None:
            continue
        result, name, rest = match.groups()
        operands = [ops.get(value.partition("#")[0], "argument") for value in _VALUE.findall(rest)]
        if name in _COMMUTATIVE:
            operands.sort()
        found[f"{name}({', '.join(operands)})"] += 1
        if result is not None:
            ops[result] = name.partition(".")[2]
    return found


def _without_moved(lines: Sequence[str], moved: Counter[str]) -> list[str]:
    kept = []
    for line, plain in zip(lines, _unnamed(lines), strict=True):
        if moved[plain]:
            moved[plain] -= 1
        else:
            kept.append(line)
    return kept


def _cause(old: Sequence[str], new: Sequence[str]) -> str:
    before, after = (Counter(filter(None, map(_expression, lines))) for lines in (old, new))
    lost, gained = sorted(before - after), sorted(after - before)
    if not lost and not gained:
        same = _named(sorted(before))
        return same and f"{same} with other types or attributes"
    if any(name not in _PLAIN for name in (*lost, *gained)):
        lost, gained = ([name for name in names if name not in _PLAIN] for names in (lost, gained))
    if not lost:
        return f"{_named(gained)} came in"
    return f"{_named(lost)} became {_named(gained)}" if gained else f"{_named(lost)} went"


def _named(names: Sequence[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


def _expression(line: str) -> str | None:
    """Return the name of the op on ``line``, or NAME(x, x) if all its operands are the same value."""
    match = OP.match(line)
    if match is None or match[2].endswith(".return"):
        return None
    _, name, rest = match.groups()
    operands = _VALUE.findall(rest)
    if len(operands) > 1 and len(set(operands)) == 1:
        return f"{name}({', '.join('x' * len(operands))})"
    return str(name)


def side_by_side(old: str, new: str) -> list[Row]:
    """Return the lines that differ, with _CONTEXT lines around them, as rows of a mark and the two lines.

    The mark is "-" or "+" for a line on one side alone, "~" for two lines that differ, " " for equal ones,
    and "…" for a gap. Rows beyond _MOST_ROWS are cut off, and the last row says how many.
    """
    before, after = old.splitlines(), new.splitlines()
    rows: list[Row] = []
    for group in matched(before, after).get_grouped_opcodes(_CONTEXT):
        if rows:
            rows.append(("…", None, None))
        for tag, old_start, old_end, new_start, new_end in group:
            left, right = before[old_start:old_end], after[new_start:new_end]
            for at in range(max(len(left), len(right))):
                one = left[at] if at < len(left) else None
                other = right[at] if at < len(right) else None
                mark = " " if tag == "equal" else "+" if one is None else "-" if other is None else "~"
                rows.append((mark, one, other))
    if (more := len(rows) - _MOST_ROWS) > 0:
        rows[_MOST_ROWS:] = [("…", f"{more:,} lines more", None)]
    return rows


@dataclass(frozen=True)
class LineDifference:
    """The first line, counted from 1, at which two texts differ; None for a text that has no such line.

    The lines are without indentation, unless white space is all that they differ in.
    """

    number: int
    one: str | None
    other: str | None

    def __str__(self) -> str:
        one, other = ("nothing" if line is None else repr(line) for line in (self.one, self.other))
        return f"line {self.number} is {one}, not {other}"


def first_difference(one: str, other: str) -> LineDifference:
    """The first difference of two texts. Raises ValueError where they are the same."""
    pairs = itertools.zip_longest(one.split("\n"), other.split("\n"))
    for number, (left, right) in enumerate(pairs, 1):
        if left == right:
            continue
        if left is not None and right is not None and left.strip() != right.strip():
            left, right = left.strip(), right.strip()
        return LineDifference(number, left, right)
    raise ValueError("the texts are the same")
