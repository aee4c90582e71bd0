"""Drawing and judging mutants, and tools.mutate as a user calls it."""

import gzip
import json
import re
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.checks.record_builder import build
from corpus.mutation import judgement, mutants
from corpus.plan import plan
from corpus.records.platforms import BOTH
from corpus.records.schema import UncheckedRecord
from corpus.sandbox import bubblewrap
from corpus.sandbox.processes import limits_for
from corpus.stablehlo.canonicalization import canonical
from kernels import TEMPLATES
from tests.unit.runs import ROOT
from tools import mutate


@pytest.fixture(scope="module")
def lines() -> list[str]:
    return [build(case, BOTH).record.to_json() for case in plan(tuple(TEMPLATES), 0, 20)]


@pytest.fixture(scope="module")
def path(lines, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("mutate") / "corpus.jsonl"
    path.write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def corpus(path: Path, tmp_path_factory: pytest.TempPathFactory) -> mutants.Corpus:
    return mutants.read(path, tmp_path_factory.mktemp("unpacked"))


def _killed(corpus: mutants.Corpus, kind: str) -> mutants.Mutant:
    """The first mutant of ``kind`` that the checks see."""
    numbers = range(mutants.ALL_KINDS.index(kind), 999, len(mutants.ALL_KINDS))
    drawn = (mutants.draw_mutant(corpus, 0, number)[0] for number in numbers)
    return next(mutant for mutant in drawn if mutant and judgement.judge(mutant).outcome == "killed")


def test_the_checks_kill_what_is_planted_in_a_corpus_whatever_the_workers(
    path: Path, corpus: mutants.Corpus, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    verdicts: list[judgement.Verdict] = []
    judge_all = mutate.judge_all
    monkeypatch.setattr(mutate, "judge_all", lambda *given: verdicts.extend(judge_all(*given)) or verdicts)
    count = str(len(mutants.ALL_KINDS))
    assert mutate.main([str(path), "--count", count, "-n", "2", "--limit", "60", "--least", "80"]) == 0
    assert judgement.judge_all(corpus, 0, 3, 1, limits_for(60.0, 4 << 30)) == verdicts[:3]
    printed = capsys.readouterr().out
    rows = [line.strip("| ").split(" | ") for line in printed.splitlines() if line.startswith("| ")][1:]
    assert [row[0] for row in rows] == [*mutants.ALL_KINDS, "all"]
    drawn, killed, equivalent, survived = ([int(row[column]) for row in rows] for column in range(1, 5))
    assert [sum(figures[:-1]) for figures in (drawn, killed, equivalent, survived)] == [
        figures[-1] for figures in (drawn, killed, equivalent, survived)
    ]
    assert drawn == [
        killed + equivalent + survived
        for killed, equivalent, survived in zip(killed, equivalent, survived, strict=True)
    ]
    assert drawn[-1] == len(mutants.ALL_KINDS)
    assert killed[-1] >= len(mutants.ALL_KINDS) * 2 // 3
    assert survived[-1] <= 1, printed
    assert f"\nsurvived: {survived[-1]}\n" in printed
    assert f"\nequivalent: {equivalent[-1]}\n" in printed
    assert len(re.findall(r"^- \d+: record ", printed, re.MULTILINE)) == survived[-1] + equivalent[-1]


def test_what_the_judge_itself_fails_at_is_no_kill(
    corpus: mutants.Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    fails = "from corpus.mutation import judgement; judgement.listed_kernel = None; "
    real = bubblewrap.python
    monkeypatch.setattr(bubblewrap, "python", lambda statement, *options: real(fails + statement, *options))
    (verdict,) = judgement.judge_all(corpus, 0, 1, 1, limits_for(60.0, 4 << 30))
    assert verdict.outcome == "unproven"
    assert verdict.reason == "it was not judged: TypeError: 'NoneType' object is not callable"


@pytest.mark.parametrize("kind", ["gradients swapped", "constant nudged", mutants.NEIGHBOUR])
def test_without_the_checks_everything_survives(
    corpus: mutants.Corpus, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    mutant = _killed(corpus, kind)
    assert mutant.kind == kind
    monkeypatch.setattr(judgement, "check", lambda *arguments, **options: None)
    assert judgement.judge(mutant).outcome == "survived"


def test_a_kill_names_the_function_of_the_check(corpus: mutants.Corpus) -> None:
    swapped = judgement.judge(_killed(corpus, "gradients swapped"))
    module, _, function = swapped.reason.partition(".")
    assert (ROOT / "corpus" / "checks" / f"{module}.py").exists()
    assert function


def test_an_equivalent_mutant_is_told_from_a_survivor(corpus: mutants.Corpus) -> None:
    mutant = _killed(corpus, "constant nudged")
    outcome, reason = judgement.settle(mutant, 0)
    assert outcome == "survived"
    assert re.fullmatch(r".*: differs in f64 at \d+ of 32 points, by \S+ at most", reason)
    same = replace(mutant, programs=mutant.original)
    assert judgement.settle(same, 0) == ("equivalent", "the same canonical form")
    first, *others = mutant.original
    dead = "    %dead = stablehlo.constant dense<1.0> : tensor<f32>\n    return "
    unused = replace(first, text=first.text.replace("    return ", dead, 1))
    assert canonical(unused.text) != canonical(first.text)
    assert judgement.settle(replace(mutant, programs=(unused, *others)), 0) == (
        "equivalent",
        "the same values on 32 points",
    )


def test_one_fault_is_in_one_text(corpus: mutants.Corpus) -> None:
    for number, kind in enumerate(mutants.ALL_KINDS[:-1]):
        mutant, _ = mutants.draw_mutant(corpus, 3, number)
        assert mutant is not None
        assert mutant.kind == kind
        changed = [
            one.direction for one, other in zip(mutant.original, mutant.programs, strict=True) if one != other
        ]
        assert len(changed) == 1
        assert mutant.label.endswith(f" {changed[0]}")


def test_a_copy_of_a_text_for_another_platform_gives_no_fault_away(corpus: mutants.Corpus) -> None:
    cpu = mutants.distinct(mutants.programs_of(corpus.record(0)))
    assert {program.platform for program in cpu} == {"cpu"}
    cuda = tuple(replace(program, platform="cuda") for program in cpu)
    other = (cuda[0], *(replace(program, text=program.text + "\n") for program in cuda[1:]))
    assert mutants.distinct((*cpu, *other)) == (*cpu, *other)


def test_a_neighbour_takes_the_same_inputs_where_one_does(lines, tmp_path: Path) -> None:
    first, second, *_ = (json.loads(line) for line in lines)
    values = [first, second, {**first, "id": 2}, {**first, "id": 3}]
    (tmp_path / "c.jsonl").write_text("".join(f"{json.dumps(value)}\n" for value in values), encoding="utf-8")
    found = mutants.read(tmp_path / "c.jsonl", tmp_path)
    alike = [value["inputs"] == first["inputs"] for value in values]
    assert alike == [True, False, True, True]
    assert [found.neighbour(number) for number in range(found.count)] == [2, 2, 3, 0]


def test_a_record_that_does_not_stand_untouched_proves_nothing(
    lines, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    record = json.loads(lines[0])
    forward, title, backward = record["cpp"].partition("## Backward")
    number = re.search(r"dense<(\d\.\d+e[-+]\d+)>", forward)
    assert number
    record["cpp"] = forward.replace(number[0], "dense<4.321000e+00>") + title + backward
    record["cuda"] = ""
    (tmp_path / "c.jsonl").write_text(f"{json.dumps(record)}\n", encoding="utf-8")
    assert mutate.main([str(tmp_path / "c.jsonl"), "--count", "3", "-n", "1"]) == 1
    printed = capsys.readouterr().out
    assert "\nunproven: 3\n" in printed
    assert "| all | 0 | 0 | 0 | 0 |  |" in printed


def test_a_record_whose_python_asks_for_the_time_is_refused(lines, tmp_path: Path) -> None:
    record = json.loads(lines[0])
    record["python"] = f"import numpy as np\nt = np.array('now', 'M8[Y]')\n{record['python']}"
    (tmp_path / "c.jsonl").write_text(f"{json.dumps(record)}\n", encoding="utf-8")
    found = mutants.read(tmp_path / "c.jsonl", tmp_path)
    verdicts = judgement.judge_all(found, 0, 2, 1, limits_for(60.0, 4 << 30))
    assert {(each.outcome, each.reason) for each in verdicts} == {
        ("refused", "numpy: array gets str, or what is not numbers")
    }


def test_a_packed_corpus_is_read(lines, tmp_path: Path) -> None:
    packed = tmp_path / "packed"
    packed.write_bytes(gzip.compress("".join(f"{line}\n" for line in lines[:3]).encode()))
    assert mutants.read(packed, tmp_path).record(2) == UncheckedRecord.from_values(json.loads(lines[2]))


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", r".*c\.jsonl has no records"),
        (b"[1, 2]\n", r".*c\.jsonl, line 1: not a JSON object but an array"),
        (b'{"id": 1}\n', r".*c\.jsonl, line 1: not a record: it has no 'kernel_name'"),
        (b"{torn", r".*c\.jsonl, line 1: torn: the file ends in the middle of this line"),
        (gzip.compress(b"{}\n" * 9)[:-4], r".*c\.jsonl, line 1: .+"),
    ],
    ids=["empty", "no object", "other object", "torn", "torn gzip"],
)
def test_what_is_no_corpus_is_one_line(
    content: bytes, message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "c.jsonl"
    path.write_bytes(content)
    assert mutate.main([str(path)]) == 2
    printed = capsys.readouterr()
    assert printed.out == ""
    assert re.fullmatch(f"mutate: {message}\n", printed.err)


@pytest.mark.parametrize(
    "option", ["--count=0", "--count=x", "-n=0", "--limit=-1", "--least=x", "--least=101", "--least=nan"]
)
def test_bad_options_are_usage_errors(option: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        mutate.main([option])
    assert stopped.value.code == 2
    said = "(whole number from 1|number from 0 to 100)"
    assert re.search(f"is (not a|neither auto nor a) {said}", capsys.readouterr().err)
