"""Settings of a run: the texts of the options, parsed and validated before any case runs."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.codegen.gpu_specs import DEFAULT_TARGET
from corpus.plan import DEFAULT_COUNT, DEFAULT_SEED, PINNED, Case, find, plan, size
from corpus.records.fingerprints import digest
from corpus.records.platforms import BOTH, PLATFORMS
from corpus.records.shards import Shard, ShardError, shard_path
from corpus.upgrade.kinds import FAIL_ON
from kernels import FAMILIES, OURS, TEMPLATES, register

DEFAULT_FOLDER = "corpus/data"  # Of the checkout, from whichever folder the run starts.
DEFAULT_PATH = f"{DEFAULT_FOLDER}/training_all.jsonl"
NO_PATH = "\0"  # The value of --emit-jsonl without PATH.
_TOP = Path(__file__).parents[2]
_MOST_CASES = 10_000_000  # Of a run: each takes memory before the first one runs.
_MOST_IDS = 10**12  # Of a plan, whose shards are runs.
_SEEDS = 1 << 63
VERIFY = ("one", "sample", "full")
SIZES = ("small", "real", "mixed")
DEFAULT_SIZES = "mixed"
CASE_TIMEOUT = 120.0  # Seconds of processor time.
_LEAST_MEMORY = 0.05  # GB. With less, Python itself fails between the lines of a case.
_MOST = 1e6  # Seconds (11 days), and GB: larger values overflow timers and limits of the system.
_CODE = ("kernels", "corpus")  # Folders of the code that determines the records.
# Settings that determine the bytes of a corpus.
_IDENTITY = (
    "templates", "seed", "count", "platforms", "verify", "kernels_from", "optimized", "cuda_target",
    "custom_gradients", "sizes",
)  # fmt: skip


class SettingsError(ValueError):
    """An option with an invalid value; the message is one line that names it and valid values."""


@dataclass(frozen=True)
class Settings:
    """The settings of a run. ``path`` is None if no corpus is written.

    ``count`` is the number of cases of the plan, of which a run with ``shard`` has a part, whose file is
    ``path``. ``optimized`` adds the code that XLA's compilers make, CUDA's for the GPU ``cuda_target``. A
    case may use ``case_timeout`` seconds of processor time and, unless it is None, ``case_memory`` bytes more
    than its process uses before it. ``custom_gradients`` accepts gradients that are not the derivative on
    purpose. ``pinned`` is the folder of the snapshots of a user's kernels. ``sizes`` says which cases have
    the sizes that people use. ``fail_on`` is the least serious class of change from a snapshot that fails a
    case, and ``baseline`` the JAX version whose snapshots are expected; None for the default.
    """

    path: Path | None
    templates: tuple[str, ...]
    seed: int
    count: int
    platforms: tuple[str, ...]
    verify: str
    kernels_from: str | None = None
    resume: bool = False
    overwrite: bool = False
    case_timeout: float = CASE_TIMEOUT
    case_memory: int | None = None
    optimized: bool = False
    cuda_target: str = DEFAULT_TARGET
    custom_gradients: bool = False
    shard: Shard | None = None
    pinned: Path | None = None
    sizes: str = DEFAULT_SIZES
    fail_on: str | None = None
    baseline: str | None = None

    @property
    def ids(self) -> range:
        """The ids of the cases of the run."""
        return range(self.count) if self.shard is None else self.shard.ids(self.count)

    def pins(self, case: Case) -> bool:
        """True if ``case`` has a snapshot: in this project's folder, or in that of the user's kernels.

        There, that is each function, and the first kernels of a template.
        """
        if self.pinned is None:
            return case.pinned
        return case.declared or (
            case.template not in OURS and case.seed == DEFAULT_SEED and case.index < PINNED
        )

    @property
    def whole_suite(self) -> bool:
        """True if the cases are exactly the pinned ones."""
        return (
            self.path is None
            and self.templates == tuple(OURS)
            and self.seed == DEFAULT_SEED
            and self.count == PINNED * len(OURS)
        )

    def full(self, case: Case) -> bool:
        """True if every backend runs ``case``, not just one.

        With --verify=sample, these are a user's own functions and of the other cases those that are pinned
        or, if a corpus is written, a sample.
        """
        if self.verify == "sample":
            return case.declared or (case.pinned if self.path is None else case.sampled)
        return self.verify == "full"

    def enlarges(self, case: Case) -> bool:
        """True if the record of ``case`` gets realistic sizes, and its checks run on a small twin.

        The pinned cases stay small, as their snapshots are.
        """
        if case.pinned:
            return False
        return self.sizes == "real" or (self.sizes == "mixed" and not case.stays_small)

    def cases(self) -> list[Case]:
        """The cases of the run."""
        return plan(self.templates, self.seed, self.ids.stop, self.ids.start)

    def case(self, label: str) -> Case | None:
        """The case of this run with that ``label``; None if there is none."""
        case = find(label, self.templates, self.seed, self.ids.stop)
        return None if case is None or case.id not in self.ids else case

    def describe(self) -> dict[str, Any]:
        """The settings that determine the bytes of a corpus, as plain data."""
        return {name: getattr(self, name) for name in _IDENTITY}


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
    overwrite: bool = False,
    case_timeout: str | None = None,
    case_memory: str | None = None,
    optimized: bool = False,
    cuda_target: str | None = None,
    custom_gradients: bool = False,
    shard: str | None = None,
    pinned: str | None = None,
    sizes: str = DEFAULT_SIZES,
    fail_on: str | None = None,
    baseline: str | None = None,
) -> Settings:
    """The settings from the texts of the options. Raises SettingsError for an invalid value."""
    kernels_from = None if kernels_from is None else str(_expanded("--kernels-from", kernels_from))
    templates = _templates(kernels, _users(kernels_from))
    available = sum(map(size, templates))
    default_count = _default_count(templates, emit=emit is not None, pinned=pinned is not None)
    number = int(min(default_count, available)) if count is None else _integer("--count", count)
    if number < 1:
        raise SettingsError(f"--count: it must be at least 1, not {number}")
    if number > (most := _MOST_CASES if shard is None else _MOST_IDS):
        raise SettingsError(f"--count: it must be at most {most:,}, not {number}")
    if number > available:
        raise SettingsError(f"--count: {', '.join(templates)} have {available} kernels in all, not {number}")
    if verify not in VERIFY:
        raise SettingsError(f"--verify: no level {verify!r}; choose from {', '.join(VERIFY)}")
    part = None if shard is None else _shard(shard, number)
    if part is not None and emit is None:
        raise SettingsError("--shard: it needs --emit-jsonl, which names the corpus")
    if sizes not in SIZES:
        raise SettingsError(f"--sizes: no sizes {sizes!r}; choose from {', '.join(SIZES)}")
    if fail_on is not None and fail_on not in FAIL_ON:
        raise SettingsError(f"--fail-on: no class {fail_on!r}; choose from {', '.join(FAIL_ON)}")
    if resume and emit is None:
        raise SettingsError("--resume: it needs --emit-jsonl, which names the corpus to continue")
    if overwrite and emit is None:
        raise SettingsError("--overwrite: it needs --emit-jsonl, which names the corpus to replace")
    if cuda_target is not None and not optimized:
        raise SettingsError("--cuda-target: it needs --optimized, which compiles for it")
    if pinned is not None and (kernels_from is None or emit is not None):
        raise SettingsError("--pinned: of the kernels of --kernels-from, in a run that writes no corpus")
    platforms = _platforms(device)
    if optimized and not set(platforms) & set(BOTH):
        raise SettingsError(
            f"--optimized: it compiles for {' and '.join(BOTH)}, which --device does not name"
        )
    return Settings(
        path=None if emit is None else shard_path(_path(emit, kernels_from), part),
        templates=templates,
        seed=DEFAULT_SEED if seed is None else _seed(seed),
        count=number,
        platforms=platforms,
        verify=verify,
        kernels_from=kernels_from,
        resume=resume,
        overwrite=overwrite,
        case_timeout=CASE_TIMEOUT
        if case_timeout is None
        else _amount("--case-timeout", case_timeout, "s", "seconds"),
        case_memory=None
        if case_memory is None
        else int(_amount("--case-memory", case_memory, "GB", "GB", least=_LEAST_MEMORY) * 1e9),
        optimized=optimized,
        cuda_target=DEFAULT_TARGET if cuda_target is None else cuda_target,
        custom_gradients=custom_gradients,
        shard=part,
        pinned=None if pinned is None else _expanded("--pinned", pinned).resolve(),
        sizes=sizes,
        fail_on=fail_on,
        baseline=baseline,
    )


def _shard(text: str, count: int) -> Shard:
    """The shard ``text`` of a plan of ``count`` cases."""
    try:
        shard = Shard.named(text)
    except ShardError as error:
        raise SettingsError(f"--shard: {error}") from None
    if shard.of > count:
        raise SettingsError(f"--shard: {count:,} cases make {count:,} shards at most, not {shard.of:,}")
    if len(shard.ids(count)) > _MOST_CASES:
        raise SettingsError(
            f"--shard: a shard has at most {_MOST_CASES:,} cases: make more shards of {count:,}"
        )
    return shard


def _default_count(templates: Sequence[str], *, emit: bool, pinned: bool) -> int:
    """The default number of cases: DEFAULT_COUNT to emit; else the pinned ones, or all of a file."""
    if emit:
        return DEFAULT_COUNT
    sizes = map(size, templates)
    return int(sum(PINNED if each == math.inf else each if pinned else PINNED for each in sizes))


def _path(text: str, kernels_from: str | None) -> Path:
    """The PATH of --emit-jsonl; without one, the default for the project's kernels or for the user's file."""
    if not text:
        raise SettingsError(f"--emit-jsonl=PATH: PATH is empty; without it, {DEFAULT_PATH} is written")
    if text != NO_PATH:
        return _expanded("--emit-jsonl", text)
    named = DEFAULT_PATH if kernels_from is None else f"{DEFAULT_FOLDER}/{Path(kernels_from).stem}.jsonl"
    return Path(named) if Path.cwd() == _TOP else _TOP / named


def _expanded(option: str, text: str) -> Path:
    """``text`` as a path, with ``~`` expanded, which a shell does not do after ``=``."""
    try:
        return Path(text).expanduser()
    except RuntimeError as error:  # A user that does not exist.
        raise SettingsError(f"{option}: {text}: {error}") from error


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
    """Register the templates in the user's file at ``path``, and return their names."""
    if path is None:
        return ()
    from corpus.user_kernels.loading import load  # Imports JAX, which other runs need in their cases only.

    try:
        templates = load(Path(path))
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
    """``names``, each once, in the order of the registry rather than the command line's."""
    return tuple(name for name in TEMPLATES if name in names)


def _seed(text: str) -> int:
    """Parse the seed, which must be a 64-bit integer."""
    if not -_SEEDS <= (seed := _integer("--seed", text)) < _SEEDS:
        raise SettingsError(f"--seed: it must be from -2**63 to 2**63 - 1, not {seed}")
    return seed


def _integer(option: str, text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise SettingsError(f"{option}: {text!r} is not a whole number") from None


def _amount(option: str, text: str, unit: str, spoken: str, least: float = 0.0) -> float:
    try:
        amount = float(text.removesuffix(unit))
    except ValueError:
        amount = 0.0
    if amount < least or not 0 < amount <= _MOST:
        span = f"from {least:g}" if least else "above 0,"
        raise SettingsError(f"{option}: {text!r} is not a number of {spoken} {span} up to {_MOST:,.0f}")
    return amount


def code_fingerprint(kernels_from: str | None) -> str:
    """Hash of the code that determines the records, including the user's kernels."""
    top = Path(__file__).parents[2]
    files = {str(path.relative_to(top)): path for folder in _CODE for path in top.glob(f"{folder}/**/*.py")}
    if kernels_from is not None:
        path = Path(kernels_from)
        theirs = sorted(path.rglob("*.py")) if path.is_dir() else [path]
        files |= {f"kernels from {file.relative_to(path.parent)}": file for file in theirs}
    # With paths, because packages have files of the same name. A user's file may be in any encoding.
    texts = {
        name: path.read_text(encoding="utf-8", errors="backslashreplace") for name, path in files.items()
    }
    return digest("\0".join(f"{name}\0{texts[name]}" for name in sorted(texts)))
