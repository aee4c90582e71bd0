"""tools.coverage: its counts on programs whose counts are known, and its messages for bad input."""

import gzip
import json
import math
import re
from pathlib import Path

import pytest

from corpus.checks.record_builder import build
from corpus.plan import plan
from corpus.reporting.coverage import spread
from corpus.reporting.op_catalog import ABSENT, REACHABLE
from tools import coverage


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("coverage") / "small.jsonl.gz"
    records = [build(case, ("cpu", "cuda")).record for case in plan(("unary", "loop", "integers"), 3, 12)]
    with gzip.open(path, "wt", encoding="utf-8") as file:
        file.writelines(f"{record.to_json()}\n" for record in records)
    return path


def test_the_figures_of_a_corpus(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage.main([str(corpus)]) == 0
    report = json.loads((corpus.parent / "small.coverage.json").read_text(encoding="utf-8"))
    assert report["records"] == 12
    assert report["types"] == {"unary": 4, "loop": 4, "integers": 4}
    assert report["distinct"] == {"python_fingerprint": 12, "fingerprint": 12, "skeleton": 12}
    records = [json.loads(line) for line in gzip.decompress(corpus.read_bytes()).splitlines()]
    assert set(report["ops"]) == {op for record in records for op in json.loads(record["ops"])} - {
        "stablehlo.return"
    }
    shapes = [
        [int(dim) for dim in shape.split("x") if dim]
        for record in records
        for shape in re.findall(r"tensor<((?:\d+x)*)[a-z]", record["cpp"])
    ]
    dims = [dim for shape in shapes for dim in shape]
    assert (report["values"], report["dimensions"]) == (len(shapes), len(dims))
    assert report["large_dimensions"] == sum(dim >= 16 for dim in dims)
    assert report["largest_tensor"]["largest"] == max(map(math.prod, shapes))
    assert report["loop_nesting"]["1"] + report["loop_nesting"].get("2", 0) >= 1
    assert report["checked_at"] == {"own sizes": 12}
    assert report["gradients"] == sum(record["gradient_error"] > 0 for record in records)
    errors = [record["gradient_error"] for record in records if record["gradient_error"] > 0]
    found = report["gradient_errors"].values()
    assert sum(each["records"] for each in found) == len(errors)
    assert max(each["worst"] for each in found) == max(errors)
    for op, seen in report["ops"].items():
        assert seen["records"] == sum(op in json.loads(record["ops"]) for record in records)
    assert "i32" in report["element_types"]
    assert sum(report["forward_ops"]["histogram"].values()) == 12
    printed = capsys.readouterr().out
    assert "12 of 3 kernel types" in printed
    page = (corpus.parent / "small.coverage.html").read_text(encoding="utf-8")
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


@pytest.mark.parametrize(("count", "p95"), [(1, 1), (2, 2), (19, 19), (20, 19), (21, 20), (100, 95)])
def test_the_95th_percentile_is_the_nearest_rank(count: int, p95: int) -> None:
    assert spread(range(1, count + 1))["p95"] == p95
