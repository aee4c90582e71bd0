"""The worker process that verifies records of unknown origin, one in a child of its own each.

It loads JAX once and then forks for every record: whatever a record does to its process ends with it, so
that no record changes how a later one is judged. The child judges within limits and sends one answer through
a pipe. Where the checks end it without an answer, another child repeats them without the reference
interpreter. The worker itself runs nothing of a record, and neither does the parent process, which imports
this module without JAX.

Between the parent process and the worker go frames: 8 bytes of length, then JSON. A request is a record, a
reply is a Reply.
"""

import contextlib
import gc
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
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, replace
from typing import IO, Any

from corpus.execution.names import INTERPRETER
from corpus.records.json_objects import to_values
from corpus.sandbox.faults import shown_error

LONGEST_REPLY = 1 << 16  # Bytes; a message is cut to _LONGEST_MESSAGE characters.
_LONGEST_MESSAGE = 5_000
_LONGEST_LOG = 10_000
NOBODY = 65534
_LENGTH = struct.Struct(">Q")
# Of exceptions in C++, LLVM, and the fatal messages of XLA.
_TELLING = re.compile(r"(?i:error)|what\(\):|^F\d{4} ")
_GRACE = 2  # Seconds of processor time for a process that catches SIGXCPU.


@dataclass(frozen=True)
class Limits:
    """Limits of a worker: ``seconds`` of processor time and ``wait`` of real time for a record.

    A worker may have ``memory`` in bytes and ``threads``; started by root, it becomes ``user``. ``sandboxed``
    is False where the file is trusted and there is no sandbox; ``listed`` is False in tests of the sandbox,
    which switch the allow-lists off.
    """

    seconds: float
    wait: float
    memory: int
    threads: int
    user: int = NOBODY
    sandboxed: bool = True
    listed: bool = True


@dataclass(frozen=True)
class Verdict:
    """The result for a record.

    ``fault`` says what is wrong with it, None where nothing is; ``not_compared`` why parts were not compared.
    """

    fault: str | None
    not_compared: str | None = None

    def __post_init__(self) -> None:
        assert self.fault != "", "in JSON, that is None, and the record good"


@dataclass(frozen=True)
class Reply:
    """What became of a record's process.

    Its ``answer`` is a Verdict in JSON, as the record's process wrote it. Without one, ``lost`` is the
    reason: "time limit", "hang", "crash" or "unreadable"; ``status`` is that of waitpid, and ``words`` the
    most telling line that the process wrote to its standard streams. Where there is an answer as well, it is
    that of the checks without the interpreter, and those with it were lost.
    """

    answer: str | None = None
    lost: str | None = None
    status: int = 0
    words: str = ""


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
    """Judge the records that arrive on standard input until it ends; sys.argv has the Limits, as JSON."""
    limits = Limits(**json.loads(sys.argv[1]))
    if os.getuid() == 0 and limits.sandboxed:
        _become(limits.user)
    from corpus.sandbox import syscalls

    syscalls.limit_resources(syscalls.Resources(limits.memory, limits.threads))
    sys.dont_write_bytecode = True
    # With JAX, but no backend: it would start threads.
    from jax.extend.mlir.dialects import builtin  # noqa: F401

    import corpus.sandbox.record_check  # noqa: F401
    from corpus.stablehlo.context import parse

    parse("module {}")  # JAX imports some modules only now.

    if limits.sandboxed:
        import pyseccomp  # noqa: F401
    # JAX's own objects stay; ours come and go by the hundred thousand and hardly ever form cycles.
    gc.freeze()
    gc.set_threshold(200_000, 20, 100)
    _serve(limits)


def _become(user: int) -> None:
    """Become ``user``, a number that nobody has, without groups; nobody where there are few numbers."""
    os.setgroups([])
    os.setresgid(NOBODY, NOBODY, NOBODY)
    try:
        os.setresuid(user, user, user)
    except OSError:  # A container has a part of them.
        os.setresuid(NOBODY, NOBODY, NOBODY)


def _serve(limits: Limits) -> None:
    with (
        os.fdopen(os.dup(0), "rb") as requests,
        os.fdopen(os.dup(1), "wb") as replies,
        tempfile.TemporaryFile(buffering=0) as log,
    ):
        end, other = os.pipe()
        os.close(other)
        os.dup2(end, 0)  # Standard input is empty.
        send(replies, b"ready")
        for stream in (1, 2):
            os.dup2(log.fileno(), stream)
        while (request := receive(requests, 1 << 32)) is not None:
            reply = _reply(request, limits, log, (requests, replies))
            send(replies, json.dumps(to_values(reply)).encode())


def _reply(request: bytes, limits: Limits, log: IO[bytes], kept: tuple[IO[bytes], IO[bytes]]) -> Reply:
    """The reply on the record of ``request``, judged in children, which get none of the files ``kept``."""
    reply, in_checks = _child_reply(request, limits, log, kept, without=())
    if reply.lost is None or not in_checks:
        return reply
    again, _ = _child_reply(request, limits, log, kept, without=(INTERPRETER,))
    return replace(reply, answer=again.answer)


def _child_reply(
    request: bytes,
    limits: Limits,
    log: IO[bytes],
    kept: tuple[IO[bytes], IO[bytes]],
    *,
    without: Collection[str],
) -> tuple[Reply, bool]:
    """The reply of one child, which asks no engine named in ``without``; True if its checks had begun."""
    log.seek(0)
    log.truncate()
    token = secrets.token_bytes(16)
    from_child, to_worker = os.pipe()
    child = os.fork()
    if child == 0:
        for file in kept:
            os.close(file.fileno())
        os.close(from_child)
        _be_child(request, limits, token, to_worker, without)
    os.close(to_worker)
    data, reason = _answer(from_child, kept[0].fileno(), limits.wait)
    os.close(from_child)
    with contextlib.suppress(ProcessLookupError):
        os.kill(child, signal.SIGKILL)  # It has answered, or is too late; one that is dying keeps its status.
    _, status, used = os.wait4(child, 0)
    in_checks = data.startswith(token)
    answer = data.removeprefix(token).removeprefix(token)
    if reason is None and in_checks and answer:
        return Reply(answer=answer.decode("utf-8", "replace")), in_checks
    if reason is None:
        late = used.ru_utime + used.ru_stime >= limits.seconds
        killed = os.WIFSIGNALED(status) and os.WTERMSIG(status)
        if killed == signal.SIGXCPU or (killed == signal.SIGKILL and late):
            reason = "time limit"
        else:
            reason = "unreadable" if answer else "crash"
    return Reply(lost=reason, status=status, words=_telling_line(log)), in_checks


def _answer(source: int, requests: int, seconds: float) -> tuple[bytes, str | None]:
    """What arrives from ``source`` until it is closed, and "hang" or "unreadable" where it is no answer.

    Ends this process if nobody is left to send ``requests``.
    """
    deadline = time.monotonic() + seconds
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
                if len(data) > LONGEST_REPLY // 2:
                    return b"", "unreadable"
    return bytes(data), "hang"


def _be_child(request: bytes, limits: Limits, token: bytes, answers: int, without: Collection[str]) -> None:
    """Judge the record of ``request``, write the answer behind ``token``, and end this process.

    The token is written when the checks begin, too.
    """
    try:
        soft = math.ceil(limits.seconds)
        resource.setrlimit(resource.RLIMIT_CPU, (soft, soft + _GRACE))
        values = json.loads(request)
        if limits.sandboxed:
            from corpus.sandbox import syscalls

            syscalls.filter_system_calls(os.getpid())
        verdict = judge(values, limits, without, lambda: os.write(answers, token))
        answer = token + json.dumps(to_values(verdict)).encode()
        while answer:
            answer = answer[os.write(answers, answer) :]
    except BaseException:
        os.write(2, traceback.format_exc().encode("utf-8", "replace"))
        os._exit(1)
    finally:
        os._exit(0)


def judge(
    values: Mapping[str, Any], limits: Limits, without: Collection[str], begin: Callable[[], object]
) -> Verdict:
    """The verdict on the record with these ``values``, which satisfy the schema.

    The engines named in ``without`` are not asked; ``begin`` is called when the checks begin.
    """
    from corpus.sandbox.record_check import verify_record

    try:
        reason = verify_record(
            values, listed=limits.listed, sandboxed=limits.sandboxed, without=without, begin=begin
        )
        return Verdict(None, reason)
    except (AssertionError, ValueError) as error:
        return Verdict((str(error) or shown_error(error))[:_LONGEST_MESSAGE])
    except BaseException as error:  # The Python and programs of a record can raise anything.
        return Verdict(shown_error(error)[:_LONGEST_MESSAGE])


def _telling_line(log: IO[bytes]) -> str:
    """The most telling line of ``log``."""
    log.seek(0)
    lines = log.read(_LONGEST_LOG).decode("utf-8", "replace").splitlines()
    telling = [line for line in lines if _TELLING.search(line)] or lines
    return telling[0][:_LONGEST_MESSAGE] if telling else ""
