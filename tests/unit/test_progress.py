"""Progress lines: their text, their frequency, and a terminal without remains of them."""

import io

import pytest

from corpus.progress import Progress, StandardError, progress_line


@pytest.mark.parametrize(
    ("done", "failed", "seconds", "line"),
    [
        (0, 0, 0.0, "0 of 1,500 cases, 0.0/s"),
        (300, 0, 60.0, "300 of 1,500 cases, 5.0/s, 4:00 left"),
        (300, 2, 3600.0, "300 of 1,500 cases, 2 failed, 0.1/s, 4:00:00 left"),
        (1500, 1, 300.0, "1,500 of 1,500 cases, 1 failed, 5.0/s"),
    ],
)
def test_the_line_says_how_many_how_fast_and_how_long(
    done: int, failed: int, seconds: float, line: str
) -> None:
    assert progress_line(done, 1500, "cases", failed, seconds) == line


def test_a_log_has_a_line_now_and_then_and_has_it_at_once(
    pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    log = io.BytesIO()
    progress = Progress(pytest.TerminalReporter(pytestconfig, io.TextIOWrapper(log)), "cases")
    for second in range(1, 91):
        now[0] = float(second)
        progress.update(second, 100)
        # Not when the buffer is full: until then a log of hours would show nothing.
        assert log.getvalue().count(b"\n") == second // 30
    progress.update(100, 100)
    assert log.getvalue().splitlines()[-1] == b"100 of 100 cases, 1.1/s"


def test_a_command_counts_without_a_total(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    progress = Progress(StandardError(), "records compared", "drift")
    for second in range(1, 41):
        now[0] = float(second)
        progress.update(50 * second)
    progress.end()
    assert capsys.readouterr().err == "drift: 1,500 records compared, 50.0/s\n"


def test_on_a_terminal_the_line_is_rewritten_and_removed(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    monkeypatch.setattr("sys.stderr.isatty", lambda: True)
    progress = Progress(StandardError(), "mutants judged", "mutate")
    for done in (1, 2, 3):
        now[0] += 0.15
        progress.update(done, 3)
    progress.end()
    progress.end()
    first, second = "mutate: 2 of 3 mutants judged, 6.7/s, 0:00 left", "mutate: 3 of 3 mutants judged, 6.7/s"
    assert capsys.readouterr().err == f"\r\x1b[K{first}\r\x1b[K{second}\r\x1b[K"
