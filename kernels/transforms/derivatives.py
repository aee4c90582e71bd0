"""Derivatives taken inside a kernel: gradients, Jacobians, Hessians, and what is computed with them."""

import random

from kernels.kernel import Kernel, Template
from kernels.transforms._functions import (
    called,
    extras,
    net,
    one_argument,
    scalar_body,
    smooth,
    vector_input,
    written,
)
from kernels.writing.beginnings import drawn, prepared
from kernels.writing.endings import finish_each
from kernels.writing.loops import repeat
from kernels.writing.sampler import Sampler
from kernels.writing.values import SUM, Shape, Value, expr

LOSSES = "loss|energy|objective|cost|potential|f"
MAPS = "residual|transform|g|field|dynamics|feature_map"


def gradients(s: Sampler) -> Kernel:
    """grad and value_and_grad, of one argument or several, with auxiliary results."""
    x = prepared(s, vector_input(s), 1.5, 1)
    others = extras(s, x.shape[0])
    f, rest = written(s, LOSSES, x, others)
    n = len(rest)
    form = s.pick(("several", "value", "auxiliary", "step"))
    if form == "several" and n:
        nums = tuple(range(n + 1))
        names = [s.name(f"g{k}|grad{k}|d{k}") for k in nums]
        s.line(f"{', '.join(names)} = jax.grad({f}, argnums={nums})({', '.join(v.code for v in [x, *rest])})")
        out = [expr(a, v.shape, 9) for a, v in zip(names, [x, *rest], strict=True)]
    elif form == "value":
        vn, gn = s.name("val|loss_now|at_x"), s.name("g|grads|slope")
        s.line(f"{vn}, {gn} = " + called(f"jax.value_and_grad({f})", x.code, rest))
        out = [expr(vn, (), 15), expr(gn, x.shape, 9)]
    elif form == "auxiliary":
        q = s.name("q|t")
        with s.suite(f"def {(aux := s.name('with_aux|loss_and_state'))}({q}):"):
            e = s.put("e|inner_loss", called(f, q, rest))
            s.line(f"return {e}, {s.pick((f'jnp.sum({q}**2)', f'jnp.mean({q})', f'jnp.max(jnp.abs({q}))'))}")
        gn, a, vn = s.name("g|grads"), s.name("aux_out|side"), s.name("v_out|loss_out")
        if s.chance(0.5):
            s.line(f"{gn}, {a} = jax.grad({aux}, has_aux=True)({x})")
            out = [expr(gn, x.shape, 9), expr(a, (), 25)]
        else:
            s.line(f"({vn}, {a}), {gn} = jax.value_and_grad({aux}, has_aux=True)({x})")
            out = [expr(gn, x.shape, 9), expr(a, (), 25), expr(vn, (), 15)]
    else:
        g = s.put("g|grads|slope", called(f"jax.grad({f})", x.code, rest), x.shape, 9)
        moved = s.put("moved|stepped|x_new", f"{x} - {s.coef(0.05, 0.5)} * {g}", x.shape, 7)
        out = [moved, s.put("after|loss_after", called(f, moved.code, rest), (), 15)]
    return finish_each(s, "gradient|value and grad|slope", *out[:3])


def tangents(s: Sampler) -> Kernel:
    """jvp and linearize along given directions."""
    x = prepared(s, vector_input(s), 1.5, 1)
    f, rest = written(s, MAPS, x, extras(s, x.shape[0]), vector=s.chance(0.7))
    f = one_argument(s, f, rest)
    t = s.array("tangent|direction|dx|v_dir", x.shape, low=-1.0, high=1.0)
    form = s.pick((_by_jvp, _by_linearize, _by_two_jvps))
    y, dy = s.name("y|primal|out_y"), s.name("dy|tangent_out|out_t")
    shape = x.shape
    form(s, x, f, t, y, dy)
    # A scalar or a vector: both broadcast.
    out = s.put("combined|pushed|moved", f"{y} + {s.coef(0.2, 0.9)} * {dy} + 0.1 * {x}", shape, 40)
    return finish_each(s, "jvp|directional derivative|linearized", out)


def _by_jvp(s: Sampler, x: Value, f: str, t: Value, y: str, dy: str) -> None:
    s.line(f"{y}, {dy} = jax.jvp({f}, ({x},), ({t},))")


def _by_linearize(s: Sampler, x: Value, f: str, t: Value, y: str, dy: str) -> None:
    lin = s.name("lin|push|jvp_fn")
    s.line(f"{y}, {lin} = jax.linearize({f}, {x})")
    second = t if s.chance(0.5) else expr(f"{x}", x.shape)
    s.line(f"{dy} = {lin}({t}) + {s.coef(0.2, 0.9)} * {lin}({second})")


def _by_two_jvps(s: Sampler, x: Value, f: str, t: Value, y: str, dy: str) -> None:
    q = s.name("q|r")
    first = s.name("along|first_order")
    with s.suite(f"def {first}({q}):"):
        s.line(f"return jax.jvp({f}, ({q},), ({t},))[1]")
    s.line(f"{y}, {dy} = jax.jvp({first}, ({x},), ({t},))")


def cotangents(s: Sampler) -> Kernel:
    """vjp with given cotangents, once or twice."""
    x = prepared(s, vector_input(s), 1.5, 1)
    others = extras(s, x.shape[0], 1)
    g, rest = written(s, MAPS, x, others, vector=True)
    ct = s.array("cotangent|ct|upstream|adjoint", x.shape, low=-1.0, high=1.0)
    y, back = s.name("y|out_y|primal"), s.name("pullback|vjp_fn|back")
    s.line(f"{y}, {back} = jax.vjp({', '.join([g, x.code, *(r.code for r in rest)])})")
    names = [s.name(f"bar{k}|x_bar{k}|adj{k}") for k in range(1 + len(rest))]
    what = s.pick((ct, f"{ct} * {s.coef(0.4, 1.5)}", f"{ct} - {s.coef(0.1, 0.5)} * {y}"))
    s.line(f"{', '.join(names)}{',' if len(names) == 1 else ''} = {back}({what})")
    out = [expr(a, v.shape, 20) for a, v in zip(names, [x, *rest], strict=True)]
    if s.chance(0.4):
        out[0] = s.put(
            "total_bar|summed_bar",
            f"{out[0]} + {s.coef(0.3, 0.9)} * {back}(jnp.ones_like({y}))[0]",
            x.shape,
            40,
        )
    if s.chance(0.4):
        out.append(expr(y, x.shape, 30))
    return finish_each(s, "vjp|pullback|adjoint", *out[:2])


def jacobians(s: Sampler) -> Kernel:
    """jacfwd and jacrev, and what is made of the matrix."""
    x = prepared(s, vector_input(s, 2, 4), 1.5, 1)
    d = x.shape[0]
    g, rest = written(s, MAPS, x, extras(s, d), vector=True)
    jac = s.pick(("jax.jacfwd", "jax.jacrev", "jax.jacobian", "jax.jacfwd"))
    j = s.put("jac|j_mat|sens", called(f"{jac}({g})", x.code, rest), (d, d), 9)
    out: list[Value] = []
    for made in s.shuffled(("gram", "product", "trace", "antisymmetric", "size"))[: s.count(1, 3)]:
        if made == "gram":
            out.append(s.put("gram|metric", f"0.1 * {j}.T @ {j}", (d, d), 20))
        elif made == "product":
            w = s.array("w_vec|push_dir", (d,), low=-1.0, high=1.0)
            out.append(s.put("pushed|image", s.pick((f"{j} @ {w}", f"{w} @ {j}")), (d,), 30))
        elif made == "trace":
            out.append(s.put("div|trace_j", f"jnp.trace({j})", (), 30))
        elif made == "antisymmetric":
            out.append(s.put("anti|spin", f"0.5 * ({j} - {j}.T) + {s.coef(0.05, 0.4)} * {j}", (d, d), 15))
        else:
            out.append(s.put("frob|size", f"jnp.sqrt(jnp.sum({j}**2) + 0.3)", (), (0.5, 40)))
    return finish_each(s, "jacobian|sensitivity|metric tensor", *out[:2])


def hessians(s: Sampler) -> Kernel:
    """Hessians: whole, times a vector in three ways, the diagonal, the trace."""
    x = prepared(s, vector_input(s, 2, 4), 1.5, 0)
    d = x.shape[0]
    name, rest = written(s, LOSSES, x, extras(s, d, 1))
    f = one_argument(s, name, rest)
    v = s.array("v|direction|probe", (d,), low=-1.0, high=1.0)
    form = s.pick(("matrix", "jvp", "vdot", "linearize", "diagonal"))
    q = s.name("q|t|r_in")
    if form == "matrix":
        h = s.put(
            "hess|curvature|h_mat",
            s.pick(
                (
                    f"jax.hessian({f})({x})",
                    f"jax.jacfwd(jax.grad({f}))({x})",
                    f"jax.jacrev(jax.grad({f}))({x})",
                )
            ),
            (d, d),
            20,
        )
        out = s.put("hv|bent_v", f"{h} @ {v} + {s.coef(0.1, 0.5)} * jnp.trace({h})", (d,), 40)
        return finish_each(s, "hessian|curvature", out, *([h] if s.chance(0.4) else []))
    if form == "jvp":
        hv = s.put("hv|curved", f"jax.jvp(jax.grad({f}), ({x},), ({v},))[1]", (d,), 30)
    elif form == "vdot":
        hv = s.put("hv|curved", f"jax.grad(lambda {q}: jnp.vdot(jax.grad({f})({q}), {v}))({x})", (d,), 30)
    elif form == "linearize":
        g, lin = s.name("g|grads"), s.name("hvp_fn|lin")
        s.line(f"{g}, {lin} = jax.linearize(jax.grad({f}), {x})")
        hv = s.put("hv|curved", f"{lin}({lin}({v})) + {s.coef(0.2, 0.8)} * {g}", (d,), 40)
    else:
        with s.suite(f"def {(entry := s.name('second|bend_at'))}({(e := s.name('e|basis'))}):"):
            s.line(f"return {e} @ jax.jvp(jax.grad({f}), ({x},), ({e},))[1]")
        diag = s.put("diag|bends", f"jax.vmap({entry})(jnp.eye({d}, dtype={x}.dtype))", (d,), 20)
        hv = s.put("scaled_v|precond", f"{v} * {diag}", (d,), 20)
    if s.chance(0.5):
        ray = s.put("rayleigh|sharpness", f"jnp.vdot({v}, {hv}) / (jnp.vdot({v}, {v}) + 0.3)", (), 40)
        return finish_each(s, "hessian vector product|rayleigh quotient", ray, hv)
    return finish_each(s, "hessian vector product|curvature probe", hv)


def gauss_newton(s: Sampler) -> Kernel:
    """Least squares: Gauss-Newton or Levenberg-Marquardt steps, solved directly or by conjugate gradients."""
    x = prepared(s, vector_input(s, 2, 3, "theta|params|beta|w"), 1.2, 0)
    d, m = x.shape[0], s.count(3, 7)
    t, y = (
        s.array("t|xs|grid", (m,), low=0.1, high=1.5),
        s.array("y|obs|targets", (m,), low=-1.0, high=1.0),
    )
    p = s.name("p|th|q")
    law = s.pick(
        (
            "{p}[0] * jnp.exp(-{p}[1] * {t})",
            "{p}[0] * jnp.sin({p}[1] * {t})",
            "{p}[0] / (1.0 + jnp.exp(-{t} - {p}[1]))",
            "{p}[0] + {p}[1] * {t} + 0.3 * {p}[1] ** 2 * {t}**2",
            "jnp.tanh({p}[0] * {t}) * {p}[1]",
        )
    )
    if d == 3:
        law += s.pick((" + {p}[2]", " + {p}[2] * {t}**2", " - jnp.cos({p}[2] + {t})"))
    with s.suite(f"def {(res := s.name('residual|misfit|model_gap'))}({p}):"):
        s.line(f"return {law.format(p=p, t=t)} - {y}")
    lam = s.coef(0.6, 2.0)
    direct = s.chance(0.2)

    def step(states: list[Value]) -> list[Value]:
        th = states[0]
        r = s.put("r|gap_now", f"{res}({th})")
        j = s.put("j|jac", f"jax.{s.pick(('jacfwd', 'jacrev'))}({res})({th})")
        g, h = (
            s.put("g|rhs", f"{j}.T @ {r}"),
            s.put("h|normal", f"{j}.T @ {j} + {lam} * jnp.eye({d}, dtype={th}.dtype)"),
        )
        if direct:
            dx = s.put(
                "dx|delta",
                s.pick((f"jnp.linalg.solve({h}, {g})", f"jnp.linalg.solve({h}, {g}[:, None])[:, 0]")),
            )
        else:
            body, c = s.name("cg|richardson"), s.name("sol|guess")
            with s.suite(f"def {body}(_, {c}):"):
                gap = s.put("left|rest", f"{g} - {h} @ {c}")
                alpha = s.put(
                    "alpha|length", f"jnp.vdot({gap}, {gap}) / (jnp.vdot({gap}, {h} @ {gap}) + 0.01)"
                )
                s.line(f"return {c} + {alpha} * {gap}")
            dx = s.put("dx|delta", f"{s.lax}.fori_loop(0, {s.count(2, 4)}, {body}, jnp.zeros_like({g}))")
        return [expr(f"{th} - {s.coef(0.4, 1.0)} * {dx}", (d,), 5, level=SUM)]

    (out,) = repeat(s, [x.over(5.0)], s.count(1, 2), step, loops=0.4, hints="th|theta_t|fit")
    if s.chance(0.5):
        return finish_each(
            s,
            "gauss newton|curve fit",
            out,
            s.put("misfit_after|fit_cost", f"jnp.sum({res}({out}) ** 2)", (), (0, 60)),
        )
    return finish_each(s, "levenberg marquardt|gauss newton|fit", out)


def operators(s: Sampler) -> Kernel:
    """Divergence, curl, Laplacian and material derivatives at points."""
    d, n = s.pick((2, 3)), s.count(1, 5)
    pts = prepared(s, s.array("points|xs|sites", (n, d), low=-1.2, high=1.2), 1.5, 0)
    a = s.array("a|freq|wave_k", (d,), low=0.4, high=1.4)
    x = expr("", (d,), 1.5)
    noun = s.pick(("laplacian", "divergence", "curl", "unit gradient"))
    f, rest = written(s, "u|phi|field_at|flow", x, [a], vector=noun in ("divergence", "curl"))
    f = one_argument(s, f, rest)
    q = s.name("q|at|pos")
    with s.suite(f"def {(op := s.name('operator_at|local_op|at_site'))}({q}):"):
        if noun == "laplacian":
            s.line(
                "return "
                + s.pick(
                    (
                        f"jnp.trace(jax.hessian({f})({q}))",
                        f"jnp.trace(jax.jacfwd(jax.jacrev({f}))({q}))",
                        f"jnp.sum(jnp.diagonal(jax.hessian({f})({q})))",
                    )
                )
            )
            shape: Shape = (n,)
        elif noun == "divergence":
            s.line(
                "return "
                + s.pick(
                    (
                        f"jnp.trace(jax.jacfwd({f})({q}))",
                        f"jnp.sum(jax.jacrev({f})({q}) * jnp.eye({d}, dtype={q}.dtype))",
                    )
                )
            )
            shape = (n,)
        elif noun == "curl":
            j = s.put("j|dv", f"jax.jacfwd({f})({q})")
            if d == 3 and s.chance(0.6):
                s.line(
                    f"return jnp.stack([{j}[2, 1] - {j}[1, 2], {j}[0, 2] - {j}[2, 0], {j}[1, 0] - {j}[0, 1]])"
                )
                shape = (n, 3)
            else:
                s.line(
                    "return "
                    + s.pick((f"{j} @ {f}({q})", f"0.5 * ({j} + {j}.T) @ {q}", f"{j} @ {q} - {f}({q})"))
                )
                shape = (n, d)
        else:
            g = s.put("g|slope", f"jax.grad({f})({q})")
            s.line(f"return {g} / jnp.sqrt(jnp.sum({g}**2) + {s.coef(0.2, 0.8)})")
            shape = (n, d)
    out = s.put(
        "values_at|op_values|result_at",
        s.pick((f"jax.vmap({op})({pts})", f"{s.lax}.map({op}, {pts})", f"jax.vmap({op})({pts})")),
        shape,
        40,
    )
    more = (
        [
            s.put(
                "f_at|field_values",
                f"jax.vmap({f})({pts})",
                (n, d) if noun in ("divergence", "curl") else (n,),
                30,
            )
        ]
        if s.chance(0.5)
        else []
    )
    return finish_each(s, noun, out, *more)


def newton(s: Sampler) -> Kernel:
    """Newton's and Halley's method with derivatives by jax.grad, elementwise or for a scalar."""
    shape = s.pick(((), (s.count(2, 6),)))
    x0 = prepared(s, s.array("x0|guess|start", shape, low=0.5, high=1.5), 2.0, 0)
    c = s.array("c|level|rhs", shape, low=0.3, high=1.2)
    law = s.pick(
        (
            "{x} + {a} * jnp.sin({x}) - {c}",
            "{x} + {a} * {x}**3 - {c}",
            "{x} * jnp.exp({a} * {x} / 2.0) - {c}",
            "{x} + jnp.tanh({a} * {x}) - {c}",
            "2.0 * {x} - {a} * jnp.cos({x}) - {c}",
            "jnp.log1p({x}**2) + {x} - {c}",
        )
    )
    x, k = s.name("x|z|u"), s.name("c_in|rhs_in")
    with s.helper(f := s.name("f|equation|balance"), x, k):
        s.line(f"return {law.format(x=x, c=k, a=s.coef(0.2, 0.9))}")
    halley = s.chance(0.4)
    lift = (lambda g: f"jax.vmap({g})") if shape else (lambda g: g)

    def step(states: list[Value]) -> list[Value]:
        at = states[0]
        v, d = s.name("v|val|fx"), s.name("d|slope|dfx")
        s.line(f"{v}, {d} = {lift(f'jax.value_and_grad({f})')}({at}, {c})")
        if halley:
            dd = s.put("dd|bend|d2fx", f"{lift(f'jax.grad(jax.grad({f}))')}({at}, {c})")
            return [expr(f"{at} - 2.0 * {v} * {d} / (2.0 * {d}**2 - {v} * {dd} + 3.0)", shape, 4, level=SUM)]
        return [
            expr(f"{at} - {s.coef(0.5, 1)} * {v} * {d} / ({d}**2 + {s.coef(0.1, 0.5)})", shape, 4, level=SUM)
        ]

    (out,) = repeat(s, [x0.over(4.0)], s.count(2, 4), step, hints="root|xt|z_now")
    return finish_each(s, "halley" if halley else "newton root|root finding", out)


def physics_informed(s: Sampler) -> Kernel:
    """The residual of a partial differential equation of a small net, at collocation points."""
    hidden, n = s.count(2, 5), s.count(2, 4)
    u, _ = net(s, 2, hidden)
    t, x = (
        s.array("t|ts|times", (n,), low=0.0, high=1.0),
        s.array("x|xs|sites", (n,), low=-1.0, high=1.0),
    )
    a, b = s.name("ti|t_one"), s.name("xi|x_one")
    with s.suite(f"def {(point := s.name('u_at|solution|u_tx'))}({a}, {b}):"):
        s.line(f"return {u}(jnp.stack([{a}, {b}]))")
    nu = s.scalar("nu|kappa|c2", low=0.05, high=0.5)
    p, q = s.name("tt|t_pt"), s.name("xx|x_pt")
    kind = s.count(0, 3)
    with s.suite(f"def {(res := s.name('residual|pde|defect'))}({p}, {q}):"):
        if s.chance(0.5):
            val, ut = s.name("val|u_now"), s.name("u_t|du_dt")
            s.line(f"{val}, {ut} = jax.value_and_grad({point})({p}, {q})")
        else:
            val, ut = (
                s.put("val|u_now", f"{point}({p}, {q})").code,
                s.put("u_t|du_dt", f"jax.grad({point}, argnums=0)({p}, {q})").code,
            )
        ux_fn = s.put("ux_fn|slope_fn", f"jax.grad({point}, argnums=1)")
        ux = s.put("u_x|du_dx", f"{ux_fn}({p}, {q})")
        uxx = s.put(
            "u_xx|bend",
            s.pick(
                (
                    f"jax.grad({ux_fn}, argnums=1)({p}, {q})",
                    f"jax.jvp(lambda {(z := s.name('z|y_in'))}: {ux_fn}({p}, {z}), ({q},), "
                    f"(jnp.ones_like({q}),))[1]",
                )
            ),
        )
        s.line(
            "return "
            + (
                f"{ut} - {nu} * {uxx}",
                f"{ut} + {val} * {ux} - {nu} * {uxx}",
                f"{ut} - {nu} * {uxx} - {val} * (1.0 - {val})",
                f"{nu} * {ut} + {ux} - {uxx} + jnp.sin({val})",
            )[kind]
        )
    r = s.put("res_all|defects|misfit", f"jax.vmap({res})({t}, {x})", (n,), 30)
    noun = ("pinn heat", "pinn burgers", "pinn fisher", "pinn transport")[kind]
    if s.chance(0.6):
        loss = s.put("pde_loss|loss_r", f"jnp.mean({r}**2)", (), (0, 60))
        return finish_each(s, noun, loss, *([s.bounded(r, 9)] if s.chance(0.4) else []))
    return finish_each(s, noun, r)


def descent(s: Sampler) -> Kernel:
    """Gradient descent, momentum, Adam, Nesterov, sign-free RMSprop in a loop."""
    x = prepared(s, vector_input(s), 1.5, 0)
    name, rest = written(s, LOSSES, x, extras(s, x.shape[0]))
    f = one_argument(s, name, rest)
    lr, beta, noun = (
        s.coef(0.02, 0.2),
        s.coef(0.5, 0.9),
        s.pick(("gradient descent", "momentum", "nesterov", "rmsprop", "adam")),
    )

    def step(states: list[Value]) -> list[Value]:
        p, m = states[0], states[1] if len(states) > 1 else ""
        at = p if noun != "nesterov" else s.put("ahead|look", f"{p} - {beta} * {lr} * {m}")
        g = s.put("g|grads|slope", f"jax.grad({f})({at})")
        if noun == "gradient descent":
            return [expr(f"{p} - {lr} * {g}", x.shape, 6, level=SUM)]
        if noun in ("momentum", "nesterov"):
            mn = s.put("m_new|vel", f"{beta} * {m} + {g}")
            return [expr(f"{p} - {lr} * {mn}", x.shape, 6, level=SUM), expr(mn, x.shape, 15)]
        if noun == "rmsprop":
            mn = s.put("sq_new|cache", f"{beta} * {m} + (1.0 - {beta}) * {g}**2")
            return [
                expr(f"{p} - {lr} * {g} / jnp.sqrt({mn} + {s.coef(0.1, 0.4)})", x.shape, 6, level=SUM),
                expr(mn, x.shape, (0, 60)),
            ]
        mn, vn = (
            s.put("m_new|first", f"{beta} * {m} + (1.0 - {beta}) * {g}"),
            s.put("v_new|second", f"0.9 * {states[2]} + 0.1 * {g}**2"),
        )
        return [
            expr(f"{p} - {lr} * {mn} / (jnp.sqrt({vn} + 0.05) + 0.1)", x.shape, 6, level=SUM),
            expr(mn, x.shape, 15),
            expr(vn, x.shape, (0, 60)),
        ]

    zero = expr(f"jnp.zeros_like({x})", x.shape, 15)
    states = [x.over(6.0), *([zero] * (0 if noun == "gradient descent" else 2 if noun == "adam" else 1))]
    out = repeat(s, states, s.count(2, 5), step, hints="p|theta_t|par,m|mom_t|acc,v|sq_t|cache_t")
    more = [s.put("loss_end|cost_after", f"{f}({out[0]})", (), 15)] if s.chance(0.5) else []
    return finish_each(s, noun, out[0], *more)


def taylor(s: Sampler) -> Kernel:
    """Derivatives of higher order by nesting grad or jvp, summed into a Taylor polynomial."""
    shape = (s.count(1, 6),)
    x, h = (
        prepared(s, s.array("x|center|at", shape, low=-1.0, high=1.0), 1.2, 0),
        s.array("h|step_in|eps_in", s.pick(((), shape)), low=-0.6, high=0.6),
    )
    q = s.name("q|z|u")
    with s.helper(f := s.name("f|curve|profile"), q):
        s.line(f"return {smooth(s, expr(q, (), 1.5))}")
    order, chain = s.count(2, 3), f
    total = [s.put("order0|base_v", f"jax.vmap({f})({x})").code]
    factorial = 1
    for k in range(1, order + 1):
        factorial *= k
        if s.chance(0.6) or k == 1:
            new = s.name(f"d{k}f|deriv{k}")
            s.line(f"{new} = jax.grad({chain})")
        else:
            new, y = s.name(f"d{k}f|deriv{k}"), s.name(f"y{k}|at{k}")
            with s.suite(f"def {new}({y}):"):
                s.line(f"return jax.jvp({chain}, ({y},), (jnp.ones_like({y}),))[1]")
        chain = new
        hk = h if k == 1 else f"{h}**{k}"
        total.append(
            s.put(
                f"order{k}|term{k}",
                f"jax.vmap({new})({x}) * {hk}{f' / {factorial}.0' if factorial > 1 else ''}",
            ).code
        )
    out = s.put("series|taylor_sum|predicted", " + ".join(total), shape, 30)
    if s.chance(0.4):
        exact = f"jax.vmap({f})({x} + {h})"
        return finish_each(
            s,
            "taylor error|remainder",
            s.put("error|off_by", f"{exact} - {out} + 0.1 * {total[1]}", shape, 40),
            out,
        )
    return finish_each(s, "taylor|high order", out)


def mechanics(s: Sampler) -> Kernel:
    """Euler-Lagrange accelerations, Hamiltonian fields, scores of log densities, natural gradients."""
    d = s.count(2, 3)
    q, v = (
        s.array("q|pos|theta", (d,), low=-1.0, high=1.0),
        s.array("v|vel|p", (d,), low=-1.0, high=1.0),
    )
    form = s.pick(("lagrangian", "hamiltonian", "natural gradient"))
    a, b = s.name("x|qq"), s.name("y|vv")
    if form == "natural gradient":
        n = s.count(2, 4)
        data = s.array("data|samples|batch", (n, d), low=-1.0, high=1.0)
        with s.suite(f"def {(logp := s.name('log_prob|loglik|log_density'))}({a}, {b}):"):
            s.line(f"return {scalar_body(s, expr(a, (d,), 1), [expr(b, (d,), 1)])}")
        scores = s.put(
            "scores|per_example", f"jax.vmap(jax.grad({logp}), in_axes=(None, 0))({q}, {data})", (n, d), 15
        )
        fisher = s.put("fisher|metric", f"{scores}.T @ {scores} / {n}.0 + jnp.eye({d}, dtype={q}.dtype)")
        g = s.put("g|mean_score", f"jnp.mean({scores}, axis=0) + {s.coef(0.1, 0.5)} * {v}")
        nat = s.put("natural|precond_g", f"jnp.linalg.solve({fisher}, {g})", (d,), 15)
        return finish_each(s, "natural gradient|fisher step", nat, *([scores] if s.chance(0.4) else []))
    mass = s.coef(1.5, 2.5)
    fn = s.name(form)
    with s.suite(f"def {fn}({a}, {b}):"):
        kin = s.put("kinetic|ke", f"0.5 * jnp.sum(({mass} + jnp.cos({a})) * {b}**2) + 0.3 * jnp.prod({b})")
        pot = s.put("stored|pe", scalar_body(s, expr(a, (d,), 1), []).code)
        sign = "-" if form == "lagrangian" else "+"
        s.line(f"return {kin} {sign} {pot}")
    if form == "lagrangian":
        m = s.put(
            "mass_mat|h_vv", f"jax.hessian({fn}, argnums=1)({q}, {v}) + 0.5 * jnp.eye({d}, dtype={q}.dtype)"
        )
        f = s.put("force|dl_dq", f"jax.grad({fn})({q}, {v})")
        x = s.name("z|w_in")
        cor = s.put(
            "coriolis|mixed_term",
            f"jax.jvp(lambda {x}: jax.grad({fn}, argnums=1)({x}, {v}), ({q},), ({v},))[1]",
        )
        acc = s.put("acc|q_ddot", f"jnp.linalg.solve({m}, {f} - {cor})", (d,), 30)
        return finish_each(s, "euler lagrange|mechanics", acc)

    def step(states: list[Value]) -> list[Value]:
        x, p = states[0], states[1]
        gq, gp = s.name("dh_dq|gq"), s.name("dh_dp|gp")
        s.line(f"{gq}, {gp} = jax.grad({fn}, argnums=(0, 1))({x}, {p})")
        h = s.coef(0.03, 0.15)
        return [
            expr(f"{x} + {h} * {gp}", (d,), 5, level=SUM),
            expr(f"{p} - {h} * {gq}", (d,), 5, level=SUM),
        ]

    out = repeat(s, [q.over(5.0), v.over(5.0)], s.count(1, 3), step, hints="qt|x_t,pt|p_t")
    return finish_each(s, "hamiltonian field|phase flow", *out)


FORMS = (
    gradients,
    gradients,
    tangents,
    cotangents,
    jacobians,
    hessians,
    gauss_newton,
    operators,
    newton,
    physics_informed,
    descent,
    taylor,
    mechanics,
)
NARROW = (gradients, cotangents, tangents)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("derivatives", "generate_derivatives_kernel", draw)
