"""Effects of rounding: values that are zero up to rounding errors, and differences that rounding explains."""

from collections.abc import Sequence

import jax.numpy as jnp
import numpy as np

from corpus.checks.agreement import rounding_sensitivities
from corpus.checks.executable import Executable
from corpus.checks.points import Point
from corpus.numerics.sampling import ROUNDING_FACTOR, widened

# Inputs that move an output by more, when rounded, decide it: it tells nothing of the program.
_MOST_MOVED = 1 / 8

Arrays = Sequence[np.ndarray]


def zero_sizes(
    program: Executable, point: Point, values: Arrays, scales: Sequence[float], terms: float
) -> list[float]:
    """The size of the terms of each of the ``values`` in f64 that is zero but for rounding; 0 for the others.

    A mean of standardized values, or the gradient of a softmax's sum, is made of terms that cancel: what is
    left of them is rounding, which no comparison with itself can judge. The terms of an array have the size
    ``terms``, divided by its item of ``scales``. The array is zero if it is no more than the bound of f64
    allows of that size, and rounding the inputs changes all of it. The same in own dtypes where ``program``
    has no f64.
    """
    run, bound, inputs = program.run, program.bound, point.inputs
    if program.run_f64 is not None:
        run, bound, inputs = program.run_f64, program.bound_f64, widened(point.inputs)
    terms = max([terms, *(_largest(value) * scale for value, scale in zip(values, scales, strict=True))])
    sizes = [
        terms / scale if _largest(value) <= bound * terms / scale else 0.0
        for value, scale in zip(values, scales, strict=True)
    ]
    if not any(size and np.any(value) for size, value in zip(sizes, values, strict=True)):
        return sizes
    moved = rounding_sensitivities(run, inputs, point.rng)
    return [
        size if change > _MOST_MOVED or not np.any(value) else 0.0
        for size, change, value in zip(sizes, moved, values, strict=True)
    ]


def without_zeros(values: Arrays, sizes: Sequence[float]) -> list[np.ndarray]:
    """``values``, with zeros for the arrays that zero_sizes() gives a size for."""
    return [np.zeros_like(value) if size else value for value, size in zip(values, sizes, strict=True)]


def largest(arrays: Arrays) -> float:
    """The largest finite magnitude in the inexact arrays."""
    return max(map(_largest, arrays), default=0.0)


def explained(
    program: Executable, point: Point, differences: Sequence[float], sizes: Sequence[float]
) -> bool:
    """True if the rounding of the inputs explains each of the ``differences`` between two runs at ``point``.

    It does so for an output that it moves as much, and yet does not decide.
    """
    moved = rounding_sensitivities(program.run, point.inputs, point.rng, sizes)
    return all(
        found <= program.bound or found <= ROUNDING_FACTOR * change <= _MOST_MOVED
        for found, change in zip(differences, moved, strict=True)
    )


def is_unlike_rounding(
    program: Executable, point: Point, differences: Sequence[float], sizes: Sequence[float]
) -> bool:
    """True if one of the ``differences`` is larger than any that the rounding of the inputs makes."""
    moved = rounding_sensitivities(program.run, point.inputs, point.rng, sizes)
    return any(
        found > max(program.bound, ROUNDING_FACTOR * change)
        for found, change in zip(differences, moved, strict=True)
    )


def _largest(value: np.ndarray) -> float:
    if not value.size or not jnp.issubdtype(value.dtype, jnp.inexact):
        return 0.0
    sizes = np.abs(value.astype(np.complex128 if value.dtype.kind == "c" else np.float64))
    return float(sizes.max(initial=0.0, where=np.isfinite(sizes)))
