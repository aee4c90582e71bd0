"""The sides of an upgrade report: versions of JAX, each under settings or JAX's defaults. Needs no JAX."""

import re
import shlex
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from corpus.jax_settings import DEFAULTS, X64
from corpus.upgrade.jax_versions import Versions

_XLA_FLAGS = "XLA_FLAGS"
# The words that JAX takes for a setting that is on or off.
_BOOLEANS = {
    **dict.fromkeys(("0", "f", "false", "n", "no", "off"), "False"),
    **dict.fromkeys(("1", "on", "t", "true", "y", "yes"), "True"),
}
_EXAMPLE = "B='JAX_ENABLE_X64=1 XLA_FLAGS=--xla_cpu_enable_fast_math=true'"


class Settings(NamedTuple):
    """Environment variables, and the ``name`` that a report calls them by."""

    name: str
    variables: Mapping[str, str]

    @classmethod
    def of(cls, text: str) -> "Settings":
        """Parse NAME=VARIABLES, as in a shell. Raises ValueError for variables of neither JAX nor XLA."""
        name, equals, rest = text.partition("=")
        if not (equals and re.fullmatch(r"[\w.-]+", name)):
            raise ValueError(f"{text!r} is not of the form NAME=VARIABLES, such as {_EXAMPLE}")
        found: dict[str, str] = {}
        for each in shlex.split(rest):
            variable, equals, value = each.partition("=")
            if not (equals and (variable == _XLA_FLAGS or variable.startswith("JAX_"))):
                raise ValueError(f"{each!r} is no setting of JAX or XLA, such as in {_EXAMPLE}")
            if variable.startswith("JAX_") and variable.lower() not in (*DEFAULTS, X64):
                raise ValueError(f"{variable} is no setting that decides a program (docs/settings.md)")
            found[variable] = value
        for flag in found.get(_XLA_FLAGS, "").split():
            if not flag.startswith("--xla_"):
                raise ValueError(f"{flag!r} in XLA_FLAGS is no flag of XLA, such as in {_EXAMPLE}")
        return cls(name, found)

    @property
    def config(self) -> list[str]:
        """The settings of JAX as NAME=VALUE, with Python's values."""
        return [
            f"{name.lower()}={_python_value(name.lower(), value)}"
            for name, value in self.variables.items()
            if name != _XLA_FLAGS
        ]

    @property
    def xla_options(self) -> list[str]:
        """The flags of XLA as options of its compilers, NAME=VALUE."""
        flags = self.variables.get(_XLA_FLAGS, "").split()
        return [flag[2:] if "=" in flag else f"{flag[2:]}=true" for flag in flags]


def xla_option(text: str) -> tuple[str, str]:
    """The name and the value of the option NAME=VALUE, as XLA reads it where JAX compiles."""
    name, _, value = text.partition("=")
    return name, {"true": "True", "false": "False"}.get(value, value)


def _python_value(name: str, text: str) -> str:
    is_boolean = name == X64 or isinstance(DEFAULTS[name], bool)
    return _BOOLEANS.get(text.lower(), text) if is_boolean else text


class Side(NamedTuple):
    """One side of a comparison: versions under settings, or under JAX's defaults."""

    versions: Versions
    settings: Settings = Settings("", {})

    def __str__(self) -> str:
        return f"{self.versions} {self.settings.name}".rstrip()

    @property
    def folder(self) -> str:
        """The name of a file or directory of this side."""
        return f"{self.versions.folder}-{self.settings.name}".rstrip("-")


def sides(versions: Sequence[Versions], settings: Sequence[Settings]) -> list[Side]:
    """The sides, each compared with the one before: versions, or one under settings. Raises ValueError."""
    names = [each.name for each in settings]
    if not settings and len(versions) < 2:
        raise ValueError(f"{versions[0]} alone: name two or more, each to be compared with the one before it")
    if settings and len(versions) > 1:
        raise ValueError(f"--env: of one version of JAX, not of {len(versions)}")
    if len(settings) == 1:
        raise ValueError(
            f"--env: {names[0]} alone: give it two or more times, such as --env A= --env {_EXAMPLE}"
        )
    if len({*names}) < len(names):
        raise ValueError(f"--env: {max(names, key=names.count)} is the name of two settings")
    return [Side(versions[0], each) for each in settings] or [Side(each) for each in versions]
