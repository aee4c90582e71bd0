"""Sample points: values for a kernel's inputs, drawn from their domains, and perturbations of them."""

import random
from collections.abc import Iterator, Sequence

import jax.numpy as jnp
import numpy as np

from corpus.numerics.domains import drawn_from
from kernels import Input, inexact_positions

_MOST_TURNS = 4  # Of inputs that special points are drawn for.

PERTURBATIONS = 8  # Perturbations of the inputs by their epsilon that are tried where two runs disagree,
ROUNDING_FACTOR = 8.0  # and the factor by which the two may differ more than the perturbed outputs.

# Arrays of more elements are drawn at once, from bytes: one by one takes longer than running the program.
LARGE = 512


def draw(inputs: Sequence[Input], rng: random.Random) -> list[np.ndarray]:
    """Draw values for ``inputs``, uniform over their domains."""
    return [draw_one(value, rng) for value in inputs]


def draw_one(value: Input, rng: random.Random) -> np.ndarray:
    """Draw an array for ``value``, uniform over its interval; for complex dtypes in both parts.

    Where it has a domain besides, the drawn values are changed into some of that.
    """
    return _within_domain(value, _interval(value, jnp.dtype(value.dtype), rng), rng)


def _within_domain(value: Input, drawn: np.ndarray, rng: random.Random) -> np.ndarray:
    """The array of ``value`` made of what was ``drawn`` from its interval, changed where it has a domain."""
    drawn = drawn.reshape(value.shape)
    return (drawn_from(value, drawn, rng) if value.domain else drawn).astype(jnp.dtype(value.dtype))


def _interval(value: Input, dtype: np.dtype, rng: random.Random) -> np.ndarray:
    """Numbers from the interval of ``value``, one for each element."""
    size = int(np.prod(value.shape))
    if size > LARGE:
        return _draw_many(value, dtype, size, rng)
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
    return np.array(entries)


def stratified(inputs: Sequence[Input], count: int, rng: random.Random) -> Iterator[list[np.ndarray]]:
    """Draw ``count`` points, a power of two, so that each entry of ``inputs`` takes a value in each of
    ``count`` equal parts of its interval: a Latin hypercube.

    What happens in a tenth of an interval is then met for certain, by 32 points of one entry.
    """
    # An odd factor and an offset make a permutation of the parts, another for each entry.
    sizes = [_numbers(value) for value in inputs]
    firsts = [random_words(rng, size) % np.uint64(count) for size in sizes]
    factors = [
        random_words(rng, size) % np.uint64(count // 2) * np.uint64(2) + np.uint64(1) for size in sizes
    ]
    for number in range(count):
        parts = [
            (factor * np.uint64(number) + first) % np.uint64(count)
            for factor, first in zip(factors, firsts, strict=True)
        ]
        yield [
            _at(value, (part + fractions(rng, size)) / count, rng)
            for value, part, size in zip(inputs, parts, sizes, strict=True)
        ]


def special_points(inputs: Sequence[Input], rng: random.Random) -> Iterator[list[np.ndarray]]:
    """Draw points with an entry of an input at an end of its interval, and points with one that is zero.

    The inputs take turns, in _MOST_TURNS groups at most. All other entries are drawn: arrays of equal entries
    are singular in ways that others are not.
    """
    movable = [at for at, value in enumerate(inputs) if value.low < value.high and 0 not in value.shape]
    for turn in range(min(len(movable), _MOST_TURNS)):
        for end in (0.0, 1.0):
            point = draw(inputs, rng)
            for at in movable[turn::_MOST_TURNS]:
                places = fractions(rng, _numbers(inputs[at]))
                places[rng.randrange(len(places))] = end
                point[at] = _at(inputs[at], places, rng)
            yield point
    signed = [
        at
        for at in inexact_positions(inputs)
        if at in movable and inputs[at].low < 0 < inputs[at].high and not inputs[at].domain
    ]
    for at in sorted(rng.sample(signed, min(len(signed), _MOST_TURNS))):
        point = draw(inputs, rng)
        point[at].flat[rng.randrange(point[at].size)] = 0
        yield point


def _numbers(value: Input) -> int:
    """The number of real numbers in ``value``: two for each complex element."""
    is_complex = jnp.issubdtype(jnp.dtype(value.dtype), jnp.complexfloating)
    return int(np.prod(value.shape)) * (2 if is_complex else 1)


def _at(value: Input, places: np.ndarray, rng: random.Random) -> np.ndarray:
    """The array of ``value`` whose elements are at these ``places`` of its interval, from 0 to 1."""
    dtype = jnp.dtype(value.dtype)
    if not jnp.issubdtype(dtype, jnp.inexact):
        first, last = int(value.low), int(value.high)
        drawn = np.array([min(first + int(place * (last - first + 1)), last) for place in places.tolist()])
    else:
        # In this form no interval is too wide for f64.
        drawn = np.clip(value.low * (1 - places) + value.high * places, *_limits(value))
        if jnp.issubdtype(dtype, jnp.complexfloating):
            drawn = drawn[::2] + 1j * drawn[1::2]
    return _within_domain(value, drawn, rng)


def _limits(value: Input) -> tuple[float, float]:
    """The lowest and highest number of the dtype of ``value`` in its interval."""
    dtype = jnp.dtype(value.dtype)
    if jnp.issubdtype(dtype, jnp.complexfloating):
        return value.low, value.high
    low, high = np.array([value.low, value.high]).astype(dtype)
    if float(low) < value.low:
        low = np.nextafter(low, high)
    if float(high) > value.high:
        high = np.nextafter(high, low)
    return float(low), float(high)


def _draw_many(value: Input, dtype: np.dtype, size: int, rng: random.Random) -> np.ndarray:
    if jnp.issubdtype(dtype, jnp.complexfloating):
        parts = fractions(rng, 2 * size).view(np.complex128)
        return np.array(complex(value.low, value.low) + (value.high - value.low) * parts)
    if jnp.issubdtype(dtype, jnp.inexact):
        return np.array(value.low + (value.high - value.low) * fractions(rng, size))
    low, span = int(value.low), int(value.high) - int(value.low) + 1
    steps = random_words(rng, size) % np.uint64(span) if span < 2**64 else random_words(rng, size)
    return (steps + np.uint64(low % 2**64)).astype(dtype)  # Modulo 2**64, and then of the dtype's own width.


def random_words(rng: random.Random, count: int) -> np.ndarray:
    """``count`` random unsigned integers of 64 bits."""
    return np.frombuffer(rng.randbytes(8 * count), "<u8")


def fractions(rng: random.Random, count: int) -> np.ndarray:
    """``count`` random numbers in [0, 1)."""
    return (random_words(rng, count) >> np.uint64(11)) * 2.0**-53


def random_signs(rng: random.Random, count: int) -> np.ndarray:
    """``count`` times 1 or -1."""
    if count > LARGE:
        return np.where(np.frombuffer(rng.randbytes(count), np.uint8) & 1, 1.0, -1.0)
    return np.array([rng.choice((-1.0, 1.0)) for _ in range(count)])


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
            signs = random_signs(rng, array.size).reshape(array.shape)
            wide = np.complex128 if array.dtype.kind == "c" else np.float64
            array = (array.astype(wide) * (1 + step * signs)).astype(array.dtype)
        moved.append(array)
    return moved
