"""Five to twelve chained statements with temporaries."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import activations
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import functions as fns
from kernels.writing.beginnings import instance, prepared
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Value, add, compare, div, expr, mul, neg, number, sub

# Stages of a pipeline from u with a parameter or another signal y: the names of the result, and code.
STAGES = (
    ("centered|detrended", "{u} - jnp.mean({u})", ""),
    ("scaled|amplified", "{y} * {u}", "gain|scale"),
    ("shifted|offset_removed", "{u} - {y}", "offset|baseline|background"),
    ("clipped|limited", "jnp.clip({u}, -2.0, 2.0)", ""),
    ("squared|power", "{u}**2", ""),
    ("rectified|positive_part", "jnp.maximum({u}, 0)", ""),
    ("smoothed|blurred", "0.5 * ({u} + jnp.roll({u}, 1, axis=-1))", ""),
    ("differenced|change", "{u} - jnp.roll({u}, 1, axis=-1)", ""),
    ("standardized|normalized", "{u} / jnp.sqrt(jnp.mean({u}**2) + 1e-6)", ""),
    ("activated|act", "jnp.tanh({u})", ""),
    ("activated|act", "jax.nn.gelu({u})", ""),
    ("compressed|log_scaled", "jnp.sign({u}) * jnp.log1p(jnp.abs({u}))", ""),
    ("windowed|tapered", "{y} * {u}", "window|taper|mask_w"),
    ("corrected|calibrated", "{u} + {y}", "correction|bias|calibration"),
    ("gated|passed", "{u} * jax.nn.sigmoid({y})", "gate|control"),
    ("thresholded|kept", "jnp.where(jnp.abs({u}) > 0.1, {u}, 0.0)", ""),
    ("envelope|magnitude", "jnp.sqrt({u}**2 + 1e-6)", ""),
    ("reversed_part|mirrored", "0.5 * ({u} + jnp.flip({u}, axis=-1))", ""),
)


def _stages(s: Sampler, u: Value, count: int, inputs: list[Value]) -> Value:
    """The value after some stages that differ."""
    for names, code, parameter in s.shuffled(STAGES)[:count]:
        if u.size < 2 and "axis" in code:
            continue
        y = None
        if parameter:
            y = s.array(parameter, s.partner(u.shape, 0.4), low=0.3, high=1.5)
            inputs.append(y)
        u = s.put(names, expr(code.format(u=u, y=y), u.shape, 4.0, level=SUM))
    return u


def pipeline(s: Sampler) -> Kernel:
    """A chain of stages of signal processing."""
    x = s.array("signal|samples|x|readings", s.shape(1, 3, 24), low=-2, high=2)
    out = _stages(s, x, s.fixed(s.count(3, 5)), [])
    return finish_each(s, s.pick(("pipeline", "preprocessing", "signal path", "feature chain")), out)


def branches_and_merge(s: Sampler) -> Kernel:
    """Two streams worked on apart and merged."""
    shape = s.shape(1, 3, 24)
    left = _stages(s, s.array("left|query|near|a", shape, low=-2, high=2), s.fixed(s.count(1, 3)), [])
    right = _stages(s, s.array("right|key|far|b", shape, low=-2, high=2), s.fixed(s.count(1, 3)), [])
    noun, code = s.pick(
        (
            ("stream difference", "({a} - {b}) ** 2"),
            ("stream product", "{a} * {b}"),
            ("stream sum", "{a} + {b}"),
            ("stream gate", "{a} * jax.nn.sigmoid({b})"),
            ("stream maximum", "jnp.maximum({a}, {b})"),
            ("stream concatenation", "jnp.concatenate([{a}, {b}], axis=-1)"),
            ("stream similarity", "{a} * {b} / (jnp.sqrt({a}**2 + {b}**2) + 1e-3)"),
        )
    )
    merged = s.put("merged|fused|joint", code.format(a=left, b=right), shape, 12.0)
    if "concatenate" in code:
        merged = merged.shaped((*shape[:-1], 2 * shape[-1]))
    return finish_each(s, noun, merged)


def mlp(s: Sampler) -> Kernel:
    """A small network: dense layers, a non-linearity, a head."""
    n, d, h = s.count(1, 4), s.count(2, 5), s.count(2, 5)
    x, w = (
        s.array("x|features|inputs", (n, d)),
        s.array("w1|weights|kernel", (d, h), low=-1, high=1),
    )
    b = s.array("b1|bias", (h,), low=-0.5, high=0.5)
    inputs = s.let(s.bounded(x, 2.5))
    hidden = s.put("pre|hidden|dense", add(ar.small_matmul(s, inputs, w), b))
    active = s.put("act|activated|h", activations.activated(s, hidden))
    if s.chance(0.6):
        k = s.count(1, 3)
        w2 = s.array("w2|head|readout", (h, k), low=-1, high=1)
        out = s.put("out|logits|scores", ar.small_matmul(s, active, w2))
        if s.chance(0.4):
            out = s.let(add(out, s.array("b2|head_bias", (k,), low=-0.5, high=0.5)))
    else:
        out = s.put("pooled|readout", ar.smooth_summary(s, active, 1))
    return finish_each(s, s.pick(("mlp", "dense layer", "two layer net", "perceptron")), out)


def attention(s: Sampler) -> Kernel:
    n, d = s.count(2, 4), s.count(2, 4)
    m = s.count(2, 4)
    q, k, v = (
        s.array("q|query", (n, d)),
        s.array("k|keys", (m, d)),
        s.array("v|values", (m, s.count(1, 4))),
    )
    q2, k2 = s.let(s.bounded(q, 2)), s.let(s.bounded(k, 2))
    scores = s.put("scores|affinity", mul(s.coef(0.2, 0.8), ar.matmul(s, q2, ar.transpose(k2))))
    if s.chance(0.4):
        scores = s.put("biased", add(scores, s.array("mask_bias|rel_bias", (n, m), low=-1, high=1)))
    scores = s.let(s.bounded(scores, 8))
    if s.chance(0.3):
        weights = s.put("gates|soft_mask", el.apply(s, fns.SIGMOID, scores))
    else:
        weights = s.put("weights|attn|probs", ar.softmax(s, scores, 1))
    out = s.put("context|attended|mixed", ar.matmul(s, weights, s.let(v)))
    return finish_each(s, s.pick(("attention", "attention head", "soft lookup")), out)


def normalise_then_mix(s: Sampler) -> Kernel:
    """Standardise, scale, activate, mix back."""
    shape = s.shape(1, 2, 24, least=2)
    x = s.operand(shape)
    u = s.let(s.bounded(x, 5))
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
    y = s.put("scaled|y|affine", add(mul(gain, z), bias))
    form = s.count(0, 4)
    if form == 0:
        return finish_each(s, "norm residual block", add(x, activations.activated(s, y)))
    if form <= 2:
        return finish_each(s, "norm activation block", activations.activated(s, y))
    return finish_each(s, s.pick(("norm block", "batch norm", "feature norm")), y)


# Kinetics of a, b and c with rates k, q: the statements, of which x, y, z are the concentrations after.
REACTIONS = (
    (
        "epidemic",
        (
            ("f", "infections|new_cases", "{k} * {a} * {b}"),
            ("r", "recoveries", "{q} * {b}"),
            ("x", "susceptible_next|s_next", "{a} - {dt} * {f}"),
            ("y", "infected_next|i_next", "{b} + {dt} * ({f} - {r})"),
            ("z", "recovered_next|r_next", "{c} + {dt} * {r}"),
        ),
    ),
    (
        "population",
        (
            ("f", "births|growth", "{k} * {a} * (1 - {a} / 2)"),
            ("r", "predation|eaten", "{q} * {a} * {b} / (1 + {a})"),
            ("x", "prey_next|n_next", "{a} + {dt} * ({f} - {r})"),
            ("y", "predator_next|p_next", "{b} + {dt} * (0.5 * {r} - {q} * {b})"),
        ),
    ),
    (
        "reversible reaction",
        (
            ("f", "forward|rate_f", "{k} * {a} * {b}"),
            ("r", "backward|rate_b", "{q} * {c}"),
            ("n", "net|net_rate", "{f} - {r}"),
            ("x", "a_next", "{a} - {dt} * {n}"),
            ("y", "b_next", "{b} - {dt} * {n}"),
            ("z", "c_next", "{c} + {dt} * {n}"),
        ),
    ),
    (
        "enzyme kinetics",
        (
            ("f", "binding|uptake", "{k} * {a} * {b}"),
            ("r", "unbinding|release", "{q} * {c}"),
            ("p", "turnover|production", "0.5 * {c}"),
            ("x", "substrate_next|s_next", "{a} + {dt} * ({r} - {f})"),
            ("z", "complex_next|c_next", "{c} + {dt} * ({f} - {r} - {p})"),
        ),
    ),
    (
        "brusselator",
        (
            ("f", "autocatalysis|cubic_rate", "{a}**2 * {b}"),
            ("r", "conversion", "{q} * {a}"),
            ("x", "u_next|a_next", "{a} + {dt} * ({k} + {f} - {r} - {a})"),
            ("y", "v_next|b_next", "{b} + {dt} * ({r} - {f})"),
        ),
    ),
    (
        "gray scott reaction",
        (
            ("f", "reaction_rate|uvv", "{a} * {b}**2"),
            ("x", "u_next|a_next", "{a} + {dt} * ({k} * (1 - {a}) - {f})"),
            ("y", "v_next|b_next", "{b} + {dt} * ({f} - ({k} + {q}) * {b})"),
        ),
    ),
    (
        "fitzhugh nagumo",
        (
            ("f", "excitation|current", "{a} - {a}**3 / 3 - {b}"),
            ("x", "voltage_next|v_next", "{a} + {dt} * ({f} + {c})"),
            ("y", "recovery_next|w_next", "{b} + {dt} * {q} * ({a} + 0.7 - 0.8 * {b})"),
        ),
    ),
    (
        "competition",
        (
            ("f", "growth_a|rate_a", "{k} * {a} * (1 - {a} - 0.5 * {b})"),
            ("r", "growth_b|rate_b", "{q} * {b} * (1 - {b} - 0.5 * {a})"),
            ("x", "a_next|first_next", "{a} + {dt} * {f}"),
            ("y", "b_next|second_next", "{b} + {dt} * {r}"),
        ),
    ),
    (
        "decay chain",
        (
            ("f", "decay_a|activity_a", "{k} * {a}"),
            ("r", "decay_b|activity_b", "{q} * {b}"),
            ("x", "a_next|parent_next", "{a} - {dt} * {f}"),
            ("y", "b_next|daughter_next", "{b} + {dt} * ({f} - {r})"),
            ("z", "c_next|stable_next", "{c} + {dt} * {r}"),
        ),
    ),
)


def chemistry(s: Sampler) -> Kernel:
    """Reaction rates and a step in time."""
    shape = s.shape(0, 2, 12)
    a, b = (
        s.array("conc_a|prey|substrate|susceptible", shape, low=0.3, high=1.5),
        s.array("conc_b|predator|enzyme|infected", shape, low=0.3, high=1.5),
    )
    k1, k2 = s.scalar("k1|birth|rate_in|infect"), s.scalar("k2|death|rate_out|recover")
    third = s.array("conc_c|resistant|product|recovered", shape, low=0.1, high=1.0)
    dt = s.scalar("dt|step_size", 0.01, 0.2) if s.chance(0.5) else number(s.pick((0.05, 0.1, 0.01)))
    noun, steps = s.pick(REACTIONS)
    words = {"a": a, "b": b, "c": third, "k": k1, "q": k2, "dt": dt}
    rates: dict[str, Value] = {}
    for key, names, code in steps:
        rates[key] = s.put(names, expr(code.format(**words, **rates), shape, 6.0, level=SUM))
    after = [rates[key] for key in ("x", "y", "z") if key in rates]
    return finish_each(s, noun, *after)


def heat(s: Sampler) -> Kernel:
    """A stencil step: neighbours, a Laplacian, a source and an update."""
    two = s.chance(0.4)
    shape = (s.count(3, 5), s.count(3, 5)) if two else (s.count(4, 9),)
    u = s.array("temperature|u|field|height", shape)
    source = s.array("source|forcing|inflow", s.partner(shape))
    work = s.let(s.bounded(u, 3))
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
    dt = s.scalar("dt|step_size", 0.01, 0.2) if s.chance(0.4) else number(s.pick((0.1, 0.05, 0.2)))
    noun, code = s.pick(FIELD_STEPS)
    kappa = s.scalar("diffusivity|kappa|alpha", 0.1, 1.0) if "{k}" in code else number(1.0)
    right = sides[1]
    words = {"u": work, "lap": laplacian, "f": source, "dt": dt, "k": kappa, "right": right, "left": sides[0]}
    return finish_each(s, noun, expr(code.format(**words), shape, 12.0, level=SUM))


# A step of a field u with its Laplacian, its neighbours and a source f.
FIELD_STEPS = (
    ("heat step", "{u} + {dt} * ({k} * {lap} + {f})"),
    ("diffusion step", "{u} + {dt} * {k} * {lap}"),
    ("jacobi sweep", "{u} + 0.25 * ({lap} - {dt} * {f})"),
    ("reaction diffusion step", "{u} + {dt} * ({k} * {lap} + {u} * (1 - {u}) * {f})"),
    ("allen cahn step", "{u} + {dt} * ({k} * {lap} + {u} - {u}**3)"),
    ("wave step", "2 * {u} - {f} + {dt}**2 * {k} * {lap}"),
    ("burgers step", "{u} + {dt} * ({k} * {lap} - 0.5 * {u} * ({right} - {left}))"),
    ("advection step", "{u} - {dt} * {f} * 0.5 * ({right} - {left})"),
    ("nonlinear diffusion step", "{u} + {dt} * {lap} / (1 + {k} * {u}**2)"),
    ("cooling step", "{u} + {dt} * ({lap} - {k} * ({u} - {f}))"),
    ("sharpened field", "{u} - {k} * {lap}"),
    ("poisson residual", "({lap} - {f}) ** 2"),
)


def gates(s: Sampler) -> Kernel:
    """A recurrent cell: gates, a candidate, a new state."""
    n = s.shape(1, 2, 12)
    x, h = s.array("x|inputs", n), s.array("h|hidden|state", n)
    weights = {"w": "w_z|gate_w", "v": "w_r|reset_w", "b": "bias|b_h", "c": "cell|c_prev"}
    noun, steps = s.pick(CELLS)
    text = " ".join(code for _, _, code in steps)
    words = {"x": x, "h": h}
    for key, names in weights.items():
        if f"{{{key}}}" in text:
            words[key] = s.array(names, n if key == "c" else s.partner(n), low=-1, high=1)
    for key, names, code in steps:
        words[key] = s.put(names, expr(code.format(**words), n, 3.0, level=SUM))
    results = [words["out"]] + ([words["cell"]] if "cell" in words else [])
    return finish_each(s, noun, *results)


# Recurrent cells of an input x and a state h with diagonal weights.
CELLS = (
    (
        "gru cell",
        (
            ("z", "z|update_gate", "jax.nn.sigmoid({w} * {x} + {h})"),
            ("r", "r|reset_gate", "jax.nn.sigmoid({v} * {x} + {h})"),
            ("n", "candidate|proposal", "jnp.tanh({x} + {r} * {h})"),
            ("out", "h_new|new_state", "(1 - {z}) * {h} + {z} * {n}"),
        ),
    ),
    (
        "gru cell",
        (
            ("z", "z|update_gate", "jax.nn.sigmoid({w} * {h} + {x} + {b})"),
            ("r", "r|reset_gate", "jax.nn.sigmoid({v} * {h} + {x})"),
            ("n", "candidate|proposal", "jnp.tanh({x} + {v} * ({r} * {h}))"),
            ("out", "h_new|new_state", "{h} + {z} * ({n} - {h})"),
        ),
    ),
    (
        "minimal gated unit",
        (
            ("f", "f|forget_gate", "jax.nn.sigmoid({w} * {x} + {h})"),
            ("n", "candidate|proposal", "jnp.tanh({v} * {x} + {f} * {h})"),
            ("out", "h_new|new_state", "(1 - {f}) * {h} + {f} * {n}"),
        ),
    ),
    (
        "lstm cell",
        (
            ("i", "i_gate|input_gate", "jax.nn.sigmoid({w} * {x} + {h})"),
            ("f", "f_gate|forget_gate", "jax.nn.sigmoid({v} * {x} + {h} + 1)"),
            ("g", "g|candidate", "jnp.tanh({x} + {h})"),
            ("cell", "c_new|new_cell", "{f} * {c} + {i} * {g}"),
            ("out", "h_new|new_state", "jax.nn.sigmoid({x} + {b}) * jnp.tanh({cell})"),
        ),
    ),
    (
        "coupled lstm cell",
        (
            ("f", "f_gate|forget_gate", "jax.nn.sigmoid({v} * {x} + {h})"),
            ("g", "g|candidate", "jnp.tanh({w} * {x} + {h})"),
            ("cell", "c_new|new_cell", "{f} * {c} + (1 - {f}) * {g}"),
            ("out", "h_new|new_state", "jnp.tanh({cell}) * jax.nn.sigmoid({x})"),
        ),
    ),
    (
        "highway cell",
        (
            ("t", "transform_gate|t_gate", "jax.nn.sigmoid({w} * {x} - 1)"),
            ("n", "candidate|proposal", "jnp.tanh({v} * {x} + {h})"),
            ("out", "carried|h_new", "{t} * {n} + (1 - {t}) * {h}"),
        ),
    ),
    (
        "light recurrent unit",
        (
            ("f", "f_gate|forget_gate", "jax.nn.sigmoid({w} * {x} + {b})"),
            ("out", "h_new|new_state", "{f} * {h} + jnp.sqrt(1 - {f}**2 + 1e-6) * {v} * {x}"),
        ),
    ),
    (
        "liquid time constant",
        (
            ("f", "f|rate", "jax.nn.sigmoid({w} * {x} + {h} + {b})"),
            ("out", "h_new|new_state", "({h} + 0.1 * {f} * {v}) / (1 + 0.1 * (1 + {f}))"),
        ),
    ),
    (
        "selective state space",
        (
            ("d", "delta|step", "jax.nn.softplus({w} * {x} + {b})"),
            ("a", "decay|a_bar", "jnp.exp(-{d})"),
            ("out", "h_new|new_state", "{a} * {h} + {d} * {v} * {x}"),
        ),
    ),
)


# Scores made of statistics of x and y: the statements by key, then the score.
SCORES = (
    (
        "sharpe ratio",
        (("m", "mean_excess|mu", "jnp.mean({x} - {y})"), ("d", "volatility|std", "jnp.std({x} - {y})")),
        "{m} / ({d} + 1e-6)",
    ),
    (
        "correlation",
        (
            ("a", "x_c|dx", "{x} - jnp.mean({x})"),
            ("b", "y_c|dy", "{y} - jnp.mean({y})"),
            ("n", "cov|covariance", "jnp.mean({a} * {b})"),
            ("d", "scale|spread", "jnp.sqrt(jnp.mean({a}**2) * jnp.mean({b}**2)) + 1e-6"),
        ),
        "{n} / {d}",
    ),
    (
        "regression slope",
        (
            ("a", "x_c|dx", "{x} - jnp.mean({x})"),
            ("n", "cov|covariance", "jnp.mean({a} * {y})"),
            ("d", "var_x|spread", "jnp.mean({a}**2) + 1e-6"),
        ),
        "{n} / {d}",
    ),
    (
        "explained variance",
        (("a", "res|unexplained", "jnp.var({y} - {x})"), ("d", "total_var|var_y", "jnp.var({y}) + 1e-6")),
        "1 - {a} / {d}",
    ),
    (
        "r squared",
        (
            ("a", "ss_res|unexplained", "jnp.sum(({y} - {x}) ** 2)"),
            ("d", "ss_tot|spread", "jnp.sum(({y} - jnp.mean({y})) ** 2) + 1e-6"),
        ),
        "1 - {a} / {d}",
    ),
    (
        "welch statistic",
        (
            ("a", "gap|mean_gap", "jnp.mean({x}) - jnp.mean({y})"),
            ("d", "pooled|se_sq", "jnp.var({x}) / {x}.size + jnp.var({y}) / {y}.size"),
        ),
        "{a} / jnp.sqrt({d} + 1e-6)",
    ),
    (
        "cohen effect size",
        (
            ("a", "gap|mean_gap", "jnp.mean({x}) - jnp.mean({y})"),
            ("d", "pooled|pooled_var", "0.5 * (jnp.var({x}) + jnp.var({y}))"),
        ),
        "{a} / jnp.sqrt({d} + 1e-6)",
    ),
    (
        "f statistic",
        (("a", "var_x|numerator", "jnp.var({x})"), ("d", "var_y|denominator", "jnp.var({y}) + 1e-6")),
        "{a} / {d}",
    ),
    (
        "skewness",
        (
            ("m", "mean|mu", "jnp.mean({x})"),
            ("d", "std|sigma", "jnp.std({x}) + 1e-6"),
            ("z", "z|z_score", "({x} - {m}) / {d}"),
        ),
        "jnp.mean({z}**3)",
    ),
    (
        "kurtosis",
        (("m", "mean|mu", "jnp.mean({x})"), ("d", "var|spread", "jnp.var({x}) + 1e-6")),
        "jnp.mean(({x} - {m}) ** 4) / {d}**2 - 3",
    ),
    (
        "signal to noise",
        (
            ("p", "signal_power|p_s", "jnp.mean({x}**2)"),
            ("n", "noise_power|p_n", "jnp.mean(({x} - {y}) ** 2) + 1e-6"),
        ),
        "10 * jnp.log10({p} / {n})",
    ),
    (
        "fisher score",
        (
            ("a", "between|gap_sq", "(jnp.mean({x}) - jnp.mean({y})) ** 2"),
            ("d", "within|spread", "jnp.var({x}) + jnp.var({y}) + 1e-6"),
        ),
        "{a} / {d}",
    ),
    (
        "bhattacharyya distance",
        (
            ("a", "var_x|v1", "jnp.var({x}) + 1e-6"),
            ("b", "var_y|v2", "jnp.var({y}) + 1e-6"),
            ("g", "gap_sq|delta_sq", "(jnp.mean({x}) - jnp.mean({y})) ** 2"),
        ),
        "0.25 * {g} / ({a} + {b}) + 0.5 * jnp.log(({a} + {b}) / (2 * jnp.sqrt({a} * {b})))",
    ),
    (
        "structural similarity",
        (
            ("m", "mu_x|mean_x", "jnp.mean({x})"),
            ("n", "mu_y|mean_y", "jnp.mean({y})"),
            ("c", "cov|cov_xy", "jnp.mean(({x} - {m}) * ({y} - {n}))"),
        ),
        "(2 * {m} * {n} + 0.01) * (2 * {c} + 0.03)"
        " / (({m}**2 + {n}**2 + 0.01) * (jnp.var({x}) + jnp.var({y}) + 0.03))",
    ),
    (
        "concordance",
        (
            ("m", "mu_x|mean_x", "jnp.mean({x})"),
            ("n", "mu_y|mean_y", "jnp.mean({y})"),
            ("c", "cov|cov_xy", "jnp.mean(({x} - {m}) * ({y} - {n}))"),
        ),
        "2 * {c} / (jnp.var({x}) + jnp.var({y}) + ({m} - {n}) ** 2 + 1e-6)",
    ),
    (
        "normalized rmse",
        (
            ("e", "rmse|rms_error", "jnp.sqrt(jnp.mean(({x} - {y}) ** 2) + 1e-12)"),
            ("d", "data_range|span", "jnp.max({y}) - jnp.min({y}) + 1e-6"),
        ),
        "{e} / {d}",
    ),
    (
        "theil coefficient",
        (
            ("e", "rmse|rms_error", "jnp.sqrt(jnp.mean(({x} - {y}) ** 2) + 1e-12)"),
            ("d", "scale|rms_sum", "jnp.sqrt(jnp.mean({x}**2)) + jnp.sqrt(jnp.mean({y}**2)) + 1e-6"),
        ),
        "{e} / {d}",
    ),
)


def statistics(s: Sampler) -> Kernel:
    """Several statistics of two samples, made into a score; over all elements, or over one axis."""
    shape = s.shape(1, 2, 24, least=2)
    x, y = s.operand(shape), s.operand(shape)
    if s.chance(0.4):
        x = prepared(s, x, 3.0)
    noun, steps, score = s.pick(SCORES)
    words = {"x": x, "y": y}
    for key, names, code in steps:
        words[key] = s.put(names, expr(code.format(**words), (), 30.0, level=SUM))
    made = expr(score.format(**words), (), 30.0, level=SUM)
    beside = [words[steps[0][0]]] if s.chance(0.3) and steps[0][2].startswith("jnp.mean") else []
    return finish_each(s, noun, made, *beside)


def finance(s: Sampler) -> Kernel:
    """Returns, volatilities and payoffs."""
    n = s.count(3, 9)
    p = s.array("prices|spot|levels", (n,), low=0.8, high=1.6)
    q = s.array("volumes|weights|exposure", (n,), low=0.3, high=1.5)
    logs = s.put("log_prices|log_p", el.log(p))
    moves = s.put("returns|moves", expr(f"jnp.diff({logs})", (n - 1,), 0.7))
    lagged = ar.section(q, 1, None) if s.chance(0.5) else ar.section(q, None, -1)
    weighted = s.put("pnl|weighted_moves", mul(moves, lagged))
    path = s.put("path|equity", ar.cumulative(s, s.let(s.bounded(weighted, 2.5)), 0))
    noun, code = s.pick(
        (
            ("call payoff", "jnp.maximum({p} - {k}, 0)"),
            ("put payoff", "jnp.maximum({k} - {p}, 0)"),
            ("straddle payoff", "jnp.abs({p} - {k})"),
            ("call spread payoff", "jnp.clip({p} - {k}, 0.0, 0.5)"),
            ("smooth call payoff", "jax.nn.softplus(({p} - {k}) / 0.1) * 0.1"),
            ("compounded wealth", "jnp.exp({p})"),
            ("drawdown", "{lax}.cummax({p}) - {p}"),
            ("running return", "{p} / jnp.arange(1, {p}.size + 1)"),
        )
    )
    strike = s.scalar("strike|barrier|threshold", 0.1, 0.5)
    payoff = s.put("payoff|outcome", code.format(p=path, k=strike, lax=s.lax), path.shape, 6.0)
    mean = ar.mean(s, payoff)
    form = s.count(0, 4)
    if form == 0:
        rate_in = s.scalar("rate|discount_rate", 0.01, 0.3)
        return finish_each(s, f"discounted {noun}", mul(el.exp(neg(rate_in)), mean))
    if form == 1:
        volatility = s.put("volatility|std", expr(f"jnp.std({moves})", (), (0, 1)))
        aversion = s.scalar("risk_aversion|lam", 0.1, 2.0)
        return finish_each(s, f"{noun} utility", sub(mean, mul(aversion, volatility)))
    if form == 2:
        return finish_each(s, f"mean {noun}", mean, expr(f"jnp.std({moves})", (), (0, 1)))
    return finish_each(s, noun, payoff)


def kalman(s: Sampler) -> Kernel:
    """Predict, compare, correct."""
    shape = s.shape(0, 2, 12)
    x, z = s.array("x|mean_prior|state", shape), s.array("z|measurement|reading", shape)
    p, r = (
        s.array("var_x|p|uncertainty", s.partner(shape), low=0.3, high=1.5),
        s.array("var_z|r|obs_noise", s.partner(shape), low=0.3, high=1.2),
    )
    pred = s.put(
        "pred|predicted|prior",
        s.pick(MOTIONS).format(x=x, a=s.scalar("a|transition|phi", 0.5, 1.0)),
        shape,
        3.0,
    )
    p2 = s.put("p_pred|prior_var", add(p, s.scalar("q|process_var|process_noise", 0.05, 0.4)))
    gain = s.put("gain|kalman_gain|k", div(p2, add(p2, r)).within(0, 1))
    gap = s.put("innovation|gap|surprise", sub(z, pred))
    new = s.put("posterior|corrected|x_new", add(pred, mul(gain, gap)))
    new_p = s.put("p_new|posterior_var", mul(sub(number(1.0), gain), p2))
    form = s.count(0, 3)
    if form == 0:
        code = f"-0.5 * ({gap}**2 / ({p2} + {r}) + jnp.log(2 * jnp.pi * ({p2} + {r})))"
        return finish_each(s, "innovation log likelihood", expr(code, shape, 30.0), new)
    if form == 1:
        return finish_each(
            s, "normalized innovation", expr(f"{gap} / jnp.sqrt({p2} + {r})", shape, 9.0, level=PRODUCT), new
        )
    return finish_each(s, s.pick(("kalman update", "bayes update", "sensor fusion")), new, new_p)


# Motions of a state x with a coefficient a.
MOTIONS = (
    "{a} * {x}",
    "{x} + {a} * jnp.sin({x})",
    "{x}",
    "{x} - {a} * {x}**3",
    "jnp.tanh({a} * {x})",
    "{x} + {a}",
)


def masked_pipeline(s: Sampler) -> Kernel:
    """Thresholds and masks among the statements."""
    shape = s.shape(1, 2, 24)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    noun, score_code, kept = s.pick(
        (
            ("spike filter", "jnp.abs({x} - {y})", "{y}"),
            ("noise gate", "jnp.abs({x})", "0.0"),
            ("outlier replacement", "({x} - {y}) ** 2", "0.5 * ({x} + {y})"),
            ("masked flow", "{x} * {y}", "0.1 * {x}"),
            ("threshold path", "{x} + {y}", "{y}"),
            ("hysteresis", "{x} - {y}", "0.9 * {x}"),
            ("change detection", "jnp.abs({x} - {y})", "jnp.zeros_like({x})"),
        )
    )
    score = s.put("score|strength|level", expr(score_code.format(x=x, y=y), shape, 6.0, level=SUM, usual=1.0))
    cut = s.scalar("threshold|cutoff|limit", 0.2, 1.0) if s.chance(0.6) else number(s.pick((0.5, 1.0)))
    mask = s.let(compare(score, s.pick("><"), cut))
    other = expr(kept.format(x=x, y=y), shape, 3.0, level=SUM)
    merged = s.put("filtered|merged|kept", el.where(mask, other, x))
    form = s.count(0, 3)
    if form == 0:
        smooth = f"0.5 * ({merged} + jnp.roll({merged}, 1, axis=-1))"
        return finish_each(s, f"smoothed {noun}", expr(smooth, shape, 3.0, level=SUM))
    if form == 1:
        fraction = expr(f"jnp.mean({mask})", (), (0, 1), "float32")
        return finish_each(s, noun, merged, fraction)
    return finish_each(s, noun, merged)


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
