"""Operations on whole arrays: reductions, contractions, shifts, slices."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from kernels.writing import elementary as el
from kernels.writing.values import (
    ATOM,
    MODERATE,
    PRODUCT,
    Interval,
    Shape,
    Value,
    add,
    call,
    div,
    expr,
    index,
    mul,
    number,
    square,
)

if TYPE_CHECKING:
    from kernels.writing.sampler import Sampler

Axis = int | None


def dropped(shape: Shape, axis: Axis, keepdims: bool = False) -> Shape:
    """The shape that is left of one reduced over ``axis``."""
    if axis is None:
        return (1,) * len(shape) if keepdims else ()
    return (*shape[:axis], *((1,) if keepdims else ()), *shape[axis + 1 :])


def extent(shape: Shape, axis: Axis) -> int:
    return math.prod(shape) if axis is None else shape[axis]


def axis_text(s: Sampler, rank: int, axis: int) -> str:
    """An axis as people write it: the last one is often -1."""
    return str(axis - rank if axis == rank - 1 and s.chance(0.6) else axis)


def arguments(s: Sampler, rank: int, axis: Axis, keepdims: bool) -> str:
    parts = [] if axis is None else [f"axis={axis_text(s, rank, axis)}"]
    return ", ".join([*parts, "keepdims=True"] if keepdims else parts)


def interval_of(name: str, value: Value, count: int) -> Interval:
    low, high = value.low, value.high
    if name == "sum":
        return count * low, count * high
    if name == "prod":
        top = max(value.bound**count, value.bound)
        return (low**count if low >= 0 else -top), top
    if name in ("var", "ptp"):
        return 0.0, (high - low) ** 2 / 4 if name == "var" else high - low
    return low, high


REDUCE_KINDS = {
    "sum": "total",
    "mean": "mean",
    "max": "extreme",
    "min": "extreme",
    "prod": "product",
    "var": "spread",
}


def reduced(s: Sampler, name: str, value: Value, axis: Axis = None, keepdims: bool = False) -> Value:
    """``jnp.sum`` and the other reductions that are also methods."""
    shape = dropped(value.shape, axis, keepdims)
    count = extent(value.shape, axis)
    low, high = interval_of(name, value, count)
    text = arguments(s, value.rank, axis, keepdims)
    return s.reduce(name, value, text, shape, low, high, REDUCE_KINDS[name])


def total(s: Sampler, value: Value, axis: Axis = None, keepdims: bool = False) -> Value:
    return reduced(s, "sum", value, axis, keepdims)


def mean(s: Sampler, value: Value, axis: Axis = None, keepdims: bool = False) -> Value:
    return reduced(s, "mean", value, axis, keepdims)


def std(s: Sampler, value: Value, axis: Axis = None, keepdims: bool = False) -> Value:
    """A standard deviation kept away from zero."""
    inner = add(reduced(s, "var", value, axis, keepdims), s.epsilon())
    return el.sqrt(inner)


def logsumexp(s: Sampler, value: Value, axis: Axis = None, keepdims: bool = False) -> Value:
    text = arguments(s, value.rank, axis, keepdims)
    shape = dropped(value.shape, axis, keepdims)
    interval = (value.low, value.high + math.log(extent(value.shape, axis)))
    args = (value, text) if text else (value,)
    return call("jax.nn.logsumexp", *args, shape=shape, interval=interval, kind="log")


def norm(s: Sampler, value: Value, axis: Axis = None, keepdims: bool = False) -> Value:
    """A 2-norm, softened at the origin."""
    inner = add(total(s, square(value), axis, keepdims), s.epsilon())
    return el.sqrt(inner)


def softmax(s: Sampler, value: Value, axis: int) -> Value:
    text = f"axis={axis_text(s, value.rank, axis)}"
    args = (value, text) if value.rank > 1 or s.chance(0.5) else (value,)
    return call("jax.nn.softmax", *args, shape=value.shape, interval=(0, 1), kind="squash")


def smooth_summary(s: Sampler, value: Value, axis: Axis = None, keepdims: bool = False) -> Value:
    """One of the reductions whose gradient reaches most elements."""
    n = extent(value.shape, axis)
    options = [mean, logsumexp, norm, mean]
    if n * value.bound <= MODERATE:
        options += [total, total, total]
    return s.pick(options)(s, value, axis, keepdims)


def summary(s: Sampler, value: Value, axis: Axis = None, keepdims: bool = False) -> Value:
    """Any reduction."""
    n = extent(value.shape, axis)
    if s.chance(0.35):
        names = ["max", "min", "var"]
        if value.low >= 0 and value.bound**n <= MODERATE and value.low**n > 1e-3:
            names.append("prod")
        return reduced(s, s.pick(names), value, axis, keepdims)
    return smooth_summary(s, value, axis, keepdims)


def scaled_total(s: Sampler, value: Value, axis: Axis = None, keepdims: bool = False) -> Value:
    """A sum where it stays moderate, else a mean."""
    fits = extent(value.shape, axis) * value.bound <= MODERATE
    return (total if fits else mean)(s, value, axis, keepdims)


def transpose(value: Value) -> Value:
    return expr(f"{value.at(ATOM)}.T", value.shape[::-1], value.interval, kind=value.kind)


def matmul(s: Sampler, a: Value, b: Value) -> Value:
    """``a @ b`` for ranks 1 and 2, in one of its spellings."""
    inner = a.shape[-1]
    shape = (*a.shape[:-1], *b.shape[1:])
    product = mul(a.shaped(()), b.shaped(()))
    low, high = inner * product.low, inner * product.high
    style = s.count(0, 5)
    if style == 0:
        code = f"jnp.dot({a}, {b})"
    elif style == 1:
        left, right = "ij"[2 - a.rank :], "jk"[: b.rank]
        result = left[:-1] + right[1:]
        code = f'jnp.einsum("{left},{right}->{result}", {a}, {b})'
    elif style == 2:
        code = f"jnp.matmul({a}, {b})"
    else:
        code = f"{a.at(PRODUCT)} @ {b.at(PRODUCT + 1)}"
        return expr(code, shape, (low, high), level=PRODUCT, kind="matrix")
    return expr(code, shape, (low, high), kind="matrix")


def small_matmul(s: Sampler, a: Value, b: Value) -> Value:
    """A product scaled so that it stays moderate."""
    product = matmul(s, a, b)
    if product.bound <= MODERATE:
        return product
    if s.chance(0.5):
        return div(s.let(product), number(a.shape[-1]))
    return s.bounded(s.let(product), MODERATE)


def broadcast_to_rows(value: Value) -> Value:
    return index(value, ":, None", (*value.shape, 1))


def broadcast_to_columns(value: Value) -> Value:
    return index(value, "None, :", (1, *value.shape))


def roll(s: Sampler, value: Value, axis: int) -> Value:
    steps = s.pick((1, -1, 1, 2, -2))
    text = f"jnp.roll({value}, {steps}" + (
        ")" if value.rank == 1 and s.chance(0.5) else f", axis={axis_text(s, value.rank, axis)})"
    )
    return expr(text, value.shape, value.interval, kind="shift")


def cumulative(s: Sampler, value: Value, axis: int) -> Value:
    """A running sum where it stays moderate, else a running maximum or minimum."""
    n = value.shape[axis]
    if n * value.bound <= MODERATE and s.chance(0.75):
        low, high = min(value.low, n * value.low), max(value.high, n * value.high)
        if value.rank == 1 and s.chance(0.2):
            code = f"jnp.tril(jnp.ones(({n}, {n}))) @ {value.at(ATOM)}"
            return expr(code, value.shape, (low, high), level=PRODUCT, kind="cumulative")
        spelling = s.pick(
            (
                f"jnp.cumsum({value}, axis={axis})",
                f"{s.lax}.cumsum({value}, axis={axis}, reverse=True)",
                f"{s.lax}.associative_scan(jnp.add, {value}, axis={axis})",
            )
        )
        return expr(spelling, value.shape, (low, high), kind="cumulative")
    name = s.fn(s.pick(("lax.cummax", "lax.cummin", "lax.cumlogsumexp")))
    high = value.high + (math.log(n) if name.endswith("exp") else 0)
    # The lax functions take no negative axis in older releases.
    code = f"{name}({value}, axis={axis})"
    return expr(code, value.shape, (value.low, high), kind="cumulative")


def section(value: Value, start: int | None, stop: int | None) -> Value:
    """A slice along the first axis of a vector; negative bounds count from the end."""
    text = f"{'' if start is None else start}:{'' if stop is None else stop}"
    length = len(range(value.shape[0])[slice(start, stop)])
    return index(value, text, (length, *value.shape[1:]))
