"""The few lines of a text that a failure is about."""

import re
from collections.abc import Sequence

_MAIN = re.compile(r"^  func\.func public @main\(.*?^  }", re.MULTILINE | re.DOTALL)
_DEFINED = re.compile(r"    (%\w+)(?::\d+)? = ")
_VALUE = re.compile(r"%\w+")
_WIDTH = 150


def lines_behind(text: str, output: int | None = None, most: int = 8) -> list[str]:
    """The last lines of @main in ``text`` that an output comes from, or all outputs do.

    A line with a region has the first line of it alone. Empty where there is no @main.
    """
    if (found := _MAIN.search(text)) is None:
        return []
    *ops, end = _statements(found.group().splitlines()[1:-1])
    returned = _VALUE.findall(end.partition(" : ")[0])
    if output is not None:
        returned = returned[output : output + 1]
    wanted, kept = set(returned), [end]
    for op in reversed(ops):
        defined = _DEFINED.match(op)
        if defined and defined[1] in wanted:
            wanted.update(_VALUE.findall(op))
            kept.append(op)
    left = max(0, len(kept) - most)
    shown = [_shortened(op) for op in reversed(kept[:most])]
    return [f"    ... {left} lines before", *shown] if left else shown


def _statements(lines: Sequence[str]) -> list[str]:
    """The ops of a body that is indented by four, each with the lines of its regions."""
    statements: list[str] = []
    for line in lines:
        if not statements or re.match(r"    (?:%\w|return|call|\"?\w+\.\w)", line):
            statements.append(line)
        else:
            statements[-1] += f"\n{line}"
    return statements


def _shortened(op: str) -> str:
    first, _, rest = op.partition("\n")
    return f"{first[:_WIDTH]} …" if rest or len(first) > _WIDTH else first
