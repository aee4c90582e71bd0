"""tools.samples: the page has the records as they are, the same for the same seed."""

import json
import re
from pathlib import Path

import pytest

from corpus.checks.record_builder import build
from corpus.plan import plan
from corpus.records.schema import Record
from corpus.reporting import sample_page
from corpus.stablehlo.program import programs_of
from tools import samples


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    records = [build(case, ("cpu", "cuda")).record for case in plan(("unary", "randomness"), 3, 8)]
    made = tmp_path_factory.mktemp("samples") / "c.jsonl"
    made.write_text("".join(f"{record.to_json()}\n" for record in records), encoding="utf-8")
    return made


def test_the_page_shows_the_drawn_records_whole(path: Path, tmp_path: Path) -> None:
    page = tmp_path / "new" / "page.md"
    assert (
        samples.main([str(path), "--count", "5", "--seed", "2", "--lines", "9999", "--output", str(page)])
        == 0
    )
    text = page.read_text(encoding="utf-8")
    drawn, total = sample_page.draw(path, 5, 2)
    assert total == 8
    assert len({record.id for record in drawn}) == 5
    differing = 0
    for record in drawn:
        assert record.python in text
        texts = {(program.platform, program.direction): program.text for program in programs_of(record)}
        for (platform, direction), program in texts.items():
            assert platform != "cpu" or program.rstrip() in text
            differing += program != texts["cpu", direction]
    assert text.count("```diff\n") == differing > 0


def test_without_a_path_the_page_is_printed(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert samples.main([str(path), "--count", "1"]) == 0
    assert capsys.readouterr().out == sample_page.as_page(*sample_page.draw(path, 1, 0), 0, 60)


def test_the_seed_decides_what_is_drawn(path: Path) -> None:
    ids = [[record.id for record in sample_page.draw(path, 3, seed)[0]] for seed in range(200)]
    assert ids[7] == [record.id for record in sample_page.draw(path, 3, 7)[0]]
    # Each of eight is in 75 of 200 draws, give or take three times the standard deviation.
    assert all(54 < sum(number in drawn for drawn in ids) < 96 for number in range(8))
    assert [record.id for record in sample_page.draw(path, 99, 0)[0]] == list(range(8))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "has no records"),
        ("[1]\n", "line 1: not a JSON object but an array"),
        ('{"id": 4}\n', "line 1: not a record: it has no 'kernel_name'"),
    ],
    ids=["empty", "array", "no record"],
)
def test_what_is_no_corpus_is_one_line_and_no_page(
    content: str, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "c.jsonl").write_text(content, encoding="utf-8")
    assert samples.main([str(tmp_path / "c.jsonl"), "--output", str(tmp_path / "p.md")]) == 2
    printed = capsys.readouterr()
    assert message in printed.err
    assert printed.err.count("\n") == 1
    assert not (tmp_path / "p.md").exists()


def test_open_shapes_and_missing_gradients_are_said(path: Path) -> None:
    record = json.loads(path.read_text(encoding="utf-8").splitlines()[0])
    record["inputs"][0]["symbolic"] = "n, 3"
    record["gradient_error"] = -0.5
    record["backward"] = "none: no inexact input"
    page = sample_page.as_page([Record.from_values(record)], 1, 0, 4)
    assert f" lines)</summary>\n\n```mlir\nmodule @jit_{record['kernel_name']} " in page
    assert " lines more.\n" in page
    assert "[n, 3] in [" in page
    assert "Backward: none: no inexact input." in page


def test_a_direction_that_the_first_platform_lacks_is_shown_whole(path: Path) -> None:
    record = json.loads(path.read_text(encoding="utf-8").splitlines()[0])
    record["cpp"] = record["cpp"].partition("\n\n## Backward")[0]
    page = sample_page.as_page([Record.from_values(record)], 1, 0, 9999)
    assert "<summary>Backward, cuda: what differs" in page
    assert "\n+module @jit_" in page


def test_programs_of_many_lines_take_no_hours_to_compare(path: Path) -> None:
    record = json.loads(path.read_text(encoding="utf-8").splitlines()[0])
    lines = [f"line {number}" for number in range(30_000)]
    cpp, cuda = (record[name].partition("## Backward")[0] for name in ("cpp", "cuda"))
    record |= {"cpp": cpp + "\n".join(lines), "cuda": cuda + "\n\n".join(lines)}
    page = sample_page.as_page([Record.from_values(record)], 1, 0, 20)
    assert "\n+\n line 1\n+\n line 2\n" in page


def test_what_a_stranger_wrote_is_text(path: Path) -> None:
    record = json.loads(path.read_text(encoding="utf-8").splitlines()[0])
    script = "<script>alert(1)</script> [a](https://b) *c* @d www.e ``` \n# d"
    python = f"{record['python']}\n```\n</details><script>alert(2)</script>\n\x1b[2J\u202e"
    # Of these, the reader takes one printable line alone.
    record |= dict.fromkeys(("kernel_name", "template", "jax_version"), script.partition("\n")[0])
    record |= {"python": python}
    record |= {"gradient_error": -0.5, "backward": script, "static": json.dumps({"n": script})}
    record["inputs"][0] |= {"name": script, "symbolic": script}
    page = sample_page.as_page([Record.from_values(record)], 1, 0, 9999)
    assert "\n````python\n" in page
    outside = re.sub(r"^(```+)\w+\n.*?^\1$", "", page, flags=re.MULTILINE | re.DOTALL)
    outside = re.sub(r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)", "", outside)
    outside = re.sub(r"</?(details|summary)>", "", outside)
    assert "alert(1)" in outside
    assert "alert(2)" not in outside
    assert not re.findall(r"(?<!\\)[<*@]|^# d|www\.|https:", outside, re.MULTILINE)
    assert "\\u001b[2J\\u202e" in page
    assert not set("\x1b\u202e") & set(page)
