"""Verify a corpus from nothing but its lines, which may be anybody's.

Every line is held against the schema; its Python is lowered again and compared, to the byte, with its
texts; every check runs again. Bad records are named, a line each.
"""

import argparse
import concurrent.futures
import contextlib
import importlib.util
import multiprocessing
import os
import signal
import sys
import tempfile
import time
from collections import Counter, deque
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass, field
from importlib.metadata import version
from multiprocessing import resource_tracker
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.processor_time import HANG_FACTOR, SHORTEST_HANG, hang_limit
from corpus.progress import Progress, StandardError
from corpus.records import reader as lines
from corpus.records.reader import CorpusError, Line
from corpus.sandbox import worker as verification
from corpus.sandbox.worker import Limits, Verdict
from tools._cli import add_workers

if TYPE_CHECKING:
    from corpus.records.validator import Form

BAD, CANNOT_RUN, INTERRUPTED = 1, 2, 130
_LONGEST_MESSAGE = 300
_NEEDED = ("jax", "jsonschema", "pebble")
_WINDOW = 32  # Records read ahead for each worker,
_WINDOW_BYTES = 1 << 26  # and bytes for all of them.
_RECORDS_PER_WORKER = 500  # A new process behind them: whatever leaks or was broken ends with it.
_MOST_NOTES = 10  # Different ones that the summary counts.


class VerifyError(Exception):
    """The corpus cannot be verified at all; the message is one line that says why."""


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns 0 if every record is good, 1 if one is bad, 2 if it cannot say."""
    options = _parser().parse_args(arguments)
    progress = _Progress(options.corpus)
    try:
        _verify(options, progress)
        if progress.good + progress.bad == 0:
            raise VerifyError(f"{options.corpus} is empty")
    except BrokenPipeError:  # Whoever read what it prints has gone.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return CANNOT_RUN
    except (VerifyError, OSError) as error:
        progress.say(f"verify: {error}", sys.stderr)
        return CANNOT_RUN
    except KeyboardInterrupt:
        progress.say(f"verify: interrupted after {progress.count()}", sys.stderr)
        return INTERRUPTED
    progress.summary()
    return BAD if progress.bad else 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.verify", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("corpus", metavar="CORPUS", type=Path, help="a .jsonl file, plain or packed by gzip")
    add_workers(parser)
    parser.add_argument(
        "--timeout",
        metavar="SECONDS",
        type=_positive,
        default=60.0,
        help="of processor time for a record, all threads together; one that\nwaits is bad after "
        f"{HANG_FACTOR} times as long, and not before {SHORTEST_HANG:g} s (default: 60)",
    )
    parser.add_argument(
        "--memory", metavar="GIB", type=_positive, default=4.0, help="for a worker (default: 4)"
    )
    return parser


def _positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 1e6:
        raise argparse.ArgumentTypeError(f"{text!r} is no number above 0")
    return value


@dataclass
class _Job:
    """A line on its way. ``label`` names its record; ``fault`` is known, or ``future`` will tell."""

    line: Line
    label: str
    version: str | None = None
    fault: str | None = None
    left: str | None = None  # What of it was not checked.
    future: "concurrent.futures.Future[Verdict] | None" = None


def _verify(options: argparse.Namespace, progress: "_Progress") -> None:
    if missing := [name for name in _NEEDED if importlib.util.find_spec(name) is None]:
        raise VerifyError(f"needs what is not installed: python3 -m pip install {' '.join(missing)}")
    from corpus.records.validator import Form

    with tempfile.TemporaryDirectory(prefix="verify-") as folder, contextlib.ExitStack() as stack:
        limits = Limits(options.timeout, int(options.memory * (1 << 30)), folder)
        crew = _Crew(options.workers, limits)
        stack.callback(crew.stop)
        for job in _finished(_jobs(options.corpus, Form(), crew), crew, progress):
            progress.note(job)


def _jobs(path: Path, form: "Form", crew: "_Crew") -> Iterator[_Job]:
    for line in _lines(path):
        if line.values is None:
            yield _Job(line, "", fault=line.fault)
        elif fault := form.fault(line.number, line.values):
            yield _Job(line, _label(line.values), fault=fault)
        else:
            yield _Job(line, _label(line.values), line.values["jax_version"], future=crew.submit(line.values))


def _lines(path: Path) -> Iterator[Line]:
    try:
        yield from lines.read(path)
    except CorpusError as error:
        raise VerifyError(str(error)) from error


def _label(values: dict[str, Any]) -> str:
    """Which record it is, by whatever of it there is: it need not keep the schema."""
    number, template, index = (values.get(name) for name in ("id", "template", "index"))
    known = [str(number)[:20]] if isinstance(number, int) else []
    if isinstance(template, str) and isinstance(index, int):
        known.append(f"({template[:40]}-{str(index)[:20]})")
    return f"record {' '.join(known)}: " if known else ""


def _finished(jobs: Iterator[_Job], crew: "_Crew", progress: "_Progress") -> Iterator[_Job]:
    """The jobs in their order, judged; a bounded number of them is on its way at once."""
    waiting: deque[_Job] = deque()
    held = 0
    for job in jobs:
        waiting.append(job)
        held += job.line.size
        while waiting and (crew.is_full(len(waiting), held) or _is_done(waiting[0])):
            crew.settle(waiting, progress)
            held -= waiting[0].line.size
            yield waiting.popleft()
    while waiting:
        crew.settle(waiting, progress)
        yield waiting.popleft()


def _is_done(job: _Job) -> bool:
    return job.future is None or job.future.done()


class _Crew:
    """The worker processes. A record that kills its worker or takes too long is named, nothing more."""

    def __init__(self, workers: int, limits: Limits) -> None:
        self._workers = workers
        self._limits = limits
        self._pool = self._new_pool()
        self._lost = False  # The pool broke, and no record has been judged since.

    def _new_pool(self) -> Any:
        from pebble import ProcessPool

        return ProcessPool(
            max_workers=self._workers,
            max_tasks=_RECORDS_PER_WORKER,
            initializer=verification.start,
            initargs=(self._limits,),
            context=multiprocessing.get_context("spawn"),
        )

    def is_full(self, count: int, held: int) -> bool:
        return count >= _WINDOW * self._workers or held >= _WINDOW_BYTES

    def submit(self, values: dict[str, Any]) -> "concurrent.futures.Future[Verdict]":
        future: concurrent.futures.Future[Verdict]
        try:
            with _interrupts_held_back():
                future = self._pool.schedule(
                    verification.verify, args=(values,), timeout=hang_limit(self._limits.seconds)
                )
        except RuntimeError as error:  # The pool is broken already.
            future = concurrent.futures.Future()
            future.set_exception(BrokenProcessPool(str(error)))
        return future

    def settle(self, waiting: "deque[_Job]", progress: "_Progress") -> None:
        """Waits until the first job is judged."""
        job = waiting[0]
        while job.future is not None and job.fault is None:
            done, _ = concurrent.futures.wait([job.future], timeout=0.5)
            progress.tick()
            if not done:
                continue
            if isinstance(job.future.exception(), BrokenProcessPool):
                self._restart(waiting)
                continue
            verdict = self._verdict(job.future)
            self._lost = False
            job.fault, job.left = verdict.fault, verdict.left
            return

    def _verdict(self, future: "concurrent.futures.Future[Verdict]") -> Verdict:
        from pebble import ProcessExpired

        error = future.exception()
        if error is None:
            return future.result()
        if isinstance(error, TimeoutError):
            return Verdict(f"it waited: {hang_limit(self._limits.seconds):g} s passed")
        if isinstance(error, ProcessExpired):
            words = self._last_words(error.pid)
            if error.exitcode == -signal.SIGXCPU:
                return Verdict(f"it took longer than {self._limits.seconds:g} s of processor time")
            if error.exitcode == verification.SPENT:
                return Verdict(words or "its worker gave up")
            return Verdict(f"its worker died {_manner(error.exitcode)}{words and ': '}{words}")
        return Verdict(f"{type(error).__name__}: {error}")

    def _last_words(self, process: int | None) -> str:
        if process is None:
            return ""
        try:
            log = Path(verification.log_of(self._limits, process))
            said = log.read_bytes().decode("utf-8", "replace").splitlines()
            log.unlink()
        except OSError:
            return ""
        telling = [line for line in said if "error" in line.lower() or "what():" in line] or said
        return telling[0] if telling else ""

    def _restart(self, waiting: "deque[_Job]") -> None:
        """A new pool for what the old one has not judged: one broken by a worker that died idle."""
        if self._lost:
            raise VerifyError("the workers cannot start; they may need more than --memory allows")
        self._lost = True
        self.stop()
        self._pool = self._new_pool()
        for job in waiting:
            if job.future is not None and _needs_another_try(job.future):
                assert job.line.values is not None
                job.future = self.submit(job.line.values)

    def stop(self) -> None:
        """Ends every worker, whatever it is doing."""
        self._pool.stop()
        for process in multiprocessing.active_children():
            process.kill()  # One that is only starting would complain about what is taken away from it.
        self._pool.join()


@contextlib.contextmanager
def _interrupts_held_back() -> Iterator[None]:
    """What is started here, the pool's threads and through them the workers, never gets Ctrl-C."""
    resource_tracker.ensure_running()  # It would let interrupts through again when it starts.
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _needs_another_try(future: "concurrent.futures.Future[Verdict]") -> bool:
    return not future.done() or isinstance(future.exception(), BrokenProcessPool)


def _manner(exitcode: int | None) -> str:
    if exitcode is not None and exitcode < 0:
        with contextlib.suppress(ValueError):
            return f"of {signal.Signals(-exitcode).name}"
    return f"with exit status {exitcode}"


@dataclass
class _Progress:
    """What has been seen so far, and what is said about it: bad records on stdout, the rest on stderr."""

    path: Path
    good: int = 0
    bad: int = 0
    offset: int = 0
    versions: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    started: float = field(default_factory=time.monotonic)
    line: Progress = field(default_factory=lambda: Progress(StandardError(), "records", "verify"))

    def note(self, job: _Job) -> None:
        self.offset = job.line.offset
        _count(self.versions, job.version)
        if job.fault is None:
            self.good += 1
            _count(self.left, job.left)
        else:
            self.bad += 1
            place = f"{self.path}:{job.line.number}: "
            self.say(place + _one_line(job.label + job.fault, _LONGEST_MESSAGE), sys.stdout)
        self.tick()

    def say(self, text: str, stream: Any) -> None:
        self.line.end()
        print(text, file=stream, flush=True)

    def count(self) -> str:
        seconds = time.monotonic() - self.started
        rate = (self.good + self.bad) / max(seconds, 1e-3)
        return f"{self.good} good and {self.bad} bad records, in {seconds:.1f} s ({rate:.1f} records/s)"

    def tick(self) -> None:
        if self.line.is_due():
            self.line.write(f"{self._percent()}{self.count()}")

    def _percent(self) -> str:
        try:
            size = self.path.stat().st_size
        except OSError:
            return ""
        return f"{min(self.offset / size, 1):.0%}, " if size else ""

    def summary(self) -> None:
        self.say(f"verify: {self.path}: {self.count()}", sys.stdout)
        seen = ", ".join(f"{_one_line(name, 40)} ({count})" for name, count in self.versions.most_common())
        print(f"verify: lowered by JAX {seen or '?'}; this is JAX {version('jax')}")
        for reason, count in self.left.most_common():
            print(f"verify: not made again: {count} good records, {_one_line(reason, 200)}")


def _count(counter: Counter[str], name: str | None) -> None:
    if name is not None:
        name = name[:200]
        counter[name if name in counter or len(counter) < _MOST_NOTES else "others"] += 1


def _one_line(text: str, longest: int) -> str:
    """``text`` on one line of plain ASCII: what steers a terminal is spelt out, its middle left out."""
    half = longest // 2
    if len(text) > 2 * longest:
        text = f"{text[:longest]} ... {text[-longest:]}"
    text = " ".join(text.split())
    text = "".join(sign if " " <= sign <= "~" else f"\\x{ord(sign):02x}" for sign in text)
    return text if len(text) <= longest else f"{text[:half]} ... {text[5 - half :]}"


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # The workers must not outlive it.
    sys.exit(main())
