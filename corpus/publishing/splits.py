"""Splits: kernel types held out for test, seeds or cases for validation, and near pairs put together."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, field

from corpus.publishing.analysis import Facts
from corpus.publishing.similarity import Index

TRAIN, VALIDATION, TEST = "train", "validation", "test"
SPLITS = (TRAIN, VALIDATION, TEST)
_HELD_OUT = 10  # One in so many kernel types, and of seeds, or of cases where all are of one seed.


class SplitError(ValueError):
    """Splits cannot be made; the message is one line."""


@dataclass
class Splits:
    """The split of each record, by position.

    ``rules`` say in words how the splits were made, ``moved`` is how many records went to another split
    because they were near to one of it, and ``largest`` the largest index that is left between two splits.
    """

    of: list[str]
    rules: dict[str, str]
    threshold: float
    moved: int = 0
    largest: dict[str, float] = field(default_factory=dict)


def make_splits(facts: Sequence[Facts], test_types: Sequence[str], threshold: float) -> Splits:
    """The splits of the records with these ``facts``. Raises SplitError where one would be empty."""
    types = sorted({each.template for each in facts})
    if unknown := sorted(set(test_types) - set(types)):
        raise SplitError(f"--test-types: no record is of the type {unknown[0]}; there are {', '.join(types)}")
    held = set(test_types) or {*sorted(types, key=_hash)[: max(len(types) // _HELD_OUT, 1)]}
    if held == set(types):
        raise SplitError(f"train would be empty: all records are of {', '.join(types)}, which test holds out")
    seeds = sorted({each.seed for each in facts if each.template not in held})
    last = {*seeds[-max(len(seeds) // _HELD_OUT, 1) :]} if len(seeds) > 1 else set()
    rules = {TEST: f"the kernel types {', '.join(sorted(held))}"}
    rules[VALIDATION] = (
        f"the seeds {', '.join(map(str, sorted(last)))} of the other types"
        if last
        else f"one in {_HELD_OUT} cases of the other types, by the hash of their key: there is one seed"
    )

    def split(each: Facts) -> str:
        if each.template in held:
            return TEST
        chosen = each.seed in last if last else int(_hash(each.key), 16) % _HELD_OUT == 0
        return VALIDATION if chosen else TRAIN

    splits = Splits([split(each) for each in facts], rules, threshold)
    _put_together(splits, facts)
    for name in SPLITS:
        if name not in splits.of:
            raise SplitError(
                f"{name} would be empty: {len(facts):,} records are too few, or of too few types"
            )
    return splits


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _put_together(splits: Splits, facts: Sequence[Facts]) -> None:
    """Move records near to a test record into test, then records near to a validation one into validation."""
    nearest = {TEST: [0.0] * len(facts), VALIDATION: [0.0] * len(facts)}
    for target, sources in ((TEST, (TRAIN, VALIDATION)), (VALIDATION, (TRAIN,))):
        fresh = [at for at, name in enumerate(splits.of) if name == target]
        while fresh:  # What was moved may have others near to it.
            index = Index({at: facts[at].signature for at in fresh})
            fresh = []
            for at, name in enumerate(splits.of):
                if name in sources:
                    near = index.nearest(facts[at].signature)
                    nearest[target][at] = max(nearest[target][at], near)
                    if near >= splits.threshold:
                        fresh.append(at)
            for at in fresh:
                splits.of[at] = target
            splits.moved += len(fresh)
    for source, target in ((VALIDATION, TEST), (TRAIN, TEST), (TRAIN, VALIDATION)):
        left = (near for near, name in zip(nearest[target], splits.of, strict=True) if name == source)
        splits.largest[f"{source} to {target}"] = round(max(left, default=0.0), 3)
