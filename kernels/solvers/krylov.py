"""Krylov methods to a tolerance: linear systems without matrices, restarts, eigenvalues, Newton-Krylov."""

import random
from collections.abc import Callable
from copy import copy
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.solvers._operators import OPERATORS, Operator
from kernels.writing.routines import SOLVER_FLOATS, Routine, View


class System:
    """An operator in a kernel, and its right-hand side; or, in a function, any operator that it is given."""

    def __init__(self, r: Routine, operator: Operator) -> None:
        self.r, self.operator = r, operator
        self.is_batched = operator.is_batched
        self.limits: tuple[int, ...] = (10, 15, 20, 25, 30, 40, 50, 100)
        given: list[str] = []
        for names, roles, low, high, about in operator.arguments:
            if high < low:  # The index of a node.
                given.append(r.argument(names, roles, 0, r.size("nodes") - 1, about, "int32"))
            else:
                given.append(r.argument(names, roles, low, high, about))
        self.b = r.argument(operator.right[0], operator.roles, -1.0, 1.0, operator.right[1])
        self.codes = dict(zip("abc", given, strict=False))
        for names, code in operator.setup:
            key = names.split("|")[0]
            if key == "loss":
                self.codes[key] = r.name(names)
                with r.suite(f"def {self.codes[key]}(coef):"):
                    r.line(f"return {code.format(**self.codes)}")
            else:
                self.codes[key[0]] = r.bind(names, code.format(**self.codes))
        self.dot_style = r.pick(("jnp.vdot({}, {})", "jnp.vdot({}, {})", "jnp.sum({} * {})"))
        if self.is_batched:
            self.dot_style = "jnp.sum({} * {}, axis=-1, keepdims=True)"
        self.matvec = r.name("matvec|apply_a|linear_op|operator|mv")
        v = r.name("v|vec|u")
        with r.suite(f"def {self.matvec}({v}):"):
            inner = {**self.codes, "v": v}
            for names, code in operator.body:
                inner[names[0]] = r.bind(names, code.format(**inner))
            r.line(f"return {operator.product.format(**inner)}")

    def apply(self, x: str) -> str:
        return f"{self.matvec}({x})"

    def dot(self, a: str, b: str) -> str:
        return self.dot_style.format(a, b)

    def any(self, condition: str) -> str:
        return f"jnp.any({condition})" if self.is_batched else condition

    def safe_ratio(self, names: str, top: str, bottom: str) -> str:
        """Assign a quotient that is zero where its divisor is: a system of a batch that is solved."""
        r = self.r
        if not self.is_batched:
            return r.bind(names, f"{top} / {bottom}")
        divisor = bottom if bottom.isidentifier() else r.bind("divisor|denom|den", bottom)
        return r.bind(
            names, f"jnp.where({divisor} > 0, {top} / jnp.where({divisor} > 0, {divisor}, 1.0), 0.0)"
        )


Method = Callable[[System, str, str], str]  # Writes a loop that solves for a right side, to a tolerance.


def limit(y: System) -> str:
    return y.r.setting("maxiter|max_iters|max_steps|num_iters", y.r.pick(y.limits))


def stop_above(y: System, b: str, tol: str) -> str:
    """The squared residual norm down to which a method goes on; written before its loop."""
    r = y.r
    form = r.pick(("relative", "relative", "absolute", "both"))
    squared = f"1e-{2 * int(tol[3:])}" if tol.startswith("1e-") else f"{tol}**2"
    if form == "absolute":
        return squared
    norm = y.dot(b, b)
    goal = f"{squared} * {norm}" if form == "relative" else f"jnp.maximum({squared} * {norm}, 1e-24)"
    return r.bind("goal|stop_at|threshold_sq|target_sq", goal)


def start(y: System, b: str) -> tuple[str, str]:
    """The first guess and its residual."""
    r = y.r
    if r.chance(0.7):
        return f"jnp.zeros_like({b})", b
    if y.operator.diagonal and r.chance(0.5) and y.b == b:
        guess = r.bind("x0|guess|x_start", f"{b} / ({y.operator.diagonal.format(**y.codes)})")
    else:
        guess = r.bind("x0|guess|x_start", r.pick((f"0.5 * {b}", f"jnp.ones_like({b})", f"0.1 * {b}")))
    return guess, r.bind("r0|res0|residual0", f"{b} - {y.apply(guess)}")


def conjugate_gradient(y: System, b: str, tol: str) -> str:
    """Conjugate gradients, perhaps preconditioned by the diagonal."""
    r = y.r
    most = limit(y)
    scaled = bool(y.operator.diagonal) and y.b == b and r.chance(0.5)
    inverse = (
        r.bind("inv_diag|jacobi|m_inv", f"1 / ({y.operator.diagonal.format(**y.codes)})") if scaled else ""
    )
    goal = stop_above(y, b, tol)
    x0, r0 = start(y, b)
    z0 = r.bind("z0|p0", f"{inverse} * {r0}") if scaled else r0
    guard = r.pick(("", "", "finite", "curvature"))
    polak = scaled and r.chance(0.3)
    state = {
        "x": ("x|x_k|sol", x0),
        "r": ("res|r_k|r", r0),
        "p": ("p|p_k|direction", z0),
        "rz": ("rz|rho|gamma" if scaled else "rs|rho|gamma", y.dot(r0, z0)),
        "k": ("k|it|n_iter", "0"),
    }
    if guard == "curvature":
        state["ok"] = ("ok|is_convex|positive", "jnp.array(True)")

    def going(v: View) -> list[str]:
        size = y.dot(v.r, v.r) if scaled else v.rz
        found = [y.any(f"{size} > {goal}"), f"{v.k} < {most}"]
        if guard == "finite":
            found.append(f"jnp.all(jnp.isfinite({v.rz}))" if y.is_batched else f"jnp.isfinite({v.rz})")
        return [*found, v.ok] if guard == "curvature" else found

    def step(v: View) -> dict[str, str]:
        ap = r.bind("ap|a_p|q", y.apply(v.p))
        curvature = y.dot(v.p, ap)
        if guard == "curvature" or y.is_batched:
            curvature = r.bind("pap|curvature|p_ap", curvature)
        alpha = y.safe_ratio("alpha|step_len", v.rz, curvature)
        new_r = r.bind("res_new|r_new|r_next", f"{v.r} - {alpha} * {ap}")
        new_z = r.bind("z|z_new", f"{inverse} * {new_r}") if scaled else new_r
        rz_new = r.bind(
            "rz_new|rho_new|gamma_new" if scaled else "rs_new|rho_new|gamma_new", y.dot(new_r, new_z)
        )
        top = rz_new
        if polak:
            r.note("The formula of Polak and Ribiere forgives an inexact preconditioner.")
            top = y.dot(new_z, f"({new_r} - {v.r})")
        beta = y.safe_ratio("beta|conj", top, v.rz)
        changed = {
            "x": f"{v.x} + {alpha} * {v.p}",
            "r": new_r,
            "p": f"{new_z} + {beta} * {v.p}",
            "rz": rz_new,
        }
        changed["k"] = f"{v.k} + 1"
        if guard == "curvature":
            changed["ok"] = f"jnp.all({curvature} > 0)" if y.is_batched else f"{curvature} > 0"
        return changed

    x = r.name("x_cg|solution|x_sol|x_out")
    return r.iterate(state, going, step, kept={"x": x}, title="CG").x


def descent(y: System, b: str, tol: str) -> str:
    """Steepest descent or the minimal residual iteration."""
    r = y.r
    most, goal = limit(y), stop_above(y, b, tol)
    x0, r0 = start(y, b)
    minimal = not y.operator.is_definite or r.chance(0.5)
    state = {"x": ("x|x_k|sol", x0), "r": ("res|r_k|r", r0), "k": ("k|it|n_iter", "0")}

    def going(v: View) -> list[str]:
        return [y.any(f"{y.dot(v.r, v.r)} > {goal}"), f"{v.k} < {most}"]

    def step(v: View) -> dict[str, str]:
        ar = r.bind("ar|a_r|q", y.apply(v.r))
        top, bottom = (y.dot(ar, v.r), y.dot(ar, ar)) if minimal else (y.dot(v.r, v.r), y.dot(v.r, ar))
        alpha = y.safe_ratio("alpha|step_len|omega", top, bottom)
        return {"x": f"{v.x} + {alpha} * {v.r}", "r": f"{v.r} - {alpha} * {ar}", "k": f"{v.k} + 1"}

    x = r.name("x_mr|solution|x_sol|x_out")
    return r.iterate(state, going, step, kept={"x": x}, title="Descent").x


def conjugate_residual(y: System, b: str, tol: str) -> str:
    """Conjugate residuals, which carry A r and A p."""
    r = y.r
    most, goal = limit(y), stop_above(y, b, tol)
    x0, r0 = start(y, b)
    ar0 = r.bind("ar0|a_r0", y.apply(r0))
    state = {
        "x": ("x|x_k|sol", x0),
        "r": ("res|r_k|r", r0),
        "p": ("p|p_k|direction", r0),
        "ap": ("ap|a_p", ar0),
        "rar": ("rar|rho|gamma", y.dot(r0, ar0)),
        "k": ("k|it|n_iter", "0"),
    }

    def going(v: View) -> list[str]:
        return [y.any(f"{y.dot(v.r, v.r)} > {goal}"), f"{v.k} < {most}"]

    def step(v: View) -> dict[str, str]:
        alpha = y.safe_ratio("alpha|step_len", v.rar, y.dot(v.ap, v.ap))
        new_r = r.bind("res_new|r_new|r_next", f"{v.r} - {alpha} * {v.ap}")
        ar = r.bind("ar|a_r", y.apply(new_r))
        rar = r.bind("rar_new|rho_new|gamma_new", y.dot(new_r, ar))
        beta = y.safe_ratio("beta|conj", rar, v.rar)
        return {
            "x": f"{v.x} + {alpha} * {v.p}",
            "r": new_r,
            "p": f"{new_r} + {beta} * {v.p}",
            "ap": f"{ar} + {beta} * {v.ap}",
            "rar": rar,
            "k": f"{v.k} + 1",
        }

    x = r.name("x_cr|solution|x_sol|x_out")
    return r.iterate(state, going, step, kept={"x": x}, title="CR").x


def bicgstab(y: System, b: str, tol: str) -> str:
    """BiCGStab, which ends at a breakdown too."""
    r = y.r
    most, goal = limit(y), stop_above(y, b, tol)
    x0, r0 = start(y, b)
    shadow = r0 if r0.isidentifier() else r.bind("r_hat|shadow", r0)
    breaks = r.pick(("rho", "flag", "none"))
    state = {
        "x": ("x|x_k|sol", x0),
        "r": ("res|r_k|r", r0),
        "p": ("p|p_k|direction", r0),
        "rho": ("rho|rho_k", y.dot(shadow, r0)),
        "k": ("k|it|n_iter", "0"),
    }
    if breaks == "flag":
        state["broken"] = ("broken|breakdown|failed", "jnp.array(False)")

    def going(v: View) -> list[str]:
        found = [f"{y.dot(v.r, v.r)} > {goal}", f"{v.k} < {most}"]
        if breaks == "rho":
            found.append(f"jnp.abs({v.rho}) > 1e-{int(r.count(12, 20))}")
        return [*found, r.negated(v.broken)] if breaks == "flag" else found

    def step(v: View) -> dict[str, str]:
        ap = r.bind("ap|a_p", y.apply(v.p))
        alpha = r.bind("alpha|step_len", f"{v.rho} / {y.dot(shadow, ap)}")
        s = r.bind("s|half_res", f"{v.r} - {alpha} * {ap}")
        a_s = r.bind("a_s|t_k", y.apply(s))
        omega = r.bind("omega|smooth", f"{y.dot(a_s, s)} / ({y.dot(a_s, a_s)} + 1e-30)")
        new_r = r.bind("res_new|r_new|r_next", f"{s} - {omega} * {a_s}")
        rho = r.bind("rho_new|rho_next", y.dot(shadow, new_r))
        beta = r.bind("beta|conj", f"({rho} / {v.rho}) * ({alpha} / {omega})")
        changed = {
            "x": f"{v.x} + {alpha} * {v.p} + {omega} * {s}",
            "r": new_r,
            "p": f"{new_r} + {beta} * ({v.p} - {omega} * {ap})",
            "rho": rho,
            "k": f"{v.k} + 1",
        }
        if breaks == "flag":
            small = f"jnp.abs({rho}) < 1e-{int(r.count(12, 20))}"
            changed["broken"] = r.pick((small, f"({small}) | ~jnp.isfinite({omega})"))
        return changed

    x = r.name("x_bi|solution|x_sol|x_out")
    return r.iterate(state, going, step, kept={"x": x}, title="BiCGStab").x


def gmres(y: System, b: str, tol: str) -> str:
    """Restarted GMRES: a loop of restarts around Arnoldi's, around Gram-Schmidt's."""
    r = y.r
    most, m = r.setting("max_restarts|restarts|num_cycles", r.pick((3, 5, 10))), r.pick((3, 4, 5))
    goal = r.bind("goal|stop_at|res_goal", f"{tol} * jnp.linalg.norm({b})")
    x0, r0 = start(y, b)
    state = {"x": ("x|x_k|sol", x0), "r": ("res|r_k|r", r0), "k": ("cycle|restart|k", "0")}
    twice = r.chance(0.3)
    # What is no direction any more but rounding, and what keeps the projected system regular.
    tiny, ridge = ("1e-6", "1e-7") if r.float_dtype == "float32" else ("1e-10", "1e-12")

    def going(v: View) -> list[str]:
        return [f"jnp.linalg.norm({v.r}) > {goal}", f"{v.k} < {most}"]

    def step(v: View) -> dict[str, str]:
        n = f"{b}.size" if r.chance(0.3) else f"{b}.shape[0]"
        beta = r.bind("beta|res_norm", f"jnp.linalg.norm({v.r})")
        basis0 = r.bind("basis0|v0|q0", f"jnp.zeros(({m + 1}, {n}), {b}.dtype).at[0].set({v.r} / {beta})")
        h0 = r.bind("h0|hess0", f"jnp.zeros(({m + 1}, {m}), {b}.dtype)")
        arnoldi, carry, j = r.name("arnoldi|arnoldi_step|extend"), r.name("inner|krylov"), "j"
        basis, h = r.name("basis|v_mat|q_mat"), r.name("h_mat|hess")
        project, pair, i = r.name("orthogonalize|gram_schmidt|project_out"), r.name("pair|wh"), "i"
        r.taken.update("ij")
        w, column = r.name("w|w_j"), r.name("column|h_col|coeffs")
        part = r.name("part|overlap|h_ij")
        with r.suite(f"def {arnoldi}({j}, {carry}):"):
            r.line(f"{basis}, {h} = {carry}")
            with r.suite(f"def {project}({i}, {pair}):"):
                r.line(f"{w}, {column} = {pair}")
                r.line(f"{part} = {y.dot(f'{basis}[{i}]', w)}")
                r.line(f"return {w} - {part} * {basis}[{i}], {column}.at[{i}].add({part})")
            first = f"({y.apply(f'{basis}[{j}]')}, jnp.zeros({m + 1}, {b}.dtype))"
            loop = f"{r.lax}.fori_loop(0, {j} + 1, {project}, {{}})"
            r.line(f"{w}, {column} = {loop.format(first)}")
            if twice:
                r.note("Once more, against rounding.")
                r.line(f"{w}, {column} = {loop.format(f'({w}, {column})')}")
            norm = r.bind("norm|w_norm|next_norm", f"jnp.linalg.norm({w})")
            unit = r.bind(
                "unit|v_next", f"jnp.where({norm} > {tiny}, {w} / jnp.maximum({norm}, {tiny}), 0.0)"
            )
            filled = f"{column}.at[{j} + 1].set({norm})"
            r.line(f"return {basis}.at[{j} + 1].set({unit}), {h}.at[:, {j}].set({filled})")
        r.line(f"{basis}, {h} = {r.lax}.fori_loop(0, {m}, {arnoldi}, ({basis0}, {h0}))")
        e1 = r.bind("e1|projected_rhs", f"jnp.zeros({m + 1}, {b}.dtype).at[0].set({beta})")
        small = r.pick(
            (
                f"jnp.linalg.solve({h}.T @ {h} + {ridge} * jnp.eye({m}), {h}.T @ {e1})",
                f"jnp.linalg.lstsq({h}, {e1})[0]",
            )
        )
        coefficients = r.bind("y|y_min|combo", small)
        x_new = r.bind("x_new|x_next", f"{v.x} + {basis}[:{m}].T @ {coefficients}")
        return {"x": x_new, "r": f"{b} - {y.apply(x_new)}", "k": f"{v.k} + 1"}

    x = r.name("x_gm|solution|x_sol|x_out")
    return r.iterate(state, going, step, kept={"x": x}, title="GMRES").x


def sweeps(y: System, b: str, tol: str) -> str:
    """Weighted Jacobi sweeps, until the update is small."""
    r = y.r
    most = r.setting("maxiter|max_sweeps|num_sweeps", r.pick((50, 60, 80, 100)))
    diagonal = r.bind("diag|d|diagonal", y.operator.diagonal.format(**y.codes))
    weight = r.pick(("", "0.8 * ", "0.9 * ", "2 / 3 * "))
    norm = r.pick(("jnp.max(jnp.abs({}))", "jnp.linalg.norm({})"))
    state = {
        "x": ("x|x_k|sol", f"{b} / {diagonal}"),
        "change": ("change|delta|err", f"jnp.array(jnp.inf, {b}.dtype)"),
        "k": ("sweep|k|it", "0"),
    }

    def going(v: View) -> list[str]:
        return [f"{v.change} > {tol}", f"{v.k} < {most}", *([f"jnp.isfinite({v.change})"] if finite else [])]

    finite = r.chance(0.3)

    def step(v: View) -> dict[str, str]:
        update = r.bind("update|correction", f"{weight}({b} - {y.apply(v.x)}) / {diagonal}")
        return {"x": f"{v.x} + {update}", "change": norm.format(update), "k": f"{v.k} + 1"}

    x = r.name("x_j|solution|x_sol|x_out")
    return r.iterate(state, going, step, kept={"x": x}, title="Sweep").x


def methods(operator: Operator) -> list[Method]:
    """The methods that solve a system with this operator."""
    found: list[Method] = [descent]
    if operator.is_definite:
        found += [conjugate_gradient] * 3 + [conjugate_residual]
    if not operator.is_batched:
        found += [bicgstab] * (1 if operator.is_definite else 3)
        if len(operator.roles) == 1:
            found += [gmres] * (1 if operator.is_definite else 2)
    if operator.name in ("screened_poisson", "poisson_2d", "convection_diffusion"):
        found += [sweeps] * 2
    return found


def linear_solve(r: Routine) -> Kernel:
    """A system solved by one of the methods, in a loop without a reverse rule."""
    operator = r.pick(OPERATORS)
    y = System(r, operator)
    method = r.pick(methods(operator))
    return closed(y, method, method(y, y.b, r.tolerance(3)))


def implicit_solve(r: Routine) -> Kernel:
    """lax.custom_linear_solve around a method: the gradient is that of the exact solution."""
    operator = r.pick(OPERATORS)
    y = System(r, operator)
    method = conjugate_gradient if operator.is_definite else bicgstab
    solver, inner, right = (
        r.name("solve|cg_solve|iterate_to_tol|inner_solve"),
        r.name("op|a_fn"),
        r.name("rhs_in|target"),
    )
    if right == y.b:
        right = r.name("rhs_arg")
    same = copy(y)
    same.matvec, same.limits = inner, (100, 200, 500)
    with r.suite(f"def {solver}({inner}, {right}):"):
        r.line(f"return {method(same, right, r.setting('tol|rtol', 1e-10))}")
    options = "symmetric=True" if operator.is_definite else f"transpose_solve={solver}"
    x = r.bind(
        "x_star|solution|x_sol", f"{r.lax}.custom_linear_solve({y.matvec}, {y.b}, {solver}, {options})"
    )
    return closed(y, method, x)


def closed(y: System, method: Method, x: str) -> Kernel:
    """The solution, or what it is for."""
    r, operator = y.r, y.operator
    results = [x]
    if operator.uses and r.chance(0.5):
        use = r.pick(operator.uses).format(x=x, r=y.b, **y.codes)
        results = [use] if r.chance(0.5) else [x, use]
    words: dict[Method, tuple[str, str]] = {
        conjugate_gradient: ("cg", "conjugate gradients"),
        descent: ("descent", "descent along the residual"),
        conjugate_residual: ("cr", "conjugate residuals"),
        bicgstab: ("bicgstab", "BiCGStab"),
        gmres: ("gmres", "restarted GMRES"),
        sweeps: ("jacobi", "weighted Jacobi sweeps"),
    }
    short, long = words[method]
    name = f"{operator.name}_{short}|{short}_{operator.name}|solve_{operator.name}"
    summary = f"Solve {operator.about} by {long}."
    if len(summary) > 78:
        summary = f"Solve {operator.about}."
    return r.routine(
        name, summary, *results, detail="Ends once the residual is small, or after a number of steps."
    )


def eigenpair(r: Routine) -> Kernel:
    """The largest eigenvalue by power iteration, or the smallest by inverse iteration with inner solves."""
    operator = r.pick([each for each in OPERATORS if each.is_definite and not each.is_batched])
    y = System(r, operator)
    r.about[y.b] = "where the iteration starts, " + r.about[y.b].split(", ", 1)[1]
    inverse = r.chance(0.5)
    norm = r.pick(("jnp.linalg.norm({})", "jnp.sqrt(jnp.sum({} ** 2))"))
    tol, most = r.tolerance(3), r.setting("max_iters|num_iters|maxiter", r.pick((20, 30, 50)))
    inner = ""
    if inverse:
        inner, right = r.name("cg|inner_solve|solve_spd"), r.name("rhs_in|target")
        with r.suite(f"def {inner}({right}):"):
            r.line(f"return {conjugate_gradient(y, right, '1e-6')}")
    shifted = f"({y.b} + 2)"
    size = norm.format(shifted if "**" in norm else shifted[1:-1])
    start_at = r.bind("v0|unit0|start_v", f"{shifted} / {size}")
    state = {
        "v": ("vec_k|v_k|eigvec", start_at),
        "lam": ("lam|theta|rayleigh", y.dot(start_at, y.apply(start_at))),
        "change": ("change|err|gap", f"jnp.array(jnp.inf, {y.b}.dtype)"),
        "k": ("n_iter|outer_k|step_k", "0"),
    }
    relative = r.chance(0.5)

    def going(v: View) -> list[str]:
        return [f"{v.change} > {tol}" + (f" * jnp.abs({v.lam})" if relative else ""), f"{v.k} < {most}"]

    def step(v: View) -> dict[str, str]:
        w = r.bind("w|w_k|image", f"{inner}({v.v})" if inverse else y.apply(v.v))
        unit = r.bind("unit|v_unit|v_new", f"{w} / {norm.format(w)}")
        lam = r.bind("lam_new|theta_new|quotient", y.dot(unit, y.apply(unit)))
        return {"v": unit, "lam": lam, "change": f"jnp.abs({lam} - {v.lam})", "k": f"{v.k} + 1"}

    both = r.chance(0.5)
    kept = {"lam": "eigenvalue", **({"v": "eigenvector"} if both else {})}
    v = r.iterate(state, going, step, kept=kept, title="Eigen")
    which, way = ("smallest", "inverse") if inverse else ("largest", "power")
    name = f"{which}_eigenvalue_{operator.name}|{way}_iteration_{operator.name}|{way}_iteration"
    return r.routine(
        name,
        f"The {which} eigenvalue of a linear operator by {way} iteration.",
        v.lam,
        *([v.v] if both else []),
    )


NONLINEAR = (  # What is added to the linear operator at x, and what for.
    ("{x}**3", "a cubic reaction"),
    ("jnp.exp({x}) - 1", "an exponential reaction"),
    ("jnp.sinh({x})", "the Poisson-Boltzmann term"),
    ("jnp.tanh({x})", "a saturating reaction"),
    ("{x} * jnp.abs({x})", "quadratic drag"),
)


def newton_krylov(r: Routine) -> Kernel:
    """Newton's method on a nonlinear system whose linear ones are solved by a Krylov method: nested loops."""
    names = (
        "screened_poisson",
        "periodic_diffusion",
        "poisson_2d",
        "graph_potentials",
        "convection_diffusion",
        "anisotropic_diffusion",
    )
    operator = r.pick([each for each in OPERATORS if each.name in names])
    y = System(r, operator)
    added, meaning = r.pick(NONLINEAR)
    residual, point = r.name("residual|f_of|equations"), r.name("state_x|z|at")
    with r.suite(f"def {residual}({point}):"):
        r.line(f"return {y.apply(point)} + {added.format(x=point)} - {y.b}")
    choice = [each for each in methods(operator) if each not in (sweeps, descent)]
    method = r.pick(choice)
    solver, op, right = (
        r.name("krylov_solve|inner_solve|linear_solve"),
        r.name("op|jac_fn"),
        r.name("rhs_in|target"),
    )
    inner = copy(y)
    inner.matvec = op
    with r.suite(f"def {solver}({op}, {right}):"):
        r.line(f"return {method(inner, right, r.pick(('1e-2', '1e-3', '1e-4')))}")
    tol, most = r.tolerance(3), r.setting("max_newton|newton_steps|max_outer", r.pick((8, 10, 15, 20)))
    norm = r.pick(("jnp.linalg.norm({})", "jnp.max(jnp.abs({}))"))
    guard = r.chance(0.5)
    by_step = r.chance(0.5)
    state = {
        "u": ("u_k|est|current", r.pick((f"jnp.zeros_like({y.b})", y.b))),
        "size": (
            "step_size|du_norm|last_step" if by_step else "res_size|f_norm|f_size",
            f"jnp.array(jnp.inf, {y.b}.dtype)",
        ),
        "k": ("outer|newton_k|outer_k", "0"),
    }

    def going(v: View) -> list[str]:
        return [f"{v.size} > {tol}", f"{v.k} < {most}", *([f"jnp.all(jnp.isfinite({v.u}))"] if guard else [])]

    def step(v: View) -> dict[str, str]:
        value, jacobian = r.name("fx|f_u|value"), r.name("jvp_fn|jac_vec|linearized")
        if r.chance(0.5):
            r.line(f"{value}, {jacobian} = jax.linearize({residual}, {v.u})")
        else:
            r.line(f"{value} = {residual}({v.u})")
            with r.suite(f"def {jacobian}(dv):"):
                r.line(f"return jax.jvp({residual}, ({v.u},), (dv,))[1]")
        move = r.bind("newton_dir|correction|du", f"{solver}({jacobian}, -{value})")
        new = r.bind("u_new|u_next", f"{v.u} + {move}")
        return {"u": new, "size": norm.format(move if by_step else f"{residual}({new})"), "k": f"{v.k} + 1"}

    u = r.name("u_star|equilibrium|steady")
    v = r.iterate(state, going, step, kept={"u": u}, title="Newton")
    results = [v.u] + ([y.dot(v.u, y.b)] if r.chance(0.25) else [])
    return r.routine(
        f"newton_krylov_{operator.name}|{operator.name}_with_reaction|steady_{operator.name}",
        f"Solve {operator.about} with {meaning}."[:78]
        if len(operator.about + meaning) < 60
        else f"Newton-Krylov iteration with {meaning}.",
        *results,
        detail="Each Newton step is solved inexactly by a Krylov method without the matrix.",
    )


FORMS = (linear_solve, linear_solve, linear_solve, implicit_solve, eigenpair, newton_krylov, newton_krylov)


def draw(rng: random.Random) -> Kernel:
    """Draw a kernel of one of the forms."""
    form = FORMS[int(rng.random() * len(FORMS))]
    # An implicit gradient is as exact as the solution: in f32 that shows.
    dtype = "float64" if form is implicit_solve else SOLVER_FLOATS.dtype(rng)
    return replace(form(Routine(rng, dtype)), motif=form.__name__.strip("_"))


TEMPLATE = Template("krylov", "generate_krylov_kernel", draw)
