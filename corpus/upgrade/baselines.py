"""Choice of the snapshot baseline for a JAX version: one folder of snapshots per minor version of JAX."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from typing import Self  # Not in Python 3.10, under which tools.freeze runs an old JAX.

PREFIX = "snapshots-jax-"
FROZEN = "frozen-jax-"  # How the folders of frozen programs begin.
_RELEASES = "jax-versions.txt"  # In a folder of snapshots.


class MinorVersion(NamedTuple):
    """The first two numbers of a JAX version, ordered as numbers: 0.9 < 0.10."""

    major: int
    minor: int

    @classmethod
    def of(cls, version: str) -> "Self":
        """Parse ``version``, such as 0.10.2 or 0.10. Raises ValueError."""
        match = re.match(r"(\d+)\.(\d+)", version)
        if match is None:
            raise ValueError(f"{version!r} is not a version of JAX")
        return cls(int(match[1]), int(match[2]))

    def __str__(self) -> str:
        return f"{self.major}.{self.minor}"


@dataclass(frozen=True)
class Baseline:
    """The snapshot folder that the running JAX is compared with, and why that one was chosen.

    ``releases`` are the versions of JAX that wrote its snapshots; none if the folder does not say.
    """

    folder: str
    reason: str
    releases: tuple[str, ...] = ()


def choose_baseline(
    pinned: Path, jax_version: str, *, update: bool, requested: str | None = None
) -> Baseline:
    """Choose the baseline among the snapshot folders in ``pinned``.

    The order of preference: the version ``requested``; the minor version of ``jax_version`` itself; the
    nearest earlier one; the earliest. An ``update`` always writes the running minor version's own folder.
    That folder is also named when there is no baseline at all: every pinned case then fails, since its
    snapshot does not exist. Raises ValueError if there is no baseline of the version requested, or if a
    version is requested for an update.
    """
    folder, reason = _choice(pinned, jax_version, update, requested)
    return Baseline(folder, reason, releases_of(pinned / folder))


def releases_of(folder: Path) -> tuple[str, ...]:
    """The versions of JAX that wrote the snapshots in ``folder``, which need not exist."""
    path = folder / _RELEASES
    return tuple(path.read_text(encoding="utf-8").split()) if path.exists() else ()


def write_releases(folder: Path, releases: Iterable[str]) -> None:
    """Record which ``releases`` of JAX wrote the snapshots in ``folder``."""
    lines = [f"{release}\n" for release in dict.fromkeys(releases)]
    (folder / _RELEASES).write_text("".join(lines), encoding="utf-8")


def _choice(pinned: Path, jax_version: str, update: bool, requested: str | None) -> tuple[str, str]:
    running = MinorVersion.of(jax_version)
    available = _available(pinned)
    if requested is not None:
        if update:
            raise ValueError("not with --snapshot-update, which writes the baseline of the running JAX")
        if MinorVersion.of(requested) not in available:
            listed = ", ".join(map(str, available))
            raise ValueError(f"no snapshots of JAX {requested}; there are those of {listed}")
        return _folder(MinorVersion.of(requested)), "asked for"
    if running in available:
        return _folder(running), "of this minor version"
    if update:
        return _folder(running), "new"
    if available:
        nearest = max((other for other in available if other < running), default=available[0])
        side = "earlier" if nearest < running else "later"
        return _folder(nearest), f"the nearest {side} one: none for {running}"
    return _folder(running), "missing: none of any JAX; --snapshot-update makes it"


def _available(pinned: Path) -> list[MinorVersion]:
    names = [path.name.removeprefix(PREFIX) for path in pinned.glob(f"{PREFIX}*")]
    return sorted(MinorVersion.of(name) for name in names if re.fullmatch(r"\d+\.\d+", name))


def _folder(version: MinorVersion) -> str:
    return f"{PREFIX}{version}"
