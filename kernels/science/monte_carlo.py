"""Monte Carlo: walks, stochastic equations, chains, weighted samples, option prices, filters, resampling."""

import random
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.numbers._draws import Keys, noise, normal, uniform
from kernels.science._chains import (
    States,
    equation,
    hamiltonian,
    langevin,
    march,
    metropolis,
    particle_filter,
    volatility,
)
from kernels.writing.draft import Draft, choose, drawn, end, prepared, put, value
from kernels.writing.values import Value


def walks(s: Draft) -> Kernel:
    """Sums of steps: free, with a drift, tied at the end, reflected or by their running extreme."""
    n, t = s.count(2, 4), s.count(4, 7)
    x0 = s.array((n,) if s.chance(0.6) else (), "x0", "start", "origin", low=-1.0, high=1.0)
    sigma = s.scalar("sigma", "scale", "vol", low=0.2, high=0.8).code
    dt = s.pick(("0.1", "0.05", "0.25", "0.02"))
    eps = noise(s, Keys(s, 1).next(), (n, t), x0)
    drift = s.scalar("drift", "mu", low=-0.5, high=0.5).code if s.chance(0.6) else s.coef(0.05, 0.4).code
    steps = put(
        s, "steps|increments|moves", f"{drift} * {dt} + {sigma} * {float(dt) ** 0.5:.4g} * {eps.code}", (n, t)
    )
    summed = s.pick(
        (
            "jnp.cumsum({0}, axis=1)",
            "jnp.cumsum({0}, axis=-1)",
            f"{{0}} @ jnp.triu(jnp.ones(({t}, {t}), {x0.code}.dtype))",
        )
    )
    walk = put(s, "walk|brownian|w_t", summed.format(steps.code), (n, t), -6, 6)
    origin = f"{x0.code}[:, None]" if x0.rank else x0.code
    path = put(s, "path|paths|position", f"{origin} + {walk.code}", (n, t), -7, 7)
    style = s.count(0, 5)
    if style == 0:
        ramp = put(s, "ramp|frac", f"jnp.linspace(0.0, 1.0, {t}, dtype={x0.code}.dtype)", (t,), 0, 1).code
        path = put(s, "bridge|tied|pinned", f"{path.code} - {ramp} * {path.code}[:, -1:]", (n, t), -7, 7)
    elif style == 1:
        wall = s.coef(0.5, 1.5).code
        path = put(
            s, "reflected|inside|folded", f"jnp.abs(jnp.mod({path.code} + {wall}, 4.0) - 2.0)", (n, t), 0, 2
        )
    elif style == 2:
        top = put(s, "peak|running_max|high_mark", f"{s.lax}.cummax({path.code}, axis=1)", (n, t), -7, 7)
        path = put(
            s, "drawdown|below_peak", f"{top.code} - {s.coef(0.3, 0.9).code} * {path.code}", (n, t), -7, 14
        )
    elif style == 3:
        lag = put(
            s,
            "lagged|moved|hops",
            f"{path.code}[:, {(k := s.count(1, 2))}:] - {s.coef(0.2, 0.8).code} * {path.code}[:, :-{k}]",
            (n, t - k),
            -9,
            9,
        )
        path = put(s, "msd|spread", f"jnp.mean({lag.code}**2, axis={s.count(0, 1)})", (), 0, 20)
        path = replace(path, shape=(t - k,) if s.lines[-1].endswith("axis=0)") else (n,))
    elif style == 4:
        level = s.coef(0.2, 1.0).code
        hit = f"jax.nn.sigmoid({s.coef(1.0, 4.0).code} * ({path.code} - {level}))"
        alive = put(s, "alive|survival", f"jnp.cumprod(1.0 - {hit}, axis=1)", (n, t), 0, 1)
        path = put(s, "absorbed|killed", f"{path.code} * {alive.code}", (n, t), -7, 7)
    return end(s, "random walk|brownian path|diffusing walkers", path)


TESTS = (
    "jnp.sin({0})",
    "{0}**2",
    "jnp.exp(-{0}**2)",
    "jnp.tanh({0})",
    "jnp.cos({0}) * {0}",
    "jax.nn.softplus({0})",
    "jnp.maximum({0}, 0.0)",
    "jnp.log1p({0}**2)",
    "{0} / (1.0 + {0}**2)",
)


def importance(s: Draft) -> Kernel:
    """Samples of one density weighted towards another."""
    n, d = s.count(6, 16), s.count(1, 3)
    mu, rho = (
        prepared(s, s.array((d,), *names, low=-0.8, high=0.8), 1.0, 1)
        for names in (("mu", "loc", "center"), ("log_scale", "rho"))
    )
    z = normal(s, Keys(s, 1).next(), (n, d), mu)
    sd = put(s, "sd|scale|width", f"jnp.exp({s.coef(0.2, 0.6).code} * {rho.code})", (d,), 0.4, 2).code
    x = put(s, "x|points|proposals", f"{mu.code} + {sd} * {z.code}", (n, d), -8, 8).code
    log_q = put(
        s, "log_q|lq", f"-0.5 * jnp.sum({z.code}**2, axis=-1) - jnp.sum(jnp.log({sd}))", (n,), -20, 2
    ).code
    target = s.pick(
        (
            f"-0.5 * jnp.sum(({x} - {s.coef(0.1, 0.8).code}) ** 2, axis=-1)",
            f"-jnp.sum(jnp.log1p({x}**2), axis=-1)",
            f"-jnp.sum(jnp.abs({x}), axis=-1)",
            f"-jnp.sum(jnp.log(jnp.cosh({x})), axis=1)",
        )
    )
    log_p = put(s, "log_p|lp", target, (n,), -20, 0).code
    log_w = put(s, "log_w|lw|log_ratio", f"{log_p} - {log_q}", (n,), -20, 20)
    if s.chance(0.3):
        log_w = put(s, "tempered|flat_lw", f"{s.coef(0.4, 0.9).code} * {log_w.code}", (n,), -20, 20)
    evidence = put(
        s, "log_z|evidence", f"jax.nn.logsumexp({log_w.code}) - {f'jnp.log({float(n)})'}", (), -9, 9
    )
    w = put(
        s,
        "w|weights|norm_w",
        s.pick((f"jax.nn.softmax({log_w.code})", f"jnp.exp({log_w.code} - jax.nn.logsumexp({log_w.code}))")),
        (n,),
        0,
        1,
    ).code
    f = put(s, "f|values|f_x", s.pick(TESTS).format(x), (n, d), -5, 5).code
    mean = put(
        s,
        "estimate|mean_f|expect",
        s.pick((f"{w} @ {f}", f"jnp.sum({w}[:, None] * {f}, axis=0)")),
        (d,),
        -5,
        5,
    )
    shown = [mean]
    if s.chance(0.5):
        shown.append(put(s, "ess|n_eff", f"1.0 / jnp.sum({w}**2)", (), 1, n))
    if s.chance(0.4):
        shown.append(evidence)
    if s.chance(0.3):
        shown.append(
            put(s, "spread|var_f", f"jnp.sum({w}[:, None] * ({f} - {mean.code}) ** 2, axis=0)", (d,), 0, 9)
        )
    return end(s, "importance sampling|weighted estimate|evidence estimate", *shown)


def paths(s: Draft, spot: str, vol: str, rate: str, n: int, t: int, like: Value) -> Value:
    """Price paths of a geometric Brownian motion, at once or step by step."""
    dt = 1.0 / t
    step = f"({rate} - 0.5 * {vol}**2) * {dt:.4g} + {vol} * {dt**0.5:.4g} * {{}}"
    if s.chance(0.25):

        def move(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
            new = put(
                s,
                "s_next|next_price",
                f"{states[0].code} * jnp.exp({step.format(noises[0].code)})",
                (n,),
                0,
                6,
            )
            return [new], new

        first = put(
            s,
            "s0|first_price",
            f"jnp.full(({n},), {spot})" if s.chance(0.5) else f"{spot} * jnp.ones({n}, {like.code}.dtype)",
            (n,),
            0,
            6,
        )
        _, every = march(s, [first], ["price|s_t"], t, move, [("normal", (n,))])
        assert every is not None
        return put(s, "prices|sim_paths", f"{every.code}.T", (n, t), 0.05, 6)
    z = normal(s, Keys(s, 1).next(), (n, t), like)
    if s.chance(0.4):
        n *= 2
        z = put(
            s,
            "both|mirrored|z_anti",
            f"jnp.concatenate([{z.code}, -{z.code}]{s.pick(('', ', axis=0'))})",
            (n, t),
        )
    moves = put(s, "moves|log_steps|increments", step.format(z.code), (n, t), -2, 2).code
    if s.chance(0.25):
        return put(s, "prices|sim_paths", f"{spot} * jnp.cumprod(jnp.exp({moves}), axis=1)", (n, t), 0.05, 6)
    return put(
        s,
        "prices|sim_paths",
        f"{spot} * jnp.exp(jnp.cumsum({moves}, axis={s.pick((1, -1))}))",
        (n, t),
        0.05,
        6,
    )


def options(s: Draft) -> Kernel:
    """Prices of options by simulated paths, with antithetic draws, control variates and greeks."""
    n, t = s.count(8, 14), s.count(2, 5)
    spot = s.scalar("spot", "s0", "price0", low=0.8, high=1.2)
    strike = s.array((s.count(2, 4),) if s.chance(0.5) else (), "strike", "strikes", "k", low=0.7, high=1.0)
    vol = s.scalar("vol", "sigma", "volatility", low=0.2, high=0.5)
    rate = s.coef(0.01, 0.08).code if s.chance(0.4) else s.scalar("rate", "r", low=0.01, high=0.08).code
    p = paths(s, spot.code, vol.code, rate, n, t, spot)
    n, style = p.shape[0], s.count(0, 4)
    level = (
        f"{p.code}[:, -1]",
        f"jnp.mean({p.code}, axis=1)",
        f"jnp.max({p.code}, axis=1)",
        f"jnp.exp(jnp.mean(jnp.log({p.code}), axis=1))",
        f"{p.code}[:, -1]",
    )[style]
    under = put(s, "terminal|level|settle|underlying", level, (n,), 0.05, 6).code
    column = f"{under}[:, None]" if strike.rank else under
    shape = (n, *strike.shape)
    gain = s.pick(
        (
            f"jnp.maximum({column} - {strike.code}, 0.0)",
            f"jax.nn.relu({column} - {strike.code})",
            f"{s.coef(0.05, 0.2).code} * jax.nn.softplus(({column} - {strike.code}) / 0.1)",
            f"jnp.abs({column} - {strike.code})",
        )
    )
    pay = put(s, "payoff|payoffs|gain", gain, shape, 0, 5)
    if style == 4:
        barrier = s.coef(0.6, 0.8).code
        alive = put(s, "alive|knocked", f"jnp.min({p.code}, axis=1) > {barrier}", (n,)).code
        column, other = "[:, None]" if strike.rank else "", f"{s.coef(0.1, 0.5).code} * {pay.code}"
        code = f"jnp.where({alive}{column}, {pay.code}, {other})"
        pay = put(s, "barrier_payoff|kept_payoff", code, shape, 0, 5)
    disc = put(s, "disc|discount|df", f"jnp.exp(-{rate})", (), 0.9, 1).code
    price = put(s, "price|value_mc|premium", f"{disc} * jnp.mean({pay.code}, axis=0)", strike.shape, 0, 5)
    if s.chance(0.3):
        last = f"{p.code}[:, -1]{'[:, None]' if strike.rank else ''}"
        known = f"{spot.code} * jnp.exp({rate})"
        along = f"jnp.mean(({pay.code} - jnp.mean({pay.code}, axis=0)) * {last}, axis=0)"
        code = f"{along} / (jnp.var({p.code}[:, -1]) + 0.05)"
        c = put(s, "coeff|beta_cv", code, strike.shape).code
        price = put(
            s,
            "adjusted|cv_price",
            f"{price.code} - {disc} * {c} * (jnp.mean({p.code}[:, -1]) - {known})",
            strike.shape,
            -3,
            5,
        )
    shown = [price]
    if s.chance(0.4):
        shown.append(
            put(
                s,
                "std_err|mc_error",
                f"jnp.sqrt(jnp.var({pay.code}, axis=0) + 0.01) / {n**0.5:.4g}",
                strike.shape,
                0,
                2,
            )
        )
    noun = ("european option", "asian option", "lookback option", "geometric asian", "barrier option")[style]
    return end(s, f"{noun}|option price", *shown)


def reduced_variance(s: Draft) -> Kernel:
    """Expectations by antithetic, stratified, controlled or plain draws."""
    n, d = s.count(6, 14), s.count(1, 3)
    theta = prepared(s, s.array((d,), "theta", "mu", "params", "shift", low=-1.0, high=1.0), 1.5, 1)
    sigma, style, f = s.scalar("sigma", "scale", low=0.3, high=1.0).code, s.count(0, 3), s.pick(TESTS)
    at, z = Keys(s, 1).next(), ""
    if style == 0:
        z = normal(s, at, (n, d), theta).code
        plus, minus = (
            put(
                s, names, f.format(put(s, inner, f"{theta.code} {sign} {sigma} * {z}", (n, d)).code), (n, d)
            ).code
            for names, inner, sign in (("f_plus|up", "x_up|right", "+"), ("f_minus|down", "x_down|left", "-"))
        )
        made = put(s, "pairs|averaged|anti", f"0.5 * ({plus} + {minus})", (n, d), -5, 5)
    elif style == 1:
        u = uniform(s, at, (n, d), theta, 0.0, 1.0, "u|jitter_u").code
        cells = put(
            s,
            "cells|strata|grid_u",
            f"(jnp.arange({n}, dtype={theta.code}.dtype)[:, None] + {u}) / {n}",
            (n, d),
            0,
            1,
        ).code
        x = put(s, "x|points", f"{theta.code} + {sigma} * (2.0 * {cells} - 1.0)", (n, d)).code
        made = put(s, "f_x|values_f", f.format(x), (n, d), -5, 5)
    else:
        z = noise(s, at, (n, d), theta).code
        x = put(s, "x|points|draws_x", f"{theta.code} + {sigma} * {z}", (n, d)).code
        made = put(s, "f_x|values_f", f.format(x), (n, d), -5, 5)
        if style == 2:
            fc = put(s, "f_c|f_centered", f"{made.code} - {made.code}.mean(axis=0)", (n, d)).code
            slope = put(
                s,
                "slope|beta|coef_cv",
                f"jnp.mean({fc} * {z}, axis=0) / (jnp.mean({z}**2, axis=0) + 0.1)",
                (d,),
            ).code
            made = put(s, "controlled|adjusted", f"{made.code} - {slope} * {z}", (n, d), -9, 9)
        elif s.chance(0.5):
            score = put(s, "score|grad_logq", f"{z} / {sigma}", (n, d), -9, 9).code
            base = put(
                s,
                "baseline|centered_f",
                f"{made.code} - {s.coef(0.3, 0.9).code} * {made.code}.mean(axis=0)",
                (n, d),
            ).code
            made = put(s, "reinforce|score_terms", f"{base} * {score}", (n, d), -9, 9)
    mean = put(s, "estimate|mean_f|expected", f"jnp.mean({made.code}, axis=0)", (d,), -5, 5)
    shown = [mean]
    if s.chance(0.5):
        shown.append(put(s, "variance|var_f|error2", f"jnp.var({made.code}, axis=0) / {n - 1}", (d,), 0, 9))
    if s.chance(0.35):
        running = (
            f"jnp.cumsum({made.code}, axis=0) / jnp.arange(1, {n + 1}, dtype={made.code}.dtype)[:, None]"
        )
        shown.append(put(s, "running|convergence", running, (n, d), -5, 5))
    noun = ("antithetic", "stratified", "control variate", "score function")[style]
    return end(s, f"{noun} estimate|{noun} mean", *shown)


def features(s: Draft) -> Kernel:
    """Random features: kernels made of waves, ridge regression on them, sketches."""
    b, d, m = s.count(3, 6), s.count(2, 4), s.count(3, 7)
    x, keys = s.array((b, d), "x", "inputs", "locations", "xs", low=-1.5, high=1.5), Keys(s, 2)
    style = s.count(0, 2)
    if s.chance(0.4):
        x = prepared(s, x, 2.0, 1)
    width = s.scalar("lengthscale", "bandwidth", "ell", low=0.6, high=1.5).code
    w = noise(s, keys.next(), (d, m), x, "omega|freqs|w_rand").code
    phase = uniform(s, keys.next(), (m,), x, 0.0, 6.2832, "phase|b_rand|shift").code
    wave = put(s, "angles|proj|pre", f"{x.code} @ {w} / {width} + {phase}", (b, m), -20, 20).code
    act = s.pick((f"jnp.cos({wave})", f"jnp.cos({wave})", f"jnp.sin({wave})", f"jnp.tanh({wave})"))
    phi = put(s, "phi|feats|z_feat", f"{(2 / m) ** 0.5:.4g} * {act}", (b, m), -1.5, 1.5).code
    if style == 0:
        gram = put(
            s,
            "gram|k_approx|kernel_mat",
            s.pick((f"{phi} @ {phi}.T", f'jnp.einsum("im,jm->ij", {phi}, {phi})')),
            (b, b),
            -3,
            3,
        )
        alpha = s.array((b,), "alpha", "coefs", low=-1.0, high=1.0)
        return end(
            s,
            "random kernel|random fourier features",
            put(s, "pred|smoothed", f"{gram.code} @ {alpha.code}", (b,), -9, 9),
            *([gram] if s.chance(0.4) else []),
        )
    y = s.array((b,), "y", "targets", "labels", low=-1.0, high=1.0).code
    ridge = s.coef(0.3, 1.0).code
    if style == 1:
        system = put(
            s,
            "system|normal_mat|a_reg",
            f"{phi}.T @ {phi} + {ridge} * jnp.eye({m}, dtype={phi}.dtype)",
            (m, m),
        ).code
        solved = s.pick(
            (
                f"jnp.linalg.solve({system}, {phi}.T @ {y})",
                f'jax.scipy.linalg.solve({system}, {phi}.T @ {y}, assume_a="pos")',
                f"jax.scipy.linalg.cho_solve(jax.scipy.linalg.cho_factor({system}), {phi}.T @ {y})",
            )
        )
        beta = put(s, "beta|coef_hat|w_fit", solved, (m,), -4, 4)
        return end(
            s,
            "random feature ridge|kitchen sinks",
            put(s, "fitted|y_hat", f"{phi} @ {beta.code}", (b,), -4, 4),
            *([beta] if s.chance(0.4) else []),
        )
    cov = put(
        s, "k_mat|noisy_gram", f"{phi} @ {phi}.T + {ridge} * jnp.eye({b}, dtype={phi}.dtype)", (b, b)
    ).code
    low = put(s, "chol|l_mat", f"jnp.linalg.cholesky({cov})", (b, b), -2, 3).code
    half = put(
        s, "white|half_y", f"jax.scipy.linalg.solve_triangular({low}, {y}, lower=True)", (b,), -4, 4
    ).code
    nll = put(
        s, "nll|neg_evidence", f"0.5 * jnp.sum({half}**2) + jnp.sum(jnp.log(jnp.diag({low})))", (), -5, 20
    )
    return end(
        s,
        "random feature evidence|sketched process",
        nll,
        *([value(half, (b,), -4, 4)] if s.chance(0.4) else []),
    )


def bootstrap(s: Draft) -> Kernel:
    """Statistics of data drawn again: with rows, weights, blocks or halves."""
    n, reps = s.count(5, 10), s.count(3, 8)
    d = s.count(2, 3) if s.chance(0.4) else 0
    shape = (n, d) if d else (n,)
    x = s.array(shape, "data", "sample", "observed", "returns", low=-1.5, high=1.5)
    x = prepared(s, x, 3.0, 2)
    at, style = Keys(s, 1).next(), s.count(0, 3)
    if style == 3:
        raw = put(
            s,
            "raw|expo",
            f"jax.random.exponential({at}, ({reps}, {n}), dtype={x.code}.dtype)",
            (reps, n),
            0,
            12,
        ).code
        w = put(s, "w|bayes_w", f"{raw} / jnp.sum({raw}, axis=1, keepdims=True)", (reps, n), 0, 1).code
        stat = put(s, "means|replicates", f"{w} @ {x.code}", (reps, *shape[1:]), -3, 3)
        if s.chance(0.5):
            stat = put(
                s,
                "second|spreads",
                f"{w} @ {x.code}**2 - {s.coef(0.3, 0.8).code} * {stat.code}**2",
                stat.shape,
                -2,
                9,
            )
    else:
        if style == 0:
            ids = f"jax.random.randint({at}, ({reps}, {n}), 0, {n})"
        elif style == 1:
            k = choose(s, "k|kk|r")
            half = f"lambda {k}: jax.random.permutation({k}, {n})[:{n // 2}]"
            ids = f"jax.vmap({half})(jax.random.split({at}, {reps}))"
        else:
            block = s.count(2, 3)
            starts = put(
                s,
                "starts|block_at",
                f"jax.random.randint({at}, ({reps}, {-(-n // block)}), 0, {n - block + 1})",
            ).code
            ids = f"({starts}[..., None] + jnp.arange({block})).reshape({reps}, -1)[:, :{n}]"
        idx = put(s, "idx|rows|picks", ids).code
        size = n // 2 if style == 1 else n
        drawn_rows = put(
            s,
            "boot|resampled|redrawn",
            s.pick((f"{x.code}[{idx}]", f"jnp.take({x.code}, {idx}, axis=0)")),
            (reps, size, *shape[1:]),
            x.low,
            x.high,
        )
        code = s.pick(
            (
                "jnp.mean({0}, axis=1)",
                "{0}.mean(axis=1)",
                "jnp.mean({0}, axis=1) / jnp.sqrt(jnp.var({0}, axis=1) + 0.2)",
                "jnp.median({0}, axis=1)",
                "jnp.mean({0}**2, axis=1)",
                "jnp.log(jnp.mean(jnp.exp({0}), axis=1))",
            )
        )
        stat = put(s, "means|replicates|stats", code.format(drawn_rows.code), (reps, *shape[1:]), -4, 9)
    shown: States = [stat]
    kind = s.count(0, 3)
    if kind == 0:
        shown = [
            put(s, "std_err|se|boot_se", f"jnp.sqrt(jnp.var({stat.code}, axis=0) + 0.05)", shape[1:], 0.2, 5)
        ]
    elif kind == 1:
        q = s.coef(0.05, 0.3).low
        ends = put(
            s,
            "interval|bounds|ci",
            f"jnp.quantile({stat.code}, jnp.array([{q}, {round(1 - q, 3)}]), axis=0)",
            (2, *shape[1:]),
            -4,
            9,
        )
        shown = [ends, put(s, "center|boot_mean", f"{stat.code}.mean(axis=0)", shape[1:], -4, 9)]
    elif kind == 2:
        order = put(s, "ranked|sorted_stats", f"jnp.sort({stat.code}, axis=0)", stat.shape, -4, 9)
        shown = [order]
    if s.chance(0.4):
        plain = put(s, "plain|full_mean", f"jnp.mean({x.code}, axis=0)", shape[1:], -3, 3)
        shown[0] = put(
            s,
            "bias|shifted_stats",
            f"{shown[0].code} - {s.coef(0.2, 0.9).code} * {plain.code}",
            shown[0].shape,
            -6,
            9,
        )
    return end(s, "bootstrap|bootstrap interval|resampled means|subsampling", *shown)


def correlated(s: Draft) -> Kernel:
    """Normal vectors with a covariance: by Cholesky, factors or eigenvectors; risk of a portfolio."""
    d, n = s.count(2, 4), s.count(5, 12)
    a = s.array((d, d), "loadings", "mix", "factor_w", "b_mat", low=-0.8, high=0.8)
    a = prepared(s, a, 1.0, 1)
    mu = s.array((d,), "mu", "mean", "expected", low=-0.5, high=0.5).code
    ridge = s.coef(0.2, 0.6).code
    cov = put(
        s, "cov|sigma|cov_mat", f"{a.code} @ {a.code}.T + {ridge} * jnp.eye({d}, dtype={mu}.dtype)", (d, d)
    ).code
    at, style = Keys(s, 1).next(), s.count(0, 3)
    if style == 3:
        x = put(
            s,
            "x|scenarios|joint",
            f'jax.random.multivariate_normal({at}, {mu}, {cov}, ({n},), method="cholesky")',
            (n, d),
            -8,
            8,
        )
    else:
        z = normal(s, at, (n, d), value(mu, (d,))).code
        if style == 0:
            low = put(s, "chol|l_mat|root", f"jnp.linalg.cholesky({cov})", (d, d)).code
            x = put(
                s,
                "x|scenarios|joint",
                s.pick((f"{mu} + {z} @ {low}.T", f'{mu} + jnp.einsum("ij,nj->ni", {low}, {z})')),
                (n, d),
                -8,
                8,
            )
        elif style == 1:
            low = put(s, "chol|l_mat|root", f"jnp.linalg.cholesky({cov})", (d, d)).code
            x = put(
                s,
                "whitened|scores",
                f"jax.scipy.linalg.solve_triangular({low}, ({z} - {mu}).T, lower=True).T",
                (n, d),
                -8,
                8,
            )
        else:
            x = put(
                s, "x|scenarios|joint", f"{mu} + {z} @ {a.code}.T / jnp.sqrt(jnp.diag({cov}))", (n, d), -8, 8
            )
    kind = s.count(0, 3)
    if kind == 0:
        w = s.array((d,), "weights", "holdings", "positions", low=0.1, high=1.0).code
        loss = put(s, "losses|pnl|port", f"-{x.code} @ {w}", (n,), -9, 9).code
        ranked = put(s, "ranked|sorted_loss", f"jnp.sort({loss})", (n,), -9, 9)
        tail = put(
            s, "cvar|shortfall|tail_mean", f"jnp.mean({ranked.code}[-{s.count(1, n // 2)}:])", (), -9, 9
        )
        return end(
            s, "value at risk|portfolio shortfall|tail risk", tail, *([ranked] if s.chance(0.4) else [])
        )
    if kind == 1:
        best = put(
            s,
            "best|basket|worst_of",
            f"jnp.{s.pick(('max', 'min', 'mean'))}(jnp.exp({s.coef(0.1, 0.3).code} * {x.code}), axis=1)",
            (n,),
            0,
            9,
        )
        pay = put(
            s,
            "payoff|gain",
            s.pick(
                (f"jax.nn.softplus({best.code} - 1.0)", f"jnp.abs({best.code} - {s.coef(0.6, 1.1).code})")
            ),
            (n,),
            0,
            9,
        )
        return end(s, "basket option|correlated payoff", pay)
    if kind == 2:
        c = put(
            s, "centered|dev", f"{x.code} - {s.coef(0.3, 0.8).code} * jnp.mean({x.code}, axis=0)", (n, d)
        ).code
        emp = put(s, "emp_cov|sample_cov", f"{c}.T @ {c} / {n - 1}", (d, d), -9, 9)
        return end(s, "sample covariance|covariance check", emp)
    f = put(s, "f_x|test_values", s.pick(TESTS).format(x.code), (n, d), -9, 9)
    return end(s, "gaussian scenarios|correlated draws", f)


FORMS = (
    walks,
    equation,
    langevin,
    metropolis,
    hamiltonian,
    importance,
    options,
    reduced_variance,
    particle_filter,
    volatility,
    features,
    bootstrap,
    correlated,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS)


TEMPLATE = Template("monte_carlo", "generate_monte_carlo_kernel", draw)
