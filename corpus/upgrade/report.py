"""Reports on the changes between versions of JAX: lines of text, Markdown, JUnit XML, GitHub annotations.

A report is the plain data that tools.drift writes as JSON for a pair of versions.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence, Set
from typing import Any
from xml.etree import ElementTree

from corpus.upgrade.cost_report import cost_lines
from corpus.upgrade.first_releases import release_and_package
from corpus.upgrade.kinds import (
    COSMETIC,
    IDENTICAL,
    KINDS,
    MORE_ACCURATE,
    NEITHER,
    NEW,
    RECOMPILED,
    REWRITTEN,
)

Report = Mapping[str, Any]

_UNREMARKABLE = {IDENTICAL, COSMETIC, RECOMPILED, NEITHER}
# Of no effect on values, or a good one.
_HARMLESS = {*_UNREMARKABLE, NEW, RECOMPILED, REWRITTEN, MORE_ACCURATE}
_TO_BE_LOOKED_AT = {*KINDS} - _HARMLESS
_TOP = 16  # Findings that are printed; the page and the JSON have all of them.
_EXAMPLES = 3  # Records that a finding names.
_MOST_NAMES = 4  # Names in a list; of a longer one, three are named.
_CODE = re.compile("`([^`]+)`")
_SPECIAL = re.compile(r"[\\*_\[\]>|#!`~$]")
_LIST = re.compile(r"`[^`]+`(?:, `[^`]+`)+")


def kinds_in(reports: Sequence[Report]) -> list[str]:
    """The classes of the programs in ``reports``, the least serious one first."""
    return [kind for kind in KINDS if any(kind in report["texts"] for report in reports)]


def remarkable(counts: Mapping[str, int]) -> int:
    """Count the programs in ``counts``, by class, with more than a cosmetic change."""
    return sum(count for kind, count in counts.items() if kind not in _UNREMARKABLE)


def _versions(report: Report) -> str:
    return f"{report['old']} → {report['new']}"


def _ulps(ulps: int | None) -> str:
    if ulps is None:
        return ""
    return f"{ulps:,}" if ulps < 10**9 else f"{ulps:.0e}"


def as_markdown(reports: Sequence[Report]) -> str:
    """The verdict on each upgrade, its top findings, and the counts as a table: for a pull request."""
    kinds = kinds_in(reports)
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
    parts = []
    for report in reports:
        parts += [f"## {escaped(_versions(report))}", f"**{escaped(verdict(report))}**"]
        found = [*top_lines(report), *map(str.strip, cost_lines(report["costs"]))]
        parts.append("\n".join(f"- {escaped(line)}" for line in found))
    parts.append("\n".join(f"| {' | '.join(map(escaped, row))} |" for row in table_rows))
    return "\n\n".join(parts) + "\n"


def escaped(text: str) -> str:
    """``text`` of any origin as Markdown in which only `code` is marked."""
    parts = _CODE.split(" ".join(text.split()))
    return "".join(
        f"`{part.replace('|', chr(92) + '|')}`"
        if at % 2
        else _SPECIAL.sub(lambda match: f"\\{match[0]}", part)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace("@", "&#64;")
        for at, part in enumerate(parts)
    )


def as_junit(reports: Sequence[Report], failing_kinds: Set[str]) -> str:
    """The findings as JUnit XML: a suite for each pair of versions, a case for each finding.

    A finding fails where it has a class of ``failing_kinds``. A pair without findings has a case that passes.
    """
    suites = ElementTree.Element("testsuites")
    for report in reports:
        suite = ElementTree.SubElement(suites, "testsuite", name=_plain(f"JAX {_versions(report)}"))
        failed = 0
        for finding in report["findings"]:
            case = ElementTree.SubElement(
                suite, "testcase", classname=finding["kind"], name=_plain(finding["cause"] or finding["kind"])
            )
            if failing_kinds & finding["kinds"].keys():
                failed += 1
                line = _plain(on_one_line(finding, report))
                ElementTree.SubElement(case, "failure", type=finding["kind"], message=line).text = line
        if not report["findings"]:
            ElementTree.SubElement(suite, "testcase", classname="upgrade", name="no finding")
        suite.set("tests", str(len(suite)))
        suite.set("failures", str(failed))
    ElementTree.indent(suites)
    return '<?xml version="1.0" encoding="utf-8"?>\n' + ElementTree.tostring(suites, "unicode") + "\n"


def _plain(text: str) -> str:
    """``text`` without characters that are not allowed in XML."""
    return "".join(sign if sign.isprintable() or sign == "\n" else "\ufffd" for sign in text)


def as_annotations(reports: Sequence[Report], failing_kinds: Set[str]) -> str:
    """The findings as commands of GitHub Actions, an error for each that has a class of ``failing_kinds``.

    One whose line is known in a file is shown there.
    """
    lines = []
    for report in reports:
        for finding in report["findings"]:
            level = "error" if failing_kinds & finding["kinds"].keys() else "notice"
            title = _command_value(f"JAX {_versions(report)}: {finding['kind']}", more=",:")
            place = next((line for _, line in finding["lines"] if ":" in line), "")
            path, _, number = place.rpartition(":")
            where = f"file={_command_value(path, more=',:')},line={number}," if place else ""
            lines.append(f"::{level} {where}title={title}::{_command_value(on_one_line(finding, report))}")
    return "".join(f"{line}\n" for line in lines)


def _command_value(text: str, more: str = "") -> str:
    """``text`` escaped for a command of GitHub Actions."""
    return "".join(f"%{ord(sign):02X}" if sign in f"%\r\n{more}" else sign for sign in text)


def as_text(report: Report) -> str:
    """The verdict on the upgrade, the top findings, and the counts by class, for a terminal."""
    total = sum(report["texts"].values())
    counts = [f"  {kind:<24} {count:>7,}  {count / total:6.1%}" for kind, count in report["texts"].items()]
    compared = f"{total:,} texts of JAX {report['old']} and {report['new']}, {report['seconds']:.0f} s"
    return "\n".join(
        [
            verdict(report),
            *(top_lines(report) if report["findings"] else []),
            compared,
            *counts,
            *cost_lines(report["costs"]),
        ]
    )


def verdict(report: Report) -> str:
    """Say in a sentence if the upgrade is safe and what must be looked at."""
    looked_at = [each for each in report["findings"] if each["kind"] in _TO_BE_LOOKED_AT]
    others = len(report["findings"]) - len(looked_at)
    unit = _unit(report)
    kernels = {record for each in report["findings"] for record in each["records"]}
    what = f"JAX {report['old']} → {report['new']}"
    accepted = len(report.get("known", ()))
    known = f" {_counted(accepted, 'accepted finding')} left out." if accepted else ""
    if not report["findings"]:
        return f"{what}: {'nothing new.' if accepted else 'nothing changed.'}{known}"
    if not looked_at:
        found = f"{_counted(others, 'cause')} changed ops alone, in {_counted(len(kernels), unit)}"
        return f"{what}: safe for the values of these programs; {found}.{known}"
    kinds = Counter(each["kind"] for each in looked_at)
    concerned = {record for each in looked_at for record in each["records"]}
    listed = ", ".join(f"{kind} ({count:,})" for kind, count in kinds.items())
    rest = f" {_counted(others, 'other finding')} changed ops alone." if others else ""
    seen = f"{_counted(len(looked_at), 'finding')} in {_counted(len(concerned), unit)}"
    return f"{what}: look at {seen} first: {listed}.{rest}{known}"


def _unit(report: Report) -> str:
    """The name of what a record of ``report`` is: those of a user's run have a comment in place of Python."""
    texts = [each["python"].splitlines() for each in report["kernels"].values()]
    of_run = texts and all(len(lines) == 1 and lines[0].startswith("# ") for lines in texts)
    return "program" if of_run else "kernel"


def _counted(number: int, name: str) -> str:
    return f"{number:,} {name}{'s'[: number != 1]}"


def top_lines(report: Report) -> list[str]:
    """The _TOP findings that matter most, a line each, and a line with the number of the others."""
    findings = report["findings"]
    more = Counter(each["kind"] for each in findings[_TOP:])
    lines = [on_one_line(each, report) for each in findings[:_TOP]]
    if more:
        lines.append(f"and more: {', '.join(f'{count:,} {kind}' for kind, count in more.items())}")
    return lines or ["nothing changed"]


def on_one_line(finding: Mapping[str, Any], report: Report) -> str:
    """A finding of ``report`` as one line: class, cause, number of kernels, and where and how large it is."""
    details = [
        f"{', '.join(finding[name])} only"
        for name in ("directions", "platforms")
        if finding[name] and {*finding[name]} < {*report[name]}
    ]
    others = {kind: count for kind, count in finding["kinds"].items() if kind != finding["kind"]}
    details += filter(None, [release_and_package(finding)])
    details += [f"{count:,} texts {kind}" for kind, count in others.items()]
    if finding["details"]:
        details.append(finding["details"])
    if (ulps := finding["largest_difference_in_ulps"]) is not None:
        details.append(f"{_ulps(ulps)} ulps apart at most")
    records = len(finding["records"])
    details.append(_examples(finding, report))
    what = f"{finding['cause']} ({finding['change']})" if finding["change"] else finding["cause"]
    cause = shortened_lists(what)
    subject = f"{finding['kind']}: {cause}" if cause else finding["kind"]
    return f"{subject}: {_counted(records, _unit(report))} ({'; '.join(details)})"


def _examples(finding: Mapping[str, Any], report: Report) -> str:
    """The first kernels, each with its record and the line that the cause is in, where it is known."""
    lines: dict[int, str] = {}
    for record, line in finding["lines"]:
        lines.setdefault(record, f", {placed(line)}")
    records = finding["records"]
    shown = [
        f"{name_of(report, record)}record {record}{lines.get(record, '')}" for record in records[:_EXAMPLES]
    ]
    return f"{'; '.join(shown)}{' …' if len(records) > _EXAMPLES else ''}"


def name_of(report: Report, record: int) -> str:
    """The name of a changed kernel, followed by a comma; "" if it has none."""
    name = report["kernels"].get(str(record), {}).get("name")
    return f"{name}, " if name else ""


def placed(line: str) -> str:
    """A line of a kernel, or of a user's file, as reports name it."""
    return line if ":" in line else f"line {line}"


def shortened_lists(text: str) -> str:
    """``text`` with every list of more than _MOST_NAMES names shortened."""
    return _LIST.sub(_shortened_match, text)


def _shortened_match(names: re.Match[str]) -> str:
    return _shortened(re.findall("`[^`]+`", names.group()))


def _shortened(names: Sequence[str]) -> str:
    """The list of ``names``; of more than _MOST_NAMES only three, and the number of the others."""
    if len(names) <= _MOST_NAMES:
        return ", ".join(names)
    return f"{', '.join(names[:3])} and {len(names) - 3} more"
