"""pytest in a process of its own, as a user starts it."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

# The job of a shell in the background ignores SIGINT, and so would every process that a test starts.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

ROOT = Path(__file__).parents[2]
HANG = 900.0  # Seconds that only a process that hangs takes, however busy the machine is.


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
