"""Progress lines of long runs: one line that is rewritten on a terminal, a line now and then elsewhere."""

import sys
import time
from typing import Protocol

_REFRESH = 0.2  # Seconds between two lines on a terminal,
_EVERY = 30.0  # and where lines cannot be rewritten, as in the log of a CI job.
_ERASE = "\r\x1b[K"


class Terminal(Protocol):
    """The methods of pytest.TerminalReporter that a progress line is written with."""

    @property
    def isatty(self) -> object:
        """True, or a true value, if lines can be rewritten."""

    def rewrite(self, line: str, **markup: bool) -> None:
        """Write ``line`` over the current line."""

    def ensure_newline(self) -> None:
        """End the current line, if there is one."""

    def write_line(self, line: str, **markup: bool) -> None:
        """Write ``line`` and end it."""

    def flush(self) -> None:
        """Write out what is buffered."""


class StandardError:
    """Standard error as a Terminal; a rewritten line leaves nothing of the earlier one behind."""

    def __init__(self) -> None:
        self._line_begun = False

    @property
    def isatty(self) -> bool:
        return sys.stderr.isatty()

    def rewrite(self, line: str, **markup: bool) -> None:
        print(f"{_ERASE}{line}", end="", file=sys.stderr)
        self._line_begun = True

    def ensure_newline(self) -> None:
        if self._line_begun:
            print(_ERASE, end="", file=sys.stderr, flush=True)
            self._line_begun = False

    def write_line(self, line: str, **markup: bool) -> None:
        print(line, file=sys.stderr)

    def flush(self) -> None:
        sys.stderr.flush()


class Progress:
    """The progress line of a run, which began when this object was made.

    ``what`` is the plural of what is counted; ``command``, if it is given, is the prefix of each line.
    """

    def __init__(self, terminal: Terminal, what: str, command: str = "") -> None:
        self._terminal = terminal
        self._what = what
        self._prefix = f"{command}: " if command else ""
        self._begun = self._written = time.monotonic()

    def update(self, done: int, of: int | None = None, failed: int = 0) -> None:
        """Write a line if it is time for one, or if all is done; ``of`` is None if the total is unknown."""
        if self.is_due() or done == of:
            self.write(progress_line(done, of, self._what, failed, time.monotonic() - self._begun))

    def is_due(self) -> bool:
        """True if the last line was written long enough ago."""
        return time.monotonic() - self._written >= (_REFRESH if self._terminal.isatty else _EVERY)

    def write(self, line: str) -> None:
        """Write ``line``."""
        self._written = time.monotonic()
        if self._terminal.isatty:
            self._terminal.rewrite(f"{self._prefix}{line}", erase=True)
        else:
            self._terminal.ensure_newline()
            self._terminal.write_line(f"{self._prefix}{line}")
        self._terminal.flush()

    def end(self) -> None:
        """End the line, so that other lines may follow."""
        self._terminal.ensure_newline()


def progress_line(done: int, of: int | None, what: str, failed: int, seconds: float) -> str:
    """The count, the rate and, if the total ``of`` is known, the time that is left."""
    rate = done / seconds if seconds else 0.0
    parts = [f"{done:,} {what}" if of is None else f"{done:,} of {of:,} {what}", f"{rate:.1f}/s"]
    if failed:
        parts.insert(1, f"{failed:,} failed")
    if of is not None and rate and done < of:
        minutes, rest = divmod(round((of - done) / rate), 60)
        hours, minutes = divmod(minutes, 60)
        parts.append(f"{hours}:{minutes:02}:{rest:02} left" if hours else f"{minutes}:{rest:02} left")
    return ", ".join(parts)
