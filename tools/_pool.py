"""A function over many inputs in worker processes: what hangs or kills its process costs itself alone."""

import contextlib
import gc
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from multiprocessing import get_context
from typing import Any, Protocol, TypeVar

from corpus.processor_time import hang_limit, processor_limit

_WAITING = 8  # Inputs a worker, so that few of many lie in memory.

T = TypeVar("T")
U = TypeVar("U")


@dataclass(frozen=True)
class Lost:
    """There is no result: its process took too long ("time limit") or died ("crash")."""

    reason: str


class Run(Protocol):
    """Calls a function with each of some inputs in the crew's processes."""

    def __call__(self, function: Callable[[T], U], inputs: Iterable[T]) -> Iterator[tuple[T, U | Lost]]:
        """The inputs, in their order, with what the function gives for each."""


def _start(start: Callable[..., None] | None, *given: Any) -> None:
    """What a process does first."""
    if start is not None:
        start(*given)
    # JAX's own objects stay, and ours come and go by the hundred thousand, hardly ever in circles.
    gc.freeze()
    gc.set_threshold(200_000, 20, 100)


def _call(function: Callable[[T], U], each: T, seconds: float) -> U:
    with processor_limit(seconds):
        return function(each)


@contextlib.contextmanager
def crew(
    workers: int, seconds: float, start: Callable[..., None] | None = None, *given: Any
) -> Iterator[Run]:
    """``workers`` processes that each call ``start(*given)`` first.

    An input may take ``seconds`` of processor time, all threads of its process together, or, where it waits,
    ``hang_limit`` of real time.
    """
    import pebble  # Here, so that a command can say in a line that it is missing.

    pool = pebble.ProcessPool(
        workers, initializer=_start, initargs=(start, *given), context=get_context("spawn")
    )

    def result(future: Any) -> Any:
        try:
            return future.result()
        except TimeoutError:
            return Lost("time limit")
        except pebble.ProcessExpired as error:
            return Lost("time limit" if error.exitcode == -signal.SIGXCPU else "crash")

    def run(function: Callable[[T], U], inputs: Iterable[T]) -> Iterator[tuple[T, U | Lost]]:
        waiting: deque[tuple[T, Any]] = deque()
        for each in inputs:
            future = pool.schedule(_call, args=(function, each, seconds), timeout=hang_limit(seconds))
            waiting.append((each, future))
            if len(waiting) > _WAITING * workers:
                first, future = waiting.popleft()
                yield first, result(future)
        for first, future in waiting:
            yield first, result(future)

    try:
        yield run
    finally:
        pool.stop()  # type: ignore[no-untyped-call]  # pebble left it untyped.
        pool.join()
