"""tools.drift: two corpora or more compared, and one line for bad input."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from corpus.sandbox import bubblewrap
from corpus.upgrade import findings
from corpus.upgrade.kinds import COSMETIC, DIFFERENT, IDENTICAL, NOT_MADE, UNKNOWN
from kernels import Input
from tests.unit.changed_programs import KERNEL, TEXT, compare, lowered_records, written
from tools import drift


@pytest.fixture(scope="module")
def records() -> list[dict[str, Any]]:
    return lowered_records()


def test_a_record_that_the_tool_fails_to_compare_costs_itself_alone(
    records: list[dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails = (
        "from corpus.upgrade import corpus_comparison as module; real = module.compare_all; "
        "module.compare_all = lambda kernel, pairs: real({'unary': kernel}[kernel.template], pairs); "
    )
    python = bubblewrap.python
    monkeypatch.setattr(bubblewrap, "python", lambda statement, *options: python(fails + statement, *options))
    corpus, report = written(tmp_path / "c.jsonl", records), tmp_path / "r.json"
    assert drift.main([str(corpus), str(corpus), "-n", "1", "--json", str(report)]) == 1
    (pair,) = json.loads(report.read_text(encoding="utf-8"))["pairs"]
    assert [(each["kind"], each["cause"], each["records"]) for each in pair["findings"]] == [
        (UNKNOWN, "KeyError: 'loop'", [1, 3])
    ]
    assert pair["texts"] == {IDENTICAL: 4, UNKNOWN: 2}


def test_a_report_is_json_whatever_the_difference() -> None:
    integers = replace(KERNEL, inputs=(Input("x", (3,), "int32", 0, 9), Input("y", (3,), "int32", 0, 9)))
    text = TEXT.replace("f32", "i32").replace("3.000000e+00", "3").replace("sine", "abs")
    change = compare(integers, text, text.replace("dense<3>", "dense<4>"))
    assert (change.kind, change.values.relative) == (DIFFERENT, float("inf"))
    report = findings.report_on(
        [findings.Compared(0, "unary", "forward", ("cpu",), change)], ["0.10", "0.12"]
    )
    assert json.loads(json.dumps(report, allow_nan=False))["changes"][0]["relative"] is None


def test_two_corpora_are_compared(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = written(tmp_path / "old.jsonl", records)
    assert drift.main([str(old), str(old), "-n", "1"]) == 0
    changed = [dict(record) for record in records]
    for field in ("cpp", "cuda"):
        changed[1][field] = records[1][field].replace("stablehlo.add", "stablehlo.subtract", 1)
    changed[2]["cpp"] = records[2]["cpp"].replace("module @jit_", "module @jit_new_", 1)
    del changed[0]
    new = written(tmp_path / "new.jsonl", changed)
    capsys.readouterr()
    options = ["--json", str(tmp_path / "r.json"), "--html", str(tmp_path / "r.html"), "-n", "1"]
    assert drift.main([str(old), str(new), *options]) == 1
    (report,) = json.loads((tmp_path / "r.json").read_text(encoding="utf-8"))["pairs"]
    assert report["texts"][NOT_MADE] == 2  # Forward and backward.
    assert report["texts"][DIFFERENT] == 1
    assert report["texts"][COSMETIC] == 1
    assert report["findings"][0]["kind"] == DIFFERENT
    assert report["findings"][0]["platforms"] == ["cpu", "cuda"]
    printed = capsys.readouterr().out
    assert "different values" in printed
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "was not made" in page
    assert "stablehlo.subtract" in page  # In the texts side by side.
    assert drift.main([str(old), str(new), "--fail-on", "never", "-n", "1"]) == 0
    written(new, [{**record, "python": f"{record['python']}\n"} for record in records])
    assert drift.main([str(old), str(new), "-n", "1"]) == 1  # Nothing was compared.
    assert "other Python" in capsys.readouterr().out


def test_what_cannot_be_compared_is_one_line(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = written(tmp_path / "old.jsonl", records)
    for name, others, said in [
        ("seed", [{**record, "seed": 9} for record in records], "has seed 3 in "),
        ("order", records[::-1], "ids must rise"),
        ("empty", [], "has no records"),
    ]:
        new = written(tmp_path / f"{name}.jsonl", others)
        assert drift.main([str(old), str(new), "-n", "1"]) == 2
        error = capsys.readouterr().err
        assert error.startswith("drift: ")
        assert said in error
        assert error.count("\n") == 1
    (tmp_path / "torn.jsonl").write_text(old.read_text(encoding="utf-8")[:-40], encoding="utf-8")
    assert drift.main([str(old), str(tmp_path / "torn.jsonl"), "-n", "1"]) == 2
    assert "torn" in capsys.readouterr().err


def test_a_last_record_that_one_corpus_lacks_was_not_made(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old, new = written(tmp_path / "old.jsonl", records), written(tmp_path / "new.jsonl", records[:-1])
    assert drift.main([str(old), str(new), "-n", "1"]) == 1
    printed = capsys.readouterr().out
    assert "was not made: the new corpus has no such program: it was not run, or its case failed" in printed
    assert f"1 kernel ({records[-1]['kernel_name']}, record {records[-1]['id']})" in printed


def test_each_of_several_corpora_is_compared_with_the_one_before(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = written(tmp_path / "one.jsonl", records)
    renamed = [{**record, "cpp": record["cpp"].replace("@jit_", "@jit_new_", 1)} for record in records]
    other = written(tmp_path / "other.jsonl", renamed)
    markdown = tmp_path / "r.md"
    assert drift.main([str(one), str(other), str(one), "-n", "1", "--markdown", str(markdown)]) == 0
    assert capsys.readouterr().out.count("cosmetic: symbol names: 4 kernels") == 2
    assert markdown.read_text(encoding="utf-8").count("## ") == 2
    with pytest.raises(SystemExit):
        drift.main([str(one)])
    assert "alone: name two or more" in capsys.readouterr().err


def test_a_kernel_that_one_version_cannot_express_is_listed_with_its_fault(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    fault = {"cpp": "", "cuda": "", "fault": "AttributeError: no jax.lax.mulhi"}
    old = written(tmp_path / "old.jsonl", [{**records[0], **fault}, {**records[1], **fault}, *records[2:]])
    new = written(tmp_path / "new.jsonl", [records[0], {**records[1], **fault}, *records[2:]])
    assert drift.main([str(old), str(new), "-n", "1"]) == 0
    printed = capsys.readouterr().out
    name = records[0]["kernel_name"]
    assert f"now lowers: AttributeError: no jax.lax.mulhi: 1 kernel ({name}, record 0)" in printed
    assert "lowers under neither: AttributeError: no jax.lax.mulhi: 1 kernel" in printed
    assert drift.main([str(new), str(old), "-n", "1"]) == 1
    assert "no longer lowers: AttributeError" in capsys.readouterr().out
