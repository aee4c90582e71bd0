"""Errors of two programs' outputs against those of the same programs in f64, element by element."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

import numpy as np

from corpus.numerics.sampling import ROUNDING_FACTOR

# Of a value in the last place of its type, an error that any op may make.
_UNITS = 2.0
# From this on a number is too small for a relative error: f32 has none below.
TINY = 2.0**-126

Number: TypeAlias = Any  # A float or an array of f64: mypy knows no type of both.


@dataclass(frozen=True)
class Errors:
    """Largest relative errors of the old and the new outputs against f64.

    ``elementwise`` relative to the element itself, ``array`` to the largest element of its array. They are
    infinite where an output is not finite and that in f64 is.
    """

    elementwise: tuple[float, float] = (0.0, 0.0)
    array: tuple[float, float] = (0.0, 0.0)

    def __or__(self, other: "Errors") -> "Errors":
        return Errors(
            _larger(self.elementwise, other.elementwise),
            _larger(self.array, other.array),
        )


@dataclass(frozen=True)
class Sides:
    """An output of both programs in their own types and in f64; all arrays are f64 or complex128."""

    old: np.ndarray
    new: np.ndarray
    wide_old: np.ndarray
    wide_new: np.ndarray

    @property
    def reference(self) -> np.ndarray:
        """The sizes of the elements."""
        sizes = np.maximum(np.abs(self.wide_old), np.abs(self.wide_new))
        return np.asarray(np.nan_to_num(sizes, posinf=0.0))

    @property
    def absolute(self) -> tuple[np.ndarray, np.ndarray]:
        """The absolute errors of the old and of the new elements."""
        return error(self.old, self.wide_old), error(self.new, self.wide_new)

    @property
    def errors(self) -> Errors:
        (old, new), sizes = self.absolute, self.reference
        return Errors(
            (largest_relative(old, sizes), largest_relative(new, sizes)),
            (_largest_in_array(old, sizes), _largest_in_array(new, sizes)),
        )


def _larger(one: tuple[float, float], other: tuple[float, float]) -> tuple[float, float]:
    return max(one[0], other[0]), max(one[1], other[1])


def sides(own: Sequence[Sequence[np.ndarray]], wide: Sequence[Sequence[np.ndarray]]) -> list[Sides]:
    """The outputs of a pair, from those of the old and the new program in their ``own`` types and in f64."""
    return [Sides(*map(in_f64, each)) for each in zip(*own, *wide, strict=True)]


def in_f64(array: np.ndarray) -> np.ndarray:
    """``array`` as f64 or complex128."""
    return array.astype(np.complex128 if array.dtype.kind == "c" else np.float64)


def error(own: np.ndarray, wide: np.ndarray) -> np.ndarray:
    """The absolute errors of ``own`` against ``wide``.

    Infinite where one alone is NaN or infinite; 0 where ``wide`` is not finite and both are alike.
    """
    with np.errstate(invalid="ignore", over="ignore"):
        found = np.abs(own - wide)
    return np.where(alike(own, wide), 0.0, np.where(np.isfinite(found), found, np.inf))


def alike(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """True where two elements are equal or both NaN."""
    return np.asarray((one == other) | (np.isnan(one) & np.isnan(other)))


def largest_relative(errors: np.ndarray, sizes: np.ndarray) -> float:
    """The largest of ``errors`` relative to the elements' ``sizes``."""
    return float((errors / np.maximum(sizes, TINY)).max(initial=0.0))


def _largest_in_array(errors: np.ndarray, sizes: np.ndarray) -> float:
    return float(errors.max(initial=0.0) / max(float(sizes.max(initial=0.0)), TINY))


def larger_by_an_order(errors: Number, others: Number, sizes: Number, epsilon: float) -> Number:
    """True where ``errors`` are ten times the ``others``, and above any single op's rounding.

    ``epsilon`` is the distance of 1 to the next number of the elements' type.
    """
    return errors > ROUNDING_FACTOR * (others + _UNITS * epsilon * sizes)
