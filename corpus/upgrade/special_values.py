"""Points at the special values of the inputs' types, and comparison of outputs there by class.

Special values are NaN, infinities, zeros of both signs, the smallest and the largest numbers; the extreme
integers, negative ones and those past the end of the input's interval; and ties.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import jax.numpy as jnp
import numpy as np

from corpus.numerics.sampling import draw
from kernels import Input, Kernel

# Inputs that a special value is put in, one after the other; of more, several at once.
_MOST_TURNS, _MOST_TURNS_OF_NOT_FINITE = 4, 16
# A number whose square is too large for the type, and whose product with ordinary numbers is not.
_LARGE = "a large number"
_LARGEST, _LARGEST_NEGATIVE = "the largest number", "the largest negative number"
_FIRST_INTEGER, _LAST_INTEGER = "the smallest integer", "the largest integer"
_LARGE_NUMBERS = {_LARGE, _LARGEST, _LARGEST_NEGATIVE, _FIRST_INTEGER, _LAST_INTEGER}
_NEARLY_INFINITE = {_LARGEST, _LARGEST_NEGATIVE}
_NOT_FINITE = {"nan", "inf", "-inf"}
_ABSORBED = 64  # Units in the last place of a large number that sums with it may lose.
_TIES = "ties"
# Values this close at a special value are equal: this is no test of rounding.
_CLOSE = 2.0**-8
_SUBNORMAL_UNITS = 16  # Below the normal numbers an op rounds to multiples of the smallest one.

Arrays = Sequence[np.ndarray]


@dataclass(frozen=True)
class SpecialPoint:
    """A point with a special value, whose ``name`` a report shows; ``large`` if it is large."""

    name: str
    values: Arrays
    large: float = 0.0


def special_values_rng(kernel: Kernel) -> random.Random:
    """The random generator for the points with special values of ``kernel``."""
    return random.Random(f"{kernel.template}/{kernel.seed}/{kernel.index}/special values")


def special_value_points(inputs: Sequence[Input], rng: random.Random) -> Iterator[SpecialPoint]:
    """Points with a special value in one entry of one input, then with it in all entries of all inputs.

    Every input has its turn, where there are many with others: a NaN may be lost of one of them alone.
    Inputs of a domain, such as positive definite matrices, keep to it.
    """
    free = [at for at, value in enumerate(inputs) if not value.domain and 0 not in value.shape]
    names = dict.fromkeys(name for at in free for name in _special_values(inputs[at]))
    for name in names:
        having = [at for at in free if name in _special_values(inputs[at])]
        turns = min(len(having), _MOST_TURNS_OF_NOT_FINITE if name in _NOT_FINITE else _MOST_TURNS)
        for turn in range(turns):
            point = draw(inputs, rng)
            put: list[np.ndarray] = []
            for at in having[turn::turns]:
                put.append(np.asarray(_special_values(inputs[at])[name]).astype(point[at].dtype))
                point[at] = point[at].copy()
                point[at].flat[rng.randrange(point[at].size)] = put[-1]
            yield _point(name, point, max(put, key=lambda each: abs(complex(each))))
        if name != _LARGE:
            point = draw(inputs, rng)
            for at in having:
                point[at] = np.full_like(point[at], _special_values(inputs[at])[name])
            yield _point(name, point, point[having[0]].flat[0])
    yield _point(_TIES, _tied(inputs, free, rng), np.zeros(()))


def _point(name: str, values: Arrays, special: np.ndarray) -> SpecialPoint:
    size = float(np.abs(special.astype(np.float64 if special.dtype.kind != "c" else np.complex128)))
    return SpecialPoint(name, values, size if name in _LARGE_NUMBERS else 0.0)


def _tied(inputs: Sequence[Input], free: Sequence[int], rng: random.Random) -> Arrays:
    """A point at which all entries of all inputs are the same number, as far as their intervals allow."""
    point = draw(inputs, rng)
    for at in free:
        low, high = inputs[at].low, inputs[at].high
        point[at] = np.full_like(point[at], min(max(1.0, low), high))
    return point


def _special_values(value: Input) -> dict[str, float]:
    dtype = jnp.dtype(value.dtype)
    if dtype.kind == "b":
        return {}
    if not jnp.issubdtype(dtype, jnp.inexact):
        return _special_integers(value, dtype)
    if dtype.kind == "c":
        dtype = np.zeros((), dtype).real.dtype
    limits = jnp.finfo(dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    largest, tiny = float(limits.max), float(limits.smallest_subnormal)
    named = {
        "nan": np.nan,
        "inf": np.inf,
        "-inf": -np.inf,
        "0": 0.0,
        "-0": -0.0,
        "the smallest number": tiny,
        "a denormal": float(limits.smallest_normal) / 4,
        _LARGE: 2.0 ** (0.8 * np.log2(largest)),
        _LARGEST: largest,
        _LARGEST_NEGATIVE: -largest,
    }
    if not np.isinf(np.asarray(np.inf).astype(dtype)):  # As some of 8 bits.
        named = {name: number for name, number in named.items() if np.isfinite(number)}
    return named


def _special_integers(value: Input, dtype: np.dtype) -> dict[str, float]:
    limits = jnp.iinfo(dtype)  # type: ignore[no-untyped-call]  # As above.
    named = {
        "0": 0,
        "-1": -1,
        "past the end": int(value.high) + 1,
        _FIRST_INTEGER: int(limits.min),
        _LAST_INTEGER: int(limits.max),
    }
    return {name: number for name, number in named.items() if limits.min <= number <= limits.max}


@dataclass(frozen=True)
class EdgeDifference:
    """The classes of an old and a new element that differ at a special value, whose name is ``point``."""

    point: str
    old: str
    new: str

    def __str__(self) -> str:
        became = f"{self.old} → {self.new}" if self.old != self.new else f"another {self.old} value"
        return f"at {self.point}: {became}"

    @property
    def loses(self) -> bool:
        """True if a finite value, or an infinity, became something else that is not finite."""
        return self.new in _NOT_FINITE and self.old != self.new

    @property
    def rank(self) -> int:
        """The sort key of differences: those that lose a value first, a zero's sign last."""
        return 0 if self.loses else 2 if {self.old, self.new} == {"0", "-0"} else 1

    @property
    def by_order(self) -> bool:
        """True for effects of the order of sums and products: overflow, or mixed NaN and infinities."""
        classes = {self.old, self.new}
        return classes <= _NOT_FINITE or (
            self.point in _NEARLY_INFINITE and not classes.isdisjoint(_NOT_FINITE)
        )


def differences(
    point: SpecialPoint, old: Arrays, new: Arrays, noise: Arrays | None = None
) -> list[EdgeDifference]:
    """Differences in class between elements of two outputs at ``point``, each once.

    Finite elements differ if they are not close: integers if they are not equal. ``noise`` has a size for
    each element below which nothing counts.
    """
    found: dict[EdgeDifference, None] = {}
    noise = [np.zeros(each.shape) for each in old] if noise is None else noise
    for one, other, least in zip(old, new, noise, strict=True):
        if one.tobytes() != other.tobytes():
            classes = _differing_classes(one, other, _ABSORBED * point.large, least)
            found.update(dict.fromkeys(EdgeDifference(point.name, *each) for each in classes))
    return [*found]


def _differing_classes(
    one: np.ndarray, other: np.ndarray, large: float, noise: np.ndarray
) -> Iterator[tuple[str, str]]:
    if one.dtype.kind == "c":
        yield from _differing_classes(one.real, other.real, large, noise)
        yield from _differing_classes(one.imag, other.imag, large, noise)
        return
    if not jnp.issubdtype(one.dtype, jnp.inexact):
        if not np.array_equal(one, other):
            yield ("boolean", "boolean") if one.dtype.kind == "b" else ("integer", "integer")
        return
    classes = [_classes(each) for each in (one, other)]
    parts = classes[0] != classes[1]
    limits = jnp.finfo(one.dtype)  # type: ignore[no-untyped-call]  # As above.
    left, right = (each.astype(np.float64) for each in (one, other))
    both = np.isfinite(left) & np.isfinite(right)
    with np.errstate(invalid="ignore", over="ignore"):
        distance = np.abs(left - right)
    allowed = np.maximum.reduce(
        [
            _CLOSE * np.maximum(np.abs(left), np.abs(right)),
            np.full_like(left, _SUBNORMAL_UNITS * float(limits.smallest_subnormal)),
            np.full_like(left, large * float(limits.eps)),
            noise,
        ]
    )
    signs = (left == 0) & (right == 0)
    parts = np.where(both & ~signs, distance > allowed, parts)
    for place in np.flatnonzero(parts):
        yield str(classes[0].flat[place]), str(classes[1].flat[place])


def _classes(array: np.ndarray) -> np.ndarray:
    """The class of each element, by its name."""
    wide = array.astype(np.float64)
    conditions = [np.isnan(wide), wide == np.inf, wide == -np.inf, (wide == 0) & np.signbit(wide), wide == 0]
    return np.select(conditions, ["nan", "inf", "-inf", "-0", "0"], "finite")
