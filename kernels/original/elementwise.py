"""Arithmetic on arrays, element by element, with broadcasting."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import instance, prepared
from kernels.writing.endings import finish_each
from kernels.writing.formulas import Formula, written
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    BITAND,
    BITOR,
    BITXOR,
    PRODUCT,
    SHIFT,
    SUM,
    Value,
    add,
    binary,
    broadcast,
    call,
    compare,
    div,
    expr,
    index,
    integer,
    mul,
    neg,
    number,
    square,
    sub,
)

# Formulas of two to four arrays x, y, z, w that broadcast.
FORMULAS = (
    ("fused multiply add", "{x} * {y} + {z}", 3),
    ("multiply subtract", "{x} * {y} - {z}", 3),
    ("scaled difference", "{z} * ({x} - {y})", 3),
    ("weighted pair", "{z} * {x} + (1 - {z}) * {y}", 3),
    ("squared distance", "({x} - {y}) ** 2 + ({z} - {w}) ** 2", 4),
    ("distance", "jnp.sqrt(({x} - {y}) ** 2 + ({z} - {w}) ** 2 + 1e-6)", 4),
    ("length", "jnp.sqrt({x}**2 + {y}**2 + {z}**2 + 1e-6)", 3),
    ("length", "jnp.hypot({x}, {y})", 2),
    ("bearing", "jnp.arctan2({x}, jnp.abs({y}) + 1e-3)", 2),
    ("log add exp", "jnp.logaddexp({x}, {y})", 2),
    ("squared difference", "jnp.square({x} - {y})", 2),
    ("squared error ratio", "({x} - {y}) ** 2 / ({y}**2 + 1e-3)", 2),
    ("geometric decay", "{x} * jnp.exp(-jnp.abs({y}))", 2),
    ("gaussian window", "{x} * jnp.exp(-0.5 * {y}**2)", 2),
    ("modulated wave", "{x} * jnp.cos({y})", 2),
    ("standing wave", "jnp.sin({x}) * jnp.cos({y})", 2),
    ("interference", "jnp.sin({x}) + jnp.sin({y})", 2),
    ("phase difference", "jnp.cos({x} - {y})", 2),
    ("gated input", "{x} * jax.nn.sigmoid({y})", 2),
    ("gated input", "jnp.tanh({x}) * jax.nn.sigmoid({y})", 2),
    ("swish gate", "{x} * jax.nn.silu({y})", 2),
    ("biased activation", "jax.nn.relu({x} + {y})", 2),
    ("biased activation", "jnp.tanh({x} * {y} + {z})", 3),
    ("biased activation", "jax.nn.gelu({x} * {y} + {z})", 3),
    ("film modulation", "{x} * (1 + {y}) + {z}", 3),
    ("binary cross entropy", "jax.nn.softplus({x}) - {x} * {y}", 2),
    ("hinge", "jnp.maximum(1 - {x} * {y}, 0)", 2),
    ("bounded ratio", "{x} / (1 + jnp.abs({y}))", 2),
    ("smooth ratio", "{x} * {y} / ({y}**2 + 1)", 2),
    ("determinant", "{x} * {y} - {z} * {w}", 4),
    ("bilinear patch", "{x} + {y} * ({z} - {x}) + {w} * {y}", 4),
    ("quadratic form", "{x}**2 + {y} * {x} + {z}", 3),
    ("smooth maximum", "jnp.maximum({x}, {y}) + jnp.log1p(jnp.exp(-jnp.abs({x} - {y})))", 2),
    ("clipped sum", "jnp.clip({x} + {y}, -1.0, 1.0)", 2),
    ("median of three", "jnp.maximum(jnp.minimum({x}, {y}), jnp.minimum(jnp.maximum({x}, {y}), {z}))", 3),
    ("range test", "jnp.where(({x} > {y}) & ({x} < {y} + 1), {x}, 0.0)", 2),
    ("rectified difference", "jnp.maximum({x} - {y}, 0)", 2),
    ("positive power", "jnp.power(jnp.abs({x}) + 1e-3, jnp.tanh({y}))", 2),
    ("gaussian log density", "-0.5 * ({x} - {y}) ** 2 * jnp.exp(-{z}) - 0.5 * {z}", 3),
    ("kl term", "0.5 * (jnp.exp({y}) + {x}**2 - 1 - {y})", 2),
    ("reparameterized sample", "{x} + jnp.exp(0.5 * {y}) * {z}", 3),
    ("advection term", "-{x} * {y} - {z} * {w}", 4),
    ("van der pol", "{z} * (1 - {x}**2) * {y} - {x}", 3),
    ("predator rate", "{x} * ({z} - {y})", 3),
)


def combination(s: Sampler) -> Kernel:
    """A formula of two to four arrays, some of them broadcast."""
    noun, formula, count = s.pick(FORMULAS)
    shape = s.shape(1, 3)
    values = [s.operand(shape, low=-1.5, high=1.5)]
    values += [s.operand(s.partner(shape, 0.6), low=-1.5, high=1.5) for _ in range(count - 1)]
    if s.chance(0.3):
        values[0] = prepared(s, values[0], 2.0)
    code = formula.format(**dict(zip("xyzw", values, strict=False)))
    return finish_each(s, noun, expr(code, shape, 12.0, level=SUM))


# Tables of a column a and a row b.
GRIDS = (
    ("rbf kernel", "jnp.exp(-0.5 * (({a} - {b}) / {w}) ** 2)"),
    ("laplace kernel", "jnp.exp(-jnp.abs({a} - {b}) / {w})"),
    ("cauchy kernel", "1 / (1 + (({a} - {b}) / {w}) ** 2)"),
    ("periodic kernel", "jnp.exp(-2 * jnp.sin({a} - {b}) ** 2 / {w}**2)"),
    ("polynomial kernel", "({a} * {b} + 1) ** 2"),
    ("sigmoid kernel", "jnp.tanh({w} * {a} * {b})"),
    ("outer product", "{a} * {b}"),
    ("outer sum", "jnp.logaddexp({a}, {b})"),
    ("preference table", "jax.nn.sigmoid({a} - {b})"),
    ("hinge table", "jnp.maximum({w} - ({a} - {b}), 0.0)"),
    ("distance table", "jnp.abs({a} - {b})"),
    ("squared distance table", "({a} - {b}) ** 2"),
    ("brownian kernel", "jnp.minimum({a}, {b})"),
    ("rational kernel", "jnp.sqrt(({a} - {b}) ** 2 + {w}**2)"),
    ("wave table", "jnp.sin({w} * {a} * {b})"),
    ("soft comparison", "jax.nn.softplus({a} - {b})"),
)


def outer_grid(s: Sampler) -> Kernel:
    """Two vectors against each other."""
    rows, columns = s.operand((s.count(2, 7),)), s.operand((s.count(2, 6),))
    a, b = ar.broadcast_to_rows(rows), ar.broadcast_to_columns(columns)
    noun, formula = s.pick(GRIDS)
    width = (
        s.scalar("length_scale|width|sigma", 0.5, 2.0) if "{w}" in formula and s.chance(0.6) else number(1.0)
    )
    shape = (rows.shape[0], columns.shape[0])
    grid = expr(formula.format(a=a, b=b, w=width), shape, 9.0, level=SUM)
    if s.chance(0.3):
        grid = mul(s.put("grid|table|kernel", grid), s.operand(shape, low=0.2, high=1.5))
    return finish_each(s, noun, grid)


# Losses of a residual r, with a scale c.
ERRORS = (
    ("squared error", "{r}**2"),
    ("half squared error", "0.5 * {r}**2"),
    ("absolute error", "jnp.abs({r})"),
    ("huber loss", "jnp.where(jnp.abs({r}) <= {c}, 0.5 * {r}**2, {c} * (jnp.abs({r}) - 0.5 * {c}))"),
    ("pseudo huber loss", "{c}**2 * (jnp.sqrt(1 + ({r} / {c}) ** 2) - 1)"),
    ("log cosh loss", "{r} + jax.nn.softplus(-2 * {r}) - jnp.log(2.0)"),
    ("cauchy loss", "jnp.log1p(({r} / {c}) ** 2)"),
    ("welsch loss", "1 - jnp.exp(-(({r} / {c}) ** 2))"),
    ("geman mcclure loss", "{r}**2 / ({r}**2 + {c})"),
    ("tukey loss", "jnp.where(jnp.abs({r}) < {c}, 1 - (1 - ({r} / {c}) ** 2) ** 3, 1.0)"),
    ("epsilon insensitive loss", "jnp.maximum(jnp.abs({r}) - {c}, 0.0)"),
    ("pinball loss", "jnp.where({r} > 0, 0.9 * {r}, -0.1 * {r})"),
    ("charbonnier loss", "jnp.sqrt({r}**2 + 1e-3)"),
    ("exponential loss", "jnp.exp({r}) - {r} - 1"),
    ("asymmetric error", "jnp.where({r} > 0, {r}**2, {c} * {r}**2)"),
)


def error_term(s: Sampler) -> Kernel:
    """A weighted, robust or relative error between two arrays."""
    shape = s.shape(1, 3)
    a = s.array("predictions|pred|estimates|outputs", shape, low=-2, high=2)
    b = s.array("targets|labels|observed|reference", s.partner(shape, 0.7), low=-2, high=2)
    delta = s.put("error|diff|residual|delta", sub(a, b))
    noun, formula = s.pick(ERRORS)
    scale = s.scalar("delta|scale|c", 0.5, 1.5) if "{c}" in formula and s.chance(0.6) else number(1.0)
    loss = expr(formula.format(r=delta, c=scale), delta.shape, 12.0, level=SUM)
    if s.chance(0.4):
        loss = mul(
            s.array("weights|precision|importance", s.partner(shape), low=0.2, high=1.5), s.put("loss", loss)
        )
    return finish_each(s, noun, loss)


def relative_difference(s: Sampler) -> Kernel:
    shape = s.shape(1, 3)
    a, b = s.operand(shape), s.operand(s.partner(shape))
    top = s.pick((sub(a, b), el.absolute(sub(a, b)), square(sub(a, b)), mul(number(2.0), sub(a, b))))
    inner = s.pick(
        (add(el.absolute(a), el.absolute(b)), add(square(a), square(b)), el.absolute(b), square(b))
    )
    epsilon = expr(s.pick(("1e-3", "1e-2", "0.1")), (), (1e-3, 0.1), kind="number")
    ratio = div(s.short(top), add(inner, epsilon))
    return finish_each(s, s.pick(("relative difference", "contrast", "relative gap")), ratio)


def gated_mix(s: Sampler) -> Kernel:
    """A GRU-like blend of two arrays through a gate."""
    shape = s.shape(1, 3)
    old, new = (
        s.array("hidden|old|state|previous", shape),
        s.array("candidate|new|proposal", shape),
    )
    control = s.array("logits|control|gate_in", s.partner(shape))
    squash = s.pick(("jax.nn.sigmoid", "jax.nn.hard_sigmoid"))
    source = s.bounded(add(control, old) if s.chance(0.4) else control, 4)
    gate = call(squash, source, shape=broadcast(source.shape), interval=(0, 1), kind="squash")
    gate = s.put("gate|update_gate|z", gate)
    fresh = new
    if s.chance(0.5):
        blend = add(mul(gate, s.short(fresh, 20)), mul(sub(number(1.0), gate), old))
    else:
        blend = add(old, mul(gate, sub(s.short(fresh, 20), old)))
    blend = blend.within(*_hull(fresh, old)).called("blend")
    return finish_each(s, s.pick(("gated mix", "gru blend", "gated update")), blend)


def _hull(*values: Value) -> tuple[float, float]:
    return min(v.low for v in values), max(v.high for v in values)


def complex_product(s: Sampler) -> Kernel:
    """Complex numbers kept as real and imaginary parts."""
    shape = s.shape(1, 2)
    names = s.pick(
        (("a_re", "a_im", "b_re", "b_im"), ("real1", "imag1", "real2", "imag2"), ("xr", "xi", "yr", "yi"))
    )
    a, b = (s.array(name, shape, low=-1.5, high=1.5) for name in names[:2])
    other = s.partner(shape)
    c, d = (s.array(name, other, low=-1.5, high=1.5) for name in names[2:])
    conjugate = s.chance(0.4)
    plus, minus = (add, sub) if conjugate else (sub, add)
    real = s.put("real|re_part|real_out", plus(mul(a, c), mul(b, d)))
    imag = s.put("imag|im_part|imag_out", minus(mul(a, d), mul(b, c)))
    noun = "conjugate product" if conjugate else "complex product"
    form = s.count(0, 3)
    if form == 0:
        power_of = s.put("power|intensity", add(square(real), square(imag)))
        return finish_each(
            s, f"{noun} power", power_of if s.chance(0.5) else el.sqrt(add(power_of, number(1e-6)))
        )
    if form == 1:
        angle = f"jnp.arctan2({imag}, {real})"
        return finish_each(s, f"{noun} phase", expr(angle, real.shape, 3.2))
    return finish_each(s, noun, real, imag)


def butterfly(s: Sampler) -> Kernel:
    """A sum and a difference, as in an FFT stage or a Haar step."""
    shape = s.shape(1, 3)
    a, b = (
        s.array("even|left|upper_half|x", shape),
        s.array("odd|right|lower_half|y", shape),
    )
    twiddle = s.let(s.mix([b, s.array("twiddle|weights|phase", s.partner(shape))]))
    first, second = add(a, twiddle), sub(a, twiddle)
    if s.chance(0.3):
        scale = expr("jnp.sqrt(0.5)", (), (0.7, 0.71))
        first, second = mul(scale, first), mul(scale, second)
    return finish_each(s, "butterfly", first, second)


def integer_mix(s: Sampler) -> Kernel:
    """Arithmetic and bit tricks on int32 arrays."""
    shape = s.shape(1, 3)
    pool = [s.ints("codes|words|x", shape, 0, s.pick((15, 63, 100, 255)))]
    pool.append(s.ints("keys|salt|y", s.partner(shape), 1, s.pick((7, 15, 31))))
    if s.chance(0.3):
        pool.append(s.ints("offsets|digits", s.partner(shape), 0, 9))
    for _ in range(s.count(4, 8)):
        a = pool.pop(s.count(0, len(pool) - 1))
        b = pool.pop(s.count(0, len(pool) - 1)) if pool and s.chance(0.45) else None
        pool.append(s.short(integer_step(s, a, b), 30))
    while len(pool) > 1:
        pool.append(s.short(integer_step(s, pool.pop(0), pool.pop(0)), 30))
    return finish_each(s, s.pick(("integer mix", "hash round", "bit blend", "modular mix")), pool[0])


def integer_step(s: Sampler, a: Value, b: Value | None) -> Value:
    """One exact step on small integers; results stay below 2**16."""
    wild = (0.0, 65535.0)
    if a.high > 2000:
        return s.pick(
            (
                binary(a, "%", integer(s.pick((97, 101, 127, 251, 509))), PRODUCT, (0, 508), "value"),
                binary(a, "&", integer(s.pick((63, 127, 255, 511))), BITAND, (0, 511), "value"),
                binary(a, ">>", integer(s.count(4, 7)), SHIFT, (0, a.high // 16), "value"),
            )
        )
    if b is None:
        c, few = integer(s.count(2, 17)), integer(s.count(2, 4))
        exact = [
            add(a, c),
            mul(a, c),
            binary(a, "^", c, BITXOR, (0, a.high + 32), "value"),
            binary(a, "<<", integer(s.count(1, 4)), SHIFT, (0, a.high * 16), "value"),
        ]
        if a.high < 30:
            return s.pick(exact)
        # These forget something, so there must be something left.
        count = s.fn("lax.population_count")
        lossy = [
            binary(a, "|", c, BITOR, (0, a.high + 32), "value"),
            binary(a, "//", few, PRODUCT, (0, a.high // 2), "value"),
            call("jnp.maximum", a, c, shape=a.shape, interval=(2, a.high), kind="value", dtype="int32"),
            call(count, a, shape=a.shape, interval=(0, 8), kind="count", dtype="int32"),
        ]
        return s.pick(exact + lossy)
    shape = broadcast(a.shape, b.shape)
    top = max(a.high, b.high)
    return s.pick(
        (
            add(a, b),
            binary(a, "^", b, BITXOR, (0, 2 * top + 1), "value"),
            binary(a, "|", b, BITOR, (0, 2 * top + 1), "value"),
            add(mul(a, integer(s.count(2, 9))), b),
            call("jnp.abs", sub(a, b), shape=shape, interval=(0, top), kind="value", dtype="int32"),
            call("jnp.minimum", a, b, shape=shape, interval=(0, top), kind="value", dtype="int32"),
            binary(a, "%", add(b, integer(s.count(1, 5))), PRODUCT, (0, top), "value"),
        )
    ).within(*wild)


def mean_of_positives(s: Sampler) -> Kernel:
    """Harmonic, geometric and other means of two positive arrays."""
    shape = s.shape(1, 3)
    a = s.operand(shape, low=0.3, high=2.5)
    b = s.operand(s.partner(shape), low=0.5, high=2.0)
    product = mul(a, b)
    made = s.one_of(
        lambda: div(mul(number(2.0), product), add(a, b)),
        lambda: el.sqrt(product.within(0.2, 9)),
        lambda: el.sqrt(mul(number(0.5), add(square(a), square(b)))),
        lambda: div(sub(a, b), el.log(add(div(a, b), s.coef(1.1, 2)))),
        lambda: div(number(1.0), add(div(number(1.0), a), div(number(1.0), b))),
    )
    return finish_each(s, s.pick(("generalized mean", "mean of rates", "parallel sum")), made)


# Formulas of physics, with their arrays: names, and the ends of their ranges.
LAWS: tuple[Formula, ...] = (
    ("semi major axis", "jnp.cbrt({a} * {b}**2 / (4 * jnp.pi**2))", (("mass|mu", 0.5, 3), ("period", 1, 4))),
    ("equivalent diameter", "jnp.cbrt(6 * {a} / jnp.pi)", (("volume", 0.3, 3),)),
    ("rapidity", "jnp.arccosh({a})", (("lorentz_factor|gamma", 1.2, 4),)),
    ("rocket time", "{a} * jnp.arccosh(1 + {b})", (("speed_scale|c_over_a", 0.5, 2), ("distance", 0.3, 3))),
    (
        "banked curve speed",
        "jnp.sqrt({a} * {b} * jnp.tan({c}))",
        (("gravity|g", 0.5, 1.5), ("radius", 0.5, 2), ("bank|angle", 0.2, 1)),
    ),
    (
        "focal length",
        "{a} / (2 * jnp.tan({b} / 2))",
        (("width|sensor", 0.5, 2), ("fov|field_of_view", 0.4, 2)),
    ),
    ("kinetic energy", "0.5 * {a} * {b}**2", (("mass", 0.5, 3), ("velocity|speed", -1.5, 1.5))),
    (
        "total energy",
        "0.5 * {a} * {b}**2 + {a} * {c} * {d}",
        (("mass", 0.5, 3), ("velocity|speed", -1.5, 1.5), ("gravity|g", 0.5, 1.5), ("height", 0.0, 2.0)),
    ),
    (
        "spring force",
        "-{a} * {b} - {c} * {d}",
        (
            ("stiffness|k_spring", 0.5, 2),
            ("position|displacement", -1.5, 1.5),
            ("damping", 0.1, 0.9),
            ("velocity", -1, 1),
        ),
    ),
    (
        "elastic energy",
        "0.5 * {a} * ({b} - {c}) ** 2",
        (("stiffness|k_spring", 0.5, 2), ("length", 0.5, 2), ("rest_length|rest", 0.5, 1.5)),
    ),
    (
        "drag force",
        "-0.5 * {a} * {b} * {c} * jnp.abs({c})",
        (("density|rho", 0.5, 1.5), ("drag_coef|area", 0.2, 1), ("velocity|flow", -1.5, 1.5)),
    ),
    (
        "ideal gas pressure",
        "{a} * {b} / {c}",
        (("moles", 0.5, 1.5), ("temperature", 0.5, 2), ("volume", 1, 3)),
    ),
    (
        "van der waals pressure",
        "{a} * {b} / ({c} - 0.1 * {a}) - {d} * ({a} / {c}) ** 2",
        (("moles", 0.5, 1.5), ("temperature", 0.5, 2), ("volume", 1, 3), ("attraction", 0.1, 1)),
    ),
    (
        "lennard jones energy",
        "4 * {a} * (({b} / {c}) ** 12 - ({b} / {c}) ** 6)",
        (("epsilon|well_depth", 0.2, 1), ("sigma", 0.8, 1), ("distance|radius", 0.9, 2)),
    ),
    (
        "coulomb energy",
        "{a} * {b} / {c}",
        (("charge_a|q1", -1, 1), ("charge_b|q2", -1, 1), ("distance|radius", 0.5, 2)),
    ),
    (
        "yukawa potential",
        "-{a} * jnp.exp(-{b} * {c}) / {c}",
        (("coupling|g_sq", 0.5, 1.5), ("screening|mass", 0.3, 2), ("distance|radius", 0.5, 2)),
    ),
    (
        "buckingham potential",
        "{a} * jnp.exp(-{b} * {c}) - {d} / {c}**6",
        (("repulsion", 0.5, 2), ("steepness", 0.5, 2), ("distance|radius", 1, 2), ("dispersion", 0.1, 1)),
    ),
    (
        "arrhenius rate",
        "{a} * jnp.exp(-{b} / {c})",
        (("prefactor", 0.5, 2), ("activation_energy|barrier", 0.3, 2), ("temperature", 0.5, 2)),
    ),
    (
        "blackbody radiance",
        "{a}**3 / jnp.expm1({a} / {b})",
        (("frequency|nu", 0.5, 2), ("temperature", 0.5, 2)),
    ),
    (
        "stefan boltzmann flux",
        "{a} * ({b}**4 - {c}**4)",
        (("emissivity", 0.3, 1), ("temperature", 0.5, 1.5), ("ambient", 0.5, 1.2)),
    ),
    (
        "heat flux",
        "-{a} * ({b} - {c}) / {d}",
        (("conductivity", 0.5, 2), ("temp_hot", 0.5, 2), ("temp_cold", 0, 1), ("thickness", 0.3, 1.5)),
    ),
    (
        "thin lens distance",
        "{a} * {b} / ({a} - {b})",
        (("object_distance", 2, 4), ("focal_length", 0.5, 1.5)),
    ),
    (
        "lorentz factor",
        "1 / jnp.sqrt(1 - ({a} / {b}) ** 2)",
        (("velocity", -0.8, 0.8), ("light_speed|c", 1, 1.5)),
    ),
    (
        "doppler shift",
        "{a} * ({b} + {c}) / ({b} - {d})",
        (
            ("frequency", 0.5, 2),
            ("sound_speed", 2, 3),
            ("observer_speed", -0.5, 0.5),
            ("source_speed", -0.5, 0.5),
        ),
    ),
    (
        "bernoulli pressure",
        "{a} - 0.5 * {b} * {c}**2",
        (("static_pressure|p0", 0.5, 2), ("density|rho", 0.5, 1.5), ("velocity", -1.5, 1.5)),
    ),
    (
        "projectile height",
        "{a} + {b} * {c} - 0.5 * {d} * {c}**2",
        (("height0", 0, 1), ("velocity0|speed0", 0, 2), ("time|t", 0, 1.5), ("gravity|g", 0.5, 1.5)),
    ),
    (
        "damped oscillation",
        "{a} * jnp.exp(-{b} * {c}) * jnp.cos({d} * {c})",
        (("amplitude", 0.5, 1.5), ("decay|damping", 0.1, 1), ("time|t", 0, 2), ("omega|freq", 0.5, 3)),
    ),
    (
        "radioactive decay",
        "{a} * 0.5 ** ({b} / {c})",
        (("amount0|n0", 0.5, 2), ("time|t", 0, 2), ("half_life", 0.5, 2)),
    ),
    (
        "capacitor voltage",
        "{a} * (1 - jnp.exp(-{b} / ({c} * {d})))",
        (
            ("supply_voltage|v0", 0.5, 2),
            ("time|t", 0, 2),
            ("resistance", 0.5, 1.5),
            ("capacitance", 0.5, 1.5),
        ),
    ),
    (
        "diode current",
        "{a} * jnp.expm1({b} / {c})",
        (("saturation_current", 0.1, 1), ("voltage", -1, 1), ("v_thermal", 0.5, 1)),
    ),
    (
        "impedance",
        "jnp.sqrt({a}**2 + ({b} * {c}) ** 2)",
        (("resistance", 0.5, 1.5), ("omega", 0.5, 2), ("inductance", 0.3, 1)),
    ),
    (
        "gravitational field",
        "-{a} * {b} / ({b}**2 + {c}**2) ** 1.5",
        (("gm|mu", 0.5, 1.5), ("distance", -1.5, 1.5), ("softening", 0.2, 0.5)),
    ),
    (
        "manning velocity",
        "{a} ** (2 / 3) * jnp.sqrt({b}) / {c}",
        (("hydraulic_radius", 0.3, 2), ("slope", 0.1, 1), ("roughness", 0.5, 1.5)),
    ),
    (
        "fresnel reflectance",
        "(({a} - {b}) / ({a} + {b})) ** 2",
        (("n_in|index_in", 1, 1.5), ("n_out|index_out", 1.3, 2.5)),
    ),
)


def physics(s: Sampler) -> Kernel:
    """Formulas of physics, element by element."""
    noun, code, fields = s.pick(LAWS)
    return finish_each(s, noun, written(s, code, fields, s.shape(1, 3)))


def neighbours(s: Sampler) -> Kernel:
    """Differences of shifted slices of a vector."""
    n = s.count(4, 12)
    x = s.array("samples|signal|heights|temps", (n,))
    left, right = ar.section(x, None, -1), ar.section(x, 1, None)
    form = s.pick(("slope", "slope", "midpoint", "flux", "log return", "upwind", "trapezoid"))
    if form in ("midpoint", "trapezoid"):
        value = mul(number(0.5), add(left, right))
        if form == "trapezoid":
            value = mul(value, s.array("spacing|dx|widths", (n - 1,), low=0.5, high=1.5))
        return finish_each(s, form, value)
    gap = sub(right, left)
    if form == "slope":
        return finish_each(s, form, div(gap, s.array("spacing|dx|gaps", (n - 1,), low=0.5, high=1.5)))
    if form == "flux":
        conductivity = s.array("conductivity|diffusivity|k_face", (n - 1,), low=0.5, high=1.5)
        return finish_each(s, "neighbor flux", neg(mul(conductivity, gap)))
    if form == "upwind":
        wind = s.array("velocity|wind", (n - 1,), low=-1.0, high=1.0)
        upwind = el.where(compare(wind, ">", number(0.0)), left, right)
        return finish_each(s, "upwind flux", mul(wind, upwind))
    positive = s.array("prices|levels|spot", (n,), low=0.5, high=2.0)
    weights = s.array("positions|exposure|weights", (n - 1,))
    returns = expr(f"jnp.log({positive}[1:] / {positive}[:-1])", (n - 1,), 1.4)
    return finish_each(s, "log returns", mul(weights, returns))


def row_and_column(s: Sampler) -> Kernel:
    """A matrix with something per row and something per column."""
    rows, columns = s.count(2, 6), s.count(2, 6)
    m = s.array("table|matrix|grid|image", (rows, columns))
    a, b = (
        s.array("row_scale|row_bias|gain", (rows, 1)),
        s.array("col_scale|col_bias|bias", (columns,)),
    )
    noun, formula = s.pick(
        (
            ("affine table", "{m} * {a} + {b}"),
            ("row column scaling", "{a} * {m} * {b}"),
            ("row column sum", "{m} + {a} + {b}"),
            ("centered table", "({m} - {b}) * {a}"),
            ("interaction residual", "{m} - {a} * {b}"),
            ("gated table", "{m} * jax.nn.sigmoid({a} + {b})"),
            ("threshold table", "jnp.where({m} > {a}, {m}, {b})"),
            ("normalized table", "({m} - {b}) / (1 + jnp.abs({a}))"),
            ("activated table", "jax.nn.relu({m} * {b} + {a})"),
            ("activated table", "jnp.tanh({m} + {a} * {b})"),
            ("log linear table", "jnp.exp({a} + {b}) * {m}"),
            ("table fit error", "({m} - {a} - {b}) ** 2"),
        )
    )
    return finish_each(s, noun, expr(formula.format(m=m, a=a, b=b), m.shape, 12.0, level=SUM))


def transposed(s: Sampler) -> Kernel:
    """A square matrix with its own transpose, or two transposed matrices."""
    n = s.count(2, 5)
    a = s.array("matrix|couplings|a|grid", (n, n))
    b = a if s.chance(0.4) else s.array("other|b|update", (n, n))
    noun, formula = s.pick(
        (
            ("symmetric part", "0.5 * ({a} + {b}.T)"),
            ("symmetrized", "{a} * {b}.T"),
            ("asymmetry", "({a} - {b}.T) ** 2"),
            ("larger of both", "jnp.maximum({a}, {b}.T)"),
            ("reciprocity", "{a} * {b}.T / ({a} ** 2 + {b}.T ** 2 + 1e-3)"),
            ("mutual gate", "{a} * jax.nn.sigmoid({b}.T)"),
            ("distance to transpose", "jnp.abs({a} - {b}.T)"),
        )
    )
    made = expr(formula.format(a=a, b=b), (n, n), 6.0, level=SUM)
    if s.chance(0.4):
        made = mul(s.put("symmetric|paired", made), s.operand(s.partner((n, n), 0.3), low=0.3, high=1.4))
    elif s.chance(0.3):
        made = mul(s.put("symmetric|paired", made), expr(f"(1 - jnp.eye({n}))", (n, n), (0, 1)))
    return finish_each(s, noun, made)


# Two results that share a first statement m of arrays x, y.
SHARED = (
    ("sum and difference", "0.5 * ({x} + {y})", "{m}", "{x} - {m}"),
    ("mean and spread", "0.5 * ({x} + {y})", "{m}", "({x} - {m}) ** 2 + ({y} - {m}) ** 2"),
    ("polar coordinates", "jnp.sqrt({x}**2 + {y}**2 + 1e-6)", "{m}", "jnp.arctan2({y}, {x} + 2)"),
    ("unit direction", "jnp.sqrt({x}**2 + {y}**2 + 1e-3)", "{x} / {m}", "{y} / {m}"),
    ("sine and cosine", "{x} * {y}", "jnp.sin({m})", "jnp.cos({m})"),
    ("value and slope", "jnp.tanh({x} * {y})", "{m}", "{y} * (1 - {m}**2)"),
    ("value and slope", "jax.nn.sigmoid({x} + {y})", "{m}", "{m} * (1 - {m})"),
    ("value and slope", "jnp.exp(-{x} * {y})", "{m}", "-{y} * {m}"),
    ("signed parts", "{x} - {y}", "jnp.maximum({m}, 0)", "jnp.minimum({m}, 0)"),
    ("loss and gradient", "{x} - {y}", "0.5 * {m}**2", "jnp.clip({m}, -1.0, 1.0)"),
    ("hyperbolic pair", "{x} * {y}", "jnp.sinh({m})", "jnp.cosh({m})"),
    ("soft extremes", "jnp.logaddexp({x}, {y})", "{m}", "{x} + {y} - {m}"),
    ("log odds", "{x} - {y}", "jax.nn.log_sigmoid({m})", "jax.nn.log_sigmoid(-{m})"),
    ("quadratic roots", "jnp.sqrt({x}**2 + {y}**2 + 1)", "-{x} + {m}", "-{x} - {m}"),
)


def two_results(s: Sampler) -> Kernel:
    """Two results that share a sub-expression."""
    shape = s.shape(1, 3)
    x, y = s.operand(shape, low=-1.5, high=1.5), s.operand(s.partner(shape), low=-1.5, high=1.5)
    if s.chance(0.4):
        x = prepared(s, x, 2.0)
    noun, first, *others = s.pick(SHARED)
    m = s.put("m|shared|common|base", first.format(x=x, y=y), shape, 5.0)
    results = (expr(each.format(x=x, y=y, m=m), shape, 12.0, level=SUM) for each in others)
    return finish_each(s, noun, *results)


# What two halves a, b give, with a gate f and parameters.
HALF_PARAMETERS = (("{bias}", "bias"), ("{t}", "angles|theta"), ("{w}", "scale|gain"))
HALVES = (
    ("gated linear unit", "{a} * {f}({b})"),
    ("gated linear unit", "{a} * {f}({b} + {bias})"),
    ("gated linear unit", "{w} * {a} * {f}({b})"),
    ("gated linear unit", "({a} + {bias}) * {f}({w} * {b})"),
    ("maxout", "jnp.maximum({a}, {b})"),
    ("maxout", "jnp.maximum({a} + {bias}, {w} * {b})"),
    ("rotary pair", "{a} * jnp.cos({t}) - {b} * jnp.sin({t})"),
    ("affine coupling", "{a} * jnp.exp(jnp.tanh({b})) + {bias}"),
    ("additive coupling", "{a} + {f}({w} * {b})"),
    ("mean and variance", "{a} + jnp.exp(0.5 * {b}) * {bias}"),
    ("complex magnitude", "jnp.sqrt({a}**2 + {b}**2 + 1e-6)"),
    ("concatenated relu", "jnp.maximum({a}, 0) - {w} * jnp.minimum({b}, 0)"),
)


def split_halves(s: Sampler) -> Kernel:
    """The two halves of the last axis against each other (a GLU, a rotary pair)."""
    lead, half = s.count(1, 4), s.count(1, 4)
    x = s.array("x|packed|features", (lead, 2 * half))
    if s.chance(0.5):
        names = s.name("first|left|value_half"), s.name("second|right|gate_half")
        s.line(f"{names[0]}, {names[1]} = jnp.split({x}, 2, axis=-1)")
        a, b = (expr(name, (lead, half), x.interval) for name in names)
    else:
        a, b = index(x, f":, :{half}", (lead, half)), index(x, f":, {half}:", (lead, half))
    noun, formula = s.pick(HALVES)
    gate = s.pick(
        ("jax.nn.sigmoid", "jax.nn.gelu", "jax.nn.silu", "jax.nn.relu", "jnp.tanh", "jax.nn.softplus")
    )
    params = [s.array(names, (half,), low=-1.5, high=1.5) for key, names in HALF_PARAMETERS if key in formula]
    keys = [key for key, _ in HALF_PARAMETERS if key in formula]
    words = {key.strip("{}"): each for key, each in zip(keys, params, strict=True)}
    out = expr(formula.format(a=a, b=b, f=gate, **words), (lead, half), 6.0, level=SUM)
    if "{t}" in formula and s.chance(0.6):
        other = expr(
            f"{a} * jnp.sin({words['t']}) + {b} * jnp.cos({words['t']})", (lead, half), 6.0, level=SUM
        )
        return finish_each(s, noun, out, other)
    return finish_each(s, noun, out)


FORMS = (
    combination,
    combination,
    outer_grid,
    error_term,
    relative_difference,
    gated_mix,
    complex_product,
    butterfly,
    integer_mix,
    mean_of_positives,
    physics,
    neighbours,
    row_and_column,
    transposed,
    two_results,
    split_halves,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng)
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("elementwise", "generate_simple_elementwise", draw)
