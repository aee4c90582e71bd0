"""Numerical equivalence of two versions of a program: equal up to rounding at every one of some points."""

import math
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from corpus.numerics.sampling import PERTURBATIONS, ROUNDING_FACTOR, draw, draw_one, perturbed, widened
from corpus.numerics.tolerances import difference, tolerance
from corpus.numerics.ulps import ulp_distance
from corpus.upgrade.program_pairs import Arrays, Pair, PairRun, pair_runs, wide_pair_runs
from kernels import Input, Kernel

# A difference shows at nearly every point, unless it is behind a branch that few points take.
POINTS = 12
TRIALS_OF_A_BRANCH = 32
# 4 units in the last place of f32: a difference of no more is rounding, and no comparison in f64 is needed.
_ROUNDING_OF_F32 = 4 * 2.0**-23
# The relative difference in f64 up to which programs that name other functions are equal, by the narrowest
# float type: some units in its last place. For programs that name the same functions, f32's is the most:
# cancellation in f64 leaves that much of a difference in rounding.
_EQUAL_IN_F64 = {"f8": 2.0**-3, "bf16": 2.0**-6, "f16": 2.0**-8, "f32": 2.0**-20, "f64": 2.0**-40}

# Perturbs a point by rounding errors.
Perturbation = Callable[[Arrays, random.Random], Arrays]


@dataclass(frozen=True)
class ValueComparison:
    """The result of comparing two programs: whether their values are ``equal``, and the largest difference.

    ``ulps`` is in units in the last place of the outputs' dtypes, ``relative`` relative to the largest value
    of the array.
    """

    equal: bool
    ulps: int
    relative: float


def compare_values(kernel: Kernel, pairs: Sequence[Pair]) -> list[ValueComparison | str]:
    """Compare the values of each pair of programs of ``kernel``; a string says why one does not run."""
    if not pairs:
        return []
    try:
        return [*_compare_at_points(kernel, pairs)]
    except (ValueError, jax.errors.JaxRuntimeError) as error:
        if len(pairs) == 1:
            return [str(error).partition("\n")[0]]
        return [result for pair in pairs for result in compare_values(kernel, [pair])]


def _compare_at_points(kernel: Kernel, pairs: Sequence[Pair]) -> list[ValueComparison]:
    runs, narrowest_branch = pair_runs(kernel, pairs)
    points = _points(kernel, _points_needed(narrowest_branch))
    results = [ValueComparison(True, 0, 0.0)] * len(pairs)
    undecided: dict[int, list[int]] = {}  # The numbers of the points, by the pair's position.
    for number, point in enumerate(points):
        for position, run in enumerate(runs):
            outputs, former = _differing(*run(point)), results[position]
            ulps, relative = max([former.ulps, *map(ulp_distance, *outputs)]), _difference(*outputs)
            results[position] = ValueComparison(True, ulps, max(former.relative, relative))
            if not _is_rounding(pairs[position], relative):
                undecided.setdefault(position, []).append(number)
    for position in _unequal_in_f64(kernel, pairs, runs, points, undecided) if undecided else ():
        results[position] = replace(results[position], equal=False)
    return results


def _unequal_in_f64(
    kernel: Kernel,
    pairs: Sequence[Pair],
    runs: Sequence[PairRun],
    points: Sequence[Arrays],
    undecided: dict[int, list[int]],
) -> set[int]:
    """The positions of the pairs that differ at one of their ``undecided`` points."""
    wide_runs = wide_pair_runs(kernel, [pairs[at] for at in undecided], [runs[at] for at in undecided])
    unequal: set[int] = set()
    for number, point in enumerate(points):  # Point by point: merged pairs run together at each.
        wide_point = widened(point)
        for (position, numbers), wide_run in zip(undecided.items(), wide_runs, strict=True):
            if position in unequal or number not in numbers:
                continue
            if not _is_equal(pairs[position], runs[position], wide_run, point, wide_point):
                unequal.add(position)
    return unequal


def _differing(old: Arrays, new: Arrays) -> tuple[Arrays, Arrays]:
    """The arrays at the positions where ``old`` and ``new`` are not the same bytes."""
    pairs = zip(old, new, strict=True)
    differing = [pair for pair in pairs if pair[0].tobytes() != pair[1].tobytes()]
    return [one for one, _ in differing], [other for _, other in differing]


def _points_needed(narrowest_branch: int | None) -> int:
    """The number of points at which the branch on the fewest numbers is tried TRIALS_OF_A_BRANCH times."""
    return POINTS if narrowest_branch is None else max(POINTS, -(-TRIALS_OF_A_BRANCH // narrowest_branch))


def _allowed_in_f64(pair: Pair) -> float:
    own = _EQUAL_IN_F64[pair.narrowest_float]
    return min(own, _EQUAL_IN_F64["f32"]) if pair.exact else own


def _is_rounding(pair: Pair, relative: float) -> bool:
    """True if a relative difference in the programs' own types is certainly one of rounding."""
    if pair.narrowest_float == "f64":
        return relative <= _allowed_in_f64(pair)
    return pair.narrowest_float == "f32" and relative <= _ROUNDING_OF_F32


def _is_equal(pair: Pair, own: PairRun, wide: PairRun | None, point: Arrays, wide_point: Arrays) -> bool:
    """True if a pair gives equal values at ``point``, judged in f64 if it can run ``wide``."""
    if wide is None:
        return _is_equal_at(own, point, perturbed, tolerance(pair.narrowest_float, pair.ops))
    return _is_equal_at(
        wide, wide_point, perturbed if pair.exact else _perturbed_as(point), _allowed_in_f64(pair)
    )


def _is_equal_at(run: PairRun, point: Arrays, perturb: Perturbation, allowed: float) -> bool:
    """True if two programs differ at ``point`` by no more than is allowed, or than rounding explains.

    Rounding explains ROUNDING_FACTOR times the largest change of the new program's outputs under
    PERTURBATIONS perturbations.
    """
    old, new = run(point)
    if (found := _difference(old, new)) <= allowed:
        return True
    rng = random.Random(0)
    changes = [_difference(new, run(perturb(point, rng))[1]) for _ in range(PERTURBATIONS)]
    return found <= ROUNDING_FACTOR * max(filter(math.isfinite, changes), default=0.0)


def _perturbed_as(point: Arrays) -> Perturbation:
    """The perturbation of a point in f64 by the epsilons of the dtypes of ``point``."""
    return lambda _, rng: widened(perturbed(point, rng))


def _difference(old: Arrays, new: Arrays) -> float:
    return max((difference(*_without_nan(*pair)) for pair in zip(old, new, strict=True)), default=0.0)


def _points(kernel: Kernel, count: int) -> list[Arrays]:
    """``count`` points: drawn ones, then edges of the domains (lowest, highest, both in turn, nearest 0)."""
    rng = random.Random(f"{kernel.template}/{kernel.seed}/{kernel.index}/drift")
    edges = [
        lambda value, place: value.low,
        lambda value, place: value.high,
        lambda value, place: (value.low, value.high)[place % 2],
        lambda value, place: min(max(0.0, value.low), value.high),
    ]
    drawn: list[Arrays] = [draw(kernel.inputs, rng) for _ in range(count - len(edges))]
    return drawn + [[_filled(value, edge, rng) for value in kernel.inputs] for edge in edges]


def _filled(value: Input, edge: Any, rng: random.Random) -> np.ndarray:
    if value.domain:
        return draw_one(value, rng)  # An edge of the interval is no value of the domain.
    entries = [edge(value, place) for place in range(int(np.prod(value.shape)))]
    return np.array(entries).astype(jnp.dtype(value.dtype)).reshape(value.shape)


def _without_nan(one: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The arrays with 0 where both are NaN or the same infinity, as at the edge of a domain."""
    if one.shape != other.shape or not jnp.issubdtype(one.dtype, jnp.inexact):
        return one, other
    wide = np.complex128 if one.dtype.kind == "c" else np.float64
    one, other = one.astype(wide), other.astype(wide)
    same = (one == other) | (np.isnan(one) & np.isnan(other))
    undefined = same & ~np.isfinite(one)
    return np.where(undefined, 0, one), np.where(undefined, 0, other)
