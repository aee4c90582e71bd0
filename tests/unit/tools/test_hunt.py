"""tools.hunt from end to end: a planted fault is found, reported and written for tools.reduce."""

import json
from pathlib import Path

import pytest

from corpus.judging.oracles import OP_BY_OP
from tests.unit.runs import run_tool
from tools import _cli

PLANTED = """
import jax
import jax.numpy as jnp


def sound(x):
    return jnp.tanh(x)


def planted(x):
    return x * 2 if isinstance(x, jax.core.Tracer) else x * 3


INPUTS = {name: {"x": ("float32", (5,), -1, 1)} for name in ("sound", "planted")}
"""


def test_a_planted_fault_is_found_and_written(tmp_path: Path) -> None:
    file, out = tmp_path / "mine.py", tmp_path / "hunt"
    file.write_text(PLANTED, encoding="utf-8")
    options = ["--kernels-from", str(file), "--count", "2", "--no-reduce", "-n", "1", "--out", str(out)]
    done = run_tool("hunt", *options)
    assert done.returncode == _cli.FOUND, done.stderr
    report = json.loads((out / "report.json").read_text(encoding="utf-8"))
    (group,) = report["findings"]
    assert (group["finding"]["oracle"], group["finding"]["subject"]["id"]) == (OP_BY_OP, "0-1-planted")
    assert report["agreed"] == 1
    assert json.loads((out / "finding-0-1-planted.json").read_text(encoding="utf-8")) == group["finding"]
    assert "op by op: values" in (out / "report.html").read_text(encoding="utf-8")
    assert "--resume or --overwrite" in run_tool("hunt", *options).stderr


@pytest.mark.parametrize("text", ["", "INPUTS = {}\n"])
def test_a_file_without_kernels_is_named(text: str, tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text(text, encoding="utf-8")
    done = run_tool("hunt", "--kernels-from", str(file), "--out", str(tmp_path / "hunt"))
    assert done.returncode == _cli.UNUSABLE
    assert done.stderr.startswith(f"hunt: --kernels-from: {file}")
    assert done.stderr.count("\n") == 1
