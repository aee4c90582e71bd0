"""Mixed patterns: loops with branches, matrix products, gathers and scatters, mapped helpers."""

import random

from kernels.kernel import Kernel, Template
from kernels.original.branch import condition
from kernels.original.nested_branch import predicate
from kernels.writing import arrays as ar
from kernels.writing import control as ct
from kernels.writing import functions as fns
from kernels.writing import phrases as ph
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, add, compare, div, index, mul, number, power, square, sub


def rnn(s: Sampler) -> Kernel:
    """A recurrent network over a short sequence, then a readout."""
    n, d, h = s.count(2, 4), s.count(1, 3), s.count(2, 3)
    xs, w = s.array((n, d), "xs", "sequence", "tokens"), s.array((d, h), "w_in", "w_x", low=-1, high=1)
    u = s.array((h, h), "w_rec", "w_h", "recurrent", low=-0.8, high=0.8)
    gated = s.chance(0.4)

    def step(state: Value, item: Value) -> tuple[Value, Value]:
        pre = s.let(add(ar.matmul(s, item, w), ar.matmul(s, state, u)), "pre", "drive", "z")
        pre = s.let(s.bounded(pre, 10))
        after = s.let(s.bounded(s.unary(pre), 2.0), "h_new", "next_h", "activated")
        if gated:
            keep = s.let(ph.apply(s, fns.SIGMOID, pre), "keep", "gate")
            after = s.let(
                add(mul(keep, state), mul(sub(number(1.0), keep), after)).within(-2, 2), "blended", "updated"
            )
        return after, after if s.chance(0.5) else s.unary(after)

    start = Value(f"jnp.zeros({h})", (h,), 0, 0)
    last, ys = ct.scan(s, start, xs, step, keep="all" if s.chance(0.7) else "last")
    out = ys if last.code == "_" else last
    out = ar.smooth_summary(s, s.let(s.bounded(s.unary(out), 6)), s.pick((0, None)) if out.rank > 1 else None)
    return s.finish(s.pick(("rnn", "recurrent net", "sequence encoder")), s.chain(out, s.count(0, 1)))


def message_passing(s: Sampler) -> Kernel:
    """Gather along edges, transform, scatter to nodes, update."""
    nodes, edges = s.count(3, 5), s.count(3, 7)
    d = s.count(1, 3)
    x = s.array((nodes, d), "nodes", "features", "h")
    src, dst = (
        s.ints((edges,), 0, nodes - 1, "senders", "src"),
        s.ints((edges,), 0, nodes - 1, "receivers", "dst"),
    )
    w = s.array((edges, 1), "edge_weight", "w", "conductance", low=0.2, high=1.5)
    work = s.let(s.bounded(s.chain(x, s.count(0, 1)), 3))
    a, b = index(work, src.code, (edges, d)), index(work, dst.code, (edges, d))
    messages = s.let(
        s.bounded(s.mix([s.let(s.pair(a, b)), w], s.count(0, 2)), 4), "messages", "flux", "edge_out"
    )
    if s.chance(0.4):
        messages = s.let(
            ph.where(s.short(condition(s, messages), 24), messages, mul(s.coef(0.1, 0.5), messages)),
            "kept_messages",
            "gated_flux",
        )
    bound = messages.bound * edges
    made = s.pick(
        (
            f"jnp.zeros_like({x.code}).at[{dst.code}].add({messages.code})",
            f"jax.ops.segment_sum({messages.code}, {dst.code}, num_segments={nodes})",
        )
    )
    pooled = s.let(Value(made, x.shape, -bound, bound), "pooled", "inbox", "aggregated")
    pooled = s.let(s.bounded(pooled, 12))
    new = s.pair(work, s.unary(pooled))
    if s.chance(0.4):
        new = ar.smooth_summary(s, s.let(s.bounded(new, 10)), s.pick((0, 1, None)))
    return s.finish(s.pick(("message passing", "graph update", "edge flow")), s.chain(new, s.count(0, 1)))


def mapped_helper(s: Sampler) -> Kernel:
    """A helper for one example, vmapped over a batch, then reduced."""
    n, d = s.count(2, 5), s.count(2, 4)
    x, w = s.array((n, d), "batch", "x", "examples"), s.array((d,), "w", "weights", "params")
    name, row, vec = (
        s.name("per_example", "score_one", "loss_one", "single"),
        s.name("row", "sample", "r"),
        s.name("vec", "theta", "p"),
    )
    with s.helper(name, row, vec):
        a, b = Value(row, (d,), x.low, x.high), Value(vec, (d,), w.low, w.high)
        inner = s.let(s.mix([a, b], s.count(1, 2)))
        if s.chance(0.5):
            inner = s.let(ph.where(s.short(condition(s, a), 24), inner, s.short(s.unary(b), 24)))
        made = ar.smooth_summary(s, s.let(s.bounded(inner, 7)))
        made = s.chain(made, s.count(0, 1))
        s.give(made)
    mapped = s.let(
        Value(f"jax.vmap({name}, in_axes=(0, None))({x.code}, {w.code})", (n,), made.low, made.high),
        "scores",
        "per_row",
        "losses",
    )
    mapped = s.let(s.bounded(mapped, 12))
    style = s.count(0, 2)
    if style == 0:
        out = s.mix([mapped, s.array((n,), "targets", "labels", "sample_weight")], s.count(0, 2))
    elif style == 1:
        out = ar.smooth_summary(s, s.let(s.unary(mapped)))
    else:
        weights = s.let(ph.apply(s, fns.SIGMOID, mapped), "soft_weights", "keep")
        out = Value(f"{weights.code} @ {x.code}", (d,), x.low, x.high, level=10)
    return s.finish(
        s.pick(("batched score", "vmapped loss", "example weighting")), s.chain(out, s.count(0, 2))
    )


def descent_loop(s: Sampler) -> Kernel:
    """Gradient descent written out, inside a loop."""
    n, d = s.count(2, 4), s.count(1, 3)
    a, b = (
        s.array((n, d), "a", "design", "features", low=-1, high=1),
        s.array((n,), "b", "targets", "y", low=-1, high=1),
    )
    start = s.array((d,), "w0", "start", "init", low=-0.5, high=0.5)
    rate = number(s.pick((0.1, 0.05, 0.2)))

    def step(_: Value, w: Value) -> Value:
        fit = s.let(sub(ar.matmul(s, a, w), b), "err", "residual", "miss")
        fit = s.let(s.bounded(s.chain(fit, s.count(0, 1)), 5))
        grad = s.let(Value(f"{a.code}.T @ {fit.code}", (d,), -5 * n, 5 * n, level=10), "grad", "slope", "g")
        if s.chance(0.5):
            grad = s.let(
                s.pick(
                    (
                        ph.clip(grad, Value("-1.0", (), -1, -1, level=11), number(1.0)),
                        Value(f"{grad.code} + {s.coef(0.01, 0.3).code} * {w.code}", (d,), -9, 9, level=9),
                    )
                ),
                "direction",
                "safe_grad",
            )
        new = sub(w, mul(rate, grad))
        if s.chance(0.5):
            size, cut = ph.absolute(s.let(new, "moved", "trial")), s.coef(0.01, 0.04)
            moved = Value(size.code[8:-1], (d,), -3, 3)
            new = Value(
                f"jnp.sign({moved.code}) * jax.nn.relu(jnp.abs({moved.code}) - {cut.code})",
                (d,),
                -3,
                3,
                level=10,
            )
        return new.within(-9, 9)

    out = ct.fori(s, start, ct.trip_count(s, 2, 4), step, invariant=(-9, 9))
    w = s.let(out, "w", "fitted", "solution")
    if s.chance(0.5):
        miss = s.let(sub(ar.matmul(s, a, w), b), "final_error", "leftover")
        return s.finish(
            s.pick(("ridge fit", "least squares descent")),
            s.chain(ar.mean(s, s.bounded(s.unary(s.let(s.bounded(miss, 8))), 20)), s.count(0, 1)),
            w,
        )
    return s.finish(
        s.pick(("gradient descent", "ista solver", "linear fit")), s.chain(s.bounded(w, 6), s.count(0, 1))
    )


def nbody(s: Sampler) -> Kernel:
    """Pairwise forces on a few bodies and one or more steps in time."""
    n, d = s.count(2, 4), s.pick((1, 2, 3))
    x, v = s.array((n, d), "positions", "x", "bodies"), s.array((n, d), "velocities", "v", low=-1, high=1)
    m = s.array((n,), "mass", "charge", "weight", low=0.4, high=1.5)
    name, arg = s.name("forces", "acceleration", "pull"), s.name("pos", "r", "q")
    with s.suite(f"def {name}({arg}):"):
        gaps = s.let(
            Value(f"{arg}[None, :, :] - {arg}[:, None, :]", (n, n, d), -6, 6, level=9),
            "gaps",
            "offsets",
            "sep",
        )
        d2 = s.let(
            Value(f"jnp.sum({gaps.code}**2, axis=-1) + {s.coef(0.3, 1.0).code}", (n, n), 0.3, 60, level=9),
            "d2",
            "dist_sq",
            "r2",
        )
        law = s.one_of(
            lambda: power(d2, s.pick((-1.5, -1, -0.5))),
            lambda: div(number(1.0), add(d2, s.coef(0.1, 1))),
            lambda: ph.exp(mul(number(-0.05), d2)),
            lambda: ph.where(
                compare(d2, "<", s.coef(1, 4)), div(number(1.0), d2), mul(s.coef(0.1, 0.4), ph.log(d2))
            ),
        )
        strength = s.let(
            mul(Value(f"{m.code}[None, :]", (1, n), 0.4, 1.5), s.short(law)), "strength", "pulls", "falloff"
        )
        s.line(
            "return ",
            f'jnp.einsum("ij,ijd->id", {strength.code}, {gaps.code})'
            if s.chance(0.4)
            else f"jnp.sum({strength.code}[..., None] * {gaps.code}, axis=1)",
        )
    dt = number(s.pick((0.02, 0.05, 0.1)))
    out_v = s.let(
        Value(f"{v.code} + {dt.code} * {name}({x.code})", (n, d), -3, 3, level=9), "kicked", "new_v", "v_half"
    )
    if s.chance(0.5):
        out_v = s.let(s.bounded(s.unary(out_v), 3))
    out_x = s.let(add(x, mul(dt, out_v)), "drifted", "new_x", "x_next")
    style = s.count(0, 2)
    if style == 0:
        return s.finish("nbody", s.chain(out_x, s.count(0, 1)), s.chain(out_v, s.count(0, 1)))
    if style == 1:
        energy = s.let(
            Value(f"0.5 * {m.code} * jnp.sum({out_v.code}**2, axis=-1)", (n,), 0, 20, level=10),
            "kinetic",
            "energy",
        )
        spread = s.let(ar.scaled_total(s, s.bounded(s.unary(out_x), 8), 1))
        return s.finish("nbody energy", s.mix([energy, spread], s.count(0, 1)))
    again = Value(f"{out_v.code} + {dt.code} * {name}({out_x.code})", (n, d), -4, 4, level=9)
    return s.finish("nbody", s.pair(s.let(again, "final_v", "v_next"), out_x))


def routed_experts(s: Sampler) -> Kernel:
    """A router picks an expert for each row: argmax, gather, weighting."""
    n, d, e = s.count(2, 4), s.count(2, 3), s.count(2, 3)
    x, router = s.array((n, d), "tokens", "x"), s.array((d, e), "router", "gate_w")
    experts = s.array((e, d), "experts", "codebook", "scales")
    logits = s.let(
        s.bounded(ar.matmul(s, s.let(s.bounded(s.chain(x, s.count(0, 1)), 2)), router), 10),
        "logits",
        "affinity",
    )
    probs = s.let(ar.softmax(s, s.let(s.chain(logits, s.count(0, 1))), 1), "probs", "routing")
    best = s.let(
        Value(f"jnp.argmax({logits.code}, axis={s.pick(('1', '-1'))})", (n,), 0, e - 1, "int32"),
        "best",
        "choice",
        "expert_id",
    )
    taken = s.let(
        s.pick(
            (
                index(experts, best.code, (n, d)),
                Value(f"jnp.take({experts.code}, {best.code}, axis=0)", (n, d), experts.low, experts.high),
            )
        ),
        "picked",
        "chosen_rows",
    )
    weight = s.let(
        s.pick(
            (
                Value(f"jnp.take_along_axis({probs.code}, {best.code}[:, None], axis=1)", (n, 1), 0.01, 1),
                Value(f"jnp.max({probs.code}, axis=1, keepdims=True)", (n, 1), 0.01, 1),
            )
        ),
        "confidence",
        "weight",
        "top_prob",
    )
    out = s.mix([mul(weight, taken), x], s.count(1, 2))
    if s.chance(0.3):
        return s.finish("expert routing", s.chain(out, 0), best)
    return s.finish(
        s.pick(("expert routing", "vector quantizer", "mixture layer")), s.chain(out, s.count(0, 1))
    )


def adaptive_filter(s: Sampler) -> Kernel:
    """A scan with a branch in its step and a reduction of its history."""
    n = s.count(3, 6)
    xs, goal = s.array((n,), "xs", "signal", "inputs"), s.array((n,), "goal", "desired", "target")
    body, carry, item = s.name(*ct.BODIES), s.name("carry", "state"), s.name("pair", "sample", "inputs_t")
    with s.suite(f"def {body}({carry}, {item}):"):
        w, gain, x, d = (
            s.name("w", "tap"),
            s.name("gain", "mu_k", "rate_k"),
            s.name("xi", "u_t"),
            s.name("di", "goal_t"),
        )
        s.line(f"{w}, {gain} = {carry}")
        s.line(f"{x}, {d} = {item}")
        wv, gv = Value(w, (), -2, 2), Value(gain, (), 0.01, 1)
        xv, dv = Value(x, (), xs.low, xs.high), Value(d, (), goal.low, goal.high)
        err = s.let(sub(dv, s.chain(mul(wv, xv), s.count(0, 1))), "err", "miss", "innov")
        test = compare(ph.absolute(err), ">", s.coef(0.3, 1.2))
        new_gain = s.let(
            ph.where(test, mul(s.coef(0.5, 0.9), gv), ph.minimum(mul(s.coef(1.05, 1.3), gv), number(0.9))),
            "new_gain",
            "gain_next",
        )
        new_w = s.let(
            s.bounded(add(wv, s.short(mul(gv, s.short(s.mix([err, xv], s.count(0, 1)), 26)))), 2.0),
            "new_w",
            "w_next",
        )
        out = s.short(s.pair(err, new_w), 30)
        s.line("return ", f"({new_w.code}, {new_gain.code}), {out.code}")
    ys, last = s.name("errors", "history", "trace"), s.name("final_w", "w_end", "tap_out")
    use_last = s.chance(0.4)
    s.line(
        f"{f'({last}, _)' if use_last else '_'}, {ys} = ",
        f"{s.lax}.scan({body}, ({s.coef(0.1, 0.6).code}, {s.coef(0.1, 0.5).code}), ({xs.code}, {goal.code}))",
    )
    history = Value(ys, (n,), out.low, out.high)
    summary = ar.smooth_summary(s, s.let(s.bounded(s.chain(history, s.count(0, 1)), 6)))
    results = [s.chain(summary, s.count(0, 1))] + ([Value(last, (), -2, 2)] if use_last else [])
    return s.finish(s.pick(("adaptive filter", "lms filter", "tracking loop")), *results)


def masked_attention(s: Sampler) -> Kernel:
    """Attention under a causal or a given mask."""
    n, d = s.count(2, 4), s.count(2, 3)
    q, k, v = (
        s.array((n, d), "q", "query"),
        s.array((n, d), "k", "keys"),
        s.array((n, s.count(1, 3)), "v", "values"),
    )
    scores = mul(
        s.coef(0.3, 0.9), ar.matmul(s, s.let(s.bounded(s.chain(q, s.count(0, 1)), 2)), ar.transpose(k))
    )
    scores = s.let(s.bounded(s.let(scores, "scores"), 8))
    causal = s.chance(0.6)
    if causal:
        mask = s.let(
            s.pick(
                (
                    Value(f"jnp.tril(jnp.ones(({n}, {n}), dtype=bool))", (n, n), 0, 1, "bool"),
                    Value(f"jnp.arange({n})[:, None] >= jnp.arange({n})[None, :]", (n, n), 0, 1, "bool", 4),
                )
            ),
            "causal",
            "allowed",
            "visible",
        )
    else:
        mask = s.mask((n, n), "mask", "allowed", "adjacency")
    hidden = s.let(ph.where(mask, scores, number(s.pick((-9.0, -20.0, -12.0)))), "masked_scores", "logits")
    style = s.count(0, 2)
    if style < 2:
        weights = s.let(ar.softmax(s, hidden, 1), "weights", "attn")
    else:
        gates = s.let(
            ph.where(mask, s.short(ph.apply(s, fns.SIGMOID, scores)), number(0.0)), "gates", "soft_mask"
        )
        weights = s.let(
            Value(
                f"{gates.code} / ({s.coef(0.2, 1.0).code} + jnp.sum({gates.code}, axis=-1, keepdims=True))",
                (n, n),
                0,
                1,
                level=10,
            ),
            "weights",
            "attn",
        )
        s.lines = [line for line in s.lines if not line.lstrip().startswith(f"{hidden.code} = ")]
    out = s.let(
        s.bounded(ar.matmul(s, weights, s.let(s.bounded(s.chain(v, s.count(0, 1)), 3))), 12),
        "context",
        "attended",
    )
    if s.chance(0.5):
        out = s.let(ar.smooth_summary(s, s.let(s.unary(out)), s.pick((0, 1))))
    return s.finish(
        s.pick(("masked attention", "causal mixer", "graph attention")),
        s.chain(s.bounded(out, 12), s.count(0, 2)),
    )


def power_iteration(s: Sampler) -> Kernel:
    """Repeated products with a matrix, normalised every trip."""
    n = s.count(2, 4)
    a, v = (
        s.array((n, n), "a", "matrix", "operator", low=0.1, high=1),
        s.array((n,), "v", "start", "guess", low=0.3, high=1),
    )
    shift = s.coef(0.1, 1.0)

    def step(i: Value, state: Value) -> Value:
        w = s.let(add(ar.matmul(s, a, state), mul(shift, state)), "w", "image", "pushed")
        w = s.let(s.bounded(s.chain(w, s.count(0, 1)), 8)) if s.chance(0.5) else w
        size = s.let(
            ar.norm(s, w)
            if s.chance(0.6)
            else Value(f"{s.coef(0.3, 1).code} + jnp.max(jnp.abs({w.code}))", (), 0.3, 9, level=9),
            "size",
            "norm_w",
            "rescale",
        )
        return div(w, size).within(-2, 2)

    out = s.let(ct.fori(s, v, ct.trip_count(s, 2, 4), step), "leading", "vec_out", "mode_vec")
    style = s.count(0, 2)
    if style == 0:
        value = s.let(ar.matmul(s, out, s.let(ar.matmul(s, a, out), "image_out")), "rayleigh", "eigenvalue")
        return s.finish(
            s.pick(("power iteration", "rayleigh quotient")), s.chain(s.bounded(value, 10), s.count(0, 2))
        )
    return s.finish(
        s.pick(("power iteration", "page rank", "markov chain")),
        s.mix([out, v] if style == 1 else [out, s.array((n,), "probe", "weights")], s.count(0, 2)),
    )


def histogram_equalise(s: Sampler) -> Kernel:
    """Soft bins, a cumulative sum, a lookup back."""
    n, bins = s.count(3, 7), s.count(3, 5)
    x, w = (
        s.array((n,), "x", "intensity", "values", low=0, high=1),
        s.array((n,), "w", "weights", low=0.3, high=1.2),
    )
    ids = s.let(
        Value(
            f"jnp.clip(jnp.floor({x.code} * {bins}), 0, {bins - 1}).astype(jnp.int32)",
            (n,),
            0,
            bins - 1,
            "int32",
        ),
        "ids",
        "bucket",
        "bin_ids",
    )
    mass = s.let(s.bounded(s.mix([x, w], s.count(0, 2)), 4))
    hist = s.let(
        Value(f"jnp.zeros({bins}).at[{ids.code}].add({mass.code})", (bins,), -4 * n, 4 * n),
        "hist",
        "totals",
        "bin_mass",
    )
    hist = s.let(s.bounded(s.chain(hist, s.count(0, 1)), 5)) if s.chance(0.6) else hist
    cdf = s.let(ar.cumulative(s, s.let(s.bounded(hist, 5)), 0), "cdf", "cum_mass")
    back = s.let(index(cdf, ids.code, (n,)), "looked_up", "level_out", "mapped")
    return s.finish(
        s.pick(("histogram equalization", "bin lookup", "quantile map")),
        s.mix([s.let(s.bounded(back, 12)), x], s.count(1, 2)),
    )


def particle_filter(s: Sampler) -> Kernel:
    """Weights from a likelihood, resampling by a gather, a weighted estimate."""
    n = s.count(3, 7)
    x, logw = s.array((n,), "particles", "x"), s.array((n,), "log_w", "scores", low=-1, high=1)
    obs = s.scalar("obs", "reading", "z", low=-1, high=1)
    ids = s.ints((n,), 0, n - 1, "ancestors", "parents", "resample_idx")
    moved = s.let(s.bounded(s.chain(x, s.count(1, 2)), 4), "moved", "proposed")
    gap = s.let(sub(obs, moved), "gap", "innovation")
    logs = s.let(
        sub(
            logw,
            s.short(
                s.pick(
                    (mul(number(0.5), square(gap)), mul(s.coef(0.2, 1.2), square(gap)), ph.log1p(square(gap)))
                )
            ),
        ),
        "log_like",
        "new_log_w",
    )
    weights = s.let(ar.softmax(s, logs, 0), "weights", "probs")
    kept = s.let(index(moved, ids.code, (n,)), "kept", "resampled")
    estimate = s.let(
        Value(
            s.pick(
                (
                    f"jnp.sum({weights.code} * {kept.code})",
                    f"{weights.code} @ {kept.code}",
                    f"jnp.dot({weights.code}, {kept.code})",
                )
            ),
            (),
            -4,
            4,
            level=10,
        ),
        "estimate",
        "posterior_mean",
    )
    if s.chance(0.5):
        spread = s.let(
            Value(f"jnp.sum({weights.code} * ({kept.code} - {estimate.code}) ** 2)", (), 0, 30),
            "spread",
            "posterior_var",
        )
        return s.finish("particle filter", s.mix([estimate, spread], s.count(0, 2)))
    return s.finish(
        s.pick(("particle filter", "importance estimate")), s.mix([estimate, kept], s.count(1, 2))
    )


def grid_rollout(s: Sampler) -> Kernel:
    """A stencil in a loop, with limiters and a total at the end."""
    shape = (s.count(4, 8),) if s.chance(0.6) else (s.count(2, 4), s.count(2, 4))
    u, source = (
        s.array(shape, "u", "density", "height"),
        s.array(shape, "source", "velocity", "rain", low=-1, high=1),
    )

    def step(i: Value, state: Value) -> Value:
        axis = s.count(0, len(shape) - 1)
        flux = s.let(s.pair(state, ar.roll(s, state, axis)), "flux", "jump", "exchange")
        limited = s.let(
            ph.split_clip(s, flux) if s.chance(0.5) and flux.high - flux.low > 0.3 else s.unary(flux)
        )
        limited = s.let(s.bounded(limited, 8))
        moved = add(state, mul(number(s.pick((0.1, 0.2, 0.05))), s.short(s.pair(limited, source))))
        if s.chance(0.4):
            named = s.let(moved, "moved", "trial")
            return ph.where(s.short(condition(s, named), 24), named, mul(s.coef(0.5, 0.9), state))
        return moved

    out = s.let(ct.fori(s, s.chain(u, s.count(0, 1)), ct.trip_count(s, 2, 4), step))
    if s.chance(0.5):
        out = s.pair(
            s.let(ar.smooth_summary(s, s.let(s.bounded(s.unary(out), 6)), s.pick((None, 0)))),
            ar.mean(s, source),
        )
    return s.finish(
        s.pick(("advection rollout", "grid solver", "shallow water")), s.chain(out, s.count(0, 1))
    )


def staged_control(s: Sampler) -> Kernel:
    """A cond on a reduction chooses between a loop and a closed form."""
    x = s.array(s.shape(1, 2, 10, least=2))
    y = s.array(s.partner(x.shape))
    work = s.let(s.bounded(s.mix([x, y], s.count(0, 1)), 2.0))
    loop, arg = s.name("refine", "iterate_down", "settle"), s.name("v", "start", "r")
    with s.suite(f"def {loop}({arg}):"):
        trips = s.count(2, 4)
        s.give(
            ct.fori(
                s,
                Value(arg, x.shape, -2, 2),
                (str(trips), trips),
                lambda i, st: s.mix([st, y], s.count(0, 1)),
            )
        )
    closed, arg2 = s.name("shortcut", "closed_form", "one_shot"), s.name("w", "value", "q")
    with s.suite(f"def {closed}({arg2}):"):
        direct = s.let(s.bounded(s.chain(Value(arg2, x.shape, -2, 2), s.count(1, 2)), 4))
        s.give(s.pair(direct, ar.mean(s, direct)) if s.chance(0.4) else s.unary(direct))
    test = s.let(predicate(s, work), "is_rough", "needs_work", "far_off")
    out = s.let(
        Value(f"{s.lax}.cond({test.code}, {loop}, {closed}, {work.code})", x.shape, -6, 6),
        "settled",
        "solved",
        "adjusted",
    )
    return s.finish(
        s.pick(("staged solver", "early exit", "adaptive refinement")),
        s.mix([out, s.pick((x, y))], s.count(0, 1)),
    )


FORMS = (
    rnn,
    message_passing,
    mapped_helper,
    descent_loop,
    nbody,
    routed_experts,
    adaptive_filter,
    masked_attention,
    power_iteration,
    histogram_equalise,
    particle_filter,
    grid_rollout,
    staged_control,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng)
    return s.pick(FORMS)(s)


TEMPLATE = Template("compound", "generate_compound_kernel", draw)
