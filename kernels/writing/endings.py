"""Endings of a kernel: what people do with a result before they return it, then the return statement.

Most results are returned as they are. Others are reduced over an axis, compared with a target, weighted,
masked or normalized, once: what is done to a result is done for a reason that the code shows.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from kernels.kernel import Kernel
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.choices import Names, options
from kernels.writing.functions import BY_NAME
from kernels.writing.keys import DROPOUT, dropout
from kernels.writing.phrases import weighted
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    FLOAT,
    PRODUCT,
    Shape,
    Value,
    add,
    compare,
    div,
    expr,
    mul,
    number,
    square,
    sub,
)

ENDED, BESIDE = 0.7, 0.35  # Shares of the results that something is done to: alone, and beside others.
ALONE = 0.22  # Share of the kernels with several results that return one of them.
STACKED = 0.08  # Of those that return two of one shape, the share that stacks or concatenates them.
TARGETS = "target|targets|labels|y_true|observed|reference"
TRANSFORMED = ".fft."  # In the code of a kernel that calls a transform of a library.
WEIGHTS = "weights|w_out|importance|coefficients|readout"

Ending = Callable[[Sampler, Value], Value]


# ---- reductions


def _axis(s: Sampler, value: Value) -> ar.Axis:
    """An axis of more than one element, or None for all."""
    axes = [axis for axis, extent in enumerate(value.shape) if extent > 1]
    return None if value.rank == 1 or not axes or s.chance(0.4) else s.fixed(s.pick(axes))


def _reduction(name: str) -> Ending:
    return lambda s, v: ar.reduced(s, name, v, _axis(s, v))


def _is_transform(s: Sampler, value: Value) -> bool:
    """True if the value may come from a transform of a library."""
    return TRANSFORMED in value.code or s.mentions(TRANSFORMED)


def _largest(s: Sampler, value: Value) -> Value:
    """The maximum, or of a transform the mean.

    XLA may compute a transform's twiddles once for the maximum and once for the comparison with it, with
    other rounding: where then no element equals the maximum, its gradient is 0 / 0.
    """
    return ar.reduced(s, "mean" if _is_transform(s, value) else "max", value, _axis(s, value))


def _mean_square(s: Sampler, value: Value) -> Value:
    return ar.mean(s, square(s.let(value)), _axis(s, value))


def _root_mean_square(s: Sampler, value: Value) -> Value:
    return el.sqrt(_mean_square(s, value))


def _energy(s: Sampler, value: Value) -> Value:
    """Half the sum of squares."""
    return mul(number(0.5), ar.total(s, square(s.let(value)), _axis(s, value)))


def _length(s: Sampler, value: Value, keepdims: bool = False) -> Value:
    """A 2-norm, with an epsilon under the root, or by the library's function over all elements."""
    axis = _axis(s, value)
    if axis is None and not keepdims and s.chance(0.5):
        return expr(f"jnp.linalg.norm({value})", (), (0.0, value.bound * value.size), kind="root")
    squares = ar.total(s, square(s.let(value)), axis, keepdims)
    return el.sqrt(add(squares, s.epsilon()))


# ---- losses, weights, masks


def _error(s: Sampler, value: Value) -> Value:
    target = s.array(TARGETS, value.shape, low=-1.0, high=1.0)
    return s.put("error|residual|err|diff", sub(value, target))


def _averaged(s: Sampler, value: Value) -> Value:
    """A loss by element, or its mean or sum."""
    if s.chance(0.2):
        return value
    total = ar.mean if s.narrow or s.chance(0.7) else ar.total
    return total(s, value, _axis(s, value))


def _squared_error(s: Sampler, value: Value) -> Value:
    error = square(_error(s, value))
    return _averaged(s, mul(number(0.5), error) if s.chance(0.3) else error)


def _absolute_error(s: Sampler, value: Value) -> Value:
    return _averaged(s, el.absolute(_error(s, value)))


def _huber(s: Sampler, value: Value) -> Value:
    error = _error(s, value)
    size = s.put("abs_error|magnitude", el.absolute(error))
    delta, half = number(1.0), number(0.5)
    if s.chance(0.5):
        delta = s.scalar("delta|threshold", low=0.5, high=1.0)
        half = mul(half, delta)
    inner = mul(number(0.5), square(error))
    outer = mul(delta, sub(size, half))
    return _averaged(s, s.put("huber|loss", el.where(compare(size, "<=", delta), inner, outer)))


def _weighted_error(s: Sampler, value: Value) -> Value:
    error = square(_error(s, value))
    weights = s.array("weights|sample_weight|precision", _tail(s, value), low=0.1, high=1.0)
    top = mul(weights, error)
    return ar.mean(s, top, _axis(s, value)) if s.chance(0.5) else ar.total(s, top, _axis(s, value))


def _relative_error(s: Sampler, value: Value) -> Value:
    reference = s.array("reference|expected|exact", value.shape, low=0.5, high=1.5)
    norm = f"jnp.linalg.norm({value} - {reference}) / jnp.linalg.norm({reference})"
    return expr(norm, (), (0.0, value.bound * value.size), level=PRODUCT)


def _tail(s: Sampler, value: Value) -> Shape:
    """The shape of the value, or its last axes."""
    return value.shape[s.fixed(s.count(0, value.rank - 1)) :] if s.chance(0.6) else value.shape


def _dotted(s: Sampler, value: Value) -> Value:
    """A sum over one axis or all with given weights."""
    low = 0.1 if s.chance(0.4) else -1.0
    style = s.count(0, 3)
    if style == 0 and value.rank > 1:
        weights = s.array(WEIGHTS, value.shape, low=low, high=1.0)
        code = s.pick((f"jnp.vdot({weights}, {value})", f"jnp.sum({weights} * {value.at(PRODUCT)})"))
        return expr(code, (), value.size * value.bound, kind="total")
    last = value.rank == 1 or style != 1
    extent = value.shape[-1 if last else 0]
    weights = s.array(WEIGHTS, (extent,), low=low, high=1.0)
    if value.rank == 1:
        codes = [f"jnp.dot({weights}, {value})", f"{weights} @ {value.at(PRODUCT + 1)}"]
        codes.append(f"jnp.sum({weights} * {value.at(PRODUCT + 1)})")
    elif last:
        codes = [f"{value.at(PRODUCT)} @ {weights}", f"jnp.dot({value}, {weights})"]
        codes.append(f"jnp.sum({value.at(PRODUCT)} * {weights}, axis=-1)")
    else:
        codes = [
            f"jnp.tensordot({weights}, {value}, axes=1)",
            f'jnp.einsum("i,i...->...", {weights}, {value})',
        ]
    shape = value.shape[:-1] if last else value.shape[1:]
    return expr(s.pick(codes), shape, extent * value.bound, level=PRODUCT, kind="matrix")


def _weighted_mean(s: Sampler, value: Value) -> Value:
    axis = 0 if value.rank == 1 else s.count(0, 1) * (value.rank - 1)
    weights = s.array("weights|importance|counts", (value.shape[axis],), low=0.1, high=1.0)
    shape = ar.dropped(value.shape, axis)
    if value.rank == 1:
        top = s.pick((f"jnp.dot({weights}, {value})", f"jnp.sum({weights} * {value.at(PRODUCT + 1)})"))
        code = s.pick((f"jnp.average({value}, weights={weights})", f"{top} / jnp.sum({weights})"))
    else:
        code = f"jnp.average({value}, axis={axis}, weights={weights})"
    return expr(code, shape, value.interval, level=PRODUCT, kind="mean")


def _mask(s: Sampler, value: Value) -> Value:
    """A mask of valid entries, of the value's shape or of its first axis."""
    if value.rank > 1 and s.chance(0.4):
        return expr(
            f"{s.mask('mask|valid|is_valid', value.shape[:1])}[:{', None' * (value.rank - 1)}]",
            (value.shape[0], *(1,) * (value.rank - 1)),
            (0, 1),
            "bool",
        )
    return s.mask("mask|valid|is_valid", value.shape)


def _masked(s: Sampler, value: Value) -> Value:
    return el.where(_mask(s, value), value, number(0.0))


def _masked_mean(s: Sampler, value: Value) -> Value:
    mask = s.mask("mask|valid|is_valid", value.shape)
    axis = _axis(s, value)
    over = "" if axis is None else f", axis={axis}"
    kept = s.pick((f"jnp.sum(jnp.where({mask}, {value}, 0){over})", f"jnp.sum({value}{over}, where={mask})"))
    code = f"{kept} / jnp.maximum(jnp.sum({mask}{over}), 1)"
    low, high = min(value.low, 0.0), max(value.high, 0.0)
    return expr(code, ar.dropped(value.shape, axis), (low, high), level=PRODUCT, kind="mean")


# ---- normalization


def _unit(s: Sampler, value: Value) -> Value:
    value = s.let(value)
    return div(value, s.put("norm|length", _length(s, value, keepdims=True)).within(1e-9, 1e9)).over(1.0)


def _peak(s: Sampler, value: Value) -> Value:
    if _is_transform(s, value):  # Its maximum may have no gradient: see _largest().
        return _unit(s, value)
    value = s.let(value)
    code = f"{value} / (jnp.max(jnp.abs({value})) + {s.epsilon()})"
    return expr(code, value.shape, 1.0, level=PRODUCT, kind="ratio")


def _scaled(s: Sampler, value: Value) -> Value:
    """The value in given units: a scale, and now and then an offset."""
    shape = s.partner(value.shape, 0.0)
    scaled = mul(s.array("scale|gain|out_scale", shape, low=0.5, high=1.5), value)
    return scaled if s.chance(0.6) else add(scaled, s.array("offset|bias|shift", shape, low=-0.5, high=0.5))


# ---- which ending suits


@dataclass(frozen=True)
class Choice:
    """An ending, the share of it, and the largest magnitude that it takes."""

    weight: float
    ending: Ending
    limit: float = 1e9


REDUCTIONS = (
    Choice(3, _reduction("mean")),
    Choice(2, _reduction("sum")),
    Choice(0.9, _largest),
    Choice(1, _length, 1e4),
    Choice(0.6, _root_mean_square, 1e4),
    Choice(0.7, _energy, 1e4),
    Choice(0.8, _mean_square, 1e4),
    Choice(0.4, _reduction("var"), 1e4),
    Choice(2, _dotted, 1e4),
    Choice(1.5, _weighted_mean),
    Choice(1, _masked_mean),
)
LOSSES = (
    Choice(1.5, _squared_error, 1e4),
    Choice(0.6, _absolute_error),
    Choice(0.6, _huber, 1e4),
    Choice(0.7, _weighted_error, 1e4),
    Choice(0.4, _relative_error, 1e4),
)
MAPS = (
    Choice(0.8, _masked),
    Choice(0.9, _unit, 1e4),
    Choice(0.5, _peak),
    Choice(1.2, _scaled),
)
# Of losses and likelihoods by element.
OF_LOSSES = (
    Choice(3, _reduction("mean")),
    Choice(2, _reduction("sum")),
    Choice(1, _weighted_mean),
    Choice(1, _dotted),
    Choice(1, _masked_mean),
)
# Few digits and little range: nothing that divides by what is small, or sums up much.
NARROW = (
    Choice(3, _reduction("mean")),
    Choice(1, _masked),
    Choice(1, _scaled, 8),
    Choice(1, _squared_error, 3),
    Choice(1, _absolute_error, 8),
)
# Of open dimensions: no input has a shape that is left open like that of the result.
OPEN = (
    *REDUCTIONS[:8],
    Choice(0.9, _unit, 1e4),
    Choice(0.5, _peak),
)
# What sums to one: its sum and its mean are constant.
OF_PROBABILITIES = (
    Choice(3, _dotted),
    Choice(1, _squared_error),
    Choice(1, lambda s, v: _entropy(s, v)),
    Choice(2, lambda s, v: _cross_entropy(s, v)),
    Choice(0.6, _largest),
)
_SCORES = ("loss", "likelihood", "entropy", "divergence", "error", "nll", "bound", "log", "density", "cost")
_NORMALIZED = ("softmax(", "normalized", "probs")


def _entropy(s: Sampler, value: Value) -> Value:
    code = f"-jnp.sum({value.at(PRODUCT)} * jnp.log({value} + {s.epsilon()}), axis=-1)"
    return expr(code, value.shape[:-1], (-1e-3, 12.0), level=PRODUCT, kind="log")


def _cross_entropy(s: Sampler, value: Value) -> Value:
    target = s.array("target_probs|soft_labels|targets", value.shape, low=0.1, high=1.0)
    code = f"-jnp.sum({target} * jnp.log({value} + {s.epsilon()}), axis=-1)"
    return expr(code, value.shape[:-1], (-1e-3, 1e4), level=PRODUCT, kind="log")


def is_score(nouns: Names) -> bool:
    """True if a kernel of this name computes a loss or a likelihood."""
    return any(word in noun for noun in options(nouns) for word in _SCORES)


def _choices(s: Sampler, value: Value, nouns: Names, alone: bool) -> Sequence[Choice]:
    if any(item.symbolic for item in s.inputs):
        return OPEN
    if s.narrow:
        return NARROW
    if is_score(nouns) or not alone:
        return OF_LOSSES
    if value.low >= 0 and value.high <= 1 and any(map(s.mentions, _NORMALIZED)):
        return OF_PROBABILITIES
    return REDUCTIONS + LOSSES + MAPS


def _computed(s: Sampler, value: Value) -> bool:
    """True for floats that are no input as it is."""
    return value.dtype == FLOAT and all(item.name != value.code for item in s.inputs)


def ended(s: Sampler, value: Value, nouns: Names, alone: bool = True) -> Value:
    """The result after one ending that suits it; beside others, a plain one."""
    if not _computed(s, value) or value.size < 2:
        return value
    choices = [choice for choice in _choices(s, value, nouns, alone) if value.bound <= choice.limit]
    if not choices:
        return value
    value = s.short(value, 24)
    return choices[weighted(s, [choice.weight for choice in choices])].ending(s, value)


def _perhaps(s: Sampler, value: Value, nouns: Names, share: float, alone: bool = True) -> Value:
    return ended(s, value, nouns, alone) if s.chance(share) else value


def _closed(s: Sampler, nouns: Names, results: Sequence[Value]) -> Kernel:
    """Return all the results, or two of one shape in one array."""
    floats = [at for at, result in enumerate(results) if result.dtype == FLOAT]
    if len(results) == 2 and len(floats) == 2 and s.chance(STACKED):
        results = _in_one(s, *map(s.let, results))
    return s.finish(s.pick(options(nouns)), *results)


def _in_one(s: Sampler, a: Value, b: Value) -> list[Value]:
    low, high = min(a.low, b.low), max(a.high, b.high)
    if a.rank == b.rank == 1 and (a.shape != b.shape or s.chance(0.5)):
        return [expr(f"jnp.concatenate([{a}, {b}])", (a.shape[0] + b.shape[0],), (low, high))]
    if a.shape == b.shape:
        axis = ", axis=-1" if a.rank and s.chance(0.5) else ""
        shape = (*a.shape, 2) if axis else (2, *a.shape)
        return [expr(f"jnp.stack([{a}, {b}]{axis})", shape, (low, high))]
    return [a, b]


# ---- the endings that templates call


def finish_each(s: Sampler, nouns: Names, *results: Value) -> Kernel:
    """Close with the results, some after an ending; the noun is drawn at the end."""
    if len(results) == 1 or s.chance(ALONE):
        first = next((result for result in results if _computed(s, result)), results[0])
        return _closed(s, nouns, [_perhaps(s, first, nouns, ENDED)])
    return _closed(s, nouns, [_perhaps(s, result, nouns, BESIDE, False) for result in results])


def finish_staged(s: Sampler, noun: str, *results: Value) -> Kernel:
    """Close with the results, some after an ending."""
    return finish_each(s, (noun,), *results)


def finish_joined(s: Sampler, noun: str, *values: Value, beside: Sequence[Value] = ()) -> Kernel:
    """Close with the values, the first of them often after an ending, and with those ``beside`` them."""
    first, *rest = values
    made = [_perhaps(s, first, noun, ENDED, not rest)]
    made += [_perhaps(s, value, noun, BESIDE, False) for value in rest]
    return s.finish(noun, *made, *beside) if beside else _closed(s, (noun,), made)


def perhaps_reduced(s: Sampler, value: Value) -> Value:
    """The value, or as often a reduction of it."""
    if not value.rank or s.narrow or value.size < 2 or s.chance(0.5):
        return value
    return REDUCTIONS[weighted(s, [choice.weight for choice in REDUCTIONS])].ending(s, s.short(value, 24))


def _skip(s: Sampler, value: Value) -> Value:
    """The value added to an input of its shape, where there is one."""
    inputs = [item for item in s.inputs if item.shape == value.shape and item.dtype == s.float_dtype]
    if not inputs:
        return value
    source = s.pick(inputs)
    return add(expr(source.name, source.shape, (source.low, source.high)), value)


ACTIVATIONS = ("jnp.tanh", "jax.nn.relu", "jax.nn.gelu", "jax.nn.silu", "jax.nn.softplus", "jax.nn.sigmoid")


def _activated(s: Sampler, value: Value) -> Value:
    """A last activation of a product with weights, or of a sum with a bias."""
    if value.kind not in ("matrix", "sum") or value.size < 6:
        return value
    function = BY_NAME[s.pick(ACTIVATIONS[:2] if s.narrow else ACTIVATIONS)]
    made = el.apply(s, function, replace(value, low=max(value.low, -6.0), high=min(value.high, 6.0)))
    return replace(made, high=max(made.high, value.high))


def _layer(s: Sampler, value: Value, nouns: Names) -> Value:
    place = s.rng.random()
    if place < 0.1:
        return _skip(s, s.short(value, 24))
    if place < 0.2:
        return _activated(s, s.short(value, 40))
    return _perhaps(s, value, nouns, 0.55)


def finish_layer(s: Sampler, nouns: Names, value: Value, *others: Value) -> Kernel:
    """Close with the value, now and then after dropout, a skip connection, an activation or an ending.

    Each of ``others`` is returned beside it or left out. The noun is drawn at the end.
    """
    out = _layer(s, dropout(s, s.let(value)), nouns)
    return s.finish(s.pick(options(nouns)), out, *(other for other in others if s.chance(0.5)))


def finish_headed(s: Sampler, noun: str, value: Value, *others: Value, drop: float = DROPOUT) -> Kernel:
    """``finish_layer`` with a rate of dropout, with all of the ``others``."""
    out = s.put("out|y|result|output|features_out", value)
    return s.finish(noun, _layer(s, dropout(s, out, drop), noun), *others)
