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
from kernels.writing.draft import Draft, choose, drawn, end, prepared, put, repeat, value, wide
from kernels.writing.values import SUM, Shape, Value

LOSSES = "loss|energy|objective|cost|potential|f"
MAPS = "residual|transform|g|field|dynamics|feature_map"


def gradients(s: Draft) -> Kernel:
    """grad and value_and_grad, of one argument or several, with auxiliary results."""
    x = prepared(s, vector_input(s), 1.5, 1)
    others = extras(s, x.shape[0])
    f, rest = written(s, LOSSES, x, others)
    n = len(rest)
    kind = s.count(0, 3)
    if kind == 0 and n:
        nums = tuple(range(n + 1))
        names = [choose(s, f"g{k}|grad{k}|d{k}") for k in nums]
        s.line(
            f"{', '.join(names)} = ",
            f"jax.grad({f}, argnums={nums})({', '.join(v.code for v in [x, *rest])})",
        )
        out = [value(a, v.shape, -9, 9) for a, v in zip(names, [x, *rest], strict=True)]
    elif kind == 1:
        vn, gn = choose(s, "val|loss_now|at_x"), choose(s, "g|grads|slope")
        s.line(f"{vn}, {gn} = ", called(f"jax.value_and_grad({f})", x.code, rest))
        out = [value(vn, (), -15, 15), value(gn, x.shape, -9, 9)]
    elif kind == 2:
        q = choose(s, "q|t")
        with s.suite(f"def {(aux := choose(s, 'with_aux|loss_and_state'))}({q}):"):
            e = put(s, "e|inner_loss", called(f, q, rest)).code
            s.line(f"return {e}, {s.unary(value(q, x.shape, x.low, x.high)).code}")
        gn, a, vn = choose(s, "g|grads"), choose(s, "aux_out|side"), choose(s, "v_out|loss_out")
        if s.chance(0.5):
            s.line(f"{gn}, {a} = jax.grad({aux}, has_aux=True)({x.code})")
            out = [value(gn, x.shape, -9, 9), value(a, x.shape, -25, 25)]
        else:
            s.line(f"({vn}, {a}), {gn} = jax.value_and_grad({aux}, has_aux=True)({x.code})")
            out = [value(gn, x.shape, -9, 9), value(a, x.shape, -25, 25), value(vn, (), -15, 15)]
    else:
        g = put(s, "g|grads|slope", called(f"jax.grad({f})", x.code, rest), x.shape, -9, 9)
        moved = put(
            s, "moved|stepped|x_new", f"{x.code} - {s.coef(0.05, 0.5).code} * {g.code}", x.shape, -7, 7
        )
        out = [moved, put(s, "after|loss_after", called(f, moved.code, rest), (), -15, 15)]
    return end(s, "gradient|value and grad|slope", *out[:3])


def tangents(s: Draft) -> Kernel:
    """jvp and linearize along given directions."""
    x = prepared(s, vector_input(s), 1.5, 1)
    f, rest = written(s, MAPS, x, extras(s, x.shape[0]), vector=s.chance(0.7))
    f = one_argument(s, f, rest)
    t = s.array(x.shape, "tangent", "direction", "dx", "v_dir", low=-1.0, high=1.0)
    kind = s.count(0, 2)
    y, dy = choose(s, "y|primal|out_y"), choose(s, "dy|tangent_out|out_t")
    shape = x.shape
    if kind == 0:
        s.line(f"{y}, {dy} = jax.jvp({f}, ({x.code},), ({t.code},))")
    elif kind == 1:
        lin = choose(s, "lin|push|jvp_fn")
        s.line(f"{y}, {lin} = jax.linearize({f}, {x.code})")
        second = s.unary(t) if s.chance(0.5) else value(f"{x.code}", x.shape)
        s.line(f"{dy} = ", f"{lin}({t.code}) + {s.coef(0.2, 0.9).code} * {lin}({second.code})")
    else:
        q = choose(s, "q|r")
        first = choose(s, "along|first_order")
        with s.suite(f"def {first}({q}):"):
            s.line(f"return jax.jvp({f}, ({q},), ({t.code},))[1]")
        s.line(f"{y}, {dy} = jax.jvp({first}, ({x.code},), ({t.code},))")
    # A scalar or a vector: both broadcast.
    out = put(
        s, "combined|pushed|moved", f"{y} + {s.coef(0.2, 0.9).code} * {dy} + 0.1 * {x.code}", shape, -40, 40
    )
    return end(s, "jvp|directional derivative|linearized", out)


def cotangents(s: Draft) -> Kernel:
    """vjp with given cotangents, once or twice."""
    x = prepared(s, vector_input(s), 1.5, 1)
    others = extras(s, x.shape[0], 1)
    g, rest = written(s, MAPS, x, others, vector=True)
    ct = s.array(x.shape, "cotangent", "ct", "upstream", "adjoint", low=-1.0, high=1.0)
    y, back = choose(s, "y|out_y|primal"), choose(s, "pullback|vjp_fn|back")
    s.line(f"{y}, {back} = ", f"jax.vjp({', '.join([g, x.code, *(r.code for r in rest)])})")
    names = [choose(s, f"bar{k}|x_bar{k}|adj{k}") for k in range(1 + len(rest))]
    what = s.pick(
        (ct.code, f"{ct.code} * {s.coef(0.4, 1.5).code}", f"{ct.code} - {s.coef(0.1, 0.5).code} * {y}")
    )
    s.line(f"{', '.join(names)}{',' if len(names) == 1 else ''} = ", f"{back}({what})")
    out = [value(a, v.shape, -20, 20) for a, v in zip(names, [x, *rest], strict=True)]
    if s.chance(0.4):
        out[0] = put(
            s,
            "total_bar|summed_bar",
            f"{out[0].code} + {s.coef(0.3, 0.9).code} * {back}(jnp.ones_like({y}))[0]",
            x.shape,
            -40,
            40,
        )
    if s.chance(0.4):
        out.append(value(y, x.shape, -30, 30))
    return end(s, "vjp|pullback|adjoint", *out[:2])


def jacobians(s: Draft) -> Kernel:
    """jacfwd and jacrev, and what is made of the matrix."""
    x = prepared(s, vector_input(s, 2, 4), 1.5, 1)
    d = x.shape[0]
    g, rest = written(s, MAPS, x, extras(s, d), vector=True)
    jac = s.pick(("jax.jacfwd", "jax.jacrev", "jax.jacobian", "jax.jacfwd"))
    j = put(s, "jac|j_mat|sens", called(f"{jac}({g})", x.code, rest), (d, d), -9, 9)
    out: list[Value] = []
    for kind in s.shuffled(range(5))[: s.count(1, 3)]:
        if kind == 0:
            out.append(put(s, "gram|metric", f"0.1 * {j.code}.T @ {j.code}", (d, d), -20, 20))
        elif kind == 1:
            w = s.array((d,), "w_vec", "push_dir", low=-1.0, high=1.0)
            out.append(
                put(
                    s, "pushed|image", s.pick((f"{j.code} @ {w.code}", f"{w.code} @ {j.code}")), (d,), -30, 30
                )
            )
        elif kind == 2:
            out.append(put(s, "div|trace_j", f"jnp.trace({j.code})", (), -30, 30))
        elif kind == 3:
            out.append(
                put(
                    s,
                    "anti|spin",
                    f"0.5 * ({j.code} - {j.code}.T) + {s.coef(0.05, 0.4).code} * {j.code}",
                    (d, d),
                    -15,
                    15,
                )
            )
        else:
            out.append(put(s, "frob|size", f"jnp.sqrt(jnp.sum({j.code}**2) + 0.3)", (), 0.5, 40))
    return end(s, "jacobian|sensitivity|metric tensor", *out[:2])


def hessians(s: Draft) -> Kernel:
    """Hessians: whole, times a vector in three ways, the diagonal, the trace."""
    x = prepared(s, vector_input(s, 2, 4), 1.5, 0)
    d = x.shape[0]
    name, rest = written(s, LOSSES, x, extras(s, d, 1))
    f = one_argument(s, name, rest)
    v = s.array((d,), "v", "direction", "probe", low=-1.0, high=1.0).code
    kind = s.count(0, 4)
    q = choose(s, "q|t|r_in")
    if kind == 0:
        h = put(
            s,
            "hess|curvature|h_mat",
            s.pick(
                (
                    f"jax.hessian({f})({x.code})",
                    f"jax.jacfwd(jax.grad({f}))({x.code})",
                    f"jax.jacrev(jax.grad({f}))({x.code})",
                )
            ),
            (d, d),
            -20,
            20,
        )
        out = put(
            s, "hv|bent_v", f"{h.code} @ {v} + {s.coef(0.1, 0.5).code} * jnp.trace({h.code})", (d,), -40, 40
        )
        return end(s, "hessian|curvature", out, *([h] if s.chance(0.4) else []))
    if kind == 1:
        hv = put(s, "hv|curved", f"jax.jvp(jax.grad({f}), ({x.code},), ({v},))[1]", (d,), -30, 30)
    elif kind == 2:
        hv = put(
            s,
            "hv|curved",
            f"jax.grad(lambda {q}: jnp.vdot(jax.grad({f})({q}), {v}))({x.code})",
            (d,),
            -30,
            30,
        )
    elif kind == 3:
        g, lin = choose(s, "g|grads"), choose(s, "hvp_fn|lin")
        s.line(f"{g}, {lin} = jax.linearize(jax.grad({f}), {x.code})")
        hv = put(s, "hv|curved", f"{lin}({lin}({v})) + {s.coef(0.2, 0.8).code} * {g}", (d,), -40, 40)
    else:
        with s.suite(f"def {(entry := choose(s, 'second|bend_at'))}({(e := choose(s, 'e|basis'))}):"):
            s.line("return ", f"{e} @ jax.jvp(jax.grad({f}), ({x.code},), ({e},))[1]")
        diag = put(s, "diag|bends", f"jax.vmap({entry})(jnp.eye({d}, dtype={x.code}.dtype))", (d,), -20, 20)
        hv = put(s, "scaled_v|precond", f"{v} * {diag.code}", (d,), -20, 20)
    if s.chance(0.5):
        ray = put(
            s, "rayleigh|sharpness", f"jnp.vdot({v}, {hv.code}) / (jnp.vdot({v}, {v}) + 0.3)", (), -40, 40
        )
        return end(s, "hessian vector product|rayleigh quotient", ray, hv)
    return end(s, "hessian vector product|curvature probe", hv)


def gauss_newton(s: Draft) -> Kernel:
    """Least squares: Gauss-Newton or Levenberg-Marquardt steps, solved directly or by conjugate gradients."""
    x = prepared(s, vector_input(s, 2, 3, "theta|params|beta|w"), 1.2, 0)
    d, m = x.shape[0], s.count(3, 7)
    t, y = (
        s.array((m,), "t", "xs", "grid", low=0.1, high=1.5).code,
        s.array((m,), "y", "obs", "targets", low=-1.0, high=1.0).code,
    )
    p = choose(s, "p|th|q")
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
    with s.suite(f"def {(res := choose(s, 'residual|misfit|model_gap'))}({p}):"):
        s.line("return ", f"{law.format(p=p, t=t)} - {y}")
    lam = s.coef(0.6, 2.0).code
    direct = s.chance(0.2)

    def step(states: list[Value]) -> list[Value]:
        th = states[0].code
        r = put(s, "r|gap_now", f"{res}({th})").code
        j = put(s, "j|jac", f"jax.{s.pick(('jacfwd', 'jacrev'))}({res})({th})").code
        g, h = (
            put(s, "g|rhs", f"{j}.T @ {r}").code,
            put(s, "h|normal", f"{j}.T @ {j} + {lam} * jnp.eye({d}, dtype={th}.dtype)").code,
        )
        if direct:
            dx = put(
                s,
                "dx|delta",
                s.pick((f"jnp.linalg.solve({h}, {g})", f"jnp.linalg.solve({h}, {g}[:, None])[:, 0]")),
            ).code
        else:
            body, c = choose(s, "cg|richardson"), choose(s, "sol|guess")
            with s.suite(f"def {body}(_, {c}):"):
                gap = put(s, "left|rest", f"{g} - {h} @ {c}").code
                alpha = put(
                    s, "alpha|length", f"jnp.vdot({gap}, {gap}) / (jnp.vdot({gap}, {h} @ {gap}) + 0.01)"
                ).code
                s.line(f"return {c} + {alpha} * {gap}")
            dx = put(
                s, "dx|delta", f"{s.lax}.fori_loop(0, {s.count(2, 4)}, {body}, jnp.zeros_like({g}))"
            ).code
        return [value(f"{th} - {s.coef(0.4, 1.0).code} * {dx}", (d,), -5, 5, level=SUM)]

    (out,) = repeat(s, [wide(x, 5.0)], s.count(1, 2), step, loops=0.4, hints="th|theta_t|fit")
    if s.chance(0.5):
        return end(
            s,
            "gauss newton|curve fit",
            out,
            put(s, "misfit_after|fit_cost", f"jnp.sum({res}({out.code}) ** 2)", (), 0, 60),
        )
    return end(s, "levenberg marquardt|gauss newton|fit", out)


def operators(s: Draft) -> Kernel:
    """Divergence, curl, Laplacian and material derivatives at points."""
    d, n = s.pick((2, 3)), s.count(1, 5)
    pts = prepared(s, s.array((n, d), "points", "xs", "sites", low=-1.2, high=1.2), 1.5, 0).code
    a = s.array((d,), "a", "freq", "wave_k", low=0.4, high=1.4)
    x = value("", (d,), -1.5, 1.5)
    kind = s.count(0, 3)
    f, rest = written(s, "u|phi|field_at|flow", x, [a], vector=kind in (1, 2))
    f = one_argument(s, f, rest)
    q = choose(s, "q|at|pos")
    with s.suite(f"def {(op := choose(s, 'operator_at|local_op|at_site'))}({q}):"):
        if kind == 0:
            s.line(
                "return ",
                s.pick(
                    (
                        f"jnp.trace(jax.hessian({f})({q}))",
                        f"jnp.trace(jax.jacfwd(jax.jacrev({f}))({q}))",
                        f"jnp.sum(jnp.diagonal(jax.hessian({f})({q})))",
                    )
                ),
            )
            shape: Shape = (n,)
        elif kind == 1:
            s.line(
                "return ",
                s.pick(
                    (
                        f"jnp.trace(jax.jacfwd({f})({q}))",
                        f"jnp.sum(jax.jacrev({f})({q}) * jnp.eye({d}, dtype={q}.dtype))",
                    )
                ),
            )
            shape = (n,)
        elif kind == 2:
            j = put(s, "j|dv", f"jax.jacfwd({f})({q})").code
            if d == 3 and s.chance(0.6):
                s.line(
                    "return ",
                    f"jnp.stack([{j}[2, 1] - {j}[1, 2], {j}[0, 2] - {j}[2, 0], {j}[1, 0] - {j}[0, 1]])",
                )
                shape = (n, 3)
            else:
                s.line(
                    "return ",
                    s.pick((f"{j} @ {f}({q})", f"0.5 * ({j} + {j}.T) @ {q}", f"{j} @ {q} - {f}({q})")),
                )
                shape = (n, d)
        else:
            g = put(s, "g|slope", f"jax.grad({f})({q})").code
            s.line("return ", f"{g} / jnp.sqrt(jnp.sum({g}**2) + {s.coef(0.2, 0.8).code})")
            shape = (n, d)
    out = put(
        s,
        "values_at|op_values|result_at",
        s.pick((f"jax.vmap({op})({pts})", f"{s.lax}.map({op}, {pts})", f"jax.vmap({op})({pts})")),
        shape,
        -40,
        40,
    )
    more = (
        [put(s, "f_at|field_values", f"jax.vmap({f})({pts})", (n, d) if kind in (1, 2) else (n,), -30, 30)]
        if s.chance(0.5)
        else []
    )
    return end(s, ("laplacian", "divergence", "curl", "unit gradient")[kind], out, *more)


def newton(s: Draft) -> Kernel:
    """Newton's and Halley's method with derivatives by jax.grad, elementwise or for a scalar."""
    shape = s.pick(((), (s.count(2, 6),)))
    x0 = prepared(s, s.array(shape, "x0", "guess", "start", low=0.5, high=1.5), 2.0, 0)
    c = s.array(shape, "c", "level", "rhs", low=0.3, high=1.2)
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
    x, k = choose(s, "x|z|u"), choose(s, "c_in|rhs_in")
    with s.helper(f := choose(s, "f|equation|balance"), x, k):
        s.line("return ", law.format(x=x, c=k, a=s.coef(0.2, 0.9).code))
    halley = s.chance(0.4)
    lift = (lambda g: f"jax.vmap({g})") if shape else (lambda g: g)

    def step(states: list[Value]) -> list[Value]:
        at = states[0].code
        v, d = choose(s, "v|val|fx"), choose(s, "d|slope|dfx")
        s.line(f"{v}, {d} = ", f"{lift(f'jax.value_and_grad({f})')}({at}, {c.code})")
        if halley:
            dd = put(s, "dd|bend|d2fx", f"{lift(f'jax.grad(jax.grad({f}))')}({at}, {c.code})").code
            return [
                value(f"{at} - 2.0 * {v} * {d} / (2.0 * {d}**2 - {v} * {dd} + 3.0)", shape, -4, 4, level=SUM)
            ]
        return [
            value(
                f"{at} - {s.coef(0.5, 1).code} * {v} * {d} / ({d}**2 + {s.coef(0.1, 0.5).code})",
                shape,
                -4,
                4,
                level=SUM,
            )
        ]

    (out,) = repeat(s, [wide(x0, 4.0)], s.count(2, 4), step, hints="root|xt|z_now")
    return end(s, "halley" if halley else "newton root|root finding", s.pair(out, c))


def physics_informed(s: Draft) -> Kernel:
    """The residual of a partial differential equation of a small net, at collocation points."""
    hidden, n = s.count(2, 5), s.count(2, 4)
    u, _ = net(s, 2, hidden)
    t, x = (
        s.array((n,), "t", "ts", "times", low=0.0, high=1.0).code,
        s.array((n,), "x", "xs", "sites", low=-1.0, high=1.0).code,
    )
    a, b = choose(s, "ti|t_one"), choose(s, "xi|x_one")
    with s.suite(f"def {(point := choose(s, 'u_at|solution|u_tx'))}({a}, {b}):"):
        s.line("return ", f"{u}(jnp.stack([{a}, {b}]))")
    nu = s.scalar("nu", "kappa", "c2", low=0.05, high=0.5).code
    p, q = choose(s, "tt|t_pt"), choose(s, "xx|x_pt")
    kind = s.count(0, 3)
    with s.suite(f"def {(res := choose(s, 'residual|pde|defect'))}({p}, {q}):"):
        if s.chance(0.5):
            val, ut = choose(s, "val|u_now"), choose(s, "u_t|du_dt")
            s.line(f"{val}, {ut} = jax.value_and_grad({point})({p}, {q})")
        else:
            val, ut = (
                put(s, "val|u_now", f"{point}({p}, {q})").code,
                put(s, "u_t|du_dt", f"jax.grad({point}, argnums=0)({p}, {q})").code,
            )
        ux_fn = put(s, "ux_fn|slope_fn", f"jax.grad({point}, argnums=1)").code
        ux = put(s, "u_x|du_dx", f"{ux_fn}({p}, {q})").code
        uxx = put(
            s,
            "u_xx|bend",
            s.pick(
                (
                    f"jax.grad({ux_fn}, argnums=1)({p}, {q})",
                    f"jax.jvp(lambda {(z := choose(s, 'z|y_in'))}: {ux_fn}({p}, {z}), ({q},), "
                    f"(jnp.ones_like({q}),))[1]",
                )
            ),
        ).code
        s.line(
            "return ",
            (
                f"{ut} - {nu} * {uxx}",
                f"{ut} + {val} * {ux} - {nu} * {uxx}",
                f"{ut} - {nu} * {uxx} - {val} * (1.0 - {val})",
                f"{nu} * {ut} + {ux} - {uxx} + jnp.sin({val})",
            )[kind],
        )
    r = put(s, "res_all|defects|misfit", f"jax.vmap({res})({t}, {x})", (n,), -30, 30)
    noun = ("pinn heat", "pinn burgers", "pinn fisher", "pinn transport")[kind]
    if s.chance(0.6):
        loss = put(s, "pde_loss|loss_r", f"jnp.mean({r.code}**2)", (), 0, 60)
        return end(s, noun, loss, *([s.bounded(r, 9)] if s.chance(0.4) else []))
    return end(s, noun, r)


def descent(s: Draft) -> Kernel:
    """Gradient descent, momentum, Adam, Nesterov, sign-free RMSprop in a loop."""
    x = prepared(s, vector_input(s), 1.5, 0)
    name, rest = written(s, LOSSES, x, extras(s, x.shape[0]))
    f = one_argument(s, name, rest)
    lr, beta, kind = s.coef(0.02, 0.2).code, s.coef(0.5, 0.9).code, s.count(0, 4)

    def step(states: list[Value]) -> list[Value]:
        p, m = states[0].code, states[1].code if len(states) > 1 else ""
        at = p if kind != 2 else put(s, "ahead|look", f"{p} - {beta} * {lr} * {m}").code
        g = put(s, "g|grads|slope", f"jax.grad({f})({at})").code
        if kind == 0:
            return [value(f"{p} - {lr} * {g}", x.shape, -6, 6, level=SUM)]
        if kind in (1, 2):
            mn = put(s, "m_new|vel", f"{beta} * {m} + {g}").code
            return [value(f"{p} - {lr} * {mn}", x.shape, -6, 6, level=SUM), value(mn, x.shape, -15, 15)]
        if kind == 3:
            mn = put(s, "sq_new|cache", f"{beta} * {m} + (1.0 - {beta}) * {g}**2").code
            return [
                value(
                    f"{p} - {lr} * {g} / jnp.sqrt({mn} + {s.coef(0.1, 0.4).code})", x.shape, -6, 6, level=SUM
                ),
                value(mn, x.shape, 0, 60),
            ]
        mn, vn = (
            put(s, "m_new|first", f"{beta} * {m} + (1.0 - {beta}) * {g}").code,
            put(s, "v_new|second", f"0.9 * {states[2].code} + 0.1 * {g}**2").code,
        )
        return [
            value(f"{p} - {lr} * {mn} / (jnp.sqrt({vn} + 0.05) + 0.1)", x.shape, -6, 6, level=SUM),
            value(mn, x.shape, -15, 15),
            value(vn, x.shape, 0, 60),
        ]

    zero = value(f"jnp.zeros_like({x.code})", x.shape, -15, 15)
    states = [wide(x, 6.0), *([zero] * (0 if kind == 0 else 2 if kind == 4 else 1))]
    out = repeat(s, states, s.count(2, 5), step, hints="p|theta_t|par,m|mom_t|acc,v|sq_t|cache_t")
    more = [put(s, "loss_end|cost_after", f"{f}({out[0].code})", (), -15, 15)] if s.chance(0.5) else []
    return end(s, ("gradient descent", "momentum", "nesterov", "rmsprop", "adam")[kind], out[0], *more)


def taylor(s: Draft) -> Kernel:
    """Derivatives of higher order by nesting grad or jvp, summed into a Taylor polynomial."""
    shape = (s.count(1, 6),)
    x, h = (
        prepared(s, s.array(shape, "x", "center", "at", low=-1.0, high=1.0), 1.2, 0).code,
        s.array(s.pick(((), shape)), "h", "step_in", "eps_in", low=-0.6, high=0.6).code,
    )
    q = choose(s, "q|z|u")
    with s.helper(f := choose(s, "f|curve|profile"), q):
        s.line("return ", smooth(s, value(q, (), -1.5, 1.5), s.count(1, 3)).code)
    order, chain = s.count(2, 3), f
    total = [put(s, "order0|base_v", f"jax.vmap({f})({x})").code]
    factorial = 1
    for k in range(1, order + 1):
        factorial *= k
        if s.chance(0.6) or k == 1:
            new = choose(s, f"d{k}f|deriv{k}")
            s.line(f"{new} = jax.grad({chain})")
        else:
            new, y = choose(s, f"d{k}f|deriv{k}"), choose(s, f"y{k}|at{k}")
            with s.suite(f"def {new}({y}):"):
                s.line(f"return jax.jvp({chain}, ({y},), (jnp.ones_like({y}),))[1]")
        chain = new
        hk = h if k == 1 else f"{h}**{k}"
        total.append(
            put(
                s,
                f"order{k}|term{k}",
                f"jax.vmap({new})({x}) * {hk}{f' / {factorial}.0' if factorial > 1 else ''}",
            ).code
        )
    out = put(s, "series|taylor_sum|predicted", " + ".join(total), shape, -30, 30)
    if s.chance(0.4):
        exact = f"jax.vmap({f})({x} + {h})"
        return end(
            s,
            "taylor error|remainder",
            put(s, "error|off_by", f"{exact} - {out.code} + 0.1 * {total[1]}", shape, -40, 40),
            out,
        )
    return end(s, "taylor|high order", out)


def mechanics(s: Draft) -> Kernel:
    """Euler-Lagrange accelerations, Hamiltonian fields, scores of log densities, natural gradients."""
    d = s.count(2, 3)
    q, v = (
        s.array((d,), "q", "pos", "theta", low=-1.0, high=1.0),
        s.array((d,), "v", "vel", "p", low=-1.0, high=1.0),
    )
    kind = s.count(0, 2)
    a, b = choose(s, "x|qq"), choose(s, "y|vv")
    if kind == 2:
        n = s.count(2, 4)
        data = s.array((n, d), "data", "samples", "batch", low=-1.0, high=1.0).code
        with s.suite(f"def {(logp := choose(s, 'log_prob|loglik|log_density'))}({a}, {b}):"):
            s.line("return ", scalar_body(s, value(a, (d,), -1, 1), [value(b, (d,), -1, 1)]).code)
        scores = put(
            s,
            "scores|per_example",
            f"jax.vmap(jax.grad({logp}), in_axes=(None, 0))({q.code}, {data})",
            (n, d),
            -15,
            15,
        )
        fisher = put(
            s,
            "fisher|metric",
            f"{scores.code}.T @ {scores.code} / {n}.0 + jnp.eye({d}, dtype={q.code}.dtype)",
        ).code
        g = put(
            s, "g|mean_score", f"jnp.mean({scores.code}, axis=0) + {s.coef(0.1, 0.5).code} * {v.code}"
        ).code
        nat = put(s, "natural|precond_g", f"jnp.linalg.solve({fisher}, {g})", (d,), -15, 15)
        return end(s, "natural gradient|fisher step", nat, *([scores] if s.chance(0.4) else []))
    mass = s.coef(1.5, 2.5).code
    with s.suite(f"def {(fn := choose(s, ('lagrangian', 'hamiltonian')[kind]))}({a}, {b}):"):
        kin = put(
            s, "kinetic|ke", f"0.5 * jnp.sum(({mass} + jnp.cos({a})) * {b}**2) + 0.3 * jnp.prod({b})"
        ).code
        pot = put(s, "stored|pe", scalar_body(s, value(a, (d,), -1, 1), []).code).code
        s.line(f"return {kin} {'-' if kind == 0 else '+'} {pot}")
    if kind == 0:
        m = put(
            s,
            "mass_mat|h_vv",
            f"jax.hessian({fn}, argnums=1)({q.code}, {v.code}) + 0.5 * jnp.eye({d}, dtype={q.code}.dtype)",
        ).code
        f = put(s, "force|dl_dq", f"jax.grad({fn})({q.code}, {v.code})").code
        x = choose(s, "z|w_in")
        cor = put(
            s,
            "coriolis|mixed_term",
            f"jax.jvp(lambda {x}: jax.grad({fn}, argnums=1)({x}, {v.code}), ({q.code},), ({v.code},))[1]",
        ).code
        acc = put(s, "acc|q_ddot", f"jnp.linalg.solve({m}, {f} - {cor})", (d,), -30, 30)
        return end(s, "euler lagrange|mechanics", acc)

    def step(states: list[Value]) -> list[Value]:
        x, p = states[0].code, states[1].code
        gq, gp = choose(s, "dh_dq|gq"), choose(s, "dh_dp|gp")
        s.line(f"{gq}, {gp} = jax.grad({fn}, argnums=(0, 1))({x}, {p})")
        h = s.coef(0.03, 0.15).code
        return [
            value(f"{x} + {h} * {gp}", (d,), -5, 5, level=SUM),
            value(f"{p} - {h} * {gq}", (d,), -5, 5, level=SUM),
        ]

    out = repeat(s, [wide(q, 5.0), wide(v, 5.0)], s.count(1, 3), step, hints="qt|x_t,pt|p_t")
    return end(s, "hamiltonian field|phase flow", *out)


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
