"""The pytest plugin: options, cases, and the way of a record from the worker to the file."""

import re
from collections.abc import Generator, Sequence
from importlib.metadata import version
from pathlib import Path
from typing import Any

import pytest

from corpus import settings as options
from corpus.baselines import Baseline, choose
from corpus.collector import Collector, rerun
from corpus.plan import DEFAULT_COUNT, DEFAULT_SEED, SAMPLE, Case
from corpus.record import Record
from corpus.settings import DEFAULT_PATH, DEVICES, VERIFY, Settings, SettingsError
from corpus.store import Store, StoreError
from kernels import FAMILIES, OURS

_SETTINGS = pytest.StashKey[Settings]()
_BASELINE = pytest.StashKey[Baseline]()
_RUN = pytest.StashKey[int]()
_DESELECTED = pytest.StashKey[dict[str, int]]()
RECORD = pytest.StashKey[Record]()  # Of a case that passed.

# JAX keeps all that it ever traced, about 1 MB a case. Freeing it costs what the next cases must trace
# anew: at 100 cases 5 % of the time, at 250 about 1 %.
CASES_PER_CACHE = 250

_TESTS = Path(__file__).parent.parent / "tests"
_NO_KERNELS = (_TESTS / "unit", _TESTS / "test_frozen.py")
_LABEL = re.compile(r"\[(\w+-\d+)\]$")


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
        metavar="|".join(DEVICES),
        help="the platforms lowered for; none needs its device (default: both)",
    )
    group.addoption(
        "--verify",
        default="sample",
        metavar="|".join(VERIFY),
        help="one: one engine runs each case; full: the interpreter, XLA and, as Python, op by op, which "
        "takes several times as long; sample: full for those that snapshots pin or, where a corpus is "
        f"written, for {SAMPLE:.0%} of the cases, else one (default: sample)",
    )
    group.addoption(
        "--baseline",
        metavar="VERSION",
        help="the JAX whose snapshots the running one is held against (default: its own line's, else the "
        "nearest earlier one's)",
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
        )
    except SettingsError as error:
        raise pytest.UsageError(str(error)) from None
    config.stash[_SETTINGS] = chosen
    config.stash[_RUN] = 0
    config.stash[_DESELECTED] = {"cases": 0, "others": 0}
    _configure_snapshots(config, chosen)
    if chosen.path is None:
        return
    # A crash costs its own case alone, however many there are; xdist would give up after a few.
    if getattr(option, "maxworkerrestart", "") is None:
        option.maxworkerrestart = str(chosen.count)
    if not _is_worker(config) and not option.collectonly:
        try:
            store = Store(chosen.path, {**chosen.describe(), "jax": version("jax")})
        except StoreError as error:
            raise pytest.UsageError(f"--emit-jsonl: {error}") from None
        config.pluginmanager.register(Controller(Collector(chosen, store)), "corpus-controller")


def _configure_snapshots(config: pytest.Config, chosen: Settings) -> None:
    option = config.option
    try:
        baseline = choose(_TESTS, version("jax"), update=option.update_snapshots, asked=option.baseline)
    except ValueError as error:
        raise pytest.UsageError(f"--baseline: {error}") from None
    config.stash[_BASELINE] = baseline
    option.snapshot_dirname = baseline.folder
    # As the default, and not through snapshot.use_extension, so that no other extension scans the folder.
    option.default_extension = option.default_extension or "corpus.snapshots.MlirSnapshot"
    if not chosen.whole_suite:
        # The snapshots of cases that this run has not got would count as unused, and an update would
        # delete them.
        option.disable_unused_snapshots = True


def pytest_unconfigure(config: pytest.Config) -> None:
    controller = config.pluginmanager.get_plugin("corpus-controller")
    if controller is not None and not len(controller.collector.store):
        controller.collector.store.discard()  # --help and the like: no session, so nothing to keep.


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    if "case" in metafunc.fixturenames:
        cases = metafunc.config.stash[_SETTINGS].cases()
        metafunc.parametrize("case", cases, ids=[case.label for case in cases])


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    # An emitting run needs no tests of the machinery, nor what they import.
    emitting = config.stash[_SETTINGS].path is not None
    return True if emitting and collection_path in _NO_KERNELS else None


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.stash[_SETTINGS].path is not None:
        others = [item for item in items if _case_of(item) is None]
        items[:] = [item for item in items if _case_of(item) is not None]
        config.hook.pytest_deselected(items=others)


def pytest_deselected(items: Sequence[pytest.Item]) -> None:
    for item in items:
        kind = "others" if _case_of(item) is None else "cases"
        item.config.stash[_DESELECTED][kind] += 1


@pytest.fixture(scope="session")
def platforms(request: pytest.FixtureRequest) -> Sequence[str]:
    """The platforms that the run lowers for."""
    return request.config.stash[_SETTINGS].platforms


@pytest.fixture
def full(request: pytest.FixtureRequest, case: Case) -> bool:
    """Whether every engine runs the case."""
    return request.config.stash[_SETTINGS].full(case)


@pytest.fixture
def before(request: pytest.FixtureRequest) -> str | None:
    """The snapshot of this test in the baseline, if there is one."""
    folder = request.path.parent / request.config.stash[_BASELINE].folder / request.path.stem
    path = folder / f"{request.node.name}.mlir"
    return path.read_text() if path.exists() else None


def pytest_runtest_teardown(item: pytest.Item) -> None:
    if _case_of(item) is not None:
        item.config.stash[_RUN] += 1
        if item.config.stash[_RUN] % CASES_PER_CACHE == 0:
            import jax  # Here a case has run, so it is loaded.

            jax.clear_caches()  # type: ignore[no-untyped-call]  # JAX left it untyped.


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item, call: pytest.CallInfo[None]
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    case = _case_of(item)
    if case is None:
        return report
    if report.failed:
        report.sections.append(_source_section(case, item.config.stash[_SETTINGS]))
    elif call.when == "call" and report.passed and RECORD in item.stash:
        # The JSON text, on this one report: user_properties would be sent again with the teardown's.
        record = item.stash[RECORD]
        sent = (record.python_fingerprint, record.attempt, record.to_json())
        report.corpus_record = sent  # type: ignore[attr-defined]  # Ours: xdist sends it along.
        del item.stash[RECORD]
    return report


@pytest.hookimpl(optionalhook=True)
def pytest_handlecrashitem(crashitem: str, report: pytest.TestReport, sched: Any) -> None:
    settings = sched.config.stash[_SETTINGS]
    cases = {case.label: case for case in settings.cases()}
    if (match := _LABEL.search(crashitem)) and match[1] in cases:
        report.sections.append(_source_section(cases[match[1]], settings))


class Controller:
    """The hooks of the one process that writes: registered there alone."""

    def __init__(self, collector: Collector) -> None:
        self.collector = collector

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        match = _LABEL.search(report.nodeid)
        if match is None:
            return
        label = match[1]
        if report.failed:
            self.collector.fail(label)
        elif record := getattr(report, "corpus_record", None):
            self.collector.take(label, *record)
            if self.collector.error is not None:
                pytest.exit(f"--emit-jsonl: {self.collector.error}", pytest.ExitCode.USAGE_ERROR)
        if report.when in ("teardown", "???"):  # The latter is xdist's, for a crash.
            self.collector.finish_case(label)

    @pytest.hookimpl(optionalhook=True)
    def pytest_testnodedown(self, node: Any) -> None:
        # Each worker collects everything, so each reports the same numbers.
        self.collector.deselected.update(getattr(node, "workeroutput", {}).get("corpus_deselected", {}))

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if not _distributes(session.config):
            self.collector.deselected = session.config.stash[_DESELECTED]
        self.collector.close(session.testscollected)
        if self.collector.error is not None:
            session.exitstatus = pytest.ExitCode.USAGE_ERROR
        elif not self.collector.good and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("corpus")
        for line in self.collector.summary():
            terminalreporter.write_line(line)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    # After a crash, -x or a failure before the assertion, an update would delete snapshots that live.
    if session.testsfailed or session.shouldstop or session.shouldfail:
        session.config.option.no_cleanup = True
    if _is_worker(session.config):
        output: dict[str, Any] = session.config.workeroutput  # type: ignore[attr-defined]  # xdist's own.
        output["corpus_deselected"] = session.config.stash[_DESELECTED]


@pytest.hookimpl(tryfirst=True)
def pytest_terminal_summary(config: pytest.Config) -> None:
    # syrupy would warn that detection was disabled, which is ours to know and no fault of the user.
    config.option.disable_unused_snapshots = False


def pytest_report_header(config: pytest.Config) -> list[str]:
    from corpus.lowering import versions  # JAX takes its time to import: not before it is needed.

    chosen, baseline = config.stash[_SETTINGS], config.stash[_BASELINE]
    named = ", ".join(f"{name} {number}" for name, number in versions().items())
    purpose = "no corpus is written" if chosen.path is None else f"to {chosen.path}"
    return [
        f"corpus: {named}; baseline {baseline.folder} ({baseline.reason})",
        f"corpus: {chosen.count:,} cases of {len(chosen.templates)} types, seed {chosen.seed}, "
        f"for {' and '.join(chosen.platforms)}; {purpose}",
    ]


def _is_worker(config: pytest.Config) -> bool:
    return hasattr(config, "workerinput")


def _distributes(config: pytest.Config) -> bool:
    return config.pluginmanager.hasplugin("dsession")


def _case_of(item: pytest.Item) -> Case | None:
    if item.get_closest_marker("kernel") is None or not hasattr(item, "callspec"):
        return None
    case: Case | None = item.callspec.params.get("case")
    return case


def _source_section(case: Case, settings: Settings) -> tuple[str, str]:
    try:
        source = case.kernel().source
    except Exception as error:  # The template's own fault, which must not end the run it is reported in.
        source = f"the template raises {type(error).__name__}: {error}\n"
    return f"kernel {case.label}", f"{source}\nalone: {rerun(case, settings)}\n"
