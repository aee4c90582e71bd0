"""Phrases: what people compute from one or two values, each with the intervals that it is safe for."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from kernels.writing import elementary as el
from kernels.writing.functions import BY_NAME, SOFTPLUS
from kernels.writing.values import (
    MODERATE,
    Value,
    add,
    div,
    mul,
    neg,
    number,
    square,
    sub,
)

if TYPE_CHECKING:
    from kernels.writing.writer import Writer

HALF, ONE = number(0.5), number(1.0)
SQUASHED = ("squash", "wave", "exp", "log", "rect", "clip", "root")  # Kinds that no other function goes on.


@dataclass(frozen=True)
class Single:
    """A phrase over one value; ``repeats`` if it writes the value twice, which needs a name for it."""

    weight: float
    fits: Callable[[Value], bool]
    build: Callable[[Writer, Value], Value]
    repeats: bool = False


@dataclass(frozen=True)
class Pair:
    """A phrase over two values."""

    weight: float
    fits: Callable[[Value, Value], bool]
    build: Callable[[Writer, Value, Value], Value]


def small(limit: float) -> Callable[[Value], bool]:
    return lambda v: v.bound <= limit


def raw(limit: float) -> Callable[[Value], bool]:
    """Not a function of something yet: a function of it has a meaning."""
    return lambda v: v.bound <= limit and v.kind not in SQUASHED


def _function(weight: float, name: str) -> Single:
    function = BY_NAME[name]
    return Single(
        weight,
        lambda v: v.kind not in SQUASHED and function.takes(v),
        lambda s, v: el.apply(s, function, v),
    )


SINGLES = (
    _function(3, "jnp.tanh"),
    _function(2, "jax.nn.sigmoid"),
    _function(2, "jax.nn.relu"),
    _function(1.5, "jax.nn.gelu"),
    _function(1.5, "jax.nn.silu"),
    _function(1.2, "jax.nn.softplus"),
    _function(0.5, "jax.nn.elu"),
    _function(0.5, "jax.nn.leaky_relu"),
    _function(1.5, "jnp.exp"),
    _function(1, "jnp.log"),
    _function(1, "jnp.sqrt"),
    _function(1.5, "jnp.sin"),
    _function(1, "jnp.cos"),
    _function(0.5, "jnp.expm1"),
    _function(0.8, "jnp.log1p"),
    Single(2, lambda v: v.bound <= 5 and v.kind not in ("power", "square"), lambda s, v: square(v)),
    Single(1, lambda v: v.bound <= MODERATE and v.typical[0] < 0 < v.typical[1], lambda s, v: el.absolute(v)),
    Single(1, raw(2.5), lambda s, v: el.exp(mul(neg(HALF), square(v)))),
    Single(0.7, raw(5), lambda s, v: div(ONE, add(ONE, square(v)))),
    Single(0.7, raw(5), lambda s, v: el.log1p(square(v))),
    Single(0.7, raw(5), lambda s, v: el.sqrt(add(square(v), ONE))),
    Single(0.7, raw(MODERATE), lambda s, v: div(v, add(ONE, el.absolute(v))).within(-1, 1), repeats=True),
    Single(0.5, small(MODERATE), lambda s, v: mul(HALF, v)),
    Single(0.4, small(5), lambda s, v: sub(ONE, square(v))),
)


def total(limit: float) -> Callable[[Value, Value], bool]:
    return lambda a, b: a.bound + b.bound <= limit


def times(limit: float) -> Callable[[Value, Value], bool]:
    return lambda a, b: a.bound * b.bound <= limit


PAIRS = (
    Pair(3, total(MODERATE), lambda s, a, b: add(a, b)),
    Pair(3, total(MODERATE), lambda s, a, b: sub(a, b)),
    Pair(5, times(MODERATE), lambda s, a, b: mul(a, b)),
    Pair(1, total(MODERATE), lambda s, a, b: mul(HALF, add(a, b))),
    Pair(1.5, lambda a, b: a.bound <= 6 and b.low >= 0.2, lambda s, a, b: div(a, b)),
    Pair(0.1, lambda a, b: True, lambda s, a, b: add(held(s, a, 6), held(s, b, 6))),
)


def weighted(s: Writer, weights: list[float]) -> int:
    """The index of a draw with these weights."""
    sums = list(accumulate(weights))
    place = s.rng.random() * sums[-1]
    return next(index for index, edge in enumerate(sums) if place < edge)


def single(s: Writer, value: Value) -> Value:
    repeatable = value.named or not s.inline
    options = [p for p in SINGLES if (repeatable or not p.repeats) and p.fits(value)]
    if not options:
        return value
    phrase = options[weighted(s, [p.weight for p in options])]
    return phrase.build(s, s.let(value) if phrase.repeats else value)


def pair(s: Writer, a: Value, b: Value) -> Value:
    options = [p for p in PAIRS if p.fits(a, b)]
    return options[weighted(s, [p.weight for p in options])].build(s, a, b)


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
        return add(el.apply(s, SOFTPLUS, value), base)
    if choice == 3 and value.size >= 4 and value.typical[1] > base.high + 0.3:
        return el.maximum(value, base)
    return add(el.absolute(value), base)
