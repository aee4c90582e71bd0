"""Sandboxed workers as the parent process has them: a record goes in, a verdict comes out."""

import contextlib
import itertools
import json
import os
import signal
import subprocess
import tempfile
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import asdict, dataclass, replace
from typing import IO, Any

from corpus.execution.names import INTERPRETER
from corpus.records.json_objects import RecordError, from_values
from corpus.records.reader import parsed
from corpus.sandbox import bubblewrap
from corpus.sandbox.worker import (
    LONGEST_REPLY,
    Limits,
    Reply,
    Verdict,
    receive,
    send,
)
from corpus.worker_pool import WorkerError

_AHEAD = 32  # Records read ahead for each worker: where one takes a minute, the others go on,
_AHEAD_BYTES = 1 << 26  # and bytes for all of them.
_TICK = 0.5  # Seconds between two calls of ``tick`` while a verdict is awaited.
# Far above the numbers of users and of what containers map them to; a process's number is below 1 << 22.
_FIRST_USER = 1 << 30
_workers = itertools.count()
_START = 600.0  # Seconds for a worker to start on a machine that is busy.
_GRACE = 60.0  # Seconds after which a worker that has not ended a record that hangs is ended itself.


@dataclass(frozen=True)
class Task:
    """A record to judge, unless its verdict is ``known`` already; ``about`` is the caller's."""

    values: Mapping[str, Any]
    known: Verdict | None
    about: Any
    size: int = 0


class WorkerProcesses:
    """``count`` workers that judge records at the same time, each in a sandbox of its own."""

    def __init__(self, count: int, limits: Limits) -> None:
        self._count = count
        self._limits = limits
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

    def judge_all(
        self, tasks: Iterable[Task], tick: Callable[[], object] = int
    ) -> Iterator[tuple[Task, Verdict]]:
        """The tasks, in their order, with their verdicts; ``tick`` is called every _TICK seconds meanwhile.

        Raises WorkerError where workers end before they have started.
        """
        waiting: deque[tuple[Task, Future[Verdict] | None]] = deque()
        held = 0
        for task in tasks:
            waiting.append((task, None if task.known else self._threads.submit(self._judge, task.values)))
            held += task.size
            while waiting and (
                len(waiting) >= _AHEAD * self._count or held >= _AHEAD_BYTES or _is_done(waiting[0][1])
            ):
                held -= waiting[0][0].size
                yield _first(waiting, tick)
        while waiting:
            yield _first(waiting, tick)

    def _judge(self, values: Mapping[str, Any]) -> Verdict:
        """The verdict on a record; called in one of the threads, each of which has a worker."""
        worker: _Worker | None = getattr(self._own, "worker", None)
        if worker is None or not worker.is_alive():
            worker = self._own.worker = _Worker(self._limits)
            self._workers.append(worker)
            if self._stopped:
                worker.end()
        return worker.judge(values)


def _is_done(future: "Future[Verdict] | None") -> bool:
    return future is None or future.done()


def _first(
    waiting: "deque[tuple[Task, Future[Verdict] | None]]", tick: Callable[[], object]
) -> tuple[Task, Verdict]:
    """Wait for the verdict of the first task, and take it out."""
    task, future = waiting[0]
    if future is None:
        assert task.known is not None
        verdict = task.known
    else:
        while not wait([future], timeout=_TICK).done:
            tick()
        tick()
        verdict = future.result()
    waiting.popleft()
    return task, verdict


def _unused_user() -> int:
    """A number of a user that no other worker has: the threads of a user count together."""
    return _FIRST_USER + (os.getpid() << 8 | next(_workers) & 0xFF)


class _Worker:
    """A worker process. Raises WorkerError where it ends before it has started."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        start = "from corpus.sandbox import worker; worker.main()"
        command = bubblewrap.python(start, json.dumps(asdict(replace(limits, user=_unused_user()))))
        with tempfile.TemporaryFile() as log:
            self._process = subprocess.Popen(
                bubblewrap.sandboxed(command) if limits.sandboxed else command,
                env=bubblewrap.environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log,
                start_new_session=True,  # A terminal's Ctrl-C is the parent's to see.
            )  # fmt: skip
            with self._ended_after(_START):
                ready = receive(self._output, LONGEST_REPLY)
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

    def judge(self, values: Mapping[str, Any]) -> Verdict:
        """The verdict on the record with these ``values``."""
        assert self._process.stdin is not None
        with self._ended_after(2 * self._limits.wait + _GRACE):  # With the interpreter, and without.
            try:
                send(self._process.stdin, json.dumps(values).encode())
                data = receive(self._output, LONGEST_REPLY)
            except BrokenPipeError:
                data = None
        reply = None if data is None else _parsed(Reply, data)
        if reply is None:
            self.end()
            return Verdict("its worker ended")
        return _verdict(reply, self._limits)

    @contextlib.contextmanager
    def _ended_after(self, seconds: float) -> Iterator[None]:
        timer = threading.Timer(seconds, self._process.kill)
        timer.daemon = True
        timer.start()
        try:
            yield
        finally:
            timer.cancel()


def _parsed(kind: Any, data: bytes) -> Any:
    """The dataclass ``kind`` that ``data`` is in JSON, by the reader of corpora; None for other data."""
    line = parsed(data)
    try:
        return None if line.values is None else from_values(kind, line.values)
    except RecordError:
        return None


def _verdict(reply: Reply, limits: Limits) -> Verdict:
    if reply.answer is None:
        return Verdict(_loss(reply, limits))
    verdict: Verdict | None = _parsed(Verdict, reply.answer.encode("utf-8", "replace"))
    if verdict is None:
        return Verdict("its process sent an answer that cannot be read")
    if reply.lost is None or verdict.fault is not None:
        return verdict
    alone = f"checked without the {INTERPRETER}: with it, {_loss(reply, limits)}"
    return Verdict(None, "; ".join(filter(None, (verdict.not_compared, alone))))


def _loss(reply: Reply, limits: Limits) -> str:
    """What became of a process that gave no answer."""
    reason = {
        "time limit": f"it took longer than {limits.seconds:g} s of processor time",
        "hang": f"it waited: {limits.wait:g} s passed",
        "unreadable": "its process sent an answer that cannot be read",
    }.get(reply.lost or "", f"its worker died {_manner(reply.status)}")
    return f"{reason}: {reply.words}" if reply.words else reason


def _manner(status: int) -> str:
    if os.WIFSIGNALED(status):
        with contextlib.suppress(ValueError):
            return f"of {signal.Signals(os.WTERMSIG(status)).name}"
    return f"with exit status {os.waitstatus_to_exitcode(status)}"
