"""Baselines: one folder of snapshots for each minor line of JAX."""

import re
from dataclasses import dataclass
from pathlib import Path

PREFIX = "snapshots-jax-"


@dataclass(frozen=True)
class Baseline:
    """The folder that the running JAX is held against, and why it is that one."""

    folder: str
    reason: str


def choose(tests: Path, jax_version: str, *, update: bool) -> Baseline:
    """The baseline in ``tests`` for ``jax_version``: its own line's, else the nearest earlier line's.

    An update writes the line's own. Where there is no earlier folder, the own one is named too: every
    pinned case then fails, since its snapshot does not exist.
    """
    own_line = line(jax_version)
    own = f"{PREFIX}{own_line[0]}.{own_line[1]}"
    names = [path.name.removeprefix(PREFIX) for path in tests.glob(f"{PREFIX}*")]
    lines = [line(name) for name in names if re.fullmatch(r"\d+\.\d+", name)]
    if own_line in lines:
        return Baseline(own, "of this JAX")
    if update:
        return Baseline(own, "new")
    if earlier := [other for other in lines if other < own_line]:
        nearest = max(earlier)
        return Baseline(
            f"{PREFIX}{nearest[0]}.{nearest[1]}",
            f"the nearest earlier one: none for {own[len(PREFIX) :]}",
        )
    return Baseline(own, "missing: none of this JAX or earlier; --snapshot-update makes it")


def line(version: str) -> tuple[int, int]:
    """The minor line of JAX that ``version`` is of: (0, 10) of 0.10.2. Raises ValueError."""
    match = re.match(r"(\d+)\.(\d+)", version)
    if match is None:
        raise ValueError(f"{version!r} is not a version of JAX")
    return int(match[1]), int(match[2])
