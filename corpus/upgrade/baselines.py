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


def choose(tests: Path, jax_version: str, *, update: bool, asked: str | None = None) -> Baseline:
    """The baseline in ``tests`` for ``jax_version``: its own line's, else the nearest earlier line's, else
    the earliest; or that of the version ``asked`` for.

    An update writes the line's own. Where there is no folder at all, the own one is named too: every
    pinned case then fails, since its snapshot does not exist. Raises ValueError where there is none of the
    version asked for.
    """
    running = line(jax_version)
    own = _folder(running)
    names = [path.name.removeprefix(PREFIX) for path in tests.glob(f"{PREFIX}*")]
    lines = sorted(line(name) for name in names if re.fullmatch(r"\d+\.\d+", name))
    if asked is not None:
        if update:
            raise ValueError("not with --snapshot-update, which writes the baseline of the running JAX")
        if line(asked) not in lines:
            there = ", ".join(map(name_of, lines))
            raise ValueError(f"no snapshots of JAX {asked}; there are those of {there}")
        return Baseline(_folder(line(asked)), "asked for")
    if running in lines:
        return Baseline(own, "of this JAX")
    if update:
        return Baseline(own, "new")
    if lines:
        nearest = max((other for other in lines if other < running), default=lines[0])
        side = "earlier" if nearest < running else "later"
        return Baseline(_folder(nearest), f"the nearest {side} one: none for {own[len(PREFIX) :]}")
    return Baseline(own, "missing: none of any JAX; --snapshot-update makes it")


def name_of(found: tuple[int, int]) -> str:
    """A minor line as folders name it: 0.10."""
    return f"{found[0]}.{found[1]}"


def _folder(found: tuple[int, int]) -> str:
    return PREFIX + name_of(found)


def line(version: str) -> tuple[int, int]:
    """The minor line of JAX that ``version`` is of: (0, 10) of 0.10.2. Raises ValueError."""
    match = re.match(r"(\d+)\.(\d+)", version)
    if match is None:
        raise ValueError(f"{version!r} is not a version of JAX")
    return int(match[1]), int(match[2])
