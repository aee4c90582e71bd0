"""Elementary functions of values: each gives the code, the shape and the interval of its result."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING

from kernels.writing import functions
from kernels.writing.functions import Function, Rule
from kernels.writing.values import (
    Value,
    add,
    broadcast,
    call,
    corners,
    hull,
    known,
    mul,
    square,
    sub,
)

if TYPE_CHECKING:
    from kernels.writing.writer import Writer


def mapped(name: str, value: Value, rule: Rule, kind: str) -> Value:
    """A function of one value, its rule applied to both intervals."""
    interval = rule(value.low, value.high)
    usual = rule(*value.typical) if known(value) else None
    return call(name, value, shape=value.shape, interval=interval, kind=kind, usual=usual)


def apply(s: Writer, function: Function, value: Value) -> Value:
    return mapped(s.fn(function.name), value, function.rule, function.kind)


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


def lerp(s: Writer, a: Value, b: Value) -> Value:
    t = s.coef(0.1, 0.9)
    return add(a, mul(t, sub(b, a))).within(*hull(a, b)).called("blend")


def logaddexp(s: Writer, a: Value, b: Value) -> Value:
    low, high = max(a.low, b.low), max(a.high, b.high) + math.log(2)
    return call("jnp.logaddexp", a, b, shape=broadcast(a.shape, b.shape), interval=(low, high), kind="log")


def hypotenuse(s: Writer, a: Value, b: Value) -> Value:
    return sqrt(add(add(square(a), square(b)), s.epsilon()))
