"""Probability: log densities, tails, mixtures, hierarchies, bounds, divergences, scores and samplers."""

import random
from collections.abc import Callable

from kernels.kernel import Kernel, Template
from kernels.numbers._laws import (
    ANGLE,
    ANY,
    COUNT,
    POSITIVE,
    REAL,
    UNIT,
    Notebook,
    beta,
    cauchy,
    data_shape,
    gumbel,
    laplace,
    lit,
    log_density,
    logistic,
    normal,
    observed,
    parameters,
    poisson,
    positive,
    prior,
    skewed,
    student,
    total,
)
from kernels.writing import arrays as ar
from kernels.writing.draft import Draft, choose, function, prepared, put, ranged, repeat, wide
from kernels.writing.pieces import end, raw
from kernels.writing.values import SUM, Shape, Value, broadcast, mul


def likelihood(s: Notebook) -> Kernel:
    """The log likelihood of some data, weighted or masked, with priors."""
    support = s.pick(ANY)
    shape = data_shape(s, support)
    x = observed(s, support, shape)
    a, b = parameters(s, support, shape)
    lp = log_density(s, support, x, a, b)
    style = s.count(0, 4)
    if style == 0:
        w = s.array(s.partner(shape), "weights", "w", "importance", low=0.3, high=1.5)
        lp = s.let(mul(w, lp).within(-9, 3), "weighted_lp", "tempered")
    elif style == 1 and lp.rank:
        mask = s.mask(lp.shape)
        lp = put(s, "kept|seen_lp", f"jnp.where({mask.code}, {lp.code}, 0.0)", lp.shape, -8, 2)
    out = [total(s, lp) if s.chance(0.6) else lp]
    for v in (a, b):
        if s.chance(0.35):
            out.append(prior(s, v))
    if len(out) > 1 and s.chance(0.6):
        joined = " + ".join(v.code for v in out)
        out = [s.let(raw(joined, out[0].shape, (-12, 4), level=SUM), "log_joint", "log_post")]
    return end(s, s.pick(("log likelihood", "log density", "log posterior", "fit score")), *out)


def mixture(s: Notebook) -> Kernel:
    """Components with weights through logsumexp; responsibilities; steps of EM."""
    n, k = s.count(1, 7), s.count(2, 4)
    support = s.pick((REAL, REAL, REAL, POSITIVE, ANGLE))
    x = observed(s, support, (n,))
    (names, low, high), (others, floor, top) = support.first, support.second
    a = s.array((k,), *names.split("|"), low=low, high=high)
    b = positive(s, (k,), others, floor, top)
    logits = s.array((k,), "logits", "mix_logits", "w_raw", low=-1, high=1)
    log_w = put(s, "log_w|log_pi|log_mix", f"jax.nn.log_softmax({logits.code})", (k,), -4, 0)
    law, lse = s.pick(support.laws[:6]), s.pick((s.sp("logsumexp"), "jax.nn.logsumexp"))
    parts = [choose(s, options) for options in ("v|pts|data_v", "m|p1|locs", "c|p2|scales_c", "lw|log_wk")]
    with function(s, "component_terms|joint_terms|log_joint", *parts) as name:
        wide_x = put(s, "col|x_col", f"{parts[0]}[:, None]", (n, 1)).code
        body = law(s, wide_x, parts[1], parts[2])
        s.line("return ", f"{parts[3]} + {body}" if not body.startswith("-") else f"{body} + {parts[3]}")

    def joint(loc: str) -> str:
        code = f"{name}({x.code}, {loc}, {b.code}, {log_w.code})"
        return put(s, "joint|log_joint|comp_lp", code, (n, k), -10, 2).code

    em = support is not UNIT and s.chance(0.4)
    if em:

        def step(states: list[Value]) -> list[Value]:
            table = joint(states[0].code)
            resp = put(s, "resp|gamma_nk|posterior", f"jax.nn.softmax({table}, axis=-1)").code
            mass = put(s, "mass_k|n_k|occupancy", f"{resp}.sum(0) + {lit(s, 0.2, 1.0)}").code
            fresh = put(s, "fresh|m_step|target_loc", f"{resp}.T @ {x.code} / {mass}").code
            t = lit(s, 0.3, 0.8)
            return [raw(f"(1 - {t}) * {states[0].code} + {t} * {fresh}", (k,), (a.low, a.high), level=SUM)]

        a = repeat(s, [a], s.count(2, 4), step, hints="loc_k|means_t|centers_t")[0]
    table = joint(a.code)
    per_point = put(s, "log_mix_p|log_px|point_lp", f"{lse}({table}, axis=-1)", (n,), -8, 2)
    out = [total(s, per_point) if s.chance(0.6) else per_point]
    if s.chance(0.5):
        code = s.pick((f"jnp.exp({table} - {per_point.code}[:, None])", f"jax.nn.softmax({table}, axis=1)"))
        resp = put(s, "resp_out|membership|soft_assign", code, (n, k), 0, 1)
        weight = s.array((k,), "values_k", "labels_k", "payoffs", low=-1.5, high=1.5)
        out.append(put(s, "expected|soft_value", f"{resp.code} @ {weight.code}", (n,), -2, 2))
    if em or s.chance(0.2):
        out.append(ranged(a, min(-2.0, a.low), 3))
    return end(s, s.pick(("mixture model", "mixture density", "soft clustering", "em step")), *out)


def blended(s: Notebook) -> Kernel:
    """Two different laws joined with logaddexp, or an inlier and an outlier model."""
    support = s.pick((REAL, POSITIVE, UNIT, ANGLE, COUNT))
    shape = data_shape(s, support)
    x = observed(s, support, shape)
    first = log_density(s, support, x, *parameters(s, support, shape), "lp_a|inlier|core_lp")
    second = log_density(s, support, x, *parameters(s, support, shape), "lp_b|outlier|tail_lp")
    logit = s.array(s.partner(shape, 0.2), "logit_w", "gate_logit", "mix_logit", low=-1.5, high=1.5)
    g = s.pick(("jax.nn.log_sigmoid({})", "-jax.nn.softplus(-{})", "jnp.log(jax.nn.sigmoid({}))"))
    up = put(s, "log_on|log_w1", g.format(logit.code), logit.shape, -2, 0).code
    down = put(s, "log_off|log_w0", f"jax.nn.log_sigmoid(-{logit.code})", logit.shape, -2, 0).code
    terms = f"{up} + {first.code}", f"{down} + {second.code}"
    code = f"jnp.logaddexp({terms[0]}, {terms[1]})"
    if s.chance(0.3) and first.shape == second.shape == broadcast(first.shape, logit.shape):
        code = f"{s.sp('logsumexp')}(jnp.stack([{terms[0]}, {terms[1]}]), axis=0)"
    lp = put(s, "log_mix|blend_lp|log_px", code, broadcast(shape, logit.shape), -8, 2)
    post = raw(f"jnp.exp({terms[0]} - {lp.code})", lp.shape, (0, 1))
    out = [total(s, lp) if s.chance(0.5) else lp]
    if s.chance(0.5):
        out.append(s.let(post, "post_on", "p_inlier", "resp_a"))
    return end(s, s.pick(("contaminated model", "two component mixture", "outlier model")), *out)


def hierarchical(s: Notebook) -> Kernel:
    """Groups around a common mean, observations within the groups; at times with a gradient step."""
    g, n = s.count(2, 5), s.count(3, 10)
    ids = s.ints((n,), 0, g - 1, "group", "school", "site_ids", "cluster")
    mu = s.scalar("mu", "grand_mean", "intercept", low=-1.0, high=1.0)
    tau = positive(s, (), "tau|between|group_sd", 0.5, 1.5)
    z = s.array((g,), "z", "effects", "offsets_g", low=-1.5, high=1.5)
    kind = s.count(0, 2)
    y = (
        s.array((n,), "y", "obs", "measured", low=-2, high=2)
        if kind == 0
        else s.ints((n,), 0, 5 if kind == 1 else 1, "y", "counts", "outcomes")
    )
    centred = s.chance(0.5)
    slope = s.array((n,), "x", "covariate", "dose", low=-1.5, high=1.5) if s.chance(0.5) else None
    coef = s.scalar("slope", "beta_x", "effect_x", low=-1.0, high=1.0) if slope else None
    p = choose(s, "th|group_pars|eff")
    closes = s.chance(0.5)
    args = [p] if closes else [p, *(choose(s, o) for o in ("m0|top_mean", "t0|top_sd"))]
    name = choose(s, "log_joint|log_posterior|log_density|joint")
    with s.suite(f"def {name}({', '.join(args)}):"):
        m0, t0 = (mu.code, tau.code) if closes else args[1:]
        if centred:
            theta = p
            lp = put(s, "lp_group|prior_g", f"jnp.sum({normal(s, p, m0, t0)})").code
        else:
            theta = put(s, "theta|group_mean", f"{m0} + {t0} * {p}", (g,)).code
            lp = put(s, "lp_group|prior_g", f"-0.5 * jnp.sum({p}**2)").code
        taken = f"{theta}[{ids.code}]" if s.chance(0.6) else f"jnp.take({theta}, {ids.code})"
        taken += f" + {coef.code} * {slope.code}" if coef and slope else ""
        eta = put(s, "eta|linear_pred|mean_y", taken)
        if kind == 0:
            noise = lit(s, 0.6, 1.5)
            obs = s.pick((normal, laplace, logistic, cauchy))(s, y.code, eta.code, noise)
        elif kind == 1:
            rate = put(
                s, "rate_y|lam_y", s.pick(("jnp.exp(0.5 * {})", "jax.nn.softplus({})")).format(eta.code)
            )
            obs = poisson(s, y.code, rate.code, lit(s, 0.6, 1.4))
        else:
            obs = s.pick(
                (
                    f"{y.code} * {eta.code} - jax.nn.softplus({eta.code})",
                    f"{s.st('bernoulli')}.logpmf({y.code}, jax.nn.sigmoid({eta.code}))",
                    f"jnp.where({y.code} == 1, 1.0, 0.5) * jax.nn.log_sigmoid({eta.code})",
                )
            )
        lik = put(s, "lp_obs|data_term", f"jnp.{s.pick(('sum', 'mean'))}({obs})").code
        hyper = f"-jnp.log1p({t0}**2)" if s.chance(0.5) else f"-0.5 * {m0}**2 - {t0}"
        s.line("return ", s.pick((f"{lp} + {lik} {hyper[0]} {hyper[1:]}", f"0.3 * ({lp} + {lik})")))
    tail = "" if closes else f", {mu.code}, {tau.code}"
    noun = s.pick(("hierarchical model", "random effects", "partial pooling", "multilevel posterior"))
    if s.chance(0.4):
        step = lit(s, 0.02, 0.15)
        grad = f"jax.grad({name})"

        def climb(states: list[Value]) -> list[Value]:
            now = states[0].code
            return [raw(f"{now} + {step} * {grad}({now}{tail})", (g,), (-3, 3), level=SUM)]

        moved = repeat(s, [wide(z, 3.0)], s.count(1, 4), climb, hints="eff_t|cur_z|z_now")[0]
        return end(s, noun, moved, put(s, "lp_after|log_post_end", f"{name}({moved.code}{tail})", (), -12, 3))
    return end(s, noun, put(s, "log_post|lp_all|log_joint_v", f"{name}({z.code}{tail})", (), -12, 3))


def random_key(s: Draft) -> str:
    seed = s.ints((), 0, 9999, "seed", "step_id", "trial").code if s.chance(0.6) else str(s.count(0, 99))
    name = choose(s, "key|rng_key|prng")
    make = s.pick((f"jax.random.key({seed})", f"jax.random.PRNGKey({seed})"))
    if s.chance(0.3):
        make = f"jax.random.fold_in({make}, {s.count(1, 9)})"
    s.line(f"{name} = ", make)
    return name


def noise(s: Draft, shape: Shape, like: str, random_share: float = 0.65) -> Value:
    """Standard normal draws: from a key, or handed in."""
    if s.chance(1 - random_share):
        return s.array(shape, "eps", "noise_in", "base_draws", low=-2, high=2)
    code = f"jax.random.normal({random_key(s)}, {shape}, dtype={like}.dtype)"
    return put(s, "eps|draws|noise_z|base", code, shape, -4, 4)


def bound(s: Notebook) -> Kernel:
    """An evidence lower bound: samples of q, a likelihood, and a divergence in closed form or sampled."""
    d, draws = s.count(1, 4), s.count(1, 4)
    mu = s.array((d,), "mu", "q_mean", "m_q", low=-1, high=1)
    rho = s.array((d,), "log_sigma", "rho", "log_sd", low=-1, high=0.5)
    sigma = put(
        s,
        "sigma|q_sd|sd",
        s.pick((f"jnp.exp({rho.code})", f"jax.nn.softplus({rho.code}) + 0.1")),
        (d,),
        0.3,
        2,
    )
    eps = noise(s, (draws, d), mu.code)
    z = put(s, "z|latent|theta_s", f"{mu.code} + {sigma.code} * {eps.code}", (draws, d), -6, 6)
    n = s.count(2, 6)
    x = s.array((n, d), "x", "features", "design", low=-1, high=1)
    eta = put(s, "eta|pred|f_x", f"{z.code} @ {x.code}.T / {d}", (draws, n), -4, 4)
    kind = s.count(0, 2)
    if kind == 0:
        y = s.array((n,), "y", "target", "obs", low=-1.5, high=1.5)
        terms = s.pick((normal, laplace, cauchy, logistic))(s, y.code, eta.code, lit(s, 0.6, 1.5))
    elif kind == 1:
        y = s.mask((n,), "y", "clicked", "is_case")
        terms = f"jnp.where({y.code}, jax.nn.log_sigmoid({eta.code}), jax.nn.log_sigmoid(-{eta.code}))"
    else:
        y = s.ints((n,), 0, 5, "y", "counts")
        terms = f"{y.code} * {eta.code} - jax.nn.softplus({eta.code}) - {s.sp('gammaln')}({y.code} + 1.0)"
    table = put(s, "log_lik|ll_table|data_lp", terms, (draws, n), -9, 2)
    ll = put(s, "ll|lik_s", f"jnp.{s.pick(('sum', 'mean'))}({table.code}, axis=-1)", (draws,), -14, 3)
    noun = s.pick(("elbo", "variational objective", "evidence bound"))
    if s.chance(0.45):
        kl = s.pick(
            (
                f"0.5 * jnp.sum({mu.code}**2 + {sigma.code}**2 - 1.0 - 2.0 * jnp.log({sigma.code}))",
                f"jnp.sum(0.5 * ({sigma.code}**2 + {mu.code}**2) - jnp.log({sigma.code}) - 0.5)",
            )
        )
        kl_v = put(s, "kl|kl_term|divergence", kl, (), 0, 8)
        beta_w = lit(s, 0.2, 1.5)
        return end(s, noun, raw(f"jnp.mean({ll.code}) - {beta_w} * {kl_v.code}", (), (-14, 3), level=SUM))
    log_q = put(s, "log_q|lq", f"jnp.sum({normal(s, z.code, mu.code, sigma.code)}, axis=-1)", (draws,), -9, 3)
    log_p = put(s, "log_prior|lp0", f"-0.5 * jnp.sum({z.code}**2, axis=-1)", (draws,), -12, 0)
    ratio = put(s, "log_w|log_ratio", f"{ll.code} + {log_p.code} - {log_q.code}", (draws,), -14, 6)
    if s.chance(0.5) and draws > 1:
        code = f"{s.sp('logsumexp')}({ratio.code}) - jnp.log({draws}.0)"
        return end(s, s.pick(("importance weighted bound", "iwae bound")), raw(code, (), (-14, 6), level=SUM))
    return end(s, noun, s.let(ar.mean(s, ratio)))


def kl_text(s: Notebook, kind: int, a: tuple[str, str], b: tuple[str, str]) -> str:
    """KL(a || b) of one of the families in closed form, as text."""
    (m, c), (q, r) = a, b
    g, dg = s.sp("gammaln"), s.sp("digamma")
    if kind == 0:
        return s.pick(
            (
                f"jnp.log({r} / {c}) + ({c}**2 + ({m} - {q}) ** 2) / (2.0 * {r}**2) - 0.5",
                f"0.5 * (({c} / {r}) ** 2 + (({m} - {q}) / {r}) ** 2 - 1 - 2 * jnp.log({c} / {r}))",
            )
        )
    if kind == 1:
        gap = put(s, "abs_gap|dist_m", f"jnp.abs({m} - {q})").code
        return f"jnp.log({r} / {c}) - 1.0 + {gap} / {r} + {c} / {r} * jnp.exp(-{gap} / {c})"
    if kind == 2:
        return (
            f"({m} - {q}) * {dg}({m}) - {g}({m}) + {g}({q}) "
            f"+ {q} * (jnp.log({r}) - jnp.log({c})) + {m} * ({c} - {r}) / {r}"
        )
    if kind == 3:
        bl = s.sp("betaln")
        both = put(s, "both|total_conc", f"{m} + {c}").code
        return (
            f"{bl}({q}, {r}) - {bl}({m}, {c}) + ({m} - {q}) * {dg}({m}) + ({c} - {r}) * {dg}({c}) "
            f"+ ({q} - {m} + {r} - {c}) * {dg}({both})"
        )
    if kind == 4:
        return f"{m} * jnp.log({m} / {q}) + {q} - {m} + {c} / {r} - 1.0 - jnp.log({c} / {r})"
    if kind == 5:
        i0, i1 = s.sp("i0e"), s.sp("i1e")
        length = put(s, "mean_len|res_len", f"{i1}({c}) / {i0}({c})").code
        return f"{length} * ({c} - {r} * jnp.cos({m} - {q})) + jnp.log({i0}({r}) / {i0}({c})) + {r} - {c}"
    return f"jnp.log({r} / {c}) + jnp.log(({c} + {r}) ** 2 + ({m} - {q}) ** 2) - jnp.log(4 * {r}**2)"


def divergence(s: Notebook) -> Kernel:
    """KL between members of a family, one way or both, and entropies."""
    kind = s.count(0, 6)
    shape = s.shape(1 if kind == 3 else 0, 3, 24)
    support = (REAL, REAL, POSITIVE, UNIT, POSITIVE, ANGLE, REAL)[kind]
    p, q = parameters(s, support, shape), parameters(s, support, shape)
    full = broadcast(*(v.shape for v in (*p, *q)))
    codes = [v.code for v in (*p, *q)]
    noun = s.pick(("kl divergence", "relative entropy", "divergence term", "information gain"))
    if s.chance(0.4):
        parts = [choose(s, o) for o in ("m1|p_loc|a0", "s1|p_sc|a1", "m2|q_loc|b0", "s2|q_sc|b1")]
        with function(s, "kl|kl_div_of|relative|kl_one", *parts) as name:
            s.line("return ", kl_text(s, kind, (parts[0], parts[1]), (parts[2], parts[3])))
        there = put(s, "forward_kl|kl_pq", f"{name}({', '.join(codes)})", full, 0, 9)
        back = put(s, "backward_kl|kl_qp", f"{name}({', '.join(codes[2:] + codes[:2])})", full, 0, 9)
        style = s.count(0, 2)
        if style == 0:
            return end(s, "jeffreys divergence", s.let(s.pair(there, back)))
        if style == 1:
            return end(s, noun, there, back)
        t = s.scalar("skew_t", "alpha", "mix", low=0.2, high=0.8)
        code = f"{t.code} * {there.code} + (1.0 - {t.code}) * {back.code}"
        return end(s, "skewed divergence", s.let(raw(code, full, (0, 9), level=SUM)))
    kl = put(
        s, "kl|divergence_v|rel_ent", kl_text(s, kind, (codes[0], codes[1]), (codes[2], codes[3])), full, 0, 9
    )
    out = [ar.total(s, ranged(kl, 0, 3), kl.rank - 1) if kl.rank and s.chance(0.4) else kl]
    if s.chance(0.4):
        c = codes[1]
        entropy = s.pick(
            (
                f"0.5 * jnp.log(2 * jnp.pi * jnp.e * {c}**2)",
                f"1.0 + jnp.log(2.0 * {c})",
                f"jnp.log({c}) + 1.5",
            )
        )
        out.append(put(s, "entropy|h_p", entropy, p[1].shape, -1, 4))
    return end(s, noun, *map(s.let, out))


def score(s: Notebook) -> Kernel:
    """Gradients of a log density inside: scores, ascent, Langevin steps, leapfrog."""
    d = s.count(1, 5)
    support = s.pick((REAL, REAL, REAL, ANGLE))
    theta = s.array((d,), "theta", "x0", "start", "params", low=-1.5, high=1.5)
    a, b = parameters(s, support, (d,))
    law = s.pick(support.laws[:7])
    p = choose(s, "v|q_pos|point|w_in")
    name = choose(s, "log_prob|log_density|target|log_pi")
    with s.suite(f"def {name}({p}):"):
        lp = put(s, "lp|dens", law(s, p, a.code, b.code)).code
        extra = s.pick(
            (
                "",
                f" - {lit(s, 0.05, 0.4)} * jnp.sum(jnp.cos({lit(s, 1, 3)} * {p}))",
                f" - {lit(s, 0.05, 0.3)} * jnp.sum({p}**4)",
                f" - {lit(s, 0.1, 0.4)} * jnp.sum(jnp.diff({p}) ** 2)" if d > 1 else "",
            )
        )
        s.line("return ", f"jnp.sum({lp}){extra}")
    grad = f"jax.grad({name})"
    if s.chance(0.4):
        grad = choose(s, "score_fn|grad_lp|drift_fn")
        s.line(f"{grad} = ", f"jax.grad({name})")
    style, dt = s.count(0, 4), lit(s, 0.05, 0.3)
    noun = s.pick(("score function", "score step", "stein term"))
    if style == 0:
        g = put(s, "g|score_v|slope_lp", f"{grad}({theta.code})", (d,), -6, 6)
        out = [g, put(s, "lp_at|log_p", f"{name}({theta.code})", (), -12, 3)]
        return end(s, noun, *(out if s.chance(0.5) else [s.let(s.pair(g, theta))]))
    if style == 1:
        v, slope = choose(s, "lp_at|value_lp"), choose(s, "g|score_v")
        s.line(f"{v}, {slope} = ", f"jax.value_and_grad({name})({theta.code})")
        norm = put(s, "fisher|sq_score", f"jnp.sum({slope}**2)", (), 0, 12)
        return end(s, noun, raw(v, (), (-12, 3)), norm)
    if style == 2:
        h = put(s, "hess|info|curv", f"-jax.hessian({name})({theta.code})", (d, d), -4, 4)
        g = put(s, "g|score_v", f"{grad}({theta.code})", (d,), -6, 6)
        gram = put(s, "safe_info|damped_h", f"{h.code} @ {h.code}.T + jnp.eye({d})", (d, d), -9, 20)
        step = put(s, "newton_dir|scaled_g", f"jnp.linalg.solve({gram.code}, {g.code})", (d,), -4, 4)
        return end(s, "natural gradient", step, s.let(s.pair(step, theta)))
    if style == 3:
        steps = s.count(2, 5)
        key = random_key(s)
        body, x, k = choose(s, "langevin_step|body|advance"), choose(s, "xt|state"), choose(s, "k_t|sub")
        with s.suite(f"def {body}({x}, {k}):"):
            xi = put(s, "xi|kick", f"jax.random.normal({k}, {x}.shape, {x}.dtype)", (d,)).code
            fresh = put(s, "x_new|moved", f"{x} + {dt} * {grad}({x}) + {lit(s, 0.1, 0.5)} * {xi}").code
            kept = s.count(0, 2)
            s.line("return ", f"{fresh}, {(fresh, f'{name}({fresh})', f'jnp.tanh({fresh})')[kept]}")
        last, path = choose(s, "last|final_x"), choose(s, "path|trace")
        s.line(f"{last}, {path} = ", f"{s.lax}.scan({body}, {theta.code}, jax.random.split({key}, {steps}))")
        mean = raw(f"jnp.mean({path}, axis=0)", () if kept == 1 else (d,), (-4, 4))
        final = raw(last, (d,), (-4, 4))
        return end(s, s.pick(("langevin sampler", "ula chain")), *s.pick(((final,), (mean,), (final, mean))))
    r = s.array((d,), "momentum", "r0", "velocity", low=-1, high=1)

    def leap(states: list[Value]) -> list[Value]:
        q, m = (item.code for item in states)
        half = put(s, "half_m|m_mid", f"{m} + 0.5 * {dt} * {grad}({q})", (d,)).code
        moved = put(s, "q_new|next_q", f"{q} + {dt} * {half}", (d,), -4, 4)
        return [moved, put(s, "m_new|next_m", f"{half} + 0.5 * {dt} * {grad}({moved.code})", (d,), -4, 4)]

    q, m = repeat(s, [wide(theta, 4), wide(r, 4)], s.count(1, 4), leap, hints="qt|pos_t,mt|mom_t")
    energy = put(s, "h_end|energy", f"0.5 * jnp.sum({m.code}**2) - {name}({q.code})", (), -4, 14)
    return end(s, s.pick(("hmc step", "leapfrog", "hamiltonian flow")), q, energy)


def covariance(s: Notebook, d: int) -> tuple[str, str]:
    """A definite matrix and its Cholesky factor, as names ("" for the matrix where there is none)."""
    raw_in = s.array((d, d), "raw_cov", "factors", "a_in", "root", low=-1, high=1).code
    if s.chance(0.3):
        diag = s.pick((f"jnp.diag(jnp.exp(0.5 * jnp.diag({raw_in})))", f"{lit(s, 0.8, 1.5)} * jnp.eye({d})"))
        return "", put(s, "chol|scale_tril|l_mat", f"jnp.tril({raw_in}, -1) + {diag}", (d, d)).code
    style, ridge = s.count(0, 2), lit(s, 0.4, 1.2)
    if style == 0:
        code = f"{raw_in} @ {raw_in}.T + {ridge} * jnp.eye({d})"
    elif style == 1:
        code = f"0.5 * ({raw_in} + {raw_in}.T) + {d + 0.5} * jnp.eye({d})"
    else:
        code = (
            f"jnp.einsum('ij,kj->ik', {raw_in}, {raw_in}) / {d} + jnp.diag(jnp.full({d}, {ridge}))".replace(
                "'", '"'
            )
        )
    cov = put(s, "cov|sigma_m|cov_mat", code, (d, d), -4, 8).code
    spelled = s.pick((f"jnp.linalg.cholesky({cov})", f"jax.scipy.linalg.cholesky({cov}, lower=True)"))
    return cov, put(s, "chol|scale_tril|l_mat", spelled, (d, d)).code


def multivariate(s: Notebook) -> Kernel:
    """Normal and t densities of vectors through a Cholesky factor; conditionals and divergences."""
    d, n = s.count(2, 5), s.count(1, 5)
    mean = s.array((d,), "mean", "mu", "center", low=-1, high=1)
    x = s.array((n, d), "x", "points", "obs", low=-2, high=2)
    cov, chol = covariance(s, d)
    gap = put(s, "gap|dev|centered", f"{x.code} - {mean.code}", (n, d), -3, 3).code
    solve = "jax.scipy.linalg.solve_triangular"
    white = put(s, "white|y_std|half_maha", f"{solve}({chol}, {gap}.T, lower=True)", (d, n), -6, 6)
    maha = put(s, "maha|quad|sq_dist", f"jnp.sum({white.code}**2, axis=0)", (n,), 0, 20)
    logdet = put(s, "logdet|log_vol", f"2.0 * jnp.sum(jnp.log(jnp.diag({chol})))", (), -4, 8)
    style = s.count(0, 4)
    if style == 0 and cov:
        code = f"{s.st('multivariate_normal')}.logpdf({x.code}, {mean.code}, {cov})"
    elif style <= 2:
        code = f"-0.5 * ({maha.code} + {logdet.code} + {d} * jnp.log(2 * jnp.pi))"
    elif style == 3:
        nu = s.scalar("nu", "df", low=2.5, high=8)
        g = s.sp("gammaln")
        const = put(s, "const|log_c", f"{g}(0.5 * ({nu.code} + {d})) - {g}(0.5 * {nu.code})", (), 0, 4)
        code = (
            f"{const.code} - 0.5 * {logdet.code} "
            f"- 0.5 * ({nu.code} + {d}) * jnp.log1p({maha.code} / {nu.code})"
        )
    else:
        code = f"jnp.exp(-0.5 * {maha.code} / {d}) - {lit(s, 0.05, 0.3)} * {logdet.code}"
    lp = put(s, "log_p|lp|logpdf", code, (n,), -14, 3)
    out = [lp]
    if s.chance(0.4):
        eps = noise(s, (n, d), x.code)
        out.append(put(s, "sample|drawn_x", f"{mean.code} + {eps.code} @ {chol}.T", (n, d), -9, 9))
    elif s.chance(0.4):
        kl = f"0.5 * (jnp.sum({chol}**2) + jnp.sum({mean.code}**2) - {d} - {logdet.code})"
        out.append(put(s, "kl_to_std|prior_kl", kl, (), 0, 14))
    if len(out) == 1 and s.chance(0.5):
        out = [total(s, lp)]
    return end(s, s.pick(("multivariate normal", "gaussian density", "mahalanobis score")), *out)


def tails(s: Notebook) -> Kernel:
    """Censored, truncated and interval data: cdfs, survival functions, hazards."""
    shape = data_shape(s)
    kind = s.count(0, 4)
    if kind <= 1:
        x = observed(s, REAL, shape)
        a, b = parameters(s, REAL, shape)
        z = put(
            s, "z|std_x", f"({x.code} - {a.code}) / {b.code}", broadcast(x.shape, a.shape, b.shape), -5, 5
        )
        full = z.shape
        if kind == 0:
            lower = s.pick((f"{s.sp('log_ndtr')}({z.code})", f"{s.st('norm')}.logcdf({z.code})"))
            upper = s.pick((f"{s.sp('log_ndtr')}(-{z.code})", f"{s.st('norm')}.logsf({z.code})"))
            dens = f"{s.st('norm')}.logpdf({z.code}) - jnp.log({b.code})"
        else:
            lower, upper = f"jax.nn.log_sigmoid({z.code})", f"-jax.nn.softplus({z.code})"
            dens = f"{lower} + {upper} - jnp.log({b.code})"
    elif kind == 2:
        x = observed(s, POSITIVE, shape)
        b = positive(s, s.partner(shape), "scale|theta", 0.7, 2.0)
        full = broadcast(x.shape, b.shape)
        r = put(s, "ratio|rel_t", f"{x.code} / {b.code}", full, 0.1, 3.6).code
        # The survival function of the sum of two waits.
        upper = f"jnp.log1p({r}) - {r}"
        lower = f"jnp.log(1.0 - (1.0 + {r}) * jnp.exp(-{r}))"
        dens = f"jnp.log({r}) - {r} - jnp.log({b.code})"
    elif kind == 3:
        x = observed(s, UNIT, shape)
        b = s.array(s.partner(shape), "power_p", "order", "boost", low=0.7, high=1.8)
        full = broadcast(x.shape, b.shape)
        u = put(s, "u|warped_p", f"{x.code}**{b.code}", full, 0.01, 0.95).code
        p, q = lit(s, 0.8, 3), lit(s, 0.8, 3)
        mass = put(s, "mass|cum_p", f"{s.sp('betainc')}({p}, {q}, {u})", full, 0.001, 0.999).code
        lower, upper = f"jnp.log({mass} + 1e-3)", f"jnp.log1p(-0.99 * {mass})"
        dens = f"({p} - 1) * jnp.log({u}) + ({q} - 1) * jnp.log1p(-{u}) + jnp.log({b.code})"
    else:
        x = observed(s, POSITIVE, shape)
        a, b = parameters(s, POSITIVE, shape)
        full = broadcast(x.shape, a.shape, b.shape)
        cum = put(s, "cum_haz|big_h", f"({x.code} / {b.code}) ** {a.code}", full, 0, 14).code
        lower, upper = f"jnp.log(-jnp.expm1(-{cum}))", f"-{cum}"
        dens = f"jnp.log({a.code} / {x.code}) + jnp.log({cum}) - {cum}"
    log_f = put(s, "log_f|lp_exact|dens_lp", dens, full, -9, 2)
    log_s = put(s, "log_s|log_surv|sf_lp", upper, full, -9, 0)
    style = s.count(0, 3)
    noun = s.pick(("censored likelihood", "survival model", "tail model", "tobit term"))
    if style == 0:
        seen = s.mask(full, "observed", "is_event", "exact") if full else s.mask((), "observed", "is_event")
        lp = put(s, "lp|contrib", f"jnp.where({seen.code}, {log_f.code}, {log_s.code})", full, -9, 2)
    elif style == 1 and full:
        c = s.ints(full, 0, 2, "status", "censoring", "kind_c").code
        log_c = put(s, "log_cdf|left_lp", lower, full, -9, 0)
        lps = f"{log_f.code}, {log_s.code}, {log_c.code}"
        lp = put(
            s,
            "lp|contrib",
            s.pick(
                (
                    f"jnp.select([{c} == 0, {c} == 1], [{log_f.code}, {log_s.code}], {log_c.code})",
                    f"{s.lax}.select_n({c}, {lps})",
                    f"jnp.where({c} == 0, {log_f.code}, jnp.where({c} == 1, {log_s.code}, {log_c.code}))",
                )
            ),
            full,
            -9,
            2,
        )
    elif style == 2:
        lp = put(s, "log_haz|hazard_lp", f"{log_f.code} - {log_s.code}", full, -9, 9)
    else:
        log_c = put(s, "log_cdf|left_lp", lower, full, -9, 0)
        lp = s.let(s.mix([log_f, log_s, log_c], 0))
    return end(s, noun, total(s, ranged(lp, -9, 3)) if s.chance(0.5) else s.let(s.bounded(lp, 12)))


def regression(s: Notebook) -> Kernel:
    """Generalized linear models, with zero inflation, offsets, or ordered cutpoints."""
    n, d = s.count(2, 8), s.count(1, 4)
    x = s.array((n, d), "x", "design", "features", "covariates", low=-1, high=1)
    w = s.array((d,), "beta", "coefs", "w", low=-1, high=1)
    code = f"{x.code} @ {w.code}"
    if s.chance(0.5):
        base = () if s.chance(0.5) else (n,)
        code += f" + {s.array(base, 'intercept', 'offset', 'log_exposure', low=-0.8, high=0.8).code}"
    eta = put(s, "eta|linear_pred|lin", code, (n,), -4, 4).code
    kind = s.count(0, 5)
    g = s.sp("gammaln")
    if kind <= 1:
        y = s.ints((n,), 0, 5, "y", "counts", "events").code
        mu = put(
            s, "rate|mu|lam", s.pick((f"jnp.exp(0.5 * {eta})", f"jax.nn.softplus({eta})")), (n,), 0.1, 8
        ).code
        lp = put(
            s,
            "base_lp|count_lp",
            s.pick((poisson, negative_binomial_mean))(s, y, mu, lit(s, 0.7, 1.5)),
            (n,),
            -9,
            0,
        )
        if s.chance(0.6):
            logit = s.scalar("zero_logit", "inflation", "pi_logit", low=-1.5, high=1.0).code
            some = put(s, "log_some|not_zero", f"jax.nn.log_sigmoid(-{logit}) + {lp.code}", (n,), -11, 0).code
            zero = put(
                s, "log_zero|at_zero", f"jnp.logaddexp(jax.nn.log_sigmoid({logit}), {some})", (n,), -9, 0
            ).code
            lp = put(s, "lp|zip_lp", f"jnp.where({y} == 0, {zero}, {some})", (n,), -11, 0)
    elif kind == 2:
        y = s.array((n,), "y", "costs", "waits", low=0.2, high=2.5).code
        k = positive(s, (), "shape_k|disp", 0.8, 3.0).code
        mu = put(s, "mu|mean_y", f"jnp.exp(0.5 * {eta})", (n,), 0.2, 6).code
        lp = put(
            s,
            "lp|gamma_lp",
            f"{k} * jnp.log({k} / {mu}) - {g}({k}) + ({k} - 1) * jnp.log({y}) - {k} * {y} / {mu}",
            (n,),
            -12,
            2,
        )
    elif kind == 3:
        y = s.array((n,), "y", "rates_y", "shares", low=0.1, high=0.9).code
        phi = positive(s, (), "phi|precision_b", 1.5, 4.0).code
        mu = put(s, "mu|mean_y", f"jax.nn.sigmoid({eta})", (n,), 0.02, 0.98).code
        lp = put(
            s,
            "lp|beta_lp",
            beta(
                s,
                y,
                put(s, "a_n|conc1", f"{mu} * {phi}").code,
                put(s, "b_n|conc0", f"(1.0 - {mu}) * {phi}").code,
            ),
            (n,),
            -9,
            3,
        )
    elif kind == 4:
        cells = s.count(2, 4)
        free = s.array((cells,), "raw_cuts", "gaps_c", "log_gaps", low=-0.8, high=0.5)
        y = s.ints((n,), 0, cells, "y", "grades", "ratings").code
        cuts = put(
            s, "cuts|thresholds", f"jnp.cumsum(jnp.exp({free.code})) - {lit(s, 0.8, 2)}", (cells,), -2, 5
        ).code
        link = s.pick(("jax.nn.sigmoid", s.sp("ndtr")))
        edges = put(s, "cum|cum_p", f"{link}({cuts} - {eta}[:, None])", (n, cells), 0, 1).code
        full = put(
            s,
            "padded|edges",
            f"jnp.pad({edges}, ((0, 0), (1, 1)), constant_values=((0.0, 0.0), (0.0, 1.0)))",
            (n, cells + 2),
            0,
            1,
        ).code
        probs = put(s, "probs|cell_p", f"jnp.diff({full}, axis=1)", (n, cells + 1), 0, 1).code
        lp = put(
            s,
            "lp|ordinal_lp",
            f"jnp.log(jnp.take_along_axis({probs}, {y}[:, None], axis=1)[:, 0] + 0.01)",
            (n,),
            -5,
            0,
        )
    else:
        y = s.array((n,), "y", "target", "obs", low=-2, high=2).code
        sd = positive(s, () if s.chance(0.5) else (n,), "sigma|noise_sd", 0.6, 2.0).code
        lp = put(
            s, "lp|resid_lp", s.pick((normal, student, laplace, cauchy, skewed))(s, y, eta, sd), (n,), -9, 2
        )
    out = [total(s, lp)] if s.chance(0.6) else [lp]
    if s.chance(0.5):
        out.append(prior(s, w))
    return end(
        s,
        s.pick(("glm likelihood", "count regression", "regression likelihood", "zero inflated model")),
        *out,
    )


def negative_binomial_mean(s: Notebook, x: str, a: str, b: str) -> str:
    """By mean and dispersion."""
    g, r = s.sp("gammaln"), f"{float(b) * 2:.3g}"
    return (
        f"{g}({x} + {r}) - {g}({r}) - {g}({x} + 1.0) + {r} * jnp.log({r} / ({r} + {a})) "
        f"+ {x} * jnp.log({a} / ({r} + {a}))"
    )


def transformed(s: Notebook) -> Kernel:
    """Change of variables: layers of a flow with their log determinants, copulas, quantiles."""
    shape = s.shape(1, 2, 20)
    if s.chance(0.3):
        p = s.array(shape, "u", "probs", "p", low=0.08, high=0.92)
        q = s.array(shape, "v", "ranks", "q", low=0.08, high=0.92)
        rho = put(
            s, "rho|corr", f"0.9 * jnp.tanh({s.scalar('raw_rho', 'dep', low=-1, high=1).code})", (), -0.7, 0.7
        ).code
        quantile = s.pick((s.sp("ndtri"), f"{s.st('norm')}.ppf"))
        if s.chance(0.25):
            quantile = "1.4142 * " + s.sp("erfinv")
            p, q = (
                put(s, f"c{v.code}|sym_{v.code}", f"2.0 * {v.code} - 1.0", shape, -0.9, 0.9) for v in (p, q)
            )
        a = put(s, "za|g_u", f"{quantile}({p.code})", shape, -1.6, 1.6).code
        b = put(s, "zb|g_v", f"{quantile}({q.code})", shape, -1.6, 1.6).code
        det = put(s, "det|one_minus", f"1.0 - {rho}**2", (), 0.4, 1).code
        code = (
            f"-0.5 * jnp.log({det}) - (({rho} * {a}) ** 2 + ({rho} * {b}) ** 2 "
            f"- 2 * {rho} * {a} * {b}) / (2.0 * {det})"
        )
        lp = put(s, "log_c|copula_lp", code, shape, -6, 3)
        return end(s, s.pick(("gaussian copula", "copula density")), total(s, lp) if s.chance(0.5) else lp)
    x = prepared(s, s.array(shape, "x", "y", "data_in", low=-1.5, high=1.5), 2.0, 1)
    now, dets = x, []
    for _ in range(s.count(1, 4)):
        kind = s.count(0, 4)
        part = s.partner(shape, 0.3) or shape[-1:]
        if kind == 0:
            gain = s.array(part, "log_s", "log_gain", low=-0.6, high=0.6)
            shift = s.array(part, "shift", "t_add", low=-1, high=1)
            nxt, jac = f"{now.code} * jnp.exp({gain.code}) + {shift.code}", raw(gain.code, gain.shape)
        elif kind == 1:
            c = lit(s, 0.2, 0.8)
            nxt = f"{now.code} + {c} * jnp.tanh({now.code})"
            jac = raw(f"jnp.log1p({c} * (1 - jnp.tanh({now.code}) ** 2))", shape)
        elif kind == 2:
            e = s.scalar("tail_w", "tailweight", "delta", low=0.5, high=1.3).code
            k = s.scalar("skew_e", "epsilon", low=-0.5, high=0.5).code
            inner = put(s, "asinh_x|bent", f"{e} * jnp.arcsinh({now.code}) + {k}", shape, -3, 3).code
            nxt = f"jnp.sinh({inner})"
            jac = raw(f"jnp.log({e} * jnp.cosh({inner})) - 0.5 * jnp.log1p({now.code}**2)", shape, level=SUM)
        elif kind == 3:
            c = lit(s, 0.1, 0.5)
            nxt = f"jax.nn.softplus({now.code}) + {c} * {now.code}"
            jac = raw(f"jnp.log(jax.nn.sigmoid({now.code}) + {c})", shape)
        else:
            w = s.array(part, "w_pl", "weight_p", low=0.1, high=0.8).code
            act = put(s, "bend|act_p", f"jnp.sin({now.code})", shape, -1, 1).code
            nxt, jac = f"{now.code} + {w} * {act}", raw(f"jnp.log1p({w} * jnp.cos({now.code}))", shape)
        dets.append(
            s.let(raw(jac.code, jac.shape, (-3, 3), level=jac.level), "ld", "log_det", "log_jac", "jac_term")
        )
        now = s.let(s.bounded(put(s, "h|layer_out|z_next|warped", nxt, shape, -5, 5), 5))
    base = s.pick((normal, logistic, laplace, cauchy))(s, now.code, lit(s, 0.1, 0.6), lit(s, 0.8, 2.0))
    lp = put(s, "log_base|base_lp", base, shape, -9, 2)
    code = " + ".join([lp.code, *(v.code for v in dets)])
    out = s.let(raw(code, shape, (-9, 4), level=SUM), "log_px", "flow_lp", "density_lp")
    return end(
        s,
        s.pick(("normalizing flow", "change of variables", "transformed density")),
        total(s, out) if s.chance(0.5) else out,
    )


def sequential(s: Notebook) -> Kernel:
    """Densities along a series by scan: hidden states, autoregressions, changing variances."""
    steps = s.count(3, 9)
    kind = s.count(0, 2)
    y = s.array((steps,), "y", "obs", "returns", "series", low=-1.5, high=1.5)
    if kind == 0:
        k = s.count(2, 4)
        trans = s.array((k, k), "trans_logits", "a_logits", low=-1, high=1)
        start = s.array((k,), "init_logits", "pi_logits", low=-1, high=1)
        a = s.array((k,), "means", "mu", "levels", low=-1, high=1)
        b = positive(s, (k,), "sds|sigma|spreads", 0.6, 1.8)
        log_a = put(s, "log_trans|log_a", f"jax.nn.log_softmax({trans.code}, axis=-1)", (k, k), -4, 0).code
        emit = s.let(
            raw(
                s.pick(REAL.laws[:6])(s, f"{y.code}[:, None]", a.code, b.code), (steps, k), (-8, 2), level=SUM
            ),
            "emit",
            "log_b",
        ).code
        first = put(s, "alpha0|log_init", f"jax.nn.log_softmax({start.code}) + {emit}[0]", (k,), -9, 2).code
        body, c, e = (
            choose(s, "forward_step|body|advance"),
            choose(s, "alpha_t|msg|belief"),
            choose(s, "e_t|emit_t"),
        )
        lse = s.pick((s.sp("logsumexp"), "jax.nn.logsumexp")) if s.chance(0.7) else "jnp.max"
        with s.suite(f"def {body}({c}, {e}):"):
            s.line("fresh = ", f"{lse}({c}[:, None] + {log_a}, axis=0) + {e}")
            s.line(
                "return ",
                s.pick(("fresh, fresh", "fresh, jax.nn.softmax(fresh)", "fresh, jax.nn.logsumexp(fresh)")),
            )
        tail: Shape = () if "logsumexp(fresh)" in s.lines[-1] else (k,)
        s.line("final, msgs = ", f"{s.lax}.scan({body}, {first}, {emit}[1:])")
        ll = put(s, "log_z|evidence", "jax.nn.logsumexp(final)", (), -14, 4)
        noun = s.pick(("hmm forward", "hidden markov likelihood", "message passing"))
        return (
            end(s, noun, ll, raw("msgs", (steps - 1, *tail), (-14, 4))) if s.chance(0.5) else end(s, noun, ll)
        )
    law = s.pick(REAL.laws[:6])
    body, c, e = choose(s, "one_step|body|tick"), choose(s, "carry|now"), choose(s, "y_t|obs_t")
    omega, alpha, phi = (
        lit(s, 0.3, 0.6),
        lit(s, 0.1, 0.4),
        s.scalar("phi", "persistence", low=0.2, high=0.6).code,
    )
    m0 = s.scalar("level0", "y0", low=-1, high=1).code
    v0 = s.scalar("var0", "h0", low=0.5, high=1.5).code
    with s.suite(f"def {body}({c}, {e}):"):
        m, v = choose(s, "lev|m_t"), choose(s, "h_t|v_t")
        s.line(f"{m}, {v} = ", c)
        sd = put(s, "sd_t|scale_t", f"jnp.sqrt({v})").code
        lp = put(s, "lp_t|dens_t", law(s, e, m, sd)).code
        resid = put(s, "innov|surprise", f"{e} - {m}").code
        if kind == 1:
            new_v = put(s, "h_next|v_next", f"{omega} + {alpha} * {resid}**2 + {phi} * {v}").code
            new_m = put(s, "m_next|lev_next", f"{lit(s, 0.2, 0.8)} * {e}").code
        else:
            gain = put(s, "gain|k_t", f"{v} / ({v} + {omega})").code
            new_m = put(s, "m_next|lev_next", f"{phi} * ({m} + {gain} * {resid})").code
            new_v = put(s, "h_next|v_next", f"(1.0 - {gain}) * {v} + {alpha}").code
        s.line("return ", f"({new_m}, {new_v}), {s.pick((lp, f'({lp}, {new_v})'))}")
    pair_out = s.lines[-1].endswith("))") or s.lines[-1].count("(") > 1
    s.line("last, outs = ", f"{s.lax}.scan({body}, ({m0}, {v0}), {y.code})")
    out = [put(s, "lps|log_terms", "outs[0]" if pair_out else "outs", (steps,), -9, 2)]
    if pair_out:
        out.append(put(s, "vols|variances", "outs[1]", (steps,), 0.2, 4))
    if s.chance(0.6):
        out[0] = total(s, out[0])
    return end(
        s, s.pick(("garch likelihood", "filtered likelihood", "innovation score", "predictive density")), *out
    )


def simulated(s: Notebook) -> Kernel:
    """Monte Carlo: importance weights, predictive densities, averages over draws."""
    d, n = s.count(1, 4), s.count(2, 8)
    mu = s.array((d,), "mu", "loc", "proposal_mean", low=-1, high=1)
    sd = positive(s, (d,), "sd|scale|proposal_sd", 0.6, 1.8)
    key = random_key(s)
    kind = s.pick(("normal", "laplace", "logistic", "gumbel"))
    draw_code = f"jax.random.{kind}({key}, ({n}, {d}), dtype={mu.code}.dtype)"
    eps = put(s, "eps|base|unit_draws", draw_code, (n, d), -4, 4).code
    z = put(s, "z|draws|theta_s", f"{mu.code} + {sd.code} * {eps}", (n, d), -6, 6)
    log_q = {"normal": normal, "laplace": laplace, "logistic": logistic, "gumbel": gumbel}[kind]
    lq = put(s, "log_q|lq", f"jnp.sum({log_q(s, z.code, mu.code, sd.code)}, axis=-1)", (n,), -9, 2).code
    a, b = parameters(s, REAL, (d,))
    target = s.pick(REAL.laws[:6])(s, z.code, a.code, b.code)
    lp = put(s, "log_p|lp_target", f"jnp.sum({target}, axis=-1)", (n,), -9, 2)
    log_w = put(s, "log_w|log_ratio", f"{lp.code} - {lq}", (n,), -8, 8).code
    style = s.count(0, 3)
    w = put(
        s, "w|norm_w|probs_w", f"jax.nn.softmax({s.pick(('', f'{lit(s, 0.3, 0.9)} * '))}{log_w})", (n,), 0, 1
    ).code
    f = s.let(s.bounded(s.chain(ranged(z, -4, 4), s.count(1, 2)), 6))
    noun = s.pick(("importance sampling", "monte carlo estimate", "self normalized estimate"))
    estimate = put(
        s,
        "estimate|post_mean",
        s.pick((f"{w} @ {f.code}", f"jnp.sum({w}[:, None] * {f.code}, axis=0)")),
        (d,),
        -6,
        6,
    )
    if style == 0:
        return end(s, noun, estimate, put(s, "ess|eff_size", f"1.0 / jnp.sum({w}**2)", (), 1, n))
    if style == 1:
        lz = put(s, "log_z|evidence", f"{s.sp('logsumexp')}({log_w}) - jnp.log({n}.0)", (), -8, 8)
        return end(s, s.pick(("marginal likelihood", "evidence estimate")), lz, estimate)
    if style == 2:
        return end(s, noun, estimate)
    y = s.array((s.count(1, 5),), "y", "new_obs", "held_out", low=-1.5, high=1.5)
    m = put(s, "pred_mean|f_draw", f"jnp.mean({f.code}, axis=-1)", (n,), -6, 6).code
    pred = s.pick((normal, cauchy, student))(s, f"{y.code}[:, None]", m, lit(s, 0.8, 1.6))
    lpd = put(s, "lpd|log_pred", f"{s.sp('logsumexp')}({pred} + jnp.log({w} + 1e-3), axis=1)", y.shape, -9, 2)
    return end(s, s.pick(("posterior predictive", "predictive density")), lpd)


def simplex(s: Notebook) -> Kernel:
    """Dirichlet, categorical and multinomial laws: densities, updates, entropies, divergences."""
    lead: Shape = s.shape(0, 1, 4)
    k = s.count(2, 6)
    conc = positive(s, (*s.partner(lead, 0.6), k) if lead else (k,), "alpha|conc|pseudo", 0.7, 3.5)
    logits = s.array((*lead, k), "logits", "energies", "raw_p", low=-1.5, high=1.5)
    p = put(s, "p|theta|probs", f"jax.nn.softmax({logits.code}, axis=-1)", logits.shape, 0.01, 0.97)
    g, dg = s.sp("gammaln"), s.sp("digamma")
    full = broadcast(lead, conc.shape[:-1])
    style = s.count(0, 4)
    noun = s.pick(("dirichlet density", "categorical model", "simplex score"))
    if style == 4:
        other = positive(s, (k,), "beta_c|prior_conc|eta", 0.7, 3.5)
        tot = put(s, "total_a|mass_a", f"jnp.sum({conc.code}, axis=-1, keepdims=True)").code
        code = (
            f"{g}({tot}[..., 0]) - jnp.sum({g}({conc.code}), axis=-1) + jnp.sum({g}({other.code})) "
            f"- {g}(jnp.sum({other.code})) + jnp.sum(({conc.code} - {other.code}) * "
            f"({dg}({conc.code}) - {dg}({tot})), axis=-1)"
        )
        kl = put(s, "kl|dir_kl", code, conc.shape[:-1], 0, 12)
        cross = put(s, "cross|mean_log", f"jnp.sum({p.code} * jnp.log({conc.code}), axis=-1)", full, -2, 2)
        return end(s, "dirichlet divergence", kl, cross)
    counts = s.ints((*lead, k), 0, 5, "counts", "votes", "words") if s.chance(0.6) else None
    if counts and style <= 1:
        post = put(s, "post|updated_conc", f"{conc.code} + {counts.code}", (*full, k), 0.7, 9).code
        code = (
            f"jnp.sum({g}({post}) - {g}({conc.code}), axis=-1) "
            f"+ {g}(jnp.sum({conc.code}, axis=-1)) - {g}(jnp.sum({post}, axis=-1))"
        )
        out = put(s, "log_marg|polya_lp", code, full, -14, 0)
        mean = put(
            s, "post_mean|shrunk", f"{post} / jnp.sum({post}, axis=-1, keepdims=True)", (*full, k), 0, 1
        )
        cost = put(s, "gap_p|cross_ent", f"jnp.sum({mean.code} * jnp.log({p.code}), axis=-1)", full, -4, 0)
        return end(
            s,
            s.pick(("dirichlet multinomial", "polya urn")),
            *((out, cost) if s.chance(0.5) else (s.let(s.pair(out, cost)),)),
        )
    log_p = put(
        s,
        "log_p|lp_cat",
        s.pick((f"jnp.log({p.code})", f"jax.nn.log_softmax({logits.code})")),
        p.shape,
        -5,
        0,
    )
    norm = f"{g}(jnp.sum({conc.code}, axis=-1)) - jnp.sum({g}({conc.code}), axis=-1)"
    dens = put(
        s, "dir_lp|log_prior", f"jnp.sum(({conc.code} - 1.0) * {log_p.code}, axis=-1) + {norm}", full, -9, 6
    )
    results = [dens]
    if counts:
        code = s.pick(
            (
                f"jnp.sum({counts.code} * {log_p.code}, axis=-1)",
                f"{s.st('multinomial')}.logpmf({counts.code}, jnp.sum({counts.code}), {p.code})"
                if not lead
                else f"jnp.sum({s.sp('xlogy')}({counts.code}.astype({p.code}.dtype), {p.code}), axis=-1)",
            )
        )
        results.append(put(s, "mult_lp|count_lp", code, lead, -14, 0))
    elif s.chance(0.5):
        results.append(
            put(
                s,
                "entropy|h_p",
                s.pick(
                    (
                        f"jnp.sum({s.sp('entr')}({p.code}), axis=-1)",
                        f"-jnp.sum({p.code} * {log_p.code}, axis=-1)",
                    )
                ),
                lead,
                0,
                2,
            )
        )
    return end(s, noun, *results)


FORMS: tuple[Callable[[Notebook], Kernel], ...] = (
    likelihood,
    mixture,
    blended,
    hierarchical,
    bound,
    divergence,
    score,
    multivariate,
    tails,
    regression,
    transformed,
    sequential,
    simulated,
    simplex,
    multivariate,
    simulated,
    bound,
)


def draw(rng: random.Random) -> Kernel:
    form = FORMS[int(rng.random() * len(FORMS))]
    place, dtype = rng.random(), "float32"
    if place > 0.84:
        dtype = "float64"
    elif place > 0.74 and form in (transformed, blended):
        dtype = "bfloat16" if place > 0.79 else "float16"
    return form(Notebook(rng, dtype))


TEMPLATE = Template("densities", "generate_densities_kernel", draw)
