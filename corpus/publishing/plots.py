"""Plots of a data set as SVG: bar charts, with text in the reader's fonts."""

from collections.abc import Mapping
from typing import Any
from xml.sax.saxutils import escape

_WIDTH, _BAR, _GAP, _TOP = 720, 14, 4, 48
_LABEL = 7  # Width of a character in a label.
_MOST_OPS = 40
_STYLE = "font: 12px sans-serif; fill: #222"
_COLOUR = "#3b6ea5"


def plots(stats: Mapping[str, Any]) -> dict[str, str]:
    """The plots of a data set, by the names of their files."""
    ops = sorted(stats["ops"].items(), key=lambda each: (-each[1], each[0]))
    shown = f"the {_MOST_OPS} of {len(ops)} ops in most records" if len(ops) > _MOST_OPS else "ops"
    lengths = {
        f"≤ {int(limit):,}" if limit.isdecimal() else limit: count
        for limit, count in stats["histogram"].items()
    }
    return {
        "lengths.svg": bars("Records by tokens of the Python and the longest program", lengths),
        "types.svg": bars("Records by kernel type", stats["types"]),
        "ops.svg": bars(f"Records that have an op: {shown}", dict(ops[:_MOST_OPS])),
    }


def bars(title: str, counts: Mapping[str, int]) -> str:
    """A chart with a bar for each of ``counts``, from the top."""
    left = 16 + _LABEL * max(map(len, counts), default=0)
    room = _WIDTH - left - 16 - _LABEL * max((len(f"{count:,}") for count in counts.values()), default=0)
    largest = max([*counts.values(), 1])
    height = _TOP + len(counts) * (_BAR + _GAP) + 12
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{_WIDTH}" height="{height}" '
        f'viewBox="0 0 {_WIDTH} {height}" style="{_STYLE}">',
        f'<rect width="{_WIDTH}" height="{height}" fill="#fff"/>',
        f'<text x="12" y="26" font-size="15">{escape(title)}</text>',
    ]
    for at, (name, count) in enumerate(counts.items()):
        y = _TOP + at * (_BAR + _GAP)
        width = round(room * count / largest, 1)
        lines += [
            f'<text x="{left - 6}" y="{y + 11}" text-anchor="end">{escape(name)}</text>',
            f'<rect x="{left}" y="{y}" width="{width}" height="{_BAR}" fill="{_COLOUR}"/>',
            f'<text x="{left + width + 5}" y="{y + 11}">{count:,}</text>',
        ]
    return "\n".join([*lines, "</svg>", ""])
