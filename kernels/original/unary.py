"""One input: chains of math functions and activations."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import functions as fns
from kernels.writing.beginnings import instance
from kernels.writing.sampler import Sampler
from kernels.writing.values import add, call, compare, div, expr, mul, neg, number, power, square, sub


def function_chain(s: Sampler) -> Kernel:
    x = s.array("x|z|signal|field|t", s.shape(0 if s.chance(0.2) else 1, 4, 36))
    return s.finish(
        s.pick(("transform", "response", "chain", "nonlinearity")), s.chain(x, s.count(3, 6), 0.35)
    )


def two_paths(s: Sampler) -> Kernel:
    """Two functions of one input, joined."""
    x = s.operand(s.shape(1, 3))
    a, b = s.chain(x, s.count(1, 3)), s.chain(x, s.count(1, 3))
    return s.finish(
        s.pick(("two path", "dual response", "superposition")), s.chain(s.pair(s.let(a), b), s.count(0, 1))
    )


def residual_block(s: Sampler) -> Kernel:
    x = s.operand(s.shape(1, 3))
    inner = s.let(s.chain(x, s.count(2, 4)))
    out = add(x, mul(s.coef(0.1, 0.9), inner) if s.chance(0.5) else inner)
    return s.finish(s.pick(("residual", "skip connection", "residual block")), s.chain(out, s.count(0, 1)))


def custom_activation(s: Sampler) -> Kernel:
    """Activations written out by hand."""
    x = s.array("x|logits|pre_act|hidden", s.shape(1, 3), low=-2.5, high=2.5)
    u = s.put("u|pre|arg", s.bounded(s.chain(x, s.count(0, 1)), 4))
    c = s.coef
    shapes = (
        lambda: mul(u, el.gate(s, mul(c(0.5, 2), u))),
        lambda: mul(
            mul(number(0.5), u),
            add(number(1.0), el.gate(s, mul(c(0.5, 0.9), add(u, mul(c(0.02, 0.08), power(u, 3)))))),
        ),
        lambda: el.where(compare(u, ">", number(0.0)), u, mul(c(0.1, 1.5), sub(el.exp(u), number(1.0)))),
        lambda: sub(mul(c(0.5, 2), u), el.apply(s, fns.SOFTPLUS, u)),
        lambda: el.log(add(number(1.0), el.exp(el.minimum(u, number(3.0))))),
        lambda: div(u, el.sqrt(add(number(1.0), mul(c(0.2, 2), square(u))))),
    )
    return s.finish(
        s.pick(("activation", "swish like", "gate unit")), s.chain(s.let(s.one_of(*shapes)), s.count(1, 3))
    )


def wave_packet(s: Sampler) -> Kernel:
    """An envelope on a carrier."""
    t = s.array("t|time|phase|x", s.shape(1, 2), low=-2, high=2)
    envelope = s.pick(
        (
            el.exp(neg(square(t))),
            el.exp(mul(number(-0.5), square(t))),
            div(number(1.0), add(s.coef(0.5, 2), square(t))),
            el.exp(neg(el.absolute(t))),
        )
    )
    wave = mul(s.coef(0.2, 1.9), el.gate(s, add(mul(s.coef(1.0, 4.0), t), s.coef(0.1, 1.5))))
    packet = mul(s.put("envelope|window", envelope) if s.chance(0.7) else envelope, wave)
    return s.finish(s.pick(("wave packet", "wavelet", "pulse")), s.chain(packet, s.count(1, 3)))


def series(s: Sampler) -> Kernel:
    """The first terms of a power or Fourier series."""
    x = s.array("x|theta|angle|t", s.shape(1, 2), low=-1.2, high=1.2)
    u = s.put("u|arg", s.bounded(s.chain(x, s.count(0, 1)), 1.5))
    if s.chance(0.5):
        terms = [mul(s.coef(0.1, 1.2), el.gate(s, mul(number(float(k)), u))) for k in range(1, s.count(3, 5))]
    else:
        terms = [mul(s.coef(0.1, 1.2), power(u, k) if k > 1 else u) for k in range(1, s.count(3, 5))]
    out = terms[0]
    s.flats = False
    for term in terms[1:]:
        out = s.pick((add, add, sub))(s.short(out, 40), term)
    return s.finish(s.pick(("series", "fourier sum", "taylor sum")), s.chain(out, s.count(1, 2)))


def reshaped(s: Sampler) -> Kernel:
    """Moves of elements among the functions: transposes, flips, rolls, slices."""
    shape = s.shape(1, 3, 30, least=2)
    x = s.operand(shape)
    first = s.let(s.chain(x, s.count(1, 2)))
    moved = s.let(ar.moved(s, first))
    out = s.pair(moved, s.pick((x, first)) if s.chance(0.7) else s.let(s.unary(x)))
    return s.finish(s.pick(("mirror", "neighbor coupling", "shift response")), s.chain(out, s.count(1, 2)))


def coordinates(s: Sampler) -> Kernel:
    """Components of the last axis taken apart and combined."""
    k = s.fixed(s.count(2, 4))
    lead = s.shape(0, 2, 12)
    x = s.array("points|state|coords|params", (*lead, k))
    parts = [expr(f"{x}[..., {i}]", lead, x.interval) for i in range(k)]
    named = [
        s.put(name, part) for part, name in zip(parts, ("first", "second", "third", "fourth"), strict=False)
    ]
    return s.finish(s.pick(("invariant", "surface", "component mix")), s.mix(named, s.count(1, 3)))


def normalised(s: Sampler) -> Kernel:
    """The input over a statistic of itself."""
    shape = s.shape(1, 3, least=2)
    x = s.operand(shape)
    axis = s.count(0, len(shape) - 1) if s.chance(0.7) else None
    u = s.let(s.chain(x, s.count(0, 1)))
    scale = s.put("scale|norm|rms", s.pick((ar.norm, ar.std))(s, s.bounded(u, 4), axis, True))
    return s.finish(s.pick(("rms norm", "unit scale", "self norm")), s.chain(div(u, scale), s.count(1, 3)))


def map_helper(s: Sampler) -> Kernel:
    """A scalar function under vmap."""
    shape = (s.count(2, 9), *(() if s.chance(0.6) else (s.count(2, 4),)))
    x = s.operand(shape)
    name = s.name("bump|curve|activate|profile|potential")
    v = s.name("v|r|u|p")
    with s.helper(name, v):
        inner = s.chain(expr(v, shape[1:], x.interval), s.count(2, 4))
        s.give(inner)
    out = expr(f"jax.vmap({name})({x})", shape, inner.interval)
    if s.chance(0.6):
        out = s.pair(s.put("mapped|bumps|per_item", out), x)
    return s.finish(
        s.pick(("vmapped curve", "batched profile", "mapped response")), s.chain(out, s.count(0, 2))
    )


def derivative(s: Sampler) -> Kernel:
    """The derivative of a function, taken by JAX, as part of the computation."""
    x = s.array("x|theta|position", s.shape(1, 2, 16), low=-1.5, high=1.5)
    name, v = s.name("energy_of|objective|potential|loss_fn"), s.name("v|q|p")
    with s.helper(name, v):
        inner = s.chain(expr(v, x.shape, x.interval), s.count(1, 2))
        s.give(ar.total(s, s.bounded(inner, 3)))
    # How steep it is, no interval says: a tanh bounds it.
    slope = s.put("slope|grads|force", expr(f"jax.grad({name})({x})", x.shape, 12))
    slope = (
        s.let(call("jnp.tanh", slope, shape=x.shape, interval=(-1, 1), kind="squash"))
        if s.chance(0.5)
        else slope
    )
    out = sub(x, mul(s.coef(0.05, 0.5), slope)) if s.chance(0.6) else mul(slope, x)
    return s.finish(s.pick(("gradient flow", "descent", "score function")), s.chain(out, s.count(1, 2)))


FORMS = (
    function_chain,
    function_chain,
    two_paths,
    two_paths,
    residual_block,
    custom_activation,
    wave_packet,
    series,
    reshaped,
    coordinates,
    normalised,
    map_helper,
    derivative,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng)
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("unary", "generate_unary_kernel", draw)
