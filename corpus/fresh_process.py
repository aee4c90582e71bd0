"""Call functions in other processes, which have executed nothing of a kernel, with hash seeds of their own.

A server process, started with a hash seed, imports what a function needs once, JAX included, and forks a
child for each call. So no call finds what another one left behind, such as the state of random generators.
"""

import atexit
import contextlib
import functools
import gc
import itertools
import math
import os
import pickle
import resource
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn, TypeVar

from corpus.processor_time import hang_limit, processor_limit

T = TypeVar("T")

_SECONDS = 120.0  # Processor time of a call outside of a case, which has its own limit.
_ROOT = Path(__file__).parents[1]
_SERVE = f"import sys; sys.path.append({str(_ROOT)!r}); from {__name__} import serve; serve()"


class FreshProcessError(ValueError):
    """A call ended in another process without a result; the message is one line."""


class FreshProcessLimitError(FreshProcessError):
    """The call exceeded its time limit, which depends on the machine."""


@dataclass(frozen=True)
class _Request:
    """A call: a function, its arguments, a folder, perhaps a sys.path, and limits in seconds and bytes."""

    function: Callable[..., Any]
    arguments: tuple[Any, ...]
    folder: Path
    path: Sequence[str] | None
    seconds: float
    memory: int


def call_afresh(
    function: Callable[..., T], *arguments: Any, server: int = 0, path: Sequence[str] | None = None
) -> T:
    """Call ``function`` in a child of the server with that number; each server has its own hash seed.

    The function, its arguments and its result are pickled. ``path`` is sys.path there, by default that of a
    new process. Raises the ValueError of the project that the function raises, and FreshProcessError for
    anything else. While a case runs, its limits hold for the child too.
    """
    # What is left to the case: this process uses no processor time while it waits.
    left, _ = signal.getitimer(signal.ITIMER_PROF)
    memory, _ = resource.getrlimit(resource.RLIMIT_DATA)
    asked = _server(server, os.getpid())
    try:
        succeeded, result = asked.ask(
            _Request(function, arguments, Path.cwd(), path, left or _SECONDS, memory)
        )
    finally:
        if server:  # One server of each process stays: it takes 150 MB.
            asked.end()
    if not succeeded:
        raise result
    value: T = result
    return value


@functools.cache
def _server(number: int, process: int) -> "_Server":
    """The server with a number, for this ``process``: a fork of it starts servers of its own.

    Its hash seed is not that of this process, unless this one drew it.
    """
    seeds = (seed for seed in map(str, itertools.count(1)) if seed != os.environ.get("PYTHONHASHSEED"))
    return _Server(next(itertools.islice(seeds, number, None)), process)


class _Server:
    """The server process of a hash seed; it ends with this process."""

    def __init__(self, seed: str, parent: int) -> None:
        self._seed = seed
        self._parent = parent
        self._process: subprocess.Popen[bytes] | None = None
        atexit.register(self.end)

    def ask(self, request: _Request) -> tuple[bool, Any]:
        """Send ``request`` to the server; return whether its child succeeded, and the result or the error."""
        process = self._process or self._started()
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            pickle.dump(request, process.stdin)
            process.stdin.flush()
            answer: tuple[bool, Any] = pickle.load(process.stdout)
        except BaseException:  # The time limit of the case, too: the server would answer to the next request.
            self.end()
            raise
        return answer

    def _started(self) -> subprocess.Popen[bytes]:
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-c", _SERVE],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # Each child would take memory of a GPU for itself.
            env={**os.environ, "PYTHONHASHSEED": self._seed, "JAX_PLATFORMS": "cpu"},
            start_new_session=True,  # Ctrl-C is for pytest, which ends this.
        )
        return self._process

    def end(self) -> None:
        """End the process, until the next request."""
        process, self._process = self._process, None
        if process is not None and self._parent == os.getpid():
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


def serve() -> None:
    """Answer the requests on standard input until it ends; both streams carry pickled objects."""
    for limit in (resource.RLIMIT_CPU, resource.RLIMIT_DATA):  # Those of the case that started the server.
        _, hard = resource.getrlimit(limit)
        resource.setrlimit(limit, (hard, hard))
    requests, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (0, 1, 2):  # What a function prints is no answer.
        os.dup2(nothing, stream)
    with contextlib.suppress(EOFError):
        while True:
            request = pickle.load(requests)
            gc.freeze()  # What was imported stays: no child scans it, which would copy its memory.
            answers.write(_answer(request))
            answers.flush()


def _answer(request: _Request) -> bytes:
    """The pickled answer of a child."""
    readable, writable = os.pipe()
    if (child := os.fork()) == 0:
        os.close(readable)
        _be_child(request, writable)
    os.close(writable)
    with os.fdopen(readable, "rb") as stream:
        data = stream.read()
    _, status = os.waitpid(child, 0)
    code = os.waitstatus_to_exitcode(status)
    if code == 0:
        return data
    limits = {
        -signal.SIGXCPU: f"it took longer than {request.seconds:g} s of processor time",
        -signal.SIGALRM: f"it waited: {hang_limit(request.seconds):g} s passed",
    }
    if code in limits:
        return pickle.dumps((False, FreshProcessLimitError(limits[code])))
    name = signal.Signals(-code).name if code < 0 else f"status {code}"
    return pickle.dumps((False, FreshProcessError(f"its process ended with {name}")))


def _be_child(request: _Request, writable: int) -> NoReturn:
    try:
        os.chdir(request.folder)
        if request.path is not None:
            sys.path[:] = request.path
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        if request.memory != resource.RLIM_INFINITY:
            resource.setrlimit(resource.RLIMIT_DATA, (request.memory, hard))
        signal.alarm(math.ceil(hang_limit(request.seconds)))
        with processor_limit(request.seconds):
            answer = pickle.dumps(_called(request))
        with os.fdopen(writable, "wb") as stream:
            stream.write(answer)
        os._exit(0)
    finally:  # A child must not return into the server's loop.
        os._exit(1)


def _called(request: _Request) -> tuple[bool, Any]:
    try:
        return True, request.function(*request.arguments)
    except (Exception, SystemExit) as error:  # A function that executes unknown Python can raise anything.
        if isinstance(error, ValueError) and type(error).__module__.startswith(("corpus.", "kernels.")):
            return False, error
        message = str(error).strip().partition("\n")[0]
        return False, FreshProcessError(f"{type(error).__name__}: {message}".removesuffix(": "))
