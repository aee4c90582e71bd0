"""Points: values for a kernel's inputs, drawn from their domains."""

import random
from collections.abc import Sequence

import jax.numpy as jnp
import numpy as np

from kernels import Input

SHAKEN = 8  # Times that inputs are moved by their last place, where two runs disagree,
SHAKE = 8.0  # and how much further than these moved the outputs the two may be apart.


def draw(inputs: Sequence[Input], rng: random.Random) -> list[np.ndarray]:
    """Values for ``inputs``, uniform over their domains."""
    return [draw_one(value, rng) for value in inputs]


def draw_one(value: Input, rng: random.Random) -> np.ndarray:
    """An array for ``value``, uniform over its domain, which for a complex one is that of both parts."""
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
    return np.array(entries).astype(dtype).reshape(value.shape)


def widened(point: Sequence[np.ndarray]) -> list[np.ndarray]:
    """``point`` with its floating-point arrays in f64, its complex ones in c128."""
    return [
        array.astype(np.complex128 if array.dtype.kind == "c" else np.float64)
        if jnp.issubdtype(array.dtype, jnp.inexact)
        else array
        for array in point
    ]


def scale(value: Input) -> float:
    """The size of a step in ``value``: half the width of the domain; of a single value, its own size."""
    return (value.high - value.low) / 2 or max(abs(value.high), 1.0)


def nudged(point: Sequence[np.ndarray], rng: random.Random, units: float = 1.0) -> list[np.ndarray]:
    """``point`` with each entry moved up or down by ``units`` times the epsilon of its dtype, relatively."""
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
