"""Attribute a reproducer: the pass of XLA that it comes from, and the releases of JAX that have it."""

import itertools
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from corpus.hunting.reproducer import BAD, GOOD, status
from corpus.judging.oracles import acting_passes
from corpus.upgrade.environments import InstallError, environment
from corpus.upgrade.first_releases import releases_between
from corpus.upgrade.jax_versions import Versions, numbers

OLDEST = "0.4.38"
_NEVER = Versions("999.0.0", "999.0.0")  # Later than any release.
# Levels of XLA's optimization, and other ways to generate code: not every release knows each.
SETTINGS = (
    "--xla_backend_optimization_level=0",
    "--xla_backend_optimization_level=1",
    "--xla_backend_optimization_level=2",
    "--xla_llvm_disable_expensive_passes=true",
    "--xla_cpu_use_fusion_emitters=false",
    "--xla_cpu_use_thunk_runtime=false",
)


@dataclass(frozen=True)
class Attribution:
    """The passes and releases that a wrong program comes from.

    ``acted`` are the HLO passes that changed a module, ``cured_by`` those of them without each of which alone
    it is right, and ``settings`` the flags of XLA under which it is right. ``releases`` has "bad", "good" or
    why neither for each release tried; ``part`` says whether JAX or jaxlib brought it, where they combine.
    """

    acted: tuple[str, ...]
    cured_by: tuple[str, ...]
    settings: tuple[str, ...]
    releases: Mapping[str, str] = field(default_factory=dict)
    part: str = ""

    @property
    def first_bad(self) -> str:
        """The oldest release tried that is bad."""
        return next(iter(self._bad()), "")

    @property
    def last_bad(self) -> str:
        """The newest release tried that is bad."""
        return ([*self._bad()] or [""])[-1]

    def _bad(self) -> list[str]:
        return [name for name in sorted(self.releases, key=numbers) if self.releases[name] == "bad"]

    def lines(self) -> list[str]:
        """The known causes, a line each."""
        found = [
            f"cured by disabling the pass {', or '.join(self.cured_by)}"
            if self.cured_by
            else f"cured by disabling none of the {len(self.acted)} passes that acted alone"
        ]
        found += [f"right under {each}" for each in self.settings]
        if self.releases:
            known = sorted(self.releases, key=numbers)
            found.append(", ".join(f"{name}: {self.releases[name]}" for name in known))
        return found + ([self.part] if self.part else [])


def passes(text: str) -> Attribution:
    """The passes and settings of XLA that decide whether the reproducer ``text`` shows its bug here."""
    acted = passes_that_acted(text)
    cured = [name for name in acted if status(text, XLA_FLAGS=f"--xla_disable_hlo_passes={name}") == GOOD]
    settings = [each for each in SETTINGS if status(text, XLA_FLAGS=each) == GOOD]
    return Attribution(acted, tuple(cured), tuple(settings))


def passes_that_acted(text: str) -> tuple[str, ...]:
    """The names of the HLO passes that changed a module of the reproducer ``text``, in their order."""
    with tempfile.TemporaryDirectory() as folder:
        flags = f"--xla_dump_to={folder} --xla_dump_hlo_pass_re=.* --xla_dump_hlo_as_text"
        status(text, XLA_FLAGS=flags)
        # Op by op, the passes of other modules act as well.
        return acting_passes(path.name for path in Path(folder).glob("*.jit_f.*.txt"))


def releases(text: str, folder: Path, tell: Callable[[str], None]) -> tuple[Mapping[str, str], str]:
    """Bisect the releases of JAX from OLDEST on for those in which the reproducer ``text`` shows its bug.

    They are those that install on this Python. With them, whether JAX or jaxlib brought the bug.
    Environments are made in ``folder``; ``tell`` is called with a line for each release. Raises InstallError.
    """
    known = _Releases(text, folder, tell)
    oldest = Versions(OLDEST, OLDEST)
    among = [oldest, *releases_between(oldest, _NEVER, _python())]
    states = [known.state(each) for each in among]
    for at in range(len(among) - 1):
        if {states[at], states[at + 1]} == {"bad", "good"}:
            between = releases_between(among[at], among[at + 1], _python())
            _bisect(known, between, states[at])
    return known.states, _part(known)


def _part(known: "_Releases") -> str:
    """Say whether JAX or jaxlib introduced the bug, by running the newer JAX with the older jaxlib."""
    order = [name for name in sorted(known.states, key=numbers) if known.states[name] in ("bad", "good")]
    for good, bad in itertools.pairwise(order):
        if (known.states[good], known.states[bad]) == ("good", "bad"):
            state = known.combined(Versions(bad, good))
            words = {"bad": "JAX brought it", "good": "jaxlib brought it"}.get(state, "they do not combine")
            return f"JAX {bad} with jaxlib {good}: {state}, so {words}"
    return ""


def _bisect(known: "_Releases", between: Sequence[Versions], before: str) -> None:
    """Bisect the releases ``between`` two of different states for the one in which the state changes."""
    low, high = 0, len(between)
    while low < high:
        middle = (low + high) // 2
        if known.state(between[middle]) == before:
            low = middle + 1
        else:
            high = middle


class _Releases:
    """The states of releases, each asked once."""

    def __init__(self, text: str, folder: Path, tell: Callable[[str], None]) -> None:
        self._text = text
        self._folder = folder
        self._tell = tell
        self.states: dict[str, str] = {}

    def state(self, versions: Versions) -> str:
        name = str(versions)
        if name not in self.states:
            self.states[name] = self._asked(versions)
            self._tell(f"JAX {name}: {self.states[name]}")
        return self.states[name]

    def combined(self, versions: Versions) -> str:
        """The state of a JAX with another jaxlib, which is no release."""
        return self._asked(versions)

    def _asked(self, versions: Versions) -> str:
        try:
            python = environment(versions, self._folder)
        except InstallError:
            return "not installed"
        found = status(self._text, python)
        return {BAD: "bad", GOOD: "good"}.get(found, f"neither: the file ends with status {found} there")


def _python() -> Path:
    return Path(sys.executable)
