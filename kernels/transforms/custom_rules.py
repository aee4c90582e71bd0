"""Functions that bring their own derivative: custom_jvp, custom_vjp, custom_gradient."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from kernels.kernel import Kernel, Template
from kernels.transforms._functions import smooth
from kernels.writing.beginnings import drawn, prepared
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.sketch import Scope
from kernels.writing.values import Value


@dataclass(frozen=True)
class Rule:
    """A function of {x} with parameter {a}, its derivative by {x} (may use {y}, the value), and its range."""

    name: str
    value: str
    slope: str
    low: float
    high: float


# For x in [-3, 3] and a in [0.4, 1.5].
RULES = (
    Rule("log1pexp", "jnp.log1p(jnp.exp({x}))", "1.0 / (1.0 + jnp.exp(-{x}))", 0, 3.2),
    Rule("soft_abs", "jnp.sqrt({x}**2 + {a})", "{x} / {y}", 0.6, 4),
    Rule(
        "swish",
        "{x} / (1.0 + jnp.exp(-{a} * {x}))",
        "{y} * {a} + (1.0 - {a} * {y}) / (1.0 + jnp.exp(-{a} * {x}))",
        -1,
        3,
    ),
    Rule("tanh_gate", "jnp.tanh({a} * {x})", "{a} * (1.0 - {y}**2)", -1, 1),
    Rule("bump", "jnp.exp(-{a} * {x}**2)", "-2.0 * {a} * {x} * {y}", 0, 1),
    Rule("logistic", "1.0 / (1.0 + jnp.exp(-{a} * {x}))", "{a} * {y} * (1.0 - {y})", 0, 1),
    Rule("rational", "{x} / ({a} + {x}**2)", "({a} - {x}**2) / ({a} + {x}**2) ** 2", -1, 1),
    Rule("sine_wave", "jnp.sin({a} * {x}) + {x}", "{a} * jnp.cos({a} * {x}) + 1.0", -4, 4),
    Rule("cubic", "{a} * {x}**3 - {x}", "3.0 * {a} * {x}**2 - 1.0", -44, 44),
    Rule("log_cosh", "jnp.log(jnp.cosh({a} * {x})) / {a}", "jnp.tanh({a} * {x})", 0, 4),
    Rule(
        "smooth_relu",
        "0.5 * ({x} + jnp.sqrt({x}**2 + {a}))",
        "0.5 * (1.0 + {x} / jnp.sqrt({x}**2 + {a}))",
        0,
        4,
    ),
    Rule("arcsinh_like", "jnp.log({x} + jnp.sqrt({x}**2 + 1.0))", "1.0 / jnp.sqrt({x}**2 + 1.0)", -2, 2),
    Rule("leaky", "jnp.where({x} > 0, {x}, {a} * {x})", "jnp.where({x} > 0, 1.0, {a})", -5, 3),
    Rule(
        "huber_like",
        "jnp.where(jnp.abs({x}) < {a}, 0.5 * {x}**2, {a} * (jnp.abs({x}) - 0.5 * {a}))",
        "jnp.clip({x}, -{a}, {a})",
        0,
        5,
    ),
    Rule(
        "sinc_like",
        "jnp.sin({x}) / ({a} + {x}**2)",
        "(jnp.cos({x}) - 2.0 * {x} * {y}) / ({a} + {x}**2)",
        -2,
        2,
    ),
    Rule("gauss_wave", "{x} * jnp.exp(-0.5 * {x}**2)", "(1.0 - {x}**2) * jnp.exp(-0.5 * {x}**2)", -1, 1),
    Rule("reciprocal", "1.0 / ({a} + {x}**2)", "-2.0 * {x} * {y}**2", 0, 2.6),
)


def array(s: Sampler, limit: float = 2.5) -> Value:
    return prepared(s, s.operand(s.shape(0, 3, 40), low=-2.0, high=2.0), limit)


def jvp_rule(s: Sampler, rule: Rule) -> str:
    """A custom_jvp function above the kernel."""
    x, a = s.name("x|v|u"), s.coef(0.4, 1.5)
    name = s.name(f"{rule.name}|stable_{rule.name}|my_{rule.name}")
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
    x, a, y = s.name("x|v|u"), s.coef(0.4, 1.5), s.name("y|out_v|primal")
    name = s.name(f"{rule.name}|stable_{rule.name}|my_{rule.name}")
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


def used(s: Sampler, name: str, first: str, rule: Rule, x: Value) -> Value:
    """Calls of the function, alone or under vmap, in a loop or twice."""
    form = s.pick(("mapped", "looped", "twice", "once", "once"))
    x = s.let(s.bounded(x, 2.8))
    y = s.put("y_out|shaped_x|gated", f"{name}({first}{x})", x.shape, (rule.low, rule.high))
    if form == "mapped" and x.rank and not first:
        y = s.put("rows_y|mapped_y", f"jax.vmap({name})({x})", x.shape, (rule.low, rule.high))
    elif form == "looped":
        # Euler steps of the flow against the function.
        body, st = s.name("body|euler_step"), s.name("st|cur")
        with s.suite(f"def {body}(_, {st}):"):
            s.line(f"return {st} - {s.pick(('0.05', '0.1'))} * {name}({first}{st})")
        y = s.put("flowed|after_loop", f"{s.lax}.fori_loop(0, {s.count(2, 4)}, {body}, {x})", x.shape, 4)
    elif form == "twice":
        z = s.put("z_in|second_in", smooth(s, s.bounded(y, 2.5)).code, x.shape, 2.9)
        z = s.let(s.bounded(z, 2.8))
        y = s.put("twice|composed", f"{name}({first}{z})", x.shape, (rule.low, rule.high))
    return s.bounded(y, 9)


def noun(rules: Sequence[Rule]) -> str:
    """The noun for the values of one function, or of several composed."""
    return f"{rules[0].name.replace('_', ' ')} values" if len(rules) == 1 else "composed functions"


def elementwise_jvp(s: Sampler) -> Kernel:
    """One or two functions with custom_jvp."""
    x = array(s)
    rules = s.shuffled(RULES)[: s.count(1, 2)]
    out = x
    for rule in rules:
        out = s.let(used(s, jvp_rule(s, rule), "", rule, out))
    return finish_each(s, f"custom jvp|stable op|{noun(rules)}", out)


def elementwise_vjp(s: Sampler) -> Kernel:
    """One or two functions with custom_vjp, with residuals or nondiff_argnums."""
    x = array(s)
    rules = s.shuffled(RULES)[: s.count(1, 2)]
    out = x
    for rule in rules:
        name, first = vjp_rule(s, rule, s.chance(0.5))
        out = s.let(used(s, name, first, rule, out))
    return finish_each(s, f"custom vjp|stable op|{noun(rules)}", out)


def custom_gradient(s: Sampler) -> Kernel:
    """jax.custom_gradient: the value together with its pullback."""
    x, rule, a = array(s), s.pick(RULES), s.coef(0.4, 1.5)
    v, g, y = s.name("v|u"), s.name("g|ct"), s.name("y|out_v")
    name, back = s.name(f"{rule.name}|my_{rule.name}"), s.name("grad_fn|pullback")
    slope = rule.slope.format(x=v, a=a, y=y)
    ret = f"    return {y}, lambda {g}: {g} * ({slope})"
    if s.chance(0.5):
        ret = f"    def {back}({g}):\n        return {g} * ({slope})\n\n    return {y}, {back}"
        ret = "\n" + ret
    s.above(f"@jax.custom_gradient\ndef {name}({v}):\n    {y} = {rule.value.format(x=v, a=a)}\n{ret}")
    return finish_each(s, "custom gradient|hand gradient", s.let(used(s, name, "", rule, x)))


@dataclass(frozen=True)
class PairLaw:
    """A function of arrays {a} and {b} with the value {y}, and its derivatives by each; {c} is a literal."""

    name: str
    value: str
    by_first: str
    by_second: str


PAIR_LAWS = (
    PairLaw(
        "soft_divide",
        "{a} / ({c} + {b}**2)",
        "1.0 / ({c} + {b}**2)",
        "-2.0 * {a} * {b} / ({c} + {b}**2) ** 2",
    ),
    PairLaw("smooth_hypot", "jnp.sqrt({a}**2 + {b}**2 + {c})", "{a} / {y}", "{b} / {y}"),
    PairLaw(
        "log_add",
        "jnp.logaddexp({a}, {c} * {b})",
        "jnp.exp({a} - {y})",
        "{c} * jnp.exp({c} * {b} - {y})",
    ),
    PairLaw(
        "gated_mul",
        "{a} * jnp.tanh({c} * {b})",
        "jnp.tanh({c} * {b})",
        "{c} * {a} * (1.0 - jnp.tanh({c} * {b}) ** 2)",
    ),
    PairLaw("bilinear", "{c} * {a} * {b} + {a}", "{c} * {b} + 1.0", "{c} * {a}"),
    PairLaw(
        "wave_pair",
        "jnp.sin({a} + {c} * {b})",
        "jnp.cos({a} + {c} * {b})",
        "{c} * jnp.cos({a} + {c} * {b})",
    ),
    PairLaw(
        "gap_square",
        "({a} - {c} * {b}) ** 2",
        "2.0 * ({a} - {c} * {b})",
        "-2.0 * {c} * ({a} - {c} * {b})",
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
    shape = s.shape(0, 2, 20)
    x, y = (
        prepared(s, s.operand(shape, low=-1.5, high=1.5), 2.0, 1),
        prepared(s, s.operand(shape, low=-1.5, high=1.5), 2.0, 1),
    )
    c = s.coef(0.4, 1.5)
    law = s.pick(PAIR_LAWS)
    scope: Scope = {"c": c}
    scope |= s.named(a="a|p", b="b|q", v="val|out_v", res="res|saved", g="g|ct")
    name = scope["name"] = s.name(f"{law.name}|my_{law.name}")
    scope["value"] = law.value.format_map(scope)
    write = _pair_vjp if s.chance(0.5) else _pair_jvp
    write(s, law, scope)
    out = s.put("joint|combined_xy", f"{name}({x}, {y})", shape, 16)
    if s.chance(0.4):
        out = s.put("again_xy|second_pass", f"{name}(jnp.tanh({out}), {s.pick((x, y))})", shape, 5)
    return finish_each(s, "two argument rule|fused pair|hand derivative", out)


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
    a = prepared(s, s.array("a|theta|drive", shape, low=-1.0, high=1.0), 1.2, 1)
    c = s.coef(0.2, 0.5)
    # y = F(y, a); dF/dy, dF/da.
    law = s.pick(
        (
            ("{c} * jnp.tanh({y}) + {a}", "{c} * (1.0 - jnp.tanh({y}) ** 2)", "1.0"),
            ("{c} * jnp.sin({y} + {a})", "{c} * jnp.cos({y} + {a})", "{c} * jnp.cos({y} + {a})"),
            ("{a} - {c} * jnp.sin({y})", "-{c} * jnp.cos({y})", "1.0"),
            (
                "{a} * jnp.exp(-0.5 * {c} * {y}**2)",
                "-{c} * {y} * {a} * jnp.exp(-0.5 * {c} * {y}**2)",
                "jnp.exp(-0.5 * {c} * {y}**2)",
            ),
        )
    )
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
    out = s.put("settled|steady", f"{name}({a})", shape, 3)
    return finish_each(s, "implicit layer|fixed point|equilibrium", out)


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
        "stable_lse",
        "jax.nn.logsumexp({v}, axis=-1)",
        "jnp.exp({v} - {y}[..., None])",
        "{g}[..., None] * {r}",
        True,
    ),
    Reduction(
        "my_softmax",
        "jax.nn.softmax({v}, axis=-1)",
        "{y}",
        "{r} * ({g} - jnp.sum({g} * {r}, axis=-1, keepdims=True))",
        False,
    ),
    Reduction(
        "soft_norm",
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
        "{v} - {c} * jnp.mean({v}, axis=-1, keepdims=True)",
        "None",
        "{g} - {c} * jnp.mean({g}, axis=-1, keepdims=True)",
        False,
    ),
    Reduction(
        "log_softmax_fn",
        "jax.nn.log_softmax({v}, axis=-1)",
        "jnp.exp({y})",
        "{g} - {r} * jnp.sum({g}, axis=-1, keepdims=True)",
        False,
    ),
    Reduction(
        "running",
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
    x = prepared(s, s.array("logits|x|scores", (n, d), low=-2.0, high=2.0), 2.5, 1)
    names = s.named(v="v|u", g="g|ct", r="res|saved", p="p_in|v_in", y="out_v|val")
    scope: Scope = {**names, "c": s.coef(0.3, 1.2)}
    law = s.pick(REDUCTIONS)
    name = scope["name"] = s.name(law.name)
    scope |= s.named(fwd="fwd|forward_pass", bwd="bwd|backward_pass")
    scope |= {
        "value": law.value.format_map(scope),
        "residual": law.residual.format_map(scope | {"v": scope["p"]}),
        "gradient": law.gradient.format_map(scope),
        "saved": scope["r"] if "{r}" in law.gradient else "_",
    }
    s.above(REDUCTION_VJP.format_map(scope))
    shape = (n,) if law.drops_axis else (n, d)
    out = s.put("reduced_x|processed", f"{name}({x})", shape, 16)
    if law.name in ("my_softmax", "log_softmax_fn"):
        t = s.array("target|weights|labels_soft", (n, d), low=0.1, high=1.0)
        sign = "-" if law.name == "log_softmax_fn" else ""
        label = "cross_ent|per_row" if sign else "expected|mean_value"
        out = s.put(label, f"{sign}jnp.sum({t} * {out}, axis=-1)", (n,), 9)
    return finish_each(s, f"custom reduction|hand backward|{law.name.replace('_', ' ')} rule", out)


FORMS = (
    elementwise_jvp,
    elementwise_jvp,
    elementwise_vjp,
    elementwise_vjp,
    custom_gradient,
    two_arguments,
    two_arguments,
    implicit,
    reductions,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS)


TEMPLATE = Template("custom_rules", "generate_custom_rules_kernel", draw)
