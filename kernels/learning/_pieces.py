"""What networks are put together from: weights, products, activations, norms, loops over several arrays."""

import math
import random
from collections.abc import Callable, Sequence

from kernels.kernel import Kernel
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.choices import Names
from kernels.writing.functions import FUNCTIONS
from kernels.writing.keys import DROPOUT, dropout
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    POWER,
    PRODUCT,
    SIGN,
    Shape,
    Value,
    add,
    call,
    compare,
    div,
    expr,
    mul,
    number,
    square,
    sub,
    tuple_of,
)

Form = Callable[[Sampler], Kernel]
NARROW = ("bfloat16", "float16")
BY_NAME = {function.name: function for function in FUNCTIONS}


def open_sampler(rng: random.Random, narrow: float = 0.1, wide: float = 0.13) -> Sampler:
    """A sampler whose float is mostly f32, now and then bf16 or f16 (``narrow``) or f64 (``wide``)."""
    place = rng.random()
    if place < narrow:
        return Sampler(rng, NARROW[rng.random() < 0.4])
    return Sampler(rng, "float64" if place < narrow + wide else "float32")


def made(s: Sampler, forms: Sequence[Form]) -> Kernel:
    """A kernel of one of the forms."""
    return s.pick(forms)(s)


# ---- names and arrays


def bind(s: Sampler, value: Value, bases: Names = "") -> Value:
    """A new variable with a number behind its name."""
    return value if value.named else s.put(s.numbered(bases), value)


def weight(s: Sampler, shape: Shape, fan: int, reach: float, bases: Names = "w") -> Value:
    """A weight small enough that ``fan`` products with what lies in [-reach, reach] stay moderate."""
    size = min(max(8 / (fan * max(reach, 0.5)), 0.15), 1.0)
    edge = round(size, 1 if size > 0.3 else 2)
    return s.array(s.numbered(bases), shape, low=-edge, high=edge)


def bias(s: Sampler, shape: Shape, bases: Names = "b") -> Value:
    edge = s.pick((0.2, 0.5, 1.0))
    return s.array(s.numbered(bases), shape, low=-edge, high=edge)


def zeros(s: Sampler, shape: Shape, like: Value) -> Value:
    """Zeros of the dtype of ``like``."""
    if shape == like.shape and s.chance(0.6):
        return expr(f"jnp.zeros_like({like})", shape, 0)
    size = str(shape[0]) if len(shape) == 1 and s.chance(0.5) else tuple_of(shape) if shape else "()"
    if not s.narrow and s.chance(0.5):
        return expr(f"jnp.zeros({size})", shape, 0)
    return expr(f"jnp.zeros({size}, {s.pick(('dtype=', ''))}{like}.dtype)", shape, 0)


def as_float(mask: Value, like: Value) -> Value:
    return expr(f"{mask.at(POWER)}.astype({like}.dtype)", mask.shape, mask.interval)


# ---- layers


def lin(s: Sampler, x: Value, w: Value) -> Value:
    """``x @ w``, over the last axis of ``x``."""
    shape = (*x.shape[:-1], *w.shape[1:])
    bound = x.shape[-1] * x.bound * w.bound
    style = s.count(0, 7)
    if style == 0:
        return call("jnp.dot", x, w, shape=shape, interval=(-bound, bound), kind="matrix")
    if style == 1 and w.rank == 2:
        subscripts = s.pick(('"...i,ij->...j"', '"...d,dk->...k"'))
        code = f"jnp.einsum({subscripts}, {x}, {w})"
        return expr(code, shape, bound, kind="matrix")
    if style == 2:
        return call("jnp.matmul", x, w, shape=shape, interval=(-bound, bound), kind="matrix")
    code = f"{x.at(PRODUCT)} @ {w.at(SIGN)}"
    return expr(code, shape, bound, level=PRODUCT, kind="matrix")


def affine(s: Sampler, x: Value, units: int, biased: float = 0.75) -> Value:
    """A dense layer with its own parameters."""
    w = weight(s, (x.shape[-1], units), x.shape[-1], x.bound, "w|W|kernel")
    out = lin(s, x, w)
    return add(out, bias(s, (units,))) if s.chance(biased) else out


ACTIVATIONS = (
    *("jnp.tanh", "jax.nn.relu", "jax.nn.gelu", "jax.nn.silu", "jax.nn.sigmoid", "jax.nn.softplus"),
    *("jax.nn.elu", "jax.nn.leaky_relu", "jax.nn.mish", "jax.nn.soft_sign", "jax.nn.celu", "jnp.sin"),
    *("jnp.arctan", "relu", "leaky", "swish", "squared relu", "hard swish", "root", "softplus", "gate"),
)


class Activation:
    """One activation for a whole kernel, called or written out, at times as a helper."""

    def __init__(self, s: Sampler, *kinds: str) -> None:
        self.s = s
        self.kind = s.pick(kinds or ACTIVATIONS)
        self.slope = s.coef(0.05, 0.4)
        self.helper = s.name("act|activate|nonlinearity|phi") if s.chance(0.15) else ""
        self.written = False

    def __call__(self, value: Value) -> Value:
        s = self.s
        value = s.bounded(value, 6.0 if self.kind == "jax.nn.gelu" else 12.0)
        if not self.helper:
            return self.made(value)
        if not self.written:
            self.written = True
            x = s.name("v|u|pre|z_in")
            with s.helper(self.helper, x):
                s.give(self.made(expr(x, value.shape, 12)))
        top = 144.0 if self.kind == "squared relu" else 12.0
        reach = min(top, max(value.bound, 1.2) ** (2 if top > 12 else 1) + 0.8)
        return expr(f"{self.helper}({value})", value.shape, reach, kind="squash")

    def made(self, value: Value) -> Value:
        s = self.s
        if self.kind in BY_NAME:
            function = BY_NAME[self.kind]
            low, high = function.rule(max(value.low, function.low), min(value.high, function.high))
            return call(self.kind, value, shape=value.shape, interval=(low, high), kind="squash")
        if self.kind == "relu":
            return el.maximum(value, number(0.0))
        v = s.put(s.numbered("pre|z|a"), value)
        gate = call("jax.nn.sigmoid", v, shape=v.shape, interval=(0, 1), kind="squash")
        if self.kind == "leaky":
            return el.where(compare(v, ">", number(0.0)), v, mul(self.slope, v))
        if self.kind == "swish":
            return mul(v, gate).called("squash")
        if self.kind == "gate":
            return mul(call("jnp.tanh", v, shape=v.shape, interval=(-1, 1), kind="squash"), gate)
        if self.kind == "squared relu":
            return square(s.bounded(el.maximum(v, number(0.0)), 5))
        if self.kind == "hard swish":
            inner = el.clip(div(add(v, number(3.0)), number(6.0)), number(0.0), number(1.0))
            return mul(v, inner).called("squash")
        if self.kind == "root":
            return div(v, el.sqrt(add(number(1.0), square(v)))).within(-1, 1)
        return call("jnp.logaddexp", v, "0.0", shape=v.shape, interval=(0, v.bound + 0.7), kind="squash")


def normalized(s: Sampler, x: Value, axes: Sequence[int], gain: Shape | None = None) -> Value:
    """``x`` centred and scaled over ``axes``, with a gain (and a shift) of shape ``gain`` if one is given."""
    x = s.let(x)
    count = math.prod(x.shape[axis] for axis in axes)
    text = str(axes[0]) if len(axes) == 1 else tuple_of(axes)
    kept = tuple(1 if axis in axes else size for axis, size in enumerate(x.shape))
    eps = s.pick(("1e-2", "0.1", "0.05")) if s.narrow else s.pick(("1e-3", "1e-2", "0.05", "0.1"))
    mu = expr(f"jnp.mean({x}, axis={text}, keepdims=True)", kept, x.interval)
    reach = min(math.sqrt(count), 2 * x.bound / math.sqrt(float(eps)))
    if s.chance(0.2):
        square_mean = expr(f"jnp.mean({x}**2, axis={text}, keepdims=True) + {eps}", kept, (0.1, 99))
        power = s.put(s.numbered("power|ms|mean_sq"), square_mean)
        out = expr(f"{x} * {s.lax}.rsqrt({power})", x.shape, reach, level=PRODUCT)
    else:
        mu = s.put(s.numbered("mu|mean|center"), mu)
        if s.chance(0.5):
            var = expr(f"jnp.var({x}, axis={text}, keepdims=True)", kept, (0, x.bound**2))
        else:
            code = f"jnp.mean(({x} - {mu}) ** 2, axis={text}, keepdims=True)"
            var = expr(code, kept, (0, x.bound**2))
        var = s.put(s.numbered("var|sigma2|spread"), var)
        code = s.pick(
            (
                f"({x} - {mu}) / jnp.sqrt({var} + {eps})",
                f"({x} - {mu}) * {s.lax}.rsqrt({var} + {eps})",
            )
        )
        out = expr(code, x.shape, reach, level=PRODUCT)
    if gain is not None:
        scale = s.array(s.numbered("gamma|g|gain|scale"), gain, low=0.5, high=1.5)
        out = mul(out, scale) if s.chance(0.6) else mul(scale, out)
        if s.chance(0.7):
            out = add(out, bias(s, gain, "beta|shift|offset"))
    return out


# ---- the end of a kernel


def head(s: Sampler, value: Value) -> Value:
    """Something made of the result before it is returned."""
    value = s.put(("out", "y", "result", "output", "features_out"), s.bounded(value, 15))
    choice = s.count(0, 5)
    if choice <= 1:
        return s.chain(value, s.count(1, 2))
    if choice == 2 and value.rank:
        value = s.let(s.bounded(s.unary(value), 15))
        axis = None if value.rank == 1 or s.chance(0.4) else s.count(0, value.rank - 1)
        return ar.smooth_summary(s, value, axis)
    if choice == 3:
        other = s.array("target|skip_in|reference|gain_out|mixin", s.partner(value.shape))
        return s.mix([value, other], s.count(0, 1))
    if choice == 4 and value.shape:
        target = s.array("target|labels|y_true|wanted", value.shape, low=-1.0, high=1.0)
        error = s.put("err|residual|mismatch", sub(value, target))
        return ar.mean(s, s.short(s.bounded(s.pick((square(error), el.absolute(error))), 20)))
    return value


def finish_headed(s: Sampler, noun: str, value: Value, *others: Value, drop: float = DROPOUT) -> Kernel:
    """Close the kernel with the result or something made of it, with dropout at the rate ``drop``."""
    s.bits += 20
    return s.finish(noun, head(s, dropout(s, value, drop)), *others)
