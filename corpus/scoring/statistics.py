"""Figures of graded answers: the funnel of levels, and pass@k with intervals."""

import math
import random
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from corpus.scoring.schema import KINDS, LEVELS, SOLVED, TIERS, Grade, Reference, levels_of

_RESAMPLES = 1_000
_OUTSIDE = 0.025  # On either side of the interval.


@dataclass(frozen=True, slots=True)  # There may be a million.
class Graded:
    """A graded answer to the task of a reference."""

    reference: Reference
    grade: Grade

    @property
    def solved(self) -> bool:
        """True if the answer reached the level that counts as solved."""
        return self.grade.reaches(self.reference.kind, SOLVED[self.reference.kind])


def funnel(graded: Iterable[Graded]) -> dict[tuple[str, str], dict[str, int]]:
    """For each kind and tier, the number of answers that reached each level; all reach the first one.

    The level of gradients counts answers about backward programs alone.
    """
    counts: dict[tuple[str, str], dict[str, int]] = {}
    for each in graded:
        kind = each.reference.kind
        row = counts.setdefault((kind, each.reference.tier), {})
        for level in levels_of(kind, each.reference.direction):
            row[level] = row.get(level, 0) + each.grade.reaches(kind, level)
    return {
        (kind, tier): {level: found[level] for level in LEVELS[kind] if level in found}
        for kind in KINDS
        for tier in TIERS
        if (found := counts.get((kind, tier)))
    }


def pass_at(right: int, answers: int, k: int) -> float:
    """The probability that at least one of ``k`` of the ``answers``, some of them ``right``, is right.

    The unbiased estimate of Chen et al., "Evaluating large language models trained on code" (2021).
    """
    return 1.0 - math.comb(answers - right, k) / math.comb(answers, k)


@dataclass(frozen=True)
class Score:
    """The mean of pass@k over tasks, and its 95 % interval by resampling the tasks."""

    mean: float
    low: float
    high: float
    tasks: int


def score(graded: Iterable[Graded], k: int) -> Score | None:
    """The Score over the tasks that have at least ``k`` answers; None if none has."""
    found: dict[str, list[bool]] = defaultdict(list)
    for each in graded:
        found[each.reference.task].append(each.solved)
    rates = [pass_at(sum(each), len(each), k) for _, each in sorted(found.items()) if len(each) >= k]
    if not rates:
        return None
    low, high = _interval(rates)
    return Score(math.fsum(rates) / len(rates), low, high, len(rates))


def _interval(rates: Sequence[float]) -> tuple[float, float]:
    rng = random.Random(0)
    means = sorted(math.fsum(rng.choices(rates, k=len(rates))) / len(rates) for _ in range(_RESAMPLES))
    outside = int(_OUTSIDE * _RESAMPLES)
    return means[outside], means[-1 - outside]


def by_kind(graded: Iterable[Graded]) -> Mapping[str, list[Graded]]:
    """The answers by the kind of their task."""
    found: dict[str, list[Graded]] = {kind: [] for kind in KINDS}
    for each in graded:
        found[each.reference.kind].append(each)
    return {kind: some for kind, some in found.items() if some}
