"""Gaussians: densities, processes, filters, mixtures, divergences, and what people infer with them."""

import random

from kernels.kernel import Kernel, Template
from kernels.linear_algebra._decompositions import cholesky, eigen, log_det, symmetric
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
from kernels.writing.beginnings import drawn
from kernels.writing.endings import finish_each
from kernels.writing.loops import repeat
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value, expr


def log_density(s: Sampler) -> Kernel:
    """Log-densities of one or many points, their scores, or a weighted likelihood of all."""
    n, many = s.count(2, 5), s.count(2, 6)
    f = density_function(s, n)
    mean, cov = point(s, (n,), MEANS), spd(s, n)
    form = s.pick(("score", "scan", "weighted", "ratio", "loss", "values"))
    if form == "score":
        x = point(s, (n,))
        lp = s.put("log_p|lp", f"{f}({x}, {mean}, {cov})", (), (-20, 6))
        score = s.put("score|grad_x|pull", f"jax.grad({f})({x}, {mean}, {cov})", (n,), 8)
        return finish_each(s, "gaussian score|log density", lp, score)
    xs = point(s, (many, n), "xs|samples|batch|data|points")
    lam = s.name("p|row|xi_row")
    mapped = (
        f"jax.vmap({f}, in_axes=(0, None, None))({xs}, {mean}, {cov})",
        f"jax.vmap(lambda {lam}: {f}({lam}, {mean}, {cov}))({xs})",
        f"{s.lax}.map(lambda {lam}: {f}({lam}, {mean}, {cov}), {xs})",
    )
    if form == "scan":
        body, acc, item = s.name("add_point|accumulate"), s.name("acc|so_far"), s.name("item|x_i")
        with s.suite(f"def {body}({acc}, {item}):"):
            lp_i = named(s, "lp_i|term", f"{f}({item}, {mean}, {cov})")
            s.line(f"return {acc} + {lp_i}, " + s.pick((lp_i, f"jnp.exp(0.2 * {lp_i})", f"{acc} + {lp_i}")))
        start = s.pick(("0.0", f"jnp.zeros((), {xs}.dtype)", f"jnp.zeros_like({xs}[0, 0])"))
        tot, seq = s.name("total_lp|sum_lp"), s.name("terms|partial")
        s.line(f"{tot}, {seq} = {s.lax}.scan({body}, {start}, {xs})")
        return finish_each(
            s,
            "log likelihood",
            expr(seq, (many,), (-60, 20)),
            expr(f"{tot} / {many}", (), (-20, 6), level=10),
        )
    lps = s.put("log_ps|lps|log_probs", s.pick(mapped), (many,), (-20, 6))
    if form == "weighted":
        w = s.put("w|importance", f"jax.nn.softmax(0.3 * {lps})", (many,), (0, 1))
        avg = s.put("weighted_mean|mode_like", f"{w} @ {xs}", (n,), 2)
        return finish_each(s, "likelihood weighting|importance weights", avg, w)
    if form == "ratio":
        other = point(s, (n,), "mu_alt|shifted_mean|loc_b")
        alt = s.pick(mapped).replace(mean.code, other.code) if len(mean.code) > 4 else ""
        alt = alt or f"jax.vmap({f}, in_axes=(0, None, None))({xs}, {other}, {cov})"
        ratio = s.put("log_ratio|llr", f"{lps} - {alt}", (many,), 20)
        return finish_each(s, "likelihood ratio|log odds", ratio)
    if form == "loss":
        nll = s.put("nll|loss", f"-jnp.mean({lps})", (), (-6, 20))
        return finish_each(s, "negative log likelihood|gaussian nll", nll, lps)
    return finish_each(s, "log densities|gaussian log density", lps)


def evidence(s: Sampler, low: Value, y: str, n: int) -> str:
    """The text of a log marginal likelihood."""
    if s.chance(0.5):
        alpha = named(s, "alpha|weights_a|dual", f"jax.scipy.linalg.cho_solve(({low}, True), {y})")
        fit = f"-0.5 * ({y} @ {alpha})"
    else:
        z = named(s, "white_y|z_y", f"{SOLVE}({low}, {y}, lower=True)")
        fit = f"-0.5 * jnp.sum({z}**2)"
    return f"{fit} - jnp.sum(jnp.log(jnp.diag({low}))){constant(s, n)}"


def process_evidence(s: Sampler) -> Kernel:
    """The marginal likelihood of a Gaussian process, its gradient, and a few steps up it."""
    gp = Process(s)
    y = point(s, (gp.n,), "y|y_obs|targets")
    noise = positive(s, (), "noise|sigma2|noise_var")
    ell = gp.hypers[0]
    form = s.pick(("evidence", "gradient", "bounded ascent", "ascent"))
    if form == "evidence":
        low = cholesky(s, gp.noisy(noise.code))
        lml = s.put("lml|log_evidence", evidence(s, low, y.code, gp.n), (), (-20, 8))
        return finish_each(s, "marginal likelihood|gp evidence", lml, noise)
    log_l, log_n = s.name("log_l|theta_l|raw_l"), s.name("log_n|theta_n|raw_n")
    name = s.name("objective|neg_log_evidence|nlml")
    with s.suite(f"def {name}({log_l}, {log_n}):"):
        rest = [item.code for item in gp.hypers[1:]]
        k = gp.noisy(f"(jnp.exp({log_n}) + 0.2)", [f"jnp.exp({log_l})", *rest])
        text = evidence(s, cholesky(s, k), y.code, gp.n)
        result = named(s, "log_ev|total_lp", text)
        s.line(f"return -{result}" + s.pick(("", f" / {gp.n}")))
    a = s.put("start_l|l0", f"jnp.log({ell})", (), 1)
    b = s.put("start_n|n0", f"jnp.log({noise})", (), 1)
    if form == "gradient":
        g = s.name("slopes|grads")
        v = s.name("val|objective_now")
        s.line(f"{v}, {g} = jax.value_and_grad({name}, argnums=(0, 1))({a}, {b})")
        slope = s.put(
            "step_dir|slope_sum",
            f"{g}[0] - {s.scalar('step_size|rate|eta', low=0.2, high=0.9)} * {g}[1]",
            (),
            9,
        )
        return finish_each(s, "evidence gradient", expr(v, (), (-8, 20)), slope)
    rate = s.scalar("rate", low=0.01, high=0.08).code

    def step(states: list[Value]) -> list[Value]:
        p, q = (item.code for item in states)
        gl, gn = s.name("g_l|dl"), s.name("g_n|dn")
        s.line(f"{gl}, {gn} = jax.grad({name}, argnums=(0, 1))({p}, {q})")
        if form == "bounded ascent":
            gl, gn = (f"jnp.tanh({g})" for g in (gl, gn))
        return [expr(f"{p} - {rate} * {g}", (), 2, level=9) for p, g in ((p, gl), (q, gn))]

    out = repeat(
        s, [a.over(2.0), b.over(2.0)], s.count(1, 2), step, loops=0.6, hints="l_now|cur_l,n_now|cur_n"
    )
    return finish_each(s, "hyperparameter fit|evidence ascent", *out)


def process_posterior(s: Sampler) -> Kernel:
    """Predictions of a Gaussian process: mean, variance, samples, acquisition, leave-one-out."""
    gp = Process(s)
    y = point(s, (gp.n,), "y|y_obs|targets")
    noise = positive(s, (), "noise|sigma2|nugget")
    k = gp.noisy(noise.code)
    n, m = gp.n, gp.m
    if s.chance(0.2):
        inv = s.put("k_inv|precision_y", f"jnp.linalg.inv({k})", (n, n), 4)
        alpha = s.put("alpha|dual", f"{inv} @ {y}", (n,), 5)
        var = s.put("loo_var|left_out_var", f"1 / jnp.diag({inv})", (n,), (0.1, 8))
        mu = s.put("loo_mean|left_out", f"{y} - {alpha} * {var}", (n,), 8)
        score = f"-0.5 * jnp.log({var}) - 0.5 * ({y} - {mu}) ** 2 / {var}"
        return finish_each(s, "leave one out|loo score", s.put("loo_lp|score", score, (n,), (-9, 3)), mu)
    new = s.array("x_test|x_new|queries", (m, *gp.tail), low=-1.5, high=1.5)
    cross = s.put("k_xs|k_cross|k_star", gp.gram(gp.x.code, new.code), (n, m), (-2, 4))
    own = named(s, "k_ss|k_test", gp.gram(new.code, new.code))
    low = cholesky(s, k)
    if s.chance(0.5):
        alpha = s.put("alpha|dual", f"jax.scipy.linalg.cho_solve(({low}, True), {y})", (n,), 5)
        v = s.put("v|half_cov", f"{SOLVE}({low}, {cross}, lower=True)", (n, m), 4)
        mean = s.put("post_mean|mu_star", f"{cross}.T @ {alpha}", (m,), 6)
        cov = s.put("post_cov|cov_star", f"{own} - {v}.T @ {v}", (m, m), (-2, 8))
    else:
        gain = s.put("gain|w_kr", f"jnp.linalg.solve({k}, {cross}).T", (m, n), 3)
        mean = s.put("post_mean|mu_star", f"{gain} @ {y}", (m,), 6)
        cov = s.put("post_cov|cov_star", f"{own} - {gain} @ {cross}", (m, m), (-2, 8))
    use = s.pick(("samples", "improvement", "density", "prediction"))
    if use == "samples":
        eps = s.array("eps|xi_draws|noise_draws", (m, s.count(1, 3)), low=-1.5, high=1.5)
        root = cholesky(s, s.put("jittered|cov_j", f"{cov} + jnp.eye({m})", (m, m)))
        draws = s.put("draws|paths", f"{mean}[:, None] + {root} @ {eps}", eps.shape, 8)
        return finish_each(s, "posterior samples|gp sample", draws, mean)
    var = s.put("post_var|var_star", f"jnp.diag({cov}) + {s.coef(0.1, 0.4)}", (m,), (0.08, 6))
    sd = s.put("sd|std_star", f"jnp.sqrt({var})", (m,), (0.2, 3))
    if use == "improvement":
        best = s.pick((f"jnp.min({y})", f"jnp.mean({y})"))
        z = s.put("z_ei|improve_z", f"({best} - {mean}) / {sd}", (m,), 20)
        cdf, pdf = f"jax.scipy.stats.norm.cdf({z})", f"jax.scipy.stats.norm.pdf({z})"
        ei = s.put("ei|gain_ei", f"{sd} * ({z} * {cdf} + {pdf})", (m,), (0, 9))
        return finish_each(s, "expected improvement", ei)
    if use == "density":
        t = point(s, (m,), "y_test|held_out|y_new")
        nlpd = s.put(
            "nlpd|test_score", f"0.5 * jnp.log({var}) + 0.5 * ({t} - {mean}) ** 2 / {var}", (m,), (-2, 20)
        )
        return finish_each(s, "predictive density|test likelihood", nlpd)
    return finish_each(s, "gp regression|gp posterior", mean, s.pick((var, sd)))


def kalman_filter(s: Sampler) -> Kernel:
    """A filter along a series: its path, its variances, or the likelihood of what was seen."""
    kf = Filter(s)
    out = s.pick(("path", "lik", "var"))
    final, seq, _ = kf.run(out)
    n = kf.n
    if out == "lik":
        total = s.put("log_lik|total_ll", f"jnp.sum({seq})", (), (-60, 10))
        mean = s.put("last_mean|x_end", f"{final}[0]", (n,), 4)
        return finish_each(s, "filter likelihood|innovation likelihood", total, mean)
    path = expr(seq, (kf.steps, n), (0.02 if out == "var" else -4, 5))
    if s.chance(0.4) and out != "var":
        return finish_each(
            s, "kalman filter|state tracking", path, s.put("p_end|cov_end", f"{final}[1]", (n, n), (-3, 5))
        )
    ahead = s.put("forecast|ahead", f"{kf.f} @ {final}[0]", (n,), 4)
    return finish_each(s, "kalman forecast|state estimate", path, ahead)


def smoother(s: Sampler) -> Kernel:
    """Filtering forwards and Rauch-Tung-Striebel smoothing backwards."""
    kf = Filter(s)
    kf.mask = None
    _, seq, _ = kf.run("pairs")
    xf, pf, xm, pm = (
        s.name(o) for o in ("x_filt|means_f", "p_filt|covs_f", "x_prior|means_p", "p_prior|covs_p")
    )
    s.line(f"{xf}, {pf}, {xm}, {pm} = {seq}")
    back, carry, item = (
        s.name("smooth_step|backward"),
        s.name("later|ahead_state"),
        s.name("now|row_t"),
    )
    xs, ps = s.name("x_s|m_next"), s.name("p_s|cov_next")
    a, b, c, d = s.name("xf_t|m_f"), s.name("pf_t|p_f"), s.name("xp_t|m_p"), s.name("pp_t|p_p")
    with s.suite(f"def {back}({carry}, {item}):"):
        s.line(f"{xs}, {ps} = {carry}")
        s.line(f"{a}, {b}, {c}, {d} = {item}")
        gain = s.pick((f"jnp.linalg.solve({d}, {kf.f} @ {b}).T", f"{b} @ {kf.f}.T @ jnp.linalg.inv({d})"))
        g = named(s, "g_t|smooth_gain", gain)
        x_out = named(s, "x_out|m_s", f"{a} + {g} @ ({xs} - {c})")
        p_out = named(s, "p_out|cov_s", f"{b} + {g} @ ({ps} - {d}) @ {g}.T")
        kept = s.pick((x_out, x_out, f"jnp.diag({p_out})", f"jnp.concatenate([{x_out}, jnp.diag({p_out})])"))
        s.line(f"return ({x_out}, {p_out}), {kept}")
    wide_out = (2 if "concat" in kept else 1) * kf.n
    first, path = s.name("first|start_state"), s.name("smoothed|path_s")
    rows = f"({xf}[:-1], {pf}[:-1], {xm}[1:], {pm}[1:])"
    s.line(f"{first}, {path} = {s.lax}.scan({back}, ({xf}[-1], {pf}[-1]), {rows}, reverse=True)")
    low = 0.01 if kept.startswith("jnp.diag") else -4
    results = [expr(path, (kf.steps - 1, wide_out), (low, 5))]
    if s.chance(0.4):
        results.append(expr(f"{first}[0]", (kf.n,), 4))
    return finish_each(s, "rts smoother|smoothed path", *results)


def nonlinear_filter(s: Sampler) -> Kernel:
    """Extended steps with Jacobians, or an unscented transform through a function."""
    n, k = s.count(2, 4), s.count(1, 2)
    w = s.array("w_dyn|mixing|coupling", (n, n), low=-0.6, high=0.6)
    v = s.name("v|x_in|pt")
    with s.function("motion|dynamics_fn|transition_fn", v, "w_in", outside=0.5) as f:
        wave = f"jnp.{s.pick(('sin', 'cos', 'tanh', 'arctan'))}(w_in @ {v})"
        keep = s.coef(0.5, 0.95).code
        laws = (
            f"{v} + {wave}",
            f"{keep} * {v} + {wave}",
            f"jnp.tanh({v}) + {wave}",
            f"{v} - 0.2 * jnp.sin({v}) + {wave}",
        )
        s.line(f"return {s.pick(laws)}")
    x, p = point(s, (n,), ("x0", "mean0", *MEANS)), spd(s, n, "p0|cov0|state_cov")
    if s.chance(0.45):
        return unscented(s, f, w.code, x, p)
    h = s.array("h_mat|sensor|c_obs", (k, n), low=-1.0, high=1.0)
    zs = s.array("zs|measurements", (s.count(2, 5), k), low=-1.0, high=1.0)
    q, r = s.scalar("q|process_var", low=0.1, high=0.5).code, positive(s, (), "obs_noise|r_var").code
    sense = s.pick(("jnp.tanh({})", "jnp.sin({})", "({0}) + 0.1 * ({0}) ** 3", "jnp.arctan({})"))
    body, m, c, z = (
        s.name("ekf_step|one_step"),
        s.name("m_t|x_t"),
        s.name("c_t|p_t"),
        s.name("z_t|obs_t"),
    )
    carry, jac = s.name("carry|belief"), s.pick(("jax.jacfwd", "jax.jacobian", "jax.jacrev"))
    obs, u = s.name("sensor_fn|measure"), s.name("u|arg")
    with s.suite(f"def {obs}({u}):"):
        s.line("return " + sense.format(f"{h} @ {u}"))
    with s.suite(f"def {body}({carry}, {z}):"):
        s.line(f"{m}, {c} = {carry}")
        jf = named(s, "jac_f|f_lin", f"{jac}({f})({m}, {w})")
        mp = named(s, "m_pred|x_minus", f"{f}({m}, {w})")
        pp = named(s, "p_pred|c_minus", f"{jf} @ {c} @ {jf}.T + {q} * jnp.eye({n})")
        jh = named(s, "jac_h|h_lin", f"{jac}({obs})({mp})")
        sm = named(s, "s_mat|innov_cov", f"{jh} @ {pp} @ {jh}.T + {r} * jnp.eye({k})")
        g = named(s, "gain|k_t", f"jnp.linalg.solve({sm}, {jh} @ {pp}).T")
        mn = named(s, "m_new|x_plus", f"{mp} + {g} @ ({z} - {obs}({mp}))")
        pn = named(s, "p_new|c_plus", f"{pp} - {g} @ {jh} @ {pp}")
        kept = s.pick((mn, f"jnp.diag({pn})", mn))
        s.line(f"return ({mn}, {pn}), {kept}")
    final, seq = s.name("final|end_state"), s.name("path|tracked")
    s.line(f"{final}, {seq} = {s.lax}.scan({body}, ({x}, {p}), {zs})")
    return finish_each(s, "extended kalman|ekf", expr(seq, (zs.shape[0], n), 5), expr(f"{final}[0]", (n,), 5))


def unscented(s: Sampler, f: str, w: str, x: Value, p: Value) -> Kernel:
    """The mean and covariance of a function of a Gaussian by sigma points."""
    n, kappa = x.shape[0], s.pick((1.0, 2.0, 0.5))
    scale = f"{(n + kappa) ** 0.5:.4g}" if s.chance(0.5) else f"jnp.sqrt({n + kappa:g})"
    root = s.put("spread|scaled_root", f"{scale} * {cholesky(s, p)}", (n, n), 6).code
    parts = f"{x}[None, :], {x} + {root}.T, {x} - {root}.T"
    pts = named(s, "sigma_pts|pts", f"jnp.concatenate([{parts}])")
    y = named(s, "moved|y_pts", f"jax.vmap({f}, in_axes=(0, None))({pts}, {w})")
    side, mid = f"{0.5 / (n + kappa):.4g}", f"{kappa / (n + kappa):.4g}"
    mean = s.put("y_mean|mean_out", f"{mid} * {y}[0] + {side} * jnp.sum({y}[1:], axis=0)", (n,), 6)
    gap = named(s, "dev|gap_y", f"{y} - {mean}")
    cov = f"{mid} * jnp.outer({gap}[0], {gap}[0]) + {side} * {gap}[1:].T @ {gap}[1:]"
    cov_out = s.put("y_cov|cov_out", f"{cov} + jnp.eye({n})", (n, n), (-6, 12))
    if s.chance(0.5):
        return finish_each(s, "unscented transform", mean, log_det(s, cholesky(s, cov_out)))
    cross = named(s, "cross_cov|c_xy", f"{side} * ({pts}[1:] - {x}).T @ {gap}[1:]")
    z = point(s, (n,), "z|measured")
    g = f"{cross} @ jnp.linalg.solve({cov_out}, {z} - {mean})"
    return finish_each(
        s, "unscented update|sigma point update", s.put("x_post|refined", f"{x} + {g}", (n,), 6)
    )


def conditioning(s: Sampler) -> Kernel:
    """A joint Gaussian given some of its coordinates: by covariance, by precision, or one after another."""
    n = s.count(3, 7)
    k = s.count(1, n - 1)
    joint, mean = spd(s, n, "joint_cov|joint|cov"), point(s, (n,), MEANS)
    seen = point(s, (n - k,), "x_b|observed|given|evidence_b")
    j = joint.code
    if s.chance(0.3):
        prec = named(s, "lam|prec|precision_j", f"jnp.linalg.inv({j})")
        cov = s.put("cond_cov|c_ab", f"jnp.linalg.inv({prec}[:{k}, :{k}])", (k, k), (-3, 5))
        rest = f"{cov} @ {prec}[:{k}, {k}:] @ ({seen} - {mean}[{k}:])"
        mu = s.put("cond_mean|mu_ab", f"{mean}[:{k}] - {rest}", (k,), 6)
        return finish_each(s, "conditional gaussian|precision conditioning", mu, cov)
    aa, ab = named(s, "s_aa|c11", f"{j}[:{k}, :{k}]"), named(s, "s_ab|c12", f"{j}[:{k}, {k}:]")
    bb = s.put("s_bb|c22", f"{j}[{k}:, {k}:]", (n - k, n - k), (-5, 8))
    gap = named(s, "gap_b|dev_b", f"{seen} - {mean}[{k}:]")
    low = None
    if s.chance(0.4):
        low = cholesky(s, bb)
        half = named(s, "half|white_ab", f"{SOLVE}({low}, {ab}.T, lower=True)")
        z = named(s, "z_b|white_b", f"{SOLVE}({low}, {gap}, lower=True)")
        mu = s.put("cond_mean|mu_ab", f"{mean}[:{k}] + {half}.T @ {z}", (k,), 6)
        cov = s.put("cond_cov|schur", f"{aa} - {half}.T @ {half}", (k, k), (-3, 5))
    else:
        g = named(
            s,
            "reg|gain_ab|coef",
            s.pick((f"jnp.linalg.solve({bb}, {ab}.T).T", f"{ab} @ jnp.linalg.inv({bb})")),
        )
        mu = s.put("cond_mean|mu_ab", f"{mean}[:{k}] + {g} @ {gap}", (k,), 6)
        cov = s.put(
            "cond_cov|schur", f"{aa} - {g} @ {s.pick((f'{ab}.T', f'{j}[{k}:, :{k}]'))}", (k, k), (-3, 5)
        )
    return s.one_of(
        lambda: finish_each(s, "conditional gaussian|schur complement", mu, cov),
        lambda: _imputed(s, n, seen, mu, cov),
        lambda: _mutual_information(s, aa, mu, cov),
        lambda: _conditional_density(s, mu, cov),
        lambda: _partial_correlation(s, mu, cov),
    )


def _imputed(s: Sampler, n: int, seen: Value, mu: Value, cov: Value) -> Kernel:
    k = mu.shape[0]
    eps = s.array("eps|xi_a", (k,), low=-1.5, high=1.5)
    draw_a = s.put("draw_a|imputed", f"{mu} + {cholesky(s, cov)} @ {eps}", (k,), 6)
    joined = s.put("completed|filled", f"jnp.concatenate([{draw_a}, {seen}])", (n,), 6)
    return finish_each(s, "imputation|conditional draw", joined)


def _mutual_information(s: Sampler, aa: str, mu: Value, cov: Value) -> Kernel:
    info = s.put(
        "mutual_info|info",
        f"0.5 * (jnp.linalg.slogdet({aa})[1] - jnp.linalg.slogdet({cov})[1])",
        (),
        (0, 5),
    )
    return finish_each(s, "mutual information", info, mu)


def _conditional_density(s: Sampler, mu: Value, cov: Value) -> Kernel:
    k = mu.shape[0]
    f = density_function(s, k)
    x = point(s, (k,), "x_a|query")
    lp = s.put("cond_lp|lp_a", f"{f}({x}, {mu}, {cov})", (), (-20, 6))
    return finish_each(s, "conditional density", lp, mu)


def _partial_correlation(s: Sampler, mu: Value, cov: Value) -> Kernel:
    k = mu.shape[0]
    d = named(s, "cond_sd|sd_a", f"jnp.sqrt(jnp.diag({cov}))")
    corr = s.put(
        "partial_corr|corr_ab", f"{cov} / ({d}[:, None] * {d}[None, :] + {s.coef(0.05, 0.3)})", (k, k), 1
    )
    return finish_each(s, "partial correlation", mu, corr)


def divergences(s: Sampler) -> Kernel:
    """Distances of two Gaussians: divergences either way, Bhattacharyya, Hellinger, Wasserstein."""
    n = s.count(2, 5)
    m0, m1 = point(s, (n,), "mu_p|mean0|m_a"), point(s, (n,), "mu_q|mean1|m_b")
    gap = s.put("gap|dm|shift", f"{m1} - {m0}", (n,), 3).code
    form = s.pick(("bhattacharyya", "kl gradient", "jeffreys", "wasserstein"))
    if form == "wasserstein":
        (w, v), b = eigen(s, symmetric(s, n, "cov_p|sigma0")), spd(s, n, "cov_q|sigma1")
        root = named(s, "root_p|half_p", f"({v} * jnp.sqrt({w})) @ {v}.T")
        tilt = f"jnp.diag(jnp.arange(1, {n + 1}))"
        inner = named(s, "inner|between", f"{root} @ {b} @ {root} + {tilt}")
        lam = s.put("lam_i|cross_w", f"jnp.linalg.eigvalsh({inner})", (n,), (0.2, 30))
        spread = f"jnp.sum({w}) + jnp.trace({b}) - 2 * jnp.sum(jnp.sqrt({lam}))"
        w2 = s.put("w2|bures", f"jnp.sum({gap}**2) + ({spread})", (), (-10, 40))
        return finish_each(s, "wasserstein distance|bures metric|frechet distance", w2)
    a, b = spd(s, n, "cov_p|sigma0|s_p"), spd(s, n, "cov_q|sigma1|s_q")
    if form == "bhattacharyya":
        mid = s.put("mid_cov|avg_cov", f"0.5 * ({a} + {b})", (n, n), (-5, 8))
        quad = named(s, "quad|mean_part", f"0.125 * {gap} @ jnp.linalg.solve({mid}, {gap})")
        if s.chance(0.5):
            volumes = [f"jnp.linalg.slogdet({c})[1]" for c in (mid, a, b)]
        else:
            volumes = [
                log_det(s, cholesky(s, c, o), f"ld_{o}").code
                for c, o in ((mid, "l_m"), (a, "l_a"), (b, "l_b"))
            ]
        code = f"{quad} + 0.5 * ({volumes[0]} - 0.5 * ({volumes[1]} + {volumes[2]}))"
        dist = s.put("bhatt|distance_b", code, (), (0, 20))
        if s.chance(0.5):
            dist = s.put(
                "hellinger|overlap", s.pick((f"1 - jnp.exp(-{dist})", f"jnp.exp(-{dist})")), (), (0, 1)
            )
        return finish_each(s, "bhattacharyya distance|hellinger distance|overlap", dist)
    p, q, mp, mq = (s.name(o) for o in ("cov_1|c_p", "cov_2|c_q", "mean_1|m_p", "mean_2|m_q"))
    with s.function("kl|kl_normal|relative_entropy", mp, p, mq, q, outside=0.8) as kl:
        d = named(s, "d|shift_m", f"{mq} - {mp}")
        if s.chance(0.5):
            inv = named(s, "inv_q|prec_q", f"jnp.linalg.inv({q})")
            trace, quad = f"jnp.trace({inv} @ {p})", f"{d} @ {inv} @ {d}"
        else:
            trace, quad = f"jnp.trace(jnp.linalg.solve({q}, {p}))", f"{d} @ jnp.linalg.solve({q}, {d})"
        logs = named(s, "log_ratio|ld_gap", f"jnp.linalg.slogdet({q})[1] - jnp.linalg.slogdet({p})[1]")
        s.line(f"return 0.5 * ({trace} + {quad} - {s.pick((str(n), f'{d}.shape[0]'))} + {logs})")
    one = s.put("forward_kl|kl_pq", f"{kl}({m0}, {a}, {m1}, {b})", (), (0, 40))
    if form == "kl gradient":
        g = s.put("g_mean|slope_m", f"jax.grad({kl})({m0}, {a}, {m1}, {b})", (n,), 9)
        return finish_each(s, "kl gradient|gaussian kl", one, g)
    two = s.put("reverse_kl|kl_qp", f"{kl}({m1}, {b}, {m0}, {a})", (), (0, 40))
    t = s.scalar("t|fraction", low=0.2, high=0.8).code
    both = s.pick((f"0.5 * ({one} + {two})", f"{t} * {one} + (1 - {t}) * {two}"))
    return finish_each(s, "jeffreys divergence|symmetric kl", s.put("jeffreys|sym_kl", both, (), (0, 40)))


def distances(s: Sampler) -> Kernel:
    """Mahalanobis distances to several centres: kernels, gates, classifiers, weights against outliers."""
    n, m, k = s.count(2, 4), s.count(2, 6), s.count(2, 4)
    xs = point(s, (m, n), "xs|samples|data|feats")
    centers = s.array("centers|means|class_means|prototypes", (k, n), low=-1.5, high=1.5)
    own = s.chance(0.5)
    cov = spd(s, n, lead=(k,)) if own else spd(s, n)
    gap = named(s, "gap|dev|diffs", f"{xs}[:, None, :] - {centers}[None, :, :]")
    d2 = s.pick((_by_inverse, _by_factor, _by_solve))(s, m, k, own, cov, gap)
    purpose = s.pick(("student", "radial", "discriminant", "nearest", "distances"))
    if purpose == "student":
        nu = positive(s, (), "nu|dof")
        w = s.put("w_t|student_w", f"({nu} + {n}) / ({nu} + {d2})", (m, k), (0, 8))
        return finish_each(s, "robust weights|student weights", w)
    if purpose == "radial":
        bump = s.put("bumps|activations", f"jnp.exp(-0.5 * {d2})", (m, k), (0, 1))
        out = s.array("w_out|readout", (k, s.count(1, 3)), low=-1.0, high=1.0)
        code = f"{bump} @ {out} / (jnp.sum({bump}, axis=1, keepdims=True) + 0.1)"
        return finish_each(
            s, "radial basis network|fuzzy rules", s.put("blended|rbf_out", code, (m, out.shape[1]), 1)
        )
    if purpose == "discriminant":
        prior = s.array("log_prior|class_bias", (k,), low=-1.0, high=0.0)
        volume = f" - 0.5 * jnp.linalg.slogdet({cov})[1]" if own else ""
        logits = s.put("logits|scores", f"{prior} - 0.5 * {d2}{volume}", (m, k), (-25, 3))
        if s.chance(0.5):
            post = s.put("class_prob|posterior", f"jax.nn.softmax({logits}, axis=-1)", (m, k), (0, 1))
            return finish_each(s, "discriminant analysis|quadratic discriminant", post)
        labels = s.ints("labels|classes", (m,), 0, k - 1)
        lp = f"jax.nn.log_softmax({logits})[jnp.arange({m}), {labels}]"
        return finish_each(
            s, "discriminant loss|classifier loss", s.put("label_lp|picked", f"-{lp}", (m,), (0, 30))
        )
    dist = s.put("dist|d_root", f"jnp.sqrt({d2} + {s.epsilon()})", (m, k), (0.2, 7))
    if purpose == "nearest":
        near = s.put("nearest|closest", f"jnp.min({dist}, axis=1)", (m,), (0.2, 7))
        return finish_each(s, "nearest centroid|outlier score", near)
    return finish_each(s, "mahalanobis distances|metric distances", dist)


def _by_inverse(s: Sampler, m: int, k: int, own: bool, cov: Value, gap: str) -> Value:
    prec = named(s, "prec|inv_cov|metric", f"jnp.linalg.inv({cov})")
    spec = ("mki,kij,mkj->mk" if own else "mki,ij,mkj->mk").translate(
        str.maketrans("mk", s.pick(("mk", "nc", "bk")))
    )
    return s.put("d2|maha", f'jnp.einsum("{spec}", {gap}, {prec}, {gap})', (m, k), (0, 40))


def _by_factor(s: Sampler, m: int, k: int, own: bool, cov: Value, gap: str) -> Value:
    low = cholesky(s, cov)
    p, c = s.name("g_k|dev_k"), s.name("l_k|low_k")
    with s.suite(f"def {(f := s.name('to_center|one_center'))}({p}, {c}):"):
        z = named(s, "z|white_k", f"{SOLVE}({c}, {p}.T, lower=True)")
        s.line(f"return jnp.sum({z}**2, axis=0)")
    axes = f"in_axes=(1, {'0' if own else 'None'}), out_axes=1"
    return s.put("d2|maha", f"jax.vmap({f}, {axes})({gap}, {low})", (m, k), (0, 40))


def _by_solve(s: Sampler, m: int, k: int, own: bool, cov: Value, gap: str) -> Value:
    lead = f"{cov}[None]" if own else cov.code
    z = named(s, "solved|sol_gap", f"jnp.linalg.solve({lead}, {gap}[..., None])[..., 0]")
    return s.put("d2|maha", f"jnp.sum({gap} * {z}, axis=-1)", (m, k), (0, 40))


def whitening(s: Sampler) -> Kernel:
    """Data made white by a factor or by eigenvalues, and coloured again by another covariance."""
    m, n = s.count(4, 8), s.count(2, 4)
    xs = point(s, (m, n), "xs|feats|content|data")
    center = named(
        s,
        "centered|xc",
        f"{xs} - {s.pick((f'{xs}.mean(axis=0)', f'jnp.mean({xs}, axis=0, keepdims=True)'))}",
    )
    form = s.pick(("cholesky", "precision", "zca", "scaled zca"))
    steps = f"jnp.diag(jnp.arange(1, {n + 1}))"
    ridge = steps if form in ("zca", "scaled zca") else f"{eye(s, n)}"
    cov = s.put(
        "cov|sample_cov|scatter",
        f"{center}.T @ {center} / {s.pick((str(m), str(m - 1), f'{xs}.shape[0]'))} + {ridge}",
        (n, n),
        (-4, 6),
    )
    if form == "cholesky":
        white = f"{SOLVE}({cholesky(s, cov)}, {center}.T, lower=True).T"
    elif form == "precision":
        prec_root = named(s, "prec_root|w_chol", f"jnp.linalg.cholesky(jnp.linalg.inv({cov}))")
        white = f"{center} @ {prec_root}"
    else:
        w, v = eigen(s, cov)
        scale = named(
            s,
            "inv_sd|shrink",
            s.pick((f"1 / jnp.sqrt({w})", f"{s.lax}.rsqrt({w})", f"({w} + {s.epsilon()}) ** -0.5")),
        )
        if form == "zca":
            white = f"{center} @ {named(s, 'zca|w_zca', f'({v} * {scale}) @ {v}.T')}"
        else:
            sd = named(s, "sd|feat_sd", f"jnp.sqrt(jnp.diag({cov}))")
            zca = named(s, "zca|w_zca", f"{v} @ jnp.diag({scale}) @ {v}.T")
            white = f"({center} @ {zca}) * {sd}"
    out = s.put("white|sphered|whitened", white, (m, n), 5)
    purpose = s.pick(("colored", "affine", "contrast", "plain"))
    if purpose == "contrast":
        w = s.array("w_proj|unmix", (n, s.count(2, 4)), low=-1.0, high=1.0)
        proj = named(s, "proj|sources", f"{out} @ {w}")
        contrast = s.pick(
            (
                f"jnp.mean(jnp.log(jnp.cosh({proj})), axis=0)",
                f"jnp.mean({proj} ** 3, axis=0)",
                f"jnp.mean(jnp.tanh({proj}) ** 2, axis=0)",
            )
        )
        return finish_each(
            s,
            "independent components|contrast function",
            s.put("contrast|non_gaussianity", contrast, (w.shape[1],), (-9, 20)),
        )
    noun = "whitening|decorrelation|zca whitening"
    if purpose == "colored":
        low = cholesky(s, spd(s, n, "target_cov|style_cov"))
        mu = s.array("style_mean|target_mean", (n,), low=-1.0, high=1.0)
        out = s.put("colored|styled", f"{out} @ {low}.T + {mu}", (m, n), 9)
        noun = "whiten and color|style transfer"
    elif purpose == "affine":
        gain = s.array("gamma|gain", (n,), low=0.5, high=1.5).code
        shift = s.array("beta|shift", (n,), low=-1.0, high=1.0).code
        out = s.put("scaled_out|affine", f"{gain} * {out} + {shift}", (m, n), 8)
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
    return finish_each(s, noun, s.put("bent|act_out|shaped", s.pick(bent).format(out.code), (m, n), 9))


def mixture(s: Sampler) -> Kernel:
    """Mixtures with full covariances: likelihood, responsibilities, a round or more of EM."""
    n, m, k = s.count(2, 3), s.count(3, 6), s.count(2, 3)
    f = density_function(s, n)
    xs = point(s, (m, n), "xs|samples|data|points")
    mu = s.array("mus|means|centers", (k, n), low=-1.5, high=1.5)
    cov, logits = (
        spd(s, n, lead=(k,)),
        s.array("logits|log_weights|mix_logits", (k,), low=-1.0, high=1.0),
    )
    pi = s.put("log_pi|log_mix", f"jax.nn.log_softmax({logits})", (k,), (-3, 0))
    row, parts, covs = s.name("p|x_i|row"), s.name("mu_all|ms"), s.name("cs|cov_all")
    with s.suite(f"def {(joint := s.name('joint_log_probs|component_lp'))}({row}, {parts}, {covs}):"):
        s.line(f"return jax.vmap({f}, in_axes=(None, 0, 0))({row}, {parts}, {covs})")
    mapped = f"jax.vmap({joint}, in_axes=(0, None, None))"

    def responsibilities(means: str, weights: str) -> str:
        lp = named(s, "lp|joint_lp|scores", f"{mapped}({xs}, {means}, {cov}) + {weights}")
        if s.chance(0.5):
            return named(s, "resp|gamma|r_mk", f"jax.nn.softmax({lp}, axis=1)")
        top = named(s, "lse|log_norm", f"jax.nn.logsumexp({lp}, axis=1, keepdims=True)")
        return named(s, "resp|gamma|r_mk", f"jnp.exp({lp} - {top})")

    form = s.pick(("likelihood", "em step", "assignment", "iterations"))
    if form == "likelihood":
        lp = named(s, "lp|joint_lp", f"{mapped}({xs}, {mu}, {cov}) + {pi}")
        ll = s.put("log_lik|mix_ll", f"jax.nn.logsumexp({lp}, axis=1)", (m,), (-25, 6))
        return finish_each(s, "mixture likelihood|mixture density", ll)
    if form == "em step":
        r = responsibilities(mu.code, pi.code)
        nk = named(s, "nk|counts", f"jnp.sum({r}, axis=0) + {s.coef(0.1, 0.5)}")
        new_mu = s.put("mu_new|updated", f"{r}.T @ {xs} / {nk}[:, None]", (k, n), 2)
        gap = named(s, "dev|gap", f"{xs}[:, None] - {new_mu}[None]")
        spec = s.pick(("mk,mki,mkj->kij", "nk,nki,nkj->kij"))
        new_cov = s.put(
            "cov_new|scatter_k",
            f'jnp.einsum("{spec}", {r}, {gap}, {gap}) / {nk}[:, None, None]',
            (k, n, n),
            (-5, 9),
        )
        return finish_each(
            s, "em step|m step", *s.pick(((new_mu, new_cov), (new_cov, expr(r, (m, k), (0, 1)))))
        )
    if form == "assignment":
        r = responsibilities(mu.code, pi.code)
        entropy = s.put(
            "entropy|ambiguity", f"-jnp.sum({r} * jnp.log({r} + 1e-3), axis=1)", (m,), (-0.1, 1.5)
        )
        back = s.put("recon|soft_mean", f"{r} @ {mu}", (m, n), 2)
        return finish_each(s, "soft assignment|responsibilities", back, entropy)

    def step(states: list[Value]) -> list[Value]:
        r = responsibilities(states[0].code, states[1].code)
        nk = named(s, "nk|counts", f"jnp.sum({r}, axis=0) + 0.2")
        moved = named(s, "moved|mu_next", f"{r}.T @ {xs} / {nk}[:, None]")
        return [expr(moved, (k, n), 2), expr(f"jnp.log({nk} / jnp.sum({nk}))", (k,), (-5, 0))]

    out = repeat(s, [mu, pi.over(5.0)], s.count(2, 3), step, loops=0.8, hints="m_now|mu_t,w_now|lw_t")
    return finish_each(s, "em iterations|mixture fit", *out)


def bayes_linear(s: Sampler) -> Kernel:
    """Linear regression with a Gaussian prior: posterior, prediction, evidence, one datum at a time."""
    n, m = s.count(2, 4), s.count(3, 7)
    x = point(s, (m, n), "x_train|design|phi|features", reach=1.2)
    y = point(s, (m,), "y|targets|t_obs")
    alpha, beta = positive(s, (), "alpha|prior_prec"), positive(s, (), "beta|noise_prec")
    form = s.pick(("recursive", "predictive", "evidence", "empirical", "draws"))
    if form == "recursive":
        p0, q0 = s.name("s_t|cov_t|p"), s.name("m_t|w_t|m")
        xi, yi, body = s.name("xi|row"), s.name("yi|label"), s.name("observe|absorb|rls_step")
        with s.suite(f"def {body}({(c := s.name('carry|belief'))}, {(d := s.name('datum|pair'))}):"):
            s.line(f"{q0}, {p0} = {c}")
            s.line(f"{xi}, {yi} = {d}")
            px = named(s, "px|s_x", f"{p0} @ {xi}")
            den = named(s, "denom|s_y", f"1 / {beta} + {xi} @ {px}")
            err = named(s, "err|surprise", f"{yi} - {xi} @ {q0}")
            mean = named(s, "m_new|w_new", f"{q0} + {px} * {err} / {den}")
            cov = named(s, "s_new|p_new", f"{p0} - jnp.outer({px}, {px}) / {den}")
            kept = s.pick((mean, err, f"-0.5 * ({err}**2 / {den} + jnp.log({den}))"))
            s.line(f"return ({mean}, {cov}), {kept}")
        start = f"(jnp.zeros({n}, {x}.dtype), {eye(s, n)} / {alpha})"
        last, seq = s.name("last|posterior"), s.name("path|trace_w")
        s.line(f"{last}, {seq} = {s.lax}.scan({body}, {start}, ({x}, {y}))")
        var = s.put("var_w|spread_w", f"jnp.diag({last}[1])", (n,), (0.01, 3))
        shape = (m, n) if kept == mean else (m,)
        return finish_each(s, "recursive bayes|online regression", expr(seq, shape, 9), var)
    prec = s.put("prec|s_inv|post_prec", f"{alpha} * {eye(s, n)} + {beta} * {x}.T @ {x}", (n, n), (-9, 20))
    rhs = named(s, "xty|moment", f"{beta} * {x}.T @ {y}")
    solver = s.pick(("cholesky", "inverse", "solve"))
    low = cholesky(s, prec) if solver == "cholesky" or form == "evidence" else None
    if solver == "cholesky" and low:
        w = s.put("w_map|mean_w", f"jax.scipy.linalg.cho_solve(({low}, True), {rhs})", (n,), 4)
    elif solver == "inverse":
        w = s.put("w_map|mean_w", f"jnp.linalg.inv({prec}) @ {rhs}", (n,), 4)
    else:
        w = s.put("w_map|mean_w", f"jnp.linalg.solve({prec}, {rhs})", (n,), 4)
    if form == "predictive":
        new = point(s, (s.count(2, 4), n), "x_new|queries")
        k = new.shape[0]
        mu = s.put("pred|mu_new", f"{new} @ {w}", (k,), 8)
        sol = named(s, "sol_new|s_phi", f"jnp.linalg.solve({prec}, {new}.T).T")
        var = s.put("pred_var|s2_new", f"1 / {beta} + jnp.sum({new} * {sol}, axis=1)", (k,), (0.3, 12))
        return finish_each(s, "predictive distribution|bayesian prediction", mu, var)
    if form == "evidence" and low:
        rss = named(s, "rss|misfit", f"jnp.sum(({y} - {x} @ {w}) ** 2)")
        cost = f"0.5 * {beta} * {rss} + 0.5 * {alpha} * {w} @ {w}"
        energy = named(s, "energy|map_cost", cost)
        counts = f"{n} / 2 * jnp.log({alpha}) + {m} / 2 * jnp.log({beta})"
        code = f"{counts} - {energy} - 0.5 * {log_det(s, low)}"
        return finish_each(s, "model evidence|evidence", s.put("log_evidence|lml", code, (), (-40, 8)), w)
    if form == "empirical":

        def step(states: list[Value]) -> list[Value]:
            a, b = (item.code for item in states)
            cov = named(s, "s_n|cov_w", f"jnp.linalg.inv({a} * {eye(s, n)} + {b} * {x}.T @ {x})")
            mean = named(s, "m_n|w_now", f"{b} * {cov} @ {x}.T @ {y}")
            g = named(s, "dof|gamma_eff", f"{n} - {a} * jnp.trace({cov})")
            res = named(s, "res|rss", f"jnp.sum(({y} - {x} @ {mean}) ** 2)")
            return [
                expr(f"({g} + 0.2) / ({mean} @ {mean} + 0.5)", (), (0, 9)),
                expr(f"({m} - {g} + 0.2) / ({res} + 0.8)", (), (0, 12)),
            ]

        out = repeat(s, [alpha, beta], s.count(1, 3), step, hints="a_t|alpha_now,b_t|beta_now")
        return finish_each(s, "empirical bayes|evidence maximization", *out)
    eps = s.array("eps|xi_w", (n, s.count(1, 4)), low=-1.5, high=1.5)
    low = low or cholesky(s, prec)
    draws = s.put(
        "w_draws|weights_s", f"{w}[:, None] + {SOLVE}({low}, {eps}, trans=1, lower=True)", eps.shape, 6
    )
    return finish_each(
        s,
        "posterior weights|thompson sampling",
        s.put("f_draws|fits", f"{x} @ {draws}", (m, eps.shape[1]), 20),
    )


def standard(s: Sampler, shape: Shape, like: str) -> str:
    """Standard normal numbers: an input, or drawn from a key."""
    if s.chance(0.6):
        return s.array("eps|noise|z|xi", shape, low=-1.8, high=1.8).code
    seed = s.ints("seed|draw_id", (), 0, 9999).code if s.chance(0.6) else str(s.count(0, 99))
    key = named(s, "key|rng", f"jax.random.{s.pick(('key', 'PRNGKey'))}({seed})")
    return named(s, "eps|noise|z", f"jax.random.normal({key}, {shape}, dtype={like}.dtype)")


def sampling(s: Sampler) -> Kernel:
    """Samples by a factor: expectations, antithetic pairs, chains in time, Matheron's rule."""
    n, k = s.count(2, 5), s.count(2, 6)
    mean, cov = point(s, (n,), MEANS), spd(s, n)
    low, form = cholesky(s, cov), s.pick(("autoregression", "antithetic", "matheron", "option", "covariance"))
    if form == "autoregression":
        eps = standard(s, (k, n), mean.code)
        raw = named(s, "raw_path|kicks", f"{eps} @ {low}.T")
        body, c, e = s.name("walk|ar_step"), s.name("prev|now"), s.name("kick|inc")
        phi = s.scalar("phi|persistence", low=0.2, high=0.9).code
        with s.suite(f"def {body}({c}, {e}):"):
            nxt = named(
                s,
                "nxt|after",
                s.pick(
                    (
                        f"{phi} * {c} + {e}",
                        f"{phi} * jnp.tanh({c}) + {e}",
                        f"{c} - {phi} * ({c} - {mean}) + 0.5 * {e}",
                    )
                ),
            )
            s.line(f"return {nxt}, {nxt}")
        path = s.name("path|trajectory")
        s.line(f"_, {path} = {s.lax}.scan({body}, {mean}, {raw})")
        return finish_each(s, "vector autoregression|correlated walk", expr(path, (k, n), 9))
    if form == "antithetic":
        eps = standard(s, (k, n), mean.code)
        half = named(s, "half|scaled_eps", f"{eps} @ {low}.T")
        pts = s.put("pairs|mirrored", f"jnp.concatenate([{mean} + {half}, {mean} - {half}])", (2 * k, n), 8)
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
        values = s.bounded(s.put("values_f|f_pts", payoff.format(pts.code), (2 * k, n), (-9, 30)), 30)
        estimate = s.put("mc_mean|estimate", f"jnp.mean({values}, axis=0)", (n,), (-9, 30))
        return finish_each(s, "antithetic estimate|mirrored sampling", estimate)
    if form == "matheron":
        pos, q = s.count(1, n - 1), s.name("row|draw")
        eps = standard(s, (k, n), mean.code)
        draws = named(s, "draws|joint_draws", f"jax.vmap(lambda {q}: {mean} + {low} @ {q})({eps})")
        seen = point(s, (n - pos,), "seen|evidence")
        g = named(s, "gain|k_m", f"jnp.linalg.solve({cov}[{pos}:, {pos}:], {cov}[{pos}:, :{pos}]).T")
        post = f"{draws}[:, :{pos}] + ({seen} - {draws}[:, {pos}:]) @ {g}.T"
        return finish_each(
            s, "matheron rule|pathwise conditioning", s.put("updated|post_draws", post, (k, pos), 9)
        )
    eps = standard(s, (n, k), mean.code)
    drawn_pts = s.put("draws|samples", f"{mean}[:, None] + {low} @ {eps}", (n, k), 8)
    if form == "option":
        a = s.array("direction|payoff_w", (n,), low=-1.0, high=1.0)
        pay = named(s, "value_k|basket", f"{a} @ {drawn_pts}")
        strike = s.scalar("strike|threshold", low=-0.5, high=0.5).code
        soft = s.pick(
            (
                f"jax.nn.softplus({pay} - {strike})",
                f"jax.nn.sigmoid({pay} - {strike})",
                f"jnp.maximum({pay} - {strike}, 0.1 * {pay})",
            )
        )
        return finish_each(
            s,
            "basket option|expected payoff",
            s.put("payoffs|gains", soft, (k,), 9),
            expr(f"jnp.mean({pay})", (), 9),
        )
    back = s.put("moment2|second", f"{drawn_pts} @ {drawn_pts}.T / {k}", (n, n), (-9, 16))
    return finish_each(s, "sample covariance|correlated noise", back, drawn_pts)


def wishart(s: Sampler) -> Kernel:
    """Densities of matrices and of heavy tails: Wishart, its inverse, normal-inverse-Wishart, Student."""
    n, form = (
        s.count(2, 4),
        s.pick(("wishart", "inverse wishart", "normal inverse wishart", "student", "matrix normal")),
    )
    scale = spd(s, n, "scale_mat|psi_mat|v_scale")
    cov = spd(s, n) if form != "normal inverse wishart" else scale
    nu = s.put("dof|nu", f"{s.scalar('excess|nu_raw', low=0.5, high=3.0)} + {n + 1}.0", (), (n + 1, n + 5))
    a = nu if form == "normal inverse wishart" else log_det(s, cholesky(s, cov), "ld_x|log_vol")
    if form in ("wishart", "inverse wishart"):
        b = f"jnp.linalg.slogdet({scale})[1]"
        gamma = f"jax.scipy.special.multigammaln(0.5 * {nu}, {n})"
        if form == "wishart":
            trace = named(s, "trace_term|tr", f"jnp.trace(jnp.linalg.solve({scale}, {cov}))")
            code = f"0.5 * ({nu} - {n + 1}) * {a} - 0.5 * {trace} - 0.5 * {nu} * {b}"
        else:
            trace = named(s, "trace_term|tr", f"jnp.trace({scale} @ jnp.linalg.inv({cov}))")
            code = f"0.5 * {nu} * {b} - 0.5 * ({nu} + {n + 1}) * {a} - 0.5 * {trace}"
        code += f" - {gamma}" if s.chance(0.6) else ""
        return finish_each(
            s,
            ("wishart log density" if form == "wishart" else "inverse wishart"),
            s.put("log_w|lp", code, (), (-40, 20)),
        )
    if form == "normal inverse wishart":
        m = s.count(3, 6)
        xs, mu0 = point(s, (m, n), "xs|data"), s.array("mu0|prior_mu", (n,), low=-1.0, high=1.0)
        kappa = positive(s, (), "kappa|prior_count")
        bar = named(s, "bar|x_bar", f"jnp.mean({xs}, axis=0)")
        dev, gap = named(s, "dev|xc", f"{xs} - {bar}"), named(s, "gap|shift", f"{bar} - {mu0}")
        mean = s.put("mu_n|post_mu", f"({kappa} * {mu0} + {m} * {bar}) / ({kappa} + {m})", (n,), 2)
        shrink = f"{kappa} * {m} / ({kappa} + {m})"
        psi = s.put(
            "psi_n|post_scale",
            f"{scale} + {dev}.T @ {dev} + {shrink} * jnp.outer({gap}, {gap})",
            (n, n),
            (-20, 40),
        )
        mode = s.put("mode|cov_mode", f"{psi} / ({nu} + {m + n + 2})", (n, n), (-4, 6))
        return finish_each(
            s, "normal inverse wishart|conjugate update", mean, mode, log_det(s, cholesky(s, psi))
        )
    if form == "student":
        x, loc = point(s, (s.count(2, 5), n), "xs|returns"), s.array(MEANS, (n,), low=-0.5, high=0.5)
        z = named(s, "z|white_x", f"{SOLVE}({cholesky(s, scale)}, ({x} - {loc}).T, lower=True)")
        quad = s.put("quad|d2", f"jnp.sum({z}**2, axis=0)", (x.shape[0],), (0, 30))
        lg = "jax.scipy.special.gammaln"
        gammas = f"{lg}(0.5 * ({nu} + {n})) - {lg}(0.5 * {nu})"
        front = named(s, "front|log_norm", f"{gammas} - {n} / 2 * jnp.log({nu} * jnp.pi)")
        tail = f"{front} - 0.5 * {a} - 0.5 * ({nu} + {n}) * jnp.log1p({quad} / {nu})"
        return finish_each(s, "student density|heavy tails", s.put("log_t|lp_t", tail, quad.shape, (-40, 6)))
    cols = s.count(2, 3)
    v, x = spd(s, cols, "col_cov|v_cov"), point(s, (n, cols), "x_mat|table")
    inner = named(s, "inner|row_sol", f"jnp.linalg.solve({cov}, {x})")
    outer = named(s, "outer|col_sol", f"jnp.linalg.solve({v}, {x}.T)")
    trace = named(s, "quad|trace_q", f"jnp.trace({outer} @ {inner})")
    code = f"-0.5 * {trace} - {cols} / 2 * {a} - {n} / 2 * jnp.linalg.slogdet({v})[1]"
    return finish_each(s, "matrix normal|kronecker density", s.put("log_mn|lp", code, (), (-40, 12)))


def fusion(s: Sampler) -> Kernel:
    """Gaussians multiplied: information form, covariance intersection, a chain of messages."""
    n, k = s.count(2, 4), s.count(2, 4)
    mu, cov = point(s, (k, n), "mus|estimates|means"), spd(s, n, lead=(k,))
    form = s.pick(("chain", "product", "intersection", "conflict"))
    if form == "chain":
        body, c, d = s.name("fuse|combine"), s.name("carry|so_far"), s.name("next_msg|sensor")
        m0, p0, m1, p1 = (s.name(o) for o in ("m_a|m0", "p_a|c0", "m_b|m1", "p_b|c1"))
        with s.suite(f"def {body}({c}, {d}):"):
            s.line(f"({m0}, {p0}), ({m1}, {p1}) = {c}, {d}")
            g = named(s, "gain|k_f", f"jnp.linalg.solve({p0} + {p1}, {p0}).T")
            mn = named(s, "m_new|fused_m", f"{m0} + {g} @ ({m1} - {m0})")
            pn = named(
                s,
                "p_new|fused_p",
                f"{p0} - {g} @ {p0}" + s.pick(("", f" + jnp.eye({n})")),
            )
            s.line(f"return ({mn}, {pn}), {mn}")
        last, seq = s.name("fused|final"), s.name("running|trail")
        s.line(f"{last}, {seq} = {s.lax}.scan({body}, ({mu}[0], {cov}[0]), ({mu}[1:], {cov}[1:]))")
        return finish_each(
            s,
            "sensor fusion|message passing",
            expr(seq, (k - 1, n), 4),
            expr(f"{last}[1]", (n, n), (-3, 6)),
        )
    prec = named(s, "precs|lams", s.pick((f"jnp.linalg.inv({cov})", f"jax.vmap(jnp.linalg.inv)({cov})")))
    w = ""
    if form in ("intersection", "conflict"):
        logits = s.array("trust|omega_logits", (k,), low=-1.0, high=1.0)
        w = named(s, "omega|share", f"jax.nn.softmax({logits})")
        prec = named(s, "weighted_p|tempered", f"{w}[:, None, None] * {prec}")
    eta = named(
        s,
        "eta|info_vecs",
        s.pick((f'jnp.einsum("kij,kj->ki", {prec}, {mu})', f"({prec} @ {mu}[..., None])[..., 0]")),
    )
    total = s.put("total_prec|lam_sum", f"jnp.sum({prec}, axis=0)", (n, n), (-9, 20))
    mean = s.put("fused|joint_mean", f"jnp.linalg.solve({total}, jnp.sum({eta}, axis=0))", (n,), 4)
    if form == "product":
        return finish_each(s, "product of experts|gaussian fusion", mean, log_det(s, cholesky(s, total)))
    if form == "intersection":
        out = s.put("joint_cov|fused_cov", f"jnp.linalg.inv({total})", (n, n), (-3, 5))
        return finish_each(s, "covariance intersection", mean, out)
    gap = named(s, "gap|spread_m", f"{mu} - {mean}")
    quad = s.put("disagreement|conflict", f'jnp.einsum("ki,kij,kj->k", {gap}, {prec}, {gap})', (k,), (0, 30))
    return finish_each(s, "consensus|conflict score", quad, mean)


def riccati(s: Sampler) -> Kernel:
    """Covariances that run to their fixed point: Lyapunov and Riccati iterations, steady gains."""
    kf = Filter(s)
    n, law = kf.n, s.pick(("lyapunov", "riccati", "information"))
    start = expr(kf.p0.code, (n, n), 9)

    def step(states: list[Value]) -> list[Value]:
        p = states[0].code
        if law == "lyapunov":
            return [expr(f"{kf.f} @ {p} @ {kf.f}.T + {kf.q}", (n, n), 9, level=9)]
        pm = named(s, "p_pred|ahead_p", f"{kf.f} @ {p} @ {kf.f}.T + {kf.q}")
        c = named(s, "s_mat|innov_cov", f"{kf.h} @ {pm} @ {kf.h}.T + {kf.r}")
        if law == "riccati":
            return [
                expr(f"{pm} - {pm} @ {kf.h}.T @ jnp.linalg.solve({c}, {kf.h} @ {pm})", (n, n), 9, level=9)
            ]
        inv = named(s, "info|lam_post", f"jnp.linalg.inv({pm}) + {kf.h}.T @ jnp.linalg.inv({kf.r}) @ {kf.h}")
        return [expr(f"jnp.linalg.inv({inv})", (n, n), 9)]

    (p,) = repeat(s, [start], s.count(2, 5), step, hints="p|cov_now|sigma_t")
    use = s.pick(("covariance", "gain", "filter"))
    if use == "covariance":
        return finish_each(s, "lyapunov iteration|riccati iteration|steady state covariance", p)
    c = named(s, "s_end|steady_s", f"{kf.h} @ {p} @ {kf.h}.T + {kf.r}")
    g = s.put("steady_gain|k_inf", f"jnp.linalg.solve({c}, {kf.h} @ {p}).T", (n, kf.k), 3)
    if use == "gain":
        return finish_each(s, "steady gain|riccati gain", g, log_det(s, cholesky(s, p)))
    body, x, z = s.name("track|steady_step"), s.name("x|m_t"), s.name("z|obs_t")
    with s.suite(f"def {body}({x}, {z}):"):
        xp = named(s, "x_pred|m_minus", f"{kf.f} @ {x}")
        xn = named(s, "x_new|m_plus", f"{xp} + {g} @ ({z} - {kf.h} @ {xp})")
        s.line(f"return {xn}, {xn}")
    path = s.name("path|tracked")
    s.line(f"_, {path} = {s.lax}.scan({body}, {kf.x0}, {kf.zs})")
    return finish_each(s, "steady state filter|wiener filter", expr(path, (kf.steps, n), 5))


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
