"""Mixed patterns: loops with branches, matrix products, gathers and scatters, mapped helpers."""

import random

from kernels.kernel import Kernel, Template
from kernels.original._conditions import condition, predicate
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import functions as fns
from kernels.writing import loops
from kernels.writing.beginnings import instance
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, add, compare, div, expr, index, mul, number, power, square, sub


def rnn(s: Sampler) -> Kernel:
    """A recurrent network over a short sequence, then a readout."""
    n, d, h = s.count(2, 4), s.count(1, 3), s.count(2, 3)
    xs, w = s.array("xs|sequence|tokens", (n, d)), s.array("w_in|w_x", (d, h), low=-1, high=1)
    u = s.array("w_rec|w_h|recurrent", (h, h), low=-0.8, high=0.8)
    gated = s.chance(0.4)

    def step(state: Value, item: Value) -> tuple[Value, Value]:
        pre = s.put("pre|drive|z", add(ar.matmul(s, item, w), ar.matmul(s, state, u)))
        pre = s.let(s.bounded(pre, 10))
        after = s.put("h_new|next_h|activated", s.bounded(s.unary(pre), 2.0))
        if gated:
            keep = s.put("keep|gate", el.apply(s, fns.SIGMOID, pre))
            after = s.put(
                "blended|updated", add(mul(keep, state), mul(sub(number(1.0), keep), after)).within(-2, 2)
            )
        return after, after if s.chance(0.5) else s.unary(after)

    start = expr(f"jnp.zeros({h})", (h,), 0)
    last, ys = loops.scan(s, start, xs, step, keep="all" if s.chance(0.7) else "last")
    out = ys if last.code == "_" else last
    out = ar.smooth_summary(s, s.let(s.bounded(s.unary(out), 6)), s.pick((0, None)) if out.rank > 1 else None)
    return s.finish(s.pick(("rnn", "recurrent net", "sequence encoder")), s.chain(out, s.count(0, 1)))


def message_passing(s: Sampler) -> Kernel:
    """Gather along edges, transform, scatter to nodes, update."""
    nodes, edges = s.count(3, 5), s.count(3, 7)
    d = s.count(1, 3)
    x = s.array("nodes|features|h", (nodes, d))
    src, dst = (
        s.ints("senders|src", (edges,), 0, nodes - 1),
        s.ints("receivers|dst", (edges,), 0, nodes - 1),
    )
    w = s.array("edge_weight|w|conductance", (edges, 1), low=0.2, high=1.5)
    work = s.let(s.bounded(s.chain(x, s.count(0, 1)), 3))
    a, b = index(work, src, (edges, d)), index(work, dst, (edges, d))
    messages = s.put("messages|flux|edge_out", s.bounded(s.mix([s.let(s.pair(a, b)), w], s.count(0, 2)), 4))
    if s.chance(0.4):
        messages = s.put(
            "kept_messages|gated_flux",
            el.where(s.short(condition(s, messages), 24), messages, mul(s.coef(0.1, 0.5), messages)),
        )
    bound = messages.bound * edges
    made = s.pick(
        (
            f"jnp.zeros_like({x}).at[{dst}].add({messages})",
            f"jax.ops.segment_sum({messages}, {dst}, num_segments={nodes})",
        )
    )
    pooled = s.put("pooled|inbox|aggregated", expr(made, x.shape, bound))
    pooled = s.let(s.bounded(pooled, 12))
    new = s.pair(work, s.unary(pooled))
    if s.chance(0.4):
        new = ar.smooth_summary(s, s.let(s.bounded(new, 10)), s.pick((0, 1, None)))
    return s.finish(s.pick(("message passing", "graph update", "edge flow")), s.chain(new, s.count(0, 1)))


def mapped_helper(s: Sampler) -> Kernel:
    """A helper for one example, vmapped over a batch, then reduced."""
    n, d = s.count(2, 5), s.count(2, 4)
    x, w = s.array("batch|x|examples", (n, d)), s.array("w|weights|params", (d,))
    name, row, vec = (
        s.name("per_example|score_one|loss_one|single"),
        s.name("row|sample|r"),
        s.name("vec|theta|p"),
    )
    with s.helper(name, row, vec):
        a, b = expr(row, (d,), x.interval), expr(vec, (d,), w.interval)
        inner = s.let(s.mix([a, b], s.count(1, 2)))
        if s.chance(0.5):
            inner = s.let(el.where(s.short(condition(s, a), 24), inner, s.short(s.unary(b), 24)))
        made = ar.smooth_summary(s, s.let(s.bounded(inner, 7)))
        made = s.chain(made, s.count(0, 1))
        s.give(made)
    mapped = s.put(
        "scores|per_row|losses", expr(f"jax.vmap({name}, in_axes=(0, None))({x}, {w})", (n,), made.interval)
    )
    mapped = s.let(s.bounded(mapped, 12))
    out = s.one_of(
        lambda: _mixed_with_targets(s, n, mapped),
        lambda: _summarized_scores(s, mapped),
        lambda: _softly_weighted(s, d, x, mapped),
    )
    return s.finish(
        s.pick(("batched score", "vmapped loss", "example weighting")), s.chain(out, s.count(0, 2))
    )


def _mixed_with_targets(s: Sampler, n: int, mapped: Value) -> Value:
    return s.mix([mapped, s.array("targets|labels|sample_weight", (n,))], s.count(0, 2))


def _summarized_scores(s: Sampler, mapped: Value) -> Value:
    return ar.smooth_summary(s, s.let(s.unary(mapped)))


def _softly_weighted(s: Sampler, d: int, x: Value, mapped: Value) -> Value:
    weights = s.put("soft_weights|keep", el.apply(s, fns.SIGMOID, mapped))
    return expr(f"{weights} @ {x}", (d,), x.interval, level=10)


def descent_loop(s: Sampler) -> Kernel:
    """Gradient descent written out, inside a loop."""
    n, d = s.count(2, 4), s.count(1, 3)
    a, b = (
        s.array("a|design|features", (n, d), low=-1, high=1),
        s.array("b|targets|y", (n,), low=-1, high=1),
    )
    start = s.array("w0|start|init", (d,), low=-0.5, high=0.5)
    rate = number(s.pick((0.1, 0.05, 0.2)))

    def step(_: Value, w: Value) -> Value:
        fit = s.put("err|residual|miss", sub(ar.matmul(s, a, w), b))
        fit = s.let(s.bounded(s.chain(fit, s.count(0, 1)), 5))
        grad = s.put("grad|slope|g", expr(f"{a}.T @ {fit}", (d,), 5 * n, level=10))
        if s.chance(0.5):
            grad = s.put(
                "direction|safe_grad",
                s.pick(
                    (
                        el.clip(grad, expr("-1.0", (), (-1, -1), level=11), number(1.0)),
                        expr(f"{grad} + {s.coef(0.01, 0.3)} * {w}", (d,), 9, level=9),
                    )
                ),
            )
        new = sub(w, mul(rate, grad))
        if s.chance(0.5):
            size, cut = el.absolute(s.put("moved|trial", new)), s.coef(0.01, 0.04)
            moved = expr(size.code[8:-1], (d,), 3)
            new = expr(f"jnp.sign({moved}) * jax.nn.relu(jnp.abs({moved}) - {cut})", (d,), 3, level=10)
        return new.within(-9, 9)

    out = loops.fori(s, start, loops.trip_count(s, 2, 4), step, invariant=(-9, 9))
    w = s.put("w|fitted|solution", out)
    if s.chance(0.5):
        miss = s.put("final_error|leftover", sub(ar.matmul(s, a, w), b))
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
    x, v = s.array("positions|x|bodies", (n, d)), s.array("velocities|v", (n, d), low=-1, high=1)
    m = s.array("mass|charge|weight", (n,), low=0.4, high=1.5)
    name, arg = s.name("forces|acceleration|pull"), s.name("pos|r|q")
    with s.suite(f"def {name}({arg}):"):
        gaps = s.put(
            "gaps|offsets|sep", expr(f"{arg}[None, :, :] - {arg}[:, None, :]", (n, n, d), 6, level=9)
        )
        d2 = s.put(
            "d2|dist_sq|r2",
            expr(f"jnp.sum({gaps}**2, axis=-1) + {s.coef(0.3, 1.0)}", (n, n), (0.3, 60), level=9),
        )
        law = s.one_of(
            lambda: power(d2, s.pick((-1.5, -1, -0.5))),
            lambda: div(number(1.0), add(d2, s.coef(0.1, 1))),
            lambda: el.exp(mul(number(-0.05), d2)),
            lambda: el.where(
                compare(d2, "<", s.coef(1, 4)), div(number(1.0), d2), mul(s.coef(0.1, 0.4), el.log(d2))
            ),
        )
        strength = s.put(
            "strength|pulls|falloff", mul(expr(f"{m}[None, :]", (1, n), (0.4, 1.5)), s.short(law))
        )
        s.line(
            "return "
            + (
                f'jnp.einsum("ij,ijd->id", {strength}, {gaps})'
                if s.chance(0.4)
                else f"jnp.sum({strength}[..., None] * {gaps}, axis=1)"
            )
        )
    dt = number(s.pick((0.02, 0.05, 0.1)))
    out_v = s.put("kicked|new_v|v_half", expr(f"{v} + {dt} * {name}({x})", (n, d), 3, level=9))
    if s.chance(0.5):
        out_v = s.let(s.bounded(s.unary(out_v), 3))
    out_x = s.put("drifted|new_x|x_next", add(x, mul(dt, out_v)))
    return s.one_of(
        lambda: _positions_and_velocities(s, out_v, out_x),
        lambda: _kinetic_energy(s, n, m, out_v, out_x),
        lambda: _second_step(s, n, d, name, dt, out_v, out_x),
    )


def _positions_and_velocities(s: Sampler, out_v: Value, out_x: Value) -> Kernel:
    return s.finish("nbody", s.chain(out_x, s.count(0, 1)), s.chain(out_v, s.count(0, 1)))


def _kinetic_energy(s: Sampler, n: int, m: Value, out_v: Value, out_x: Value) -> Kernel:
    energy = s.put(
        "kinetic|energy", expr(f"0.5 * {m} * jnp.sum({out_v}**2, axis=-1)", (n,), (0, 20), level=10)
    )
    spread = s.let(ar.scaled_total(s, s.bounded(s.unary(out_x), 8), 1))
    return s.finish("nbody energy", s.mix([energy, spread], s.count(0, 1)))


def _second_step(s: Sampler, n: int, d: int, name: str, dt: Value, out_v: Value, out_x: Value) -> Kernel:
    again = expr(f"{out_v} + {dt} * {name}({out_x})", (n, d), 4, level=9)
    return s.finish("nbody", s.pair(s.put("final_v|v_next", again), out_x))


def routed_experts(s: Sampler) -> Kernel:
    """A router picks an expert for each row: argmax, gather, weighting."""
    n, d, e = s.count(2, 4), s.count(2, 3), s.count(2, 3)
    x, router = s.array("tokens|x", (n, d)), s.array("router|gate_w", (d, e))
    experts = s.array("experts|codebook|scales", (e, d))
    logits = s.put(
        "logits|affinity", s.bounded(ar.matmul(s, s.let(s.bounded(s.chain(x, s.count(0, 1)), 2)), router), 10)
    )
    probs = s.put("probs|routing", ar.softmax(s, s.let(s.chain(logits, s.count(0, 1))), 1))
    best = s.put(
        "best|choice|expert_id",
        expr(f"jnp.argmax({logits}, axis={s.pick(('1', '-1'))})", (n,), (0, e - 1), "int32"),
    )
    taken = s.put(
        "picked|chosen_rows",
        s.pick(
            (
                index(experts, best, (n, d)),
                expr(f"jnp.take({experts}, {best}, axis=0)", (n, d), experts.interval),
            )
        ),
    )
    weight = s.put(
        "confidence|weight|top_prob",
        s.pick(
            (
                expr(f"jnp.take_along_axis({probs}, {best}[:, None], axis=1)", (n, 1), (0.01, 1)),
                expr(f"jnp.max({probs}, axis=1, keepdims=True)", (n, 1), (0.01, 1)),
            )
        ),
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
    xs, goal = s.array("xs|signal|inputs", (n,)), s.array("goal|desired|target", (n,))
    body, carry, item = s.name(loops.BODIES), s.name("carry|state"), s.name("pair|sample|inputs_t")
    with s.suite(f"def {body}({carry}, {item}):"):
        w, gain, x, d = (
            s.name("w|tap"),
            s.name("gain|mu_k|rate_k"),
            s.name("xi|u_t"),
            s.name("di|goal_t"),
        )
        s.line(f"{w}, {gain} = {carry}")
        s.line(f"{x}, {d} = {item}")
        wv, gv = expr(w, (), 2), expr(gain, (), (0.01, 1))
        xv, dv = expr(x, (), xs.interval), expr(d, (), goal.interval)
        err = s.put("err|miss|innov", sub(dv, s.chain(mul(wv, xv), s.count(0, 1))))
        test = compare(el.absolute(err), ">", s.coef(0.3, 1.2))
        new_gain = s.put(
            "new_gain|gain_next",
            el.where(test, mul(s.coef(0.5, 0.9), gv), el.minimum(mul(s.coef(1.05, 1.3), gv), number(0.9))),
        )
        new_w = s.put(
            "new_w|w_next",
            s.bounded(add(wv, s.short(mul(gv, s.short(s.mix([err, xv], s.count(0, 1)), 26)))), 2.0),
        )
        out = s.short(s.pair(err, new_w), 30)
        s.line(f"return ({new_w}, {new_gain}), {out}")
    ys, last = s.name("errors|history|trace"), s.name("final_w|w_end|tap_out")
    use_last = s.chance(0.4)
    s.line(
        f"{f'({last}, _)' if use_last else '_'}, {ys} = "
        f"{s.lax}.scan({body}, ({s.coef(0.1, 0.6)}, {s.coef(0.1, 0.5)}), ({xs}, {goal}))"
    )
    history = expr(ys, (n,), out.interval)
    summary = ar.smooth_summary(s, s.let(s.bounded(s.chain(history, s.count(0, 1)), 6)))
    results = [s.chain(summary, s.count(0, 1))] + ([expr(last, (), 2)] if use_last else [])
    return s.finish(s.pick(("adaptive filter", "lms filter", "tracking loop")), *results)


def masked_attention(s: Sampler) -> Kernel:
    """Attention under a causal or a given mask."""
    n, d = s.count(2, 4), s.count(2, 3)
    q, k, v = (
        s.array("q|query", (n, d)),
        s.array("k|keys", (n, d)),
        s.array("v|values", (n, s.count(1, 3))),
    )
    scores = mul(
        s.coef(0.3, 0.9), ar.matmul(s, s.let(s.bounded(s.chain(q, s.count(0, 1)), 2)), ar.transpose(k))
    )
    scores = s.let(s.bounded(s.put("scores", scores), 8))
    causal = s.chance(0.6)
    if causal:
        mask = s.put(
            "causal|allowed|visible",
            s.pick(
                (
                    expr(f"jnp.tril(jnp.ones(({n}, {n}), dtype=bool))", (n, n), (0, 1), "bool"),
                    expr(
                        f"jnp.arange({n})[:, None] >= jnp.arange({n})[None, :]",
                        (n, n),
                        (0, 1),
                        "bool",
                        level=4,
                    ),
                )
            ),
        )
    else:
        mask = s.mask("mask|allowed|adjacency", (n, n))
    hidden = s.put("masked_scores|logits", el.where(mask, scores, number(s.pick((-9.0, -20.0, -12.0)))))
    form = s.pick(("softmax", "softmax", "gates"))
    if form == "softmax":
        weights = s.put("weights|attn", ar.softmax(s, hidden, 1))
    else:
        gates = s.put(
            "gates|soft_mask", el.where(mask, s.short(el.apply(s, fns.SIGMOID, scores)), number(0.0))
        )
        weights = s.put(
            "weights|attn",
            expr(
                f"{gates} / ({s.coef(0.2, 1.0)} + jnp.sum({gates}, axis=-1, keepdims=True))",
                (n, n),
                (0, 1),
                level=10,
            ),
        )
    out = s.put(
        "context|attended",
        s.bounded(ar.matmul(s, weights, s.let(s.bounded(s.chain(v, s.count(0, 1)), 3))), 12),
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
        s.array("a|matrix|operator", (n, n), low=0.1, high=1),
        s.array("v|start|guess", (n,), low=0.3, high=1),
    )
    shift = s.coef(0.1, 1.0)

    def step(i: Value, state: Value) -> Value:
        w = s.put("w|image|pushed", add(ar.matmul(s, a, state), mul(shift, state)))
        w = s.let(s.bounded(s.chain(w, s.count(0, 1)), 8)) if s.chance(0.5) else w
        size = s.put(
            "size|norm_w|rescale",
            ar.norm(s, w)
            if s.chance(0.6)
            else expr(f"{s.coef(0.3, 1)} + jnp.max(jnp.abs({w}))", (), (0.3, 9), level=9),
        )
        return div(w, size).within(-2, 2)

    out = s.put("leading|vec_out|mode_vec", loops.fori(s, v, loops.trip_count(s, 2, 4), step))
    form = s.pick(("rayleigh", "start", "probe"))
    if form == "rayleigh":
        value = s.put("rayleigh|eigenvalue", ar.matmul(s, out, s.put("image_out", ar.matmul(s, a, out))))
        return s.finish(
            s.pick(("power iteration", "rayleigh quotient")), s.chain(s.bounded(value, 10), s.count(0, 2))
        )
    return s.finish(
        s.pick(("power iteration", "page rank", "markov chain")),
        s.mix([out, v] if form == "start" else [out, s.array("probe|weights", (n,))], s.count(0, 2)),
    )


def histogram_equalise(s: Sampler) -> Kernel:
    """Soft bins, a cumulative sum, a lookup back."""
    n, bins = s.count(3, 7), s.count(3, 5)
    x, w = (
        s.array("x|intensity|values", (n,), low=0, high=1),
        s.array("w|weights", (n,), low=0.3, high=1.2),
    )
    ids = s.put(
        "ids|bucket|bin_ids",
        expr(
            f"jnp.clip(jnp.floor({x} * {bins}), 0, {bins - 1}).astype(jnp.int32)",
            (n,),
            (0, bins - 1),
            "int32",
        ),
    )
    mass = s.let(s.bounded(s.mix([x, w], s.count(0, 2)), 4))
    hist = s.put("hist|totals|bin_mass", expr(f"jnp.zeros({bins}).at[{ids}].add({mass})", (bins,), 4 * n))
    hist = s.let(s.bounded(s.chain(hist, s.count(0, 1)), 5)) if s.chance(0.6) else hist
    cdf = s.put("cdf|cum_mass", ar.cumulative(s, s.let(s.bounded(hist, 5)), 0))
    back = s.put("looked_up|level_out|mapped", index(cdf, ids, (n,)))
    return s.finish(
        s.pick(("histogram equalization", "bin lookup", "quantile map")),
        s.mix([s.let(s.bounded(back, 12)), x], s.count(1, 2)),
    )


def particle_filter(s: Sampler) -> Kernel:
    """Weights from a likelihood, resampling by a gather, a weighted estimate."""
    n = s.count(3, 7)
    x, logw = s.array("particles|x", (n,)), s.array("log_w|scores", (n,), low=-1, high=1)
    obs = s.scalar("obs|reading|z", low=-1, high=1)
    ids = s.ints("ancestors|parents|resample_idx", (n,), 0, n - 1)
    moved = s.put("moved|proposed", s.bounded(s.chain(x, s.count(1, 2)), 4))
    gap = s.put("gap|innovation", sub(obs, moved))
    logs = s.put(
        "log_like|new_log_w",
        sub(
            logw,
            s.short(
                s.pick(
                    (mul(number(0.5), square(gap)), mul(s.coef(0.2, 1.2), square(gap)), el.log1p(square(gap)))
                )
            ),
        ),
    )
    weights = s.put("weights|probs", ar.softmax(s, logs, 0))
    kept = s.put("kept|resampled", index(moved, ids, (n,)))
    estimate = s.put(
        "estimate|posterior_mean",
        expr(
            s.pick(
                (
                    f"jnp.sum({weights} * {kept})",
                    f"{weights} @ {kept}",
                    f"jnp.dot({weights}, {kept})",
                )
            ),
            (),
            4,
            level=10,
        ),
    )
    if s.chance(0.5):
        spread = s.put(
            "spread|posterior_var", expr(f"jnp.sum({weights} * ({kept} - {estimate}) ** 2)", (), (0, 30))
        )
        return s.finish("particle filter", s.mix([estimate, spread], s.count(0, 2)))
    return s.finish(
        s.pick(("particle filter", "importance estimate")), s.mix([estimate, kept], s.count(1, 2))
    )


def grid_rollout(s: Sampler) -> Kernel:
    """A stencil in a loop, with limiters and a total at the end."""
    shape = (s.count(4, 8),) if s.chance(0.6) else (s.count(2, 4), s.count(2, 4))
    u, source = (
        s.array("u|density|height", shape),
        s.array("source|velocity|rain", shape, low=-1, high=1),
    )

    def step(i: Value, state: Value) -> Value:
        axis = s.count(0, len(shape) - 1)
        flux = s.put("flux|jump|exchange", s.pair(state, ar.roll(s, state, axis)))
        limited = s.let(
            el.split_clip(s, flux) if s.chance(0.5) and flux.high - flux.low > 0.3 else s.unary(flux)
        )
        limited = s.let(s.bounded(limited, 8))
        moved = add(state, mul(number(s.pick((0.1, 0.2, 0.05))), s.short(s.pair(limited, source))))
        if s.chance(0.4):
            named = s.put("moved|trial", moved)
            return el.where(s.short(condition(s, named), 24), named, mul(s.coef(0.5, 0.9), state))
        return moved

    out = s.let(loops.fori(s, s.chain(u, s.count(0, 1)), loops.trip_count(s, 2, 4), step))
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
    x = s.operand(s.shape(1, 2, 10, least=2))
    y = s.operand(s.partner(x.shape))
    work = s.let(s.bounded(s.mix([x, y], s.count(0, 1)), 2.0))
    loop, arg = s.name("refine|iterate_down|settle"), s.name("v|start|r")
    with s.suite(f"def {loop}({arg}):"):
        trips = s.count(2, 4)
        s.give(
            loops.fori(
                s,
                expr(arg, x.shape, 2),
                (str(trips), trips),
                lambda i, st: s.mix([st, y], s.count(0, 1)),
            )
        )
    closed, arg2 = s.name("shortcut|closed_form|one_shot"), s.name("w|value|q")
    with s.suite(f"def {closed}({arg2}):"):
        direct = s.let(s.bounded(s.chain(expr(arg2, x.shape, 2), s.count(1, 2)), 4))
        s.give(s.pair(direct, ar.mean(s, direct)) if s.chance(0.4) else s.unary(direct))
    test = s.put("is_rough|needs_work|far_off", predicate(s, work))
    out = s.put(
        "settled|solved|adjusted", expr(f"{s.lax}.cond({test}, {loop}, {closed}, {work})", x.shape, 6)
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
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("compound", "generate_compound_kernel", draw)
