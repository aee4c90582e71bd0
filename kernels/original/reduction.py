"""Reductions: sums to norms, normalisations, running totals, and scatter as atomic accumulation."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import functions as fns
from kernels.writing.beginnings import instance, prepared
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    SUM,
    Value,
    add,
    call,
    compare,
    div,
    expr,
    index,
    mul,
    neg,
    number,
    square,
    sub,
)

# What is reduced: an array x, or a combination of it with another one y.
COMBINED = (
    "{x} * {y}",
    "{x} - {y}",
    "({x} - {y}) ** 2",
    "jnp.abs({x} - {y})",
    "{x} + {y}",
    "jnp.maximum({x}, {y})",
)
MAPPED = (
    "{x}**2",
    "jnp.abs({x})",
    "jax.nn.relu({x})",
    "jnp.exp({x})",
    "jnp.tanh({x})",
    "jax.nn.softplus({x})",
    "jnp.log1p({x}**2)",
    "jnp.exp(-0.5 * {x}**2)",
    "jax.nn.sigmoid({x})",
)


def operand(s: Sampler, low: int = 1, high: int = 3, full: bool = False) -> tuple[Value, Value]:
    """An input and something computed from it and perhaps another one."""
    x = s.operand(s.shape(low, high, 30, least=2))
    if s.chance(0.5):
        y = s.operand(s.partner(x.shape, 1.0 if full else 0.5))
        made = expr(s.pick(COMBINED).format(x=x, y=y), x.shape, 2 * (x.bound + y.bound), level=SUM)
        return x, s.let(made)
    if s.chance(0.4):
        return x, prepared(s, x, 3.0)
    return x, s.let(expr(s.pick(MAPPED).format(x=x), x.shape, 21.0, level=SUM))


def some_axis(s: Sampler, value: Value, whole: float = 0.3) -> int | None:
    return None if s.chance(whole) else s.count(0, value.rank - 1)


def plain(s: Sampler) -> Kernel:
    """One reduction, along an axis or over all."""
    _, u = operand(s)
    reduced = ar.summary(s, u, some_axis(s, u), s.chance(0.25))
    return finish_each(s, s.pick(("reduce", "total", "aggregate", "summary")), reduced)


def two_stage(s: Sampler) -> Kernel:
    """A reduction along one axis, a function, a reduction of the rest."""
    _, u = operand(s, 2, 3)
    first = s.let(ar.summary(s, u, s.count(0, u.rank - 1)))
    middle = s.short(s.bounded(s.unary(first) if s.chance(0.4) else first, 15))
    axis = None if first.rank == 1 else some_axis(s, middle, 0.5)
    second = ar.smooth_summary(s, middle, axis)
    return finish_each(s, s.pick(("two stage reduction", "nested reduction", "pooled score")), second)


def normalise(s: Sampler) -> Kernel:
    """Layer norm, RMS norm, softmax and the like, with a gain."""
    # Both full: what is constant along the axis would cancel in a softmax or a centring.
    x, u = operand(s, 1, 3, full=True)
    axis = s.count(0, u.rank - 1)
    u = s.let(s.bounded(u, 5))
    gain = s.array("gain|gamma|scale", s.partner(x.shape, 0.4) or x.shape[-1:], low=0.4, high=1.5)
    form = s.pick((_standardized, _unit_norm, _softmax, _shifted_softmax, _log_softmax))
    out = form(s, u, axis)
    out = s.put("normed|standardized|normalized|probs_out", out)
    gained = mul(gain, out)
    if s.chance(0.4):
        gained = add(gained, s.array("bias|beta|shift", s.partner(x.shape)))
    out = gained
    if s.chance(0.3):
        out = ar.scaled_total(
            s, s.bounded(s.short(out), 20), axis if s.chance(0.5) and out.rank == x.rank else None
        )
    nouns = {
        _standardized: "layer norm|standardization",
        _unit_norm: "l2 normalization|unit length",
        _log_softmax: "log softmax|log probabilities",
    }
    return finish_each(s, nouns.get(form, "softmax head|scaled softmax"), out)


def _standardized(s: Sampler, u: Value, axis: int) -> Value:
    mu = s.let(ar.mean(s, u, axis, True))
    centered = s.put("centered|shifted", sub(u, mu))
    return div(centered, ar.std(s, centered, axis, True))


def _unit_norm(s: Sampler, u: Value, axis: int) -> Value:
    return div(u, s.short(ar.norm(s, u, axis, True), 40))


def _softmax(s: Sampler, u: Value, axis: int) -> Value:
    return ar.softmax(s, u, axis)


def _shifted_softmax(s: Sampler, u: Value, axis: int) -> Value:
    shifted = s.put("shifted|stable_logits", sub(u, ar.reduced(s, "max", u, axis, True)).within(-9, 0))
    weights = s.put("weights_exp|unnormalized|exps", el.exp(s.bounded(shifted, 4))).within(0.01, 1)
    return div(weights, ar.total(s, weights.within(0.1, 1), axis, True)).within(0, 1)


def _log_softmax(s: Sampler, u: Value, axis: int) -> Value:
    return sub(u, ar.logsumexp(s, u, axis, True)).within(-12, 0)


def weighted_mean(s: Sampler) -> Kernel:
    x, u = operand(s, 1, 3)
    w = s.array("weights|w|importance", s.partner(x.shape, 0.6) or x.shape[-1:], low=0.3, high=1.5)
    weights = (
        s.put("mass|positive_w", s.positive(s.array("logits|scores", w.shape), 0.2)) if s.chance(0.3) else w
    )
    axis = some_axis(s, u) if weights.shape == u.shape else None
    product = s.put("weighted", mul(weights, s.bounded(u, 6)))
    top = ar.total(s, product, axis)
    low = max(weights.low, 0.2)
    bottom = ar.total(s, weights.within(low, 99), axis if weights.shape == u.shape else None)
    mean = s.put("mean|average|center", div(top, bottom).within(-6, 6))
    if s.chance(0.5):
        return finish_each(s, "weighted mean", mean)
    gap = s.let(square(sub(s.bounded(u, 6), mean))) if axis in (None, 0) else square(mean)
    if gap.rank:
        gap = ar.mean(s, s.bounded(gap, 20), 0 if gap.rank > 1 and s.chance(0.5) else None)
    return finish_each(s, s.pick(("weighted spread", "weighted moment")), gap, mean)


def masked(s: Sampler) -> Kernel:
    """Reductions over the elements that a mask or a condition keeps."""
    _, u = operand(s, 1, 2)
    keep = s.mask("", u.shape) if s.chance(0.5) else s.let(compare(u, s.pick("><"), s.inside(u)))
    axis = some_axis(s, u)
    form, noun = s.pick(
        (
            (_masked_mean, "masked mean|valid mean"),
            (_masked_sum, "masked total|valid sum"),
            (_masked_extreme, "masked peak|valid only peak"),
        )
    )
    return finish_each(s, noun, form(s, u, keep, axis))


def _masked_mean(s: Sampler, u: Value, keep: Value, axis: int | None) -> Value:
    kept = s.put("kept|masked_values|visible", el.where(keep, u, number(0.0)))
    top = ar.scaled_total(s, kept, axis)
    count = expr(
        f"jnp.sum({keep}{'' if axis is None else f', axis={axis}'})",
        top.shape,
        (0, u.size),
        "int32",
        kind="count",
    )
    return div(top, add(count, number(1.0)))


def _masked_sum(s: Sampler, u: Value, keep: Value, axis: int | None) -> Value:
    text = ar.arguments(s, u.rank, axis, False)
    out = expr(
        f"jnp.sum({u}, {text + ', ' if text else ''}where={keep})",
        ar.dropped(u.shape, axis),
        u.bound * 9,
        kind="total",
    )
    return s.let(out)


def _masked_extreme(s: Sampler, u: Value, keep: Value, axis: int | None) -> Value:
    kept = el.where(keep, u, number(-9.0))
    return ar.logsumexp(s, kept, axis) if s.chance(0.5) else ar.reduced(s, "max", s.let(kept), axis)


def moments(s: Sampler) -> Kernel:
    """Mean and variance and what is made of both."""
    _, u = operand(s, 1, 3)
    u = s.let(s.bounded(u, 5))
    axis = some_axis(s, u)
    mu = s.put("mean|mu|average", ar.mean(s, u, axis))
    spread = s.put(
        "spread|sigma|variability", ar.std(s, u, axis) if s.chance(0.6) else ar.reduced(s, "var", u, axis)
    )
    if s.chance(0.4):
        return finish_each(s, "moments", mu, spread)
    if s.chance(0.5):
        return finish_each(s, "spread|variability", spread)
    bound = add(mu, mul(number(s.pick((1.0, 1.96, 2.0))), spread))
    return finish_each(s, "upper bound|confidence bound", bound)


# Losses of a residual r.
LOSSES = (
    "{r}**2",
    "0.5 * {r}**2",
    "jnp.abs({r})",
    "jnp.where(jnp.abs({r}) <= 1.0, 0.5 * {r}**2, jnp.abs({r}) - 0.5)",
    "jnp.log1p({r}**2)",
    "jnp.logaddexp({r}, -{r}) - jnp.log(2.0)",
    "jnp.sqrt(1 + {r}**2) - 1",
    "1 - jnp.exp(-({r}**2))",
    "jnp.maximum(jnp.abs({r}) - 0.1, 0.0)",
    "jnp.where({r} > 0, 0.9 * {r}, -0.1 * {r})",
)


def losses(s: Sampler) -> Kernel:
    """A mean loss between two arrays."""
    shape = s.shape(1, 3, least=2)
    a, b = (
        s.array("pred|logits|outputs", shape, low=-2, high=2),
        s.array("target|labels|truth", shape, low=-1.5, high=1.5),
    )
    pred = s.let(a)
    form = s.pick(("cross entropy", "logistic", "error", "error"))
    if form == "cross entropy" and len(shape) > 1:
        log_p = s.put(
            "log_p|log_probs",
            call(
                "jax.nn.log_softmax",
                s.bounded(pred, 6),
                f"axis={ar.axis_text(s, len(shape), len(shape) - 1)}",
                shape=shape,
                interval=(-9, 0),
                kind="log",
            ),
        )
        loss = neg(mul(ar.softmax(s, b, len(shape) - 1), log_p))
    elif form == "logistic":
        loss = sub(el.apply(s, fns.SOFTPLUS, s.bounded(pred, 8)), mul(s.bounded(pred, 8), b))
    else:
        error = s.put("err|diff|residual", sub(pred, b))
        loss = expr(s.pick(LOSSES).format(r=error), shape, 9.0, level=SUM)
    loss = s.put("losses|per_item|loss_map", s.bounded(s.short(loss), 15))
    out = ar.smooth_summary(s, loss, some_axis(s, loss, 0.6))
    noun = "loss|mean loss|objective"
    if s.chance(0.4):
        noun = "penalized loss|objective"
        out = add(out, mul(s.scalar("l2|weight_decay|strength", 0.01, 0.5), ar.mean(s, square(a), None)))
    return finish_each(s, noun, out)


def running(s: Sampler) -> Kernel:
    """Cumulative sums and extrema, then something made of them."""
    x, u = operand(s, 1, 2)
    axis = s.count(0, u.rank - 1)
    prefix = s.let(ar.cumulative(s, u, axis))
    forms = (("cumulative score", prefix), ("drawdown", sub(prefix, u)), ("prefix product", mul(prefix, x)))
    noun, out = s.pick(forms)
    if s.chance(0.4):
        out = ar.smooth_summary(
            s, s.let(s.bounded(out, 15)), axis if s.chance(0.5) and out.rank == u.rank else None
        )
    return finish_each(s, noun, out)


def scatter(s: Sampler) -> Kernel:
    """Atomic accumulation: .at[...].add and its kin, segment_sum, bincount."""
    n, bins = s.count(4, 10), s.count(2, 6)
    tail = s.shape(0, 1, 4) if s.chance(0.4) else ()
    x = s.array("values|updates|messages|x", (n, *tail))
    ids = s.ints("segment_ids|idx|bins|slots|owner", (n,), 0, bins - 1)
    w = (
        s.array("weights|mass|gain", (n,) if not tail else (n, 1), low=0.3, high=1.5)
        if s.chance(0.5)
        else None
    )
    values = s.let(mul(w, x)) if w else prepared(s, x, 3.0)
    values = s.let(s.bounded(values, 5))
    form = s.pick(("added", "segments", "segments", "updated", "bincount", "one hot"))
    shape = (bins, *tail)
    bound = values.bound * n
    if form == "added":
        out = expr(
            f"jnp.zeros({shape if tail else bins}).at[{ids}].add({values})", shape, bound, kind="total"
        )
    elif form == "segments":
        text = f"jax.ops.segment_sum({values}, {ids}, num_segments={bins})"
        out = expr(text, shape, bound, kind="total")
    elif form == "updated":
        base = s.array("base|histogram|table|accum", shape, low=-1, high=1)
        start = s.short(base, 12)
        text = f"{start.at(13)}.at[{ids}].{s.pick(('add', 'add', 'max', 'min'))}({values})"
        out = expr(text, shape, (-bound - 1, bound + 1), kind="total")
    elif form == "bincount" and not tail:
        out = expr(f"jnp.bincount({ids}, weights={values}, length={bins})", shape, bound, kind="total")
    else:
        hot = s.put(
            "one_hot|assignment|membership", expr(f"jax.nn.one_hot({ids}, {bins})", (n, bins), (0, 1))
        )
        out = expr(f"{hot}.T @ {values}", shape, bound, level=10, kind="total")
    noun = {
        "updated": "table update|atomic accumulate",
        "added": "scatter add|atomic accumulate",
        "bincount": "weighted histogram|bin totals",
    }.get(form, "segment reduce|group totals")
    out = s.put("totals|sums|bins_out|pooled", out)
    if s.chance(0.35):
        gathered = index(out, ids, (n, *tail))
        noun, code = s.pick(
            (
                ("segment centering", "{x} - {g}"),
                ("segment gather", "{x} * {g}"),
                ("segment normalize", "{x} / (jnp.abs({g}) + 1e-3)"),
            )
        )
        code = code.format(x=x, g=s.put("own_total|group_sum", gathered))
        return finish_each(s, noun, expr(code, x.shape, 12.0, level=SUM))
    return finish_each(s, noun, s.bounded(out, 20))


def gathered(s: Sampler) -> Kernel:
    """A gather, then a reduction: embedding bags and lookups."""
    rows, columns, n = s.count(3, 6), s.count(1, 5), s.count(2, 6)
    table, ids = (
        s.array("table|embeddings|codebook", (rows, columns)),
        s.ints("ids|tokens|picks", (n,), 0, rows - 1),
    )
    source = s.let(table)
    taken = s.put(
        "gathered|looked_up|rows_taken",
        s.pick(
            (
                expr(f"{source}[{ids}]", (n, columns), source.interval),
                expr(f"jnp.take({source}, {ids}, axis=0)", (n, columns), source.interval),
                expr(f'jnp.take({source}, {ids}, axis=0, mode="clip")', (n, columns), source.interval),
            )
        ),
    )
    w = s.array("weights|gain|scale", s.pick(((n, 1), (columns,), (n, columns))))
    mixed = s.let(mul(taken, w))
    out = ar.summary(s, s.bounded(mixed, 15), s.pick((0, 1, None)))
    return finish_each(s, s.pick(("embedding bag", "gather reduce", "lookup pool")), out)


def pooled(s: Sampler) -> Kernel:
    """Windows: pooling by reshape, by reduce_window, by convolution."""
    form = s.pick(("blocks", "convolution", "windows"))
    if form == "blocks":
        groups, width = s.count(2, 5), s.count(2, 4)
        x = s.array("signal|samples|x", (groups * width,))
        u = s.short(x, 20)
        windows = s.put(
            "windows|blocks|groups",
            expr(
                f"{u.at(13)}.reshape({groups}, {width})"
                if s.chance(0.6)
                else f"jnp.reshape({u}, ({groups}, -1))",
                (groups, width),
                u.interval,
            ),
        )
        out = ar.summary(s, s.bounded(windows, 15), s.count(0, 1))
        return finish_each(s, s.pick(("block pool", "grouped reduction")), out)
    n, k = s.count(5, 12), s.count(2, 4)
    x = s.array("signal|samples|x", (n,))
    u = s.let(s.bounded(x, 4))
    if form == "convolution":
        kernel = s.array("taps|kernel|filter_w", (k,))
        mode, size = s.pick((("same", max(n, k)), ("valid", n - k + 1), ("full", n + k - 1)))
        noun = "convolution|filtered signal"
        out = expr(f'jnp.convolve({u}, {kernel}, mode="{mode}")', (size,), 4 * k * kernel.bound, kind="mean")
    else:
        start, op, noun = s.pick(
            (
                ("0.0", "add", "moving sum|window sum"),
                ("-jnp.inf", "max", "moving maximum|max pool"),
                ("jnp.inf", "min", "moving minimum|min pool"),
            )
        )
        stride = s.count(1, 2)
        size = (n - k) // stride + 1
        code = f'{s.lax}.reduce_window({u}, {start}, {s.lax}.{op}, ({k},), ({stride},), "VALID")'
        out = expr(code, (size,), 4.0 * k, kind="extreme")
    out = s.put("pooled|window_out|response", out)
    if s.chance(0.4):
        out = add(out, s.array("bias|offset", out.shape if s.chance(0.5) else ()))
    return finish_each(s, noun, out)


def contraction(s: Sampler) -> Kernel:
    """einsum, dot products, quadratic forms, traces."""
    n, m = s.count(2, 5), s.count(2, 5)
    form = s.pick((_matrix_vector, _einsum_of_two, _bilinear, _gram))
    a = s.array("a|features|matrix|keys", (n, m))
    out = form(s, n, m, a)
    nouns = {
        _matrix_vector: "dot scores|matrix vector product",
        _einsum_of_two: "contraction|einsum of two",
        _bilinear: "bilinear form|bilinear score",
        _gram: "gram statistic|feature similarity",
    }
    return finish_each(s, nouns[form], s.let(out))


def _matrix_vector(s: Sampler, n: int, m: int, a: Value) -> Value:
    b = s.array("b|v|query", (m,))
    return ar.small_matmul(
        s,
        s.let(s.bounded(a, 3)),
        s.short(s.bounded(b, 3), 16),
    )


def _einsum_of_two(s: Sampler, n: int, m: int, a: Value) -> Value:
    b = s.array("b|other|values", (n, m))
    text = s.pick(('"ij,ij->i"', '"ij,ij->j"', '"ij,ij->"', '"ij,kj->ik"', '"ij,ik->jk"'))
    shape = {"i": (n,), "j": (m,), "": (), "ik": (n, n), "jk": (m, m)}[text[1:-1].split("->")[1]]
    u = s.let(s.bounded(a, 2))
    return expr(f"jnp.einsum({text}, {u}, {b})", shape, 2 * b.bound * n * m, kind="matrix")


def _bilinear(s: Sampler, n: int, m: int, a: Value) -> Value:
    u, v = s.array("u|left", (n,)), s.array("v|right", (m,))
    u = s.let(s.bounded(u, 2))
    inner = ar.small_matmul(s, s.let(s.bounded(a, 2)), v)
    return ar.matmul(s, u, s.let(s.bounded(inner, 10)))


def _gram(s: Sampler, n: int, m: int, a: Value) -> Value:
    square_m = s.put(
        "gram|gram_matrix",
        ar.small_matmul(s, s.let(s.bounded(a, 2)), ar.transpose(a)),
    )
    return s.pick(
        (
            expr(f"jnp.trace({square_m})", (), (0, 60)),
            ar.mean(s, square_m, 0),
            expr(f"jnp.diag({square_m})", (n,), (0, 30)),
        )
    )


def extremes(s: Sampler) -> Kernel:
    """Ranges, soft maxima, elements picked by argmax, sorted sums."""
    _, u = operand(s, 1, 2)
    axis = u.rank - 1
    form = s.pick(("range", "soft maximum", "argmax", "sorted"))
    noun = {"range": "range score|value range", "soft maximum": "soft maximum"}.get(form, "smallest values")
    if form == "range":
        out = sub(ar.reduced(s, "max", u, axis), ar.reduced(s, "min", u, axis))
    elif form == "soft maximum":
        sharp = s.coef(0.5, 2.0)
        out = div(ar.logsumexp(s, mul(sharp, s.bounded(u, 8)), axis), sharp)
    elif form == "argmax" and u.rank == 1:
        noun = "extreme value|picked extreme"
        out = index(u, f"jnp.{s.pick(('argmax', 'argmin'))}({u})", ())
    else:
        ranked = s.put("ranked|ordered", expr(f"jnp.sort({u}, axis=-1)", u.shape, u.interval))
        k = s.count(1, u.shape[-1])
        out = ar.scaled_total(s, index(ranked, f"..., :{k}", (*u.shape[:-1], k)), axis)
    whole = ar.smooth_summary(s, s.bounded(u, 10), axis)
    return finish_each(s, noun, s.let(out), s.let(whole))


# A statistic m of u along an axis, put back against u.
BACK = (
    ("context mix", "{u} * {m}"),
    ("deviation", "({u} - {m}) ** 2"),
    ("deviation", "jnp.abs({u} - {m})"),
    ("thresholded", "jnp.where({u} > {m}, {u}, 0)"),
    ("excess", "jnp.maximum({u} - {m}, 0)"),
    ("gated by statistic", "{u} * jax.nn.sigmoid({m})"),
    ("pooled feedback", "jnp.tanh({u} + {m})"),
    ("relative level", "{u} / (jnp.abs({m}) + 1e-3)"),
    ("gaussian closeness", "jnp.exp(-(({u} - {m}) ** 2))"),
)


def broadcast_back(s: Sampler) -> Kernel:
    """A statistic put back against the array it came from."""
    _, u = operand(s, 1, 3)
    axis = s.count(0, u.rank - 1)
    stat = s.let(ar.summary(s, u, axis, True))
    noun, code = s.pick(BACK)
    return finish_each(s, noun, expr(code.format(u=u, m=stat), u.shape, 12.0, level=SUM))


FORMS = (
    plain,
    two_stage,
    normalise,
    weighted_mean,
    masked,
    moments,
    losses,
    running,
    scatter,
    scatter,
    gathered,
    pooled,
    contraction,
    extremes,
    broadcast_back,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng)
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("reduction", "generate_reduction_kernel", draw)
