"""Hooks on reports: the controller writes the corpus and a summary, and crashes are explained."""

import math
import re
import signal
import time
from collections.abc import Generator
from typing import Any

import pytest

from corpus.plan import Case
from corpus.progress import Progress
from corpus.session.collector import Collector, rerun
from corpus.session.options import Settings
from corpus.session.resource_limits import GRACE
from corpus.session.snapshots import PinnedSnapshots

_LABEL = re.compile(r"\[(.+-\d+)\]$")
# Kept by the terminal reporter in place of each report of a case that passed.
_PASSED = pytest.TestReport("a case", ("", None, ""), {}, "passed", None, "call")


class DiscardedReports:
    """Hooks that remove reports of passed cases from the terminal reporter, which needs only their number.

    It would keep every report, with its record, to the end of the run: in each worker too, where it shows
    nothing.
    """

    def __init__(self, config: pytest.Config, *, in_worker: bool) -> None:
        self._config = config
        self._in_worker = in_worker

    @pytest.hookimpl(tryfirst=True)
    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str] | None:
        # For a report with a letter, the terminal reporter keeps the node's id.
        return (report.outcome, "", "") if self._in_worker else None

    @pytest.hookimpl(trylast=True)
    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        option = self._config.option
        reporter: pytest.TerminalReporter | None = self._config.pluginmanager.get_plugin("terminalreporter")
        wanted = option.durations is not None or not set("ApP").isdisjoint(option.reportchars)
        if reporter is None or wanted or not report.passed:
            return
        for kept in reporter.stats.values():
            if kept and kept[-1] is report:
                kept.pop()
                if report.when == "call":
                    kept.append(_PASSED)


class CrashReports:
    """Hooks that add the limit, the source, and the command that runs the case to the report of a crash."""

    def __init__(self, config: pytest.Config, settings: Settings) -> None:
        self._config = config
        self._settings = settings
        self._started: dict[str, float] = {}

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        self._started[nodeid] = time.monotonic()

    def pytest_runtest_logfinish(self, nodeid: str) -> None:
        self._started.pop(nodeid, None)

    @pytest.hookimpl(optionalhook=True)
    def pytest_handlecrashitem(self, crashitem: str, report: pytest.TestReport) -> None:
        settings = self._settings
        match = _LABEL.search(crashitem)
        case = settings.case(match[1]) if match else None
        if case is None:
            return
        # A worker may die before it reports the start of the case.
        seconds = time.monotonic() - self._started.pop(crashitem, math.inf)
        # The processor time of one thread is never more than the time that passes.
        if seconds >= settings.case_timeout + GRACE:
            report.longrepr = (
                f"{case.label} took longer than {settings.case_timeout:g} s (--case-timeout) and did not "
                "come back from C++: its worker was ended"
            )
        elif settings.case_memory is not None:
            report.longrepr = f"{report.longrepr}; it may have asked for more than --case-memory gives"
        report.sections.append(source_section(case, settings))


class Controller:
    """Hooks of the controlling process alone, which writes the corpus, the progress line and the summary."""

    def __init__(self, config: pytest.Config, collector: Collector, snapshots: PinnedSnapshots) -> None:
        self.collector = collector
        self._snapshots = snapshots
        self._config = config
        self._progress: Progress | None = None
        self._over = False
        self._ids: list[str] = []
        self._collected = False  # All cases, and none was lost to an error.
        self._uncollected = False

    @pytest.hookimpl(optionalhook=True)
    def pytest_configure_node(self, node: Any) -> None:
        node.workerinput["corpus_done"] = " ".join(map(str, self.collector.resumed))

    @pytest.hookimpl(optionalhook=True)
    def pytest_xdist_node_collection_finished(self, ids: list[str]) -> None:
        # xdist keeps the ids of every worker; equal ones may share their strings.
        if ids == self._ids:
            ids[:] = self._ids
        self._ids = ids
        self._collected = True

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self) -> None:
        # Not before: pytest_collection_finish is called for a collection that was interrupted, too.
        self._collected = not self._config.pluginmanager.hasplugin(
            "dsession"
        )  # xdist collects in its workers.

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._uncollected |= report.failed

    def pytest_sessionstart(self, session: pytest.Session) -> None:
        self._session = session

    @pytest.hookimpl(tryfirst=True)
    def pytest_keyboard_interrupt(self, excinfo: pytest.ExceptionInfo[BaseException]) -> None:
        if not isinstance(excinfo.value, KeyboardInterrupt):  # pytest.exit comes this way too.
            return
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        reporter = self._reporter()
        reporter.ensure_newline()
        reporter.write_line("stopping after the running cases; Ctrl-C again ends at once")

    def _reporter(self) -> pytest.TerminalReporter:
        reporter: pytest.TerminalReporter | None = self._config.pluginmanager.get_plugin("terminalreporter")
        assert reporter is not None
        return reporter

    def pytest_runtest_logstart(self) -> None:
        if self._progress is None and self._config.get_verbosity() == 0:
            self._progress = Progress(self._reporter(), "cases")

    def pytest_runtest_logfinish(self) -> None:
        if self._progress is not None:
            collector = self.collector
            self._progress.update(collector.finished, self._session.testscollected, len(collector.failed))

    @pytest.hookimpl(tryfirst=True)
    def pytest_report_teststatus(self, report: pytest.TestReport) -> tuple[str, str, str] | None:
        # The progress line replaces the letters of thousands of cases; the summary needs the categories.
        if report.when == "call" and self._config.get_verbosity() <= 0 and not self._over:
            return report.outcome, "", ""
        return None

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        match = _LABEL.search(report.nodeid)
        if match is None:
            return
        label = match[1]
        if report.failed:
            self.collector.fail(label)
        elif record := getattr(report, "corpus_record", None):
            self.collector.add(label, *record)
            self.collector.note(label, getattr(report, "corpus_notes", ()))
            self.collector.count_set_aside(getattr(report, "corpus_set_aside", {}))
            if self.collector.error is not None:
                pytest.exit(f"--emit-jsonl: {self.collector.error}", pytest.ExitCode.USAGE_ERROR)
        if report.when in ("teardown", "???"):  # The latter is xdist's, for a crash.
            self.collector.finish_case(label)

    @pytest.hookimpl(wrapper=True, trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> Generator[None]:
        try:
            return (yield)
        finally:  # Whatever another plugin's hook raises, a finished corpus is written.
            self._finish(session)

    def _finish(self, session: pytest.Session) -> None:
        self._over = True
        whole = self._collected and not self._uncollected
        self.collector.close(session.testscollected if whole else None)
        if self.collector.error is not None:
            session.exitstatus = pytest.ExitCode.USAGE_ERROR
        elif not self.collector.complete and session.exitstatus == pytest.ExitCode.OK:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
        elif self.collector.complete and session.exitstatus == pytest.ExitCode.NO_TESTS_COLLECTED:
            session.exitstatus = pytest.ExitCode.OK  # All had passed before.

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        terminalreporter.section("corpus")
        for line in self.collector.summary():
            terminalreporter.write_line(line)
        if missing := self._snapshots.missing(self.collector.emitted()):
            terminalreporter.write_line(missing)


def source_section(case: Case, settings: Settings) -> tuple[str, str]:
    """A section for the report of a failed case: its source, and the command that runs it alone."""
    try:
        kernel = case.kernel()
        large = kernel.enlarged if settings.enlarges(case) else None
        source = kernel.source if large is None else f"{kernel.source}\nand at its own sizes\n{large.source}"
    except Exception as error:  # A fault of the template, which must not end the run.
        source = f"the template raises {type(error).__name__}: {error}\n"
    return f"kernel {case.label}", f"{source}\nalone: {rerun(case, settings)}\n"
