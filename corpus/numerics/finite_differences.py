"""Check gradients against central finite differences, on any execution backend."""

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from corpus.numerics.domains import direction_within
from corpus.numerics.sampling import LARGE, fractions, random_signs

Arrays = Sequence[np.ndarray]

DIRECTIONS = 3

_DRAWS = 100  # Directions drawn at most; in one of twelve the products cancel by chance.


class GradientError(AssertionError):
    """A gradient that differs from the central differences."""


@dataclass(frozen=True)
class Precision:
    """The accuracy of central differences in one dtype.

    ``steps`` are half step sizes as fractions of the inputs' scale, the most accurate one first; the others
    distinguish a kink from a wrong gradient. ``tolerance`` is the relative error allowed of a directional
    derivative, ``epsilon`` that of the dtype. The differences converge if their relative spread over the
    steps is at most ``settled``; there is a kink if the one-sided slopes differ relatively by more than
    ``kink``.
    """

    dtype: str
    steps: tuple[float, ...]
    tolerance: float
    epsilon: float
    settled: float
    kink: float


# The constants of a program in a narrow dtype are rounded to it, in the backward program independently of the
# forward program: such programs are allowed an error of 4 epsilons of the dtype.
NARROW = {"f16": 4 * 2.0**-10, "bf16": 4 * 2.0**-7}
# The error of a central difference with step h is about h**2 from truncation and epsilon/h from rounding, so
# the best step is near the cube root of epsilon, and the error there near the square of that.
PRECISIONS = {
    "float64": Precision("float64", (2e-5, 4e-6, 1e-4), 1e-6, float(np.finfo(np.float64).eps), 1e-4, 1e-2),
    "float32": Precision("float32", (1e-2, 4e-3, 3e-2), 1e-2, float(np.finfo(np.float32).eps), 3e-2, 2e-1),
}


@dataclass(frozen=True)
class Problem:
    """A function of arrays whose gradient is to be checked, and the precision of the check.

    ``terms`` gives the inexact outputs, whose sum is differentiated with respect to the arrays at the
    positions ``argnums``; ``scales`` has the size of a step for each of these, ``domains`` the
    Input.domain of each if any has one: a function of symmetric matrices has a slope along these alone.
    Where the outputs add up to a constant, both slopes are lost in rounding: with ``accepts_zero`` that is a
    gradient of zero, as exactly as the size of the outputs lets it be known, else the point is inconclusive.
    """

    terms: Callable[[Arrays], Arrays]
    argnums: tuple[int, ...]
    scales: Sequence[float]
    precision: Precision = PRECISIONS["float64"]
    accepts_zero: bool = False
    domains: Sequence[str] = ()


def gradient_error(problem: Problem, point: Arrays, gradient: Arrays, rng: random.Random) -> float | None:
    """Return the largest relative error of ``gradient`` at ``point`` along DIRECTIONS random directions.

    Along a direction whose slope is zero (see Problem), it is relative to the outputs' size. None where the
    central differences do not converge (a kink, a jump, a slope lost in rounding): the point is inconclusive.
    Raises GradientError where they converge to another value than the gradient's.
    """
    parts = [np.asarray(part, np.result_type(part, np.float64)) for part in gradient]
    if not all(np.isfinite(part).all() for part in parts):
        raise GradientError("the gradient is not finite")
    errors = []
    for _ in range(DIRECTIONS):
        error = _direction_error(problem, point, parts, rng)
        if error is None:
            return None
        errors.append(error)
    return max(errors)


def _direction_error(
    problem: Problem,
    point: Arrays,
    gradient: Arrays,
    rng: random.Random,
) -> float | None:
    drawn = _direction(gradient, problem, rng)
    if drawn is None:
        return None
    direction, slope = drawn
    precision = problem.precision
    slopes = []
    judged = True
    for step in precision.steps:
        difference, noise = _central_difference(problem, point, direction, step)
        if not math.isfinite(difference) or not math.isfinite(noise):
            return None
        largest = max(abs(difference), abs(slope))
        if largest <= noise:  # A relative error would be one of rounding alone.
            if slope and not problem.accepts_zero:
                return None
            return abs(difference - slope) * _relative_noise(precision, step) / noise if noise else 0.0
        if (error := abs(difference - slope) / largest) <= precision.tolerance:
            return error
        slopes.append(difference)
        # Differences that are all rounding show that a slope far above them is wrong.
        far_above = problem.accepts_zero and error > precision.kink
        judged = judged and (noise <= precision.tolerance * largest or far_above)
    least = abs(slope) if problem.accepts_zero else 0.0
    if (
        judged
        and _settled(slopes, precision.settled, least)
        and not _kink(problem, point, direction, least)
        and not _bends(problem, point, direction, slope)
    ):
        error = abs(slopes[0] - slope) / max(abs(slopes[0]), abs(slope))
        raise GradientError(
            f"the gradient along a random direction is {slope:.9g}, the central difference "
            f"{slopes[0]:.9g}: a relative error of {error:.2g}, allowed {precision.tolerance:g}"
        )
    return None


def _direction(
    gradient: Arrays, problem: Problem, rng: random.Random
) -> tuple[list[np.ndarray], float] | None:
    """Draw a direction without small entries, and return it with the gradient's product with it.

    JAX gives a complex gradient so that the real part of the product is the slope. Where the products of
    the entries cancel, a relative error would say nothing: such a direction is drawn again. None where
    all of them do.
    """
    for _ in range(_DRAWS):
        direction = [
            scale * _entries(rng, part) for part, scale in zip(gradient, problem.scales, strict=True)
        ]
        if problem.domains:
            direction = list(map(direction_within, problem.domains, direction))
        products = np.concatenate(
            [(part * step).real.ravel() for part, step in zip(gradient, direction, strict=True)]
        )
        slope = float(products.sum())
        if abs(slope) >= 0.1 * float(np.linalg.norm(products)):
            return direction, slope
    return None


def _entries(rng: random.Random, part: np.ndarray) -> np.ndarray:
    """Draw entries of ``part``'s shape and kind whose size, or that of each part, is in [0.5, 1)."""
    if part.size <= LARGE:
        return np.array([_entry(rng, part.dtype.kind) for _ in range(part.size)]).reshape(part.shape)
    count = part.size * (2 if part.dtype.kind == "c" else 1)
    entries: np.ndarray = (0.5 + 0.5 * fractions(rng, count)) * random_signs(rng, count)
    return entries.view(np.complex128 if part.dtype.kind == "c" else np.float64).reshape(part.shape)


def _entry(rng: random.Random, kind: str) -> complex:
    if kind == "c":
        return complex(_entry(rng, "f").real, _entry(rng, "f").real)
    size = rng.uniform(0.5, 1.0)
    return size if rng.random() < 0.5 else -size


def _central_difference(
    problem: Problem, point: Arrays, direction: Arrays, step: float
) -> tuple[float, float]:
    """Return the slope along ``direction``, and a bound on its rounding error."""
    above, size_above = _sum_at(problem, point, direction, step)
    below, size_below = _sum_at(problem, point, direction, -step)
    noise = max(size_above, size_below) * _relative_noise(problem.precision, step)
    return (above - below) / (2 * step), noise


def _relative_noise(precision: Precision, step: float) -> float:
    """A bound on the rounding error of a slope, relative to the size of the outputs."""
    return 8 * precision.epsilon / step


def _sum_at(problem: Problem, point: Arrays, direction: Arrays, step: float) -> tuple[float, float]:
    moved = list(point)
    for position, entries in zip(problem.argnums, direction, strict=True):
        moved[position] = (point[position] + step * entries).astype(point[position].dtype)
    terms = problem.terms(moved)
    return (
        float(sum(term.sum(dtype=np.float64) for term in terms)),
        float(sum(np.abs(term).sum(dtype=np.float64) for term in terms)),
    )


def _settled(slopes: Sequence[float], within: float, least: float) -> bool:
    return max(slopes) - min(slopes) <= within * max(least, *(abs(slope) for slope in slopes))


def _kink(problem: Problem, point: Arrays, direction: Arrays, least: float) -> bool:
    """Return True where the slopes on the two sides differ: a kink nearer than the smallest step."""
    step = min(problem.precision.steps)
    above, _ = _sum_at(problem, point, direction, step)
    here, _ = _sum_at(problem, point, direction, 0.0)
    below, _ = _sum_at(problem, point, direction, -step)
    right, left = (above - here) / step, (here - below) / step
    return abs(right - left) > problem.precision.kink * max(abs(right), abs(left), least)


def _bends(problem: Problem, point: Arrays, direction: Arrays, slope: float) -> bool:
    """Return True where a quarter of the smallest step gives ``slope``: a bend that larger steps miss."""
    difference, _ = _central_difference(problem, point, direction, min(problem.precision.steps) / 4)
    return abs(difference - slope) <= problem.precision.tolerance * max(abs(difference), abs(slope))
