"""The pytest plugin: reads the options, registers the hooks of the run, defines the fixtures."""

import json
import sys
import warnings
from argparse import ArgumentError
from collections.abc import Callable, Generator, Mapping, Sequence, Set
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from corpus.codegen.xla_compilers import Compiler
from corpus.jax_settings import overridden_line
from corpus.plan import Case
from corpus.records.reader import CorpusError, types_in
from corpus.records.shards import Manifest, ShardError, difference, manifest_path, sha256_of
from corpus.records.writer import Store, StoreError, holds_records
from corpus.session.case_hooks import CaseHooks
from corpus.session.collection import CaseCollection
from corpus.session.collector import Collector
from corpus.session.command_line import add_options, compilers_of, identity, name_clash, settings_of, versions
from corpus.session.controller_hooks import Controller, CrashReports, DiscardedReports
from corpus.session.lazy_items import case_of
from corpus.session.options import Settings, SettingsError
from corpus.session.resource_limits import memory_can_be_limited
from corpus.session.snapshots import TESTS, PinnedSnapshots
from corpus.upgrade.baselines import FROZEN
from kernels.config import SettingError

_SETTINGS = pytest.StashKey[Settings]()
_COMPILERS = pytest.StashKey[Sequence[Compiler]]()
_SNAPSHOTS = pytest.StashKey[PinnedSnapshots]()


def pytest_addoption(parser: pytest.Parser, pluginmanager: pytest.PytestPluginManager) -> None:
    try:
        add_options(parser)
        parser.parse_known_args([])  # pytest 9.0 compares the names of options only when it parses.
    except (ValueError, ArgumentError) as error:
        raise pytest.UsageError(name_clash(str(error), pluginmanager)) from None


def pytest_configure(config: pytest.Config) -> None:
    if not __debug__:
        raise pytest.UsageError(
            "PYTHONOPTIMIZE and python -O remove the assert statements of the tests: run without them"
        )
    if not config.pluginmanager.hasplugin("syrupy"):
        raise pytest.UsageError(
            "syrupy, the pytest plugin that compares snapshots, is not loaded: install it, leave out "
            "-p no:syrupy, and with PYTEST_DISABLE_PLUGIN_AUTOLOAD add -p syrupy"
        )
    if "jax" in sys.modules:  # Of a plugin, which may have set it up.
        try:
            import corpus.stablehlo.configuration  # noqa: F401  # It sets JAX up again.
        except SettingError as error:
            raise pytest.UsageError(str(error)) from None
    config.addinivalue_line("markers", "kernel: a kernel case, which --emit-jsonl writes as a record")
    try:
        settings = config.stash[_SETTINGS] = settings_of(config)
        config.stash[_COMPILERS] = compilers_of(settings)
    except SettingsError as error:
        raise pytest.UsageError(str(error)) from None
    if settings.case_memory is not None and not memory_can_be_limited():
        raise pytest.UsageError("--case-memory: this system does not report the memory of a process")
    chosen = config.args_source
    if settings.pinned is not None and chosen is not pytest.Config.ArgsSource.ARGS:
        frozen = any(settings.pinned.glob(f"{FROZEN}*"))
        config.args = [str(TESTS / f"test_{name}.py") for name in ("kernels", "frozen")[: 1 + frozen]]
    elif config.rootpath != TESTS.parent and chosen is not pytest.Config.ArgsSource.ARGS:
        config.args = [str(TESTS / "test_kernels.py")]  # Not the tests of the project that uses the plugin.
    elif chosen is pytest.Config.ArgsSource.INVOCATION_DIR and (
        settings.path is not None
        or settings.kernels_from is not None
        or not config.invocation_params.dir.is_relative_to(TESTS)
    ):
        config.args = [str(TESTS)]  # A folder without kernel cases.
    snapshots = config.stash[_SNAPSHOTS] = PinnedSnapshots(config, settings)
    plugins = config.pluginmanager
    plugins.register(snapshots, "corpus-snapshots")
    plugins.register(CaseHooks(settings), "corpus-cases")
    done = _done_before(config)
    if not _is_worker(config):
        plugins.register(CrashReports(config, settings), "corpus-crashes")
    if settings.path is not None:
        plugins.register(DiscardedReports(config, in_worker=_is_worker(config)), "corpus-discarded-reports")
        # A crash costs its own case alone, however many there are; xdist would give up after a few.
        if getattr(config.option, "maxworkerrestart", "") is None:
            config.option.maxworkerrestart = str(len(settings.ids))
        if not _is_worker(config) and not config.option.collectonly:
            collector = _collector(config, settings)
            done = collector.resumed
            plugins.register(Controller(config, collector, snapshots), "corpus-controller")
    plugins.register(CaseCollection(settings, done), "corpus-collection")


def _collector(config: pytest.Config, settings: Settings) -> Collector:
    """The collector of the run, with the partial file open. Raises pytest.UsageError."""
    assert settings.path is not None
    option = config.option
    name = "--shard" if settings.shard is not None else "--resume"
    if (settings.resume or settings.shard is not None) and (
        getattr(option, "lf", False) or getattr(option, "stepwise", False)
    ):
        raise pytest.UsageError(
            f"{name} does not combine with --lf and --stepwise, which choose other cases than the first run"
        )
    written_as = identity(config, settings, config.stash[_COMPILERS])
    part = settings.shard is not None
    if part and not settings.overwrite and (said := _complete_shard(settings.path, written_as)):
        pytest.exit(said, pytest.ExitCode.OK)
    replaced = _replaced(settings)
    try:
        store = Store(
            settings.path,
            written_as,
            resume=settings.resume or (part and not settings.overwrite),
            if_begun=part,
            first=settings.ids.start,
        )
        return Collector(settings, store, replaced=replaced, made_with=written_as)
    except StoreError as error:
        anew = "; to make the shard anew, add --overwrite" if part and not settings.overwrite else ""
        name = "--resume" if settings.resume else "--shard" if part else "--emit-jsonl"
        raise pytest.UsageError(f"{name}: {error}{anew}") from None


def _complete_shard(path: Path, written_as: Mapping[str, Any]) -> str | None:
    """A line about the shard at ``path`` if it is complete and nothing must run; otherwise None.

    Raises pytest.UsageError if there is another shard, or one that is not as it was written.
    """
    partial = path.with_name(path.name + ".partial")
    if partial.exists() or not (path.exists() and manifest_path(path).exists()):
        return None  # A run was ended before its shard was complete, or has not ended yet.
    try:
        manifest = Manifest.read(manifest_path(path))
        there = {**manifest.options, **manifest.versions, "shard": manifest.shard}
        if found := difference(there, json.loads(json.dumps({**written_as, **versions()}))):
            name, made_with, this = found
            raise ShardError(f"{path} was made with {name} {made_with}, and this is {this}")
        if sha256_of(path) != manifest.sha256:
            raise ShardError(f"{path} is altered: its SHA-256 is not that of its manifest")
    except ShardError as error:
        raise pytest.UsageError(f"--shard: {error}; to make the shard anew, add --overwrite") from None
    return f"shard {manifest.shard} is complete, and not run again: {manifest.summary()}: {path}"


def _replaced(settings: Settings) -> int:
    """The number of records at PATH, which the run must not replace by fewer. Raises pytest.UsageError.

    That is how many there are at PATH, which may be of the run's kernel types only.
    """
    path = settings.path
    assert path is not None
    if settings.overwrite or not holds_records(path):  # What is no corpus, the store refuses.
        return 0
    try:
        there = types_in(path)
    except CorpusError as error:
        raise pytest.UsageError(f"--emit-jsonl: {error}; to replace it, add --overwrite") from None
    if there.total() > len(settings.ids) or not {"", *settings.templates}.issuperset(there):
        has = f"{there.total():,} records of {_named([*there])}"
        raise pytest.UsageError(
            f"--emit-jsonl: {path} has {has}; this run would replace them by {len(settings.ids):,} of "
            f"{_named(settings.templates)}: name another PATH, or add --overwrite"
        )
    return there.total()


def _named(types: Sequence[str]) -> str:
    return types[0] if len(types) == 1 else f"{len(types)} kernel types"


def _done_before(config: pytest.Config) -> frozenset[int]:
    """The ids of the cases that an interrupted run has finished, which a worker need not run."""
    ids: str = getattr(config, "workerinput", {}).get("corpus_done", "")
    return frozenset(map(int, ids.split()))


def _is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")


@pytest.hookimpl(wrapper=True, trylast=True)
def pytest_sessionfinish() -> Generator[None]:
    """Show the warnings of other plugins' last hooks: as errors, they would end the run without its report.

    pytest warns of a cache that it cannot write, syrupy of workers that did not report.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("default")
        return (yield)


def pytest_unconfigure(config: pytest.Config) -> None:
    controller = config.pluginmanager.get_plugin("corpus-controller")
    if controller is not None and not len(controller.collector.store):
        controller.collector.store.discard()  # After --help and the like there was no session.


def pytest_report_header(config: pytest.Config) -> list[str]:
    settings, snapshots = config.stash[_SETTINGS], config.stash[_SNAPSHOTS]
    # Not StableHLO's version: asking for it would import JAX, and workers would start that much later.
    versions = ", ".join(f"{name} {version(name.lower())}" for name in ("JAX", "jaxlib"))
    part = "" if settings.shard is None else f", shard {settings.shard} of {settings.count:,} cases"
    purpose = "no corpus is written" if settings.path is None else f"to {settings.path}"
    if "jax" in sys.modules:
        from corpus.stablehlo.configuration import take_over

        take_over()
    ignored = overridden_line()
    return [
        f"corpus: {versions}; {snapshots.described}",
        f"corpus: {len(settings.ids):,} cases of {len(settings.templates)} types, seed {settings.seed}"
        f"{part}, for {', '.join(settings.platforms)}; {purpose}",
        *([f"corpus: {ignored}"] if ignored else []),
    ]


@pytest.fixture(scope="session")
def platforms(request: pytest.FixtureRequest) -> Sequence[str]:
    """The platforms that the run lowers for."""
    return request.config.stash[_SETTINGS].platforms


@pytest.fixture(scope="session")
def compilers_asked(request: pytest.FixtureRequest) -> Sequence[Compiler]:
    """The compilers whose code --optimized adds; none without that option."""
    return request.config.stash[_COMPILERS]


@pytest.fixture
def case(request: pytest.FixtureRequest) -> Case:
    """The case that the test is about."""
    found = case_of(request.node)
    assert found is not None
    return found


@pytest.fixture
def full(request: pytest.FixtureRequest, case: Case) -> bool:
    """True if every backend runs the case."""
    return request.config.stash[_SETTINGS].full(case)


@pytest.fixture
def enlarge(request: pytest.FixtureRequest, case: Case) -> bool:
    """True if the record of the case gets realistic sizes."""
    return request.config.stash[_SETTINGS].enlarges(case)


@pytest.fixture
def accepts_rules(request: pytest.FixtureRequest) -> bool:
    """True if a function may have a gradient that is not its derivative on purpose."""
    return request.config.stash[_SETTINGS].custom_gradients


@pytest.fixture
def before(request: pytest.FixtureRequest, case: Case) -> str | None:
    """The snapshot of the case in the baseline; None if it has none."""
    path = request.config.stash[_SNAPSHOTS].path(case)
    return path.read_text(encoding="utf-8") if path.exists() else None


@pytest.fixture
def tolerates(request: pytest.FixtureRequest) -> Callable[[Set[str]], bool]:
    """Return a function: True if changes of these classes from a snapshot do not fail a case."""
    return request.config.stash[_SNAPSHOTS].tolerates


@pytest.fixture
def accepts(request: pytest.FixtureRequest) -> Callable[[Set[str]], bool]:
    """Return a function: True if a snapshot whose changes have these causes may be updated."""
    return request.config.stash[_SNAPSHOTS].accepts


@pytest.fixture
def must_match_snapshot(request: pytest.FixtureRequest, case: Case) -> bool:
    """True if the programs of the case must equal its snapshot."""
    return request.config.stash[_SNAPSHOTS].must_match(case)
