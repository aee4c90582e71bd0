"""What layers are made of: weights, contractions, activations, and the ends of a kernel."""

import math
import random
import re
from collections.abc import Callable, Sequence

from kernels.kernel import Kernel
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import functions as fns
from kernels.writing.choices import Names
from kernels.writing.keys import dropout
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    ATOM,
    PRODUCT,
    Shape,
    Value,
    add,
    broadcast,
    div,
    expr,
    mul,
    neg,
    number,
    sub,
)
from kernels.writing.writer import Writer

FLOATS = ("float32",) * 15 + ("float64", "float64", "bfloat16", "bfloat16", "float16")
WIDE_FLOATS = ("float32",) * 9 + ("float64",)
NARROW = ("bfloat16", "float16")
FUNCTIONS = {function.name: function for function in fns.FUNCTIONS}
ACTIVATIONS = (
    *("jnp.tanh", "jax.nn.sigmoid", "jax.nn.gelu", "jax.nn.silu", "jax.nn.relu", "jax.nn.softplus"),
    *("jax.nn.elu", "jax.nn.leaky_relu", "jax.nn.mish", "jnp.sin", "jax.nn.soft_sign", "jax.nn.celu"),
    *("jax.nn.gelu", "jnp.tanh", "jax.nn.silu", "jax.nn.relu"),
)
RANGES = (0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8, 1.0, 1.2)


NARROW_STEPS: tuple[Callable[[Writer, Value], Value], ...] = (
    lambda s, v: mul(s.coef(0.3, 1.6), v),
    lambda s, v: add(v, s.coef(0.1, 1.0)),
    lambda s, v: sub(s.coef(0.1, 1.0), v),
    lambda s, v: add(mul(s.coef(0.3, 1.6), v), s.coef(0.1, 1.0)),
    lambda s, v: el.mapped("jnp.tanh", v, fns.rising(math.tanh), "squash"),
    lambda s, v: el.mapped("jax.nn.sigmoid", v, fns.rising(fns.sigmoid), "squash"),
    lambda s, v: el.sine(v),
    lambda s, v: el.mapped("jnp.cos", v, fns.cosine, "wave"),
    lambda s, v: el.log1p(el.absolute(v)),
    lambda s, v: el.mapped("jax.nn.relu", v, fns.rising(lambda x: max(x, 0.0)), "rect"),
    lambda s, v: el.exp(neg(el.absolute(v))),
    lambda s, v: div(v, add(s.coef(0.5, 1.5), el.absolute(v))).within(-1, 1),
)
NARROW_PAIRS: tuple[Callable[[Writer, Value, Value], Value], ...] = (
    lambda s, a, b: add(a, b),
    lambda s, a, b: sub(a, b),
    lambda s, a, b: add(mul(s.coef(0.3, 1.4), a), b),
    lambda s, a, b: mul(a, el.mapped("jnp.tanh", b, fns.rising(math.tanh), "squash")),
    lambda s, a, b: mul(a, el.mapped("jax.nn.sigmoid", b, fns.rising(fns.sigmoid), "squash")),
    lambda s, a, b: div(a, add(s.coef(0.5, 1.5), el.absolute(b))),
    lambda s, a, b: add(a, el.sine(b)),
)


class NarrowSampler(Sampler):
    """A sampler for bf16 and f16, with phrases whose derivatives hold no constant that these round,
    and no infinity, as softplus and maxima do: a check in f64 cannot widen it."""

    def unary(self, value: Value) -> Value:
        self.bits += 4
        value = self.bounded(self.let(value), 8)
        return self.pick(NARROW_STEPS)(self, self.let(value))

    def pair(self, a: Value, b: Value) -> Value:
        if a.code == b.code:
            return self.unary(a)
        self.bits += 3
        a, b = self.let(self.bounded(a, 8)), self.let(self.bounded(b, 8))
        if moderate_product(a, b) and self.chance(0.3):
            return mul(a, b)
        return self.pick(NARROW_PAIRS)(self, a, b)


def moderate_product(a: Value, b: Value) -> bool:
    """Whether a product of the two stays moderate."""
    return a.bound * b.bound <= 12


def sampler(rng: random.Random, floats: Sequence[str] = FLOATS) -> Sampler:
    """A sampler whose float is one of the dtypes."""
    dtype = floats[int(rng.random() * len(floats))]
    return (NarrowSampler if dtype in NARROW else Sampler)(rng, dtype)


def weights(s: Sampler, shape: Shape, fan_in: int, names: Names = "") -> Value:
    """A weight array whose products with ``fan_in`` elements stay moderate."""
    fitting = [value for value in RANGES if value <= 1.8 / math.sqrt(fan_in)] or [RANGES[0]]
    limit = s.pick(fitting[-3:])
    return s.array(names, shape, low=-limit, high=limit)


def radius(value: Value) -> float:
    return max(map(abs, value.typical))


def contracted(code: str, shape: Shape, count: int, *values: Value, level: int = ATOM) -> Value:
    """A sum of ``count`` products of one element of each value."""
    bound = count * math.prod(value.bound for value in values)
    if all(value.low >= 0 for value in values):
        low = count * math.prod(value.low for value in values)
        return expr(code, shape, (low, bound), level=level, kind="matrix")
    reach = min(bound, 0.9 * math.sqrt(count) * math.prod(radius(value) for value in values))
    return expr(code, shape, bound, level=level, kind="matrix", usual=(-reach, reach))


def einsum_shape(spec: str, *values: Value) -> tuple[Shape, int]:
    """The shape an einsum gives and how many products each of its elements sums."""
    inputs, result = spec.replace(" ", "").split("->")
    sizes: dict[str, int] = {}
    for term, value in zip(inputs.split(","), values, strict=True):
        sizes.update(zip(term, value.shape, strict=True))
    count = math.prod(size for letter, size in sizes.items() if letter not in result)
    return tuple(sizes[letter] for letter in result), count


def einsum(s: Sampler, spec: str, *values: Value, tail: str = "") -> Value:
    """``jnp.einsum`` without ellipsis, its letters drawn anew."""
    values = tuple(s.short(value, 22) for value in values)
    shape, count = einsum_shape(spec, *values)
    code = f'jnp.einsum("{spec}", {", ".join(value.code for value in values)}{tail})'
    return contracted(code, shape, count, *values)


def linear(s: Sampler, x: Value, w: Value, style: int | None = None) -> Value:
    """The last axis of ``x`` times the first of a matrix, in one of its spellings."""
    x, w = s.short(x, 26), s.short(w, 26)
    shape, count = (*x.shape[:-1], w.shape[1]), w.shape[0]
    style = s.count(0, 8) if style is None else style
    if style == 0:
        return contracted(f"jnp.matmul({x}, {w})", shape, count, x, w)
    if style == 1:
        return contracted(f"jnp.dot({x}, {w})", shape, count, x, w)
    if style == 2:
        lead = s.pick(("...", "bthqs"[: x.rank - 1]))
        i, o = s.pick((("i", "o"), ("d", "f"), ("i", "j"), ("k", "m")))
        return contracted(f'jnp.einsum("{lead}{i},{i}{o}->{lead}{o}", {x}, {w})', shape, count, x, w)
    if style == 3:
        axes = s.pick(("axes=1", "1", f"axes=([{x.rank - 1}], [0])", "axes=([-1], [0])"))
        return contracted(f"jnp.tensordot({x}, {w}, {axes})", shape, count, x, w)
    if style == 4:
        numbers = f"((({x.rank - 1},), (0,)), ((), ()))"
        return contracted(f"{s.lax}.dot_general({x}, {w}, {numbers})", shape, count, x, w)
    code = f"{x.at(PRODUCT)} @ {w.at(PRODUCT + 1)}"
    return contracted(code, shape, count, x, w, level=PRODUCT)


def with_bias(s: Sampler, value: Value, names: Names = "bias|b|shift") -> Value:
    bias = s.array(names, value.shape[-1:], low=-0.5, high=0.5)
    return add(value, bias)


def affine(
    s: Sampler,
    x: Value,
    width: int,
    names: Names = "w|kernel|weight",
    *,
    bias: float = 0.5,
    style: int | None = None,
) -> Value:
    """A dense layer with weights of its own."""
    w = weights(s, (x.shape[-1], width), x.shape[-1], names)
    y = linear(s, x, w, style)
    return with_bias(s, y, f"b_{w}|{w}_bias|bias") if s.chance(bias) else y


NARROW_SAFE = ("jnp.tanh", "jax.nn.sigmoid", "jax.nn.relu", "jnp.sin", "jax.nn.silu")


def apply(s: Sampler, name: str, value: Value) -> Value:
    """A function of one argument by its name, on what lies where it is moderate."""
    if s.narrow and name not in NARROW_SAFE:
        name = "jnp.tanh"
    function = FUNCTIONS[name]
    value = s.short(value, 40)
    if value.low < function.low or value.high > function.high:
        value = s.bounded(value, min(-function.low, function.high, 20))
    value = s.let(value) if function.kinked and s.chance(0.5) else value
    made = el.apply(s, function, value)
    return expr(
        made.code, made.shape, made.interval, made.dtype, level=made.level, kind=made.kind, usual=made.usual
    )


def activate(s: Sampler, value: Value, name: str = "") -> Value:
    """An activation; the flat ones only where there are elements enough to be alive."""
    if s.narrow:
        return apply(
            s,
            s.pick(ACTIVATIONS[:2] if not value.size >= 6 else ("jnp.tanh", "jax.nn.sigmoid", "jax.nn.relu")),
            value,
        )
    options = ACTIVATIONS if value.size >= 6 and value.typical[0] < 0 < value.typical[1] else ACTIVATIONS[:4]
    return apply(s, name or s.pick(options), value)


def squeezed(s: Sampler, value: Value, limit: float) -> Value:
    """The value, moved into [-limit, limit] with as little loss of what varies as can be."""
    if value.bound <= limit:
        return value
    value, reach = s.let(value), radius(value)
    style = s.count(0, 4)
    if style == 0 and limit / value.bound > 0.3:
        factor = math.floor(100 * limit / value.bound) / 100
        return mul(number(factor), value)
    if style == 1 and reach <= 1.2 * limit:
        edge = number(round(limit, 2))
        return el.clip(value, neg(edge), edge)
    if style == 2 and limit >= 1:
        return div(value, add(number(1.0), el.absolute(value))).within(-1, 1)
    if limit >= 1 and reach <= 2.5:
        return el.mapped("jnp.tanh", value, lambda low, high: (-1, 1), "squash")
    if reach <= 1.5 * limit or limit < 1:
        edge = number(round(limit, 2))
        return mul(edge, el.mapped("jnp.tanh", div(value, edge), lambda low, high: (-1, 1), "squash"))
    return s.bounded(value, limit)


def tame(s: Sampler, value: Value, limit: float = 4.0, names: Names = "") -> Value:
    """The value bound to a name and squeezed into [-limit, limit]."""
    if value.bound <= limit:
        return s.put(names, value)
    return s.put(names, squeezed(s, s.put(names, value), limit))


def prepared(s: Sampler, value: Value, low: int = 0, high: int = 2, limit: float = 2.5) -> Value:
    """A few elementwise steps on an input before it goes into the core."""
    steps = s.count(low, min(high, 1) if s.narrow else high)
    return tame(s, s.chain(value, steps), limit)


def swapped(value: Value) -> Value:
    """The last two axes exchanged."""
    shape = (*value.shape[:-2], value.shape[-1], value.shape[-2])
    text = ".T" if value.rank == 2 else ".mT"
    return expr(f"{value.at(ATOM)}{text}", shape, value.interval, kind=value.kind, usual=value.usual)


def reshaped(s: Sampler, value: Value, shape: Shape) -> Value:
    """``reshape`` in one of its spellings."""
    value = s.short(value, 30)
    free = s.count(0, len(shape) - 1) if s.chance(0.3) else None
    text = ", ".join("-1" if axis == free else str(size) for axis, size in enumerate(shape))
    if s.chance(0.65):
        code = f"{value.at(ATOM)}.reshape({text})"
    else:
        code = f"jnp.reshape({value}, ({text}{',' if len(shape) == 1 else ''}))"
    return expr(code, shape, value.interval, value.dtype, kind=value.kind, usual=value.usual)


def transposed(s: Sampler, value: Value, order: Sequence[int]) -> Value:
    """``transpose`` with a permutation."""
    value = s.short(value, 30)
    text = ", ".join(map(str, order))
    swap = [axis for axis, other in enumerate(order) if axis != other]
    if len(swap) == 2 and s.chance(0.5):
        call = s.pick(("jnp.swapaxes({0}, {1}, {2})", "{3}.swapaxes({1}, {2})"))
        code = call.format(value.code, *swap, value.at(ATOM))
    elif s.chance(0.5):
        code = f"{value.at(ATOM)}.transpose({text})"
    else:
        code = f"jnp.transpose({value}, ({text}))"
    shape = tuple(value.shape[axis] for axis in order)
    return expr(code, shape, value.interval, value.dtype, kind=value.kind, usual=value.usual)


def like(value: Value, code: str, shape: Shape | None = None, level: int = ATOM) -> Value:
    """Other code for the same values, perhaps in another shape."""
    shape = value.shape if shape is None else shape
    return expr(code, shape, value.interval, value.dtype, level=level, kind=value.kind, usual=value.usual)


def uses(value: Value, name: str) -> bool:
    return re.search(rf"\b{name}\b", value.code) is not None


def summed_up(s: Sampler, value: Value) -> Value:
    """The value, or now and then what a reduction leaves of it."""
    if not value.rank or s.chance(0.5):
        return value
    axis = None if s.chance(0.4) else s.count(0, value.rank - 1)
    if axis is not None and value.shape[axis] == 1:
        return value
    # With few digits a mean is the steadiest.
    summary = ar.mean if s.narrow else ar.smooth_summary
    result = summary(s, s.let(s.bounded(value, 12)), axis)
    if result.bound <= 8:
        return result
    return mul(number(round(6 / result.bound, 2)), s.short(result, 40))


def finish_layer(
    s: Sampler, nouns: Sequence[str], value: Value, *others: Value, reduce: bool = True
) -> Kernel:
    """Work on the result a little more and close the kernel."""
    value = dropout(s, tame(s, value, 15))
    out = s.chain(value, s.count(0, 1 if s.narrow else 2))
    if s.chance(0.2) and value.rank and not s.narrow:
        other = s.array("scale|target|residual|gain", s.partner(value.shape, 0.4))
        out = s.pair(s.let(s.bounded(out, 10)), other)
    if reduce:
        out = summed_up(s, s.bounded(s.short(out), 15))
    beside = [s.bounded(s.short(other), 15) for other in others if s.chance(0.5)]
    return s.finish(s.pick(nouns), out, *beside)


def residual(s: Sampler, x: Value, y: Value, limit: float = 5.0) -> Value:
    """A skip connection, plain or scaled."""
    if s.chance(0.3):
        y = mul(s.coef(0.1, 0.9), y)
    return tame(s, add(x, y), limit)


def softmax(s: Sampler, value: Value, axis: int, mask: Value | None = None, *, sure: bool = True) -> Value:
    """Softmax in one of its spellings: by jax.nn, by hand, or through its logarithm.

    ``sure`` says that the mask leaves something of every row.
    """
    value = tame(s, value, 8)
    size = value.shape[axis]
    text = f"axis={ar.axis_text(s, value.rank, axis)}"
    style = s.count(0, 5)
    usual = (0.5 / size, 1.5 / size)
    if s.narrow:
        e = s.put("e|exps", el.exp(tame(s, value, 3)))
        kept = e if mask is None else s.put("kept", el.where(mask, e, number(0.0)))
        code = f"{kept} / jnp.sum({kept}, {text}, keepdims=True)"
        return expr(code, kept.shape, (0, 1), level=PRODUCT, kind="squash", usual=usual)
    if mask is not None:
        if style <= 1 and sure:
            code = f"jax.nn.softmax({value}, {text}, where={mask})"
            return expr(code, broadcast(value.shape, mask.shape), (0, 1), kind="squash", usual=usual)
        fillers = ["-1e9", "-1e4", "-30.0", "-1e30", f"jnp.finfo({value}.dtype).min"]
        filler = expr(s.pick(fillers[:3] if not sure else [*fillers, "-jnp.inf", "-jnp.inf"]), (), (-1, -1))
        value = s.put("masked_scores|masked_logits|visible", el.where(mask, value, filler))
        return expr(f"jax.nn.softmax({value}, {text})", value.shape, (0, 1), kind="squash", usual=usual)
    if style == 0:
        peak = f"jnp.max({value}, {text}, keepdims=True)"
        e = s.let(expr(f"jnp.exp({value} - {peak})", value.shape, (0, 1), kind="exp"))
        code = f"{e} / jnp.sum({e}, {text}, keepdims=True)"
        return expr(code, value.shape, (0, 1), level=PRODUCT, kind="squash", usual=usual)
    if style == 1:
        code = f"jnp.exp(jax.nn.log_softmax({value}, {text}))"
        return expr(code, value.shape, (0, 1), kind="squash", usual=usual)
    if style == 2:
        code = f"jnp.exp({value} - jax.nn.logsumexp({value}, {text}, keepdims=True))"
        return expr(code, value.shape, (0, 1), kind="squash", usual=usual)
    return expr(f"jax.nn.softmax({value}, {text})", value.shape, (0, 1), kind="squash", usual=usual)


def floated(value: Value, like_what: Value) -> Value:
    """An integer or boolean array as the kernel's float."""
    code = f"{value.at(ATOM)}.astype({like_what.at(ATOM)}.dtype)"
    return expr(code, value.shape, value.interval, kind=value.kind)
