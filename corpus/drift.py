"""What became of a program between two lowerings of one kernel, and whether it matters."""

import functools
import math
import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.extend.mlir import ir

from corpus.differences import Row, causes, side_by_side
from corpus.engines import Run, engine
from corpus.lowering import Direction, frame
from corpus.measures import op_counts
from corpus.normal_form import kinds, normal_form, together
from corpus.points import SHAKE, SHAKEN, draw, nudged, widened
from corpus.text import floats, ops, parse, widen
from corpus.tolerances import difference, tolerance
from kernels import Input, Kernel

IDENTICAL = "identical"
COSMETIC = "cosmetic"
REWRITTEN = "rewritten"
DIFFERENT = "different values"
UNKNOWN = "values not compared"
SIGNATURE = "signature changed"
GONE = "no longer lowers"
NEW = "now lowers"
NEITHER = "lowers under neither"
OTHER_PYTHON = "other Python"
# From what matters least to what matters most.
KINDS = (
    IDENTICAL,
    COSMETIC,
    NEITHER,
    NEW,
    REWRITTEN,
    OTHER_PYTHON,
    UNKNOWN,
    SIGNATURE,
    GONE,
    DIFFERENT,
)

# A difference shows at nearly every point, but behind a branch: there it may take many to see it.
RANDOM_POINTS = 8
BRANCHING_POINTS = 32
_BRANCHES = {
    f"stablehlo.{name}"
    for name in ("case", "clamp", "compare", "floor", "maximum", "minimum", "select", "sign", "sort", "while")
}
_ROUNDING = 4  # Units in the last place of f32 that two texts may part by and need no look in f64.
# What one version of JAX names and another spells out, as well as the type can tell and no better.
_APPROXIMATED = {"stablehlo.custom_call"} | {
    f"chlo.{name}"
    for name in ("bessel_i1e", "digamma", "erf", "erf_inv", "erfc", "lgamma", "polygamma", "zeta")
}
# How far two programs that do so may part in f64 and be the same, by the narrowest float: some units of
# its last place. Others have no more than f32's: what cancels in f64 leaves that much of it.
_SAME_IN_F64 = {"f8": 2.0**-3, "bf16": 2.0**-6, "f16": 2.0**-8, "f32": 2.0**-20, "f64": 2.0**-40}

Arrays = Sequence[np.ndarray]
Move = Callable[[Arrays, random.Random], Arrays]
# Runs two texts at a point.
Both = Callable[[Arrays], tuple[Arrays, Arrays]]


@dataclass(frozen=True)
class Change:
    """The ``kind`` of a change; ``why`` says by what: steps of the normal form, ops, or a reason.

    ``lost`` and ``gained`` count ops of the normal forms, ``size`` all of them, and ``rows`` has the two
    forms side by side. ``ulps`` is the largest difference of two values in units in the last place of the
    outputs' dtypes, and ``relative`` relative to the largest value of the array; None where nothing was run.
    """

    kind: str
    why: Sequence[str] = ()
    lost: Mapping[str, int] = field(default_factory=dict)
    gained: Mapping[str, int] = field(default_factory=dict)
    size: tuple[int, int] = (0, 0)
    ulps: int | None = None
    relative: float | None = None
    rows: Sequence[Row] = ()


def compare(kernel: Kernel, direction: Direction, old: str | None, new: str | None) -> Change:
    """What became of the text ``old`` of a direction of ``kernel``; None is a text that is not there."""
    if old == new:
        return Change(IDENTICAL)
    if old is None or new is None:
        return Change(NEW if old is None else GONE)
    try:
        if _signature(old) != _signature(new):
            return Change(SIGNATURE, (f"{_signature(old)} became {_signature(new)}",))
        forms = normal_form(old), normal_form(new)
        if forms[0] == forms[1]:
            return Change(COSMETIC, kinds(old, new))
    except ValueError as error:
        return Change(UNKNOWN, (str(error),))
    before, after = map(op_counts, forms)
    changed = (before - after) + (after - before)
    found = functools.partial(
        Change,
        lost=dict(before - after),
        gained=dict(after - before),
        size=(before.total(), after.total()),
        rows=side_by_side(*forms),
    )
    try:
        same, ulps, relative = _values(kernel, direction, old, new, exact=_APPROXIMATED.isdisjoint(changed))
    except (ValueError, jax.errors.JaxRuntimeError) as error:
        return found(UNKNOWN, (str(error).partition("\n")[0],))
    return found(REWRITTEN if same else DIFFERENT, causes(*forms), ulps=ulps, relative=relative)


def _signature(text: str) -> str:
    module = parse(text)  # Which has to live as long as what is found in it.
    main: Any = ir.SymbolTable(module.operation)["main"]
    return str(main.type)


def _values(
    kernel: Kernel, direction: Direction, old: str, new: str, *, exact: bool
) -> tuple[bool, int, float]:
    """Whether two texts give the same values, and by how much they part at most.

    Where more than rounding of f32 tells them apart, or types are narrower, they are the same if they are
    in f64, given that both can be widened. Where the change is ``exact``, no function is approximated in
    another way, and nothing but the order of sums excuses a difference.
    """
    own = _both(old, new, kernel, direction, wide=False)
    named = ops(old) | ops(new)
    points = _points(kernel, BRANCHING_POINTS if named & _BRANCHES else RANDOM_POINTS)
    narrowest = (floats(old + new) or ["f64"])[0]
    ulps, relative = 0, 0.0
    for point in points:
        outputs = own(point)
        ulps = max([ulps, *map(units_apart, *outputs)])
        relative = max(relative, _difference(*outputs))
    if narrowest == "f32" and relative <= _ROUNDING * 2.0**-23:
        return True, ulps, relative
    wide = _wide(kernel, direction, old, new)
    if wide is None:
        same = all(_same_at(own, point, nudged, tolerance(narrowest, named)) for point in points)
    elif exact:
        allowed = min(_SAME_IN_F64[narrowest], _SAME_IN_F64["f32"])
        same = all(_same_at(wide, widened(point), nudged, allowed) for point in points)
    else:
        same = all(
            _same_at(wide, widened(point), _nudged_as(point), _SAME_IN_F64[narrowest]) for point in points
        )
    return same, ulps, relative


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


def _wide(kernel: Kernel, direction: Direction, old: str, new: str) -> Both | None:
    try:
        return _both(widen(old), widen(new), kernel, direction, wide=True)
    except ValueError:
        return None


def _both(old: str, new: str, kernel: Kernel, direction: Direction, *, wide: bool) -> Both:
    """What runs both texts, as one program where that can be: most of what they do is the same."""
    # A frame for open shapes is that of one text.
    one = None if any(value.symbolic for value in kernel.inputs) else together(old, new)
    if one is not None:
        run = _run(one, kernel, direction, wide=wide)

        def in_one(point: Arrays) -> tuple[Arrays, Arrays]:
            given = run(point)  # Both have the same signature.
            return given[: len(given) // 2], given[len(given) // 2 :]

        return in_one
    first, second = (_run(text, kernel, direction, wide=wide) for text in (old, new))
    return lambda point: (first(point), second(point))


def _run(text: str, kernel: Kernel, direction: Direction, *, wide: bool) -> Run:
    return engine(text, functools.partial(frame, kernel, direction, wide=wide))[1]


def _points(kernel: Kernel, count: int) -> list[Arrays]:
    """``count`` points drawn from the domains, and edges: lowest, highest, in turn, nearest to 0."""
    rng = random.Random(f"{kernel.template}/{kernel.seed}/{kernel.index}/drift")
    drawn: list[Arrays] = [draw(kernel.inputs, rng) for _ in range(count)]
    edges = [
        lambda value, place: value.low,
        lambda value, place: value.high,
        lambda value, place: (value.low, value.high)[place % 2],
        lambda value, place: min(max(0.0, value.low), value.high),
    ]
    return drawn + [[_filled(value, edge) for value in kernel.inputs] for edge in edges]


def _filled(value: Input, edge: Any) -> np.ndarray:
    entries = [edge(value, place) for place in range(int(np.prod(value.shape)))]
    return np.array(entries).astype(jnp.dtype(value.dtype)).reshape(value.shape)


def _without_nan(one: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The arrays with 0 where both have the same infinity or no number, as at the edge of a domain."""
    if one.shape != other.shape or one.dtype.kind in "iub":
        return one, other
    wide = np.complex128 if one.dtype.kind == "c" else np.float64
    one, other = one.astype(wide), other.astype(wide)
    same = (one == other) | (np.isnan(one) & np.isnan(other))
    left = same & ~np.isfinite(one)
    return np.where(left, 0, one), np.where(left, 0, other)


def units_apart(one: np.ndarray, other: np.ndarray) -> int:
    """The largest number of steps, from one number of the dtype to the next, between two arrays."""
    if one.dtype.kind in "iub":
        return int(np.abs(one.astype(object) - other.astype(object)).max(initial=0))
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
