"""Sample points: values for a kernel's inputs, drawn from their domains, and perturbations of them."""

import random
from collections.abc import Iterator, Sequence
from dataclasses import replace

import jax.numpy as jnp
import numpy as np

from corpus.numerics.domains import drawn_from
from kernels import Input

_MOST_TURNS = 4  # Of inputs that special points are drawn for.

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


def stratified(inputs: Sequence[Input], count: int, rng: random.Random) -> Iterator[list[np.ndarray]]:
    """Draw ``count`` points, a power of two, so that each entry of ``inputs`` takes a value in each of
    ``count`` equal parts of its interval: a Latin hypercube.

    What happens in a tenth of an interval is then met for certain, by 32 points of one entry.
    """
    sizes = [_parts(value) * int(np.prod(value.shape)) for value in inputs]
    # An odd factor and an offset make a permutation of the parts, another for each entry.
    orders = [
        [(2 * rng.randrange(count // 2) + 1, rng.randrange(count)) for _ in range(size)] for size in sizes
    ]
    for number in range(count):
        yield [
            _at(
                value, [((factor * number + first) % count + rng.random()) / count for factor, first in order]
            )
            for value, order in zip(inputs, orders, strict=True)
        ]


def special_points(inputs: Sequence[Input], rng: random.Random) -> Iterator[list[np.ndarray]]:
    """Draw points with entries at the ends of their intervals, and points with one entry that is zero.

    The inputs take their turns, in _MOST_TURNS groups at most; of an array, about half of the entries are at
    an end and the rest drawn, because arrays of equal entries are singular in ways that others are not.
    """
    movable = [at for at, value in enumerate(inputs) if value.low < value.high and 0 not in value.shape]
    for turn in range(min(len(movable), _MOST_TURNS)):
        for end in (0.0, 1.0):
            point = draw(inputs, rng)
            for at in movable[turn::_MOST_TURNS]:
                _set_some(point[at], _end(inputs[at], end), rng)
            yield point
    signed = [at for at in movable if inputs[at].low < 0 < inputs[at].high and is_inexact(inputs[at])]
    for at in sorted(rng.sample(signed, min(len(signed), _MOST_TURNS))):
        point = draw(inputs, rng)
        point[at].flat[rng.randrange(point[at].size)] = 0
        yield point


def is_inexact(value: Input) -> bool:
    """True for floating-point and complex inputs."""
    return jnp.issubdtype(jnp.dtype(value.dtype), jnp.inexact)


def _set_some(array: np.ndarray, end: np.ndarray, rng: random.Random) -> None:
    chosen = [at for at in range(array.size) if rng.random() < 0.5] or [rng.randrange(array.size)]
    array.flat[chosen] = end


def _end(value: Input, end: float) -> np.ndarray:
    """The lowest (0.0) or highest (1.0) element of ``value``: of its dtype, and within its interval."""
    found = _at(replace(value, shape=()), [end] * _parts(value))
    if found.dtype.kind == "c" or not is_inexact(value):
        return found
    inside = value.low <= float(found) <= value.high
    return found if inside else np.nextafter(found, found.dtype.type((value.low + value.high) / 2))


def _parts(value: Input) -> int:
    return 2 if jnp.issubdtype(jnp.dtype(value.dtype), jnp.complexfloating) else 1


def _at(value: Input, quantiles: Sequence[float]) -> np.ndarray:
    """The array of ``value`` with elements at these quantiles of its interval, each from 0 to 1."""
    dtype = jnp.dtype(value.dtype)
    low, high = value.low, value.high
    if is_inexact(value):
        # In this form no interval is too wide for f64.
        places = np.clip([low * (1 - place) + high * place for place in quantiles], low, high)
        entries = places[::2] + 1j * places[1::2] if _parts(value) == 2 else places
        return np.array(entries).astype(dtype).reshape(value.shape)
    first, last = int(low), int(high)
    steps = [min(first + int(place * (last - first + 1)), last) for place in quantiles]
    return np.array(steps).astype(dtype).reshape(value.shape)


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
