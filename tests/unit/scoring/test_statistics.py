"""Figures of graded answers."""

import itertools
import math

import pytest

from corpus.scoring.schema import AT_MANY, BYTES, NONE, Grade, Reference
from corpus.scoring.statistics import Graded, funnel, pass_at, score
from kernels import Input
from tests.unit.scoring.references import reference


@pytest.mark.parametrize(("right", "answers", "k"), [(0, 4, 2), (1, 4, 2), (3, 5, 2), (5, 5, 3), (2, 6, 1)])
def test_pass_at_k_is_the_share_of_choices_with_one_that_is_right(right: int, answers: int, k: int) -> None:
    choices = [*itertools.combinations([True] * right + [False] * (answers - right), k)]
    assert math.isclose(pass_at(right, answers, k), sum(map(any, choices)) / len(choices))


@pytest.fixture(scope="module")
def task() -> Reference:
    return reference("x + 1.0", Input("x", (2,), "float32", -1.0, 1.0))


def test_a_level_counts_for_those_before_it(task: Reference) -> None:
    graded = [Graded(task, Grade(level)) for level in (NONE, AT_MANY, BYTES)]
    counts = funnel(graded)["lower", "short"]
    assert (counts[NONE], counts["runs"], counts[AT_MANY], counts[BYTES]) == (3, 2, 2, 1)
    assert "gradient" not in counts


def test_the_score_is_over_tasks_with_enough_answers(task: Reference) -> None:
    graded = [Graded(task, Grade(level)) for level in (NONE, AT_MANY)]
    one, two = score(graded, 1), score(graded, 2)
    assert one is not None
    assert two is not None
    assert (one.mean, two.mean, one.tasks) == (0.5, 1.0, 1)
    assert score(graded, 3) is None
    assert score(graded, 1) == one  # Whenever it is computed.
