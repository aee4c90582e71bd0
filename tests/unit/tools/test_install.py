"""The first command of README.md, where it cannot work; CI runs it where it can (the steps of .ci/run)."""

import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.unit.runs import ROOT

BARE = (
    Path(sys.base_prefix) / "bin" / f"python3.{sys.version_info.minor}"
)  # Without the packages of the tests.
WITHOUT = (
    "import sys, runpy; sys.modules[{name!r}] = None; runpy.run_module('tools.install', run_name='__main__')"
)


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A copy of what the command imports, in which no environment is made yet."""
    for package in ("tools", "corpus", "kernels"):
        shutil.copytree(
            ROOT / package, tmp_path / package, ignore=shutil.ignore_patterns("data", "__pycache__")
        )
    return tmp_path


def _run(checkout: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [BARE, *arguments], cwd=checkout, capture_output=True, encoding="utf-8", check=False
    )


def _one_line(done: subprocess.CompletedProcess[str]) -> str:
    assert (done.returncode, done.stdout) == (2, "")
    (line,) = done.stderr.splitlines()
    return line


@pytest.mark.parametrize("name", ["venv", "ensurepip"])
def test_a_python_without_environments_names_the_package(checkout: Path, name: str) -> None:
    line = _one_line(_run(checkout, "-c", WITHOUT.format(name=name)))
    package = f"python3.{sys.version_info.minor}-venv"
    assert (
        line == f"install: {BARE} lacks the module {name}; on Debian and Ubuntu: sudo apt install {package}"
    )
    assert not checkout.joinpath(".venv").exists()


def test_what_is_no_environment_of_this_python_stays(checkout: Path) -> None:
    checkout.joinpath(".venv").mkdir()
    line = _one_line(_run(checkout, "-m", "tools.install"))
    assert line.startswith(
        f"install: {checkout}/.venv is no environment of Python that runs, and this is Python 3."
    )
    venv.create(checkout / ".venv")
    python = checkout / ".venv" / "bin" / "python"
    python.unlink()
    python.write_text("#!/bin/sh\necho 3.1\n", encoding="utf-8")
    python.chmod(0o755)
    line = _one_line(_run(checkout, "-m", "tools.install"))
    assert line.startswith(f"install: {checkout}/.venv has Python 3.1, and this is Python 3.")
    assert line.endswith(": remove it first")


def test_an_environment_of_a_moved_checkout_is_made_anew_and_a_failure_of_pip_is_told(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    venv.create(checkout / "elsewhere" / ".venv", symlinks=True)
    checkout.joinpath("elsewhere", ".venv").rename(checkout / ".venv")
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", "")
    done = _run(checkout, "-m", "tools.install")
    assert done.returncode == 2
    assert done.stdout.startswith(f"install: {checkout}/.venv was made at another path: it is made anew\n")
    assert f"{checkout}/.venv" in checkout.joinpath(".venv", "bin", "activate").read_text(encoding="utf-8")
    assert done.stderr.splitlines()[-1].startswith("install: pip could not install them: exit status 1 of ")


def test_a_command_without_jax_says_what_brings_it(checkout: Path) -> None:
    wanted = "python3 -m tools.install && . .venv/bin/activate"
    assert (
        _one_line(_run(checkout, "-m", "tools.samples", "x"))
        == f"tools: JAX is not installed for {BARE}: {wanted}"
    )
    checkout.joinpath(".venv").mkdir()
    line = _one_line(_run(checkout, "-m", "tools.samples", "x"))
    assert line.endswith("to enter the environment that has it: . .venv/bin/activate")
    assert _run(checkout, "-m", "tools").returncode == 0
    for words in (["-Bm", "tools.install"], ["-mtools.install"]):
        assert _run(checkout, *words, "--help").returncode == 0
