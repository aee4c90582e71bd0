"""Gradients against central differences, whatever runs the functions."""

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

Arrays = Sequence[np.ndarray]

TOLERANCE = 1e-6  # Relative, on a directional derivative in f64.
DIRECTIONS = 3
POINTS = 8  # Points tried before a function counts as having no smooth one.

# Half steps as fractions of the inputs' scale. In f64 a central difference errs by about h**2 from
# truncation and 1e-16/h from rounding, so 2e-5 sits near the best; the others tell a kink from a fault.
_STEPS = (2e-5, 4e-6, 1e-4)
_DRAWS = 100  # One in twelve directions cancels by chance.
_ROUNDING = 8 * float(np.finfo(np.float64).eps)


class GradientError(AssertionError):
    """A gradient that differs from the central differences, or none could be taken."""


@dataclass(frozen=True)
class Problem:
    """A function of arrays, with the gradient to be judged.

    ``terms`` gives the inexact outputs, whose sum is differentiated; ``gradient`` one array for every
    position in ``argnums``. All in f64.
    """

    terms: Callable[[Arrays], Arrays]
    gradient: Callable[[Arrays], Arrays]
    argnums: tuple[int, ...]


def gradient_error(
    problem: Problem,
    draw: Callable[[random.Random], list[np.ndarray]],
    scales: Sequence[float],
    rng: random.Random,
) -> float:
    """The largest relative error of the gradient along DIRECTIONS random directions at a smooth point.

    ``draw`` gives a point, ``scales`` the size of a step for every argnum. A point where the central
    differences do not settle (a kink, a jump, a slope lost in rounding) is left for another one.
    Raises GradientError where they settle on something that the gradient is not, or never settle.
    """
    for _ in range(POINTS):
        point = draw(rng)
        gradient = [np.asarray(part, np.float64) for part in problem.gradient(point)]
        if not all(np.isfinite(part).all() for part in gradient):
            raise GradientError("the gradient is not finite")
        errors = [_direction_error(problem, point, gradient, scales, rng) for _ in range(DIRECTIONS)]
        settled = [error for error in errors if error is not None]
        if len(settled) == DIRECTIONS:
            return max(settled)
    raise GradientError(f"at none of {POINTS} points the central differences settle on a slope")


def _direction_error(
    problem: Problem,
    point: Arrays,
    gradient: Arrays,
    scales: Sequence[float],
    rng: random.Random,
) -> float | None:
    direction, slope = _direction(gradient, scales, rng)
    slopes = []
    judged = True
    for step in _STEPS:
        difference, noise = _central_difference(problem, point, direction, step)
        if not math.isfinite(difference) or not math.isfinite(noise):
            return None
        largest = max(abs(difference), abs(slope))
        if largest <= noise:  # Zero on both sides: a relative error would be one of rounding alone.
            return 0.0
        if (error := abs(difference - slope) / largest) <= TOLERANCE:
            return error
        slopes.append(difference)
        judged = judged and noise <= TOLERANCE * largest
    if judged and _settled(slopes) and not _kink(problem, point, direction):
        error = abs(slopes[0] - slope) / max(abs(slopes[0]), abs(slope))
        raise GradientError(
            f"the gradient along a random direction is {slope:.9g}, the central difference "
            f"{slopes[0]:.9g}: a relative error of {error:.2g}, allowed {TOLERANCE:g}"
        )
    return None


def _direction(
    gradient: Arrays, scales: Sequence[float], rng: random.Random
) -> tuple[list[np.ndarray], float]:
    """A direction without small entries, and the gradient's product with it.

    Where the products of the entries cancel, a relative error would say nothing: such a direction is
    drawn again.
    """
    for _ in range(_DRAWS):
        direction = [
            scale * np.array([_entry(rng) for _ in range(part.size)]).reshape(part.shape)
            for part, scale in zip(gradient, scales, strict=True)
        ]
        products = np.concatenate(
            [(part * step).ravel() for part, step in zip(gradient, direction, strict=True)]
        )
        slope = float(products.sum())
        if abs(slope) >= 0.1 * float(np.linalg.norm(products)):
            return direction, slope
    raise GradientError("the gradient's elements cancel along every direction drawn")


def _entry(rng: random.Random) -> float:
    size = rng.uniform(0.5, 1.0)
    return size if rng.random() < 0.5 else -size


def _central_difference(
    problem: Problem, point: Arrays, direction: Arrays, step: float
) -> tuple[float, float]:
    """The slope along ``direction``, and how far rounding alone may have moved it."""
    above, size_above = _sum_at(problem, point, direction, step)
    below, size_below = _sum_at(problem, point, direction, -step)
    return (above - below) / (2 * step), _ROUNDING * max(size_above, size_below) / step


def _sum_at(problem: Problem, point: Arrays, direction: Arrays, step: float) -> tuple[float, float]:
    moved = list(point)
    for position, entries in zip(problem.argnums, direction, strict=True):
        moved[position] = point[position] + step * entries
    terms = problem.terms(moved)
    return (
        float(sum(term.sum() for term in terms)),
        float(sum(np.abs(term).sum() for term in terms)),
    )


def _settled(slopes: Sequence[float]) -> bool:
    spread = max(slopes) - min(slopes)
    return spread <= 1e-4 * max(abs(slope) for slope in slopes)


def _kink(problem: Problem, point: Arrays, direction: Arrays) -> bool:
    """Whether the slopes on the two sides differ: a kink nearer than the smallest step."""
    step = min(_STEPS)
    above, _ = _sum_at(problem, point, direction, step)
    here, _ = _sum_at(problem, point, direction, 0.0)
    below, _ = _sum_at(problem, point, direction, -step)
    right, left = (above - here) / step, (here - below) / step
    return abs(right - left) > 1e-2 * max(abs(right), abs(left))
