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
from kernels.writing.beginnings import Floats, prepared
from kernels.writing.endings import finish_joined
from kernels.writing.loops import repeat
from kernels.writing.sampler import Sampler
from kernels.writing.values import SUM, Shape, Value, broadcast, expr, mul


def likelihood(s: Notebook) -> Kernel:
    """The log likelihood of some data, weighted or masked, with priors."""
    support = s.pick(ANY)
    shape = data_shape(s, support)
    x = observed(s, support, shape)
    a, b = parameters(s, support, shape)
    lp = log_density(s, support, x, a, b)
    form = s.pick(("weighted", "masked", "plain", "plain", "plain"))
    if form == "weighted":
        w = s.array("weights|w|importance", s.partner(shape), low=0.3, high=1.5)
        lp = s.put("weighted_lp|tempered", mul(w, lp).within(-9, 3))
    elif form == "masked" and lp.rank:
        mask = s.mask("", lp.shape)
        lp = s.put("kept|seen_lp", f"jnp.where({mask}, {lp}, 0)", lp.shape, (-8, 2))
    out = [total(s, lp) if s.chance(0.6) else lp]
    for v in (a, b):
        if s.chance(0.35):
            out.append(prior(s, v))
    if len(out) > 1 and s.chance(0.6):
        joined = " + ".join(v.code for v in out)
        out = [s.put("log_joint|log_post", expr(joined, out[0].shape, (-12, 4), level=SUM))]
    return finish_joined(s, s.pick(("log likelihood", "log density", "log posterior", "fit score")), *out)


def mixture(s: Notebook) -> Kernel:
    """Components with weights through logsumexp; responsibilities; steps of EM."""
    n, k = s.count(1, 7), s.count(2, 4)
    support = s.pick((REAL, REAL, REAL, POSITIVE, ANGLE))
    x = observed(s, support, (n,))
    (names, low, high), (others, floor, top) = support.first, support.second
    a = s.array(names, (k,), low=low, high=high)
    b = positive(s, (k,), others, floor, top)
    logits = s.array("logits|mix_logits|w_raw", (k,), low=-1, high=1)
    log_w = s.put("log_w|log_pi|log_mix", f"jax.nn.log_softmax({logits})", (k,), (-4, 0))
    law, lse = s.pick(support.laws[:6]), s.pick((s.sp("logsumexp"), "jax.nn.logsumexp"))
    parts = [s.name(options) for options in ("v|pts|data_v", "m|p1|locs", "c|p2|scales_c", "lw|log_wk")]
    with s.function("component_terms|joint_terms|log_joint", *parts) as name:
        wide_x = s.put("col|x_col", f"{parts[0]}[:, None]", (n, 1)).code
        body = law(s, wide_x, parts[1], parts[2])
        s.line("return " + (f"{parts[3]} + {body}" if not body.startswith("-") else f"{body} + {parts[3]}"))

    def joint(loc: str) -> str:
        code = f"{name}({x}, {loc}, {b}, {log_w})"
        return s.put("joint|log_joint|comp_lp", code, (n, k), (-10, 2)).code

    em = support is not UNIT and s.chance(0.4)
    if em:

        def step(states: list[Value]) -> list[Value]:
            table = joint(states[0].code)
            resp = s.put("resp|gamma_nk|posterior", f"jax.nn.softmax({table}, axis=-1)").code
            mass = s.put("mass_k|n_k|occupancy", f"{resp}.sum(0) + {lit(s, 0.2, 1.0)}").code
            fresh = s.put("fresh|m_step|target_loc", f"{resp}.T @ {x} / {mass}").code
            t = lit(s, 0.3, 0.8)
            return [expr(f"(1 - {t}) * {states[0]} + {t} * {fresh}", (k,), a.interval, level=SUM)]

        a = repeat(s, [a], s.count(2, 4), step, hints="loc_k|means_t|centers_t")[0]
    table = joint(a.code)
    per_point = s.put("log_mix_p|log_px|point_lp", f"{lse}({table}, axis=-1)", (n,), (-8, 2))
    out = [total(s, per_point) if s.chance(0.6) else per_point]
    if s.chance(0.5):
        code = s.pick((f"jnp.exp({table} - {per_point}[:, None])", f"jax.nn.softmax({table}, axis=1)"))
        resp = s.put("resp_out|membership|soft_assign", code, (n, k), (0, 1))
        weight = s.array("values_k|labels_k|payoffs", (k,), low=-1.5, high=1.5)
        out.append(s.put("expected|soft_value", f"{resp} @ {weight}", (n,), 2))
    if em or s.chance(0.2):
        out.append(a.over((min(-2.0, a.low), 3)))
    return finish_joined(s, s.pick(("mixture model", "mixture density", "soft clustering", "em step")), *out)


def blended(s: Notebook) -> Kernel:
    """Two different laws joined with logaddexp, or an inlier and an outlier model."""
    support = s.pick((REAL, POSITIVE, UNIT, ANGLE, COUNT))
    shape = data_shape(s, support)
    x = observed(s, support, shape)
    first = log_density(s, support, x, *parameters(s, support, shape), "lp_a|inlier|core_lp")
    second = log_density(s, support, x, *parameters(s, support, shape), "lp_b|outlier|tail_lp")
    logit = s.array("logit_w|gate_logit|mix_logit", s.partner(shape, 0.2), low=-1.5, high=1.5)
    g = s.pick(("jax.nn.log_sigmoid({})", "-jax.nn.softplus(-{})", "jnp.log(jax.nn.sigmoid({}))"))
    up = s.put("log_on|log_w1", g.format(logit.code), logit.shape, (-2, 0)).code
    down = s.put("log_off|log_w0", f"jax.nn.log_sigmoid(-{logit})", logit.shape, (-2, 0)).code
    terms = f"{up} + {first}", f"{down} + {second}"
    code = f"jnp.logaddexp({terms[0]}, {terms[1]})"
    if s.chance(0.3) and first.shape == second.shape == broadcast(first.shape, logit.shape):
        code = f"{s.sp('logsumexp')}(jnp.stack([{terms[0]}, {terms[1]}]), axis=0)"
    lp = s.put("log_mix|blend_lp|log_px", code, broadcast(shape, logit.shape), (-8, 2))
    post = expr(f"jnp.exp({terms[0]} - {lp})", lp.shape, (0, 1))
    out = [total(s, lp) if s.chance(0.5) else lp]
    if s.chance(0.5):
        out.append(s.put("post_on|p_inlier|resp_a", post))
    return finish_joined(s, s.pick(("contaminated model", "two component mixture", "outlier model")), *out)


def hierarchical(s: Notebook) -> Kernel:
    """Groups around a common mean, observations within the groups; at times with a gradient step."""
    g, n = s.count(2, 5), s.count(3, 10)
    ids = s.ints("group|school|site_ids|cluster", (n,), 0, g - 1)
    mu = s.scalar("mu|grand_mean|intercept", low=-1.0, high=1.0)
    tau = positive(s, (), "tau|between|group_sd", 0.5, 1.5)
    z = s.array("z|effects|offsets_g", (g,), low=-1.5, high=1.5)
    form = s.pick(("real", "counts", "binary"))
    y = (
        s.array("y|obs|measured", (n,), low=-2, high=2)
        if form == "real"
        else s.ints("y|counts|outcomes", (n,), 0, 5 if form == "counts" else 1)
    )
    centred = s.chance(0.5)
    slope = s.array("x|covariate|dose", (n,), low=-1.5, high=1.5) if s.chance(0.5) else None
    coef = s.scalar("slope|beta_x|effect_x", low=-1.0, high=1.0) if slope else None
    p = s.name("th|group_pars|eff")
    closes = s.chance(0.5)
    args = [p] if closes else [p, *(s.name(o) for o in ("m0|top_mean", "t0|top_sd"))]
    name = s.name("log_joint|log_posterior|log_density|joint")
    with s.suite(f"def {name}({', '.join(args)}):"):
        m0, t0 = (mu.code, tau.code) if closes else args[1:]
        if centred:
            theta = p
            lp = s.put("lp_group|prior_g", f"jnp.sum({normal(s, p, m0, t0)})").code
        else:
            theta = s.put("theta|group_mean", f"{m0} + {t0} * {p}", (g,)).code
            lp = s.put("lp_group|prior_g", f"-0.5 * jnp.sum({p}**2)").code
        taken = f"{theta}[{ids}]" if s.chance(0.6) else f"jnp.take({theta}, {ids})"
        taken += f" + {coef} * {slope}" if coef and slope else ""
        eta = s.put("eta|linear_pred|mean_y", taken)
        if form == "real":
            noise = lit(s, 0.6, 1.5)
            obs = s.pick((normal, laplace, logistic, cauchy))(s, y.code, eta.code, noise)
        elif form == "counts":
            rate = s.put(
                "rate_y|lam_y", s.pick(("jnp.exp(0.5 * {})", "jax.nn.softplus({})")).format(eta.code)
            )
            obs = poisson(s, y.code, rate.code, lit(s, 0.6, 1.4))
        else:
            obs = s.pick(
                (
                    f"{y} * {eta} - jax.nn.softplus({eta})",
                    f"{s.st('bernoulli')}.logpmf({y}, jax.nn.sigmoid({eta}))",
                    f"jnp.where({y} == 1, 1.0, 0.5) * jax.nn.log_sigmoid({eta})",
                )
            )
        lik = s.put("lp_obs|data_term", f"jnp.{s.pick(('sum', 'mean'))}({obs})").code
        hyper = f"-jnp.log1p({t0}**2)" if s.chance(0.5) else f"-0.5 * {m0}**2 - {t0}"
        s.line("return " + s.pick((f"{lp} + {lik} {hyper[0]} {hyper[1:]}", f"0.3 * ({lp} + {lik})")))
    tail = "" if closes else f", {mu}, {tau}"
    noun = s.pick(("hierarchical model", "random effects", "partial pooling", "multilevel posterior"))
    if s.chance(0.4):
        step = lit(s, 0.02, 0.15)
        grad = f"jax.grad({name})"

        def climb(states: list[Value]) -> list[Value]:
            now = states[0].code
            return [expr(f"{now} + {step} * {grad}({now}{tail})", (g,), 3, level=SUM)]

        moved = repeat(s, [z.over(3.0)], s.count(1, 4), climb, hints="eff_t|cur_z|z_now")[0]
        return finish_joined(
            s, noun, moved, s.put("lp_after|log_post_end", f"{name}({moved}{tail})", (), (-12, 3))
        )
    return finish_joined(s, noun, s.put("log_post|lp_all|log_joint_v", f"{name}({z}{tail})", (), (-12, 3)))


def random_key(s: Sampler) -> str:
    seed = s.ints("seed|step_id|trial", (), 0, 9999).code if s.chance(0.6) else str(s.count(0, 99))
    name = s.name("key|rng_key|prng")
    make = s.pick((f"jax.random.key({seed})", f"jax.random.PRNGKey({seed})"))
    if s.chance(0.3):
        make = f"jax.random.fold_in({make}, {s.count(1, 9)})"
    s.line(f"{name} = {make}")
    return name


def noise(s: Sampler, shape: Shape, like: str, random_share: float = 0.65) -> Value:
    """Standard normal draws: from a key, or handed in."""
    if s.chance(1 - random_share):
        return s.array("eps|noise_in|base_draws", shape, low=-2, high=2)
    code = f"jax.random.normal({random_key(s)}, {shape}, dtype={like}.dtype)"
    return s.put("eps|draws|noise_z|base", code, shape, 4)


def bound(s: Notebook) -> Kernel:
    """An evidence lower bound: samples of q, a likelihood, and a divergence in closed form or sampled."""
    d, draws = s.count(1, 4), s.count(1, 4)
    mu = s.array("mu|q_mean|m_q", (d,), low=-1, high=1)
    rho = s.array("log_sigma|rho|log_sd", (d,), low=-1, high=0.5)
    sigma = s.put(
        "sigma|q_sd|sd", s.pick((f"jnp.exp({rho})", f"jax.nn.softplus({rho}) + 0.1")), (d,), (0.3, 2)
    )
    eps = noise(s, (draws, d), mu.code)
    z = s.put("z|latent|theta_s", f"{mu} + {sigma} * {eps}", (draws, d), 6)
    n = s.count(2, 6)
    x = s.array("x|features|design", (n, d), low=-1, high=1)
    eta = s.put("eta|pred|f_x", f"{z} @ {x}.T / {d}", (draws, n), 4)
    terms = s.pick((_real_terms, _binary_terms, _count_terms))(s, n, eta)
    table = s.put("log_lik|ll_table|data_lp", terms, (draws, n), (-9, 2))
    ll = s.put("ll|lik_s", f"jnp.{s.pick(('sum', 'mean'))}({table}, axis=-1)", (draws,), (-14, 3))
    noun = s.pick(("elbo", "variational objective", "evidence bound"))
    if s.chance(0.45):
        kl = s.pick(
            (
                f"0.5 * jnp.sum({mu}**2 + {sigma}**2 - 1 - 2 * jnp.log({sigma}))",
                f"jnp.sum(0.5 * ({sigma}**2 + {mu}**2) - jnp.log({sigma}) - 0.5)",
            )
        )
        kl_v = s.put("kl|kl_term|divergence", kl, (), (0, 8))
        beta_w = lit(s, 0.2, 1.5)
        return finish_joined(s, noun, expr(f"jnp.mean({ll}) - {beta_w} * {kl_v}", (), (-14, 3), level=SUM))
    log_q = s.put(
        "log_q|lq", f"jnp.sum({normal(s, z.code, mu.code, sigma.code)}, axis=-1)", (draws,), (-9, 3)
    )
    log_p = s.put("log_prior|lp0", f"jnp.sum(-0.5 * {z}**2 - 0.9189, axis=-1)", (draws,), (-12, 0))
    ratio = s.put("log_w|log_ratio", f"{ll} + {log_p} - {log_q}", (draws,), (-14, 6))
    if s.chance(0.5) and draws > 1:
        code = f"{s.sp('logsumexp')}({ratio}) - jnp.log({draws}.0)"
        return finish_joined(
            s, s.pick(("importance weighted bound", "iwae bound")), expr(code, (), (-14, 6), level=SUM)
        )
    return finish_joined(s, noun, s.let(ar.mean(s, ratio)))


def _real_terms(s: Notebook, n: int, eta: Value) -> str:
    y = s.array("y|target|obs", (n,), low=-1.5, high=1.5)
    return s.pick((normal, laplace, cauchy, logistic))(s, y.code, eta.code, lit(s, 0.6, 1.5))


def _binary_terms(s: Notebook, n: int, eta: Value) -> str:
    y = s.mask("y|clicked|is_case", (n,))
    return f"jnp.where({y}, jax.nn.log_sigmoid({eta}), jax.nn.log_sigmoid(-{eta}))"


def _count_terms(s: Notebook, n: int, eta: Value) -> str:
    y = s.ints("y|counts", (n,), 0, 5)
    return f"{y} * {eta} - jax.nn.softplus({eta}) - {s.sp('gammaln')}({y} + 1)"


Pair = tuple[str, str]  # The codes of a law's two parameters.


def _kl_normal(s: Notebook, p: Pair, q: Pair) -> str:
    (m, c), (n, r) = p, q
    return s.pick(
        (
            f"jnp.log({r} / {c}) + ({c}**2 + ({m} - {n}) ** 2) / (2 * {r}**2) - 0.5",
            f"0.5 * (({c} / {r}) ** 2 + (({m} - {n}) / {r}) ** 2 - 1 - 2 * jnp.log({c} / {r}))",
        )
    )


def _kl_laplace(s: Notebook, p: Pair, q: Pair) -> str:
    (m, c), (n, r) = p, q
    gap = s.put("abs_gap|dist_m", f"jnp.abs({m} - {n})").code
    return f"jnp.log({r} / {c}) - 1 + {gap} / {r} + {c} / {r} * jnp.exp(-{gap} / {c})"


def _kl_gamma(s: Notebook, p: Pair, q: Pair) -> str:
    (m, c), (n, r) = p, q
    g, dg = s.sp("gammaln"), s.sp("digamma")
    return (
        f"({m} - {n}) * {dg}({m}) - {g}({m}) + {g}({n}) "
        f"+ {n} * (jnp.log({r}) - jnp.log({c})) + {m} * ({c} - {r}) / {r}"
    )


def _kl_beta(s: Notebook, p: Pair, q: Pair) -> str:
    (m, c), (n, r) = p, q
    bl, dg = s.sp("betaln"), s.sp("digamma")
    both = s.put("both|total_conc", f"{m} + {c}").code
    return (
        f"{bl}({n}, {r}) - {bl}({m}, {c}) + ({m} - {n}) * {dg}({m}) + ({c} - {r}) * {dg}({c}) "
        f"+ ({n} - {m} + {r} - {c}) * {dg}({both})"
    )


def _kl_poisson_exponential(s: Notebook, p: Pair, q: Pair) -> str:
    (m, c), (n, r) = p, q
    return f"{m} * jnp.log({m} / {n}) + {n} - {m} + {c} / {r} - 1 - jnp.log({c} / {r})"


def _kl_von_mises(s: Notebook, p: Pair, q: Pair) -> str:
    (m, c), (n, r) = p, q
    i0, i1 = s.sp("i0e"), s.sp("i1e")
    length = s.put("mean_len|res_len", f"{i1}({c}) / {i0}({c})").code
    return f"{length} * ({c} - {r} * jnp.cos({m} - {n})) + jnp.log({i0}({r}) / {i0}({c})) + {r} - {c}"


def _kl_cauchy(s: Notebook, p: Pair, q: Pair) -> str:
    (m, c), (n, r) = p, q
    return f"jnp.log({r} / {c}) + jnp.log(({c} + {r}) ** 2 + ({m} - {n}) ** 2) - jnp.log(4 * {r}**2)"


# The code of KL(p || q) in closed form, and the support whose parameters it takes.
DIVERGENCES = (
    (_kl_normal, REAL),
    (_kl_laplace, REAL),
    (_kl_gamma, POSITIVE),
    (_kl_beta, UNIT),
    (_kl_poisson_exponential, POSITIVE),
    (_kl_von_mises, ANGLE),
    (_kl_cauchy, REAL),
)


def divergence(s: Notebook) -> Kernel:
    """KL between members of a family, one way or both, and entropies."""
    kl_of, support = s.pick(DIVERGENCES)
    shape = s.shape(1 if support is UNIT else 0, 3, 24)
    p, q = parameters(s, support, shape), parameters(s, support, shape)
    full = broadcast(*(v.shape for v in (*p, *q)))
    codes = [v.code for v in (*p, *q)]
    noun = s.pick(("kl divergence", "relative entropy", "divergence term", "information gain"))
    if s.chance(0.4):
        parts = [s.name(o) for o in ("m1|p_loc|a0", "s1|p_sc|a1", "m2|q_loc|b0", "s2|q_sc|b1")]
        with s.function("kl|kl_div_of|relative|kl_one", *parts) as name:
            s.line("return " + kl_of(s, (parts[0], parts[1]), (parts[2], parts[3])))
        there = s.put("forward_kl|kl_pq", f"{name}({', '.join(codes)})", full, (0, 9))
        back = s.put("backward_kl|kl_qp", f"{name}({', '.join(codes[2:] + codes[:2])})", full, (0, 9))
        form = s.pick(("jeffreys", "both", "skewed"))
        if form == "jeffreys":
            return finish_joined(s, "jeffreys divergence", there, back)
        if form == "both":
            return finish_joined(s, noun, there, back)
        t = s.scalar("skew_t|alpha|mix", low=0.2, high=0.8)
        code = f"{t} * {there} + (1 - {t}) * {back}"
        return finish_joined(s, "skewed divergence", s.let(expr(code, full, (0, 9), level=SUM)))
    kl = s.put("kl|divergence_v|rel_ent", kl_of(s, (codes[0], codes[1]), (codes[2], codes[3])), full, (0, 9))
    out = [ar.total(s, kl.over((0, 3)), kl.rank - 1) if kl.rank and s.chance(0.4) else kl]
    if s.chance(0.4):
        c = codes[1]
        entropy = s.pick(
            (
                f"0.5 * jnp.log(2 * jnp.pi * jnp.e * {c}**2)",
                f"1 + jnp.log(2 * {c})",
                f"jnp.log({c}) + 1.5",
            )
        )
        out.append(s.put("entropy|h_p", entropy, p[1].shape, (-1, 4)))
    return finish_joined(s, noun, *map(s.let, out))


def score(s: Notebook) -> Kernel:
    """Gradients of a log density inside: scores, ascent, Langevin steps, leapfrog."""
    d = s.count(1, 5)
    support = s.pick((REAL, REAL, REAL, ANGLE))
    theta = s.array("theta|x0|start|params", (d,), low=-1.5, high=1.5)
    a, b = parameters(s, support, (d,))
    law = s.pick(support.laws[:7])
    p = s.name("v|q_pos|point|w_in")
    name = s.name("log_prob|log_density|target|log_pi")
    with s.suite(f"def {name}({p}):"):
        lp = s.put("lp|dens", law(s, p, a.code, b.code)).code
        extra = s.pick(
            (
                "",
                f" - {lit(s, 0.05, 0.4)} * jnp.sum(jnp.cos({lit(s, 1, 3)} * {p}))",
                f" - {lit(s, 0.05, 0.3)} * jnp.sum({p}**4)",
                f" - {lit(s, 0.1, 0.4)} * jnp.sum(jnp.diff({p}) ** 2)" if d > 1 else "",
            )
        )
        s.line(f"return jnp.sum({lp}){extra}")
    grad = f"jax.grad({name})"
    if s.chance(0.4):
        grad = s.name("score_fn|grad_lp|drift_fn")
        s.line(f"{grad} = jax.grad({name})")
    use, dt = s.pick(("score", "fisher", "natural", "langevin", "leapfrog")), lit(s, 0.05, 0.3)
    noun = s.pick(("score function", "score step", "stein term"))
    if use == "score":
        g = s.put("g|score_v|slope_lp", f"{grad}({theta})", (d,), 6)
        out = [g, s.put("lp_at|log_p", f"{name}({theta})", (), (-12, 3))]
        return finish_joined(s, noun, *out)
    if use == "fisher":
        v, slope = s.name("lp_at|value_lp"), s.name("g|score_v")
        s.line(f"{v}, {slope} = jax.value_and_grad({name})({theta})")
        norm = s.put("fisher|sq_score", f"jnp.sum({slope}**2)", (), (0, 12))
        return finish_joined(s, noun, expr(v, (), (-12, 3)), norm)
    if use == "natural":
        h = s.put("hess|info|curv", f"-jax.hessian({name})({theta})", (d, d), 4)
        g = s.put("g|score_v", f"{grad}({theta})", (d,), 6)
        gram = s.put("safe_info|damped_h", f"{h} @ {h}.T + jnp.eye({d})", (d, d), (-9, 20))
        step = s.put("newton_dir|scaled_g", f"jnp.linalg.solve({gram}, {g})", (d,), 4)
        return finish_joined(s, "natural gradient", step, step, theta)
    if use == "langevin":
        steps = s.count(2, 5)
        key = random_key(s)
        body, x, k = s.name("langevin_step|body|advance"), s.name("xt|state"), s.name("k_t|sub")
        with s.suite(f"def {body}({x}, {k}):"):
            xi = s.put("xi|kick", f"jax.random.normal({k}, {x}.shape, {x}.dtype)", (d,)).code
            fresh = s.put("x_new|moved", f"{x} + {dt} * {grad}({x}) + {lit(s, 0.1, 0.5)} * {xi}").code
            kept = s.pick((fresh, f"{name}({fresh})", f"jnp.tanh({fresh})"))
            s.line(f"return {fresh}, {kept}")
        last, path = s.name("last|final_x"), s.name("path|trace")
        s.line(f"{last}, {path} = {s.lax}.scan({body}, {theta}, jax.random.split({key}, {steps}))")
        mean = expr(f"jnp.mean({path}, axis=0)", () if kept.startswith(name) else (d,), 4)
        final = expr(last, (d,), 4)
        return finish_joined(
            s, s.pick(("langevin sampler", "ula chain")), *s.pick(((final,), (mean,), (final, mean)))
        )
    r = s.array("momentum|r0|velocity", (d,), low=-1, high=1)

    def leap(states: list[Value]) -> list[Value]:
        q, m = (item.code for item in states)
        half = s.put("half_m|m_mid", f"{m} + 0.5 * {dt} * {grad}({q})", (d,)).code
        moved = s.put("q_new|next_q", f"{q} + {dt} * {half}", (d,), 4)
        return [moved, s.put("m_new|next_m", f"{half} + 0.5 * {dt} * {grad}({moved})", (d,), 4)]

    q, m = repeat(s, [theta.over(4), r.over(4)], s.count(1, 4), leap, hints="qt|pos_t,mt|mom_t")
    energy = s.put("h_end|energy", f"0.5 * jnp.sum({m}**2) - {name}({q})", (), (-4, 14))
    return finish_joined(s, s.pick(("hmc step", "leapfrog", "hamiltonian flow")), q, energy)


def covariance(s: Notebook, d: int) -> tuple[str, str]:
    """A definite matrix and its Cholesky factor, as names ("" for the matrix where there is none)."""
    raw_in = s.array("raw_cov|factors|a_in|root", (d, d), low=-1, high=1).code
    if s.chance(0.3):
        diag = s.pick((f"jnp.diag(jnp.exp(0.5 * jnp.diag({raw_in})))", f"{lit(s, 0.8, 1.5)} * jnp.eye({d})"))
        return "", s.put("chol|scale_tril|l_mat", f"jnp.tril({raw_in}, -1) + {diag}", (d, d)).code
    form, ridge = s.pick(("gram", "dominant", "einsum")), lit(s, 0.4, 1.2)
    if form == "gram":
        code = f"{raw_in} @ {raw_in}.T + {ridge} * jnp.eye({d})"
    elif form == "dominant":
        code = f"0.5 * ({raw_in} + {raw_in}.T) + {d + 0.5} * jnp.eye({d})"
    else:
        code = (
            f"jnp.einsum('ij,kj->ik', {raw_in}, {raw_in}) / {d} + jnp.diag(jnp.full({d}, {ridge}))".replace(
                "'", '"'
            )
        )
    cov = s.put("cov|sigma_m|cov_mat", code, (d, d), (-4, 8)).code
    spelled = s.pick((f"jnp.linalg.cholesky({cov})", f"jax.scipy.linalg.cholesky({cov}, lower=True)"))
    return cov, s.put("chol|scale_tril|l_mat", spelled, (d, d)).code


def multivariate(s: Notebook) -> Kernel:
    """Normal and t densities of vectors through a Cholesky factor; conditionals and divergences."""
    d, n = s.count(2, 5), s.count(1, 5)
    mean = s.array("mean|mu|center", (d,), low=-1, high=1)
    x = s.array("x|points|obs", (n, d), low=-2, high=2)
    cov, chol = covariance(s, d)
    gap = s.put("gap|dev|centered", f"{x} - {mean}", (n, d), 3).code
    solve = "jax.scipy.linalg.solve_triangular"
    white = s.put("white|y_std|half_maha", f"{solve}({chol}, {gap}.T, lower=True)", (d, n), 6)
    maha = s.put("maha|quad|sq_dist", f"jnp.sum({white}**2, axis=0)", (n,), (0, 20))
    logdet = s.put("logdet|log_vol", f"2 * jnp.sum(jnp.log(jnp.diag({chol})))", (), (-4, 8))
    form = s.pick(("library", "written out", "written out", "student", "tempered"))
    if form == "library" and cov:
        code = f"{s.st('multivariate_normal')}.logpdf({x}, {mean}, {cov})"
    elif form in ("library", "written out"):
        code = f"-0.5 * ({maha} + {logdet} + {d} * jnp.log(2 * jnp.pi))"
    elif form == "student":
        nu = s.scalar("nu|df", low=2.5, high=8)
        g = s.sp("gammaln")
        const = s.put("const|log_c", f"{g}(0.5 * ({nu} + {d})) - {g}(0.5 * {nu})", (), (0, 4))
        code = f"{const} - 0.5 * {logdet} - 0.5 * ({nu} + {d}) * jnp.log1p({maha} / {nu})"
    else:
        code = f"jnp.exp(-0.5 * {maha} / {d}) - {lit(s, 0.05, 0.3)} * {logdet}"
    lp = s.put("log_p|lp|logpdf", code, (n,), (-14, 3))
    out = [lp]
    if s.chance(0.4):
        eps = noise(s, (n, d), x.code)
        out.append(s.put("sample|drawn_x", f"{mean} + {eps} @ {chol}.T", (n, d), 9))
    elif s.chance(0.4):
        kl = f"0.5 * (jnp.sum({chol}**2) + jnp.sum({mean}**2) - {d} - {logdet})"
        out.append(s.put("kl_to_std|prior_kl", kl, (), (0, 14)))
    if len(out) == 1 and s.chance(0.5):
        out = [total(s, lp)]
    return finish_joined(s, s.pick(("multivariate normal", "gaussian density", "mahalanobis score")), *out)


def tails(s: Notebook) -> Kernel:
    """Censored, truncated and interval data: cdfs, survival functions, hazards."""
    shape = data_shape(s)
    full, lower, upper, dens = s.pick(
        (_normal_tails, _logistic_tails, _erlang_tails, _beta_tails, _weibull_tails)
    )(s, shape)
    log_f = s.put("log_f|lp_exact|dens_lp", dens, full, (-9, 2))
    log_s = s.put("log_s|log_surv|sf_lp", upper, full, (-9, 0))
    form = s.pick(("censored", "selected", "hazard", "mixed"))
    noun = s.pick(("censored likelihood", "survival model", "tail model", "tobit term"))
    if form == "censored":
        seen = s.mask("observed|is_event|exact", full) if full else s.mask("observed|is_event", ())
        lp = s.put("lp|contrib", f"jnp.where({seen}, {log_f}, {log_s})", full, (-9, 2))
    elif form == "selected" and full:
        c = s.ints("status|censoring|kind_c", full, 0, 2).code
        log_c = s.put("log_cdf|left_lp", lower, full, (-9, 0))
        lps = f"{log_f}, {log_s}, {log_c}"
        lp = s.put(
            "lp|contrib",
            s.pick(
                (
                    f"jnp.select([{c} == 0, {c} == 1], [{log_f}, {log_s}], {log_c})",
                    f"{s.lax}.select_n({c}, {lps})",
                    f"jnp.where({c} == 0, {log_f}, jnp.where({c} == 1, {log_s}, {log_c}))",
                )
            ),
            full,
            (-9, 2),
        )
    elif form == "hazard":
        lp = s.put("log_haz|hazard_lp", f"{log_f} - {log_s}", full, 9)
    else:
        log_c = s.put("log_cdf|left_lp", lower, full, (-9, 0))
        lp = s.let(s.mix([log_f, log_s, log_c]))
    return finish_joined(s, noun, total(s, lp.over((-9, 3))) if s.chance(0.5) else s.let(s.bounded(lp, 12)))


def _normal_tails(s: Notebook, shape: Shape) -> tuple[Shape, str, str, str]:
    z, b = _standard_scores(s, shape)
    full = z.shape
    lower = s.pick((f"{s.sp('log_ndtr')}({z})", f"{s.st('norm')}.logcdf({z})"))
    upper = s.pick((f"{s.sp('log_ndtr')}(-{z})", f"{s.st('norm')}.logsf({z})"))
    dens = f"{s.st('norm')}.logpdf({z}) - jnp.log({b})"
    return full, lower, upper, dens


def _logistic_tails(s: Notebook, shape: Shape) -> tuple[Shape, str, str, str]:
    z, b = _standard_scores(s, shape)
    full = z.shape
    lower, upper = f"jax.nn.log_sigmoid({z})", f"-jax.nn.softplus({z})"
    dens = f"{lower} + {upper} - jnp.log({b})"
    return full, lower, upper, dens


def _erlang_tails(s: Notebook, shape: Shape) -> tuple[Shape, str, str, str]:
    x = observed(s, POSITIVE, shape)
    b = positive(s, s.partner(shape), "scale|theta", 0.7, 2.0)
    full = broadcast(x.shape, b.shape)
    r = s.put("ratio|rel_t", f"{x} / {b}", full, (0.1, 3.6)).code
    # The survival function of the sum of two waits.
    upper = f"jnp.log1p({r}) - {r}"
    lower = f"jnp.log(1 - (1 + {r}) * jnp.exp(-{r}))"
    dens = f"jnp.log({r}) - {r} - jnp.log({b})"
    return full, lower, upper, dens


def _beta_tails(s: Notebook, shape: Shape) -> tuple[Shape, str, str, str]:
    x = observed(s, UNIT, shape)
    b = s.array("power_p|order|boost", s.partner(shape), low=0.7, high=1.8)
    full = broadcast(x.shape, b.shape)
    u = s.put("u|warped_p", f"{x}**{b}", full, (0.01, 0.95)).code
    p, q = lit(s, 0.8, 3), lit(s, 0.8, 3)
    mass = s.put("mass|cum_p", f"{s.sp('betainc')}({p}, {q}, {u})", full, (0.001, 0.999)).code
    lower, upper = f"jnp.log({mass} + 1e-3)", f"jnp.log1p(-0.99 * {mass})"
    dens = f"({p} - 1) * jnp.log({u}) + ({q} - 1) * jnp.log1p(-{u}) + jnp.log({b})"
    return full, lower, upper, dens


def _weibull_tails(s: Notebook, shape: Shape) -> tuple[Shape, str, str, str]:
    x = observed(s, POSITIVE, shape)
    a, b = parameters(s, POSITIVE, shape)
    full = broadcast(x.shape, a.shape, b.shape)
    cum = s.put("cum_haz|big_h", f"({x} / {b}) ** {a}", full, (0, 14)).code
    lower, upper = f"jnp.log(-jnp.expm1(-{cum}))", f"-{cum}"
    dens = f"jnp.log({a} / {x}) + jnp.log({cum}) - {cum}"
    return full, lower, upper, dens


def _standard_scores(s: Notebook, shape: Shape) -> tuple[Value, Value]:
    """Observations of the real line after their location and scale, and the scale."""
    x = observed(s, REAL, shape)
    a, b = parameters(s, REAL, shape)
    return s.put("z|std_x", f"({x} - {a}) / {b}", broadcast(x.shape, a.shape, b.shape), 5), b


def regression(s: Notebook) -> Kernel:
    """Generalized linear models, with zero inflation, offsets, or ordered cutpoints."""
    n, d = s.count(2, 8), s.count(1, 4)
    x = s.array("x|design|features|covariates", (n, d), low=-1, high=1)
    w = s.array("beta|coefs|w", (d,), low=-1, high=1)
    code = f"{x} @ {w}"
    if s.chance(0.5):
        base = () if s.chance(0.5) else (n,)
        code += f" + {s.array('intercept|offset|log_exposure', base, low=-0.8, high=0.8)}"
    eta = s.put("eta|linear_pred|lin", code, (n,), 4).code
    form = s.pick((_count_model, _count_model, _gamma_model, _beta_model, _ordinal_model, _residual_model))
    g = s.sp("gammaln")
    lp = form(s, n, eta, g)
    out = [total(s, lp)] if s.chance(0.6) else [lp]
    if s.chance(0.5):
        out.append(prior(s, w))
    return finish_joined(
        s,
        s.pick(("glm likelihood", "count regression", "regression likelihood", "zero inflated model")),
        *out,
    )


def _count_model(s: Notebook, n: int, eta: str, g: str) -> Value:
    y = s.ints("y|counts|events", (n,), 0, 5).code
    mu = s.put(
        "rate|mu|lam", s.pick((f"jnp.exp(0.5 * {eta})", f"jax.nn.softplus({eta})")), (n,), (0.1, 8)
    ).code
    lp = s.put(
        "base_lp|count_lp",
        s.pick((poisson, negative_binomial_mean))(s, y, mu, lit(s, 0.7, 1.5)),
        (n,),
        (-9, 0),
    )
    if s.chance(0.6):
        logit = s.scalar("zero_logit|inflation|pi_logit", low=-1.5, high=1.0).code
        some = s.put("log_some|not_zero", f"jax.nn.log_sigmoid(-{logit}) + {lp}", (n,), (-11, 0)).code
        zero = s.put(
            "log_zero|at_zero", f"jnp.logaddexp(jax.nn.log_sigmoid({logit}), {some})", (n,), (-9, 0)
        ).code
        lp = s.put("lp|zip_lp", f"jnp.where({y} == 0, {zero}, {some})", (n,), (-11, 0))
    return lp


def _gamma_model(s: Notebook, n: int, eta: str, g: str) -> Value:
    y = s.array("y|costs|waits", (n,), low=0.2, high=2.5).code
    k = positive(s, (), "shape_k|disp", 0.8, 3.0).code
    mu = s.put("mu|mean_y", f"jnp.exp(0.5 * {eta})", (n,), (0.2, 6)).code
    return s.put(
        "lp|gamma_lp",
        f"{k} * jnp.log({k} / {mu}) - {g}({k}) + ({k} - 1) * jnp.log({y}) - {k} * {y} / {mu}",
        (n,),
        (-12, 2),
    )


def _beta_model(s: Notebook, n: int, eta: str, g: str) -> Value:
    y = s.array("y|rates_y|shares", (n,), low=0.1, high=0.9).code
    phi = positive(s, (), "phi|precision_b", 1.5, 4.0).code
    mu = s.put("mu|mean_y", f"jax.nn.sigmoid({eta})", (n,), (0.02, 0.98)).code
    return s.put(
        "lp|beta_lp",
        beta(
            s,
            y,
            s.put("a_n|conc1", f"{mu} * {phi}").code,
            s.put("b_n|conc0", f"(1 - {mu}) * {phi}").code,
        ),
        (n,),
        (-9, 3),
    )


def _ordinal_model(s: Notebook, n: int, eta: str, g: str) -> Value:
    cells = s.count(2, 4)
    free = s.array("raw_cuts|gaps_c|log_gaps", (cells,), low=-0.8, high=0.5)
    y = s.ints("y|grades|ratings", (n,), 0, cells).code
    cuts = s.put("cuts|thresholds", f"jnp.cumsum(jnp.exp({free})) - {lit(s, 0.8, 2)}", (cells,), (-2, 5)).code
    link = s.pick(("jax.nn.sigmoid", s.sp("ndtr")))
    edges = s.put("cum|cum_p", f"{link}({cuts} - {eta}[:, None])", (n, cells), (0, 1)).code
    full = s.put(
        "padded|edges",
        f"jnp.pad({edges}, ((0, 0), (1, 1)), constant_values=((0.0, 0.0), (0.0, 1.0)))",
        (n, cells + 2),
        (0, 1),
    ).code
    probs = s.put("probs|cell_p", f"jnp.diff({full}, axis=1)", (n, cells + 1), (0, 1)).code
    return s.put(
        "lp|ordinal_lp",
        f"jnp.log(jnp.take_along_axis({probs}, {y}[:, None], axis=1)[:, 0] + 0.01)",
        (n,),
        (-5, 0),
    )


def _residual_model(s: Notebook, n: int, eta: str, g: str) -> Value:
    y = s.array("y|target|obs", (n,), low=-2, high=2).code
    sd = positive(s, () if s.chance(0.5) else (n,), "sigma|noise_sd", 0.6, 2.0).code
    return s.put(
        "lp|resid_lp", s.pick((normal, student, laplace, cauchy, skewed))(s, y, eta, sd), (n,), (-9, 2)
    )


def negative_binomial_mean(s: Notebook, x: str, a: str, b: str) -> str:
    """The log mass of a negative binomial with mean ``a`` and dispersion ``2 * b``."""
    g, r = s.sp("gammaln"), f"{float(b) * 2:.3g}"
    return (
        f"{g}({x} + {r}) - {g}({r}) - {g}({x} + 1) + {r} * jnp.log({r} / ({r} + {a})) "
        f"+ {x} * jnp.log({a} / ({r} + {a}))"
    )


def transformed(s: Notebook) -> Kernel:
    """Change of variables: layers of a flow with their log determinants, copulas, quantiles."""
    shape = s.shape(1, 2, 20)
    if s.chance(0.3):
        p = s.array("u|probs|p", shape, low=0.08, high=0.92)
        q = s.array("v|ranks|q", shape, low=0.08, high=0.92)
        rho = s.put("rho|corr", f"0.9 * jnp.tanh({s.scalar('raw_rho|dep', low=-1, high=1)})", (), 0.7).code
        quantile = s.pick((s.sp("ndtri"), f"{s.st('norm')}.ppf"))
        if s.chance(0.25):
            quantile = "1.4142 * " + s.sp("erfinv")
            p, q = (s.put(f"c{v}|sym_{v}", f"2 * {v} - 1", shape, 0.9) for v in (p, q))
        a = s.put("za|g_u", f"{quantile}({p})", shape, 1.6).code
        b = s.put("zb|g_v", f"{quantile}({q})", shape, 1.6).code
        det = s.put("det|one_minus", f"1 - {rho}**2", (), (0.4, 1)).code
        code = (
            f"-0.5 * jnp.log({det}) - (({rho} * {a}) ** 2 + ({rho} * {b}) ** 2 "
            f"- 2 * {rho} * {a} * {b}) / (2 * {det})"
        )
        lp = s.put("log_c|copula_lp", code, shape, (-6, 3))
        return finish_joined(
            s, s.pick(("gaussian copula", "copula density")), total(s, lp) if s.chance(0.5) else lp
        )
    x = prepared(s, s.array("x|y|data_in", shape, low=-1.5, high=1.5), 2.0, 1)
    now, dets = x, []
    for _ in range(s.count(1, 4)):
        layer = s.pick(("affine", "residual", "sinh arcsinh", "softplus", "planar"))
        part = s.partner(shape, 0.3) or shape[-1:]
        if layer == "affine":
            gain = s.array("log_s|log_gain", part, low=-0.6, high=0.6)
            shift = s.array("shift|t_add", part, low=-1, high=1)
            nxt, jac = f"{now} * jnp.exp({gain}) + {shift}", expr(gain.code, gain.shape, 1)
        elif layer == "residual":
            c = lit(s, 0.2, 0.8)
            nxt = f"{now} + {c} * jnp.tanh({now})"
            jac = expr(f"jnp.log1p({c} * (1 - jnp.tanh({now}) ** 2))", shape, 1)
        elif layer == "sinh arcsinh":
            e = s.scalar("tail_w|tailweight|delta", low=0.5, high=1.3).code
            k = s.scalar("skew_e|epsilon", low=-0.5, high=0.5).code
            inner = s.put("asinh_x|bent", f"{e} * jnp.arcsinh({now}) + {k}", shape, 3).code
            nxt = f"jnp.sinh({inner})"
            jac = expr(f"jnp.log({e} * jnp.cosh({inner})) - 0.5 * jnp.log1p({now}**2)", shape, 1, level=SUM)
        elif layer == "softplus":
            c = lit(s, 0.1, 0.5)
            nxt = f"jax.nn.softplus({now}) + {c} * {now}"
            jac = expr(f"jnp.log(jax.nn.sigmoid({now}) + {c})", shape, 1)
        else:
            w = s.array("w_pl|weight_p", part, low=0.1, high=0.8).code
            act = s.put("bend|act_p", f"jnp.sin({now})", shape, 1).code
            nxt, jac = f"{now} + {w} * {act}", expr(f"jnp.log1p({w} * jnp.cos({now}))", shape, 1)
        dets.append(s.put("ld|log_det|log_jac|jac_term", expr(jac.code, jac.shape, 3, level=jac.level)))
        now = s.let(s.bounded(s.put("h|layer_out|z_next|warped", nxt, shape, 5), 5))
    base = s.pick((normal, logistic, laplace, cauchy))(s, now.code, lit(s, 0.1, 0.6), lit(s, 0.8, 2.0))
    lp = s.put("log_base|base_lp", base, shape, (-9, 2))
    code = " + ".join([lp.code, *(v.code for v in dets)])
    out = s.put("log_px|flow_lp|density_lp", expr(code, shape, (-9, 4), level=SUM))
    return finish_joined(
        s,
        s.pick(("normalizing flow", "change of variables", "transformed density")),
        total(s, out) if s.chance(0.5) else out,
    )


def sequential(s: Notebook) -> Kernel:
    """Densities along a series by scan: hidden states, autoregressions, changing variances."""
    steps = s.count(3, 9)
    form = s.pick(("markov", "variance", "level"))
    y = s.array("y|obs|returns|series", (steps,), low=-1.5, high=1.5)
    if form == "markov":
        k = s.count(2, 4)
        trans = s.array("trans_logits|a_logits", (k, k), low=-1, high=1)
        start = s.array("init_logits|pi_logits", (k,), low=-1, high=1)
        a = s.array("means|mu|levels", (k,), low=-1, high=1)
        b = positive(s, (k,), "sds|sigma|spreads", 0.6, 1.8)
        log_a = s.put("log_trans|log_a", f"jax.nn.log_softmax({trans}, axis=-1)", (k, k), (-4, 0)).code
        emit = s.put(
            "emit|log_b",
            expr(s.pick(REAL.laws[:6])(s, f"{y}[:, None]", a.code, b.code), (steps, k), (-8, 2), level=SUM),
        ).code
        first = s.put("alpha0|log_init", f"jax.nn.log_softmax({start}) + {emit}[0]", (k,), (-9, 2)).code
        body, c, e = (
            s.name("forward_step|body|advance"),
            s.name("alpha_t|msg|belief"),
            s.name("e_t|emit_t"),
        )
        lse = s.pick((s.sp("logsumexp"), "jax.nn.logsumexp")) if s.chance(0.7) else "jnp.max"
        with s.suite(f"def {body}({c}, {e}):"):
            s.line(f"fresh = {lse}({c}[:, None] + {log_a}, axis=0) + {e}")
            s.line(
                "return "
                + s.pick(("fresh, fresh", "fresh, jax.nn.softmax(fresh)", "fresh, jax.nn.logsumexp(fresh)"))
            )
        tail: Shape = () if "logsumexp(fresh)" in s.lines[-1] else (k,)
        s.line(f"final, msgs = {s.lax}.scan({body}, {first}, {emit}[1:])")
        ll = s.put("log_z|evidence", "jax.nn.logsumexp(final)", (), (-14, 4))
        noun = s.pick(("hmm forward", "hidden markov likelihood", "message passing"))
        return (
            finish_joined(s, noun, ll, expr("msgs", (steps - 1, *tail), (-14, 4)))
            if s.chance(0.5)
            else finish_joined(s, noun, ll)
        )
    law = s.pick(REAL.laws[:6])
    body, c, e = s.name("one_step|body|tick"), s.name("carry|now"), s.name("y_t|obs_t")
    omega, alpha, phi = (
        lit(s, 0.3, 0.6),
        lit(s, 0.1, 0.4),
        s.scalar("phi|persistence", low=0.2, high=0.6).code,
    )
    m0 = s.scalar("level0|y0", low=-1, high=1).code
    v0 = s.scalar("var0|h0", low=0.5, high=1.5).code
    with s.suite(f"def {body}({c}, {e}):"):
        m, v = s.name("lev|m_t"), s.name("h_t|v_t")
        s.line(f"{m}, {v} = {c}")
        sd = s.put("sd_t|scale_t", f"jnp.sqrt({v})").code
        lp = s.put("lp_t|dens_t", law(s, e, m, sd)).code
        resid = s.put("innov|surprise", f"{e} - {m}").code
        if form == "variance":
            new_v = s.put("h_next|v_next", f"{omega} + {alpha} * {resid}**2 + {phi} * {v}").code
            new_m = s.put("m_next|lev_next", f"{lit(s, 0.2, 0.8)} * {e}").code
        else:
            gain = s.put("gain|k_t", f"{v} / ({v} + {omega})").code
            new_m = s.put("m_next|lev_next", f"{phi} * ({m} + {gain} * {resid})").code
            new_v = s.put("h_next|v_next", f"(1 - {gain}) * {v} + {alpha}").code
        s.line(f"return ({new_m}, {new_v}), {s.pick((lp, f'({lp}, {new_v})'))}")
    pair_out = s.lines[-1].endswith("))") or s.lines[-1].count("(") > 1
    s.line(f"last, outs = {s.lax}.scan({body}, ({m0}, {v0}), {y})")
    out = [s.put("lps|log_terms", "outs[0]" if pair_out else "outs", (steps,), (-9, 2))]
    if pair_out:
        out.append(s.put("vols|variances", "outs[1]", (steps,), (0.2, 4)))
    if s.chance(0.6):
        out[0] = total(s, out[0])
    return finish_joined(
        s, s.pick(("garch likelihood", "filtered likelihood", "innovation score", "predictive density")), *out
    )


def simulated(s: Notebook) -> Kernel:
    """Monte Carlo: importance weights, predictive densities, averages over draws."""
    d, n = s.count(1, 4), s.count(2, 8)
    mu = s.array("mu|loc|proposal_mean", (d,), low=-1, high=1)
    sd = positive(s, (d,), "sd|scale|proposal_sd", 0.6, 1.8)
    key = random_key(s)
    kind = s.pick(("normal", "laplace", "logistic", "gumbel"))
    draw_code = f"jax.random.{kind}({key}, ({n}, {d}), dtype={mu}.dtype)"
    eps = s.put("eps|base|unit_draws", draw_code, (n, d), 4).code
    z = s.put("z|draws|theta_s", f"{mu} + {sd} * {eps}", (n, d), 6)
    log_q = {"normal": normal, "laplace": laplace, "logistic": logistic, "gumbel": gumbel}[kind]
    lq = s.put("log_q|lq", f"jnp.sum({log_q(s, z.code, mu.code, sd.code)}, axis=-1)", (n,), (-9, 2)).code
    a, b = parameters(s, REAL, (d,))
    target = s.pick(REAL.laws[:6])(s, z.code, a.code, b.code)
    lp = s.put("log_p|lp_target", f"jnp.sum({target}, axis=-1)", (n,), (-9, 2))
    log_w = s.put("log_w|log_ratio", f"{lp} - {lq}", (n,), 8).code
    use = s.pick(("effective size", "evidence", "estimate", "predictive"))
    w = s.put(
        "w|norm_w|probs_w", f"jax.nn.softmax({s.pick(('', f'{lit(s, 0.3, 0.9)} * '))}{log_w})", (n,), (0, 1)
    ).code
    f = s.let(s.bounded(s.chain(z.over(4), s.count(1, 2)), 6))
    noun = s.pick(("importance sampling", "monte carlo estimate", "self normalized estimate"))
    estimate = s.put(
        "estimate|post_mean", s.pick((f"{w} @ {f}", f"jnp.sum({w}[:, None] * {f}, axis=0)")), (d,), 6
    )
    if use == "effective size":
        return finish_joined(s, noun, estimate, s.put("ess|eff_size", f"1 / jnp.sum({w}**2)", (), (1, n)))
    if use == "evidence":
        lz = s.put("log_z|evidence", f"{s.sp('logsumexp')}({log_w}) - jnp.log({n}.0)", (), 8)
        return finish_joined(s, s.pick(("marginal likelihood", "evidence estimate")), lz, estimate)
    if use == "estimate":
        return finish_joined(s, noun, estimate)
    y = s.array("y|new_obs|held_out", (s.count(1, 5),), low=-1.5, high=1.5)
    m = s.put("pred_mean|f_draw", f"jnp.mean({f}, axis=-1)", (n,), 6).code
    pred = s.pick((normal, cauchy, student))(s, f"{y}[:, None]", m, lit(s, 0.8, 1.6))
    lpd = s.put(
        "lpd|log_pred", f"{s.sp('logsumexp')}({pred} + jnp.log({w} + 1e-3), axis=1)", y.shape, (-9, 2)
    )
    return finish_joined(s, s.pick(("posterior predictive", "predictive density")), lpd)


def simplex(s: Notebook) -> Kernel:
    """Dirichlet, categorical and multinomial laws: densities, updates, entropies, divergences."""
    lead: Shape = s.shape(0, 1, 4)
    k = s.count(2, 6)
    conc = positive(s, (*s.partner(lead, 0.6), k) if lead else (k,), "alpha|conc|pseudo", 0.7, 3.5)
    logits = s.array("logits|energies|raw_p", (*lead, k), low=-1.5, high=1.5)
    p = s.put("p|theta|probs", f"jax.nn.softmax({logits}, axis=-1)", logits.shape, (0.01, 0.97))
    g, dg = s.sp("gammaln"), s.sp("digamma")
    full = broadcast(lead, conc.shape[:-1])
    form = s.pick(("conjugate", "conjugate", "plain", "plain", "divergence"))
    noun = s.pick(("dirichlet density", "categorical model", "simplex score"))
    if form == "divergence":
        other = positive(s, (k,), "beta_c|prior_conc|eta", 0.7, 3.5)
        tot = s.put("total_a|mass_a", f"jnp.sum({conc}, axis=-1, keepdims=True)").code
        code = (
            f"{g}({tot}[..., 0]) - jnp.sum({g}({conc}), axis=-1) + jnp.sum({g}({other})) "
            f"- {g}(jnp.sum({other})) + jnp.sum(({conc} - {other}) * "
            f"({dg}({conc}) - {dg}({tot})), axis=-1)"
        )
        kl = s.put("kl|dir_kl", code, conc.shape[:-1], (0, 12))
        cross = s.put("cross|mean_log", f"jnp.sum({p} * jnp.log({conc}), axis=-1)", full, 2)
        return finish_joined(s, "dirichlet divergence", kl, cross)
    counts = s.ints("counts|votes|words", (*lead, k), 0, 5) if s.chance(0.6) else None
    if counts and form == "conjugate":
        post = s.put("post|updated_conc", f"{conc} + {counts}", (*full, k), (0.7, 9)).code
        code = (
            f"jnp.sum({g}({post}) - {g}({conc}), axis=-1) "
            f"+ {g}(jnp.sum({conc}, axis=-1)) - {g}(jnp.sum({post}, axis=-1))"
        )
        out = s.put("log_marg|polya_lp", code, full, (-14, 0))
        mean = s.put(
            "post_mean|shrunk", f"{post} / jnp.sum({post}, axis=-1, keepdims=True)", (*full, k), (0, 1)
        )
        cost = s.put("gap_p|cross_ent", f"jnp.sum({mean} * jnp.log({p}), axis=-1)", full, (-4, 0))
        return finish_joined(
            s,
            s.pick(("dirichlet multinomial", "polya urn")),
            out,
            cost,
        )
    log_p = s.put(
        "log_p|lp_cat", s.pick((f"jnp.log({p})", f"jax.nn.log_softmax({logits})")), p.shape, (-5, 0)
    )
    norm = f"{g}(jnp.sum({conc}, axis=-1)) - jnp.sum({g}({conc}), axis=-1)"
    dens = s.put("dir_lp|log_prior", f"jnp.sum(({conc} - 1) * {log_p}, axis=-1) + {norm}", full, (-9, 6))
    results = [dens]
    if counts:
        code = s.pick(
            (
                f"jnp.sum({counts} * {log_p}, axis=-1)",
                f"{s.st('multinomial')}.logpmf({counts}, jnp.sum({counts}), {p})"
                if not lead
                else f"jnp.sum({s.sp('xlogy')}({counts}.astype({p}.dtype), {p}), axis=-1)",
            )
        )
        results.append(s.put("mult_lp|count_lp", code, lead, (-14, 0)))
    elif s.chance(0.5):
        results.append(
            s.put(
                "entropy|h_p",
                s.pick(
                    (
                        f"jnp.sum({s.sp('entr')}({p}), axis=-1)",
                        f"-jnp.sum({p} * {log_p}, axis=-1)",
                    )
                ),
                lead,
                (0, 2),
            )
        )
    return finish_joined(s, noun, *results)


FLOATS = Floats(
    ((0.84, "float32"), (1.0, "float64")),
    ((0.74, "float32"), (0.79, "float16"), (0.84, "bfloat16"), (1.0, "float64")),
)
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
    return form(Notebook(rng, FLOATS.dtype(rng, narrow=form in (transformed, blended))))


TEMPLATE = Template("densities", "generate_densities_kernel", draw)
