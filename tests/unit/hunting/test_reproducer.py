"""Reduced findings as files that exit 1 where the bug is, and the passes of XLA that they come from."""

from dataclasses import replace
from pathlib import Path

import pytest

from corpus.hunting.attribution import Attribution, passes_that_acted
from corpus.hunting.python_subject import SubjectError, subject_of_file
from corpus.hunting.reducing import Reduction, as_python, subject_of
from corpus.hunting.reproducer import BAD, GOOD, MOST_LINES, NoReproducerError, reproducer, status
from corpus.judging.finding import Finding, InputSpec, Subject
from corpus.reduction.printing import IMPORTS
from corpus.reduction.statements import count
from corpus.reduction.tracing import traced
from tests.unit.runs import ROOT

SOURCE = IMPORTS + "def f(x):\n    return jnp.exp(x) + 1\n"
EXAMPLE = ROOT / "docs" / "examples" / "wrong_rows.py"


def _reduction(expected: str, symptom: str = "values") -> Reduction:
    """A finding that exp(0) + 1 should be ``expected``."""
    import jax.numpy as jnp
    import numpy as np

    subject = Subject("planted", SOURCE, "f", (InputSpec((1,), "float32", "zeros"),))
    figures = {"index": (0,), "got": "2.0", "expected": expected, "allowed": "1e-3"}
    finding = Finding(subject, "xla-cpu-default", ("f64",), symptom, **figures)
    candidate = traced(lambda x: jnp.exp(x) + 1, [np.zeros(1, np.float32)])
    return Reduction(candidate, finding, 2, count(candidate.body), 0, True)


def test_a_reproducer_exits_with_1_where_the_value_is_wrong_and_with_0_where_it_is_right() -> None:
    text = reproducer(_reduction("3.0"))
    assert len(text.splitlines()) < MOST_LINES
    assert {line for line in text.splitlines() if "import" in line} <= {*IMPORTS.splitlines()}
    assert status(text) == BAD
    assert status(text.replace("expected = 3.0", "expected = 2.0")) == GOOD


def test_a_reproducer_sets_what_the_kernel_declares() -> None:
    setting = ("jax_default_matmul_precision", "highest")
    body = f"    return jnp.exp(x) + (2 if jax.config.{setting[0]} == {setting[1]!r} else 1)\n"
    whole = _reduction("2.0")
    subject = replace(whole.finding.subject, source=IMPORTS + "def f(x):\n" + body, config=(setting,))
    candidate = as_python(subject, list(whole.candidate.inputs))
    text = reproducer(replace(whole, candidate=candidate, finding=replace(whole.finding, subject=subject)))
    assert status(text) == BAD  # 3, and 2 without the setting.


def test_what_is_right_has_no_reproducer() -> None:
    with pytest.raises(NoReproducerError, match="planted: no file of its own shows it"):
        reproducer(_reduction("2.0"))


def test_a_file_that_raises_shows_no_bug() -> None:
    assert status("raise ValueError") not in (BAD, GOOD)


def test_a_candidate_is_a_subject_whose_inputs_are_printed() -> None:
    subject = subject_of(_reduction("3.0").candidate, "planted")
    assert subject.inputs()[0].tolist() == [0.0]
    assert "lax.exp(a)" in subject.source


def test_the_passes_that_acted_are_named() -> None:
    text = "import jax, numpy as np\ndef f(x):\n    return x.T @ x + 1\njax.jit(f)(np.ones((3, 4)))\n"
    assert "layout-assignment" in passes_that_acted(text)


def test_releases_are_in_their_order() -> None:
    states = {"0.10.2": "bad", "0.4.38": "good", "0.9.2": "bad", "0.12.0": "good"}
    found = Attribution(("fusion",), ("fusion",), (), states)
    assert (found.first_bad, found.last_bad) == ("0.9.2", "0.10.2")
    assert found.lines()[0] == "cured by disabling the pass fusion"


def test_the_subject_of_a_file() -> None:
    subject = subject_of_file(EXAMPLE)
    assert [spec.shape for spec in subject.specs] == [(3, 3), (40001, 3)]


@pytest.mark.parametrize(
    ("text", "says"), [("f = 4", "defines no function f"), ("1 / 0", "ZeroDivisionError")]
)
def test_a_file_without_a_subject(text: str, says: str, tmp_path: Path) -> None:
    path = tmp_path / "kernel.py"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(SubjectError, match=says):
        subject_of_file(path)
