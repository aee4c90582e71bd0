"""Minimizers that run to a tolerance: objectives, descent directions, line searches, constraints, paths."""

from collections.abc import Callable
from dataclasses import dataclass

from kernels.kernel import Kernel
from kernels.writing.routines import Routine, View


@dataclass(frozen=True)
class Objective:
    """A smooth function of a vector {x}, with data {a}, {b} and a weight {c} of its penalty.

    ``arguments`` are names, roles of axes, interval and meaning; ``size`` is the code of the number of
    unknowns and ``code`` the function's value.
    """

    name: str
    about: str
    arguments: tuple[tuple[str, tuple[str, ...], float, float, str], ...]
    code: str
    size: str = "{a}.shape[1]"
    uses: tuple[str, ...] = ("{x}",)


DESIGN = ("features|design|x_mat", ("equations", "unknowns"), -1.0, 1.0, "one row for each observation")
PENALTY = ("l2|ridge|weight_decay", (), 0.1, 0.5, "weight of the squared norm")

OBJECTIVES = (
    Objective(
        "logistic_regression",
        "a logistic regression with a ridge penalty",
        (DESIGN, ("labels|targets|y", ("equations",), 0.0, 1.0, "probability of each class"), PENALTY),
        "jnp.mean(jax.nn.softplus({a} @ {x}) - {b} * ({a} @ {x})) + 0.5 * {c} * jnp.sum({x}**2)",
        uses=("{x}", "jax.nn.sigmoid({a} @ {x})"),
    ),
    Objective(
        "poisson_regression",
        "a Poisson regression with a ridge penalty",
        (DESIGN, ("counts|events|y", ("equations",), 0.0, 4.0, "count of each observation"), PENALTY),
        "jnp.mean(jnp.exp({a} @ {x}) - {b} * ({a} @ {x})) + 0.5 * {c} * jnp.sum({x}**2)",
        uses=("{x}", "jnp.exp({a} @ {x})"),
    ),
    Objective(
        "robust_regression",
        "a regression with the pseudo-Huber loss",
        (DESIGN, ("responses|targets|y", ("equations",), -2.0, 2.0, "response of each observation"), PENALTY),
        "jnp.mean(jnp.sqrt(1 + ({a} @ {x} - {b}) ** 2) - 1) + 0.5 * {c} * jnp.sum({x}**2)",
        uses=("{x}", "{a} @ {x} - {b}"),
    ),
    Objective(
        "smoothed_denoising",
        "a signal under smoothed total variation",
        (
            ("signal|noisy|observed", ("unknowns",), -1.0, 1.0, "what was measured"),
            ("confidence|precision|trust", ("unknowns",), 0.5, 1.5, "weight of each measurement"),
            ("tv_weight|lam|strength", (), 0.1, 0.5, "weight of the variation"),
        ),
        "0.5 * jnp.sum({b} * ({x} - {a}) ** 2) + {c} * jnp.sum(jnp.sqrt(jnp.diff({x}) ** 2 + 0.01))",
        size="{a}.shape[0]",
        uses=("{x}", "{a} - {x}"),
    ),
    Objective(
        "entropy_dual",
        "the dual of maximum entropy with given moments",
        (
            ("moments|features|statistics", ("equations", "unknowns"), -1.0, 1.0, "moments of each outcome"),
            ("means|observed|expected", ("unknowns",), -0.2, 0.2, "observed moments"),
            ("slack|l2|ridge", (), 0.1, 0.5, "slack that the moments have"),
        ),
        "jax.nn.logsumexp({a} @ {x}) - {b} @ {x} + 0.5 * {c} * jnp.sum({x}**2)",
        uses=("{x}", "jax.nn.softmax({a} @ {x})"),
    ),
    Objective(
        "hanging_chain",
        "the energy of a chain of springs under load",
        (
            ("stiffness|springs|k_spring", ("unknowns",), 1.0, 2.0, "stiffness of each spring"),
            ("load|weights|forces", ("unknowns",), -0.5, 0.5, "load on each node"),
            ("bed|quartic|hardening", (), 0.1, 0.5, "stiffness of the bed beneath"),
        ),
        "0.5 * jnp.sum({a} * jnp.diff({x}, prepend=0) ** 2) + {c} * jnp.sum({x}**4) - {b} @ {x}",
        size="{a}.shape[0]",
        uses=("{x}", "jnp.diff({x}, prepend=0)"),
    ),
)


class Problem:
    """An objective in a kernel: the function that is minimized, its gradient, and the first guess."""

    def __init__(self, r: Routine) -> None:
        self.r = r
        self.objective = r.pick(OBJECTIVES)
        given = [r.argument(*argument) for argument in self.objective.arguments]
        self.codes = dict(zip("abc", given, strict=True))
        self.unknown = r.name("w|coef|beta|theta" if "regression" in self.objective.name else "x|u|z")
        self.f = r.name("objective|loss|cost")
        self.tol, self.most = "", ""

    def write(self, penalty: str = "", extra: str = "") -> None:
        """Write the objective, perhaps with another penalty and with further terms."""
        codes = {**self.codes, "c": penalty or self.codes["c"]}
        with self.r.suite(f"def {self.f}({self.unknown}):"):
            self.r.line(f"return {self.objective.code.format(x=self.unknown, **codes)}{extra}")

    def zeros(self) -> str:
        """The first guess."""
        a = self.codes["a"]
        return f"jnp.zeros({self.objective.size.format(a=a)}, {a}.dtype)"

    def use(self, x: str) -> str:
        """What the solution is for."""
        return self.r.pick(self.objective.uses).format(x=x, **self.codes)


def line_search(p: Problem, moved: str, bound: str) -> str:
    """A step length {t} by backtracking until f({moved}) is below the bound of Armijo; gives its name."""
    r = p.r
    shrink, least = r.pick(("0.5", "0.5", "0.8")), r.pick(("1e-6", "1e-8"))
    by_count = r.chance(0.5)
    state = {"t": ("t|step_len|eta", f"jnp.ones((), {p.codes['a']}.dtype)")}
    if by_count:
        state["j"] = ("j|n_halved|tries", "0")
    most = r.pick(("20", "25", "30"))

    def going(v: View) -> list[str]:
        decrease = f"{p.f}({moved.format(t=v.t)}) > {bound.format(t=v.t)}"
        return [decrease, f"{v.j} < {most}" if by_count else f"{v.t} > {least}"]

    def step(v: View) -> dict[str, str]:
        return {"t": f"{shrink} * {v.t}", **({"j": f"{v.j} + 1"} if by_count else {})}

    name = r.name("step_size|alpha|length")
    return r.iterate(state, going, step, kept={"t": name}, title="Search").t


Method = Callable[[Problem, str], str]  # Writes a loop from a first guess; gives the solution's name.


def descent(p: Problem, start: str) -> str:
    """Gradient descent with backtracking, down to a small gradient."""
    r = p.r
    state = {
        "x": (f"{p.unknown}_k|iterate|x_k", start),
        "norm": ("grad_norm|g_norm|err", f"jnp.array(jnp.inf, {p.codes['a']}.dtype)"),
        "k": ("k|it|n_iter", "0"),
    }

    def going(v: View) -> list[str]:
        return [f"{v.norm} > {p.tol}", f"{v.k} < {p.most}"]

    def step(v: View) -> dict[str, str]:
        value, g = r.name("value|f_k|fx"), r.name("grads|g|grad_k")
        r.line(f"{value}, {g} = jax.value_and_grad({p.f})({v.x})")
        x = v.x if v.x.isidentifier() else r.bind("x_old|x_from", v.x)
        t = line_search(p, f"{x} - {{t}} * {g}", f"{value} - 1e-4 * {{t}} * jnp.sum({g}**2)")
        return {"x": f"{x} - {t} * {g}", "norm": f"jnp.linalg.norm({g})", "k": f"{v.k} + 1"}

    return r.iterate(state, going, step, kept={"x": r.name("solution|x_min|optimum")}, title="Descent").x


def newton(p: Problem, start: str) -> str:
    """Damped Newton steps, until the decrement is small."""
    r = p.r
    state = {
        "x": (f"{p.unknown}_k|iterate|x_k", start),
        "decrement": ("decrement|newton_dec|err", f"jnp.array(jnp.inf, {p.codes['a']}.dtype)"),
        "k": ("k|it|n_iter", "0"),
    }

    def going(v: View) -> list[str]:
        return [f"{v.decrement} > {p.tol}", f"{v.k} < {p.most}"]

    def step(v: View) -> dict[str, str]:
        value, g = r.name("value|f_k|fx"), r.name("grads|g|grad_k")
        x = v.x if v.x.isidentifier() else r.bind("x_old|x_from", v.x)
        r.line(f"{value}, {g} = jax.value_and_grad({p.f})({x})")
        d = r.bind("direction|newton_dir|d_k", f"-jnp.linalg.solve(jax.hessian({p.f})({x}), {g})")
        slope = r.bind("slope|descent_rate", f"jnp.vdot({g}, {d})")
        t = line_search(p, f"{x} + {{t}} * {d}", f"{value} + 1e-4 * {{t}} * {slope}")
        return {"x": f"{x} + {t} * {d}", "decrement": f"-{slope}", "k": f"{v.k} + 1"}

    return r.iterate(state, going, step, kept={"x": r.name("solution|x_min|optimum")}, title="Newton").x


def conjugate(p: Problem, start: str) -> str:
    """Nonlinear conjugate gradients of Polak and Ribiere, with restarts."""
    r = p.r
    x0 = start if start.isidentifier() else r.bind("x0|guess|x_init", start)
    g0 = r.bind("g0|grad0", f"jax.grad({p.f})({x0})")
    state = {
        "x": (f"{p.unknown}_k|iterate|x_k", x0),
        "g": ("g|grad_k|g_k", g0),
        "d": ("d|direction|d_k", f"-{g0}"),
        "k": ("k|it|n_iter", "0"),
    }

    def going(v: View) -> list[str]:
        return [f"jnp.linalg.norm({v.g}) > {p.tol}", f"{v.k} < {p.most}"]

    def step(v: View) -> dict[str, str]:
        slope = r.bind("slope|descent_rate", f"jnp.vdot({v.g}, {v.d})")
        r.note("Restart along the gradient where the direction does not descend.")
        d = r.bind("search_dir|safe_dir", f"jnp.where({slope} < 0, {v.d}, -{v.g})")
        x = v.x if v.x.isidentifier() else r.bind("x_old|x_from", v.x)
        value = r.bind("value|f_k|fx", f"{p.f}({x})")
        t = line_search(p, f"{x} + {{t}} * {d}", f"{value} - 1e-4 * {{t}} * jnp.abs({slope})")
        new = r.bind("x_new|x_next", f"{x} + {t} * {d}")
        g = r.bind("g_new|grad_new", f"jax.grad({p.f})({new})")
        top = f"jnp.vdot({g}, {g} - {v.g})"
        beta = r.bind("beta_pr|conj", f"jnp.maximum({top} / (jnp.vdot({v.g}, {v.g}) + 1e-30), 0)")
        return {"x": new, "g": g, "d": f"-{g} + {beta} * {d}", "k": f"{v.k} + 1"}

    return r.iterate(state, going, step, kept={"x": r.name("solution|x_min|optimum")}, title="NCG").x


def bfgs(p: Problem, start: str) -> str:
    """BFGS with a dense inverse Hessian."""
    r = p.r
    x0 = start if start.isidentifier() else r.bind("x0|guess|x_init", start)
    eye = r.bind("eye|identity", f"jnp.eye({x0}.shape[0], dtype={x0}.dtype)")
    state = {
        "x": (f"{p.unknown}_k|iterate|x_k", x0),
        "g": ("g|grad_k|g_k", f"jax.grad({p.f})({x0})"),
        "h": ("h|inv_hess|h_inv", eye),
        "k": ("k|it|n_iter", "0"),
    }

    def going(v: View) -> list[str]:
        return [f"jnp.linalg.norm({v.g}) > {p.tol}", f"{v.k} < {p.most}"]

    def step(v: View) -> dict[str, str]:
        d = r.bind("d|direction|d_k", f"-{v.h} @ {v.g}")
        x = v.x if v.x.isidentifier() else r.bind("x_old|x_from", v.x)
        value = r.bind("value|f_k|fx", f"{p.f}({x})")
        t = line_search(p, f"{x} + {{t}} * {d}", f"{value} + 1e-4 * {{t}} * jnp.vdot({v.g}, {d})")
        s = r.bind("s|dx|moved", f"{t} * {d}")
        g = r.bind("g_new|grad_new", f"jax.grad({p.f})({x} + {s})")
        y = r.bind("y_k|dg|turned", f"{g} - {v.g}")
        curvature = r.bind("sy|curvature", f"jnp.vdot({s}, {y})")
        rho = r.bind("rho|inv_sy", f"1 / jnp.maximum({curvature}, 1e-10)")
        left = r.bind("left|proj", f"{eye} - {rho} * jnp.outer({s}, {y})")
        updated = f"{left} @ {v.h} @ {left}.T + {rho} * jnp.outer({s}, {s})"
        r.note("Keep the inverse Hessian where the curvature is not positive.")
        h = f"jnp.where({curvature} > 1e-10, {updated}, {v.h})"
        return {"x": f"{x} + {s}", "g": g, "h": h, "k": f"{v.k} + 1"}

    return r.iterate(state, going, step, kept={"x": r.name("solution|x_min|optimum")}, title="BFGS").x


METHODS: tuple[tuple[str, str, Method], ...] = (
    ("gradient_descent", "gradient descent with backtracking", descent),
    ("newton", "damped Newton steps", newton),
    ("conjugate_gradient", "nonlinear conjugate gradients", conjugate),
    ("bfgs", "BFGS", bfgs),
)


def method_of(p: Problem) -> tuple[str, str, Method]:
    """A method; those with dense matrices for what has few unknowns beside its observations."""
    found: tuple[str, str, Method] = p.r.pick(METHODS if "shape[1]" in p.objective.size else METHODS[::2])
    return found


def settings(p: Problem, low: int = 3) -> None:
    r = p.r
    powers = (low, low, low + 1) if r.float_dtype == "float32" else (low + 2, low + 3)
    p.tol = r.setting("tol|gtol|threshold", float(f"1e-{int(r.pick(powers))}"))
    p.most = r.setting("max_iter|max_steps|maxiter", r.pick((10, 15, 20)))


def minimum(r: Routine) -> Kernel:
    """One minimization."""
    p = Problem(r)
    settings(p)
    name, long, method = method_of(p)
    p.write()
    x = method(p, p.zeros())
    return closed(p, f"{name}_{p.objective.name}|minimize_{p.objective.name}", long, p.use(x))


def path(r: Routine) -> Kernel:
    """Minimizations along a path of penalties, each from the solution before."""
    p = Problem(r)
    settings(p)
    _, long, method = method_of(p)
    strengths = r.bind("strengths|penalties|lambdas", f"{p.codes['c']} * jnp.array([4.0, 2.0, 1.0])")
    body, start, lam = (
        r.name("fit|next_fit|solve_at"),
        r.name("warm|start|previous"),
        r.name("lam_k|strength|c_k"),
    )
    with r.suite(f"def {body}({start}, {lam}):"):
        p.write(penalty=lam)
        x = method(p, start)
        r.line(f"return {x}, {x}")
    every = r.name("solutions|coef_path|path")
    r.line(f"_, {every} = {r.lax}.scan({body}, {p.zeros()}, {strengths})")
    return closed(
        p,
        f"{p.objective.name}_path|regularization_path",
        long,
        every,
        detail="Along a path of penalties, each solution is the start of the next.",
    )


def restarts(r: Routine) -> Kernel:
    """Minimizations from several starts, and the best of them."""
    p = Problem(r)
    settings(p)
    _, long, method = method_of(p)
    role = "unknowns"
    starts = r.argument("starts|guesses|initial", ("members", role), -1.0, 1.0, "first guesses, one a row")
    body, start = r.name("fit_from|solve_from|run_from"), r.name("start|guess|x_start")
    p.write()
    with r.suite(f"def {body}({start}):"):
        x = method(p, start)
        x = x if x.isidentifier() else r.bind("found_x|end_x", x)
        r.line(f"return {x}, {p.f}({x})")
    every, values = r.name("solutions|candidates"), r.name("values|losses|costs")
    r.line(f"{every}, {values} = {r.lax}.map({body}, {starts})")
    best = f"jnp.min({values})" if r.chance(0.5) else f"jnp.mean({every}, axis=0)"
    return closed(
        p,
        f"{p.objective.name}_restarts|multistart_{p.objective.name}",
        long,
        best,
        f"jnp.sort({values})",
        detail="Each start is minimized on its own.",
    )


def constrained(r: Routine) -> Kernel:
    """An augmented Lagrangian: minimizations with multipliers, until a constraint holds."""
    p = Problem(r)
    settings(p)
    _, long, method = method_of(p)
    total = r.argument("total|budget|target_sum", (), -0.5, 0.5, "what the unknowns add up to")
    feasible = r.setting("feas_tol|constraint_tol|ctol", 1e-3 if r.float_dtype == "float32" else 1e-5)
    rho = r.setting("rho|penalty|mu", r.pick((1.0, 2.0, 10.0)))
    state = {
        "x": ("primal|x_outer|estimate", p.zeros()),
        "nu": ("multiplier|nu|dual", f"jnp.zeros((), {p.codes['a']}.dtype)"),
        "gap": ("gap|violation|infeasibility", f"jnp.array(jnp.inf, {p.codes['a']}.dtype)"),
        "m": ("outer|n_outer|m", "0"),
    }
    most = r.setting("max_outer|outer_steps", r.pick((3, 4, 5)))

    def going(v: View) -> list[str]:
        return [f"jnp.abs({v.gap}) > {feasible}", f"{v.m} < {most}"]

    def step(v: View) -> dict[str, str]:
        nu = v.nu if v.nu.isidentifier() else r.bind("nu_k|dual_k", v.nu)
        excess = f"(jnp.sum({p.unknown}) - {total})"
        p.write(extra=f" + {nu} * {excess} + {rho} / 2 * {excess} ** 2")
        start = v.x if v.x.isidentifier() else r.bind("warm|start_x", v.x)
        x = method(p, start)
        x = x if x.isidentifier() else r.bind("inner_min|x_inner", x)
        gap = r.bind("gap_new|new_gap", f"jnp.sum({x}) - {total}")
        return {"x": x, "nu": f"{nu} + {rho} * {gap}", "gap": gap, "m": f"{v.m} + 1"}

    v = r.iterate(
        state,
        going,
        step,
        kept={"x": r.name("x_star|constrained_min"), "nu": "shadow_price"},
        title="Lagrangian",
    )
    return closed(
        p,
        f"constrained_{p.objective.name}|augmented_lagrangian",
        long,
        p.use(v.x),
        v.nu,
        detail="The multiplier of the constraint is updated until the unknowns have the given sum.",
    )


def closed(p: Problem, names: str, long: str, *results: str, detail: str = "") -> Kernel:
    """Close the kernel with its results."""
    summary = f"Minimize {p.objective.about} by {long}."
    if len(summary) > 78:
        summary = f"Minimize {p.objective.about}."
    detail = detail or "Ends once the tolerance is met, or after a number of steps."
    return p.r.routine(names, summary, *results, detail=detail)


FORMS = (minimum, path, path, restarts, constrained)
