"""A worker process: it calls one function for values of unknown origin, in a child of its own each.

It loads JAX once and then forks for every call: whatever a call does to its process ends with it, so that
none changes how a later one is judged. The child works within limits and sends one answer through a pipe.
The worker itself runs nothing of unknown origin, and neither does the parent process, which imports this
module without JAX.

Between the parent process and the worker go frames: 8 bytes of length, then JSON. A request is the values, a
reply is a Reply.
"""

import contextlib
import gc
import importlib
import json
import math
import os
import re
import resource
import secrets
import select
import signal
import struct
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import IO, Any

from corpus.records.json_objects import to_values

LONGEST_READY = 1 << 10  # Bytes of the first frame of a worker.
LONGEST_MESSAGE = 5_000  # Characters.
FOLDER = "/folder"
_LONGEST_LOG = 10_000
NOBODY = 65534
_LENGTH = struct.Struct(">Q")
# Of exceptions in C++, LLVM, and the fatal messages of XLA.
_TELLING = re.compile(r"(?i:error)|what\(\):|^F\d{4} ")
_STAMP = re.compile(r"^F\d{4} [\d:.]+ +\d+ ")  # Of these, which differs from run to run: time and thread.
_GRACE = 2  # Seconds of processor time for a process that catches SIGXCPU.


@dataclass(frozen=True)
class Limits:
    """Limits of a worker: ``seconds`` of processor time and ``wait`` of real time for a call.

    A worker may have ``memory`` in bytes and ``threads``; started by root, it becomes ``user``. ``sandboxed``
    is False where the file is trusted and there is no sandbox; ``listed`` is False in tests of the sandbox,
    which switch the allow-lists off. ``again`` is True in a call that is made once more, for its process was
    lost behind begun().
    """

    seconds: float
    wait: float
    memory: int
    threads: int
    user: int = NOBODY
    sandboxed: bool = True
    listed: bool = True
    again: bool = False


@dataclass(frozen=True)
class Job:
    """The job of a worker: to call ``function``, written ``module:name``, with a JSON object each time.

    The function takes the values and the Limits, and returns plain data whose JSON may have ``longest``
    bytes. ``folder`` can be read in the sandbox, where its path is FOLDER.
    """

    function: str
    longest: int = 1 << 16
    folder: str | None = None

    def load(self) -> "Function":
        """Import the function."""
        module, _, name = self.function.partition(":")
        found: Function = getattr(importlib.import_module(module), name)
        return found


Function = Callable[[Mapping[str, Any], Limits], Mapping[str, Any]]


@dataclass(frozen=True)
class Reply:
    """The outcome of a call's process.

    Its ``answer`` is JSON, as the process wrote it: an object with the ``value`` that the function returned,
    or the ``error`` that it raised. Without one, ``lost`` is the reason: "time limit", "hang", "crash" or
    "unreadable"; ``status`` is that of waitpid, and ``words`` the most telling line that the process wrote to
    its standard streams. Where there is an answer as well, it is that of the call made once more.
    """

    answer: str | None = None
    lost: str | None = None
    status: int = 0
    words: str = ""


_when_begun: list[Callable[[], object]] = []


def begun() -> None:
    """Tell the worker that this call may end its process from now on: then the call is repeated once."""
    for tell in _when_begun:
        tell()


def send(stream: IO[bytes], data: bytes) -> None:
    """Write ``data`` as a frame."""
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def receive(stream: IO[bytes], longest: int) -> bytes | None:
    """The next frame; None where the stream ends, or the frame is longer than ``longest`` bytes."""
    head = stream.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    data = stream.read(length) if length <= longest else b""
    return data if len(data) == length else None


def main() -> None:
    """Answer the requests on standard input until it ends; sys.argv has the Limits and the Job, as JSON."""
    limits, job = Limits(**json.loads(sys.argv[1])), Job(**json.loads(sys.argv[2]))
    if os.getuid() == 0 and limits.sandboxed:
        _become(limits.user)
    from corpus.sandbox import syscalls

    syscalls.limit_resources(syscalls.Resources(limits.memory, limits.threads))
    sys.dont_write_bytecode = True
    # With JAX, but no backend: it would start threads.
    from jax.extend.mlir.dialects import builtin  # noqa: F401

    function = job.load()
    from corpus.stablehlo.context import parse

    parse("module {}")  # JAX imports some modules only now.

    if limits.sandboxed:
        import pyseccomp  # noqa: F401
    # JAX's own objects stay; ours come and go by the hundred thousand and hardly ever form cycles.
    gc.freeze()
    gc.set_threshold(200_000, 20, 100)
    _Worker(limits, function, job.longest).serve()


def _become(user: int) -> None:
    """Switch to ``user``, an unused id, without groups; to NOBODY if a container has too few ids."""
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    try:
        os.setresuid(user, user, user)
    except OSError:  # A container has a part of them.
        os.setresuid(NOBODY, NOBODY, NOBODY)


@dataclass(frozen=True)
class _Worker:
    """A process that answers requests; an answer may have ``longest`` bytes."""

    limits: Limits
    function: Function
    longest: int

    def serve(self) -> None:
        with os.fdopen(os.dup(0), "rb") as requests, os.fdopen(os.dup(1), "wb") as replies:
            end, other = os.pipe()
            os.close(other)
            os.dup2(end, 0)  # Standard input is empty.
            send(replies, b"ready")
            while (request := receive(requests, 1 << 32)) is not None:
                # A file of its own: flags that a call sets would stay for the next.
                with tempfile.TemporaryFile(buffering=0) as log:
                    for stream in (1, 2):
                        os.dup2(log.fileno(), stream)
                    reply = self._reply(request, log, (requests, replies))
                send(replies, json.dumps(to_values(reply)).encode())

    def _reply(self, request: bytes, log: IO[bytes], kept: tuple[IO[bytes], IO[bytes]]) -> Reply:
        """The reply to ``request``, from children, which get none of the files ``kept``."""
        reply, has_begun = self._child_reply(request, log, kept, self.limits)
        if reply.lost is None or not has_begun:
            return reply
        again, _ = self._child_reply(request, log, kept, replace(self.limits, again=True))
        return replace(reply, answer=again.answer)

    def _child_reply(
        self, request: bytes, log: IO[bytes], kept: tuple[IO[bytes], IO[bytes]], limits: Limits
    ) -> tuple[Reply, bool]:
        """The reply of one child, and True if it has called begun()."""
        token = secrets.token_bytes(16)
        from_child, to_worker = os.pipe()
        child = os.fork()
        if child == 0:
            for file in kept:
                os.close(file.fileno())
            os.close(from_child)
            self._be_child(request, limits, token, to_worker)
        os.close(to_worker)
        data, reason = self._answer(from_child, kept[0].fileno())
        os.close(from_child)
        with contextlib.suppress(ProcessLookupError):  # One that is dying keeps its status.
            os.kill(child, signal.SIGKILL)
        _, status, used = os.wait4(child, 0)
        has_begun = data.startswith(token)
        answer = data.removeprefix(token).removeprefix(token)
        if reason is None and has_begun and answer:
            return Reply(answer=answer.decode("utf-8", "replace")), has_begun
        if reason is None:
            late = used.ru_utime + used.ru_stime >= limits.seconds
            killed = os.WIFSIGNALED(status) and os.WTERMSIG(status)
            if killed == signal.SIGXCPU or (killed == signal.SIGKILL and late):
                reason = "time limit"
            else:
                reason = "unreadable" if answer else "crash"
        return Reply(lost=reason, status=status, words=_telling_line(log)), has_begun

    def _answer(self, source: int, requests: int) -> tuple[bytes, str | None]:
        """Read ``source`` to its end; also say "hang" or "unreadable" where that is no answer.

        Ends this process if nobody is left to send ``requests``.
        """
        deadline = time.monotonic() + self.limits.wait
        poll = select.poll()
        poll.register(source, select.POLLIN)
        poll.register(requests, 0)  # Told of its end alone.
        data = bytearray()
        while (left := deadline - time.monotonic()) > 0:
            for file, event in poll.poll(1000 * left):
                if file == requests and event & (select.POLLHUP | select.POLLERR):
                    os._exit(0)
                if file == source:
                    more = os.read(source, 1 << 16)
                    if not more:
                        return bytes(data), None
                    data += more
                    if len(data) > self.longest:
                        return b"", "unreadable"
        return bytes(data), "hang"

    def _be_child(self, request: bytes, limits: Limits, token: bytes, answers: int) -> None:
        """Call the function with the values of ``request``, write ``token`` and the answer, and end.

        The token is written by begun(), too.
        """
        try:
            soft = math.ceil(limits.seconds)
            resource.setrlimit(resource.RLIMIT_CPU, (soft, soft + _GRACE))
            values = json.loads(request)
            if limits.sandboxed:
                from corpus.sandbox import syscalls

                syscalls.filter_system_calls(os.getpid())
            _when_begun.append(lambda: os.write(answers, token))
            answer = token + self._called(values, limits)
            while answer:
                answer = answer[os.write(answers, answer) :]
        except BaseException:
            os.write(2, traceback.format_exc().encode("utf-8", "replace"))
            os._exit(1)
        finally:
            os._exit(0)

    def _called(self, values: Mapping[str, Any], limits: Limits) -> bytes:
        """The answer: what the function returns or raises, in JSON."""
        try:
            return json.dumps({"value": self.function(values, limits)}, allow_nan=False).encode()
        except BaseException as error:  # Python and programs of unknown origin can raise anything.
            said = shown_error(error)[:LONGEST_MESSAGE].encode("utf-8", "backslashreplace").decode()
            return json.dumps({"error": said}).encode()


def shown_error(error: BaseException) -> str:
    """The type and message of ``error``."""
    return f"{type(error).__name__}: {error}".removesuffix(": ")


def _telling_line(log: IO[bytes]) -> str:
    """The most informative line of ``log``, without the time."""
    log.seek(0)
    lines = log.read(_LONGEST_LOG).decode("utf-8", "replace").splitlines()
    telling = [line for line in lines if _TELLING.search(line)] or lines
    return _STAMP.sub("", telling[0])[:LONGEST_MESSAGE] if telling else ""
