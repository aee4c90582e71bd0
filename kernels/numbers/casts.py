"""Mixed precision: casts, quantised numbers, rounding, and the bits of floats."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import MOSTLY_32, drawn
from kernels.writing.choices import Names
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


# Activations and other steps that half precision serves well, with the names of their results.
HALF_STEPS = (
    ("jnp.tanh({0})", "activated|h"),
    ("jax.nn.relu({0})", "activated|h"),
    ("jax.nn.silu({0})", "activated|h"),
    ("{0} * {0}", "squared|sq"),
    ("jnp.maximum({0}, 0.25 * {0})", "leaky_out|h"),
    ("jnp.exp(-jnp.abs({0}))", "decayed|weight_lo"),
    ("jax.nn.softplus({0})", "smooth|h"),
    ("jax.nn.sigmoid({0})", "gate|sig"),
)


def half_step(s: Sampler, value: Value) -> Value:
    """A step in half precision that writes no constant which sixteen bits round in one text only."""
    code, names = s.pick(HALF_STEPS)
    return s.put(names, expr(code.format(s.let(value)), value.shape, max(value.bound, 1.0) ** 2))


def half_chain(s: Sampler) -> Kernel:
    """A layer by element in half precision, whose result goes back to full precision."""
    shape = s.shape(1, 3, 40)
    half = s.pick(HALVES)
    if s.chance(0.4):
        low = x = s.input(s.name("x|activations|hidden"), shape, half[4:], -1.5, 1.5)
    else:
        x = s.array("x|inputs|features|hidden", shape, low=-1.5, high=1.5)
        low = cast(s, x, half)
    if s.chance(0.6):
        w = cast(s, s.array("w|gain|scale", s.partner(shape), low=0.3, high=1.2), half, "w_half|w16")
        low = s.put("scaled|weighted", mul(low, w))
        if s.chance(0.5):
            b = cast(s, s.array("b|bias", s.partner(shape, 0.2), low=-0.5, high=0.5), half, "b_half|b16")
            low = s.put("pre|pre_act", add(low, b))
    work = half_step(s, low)
    if x is not low and s.chance(0.4):
        # The residual stream stays in full precision.
        wide = cast(s, work, "jnp.float32", "wide|update|y32")
        return s.finish(s.pick(("mixed precision residual", "autocast residual")), s.let(add(x, wide)))
    if s.chance(0.3):
        axis = s.fixed(s.count(0, len(shape) - 1))
        total = f"jnp.sum({work}, axis={axis}, dtype=jnp.float32)"
        kept = tuple(dim for at, dim in enumerate(shape) if at != axis)
        return s.finish(
            "half precision sum", s.put("total|accumulated", expr(total, kept, work.bound * shape[axis]))
        )
    wide = cast(s, work, "jnp.float32", "wide|out32|y32")
    return s.finish(
        s.pick(("half precision activation", "autocast activation", "mixed precision step")), wide
    )


def mixed_matmul(s: Sampler) -> Kernel:
    """A product of halves that is accumulated in full precision."""
    b, n, m = s.count(1, 5), s.count(2, 7), s.count(1, 6)
    x = s.array("x|tokens|features|h", (b, n), low=-1.5, high=1.5)
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
    short = "bf16" if half == HALVES[0] else "fp16"
    noun = s.pick(("mixed precision matmul", f"{short} matmul"))
    if s.chance(0.5):
        bias = s.array("bias|b", (m,), low=-0.5, high=0.5)
        acc, noun = (
            s.put("y|out|logits", add(acc, bias)),
            s.pick(("mixed precision dense", f"{short} linear")),
        )
    if s.chance(0.4):
        hidden = s.put("hidden|h_act", expr(f"jax.nn.relu({acc})", (b, m), (0, 9)))
        v = s.array("v|w_out|w2", (m, s.count(1, 4)), low=-1, high=1)
        low = ar.matmul(s, cast(s, hidden, half, "h_lo"), cast(s, v, half, "v_lo"))
        acc, noun = cast(s, low, "jnp.float32", "out32|wide_out"), f"{short} mlp"
    return s.finish(noun, acc)


def quantize(s: Sampler) -> Kernel:
    """Absolute-maximum quantisation to int8, and back."""
    shape = s.shape(1, 3, 40, least=2)
    x = s.array("x|w|weights|activations|grad", shape, low=-2, high=2)
    axis = s.pick((None, len(shape) - 1))
    top = s.pick((127.0, 127.0, 7.0))
    size = ar.reduced(s, "max", el.absolute(x), axis, axis is not None)
    scale = s.put("scale|step|delta", div(el.maximum(size, number(s.pick((1e-6, 1e-5, 1e-8)))), number(top)))
    level = el.nearest(s, f"{x} / {scale}")
    level = s.pick((level, f"jnp.clip({level}, {-top:.0f}, {top:.0f})"))
    q = s.put("q|codes|levels", expr(f"{level}.astype(jnp.int8)", shape, top, dtype="int8"))
    restored = s.put(
        "restored|dequantized|x_hat", expr(f"{q}.astype({x}.dtype) * {scale}", shape, 4.2, level=PRODUCT)
    )
    bits = "int8" if top > 7 else "int4"
    by = "" if axis is None else " per row"
    use = s.pick(("error", "fake quantize", "snr", "codes"))
    if use == "codes":
        return s.finish(f"quantize {bits}{by}", q, scale)
    if use == "snr":
        noise = f"jnp.sum(({x} - {restored}) ** 2)"
        code = f"10 * jnp.log10(jnp.sum({x}**2) / ({noise} + {s.epsilon()}))"
        return s.finish("quantization snr", s.put("snr|snr_db", expr(code, (), 90, level=PRODUCT)))
    if use == "error":
        error = s.put("error|quant_error", sub(x, restored).within(-1, 1))
        if s.chance(0.5):
            return s.finish("quantization mse", s.put("mse", expr(f"jnp.mean({error}**2)", (), (0, 1))))
        return s.finish("quantization error", error, *([q] if s.chance(0.4) else []))
    return s.finish(f"fake quantize {bits}", restored, *([q] if s.chance(0.4) else []))


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
        zero = s.input(s.name("x_zero|zero_point"), (), "int32", -20, 20)
        sums = f"jnp.sum({w}, axis=0, dtype=jnp.int32)"
        code = f"{acc} - {zero} * {sums}"
        acc = s.put("corrected|acc_shifted", expr(code, (b, m), 99, level=SUM, dtype="int32"))
    sa = s.scalar("a_scale|x_scale", low=0.01, high=0.05)
    sw = s.array("w_scale|channel_scale", s.pick(((m,), ())), low=0.01, high=0.05)
    scaled = s.short(mul(sa, sw), 10)
    value = expr(f"{acc} * {scaled.at(PRODUCT + 1)}", (b, m), 20, level=PRODUCT)
    value = s.put("y|rescaled|dequantized", value)
    noun = s.pick(("int8 matmul", "quantized matmul"))
    if s.chance(0.6):
        value, noun = add(value, s.array("bias", (m,))), s.pick(("quantized dense", "int8 linear"))
    return s.finish(noun, s.let(value), *([acc] if s.chance(0.3) else []))


# Names of a rounding, its code at a position on a grid, and the interval of what it takes away.
ROUNDINGS = (
    ("round to grid", "jnp.round({0})"),
    ("round to grid", "jnp.rint({0})"),
    ("floor to grid", "jnp.floor({0})"),
    ("ceil to grid", "jnp.ceil({0})"),
    ("truncate to grid", "jnp.trunc({0})"),
    ("truncate to grid", "jnp.sign({0}) * jnp.floor(jnp.abs({0}))"),
    ("round half up", "jnp.floor({0} + 0.5)"),
    ("round half away", "{1}.round({0}, {1}.RoundingMethod.AWAY_FROM_ZERO)"),
    ("round half away", "{1}.round({0}, {1}.RoundingMethod.AWAY_FROM_ZERO)"),
    ("round half away", "{1}.round({0})"),
    ("round half even", "{1}.round({0}, {1}.RoundingMethod.TO_NEAREST_EVEN)"),
)


def rounding(s: Sampler) -> Kernel:
    """Rounding to a grid, the part of a cell, cells as indices, and periodic wrapping."""
    return s.pick((_snapped, _snapped, _snapped, _cells, _interpolated, _wrapped, _wrapped, _stochastic))(s)


def _snapped(s: Sampler) -> Kernel:
    shape = s.shape(1, 3, 40, least=2)
    x = s.array("x|values_in|positions|samples", shape, low=-2, high=2)
    step = s.pick(("0.1", "0.5", "0.25", "0.05", "0.125", "0.2", "0.01", "0.02"))
    if s.chance(0.4):
        step = s.array(
            "step|spacing|resolution", s.partner(shape, 0.2) if s.chance(0.4) else (), low=0.1, high=0.5
        ).code
    noun, rule = s.pick(ROUNDINGS)
    place = s.put("scaled|grid_pos", expr(f"{x} / {step}", shape, 300, level=PRODUCT))
    level = s.put("level|cell", expr(rule.format(place, s.lax), shape, 301, level=PRODUCT))
    if s.chance(0.4):
        bits = s.pick((2, 3, 4, 6, 8))
        low, high = s.pick(((-(2 ** (bits - 1)), 2 ** (bits - 1) - 1), (0, 2**bits - 1)))
        level = s.put("clamped|code", expr(f"jnp.clip({level}, {low}, {high})", shape, 255))
        noun = s.pick(("uniform quantizer", f"quantize to {bits} bits"))
    snapped = s.put("snapped|rounded", expr(f"{level} * {step}", shape, 3, level=PRODUCT))
    form = s.pick(("value", "value", "both", "rms", "worst"))
    if form == "value":
        return s.finish(noun, snapped)
    error = s.put("error|rounding_error", sub(x, snapped))
    if form == "both":
        return s.finish(noun, snapped, error)
    axis = s.fixed(s.pick((None, *range(len(shape)))))
    over = "" if axis is None else f", axis={axis}"
    kept = () if axis is None else tuple(dim for at, dim in enumerate(shape) if at != axis)
    code = f"jnp.sqrt(jnp.mean({error}**2{over}))" if form == "rms" else f"jnp.max(jnp.abs({error}){over})"
    return s.finish(
        f"{noun} error", s.put("rms_error|rmse" if form == "rms" else "max_error|worst", expr(code, kept, 3))
    )


def _cells(s: Sampler) -> Kernel:
    """The cells of points in a regular grid, and where in them they lie."""
    n, d = s.count(3, 12), s.fixed(s.count(1, 3))
    x = s.array("points|positions|coords", (n, d), low=0.0, high=4.0)
    width = s.array("cell_size|spacing", (d,) if s.chance(0.4) else (), low=0.4, high=1.0)
    place = s.put("scaled|grid_pos", expr(f"{x} / {width}", (n, d), 10, level=PRODUCT))
    base = s.put("base|corner", expr(f"jnp.floor({place})", (n, d), 10))
    index = s.put("index|cell", expr(f"{base}.astype(jnp.int32)", (n, d), 10, "int32"))
    part = s.put("frac|offset_in_cell", sub(place, base).within(0, 1))
    if d > 1 and s.chance(0.5):
        side = s.pick((8, 10, 16, 32, 64))
        strides = ", ".join(str(side**at) for at in reversed(range(int(d))))
        code = f"jnp.sum({index} * jnp.array([{strides}]), axis=-1)"
        flat = s.put("flat|cell_id", expr(code, (n,), 9999, "int32"))
        return s.finish(s.pick(("flat cell index", "cell ids")), part, flat)
    if s.chance(0.4):
        center = s.put("center", expr(f"({base} + 0.5) * {width}", (n, d), 5, level=PRODUCT))
        return s.finish(s.pick(("offset from cell center", "cell centers")), sub(x, center), center)
    return s.finish(s.pick(("grid cells", "cell index", "voxel index")), part, index)


def _interpolated(s: Sampler) -> Kernel:
    """A table read between its entries."""
    n, m = s.count(5, 9), s.count(2, 7)
    table, at = (
        s.array("table|lut|samples", (n,), low=-1, high=1),
        s.array("t|pos", (m,), low=0.0, high=n - 1.01),
    )
    base = s.put("base|lower", expr(f"jnp.floor({at})", (m,), n))
    whole = f"{base}.astype(jnp.int32)"
    if s.chance(0.7):
        whole = s.pick((f"jnp.clip({whole}, 0, {n - 2})", f"jnp.minimum({whole}, {n - 2})"))
    i = s.put("i|left", expr(whole, (m,), n, "int32"))
    w = s.put("w|frac", sub(at, base).within(0, 1))
    code = s.pick(
        (
            f"(1 - {w}) * {table}[{i}] + {w} * {table}[{i} + 1]",
            f"{table}[{i}] + {w} * ({table}[{i} + 1] - {table}[{i}])",
            f"(1 - {w}) * jnp.take({table}, {i}) + {w} * jnp.take({table}, {i} + 1)",
        )
    )
    return s.finish(
        s.pick(("linear lookup", "lookup table")), s.put("y|value_at", expr(code, (m,), 1, level=SUM))
    )


def _wrapped(s: Sampler) -> Kernel:
    """Values in one period: angles, phases, minimum images in a box."""
    shape = s.shape(1, 2, 40, least=2)
    form = s.pick(("angle", "angle", "difference", "phase", "image", "position"))
    if form in ("angle", "difference"):
        turn, half = s.pick(
            (("2 * jnp.pi", "jnp.pi"), ("360.0", "180.0"), ("24.0", "12.0"), ("1.0", "0.5"), ("2.0", "1.0"))
        )
        x = s.array(
            "angle|theta|heading" if "pi" in turn or turn == "360.0" else "phase|hours",
            shape,
            low=-9.0,
            high=9.0,
        )
        code, noun = x.code, "wrap angle" if "pi" in turn or turn == "360.0" else "wrap phase"
        if form == "difference":
            other = s.array("target|reference|goal", s.partner(shape, 0.6), low=-3.0, high=3.0)
            code = s.put("delta|gap", sub(x, other)).code
            noun = noun.replace("wrap", "difference of")
        enclosed = f"({turn})" if "*" in turn else turn
        code = s.pick(
            (
                f"jnp.mod({code} + {half}, {turn}) - {half}",
                f"({code} + {half}) % {enclosed} - {half}",
                f"{code} - {turn} * jnp.round({code} / {enclosed})",
                f"{code} - {turn} * jnp.floor(({code} + {half}) / {enclosed})",
                *((f"jnp.arctan2(jnp.sin({code}), jnp.cos({code}))",) if "pi" in turn else ()),
            )
        )
        wrapped = s.put("wrapped|principal", expr(code, shape, 180, level=SUM))
        if form == "difference" and s.chance(0.5):
            size = f"jnp.abs({wrapped})" if s.chance(0.5) else f"jnp.mean(jnp.abs({wrapped}), axis=-1)"
            kept = shape if "mean" not in size else shape[:-1]
            return s.finish("angular distance", s.put("distance", expr(size, kept, 180)))
        return s.finish(noun, wrapped)
    if form == "phase":
        t, epoch = s.array("t|times", shape, low=0.0, high=9.0), s.scalar("t0|epoch", 0.0, 0.4)
        period = s.array("period", s.pick(((), shape[-1:])), low=0.5, high=2.0)
        start = s.pick((f"{t} - {epoch}", f"{t} + {epoch}", t.code))
        code = s.pick(
            (
                f"jnp.fmod({start}, {period}) / {period}",
                f"jnp.remainder({start}, {period}) / {period}",
                f"({start}) / {period} % 1.0" if " " in start else f"{t} / {period} % 1.0",
            )
        )
        return s.finish(
            s.pick(("phase fold", "fold times")), s.put("phase", expr(code, shape, 1, level=PRODUCT))
        )
    box = s.array("box|box_length", s.pick(((), shape[-1:])), low=1.5, high=3.0)
    if form == "position":
        x = s.array("x|positions|coords", shape, low=-5.0, high=5.0)
        code = s.pick((f"jnp.mod({x}, {box})", f"{x} % {box}", f"{x} - {box} * jnp.floor({x} / {box})"))
        if s.chance(0.5):
            v, dt = s.array("v|velocity", shape, low=-1.0, high=1.0), s.pick(("0.1", "0.01", "0.05", "1e-3"))
            moved = s.put("moved|x_new", expr(f"{x} + {dt} * {v}", shape, 6, level=SUM))
            return s.finish(
                "periodic step",
                s.put("wrapped|in_box", expr(code.replace(x.code, moved.code), shape, 3, level=SUM)),
            )
        return s.finish("wrap positions", s.put("wrapped|in_box", expr(code, shape, (0, 3), level=SUM)))
    dx = s.array("dx|displacement|rij", shape, low=-4.0, high=4.0)
    code = f"{dx} - {box} * {s.pick(('jnp.round', 'jnp.rint'))}({dx} / {box})"
    image = s.put("nearest|min_image", expr(code, shape, 1.5, level=SUM))
    if s.chance(0.6):
        squares = s.put("r2|dist_sq", expr(f"jnp.sum({image}**2, axis=-1)", shape[:-1], (0, 9)))
        cutoff = s.pick(("1.0", "0.5", "1.2", "1.5"))
        if s.chance(0.5):
            near = s.put(
                "near|is_neighbor", expr(f"{squares} < {cutoff}**2", shape[:-1], 1, "bool", level=COMPARE)
            )
            return s.finish("periodic neighbors", squares, near)
        return s.finish("periodic distance", expr(f"jnp.sqrt({squares} + {s.epsilon()})", shape[:-1], (0, 3)))
    return s.finish("minimum image", image)


def _stochastic(s: Sampler) -> Kernel:
    """Rounding up with the probability of the fraction, by given uniform numbers."""
    shape = s.shape(1, 2, 30, least=2)
    x = s.array("x|grad|weights", shape, low=-2.0, high=2.0)
    u = s.array("u|noise_u|uniforms", shape, low=0.0, high=1.0)
    scale = s.pick(("", "4", "8", "16", "32", "64", "128", "256", "1024"))
    place = s.put("scaled", expr(f"{x} * {scale}", shape, 32, level=PRODUCT)) if scale else x
    low = s.put("low|lower", expr(f"jnp.floor({place})", shape, 33))
    code = f"{low} + ({u} < {place} - {low}).astype({x}.dtype)"
    level = s.put("level|rounded", expr(code, shape, 34, level=SUM))
    out = expr(f"{level} / {scale}", shape, 3, level=PRODUCT) if scale else level
    return s.finish("stochastic rounding", s.let(out))


def counts_and_masks(s: Sampler) -> Kernel:
    """Ints and bools that become floats: counts, one-hot labels, indicator weights, accuracies."""
    return s.pick((_frequencies, _mask_weights, _accuracy, _pixels_to_floats, _one_hot))(s)


def _frequencies(s: Sampler) -> Kernel:
    n, m = s.count(2, 6), s.count(3, 8)
    kind = s.pick(("int32", "uint8", "int16"))
    counts = s.input(s.name("counts|tallies|hits"), (n, m), kind, 0, 20)
    dtype = s.float_dtype
    alpha = s.pick((1.0, 0.5, 0.1))
    wide = s.put(
        "smoothed|pseudo", expr(f"{counts}.astype(jnp.{dtype}) + {alpha}", (n, m), (0.1, 21), level=SUM)
    )
    code = f"{wide} / jnp.sum({wide}, axis={s.pick((1, -1))}, keepdims=True)"
    freq = s.put("freq|probs", expr(code, (n, m), (0, 1), level=PRODUCT))
    if s.chance(0.5):
        value = s.array("values_of|payoff|scores", (m,), low=-1, high=1)
        return s.finish("expected score", expr(f"{freq} @ {value}", (n,), 1, level=PRODUCT))
    return s.finish("laplace smoothing" if alpha == 1.0 else "additive smoothing", freq)


def _mask_weights(s: Sampler) -> Kernel:
    """A mean over valid entries, the mask as floats."""
    shape = s.shape(2, 3, 40, least=2)
    x = s.array("x|values_in|losses", shape, low=-2, high=2)
    kind = s.pick(("bool", "int8", "uint8", "int32"))
    mask = s.input(s.name("mask|valid|is_valid"), shape, kind, 0, 1)
    w = s.put("w|weight", expr(f"{mask}.astype({x}.dtype)", shape, (0, 1)))
    axis = s.fixed(s.count(0, len(shape) - 1))
    kept = tuple(dim for at, dim in enumerate(shape) if at != axis)
    code = f"jnp.sum({w} * {x}, axis={axis}) / jnp.maximum(jnp.sum({w}, axis={axis}), 1.0)"
    return s.finish(
        s.pick(("masked mean", "valid mean")), s.put("mean_valid|average", expr(code, kept, 2, level=PRODUCT))
    )


def _accuracy(s: Sampler) -> Kernel:
    n, m = s.count(3, 9), s.count(2, 5)
    scores, labels = (
        s.array("logits|scores", (n, m), low=-2, high=2),
        s.ints("labels|targets", (n,), 0, m - 1),
    )
    guess = s.put("predicted|guess", expr(f"jnp.argmax({scores}, axis=-1)", (n,), m, "int32"))
    hit = s.put("correct|is_hit", expr(f"{guess} == {labels}", (n,), 1, "bool", level=COMPARE))
    dtype = s.pick(("jnp.float32", f"{scores}.dtype"))
    code = f"jnp.mean({hit}.astype({dtype}))"
    log_p = s.put("log_probs", expr(f"jax.nn.log_softmax({scores}, axis=-1)", (n, m), 9))
    picked = f"-jnp.mean(jnp.take_along_axis({log_p}, {labels}[:, None], axis=1))"
    loss = s.put("loss|nll", expr(picked, (), 9))
    return s.finish(
        s.pick(("loss and accuracy", "classification metrics")),
        loss,
        s.put("accuracy", expr(code, (), (0, 1))),
    )


def _pixels_to_floats(s: Sampler) -> Kernel:
    n, h, w, c = s.count(1, 3), s.count(2, 4), s.count(2, 5), s.fixed(3)
    pixels = s.input(s.name("pixels|image|images"), (n, h, w, c), "uint8", 0, 255)
    mean, std = (
        s.array("mean|channel_mean", (c,), low=0.3, high=0.6),
        s.array("std|channel_std", (c,), low=0.2, high=0.3),
    )
    unit = s.put("unit|x", expr(f"{pixels}.astype({mean}.dtype) / 255", (n, h, w, c), (0, 1), level=PRODUCT))
    code = f"({unit} - {mean}) / {std}"
    normed = s.put("normalized|standardized", expr(code, (n, h, w, c), 4, level=PRODUCT))
    return s.finish(s.pick(("normalize image", "image preprocessing")), normed)


def _one_hot(s: Sampler) -> Kernel:
    n, m = s.count(3, 9), s.count(2, 6)
    kind = s.pick(("int32", "uint8", "int8"))
    labels = s.input(s.name("labels|classes|targets"), (n,), kind, 0, m - 1)
    like = s.float_dtype
    code = s.pick(
        (
            f"({labels}[:, None] == jnp.arange({m})).astype(jnp.{like})",
            f"jax.nn.one_hot({labels}, {m}, dtype=jnp.{like})",
        )
    )
    hot = s.put("one_hot|targets_hot", expr(code, (n, m), (0, 1)))
    if s.chance(0.5):
        smoothing = s.scalar("smoothing|label_smoothing", 0.05, 0.2)
        out = expr(f"(1 - {smoothing}) * {hot} + {smoothing} / {m}", (n, m), (0, 1), level=SUM)
        return s.finish(s.pick(("label smoothing", "smooth labels")), s.let(out))
    x = s.array("x|features", (n, s.count(2, 5)), low=-1, high=1)
    sums = s.put("sums", expr(f"{hot}.T @ {x}", (m, x.shape[1]), n, level=PRODUCT))
    code = f"{sums} / jnp.maximum(jnp.sum({hot}, axis=0), 1)[:, None]"
    return s.finish(
        s.pick(("class means", "centroids")), s.put("means", expr(code, sums.shape, 1, level=PRODUCT))
    )


def bits_of_floats(s: Sampler) -> Kernel:
    """Floats and their bits: uniform numbers of random bits, sign and exponent fields."""
    return s.pick((_uniform_bits, _uniform_bits, _uniform_bits, _fields, _sortable))(s)


def _uniform_bits(s: Sampler) -> Kernel:
    """Random bits as a mantissa of [1, 2), as generators make uniform numbers, and draws from them."""
    shape = s.shape(1, 2, 24)
    bits = s.input(s.name("bits|raw_bits|random_bits"), shape, "uint32", 0, 2**32 - 1)
    code = f"({bits} >> 9) | jnp.uint32(0x3F800000)"
    mantissa = s.put("mantissa|pattern", expr(code, shape, 1, dtype="uint32", level=5))
    code = f"{s.lax}.bitcast_convert_type({mantissa}, jnp.float32) - 1"
    unit = s.put("u|u01|uniform", expr(code, shape, (0, 1), level=SUM))
    return s.pick((_spread_uniform, _dropped, _exponential, _jittered, _gumbel))(s, shape, unit)


def _spread_uniform(s: Sampler, shape: Shape, unit: Value) -> Kernel:
    low, high = (
        s.array("minval|low", s.partner(shape, 0.1), low=-2, high=-0.5),
        s.scalar("maxval|high", 0.5, 2.0),
    )
    out = expr(f"{low} + ({high} - {low}) * {unit}", shape, 2, level=SUM)
    return s.finish(s.pick(("bits to uniform", "uniform from bits")), s.let(out))


def _dropped(s: Sampler, shape: Shape, unit: Value) -> Kernel:
    x, rate = s.array("x|hidden|activations", shape, low=-2, high=2), s.pick((0.5, 0.8, 0.9))
    keep = s.put("keep|mask", expr(f"{unit} < {rate}", shape, 1, dtype="bool", level=COMPARE))
    return s.finish("dropout from bits", s.let(el.where(keep, div(x, number(rate)), number(0.0))))


def _exponential(s: Sampler, shape: Shape, unit: Value) -> Kernel:
    rate = s.array("rate|lam", s.partner(shape, 0.3), low=0.5, high=2.0)
    out = expr(f"-jnp.log1p(-{unit}) / {rate}", shape, (0, 32), level=PRODUCT)
    return s.finish(s.pick(("exponential from bits", "waiting times")), s.let(out))


def _jittered(s: Sampler, shape: Shape, unit: Value) -> Kernel:
    x, scale = s.array("x|points|grid", shape, low=-2, high=2), s.scalar("width|spread", 0.1, 1.0)
    return s.finish(
        s.pick(("jittered points", "jittered grid")),
        s.let(expr(f"{x} + {scale} * ({unit} - 0.5)", shape, 3, level=SUM)),
    )


def _gumbel(s: Sampler, shape: Shape, unit: Value) -> Kernel:
    logits = s.array("logits|scores", shape, low=-2, high=2)
    eps = s.epsilon()
    noise = s.put("gumbel|gumbel_noise", expr(f"-jnp.log(-jnp.log({unit} + {eps}) + {eps})", shape, 16))
    soft = s.put("perturbed|noisy_logits", add(logits, noise))
    tau = s.scalar("tau|temperature", 0.5, 1.5)
    return s.finish("gumbel softmax", s.let(expr(f"jax.nn.softmax({soft} / {tau}, axis=-1)", shape, (0, 1))))


def _fields(s: Sampler) -> Kernel:
    """The exponent and the mantissa of positive numbers."""
    shape = s.shape(1, 2, 24)
    x = s.input(s.name("x|values_in|samples"), shape, "float32", 0.1, 8.0)
    bits = s.put("bits|word", expr(f"{s.lax}.bitcast_convert_type({x}, jnp.int32)", shape, 1, "int32"))
    power = s.put("exponent|power", expr(f"(({bits} >> 23) & 0xFF) - 127", shape, 9, "int32", level=SUM))
    code = f"{x} * jnp.exp2(-{power}.astype({x}.dtype))"
    part = s.put("mantissa|significand", expr(code, shape, (1, 2), level=PRODUCT))
    return s.finish(s.pick(("split float", "mantissa and exponent")), part, power)


def _sortable(s: Sampler) -> Kernel:
    """Integers in the order of the floats that they are the bits of."""
    shape = s.shape(1, 2, 24)
    x = s.input(s.name("x|values_in|keys"), shape, "float32", -8.0, 8.0)
    bits = s.put("bits|word", expr(f"{s.lax}.bitcast_convert_type({x}, jnp.int32)", shape, 1, "int32"))
    code = f"jnp.where({bits} < 0, {bits} ^ 0x7FFFFFFF, {bits})"
    keys = s.put("sort_key|ordered", expr(code, shape, 1, "int32"))
    order = expr(f"jnp.argsort({keys}, axis=-1)", shape, 99, "int32")
    return s.finish(s.pick(("radix key", "float sort key")), s.put("order", order), keys)


def float_codes(s: Sampler) -> Kernel:
    """Signs, neighbours and special values of floats."""
    shape = s.shape(1, 2, 24, least=2)
    return s.pick((_leaky, _copied_sign, _finite, _cleaned, _spacing, _frexp))(s, shape)


def _leaky(s: Sampler, shape: Shape) -> Kernel:
    x = s.array("x|inputs|pre_act", shape, low=-2, high=2)
    slope = s.array("slope|alpha", shape[-1:] if s.chance(0.6) else (), low=0.01, high=0.3)
    out = expr(f"jnp.where(jnp.signbit({x}), {slope} * {x}, {x})", shape, 2)
    return s.finish("prelu" if slope.rank else "leaky relu", s.let(out))


def _copied_sign(s: Sampler, shape: Shape) -> Kernel:
    x = s.array("x|values_in|signal", shape, low=-2, high=2)
    if s.chance(0.5):
        out = expr(f"jnp.copysign(jnp.sqrt(jnp.abs({x}) + {s.epsilon()}), {x})", shape, 2)
        return s.finish(s.pick(("signed sqrt", "signed root")), s.let(out))
    mu = s.pick(("255.0", "100.0", "50.0"))
    out = expr(f"jnp.copysign(jnp.log1p({mu} * jnp.abs({x})) / jnp.log1p({mu}), {x})", shape, 2)
    return s.finish(s.pick(("mu law", "mu law encode")), s.let(out))


def _finite(s: Sampler, shape: Shape) -> Kernel:
    """Entries that are not finite left out of a mean, or replaced by a default."""
    x = s.array("x|readings|losses", shape, low=-2, high=2)
    ok = s.put("ok|is_ok", expr(f"jnp.isfinite({x})", shape, 1, dtype="bool"))
    if s.chance(0.5):
        code = f"jnp.sum(jnp.where({ok}, {x}, 0.0)) / jnp.maximum(jnp.sum({ok}), 1)"
        return s.finish(
            s.pick(("finite mean", "nan safe mean")), s.put("mean_ok", expr(code, (), 2, level=PRODUCT))
        )
    default = s.array("default|fallback|previous", s.partner(shape, 0.6), low=-1, high=1)
    out = el.where(ok, x, default)
    return s.finish(s.pick(("replace non finite", "finite or default")), s.let(out))


def _cleaned(s: Sampler, shape: Shape) -> Kernel:
    x, rate = s.array("grad|grads|update", shape, low=-2, high=2), s.scalar("lr|step_size", 0.01, 0.1)
    w = s.array("w|params", shape, low=-1, high=1)
    limit = s.pick(("1.0", "10.0", "1e3"))
    clean = s.put(
        "clean|safe_grad", expr(f"jnp.nan_to_num({x}, nan=0.0, posinf={limit}, neginf=-{limit})", shape, 4)
    )
    return s.finish(s.pick(("nan safe step", "guarded sgd step")), s.let(sub(w, mul(rate, clean))))


def _spacing(s: Sampler, shape: Shape) -> Kernel:
    """Differences in units in the last place."""
    x, y = (
        s.array("x|actual|computed", shape, low=0.5, high=2),
        s.array("y|expected|reference", shape, low=0.5, high=2),
    )
    ulp = s.put(
        "ulp|spacing",
        expr(f"{s.lax}.stop_gradient(jnp.nextafter({y}, jnp.inf) - {y})", shape, (1e-9, 1), level=SUM),
    )
    size = s.put("abs_error|gap", expr(f"jnp.abs({x} - {y})", shape, 2))
    code = f"{size} <= {s.pick((1, 2, 4))} * {ulp}"
    close = s.put("close|is_close", expr(code, shape, 1, "bool", level=COMPARE))
    return s.finish(s.pick(("close in ulps", "ulp test")), size, close)


def _frexp(s: Sampler, shape: Shape) -> Kernel:
    """Rows scaled by a power of two, which rounds nothing."""
    x = s.array("x|rows|block", shape, low=-4, high=4)
    top = s.put(
        "top|row_max", expr(f"jnp.max(jnp.abs({x}), axis=-1, keepdims=True)", (*shape[:-1], 1), (0.1, 4))
    )
    code = f"jnp.exp2(jnp.ceil(jnp.log2({s.lax}.stop_gradient({top}) + {s.epsilon()})))"
    scale = s.put("scale|pow2", expr(code, top.shape, (0.1, 4)))
    return s.finish("power of two scaling", s.put("scaled", div(x, scale)), scale)


def promotion(s: Sampler) -> Kernel:
    """Arrays of different float dtypes: stored narrow, computed wide."""
    shape = s.shape(1, 3, 30)
    narrow = s.pick(("bfloat16", "float16", "bfloat16"))
    form = s.pick(("ema", "master", "mix"))
    if form == "ema":
        w = s.input(s.name("w|params|weights"), shape, narrow, -1.5, 1.5)
        avg, decay = (
            s.input(s.name("ema|avg|shadow"), shape, "float32", -1.5, 1.5),
            s.pick(("0.99", "0.999", "0.9")),
        )
        out = expr(
            f"{decay} * {avg} + (1 - {decay}) * {cast(s, w, 'jnp.float32', 'w32|wide')}",
            shape,
            1.5,
            level=SUM,
        )
        return s.finish(s.pick(("ema of half weights", "shadow weights")), s.let(out))
    if form == "master":
        g = s.input(s.name("grad|g_half|grads"), shape, narrow, -1.5, 1.5)
        master, rate = (
            s.input(s.name("master|master_w"), shape, "float32", -1.0, 1.0),
            s.pick(("0.1", "0.01", "1e-3")),
        )
        new = s.put(
            "updated|master_new",
            expr(f"{master} - {rate} * {cast(s, g, 'jnp.float32', 'g32|grad32')}", shape, 2, level=SUM),
        )
        return s.finish("master weight step", new, cast(s, new, f"jnp.{narrow}", "stored|w_half"))
    x = s.input(s.name("x|activations|hidden"), shape, narrow, -1.5, 1.5)
    gain = s.input(s.name("gain|scale"), shape[-1:], "float32", 0.5, 1.5)
    mean_square = f"jnp.mean(jnp.square({cast(s, x, 'jnp.float32', 'x32|wide')}), axis=-1, keepdims=True)"
    inverse = s.put(
        "inv|rrms", expr(f"{s.lax}.rsqrt({mean_square} + {s.epsilon()})", (*shape[:-1], 1), (0, 99))
    )
    out = s.put("normed|y32", expr(f"{x} * {inverse} * {gain}", shape, 9, level=PRODUCT))
    return s.finish("half rms norm", cast(s, out, f"jnp.{narrow}", "stored|y"))


def loss_scale(s: Sampler) -> Kernel:
    """A loss scaled up before a cast and down after it."""
    b, n = s.count(2, 6), s.count(2, 6)
    pred = s.array("pred|predictions|outputs", (b, n), low=-1.0, high=1.0)
    target = s.array("target|labels", s.pick(((b, n), (n,))), low=-1, high=1)
    scale = s.pick((8.0, 16.0, 64.0, 128.0))
    err = s.put("err|diff", sub(pred, target))
    loss = s.put("losses|per_item", s.pick((square(err), mul(number(0.5), square(err)), el.absolute(err))))
    low = cast(s, mul(number(scale), loss), s.pick(HALVES), "scaled_lo|scaled_half")
    wide = cast(s, low, "jnp.float32", "scaled|unpacked")
    total = ar.mean(s, wide, s.pick((None, 0, 1)))
    out = s.put("loss|unscaled", div(total, number(scale)).within(-10, 10))
    return s.finish(s.pick(("loss scaling", "scaled half loss")), out)


def barrier(s: Sampler) -> Kernel:
    """An optimization barrier that keeps what a compiler would simplify: compensated sums, timed stages."""
    shape = s.shape(1, 3, 30)
    x, y = s.array("a|x|hi", shape, low=-2, high=2), s.array("b|y|addend", shape, low=-1, high=1)
    form = s.pick(("two sum", "split", "stage"))
    if form == "two sum":
        total = s.put("total|rounded_sum", add(x, y))
        fenced = s.put("fenced|total_b", expr(f"{s.lax}.optimization_barrier({total})", shape, 3))
        part = s.put("b_virtual|y_part", sub(fenced, x))
        code = f"({x} - ({fenced} - {part})) + ({y} - {part})"
        return s.finish(
            s.pick(("two sum", "error free sum")),
            fenced,
            s.put("err|low_part", expr(code, shape, 1, level=SUM)),
        )
    if form == "split":
        half = s.pick(("bfloat16", "float16"))
        high = cast(s, x, f"jnp.{half}", "high|x_hi")
        fenced = s.put("fenced|held", expr(f"{s.lax}.optimization_barrier({high})", shape, 2))
        wide = cast(s, fenced, "jnp.float32", "high32|wide")
        low = cast(s, sub(x, wide), f"jnp.{half}", "low|x_lo")
        return s.finish(
            s.pick(("bf16 split" if half == "bfloat16" else "fp16 split", "split float")), high, low
        )
    u, v = s.name("x_b|held_x|pinned"), s.name("y_b|held_y|fenced")
    scaled = s.put("stage1|prod", mul(x, y))
    s.line(f"{u}, {v} = {s.lax}.optimization_barrier(({scaled}, {y}))")
    out = add(expr(u, shape, 2), expr(v, shape, 1))
    return s.finish(s.pick(("fenced stages", "barrier between stages")), s.let(out))


def float8(s: Sampler) -> Kernel:
    """Storage in eight bits: a scaled cast there and back."""
    shape = s.shape(1, 2, 30, least=2)
    x = s.array("x|w|activations|grad", shape, low=-2, high=2)
    kind, top = s.pick((("jnp.float8_e5m2", "57344.0"), ("jnp.float8_e4m3fn", "448.0")))
    if s.chance(0.5):
        # The largest magnitude goes to the largest number of the format.
        amax = s.put("amax", expr(f"{s.lax}.stop_gradient(jnp.max(jnp.abs({x})))", (), (0.1, 2)))
        scale = s.put(
            "scale", expr(f"{top} / jnp.maximum({amax}, {s.epsilon()})", (), (1, 1e5), level=PRODUCT)
        )
    else:
        scale = s.scalar("scale|fp8_scale", low=4.0, high=16.0)
    small = cast(s, expr(f"{x} * {scale}", shape, 300, level=PRODUCT), kind, "x8|x_fp8|stored")
    back = cast(s, small, f"{x}.dtype", "back|loaded")
    out = s.put("restored|x_hat", div(back, scale))
    if s.chance(0.4):
        error = s.put("error|fp8_error", sub(x, out))
        return s.finish("fp8 error", expr(f"jnp.max(jnp.abs({error}))", (), 1))
    if len(shape) == 2 and s.chance(0.6):
        w = s.array("kernel|w2", (shape[1], s.count(1, 4)), low=-1, high=1)
        return s.finish("fp8 matmul", s.let(ar.matmul(s, out, w)))
    return s.finish(s.pick(("fp8 round trip", "fp8 quantize")), out)


def reduced_bits(s: Sampler) -> Kernel:
    """Measurements counted in ints, kept to few bits by reduce_precision."""
    shape = s.shape(1, 2, 24, least=2)
    n = s.input(s.name("counts|ticks|raw|adc"), shape, s.pick(("int32", "int16", "uint8")), 0, 255)
    gain = s.array("gain|calibration|sensitivity", s.partner(shape), low=0.5, high=1.5)
    top, full = s.pick(("3.3", "5.0", "1.8", "2.5", "10.0")), s.pick(("255", "256", "1023", "1024", "4095"))
    level = s.put(
        "volts|level", expr(f"{n}.astype(jnp.float32) * ({top} / {full})", shape, (0, 5), level=PRODUCT)
    )
    bits = s.pick(
        (
            "exponent_bits=5, mantissa_bits=10",
            "exponent_bits=8, mantissa_bits=7",
            "exponent_bits=8, mantissa_bits=3",
        )
    )
    code = f"{s.lax}.reduce_precision({level}, {bits})"
    coarse = s.put("coarse|stored|rounded", expr(code, shape, (0, 11)))
    reading = s.put("calibrated|reading", mul(gain, coarse))
    form = s.pick(("reading", "mean", "drift"))
    if form == "mean":
        return s.finish("mean reading", expr(f"jnp.mean({reading}, axis=-1)", shape[:-1], (0, 11)))
    if form == "drift":
        return s.finish(
            "reading drift", expr(f"jnp.diff({reading}, axis=-1)", (*shape[:-1], shape[-1] - 1), 11)
        )
    return s.finish(s.pick(("calibrated reading", "reduced precision reading")), reading)


FORMS = (
    *(half_chain,) * 2,
    *(mixed_matmul,) * 2,
    *(quantize,) * 3,
    int8_matmul,
    *(rounding,) * 4,
    counts_and_masks,
    bits_of_floats,
    float_codes,
    promotion,
    loss_scale,
    barrier,
    *(float8,) * 2,
    reduced_bits,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, floats=MOSTLY_32)


TEMPLATE = Template("casts", "generate_casts_kernel", draw)
