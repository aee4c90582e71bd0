"""Random numbers inside a kernel: keys from integers, noise, masks, permutations, Monte-Carlo sums."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import phrases as ph
from kernels.writing.pieces import drawn, end, raw, start
from kernels.writing.sampler import Sampler
from kernels.writing.values import COMPARE, PRODUCT, SUM, Shape, Value, add, mul, number, sub


def key(s: Sampler) -> str:
    """A key of a seed, which is an input or a literal, or of one of its splits."""
    seed = (
        s.ints((), 0, 10000, "seed", "step_id", "epoch", "seed_value").code
        if s.chance(0.65)
        else str(s.pick((0, 1, 42, 7, 123, s.count(0, 999))))
    )
    style = s.count(0, 9)
    if style <= 4:
        code = f"jax.random.key({seed})"
    elif style <= 6:
        code = f"jax.random.PRNGKey({seed})"
    elif style <= 8:
        code = f"jax.random.fold_in(jax.random.key({s.count(0, 99)}), {seed})"
    else:
        code = f'jax.random.key({seed}, impl="{s.pick(("rbg", "unsafe_rbg"))}")'
    name = s.name("key", "rng", "rng_key", "prng")
    s.line(f"{name} = ", code)
    return name


def split(s: Sampler, source: str) -> tuple[str, str]:
    """Two keys of one."""
    a, b = s.name("k1", "key_a", "noise_key", "sub_a"), s.name("k2", "key_b", "mask_key", "sub_b")
    s.line(f"{a}, {b} = ", f"jax.random.split({source})")
    return a, b


def sample(s: Sampler, source: str, shape: Shape, like: str) -> Value:
    """An array of random floats of the dtype of ``like``."""
    size = f"{like}.shape" if s.chance(0.4) else f"{shape}"
    tail = f"{size}, dtype={like}.dtype"
    name, low, high = s.pick(
        (
            ("normal", -4, 4),
            ("normal", -4, 4),
            ("uniform", 0, 1),
            ("laplace", -9, 9),
            ("logistic", -9, 9),
            ("gumbel", -3, 9),
            ("exponential", 0, 9),
            ("rademacher", -1, 1),
            ("truncated_normal", -2, 2),
            ("cauchy", -9, 9),
        )
    )
    if name == "uniform" and s.chance(0.5):
        code, low, high = f"jax.random.uniform({source}, {tail}, minval=-1.0, maxval=1.0)", -1, 1
    elif name == "truncated_normal":
        code = f"jax.random.truncated_normal({source}, -2.0, 2.0, {tail})"
    elif name == "cauchy":
        code = f"jnp.clip(jax.random.cauchy({source}, {tail}), -3.0, 3.0)"
    else:
        code = f"jax.random.{name}({source}, {tail})"
    return s.let(raw(code, shape, (low, high)), "noise", "eps", "draws", "xi", "jitter", "samples_r")


def noise_layer(s: Sampler) -> Kernel:
    """Noise added to or multiplied with an array, once or twice."""
    shape = s.shape(1, 3, 30)
    x = start(s, shape)
    k = key(s)
    twice = s.chance(0.4)
    first, second = split(s, k) if twice else (k, k)
    eps = sample(s, first, shape, x.code)
    sigma = s.scalar("sigma", "noise_scale", "temperature", low=0.05, high=0.4)
    out = s.let(
        raw(
            s.pick(
                (f"{x.code} + {sigma.code} * {eps.code}", f"{x.code} * (1.0 + {sigma.code} * {eps.code})")
            ),
            shape,
            (-6, 6),
            level=SUM,
        ),
        "noisy",
        "perturbed",
    )
    if twice:
        work = s.let(s.bounded(s.unary(s.let(s.bounded(out, 5))), 4))
        other = sample(s, second, shape, x.code)
        out = add(work, mul(s.coef(0.05, 0.3), s.bounded(other, 5)))
    return end(s, s.pick(("noise layer", "langevin step", "noisy update")), s.let(out))


def dropout(s: Sampler) -> Kernel:
    """Bernoulli masks through where."""
    shape = s.shape(1, 3, 40, least=2)
    x = start(s, shape)
    k = key(s)
    keep = s.coef(0.5, 0.9).code
    mask = raw(
        s.pick(
            (
                f"jax.random.bernoulli({k}, {keep}, {shape})",
                f"jax.random.uniform({k}, {shape}) < {keep}",
                f"jax.random.bernoulli({k}, p={keep}, shape={x.code}.shape)",
            )
        ),
        shape,
        dtype="bool",
        level=COMPARE,
    )
    mask = s.let(mask, "keep", "mask", "kept")
    dropped = s.let(
        ph.where(
            mask,
            raw(f"{x.code} / {keep}", shape, (-6, 6), level=PRODUCT),
            s.pick((number(0.0), mul(s.coef(0.1, 0.3), x))),
        ),
        "dropped",
        "masked",
    )
    if len(shape) == 2 and s.chance(0.6):
        w = s.array((shape[1], s.count(1, 5)), "w", "kernel", low=-1, high=1)
        dropped = s.let(s.bounded(ar.matmul(s, dropped, w), 8))
    other = s.let(s.unary(x)) if s.chance(0.4) else None
    return end(
        s, s.pick(("dropout", "stochastic depth", "random mask")), dropped, *([other] if other else [])
    )


def reparameterized(s: Sampler) -> Kernel:
    """Samples that are smooth in their parameters."""
    n = s.count(1, 8)
    mu, rho = start(s, (n,), "mu", "loc", "mean"), start(s, (n,), "log_sigma", "rho", "log_scale", limit=1.5)
    k = key(s)
    draws = s.count(1, 6)
    shape = (n,) if draws == 1 else (draws, n)
    eps = sample(s, k, shape, mu.code)
    scale = s.pick((f"jnp.exp({rho.code})", f"jax.nn.softplus({rho.code})", f"jnp.exp(0.5 * {rho.code})"))
    sigma = s.let(raw(scale, (n,), (0.2, 4.5)), "sigma", "scale")
    z = s.let(raw(f"{mu.code} + {sigma.code} * {eps.code}", shape, (-30, 30), level=SUM), "z", "latent")
    z = s.let(s.bounded(z, 5))
    value = s.let(s.bounded(s.chain(z, s.count(1, 3)), 12))
    kl = s.let(
        raw(
            f"0.5 * ({mu.code}**2 + {sigma.code}**2 - 1.0) - jnp.log({sigma.code})", (n,), (-2, 15), level=SUM
        ),
        "kl",
    )
    out = ar.mean(s, value, 0) if draws > 1 else value
    return end(s, s.pick(("reparameterized sample", "elbo", "variational objective")), s.let(out), kl)


def shuffled(s: Sampler) -> Kernel:
    """Permutations, random rows and random integers as indices."""
    n, m = s.count(3, 9), s.count(1, 5)
    x = start(s, (n, m))
    k = key(s)
    style = s.count(0, 3)
    if style == 0:
        rows = raw(f"jax.random.permutation({k}, {n})", (n,), dtype="int32")
        moved = raw(f"{x.code}[{s.let(rows, 'order', 'perm').code}]", (n, m), (x.low, x.high))
    elif style == 1:
        moved = raw(f"jax.random.permutation({k}, {x.code}, axis=0)", (n, m), (x.low, x.high))
    elif style == 2:
        rows = raw(f"jax.random.randint({k}, ({n},), 0, {n})", (n,), dtype="int32")
        moved = raw(
            f"jnp.take({x.code}, {s.let(rows, 'rows', 'picked').code}, axis=0)", (n, m), (x.low, x.high)
        )
    else:
        rows = raw(f"jax.random.choice({k}, {n}, shape=({n},))", (n,), dtype="int32")
        moved = raw(f"{x.code}[{s.let(rows, 'boot', 'chosen_rows').code}]", (n, m), (x.low, x.high))
    moved = s.let(moved, "shuffled_x", "resampled", "batch")
    t = s.coef(0.2, 0.8)
    mixed = s.let(
        add(mul(t, x), mul(number(round(1 - t.low, 3)), moved)) if s.chance(0.5) else s.pair(x, moved)
    )
    w = s.array((m,), "w", "weights", "coef")
    out = s.let(s.pair(mixed, w))
    return end(s, s.pick(("mixup", "shuffled pair", "bootstrap mean")), out)


def gumbel(s: Sampler) -> Kernel:
    """Gumbel softmax and categorical draws."""
    b, n = s.count(1, 5), s.count(2, 7)
    logits = start(s, (b, n), "logits", "scores", "energies")
    k = key(s)
    tau = s.scalar("tau", "temperature", low=0.5, high=1.5)
    if s.chance(0.6):
        noise = s.let(
            raw(f"jax.random.gumbel({k}, ({b}, {n}), dtype={logits.code}.dtype)", (b, n), (-3, 9)), "g"
        )
        soft = raw(f"jax.nn.softmax(({logits.code} + {noise.code}) / {tau.code}, axis=-1)", (b, n), (0, 1))
        values = s.array(s.pick(((n,), (b, n))), "values", "payoff", "embedding")
        out = s.let(s.pair(s.let(soft, "soft", "relaxed"), values))
        return end(s, s.pick(("gumbel softmax", "relaxed choice")), out)
    pick = s.let(
        raw(f"jax.random.categorical({k}, {logits.code})", (b,), (0, n), dtype="int32"), "action", "drawn"
    )
    log_p = s.let(raw(f"jax.nn.log_softmax({logits.code} / {tau.code}, axis=-1)", (b, n), (-15, 0)), "log_p")
    chosen = s.let(
        raw(f"jnp.take_along_axis({log_p.code}, {pick.code}[:, None], axis=-1)[:, 0]", (b,), (-15, 0)),
        "chosen_log_p",
    )
    reward = s.array((b,), "reward", "advantage", "returns")
    out = s.let(mul(reward, chosen))
    return end(
        s, s.pick(("policy gradient", "categorical score")), out, beside=[pick] if s.chance(0.4) else []
    )


def monte_carlo(s: Sampler) -> Kernel:
    """Averages over random points, all at once or in a loop."""
    n = s.count(4, 24)
    theta = start(s, s.shape(0, 1, 4), "theta", "params", "shift", limit=2)
    k = key(s)
    if s.chance(0.5):
        points = raw(
            f"jax.random.normal({k}, ({n}, *{theta.code}.shape), dtype={theta.code}.dtype)",
            (n, *theta.shape),
            (-4, 4),
        )
        joined = s.let(s.bounded(s.pair(s.let(points, "points", "nodes"), theta), 5))
        value = s.let(s.bounded(s.chain(joined, s.count(1, 3)), 15))
        return end(s, s.pick(("monte carlo", "sample average")), s.let(ar.mean(s, value, 0)))
    body, i, acc = s.name("body", "one_draw", "accumulate"), s.name("i", "t"), s.name("acc", "total_so_far")
    trips = s.count(3, 8)
    with s.suite(f"def {body}({i}, {acc}):"):
        eps = s.let(
            raw(
                f"jax.random.normal(jax.random.fold_in({k}, {i}), {theta.code}.shape, {theta.code}.dtype)",
                theta.shape,
                (-4, 4),
            ),
            "eps_i",
            "draw_i",
        )
        term = s.bounded(s.unary(s.let(s.bounded(s.pair(theta, eps), 5))), 8)
        s.line("return ", f"{acc} + {s.short(term, 40).at(SUM + 1)}")
    out = raw(
        f"{s.lax}.fori_loop(0, {trips}, {body}, jnp.zeros_like({theta.code})) / {trips}",
        theta.shape,
        (-8, 8),
        level=PRODUCT,
    )
    return end(s, s.pick(("monte carlo loop", "expected loss")), s.let(out))


def random_walk(s: Sampler) -> Kernel:
    """A stochastic recurrence through scan, with keys split ahead or on the way."""
    steps = s.count(3, 8)
    x = start(s, s.shape(0, 1, 5), "x0", "position", "price0", limit=2)
    drift = s.scalar("drift", "kappa", "rate", low=0.1, high=0.8)
    vol = s.scalar("vol", "sigma", "noise_scale", low=0.1, high=0.5)
    k = key(s)
    body, carry, sub_key = (
        s.name("body", "euler_step", "advance"),
        s.name("carry", "now"),
        s.name("k_t", "step_key"),
    )
    with s.suite(f"def {body}({carry}, {sub_key}):"):
        eps = s.let(
            raw(
                f"jax.random.{s.pick(('normal', 'normal', 'logistic'))}({sub_key}, {carry}.shape, "
                f"{carry}.dtype)",
                x.shape,
                (-9, 9),
            ),
            "shock",
            "dw",
        )
        law = s.pick(
            (
                f"{carry} - {drift.code} * {carry}",
                f"{carry} * (1.0 - {drift.code})",
                f"{carry} + {drift.code} * jnp.tanh({carry})",
                f"{drift.code} * jnp.sin({carry})",
            )
        )
        s.line("fresh_x = ", f"{law} + {vol.code} * {eps.code}")
        s.line("return ", s.pick(("fresh_x, fresh_x", "fresh_x, fresh_x**2", "fresh_x, jnp.tanh(fresh_x)")))
    s.line("end_x, walk = ", f"{s.lax}.scan({body}, {x.code}, jax.random.split({k}, {steps}))")
    return end(
        s,
        s.pick(("random walk", "euler maruyama", "stochastic rollout")),
        raw("end_x", x.shape, (-12, 12)),
        raw("walk", (steps, *x.shape), (-12, 12)),
    )


def raw_bits(s: Sampler) -> Kernel:
    """Random words and the generators below jax.random."""
    shape = s.shape(1, 2, 20)
    x = start(s, shape)
    style = s.count(0, 2)
    if style == 0:
        seeds = s.input(s.name("state", "counter", "rng_state"), (4,), "uint32", 0, 2**32 - 1)
        kind = s.pick(("", ", algorithm=jax.lax.RandomAlgorithm.RNG_DEFAULT", ""))
        s.line("_, words = ", f"{s.lax}.rng_bit_generator({seeds.code}, {shape}{kind})")
    elif style == 1:
        s.line("words = ", f"jax.random.bits({key(s)}, {shape}, dtype=jnp.uint32)")
    else:
        s.line("words = ", f"jax.random.bits({key(s)}, {shape}).astype(jnp.uint32)")
    shift = s.count(8, 20)
    u = s.let(
        raw(
            f"(words >> {shift}).astype({x.code}.dtype) / {2 ** (32 - shift)}.0", shape, (0, 1), level=PRODUCT
        ),
        "u",
        "unit",
    )
    out = s.pair(x, s.let(sub(u, number(0.5))) if s.chance(0.5) else u)
    return end(s, s.pick(("raw bits", "counter noise", "bit dither")), s.let(out))


def weights(s: Sampler) -> Kernel:
    """Random features and fixed random projections."""
    b, n, m = s.count(1, 4), s.count(2, 6), s.count(2, 8)
    x = start(s, (b, n), "x", "features", "inputs", limit=2)
    k = key(s)
    a, c = split(s, k)
    w = s.let(
        raw(
            f"jax.random.normal({a}, ({n}, {m}), dtype={x.code}.dtype) / {n}", (n, m), (-2, 2), level=PRODUCT
        ),
        "w_rand",
        "omega",
        "proj",
    )
    phase = s.let(
        raw(f"jax.random.uniform({c}, ({m},), {x.code}.dtype, 0.0, 6.2832)", (m,), (0, 6.3)), "phase"
    )
    z = s.let(raw(f"{x.code} @ {w.code} + {phase.code}", (b, m), (-6, 12), level=SUM), "pre")
    act = s.let(
        raw(s.pick((f"jnp.cos({z.code})", f"jnp.sin({z.code})", f"jnp.tanh({z.code})")), (b, m)), "phi"
    )
    readout = s.array((m,), "readout", "coefs", "v", low=-1, high=1)
    out = s.let(s.bounded(ar.matmul(s, act, readout), 8))
    return end(s, s.pick(("random features", "random projection", "reservoir readout")), out)


FORMS = (
    noise_layer,
    dropout,
    reparameterized,
    shuffled,
    gumbel,
    monte_carlo,
    random_walk,
    raw_bits,
    weights,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS)


TEMPLATE = Template("randomness", "generate_randomness_kernel", draw)
