"""Running totals and what is made of them: prefix sums, scans of pairs, averages that forget."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import MOSTLY_32, drawn, prepared_input
from kernels.writing.choices import Names
from kernels.writing.endings import finish_joined
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Shape, Value, expr, mul, sub


def series(
    s: Sampler, shape: Shape, names: Names = "x|returns|signal|increments|flow", *, limit: float = 2.0
) -> Value:
    return prepared_input(s, names, shape, limit=limit)


def running(s: Sampler) -> Kernel:
    """One of the cumulative functions along an axis, over what it runs to."""
    shape = s.shape(1, 3, 40, least=2)
    x = series(s, shape)
    axis = s.count(0, len(shape) - 1)
    n = shape[axis]
    back = s.pick(("", ", reverse=True"))
    code, level = s.pick(
        (
            (f"jnp.cumsum({x}, axis={axis}) / {n}", PRODUCT),
            (f"{s.lax}.cumsum({x}, axis={axis}{back}) / {n}", PRODUCT),
            (f"jnp.cumprod(1 + 0.1 * {x}, axis={axis})", 13),
            (f"{s.lax}.cumprod(1 + 0.05 * {x}, axis={axis}{back})", 13),
            (f"{s.lax}.cummax({x}, axis={axis}{back})", 13),
            (f"{s.lax}.cummin({x}, axis={axis}{back})", 13),
            (f"{s.lax}.cumlogsumexp({x}, axis={axis}{back})", 13),
            (f"jnp.flip(jnp.cumsum(jnp.flip({x}, {axis}), axis={axis}), {axis}) / {n}", PRODUCT),
            (f"{s.lax}.associative_scan(jnp.add, {x}, axis={axis}) / {n}", PRODUCT),
            (f"{s.lax}.associative_scan(jnp.maximum, {x}, axis={axis}{back})", 13),
        )
    )
    prefix = s.put("running|prefix|so_far", expr(code, shape, (-4, 7), kind="cumulative", level=level))
    return finish_joined(s, s.pick(("running total", "prefix scan", "cumulative score")), prefix)


def drawdown(s: Sampler) -> Kernel:
    """Drawdown: the distance of a path below its running maximum."""
    n = s.count(3, 16)
    shape = (n,) if s.chance(0.6) else (s.count(2, 4), n)
    axis = len(shape) - 1
    # Of both signs, else the highest point is always the last.
    r = s.array("returns|log_returns|steps_in", shape, low=-1.0, high=1.0)
    if s.chance(0.6):
        r = s.let(mul(r, s.let(s.operand(s.partner(shape), low=0.3, high=1.2))))
    path = s.put("path|log_price", expr(f"jnp.cumsum({r}, axis={axis}) / {n}", shape, 1, level=PRODUCT))
    if s.chance(0.5):
        path = s.put("price|wealth", expr(f"jnp.exp({path})", shape, (0.3, 2.8)))
    peak = s.put("peak|high_mark", expr(f"{s.lax}.cummax({path}, axis={axis})", shape, path.interval))
    down = s.put("down|drawdown", sub(peak, path).within(0, 3))
    return finish_joined(s, s.pick(("drawdown", "underwater curve", "peak gap")), down, path)


def moving(s: Sampler) -> Kernel:
    """Means over windows by a difference of prefix sums or reduce_window."""
    n, k = s.count(6, 20), s.count(2, 4)
    x = series(s, (n,))
    m = n - k + 1
    if s.chance(0.5):
        padded = f"jnp.concatenate([jnp.zeros(1, {x}.dtype), jnp.cumsum({x})])"
        total = s.put("prefix|totals", expr(padded, (n + 1,), 40))
        mean = expr(f"({total}[{k}:] - {total}[:-{k}]) / {k}", (m,), 2, level=PRODUCT)
    else:
        code = f'{s.lax}.reduce_window({x}, 0.0, {s.lax}.add, ({k},), (1,), "VALID") / {k}'
        mean = expr(code, (m,), 2, level=PRODUCT)
    mean = s.put("smooth|moving|window_mean", mean)
    tail = expr(f"{x}[{k - 1}:]", (m,), x.interval)
    gap = s.put("gap_now|detrended", sub(tail, mean))
    return finish_joined(s, s.pick(("moving average", "detrending", "window mean")), gap, mean)


def forgetful(s: Sampler) -> Kernel:
    """Exponential averages through scan: of values, of squares, with bias correction."""
    n = s.count(3, 12)
    shape = s.shape(0, 1, 5)
    x = series(s, (n, *shape))
    beta = s.scalar("beta|decay|alpha", low=0.3, high=0.9)
    body, carry, item = s.name("body|update|ema_step"), s.name("carry|avg"), s.name("x_t|item")
    with s.suite(f"def {body}({carry}, {item}):"):
        s.line(f"mean_now, sq_now = {carry}")
        s.line(f"mean_next = {beta} * mean_now + (1 - {beta}) * {item}")
        law = s.pick((f"{item}**2", f"({item} - mean_next) ** 2", f"jnp.abs({item})", f"{item} * mean_next"))
        s.line(f"sq_next = {beta} * sq_now + (1 - {beta}) * {law}")
        out = s.pick(
            ("mean_next", "sq_next", f"{item} / jnp.sqrt(jnp.abs(sq_next) + 0.3)", f"{item} - mean_next")
        )
        s.line(f"return (mean_next, sq_next), {out}")
    zeros = f"jnp.zeros_like({x}[0])"
    s.line(f"(last_mean, last_sq), ema = {s.lax}.scan({body}, ({zeros}, {zeros}), {x})")
    every, last = expr("ema", (n, *shape), (-5, 9)), expr("last_sq + last_mean", shape, 11, level=SUM)
    return finish_joined(
        s, s.pick(("exponential average", "running moments", "ema filter")), every, s.put("last_level", last)
    )


def linear_pairs(s: Sampler) -> Kernel:
    """First-order recurrences by an associative scan over pairs."""
    n = s.count(3, 12)
    shape = (n, *s.shape(0, 1, 4))
    u = series(s, shape, "drive|u|inputs")
    gate = s.put("a|gate", expr(f"jax.nn.sigmoid({series(s, shape, 'gate_logits|forget')})", shape, (0, 1)))
    name, p, q = (
        s.name("combine|compose|merge_pairs"),
        s.name("left|first"),
        s.name("right|second"),
    )
    with s.helper(name, p, q):
        s.line(f"a1, b1 = {p}")
        s.line(f"a2, b2 = {q}")
        s.line("return " + s.pick(("a1 * a2, a2 * b1 + b2", "a2 * a1, b2 + a2 * b1")))
    kept = f"(1 - {gate}) * {u}" if s.chance(0.5) else u.code
    fresh = s.put("fresh|source", expr(kept, shape, 2, level=PRODUCT))
    s.line(f"_, states = {s.lax}.associative_scan({name}, ({gate}, {fresh}))")
    states = expr("states", shape, 2.0 * n)
    return finish_joined(s, s.pick(("linear recurrence", "state space scan", "gated scan")), states, u)


def segment_means(s: Sampler) -> Kernel:
    """Sums between positions by differences of a prefix sum."""
    n, m = s.count(5, 16), s.count(1, 6)
    x = series(s, (n,))
    lo, hi = s.ints("starts|lo_idx", (m,), 0, n // 2), s.ints("ends|stops", (m,), n // 2 + 1, n)
    prefix = s.put("prefix|totals", expr(f"jnp.pad(jnp.cumsum({x}), (1, 0))", (n + 1,), 2 * n))
    total = expr(f"{prefix}[{hi}] - {prefix}[{lo}]", (m,), 2 * n, level=SUM)
    mean = s.put("means|range_mean", expr(f"({total}) / ({hi} - {lo})", (m,), 2, level=PRODUCT))
    if s.chance(0.5):
        mean = s.put("weighted|scored", mul(s.array("weights|w|scale", (m,)), mean))
    return finish_joined(s, s.pick(("range mean", "segment mean", "interval score")), mean)


def survival(s: Sampler) -> Kernel:
    """Discounted returns, survival curves, transmittance: products along the way."""
    n = s.count(3, 12)
    shape = (n,) if s.chance(0.6) else (n, s.count(2, 4))
    density = s.array("density|hazard|absorption", shape, low=0.05, high=0.6)
    color = series(s, shape, "color|reward|emission")
    alpha = s.put("alpha|opacity", expr(f"1 - jnp.exp(-{density})", shape, (0, 0.5), level=SUM))
    if s.chance(0.5):
        code = f"jnp.cumprod(1 - {alpha}, axis=0)"
    else:
        code = f"jnp.exp(-jnp.cumsum({density}, axis=0))"
    through = s.put("through|survival|transmittance", expr(code, shape, (0, 1)))
    weight = s.put("weight|hit_prob", expr(f"{alpha} * {through}", shape, (0, 1), level=PRODUCT))
    out = s.put("rendered|expected", expr(f"jnp.sum({weight} * {color}, axis=0)", shape[1:], 2))
    return finish_joined(
        s, s.pick(("volume rendering", "survival value", "discounted sum")), out, through, color
    )


FORMS = (running, running, drawdown, moving, forgetful, linear_pairs, segment_means, survival)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, floats=MOSTLY_32)


TEMPLATE = Template("cumulative", "generate_cumulative_kernel", draw)
