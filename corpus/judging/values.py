"""Classes of values for inputs: ordinary ones, special ones, extremes, ties, indices out of range."""

from collections.abc import Callable, Mapping, Sequence
from random import Random
from typing import Any

import jax.numpy as jnp
import numpy as np

from corpus.numerics.sampling import draw_one
from kernels import Input

Maker = Callable[[np.random.Generator, tuple[int, ...], Any], np.ndarray]

GIVEN, INDICES, BETWEEN, NUMPY = "given", "indices", "between", "numpy"
DOMAIN, OUTSIDE = "domain", "outside"
_SPECIAL_SHARE = 0.25  # Of the elements: most results are then special, and some are not.


def made(
    values: str, shape: tuple[int, ...], dtype: str, seed: int, elements: Sequence[float | int | str] = ()
) -> np.ndarray:
    """The array of a class of ``values``: a name of CLASSES, or one of six others.

    "indices:N" has integers from -2 N to 2 N, "between:LOW:HIGH" numbers of that interval,
    "outside:LOW:HIGH" besides those some integers outside of it, "domain:LOW:HIGH:D" numbers of the domain D
    of a declared input, and "given" the ``elements``, which for "numpy" are one expression of np and of
    jnp's dtypes.
    """
    kind, _, bound = values.partition(":")
    if kind == NUMPY:
        (expression,) = elements
        return np.asarray(eval(str(expression), {"np": np, "jnp": jnp}))  # Which a reduction printed.
    own = jnp.dtype(dtype)
    if kind == DOMAIN:
        ends = bound.split(":", 2)
        return draw_one(Input("", shape, dtype, _end(ends[0]), _end(ends[1]), domain=ends[2]), Random(seed))
    rng = np.random.Generator(np.random.PCG64(seed))
    with np.errstate(all="ignore"):
        if kind == GIVEN:
            array = np.array([float(each) if isinstance(each, str) else each for each in elements])
        elif kind == INDICES:
            least = 0 if jnp.issubdtype(own, jnp.unsignedinteger) else -2 * int(bound)
            array = rng.integers(least, 2 * int(bound) + 1, shape)
        elif kind in (BETWEEN, OUTSIDE):
            low, high = map(_end, bound.split(":"))
            whole = _integers(rng, int(low), int(high), shape, own) if _whole(own) else None
            if whole is None:
                parts = _parts(rng, shape, own)
                array = low * (1 - parts) + high * parts  # Their difference may be no float64.
            else:
                array = whole
            if kind == OUTSIDE:
                array = _with_some_outside(rng, array.astype(own), int(low), int(high))
        else:
            array = CLASSES[kind](rng, shape, own)
        return array.astype(own).reshape(shape)


def _end(text: str) -> float:
    """An end of an interval: an integer as it is, which may have more digits than a float."""
    try:
        return int(text)
    except ValueError:
        return float(text)


def _parts(rng: np.random.Generator, shape: tuple[int, ...], dtype: Any) -> np.ndarray:
    """Numbers from 0 to 1, of a complex type in each part."""
    real = rng.random(shape)
    return np.asarray(real + 1j * rng.random(shape)) if dtype.kind == "c" else real


def _integers(
    rng: np.random.Generator, low: int, high: int, shape: tuple[int, ...], dtype: Any
) -> np.ndarray:
    kind = np.int64 if dtype.kind in "ib" or high < 2**63 else np.uint64
    return rng.integers(low, high, shape, dtype=kind, endpoint=True)


def _with_some_outside(rng: np.random.Generator, array: np.ndarray, low: int, high: int) -> np.ndarray:
    """``array`` of integers from ``low`` to ``high``, some now just outside, 0, or the ends of the type."""
    least, most = _ends(array.dtype)
    special = [least, most, 0, 1, -1, high + 1, 2 * high + 1, low - 1, -high - 1]
    drawn = np.array([each for each in special if least <= each <= most], array.dtype)
    return np.where(rng.random(array.shape) < _SPECIAL_SHARE, rng.choice(drawn, array.shape), array)


def _ordinary(rng: np.random.Generator, shape: tuple[int, ...], dtype: Any) -> np.ndarray:
    """Floats from -2 to 2, integers from -9 to 9."""
    if dtype.kind == "b":
        return rng.integers(0, 2, shape)
    if _whole(dtype):
        least, most = _ends(dtype)
        return rng.integers(max(least, -9), min(most, 9) + 1, shape)
    real: np.ndarray = rng.random(shape) * 4 - 2
    if dtype.kind == "c":
        return np.asarray(real + 1j * (rng.random(shape) * 4 - 2))
    return real


def _positive(rng: np.random.Generator, shape: tuple[int, ...], dtype: Any) -> np.ndarray:
    """Floats from 0.5 to 1.5, integers from 1."""
    if _whole(dtype):
        whole: np.ndarray = np.maximum(np.abs(_ordinary(rng, shape, dtype)), 1)
        return whole
    return rng.random(shape) + 0.5


def _special(rng: np.random.Generator, shape: tuple[int, ...], dtype: Any) -> np.ndarray:
    """NaN, infinities, zeros of both signs, denormals and the ends of the type, among ordinary values."""
    if _whole(dtype):
        return _extremes(rng, shape, dtype)
    limits = jnp.finfo(dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    ends = [float(limits.smallest_subnormal), float(limits.tiny), float(limits.max), -float(limits.max)]
    return _mixed(rng, shape, dtype, [np.nan, np.inf, -np.inf, 0.0, -0.0, 1.0, -1.0, *ends])


def _extremes(rng: np.random.Generator, shape: tuple[int, ...], dtype: Any) -> np.ndarray:
    """The largest and the smallest numbers of the type, among ordinary ones."""
    if dtype.kind == "b":
        return rng.integers(0, 2, shape)
    if _whole(dtype):
        return _mixed(rng, shape, dtype, [*_ends(dtype), 0, 1])
    limits = jnp.finfo(dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    return _mixed(rng, shape, dtype, [float(limits.max), -float(limits.max), float(limits.tiny), 0.0])


def _mixed(
    rng: np.random.Generator, shape: tuple[int, ...], dtype: Any, special: Sequence[float | int]
) -> np.ndarray:
    """Ordinary values, of which a share is drawn from ``special`` instead."""
    values = _ordinary(rng, shape, dtype).astype(dtype)
    drawn = np.array(special).astype(dtype)[rng.integers(0, len(special), shape)]
    return np.where(rng.random(shape) < _SPECIAL_SHARE, drawn, values)


def _ties(rng: np.random.Generator, shape: tuple[int, ...], dtype: Any) -> np.ndarray:
    """0, 1 and 2, each many times."""
    return rng.integers(0, min(_ends(dtype)[1], 2) + 1 if _whole(dtype) else 3, shape)


def _counted(_: np.random.Generator, shape: tuple[int, ...], dtype: Any) -> np.ndarray:
    """0, 1, 2 and so on."""
    return np.arange(int(np.prod(shape)))


def _zeros(_: np.random.Generator, shape: tuple[int, ...], dtype: Any) -> np.ndarray:
    return np.zeros(shape)


def _ones(_: np.random.Generator, shape: tuple[int, ...], dtype: Any) -> np.ndarray:
    return np.ones(shape)


def _whole(dtype: Any) -> bool:
    return dtype.kind == "b" or bool(jnp.issubdtype(dtype, jnp.integer))


def _ends(dtype: Any) -> tuple[int, int]:
    """The smallest and the largest integer of a type."""
    if dtype.kind == "b":
        return 0, 1
    limits = jnp.iinfo(dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    return int(limits.min), int(limits.max)


CLASSES: Mapping[str, Maker] = {
    "ordinary": _ordinary,
    "positive": _positive,
    "special": _special,
    "extremes": _extremes,
    "ties": _ties,
    "arange": _counted,
    "zeros": _zeros,
    "ones": _ones,
}
