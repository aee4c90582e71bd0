"""Findings that a project has accepted: the file known.toml in its repository."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.upgrade.jax_versions import numbers
from corpus.upgrade.kinds import KINDS

_RELEASE = re.compile(r"\d+(?:\.\d+)*")
_FIELDS = {"cause", "class", "reason", "until"}
_EXAMPLE = "[[finding]] with cause, class and reason, all strings, and until, such as '0.13.0', if it ends"


class KnownError(ValueError):
    """The file of accepted findings is not valid; the message is one line that names the entry."""


@dataclass(frozen=True)
class Known:
    """An accepted finding: its cause, the most serious class accepted, why, and the version that ends it."""

    cause: str
    kind: str
    reason: str
    until: str = ""

    def accepts(self, finding: Mapping[str, Any], version: str) -> bool:
        """True if ``finding``, in a report on ``version`` of JAX, is this one and not more serious."""
        serious = KINDS.index(finding["kind"]) > KINDS.index(self.kind)
        return finding["cause"] == self.cause and not serious and not self.has_ended(version)

    def has_ended(self, version: str) -> bool:
        """True from the version ``until`` on."""
        if not self.until:
            return False
        release = _RELEASE.match(version)
        # What is no release, such as a checkout, may be of any version: nothing is hidden.
        return release is None or tuple(map(int, release[0].split("."))) >= numbers(self.until)


def read_known(path: Path) -> list[Known]:
    """The accepted findings in ``path``. Raises KnownError or OSError."""
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:  # tomllib's, that of int() for many digits, and UTF-8's.
        raise KnownError(f"{path}: not TOML: {error}") from error
    entries = values.get("finding")
    if values.keys() - {"finding"} or not isinstance(entries, list):
        raise KnownError(f"{path}: not accepted findings: write {_EXAMPLE}")
    return [_known(entry, f"{path}, finding {number}") for number, entry in enumerate(entries, 1)]


def _known(entry: Any, place: str) -> Known:
    texts = isinstance(entry, dict) and all(isinstance(each, str) for each in entry.values())
    if not texts or entry.keys() - _FIELDS or (_FIELDS - {"until"}) - entry.keys():
        raise KnownError(f"{place}: write {_EXAMPLE}")
    if entry["class"] not in KINDS:
        raise KnownError(f"{place}: class {entry['class']!r} is none of {', '.join(KINDS[1:])}")
    if not entry["reason"].strip():
        raise KnownError(f"{place}: the reason is empty")
    if until := entry.get("until", ""):
        try:
            numbers(until)
        except ValueError as error:
            raise KnownError(f"{place}: until: {error}") from error
    return Known(entry["cause"], entry["class"], entry["reason"], until)


def without_known(reports: Sequence[dict[str, Any]], known: Sequence[Known], path: Path) -> list[str]:
    """Move accepted findings of ``reports`` to the key ``known``; return the entries that match none."""
    used: set[int] = set()
    for report in reports:
        left, accepted = [], []
        for finding in report["findings"]:
            matching = [at for at, each in enumerate(known) if each.accepts(finding, report["new"])]
            used.update(matching)
            if matching:
                accepted.append({**finding, "reason": known[matching[0]].reason})
            else:
                left.append(finding)
        report["findings"], report["known"] = left, accepted
    said = []
    for number, each in enumerate(known):
        if number in used:
            continue
        ended = any(each.has_ended(report["new"]) for report in reports)
        why = (
            f"ended with JAX {each.until}" if ended else f"matches no finding of class {each.kind!r} or less"
        )
        said.append(f"{path}, finding {number + 1}: {each.cause}: {why}")
    return said
