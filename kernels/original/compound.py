"""Mixed patterns: loops with branches, matrix products, gathers and scatters, mapped helpers."""

import random

from kernels.kernel import Kernel, Template
from kernels.original._conditions import joint_law, predicate
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import functions as fns
from kernels.writing import loops
from kernels.writing.beginnings import instance
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.updates import updated
from kernels.writing.values import (
    PRODUCT,
    SUM,
    Value,
    add,
    compare,
    div,
    expr,
    index,
    mul,
    neg,
    number,
    power,
    square,
    sub,
)


def _tanh(s: Sampler, pre: Value) -> Value:
    return el.mapped("jnp.tanh", pre, lambda low, high: (-1.0, 1.0), "squash")


def _sine(s: Sampler, pre: Value) -> Value:
    return el.sine(pre)


def _clipped_relu(s: Sampler, pre: Value) -> Value:
    return el.clip(pre, number(0.0), number(2.0))


def rnn(s: Sampler) -> Kernel:
    """A recurrent network over a short sequence, then a readout."""
    n, d, h = s.count(2, 4), s.count(1, 3), s.count(2, 3)
    xs, w = s.array("xs|sequence|tokens", (n, d)), s.array("w_in|w_x", (d, h), low=-1, high=1)
    u = s.array("w_rec|w_h|recurrent", (h, h), low=-0.8, high=0.8)
    gated = s.chance(0.4)
    activation = s.pick((_tanh, _tanh, _clipped_relu, _sine))

    def step(state: Value, item: Value) -> tuple[Value, Value]:
        pre = s.put("pre|drive|z", add(ar.matmul(s, item, w), ar.matmul(s, state, u)))
        pre = s.let(s.bounded(pre, 10))
        after = s.put("h_new|next_h|activated", activation(s, pre))
        if gated:
            keep = s.put("keep|gate", el.apply(s, fns.SIGMOID, pre))
            after = s.put(
                "blended|updated", add(mul(keep, state), mul(sub(number(1.0), keep), after)).within(-2, 2)
            )
        return after, after

    start = expr(f"jnp.zeros({h})", (h,), 0)
    last, ys = loops.scan(s, start, xs, step, keep="all" if s.chance(0.7) else "last")
    out = ys if last.code == "_" else last
    if s.chance(0.6):
        classes = s.count(1, 4)
        head = s.array("w_out|head|readout_w", (h, classes), low=-1, high=1)
        out = expr(f"{out} @ {head}", (*out.shape[:-1], classes), 2.0 * h, level=PRODUCT)
        if s.chance(0.5):
            out = add(out, s.array("b_out|head_bias", (classes,), low=-0.5, high=0.5))
    return finish_each(s, s.pick(("rnn", "recurrent net", "sequence encoder")), out)


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
    work = s.let(s.bounded(x, 3))
    a, b = index(work, src, (edges, d)), index(work, dst, (edges, d))
    messages = s.put("messages|flux|edge_out", mul(w, s.pick((a, sub(a, b), add(a, b), mul(a, b)))))
    if s.chance(0.3):
        messages = s.put("kept_messages|gated_flux", el.maximum(messages, number(0.0)))
    elif s.chance(0.3):
        edge_mask = s.mask("edge_mask|valid_edge", (edges,))
        messages = s.put(
            "kept_messages|valid_flux",
            el.where(expr(f"{edge_mask}[:, None]", (edges, 1), (0, 1), "bool"), messages, number(0.0)),
        )
    bound = messages.bound * edges
    made = s.pick(
        (
            f"jnp.zeros_like({x}).at[{dst}].add({messages})",
            f"jax.ops.segment_sum({messages}, {dst}, num_segments={nodes})",
        )
    )
    pooled = s.put("pooled|inbox|aggregated", expr(made, x.shape, bound))
    noun, code = s.pick(
        (
            ("message passing", "{x} + {m}"),
            ("message passing", "jax.nn.relu({x} + {m})"),
            ("graph convolution", "jnp.tanh({m})"),
            ("graph diffusion", "{x} + 0.1 * {m}"),
            ("graph update", "0.5 * ({x} + {m})"),
            ("graph update", "{x} * jax.nn.sigmoid({m})"),
            ("edge flow", "{x} - {m}"),
            ("gated graph update", "{x} + jax.nn.sigmoid({m}) * ({m} - {x})"),
        )
    )
    return finish_each(s, noun, expr(code.format(x=work, m=pooled), x.shape, bound + 3.0, level=SUM))


# What one example r and a vector of parameters v give.
EXAMPLE_SCORES = (
    "jnp.dot({r}, {v})",
    "jnp.tanh(jnp.dot({r}, {v}))",
    "jax.nn.sigmoid(jnp.dot({r}, {v}))",
    "jax.nn.softplus(-jnp.dot({r}, {v}))",
    "jnp.sum(({r} - {v}) ** 2)",
    "0.5 * jnp.sum(({r} - {v}) ** 2)",
    "jnp.exp(-0.5 * jnp.sum(({r} - {v}) ** 2))",
    "jnp.sqrt(jnp.sum(({r} - {v}) ** 2) + 1e-6)",
    "jnp.sum(jnp.abs({r} - {v}))",
    "jnp.maximum(1 - jnp.dot({r}, {v}), 0.0)",
    "jax.nn.logsumexp({r} * {v})",
    "jnp.max({r} * {v})",
    "jnp.sum(jnp.where({r} > {v}, {r}, 0))",
    "jnp.dot({r}, {v}) / (jnp.sqrt(jnp.dot({r}, {r}) * jnp.dot({v}, {v})) + 1e-6)",
    "jnp.dot(jax.nn.softmax({r}), {v})",
    "jnp.log1p(jnp.sum(({r} * {v}) ** 2))",
    "jnp.polyval({v}, jnp.mean({r}))",
)


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
        code = s.pick(EXAMPLE_SCORES).format(r=row, v=vec)
        s.line(f"return {code}")
    mapped = s.put(
        "scores|per_row|losses", expr(f"jax.vmap({name}, in_axes=(0, None))({x}, {w})", (n,), 12.0)
    )
    out = s.one_of(
        lambda: _mixed_with_targets(s, n, mapped),
        lambda: _summarized_scores(s, mapped),
        lambda: _softly_weighted(s, d, x, mapped),
    )
    return finish_each(s, s.pick(("batched score", "vmapped loss", "example weighting")), out)


def _mixed_with_targets(s: Sampler, n: int, mapped: Value) -> Value:
    targets = s.array("targets|labels|y", (n,), low=-1, high=1)
    return s.pick((square(sub(mapped, targets)), mul(mapped, targets), el.absolute(sub(mapped, targets))))


def _summarized_scores(s: Sampler, mapped: Value) -> Value:
    return mapped


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
        if s.chance(0.3):
            fit = s.put("clipped_err|huber_slope", el.clip(fit, number(-1.0), number(1.0)))
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
        loss = ar.mean(s, square(miss)) if s.chance(0.7) else mul(number(0.5), ar.total(s, square(miss)))
        return finish_each(s, s.pick(("ridge fit", "least squares descent")), loss, w)
    return finish_each(s, s.pick(("gradient descent", "ista solver", "linear fit")), w)


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
            expr(f"jnp.sum({gaps}**2, axis=-1) + {s.pick((0.5, 0.3, 1.0))}", (n, n), (0.3, 60), level=9),
        )
        law = s.one_of(
            lambda: power(d2, s.pick((-1.5, -1, -0.5))),
            lambda: el.exp(neg(d2)).within(0, 1),
            lambda: el.exp(mul(number(-0.5), d2)),
            lambda: sub(el.sqrt(d2), number(1.0)),
            lambda: el.where(compare(d2, "<", number(1.0)), div(number(1.0), d2), number(0.0)),
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
    if s.chance(0.4):
        drag = s.scalar("damping|friction", 0.05, 0.5)
        out_v = s.put("damped_v|slowed", mul(sub(number(1.0), mul(dt, drag)), out_v))
    out_x = s.put("drifted|new_x|x_next", add(x, mul(dt, out_v)))
    return s.one_of(
        lambda: _positions_and_velocities(s, out_v, out_x),
        lambda: _kinetic_energy(s, n, m, out_v, out_x),
        lambda: _second_step(s, n, d, name, dt, out_v, out_x),
    )


def _positions_and_velocities(s: Sampler, out_v: Value, out_x: Value) -> Kernel:
    return finish_each(s, "nbody", out_x, out_v)


def _kinetic_energy(s: Sampler, n: int, m: Value, out_v: Value, out_x: Value) -> Kernel:
    energy = s.put(
        "kinetic|energy", expr(f"0.5 * {m} * jnp.sum({out_v}**2, axis=-1)", (n,), (0, 20), level=10)
    )
    spread = s.put("radius_sq|extent", expr(f"jnp.sum({out_x}**2, axis=1)", (n,), (0, 60)))
    return finish_each(s, "nbody energy", energy, spread)


def _second_step(s: Sampler, n: int, d: int, name: str, dt: Value, out_v: Value, out_x: Value) -> Kernel:
    again = expr(f"{out_v} + {dt} * {name}({out_x})", (n, d), 4, level=9)
    return finish_each(s, "nbody", out_x, again)


def routed_experts(s: Sampler) -> Kernel:
    """A router picks an expert for each row: argmax, gather, weighting."""
    n, d, e = s.count(2, 4), s.count(2, 3), s.count(2, 3)
    x, router = s.array("tokens|x", (n, d)), s.array("router|gate_w", (d, e))
    experts = s.array("experts|codebook|scales", (e, d))
    logits = s.put("logits|affinity", s.bounded(ar.matmul(s, s.let(s.bounded(x, 2)), router), 10))
    probs = s.put("probs|routing", ar.softmax(s, s.let(logits), 1))
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
    noun, code = s.pick(
        (
            ("expert routing", "{w} * {t} * {x}"),
            ("mixture layer", "{x} + {w} * {t}"),
            ("expert bias", "jax.nn.gelu({x} + {t}) * {w}"),
            ("vector quantizer", "{x} - {t}"),
            ("commitment loss", "jnp.sum(({x} - {t}) ** 2, axis=-1)"),
            ("expert scaling", "{w} * jnp.tanh({t} * {x})"),
        )
    )
    shape = (n,) if "sum" in code else (n, d)
    out = expr(code.format(x=x, w=weight, t=taken), shape, 9.0, level=SUM)
    return finish_each(s, noun, out, *([best] if s.chance(0.3) else []))


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
        err = s.put("err|miss|innov", sub(dv, mul(wv, xv)))
        test = compare(el.absolute(err), ">", s.coef(0.3, 1.2))
        new_gain = s.put(
            "new_gain|gain_next",
            el.where(test, mul(s.coef(0.5, 0.9), gv), el.minimum(mul(s.coef(1.05, 1.3), gv), number(0.9))),
        )
        new_w = s.put(
            "new_w|w_next",
            s.bounded(
                add(
                    wv,
                    mul(
                        gv,
                        s.pick(
                            (
                                mul(err, xv),
                                div(mul(err, xv), add(square(xv), number(0.1))),
                                mul(xv, el.clip(err, number(-1.0), number(1.0))),
                            )
                        ),
                    ),
                ),
                2.0,
            ),
        )
        out = s.pick((err, square(err), mul(new_w, xv), new_w))
        s.line(f"return ({new_w}, {new_gain}), {out}")
    ys, last = s.name("errors|history|trace"), s.name("final_w|w_end|tap_out")
    use_last = s.chance(0.4)
    s.line(
        f"{f'({last}, _)' if use_last else '_'}, {ys} = "
        f"{s.lax}.scan({body}, {s.pick(('(0.0, 0.1)', '(0.0, 0.5)', '(1.0, 0.1)'))}, ({xs}, {goal}))"
    )
    history = expr(ys, (n,), out.interval)
    results = [history, *([expr(last, (), 2)] if use_last else [])]
    return finish_each(s, s.pick(("adaptive filter", "lms filter", "tracking loop")), *results)


def masked_attention(s: Sampler) -> Kernel:
    """Attention under a causal or a given mask."""
    n, d = s.count(2, 4), s.count(2, 3)
    q, k, v = (
        s.array("q|query", (n, d)),
        s.array("k|keys", (n, d)),
        s.array("v|values", (n, s.count(1, 3))),
    )
    scores = mul(expr(f"{d} ** -0.5", (), (0.4, 1)), ar.matmul(s, s.let(s.bounded(q, 2)), ar.transpose(k)))
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
                f"{gates} / (1e-3 + jnp.sum({gates}, axis=-1, keepdims=True))",
                (n, n),
                (0, 1),
                level=10,
            ),
        )
    out = s.put(
        "context|attended",
        s.bounded(ar.matmul(s, weights, s.let(s.bounded(v, 3))), 12),
    )
    if s.chance(0.3):
        out = expr(
            f"{out} @ {s.array('w_out|out_proj', (out.shape[1], d), low=-1, high=1)}",
            (n, d),
            12.0,
            level=PRODUCT,
        )
        out = add(q, out) if s.chance(0.5) else out
    return finish_each(s, s.pick(("masked attention", "causal mixer", "graph attention")), out)


def power_iteration(s: Sampler) -> Kernel:
    """Repeated products with a matrix, normalised every trip."""
    n = s.count(2, 4)
    a, v = (
        s.array("a|matrix|operator", (n, n), low=0.1, high=1),
        s.array("v|start|guess", (n,), low=0.3, high=1),
    )
    shift = s.scalar("shift|teleport", 0.1, 1.0) if s.chance(0.5) else None
    scale = s.pick(
        ("jnp.linalg.norm({w})", "jnp.sqrt(jnp.sum({w}**2))", "jnp.max(jnp.abs({w}))", "jnp.sum({w})")
    )
    restart = s.chance(0.3)

    def step(i: Value, state: Value) -> Value:
        image = ar.matmul(s, a, state)
        if shift is not None:
            image = add(image, mul(shift, v if restart else state))
        w = s.put("w|image|pushed", image)
        return expr(f"{w} / {scale.format(w=w)}", (n,), 1.0, level=PRODUCT)

    out = s.put("leading|vec_out|mode_vec", loops.fori(s, v, loops.trip_count(s, 2, 4), step))
    if s.chance(0.5):
        image_out = s.put("image_out|a_v", ar.matmul(s, a, out))
        top = ar.matmul(s, out, image_out)
        value = s.put("rayleigh|eigenvalue", div(top, expr(f"jnp.dot({out}, {out})", (), (0.1, 9))))
        residual = expr(f"{image_out} - {value} * {out}", (n,), 9.0, level=SUM)
        return finish_each(s, "rayleigh quotient", value, *([residual] if s.chance(0.5) else []))
    return finish_each(
        s, s.pick(("power iteration", "page rank" if restart else "leading vector")), ended_with(s, out)
    )


def ended_with(s: Sampler, vector: Value) -> Value:
    """The product, squared difference or dot product with a given vector: the result's norm is constant."""
    probe = s.array("probe|weights|observable", vector.shape, low=-1, high=1)
    return s.pick(
        (mul(probe, vector), square(sub(vector, probe)), expr(f"jnp.dot({probe}, {vector})", (), 4.0))
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
    mass = w if s.chance(0.5) else s.let(mul(w, x))
    hist = s.put("hist|totals|bin_mass", expr(f"jnp.zeros({bins}).at[{ids}].add({mass})", (bins,), 4 * n))
    cdf = s.put("cdf|cum_mass", expr(f"jnp.cumsum({hist})", (bins,), 4 * n, kind="cumulative"))
    if s.chance(0.5):
        cdf = s.put(
            "cdf_norm|quantile_of", expr(f"{cdf} / ({cdf}[-1] + 1e-6)", (bins,), (0, 1), level=PRODUCT)
        )
    back = s.put("looked_up|level_out|mapped", index(cdf, ids, (n,)))
    if s.chance(0.4):
        back = mul(s.put("level_of|ranked", back), x)
    return finish_each(s, s.pick(("histogram equalization", "bin lookup", "quantile map")), back)


# Motions of particles x with a parameter a.
TRANSITIONS = (
    "{a} * {x}",
    "{x} + {a}",
    "{x} + {a} * jnp.sin({x})",
    "{x} - {a} * {x}**3 / 3",
    "jnp.tanh({a} * {x})",
)


def particle_filter(s: Sampler) -> Kernel:
    """Weights from a likelihood, resampling by a gather, a weighted estimate."""
    n = s.count(3, 7)
    x, logw = s.array("particles|x", (n,)), s.array("log_w|scores", (n,), low=-1, high=1)
    obs = s.scalar("obs|reading|z", low=-1, high=1)
    ids = s.ints("ancestors|parents|resample_idx", (n,), 0, n - 1)
    moved = s.put(
        "moved|proposed", s.pick(TRANSITIONS).format(x=x, a=s.scalar("phi|drift|a", 0.3, 1.0)), (n,), 4.0
    )
    gap = s.put("gap|innovation", sub(obs, moved))
    logs = s.put(
        "log_like|new_log_w",
        sub(
            logw,
            s.short(
                s.pick(
                    (
                        mul(number(0.5), square(gap)),
                        div(square(gap), s.scalar("obs_var|r", 0.3, 1.5)),
                        el.log1p(square(gap)),
                        el.absolute(gap),
                    )
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
        return finish_each(s, "particle filter", estimate, spread)
    return finish_each(s, s.pick(("particle filter", "importance estimate")), estimate, kept)


# Explicit schemes for a field u with neighbours l and r and a source f.
SCHEMES = (
    ("diffusion rollout", "{u} + {dt} * ({k} * ({l} - 2 * {u} + {r}) + {f})"),
    ("advection rollout", "{u} - {dt} * {k} * ({u} - {l}) + {dt} * {f}"),
    ("advection rollout", "{u} - 0.5 * {dt} * {f} * ({r} - {l})"),
    (
        "upwind rollout",
        "{u} - {dt} * (jnp.maximum({f}, 0) * ({u} - {l}) + jnp.minimum({f}, 0) * ({r} - {u}))",
    ),
    ("burgers rollout", "{u} - 0.5 * {dt} * {u} * ({r} - {l}) + {dt} * {k} * ({l} - 2 * {u} + {r})"),
    ("reaction diffusion rollout", "{u} + {dt} * ({k} * ({l} - 2 * {u} + {r}) + {u} * (1 - {u}) + {f})"),
    ("allen cahn rollout", "{u} + {dt} * ({k} * ({l} - 2 * {u} + {r}) + {u} - {u}**3)"),
    ("lax friedrichs rollout", "0.5 * ({l} + {r}) - 0.5 * {dt} * {k} * ({r} - {l}) + {dt} * {f}"),
    ("jacobi rollout", "0.5 * ({l} + {r} - {dt} * {f})"),
    ("damped jacobi rollout", "{u} + {k} * (0.5 * ({l} + {r}) - {u}) - {dt} * {f}"),
    ("majority rollout", "jnp.tanh({k} * ({l} + {r}) + {f})"),
)


def grid_rollout(s: Sampler) -> Kernel:
    """A stencil in a loop, with limiters and a total at the end."""
    shape = (s.count(4, 8),) if s.chance(0.6) else (s.count(2, 4), s.count(2, 4))
    u, source = (
        s.array("u|density|height", shape),
        s.array("source|velocity|rain", shape, low=-1, high=1),
    )

    noun, scheme = s.pick(SCHEMES)
    dt = s.scalar("dt|step_size", 0.01, 0.1) if s.chance(0.5) else number(s.pick((0.1, 0.05)))
    kappa = s.scalar("kappa|diffusivity|speed_in", 0.1, 1.0)

    def step(i: Value, state: Value) -> Value:
        axis = s.fixed(s.count(0, len(shape) - 1))
        back, ahead = (f"jnp.roll({state}, {by}, axis={axis})" for by in (1, -1))
        code = scheme.format(u=state, l=back, r=ahead, f=source, dt=dt, k=kappa)
        moved = expr(code, shape, 6.0, level=SUM)
        if s.chance(0.3):
            return s.pick((el.maximum(moved, number(0.0)), el.clip(moved, number(-2.0), number(2.0))))
        return moved

    out = s.let(loops.fori(s, u, loops.trip_count(s, 2, 4), step, limit=3.0))
    if s.chance(0.3):
        return finish_each(s, noun, out, ar.mean(s, square(out)))
    return finish_each(s, noun, out)


def staged_control(s: Sampler) -> Kernel:
    """A cond on a reduction chooses between a loop and a closed form."""
    x = s.operand(s.shape(1, 2, 10, least=2))
    y = s.operand(s.partner(x.shape))
    work = s.let(s.bounded(s.pair(x, y), 2.0)) if s.chance(0.4) else x
    loop, arg = s.name("refine|iterate_down|settle"), s.name("v|start|r")
    with s.suite(f"def {loop}({arg}):"):
        trips = s.count(2, 4)
        s.give(
            loops.fori(
                s,
                expr(arg, x.shape, 3),
                (str(trips), trips),
                lambda i, st: updated(s, st, y),
                limit=3.0,
            )
        )
    closed, arg2 = s.name("shortcut|closed_form|one_shot"), s.name("w|value|q")
    with s.suite(f"def {closed}({arg2}):"):
        law = joint_law(s, expr(arg2, x.shape, 3), y)
        # Both branches have one shape; a law may be the target alone, which broadcasts.
        whole = arg2 in str(law)
        s.give(law if whole else expr(f"jnp.broadcast_to({law}, {arg2}.shape)", x.shape, law.interval))
    test = s.put("is_rough|needs_work|far_off", predicate(s, work))
    out = s.put(
        "settled|solved|adjusted", expr(f"{s.lax}.cond({test}, {loop}, {closed}, {work})", x.shape, 6)
    )
    return finish_each(s, s.pick(("staged solver", "early exit", "adaptive refinement")), out)


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
