"""Layers that sample: relaxed and hard gates, categorical codes, autoencoders, weights with a spread."""

from dataclasses import replace

from kernels.kernel import Kernel
from kernels.writing import arrays as ar
from kernels.writing import layers, tensors
from kernels.writing.activations import Activation
from kernels.writing.endings import finish_each
from kernels.writing.keys import Keys, normal, typed, uniform
from kernels.writing.sampler import Sampler
from kernels.writing.values import SUM, Shape, Value, add, expr, mul

BATCH = "x|features|inputs|batch|h_in|tokens"
OUT = "out|y|result|head_out|pred"


# Batches of feature maps: examples, rows and columns, in three lengths that tell the axes apart.
MAPS = ((2, 3, 4), (3, 4, 2), (2, 4, 3), (3, 2, 5), (2, 5, 3), (4, 3, 2))


def leading(s: Sampler, maps: float = 0.65) -> Shape:
    """The axes before the features: a batch, or a batch of maps whose pixels share their weights."""
    lead: Shape = s.pick(MAPS) if s.chance(maps) else (s.count(2, 5),)
    return lead


def data(s: Sampler, shape: Shape, names: str = BATCH) -> Value:
    """An input, perhaps after a phrase, in [-2, 2]."""
    edge = s.pick((1.0, 1.5, 2.0))
    return s.array(names, shape, low=-edge, high=edge)


def log_probs(s: Sampler, logits: Value, names: str = "log_p|log_probs|logp") -> Value:
    if s.chance(0.6):
        code = f"jax.nn.log_softmax({logits}, axis=-1)"
    else:
        code = f"{logits} - jax.nn.logsumexp({logits}, axis=-1, keepdims=True)"
    return s.put(names, code, logits.shape, (-20, 0))


def scaled_noise(s: Sampler, x: Value, eps: Value, amount: str) -> Value:
    """Noise of some size added to x, or x multiplied by what lies about one."""
    code = s.pick(
        (
            f"{x} + {amount} * {eps}",
            f"{x} * (1 + {amount} * {eps})",
            f"{x} + {amount} * {eps}",
            f"{x} * jnp.exp({amount} * {eps} - 0.5 * {amount}**2)",
        )
    )
    return s.put("noisy|perturbed|x_noisy|jittered|corrupted", code, x.shape, 6)


def amount_of(s: Sampler, low: float = 0.05, high: float = 0.4) -> str:
    if s.chance(0.5):
        return s.coef(low, high).code
    return s.scalar("sigma|noise_std|noise_scale|stddev", low=low, high=high).code


def gates(s: Sampler) -> Kernel:
    """Hard concrete gates, concrete dropout and noisy gates over experts."""
    b, d, form = s.count(2, 5), s.count(3, 6), s.pick(("stretched", "dropout", "experts"))
    x, keys = data(s, (b, d)), Keys(s, 1)
    if form == "experts":
        return experts(s, x, keys)
    shape = s.pick(((d,), (b, d)))
    log_a = s.array("log_alpha|gate_logits|theta", (d,), low=-1.5, high=1.5)
    u = uniform(s, keys.next(), shape, x, 0.05, 0.95)
    logistic = s.pick(
        (
            f"jnp.log({u}) - jnp.log1p(-{u})",
            f"jnp.log({u} / (1 - {u}))",
            f"jax.scipy.special.logit({u})",
        )
    )
    eps = s.put("logistic|eps|log_odds", logistic, shape, 3).code
    beta = s.scalar("beta|temp|tau", low=0.4, high=1.0).code
    z = s.put("z|soft_gate|s", f"jax.nn.sigmoid(({eps} + {log_a}) / {beta})", shape, (0, 1))
    if form == "stretched":
        low, high = round(-s.coef(0.05, 0.3).low, 3), round(1 + s.coef(0.05, 0.3).low, 3)
        stretched = s.put(
            "stretched|wide_gate",
            f"{z} * ({high} - {low}) + {low}".replace("- -", "+ ").replace("+ -", "- "),
            shape,
            (low, high),
        )
        z = s.put(
            "gate|hard_gate|mask",
            s.pick(
                (
                    f"jnp.clip({stretched}, 0.0, 1.0)",
                    f"jnp.minimum(1.0, jnp.maximum(0.0, {stretched}))",
                )
            ),
            shape,
            (0, 1),
        )
        cost = s.put(
            "l0|penalty|open_prob",
            f"jax.nn.sigmoid({log_a} - {beta} * {s.coef(-2.5, -0.5)})".replace("* -", "* -"),
            (d,),
            (0, 1),
        )
    else:
        p = f"jax.nn.sigmoid({log_a})"
        z = s.put("mask|keep|gate", f"1 - {z}", shape, (0, 1))
        cost = s.put("entropy|reg|p_cost", f"{p} * {log_a} - jax.nn.softplus({log_a})", (d,), 3)
    h = s.put("gated|x_gated|thinned", f"{x} * {z}", (b, d))
    for _ in range(s.count(0, 2)):
        h = s.let(s.bounded(Activation(s)(layers.numbered_dense(s, h, d)), 3))
    cost = ar.mean(s, cost) if s.chance(0.5) else cost
    total = s.put("reg_term|complexity|gate_cost", cost)
    if s.chance(0.4):
        lam = s.scalar("lam|strength|l0_weight", low=0.1, high=1.0)
        scored = ar.mean(s, mul(h, h), h.rank - 1)
        return finish_each(
            s,
            "gated loss|l0 objective" if form == "stretched" else "gated loss|concrete dropout loss",
            add(s.let(scored), mul(lam, ar.mean(s, total) if total.rank else total)),
        )
    nouns = "hard concrete gate|l0 gates" if form == "stretched" else "concrete dropout|learned dropout"
    return finish_each(s, nouns, h, total)


def experts(s: Sampler, x: Value, keys: Keys) -> Kernel:
    """Noisy gates over experts: the best few, or all of them."""
    (b, d), e, m = x.shape, s.count(3, 5), s.count(2, 4)
    w, v = (
        layers.numbered_weights(s, "w_gate|router", (d, e), d, 2.0),
        layers.numbered_weights(s, "w_noise|noise_proj", (d, e), d, 2.0),
    )
    experts_w = s.array("experts|expert_w|w_experts", (e, d, m), low=-0.8, high=0.8)
    clean = s.put("clean|scores|gate_in", tensors.product(s, x, w).code, (b, e), 8)
    std = s.put(
        "std|noise_std|spread",
        f"jax.nn.softplus({tensors.product(s, x, v)}) + {s.coef(0.05, 0.3)}",
        (b, e),
        (0.05, 8),
    )
    eps = normal(s, keys.next(), (b, e), x)
    noisy = s.put("noisy|noisy_scores|h_gate", f"{clean} + {eps} * {std}", (b, e), 12)
    form = s.pick(("best", "averaged", "all"))
    if form == "best":
        k = s.count(2, e - 1)
        top = s.put("kth|cutoff|threshold", f"{s.lax}.top_k({noisy}, {k})[0][:, -1:]", (b, 1))
        noisy = s.put("kept|masked_scores", f"jnp.where({noisy} >= {top}, {noisy}, -30.0)", (b, e), (-30, 12))
    probs = s.put("gates|probs|routing", f"jax.nn.softmax({noisy}, axis=-1)", (b, e), (0, 1))
    if form == "averaged":
        probs = s.put(
            "combined|averaged", f"0.5 * ({probs} + jax.nn.softmax({clean}, axis=-1))", (b, e), (0, 1)
        )
    act = Activation(s)
    each = s.put(
        "each|expert_out|outs",
        s.pick(
            (
                f'jnp.einsum("bd,edm->bem", {x}, {experts_w})',
                f"jax.vmap(lambda w: {x} @ w, out_axes=1)({experts_w})",
            )
        ),
        (b, e, m),
        8,
    )
    each = s.let(s.bounded(act(each), 8))
    out = s.put(
        OUT,
        s.pick(
            (
                f'jnp.einsum("be,bem->bm", {probs}, {each})',
                f"jnp.sum({probs}[..., None] * {each}, axis=1)",
            )
        ),
        (b, m),
        8,
    )
    if s.chance(0.5):
        load = s.put("load|importance|usage", f"{probs}.mean(axis=0)", (e,), (0, 1))
        cost = s.put("balance|load_cost|cv2", f"jnp.var({load}) / (jnp.mean({load}) ** 2 + 0.1)", (), (0, 5))
        return finish_each(s, "noisy experts|expert routing", out, cost)
    return finish_each(s, "noisy top k|sparse experts" if form == "best" else "noisy gate|noisy mixture", out)


def relaxed(s: Sampler) -> Kernel:
    """Gumbel softmax over a code book, annealed in a loop, or the hard choice of a Gumbel maximum."""
    b, n, m = s.count(2, 5), s.count(3, 6), s.count(2, 4)
    x = data(s, (b, n), "logits|scores|x")
    keys, form = Keys(s, 1), s.pick(("soft", "hard", "soft", "annealed"))
    logits = (
        x if s.chance(0.4) else s.put("logits_in|class_scores", s.bounded(layers.numbered_dense(s, x, n), 6))
    )
    book = s.array("codebook|values|prototypes|codes", (n, m), low=-1.0, high=1.0)
    tau = s.scalar("tau|temperature", low=0.5, high=1.5).code
    at = keys.next()
    if form == "annealed":
        steps, body, k, acc = (
            s.count(2, 5),
            s.name("body|one_draw|anneal"),
            s.name("i|t"),
            s.name("acc|total_y"),
        )
        with s.suite(f"def {body}({k}, {acc}):"):
            code = f"jax.random.gumbel(jax.random.fold_in({at}, {k}), {(b, n)}{typed(s, x)})"
            drawn = s.put("g|gumbel", code).code
            temp = s.put("temp|tau_k", f"{tau} / (1 + {k})").code
            y = s.put("y|soft", f"jax.nn.softmax(({logits} + {drawn}) / {temp}, axis=-1)").code
            s.line(f"return {acc} + {y}")
        loop = f"{s.lax}.fori_loop(0, {steps}, {body}, jnp.zeros_like({logits}))"
        picked = s.put("drawn|counts|votes", f"{loop} / {steps}", (b, n), (0, 1))
    else:
        if s.chance(0.6):
            g = s.put(
                "g|gumbel|gum", f"jax.random.gumbel({at}, {logits}.shape{typed(s, x)})", (b, n), (-3, 12)
            )
        else:
            u = uniform(s, at, (b, n), logits, 0.01, 0.99)
            g = s.put("g|gumbel|gum", f"-jnp.log(-jnp.log({u}))", (b, n), (-2, 5))
        if form == "soft":
            text = f"jax.nn.softmax(({logits} + {g}) / {tau}, axis=-1)"
            picked = s.put("soft|y_soft|relaxed", text, (b, n), (0, 1))
        else:
            hard = picked = s.put(
                "hard|y_hard|choice",
                f"jax.nn.one_hot(jnp.argmax({logits} + {g}, axis=-1), {n}, dtype={logits}.dtype)",
                (b, n),
                (0, 1),
            )
            if s.chance(0.5):
                rest = s.put(
                    "log_q|score",
                    f"jnp.sum({hard} * jax.nn.log_softmax({logits}, axis=-1), axis=-1)",
                    (b,),
                    (-15, 0),
                )
                reward = s.array("reward|advantage|signal", (b,), low=-1.0, high=1.0)
                return finish_each(s, "policy score|score function", mul(reward, rest))
    z = s.put(
        "z|coded|embedded",
        s.pick((f"{picked} @ {book}", f'jnp.einsum("bn,nm->bm", {picked}, {book})')),
        (b, m),
        1,
    )
    if s.chance(0.4):
        z = s.let(s.bounded(Activation(s)(layers.numbered_dense(s, z, s.count(2, 5))), 5))
    if s.chance(0.4):
        prior = f"jnp.log({n}.0)" if s.chance(0.3) else f"jnp.log({n})"
        q = log_probs(s, logits, "log_q_all|log_post")
        kl = s.put(
            "kl|kl_uniform|code_cost", f"jnp.sum(jnp.exp({q}) * ({q} + {prior}), axis=-1)", (b,), (0, 3)
        )
        return finish_each(s, "discrete vae|gumbel code", z, kl)
    nouns = {
        "soft": "gumbel softmax|relaxed code|soft quantizer",
        "hard": "gumbel max|sampled code|hard choice",
        "annealed": "annealed gumbel softmax|averaged draws",
    }
    return finish_each(s, nouns[form], z)


def autoencoder(s: Sampler) -> Kernel:
    """Encoders with sampled codes: one sample, several, ladders and their bounds."""
    b, d, z_dim, samples = s.count(1, 4), s.count(3, 6), s.count(1, 3), s.pick((1, 1, 2, 3, 4))
    x, act, keys = data(s, (b, d)), Activation(s), Keys(s, 1)
    h = s.put("h|encoded|enc_h", s.bounded(act(layers.numbered_dense(s, x, s.count(3, 5))), 4))
    if s.chance(0.3):
        both = s.put("stats|params_q|enc_out", layers.numbered_dense(s, h, 2 * z_dim))
        mu, logvar = s.name("mu|z_mean|loc"), s.name("logvar|log_var|z_logvar")
        s.line(f"{mu}, {logvar} = jnp.split({both}, 2, axis=-1)")
    else:
        mu = s.put("mu|z_mean|loc", layers.numbered_dense(s, h, z_dim)).code
        logvar = s.put("logvar|log_var|z_logvar", s.bounded(layers.numbered_dense(s, h, z_dim), 3).code).code
    if s.chance(0.5) or "split" in s.lines[-1]:
        logvar = s.put(
            "logvar_c|lv|safe_logvar",
            s.pick((f"jnp.clip({logvar}, -4.0, 2.0)", f"2 * jnp.tanh({logvar})", f"0.5 * {logvar}")),
        ).code
    shape = (b, z_dim) if samples == 1 else (samples, b, z_dim)
    eps = normal(s, keys.next(), shape, expr(mu, (b, z_dim)))
    scale = s.pick((f"jnp.exp(0.5 * {logvar})", f"jnp.sqrt(jnp.exp({logvar}))", f"jnp.exp({logvar} / 2)"))
    z = s.put("z|latent|z_sample", f"{mu} + {scale} * {eps}", shape, 12)
    z = replace(z, low=-5, high=5)
    hidden = s.put("dec_h|decoded|g", s.bounded(act(layers.numbered_dense(s, z, s.count(3, 5))), 4))
    rec = s.put("recon|x_hat|decoded_x", layers.numbered_dense(s, hidden, d))
    axis = s.pick((", axis=-1", ", axis=-1", ""))
    fit = s.pick(
        (
            f"jnp.sum(({x} - {rec}) ** 2{axis})",
            f"jnp.sum(jnp.log(jnp.cosh({x} - {rec})){axis})",
            f"0.5 * (({rec} - {x}) ** 2).sum({axis[2:]})",
        )
    )
    error = s.put("rec_loss|fit|error", fit, shape[:-1] if axis else (), (0, 99))
    kl_code = f"-0.5 * jnp.sum(1 + {logvar} - {mu}**2 - jnp.exp({logvar}){axis})"
    kl = s.put("kl|kl_div|regularizer", kl_code, (b,) if axis else (), (0, 99))
    if samples > 1 and axis and s.chance(0.5):
        log_w = s.put("log_w|scores|log_weights", f"-{error} - {kl}", (samples, b), (-99, 0))
        bound = s.put(
            "bound|iwae|objective",
            f"jax.nn.logsumexp({log_w}, axis=0) - jnp.log({samples}.0)",
            (b,),
            (-99, 0),
        )
        return finish_each(s, "iwae bound|importance weighted bound", bound)
    beta = s.scalar("beta|kl_weight|annealing", low=0.1, high=1.5).code
    if s.chance(0.4):
        kl = s.put(
            "kl_used|free_kl|capped",
            s.pick(
                (
                    f"jnp.maximum({kl}, {s.coef(0.1, 0.5)})",
                    f"jnp.abs({kl} - {s.coef(0.5, 2.0)})",
                )
            ),
            kl.shape,
            (0, 99),
        )
    total = s.put("loss|neg_elbo|elbo_loss", f"({error} + {beta} * {kl})", error.shape, (0, 30))
    return finish_each(s, "vae loss|elbo|beta vae", *([total, rec] if s.chance(0.3) else [total]))


def spectral(s: Sampler) -> Kernel:
    """Noise in frequency space, and weights divided by a norm found from a random start."""
    return (_frequency_noise if s.chance(0.5) else _spectral_norm)(s)


def _frequency_noise(s: Sampler) -> Kernel:
    """Random gains and phases of the frequencies of a signal."""
    n, lead = s.count(4, 9), s.count(1, 4)
    x, keys = data(s, (lead, n), "x|signals|rows|field"), Keys(s, 2)
    real = s.chance(0.5)
    half = n // 2 + 1 if real else n
    f = s.put("spec|freq|x_hat", f"jnp.fft.{'r' if real else ''}fft({x}, axis=-1)").code
    gain = normal(s, keys.next(), (lead, half), x, "amp_noise|gain_noise|eps")
    phase = uniform(s, keys.next(), (lead, half), x, -1.0, 1.0, "phase|angle_noise|theta_n")
    strength = amount_of(s)
    falloff = s.put(
        "falloff|envelope|decay_k",
        f"1.0 / (1.0 + jnp.arange({half}, dtype={x}.dtype))",
        (half,),
        (0, 1),
    ).code
    factor = s.put("factor|gain|filt", f"1 + {strength} * {falloff} * {gain}", (lead, half))
    if s.chance(0.5):
        turn = s.put("turn|rotor", f"jnp.exp(1j * {phase})").code
        f = s.put("spec_t|turned", f"{f} * {turn}").code
    else:
        factor = s.put("factor2|filter_k", f"{factor} * (1 + {phase})", (lead, half))
    back = (
        f"jnp.fft.irfft({f} * {factor}, n={n}, axis=-1)"
        if real
        else f"jnp.fft.ifft({f} * {factor}, axis=-1).real"
    )
    return finish_each(
        s,
        "spectral noise|fourier augmentation|frequency jitter",
        s.put("augmented|x_aug|back", back, (lead, n), 6),
    )


def _spectral_norm(s: Sampler) -> Kernel:
    """A layer whose weights are divided by their largest singular value, found by power iteration."""
    n, m, b = s.count(3, 6), s.count(2, 5), s.count(2, 4)
    x = data(s, (b, n))
    w = s.array("w|kernel|weights", (n, m), low=-1.0, high=1.0)
    keys, eps = Keys(s, 1), s.pick(("1e-2", "0.05", "0.1"))
    drawn = s.pick(("jax.random.normal({}, {})", "jax.random.truncated_normal({}, -2.0, 2.0, {})"))
    u = s.put(
        "u|left_vec|u0",
        drawn.format(keys.next(), f"({n},), dtype={w}.dtype"),
    ).code
    body, now, right, left = (
        s.name("power_step|iterate|body"),
        s.name("u_now|vec"),
        s.name("v|right_v"),
        s.name("u_next|fresh_u"),
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
        s.line(f"{right} = {w}.T @ {now}")
        s.line(f"{right} = {scaled.format(right, eps)}")
        s.line(f"{left} = {w} @ {right}")
        made = scaled.format(left, eps)
        s.line("return " + (f"{made}, None" if scan else made))
    last = s.name("u_fin|top_left|u_vec")
    if scan:
        s.line(f"{last}, _ = {s.lax}.scan({body}, {u}, None, length={trips})")
    else:
        s.line(f"{last} = {s.lax}.fori_loop(0, {trips}, {body}, {u})")
    sigma = s.put(
        "sigma|top_sv|spec_norm",
        f"jnp.linalg.norm({w}.T @ {last})"
        if s.chance(0.5)
        else f"jnp.sqrt(jnp.sum(({last} @ {w}) ** 2) + {s.epsilon()})",
        (),
        (0.1, 6),
    )
    h = s.put("h|normed_out|out_sn", f"{x} @ ({w} / {sigma})", (b, m), 8)
    out = s.let(s.bounded(Activation(s)(h), 8))
    return finish_each(
        s, "spectral normalization|power iteration layer", out, *([sigma] if s.chance(0.4) else [])
    )


def bayesian(s: Sampler) -> Kernel:
    """Layers whose weights are drawn from a learned normal, with the cost of that."""
    b, d, m, depth = s.count(2, 4), s.count(2, 5), s.count(2, 4), s.count(1, 2)
    x, act, keys = data(s, (b, d)), Activation(s), Keys(s, depth)
    form, squash = (
        s.pick(("by outputs", "by weights")),
        s.pick(("jax.nn.softplus({})", "jnp.exp({})", "jnp.log1p(jnp.exp({}))")),
    )
    h, costs = x, []
    for place in range(depth):
        n = h.shape[-1]
        mu = layers.numbered_weights(s, "w_mu|mu|m", (n, m), n, h.bound)
        rho = s.array((f"rho{place + 1}", f"w_rho{place + 1}", f"r{place + 1}"), (n, m), low=-3.0, high=-0.5)
        sd = s.put(
            f"sd{place + 1}|sigma{place + 1}|scale{place + 1}", squash.format(rho.code), (n, m), (0.04, 0.6)
        )
        if form == "by weights":
            eps = normal(s, keys.next(), (n, m), mu)
            w = s.put(f"w{place + 1}|drawn{place + 1}", f"{mu} + {sd} * {eps}", (n, m))
            pre = tensors.product(s, h, replace(w, low=mu.low, high=mu.high))
        else:
            mean = s.put(f"mean{place + 1}|center{place + 1}", tensors.product(s, h, mu).code, (b, m), 8)
            spread = s.put(
                f"std{place + 1}|out_sd{place + 1}",
                f"jnp.sqrt({h}**2 @ {sd}**2 + {s.epsilon()})",
                (b, m),
                (0.1, 6),
            )
            eps = normal(s, keys.next(), (b, m), mean)
            pre = expr(f"{mean} + {spread} * {eps}", (b, m), 8, level=SUM)
        h = s.put((f"h{place + 1}", f"layer{place + 1}"), s.bounded(act(replace(pre, low=-8, high=8)), 4))
        prior = s.coef(0.5, 1.5).low
        cost = f"jnp.mean(({sd}**2 + {mu}**2) / {2 * prior**2:.3g} - jnp.log({sd}))"
        costs.append(s.put(f"kl{place + 1}|cost{place + 1}", cost, (), (0, 9)))
    total = (
        s.put("kl|complexity|kl_total", " + ".join(cost.code for cost in costs), (), (0, 18))
        if depth > 1
        else costs[0]
    )
    if s.chance(0.5):
        target = s.array("target|y|observed", (b, m), low=-1.0, high=1.0)
        nll = s.put(
            "nll|misfit|data_term", f"jnp.mean(({h} - {target}) ** 2{s.pick((', axis=-1', ''))})", (), (0, 20)
        )
        nll = replace(nll, shape=(b,) if "axis" in s.lines[-1] else ())
        return finish_each(s, "variational objective|bayes by backprop", add(nll, total))
    return finish_each(s, "bayesian layer|sampled weights|local reparameterization", h, total)
