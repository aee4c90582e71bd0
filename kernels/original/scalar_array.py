"""Scalars with arrays: saxpy, interpolation, polynomials, scalar bounds, static powers."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import instance
from kernels.writing.endings import finish_each
from kernels.writing.formulas import Formula, written
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    ATOM,
    POWER,
    PRODUCT,
    SUM,
    Shape,
    Value,
    add,
    call,
    div,
    expr,
    mul,
    number,
    power,
    square,
    sub,
)

SAXPY: tuple[Formula, ...] = (
    ("saxpy", "{a} * {b} + {c}", (("=alpha|a", -1.5, 1.5), ("x", -2, 2), ("y", -2, 2))),
    (
        "axpby",
        "{a} * {b} + {c} * {d}",
        (("=alpha|a", -1.5, 1.5), ("x", -2, 2), ("=beta|b", 0.2, 1.5), ("y", -2, 2)),
    ),
    (
        "rank one update",
        "{c} + {a} * {b} * {d}",
        (("=alpha", -1, 1), ("u|x", -1, 1), ("a|base", -1, 1), ("v|y", -1, 1)),
    ),
    (
        "moving average update",
        "{a} * {b} + (1 - {a}) * {c}",
        (
            ("=decay|beta|momentum", 0.5, 0.95),
            ("average|ema|running_mean", -1, 1),
            ("value|x|batch_mean", -1, 1),
        ),
    ),
    (
        "polyak averaging",
        "{b} + {a} * ({c} - {b})",
        (("=tau|rate", 0.01, 0.3), ("target_params|target", -1, 1), ("params|online", -1, 1)),
    ),
    (
        "weight decay step",
        "{c} - {a} * ({d} + {b} * {c})",
        (
            ("=lr|learning_rate", 0.01, 0.3),
            ("=weight_decay|l2", 0.01, 0.3),
            ("params|weights", -1, 1),
            ("grads|grad", -1, 1),
        ),
    ),
    ("affine map", "{a} * {b} + {c}", (("=slope|gain", 0.5, 2), ("x", -2, 2), ("=offset|bias", -1, 1))),
    ("temperature scaling", "jnp.tanh({b} / {a})", (("=temperature|tau", 0.5, 2), ("logits|scores", -2, 2))),
    (
        "label smoothing",
        "(1 - {a}) * {b} + {a} * {c}",
        (("=smoothing|eps", 0.05, 0.3), ("labels|targets", 0, 1), ("prior|uniform", 0.1, 0.5)),
    ),
    (
        "euler step",
        "{c} + {a} * jnp.sin({b} * {c})",
        (("=dt|h", 0.01, 0.2), ("=omega|rate", 0.5, 2), ("theta|x", -1.5, 1.5)),
    ),
    (
        "logistic growth step",
        "{c} + {a} * {b} * {c} * (1 - {c} / {d})",
        (("=dt|h", 0.01, 0.2), ("=growth|r", 0.5, 2), ("population|n", 0.2, 1.5), ("=capacity|k_max", 1, 2)),
    ),
    (
        "proximal step",
        "({b} + {a} * {c}) / (1 + {a})",
        (("=step_size|rho", 0.1, 1), ("x|point", -1.5, 1.5), ("anchor|center", -1.5, 1.5)),
    ),
    (
        "over relaxation",
        "{b} + {a} * ({c} - {b})",
        (("=omega|relaxation", 0.8, 1.8), ("x_old|x", -1, 1), ("x_new|update", -1, 1)),
    ),
    (
        "contrast stretch",
        "jnp.clip({a} * ({b} - 0.5) + 0.5 + {c}, 0.0, 1.0)",
        (("=contrast|gain", 0.5, 2), ("image|pixels", 0, 1), ("=brightness", -0.2, 0.2)),
    ),
    (
        "gamma correction",
        "{a} * {b} ** {c}",
        (("=gain|exposure", 0.5, 1.5), ("image|pixels", 0.1, 1), ("=gamma", 0.5, 2.2)),
    ),
)


def saxpy(s: Sampler) -> Kernel:
    """A scaled array plus another one, and updates of that kind."""
    noun, code, fields = s.pick(SAXPY)
    return finish_each(s, noun, written(s, code, fields, s.shape(1, 3)))


def interpolation(s: Sampler) -> Kernel:
    """lerp, with the fraction shaped by something smooth."""
    shape = s.shape(1, 3)
    t = s.scalar("t|mix|alpha|fraction", low=0.1, high=0.9)
    a, b = s.array("start|x|source", shape), s.array("stop|y|target", s.partner(shape))
    shaped = s.put(
        "weight|frac|blend_t|eased",
        s.one_of(
            lambda: mul(mul(t, t), sub(number(3.0), mul(number(2.0), t))),
            lambda: expr(f"{t}**3 * ({t} * (6 * {t} - 15) + 10)", (), (0, 1)),
            lambda: expr(f"0.5 * (1 - jnp.cos(jnp.pi * {t}))", (), (0, 1)),
            lambda: expr(f"1 - (1 - {t}) ** 3", (), (0, 1)),
            lambda: expr(f"jnp.sin(0.5 * jnp.pi * {t})", (), (0, 1)),
            lambda: t,
            lambda: power(t, s.pick((2, 3, 1.5))),
        ),
    )
    if s.chance(0.3):  # Of angles, along the sphere.
        angle = s.scalar("angle|omega|arc", 0.3, 2.5)
        top = f"jnp.sin((1 - {shaped}) * {angle}) * {a} + jnp.sin({shaped} * {angle}) * {b}"
        code = f"({top}) / jnp.sin({angle})"
        return finish_each(s, "slerp", expr(code, shape, 12.0, level=SUM))
    if s.chance(0.3):  # Of positive numbers, by their logarithms.
        c, d = (
            s.array("first|low_end", shape, low=0.3, high=2),
            s.array("second|high_end", s.partner(shape), low=0.3, high=2),
        )
        code = f"jnp.exp((1 - {shaped}) * jnp.log({c}) + {shaped} * jnp.log({d}))"
        return finish_each(s, "geometric interpolation", expr(code, shape, 3.0))
    if s.chance(0.5):
        mixed = add(a, mul(shaped, sub(b, a)))
    else:
        mixed = add(mul(sub(number(1.0), shaped), a), mul(shaped, b))
    return finish_each(s, s.pick(("lerp", "interpolation", "blend", "crossfade")), mixed.called("blend"))


def horner(s: Sampler) -> Kernel:
    """A polynomial by Horner's rule, with scalar coefficients as inputs or literals."""
    x = s.array("x|t|z|r", s.shape(1, 3), low=-1.2, high=1.2)
    names = ("c0", "c1", "c2", "c3", "c4", "c5")[: s.fixed(s.count(2, 6))]
    given = [s.scalar(name, low=-1.0, high=1.5) for name in sorted(names, reverse=True)]
    poly = given[0]
    form = s.pick(("horner", "horner", "even", "odd", "centered", "rational"))
    point = x
    if form == "centered":
        point = s.put("u|shifted", sub(x, s.scalar("center|x0", -0.5, 0.5)))
    elif form in ("even", "odd"):
        point = s.put("sq|x_sq", square(x))
    for term in given[1:]:
        poly = s.short(add(mul(poly, point), term), 48)
    if form == "odd":
        poly = mul(x, s.short(poly, 20))
    elif form == "rational":
        poly = div(
            s.short(poly, 20), add(number(1.0), mul(s.scalar("q2|b2", 0.2, 1.0), square(x))).within(1.0, 3.0)
        )
    return finish_each(
        s, f"{form} polynomial" if form != "horner" else s.pick(("horner", "polynomial")), poly
    )


def scalar_bounds(s: Sampler) -> Kernel:
    """Clipping with bounds that are arguments."""
    x = s.operand(s.shape(1, 3))
    low = s.scalar("lower|low|floor_value|minimum", low=-0.6, high=-0.1)
    high = s.scalar("upper|high|ceiling|maximum", low=0.1, high=0.6)
    inner = s.short(x)
    middle = (inner.low + inner.high) / 2
    if abs(middle) > 0.3:
        inner = sub(inner, number(round(middle, 2)))
    inner = s.short(inner)
    left, right = inner.typical
    if right - left < 1.0:
        inner = s.short(mul(number(round(1.2 / max(right - left, 0.1), 1)), inner))
    out = s.pick((_clip, _minimum_of_maximum, _clip_by_keyword))(low, high, inner)
    out = s.let(out)
    extra = s.pair(out, s.let(inner)) if s.chance(0.6) else s.pair(out, x)
    return finish_each(s, s.pick(("clip", "saturation", "limiter", "clamp")), extra)


def _clip(low: Value, high: Value, inner: Value) -> Value:
    return el.clip(inner, low, high)


def _minimum_of_maximum(low: Value, high: Value, inner: Value) -> Value:
    return el.minimum(el.maximum(inner, low), high)


def _clip_by_keyword(low: Value, high: Value, inner: Value) -> Value:
    return call(
        "jnp.clip",
        inner,
        f"min={low}",
        f"max={high}",
        shape=inner.shape,
        interval=(-0.6, 0.6),
        kind="clip",
    )


def static_power(s: Sampler) -> Kernel:
    """A static exponent or degree."""
    value = s.count(2, 5)
    x = s.operand(s.shape(1, 3), low=-1.3, high=1.3)
    base = s.put("base|unit|arg", s.bounded(x, 1.3))
    n = s.static_int("n|degree|exponent|order|p", value)
    code, level = s.pick(
        (
            (f"{base}**{n}", POWER),
            (f"{s.lax}.integer_pow({base}, {n})", ATOM),
            (f"jnp.power({base}, {n})", ATOM),
        )
    )
    top = 1.3**value
    raised = expr(code, x.shape, (-top, top), level=level, kind="power")
    if s.chance(0.4):
        raised = mul(s.scalar("coef|amplitude|stiffness", 0.5, 1.5), raised)
    if s.chance(0.3):
        raised = add(raised, s.scalar("offset|baseline", -0.5, 0.5))
    return finish_each(s, s.pick(("power law", "monomial", "static power")), raised)


# Schedules of a step t, with a peak p and a scale q.
SCHEDULES = (
    ("warmup", "{p} * jnp.minimum(1.0, ({t} + 1) / {q})", "warmup_steps|warmup"),
    ("exponential decay", "{p} * jnp.exp(-{t} / {q})", "decay_steps|tau"),
    ("half life decay", "{p} * 0.5 ** ({t} / {q})", "half_life"),
    ("inverse root decay", "{p} / jnp.sqrt(1 + {t} / {q})", "decay_steps|t0"),
    ("inverse decay", "{p} / (1 + {t} / {q})", "decay_steps|t0"),
    (
        "cosine decay",
        "0.5 * {p} * (1 + jnp.cos(jnp.pi * jnp.minimum({t} / {q}, 1.0)))",
        "total_steps|horizon",
    ),
    ("linear decay", "{p} * jnp.maximum(1 - {t} / {q}, 0)", "total_steps|horizon"),
    ("polynomial decay", "{p} * jnp.maximum(1 - {t} / {q}, 0) ** 2", "total_steps|horizon"),
    (
        "noam schedule",
        "{p} * jnp.minimum(({t} + 1) ** -0.5, ({t} + 1) * {q} ** -1.5)",
        "warmup_steps|warmup",
    ),
    (
        "triangular cycle",
        "{p} * (1 - jnp.abs(2 * ({t} / {q} - jnp.floor({t} / {q} + 0.5))))",
        "cycle_steps|period",
    ),
    (
        "cosine restarts",
        "0.5 * {p} * (1 + jnp.cos(jnp.pi * jnp.mod({t}, {q}) / {q}))",
        "period|cycle_steps",
    ),
    (
        "sigmoid rampup",
        "{p} * jnp.exp(-5 * (1 - jnp.minimum({t} / {q}, 1.0)) ** 2)",
        "rampup_steps|rampup",
    ),
    ("logarithmic cooling", "{p} / jnp.log({t} + {q})", "offset|t0"),
    ("step decay", "{p} * jnp.where({t} < {q}, 1.0, 0.1)", "boundary|milestone"),
)


def scheduled(s: Sampler) -> Kernel:
    """Scalars worked into one coefficient before any array is touched."""
    step = s.scalar("step|t|epoch", 0.0, 10.0)
    noun, code, names = s.pick(SCHEDULES)
    peak, other = s.scalar("peak_lr|lr|base_rate", 0.1, 1.0), s.scalar(names, 2.0, 8.0)
    factor = s.put(
        "rate|lr_now|scale_now", expr(code.format(t=step, p=peak, q=other), (), (0.0, 2.0), level=SUM)
    )
    param = s.array("params|weights|theta|x", s.shape(1, 3), low=-1.5, high=1.5)
    grad = s.array("grads|grad|update|noise", s.partner(param.shape, 0.6), low=-1, high=1)
    form = s.count(0, 3)
    if form == 0:
        return finish_each(s, f"{noun} noise", add(param, mul(factor, grad)), factor)
    if form == 1:
        return finish_each(s, f"{noun} scale", mul(factor, param))
    return finish_each(s, f"{noun} step", sub(param, mul(factor, grad)), *([factor] if s.chance(0.3) else []))


def sgd_update(s: Sampler) -> Kernel:
    """Parameter updates: momentum, weight decay, Adam-like denominators."""
    shape = s.shape(1, 2)
    param, grad = (
        s.array("param|weights|theta", shape),
        s.array("grad|gradient", shape, low=-1, high=1),
    )
    lr = s.scalar("lr|step_size|learning_rate", low=0.05, high=0.5)
    decay = s.scalar("weight_decay|beta|decay|momentum", low=0.1, high=0.9)
    update = s.one_of(
        lambda: _momentum(s, param, grad, decay),
        lambda: _second_moment(s, grad, decay),
        lambda: _velocity(s, shape, grad, decay),
    )
    new = sub(param, mul(lr, s.short(update, 24)))
    if s.chance(0.3):
        return finish_each(s, "sgd", new, update)
    return finish_each(s, s.pick(("sgd", "descent", "optimizer")), new)


def _momentum(s: Sampler, param: Value, grad: Value, decay: Value) -> Value:
    return s.put("update|direction", add(grad, mul(decay, param)))


def _second_moment(s: Sampler, grad: Value, decay: Value) -> Value:
    second = s.put("second_moment|nu", add(mul(decay, square(grad)), s.coef(0.2, 0.9)))
    return s.put("update|direction", div(grad, el.sqrt(second)))


def _velocity(s: Sampler, shape: Shape, grad: Value, decay: Value) -> Value:
    velocity = s.array("velocity|buffer|momentum_buf", shape)
    return s.put("update|new_velocity", add(mul(decay, velocity), grad))


# Thresholds k of a signal u.
THRESHOLDS = (
    ("soft threshold", "jnp.sign({u}) * jnp.maximum(jnp.abs({u}) - {k}, 0.0)"),
    ("soft threshold", "jax.nn.relu({u} - {k}) - jax.nn.relu(-{u} - {k})"),
    ("soft threshold", "{u} - jnp.clip({u}, -{k}, {k})"),
    ("hard threshold", "jnp.where(jnp.abs({u}) > {k}, {u}, 0.0)"),
    ("dead zone", "jnp.where({u} > {k}, {u} - {k}, jnp.where({u} < -{k}, {u} + {k}, 0.0))"),
    (
        "firm threshold",
        "jnp.where(jnp.abs({u}) > 2 * {k}, {u}, 2 * jnp.sign({u}) * jax.nn.relu(jnp.abs({u}) - {k}))",
    ),
    (
        "garrote threshold",
        "jnp.where(jnp.abs({u}) > {k}, {u} - {k}**2 / jnp.where({u} == 0.0, 1.0, {u}), 0.0)",
    ),
    ("hinge", "jnp.maximum({k} - {u}, 0)"),
    ("squared hinge", "jnp.maximum({k} - {u}, 0) ** 2"),
    ("smooth hinge", "jax.nn.softplus({k} - {u})"),
    ("soft step", "jax.nn.sigmoid(({u} - {k}) / 0.1)"),
    ("thresholded relu", "jnp.where({u} > {k}, {u}, 0)"),
    ("shifted relu", "jax.nn.relu({u} - {k})"),
    ("half wave rectifier", "jnp.maximum({u}, {k}) - {k}"),
    ("soft saturation", "{k} * jnp.tanh({u} / {k})"),
    ("hard limiter", "jnp.clip({u}, -{k}, {k})"),
    ("foldback", "jnp.where(jnp.abs({u}) > {k}, 2 * jnp.sign({u}) * {k} - {u}, {u})"),
    ("compressor", "jnp.where(jnp.abs({u}) > {k}, jnp.sign({u}) * ({k} + 0.25 * (jnp.abs({u}) - {k})), {u})"),
    ("moreau envelope", "jnp.where(jnp.abs({u}) <= {k}, 0.5 * {u}**2 / {k}, jnp.abs({u}) - 0.5 * {k})"),
)


def thresholding(s: Sampler) -> Kernel:
    """Soft and hard thresholds, hinges and dead zones with a scalar knee."""
    x, knee = (
        s.operand(s.shape(1, 3), low=-2, high=2),
        s.scalar("threshold|knee|cutoff|margin", low=0.2, high=0.9),
    )
    noun, code = s.pick(THRESHOLDS)
    made = expr(code.format(u=x, k=knee), x.shape, 5.0, level=SUM)
    if s.chance(0.4):
        made = mul(
            s.put("kept|shrunk|active", made),
            s.array("scale|gain|weights", s.partner(x.shape, 0.3), low=0.5, high=1.5),
        )
    return finish_each(s, noun, made)


CURVES: tuple[Formula, ...] = (
    (
        "cube root law",
        "{a} * jnp.cbrt({b} / {c})",
        (("=gain|k", 0.5, 2), ("energy|mass", 0.3, 3), ("=unit", 0.5, 2)),
    ),
    (
        "pinhole scale",
        "{c} * {a} / (2 * {b} * jnp.tan({d} / 2))",
        (("height|size", 0.2, 1), ("depth", 0.8, 3), ("=pixels", 1, 4), ("=fov", 0.5, 1.5)),
    ),
    (
        "hill curve",
        "{a} * {b}**{d} / ({c}**{d} + {b}**{d})",
        (
            ("=v_max|amplitude", 0.5, 2),
            ("dose|ligand", 0.3, 2.5),
            ("=k_half", 0.3, 1.5),
            ("=hill_n|n_hill", 1, 3),
        ),
    ),
    (
        "michaelis menten",
        "{a} * {b} / ({c} + {b})",
        (("=v_max", 0.5, 2), ("substrate", 0.3, 2.5), ("=k_m", 0.3, 1.5)),
    ),
    (
        "competitive inhibition",
        "{a} * {b} / ({c} * (1 + {d} / {e}) + {b})",
        (
            ("=v_max", 0.5, 2),
            ("substrate", 0.3, 2.5),
            ("=k_m", 0.3, 1.5),
            ("inhibitor", 0, 2),
            ("=k_i", 0.3, 1.5),
        ),
    ),
    (
        "substrate inhibition",
        "{a} * {b} / ({c} + {b} + {b}**2 / {d})",
        (("=v_max", 0.5, 2), ("substrate", 0.3, 2.5), ("=k_m", 0.3, 1.5), ("=k_i", 0.5, 2)),
    ),
    (
        "logistic curve",
        "{a} / (1 + jnp.exp(-{d} * ({b} - {c})))",
        (("=capacity", 0.5, 2), ("time|dose", 0, 3), ("=midpoint", 0.5, 2), ("=slope|rate", 0.5, 3)),
    ),
    (
        "gompertz curve",
        "{a} * jnp.exp(-{c} * jnp.exp(-{d} * {b}))",
        (("=capacity", 0.5, 2), ("time|age", 0, 3), ("=displacement", 0.5, 2), ("=growth_rate|rate", 0.5, 2)),
    ),
    (
        "arrhenius law",
        "{a} * jnp.exp(-{c} / {b})",
        (("=prefactor", 0.5, 2), ("temperature", 0.5, 2.5), ("=activation_energy", 0.3, 1.5)),
    ),
    (
        "langmuir isotherm",
        "{a} * {c} * {b} / (1 + {c} * {b})",
        (("=capacity|q_max", 0.5, 2), ("pressure|concentration", 0.3, 2.5), ("=affinity|k_eq", 0.3, 2)),
    ),
    (
        "beer lambert law",
        "{a} * jnp.exp(-{c} * {b})",
        (("=intensity0|i0", 0.5, 2), ("depth|path_length", 0.1, 2), ("=absorption", 0.3, 2)),
    ),
    (
        "emax model",
        "{c} + {a} * {b} / ({d} + {b})",
        (
            ("=e_max", 0.5, 2),
            ("dose|concentration", 0.1, 2.5),
            ("=baseline|e0", -0.5, 0.5),
            ("=ec50", 0.3, 1.5),
        ),
    ),
    (
        "one compartment model",
        "{a} / {c} * jnp.exp(-{d} * {b})",
        (("=dose", 0.5, 2), ("time|t", 0, 3), ("=volume", 0.5, 2), ("=elimination|k_el", 0.2, 1)),
    ),
    (
        "weber fechner law",
        "{a} * jnp.log({b} / {c})",
        (("=gain", 0.5, 2), ("intensity|stimulus", 0.5, 3), ("=threshold", 0.3, 1)),
    ),
    (
        "power law",
        "{a} * {b}**{c}",
        (("=coef|scale", 0.5, 2), ("size|mass", 0.3, 2.5), ("=exponent", 0.3, 1.5)),
    ),
    (
        "gaussian tuning",
        "{a} * jnp.exp(-0.5 * (({b} - {c}) / {d}) ** 2)",
        (
            ("=peak|max_rate", 0.5, 2),
            ("stimulus|x", -1.5, 1.5),
            ("=preferred|center", -0.5, 0.5),
            ("=width|sigma", 0.5, 1.5),
        ),
    ),
    (
        "von mises tuning",
        "{a} * jnp.exp({d} * (jnp.cos({b} - {c}) - 1))",
        (
            ("=peak|max_rate", 0.5, 2),
            ("angle|theta", -3, 3),
            ("=preferred|mu", -1, 1),
            ("=concentration|kappa", 0.5, 2),
        ),
    ),
    (
        "discount curve",
        "{a} * jnp.exp(-{c} * {b})",
        (("cash_flows|payments", 0.3, 2), ("times|maturities", 0.1, 3), ("=rate|yield_rate", 0.01, 0.3)),
    ),
    (
        "hyperbolic discount",
        "{a} / (1 + {c} * {b})",
        (("rewards|values", 0.3, 2), ("delays", 0, 3), ("=discount|k", 0.1, 1)),
    ),
    (
        "cobb douglas output",
        "{a} * {b}**{d} * {c} ** (1 - {d})",
        (
            ("=productivity", 0.5, 2),
            ("capital", 0.3, 2.5),
            ("labor", 0.3, 2.5),
            ("=capital_share|alpha", 0.2, 0.6),
        ),
    ),
    (
        "crra utility",
        "({b} ** (1 - {a}) - 1) / (1 - {a})",
        (("=risk_aversion", 1.5, 3), ("consumption|wealth", 0.5, 2.5)),
    ),
)


def response_curve(s: Sampler) -> Kernel:
    """Curves with scalar parameters: Hill, Michaelis-Menten, logistic growth, Arrhenius."""
    noun, code, fields = s.pick(CURVES)
    out = written(s, code, fields, s.shape(1, 3))
    if s.chance(0.3):
        out = mul(
            s.array("weights|exposure|activity", s.partner(out.shape, 0.3), low=0.5, high=1.5),
            s.put("response|rate", out),
        )
    return finish_each(s, noun, out)


PARAMETRIC: tuple[Formula, ...] = (
    (
        "sine wave",
        "{a} * jnp.sin({b} * {c} + {d})",
        (("=amplitude", 0.5, 1.5), ("=omega|freq", 0.5, 3), ("t|time", -2, 2), ("=phase", -1, 1)),
    ),
    (
        "damped sine",
        "{a} * jnp.exp(-{b} * {c}) * jnp.sin({d} * {c})",
        (("=amplitude", 0.5, 1.5), ("=decay", 0.1, 1), ("t|time", 0, 2), ("=omega|freq", 0.5, 3)),
    ),
    (
        "gaussian bump",
        "{a} * jnp.exp(-0.5 * (({c} - {b}) / {d}) ** 2)",
        (
            ("=height|amplitude", 0.5, 1.5),
            ("=center|mu", -0.5, 0.5),
            ("x", -2, 2),
            ("=sigma|width", 0.5, 1.5),
        ),
    ),
    (
        "lorentzian line",
        "{a} * {d}**2 / (({c} - {b}) ** 2 + {d}**2)",
        (
            ("=height|amplitude", 0.5, 1.5),
            ("=center|x0", -0.5, 0.5),
            ("x|energy", -2, 2),
            ("=gamma|half_width", 0.5, 1.5),
        ),
    ),
    (
        "quadratic well",
        "0.5 * {a} * ({c} - {b}) ** 2",
        (("=stiffness|k_spring", 0.5, 2), ("=rest|x0", -0.5, 0.5), ("x", -2, 2)),
    ),
    (
        "double well",
        "{a} * {c}**4 - {b} * {c}**2",
        (("=quartic|a4", 0.2, 1), ("=quadratic|a2", 0.5, 1.5), ("x", -1.5, 1.5)),
    ),
    (
        "morse potential",
        "{a} * (1 - jnp.exp(-{b} * ({c} - {d}))) ** 2",
        (
            ("=well_depth|d_e", 0.5, 1.5),
            ("=stiffness|a_m", 0.5, 1.5),
            ("r|distance", 0.8, 2.5),
            ("=r_eq|rest", 1, 1.5),
        ),
    ),
    (
        "tanh profile",
        "{a} + 0.5 * ({b} - {a}) * (1 + jnp.tanh({c} / {d}))",
        (
            ("=left|low_value", -1, 0),
            ("=right|high_value", 0.5, 1.5),
            ("x", -2, 2),
            ("=width|thickness", 0.3, 1),
        ),
    ),
    (
        "sigmoid gate",
        "{c} * jax.nn.sigmoid({a} * ({c} - {b}))",
        (("=beta|sharpness", 0.5, 2), ("=threshold|shift", -0.5, 0.5), ("x", -2, 2)),
    ),
    (
        "scaled swish",
        "{a} * {c} * jax.nn.sigmoid({b} * {c})",
        (("=scale|gain", 0.5, 1.5), ("=beta", 0.5, 2), ("x", -2, 2)),
    ),
    (
        "scaled elu",
        "{a} * jnp.where({c} > 0, {c}, {b} * jnp.expm1({c}))",
        (("=scale|lam", 0.8, 1.2), ("=alpha", 0.5, 1.7), ("x", -2, 2)),
    ),
    (
        "affine tanh",
        "{a} * jnp.tanh({b} * {c}) + {d}",
        (("=scale|gain", 0.5, 1.5), ("=slope", 0.5, 2), ("x", -2, 2), ("=bias|offset", -0.5, 0.5)),
    ),
    (
        "normalized score",
        "({c} - {a}) / jnp.sqrt({b} + 1e-6)",
        (("=mean|mu", -0.5, 0.5), ("=variance|var", 0.3, 1.5), ("x", -2, 2)),
    ),
    (
        "min max scaling",
        "({c} - {a}) / ({b} - {a})",
        (("=x_min|low", -3, -1), ("=x_max|high", 1, 3), ("x", -1, 1)),
    ),
    (
        "box cox transform",
        "({c}**{a} - 1) / {a}",
        (("=lam|power", 0.3, 2), ("=shift", 0, 1), ("x|prices", 0.3, 2.5)),
    ),
    (
        "fahrenheit conversion",
        "({c} - {a}) * {b}",
        (("=offset", 0.1, 1), ("=ratio|scale", 0.4, 1.8), ("temps|readings", -2, 2)),
    ),
    (
        "elastic net penalty",
        "{a} * ({b} * jnp.abs({c}) + 0.5 * (1 - {b}) * {c}**2)",
        (("=strength|lam", 0.1, 1), ("=l1_ratio", 0.1, 0.9), ("weights|coefs", -1.5, 1.5)),
    ),
    (
        "focal weight",
        "{a} * (1 - {c}) ** {b}",
        (("=alpha", 0.2, 1), ("=gamma|focus", 1, 3), ("p_true|confidence", 0.1, 0.9)),
    ),
    (
        "langevin step",
        "{c} - {a} * {c} + jnp.sqrt(2 * {b} * {a}) * {d}",
        (
            ("=dt|step_size", 0.01, 0.2),
            ("=temperature", 0.2, 1),
            ("x|position", -1.5, 1.5),
            ("noise|xi", -1, 1),
        ),
    ),
    (
        "black scholes drift",
        "({a} - 0.5 * {b}**2) * {c} + {b} * jnp.sqrt({c}) * {d}",
        (
            ("=rate|mu", 0.01, 0.3),
            ("=sigma|volatility", 0.1, 0.5),
            ("maturity|t", 0.3, 2),
            ("noise|z", -2, 2),
        ),
    ),
)


def broadcast_scalars(s: Sampler) -> Kernel:
    """Scalars and arrays of several ranks in one expression."""
    shape = s.shape(1, 4, 36)
    noun, code, fields = s.pick(PARAMETRIC)
    return finish_each(s, noun, written(s, code, fields, shape))


def standardised(s: Sampler) -> Kernel:
    """Shift and scale by scalar statistics, then reshape by scalar gains."""
    x = s.operand(s.shape(1, 3))
    mu, sigma = (
        s.scalar("mu|loc|center", low=-0.5, high=0.5),
        s.scalar("sigma|spread|width", low=0.5, high=2),
    )
    z = s.put("z|standardized|z_score", div(sub(x, mu), sigma))
    noun, code = s.pick(
        (
            ("zscore", "{z}"),
            ("gaussian density", "jnp.exp(-0.5 * {z}**2) / ({s} * jnp.sqrt(2 * jnp.pi))"),
            ("gaussian log density", "-0.5 * {z}**2 - jnp.log({s})"),
            ("laplace density", "0.5 * jnp.exp(-jnp.abs({z})) / {s}"),
            ("logistic density", "jax.nn.sigmoid({z}) * jax.nn.sigmoid(-{z}) / {s}"),
            ("cauchy density", "1 / (jnp.pi * {s} * (1 + {z}**2))"),
            ("student density kernel", "-2 * jnp.log1p({z}**2 / 3) - jnp.log({s})"),
            ("gumbel log density", "-{z} - jnp.exp(-{z}) - jnp.log({s})"),
            ("normal cdf", "jax.scipy.stats.norm.cdf({z})"),
            ("winsorized score", "jnp.clip({z}, -1.0, 1.0)"),
            ("squashed score", "jnp.tanh({z})"),
            ("surprise", "{z}**2 + 2 * jnp.log({s})"),
            ("outlier weight", "1 / (1 + {z}**2)"),
            ("denormalized", "{m} + {s} * jnp.tanh({z})"),
        )
    )
    out = expr(code.format(z=z, s=sigma, m=mu), x.shape, 12.0, level=SUM)
    if s.chance(0.4):
        out = mul(
            s.array("weights|gain", s.partner(x.shape, 0.3), low=0.5, high=1.5), s.put("score|density", out)
        )
    return finish_each(s, noun, out)


def tuned_distance(s: Sampler) -> Kernel:
    """Kernels of two vectors with a scalar length scale."""
    a, b = (
        s.array("x1|points|xs", (s.count(2, 6),)),
        s.array("x2|centers|grid_pts", (s.count(2, 6),)),
    )
    width = s.scalar("length_scale|bandwidth|width", low=0.8, high=2)
    gap = s.put("gap|diff|separation", sub(ar.broadcast_to_rows(a), ar.broadcast_to_columns(b)))
    ratio = s.put("ratio|scaled_gap", div(gap, width))
    noun, code = s.pick(
        (
            ("rbf kernel", "jnp.exp(-0.5 * {r}**2)"),
            ("laplace kernel", "jnp.exp(-jnp.abs({r}))"),
            ("rational quadratic kernel", "1 / (1 + 0.5 * {r}**2)"),
            ("cauchy kernel", "1 / (1 + {r}**2)"),
            (
                "matern three halves",
                "(1 + jnp.sqrt(3.0) * jnp.abs({r})) * jnp.exp(-jnp.sqrt(3.0) * jnp.abs({r}))",
            ),
            ("periodic kernel", "jnp.exp(-2 * jnp.sin(jnp.pi * {r}) ** 2)"),
            ("multiquadric", "jnp.sqrt({r}**2 + 1)"),
            ("epanechnikov kernel", "0.75 * jnp.maximum(1 - {r}**2, 0)"),
            ("triangular kernel", "jnp.maximum(1 - jnp.abs({r}), 0.0)"),
            ("wendland kernel", "jnp.maximum(1 - jnp.abs({r}), 0.0) ** 4 * (4 * jnp.abs({r}) + 1)"),
            ("spectral kernel", "jnp.exp(-0.5 * {r}**2) * jnp.cos(2 * {r})"),
        )
    )
    kernel = expr(code.format(r=ratio), ratio.shape, 4.0, level=SUM)
    amplitude = s.scalar("amplitude|variance|sigma_f", 0.5, 1.5) if s.chance(0.5) else None
    if amplitude is not None:
        kernel = mul(square(amplitude) if s.chance(0.4) else amplitude, kernel)
    form = s.count(0, 3)
    if form == 0:
        weights = s.array("weights|alpha|coefs", (ratio.shape[1],), low=-1, high=1)
        return finish_each(
            s,
            f"{noun} regression",
            expr(f"{s.put('gram|k_mat', kernel)} @ {weights}", ratio.shape[:1], 20.0, level=PRODUCT),
        )
    if form == 1:
        values = s.array("values|y", (ratio.shape[1],), low=-1, high=1)
        k = s.put("gram|k_mat", kernel)
        code = f"{k} @ {values} / (jnp.sum({k}, axis=1) + 1e-6)"
        return finish_each(s, "kernel smoother", expr(code, ratio.shape[:1], 2.0, level=PRODUCT))
    return finish_each(s, noun, kernel)


FORMS = (
    saxpy,
    saxpy,
    interpolation,
    horner,
    scalar_bounds,
    static_power,
    scheduled,
    sgd_update,
    thresholding,
    response_curve,
    broadcast_scalars,
    broadcast_scalars,
    standardised,
    tuned_distance,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng)
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("scalar_array", "generate_scalar_array_op", draw)
