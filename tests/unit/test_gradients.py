"""The gradient check: what it lets through, and above all what it does not."""

import random

import numpy as np
import pytest

from corpus.gradients import GradientError, Problem, gradient_error


def _judge(function, gradient, *, low=-1.0, high=1.0, size=5, seed=0) -> float:
    """The error found for ``function`` of one vector, whose elements lie between ``low`` and ``high``."""
    problem = Problem(lambda arrays: [function(arrays[0])], lambda arrays: [gradient(arrays[0])], (0,))

    def draw(rng: random.Random) -> list[np.ndarray]:
        return [np.array([rng.uniform(low, high) for _ in range(size)])]

    return gradient_error(problem, draw, [(high - low) / 2], random.Random(seed))


def test_a_right_gradient_passes_with_a_small_error() -> None:
    assert _judge(np.sin, np.cos) < 1e-8


@pytest.mark.parametrize(
    "gradient",
    [
        lambda x: 1.00001 * np.cos(x),
        lambda x: -np.cos(x),
        lambda x: np.cos(x)[::-1],
        lambda x: np.where(np.arange(5) == 3, 0, np.cos(x)),
        lambda x: np.zeros(5),
    ],
    ids=["scaled by 1e-5", "negated", "reversed", "one element dropped", "zero"],
)
def test_a_wrong_gradient_is_an_error(gradient) -> None:
    with pytest.raises(GradientError, match="central difference"):
        _judge(np.sin, gradient)


@pytest.mark.parametrize("seed", range(20))
def test_a_gradient_that_is_wrong_on_one_side_alone_is_not_excused_by_moving_away(seed: int) -> None:
    """Right where the first element is positive, wrong elsewhere: judged at the first point drawn."""

    def gradient(x):
        return np.cos(x) * (1 if x[0] > 0 else 1.01)

    first = random.Random(seed).uniform(-1, 1)
    if first > 0:
        assert _judge(np.sin, gradient, seed=seed) < 1e-6
    else:
        with pytest.raises(GradientError, match="central difference"):
            _judge(np.sin, gradient, seed=seed)


def test_a_kink_is_left_for_another_point() -> None:
    # Every third point lies on the kink of abs, where no gradient is right.
    count = iter(range(100))

    def draw(rng: random.Random) -> list[np.ndarray]:
        return [np.array([0.0 if next(count) % 3 == 0 else rng.uniform(0.5, 1)])]

    problem = Problem(lambda a: [np.abs(a[0])], lambda a: [np.sign(a[0])], (0,))
    assert gradient_error(problem, draw, [1.0], random.Random(0)) < 1e-8


def test_a_function_without_a_smooth_point_is_an_error() -> None:
    with pytest.raises(GradientError, match="settle on a slope"):
        _judge(lambda x: np.sin(1e8 * x), np.ones_like)


def test_a_flat_function_needs_a_zero_gradient() -> None:
    assert _judge(np.floor, np.zeros_like, low=0.1, high=0.9) == 0.0
    with pytest.raises(GradientError, match="central difference"):
        _judge(np.floor, np.ones_like, low=0.1, high=0.9)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_a_gradient_that_is_not_finite_is_an_error(bad: float) -> None:
    with pytest.raises(GradientError, match="not finite"):
        _judge(np.sin, lambda x: np.full(5, bad))


def test_a_function_that_is_not_finite_is_an_error() -> None:
    with pytest.raises(GradientError, match="settle on a slope"):
        _judge(lambda x: x * np.nan, np.ones_like)


def test_an_infinite_difference_proves_nothing() -> None:
    problem = Problem(lambda a: [np.where(a[0] > 0, np.inf, 1.0)], lambda a: [np.zeros(1)], (0,))
    with pytest.raises(GradientError, match="settle on a slope"):
        gradient_error(problem, lambda rng: [np.zeros(1)], [1.0], random.Random(0))


def test_the_size_of_the_array_does_not_loosen_the_bound() -> None:
    with pytest.raises(GradientError, match="central difference"):
        _judge(np.sin, lambda x: np.cos(x) * 1.00001, size=5000)
