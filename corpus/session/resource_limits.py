"""Limits on the time and the memory that a case may use."""

import contextlib
import faulthandler
import resource
import signal
import types
from collections.abc import Iterator
from pathlib import Path

from corpus.processor_time import hang_limit, processor_limit

# Seconds after the limit: a case that has not returned to Python by then is in C++, and its process is ended.
GRACE = 5.0
_STATUS = Path("/proc/self/status")


class TimeLimitError(Exception):
    """A case exceeded its time limit."""


@contextlib.contextmanager
def time_limit(seconds: float, stderr: int) -> Iterator[None]:
    """Raise TimeLimitError in the main thread after ``seconds`` of processor time.

    All threads of the process count together. A case that waits uses no processor time: it gets the exception
    after ``hang_limit`` of real time. C++ code lets no exception through: GRACE later, the process writes the
    stacks of its threads to the file descriptor ``stderr`` and ends.
    """
    hang = hang_limit(seconds)

    def late(number: int, frame: types.FrameType | None) -> None:
        if number == signal.SIGPROF:
            raise TimeLimitError(f"it took longer than {seconds:g} s of processor time")
        raise TimeLimitError(f"it waited: {hang:g} s passed, of which it computed less than {seconds:g} s")

    former = {number: signal.signal(number, late) for number in (signal.SIGPROF, signal.SIGALRM)}
    faulthandler.register(signal.SIGXCPU, file=stderr, chain=True)
    faulthandler.dump_traceback_later(hang + GRACE, exit=True, file=stderr)
    try:
        with processor_limit(seconds + GRACE):
            signal.setitimer(signal.ITIMER_PROF, seconds)
            signal.setitimer(signal.ITIMER_REAL, hang)
            yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.setitimer(signal.ITIMER_REAL, 0)
        faulthandler.cancel_dump_traceback_later()
        faulthandler.unregister(signal.SIGXCPU)
        for number, handler in former.items():
            signal.signal(number, handler)


def memory_can_be_limited() -> bool:
    """True if the system reports the memory of a process, as Linux does."""
    return _STATUS.exists()


@contextlib.contextmanager
def memory_limit(size: int | None) -> Iterator[None]:
    """Limit the process to ``size`` bytes more than it uses now; None is no limit.

    An allocation beyond it raises MemoryError in Python; in C++ it mostly ends the process.
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
    lines = dict(line.split(":", 1) for line in _STATUS.read_text(encoding="utf-8").splitlines())
    return int(lines["VmData"].removesuffix("kB")) * 1024
