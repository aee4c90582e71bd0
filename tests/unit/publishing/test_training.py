"""The example that trains a small model on a published folder."""

import json
import runpy
from pathlib import Path

import pytest

REASON = "the packages of the dependency group train are not installed"
for _name in ("datasets", "optax"):
    pytest.importorskip(_name, reason=REASON)
pq = pytest.importorskip("pyarrow.parquet", reason=REASON)
pa = pytest.importorskip("pyarrow", reason=REASON)

from tests.unit.runs import ROOT  # noqa: E402

TINY = ["--length", "32", "--batch", "4", "--width", "32", "--layers", "1", "--held-out-tokens", "256"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the configuration sft, of one type in train and another one in test."""
    top: Path = tmp_path_factory.mktemp("published")
    lines = ["---", "configs:", "- config_name: sft", "  data_files:"]
    (top / "data" / "sft").mkdir(parents=True)
    for split, answer in (("train", "ab" * 400), ("validation", "ab" * 400), ("test", "zq" * 400)):
        messages = [{"role": "user", "content": "ask"}, {"role": "assistant", "content": answer}]
        rows = [{"type": "a", "messages": messages}, {"type": "b", "messages": messages}] * 20
        pq.write_table(pa.Table.from_pylist(rows), top / f"data/sft/{split}-00000-of-00001.parquet")
        lines += [f"  - split: {split}", f"    path: data/sft/{split}-*.parquet"]
    (top / "README.md").write_text("\n".join([*lines, "---", ""]), encoding="utf-8")
    return top


def test_a_model_learns_what_is_like_its_training(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The loss on texts like those of training is far below the 8 bits of a guess; on others it is not."""
    main = runpy.run_path(str(ROOT / "examples" / "train_small.py"))["main"]
    asked = [{"task": f"lower-{number}", "prompt": "ab" * 40} for number in range(17)]
    (tmp_path / "tasks.jsonl").write_text(
        "".join(f"{json.dumps(each)}\n" for each in asked), encoding="utf-8"
    )
    answers = ("--answers", str(tmp_path), str(tmp_path / "answers.jsonl"), "--most", "20")
    main([str(folder), "--tokens", "12800", "--types", "b", *TINY, *answers])
    lines = (tmp_path / "answers.jsonl").read_text(encoding="utf-8").splitlines()
    written = [json.loads(line) for line in lines]
    assert [each["task"] for each in written] == [each["task"] for each in asked]
    assert all({*each["answer"]} == {*"ab"} for each in written)
    rows = [line.split(" | ") for line in capsys.readouterr().out.splitlines()[2:]]
    found = {row[0].strip("| "): float(row[1]) for row in rows}
    assert [*found] == ["train", "validation", "test"]
    assert found["validation"] < 5 < found["test"]


def test_too_few_records_are_an_error(folder: Path) -> None:
    main = runpy.run_path(str(ROOT / "examples" / "train_small.py"))["main"]
    with pytest.raises(
        ValueError, match=r"the texts give \d+ of 781 batches: fewer --tokens, or more records"
    ):
        main([str(folder), "--tokens", "100000", *TINY])
