"""Gaussians: densities, processes, filters, mixtures, divergences, and what people infer with them."""

import random

from kernels.kernel import Kernel, Template
from kernels.linear_algebra._gaussian import (
    MEANS,
    SOLVE,
    Filter,
    Process,
    constant,
    density_function,
    named,
    point,
    positive,
)
from kernels.linear_algebra._matrices import eye, spd
from kernels.linear_algebra.factorization import cholesky, log_det
from kernels.linear_algebra.spectral import eigen, symmetric
from kernels.writing.draft import Draft, choose, drawn, end, function, put, repeat, value, wide
from kernels.writing.values import Shape, Value


def log_density(s: Draft) -> Kernel:
    """Log-densities of one or many points, their scores, or a weighted likelihood of all."""
    n, many = s.count(2, 5), s.count(2, 6)
    f = density_function(s, n)
    mean, cov = point(s, (n,), *MEANS), spd(s, n)
    style = s.count(0, 5)
    if style == 0:
        x = point(s, (n,))
        lp = put(s, "log_p|lp", f"{f}({x.code}, {mean.code}, {cov.code})", (), -20, 6)
        score = put(s, "score|grad_x|pull", f"jax.grad({f})({x.code}, {mean.code}, {cov.code})", (n,), -8, 8)
        return end(s, "gaussian score|log density", lp, score)
    xs = point(s, (many, n), "xs", "samples", "batch", "data", "points")
    lam = choose(s, "p|row|xi_row")
    mapped = (
        f"jax.vmap({f}, in_axes=(0, None, None))({xs.code}, {mean.code}, {cov.code})",
        f"jax.vmap(lambda {lam}: {f}({lam}, {mean.code}, {cov.code}))({xs.code})",
        f"{s.lax}.map(lambda {lam}: {f}({lam}, {mean.code}, {cov.code}), {xs.code})",
    )
    if style == 1:
        body, acc, item = choose(s, "add_point|accumulate"), choose(s, "acc|so_far"), choose(s, "item|x_i")
        with s.suite(f"def {body}({acc}, {item}):"):
            lp_i = named(s, "lp_i|term", f"{f}({item}, {mean.code}, {cov.code})")
            s.line(f"return {acc} + {lp_i}, ", s.pick((lp_i, f"jnp.exp(0.2 * {lp_i})", f"{acc} + {lp_i}")))
        start = s.pick(("0.0", f"jnp.zeros((), {xs.code}.dtype)", f"jnp.zeros_like({xs.code}[0, 0])"))
        tot, seq = choose(s, "total_lp|sum_lp"), choose(s, "terms|partial")
        s.line(f"{tot}, {seq} = ", f"{s.lax}.scan({body}, {start}, {xs.code})")
        return end(
            s, "log likelihood", value(seq, (many,), -60, 20), value(f"{tot} / {many}", (), -20, 6, level=10)
        )
    lps = put(s, "log_ps|lps|log_probs", s.pick(mapped), (many,), -20, 6)
    if style == 2:
        w = put(s, "w|importance", f"jax.nn.softmax(0.3 * {lps.code})", (many,), 0, 1)
        avg = put(s, "weighted_mean|mode_like", f"{w.code} @ {xs.code}", (n,), -2, 2)
        return end(s, "likelihood weighting|importance weights", avg, w)
    if style == 3:
        other = point(s, (n,), "mu_alt", "shifted_mean", "loc_b")
        alt = s.pick(mapped).replace(mean.code, other.code) if len(mean.code) > 4 else ""
        alt = alt or f"jax.vmap({f}, in_axes=(0, None, None))({xs.code}, {other.code}, {cov.code})"
        ratio = put(s, "log_ratio|llr", f"{lps.code} - {alt}", (many,), -20, 20)
        return end(s, "likelihood ratio|log odds", ratio)
    if style == 4:
        nll = put(s, "nll|loss", f"-jnp.mean({lps.code})", (), -6, 20)
        return end(s, "negative log likelihood|gaussian nll", nll, lps)
    return end(s, "log densities|gaussian log density", lps)


def evidence(s: Draft, low: Value, y: str, n: int) -> str:
    """The text of a log marginal likelihood."""
    if s.chance(0.5):
        alpha = named(s, "alpha|weights_a|dual", f"jax.scipy.linalg.cho_solve(({low.code}, True), {y})")
        fit = f"-0.5 * ({y} @ {alpha})"
    else:
        z = named(s, "white_y|z_y", f"{SOLVE}({low.code}, {y}, lower=True)")
        fit = f"-0.5 * jnp.sum({z}**2)"
    return f"{fit} - jnp.sum(jnp.log(jnp.diag({low.code}))){constant(s, n)}"


def process_evidence(s: Draft) -> Kernel:
    """The marginal likelihood of a Gaussian process, its gradient, and a few steps up it."""
    gp = Process(s)
    y = point(s, (gp.n,), "y", "y_obs", "targets")
    noise = positive(s, (), "noise", "sigma2", "noise_var")
    ell = gp.hypers[0]
    style = s.count(0, 3)
    if style == 0:
        low = cholesky(s, gp.noisy(noise.code))
        lml = put(s, "lml|log_evidence", evidence(s, low, y.code, gp.n), (), -20, 8)
        return end(s, "marginal likelihood|gp evidence", s.mix([lml, noise], 1))
    log_l, log_n = choose(s, "log_l|theta_l|raw_l"), choose(s, "log_n|theta_n|raw_n")
    name = choose(s, "objective|neg_log_evidence|nlml")
    with s.suite(f"def {name}({log_l}, {log_n}):"):
        rest = [item.code for item in gp.hypers[1:]]
        k = gp.noisy(f"(jnp.exp({log_n}) + 0.2)", [f"jnp.exp({log_l})", *rest])
        text = evidence(s, cholesky(s, k), y.code, gp.n)
        result = named(s, "log_ev|total_lp", text)
        s.line(f"return -{result}" + s.pick(("", f" / {gp.n}")))
    a = put(s, "start_l|l0", f"jnp.log({ell.code})", (), -1, 1)
    b = put(s, "start_n|n0", f"jnp.log({noise.code})", (), -1, 1)
    if style == 1:
        g = choose(s, "slopes|grads")
        v = choose(s, "val|objective_now")
        s.line(f"{v}, {g} = ", f"jax.value_and_grad({name}, argnums=(0, 1))({a.code}, {b.code})")
        slope = put(s, "step_dir|slope_sum", f"{g}[0] - {s.coef(0.2, 0.9).code} * {g}[1]", (), -9, 9)
        return end(s, "evidence gradient", value(v, (), -8, 20), slope)
    rate = s.coef(0.01, 0.08).code

    def step(states: list[Value]) -> list[Value]:
        p, q = (item.code for item in states)
        gl, gn = choose(s, "g_l|dl"), choose(s, "g_n|dn")
        s.line(f"{gl}, {gn} = ", f"jax.grad({name}, argnums=(0, 1))({p}, {q})")
        if style == 2:
            gl, gn = (f"jnp.tanh({g})" for g in (gl, gn))
        return [value(f"{p} - {rate} * {g}", (), -2, 2, level=9) for p, g in ((p, gl), (q, gn))]

    out = repeat(
        s, [wide(a, 2.0), wide(b, 2.0)], s.count(1, 2), step, loops=0.6, hints="l_now|cur_l,n_now|cur_n"
    )
    return end(s, "hyperparameter fit|evidence ascent", *out)


def process_posterior(s: Draft) -> Kernel:
    """Predictions of a Gaussian process: mean, variance, samples, acquisition, leave-one-out."""
    gp = Process(s)
    y = point(s, (gp.n,), "y", "y_obs", "targets")
    noise = positive(s, (), "noise", "sigma2", "nugget")
    k = gp.noisy(noise.code)
    n, m = gp.n, gp.m
    if s.chance(0.2):
        inv = put(s, "k_inv|precision_y", f"jnp.linalg.inv({k.code})", (n, n), -4, 4)
        alpha = put(s, "alpha|dual", f"{inv.code} @ {y.code}", (n,), -5, 5)
        var = put(s, "loo_var|left_out_var", f"1.0 / jnp.diag({inv.code})", (n,), 0.1, 8)
        mu = put(s, "loo_mean|left_out", f"{y.code} - {alpha.code} * {var.code}", (n,), -8, 8)
        score = f"-0.5 * jnp.log({var.code}) - 0.5 * ({y.code} - {mu.code}) ** 2 / {var.code}"
        return end(s, "leave one out|loo score", put(s, "loo_lp|score", score, (n,), -9, 3), mu)
    new = s.array((m, *gp.tail), "x_test", "x_new", "queries", low=-1.5, high=1.5)
    cross = put(s, "k_xs|k_cross|k_star", gp.gram(gp.x.code, new.code), (n, m), -2, 4)
    own = named(s, "k_ss|k_test", gp.gram(new.code, new.code))
    low = cholesky(s, k)
    if s.chance(0.5):
        alpha = put(s, "alpha|dual", f"jax.scipy.linalg.cho_solve(({low.code}, True), {y.code})", (n,), -5, 5)
        v = put(s, "v|half_cov", f"{SOLVE}({low.code}, {cross.code}, lower=True)", (n, m), -4, 4)
        mean = put(s, "post_mean|mu_star", f"{cross.code}.T @ {alpha.code}", (m,), -6, 6)
        cov = put(s, "post_cov|cov_star", f"{own} - {v.code}.T @ {v.code}", (m, m), -2, 8)
    else:
        gain = put(s, "gain|w_kr", f"jnp.linalg.solve({k.code}, {cross.code}).T", (m, n), -3, 3)
        mean = put(s, "post_mean|mu_star", f"{gain.code} @ {y.code}", (m,), -6, 6)
        cov = put(s, "post_cov|cov_star", f"{own} - {gain.code} @ {cross.code}", (m, m), -2, 8)
    style = s.count(0, 3)
    if style == 0:
        eps = s.array((m, s.count(1, 3)), "eps", "xi_draws", "noise_draws", low=-1.5, high=1.5)
        root = cholesky(
            s, put(s, "jittered|cov_j", f"{cov.code} + {s.coef(0.1, 0.4).code} * jnp.eye({m})", (m, m))
        )
        draws = put(s, "draws|paths", f"{mean.code}[:, None] + {root.code} @ {eps.code}", eps.shape, -8, 8)
        return end(s, "posterior samples|gp sample", draws, mean)
    var = put(s, "post_var|var_star", f"jnp.diag({cov.code}) + {s.coef(0.1, 0.4).code}", (m,), 0.08, 6)
    sd = put(s, "sd|std_star", f"jnp.sqrt({var.code})", (m,), 0.2, 3)
    if style == 1:
        best = s.pick((f"jnp.min({y.code})", f"jnp.mean({y.code})"))
        z = put(s, "z_ei|improve_z", f"({best} - {mean.code}) / {sd.code}", (m,), -20, 20)
        cdf, pdf = f"jax.scipy.stats.norm.cdf({z.code})", f"jax.scipy.stats.norm.pdf({z.code})"
        ei = put(s, "ei|gain_ei", f"{sd.code} * ({z.code} * {cdf} + {pdf})", (m,), 0, 9)
        return end(s, "expected improvement", ei)
    if style == 2:
        t = point(s, (m,), "y_test", "held_out", "y_new")
        nlpd = put(
            s,
            "nlpd|test_score",
            f"0.5 * jnp.log({var.code}) + 0.5 * ({t.code} - {mean.code}) ** 2 / {var.code}",
            (m,),
            -2,
            20,
        )
        return end(s, "predictive density|test likelihood", nlpd)
    return end(s, "gp regression|gp posterior", mean, s.pick((var, sd)))


def kalman_filter(s: Draft) -> Kernel:
    """A filter along a series: its path, its variances, or the likelihood of what was seen."""
    kf = Filter(s)
    out = s.pick(("path", "lik", "var"))
    final, seq, _ = kf.run(out)
    n = kf.n
    if out == "lik":
        total = put(s, "log_lik|total_ll", f"jnp.sum({seq})", (), -60, 10)
        mean = put(s, "last_mean|x_end", f"{final}[0]", (n,), -4, 4)
        return end(s, "filter likelihood|innovation likelihood", total, mean)
    path = value(seq, (kf.steps, n), 0.02 if out == "var" else -4, 5)
    if s.chance(0.4) and out != "var":
        return end(
            s, "kalman filter|state tracking", path, put(s, "p_end|cov_end", f"{final}[1]", (n, n), -3, 5)
        )
    ahead = put(s, "forecast|ahead", f"{kf.f} @ {final}[0]", (n,), -4, 4)
    return end(s, "kalman forecast|state estimate", path, ahead)


def smoother(s: Draft) -> Kernel:
    """Filtering forwards and Rauch-Tung-Striebel smoothing backwards."""
    kf = Filter(s)
    kf.mask = None
    _, seq, _ = kf.run("pairs")
    xf, pf, xm, pm = (
        choose(s, o) for o in ("x_filt|means_f", "p_filt|covs_f", "x_prior|means_p", "p_prior|covs_p")
    )
    s.line(f"{xf}, {pf}, {xm}, {pm} = {seq}")
    back, carry, item = (
        choose(s, "smooth_step|backward"),
        choose(s, "later|ahead_state"),
        choose(s, "now|row_t"),
    )
    xs, ps = choose(s, "x_s|m_next"), choose(s, "p_s|cov_next")
    a, b, c, d = choose(s, "xf_t|m_f"), choose(s, "pf_t|p_f"), choose(s, "xp_t|m_p"), choose(s, "pp_t|p_p")
    with s.suite(f"def {back}({carry}, {item}):"):
        s.line(f"{xs}, {ps} = {carry}")
        s.line(f"{a}, {b}, {c}, {d} = {item}")
        gain = s.pick((f"jnp.linalg.solve({d}, {kf.f} @ {b}).T", f"{b} @ {kf.f}.T @ jnp.linalg.inv({d})"))
        g = named(s, "g_t|smooth_gain", gain)
        x_out = named(s, "x_out|m_s", f"{a} + {g} @ ({xs} - {c})")
        p_out = named(s, "p_out|cov_s", f"{b} + {g} @ ({ps} - {d}) @ {g}.T")
        kept = s.pick((x_out, x_out, f"jnp.diag({p_out})", f"jnp.concatenate([{x_out}, jnp.diag({p_out})])"))
        s.line("return ", f"({x_out}, {p_out}), {kept}")
    wide_out = (2 if "concat" in kept else 1) * kf.n
    first, path = choose(s, "first|start_state"), choose(s, "smoothed|path_s")
    rows = f"({xf}[:-1], {pf}[:-1], {xm}[1:], {pm}[1:])"
    s.line(f"{first}, {path} = ", f"{s.lax}.scan({back}, ({xf}[-1], {pf}[-1]), {rows}, reverse=True)")
    low = 0.01 if kept.startswith("jnp.diag") else -4
    results = [value(path, (kf.steps - 1, wide_out), low, 5)]
    if s.chance(0.4):
        results.append(value(f"{first}[0]", (kf.n,), -4, 4))
    return end(s, "rts smoother|smoothed path", *results)


def nonlinear_filter(s: Draft) -> Kernel:
    """Extended steps with Jacobians, or an unscented transform through a function."""
    n, k = s.count(2, 4), s.count(1, 2)
    w = s.array((n, n), "w_dyn", "mixing", "coupling", low=-0.6, high=0.6)
    v = choose(s, "v|x_in|pt")
    with function(s, "motion|dynamics_fn|transition_fn", v, "w_in", outside=0.5) as f:
        wave = f"{s.coef(0.2, 0.5).code} * jnp.{s.pick(('sin', 'cos', 'tanh', 'arctan'))}(w_in @ {v})"
        keep = s.coef(0.5, 0.95).code
        laws = (
            f"{v} + {wave}",
            f"{keep} * {v} + {wave}",
            f"jnp.tanh({v}) + {wave}",
            f"{v} - 0.2 * jnp.sin({v}) + {wave}",
        )
        s.line("return ", s.pick(laws))
    x, p = point(s, (n,), "x0", "mean0", *MEANS), spd(s, n, "p0", "cov0", "state_cov")
    if s.chance(0.45):
        return unscented(s, f, w.code, x, p)
    h = s.array((k, n), "h_mat", "sensor", "c_obs", low=-1.0, high=1.0)
    zs = s.array((s.count(2, 5), k), "zs", "measurements", low=-1.0, high=1.0)
    q, r = s.coef(0.1, 0.5).code, positive(s, (), "obs_noise", "r_var").code
    sense = s.pick(("jnp.tanh({})", "jnp.sin({})", "({0}) + 0.1 * ({0}) ** 3", "jnp.arctan({})"))
    body, m, c, z = (
        choose(s, "ekf_step|one_step"),
        choose(s, "m_t|x_t"),
        choose(s, "c_t|p_t"),
        choose(s, "z_t|obs_t"),
    )
    carry, jac = choose(s, "carry|belief"), s.pick(("jax.jacfwd", "jax.jacobian", "jax.jacrev"))
    obs, u = choose(s, "sensor_fn|measure"), choose(s, "u|arg")
    with s.suite(f"def {obs}({u}):"):
        s.line("return ", sense.format(f"{h.code} @ {u}"))
    with s.suite(f"def {body}({carry}, {z}):"):
        s.line(f"{m}, {c} = {carry}")
        jf = named(s, "jac_f|f_lin", f"{jac}({f})({m}, {w.code})")
        mp = named(s, "m_pred|x_minus", f"{f}({m}, {w.code})")
        pp = named(s, "p_pred|c_minus", f"{jf} @ {c} @ {jf}.T + {q} * jnp.eye({n})")
        jh = named(s, "jac_h|h_lin", f"{jac}({obs})({mp})")
        sm = named(s, "s_mat|innov_cov", f"{jh} @ {pp} @ {jh}.T + {r} * jnp.eye({k})")
        g = named(s, "gain|k_t", f"jnp.linalg.solve({sm}, {jh} @ {pp}).T")
        mn = named(s, "m_new|x_plus", f"{mp} + {g} @ ({z} - {obs}({mp}))")
        pn = named(s, "p_new|c_plus", f"{pp} - {g} @ {jh} @ {pp}")
        kept = s.pick((mn, f"jnp.diag({pn})", mn))
        s.line("return ", f"({mn}, {pn}), {kept}")
    final, seq = choose(s, "final|end_state"), choose(s, "path|tracked")
    s.line(f"{final}, {seq} = ", f"{s.lax}.scan({body}, ({x.code}, {p.code}), {zs.code})")
    return end(
        s, "extended kalman|ekf", value(seq, (zs.shape[0], n), -5, 5), value(f"{final}[0]", (n,), -5, 5)
    )


def unscented(s: Draft, f: str, w: str, x: Value, p: Value) -> Kernel:
    """The mean and covariance of a function of a Gaussian by sigma points."""
    n, kappa = x.shape[0], s.pick((1.0, 2.0, 0.5))
    scale = f"{(n + kappa) ** 0.5:.4g}" if s.chance(0.5) else f"jnp.sqrt({n + kappa:g})"
    root = put(s, "spread|scaled_root", f"{scale} * {cholesky(s, p).code}", (n, n), -6, 6).code
    parts = f"{x.code}[None, :], {x.code} + {root}.T, {x.code} - {root}.T"
    pts = named(s, "sigma_pts|pts", f"jnp.concatenate([{parts}])")
    y = named(s, "moved|y_pts", f"jax.vmap({f}, in_axes=(0, None))({pts}, {w})")
    side, mid = f"{0.5 / (n + kappa):.4g}", f"{kappa / (n + kappa):.4g}"
    mean = put(s, "y_mean|mean_out", f"{mid} * {y}[0] + {side} * jnp.sum({y}[1:], axis=0)", (n,), -6, 6)
    gap = named(s, "dev|gap_y", f"{y} - {mean.code}")
    cov = f"{mid} * jnp.outer({gap}[0], {gap}[0]) + {side} * {gap}[1:].T @ {gap}[1:]"
    cov_out = put(s, "y_cov|cov_out", f"{cov} + {s.coef(0.1, 0.5).code} * jnp.eye({n})", (n, n), -6, 12)
    if s.chance(0.5):
        return end(s, "unscented transform", mean, log_det(s, cholesky(s, cov_out)))
    cross = named(s, "cross_cov|c_xy", f"{side} * ({pts}[1:] - {x.code}).T @ {gap}[1:]")
    z = point(s, (n,), "z", "measured")
    g = f"{cross} @ jnp.linalg.solve({cov_out.code}, {z.code} - {mean.code})"
    return end(
        s, "unscented update|sigma point update", put(s, "x_post|refined", f"{x.code} + {g}", (n,), -6, 6)
    )


def conditioning(s: Draft) -> Kernel:
    """A joint Gaussian given some of its coordinates: by covariance, by precision, or one after another."""
    n = s.count(3, 7)
    k = s.count(1, n - 1)
    joint, mean = spd(s, n, "joint_cov", "joint", "cov"), point(s, (n,), *MEANS)
    seen = point(s, (n - k,), "x_b", "observed", "given", "evidence_b")
    j = joint.code
    if s.chance(0.3):
        prec = named(s, "lam|prec|precision_j", f"jnp.linalg.inv({j})")
        cov = put(s, "cond_cov|c_ab", f"jnp.linalg.inv({prec}[:{k}, :{k}])", (k, k), -3, 5)
        rest = f"{cov.code} @ {prec}[:{k}, {k}:] @ ({seen.code} - {mean.code}[{k}:])"
        mu = put(s, "cond_mean|mu_ab", f"{mean.code}[:{k}] - {rest}", (k,), -6, 6)
        return end(s, "conditional gaussian|precision conditioning", mu, cov)
    aa, ab = named(s, "s_aa|c11", f"{j}[:{k}, :{k}]"), named(s, "s_ab|c12", f"{j}[:{k}, {k}:]")
    bb = put(s, "s_bb|c22", f"{j}[{k}:, {k}:]", (n - k, n - k), -5, 8)
    gap = named(s, "gap_b|dev_b", f"{seen.code} - {mean.code}[{k}:]")
    low = None
    if s.chance(0.4):
        low = cholesky(s, bb)
        half = named(s, "half|white_ab", f"{SOLVE}({low.code}, {ab}.T, lower=True)")
        z = named(s, "z_b|white_b", f"{SOLVE}({low.code}, {gap}, lower=True)")
        mu = put(s, "cond_mean|mu_ab", f"{mean.code}[:{k}] + {half}.T @ {z}", (k,), -6, 6)
        cov = put(s, "cond_cov|schur", f"{aa} - {half}.T @ {half}", (k, k), -3, 5)
    else:
        g = named(
            s,
            "reg|gain_ab|coef",
            s.pick((f"jnp.linalg.solve({bb.code}, {ab}.T).T", f"{ab} @ jnp.linalg.inv({bb.code})")),
        )
        mu = put(s, "cond_mean|mu_ab", f"{mean.code}[:{k}] + {g} @ {gap}", (k,), -6, 6)
        cov = put(
            s, "cond_cov|schur", f"{aa} - {g} @ {s.pick((f'{ab}.T', f'{j}[{k}:, :{k}]'))}", (k, k), -3, 5
        )
    style = s.count(0, 4)
    if style == 0:
        return end(s, "conditional gaussian|schur complement", mu, cov)
    if style == 1:
        eps = s.array((k,), "eps", "xi_a", low=-1.5, high=1.5)
        draw_a = put(s, "draw_a|imputed", f"{mu.code} + {cholesky(s, cov).code} @ {eps.code}", (k,), -6, 6)
        joined = put(s, "completed|filled", f"jnp.concatenate([{draw_a.code}, {seen.code}])", (n,), -6, 6)
        return end(s, "imputation|conditional draw", joined)
    if style == 2:
        info = put(
            s,
            "mutual_info|info",
            f"0.5 * (jnp.linalg.slogdet({aa})[1] - jnp.linalg.slogdet({cov.code})[1])",
            (),
            0,
            5,
        )
        return end(s, "mutual information", s.mix([info, mu], 1))
    if style == 3:
        f = density_function(s, k)
        x = point(s, (k,), "x_a", "query")
        lp = put(s, "cond_lp|lp_a", f"{f}({x.code}, {mu.code}, {cov.code})", (), -20, 6)
        return end(s, "conditional density", lp, mu)
    d = named(s, "cond_sd|sd_a", f"jnp.sqrt(jnp.diag({cov.code}))")
    corr = put(
        s,
        "partial_corr|corr_ab",
        f"{cov.code} / ({d}[:, None] * {d}[None, :] + {s.coef(0.05, 0.3).code})",
        (k, k),
        -1,
        1,
    )
    return end(s, "partial correlation", mu, corr)


def divergences(s: Draft) -> Kernel:
    """Distances of two Gaussians: divergences either way, Bhattacharyya, Hellinger, Wasserstein."""
    n = s.count(2, 5)
    m0, m1 = point(s, (n,), "mu_p", "mean0", "m_a"), point(s, (n,), "mu_q", "mean1", "m_b")
    gap = put(s, "gap|dm|shift", f"{m1.code} - {m0.code}", (n,), -3, 3).code
    style = s.count(0, 3)
    if style == 3:
        (w, v), b = eigen(s, symmetric(s, n, "cov_p", "sigma0")), spd(s, n, "cov_q", "sigma1")
        root = named(s, "root_p|half_p", f"({v.code} * jnp.sqrt({w.code})) @ {v.code}.T")
        tilt = f"{s.coef(0.5, 0.9).code} * jnp.diag(jnp.arange(1.0, {n + 1}.0))"
        inner = named(s, "inner|between", f"{root} @ {b.code} @ {root} + {tilt}")
        lam = put(s, "lam_i|cross_w", f"jnp.linalg.eigvalsh({inner})", (n,), 0.2, 30)
        spread = f"jnp.sum({w.code}) + jnp.trace({b.code}) - 2.0 * jnp.sum(jnp.sqrt({lam.code}))"
        w2 = put(s, "w2|bures", f"jnp.sum({gap}**2) + {s.coef(0.2, 0.8).code} * ({spread})", (), -10, 40)
        return end(s, "wasserstein distance|bures metric|frechet distance", w2)
    a, b = spd(s, n, "cov_p", "sigma0", "s_p"), spd(s, n, "cov_q", "sigma1", "s_q")
    if style == 0:
        mid = put(s, "mid_cov|avg_cov", f"0.5 * ({a.code} + {b.code})", (n, n), -5, 8)
        quad = named(s, "quad|mean_part", f"0.125 * {gap} @ jnp.linalg.solve({mid.code}, {gap})")
        if s.chance(0.5):
            volumes = [f"jnp.linalg.slogdet({c.code})[1]" for c in (mid, a, b)]
        else:
            volumes = [
                log_det(s, cholesky(s, c, o), f"ld_{o}").code
                for c, o in ((mid, "l_m"), (a, "l_a"), (b, "l_b"))
            ]
        code = f"{quad} + 0.5 * ({volumes[0]} - 0.5 * ({volumes[1]} + {volumes[2]}))"
        dist = put(s, "bhatt|distance_b", code, (), 0, 20)
        if s.chance(0.5):
            dist = put(
                s,
                "hellinger|overlap",
                s.pick((f"1.0 - jnp.exp(-{dist.code})", f"jnp.exp(-{dist.code})")),
                (),
                0,
                1,
            )
        return end(s, "bhattacharyya distance|hellinger distance|overlap", dist)
    p, q, mp, mq = (choose(s, o) for o in ("cov_1|c_p", "cov_2|c_q", "mean_1|m_p", "mean_2|m_q"))
    with function(s, "kl|kl_normal|relative_entropy", mp, p, mq, q, outside=0.8) as kl:
        d = named(s, "d|shift_m", f"{mq} - {mp}")
        if s.chance(0.5):
            inv = named(s, "inv_q|prec_q", f"jnp.linalg.inv({q})")
            trace, quad = f"jnp.trace({inv} @ {p})", f"{d} @ {inv} @ {d}"
        else:
            trace, quad = f"jnp.trace(jnp.linalg.solve({q}, {p}))", f"{d} @ jnp.linalg.solve({q}, {d})"
        logs = named(s, "log_ratio|ld_gap", f"jnp.linalg.slogdet({q})[1] - jnp.linalg.slogdet({p})[1]")
        s.line("return ", f"0.5 * ({trace} + {quad} - {s.pick((str(n), f'{d}.shape[0]'))} + {logs})")
    one = put(s, "forward_kl|kl_pq", f"{kl}({m0.code}, {a.code}, {m1.code}, {b.code})", (), 0, 40)
    if style == 1:
        g = put(s, "g_mean|slope_m", f"jax.grad({kl})({m0.code}, {a.code}, {m1.code}, {b.code})", (n,), -9, 9)
        return end(s, "kl gradient|gaussian kl", one, g)
    two = put(s, "reverse_kl|kl_qp", f"{kl}({m1.code}, {b.code}, {m0.code}, {a.code})", (), 0, 40)
    t = s.coef(0.2, 0.8).code
    both = s.pick((f"0.5 * ({one.code} + {two.code})", f"{t} * {one.code} + (1.0 - {t}) * {two.code}"))
    return end(s, "jeffreys divergence|symmetric kl", put(s, "jeffreys|sym_kl", both, (), 0, 40))


def distances(s: Draft) -> Kernel:
    """Mahalanobis distances to several centres: kernels, gates, classifiers, weights against outliers."""
    n, m, k = s.count(2, 4), s.count(2, 6), s.count(2, 4)
    xs = point(s, (m, n), "xs", "samples", "data", "feats")
    centers = s.array((k, n), "centers", "means", "class_means", "prototypes", low=-1.5, high=1.5)
    own = s.chance(0.5)
    cov = spd(s, n, lead=(k,)) if own else spd(s, n)
    gap = named(s, "gap|dev|diffs", f"{xs.code}[:, None, :] - {centers.code}[None, :, :]")
    style = s.count(0, 2)
    if style == 0:
        prec = named(s, "prec|inv_cov|metric", f"jnp.linalg.inv({cov.code})")
        spec = ("mki,kij,mkj->mk" if own else "mki,ij,mkj->mk").translate(
            str.maketrans("mk", s.pick(("mk", "nc", "bk")))
        )
        d2 = put(s, "d2|maha", f'jnp.einsum("{spec}", {gap}, {prec}, {gap})', (m, k), 0, 40)
    elif style == 1:
        low = cholesky(s, cov)
        p, c = choose(s, "g_k|dev_k"), choose(s, "l_k|low_k")
        with s.suite(f"def {(f := choose(s, 'to_center|one_center'))}({p}, {c}):"):
            z = named(s, "z|white_k", f"{SOLVE}({c}, {p}.T, lower=True)")
            s.line("return ", f"jnp.sum({z}**2, axis=0)")
        axes = f"in_axes=(1, {'0' if own else 'None'}), out_axes=1"
        d2 = put(s, "d2|maha", f"jax.vmap({f}, {axes})({gap}, {low.code})", (m, k), 0, 40)
    else:
        lead = f"{cov.code}[None]" if own else cov.code
        z = named(s, "solved|sol_gap", f"jnp.linalg.solve({lead}, {gap}[..., None])[..., 0]")
        d2 = put(s, "d2|maha", f"jnp.sum({gap} * {z}, axis=-1)", (m, k), 0, 40)
    use = s.count(0, 4)
    if use == 0:
        nu = positive(s, (), "nu", "dof")
        w = put(s, "w_t|student_w", f"({nu.code} + {n}) / ({nu.code} + {d2.code})", (m, k), 0, 8)
        return end(s, "robust weights|student weights", w)
    if use == 1:
        bump = put(s, "bumps|activations", f"jnp.exp(-0.5 * {d2.code})", (m, k), 0, 1)
        out = s.array((k, s.count(1, 3)), "w_out", "readout", low=-1.0, high=1.0)
        code = f"{bump.code} @ {out.code} / (jnp.sum({bump.code}, axis=1, keepdims=True) + 0.1)"
        return end(
            s, "radial basis network|fuzzy rules", put(s, "blended|rbf_out", code, (m, out.shape[1]), -1, 1)
        )
    if use == 2:
        prior = s.array((k,), "log_prior", "class_bias", low=-1.0, high=0.0)
        volume = f" - 0.5 * jnp.linalg.slogdet({cov.code})[1]" if own else ""
        logits = put(s, "logits|scores", f"{prior.code} - 0.5 * {d2.code}{volume}", (m, k), -25, 3)
        if s.chance(0.5):
            post = put(s, "class_prob|posterior", f"jax.nn.softmax({logits.code}, axis=-1)", (m, k), 0, 1)
            return end(s, "discriminant analysis|quadratic discriminant", post)
        labels = s.ints((m,), 0, k - 1, "labels", "classes")
        lp = f"jax.nn.log_softmax({logits.code})[jnp.arange({m}), {labels.code}]"
        return end(s, "discriminant loss|classifier loss", put(s, "label_lp|picked", f"-{lp}", (m,), 0, 30))
    dist = put(s, "dist|d_root", f"jnp.sqrt({d2.code} + {s.coef(0.05, 0.4).code})", (m, k), 0.2, 7)
    if use == 3:
        near = put(s, "nearest|closest", f"jnp.min({dist.code}, axis=1)", (m,), 0.2, 7)
        return end(s, "nearest centroid|outlier score", near)
    return end(s, "mahalanobis distances|metric distances", dist)


def whitening(s: Draft) -> Kernel:
    """Data made white by a factor or by eigenvalues, and coloured again by another covariance."""
    m, n = s.count(4, 8), s.count(2, 4)
    xs = point(s, (m, n), "xs", "feats", "content", "data")
    center = named(
        s,
        "centered|xc",
        f"{xs.code} - {s.pick((f'{xs.code}.mean(axis=0)', f'jnp.mean({xs.code}, axis=0, keepdims=True)'))}",
    )
    style = s.count(0, 3)
    steps = f"{s.coef(0.3, 0.9).code} * jnp.diag(jnp.arange(1.0, {n + 1}.0))"
    ridge = steps if style >= 2 else f"{s.coef(0.2, 0.8).code} * {eye(s, n)}"
    cov = put(
        s,
        "cov|sample_cov|scatter",
        f"{center}.T @ {center} / {s.pick((str(m), str(m - 1), f'{xs.code}.shape[0]'))} + {ridge}",
        (n, n),
        -4,
        6,
    )
    if style == 0:
        white = f"{SOLVE}({cholesky(s, cov).code}, {center}.T, lower=True).T"
    elif style == 1:
        prec_root = named(s, "prec_root|w_chol", f"jnp.linalg.cholesky(jnp.linalg.inv({cov.code}))")
        white = f"{center} @ {prec_root}"
    else:
        w, v = eigen(s, cov)
        scale = named(
            s,
            "inv_sd|shrink",
            s.pick((f"1.0 / jnp.sqrt({w.code})", f"{s.lax}.rsqrt({w.code})", f"({w.code} + 0.05) ** -0.5")),
        )
        if style == 2:
            white = f"{center} @ {named(s, 'zca|w_zca', f'({v.code} * {scale}) @ {v.code}.T')}"
        else:
            sd = named(s, "sd|feat_sd", f"jnp.sqrt(jnp.diag({cov.code}))")
            zca = named(s, "zca|w_zca", f"{v.code} @ jnp.diag({scale}) @ {v.code}.T")
            white = f"({center} @ {zca}) * {sd}"
    out = put(s, "white|sphered|whitened", white, (m, n), -5, 5)
    use = s.count(0, 3)
    if use == 2:
        w = s.array((n, s.count(2, 4)), "w_proj", "unmix", low=-1.0, high=1.0)
        proj = named(s, "proj|sources", f"{out.code} @ {w.code}")
        contrast = s.pick(
            (
                f"jnp.mean(jnp.log(jnp.cosh({proj})), axis=0)",
                f"jnp.mean({proj} ** 3, axis=0)",
                f"jnp.mean(jnp.tanh({proj}) ** 2, axis=0)",
            )
        )
        return end(
            s, "independent components|negentropy", put(s, "contrast|kurt", contrast, (w.shape[1],), -9, 20)
        )
    noun = "whitening|decorrelation|zca whitening"
    if use == 0:
        low = cholesky(s, spd(s, n, "target_cov", "style_cov"))
        mu = s.array((n,), "style_mean", "target_mean", low=-1.0, high=1.0)
        out = put(s, "colored|styled", f"{out.code} @ {low.code}.T + {mu.code}", (m, n), -9, 9)
        noun = "whiten and color|style transfer"
    elif use == 1:
        gain = s.array((n,), "gamma", "gain", low=0.5, high=1.5).code
        shift = s.array((n,), "beta", "shift", low=-1.0, high=1.0).code
        out = put(s, "scaled_out|affine", f"{gain} * {out.code} + {shift}", (m, n), -8, 8)
        noun = "whitening layer|decorrelated norm"
    # Nothing linear: means of what is white are zero whatever went in.
    bent = (
        "jax.nn.silu({})",
        "jnp.tanh({})",
        "jax.nn.softplus({})",
        "{0} * jnp.abs({0})",
        "jnp.sin({})",
        "jax.nn.elu({})",
    )
    return end(s, noun, put(s, "bent|act_out|shaped", s.pick(bent).format(out.code), (m, n), -9, 9))


def mixture(s: Draft) -> Kernel:
    """Mixtures with full covariances: likelihood, responsibilities, a round or more of EM."""
    n, m, k = s.count(2, 3), s.count(3, 6), s.count(2, 3)
    f = density_function(s, n)
    xs = point(s, (m, n), "xs", "samples", "data", "points")
    mu = s.array((k, n), "mus", "means", "centers", low=-1.5, high=1.5)
    cov, logits = (
        spd(s, n, lead=(k,)),
        s.array((k,), "logits", "log_weights", "mix_logits", low=-1.0, high=1.0),
    )
    pi = put(s, "log_pi|log_mix", f"jax.nn.log_softmax({logits.code})", (k,), -3, 0)
    row, parts, covs = choose(s, "p|x_i|row"), choose(s, "mu_all|ms"), choose(s, "cs|cov_all")
    with s.suite(f"def {(joint := choose(s, 'joint_log_probs|component_lp'))}({row}, {parts}, {covs}):"):
        s.line("return ", f"jax.vmap({f}, in_axes=(None, 0, 0))({row}, {parts}, {covs})")
    mapped = f"jax.vmap({joint}, in_axes=(0, None, None))"

    def responsibilities(means: str, weights: str) -> str:
        lp = named(s, "lp|joint_lp|scores", f"{mapped}({xs.code}, {means}, {cov.code}) + {weights}")
        if s.chance(0.5):
            return named(s, "resp|gamma|r_mk", f"jax.nn.softmax({lp}, axis=1)")
        top = named(s, "lse|log_norm", f"jax.nn.logsumexp({lp}, axis=1, keepdims=True)")
        return named(s, "resp|gamma|r_mk", f"jnp.exp({lp} - {top})")

    style = s.count(0, 3)
    if style == 0:
        lp = named(s, "lp|joint_lp", f"{mapped}({xs.code}, {mu.code}, {cov.code}) + {pi.code}")
        ll = put(s, "log_lik|mix_ll", f"jax.nn.logsumexp({lp}, axis=1)", (m,), -25, 6)
        return end(s, "mixture likelihood|mixture density", ll)
    if style == 1:
        r = responsibilities(mu.code, pi.code)
        nk = named(s, "nk|counts", f"jnp.sum({r}, axis=0) + {s.coef(0.1, 0.5).code}")
        new_mu = put(s, "mu_new|updated", f"{r}.T @ {xs.code} / {nk}[:, None]", (k, n), -2, 2)
        gap = named(s, "dev|gap", f"{xs.code}[:, None] - {new_mu.code}[None]")
        spec = s.pick(("mk,mki,mkj->kij", "nk,nki,nkj->kij"))
        new_cov = put(
            s,
            "cov_new|scatter_k",
            f'jnp.einsum("{spec}", {r}, {gap}, {gap}) / {nk}[:, None, None]',
            (k, n, n),
            -5,
            9,
        )
        return end(s, "em step|m step", *s.pick(((new_mu, new_cov), (new_cov, value(r, (m, k), 0, 1)))))
    if style == 2:
        r = responsibilities(mu.code, pi.code)
        entropy = put(s, "entropy|ambiguity", f"-jnp.sum({r} * jnp.log({r} + 1e-3), axis=1)", (m,), -0.1, 1.5)
        back = put(s, "recon|soft_mean", f"{r} @ {mu.code}", (m, n), -2, 2)
        return end(s, "soft assignment|responsibilities", back, entropy)

    def step(states: list[Value]) -> list[Value]:
        r = responsibilities(states[0].code, states[1].code)
        nk = named(s, "nk|counts", f"jnp.sum({r}, axis=0) + 0.2")
        moved = named(s, "moved|mu_next", f"{r}.T @ {xs.code} / {nk}[:, None]")
        return [value(moved, (k, n), -2, 2), value(f"jnp.log({nk} / jnp.sum({nk}))", (k,), -5, 0)]

    out = repeat(s, [mu, wide(pi, 5.0)], s.count(2, 3), step, loops=0.8, hints="m_now|mu_t,w_now|lw_t")
    return end(s, "em iterations|mixture fit", *out)


def bayes_linear(s: Draft) -> Kernel:
    """Linear regression with a Gaussian prior: posterior, prediction, evidence, one datum at a time."""
    n, m = s.count(2, 4), s.count(3, 7)
    x = point(s, (m, n), "x_train", "design", "phi", "features", reach=1.2)
    y = point(s, (m,), "y", "targets", "t_obs")
    alpha, beta = positive(s, (), "alpha", "prior_prec"), positive(s, (), "beta", "noise_prec")
    style = s.count(0, 4)
    if style == 0:
        p0, q0 = choose(s, "s_t|cov_t|p"), choose(s, "m_t|w_t|m")
        xi, yi, body = choose(s, "xi|row"), choose(s, "yi|label"), choose(s, "observe|absorb|rls_step")
        with s.suite(f"def {body}({(c := choose(s, 'carry|belief'))}, {(d := choose(s, 'datum|pair'))}):"):
            s.line(f"{q0}, {p0} = {c}")
            s.line(f"{xi}, {yi} = {d}")
            px = named(s, "px|s_x", f"{p0} @ {xi}")
            den = named(s, "denom|s_y", f"1.0 / {beta.code} + {xi} @ {px}")
            err = named(s, "err|surprise", f"{yi} - {xi} @ {q0}")
            mean = named(s, "m_new|w_new", f"{q0} + {px} * {err} / {den}")
            cov = named(s, "s_new|p_new", f"{p0} - jnp.outer({px}, {px}) / {den}")
            kept = s.pick((mean, err, f"-0.5 * ({err}**2 / {den} + jnp.log({den}))"))
            s.line("return ", f"({mean}, {cov}), {kept}")
        start = f"(jnp.zeros({n}, {x.code}.dtype), {eye(s, n)} / {alpha.code})"
        last, seq = choose(s, "last|posterior"), choose(s, "path|trace_w")
        s.line(f"{last}, {seq} = ", f"{s.lax}.scan({body}, {start}, ({x.code}, {y.code}))")
        var = put(s, "var_w|spread_w", f"jnp.diag({last}[1])", (n,), 0.01, 3)
        shape = (m, n) if kept == mean else (m,)
        return end(s, "recursive bayes|online regression", value(seq, shape, -9, 9), var)
    prec = put(
        s,
        "prec|s_inv|post_prec",
        f"{alpha.code} * {eye(s, n)} + {beta.code} * {x.code}.T @ {x.code}",
        (n, n),
        -9,
        20,
    )
    rhs = named(s, "xty|moment", f"{beta.code} * {x.code}.T @ {y.code}")
    solve = s.count(0, 2)
    low = cholesky(s, prec) if solve == 0 or style == 2 else None
    if solve == 0 and low:
        w = put(s, "w_map|mean_w", f"jax.scipy.linalg.cho_solve(({low.code}, True), {rhs})", (n,), -4, 4)
    elif solve == 1:
        w = put(s, "w_map|mean_w", f"jnp.linalg.inv({prec.code}) @ {rhs}", (n,), -4, 4)
    else:
        w = put(s, "w_map|mean_w", f"jnp.linalg.solve({prec.code}, {rhs})", (n,), -4, 4)
    if style == 1:
        new = point(s, (s.count(2, 4), n), "x_new", "queries")
        k = new.shape[0]
        mu = put(s, "pred|mu_new", f"{new.code} @ {w.code}", (k,), -8, 8)
        sol = named(s, "sol_new|s_phi", f"jnp.linalg.solve({prec.code}, {new.code}.T).T")
        var = put(
            s,
            "pred_var|s2_new",
            f"1.0 / {beta.code} + jnp.sum({new.code} * {sol}, axis=1)",
            (k,),
            0.3,
            12,
        )
        return end(s, "predictive distribution|bayesian prediction", mu, var)
    if style == 2 and low:
        rss = named(s, "rss|misfit", f"jnp.sum(({y.code} - {x.code} @ {w.code}) ** 2)")
        cost = f"0.5 * {beta.code} * {rss} + 0.5 * {alpha.code} * {w.code} @ {w.code}"
        energy = named(s, "energy|map_cost", cost)
        counts = f"{0.5 * n:g} * jnp.log({alpha.code}) + {0.5 * m:g} * jnp.log({beta.code})"
        code = f"{counts} - {energy} - 0.5 * {log_det(s, low).code}"
        return end(s, "model evidence|evidence", put(s, "log_evidence|lml", code, (), -40, 8), w)
    if style == 3:

        def step(states: list[Value]) -> list[Value]:
            a, b = (item.code for item in states)
            cov = named(s, "s_n|cov_w", f"jnp.linalg.inv({a} * {eye(s, n)} + {b} * {x.code}.T @ {x.code})")
            mean = named(s, "m_n|w_now", f"{b} * {cov} @ {x.code}.T @ {y.code}")
            g = named(s, "dof|gamma_eff", f"{n} - {a} * jnp.trace({cov})")
            res = named(s, "res|rss", f"jnp.sum(({y.code} - {x.code} @ {mean}) ** 2)")
            return [
                value(f"({g} + 0.2) / ({mean} @ {mean} + 0.5)", (), 0, 9),
                value(f"({m} - {g} + 0.2) / ({res} + 0.8)", (), 0, 12),
            ]

        out = repeat(s, [alpha, beta], s.count(1, 3), step, hints="a_t|alpha_now,b_t|beta_now")
        return end(s, "empirical bayes|evidence maximization", *out)
    eps = s.array((n, s.count(1, 4)), "eps", "xi_w", low=-1.5, high=1.5)
    low = low or cholesky(s, prec)
    draws = put(
        s,
        "w_draws|weights_s",
        f"{w.code}[:, None] + {SOLVE}({low.code}, {eps.code}, trans=1, lower=True)",
        eps.shape,
        -6,
        6,
    )
    return end(
        s,
        "posterior weights|thompson sampling",
        put(s, "f_draws|fits", f"{x.code} @ {draws.code}", (m, eps.shape[1]), -20, 20),
    )


def standard(s: Draft, shape: Shape, like: str) -> str:
    """Standard normal numbers: an input, or drawn from a key."""
    if s.chance(0.6):
        return s.array(shape, "eps", "noise", "z", "xi", low=-1.8, high=1.8).code
    seed = s.ints((), 0, 9999, "seed", "draw_id").code if s.chance(0.6) else str(s.count(0, 99))
    key = named(s, "key|rng", f"jax.random.{s.pick(('key', 'PRNGKey'))}({seed})")
    return named(s, "eps|noise|z", f"jax.random.normal({key}, {shape}, dtype={like}.dtype)")


def sampling(s: Draft) -> Kernel:
    """Samples by a factor: expectations, antithetic pairs, chains in time, Matheron's rule."""
    n, k = s.count(2, 5), s.count(2, 6)
    mean, cov = point(s, (n,), *MEANS), spd(s, n)
    low, style = cholesky(s, cov), s.count(0, 4)
    if style == 0:
        eps = standard(s, (k, n), mean.code)
        raw = named(s, "raw_path|kicks", f"{eps} @ {low.code}.T")
        body, c, e = choose(s, "walk|ar_step"), choose(s, "prev|now"), choose(s, "kick|inc")
        phi = s.scalar("phi", "persistence", low=0.2, high=0.9).code
        with s.suite(f"def {body}({c}, {e}):"):
            nxt = named(
                s,
                "nxt|after",
                s.pick(
                    (
                        f"{phi} * {c} + {e}",
                        f"{phi} * jnp.tanh({c}) + {e}",
                        f"{c} - {phi} * ({c} - {mean.code}) + 0.5 * {e}",
                    )
                ),
            )
            s.line(f"return {nxt}, {nxt}")
        path = choose(s, "path|trajectory")
        s.line(f"_, {path} = ", f"{s.lax}.scan({body}, {mean.code}, {raw})")
        return end(s, "vector autoregression|correlated walk", value(path, (k, n), -9, 9))
    if style == 1:
        eps = standard(s, (k, n), mean.code)
        half = named(s, "half|scaled_eps", f"{eps} @ {low.code}.T")
        pts = put(
            s,
            "pairs|mirrored",
            f"jnp.concatenate([{mean.code} + {half}, {mean.code} - {half}])",
            (2 * k, n),
            -8,
            8,
        )
        payoff = s.pick(
            (
                "jnp.exp(0.3 * {})",
                "jnp.tanh({})",
                "jnp.sin({})",
                "jax.nn.softplus({})",
                "{} ** 2",
                "jnp.cosh(0.4 * {})",
            )
        )
        values = s.bounded(put(s, "values_f|f_pts", payoff.format(pts.code), (2 * k, n), -9, 30), 30)
        estimate = put(s, "mc_mean|estimate", f"jnp.mean({values.code}, axis=0)", (n,), -9, 30)
        return end(s, "antithetic estimate|mirrored sampling", estimate)
    if style == 2:
        pos, q = s.count(1, n - 1), choose(s, "row|draw")
        eps = standard(s, (k, n), mean.code)
        draws = named(s, "draws|joint_draws", f"jax.vmap(lambda {q}: {mean.code} + {low.code} @ {q})({eps})")
        seen = point(s, (n - pos,), "seen", "evidence")
        g = named(
            s, "gain|k_m", f"jnp.linalg.solve({cov.code}[{pos}:, {pos}:], {cov.code}[{pos}:, :{pos}]).T"
        )
        post = f"{draws}[:, :{pos}] + ({seen.code} - {draws}[:, {pos}:]) @ {g}.T"
        return end(
            s, "matheron rule|pathwise conditioning", put(s, "updated|post_draws", post, (k, pos), -9, 9)
        )
    eps = standard(s, (n, k), mean.code)
    drawn_pts = put(s, "draws|samples", f"{mean.code}[:, None] + {low.code} @ {eps}", (n, k), -8, 8)
    if style == 3:
        a = s.array((n,), "direction", "payoff_w", low=-1.0, high=1.0)
        pay = named(s, "value_k|basket", f"{a.code} @ {drawn_pts.code}")
        strike = s.scalar("strike", "threshold", low=-0.5, high=0.5).code
        soft = s.pick(
            (
                f"jax.nn.softplus({pay} - {strike})",
                f"jax.nn.sigmoid({pay} - {strike})",
                f"jnp.maximum({pay} - {strike}, 0.1 * {pay})",
            )
        )
        return end(
            s,
            "basket option|expected payoff",
            put(s, "payoffs|gains", soft, (k,), -9, 9),
            value(f"jnp.mean({pay})", (), -9, 9),
        )
    back = put(s, "moment2|second", f"{drawn_pts.code} @ {drawn_pts.code}.T / {k}", (n, n), -9, 16)
    return end(s, "sample covariance|correlated noise", back, drawn_pts)


def wishart(s: Draft) -> Kernel:
    """Densities of matrices and of heavy tails: Wishart, its inverse, normal-inverse-Wishart, Student."""
    n, style = s.count(2, 4), s.count(0, 4)
    scale = spd(s, n, "scale_mat", "psi_mat", "v_scale")
    cov = spd(s, n) if style != 2 else scale
    nu = put(
        s, "dof|nu", f"{s.scalar('excess', 'nu_raw', low=0.5, high=3.0).code} + {n + 1}.0", (), n + 1, n + 5
    )
    a = nu if style == 2 else log_det(s, cholesky(s, cov), "ld_x", "log_vol")
    if style <= 1:
        b = f"jnp.linalg.slogdet({scale.code})[1]"
        gamma = f"jax.scipy.special.multigammaln(0.5 * {nu.code}, {n})"
        if style == 0:
            trace = named(s, "trace_term|tr", f"jnp.trace(jnp.linalg.solve({scale.code}, {cov.code}))")
            code = f"0.5 * ({nu.code} - {n + 1}) * {a.code} - 0.5 * {trace} - 0.5 * {nu.code} * {b}"
        else:
            trace = named(s, "trace_term|tr", f"jnp.trace({scale.code} @ jnp.linalg.inv({cov.code}))")
            code = f"0.5 * {nu.code} * {b} - 0.5 * ({nu.code} + {n + 1}) * {a.code} - 0.5 * {trace}"
        code += f" - {gamma}" if s.chance(0.6) else ""
        return end(
            s,
            ("wishart log density" if style == 0 else "inverse wishart"),
            put(s, "log_w|lp", code, (), -40, 20),
        )
    if style == 2:
        m = s.count(3, 6)
        xs, mu0 = point(s, (m, n), "xs", "data"), s.array((n,), "mu0", "prior_mu", low=-1.0, high=1.0)
        kappa = positive(s, (), "kappa", "prior_count")
        bar = named(s, "bar|x_bar", f"jnp.mean({xs.code}, axis=0)")
        dev, gap = named(s, "dev|xc", f"{xs.code} - {bar}"), named(s, "gap|shift", f"{bar} - {mu0.code}")
        mean = put(
            s,
            "mu_n|post_mu",
            f"({kappa.code} * {mu0.code} + {m} * {bar}) / ({kappa.code} + {m})",
            (n,),
            -2,
            2,
        )
        shrink = f"{kappa.code} * {m} / ({kappa.code} + {m})"
        psi = put(
            s,
            "psi_n|post_scale",
            f"{scale.code} + {dev}.T @ {dev} + {shrink} * jnp.outer({gap}, {gap})",
            (n, n),
            -20,
            40,
        )
        mode = put(s, "mode|cov_mode", f"{psi.code} / ({nu.code} + {m + n + 2})", (n, n), -4, 6)
        return end(
            s, "normal inverse wishart|conjugate update", mean, mode, s.unary(log_det(s, cholesky(s, psi)))
        )
    if style == 3:
        x, loc = point(s, (s.count(2, 5), n), "xs", "returns"), s.array((n,), *MEANS, low=-0.5, high=0.5)
        z = named(
            s, "z|white_x", f"{SOLVE}({cholesky(s, scale).code}, ({x.code} - {loc.code}).T, lower=True)"
        )
        quad = put(s, "quad|d2", f"jnp.sum({z}**2, axis=0)", (x.shape[0],), 0, 30)
        lg = "jax.scipy.special.gammaln"
        gammas = f"{lg}(0.5 * ({nu.code} + {n})) - {lg}(0.5 * {nu.code})"
        front = named(s, "front|log_norm", f"{gammas} - {0.5 * n:g} * jnp.log({nu.code} * jnp.pi)")
        tail = f"{front} - 0.5 * {a.code} - 0.5 * ({nu.code} + {n}) * jnp.log1p({quad.code} / {nu.code})"
        return end(s, "student density|heavy tails", put(s, "log_t|lp_t", tail, quad.shape, -40, 6))
    cols = s.count(2, 3)
    v, x = spd(s, cols, "col_cov", "v_cov"), point(s, (n, cols), "x_mat", "table")
    inner = named(s, "inner|row_sol", f"jnp.linalg.solve({cov.code}, {x.code})")
    outer = named(s, "outer|col_sol", f"jnp.linalg.solve({v.code}, {x.code}.T)")
    trace = named(s, "quad|trace_q", f"jnp.trace({outer} @ {inner})")
    code = f"-0.5 * {trace} - {0.5 * cols:g} * {a.code} - {0.5 * n:g} * jnp.linalg.slogdet({v.code})[1]"
    return end(s, "matrix normal|kronecker density", put(s, "log_mn|lp", code, (), -40, 12))


def fusion(s: Draft) -> Kernel:
    """Gaussians multiplied: information form, covariance intersection, a chain of messages."""
    n, k = s.count(2, 4), s.count(2, 4)
    mu, cov = point(s, (k, n), "mus", "estimates", "means"), spd(s, n, lead=(k,))
    style = s.count(0, 3)
    if style == 0:
        body, c, d = choose(s, "fuse|combine"), choose(s, "carry|so_far"), choose(s, "next_msg|sensor")
        m0, p0, m1, p1 = (choose(s, o) for o in ("m_a|m0", "p_a|c0", "m_b|m1", "p_b|c1"))
        with s.suite(f"def {body}({c}, {d}):"):
            s.line(f"({m0}, {p0}), ({m1}, {p1}) = {c}, {d}")
            g = named(s, "gain|k_f", f"jnp.linalg.solve({p0} + {p1}, {p0}).T")
            mn = named(s, "m_new|fused_m", f"{m0} + {g} @ ({m1} - {m0})")
            pn = named(
                s,
                "p_new|fused_p",
                f"{p0} - {g} @ {p0}" + s.pick(("", f" + {s.coef(0.05, 0.2).code} * jnp.eye({n})")),
            )
            s.line("return ", f"({mn}, {pn}), {mn}")
        last, seq = choose(s, "fused|final"), choose(s, "running|trail")
        s.line(
            f"{last}, {seq} = ",
            f"{s.lax}.scan({body}, ({mu.code}[0], {cov.code}[0]), ({mu.code}[1:], {cov.code}[1:]))",
        )
        return end(
            s,
            "sensor fusion|message passing",
            value(seq, (k - 1, n), -4, 4),
            value(f"{last}[1]", (n, n), -3, 6),
        )
    prec = named(
        s, "precs|lams", s.pick((f"jnp.linalg.inv({cov.code})", f"jax.vmap(jnp.linalg.inv)({cov.code})"))
    )
    w = ""
    if style >= 2:
        logits = s.array((k,), "trust", "omega_logits", low=-1.0, high=1.0)
        w = named(s, "omega|share", f"jax.nn.softmax({logits.code})")
        prec = named(s, "weighted_p|tempered", f"{w}[:, None, None] * {prec}")
    eta = named(
        s,
        "eta|info_vecs",
        s.pick((f'jnp.einsum("kij,kj->ki", {prec}, {mu.code})', f"({prec} @ {mu.code}[..., None])[..., 0]")),
    )
    total = put(s, "total_prec|lam_sum", f"jnp.sum({prec}, axis=0)", (n, n), -9, 20)
    mean = put(s, "fused|joint_mean", f"jnp.linalg.solve({total.code}, jnp.sum({eta}, axis=0))", (n,), -4, 4)
    if style == 1:
        return end(s, "product of experts|gaussian fusion", mean, log_det(s, cholesky(s, total)))
    if style == 2:
        out = put(s, "joint_cov|fused_cov", f"jnp.linalg.inv({total.code})", (n, n), -3, 5)
        return end(s, "covariance intersection", mean, out)
    gap = named(s, "gap|spread_m", f"{mu.code} - {mean.code}")
    quad = put(s, "disagreement|conflict", f'jnp.einsum("ki,kij,kj->k", {gap}, {prec}, {gap})', (k,), 0, 30)
    return end(s, "consensus|conflict score", quad, mean)


def riccati(s: Draft) -> Kernel:
    """Covariances that run to their fixed point: Lyapunov and Riccati iterations, steady gains."""
    kf = Filter(s)
    n, mode = kf.n, s.count(0, 2)
    start = value(kf.p0.code, (n, n), -9, 9)

    def step(states: list[Value]) -> list[Value]:
        p = states[0].code
        if mode == 0:
            return [value(f"{kf.f} @ {p} @ {kf.f}.T + {kf.q}", (n, n), -9, 9, level=9)]
        pm = named(s, "p_pred|ahead_p", f"{kf.f} @ {p} @ {kf.f}.T + {kf.q}")
        c = named(s, "s_mat|innov_cov", f"{kf.h} @ {pm} @ {kf.h}.T + {kf.r}")
        if mode == 1:
            return [
                value(
                    f"{pm} - {pm} @ {kf.h}.T @ jnp.linalg.solve({c}, {kf.h} @ {pm})", (n, n), -9, 9, level=9
                )
            ]
        inv = named(s, "info|lam_post", f"jnp.linalg.inv({pm}) + {kf.h}.T @ jnp.linalg.inv({kf.r}) @ {kf.h}")
        return [value(f"jnp.linalg.inv({inv})", (n, n), -9, 9)]

    (p,) = repeat(s, [start], s.count(2, 5), step, hints="p|cov_now|sigma_t")
    style = s.count(0, 2)
    if style == 0:
        return end(s, "lyapunov iteration|riccati iteration|steady state covariance", p)
    c = named(s, "s_end|steady_s", f"{kf.h} @ {p.code} @ {kf.h}.T + {kf.r}")
    g = put(s, "steady_gain|k_inf", f"jnp.linalg.solve({c}, {kf.h} @ {p.code}).T", (n, kf.k), -3, 3)
    if style == 1:
        return end(s, "steady gain|riccati gain", g, log_det(s, cholesky(s, p)))
    body, x, z = choose(s, "track|steady_step"), choose(s, "x|m_t"), choose(s, "z|obs_t")
    with s.suite(f"def {body}({x}, {z}):"):
        xp = named(s, "x_pred|m_minus", f"{kf.f} @ {x}")
        xn = named(s, "x_new|m_plus", f"{xp} + {g.code} @ ({z} - {kf.h} @ {xp})")
        s.line(f"return {xn}, {xn}")
    path = choose(s, "path|tracked")
    s.line(f"_, {path} = ", f"{s.lax}.scan({body}, {kf.x0.code}, {kf.zs.code})")
    return end(s, "steady state filter|wiener filter", value(path, (kf.steps, n), -5, 5))


FORMS = (
    log_density,
    process_evidence,
    process_posterior,
    kalman_filter,
    kalman_filter,
    smoother,
    nonlinear_filter,
    conditioning,
    divergences,
    distances,
    whitening,
    mixture,
    bayes_linear,
    sampling,
    wishart,
    fusion,
    riccati,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS)


TEMPLATE = Template("gaussians", "generate_gaussians_kernel", draw)
