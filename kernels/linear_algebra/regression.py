"""Regression: weights of every kind, factorizations, robust and nonlinear fits, bases, diagnostics."""

import random
from dataclasses import dataclass

from kernels.kernel import Kernel, Template
from kernels.linear_algebra._decompositions import cholesky, eigen, singular, svd, symmetric
from kernels.linear_algebra._gaussian import named, point, positive
from kernels.linear_algebra._iterations import REGRESSIONS, routine_of
from kernels.linear_algebra._matrices import eye, spd
from kernels.writing.beginnings import drawn
from kernels.writing.endings import finish_each
from kernels.writing.loops import repeat
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Shape, Value, expr

SOLVE = "jax.scipy.linalg.solve_triangular"
WEIGHTS = "coef|beta_hat|w_hat|theta_hat"


class Data:
    """Rows to fit: a design of full rank, what it should give, and how this kernel solves for it."""

    def __init__(self, s: Sampler, most: int = 4, columns: int = 0, alone: bool = False) -> None:
        self.s, self.n = s, columns or s.count(2, most)
        self.m = self.n + s.count(2, 5)
        if s.chance(0.05):
            self.m = s.count(17, 29)
        self.many = 0 if alone or s.chance(0.75) else s.count(2, 3)
        self.x = self._design()
        shape = (self.m, self.many) if self.many else (self.m,)
        self.y = point(s, shape, "y|targets|response|obs")
        self.lam = ""
        self.solver = s.pick(("solve", "solve", "definite", "cholesky", "inverse", "triangular"))

    def _design(self) -> Value:
        s, m, n = self.s, self.m, self.n
        if s.chance(0.25):
            return basis(s, m, n)
        raw = s.array("x|features|design|a|covariates", (m, n), low=-1.0, high=1.0)
        if s.chance(0.25) and n > 2:
            ones = f"jnp.ones(({m}, 1), {raw}.dtype)"
            raw = s.put("with_ones|x_aug", f"jnp.concatenate([{ones}, {raw}[:, 1:]], axis=1)", (m, n))
        shift = 2
        code = f"{raw} + {shift} * jnp.eye({m}, {n})"
        return s.put("x_mat|a_mat|design_mat", code, (m, n), (-1.0, shift + 1.5))

    @property
    def out(self) -> Shape:
        return (self.n, self.many) if self.many else (self.n,)

    def ridge(self) -> str:
        """The penalty: an input or a number, the same one at every call."""
        s = self.s
        self.lam = self.lam or (positive(s, (), "lam|ridge|l2").code)
        return self.lam

    def weighted_fit(self, w: str, x: str = "", y: str = "") -> str:
        """The coefficients under row weights, as text, from normal equations with a ridge."""
        s, x, y = self.s, x or self.x.code, y or self.y.code
        form = s.pick(("rows", "columns", "einsum"))
        if form == "rows":
            xw = named(s, "xw|weighted_x|scaled_x", f"{w}[:, None] * {x}")
            gram, rhs = f"{xw}.T @ {x}", f"{xw}.T @ {y}"
        elif form == "columns":
            gram, rhs = (
                f"({x}.T * {w}) @ {x}",
                f"{x}.T @ ({w} * {y})" if not self.many else f"({x}.T * {w}) @ {y}",
            )
        else:
            gram, rhs = f'jnp.einsum("i,ij,ik->jk", {w}, {x}, {x})', f"({x}.T * {w}) @ {y}"
        a = named(s, "gram_w|xtwx|lhs", f"{gram} + {self.ridge()} * {eye(s, self.n)}")
        b = named(s, "rhs|xtwy|moment", rhs)
        return self.solved(a, b)

    def solved(self, a: str, b: str) -> str:
        """``a^-1 b`` for a definite ``a``, in this kernel's spelling."""
        if self.solver == "solve":
            return f"jnp.linalg.solve({a}, {b})"
        if self.solver == "definite":
            return f'jax.scipy.linalg.solve({a}, {b}, assume_a="pos")'
        if self.solver == "cholesky":
            return f"jax.scipy.linalg.cho_solve(jax.scipy.linalg.cho_factor({a}), {b})"
        if self.solver == "inverse":
            return f"jnp.linalg.inv({a}) @ {b}"
        low = named(self.s, "low|chol_a|l_fac", f"jnp.linalg.cholesky({a})")
        half = named(self.s, "half|fwd", f"{SOLVE}({low}, {b}, lower=True)")
        return f"{SOLVE}({low}.T, {half}, lower=False)"

    def fit(self) -> Value:
        """The coefficients: by normal equations, QR, a pseudo-inverse, lstsq, or an augmented system."""
        s, x, y = self.s, self.x.code, self.y.code
        form = s.pick(("normal", "normal", "qr", "lstsq", "pinv", "augmented", "unpenalized"))
        if form == "normal":
            a = named(s, "gram|xtx|normal", f"{x}.T @ {x} + {self.ridge()} * {eye(s, self.n)}")
            code = self.solved(a, named(s, "xty|moment", f"{x}.T @ {y}"))
        elif form == "qr":
            q, r = s.name("q|q_mat"), s.name("r|r_mat")
            s.line(f"{q}, {r} = jnp.linalg.qr({x})")
            code = s.pick((f"{SOLVE}({r}, {q}.T @ {y})", f"jnp.linalg.solve({r}, {q}.T @ {y})"))
        elif form == "lstsq":
            code = f"jnp.linalg.lstsq({x}, {y})[0]"
        elif form == "pinv":
            code = f"jnp.linalg.pinv({x}) @ {y}"
        elif form == "augmented":
            zeros = (
                f"jnp.zeros(({self.n}, {self.many}), {y}.dtype)"
                if self.many
                else f"jnp.zeros({self.n}, {y}.dtype)"
            )
            top = named(
                s, "x_pad|stacked", f"jnp.concatenate([{x}, jnp.sqrt({self.ridge()}) * {eye(s, self.n)}])"
            )
            rhs = named(s, "y_pad|padded", f"jnp.concatenate([{y}, {zeros}])")
            q, r = s.name("q|q_mat"), s.name("r|r_mat")
            s.line(f"{q}, {r} = jnp.linalg.qr({top})")
            code = f"{SOLVE}({r}, {q}.T @ {rhs})"
        else:
            code = f"jnp.linalg.solve({x}.T @ {x}, {x}.T @ {y})"
        return s.put(WEIGHTS, code, self.out, 4)

    def residual(self, w: str) -> Value:
        shape = self.y.shape
        return self.s.put("resid|errors|misfit", f"{self.y} - {self.x} @ {w}", shape, 6)


def basis(s: Sampler, m: int, n: int) -> Value:
    """A design of functions of one variable at places that stay apart."""
    t = s.array("t|times|grid_in|knots_x", (m,), low=-0.5, high=0.5)
    place = s.put("place|tau|u", f"({t} + jnp.arange({m})) / {m}", (m,), (-0.5, 1.2)).code
    code = s.pick((_powers, _waves, _bumps, _hinges, _legendre))(s, n, place)
    raw = named(s, "raw_basis|phi_raw", code)
    rest = f"jnp.eye({m}, {n})"
    return s.put("phi|basis_mat|psi", f"{raw} + {rest}", (m, n), (-3, 4))


def _powers(s: Sampler, n: int, place: str) -> str:
    return s.pick((f"jnp.vander({place}, {n})", f"{place}[:, None] ** jnp.arange({n})"))


def _waves(s: Sampler, n: int, place: str) -> str:
    terms = ["jnp.ones_like({0})", "jnp.sin({1} * {0})", "jnp.cos({1} * {0})", "jnp.sin(2 * {1} * {0})"]
    omega = s.scalar("omega|relaxation", low=2.0, high=4.0).code
    return f"jnp.stack([{', '.join(term.format(place, omega) for term in terms[:n])}], axis=1)"


def _bumps(s: Sampler, n: int, place: str) -> str:
    width = s.scalar("width|bandwidth", low=0.2, high=0.5).code
    centers = named(s, "centers|nodes", f"jnp.linspace(0, 1, {n})")
    return f"jnp.exp(-0.5 * (({place}[:, None] - {centers}) / {width}) ** 2)"


def _hinges(s: Sampler, n: int, place: str) -> str:
    knots = [f"{(i + 1) / n:.2g}" for i in range(n - 1)]
    hinge = ", ".join(f"jax.nn.relu({place} - {k})" for k in knots[: n - 2])
    parts = [f"jnp.ones_like({place})", place, *([hinge] if hinge else [])]
    return f"jnp.stack([{', '.join(parts)}], axis=-1)"


def _legendre(s: Sampler, n: int, place: str) -> str:
    rows, last = (
        [f"jnp.ones_like({place})", place],
        [f"1.5 * {place}**2 - 0.5", f"2.5 * {place}**3 - 1.5 * {place}"],
    )
    return f"jnp.stack([{', '.join([*rows, *last][:n])}], axis=1)"


def plain(s: Sampler) -> Kernel:
    """One fit, with what people read off it: predictions, losses, coefficients of determination."""
    d = Data(s)
    w = d.fit()
    form, n = s.pick(("prediction", "coefficients", "determination", "t statistics", "objective")), d.n
    if form == "prediction":
        new = point(s, (s.count(2, 5), n), "x_new|queries|x_test")
        pred = s.put("pred|forecast", f"{new} @ {w}", (new.shape[0], *d.out[1:]), 8)
        return finish_each(s, "least squares prediction|ridge prediction", pred, w)
    if form == "coefficients":
        return finish_each(s, "least squares fit|linear fit|ridge fit", w)
    res = d.residual(w.code)
    if form == "determination":
        gap = f"jnp.sum(({d.y} - jnp.mean({d.y}, axis=0)) ** 2, axis=0)"
        rss = named(s, "rss|sse", f"jnp.sum({res}**2, axis=0)")
        r2 = s.put("r2|explained", f"1 - {rss} / ({gap} + {s.coef(0.3, 1.0)})", d.out[1:], (-9, 1))
        return finish_each(s, "explained variance|determination", r2, w)
    if form == "t statistics":
        dof = f"{d.m - n}"
        s2 = named(s, "s2|noise_var", f"jnp.sum({res}**2, axis=0) / {dof} + {s.coef(0.1, 0.3)}")
        inv = named(
            s,
            "inv_gram|xtx_inv",
            f"jnp.linalg.inv({d.x}.T @ {d.x} + {eye(s, n)})",
        )
        diag = f"jnp.diag({inv})" + ("[:, None]" if d.many else "")
        t = s.put("t_stat|z_score", f"{w} / jnp.sqrt({s2} * {diag} + {s.epsilon()})", d.out, 15)
        return finish_each(s, "t statistics|standard errors", t)
    total = f"0.5 * jnp.mean({res}**2) + jnp.sum({w}**2)"
    return finish_each(s, "fit objective|ridge loss", s.put("total_loss|objective", total, (), (0, 30)), res)


def robust(s: Sampler) -> Kernel:
    """Iteratively reweighted least squares: Huber, Cauchy, Tukey's and other laws; given weights once."""
    d = Data(s, alone=True)
    c = s.scalar("c|offset", low=0.4, high=1.2).code
    law = s.pick(
        (
            f"1 / (1 + ({{0}} / {c}) ** 2)",
            f"1 / jnp.sqrt(1 + ({{0}} / {c}) ** 2)",
            f"jnp.exp(-({{0}} / {c}) ** 2)",
            f"{c} / jnp.maximum(jnp.abs({{0}}), {c})",
            f"1 / (jnp.abs({{0}}) + {c})",
            f"({{0}} ** 2 + {c}) ** -0.75",
            f"1 / jnp.cosh({c} * {{0}})",
        )
    )
    if s.chance(0.2):
        w = positive(s, (d.m,), "row_w|weights|precision_i")
        beta = s.put(WEIGHTS, d.weighted_fit(w.code), (d.n,), 4)
        return finish_each(s, "weighted least squares", beta, d.residual(beta.code))
    start = s.pick((f"jnp.zeros({d.n}, {d.y}.dtype)", f"jnp.linalg.lstsq({d.x}, {d.y})[0]", ""))
    b0 = (
        s.put("b0|start", start, (d.n,), 4) if start else s.array("beta0|w_start", (d.n,), low=-1.0, high=1.0)
    )

    def step(states: list[Value]) -> list[Value]:
        r = named(s, "r|resid_now", f"{d.y} - {d.x} @ {states[0]}")
        w = named(s, "w_row|omega", law.format(r))
        return [s.put("b_new|updated", d.weighted_fit(w), (d.n,), 4)]

    d.ridge()
    (beta,) = repeat(s, [b0.over(4.0)], s.count(1, 3), step, hints="b|beta_t|cur")
    if s.chance(0.5):
        r = d.residual(beta.code)
        return finish_each(
            s,
            "robust regression|reweighted least squares",
            beta,
            s.put("kept_w|trust", law.format(r.code), (d.m,), (0, 4)),
        )
    return finish_each(s, "robust regression|irls", beta)


MODELS = (
    ("{p}[0] * jnp.exp(-{p}[1] * {x}) + {p}[2]", 3),
    ("{p}[0] / (1 + jnp.exp(-{p}[1] * {x} - {p}[2]))", 3),
    ("{p}[0] * jnp.sin({p}[1] * {x} + {p}[2])", 3),
    ("{p}[0] * jnp.tanh({p}[1] * {x}) + {p}[2] * {x}", 3),
    ("{p}[0] * {x} / ({p}[1] ** 2 + {x} + 0.5)", 2),
    ("{p}[0] * jnp.exp(-(({x} - {p}[1]) ** 2) / ({p}[2] ** 2 + 0.5))", 3),
    ("{p}[0] + {p}[1] * {x} + {p}[2] * {x} ** 2", 3),
    ("jnp.log({p}[0] ** 2 + 0.5) + {p}[1] * {x}", 2),
    ("{p}[0] * jnp.cos({x}) + {p}[1] * jnp.exp(-{p}[2] * {x}) + {p}[3]", 4),
)


# Solutions of the damped normal equations of a step.
STEP_SOLVERS = (
    "jax.scipy.linalg.cho_solve(jax.scipy.linalg.cho_factor({lhs}), {g})",
    "jnp.linalg.solve({lhs}, {g})",
    "jnp.linalg.solve({lhs}, {g})",
    "jnp.linalg.inv({lhs}) @ {g}",
)


@dataclass(frozen=True)
class Curve:
    """A model of few parameters to fit: its function, its residuals, and how steps are solved for."""

    s: Sampler
    model: str
    residuals: str
    x: Value
    p0: Value
    jacobian: str
    damp: str
    solver: str

    def direction(self, now: str, lam: str) -> str:
        """The code of a step at ``now``, which is to be subtracted."""
        s = self.s
        r = named(s, "r|res", f"{self.residuals}({now})")
        j = named(s, "j|jac|j_mat", f"{self.jacobian}({self.residuals})({now})")
        a = named(s, "h_gn|jtj|normal", f"{j}.T @ {j}")
        extra = f"{lam} * jnp.eye({self.p0.shape[0]})"
        if s.chance(0.3):
            extra = f"{lam} * jnp.diag(jnp.diag({a}) + {s.coef(0.2, 0.6)})"
        lhs = named(s, "lhs|damped", f"{a} + {extra}")
        g = named(s, "g|grad_p", f"{j}.T @ {r}")
        return self.solver.format(lhs=lhs, g=g)

    def fitted(self, p: Value, bound: float) -> Value:
        return self.s.put("fitted|curve_now", f"{self.model}({p}, {self.x})", self.x.shape, bound)


def nonlinear(s: Sampler) -> Kernel:
    """Gauss-Newton and Levenberg-Marquardt steps for a small model, with Jacobians by transformation."""
    text, n = s.pick(MODELS)
    m = n + s.count(2, 5)
    x, y = s.array("x|t|dose", (m,), low=0.1, high=2.0), point(s, (m,), "y|observed|response")
    p0 = s.array("p0|theta0|guess|params", (n,), low=0.3, high=1.2)
    p, at = s.name("p|theta|q_in"), s.name("xs|at|t_in")
    with s.function("model|predict|curve", p, at, outside=0.8) as model:
        s.line(f"return {text.format(p=p, x=at)}")
    q = s.name("params_t|q|th")
    with s.suite(f"def {(f := s.name('residuals|residual_fn|errors_fn'))}({q}):"):
        gap = f"{model}({q}, {x}) - {y}"
        if s.chance(0.25):
            gap = f"{positive(s, (m,), 'row_w|inv_sd')} * ({gap})"
        s.line(f"return {gap}")
    jacobian = s.pick(("jax.jacobian", "jax.jacfwd", "jax.jacrev"))
    form = s.pick((_single_step, _gauss_newton, _gauss_newton, _levenberg_marquardt))
    return form(s, Curve(s, model, f, x, p0, jacobian, s.coef(0.3, 1.0).code, s.pick(STEP_SOLVERS)))


def _single_step(s: Sampler, curve: Curve) -> Kernel:
    p0 = curve.p0
    delta = s.put("delta|step_p", curve.direction(p0.code, curve.damp), p0.shape, 3)
    moved = s.put("p_new|moved", f"{p0} - {delta}", p0.shape, 4)
    return finish_each(s, "gauss newton step|curve fit step", moved, curve.fitted(p0, 6))


def _gauss_newton(s: Sampler, curve: Curve) -> Kernel:
    def step(states: list[Value]) -> list[Value]:
        now = states[0].code
        squashed = s.chance(0.3)
        code = curve.direction(now, curve.damp)
        delta = named(s, "delta|step_p", f"0.5 * jnp.tanh({code})" if squashed else code)
        return [expr(f"{now} - {delta}", curve.p0.shape, 4, level=SUM)]

    (out,) = repeat(s, [curve.p0.over(4.0)], s.count(1, 2), step, hints="p_now|th_t|cur")
    if s.chance(0.5):
        return finish_each(s, "gauss newton|curve fit", out)
    cost = s.put("cost|sse", f"0.5 * jnp.sum({curve.residuals}({out}) ** 2)", (), (0, 40))
    return finish_each(s, "curve fit loss|damped fit", cost, out)


def _levenberg_marquardt(s: Sampler, curve: Curve) -> Kernel:
    f, shape = curve.residuals, curve.p0.shape

    def step(states: list[Value]) -> list[Value]:
        now, lam = (item.code for item in states)
        delta = named(s, "delta|step_p", curve.direction(now, lam))
        trial = named(s, "trial|candidate", f"{now} - {delta}")
        old = named(s, "old_cost|c_old", f"jnp.sum({f}({now}) ** 2)")
        new = named(s, "new_cost|c_new", f"jnp.sum({f}({trial}) ** 2)")
        better = named(s, "better|accept", f"{new} < {old}")
        kept = f"jnp.where({better}, {trial}, {now})"
        rate = f"jnp.where({better}, 0.5 * {lam}, 2 * {lam})"
        if s.chance(0.3):
            both = f"{s.lax}.cond({better}, lambda: ({trial}, 0.5 * {lam}), lambda: ({now}, 2 * {lam}))"
            kept, rate = s.name("p_next|th_next"), s.name("lam_next|mu_next")
            s.line(f"{kept}, {rate} = {both}")
        return [expr(kept, shape, 4), expr(rate, (), (0.05, 9))]

    lam0 = s.scalar("lam0|damping|mu0", low=0.4, high=1.5)
    states = [curve.p0.over(4.0), lam0]
    last, _ = repeat(s, states, s.count(1, 3), step, hints="p_now|th_t,lam_t|mu_t")
    return finish_each(s, "levenberg marquardt", curve.fitted(last, 8), last)


LINKS = {
    "logistic": ("jax.nn.sigmoid({})", "{0} * (1 - {0})"),
    "poisson": ("jnp.exp(0.5 * {})", "0.5 * {0}"),
    "probit": ("jax.scipy.stats.norm.cdf({})", "{0} * (1 - {0})"),
    "softplus": ("jax.nn.softplus({})", "{0} / (1 + {0})"),
}


def generalized(s: Sampler) -> Kernel:
    """Newton steps for logistic and Poisson regression: Hessians by hand or by transformation."""
    d = Data(s, 3, alone=True)
    n, x, kind = d.n, d.x.code, s.pick(("logistic", "logistic", "poisson", "softplus"))
    goal = s.array("y_prob|counts|rates|labels_f", (d.m,), low=0.1, high=0.9)
    mean, slope = LINKS[kind]
    w0 = s.array("w0|beta0|theta0", (n,), low=-0.6, high=0.6)
    # Whole Newton steps forget at once where they started: from the second on they are damped.
    lam, by_hand, trips = d.ridge(), s.chance(0.55), s.count(1, 3)
    name = s.name("objective|neg_log_lik|loss_fn")
    if not by_hand:
        w = s.name("w|theta|b")
        z = s.name("z|logit|eta")
        with s.suite(f"def {name}({w}):"):
            s.line(f"{z} = {x} @ {w}")
            loss = {
                "logistic": f"jax.nn.softplus({z}) - {goal} * {z}",
                "poisson": f"jnp.exp(0.5 * {z}) - 0.5 * {goal} * {z}",
                "softplus": f"jax.nn.softplus({z}) - {goal} * jnp.log(jax.nn.softplus({z}) + 0.1)",
            }[kind]
            s.line(f"return {s.pick(('jnp.mean', 'jnp.sum'))}({loss}) + 0.5 * {lam} * jnp.sum({w}**2)")

    def step(states: list[Value]) -> list[Value]:
        now = states[0].code
        if by_hand:
            mu = named(s, "mu|probs|rate", mean.format(f"{x} @ {now}"))
            weight = named(s, "s_w|curv|var_mu", slope.format(mu))
            g = named(s, "g|score", f"{x}.T @ ({mu} - {goal}) + {lam} * {now}")
            h = named(s, "h|fisher|hess", f"({x}.T * {weight}) @ {x} + {lam} * {eye(s, n)}")
        else:
            g = named(s, "g|score", f"jax.grad({name})({now})")
            h = named(
                s, "h|hess", s.pick((f"jax.hessian({name})({now})", f"jax.jacfwd(jax.grad({name}))({now})"))
            )
            if kind == "softplus":
                h = named(s, "h_safe|shifted_h", f"{h} + jnp.eye({n})")
        rate = s.pick(("", "", "0.5 * ", "0.8 * ") if trips == 1 else ("0.5 * ", "0.6 * ", "0.8 * "))
        return [expr(f"{now} - {rate}{d.solved(h, g)}", (n,), 4, level=SUM)]

    if s.chance(0.25) and d.solver != "triangular":
        (out,) = step([w0])
        out = s.put("w_new|w_one", out.code, (n,), 4)
    else:
        (out,) = repeat(s, [w0.over(4.0)], trips, step, hints="w_t|b_now|theta_t")
    noun = f"{kind} newton" if kind != "softplus" else "rate regression"
    form = s.pick(("coefficients", "fitted", "prediction"))
    if form == "coefficients":
        return finish_each(s, noun, out)
    if form == "fitted":
        fitted = s.put("fitted|mu_hat", mean.format(f"{x} @ {out}"), (d.m,), (0, 9))
        return finish_each(s, f"{kind} regression", fitted, out)
    new = point(s, (s.count(2, 4), n), "x_new|queries")
    return finish_each(
        s,
        f"{kind} prediction",
        s.put("pred|risk", mean.format(f"{new} @ {out}"), (new.shape[0],), (0, 9)),
    )


def leverage(s: Sampler) -> Kernel:
    """Hat matrices, leverage, Cook's distances, leave-one-out and cross-validated errors."""
    d = Data(s, alone=True)
    m, n, y = d.m, d.n, d.y
    h, fitted = s.pick((_by_hat_matrix, _by_qr, _by_solve, _by_cholesky))(s, d)
    r = s.put("resid|errors", f"{y} - {fitted}", (m,), 4).code
    purpose, soft = (
        s.pick(("left out", "gcv", "cook", "student", "leverage")),
        s.scalar("soft", low=1.05, high=1.3).code,
    )
    if purpose == "left out":
        loo = s.put("loo|left_out", f"{r} / ({soft} - {h})", (m,), 20)
        return finish_each(s, "leave one out|press", loo)
    if purpose == "gcv":
        trace = named(s, "dof|eff_dof", f"jnp.sum({h})")
        gcv = s.put("gcv|cv_score", f"jnp.mean({r}**2) / ({soft} - {trace} / {m}) ** 2", (), (0, 40))
        return finish_each(s, "generalized cross validation", gcv, expr(r, (m,), 4))
    if purpose == "cook":
        s2 = named(s, "s2|mse", f"jnp.sum({r}**2) / {m - n} + {s.coef(0.1, 0.4)}")
        cook = s.put("cooks|influence", f"{r}**2 * {h} / ({n} * {s2} * ({soft} - {h}) ** 2)", (m,), (0, 40))
        return finish_each(s, "cooks distance|influence measure", cook)
    if purpose == "student":
        s2 = named(s, "s2|mse", f"jnp.mean({r}**2) + {s.coef(0.1, 0.4)}")
        t = s.put("student|scaled_r", f"{r} / jnp.sqrt({s2} * ({soft} - {h}))", (m,), 9)
        return finish_each(s, "studentized residuals|outlier test", t)
    return finish_each(
        s, "leverage|hat matrix", expr(f"{h} * {r}", (m,), 4, level=PRODUCT), expr(h, (m,), (0.0, 1.0))
    )


def _by_hat_matrix(s: Sampler, d: Data) -> tuple[str, str]:
    m, n, x, y = d.m, d.n, d.x, d.y
    lam = d.ridge()
    inner = named(s, "inv_gram|xtx_inv", f"jnp.linalg.inv({x}.T @ {x} + {lam} * {eye(s, n)})")
    hat = s.put("hat|smoother", f"{x} @ {inner} @ {x}.T", (m, m), 1).code
    h = named(s, "h|lever", s.pick((f"jnp.diag({hat})", f"jnp.diagonal({hat})")))
    fitted = f"{hat} @ {y}"
    return h, fitted


def _by_qr(s: Sampler, d: Data) -> tuple[str, str]:
    x, y = d.x, d.y
    q = s.name("q|q_mat")
    s.line(f"{q}, _ = jnp.linalg.qr({x})")
    return named(s, "h|lever", f"jnp.sum({q}**2, axis=1)"), f"{q} @ ({q}.T @ {y})"


def _by_solve(s: Sampler, d: Data) -> tuple[str, str]:
    n, x, y = d.n, d.x, d.y
    lam = d.ridge()
    sol = named(s, "sol|proj_t", f"jnp.linalg.solve({x}.T @ {x} + {lam} * {eye(s, n)}, {x}.T)")
    return named(s, "h|lever", f'jnp.einsum("ij,ji->i", {x}, {sol})'), f"{x} @ ({sol} @ {y})"


def _by_cholesky(s: Sampler, d: Data) -> tuple[str, str]:
    n, x, y = d.n, d.x, d.y
    low = cholesky(s, s.put("gram|xtx", f"{x}.T @ {x} + {d.ridge()} * {eye(s, n)}", (n, n)))
    z = named(s, "z|white_x", f"{SOLVE}({low}, {x}.T, lower=True)")
    return named(s, "h|lever", f"jnp.sum({z}**2, axis=0)"), f"{z}.T @ ({z} @ {y})"


def folds(s: Sampler) -> Kernel:
    """Many fits at once: folds left out, a path of penalties, a bootstrap, a sliding window."""
    d = Data(s, 3, alone=True)
    if d.solver == "triangular":
        d.solver = "inverse"
    m, n, x, y = d.m, d.n, d.x.code, d.y.code
    form = s.pick(("path", "jackknife", "cross validation", "bootstrap"))
    if form == "path":
        lams = positive(s, (s.count(2, 5),), "lams|penalties|ridge_path")
        lam, f = s.name("lam|pen"), s.name("fit_one|ridge_at")
        with s.suite(f"def {f}({lam}):"):
            w = named(s, "w|coef_l", d.solved(f"{x}.T @ {x} + {lam} * {eye(s, n)}", f"{x}.T @ {y}"))
            out = s.pick((w, w, f"jnp.mean(({y} - {x} @ {w}) ** 2) + 0.1 * jnp.log({lam})"))
            s.line(f"return {out}")
        k = lams.shape[0]
        path = named(
            s,
            "path|curve",
            f"jax.vmap({f})({lams})" if s.chance(0.6) else f"{s.lax}.map({f}, {lams})",
        )
        return finish_each(s, "ridge path|regularization path", expr(path, (k, n) if out == w else (k,), 6))
    lam, f, w_in = d.ridge(), s.name("fit_rows|fit_with|refit"), s.name("keep|w_rows|row_w")
    with s.suite(f"def {f}({w_in}):"):
        gram = named(s, "gram_k|lhs_k", f"({x}.T * {w_in}) @ {x} + {lam} * {eye(s, n)}")
        w = named(s, "w|coef_k", d.solved(gram, f"{x}.T @ ({w_in} * {y})"))
        errors = f"jnp.sum((1 - {w_in}) * ({y} - {x} @ {w}) ** 2)"
        out = w if form == "bootstrap" else s.pick((w, errors))
        s.line(f"return {out}")
    if form == "jackknife":
        k, rows = m, f"1 - jnp.eye({m}, dtype={y}.dtype)"
    elif form == "cross validation":
        k = s.count(2, 3)
        labels = named(s, "fold_id|group", f"jnp.arange({m}) % {k}")
        rows = f"({labels}[None, :] != jnp.arange({k})[:, None]).astype({y}.dtype)"
    else:
        k = s.count(2, 5)
        raw = s.array("boot_logits|resample_logits", (k, m), low=-1.0, high=1.0)
        rows = f"{m} * jax.nn.softmax({raw}, axis=1)"
    masks = named(s, "masks|row_sets|weights_k", rows)
    fits = s.put(
        "fits|per_fold|all_fits",
        f"jax.vmap({f})({masks})" if s.chance(0.65) else f"{s.lax}.map({f}, {masks})",
        (k, n) if out == w else (k,),
        (-9, 30),
    )
    noun = {
        "jackknife": "jackknife|leave one out fits",
        "cross validation": "cross validation|k fold fit",
        "bootstrap": "bayesian bootstrap|bootstrap fits",
    }[form]
    if out == w and s.chance(0.5):
        center = named(s, "center|w_mean", f"jnp.mean({fits}, axis=0)")
        spread = s.put(
            "spread|boot_se",
            f"jnp.sqrt(jnp.mean(({fits} - {center}) ** 2, axis=0) + {s.epsilon()})",
            (n,),
            (0.2, 6),
        )
        return finish_each(s, noun, spread, expr(center, (n,), 6))
    return finish_each(s, noun, fits)


@dataclass(frozen=True)
class Support:
    """Points with targets, points to predict at, and the hyperparameters of a kernel method."""

    x: Value
    new: Value
    y: Value
    lam: Value
    width: Value

    @property
    def m(self) -> int:
        return self.x.shape[0]

    @property
    def k(self) -> int:
        return self.new.shape[0]


AFFINITIES = (
    "jnp.exp(-{d2} / bw**2)",
    "jnp.exp(-0.5 * {d2} / bw**2)",
    "1 / (1 + {d2} / bw)",
    "jnp.exp(-jnp.sqrt({d2} + 1e-2) / bw)",
    "(1 + {d2} / bw) ** -2",
)


def kernel_ridge(s: Sampler) -> Kernel:
    """Ridge regression in dual form, Nystroem features, random features, local regression at a point."""
    m, k, n = s.count(4, 7), s.count(2, 4), s.count(1, 3)
    x = point(s, (m, n), "x_train|inputs|support")
    new = s.array("x_test|queries", (k, n), low=-1.5, high=1.5)
    y, lam = point(s, (m,), "y|targets"), positive(s, (), "lam|ridge")
    data = Support(x, new, y, lam, positive(s, (), "width|bandwidth"))
    return s.pick((_dual_prediction, _left_out, _landmarks, _local, _random_features))(s, data)


def _affinity(s: Sampler, data: Support) -> tuple[str, Value]:
    """The name of a kernel function, and its values between the new points and those with targets."""
    p, q = s.name("p|a_pts|left"), s.name("q|b_pts|right")
    with s.function("affinity|kernel|gram_fn", p, q, "bw", outside=1.0) as kernel:
        d2 = named(s, "d2|sq", f"jnp.sum(({p}[:, None, :] - {q}[None, :, :]) ** 2, axis=-1)")
        s.line("return " + s.pick(AFFINITIES).format(d2=d2))
    code = f"{kernel}({data.new}, {data.x}, {data.width})"
    return kernel, s.put("k_new|k_cross", code, (data.k, data.m), (0, 1))


def _gram(s: Sampler, data: Support, kernel: str) -> str:
    return named(s, "k_mat|gram", f"{kernel}({data.x}, {data.x}, {data.width})")


def _dual(s: Sampler, data: Support, kernel: str) -> tuple[Value, Value]:
    """The regularized Gram matrix and the dual coefficients."""
    m, code = data.m, f"{_gram(s, data, kernel)} + {data.lam} * "
    reg = s.put("reg|k_reg", code + eye(s, m), (m, m), (0, 3))
    if s.chance(0.5):
        return reg, s.put("alpha|dual", f"jnp.linalg.solve({reg}, {data.y})", (m,), 5)
    code = f"jax.scipy.linalg.cho_solve(({cholesky(s, reg)}, True), {data.y})"
    return reg, s.put("alpha|dual", code, (m,), 5)


def _dual_prediction(s: Sampler, data: Support) -> Kernel:
    kernel, ks = _affinity(s, data)
    _, alpha = _dual(s, data, kernel)
    pred = s.put("pred|forecast", f"{ks} @ {alpha}", (data.k,), 6)
    return finish_each(s, "kernel ridge|dual regression", pred, alpha)


def _left_out(s: Sampler, data: Support) -> Kernel:
    kernel, _ = _affinity(s, data)
    reg, alpha = _dual(s, data, kernel)
    inv = named(s, "inv_k|k_inv", f"jnp.linalg.inv({reg})")
    loo = s.put("loo|left_out", f"{alpha} / jnp.diag({inv})", (data.m,), 8)
    return finish_each(s, "kernel leave one out", loo)


def _landmarks(s: Sampler, data: Support) -> Kernel:
    kernel, ks = _affinity(s, data)
    kx, r = _gram(s, data, kernel), s.count(2, 3)
    kr = named(s, "k_land|k_mr", f"{kx}[:, :{r}]")
    small = f"{kr}.T @ {kr} + {data.lam} * ({kx}[:{r}, :{r}] + jnp.eye({r}))"
    w = named(s, "w_land|a_r", f"jnp.linalg.solve({named(s, 'small|reduced', small)}, {kr}.T @ {data.y})")
    pred = s.put("pred|forecast", f"{ks}[:, :{r}] @ {w}", (data.k,), 6)
    return finish_each(s, "nystrom regression|landmark regression", pred)


def _local(s: Sampler, data: Support) -> Kernel:
    (m, n), x = data.x.shape, data.x
    _, ks = _affinity(s, data)
    row, local, c = s.name("k_row|near"), s.name("local_fit|fit_at"), s.name("c0|here")
    with s.suite(f"def {local}({row}, {c}):"):
        code = f"jnp.concatenate([jnp.ones(({m}, 1), {x}.dtype), {x} - {c}], axis=1)"
        cols = named(s, "cols|local_x", code)
        lhs = named(s, "lhs|xtwx", f"({cols}.T * {row}) @ {cols} + {data.lam} * {eye(s, n + 1)}")
        level = s.pick(("[0]", ""))
        s.line(f"return jnp.linalg.solve({lhs}, {cols}.T @ ({row} * {data.y})){level}")
    shape = (data.k,) if level else (data.k, n + 1)
    smooth = s.put("smooth|local_w", f"jax.vmap({local})({ks}, {data.new})", shape, 6)
    return finish_each(s, "local regression|loess", smooth)


def _random_features(s: Sampler, data: Support) -> Kernel:
    f, n = s.count(3, 6), data.x.shape[1]
    freq = s.array("freqs|omega", (n, f), low=-2.0, high=2.0)
    phase = s.array("phases|shifts", (f,), low=0.0, high=3.0)
    a, scale = s.name("pts|rows_in"), f"{(2 / f) ** 0.5:.4g}"
    with s.suite(f"def {(feat := s.name('features|lift'))}({a}):"):
        s.line(f"return {scale} * jnp.cos({a} @ {freq} / {data.width} + {phase})")
    z, zs = named(s, "z|phi", f"{feat}({data.x})"), named(s, "z_new|phi_new", f"{feat}({data.new})")
    lhs = f"{z}.T @ {z} + {data.lam} * {eye(s, f)}"
    w = named(s, "w|coef_f", f"jnp.linalg.solve({lhs}, {z}.T @ {data.y})")
    pred = s.put("pred|forecast", f"{zs} @ {w}", (data.k,), 8)
    return finish_each(s, "random features|fourier features", pred)


def components(s: Sampler) -> Kernel:
    """Regression on components: singular values, eigenvectors, partial and total least squares."""
    n = s.count(2, 4)
    m = n + s.count(1, 4)
    y, form = (
        point(s, (m,), "y|targets|response"),
        s.pick((_filtered_svd, _latent, _partial_least_squares, _total_least_squares)),
    )
    return form(s, n, m, y)


def _filtered_svd(s: Sampler, n: int, m: int, y: Value) -> Kernel:
    u, sv, vt = svd(s, singular(s, m, n))
    k = s.count(1, n)
    damp = s.scalar("damp|cutoff", low=0.1, high=0.8).code
    gains = named(
        s,
        "gains|filt",
        s.pick(
            (
                f"{sv} / ({sv}**2 + {damp})",
                f"jax.nn.sigmoid(2 * ({sv} - 1 - {damp})) / {sv}",
                f"(1 - jnp.exp(-{damp} * {sv}**2)) / {sv}",
            )
        ),
    )
    part = f"{vt}[:{k}].T @ ({gains}[:{k}] * ({u}[:, :{k}].T @ {y}))"
    w = s.put(WEIGHTS, part, (n,), 4)
    fit = s.put("fitted|smoothed", f"({u} * ({sv} * {gains})) @ ({u}.T @ {y})", (m,), 5)
    return finish_each(s, "principal component regression|filtered svd", *s.pick(((w, fit), (w,), (fit,))))


def _latent(s: Sampler, n: int, m: int, y: Value) -> Kernel:
    x = point(s, (m, n), "x|features|data")
    steps = f"jnp.diag(jnp.arange(1, {n + 1}))"
    cov = s.put("cov|scatter", f"{x}.T @ {x} / {m} + {steps}", (n, n), (-4, 6))
    w, v = eigen(s, cov)
    k = s.count(1, n - 1)
    scores = named(s, "scores|latent", f"{x} @ {v}[:, -{k}:]")
    b = named(s, "b_lat|gamma_k", f"{scores}.T @ {y} / ({m} * {w}[-{k}:])")
    back = s.put(WEIGHTS, f"{v}[:, -{k}:] @ {b}", (n,), 4)
    return finish_each(
        s,
        "component regression|latent regression",
        back,
        expr(f"{w} / jnp.sum({w})", (n,), (0, 1), level=PRODUCT),
    )


def _partial_least_squares(s: Sampler, n: int, m: int, y: Value) -> Kernel:
    x = point(s, (m, n), "x|spectra|features")
    res, left = s.name("x_res|x_left"), s.name("y_res|y_left")
    eps = s.epsilon().code

    def step(states: list[Value]) -> list[Value]:
        a, b = (item.code for item in states)
        w = named(s, "w|dir_w", f"{a}.T @ {b}")
        w = named(s, "w_unit|w_n", f"{w} / jnp.sqrt(jnp.sum({w}**2) + {eps})")
        t = named(s, "t|score", f"{a} @ {w}")
        tt = named(s, "tt|t_sq", f"{t} @ {t} + {eps}")
        p = named(s, "p|load", f"{a}.T @ {t} / {tt}")
        return [
            expr(f"{a} - jnp.outer({t}, {p})", (m, n), 4, level=SUM),
            expr(f"{b} - ({t} @ {b} / {tt}) * {t}", (m,), 4, level=SUM),
        ]

    out = repeat(s, [x.over(4.0), y.over(4.0)], s.count(1, 2), step, hints=f"{res}|x_t,{left}|y_t")
    return finish_each(s, "partial least squares|deflation", out[1], out[0])


def _total_least_squares(s: Sampler, n: int, m: int, y: Value) -> Kernel:
    joint = symmetric(s, n + 1, "joint|augmented_cov|moments")
    w, v = eigen(s, joint)
    tls = s.put(WEIGHTS, f"-{v}[:{n}, 0] * {v}[{n}, 0] / ({v}[{n}, 0] ** 2 + {s.coef(0.2, 0.6)})", (n,), 3)
    x = point(s, (m, n), "x|features")
    gap = s.put("gap|orthogonal", f"({x} @ {tls} - {y}) / jnp.sqrt(1 + {tls} @ {tls})", (m,), 6)
    return finish_each(s, "total least squares|orthogonal regression", gap, expr(f"{w}[0]", (), (0.1, 5)))


def canonical(s: Sampler) -> Kernel:
    """Canonical correlations, multi-output and reduced-rank fits, generalized least squares, instruments."""
    n, k, m = s.count(2, 3), s.count(2, 3), s.count(6, 9)
    x, y = point(s, (m, n), "x|view_a|features"), point(s, (m, k), "y|view_b|responses")
    return s.pick((_correlations, _whitened, _two_stage, _multivariate))(s, n, k, m, x, y)


def _correlations(s: Sampler, n: int, k: int, m: int, x: Value, y: Value) -> Kernel:
    xc, yc = (named(s, f"{o}c|{o}_dev", f"{v} - {v}.mean(axis=0)") for o, v in (("x", x), ("y", y)))
    r = s.scalar("r|radius", low=0.3, high=0.8).code
    lx, ly = (
        named(s, f"l_{o}|chol_{o}", f"jnp.linalg.cholesky({c}.T @ {c} / {m} + {r} * jnp.eye({size}))")
        for o, c, size in (("x", xc, n), ("y", yc, k))
    )
    tilt = f"jnp.eye({n}, {k}) * jnp.arange(1, {k + 1})"
    cross = named(s, "cross|c_xy", f"{xc}.T @ {yc} / {m} + {tilt}")
    half = named(s, "half|left_white", f"{SOLVE}({lx}, {cross}, lower=True)")
    core = named(s, "core|coherence", f"{SOLVE}({ly}, {half}.T, lower=True).T")
    if s.chance(0.4):
        rho = s.put(
            "rho|canon",
            s.pick((f"jnp.linalg.svdvals({core})", f"jnp.linalg.svd({core}, compute_uv=False)")),
            (min(n, k),),
            (0, 4),
        )
        return finish_each(s, "canonical correlations", rho)
    total = s.pick(
        (
            f"jnp.sum({core}**2)",
            f"jnp.linalg.slogdet(jnp.eye({n}) + {core} @ {core}.T)[1]",
            f"jnp.trace({core} @ {core}.T)",
        )
    )
    return finish_each(
        s,
        "shared information|canonical loss",
        s.put("shared|score", total, (), (0, 9)),
        expr(core, (n, k), 2),
    )


def _whitened(s: Sampler, n: int, k: int, m: int, x: Value, y: Value) -> Kernel:
    cov = cholesky(s, spd(s, m, "noise_cov|omega|err_cov"))
    both = (named(s, f"{o}_w|white_{o}", f"{SOLVE}({cov}, {v}, lower=True)") for o, v in (("x", x), ("y", y)))
    xw, yw = both
    w = s.put(
        WEIGHTS,
        f"jnp.linalg.solve({xw}.T @ {xw} + {eye(s, n)}, {xw}.T @ {yw})",
        (n, k),
        4,
    )
    return finish_each(s, "generalized least squares|whitened regression", w)


def _two_stage(s: Sampler, n: int, k: int, m: int, x: Value, y: Value) -> Kernel:
    z = point(s, (m, n + s.count(0, 2)), "z|instruments")
    lam = s.scalar("lam|penalty", low=0.3, high=0.9).code
    first = named(
        s,
        "first|stage_one",
        f"jnp.linalg.solve({z}.T @ {z} + {lam} * {eye(s, z.shape[1])}, {z}.T @ {x})",
    )
    xh = named(s, "x_fit|x_hat", f"{z} @ {first}")
    w = s.put(WEIGHTS, f"jnp.linalg.solve({xh}.T @ {xh} + {lam} * {eye(s, n)}, {xh}.T @ {y})", (n, k), 4)
    return finish_each(
        s,
        "two stage least squares|instrumental variables",
        w,
        s.put("resid|errors", f"{y} - {x} @ {w}", (m, k), 9),
    )


def _multivariate(s: Sampler, n: int, k: int, m: int, x: Value, y: Value) -> Kernel:
    lam = positive(s, (), "lam|ridge").code
    full = named(
        s,
        "w_full|b_ols",
        f"jnp.linalg.solve({x}.T @ {x} + {lam} * {eye(s, n)}, {x}.T @ {y})",
    )
    res = named(s, "resid|errors", f"{y} - {x} @ {full}")
    cov = s.put("err_cov|sigma_e", f"{res}.T @ {res} / {m - n} + jnp.eye({k})", (k, k), (-4, 6))
    if s.chance(0.5):
        ll = s.put("log_lik|fit_score", f"-{m} / 2 * jnp.linalg.slogdet({cov})[1]", (), (-20, 12))
        return finish_each(s, "multivariate regression|seemingly unrelated", ll, expr(full, (n, k), 4))
    hidden = named(s, "scaled_w|w_white", f"jnp.linalg.solve({cov}, {full}.T).T")
    return finish_each(s, "multivariate regression|multi task regression", expr(hidden, (n, k), 6))


@dataclass(frozen=True)
class NormalEquations:
    """A fit by normal equations, and where and how fast its iterations start."""

    d: Data
    start: Value
    gram: str
    rhs: str
    eps: str
    rate: str


def iterative(s: Sampler) -> Kernel:
    """Iterations to a fit: conjugate gradients, proximal steps, LMS, ADMM, coordinate descent."""
    d = Data(s, alone=True)
    n, x, y, lam = d.n, d.x.code, d.y.code, d.ridge()
    form = s.pick((_conjugate_gradients, _proximal, _least_mean_squares, _admm, _coordinate_descent))
    zero = f"jnp.zeros({n}, {y}.dtype)"
    start = (
        s.put("w_init|start", zero, (n,), 0)
        if s.chance(0.6)
        else s.array("w0|start_w", (n,), low=-0.5, high=0.5)
    )
    gram = named(s, "gram|xtx", f"{x}.T @ {x} / {d.m} + {lam} * {eye(s, n)}")
    rhs = named(s, "rhs|xty", f"{x}.T @ {y} / {d.m}")
    eps = s.pick(("1e-2", "1e-3", "0.05"))
    # All forms but the first draw a rate, also those that take none.
    rate = "" if form is _conjugate_gradients else s.coef(0.05, 0.2).code
    return form(s, NormalEquations(d, start, gram, rhs, eps, rate))


def _conjugate_gradients(s: Sampler, fit: NormalEquations) -> Kernel:
    n, gram, eps = fit.d.n, fit.gram, fit.eps
    r0 = s.put("r0|res0", f"{fit.rhs} - {gram} @ {fit.start}", (n,), 6)

    def step(states: list[Value]) -> list[Value]:
        w, r, p = (item.code for item in states)
        ap = named(s, "ap|a_p", f"{gram} @ {p}")
        a = named(s, "a_k|step_len", f"({r} @ {r}) / ({p} @ {ap} + {eps})")
        rn = named(s, "r_new|r_next", f"{r} - {a} * {ap}")
        b = named(s, "b_k|ratio_r", f"({rn} @ {rn}) / ({r} @ {r} + {eps})")
        return [
            expr(f"{w} + {a} * {p}", (n,), 4, level=SUM),
            expr(rn, (n,), 6),
            expr(f"{rn} + {b} * {p}", (n,), 6, level=SUM),
        ]

    out = repeat(s, [fit.start.over(4.0), r0, r0], s.count(1, 3), step, hints="w_t|x_k,r|r_k,p|dir_k")
    return finish_each(s, "conjugate gradient fit|cg regression", *s.pick(((out[0],), (out[0], out[1]))))


def _proximal(s: Sampler, fit: NormalEquations) -> Kernel:
    n, rate = fit.d.n, fit.rate

    def step(states: list[Value]) -> list[Value]:
        w = states[0].code
        g = named(s, "g|moved", f"{w} - {rate} * ({fit.gram} @ {w} - {fit.rhs})")
        soft = s.pick(
            (
                f"jnp.sign({g}) * jax.nn.relu(jnp.abs({g}) - {float(rate) * 0.2:.3g})",
                f"{g} / (1 + {rate} * jnp.abs({g}))",
                f"{g} - {float(rate) * 0.3:.3g} * jnp.tanh({g})",
            )
        )
        return [expr(soft, (n,), 4, level=PRODUCT)]

    w0 = fit.start if fit.start.high else s.array("w_warm|w_guess", (n,), low=-1.0, high=1.0)
    (w,) = repeat(s, [w0.over(4.0)], s.count(2, 6), step, hints="w_t|w_now")
    return finish_each(s, "sparse regression|proximal gradient|ista", w, fit.d.residual(w.code))


def _least_mean_squares(s: Sampler, fit: NormalEquations) -> Kernel:
    d = fit.d
    body, now, pair = s.name("lms_step|absorb"), s.name("w_t|w_now"), s.name("pair|datum")
    xi, yi = s.name("xi|row"), s.name("yi|goal")
    with s.suite(f"def {body}({now}, {pair}):"):
        s.line(f"{xi}, {yi} = {pair}")
        e = named(s, "err|miss", f"{yi} - {xi} @ {now}")
        scale = s.pick((f"({xi} @ {xi} + {d.lam})", "4.0", f"(1 + {xi} @ {xi})"))
        new = named(
            s,
            "w_new|w_next",
            f"{now} + {s.scalar('step_size|rate|eta', low=0.2, high=0.8)} * {e} * {xi} / {scale}",
        )
        s.line(f"return {new}, {e}")
    w_end, errs = s.name("w_end|learned"), s.name("errs|misses")
    s.line(f"{w_end}, {errs} = {s.lax}.scan({body}, {fit.start}, ({d.x}, {d.y}))")
    solved = named(s, "w_opt|batch_w", d.solved(fit.gram, fit.rhs)) if s.chance(0.5) else fit.rhs
    gap = expr(f"{w_end} - {solved}", (d.n,), 6, level=SUM)
    return finish_each(s, "least mean squares|online regression", expr(errs, (d.m,), 6), gap)


def _admm(s: Sampler, fit: NormalEquations) -> Kernel:
    n, rhs, rho = fit.d.n, fit.rhs, s.scalar("rho", low=0.5, high=1.5).code
    low = named(s, "low|chol_a", f"jnp.linalg.cholesky({fit.gram} + {rho} * jnp.eye({n}))")

    def step(states: list[Value]) -> list[Value]:
        z, u = (item.code for item in states)
        code = f"jax.scipy.linalg.cho_solve(({low}, True), {rhs} + {rho} * ({z} - {u}))"
        w = named(s, "w|primal", code)
        v = named(s, "v|shifted_w", f"{w} + {u}")
        split = s.pick(
            (
                f"jnp.clip({v}, -0.6, 0.6)",
                f"{v} / (1 + 0.3 * jnp.abs({v}))",
                f"jax.nn.softplus({v}) - 0.5",
                f"{v} - 0.2 * jnp.tanh({v})",
            )
        )
        zn = named(s, "z_new|split", split)
        return [expr(zn, (n,), 3), expr(f"{v} - {zn}", (n,), 3, level=SUM)]

    u0 = s.put("u0|dual0", s.pick((f"jnp.zeros_like({rhs})", f"0.1 * {rhs}")), (n,), 1)
    states = [fit.start.over(3.0), u0.over(3.0)]
    out, _ = repeat(s, states, s.count(2, 4), step, hints="z_t|split_t,u_t|dual_t")
    return finish_each(s, "admm fit|constrained regression|lasso", out, fit.d.residual(out.code))


def _coordinate_descent(s: Sampler, fit: NormalEquations) -> Kernel:
    d, gram = fit.d, fit.gram
    body, i, now = s.name("sweep|coordinate_step"), s.name("i|j|k"), s.name("w|w_now")
    with s.suite(f"def {body}({i}, {now}):"):
        code = f"{fit.rhs}[{i}] - {gram}[{i}] @ {now} + {gram}[{i}, {i}] * {now}[{i}]"
        rest = named(s, "rest|partial_r", code)
        top = s.pick((rest, f"jnp.tanh({rest})"))
        s.line(f"return {now}.at[{i}].set({top} / {gram}[{i}, {i}])")
    swept = fit.start.code
    for _ in range(s.count(1, 2)):
        swept = named(s, "swept|w_sweep|w_after", f"{s.lax}.fori_loop(0, {d.n}, {body}, {swept})")
    result = expr(swept, (d.n,), 4)
    return finish_each(s, "coordinate descent|gauss seidel fit", result, d.residual(swept))


def projections(s: Sampler) -> Kernel:
    """Parts in and out of a column space: partialling out, constraints, detrending, hedges."""
    d = Data(s, alone=True)
    m, n, x, y = d.m, d.n, d.x.code, d.y.code
    form = s.pick(("partial", "reflection", "f statistic", "constrained"))
    projector = s.pick(("qr", "solve", "pinv"))
    if projector == "qr":
        q = s.name("q|basis_q")
        s.line(f"{q}, _ = jnp.linalg.qr({x})")
        proj = named(s, "proj|p_mat", f"{q} @ {q}.T")
    elif projector == "solve":
        proj = named(
            s,
            "proj|p_mat",
            f"{x} @ jnp.linalg.solve({x}.T @ {x} + {eye(s, n)}, {x}.T)",
        )
    else:
        proj = named(s, "proj|p_mat", f"{x} @ jnp.linalg.pinv({x})")
    if form == "partial":
        t = point(s, (m,), "treat|regressor|policy")
        ty = [named(s, f"{o}_part|{o}_perp", f"{v} - {proj} @ {v}") for o, v in (("t", t.code), ("y", y))]
        eff = s.put("effect|slope", f"({ty[0]} @ {ty[1]}) / ({ty[0]} @ {ty[0]} + {s.coef(0.2, 0.8)})", (), 4)
        left = s.put("leftover|final_r", f"{ty[1]} - {eff} * {ty[0]}", (m,), 5)
        return finish_each(s, "partial regression|frisch waugh|double residual", eff, left)
    inside, outside = (
        s.put("inside|trend", f"{proj} @ {y}", (m,), 4),
        s.put("outside|detrended", f"{y} - {proj} @ {y}", (m,), 4),
    )
    if form == "reflection":
        a = s.scalar("a|share", low=0.2, high=1.8).code
        mixed = s.put("reflected|mixed", f"{inside} - {a} * {outside}", (m,), 9)
        return finish_each(s, "reflection|projection split|detrending", mixed)
    if form == "f statistic":
        ratio = f"jnp.sum({inside}**2) / (jnp.sum({outside}**2) + {s.coef(0.5, 1.0)})"
        f = s.put("f_stat|signal_ratio", f"{m - n} / {n} * {ratio}", (), (0, 60))
        return finish_each(s, "f statistic|signal ratio", f, outside)
    c, goal = (
        s.array("constraint|c_row", (1, n), low=0.4, high=1.2),
        s.array("goal|budget", (1,), low=0.5, high=1.5),
    )
    gram = named(s, "gram|xtx", f"{x}.T @ {x} + {d.ridge()} * {eye(s, n)}")
    kkt = named(s, "kkt|bordered", f"jnp.block([[{gram}, {c}.T], [{c}, jnp.zeros((1, 1), {y}.dtype)]])")
    sol = named(s, "sol|w_and_mu", f"jnp.linalg.solve({kkt}, jnp.concatenate([{x}.T @ {y}, {goal}]))")
    return finish_each(
        s,
        "constrained least squares|kkt system",
        expr(f"{sol}[:{n}]", (n,), 6),
        s.put("price|multiplier", f"{sol}[{n}]", (), 30),
    )


def batched(s: Sampler) -> Kernel:
    """Many small fits side by side: by batched calls, by vmap, along a series by a scan."""
    b, n = s.count(2, 4), s.count(2, 3)
    m = n + s.count(1, 3)
    x = s.array("x|designs|features", (b, m, n), low=-1.0, high=1.0)
    y, lam = point(s, (b, m), "y|targets"), positive(s, (b,) if s.chance(0.3) else (), "lam|ridge")
    form = s.pick(("solve", "inverse", "vmap", "scan"))
    shift = f"{x} + 2 * jnp.eye({m}, {n})"
    xs = named(s, "x_mat|shifted", shift)
    if form in ("solve", "inverse"):
        lam_b = f"{lam}[:, None, None]" if lam.shape else lam.code
        product = s.pick((f"{xs}.mT @ {xs}", f'jnp.einsum("bij,bik->bjk", {xs}, {xs})'))
        gram = s.put("gram|xtx", f"{product} + {lam_b} * {eye(s, n)}", (b, n, n))
        rhs = named(
            s,
            "xty|moment",
            s.pick((f'jnp.einsum("bij,bi->bj", {xs}, {y})', f"({xs}.mT @ {y}[..., None])[..., 0]")),
        )
        if form == "solve":
            code = f"jnp.linalg.solve({gram}, {rhs}[..., None])[..., 0]"
        else:
            code = f'jnp.einsum("bij,bj->bi", jnp.linalg.inv({gram}), {rhs})'
    else:
        a, t, r = s.name("a|x_one"), s.name("t|y_one"), s.name("r|lam_one")
        with s.function("fit_one|ridge_fit|solve_one", a, t, r) as f:
            if s.chance(0.5):
                top = named(s, "top|stacked", f"jnp.concatenate([{a}, jnp.sqrt({r}) * {eye(s, n)}])")
                goal = named(s, "padded|t_pad", f"jnp.concatenate([{t}, jnp.zeros({n}, {t}.dtype)])")
                q, up = s.name("q|q_mat"), s.name("up|r_mat")
                s.line(f"{q}, {up} = jnp.linalg.qr({top})")
                s.line(f"return {SOLVE}({up}, {q}.T @ {goal})")
            else:
                low = named(s, "low|chol", f"jnp.linalg.cholesky({a}.T @ {a} + {r} * {eye(s, n)})")
                s.line(f"return jax.scipy.linalg.cho_solve(({low}, True), {a}.T @ {t})")
        if form == "vmap":
            code = f"jax.vmap({f}, in_axes=(0, 0, {0 if lam.shape else None}))({xs}, {y}, {lam})"
        else:
            body, c, item = s.name("track|next_fit"), s.name("prev|w_prev"), s.name("item|block")
            x1, y1 = s.name("x_t|rows"), s.name("y_t|goals")
            lam1 = f"{lam}[0]" if lam.shape else lam.code
            with s.suite(f"def {body}({c}, {item}):"):
                s.line(f"{x1}, {y1} = {item}")
                step = named(s, "change|innov", f"{f}({x1}, {y1} - {x1} @ {c}, {lam1})")
                new = named(
                    s, "w_new|w_t", f"{c} + {s.scalar('step_size|rate|eta', low=0.3, high=0.9)} * {step}"
                )
                s.line(f"return {new}, {s.pick((new, step))}")
            seq, zero = s.name("path|fits"), f"jnp.zeros({n}, {y}.dtype)"
            s.line(f"_, {seq} = {s.lax}.scan({body}, {zero}, ({xs}, {y}))")
            return finish_each(s, "tracking regression|sequential fit", expr(seq, (b, n), 6))
    w = s.put(WEIGHTS, code, (b, n), 5)
    if s.chance(0.5):
        res = s.put("resid|errors", f'{y} - jnp.einsum("bij,bj->bi", {xs}, {w})', (b, m), 8)
        return finish_each(s, "batched regression|panel regression", res, w)
    pooled = named(s, "pooled|w_mean", f"jnp.mean({w}, axis=0)")
    share = s.scalar("share|pooling|shrinkage", low=0.2, high=0.8)
    shrunk = s.put("shrunk|partial_pool", f"{pooled} + {share} * ({w} - {pooled})", (b, n), 5)
    return finish_each(s, "hierarchical regression|partial pooling", shrunk)


ITERATED = 0.65  # Share of the kernels that iterate until a tolerance is met.
FORMS = (
    plain,
    plain,
    robust,
    nonlinear,
    nonlinear,
    generalized,
    leverage,
    folds,
    kernel_ridge,
    components,
    canonical,
    iterative,
    iterative,
    projections,
    batched,
)


def draw(rng: random.Random) -> Kernel:
    if rng.random() < ITERATED:
        return routine_of(rng, REGRESSIONS)
    return drawn(rng, FORMS)


TEMPLATE = Template("regression", "generate_regression_kernel", draw)
