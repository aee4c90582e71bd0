"""Sample points: values for a kernel's inputs, drawn from their domains, and perturbations of them."""

import random
from collections.abc import Sequence

import jax.numpy as jnp
import numpy as np

from corpus.numerics.domains import drawn_from
from kernels import Input

PERTURBATIONS = 8  # Perturbations of the inputs by their epsilon that are tried where two runs disagree,
ROUNDING_FACTOR = 8.0  # and the factor by which the two may differ more than the perturbed outputs.


def draw(inputs: Sequence[Input], rng: random.Random) -> list[np.ndarray]:
    """Draw values for ``inputs``, uniform over their domains."""
    return [draw_one(value, rng) for value in inputs]


def draw_one(value: Input, rng: random.Random) -> np.ndarray:
    """Draw an array for ``value``, uniform over its interval, for complex dtypes in each part.

    Where it has a domain besides, the drawn values are changed into some of that.
    """
    dtype = jnp.dtype(value.dtype)
    size = int(np.prod(value.shape))
    entries: list[complex]
    if jnp.issubdtype(dtype, jnp.complexfloating):
        entries = [
            complex(rng.uniform(value.low, value.high), rng.uniform(value.low, value.high))
            for _ in range(size)
        ]
    elif jnp.issubdtype(dtype, jnp.inexact):
        entries = [rng.uniform(value.low, value.high) for _ in range(size)]
    else:
        entries = [rng.randint(int(value.low), int(value.high)) for _ in range(size)]
    drawn = np.array(entries).reshape(value.shape)
    return (drawn_from(value, drawn, rng) if value.domain else drawn).astype(dtype)


def widened(point: Sequence[np.ndarray]) -> list[np.ndarray]:
    """Convert the floating-point arrays of ``point`` to f64, the complex ones to complex128."""
    return [
        array.astype(np.complex128 if array.dtype.kind == "c" else np.float64)
        if jnp.issubdtype(array.dtype, jnp.inexact)
        else array
        for array in point
    ]


def scale(value: Input) -> float:
    """Return the scale of steps in ``value``: half the width of its domain, or the size of its only value."""
    return (value.high - value.low) / 2 or max(abs(value.high), 1.0)


def perturbed(point: Sequence[np.ndarray], rng: random.Random, units: float = 1.0) -> list[np.ndarray]:
    """Perturb each entry of ``point`` up or down, relatively, by ``units`` times the epsilon of its dtype."""
    moved = []
    for array in point:
        if jnp.issubdtype(array.dtype, jnp.inexact):
            epsilon = float(jnp.finfo(array.dtype).eps)  # type: ignore[no-untyped-call]  # JAX left it untyped.
            step = units * epsilon
            signs = np.array([rng.choice((-1.0, 1.0)) for _ in range(array.size)]).reshape(array.shape)
            wide = np.complex128 if array.dtype.kind == "c" else np.float64
            array = (array.astype(wide) * (1 + step * signs)).astype(array.dtype)
        moved.append(array)
    return moved
