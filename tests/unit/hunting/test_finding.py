"""Subjects, values and verdicts as plain data."""

import dataclasses

import jax.numpy as jnp
import numpy as np
import pytest

from corpus.fresh_process import call_afresh
from corpus.hunting.drawing import draw
from corpus.hunting.report import as_issue, as_page, as_text, collect
from corpus.hunting.search import Judged, SearchError, Settings, search
from corpus.judging.finding import Finding, InputSpec, Subject, Verdict
from corpus.judging.values import CLASSES

SUBJECT = Subject(
    "0-1",
    "import jax.numpy as jnp\n\ndef f(x):\n    return jnp.sort(x)\n",
    "f",
    (
        InputSpec((3,), "float32", "given", elements=(1.5, "nan", "-inf")),
        InputSpec((0, 2), "int8", "ties", 7),
    ),
)
FINDING = Finding(
    SUBJECT,
    "xla-cpu-default",
    ("f64",),
    "nan",
    0,
    (1,),
    "nan",
    "1.0",
    "1e-06",
    1,
    3,
    "stablehlo.sort",
    "0",
    "0",
    1.5,
)


def test_a_finding_and_a_verdict_are_read_as_they_were_written() -> None:
    assert Finding.of_json(FINDING.to_json()) == FINDING
    whole = dataclasses.replace(SUBJECT, id="the vmap that FINDING has some rows of")
    for verdict in (Verdict(whole, FINDING), Verdict(SUBJECT, set_aside="a reason", asked={"f64": 0.25})):
        assert Judged.of_json(Judged(4, verdict).to_json()) == Judged(4, verdict)


def test_values_that_are_given() -> None:
    assert [str(each) for each in SUBJECT.inputs()[0]] == ["1.5", "nan", "-inf"]


@pytest.mark.parametrize(
    "dtype", ["float32", "bfloat16", "float16", "float64", "int8", "uint64", "bool", "complex64"]
)
@pytest.mark.parametrize("values", [*CLASSES, "indices:3", "between:0:1"])
def test_every_class_of_values_has_every_type(values: str, dtype: str) -> None:
    spec = InputSpec((2, 5), dtype, values, 3)
    assert (spec.array().shape, spec.array().dtype) == ((2, 5), jnp.dtype(dtype))
    assert spec.array().tobytes() == spec.array().tobytes()


def test_special_values_are_there() -> None:
    drawn = InputSpec((500,), "float32", "special", 1).array()
    assert np.isnan(drawn).any()
    assert np.isinf(drawn).any()
    assert (np.signbit(drawn) & (drawn == 0)).any()
    assert set(InputSpec((200,), "int8", "extremes").array()) >= {-128, 127, 0}


def test_a_seed_and_an_index_are_a_subject_in_any_process() -> None:
    drawn = [draw(3, index) for index in range(6)]
    assert call_afresh(draw, 3, 4) == drawn[4]
    assert len({each.source for each in drawn}) > 3


def test_a_search_goes_on_where_it_ended(tmp_path) -> None:
    settings = Settings(1, "0", "0", "code")
    asked: list[int] = []

    def judged(drawn):
        for index, _ in drawn:
            asked.append(index)
            yield index, Verdict(SUBJECT, FINDING if index == 2 else None)

    first = list(search(settings, tmp_path, 1, judged, count=3))
    with (tmp_path / "verdicts.jsonl").open("a", encoding="utf-8") as file:
        file.write('{"index": 3, "sub')  # As of a run that was killed.
    again = list(search(settings, tmp_path, 1, judged, resume=True, count=5))
    assert asked == [0, 1, 2, 3, 4]
    assert again[:3] == first
    with pytest.raises(SearchError, match=r"--out: .* has the verdicts of a search: add --re"):
        list(search(settings, tmp_path, 1, judged))
    with pytest.raises(SearchError, match="of a search with another seed"):
        list(search(dataclasses.replace(settings, seed=2), tmp_path, 1, judged, resume=True))


def test_a_search_that_goes_on_varies_the_same_programs(tmp_path) -> None:
    settings = Settings(1, "0", "0", "code")

    def parents(folder, *counts):
        asked = []

        def judged(drawn):
            for index, parent in drawn:
                asked.append(parent)
                subject = dataclasses.replace(SUBJECT, id=f"whole {index}")
                yield index, Verdict(subject, FINDING, passes=("fusion", f"pass {index % 5}"))

        for number, count in enumerate(counts):
            list(search(settings, folder, 1, judged, resume=number > 0, count=count))
        return asked

    through = parents(tmp_path / "through", 100)
    assert parents(tmp_path / "resumed", 40, 70, 100) == through
    assert sum(each is not None for each in through) > 10
    assert {each.id[:5] for each in through if each is not None} == {"whole"}


def test_a_report_counts_and_names_what_was_found() -> None:
    verdicts = [
        Judged(0, Verdict(SUBJECT, FINDING)),
        Judged(1, Verdict(SUBJECT, FINDING)),
        Judged(2, Verdict(SUBJECT, set_aside="<rounding>", asked={"f64": 0.5})),
        Judged(3, Verdict(SUBJECT)),
        Judged(4, Verdict(SUBJECT, dataclasses.replace(FINDING, known="maxima lose NaN"))),
    ]
    report = collect(verdicts)
    assert as_text(report).splitlines() == [
        "5 programs: 1 agreed, 1 set aside, 1 with a known bug, 2 findings of 1 kind",
        "  set aside: 1 <rounding>",
        "  known: 1 maxima lose NaN",
        "  0-1: xla-cpu-default is wrong (nan: nan, not 1.0) against f64; sort; 2 of this kind",
    ]
    assert "Known bugs" in as_page(report, "A note:")
    assert "&lt;rounding&gt;" in as_page(report, "A note:")
    assert "xla-cpu-default: wrong nan for sort" in as_issue(report["findings"][0])
