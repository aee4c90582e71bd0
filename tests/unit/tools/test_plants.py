"""tools.plants: planted changes land in their classes, and a wrong class is reported."""

from pathlib import Path
from typing import Any

import pytest

from corpus.mutation import classification_trial
from corpus.sandbox import bubblewrap
from corpus.upgrade.kinds import COSMETIC, DIFFERENT
from tests.unit.changed_programs import lowered_records, written
from tools import plants


@pytest.fixture(scope="module")
def records() -> list[dict[str, Any]]:
    return lowered_records()


def test_planted_changes_land_in_their_classes(
    records: list[dict[str, Any]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = written(tmp_path / "corpus.jsonl", records)
    assert plants.main([str(corpus), "--count", "20", "--seed", "1"]) == 0
    printed = capsys.readouterr().out
    assert "20 changes planted" in printed
    assert "0 in a wrong class, 0 of them too harmless a one" in printed


def test_a_change_in_a_wrong_class_is_told() -> None:
    missed = classification_trial.Planted(
        "op swapped", "record 3", (DIFFERENT,), COSMETIC, ("add", "subtract")
    )
    assert missed.dangerous
    assert "1 in a wrong class, 1 of them too harmless a one" in classification_trial.report([missed], [])


def test_what_was_set_aside_is_not_counted(
    records: list[dict[str, Any]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    aside = classification_trial.Planted(
        "op swapped", "record 3", (DIFFERENT,), classification_trial.SET_ASIDE, ("add", "subtract")
    )
    monkeypatch.setattr(plants, "plant_all", lambda *_: ([aside] * 9, []))
    assert plants.main([str(written(tmp_path / "corpus.jsonl", records)), "--count", "9"]) == 1
    over = classification_trial.Planted("attribute renamed", "record 3", (COSMETIC,), DIFFERENT, ("@f", "@g"))
    assert (over.wrong, over.dangerous) == (True, False)


def test_what_is_lost_is_counted_and_a_fault_of_the_tool_is_found(
    records: list[dict[str, Any]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    fails = "from corpus.mutation import classification_trial as trial; trial.mutate = None; "
    real = bubblewrap.python
    monkeypatch.setattr(bubblewrap, "python", lambda statement, *options: real(fails + statement, *options))
    corpus = written(tmp_path / "corpus.jsonl", records)
    assert plants.main([str(corpus), "--count", "2", "-n", "1"]) == 1
    assert "\n40 lost: TypeError: 'NoneType' object is not callable\n" in capsys.readouterr().out
