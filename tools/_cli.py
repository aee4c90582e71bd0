"""The command line of all tools: one parser, one table of exit statuses, the options that tools share.

Bad usage and unusable input are one line on standard error, ``TOOL: what is wrong``, and exit status 2.
"""

import argparse
import contextlib
import importlib.util
import io
import os
import shutil
import stat
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn, TextIO

from corpus.jax_settings import overridden_line
from corpus.records.reader import CorpusError
from corpus.sandbox import bubblewrap
from corpus.sandbox.bubblewrap import SandboxError
from corpus.sandbox.processes import limits_for
from corpus.sandbox.worker import Limits
from corpus.upgrade.kinds import FAIL_ON, FailOn
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

# The options for files that are written.
_OUTPUTS = ("json", "html", "markdown", "junit", "output", "path", "old", "new")
_POSITIONAL = ("path", "old", "new")  # Of these.
_LONGEST_FAILURE = 4000  # Characters.
_DIGITS = 8  # A count has fewer: more would fill the memory.


class InputError(Exception):
    """A command cannot use an input; the message is one line that names it."""


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
        """Parse ``arguments``, call ``run`` with the options, and return its exit status."""
        options = self.parse_args(arguments)
        if missing := [name for name in self._needs if importlib.util.find_spec(name) is None]:
            return self.fail(f"not installed: python3 -m pip install {' '.join(missing)}")
        if ignored := overridden_line():
            print(f"{self.name}: {ignored}", file=sys.stderr, flush=True)
        if isinstance(sys.stdout, io.TextIOWrapper):  # Under LC_ALL=C, print() would raise for a "≤".
            sys.stdout.reconfigure(errors="backslashreplace")
        try:
            _refuse_one_file_twice(options)
            with contextlib.redirect_stdout(_Printable(sys.stdout)):
                return run(options)
        except BrokenPipeError:
            return reader_has_ended()
        except OSError as error:
            return self.fail(f"{error.filename}: {error.strerror}" if error.filename else str(error))
        except SandboxError as error:
            return self.fail(no_sandbox(error))
        except (CorpusError, InputError, WorkerError) as error:
            return self.fail(str(error))
        except KeyboardInterrupt:
            self.fail("interrupted")
            return INTERRUPTED
        except Exception:  # Python would end with 1, which stands for a finding.
            traceback.print_exc()
            return BROKEN

    def fail(self, message: str) -> int:
        """Print ``message`` on one line of standard error, after the command's name; return UNUSABLE.

        Of a long one, such as one that shows what a stranger's file holds, the middle is left out.
        """
        message = " ".join(message.splitlines())
        if len(message) > _LONGEST_FAILURE:
            message = f"{message[: _LONGEST_FAILURE // 2]} ... {message[-_LONGEST_FAILURE // 4 :]}"
        print(f"{self.name}: {message.translate(_CONTROLS)}", file=sys.stderr, flush=True)
        return UNUSABLE


# Control characters, by which what a corpus holds could write all over a terminal, and those of the direction
# of writing, by which it could show other text than it has.
_CONTROLS = {
    code: f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
    for code in (
        *(code for code in range(32) if chr(code) not in "\t\n"),
        *range(127, 160), 0x061C, *range(0x200B, 0x2010), *range(0x2028, 0x202F), *range(0x2066, 0x206A),
    )
}  # fmt: skip


class _Printable(io.TextIOBase):
    """A text stream that writes to another one, with control characters as escape sequences."""

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        self._stream.write(text.translate(_CONTROLS))
        return len(text)

    def flush(self) -> None:
        self._stream.flush()

    def fileno(self) -> int:
        return self._stream.fileno()

    def isatty(self) -> bool:
        return self._stream.isatty()


def reader_has_ended() -> int:
    """Discard the rest of standard output, whose reader, such as head, has ended; return UNUSABLE."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return UNUSABLE


def add_corpus(
    parser: argparse.ArgumentParser, text: str = "a .jsonl file, plain, gzip or Zstandard"
) -> None:
    """Add the positional argument ``corpus``, a file of records."""
    parser.add_argument("corpus", metavar="CORPUS", type=corpus_file, help=text)


def add_workers(parser: argparse.ArgumentParser) -> None:
    """Add ``-n`` as option ``workers``."""
    given: dict[str, Any] = {"metavar": "N", "help": "worker processes (default: auto, one per core)"}
    parser.add_argument("-n", dest="workers", type=workers, default=workers("auto"), **given)


def add_count(parser: argparse.ArgumentParser, default: int, counted: str) -> None:
    """Add ``--count``, the number of the things ``counted``."""
    parser.add_argument(
        "--count", type=at_least_one, default=default, metavar="N", help=f"{counted} (default: {default})"
    )


def add_seed(parser: argparse.ArgumentParser, draws: str) -> None:
    """Add ``--seed``, the seed of the ``draws``."""
    parser.add_argument("--seed", type=int, default=0, metavar="S", help=f"seed of {draws} (default: 0)")


def add_sandbox(parser: argparse.ArgumentParser) -> None:
    """Add ``--memory`` and ``--trust``, for a command that passes the content of a corpus to limits()."""
    parser.add_argument(
        "--memory",
        metavar="GIB",
        type=positive,
        default=4.0,
        help="memory limit of a worker (default: 4)",
    )
    parser.add_argument(
        "--trust",
        action="store_true",
        help="execute the file without a sandbox where there is none, as on macOS: for a file of your own",
    )
    # For tools.upgrade, which has had the file made.
    parser.add_argument("--no-sandbox", action="store_true", help=argparse.SUPPRESS)


def limits(name: str, options: argparse.Namespace, seconds: float) -> Limits:
    """The limits of the workers of command ``name`` under the options of add_sandbox().

    Raises SandboxError where there is no sandbox, unless the file is trusted: then it says so.
    """
    memory = int(options.memory * (1 << 30))
    if options.no_sandbox:
        return limits_for(seconds, memory, sandboxed=False)
    try:
        bubblewrap.check()
    except SandboxError as error:
        if not options.trust:
            raise
        print(f"{name}: executed without a sandbox: {error}", file=sys.stderr, flush=True)
        return limits_for(seconds, memory, sandboxed=False)
    return limits_for(seconds, memory)


def no_sandbox(error: SandboxError) -> str:
    """The message of a command that does not execute a file because of the SandboxError ``error``."""
    return f"no sandbox, so nothing is executed: {error}; or --trust"


def add_findings_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that say how changes are reported, and which of them."""
    parser.add_argument(
        "--known",
        metavar="FILE",
        type=existing_file,
        help="TOML file of accepted findings, which are left out",
    )
    parser.add_argument(
        "--junit", metavar="PATH", type=output_file, help="file for the findings, as JUnit XML"
    )
    parser.add_argument(
        "--annotations", action="store_true", help="print the findings as annotations of GitHub Actions, too"
    )
    parser.add_argument(
        "--markdown", metavar="PATH", type=output_file, help="file for the counts and the top findings"
    )
    parser.add_argument(
        "--fail-on",
        metavar="CLASS",
        type=_fail_on,
        action="append",
        help="least serious class of change that gives exit status 1, one of "
        f"{', '.join(FAIL_ON)}, from the strictest to the laxest (default: rewritten), or cost:N%%, for a "
        "program of which a figure of the cost grows by more than N per cent; may be given several times; "
        "values are those that are less accurate, other or could not be compared",
    )


def _fail_on(text: str) -> str:
    try:
        FailOn.of([text])
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return text


class TwoOrMore(argparse.Action):
    """Action of an argument with at least two values, each to be compared with the one before it."""

    def __call__(self, parser: argparse.ArgumentParser, options: Any, values: Any, name: Any = None) -> None:
        if len(values) < 2:
            parser.error(f"{values[0]} alone: name two or more, each to be compared with the one before it")
        setattr(options, self.dest, values)


def corpus_file(text: str) -> Path:
    """The path of a file that can be read, for argparse; its records are checked when they are read."""
    return readable_file(
        text, missing="pytest --emit-jsonl=PATH writes a corpus", otherwise="a corpus is a .jsonl file"
    )


def corpus_file_again(text: str) -> Path:
    """As corpus_file(), for a command that reads the file more than once, and so cannot take a pipe."""
    return read_again(corpus_file(text))


def read_again(path: Path) -> Path:
    """``path``, which the command reads more than once. Raises ArgumentTypeError for a pipe."""
    if not path.is_file():
        raise argparse.ArgumentTypeError(
            f"{path} is no regular file, and is read more than once: write it to one"
        )
    return path


def readable_file(text: str, *, missing: str, otherwise: str) -> Path:
    """The path of a file that can be read, for argparse.

    Messages say what is ``missing`` where there is none, and what the file is ``otherwise`` than a directory.
    """
    path = Path(text)
    if (mode := _mode(path)) is None:
        raise argparse.ArgumentTypeError(f"{text} does not exist; {missing}")
    if stat.S_ISDIR(mode):
        raise argparse.ArgumentTypeError(f"{text} is a directory; {otherwise}")
    if not os.access(path, os.R_OK, effective_ids=True):
        raise argparse.ArgumentTypeError(f"{text} cannot be read: permission denied")
    return path


def existing_file(text: str) -> Path:
    """The path of a file that can be read, for argparse."""
    path = Path(text)
    if (mode := _mode(path)) is None:
        raise argparse.ArgumentTypeError(f"{text} does not exist")
    if not stat.S_ISREG(mode) or not os.access(path, os.R_OK, effective_ids=True):
        raise argparse.ArgumentTypeError(f"{text} is no file that can be read")
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
    mode, folder = _mode(path), _mode(path.resolve().parent)
    if mode is not None and stat.S_ISDIR(mode):
        raise argparse.ArgumentTypeError(f"{text} is a directory; name a file")
    special = any(str(each).startswith(("/dev/", "/proc/")) for each in (path.absolute(), path.resolve()))
    if special or (mode is not None and not stat.S_ISREG(mode)):
        raise argparse.ArgumentTypeError(f"{text} is no regular file")
    if folder is None or not stat.S_ISDIR(folder):
        raise argparse.ArgumentTypeError(
            f"{text} cannot be written: there is no directory {path.resolve().parent}"
        )
    for written in [path.resolve().parent, *([path] if mode is not None else [])]:
        if not os.access(written, os.W_OK, effective_ids=True):
            raise argparse.ArgumentTypeError(f"{text} cannot be written: permission denied")
    return path


def write(path: Path, text: str) -> None:
    """Replace the file at ``path`` by ``text``, in one step; a symbolic link is followed.

    Raises InputError, with ``path`` as it was, where it cannot be written whole, as on a full disk.
    """
    target = path.resolve()
    new = target.with_name(f".{target.name[:200]}.{os.getpid()}")
    try:
        new.write_text(text, encoding="utf-8")
        if target.exists():
            shutil.copymode(target, new)
        new.replace(target)
    except OSError as error:
        raise InputError(f"cannot write {path}: {error.strerror}") from error
    finally:
        new.unlink(missing_ok=True)


def _refuse_one_file_twice(options: argparse.Namespace) -> None:
    """Raise InputError where a file is to be written that is read, or written for another option too."""
    given = vars(options)
    found: dict[Path, str] = {}
    for name in ("corpus", "corpora", "known"):
        value = given.get(name)
        for path in value if isinstance(value, list) else [value]:
            if isinstance(path, Path):
                found[path.resolve()] = "is read"
    for name in _OUTPUTS:
        if not isinstance(path := given.get(name), Path):
            continue
        named = name if name in _POSITIONAL else f"--{name}"
        if (taken := found.setdefault(path.resolve(), f"is for {named}")) != f"is for {named}":
            raise InputError(f"argument {named}: {path} {taken} already; name another file")


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


def positive(text: str) -> float:
    """A number above 0, for argparse."""
    try:
        value = float(text)
    except ValueError:
        value = 0.0
    if not 0 < value < 1e6:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number above 0")
    return value


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
