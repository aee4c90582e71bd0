"""tools.coverage: its counts on programs whose counts are known, and its messages for bad input."""

import gzip
import json
from pathlib import Path

import pytest

from corpus.checks.record_builder import build
from corpus.plan import plan
from corpus.reporting.op_catalog import ABSENT, REACHABLE
from corpus.stablehlo.complexity import depth, nesting
from tools import coverage

LOOP_IN_BRANCH = """module @jit_f {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.sine %arg0 : tensor<f32>
    %1 = "stablehlo.case"(%arg1) ({
      %2 = func.call @inner(%0) : (tensor<f32>) -> tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }, {
      stablehlo.return %arg0 : tensor<f32>
    }) : (tensor<i32>) -> tensor<f32>
    %3 = stablehlo.cosine %1 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @inner(%arg0: tensor<f32>) -> tensor<f32> {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.while(%iterArg = %arg0) : tensor<f32>
    cond {
      %1 = stablehlo.compare LT, %iterArg, %iterArg, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = stablehlo.tanh %iterArg : tensor<f32>
      %2 = stablehlo.negate %1 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }
    return %0 : tensor<f32>
  }
}
"""
SIDE_BY_SIDE = """module @jit_f {
  func.func public @main(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.sine %arg0 : tensor<f32>
    %1 = stablehlo.cosine %arg0 : tensor<f32>
    %2 = stablehlo.add %0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
"""


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("coverage") / "small.jsonl.gz"
    records = [build(case, ("cpu", "cuda")).record for case in plan(("unary", "loop", "integers"), 3, 12)]
    with gzip.open(path, "wt") as file:
        file.writelines(f"{record.to_json()}\n" for record in records)
    return path


def test_depth_follows_calls_and_goes_into_regions() -> None:
    assert depth(SIDE_BY_SIDE) == 2
    # case (or sine, beside it), while, tanh, negate, cosine
    assert depth(LOOP_IN_BRANCH) == 5


def test_functions_that_call_each_other_are_measured_once_each() -> None:
    calls = "".join(
        f"  func.func private @f{at}(%arg0: tensor<f32>) -> tensor<f32> {{\n"
        + f"    %0 = call @f{(at + 1) % 40}(%arg0) : (tensor<f32>) -> tensor<f32>\n" * 2
        + "    return %0 : tensor<f32>\n  }\n"
        for at in range(40)
    )
    assert nesting(f"module @jit_f {{\n{calls}}}\n") == 0


def test_nesting_follows_calls() -> None:
    assert nesting(SIDE_BY_SIDE) == 0
    assert nesting(LOOP_IN_BRANCH) == 2


def test_the_figures_of_a_corpus(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage.main([str(corpus)]) == 0
    report = json.loads((corpus.parent / "small.coverage.json").read_text())
    assert report["records"] == 12
    assert report["types"] == {"unary": 4, "loop": 4, "integers": 4}
    assert report["distinct"] == {"python_fingerprint": 12, "fingerprint": 12, "skeleton": 12}
    records = [json.loads(line) for line in gzip.decompress(corpus.read_bytes()).splitlines()]
    assert set(report["ops"]) == {op for record in records for op in record["ops"]} - {"stablehlo.return"}
    assert report["gradients"] == sum(record["gradient_error"] is not None for record in records)
    errors = [record["gradient_error"] for record in records if record["gradient_error"] is not None]
    found = report["gradient_errors"].values()
    assert sum(each["records"] for each in found) == len(errors)
    assert max(each["worst"] for each in found) == max(errors)
    for op, seen in report["ops"].items():
        assert seen["records"] == sum(op in record["ops"] for record in records)
    assert "i32" in report["element_types"]
    assert sum(report["forward_ops"]["histogram"].values()) == 12
    printed = capsys.readouterr().out
    assert "12 of 3 kernel types" in printed
    page = (corpus.parent / "small.coverage.html").read_text()
    assert "Coverage of small.jsonl.gz" in page
    assert "src=" not in page  # Nothing from elsewhere.
    assert "href=" not in page


def test_an_op_that_is_missing_without_a_reason_fails(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert coverage.main([str(corpus), "--all-ops"]) == 1
    assert "missing, without a reason: " in capsys.readouterr().out


def test_reasons_are_for_ops_that_there_are() -> None:
    assert ABSENT.keys() < REACHABLE
    assert all(ABSENT.values())


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "has no records"),
        (b"{}\n", "line 1: not a record: it has no "),
        (b"[]\n", "line 1: not a JSON object but an array"),
        (b'{"id": ', "line 1: torn: the file ends in the middle of this line"),
    ],
)
def test_what_is_no_corpus_is_named(
    tmp_path: Path, content: bytes, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_bytes(content)
    assert coverage.main([str(path)]) == 2
    error = capsys.readouterr().err
    assert str(path) in error
    assert said in error
    assert [path] == list(tmp_path.iterdir())
