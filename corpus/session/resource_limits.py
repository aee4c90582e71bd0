"""What a case may take: time, and memory; and what it leaves behind."""

import contextlib
import ctypes
import faulthandler
import resource
import signal
import types
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import ParamSpec, TypeVar

# Seconds behind the limit: what has not come back to Python by then is in C++, and its process ends.
GRACE = 5.0
_STATUS = Path("/proc/self/status")
_TRIM = getattr(ctypes.CDLL(None), "malloc_trim", None)  # Of glibc alone.
_STACK = 1 << 16  # Words: half a MB, and the block that holds it has as much again for what is called.

P = ParamSpec("P")
T = TypeVar("T")


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


def with_stack(function: Callable[P, T]) -> Callable[P, T]:
    """``function``, whose calls all find room in one block of Python's own stack.

    CPython maps a block of 16 kB whenever a call goes beyond the last one, and unmaps it at the return. A
    loop in JAX that lies across such an end does so 600 times a case, a tenth of its time. A frame that
    asks for more gets a larger block.
    """
    code = function.__code__
    function.__code__ = code.replace(co_stacksize=_STACK)
    return function


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


def free_memory() -> None:
    """Lets go of all that JAX keeps of what it traced and compiled, and MLIR of what was parsed."""
    import jax  # Which whoever calls this has loaded.

    from corpus.stablehlo.text import forget  # Which needs JAX.

    forget()
    jax.clear_caches()  # type: ignore[no-untyped-call]  # JAX left it untyped.
    # glibc keeps what XLA's threads freed: 400 MB of 800 after 250 cases, and ever more.
    if _TRIM is not None:
        _TRIM(0)
