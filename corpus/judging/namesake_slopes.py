"""The derivative of a recorded call against the slope of its namesake in NumPy or SciPy, both in f64."""

from collections.abc import Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from corpus.judging.adjudication import parted
from corpus.judging.jaxprs import equations
from corpus.judging.namesake_calls import Arrays, Call, widened
from corpus.judging.namesake_values import DERIVATIVE, Difference, NotJudgedError, first_difference, traced
from corpus.stablehlo.jax_compat import enable_x64

# Of the derivative of a call, a hundredth is an error; differences are good to a millionth where they settle.
_WRONG, _SETTLED, _STEP = 1e-2, 1e-4, 2e-5
# Smaller derivatives are lost where JAX adds numbers of the size of 1 on the way, even in f64. Of a call
# whose values are all small, in units of the largest: a loss on the way would show in these, too.
_LEAST = 1e-7
_LEAST_MOVE = 1e-3  # Of an argument, along a direction: its own size, but for zeros and smaller ones.
# Primitives whose rules suppose a symmetric matrix, of which they read one triangle.
_OF_SYMMETRIC = frozenset({"cholesky", "eigh"})


def slope_difference(call: Call) -> Difference | None:
    """The first element at which JAX's derivative of a call is not the slope of its namesake.

    The slope is that along a random direction where central differences of two steps and the two one-sided
    ones agree. None where there is no such element, or one of the two cannot be computed.
    """
    moving = [number for number, each in enumerate(call.arrays) if jnp.issubdtype(each.dtype, jnp.floating)]
    complex_ones = any(each.dtype.kind == "c" for each in (*call.arrays, *call.outputs))
    if not moving or complex_ones or call.namesake.of_integers or not _has_derivative(call):
        return None
    wide = [widened(each) for each in call.arrays]
    rng = np.random.Generator(np.random.PCG64(1))
    direction = [
        np.maximum(np.abs(wide[at]), _LEAST_MOVE) * rng.choice((-1.0, -0.7, 0.7, 1.0), wide[at].shape)
        for at in moving
    ]
    slopes = _slopes(call, wide, moving, direction)
    tangents = _tangents(call, wide, moving, direction)
    if slopes is None or tangents is None:
        return None
    wrong = []
    for (slope, trusted, noise), tangent, own in zip(slopes, tangents, call.outputs, strict=True):
        with np.errstate(all="ignore"):
            size = np.maximum(np.abs(slope), np.where(np.isfinite(tangent), np.abs(tangent), 0.0))
            wrong.append(
                trusted & (parted(tangent, slope) > _WRONG * size + 10 * noise + _LEAST * _unit(own))
            )
    return first_difference(call, DERIVATIVE, wrong, tangents, [slope for slope, *_ in slopes])


def _unit(output: np.ndarray) -> float:
    """The size of the largest finite element of ``output``; 1 if that is larger, or all are zeros."""
    sizes = np.abs(output[np.isfinite(output)].astype(np.float64))
    return min(1.0, float(sizes.max(initial=0.0)) or 1.0)


def _has_derivative(call: Call) -> bool:
    """True if the rules of JAX for the primitives of ``call`` are derivatives along any direction."""
    try:
        jaxpr = traced(call).jaxpr
    except NotJudgedError:
        return False
    return not any(each.primitive.name in _OF_SYMMETRIC for each in equations(jaxpr))


def _slopes(
    call: Call, wide: Arrays, moving: Sequence[int], direction: Arrays
) -> list[tuple[np.ndarray, np.ndarray, np.ndarray]] | None:
    """For each output: its slope, whether that can be trusted, and a bound on its rounding error.

    None where the namesake does not take the moved arguments, or has outputs that are no floats.
    """

    def values(factor: float) -> list[np.ndarray] | None:
        arrays = [each.copy() for each in wide]
        for at, step in zip(moving, direction, strict=True):
            with np.errstate(invalid="ignore"):  # An infinite argument, whose slope is not trusted.
                arrays[at] = arrays[at] + factor * step
        return call.of_namesake(arrays)

    found = [values(factor * _STEP) for factor in (1, -1, 4, -4, 0)]
    moved = [each for each in found if each is not None]
    if len(moved) < len(found) or any(each.dtype.kind != "f" for each in moved[-1]):
        return None
    return [_slope(*each) for each in zip(*moved, strict=True)]


def _slope(
    above: np.ndarray, below: np.ndarray, far_above: np.ndarray, far_below: np.ndarray, own: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """The slope of values one and four steps above and below ``own``, where it is trusted, and its noise."""
    with np.errstate(all="ignore"):
        slope, far = (above - below) / (2 * _STEP), (far_above - far_below) / (8 * _STEP)
        noise = 64 * np.finfo(np.float64).eps * np.abs(own) / _STEP
        one_sided = np.abs((above - own) - (own - below)) / _STEP
        size = np.abs(slope) + np.abs(far)
        # A kink of any size parts the one-sided slopes; curvature does so by a step's part.
        trusted = (np.abs(slope - far) <= _SETTLED * size + noise) & (one_sided <= 0.1 * size + noise)
    return slope, trusted & np.isfinite(slope), noise


def _tangents(call: Call, wide: Arrays, moving: Sequence[int], direction: Arrays) -> list[np.ndarray] | None:
    """JAX's derivatives of the outputs along ``direction``, in f64; None where it has none.

    They are NaN where the gradient is, as reverse mode has rules of its own.
    """

    def moved(*values: Any) -> Any:
        arrays: list[Any] = [jnp.asarray(each) for each in wide]
        for at, value in zip(moving, values, strict=True):
            arrays[at] = value
        return jax.tree.leaves(call.run(call.own, arrays))

    try:
        with enable_x64(True):
            own = tuple(jnp.asarray(wide[at]) for at in moving)
            outputs, found = jax.jvp(moved, own, tuple(jnp.asarray(each) for each in direction))
            if any(each.dtype != jnp.float64 for each in outputs):
                return None
            back = jax.vjp(moved, *own)[1]([jnp.ones_like(each) for each in outputs])
            tangents, gradients = [[*map(np.asarray, each)] for each in (found, back)]
    except Exception:  # JAX's functions refuse to be differentiated, or f64, by any error at all.
        return None
    return [np.where(_lost(each, gradients), np.nan, each) for each in tangents]


def _lost(tangent: np.ndarray, gradients: Arrays) -> np.ndarray:
    """True where reverse mode gives NaN, as for a branch not taken; by element if the shapes allow."""
    lost = [np.isnan(each) for each in gradients]
    if all(each.shape == tangent.shape for each in lost):
        return np.asarray(np.any(lost, axis=0))
    return np.full(tangent.shape, any(map(np.any, lost)))
