"""Random numbers inside a kernel: keys from integers, noise, masks, permutations, Monte-Carlo sums."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import activations
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import MOSTLY_32, drawn, prepared_input
from kernels.writing.endings import finish_joined
from kernels.writing.keys import new_key, split
from kernels.writing.sampler import Sampler
from kernels.writing.values import COMPARE, PRODUCT, SUM, Shape, Value, add, expr, mul, number, square, sub

# Batches of images, or of heads with their tokens: four axes that can be told apart.
BATCHES = ((2, 3, 5, 4), (3, 4, 2, 5), (2, 5, 4, 3), (3, 2, 4, 5), (4, 2, 3, 6), (2, 4, 6, 3))
BATCHED = 0.65  # Share of the noise and the masks that are drawn for a batch of these.


def batch_shape(s: Sampler, low: int, high: int, limit: int, least: int = 1) -> Shape:
    """The shape of a batch, or a smaller one of ``low`` to ``high`` axes."""
    shape: Shape = s.pick(BATCHES) if s.chance(BATCHED) else s.shape(low, high, limit, least=least)
    return shape


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
    return s.put("noise|eps|draws|xi|jitter|samples_r", expr(code, shape, (low, high)))


def noise_layer(s: Sampler) -> Kernel:
    """Noise added to or multiplied with an array, once or twice."""
    shape = batch_shape(s, 1, 3, 30)
    x = prepared_input(s, "", shape)
    k = new_key(s)
    twice = s.chance(0.4)
    first, second = split(s, k) if twice else (k, k)
    eps = sample(s, first, shape, x.code)
    sigma = s.scalar("sigma|noise_scale|temperature", low=0.05, high=0.4)
    out = s.put(
        "noisy|perturbed",
        expr(s.pick((f"{x} + {sigma} * {eps}", f"{x} * (1 + {sigma} * {eps})")), shape, 6, level=SUM),
    )
    if twice:
        work = s.put("active|activated", activations.activated(s, out))
        other = sample(s, second, shape, x.code)
        out = add(work, mul(sigma, other))
    return finish_joined(s, s.pick(("noise layer", "langevin step", "noisy update")), s.let(out))


def dropout(s: Sampler) -> Kernel:
    """Bernoulli masks through where."""
    shape = batch_shape(s, 1, 3, 40, least=2)
    x = prepared_input(s, "", shape)
    k = new_key(s)
    keep = s.coef(0.5, 0.9).code
    mask = expr(
        s.pick(
            (
                f"jax.random.bernoulli({k}, {keep}, {shape})",
                f"jax.random.uniform({k}, {shape}) < {keep}",
                f"jax.random.bernoulli({k}, p={keep}, shape={x}.shape)",
            )
        ),
        shape,
        1,
        dtype="bool",
        level=COMPARE,
    )
    mask = s.put("keep|mask|kept", mask)
    dropped = s.put(
        "dropped|masked",
        el.where(
            mask,
            expr(f"{x} / {keep}", shape, 6, level=PRODUCT),
            s.pick((number(0.0), mul(s.coef(0.1, 0.3), x))),
        ),
    )
    if len(shape) == 2 and s.chance(0.6):
        w = s.array("w|kernel", (shape[1], s.count(1, 5)), low=-1, high=1)
        dropped = s.let(s.bounded(ar.matmul(s, dropped, w), 8))
    return finish_joined(s, s.pick(("dropout", "stochastic depth", "random mask")), dropped)


def reparameterized(s: Sampler) -> Kernel:
    """Samples that are smooth in their parameters."""
    n = s.count(1, 8)
    mu, rho = (
        prepared_input(s, "mu|loc|mean", (n,)),
        prepared_input(s, "log_sigma|rho|log_scale", (n,), limit=1.5),
    )
    k = new_key(s)
    draws = s.count(1, 6)
    shape = (n,) if draws == 1 else (draws, n)
    eps = sample(s, k, shape, mu.code)
    scale = s.pick((f"jnp.exp({rho})", f"jax.nn.softplus({rho})", f"jnp.exp(0.5 * {rho})"))
    sigma = s.put("sigma|scale", expr(scale, (n,), (0.2, 4.5)))
    z = s.put("z|latent", expr(f"{mu} + {sigma} * {eps}", shape, 30, level=SUM))
    z = s.let(s.bounded(z, 5))
    target = s.array("target|x_obs|y", (n,), low=-1, high=1)
    gap = square(sub(z, target))
    value = s.put("recon|log_lik|value", s.pick((gap, mul(number(-0.5), gap), mul(target, z))))
    kl = s.put("kl", expr(f"0.5 * ({mu}**2 + {sigma}**2 - 1) - jnp.log({sigma})", (n,), (-2, 15), level=SUM))
    out = ar.mean(s, value, 0) if draws > 1 else value
    return finish_joined(
        s, s.pick(("reparameterized sample", "elbo", "variational objective")), s.let(out), kl
    )


def shuffled(s: Sampler) -> Kernel:
    """Permutations, random rows and random integers as indices."""
    n, m = s.count(3, 9), s.count(1, 5)
    x = prepared_input(s, "", (n, m))
    k = new_key(s)
    form = s.pick(("order", "rows", "integers", "choice"))
    if form == "order":
        rows = expr(f"jax.random.permutation({k}, {n})", (n,), 1, dtype="int32")
        moved = expr(f"{x}[{s.put('order|perm', rows)}]", (n, m), x.interval)
    elif form == "rows":
        moved = expr(f"jax.random.permutation({k}, {x}, axis=0)", (n, m), x.interval)
    elif form == "integers":
        rows = expr(f"jax.random.randint({k}, ({n},), 0, {n})", (n,), 1, dtype="int32")
        moved = expr(f"jnp.take({x}, {s.put('rows|picked', rows)}, axis=0)", (n, m), x.interval)
    else:
        rows = expr(f"jax.random.choice({k}, {n}, shape=({n},))", (n,), 1, dtype="int32")
        moved = expr(f"{x}[{s.put('boot|chosen_rows', rows)}]", (n, m), x.interval)
    moved = s.put("shuffled_x|resampled|batch", moved)
    w = s.array("w|weights|coef", (m,))
    use = s.count(0, 3)
    if use == 0:
        lam = s.scalar("lam|mix|alpha", 0.2, 0.8)
        return finish_joined(s, "mixup", s.put("mixed", add(mul(lam, x), mul(sub(number(1.0), lam), moved))))
    if use == 1:
        score = expr(f"jnp.mean({moved} @ {w})", (), 9.0)
        return finish_joined(s, "bootstrap score", score)
    if use == 2:
        gap = square(sub(x, moved)) if s.chance(0.5) else el.absolute(sub(x, moved))
        return finish_joined(s, "shuffled pair distance", mul(w, gap))
    return finish_joined(s, "permuted features", mul(w, mul(x, moved)))


def gumbel(s: Sampler) -> Kernel:
    """Gumbel softmax and categorical draws."""
    b, n = s.count(1, 5), s.count(2, 7)
    logits = prepared_input(s, "logits|scores|energies", (b, n))
    k = new_key(s)
    tau = s.scalar("tau|temperature", low=0.5, high=1.5)
    if s.chance(0.6):
        noise = s.put("g", expr(f"jax.random.gumbel({k}, ({b}, {n}), dtype={logits}.dtype)", (b, n), (-3, 9)))
        soft = expr(f"jax.nn.softmax(({logits} + {noise}) / {tau}, axis=-1)", (b, n), (0, 1))
        values = s.array("values|payoff|embedding", s.pick(((n,), (b, n))))
        out = s.let(mul(s.put("soft|relaxed", soft), values))
        return finish_joined(s, s.pick(("gumbel softmax", "relaxed choice")), out)
    pick = s.put("action|drawn", expr(f"jax.random.categorical({k}, {logits})", (b,), (0, n), dtype="int32"))
    log_p = s.put("log_p", expr(f"jax.nn.log_softmax({logits} / {tau}, axis=-1)", (b, n), (-15, 0)))
    chosen = s.put(
        "chosen_log_p", expr(f"jnp.take_along_axis({log_p}, {pick}[:, None], axis=-1)[:, 0]", (b,), (-15, 0))
    )
    reward = s.array("reward|advantage|returns", (b,))
    out = s.let(mul(reward, chosen))
    return finish_joined(
        s, s.pick(("policy gradient", "categorical score")), out, beside=[pick] if s.chance(0.4) else []
    )


# Functions of a random point z and parameters t, to be averaged.
INTEGRANDS = (
    "jnp.exp(-0.5 * ({z} - {t}) ** 2)",
    "({z} + {t}) ** 2",
    "jnp.maximum({z} - {t}, 0)",
    "jnp.tanh({z} + {t})",
    "jnp.cos({t} * {z})",
    "jax.nn.sigmoid({t} + {z})",
    "jnp.log1p(({z} * {t}) ** 2)",
    "jax.nn.softplus({t} - {z})",
    "jnp.abs({z} - {t})",
    "jnp.exp(0.5 * {t} * {z})",
)


def monte_carlo(s: Sampler) -> Kernel:
    """Averages over random points, all at once or in a loop."""
    n = s.count(4, 24)
    theta = prepared_input(s, "theta|params|shift", s.shape(0, 1, 4), limit=2)
    k = new_key(s)
    if s.chance(0.5):
        points = expr(
            f"jax.random.normal({k}, ({n}, *{theta}.shape), dtype={theta}.dtype)", (n, *theta.shape), 4
        )
        points = s.put("points|nodes", points)
        value = expr(s.pick(INTEGRANDS).format(z=points, t=theta), points.shape, 15)
        value = s.put("values|integrand", value)
        return finish_joined(s, s.pick(("monte carlo", "sample average")), s.let(ar.mean(s, value, 0)))
    body, i, acc = s.name("body|one_draw|accumulate"), s.name("i|t"), s.name("acc|total_so_far")
    trips = s.count(3, 8)
    with s.suite(f"def {body}({i}, {acc}):"):
        eps = s.put(
            "eps_i|draw_i",
            expr(
                f"jax.random.normal(jax.random.fold_in({k}, {i}), {theta}.shape, {theta}.dtype)",
                theta.shape,
                4,
            ),
        )
        term = expr(s.pick(INTEGRANDS).format(z=eps, t=theta), theta.shape, 15)
        s.line(f"return {acc} + {s.short(term, 40).at(SUM + 1)}")
    out = expr(
        f"{s.lax}.fori_loop(0, {trips}, {body}, jnp.zeros_like({theta})) / {trips}",
        theta.shape,
        8,
        level=PRODUCT,
    )
    return finish_joined(s, s.pick(("monte carlo loop", "expected loss")), s.let(out))


def random_walk(s: Sampler) -> Kernel:
    """A stochastic recurrence through scan, with keys split ahead or on the way."""
    steps = s.count(3, 8)
    x = prepared_input(s, "x0|position|price0", s.shape(0, 1, 5), limit=2)
    drift = s.scalar("drift|kappa|rate", low=0.1, high=0.8)
    vol = s.scalar("vol|sigma|noise_scale", low=0.1, high=0.5)
    k = new_key(s)
    body, carry, sub_key = (
        s.name("body|euler_step|advance"),
        s.name("carry|now"),
        s.name("k_t|step_key"),
    )
    with s.suite(f"def {body}({carry}, {sub_key}):"):
        eps = s.put(
            "shock|dw",
            expr(
                f"jax.random.{s.pick(('normal', 'normal', 'logistic'))}({sub_key}, {carry}.shape, "
                f"{carry}.dtype)",
                x.shape,
                9,
            ),
        )
        law = s.pick(
            (
                f"{carry} - {drift} * {carry}",
                f"{carry} * (1 - {drift})",
                f"{carry} + {drift} * jnp.tanh({carry})",
                f"{drift} * jnp.sin({carry})",
            )
        )
        s.line(f"fresh_x = {law} + {vol} * {eps}")
        s.line("return " + s.pick(("fresh_x, fresh_x", "fresh_x, fresh_x**2", "fresh_x, jnp.tanh(fresh_x)")))
    s.line(f"end_x, walk = {s.lax}.scan({body}, {x}, jax.random.split({k}, {steps}))")
    return finish_joined(
        s,
        s.pick(("random walk", "euler maruyama", "stochastic rollout")),
        expr("end_x", x.shape, 12),
        expr("walk", (steps, *x.shape), 12),
    )


def raw_bits(s: Sampler) -> Kernel:
    """Random words and the generators below jax.random."""
    shape = batch_shape(s, 1, 2, 20)
    x = prepared_input(s, "", shape)
    form = s.pick(("generator", "bits", "cast bits"))
    if form == "generator":
        seeds = s.input(s.name("state|counter|rng_state"), (4,), "uint32", 0, 2**32 - 1)
        kind = s.pick(("", ", algorithm=jax.lax.RandomAlgorithm.RNG_DEFAULT", ""))
        s.line(f"_, words = {s.lax}.rng_bit_generator({seeds}, {shape}{kind})")
    elif form == "bits":
        s.line(f"words = jax.random.bits({new_key(s)}, {shape}, dtype=jnp.uint32)")
    else:
        s.line(f"words = jax.random.bits({new_key(s)}, {shape}).astype(jnp.uint32)")
    shift = s.count(8, 20)
    u = s.put(
        "u|unit",
        expr(f"(words >> {shift}).astype({x}.dtype) / {2 ** (32 - shift)}.0", shape, (0, 1), level=PRODUCT),
    )
    noise = s.let(sub(u, number(0.5))) if s.chance(0.5) else u
    out = add(x, mul(s.scalar("scale|amplitude", 0.05, 0.5), noise)) if s.chance(0.6) else mul(x, noise)
    return finish_joined(s, s.pick(("raw bits", "counter noise", "bit dither")), s.let(out))


def weights(s: Sampler) -> Kernel:
    """Random features and fixed random projections."""
    b, n, m = s.count(1, 4), s.count(2, 6), s.count(2, 8)
    x = prepared_input(s, "x|features|inputs", (b, n), limit=2)
    k = new_key(s)
    a, c = split(s, k)
    w = s.put(
        "w_rand|omega|proj",
        expr(f"jax.random.normal({a}, ({n}, {m}), dtype={x}.dtype) / {n}", (n, m), 2, level=PRODUCT),
    )
    phase = s.put(
        "phase", expr(f"jax.random.uniform({c}, ({m},), {x}.dtype, 0.0, 2 * jnp.pi)", (m,), (0, 6.3))
    )
    z = s.put("pre", expr(f"{x} @ {w} + {phase}", (b, m), (-6, 12), level=SUM))
    act = s.put("phi", expr(s.pick((f"jnp.cos({z})", f"jnp.sin({z})", f"jnp.tanh({z})")), (b, m), 1))
    readout = s.array("readout|coefs|v", (m,), low=-1, high=1)
    out = s.let(s.bounded(ar.matmul(s, act, readout), 8))
    return finish_joined(s, s.pick(("random features", "random projection", "reservoir readout")), out)


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
    return drawn(rng, FORMS, floats=MOSTLY_32)


TEMPLATE = Template("randomness", "generate_randomness_kernel", draw)
