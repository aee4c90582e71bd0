"""Find the release that brought each finding of an upgrade, among those between the two versions.

Needs no JAX, as tools.upgrade has none.
"""

import json
import re
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from corpus.upgrade.environments import NEEDS_NEWER, InstallError
from corpus.upgrade.jax_versions import Versions, numbers
from corpus.upgrade.kinds import COSMETIC, KINDS, NEITHER, RECOMPILED

_LISTED = re.compile(r"^Available versions: (.*)$", re.MULTILINE)
_CONFLICTS = ("ResolutionImpossible", NEEDS_NEWER)  # The first is pip's word for it.
_MOST = 8  # Releases, each with an environment; of more, the last of each minor version.
_NOT_LOOKED_FOR = frozenset({COSMETIC, NEITHER, RECOMPILED})


def releases_between(old: Versions, new: Versions, python: Path) -> list[Versions]:
    """The releases of JAX after ``old`` and before ``new`` that install on the interpreter ``python``.

    Without any for two versions of which one is no release, or is older than the other. Raises InstallError
    where pip cannot say which there are. Of more than _MOST, they are the last of each minor version.
    """
    try:
        ends = numbers(old.jax), numbers(new.jax)
    except ValueError:
        return []
    if ends[0] >= ends[1]:
        return []
    command = [sys.executable, "-m", "pip", "--python", str(python), "index", "versions", "jax"]
    said = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    listed = _LISTED.search(said.stdout)
    if listed is None:
        reason = (said.stderr.strip().splitlines() or [f"exit status {said.returncode}"])[-1]
        raise InstallError(f"pip does not say which releases of JAX there are: {reason}")
    between = [name for name in listed[1].split(", ") if ends[0] < _order(name) < ends[1]]
    if len(between) > _MOST:
        last = {_order(name)[:2]: name for name in sorted(between, key=numbers)}
        between = [*last.values()]
    return [Versions(name, name) for name in sorted(between, key=numbers)]


def _order(name: str) -> tuple[int, ...]:
    try:
        return numbers(name)
    except ValueError:  # One that is too old, or a candidate for a release.
        return ()


def looked_for(report: Mapping[str, Any]) -> list[dict[str, Any]]:
    """The findings of ``report`` whose first release is searched: those that are more than cosmetic."""
    return [each for each in report["findings"] if each["kind"] not in _NOT_LOOKED_FOR]


def smallest_change(report: Mapping[str, Any], finding: Mapping[str, Any]) -> Mapping[str, Any]:
    """The change of ``finding`` with the shortest programs, as its representative."""
    changes: list[Mapping[str, Any]] = [report["changes"][at] for at in finding["changes"]]
    return min(changes, key=lambda each: (each["ops_before"] + each["ops_after"], each["record"]))


def smallest_record(report: Mapping[str, Any], finding: Mapping[str, Any]) -> int:
    """The record of smallest_change()."""
    return int(smallest_change(report, finding)["record"])


def chosen_records(report: Mapping[str, Any]) -> list[int]:
    """The records that show all findings whose release is searched, each finding in one record."""
    return sorted({smallest_record(report, each) for each in looked_for(report)})


def part_of(corpus: Path, records: Iterable[int], path: Path) -> None:
    """Write the lines of ``corpus`` with the ids ``records`` to ``path``."""
    wanted = {*records}
    with corpus.open(encoding="utf-8") as lines, path.open("w", encoding="utf-8") as file:
        file.writelines(line for line in lines if json.loads(line)["id"] in wanted)


def note_first(report: dict[str, Any], chain: Sequence[Mapping[str, Any]]) -> None:
    """Give each finding of ``report`` that is looked for the key ``since``: the release that it came with.

    ``chain`` are the reports on each release and the one before it, of chosen_records(). It is the first
    that has a finding of this cause in the record; else, the first under which the record changed so.
    """
    for finding in looked_for(report):
        record = smallest_record(report, finding)
        named = [step["new"] for step in chain if _has_cause(step, finding, record)]
        changed = [step["new"] for step in chain if _has_class(step, finding, record)]
        if since := (named or changed):
            finding["since"] = f"since JAX {since[0]}"


def findings_of(report: Mapping[str, Any], release: Versions, *, sole: bool) -> list[dict[str, Any]]:
    """The findings of ``report`` that came with ``release``; all that are looked for where it is the
    ``sole`` one that they can have come with."""
    found = looked_for(report)
    return found if sole else [each for each in found if each.get("since") == f"since JAX {release}"]


def mixture(before: Versions, after: Versions) -> Versions | None:
    """The JAX of ``after`` with the jaxlib of ``before``; None unless JAX and jaxlib of both are releases,
    and both differ.
    """
    try:
        known = [numbers(each) for each in (*before, *after)]
    except ValueError:
        return None
    return Versions(after.jax, before.jaxlib) if known[0] != known[2] and known[1] != known[3] else None


def note_not_apart(findings: Iterable[dict[str, Any]], mixed: Versions, reason: str) -> None:
    """Set the key ``package`` of ``findings``, if ``mixed`` could not run, to the ``reason`` for that."""
    together = any(each in reason for each in _CONFLICTS)
    why = "they only go together" if together else f"JAX {mixed} was not tried ({reason})"
    for finding in findings:
        finding["package"] = f"JAX's or jaxlib's change: {why}"


def note_package(
    report: Mapping[str, Any],
    findings: Iterable[dict[str, Any]],
    mixed: Versions,
    step: Mapping[str, Any],
) -> None:
    """Give each of ``findings`` the key ``package``: JAX if ``step`` has it, else jaxlib.

    ``step`` is the report on ``mixed``, the new JAX with the old jaxlib, and the release before.
    """
    for finding in findings:
        record = smallest_record(report, finding)
        in_jax = _has_cause(step, finding, record) or _has_class(step, finding, record)
        finding["package"] = (
            f"JAX's own change: with jaxlib {mixed.jaxlib}, too"
            if in_jax
            else f"jaxlib's change: not with jaxlib {mixed.jaxlib}"
        )


def _has_cause(step: Mapping[str, Any], finding: Mapping[str, Any], record: int) -> bool:
    return any(each["cause"] == finding["cause"] and record in each["records"] for each in step["findings"])


def _has_class(step: Mapping[str, Any], finding: Mapping[str, Any], record: int) -> bool:
    """True if ``record`` changed in ``step`` at least as seriously as in ``finding``."""
    kinds = [each["kind"] for each in step["changes"] if each["record"] == record]
    return max(map(KINDS.index, kinds), default=-1) >= KINDS.index(finding["kind"])


def release_and_package(finding: Mapping[str, Any]) -> str:
    """The release that brought ``finding``, and whether JAX or jaxlib did, as far as it is known."""
    return ", ".join(finding[key] for key in ("since", "package") if key in finding)


def first_release_lines(report: Mapping[str, Any]) -> list[str]:
    """A line for each release, with the causes that it brought."""
    found: dict[str, list[str]] = {}
    for finding in report["findings"]:
        if since := release_and_package(finding):
            found.setdefault(since, []).append(finding["cause"])
    order = sorted(found, key=lambda since: (_order(since.partition(",")[0].rpartition(" ")[2]), since))
    return [f"{since}: {'; '.join(dict.fromkeys(found[since]))}" for since in order]
