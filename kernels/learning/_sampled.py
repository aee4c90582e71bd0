"""Layers that sample: relaxed and hard gates, categorical codes, autoencoders, weights with a spread."""

import math
from dataclasses import replace

from kernels.kernel import Kernel
from kernels.learning._pieces import Activation, affine, lin, weight
from kernels.numbers._draws import Keys, normal, typed, uniform
from kernels.writing import arrays as ar
from kernels.writing.draft import Draft, choose, end, prepared, put, value
from kernels.writing.values import SUM, Shape, Value, add, mul

BATCH = "x|features|inputs|batch|h_in|tokens"
OUT = "out|y|result|head_out|pred"


def data(s: Draft, shape: Shape, names: str = BATCH) -> Value:
    """An input, perhaps after a phrase, in [-2, 2]."""
    edge = s.pick((1.0, 1.5, 2.0))
    x = s.array(shape, *names.split("|"), low=-edge, high=edge)
    return prepared(s, x, 2.0, 2) if s.chance(0.4) else x


def log_probs(s: Draft, logits: Value, names: str = "log_p|log_probs|logp") -> Value:
    if s.chance(0.6):
        code = f"jax.nn.log_softmax({logits.code}, axis=-1)"
    else:
        code = f"{logits.code} - jax.nn.logsumexp({logits.code}, axis=-1, keepdims=True)"
    return put(s, names, code, logits.shape, -20, 0)


def scaled_noise(s: Draft, x: Value, eps: Value, amount: str) -> Value:
    """Noise of some size added to x, or x multiplied by what lies about one."""
    code = s.pick(
        (
            f"{x.code} + {amount} * {eps.code}",
            f"{x.code} * (1.0 + {amount} * {eps.code})",
            f"{x.code} + {amount} * {eps.code}",
            f"{x.code} * jnp.exp({amount} * {eps.code} - 0.5 * {amount}**2)",
        )
    )
    return put(s, "noisy|perturbed|x_noisy|jittered|corrupted", code, x.shape, -6, 6)


def amount_of(s: Draft, low: float = 0.05, high: float = 0.4) -> str:
    if s.chance(0.5):
        return s.coef(low, high).code
    return s.scalar("sigma", "noise_std", "noise_scale", "stddev", low=low, high=high).code


def gates(s: Draft) -> Kernel:
    """Hard concrete gates, concrete dropout and noisy gates over experts."""
    b, d, style = s.count(2, 5), s.count(3, 6), s.count(0, 2)
    x, keys = data(s, (b, d)), Keys(s, 1)
    if style == 2:
        return experts(s, x, keys)
    shape = s.pick(((d,), (b, d)))
    log_a = s.array((d,), "log_alpha", "gate_logits", "theta", low=-1.5, high=1.5)
    u = uniform(s, keys.next(), shape, x, 0.05, 0.95)
    logistic = s.pick(
        (
            f"jnp.log({u.code}) - jnp.log1p(-{u.code})",
            f"jnp.log({u.code} / (1.0 - {u.code}))",
            f"jax.scipy.special.logit({u.code})",
        )
    )
    eps = put(s, "logistic|eps|log_odds", logistic, shape, -3, 3).code
    beta = s.coef(0.4, 0.9).code if s.chance(0.6) else s.scalar("beta", "temp", "tau", low=0.4, high=1.0).code
    z = put(s, "z|soft_gate|s", f"jax.nn.sigmoid(({eps} + {log_a.code}) / {beta})", shape, 0, 1)
    if style == 0:
        low, high = round(-s.coef(0.05, 0.3).low, 3), round(1 + s.coef(0.05, 0.3).low, 3)
        stretched = put(
            s,
            "stretched|wide_gate",
            f"{z.code} * ({high} - {low}) + {low}".replace("- -", "+ ").replace("+ -", "- "),
            shape,
            low,
            high,
        )
        z = put(
            s,
            "gate|hard_gate|mask",
            s.pick(
                (
                    f"jnp.clip({stretched.code}, 0.0, 1.0)",
                    f"jnp.minimum(1.0, jnp.maximum(0.0, {stretched.code}))",
                )
            ),
            shape,
            0,
            1,
        )
        cost = put(
            s,
            "l0|penalty|open_prob",
            f"jax.nn.sigmoid({log_a.code} - {beta} * {s.coef(-2.5, -0.5).code})".replace("* -", "* -"),
            (d,),
            0,
            1,
        )
    else:
        p = f"jax.nn.sigmoid({log_a.code})"
        z = put(s, "mask|keep|gate", f"1.0 - {z.code}", shape, 0, 1)
        cost = put(
            s, "entropy|reg|p_cost", f"{p} * {log_a.code} - jax.nn.softplus({log_a.code})", (d,), -3, 3
        )
    h = put(s, "gated|x_gated|thinned", f"{x.code} * {z.code}", (b, d))
    for _ in range(s.count(0, 2)):
        h = s.let(s.bounded(Activation(s)(affine(s, h, d)), 3))
    cost = ar.mean(s, cost) if s.chance(0.5) else cost
    total = s.let(cost, "reg_term", "complexity", "gate_cost")
    if s.chance(0.4):
        lam = s.scalar("lam", "strength", "l0_weight", low=0.1, high=1.0)
        scored = ar.mean(s, mul(h, h), h.rank - 1)
        return end(
            s,
            "gated loss|l0 objective|concrete dropout",
            add(s.let(scored), mul(lam, ar.mean(s, total) if total.rank else total)),
        )
    return end(s, "hard concrete gate|l0 gates|concrete dropout", h, total)


def experts(s: Draft, x: Value, keys: Keys) -> Kernel:
    """Noisy gates over experts: the best few, or all of them."""
    (b, d), e, m = x.shape, s.count(3, 5), s.count(2, 4)
    w, v = weight(s, (d, e), d, 2.0, "w_gate", "router"), weight(s, (d, e), d, 2.0, "w_noise", "noise_proj")
    experts_w = s.array((e, d, m), "experts", "expert_w", "w_experts", low=-0.8, high=0.8)
    clean = put(s, "clean|scores|gate_in", lin(s, x, w).code, (b, e), -8, 8)
    std = put(
        s,
        "std|noise_std|spread",
        f"jax.nn.softplus({lin(s, x, v).code}) + {s.coef(0.05, 0.3).code}",
        (b, e),
        0.05,
        8,
    )
    eps = normal(s, keys.next(), (b, e), x)
    noisy = put(s, "noisy|noisy_scores|h_gate", f"{clean.code} + {eps.code} * {std.code}", (b, e), -12, 12)
    style = s.count(0, 2)
    if style == 0:
        k = s.count(2, e - 1)
        top = put(s, "kth|cutoff|threshold", f"{s.lax}.top_k({noisy.code}, {k})[0][:, -1:]", (b, 1))
        noisy = put(
            s,
            "kept|masked_scores",
            f"jnp.where({noisy.code} >= {top.code}, {noisy.code}, -30.0)",
            (b, e),
            -30,
            12,
        )
    probs = put(s, "gates|probs|routing", f"jax.nn.softmax({noisy.code}, axis=-1)", (b, e), 0, 1)
    if style == 1:
        probs = put(
            s,
            "combined|averaged",
            f"0.5 * ({probs.code} + jax.nn.softmax({clean.code}, axis=-1))",
            (b, e),
            0,
            1,
        )
    act = Activation(s)
    each = put(
        s,
        "each|expert_out|outs",
        s.pick(
            (
                f'jnp.einsum("bd,edm->bem", {x.code}, {experts_w.code})',
                f"jax.vmap(lambda w: {x.code} @ w, out_axes=1)({experts_w.code})",
            )
        ),
        (b, e, m),
        -8,
        8,
    )
    each = s.let(s.bounded(act(each), 8))
    out = put(
        s,
        OUT,
        s.pick(
            (
                f'jnp.einsum("be,bem->bm", {probs.code}, {each.code})',
                f"jnp.sum({probs.code}[..., None] * {each.code}, axis=1)",
            )
        ),
        (b, m),
        -8,
        8,
    )
    if s.chance(0.5):
        load = put(s, "load|importance|usage", f"{probs.code}.mean(axis=0)", (e,), 0, 1)
        cost = put(
            s, "balance|load_cost|cv2", f"jnp.var({load.code}) / (jnp.mean({load.code}) ** 2 + 0.1)", (), 0, 5
        )
        return end(s, "noisy experts|expert routing", out, cost)
    return end(s, "noisy gate|noisy top k|sparse experts", out)


def relaxed(s: Draft) -> Kernel:
    """Gumbel softmax: soft, straight through, over a code book, or annealed in a loop."""
    b, n, m = s.count(2, 5), s.count(3, 6), s.count(2, 4)
    x = data(s, (b, n), "logits|scores|x")
    keys, style = Keys(s, 1), s.count(0, 3)
    logits = x if s.chance(0.4) else s.let(s.bounded(affine(s, x, n), 6), "logits_in", "class_scores")
    book = s.array((n, m), "codebook", "values", "prototypes", "codes", low=-1.0, high=1.0)
    tau = s.coef(0.4, 1.2).code if s.chance(0.5) else s.scalar("tau", "temperature", low=0.5, high=1.5).code
    at = keys.next()
    if style == 3:
        steps, body, k, acc = (
            s.count(2, 5),
            choose(s, "body|one_draw|anneal"),
            choose(s, "i|t"),
            choose(s, "acc|total_y"),
        )
        with s.suite(f"def {body}({k}, {acc}):"):
            code = f"jax.random.gumbel(jax.random.fold_in({at}, {k}), {(b, n)}{typed(s, x)})"
            drawn = put(s, "g|gumbel", code).code
            temp = put(s, "temp|tau_k", f"{tau} / (1.0 + {s.coef(0.1, 0.5).code} * {k})").code
            y = put(s, "y|soft", f"jax.nn.softmax(({logits.code} + {drawn}) / {temp}, axis=-1)").code
            s.line("return ", f"{acc} + {y}")
        loop = f"{s.lax}.fori_loop(0, {steps}, {body}, jnp.zeros_like({logits.code}))"
        picked = put(s, "drawn|counts|votes", f"{loop} / {steps}", (b, n), 0, 1)
    else:
        if s.chance(0.6):
            g = put(
                s,
                "g|gumbel|gum",
                f"jax.random.gumbel({at}, {logits.code}.shape{typed(s, x)})",
                (b, n),
                -3,
                12,
            )
        else:
            u = uniform(s, at, (b, n), logits, 0.01, 0.99)
            g = put(s, "g|gumbel|gum", f"-jnp.log(-jnp.log({u.code}))", (b, n), -2, 5)
        soft = put(
            s,
            "soft|y_soft|relaxed",
            f"jax.nn.softmax(({logits.code} + {g.code}) / {tau}, axis=-1)",
            (b, n),
            0,
            1,
        )
        picked = soft
        if style == 1:
            hard = put(
                s,
                "hard|y_hard|choice",
                f"jax.nn.one_hot(jnp.argmax({soft.code}, axis=-1), {n}, dtype={soft.code}.dtype)",
                (b, n),
                0,
                1,
            )
            stop = s.fn("lax.stop_gradient")
            if s.chance(0.5):
                rest = put(
                    s,
                    "log_q|score",
                    f"jnp.sum({hard.code} * jax.nn.log_softmax({logits.code}, axis=-1), axis=-1)",
                    (b,),
                    -15,
                    0,
                )
                reward = s.array((b,), "reward", "advantage", "signal", low=-1.0, high=1.0)
                return end(s, "policy score|hard choice", mul(reward, rest), soft)
            picked = put(
                s,
                "mixed_code|kept_code",
                f"{soft.code} * (1.0 + {hard.code}) / (1.0 + {stop}(jnp.max({hard.code})))",
                (b, n),
                0,
                1,
            )
    z = put(
        s,
        "z|coded|embedded",
        s.pick((f"{picked.code} @ {book.code}", f'jnp.einsum("bn,nm->bm", {picked.code}, {book.code})')),
        (b, m),
        -1,
        1,
    )
    if s.chance(0.4):
        z = s.let(s.bounded(Activation(s)(affine(s, z, s.count(2, 5))), 5))
    if s.chance(0.4):
        prior = f"jnp.log({float(n)})" if s.chance(0.3) else f"{math.log(n):.4f}"
        q = log_probs(s, logits, "log_q_all|log_post")
        kl = put(
            s,
            "kl|kl_uniform|code_cost",
            f"jnp.sum(jnp.exp({q.code}) * ({q.code} + {prior}), axis=-1)",
            (b,),
            0,
            3,
        )
        return end(s, "discrete vae|gumbel code", z, kl)
    return end(s, "gumbel softmax|relaxed code|soft quantizer", z)


def autoencoder(s: Draft) -> Kernel:
    """Encoders with sampled codes: one sample, several, ladders and their bounds."""
    b, d, z_dim, samples = s.count(1, 4), s.count(3, 6), s.count(1, 3), s.pick((1, 1, 2, 3, 4))
    x, act, keys = data(s, (b, d)), Activation(s), Keys(s, 1)
    h = s.let(s.bounded(act(affine(s, x, s.count(3, 5))), 4), "h", "encoded", "enc_h")
    if s.chance(0.3):
        both = s.let(affine(s, h, 2 * z_dim), "stats", "params_q", "enc_out")
        mu, logvar = choose(s, "mu|z_mean|loc"), choose(s, "logvar|log_var|z_logvar")
        s.line(f"{mu}, {logvar} = ", f"jnp.split({both.code}, 2, axis=-1)")
    else:
        mu = s.let(affine(s, h, z_dim), "mu", "z_mean", "loc").code
        logvar = put(s, "logvar|log_var|z_logvar", s.bounded(affine(s, h, z_dim), 3).code).code
    if s.chance(0.5) or "split" in s.lines[-1]:
        logvar = put(
            s,
            "logvar_c|lv|safe_logvar",
            s.pick((f"jnp.clip({logvar}, -4.0, 2.0)", f"2.0 * jnp.tanh({logvar})", f"0.5 * {logvar}")),
        ).code
    shape = (b, z_dim) if samples == 1 else (samples, b, z_dim)
    eps = normal(s, keys.next(), shape, value(mu, (b, z_dim)))
    scale = s.pick((f"jnp.exp(0.5 * {logvar})", f"jnp.sqrt(jnp.exp({logvar}))", f"jax.nn.softplus({logvar})"))
    z = put(s, "z|latent|z_sample", f"{mu} + {scale} * {eps.code}", shape, -12, 12)
    z = replace(z, low=-5, high=5)
    hidden = s.let(s.bounded(act(affine(s, z, s.count(3, 5))), 4), "dec_h", "decoded", "g")
    rec = s.let(affine(s, hidden, d), "recon", "x_hat", "decoded_x")
    axis = s.pick((", axis=-1", ", axis=-1", ""))
    fit = s.pick(
        (
            f"jnp.sum(({x.code} - {rec.code}) ** 2{axis})",
            f"jnp.sum(jnp.log(jnp.cosh({x.code} - {rec.code})){axis})",
            f"0.5 * (({rec.code} - {x.code}) ** 2).sum({axis[2:]})",
        )
    )
    error = put(s, "rec_loss|fit|error", fit, shape[:-1] if axis else (), 0, 99)
    kl_code = f"-0.5 * jnp.sum(1.0 + {logvar} - {mu}**2 - jnp.exp({logvar}){axis})"
    kl = put(s, "kl|kl_div|regularizer", kl_code, (b,) if axis else (), 0, 99)
    if samples > 1 and axis and s.chance(0.5):
        log_w = put(
            s,
            "log_w|scores|log_weights",
            f"-{error.code} - {s.coef(0.1, 1.0).code} * {kl.code}",
            (samples, b),
            -99,
            0,
        )
        bound = put(
            s,
            "bound|iwae|objective",
            f"jax.nn.logsumexp({log_w.code}, axis=0) - {math.log(samples):.4f}",
            (b,),
            -99,
            0,
        )
        return end(s, "iwae bound|importance weighted bound", bound)
    beta = (
        s.scalar("beta", "kl_weight", "annealing", low=0.1, high=1.5).code
        if s.chance(0.5)
        else s.coef(0.1, 1.5).code
    )
    if s.chance(0.4):
        kl = put(
            s,
            "kl_used|free_kl|capped",
            s.pick(
                (
                    f"jnp.maximum({kl.code}, {s.coef(0.1, 0.5).code})",
                    f"jnp.abs({kl.code} - {s.coef(0.5, 2.0).code})",
                )
            ),
            kl.shape,
            0,
            99,
        )
    total = put(
        s,
        "loss|neg_elbo|elbo_loss",
        f"{s.coef(0.1, 0.3).code} * ({error.code} + {beta} * {kl.code})",
        error.shape,
        0,
        30,
    )
    return end(s, "vae loss|elbo|beta vae", *([total, rec] if s.chance(0.3) else [total]))


def spectral(s: Draft) -> Kernel:
    """Noise in frequency space, and weights divided by a norm found from a random start."""
    if s.chance(0.5):
        n, lead = s.count(4, 9), s.count(1, 4)
        x, keys = data(s, (lead, n), "x|signals|rows|field"), Keys(s, 2)
        real = s.chance(0.5)
        half = n // 2 + 1 if real else n
        f = put(s, "spec|freq|x_hat", f"jnp.fft.{'r' if real else ''}fft({x.code}, axis=-1)").code
        gain = normal(s, keys.next(), (lead, half), x, "amp_noise|gain_noise|eps")
        phase = uniform(s, keys.next(), (lead, half), x, -1.0, 1.0, "phase|angle_noise|theta_n")
        strength = amount_of(s)
        falloff = put(
            s,
            "falloff|envelope|decay_k",
            f"1.0 / (1.0 + {s.coef(0.2, 1.0).code} * jnp.arange({half}, dtype={x.code}.dtype))",
            (half,),
            0,
            1,
        ).code
        factor = put(s, "factor|gain|filt", f"1.0 + {strength} * {falloff} * {gain.code}", (lead, half))
        if s.chance(0.5):
            turn = put(s, "turn|rotor", f"jnp.exp(1j * {s.coef(0.1, 0.6).code} * {phase.code})").code
            f = put(s, "spec_t|turned", f"{f} * {turn}").code
        else:
            factor = put(
                s,
                "factor2|filter_k",
                f"{factor.code} * (1.0 + {s.coef(0.1, 0.5).code} * {phase.code})",
                (lead, half),
            )
        back = (
            f"jnp.fft.irfft({f} * {factor.code}, n={n}, axis=-1)"
            if real
            else f"jnp.fft.ifft({f} * {factor.code}, axis=-1).real"
        )
        return end(
            s,
            "spectral noise|fourier augmentation|frequency jitter",
            put(s, "augmented|x_aug|back", back, (lead, n), -6, 6),
        )
    n, m, b = s.count(3, 6), s.count(2, 5), s.count(2, 4)
    x = data(s, (b, n))
    w = s.array((n, m), "w", "kernel", "weights", low=-1.0, high=1.0)
    keys, eps = Keys(s, 1), s.pick(("1e-2", "0.05", "0.1"))
    u = put(
        s,
        "u|left_vec|u0",
        f"jax.random.{s.pick(('normal', 'uniform'))}({keys.next()}, ({n},), dtype={w.code}.dtype) + 0.1",
    ).code
    body, now, right, left = (
        choose(s, "power_step|iterate|body"),
        choose(s, "u_now|vec"),
        choose(s, "v|right_v"),
        choose(s, "u_next|fresh_u"),
    )
    scaled = s.pick(
        (
            "{0} / jnp.sqrt(jnp.sum({0}**2) + {1})",
            "{0} / (jnp.linalg.norm({0}) + {1})",
            "{0} * jax.lax.rsqrt(jnp.dot({0}, {0}) + {1})",
        )
    )
    trips, scan = s.count(1, 4), s.chance(0.4)
    with s.suite(f"def {body}({now}, _):" if scan else f"def {body}(_, {now}):"):
        s.line(f"{right} = ", f"{w.code}.T @ {now}")
        s.line(f"{right} = ", scaled.format(right, eps))
        s.line(f"{left} = ", f"{w.code} @ {right}")
        made = scaled.format(left, eps)
        s.line("return ", f"{made}, None" if scan else made)
    last = choose(s, "u_fin|top_left|u_vec")
    if scan:
        s.line(f"{last}, _ = ", f"{s.lax}.scan({body}, {u}, None, length={trips})")
    else:
        s.line(f"{last} = ", f"{s.lax}.fori_loop(0, {trips}, {body}, {u})")
    sigma = put(
        s,
        "sigma|top_sv|spec_norm",
        f"jnp.linalg.norm({w.code}.T @ {last}) + 0.1"
        if s.chance(0.5)
        else f"jnp.sqrt(jnp.sum(({last} @ {w.code}) ** 2) + 0.01)",
        (),
        0.1,
        6,
    )
    h = put(s, "h|normed_out|out_sn", f"{x.code} @ ({w.code} / {sigma.code})", (b, m), -8, 8)
    out = s.let(s.bounded(Activation(s)(h), 8))
    return end(s, "spectral normalization|power iteration layer", out, *([sigma] if s.chance(0.4) else []))


def bayesian(s: Draft) -> Kernel:
    """Layers whose weights are drawn from a learned normal, with the cost of that."""
    b, d, m, layers = s.count(2, 4), s.count(2, 5), s.count(2, 4), s.count(1, 2)
    x, act, keys = data(s, (b, d)), Activation(s), Keys(s, layers)
    style, squash = s.count(0, 1), s.pick(("jax.nn.softplus({})", "jnp.exp({})", "jnp.log1p(jnp.exp({}))"))
    h, costs = x, []
    for place in range(layers):
        n = h.shape[-1]
        mu = weight(s, (n, m), n, h.bound, "w_mu", "mu", "m")
        rho = s.array((n, m), *(f"rho{place + 1}", f"w_rho{place + 1}", f"r{place + 1}"), low=-3.0, high=-0.5)
        sd = put(
            s, f"sd{place + 1}|sigma{place + 1}|scale{place + 1}", squash.format(rho.code), (n, m), 0.04, 0.6
        )
        if style:
            eps = normal(s, keys.next(), (n, m), mu)
            w = put(s, f"w{place + 1}|drawn{place + 1}", f"{mu.code} + {sd.code} * {eps.code}", (n, m))
            pre = lin(s, h, replace(w, low=mu.low, high=mu.high))
        else:
            mean = put(s, f"mean{place + 1}|center{place + 1}", lin(s, h, mu).code, (b, m), -8, 8)
            spread = put(
                s,
                f"std{place + 1}|out_sd{place + 1}",
                f"jnp.sqrt({h.code}**2 @ {sd.code}**2 + 1e-2)",
                (b, m),
                0.1,
                6,
            )
            eps = normal(s, keys.next(), (b, m), mean)
            pre = value(f"{mean.code} + {spread.code} * {eps.code}", (b, m), -8, 8, level=SUM)
        h = s.let(s.bounded(act(replace(pre, low=-8, high=8)), 4), *(f"h{place + 1}", f"layer{place + 1}"))
        prior = s.coef(0.5, 1.5).low
        cost = f"jnp.mean(({sd.code}**2 + {mu.code}**2) / {2 * prior**2:.3g} - jnp.log({sd.code}))"
        costs.append(put(s, f"kl{place + 1}|cost{place + 1}", cost, (), 0, 9))
    total = (
        put(s, "kl|complexity|kl_total", " + ".join(cost.code for cost in costs), (), 0, 18)
        if layers > 1
        else costs[0]
    )
    if s.chance(0.5):
        target = s.array((b, m), "target", "y", "observed", low=-1.0, high=1.0)
        nll = put(
            s,
            "nll|misfit|data_term",
            f"jnp.mean(({h.code} - {target.code}) ** 2{s.pick((', axis=-1', ''))})",
            (),
            0,
            20,
        )
        nll = replace(nll, shape=(b,) if "axis" in s.lines[-1] else ())
        return end(s, "variational objective|bayes by backprop", add(nll, mul(s.coef(0.05, 0.8), total)))
    return end(s, "bayesian layer|sampled weights|local reparameterization", h, total)
