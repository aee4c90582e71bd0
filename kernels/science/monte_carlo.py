"""Monte Carlo: walks, stochastic equations, chains, weighted samples, option prices, filters, resampling."""

import random

from kernels.kernel import Kernel, Template
from kernels.science._chains import (
    States,
    equation,
    hamiltonian,
    langevin,
    march,
    metropolis,
    normal,
    particle_filter,
    volatility,
)
from kernels.writing.beginnings import drawn
from kernels.writing.keys import Keys, uniform
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, expr


def walks(s: Sampler) -> Kernel:
    """Sums of steps: free, with a drift, tied at the end, reflected or by their running extreme."""
    n, t = s.count(2, 4), s.count(4, 7)
    x0 = s.array("x0|start|origin", (n,) if s.chance(0.6) else (), low=-1.0, high=1.0)
    sigma = s.scalar("sigma|scale|vol", low=0.2, high=0.8)
    dt = s.scalar("dt|step_size", low=0.02, high=0.25)
    eps = normal(s, Keys(s, 1).next(), (n, t), x0)
    drift = s.scalar("drift|mu", low=-0.5, high=0.5)
    steps = s.put("steps|increments|moves", f"{drift} * {dt} + {sigma} * jnp.sqrt({dt}) * {eps}", (n, t))
    summed = s.pick(
        (
            "jnp.cumsum({0}, axis=1)",
            "jnp.cumsum({0}, axis=-1)",
            f"{{0}} @ jnp.triu(jnp.ones(({t}, {t}), {x0}.dtype))",
        )
    )
    walk = s.put("walk|brownian|w_t", summed.format(steps), (n, t), 6)
    origin = f"{x0}[:, None]" if x0.rank else x0
    path = s.put("path|paths|position", f"{origin} + {walk}", (n, t), 7)
    form = s.pick(("bridge", "reflected", "drawdown", "displacement", "first passage", "free", "drift"))
    if form == "bridge":
        ramp = s.put("ramp|frac", f"jnp.linspace(0.0, 1.0, {t}, dtype={x0}.dtype)", (t,), (0, 1))
        path = s.put("bridge|pinned", f"{path} - {ramp} * {path}[:, -1:]", (n, t), 7)
        return s.finish("brownian bridge", path)
    if form == "reflected":
        path = s.put("reflected|above_zero", f"jnp.abs({path})", (n, t), (0, 7))
        return s.finish(s.pick(("reflected walk", "reflected brownian motion")), path)
    if form == "drawdown":
        top = s.put("peak|running_max|high_mark", f"{s.lax}.cummax({path}, axis=1)", (n, t), 7)
        path = s.put("drawdown|below_peak", f"{top} - {path}", (n, t), (0, 14))
        if s.chance(0.5):
            worst = s.put("max_drawdown|deepest", f"jnp.max({path}, axis=1)", (n,), (0, 14))
            return s.finish("maximum drawdown", worst)
        return s.finish("drawdown", path)
    if form == "displacement":
        lag = f"{path}[:, {(k := s.count(1, 2))}:] - {path}[:, :-{k}]"
        lag = s.put("displacement|lagged", lag, (n, t - k), 9).code
        axis = s.count(0, 1)
        msd = s.put("msd|mean_square", f"jnp.mean({lag}**2, axis={axis})", ((t - k,), (n,))[axis], (0, 20))
        return s.finish("mean squared displacement", msd)
    if form == "first passage":
        level = s.scalar("level|threshold|barrier", low=0.2, high=1.0)
        crossed = s.put("crossed|hit", f"{path} >= {level}", (n, t))
        first = s.put("first_step|hitting_time", f"jnp.argmax({crossed}, axis=1)", (n,))
        ever = s.put("ever|reached", f"jnp.any({crossed}, axis=1)", (n,))
        stopped = f"jnp.take_along_axis({path}, {first}[:, None], axis=1)[:, 0]"
        at_stop = s.put("stopped|value_at_hit", f"jnp.where({ever}, {stopped}, {path}[:, -1])", (n,), 7)
        return s.finish(s.pick(("first passage", "stopped walk")), at_stop, first)
    noun = s.pick(("random walk", "brownian path", "brownian motion with drift"))
    return s.finish(noun, path)


TESTS = (
    "jnp.sin({0})",
    "{0}**2",
    "jnp.exp(-{0}**2)",
    "jnp.cos({0})",
    "jnp.abs({0})",
    "jnp.maximum({0}, 0)",
    "jnp.exp({0})",
)


def importance(s: Sampler) -> Kernel:
    """Samples of one density weighted towards another."""
    n, d = s.count(6, 16), s.count(1, 3)
    mu, rho = (
        s.array(names, (d,), low=-0.8, high=0.8) for names in (("mu", "loc", "center"), ("log_scale", "rho"))
    )
    z = normal(s, Keys(s, 1).next(), (n, d), mu)
    sd = s.put("sd|scale|width", f"jnp.exp({rho})", (d,), (0.4, 2))
    x = s.put("x|points|proposals", f"{mu} + {sd} * {z}", (n, d), 8)
    log_q = s.put("log_q|lq", f"-0.5 * jnp.sum({z}**2, axis=-1) - jnp.sum(jnp.log({sd}))", (n,), (-20, 2))
    target = s.pick(
        (
            f"-0.5 * jnp.sum(({x} - {s.coef(0.1, 0.8)}) ** 2, axis=-1)",
            f"-jnp.sum(jnp.log1p({x}**2), axis=-1)",
            f"-jnp.sum(jnp.abs({x}), axis=-1)",
            f"-jnp.sum(jnp.log(jnp.cosh({x})), axis=1)",
        )
    )
    log_p = s.put("log_p|lp", target, (n,), (-20, 0))
    log_w = s.put("log_w|lw|log_ratio", f"{log_p} - {log_q}", (n,), 20)
    evidence = s.put("log_z|evidence", f"jax.nn.logsumexp({log_w}) - jnp.log({n}.0)", (), 9)
    w = s.put(
        "w|weights|norm_w",
        s.pick((f"jax.nn.softmax({log_w})", f"jnp.exp({log_w} - jax.nn.logsumexp({log_w}))")),
        (n,),
        (0, 1),
    )
    f = s.put("f|values|f_x", s.pick(TESTS).format(x), (n, d), 5)
    mean = s.put(
        "estimate|mean_f|expect", s.pick((f"{w} @ {f}", f"jnp.sum({w}[:, None] * {f}, axis=0)")), (d,), 5
    )
    shown = [mean]
    if s.chance(0.5):
        shown.append(s.put("ess|n_eff", f"1 / jnp.sum({w}**2)", (), (1, n)))
    if s.chance(0.4):
        # The mean of the weights before they are normalized: the ratio of the densities' constants.
        return s.finish(s.pick(("evidence estimate", "importance sampling evidence")), evidence, *shown)
    if s.chance(0.3):
        code = f"jnp.sum({w}[:, None] * ({f} - {mean}) ** 2, axis=0)"
        shown.append(s.put("variance|var_f", code, (d,), (0, 9)))
    nouns = ("importance sampling", "self normalized estimate", "importance weighted mean")
    return s.finish(s.pick(nouns), *shown)


def paths(s: Sampler, spot: object, vol: object, rate: object, n: int, t: int, like: Value) -> Value:
    """Price paths of a geometric Brownian motion, at once or step by step."""
    step = f"({rate} - {vol}**2 / 2) / {t} + {vol} / jnp.sqrt({t}) * {{}}"
    if s.chance(0.25):

        def move(states: States, noises: States, _: Value | None) -> tuple[States, Value | None]:
            new = s.put("s_next|next_price", f"{states[0]} * jnp.exp({step.format(noises[0])})", (n,), (0, 6))
            return [new], new

        first = s.put(
            "s0|first_price",
            f"jnp.full(({n},), {spot})" if s.chance(0.5) else f"{spot} * jnp.ones({n}, {like}.dtype)",
            (n,),
            (0, 6),
        )
        _, every = march(s, [first], ["price|s_t"], t, move, [("normal", (n,))])
        assert every is not None
        return s.put("prices|sim_paths", f"{every}.T", (n, t), (0.05, 6))
    z = normal(s, Keys(s, 1).next(), (n, t), like)
    if s.chance(0.4):
        n *= 2
        z = s.put(
            "z_pairs|z_antithetic|z_anti", f"jnp.concatenate([{z}, -{z}]{s.pick(('', ', axis=0'))})", (n, t)
        )
    moves = s.put("moves|log_steps|increments", step.format(z), (n, t), 2)
    if s.chance(0.25):
        return s.put("prices|sim_paths", f"{spot} * jnp.cumprod(jnp.exp({moves}), axis=1)", (n, t), (0.05, 6))
    return s.put(
        "prices|sim_paths",
        f"{spot} * jnp.exp(jnp.cumsum({moves}, axis={s.pick((1, -1))}))",
        (n, t),
        (0.05, 6),
    )


def options(s: Sampler) -> Kernel:
    """Prices of options by simulated paths, with antithetic draws, control variates and greeks."""
    n, t = s.count(8, 14), s.count(2, 5)
    spot = s.scalar("spot|s0|price0", low=0.8, high=1.2)
    strike = s.array("strike|strikes|k", (s.count(2, 4),) if s.chance(0.5) else (), low=0.7, high=1.0)
    vol = s.scalar("vol|sigma|volatility", low=0.2, high=0.5)
    rate = s.scalar("rate|r", low=0.01, high=0.08)
    p = paths(s, spot, vol, rate, n, t, spot)
    n, noun = (
        p.shape[0],
        s.pick(("european", "asian", "lookback", "geometric asian", "barrier")),
    )
    level = {
        "european": f"{p}[:, -1]",
        "asian": f"jnp.mean({p}, axis=1)",
        "lookback": f"jnp.max({p}, axis=1)",
        "geometric asian": f"jnp.exp(jnp.mean(jnp.log({p}), axis=1))",
        "barrier": f"{p}[:, -1]",
    }[noun]
    under = s.put("terminal|settlement|underlying", level, (n,), (0.05, 6))
    column = f"{under}[:, None]" if strike.rank else under
    shape = (n, *strike.shape)
    gain, kind = s.pick(
        (
            (f"jnp.maximum({column} - {strike}, 0)", "option"),
            (f"jax.nn.relu({column} - {strike})", "option"),
            (f"jnp.abs({column} - {strike})", "straddle"),
        )
    )
    pay = s.put("payoff|payoffs|gain", gain, shape, (0, 5))
    if noun == "barrier":
        barrier = s.scalar("barrier|knock_out", low=0.6, high=0.8)
        alive = s.put("alive|survives", f"jnp.min({p}, axis=1) > {barrier}", (n,))
        column = "[:, None]" if strike.rank else ""
        code = f"jnp.where({alive}{column}, {pay}, 0)"
        pay = s.put("barrier_payoff|kept_payoff", code, shape, (0, 5))
    disc = s.put("disc|discount|df", f"jnp.exp(-{rate})", (), (0.9, 1))
    price = s.put("price|value_mc|premium", f"{disc} * jnp.mean({pay}, axis=0)", strike.shape, (0, 5))
    if s.chance(0.3):
        last = f"{p}[:, -1]{'[:, None]' if strike.rank else ''}"
        known = f"{spot} * jnp.exp({rate})"
        along = f"jnp.mean(({pay} - jnp.mean({pay}, axis=0)) * {last}, axis=0)"
        code = f"{along} / jnp.var({p}[:, -1])"
        c = s.put("cv_coef|beta_cv", code, strike.shape)
        price = s.put(
            "adjusted|cv_price",
            f"{price} - {disc} * {c} * (jnp.mean({p}[:, -1]) - {known})",
            strike.shape,
            (-3, 5),
        )
    shown = [price]
    if s.chance(0.4):
        shown.append(
            s.put(
                "std_err|mc_error",
                f"jnp.sqrt(jnp.var({pay}, axis=0) + {s.epsilon()}) / jnp.sqrt({n})",
                strike.shape,
                (0, 2),
            )
        )
    return s.finish(f"{noun} {kind}" if s.chance(0.7) else f"{noun} {kind} price", *shown)


def reduced_variance(s: Sampler) -> Kernel:
    """Expectations by antithetic, stratified, controlled or plain draws."""
    n, d = s.count(6, 14), s.count(1, 3)
    theta = s.array("theta|mu|loc|mean", (d,), low=-1.0, high=1.0)
    sigma, noun, f = (
        s.scalar("sigma|scale", low=0.3, high=1.0),
        s.pick(("antithetic", "stratified", "control variate", "score function", "plain")),
        s.pick(TESTS),
    )
    at, z = Keys(s, 1).next(), ""
    if noun == "antithetic":
        z = normal(s, at, (n, d), theta).code
        plus, minus = (
            s.put(names, f.format(s.put(inner, f"{theta} {sign} {sigma} * {z}", (n, d))), (n, d))
            for names, inner, sign in (("f_plus|up", "x_up|right", "+"), ("f_minus|down", "x_down|left", "-"))
        )
        made = s.put("pair_mean|averaged", f"0.5 * ({plus} + {minus})", (n, d), 5)
    elif noun == "stratified":
        u = uniform(s, at, (n, d), theta, 0.0, 1.0, "u|jitter_u")
        cells = s.put(
            "cells|strata|grid_u",
            f"(jnp.arange({n}, dtype={theta}.dtype)[:, None] + {u}) / {n}",
            (n, d),
            (0, 1),
        )
        x = s.put("x|points", f"{theta} + {sigma} * (2 * {cells} - 1)", (n, d))
        made = s.put("f_x|values_f", f.format(x), (n, d), 5)
    else:
        z = normal(s, at, (n, d), theta).code
        x = s.put("x|points|draws_x", f"{theta} + {sigma} * {z}", (n, d))
        made = s.put("f_x|values_f", f.format(x), (n, d), 5)
        if noun == "control variate":
            fc = s.put("f_c|f_centered", f"{made} - {made}.mean(axis=0)", (n, d))
            slope = s.put("beta|coef_cv", f"jnp.mean({fc} * {z}, axis=0) / jnp.mean({z}**2, axis=0)", (d,))
            made = s.put("controlled|adjusted", f"{made} - {slope} * {z}", (n, d), 9)
        elif noun == "score function":
            score = s.put("score|grad_logq", f"{z} / {sigma}", (n, d), 9)
            base = s.put("advantage|centered_f", f"{made} - {made}.mean(axis=0)", (n, d))
            made = s.put("reinforce|score_terms", f"{base} * {score}", (n, d), 9)
    mean = s.put("estimate|mean_f|expected", f"jnp.mean({made}, axis=0)", (d,), 5)
    shown = [mean]
    if s.chance(0.5):
        shown.append(s.put("variance|var_f|error2", f"jnp.var({made}, axis=0) / {n - 1}", (d,), (0, 9)))
    if s.chance(0.35):
        running = f"jnp.cumsum({made}, axis=0) / jnp.arange(1, {n + 1}, dtype={made}.dtype)[:, None]"
        shown.append(s.put("running|convergence", running, (n, d), 5))
    nouns = {
        "antithetic": ("antithetic estimate", "antithetic sampling"),
        "stratified": ("stratified estimate", "stratified sampling"),
        "control variate": ("control variate estimate", "control variates"),
        "score function": ("score function gradient", "reinforce gradient"),
        "plain": ("monte carlo estimate", "monte carlo expectation"),
    }
    return s.finish(s.pick(nouns[noun]), *shown)


def features(s: Sampler) -> Kernel:
    """Random features: kernels made of waves, ridge regression on them, sketches."""
    b, d, m = s.count(3, 6), s.count(2, 4), s.count(3, 7)
    x, keys = s.array("x|inputs|locations|xs", (b, d), low=-1.5, high=1.5), Keys(s, 2)
    form = s.pick(("kernel", "ridge", "evidence"))
    width = s.scalar("lengthscale|bandwidth|ell", low=0.6, high=1.5)
    w = normal(s, keys.next(), (d, m), x, "omega|freqs|w_rand")
    phase = uniform(s, keys.next(), (m,), x, 0.0, 6.2832, "phase|b_rand|shift")
    wave = s.put("angles|proj|pre", f"{x} @ {w} / {width} + {phase}", (b, m), 20)
    phi = s.put("phi|feats|z_feat", f"jnp.sqrt(2 / {m}) * jnp.cos({wave})", (b, m), 1.5)
    if form == "kernel":
        gram = s.put(
            "gram|k_approx|kernel_mat",
            s.pick((f"{phi} @ {phi}.T", f'jnp.einsum("im,jm->ij", {phi}, {phi})')),
            (b, b),
            3,
        )
        if s.chance(0.5):
            return s.finish("random fourier kernel", gram)
        alpha = s.array("alpha|dual_coef", (b,), low=-1.0, high=1.0)
        shown = s.put("pred|y_hat", f"{gram} @ {alpha}", (b,), 9)
        return s.finish("random fourier features", shown, *([gram] if s.chance(0.4) else []))
    y = s.array("y|targets|labels", (b,), low=-1.0, high=1.0)
    ridge = s.scalar("ridge|lam", low=0.3, high=1.0)
    if form == "ridge":
        system = s.put(
            "system|normal_mat|a_reg", f"{phi}.T @ {phi} + {ridge} * jnp.eye({m}, dtype={phi}.dtype)", (m, m)
        )
        solved = s.pick(
            (
                f"jnp.linalg.solve({system}, {phi}.T @ {y})",
                f'jax.scipy.linalg.solve({system}, {phi}.T @ {y}, assume_a="pos")',
                f"jax.scipy.linalg.cho_solve(jax.scipy.linalg.cho_factor({system}), {phi}.T @ {y})",
            )
        )
        beta = s.put("beta|coef_hat|w_fit", solved, (m,), 4)
        return s.finish(
            s.pick(("random feature ridge", "random kitchen sinks")),
            s.put("fitted|y_hat", f"{phi} @ {beta}", (b,), 4),
            *([beta] if s.chance(0.4) else []),
        )
    cov = s.put("k_mat|cov", f"{phi} @ {phi}.T + {ridge} * jnp.eye({b}, dtype={phi}.dtype)", (b, b))
    low = s.put("chol|l_mat", f"jnp.linalg.cholesky({cov})", (b, b), (-2, 3))
    half = s.put("white|half_y", f"jax.scipy.linalg.solve_triangular({low}, {y}, lower=True)", (b,), 4)
    nll = s.put(
        "nll|neg_log_lik",
        f"0.5 * jnp.sum({half}**2) + jnp.sum(jnp.log(jnp.diag({low}))) + 0.5 * {b} * jnp.log(2 * jnp.pi)",
        (),
        (-5, 20),
    )
    return s.finish(
        s.pick(("random feature nll", "sparse spectrum nll")),
        nll,
        *([expr(half, (b,), 4)] if s.chance(0.4) else []),
    )


def bootstrap(s: Sampler) -> Kernel:
    """Statistics of data drawn again: with rows, weights, blocks or halves."""
    n, reps = s.count(5, 10), s.count(3, 8)
    d = s.count(2, 3) if s.chance(0.4) else 0
    shape = (n, d) if d else (n,)
    x = s.array("data|sample|observed|returns", shape, low=-1.5, high=1.5)
    at, form = Keys(s, 1).next(), s.pick(("rows", "halves", "blocks", "weights"))
    if form == "weights":
        raw = s.put(
            "raw|expo", f"jax.random.exponential({at}, ({reps}, {n}), dtype={x}.dtype)", (reps, n), (0, 12)
        )
        w = s.put("w|bayes_w", f"{raw} / jnp.sum({raw}, axis=1, keepdims=True)", (reps, n), (0, 1))
        stat = s.put("means|replicates", f"{w} @ {x}", (reps, *shape[1:]), 3)
        whole = f"jnp.mean({x}, axis=0)"
        if s.chance(0.3):
            stat = s.put("variances|replicate_vars", f"{w} @ {x}**2 - {stat}**2", stat.shape, (-2, 9))
            whole = f"jnp.var({x}, axis=0)"
    else:
        if form == "rows":
            ids = f"jax.random.randint({at}, ({reps}, {n}), 0, {n})"
        elif form == "halves":
            k = s.name("k|kk|r")
            half = f"lambda {k}: jax.random.permutation({k}, {n})[:{n // 2}]"
            ids = f"jax.vmap({half})(jax.random.split({at}, {reps}))"
        else:
            block = s.count(2, 3)
            starts = s.put(
                "starts|block_at", f"jax.random.randint({at}, ({reps}, {-(-n // block)}), 0, {n - block + 1})"
            )
            ids = f"({starts}[..., None] + jnp.arange({block})).reshape({reps}, -1)[:, :{n}]"
        idx = s.put("idx|rows|picks", ids)
        size = n // 2 if form == "halves" else n
        drawn_rows = s.put(
            "boot|resampled|redrawn",
            s.pick((f"{x}[{idx}]", f"jnp.take({x}, {idx}, axis=0)")),
            (reps, size, *shape[1:]),
            x.interval,
        )
        statistic = s.pick(
            (
                "jnp.mean({0}, axis={1})",
                "{0}.mean(axis={1})",
                "jnp.median({0}, axis={1})",
                "jnp.std({0}, axis={1})",
                "jnp.mean({0}, axis={1})",
                "jnp.mean({0}**2, axis={1})",
            )
        )
        code = statistic.format(drawn_rows, 1)
        stat = s.put("replicates|stats|boot_stats", code, (reps, *shape[1:]), (-4, 9))
        whole = statistic.format(x, 0)
    shown: States = [stat]
    shown_as = s.pick(("spread", "interval", "bias", "replicates"))
    if shown_as == "spread":
        code = f"jnp.std({stat}, axis=0{s.pick((', ddof=1', ''))})"
        shown = [s.put("std_err|se|boot_se", code, shape[1:], (0, 5))]
    elif shown_as == "interval":
        q = s.pick((0.025, 0.05, 0.1))
        code = f"jnp.quantile({stat}, jnp.array([{q}, {round(1 - q, 3)}]), axis=0)"
        shown = [s.put("interval|bounds|ci", code, (2, *shape[1:]), (-4, 9))]
    elif shown_as == "bias":
        full = s.put("estimate|observed_stat|full_stat", whole, shape[1:], 9)
        code = f"jnp.mean({stat}, axis=0) - {full}"
        shown = [s.put("bias|boot_bias", code, shape[1:], (-6, 9))]
        if s.chance(0.4):
            shown.append(s.put("corrected|unbiased", f"{full} - {shown[0]}", shape[1:], (-9, 9)))
    nouns = {
        "rows": "bootstrap|bootstrap statistic",
        "halves": "subsampling|half sampling",
        "blocks": "block bootstrap|moving block bootstrap",
        "weights": "bayesian bootstrap",
    }
    return s.finish(s.pick(nouns[form].split("|")), *shown)


def correlated(s: Sampler) -> Kernel:
    """Normal vectors with a covariance: by Cholesky, a precision or factors; risk of a portfolio."""
    d, n = s.count(2, 4), s.count(5, 12)
    a = s.array("loadings|mix|factor_w|b_mat", (d, d), low=-0.8, high=0.8)
    mu = s.array("mu|mean|expected", (d,), low=-0.5, high=0.5)
    ridge = s.scalar("ridge|lam", low=0.2, high=0.6)
    form = s.pick(("cholesky", "precision", "factors", "library"))
    names = "precision|prec_mat" if form == "precision" else "cov|sigma|cov_mat"
    cov = ""
    if form != "factors":
        cov = s.put(names, f"{a} @ {a}.T + {ridge} * jnp.eye({d}, dtype={mu}.dtype)", (d, d)).code
    at = Keys(s, 1).next()
    if form == "library":
        x = s.put(
            "x|scenarios|joint",
            f'jax.random.multivariate_normal({at}, {mu}, {cov}, ({n},), method="cholesky")',
            (n, d),
            8,
        )
    else:
        z = normal(s, at, (n, d), expr(mu, (d,)))
        if form == "cholesky":
            low = s.put("chol|l_mat|root", f"jnp.linalg.cholesky({cov})", (d, d))
            x = s.put(
                "x|scenarios|joint",
                s.pick((f"{mu} + {z} @ {low}.T", f'{mu} + jnp.einsum("ij,nj->ni", {low}, {z})')),
                (n, d),
                8,
            )
        elif form == "precision":
            low = s.put("chol|l_mat|root", f"jnp.linalg.cholesky({cov})", (d, d))
            x = s.put(
                "x|scenarios|joint",
                f"{mu} + jax.scipy.linalg.solve_triangular({low}, {z}.T, trans=1, lower=True).T",
                (n, d),
                8,
            )
        else:
            own = normal(
                s, f"jax.random.fold_in({at}, 1)", (n, d), expr(mu, (d,)), "own|idiosyncratic|specific"
            )
            code = f"{mu} + {z} @ {a}.T + jnp.sqrt({ridge}) * {own}"
            x = s.put("x|scenarios|joint", code, (n, d), 8)
    return s.one_of(
        lambda: _tail_risk(s, d, n, x),
        lambda: _basket_option(s, n, x),
        lambda: _sample_covariance(s, d, n, x),
        lambda: s.finish(s.pick(("gaussian scenarios", "correlated normals")), x),
    )


def _tail_risk(s: Sampler, d: int, n: int, x: Value) -> Kernel:
    w = s.array("weights|holdings|positions", (d,), low=0.1, high=1.0)
    loss = s.put("losses|portfolio_loss", f"-{x} @ {w}", (n,), 9)
    ranked = s.put("ranked|sorted_losses", f"jnp.sort({loss})", (n,), 9)
    k = s.fixed(s.count(1, n // 2))
    tail = s.put("cvar|shortfall|tail_mean", f"jnp.mean({ranked}[-{k}:])", (), 9)
    shown = [tail]
    if s.chance(0.5):
        shown.append(s.put("var_level|value_at_risk", f"{ranked}[-{k}]", (), 9))
    return s.finish(
        s.pick(("expected shortfall", "portfolio shortfall", "conditional value at risk")), *shown
    )


def _basket_option(s: Sampler, n: int, x: Value) -> Kernel:
    """The price of an option on the largest, smallest or mean of several assets."""
    op = s.pick(("max", "min", "mean"))
    names = {"max": "best_of|best", "min": "worst_of|worst", "mean": "basket|basket_price"}[op]
    level = s.put(names, f"jnp.{op}(jnp.exp({x}), axis=1)", (n,), (0, 9))
    strike = s.scalar("strike|k", low=0.7, high=1.2)
    clip = s.pick(("jnp.maximum({}, 0)", "jax.nn.relu({})"))
    gain, kind = s.pick(((f"{level} - {strike}", "call"), (f"{strike} - {level}", "put")))
    pay = s.put("payoff|payoffs", clip.format(gain), (n,), (0, 9))
    rate, maturity = s.scalar("rate|r", low=0.01, high=0.08), s.scalar("maturity|expiry", low=0.5, high=2.0)
    discount = s.put("discount|df", f"jnp.exp(-{rate} * {maturity})", (), (0.8, 1))
    price = s.put("price|premium", f"{discount} * jnp.mean({pay})", (), (0, 9))
    noun = {"max": "best of", "min": "worst of", "mean": "basket"}[op]
    shown = [price]
    if s.chance(0.4):
        shown.append(s.put("std_err|mc_error", f"{discount} * jnp.std({pay}) / jnp.sqrt({n})", (), (0, 9)))
    return s.finish(f"{noun} {kind}", *shown)


def _sample_covariance(s: Sampler, d: int, n: int, x: Value) -> Kernel:
    c = s.put("centered|deviations", f"{x} - jnp.mean({x}, axis=0)", (n, d))
    emp = s.put("emp_cov|sample_cov", f"{c}.T @ {c} / {n - 1}", (d, d), 9)
    return s.finish("sample covariance", emp)


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
