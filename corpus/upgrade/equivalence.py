"""Whether two texts give the same values, and by how much they part."""

import functools
import itertools
import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from corpus.execution.engines import Run, engine
from corpus.numerics.sampling import SHAKE, SHAKEN, draw, nudged, widened
from corpus.numerics.tolerances import difference, tolerance
from corpus.records.sections import Direction
from corpus.stablehlo.branch_analysis import narrowest_branch
from corpus.stablehlo.context import parse
from corpus.stablehlo.custom_calls import with_lapack
from corpus.stablehlo.normalization import Together, together
from corpus.stablehlo.op_names import floats, ops
from corpus.stablehlo.shape_refinement import closed
from corpus.stablehlo.widening import widen
from kernels import Input, Kernel

# A difference shows at nearly every point, but behind a branch: there it may take many to see it.
POINTS = 12
TIMES_AT_A_BRANCH = 32
_ROUNDING = 4  # Units in the last place of f32 that two texts may part by and need no look in f64.
# How far two programs that name other functions may part in f64 and be the same, by the narrowest float:
# some units of its last place. Others have no more than f32's: what cancels in f64 leaves that much of it.
_SAME_IN_F64 = {"f8": 2.0**-3, "bf16": 2.0**-6, "f16": 2.0**-8, "f32": 2.0**-20, "f64": 2.0**-40}

Arrays = Sequence[np.ndarray]
Move = Callable[[Arrays, random.Random], Arrays]
# Runs two texts at a point.
Both = Callable[[Arrays], tuple[Arrays, Arrays]]


@dataclass(frozen=True)
class Pair:
    """Two texts of one signature for a direction of a kernel.

    ``exact`` where they name the same functions, so that nothing but the order of sums excuses a difference.
    """

    direction: Direction
    old: str
    new: str
    exact: bool

    @functools.cached_property
    def narrowest(self) -> str:
        """The narrowest floating-point type in either text; f64 where there is none."""
        return (floats(self.old + self.new) or ["f64"])[0]


@dataclass(frozen=True)
class Parted:
    """Whether two texts give the ``same`` values, and how far they part at most.

    ``ulps`` is in units in the last place of the outputs' dtypes, ``relative`` relative to the largest value
    of the array.
    """

    same: bool
    ulps: int
    relative: float


def compare_values(kernel: Kernel, pairs: Sequence[Pair]) -> list[Parted | str]:
    """What the values of each pair of texts of ``kernel`` are to each other; a reason where they do not run.

    All of them run as one program where that can be: most of what they do is the same.
    """
    if not pairs:
        return []
    try:
        return [*_compared(kernel, pairs)]
    except (ValueError, jax.errors.JaxRuntimeError) as error:
        if len(pairs) == 1:
            return [str(error).partition("\n")[0]]
        return [found for pair in pairs for found in compare_values(kernel, [pair])]


def _compared(kernel: Kernel, pairs: Sequence[Pair]) -> list[Parted]:
    boths, narrowest = _boths(kernel, pairs)
    points = _points(kernel, _enough(narrowest))
    found = [Parted(True, 0, 0.0)] * len(pairs)
    doubtful: dict[int, list[int]] = {}  # The points' numbers, by the pair's.
    for number, point in enumerate(points):
        for place, both in enumerate(boths):
            outputs, former = _unequal(*both(point)), found[place]
            ulps, relative = max([former.ulps, *map(units_apart, *outputs)]), _difference(*outputs)
            found[place] = Parted(True, ulps, max(former.relative, relative))
            if not _settled(pairs[place], relative):
                doubtful.setdefault(place, []).append(number)
    if not doubtful:
        return found
    wide = _wide(kernel, [pairs[place] for place in doubtful], [boths[place] for place in doubtful])
    for number, point in enumerate(points):
        in_f64 = widened(point)
        for (place, numbers), other in zip(doubtful.items(), wide, strict=True):
            if not found[place].same or number not in numbers:
                continue
            if not _same(pairs[place], boths[place], other, point, in_f64):
                found[place] = replace(found[place], same=False)
    return found


def _unequal(old: Arrays, new: Arrays) -> tuple[Arrays, Arrays]:
    """The arrays of both that are not the same bytes."""
    pairs = zip(old, new, strict=True)
    apart = [pair for pair in pairs if pair[0].tobytes() != pair[1].tobytes()]
    return [one for one, _ in apart], [other for _, other in apart]


def _enough(narrowest: int | None) -> int:
    """How many points it takes to try the narrowest branch often enough."""
    return POINTS if narrowest is None else max(POINTS, -(-TIMES_AT_A_BRANCH // narrowest))


def _allowed(pair: Pair) -> float:
    """How far the two may part in f64."""
    own = _SAME_IN_F64[pair.narrowest]
    return min(own, _SAME_IN_F64["f32"]) if pair.exact else own


def _settled(pair: Pair, relative: float) -> bool:
    """Whether two texts that part by so much at a point in their own types need no look in f64 there."""
    if pair.narrowest == "f64":
        return relative <= _allowed(pair)
    return pair.narrowest == "f32" and relative <= _ROUNDING * 2.0**-23


def _same(pair: Pair, own: Both, wide: Both | None, point: Arrays, in_f64: Arrays) -> bool:
    """Whether a pair gives the same at ``point``, which is ``in_f64`` in wider types.

    Where more than rounding of f32 tells the two apart, or types are narrower, they are the same if they
    are when they run ``wide``, in f64, where that can be.
    """
    if wide is None:
        return _same_at(own, point, nudged, tolerance(pair.narrowest, ops(pair.old) | ops(pair.new)))
    return _same_at(wide, in_f64, nudged if pair.exact else _nudged_as(point), _allowed(pair))


def _same_at(both: Both, point: Arrays, move: Move, allowed: float) -> bool:
    """Whether two texts give the same at ``point``, or part by what the rounding of the inputs decides."""
    old, new = both(point)
    if (found := _difference(old, new)) <= allowed:
        return True
    rng = random.Random(0)
    moved = [_difference(new, both(move(point, rng))[1]) for _ in range(SHAKEN)]
    return found <= SHAKE * max(filter(math.isfinite, moved), default=0.0)


def _nudged_as(point: Arrays) -> Move:
    """What moves a point in f64 as far as the own dtypes of ``point`` round."""
    return lambda _, rng: widened(nudged(point, rng))


def _difference(old: Arrays, new: Arrays) -> float:
    return max((difference(*_without_nan(*pair)) for pair in zip(old, new, strict=True)), default=0.0)


def _wide(kernel: Kernel, pairs: Sequence[Pair], own: Sequence[Both]) -> list[Both | None]:
    """What runs each pair in f64, ``own`` where they hold nothing narrower; None where that cannot be."""
    if all(pair.narrowest == "f64" for pair in pairs):
        return [*own]
    try:
        wide = [replace(pair, old=widen(pair.old), new=widen(pair.new)) for pair in pairs]
        return [*_boths(kernel, wide)[0]]
    except ValueError:
        if len(pairs) == 1:
            return [None]
        return [_wide(kernel, [pair], [both])[0] for pair, both in zip(pairs, own, strict=True)]


def _boths(kernel: Kernel, pairs: Sequence[Pair]) -> tuple[list[Both], int | None]:
    """What runs each pair, and the narrowest branch in any."""
    # With LAPACK's routines for all: those that stand in for a GPU's are then the same calls.
    written = (with_lapack(text) for pair in pairs for text in (pair.old, pair.new))
    texts = [closed(text, kernel.inputs) for text in written]
    one = together(texts)
    if one is not None:
        return _in_one(engine(one.text)[1], one), one.narrowest_branch
    runs = [engine(text)[1] for text in texts]
    branches = [count for text in texts if (count := narrowest_branch(parse(text))) is not None]
    return [functools.partial(_in_two, both) for both in zip(runs[::2], runs[1::2], strict=True)], min(
        branches, default=None
    )


def _in_two(runs: tuple[Run, Run], point: Arrays) -> tuple[Arrays, Arrays]:
    return runs[0](point), runs[1](point)


def _in_one(run: Run, one: Together) -> list[Both]:
    """What gives the results of each pair; at the point that another has just been run at, they are there."""
    last: list[Any] = [None, None]

    def at(point: Arrays, first: int, between: int, end: int) -> tuple[Arrays, Arrays]:
        if last[0] is not point:
            last[:] = point, run(point)
        given = last[1]
        return given[first:between], given[between:end]

    ends = [0, *itertools.accumulate(one.sizes)]
    return [
        functools.partial(at, first=first, between=between, end=end)
        for first, between, end in zip(ends[:-1:2], ends[1::2], ends[2::2], strict=True)
    ]


def _points(kernel: Kernel, count: int) -> list[Arrays]:
    """``count`` points: edges of the domains (lowest, highest, in turn, nearest to 0), the others drawn."""
    rng = random.Random(f"{kernel.template}/{kernel.seed}/{kernel.index}/drift")
    edges = [
        lambda value, place: value.low,
        lambda value, place: value.high,
        lambda value, place: (value.low, value.high)[place % 2],
        lambda value, place: min(max(0.0, value.low), value.high),
    ]
    drawn: list[Arrays] = [draw(kernel.inputs, rng) for _ in range(count - len(edges))]
    return drawn + [[_filled(value, edge) for value in kernel.inputs] for edge in edges]


def _filled(value: Input, edge: Any) -> np.ndarray:
    entries = [edge(value, place) for place in range(int(np.prod(value.shape)))]
    return np.array(entries).astype(jnp.dtype(value.dtype)).reshape(value.shape)


def _without_nan(one: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The arrays with 0 where both have the same infinity or no number, as at the edge of a domain."""
    if one.shape != other.shape or not jnp.issubdtype(one.dtype, jnp.inexact):
        return one, other
    wide = np.complex128 if one.dtype.kind == "c" else np.float64
    one, other = one.astype(wide), other.astype(wide)
    same = (one == other) | (np.isnan(one) & np.isnan(other))
    left = same & ~np.isfinite(one)
    return np.where(left, 0, one), np.where(left, 0, other)


def units_apart(one: np.ndarray, other: np.ndarray) -> int:
    """The largest number of steps, from one number of the dtype to the next, between two arrays."""
    if not jnp.issubdtype(one.dtype, jnp.inexact):
        apart = [abs(int(here) - int(there)) for here, there in zip(one.flat, other.flat, strict=True)]
        return max(apart, default=0)
    if one.dtype.kind == "c":
        return max(units_apart(one.real, other.real), units_apart(one.imag, other.imag))
    places = [_place(np.ascontiguousarray(array)) for array in (one, other)]
    apart = np.abs(places[0] - places[1])
    # Numbers that are none have many spellings.
    apart[np.isnan(one.astype(np.float64)) & np.isnan(other.astype(np.float64))] = 0
    return int(apart.max(initial=0))


def _place(array: np.ndarray) -> np.ndarray:
    """The place of each number among all those of its dtype, 0 for both zeros."""
    bits = array.view(f"i{array.dtype.itemsize}").astype(object)
    lowest = -(2 ** (8 * array.dtype.itemsize - 1))
    return np.where(bits < 0, lowest - bits, bits)
