"""Arithmetic on arrays, element by element, with broadcasting."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import instance
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    BITAND,
    BITOR,
    BITXOR,
    PRODUCT,
    SHIFT,
    Shape,
    Value,
    add,
    binary,
    broadcast,
    call,
    div,
    expr,
    index,
    integer,
    mul,
    neg,
    number,
    power,
    square,
    sub,
)


def combination(s: Sampler) -> Kernel:
    """Two to four arrays, some of them broadcast, in one or a few expressions."""
    shape = s.shape(1, 3)
    values = [s.operand(shape)] + [s.operand(s.partner(shape)) for _ in range(s.count(1, 3))]
    return s.finish(s.pick(("combine", "merge", "elementwise mix", "fusion")), s.mix(values, s.count(1, 3)))


def outer_grid(s: Sampler) -> Kernel:
    """Two vectors against each other."""
    rows, columns = s.operand((s.count(2, 7),)), s.operand((s.count(2, 6),))
    a, b = ar.broadcast_to_rows(rows), ar.broadcast_to_columns(columns)
    grid = s.mix([a, b], s.count(1, 3))
    if s.chance(0.4):
        grid = s.pair(s.let(grid), s.operand(grid.shape))
    return s.finish(s.pick(("pairwise grid", "outer table", "pair kernel")), s.chain(grid, s.count(0, 1)))


def error_term(s: Sampler) -> Kernel:
    """A weighted, robust or relative error between two arrays."""
    shape = s.shape(1, 3)
    a = s.array("predictions|pred|estimates|outputs", shape, low=-2, high=2)
    b = s.array("targets|labels|observed|reference", s.partner(shape, 0.7), low=-2, high=2)
    delta = s.put("error|diff|residual|delta", sub(a, s.unary(b) if s.chance(0.3) else b))
    loss = s.unary(delta)
    if s.chance(0.6):
        loss = s.pair(loss, s.operand(s.partner(shape), low=0.2, high=1.5))
    return s.finish(s.pick(("error", "residual loss", "discrepancy", "misfit")), s.chain(loss, s.count(1, 2)))


def relative_difference(s: Sampler) -> Kernel:
    shape = s.shape(1, 3)
    a, b = s.operand(shape), s.operand(s.partner(shape))
    top = s.pick((sub(a, b), mul(a, b), add(mul(s.coef(0.3, 1.8), a), b)))
    inner = s.pick((add(el.absolute(a), el.absolute(b)), add(square(a), square(b)), el.absolute(sub(a, b))))
    ratio = div(s.short(top), add(inner, s.coef(0.5, 1.5)))
    return s.finish(
        s.pick(("relative difference", "contrast", "relative gap")), s.chain(ratio, s.count(1, 3))
    )


def gated_mix(s: Sampler) -> Kernel:
    """A GRU-like blend of two arrays through a gate."""
    shape = s.shape(1, 3)
    old, new = (
        s.array("hidden|old|state|previous", shape),
        s.array("candidate|new|proposal", shape),
    )
    control = s.array("logits|control|gate_in", s.partner(shape))
    squash = s.pick(("jax.nn.sigmoid", "jax.nn.hard_sigmoid"))
    source = s.bounded(s.mix([control, old], s.count(0, 1)) if s.chance(0.5) else s.chain(control, 1), 4)
    gate = call(squash, source, shape=broadcast(source.shape), interval=(0, 1), kind="squash")
    gate = s.put("gate|update_gate|z", gate)
    fresh = s.chain(new, s.count(0, 2))
    if s.chance(0.5):
        blend = add(mul(gate, s.short(fresh, 20)), mul(sub(number(1.0), gate), old))
    else:
        blend = add(old, mul(gate, sub(s.short(fresh, 20), old)))
    blend = blend.within(*_hull(fresh, old)).called("blend")
    return s.finish(s.pick(("gated mix", "gru blend", "gated update")), s.chain(blend, s.count(0, 1)))


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
    if s.chance(0.4):
        c = s.let(s.chain(c, 1))
        c = s.bounded(c, 2)
    conjugate = s.chance(0.4)
    plus, minus = (add, sub) if conjugate else (sub, add)
    c = s.short(c, 12)
    real = s.put("real|re_part|real_out", plus(mul(a, c), mul(b, d)))
    imag = s.put("imag|im_part|imag_out", minus(mul(a, d), mul(b, c)))
    noun = "conjugate product" if conjugate else "complex product"
    return s.pick((_both_parts, _stacked_parts, _mixed_parts, _mixed_parts))(s, real, imag, noun)


def _both_parts(s: Sampler, real: Value, imag: Value, noun: str) -> Kernel:
    return s.finish(noun, s.chain(real, s.count(0, 2)), s.chain(imag, s.count(0, 2)))


def _stacked_parts(s: Sampler, real: Value, imag: Value, noun: str) -> Kernel:
    last = s.put("im_out|im_part", s.chain(imag, 1))
    text = f"jnp.stack([{real}, {last}], axis=-1)"
    stacked = s.chain(s.put("stacked|packed", expr(text, (*real.shape, 2), 12)), s.count(1, 2))
    return s.finish(noun, stacked)


def _mixed_parts(s: Sampler, real: Value, imag: Value, noun: str) -> Kernel:
    return s.finish(noun, s.mix([real, imag], s.count(1, 2)))


def butterfly(s: Sampler) -> Kernel:
    """A sum and a difference, as in an FFT stage or a Haar step."""
    shape = s.shape(1, 3)
    a, b = (
        s.array("even|left|upper_half|x", shape),
        s.array("odd|right|lower_half|y", shape),
    )
    twiddle = s.let(s.mix([b, s.array("twiddle|weights|phase", s.partner(shape))], s.count(0, 2)))
    first, second = add(a, twiddle), sub(s.chain(a, s.count(0, 1)) if s.chance(0.5) else a, twiddle)
    if s.chance(0.5):
        return s.finish("butterfly", s.chain(first, s.count(0, 2)), s.chain(second, s.count(1, 2)))
    merged = s.pair(s.let(s.chain(first, 1)), s.let(s.chain(second, s.count(0, 1))))
    return s.finish("butterfly", merged)


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
    return s.finish(s.pick(("integer mix", "hash round", "bit blend", "modular mix")), pool[0])


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
    return s.finish(
        s.pick(("generalized mean", "mean of rates", "parallel sum")), s.chain(made, s.count(1, 3))
    )


def physics(s: Sampler) -> Kernel:
    """Formulas of school physics, field by field."""
    shape = s.shape(1, 3)
    made, noun = s.pick((_total_energy, _spring_force, _drag_balance, _gas_pressure, _pair_potential))(
        s, shape
    )
    return s.finish(noun, s.chain(made, s.count(0, 2)))


def _total_energy(s: Sampler, shape: Shape) -> tuple[Value, str]:
    m, v = s.array("mass", s.partner(shape), low=0.5, high=3), s.array("velocity|speed", shape)
    energy = mul(mul(number(0.5), m), square(v))
    made, noun = s.pair(s.put("kinetic", energy), s.array("potential|height", shape)), "total energy"
    return made, noun


def _spring_force(s: Sampler, shape: Shape) -> tuple[Value, str]:
    x, v = s.array("position|displacement", shape), s.array("velocity|speed", shape)
    k = s.array("stiffness", s.partner(shape), low=0.5, high=2)
    spring = s.put("force|spring", sub(neg(mul(k, x)), mul(s.coef(0.1, 0.9), s.unary(v))))
    made, noun = s.mix([spring, v], 1) if s.chance(0.5) else s.unary(spring), "spring force"
    return made, noun


def _drag_balance(s: Sampler, shape: Shape) -> tuple[Value, str]:
    density, speed = (
        s.array("density", s.partner(shape), low=0.5, high=1.5),
        s.array("speed|flow", shape),
    )
    drag = mul(mul(mul(s.coef(0.2, 0.9), density), speed), el.absolute(speed))
    made, noun = (
        s.mix([s.put("drag", drag), s.array("thrust|gravity", s.partner(shape))], 1),
        "drag balance",
    )
    return made, noun


def _gas_pressure(s: Sampler, shape: Shape) -> tuple[Value, str]:
    n, t, volume = (
        s.array("moles", s.partner(shape), low=0.5, high=1.5),
        s.array("temperature", shape, low=0.5, high=2),
        s.array("volume", shape, low=1, high=3),
    )
    repulsion = sub(volume, mul(s.coef(0.05, 0.3), n)).within(0.5, 3)
    pressure = sub(div(mul(n, t), repulsion), div(mul(s.coef(0.1, 0.9), square(n)), square(volume)))
    made, noun = s.chain(s.put("pressure", pressure), 1), "gas pressure"
    return made, noun


def _pair_potential(s: Sampler, shape: Shape) -> tuple[Value, str]:
    r = s.array("radius|distance", shape, low=0.8, high=2)
    inverse = s.put("inv|inverse|reach", div(s.coef(0.5, 1.0), r))
    sixth = s.put("attraction|sixth", power_of(inverse, s.pick((2, 3, 4))))
    well = mul(mul(s.coef(0.5, 2.0), sixth), sub(sixth, s.coef(0.5, 1.5)))
    made, noun = s.mix([well, s.array("charge|coupling", s.partner(shape))], 1), "pair potential"
    return made, noun


def power_of(value: Value, exponent: int) -> Value:
    return power(value, exponent)


def neighbours(s: Sampler) -> Kernel:
    """Differences of shifted slices of a vector."""
    n = s.count(4, 12)
    x = s.array("samples|signal|heights|temps", (n,))
    left, right = ar.section(x, None, -1), ar.section(x, 1, None)
    slope = s.pair(right, left)
    other = s.array("spacing|gaps|weights", (n - 1,), low=0.5, high=1.5)
    return s.finish(s.pick(("slope", "neighbor flux", "edge term")), s.mix([slope, other], s.count(1, 3)))


def row_and_column(s: Sampler) -> Kernel:
    """A matrix with something per row and something per column."""
    rows, columns = s.count(2, 6), s.count(2, 6)
    m = s.array("table|matrix|grid|image", (rows, columns))
    a, b = (
        s.array("row_scale|row_bias|gain", (rows, 1)),
        s.array("col_scale|col_bias|bias", (columns,)),
    )
    values = [m, a, b] + ([s.array("row_offset|drift", (rows,))] if s.chance(0.3) else [])
    if len(values) == 4:
        values[3] = ar.broadcast_to_rows(values[3])
    return s.finish(
        s.pick(("affine table", "row column mix", "grid transform")), s.mix(values, s.count(1, 3))
    )


def transposed(s: Sampler) -> Kernel:
    """A square matrix with its own transpose, or two transposed matrices."""
    n = s.count(2, 5)
    a = s.array("matrix|couplings|a|grid", (n, n))
    b = a if s.chance(0.4) else s.array("other|b|update", (n, n))
    made = s.pair(s.let(s.chain(a, s.count(0, 2))), ar.transpose(b))
    made = s.pair(made, s.operand(s.partner((n, n), 0.3), low=0.3, high=1.4))
    return s.finish(s.pick(("symmetrized", "transpose mix", "reciprocity")), s.chain(made, s.count(0, 2)))


def two_results(s: Sampler) -> Kernel:
    """Two results that share a sub-expression."""
    shape = s.shape(1, 3)
    a, b = s.operand(shape), s.operand(s.partner(shape))
    shared = s.let(s.mix([a, b], s.count(0, 2)))
    first = s.pair(shared, s.operand(s.partner(shape)))
    second = s.mix([shared, a], s.count(0, 2))
    return s.finish(s.pick(("paired terms", "split terms", "shared pair")), first, second)


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
    mixed = s.mix([a, b], s.count(1, 3))
    return s.finish(
        s.pick(("gated halves", "glu", "half mix")), s.pair(mixed, s.array("bias|scale|phase", (half,)))
    )


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
