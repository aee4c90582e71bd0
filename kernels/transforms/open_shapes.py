"""Shapes left open: programs for any length, lowered with the symbolic dimensions of jax.export."""

import random
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.writing import activations
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import instance
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.values import ATOM, PRODUCT, SUM, Value, add, div, expr, mul, number, square, sub

SYMBOLS = ("n", "b", "rows", "length", "t")


def opened(s: Sampler, symbol: str, length: int, *tail: int, low: float = -1.5, high: float = 1.5) -> Value:
    """A float input whose first axis is left open; ``length`` stands for it where numbers are needed."""
    value = s.operand((length, *tail), low=low, high=high)
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
    return s.put("places|index|grid|ticks|positions", value)


def centred(s: Sampler) -> Kernel:
    """Deviations from the mean over the open axis."""
    symbol, length = start(s)
    x = opened(s, symbol, length, s.count(1, 5))
    n = length_of(s, x)
    work = s.let(x)
    mean = s.put("mean|center", div(s.let(ar.total(s, work, 0)), n).within(work.low, work.high))
    away = s.put("away|deviation", sub(work, mean))
    squares = ar.total(s, mul(away, away).within(0, away.bound**2), 0)
    spread = s.put("spread|std", el.sqrt(add(div(s.let(squares), n), s.coef(0.2, 1.0))))
    ratio = expr(f"{away} / {spread}", work.shape, 12, level=PRODUCT, kind="ratio")
    ratio = s.put("ratio|normalized", ratio)
    gain = s.array("gain|gamma|scale", x.shape[1:], low=0.5, high=1.5)
    return finish_each(s, "open standardize", mul(gain, ratio) if s.chance(0.6) else square(ratio))


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
        return finish_each(s, "open diffusion", add(work, mul(rate, curve)))
    if form == 1:
        slope = s.put("slope|gradient", mul(number(0.5), sub(left, right)))
        return finish_each(s, "open slope", slope, curve)
    if form == 2:
        return finish_each(s, "open smoothness", mul(number(0.5), square(curve)))
    if form == 3:
        return finish_each(s, "open smoothing", div(add(add(left, work), right), number(3.0)))
    return finish_each(s, "open stencil", curve)


def modulated(s: Sampler) -> Kernel:
    """A wave over the places of the open axis."""
    symbol, length = start(s)
    x = opened(s, symbol, length)
    n = length_of(s, x)
    phase = div(places(s, n, x), n).within(0, 1)
    freq = s.scalar("freq|omega|cycles", 0.5, 3.0) if s.chance(0.6) else number(s.pick((2.0, 3.0)))
    angle = s.put("angle|theta", add(mul(freq, s.let(phase)), s.scalar("phase|shift")))
    forms = (
        "{x} * jnp.sin({a})",
        "{x} * jnp.cos({a})",
        "{x} + jnp.sin({a})",
        "jnp.sin({a} + {x})",
        "{x} * jnp.sin({a}) ** 2",
        "{x} * (0.5 - 0.5 * jnp.cos({a}))",
        "{x} * jnp.exp(-{a})",
        "jnp.tanh({x}) * jnp.cos({a})",
    )
    return finish_each(
        s, "open modulation", expr(s.pick(forms).format(x=x, a=angle), x.shape, 4.0, level=SUM)
    )


def causal_attention(s: Sampler) -> Kernel:
    """Rows that look back at the rows before them."""
    symbol, length = start(s)
    width = s.count(2, 4)
    x = opened(s, symbol, length, width)
    n = length_of(s, x)
    work = s.let(s.bounded(x, 2.0))
    scores = expr(f"{work} @ {work}.T", (length, length), 4.0 * width, level=PRODUCT)
    index = places(s, n, x, whole=True)
    past = s.put(
        "past|mask", expr(f"{index}[:, None] >= {index}[None, :]", scores.shape, (0, 1), "bool", level=4)
    )
    hidden = s.let(expr(f"jnp.where({past}, {s.let(scores)}, -1e4)", scores.shape, (-1e4, 16.0)))
    weights = s.put("weights|attention", ar.softmax(s, hidden, 1))
    seen = expr(f"{weights} @ {work}", x.shape, work.interval, level=PRODUCT, kind="matrix")
    if s.chance(0.4):
        return finish_each(s, "open attention", add(work, s.let(seen)))
    return finish_each(s, "open attention", s.let(seen))


def flattened(s: Sampler) -> Kernel:
    """All elements in a row and back again."""
    symbol, length = start(s)
    width = s.count(2, 4)
    x = opened(s, symbol, length, width)
    n = length_of(s, x)
    work = s.let(x)
    flat = s.put("flat|stream", expr(f"{work}.reshape(-1)", (length * width,), work.interval))
    code = s.pick(
        (
            "{f} - jnp.mean({f})",
            "{f} / (jnp.max(jnp.abs({f})) + 1e-6)",
            "{f} - jnp.roll({f}, 1)",
            "jnp.sort({f})",
            "{f} / jnp.sqrt(jnp.mean({f}**2) + 1e-6)",
            "jnp.roll({f}, 1) * {f}",
            "{f}[::-1] * {f}",
            "jnp.tanh({f})",
        )
    )
    mixed = s.put("worked|normalized", expr(code.format(f=flat), flat.shape, 9.0, level=SUM))
    if s.chance(0.4):
        mixed = s.let(square(mixed))
    back = expr(f"{mixed}.reshape({n}, {width})", x.shape, mixed.interval)
    return finish_each(s, "open reshape", s.put("back|folded", back))


def gathered(s: Sampler) -> Kernel:
    """Rows in another order, by computed indices."""
    symbol, length = start(s)
    x = opened(s, symbol, length, *((s.count(1, 4),) if s.chance(0.7) else ()))
    n = length_of(s, x)
    index = places(s, n, x, whole=True)
    code = s.pick((f"({index} + 1) % {n}", f"{index}[::-1]", f"({index} * 2) % {n}"))
    order = s.put("order|source|perm", expr(code, (length,), (0, length - 1), "int32", level=PRODUCT))
    work = s.let(x)
    taken = s.pick((f"{work}[{order}]", f"jnp.take({work}, {order}, axis=0)"))
    moved = s.put("moved|permuted|shuffled", replace(work, code=taken, level=ATOM))
    combine = s.pick(
        ("{a} * {b}", "({a} - {b}) ** 2", "jnp.abs({a} - {b})", "jnp.maximum({a}, {b})", "0.5 * ({a} + {b})")
    )
    return finish_each(s, "open gather", expr(combine.format(a=work, b=moved), work.shape, 9.0, level=SUM))


def pairwise(s: Sampler) -> Kernel:
    """All pairs of rows, of one set or of two."""
    symbol, length = start(s)
    width = s.count(1, 3)
    x = opened(s, symbol, length, width)
    y = opened(s, "m", s.count(2, 5), width) if s.chance(0.5) else x
    a, b = s.let(x), s.let(y)
    gap = expr(
        f"{a}[:, None] - {b}[None]",
        (length, y.shape[0], width),
        (a.low - b.high, a.high - b.low),
        level=9,
        kind="difference",
    )
    squares = ar.total(s, s.let(square(s.let(gap))), 2)
    forms = (
        "jnp.exp(-0.5 * {q})",
        "1.0 / (1.0 + {q})",
        "jnp.sqrt({q} + 1e-6)",
        "jnp.log1p({q})",
        "jnp.exp(-jnp.sqrt({q} + 1e-6))",
        "jnp.maximum(1.0 - {q}, 0.0)",
        "jnp.sqrt({q} + 1.0)",
    )
    near = s.put(
        "near|affinity|table", expr(s.pick(forms).format(q=s.let(squares)), (length, y.shape[0]), (0, 30))
    )
    if s.chance(0.3):
        return finish_each(s, "open kernel", near)
    over = s.pick((ar.mean, ar.total, ar.logsumexp))
    return finish_each(s, "open kernel", over(s, near, s.count(0, 1)))


def joined(s: Sampler) -> Kernel:
    """Two open lengths, one behind the other."""
    symbol, length = start(s)
    width, more = s.count(1, 4), s.count(2, 5)
    x, y = opened(s, symbol, length, width), opened(s, "m", more, width)
    parts = f"[{s.let(x)}, {s.let(y)}]"
    both = s.put("both|joined", expr(f"jnp.concatenate({parts})", (length + more, width), 30))
    mean = s.let(ar.mean(s, both, 0))
    return finish_each(s, "open union", s.bounded(both, 5.0), s.bounded(mean, 5.0))


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
    return finish_each(s, "open layer", hidden)


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
    forms = (
        "{t} * {c}",
        "{t} + {c}",
        "({t} - {c}) ** 2",
        "jnp.maximum({t}, {c})",
        "{t} * jnp.tanh({c})",
        "jnp.abs({t} - {c})",
        "jnp.logaddexp({t}, {c})",
        "jnp.exp(-0.5 * ({t} - {c}) ** 2)",
    )
    code = s.pick(forms).format(t=table, c=s.let(column))
    return finish_each(s, "open outer", expr(code, shape, 12.0, level=SUM))


def doubled(s: Sampler) -> Kernel:
    """The open axis made longer by itself, with room for what is to come."""
    symbol, length = start(s)
    x = opened(s, symbol, length, s.count(1, 3))
    n = length_of(s, x)
    work = s.let(x)
    widths = s.pick((f"((0, {n}), (0, 0))", f"(({n}, 0), (0, 0))"))
    wide = (2 * length, x.shape[1])
    grown = s.put("grown", expr(f"jnp.pad({work}, {widths})", wide, (min(work.low, 0), max(work.high, 0))))
    count = expr(f"jnp.arange(2 * {n}, dtype={x}.dtype)[:, None]", (wide[0], 1), (0, wide[0] - 1))
    ramp = s.put("ramp|age", div(count, n).within(0, 2))
    forms = (
        "{g} * (1.0 - 0.5 * {r})",
        "{g} * jnp.exp(-{r})",
        "{g}",
        "{g} * jnp.cos({r})",
        "jnp.cumsum({g}, axis=0)",
        "{g} * {r}",
        "{g} * jnp.roll({g}, 1, axis=0)",
        "jnp.tanh({g} + {r})",
        "jnp.where({r} < 1.0, {g}, 0.5 * {g})",
    )
    return finish_each(s, "open buffer", expr(s.pick(forms).format(g=grown, r=ramp), wide, 12.0, level=SUM))


def picked_labels(s: Sampler) -> Kernel:
    """The element of each row at its label."""
    symbol, length = start(s)
    width = s.count(2, 5)
    x = opened(s, symbol, length, width)
    labels = s.ints("labels|targets|classes", (length,), 0, width - 1)
    s.inputs[-1] = replace(s.inputs[-1], symbolic=symbol)
    scores = s.put("scores|logits", s.bounded(x, 4.0))
    total = s.put("log_norm|normalizer", ar.logsumexp(s, scores, 1))
    code = f"jnp.take_along_axis({scores}, {labels}[:, None], axis=1)[:, 0]"
    chosen = s.put("chosen|picked", expr(code, (length,), scores.interval))
    loss = s.put("loss|nll", sub(total, chosen))
    noun, code = s.pick(
        (
            ("open cross entropy", "{l}"),
            ("open focal loss", "(1.0 - jnp.exp(-{l})) ** 2 * {l}"),
            ("open smoothed loss", "0.9 * {l} + 0.1 * ({n} - jnp.mean({s}, axis=1))"),
            ("open margin", "{p} - jnp.max({s}, axis=1)"),
            ("open hinge", "jnp.maximum(1.0 + jnp.max({s}, axis=1) - {p}, 0.0)"),
            ("open z loss", "{l} + 1e-4 * {n}**2"),
            ("open perplexity", "jnp.exp({l})"),
            ("open brier score", "(1.0 - jnp.exp(-{l})) ** 2"),
            ("open poly loss", "{l} + 1.0 - jnp.exp(-{l})"),
            ("open truncated loss", "(1.0 - jnp.exp(-0.7 * {l})) / 0.7"),
        )
    )
    out = expr(code.format(l=loss, n=total, s=scores, p=chosen), (length,), 30.0, level=SUM)
    if s.chance(0.4):
        out = mul(s.scalar("weight|loss_weight|scale", 0.5, 1.5), s.put("per_row|row_loss", out))
    return finish_each(s, noun, out)


FORMS = (
    centred,
    padded_differences,
    modulated,
    causal_attention,
    flattened,
    gathered,
    pairwise,
    joined,
    batched_layer,
    spread_rows,
    doubled,
    doubled,
    picked_labels,
    picked_labels,
    picked_labels,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng, "float64" if rng.random() < 0.12 else "float32")
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("open_shapes", "generate_open_shapes_kernel", draw)
