"""Reduce each kind of finding of a report, and merge kinds that turn out to have the same cause."""

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from corpus.hunting.attribution import passes
from corpus.hunting.reducing import NotReducedError, reduced
from corpus.hunting.report import ops_of
from corpus.hunting.reproducer import NoReproducerError, reproducer
from corpus.judging.finding import Finding

Group = Mapping[str, Any]


def reduced_groups(groups: Sequence[Group], tell: Callable[[int], None]) -> list[Group]:
    """Return ``groups`` with a reproducer and the passes that cure each; groups of one cause are merged.

    ``tell`` is told how many are done.
    """
    done: list[Group] = []
    for number, group in enumerate(groups, 1):
        done.append(_reduced(group))
        tell(number)
    return _merged(done)


def _reduced(group: Group) -> Group:
    finding = Finding.of_mapping(group["finding"])
    try:
        found = reduced(finding)
        text = reproducer(found)
    except (NotReducedError, NoReproducerError) as error:
        return {**group, "not_reduced": str(error)}
    except Exception as error:  # A fault of the reducer's own must not cost the finding.
        return {**group, "not_reduced": f"fault of the reducer: {type(error).__name__}: {error}"}
    attribution = passes(text)
    return {
        **group,
        "finding": dataclasses.asdict(found.finding),
        "repro": text,
        "reduced": {"ops before": found.before, "ops after": found.after},
        "attribution": dataclasses.asdict(attribution),
        "cause": attribution.lines(),
        "ops": ops_of(found.finding),
    }


def _merged(groups: Sequence[Group]) -> list[Group]:
    """Groups of the same engine, symptom, ops and pass, as one with the sum of their counts."""
    merged: dict[tuple[str, ...], Group] = {}
    for group in groups:
        finding = group["finding"]
        cured = group.get("attribution", {}).get("cured_by", ())
        key = (finding["oracle"], finding["symptom"], *group["ops"], "cured by", *cured)
        first = merged.get(key, {**group, "count": 0, "ids": []})
        merged[key] = {
            **first,
            "count": first["count"] + group["count"],
            "ids": [*first["ids"], *group["ids"]],
        }
    return list(merged.values())
