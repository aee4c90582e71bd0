"""Versions of JAX and jaxlib, as a user names them: releases, nightly builds, wheels, checkouts."""

import datetime
import hashlib
import math
import re
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

OLDEST = (0, 4, 38)  # Of JAX; earlier ones lack jax.export as the lowering uses it.
NIGHTLY = "nightly"
_RELEASE = re.compile(r"\d+\.\d+(\.\d+)*")
_APART = re.compile(r"([\d.]*)/([\d.]*)")  # Two releases, which a path is not.
_WHEEL = re.compile(r"(jax|jaxlib)-(\d+(?:\.\d+)*)[^/]*\.whl")
_WRITTEN = "0.10.2, 0.12.0/0.11.2 with jaxlib's, nightly, or as the path of a wheel or checkout"


class Versions(NamedTuple):
    """A version of JAX and one of jaxlib, each a release, NIGHTLY, a path, or "" for pip's choice."""

    jax: str
    jaxlib: str

    @classmethod
    def of(cls, text: str) -> "Versions":
        """Parse ``text``, such as 0.10.2, 0.12.0/0.11.2, nightly, or JAX,jaxlib of which each may be a path.

        Raises ValueError for what is none of these.
        """
        pair = match.groups() if (match := _APART.fullmatch(text)) else text.split(",")
        if len(pair) > 2:
            raise ValueError(f"{text!r} names more than JAX and jaxlib")
        found = [_checked(each) for each in pair]
        if len(found) == 2:
            return cls(*found)
        if _is_path(found[0]):
            wheel = _WHEEL.fullmatch(Path(found[0]).name)
            return cls("", found[0]) if wheel and wheel[1] == "jaxlib" else cls(found[0], "")
        return cls(found[0], found[0])

    def __str__(self) -> str:
        names = [Path(each).name if _is_path(each) else each for each in self]
        if self.jax == self.jaxlib or not all(names):
            return names[0] or names[1] or "of any version"
        return "/".join(names)

    @property
    def folder(self) -> str:
        """The name of a file or folder for these versions; differs for each wheel and each nightly day."""
        if not any(self):
            return "jax-newest"
        name = f"jax-{re.sub('[^A-Za-z0-9.+-]+', '-jaxlib-', str(self))}"
        if NIGHTLY in self:
            name += f"-{datetime.date.today().isoformat()}"
        paths = [path for path in map(Path, self) if _is_path(str(path))]
        if paths:
            told = [f"{path} {path.stat().st_mtime_ns if path.is_file() else ''}" for path in paths]
            name += f"-{hashlib.sha256(''.join(told).encode()).hexdigest()[:8]}"
        return name

    @property
    def order(self) -> tuple[float, ...]:
        """The sort key of versions by jaxlib; nightly builds and checkouts are newer than any release."""
        return _numbers(self.jaxlib or self.jax)

    @property
    def packages(self) -> list[str]:
        """The arguments of pip that install these versions; nightly builds have an index of their own."""
        return [_package("jax", self.jax), _package("jaxlib", self.jaxlib)]

    @property
    def nightly(self) -> Sequence[str]:
        """The packages that have a nightly build in these versions."""
        return [name for name, version in zip(("jax", "jaxlib"), self, strict=True) if version == NIGHTLY]

    @property
    def has_source(self) -> bool:
        """True for a checkout, which pip must build."""
        return any(_is_path(each) and Path(each).is_dir() for each in self)


def numbers(release: str) -> tuple[int, ...]:
    """The parts of ``release``, by which releases are ordered. Raises ValueError if it is none of JAX."""
    if not _RELEASE.fullmatch(release):
        raise ValueError(f"{release!r} is no version of JAX; one is written 0.10.2")
    found = tuple(map(int, release.split(".")))
    if found < OLDEST:
        raise ValueError(f"JAX {release} is older than {'.'.join(map(str, OLDEST))}, the oldest that works")
    return found


def _package(name: str, version: str) -> str:
    if version in ("", NIGHTLY):
        return name
    return version if _is_path(version) else f"{name}=={version}"


def _is_path(version: str) -> bool:
    return Path(version).is_absolute()


def _checked(text: str) -> str:
    if text == NIGHTLY:
        return text
    if _RELEASE.fullmatch(text):
        numbers(text)
        return text
    path = Path(text).resolve()
    if text and path.is_file():
        if not _WHEEL.fullmatch(path.name):
            raise ValueError(f"{text} is no wheel of JAX or jaxlib, such as jax-0.12.0-py3-none-any.whl")
        return str(path)
    if text and path.is_dir():
        if not (path / "jax" / "version.py").is_file():
            raise ValueError(f"{text} is no checkout of JAX: it has no jax/version.py")
        return str(path)
    raise ValueError(f"{text!r} is no version of JAX; one is written {_WRITTEN}")


def _numbers(version: str) -> tuple[float, ...]:
    if wheel := _WHEEL.fullmatch(Path(version).name):
        version = wheel[2]
    return tuple(map(int, version.split("."))) if _RELEASE.fullmatch(version) else (math.inf,)
