"""Five to twelve chained statements with temporaries."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import functions as fns
from kernels.writing.beginnings import instance
from kernels.writing.sampler import Sampler
from kernels.writing.values import add, compare, div, expr, mul, number, sub


def pipeline(s: Sampler) -> Kernel:
    """A chain in which each statement uses the one before and at times an older one."""
    shape = s.shape(1, 3, 24)
    pool = [s.operand(shape)] + [s.operand(s.partner(shape)) for _ in range(s.count(1, 3))]
    current = s.let(s.pair(pool[0], pool[1]))
    waiting = pool[2:]
    older = [pool[0]]
    for _ in range(s.count(3, 6)):
        if waiting and s.chance(0.6):
            fresh = s.pair(current, waiting.pop())
        elif s.chance(0.4):
            fresh = s.pair(current, s.pick(older))
        else:
            fresh = s.unary(current)
        older.append(current)
        current = s.let(fresh)
    return s.finish(s.pick(("pipeline", "chain", "cascade", "signal path")), s.mix([current, *waiting], 1))


def branches_and_merge(s: Sampler) -> Kernel:
    """Two or three streams worked on apart and merged."""
    shape = s.shape(1, 3, 24)
    streams = [s.operand(shape)] + [s.operand(s.partner(shape)) for _ in range(s.count(1, 2))]
    for _ in range(s.count(1, 2)):
        streams = [s.let(s.unary(stream)) for stream in streams]
    merged = s.let(s.mix(streams, 0))
    again = s.let(s.pair(merged, s.pick(streams)))
    return s.finish(s.pick(("stream merge", "multi branch", "parallel path")), s.chain(again, s.count(1, 2)))


def mlp(s: Sampler) -> Kernel:
    """A small network: dense layers, a non-linearity, a head."""
    n, d, h = s.count(1, 4), s.count(2, 5), s.count(2, 5)
    x, w = (
        s.array("x|features|inputs", (n, d)),
        s.array("w1|weights|kernel", (d, h), low=-1, high=1),
    )
    b = s.array("b1|bias", (h,), low=-0.5, high=0.5)
    inputs = s.let(s.bounded(s.chain(x, s.count(0, 1)), 2.5))
    hidden = s.put("pre|hidden|dense", add(ar.small_matmul(s, inputs, w), b))
    active = s.put("act|activated|h", s.chain(s.bounded(hidden, 10), s.count(1, 2)))
    active = s.let(s.bounded(active, 4))
    if s.chance(0.6):
        k = s.count(1, 3)
        w2 = s.array("w2|head|readout", (h, k), low=-1, high=1)
        out = s.put("out|logits|scores", ar.small_matmul(s, active, w2))
        if s.chance(0.4):
            out = s.let(add(out, s.array("b2|head_bias", (k,), low=-0.5, high=0.5)))
    else:
        out = s.put("pooled|readout", ar.smooth_summary(s, active, 1))
    return s.finish(
        s.pick(("mlp", "dense layer", "two layer net", "perceptron")),
        s.chain(s.bounded(out, 12), s.count(1, 2)),
    )


def attention(s: Sampler) -> Kernel:
    n, d = s.count(2, 4), s.count(2, 4)
    m = s.count(2, 4)
    q, k, v = (
        s.array("q|query", (n, d)),
        s.array("k|keys", (m, d)),
        s.array("v|values", (m, s.count(1, 4))),
    )
    q2, k2 = s.let(s.bounded(s.chain(q, s.count(0, 1)), 2)), s.let(s.bounded(s.chain(k, s.count(0, 1)), 2))
    scores = s.put("scores|affinity", mul(s.coef(0.2, 0.8), ar.matmul(s, q2, ar.transpose(k2))))
    if s.chance(0.4):
        scores = s.put("biased", add(scores, s.array("mask_bias|rel_bias", (n, m), low=-1, high=1)))
    scores = s.let(s.bounded(scores, 8))
    if s.chance(0.3):
        weights = s.put("gates|soft_mask", el.apply(s, fns.SIGMOID, scores))
    else:
        weights = s.put("weights|attn|probs", ar.softmax(s, scores, 1))
    out = s.put("context|attended|mixed", ar.matmul(s, weights, s.let(s.chain(v, s.count(0, 1)))))
    return s.finish(
        s.pick(("attention", "attention head", "soft lookup")), s.chain(s.bounded(out, 12), s.count(1, 2))
    )


def normalise_then_mix(s: Sampler) -> Kernel:
    """Standardise, scale, activate, mix back."""
    shape = s.shape(1, 2, 24, least=2)
    x = s.operand(shape)
    u = s.let(s.bounded(s.chain(x, s.count(0, 1)), 5))
    axis = s.count(0, len(shape) - 1)
    keep = True
    mu = s.put("mu|mean|center", ar.mean(s, u, axis, keep))
    centered = s.put("centered|shifted", sub(u, mu))
    spread = s.put("sigma|spread|std", ar.std(s, centered, axis, keep))
    z = s.put("z|normed|standardized", div(centered, spread))
    gain, bias = (
        s.array("gain|gamma", s.partner(shape, 0.3), low=0.5, high=1.5),
        s.array("bias|beta", s.partner(shape, 0.3)),
    )
    y = s.let(add(mul(gain, s.let(s.unary(z))), bias))
    return s.finish(s.pick(("norm block", "standardize and mix", "batch norm")), s.mix([y, x], s.count(1, 2)))


def chemistry(s: Sampler) -> Kernel:
    """Reaction rates and a step in time."""
    shape = s.shape(0, 2, 12)
    a, b = (
        s.array("conc_a|prey|substrate|susceptible", shape, low=0.3, high=1.5),
        s.array("conc_b|predator|enzyme|infected", shape, low=0.3, high=1.5),
    )
    k1, k2 = s.scalar("k1|birth|rate_in|infect"), s.scalar("k2|death|rate_out|recover")
    forward = s.put("forward|flux_in|uptake", mul(k1, s.mix([a, b], s.count(0, 1))))
    back = s.put("backward|flux_out|loss_rate", mul(k2, s.short(s.chain(b, s.count(0, 2)), 24)))
    net = s.put("net|net_flux|imbalance", sub(forward, back))
    net = s.let(s.bounded(net, 10))
    dt = number(s.pick((0.05, 0.1, 0.01, 0.2)))
    a2, b2 = (
        s.put("a_next|new_a", sub(a, mul(dt, net))),
        s.put("b_next|new_b", add(b, mul(s.coef(0.02, 0.3), s.chain(net, s.count(0, 1), 0)))),
    )
    results = [s.chain(a2, s.count(0, 1)), s.chain(b2, s.count(0, 1))]
    if s.chance(0.4):
        return s.finish("reaction", s.mix([s.let(r) for r in results], s.count(0, 1)))
    return s.finish(s.pick(("reaction", "population", "epidemic")), *results)


def heat(s: Sampler) -> Kernel:
    """A stencil step: neighbours, a Laplacian, a source and an update."""
    two = s.chance(0.4)
    shape = (s.count(3, 5), s.count(3, 5)) if two else (s.count(4, 9),)
    u = s.array("temperature|u|field|height", shape)
    source = s.array("source|forcing|inflow", s.partner(shape))
    work = s.let(s.bounded(s.chain(u, s.count(0, 1)), 3))
    axes = range(len(shape))
    sides = []
    for axis in axes:
        suffix = f", axis={axis}" if two or s.chance(0.3) else ""
        for step, names in ((1, ("left", "west", "prev")), (-1, ("right", "east", "next_cell"))):
            sides.append(
                s.put(names, expr(f"jnp.roll({work}, {step}{suffix})", shape, work.interval, kind="shift"))
            )
    total = sides[0]
    for side in sides[1:]:
        total = add(total, side)
    laplacian = s.put("laplacian|curvature|diffusion", sub(total, mul(number(2.0 * len(shape)), work)))
    flux = s.short(s.chain(s.bounded(laplacian, 12), s.count(0, 2)))
    reaction = s.short(s.mix([work, source], s.count(1, 2)), 30)
    dt = number(s.pick((0.1, 0.05, 0.2)))
    out = add(work, mul(dt, add(flux, reaction)))
    return s.finish(s.pick(("heat step", "diffusion step", "wave stencil")), s.chain(out, s.count(0, 2)))


def gates(s: Sampler) -> Kernel:
    """A recurrent cell: gates, a candidate, a new state."""
    n = s.shape(1, 2, 12)
    x, h = s.array("x|inputs", n), s.array("h|hidden|state", n)
    wz, wr = (
        s.array("w_z|gate_w", s.partner(n), low=-1, high=1),
        s.array("w_r|reset_w", s.partner(n), low=-1, high=1),
    )
    gate = fns.SIGMOID
    z = s.put("z|update_gate", el.apply(s, gate, s.bounded(s.mix([x, h, wz], 0), 8)))
    r = s.put("r|reset_gate", el.apply(s, gate, s.bounded(s.mix([x, h, wr], 0), 8)))
    candidate = s.put("candidate|proposal|cell", s.unary(s.pair(x, mul(r, h))))
    out = add(mul(sub(number(1.0), z), h), mul(z, candidate))
    return s.finish(s.pick(("gru cell", "recurrent cell", "gated cell")), s.chain(out, s.count(0, 1)))


def statistics(s: Sampler) -> Kernel:
    """Several statistics of one array, worked into a score."""
    x = s.operand(s.shape(1, 2, 24, least=2))
    y = s.operand(x.shape)
    u = s.let(s.bounded(s.mix([x, y], s.count(0, 1)), 4))
    stats = [
        s.let(ar.mean(s, u)),
        s.let(ar.std(s, u)),
        s.let(ar.smooth_summary(s, s.let(s.bounded(s.unary(y), 8)))),
    ]
    if s.chance(0.5):
        stats.append(s.let(ar.reduced(s, s.pick(("max", "min")), u)))
    return s.finish(s.pick(("summary score", "sharpe ratio", "statistic mix")), s.mix(stats, s.count(1, 3)))


def finance(s: Sampler) -> Kernel:
    """Returns, volatilities and payoffs."""
    n = s.count(3, 9)
    p = s.array("prices|spot|levels", (n,), low=0.8, high=1.6)
    q = s.array("volumes|weights|exposure", (n,), low=0.3, high=1.5)
    logs = s.put("log_prices|log_p", el.log(p))
    moves = s.put("returns|moves", expr(f"jnp.diff({logs})", (n - 1,), 0.7))
    weighted = s.put("pnl|weighted_moves", s.pair(moves, ar.section(q, 1, None)))
    path = s.put("path|equity", ar.cumulative(s, s.let(s.bounded(weighted, 2.5)), 0))
    strike = s.coef(0.1, 0.5)
    payoff = s.put(
        "payoff|gain_leg",
        s.pick(
            (
                el.maximum(sub(path, strike), number(0.0)),
                el.apply(s, fns.SOFTPLUS, sub(path, strike)),
                s.unary(path),
            )
        ),
    )
    out = s.mix([ar.mean(s, s.bounded(payoff, 15)), ar.mean(s, s.unary(p)), ar.std(s, moves)], s.count(0, 2))
    return s.finish(s.pick(("option payoff", "portfolio risk", "return stats")), out)


def kalman(s: Sampler) -> Kernel:
    """Predict, compare, correct."""
    shape = s.shape(0, 2, 12)
    x, z = s.array("x|mean_prior|state", shape), s.array("z|measurement|reading", shape)
    p, r = (
        s.array("var_x|p|uncertainty", s.partner(shape), low=0.3, high=1.5),
        s.array("var_z|r|obs_noise", s.partner(shape), low=0.3, high=1.2),
    )
    pred = s.put("pred|predicted|prior", s.chain(x, s.count(1, 2)))
    p2 = s.put("p_pred|prior_var", add(mul(s.coef(0.5, 1.2), p), s.coef(0.05, 0.4)))
    gain = s.put("gain|kalman_gain|k", div(p2, add(p2, r)).within(0, 1))
    gap = s.put("innovation|gap|surprise", sub(z, pred))
    new = s.put("posterior|corrected|x_new", add(pred, mul(gain, s.chain(gap, s.count(0, 1)))))
    new_p = s.put("p_new|posterior_var", mul(sub(number(1.0), gain), p2))
    if s.chance(0.5):
        return s.finish("kalman", s.chain(new, s.count(0, 1)), s.chain(new_p, s.count(0, 1)))
    return s.finish(s.pick(("kalman", "bayes update", "sensor fusion")), s.mix([new, new_p], s.count(0, 1)))


def masked_pipeline(s: Sampler) -> Kernel:
    """Thresholds and masks among the statements."""
    shape = s.shape(1, 2, 24)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    score = s.put("score|strength|level", s.mix([x, y], s.count(0, 1)))
    mask = s.let(compare(score, s.pick("><"), s.inside(score)))
    on, off = s.let(s.unary(score)), s.let(s.pair(x, y))
    merged = s.let(el.where(mask, on, off))
    bounded = s.let(el.split_clip(s, merged) if merged.high - merged.low > 0.3 else s.unary(merged))
    return s.finish(
        s.pick(("threshold path", "masked flow", "spike filter")), s.mix([bounded, x], s.count(1, 2))
    )


FORMS = (
    pipeline,
    pipeline,
    branches_and_merge,
    mlp,
    attention,
    normalise_then_mix,
    chemistry,
    heat,
    gates,
    statistics,
    finance,
    kalman,
    masked_pipeline,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng)
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("multi_statement", "generate_multi_statement_kernel", draw)
