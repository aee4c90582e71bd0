"""Runs in environments that users have: locales, Python's options, other plugins, folders, signals."""

import os
from pathlib import Path

import pytest

from tests.unit.runs import ROOT, records, run, run_tool

TWO = ("-q", "--kernels=unary", "--count=2", "--seed=3")
ASCII = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONIOENCODING": ""}  # The last one is set by tox.


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


def test_a_checkout_that_cannot_be_written_costs_a_warning(plain: bytes, path: Path, tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()  # Below it no folder can be made, as below a read-only one, but also by root.
    done = run("-n", "0", f"--emit-jsonl={path}", *TWO, "-o", f"cache_dir={file / 'cache'}")
    assert done.returncode == 0, done.stdout
    assert "PytestCacheWarning: could not create cache path" in done.stdout
    assert "2 records, " in done.stdout
    assert path.read_bytes() == plain


def _plugin(folder: Path, name: str, source: str) -> dict[str, str]:
    """The variables with which pytest finds the plugin ``name``, installed into ``folder``."""
    information = folder / f"{name}-1.dist-info"
    information.mkdir()
    folder.joinpath(f"{name}.py").write_text(source, encoding="utf-8")
    information.joinpath("METADATA").write_text(f"Name: {name}\nVersion: 1\n", encoding="utf-8")
    entry = f"[pytest11]\n{name} = {name}\n"
    information.joinpath("entry_points.txt").write_text(entry, encoding="utf-8")
    return {"PYTHONPATH": os.pathsep.join(map(str, (folder, ROOT, ROOT / "tests" / "unit")))}


def test_a_plugin_that_fails_at_the_end_costs_no_corpus(plain: bytes, path: Path, tmp_path: Path) -> None:
    found = _plugin(tmp_path, "late", "def pytest_sessionfinish():\n    raise OSError('planted')\n")
    done = run("-n", "0", f"--emit-jsonl={path}", *TWO, **found)
    assert done.returncode == 1
    assert "OSError: planted" in done.stderr
    assert path.read_bytes() == plain


# With the option of pytest-repeat.
REPEAT = "def pytest_addoption(parser):\n    parser.addoption('--count', type=int, default=1)\n"


def test_a_plugin_with_an_option_of_the_same_name_is_named(path: Path, tmp_path: Path) -> None:
    found = _plugin(tmp_path, "repeat", REPEAT)
    done = run("-n", "0", f"--emit-jsonl={path}", *TWO, **found)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert "ERROR: --count: another plugin has an option of that name; add -p no:repeat" in done.stderr
    assert "Traceback" not in done.stderr
    done = run("-n", "0", f"--emit-jsonl={path}", *TWO, "-p", "no:repeat", **found)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize(
    ("options", "variables", "error"),
    [
        (("-p", "no:syrupy"), {}, "syrupy, the pytest plugin that compares snapshots, is not loaded: "),
        (
            (),
            {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
            "syrupy, the pytest plugin that compares snapshots, is ",
        ),
        ((), {"PYTHONOPTIMIZE": "2"}, "PYTHONOPTIMIZE and python -O remove the assert statements"),
    ],
    ids=["no syrupy", "no autoload", "python -O"],
)
def test_what_cannot_work_is_one_line(
    path: Path, options: tuple[str, ...], variables: dict[str, str], error: str
) -> None:
    done = run(f"--emit-jsonl={path}", *TWO, *options, **variables)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert done.stdout == ""
    assert done.stderr.startswith(f"ERROR: {error}")
    assert len(done.stderr.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("options", "variables"),
    [
        (("-p", "no:xdist"), {}),
        (("-p", "no:cacheprovider"), {}),
        (("-p", "syrupy"), {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}),
        ((), {"JAX_PLATFORMS": "cuda"}),
        ((), {"JAX_PLATFORMS": "cpu,tpu"}),
    ],
    ids=["no xdist", "no cache", "no autoload", "no CPU", "a TPU that is not there"],
)
def test_what_changes_nothing(
    plain: bytes, path: Path, options: tuple[str, ...], variables: dict[str, str]
) -> None:
    done = run(f"--emit-jsonl={path}", *TWO, *options, **variables)
    assert done.returncode == 0, done.stdout
    assert path.read_bytes() == plain


@pytest.mark.parametrize("folder", ["docs", "tests/unit"])
def test_a_run_starts_in_any_folder(plain: bytes, path: Path, folder: str) -> None:
    done = run("-n", "1", f"--emit-jsonl={path}", *TWO, cwd=ROOT / folder)
    assert done.returncode == 0, done.stdout
    assert path.read_bytes() == plain


INTERRUPTS = """import os, signal

def pytest_runtest_logreport():
    if "PYTEST_XDIST_WORKER" not in os.environ:
        os.kill(os.getpid(), signal.SIGINT)
"""


def test_an_interrupted_suite_ends_with_its_report(tmp_path: Path) -> None:
    # Without options, because syrupy then misses the reports of the workers, and warns.
    done = run("-n", "2", "tests/test_kernels.py", **_plugin(tmp_path, "interrupts", INTERRUPTS))
    assert done.returncode == pytest.ExitCode.INTERRUPTED, done.stderr
    assert "UserWarning: syrupy: received " in done.stdout
    assert "! KeyboardInterrupt !" in done.stdout
    assert "Traceback" not in done.stderr
