"""Linear systems: direct solves, least squares, filters, and iterations that converge to the solution."""

import math
import random

from kernels.kernel import Kernel, Template
from kernels.linear_algebra._iterations import SYSTEMS, routine_of
from kernels.linear_algebra._matrices import (
    FLOATS,
    dominant,
    eye,
    full_rank,
    spd,
    transposed,
    vector,
)
from kernels.writing import loops
from kernels.writing.beginnings import drawn_dtype_first
from kernels.writing.choices import Names
from kernels.writing.endings import finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, Shape, Value, add, expr, mul, number, sub

SOLUTIONS = ("x_hat", "sol", "solution", "coef_hat", "solved", "u_sol")


def right_side(s: Sampler, n: int, many: float = 0.4, names: Names = "b|rhs|loads|y|forces|sources") -> Value:
    shape = (n, s.count(2, 3)) if s.chance(many) else (n,)
    return vector(s, shape, names)


def residual_norm(s: Sampler, a: Value, x: Value, goal: Value) -> Value:
    """The norm of ``a @ x - goal`` softened at zero."""
    gap = s.put("gap_r|mismatch|defect", f"{a} @ {x} - {goal}", goal.shape, 8.0)
    eps = s.epsilon().code
    return expr(f"jnp.sqrt(jnp.sum({gap}**2) + {eps})", (), (0.2, 12))


def direct(s: Sampler) -> Kernel:
    """One solve, or one after the other with a function in between."""
    n = s.count(2, 7)
    symmetric = s.chance(0.3)
    a = spd(s, n) if symmetric else dominant(s, n)
    b = right_side(s, n)
    spelled = s.pick(("jnp.linalg.solve", "jnp.linalg.solve", "jax.scipy.linalg.solve"))
    tail = ', assume_a="pos"' if symmetric and spelled.startswith("jax.scipy") else ""
    x = s.put(SOLUTIONS, f"{spelled}({a}, {b}{tail})", b.shape, 3.0)
    if s.chance(0.4):
        again = s.let(s.bounded(x, 2.0))
        x = s.put("second|twice", f"{spelled}({s.pick((a.code, transposed(s, a)))}, {again})", b.shape, 3.0)
    results = [x]
    if s.chance(0.35):
        other = vector(s, b.shape, "goal|target|desired")
        results.append(residual_norm(s, a, x, other))
    return finish_staged(s, s.pick(("linear solve", "system response", "equilibrium")), *results)


def cholesky_solve(s: Sampler) -> Kernel:
    """A definite system through its factor: cho_solve, or two triangular solves."""
    n = s.count(2, 6)
    a, b = spd(s, n), right_side(s, n)
    form = s.pick(("cho_factor", "cho_solve", "triangular"))
    if form == "cho_factor":
        factor = s.name("factor|cf|cho")
        s.line(f"{factor} = jax.scipy.linalg.cho_factor({a}{s.pick(('', ', lower=True'))})")
        x = s.put(SOLUTIONS, f"jax.scipy.linalg.cho_solve({factor}, {b})", b.shape, 4.0)
    else:
        lower = s.put("chol|lower|l_mat", f"jnp.linalg.cholesky({a})", (n, n), (-2.5, 3.0))
        if form == "cho_solve":
            x = s.put(SOLUTIONS, f"jax.scipy.linalg.cho_solve(({lower}, True), {b})", b.shape, 4.0)
        else:
            solve = "jax.scipy.linalg.solve_triangular"
            mid = s.put("half|white|mid", f"{solve}({lower}, {b}, lower=True)", b.shape, 4.0)
            back = s.pick(
                (
                    f"{solve}({lower}.T, {mid}, lower=False)",
                    f"{solve}({lower}, {mid}, trans=1, lower=True)",
                )
            )
            x = s.put(SOLUTIONS, back, b.shape, 4.0)
    energy = expr(f"0.5 * jnp.sum({b} * {x})", (), (0, 20), level=PRODUCT)
    return finish_staged(
        s,
        s.pick(("cholesky solve", "precision solve")),
        *([x, energy] if s.chance(0.4) else [x]),
    )


def triangular(s: Sampler) -> Kernel:
    """Solves with a triangle from an input, on either side."""
    n, k = s.count(2, 6), s.count(1, 4)
    raw = s.array("raw|packed|tri_in|m", (n, n), low=-1.0, high=1.0)
    is_lower = s.chance(0.5)
    scale, shift = s.scalar("scale", low=0.2, high=0.6).code, s.scalar("shift", low=1.0, high=2.0).code
    part = f"jnp.{'tril' if is_lower else 'triu'}({raw}, {'-1' if is_lower else '1'})"
    diag = f"jnp.diag(jnp.exp({scale} * jnp.diag({raw})))" if s.chance(0.5) else f"{shift} * {eye(s, n)}"
    tri = s.put(("tri", "lower" if is_lower else "upper", "factor"), f"{part} + {diag}", (n, n), 3.0)
    form = s.pick(("rows", "columns", "library", "library"))
    flag = "True" if is_lower else "False"
    if form == "rows":
        b = vector(s, (k, n), "b|rows_in|rhs")
        extra = s.pick(("", ", transpose_a=True"))
        x = s.put(SOLUTIONS, f"{s.lax}.linalg.triangular_solve({tri}, {b}, lower={flag}{extra})", (k, n), 8.0)
    elif form == "columns":
        b = vector(s, (n, k), "b|columns|rhs")
        x = s.put(
            SOLUTIONS,
            f"{s.lax}.linalg.triangular_solve({tri}, {b}, left_side=True, lower={flag})",
            (n, k),
            8.0,
        )
    else:
        b = right_side(s, n)
        low = ", lower=True" if is_lower else ""
        trans = s.pick(("", ", trans=1", ', trans="T"'))
        unit = ", unit_diagonal=True" if s.chance(0.15) and "jnp.diag" not in diag else ""
        x = s.put(SOLUTIONS, f"jax.scipy.linalg.solve_triangular({tri}, {b}{trans}{low}{unit})", b.shape, 8.0)
    volume = expr(f"jnp.sum(jnp.log(jnp.diag({tri})))", (), n)
    rich = "jnp.diag" in diag and s.chance(0.5)
    return finish_staged(
        s, s.pick(("triangular solve", "back substitution", "flow inverse")), x, *([volume] if rich else [])
    )


def least_squares(s: Sampler) -> Kernel:
    """Ridge regression or plain least squares: normal equations, QR, or an augmented system."""
    n = s.count(2, 4)
    m = n + s.count(1, 5)
    a = full_rank(s, m, n)
    b = right_side(s, m, 0.3, "y|b|targets|obs")
    ridge = s.scalar("lam|ridge|alpha|l2", low=0.2, high=1.5)
    form = s.pick((_by_gram, _by_gram, _by_qr, _by_weights))
    out = (n, *b.shape[1:])
    w = form(s, a, b, ridge)
    use = s.pick(("coefficients", "prediction", "residual", "loss"))
    noun = s.pick(("ridge regression", "least squares fit", "normal equations", "regression"))
    if use == "coefficients":
        return finish_staged(s, noun, w)
    if use == "prediction":
        new = vector(s, (s.count(2, 4), n), "x_new|queries|x_test")
        return finish_staged(s, noun, s.put("pred|forecast", f"{new} @ {w}", (new.shape[0], *out[1:]), 4.0))
    resid = s.put("resid|errors_y|misfit", f"{b} - {a} @ {w}", b.shape, 4.0)
    if use == "residual":
        return finish_staged(s, noun, resid, w)
    loss = expr(f"jnp.mean({resid}**2) + jnp.sum({w}**2)", (), (0, 12), level=9)
    return finish_staged(s, s.pick(("ridge loss", "fit quality")), loss)


def _by_gram(s: Sampler, a: Value, b: Value, ridge: Value) -> Value:
    n = a.shape[1]
    out = (n, *b.shape[1:])
    gram = s.put("gram|normal|ata", f"{a}.T @ {a} + {ridge} * {eye(s, n)}", (n, n), 20.0)
    moment = s.put("moment|xty|atb", f"{a}.T @ {b}", out, 8.0)
    solve = s.pick(
        (
            f"jnp.linalg.solve({gram}, {moment})",
            f'jax.scipy.linalg.solve({gram}, {moment}, assume_a="pos")',
        )
    )
    return s.put("coef|theta_hat|w_hat|beta_hat", solve, out, 2.0)


def _by_qr(s: Sampler, a: Value, b: Value, ridge: Value) -> Value:
    (m, n), rest = a.shape, b.shape[1:]
    top, q, r = a, s.name("q|q_mat"), s.name("r|r_mat")
    rhs = b
    if ridge.named:
        zeros = f"jnp.zeros(({n}, {b.shape[1]}))" if b.rank > 1 else f"jnp.zeros({n})"
        top = s.put(
            "stacked_a|augmented_a",
            f"jnp.concatenate([{a}, jnp.sqrt({ridge}) * {eye(s, n)}])",
            (m + n, n),
            4.0,
        )
        rhs = s.put("padded_b|augmented_b", f"jnp.concatenate([{b}, {zeros}])", (m + n, *rest), 2.0)
    s.line(f"{q}, {r} = jnp.linalg.qr({top})")
    return s.put(
        "coef|theta_hat|w_hat", f"jax.scipy.linalg.solve_triangular({r}, {q}.T @ {rhs})", (n, *rest), 2.0
    )


def _by_weights(s: Sampler, a: Value, b: Value, ridge: Value) -> Value:
    m, n = a.shape
    out = (n, *b.shape[1:])
    weights = s.put("w_row|row_weights", s.positive(vector(s, (m,), "weights|precision_w|importance"), 0.3))
    scaled = s.put("weighted_a|scaled_rows", f"{weights}[:, None] * {a}", (m, n), 6.0)
    gram = s.put("gram|normal", f"{a}.T @ {scaled} + {ridge} * {eye(s, n)}", (n, n), 20.0)
    return s.put("coef|wls|w_hat", f"jnp.linalg.solve({gram}, {scaled}.T @ {b})", out, 2.0)


def kalman(s: Sampler) -> Kernel:
    """Predict and update steps of a Kalman filter, once or along a series."""
    n, k = s.count(2, 3), s.count(1, 2)
    f = s.array("f_mat|transition|dynamics", (n, n), low=-0.6, high=0.6)
    h = s.array("h_mat|observe|emission", (k, n), low=-1.0, high=1.0)
    q, r = (
        s.scalar("q|process_var", low=0.2, high=0.8).code,
        s.scalar("obs_noise|r_var|meas_noise", low=0.4, high=1.2).code,
    )
    series = s.chance(0.6)
    steps = s.count(3, 6)
    x0 = s.array("x0|mean0|prior_mean", (n,), low=-1.0, high=1.0)
    raw = s.array("p_factor|root_p0|spread0", (n, n), low=-1.0, high=1.0)
    p0 = s.put("p0|prior_cov", f"{raw} @ {raw}.T + jnp.eye({n})", (n, n), 5.0)
    zs = s.array("observations|zs|measurements|y_obs", (steps, k) if series else (k,), low=-1.5, high=1.5)
    body, state, z = (
        s.name("update|kalman_step|assimilate"),
        s.name("state|belief"),
        s.name("z|obs_t"),
    )
    x, p, innov, cov, gain = (
        s.name("x|m_t"),
        s.name("p|p_t"),
        s.name("innov|surprise"),
        s.name("s_mat|innov_cov"),
        s.name("gain|k_gain"),
    )
    x_pred, p_pred = s.name("x_pred|m_minus"), s.name("p_pred|p_minus")
    x_new, p_new = s.name("x_new|m_plus"), s.name("p_new|p_plus")

    def statements() -> None:
        s.line(f"{x_pred} = {f} @ {x}")
        s.line(f"{p_pred} = {f} @ {p} @ {f}.T + {q} * jnp.eye({n})")
        s.line(f"{innov} = {z} - {h} @ {x_pred}")
        s.line(f"{cov} = {h} @ {p_pred} @ {h}.T + {r} * jnp.eye({k})")
        s.line(
            f"{gain} = "
            + s.pick(
                (
                    f"jnp.linalg.solve({cov}, {h} @ {p_pred}).T",
                    f"{p_pred} @ {h}.T @ jnp.linalg.inv({cov})",
                    f'jax.scipy.linalg.solve({cov}, {h} @ {p_pred}, assume_a="pos").T',
                )
            )
        )
        s.line(f"{x_new} = {x_pred} + {gain} @ {innov}")
        if s.chance(0.5):
            s.line(f"{p_new} = (jnp.eye({n}) - {gain} @ {h}) @ {p_pred}")
        else:
            s.line(f"{p_new} = {p_pred} - {gain} @ {cov} @ {gain}.T")

    if not series:
        x, p, z = x0.code, p0.code, zs.code
        statements()
        return finish_staged(s, "kalman update", expr(x_new, (n,), 4), expr(p_new, (n, n), (-4, 6)))
    with s.suite(f"def {body}({state}, {z}):"):
        s.line(f"{x}, {p} = {state}")
        statements()
        out = s.pick((x_new, f"jnp.sum({innov}**2)", f"jnp.diag({p_new})", innov))
        s.line(f"return ({x_new}, {p_new}), {out}")
    final, path = s.name("final|last_belief|end_state"), s.name("path|history|filtered")
    s.line(f"{final}, {path} = {s.lax}.scan({body}, ({x0}, {p0}), {zs})")
    tail: Shape = {x_new: (n,), innov: (k,)}.get(out, () if out.startswith("jnp.sum") else (n,))
    mean = s.put("mean|estimate_x", f"{final}[0]", (n,), 4.0)
    return finish_staged(
        s, s.pick(("kalman filter", "state estimation")), expr(path, (steps, *tail), 8), mean
    )


def newton(s: Sampler) -> Kernel:
    """Newton or Gauss-Newton steps on a strictly convex function."""
    n = s.count(2, 5)
    a = spd(s, n)
    b = right_side(s, n, 0)
    start = vector(s, (n,), "x0|start|guess")
    c = s.scalar("c|offset", low=0.1, high=0.6).code
    body, x = s.name("newton_step|step|refine"), s.name("x|point|it_x")
    grad, hess = s.name("grad|g"), s.name("hess|h_mat|curvature")
    gradient, curvature = s.pick(
        (
            (f"{a} @ {x} - {b} + {c} * {x} ** 3", f"3 * {c} * {x} ** 2"),
            (f"{a} @ {x} - {b} + {c} * jnp.tanh({x})", f"{c} * (1 - jnp.tanh({x}) ** 2)"),
            (f"{a} @ {x} - {b} + {c} * jnp.sinh({x})", f"{c} * jnp.cosh({x})"),
        )
    )
    rate = s.pick(("", "", "0.8 * ", "0.5 * "))
    trips = loops.trip_count(s, 1, 3)
    with s.suite(f"def {body}(_, {x}):"):
        s.line(f"{grad} = {gradient}")
        s.line(f"{hess} = {a} + jnp.diag({curvature})")
        s.line(f"return {x} - {rate}jnp.linalg.solve({hess}, {grad})")
    if s.chance(0.6):
        x_end = s.put("x_min|root|optimum", f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {start})", (n,), 3.0)
    else:
        inner = f"{body}(0, {start})"
        x_end = s.put("x_next|root|moved", inner if s.chance(0.5) else f"{body}(1, {inner})", (n,), 3.0)
        s.static = [item for item in s.static if item[0] != trips[0]]
    return finish_staged(s, s.pick(("newton step", "newton solve", "convex minimum")), x_end)


def inverse(s: Sampler) -> Kernel:
    """An explicit inverse and a form in it; Woodbury's identity and block inverses."""
    n = s.count(2, 5)
    return s.pick((_explicit_inverse, _explicit_inverse, _woodbury, _block_inverse))(s, n)


def _explicit_inverse(s: Sampler, n: int) -> Kernel:
    a = spd(s, n) if s.chance(0.5) else dominant(s, n)
    spelled = s.pick(("jnp.linalg.inv", "jnp.linalg.inv", "jax.scipy.linalg.inv"))
    inv = s.put("inv_a|precision_a|a_inv", f"{spelled}({a})", a.shape, 4.0, usual=0.6)
    if s.chance(0.3):
        return finish_staged(s, "matrix inverse", inv)
    x = vector(s, (n,), "x|v|direction")
    y = s.put("mapped_x|response_x|flow", f"{inv} @ {x}", (n,), 4.0)
    form = expr(s.pick((f"{x} @ {y}", f"jnp.vdot({x}, {y})")), (), 8.0, level=PRODUCT)
    return finish_staged(
        s,
        s.pick(("inverse form", "leverage", "mahalanobis")),
        form,
        y,
        *([inv] if s.chance(0.3) else []),
    )


def _woodbury(s: Sampler, n: int) -> Kernel:
    k = s.count(1, 2)
    d = s.put("d_pos|safe_diag", s.positive(vector(s, (n,), "diag|d|noise_vars"), 0.4))
    u = s.array("u|loadings|w_low", (n, k), low=-1.0, high=1.0)
    b = right_side(s, n, 0)
    over = s.put("u_over_d|du|scaled_u", f"{u} / {d}[:, None]", (n, k), 4.0)
    small = s.put("capacitance|small_mat|inner_mat", f"jnp.eye({k}) + {u}.T @ {over}", (k, k), 8.0)
    x = s.put(SOLUTIONS, f"{b} / {d} - {over} @ jnp.linalg.solve({small}, {over}.T @ {b})", (n,), 4.0)
    return finish_staged(s, s.pick(("woodbury solve", "low rank solve")), x)


def _block_inverse(s: Sampler, n: int) -> Kernel:
    k = s.count(1, 3)
    a, d = dominant(s, n), dominant(s, k)
    b, c = (
        s.array("b|upper_block", (n, k), low=-1.0, high=1.0),
        s.array("c|lower_block", (k, n), low=-1.0, high=1.0),
    )
    solved = s.put("a_inv_b|eliminated", f"jnp.linalg.solve({a}, {b})", (n, k), 1.5)
    schur = s.put("schur|complement", f"{d} - {c} @ {solved}", (k, k), d.bound + 2)
    y = vector(s, (k,), "y|rhs|g")
    x = s.put("x_k|reduced_sol|interface", f"jnp.linalg.solve({schur}, {y})", (k,), 2.0)
    full = s.put("interior|back_x", f"-{solved} @ {x}", (n,), 2.0)
    return finish_staged(s, s.pick(("schur complement", "block elimination")), x, full)


def conjugate_gradient(s: Sampler) -> Kernel:
    """A few steps of conjugate gradients or steepest descent."""
    n = s.count(3, 6)
    a, b = spd(s, n), right_side(s, n, 0)
    steps, given = loops.trip_count(s, 1, 3), s.chance(0.4)
    x, r, p, ap, alpha = (
        s.name("x|x_k"),
        s.name("r|r_k"),
        s.name("p|p_k|direction"),
        s.name("ap|a_p"),
        s.name("alpha|step_len"),
    )
    x_new, r_new = s.name("x_new|x_next"), s.name("r_new|r_next")
    body, state = s.name("cg_step|descend|body"), s.name("state|carry")
    eps = s.pick((0.001, 0.001, 0.01))
    steepest = s.chance(0.35)
    start = vector(s, (n,), "x0|guess") if given else s.put("x0|start", f"jnp.zeros_like({b})", (n,), 0.0)
    if steepest:
        with s.suite(f"def {body}(_, {x}):"):
            s.line(f"{r} = {b} - {a} @ {x}")
            s.line(f"{alpha} = ({r} @ {r}) / ({r} @ {a} @ {r} + {eps})")
            s.line(f"return {x} + {alpha} * {r}")
        found = s.put(SOLUTIONS, f"{s.lax}.fori_loop(0, {steps[0]}, {body}, {start})", (n,), 4.0)
        return finish_staged(s, "steepest descent", found)
    r0 = s.put("r0|residual0", f"{b} - {a} @ {start}", (n,), 8.0) if given else b
    beta = s.name("beta_k|beta|ratio_r")
    with s.suite(f"def {body}(_, {state}):"):
        s.line(f"{x}, {r}, {p} = {state}")
        s.line(f"{ap} = {a} @ {p}")
        s.line(f"{alpha} = ({r} @ {r}) / ({p} @ {ap} + {eps})")
        s.line(f"{x_new} = {x} + {alpha} * {p}")
        s.line(f"{r_new} = {r} - {alpha} * {ap}")
        s.line(f"{beta} = ({r_new} @ {r_new}) / ({r} @ {r} + {eps})")
        s.line(f"return {x_new}, {r_new}, {r_new} + {beta} * {p}")
    reached = s.name(SOLUTIONS)
    text = f"{s.lax}.fori_loop(0, {steps[0]}, {body}, ({start}, {r0}, {r0}))"
    if s.chance(0.5):
        rest = s.name("rest_r|final_r|leftover")
        s.line(f"{reached}, {rest}, _ = {text}")
        size = expr(f"jnp.sqrt(jnp.sum({rest}**2) + {s.epsilon()})", (), (0.3, 9))
        return finish_staged(s, "conjugate gradient", expr(reached, (n,), 4), size)
    s.line(f"{reached}, _, _ = {text}")
    return finish_staged(s, s.pick(("conjugate gradient", "cg solve")), expr(reached, (n,), 4))


def stationary(s: Sampler) -> Kernel:
    """Jacobi, Gauss-Seidel, Richardson or relaxed sweeps over a dominant system."""
    n = s.count(2, 6)
    a, b = dominant(s, n), right_side(s, n, 0)
    trips = loops.trip_count(s, 2, 6)
    x, sweep = s.name("x|current|x_old"), s.name("sweep|one_sweep|update|body")
    nouns = {
        _jacobi: ("jacobi iteration", "jacobi sweeps"),
        _relaxed: ("relaxation sweep", "stationary iteration"),
        _gauss_seidel: ("gauss seidel", "gauss seidel sweeps"),
        _split: ("splitting iteration", "stationary iteration"),
    }
    form = s.pick(tuple(nouns))
    start = f"jnp.zeros_like({b})"
    if s.chance(0.4):
        start = vector(s, (n,), "x0|guess|warm_start").code
    form(s, n, a, b, x, sweep)
    out = s.put(SOLUTIONS, f"{s.lax}.fori_loop(0, {trips[0]}, {sweep}, {start})", (n,), 2.0)
    results = [out]
    if s.chance(0.3):
        results.append(residual_norm(s, a, out, vector(s, (n,), "goal|target")))
    return finish_staged(s, s.pick(nouns[form]), *results)


def _jacobi(s: Sampler, n: int, a: Value, b: Value, x: str, sweep: str) -> None:
    diag = s.put("diag_a|d", f"jnp.diag({a})", (n,), (0.5, a.high))
    off = s.put("off_diag|rest_a", f"{a} - jnp.diag({diag})", (n, n), 2.0)
    with s.suite(f"def {sweep}(_, {x}):"):
        s.line(f"return ({b} - {off} @ {x}) / {diag}")


def _relaxed(s: Sampler, n: int, a: Value, b: Value, x: str, sweep: str) -> None:
    omega = s.scalar("omega|relaxation", low=0.5, high=1.0)
    r = s.name("r|defect")
    with s.suite(f"def {sweep}(_, {x}):"):
        s.line(f"{r} = {b} - {a} @ {x}")
        s.line(f"return {x} + {omega} * {r} / jnp.diag({a})")


def _gauss_seidel(s: Sampler, n: int, a: Value, b: Value, x: str, sweep: str) -> None:
    i, new, sigma = s.name("i|j"), s.name("x_new|fresh"), s.name("sigma|partial")
    with s.suite(f"def {sweep}(_, {x}):"):
        s.line(f"{new} = {x}")
        with s.suite(f"for {i} in range({n}):"):
            s.line(f"{sigma} = {a}[{i}] @ {new} - {a}[{i}, {i}] * {new}[{i}]")
            s.line(f"{new} = {new}.at[{i}].set(({b}[{i}] - {sigma}) / {a}[{i}, {i}])")
        s.line(f"return {new}")


def _split(s: Sampler, n: int, a: Value, b: Value, x: str, sweep: str) -> None:
    low, upper = (
        s.put("lower_a|tril_a", f"jnp.tril({a})", (n, n), a.high),
        s.put("upper_a|strict_upper", f"jnp.triu({a}, 1)", (n, n), 2.0),
    )
    with s.suite(f"def {sweep}(_, {x}):"):
        s.line(f"return jax.scipy.linalg.solve_triangular({low}, {b} - {upper} @ {x}, lower=True)")


def thomas(s: Sampler) -> Kernel:
    """A tridiagonal system by elimination: two scans, or unrolled over a few unknowns."""
    n = s.count(3, 7)
    lower = s.array("sub|lower|a_diag", (n,), low=-0.8, high=0.8)
    upper = s.array("sup|upper|c_diag", (n,), low=-0.8, high=0.8)
    main_in = s.array("diag|main|b_diag", (n,), low=-1.0, high=1.0)
    main = s.put("main_diag|diag_pos|centre", f"{main_in} + {math.ceil(main_in.bound + 2.2)}", (n,), (2.2, 8))
    d = right_side(s, n, 0, "d|rhs|load")
    c_name, d_name = s.name("cs|c_prime"), s.name("ds|d_prime")
    if s.chance(0.3):
        i, m, xs = s.name("i|k"), s.name("m|pivot"), s.name("xs|backward")
        j = s.name("j|row_idx")
        s.line(f"{c_name} = [{upper}[0] / {main}[0]]")
        s.line(f"{d_name} = [{d}[0] / {main}[0]]")
        with s.suite(f"for {i} in range(1, {n}):"):
            s.line(f"{m} = {main}[{i}] - {lower}[{i}] * {c_name}[-1]")
            s.line(f"{d_name}.append(({d}[{i}] - {lower}[{i}] * {d_name}[-1]) / {m})")
            s.line(f"{c_name}.append({upper}[{i}] / {m})")
        s.line(f"{xs} = [{d_name}[-1]]")
        with s.suite(f"for {j} in reversed(range({n - 1})):"):
            s.line(f"{xs}.append({d_name}[{j}] - {c_name}[{j}] * {xs}[-1])")
        out = s.put(SOLUTIONS, f"jnp.stack({xs}[::-1])", (n,), 2.0)
        return finish_staged(s, "tridiagonal solve", out)
    forward, backward = s.name("forward|eliminate"), s.name("backward|substitute")
    state, row = s.name("carry|state"), s.name("row|coeffs_i")
    cp, dp, m = s.name("c_prev|cp"), s.name("d_prev|dp"), s.name("m|pivot")
    ai, bi, ci, di = s.name("a_i|l_i"), s.name("b_i|m_i"), s.name("c_i|u_i"), s.name("d_i|r_i")
    c_new, d_new = s.name("c_new|c_next"), s.name("d_new|d_next")
    with s.suite(f"def {forward}({state}, {row}):"):
        s.line(f"{cp}, {dp} = {state}")
        s.line(f"{ai}, {bi}, {ci}, {di} = {row}")
        s.line(f"{m} = {bi} - {ai} * {cp}")
        s.line(f"{c_new} = {ci} / {m}")
        s.line(f"{d_new} = ({di} - {ai} * {dp}) / {m}")
        s.line(f"return ({c_new}, {d_new}), ({c_new}, {d_new})")
    zero = s.put("zero|nothing|edge", f"jnp.zeros_like({main}[0])", (), 0.0)
    rows = f"({lower}, {main}, {upper}, {d})"
    s.line(f"_, ({c_name}, {d_name}) = {s.lax}.scan({forward}, ({zero}, {zero}), {rows})")
    x_next, pair, x_i = s.name("x_next|x_after"), s.name("pair|cd"), s.name("x_i|value_i")
    with s.suite(f"def {backward}({x_next}, {pair}):"):
        s.line(f"{x_i} = {pair}[1] - {pair}[0] * {x_next}")
        s.line(f"return {x_i}, {x_i}")
    out_name = s.name(SOLUTIONS)
    s.line(f"_, {out_name} = {s.lax}.scan({backward}, {zero}, ({c_name}, {d_name}), reverse=True)")
    return finish_staged(
        s, s.pick(("tridiagonal solve", "thomas algorithm", "implicit step")), expr(out_name, (n,), 2)
    )


def implicit_steps(s: Sampler) -> Kernel:
    """Implicit time steps: the same system, or its factors, again and again."""
    n = s.count(3, 6)
    u0 = vector(s, (n,), "u0|temperature|state0|field")
    dt, kappa = (
        s.scalar("dt|step_size", low=0.1, high=0.5).code,
        s.scalar("kappa|diffusivity|nu", low=0.3, high=1.2),
    )
    lap = s.put(
        "lap|stencil|stiffness_mat",
        f"2 * jnp.eye({n}) - jnp.eye({n}, k=1) - jnp.eye({n}, k=-1)",
        (n, n),
        2.0,
    )
    system = s.put("system|lhs|implicit_op", f"jnp.eye({n}) + {dt} * {kappa} * {lap}", (n, n), 3.0)
    source = vector(s, (n,), "source|forcing|heating")
    step, u, trips = s.name("advance|step|march"), s.name("u|current"), loops.trip_count(s, 2, 5)
    solve = s.pick((_solved_directly, _by_lu_factors, _by_cholesky_factor))(s, n, system)
    rhs = s.name("rhs|right|explicit_part")
    react = s.pick(
        (
            f"{source}",
            f"jnp.sin({source})",
            f"{source} * jnp.tanh({u})",
            f"{source} - {u}**3",
        )
    )
    scanned = s.chance(0.4)
    with s.suite(f"def {step}({u}, _):" if scanned else f"def {step}(_, {u}):"):
        s.line(f"{rhs} = {u} + {dt} * ({react})" if "-" in react else f"{rhs} = {u} + {dt} * {react}")
        new = s.put("u_next|after", solve.format(rhs), (n,), 2.0)
        s.line(f"return {new}, jnp.mean({new}**2)" if scanned else f"return {new}")
    if scanned:
        final, energy = s.name("final|u_end"), s.name("energy|history")
        s.line(f"{final}, {energy} = {s.lax}.scan({step}, {u0}, None, length={trips[0]})")
        return finish_staged(s, "implicit diffusion", expr(final, (n,), 2), expr(energy, (trips[1],), (0, 3)))
    out = s.put("u_end|final|settled", f"{s.lax}.fori_loop(0, {trips[0]}, {step}, {u0})", (n,), 2.0)
    return finish_staged(s, s.pick(("implicit diffusion", "backward euler")), out)


def _solved_directly(s: Sampler, n: int, system: Value) -> str:
    return f"jnp.linalg.solve({system}, {{}})"


def _by_lu_factors(s: Sampler, n: int, system: Value) -> str:
    lu = s.name("lu_piv|factors_lu")
    s.line(f"{lu} = jax.scipy.linalg.lu_factor({system})")
    return f"jax.scipy.linalg.lu_solve({lu}, {{}})"


def _by_cholesky_factor(s: Sampler, n: int, system: Value) -> str:
    lower = s.put("chol|lower", f"jnp.linalg.cholesky({system})", (n, n), 2.0)
    return f"jax.scipy.linalg.cho_solve(({lower}, True), {{}})"


def small_by_hand(s: Sampler) -> Kernel:
    """Systems of two or three unknowns by Cramer's rule, one or many at once."""
    lead: Shape = (s.count(2, 6),) if s.chance(0.7) else ()
    names = ("a11", "a12", "a21", "a22")
    raw = s.array("mats|m|jac|local_mats", (*lead, 2, 2), low=-1.0, high=1.0)
    shift = math.ceil(2 * raw.bound + 0.6)
    idx = "..., " if lead and s.chance(0.5) else (":, " if lead else "")
    parts = []
    for name, (i, j) in zip(names, ((0, 0), (0, 1), (1, 0), (1, 1)), strict=True):
        tail = f" + {shift}" if i == j else ""
        parts.append(s.put(s.name(name), f"{raw}[{idx}{i}, {j}]{tail}", lead, shift + raw.bound))
    b = vector(s, (*lead, 2), "b|rhs|shifts")
    b1, b2 = (s.put(f"b{i + 1}|r{i + 1}", f"{b}[{idx}{i}]", lead, b.bound) for i in (0, 1))
    p, q, r, t = (part.code for part in parts)
    det = s.put("det|determinant|area", f"{p} * {t} - {q} * {r}", lead, (0.3, 30))
    x = s.put("x1|first", f"({t} * {b1} - {q} * {b2}) / {det}", lead, 3.0)
    y = s.put("x2|second", f"({p} * {b2} - {r} * {b1}) / {det}", lead, 3.0)
    if s.chance(0.4):
        both = s.put("stacked|pair_out", f"jnp.stack([{x}, {y}], axis=-1)", (*lead, 2), 3.0)
        return finish_staged(s, "cramer rule", both)
    if s.chance(0.5):
        return finish_staged(s, "two by two solve", x, y, det)
    gap = sub(mul(number(2.0), x), y) if s.chance(0.5) else add(x, y)
    return finish_staged(s, s.pick(("cramer rule", "local solve")), gap, det, x)


def stacked_definite(s: Sampler, a: Value, b: Value) -> Kernel:
    """Solves of a stack of definite systems at once."""
    shape, lower = b.shape, s.put("chol|lowers", f"jnp.linalg.cholesky({a})", a.shape, (-2.5, 3.0))
    solve = "jax.scipy.linalg.solve_triangular"
    one, rhs = s.name("l_i|factor_i"), s.name("r_i|rhs_i")
    if s.chance(0.4):
        body = s.name("solve_one|per_system")
        with s.helper(body, one, rhs):
            inner = s.pick(
                (
                    f"jax.scipy.linalg.cho_solve(({one}, True), {rhs})",
                    f"{solve}({one}.T, {solve}({one}, {rhs}, lower=True))",
                    f"{solve}({one}, jnp.tanh({rhs}), lower=True)",
                )
            )
            s.line(f"return {inner}")
        return finish_staged(
            s, "vectorized solve", s.put(SOLUTIONS, f"jax.vmap({body})({lower}, {b})", shape, 3.0)
        )
    column = s.put("columns|b_col", f"{b}[..., None]", (*shape, 1), b.bound)
    options = "left_side=True, lower=True"
    half = s.put(
        "half|white", f"{s.lax}.linalg.triangular_solve({lower}, {column}, {options})", column.shape, 4.0
    )
    if s.chance(0.4):
        quad = s.put("quad|energies", f"jnp.sum({half}**2, axis=(1, 2))", shape[:1], (0, 20))
        return finish_staged(s, "batched quadratic form", quad, half)
    text = f"{s.lax}.linalg.triangular_solve({lower}, {half}, {options}, transpose_a=True)"
    found = s.put("full|solved_cols", text, column.shape, 4.0)
    return finish_staged(s, "batched solve", s.put(SOLUTIONS, f"{found}[..., 0]", shape, 4.0))


def batched_solves(s: Sampler) -> Kernel:
    """Many small systems: as one call, by vmap, by a map or in a scan that feeds on its answers."""
    batch, n = s.count(2, 5), s.count(2, 4)
    form = s.pick(("definite", "definite", "mapped", "chained"))
    a = dominant(s, n, lead=(batch,)) if form != "definite" and s.chance(0.6) else spd(s, n, lead=(batch,))
    b = vector(s, (batch, n), "rhs|b|loads")
    if form == "definite":
        # On a GPU, a stack of LU factorizations would be a custom call.
        return stacked_definite(s, a, b)
    item, m, r = s.name("item|pair"), s.name("m_i|mat_i"), s.name("r_i|rhs_i")
    if form == "mapped":
        body = s.name("solve_one|per_system")
        post = s.pick(("{}", "jnp.tanh({})", "{} ** 2", "jnp.sin({})"))
        with s.suite(f"def {body}({item}):"):
            s.line(f"{m}, {r} = {item}")
            s.line(f"return {post.format(f'jnp.linalg.solve({m}, {r})')}")
        out = s.put(SOLUTIONS, f"{s.lax}.map({body}, ({a}, {b}))", (batch, n), 3.0)
        return finish_staged(s, "mapped solve", out)
    body, x, after = (
        s.name("chain_step|feed|propagate"),
        s.name("x|previous"),
        s.name("x_next|after"),
    )
    mix = s.scalar("mix|weight", low=0.2, high=0.8).code
    with s.suite(f"def {body}({x}, {item}):"):
        s.line(f"{m}, {r} = {item}")
        s.line(f"{after} = jnp.linalg.solve({m}, {r} + {mix} * {x})")
        s.line(f"return {after}, {s.pick((after, f'jnp.sum({after}**2)', f'{after}[0]'))}")
    shape = (batch, n) if s.lines[-1].endswith(f", {after}") else (batch,)
    last, every = s.name("last|final"), s.name("chain_out|history|path")
    s.line(f"{last}, {every} = {s.lax}.scan({body}, jnp.zeros_like({b}[0]), ({a}, {b}))")
    return finish_staged(s, "chained solves", expr(every, shape, (-2, 4)), expr(last, (n,), 2))


ITERATED = 0.6  # Share of the kernels that iterate until a tolerance is met.
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
    if rng.random() < ITERATED:
        return routine_of(rng, SYSTEMS)
    return drawn_dtype_first(rng, FORMS, FLOATS)


TEMPLATE = Template("solving", "generate_solving_kernel", draw)
