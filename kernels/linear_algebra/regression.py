"""Regression: weights of every kind, factorizations, robust and nonlinear fits, bases, diagnostics."""

import random

from kernels.kernel import Kernel, Template
from kernels.linear_algebra._gaussian import named, point, positive
from kernels.linear_algebra._matrices import eye, spd
from kernels.linear_algebra.factorization import cholesky
from kernels.linear_algebra.spectral import eigen, singular, svd, symmetric
from kernels.writing.draft import Draft, choose, drawn, end, function, prepared, put, repeat, value, wide
from kernels.writing.values import PRODUCT, SUM, Shape, Value

SOLVE = "jax.scipy.linalg.solve_triangular"
WEIGHTS = "coef|beta_hat|w_hat|theta_hat"


class Data:
    """Rows to fit: a design of full rank, what it should give, and how this kernel solves for it."""

    def __init__(self, s: Draft, most: int = 4, columns: int = 0, alone: bool = False) -> None:
        self.s, self.n = s, columns or s.count(2, most)
        self.m = self.n + s.count(2, 5)
        if s.chance(0.05):
            self.m = s.count(17, 29)
        self.many = 0 if alone or s.chance(0.75) else s.count(2, 3)
        self.x = self._design()
        shape = (self.m, self.many) if self.many else (self.m,)
        self.y = point(s, shape, "y", "targets", "response", "obs")
        self.lam = ""
        self.style = s.count(0, 5)

    def _design(self) -> Value:
        s, m, n = self.s, self.m, self.n
        if s.chance(0.25):
            return basis(s, m, n)
        raw = s.array((m, n), "x", "features", "design", "a", "covariates", low=-1.0, high=1.0)
        if s.chance(0.3):
            raw = prepared(s, raw, 1.5, 1)
        if s.chance(0.25) and n > 2:
            ones = f"jnp.ones(({m}, 1), {raw.code}.dtype)"
            raw = put(s, "with_ones|x_aug", f"jnp.concatenate([{ones}, {raw.code}[:, 1:]], axis=1)", (m, n))
        shift = round(0.5 * m**0.5 + 0.6, 1)
        code = f"{raw.code} + {shift} * jnp.eye({m}, {n})"
        return put(s, "x_mat|a_mat|design_mat", code, (m, n), -1.0, shift + 1.5)

    @property
    def out(self) -> Shape:
        return (self.n, self.many) if self.many else (self.n,)

    def ridge(self) -> str:
        """The penalty: an input or a number, the same one at every call."""
        s = self.s
        self.lam = self.lam or (
            positive(s, (), "lam", "ridge", "l2").code if s.chance(0.6) else s.coef(0.2, 1.5).code
        )
        return self.lam

    def weighted_fit(self, w: str, x: str = "", y: str = "") -> str:
        """The coefficients under row weights, as text, from normal equations with a ridge."""
        s, x, y = self.s, x or self.x.code, y or self.y.code
        style = s.count(0, 2)
        if style == 0:
            xw = named(s, "xw|weighted_x|scaled_x", f"{w}[:, None] * {x}")
            gram, rhs = f"{xw}.T @ {x}", f"{xw}.T @ {y}"
        elif style == 1:
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
        if self.style <= 1:
            return f"jnp.linalg.solve({a}, {b})"
        if self.style == 2:
            return f'jax.scipy.linalg.solve({a}, {b}, assume_a="pos")'
        if self.style == 3:
            return f"jax.scipy.linalg.cho_solve(jax.scipy.linalg.cho_factor({a}), {b})"
        if self.style == 4:
            return f"jnp.linalg.inv({a}) @ {b}"
        low = named(self.s, "low|chol_a|l_fac", f"jnp.linalg.cholesky({a})")
        half = named(self.s, "half|fwd", f"{SOLVE}({low}, {b}, lower=True)")
        return f"{SOLVE}({low}.T, {half}, lower=False)"

    def fit(self) -> Value:
        """The coefficients: by normal equations, QR, a pseudo-inverse, lstsq, or an augmented system."""
        s, x, y = self.s, self.x.code, self.y.code
        style = s.count(0, 6)
        if style <= 1:
            a = named(s, "gram|xtx|normal", f"{x}.T @ {x} + {self.ridge()} * {eye(s, self.n)}")
            code = self.solved(a, named(s, "xty|moment", f"{x}.T @ {y}"))
        elif style == 2:
            q, r = choose(s, "q|q_mat"), choose(s, "r|r_mat")
            s.line(f"{q}, {r} = ", f"jnp.linalg.qr({x})")
            code = s.pick((f"{SOLVE}({r}, {q}.T @ {y})", f"jnp.linalg.solve({r}, {q}.T @ {y})"))
        elif style == 3:
            code = f"jnp.linalg.lstsq({x}, {y})[0]"
        elif style == 4:
            code = f"jnp.linalg.pinv({x}) @ {y}"
        elif style == 5:
            zeros = (
                f"jnp.zeros(({self.n}, {self.many}), {y}.dtype)"
                if self.many
                else f"jnp.zeros({self.n}, {y}.dtype)"
            )
            top = named(
                s, "x_pad|stacked", f"jnp.concatenate([{x}, jnp.sqrt({self.ridge()}) * {eye(s, self.n)}])"
            )
            rhs = named(s, "y_pad|padded", f"jnp.concatenate([{y}, {zeros}])")
            q, r = choose(s, "q|q_mat"), choose(s, "r|r_mat")
            s.line(f"{q}, {r} = ", f"jnp.linalg.qr({top})")
            code = f"{SOLVE}({r}, {q}.T @ {rhs})"
        else:
            code = f"jnp.linalg.solve({x}.T @ {x}, {x}.T @ {y})"
        return put(s, WEIGHTS, code, self.out, -4, 4)

    def residual(self, w: str) -> Value:
        shape = self.y.shape
        return put(self.s, "resid|errors|misfit", f"{self.y.code} - {self.x.code} @ {w}", shape, -6, 6)


def basis(s: Draft, m: int, n: int) -> Value:
    """A design of functions of one variable at places that stay apart."""
    t = s.array((m,), "t", "times", "grid_in", "knots_x", low=-0.5, high=0.5)
    place = put(s, "place|tau|u", f"({t.code} + jnp.arange({m})) / {m}", (m,), -0.5, 1.2).code
    kind = s.count(0, 4)
    if kind == 0:
        code = s.pick((f"jnp.vander({place}, {n})", f"{place}[:, None] ** jnp.arange({n})"))
    elif kind == 1:
        terms = ["jnp.ones_like({0})", "jnp.sin({1} * {0})", "jnp.cos({1} * {0})", "jnp.sin(2.0 * {1} * {0})"]
        omega = s.coef(2.0, 4.0).code
        code = f"jnp.stack([{', '.join(term.format(place, omega) for term in terms[:n])}], axis=1)"
    elif kind == 2:
        width = s.coef(0.2, 0.5).code
        centers = named(s, "centers|nodes", f"jnp.linspace(0.0, 1.0, {n})")
        code = f"jnp.exp(-0.5 * (({place}[:, None] - {centers}) / {width}) ** 2)"
    elif kind == 3:
        knots = [f"{(i + 1) / n:.2g}" for i in range(n - 1)]
        hinge = ", ".join(f"jax.nn.relu({place} - {k})" for k in knots[: n - 2])
        parts = [f"jnp.ones_like({place})", place, *([hinge] if hinge else [])]
        code = f"jnp.stack([{', '.join(parts)}], axis=-1)"
    else:
        rows, last = (
            [f"jnp.ones_like({place})", place],
            [f"1.5 * {place}**2 - 0.5", f"2.5 * {place}**3 - 1.5 * {place}"],
        )
        code = f"jnp.stack([{', '.join([*rows, *last][:n])}], axis=1)"
    raw = named(s, "raw_basis|phi_raw", code)
    rest = f"{s.coef(0.5, 1.0).code} * jnp.eye({m}, {n})"
    return put(s, "phi|basis_mat|psi", f"{raw} + {rest}", (m, n), -3, 4)


def plain(s: Draft) -> Kernel:
    """One fit, with what people read off it: predictions, losses, coefficients of determination."""
    d = Data(s)
    w = d.fit()
    use, n = s.count(0, 4), d.n
    if use == 0:
        new = point(s, (s.count(2, 5), n), "x_new", "queries", "x_test")
        pred = put(s, "pred|forecast", f"{new.code} @ {w.code}", (new.shape[0], *d.out[1:]), -8, 8)
        return end(s, "least squares prediction|ridge prediction", pred, w)
    if use == 1:
        return end(s, "least squares fit|linear fit|ridge fit", w)
    res = d.residual(w.code)
    if use == 2:
        gap = f"jnp.sum(({d.y.code} - jnp.mean({d.y.code}, axis=0)) ** 2, axis=0)"
        rss = named(s, "rss|sse", f"jnp.sum({res.code}**2, axis=0)")
        r2 = put(s, "r2|explained", f"1.0 - {rss} / ({gap} + {s.coef(0.3, 1.0).code})", d.out[1:], -9, 1)
        return end(s, "explained variance|determination", r2, w)
    if use == 3:
        dof = f"{d.m - n}"
        s2 = named(s, "s2|noise_var", f"jnp.sum({res.code}**2, axis=0) / {dof} + {s.coef(0.1, 0.3).code}")
        inv = named(
            s,
            "inv_gram|xtx_inv",
            f"jnp.linalg.inv({d.x.code}.T @ {d.x.code} + {s.coef(0.1, 0.5).code} * {eye(s, n)})",
        )
        diag = f"jnp.diag({inv})" + ("[:, None]" if d.many else "")
        t = put(s, "t_stat|z_score", f"{w.code} / jnp.sqrt({s2} * {diag} + 0.05)", d.out, -15, 15)
        return end(s, "t statistics|standard errors", t)
    total = f"0.5 * jnp.mean({res.code}**2) + {s.coef(0.05, 0.4).code} * jnp.sum({w.code}**2)"
    return end(s, "fit objective|ridge loss", put(s, "total_loss|objective", total, (), 0, 30), res)


def robust(s: Draft) -> Kernel:
    """Iteratively reweighted least squares: Huber, Cauchy, Tukey's and other laws; given weights once."""
    d = Data(s, alone=True)
    c = s.coef(0.4, 1.2).code
    law = s.pick(
        (
            f"1.0 / (1.0 + ({{0}} / {c}) ** 2)",
            f"1.0 / jnp.sqrt(1.0 + ({{0}} / {c}) ** 2)",
            f"jnp.exp(-({{0}} / {c}) ** 2)",
            f"{c} / jnp.maximum(jnp.abs({{0}}), {c})",
            f"1.0 / (jnp.abs({{0}}) + {c})",
            f"({{0}} ** 2 + {c}) ** -0.75",
            f"1.0 / jnp.cosh({c} * {{0}})",
        )
    )
    if s.chance(0.2):
        w = positive(s, (d.m,), "row_w", "weights", "precision_i")
        beta = put(s, WEIGHTS, d.weighted_fit(w.code), (d.n,), -4, 4)
        return end(s, "weighted least squares", beta, d.residual(beta.code))
    start = s.pick(
        (f"jnp.zeros({d.n}, {d.y.code}.dtype)", f"jnp.linalg.lstsq({d.x.code}, {d.y.code})[0]", "")
    )
    b0 = (
        put(s, "b0|start", start, (d.n,), -4, 4)
        if start
        else s.array((d.n,), "beta0", "w_start", low=-1.0, high=1.0)
    )

    def step(states: list[Value]) -> list[Value]:
        r = named(s, "r|resid_now", f"{d.y.code} - {d.x.code} @ {states[0].code}")
        w = named(s, "w_row|omega", law.format(r))
        return [put(s, "b_new|updated", d.weighted_fit(w), (d.n,), -4, 4)]

    d.ridge()
    (beta,) = repeat(s, [wide(b0, 4.0)], s.count(1, 3), step, hints="b|beta_t|cur")
    if s.chance(0.5):
        r = d.residual(beta.code)
        return end(
            s,
            "robust regression|reweighted least squares",
            beta,
            put(s, "kept_w|trust", law.format(r.code), (d.m,), 0, 4),
        )
    return end(s, "robust regression|irls", beta)


MODELS = (
    ("{p}[0] * jnp.exp(-{p}[1] * {x}) + {p}[2]", 3),
    ("{p}[0] / (1.0 + jnp.exp(-{p}[1] * {x} - {p}[2]))", 3),
    ("{p}[0] * jnp.sin({p}[1] * {x} + {p}[2])", 3),
    ("{p}[0] * jnp.tanh({p}[1] * {x}) + {p}[2] * {x}", 3),
    ("{p}[0] * {x} / ({p}[1] ** 2 + {x} + 0.5)", 2),
    ("{p}[0] * jnp.exp(-(({x} - {p}[1]) ** 2) / ({p}[2] ** 2 + 0.5))", 3),
    ("{p}[0] + {p}[1] * {x} + {p}[2] * {x} ** 2", 3),
    ("jnp.log({p}[0] ** 2 + 0.5) + {p}[1] * {x}", 2),
    ("{p}[0] * jnp.cos({x}) + {p}[1] * jnp.exp(-{p}[2] * {x}) + {p}[3]", 4),
)


def nonlinear(s: Draft) -> Kernel:
    """Gauss-Newton and Levenberg-Marquardt steps for a small model, with Jacobians by transformation."""
    text, n = s.pick(MODELS)
    m = n + s.count(2, 5)
    x, y = s.array((m,), "x", "t", "dose", low=0.1, high=2.0), point(s, (m,), "y", "observed", "response")
    p0 = s.array((n,), "p0", "theta0", "guess", "params", low=0.3, high=1.2)
    p, at = choose(s, "p|theta|q_in"), choose(s, "xs|at|t_in")
    with function(s, "model|predict|curve", p, at, outside=0.8) as model:
        s.line("return ", text.format(p=p, x=at))
    q = choose(s, "params_t|q|th")
    with s.suite(f"def {(f := choose(s, 'residuals|residual_fn|errors_fn'))}({q}):"):
        gap = f"{model}({q}, {x.code}) - {y.code}"
        if s.chance(0.25):
            gap = f"{positive(s, (m,), 'row_w', 'inv_sd').code} * ({gap})"
        s.line("return ", gap)
    jac, method = s.pick(("jax.jacobian", "jax.jacfwd", "jax.jacrev")), s.count(0, 3)
    damp, solve = s.coef(0.3, 1.0).code, s.count(0, 3)

    def direction(now: str, lam: str) -> str:
        r = named(s, "r|res", f"{f}({now})")
        j = named(s, "j|jac|j_mat", f"{jac}({f})({now})")
        a = named(s, "h_gn|jtj|normal", f"{j}.T @ {j}")
        extra = f"{lam} * jnp.eye({n})"
        if s.chance(0.3):
            extra = f"{lam} * jnp.diag(jnp.diag({a}) + {s.coef(0.2, 0.6).code})"
        lhs = named(s, "lhs|damped", f"{a} + {extra}")
        g = named(s, "g|grad_p", f"{j}.T @ {r}")
        if solve == 0:
            return f"jax.scipy.linalg.cho_solve(jax.scipy.linalg.cho_factor({lhs}), {g})"
        return f"jnp.linalg.solve({lhs}, {g})" if solve < 3 else f"jnp.linalg.inv({lhs}) @ {g}"

    if method == 0:
        delta = put(s, "delta|step_p", direction(p0.code, damp), (n,), -3, 3)
        moved = put(s, "p_new|moved", f"{p0.code} - {delta.code}", (n,), -4, 4)
        return end(
            s,
            "gauss newton step|curve fit step",
            moved,
            put(s, "fitted|curve_now", f"{model}({p0.code}, {x.code})", (m,), -6, 6),
        )
    if method <= 2:

        def step(states: list[Value]) -> list[Value]:
            now = states[0].code
            delta = named(
                s,
                "delta|step_p",
                f"0.5 * jnp.tanh({direction(now, damp)})" if s.chance(0.3) else direction(now, damp),
            )
            return [value(f"{now} - {delta}", (n,), -4, 4, level=SUM)]

        (out,) = repeat(s, [wide(p0, 4.0)], s.count(1, 2), step, hints="p_now|th_t|cur")
        if s.chance(0.5):
            return end(s, "gauss newton|curve fit", out)
        cost = put(s, "cost|sse", f"0.5 * jnp.sum({f}({out.code}) ** 2)", (), 0, 40)
        return end(s, "curve fit loss|damped fit", cost, out)

    def damped(states: list[Value]) -> list[Value]:
        now, lam = (item.code for item in states)
        delta = named(s, "delta|step_p", direction(now, lam))
        trial = named(s, "trial|candidate", f"{now} - {delta}")
        old, new = (
            named(s, "old_cost|c_old", f"jnp.sum({f}({now}) ** 2)"),
            named(s, "new_cost|c_new", f"jnp.sum({f}({trial}) ** 2)"),
        )
        better = named(s, "better|accept", f"{new} < {old}")
        kept = f"jnp.where({better}, {trial}, {now})"
        rate = f"jnp.where({better}, 0.5 * {lam}, 2.0 * {lam})"
        if s.chance(0.3):
            both = f"{s.lax}.cond({better}, lambda: ({trial}, 0.5 * {lam}), lambda: ({now}, 2.0 * {lam}))"
            a, b = choose(s, "p_next|th_next"), choose(s, "lam_next|mu_next")
            s.line(f"{a}, {b} = ", both)
            return [value(a, (n,), -4, 4), value(b, (), 0.05, 9)]
        return [value(kept, (n,), -4, 4), value(rate, (), 0.05, 9)]

    lam0 = s.scalar("lam0", "damping", "mu0", low=0.4, high=1.5)
    last = repeat(s, [wide(p0, 4.0), lam0], s.count(1, 3), damped, hints="p_now|th_t,lam_t|mu_t")
    return end(
        s,
        "levenberg marquardt",
        put(s, "fitted|curve_now", f"{model}({last[0].code}, {x.code})", (m,), -8, 8),
        last[0],
    )


LINKS = {
    "logistic": ("jax.nn.sigmoid({})", "{0} * (1.0 - {0})"),
    "poisson": ("jnp.exp(0.5 * {})", "0.5 * {0}"),
    "probit": ("jax.scipy.stats.norm.cdf({})", "{0} * (1.0 - {0})"),
    "softplus": ("jax.nn.softplus({})", "{0} / (1.0 + {0})"),
}


def generalized(s: Draft) -> Kernel:
    """Newton steps for logistic and Poisson regression: Hessians by hand or by transformation."""
    d = Data(s, 3, alone=True)
    n, x, kind = d.n, d.x.code, s.pick(("logistic", "logistic", "poisson", "softplus"))
    goal = s.array((d.m,), "y_prob", "counts", "rates", "labels_f", low=0.1, high=0.9)
    mean, slope = LINKS[kind]
    w0 = s.array((n,), "w0", "beta0", "theta0", low=-0.6, high=0.6)
    # Whole Newton steps forget at once where they started: from the second on they are damped.
    lam, by_hand, trips = d.ridge(), s.chance(0.55), s.count(1, 3)
    name = choose(s, "objective|neg_log_lik|loss_fn")
    if not by_hand:
        w = choose(s, "w|theta|b")
        z = choose(s, "z|logit|eta")
        with s.suite(f"def {name}({w}):"):
            s.line(f"{z} = ", f"{x} @ {w}")
            loss = {
                "logistic": f"jax.nn.softplus({z}) - {goal.code} * {z}",
                "poisson": f"jnp.exp(0.5 * {z}) - 0.5 * {goal.code} * {z}",
                "softplus": f"jax.nn.softplus({z}) - {goal.code} * jnp.log(jax.nn.softplus({z}) + 0.1)",
            }[kind]
            s.line("return ", f"{s.pick(('jnp.mean', 'jnp.sum'))}({loss}) + 0.5 * {lam} * jnp.sum({w}**2)")

    def step(states: list[Value]) -> list[Value]:
        now = states[0].code
        if by_hand:
            mu = named(s, "mu|probs|rate", mean.format(f"{x} @ {now}"))
            weight = named(s, "s_w|curv|var_mu", slope.format(mu))
            g = named(s, "g|score", f"{x}.T @ ({mu} - {goal.code}) + {lam} * {now}")
            h = named(s, "h|fisher|hess", f"({x}.T * {weight}) @ {x} + {lam} * {eye(s, n)}")
        else:
            g = named(s, "g|score", f"jax.grad({name})({now})")
            h = named(
                s, "h|hess", s.pick((f"jax.hessian({name})({now})", f"jax.jacfwd(jax.grad({name}))({now})"))
            )
            if kind == "softplus":
                h = named(s, "h_safe|shifted_h", f"{h} + {s.coef(0.3, 0.8).code} * jnp.eye({n})")
        rate = s.pick(("", "", "0.5 * ", "0.8 * ") if trips == 1 else ("0.5 * ", "0.6 * ", "0.8 * "))
        return [value(f"{now} - {rate}{d.solved(h, g)}", (n,), -4, 4, level=SUM)]

    if s.chance(0.25) and d.style != 5:
        (out,) = step([w0])
        out = put(s, "w_new|w_one", out.code, (n,), -4, 4)
    else:
        (out,) = repeat(s, [wide(w0, 4.0)], trips, step, hints="w_t|b_now|theta_t")
    noun = f"{kind} newton" if kind != "softplus" else "rate regression"
    use = s.count(0, 2)
    if use == 0:
        return end(s, noun, out)
    if use == 1:
        fitted = put(
            s,
            "fitted|mu_hat",
            mean.format(f"{x} @ {out.code}"),
            (d.m,),
            0,
            9,
        )
        return end(s, f"{kind} regression", fitted, out)
    new = point(s, (s.count(2, 4), n), "x_new", "queries")
    return end(
        s,
        f"{kind} prediction",
        put(s, "pred|risk", mean.format(f"{new.code} @ {out.code}"), (new.shape[0],), 0, 9),
    )


def leverage(s: Draft) -> Kernel:
    """Hat matrices, leverage, Cook's distances, leave-one-out and cross-validated errors."""
    d = Data(s, alone=True)
    m, n, x, y = d.m, d.n, d.x.code, d.y.code
    style = s.count(0, 3)
    if style == 0:
        lam = d.ridge()
        inner = named(s, "inv_gram|xtx_inv", f"jnp.linalg.inv({x}.T @ {x} + {lam} * {eye(s, n)})")
        hat = put(s, "hat|smoother", f"{x} @ {inner} @ {x}.T", (m, m), -1, 1).code
        h = named(s, "h|lever", s.pick((f"jnp.diag({hat})", f"jnp.diagonal({hat})")))
        fitted = f"{hat} @ {y}"
    elif style == 1:
        q = choose(s, "q|q_mat")
        s.line(f"{q}, _ = ", f"jnp.linalg.qr({x})")
        h, fitted = named(s, "h|lever", f"jnp.sum({q}**2, axis=1)"), f"{q} @ ({q}.T @ {y})"
    elif style == 2:
        lam = d.ridge()
        sol = named(s, "sol|proj_t", f"jnp.linalg.solve({x}.T @ {x} + {lam} * {eye(s, n)}, {x}.T)")
        h, fitted = named(s, "h|lever", f'jnp.einsum("ij,ji->i", {x}, {sol})'), f"{x} @ ({sol} @ {y})"
    else:
        low = cholesky(s, put(s, "gram|xtx", f"{x}.T @ {x} + {d.ridge()} * {eye(s, n)}", (n, n)))
        z = named(s, "z|white_x", f"{SOLVE}({low.code}, {x}.T, lower=True)")
        h, fitted = named(s, "h|lever", f"jnp.sum({z}**2, axis=0)"), f"{z}.T @ ({z} @ {y})"
    r = put(s, "resid|errors", f"{y} - {fitted}", (m,), -4, 4).code
    use, soft = s.count(0, 4), s.coef(1.05, 1.3).code
    if use == 0:
        loo = put(s, "loo|left_out", f"{r} / ({soft} - {h})", (m,), -20, 20)
        return end(s, "leave one out|press", loo)
    if use == 1:
        trace = named(s, "dof|eff_dof", f"jnp.sum({h})")
        gcv = put(s, "gcv|cv_score", f"jnp.mean({r}**2) / ({soft} - {trace} / {m}) ** 2", (), 0, 40)
        return end(s, "generalized cross validation", gcv, value(r, (m,), -4, 4))
    if use == 2:
        s2 = named(s, "s2|mse", f"jnp.sum({r}**2) / {m - n} + {s.coef(0.1, 0.4).code}")
        cook = put(s, "cooks|influence", f"{r}**2 * {h} / ({n} * {s2} * ({soft} - {h}) ** 2)", (m,), 0, 40)
        return end(s, "cooks distance|influence measure", cook)
    if use == 3:
        s2 = named(s, "s2|mse", f"jnp.mean({r}**2) + {s.coef(0.1, 0.4).code}")
        t = put(s, "student|scaled_r", f"{r} / jnp.sqrt({s2} * ({soft} - {h}))", (m,), -9, 9)
        return end(s, "studentized residuals|outlier test", t)
    return end(
        s, "leverage|hat matrix", value(f"{h} * {r}", (m,), -4, 4, level=PRODUCT), value(h, (m,), 0.0, 1.0)
    )


def folds(s: Draft) -> Kernel:
    """Many fits at once: folds left out, a path of penalties, a bootstrap, a sliding window."""
    d = Data(s, 3, alone=True)
    d.style = min(d.style, 4)
    m, n, x, y = d.m, d.n, d.x.code, d.y.code
    style = s.count(0, 3)
    if style == 0:
        lams = positive(s, (s.count(2, 5),), "lams", "penalties", "ridge_path")
        lam, f = choose(s, "lam|pen"), choose(s, "fit_one|ridge_at")
        with s.suite(f"def {f}({lam}):"):
            w = named(s, "w|coef_l", d.solved(f"{x}.T @ {x} + {lam} * {eye(s, n)}", f"{x}.T @ {y}"))
            out = s.pick((w, w, f"jnp.mean(({y} - {x} @ {w}) ** 2) + 0.1 * jnp.log({lam})"))
            s.line("return ", out)
        k = lams.shape[0]
        path = named(
            s,
            "path|curve",
            f"jax.vmap({f})({lams.code})" if s.chance(0.6) else f"{s.lax}.map({f}, {lams.code})",
        )
        return end(s, "ridge path|regularization path", value(path, (k, n) if out == w else (k,), -6, 6))
    lam, f, w_in = d.ridge(), choose(s, "fit_rows|fit_with|refit"), choose(s, "keep|w_rows|row_w")
    with s.suite(f"def {f}({w_in}):"):
        gram = named(s, "gram_k|lhs_k", f"({x}.T * {w_in}) @ {x} + {lam} * {eye(s, n)}")
        w = named(s, "w|coef_k", d.solved(gram, f"{x}.T @ ({w_in} * {y})"))
        errors = f"jnp.sum((1.0 - {w_in}) * ({y} - {x} @ {w}) ** 2)"
        out = w if style == 3 else s.pick((w, errors))
        s.line("return ", out)
    if style == 1:
        k, rows = m, f"1.0 - jnp.eye({m}, dtype={y}.dtype)"
    elif style == 2:
        k = s.count(2, 3)
        labels = named(s, "fold_id|group", f"jnp.arange({m}) % {k}")
        rows = f"({labels}[None, :] != jnp.arange({k})[:, None]).astype({y}.dtype)"
    else:
        k = s.count(2, 5)
        raw = s.array((k, m), "boot_logits", "resample_logits", low=-1.0, high=1.0)
        rows = f"{m} * jax.nn.softmax({raw.code}, axis=1)"
    masks = named(s, "masks|row_sets|weights_k", rows)
    fits = put(
        s,
        "fits|per_fold|all_fits",
        f"jax.vmap({f})({masks})" if s.chance(0.65) else f"{s.lax}.map({f}, {masks})",
        (k, n) if out == w else (k,),
        -9,
        30,
    )
    noun = (
        "",
        "jackknife|leave one out fits",
        "cross validation|k fold fit",
        "bayesian bootstrap|bootstrap fits",
    )[style]
    if out == w and s.chance(0.5):
        center = named(s, "center|w_mean", f"jnp.mean({fits.code}, axis=0)")
        spread = put(
            s,
            "spread|boot_se",
            f"jnp.sqrt(jnp.mean(({fits.code} - {center}) ** 2, axis=0) + 0.05)",
            (n,),
            0.2,
            6,
        )
        return end(s, noun, spread, value(center, (n,), -6, 6))
    return end(s, noun, fits)


def kernel_ridge(s: Draft) -> Kernel:
    """Ridge regression in dual form, Nystroem features, random features, local regression at a point."""
    m, k, n = s.count(4, 7), s.count(2, 4), s.count(1, 3)
    x, new = (
        point(s, (m, n), "x_train", "inputs", "support"),
        s.array((k, n), "x_test", "queries", low=-1.5, high=1.5),
    )
    y, lam, width = (
        point(s, (m,), "y", "targets"),
        positive(s, (), "lam", "ridge"),
        positive(s, (), "width", "bandwidth"),
    )
    style = s.count(0, 4)
    if style == 4:
        f = s.count(3, 6)
        freq, phase = (
            s.array((n, f), "freqs", "omega", low=-2.0, high=2.0),
            s.array((f,), "phases", "shifts", low=0.0, high=3.0),
        )
        a, scale = choose(s, "pts|rows_in"), f"{(2 / f) ** 0.5:.4g}"
        with s.suite(f"def {(feat := choose(s, 'features|lift'))}({a}):"):
            s.line("return ", f"{scale} * jnp.cos({a} @ {freq.code} / {width.code} + {phase.code})")
        z, zs = named(s, "z|phi", f"{feat}({x.code})"), named(s, "z_new|phi_new", f"{feat}({new.code})")
        w = named(
            s, "w|coef_f", f"jnp.linalg.solve({z}.T @ {z} + {lam.code} * {eye(s, f)}, {z}.T @ {y.code})"
        )
        return end(s, "random features|fourier features", put(s, "pred|forecast", f"{zs} @ {w}", (k,), -8, 8))
    p, q = choose(s, "p|a_pts|left"), choose(s, "q|b_pts|right")
    with function(s, "affinity|kernel|gram_fn", p, q, "bw", outside=1.0) as kernel:
        d2 = named(s, "d2|sq", f"jnp.sum(({p}[:, None, :] - {q}[None, :, :]) ** 2, axis=-1)")
        s.line(
            "return ",
            s.pick(
                (
                    f"jnp.exp(-{d2} / bw**2)",
                    f"jnp.exp(-0.5 * {d2} / bw**2)",
                    f"1.0 / (1.0 + {d2} / bw)",
                    f"jnp.exp(-jnp.sqrt({d2} + 1e-2) / bw)",
                    f"(1.0 + {d2} / bw) ** -2",
                )
            ),
        )
    ks = put(s, "k_new|k_cross", f"{kernel}({new.code}, {x.code}, {width.code})", (k, m), 0, 1)
    if style == 3:
        row, local = choose(s, "k_row|near"), choose(s, "local_fit|fit_at")
        c = choose(s, "c0|here")
        with s.suite(f"def {local}({row}, {c}):"):
            cols = named(
                s,
                "cols|local_x",
                f"jnp.concatenate([jnp.ones(({m}, 1), {x.code}.dtype), {x.code} - {c}], axis=1)",
            )
            lhs = named(s, "lhs|xtwx", f"({cols}.T * {row}) @ {cols} + {lam.code} * {eye(s, n + 1)}")
            s.line("return ", f"jnp.linalg.solve({lhs}, {cols}.T @ ({row} * {y.code})){s.pick(('[0]', ''))}")
        level = s.lines[-1].endswith("[0]")
        return end(
            s,
            "local regression|loess",
            put(
                s,
                "smooth|local_w",
                f"jax.vmap({local})({ks.code}, {new.code})",
                (k,) if level else (k, n + 1),
                -6,
                6,
            ),
        )
    kx = named(s, "k_mat|gram", f"{kernel}({x.code}, {x.code}, {width.code})")
    if style == 2:
        r = s.count(2, 3)
        kr = named(s, "k_land|k_mr", f"{kx}[:, :{r}]")
        small = f"{kr}.T @ {kr} + {lam.code} * ({kx}[:{r}, :{r}] + {s.coef(0.1, 0.4).code} * jnp.eye({r}))"
        w = named(s, "w_land|a_r", f"jnp.linalg.solve({named(s, 'small|reduced', small)}, {kr}.T @ {y.code})")
        return end(
            s,
            "nystrom regression|landmark regression",
            put(s, "pred|forecast", f"{ks.code}[:, :{r}] @ {w}", (k,), -6, 6),
        )
    reg = put(s, "reg|k_reg", f"{kx} + {lam.code} * {eye(s, m)}", (m, m), 0, 3)
    if s.chance(0.5):
        alpha = put(s, "alpha|dual", f"jnp.linalg.solve({reg.code}, {y.code})", (m,), -5, 5)
    else:
        alpha = put(
            s,
            "alpha|dual",
            f"jax.scipy.linalg.cho_solve(({cholesky(s, reg).code}, True), {y.code})",
            (m,),
            -5,
            5,
        )
    if style == 1:
        inv = named(s, "inv_k|k_inv", f"jnp.linalg.inv({reg.code})")
        return end(
            s, "kernel leave one out", put(s, "loo|left_out", f"{alpha.code} / jnp.diag({inv})", (m,), -8, 8)
        )
    return end(
        s,
        "kernel ridge|dual regression",
        put(s, "pred|forecast", f"{ks.code} @ {alpha.code}", (k,), -6, 6),
        alpha,
    )


def components(s: Draft) -> Kernel:
    """Regression on components: singular values, eigenvectors, partial and total least squares."""
    n = s.count(2, 4)
    m = n + s.count(1, 4)
    y, style = point(s, (m,), "y", "targets", "response"), s.count(0, 3)
    if style == 0:
        u, sv, vt = svd(s, singular(s, m, n))
        k = s.count(1, n)
        damp = s.scalar("damp", "cutoff", low=0.1, high=0.8).code
        gains = named(
            s,
            "gains|filt",
            s.pick(
                (
                    f"{sv.code} / ({sv.code}**2 + {damp})",
                    f"jax.nn.sigmoid(2.0 * ({sv.code} - 1.0 - {damp})) / {sv.code}",
                    f"(1.0 - jnp.exp(-{damp} * {sv.code}**2)) / {sv.code}",
                )
            ),
        )
        part = f"{vt.code}[:{k}].T @ ({gains}[:{k}] * ({u.code}[:, :{k}].T @ {y.code}))"
        w = put(s, WEIGHTS, part, (n,), -4, 4)
        fit = put(
            s, "fitted|smoothed", f"({u.code} * ({sv.code} * {gains})) @ ({u.code}.T @ {y.code})", (m,), -5, 5
        )
        return end(s, "principal component regression|filtered svd", *s.pick(((w, fit), (w,), (fit,))))
    if style == 1:
        x = point(s, (m, n), "x", "features", "data")
        steps = f"{s.coef(0.6, 1.0).code} * jnp.diag(jnp.arange(1.0, {n + 1}.0))"
        cov = put(s, "cov|scatter", f"{x.code}.T @ {x.code} / {m} + {steps}", (n, n), -4, 6)
        w, v = eigen(s, cov)
        k = s.count(1, n - 1)
        scores = named(s, "scores|latent", f"{x.code} @ {v.code}[:, -{k}:]")
        b = named(s, "b_lat|gamma_k", f"{scores}.T @ {y.code} / ({m} * {w.code}[-{k}:])")
        back = put(s, WEIGHTS, f"{v.code}[:, -{k}:] @ {b}", (n,), -4, 4)
        return end(
            s,
            "component regression|latent regression",
            back,
            value(f"{w.code} / jnp.sum({w.code})", (n,), 0, 1, level=PRODUCT),
        )
    if style == 2:
        x = point(s, (m, n), "x", "spectra", "features")
        res, left = choose(s, "x_res|x_left"), choose(s, "y_res|y_left")
        eps = s.coef(0.1, 0.4).code

        def step(states: list[Value]) -> list[Value]:
            a, b = (item.code for item in states)
            w = named(s, "w|dir_w", f"{a}.T @ {b}")
            w = named(s, "w_unit|w_n", f"{w} / jnp.sqrt(jnp.sum({w}**2) + {eps})")
            t = named(s, "t|score", f"{a} @ {w}")
            tt = named(s, "tt|t_sq", f"{t} @ {t} + {eps}")
            p = named(s, "p|load", f"{a}.T @ {t} / {tt}")
            return [
                value(f"{a} - jnp.outer({t}, {p})", (m, n), -4, 4, level=SUM),
                value(f"{b} - ({t} @ {b} / {tt}) * {t}", (m,), -4, 4, level=SUM),
            ]

        out = repeat(s, [wide(x, 4.0), wide(y, 4.0)], s.count(1, 2), step, hints=f"{res}|x_t,{left}|y_t")
        return end(s, "partial least squares|deflation", out[1], out[0])
    joint = symmetric(s, n + 1, "joint", "augmented_cov", "moments")
    w, v = eigen(s, joint)
    tls = put(
        s,
        WEIGHTS,
        f"-{v.code}[:{n}, 0] * {v.code}[{n}, 0] / ({v.code}[{n}, 0] ** 2 + {s.coef(0.2, 0.6).code})",
        (n,),
        -3,
        3,
    )
    x = point(s, (m, n), "x", "features")
    gap = put(
        s,
        "gap|orthogonal",
        f"({x.code} @ {tls.code} - {y.code}) / jnp.sqrt(1.0 + {tls.code} @ {tls.code})",
        (m,),
        -6,
        6,
    )
    return end(s, "total least squares|orthogonal regression", gap, value(f"{w.code}[0]", (), 0.1, 5))


def canonical(s: Draft) -> Kernel:
    """Canonical correlations, multi-output and reduced-rank fits, generalized least squares, instruments."""
    n, k, m = s.count(2, 3), s.count(2, 3), s.count(6, 9)
    x, y = point(s, (m, n), "x", "view_a", "features"), point(s, (m, k), "y", "view_b", "responses")
    style = s.count(0, 3)
    if style == 0:
        xc, yc = (
            named(s, f"{o}c|{o}_dev", f"{v.code} - {v.code}.mean(axis=0)") for o, v in (("x", x), ("y", y))
        )
        r = s.coef(0.3, 0.8).code
        lx, ly = (
            named(s, f"l_{o}|chol_{o}", f"jnp.linalg.cholesky({c}.T @ {c} / {m} + {r} * jnp.eye({size}))")
            for o, c, size in (("x", xc, n), ("y", yc, k))
        )
        tilt = f"{s.coef(0.3, 0.6).code} * jnp.eye({n}, {k}) * jnp.arange(1.0, {k + 1}.0)"
        cross = named(s, "cross|c_xy", f"{xc}.T @ {yc} / {m} + {tilt}")
        half = named(s, "half|left_white", f"{SOLVE}({lx}, {cross}, lower=True)")
        core = named(s, "core|coherence", f"{SOLVE}({ly}, {half}.T, lower=True).T")
        if s.chance(0.4):
            rho = put(
                s,
                "rho|canon",
                s.pick((f"jnp.linalg.svdvals({core})", f"jnp.linalg.svd({core}, compute_uv=False)")),
                (min(n, k),),
                0,
                4,
            )
            return end(s, "canonical correlations", rho)
        total = s.pick(
            (
                f"jnp.sum({core}**2)",
                f"jnp.linalg.slogdet(jnp.eye({n}) + {core} @ {core}.T)[1]",
                f"jnp.trace({core} @ {core}.T)",
            )
        )
        return end(
            s,
            "shared information|canonical loss",
            put(s, "shared|score", total, (), 0, 9),
            value(core, (n, k), -2, 2),
        )
    if style == 1:
        cov = cholesky(s, spd(s, m, "noise_cov", "omega", "err_cov"))
        both = (
            named(s, f"{o}_w|white_{o}", f"{SOLVE}({cov.code}, {v.code}, lower=True)")
            for o, v in (("x", x), ("y", y))
        )
        xw, yw = both
        w = put(
            s,
            WEIGHTS,
            f"jnp.linalg.solve({xw}.T @ {xw} + {s.coef(0.2, 0.8).code} * {eye(s, n)}, {xw}.T @ {yw})",
            (n, k),
            -4,
            4,
        )
        return end(s, "generalized least squares|whitened regression", w)
    if style == 2:
        z = point(s, (m, n + s.count(0, 2)), "z", "instruments")
        lam = s.coef(0.3, 0.9).code
        first = named(
            s,
            "first|stage_one",
            f"jnp.linalg.solve({z.code}.T @ {z.code} + {lam} * {eye(s, z.shape[1])}, {z.code}.T @ {x.code})",
        )
        xh = named(s, "x_fit|x_hat", f"{z.code} @ {first}")
        w = put(
            s,
            WEIGHTS,
            f"jnp.linalg.solve({xh}.T @ {xh} + {lam} * {eye(s, n)}, {xh}.T @ {y.code})",
            (n, k),
            -4,
            4,
        )
        return end(
            s,
            "two stage least squares|instrumental variables",
            w,
            put(s, "resid|errors", f"{y.code} - {x.code} @ {w.code}", (m, k), -9, 9),
        )
    lam = positive(s, (), "lam", "ridge").code
    full = named(
        s,
        "w_full|b_ols",
        f"jnp.linalg.solve({x.code}.T @ {x.code} + {lam} * {eye(s, n)}, {x.code}.T @ {y.code})",
    )
    res = named(s, "resid|errors", f"{y.code} - {x.code} @ {full}")
    cov = put(
        s,
        "err_cov|sigma_e",
        f"{res}.T @ {res} / {m - n} + {s.coef(0.2, 0.6).code} * jnp.eye({k})",
        (k, k),
        -4,
        6,
    )
    if s.chance(0.5):
        ll = put(s, "log_lik|fit_score", f"-{0.5 * m:g} * jnp.linalg.slogdet({cov.code})[1]", (), -20, 12)
        return end(s, "multivariate regression|seemingly unrelated", ll, value(full, (n, k), -4, 4))
    hidden = named(s, "scaled_w|w_white", f"jnp.linalg.solve({cov.code}, {full}.T).T")
    return end(s, "multivariate regression|multi task regression", value(hidden, (n, k), -6, 6))


def iterative(s: Draft) -> Kernel:
    """Iterations to a fit: conjugate gradients, proximal steps, LMS, ADMM, coordinate descent."""
    d = Data(s, alone=True)
    n, x, y, lam = d.n, d.x.code, d.y.code, d.ridge()
    style = s.count(0, 4)
    zero = f"jnp.zeros({n}, {y}.dtype)"
    start = (
        put(s, "w_init|start", zero, (n,), 0, 0)
        if s.chance(0.6)
        else s.array((n,), "w0", "start_w", low=-0.5, high=0.5)
    )
    gram = named(s, "gram|xtx", f"{x}.T @ {x} / {d.m} + {lam} * {eye(s, n)}")
    rhs = named(s, "rhs|xty", f"{x}.T @ {y} / {d.m}")
    eps = s.pick(("1e-2", "1e-3", "0.05"))
    if style == 0:
        r0 = put(s, "r0|res0", f"{rhs} - {gram} @ {start.code}", (n,), -6, 6)

        def cg(states: list[Value]) -> list[Value]:
            w, r, p = (item.code for item in states)
            ap = named(s, "ap|a_p", f"{gram} @ {p}")
            a = named(s, "a_k|step_len", f"({r} @ {r}) / ({p} @ {ap} + {eps})")
            rn = named(s, "r_new|r_next", f"{r} - {a} * {ap}")
            b = named(s, "b_k|ratio_r", f"({rn} @ {rn}) / ({r} @ {r} + {eps})")
            return [
                value(f"{w} + {a} * {p}", (n,), -4, 4, level=SUM),
                value(rn, (n,), -6, 6),
                value(f"{rn} + {b} * {p}", (n,), -6, 6, level=SUM),
            ]

        out = repeat(s, [wide(start, 4.0), r0, r0], s.count(1, 3), cg, hints="w_t|x_k,r|r_k,p|dir_k")
        return end(s, "conjugate gradient fit|cg regression", *s.pick(((out[0],), (out[0], out[1]))))
    rate = s.coef(0.05, 0.2).code
    if style == 1:

        def proximal(states: list[Value]) -> list[Value]:
            w = states[0].code
            g = named(s, "g|moved", f"{w} - {rate} * ({gram} @ {w} - {rhs})")
            soft = s.pick(
                (
                    f"jnp.sign({g}) * jax.nn.relu(jnp.abs({g}) - {float(rate) * 0.2:.3g})",
                    f"{g} / (1.0 + {rate} * jnp.abs({g}))",
                    f"{g} - {float(rate) * 0.3:.3g} * jnp.tanh({g})",
                )
            )
            return [value(soft, (n,), -4, 4, level=PRODUCT)]

        w0 = start if start.high else s.array((n,), "w_warm", "w_guess", low=-1.0, high=1.0)
        (w,) = repeat(s, [wide(w0, 4.0)], s.count(2, 6), proximal, hints="w_t|w_now")
        return end(s, "sparse regression|proximal gradient|ista", w, d.residual(w.code))
    if style == 2:
        body, now, pair = choose(s, "lms_step|absorb"), choose(s, "w_t|w_now"), choose(s, "pair|datum")
        xi, yi = choose(s, "xi|row"), choose(s, "yi|goal")
        with s.suite(f"def {body}({now}, {pair}):"):
            s.line(f"{xi}, {yi} = {pair}")
            e = named(s, "err|miss", f"{yi} - {xi} @ {now}")
            scale = s.pick((f"({xi} @ {xi} + {lam})", "4.0", f"(1.0 + {xi} @ {xi})"))
            new = named(s, "w_new|w_next", f"{now} + {s.coef(0.2, 0.8).code} * {e} * {xi} / {scale}")
            s.line(f"return {new}, {e}")
        w_end, errs = choose(s, "w_end|learned"), choose(s, "errs|misses")
        s.line(f"{w_end}, {errs} = ", f"{s.lax}.scan({body}, {start.code}, ({x}, {y}))")
        solved = named(s, "w_opt|batch_w", d.solved(gram, rhs)) if s.chance(0.5) else rhs
        return end(
            s,
            "least mean squares|online regression",
            value(errs, (d.m,), -6, 6),
            value(f"{w_end} - {solved}", (n,), -6, 6, level=SUM),
        )
    if style == 3:
        rho = s.coef(0.5, 1.5).code
        low = named(s, "low|chol_a", f"jnp.linalg.cholesky({gram} + {rho} * jnp.eye({n}))")

        def admm(states: list[Value]) -> list[Value]:
            z, u = (item.code for item in states)
            w = named(
                s, "w|primal", f"jax.scipy.linalg.cho_solve(({low}, True), {rhs} + {rho} * ({z} - {u}))"
            )
            v = named(s, "v|shifted_w", f"{w} + {u}")
            zn = named(
                s,
                "z_new|split",
                s.pick(
                    (
                        f"jnp.clip({v}, -0.6, 0.6)",
                        f"{v} / (1.0 + 0.3 * jnp.abs({v}))",
                        f"jax.nn.softplus({v}) - 0.5",
                        f"{v} - 0.2 * jnp.tanh({v})",
                    )
                ),
            )
            return [value(zn, (n,), -3, 3), value(f"{v} - {zn}", (n,), -3, 3, level=SUM)]

        u0 = put(s, "u0|dual0", s.pick((f"jnp.zeros_like({rhs})", f"0.1 * {rhs}")), (n,), -1, 1)
        out = repeat(
            s, [wide(start, 3.0), wide(u0, 3.0)], s.count(2, 4), admm, hints="z_t|split_t,u_t|dual_t"
        )
        return end(s, "admm fit|constrained regression|lasso", out[0], d.residual(out[0].code))
    body, i, now = choose(s, "sweep|coordinate_step"), choose(s, "i|j|k"), choose(s, "w|w_now")
    with s.suite(f"def {body}({i}, {now}):"):
        rest = named(s, "rest|partial_r", f"{rhs}[{i}] - {gram}[{i}] @ {now} + {gram}[{i}, {i}] * {now}[{i}]")
        top = s.pick((rest, f"jnp.tanh({rest})"))
        s.line("return ", f"{now}.at[{i}].set({top} / {gram}[{i}, {i}])")
    swept = start.code
    for _ in range(s.count(1, 2)):
        swept = named(s, "swept|w_sweep|w_after", f"{s.lax}.fori_loop(0, {n}, {body}, {swept})")
    result = value(swept, (n,), -4, 4)
    return end(s, "coordinate descent|gauss seidel fit", result, d.residual(swept))


def projections(s: Draft) -> Kernel:
    """Parts in and out of a column space: partialling out, constraints, detrending, hedges."""
    d = Data(s, alone=True)
    m, n, x, y = d.m, d.n, d.x.code, d.y.code
    style = s.count(0, 3)
    how = s.count(0, 2)
    if how == 0:
        q = choose(s, "q|basis_q")
        s.line(f"{q}, _ = ", f"jnp.linalg.qr({x})")
        proj = named(s, "proj|p_mat", f"{q} @ {q}.T")
    elif how == 1:
        proj = named(
            s,
            "proj|p_mat",
            f"{x} @ jnp.linalg.solve({x}.T @ {x} + {s.coef(0.1, 0.6).code} * {eye(s, n)}, {x}.T)",
        )
    else:
        proj = named(s, "proj|p_mat", f"{x} @ jnp.linalg.pinv({x})")
    if style == 0:
        t = point(s, (m,), "treat", "regressor", "policy")
        ty = [named(s, f"{o}_part|{o}_perp", f"{v} - {proj} @ {v}") for o, v in (("t", t.code), ("y", y))]
        eff = put(
            s,
            "effect|slope",
            f"({ty[0]} @ {ty[1]}) / ({ty[0]} @ {ty[0]} + {s.coef(0.2, 0.8).code})",
            (),
            -4,
            4,
        )
        left = put(s, "leftover|final_r", f"{ty[1]} - {eff.code} * {ty[0]}", (m,), -5, 5)
        return end(s, "partial regression|frisch waugh|double residual", eff, left)
    inside, outside = (
        put(s, "inside|trend", f"{proj} @ {y}", (m,), -4, 4),
        put(s, "outside|detrended", f"{y} - {proj} @ {y}", (m,), -4, 4),
    )
    if style == 1:
        a = s.coef(0.2, 1.8).code
        mixed = put(s, "reflected|mixed", f"{inside.code} - {a} * {outside.code}", (m,), -9, 9)
        return end(s, "reflection|projection split|detrending", mixed)
    if style == 2:
        ratio = f"jnp.sum({inside.code}**2) / (jnp.sum({outside.code}**2) + {s.coef(0.5, 1.0).code})"
        f = put(s, "f_stat|signal_ratio", f"{(m - n) / n:.3g} * {ratio}", (), 0, 60)
        return end(s, "f statistic|signal ratio", s.mix([f], 1), outside)
    c, goal = (
        s.array((1, n), "constraint", "c_row", low=0.4, high=1.2),
        s.array((1,), "goal", "budget", low=0.5, high=1.5),
    )
    gram = named(s, "gram|xtx", f"{x}.T @ {x} + {d.ridge()} * {eye(s, n)}")
    kkt = named(
        s, "kkt|bordered", f"jnp.block([[{gram}, {c.code}.T], [{c.code}, jnp.zeros((1, 1), {y}.dtype)]])"
    )
    sol = named(s, "sol|w_and_mu", f"jnp.linalg.solve({kkt}, jnp.concatenate([{x}.T @ {y}, {goal.code}]))")
    return end(
        s,
        "constrained least squares|kkt system",
        value(f"{sol}[:{n}]", (n,), -6, 6),
        put(s, "price|multiplier", f"{sol}[{n}]", (), -30, 30),
    )


def batched(s: Draft) -> Kernel:
    """Many small fits side by side: by batched calls, by vmap, along a series by a scan."""
    b, n = s.count(2, 4), s.count(2, 3)
    m = n + s.count(1, 3)
    x = s.array((b, m, n), "x", "designs", "features", low=-1.0, high=1.0)
    y, lam = point(s, (b, m), "y", "targets"), positive(s, (b,) if s.chance(0.3) else (), "lam", "ridge")
    style = s.count(0, 3)
    shift = f"{x.code} + {round(0.4 * m**0.5 + 0.5, 1)} * jnp.eye({m}, {n})"
    xs = named(s, "x_mat|shifted", shift)
    if style <= 1:
        lam_b = f"{lam.code}[:, None, None]" if lam.shape else lam.code
        product = s.pick((f"{xs}.mT @ {xs}", f'jnp.einsum("bij,bik->bjk", {xs}, {xs})'))
        gram = put(s, "gram|xtx", f"{product} + {lam_b} * {eye(s, n)}", (b, n, n))
        rhs = named(
            s,
            "xty|moment",
            s.pick((f'jnp.einsum("bij,bi->bj", {xs}, {y.code})', f"({xs}.mT @ {y.code}[..., None])[..., 0]")),
        )
        if style == 0:
            code = f"jnp.linalg.solve({gram.code}, {rhs}[..., None])[..., 0]"
        else:
            code = f'jnp.einsum("bij,bj->bi", jnp.linalg.inv({gram.code}), {rhs})'
    else:
        a, t, r = choose(s, "a|x_one"), choose(s, "t|y_one"), choose(s, "r|lam_one")
        with function(s, "fit_one|ridge_fit|solve_one", a, t, r) as f:
            if s.chance(0.5):
                top = named(s, "top|stacked", f"jnp.concatenate([{a}, jnp.sqrt({r}) * {eye(s, n)}])")
                goal = named(s, "padded|t_pad", f"jnp.concatenate([{t}, jnp.zeros({n}, {t}.dtype)])")
                q, up = choose(s, "q|q_mat"), choose(s, "up|r_mat")
                s.line(f"{q}, {up} = ", f"jnp.linalg.qr({top})")
                s.line("return ", f"{SOLVE}({up}, {q}.T @ {goal})")
            else:
                low = named(s, "low|chol", f"jnp.linalg.cholesky({a}.T @ {a} + {r} * {eye(s, n)})")
                s.line("return ", f"jax.scipy.linalg.cho_solve(({low}, True), {a}.T @ {t})")
        if style == 2:
            code = f"jax.vmap({f}, in_axes=(0, 0, {0 if lam.shape else None}))({xs}, {y.code}, {lam.code})"
        else:
            body, c, item = choose(s, "track|next_fit"), choose(s, "prev|w_prev"), choose(s, "item|block")
            x1, y1 = choose(s, "x_t|rows"), choose(s, "y_t|goals")
            lam1 = f"{lam.code}[0]" if lam.shape else lam.code
            with s.suite(f"def {body}({c}, {item}):"):
                s.line(f"{x1}, {y1} = {item}")
                step = named(s, "change|innov", f"{f}({x1}, {y1} - {x1} @ {c}, {lam1})")
                new = named(s, "w_new|w_t", f"{c} + {s.coef(0.3, 0.9).code} * {step}")
                s.line(f"return {new}, {s.pick((new, step))}")
            seq, zero = choose(s, "path|fits"), f"jnp.zeros({n}, {y.code}.dtype)"
            s.line(f"_, {seq} = ", f"{s.lax}.scan({body}, {zero}, ({xs}, {y.code}))")
            return end(s, "tracking regression|sequential fit", value(seq, (b, n), -6, 6))
    w = put(s, WEIGHTS, code, (b, n), -5, 5)
    if s.chance(0.5):
        res = put(s, "resid|errors", f'{y.code} - jnp.einsum("bij,bj->bi", {xs}, {w.code})', (b, m), -8, 8)
        return end(s, "batched regression|panel regression", res, w)
    pooled = named(s, "pooled|w_mean", f"jnp.mean({w.code}, axis=0)")
    shrunk = put(
        s, "shrunk|partial_pool", f"{pooled} + {s.coef(0.2, 0.8).code} * ({w.code} - {pooled})", (b, n), -5, 5
    )
    return end(s, "hierarchical regression|partial pooling", shrunk)


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
    return drawn(rng, FORMS)


TEMPLATE = Template("regression", "generate_regression_kernel", draw)
