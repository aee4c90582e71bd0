"""Reports on the changes between versions of JAX: an HTML page, Markdown, and lines of text.

A report is the plain data that tools.drift writes as JSON for a pair of versions.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from corpus.records.platforms import BOTH
from corpus.reporting.html import bars, definitions, diff, folded, heat, page, prose, section, table
from corpus.upgrade.cost_report import cost_lines, costs_section
from corpus.upgrade.kinds import COSMETIC, IDENTICAL, KINDS, MEANINGS, NEITHER, RECOMPILED

Report = Mapping[str, Any]

_UNREMARKABLE = {IDENTICAL, COSMETIC, RECOMPILED, NEITHER}
_TOP = 5  # Findings of each class that are printed; the page and the JSON have all of them.
_EXAMPLES = 3  # Records that a finding names.
_MOST_NAMES = 4  # Names in a list; of a longer one, three are named.
_LIST = re.compile(r"`[^`]+`(?:, `[^`]+`)+")


def as_page(reports: Sequence[Report]) -> str:
    """The reports on pairs of versions, in their order, as one HTML page."""
    total = sum(count for report in reports for count in report["texts"].values())
    parts = [section("Programs by class of change", _counts(reports))]
    parts += [
        section(f"{_versions(report)}: findings, the most serious and largest first", _findings(report))
        for report in reports
    ]
    parts += [
        section(f"{_versions(report)}: cost, the largest growth first", costs_section(report["costs"]))
        for report in reports
        if report["costs"]["measured"]
    ]
    parts.append(section("Programs with more than cosmetic changes, by kernel type", _by_type(reports)))
    parts += [
        section(f"{_versions(report)}: normal forms side by side", diffs)
        for report in reports
        if (diffs := _diffs(report))
    ]
    return page(
        f"JAX {reports[0]['old']} to {reports[-1]['new']}", f"{total:,} pairs of programs compared.", parts
    )


def _versions(report: Report) -> str:
    return f"{report['old']} → {report['new']}"


def _kinds_in(reports: Sequence[Report]) -> list[str]:
    return [kind for kind in KINDS if any(kind in report["texts"] for report in reports)]


def _counts(reports: Sequence[Report]) -> str:
    kinds = _kinds_in(reports)
    rows = [(_versions(report), *(report["texts"].get(kind, 0) for kind in kinds)) for report in reports]
    return table(("versions", *kinds), rows) + definitions({kind: MEANINGS[kind] for kind in kinds})


def _by_type(reports: Sequence[Report]) -> str:
    types = dict.fromkeys(name for report in reports for name in report["types"])
    counts = {name: [_remarkable(report["types"].get(name, {})) for report in reports] for name in types}
    if len(reports) == 1:
        return bars({name: count for name, (count,) in counts.items()}, wide=True)
    return heat(("type", *map(_versions, reports)), [*counts.items()], within_rows=False)


def _remarkable(counts: Mapping[str, int]) -> int:
    return sum(count for kind, count in counts.items() if kind not in _UNREMARKABLE)


def _findings(report: Report) -> str:
    rows = [
        (
            each["kind"],
            _LIST.sub(_shortened_match, each["cause"]),
            len(each["records"]),
            _shortened(each["types"]),
            "both" if len(each["directions"]) > 1 else each["directions"][0],
            ", ".join(each["platforms"]),
            each["details"],
            _ulps(each["largest_difference_in_ulps"]),
        )
        for each in report["findings"]
    ]
    if not rows:
        return "<p>Nothing changed.</p>"
    head = ("class", "cause", "kernels", "types", "direction", "platforms", "values", "ulps")
    return table(head, rows, text=(1, 3, 6))


def _ulps(ulps: int | None) -> str:
    if ulps is None:
        return ""
    return f"{ulps:,}" if ulps < 10**9 else f"{ulps:.0e}"


def _diffs(report: Report) -> str:
    shown = sorted(
        (each for each in report["changes"] if each["rows"]),
        key=lambda each: (-KINDS.index(each["kind"]), each["record"]),
    )
    return "\n".join(
        folded(
            f"{each['type']}, record {each['record']}, {each['direction']}, {', '.join(each['platforms'])}: "
            f"{each['kind']}, {each['ops_before']} ops → {each['ops_after']}",
            f"<p>{prose('; '.join(filter(None, [*each['why'], each['details']])))}</p>" + diff(each["rows"]),
        )
        for each in shown
    )


def as_markdown(reports: Sequence[Report]) -> str:
    """The counts of each pair as a table, and its top findings as lists."""
    kinds = _kinds_in(reports)
    head = ["versions", *kinds, "seconds"]
    rows = [
        [
            _versions(report),
            *(str(report["texts"].get(kind, 0)) for kind in kinds),
            f"{report['seconds']:.0f}",
        ]
        for report in reports
    ]
    table_rows = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    parts = ["\n".join(f"| {' | '.join(row)} |" for row in table_rows)]
    for report in reports:
        parts.append(f"## {_versions(report)}")
        found = [*top_lines(report), *map(str.strip, cost_lines(report["costs"]))]
        parts.append("\n".join(f"- {line}" for line in found))
    return "\n\n".join(parts) + "\n"


def as_text(report: Report) -> str:
    """The counts by class and the top findings, for a terminal."""
    total = sum(report["texts"].values())
    lines = [f"{total:,} texts of JAX {report['old']} and {report['new']}, {report['seconds']:.0f} s"]
    lines += [f"  {kind:<20} {count:>7,}  {count / total:6.1%}" for kind, count in report["texts"].items()]
    found = top_lines(report) if report["findings"] else []
    return "\n".join([*lines, *found, *cost_lines(report["costs"])])


def top_lines(report: Report) -> list[str]:
    """The _TOP largest findings of each class, a line each, and a line with the number of the others."""
    counts: Counter[str] = Counter()
    lines = []
    for finding in report["findings"]:
        counts[finding["kind"]] += 1
        if counts[finding["kind"]] <= _TOP:
            lines.append(on_one_line(finding))
    more = ", ".join(f"{count - _TOP:,} {kind}" for kind, count in counts.items() if count > _TOP)
    return [*lines, *([f"and more: {more}"] if more else [])] or ["nothing changed"]


def on_one_line(finding: Mapping[str, Any]) -> str:
    """A finding as one line: class, cause, number of kernels, and where and how large it is."""
    one_way = finding["directions"] in (["forward"], ["backward"])
    details = [f"{finding['directions'][0]} only"] if one_way else []
    if finding["platforms"] and not set(BOTH) <= set(finding["platforms"]):
        details.append(f"{', '.join(finding['platforms'])} only")
    ulps = finding["largest_difference_in_ulps"]
    if finding["details"]:
        details.append(finding["details"])
    if ulps is not None:
        details.append(f"{_ulps(ulps)} ulps apart at most")
    examples = ", ".join(map(str, finding["records"][:_EXAMPLES]))
    records = len(finding["records"])
    details.append(f"record{'s' if records > 1 else ''} {examples}{' …' if records > _EXAMPLES else ''}")
    cause = _LIST.sub(_shortened_match, finding["cause"])
    subject = f"{finding['kind']}: {cause}" if cause else finding["kind"]
    return f"{subject}: {records:,} kernel{'s'[: records > 1]} ({'; '.join(details)})"


def _shortened_match(names: re.Match[str]) -> str:
    return _shortened(re.findall("`[^`]+`", names.group()))


def _shortened(names: Sequence[str]) -> str:
    """The list of ``names``; only three and the number of the others if there are more than _MOST_NAMES."""
    if len(names) <= _MOST_NAMES:
        return ", ".join(names)
    return f"{', '.join(names[:3])} and {len(names) - 3} more"
