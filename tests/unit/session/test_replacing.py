"""A run and the file at its PATH: nothing is lost that it did not name."""

import json
from pathlib import Path

import pytest

from corpus.session.options import DEFAULT_PATH, NO_PATH, Settings, SettingsError, read
from tests.unit.runs import ROOT, records, run

TWO = ("--kernels=unary", "--count=2", "--seed=3", "-n", "0", "--verify=one")


def _corpus(path: Path, *types: str) -> bytes:
    lines = [{"id": at, "kernel_name": "f", "template": name} for at, name in enumerate(types)]
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path.read_bytes()


@pytest.mark.parametrize(
    ("types", "has"),
    [
        (["unary"] * 3, "3 records of unary; this run would replace them by 2 of unary"),
        (["loop"], "1 records of loop; this run would replace them by 2 of unary"),
        (["unary", "loop"], "2 records of 2 kernel types; this run would replace them by 2 of unary"),
    ],
    ids=["more", "another type", "more types"],
)
def test_a_corpus_that_would_be_lost_is_named(tmp_path: Path, types: list[str], has: str) -> None:
    path = tmp_path / "corpus.jsonl"
    old = _corpus(path, *types)
    partial = tmp_path / "corpus.jsonl.partial"
    partial.write_text('{"partial": {}}\n', encoding="utf-8")
    done = run(f"--emit-jsonl={path}", *TWO)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert f"{path} has {has}: name another PATH, or add --overwrite" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1
    assert path.read_bytes() == old
    assert partial.exists()


def test_it_is_replaced_on_demand_and_by_as_many_of_the_same_types(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    _corpus(path, "loop", "loop", "loop")
    assert run(f"--emit-jsonl={path}", *TWO, "--overwrite").returncode == 0
    assert [record["template"] for record in records(path)] == ["unary", "unary"]
    again = run(f"--emit-jsonl={path}", *TWO)
    assert again.returncode == 0, again.stdout


def test_a_selection_replaces_no_whole_corpus(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    old = _corpus(path, "unary", "unary")
    selected = (f"--emit-jsonl={path}", *TWO, "-k", "[unary-1]")
    done = run(*selected)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert f"{path} has 2 records, and this run has 1 cases; to replace it, add --overwrite" in done.stdout
    assert path.read_bytes() == old
    assert run(*selected, "--resume", "--overwrite").returncode == 0
    assert [record["id"] for record in records(path)] == [1]


def _read(**changes: str) -> Settings:
    options = {"emit": NO_PATH, "count": "1", "seed": None, "kernels": None, "device": "cpu", "verify": "one"}
    return read(**{**options, **changes})


def test_a_users_kernels_have_a_default_path_of_their_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    assert _read().path == Path(DEFAULT_PATH)
    gated = "docs/examples/gated.py"
    assert _read(kernels_from=gated).path == Path("corpus/data/gated.jsonl")
    assert _read(kernels_from=gated, emit="x.jsonl").path == Path("x.jsonl")
    monkeypatch.chdir(ROOT / "docs")
    assert _read(kernels_from="examples/gated.py").path == ROOT / "corpus/data/gated.jsonl"


def test_a_tilde_is_the_home_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/ada")
    assert _read(emit="~/corpus.jsonl").path == Path("/home/ada/corpus.jsonl")
    with pytest.raises(SettingsError, match=r"^--emit-jsonl: ~no-such-user/x: "):
        _read(emit="~no-such-user/x")


@pytest.mark.parametrize(
    ("option", "text", "message"),
    [
        ("count", 20 * "9", "--count: it must be at most 10,000,000, not 99999999999999999999"),
        ("case_memory", "0.0001", "--case-memory: '0.0001' is not a number of GB from 0.05 up to 1,000,000"),
        ("kernels_from", "docs", "--kernels-from: docs/__init__.py: no such file: a folder of kernels is a "),
    ],
)
def test_what_cannot_work_is_one_line(option: str, text: str, message: str) -> None:
    with pytest.raises(SettingsError) as error:
        _read(**{option: text})
    assert str(error.value).startswith(message)


def test_the_least_memory_fails_a_case_in_one_line(tmp_path: Path) -> None:
    done = run(*TWO, f"--emit-jsonl={tmp_path / 'corpus.jsonl'}", "--case-memory=0.05")
    assert "watchdog" not in done.stdout
    assert "INTERNALERROR" not in done.stdout


def test_one_platform_of_a_pinned_case_is_compared_with_its_snapshot() -> None:
    done = run("-n", "0", "tests/test_kernels.py", "--device=cuda", "-k", "[unary-0]")
    assert done.returncode == 0, done.stdout


def test_a_users_kernels_run_from_any_folder() -> None:
    options = ("--kernels-from=examples/gated.py", "--verify=one", "-k", "[gated-0]")
    done = run("-n", "0", *options, cwd=ROOT / "docs")
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout
