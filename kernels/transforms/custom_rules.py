"""Functions that bring their own derivative: custom_jvp, custom_vjp, custom_gradient."""

import random
from dataclasses import dataclass

from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import drawn, prepared
from kernels.writing.sampler import Sampler
from kernels.writing.sketch import Scope
from kernels.writing.values import Value


@dataclass(frozen=True)
class Rule:
    """A function of {x} with parameter {a}, its derivative by {x} (may use {y}, the value), and its range.

    ``kind`` is what it is for: an activation, a loss of a residual, a kernel of a distance, a compression.
    """

    name: str
    kind: str
    value: str
    slope: str
    low: float
    high: float
    parameters: tuple[str, ...] = ("1.0",)


# For x in [-3, 3].
RULES = (
    Rule("log1pexp", "activation", "jnp.log1p(jnp.exp({x}))", "1.0 / (1.0 + jnp.exp(-{x}))", 0, 3.2),
    Rule(
        "swish",
        "activation",
        "{x} / (1.0 + jnp.exp(-{a} * {x}))",
        "{y} * {a} + (1.0 - {a} * {y}) / (1.0 + jnp.exp(-{a} * {x}))",
        -1,
        3,
        ("1.0", "1.702", "0.5"),
    ),
    Rule(
        "scaled_tanh",
        "activation",
        "jnp.tanh({a} * {x})",
        "{a} * (1.0 - {y}**2)",
        -1,
        1,
        ("1.0", "0.5", "0.667"),
    ),
    Rule(
        "logistic",
        "activation",
        "1.0 / (1.0 + jnp.exp(-{a} * {x}))",
        "{a} * {y} * (1.0 - {y})",
        0,
        1,
        ("1.0", "2.0", "0.5"),
    ),
    Rule(
        "snake",
        "activation",
        "{x} + jnp.sin({a} * {x}) ** 2 / {a}",
        "1.0 + jnp.sin(2.0 * {a} * {x})",
        -4,
        5,
        ("1.0", "0.5", "2.0"),
    ),
    Rule(
        "squareplus",
        "activation",
        "0.5 * ({x} + jnp.sqrt({x}**2 + {a}))",
        "0.5 * (1.0 + {x} / jnp.sqrt({x}**2 + {a}))",
        0,
        4,
        ("4.0", "1.0"),
    ),
    Rule(
        "leaky_relu",
        "activation",
        "jnp.where({x} > 0, {x}, {a} * {x})",
        "jnp.where({x} > 0, 1.0, {a})",
        -1,
        3,
        ("0.01", "0.1", "0.2"),
    ),
    Rule(
        "mish",
        "activation",
        "{x} * jnp.tanh(jnp.log1p(jnp.exp({x})))",
        "{x} / (1.0 + jnp.exp(-{x})) * (1.0 - jnp.tanh(jnp.log1p(jnp.exp({x}))) ** 2) "
        "+ jnp.tanh(jnp.log1p(jnp.exp({x})))",
        -1,
        3,
    ),
    Rule("charbonnier", "loss", "jnp.sqrt({x}**2 + {a})", "{x} / {y}", 0, 4, ("1e-3", "1e-2", "0.1")),
    Rule(
        "log_cosh", "loss", "jnp.log(jnp.cosh({a} * {x})) / {a}", "jnp.tanh({a} * {x})", 0, 4, ("1.0", "2.0")
    ),
    Rule(
        "huber",
        "loss",
        "jnp.where(jnp.abs({x}) < {a}, 0.5 * {x}**2, {a} * (jnp.abs({x}) - 0.5 * {a}))",
        "jnp.clip({x}, -{a}, {a})",
        0,
        5,
        ("1.0", "0.5", "1.5", "1.345"),
    ),
    Rule(
        "cauchy_loss",
        "loss",
        "jnp.log1p({x}**2 / {a})",
        "2.0 * {x} / ({a} + {x}**2)",
        0,
        4,
        ("1.0", "2.0", "0.5"),
    ),
    Rule(
        "geman_mcclure",
        "loss",
        "{x}**2 / ({a} + {x}**2)",
        "2.0 * {a} * {x} / ({a} + {x}**2) ** 2",
        0,
        1,
        ("1.0", "2.0", "0.5"),
    ),
    Rule(
        "gaussian", "kernel", "jnp.exp(-{a} * {x}**2)", "-2.0 * {a} * {x} * {y}", 0, 1, ("0.5", "1.0", "2.0")
    ),
    Rule(
        "lorentzian", "kernel", "1.0 / ({a} + {x}**2)", "-2.0 * {x} * {y}**2", 0, 2.6, ("1.0", "0.5", "2.0")
    ),
    Rule(
        "arcsinh",
        "compression",
        "jnp.log({x} + jnp.sqrt({x}**2 + 1.0))",
        "1.0 / jnp.sqrt({x}**2 + 1.0)",
        -2,
        2,
    ),
    Rule(
        "symlog",
        "compression",
        "jnp.sign({x}) * jnp.log1p(jnp.abs({x}))",
        "1.0 / (1.0 + jnp.abs({x}))",
        -2,
        2,
    ),
    Rule("softsign", "compression", "{x} / (1.0 + jnp.abs({x}))", "1.0 / (1.0 + jnp.abs({x})) ** 2", -1, 1),
)


def array(s: Sampler, limit: float = 2.5) -> Value:
    return prepared(s, s.operand(s.shape(0, 3, 40), low=-2.0, high=2.0), limit)


def parameter(s: Sampler, rule: Rule) -> str:
    return s.pick(rule.parameters)


def jvp_rule(s: Sampler, rule: Rule) -> str:
    """A custom_jvp function above the kernel."""
    x, a = s.name("x|v|u"), parameter(s, rule)
    name = s.name(f"{rule.name}|{rule.name}_fn|my_{rule.name}")
    form = s.pick(("defjvps", "unpacked", "indexed"))
    y = s.name("y|out_v|primal")
    p, t, z, dz = (
        s.name("primals|primals_in|args_p"),
        s.name("tangents|tangents_in|args_t"),
        s.name("z|xi|at"),
        s.name("dz|dx|t_in"),
    )
    lines = [f"@jax.custom_jvp\ndef {name}({x}):", f"    return {rule.value.format(x=x, a=a)}"]
    if form == "defjvps":
        if "{y}" in rule.slope:
            slope, given = rule.slope.format(x=x, a=a, y=y), y
            lines.append(f"\n\n{name}.defjvps(lambda {dz}, {y}, {x}: {dz} * ({slope}))")
        else:
            given = "_"
            lines.append(
                f"\n\n{name}.defjvps(lambda {dz}, {given}, {x}: {dz} * "
                f"({rule.slope.format(x=x, a=a, y='_')}))"
            )
        s.above("\n".join(lines))
        return name
    uses = "{y}" in rule.slope
    body = (
        [f"    ({z},), ({dz},) = {p}, {t}"]
        if form == "unpacked"
        else [f"    {z} = {p}[0]", f"    {dz} = {t}[0]"]
    )
    body.append(
        f"    {y} = {name}({z})" if s.chance(0.5) or not uses else f"    {y} = {rule.value.format(x=z, a=a)}"
    )
    body.append(f"    {s.name('slope|deriv')} = {rule.slope.format(x=z, a=a, y=y)}")
    slope = body[-1].split(" = ")[0].strip()
    body.append(f"    return {y}, {slope} * {dz}")
    tangent_rule = s.name(f"{rule.name}_jvp|jvp_of")
    lines.append(f"\n\ndef {tangent_rule}({p}, {t}):")
    body.append(f"\n\n{name}.defjvp({tangent_rule})")
    s.above("\n".join(lines + body))
    return name


def vjp_rule(s: Sampler, rule: Rule, nondiff: bool) -> tuple[str, str]:
    """A custom_vjp function above the kernel, its name and the first argument of a call."""
    x, a, y = s.name("x|v|u"), parameter(s, rule), s.name("y|out_v|primal")
    name = s.name(f"{rule.name}|{rule.name}_fn|my_{rule.name}")
    fwd, bwd = s.name(f"{rule.name}_fwd|fwd"), s.name(f"{rule.name}_bwd|bwd")
    k, res, g = s.name("sharp|k|alpha"), s.name("res|saved|residuals"), s.name("g|ct|bar")
    nondiff = nondiff and "{a}" in rule.value and "{a}" in rule.slope
    c = k if nondiff else a
    lead = f"{k}, " if nondiff else ""
    head = "@partial(jax.custom_vjp, nondiff_argnums=(0,))" if nondiff else "@jax.custom_vjp"
    if nondiff:
        s.imports.append("from functools import partial")
    uses = "{y}" in rule.slope
    form = s.pick(("slope", "input and value", "input"))
    body = [f"{head}\ndef {name}({lead}{x}):", f"    return {rule.value.format(x=x, a=c)}\n\n"]
    x2, x3, y3, sl = (
        s.name("x_in|v_in"),
        s.name("x_saved|xs"),
        s.name("y_saved|ys"),
        s.name("slope|local"),
    )
    if form == "slope":  # The slope itself is saved.
        body += [
            f"def {fwd}({lead}{x2}):",
            f"    {y} = {name}({lead}{x2})",
            f"    {sl} = {rule.slope.format(x=x2, a=c, y=y)}",
            f"    return {y}, {sl}\n\n",
        ]
        body += [f"def {bwd}({lead}{res}, {g}):", f"    return ({g} * {res},)"]
    elif uses or form == "input and value":
        body += [
            f"def {fwd}({lead}{x2}):",
            f"    {y} = {name}({lead}{x2})",
            f"    return {y}, ({x2}, {y})\n\n",
        ]
        body += [
            f"def {bwd}({lead}{res}, {g}):",
            f"    {x3}, {y3} = {res}",
            f"    return ({g} * ({rule.slope.format(x=x3, a=c, y=y3)}),)",
        ]
    else:
        body += [f"def {fwd}({lead}{x2}):", f"    return {name}({lead}{x2}), {x2}\n\n"]
        body += [
            f"def {bwd}({lead}{res}, {g}):",
            f"    return ({g} * ({rule.slope.format(x=res, a=c, y='_')}),)",
        ]
    body.append(f"\n\n{name}.defvjp({fwd}, {bwd})")
    s.above("\n".join(body))
    return name, f"{a}, " if nondiff else ""


def used(s: Sampler, name: str, first: str, rule: Rule) -> Kernel:
    """A kernel that calls the function where such a one is called: in a layer, a loss, a kernel matrix."""
    title = rule.name.replace("_", " ")
    if rule.kind == "loss":
        return _loss(s, name, first, rule, title)
    if rule.kind == "kernel":
        return _kernel(s, name, first, rule, title)
    if rule.kind == "activation" and s.chance(0.6):
        return _layer(s, name, first, rule, title)
    x = s.array("x|inputs|values_in|features|scores", s.shape(0, 3, 40), low=-2.0, high=2.0)
    called = f"{name}({first}{x})"
    if x.rank and not first and s.chance(0.3):
        called = f"jax.vmap({name})({x})"
    y = s.put(
        "y_out|activated" if rule.kind == "activation" else "y_out|compressed",
        called,
        x.shape,
        (rule.low, rule.high),
    )
    if rule.kind == "activation" and s.chance(0.4):
        gated = s.array("value|features_in|up", x.shape, low=-1.0, high=1.0)
        return s.finish(f"{title} gate", s.put("gated", f"{y} * {gated}", x.shape, 9))
    return s.finish(title, y)


def _layer(s: Sampler, name: str, first: str, rule: Rule, title: str) -> Kernel:
    b, n, m = s.count(2, 5), s.count(2, 5), s.count(2, 6)
    x, w = (
        s.array("x|inputs|features", (b, n), low=-1.0, high=1.0),
        s.array("w|kernel|w1", (n, m), low=-0.5, high=0.5),
    )
    bias = s.array("b|bias", (m,), low=-0.5, high=0.5) if s.chance(0.6) else None
    pre = s.put("pre|pre_act|z_in", f"{x} @ {w} + {bias}" if bias else f"{x} @ {w}", (b, m), 3)
    hidden = s.put("hidden|act", f"{name}({first}{pre})", (b, m), (rule.low, rule.high))
    if s.chance(0.4):
        return s.finish(f"{title} layer", hidden)
    head = s.array("w_out|head|w2", (m, s.count(1, 3)) if s.chance(0.6) else (m,), low=-0.5, high=0.5)
    out = s.put("out|pred", f"{hidden} @ {head}", (b, *head.shape[1:]), 20)
    if s.chance(0.3):
        y = s.array("y|targets", out.shape, low=-1.0, high=1.0)
        return s.finish(
            f"{title} regression loss", s.put("loss|mse", f"jnp.mean(({out} - {y}) ** 2)", (), 99)
        )
    return s.finish(f"{title} mlp", out)


def _loss(s: Sampler, name: str, first: str, rule: Rule, title: str) -> Kernel:
    shape = s.shape(1, 2, 30, least=2)
    title = title if "loss" in title else f"{title} loss"
    if s.chance(0.4):
        n, d = s.count(3, 7), s.count(2, 4)
        x, w = (
            s.array("x|design|features", (n, d), low=-1.0, high=1.0),
            s.array("w|coef|beta", (d,), low=-0.5, high=0.5),
        )
        y = s.array("y|targets|observed", (n,), low=-0.5, high=0.5)
        pred, shape, title = (
            s.put("pred|fitted", f"{x} @ {w}", (n,), 2),
            (n,),
            title.replace("loss", "regression"),
        )
    else:
        pred, y = (
            s.array("pred|predictions|y_hat", shape, low=-1.2, high=1.2),
            s.array("target|labels|y", shape, low=-1.2, high=1.2),
        )
    residual = s.put("residual|err", f"{pred} - {y}", shape, 2.8)
    loss = s.put("per_item|losses", f"{name}({first}{residual})", shape, (rule.low, rule.high))
    form = s.pick(("mean", "mean", "sum", "each", "weighted"))
    if form == "each":
        return s.finish(title, loss)
    if form == "weighted":
        weights = s.array("weights|sample_weight", shape, low=0.1, high=1.0)
        code = f"jnp.sum({weights} * {loss}) / jnp.sum({weights})"
        return s.finish(f"weighted {title}", s.put("loss|total", code, (), 5))
    axis = s.pick(("", ", axis=-1")) if len(shape) > 1 else ""
    return s.finish(title, s.put("loss|total", f"jnp.{form}({loss}{axis})", shape[:-1] if axis else (), 99))


def _kernel(s: Sampler, name: str, first: str, rule: Rule, title: str) -> Kernel:
    n, m = s.count(3, 6), s.count(2, 5)
    a, b = s.array("x|points", (n,), low=-1.2, high=1.2), s.array("centers|nodes|y", (m,), low=-1.2, high=1.2)
    gap = s.put("gap|distance", f"{a}[:, None] - {b}[None, :]", (n, m), 2.8)
    near = s.put("kernel_matrix|basis|features", f"{name}({first}{gap})", (n, m), (rule.low, rule.high))
    if s.chance(0.3):
        return s.finish(f"{title} features", near)
    weights = s.array("weights|alpha|coef", (m,), low=-1.0, high=1.0)
    if s.chance(0.4):
        code = f"{near} @ {weights} / jnp.sum({near}, axis=1)"
        return s.finish(f"{title} smoother", s.put("smoothed|averaged", code, (n,), 3))
    return s.finish(f"{title} expansion", s.put("values_at|pred", f"{near} @ {weights}", (n,), 9))


def elementwise_jvp(s: Sampler) -> Kernel:
    """A function with custom_jvp."""
    rule = s.pick(RULES)
    return used(s, jvp_rule(s, rule), "", rule)


def elementwise_vjp(s: Sampler) -> Kernel:
    """A function with custom_vjp, with residuals or nondiff_argnums."""
    rule = s.pick(RULES)
    name, first = vjp_rule(s, rule, s.chance(0.5))
    return used(s, name, first, rule)


def custom_gradient(s: Sampler) -> Kernel:
    """jax.custom_gradient: the value together with its pullback."""
    rule = s.pick(RULES)
    a = parameter(s, rule)
    v, g, y = s.name("v|u"), s.name("g|ct"), s.name("y|out_v")
    name, back = s.name(f"{rule.name}|my_{rule.name}"), s.name("grad_fn|pullback")
    slope = rule.slope.format(x=v, a=a, y=y)
    ret = f"    return {y}, lambda {g}: {g} * ({slope})"
    if s.chance(0.5):
        ret = f"    def {back}({g}):\n        return {g} * ({slope})\n\n    return {y}, {back}"
        ret = "\n" + ret
    s.above(f"@jax.custom_gradient\ndef {name}({v}):\n    {y} = {rule.value.format(x=v, a=a)}\n{ret}")
    return used(s, name, "", rule)


@dataclass(frozen=True)
class PairLaw:
    """A function of arrays {a} and {b} with the value {y}, and its derivatives by each; {c} is a literal."""

    name: str
    value: str
    by_first: str
    by_second: str
    constants: tuple[str, ...] = ("1.0",)


PAIR_LAWS = (
    PairLaw(
        "damped_divide",
        "{a} * {b} / ({b}**2 + {c})",
        "{b} / ({b}**2 + {c})",
        "{a} * ({c} - {b}**2) / ({b}**2 + {c}) ** 2",
        ("0.1", "1.0", "0.5"),
    ),
    PairLaw(
        "smooth_hypot",
        "jnp.sqrt({a}**2 + {b}**2 + {c})",
        "{a} / {y}",
        "{b} / {y}",
        ("1e-3", "1e-2", "0.1", "1.0"),
    ),
    PairLaw("log_add_exp", "jnp.logaddexp({a}, {b})", "jnp.exp({a} - {y})", "jnp.exp({b} - {y})"),
    PairLaw(
        "soft_maximum",
        "jnp.logaddexp({c} * {a}, {c} * {b}) / {c}",
        "jnp.exp({c} * ({a} - {y}))",
        "jnp.exp({c} * ({b} - {y}))",
        ("2.0", "4.0", "5.0"),
    ),
    PairLaw(
        "glu",
        "{a} * jax.nn.sigmoid({b})",
        "jax.nn.sigmoid({b})",
        "{y} * (1.0 - jax.nn.sigmoid({b}))",
    ),
    PairLaw(
        "tanh_gate",
        "{a} * jnp.tanh({b})",
        "jnp.tanh({b})",
        "{a} * (1.0 - jnp.tanh({b}) ** 2)",
    ),
    PairLaw("half_squared_error", "0.5 * ({a} - {b}) ** 2", "{a} - {b}", "{b} - {a}"),
    PairLaw(
        "gaussian_nll",
        "0.5 * ({b} + {a} ** 2 * jnp.exp(-{b}))",
        "{a} * jnp.exp(-{b})",
        "0.5 * (1.0 - {a} ** 2 * jnp.exp(-{b}))",
    ),
)
PAIR_VJP = """\
@jax.custom_vjp
def {name}({a}, {b}):
    return {value}


def {fwd}({a2}, {b2}):
    {v} = {name}({a2}, {b2})
    return {v}, ({a2}, {b2}, {v})


def {bwd}({res}, {g}):
    {a3}, {b3}, {v3} = {res}
    return {g} * ({da}), {g} * ({db})


{name}.defvjp({fwd}, {bwd})"""
PAIR_JVP = """\
@jax.custom_jvp
def {name}({a}, {b}):
    return {value}


def {rule}({p}, {t}):
    {a2}, {b2} = {p}
    {da}, {db} = {t}
    {v} = {name}({a2}, {b2})
    return {v}, ({by_a}) * {da} + ({by_b}) * {db}


{name}.defjvp({rule})"""


def two_arguments(s: Sampler) -> Kernel:
    """Functions of two arrays: products, quotients, hypotenuses, soft maxima, with hand-written rules."""
    shape = s.shape(1, 2, 20)
    law = s.pick(PAIR_LAWS)
    first, second = {
        "damped_divide": ("numerator|x", "denominator|y"),
        "smooth_hypot": ("dx|u", "dy|v"),
        "glu": ("value|features", "gate"),
        "tanh_gate": ("value|features", "gate"),
        "half_squared_error": ("pred|outputs", "target|labels"),
        "gaussian_nll": ("residual|err", "log_var"),
    }.get(law.name, ("x|scores", "y|other"))
    x, y = (s.array(names, shape, low=-1.5, high=1.5) for names in (first, second))
    c = s.pick(law.constants)
    scope: Scope = {"c": c}
    scope |= s.named(a="a|p", b="b|q", v="val|out_v", res="res|saved", g="g|ct")
    name = scope["name"] = s.name(f"{law.name}|my_{law.name}")
    scope["value"] = law.value.format_map(scope)
    write = _pair_vjp if s.chance(0.5) else _pair_jvp
    write(s, law, scope)
    out = s.put("out|result", f"{name}({x}, {y})", shape, 16)
    title = law.name.replace("_", " ")
    if shape and law.name in ("half_squared_error", "gaussian_nll"):
        over = s.pick(("", ", axis=-1")) if len(shape) > 1 else ""
        code = f"jnp.{s.pick(('mean', 'sum'))}({out}{over})"
        return s.finish(title, s.put("loss", code, shape[:-1] if over else (), 99))
    if len(shape) > 1 and "gate" in second and s.chance(0.5):
        w = s.array("w|w_out", (shape[-1], s.count(2, 4)), low=-0.5, high=0.5)
        return s.finish(f"{title} layer", s.put("projected", f"{out} @ {w}", (*shape[:-1], w.shape[1]), 9))
    if s.chance(0.3):
        return s.finish(f"batched {title}", s.put("mapped", f"jax.vmap({name})({x}, {y})", shape, 16))
    return s.finish(title, out)


def _pair_vjp(s: Sampler, law: PairLaw, scope: Scope) -> None:
    scope |= s.named(a2="a_in|left", b2="b_in|right", a3="a_res|ar", b3="b_res|br", v3="v_res|vr")
    scope |= s.named(fwd="fwd|forward_rule", bwd="bwd|backward_rule")
    saved = {"a": scope["a3"], "b": scope["b3"], "y": scope["v3"], "c": scope["c"]}
    scope |= {"da": law.by_first.format_map(saved), "db": law.by_second.format_map(saved)}
    s.above(PAIR_VJP.format_map(scope))


def _pair_jvp(s: Sampler, law: PairLaw, scope: Scope) -> None:
    scope |= s.named(p="primals|primals_in|args_p", t="tangents|tangents_in|args_t", da="da|ta", db="db|tb")
    scope |= s.named(a2="a_in|left", b2="b_in|right")
    given = {"a": scope["a2"], "b": scope["b2"], "y": scope["v"], "c": scope["c"]}
    scope |= {"by_a": law.by_first.format_map(given), "by_b": law.by_second.format_map(given)}
    scope["rule"] = s.name("jvp_rule|pair_jvp")
    s.above(PAIR_JVP.format_map(scope))


def implicit(s: Sampler) -> Kernel:
    """A fixed point whose derivative comes from the implicit function theorem."""
    shape = s.shape(0, 2, 12)
    c = s.pick(("0.2", "0.3", "0.4", "0.5", "0.1"))
    # y = F(y, a); dF/dy, dF/da.
    noun, names, law = s.pick(
        (
            (
                "equilibrium layer|deq layer",
                "x|injected|drive",
                ("{c} * jnp.tanh({y}) + {a}", "{c} * (1.0 - jnp.tanh({y}) ** 2)", "1.0"),
            ),
            (
                "kepler equation|eccentric anomaly",
                "mean_anomaly|m_anomaly",
                ("{a} + {c} * jnp.sin({y})", "{c} * jnp.cos({y})", "1.0"),
            ),
            (
                "mean field magnetization|self consistent field",
                "field|external_field|h",
                ("jnp.tanh({c} * {y} + {a})", "{c} * (1.0 - {y}**2)", "1.0 - {y}**2"),
            ),
            (
                "implicit euler step|backward euler",
                "x_old|state",
                ("{a} - {c} * jnp.sin({y})", "-{c} * jnp.cos({y})", "1.0"),
            ),
            (
                "implicit relaxation|backward euler",
                "x_old|state",
                ("{a} - {c} * jnp.tanh({y})", "-{c} * (1.0 - jnp.tanh({y}) ** 2)", "1.0"),
            ),
        )
    )
    a = s.array(names, shape, low=-1.0, high=1.0)
    p, y, i = s.name("p|arg"), s.name("y|z"), s.name("sol|root")
    name, fwd, bwd = (
        s.name("fixed_point|solve_for|equilibrium"),
        s.name("fwd|solve_fwd"),
        s.name("bwd|solve_bwd"),
    )
    res, g, p2, s2, q = (
        s.name("res|saved"),
        s.name("g|ct"),
        s.name("p_in|arg_in"),
        s.name("star|y_star"),
        s.name("p_res|arg_res"),
    )
    f = law[0].format(y=y, a=p, c=c)
    # Enough trips for f64: the contraction is at most a half.
    loop = f"{s.lax}.fori_loop(0, 60, lambda _, {y}: {f}, jnp.zeros_like({p}))"
    fy, fa = (part.format(y=s2, a=q, c=c) for part in law[1:])
    tail = f"    {s2}, {q} = {res}\n    return ({g} * ({fa}) / (1.0 - ({fy})),)"
    if s.chance(0.4):
        w, n = s.name("w|adj"), s.name("neumann|adjoint_fix")
        tail = f"    {s2}, {q} = {res}\n    {n} = "
        tail += (
            f"{s.lax}.fori_loop(0, 60, lambda _, {w}: {g} + {w} * ({fy}), {g})\n    return ({n} * ({fa}),)"
        )
    s.above(
        f"@jax.custom_vjp\ndef {name}({p}):\n    return {loop}\n\n\ndef {fwd}({p2}):\n    {i} = "
        f"{name}({p2})\n    return {i}, ({i}, {p2})\n\n\ndef {bwd}({res}, "
        f"{g}):\n{tail}\n\n\n{name}.defvjp({fwd}, {bwd})"
    )
    out = s.put("settled|steady|y_fixed", f"{name}({a})", shape, 3)
    if shape and noun.startswith("equilibrium") and s.chance(0.5):
        head = s.array("w_out|head", (shape[-1],), low=-1.0, high=1.0)
        out = s.put("readout", f"{out} @ {head}", shape[:-1], 9)
    return s.finish(s.pick(noun.split("|")), out)


@dataclass(frozen=True)
class Reduction:
    """A function of {v} over its last axis, with the value {y} and the gradient by a residual {r}."""

    name: str
    value: str
    residual: str
    gradient: str
    drops_axis: bool


REDUCTIONS = (
    Reduction(
        "log_sum_exp",
        "jax.nn.logsumexp({v}, axis=-1)",
        "jnp.exp({v} - {y}[..., None])",
        "{g}[..., None] * {r}",
        True,
    ),
    Reduction(
        "softmax",
        "jax.nn.softmax({v}, axis=-1)",
        "{y}",
        "{r} * ({g} - jnp.sum({g} * {r}, axis=-1, keepdims=True))",
        False,
    ),
    Reduction(
        "smooth_norm",
        "jnp.sqrt(jnp.sum({v}**2, axis=-1) + {c})",
        "{v} / {y}[..., None]",
        "{g}[..., None] * {r}",
        True,
    ),
    Reduction(
        "mean_square",
        "jnp.mean({v}**2, axis=-1)",
        "2.0 * {v} / {v}.shape[-1]",
        "{g}[..., None] * {r}",
        True,
    ),
    Reduction(
        "centered",
        "{v} - jnp.mean({v}, axis=-1, keepdims=True)",
        "None",
        "{g} - jnp.mean({g}, axis=-1, keepdims=True)",
        False,
    ),
    Reduction(
        "log_softmax",
        "jax.nn.log_softmax({v}, axis=-1)",
        "jnp.exp({y})",
        "{g} - {r} * jnp.sum({g}, axis=-1, keepdims=True)",
        False,
    ),
    Reduction(
        "running_sum",
        "jnp.cumsum({v}, axis=-1)",
        "None",
        "jnp.cumsum({g}[..., ::-1], axis=-1)[..., ::-1]",
        False,
    ),
)
REDUCTION_VJP = """\
@jax.custom_vjp
def {name}({v}):
    return {value}


def {fwd}({p}):
    {y} = {name}({p})
    return {y}, {residual}


def {bwd}({saved}, {g}):
    return ({gradient},)


{name}.defvjp({fwd}, {bwd})"""


def reductions(s: Sampler) -> Kernel:
    """Losses and norms over an axis with hand-written backward passes."""
    n, d = s.count(1, 5), s.count(2, 6)
    x = s.array("logits|x|scores", (n, d), low=-2.0, high=2.0)
    names = s.named(v="v|u", g="g|ct", r="res|saved", p="p_in|v_in", y="out_v|val")
    scope: Scope = {**names, "c": s.pick(("1e-3", "1e-2", "0.1", "1.0"))}
    law = s.pick(REDUCTIONS)
    name = scope["name"] = s.name(f"{law.name}|{law.name}_fn|my_{law.name}")
    scope |= s.named(fwd="fwd|forward_pass", bwd="bwd|backward_pass")
    scope |= {
        "value": law.value.format_map(scope),
        "residual": law.residual.format_map(scope | {"v": scope["p"]}),
        "gradient": law.gradient.format_map(scope),
        "saved": scope["r"] if "{r}" in law.gradient else "_",
    }
    s.above(REDUCTION_VJP.format_map(scope))
    shape = (n,) if law.drops_axis else (n, d)
    out = s.put("reduced|out", f"{name}({x})", shape, 16)
    title = law.name.replace("_", " ")
    if law.name == "log_softmax":
        t = s.array("target_probs|soft_labels", (n, d), low=0.1, high=1.0)
        per_row = s.put("cross_entropy|per_row", f"-jnp.sum({t} * {out}, axis=-1)", (n,), 9)
        if s.chance(0.5):
            per_row = s.put("loss", f"jnp.mean({per_row})", (), 9)
        return s.finish("soft cross entropy", per_row)
    if law.name == "softmax":
        v = s.array("v|values_in", (d, s.count(2, 4)), low=-1.0, high=1.0)
        return s.finish("softmax attention readout", s.put("attended", f"{out} @ {v}", (n, v.shape[1]), 2))
    if law.name == "log_sum_exp" and s.chance(0.6):
        label = s.ints("labels|classes", (n,), 0, d - 1)
        code = f"{out} - {x}[jnp.arange({n}), {label}]"
        return s.finish("cross entropy", s.put("nll", code, (n,), 9))
    if law.name == "smooth_norm" and s.chance(0.6):
        return s.finish("unit rows", s.put("unit", f"{x} / {out}[:, None]", (n, d), 2))
    if law.name == "centered":  # Their sum is zero.
        return s.finish("row variance", s.put("variance", f"jnp.mean({out}**2, axis=-1)", (n,), 9))
    return s.finish(title, out)


FORMS = (
    elementwise_jvp,
    elementwise_jvp,
    elementwise_vjp,
    elementwise_vjp,
    elementwise_vjp,
    elementwise_vjp,
    elementwise_jvp,
    custom_gradient,
    custom_gradient,
    two_arguments,
    implicit,
    reductions,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS)


TEMPLATE = Template("custom_rules", "generate_custom_rules_kernel", draw)
