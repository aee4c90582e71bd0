"""Findings of a comparison: the changes of programs, grouped by their causes."""

import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from corpus.upgrade.classification import Change, details_of
from corpus.upgrade.cost_comparison import THRESHOLD, Costs, ratio, summary
from corpus.upgrade.cost_comparison import Program as Placed
from corpus.upgrade.equivalence import ValueComparison
from corpus.upgrade.kinds import (
    DIFFERENT,
    EDGES,
    IDENTICAL,
    KINDS,
    LESS_ACCURATE,
    MORE_ACCURATE,
    PROMISE,
    REWRITTEN,
    UNKNOWN,
    most_serious,
)
from corpus.upgrade.named_causes import Named, named, usual_change
from corpus.upgrade.origins import Origin

_MOST_GROWTH = 1e6  # From 0 to anything is infinite.
# The classes of a program whose ops are others, by its values: their cause is why the ops are others.
_OF_OTHER_OPS = frozenset({REWRITTEN, MORE_ACCURATE, EDGES, LESS_ACCURATE, UNKNOWN, DIFFERENT})


@dataclass(frozen=True)
class Compared:
    """A program of a record, the platforms that share it, its change, and what it costs on each of them.

    ``name`` and ``python`` are the kernel's.
    """

    record: int
    template: str
    direction: str
    platforms: Sequence[str]
    change: Change
    costs: Mapping[str, Costs] = field(default_factory=dict)
    name: str = ""
    python: str = ""


@dataclass(frozen=True)
class _Member:
    """A program with a finding: its class for that cause, and its expressions of it."""

    number: int
    program: Compared
    kind: str
    origins: Sequence[Origin] = ()


def report_on(
    found: Sequence[Compared],
    versions: Sequence[str],
    faults: Mapping[str, int] | None = None,
    threshold: float = THRESHOLD,
) -> dict[str, Any]:
    """The report as plain data: counts by class and type, findings by severity, every change, costs.

    ``faults`` are the reasons why programs were not measured; figures of the cost that move by more than
    ``threshold`` are counted.
    """
    counts = Counter(each.change.kind for each in found)
    changed = [each for each in found if each.change.kind != IDENTICAL]
    groups = _grouped(changed)
    findings: list[dict[str, Any]] = [_finding(cause, members) for (_, cause), members in groups.items()]
    findings.sort(
        key=lambda each: (-KINDS.index(each["kind"]), -_growth(each), -len(each["records"]), each["cause"])
    )
    return {
        "old": versions[0],
        "new": versions[1],
        "texts": {kind: counts[kind] for kind in KINDS if counts[kind]},
        "directions": sorted({each.direction for each in found} - {"both"}),
        "platforms": sorted({platform for each in found for platform in each.platforms}),
        "types": {
            template: dict(Counter(each.change.kind for each in found if each.template == template))
            for template in dict.fromkeys(each.template for each in found)
        },
        "findings": findings,
        "kernels": {str(each.record): {"name": each.name, "python": each.python} for each in changed},
        "changes": [_described(each) for each in changed],
        "costs": summary(_placed(found), faults or {}, threshold),
    }


def _placed(found: Sequence[Compared]) -> Iterator[tuple[Placed, Costs]]:
    for each in found:
        for platform, costs in each.costs.items():
            place = each.direction, platform
            yield Placed(each.record, each.template, *place, each.change.kind, each.name), costs


def _growth(finding: Mapping[str, Any]) -> float:
    """The largest growth of the cost of a finding's programs, in steps of 10 %; 0 for none."""
    cost = finding["cost"]
    grown = cost and cost[2] > cost[1]
    return round(10 * (min(ratio((cost[1], cost[2])), _MOST_GROWTH) - 1)) if grown else 0


def _cost(members: Sequence["_Member"]) -> list[Any]:
    """The figure that grew most in the programs of this cause, with both values; [] if none changed."""
    moved: list[tuple[str, int, int]] = [
        (name, *values)
        for each in members
        for costs in each.program.costs.values()
        for name, values in costs.items()
        if values[0] != values[1]
    ]
    return [*max(moved, key=lambda each: (ratio((each[1], each[2])), each))] if moved else []


def _grouped(changed: Sequence[Compared]) -> dict[tuple[str, str], list[_Member]]:
    """The programs by cause; a cause that does not change ops is split by class."""
    causes = [
        mine if _kinds_of_other_ops(each.change) else []
        for each, mine in zip(changed, named([each.change.origins for each in changed]), strict=True)
    ]
    alone: dict[str, set[str]] = {}
    for each, mine in zip(changed, causes, strict=True):
        if len(mine) == 1:
            alone.setdefault(mine[0].cause, set()).update(_kinds_of_other_ops(each.change))
    groups: dict[tuple[str, str], list[_Member]] = {}
    for number, (each, mine) in enumerate(zip(changed, causes, strict=True)):
        # Where nothing but promises changed, the expressions are those of the promises.
        places = each.change.origins.changed if each.change.origins and not mine else ()
        for kind, cause in each.change.findings:
            if not (mine and kind in _OF_OTHER_OPS and cause not in _promised(each.change)):
                groups.setdefault((kind, cause), []).append(_Member(number, each, kind, places))
        for one, kind in zip(mine, _shared_out(each.change, mine, alone), strict=True):
            groups.setdefault(("", one.cause), []).append(_Member(number, each, kind, one.origins))
    return groups


def _kinds_of_other_ops(change: Change) -> list[str]:
    return [
        kind for kind, cause in change.findings if kind in _OF_OTHER_OPS and cause not in _promised(change)
    ]


def _promised(change: Change) -> set[str]:
    """The changed promises, which are the cause of other values if nothing else changed."""
    return {cause for kind, cause in change.findings if kind == PROMISE}


def _shared_out(change: Change, causes: Sequence[Named], alone: Mapping[str, set[str]]) -> list[str]:
    """The class of a program for each of its causes.

    A class is that of the causes that have it where they are alone; where there is none, of all of them, so
    that none is lost. ``alone`` has the classes of programs with one cause.
    """
    found = [{REWRITTEN} for _ in causes]
    for kind in _kinds_of_other_ops(change):
        guilty = [kind in alone.get(each.cause, ()) for each in causes]
        for mine, is_guilty in zip(found, guilty, strict=True):
            if is_guilty or not any(guilty):
                mine.add(kind)
    return [most_serious(kinds) for kinds in found]


def _finding(cause: str, members: Sequence[_Member]) -> dict[str, Any]:
    kinds = Counter(each.kind for each in members)
    worst = most_serious(kinds)
    programs = [each.program for each in members]
    # Of a class that the cause has alone, the figures of the others may be another cause's.
    compared = [
        each.program.change.values
        for each in members
        if each.program.change.values is not None and each.kind == worst
    ]
    origins = [origin for each in members for origin in each.origins]
    return {
        "kind": worst,
        "cause": cause,
        "change": usual_change(origins) if origins else "",
        "kinds": {kind: kinds[kind] for kind in KINDS if kinds[kind]},
        "texts": len(members),
        "records": sorted({each.record for each in programs}),
        "lines": _lines(members),
        "types": sorted({each.template for each in programs}),
        "directions": sorted({each.direction for each in programs}),
        "platforms": sorted({platform for each in programs for platform in each.platforms}),
        "largest_difference_in_ulps": max((values.ulps for values in compared), default=None),
        "details": "; ".join(details_of(max(compared, key=_severity))) if compared else "",
        **errors_of(compared),
        "edges": [
            edge for edge, _ in Counter(str(edge) for each in compared for edge in each.edges).most_common()
        ],
        "changes": [each.number for each in members],
        "cost": _cost(members),
    }


def _lines(members: Iterable[_Member]) -> list[list[Any]]:
    """Record and line of each expression, in their order."""
    places = {(each.program.record, origin.line) for each in members for origin in each.origins}
    return [list(place) for place in sorted(places, key=lambda place: (place[0], len(place[1]), place[1]))]


def _severity(values: ValueComparison) -> tuple[float, ...]:
    """Order comparisons by how much their values differ, to quote the worst one."""
    errors = values.errors.elementwise if values.errors else (0.0, 0.0)
    ordered = [values.less and values.less[1], values.more and values.more[0], max(errors)]
    return (bool(values.broken), *(size or 0.0 for size in ordered), len(values.edges), values.ulps)


def errors_of(compared: Sequence[ValueComparison]) -> dict[str, Any]:
    """The largest errors against f64, as pairs of the old and the new one.

    An infinite error, of an output that is not finite, is None.
    """
    known = [values.errors for values in compared if values.errors is not None]
    largest: dict[str, Sequence[tuple[float, float]]] = {
        "elementwise": [errors.elementwise for errors in known],
        "array": [errors.array for errors in known],
        "more_accurate": [values.more for values in compared if values.more is not None],
        "less_accurate": [values.less for values in compared if values.less is not None],
    }
    return {
        "errors": {
            name: [_finite(number) for number in max(pairs, key=max)]
            for name, pairs in largest.items()
            if pairs
        }
    }


def _described(each: Compared) -> dict[str, Any]:
    change, values = each.change, each.change.values
    return {
        "record": each.record,
        "type": each.template,
        "direction": each.direction,
        "platforms": list(each.platforms),
        "kind": change.kind,
        "findings": [list(finding) for finding in change.findings],
        "why": change.why,
        "details": change.details,
        "lost": dict(change.lost),
        "gained": dict(change.gained),
        "ops_before": change.size[0],
        "ops_after": change.size[1],
        "ulps": values and values.ulps,
        "relative": values and _finite(values.relative),
        **errors_of([values] if values else []),
        "edges": [*map(str, values.edges)] if values else [],
        "rows": list(change.rows),
        "costs": {
            platform: {name: list(pair) for name, pair in costs.items()}
            for platform, costs in each.costs.items()
        },
    }


def _finite(number: float | None) -> float | None:
    """``number``, or None for infinity (for differing integers), which JSON cannot represent."""
    return None if number is None or not math.isfinite(number) else number
