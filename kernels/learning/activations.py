"""Activations: jax.nn's, gated and parametric ones, custom derivatives, sparse and soft maxima."""

import random
from collections.abc import Callable, Sequence

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import conditionals, layers, tensors
from kernels.writing.activations import activated, applied, probabilities
from kernels.writing.beginnings import TENTH_64, Floats, Form, drawn, shares
from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.steady import SteadySampler
from kernels.writing.values import (
    ATOM,
    COMPARE,
    PRODUCT,
    SUM,
    Interval,
    Value,
    add,
    div,
    expr,
    mul,
    sub,
)
from kernels.writing.within import let_within, put_within

INPUTS = ("x", "inputs", "h", "preact", "z", "features", "acts")


def start(s: Sampler, low: int = 1, high: int = 3, least: int = 2, limit: float = 3.0) -> Value:
    """The argument of an activation: an input, or a dense layer of one."""
    shape = s.shape(low, high, 40, least=least)
    if s.chance(0.06) and low <= 2 <= high:
        shape = (s.pick((17, 24, 31)), s.pick((16, 23)))
    reach = s.pick((1.5, 2.0, 3.0))
    x = s.array(INPUTS, shape, low=-reach, high=reach)
    h = x
    if s.chance(0.4):
        h = let_within(s, layers.dense(s, "", h, s.pick((3, 4, 5, 6, 8))), limit)
    return h


def named(
    s: Sampler,
    code: str,
    x: Value,
    interval: Interval,
    names: Names = "act|activated|y",
    *,
    level: int = ATOM,
) -> Value:
    """An expression of the shape of ``x`` bound to a name."""
    low, high = interval
    usual = (
        (max(low, x.typical[0]), min(high, x.typical[1]))
        if x.typical[0] < high and low < x.typical[1]
        else None
    )
    value = expr(code, x.shape, (low, high), level=level, kind="squash", usual=usual)
    return s.put(names, value)


def after(s: Sampler, nouns: Sequence[str], y: Value, *others: Value) -> Kernel:
    """Perhaps one more dense layer, then the end."""
    y = let_within(s, y, 8)
    if y.rank and y.shape[-1] > 1 and s.chance(0.4):
        y = s.put("out|logits|projected", let_within(s, layers.dense(s, "w_out|w2", y, s.count(1, 5)), 6))
    return s.finish(s.pick(nouns), y, *others)


def library(s: Sampler, x: Value) -> tuple[str, Interval]:
    """A call from jax.nn with some of its arguments."""
    b = x.bound
    v = x.code
    return s.pick(
        (
            (f"jax.nn.leaky_relu({v}, negative_slope={s.coef(0.05, 0.4)})", (-0.4 * b, b)),
            (f"jax.nn.leaky_relu({v}, {s.coef(0.05, 0.4)})", (-0.4 * b, b)),
            (f"jax.nn.elu({v}, alpha={s.coef(0.3, 1.6)})", (-1.6, b)),
            (f"jax.nn.celu({v}, alpha={s.coef(0.5, 1.8)})", (-1.8, b)),
            (f"jax.nn.gelu({v}, approximate=False)", (-0.2, b)),
            (f"jax.nn.gelu({v}, approximate=True)", (-0.2, b)),
            (f"jax.nn.squareplus({v}, b={s.coef(0.5, 4)})", (0, b + 2)),
            (f"jax.nn.sparse_plus({v})", (0, b)),
            (f"jax.nn.swish({v})", (-0.3, b)),
            (f"jax.nn.hard_swish({v})", (-0.4, b)),
            (f"jax.nn.selu({v})", (-1.8, 1.1 * b)),
            (f"jax.nn.mish({v})", (-0.4, b)),
            (f"jax.nn.log_sigmoid({v})", (-b - 0.7, 0)),
            (f"jax.nn.soft_sign({v})", (-1, 1)),
            (f"jax.nn.relu6({v} + 1)", (0, 6)),
            (f"jax.nn.softplus({v})", (0, b + 0.7)),
            (f"jax.nn.sparse_sigmoid({v} / {s.coef(2, 4)})", (0, 1)),
            (f"jax.nn.hard_tanh({v} / {s.coef(1, 2)})", (-1, 1)),
        )
    )


def standard(s: Sampler) -> Kernel:
    """Two or three of jax.nn's activations, one after the other or side by side."""
    x = start(s)
    first = named(s, *library_call(s, x))
    form = s.pick(("stacked", "stacked", "concatenated", "blended"))
    if form == "stacked":
        second = named(
            s, *library_call(s, let_within(s, layers.dense(s, "w_mid|w1", first, s.count(2, 5)), 4))
        )
        return after(s, ("two layer activations", "mlp", "dense layers"), second)
    second = named(s, *library_call(s, x))
    if form == "concatenated":
        code = f"jnp.concatenate([{first}, {second}], axis=-1)"
        y = expr(
            code,
            (*x.shape[:-1], 2 * x.shape[-1]),
            (min(first.low, second.low), max(first.high, second.high)),
            kind="squash",
        )
    else:
        w = s.scalar("blend|mix_w|lam", low=0.2, high=0.8)
        y = expr(
            f"{w} * {first} + (1 - {w}) * {second}",
            x.shape,
            (min(first.low, second.low), max(first.high, second.high)),
            level=SUM,
        )
    return after(
        s,
        ("blended activation", "learned blend")
        if form == "blended"
        else ("concatenated activations", "two activations"),
        s.let(y),
    )


def library_call(s: Sampler, x: Value) -> tuple[str, Value, Interval]:
    code, interval = library(s, x)
    return code, x, interval


def gelus(s: Sampler) -> Kernel:
    """GELU exactly by erf, by erfc, by tanh, by a logistic curve, by hand or with jax.nn."""
    x = start(s)
    v, b = x.code, x.bound
    erf = f"{s.lax}.erf"
    options = (
        f"0.5 * {v} * (1 + {erf}({v} / jnp.sqrt(2.0)))",
        f"{v} * 0.5 * (1 + {erf}({v} / jnp.sqrt(2)))",
        f"0.5 * {v} * {s.lax}.erfc(-{v} / 2**0.5)",
        f"0.5 * {v} * (1 + jnp.tanh(jnp.sqrt(2 / jnp.pi) * ({v} + 0.044715 * {v}**3)))",
        f"{v} * jax.nn.sigmoid(1.702 * {v})",
        f"jax.nn.gelu({v}, approximate=False)",
        f"{v} * (1 + {erf}({v} / 2**0.5)) / 2",
    )
    y = named(s, s.pick(options), x, (-0.3, b), "gelu_x|act|y", level=PRODUCT)
    if s.chance(0.4):
        w = layers.dense(s, "w_up|w1", y, s.count(2, 5))
        h = let_within(s, w, 4)
        y = named(
            s,
            s.pick((f"jax.nn.gelu({h})", f"0.5 * {h} * (1 + {erf}({h} / jnp.sqrt(2.0)))")),
            h,
            (-0.3, 4),
            "act2|y2",
            level=PRODUCT,
        )
    return after(s, ("gelu", "gelu layer", "gaussian unit"), y)


def glus(s: Sampler) -> Kernel:
    """Gated linear units: jax.nn.glu, or halves split by hand with any gate."""
    shape = s.shape(1, 3, 16, least=2)
    width = s.pick((2, 3, 4, 5))
    x = s.array(INPUTS, (*shape[:-1], 2 * width), low=-2, high=2)
    h = x
    out = (*shape[:-1], width)
    form = s.pick(("library", "split", "slices", "strides"))
    if s.chance(0.4):
        h = let_within(s, layers.dense(s, "w_in|w_glu", h, 2 * width), 4)
    if form == "library":
        y = expr(
            f"jax.nn.glu({h}{s.pick(('', ', axis=-1', f', axis={h.rank - 1}'))})", out, h.bound, usual=h.usual
        )
    else:
        a, b = s.name("a|left|value_half"), s.name("b|right|gate_half")
        if form == "split":
            s.line(f"{a}, {b} = jnp.split({h}, 2, axis=-1)")
        elif form == "slices":
            s.line(f"{a}, {b} = {h}[..., :{width}], {h}[..., {width}:]")
        else:
            s.line(f"{a} = {h}[..., ::2]")
            s.line(f"{b} = {h}[..., 1::2]")
        left, right = h.spelled(a, out), h.spelled(b, out)
        gate = activated(s, right)
        y = mul(left, gate)
    nouns = ("glu", "gated unit") if form == "library" else ("gated unit", "gated halves")
    y = put_within(s, "gated|glu_out|y", y, 6)
    if s.chance(0.4):
        y = let_within(s, layers.dense(s, "w_down|w_proj", y, s.count(2, 4)), 5)
    return after(s, nouns, y)


def maxout(s: Sampler) -> Kernel:
    """The largest of several linear pieces, by reshape or einsum; hard and soft."""
    n, d, k, pieces = s.count(1, 5), s.count(2, 5), s.count(2, 5), s.count(2, 4)
    x = s.array(INPUTS, (n, d), low=-1.5, high=1.5)
    if s.pick(("reshape", "einsum", "einsum")) == "reshape":
        w = layers.weights(s, "w|kernel", (d, k * pieces), d)
        flat = s.put("flat|pieces_flat", tensors.linear(s, x, w))
        table = s.put("pieces|planes", tensors.reshaped(s, flat, (n, k, pieces)))
        axis = 2
    else:
        w = layers.weights(s, "w|kernel|planes_w", (pieces, d, k), d)
        table = tensors.einsum(s, s.pick(("nd,pdk->npk", "bi,pio->bpo")), x, w)
        axis = 1
        if s.chance(0.5):
            table = add(table, s.array("bias|b", (pieces, k), low=-0.5, high=0.5))
        table = s.put("pieces|planes", table)
    hard, soft = ("maxout", "max of planes"), ("soft maxout", "smooth maximum")
    top, nouns = s.one_of(
        lambda: (ar.reduced(s, "max", table, axis), hard),
        lambda: (ar.reduced(s, "max", table, axis), hard),
        lambda: (ar.logsumexp(s, table, axis), soft),
        lambda: (
            sub(ar.reduced(s, "max", table, axis), ar.reduced(s, "min", table, axis)),
            ("range of planes", "max minus min"),
        ),
        lambda: (
            expr(
                f"jnp.sum({table} * jax.nn.softmax({table}, axis={axis}), axis={axis})",
                (n, k),
                table.interval,
            ),
            soft,
        ),
    )
    y = put_within(s, "top|planes_y|winner", top, 6)
    return after(s, nouns, y)


# Activations by name: a function of v, its derivative, what it maps [-4, 4] into, values of its constant {c}.
RULES: tuple[tuple[str, str, str, Interval, tuple[str, ...]], ...] = (
    ("tanh_act", "jnp.tanh({v})", "1 - jnp.tanh({v}) ** 2", (-1, 1), ("",)),
    (
        "silu",
        "{v} * jax.nn.sigmoid({v})",
        "jax.nn.sigmoid({v}) * (1 + {v} * (1 - jax.nn.sigmoid({v})))",
        (-0.3, 4),
        ("",),
    ),
    (
        "quick_gelu",
        "{v} * jax.nn.sigmoid({c} * {v})",
        "jax.nn.sigmoid({c} * {v}) * (1 + {c} * {v} * (1 - jax.nn.sigmoid({c} * {v})))",
        (-0.3, 4),
        ("1.702",),
    ),
    ("softplus", "jnp.logaddexp({v}, 0.0)", "jax.nn.sigmoid({v})", (0, 4.1), ("",)),
    (
        "stable_softplus",
        "jnp.maximum({v}, 0) + jnp.log1p(jnp.exp(-jnp.abs({v})))",
        "1 / (1 + jnp.exp(-{v}))",
        (0, 4.1),
        ("",),
    ),
    ("softsign", "{v} / (1 + jnp.abs({v}))", "1 / (1 + jnp.abs({v})) ** 2", (-1, 1), ("",)),
    (
        "elu",
        "jnp.where({v} > 0, {v}, {c} * jnp.expm1({v}))",
        "jnp.where({v} > 0, 1.0, {c} * jnp.exp({v}))",
        (-2, 4),
        ("1.0", "0.5"),
    ),
    ("relu_squared", "jnp.maximum({v}, 0) ** 2", "2 * jnp.maximum({v}, 0)", (0, 16), ("",)),
    (
        "gaussian_act",
        "jnp.exp(-{c} * {v}**2)",
        "-2 * {c} * {v} * jnp.exp(-{c} * {v}**2)",
        (0, 1),
        ("0.5", "1.0"),
    ),
    (
        "arctan_act",
        "jnp.arctan({c} * {v})",
        "{c} / (1 + ({c} * {v}) ** 2)",
        (-1.6, 1.6),
        ("1.0", "2.0", "0.5"),
    ),
    (
        "snake",
        "{v} + jnp.sin({c} * {v}) ** 2 / {c}",
        "1 + jnp.sin(2 * {c} * {v})",
        (-4, 8),
        ("1.0", "0.5", "2.0"),
    ),
    (
        "leaky_relu",
        "jnp.where({v} > 0, {v}, {c} * {v})",
        "jnp.where({v} > 0, 1.0, {c})",
        (-1, 4),
        ("0.01", "0.1", "0.2"),
    ),
    (
        "arcsinh_act",
        "jnp.arcsinh({c} * {v})",
        "{c} / jnp.sqrt(1 + ({c} * {v}) ** 2)",
        (-3, 3),
        ("1.0", "2.0"),
    ),
    (
        "squareplus",
        "0.5 * ({v} + jnp.sqrt({v}**2 + {c}))",
        "0.5 * (1 + {v} / jnp.sqrt({v}**2 + {c}))",
        (0, 5),
        ("4.0", "1.0"),
    ),
)
# Activations of v and a parameter p, with both derivatives.
PARAMETRIC_RULES: tuple[tuple[str, str, str, str, Interval], ...] = (
    (
        "prelu",
        "jnp.where({v} > 0, {v}, {p} * {v})",
        "jnp.where({v} > 0, 1.0, {p})",
        "jnp.minimum({v}, 0)",
        (-8, 4),
    ),
    (
        "scaled_tanh",
        "jnp.tanh({p} * {v})",
        "{p} * (1 - jnp.tanh({p} * {v}) ** 2)",
        "{v} * (1 - jnp.tanh({p} * {v}) ** 2)",
        (-1, 1),
    ),
    ("sine_act", "jnp.sin({p} * {v})", "{p} * jnp.cos({p} * {v})", "{v} * jnp.cos({p} * {v})", (-1, 1)),
    (
        "swish",
        "{v} * jax.nn.sigmoid({p} * {v})",
        "jax.nn.sigmoid({p} * {v}) * (1 + {p} * {v} * (1 - jax.nn.sigmoid({p} * {v})))",
        "{v}**2 * jax.nn.sigmoid({p} * {v}) * (1 - jax.nn.sigmoid({p} * {v}))",
        (-1, 4),
    ),
    (
        "scaled_softsign",
        "{v} / ({p} + jnp.abs({v}))",
        "{p} / ({p} + jnp.abs({v})) ** 2",
        "-{v} / ({p} + jnp.abs({v})) ** 2",
        (-1, 1),
    ),
)


def custom_rule(s: Sampler) -> tuple[str, str, str, Interval]:
    """A rule with its constant, and a name for the function."""
    name, f, d, interval, constants = s.pick(RULES)
    c = s.pick(constants)
    name = s.name(f"{name}|my_{name}|{name}_fn")
    return name, f.replace("{c}", c), d.replace("{c}", c), interval


def titled(name: str) -> str:
    """What a function of ours computes."""
    return name.removeprefix("my_").removesuffix("_fn").removesuffix("_act").replace("_", " ")


def custom_jvp(s: Sampler) -> Kernel:
    """An activation with a jvp rule of its own, of one argument or of an argument and a parameter."""
    x = start(s)
    two = s.chance(0.4)
    v, dv = s.name("v|arg"), s.name("dv|v_dot")
    if two:
        word, f, dx, dp, interval = s.pick(PARAMETRIC_RULES)
        name = s.name(f"{word}|my_{word}|{word}_fn")
        p, dp_name = s.name("p|param"), s.name("dp|p_dot")
    else:
        name, f, dx, interval = custom_rule(s)
        p, dp, dp_name = "", "", ""
    rule = f"{name}_jvp"
    s.taken.add(rule)
    primals, tangents = s.name("primals"), s.name("tangents")
    result, slope = s.name("value|primal_out"), s.name("slope|dfdv")
    arguments = f"{v}, {p}" if two else v
    fill = {"v": v, "p": p}
    with s.helper(name, arguments):
        s.line(f"return {f.format(**fill)}")
    s.helpers[-1] = f"@jax.custom_jvp\n{s.helpers[-1]}"
    inner, inner_p = s.name("u|at|point"), s.name("param_in|knob") if two else ""
    given, fill = f"{inner}, {inner_p}" if two else inner, {"v": inner, "p": inner_p}
    with s.helper(rule, primals, tangents):
        s.line(f"{given} = {primals}" if two else f"({inner},) = {primals}")
        s.line(f"{dv}, {dp_name} = {tangents}" if two else f"({dv},) = {tangents}")
        s.line(f"{slope} = {dx.format(**fill)}")
        tangent = f"{slope} * {dv}"
        if two:
            other = s.name("slope_p|dfdp")
            s.line(f"{other} = {dp.format(**fill)}")
            tangent += f" + {other} * {dp_name}"
        if s.chance(0.5):
            s.line(f"return {name}({given}), {tangent}")
        else:
            s.line(f"{result} = {f.format(**fill)}")
            s.line(f"return {result}, {tangent}")
    s.helpers.append(f"{name}.defjvp({rule})")
    y = called_in_layers(s, name, x, interval, two)
    return after(s, (f"{titled(name)} custom jvp", f"{titled(name)} layers"), y)


def called_in_layers(s: Sampler, name: str, x: Value, interval: Interval, two: bool) -> Value:
    """Calls of an activation of our own, once or on two layers."""
    y = x
    depth = s.count(1, 2)
    for place in range(depth):
        y = let_within(s, y, 4)
        if two:
            param = s.scalar(f"p{place}|alpha{place}", low=0.3, high=1.5)
            code = f"{name}({y}, {param})"
        else:
            code = f"{name}({y})" if y.rank != 1 or s.chance(0.8) else f"jax.vmap({name})({y})"
        y = named(s, code, y, interval, f"y{place}|act{place}|h{place}")
        if place < depth - 1:
            y = layers.dense(s, f"w{place}", let_within(s, y, 4), s.count(2, 5))
    return y


def custom_vjp(s: Sampler) -> Kernel:
    """An activation with a forward and a backward pass of its own."""
    x = start(s)
    two = s.chance(0.35)
    v, g, res = s.name("v|arg"), s.name("g|ct|cotangent"), s.name("res|saved")
    if two:
        word, f, dx, dp, interval = s.pick(PARAMETRIC_RULES)
        name, p = s.name(f"{word}|my_{word}|{word}_fn"), s.name("p|param")
    else:
        name, f, dx, interval = custom_rule(s)
        p, dp = "", ""
    fwd, bwd = f"{name}_fwd", f"{name}_bwd"
    s.taken.update((fwd, bwd))
    arguments, fill = f"{v}, {p}" if two else v, {"v": v, "p": p}
    with s.helper(name, arguments):
        s.line(f"return {f.format(**fill)}")
    s.helpers[-1] = f"@jax.custom_vjp\n{s.helpers[-1]}"
    save_slope = not two and s.chance(0.5)
    with s.helper(fwd, arguments):
        saved = f"({arguments})" if two else (dx.format(**fill) if save_slope else v)
        s.line(f"return {name}({arguments}), {saved}")
    with s.helper(bwd, res, g):
        if two:
            inner, inner_p = s.name("u|at|point"), s.name("param_in|knob")
            s.line(f"{inner}, {inner_p} = {res}")
            fill = {"v": inner, "p": inner_p}
            grad_v, grad_p = s.name("grad_v|v_bar"), s.name("grad_p|p_bar")
            s.line(f"{grad_v} = {g} * ({dx.format(**fill)})")
            s.line(f"{grad_p} = jnp.sum({g} * ({dp.format(**fill)}))")
            s.line(f"return {grad_v}, {grad_p}")
        elif save_slope:
            s.line(f"return ({g} * {res},)")
        else:
            grad = s.name("grad_v|v_bar|slope")
            s.line(f"{grad} = " + dx.replace("{v}", res))
            s.line(f"return ({g} * {grad},)")
    s.helpers.append(f"{name}.defvjp({fwd}, {bwd})")
    y = called_in_layers(s, name, x, interval, two)
    return after(s, (f"{titled(name)} custom vjp", f"{titled(name)} layers"), y)


def softmaxes(s: Sampler) -> Kernel:
    """Softmax and its kin: tempered, Taylor, with a sink, softmin, spherical; always weighed after."""
    x = start(s, 1, 3, least=3)
    axis = x.rank - 1
    text = f"axis={ar.axis_text(s, x.rank, axis)}"
    v = x.code
    y, noun = s.one_of(
        lambda: (_tempered(s, axis, x), "tempered softmax"),
        lambda: (_taylor(s, x, v, axis), "taylor softmax"),
        lambda: (_with_sink(s, x, v, text), "softmax with sink"),
        lambda: (expr(f"jax.nn.softmax(-{v}, {text})", x.shape, (0, 1)), "softmin"),
        lambda: (_by_squares(s, x, v, axis), "spherical softmax"),
        lambda: (expr(f"jax.nn.log_softmax({v}, {text})", x.shape, (-8, 0)), "log softmax"),
        lambda: (_by_softplus(s, x, v, axis), "softplus shares"),
    )
    y = s.put("log_p|log_probs" if noun == "log softmax" else "probs|p|weights", y)
    y = s.one_of(
        lambda: _weighted(s, x, y),
        lambda: s.put("gated|soft_selected", mul(x, y)),
        lambda: s.let(layers.dense(s, "w_values|codebook", y, s.count(2, 4))),
    )
    return after(s, (noun, f"{noun} readout"), y)


def _weighted(s: Sampler, x: Value, y: Value) -> Value:
    values = s.array("payoff|values_w|readout", x.shape, low=-1.5, high=1.5)
    return s.put("weighted|expected", mul(y, values))


def _tempered(s: Sampler, axis: int, x: Value) -> Value:
    t = s.scalar("temperature|tau", low=0.4, high=1.8)
    return probabilities(s, s.put("cooled|scaled_x", div(x, t)), axis)


def _taylor(s: Sampler, x: Value, v: str, axis: int) -> Value:
    terms = s.let(named(s, f"1 + {v} + 0.5 * {v}**2", x, (0.5, 9), "taylor|approx_exp", level=SUM))
    return div(terms, ar.total(s, terms, axis, True)).within(0, 1)


def _with_sink(s: Sampler, x: Value, v: str, text: str) -> Value:
    e = named(s, f"jnp.exp({v})", x, (0.04, 21), "e|exps")
    return expr(f"{e} / (1 + jnp.sum({e}, {text}, keepdims=True))", x.shape, (0, 1), level=PRODUCT)


def _by_squares(s: Sampler, x: Value, v: str, axis: int) -> Value:
    e = named(s, f"{v}**2 + {s.coef(0.1, 0.5)}", x, (0.1, 10), "energy_x|squares", level=SUM)
    return div(e, ar.total(s, e, axis, True)).within(0, 1)


def _by_softplus(s: Sampler, x: Value, v: str, axis: int) -> Value:
    e = named(s, f"jax.nn.softplus({v})", x, (0.04, 4), "mass_x|soft_mass")
    return div(e, ar.total(s, e, axis, True)).within(0, 1)


def sparse(s: Sampler) -> Kernel:
    """Sparsemax by sort and cumsum, the k largest kept, soft and hard shrinking."""
    x = start(s, 1, 2, least=3)
    n = x.shape[-1]
    form = s.pick(("take_along_axis", "where", "top k", "shrinking"))
    v = x.code
    if form in ("take_along_axis", "where"):
        ranked = s.put(
            "ranked|z_sorted",
            x.spelled(
                s.pick(
                    (
                        f"-jnp.sort(-{v}, axis=-1)",
                        f"jnp.sort({v}, axis=-1)[..., ::-1]",
                        f"jnp.flip(jnp.sort({v}, axis=-1), axis=-1)",
                    )
                )
            ),
        )
        csum = s.put("csum|partial_sums", expr(f"jnp.cumsum({ranked}, axis=-1)", x.shape, n * x.bound))
        k = s.put("ks|counts_k", expr(f"jnp.arange(1, {n + 1}, dtype={v}.dtype)", (n,), (1, n)))
        support = s.put(
            "support|in_support",
            expr(f"1 + {k} * {ranked} > {csum}", x.shape, (0, 1), "bool", level=COMPARE),
        )
        size = s.put(
            "k_size|n_active",
            expr(f"jnp.sum({support}, axis=-1, keepdims=True)", (*x.shape[:-1], 1), (1, n), "int32"),
        )
        if form == "take_along_axis":
            top = expr(f"jnp.take_along_axis({csum}, {size} - 1, axis=-1)", size.shape, 9)
        else:
            top = expr(f"jnp.sum(jnp.where({support}, {ranked}, 0), axis=-1, keepdims=True)", size.shape, 9)
        tau = s.put(
            "tau|threshold",
            expr(f"({s.put('mass_k|kept_sum', top)} - 1) / {size}", size.shape, 4, level=PRODUCT),
        )
        y = named(s, f"jnp.maximum({v} - {tau}, 0.0)", x, (0, 1), "probs|sparse_p")
        y = mul(y, x if s.chance(0.5) else s.array("values_w|readout|payoff", x.shape, low=-1, high=1))
    elif form == "top k":
        k_top = s.count(1, n - 1)
        kth = s.put(
            "kth|cut",
            expr(
                s.pick(
                    (
                        f"jnp.sort({v}, axis=-1)[..., {n - k_top}][..., None]",
                        f"{s.lax}.top_k({v}, {k_top})[0][..., -1:]",
                    )
                ),
                (*x.shape[:-1], 1),
                x.interval,
            ),
        )
        other = s.pick(("0.0", f"0.1 * {v}"))
        y = named(s, f"jnp.where({v} >= {kth}, {v}, {other})", x, (x.low, x.high), "kept|winners")
    else:
        lam = s.scalar("lam|threshold", low=0.2, high=0.8).code
        y = named(
            s,
            s.pick(
                (
                    f"jnp.sign({v}) * jnp.maximum(jnp.abs({v}) - {lam}, 0.0)",
                    f"{v} - jnp.clip({v}, -{lam}, {lam})",
                    f"jnp.where(jnp.abs({v}) > {lam}, {v}, 0.1 * {v})",
                )
            ),
            x,
            (x.low, x.high),
            "shrunk|thresholded",
            level=SUM,
        )
    nouns = {
        "top k": ("top k activation", "k winners"),
        "shrinking": ("shrinkage", "threshold activation"),
    }
    return after(s, nouns.get(form, ("sparsemax", "simplex projection")), s.let(y))


def parametric(s: Sampler) -> Kernel:
    """Activations with learned parameters: slopes, swish betas, rational and hinge sums, snakes."""
    x = start(s)
    c = x.shape[-1]
    v = x.code
    wide = s.chance(0.6)

    def parameter(low: float, high: float, names: Names = "") -> str:
        return s.array(names, (c,) if wide else (), low=low, high=high).code

    y, noun = s.one_of(
        lambda: (_leaky(s, parameter, x, v), "prelu"),
        lambda: (_swish(s, parameter, x, v), "learned swish"),
        lambda: (_snake(s, parameter, x, v), "snake activation"),
        lambda: (_rational(s, v, x), "rational unit"),
        lambda: (_hinges(s, v, x), "hinge sum"),
        lambda: (_spline(s, v, x), "kernel activation"),
        lambda: (_bent_tails(s, parameter, x, v), "bent tails"),
    )
    return after(s, (noun, "learned activation"), s.let(y))


def _leaky(s: Sampler, parameter: Callable[[float, float, str], str], x: Value, v: str) -> Value:
    a = parameter(0.05, 0.5, "alpha|slope|leak")
    return named(
        s,
        s.pick(
            (
                f"jnp.where({v} > 0, {v}, {a} * {v})",
                f"jnp.maximum({v}, 0) + {a} * jnp.minimum({v}, 0)",
                f"jnp.maximum({v}, {a} * {v})",
            )
        ),
        x,
        (-0.5 * x.bound, x.bound),
        level=SUM,
    )


def _swish(s: Sampler, parameter: Callable[[float, float, str], str], x: Value, v: str) -> Value:
    a = parameter(0.5, 1.5, "beta|sharpness")
    return named(s, f"{v} * jax.nn.sigmoid({a} * {v})", x, (-0.6, x.bound), level=PRODUCT)


def _snake(s: Sampler, parameter: Callable[[float, float, str], str], x: Value, v: str) -> Value:
    a = parameter(0.4, 1.5, "freq|omega")
    return named(s, f"{v} + jnp.sin({a} * {v}) ** 2 / {a}", x, (-x.bound, x.bound + 2.5), level=SUM)


def _rational(s: Sampler, v: str, x: Value) -> Value:
    p, q = (
        s.array("numer|p_coef", (s.count(3, 4),), low=-0.5, high=0.5),
        s.array("denom|q_coef", (2,), low=0.1, high=0.6),
    )
    top, bottom = f"{p}[{p.size - 1}]", f"1 + jnp.abs({q}[0] * {v}) + {q}[1] * {v}**2"
    if s.chance(0.5):
        top = f"jnp.polyval({p}, {v})"
    else:
        for place in range(p.size - 2, -1, -1):
            top = f"({top}) * {v} + {p}[{place}]" if place < p.size - 2 else f"{top} * {v} + {p}[{place}]"
    numer, denom = (
        s.put("top|num", expr(top, x.shape, 20, level=SUM)),
        s.put("bottom|den", expr(bottom, x.shape, (1, 9), level=SUM)),
    )
    return div(numer, denom).within(-9, 9)


def _hinges(s: Sampler, v: str, x: Value) -> Value:
    k = s.count(2, 4)
    hinge, knot = (
        s.array("slopes|hinge_w", (k,), low=-0.6, high=0.6),
        s.array("knots|hinge_b", (k,), low=-1, high=1),
    )
    code = f"jnp.maximum({v}, 0) + jnp.sum({hinge} * jnp.maximum({knot} - {v}[..., None], 0.0), axis=-1)"
    return named(s, code, x, (-10, 12), level=SUM)


def _spline(s: Sampler, v: str, x: Value) -> Value:
    k = s.count(3, 5)
    centers, w = (
        s.array("centers|knots", (k,), low=-2, high=2),
        s.array("coefs|spline_w", (k,), low=-1, high=1),
    )
    gap = s.put("gap|offsets", expr(f"{v}[..., None] - {centers}", (*x.shape, k), 6, level=SUM))
    basis = s.put(
        "basis|phi_k",
        expr(
            s.pick(
                (
                    f"jnp.exp(-{gap}**2)",
                    f"jnp.maximum(1 - jnp.abs({gap}), 0.0)",
                    f"1 / (1 + {gap}**2)",
                )
            ),
            (*x.shape, k),
            (0, 1),
        ),
    )
    return named(s, f"{basis} @ {w} + jax.nn.silu({v})", x, (-6, 6), level=SUM)


def _bent_tails(s: Sampler, parameter: Callable[[float, float, str], str], x: Value, v: str) -> Value:
    lo, hi = parameter(-1.5, -0.5, "left_knee|lower"), parameter(0.5, 1.5, "right_knee|upper")
    a = parameter(0.1, 0.6, "outer_slope|leak")
    return named(
        s,
        f"jnp.clip({v}, {lo}, {hi}) + {a} * ({v} - jnp.clip({v}, {lo}, {hi}))",
        x,
        (-x.bound, x.bound),
        level=SUM,
    )


def pieces(s: Sampler) -> Kernel:
    """Activations in pieces: nested where, select, piecewise, and a branch on a statistic."""
    x = start(s)
    v = x.code
    a, b, c = (
        s.scalar("a|lower_slope", low=0.1, high=0.5).code,
        s.pick(("1.0", "0.5", "0.8", "1.5")),
        s.scalar("c|upper_slope", low=0.2, high=0.9).code,
    )
    y, nouns = s.one_of(
        lambda: (_nested_where(s, v, b, a, x, c), ("s shaped relu", "srelu")),
        lambda: (_selected(s, v, b, a, c, x), ("s shaped relu", "srelu")),
        lambda: (_quadratic_core(s, v, b, x), ("smooth absolute value", "huber activation")),
        lambda: (_hard_swish(s, v, x), ("hard swish", "hard silu")),
    )
    return after(s, nouns, y)


def _nested_where(s: Sampler, v: str, b: str, a: str, x: Value, c: str) -> Value:
    inner = f"jnp.where({v} < -{b}, -{b} + {a} * ({v} + {b}), {v})"
    return named(s, f"jnp.where({v} > {b}, {b} + {c} * ({v} - {b}), {inner})", x, (-x.bound - 1, x.bound + 1))


def _selected(s: Sampler, v: str, b: str, a: str, c: str, x: Value) -> Value:
    outer = f"[{a} * ({v} + {b}) - {b}, {c} * ({v} - {b}) + {b}]"
    code = f"jnp.select([{v} < -{b}, {v} > {b}], {outer}, default={v})"
    return named(s, code, x, (-x.bound - 1, x.bound + 1))


def _hard_swish(s: Sampler, v: str, x: Value) -> Value:
    gate = s.pick((f"jnp.clip({v} + 3, 0, 6) / 6", f"jnp.minimum(jnp.maximum({v} + 3, 0), 6) / 6"))
    gate = s.put("gate", gate, x.shape, (0, 1)).code if s.chance(0.5) else gate
    return named(s, f"{v} * {gate}", x, (-0.4, x.bound), level=PRODUCT)


def _quadratic_core(s: Sampler, v: str, b: str, x: Value) -> Value:
    code = f"jnp.where(jnp.abs({v}) < {b}, 0.5 * {v}**2 / {b}, jnp.abs({v}) - 0.5 * {b})"
    return named(s, code, x, (0, x.bound))


def branch(s: Sampler, name: str) -> Callable[[Value], Value]:
    """An activation by its name."""
    return lambda value: applied(s, name, value)


def switched(s: Sampler) -> Kernel:
    """One of several activations by an index, or all of them weighed by a softmax."""
    x = let_within(s, start(s), 3)
    form = s.pick((_by_index, _by_softmax, _row_by_row))
    k = s.fixed(s.count(2, 4))
    options = s.rng.sample(
        ("jnp.tanh", "jax.nn.gelu", "jax.nn.softplus", "jnp.sin", "jax.nn.silu", "jax.nn.mish", "jax.nn.elu"),
        k,
    )
    y = form(s, k, options, x)
    mixed = form is _by_softmax
    nouns = (
        ("activation search", "mixed activation") if mixed else ("switched activation", "chosen activation")
    )
    return after(s, nouns, s.put("y|acts_out", y))


def _by_index(s: Sampler, k: int, options: list[str], x: Value) -> Value:
    which = s.ints("kind|choice|act_id", (), 0, k - 1)
    branches = [branch(s, name) for name in options]
    return conditionals.switch(s, which, x, branches)


def _by_softmax(s: Sampler, k: int, options: list[str], x: Value) -> Value:
    logits = s.array("arch_logits|mix_logits|op_weights", (k,), low=-1, high=1)
    w = s.put("mix|op_w", expr(f"jax.nn.softmax({logits})", (k,), (0.05, 0.9)))
    acts = [s.put(f"act{i}", expr(f"{name}({x})", x.shape, (-3, 4))) for i, name in enumerate(options)]
    parts = ", ".join(act.code for act in acts)
    stacked = s.put("stacked|all_acts", expr(f"jnp.stack([{parts}])", (k, *x.shape), (-3, 4)))
    return expr(f"jnp.tensordot({w}, {stacked}, axes=1)", x.shape, (-3, 4), usual=(-1, 2))


def _row_by_row(s: Sampler, k: int, options: list[str], x: Value) -> Value:
    items = x if x.rank > 1 else expr(f"{x}[None]", (1, *x.shape), x.interval)
    ids = s.ints("row_kinds|act_ids|kinds", (items.shape[0],), 0, k - 1)
    one, pair, row, i = (
        s.name("activate_row|one_row"),
        s.name("item|pair"),
        s.name("row|r"),
        s.name("i|kind_i"),
    )
    with s.suite(f"def {one}({pair}):"):
        s.line(f"{row}, {i} = {pair}")
        s.line(f"return {s.lax}.switch({i}, [{', '.join(options)}], {row})")
    return expr(f"{s.lax}.map({one}, ({items}, {ids}))", items.shape, (-3, 4), usual=(-1, 2))


def gates(s: Sampler) -> Kernel:
    """Highway layers, squeeze and excitation, gated recurrences over the rows."""
    n, d = s.count(2, 6), s.count(2, 5)
    x = s.array(INPUTS, (n, d), low=-1.5, high=1.5)
    h, nouns = s.one_of(
        lambda: _highway(s, x, d, n), lambda: _squeeze_excite(s, x, d), lambda: _gated_recurrence(s, d, x, n)
    )
    return after(s, nouns, s.let(h))


def _highway(s: Sampler, x: Value, d: int, n: int) -> tuple[Value, tuple[str, str, str]]:
    h = x
    for place in range(s.count(1, 3)):
        t = s.put(
            f"t{place}|carry{place}",
            applied(s, "jax.nn.sigmoid", layers.dense(s, f"wt{place}", h, d, biased=0.8)),
        )
        u = s.put(f"u{place}|cand{place}", activated(s, layers.dense(s, f"wh{place}", h, d)))
        h = let_within(s, expr(f"{t} * {u} + (1 - {t}) * {h}", (n, d), 4, level=SUM, usual=(-1, 1)), 4)
    nouns = ("highway", "gated skip", "carry gate")
    return h, nouns


def _squeeze_excite(s: Sampler, x: Value, d: int) -> tuple[Value, tuple[str, str, str]]:
    r = s.count(1, 3)
    squeezed = s.put("squeezed|pooled", ar.mean(s, x, 0))
    low = s.put("low|bottleneck", activated(s, layers.dense(s, "w_squeeze|w_down", squeezed, r)))
    scale = s.put(
        "excite|channel_gate", applied(s, "jax.nn.sigmoid", layers.dense(s, "w_excite|w_up", low, d))
    )
    h = mul(x, scale)
    nouns = ("squeeze excite", "channel gate", "recalibration")
    return h, nouns


def _gated_recurrence(s: Sampler, d: int, x: Value, n: int) -> tuple[Value, tuple[str, str, str]]:
    wz, wh = layers.weights(s, "wz|w_gate", (d, d), d), layers.weights(s, "wh|w_cand", (d, d), d)
    body, state, row = s.name("cell|step|body"), s.name("h_prev|state"), s.name("x_t|row")
    carry = expr(state, (d,), 1.5, usual=(-0.6, 0.6))
    token = x.spelled(row, (d,))
    act = s.pick(("jnp.tanh", "jnp.sin", "jax.nn.soft_sign") if not s.narrow else ("jnp.tanh", "jnp.sin"))
    with s.suite(f"def {body}({state}, {row}):"):
        z = s.put(
            "z|update_gate", applied(s, "jax.nn.sigmoid", add(s.let(tensors.linear(s, carry, wz)), token))
        )
        cand = s.put("cand|proposal", applied(s, act, add(s.let(tensors.linear(s, carry, wh)), token)))
        new = s.put(
            "h_new|nxt",
            expr(f"(1 - {z}) * {state} + {z} * {cand}", (d,), 1.5, level=SUM, usual=(-0.6, 0.6)),
        )
        out = s.short(new) if s.chance(0.5) else new
        s.line(f"return {new}, {out}")
    ys = s.name("ys|hidden_states|outs")
    s.line(f"_, {ys} = {s.lax}.scan({body}, jnp.zeros({d}, dtype={x}.dtype), {x})")
    h = expr(ys, (n, d), out.interval, usual=(-0.6, 0.6))
    nouns = ("gated recurrence", "minimal gate", "leaky unit")
    return h, nouns


def stable(s: Sampler) -> Kernel:
    """Careful logarithms and exponentials: log-cosh, log(1 - exp(-x)), scaled softplus, sums of logits."""
    x = start(s)
    v, b = x.code, s.coef(0.5, 2).code
    y, noun = s.one_of(
        lambda: (
            named(s, f"jax.nn.softplus({b} * {v}) / {b}", x, (0, x.bound + 1.5), level=PRODUCT),
            "sharp softplus",
        ),
        lambda: (_log_cosh(s, x, v), "log cosh"),
        lambda: (_log_of_complement(s, x), "log of complement"),
        lambda: (_logit_ratio(s, x, v), "box plus"),
        lambda: (_erf_inv(s, x), "inverse erf unit"),
        lambda: (_softplus_cut(s, x, v, b), "thresholded softplus"),
        lambda: (_entropy(s, x), "binary entropy"),
    )
    return after(s, (noun, f"{noun} layer"), y)


def _log_cosh(s: Sampler, x: Value, v: str) -> Value:
    return named(s, f"{v} + jnp.logaddexp(0.0, -2 * {v}) - jnp.log(2.0)", x, (0, x.bound), level=SUM)


def _log_of_complement(s: Sampler, x: Value) -> Value:
    positive = s.put("gap|rate_x", s.positive(x, 0.3))
    return named(
        s,
        s.pick(
            (
                f"jax.nn.log1mexp({positive})",
                f"jnp.log(-jnp.expm1(-{positive}))",
                f"jnp.log1p(-jnp.exp(-{positive}))",
            )
        ),
        x,
        (-1.4, 0),
    )


def _logit_ratio(s: Sampler, x: Value, v: str) -> Value:
    other = s.array("other|y_in|logit_b", x.shape, low=-2, high=2)
    return named(
        s,
        f"jnp.logaddexp({v}, {other}) - jnp.logaddexp(0.0, {v} + {other})",
        x,
        (-4, 4),
        level=SUM,
    )


def _erf_inv(s: Sampler, x: Value) -> Value:
    u = let_within(s, x, 2)
    return named(s, f"{s.lax}.erf_inv(jnp.tanh({u}))", x, (-1, 1))


def _softplus_cut(s: Sampler, x: Value, v: str, b: str) -> Value:
    return named(
        s, f"jnp.where({v} > {b}, {v}, jnp.log1p(jnp.exp(jnp.minimum({v}, {b}))))", x, (0, x.bound + 0.7)
    )


def _entropy(s: Sampler, x: Value) -> Value:
    p = s.put("p|prob", applied(s, "jax.nn.sigmoid", x)).within(0.02, 0.98)
    code = s.pick(
        (
            f"-jax.scipy.special.xlogy({p}, {p}) - (1 - {p}) * jnp.log1p(-{p})",
            f"-{p} * jnp.log({p}) - (1 - {p}) * jnp.log1p(-{p})",
        )
    )
    return named(s, code, x, (-4, 1), level=SUM)


def repeated(s: Sampler) -> Kernel:
    """Layers of one width that share their weights, applied some times over."""
    d = s.count(2, 5)
    x = s.array(INPUTS, (s.count(2, 5), d), low=-1.5, high=1.5)
    w = s.array("w|kernel|weights", (d, d), low=-0.5, high=0.5)
    bias = s.array("b|bias", (d,), low=-0.3, high=0.3) if s.chance(0.6) else None
    act = s.pick(("jnp.tanh", "jax.nn.relu", "jax.nn.silu", "jax.nn.gelu", "jax.nn.softplus", "jax.nn.elu"))
    body, state = s.name("layer|block|body"), s.name("h|state|cur")
    trips, form = s.count(2, 6), s.pick(("fori_loop", "scan", "unrolled"))
    pre = f"{state} @ {w} + {bias}" if bias else f"{state} @ {w}"
    kind = s.pick(("plain", "residual", "residual", "injected"))
    code = {
        "plain": f"{act}({pre})",
        "residual": f"{state} + {s.pick(('', '0.1 * ', '0.5 * '))}{act}({pre})",
        "injected": f"{act}({pre} + {x})",
    }[kind]
    if form == "fori_loop":
        with s.suite(f"def {body}(_, {state}):"):
            s.line(f"return {code}")
        count = s.static_int("n_layers|depth", trips) if s.chance(0.3) else trips
        out = expr(f"{s.lax}.fori_loop(0, {count}, {body}, {x})", x.shape, 9)
    elif form == "scan":
        with s.suite(f"def {body}({state}, _):"):
            s.line(f"return {code}, None")
        last = s.name("last|top")
        s.line(f"{last}, _ = {s.lax}.scan({body}, {x}, None, length={trips})")
        out = expr(last, x.shape, 9)
    else:
        s.line(f"{state} = {x}")
        with s.suite(f"for _ in range({s.fixed(trips)}):"):
            s.line(f"{state} = {code}")
        out = expr(state, x.shape, 9)
    nouns = {
        "plain": ("tied layers", "weight tied mlp"),
        "residual": ("tied residual layers", "residual dynamics"),
        "injected": ("input injected layers", "equilibrium iterations"),
    }
    return after(s, nouns[kind], out)


FORMS: tuple[Form, ...] = (
    standard,
    standard,
    gelus,
    glus,
    maxout,
    custom_jvp,
    custom_jvp,
    custom_vjp,
    custom_vjp,
    softmaxes,
    sparse,
    parametric,
    parametric,
    pieces,
    switched,
    switched,
    gates,
    gates,
    stable,
    repeated,
    repeated,
)
NARROW_FORMS = (glus, gates)


FLOATS = Floats(
    TENTH_64, shares((7, "float32"), (1, "float64"), (1, "bfloat16"), (1, "float16")), SteadySampler
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW_FORMS, FLOATS)


TEMPLATE = Template("activations", "generate_activations_kernel", draw)
