"""Worker processes: map a function over inputs; one that hangs or crashes loses its own result only.

Results come in the order of the inputs. A bounded number of inputs waits at once, so that a corpus never
lies in memory. pebble is imported when a pool is made, so that a command can say in one line that it is
missing.
"""

import concurrent.futures
import contextlib
import gc
import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from multiprocessing import resource_tracker
from typing import Any, Generic, TypeVar

from corpus.processor_time import hang_limit, processor_limit

_AHEAD = 32  # Inputs read ahead for each worker: where one takes a minute, the others go on,
_AHEAD_BYTES = 1 << 26  # and bytes for all of them, where the tasks tell their size.
_TASKS_PER_WORKER = 500  # Then a new process takes over: leaks and broken state end with the old one.
_TICK = 0.5  # Seconds between two calls of ``tick`` while a result is awaited.

T = TypeVar("T")
U = TypeVar("U")


class WorkerError(RuntimeError):
    """The worker processes end before they finish a task; the message is one line."""


@dataclass(frozen=True)
class Lost:
    """The reason why an input has no result.

    ``reason`` is "time limit" (of processor time), "hang" (it waited until hang_limit), "crash" (the process
    ended, with ``exitcode``) or "error" (``error`` was raised in it).
    """

    reason: str
    exitcode: int | None = field(default=None, compare=False)
    process: int | None = field(default=None, compare=False)
    error: BaseException | None = field(default=None, compare=False)


@dataclass(frozen=True)
class Task(Generic[T, U]):
    """An input of a pool: ``argument`` goes to a worker, unless the result is ``known`` already.

    ``about`` stays in the parent process. ``size`` is the memory of the task in bytes.
    """

    argument: T
    known: U | None = None
    about: Any = None
    size: int = 0


@dataclass
class _Sent(Generic[T, U]):
    task: Task[T, U]
    future: "concurrent.futures.Future[U] | None"  # None where the result is known.

    def done(self) -> bool:
        return self.future is None or self.future.done()


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
        tasks: Iterator[Task[T, U]] = (Task(each) for each in inputs)
        for task, result in self.run_tasks(function, tasks):
            if isinstance(result, Lost) and result.error is not None:
                raise result.error
            yield task.argument, result

    def run_tasks(
        self, function: Callable[[T], U], tasks: Iterable[Task[T, U]], tick: Callable[[], object] = int
    ) -> Iterator[tuple[Task[T, U], U | Lost]]:
        """The tasks, in their order, with their results; ``tick`` is called every _TICK seconds meanwhile.

        An exception of ``function`` is a Lost like others. Raises WorkerError.
        """
        waiting: deque[_Sent[T, U]] = deque()
        held = 0
        for task in tasks:
            waiting.append(_Sent(task, None if task.known is not None else self._submit(function, task)))
            held += task.size
            while waiting and (
                len(waiting) >= _AHEAD * self._workers or held >= _AHEAD_BYTES or waiting[0].done()
            ):
                result = self._result(function, waiting, tick)
                held -= waiting[0].task.size
                yield waiting.popleft().task, result
        while waiting:
            result = self._result(function, waiting, tick)
            yield waiting.popleft().task, result

    def explain(self, lost: Lost) -> str:
        """The reason of ``lost`` in words."""
        if lost.reason == "time limit":
            return f"it took longer than {self._seconds:g} s of processor time"
        if lost.reason == "hang":
            return f"it waited: {hang_limit(self._seconds):g} s passed"
        return (
            f"{type(lost.error).__name__}: {lost.error}"
            if lost.error
            else f"its worker died {_manner(lost.exitcode)}"
        )

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

    def _submit(self, function: Callable[[T], U], task: Task[T, U]) -> "concurrent.futures.Future[U]":
        future: concurrent.futures.Future[U]
        try:
            with _interrupts_held_back():
                future = self._pool.schedule(
                    _call, args=(function, task.argument, self._seconds), timeout=hang_limit(self._seconds)
                )
        except RuntimeError as error:  # The pool is broken already.
            future = concurrent.futures.Future()
            future.set_exception(BrokenProcessPool(str(error)))
        return future

    def _result(
        self, function: Callable[[T], U], waiting: deque[_Sent[T, U]], tick: Callable[[], object]
    ) -> U | Lost:
        """Wait for the result of the first task."""
        first = waiting[0]
        while first.future is not None:
            done, _ = concurrent.futures.wait([first.future], timeout=_TICK)
            tick()
            if not done:
                continue
            if isinstance(first.future.exception(), BrokenProcessPool):
                self._restart(function, waiting)
                continue
            self._broken = False
            return _outcome(first.future)
        assert first.task.known is not None
        return first.task.known

    def _restart(self, function: Callable[[T], U], waiting: deque[_Sent[T, U]]) -> None:
        """Start a new pool for the tasks left by one that broke when an idle worker died."""
        if self._broken:
            raise WorkerError("the worker processes end before they have started")
        self._broken = True
        self.stop()
        self._pool = self._new_pool()
        for sent in waiting:
            if sent.future is not None and _is_undone(sent.future):
                sent.future = self._submit(function, sent.task)


def _start(start: Callable[..., None] | None, *arguments: object) -> None:
    """The first call in a worker process."""
    if start is not None:
        start(*arguments)
    # JAX's own objects stay; ours come and go by the hundred thousand and hardly ever form cycles.
    gc.freeze()
    gc.set_threshold(200_000, 20, 100)


def _manner(exitcode: int | None) -> str:
    if exitcode is not None and exitcode < 0:
        with contextlib.suppress(ValueError):
            return f"of {signal.Signals(-exitcode).name}"
    return f"with exit status {exitcode}"


def _call(function: Callable[[T], U], argument: T, seconds: float) -> U:
    with processor_limit(seconds):
        return function(argument)


def _is_undone(future: "concurrent.futures.Future[Any]") -> bool:
    return not future.done() or isinstance(future.exception(), BrokenProcessPool)


def _outcome(future: "concurrent.futures.Future[U]") -> U | Lost:
    from pebble import ProcessExpired

    error = future.exception()
    if error is None:
        return future.result()
    if isinstance(error, TimeoutError):
        return Lost("hang")
    if isinstance(error, ProcessExpired):
        reason = "time limit" if error.exitcode == -signal.SIGXCPU else "crash"
        return Lost(reason, error.exitcode, error.pid)
    return Lost("error", error=error)


@contextlib.contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """Block SIGINT, so that the threads and processes started within never receive Ctrl-C."""
    resource_tracker.ensure_running()  # It would unblock interrupts when it starts.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})
