"""The pytest plugin for tests that need a GPU: looks for one, skips the tests without one, counts them."""

import os
import re
from collections import defaultdict
from collections.abc import Generator
from dataclasses import asdict
from typing import Any

import pytest

from corpus.session import gpu_detection as gpu
from corpus.session.gpu_detection import MEMORY, PLATFORMS, Gpu, installed

GPU = pytest.StashKey[Gpu]()

# Each worker has a CUDA context of some hundred MB and uses one core, mostly for compiling.
WORKERS = 8
_LABEL = re.compile(r"\[(.+)\]$")


@pytest.hookimpl(tryfirst=True)  # Before anything starts JAX.
def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line(
        "markers", "gpu: needs a CUDA device; without one it is skipped, with the reason and their number"
    )
    for name, value in MEMORY.items():
        os.environ.setdefault(name, value)
    emitting = getattr(config.option, "emit_jsonl", None) is not None
    if emitting or config.option.collectonly:
        config.stash[GPU] = Gpu(reason="no CUDA device was looked for")
    elif hasattr(config, "workerinput"):
        config.stash[GPU] = Gpu(**config.workerinput["gpu"])
    else:
        config.stash[GPU] = gpu.search()
    if installed() or os.environ.get("JAX_PLATFORMS", "cpu") != "cpu":
        import jax

        # With "cpu", a broken GPU cannot fail a run that needs none.
        platforms = PLATFORMS if config.stash[GPU].count else "cpu"
        jax.config.update("jax_platforms", platforms)  # type: ignore[no-untyped-call]  # JAX left it untyped.


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    node.workerinput["gpu"] = asdict(node.config.stash[GPU])


@pytest.hookimpl(optionalhook=True, wrapper=True)
def pytest_xdist_auto_num_workers(config: pytest.Config) -> Generator[None, int, int]:
    workers = yield
    return min(workers, WORKERS) if config.option.markexpr == "gpu" else workers


def pytest_report_header(config: pytest.Config) -> list[str]:
    found = config.stash[GPU]
    if not found.count:
        return []
    return [
        f"gpu: {found.count} x {found.kind}; programs run with TF32 off, "
        "those with f32 products also with it on"
    ]


@pytest.hookimpl(tryfirst=True)  # Before any fixture is made.
def pytest_runtest_setup(item: pytest.Item) -> None:
    found = item.config.stash[GPU]
    if item.get_closest_marker("gpu") is not None and not found.count:
        pytest.skip(found.reason)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    stats = terminalreporter.stats
    ran = _cases([report for outcome in ("passed", "failed") for report in stats.get(outcome, [])])
    if ran:
        terminalreporter.write_line(f"gpu: {len(ran)} cases ran on {config.stash[GPU].kind}")
    skipped = defaultdict(list)
    for report in stats.get("skipped", []):
        if isinstance(report, pytest.TestReport):  # Not of a module that is skipped while it is collected.
            assert isinstance(report.longrepr, tuple)
            skipped[report.longrepr[2].removeprefix("Skipped: ")].append(report)
    for reason, reports in skipped.items():
        if cases := _cases(reports):
            terminalreporter.write_line(f"gpu: {len(cases)} cases were not run: {reason}")


def _cases(reports: list[pytest.TestReport]) -> set[str]:
    """The labels of the cases among ``reports`` that tests on a GPU gave."""
    found = (_LABEL.search(report.nodeid) for report in reports if "gpu" in report.keywords)
    return {match[1] for match in found if match}
