"""Verify a corpus of any origin from nothing but its lines.

Every line is validated against the schema; its Python is lowered again and compared, byte for byte, with
its programs; every check runs again. Prints a line for each bad record, then a summary. Python and programs
run only in worker processes in a sandbox (bubblewrap), and only where all of the Python is on a list: a
record with other Python is refused, and counted apart.
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
from corpus.sandbox.bubblewrap import SandboxError
from corpus.sandbox.processes import one_line
from corpus.worker_pool import WorkerError
from tools import _cli

if TYPE_CHECKING:
    from corpus.verification.corpus_check import Judged

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
        type=_cli.positive,
        default=60.0,
        help="processor time for a record, all threads together; one that waits is bad after "
        f"{HANG_FACTOR} times as long, but not before {SHORTEST_HANG:g} s (default: 60)",
    )
    _cli.add_sandbox(parser)
    return parser


def _run(options: argparse.Namespace) -> int:
    from corpus.verification.corpus_check import NOT_EXECUTED  # It needs jsonschema, which may be missing.

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
    return _cli.UNUSABLE if progress.refused or progress.left[NOT_EXECUTED] else _cli.NOTHING_FOUND


def _refuse_other_files(path: Path) -> None:
    """Raise InputError if none of the first lines can be a record."""
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
    """The verdicts on all lines; if there is no sandbox and no --trust, without executing anything."""
    from corpus.verification import corpus_check

    try:
        limits = _cli.limits("verify", options, options.timeout)
    except SandboxError as error:
        print(f"verify: {_cli.no_sandbox(error)}", file=sys.stderr)
        return corpus_check.inspect_all(options.corpus)
    return corpus_check.verify_all(options.corpus, options.workers, limits, tick)


@dataclass
class _Progress:
    """Counts of the records verified so far; bad ones go to standard output, progress to standard error."""

    path: Path
    good: int = 0
    bad: int = 0
    refused: int = 0
    offset: int = 0
    versions: Counter[str] = field(default_factory=Counter)
    left: Counter[str] = field(default_factory=Counter)
    started: float = field(default_factory=time.monotonic)
    line: Progress = field(default_factory=lambda: Progress(StandardError(), "records", "verify"))

    def note(self, judged: "Judged") -> None:
        line, verdict = judged.line, judged.verdict
        self.offset = line.offset
        _count(self.versions, judged.version)
        place = f"{self.path}:{line.number}: "
        if verdict.fault is not None:
            self.bad += 1
            self.say(place + one_line(judged.label + verdict.fault, _LONGEST_MESSAGE), sys.stdout)
        elif verdict.refused is not None:
            self.refused += 1
            said = f"{judged.label}refused: {verdict.refused}"
            self.say(place + one_line(said, _LONGEST_MESSAGE), sys.stdout)
        else:
            self.good += 1
            _count(self.left, verdict.not_compared)
        self.tick()

    def say(self, text: str, stream: Any) -> None:
        self.line.end()
        print(text, file=stream, flush=True)

    def count(self) -> str:
        seconds = time.monotonic() - self.started
        rate = (self.good + self.bad + self.refused) / max(seconds, 1e-3)
        counts = f"{self.good} good and {self.bad} bad"
        if self.refused:
            counts = f"{self.good} good, {self.bad} bad and {self.refused} refused"
        return f"{counts} records, in {seconds:.1f} s ({rate:.1f} records/s)"

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
        seen = ", ".join(f"{one_line(name, 40)} ({count})" for name, count in self.versions.most_common())
        print(f"verify: lowered by JAX {seen or '?'}; this is JAX {version('jax')}")
        for reason, count in self.left.most_common():
            print(f"verify: not made again: {count} good records, {one_line(reason, 200)}")
        if self.refused:
            print(f"verify: not executed: {self.refused} refused records, which are neither good nor bad")


def _count(counter: Counter[str], name: str | None) -> None:
    if name is not None:
        name = name[:200]
        counter[name if name in counter or len(counter) < _MOST_NOTES else "others"] += 1


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # The workers must not outlive it.
    sys.exit(main())
