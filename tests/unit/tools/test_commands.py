"""Every command in tools/ says what it does."""

import subprocess
import sys

import pytest

from tests.unit.runs import ROOT

COMMANDS = sorted(path.stem for path in (ROOT / "tools").glob("[!_]*.py"))


@pytest.mark.parametrize("name", COMMANDS)
def test_help(name: str) -> None:
    told = subprocess.run(
        [sys.executable, "-m", f"tools.{name}", "--help"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith(f"usage: python -m tools.{name} ")
