"""Running totals and what is made of them: prefix sums, scans of pairs, averages that forget."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing.pieces import drawn, end, raw, start
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Shape, Value, mul, sub


def series(s: Sampler, shape: Shape, *names: str, limit: float = 2.0) -> Value:
    return start(s, shape, *(names or ("x", "returns", "signal", "increments", "flow")), limit=limit)


def running(s: Sampler) -> Kernel:
    """One of the cumulative functions along an axis, over what it runs to."""
    shape = s.shape(1, 3, 40, least=2)
    x = series(s, shape)
    axis = s.count(0, len(shape) - 1)
    n = shape[axis]
    back = s.pick(("", ", reverse=True"))
    code, level = s.pick(
        (
            (f"jnp.cumsum({x.code}, axis={axis}) / {n}", PRODUCT),
            (f"{s.lax}.cumsum({x.code}, axis={axis}{back}) / {n}", PRODUCT),
            (f"jnp.cumprod(1.0 + 0.1 * {x.code}, axis={axis})", 13),
            (f"{s.lax}.cumprod(1.0 + 0.05 * {x.code}, axis={axis}{back})", 13),
            (f"{s.lax}.cummax({x.code}, axis={axis}{back})", 13),
            (f"{s.lax}.cummin({x.code}, axis={axis}{back})", 13),
            (f"{s.lax}.cumlogsumexp({x.code}, axis={axis}{back})", 13),
            (f"jnp.flip(jnp.cumsum(jnp.flip({x.code}, {axis}), axis={axis}), {axis}) / {n}", PRODUCT),
            (f"{s.lax}.associative_scan(jnp.add, {x.code}, axis={axis}) / {n}", PRODUCT),
            (f"{s.lax}.associative_scan(jnp.maximum, {x.code}, axis={axis}{back})", 13),
        )
    )
    prefix = s.let(raw(code, shape, (-4, 7), "cumulative", level), "running", "prefix", "so_far")
    return end(s, s.pick(("running total", "prefix scan", "cumulative score")), s.let(s.pair(prefix, x)))


def drawdown(s: Sampler) -> Kernel:
    """How far a path lies below its highest point so far."""
    n = s.count(3, 16)
    shape = (n,) if s.chance(0.6) else (s.count(2, 4), n)
    axis = len(shape) - 1
    # Of both signs, else the highest point is always the last.
    r = s.array(shape, "returns", "log_returns", "steps_in", low=-1.0, high=1.0)
    if s.chance(0.6):
        r = s.let(mul(r, s.let(s.chain(s.array(s.partner(shape), low=0.3, high=1.2), s.count(0, 1)))))
    path = s.let(
        raw(f"jnp.cumsum({r.code}, axis={axis}) / {n}", shape, (-1, 1), level=PRODUCT), "path", "log_price"
    )
    if s.chance(0.5):
        path = s.let(raw(f"jnp.exp({path.code})", shape, (0.3, 2.8)), "price", "wealth")
    peak = s.let(
        raw(f"{s.lax}.cummax({path.code}, axis={axis})", shape, (path.low, path.high)), "peak", "high_mark"
    )
    down = s.let(sub(peak, path).within(0, 3), "down", "drawdown")
    return end(s, s.pick(("drawdown", "underwater curve", "peak gap")), s.let(s.pair(down, path)))


def moving(s: Sampler) -> Kernel:
    """Means over windows by a difference of prefix sums or reduce_window."""
    n, k = s.count(6, 20), s.count(2, 4)
    x = series(s, (n,))
    m = n - k + 1
    if s.chance(0.5):
        padded = f"jnp.concatenate([jnp.zeros(1, {x.code}.dtype), jnp.cumsum({x.code})])"
        total = s.let(raw(padded, (n + 1,), (-40, 40)), "prefix", "totals")
        mean = raw(f"({total.code}[{k}:] - {total.code}[:-{k}]) / {k}", (m,), (-2, 2), level=PRODUCT)
    else:
        code = f'{s.lax}.reduce_window({x.code}, 0.0, {s.lax}.add, ({k},), (1,), "VALID") / {k}'
        mean = raw(code, (m,), (-2, 2), level=PRODUCT)
    mean = s.let(mean, "smooth", "moving", "window_mean")
    tail = raw(f"{x.code}[{k - 1}:]", (m,), (x.low, x.high))
    gap = s.let(sub(tail, mean), "gap_now", "detrended")
    return end(s, s.pick(("moving average", "detrending", "window mean")), s.let(s.pair(gap, mean)))


def forgetful(s: Sampler) -> Kernel:
    """Exponential averages through scan: of values, of squares, with bias correction."""
    n = s.count(3, 12)
    shape = s.shape(0, 1, 5)
    x = series(s, (n, *shape))
    beta = s.scalar("beta", "decay", "alpha", low=0.3, high=0.9)
    body, carry, item = s.name("body", "update", "ema_step"), s.name("carry", "avg"), s.name("x_t", "item")
    with s.suite(f"def {body}({carry}, {item}):"):
        s.line("mean_now, sq_now = ", carry)
        s.line("mean_next = ", f"{beta.code} * mean_now + (1.0 - {beta.code}) * {item}")
        law = s.pick((f"{item}**2", f"({item} - mean_next) ** 2", f"jnp.abs({item})", f"{item} * mean_next"))
        s.line("sq_next = ", f"{beta.code} * sq_now + (1.0 - {beta.code}) * {law}")
        out = s.pick(
            ("mean_next", "sq_next", f"{item} / jnp.sqrt(jnp.abs(sq_next) + 0.3)", f"{item} - mean_next")
        )
        s.line("return (mean_next, sq_next), ", out)
    zeros = f"jnp.zeros_like({x.code}[0])"
    s.line("(last_mean, last_sq), ema = ", f"{s.lax}.scan({body}, ({zeros}, {zeros}), {x.code})")
    every, last = raw("ema", (n, *shape), (-5, 9)), raw("last_sq + last_mean", shape, (-11, 11), level=SUM)
    return end(
        s, s.pick(("exponential average", "running moments", "ema filter")), every, s.let(last, "last_level")
    )


def linear_pairs(s: Sampler) -> Kernel:
    """First-order recurrences by an associative scan over pairs."""
    n = s.count(3, 12)
    shape = (n, *s.shape(0, 1, 4))
    u = series(s, shape, "drive", "u", "inputs")
    gate = s.let(
        raw(f"jax.nn.sigmoid({series(s, shape, 'gate_logits', 'forget').code})", shape, (0, 1)), "a", "gate"
    )
    name, p, q = (
        s.name("combine", "compose", "merge_pairs"),
        s.name("left", "first"),
        s.name("right", "second"),
    )
    with s.helper(name, p, q):
        s.line("a1, b1 = ", p)
        s.line("a2, b2 = ", q)
        s.line("return ", s.pick(("a1 * a2, a2 * b1 + b2", "a2 * a1, b2 + a2 * b1")))
    kept = f"(1.0 - {gate.code}) * {u.code}" if s.chance(0.5) else u.code
    fresh = s.let(raw(kept, shape, (-2, 2), level=PRODUCT), "fresh", "source")
    s.line("_, states = ", f"{s.lax}.associative_scan({name}, ({gate.code}, {fresh.code}))")
    states = raw("states", shape, (-2.0 * n, 2.0 * n))
    return end(s, s.pick(("linear recurrence", "state space scan", "gated scan")), states, s.let(s.unary(u)))


def segment_means(s: Sampler) -> Kernel:
    """Sums between positions by differences of a prefix sum."""
    n, m = s.count(5, 16), s.count(1, 6)
    x = series(s, (n,))
    lo, hi = s.ints((m,), 0, n // 2, "starts", "lo_idx"), s.ints((m,), n // 2 + 1, n, "ends", "stops")
    prefix = s.let(
        raw(f"jnp.pad(jnp.cumsum({x.code}), (1, 0))", (n + 1,), (-2 * n, 2 * n)), "prefix", "totals"
    )
    total = raw(f"{prefix.code}[{hi.code}] - {prefix.code}[{lo.code}]", (m,), (-2 * n, 2 * n), level=SUM)
    mean = s.let(
        raw(f"({total.code}) / ({hi.code} - {lo.code})", (m,), (-2, 2), level=PRODUCT), "means", "range_mean"
    )
    w = s.array((m,), "w", "bias", "scale")
    return end(
        s, s.pick(("range mean", "segment mean", "interval score")), s.let(s.pair(mean, w)), s.let(s.unary(x))
    )


def survival(s: Sampler) -> Kernel:
    """Discounted returns, survival curves, transmittance: products along the way."""
    n = s.count(3, 12)
    shape = (n,) if s.chance(0.6) else (n, s.count(2, 4))
    density = s.array(shape, "density", "hazard", "absorption", low=0.05, high=0.6)
    color = series(s, shape, "color", "reward", "emission")
    alpha = s.let(raw(f"1.0 - jnp.exp(-{density.code})", shape, (0, 0.5), level=SUM), "alpha", "opacity")
    if s.chance(0.5):
        code = f"jnp.cumprod(1.0 - {alpha.code}, axis=0)"
    else:
        code = f"jnp.exp(-jnp.cumsum({density.code}, axis=0))"
    through = s.let(raw(code, shape, (0, 1)), "through", "survival", "transmittance")
    weight = s.let(raw(f"{alpha.code} * {through.code}", shape, (0, 1), level=PRODUCT), "weight", "hit_prob")
    out = s.let(
        raw(f"jnp.sum({weight.code} * {color.code}, axis=0)", shape[1:], (-2, 2)), "rendered", "expected"
    )
    return end(
        s,
        s.pick(("volume rendering", "survival value", "discounted sum")),
        out,
        s.let(s.pair(through, color)),
    )


FORMS = (running, running, drawdown, moving, forgetful, linear_pairs, segment_means, survival)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS)


TEMPLATE = Template("cumulative", "generate_cumulative_kernel", draw)
