"""Process batches of lines in worker processes: results come in order, and few batches are in memory."""

import itertools
import multiprocessing
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from corpus.worker_pool import WorkerError

_BATCH = 16  # Items that a worker is given at a time: they take some 10 ms each.
_AHEAD = 3  # Batches that a worker has waiting: more take more memory.

T = TypeVar("T")
U = TypeVar("U")


def in_batches(function: Callable[[list[T]], U], items: Iterable[T], workers: int) -> Iterator[U]:
    """Call ``function`` for each batch of ``items``, in order; batches do not depend on ``workers``.

    Raises what ``function`` raises, and WorkerError where a process dies, as of too little memory.
    """
    batches = _batches(iter(items))
    if workers == 1:
        yield from map(function, batches)
        return
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        waiting: deque[Future[U]] = deque()
        try:
            for batch in batches:
                waiting.append(pool.submit(function, batch))
                if len(waiting) == _AHEAD * workers:
                    yield waiting.popleft().result()
            while waiting:
                yield waiting.popleft().result()
        except BrokenProcessPool as error:
            raise WorkerError("a worker process died; fewer (-n) take less memory") from error
        finally:
            pool.shutdown(cancel_futures=True)


def _batches(items: Iterator[T]) -> Iterator[list[T]]:
    while batch := [*itertools.islice(items, _BATCH)]:
        yield batch
