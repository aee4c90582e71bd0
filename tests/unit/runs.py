"""pytest in a process of its own, as a user starts it."""

import contextlib
import json
import os
import resource
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

# The job of a shell in the background ignores SIGINT, and so would every process that a test starts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).parents[2]
HANG = 900.0  # Seconds that only a process that hangs takes, however busy the machine is.


@contextlib.contextmanager
def full_disk(size: int) -> Iterator[None]:
    """No file can get more than ``size`` bytes, of this process and of those that it starts meanwhile.

    They write no byte code: Python takes a file that the limit has cut for a whole one, and keeps it.
    """
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    before, sys.dont_write_bytecode = sys.dont_write_bytecode, True
    asked = os.environ.get("PYTHONDONTWRITEBYTECODE")
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        sys.dont_write_bytecode = before
        if asked is None:
            del os.environ["PYTHONDONTWRITEBYTECODE"]
        else:
            os.environ["PYTHONDONTWRITEBYTECODE"] = asked


def command(*arguments: str, planted: bool = False) -> list[str]:
    """The command line; ``planted`` adds the kernels of planted.py."""
    return [sys.executable, "-m", "pytest", *(["-p", "planted"] if planted else []), *arguments]


def environment(**more: str) -> dict[str, str]:
    """The variables for it."""
    # Not those of the worker that this test runs in.
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    return {**inherited, "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "tests" / "unit")]), **more}


def run(
    *arguments: str, cwd: Path = ROOT, planted: bool = False, **more: str
) -> subprocess.CompletedProcess[str]:
    """pytest in ``cwd`` with ``arguments``, to its end."""
    return subprocess.run(
        command(*arguments, planted=planted),
        cwd=cwd,
        env=environment(**more),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def run_tool(name: str, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    """The command tools.``name`` with ``arguments``, to its end."""
    return subprocess.run(
        [sys.executable, "-m", f"tools.{name}", *arguments],
        cwd=ROOT,
        env=environment(**more),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def records(path: Path) -> list[dict]:
    """The records of a corpus."""
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
