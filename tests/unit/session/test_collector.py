"""The collector and the report hooks, with reports in any order."""

from pathlib import Path
from types import SimpleNamespace

import pytest

from corpus.records.writer import Store
from corpus.session.collector import Collector
from corpus.session.controller_hooks import CrashReports, DiscardedReports
from corpus.session.options import Settings, read


def _settings(path: Path) -> Settings:
    return read(emit=str(path), count="2", seed="1", kernels="unary", device="both", verify="sample")


def _collector(path: Path) -> Collector:
    settings = _settings(path)
    return Collector(settings, Store(path, settings.describe()))


def test_a_case_that_failed_and_passed_is_not_written(tmp_path: Path) -> None:
    collector = _collector(tmp_path / "corpus.jsonl")
    collector.fail("unary-0")  # xdist may report a crashed case so, in either order.
    collector.add("unary-0", "a", 0, '{"id": 0}')
    collector.add("unary-1", "b", 0, '{"id": 1}')
    collector.fail("unary-1")
    for label in ("unary-0", "unary-1"):
        collector.finish_case(label)
    collector.close(collected=2)
    assert not collector.complete
    assert list(tmp_path.iterdir()) == []


def test_a_run_with_a_case_missing_is_not_whole(tmp_path: Path) -> None:
    collector = _collector(tmp_path / "corpus.jsonl")
    collector.add("unary-0", "a", 0, '{"id": 0}')
    collector.finish_case("unary-0")
    collector.close(collected=2)
    assert not collector.complete
    assert [path.name for path in tmp_path.iterdir()] == ["corpus.jsonl.partial"]


@pytest.mark.parametrize(("began", "late"), [(None, False), (0.0, False), (200.0, True)])
def test_a_crash_is_late_only_where_its_case_began_long_ago(
    began: float | None,
    late: bool,
    tmp_path: Path,
    pytestconfig: pytest.Config,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    item = "tests/test_kernels.py::test_kernel[unary-0]"
    crashes = CrashReports(pytestconfig, _settings(tmp_path / "corpus.jsonl"))
    if began is not None:
        crashes.pytest_runtest_logstart(item)
        now[0] = began
    report = pytest.TestReport(item, ("", None, ""), {}, "failed", "worker crashed", "call")
    crashes.pytest_handlecrashitem(item, report)
    assert ("--case-timeout" in str(report.longrepr)) == late
    assert [name for name, _ in report.sections] == ["kernel unary-0"]


@pytest.mark.parametrize(("durations", "shown", "kept"), [(None, "fE", 1), (5, "fE", 3), (None, "A", 3)])
def test_the_terminal_keeps_the_number_of_what_passed_and_no_record(
    durations: int | None, shown: str, kept: int
) -> None:
    reports = [
        pytest.TestReport("test_kernel[unary-0]", ("", None, ""), {}, "passed", None, when)
        for when in ("setup", "call", "teardown")
    ]
    failed = pytest.TestReport("test_kernel[unary-1]", ("", None, ""), {}, "failed", "why", "call")
    stats: dict[str, list[pytest.TestReport]] = {}
    terminal = SimpleNamespace(stats=stats)
    config = SimpleNamespace(
        option=SimpleNamespace(durations=durations, reportchars=shown),
        pluginmanager=SimpleNamespace(get_plugin=lambda name: terminal),
    )
    discarded = DiscardedReports(config, in_worker=False)
    for report in (*reports, failed):
        report.corpus_record = "a record"
        stats.setdefault({"setup": "", "teardown": ""}.get(report.when, report.outcome), []).append(report)
        discarded.pytest_runtest_logreport(report)
    assert len(stats["passed"]) == 1
    assert stats["failed"] == [failed]
    assert sum(map(len, stats.values())) - 1 == kept
    assert hasattr(stats["passed"][0], "corpus_record") == (kept > 1)
