"""What people write with one or two values in hand: each phrase with the intervals it is good for."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from kernels.writing import functions
from kernels.writing.functions import FUNCTIONS, GATES, Function, Rule
from kernels.writing.values import (
    Value,
    add,
    broadcast,
    call,
    compare,
    corners,
    div,
    hull,
    known,
    mul,
    neg,
    number,
    power,
    square,
    sub,
)

if TYPE_CHECKING:
    from kernels.writing.writer import Writer

LIMIT = 30.0
ONE = number(1.0)


@dataclass(frozen=True)
class Single:
    """A phrase over one value; ``repeats`` if it writes the value twice, which needs a name for it."""

    weight: float
    fits: Callable[[Value], bool]
    build: Callable[[Writer, Value], Value]
    repeats: bool = False


@dataclass(frozen=True)
class Pair:
    """A phrase over two values; ``repeats`` names those that it writes twice ("a", "b", "ab")."""

    weight: float
    fits: Callable[[Value, Value], bool]
    build: Callable[[Writer, Value, Value], Value]
    repeats: str = ""


def mapped(name: str, value: Value, rule: Rule, kind: str) -> Value:
    """A function of one value, its rule applied to both intervals."""
    interval = rule(value.low, value.high)
    usual = rule(*value.typical) if known(value) else None
    return call(name, value, shape=value.shape, interval=interval, kind=kind, usual=usual)


def apply(s: Writer, function: Function, value: Value) -> Value:
    return mapped(s.fn(function.name), value, function.rule, function.kind)


def any_function(s: Writer, value: Value) -> Value:
    """A function that is smooth where the value lies."""
    s.bits += 3
    options = [f for f in FUNCTIONS if f.takes(value) and (s.flats or not f.flat)]
    return apply(s, s.pick(options), value)


def gate(s: Writer, value: Value) -> Value:
    """A factor in [-1, 1] made of the value."""
    options = [function for function in GATES if function.takes(value)]
    return apply(s, s.pick(options), value)


def absolute(value: Value) -> Value:
    return mapped("jnp.abs", value, functions.even(abs), "abs")


def sqrt(value: Value) -> Value:
    return mapped("jnp.sqrt", value, functions.rising(math.sqrt), "root")


def exp(value: Value) -> Value:
    return mapped("jnp.exp", value, functions.rising(math.exp), "exp")


def log(value: Value) -> Value:
    return mapped("jnp.log", value, functions.rising(math.log), "log")


def log1p(value: Value) -> Value:
    return mapped("jnp.log1p", value, functions.rising(math.log1p), "log")


def sine(value: Value) -> Value:
    return mapped("jnp.sin", value, functions.sine, "wave")


def nearest(s: Writer, code: str) -> str:
    """The whole number next to ``code``."""
    return s.pick(
        (
            f"jnp.round({code})",
            f"jnp.rint({code})",
            f"{s.lax}.round({code})",
            f"{s.lax}.round({code}, {s.lax}.RoundingMethod.AWAY_FROM_ZERO)",
            f"{s.lax}.round({code}, {s.lax}.RoundingMethod.TO_NEAREST_EVEN)",
            f"jnp.ceil({code} - 0.5)",
            f"jnp.floor({code} + 0.5)",
        )
    )


def elementwise(name: str, a: Value, b: Value, op: Callable[[float, float], float], kind: str) -> Value:
    """A function of two values that is monotone in each."""
    interval = corners((a.low, a.high), (b.low, b.high), op)
    usual = corners(a.typical, b.typical, op) if known(a, b) else None
    return call(name, a, b, shape=broadcast(a.shape, b.shape), interval=interval, kind=kind, usual=usual)


def maximum(a: Value, b: Value) -> Value:
    return elementwise("jnp.maximum", a, b, max, "rect")


def minimum(a: Value, b: Value) -> Value:
    return elementwise("jnp.minimum", a, b, min, "clip")


def where(condition: Value, a: Value, b: Value) -> Value:
    shape = broadcast(condition.shape, a.shape, b.shape)
    usual = (min(a.typical[0], b.typical[0]), max(a.typical[1], b.typical[1])) if known(a, b) else None
    return call("jnp.where", condition, a, b, shape=shape, interval=hull(a, b), kind="select", usual=usual)


def clip(value: Value, low: Value, high: Value) -> Value:
    shape = broadcast(value.shape, low.shape, high.shape)

    def limited(x: float, bottom: float, top: float) -> float:
        return min(max(x, bottom), top)

    interval = (limited(value.low, low.low, high.low), limited(value.high, low.high, high.high))
    left, right = value.typical
    usual = (limited(left, low.low, high.high), limited(right, low.low, high.high)) if known(value) else None
    return call("jnp.clip", value, low, high, shape=shape, interval=interval, kind="clip", usual=usual)


def split_clip(s: Writer, value: Value) -> Value:
    """Clip to bounds that most elements pass and some do not."""
    left, right = value.typical
    span = right - left
    low = number(round(left + span * (s.rng.random() * 0.3 - 0.1), 3) + 0.0)
    high = number(round(left + span * (0.8 + 0.3 * s.rng.random()), 3) + 0.0)
    return clip(value, low, high)


def overlap(a: Value, b: Value) -> bool:
    """Whether either may well be the larger."""
    (low, high), (bottom, top) = a.typical, b.typical
    return min(high, top) - max(low, bottom) > 0.3 * max(high - low, top - bottom, 0.1)


def offset(s: Writer, value: Value) -> Value:
    c = s.coef(0.1, 2.0)
    return s.pick((add(value, c), sub(value, c), sub(c, value), add(c, value)))


def scale(s: Writer, value: Value) -> Value:
    c = s.coef(0.2, 1.9)
    return mul(c, value) if s.chance(0.8) else div(value, s.coef(0.8, 3.0))


def small(limit: float) -> Callable[[Value], bool]:
    return lambda v: v.bound <= limit


def unraised(limit: float) -> Callable[[Value], bool]:
    """Not a power yet: powers of powers are flat near zero."""
    return lambda v: v.bound <= limit and v.kind not in ("power", "square")


def spread(v: Value) -> bool:
    """Whether a threshold can split it: it varies, and has elements enough for both sides."""
    return v.size >= 4 and known(v) and v.typical[1] - v.typical[0] > 0.2


def raw(v: Value) -> bool:
    """An input: the only value whose spread is known well enough to cut one side off."""
    return spread(v) and v.kind == "value"


SINGLES = (
    Single(9, small(50), any_function),
    Single(1.6, small(LIMIT / 2), scale),
    Single(1.6, small(LIMIT), offset),
    Single(1.2, small(LIMIT / 2), lambda s, v: add(mul(s.coef(0.2, 1.9), v), s.coef(0.1, 2.0))),
    Single(0.6, small(LIMIT / 2), lambda s, v: sub(s.coef(0.1, 2.0), mul(s.coef(0.2, 1.9), v))),
    Single(1.2, unraised(5), lambda s, v: square(v)),
    Single(0.6, unraised(3), lambda s, v: power(v, 3)),
    Single(0.3, unraised(2), lambda s, v: power(v, 4)),
    Single(0.6, small(5), lambda s, v: mul(v, v).within(0, 25), repeats=True),
    Single(0.8, small(5), lambda s, v: div(s.coef(0.5, 2), add(s.coef(0.5, 2), square(v)))),
    Single(
        0.6, small(LIMIT), lambda s, v: div(v, add(s.coef(0.5, 2), absolute(v))).within(-1, 1), repeats=True
    ),
    Single(0.8, small(5), lambda s, v: sqrt(add(square(v), s.coef(0.25, 1)))),
    Single(0.6, small(LIMIT), lambda s, v: log1p(absolute(v))),
    Single(0.6, small(5), lambda s, v: log(add(s.coef(0.5, 2), square(v)))),
    Single(0.8, small(2.2), lambda s, v: exp(neg(square(v)))),
    Single(0.8, small(2.5), lambda s, v: exp(mul(number(-0.5), square(v)))),
    Single(0.5, small(4), lambda s, v: exp(neg(absolute(v)))),
    Single(1.4, small(12), lambda s, v: mul(v, gate(s, v)), repeats=True),
    Single(1.4, small(12), lambda s, v: add(v, mul(s.coef(0.1, 0.9), gate(s, v))), repeats=True),
    Single(0.7, small(12), lambda s, v: sub(v, mul(s.coef(0.1, 0.9), gate(s, v))), repeats=True),
    Single(0.9, spread, split_clip),
    Single(0.6, raw, lambda s, v: maximum(v, s.inside(v))),
    Single(0.6, raw, lambda s, v: minimum(v, s.inside(v))),
    Single(
        0.7,
        small(LIMIT),
        lambda s, v: where(compare(v, s.pick("><"), s.inside(v)), v, mul(s.coef(0.1, 0.8), v)),
        repeats=True,
    ),
    Single(0.8, small(4), lambda s, v: sine(add(mul(s.coef(0.5, 2.5), v), s.coef(0.1, 2)))),
    Single(0.6, small(2.2), lambda s, v: sub(v, div(power(v, 3), number(6.0))), repeats=True),
    Single(0.5, small(5), lambda s, v: sub(ONE, square(v))),
    Single(0.5, small(5), lambda s, v: mul(v, sub(s.coef(0.5, 3), v)), repeats=True),
    Single(0.5, small(LIMIT), lambda s, v: absolute(sub(v, s.inside(v)))),
    Single(
        0.6,
        small(3),
        lambda s, v: add(mul(add(mul(s.coef(0.1, 0.9), v), s.coef(0.2, 1.5)), v), s.coef(0.1, 2)),
        repeats=True,
    ),
    Single(
        0.3,
        lambda v: v.low >= 0.2 and v.high <= 10,
        lambda s, v: power(v, s.pick((0.5, 1.5, 0.75, -0.5, -1))),
    ),
    Single(0.4, small(3), lambda s, v: sub(exp(v), v).within(0.9, 24), repeats=True),
)


def total(limit: float) -> Callable[[Value, Value], bool]:
    return lambda a, b: a.bound + b.bound <= limit


def times(limit: float) -> Callable[[Value, Value], bool]:
    return lambda a, b: a.bound * b.bound <= limit


def first(limit: float) -> Callable[[Value, Value], bool]:
    return lambda a, b: a.bound <= limit


def gateable(a: Value, b: Value) -> bool:
    return a.bound <= LIMIT and b.bound <= 12


def either(a: Value, b: Value) -> bool:
    return min(a.size, b.size) >= 3 and known(a, b) and overlap(a, b) and a.bound + b.bound <= 2 * LIMIT


def two(name: str, a: Value, b: Value, low: float, high: float, kind: str) -> Value:
    return call(name, a, b, shape=broadcast(a.shape, b.shape), interval=(low, high), kind=kind)


def lerp(s: Writer, a: Value, b: Value) -> Value:
    t = s.coef(0.1, 0.9)
    return add(a, mul(t, sub(b, a))).within(*hull(a, b)).called("blend")


def convex(s: Writer, a: Value, b: Value) -> Value:
    t = s.coef(0.1, 0.9)
    mixed = add(mul(t, a), mul(number(round(1 - t.low, 3)), b))
    return mixed.within(*hull(a, b)).called("blend")


def logaddexp(s: Writer, a: Value, b: Value) -> Value:
    low, high = max(a.low, b.low), max(a.high, b.high) + math.log(2)
    return two("jnp.logaddexp", a, b, low, high, "log")


def angle(s: Writer, a: Value, b: Value) -> Value:
    divisor = b if b.low >= 0.2 else add(s.coef(0.5, 2.0), absolute(b))
    return two("jnp.arctan2", a, divisor, -1.6, 1.6, "angle")


def hypotenuse(s: Writer, a: Value, b: Value) -> Value:
    inner = add(add(square(a), square(b)), s.coef(0.25, 1.0))
    return sqrt(inner)


PAIRS = (
    Pair(2.0, total(LIMIT), lambda s, a, b: add(a, b)),
    Pair(2.0, total(LIMIT), lambda s, a, b: sub(a, b)),
    Pair(3.0, times(LIMIT), lambda s, a, b: mul(a, b)),
    Pair(1.4, total(LIMIT / 2), lambda s, a, b: add(mul(s.coef(0.2, 1.9), a), b)),
    Pair(1.4, total(LIMIT / 2), lambda s, a, b: sub(a, mul(s.coef(0.2, 1.9), b))),
    Pair(0.8, times(LIMIT), lambda s, a, b: add(mul(a, b), s.coef(0.1, 2.0))),
    Pair(0.8, times(LIMIT / 2), lambda s, a, b: mul(a, add(s.coef(0.2, 1.0), b))),
    Pair(0.6, times(LIMIT / 2), lambda s, a, b: mul(a, sub(s.coef(0.2, 1.0), b))),
    Pair(0.8, times(LIMIT / 2), lambda s, a, b: add(mul(a, b), a), "a"),
    Pair(0.6, times(LIMIT / 2), lambda s, a, b: sub(mul(a, b), b), "b"),
    Pair(0.8, first(LIMIT), lambda s, a, b: div(a, add(s.coef(0.5, 2.0), absolute(b)))),
    Pair(0.8, lambda a, b: a.bound <= LIMIT and b.bound <= 6, lambda s, a, b: div(a, add(ONE, square(b)))),
    Pair(1.0, lambda a, b: a.bound <= 6 and b.low >= 0.2, lambda s, a, b: div(a, b)),
    Pair(1.6, gateable, lambda s, a, b: mul(a, gate(s, b))),
    Pair(1.2, gateable, lambda s, a, b: add(a, gate(s, b))),
    Pair(0.8, gateable, lambda s, a, b: sub(a, mul(s.coef(0.2, 1.5), gate(s, b)))),
    Pair(0.6, lambda a, b: a.bound <= 12 and b.bound <= 12, lambda s, a, b: mul(gate(s, a), gate(s, b))),
    Pair(0.8, either, lambda s, a, b: maximum(a, b)),
    Pair(0.8, either, lambda s, a, b: minimum(a, b)),
    Pair(
        0.8,
        either,
        lambda s, a, b: where(compare(a, s.pick((">", "<", ">=")), b), a, mul(s.coef(0.2, 0.9), b)),
        "ab",
    ),
    Pair(
        0.7,
        lambda a, b: a.bound <= LIMIT and spread(b),
        lambda s, a, b: where(compare(b, s.pick("><"), s.inside(b)), a, mul(s.coef(0.2, 0.9), b)),
        "b",
    ),
    Pair(0.7, total(5), lambda s, a, b: square(sub(a, b))),
    Pair(0.6, total(LIMIT), lambda s, a, b: absolute(sub(a, b))),
    Pair(0.6, lambda a, b: a.bound <= 4 and b.bound <= 4, hypotenuse),
    Pair(0.5, total(LIMIT), angle),
    Pair(0.6, lambda a, b: a.bound <= 15 and b.bound <= 15, logaddexp),
    Pair(0.9, total(LIMIT), lerp, "a"),
    Pair(0.7, total(LIMIT), convex),
    Pair(0.8, lambda a, b: a.bound <= 8 and b.bound <= 3, lambda s, a, b: mul(a, exp(neg(absolute(b))))),
    Pair(0.5, lambda a, b: total(2.2)(a, b), lambda s, a, b: exp(neg(square(sub(a, b))))),
    Pair(
        0.4,
        lambda a, b: a.low >= 0.2 and a.high <= 4 and b.bound <= 1.5,
        lambda s, a, b: two(
            "jnp.power",
            a,
            b,
            1 / max(a.high, 1 / a.low) ** b.bound,
            max(a.high, 1 / a.low) ** b.bound,
            "power",
        ),
    ),
    Pair(
        0.3,
        total(LIMIT),
        lambda s, a, b: two("jnp.subtract", a, b, a.low - b.high, a.high - b.low, "difference"),
    ),
    Pair(0.3, times(LIMIT), lambda s, a, b: two("jnp.multiply", a, b, *_product(a, b), "product")),
    Pair(0.1, lambda a, b: True, lambda s, a, b: add(bounded(s, a, 6), bounded(s, b, 6))),
)


def _product(a: Value, b: Value) -> tuple[float, float]:
    product = mul(a, b)
    return product.low, product.high


def weighted(s: Writer, weights: list[float]) -> int:
    """The index of a draw with these weights."""
    sums = list(accumulate(weights))
    place = s.rng.random() * sums[-1]
    return next(index for index, edge in enumerate(sums) if place < edge)


def single(s: Writer, value: Value) -> Value:
    repeatable = value.named or not s.inline
    options = [
        p
        for p in SINGLES
        if (repeatable or not p.repeats) and (s.flats or p.fits not in (raw, spread)) and p.fits(value)
    ]
    if not options:
        return bounded(s, value, 3.0)
    phrase = options[weighted(s, [p.weight for p in options])]
    return phrase.build(s, s.let(value) if phrase.repeats else value)


def pair(s: Writer, a: Value, b: Value) -> Value:
    free = not s.inline or (a.named and b.named)
    options = [p for p in PAIRS if (free or not p.repeats) and p.fits(a, b)]
    phrase = options[weighted(s, [p.weight for p in options])]
    return phrase.build(s, s.let(a) if "a" in phrase.repeats else a, s.let(b) if "b" in phrase.repeats else b)


def bounded(s: Writer, value: Value, limit: float) -> Value:
    """The value if it lies in [-limit, limit], else one of the ways to squeeze it in."""
    if value.bound <= limit:
        return value
    value = s.short(value)
    choice = s.count(0, 4)
    if choice == 0 and value.bound <= 12:
        squeezed = call("jnp.tanh", value, shape=value.shape, interval=(-1, 1), kind="squash")
    elif choice == 1 and value.bound <= 12:
        squeezed = sine(value)
    elif choice == 2 and -limit < value.typical[0] and value.typical[1] < limit:
        edge = number(round(limit, 2))
        return clip(value, neg(edge), edge)
    elif choice == 3 and (value.named or not s.inline):
        value = s.let(value)
        squeezed = div(value, add(ONE, absolute(value))).within(-1, 1)
    else:
        factor = limit / value.bound
        digits = max(0, 1 - math.floor(math.log10(factor)))
        floored = math.floor(factor * 10**digits) / 10**digits
        return mul(number(floored), value)
    if limit >= 1:
        return squeezed
    return mul(number(round(limit, 3)), squeezed)


def positive(s: Writer, value: Value, floor: float = 0.2) -> Value:
    """The value if it is at least ``floor``, else one of the ways to make it so."""
    if value.low >= floor:
        return value
    base = s.coef(max(floor, 0.3), max(floor, 0.3) + 1.0)
    choice = s.count(0, 4)
    if choice == 0 and value.bound <= 5:
        return add(base, square(value))
    if choice == 1 and value.bound <= 2.5:
        return add(exp(value), base)
    if choice == 2 and value.low >= -12 and value.high <= 30:
        return add(apply(s, functions.SOFTPLUS, value), base)
    if choice == 3 and value.size >= 4 and value.typical[1] > base.high + 0.3:
        return maximum(value, base)
    return add(absolute(value), base)
