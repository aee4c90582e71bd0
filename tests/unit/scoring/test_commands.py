"""tools.tasks and tools.score, as a user starts them: a small corpus, its tasks, and answers to these."""

import hashlib
import json
import os
import shutil
from pathlib import Path

import pytest

from corpus.checks.record_builder import build
from corpus.plan import plan
from corpus.records.shards import sha256_of
from tests.unit.runs import records
from tools import score, tasks


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("scoring") / "corpus.jsonl"
    built = [build(case, ("cpu", "cuda")).record for case in plan(("unary", "branch", "randomness"), 3, 9)]
    made.write_text("".join(f"{record.to_json()}\n" for record in built), encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def folder(corpus: Path) -> Path:
    made = corpus.parent / "tasks"
    assert tasks.main([str(corpus), "--out", str(made), "--count", "9", "-n", "1"]) == 0
    return made


def _answers(folder: Path, path: Path, change: str = "") -> Path:
    """A file with the right answer to each task, and ``change`` in its place for the first one."""
    lines = [
        {"task": each["task"], "answer": each["answer"]} for each in records(folder / "references.jsonl")
    ]
    if change:
        lines[0]["answer"] = change
    path.write_text("".join(json.dumps(each) + "\n" for each in lines), encoding="utf-8")
    return path


def _said(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    assert score.main(arguments) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.count("\n") == 1, printed.err
    return printed.err


def test_tasks_are_of_all_kinds_and_tell_no_answer(folder: Path) -> None:
    made, references = records(folder / "tasks.jsonl"), records(folder / "references.jsonl")
    assert {each["kind"] for each in made} == {"lower", "grad", "cuda", "raise", "repair", "equal"}
    assert [each["task"] for each in made] == [each["task"] for each in references]
    for task, reference in zip(made, references, strict=True):
        assert set(task) == {"task", "kind", "tier", "prompt"}
        assert task["kind"] == "equal" or reference["answer"].strip() not in task["prompt"]


def test_the_same_options_make_the_same_tasks(folder: Path, corpus: Path, tmp_path: Path) -> None:
    again = tmp_path / "again"
    assert tasks.main([str(corpus), "--out", str(again), "--count", "9", "-n", "2"]) == 0
    for name in ("tasks.jsonl", "references.jsonl"):
        assert (again / name).read_bytes() == (folder / name).read_bytes()


def _score(folder: Path, answers: Path, *options: str) -> int:
    return score.main([str(folder), str(answers), "--seed", "one", *options])


@pytest.fixture(scope="module")
def scored(folder: Path) -> Path:
    """The --json file of the references' own answers."""
    answers, path = _answers(folder, folder.parent / "answers.jsonl"), folder.parent / "score.json"
    assert _score(folder, answers, "-n", "1", "--json", str(path)) == 0
    return path


def test_the_references_score_in_full(scored: Path) -> None:
    values = json.loads(scored.read_text(encoding="utf-8"))
    assert {each["level"] for each in values["answers"]} == {"bytes", "right"}
    assert values["pass"]["all"]["1"]["mean"] == 1.0


def test_a_wrong_answer_costs_itself_alone(
    folder: Path, scored: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And the other grades are the same, whatever the number of workers."""
    answers = _answers(folder, tmp_path / "answers.jsonl", "<b>I do not know</b>")
    page, path = tmp_path / "page.html", tmp_path / "score.json"
    options = ["--html", str(page), "--json", str(path), "--against", str(scored)]
    assert _score(folder, answers, "-n", "2", *options) == 0
    before, after = (json.loads(each.read_text(encoding="utf-8"))["answers"] for each in (scored, path))
    assert after[1:] == before[1:]
    assert (after[0]["solved"], before[0]["solved"]) == (False, True)
    assert "<summary>1 of " in page.read_text(encoding="utf-8")
    assert "all: pass@1 " in capsys.readouterr().out


def test_missing_answers_are_named(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    answers = _answers(folder, tmp_path / "answers.jsonl")
    first, *_ = answers.read_text(encoding="utf-8").splitlines(keepends=True)
    answers.write_text(first, encoding="utf-8")
    assert score.main([str(folder), str(answers), "--seed", "one", "-n", "1"]) == 1
    count = len(records(folder / "tasks.jsonl"))
    assert f"{count - 1} tasks have no answer" in capsys.readouterr().out


BAD_LINES = {
    "an unknown task": ('{"task": "lower-none", "answer": ""}', "there is no task 'lower-none'"),
    "not JSON": ("{", "not JSON"),
    "no answer": ('{"task": "x"}', "it has no 'answer'"),
    "not a text": ('{"task": "x", "answer": 3}', "answer: 3 is not a string"),
    "blank": ("", "blank"),
}


@pytest.mark.parametrize("name", BAD_LINES)
def test_a_bad_line_is_named(
    name: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    line, message = BAD_LINES[name]
    path = tmp_path / "answers.jsonl"
    path.write_text(f"{line}\n", encoding="utf-8")
    said = _said([str(folder), str(path), "--seed", "one"], capsys)
    assert said.startswith(f"score: {path}, line 1: {message}"), said


def test_a_line_that_is_not_utf8_is_named(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "answers.jsonl"
    path.write_bytes(b'{"task": "\xff", "answer": ""}\n')
    said = _said([str(folder), str(path), "--seed", "one"], capsys)
    assert said.startswith(f"score: {path}, line 1: not UTF-8"), said


def test_tasks_are_of_a_corpus_or_of_fresh_kernels(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for given in ([], [str(corpus), "--fresh", "3"], [str(corpus), "--public"]):
        assert tasks.main([*given, "--out", str(tmp_path / "none")]) == 2
        assert capsys.readouterr().err == "tasks: give either a CORPUS or --fresh S or --public\n"


def test_an_answer_too_many_is_named(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = _answers(folder, tmp_path / "answers.jsonl")
    path.write_text(path.read_text(encoding="utf-8") * 2, encoding="utf-8")
    said = _said([str(folder), str(path), "--seed", "one"], capsys)
    assert "answer 2 to task" in said
    assert "--samples 1 allows 1" in said


def test_a_changed_folder_is_refused(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    answers, copy = _answers(folder, tmp_path / "answers.jsonl"), tmp_path / "copy"
    shutil.copytree(folder, copy)
    with (copy / "references.jsonl").open("a", encoding="utf-8") as file:
        file.write("\n")
    arguments = [str(copy), str(answers), "--seed", "one"]
    assert "it was changed; make the tasks anew" in _said(arguments, capsys)
    manifest = copy / "tasks.json"
    values = json.loads(manifest.read_text(encoding="utf-8"))
    manifest.write_text(json.dumps({**values, "sha256": {}, "command": "rm -r ~"}), encoding="utf-8")
    assert "rm -r" not in (said := _said(arguments, capsys))
    assert "it was changed" in said
    hashes = {name: sha256_of(copy / name) for name in ("tasks.jsonl", "references.jsonl")}
    manifest.write_text(json.dumps({**values, "sha256": hashes}), encoding="utf-8")
    assert "its name is not that of its files" in _said(arguments, capsys)  # It is that of the other set.
    shutil.copy(folder / "references.jsonl", copy)
    manifest.write_text(json.dumps({**values, "template_version": 0}), encoding="utf-8")
    assert "version 0 of the template" in _said(arguments, capsys)
    manifest.write_text(json.dumps({**values, "jax_version": "1\nscore: 2"}), encoding="utf-8")
    assert "has tasks of JAX 1 score: 2, this is JAX" in _said(arguments, capsys)
    manifest.write_text(json.dumps({**values, "sha256": 3}), encoding="utf-8")
    assert "sha256: 3 is not an object" in _said([str(copy), str(answers), "--seed", "one"], capsys)
    manifest.unlink()
    os.mkfifo(manifest)
    assert "tasks.json is no regular file" in _said([str(copy), str(answers), "--seed", "one"], capsys)
    manifest.unlink()
    assert "has no tasks.json" in _said([str(copy), str(answers), "--seed", "one"], capsys)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"kind": "<b>"}, "line 2: no kind or tier of task is so named"),
        ({"tier": "a|b"}, "line 2: no kind or tier of task is so named"),
        ({"task": None}, "line 2: its task is there twice"),
    ],
)
def test_a_stranger_s_references_are_named(
    folder: Path, tmp_path: Path, change: dict[str, str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    answers, copy = _answers(folder, tmp_path / "answers.jsonl"), tmp_path / "copy"
    shutil.copytree(folder, copy)
    first, second, *_ = records(copy / "references.jsonl")
    second |= {name: value or first[name] for name, value in change.items()}
    (copy / "references.jsonl").write_text(
        "".join(f"{json.dumps(each)}\n" for each in (first, second)), encoding="utf-8"
    )
    values = json.loads((copy / "tasks.json").read_text(encoding="utf-8"))
    hashes = {name: sha256_of(copy / name) for name in ("tasks.jsonl", "references.jsonl")}
    name = hashlib.sha256("".join(hashes.values()).encode()).hexdigest()[:12]
    (copy / "tasks.json").write_text(json.dumps({**values, "sha256": hashes, "name": name}), encoding="utf-8")
    assert said in _said([str(copy), str(answers), "--seed", "one"], capsys)


def test_tasks_replace_nothing(folder: Path, corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert tasks.main([str(corpus), "--out", str(folder)]) == 2
    assert capsys.readouterr().err == f"tasks: --out: {folder} exists; name a folder that does not\n"


def test_an_unknown_kind_is_named(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        tasks.main([str(corpus), "--out", "x", "--kinds", "lower,guess"])
    assert "'guess' is no kind of task; there are lower, grad" in capsys.readouterr().err
