"""Linear systems: direct solves, least squares, filters, and iterations that converge to the solution."""

import random

from kernels.kernel import Kernel, Template
from kernels.linear_algebra._matrices import (
    dominant,
    eye,
    full_rank,
    pick_dtype,
    spd,
    transposed,
    vector,
)
from kernels.writing import control
from kernels.writing.sampler import Sampler
from kernels.writing.stages import code, put, say, warm_input, wind_up
from kernels.writing.values import PRODUCT, Shape, Value, add, mul, number, sub

SOLUTIONS = ("x_hat", "sol", "solution", "coef_hat", "solved", "u_sol")


def right_side(s: Sampler, n: int, many: float = 0.4, *names: str) -> Value:
    shape = (n, s.count(2, 3)) if s.chance(many) else (n,)
    return vector(s, shape, *(names or ("b", "rhs", "loads", "y", "forces", "sources")))


def residual_norm(s: Sampler, a: Value, x: Value, goal: Value) -> Value:
    """The norm of ``a @ x - goal`` softened at zero."""
    gap = put(s, f"{a.code} @ {x.code} - {goal.code}", goal.shape, 8.0, "gap_r", "mismatch", "defect")
    eps = s.coef(0.1, 0.5).code
    return code(f"jnp.sqrt(jnp.sum({gap.code}**2) + {eps})", (), (0.2, 12))


def direct(s: Sampler) -> Kernel:
    """One solve, or one after the other with a function in between."""
    n = s.count(2, 7)
    symmetric = s.chance(0.3)
    a = spd(s, n) if symmetric else dominant(s, n)
    b = right_side(s, n)
    spelled = s.pick(("jnp.linalg.solve", "jnp.linalg.solve", "jax.scipy.linalg.solve"))
    tail = ', assume_a="pos"' if symmetric and spelled.startswith("jax.scipy") else ""
    x = put(s, f"{spelled}({a.code}, {b.code}{tail})", b.shape, 3.0, *SOLUTIONS)
    if s.chance(0.4):
        again = s.let(s.bounded(s.unary(x), 2.0))
        x = put(
            s,
            f"{spelled}({s.pick((a.code, transposed(s, a)))}, {again.code})",
            b.shape,
            3.0,
            "second",
            "twice",
        )
    results = [x]
    if s.chance(0.35):
        other = vector(s, b.shape, "goal", "target", "desired")
        results.append(residual_norm(s, a, x, other))
    return wind_up(s, s.pick(("linear solve", "system response", "equilibrium")), *results)


def cholesky_solve(s: Sampler) -> Kernel:
    """A definite system through its factor: cho_solve, or two triangular solves."""
    n = s.count(2, 6)
    a, b = spd(s, n), right_side(s, n)
    style = s.count(0, 2)
    if style == 0:
        factor = s.name("factor", "cf", "cho")
        say(s, f"{factor} = jax.scipy.linalg.cho_factor({a.code}{s.pick(('', ', lower=True'))})")
        x = put(s, f"jax.scipy.linalg.cho_solve({factor}, {b.code})", b.shape, 4.0, *SOLUTIONS)
    else:
        lower = put(s, f"jnp.linalg.cholesky({a.code})", (n, n), (-2.5, 3.0), "chol", "lower", "l_mat")
        if style == 1:
            x = put(
                s, f"jax.scipy.linalg.cho_solve(({lower.code}, True), {b.code})", b.shape, 4.0, *SOLUTIONS
            )
        else:
            solve = "jax.scipy.linalg.solve_triangular"
            mid = put(s, f"{solve}({lower.code}, {b.code}, lower=True)", b.shape, 4.0, "half", "white", "mid")
            back = s.pick(
                (
                    f"{solve}({lower.code}.T, {mid.code}, lower=False)",
                    f"{solve}({lower.code}, {mid.code}, trans=1, lower=True)",
                )
            )
            x = put(s, back, b.shape, 4.0, *SOLUTIONS)
    energy = code(f"0.5 * jnp.sum({b.code} * {x.code})", (), (0, 20), level=PRODUCT)
    return wind_up(
        s,
        s.pick(("cholesky solve", "precision solve", "energy norm")),
        *([x, energy] if s.chance(0.4) else [x]),
    )


def triangular(s: Sampler) -> Kernel:
    """Solves with a triangle from an input, on either side."""
    n, k = s.count(2, 6), s.count(1, 4)
    raw = warm_input(s, (n, n), "raw", "packed", "tri_in", "m")
    is_lower = s.chance(0.5)
    scale, shift = s.coef(0.2, 0.6).code, s.coef(1.0, 2.0).code
    part = f"jnp.{'tril' if is_lower else 'triu'}({raw.code}, {'-1' if is_lower else '1'})"
    diag = f"jnp.diag(jnp.exp({scale} * jnp.diag({raw.code})))" if s.chance(0.5) else f"{shift} * {eye(s, n)}"
    tri = put(s, f"{part} + {diag}", (n, n), 3.0, "tri", "lower" if is_lower else "upper", "factor")
    style = s.count(0, 3)
    flag = "True" if is_lower else "False"
    if style == 0:
        b = vector(s, (k, n), "b", "rows_in", "rhs")
        extra = s.pick(("", ", transpose_a=True"))
        x = put(
            s,
            f"{s.lax}.linalg.triangular_solve({tri.code}, {b.code}, lower={flag}{extra})",
            (k, n),
            8.0,
            *SOLUTIONS,
        )
    elif style == 1:
        b = vector(s, (n, k), "b", "columns", "rhs")
        x = put(
            s,
            f"{s.lax}.linalg.triangular_solve({tri.code}, {b.code}, left_side=True, lower={flag})",
            (n, k),
            8.0,
            *SOLUTIONS,
        )
    else:
        b = right_side(s, n)
        low = ", lower=True" if is_lower else ""
        trans = s.pick(("", ", trans=1", ', trans="T"'))
        unit = ", unit_diagonal=True" if s.chance(0.15) and "jnp.diag" not in diag else ""
        x = put(
            s,
            f"jax.scipy.linalg.solve_triangular({tri.code}, {b.code}{trans}{low}{unit})",
            b.shape,
            8.0,
            *SOLUTIONS,
        )
    volume = code(f"jnp.sum(jnp.log(jnp.diag({tri.code})))", (), (-n, n))
    rich = "jnp.diag" in diag and s.chance(0.5)
    return wind_up(
        s, s.pick(("triangular solve", "back substitution", "flow inverse")), x, *([volume] if rich else [])
    )


def least_squares(s: Sampler) -> Kernel:
    """Ridge regression or plain least squares: normal equations, QR, or an augmented system."""
    n = s.count(2, 4)
    m = n + s.count(1, 5)
    a = full_rank(s, m, n)
    b = right_side(s, m, 0.3, "y", "b", "targets", "obs")
    ridge = s.scalar("lam", "ridge", "alpha", "l2", low=0.2, high=1.5) if s.chance(0.6) else s.coef(0.1, 1.0)
    style = s.count(0, 3)
    out = (n, *b.shape[1:])
    if style <= 1:
        gram = put(
            s, f"{a.code}.T @ {a.code} + {ridge.code} * {eye(s, n)}", (n, n), 20.0, "gram", "normal", "ata"
        )
        moment = put(s, f"{a.code}.T @ {b.code}", out, 8.0, "moment", "xty", "atb")
        solve = s.pick(
            (
                f"jnp.linalg.solve({gram.code}, {moment.code})",
                f'jax.scipy.linalg.solve({gram.code}, {moment.code}, assume_a="pos")',
            )
        )
        w = put(s, solve, out, 2.0, "coef", "theta_hat", "w_hat", "beta_hat")
    elif style == 2:
        top, q, r = a, s.name("q", "q_mat"), s.name("r", "r_mat")
        rhs = b
        if ridge.named:
            zeros = f"jnp.zeros(({n}, {b.shape[1]}))" if b.rank > 1 else f"jnp.zeros({n})"
            top = put(
                s,
                f"jnp.concatenate([{a.code}, jnp.sqrt({ridge.code}) * {eye(s, n)}])",
                (m + n, n),
                4.0,
                "stacked_a",
                "augmented_a",
            )
            rhs = put(
                s,
                f"jnp.concatenate([{b.code}, {zeros}])",
                (m + n, *b.shape[1:]),
                2.0,
                "padded_b",
                "augmented_b",
            )
        say(s, f"{q}, {r} = jnp.linalg.qr({top.code})")
        w = put(
            s,
            f"jax.scipy.linalg.solve_triangular({r}, {q}.T @ {rhs.code})",
            out,
            2.0,
            "coef",
            "theta_hat",
            "w_hat",
        )
    else:
        weights = s.let(
            s.positive(vector(s, (m,), "weights", "precision_w", "importance"), 0.3), "w_row", "row_weights"
        )
        scaled = put(s, f"{weights.code}[:, None] * {a.code}", (m, n), 6.0, "weighted_a", "scaled_rows")
        gram = put(
            s, f"{a.code}.T @ {scaled.code} + {ridge.code} * {eye(s, n)}", (n, n), 20.0, "gram", "normal"
        )
        w = put(
            s, f"jnp.linalg.solve({gram.code}, {scaled.code}.T @ {b.code})", out, 2.0, "coef", "wls", "w_hat"
        )
    choice = s.count(0, 3)
    noun = s.pick(("ridge regression", "least squares fit", "normal equations", "regression"))
    if choice == 0:
        return wind_up(s, noun, w)
    if choice == 1:
        new = vector(s, (s.count(2, 4), n), "x_new", "queries", "x_test")
        return wind_up(
            s, noun, put(s, f"{new.code} @ {w.code}", (new.shape[0], *out[1:]), 4.0, "pred", "forecast")
        )
    resid = put(s, f"{b.code} - {a.code} @ {w.code}", b.shape, 4.0, "resid", "errors_y", "misfit")
    if choice == 2:
        return wind_up(s, noun, resid, w)
    loss = code(
        f"jnp.mean({resid.code}**2) + {s.coef(0.1, 0.5).code} * jnp.sum({w.code}**2)", (), (0, 12), level=9
    )
    return wind_up(s, s.pick(("ridge loss", "fit quality")), loss)


def kalman(s: Sampler) -> Kernel:
    """Predict and update steps of a Kalman filter, once or along a series."""
    n, k = s.count(2, 3), s.count(1, 2)
    f = warm_input(s, (n, n), "f_mat", "transition", "dynamics", limit=0.6, low=-0.6, high=0.6)
    h = warm_input(s, (k, n), "h_mat", "observe", "emission")
    q, r = s.coef(0.2, 0.8).code, s.scalar("obs_noise", "r_var", "meas_noise", low=0.4, high=1.2).code
    series = s.chance(0.6)
    steps = s.count(3, 6)
    x0 = s.array((n,), "x0", "mean0", "prior_mean", low=-1.0, high=1.0)
    raw = s.array((n, n), "p_factor", "root_p0", "spread0", low=-1.0, high=1.0)
    p0 = put(
        s,
        f"{raw.code} @ {raw.code}.T + {s.coef(0.4, 1.0).code} * jnp.eye({n})",
        (n, n),
        5.0,
        "p0",
        "prior_cov",
    )
    zs = s.array(
        (steps, k) if series else (k,), "observations", "zs", "measurements", "y_obs", low=-1.5, high=1.5
    )
    body, state, z = (
        s.name("update", "kalman_step", "assimilate"),
        s.name("state", "belief"),
        s.name("z", "obs_t"),
    )
    x, p, innov, cov, gain = (
        s.name("x", "m_t"),
        s.name("p", "p_t"),
        s.name("innov", "surprise"),
        s.name("s_mat", "innov_cov"),
        s.name("gain", "k_gain"),
    )
    x_pred, p_pred = s.name("x_pred", "m_minus"), s.name("p_pred", "p_minus")
    x_new, p_new = s.name("x_new", "m_plus"), s.name("p_new", "p_plus")

    def statements() -> None:
        say(s, f"{x_pred} = {f.code} @ {x}")
        say(s, f"{p_pred} = {f.code} @ {p} @ {f.code}.T + {q} * jnp.eye({n})")
        say(s, f"{innov} = {z} - {h.code} @ {x_pred}")
        say(s, f"{cov} = {h.code} @ {p_pred} @ {h.code}.T + {r} * jnp.eye({k})")
        say(
            s,
            f"{gain} = "
            + s.pick(
                (
                    f"jnp.linalg.solve({cov}, {h.code} @ {p_pred}).T",
                    f"{p_pred} @ {h.code}.T @ jnp.linalg.inv({cov})",
                    f'jax.scipy.linalg.solve({cov}, {h.code} @ {p_pred}, assume_a="pos").T',
                )
            ),
        )
        say(s, f"{x_new} = {x_pred} + {gain} @ {innov}")
        if s.chance(0.5):
            say(s, f"{p_new} = (jnp.eye({n}) - {gain} @ {h.code}) @ {p_pred}")
        else:
            say(s, f"{p_new} = {p_pred} - {gain} @ {cov} @ {gain}.T")

    if not series:
        x, p, z = x0.code, p0.code, zs.code
        statements()
        return wind_up(s, "kalman update", Value(x_new, (n,), -4, 4), Value(p_new, (n, n), -4, 6))
    with s.suite(f"def {body}({state}, {z}):"):
        say(s, f"{x}, {p} = {state}")
        statements()
        out = s.pick((x_new, f"jnp.sum({innov}**2)", f"jnp.diag({p_new})", innov))
        say(s, f"return ({x_new}, {p_new}), {out}")
    final, path = s.name("final", "last_belief", "end_state"), s.name("path", "history", "filtered")
    say(s, f"{final}, {path} = {s.lax}.scan({body}, ({x0.code}, {p0.code}), {zs.code})")
    tail: Shape = {x_new: (n,), innov: (k,)}.get(out, () if out.startswith("jnp.sum") else (n,))
    mean = put(s, f"{final}[0]", (n,), 4.0, "mean", "estimate_x")
    return wind_up(s, s.pick(("kalman filter", "state estimation")), Value(path, (steps, *tail), -8, 8), mean)


def newton(s: Sampler) -> Kernel:
    """Newton or Gauss-Newton steps on a strictly convex function."""
    n = s.count(2, 5)
    a = spd(s, n)
    b = right_side(s, n, 0)
    start = vector(s, (n,), "x0", "start", "guess")
    c = s.coef(0.1, 0.6).code
    body, x = s.name("newton_step", "step", "refine"), s.name("x", "point", "it_x")
    grad, hess = s.name("grad", "g"), s.name("hess", "h_mat", "curvature")
    kind = s.count(0, 2)
    gradient, curvature = (
        (f"{a.code} @ {x} - {b.code} + {c} * {x} ** 3", f"3.0 * {c} * {x} ** 2"),
        (f"{a.code} @ {x} - {b.code} + {c} * jnp.tanh({x})", f"{c} * (1.0 - jnp.tanh({x}) ** 2)"),
        (f"{a.code} @ {x} - {b.code} + {c} * jnp.sinh({x})", f"{c} * jnp.cosh({x})"),
    )[kind]
    rate = s.pick(("", "", "0.8 * ", "0.5 * "))
    trips = control.trip_count(s, 1, 3)
    with s.suite(f"def {body}(_, {x}):"):
        say(s, f"{grad} = {gradient}")
        say(s, f"{hess} = {a.code} + jnp.diag({curvature})")
        say(s, f"return {x} - {rate}jnp.linalg.solve({hess}, {grad})")
    if s.chance(0.6):
        x_end = put(
            s,
            f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {start.code})",
            (n,),
            3.0,
            "x_min",
            "root",
            "optimum",
        )
    else:
        inner = f"{body}(0, {start.code})"
        x_end = put(
            s, inner if s.chance(0.5) else f"{body}(1, {inner})", (n,), 3.0, "x_next", "root", "moved"
        )
        s.static = [item for item in s.static if item[0] != trips[0]]
    return wind_up(s, s.pick(("newton step", "newton solve", "convex minimum")), x_end)


def inverse(s: Sampler) -> Kernel:
    """An explicit inverse and a form in it; Woodbury's identity and block inverses."""
    n = s.count(2, 5)
    style = s.count(0, 3)
    if style <= 1:
        a = spd(s, n) if s.chance(0.5) else dominant(s, n)
        spelled = s.pick(("jnp.linalg.inv", "jnp.linalg.inv", "jax.scipy.linalg.inv"))
        inv = put(s, f"{spelled}({a.code})", a.shape, 4.0, "inv_a", "precision_a", "a_inv", usual=0.6)
        if s.chance(0.3):
            return wind_up(s, "matrix inverse", s.chain(inv, s.count(1, 3)))
        x = vector(s, (n,), "x", "v", "direction")
        y = put(s, f"{inv.code} @ {x.code}", (n,), 4.0, "mapped_x", "response_x", "flow")
        form = code(s.pick((f"{x.code} @ {y.code}", f"jnp.vdot({x.code}, {y.code})")), (), 8.0, level=PRODUCT)
        return wind_up(
            s,
            s.pick(("inverse form", "leverage", "mahalanobis")),
            s.mix([form, y], 1),
            *([inv] if s.chance(0.3) else []),
        )
    if style == 2:
        k = s.count(1, 2)
        d = s.let(s.positive(vector(s, (n,), "diag", "d", "noise_vars"), 0.4), "d_pos", "safe_diag")
        u = warm_input(s, (n, k), "u", "loadings", "w_low")
        b = right_side(s, n, 0)
        over = put(s, f"{u.code} / {d.code}[:, None]", (n, k), 4.0, "u_over_d", "du", "scaled_u")
        small = put(
            s,
            f"jnp.eye({k}) + {u.code}.T @ {over.code}",
            (k, k),
            8.0,
            "capacitance",
            "small_mat",
            "inner_mat",
        )
        x = put(
            s,
            f"{b.code} / {d.code} - {over.code} @ jnp.linalg.solve({small.code}, {over.code}.T @ {b.code})",
            (n,),
            4.0,
            *SOLUTIONS,
        )
        return wind_up(s, s.pick(("woodbury solve", "low rank solve")), x)
    k = s.count(1, 3)
    a, d = dominant(s, n), dominant(s, k)
    b, c = warm_input(s, (n, k), "b", "upper_block"), warm_input(s, (k, n), "c", "lower_block")
    solved = put(s, f"jnp.linalg.solve({a.code}, {b.code})", (n, k), 1.5, "a_inv_b", "eliminated")
    schur = put(s, f"{d.code} - {c.code} @ {solved.code}", (k, k), d.bound + 2, "schur", "complement")
    y = vector(s, (k,), "y", "rhs", "g")
    x = put(s, f"jnp.linalg.solve({schur.code}, {y.code})", (k,), 2.0, "x_k", "reduced_sol", "interface")
    full = put(s, f"-{solved.code} @ {x.code}", (n,), 2.0, "interior", "back_x")
    return wind_up(s, s.pick(("schur complement", "block elimination")), x, full)


def conjugate_gradient(s: Sampler) -> Kernel:
    """A few steps of conjugate gradients or steepest descent."""
    n = s.count(3, 6)
    a, b = spd(s, n), right_side(s, n, 0)
    steps, given = control.trip_count(s, 1, 3), s.chance(0.4)
    x, r, p, ap, alpha = (
        s.name("x", "x_k"),
        s.name("r", "r_k"),
        s.name("p", "p_k", "direction"),
        s.name("ap", "a_p"),
        s.name("alpha", "step_len"),
    )
    x_new, r_new = s.name("x_new", "x_next"), s.name("r_new", "r_next")
    body, state = s.name("cg_step", "descend", "body"), s.name("state", "carry")
    eps = s.pick((0.001, 0.01, 0.1))
    steepest = s.chance(0.35)
    start = (
        vector(s, (n,), "x0", "guess")
        if given
        else put(s, f"jnp.zeros_like({b.code})", (n,), 0.0, "x0", "start")
    )
    if steepest:
        with s.suite(f"def {body}(_, {x}):"):
            say(s, f"{r} = {b.code} - {a.code} @ {x}")
            say(s, f"{alpha} = ({r} @ {r}) / ({r} @ {a.code} @ {r} + {eps})")
            say(s, f"return {x} + {alpha} * {r}")
        found = put(s, f"{s.lax}.fori_loop(0, {steps[0]}, {body}, {start.code})", (n,), 4.0, *SOLUTIONS)
        return wind_up(s, "steepest descent", found)
    r0 = put(s, f"{b.code} - {a.code} @ {start.code}", (n,), 8.0, "r0", "residual0") if given else b
    beta = s.name("beta_k", "beta", "ratio_r")
    with s.suite(f"def {body}(_, {state}):"):
        say(s, f"{x}, {r}, {p} = {state}")
        say(s, f"{ap} = {a.code} @ {p}")
        say(s, f"{alpha} = ({r} @ {r}) / ({p} @ {ap} + {eps})")
        say(s, f"{x_new} = {x} + {alpha} * {p}")
        say(s, f"{r_new} = {r} - {alpha} * {ap}")
        say(s, f"{beta} = ({r_new} @ {r_new}) / ({r} @ {r} + {eps})")
        say(s, f"return {x_new}, {r_new}, {r_new} + {beta} * {p}")
    reached = s.name(*SOLUTIONS)
    text = f"{s.lax}.fori_loop(0, {steps[0]}, {body}, ({start.code}, {r0.code}, {r0.code}))"
    if s.chance(0.5):
        rest = s.name("rest_r", "final_r", "leftover")
        say(s, f"{reached}, {rest}, _ = {text}")
        size = code(f"jnp.sqrt(jnp.sum({rest}**2) + {s.coef(0.1, 0.5).code})", (), (0.3, 9))
        return wind_up(s, "conjugate gradient", Value(reached, (n,), -4, 4), size)
    say(s, f"{reached}, _, _ = {text}")
    return wind_up(s, s.pick(("conjugate gradient", "cg solve")), Value(reached, (n,), -4, 4))


def stationary(s: Sampler) -> Kernel:
    """Jacobi, Gauss-Seidel, Richardson or relaxed sweeps over a dominant system."""
    n = s.count(2, 6)
    a, b = dominant(s, n), right_side(s, n, 0)
    trips = control.trip_count(s, 2, 6)
    x, sweep = s.name("x", "current", "x_old"), s.name("sweep", "jacobi_step", "relax", "body")
    style = s.count(0, 3)
    start = f"jnp.zeros_like({b.code})"
    if s.chance(0.4):
        start = vector(s, (n,), "x0", "guess", "warm_start").code
    if style == 0:
        diag = put(s, f"jnp.diag({a.code})", (n,), (0.5, a.high), "diag_a", "d")
        off = put(s, f"{a.code} - jnp.diag({diag.code})", (n, n), 2.0, "off_diag", "rest_a")
        with s.suite(f"def {sweep}(_, {x}):"):
            say(s, f"return ({b.code} - {off.code} @ {x}) / {diag.code}")
    elif style == 1:
        omega = s.scalar("omega", "relaxation", low=0.5, high=1.0)
        r = s.name("r", "defect")
        with s.suite(f"def {sweep}(_, {x}):"):
            say(s, f"{r} = {b.code} - {a.code} @ {x}")
            say(s, f"return {x} + {omega.code} * {r} / jnp.diag({a.code})")
    elif style == 2:
        i, new, sigma = s.name("i", "j"), s.name("x_new", "fresh"), s.name("sigma", "partial")
        with s.suite(f"def {sweep}(_, {x}):"):
            say(s, f"{new} = {x}")
            with s.suite(f"for {i} in range({n}):"):
                say(s, f"{sigma} = {a.code}[{i}] @ {new} - {a.code}[{i}, {i}] * {new}[{i}]")
                say(s, f"{new} = {new}.at[{i}].set(({b.code}[{i}] - {sigma}) / {a.code}[{i}, {i}])")
            say(s, f"return {new}")
    else:
        low, upper = (
            put(s, f"jnp.tril({a.code})", (n, n), a.high, "lower_a", "tril_a"),
            put(s, f"jnp.triu({a.code}, 1)", (n, n), 2.0, "upper_a", "strict_upper"),
        )
        with s.suite(f"def {sweep}(_, {x}):"):
            say(
                s,
                f"return jax.scipy.linalg.solve_triangular({low.code}, "
                f"{b.code} - {upper.code} @ {x}, lower=True)",
            )
    out = put(s, f"{s.lax}.fori_loop(0, {trips[0]}, {sweep}, {start})", (n,), 2.0, *SOLUTIONS)
    results = [out]
    if s.chance(0.3):
        results.append(residual_norm(s, a, out, vector(s, (n,), "goal", "target")))
    return wind_up(
        s, s.pick(("jacobi iteration", "relaxation sweep", "gauss seidel", "stationary iteration")), *results
    )


def thomas(s: Sampler) -> Kernel:
    """A tridiagonal system by elimination: two scans, or unrolled over a few unknowns."""
    n = s.count(3, 7)
    lower = s.array((n,), "sub", "lower", "a_diag", low=-0.8, high=0.8)
    upper = s.array((n,), "sup", "upper", "c_diag", low=-0.8, high=0.8)
    main_in = warm_input(s, (n,), "diag", "main", "b_diag")
    main = put(
        s,
        f"{main_in.code} + {round(main_in.bound + 2.2, 1)}",
        (n,),
        (2.2, 8),
        "main_diag",
        "diag_pos",
        "centre",
    )
    d = right_side(s, n, 0, "d", "rhs", "load")
    c_name, d_name = s.name("cs", "c_prime"), s.name("ds", "d_prime")
    if s.chance(0.3):
        i, m, xs = s.name("i", "k"), s.name("m", "pivot"), s.name("xs", "backward")
        j = s.name("j", "row_idx")
        s.line(f"{c_name} = [{upper.code}[0] / {main.code}[0]]")
        s.line(f"{d_name} = [{d.code}[0] / {main.code}[0]]")
        with s.suite(f"for {i} in range(1, {n}):"):
            say(s, f"{m} = {main.code}[{i}] - {lower.code}[{i}] * {c_name}[-1]")
            s.line(f"{d_name}.append(", f"({d.code}[{i}] - {lower.code}[{i}] * {d_name}[-1]) / {m})")
            s.line(f"{c_name}.append({upper.code}[{i}] / {m})")
        s.line(f"{xs} = [{d_name}[-1]]")
        with s.suite(f"for {j} in reversed(range({n - 1})):"):
            s.line(f"{xs}.append({d_name}[{j}] - {c_name}[{j}] * {xs}[-1])")
        out = put(s, f"jnp.stack({xs}[::-1])", (n,), 2.0, *SOLUTIONS)
        return wind_up(s, "tridiagonal solve", out)
    forward, backward = s.name("forward", "eliminate"), s.name("backward", "substitute")
    state, row = s.name("carry", "state"), s.name("row", "coeffs_i")
    cp, dp, m = s.name("c_prev", "cp"), s.name("d_prev", "dp"), s.name("m", "pivot")
    ai, bi, ci, di = s.name("a_i", "l_i"), s.name("b_i", "m_i"), s.name("c_i", "u_i"), s.name("d_i", "r_i")
    c_new, d_new = s.name("c_new", "c_next"), s.name("d_new", "d_next")
    with s.suite(f"def {forward}({state}, {row}):"):
        say(s, f"{cp}, {dp} = {state}")
        say(s, f"{ai}, {bi}, {ci}, {di} = {row}")
        say(s, f"{m} = {bi} - {ai} * {cp}")
        say(s, f"{c_new} = {ci} / {m}")
        say(s, f"{d_new} = ({di} - {ai} * {dp}) / {m}")
        say(s, f"return ({c_new}, {d_new}), ({c_new}, {d_new})")
    zero = put(s, f"jnp.zeros_like({main.code}[0])", (), 0.0, "zero", "nothing", "edge")
    rows = f"({lower.code}, {main.code}, {upper.code}, {d.code})"
    say(s, f"_, ({c_name}, {d_name}) = {s.lax}.scan({forward}, ({zero.code}, {zero.code}), {rows})")
    x_next, pair, x_i = s.name("x_next", "x_after"), s.name("pair", "cd"), s.name("x_i", "value_i")
    with s.suite(f"def {backward}({x_next}, {pair}):"):
        say(s, f"{x_i} = {pair}[1] - {pair}[0] * {x_next}")
        s.line(f"return {x_i}, {x_i}")
    out_name = s.name(*SOLUTIONS)
    say(s, f"_, {out_name} = {s.lax}.scan({backward}, {zero.code}, ({c_name}, {d_name}), reverse=True)")
    return wind_up(
        s, s.pick(("tridiagonal solve", "thomas algorithm", "implicit step")), Value(out_name, (n,), -2, 2)
    )


def implicit_steps(s: Sampler) -> Kernel:
    """Implicit time steps: the same system, or its factors, again and again."""
    n = s.count(3, 6)
    u0 = vector(s, (n,), "u0", "temperature", "state0", "field")
    dt, kappa = s.coef(0.1, 0.5).code, s.scalar("kappa", "diffusivity", "nu", low=0.3, high=1.2)
    lap = put(
        s,
        f"2.0 * jnp.eye({n}) - jnp.eye({n}, k=1) - jnp.eye({n}, k=-1)",
        (n, n),
        2.0,
        "lap",
        "stencil",
        "stiffness_mat",
    )
    system = put(
        s, f"jnp.eye({n}) + {dt} * {kappa.code} * {lap.code}", (n, n), 3.0, "system", "lhs", "implicit_op"
    )
    source = vector(s, (n,), "source", "forcing", "heating")
    step, u, trips = s.name("advance", "step", "march"), s.name("u", "current"), control.trip_count(s, 2, 5)
    style = s.count(0, 2)
    if style == 0:
        solve = f"jnp.linalg.solve({system.code}, {{}})"
    elif style == 1:
        lu = s.name("lu_piv", "factors_lu")
        say(s, f"{lu} = jax.scipy.linalg.lu_factor({system.code})")
        solve = f"jax.scipy.linalg.lu_solve({lu}, {{}})"
    else:
        lower = put(s, f"jnp.linalg.cholesky({system.code})", (n, n), 2.0, "chol", "lower")
        solve = f"jax.scipy.linalg.cho_solve(({lower.code}, True), {{}})"
    rhs = s.name("rhs", "right", "explicit_part")
    react = s.pick(
        (
            f"{source.code}",
            f"jnp.sin({source.code})",
            f"{source.code} * jnp.tanh({u})",
            f"{source.code} - {u}**3",
        )
    )
    scanned = s.chance(0.4)
    with s.suite(f"def {step}({u}, _):" if scanned else f"def {step}(_, {u}):"):
        say(s, f"{rhs} = {u} + {dt} * ({react})" if "-" in react else f"{rhs} = {u} + {dt} * {react}")
        new = put(s, solve.format(rhs), (n,), 2.0, "u_next", "after")
        s.line(f"return {new.code}, jnp.mean({new.code}**2)" if scanned else f"return {new.code}")
    if scanned:
        final, energy = s.name("final", "u_end"), s.name("energy", "history")
        say(s, f"{final}, {energy} = {s.lax}.scan({step}, {u0.code}, None, length={trips[0]})")
        return wind_up(s, "implicit diffusion", Value(final, (n,), -2, 2), Value(energy, (trips[1],), 0, 3))
    out = put(
        s, f"{s.lax}.fori_loop(0, {trips[0]}, {step}, {u0.code})", (n,), 2.0, "u_end", "final", "settled"
    )
    return wind_up(s, s.pick(("implicit diffusion", "backward euler")), out)


def small_by_hand(s: Sampler) -> Kernel:
    """Systems of two or three unknowns by Cramer's rule, one or many at once."""
    lead: Shape = (s.count(2, 6),) if s.chance(0.7) else ()
    names = ("a11", "a12", "a21", "a22")
    raw = warm_input(s, (*lead, 2, 2), "mats", "m", "jac", "local_mats")
    shift = round(2 * raw.bound + 0.6, 1)
    idx = "..., " if lead and s.chance(0.5) else (":, " if lead else "")
    parts = []
    for name, (i, j) in zip(names, ((0, 0), (0, 1), (1, 0), (1, 1)), strict=True):
        tail = f" + {shift}" if i == j else ""
        parts.append(put(s, f"{raw.code}[{idx}{i}, {j}]{tail}", lead, shift + raw.bound, s.name(name)))
    b = vector(s, (*lead, 2), "b", "rhs", "shifts")
    b1, b2 = (put(s, f"{b.code}[{idx}{i}]", lead, b.bound, f"b{i + 1}", f"r{i + 1}") for i in (0, 1))
    p, q, r, t = (part.code for part in parts)
    det = put(s, f"{p} * {t} - {q} * {r}", lead, (0.3, 30), "det", "determinant", "area")
    x = put(s, f"({t} * {b1.code} - {q} * {b2.code}) / {det.code}", lead, 3.0, "x1", "first")
    y = put(s, f"({p} * {b2.code} - {r} * {b1.code}) / {det.code}", lead, 3.0, "x2", "second")
    if s.chance(0.4):
        both = put(s, f"jnp.stack([{x.code}, {y.code}], axis=-1)", (*lead, 2), 3.0, "stacked", "pair_out")
        return wind_up(s, "cramer rule", both)
    if s.chance(0.5):
        return wind_up(s, "two by two solve", s.mix([x, y], 2), s.unary(det))
    gap = sub(mul(number(2.0), x), y) if s.chance(0.5) else add(x, y)
    return wind_up(s, s.pick(("cramer rule", "local solve")), s.mix([gap, det], 1), x)


def stacked_definite(s: Sampler, a: Value, b: Value) -> Kernel:
    """Solves of a stack of definite systems at once."""
    shape, lower = b.shape, put(s, f"jnp.linalg.cholesky({a.code})", a.shape, (-2.5, 3.0), "chol", "lowers")
    solve = "jax.scipy.linalg.solve_triangular"
    one, rhs = s.name("l_i", "factor_i"), s.name("r_i", "rhs_i")
    if s.chance(0.4):
        body = s.name("solve_one", "per_system")
        with s.helper(body, one, rhs):
            inner = s.pick(
                (
                    f"jax.scipy.linalg.cho_solve(({one}, True), {rhs})",
                    f"{solve}({one}.T, {solve}({one}, {rhs}, lower=True))",
                    f"{solve}({one}, jnp.tanh({rhs}), lower=True)",
                )
            )
            s.line("return ", inner)
        return wind_up(
            s, "vectorized solve", put(s, f"jax.vmap({body})({lower.code}, {b.code})", shape, 3.0, *SOLUTIONS)
        )
    column = put(s, f"{b.code}[..., None]", (*shape, 1), b.bound, "columns", "b_col")
    options = "left_side=True, lower=True"
    half = put(
        s,
        f"{s.lax}.linalg.triangular_solve({lower.code}, {column.code}, {options})",
        column.shape,
        4.0,
        "half",
        "white",
    )
    if s.chance(0.4):
        quad = put(s, f"jnp.sum({half.code}**2, axis=(1, 2))", shape[:1], (0, 20), "quad", "energies")
        return wind_up(s, "batched quadratic form", quad, half)
    text = f"{s.lax}.linalg.triangular_solve({lower.code}, {half.code}, {options}, transpose_a=True)"
    found = put(s, text, column.shape, 4.0, "full", "solved_cols")
    return wind_up(s, "batched solve", put(s, f"{found.code}[..., 0]", shape, 4.0, *SOLUTIONS))


def batched_solves(s: Sampler) -> Kernel:
    """Many small systems: as one call, by vmap, by a map or in a scan that feeds on its answers."""
    batch, n = s.count(2, 5), s.count(2, 4)
    style = s.count(0, 3)
    a = dominant(s, n, lead=(batch,)) if style >= 2 and s.chance(0.6) else spd(s, n, lead=(batch,))
    b = vector(s, (batch, n), "rhs", "b", "loads")
    if (
        style <= 1
    ):  # Definite ones: on a GPU, a stack of LU factorizations needs a call that nothing stands in for.
        return stacked_definite(s, a, b)
    item, m, r = s.name("item", "pair"), s.name("m_i", "mat_i"), s.name("r_i", "rhs_i")
    if style == 2:
        body = s.name("solve_one", "per_system")
        post = s.pick(("{}", "jnp.tanh({})", "{} ** 2", "jnp.sin({})"))
        with s.suite(f"def {body}({item}):"):
            s.line(f"{m}, {r} = {item}")
            say(s, f"return {post.format(f'jnp.linalg.solve({m}, {r})')}")
        out = put(s, f"{s.lax}.map({body}, ({a.code}, {b.code}))", (batch, n), 3.0, *SOLUTIONS)
        return wind_up(s, "mapped solve", out)
    body, x, after = (
        s.name("chain_step", "feed", "propagate"),
        s.name("x", "previous"),
        s.name("x_next", "after"),
    )
    mix = s.coef(0.2, 0.8).code
    with s.suite(f"def {body}({x}, {item}):"):
        s.line(f"{m}, {r} = {item}")
        say(s, f"{after} = jnp.linalg.solve({m}, {r} + {mix} * {x})")
        s.line(f"return {after}, {s.pick((after, f'jnp.sum({after}**2)', f'{after}[0]'))}")
    shape = (batch, n) if s.lines[-1].endswith(f", {after}") else (batch,)
    last, every = s.name("last", "final"), s.name("chain_out", "history", "path")
    say(s, f"{last}, {every} = {s.lax}.scan({body}, jnp.zeros_like({b.code}[0]), ({a.code}, {b.code}))")
    return wind_up(s, "chained solves", Value(every, shape, -2, 4), Value(last, (n,), -2, 2))


FORMS = (
    direct,
    cholesky_solve,
    triangular,
    least_squares,
    least_squares,
    kalman,
    newton,
    inverse,
    conjugate_gradient,
    stationary,
    thomas,
    implicit_steps,
    small_by_hand,
    batched_solves,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng, pick_dtype(rng.random()))
    return s.pick(FORMS)(s)


TEMPLATE = Template("solving", "generate_solving_kernel", draw)
