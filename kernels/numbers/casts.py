"""Mixed precision: casts, quantised numbers, rounding, and the bits of floats."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import MOSTLY_32, drawn, prepared_input
from kernels.writing.choices import Names
from kernels.writing.endings import finish_joined
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    COMPARE,
    PRODUCT,
    SUM,
    Shape,
    Value,
    add,
    div,
    expr,
    mul,
    number,
    square,
    sub,
)

HALVES = ("jnp.bfloat16", "jnp.bfloat16", "jnp.float16")


def cast(s: Sampler, value: Value, dtype: str, names: Names = "lo|half|low_prec|x16") -> Value:
    """The value in another float dtype, bound to a name."""
    value = s.short(value, 24)
    code = s.pick(
        (
            f"{value.at(13)}.astype({dtype})",
            f"{value.at(13)}.astype({dtype})",
            f"{s.lax}.convert_element_type({value}, {dtype})",
            f"jnp.asarray({value}, dtype={dtype})",
        )
    )
    return s.put(names, expr(code, value.shape, value.interval))


def half_step(s: Sampler, value: Value) -> Value:
    """A step in half precision that writes no constant which sixteen bits round in one text only."""
    v = s.let(s.bounded(value, 4))
    return s.one_of(
        lambda: expr(f"jnp.tanh({v})", v.shape, 1, kind="squash"),
        lambda: el.sine(v),
        lambda: mul(v, v).within(0, 16),
        lambda: add(mul(number(s.pick((0.5, 0.75, 1.5, 0.25))), v), number(s.pick((0.25, 0.5, 1.0)))),
        lambda: mul(v, expr(f"jnp.tanh({v})", v.shape, 1)),
        lambda: div(v, add(number(1.0), el.absolute(v))).within(-1, 1),
        lambda: el.exp(sub(number(-0.5), el.absolute(v))),
        lambda: expr(f"jnp.maximum({v}, {s.pick(('-0.5', '0.25 * ' + v.code))})", v.shape, 4),
        lambda: sub(v, number(s.pick((0.25, 0.5)))),
        lambda: expr(f"jnp.where({v} > 0, {v}, 0.25 * {v})", v.shape, 4),
    )


def half_chain(s: Sampler) -> Kernel:
    """A part of the work in half precision, the rest in full."""
    shape = s.shape(1, 3, 40)
    half = s.pick(HALVES)
    if s.chance(0.4):
        low = x = s.input(s.name("x|activations|feed"), shape, half[4:], -1.5, 1.5)
    else:
        x = prepared_input(s, "", shape, limit=2.0)
        low = cast(s, x, half)
    if s.chance(0.6):
        w = cast(s, s.array("w|gain|scale", s.partner(shape), low=0.3, high=1.2), half, "w_half|w16")
        low = s.let(mul(low, w) if s.chance(0.5) else add(low, w))
    work = low
    for _ in range(s.count(1, 4)):
        work = half_step(s, work)
    work = s.let(s.bounded(work, 4))
    wide = cast(s, work, "jnp.float32", "wide|back|full|y32")
    first = s.pair(wide, x) if s.chance(0.6) else wide
    beside = [work] if s.chance(0.2) else []
    return finish_joined(
        s, s.pick(("mixed precision", "half precision", "autocast")), s.let(first), beside=beside
    )


def mixed_matmul(s: Sampler) -> Kernel:
    """A product of halves that is accumulated in full precision."""
    b, n, m = s.count(1, 5), s.count(2, 7), s.count(1, 6)
    x = prepared_input(s, "x|tokens|features|h", (b, n), limit=1.5)
    w = s.array("w|kernel|weights", (n, m), low=-1, high=1)
    half = s.pick(HALVES)
    a, c = cast(s, x, half), cast(s, w, half, "w_lo|w_half|w16")
    wide = "preferred_element_type=jnp.float32"
    code = s.pick(
        (
            f"jnp.matmul({a}, {c}, {wide})",
            f"jnp.dot({a}, {c}, {wide})",
            f'jnp.einsum("bn,nm->bm", {a}, {c}, {wide})',
            f"{s.lax}.dot_general({a}, {c}, (((1,), (0,)), ((), ())), {wide})",
            f"({a} @ {c}).astype(jnp.float32)",
        )
    )
    acc = s.put("acc|logits|product", expr(code, (b, m), 1.5 * n))
    acc = s.let(s.bounded(acc, 6))
    if s.chance(0.5):
        bias = s.array("bias|b|shift", (m,))
        acc = s.let(add(acc, bias))
    if s.chance(0.4):
        hidden = s.let(s.bounded(acc, 3))
        v = s.array("v|readout|w2", (m,), low=-1, high=1)
        acc = s.let(s.bounded(ar.matmul(s, cast(s, hidden, half, "h_lo"), cast(s, v, half, "v_lo")), 8))
        acc = cast(s, acc, "jnp.float32", "out32|wide_out")
    return finish_joined(s, s.pick(("mixed precision matmul", "bf16 linear", "low precision dense")), acc)


def quantize(s: Sampler) -> Kernel:
    """Absolute-maximum quantisation to int8, and back."""
    shape = s.shape(1, 3, 40, least=2)
    x = prepared_input(s, "", shape, limit=4.0)
    axis = s.pick((None, len(shape) - 1))
    top = s.pick((127.0, 7.0, 15.0, 31.0))
    size = ar.reduced(s, "max", el.absolute(x), axis, axis is not None)
    scale = s.put("scale|step|delta", div(add(size, number(s.pick((0.1, 0.01, 0.05)))), number(top)))
    level = el.nearest(s, f"{x} / {scale}")
    level = s.pick((level, f"jnp.clip({level}, {-top:.0f}, {top:.0f})"))
    q = s.put("q|codes|levels", expr(f"{level}.astype(jnp.int8)", shape, top, dtype="int8"))
    restored = s.put(
        "restored|dequantized|x_hat", expr(f"{q}.astype({x}.dtype) * {scale}", shape, 4.2, level=PRODUCT)
    )
    use = s.pick(("error", "fake quantize", "gain"))
    if use == "error":
        error = s.put("error|quant_error", sub(x, restored).within(-1, 1))
        return finish_joined(s, "quantization error", error, beside=[q] if s.chance(0.4) else [])
    if use == "fake quantize":
        return finish_joined(s, "fake quantize", restored, beside=[q] if s.chance(0.4) else [])
    w = s.array("w|weights|gain", s.partner(shape))
    return finish_joined(s, s.pick(("int8 round trip", "quantized gain")), mul(w, restored))


def int8_matmul(s: Sampler) -> Kernel:
    """Products of int8 accumulated in int32, scaled by floats."""
    b, n, m = s.count(1, 4), s.count(2, 8), s.count(1, 5)
    a = s.input(s.name("a_q|x_q|lhs_q"), (b, n), "int8", -127, 127)
    w = s.input(s.name("w_q|kernel_q|rhs_q"), (n, m), "int8", -127, 127)
    code = s.pick(
        (
            f"jnp.matmul({a}, {w}, preferred_element_type=jnp.int32)",
            f"{a}.astype(jnp.int32) @ {w}.astype(jnp.int32)",
            f"{s.lax}.dot({a}, {w}, preferred_element_type=jnp.int32)",
        )
    )
    acc = s.put("acc|acc32", expr(code, (b, m), 99, level=PRODUCT, dtype="int32"))
    if s.chance(0.4):
        zero = s.count(1, 20)
        sums = f"jnp.sum({a}, axis=1, keepdims=True, dtype=jnp.int32)"
        acc = s.let(expr(f"{acc} - {zero} * {sums}", (b, m), 99, level=SUM, dtype="int32"))
    sa = s.scalar("a_scale|x_scale", low=0.2, high=1.0)
    sw = s.array("w_scale|channel_scale", s.pick(((m,), ())), low=0.2, high=1.0)
    scaled = s.short(mul(sa, sw), 10)
    value = expr(
        f"{acc} * {scaled.at(PRODUCT + 1)} * {s.pick(('1e-4', '5e-5', '2e-4'))}", (b, m), 20, level=PRODUCT
    )
    value = s.put("y|rescaled|dequantized", value)
    if s.chance(0.6):
        value = add(value, s.array("bias|shift", (m,)))
    return finish_joined(
        s,
        s.pick(("int8 matmul", "quantized dense", "integer linear")),
        s.let(value),
        beside=[acc] if s.chance(0.3) else [],
    )


def rounding(s: Sampler) -> Kernel:
    """Rounding in its many ways, beside what is smooth."""
    shape = s.shape(1, 3, 40, least=2)
    x = prepared_input(s, "", shape, limit=4.0)
    scaled = s.put("scaled|grid_pos", mul(s.coef(1.5, 6.0), x))
    code = s.pick(
        (
            el.nearest(s, scaled.code),
            el.nearest(s, scaled.code),
            f"{s.lax}.round({scaled}, {s.lax}.RoundingMethod.AWAY_FROM_ZERO)",
            f"jnp.floor({scaled})",
            f"jnp.ceil({scaled})",
            f"jnp.trunc({scaled})",
            f"0.5 * (jnp.floor({scaled}) + jnp.ceil({scaled}))",
            f"jnp.round({scaled}, 1)",
            f"jnp.sign({scaled}) * jnp.floor(jnp.abs({scaled}))",
        )
    )
    snapped = s.put("snapped|level|nearest|cell", expr(code, shape, (scaled.low - 1, scaled.high + 1)))
    part = s.put("frac|offset_in_cell|rest", sub(scaled, snapped).within(-1, 1))
    use = s.pick(("part", "snapped", "parity", "wrapped"))
    if use == "part":
        out = s.pair(part, x)
    elif use == "snapped":
        out = add(mul(s.coef(0.05, 0.2), snapped), part)
    elif use == "parity":
        index = s.put("index|bucket", expr(f"{snapped}.astype(jnp.int32)", shape, 1, dtype="int32"))
        odd = expr(f"{index} % 2 == 0", shape, 1, dtype="bool", level=COMPARE)
        other = s.short(x, 30)
        return finish_joined(
            s,
            s.pick(("cell parity", "grid snap")),
            s.let(el.where(odd, part, other)),
            beside=[index] if s.chance(0.4) else [],
        )
    else:
        wrapped = s.pick(
            (
                f"jnp.mod({x}, 1.0)",
                f"{x} % {s.coef(0.4, 1.5)}",
                f"jnp.remainder({x}, 0.7)",
                f"jnp.fmod({x}, 0.9)",
            )
        )
        out = s.pair(s.put("wrapped|phase_of", expr(wrapped, shape, 1.5, level=PRODUCT)), part)
    return finish_joined(
        s, s.pick(("rounding", "grid snap", "fraction", "stochastic like round")), s.let(out)
    )


def counts_and_masks(s: Sampler) -> Kernel:
    """Ints and bools that become floats by a cast or by promotion."""
    shape = s.shape(1, 2, 30, least=2)
    x = prepared_input(s, "", shape)
    kind = s.pick(("int8", "int32", "uint8", "bool", "int16"))
    high = 1 if kind == "bool" else s.count(2, 20)
    low = 0 if kind in ("bool", "uint8") else -high
    n = s.input(s.name("counts|labels|flags|steps_in|ranks"), s.partner(shape), kind, low, high)
    spelled = s.pick(
        (
            f"{n}.astype({x}.dtype)",
            f"{n} * {s.coef(0.1, 1.0)}",
            f"jnp.where({n} > 0, 1.5, 0.5)",
            f"{n} / {max(high, 2)}.0",
        )
    )
    as_float = s.put("as_float|level_f", expr(spelled, n.shape, (min(low, 0), max(high, 1.5)), level=PRODUCT))
    as_float = s.let(s.bounded(as_float, 3))
    test = s.put("above|is_on", expr(f"{x} > {s.inside(x)}", shape, 1, dtype="bool", level=COMPARE))
    on = s.put("on|weight", expr(f"{test}.astype({x}.dtype)", shape, (0, 1)))
    parts = [s.let(s.pair(x, as_float)), s.let(add(x, mul(on, x)))]
    total = expr(f"jnp.sum({test}, dtype={s.pick(('jnp.int32', 'jnp.uint8', 'jnp.float32'))})", (), 1)
    return finish_joined(
        s,
        s.pick(("promotion", "masked score", "label weight")),
        *parts,
        beside=[total] if s.chance(0.3) else [],
    )


def bits_of_floats(s: Sampler) -> Kernel:
    """Floats made of integer bits, as generators of uniform numbers do it."""
    shape = s.shape(1, 2, 24)
    bits = s.input(s.name("bits|raw_bits|words|random_bits"), shape, "uint32", 0, 2**32 - 1)
    x = prepared_input(s, "", shape)
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
        code = s.put("mixed|hashed|scrambled", expr(step, shape, 1, dtype="uint32", level=1)).code
    mantissa = s.put(
        "mantissa|pattern", expr(f"({code} >> 9) | jnp.uint32(0x3F800000)", shape, 1, dtype="uint32", level=5)
    )
    code = f"{s.lax}.bitcast_convert_type({mantissa}, jnp.float32)"
    unit = s.put("unit|u01|uniform", expr(f"{code} - 1", shape, (0, 1), level=SUM))
    out = s.pick((_jittered, _dropped, _logarithmic))(s, shape, x, unit)
    return finish_joined(s, s.pick(("bits to uniform", "dropout from bits", "random jitter")), s.let(out))


def _jittered(s: Sampler, shape: Shape, x: Value, unit: Value) -> Value:
    scale = s.scalar("scale|amplitude|sigma", 0.1, 1.0)
    return add(x, mul(scale, s.put("noise|jitter", sub(unit, number(0.5)))))


def _dropped(s: Sampler, shape: Shape, x: Value, unit: Value) -> Value:
    rate = s.pick((0.5, 0.8, 0.9))
    keep = expr(f"{unit} < {rate}", shape, 1, dtype="bool", level=COMPARE)
    return el.where(keep, div(x, number(rate)), number(0.0))


def _logarithmic(s: Sampler, shape: Shape, x: Value, unit: Value) -> Value:
    gumbel = s.put("gumbel|noise", expr(f"-jnp.log(-jnp.log1p(-{unit}) + 1e-6)", shape, 14))
    return s.pick((add(x, gumbel), mul(x, s.let(expr(f"-jnp.log1p(-{unit})", shape, (0, 16))))))


def float_codes(s: Sampler) -> Kernel:
    """Exponents, signs and neighbours of floats, beside a smooth result."""
    shape = s.shape(1, 2, 24, least=2)
    x = prepared_input(s, "", shape, limit=4.0)
    y = s.operand(s.partner(shape, 0.8))
    out = s.pick((_past_neighbour, _by_sign, _copied_sign, _finite, _cleaned))(s, shape, x, y)
    return finish_joined(s, s.pick(("sign split", "neighbour test", "finite guard")), s.let(out))


def _past_neighbour(s: Sampler, shape: Shape, x: Value, y: Value) -> Value:
    edge = s.inside(x).code
    held = f"{s.lax}.stop_gradient({y})"
    above = expr(f"{x} >= jnp.nextafter({held}, {edge})", shape, 1, dtype="bool", level=COMPARE)
    return el.where(s.put("above|past", above), x, y)


def _by_sign(s: Sampler, shape: Shape, x: Value, y: Value) -> Value:
    slope = s.pick(("0.1", "-1.0", "0.01"))
    sign = s.put("side|factor", expr(f"jnp.where(jnp.signbit({x}), {slope}, 1.0)", shape, 1))
    return s.pick((mul(sign, x), add(mul(sign, x), y)))


def _copied_sign(s: Sampler, shape: Shape, x: Value, y: Value) -> Value:
    away = s.put("signed_size", expr(f"jnp.copysign({s.let(s.positive(x))}, {y})", shape, 9))
    return s.pick((away, sub(away, x)))


def _finite(s: Sampler, shape: Shape, x: Value, y: Value) -> Value:
    finite = s.put(
        "ok|usable", expr(f"jnp.isfinite({x}) & ({x} > {s.inside(x)})", shape, 1, dtype="bool", level=7)
    )
    return el.where(finite, x, y)


def _cleaned(s: Sampler, shape: Shape, x: Value, y: Value) -> Value:
    clean = s.put("clean", expr(f"jnp.nan_to_num({x}, nan=0.0, posinf=4.0, neginf=-4.0)", shape, 4))
    return s.pick((mul(clean, y), sub(clean, y)))


def promotion(s: Sampler) -> Kernel:
    """Arrays of different float dtypes, mixed as JAX promotes them."""
    shape = s.shape(1, 3, 30)
    kinds = s.pick(
        (("bfloat16", "float32"), ("float16", "float32"), ("float16", "float32"), ("float32", "float64"))
    )
    x = s.input(s.name("x|activations|feed"), shape, kinds[0], -1.5, 1.5)
    w = s.input(s.name("w|master|weights_hi"), s.partner(shape), kinds[1], 0.3, 1.5)
    joined = s.let(s.pair(x, w))
    joined = s.let(s.bounded(joined, 4))
    narrow = s.let(s.bounded(s.pair(joined, s.let(half_step(s, x))), 5))
    out = cast(s, narrow, s.pick(("jnp.bfloat16", "jnp.float16")), "stored|packed")
    out = cast(s, half_step(s, out), "jnp.float32", "out_c|loaded")
    return finish_joined(s, s.pick(("promotion", "mixed add", "master weight step")), out, w)


def loss_scale(s: Sampler) -> Kernel:
    """A loss scaled up before a cast and down after it."""
    b, n = s.count(2, 6), s.count(2, 6)
    pred = prepared_input(s, "pred|logits|outputs", (b, n), limit=2.0)
    target = s.array("target|labels", s.pick(((b, n), (n,))), low=-1, high=1)
    scale = s.pick((8.0, 16.0, 64.0, 128.0))
    err = s.put("err|diff", sub(pred, target))
    loss = s.put("losses|per_item", s.pick((square(err), mul(number(0.5), square(err)), el.absolute(err))))
    low = cast(s, mul(number(scale), loss), s.pick(HALVES), "scaled_lo|scaled_half")
    wide = cast(s, low, "jnp.float32", "scaled|unpacked")
    total = ar.mean(s, wide, s.pick((None, 0, 1)))
    out = s.put("loss|unscaled", div(total, number(scale)).within(-10, 10))
    return finish_joined(s, s.pick(("loss scaling", "scaled loss")), out, *([err] if s.chance(0.3) else []))


def barrier(s: Sampler) -> Kernel:
    """An optimization barrier between a cast and what follows."""
    shape = s.shape(1, 3, 30)
    x = prepared_input(s, "", shape)
    y = s.let(s.bounded(s.operand(s.partner(shape)), 3))
    u, v = s.name("u_b|held_x|pinned"), s.name("v_b|held_y|fenced")
    mixed = s.let(s.bounded(s.pair(x, y), 5))
    s.line(f"{u}, {v} = {s.lax}.optimization_barrier(({mixed}, {y}))")
    first, second = expr(u, mixed.shape, mixed.interval), expr(v, y.shape, y.interval)
    out = mul(first, second)
    if s.chance(0.5):
        out = s.let(add(out, x))
        out = expr(f"{s.lax}.optimization_barrier({out})", out.shape, out.interval)
    return finish_joined(s, s.pick(("fenced step", "barrier mix", "rematerialized mix")), s.let(out))


def float8(s: Sampler) -> Kernel:
    """Storage in eight bits: a scaled cast there and back."""
    shape = s.shape(1, 2, 30, least=2)
    x = prepared_input(s, "", shape, limit=2.0)
    kind = s.pick(("jnp.float8_e4m3fn", "jnp.float8_e5m2"))
    scale = s.pick((4.0, 8.0, 2.0, 16.0))
    scaled = s.put("scaled|amplified", mul(number(scale), x))
    small = cast(s, scaled, kind, "x8|fp8|stored")
    back = cast(s, small, "jnp.float32", "back|loaded")
    out = s.put("restored|x_hat", div(back, number(scale)))
    w = s.array("w|weights|gain", s.partner(shape))
    return finish_joined(s, s.pick(("float8 storage", "fp8 round trip", "fp8 scaling")), mul(w, out))


def reduced_bits(s: Sampler) -> Kernel:
    """Measurements counted in ints, kept to few bits by reduce_precision."""
    shape = s.shape(1, 2, 24, least=2)
    n = s.input(s.name("counts|ticks|raw|adc"), shape, s.pick(("int32", "int16", "uint8")), 0, 255)
    gain = s.array("gain|calibration|sensitivity", s.partner(shape), low=0.5, high=1.5)
    scale = s.pick(("0.01", "0.02"))
    level = s.put("volts|level", expr(f"{n}.astype(jnp.float32) * {scale}", shape, (0, 5), level=PRODUCT))
    bits = f"exponent_bits={s.pick((5, 8, 4))}, mantissa_bits={s.pick((7, 3, 10, 2))}"
    code = f"{s.lax}.reduce_precision({level}, {bits})"
    coarse = s.put("coarse|stored|rounded", expr(code, shape, (0, 5.1)))
    if s.chance(0.5):
        y = s.put("gap_up", expr(f"jnp.nextafter({coarse}, 9.0) - {level}", shape, 1, level=SUM))
        return finish_joined(
            s, s.pick(("coarse reading", "reduced precision", "adc model")), mul(gain, coarse), y
        )
    return finish_joined(s, s.pick(("coarse reading", "reduced precision", "adc model")), mul(gain, coarse))


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
    return drawn(rng, FORMS, floats=MOSTLY_32)


TEMPLATE = Template("casts", "generate_casts_kernel", draw)
