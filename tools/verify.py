"""Verify a corpus of any origin from nothing but its lines.

Every line is validated against the schema; its Python is lowered again and compared, byte for byte, with
its programs; every check runs again. Prints a line for each bad record, then a summary. Python and programs
run only where all of the Python is on a list, and only in worker processes in a sandbox (bubblewrap).
"""

import argparse
import itertools
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.processor_time import HANG_FACTOR, SHORTEST_HANG
from corpus.progress import Progress, StandardError
from corpus.records.reader import read
from corpus.worker_pool import WorkerError
from tools import _cli

if TYPE_CHECKING:
    from corpus.sandbox.verification import Judged

GROUP = _cli.TRAINING
_LOOKED_AT = 100  # Lines of which one is a record, or the file is no corpus.
_LONGEST_MESSAGE = 300
_MOST_NOTES = 10  # Different ones that the summary counts.


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "verify",
        __doc__,
        example="corpus/data/training_all.jsonl.gz --timeout 120",
        found="a record is bad",
        needs=["jax", "jsonschema"],
    )
    _cli.add_corpus(parser)
    _cli.add_workers(parser)
    parser.add_argument(
        "--timeout",
        metavar="SECONDS",
        type=_positive,
        default=60.0,
        help="processor time for a record, all threads together; one that waits is bad after "
        f"{HANG_FACTOR} times as long, but not before {SHORTEST_HANG:g} s (default: 60)",
    )
    parser.add_argument(
        "--memory",
        metavar="GIB",
        type=_positive,
        default=4.0,
        help="memory limit of a worker (default: 4)",
    )
    parser.add_argument(
        "--trust",
        action="store_true",
        help="execute the file without a sandbox where there is none, as on macOS: for a file of your own",
    )
    return parser


def _positive(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 1e6:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return value


def _run(options: argparse.Namespace) -> int:
    from corpus.sandbox.verification import NOT_EXECUTED  # It needs jsonschema, which may be missing.

    _refuse_other_files(options.corpus)
    progress = _Progress(options.corpus)
    try:
        for judged in _judged(options, progress.tick):
            progress.note(judged)
    except WorkerError as error:
        raise _cli.InputError(f"{error} (they may need more than --memory allows)") from error
    except KeyboardInterrupt:
        progress.say(f"verify: interrupted after {progress.count()}", sys.stderr)
        return _cli.INTERRUPTED
    progress.summary()
    if progress.bad:
        return _cli.FOUND
    return _cli.UNUSABLE if progress.left[NOT_EXECUTED] else _cli.NOTHING_FOUND


def _refuse_other_files(path: Path) -> None:
    """Raise InputError if none of the first lines may be a record."""
    if not path.is_file():  # What is read of a pipe is gone.
        return
    empty = True
    for line in itertools.islice(read(path), _LOOKED_AT):
        empty = False
        if line.values is not None and "python" in line.values:
            return
    if empty:
        raise _cli.InputError(f"{path} has no records")
    raise _cli.InputError(f"{path} is no corpus: its first lines are no JSON objects with Python")


def _judged(options: argparse.Namespace, tick: Callable[[], object]) -> "Iterator[Judged]":
    """The verdicts on all lines; without those of an execution where there is no sandbox, unless trusted."""
    from corpus.sandbox import bubblewrap, verification

    try:
        bubblewrap.check()
        sandboxed = True
    except bubblewrap.SandboxError as error:
        if not options.trust:
            print(f"verify: no sandbox, so nothing is executed: {error}; or --trust", file=sys.stderr)
            return verification.inspect_all(options.corpus)
        print(f"verify: executed without a sandbox: {error}", file=sys.stderr)
        sandboxed = False
    memory = int(options.memory * (1 << 30))
    limits = verification.limits_for(options.timeout, memory, sandboxed=sandboxed)
    return verification.verify_all(options.corpus, options.workers, limits, tick)


@dataclass
class _Progress:
    """Counts of the records verified so far; bad ones go to standard output, progress to standard error."""

    path: Path
    good: int = 0
    bad: int = 0
    offset: int = 0
    versions: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    started: float = field(default_factory=time.monotonic)
    line: Progress = field(default_factory=lambda: Progress(StandardError(), "records", "verify"))

    def note(self, judged: "Judged") -> None:
        line, verdict = judged.line, judged.verdict
        self.offset = line.offset
        _count(self.versions, judged.version)
        if verdict.fault is None:
            self.good += 1
            _count(self.left, verdict.not_compared)
        else:
            self.bad += 1
            place = f"{self.path}:{line.number}: "
            self.say(place + _one_line(judged.label + verdict.fault, _LONGEST_MESSAGE), sys.stdout)
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
    """``text`` on one line of ASCII: control characters escaped, the middle of a long text left out."""
    half = longest // 2
    if len(text) > 2 * longest:
        text = f"{text[:longest]} ... {text[-longest:]}"
    text = " ".join(text.split())
    text = "".join(sign if " " <= sign <= "~" else f"\\x{ord(sign):02x}" for sign in text)
    return text if len(text) <= longest else f"{text[:half]} ... {text[5 - half :]}"


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # The workers must not outlive it.
    sys.exit(main())
