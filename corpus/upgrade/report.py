"""What became of programs over versions of JAX, as a page of HTML and in Markdown."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from corpus.records.platforms import BOTH
from corpus.reporting.html import diff, folded, heat, page, section, table
from corpus.upgrade.classification import COSMETIC, IDENTICAL, KINDS, NEITHER

Report = Mapping[str, Any]

_QUIET = {IDENTICAL, COSMETIC, NEITHER}
_TOP = 5  # Findings of each kind, of a pair, where not all of them are told.
_EXAMPLES = 3
_LIST = re.compile(r"`[^`]+`(?:, `[^`]+`)+")


def as_page(reports: Sequence[Report]) -> str:
    """The reports on pairs of versions, in their order, as one HTML page."""
    total = sum(count for report in reports for count in report["texts"].values())
    parts = [section("Texts", _counts(reports))]
    parts += [
        section(f"{_name(report)}: findings, the gravest and largest first", _findings(report))
        for report in reports
    ]
    parts.append(section("Changed beyond cosmetic, by kernel type", _map(reports)))
    parts += [
        section(f"{_name(report)}: the texts, in normal form", texts)
        for report in reports
        if (texts := _diffs(report))
    ]
    return page(
        f"JAX {reports[0]['old']} to {reports[-1]['new']}", f"{total:,} pairs of texts compared.", parts
    )


def _name(report: Report) -> str:
    return f"{report['old']} → {report['new']}"


def _counts(reports: Sequence[Report]) -> str:
    kinds = [kind for kind in KINDS if any(kind in report["texts"] for report in reports)]
    rows = [(_name(report), *(report["texts"].get(kind, 0) for kind in kinds)) for report in reports]
    return table(("versions", *kinds), rows)


def _map(reports: Sequence[Report]) -> str:
    types = dict.fromkeys(name for report in reports for name in report["types"])
    rows = [(name, [_loud(report["types"].get(name, {})) for report in reports]) for name in types]
    return heat(("type", *map(_name, reports)), rows, within_rows=False)


def _loud(counts: Mapping[str, int]) -> int:
    return sum(count for kind, count in counts.items() if kind not in _QUIET)


def _findings(report: Report) -> str:
    rows = [
        (
            each["kind"],
            _LIST.sub(_shortened, each["cause"]).replace("`", ""),
            len(each["records"]),
            _several(each["types"]),
            ", ".join(each["directions"]),
            ", ".join(each["platforms"]),
            _counted(each["largest_difference_in_ulps"]),
        )
        for each in report["findings"]
    ]
    if not rows:
        return "<p>Nothing changed.</p>"
    return table(("change", "what", "kernels", "types", "directions", "platforms", "ulps"), rows, text=(1, 3))


def _counted(ulps: int | None) -> str:
    if ulps is None:
        return ""
    return f"{ulps:,}" if ulps < 10**9 else f"{ulps:.0e}"


def _several(names: Sequence[str]) -> str:
    return f"{', '.join(names[:3])} and {len(names) - 3} more" if len(names) > 4 else ", ".join(names)


def _diffs(report: Report) -> str:
    shown = sorted(
        (each for each in report["changes"] if each["rows"]),
        key=lambda each: (-KINDS.index(each["kind"]), each["record"]),
    )
    return "\n".join(
        folded(
            f"{each['type']}, record {each['record']}, {each['direction']}, {', '.join(each['platforms'])}: "
            f"{each['kind']}, {each['ops_before']} ops → {each['ops_after']}",
            f"<p>{escape('; '.join(each['why']).replace('`', ''))}</p>" + diff(each["rows"]),
        )
        for each in shown
    )


def as_markdown(reports: Sequence[Report]) -> str:
    """The counts and the top findings of each pair."""
    kinds = [kind for kind in KINDS if any(kind in report["texts"] for report in reports)]
    head = ["versions", *kinds, "seconds"]
    rows = [
        [_name(report), *(str(report["texts"].get(kind, 0)) for kind in kinds), f"{report['seconds']:.0f}"]
        for report in reports
    ]
    table_rows = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
    parts = ["\n".join(f"| {' | '.join(row)} |" for row in table_rows)]
    for report in reports:
        parts.append(f"## {_name(report)}")
        parts.append("\n".join(f"- {line}" for line in top_lines(report)))
    return "\n\n".join(parts) + "\n"


def top_lines(report: Report) -> list[str]:
    """The largest findings of each kind, a line each, and how many there are besides."""
    told: Counter[str] = Counter()
    lines = []
    for finding in report["findings"]:
        told[finding["kind"]] += 1
        if told[finding["kind"]] <= _TOP:
            lines.append(on_one_line(finding))
    more = ", ".join(f"{count - _TOP:,} {kind}" for kind, count in told.items() if count > _TOP)
    return [*lines, *([f"and more: {more}"] if more else [])] or ["nothing changed"]


def on_one_line(finding: Mapping[str, Any]) -> str:
    """A finding on one line."""
    one_way = finding["directions"] in (["forward"], ["backward"])
    where = [f"{finding['directions'][0]} only"] if one_way else []
    if finding["platforms"] and not set(BOTH) <= set(finding["platforms"]):
        where.append(f"{', '.join(finding['platforms'])} only")
    ulps = finding["largest_difference_in_ulps"]
    if ulps is not None:
        where.append(f"{_counted(ulps)} ulps apart at most")
    examples = ", ".join(map(str, finding["records"][:_EXAMPLES]))
    records = len(finding["records"])
    where.append(f"record{'s' if records > 1 else ''} {examples}{' …' if records > _EXAMPLES else ''}")
    cause = _LIST.sub(_shortened, finding["cause"])
    said = f"{finding['kind']}: {cause}" if cause else finding["kind"]
    return f"{said}: {records:,} kernel{'s'[: records > 1]} ({'; '.join(where)})"


def _shortened(names: re.Match[str]) -> str:
    every = names.group().split(", ")
    return ", ".join(every) if len(every) < 5 else f"{', '.join(every[:3])} and {len(every) - 3} more"
