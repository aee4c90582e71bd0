"""Sandboxed workers, as the parent process uses them: it sends values, and receives the results of calls."""

import contextlib
import itertools
import json
import os
import subprocess
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, replace
from typing import IO, Any

from corpus.processor_time import hang_limit
from corpus.records.json_objects import RecordError, from_values
from corpus.records.reader import parsed
from corpus.sandbox import bubblewrap
from corpus.sandbox.worker import (
    FOLDER,
    LONGEST_READY,
    Job,
    Limits,
    Reply,
    receive,
    send,
)
from corpus.worker_pool import UNREADABLE, Lost, Sent, WorkerError, in_order, lost

_TICK = 0.5  # Seconds between two calls of ``tick`` while a result is awaited.
# Far above the numbers of users and of what containers map them to; a process's number is below 1 << 22.
_FIRST_USER = 1 << 30
_workers = itertools.count()
_START = 600.0  # Seconds for a worker to start on a machine that is busy.
_GRACE = 60.0  # Seconds after which a worker that has not ended a call that hangs is ended itself.
# Of a worker: XLA starts several for each core. Before Linux 5.14, all that the user runs count as well.
_THREADS, _THREADS_PER_CORE = 4096, 32
_REPLY_FACTOR = 8  # By which an answer is longer in a Reply, in which JSON stands in a string.
_LONGEST_WORDS = 300


@dataclass(frozen=True)
class Again:
    """The ``value`` of a repeated call: the first one was ``lost`` after it had called begun()."""

    value: dict[str, Any]
    lost: Lost


@dataclass(frozen=True)
class Task:
    """A call with ``values``, or its ``known`` result; ``about`` is for the caller's use."""

    values: Mapping[str, Any]
    known: Any = None
    about: Any = None


def limits_for(seconds: float, memory: int, *, sandboxed: bool = True, listed: bool = True) -> Limits:
    """The limits of a worker: ``seconds`` of processor time a call, ``memory`` in bytes."""
    threads = _THREADS + _THREADS_PER_CORE * (os.cpu_count() or 1)
    return Limits(seconds, hang_limit(seconds), memory, threads, sandboxed=sandboxed, listed=listed)


class WorkerProcesses:
    """``count`` workers that run the calls of a job in parallel, each in a sandbox of its own."""

    def __init__(self, count: int, limits: Limits, job: Job) -> None:
        self._count = count
        self._limits = limits
        self._job = job
        self._threads = ThreadPoolExecutor(count)
        self._own = threading.local()
        self._workers: list[_Worker] = []
        self._stopped = False

    def __enter__(self) -> "WorkerProcesses":
        return self

    def __exit__(self, *_: object) -> None:
        """End every worker, even one that is busy."""
        self._stopped = True
        for worker in list(self._workers):
            worker.end()
        self._threads.shutdown(cancel_futures=True)

    def run(
        self, tasks: Iterable[Task], tick: Callable[[], object] = int
    ) -> Iterator[tuple[Task, dict[str, Any] | Lost | Any]]:
        """Yield the tasks in their order, with their known results or those of their calls: a value or Lost.

        A value is of unknown origin; it may be in an Again where the function calls begun(). ``tick`` is
        called every _TICK seconds meanwhile. Raises WorkerError where workers end before they have started.
        """

        def receive(waiting: deque[Sent[Task, Any]]) -> Any:
            while not wait([waiting[0].future], timeout=_TICK).done:
                tick()
            tick()
            return waiting[0].future.result()

        yield from in_order(tasks, self._send, receive, self._count, lambda task: size_of(task.values))

    def _send(self, task: Task) -> "Future[Any]":
        if task.known is None:
            return self._threads.submit(self._call, task)
        future: Future[Any] = Future()
        future.set_result(task.known)
        return future

    def _call(self, task: Task) -> dict[str, Any] | Lost | Again:
        """The result of ``task``; called in one of the threads, each of which has a worker."""
        worker: _Worker | None = getattr(self._own, "worker", None)
        if worker is None or not worker.is_alive():
            worker = self._own.worker = _Worker(self._limits, self._job)
            self._workers.append(worker)
            if self._stopped:
                worker.end()
        return worker.call(task)


def size_of(values: Any) -> int:
    """The number of characters in ``values``, which are plain data."""
    if isinstance(values, Mapping):
        return sum(map(size_of, values.values()))
    if isinstance(values, list):
        return sum(map(size_of, values))
    return len(values) if isinstance(values, str) else 0


def _unused_user() -> int:
    """A user id that no other worker has, because limits on threads count all of a user's together."""
    return _FIRST_USER + (os.getpid() << 8 | next(_workers) & 0xFF)


class _Worker:
    """A worker process. Raises WorkerError where it ends before it has started."""

    def __init__(self, limits: Limits, job: Job) -> None:
        self._limits = limits
        self._job = job
        start = "from corpus.sandbox import worker; worker.main()"
        options = (replace(limits, user=_unused_user()), job)
        command = bubblewrap.python(start, *(json.dumps(asdict(each)) for each in options))
        folders = {} if job.folder is None else {FOLDER: job.folder}
        with tempfile.TemporaryFile() as log:
            self._process = subprocess.Popen(
                bubblewrap.sandboxed(command, folders) if limits.sandboxed else command,
                env=bubblewrap.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
                start_new_session=True,  # A terminal's Ctrl-C is the parent's to see.
            )  # fmt: skip
            with self._ended_after(_START):
                ready = receive(self._output, LONGEST_READY)
            if ready is None:
                log.seek(0)
                lines = log.read(1 << 16).decode("utf-8", "replace").splitlines()
                self.end()
                said = f": {lines[-1]}" if lines else ""
                raise WorkerError(f"the worker processes end before they have started{said}")

    @property
    def _output(self) -> IO[bytes]:
        assert self._process.stdout is not None
        return self._process.stdout

    def is_alive(self) -> bool:
        """True unless the process has ended."""
        return self._process.poll() is None

    def end(self) -> None:
        """End the process and all that it has started."""
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            assert pipe is not None
            with contextlib.suppress(BrokenPipeError):  # Of a request that it did not take.
                pipe.close()

    def call(self, task: Task) -> dict[str, Any] | Lost | Again:
        """Call ``task`` and return its result."""
        assert self._process.stdin is not None
        with self._ended_after(2 * self._limits.wait + _GRACE):  # A call may be made twice.
            try:
                send(self._process.stdin, json.dumps(task.values).encode())
                data = receive(self._output, _REPLY_FACTOR * self._job.longest)
            except BrokenPipeError:
                data = None
        reply = None if data is None else _reply(data)
        if reply is None:
            self.end()
        return Lost("crash", "its worker ended") if reply is None else _result(reply, self._limits)

    @contextlib.contextmanager
    def _ended_after(self, seconds: float) -> Iterator[None]:
        timer = threading.Timer(seconds, self._process.kill)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()


def _reply(data: bytes) -> Reply | None:
    """The Reply that ``data`` is in JSON, by the reader of corpora; None for other data."""
    try:
        return from_values(Reply, parsed(data).values)
    except RecordError:
        return None


def _result(reply: Reply, limits: Limits) -> dict[str, Any] | Lost | Again:
    if reply.answer is not None:
        answer = parsed(reply.answer.encode("utf-8", "replace")).values or {}
        value, error = answer.get("value"), answer.get("error")
        if isinstance(value, dict):
            return value if reply.lost is None else Again(value, _loss(reply, limits))
        return (
            Lost("error", one_line(error) or UNREADABLE)
            if isinstance(error, str)
            else Lost("unreadable", UNREADABLE)
        )
    return _loss(reply, limits)


def _loss(reply: Reply, limits: Limits) -> Lost:
    """The reason why a process gave no answer."""
    exitcode = os.waitstatus_to_exitcode(reply.status)
    found = lost(reply.lost or "crash", limits.seconds, limits.wait, exitcode)
    return replace(found, words=f"{found.words}: {one_line(reply.words)}") if reply.words else found


def one_line(text: str, longest: int = _LONGEST_WORDS) -> str:
    """``text`` on one line, control characters escaped and the middle of a long one left out."""
    half = longest // 2
    if len(text) > 2 * longest:
        text = f"{text[:longest]} ... {text[-longest:]}"
    text = " ".join(text.split())
    text = "".join(sign if sign.isprintable() else f"\\x{ord(sign):02x}" for sign in text)
    return text if len(text) <= longest else f"{text[:half]} ... {text[5 - half :]}"
