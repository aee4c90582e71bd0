"""What networks are put together from: weights, products, activations, norms, loops over several arrays."""

import math
import random
from collections.abc import Callable, Sequence

from kernels.kernel import Kernel
from kernels.numbers._draws import DROPOUT, dropout
from kernels.writing import arrays as ar
from kernels.writing import names
from kernels.writing import phrases as ph
from kernels.writing.functions import FUNCTIONS
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    FLOAT,
    POWER,
    PRODUCT,
    SIGN,
    Interval,
    Shape,
    Value,
    add,
    call,
    compare,
    div,
    mul,
    number,
    square,
    sub,
)
from kernels.writing.writer import WIDTH

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


def numbered(s: Sampler, *bases: str) -> str:
    """The first free one of w1, w2, ... (for a base drawn from ``bases``), taken by the caller."""
    base = s.pick(bases)
    return next(name for name in (f"{base}{place}" for place in range(1, 99)) if _free(s, name))


def _free(s: Sampler, name: str) -> bool:
    return name not in s.taken and name not in names.RESERVED


def bind(s: Sampler, value: Value, *bases: str) -> Value:
    """A new variable with a number behind its name."""
    return value if value.named else s.let(value, numbered(s, *bases))


def weight(s: Sampler, shape: Shape, fan: int, reach: float, *bases: str) -> Value:
    """A weight small enough that ``fan`` products with what lies in [-reach, reach] stay moderate."""
    size = min(max(8 / (fan * max(reach, 0.5)), 0.15), 1.0)
    edge = round(size, 1 if size > 0.3 else 2)
    return s.array(shape, numbered(s, *(bases or ("w",))), low=-edge, high=edge)


def bias(s: Sampler, shape: Shape, *bases: str) -> Value:
    edge = s.pick((0.2, 0.5, 1.0))
    return s.array(shape, numbered(s, *(bases or ("b",))), low=-edge, high=edge)


def tup(values: Sequence[object]) -> str:
    """A tuple as it is written."""
    return f"({', '.join(map(str, values))}{',' if len(values) == 1 else ''})"


def zeros(s: Sampler, shape: Shape, like: Value) -> Value:
    """Zeros of the dtype of ``like``."""
    if shape == like.shape and s.chance(0.6):
        return Value(f"jnp.zeros_like({like.code})", shape, 0, 0)
    size = str(shape[0]) if len(shape) == 1 and s.chance(0.5) else tup(shape) if shape else "()"
    if not s.narrow and s.chance(0.5):
        return Value(f"jnp.zeros({size})", shape, 0, 0)
    return Value(f"jnp.zeros({size}, {s.pick(('dtype=', ''))}{like.code}.dtype)", shape, 0, 0)


def as_float(mask: Value, like: Value) -> Value:
    return Value(f"{mask.at(POWER)}.astype({like.code}.dtype)", mask.shape, mask.low, mask.high)


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
        code = f"jnp.einsum({subscripts}, {x.code}, {w.code})"
        return Value(code, shape, -bound, bound, kind="matrix")
    if style == 2:
        return call("jnp.matmul", x, w, shape=shape, interval=(-bound, bound), kind="matrix")
    code = f"{x.at(PRODUCT)} @ {w.at(SIGN)}"
    return Value(code, shape, -bound, bound, level=PRODUCT, kind="matrix")


def affine(s: Sampler, x: Value, units: int, biased: float = 0.75) -> Value:
    """A dense layer with its own parameters."""
    w = weight(s, (x.shape[-1], units), x.shape[-1], x.bound, "w", "W", "kernel")
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
        self.helper = s.name("act", "activate", "nonlinearity", "phi") if s.chance(0.15) else ""
        self.written = False

    def __call__(self, value: Value) -> Value:
        s = self.s
        value = s.bounded(value, 6.0 if self.kind == "jax.nn.gelu" else 12.0)
        if not self.helper:
            return self.made(value)
        if not self.written:
            self.written = True
            x = s.name("v", "u", "pre", "z_in")
            with s.helper(self.helper, x):
                s.give(self.made(Value(x, value.shape, -12, 12)))
        top = 144.0 if self.kind == "squared relu" else 12.0
        reach = min(top, max(value.bound, 1.2) ** (2 if top > 12 else 1) + 0.8)
        return Value(f"{self.helper}({value.code})", value.shape, -reach, reach, kind="squash")

    def made(self, value: Value) -> Value:
        s = self.s
        if self.kind in BY_NAME:
            function = BY_NAME[self.kind]
            low, high = function.rule(max(value.low, function.low), min(value.high, function.high))
            return call(self.kind, value, shape=value.shape, interval=(low, high), kind="squash")
        if self.kind == "relu":
            return ph.maximum(value, number(0.0))
        v = s.let(value, numbered(s, "pre", "z", "a"))
        gate = call("jax.nn.sigmoid", v, shape=v.shape, interval=(0, 1), kind="squash")
        if self.kind == "leaky":
            return ph.where(compare(v, ">", number(0.0)), v, mul(self.slope, v))
        if self.kind == "swish":
            return mul(v, gate).called("squash")
        if self.kind == "gate":
            return mul(call("jnp.tanh", v, shape=v.shape, interval=(-1, 1), kind="squash"), gate)
        if self.kind == "squared relu":
            return square(s.bounded(ph.maximum(v, number(0.0)), 5))
        if self.kind == "hard swish":
            inner = ph.clip(div(add(v, number(3.0)), number(6.0)), number(0.0), number(1.0))
            return mul(v, inner).called("squash")
        if self.kind == "root":
            return div(v, ph.sqrt(add(number(1.0), square(v)))).within(-1, 1)
        return call("jnp.logaddexp", v, "0.0", shape=v.shape, interval=(0, v.bound + 0.7), kind="squash")


def normalized(s: Sampler, x: Value, axes: Sequence[int], gain: Shape | None = None) -> Value:
    """``x`` centred and scaled over ``axes``, with a gain (and a shift) of shape ``gain`` if one is given."""
    x = s.let(x)
    count = math.prod(x.shape[axis] for axis in axes)
    text = str(axes[0]) if len(axes) == 1 else tup(axes)
    kept = tuple(1 if axis in axes else size for axis, size in enumerate(x.shape))
    eps = s.pick(("1e-2", "0.1", "0.05")) if s.narrow else s.pick(("1e-3", "1e-2", "0.05", "0.1"))
    mu = Value(f"jnp.mean({x.code}, axis={text}, keepdims=True)", kept, x.low, x.high)
    reach = min(math.sqrt(count), 2 * x.bound / math.sqrt(float(eps)))
    if s.chance(0.2):
        square_mean = Value(f"jnp.mean({x.code}**2, axis={text}, keepdims=True) + {eps}", kept, 0.1, 99)
        power = s.let(square_mean, numbered(s, "power", "ms", "mean_sq"))
        out = Value(f"{x.code} * {s.lax}.rsqrt({power.code})", x.shape, -reach, reach, level=PRODUCT)
    else:
        mu = s.let(mu, numbered(s, "mu", "mean", "center"))
        if s.chance(0.5):
            var = Value(f"jnp.var({x.code}, axis={text}, keepdims=True)", kept, 0, x.bound**2)
        else:
            code = f"jnp.mean(({x.code} - {mu.code}) ** 2, axis={text}, keepdims=True)"
            var = Value(code, kept, 0, x.bound**2)
        var = s.let(var, numbered(s, "var", "sigma2", "spread"))
        code = s.pick(
            (
                f"({x.code} - {mu.code}) / jnp.sqrt({var.code} + {eps})",
                f"({x.code} - {mu.code}) * {s.lax}.rsqrt({var.code} + {eps})",
            )
        )
        out = Value(code, x.shape, -reach, reach, level=PRODUCT)
    if gain is not None:
        scale = s.array(gain, numbered(s, "gamma", "g", "gain", "scale"), low=0.5, high=1.5)
        out = mul(out, scale) if s.chance(0.6) else mul(scale, out)
        if s.chance(0.7):
            out = add(out, bias(s, gain, "beta", "shift", "offset"))
    return out


# ---- loops over several arrays

Many = list[Value]
SAME = Value("", (), 0, 0)  # A step's output that is its first carry.
BODIES = ("step", "body", "advance", "cell", "one_step", "update", "tick", "loop_body")


def _unpacked(s: Sampler, packed: str, values: Sequence[Value], bases: Sequence[str]) -> list[Value]:
    """The parts of a carry, each with the interval and shape given."""
    tails = ("", *s.shuffled(("_t", "_now", "_cur", "_k")), "_b", "_j", "_at")
    tail = next(t for t in tails if all(_free(s, base + t) for base in bases))
    found = [base + tail for base in bases]
    s.taken.update(found)
    if len(values) > 1:
        _unpack(s, found, packed)
    return [
        Value(name, v.shape, v.low, v.high, v.dtype, kind="value")
        for name, v in zip(found, values, strict=True)
    ]


def _unpack(s: Sampler, found: Sequence[str], packed: str) -> None:
    line = f"{', '.join(found)} = {packed}"
    if 4 * s.depth + len(line) <= WIDTH:
        s.line(line)
    else:
        s.line("(")
        for name in found:
            s.line(f"    {name},")
        s.line(f") = {packed}")


def _ends(s: Sampler, bases: Sequence[str]) -> list[str]:
    """What the carries are called after a loop."""
    styles = ("{}_last", "final_{}", "last_{}", "{}_end", "{}_final", "{}_out", "{}_after_loop")
    style = next(t for t in (*s.shuffled(styles[:6]), styles[6]) if all(_free(s, t.format(b)) for b in bases))
    found = [style.format(base) for base in bases]
    s.taken.update(found)
    return found


def _joined(values: Sequence[Value]) -> str:
    codes = [value.code for value in values]
    return codes[0] if len(codes) == 1 else f"({', '.join(codes)})"


def scan(
    s: Sampler,
    init: Sequence[Value],
    items: Sequence[Value],
    bases: Sequence[str],
    item_names: Sequence[str],
    step: Callable[[Many, Many], tuple[Many, Value | None]],
    intervals: Sequence[Interval],
    reverse: bool | None = None,
) -> tuple[Many, Value | None]:
    """``lax.scan`` over the first axis of all ``items``; the carries must stay in ``intervals``."""
    bases = bases if len(init) > 1 else (s.pick(bases),)
    init = [s.short(value, 24) for value in init]
    items = [s.short(value, 24) for value in items]
    held = [Value("", v.shape, low, high, v.dtype) for v, (low, high) in zip(init, intervals, strict=True)]
    rows = [Value("", v.shape[1:], v.low, v.high, v.dtype) for v in items]
    body = s.name(*BODIES)
    carry = s.name(*(bases if len(init) == 1 else ("carry", "state", "loop_state", "memory")))
    entry = s.name(*(item_names if len(items) == 1 else ("inp", "inputs_t", "item", "xs_t", "slice_t")))
    with s.suite(f"def {body}({carry}, {entry}):"):
        parts = _unpacked(s, carry, held, bases) if len(init) > 1 else [_called(held[0], carry)]
        given = _unpacked(s, entry, rows, item_names) if len(items) > 1 else [_called(rows[0], entry)]
        after, out = step(parts, given)
        after = _within(s, after, intervals)
        if out is SAME:
            after[0] = out = s.let(after[0], f"{bases[0]}_new", f"{bases[0]}_next", f"new_{bases[0]}")
        elif out is not None:
            out = s.short(out, 30)
        after = [s.short(value, 30) for value in after]
        packed_after = _joined(after)
        if len(packed_after) > 60:
            packed_after = s.name("new_carry", "carry_next", "carry_after")
            s.line(f"{packed_after} = ", _joined(after))
        s.line("return ", f"{packed_after}, {'None' if out is None else out.code}")
    last = _ends(s, bases)
    every = s.name("ys", "outputs", "history", "trace", "hs", "states") if out is not None else "_"
    packed = last[0] if len(last) == 1 else f"({', '.join(last)})"
    backwards = ", reverse=True" if (s.chance(0.12) if reverse is None else reverse) else ""
    long = len(packed) > 40
    head = f"{s.name('final', 'end_state', 'last_carry') if long else packed}, {every} = "
    s.line(head, f"{s.lax}.scan({body}, {_joined(init)}, {_joined(items)}{backwards})")
    if long:
        _unpack(s, last, head.partition(",")[0])
    finals = [_called(value, name) for value, name in zip(held, last, strict=True)]
    if out is None:
        return finals, None
    length = items[0].shape[0]
    return finals, Value(every, (length, *out.shape), out.low, out.high, out.dtype)


def _called(value: Value, name: str) -> Value:
    return Value(name, value.shape, value.low, value.high, value.dtype)


def _within(s: Sampler, values: Many, intervals: Sequence[Interval]) -> Many:
    """Each value squeezed into its interval, where it does not lie in it already."""
    found = []
    for value, (low, high) in zip(values, intervals, strict=True):
        if value.dtype != FLOAT or (low - 1e-9 <= value.low and value.high <= high + 1e-9):
            found.append(value)
        else:
            found.append(s.bounded(value, max(abs(low), abs(high))))
    return found


def fori(
    s: Sampler,
    init: Sequence[Value],
    trips: str,
    bases: Sequence[str],
    step: Callable[[Value, Many], Many],
    intervals: Sequence[Interval],
    counted: bool = False,
    top: int = 6,
) -> Many:
    """``fori_loop`` over several arrays, which must stay in ``intervals``; also spelled as a while loop."""
    bases = bases if len(init) > 1 else (s.pick(bases),)
    init = [s.short(value, 24) for value in init]
    held = [Value("", v.shape, low, high, v.dtype) for v, (low, high) in zip(init, intervals, strict=True)]
    body = s.name(*BODIES)
    counter = s.name("i", "k", "t", "it") if counted else "_"
    carry = s.name(*(bases if len(init) == 1 else ("carry", "state", "loop_state", "params_state")))
    with s.suite(f"def {body}({counter}, {carry}):"):
        parts = _unpacked(s, carry, held, bases) if len(init) > 1 else [_called(held[0], carry)]
        after = _within(s, step(Value(counter, (), 0, top, "int32"), parts), intervals)
        after = [s.short(value, 40 if len(after) == 1 else 24) for value in after]
        s.line("return ", ", ".join(value.code for value in after))
    code = f"{s.lax}.fori_loop(0, {trips}, {body}, {_joined(init)})"
    last = _ends(s, bases)
    packed = ", ".join(last)
    if len(packed) > 40:
        whole = s.name("final", "end_state", "last_carry")
        s.line(f"{whole} = ", code)
        _unpack(s, last, whole)
    else:
        s.line(f"{packed} = ", code)
    return [_called(value, name) for value, name in zip(held, last, strict=True)]


# ---- the end of a kernel


def head(s: Sampler, value: Value) -> Value:
    """Something made of the result before it is returned."""
    value = s.let(s.bounded(value, 15), *("out", "y", "result", "output", "features_out"))
    choice = s.count(0, 5)
    if choice <= 1:
        return s.chain(value, s.count(1, 2))
    if choice == 2 and value.rank:
        value = s.let(s.bounded(s.unary(value), 15))
        axis = None if value.rank == 1 or s.chance(0.4) else s.count(0, value.rank - 1)
        return ar.smooth_summary(s, value, axis)
    if choice == 3:
        other = s.array(s.partner(value.shape), "target", "skip_in", "reference", "gain_out", "mixin")
        return s.mix([value, other], s.count(0, 1))
    if choice == 4 and value.shape:
        target = s.array(value.shape, "target", "labels", "y_true", "wanted", low=-1.0, high=1.0)
        error = s.let(sub(value, target), "err", "residual", "mismatch")
        return ar.mean(s, s.short(s.bounded(s.pick((square(error), ph.absolute(error))), 20)))
    return value


def end(s: Sampler, noun: str, value: Value, *others: Value, drop: float = DROPOUT) -> Kernel:
    """Close the kernel with the result or something made of it, with dropout at the rate ``drop``."""
    s.bits += 20
    return s.finish(noun, head(s, dropout(s, value, drop)), *others)


def mapped_over(s: Sampler, body: Callable[[Value], Value], xs: Value, name: str) -> Value:
    """``jax.vmap`` or ``lax.map`` of a function of one row."""
    function = s.name("per_item", "one", "single", "for_each", "row_fn")
    row = s.name(name, f"{name}_one", f"{name}_row")
    with s.suite(f"def {function}({row}):"):
        out = body(Value(row, xs.shape[1:], xs.low, xs.high, xs.dtype))
        s.give(out)
    code = f"jax.vmap({function})({xs.code})" if s.chance(0.6) else f"{s.lax}.map({function}, {xs.code})"
    return Value(code, (xs.shape[0], *out.shape), out.low, out.high)
