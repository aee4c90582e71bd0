"""The command line of all tools: one parser, one table of exit statuses, the options that tools share.

Bad usage and unusable input are one line on standard error, ``TOOL: what is wrong``, and exit status 2.
"""

import argparse
import importlib.util
import io
import os
import stat
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from corpus.jax_settings import overridden_line
from corpus.records.reader import CorpusError
from corpus.upgrade.kinds import FAIL_ON
from corpus.worker_pool import WorkerError

# The groups of commands that ``python -m tools`` lists, by the people that they are for.
BEGINNING = "to begin with"
TRAINING = "for training models on Python and StableHLO"
UPGRADING = "for projects that depend on JAX"
COMPILERS = "for work on XLA, and for owners of a CUDA runner"
DEVELOPMENT = "for developing this project"
GROUPS = (BEGINNING, TRAINING, UPGRADING, COMPILERS, DEVELOPMENT)

# Exit statuses. An interrupt ends a command with 130, as a shell expects it.
NOTHING_FOUND, FOUND, UNUSABLE, BROKEN, INTERRUPTED = 0, 1, 2, 3, 130

_DIGITS = 8  # A count has fewer: more would fill the memory.


class InputError(Exception):
    """An input that a command cannot use; the message is one line that names it."""


class Parser(argparse.ArgumentParser):
    """The parser of the command ``name``, whose help ends with ``example`` and the exit statuses.

    ``found`` says which finding status 1 stands for, if there is any; ``needs`` names the libraries that are
    not among JAX's own.
    """

    def __init__(
        self, name: str, description: str | None, *, example: str, found: str = "", needs: Sequence[str] = ()
    ) -> None:
        statuses = {
            NOTHING_FOUND: "nothing to report",
            FOUND: found or "not used by this command",
            UNUSABLE: "bad usage or unusable input",
            BROKEN: "an error of the command itself",
        }
        table = "\n".join(f"  {status}  {meaning}" for status, meaning in statuses.items())
        super().__init__(
            prog=f"python -m tools.{name}",
            description=description,
            epilog=f"example:\n  python -m tools.{name} {example}\n\nexit status:\n{table}",
            formatter_class=argparse.RawDescriptionHelpFormatter,
            allow_abbrev=False,
        )
        self.name = name
        self._needs = needs

    def error(self, message: str) -> NoReturn:
        self.exit(UNUSABLE, f"{self.name}: {message} (see {self.prog} --help)\n")

    def carry_out(
        self, run: Callable[[argparse.Namespace], int], arguments: Sequence[str] | None = None
    ) -> int:
        """Parse ``arguments`` and return the exit status of ``run`` with the options found."""
        options = self.parse_args(arguments)
        if missing := [name for name in self._needs if importlib.util.find_spec(name) is None]:
            return self.fail(f"not installed: python3 -m pip install {' '.join(missing)}")
        if ignored := overridden_line():
            print(f"{self.name}: {ignored}", file=sys.stderr, flush=True)
        if isinstance(sys.stdout, io.TextIOWrapper):  # Under LC_ALL=C, print() would raise for a "≤".
            sys.stdout.reconfigure(errors="backslashreplace")
        try:
            return run(options)
        except BrokenPipeError:
            return reader_has_ended()
        except OSError as error:
            return self.fail(f"{error.filename}: {error.strerror}" if error.filename else str(error))
        except (CorpusError, InputError, WorkerError) as error:
            return self.fail(str(error))
        except KeyboardInterrupt:
            self.fail("interrupted")
            return INTERRUPTED
        except Exception:  # Python would end with 1, which stands for a finding.
            traceback.print_exc()
            return BROKEN

    def fail(self, message: str) -> int:
        """Print ``message`` after the command's name on standard error; return UNUSABLE."""
        print(f"{self.name}: {message}", file=sys.stderr, flush=True)
        return UNUSABLE


def reader_has_ended() -> int:
    """Discard the rest of standard output, whose reader, such as head, has ended; return UNUSABLE."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return UNUSABLE


def add_corpus(
    parser: argparse.ArgumentParser, text: str = "a .jsonl file, plain or gzip-compressed"
) -> None:
    """Add the positional argument ``corpus``, a file of records."""
    parser.add_argument("corpus", metavar="CORPUS", type=corpus_file, help=text)


def add_workers(parser: argparse.ArgumentParser) -> None:
    """Add ``-n`` as option ``workers``."""
    given: dict[str, Any] = {"metavar": "N", "help": "worker processes (default: auto, one per core)"}
    parser.add_argument("-n", dest="workers", type=workers, default=workers("auto"), **given)


def add_count(parser: argparse.ArgumentParser, default: int, counted: str) -> None:
    """Add ``--count``, the number of what is ``counted``."""
    parser.add_argument(
        "--count", type=at_least_one, default=default, metavar="N", help=f"{counted} (default: {default})"
    )


def add_seed(parser: argparse.ArgumentParser, draws: str) -> None:
    """Add ``--seed``, the seed of the ``draws``."""
    parser.add_argument("--seed", type=int, default=0, metavar="S", help=f"seed of {draws} (default: 0)")


def add_findings_options(parser: argparse.ArgumentParser) -> None:
    """Add ``--markdown`` and ``--fail-on``, which say how changes are reported."""
    parser.add_argument(
        "--markdown", metavar="PATH", type=output_file, help="file for the counts and the top findings"
    )
    parser.add_argument(
        "--fail-on",
        choices=FAIL_ON,
        default="rewritten",
        metavar="CLASS",
        help="least serious class of change that gives exit status 1, one of "
        f"{', '.join(FAIL_ON)}, from the strictest to the laxest (default: rewritten); values are those that "
        "are less accurate, other or could not be compared",
    )


class TwoOrMore(argparse.Action):
    """Action of an argument with at least two values, each to be compared with the one before it."""

    def __call__(self, parser: argparse.ArgumentParser, options: Any, values: Any, name: Any = None) -> None:
        if len(values) < 2:
            parser.error(f"{values[0]} alone: name two or more, each to be compared with the one before it")
        setattr(options, self.dest, values)


def corpus_file(text: str) -> Path:
    """The path of a file that can be read, for argparse; its records are checked when they are read."""
    path = Path(text)
    if (mode := _mode(path)) is None:
        raise argparse.ArgumentTypeError(f"{text} does not exist; pytest --emit-jsonl=PATH writes a corpus")
    if stat.S_ISDIR(mode):
        raise argparse.ArgumentTypeError(f"{text} is a directory; a corpus is a .jsonl file")
    if not os.access(path, os.R_OK, effective_ids=True):
        raise argparse.ArgumentTypeError(f"{text} cannot be read: permission denied")
    return path


def kernels_file(text: str) -> Path:
    """The path of a file or package with a user's kernels, for argparse; it is read when it is imported."""
    path = Path(text)
    if _mode(path) is None:
        raise argparse.ArgumentTypeError(f"{text} does not exist; it is a .py file or package with INPUTS")
    return path


def output_file(text: str) -> Path:
    """The path of a file that can be written, for argparse: a run of hours must not end at its output."""
    path = Path(text)
    mode, folder = _mode(path), _mode(path.parent)
    if mode is not None and stat.S_ISDIR(mode):
        raise argparse.ArgumentTypeError(f"{text} is a directory; name a file")
    if folder is None or not stat.S_ISDIR(folder):
        raise argparse.ArgumentTypeError(f"{text} cannot be written: there is no directory {path.parent}")
    if not os.access(path.parent if mode is None else path, os.W_OK, effective_ids=True):
        raise argparse.ArgumentTypeError(f"{text} cannot be written: permission denied")
    return path


def output_directory(text: str) -> Path:
    """The path of a directory that can be written or created, for argparse."""
    path = existing = Path(text)
    while (mode := _mode(existing)) is None:
        existing = existing.parent
    if not stat.S_ISDIR(mode):
        raise argparse.ArgumentTypeError(f"{text} is no directory")
    if not os.access(existing, os.W_OK, effective_ids=True):
        raise argparse.ArgumentTypeError(f"{text} cannot be written: permission denied")
    return path


def _mode(path: Path) -> int | None:
    """The mode of ``path``, None where there is no such file."""
    try:
        return path.stat().st_mode
    except FileNotFoundError:
        return None
    except OSError as error:
        raise argparse.ArgumentTypeError(f"{path}: {error.strerror}") from error


def at_least_one(text: str) -> int:
    """A whole number from 1, for argparse."""
    if not (text.isascii() and text.isdigit() and len(text) < _DIGITS and int(text)):
        raise argparse.ArgumentTypeError(
            f"{text!r} is not a whole number from 1 to {10 ** (_DIGITS - 1) - 1:,}"
        )
    return int(text)


def workers(text: str) -> int:
    """The number of worker processes, for argparse: a whole number from 1, or auto for one per core."""
    if text == "auto":
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    try:
        return at_least_one(text)
    except argparse.ArgumentTypeError:
        raise argparse.ArgumentTypeError(f"{text!r} is neither auto nor a whole number from 1") from None
