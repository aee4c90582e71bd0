"""Programs that JAX writes while a user's command runs, paired across two runs and compared."""

import json
import os
import sys
from pathlib import Path

import pytest

from corpus.records.schema import UncheckedRecord
from corpus.stablehlo.program import Program
from corpus.upgrade.corpus_comparison import compare_records
from corpus.upgrade.dumped_programs import Dumped, paired, read, records
from corpus.upgrade.kinds import UNKNOWN
from corpus.upgrade.users_runs import run_and_dump
from tools import drift
from tools import paired as paired_tool

SCRIPT = """import jax, jax.numpy as jnp
def model(w, x):
    return jnp.tanh(x @ w).sum()
step = jax.jit(lambda w, x: w - 0.1 * jax.grad(model)(w, x), donate_argnums=0)
step(jnp.ones((3, 3)), jnp.ones((2, 3)))
jnp.arange(3)  # A program without arguments.
jax.jit(model)(jnp.ones((3, 3)), jnp.ones((4, 3)))
"""
CHANGES = (("jnp.tanh", "jnp.sin"), ("jax.jit(model)(jnp.ones((3, 3)), jnp.ones((4, 3)))", ""))


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """The programs of SCRIPT, and those of the same with CHANGES."""
    top = tmp_path_factory.mktemp("runs")
    script, changed = top / "script.py", SCRIPT
    for old, new in CHANGES:
        changed = changed.replace(old, new)
    for name, text in (("old", SCRIPT), ("new", changed)):
        script.write_text(text, encoding="utf-8")
        status = run_and_dump(f"python {script}", Path(sys.executable), top / name, top / f"{name}.log", {})
        assert status == 0, (top / f"{name}.log").read_text(encoding="utf-8")
    return top / "old", top / "new"


def test_programs_of_two_runs_are_paired(folders: tuple[Path, Path]) -> None:
    old, new = map(read, folders)
    pairs = [(one and one.name, other and other.name) for one, other in paired(old, new)]
    assert ("model", None) in pairs
    assert ("_lambda", "_lambda") in pairs
    (step,) = [each for each in old if each.name == "_lambda"]
    assert step.place.endswith("script.py:3") or step.place.endswith("script.py:4")
    assert any(not each.program.contents.arguments for each in old)
    assert "loc(" not in step.program.text


def test_programs_of_other_element_types_are_paired_by_their_shapes() -> None:
    text = "func.func public @main(%arg0: tensor<{0}>) -> tensor<{0}> {{\nreturn %arg0 : tensor<{0}>\n}}"
    old, new = (
        [Dumped("reshape", Program("forward", "cpu", text.format(kind)), "") for kind in kinds]
        for kinds in (("3xf32", "8xf32"), ("8xf64", "3xf64"))
    )
    assert [*paired(old, new)] == [(old[0], new[1]), (old[1], new[0])]


def test_programs_of_two_runs_are_compared(
    folders: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpora = [str(tmp_path / "old.jsonl"), str(tmp_path / "new.jsonl")]
    assert paired_tool.main(["--versions", "0.10.2", "0.12.0.1", *map(str, folders), *corpora]) == 0
    options = ["--json", str(tmp_path / "r.json"), "-n", "1", "--pairs"]
    assert drift.main([*corpora, *options]) == 1
    (report,) = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["pairs"]
    assert (report["old"], report["new"]) == ("0.10.2", "0.12.0.1")
    assert report["texts"]["different values"] == 1
    assert report["texts"]["was not made"] == 2  # The array of ones of that function, too.
    assert "the new corpus has no such program" in capsys.readouterr().out


def test_a_run_without_programs_is_one_line(
    folders: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (empty := tmp_path / "none").mkdir()
    corpora = [str(tmp_path / "old.jsonl"), str(tmp_path / "new.jsonl")]
    arguments = ["--versions", "0.10.2", "0.12.0.1", str(folders[0]), str(empty), *corpora]
    assert paired_tool.main(arguments) == 2
    assert capsys.readouterr().err == "paired: JAX 0.12.0.1 compiled no program in this run\n"


def test_runs_without_a_function_in_common_are_one_line(
    folders: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (other := tmp_path / "other").mkdir()
    text = next(folders[0].glob("*_model_compile.mlir")).read_text(encoding="utf-8")
    (other / "jax_ir0001_jit_another_compile.mlir").write_text(text, encoding="utf-8")
    corpora = [tmp_path / "old.jsonl", tmp_path / "new.jsonl"]
    directories = [str(folders[0]), str(other)]
    assert paired_tool.main(["--versions", "0.10.2", "0.12.0.1", *directories, *map(str, corpora)]) == 2
    assert "paired: the two runs have no function in common" in capsys.readouterr().err
    assert not any(path.exists() for path in corpora)


def test_a_users_command_finds_its_own_packages_not_those_of_this_project(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project, log = Path(__file__).parents[3], tmp_path / "log"
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(project), "src"]))
    status = run_and_dump("echo $PYTHONPATH", Path(sys.executable), tmp_path / "programs", log, {})
    assert (status, log.read_text(encoding="utf-8")) == (0, "src\n")


def test_a_program_that_takes_what_no_kernel_does_ends_no_report() -> None:
    took, given = (
        "func.func public @main(%arg0: !stablehlo.token) -> tensor<f32> {\n",
        "return %0 : tensor<f32>\n}",
    )
    texts = [f"{took}%0 = stablehlo.constant dense<{number}.0> : tensor<f32>\n{given}" for number in (1, 2)]
    dumped = [Dumped("f", Program("forward", "cpu", text), "") for text in texts]
    ((old, new),) = records(paired(dumped[:1], dumped[1:]), ("0.10.2", "0.12.0.1"))
    (change,) = compare_records((UncheckedRecord.from_values(old), UncheckedRecord.from_values(new)))
    assert change.change.kind == UNKNOWN


def test_a_program_that_this_jax_does_not_read_is_a_finding_of_its_own(
    folders: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (new := tmp_path / "new").mkdir()
    for path in folders[0].glob("*.mlir"):
        text = path.read_text(encoding="utf-8")
        odd = text.replace("stablehlo.tanh", "stablehlo.of_tomorrow")
        (new / path.name).write_text(odd if "_model_" in path.name else text, encoding="utf-8")
    corpora = [str(tmp_path / "old.jsonl"), str(tmp_path / "new.jsonl")]
    assert paired_tool.main(["--versions", "1", "2", str(folders[0]), str(new), *corpora]) == 0
    assert drift.main([*corpora, "-n", "1", "--pairs"]) == 1
    said = capsys.readouterr().out
    assert f"{UNKNOWN}: not valid StableHLO" in said
    assert "identical" in said


def test_a_corpus_is_not_written_over_the_other_or_among_the_programs(
    folders: tuple[Path, Path], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one, among = tmp_path / "one.jsonl", next(folders[0].glob("*.mlir"))
    arguments = ["--versions", "1", "2", *map(str, folders)]
    assert paired_tool.main([*arguments, str(one), str(one)]) == 2
    assert "argument new: " in capsys.readouterr().err
    assert paired_tool.main([*arguments, str(among), str(one)]) == 2
    assert "is in a directory of programs" in capsys.readouterr().err


def test_a_program_of_a_users_run_says_which_line_an_op_is_of(folders: tuple[Path, Path]) -> None:
    (model,) = [each for each in read(folders[0]) if each.name == "model"]
    places = {place.primitive: place.line for place in model.program.places or ()}
    assert places["tanh"] == f"{folders[0].parent}/script.py:3"
    (model,) = [each for each in read(folders[0], folders[0].parent) if each.name == "model"]
    places = {place.primitive: place.line for place in model.program.places or ()}
    assert places["tanh"] == "script.py:3"
    assert model.place == "script.py:3" or model.place == "script.py:7"
