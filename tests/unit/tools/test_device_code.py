"""tools.device_code with the CPU as the device: the code of its compiler is compared with a corpus."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from corpus.session import gpu_detection as gpu
from tests.unit.runs import records, run
from tools import device_code

Edit = Callable[[dict[str, Any]], object]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three records with the CPU's code."""
    path = tmp_path_factory.mktemp("made") / "corpus.jsonl"
    asked = ("--count=3", "--kernels=unary,loop,open_shapes", "--device=cpu", "--optimized", "--verify=one")
    done = run("-n", "0", f"--emit-jsonl={path}", *asked)
    assert done.returncode == 0, done.stdout + done.stderr
    return path


def _edited(made: Path, path: Path, edit: Edit) -> str:
    """A copy at ``path`` of ``made`` whose second record went through ``edit``."""
    found = records(made)
    edit(found[1])
    path.write_text("".join(f"{json.dumps(record)}\n" for record in found), encoding="utf-8")
    return str(path)


def test_what_the_device_compiles_is_what_the_corpus_has(
    made: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert device_code.main([str(made), "--device=cpu", "-n", "1"]) == 0
    *said, last = capsys.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in said] == ["in the corpus", "compared with it"]
    assert said[1].endswith(" for cpu")
    assert last == "  by default: 3 of 3 records have the same cpu_optimized"


def test_what_differs_is_shown(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    def another(record: dict[str, Any]) -> None:
        head, root, tail = record["cpu_optimized"].rpartition("ROOT ")
        record["cpu_optimized"] = f"{head}{root}other{tail}"

    path = _edited(made, tmp_path / "other.jsonl", another)
    assert device_code.main([path, "--device=cpu", "-n", "1"]) == 1
    first, *_, last = capsys.readouterr().out.splitlines()
    assert first.startswith("record 1, cpu_optimized, by default: line ")
    assert ", not 'ROOT other" in first
    assert last == "  by default: 2 of 3 records have the same cpu_optimized"


def test_what_is_for_more_devices_than_there_are_is_left_out(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def many(record: dict[str, Any]) -> None:
        record["cpp"] = record["cpp"].replace("num_partitions = 1", "num_partitions = 64")

    path = _edited(made, tmp_path / "many.jsonl", many)
    assert device_code.main([path, "--device=cpu", "-n", "1"]) == 0
    *_, judged, left = capsys.readouterr().out.splitlines()
    assert judged == "  by default: 2 of 2 records have the same cpu_optimized"
    assert left == "  left out: 1, by default, for 64 devices, of which there are 2"


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        (lambda record: record.pop("cpu_optimized"), "line 2: it has no cpu_optimized, which --optimized "),
        (lambda record: record.update(cpp="a text"), "line 2: not a record: cpp does not begin with '# JAX "),
    ],
    ids=["no code", "no record"],
)
def test_bad_input_is_one_line(
    made: Path, tmp_path: Path, edit: Edit, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _edited(made, tmp_path / "bad.jsonl", edit)
    assert device_code.main([path, "--device=cpu", "-n", "1"]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"device_code: {path}, {said}")
    assert told.count("\n") == 1


def test_without_a_gpu_one_line_says_so(
    made: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(gpu, "search", lambda: gpu.Gpu(reason="no CUDA device: planted"))
    assert device_code.main([str(made)]) == 2
    assert capsys.readouterr().err == "device_code: no CUDA device: planted\n"
