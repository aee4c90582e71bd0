"""Runs in environments that users have: locales, Python's options, other plugins, folders, signals."""

from pathlib import Path

import pytest

from tests.unit.runs import records, run, run_tool

TWO = ("-q", "--kernels=unary", "--count=2", "--seed=3")
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0"}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """The corpus of TWO, made in the environment of this run."""
    path = tmp_path_factory.mktemp("plain") / "corpus.jsonl"
    done = run("-n", "0", f"--emit-jsonl={path}", *TWO)
    assert done.returncode == 0, done.stdout
    assert len(records(path)) == 2
    return path.read_bytes()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """The path of a corpus to write."""
    return tmp_path / "corpus.jsonl"


def test_a_locale_without_utf_8_changes_nothing(plain: bytes, path: Path) -> None:
    done = run("-n", "0", f"--emit-jsonl={path}", *TWO, **ASCII)
    assert done.returncode == 0, done.stdout
    assert path.read_bytes() == plain


def test_a_command_escapes_what_the_locale_cannot_show(plain: bytes, path: Path) -> None:
    path.write_bytes(plain)
    done = run_tool("coverage", str(path), **ASCII)
    assert done.returncode == 0, done.stderr
    assert "\\u2264" in done.stdout
