"""The HTML page of reports on changes between versions of JAX: filtered, sorted, linked, without a server."""

import difflib
import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

from corpus.reporting.html import bars, definitions, folded, heat, page, prose, section, table
from corpus.upgrade.cost_report import costs_section
from corpus.upgrade.first_releases import release_and_package
from corpus.upgrade.kinds import KINDS, MEANINGS
from corpus.upgrade.report import Report, kinds_in, placed, remarkable, shortened_lists, verdict

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_MARKS = {" ": "both", "…": "both gap"}
_SORTED = "the most serious first, then by cost and number of kernels"
_HEAD = ("class", "cause", "cost", "kernels", "types", "where", "values")
_STYLE = """
<style>
#filter { display: flex; flex-wrap: wrap; gap: .5rem; position: sticky; top: 0; z-index: 3; padding: .5rem 0;
  background: var(--page) }
#filter select, #filter input { font: inherit; padding: .2rem .4rem; border: 1px solid var(--line);
  border-radius: 6px; background: var(--card); color: var(--ink); max-width: 100% }
#filter input { flex: 1 1 12rem; min-width: 0 }
.verdict { font-size: 1.1rem; color: var(--ink) }
.findings th { cursor: pointer; white-space: nowrap } .findings th[data-order]::after { content: " ▾" }
.findings th[data-order="up"]::after { content: " ▴" }
.findings td { text-align: left } .findings td.number { text-align: right }
.findings th { text-align: left } .findings small { font-weight: 400; color: var(--soft) }
.findings .kind { font-weight: 600 } .findings .number { white-space: nowrap }
.findings tr, .program { scroll-margin-top: 4rem }
.findings summary { color: var(--fill) } .findings details { border: 0; padding: 0 }
.findings a, .program a { color: var(--fill) }
.program pre { overflow-x: auto; font: 12px/1.45 ui-monospace, monospace; margin: .4rem 0 .8rem }
.program pre b { background: color-mix(in srgb, var(--fill) 25%, transparent); font-weight: 400 }
mark { background: color-mix(in srgb, var(--fill) 45%, transparent); color: inherit; border-radius: 2px }
[hidden] { display: none !important }
@media (max-width: 45rem) { .findings td, .findings td.number { display: block; text-align: left }
  .findings td:empty { display: none } .findings td::before { content: none } .findings td.number::before
  { content: attr(data-label) ": "; color: var(--soft) } }
</style>
"""
_SCRIPT = """
<script>
const controls = [...document.querySelectorAll("#filter [name]")];
const filtered = [...document.querySelectorAll("[data-kind]")];
function show() {
  for (const each of filtered) each.hidden = controls.some(control => control.value && (
    control.name === "text" ? !each.textContent.toLowerCase().includes(control.value.toLowerCase())
      : !each.dataset[control.name].split("|").includes(control.value)));
}
controls.forEach(control => control.addEventListener("input", show));
document.querySelectorAll(".findings th").forEach(head => head.addEventListener("click", () => {
  const table = head.closest("table"), at = [...head.parentNode.children].indexOf(head);
  const up = head.dataset.order !== "up";
  head.parentNode.querySelectorAll("th").forEach(each => delete each.dataset.order);
  head.dataset.order = up ? "up" : "down";
  const key = row => row.children[at].dataset.key ?? row.children[at].textContent;
  [...table.tBodies[0].rows].sort((one, other) => (up ? 1 : -1) *
    key(one).localeCompare(key(other), "en", {numeric: true})).forEach(row => table.tBodies[0].append(row));
}));
function open() {
  const target = location.hash && document.getElementById(location.hash.slice(1));
  if (!target) return;
  for (let each = target; each; each = each.parentElement) {
    if (each.tagName === "DETAILS") each.open = true;
    each.hidden = false;
  }
  target.scrollIntoView();
}
addEventListener("hashchange", open);
open();
</script>
"""


def as_page(reports: Sequence[Report]) -> str:
    """The reports on pairs of versions, in their order, as one HTML page."""
    total = sum(count for report in reports for count in report["texts"].values())
    parts = [_STYLE, *(f'<p class="verdict">{prose(verdict(report))}</p>' for report in reports)]
    parts.append(_filter(reports))
    for number, report in enumerate(reports):
        parts.append(section(f"{_versions(report)}: findings, {_SORTED}", _findings(report, number)))
        if report.get("known"):
            parts.append(section(f"{_versions(report)}: accepted findings", _accepted(report)))
    parts += [
        section(f"{_versions(report)}: cost, the largest growth first", costs_section(report["costs"]))
        for report in reports
        if report["costs"]["measured"]
    ]
    parts.append(section("Programs by class of change", _counts(reports)))
    parts.append(section("Programs with more than cosmetic changes, by kernel type", _by_type(reports)))
    for number, report in enumerate(reports):
        if programs := _programs(report, number):
            parts.append(section(f"{_versions(report)}: programs, old and new side by side", programs))
    parts.append(_SCRIPT)
    title = f"JAX {reports[0]['old']} to {reports[-1]['new']}"
    return page(title, f"{total:,} pairs of programs compared.", parts)


def _versions(report: Report) -> str:
    return f"{report['old']} → {report['new']}"


def _filter(reports: Sequence[Report]) -> str:
    found = [each for report in reports for each in report["findings"]]
    choices = {
        "kind": [kind for kind in reversed(KINDS) if any(kind in each["kinds"] for each in found)],
        "types": sorted({name for each in found for name in each["types"]}),
        "platforms": sorted({name for each in found for name in each["platforms"]}),
        "versions": [_versions(report) for report in reports],
    }
    names = {"kind": "class", "types": "type", "platforms": "platform", "versions": "version"}
    selects = (
        f'<select name="{name}" aria-label="{names[name]}"><option value="">any {names[name]}</option>'
        + "".join(f'<option value="{escape(each)}">{escape(each)}</option>' for each in values)
        + "</select>"
        for name, values in choices.items()
        if len(values) > 1
    )
    text = '<input name="text" type="search" placeholder="text" aria-label="text">'
    return f'<div id="filter">{"".join(selects)}{text}</div>'


def _data(kinds: Iterable[str], types: Iterable[str], platforms: Iterable[str], versions: str) -> str:
    values = {"kind": kinds, "types": types, "platforms": platforms, "versions": [versions]}
    return " ".join(f'data-{name}="{escape("|".join(value))}"' for name, value in values.items())


def _findings(report: Report, number: int) -> str:
    if not report["findings"]:
        return "<p>Nothing changed.</p>"
    heads = "".join(f"<th>{name}</th>" for name in _HEAD)
    rows = "\n".join(_row(report, number, at, each) for at, each in enumerate(report["findings"]))
    return (
        f'<div class="scroll"><table class="rows findings"><thead><tr>{heads}</tr></thead>\n'
        f"<tbody>\n{rows}\n</tbody></table></div>"
    )


def _row(report: Report, number: int, at: int, finding: Mapping[str, Any]) -> str:
    severity = len(KINDS) - KINDS.index(finding["kind"])
    others = ", ".join(f"{count:,} {kind}" for kind, count in finding["kinds"].items())
    mixed = f"<br><small>{escape(others)} texts</small>" if len(finding["kinds"]) > 1 else ""
    change = f"<br><small>{prose(shortened_lists(finding['change']))}</small>" if finding["change"] else ""
    since = f"<br><small>{escape(release)}</small>" if (release := release_and_package(finding)) else ""
    where = ", ".join([*finding["platforms"], *finding["directions"]])
    cells = [
        f'<td class="kind" data-key="{severity:02}">{escape(finding["kind"])}{mixed}</td>',
        f'<td class="text">{prose(shortened_lists(finding["cause"]))}{change}{since}</td>',
        f'<td class="number" data-label="cost">{_cost(finding["cost"])}</td>',
        f'<td class="number" data-label="kernels">{len(finding["records"]):,}</td>',
        f"<td>{_links(report, number, finding)}</td>",
        f"<td>{escape(where)}</td>",
        f'<td class="text">{prose(finding["details"])}</td>',
    ]
    data = _data(finding["kinds"], finding["types"], finding["platforms"], _versions(report))
    return f'<tr id="f{number}-{at}" {data}>{"".join(cells)}</tr>'


def _cost(cost: Sequence[Any]) -> str:
    """The figure of the cost that grew the most, such as ``flops 10 → 20``."""
    return escape(f"{cost[0]} {cost[1]:,} → {cost[2]:,}") if cost else ""


def _links(report: Report, number: int, finding: Mapping[str, Any]) -> str:
    lines: dict[int, list[str]] = {}
    for record, line in finding["lines"]:
        lines.setdefault(record, []).append(line)
    items = []
    for at in finding["changes"]:
        change = report["changes"][at]
        name = report["kernels"][str(change["record"])]["name"] or change["type"]
        where = "".join(f", {placed(line)}" for line in lines.get(change["record"], []))
        label = f"{name}, record {change['record']}, {change['direction']}{where}"
        items.append(f'<a href="#c{number}-{at}">{escape(label)}</a>')
    types = ", ".join(finding["types"][:3]) + (" …" if len(finding["types"]) > 3 else "")
    return f"<details><summary>{escape(types)}</summary>{'<br>'.join(items)}</details>"


def _accepted(report: Report) -> str:
    rows = [(each["kind"], each["cause"], len(each["records"]), each["reason"]) for each in report["known"]]
    return table(("class", "cause", "kernels", "reason"), rows, text=(1, 3))


def _counts(reports: Sequence[Report]) -> str:
    kinds = kinds_in(reports)
    rows = [(_versions(report), *(report["texts"].get(kind, 0) for kind in kinds)) for report in reports]
    legend = definitions({kind: MEANINGS[kind] for kind in kinds})
    return table(("versions", *kinds), rows) + folded("What the classes mean", legend)


def _by_type(reports: Sequence[Report]) -> str:
    types = dict.fromkeys(name for report in reports for name in report["types"])
    counts = {name: [remarkable(report["types"].get(name, {})) for report in reports] for name in types}
    if len(reports) == 1:
        return bars({name: count for name, (count,) in counts.items()}, wide=True)
    return heat(("type", *map(_versions, reports)), [*counts.items()], within_rows=False)


def _programs(report: Report, number: int) -> str:
    causes: dict[int, list[int]] = {}
    for at, finding in enumerate(report["findings"]):
        for change in finding["changes"]:
            causes.setdefault(change, []).append(at)
    return "\n".join(_program(report, number, at, causes[at]) for at in sorted(causes))


def _program(report: Report, number: int, at: int, findings: Sequence[int]) -> str:
    change = report["changes"][at]
    kernel = report["kernels"][str(change["record"])]
    lines = {
        line
        for finding in findings
        for record, line in report["findings"][finding]["lines"]
        if record == change["record"]
    }
    back = "; ".join(
        f'<a href="#f{number}-{finding}">↑ {prose(shortened_lists(report["findings"][finding]["cause"]))}</a>'
        for finding in findings
    )
    title = (
        f"{kernel['name'] or change['type']}, record {change['record']}, {change['direction']}, "
        f"{', '.join(change['platforms'])}: {change['kind']}, "
        f"{change['ops_before']} ops → {change['ops_after']}"
    )
    details = f"<p>{prose(change['details'])}</p>" if change["details"] else ""
    body = (
        back + details + _python(kernel["python"], lines) + (_diff(change["rows"]) if change["rows"] else "")
    )
    kinds = dict.fromkeys([change["kind"], *(kind for kind, _ in change["findings"])])
    data = _data(kinds, [change["type"]], change["platforms"], _versions(report))
    return (
        f'<details class="program" id="c{number}-{at}" {data}><summary>{escape(title)}</summary>\n'
        f"{body}\n</details>"
    )


def _python(source: str, lines: set[str]) -> str:
    """The kernel's Python with the lines of its findings marked."""
    shown = (
        f"<b>{escape(line)}</b>" if str(at) in lines else escape(line)
        for at, line in enumerate(source.rstrip().splitlines(), 1)
    )
    return f"<pre>{chr(10).join(shown)}</pre>" if source.strip() else ""


def _diff(rows: Iterable[Sequence[Any]]) -> str:
    """Rows of textual_diff.side_by_side(), with the words that differ marked."""
    body = "\n".join(_diff_row(*row) for row in rows)
    return f'<div class="scroll tall"><table class="diff"><tbody>\n{body}\n</tbody></table></div>'


def _diff_row(mark: str, old: str | None, new: str | None) -> str:
    left, right = _words(old or "", new or "") if mark == "~" else (escape(old or ""), escape(new or ""))
    if mark == "…":
        left = right = escape(old or "…")
    lost, gained = (
        f' class="{name}"' * (mark in marks) for name, marks in (("lost", "-~"), ("gained", "+~"))
    )
    return f'<tr class="{_MARKS.get(mark, "")}"><td{lost}>{left}</td><td{gained}>{right}</td></tr>'


def _words(old: str, new: str) -> tuple[str, str]:
    one, other = _WORD.findall(old), _WORD.findall(new)
    sides: tuple[list[str], list[str]] = ([], [])
    for tag, old_start, old_end, new_start, new_end in difflib.SequenceMatcher(
        None, one, other, autojunk=False
    ).get_opcodes():
        parts = "".join(one[old_start:old_end]), "".join(other[new_start:new_end])
        for side, part in zip(sides, parts, strict=True):
            if part:
                side.append(escape(part) if tag == "equal" else f"<mark>{escape(part)}</mark>")
    return "".join(sides[0]), "".join(sides[1])
