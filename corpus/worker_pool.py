"""Worker processes that map a function over inputs; one that hangs or crashes loses only its own result.

Results come in the order of the inputs. A bounded number of inputs waits at once, so that a corpus never
lies in memory. pebble is imported when a pool is made, so that a command can say in one line that it is
missing.
"""

import contextlib
import gc
import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import resource_tracker
from typing import Any, Generic, TypeVar

from corpus.processor_time import hang_limit, processor_limit

_AHEAD = 32  # Inputs read ahead for each worker: where one takes a minute, the others go on,
_AHEAD_SIZE = 1 << 26  # and characters for all of them.
_TASKS_PER_WORKER = 500  # Then a new process takes over: leaks and broken state end with the old one.

T = TypeVar("T")
U = TypeVar("U")


class WorkerError(RuntimeError):
    """The worker processes ended before they finished a task; the message is one line."""


@dataclass(frozen=True)
class Lost:
    """The reason why a call in a worker process has no value.

    ``reason`` is "time limit" (of processor time), "hang" (it waited until hang_limit), "crash" (the process
    ended), "unreadable" (its answer cannot be read) or "error" (the function raised one). ``words`` say it in
    one line, in which those of the call's process may stand.
    """

    reason: str
    words: str


UNREADABLE = "its process sent an answer that cannot be read"


def lost(reason: str, seconds: float, wait: float, exitcode: int = 0) -> Lost:
    """The Lost of a call that might use ``seconds`` of processor time and last ``wait`` seconds."""
    words = {
        "time limit": f"it took longer than {seconds:g} s of processor time",
        "hang": f"it waited: {wait:g} s passed",
        "unreadable": UNREADABLE,
    }
    return Lost(reason, words.get(reason, f"its worker died {_manner(exitcode)}"))


def _manner(exitcode: int) -> str:
    if exitcode < 0:
        with contextlib.suppress(ValueError):
            return f"of {signal.Signals(-exitcode).name}"
    return f"with exit status {exitcode}"


@dataclass
class Sent(Generic[T, U]):
    """An input that was sent to a worker, and its pending result."""

    input: T
    future: Future[U]


def in_order(
    inputs: Iterable[T],
    send: Callable[[T], Future[U]],
    receive: Callable[[deque[Sent[T, U]]], U],
    workers: int,
    size: Callable[[T], int] = lambda _: 0,
) -> Iterator[tuple[T, U]]:
    """The inputs, in their order, with their results; a bounded number of inputs is sent ahead.

    ``receive`` waits for the result of the first of the inputs that were sent. ``size`` is the length of an
    input in characters.
    """
    waiting: deque[Sent[T, U]] = deque()
    held = 0
    for each in inputs:
        waiting.append(Sent(each, send(each)))
        held += size(each)
        while waiting and (
            len(waiting) >= _AHEAD * workers or held >= _AHEAD_SIZE or waiting[0].future.done()
        ):
            result, first = receive(waiting), waiting.popleft()
            held -= size(first.input)
            yield first.input, result
    while waiting:
        result = receive(waiting)
        yield waiting.popleft().input, result


class WorkerPool:
    """``workers`` processes that each call ``start(*arguments)`` first.

    An input may take ``seconds`` of processor time, all threads of its process together, or, where it waits,
    ``hang_limit`` of real time.
    """

    def __init__(
        self, workers: int, seconds: float, start: Callable[..., None] | None = None, *arguments: object
    ) -> None:
        self._workers = workers
        self._seconds = seconds
        self._start = (start, *arguments)
        self._pool = self._new_pool()
        self._broken = False  # The pool broke, and no result has come since.

    def __enter__(self) -> "WorkerPool":
        return self

    def __exit__(self, *_: object) -> None:
        self.stop()

    def run(self, function: Callable[[T], U], inputs: Iterable[T]) -> Iterator[tuple[T, U | Lost]]:
        """The inputs, in their order, each with what ``function`` returns for it.

        Raises what ``function`` raises, and WorkerError.
        """

        def send(each: T) -> Future[U | Lost]:
            return self._submit(function, each)

        def receive(waiting: deque[Sent[T, U | Lost]]) -> U | Lost:
            while isinstance(waiting[0].future.exception(), BrokenProcessPool):
                self._restart(send, waiting)
            self._broken = False
            return _outcome(waiting[0].future, self._seconds)

        yield from in_order(inputs, send, receive, self._workers)

    def stop(self) -> None:
        """End every worker, even one that is busy."""
        self._pool.stop()
        for process in multiprocessing.active_children():
            process.kill()  # One that is still starting would complain of its missing pool.
        self._pool.join()

    def _new_pool(self) -> Any:
        import pebble

        return pebble.ProcessPool(
            max_workers=self._workers,
            max_tasks=_TASKS_PER_WORKER,
            initializer=_start,
            initargs=self._start,
            context=multiprocessing.get_context("spawn"),
        )

    def _submit(self, function: Callable[[T], U], argument: T) -> Future[Any]:
        future: Future[Any]
        try:
            with _interrupts_held_back():
                future = self._pool.schedule(
                    _call, args=(function, argument, self._seconds), timeout=hang_limit(self._seconds)
                )
        except RuntimeError as error:  # The pool is broken already.
            future = Future()
            future.set_exception(BrokenProcessPool(str(error)))
        return future

    def _restart(self, send: Callable[[T], Future[U]], waiting: Iterable[Sent[T, U]]) -> None:
        """Start a new pool for the inputs left by one that broke when an idle worker died."""
        if self._broken:
            raise WorkerError("the worker processes end before they have started")
        self._broken = True
        self.stop()
        self._pool = self._new_pool()
        for sent in waiting:
            if not sent.future.done() or isinstance(sent.future.exception(), BrokenProcessPool):
                sent.future = send(sent.input)


def _start(start: Callable[..., None] | None, *arguments: object) -> None:
    """The first call in a worker process."""
    if start is not None:
        start(*arguments)
    # JAX's own objects stay; ours come and go by the hundred thousand and hardly ever form cycles.
    gc.freeze()
    gc.set_threshold(200_000, 20, 100)


def _call(function: Callable[[T], U], argument: T, seconds: float) -> U:
    with processor_limit(seconds):
        return function(argument)


def _outcome(future: Future[U], seconds: float) -> U | Lost:
    """The result of a finished call, or Lost if its process did not finish; raises what the call raised."""
    from pebble import ProcessExpired

    try:
        return future.result()
    except ProcessExpired as error:
        reason = "time limit" if error.exitcode == -signal.SIGXCPU else "crash"
        return lost(reason, seconds, hang_limit(seconds), error.exitcode)
    except TimeoutError:
        return lost("hang", seconds, hang_limit(seconds))


@contextlib.contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Block SIGINT, so that the threads and processes started within never receive Ctrl-C."""
    resource_tracker.ensure_running()  # It would unblock interrupts when it starts.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
