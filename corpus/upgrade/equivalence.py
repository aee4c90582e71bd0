"""Numerical equivalence of two versions of a program, at points of the inputs' intervals and special values.

The programs run in their own types. Where their values differ by more than a few units in the last place,
both run in f64 as well: other values there are other values, and equal ones say how large the error of each
program is in its own types.
"""

import math
import random
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field

import jax
import jax.numpy as jnp
import numpy as np
from jax.extend.mlir import ir

from corpus.execution.names import INTERPRETER
from corpus.numerics.sampling import PERTURBATIONS, ROUNDING_FACTOR, draw, draw_one, perturbed, widened
from corpus.numerics.tolerances import difference, tolerance
from corpus.numerics.ulps import ulp_distance
from corpus.stablehlo.operations import walk
from corpus.upgrade.accuracy import TINY, Errors, Sides, alike, error, in_f64, larger_by_an_order, sides
from corpus.upgrade.program_pairs import Arrays, Pair, PairRun, PairRuns, pair_runs, wide_pair_runs
from corpus.upgrade.special_values import (
    EdgeDifference,
    SpecialPoint,
    differences,
    special_value_points,
    special_values_rng,
)
from kernels import Input, Kernel

# A difference shows at nearly every point, unless it is behind a branch that few points take.
POINTS = 12
TRIALS_OF_A_BRANCH = 32
SMALL_POINTS = 2  # Besides, with entries of all orders of magnitude from _LEAST_SIZE on.
_LEAST_SIZE = 2.0**-20  # Of an entry, relative to the end of its interval: 8 units of f32 at 1.
# 4 units in the last place: a difference of no more is rounding, and no comparison in f64 is needed.
_ROUNDING_UNITS = 4
# The relative difference in f64 up to which programs that name other functions are equal, by the narrowest
# float type: some units in its last place. For programs that name the same functions, f32's is the most:
# cancellation in f64 leaves that much of a difference in rounding.
_EQUAL_IN_F64 = {"f8": 2.0**-3, "bf16": 2.0**-6, "f16": 2.0**-8, "f32": 2.0**-20, "f64": 2.0**-40}
# An element this small beside the largest of its array at any point may be all rounding, in f64 too.
_LOST_IN_F64 = 2.0**-40
# Rounding errors shrink by 2**-29 from f32 to f64, and other differences do not.
_SHRINKS = 2.0**-16
_EPSILONS = {"f8": 2.0**-2, "bf16": 2.0**-7, "f16": 2.0**-10, "f32": 2.0**-23, "f64": 2.0**-52}
# Points at which a difference in accuracy is confirmed at neighbours, those of the largest differences.
_CONFIRMED_POINTS = 3
_OTHER_ROUNDING = 2.0**12  # Units in the last place from such a point to its neighbours.
_SHARE_OF_POINTS = 1 / 3
# On integers the interpreter dies of a division by zero, which XLA defines.
_DIVISIONS = ("stablehlo.divide", "stablehlo.remainder")
_DATA_LOOP = "not tried at special values: the inputs decide how often a loop runs"  # LAPACK's, too.

# Perturbs a point by rounding errors.
Perturbation = Callable[[Arrays, random.Random], Arrays]


@dataclass
class ValueComparison:
    """The result of comparing two programs.

    ``equal`` is false if their values differ at a point of the inputs' intervals, and ``broken`` says which
    finite value became NaN or infinite there. ``ulps`` is the largest difference in units in the last place
    of the outputs' dtypes, ``relative`` relative to the largest value of the array. ``errors`` are those
    against f64, None where nothing differs by more than rounding or nothing runs in f64; ``more`` and
    ``less`` are those of the element where the new program is more, and less, accurate by an order of
    magnitude. ``edges`` describes the differences at special values, and ``untried`` says why none were
    looked for.
    """

    equal: bool = True
    broken: str = ""
    ulps: int = 0
    relative: float = 0.0
    errors: Errors | None = None
    more: tuple[float, float] | None = None
    less: tuple[float, float] | None = None
    edges: Sequence[EdgeDifference] = ()
    untried: str = ""
    # The largest finite element of each output.
    scales: Sequence[float] = ()
    # The points that f64 must decide, with the programs' outputs there.
    undecided: dict[int, tuple[Arrays, Arrays]] = field(default_factory=dict)


def compare_values(
    kernel: Kernel, pairs: Sequence[Pair], points: int = POINTS
) -> list[ValueComparison | str]:
    """Compare the values of each pair of programs of ``kernel``; a string says why one does not run.

    At ``points`` points of its inputs' intervals at least.
    """
    if not pairs:
        return []
    try:
        return [*_compare(kernel, pairs, points)]
    except (ValueError, jax.errors.JaxRuntimeError) as error:
        if len(pairs) == 1:
            return [str(error).partition("\n")[0]]
        return [result for pair in pairs for result in compare_values(kernel, [pair], points)]


def _compare(kernel: Kernel, pairs: Sequence[Pair], least: int) -> list[ValueComparison]:
    runs = pair_runs(kernel, pairs)
    points = points_of(kernel, max(least, _points_needed(runs.branches.narrowest)))
    return compare_runs(kernel, pairs, runs, points)


def compare_runs(
    kernel: Kernel,
    pairs: Sequence[Pair],
    runs: PairRuns,
    points: Sequence[Arrays],
    live: PairRuns | None = None,
) -> list[ValueComparison]:
    """Compare the values of ``pairs`` that ``runs`` give, at ``points`` and at special values.

    Where ``runs`` are recorded outputs, ``live`` run the pairs near special values.
    """
    results = [ValueComparison() for _ in pairs]
    for number, point in enumerate(points):
        for pair, run, result in zip(pairs, runs.runs, results, strict=True):
            _note(result, number, pair, *run(point))
    _decide_in_f64(kernel, pairs, runs, points, results)
    _compare_at_special_values(kernel, pairs, runs, results, live)
    return results


def _note(result: ValueComparison, number: int, pair: Pair, old: Arrays, new: Arrays) -> None:
    """Add the outputs of a pair at a point to ``result``."""
    differing = _differing(old, new)
    scales = [max(map(_largest, each)) for each in zip(old, new, strict=True)]
    result.scales = [max(pair) for pair in zip(scales, result.scales or scales, strict=True)]
    result.ulps = max([result.ulps, *map(ulp_distance, *differing)])
    result.relative = max(result.relative, _difference(*differing))
    result.broken = result.broken or next(filter(None, map(_broken, *differing)), "")
    if not all(_is_rounding(pair, *each) for each in zip(*differing, strict=True)):
        result.undecided[number] = old, new


def _largest(array: np.ndarray) -> float:
    sizes = np.abs(in_f64(array))
    return float(sizes.max(initial=0.0, where=np.isfinite(sizes)))


def _broken(old: np.ndarray, new: np.ndarray) -> str:
    """Name the change of a finite or infinite element to NaN or another infinity; "" if there is none."""
    if not jnp.issubdtype(new.dtype, jnp.inexact):
        return ""
    one, other = in_f64(old), in_f64(new)
    places = np.flatnonzero(~np.isfinite(other) & ~alike(one, other))
    if not places.size:
        return ""
    before, after = one.flat[places[0]], other.flat[places[0]]
    return f"{'a finite value' if np.isfinite(before) else before} became {after}"


def _differing(old: Arrays, new: Arrays) -> tuple[Arrays, Arrays]:
    """The arrays at the positions where ``old`` and ``new`` are not the same bytes."""
    pairs = zip(old, new, strict=True)
    differing = [pair for pair in pairs if pair[0].tobytes() != pair[1].tobytes()]
    return [one for one, _ in differing], [other for _, other in differing]


def _points_needed(narrowest_branch: int | None) -> int:
    """The number of points at which the branch on the fewest numbers is tried TRIALS_OF_A_BRANCH times."""
    return POINTS if narrowest_branch is None else max(POINTS, -(-TRIALS_OF_A_BRANCH // narrowest_branch))


def _is_rounding(pair: Pair, old: np.ndarray, new: np.ndarray) -> bool:
    """True if the elements of two arrays of ``pair`` certainly differ by rounding alone."""
    if pair.narrowest_float not in ("f32", "f64") or not jnp.issubdtype(old.dtype, jnp.inexact):
        return False
    one, other = in_f64(old), in_f64(new)
    allowed = _ROUNDING_UNITS * _EPSILONS[pair.narrowest_float] * np.maximum(np.abs(one), np.abs(other))
    with np.errstate(invalid="ignore"):
        distance = np.abs(one - other)
        return bool((alike(one, other) | (np.isfinite(distance) & (distance <= allowed))).all())


def _decide_in_f64(
    kernel: Kernel,
    pairs: Sequence[Pair],
    runs: PairRuns,
    points: Sequence[Arrays],
    results: Sequence[ValueComparison],
) -> None:
    for result in results:
        result.equal = not result.broken
    open_ones = [at for at, result in enumerate(results) if result.undecided and result.equal]
    if not open_ones:
        return
    wide_runs = wide_pair_runs(kernel, [pairs[at] for at in open_ones], [runs.places[at] for at in open_ones])
    judges = {
        at: _Judge(pairs[at], runs.runs[at], wide_run, results[at])
        for at, wide_run in zip(open_ones, wide_runs, strict=True)
    }
    for number, point in enumerate(points):  # Point by point: merged pairs run together at each.
        wide_point = widened(point)
        for judge in judges.values():
            if judge.result.equal and number in judge.result.undecided:
                judge.decide(point, wide_point, judge.result.undecided[number])
    for judge in judges.values():
        judge.confirm(len(points))


class _Judge:
    """Decide in f64 whether a pair's values are equal, and which program is more accurate."""

    def __init__(self, pair: Pair, run: PairRun, wide: PairRun | None, result: ValueComparison) -> None:
        self.pair, self.run, self.wide, self.result = pair, run, wide, result
        self.epsilon = min(_EPSILONS[each.narrowest_float] for each in (pair.old, pair.new))
        self.candidates: list[tuple[float, Arrays]] = []
        self.votes: dict[tuple[int, int], list[tuple[float, float]]] = {}

    def decide(self, point: Arrays, wide_point: Arrays, own: tuple[Arrays, Arrays]) -> None:
        """Add the outputs at a point, in the programs' ``own`` types, to the result."""
        if self.wide is None:
            self.result.equal = self._is_tolerable(point, own)
            return
        wide = self.wide(wide_point)
        if not self._is_equal(wide, own, point, wide_point):
            self.result.equal = False
            return
        ratio = 0.0
        for place, each in enumerate(sides(own, wide)):
            errors = each.errors
            self.result.errors = errors if self.result.errors is None else self.result.errors | errors
            ratio = max(ratio, self._ratio(each))
            for side in (0, 1):
                if larger_by_an_order(errors.array[side], errors.array[1 - side], 1.0, self.epsilon):
                    self.votes.setdefault((place, side), []).append(errors.array)
        if ratio:
            self.candidates.append((ratio, point))

    def _ratio(self, outputs: Sides) -> float:
        """The largest factor by which the error of one program exceeds the other's; 0 below an order."""
        found = 0.0
        for one, other in (outputs.absolute, outputs.absolute[::-1]):
            larger = larger_by_an_order(one, other, outputs.reference, self.epsilon)
            least = other + self.epsilon * outputs.reference + np.finfo(np.float64).tiny
            found = max(found, float(np.where(larger, one / least, 0.0).max(initial=0.0)))
        return found

    def _is_tolerable(self, point: Arrays, own: tuple[Arrays, Arrays]) -> bool:
        """True if values in the programs' own types are equal up to rounding; for programs without f64."""
        if (found := _difference(*own)) <= tolerance(self.pair.narrowest_float, self.pair.ops):
            return True
        side = self._moving_side
        changes = [_difference(own[side], self.run(each)[side]) for each in _neighbours(point, perturbed)]
        return found <= ROUNDING_FACTOR * max(filter(math.isfinite, changes), default=0.0)

    def _is_equal(
        self, wide: tuple[Arrays, Arrays], own: tuple[Arrays, Arrays], point: Arrays, wide_point: Arrays
    ) -> bool:
        """True if two programs differ in f64 by no more than is allowed, or than rounding explains.

        Rounding explains a difference that shrinks with the unit in the last place, and ROUNDING_FACTOR times
        the largest change of the new program's element under PERTURBATIONS perturbations; of a suspect pair,
        of the old program's.
        """
        distances = [_distance(*each) for each in zip(*wide, strict=True)]
        allowed = [
            _allowed(self._allowed_relative, _LOST_IN_F64 * scale, *each)
            for *each, scale in zip(*wide, *own, self.result.scales, strict=True)
        ]
        if all((found <= least).all() for found, least in zip(distances, allowed, strict=True)):
            return True
        if any(not jnp.issubdtype(each.dtype, jnp.inexact) and (distance > 0).any()
               for each, distance in zip(wide[0], distances, strict=True)):  # fmt: skip
            return False
        assert self.wide is not None
        perturb: Perturbation = perturbed if self.pair.exact else _perturbed_as(point)
        side, wide_run = self._moving_side, self.wide
        changed = (wide_run(each)[side] for each in _neighbours(wide_point, perturb))
        noise = _largest_changes(wide[side], changed)
        return all(
            (found <= np.maximum(least, ROUNDING_FACTOR * moved)).all()
            for found, least, moved in zip(distances, allowed, noise, strict=True)
        )

    @property
    def _moving_side(self) -> int:
        """The program whose changes under perturbations may explain a difference: 0 is the old, 1 the new."""
        return 0 if self.pair.suspect else 1

    @property
    def _allowed_relative(self) -> float:
        own = _EQUAL_IN_F64[self.pair.narrowest_float]
        return min(own, _EQUAL_IN_F64["f32"]) if self.pair.exact else own

    def confirm(self, points: int) -> None:
        """Decide which program is more accurate.

        It is one where the array's error is an order of magnitude above the other program's at a third of the
        points; or where an element's is, also with the errors at neighbours of the point, and above what
        rounding the inputs changes: a single error may be small by chance.
        """
        if not self.result.equal or self.wide is None:
            return
        for (_, side), errors in self.votes.items():
            if len(errors) >= points * _SHARE_OF_POINTS:
                self._take_errors(side, [max(errors, key=lambda each: each[side])])
        for _, point in sorted(self.candidates, key=lambda each: -each[0])[:_CONFIRMED_POINTS]:
            neighbours = [point, *_neighbours(point, perturbed), *_neighbours(point, _perturbed_more)]
            outputs = [sides(self.run(each), self.wide(widened(each))) for each in neighbours]
            wide_point = widened(point)
            moved = (self.wide(each)[1] for each in _neighbours(wide_point, _perturbed_by(self.epsilon)))
            noise = _largest_changes(self.wide(wide_point)[1], moved)
            for place, here in enumerate(outputs[0]):
                old, new = (
                    np.max([each[place].absolute[side] for each in outputs], axis=0) for side in (0, 1)
                )
                self._take(here.reference, old, new, noise[place])

    def _take(self, sizes: np.ndarray, old: np.ndarray, new: np.ndarray, noise: np.ndarray) -> None:
        less = larger_by_an_order(new, np.maximum(old, noise), sizes, self.epsilon)
        more = larger_by_an_order(old, np.maximum(new, noise), sizes, self.epsilon)
        for side, where in enumerate((more, less)):
            places = zip(*np.nonzero(np.atleast_1d(where)), strict=True)
            relative = [
                tuple(
                    float(np.atleast_1d(each)[at] / max(np.atleast_1d(sizes)[at], TINY))
                    for each in (old, new)
                )
                for at in places
            ]
            self._take_errors(side, relative)

    def _take_errors(self, side: int, errors: Sequence[tuple[float, ...]]) -> None:
        """Add relative ``errors`` that are larger in the old (side 0) or the new program to the result."""
        name = ("more", "less")[side]
        known = getattr(self.result, name)
        found = [*errors, *([known] if known else [])]
        if found:
            setattr(self.result, name, max(found, key=lambda each: each[side]))


def _distance(old: np.ndarray, new: np.ndarray) -> np.ndarray:
    """The absolute differences; infinite where one alone is NaN or infinite, 0 where both are alike.

    Integers and booleans are the same or infinitely different: f64 has not all integers of 64 bits.
    """
    if not jnp.issubdtype(old.dtype, jnp.inexact):
        return np.where(old == new, 0.0, np.inf)
    return error(in_f64(old), in_f64(new))


def _allowed(
    relative: float, lost: float, wide_old: np.ndarray, wide_new: np.ndarray, old: np.ndarray, new: np.ndarray
) -> np.ndarray:
    """The differences in f64 that need no explanation; 0 for integers and booleans.

    These are ``relative`` to the element, or ``lost`` beside the largest element at any point.
    """
    if not jnp.issubdtype(wide_old.dtype, jnp.inexact):
        return np.zeros(wide_old.shape)
    sizes = np.nan_to_num(np.maximum(np.abs(wide_old), np.abs(wide_new)), posinf=0.0)
    shrunk = np.zeros(wide_old.shape) if old.dtype == wide_old.dtype else _SHRINKS * _distance(old, new)
    return np.asarray(
        np.maximum(relative * sizes, np.where(np.isfinite(shrunk), np.maximum(shrunk, lost), lost))
    )


def _neighbours(point: Arrays, perturb: Perturbation) -> Iterable[Arrays]:
    rng = random.Random(0)
    return (perturb(point, rng) for _ in range(PERTURBATIONS))


def _largest_changes(outputs: Arrays, others: Iterable[Arrays]) -> list[np.ndarray]:
    """The largest change of each element of ``outputs`` to any of ``others``, except infinite ones."""
    found = [np.zeros(each.shape) for each in outputs]
    for other in others:
        changes = (_distance(*each) for each in zip(outputs, other, strict=True))
        found = [
            np.maximum(largest, np.where(np.isfinite(change), change, 0.0))
            for largest, change in zip(found, changes, strict=True)
        ]
    return found


def _perturbed_as(point: Arrays) -> Perturbation:
    """The perturbation of a point in f64 by the epsilons of the dtypes of ``point``."""
    return lambda _, rng: widened(perturbed(point, rng))


def _perturbed_more(point: Arrays, rng: random.Random) -> Arrays:
    """Perturb a point so far that its rounding errors are others, and all else is nearly the same."""
    return perturbed(point, rng, _OTHER_ROUNDING)


def _perturbed_by(epsilon: float) -> Perturbation:
    """The perturbation of a point in f64 by ``epsilon``."""
    return lambda point, rng: perturbed(point, rng, epsilon / _EPSILONS["f64"])


def _difference(old: Arrays, new: Arrays) -> float:
    return max((difference(*_without_nan(*pair)) for pair in zip(old, new, strict=True)), default=0.0)


def points_of(kernel: Kernel, count: int) -> list[Arrays]:
    """Points: drawn ones, then edges of the domains (lowest, highest, both in turn, nearest 0), ``count`` in
    all, and SMALL_POINTS more."""
    rng = random.Random(f"{kernel.template}/{kernel.seed}/{kernel.index}/drift")
    edges = [
        lambda value, place: value.low,
        lambda value, place: value.high,
        lambda value, place: (value.low, value.high)[place % 2],
        lambda value, place: min(max(0.0, value.low), value.high),
    ]
    drawn: list[Arrays] = [draw(kernel.inputs, rng) for _ in range(count - len(edges))]
    filled = [[_filled(value, edge, rng) for value in kernel.inputs] for edge in edges]
    return drawn + filled + [[_small(value, rng) for value in kernel.inputs] for _ in range(SMALL_POINTS)]


def _filled(value: Input, edge: Callable[[Input, int], float], rng: random.Random) -> np.ndarray:
    if value.domain:
        return draw_one(value, rng)  # An edge of the interval is no value of the domain.
    entries = [edge(value, place) for place in range(int(np.prod(value.shape)))]
    return np.array(entries).astype(jnp.dtype(value.dtype)).reshape(value.shape)


def _small(value: Input, rng: random.Random) -> np.ndarray:
    """Entries of all orders of magnitude, from _LEAST_SIZE times the end of the interval.

    Drawn ones are nearly all as large as the end.
    """
    drawn = draw_one(value, rng)
    if value.domain or not jnp.issubdtype(drawn.dtype, jnp.inexact):
        return drawn
    sizes = np.array([_LEAST_SIZE ** rng.random() for _ in range(drawn.size)]).reshape(drawn.shape)
    small = in_f64(drawn) * sizes
    inside = (small.real >= value.low) & (small.real <= value.high)
    if drawn.dtype.kind == "c":
        inside &= (small.imag >= value.low) & (small.imag <= value.high)
    return np.where(inside, small, drawn).astype(drawn.dtype)


def _without_nan(one: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The arrays with 0 where both are NaN or the same infinity, as at the edge of a domain."""
    if one.shape != other.shape or not jnp.issubdtype(one.dtype, jnp.inexact):
        return one, other
    one, other = in_f64(one), in_f64(other)
    undefined = alike(one, other) & ~np.isfinite(one)
    return np.where(undefined, 0, one), np.where(undefined, 0, other)


def _compare_at_special_values(
    kernel: Kernel,
    pairs: Sequence[Pair],
    runs: PairRuns,
    results: Sequence[ValueComparison],
    live: PairRuns | None,
) -> None:
    """Compare the pairs that are equal so far at special values of the inputs' types."""
    equal = [at for at, result in enumerate(results) if result.equal]
    if not any(runs.places[at] for at in equal):
        return
    if runs.branches.loops:
        for at in equal:
            results[at].untried = _DATA_LOOP
        return
    rng = special_values_rng(kernel)
    own = runs.runs
    if live is None and any(divides_integers(pairs[at]) for at in equal):
        try:
            own = pair_runs(kernel, pairs, runs.places, without=(INTERPRETER,)).runs
        except ValueError as error:
            for at in equal:
                results[at].untried = f"not tried at special values: {error}".partition("\n")[0]
            return
    nearby = own if live is None else live.runs
    found: dict[int, dict[EdgeDifference, None]] = {at: {} for at in equal}
    for point in special_value_points(kernel.inputs, rng):
        for at in equal:
            differing = _differences_at(point, own[at], nearby[at], suspect=pairs[at].suspect)
            found[at].update(dict.fromkeys(differing))
    for at, described in found.items():
        by_order = pairs[at].reordered
        results[at].edges = [each for each in described if not (by_order and each.by_order)]


def _differences_at(
    point: SpecialPoint, run: PairRun, nearby: PairRun, *, suspect: bool
) -> Sequence[EdgeDifference]:
    """Differences of a pair's outputs at ``point`` beyond those that rounding the inputs makes ``nearby``.

    Of a ``suspect`` pair, in the old program alone.
    """
    old, new = run(point.values)
    if not differences(point, old, new):
        return ()
    with np.errstate(over="ignore"):  # Of the largest number.
        outputs = [nearby(each) for each in _neighbours(point.values, perturbed)]
    here = (old, new) if nearby is run else nearby(point.values)
    moved = [_largest_changes(*each) for each in zip(here, zip(*outputs, strict=True), strict=True)]
    moved = moved[:1] if suspect else moved
    noise = [ROUNDING_FACTOR * np.maximum.reduce(each) for each in zip(*moved, strict=True)]
    return differences(point, old, new, noise)


def divides_integers(pair: Pair) -> bool:
    return any(_divides_integers(program.module()) for program in (pair.old, pair.new))


def _divides_integers(module: ir.Module) -> bool:
    return any(
        isinstance(ir.RankedTensorType(op.results[0].type).element_type, ir.IntegerType)
        for op in walk(module.operation)
        if op.name in _DIVISIONS
    )
