"""Scalars with arrays: saxpy, interpolation, polynomials, scalar bounds, static powers."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import instance
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    ATOM,
    POWER,
    Shape,
    Value,
    add,
    call,
    compare,
    div,
    expr,
    mul,
    neg,
    number,
    power,
    square,
    sub,
)


def saxpy(s: Sampler) -> Kernel:
    shape = s.shape(1, 3)
    alpha, x, y = s.scalar("alpha|a|coef|gain"), s.operand(shape), s.operand(s.partner(shape, 0.7))
    product = s.let(s.pair(s.chain(alpha, s.count(0, 1)), s.chain(x, s.count(0, 2))))
    return s.finish(s.pick(("saxpy", "axpy", "scaled sum")), s.chain(s.pair(product, y), s.count(0, 2)))


def interpolation(s: Sampler) -> Kernel:
    """lerp, with the fraction shaped by something smooth."""
    shape = s.shape(1, 3)
    t = s.scalar("t|mix|alpha|fraction", low=0.1, high=0.9)
    a, b = s.array("start|x|source", shape), s.array("stop|y|target", s.partner(shape))
    shaped = s.put(
        "weight|frac|blend_t|eased",
        s.one_of(
            lambda: mul(mul(t, t), sub(number(3.0), mul(number(2.0), t))),
            lambda: s.unary(t),
            lambda: mul(
                number(0.5),
                sub(
                    number(1.0),
                    call("jnp.cos", mul(number(3.1416), t), shape=(), interval=(-1, 1), kind="wave"),
                ),
            ),
            lambda: power(t, s.pick((2, 3, 1.5))),
        ),
    )
    a = s.let(s.chain(a, s.count(0, 2)))
    b = s.short(s.chain(b, s.count(0, 2)), 20)
    if s.chance(0.5):
        mixed = add(a, mul(shaped, sub(b, a)))
    else:
        mixed = add(mul(sub(number(1.0), shaped), a), mul(shaped, b))
    return s.finish(
        s.pick(("lerp", "interpolation", "blend", "crossfade")), s.chain(mixed.called("blend"), s.count(0, 1))
    )


def horner(s: Sampler) -> Kernel:
    """A polynomial by Horner's rule, with scalar coefficients as inputs or literals."""
    x = s.array("x|t|z|r", s.shape(1, 3), low=-1.2, high=1.2)
    names = s.shuffled(("c0", "c1", "c2", "c3", "c4"))[: s.count(1, 3)]
    given = [s.scalar(name, low=-1.0, high=1.5) for name in sorted(names)]
    point = s.put("u|point|arg", s.bounded(s.chain(x, s.count(0, 2)), 1.5))
    terms = s.shuffled(given + [s.coef(0.1, 1.9) for _ in range(s.count(1, 3))])
    poly = terms[0]
    s.flats = False
    for term in terms[1:]:
        poly = s.short(s.pick((add, add, sub))(mul(poly, point), term), 40)
        if poly.bound > 10:
            poly = s.bounded(s.let(poly), 3.0)
    return s.finish(s.pick(("horner", "polynomial", "series")), s.chain(poly, s.count(1, 2)))


def scalar_bounds(s: Sampler) -> Kernel:
    """Clipping with bounds that are arguments."""
    x = s.operand(s.shape(1, 3))
    low = s.scalar("lower|low|floor_value|minimum", low=-0.6, high=-0.1)
    high = s.scalar("upper|high|ceiling|maximum", low=0.1, high=0.6)
    inner = s.short(s.chain(x, s.count(0, 2)))
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
    return s.finish(s.pick(("clip", "saturation", "limiter", "clamp")), s.chain(extra, s.count(0, 2)))


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
    x, scale = s.operand(s.shape(1, 3), low=-1.3, high=1.3), s.scalar()
    base = s.put("base|unit|arg", s.bounded(s.chain(x, s.count(0, 1)), 1.3))
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
    return s.finish(s.pick(("power law", "monomial", "static power")), s.mix([raised, scale], s.count(2, 4)))


def scheduled(s: Sampler) -> Kernel:
    """Scalars worked into one coefficient before any array is touched."""
    scalars = [s.scalar() for _ in range(s.count(2, 3))]
    factor = s.put("factor|rate_now|coefficient|step_scale|warmup", s.mix(scalars, s.count(1, 3)))
    x = s.operand(s.shape(1, 3))
    values = [factor, s.chain(x, s.count(0, 1))] + ([s.operand(s.partner(x.shape))] if s.chance(0.5) else [])
    return s.finish(s.pick(("schedule", "annealed term", "scheduled scale")), s.mix(values, s.count(0, 2)))


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
    new = sub(param, mul(lr, s.short(s.chain(update, s.count(0, 2)), 24)))
    if s.chance(0.3):
        return s.finish("sgd", new, s.chain(update, 1))
    return s.finish(s.pick(("sgd", "descent", "optimizer")), s.chain(new, s.count(0, 1)))


def _momentum(s: Sampler, param: Value, grad: Value, decay: Value) -> Value:
    return s.put("update|direction", add(s.chain(grad, s.count(0, 1)), mul(decay, param)))


def _second_moment(s: Sampler, grad: Value, decay: Value) -> Value:
    second = s.put("second_moment|nu", add(mul(decay, square(grad)), s.coef(0.2, 0.9)))
    return s.put("update|direction", div(grad, el.sqrt(second)))


def _velocity(s: Sampler, shape: Shape, grad: Value, decay: Value) -> Value:
    velocity = s.array("velocity|buffer|momentum_buf", shape)
    return s.put("update|new_velocity", add(mul(decay, velocity), s.chain(grad, s.count(0, 1))))


def thresholding(s: Sampler) -> Kernel:
    """Soft and hard thresholds, hinges and dead zones with a scalar knee."""
    x, knee = (
        s.operand(s.shape(1, 3), low=-2, high=2),
        s.scalar("threshold|knee|cutoff|margin", low=0.2, high=0.9),
    )
    u = s.short(s.bounded(s.chain(x, s.count(0, 2)), 3))
    if u.typical[1] < 1.0:
        # Large enough that some elements pass the threshold.
        u = mul(number(round(1.5 / max(u.typical[1], 0.3), 1)), u)
    u = s.put("u|centered|signal_in", u)
    size = el.absolute(u) if s.chance(0.6) else u
    over = sub(size, knee)
    rect = s.pick(("jax.nn.relu", "jnp.maximum", "jax.nn.softplus"))
    tail = (", 0.0",) if rect == "jnp.maximum" else ()
    hinge = call(
        rect,
        expr(over.code + "".join(tail), over.shape, over.interval),
        shape=over.shape,
        interval=(0, over.high + 1),
        kind="rect",
    )
    signed = s.pick(
        (mul(call("jnp.sign", u, shape=u.shape, interval=(-1, 1), kind="value"), hinge), hinge, mul(hinge, u))
    )
    if s.chance(0.4) and u.typical[1] > 0.7:
        signed = el.where(compare(u, ">", knee), u, mul(s.coef(0.1, 0.9), neg(knee) if s.chance(0.5) else u))
    values = [s.let(signed), s.scalar() if s.chance(0.5) else s.operand(s.partner(x.shape))]
    return s.finish(
        s.pick(("soft threshold", "hinge", "shrinkage", "dead zone")), s.mix(values, s.count(1, 2))
    )


def response_curve(s: Sampler) -> Kernel:
    """Curves with scalar parameters: Hill, Michaelis-Menten, logistic growth, Arrhenius."""
    x = s.array("dose|substrate|temperature|population|x", s.shape(1, 3), low=0.3, high=2.5)
    top, half = (
        s.scalar("v_max|capacity|amplitude", low=0.5, high=2),
        s.scalar("k_half|midpoint|k_m", low=0.3, high=1.5),
    )
    out = s.one_of(
        lambda: _hill(s, x, top, half),
        lambda: _michaelis_menten(x, top, half),
        lambda: _logistic(s, x, top, half),
        lambda: _arrhenius(x, top, half),
    )
    return s.finish(
        s.pick(("response curve", "hill curve", "rate law")),
        s.mix([s.let(out), s.operand(s.partner(x.shape))] if s.chance(0.4) else [out], s.count(2, 3)),
    )


def _hill(s: Sampler, x: Value, top: Value, half: Value) -> Value:
    n = s.pick((1.5, 2, 3))
    powered = s.put("powered|occupancy", power(x, n))
    return div(mul(top, powered), add(power(half, n), powered)).within(0, 4)


def _michaelis_menten(x: Value, top: Value, half: Value) -> Value:
    return div(mul(top, x), add(half, x)).within(0, 2)


def _logistic(s: Sampler, x: Value, top: Value, half: Value) -> Value:
    slope = s.coef(0.5, 2.0)
    inner = mul(slope, sub(x, half))
    return mul(top, call("jax.nn.sigmoid", inner, shape=x.shape, interval=(0, 1), kind="squash"))


def _arrhenius(x: Value, top: Value, half: Value) -> Value:
    return mul(top, el.exp(neg(div(half, x))))


def broadcast_scalars(s: Sampler) -> Kernel:
    """Scalars and arrays of several ranks in one expression."""
    shape = s.shape(1, 4, 36)
    values = [s.operand(shape), s.scalar(), s.scalar()] + (
        [s.operand(s.partner(shape))] if s.chance(0.4) else []
    )
    return s.finish(s.pick(("scalar mix", "parametric map", "affine map")), s.mix(values, s.count(1, 3)))


def standardised(s: Sampler) -> Kernel:
    """Shift and scale by scalar statistics, then reshape by scalar gains."""
    x = s.operand(s.shape(1, 3))
    mu, sigma = (
        s.scalar("mu|loc|center", low=-0.5, high=0.5),
        s.scalar("sigma|spread|width", low=0.5, high=2),
    )
    z = s.put("z|standardized|z_score", div(sub(x, mu), sigma))
    out = s.chain(z, s.count(1, 2))
    if s.chance(0.6):
        out = s.pair(s.short(out), s.pick((mu, sigma)) if s.chance(0.4) else s.scalar("gain|amp|peak"))
    return s.finish(s.pick(("standardize", "gaussian bump", "zscore")), s.chain(out, s.count(1, 2)))


def tuned_distance(s: Sampler) -> Kernel:
    """Kernels of two vectors with a scalar length scale."""
    a, b = (
        s.array("x1|points|xs", (s.count(2, 6),)),
        s.array("x2|centers|grid_pts", (s.count(2, 6),)),
    )
    width = s.scalar("length_scale|bandwidth|width", low=0.8, high=2)
    gap = s.put("gap|diff|separation", sub(ar.broadcast_to_rows(a), ar.broadcast_to_columns(b)))
    ratio = s.put("ratio|scaled_gap", div(gap, width))
    bell = s.one_of(
        lambda: el.exp(mul(number(-0.5), square(ratio))).within(1e-4, 1),
        lambda: div(number(1.0), add(number(1.0), square(ratio))),
        lambda: el.sqrt(add(square(ratio), s.coef(0.3, 1.0))),
        lambda: s.unary(ratio),
    )
    return s.finish(
        s.pick(("rbf kernel", "distance kernel", "similarity")),
        s.mix([bell, s.scalar("amplitude|gain")], s.count(0, 2)),
    )


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
