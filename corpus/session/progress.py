"""What a run says while it goes on: records done, how fast, how long it will take."""

import time

import pytest

_EVERY = 30.0  # Seconds between two lines where lines cannot be written over, as in a CI's log.
_REFRESH = 0.2


class Progress:
    """Says how far a run is, on one line of a terminal or, elsewhere, on a line now and then."""

    def __init__(self, reporter: pytest.TerminalReporter) -> None:
        self._reporter = reporter
        self._begun = self._said = time.monotonic()

    def say(self, done: int, of: int, failed: int) -> None:
        """To be called for every case that has ended."""
        now = time.monotonic()
        if now - self._said < (_REFRESH if self._reporter.isatty else _EVERY) and done < of:
            return
        self._said = now
        line = progress_line(done, of, failed, now - self._begun)
        if self._reporter.isatty:
            self._reporter.rewrite(line, erase=True)
        else:
            self._reporter.ensure_newline()
            self._reporter.write_line(line)
        self._reporter.flush()


def progress_line(done: int, of: int, failed: int, seconds: float) -> str:
    """The line for ``done`` cases of ``of``, ``failed`` of them, after so many seconds."""
    rate = done / seconds if seconds else 0.0
    said = [f"{done:,} of {of:,} cases", f"{rate:.1f}/s"]
    if failed:
        said.insert(1, f"{failed:,} failed")
    if rate and done < of:
        minutes, rest = divmod(round((of - done) / rate), 60)
        hours, minutes = divmod(minutes, 60)
        said.append(f"{hours}:{minutes:02}:{rest:02} left" if hours else f"{minutes}:{rest:02} left")
    return ", ".join(said)
