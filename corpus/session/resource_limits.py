"""Limits on the time and the memory that a case may take."""

import contextlib
import faulthandler
import resource
import signal
import types
from collections.abc import Iterator
from pathlib import Path

# Seconds behind the limit: what has not come back to Python by then is in C++, and its process ends.
GRACE = 5.0
_STATUS = Path("/proc/self/status")


class TimeLimitError(Exception):
    """A case took longer than it may."""


@contextlib.contextmanager
def time_limit(seconds: float, stderr: int) -> Iterator[None]:
    """Raises TimeLimitError in the main thread after ``seconds``.

    Where that cannot be, ends the process GRACE later, which leaves the threads' stacks in the file
    descriptor ``stderr``.
    """

    def late(number: int, frame: types.FrameType | None) -> None:
        raise TimeLimitError(f"it took longer than {seconds:g} s")

    former = signal.signal(signal.SIGALRM, late)
    faulthandler.dump_traceback_later(seconds + GRACE, exit=True, file=stderr)
    signal.setitimer(signal.ITIMER_REAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        faulthandler.cancel_dump_traceback_later()
        signal.signal(signal.SIGALRM, former)


def memory_can_be_limited() -> bool:
    """Whether the system says what a process has, as Linux does."""
    return _STATUS.exists()


@contextlib.contextmanager
def memory_limit(size: int | None) -> Iterator[None]:
    """Lets the process take ``size`` bytes more than it has now; None is no limit.

    What asks for more gets a MemoryError in Python; C++ mostly ends the process.
    """
    if size is None:
        yield
        return
    # Not the address space: threads reserve far more of it than they use.
    soft, hard = resource.getrlimit(resource.RLIMIT_DATA)
    has = _data_size()
    limits = [size + has] + [limit for limit in (soft, hard) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(resource.RLIMIT_DATA, (min(limits), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_DATA, (soft, hard))


def _data_size() -> int:
    lines = dict(line.split(":", 1) for line in _STATUS.read_text().splitlines())
    return int(lines["VmData"].removesuffix("kB")) * 1024
