"""tools.reduce: what it says of a file without wrong code, and of one that is no finding."""

from pathlib import Path

import pytest

from tools import _cli, reduce

RIGHT = "import numpy as np\n\ndef f(x):\n    return x + 1\n\narguments = [np.ones(3, np.float32)]\n"


def test_right_code_is_no_finding(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "right.py"
    path.write_text(RIGHT, encoding="utf-8")
    assert reduce.main([str(path)]) == _cli.NOTHING_FOUND
    assert capsys.readouterr().out == (
        "nothing wrong found: what XLA compiles by default agrees with the others\n"
    )


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"subject": 4}', "\x00"])
def test_what_is_no_finding(text: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "finding.json"
    path.write_text(text, encoding="utf-8")
    assert reduce.main([str(path)]) == _cli.UNUSABLE
    assert capsys.readouterr().err == f"reduce: {path} is no finding as JSON, and no .py file\n"


def test_a_finding_that_does_not_show_again(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    from corpus.judging.finding import Finding, InputSpec, Subject

    subject = Subject("gone", RIGHT, "f", (InputSpec((3,), "float32"),))
    path = tmp_path / "finding.json"
    path.write_text(Finding(subject, "xla-cpu-default", ("op by op",), "values").to_json(), encoding="utf-8")
    assert reduce.main([str(path)]) == _cli.UNUSABLE
    said = capsys.readouterr().err
    assert said == f"reduce: {path}: gone: it does not show again in a process of its own\n"
