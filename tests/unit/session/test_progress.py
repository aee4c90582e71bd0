"""What a run says while it goes on."""

import io

import pytest

from corpus.session.progress import Progress, progress_line


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
    assert progress_line(done, 1500, failed, seconds) == line


def test_a_log_has_a_line_now_and_then_and_has_it_at_once(
    pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: now[0])
    log = io.BytesIO()
    progress = Progress(pytest.TerminalReporter(pytestconfig, io.TextIOWrapper(log)))
    for second in range(1, 91):
        now[0] = float(second)
        progress.say(second, 100, 0)
        # Not when the buffer is full: until then a log of hours would show nothing.
        assert log.getvalue().count(b"\n") == second // 30
    progress.say(100, 100, 0)
    assert log.getvalue().splitlines()[-1] == b"100 of 100 cases, 1.1/s"
