"""Shapes left open: programs for any length, lowered with the symbolic dimensions of jax.export."""

import random
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.writing import activations
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import instance
from kernels.writing.sampler import Sampler
from kernels.writing.values import ATOM, PRODUCT, SUM, Value, add, div, expr, mul, number, square, sub

SYMBOLS = ("n", "b", "rows", "length", "t")


def opened(
    s: Sampler, symbol: str, length: int, *tail: int, names: str = "x|inputs|features|data|rows_in"
) -> Value:
    """A float input whose first axis is left open; ``length`` stands for it where numbers are needed."""
    value = s.array(names, (length, *tail), low=-1.5, high=1.5)
    s.inputs[-1] = replace(s.inputs[-1], symbolic=", ".join(map(str, (symbol, *tail))))
    return value


def start(s: Sampler) -> tuple[str, int]:
    """The name of the open dimension, and a length that it may have."""
    return s.pick(SYMBOLS), s.count(3, 8)


def length_of(s: Sampler, value: Value) -> Value:
    """The open length, as a variable of the kernel."""
    name = s.name("n|length|size|rows|steps")
    if s.chance(0.7):
        s.line(f"{name} = {value}.shape[0]")
    else:
        s.line(f"{name}, _ = {value}.shape" if value.rank == 2 else f"({name},) = {value}.shape")
    return expr(name, (), (value.shape[0], value.shape[0]), "int32")


def places(s: Sampler, n: Value, like: Value, *, whole: bool = False) -> Value:
    """0 to n - 1, of the kernel's float unless ``whole``."""
    dtype = "" if whole else f", dtype={like}.dtype"
    value = expr(f"jnp.arange({n}{dtype})", (int(n.high),), (0, n.high - 1), "int32" if whole else "float")
    return s.put("index|positions|idx", value)


def centred(s: Sampler) -> Kernel:
    """Deviations from the mean over the open axis."""
    symbol, length = start(s)
    x = opened(s, symbol, length, s.count(1, 5))
    n = length_of(s, x)
    work = s.let(x)
    mean = s.put("mean|center", div(s.let(ar.total(s, work, 0)), n).within(work.low, work.high))
    away = s.put("away|deviation", sub(work, mean))
    squares = ar.total(s, mul(away, away).within(0, away.bound**2), 0)
    spread = s.put("std|scale_of", el.sqrt(add(div(s.let(squares), n), s.epsilon())))
    ratio = expr(f"{away} / {spread}", work.shape, 12, level=PRODUCT, kind="ratio")
    ratio = s.put("ratio|normalized", ratio)
    gain = s.array("gain|gamma|scale", x.shape[1:], low=0.5, high=1.5)
    # Without a gain their sum is the same whatever they are.
    return s.finish(s.pick(("standardize columns", "batch standardize")), s.put("out|y", mul(gain, ratio)))


def padded_differences(s: Sampler) -> Kernel:
    """Neighbours along the open axis, by padding it."""
    symbol, length = start(s)
    x = opened(s, symbol, length, *((s.count(1, 4),) if s.chance(0.6) else ()))
    work = s.let(x)
    mode = s.pick(("", "", ', mode="edge"', ", constant_values=1.0"))
    widths = "(1, 1)" if x.rank == 1 else "((1, 1), (0, 0))"
    shape = (length + 2, *x.shape[1:])
    padded = s.put(
        "padded", expr(f"jnp.pad({work}, {widths}{mode})", shape, (min(work.low, 0), max(work.high, 1)))
    )
    left, right = (expr(f"{padded}[{part}]", x.shape, padded.interval) for part in ("2:", ":-2"))
    curve = s.put("curvature|second_difference", sub(add(left, right), mul(number(2.0), work)))
    form = s.count(0, 4)
    if form == 0:
        rate = s.scalar("dt|kappa|rate", 0.05, 0.4)
        return s.finish("diffusion step", s.let(add(work, mul(rate, curve))))
    if form == 1:
        slope = s.put("slope|gradient", mul(number(0.5), sub(left, right)))
        return s.finish("slope and curvature", slope, curve)
    if form == 2:
        axis = s.pick((None, 0))
        energy = ar.total(s, s.let(square(curve)), axis)
        return s.finish(s.pick(("bending energy", "smoothness penalty")), mul(number(0.5), energy))
    if form == 3:
        return s.finish(
            s.pick(("three point average", "moving average")), div(add(add(left, work), right), number(3.0))
        )
    return s.finish(s.pick(("second difference", "discrete laplacian")), curve)


# Names of windows and carriers over the places of an open axis, and their code at the angle or place {a}.
WINDOWS = (
    ("hann window", "{x} * (0.5 - 0.5 * jnp.cos(2 * jnp.pi * {a}))"),
    ("hamming window", "{x} * (0.54 - 0.46 * jnp.cos(2 * jnp.pi * {a}))"),
    ("sine taper", "{x} * jnp.sin(jnp.pi * {a})"),
    ("blackman window", "{x} * (0.42 - 0.5 * jnp.cos(2 * jnp.pi * {a}) + 0.08 * jnp.cos(4 * jnp.pi * {a}))"),
    ("welch window", "{x} * (1 - (2 * {a} - 1) ** 2)"),
    ("linear fade in", "{x} * {a}"),
    ("linear fade out", "{x} * (1 - {a})"),
)


def modulated(s: Sampler) -> Kernel:
    """A signal times a window or a carrier over the places of the open axis."""
    symbol, length = start(s)
    x = opened(s, symbol, length)
    n = length_of(s, x)
    place = s.put("t|frac|relative", div(places(s, n, x), n).within(0, 1))
    if s.chance(0.6):
        noun, code = s.pick(WINDOWS)
        out = s.put("windowed|tapered", expr(code.format(x=x, a=place), x.shape, 4.0, level=SUM))
        if s.chance(0.3):
            return s.finish(f"{noun} energy", expr(f"jnp.sum({out}**2)", (), 99.0))
        return s.finish(noun, out)
    freq, phase = s.scalar("freq|omega|cycles", 0.5, 3.0), s.scalar("phase|offset")
    angle = s.put("angle|theta", expr(f"2 * jnp.pi * {freq} * {place} + {phase}", (length,), 25, level=SUM))
    noun, code = s.pick(
        (
            ("amplitude modulation", "(1 + {x}) * jnp.cos({a})"),
            ("phase modulation", "jnp.cos({a} + {x})"),
            ("demodulate", "2 * {x} * jnp.cos({a})"),
            ("fourier coefficient", "jnp.mean({x} * jnp.cos({a}))"),
            ("add tone", "{x} + jnp.sin({a})"),
        )
    )
    shape = () if noun == "fourier coefficient" else x.shape
    return s.finish(noun, s.let(expr(code.format(x=x, a=angle), shape, 4.0, level=SUM)))


def causal_attention(s: Sampler) -> Kernel:
    """Rows that look back at the rows before them."""
    symbol, length = start(s)
    width = s.count(2, 4)
    x = opened(s, symbol, length, width)
    n = length_of(s, x)
    work = s.let(x)
    scale = s.pick((f" / jnp.sqrt({width})", f" * {width} ** -0.5"))
    code = f"{work} @ {work}.T"
    if s.chance(0.5):
        w = s.array("w_qk|bilinear", (width, width), low=-0.8, high=0.8)
        code = f"{work} @ {w} @ {work}.T"
    scores = expr(f"{code}{scale}", (length, length), 4.0 * width, level=PRODUCT)
    index = places(s, n, x, whole=True)
    past = s.put(
        "past|mask", expr(f"{index}[:, None] >= {index}[None, :]", scores.shape, (0, 1), "bool", level=4)
    )
    hidden = s.put(
        "masked|masked_scores",
        expr(f"jnp.where({past}, {s.put('scores|logits_qk', scores)}, -1e9)", scores.shape, (-1e4, 16.0)),
    )
    weights = s.put("weights|attention", ar.softmax(s, hidden, 1))
    seen = expr(f"{weights} @ {work}", x.shape, work.interval, level=PRODUCT, kind="matrix")
    if s.chance(0.4):
        return s.finish("causal self attention residual", add(work, s.let(seen)))
    return s.finish(s.pick(("causal self attention", "causal attention")), s.let(seen))


def flattened(s: Sampler) -> Kernel:
    """All elements in a row and back again."""
    symbol, length = start(s)
    width = s.count(2, 4)
    x = opened(s, symbol, length, width)
    n = length_of(s, x)
    work = s.let(x)
    flat = s.put("flat|stream", expr(f"{work}.reshape(-1)", (length * width,), work.interval))
    noun, code = s.pick(
        (
            ("peak normalize", "{f} / (jnp.max(jnp.abs({f})) + 1e-6)"),
            ("rms normalize", "{f} / jnp.sqrt(jnp.mean({f}**2) + 1e-6)"),
            ("unit norm", "{f} / jnp.sqrt(jnp.sum({f}**2) + 1e-6)"),
            ("squared steps", "({f} - jnp.roll({f}, 1)) ** 2"),
            ("sort all elements", "jnp.sort({f})"),
            ("pre emphasis", "{f} - 0.97 * jnp.roll({f}, 1)"),
            ("clip by global norm", "{f} * jnp.minimum(1.0, 1.0 / (jnp.linalg.norm({f}) + 1e-6))"),
        )
    )
    worked = s.put(
        "worked|normalized" if "norm" in noun else "worked",
        expr(code.format(f=flat), flat.shape, 9.0, level=SUM),
    )
    back = expr(f"{worked}.reshape({n}, {width})", x.shape, worked.interval)
    return s.finish(noun, s.put("back|unflattened", back))


def gathered(s: Sampler) -> Kernel:
    """Rows in another order, by computed indices."""
    symbol, length = start(s)
    x = opened(s, symbol, length, *((s.count(1, 4),) if s.chance(0.7) else ()))
    n = length_of(s, x)
    index = places(s, n, x, whole=True)
    noun, code, combined = s.pick(
        (
            ("squared cyclic difference", f"({index} + 1) % {n}", "({b} - {a}) ** 2"),
            ("cyclic mean", f"({index} + 1) % {n}", "0.5 * ({a} + {b})"),
            ("closed polygon steps", f"({index} + 1) % {n}", "({b} - {a}) ** 2"),
            ("previous neighbor product", f"({index} - 1) % {n}", "{a} * {b}"),
            ("even part", f"(-{index}) % {n}", "0.5 * ({a} + {b})"),
            ("odd energy", f"(-{index}) % {n}", "0.25 * ({a} - {b}) ** 2"),
            ("mirror symmetry error", f"{index}[::-1]", "jnp.abs({a} - {b})"),
            ("mirror average", f"{index}[::-1]", "0.5 * ({a} + {b})"),
            ("opposite distance", f"({index} + {n} // 2) % {n}", "jnp.abs({a} - {b})"),
        )
    )
    order = s.put("order|source|perm", expr(code, (length,), (0, length - 1), "int32", level=PRODUCT))
    taken = s.pick((f"{x}[{order}]", f"jnp.take({x}, {order}, axis=0)"))
    moved = s.put("moved|partner|permuted", replace(x, code=taken, level=ATOM))
    out = s.put("out|result", expr(combined.format(a=x, b=moved), x.shape, 9.0, level=SUM))
    if "steps" in noun or "error" in noun:
        return s.finish(noun, ar.total(s, out, s.pick((None, 0))))
    return s.finish(noun, out)


def pairwise(s: Sampler) -> Kernel:
    """All pairs of rows, of one set or of two."""
    symbol, length = start(s)
    width = s.count(1, 3)
    x = opened(s, symbol, length, width)
    y = opened(s, "m", s.count(2, 5), width, names="y|centers|support") if s.chance(0.5) else x
    a, b = s.let(x), s.let(y)
    gap = expr(
        f"{a}[:, None] - {b}[None]",
        (length, y.shape[0], width),
        (a.low - b.high, a.high - b.low),
        level=9,
        kind="difference",
    )
    squares = ar.total(s, s.let(square(s.let(gap))), 2)
    noun, code = s.pick(
        (
            ("gaussian kernel", "jnp.exp(-0.5 * {q})"),
            ("cauchy kernel", "1.0 / (1.0 + {q})"),
            ("pairwise distances", "jnp.sqrt({q} + 1e-6)"),
            ("exponential kernel", "jnp.exp(-jnp.sqrt({q} + 1e-6))"),
            ("epanechnikov kernel", "jnp.maximum(1.0 - {q}, 0.0)"),
            ("multiquadric", "jnp.sqrt({q} + 1.0)"),
            ("inverse multiquadric", "1.0 / jnp.sqrt({q} + 1.0)"),
        )
    )
    table = expr(code.format(q=s.put("sq_dist|d2", squares)), (length, y.shape[0]), (0, 30), level=PRODUCT)
    near = s.put("distances" if "dist" in noun else "kernel_matrix|affinity", table)
    form = s.pick(("matrix", "density", "nearest", "weights"))
    if form == "density" and "kernel" in noun:
        return s.finish(f"{noun} density", ar.mean(s, near, 1))
    if form == "nearest" and "dist" in noun and y is not x:
        return s.finish("chamfer distance", expr(f"jnp.mean(jnp.min({near}, axis=1))", (), (0, 30)))
    if form == "weights" and "kernel" in noun:
        code = f"{near} / (jnp.sum({near}, axis=1, keepdims=True) + 1e-6)"
        return s.finish(f"{noun} weights", s.put("weights", expr(code, near.shape, (0, 1), level=PRODUCT)))
    return s.finish(noun, near)


def joined(s: Sampler) -> Kernel:
    """Two open lengths, one behind the other."""
    symbol, length = start(s)
    width, more = s.count(1, 4), s.count(2, 5)
    x, y = opened(s, symbol, length, width), opened(s, "m", more, width, names="y|others|extra_rows")
    form = s.pick(("centered", "standardized", "max", "mmd", "cross", "cross", "means"))
    if form == "mmd":
        return _discrepancy(s, x, y)
    if form == "cross":
        return _cross_attention(s, x, y)
    if form == "means":
        gap = s.put(
            "mean_gap", expr(f"jnp.mean({x}, axis=0) - jnp.mean({y}, axis=0)", (width,), 3, level=SUM)
        )
        return s.finish(
            "difference of means", gap, *([expr(f"jnp.sum({gap}**2)", (), 30)] if s.chance(0.5) else [])
        )
    parts = f"[{s.let(x)}, {s.let(y)}]"
    both = s.put("both|joined", expr(f"jnp.concatenate({parts})", (length + more, width), 30))
    if form == "max":
        return s.finish(
            s.pick(("joint maximum", "max over both sets")),
            both,
            expr(f"jnp.max({both}, axis=0)", (width,), 2),
        )
    mean = s.put("mean|center", ar.mean(s, both, 0))
    away = s.put("centered|deviation", sub(both, mean))
    if form == "centered":
        spread = expr(f"jnp.mean({away}**2, axis=0)", (width,), (0, 9))
        return s.finish(s.pick(("joint variance", "variance of both sets")), s.put("variance", spread))
    std = s.put("std", expr(f"jnp.sqrt(jnp.mean({away}**2, axis=0) + {s.epsilon()})", (width,), (0.001, 3)))
    gain = s.array("gain|gamma", (width,), low=0.5, high=1.5)
    return s.finish(
        s.pick(("joint standardize", "standardize both sets")),
        expr(f"{gain} * {away} / {std}", both.shape, 9, level=PRODUCT),
    )


def _discrepancy(s: Sampler, x: Value, y: Value) -> Kernel:
    """How far two samples are from one distribution, by all pairs of their rows."""
    name, a, b = s.name("mean_kernel|average_kernel"), s.name("a|p"), s.name("b|q")
    noun, code = s.pick(
        (
            ("maximum mean discrepancy", "jnp.mean(jnp.exp(-{q}))"),
            ("maximum mean discrepancy", "jnp.mean(jnp.exp(-0.5 * {q}))"),
            ("maximum mean discrepancy", "jnp.mean(1.0 / (1.0 + {q}))"),
            ("energy distance", "-jnp.mean(jnp.sqrt({q} + 1e-6))"),
        )
    )
    with s.suite(f"def {name}({a}, {b}):"):
        squares = s.put("d2|sq_dist", expr(f"jnp.sum(({a}[:, None] - {b}[None]) ** 2, axis=-1)", (), 30))
        s.line(f"return {code.format(q=squares)}")
    code = f"{name}({x}, {x}) + {name}({y}, {y}) - 2 * {name}({x}, {y})"
    return s.finish(noun, s.put("distance|discrepancy", expr(code, (), 30, level=SUM)))


def _cross_attention(s: Sampler, x: Value, y: Value) -> Kernel:
    """Rows of one set that read the rows of another."""
    length, width = x.shape
    d = s.count(2, 4)
    projected = []
    for source, names, weights in ((x, "q|queries", "w_q"), (y, "k|keys", "w_k"), (y, "v|values_in", "w_v")):
        w = s.array(weights, (width, d), low=-0.8, high=0.8)
        projected.append(s.put(names, expr(f"{source} @ {w}", (source.shape[0], d), 5, level=PRODUCT)))
    q, k, v = projected
    scale = s.pick((f" / jnp.sqrt({d})", f" * {d} ** -0.5", ""))
    scores = s.put("scores|attn_logits", expr(f"{q} @ {k}.T{scale}", (length, y.shape[0]), 30, level=PRODUCT))
    attention = s.put("attn|weights", ar.softmax(s, scores, 1))
    seen = s.put("attended|out", expr(f"{attention} @ {v}", (length, d), 5, level=PRODUCT))
    return s.finish(s.pick(("cross attention", "attend to memory")), seen)


def batched_layer(s: Sampler) -> Kernel:
    """A dense layer over an open batch."""
    symbol, length = start(s)
    inner = s.count(2, 4)
    x = opened(s, symbol, length, inner)
    w = s.array("weights|w|kernel_matrix", (inner, s.count(1, 4)), low=-1, high=1)
    bias = s.array("bias|b|offset", (w.shape[1],), low=-1, high=1)
    hidden = s.put("hidden|layer_out", add(ar.small_matmul(s, s.let(x), w), bias))
    if s.chance(0.7):
        hidden = s.put("active|activated", activations.activated(s, hidden))
    if s.chance(0.4):
        head = s.array("head|w_out", (w.shape[1],), low=-1, high=1)
        hidden = expr(f"{hidden} @ {head}", (length,), 12.0, level=PRODUCT)
    return s.finish(s.pick(("batched dense", "dense head" if hidden.rank == 1 else "dense layer")), hidden)


def spread_rows(s: Sampler) -> Kernel:
    """One row for each place of the open axis."""
    symbol, length = start(s)
    x = opened(s, symbol, length)
    row = s.array("row|basis|template", (s.count(2, 4),))
    n = length_of(s, x)
    shape = (length, row.shape[0])
    made = s.pick(
        (
            f"jnp.broadcast_to({row}, ({n}, {row.shape[0]}))",
            f"jnp.ones(({n}, 1), {row}.dtype) * {row}",
            f"jnp.full(({n}, {row.shape[0]}), {row})",
        )
    )
    table = s.put("table|field|rows_of", expr(made, shape, row.interval))
    column = expr(f"{s.let(x)}[:, None]", (length, 1), 30)
    noun, code = s.pick(
        (
            ("outer product", "{t} * {c}"),
            ("outer sum", "{t} + {c}"),
            ("squared gaps", "({t} - {c}) ** 2"),
            ("pairwise maximum", "jnp.maximum({t}, {c})"),
            ("absolute gaps", "jnp.abs({t} - {c})"),
            ("pairwise log add", "jnp.logaddexp({t}, {c})"),
            ("rbf features", "jnp.exp(-0.5 * ({t} - {c}) ** 2)"),
            ("soft threshold table", "jnp.maximum({c} - jnp.abs({t}), 0.0)"),
            ("comparison logits", "jax.nn.log_sigmoid({c} - {t})"),
        )
    )
    out = s.put(
        "values_of|grid_out",
        expr(code.format(t=table, c=s.put("column|col", column)), shape, 12.0, level=SUM),
    )
    return s.finish(noun, out)


def doubled(s: Sampler) -> Kernel:
    """The open axis made longer by itself, with room for what is to come."""
    symbol, length = start(s)
    x = opened(s, symbol, length, s.count(1, 3))
    n = length_of(s, x)
    work = s.let(x)
    widths = s.pick((f"((0, {n}), (0, 0))", f"(({n}, 0), (0, 0))"))
    wide = (2 * length, x.shape[1])
    grown = s.put(
        "grown|padded", expr(f"jnp.pad({work}, {widths})", wide, (min(work.low, 0), max(work.high, 0)))
    )
    count = expr(f"jnp.arange(2 * {n}, dtype={x}.dtype)[:, None]", (wide[0], 1), (0, wide[0] - 1))
    age = s.put("age|position", div(count, n).within(0, 2))
    noun, code = s.pick(
        (
            ("grow buffer", "{g}"),
            ("fade buffer", "{g} * (1.0 - 0.5 * {r})"),
            ("decayed buffer", "{g} * jnp.exp(-{r})"),
            ("grown moving sum", "{g} + jnp.roll({g}, 1, axis=0)"),
        )
    )
    code = code.format(g=grown, r=age)
    return s.finish(noun, s.put("out|buffer", expr(code, wide, 12.0, level=SUM)))


def picked_labels(s: Sampler) -> Kernel:
    """The element of each row at its label."""
    symbol, length = start(s)
    width = s.count(2, 5)
    x = opened(s, symbol, length, width, names="logits|scores")
    labels = s.ints("labels|targets|classes", (length,), 0, width - 1)
    s.inputs[-1] = replace(s.inputs[-1], symbolic=symbol)
    scores = s.let(x)
    total = s.put("log_norm|normalizer", ar.logsumexp(s, scores, 1))
    code = f"jnp.take_along_axis({scores}, {labels}[:, None], axis=1)[:, 0]"
    chosen = s.put("chosen|picked", expr(code, (length,), scores.interval))
    loss = s.put("loss|nll", sub(total, chosen))
    noun, code = s.pick(
        (
            ("cross entropy", "{l}"),
            ("focal loss", "(1.0 - jnp.exp(-{l})) ** 2 * {l}"),
            ("smoothed loss", "0.9 * {l} + 0.1 * ({n} - jnp.mean({s}, axis=1))"),
            ("margin", "{p} - jnp.max({s}, axis=1)"),
            ("hinge", "jnp.maximum(1.0 + jnp.max({s}, axis=1) - {p}, 0.0)"),
            ("z loss", "{l} + 1e-4 * {n}**2"),
            ("perplexity", "jnp.exp({l})"),
            ("brier score", "(1.0 - jnp.exp(-{l})) ** 2"),
            ("poly loss", "{l} + 1.0 - jnp.exp(-{l})"),
            ("truncated loss", "(1.0 - jnp.exp(-0.7 * {l})) / 0.7"),
        )
    )
    out = expr(code.format(l=loss, n=total, s=scores, p=chosen), (length,), 30.0, level=SUM)
    per_row = s.put("per_row|row_loss", out)
    form = s.pick(("rows", "mean", "mean", "sum", "weighted"))
    if form == "rows":
        return s.finish(noun, per_row)
    if form == "weighted":
        weights = s.array("class_weights|class_w", (width,), low=0.5, high=1.5)
        w = s.put("w|row_weight", expr(f"{weights}[{labels}]", (length,), (0.5, 1.5)))
        code = f"jnp.sum({w} * {per_row}) / jnp.sum({w})"
        return s.finish(f"weighted {noun}", s.put("loss_mean|total", expr(code, (), 30, level=PRODUCT)))
    return s.finish(noun, (ar.mean if form == "mean" else ar.total)(s, per_row, None))


FORMS = (
    centred,
    padded_differences,
    modulated,
    causal_attention,
    flattened,
    gathered,
    pairwise,
    joined,
    joined,
    batched_layer,
    spread_rows,
    doubled,
    pairwise,
    causal_attention,
    batched_layer,
    picked_labels,
    picked_labels,
    picked_labels,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng, "float64" if rng.random() < 0.12 else "float32")
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("open_shapes", "generate_open_shapes_kernel", draw)
