"""Self-contained HTML pages of tables and plots, which need no script and fit narrow screens."""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from html import escape

_STYLE = """
:root { --ink: #1b2330; --soft: #5d6b80; --line: #dfe4ec; --fill: #2f6fb3; --lost: #d1495b;
  --gained: #2e9e6b; --page: #fbfcfe; --card: #fff }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6eaf1; --soft: #98a5b8; --line: #2b3543; --fill: #5b9bdd; --page: #10151c;
    --card: #171e28 }
}
* { box-sizing: border-box }
body { margin: 0 auto; padding: 1.5rem 1rem 4rem; max-width: 80rem; background: var(--page);
  color: var(--ink); font: 15px/1.5 system-ui, sans-serif }
h1 { font-size: 1.5rem; margin: 0 0 .25rem } h2 { font-size: 1.05rem; margin: 0 0 .6rem }
p { margin: 0 0 .8rem; color: var(--soft) }
code { font: .9em ui-monospace, monospace }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .15rem .8rem; margin: .8rem 0 0 }
dt { font-weight: 600 } dd { margin: 0; color: var(--soft) }
section { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem;
  margin-top: 1rem }
.grid { display: grid; gap: 1rem; margin-top: 1rem;
  grid-template-columns: repeat(auto-fit, minmax(min(21rem, 100%), 1fr)) }
.grid section { margin: 0 }
.scroll { overflow-x: auto }
.scroll.tall { max-height: 85vh }
table { border-collapse: collapse; font-variant-numeric: tabular-nums }
th, td { padding: .2rem .55rem; text-align: right; vertical-align: top; border-bottom: 1px solid var(--line) }
th { font-weight: 600; vertical-align: bottom }
th:first-child, td:first-child { text-align: left; position: sticky; left: 0; background: var(--card) }
thead th { position: sticky; top: 0; background: var(--card); z-index: 1 }
thead th:first-child { z-index: 2 }
th.text, td.text { text-align: left }
td.text { overflow-wrap: anywhere }
.heat { font-size: 13px }
.heat th, .heat td { white-space: nowrap; padding: .1rem .3rem }
.heat th.upright { writing-mode: vertical-rl; transform: rotate(180deg); text-align: left;
  padding: .4rem .1rem }
details { border-top: 1px solid var(--line); padding: .35rem 0 } summary { cursor: pointer }
.diff { width: 100%; table-layout: fixed; min-width: 44rem; font: 12px/1.45 ui-monospace, monospace }
.diff td { text-align: left; white-space: pre-wrap; overflow-wrap: anywhere; border: 0; padding: 0 .5rem;
  position: static }
.diff .lost { background: color-mix(in srgb, var(--lost) 22%, transparent) }
.diff .gained { background: color-mix(in srgb, var(--gained) 22%, transparent) }
.diff .gap td { color: var(--soft); border-block: 1px dashed var(--line) }
.bars { display: grid; grid-template-columns: max-content 1fr max-content; gap: .15rem .6rem;
  align-items: center; font-variant-numeric: tabular-nums }
.bars i { display: block; height: .8rem; min-width: 1px; background: var(--fill); border-radius: 2px }
.bars i.none { visibility: hidden }
.bars span:nth-child(3n) { text-align: right; color: var(--soft) }
@media (min-width: 45rem) {
  td.text { min-width: 16rem }
  .bars.wide { grid-template-columns: repeat(3, max-content 1fr max-content) }
  .bars.wide span:nth-child(3n) { padding-right: 1.5rem }
}
@media (max-width: 45rem) {
  dl { display: block } dd { margin-bottom: .4rem }
  .rows thead { display: none }
  .rows, .rows tbody { display: block }
  .rows tr { display: block; padding: .5rem 0; border-bottom: 1px solid var(--line) }
  .rows td { display: flex; justify-content: space-between; gap: 1.5rem; padding: .05rem 0; border: 0 }
  .rows td::before { content: attr(data-label); color: var(--soft) }
  .rows td:first-child { font-weight: 600 } .rows td:first-child::before { content: none }
  .rows td.text { display: block } .rows td.text::before { content: none }
  .diff { min-width: 0 } .diff, .diff tbody, .diff tr, .diff td { display: block }
  .rows td:empty, .diff td:empty, .diff .both td + td { display: none }
}
"""
_ROWS = {" ": "both", "…": "both gap"}  # The class of a row of a diff, by its mark.
_MANY_COLUMNS = 8  # From here on the headings of a heat map stand upright.


def page(title: str, note: str, parts: Iterable[str]) -> str:
    """A whole page: the heading, a line beneath it, and the parts in their order."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n"
        f"<h1>{escape(title)}</h1>\n<p>{escape(note)}</p>\n" + "\n".join(parts) + "\n</body>\n</html>\n"
    )


def section(heading: str, body: str) -> str:
    """A framed part of a page."""
    return f"<section>\n<h2>{escape(heading)}</h2>\n{body}\n</section>"


def grid(sections: Iterable[str]) -> str:
    """Sections side by side, as many as fit on the screen."""
    return '<div class="grid">\n' + "\n".join(sections) + "\n</div>"


def definitions(meanings: Mapping[str, str]) -> str:
    """A list of terms with their meanings."""
    items = (f"<dt>{escape(term)}</dt><dd>{escape(meaning)}</dd>" for term, meaning in meanings.items())
    return f"<dl>{''.join(items)}</dl>"


def bars(counts: Mapping[str, float], *, wide: bool = False) -> str:
    """A bar plot, one bar for each name; ``wide`` puts three side by side on a wide screen."""
    largest = max(counts.values(), default=0) or 1
    cells = (
        f"<span>{escape(name)}</span>{_bar(count / largest)}<span>{count:,}</span>"
        for name, count in counts.items()
    )
    return f'<div class="bars{" wide" if wide else ""}">{"".join(cells)}</div>'


def _bar(share: float) -> str:
    return f'<i style="width:{100 * share:.1f}%"></i>' if share else '<i class="none"></i>'


def table(head: Sequence[str], rows: Iterable[Sequence[object]], text: Collection[int] = ()) -> str:
    """A table of numbers and short words; the columns at the positions ``text`` hold longer text.

    On a narrow screen, each row of a table of more than two columns becomes a block with a line per cell.
    """
    kinds = [' class="text"' if position in text else "" for position in range(len(head))]
    body = (
        "".join(
            f'<td{kind} data-label="{escape(name)}">{prose(_number(cell))}</td>'
            for kind, name, cell in zip(kinds, head, row, strict=True)
        )
        for row in rows
    )
    headings = [f"<th{kind}>{escape(name)}</th>" for kind, name in zip(kinds, head, strict=True)]
    return _table("rows" if len(head) > 2 else "", headings, body)


def heat(
    head: Sequence[str],
    rows: Sequence[tuple[str, Sequence[int]]],
    *,
    plain: int = 0,
    within_rows: bool = True,
) -> str:
    """A heat map of counts, each cell as dark as it is large within its row, or within the table.

    The first ``plain`` counts of each row, such as totals, are numbers without a shade.
    """
    most = 0 if within_rows else max((max(counts[plain:], default=0) for _, counts in rows), default=0)
    upright = ' class="upright"' if len(head) >= _MANY_COLUMNS else ""
    first, *others = map(escape, head)
    headings = [f"<th>{first}</th>", *(f"<th{upright}>{name}</th>" for name in others)]
    body = (_heat_row(name, counts, plain, most) for name, counts in rows)
    return _table("heat", headings, body)


def _heat_row(name: str, counts: Sequence[int], plain: int, most: int) -> str:
    largest = most or max(counts[plain:], default=0) or 1
    totals = (f"<td>{count:,}</td>" for count in counts[:plain])
    cells = (
        f'<td style="background:color-mix(in srgb, var(--fill) {70 * count / largest:.0f}%, transparent)">'
        f"{count:,}</td>"
        if count
        else "<td></td>"
        for count in counts[plain:]
    )
    return f"<td>{escape(name)}</td>" + "".join([*totals, *cells])


def folded(summary: str, body: str) -> str:
    """A line that opens longer content when it is clicked."""
    return f"<details>\n<summary>{escape(summary)}</summary>\n{body}\n</details>"


def diff(rows: Iterable[tuple[str, str | None, str | None]]) -> str:
    """The rows of corpus.stablehlo.textual_diff.side_by_side(), with the changed lines marked.

    On a narrow screen the sides are one above the other, and equal lines are shown once.
    """
    body = "\n".join(
        f'<tr class="{_ROWS.get(mark, "")}">'
        + _side(mark, "-~", "lost", old)
        + _side(mark, "+~", "gained", new)
        + "</tr>"
        for mark, old, new in rows
    )
    return f'<div class="scroll tall"><table class="diff"><tbody>\n{body}\n</tbody></table></div>'


def _side(mark: str, changed: str, kind: str, line: str | None) -> str:
    style = f' class="{kind}"' if mark in changed else ""
    return f"<td{style}>{escape(line or '…' * (mark == '…'))}</td>"


def prose(text: str) -> str:
    """Text with `code` in backticks, as HTML."""
    return re.sub("`([^`]+)`", r"<code>\1</code>", escape(text))


def _number(cell: object) -> str:
    return f"{cell:,}" if isinstance(cell, int) else str(cell)


def _table(kind: str, headings: Iterable[str], rows: Iterable[str]) -> str:
    body = "\n".join(f"<tr>{row}</tr>" for row in rows)
    tall = " tall" if kind == "heat" else ""
    return (
        f'<div class="scroll{tall}"><table class="{kind}"><thead><tr>{"".join(headings)}</tr></thead>\n'
        f"<tbody>\n{body}\n</tbody></table></div>"
    )
