"""Functions that bring their own derivative: custom_jvp, custom_vjp, custom_gradient."""

import random
from dataclasses import dataclass

from kernels.kernel import Kernel, Template
from kernels.transforms._functions import smooth
from kernels.writing.beginnings import drawn, prepared
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
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
    style = s.count(0, 2)
    y = s.name("y|out_v|primal")
    p, t, z, dz = (
        s.name("primals|primals_in|args_p"),
        s.name("tangents|tangents_in|args_t"),
        s.name("z|xi|at"),
        s.name("dz|dx|t_in"),
    )
    lines = [f"@jax.custom_jvp\ndef {name}({x}):", f"    return {rule.value.format(x=x, a=a)}"]
    if style == 0:
        if "{y}" in rule.slope:
            slope, given = rule.slope.format(x=x, a=a, y=y), y
            lines.append(f"\n\n{name}.defjvps(lambda {dz}, {y}, {x}: {dz} * ({slope}))")
        else:
            given = "_"
            lines.append(
                f"\n\n{name}.defjvps(lambda {dz}, {given}, {x}: {dz} * "
                f"({rule.slope.format(x=x, a=a, y='_')}))"
            )
        s.helpers.append("\n".join(lines))
        return name
    uses = "{y}" in rule.slope
    body = [f"    ({z},), ({dz},) = {p}, {t}"] if style == 1 else [f"    {z} = {p}[0]", f"    {dz} = {t}[0]"]
    body.append(
        f"    {y} = {name}({z})" if s.chance(0.5) or not uses else f"    {y} = {rule.value.format(x=z, a=a)}"
    )
    body.append(f"    {s.name('slope|deriv')} = {rule.slope.format(x=z, a=a, y=y)}")
    slope = body[-1].split(" = ")[0].strip()
    body.append(f"    return {y}, {slope} * {dz}")
    tangent_rule = s.name(f"{rule.name}_jvp|jvp_of")
    lines.append(f"\n\ndef {tangent_rule}({p}, {t}):")
    body.append(f"\n\n{name}.defjvp({tangent_rule})")
    s.helpers.append("\n".join(lines + body))
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
    style = s.count(0, 2)
    body = [f"{head}\ndef {name}({lead}{x}):", f"    return {rule.value.format(x=x, a=c)}\n\n"]
    x2, x3, y3, sl = (
        s.name("x_in|v_in"),
        s.name("x_saved|xs"),
        s.name("y_saved|ys"),
        s.name("slope|local"),
    )
    if style == 0:  # The slope itself is saved.
        body += [
            f"def {fwd}({lead}{x2}):",
            f"    {y} = {name}({lead}{x2})",
            f"    {sl} = {rule.slope.format(x=x2, a=c, y=y)}",
            f"    return {y}, {sl}\n\n",
        ]
        body += [f"def {bwd}({lead}{res}, {g}):", f"    return ({g} * {res},)"]
    elif uses or style == 1:
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
    s.helpers.append("\n".join(body))
    return name, f"{a}, " if nondiff else ""


def used(s: Sampler, name: str, first: str, rule: Rule, x: Value) -> Value:
    """Calls of the function, alone or under vmap, in a loop or twice."""
    style = s.count(0, 4)
    x = s.let(s.bounded(x, 2.8))
    y = s.put("y_out|shaped_x|gated", f"{name}({first}{x})", x.shape, (rule.low, rule.high))
    if style == 0 and x.rank and not first:
        y = s.put("rows_y|mapped_y", f"jax.vmap({name})({x})", x.shape, (rule.low, rule.high))
    elif style == 1:
        body, st = s.name("body|again"), s.name("st|cur")
        inner = f"{s.coef(0.3, 0.9)} * jnp.tanh({name}({first}{st})) + {s.coef(0.1, 0.5)} * {x}"
        with s.suite(f"def {body}(_, {st}):"):
            s.line(f"return {inner}")
        y = s.put("looped|after_loop", f"{s.lax}.fori_loop(0, {s.count(2, 4)}, {body}, {x})", x.shape, 2)
    elif style == 2:
        z = s.put("z_in|second_in", smooth(s, s.bounded(y, 2.5)).code, x.shape, 2.9)
        z = s.let(s.bounded(z, 2.8))
        y = s.put("twice|composed", f"{name}({first}{z}) * {s.coef(0.4, 1.2)} + {x}", x.shape, 46)
    return s.bounded(y, 9)


def elementwise_jvp(s: Sampler) -> Kernel:
    """One or two functions with custom_jvp."""
    x = array(s)
    rules = s.shuffled(RULES)[: s.count(1, 2)]
    out = x
    for rule in rules:
        out = s.let(used(s, jvp_rule(s, rule), "", rule, out))
    return finish_each(s, "custom jvp|stable op|activation", s.pair(out, x))


def elementwise_vjp(s: Sampler) -> Kernel:
    """One or two functions with custom_vjp, with residuals or nondiff_argnums."""
    x = array(s)
    rules = s.shuffled(RULES)[: s.count(1, 2)]
    out = x
    for rule in rules:
        name, first = vjp_rule(s, rule, s.chance(0.5))
        out = s.let(used(s, name, first, rule, out))
    return finish_each(s, "custom vjp|stable op|activation", s.pair(out, x))


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
    s.helpers.append(
        f"@jax.custom_gradient\ndef {name}({v}):\n    {y} = {rule.value.format(x=v, a=a)}\n{ret}"
    )
    return finish_each(s, "custom gradient|hand gradient", s.pair(s.let(used(s, name, "", rule, x)), x))


def two_arguments(s: Sampler) -> Kernel:
    """Functions of two arrays: products, quotients, hypotenuses, soft maxima, with hand-written rules."""
    shape = s.shape(0, 2, 20)
    x, y = (
        prepared(s, s.operand(shape, low=-1.5, high=1.5), 2.0, 1),
        prepared(s, s.operand(shape, low=-1.5, high=1.5), 2.0, 1),
    )
    c = s.coef(0.4, 1.5)
    # Name, value, slope by the first, by the second.
    law = s.pick(
        (
            (
                "soft_divide",
                "{a} / ({c} + {b}**2)",
                "1.0 / ({c} + {b}**2)",
                "-2.0 * {a} * {b} / ({c} + {b}**2) ** 2",
            ),
            ("smooth_hypot", "jnp.sqrt({a}**2 + {b}**2 + {c})", "{a} / {y}", "{b} / {y}"),
            (
                "log_add",
                "jnp.logaddexp({a}, {c} * {b})",
                "jnp.exp({a} - {y})",
                "{c} * jnp.exp({c} * {b} - {y})",
            ),
            (
                "gated_mul",
                "{a} * jnp.tanh({c} * {b})",
                "jnp.tanh({c} * {b})",
                "{c} * {a} * (1.0 - jnp.tanh({c} * {b}) ** 2)",
            ),
            ("bilinear", "{c} * {a} * {b} + {a}", "{c} * {b} + 1.0", "{c} * {a}"),
            (
                "wave_pair",
                "jnp.sin({a} + {c} * {b})",
                "jnp.cos({a} + {c} * {b})",
                "{c} * jnp.cos({a} + {c} * {b})",
            ),
            (
                "gap_square",
                "({a} - {c} * {b}) ** 2",
                "2.0 * ({a} - {c} * {b})",
                "-2.0 * {c} * ({a} - {c} * {b})",
            ),
        )
    )
    a, b, v, res, g = (
        s.name("a|p"),
        s.name("b|q"),
        s.name("val|out_v"),
        s.name("res|saved"),
        s.name("g|ct"),
    )
    name = s.name(f"{law[0]}|my_{law[0]}")
    f = law[1].format(a=a, b=b, c=c)
    if s.chance(0.5):
        a2, b2, a3, b3, v3 = (
            s.name("a_in|left"),
            s.name("b_in|right"),
            s.name("a_res|ar"),
            s.name("b_res|br"),
            s.name("v_res|vr"),
        )
        fwd, bwd = s.name("fwd|forward_rule"), s.name("bwd|backward_rule")
        da, db = law[2].format(a=a3, b=b3, c=c, y=v3), law[3].format(a=a3, b=b3, c=c, y=v3)
        s.helpers.append(
            f"@jax.custom_vjp\ndef {name}({a}, {b}):\n    return {f}\n\n\ndef {fwd}({a2}, {b2}):\n  "
            f"  {v} = {name}({a2}, {b2})\n    return {v}, ({a2}, {b2}, {v})\n\n\ndef {bwd}({res}, "
            f"{g}):\n    {a3}, {b3}, {v3} = {res}\n    return {g} * ({da}), {g} * "
            f"({db})\n\n\n{name}.defvjp({fwd}, {bwd})"
        )
    else:
        p, t, da, db = (
            s.name("primals|primals_in|args_p"),
            s.name("tangents|tangents_in|args_t"),
            s.name("da|ta"),
            s.name("db|tb"),
        )
        a2, b2 = s.name("a_in|left"), s.name("b_in|right")
        sa, sb = law[2].format(a=a2, b=b2, c=c, y=v), law[3].format(a=a2, b=b2, c=c, y=v)
        rule = s.name("jvp_rule|pair_jvp")
        s.helpers.append(
            f"@jax.custom_jvp\ndef {name}({a}, {b}):\n    return {f}\n\n\ndef {rule}({p}, {t}):\n"
            f"    {a2}, {b2} = {p}\n    {da}, {db} = {t}\n    {v} = {name}({a2}, {b2})\n"
            f"    return {v}, ({sa}) * {da} + ({sb}) * {db}\n\n\n{name}.defjvp({rule})"
        )
    out = s.put("joint|combined_xy", f"{name}({x}, {y})", shape, 16)
    if s.chance(0.4):
        out = s.put("again_xy|second_pass", f"{name}(jnp.tanh({out}), {s.pick((x, y))})", shape, 5)
    return finish_each(s, "two argument rule|fused pair|hand derivative", out)


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
    s.helpers.append(
        f"@jax.custom_vjp\ndef {name}({p}):\n    return {loop}\n\n\ndef {fwd}({p2}):\n    {i} = "
        f"{name}({p2})\n    return {i}, ({i}, {p2})\n\n\ndef {bwd}({res}, "
        f"{g}):\n{tail}\n\n\n{name}.defvjp({fwd}, {bwd})"
    )
    out = s.put("settled|steady", f"{name}({a})", shape, 3)
    other = s.operand(s.partner(shape), low=-1.0, high=1.0)
    return finish_each(s, "implicit layer|fixed point|equilibrium", s.mix([out, other], s.count(0, 2)))


def reductions(s: Sampler) -> Kernel:
    """Losses and norms over an axis with hand-written backward passes."""
    n, d = s.count(1, 5), s.count(2, 6)
    x = prepared(s, s.array("logits|x|scores", (n, d), low=-2.0, high=2.0), 2.5, 1)
    v, g, res, p, y = (
        s.name("v|u"),
        s.name("g|ct"),
        s.name("res|saved"),
        s.name("p_in|v_in"),
        s.name("out_v|val"),
    )
    c = s.coef(0.3, 1.2)
    # Name, value, residual (of {v}, {y}), gradient (of {g}, {r}), whether the axis goes.
    law = s.pick(
        (
            (
                "stable_lse",
                "jax.nn.logsumexp({v}, axis=-1)",
                "jnp.exp({v} - {y}[..., None])",
                "{g}[..., None] * {r}",
                True,
            ),
            (
                "my_softmax",
                "jax.nn.softmax({v}, axis=-1)",
                "{y}",
                "{r} * ({g} - jnp.sum({g} * {r}, axis=-1, keepdims=True))",
                False,
            ),
            (
                "soft_norm",
                "jnp.sqrt(jnp.sum({v}**2, axis=-1) + {c})",
                "{v} / {y}[..., None]",
                "{g}[..., None] * {r}",
                True,
            ),
            (
                "mean_square",
                "jnp.mean({v}**2, axis=-1)",
                "2.0 * {v} / {v}.shape[-1]",
                "{g}[..., None] * {r}",
                True,
            ),
            (
                "centered",
                "{v} - {c} * jnp.mean({v}, axis=-1, keepdims=True)",
                "{v}[..., :0]",
                "{g} - {c} * jnp.mean({g}, axis=-1, keepdims=True)",
                False,
            ),
            (
                "log_softmax_fn",
                "jax.nn.log_softmax({v}, axis=-1)",
                "jnp.exp({y})",
                "{g} - {r} * jnp.sum({g}, axis=-1, keepdims=True)",
                False,
            ),
            (
                "running",
                "jnp.cumsum({v}, axis=-1)",
                "None",
                "jnp.cumsum({g}[..., ::-1], axis=-1)[..., ::-1]",
                False,
            ),
        )
    )
    if law[2].endswith(":0]"):
        law = (*law[:2], "None", *law[3:])
    name, fwd, bwd = s.name(law[0]), s.name("fwd|forward_pass"), s.name("bwd|backward_pass")
    saved = res if "{r}" in law[3] else "_"
    s.helpers.append(
        f"@jax.custom_vjp\ndef {name}({v}):\n    return {law[1].format(v=v, c=c)}\n\n\ndef "
        f"{fwd}({p}):\n    {y} = {name}({p})\n    return {y}, "
        f"{law[2].format(v=p, y=y, c=c)}\n\n\ndef {bwd}({saved}, {g}):\n    return "
        f"({law[3].format(g=g, r=res, c=c)},)\n\n\n{name}.defvjp({fwd}, {bwd})"
    )
    shape = (n,) if law[4] else (n, d)
    out = s.put("reduced_x|processed", f"{name}({x})", shape, 16)
    if law[0] in ("my_softmax", "log_softmax_fn"):
        t = s.array("target|weights|labels_soft", (n, d), low=0.1, high=1.0)
        out = s.put("weighted_out|matched", f"{out} * {t}", shape, 9)
    return finish_each(
        s, "custom reduction|stable loss|hand backward", out, *([s.unary(x)] if s.chance(0.4) else [])
    )


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
