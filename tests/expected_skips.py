"""A pytest plugin for CI (-p tests.expected_skips): a test skipped for an unexpected reason fails the run."""

import os
import re

import pytest

# Patterns of the reasons that are expected, each with where the tests run instead.
EXPECTED = [
    # The CUDA job of the workflow, on a runner that has a GPU.
    r"no CUDA device: JAX's CUDA plugin is not installed",
    # The environment "optimized" of tox.
    r"XLA's compiler for CUDA is not installed",
    # The environments "publish" and "scale" of tox.
    r"the packages of the dependency group (publish|loading|train|scale|score) are not installed",
    # The CUDA job on a runner with several GPUs; tests/test_kernels.py runs both on the CPU everywhere.
    r"a program for \d+ CUDA devices, of which there are \d+",
    r"a program for several devices is traced over those of the CPU here",
]
if os.geteuid():
    # A run by root, as in a container; others may not mount anything.
    EXPECTED.append(r"this system mounts nothing for us")


def pytest_configure(config: pytest.Config) -> None:
    if not hasattr(config, "workerinput"):  # A worker of xdist reports to the controller, which decides.
        config.pluginmanager.register(_Skips(), "expected-skips")


class _Skips:
    """Collect the unexpected skips of a run, of single tests and of whole modules."""

    def __init__(self) -> None:
        self.unexpected: list[str] = []

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if not hasattr(report, "wasxfail"):
            self._note(report)

    def pytest_collectreport(self, report: pytest.CollectReport) -> None:
        self._note(report)

    def _note(self, report: pytest.TestReport | pytest.CollectReport) -> None:
        if not report.skipped:
            return
        reason = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
        if not any(re.match(pattern, reason.removeprefix("Skipped: ")) for pattern in EXPECTED):
            self.unexpected.append(f"{report.nodeid}: {reason}")

    @pytest.hookimpl(trylast=True)
    def pytest_sessionfinish(self, session: pytest.Session) -> None:
        if self.unexpected and session.exitstatus in (pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED):
            session.exitstatus = pytest.ExitCode.TESTS_FAILED

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self.unexpected:
            terminalreporter.section(
                "unexpected skips: add the reason to tests/expected_skips.py, or mend it"
            )
            for line in self.unexpected:
                terminalreporter.write_line(line)
