"""A self-contained HTML page of tables and plots, for tools that show what they found."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from html import escape

_STYLE = """
:root { --ink: #1b2330; --soft: #5d6b80; --line: #dfe4ec; --fill: #2f6fb3; --lost: #d1495b;
  --gained: #2e9e6b; --page: #fbfcfe; --card: #fff }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eaf1; --soft: #98a5b8; --line: #2b3543; --fill: #5b9bdd; --page: #10151c;
    --card: #171e28 }
}
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 75rem; background: var(--page);
  color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
h1 { font-size: 1.5rem; margin: 0 0 .25rem } h2 { font-size: 1.05rem; margin: 0 0 .6rem }
p { margin: 0 0 .8rem; color: var(--soft) }
section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem;
  margin-top: 1rem }
.grid { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(21rem, 100%), 1fr)) }
.grid section { margin: 0 } .grid { margin-top: 1rem }
.scroll { overflow-x: auto; max-height: 80vh }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .2rem .55rem; text-align: right; border-bottom: 1px solid var(--line) }
.heat th, .heat td { white-space: nowrap }
th:first-child, td:first-child { text-align: left; position: sticky; left: 0; background: var(--card) }
thead th { position: sticky; top: 0; background: var(--card); font-weight: 600; z-index: 1 }
.heat thead th { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left;
  padding: .4rem .1rem }
.heat thead th:first-child { writing-mode: initial; transform: none }
td.text { text-align: left; min-width: 18rem; overflow-wrap: anywhere }
details { border-top: 1px solid var(--line); padding: .35rem 0 } summary { cursor: pointer }
.diff { width: 100%; table-layout: fixed; min-width: 44rem; font: 12px/1.45 ui-monospace, monospace }
.diff td { text-align: left; vertical-align: top; white-space: pre-wrap; overflow-wrap: anywhere;
  border: 0; padding: 0 .5rem; position: static }
.diff .lost { background: color-mix(in srgb, var(--lost) 22%, transparent) }
.diff .gained { background: color-mix(in srgb, var(--gained) 22%, transparent) }
.diff .gap td { color: var(--soft); border-block: 1px dashed var(--line) }
.bars { display: grid; grid-template-columns: max-content 1fr max-content; gap: .15rem .6rem;
  align-items: center; font-variant-numeric: tabular-nums }
.bars i { display: block; height: .8rem; min-width: 1px; background: var(--fill); border-radius: 2px }
.bars span:nth-child(3n) { text-align: right; color: var(--soft) }
"""


def page(title: str, note: str, parts: Iterable[str]) -> str:
    """A whole page: its heading, a line beneath it, and the parts in their order."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n<p>{escape(note)}</p>\n" + "\n".join(parts) + "\n</body>\n</html>\n"
    )


def section(heading: str, body: str) -> str:
    return f"<section>\n<h2>{escape(heading)}</h2>\n{body}\n</section>"


def grid(sections: Iterable[str]) -> str:
    """Sections side by side where there is room."""
    return '<div class="grid">\n' + "\n".join(sections) + "\n</div>"


def bars(counts: Mapping[str, float]) -> str:
    """A bar for each name, as long as its count."""
    largest = max(counts.values(), default=0) or 1
    cells = (
        f'<span>{escape(name)}</span><i style="width:{100 * count / largest:.1f}%"></i><span>{count:,}</span>'
        for name, count in counts.items()
    )
    return '<div class="bars">' + "".join(cells) + "</div>"


def table(head: Sequence[str], rows: Iterable[Sequence[object]], text: Collection[int] = ()) -> str:
    """A table of numbers and short words; the columns ``text`` hold longer ones."""

    def cells(row: Sequence[object]) -> Iterator[str]:
        for place, cell in enumerate(row):
            kind = ' class="text"' if place in text else ""
            yield f"<td{kind}>{escape(_text(cell))}</td>"

    return _table("", head, ("".join(cells(row)) for row in rows))


def heat(head: Sequence[str], rows: Sequence[tuple[str, Sequence[int]]], *, within_rows: bool = True) -> str:
    """A table of counts, each cell as dark as it is large within its row, or within the table."""
    most = max((max(counts, default=0) for _, counts in rows), default=0)
    return _table(
        "heat", head, (_heat_row(name, counts, 0 if within_rows else most) for name, counts in rows)
    )


def folded(summary: str, body: str) -> str:
    """Something long behind a line that opens it."""
    return f"<details>\n<summary>{escape(summary)}</summary>\n{body}\n</details>"


def diff(rows: Iterable[tuple[str, str | None, str | None]]) -> str:
    """Rows of corpus.stablehlo.textual_diff.side_by_side, the changed lines marked."""
    body = "\n".join(
        f"<tr{_gap(mark)}>" + _side(mark, "-~", "lost", old) + _side(mark, "+~", "gained", new) + "</tr>"
        for mark, old, new in rows
    )
    return f'<div class="scroll"><table class="diff"><tbody>\n{body}\n</tbody></table></div>'


def _gap(mark: str) -> str:
    return ' class="gap"' if mark == "…" else ""


def _side(mark: str, changed: str, kind: str, line: str | None) -> str:
    style = f' class="{kind}"' if mark in changed else ""
    return f"<td{style}>{escape(line or '…' * (mark == '…'))}</td>"


def _heat_row(name: str, counts: Sequence[int], most: int) -> str:
    largest = most or max(counts, default=0) or 1
    cells = (
        f'<td style="background:color-mix(in srgb, var(--fill) {70 * count / largest:.0f}%, transparent)">'
        f"{count or ''}</td>"
        for count in counts
    )
    return f"<td>{escape(name)}</td>" + "".join(cells)


def _table(kind: str, head: Sequence[str], rows: Iterable[str]) -> str:
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    return (
        f'<div class="scroll"><table class="{kind}"><thead><tr>{top}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody></table></div>"
    )


def _text(cell: object) -> str:
    return f"{cell:,}" if isinstance(cell, int) else str(cell)
