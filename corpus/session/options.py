"""The options of a run, read once and checked before any case runs."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.codegen.gpu_specs import DEFAULT_TARGET
from corpus.plan import DEFAULT_COUNT, DEFAULT_SEED, PINNED, Case, find, plan, size
from corpus.records.fingerprints import digest
from corpus.records.platforms import BOTH, PLATFORMS
from kernels import FAMILIES, OURS, TEMPLATES, register, user

DEFAULT_PATH = "corpus/data/training_all.jsonl"
VERIFY = ("one", "sample", "full")
CASE_TIMEOUT = 120.0  # Seconds of processor time.
_MOST = 1e6  # Of seconds, 11 days, and of GB: timers and limits of the system's take no more than so many.
_CODE = ("kernels", "corpus")  # The folders whose code makes the records.
# What decides a corpus's bytes.
_OF_THE_BYTES = (
    "templates", "seed", "count", "platforms", "verify", "kernels_from", "optimized", "cuda_target",
)  # fmt: skip


class SettingsError(ValueError):
    """An option that cannot be used; the message is one line that names it and what would be right."""


@dataclass(frozen=True)
class Settings:
    """What a run does. ``path`` is None where no corpus is written.

    ``optimized`` adds what XLA's compilers make of each program, CUDA's for the GPU ``cuda_target``.
    A case may take ``case_timeout`` seconds of processor time and, where that is not None, ``case_memory``
    bytes more than its process has.
    """

    path: Path | None
    templates: tuple[str, ...]
    seed: int
    count: int
    platforms: tuple[str, ...]
    verify: str
    kernels_from: str | None = None
    resume: bool = False
    case_timeout: float = CASE_TIMEOUT
    case_memory: int | None = None
    optimized: bool = False
    cuda_target: str = DEFAULT_TARGET

    @property
    def whole_suite(self) -> bool:
        """Whether the cases are those that the snapshots pin, no more and no fewer."""
        return (
            self.path is None
            and self.templates == tuple(OURS)
            and self.seed == DEFAULT_SEED
            and self.count == PINNED * len(OURS)
        )

    def full(self, case: Case) -> bool:
        """Whether every engine runs ``case``, not one alone: with --verify=sample, the pinned cases of the
        suite and, where a corpus is written, a sample.
        """
        if self.verify == "sample":
            return case.pinned if self.path is None else case.sampled
        return self.verify == "full"

    def cases(self) -> list[Case]:
        return plan(self.templates, self.seed, self.count)

    def case(self, label: str) -> Case | None:
        """The case of ``label``, if it is one of this run's."""
        return find(label, self.templates, self.seed, self.count)

    def describe(self) -> dict[str, Any]:
        """The settings that decide a corpus's bytes, as plain data."""
        return {name: getattr(self, name) for name in _OF_THE_BYTES}


def read(
    *,
    emit: str | None,
    count: str | None,
    seed: str | None,
    kernels: str | None,
    kernels_from: str | None = None,
    device: str,
    verify: str,
    resume: bool = False,
    case_timeout: str | None = None,
    case_memory: str | None = None,
    optimized: bool = False,
    cuda_target: str | None = None,
) -> Settings:
    """The settings that the options' texts spell. Raises SettingsError for what makes no sense."""
    templates = _templates(kernels, _users(kernels_from))
    there = sum(map(size, templates))
    default_count = PINNED * len(templates) if emit is None else DEFAULT_COUNT
    number = int(min(default_count, there)) if count is None else _integer("--count", count)
    if number < 1:
        raise SettingsError(f"--count: at least 1 record must be asked for, not {number}")
    if number > there:
        raise SettingsError(f"--count: {', '.join(templates)} have {there} kernels in all, not {number}")
    if verify not in VERIFY:
        raise SettingsError(f"--verify: no level {verify!r}; choose from {', '.join(VERIFY)}")
    if resume and emit is None:
        raise SettingsError("--resume: there is nothing to go on with but a corpus; name it by --emit-jsonl")
    if cuda_target is not None and not optimized:
        raise SettingsError("--cuda-target: it says what --optimized compiles for, which was not asked for")
    platforms = _platforms(device)
    if optimized and not set(platforms) & set(BOTH):
        raise SettingsError(f"--optimized: XLA's compilers here are those for {' and '.join(BOTH)} alone")
    return Settings(
        path=None if emit is None else _path(emit),
        templates=templates,
        seed=DEFAULT_SEED if seed is None else _integer("--seed", seed),
        count=number,
        platforms=platforms,
        verify=verify,
        kernels_from=kernels_from,
        resume=resume,
        case_timeout=CASE_TIMEOUT if case_timeout is None else _amount("--case-timeout", case_timeout, "s"),
        case_memory=None if case_memory is None else int(_amount("--case-memory", case_memory, "GB") * 1e9),
        optimized=optimized,
        cuda_target=DEFAULT_TARGET if cuda_target is None else cuda_target,
    )


def _path(text: str) -> Path:
    if not text:
        raise SettingsError(f"--emit-jsonl=PATH: PATH is empty; without it, {DEFAULT_PATH} is written")
    return Path(text)


def _platforms(text: str) -> tuple[str, ...]:
    named = [name.strip() for name in text.split(",") if name.strip()]
    choices = f"choose from {', '.join(PLATFORMS)}, several with commas between them, or both (cpu,cuda)"
    if not named:
        raise SettingsError(f"--device: no device named; {choices}")
    if unknown := [name for name in named if name not in (*PLATFORMS, "both")]:
        raise SettingsError(f"--device: no device {unknown[0]!r}; {choices}")
    wanted = {*named, *(BOTH if "both" in named else ())}
    return tuple(name for name in PLATFORMS if name in wanted)


def _users(path: str | None) -> tuple[str, ...]:
    """The names of the templates in a user's file, which are registered by then."""
    if path is None:
        return ()
    try:
        templates = user.load(Path(path))
        register(templates)
    except ValueError as error:
        raise SettingsError(f"--kernels-from: {error}") from error
    return tuple(template.name for template in templates)


def _templates(text: str | None, users: tuple[str, ...]) -> tuple[str, ...]:
    if text is None:
        return users or tuple(TEMPLATES)
    names = [name.strip() for name in text.split(",") if name.strip()]
    choices = f"choose from {', '.join(TEMPLATES)}, or a family: {', '.join(FAMILIES)}"
    if not names:
        raise SettingsError(f"--kernels: no kernel type named; {choices}")
    if unknown := [name for name in names if name not in TEMPLATES and name not in FAMILIES]:
        raise SettingsError(f"--kernels: no kernel type {unknown[0]!r}; {choices}")
    members = [template.name for name in names for template in FAMILIES.get(name, ())]
    return _in_order([*names, *members, *users])


def _in_order(names: Sequence[str]) -> tuple[str, ...]:
    """``names`` once each, in the registry's order: how they were typed decides nothing."""
    return tuple(name for name in TEMPLATES if name in names)


def _integer(option: str, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise SettingsError(f"{option}: {text!r} is not a whole number") from None


def _amount(option: str, text: str, unit: str) -> float:
    try:
        amount = float(text.removesuffix(unit))
    except ValueError:
        amount = 0.0
    if not 0 < amount <= _MOST:
        raise SettingsError(f"{option}: {text!r} is no number of {unit} above 0 and up to {_MOST:,.0f}")
    return amount


def code_fingerprint(kernels_from: str | None) -> str:
    """A hash of the code that makes the records, a user's kernels among it."""
    top = Path(__file__).parents[2]
    files = {str(path.relative_to(top)): path for room in _CODE for path in top.glob(f"{room}/**/*.py")}
    if kernels_from is not None:
        path = Path(kernels_from)
        theirs = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        files |= {f"kernels from {file.relative_to(path.parent)}": file for file in theirs}
    # By their paths, since several rooms have files of one name.
    return digest("\0".join(f"{name}\0{path.read_text()}" for name, path in sorted(files.items())))
