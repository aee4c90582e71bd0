"""The pytest plugin: options, cases, and the way of a record from the worker to the file."""

import gc
import os
import sys
from collections.abc import Generator, Sequence
from dataclasses import asdict
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from corpus.codegen.gpu_specs import DEFAULT_TARGET, GPUS, TargetError
from corpus.codegen.xla_compilers import Compiler, CompilerError, compilers
from corpus.jax_settings import overridden_line
from corpus.plan import DEFAULT_COUNT, DEFAULT_SEED, SAMPLE, Case
from corpus.processor_time import HANG_FACTOR, SHORTEST_HANG
from corpus.records.platforms import PLATFORMS
from corpus.records.schema import Record
from corpus.records.writer import Store, StoreError
from corpus.session import options
from corpus.session.collector import Collector
from corpus.session.controller_hooks import Controller, Crashes, Forgetting, source_section
from corpus.session.lazy_items import Items, Waiting, case_of
from corpus.session.options import DEFAULT_PATH, VERIFY, Settings, SettingsError, code_fingerprint
from corpus.session.resource_limits import memory_can_be_limited, memory_limit, time_limit
from corpus.session.snapshots import TESTS, PinnedSnapshots
from kernels import FAMILIES, OURS

_SETTINGS = pytest.StashKey[Settings]()
_COMPILERS = pytest.StashKey[Sequence[Compiler]]()
_SNAPSHOTS = pytest.StashKey[PinnedSnapshots]()
_RUN = pytest.StashKey[int]()
_DONE = pytest.StashKey[frozenset[int]]()  # Ids of cases that a run before has finished.
_STDERR = pytest.StashKey[int]()
RECORD = pytest.StashKey[Record]()  # Of a case that passed.

# JAX keeps all that it ever traced, about 1 MB a case. Freeing it costs what the next cases must trace
# anew: at 100 cases 5 % of the time, at 250 about 1 %.
CASES_PER_CACHE = 250

_NO_KERNELS = (TESTS / "unit", TESTS / "test_frozen.py", TESTS / "test_gpu.py")


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("corpus", "Python to StableHLO corpus")
    group.addoption(
        "--emit-jsonl",
        nargs="?",
        const=DEFAULT_PATH,
        metavar="PATH",
        help="write the cases that pass to PATH, written --emit-jsonl=PATH since a path behind a space "
        f"is taken for it too; .gz at its end compresses (default: {DEFAULT_PATH})",
    )
    group.addoption(
        "--count",
        metavar="N",
        help="records in total, dealt out evenly over the types "
        f"(default: {DEFAULT_COUNT} when emitting, else the cases that snapshots pin)",
    )
    group.addoption("--seed", metavar="S", help=f"what the kernels are drawn from (default: {DEFAULT_SEED})")
    group.addoption(
        "--kernels",
        metavar="A,B,...",
        help=f"kernel types and families of them ({', '.join(FAMILIES)}); (default: all {len(OURS)})",
    )
    group.addoption(
        "--kernels-from",
        metavar="PATH",
        help="a file or package with kernels of your own: functions and INPUTS, or templates; they alone run "
        "unless --kernels names others",
    )
    group.addoption(
        "--device",
        default="both",
        metavar="A,B,...",
        help=f"the platforms lowered for, of {', '.join(PLATFORMS)}; none needs its device "
        "(default: both, which is cpu,cuda)",
    )
    group.addoption(
        "--optimized",
        action="store_true",
        help="add what XLA's compilers make of each program: optimized HLO for the CPU and CUDA, and PTX; no "
        "GPU is needed, but JAX's CUDA plugin is",
    )
    group.addoption(
        "--cuda-target",
        metavar="GPU|PATH",
        help=f"the GPU that --optimized compiles for, of {', '.join(GPUS)}, or a file with a description as "
        f"XLA dumps it (default: {DEFAULT_TARGET})",
    )
    group.addoption(
        "--verify",
        default="sample",
        metavar="|".join(VERIFY),
        help="one: one engine runs each case; full: the interpreter, XLA and, as Python, op by op, which "
        "takes several times as long; sample: full for those that snapshots pin or, where a corpus is "
        f"written, for one in {SAMPLE} cases of each type, else one (default: sample)",
    )
    group.addoption(
        "--baseline",
        metavar="VERSION",
        help="the JAX whose snapshots the running one is held against (default: its own line's, else the "
        "nearest earlier one's)",
    )

    group.addoption(
        "--resume",
        action="store_true",
        help="go on from PATH.partial, which a run that was stopped left: what has passed is not run again",
    )
    group.addoption(
        "--case-timeout",
        metavar="S",
        help="seconds of processor time, of all threads together, that a case may use, also in C++; it "
        f"fails alone. A case that waits fails after {HANG_FACTOR} times as long, and not before "
        f"{SHORTEST_HANG:g} s (default: {options.CASE_TIMEOUT:g})",
    )
    group.addoption(
        "--case-memory",
        metavar="GB",
        help="memory that a case may take beyond what its process has; it fails alone (default: no limit)",
    )


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "kernel: a kernel case, which --emit-jsonl turns into a record")
    option = config.option
    try:
        chosen = options.read(
            emit=option.emit_jsonl,
            count=option.count,
            seed=option.seed,
            kernels=option.kernels,
            kernels_from=option.kernels_from,
            device=option.device,
            verify=option.verify,
            resume=option.resume,
            case_timeout=option.case_timeout,
            case_memory=option.case_memory,
            optimized=option.optimized,
            cuda_target=option.cuda_target,
        )
        config.stash[_COMPILERS] = _compilers(chosen)
    except SettingsError as error:
        raise pytest.UsageError(str(error)) from None
    config.stash[_SETTINGS] = chosen
    if chosen.case_memory is not None and not memory_can_be_limited():
        raise pytest.UsageError("--case-memory: this system does not say what memory a process has")
    config.stash[_STDERR] = os.dup(2)  # Before pytest captures it.
    config.stash[_RUN] = 0
    config.stash[_DONE] = _finished_before(config)
    snapshots = config.stash[_SNAPSHOTS] = PinnedSnapshots(config, chosen)
    config.pluginmanager.register(snapshots, "corpus-snapshots")
    if not _is_worker(config):
        config.pluginmanager.register(Crashes(config, chosen), "corpus-crashes")
    if chosen.path is None:
        return
    config.pluginmanager.register(Forgetting(config, in_worker=_is_worker(config)), "corpus-forgetting")
    # A crash costs its own case alone, however many there are; xdist would give up after a few.
    if getattr(option, "maxworkerrestart", "") is None:
        option.maxworkerrestart = str(chosen.count)
    if not _is_worker(config) and not option.collectonly:
        if chosen.resume and (getattr(option, "lf", False) or getattr(option, "stepwise", False)):
            raise pytest.UsageError(
                "--resume does not combine with --lf and --stepwise: what failed last is another choice now"
            )
        try:
            store = Store(chosen.path, _identity(config, chosen), resume=chosen.resume)
            collector = Collector(chosen, store)
        except StoreError as error:
            name = "--resume" if chosen.resume else "--emit-jsonl"
            raise pytest.UsageError(f"{name}: {error}") from None
        config.stash[_DONE] = collector.resumed
        config.pluginmanager.register(Controller(config, collector, snapshots), "corpus-controller")


def _compilers(chosen: Settings) -> Sequence[Compiler]:
    if not chosen.optimized:
        return ()
    try:
        return compilers(chosen.platforms, chosen.cuda_target)
    except TargetError as error:
        raise SettingsError(f"--cuda-target: {error}") from None
    except CompilerError as error:
        raise SettingsError(f"--optimized: {error}") from None


def _identity(config: pytest.Config, chosen: Settings) -> dict[str, Any]:
    """All that decides what a run writes."""
    option = config.option
    return {
        **chosen.describe(),
        "jax": version("jax"),
        "jaxlib": version("jaxlib"),
        "code": code_fingerprint(chosen.kernels_from),
        "compilers": [asdict(compiler) for compiler in config.stash[_COMPILERS]],
        "-k": option.keyword,
        "-m": option.markexpr,
        "--deselect": option.deselect,
        "paths": option.file_or_dir,
    }


def _finished_before(config: pytest.Config) -> frozenset[int]:
    """The ids of the cases that a worker is told not to run."""
    told: str = getattr(config, "workerinput", {}).get("corpus_done", "")
    return frozenset(map(int, told.split()))


def pytest_unconfigure(config: pytest.Config) -> None:
    controller = config.pluginmanager.get_plugin("corpus-controller")
    if controller is not None and not len(controller.collector.store):
        controller.collector.store.discard()  # --help and the like: no session, so nothing to keep.


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" not in metafunc.fixturenames:
        return
    cases = metafunc.config.stash[_SETTINGS].cases()
    if _is_kernel_test(metafunc.function):
        cases = [case for case in cases if not _waits(metafunc.config, case)]
    elif metafunc.definition.get_closest_marker("gpu") is not None:
        cases = [case for case in cases if case.pinned]
    if cases:
        metafunc.parametrize("case", cases, ids=[case.label for case in cases])


@pytest.hookimpl(wrapper=True)
def pytest_pycollect_makeitem(collector: pytest.Module, obj: object) -> Generator[None, Any, Any]:
    made = yield
    if not callable(obj) or not _is_kernel_test(obj):
        return made
    items = {case.id: item for item in made if (case := case_of(item))}
    return [
        Waiting.from_parent(collector, function=obj, case=case)
        if _waits(collector.config, case)
        else items[case.id]
        for case in collector.config.stash[_SETTINGS].cases()
    ]


def _is_kernel_test(function: object) -> bool:
    return any(mark.name == "kernel" for mark in getattr(function, "pytestmark", ()))


def _waits(config: pytest.Config, case: Case) -> bool:
    # Not where there may be a snapshot: of what waits, syrupy sees nothing.
    return config.stash[_SETTINGS].path is not None and not case.pinned


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    if not isinstance(item, Waiting):
        return None
    item.ihook.pytest_runtest_protocol(item=item.item(), nextitem=nextitem)
    return True


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    # An emitting run needs no tests of the machinery, nor what they import.
    emitting = config.stash[_SETTINGS].path is not None
    return True if emitting and collection_path in _NO_KERNELS else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.stash[_SETTINGS].path is not None:
        cases = [(item, case_of(item) if item.get_closest_marker("kernel") else None) for item in items]
        others = [item for item, case in cases if case is None]
        items[:] = [item for item, case in cases if case is not None and case.id not in config.stash[_DONE]]
        config.hook.pytest_deselected(items=others)


@pytest.hookimpl(tryfirst=True)
def pytest_collection_finish(session: pytest.Session) -> None:
    if session.items and session.config.stash[_SETTINGS].path is not None:
        session.items = Items(session.items)  # type: ignore[assignment]  # No list, but all that is asked of it.

        import corpus.checks.record_builder  # noqa: F401  # What the cases need, and JAX with it.

        # What stands now stays: looking through it again and again costs 4 % of the time.
        gc.collect()
        gc.freeze()
        gc.set_threshold(50_000, 20, 50)


@pytest.fixture(scope="session")
def platforms(request: pytest.FixtureRequest) -> Sequence[str]:
    """The platforms that the run lowers for."""
    return request.config.stash[_SETTINGS].platforms


@pytest.fixture(scope="session")
def compilers_asked(request: pytest.FixtureRequest) -> Sequence[Compiler]:
    """The compilers whose code a record has, none unless --optimized asks for it."""
    return request.config.stash[_COMPILERS]


@pytest.fixture
def case(request: pytest.FixtureRequest) -> Case:
    """The case that the test runs."""
    found = case_of(request.node)
    assert found is not None
    return found


@pytest.fixture
def full(request: pytest.FixtureRequest, case: Case) -> bool:
    """Whether every engine runs the case."""
    return request.config.stash[_SETTINGS].full(case)


@pytest.fixture
def before(request: pytest.FixtureRequest, case: Case) -> str | None:
    """The snapshot of the case in the baseline; None if it has none."""
    path = request.config.stash[_SNAPSHOTS].path(case)
    return path.read_text() if path.exists() else None


@pytest.fixture
def must_match_snapshot(request: pytest.FixtureRequest, case: Case) -> bool:
    """True if the programs of the case must equal its snapshot."""
    return request.config.stash[_SNAPSHOTS].must_match(case)


def pytest_runtest_teardown(item: pytest.Item) -> None:
    item.config.stash[_RUN] += 1
    if item.config.stash[_RUN] % CASES_PER_CACHE == 0 and "jax" in sys.modules:
        from corpus.stablehlo.context import free_memory  # Late, since it loads JAX.

        free_memory()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Generator[None]:
    if case_of(item) is None:
        return (yield)
    config, settings = item.config, item.config.stash[_SETTINGS]
    with memory_limit(settings.case_memory), time_limit(settings.case_timeout, config.stash[_STDERR]):
        return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    case = case_of(item)
    if case is None:
        return report
    if report.failed:
        report.sections.append(source_section(case, item.config.stash[_SETTINGS]))
    elif call.when == "call" and report.passed and RECORD in item.stash:
        # The JSON text, on this one report: user_properties would be sent again with the teardown's.
        record = item.stash[RECORD]
        sent = (record.python_fingerprint, record.attempt, record.to_json())
        report.corpus_record = sent  # type: ignore[attr-defined]  # Ours: xdist sends it along.
        del item.stash[RECORD]
    return report


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if session.config.stash[_SETTINGS].path is not None:
        gc.freeze()  # pytest looks for garbage five times before it ends.


def pytest_report_header(config: pytest.Config) -> list[str]:
    chosen, baseline = config.stash[_SETTINGS], config.stash[_SNAPSHOTS].baseline
    # Not StableHLO's: asking for it would import JAX, and workers would start that much later.
    named = ", ".join(f"{name} {version(name.lower())}" for name in ("JAX", "jaxlib"))
    purpose = "no corpus is written" if chosen.path is None else f"to {chosen.path}"
    ignored = overridden_line()
    return [
        f"corpus: {named}; baseline {baseline.folder} ({baseline.reason})",
        f"corpus: {chosen.count:,} cases of {len(chosen.templates)} types, seed {chosen.seed}, "
        f"for {', '.join(chosen.platforms)}; {purpose}",
        *([f"corpus: {ignored}"] if ignored else []),
    ]


def _is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")
