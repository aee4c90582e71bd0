"""Mixed precision: casts, quantised numbers, rounding, and the bits of floats."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import phrases as ph
from kernels.writing.pieces import drawn, end, raw, start
from kernels.writing.sampler import Sampler
from kernels.writing.values import COMPARE, PRODUCT, SUM, Value, add, div, mul, number, sub

HALVES = ("jnp.bfloat16", "jnp.bfloat16", "jnp.float16")


def cast(s: Sampler, value: Value, dtype: str, *names: str) -> Value:
    """The value in another float dtype, bound to a name."""
    value = s.short(value, 24)
    code = s.pick(
        (
            f"{value.at(13)}.astype({dtype})",
            f"{value.at(13)}.astype({dtype})",
            f"{s.lax}.convert_element_type({value.code}, {dtype})",
            f"jnp.asarray({value.code}, dtype={dtype})",
        )
    )
    return s.let(
        raw(code, value.shape, (value.low, value.high)), *(names or ("lo", "half", "low_prec", "x16"))
    )


def half_step(s: Sampler, value: Value) -> Value:
    """A step in half precision that writes no constant which sixteen bits round in one text only."""
    v = s.let(s.bounded(value, 4))
    return s.one_of(
        lambda: raw(f"jnp.tanh({v.code})", v.shape, (-1, 1), "squash"),
        lambda: ph.sine(v),
        lambda: mul(v, v).within(0, 16),
        lambda: add(mul(number(s.pick((0.5, 0.75, 1.5, 0.25))), v), number(s.pick((0.25, 0.5, 1.0)))),
        lambda: mul(v, raw(f"jnp.tanh({v.code})", v.shape, (-1, 1))),
        lambda: div(v, add(number(1.0), ph.absolute(v))).within(-1, 1),
        lambda: ph.exp(sub(number(-0.5), ph.absolute(v))),
        lambda: raw(f"jnp.maximum({v.code}, {s.pick(('-0.5', '0.25 * ' + v.code))})", v.shape, (-4, 4)),
        lambda: sub(v, number(s.pick((0.25, 0.5)))),
        lambda: raw(f"jnp.where({v.code} > 0, {v.code}, 0.25 * {v.code})", v.shape, (-4, 4)),
    )


def half_chain(s: Sampler) -> Kernel:
    """A part of the work in half precision, the rest in full."""
    shape = s.shape(1, 3, 40)
    half = s.pick(HALVES)
    if s.chance(0.4):
        low = x = s.input(s.name("x", "activations", "feed"), shape, half[4:], -1.5, 1.5)
    else:
        x = start(s, shape, steps=(0, 1), limit=2.0)
        low = cast(s, x, half)
    if s.chance(0.6):
        w = cast(s, s.array(s.partner(shape), "w", "gain", "scale", low=0.3, high=1.2), half, "w_half", "w16")
        low = s.let(mul(low, w) if s.chance(0.5) else add(low, w))
    work = low
    for _ in range(s.count(1, 4)):
        work = half_step(s, work)
    work = s.let(s.bounded(work, 4))
    wide = cast(s, work, "jnp.float32", "wide", "back", "full", "y32")
    first = s.pair(wide, x) if s.chance(0.6) else wide
    beside = [work] if s.chance(0.2) else []
    return end(s, s.pick(("mixed precision", "half precision", "autocast")), s.let(first), beside=beside)


def mixed_matmul(s: Sampler) -> Kernel:
    """A product of halves that is accumulated in full precision."""
    b, n, m = s.count(1, 5), s.count(2, 7), s.count(1, 6)
    x = start(s, (b, n), "x", "tokens", "features", "h", steps=(0, 1), limit=1.5)
    w = s.array((n, m), "w", "kernel", "weights", low=-1, high=1)
    half = s.pick(HALVES)
    a, c = cast(s, x, half), cast(s, w, half, "w_lo", "w_half", "w16")
    wide = "preferred_element_type=jnp.float32"
    code = s.pick(
        (
            f"jnp.matmul({a.code}, {c.code}, {wide})",
            f"jnp.dot({a.code}, {c.code}, {wide})",
            f'jnp.einsum("bn,nm->bm", {a.code}, {c.code}, {wide})',
            f"{s.lax}.dot_general({a.code}, {c.code}, (((1,), (0,)), ((), ())), {wide})",
            f"({a.code} @ {c.code}).astype(jnp.float32)",
        )
    )
    acc = s.let(raw(code, (b, m), (-1.5 * n, 1.5 * n)), "acc", "logits", "product")
    acc = s.let(s.bounded(acc, 6))
    if s.chance(0.5):
        bias = s.array((m,), "bias", "b", "shift")
        acc = s.let(add(acc, bias))
    if s.chance(0.4):
        hidden = s.let(s.bounded(s.unary(acc), 3))
        v = s.array((m,), "v", "readout", "w2", low=-1, high=1)
        acc = s.let(s.bounded(ar.matmul(s, cast(s, hidden, half, "h_lo"), cast(s, v, half, "v_lo")), 8))
        acc = cast(s, acc, "jnp.float32", "out32", "wide_out")
    return end(s, s.pick(("mixed precision matmul", "bf16 linear", "low precision dense")), acc)


def quantize(s: Sampler) -> Kernel:
    """Absolute-maximum quantisation to int8, and back."""
    shape = s.shape(1, 3, 40, least=2)
    x = start(s, shape, limit=4.0)
    axis = s.pick((None, len(shape) - 1))
    top = s.pick((127.0, 7.0, 15.0, 31.0))
    size = ar.reduced(s, "max", ph.absolute(x), axis, axis is not None)
    scale = s.let(div(add(size, number(s.pick((0.1, 0.01, 0.05)))), number(top)), "scale", "step", "delta")
    level = ph.nearest(s, f"{x.code} / {scale.code}")
    level = s.pick((level, f"jnp.clip({level}, {-top:.0f}, {top:.0f})"))
    q = s.let(raw(f"{level}.astype(jnp.int8)", shape, (-top, top), dtype="int8"), "q", "codes", "levels")
    restored = s.let(
        raw(f"{q.code}.astype({x.code}.dtype) * {scale.code}", shape, (-4.2, 4.2), level=PRODUCT),
        "restored",
        "dequantized",
        "x_hat",
    )
    style = s.count(0, 2)
    if style == 0:
        error = s.let(sub(x, restored).within(-1, 1), "error", "quant_error")
        return end(s, "quantization error", s.pair(error, x), beside=[q] if s.chance(0.4) else [])
    if style == 1:
        return end(s, "fake quantize", s.pair(restored, x), beside=[q] if s.chance(0.4) else [])
    w = s.array(s.partner(shape), "w", "weights", "gain")
    return end(s, s.pick(("int8 round trip", "quantized gain")), s.let(s.pair(restored, w)))


def int8_matmul(s: Sampler) -> Kernel:
    """Products of int8 accumulated in int32, scaled by floats."""
    b, n, m = s.count(1, 4), s.count(2, 8), s.count(1, 5)
    a = s.input(s.name("a_q", "x_q", "lhs_q"), (b, n), "int8", -127, 127)
    w = s.input(s.name("w_q", "kernel_q", "rhs_q"), (n, m), "int8", -127, 127)
    code = s.pick(
        (
            f"jnp.matmul({a.code}, {w.code}, preferred_element_type=jnp.int32)",
            f"{a.code}.astype(jnp.int32) @ {w.code}.astype(jnp.int32)",
            f"{s.lax}.dot({a.code}, {w.code}, preferred_element_type=jnp.int32)",
        )
    )
    acc = s.let(raw(code, (b, m), (-99, 99), level=PRODUCT, dtype="int32"), "acc", "acc32")
    if s.chance(0.4):
        zero = s.count(1, 20)
        sums = f"jnp.sum({a.code}, axis=1, keepdims=True, dtype=jnp.int32)"
        acc = s.let(raw(f"{acc.code} - {zero} * {sums}", (b, m), (-99, 99), level=SUM, dtype="int32"))
    sa = s.scalar("a_scale", "x_scale", low=0.2, high=1.0)
    sw = s.array(s.pick(((m,), ())), "w_scale", "channel_scale", low=0.2, high=1.0)
    scaled = s.short(mul(sa, sw), 10)
    value = raw(
        f"{acc.code} * {scaled.at(PRODUCT + 1)} * {s.pick(('1e-4', '5e-5', '2e-4'))}",
        (b, m),
        (-20, 20),
        level=PRODUCT,
    )
    value = s.let(value, "y", "rescaled", "dequantized")
    if s.chance(0.6):
        value = add(value, s.array((m,), "bias", "shift"))
    return end(
        s,
        s.pick(("int8 matmul", "quantized dense", "integer linear")),
        s.let(value),
        beside=[acc] if s.chance(0.3) else [],
    )


def rounding(s: Sampler) -> Kernel:
    """Rounding in its many ways, beside what is smooth."""
    shape = s.shape(1, 3, 40, least=2)
    x = start(s, shape, limit=4.0)
    scaled = s.let(mul(s.coef(1.5, 6.0), x), "scaled", "grid_pos")
    code = s.pick(
        (
            ph.nearest(s, scaled.code),
            ph.nearest(s, scaled.code),
            f"{s.lax}.round({scaled.code}, {s.lax}.RoundingMethod.AWAY_FROM_ZERO)",
            f"jnp.floor({scaled.code})",
            f"jnp.ceil({scaled.code})",
            f"jnp.trunc({scaled.code})",
            f"0.5 * (jnp.floor({scaled.code}) + jnp.ceil({scaled.code}))",
            f"jnp.round({scaled.code}, 1)",
            f"jnp.sign({scaled.code}) * jnp.floor(jnp.abs({scaled.code}))",
        )
    )
    snapped = s.let(
        raw(code, shape, (scaled.low - 1, scaled.high + 1)), "snapped", "level", "nearest", "cell"
    )
    part = s.let(sub(scaled, snapped).within(-1, 1), "frac", "offset_in_cell", "rest")
    style = s.count(0, 3)
    if style == 0:
        out = s.pair(part, x)
    elif style == 1:
        out = add(mul(s.coef(0.05, 0.2), snapped), s.unary(part))
    elif style == 2:
        index = s.let(raw(f"{snapped.code}.astype(jnp.int32)", shape, dtype="int32"), "index", "bucket")
        odd = raw(f"{index.code} % 2 == 0", shape, dtype="bool", level=COMPARE)
        other = s.short(s.unary(x), 30)
        return end(
            s,
            s.pick(("cell parity", "grid snap")),
            s.let(ph.where(odd, part, other)),
            beside=[index] if s.chance(0.4) else [],
        )
    else:
        wrapped = s.pick(
            (
                f"jnp.mod({x.code}, 1.0)",
                f"{x.code} % {s.coef(0.4, 1.5).code}",
                f"jnp.remainder({x.code}, 0.7)",
                f"jnp.fmod({x.code}, 0.9)",
            )
        )
        out = s.pair(s.let(raw(wrapped, shape, (-1.5, 1.5), level=PRODUCT), "wrapped", "phase_of"), part)
    return end(s, s.pick(("rounding", "grid snap", "fraction", "stochastic like round")), s.let(out))


def counts_and_masks(s: Sampler) -> Kernel:
    """Ints and bools that become floats by a cast or by promotion."""
    shape = s.shape(1, 2, 30, least=2)
    x = start(s, shape)
    kind = s.pick(("int8", "int32", "uint8", "bool", "int16"))
    high = 1 if kind == "bool" else s.count(2, 20)
    low = 0 if kind in ("bool", "uint8") else -high
    n = s.input(s.name("counts", "labels", "flags", "steps_in", "ranks"), s.partner(shape), kind, low, high)
    spelled = s.pick(
        (
            f"{n.code}.astype({x.code}.dtype)",
            f"{n.code} * {s.coef(0.1, 1.0).code}",
            f"jnp.where({n.code} > 0, 1.5, 0.5)",
            f"{n.code} / {max(high, 2)}.0",
        )
    )
    as_float = s.let(
        raw(spelled, n.shape, (min(low, 0), max(high, 1.5)), level=PRODUCT), "as_float", "level_f"
    )
    as_float = s.let(s.bounded(as_float, 3))
    test = s.let(raw(f"{x.code} > {s.inside(x).code}", shape, dtype="bool", level=COMPARE), "above", "is_on")
    on = s.let(raw(f"{test.code}.astype({x.code}.dtype)", shape, (0, 1)), "on", "weight")
    parts = [s.let(s.pair(x, as_float)), s.let(add(s.unary(x), mul(on, x)))]
    total = raw(f"jnp.sum({test.code}, dtype={s.pick(('jnp.int32', 'jnp.uint8', 'jnp.float32'))})", ())
    return end(
        s,
        s.pick(("promotion", "masked score", "label weight")),
        *parts,
        beside=[total] if s.chance(0.3) else [],
    )


def bits_of_floats(s: Sampler) -> Kernel:
    """Floats made of integer bits, as generators of uniform numbers do it."""
    shape = s.shape(1, 2, 24)
    bits = s.input(s.name("bits", "raw_bits", "words", "random_bits"), shape, "uint32", 0, 2**32 - 1)
    x = start(s, shape, steps=(0, 1))
    code = bits.code
    for _ in range(s.count(0, 2)):
        step = s.pick(
            (
                f"{code} ^ ({code} >> {s.count(5, 17)})",
                f"{code} * jnp.uint32({s.count(3, 999) * 2 + 1})",
                f"{code} + jnp.uint32({s.count(3, 999)})",
                f"~{code}",
            )
        )
        code = s.let(raw(step, shape, dtype="uint32", level=1), "mixed", "hashed", "scrambled").code
    mantissa = s.let(
        raw(f"({code} >> 9) | jnp.uint32(0x3F800000)", shape, dtype="uint32", level=5), "mantissa", "pattern"
    )
    code = f"{s.lax}.bitcast_convert_type({mantissa.code}, jnp.float32)"
    unit = s.let(raw(f"{code} - 1.0", shape, (0, 1), level=SUM), "unit", "u01", "uniform")
    style = s.count(0, 2)
    if style == 0:
        noise = s.let(mul(s.coef(0.2, 1.0), sub(unit, number(0.5))), "noise", "jitter")
        out = s.pair(x, noise)
    elif style == 1:
        keep = raw(f"{unit.code} < {s.coef(0.4, 0.8).code}", shape, dtype="bool", level=COMPARE)
        out = ph.where(keep, mul(s.coef(1.1, 2.0), x), s.short(mul(s.coef(0.1, 0.5), x), 30))
    else:
        out = s.pair(x, s.let(raw(f"jnp.log1p({unit.code})", shape, (0, 0.7), "log")))
    return end(s, s.pick(("bits to uniform", "dropout from bits", "random jitter")), s.let(out))


def float_codes(s: Sampler) -> Kernel:
    """Exponents, signs and neighbours of floats, beside a smooth result."""
    shape = s.shape(1, 2, 24, least=2)
    x = start(s, shape, limit=4.0)
    y = s.array(s.partner(shape, 0.8))
    style = s.count(0, 4)
    if style == 0:
        edge = s.inside(x).code
        held = f"{s.lax}.stop_gradient({y.code})"
        above = raw(f"{x.code} >= jnp.nextafter({held}, {edge})", shape, dtype="bool", level=COMPARE)
        out = ph.where(s.let(above, "above", "past"), s.short(s.pair(x, y), 30), s.short(s.unary(x), 30))
        out = s.pair(s.let(out), y)
    elif style == 1:
        sign = s.let(
            raw(f"jnp.where(jnp.signbit({x.code}), {s.coef(-0.8, -0.2).code}, 1.0)", shape, (-1, 1)), "side"
        )
        out = s.pair(s.let(mul(sign, x)), y)
    elif style == 2:
        away = s.let(
            raw(f"jnp.copysign({s.let(s.positive(x)).code}, {y.code})", shape, (-9, 9)), "signed_size"
        )
        out = s.pair(away, x)
    elif style == 3:
        finite = s.let(
            raw(f"jnp.isfinite({x.code}) & ({x.code} > {s.inside(x).code})", shape, dtype="bool", level=7),
            "ok",
            "usable",
        )
        out = ph.where(finite, s.short(s.pair(x, y), 30), s.short(mul(s.coef(0.2, 0.8), x), 30))
    else:
        clean = s.let(
            raw(f"jnp.nan_to_num({x.code}, nan=0.0, posinf=4.0, neginf=-4.0)", shape, (-4, 4)), "clean"
        )
        out = s.pair(clean, y)
    return end(s, s.pick(("sign split", "neighbour test", "finite guard")), s.let(out))


def promotion(s: Sampler) -> Kernel:
    """Arrays of different float dtypes, mixed as JAX promotes them."""
    shape = s.shape(1, 3, 30)
    kinds = s.pick(
        (("bfloat16", "float32"), ("float16", "float32"), ("float16", "float32"), ("float32", "float64"))
    )
    x = s.input(s.name("x", "activations", "feed"), shape, kinds[0], -1.5, 1.5)
    w = s.input(s.name("w", "master", "weights_hi"), s.partner(shape), kinds[1], 0.3, 1.5)
    joined = s.let(s.pair(x, w))
    joined = s.let(s.bounded(joined, 4))
    narrow = s.let(s.bounded(s.pair(joined, s.let(half_step(s, x))), 5))
    out = cast(s, narrow, s.pick(("jnp.bfloat16", "jnp.float16")), "stored", "packed")
    out = cast(s, half_step(s, out), "jnp.float32", "out_c", "loaded")
    return end(s, s.pick(("promotion", "mixed add", "master weight step")), out, s.let(s.unary(w)))


def loss_scale(s: Sampler) -> Kernel:
    """A loss scaled up before a cast and down after it."""
    b, n = s.count(2, 6), s.count(2, 6)
    pred = start(s, (b, n), "pred", "logits", "outputs", limit=2.0)
    target = s.array(s.pick(((b, n), (n,))), "target", "labels", low=-1, high=1)
    scale = s.pick((8.0, 16.0, 64.0, 128.0))
    err = s.let(sub(pred, target), "err", "diff")
    loss = s.let(s.bounded(s.unary(err), 10))
    low = cast(s, mul(number(scale), loss), s.pick(HALVES), "scaled_lo", "scaled_half")
    wide = cast(s, low, "jnp.float32", "scaled", "unpacked")
    total = ar.mean(s, wide, s.pick((None, 0, 1)))
    out = s.let(div(total, number(scale)).within(-10, 10), "loss", "unscaled")
    return end(s, s.pick(("loss scaling", "scaled loss")), out, *([err] if s.chance(0.3) else []))


def barrier(s: Sampler) -> Kernel:
    """An optimization barrier between a cast and what follows."""
    shape = s.shape(1, 3, 30)
    x = start(s, shape)
    y = s.let(s.bounded(s.chain(s.array(s.partner(shape)), s.count(0, 2)), 3))
    u, v = s.name("u_b", "held_x", "pinned"), s.name("v_b", "held_y", "fenced")
    mixed = s.let(s.bounded(s.pair(x, y), 5))
    s.line(f"{u}, {v} = ", f"{s.lax}.optimization_barrier(({mixed.code}, {y.code}))")
    first, second = raw(u, mixed.shape, (mixed.low, mixed.high)), raw(v, y.shape, (y.low, y.high))
    out = s.pair(s.let(s.unary(first)), second)
    if s.chance(0.5):
        out = s.let(s.pair(s.let(out), x))
        out = raw(f"{s.lax}.optimization_barrier({out.code})", out.shape, (out.low, out.high))
    return end(s, s.pick(("fenced step", "barrier mix", "rematerialized mix")), s.let(out))


def float8(s: Sampler) -> Kernel:
    """Storage in eight bits: a scaled cast there and back."""
    shape = s.shape(1, 2, 30, least=2)
    x = start(s, shape, limit=2.0)
    kind = s.pick(("jnp.float8_e4m3fn", "jnp.float8_e5m2"))
    scale = s.pick((4.0, 8.0, 2.0, 16.0))
    scaled = s.let(mul(number(scale), x), "scaled", "amplified")
    small = cast(s, scaled, kind, "x8", "fp8", "stored")
    back = cast(s, small, "jnp.float32", "back", "loaded")
    out = s.let(div(back, number(scale)), "restored", "x_hat")
    w = s.array(s.partner(shape), "w", "weights", "gain")
    return end(s, s.pick(("float8 storage", "fp8 round trip", "fp8 scaling")), s.let(s.pair(out, w)))


def reduced_bits(s: Sampler) -> Kernel:
    """Measurements counted in ints, kept to few bits by reduce_precision."""
    shape = s.shape(1, 2, 24, least=2)
    n = s.input(s.name("counts", "ticks", "raw", "adc"), shape, s.pick(("int32", "int16", "uint8")), 0, 255)
    x = start(s, shape)
    scale = s.coef(0.01, 0.02).code
    level = s.let(
        raw(f"{n.code}.astype(jnp.float32) * {scale}", shape, (0, 5), level=PRODUCT), "volts", "level"
    )
    bits = f"exponent_bits={s.pick((5, 8, 4))}, mantissa_bits={s.pick((7, 3, 10, 2))}"
    code = f"{s.lax}.reduce_precision({level.code}, {bits})"
    coarse = s.let(raw(code, shape, (0, 5.1)), "coarse", "stored", "rounded")
    if s.chance(0.5):
        y = s.let(
            raw(f"jnp.nextafter({coarse.code}, 9.0) - {level.code}", shape, (-1, 1), level=SUM), "gap_up"
        )
        coarse = s.let(s.pair(coarse, y))
    return end(s, s.pick(("coarse reading", "reduced precision", "adc model")), s.let(s.pair(x, coarse)))


FORMS = (
    half_chain,
    half_chain,
    mixed_matmul,
    mixed_matmul,
    quantize,
    quantize,
    quantize,
    int8_matmul,
    rounding,
    rounding,
    rounding,
    rounding,
    counts_and_masks,
    bits_of_floats,
    float_codes,
    promotion,
    loss_scale,
    barrier,
    float8,
    reduced_bits,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS)


TEMPLATE = Template("casts", "generate_casts_kernel", draw)
