"""Phrases: expressions of one or two values, each with the intervals that it is safe for."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from kernels.writing import elementary as el
from kernels.writing import functions
from kernels.writing.functions import FUNCTIONS
from kernels.writing.values import (
    MODERATE,
    Value,
    add,
    compare,
    div,
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


def overlap(a: Value, b: Value) -> bool:
    """True if either may well be the larger."""
    (low, high), (bottom, top) = a.typical, b.typical
    return min(high, top) - max(low, bottom) > 0.3 * max(high - low, top - bottom, 0.1)


def any_function(s: Writer, value: Value) -> Value:
    """A function that is smooth where the value lies."""
    s.bits += 3
    options = [f for f in FUNCTIONS if f.takes(value) and (s.flats or not f.flat)]
    return el.apply(s, s.pick(options), value)


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
    """True if a threshold can split it: it varies, and has elements enough for both sides."""
    return v.size >= 4 and known(v) and v.typical[1] - v.typical[0] > 0.2


def is_input(v: Value) -> bool:
    """An input: the only value whose spread is known well enough to cut one side off."""
    return spread(v) and v.kind == "value"


SINGLES = (
    Single(9, small(50), any_function),
    Single(1.6, small(MODERATE / 2), scale),
    Single(1.6, small(MODERATE), offset),
    Single(1.2, small(MODERATE / 2), lambda s, v: add(mul(s.coef(0.2, 1.9), v), s.coef(0.1, 2.0))),
    Single(0.6, small(MODERATE / 2), lambda s, v: sub(s.coef(0.1, 2.0), mul(s.coef(0.2, 1.9), v))),
    Single(1.2, unraised(5), lambda s, v: square(v)),
    Single(0.6, unraised(3), lambda s, v: power(v, 3)),
    Single(0.3, unraised(2), lambda s, v: power(v, 4)),
    Single(0.6, small(5), lambda s, v: mul(v, v).within(0, 25), repeats=True),
    Single(0.8, small(5), lambda s, v: div(s.coef(0.5, 2), add(s.coef(0.5, 2), square(v)))),
    Single(
        0.6,
        small(MODERATE),
        lambda s, v: div(v, add(s.coef(0.5, 2), el.absolute(v))).within(-1, 1),
        repeats=True,
    ),
    Single(0.8, small(5), lambda s, v: el.sqrt(add(square(v), s.coef(0.25, 1)))),
    Single(0.6, small(MODERATE), lambda s, v: el.log1p(el.absolute(v))),
    Single(0.6, small(5), lambda s, v: el.log(add(s.coef(0.5, 2), square(v)))),
    Single(0.8, small(2.2), lambda s, v: el.exp(neg(square(v)))),
    Single(0.8, small(2.5), lambda s, v: el.exp(mul(number(-0.5), square(v)))),
    Single(0.5, small(4), lambda s, v: el.exp(neg(el.absolute(v)))),
    Single(1.4, small(12), lambda s, v: mul(v, el.gate(s, v)), repeats=True),
    Single(1.4, small(12), lambda s, v: add(v, mul(s.coef(0.1, 0.9), el.gate(s, v))), repeats=True),
    Single(0.7, small(12), lambda s, v: sub(v, mul(s.coef(0.1, 0.9), el.gate(s, v))), repeats=True),
    Single(0.9, spread, el.split_clip),
    Single(0.6, is_input, lambda s, v: el.maximum(v, s.inside(v))),
    Single(0.6, is_input, lambda s, v: el.minimum(v, s.inside(v))),
    Single(
        0.7,
        small(MODERATE),
        lambda s, v: el.where(compare(v, s.pick("><"), s.inside(v)), v, mul(s.coef(0.1, 0.8), v)),
        repeats=True,
    ),
    Single(0.8, small(4), lambda s, v: el.sine(add(mul(s.coef(0.5, 2.5), v), s.coef(0.1, 2)))),
    Single(0.6, small(2.2), lambda s, v: sub(v, div(power(v, 3), number(6.0))), repeats=True),
    Single(0.5, small(5), lambda s, v: sub(ONE, square(v))),
    Single(0.5, small(5), lambda s, v: mul(v, sub(s.coef(0.5, 3), v)), repeats=True),
    Single(0.5, small(MODERATE), lambda s, v: el.absolute(sub(v, s.inside(v)))),
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
    Single(0.4, small(3), lambda s, v: sub(el.exp(v), v).within(0.9, 24), repeats=True),
)


def total(limit: float) -> Callable[[Value, Value], bool]:
    return lambda a, b: a.bound + b.bound <= limit


def times(limit: float) -> Callable[[Value, Value], bool]:
    return lambda a, b: a.bound * b.bound <= limit


def first(limit: float) -> Callable[[Value, Value], bool]:
    return lambda a, b: a.bound <= limit


def gateable(a: Value, b: Value) -> bool:
    return a.bound <= MODERATE and b.bound <= 12


def either(a: Value, b: Value) -> bool:
    return min(a.size, b.size) >= 3 and known(a, b) and overlap(a, b) and a.bound + b.bound <= 2 * MODERATE


PAIRS = (
    Pair(2.0, total(MODERATE), lambda s, a, b: add(a, b)),
    Pair(2.0, total(MODERATE), lambda s, a, b: sub(a, b)),
    Pair(3.0, times(MODERATE), lambda s, a, b: mul(a, b)),
    Pair(1.4, total(MODERATE / 2), lambda s, a, b: add(mul(s.coef(0.2, 1.9), a), b)),
    Pair(1.4, total(MODERATE / 2), lambda s, a, b: sub(a, mul(s.coef(0.2, 1.9), b))),
    Pair(0.8, times(MODERATE), lambda s, a, b: add(mul(a, b), s.coef(0.1, 2.0))),
    Pair(0.8, times(MODERATE / 2), lambda s, a, b: mul(a, add(s.coef(0.2, 1.0), b))),
    Pair(0.6, times(MODERATE / 2), lambda s, a, b: mul(a, sub(s.coef(0.2, 1.0), b))),
    Pair(0.8, times(MODERATE / 2), lambda s, a, b: add(mul(a, b), a), "a"),
    Pair(0.6, times(MODERATE / 2), lambda s, a, b: sub(mul(a, b), b), "b"),
    Pair(0.8, first(MODERATE), lambda s, a, b: div(a, add(s.coef(0.5, 2.0), el.absolute(b)))),
    Pair(0.8, lambda a, b: a.bound <= MODERATE and b.bound <= 6, lambda s, a, b: div(a, add(ONE, square(b)))),
    Pair(1.0, lambda a, b: a.bound <= 6 and b.low >= 0.2, lambda s, a, b: div(a, b)),
    Pair(1.6, gateable, lambda s, a, b: mul(a, el.gate(s, b))),
    Pair(1.2, gateable, lambda s, a, b: add(a, el.gate(s, b))),
    Pair(0.8, gateable, lambda s, a, b: sub(a, mul(s.coef(0.2, 1.5), el.gate(s, b)))),
    Pair(
        0.6, lambda a, b: a.bound <= 12 and b.bound <= 12, lambda s, a, b: mul(el.gate(s, a), el.gate(s, b))
    ),
    Pair(0.8, either, lambda s, a, b: el.maximum(a, b)),
    Pair(0.8, either, lambda s, a, b: el.minimum(a, b)),
    Pair(
        0.8,
        either,
        lambda s, a, b: el.where(compare(a, s.pick((">", "<", ">=")), b), a, mul(s.coef(0.2, 0.9), b)),
        "ab",
    ),
    Pair(
        0.7,
        lambda a, b: a.bound <= MODERATE and spread(b),
        lambda s, a, b: el.where(compare(b, s.pick("><"), s.inside(b)), a, mul(s.coef(0.2, 0.9), b)),
        "b",
    ),
    Pair(0.7, total(5), lambda s, a, b: square(sub(a, b))),
    Pair(0.6, total(MODERATE), lambda s, a, b: el.absolute(sub(a, b))),
    Pair(0.6, lambda a, b: a.bound <= 4 and b.bound <= 4, el.hypotenuse),
    Pair(0.5, total(MODERATE), el.angle),
    Pair(0.6, lambda a, b: a.bound <= 15 and b.bound <= 15, el.logaddexp),
    Pair(0.9, total(MODERATE), el.lerp, "a"),
    Pair(0.7, total(MODERATE), el.convex),
    Pair(
        0.8, lambda a, b: a.bound <= 8 and b.bound <= 3, lambda s, a, b: mul(a, el.exp(neg(el.absolute(b))))
    ),
    Pair(0.5, lambda a, b: total(2.2)(a, b), lambda s, a, b: el.exp(neg(square(sub(a, b))))),
    Pair(
        0.4,
        lambda a, b: a.low >= 0.2 and a.high <= 4 and b.bound <= 1.5,
        lambda s, a, b: el.two(
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
        total(MODERATE),
        lambda s, a, b: el.two("jnp.subtract", a, b, a.low - b.high, a.high - b.low, "difference"),
    ),
    Pair(0.3, times(MODERATE), lambda s, a, b: el.two("jnp.multiply", a, b, *_product(a, b), "product")),
    Pair(0.1, lambda a, b: True, lambda s, a, b: add(held(s, a, 6), held(s, b, 6))),
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
        if (repeatable or not p.repeats) and (s.flats or p.fits not in (is_input, spread)) and p.fits(value)
    ]
    if not options:
        return held(s, value, 3.0)
    phrase = options[weighted(s, [p.weight for p in options])]
    return phrase.build(s, s.let(value) if phrase.repeats else value)


def pair(s: Writer, a: Value, b: Value) -> Value:
    free = not s.inline or (a.named and b.named)
    options = [p for p in PAIRS if (free or not p.repeats) and p.fits(a, b)]
    phrase = options[weighted(s, [p.weight for p in options])]
    return phrase.build(s, s.let(a) if "a" in phrase.repeats else a, s.let(b) if "b" in phrase.repeats else b)


_SLACK = 6.0  # Sums of many terms are so many times smaller, most often, than their bounds.
_FAR = 64.0


def bounded(s: Writer, value: Value, limit: float) -> Value:
    """The value if most of it lies in [-limit, limit], else ``held`` in it.

    A limit under two is of a function that has no values elsewhere.
    """
    slack = 1.0 if s.narrow or limit < 2 else _SLACK
    if value.bound <= slack * limit and value.low < limit and value.high > -limit:
        return value.within(-limit, limit)
    return held(s, value, limit)


def held(s: Writer, value: Value, limit: float) -> Value:
    """The value if all of it lies in [-limit, limit], else clipped to it or divided by a power of two."""
    if value.bound <= limit:
        return value
    value = s.short(value)
    if value.radius <= limit or value.bound > _FAR * limit:
        edge = number(round(limit, 2))
        return el.clip(value, neg(edge), edge)
    return div(value, number(2.0 ** math.ceil(math.log2(value.bound / limit))))


def positive(s: Writer, value: Value, floor: float = 0.2) -> Value:
    """The value if it is at least ``floor``, else one of the ways to make it so."""
    if value.low >= floor:
        return value
    base = s.coef(floor, max(floor, 0.3) + 1.0)
    choice = s.count(0, 4)
    if choice == 0 and value.bound <= 5:
        return add(base, square(value))
    if choice == 1 and value.bound <= 2.5:
        return add(el.exp(value), base)
    if choice == 2 and value.low >= -12 and value.high <= 30:
        return add(el.apply(s, functions.SOFTPLUS, value), base)
    if choice == 3 and value.size >= 4 and value.typical[1] > base.high + 0.3:
        return el.maximum(value, base)
    return add(el.absolute(value), base)
