"""The gradient check: what it lets through, and above all what it does not."""

import random

import numpy as np
import pytest

from corpus.numerics.finite_differences import PRECISIONS, GradientError, Problem, gradient_error


def _judge(function, gradient, *, low=-1.0, high=1.0, size=5, seed=0) -> float | None:
    """The error found for ``function`` of one vector, whose elements lie between ``low`` and ``high``."""
    rng = random.Random(seed)
    point = np.array([rng.uniform(low, high) for _ in range(size)])
    problem = Problem(lambda arrays: [function(arrays[0])], (0,), [(high - low) / 2])
    return gradient_error(problem, [point], [gradient(point)], rng)


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


def test_nothing_is_said_on_a_kink() -> None:
    problem = Problem(lambda arrays: [np.abs(arrays[0])], (0,), [1.0])
    assert gradient_error(problem, [np.zeros(1)], [np.sign(np.zeros(1)) + 0.5], random.Random(0)) is None


def test_nothing_is_said_of_a_function_without_a_smooth_point() -> None:
    assert _judge(lambda x: np.sin(1e8 * x), np.ones_like) is None


def test_a_flat_function_needs_a_zero_gradient() -> None:
    assert _judge(np.floor, np.zeros_like, low=0.1, high=0.9) == 0.0
    with pytest.raises(GradientError, match="central difference"):
        _judge(np.floor, np.ones_like, low=0.1, high=0.9)


def test_nothing_is_said_of_a_slope_lost_in_rounding() -> None:
    # The outputs sum to one wherever they are taken, as a softmax's do.
    assert _judge(lambda x: np.exp(x) / np.exp(x).sum(), lambda x: 1e-17 * x) is None


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_a_gradient_that_is_not_finite_is_an_error(bad: float) -> None:
    with pytest.raises(GradientError, match="not finite"):
        _judge(np.sin, lambda x: np.full(5, bad))


def test_a_function_that_is_not_finite_proves_nothing() -> None:
    assert _judge(lambda x: x * np.nan, np.ones_like) is None


def test_an_infinite_difference_proves_nothing() -> None:
    problem = Problem(lambda arrays: [np.where(arrays[0] > 0, np.inf, 1.0)], (0,), [1.0])
    assert gradient_error(problem, [np.zeros(1)], [np.zeros(1)], random.Random(0)) is None


@pytest.mark.parametrize("scaled", [1.0, 1.05])
def test_in_f32_the_bound_is_what_f32_can_tell(scaled: float) -> None:
    point = np.linspace(-0.9, 0.8, 5, dtype=np.float32)
    problem = Problem(lambda arrays: [np.sin(arrays[0])], (0,), [1.0], PRECISIONS["float32"])
    gradient = [np.float32(scaled) * np.cos(point)]
    if scaled == 1:
        assert gradient_error(problem, [point], gradient, random.Random(0)) < 1e-2
    else:
        with pytest.raises(GradientError, match="central difference"):
            gradient_error(problem, [point], gradient, random.Random(0))


@pytest.mark.parametrize("scaled", [1.0, 1.05])
def test_nothing_is_said_of_a_bend_that_the_steps_jump(scaled: float) -> None:
    # A slope that is 2 % steeper within 0.001 of 0, which the steps of f32 do not see.
    def bent(x: np.ndarray) -> np.ndarray:
        return x + 2.4e-5 * np.tanh(x / 0.0012)

    problem = Problem(lambda arrays: [bent(arrays[0])], (0,), [1.0], PRECISIONS["float32"])
    point, gradient = np.zeros(1, np.float32), [np.full(1, 1.02 * scaled, np.float32)]
    if scaled == 1:
        assert gradient_error(problem, [point], gradient, random.Random(0)) is None
    else:
        with pytest.raises(GradientError, match="central difference"):
            gradient_error(problem, [point], gradient, random.Random(0))


def test_the_size_of_the_array_does_not_loosen_the_bound() -> None:
    with pytest.raises(GradientError, match="central difference"):
        _judge(np.sin, lambda x: np.cos(x) * 1.00001, size=5000)
