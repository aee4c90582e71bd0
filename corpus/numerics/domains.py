"""Values of the domains in Input.domain: arrays drawn from an interval, mapped into a domain."""

import random
from collections.abc import Callable

import numpy as np

from kernels import Input

_LEAST_SIZE = 0.1  # Of a number that is not zero, as a part of the largest in the interval.
_LEAST_SHARE = 0.1  # Added to each of the numbers in [0, 1] that a simplex is made of: logarithms stay tame.


def drawn_from(value: Input, entries: np.ndarray, rng: random.Random) -> np.ndarray:
    """An array of the domain of ``value``, in f64, complex128 or integers.

    ``entries`` were drawn from its interval, of complex numbers each part, and have its shape.
    """
    return _DRAWN[value.domain](value, entries, rng)


def direction_within(domain: str, entries: np.ndarray) -> np.ndarray:
    """Project a direction so that it leads from matrices of a ``domain`` to others of it."""
    if domain in ("symmetric", "spd"):
        return _hermitian(entries)
    return np.tril(entries) if domain == "lower" else entries


def _normal(entries: np.ndarray, rng: random.Random) -> np.ndarray:
    """Normally distributed numbers, as many as ``entries``, and complex if those are."""
    drawn = np.array([rng.gauss(0.0, 1.0) for _ in range(entries.size)]).reshape(entries.shape)
    return np.asarray(drawn + 1j * _normal(entries.real, rng)) if np.iscomplexobj(entries) else drawn


def _transposed(matrix: np.ndarray) -> np.ndarray:
    return np.asarray(np.swapaxes(matrix, -1, -2).conj())


def _symmetric(_: Input, entries: np.ndarray, rng: random.Random) -> np.ndarray:
    return _hermitian(entries)


def _hermitian(entries: np.ndarray) -> np.ndarray:
    """The Hermitian matrix with the given lower triangle."""
    lower = np.tril(entries, -1)
    diagonal = np.eye(entries.shape[-1], dtype=entries.dtype) * entries.real
    return np.asarray(lower + _transposed(lower) + diagonal)


def _spd(value: Input, entries: np.ndarray, rng: random.Random) -> np.ndarray:
    basis = _orthogonal(value, entries, rng)
    eigenvalues = np.diagonal(entries.real, axis1=-2, axis2=-1)[..., np.newaxis, :]
    made = (basis * eigenvalues) @ _transposed(basis)
    return np.asarray((made + _transposed(made)) / 2)


def _lower(value: Input, entries: np.ndarray, rng: random.Random) -> np.ndarray:
    least = max(value.low, value.high / 2)
    width = value.high - value.low or 1.0
    diagonal = least + (entries.real - value.low) / width * (value.high - least)
    return np.tril(entries, -1) + np.eye(entries.shape[-1], dtype=entries.dtype) * diagonal


def _orthogonal(_: Input, entries: np.ndarray, rng: random.Random) -> np.ndarray:
    return np.linalg.qr(_normal(entries, rng)).Q


def _unit(_: Input, entries: np.ndarray, rng: random.Random) -> np.ndarray:
    drawn = _normal(entries, rng)
    return np.asarray(drawn / np.linalg.norm(drawn, axis=-1, keepdims=True))


def _simplex(_: Input, entries: np.ndarray, rng: random.Random) -> np.ndarray:
    positive = entries + _LEAST_SHARE
    return np.asarray(positive / positive.sum(axis=-1, keepdims=True))


def _sorted(_: Input, entries: np.ndarray, rng: random.Random) -> np.ndarray:
    return np.sort(entries, axis=-1)


def _distinct(value: Input, entries: np.ndarray, rng: random.Random) -> np.ndarray:
    choices = range(int(value.low), int(value.high) + 1)
    rows = [rng.sample(choices, entries.shape[-1]) for _ in range(entries.size // entries.shape[-1])]
    return np.array(rows, dtype=entries.dtype).reshape(entries.shape)


def _nonzero(value: Input, entries: np.ndarray, rng: random.Random) -> np.ndarray:
    far = max(value.low, value.high, key=abs)  # The end of the interval with the larger magnitude.
    least = abs(far) * _LEAST_SIZE
    if np.iscomplexobj(entries):
        return np.where(np.abs(entries) < least, far, entries)
    small = (-least < entries) & (entries < least)
    sizes = np.abs(np.where(small, entries, 0))
    return np.where(small, far - sizes if far > 0 else far + sizes, entries)


_DRAWN: dict[str, Callable[[Input, np.ndarray, random.Random], np.ndarray]] = {
    "symmetric": _symmetric,
    "spd": _spd,
    "lower": _lower,
    "orthogonal": _orthogonal,
    "unit": _unit,
    "simplex": _simplex,
    "sorted": _sorted,
    "distinct": _distinct,
    "nonzero": _nonzero,
}
