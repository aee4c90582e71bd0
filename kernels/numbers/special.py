"""Special functions: error, gamma, zeta, Bessel and entropy functions, and what is built of them."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing.pieces import drawn, end, raw, rounds, start
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Value, add, mul, number, sub

SP = "jax.scipy.special."


@dataclass(frozen=True)
class Special:
    """``name(x)`` lies in [floor, top] for x in [low, high]."""

    name: str
    low: float
    high: float
    floor: float
    top: float


SINGLES = (
    Special(SP + "erf", -3, 3, -1, 1),
    Special("lax.erf", -3, 3, -1, 1),
    Special(SP + "erfc", -2.5, 3, 0, 2),
    Special("lax.erfc", -2.5, 3, 0, 2),
    Special(SP + "erfinv", -0.85, 0.85, -1.1, 1.1),
    Special("lax.erf_inv", -0.85, 0.85, -1.1, 1.1),
    Special(SP + "gammaln", 0.6, 8, -0.2, 9),
    Special("lax.lgamma", 0.6, 8, -0.2, 9),
    Special(SP + "digamma", 0.6, 8, -1.6, 2.1),
    Special("lax.digamma", 0.6, 8, -1.6, 2.1),
    Special(SP + "gamma", 0.6, 4, 0.8, 6),
    Special(SP + "i0", -3, 3, 1, 5),
    Special(SP + "i0e", -4, 4, 0.1, 1),
    Special(SP + "i1", -3, 3, -4, 4),
    Special(SP + "i1e", -4, 4, -0.3, 0.3),
    Special("lax.bessel_i1e", -4, 4, -0.3, 0.3),
    Special("lax.bessel_i0e", -4, 4, 0.1, 1),
    Special(SP + "expit", -8, 8, 0, 1),
    Special(SP + "logit", 0.1, 0.9, -2.3, 2.3),
    Special(SP + "entr", 0.1, 3, -3.4, 0.4),
    Special(SP + "log_ndtr", -3, 3, -7, 0),
    Special(SP + "ndtr", -3, 3, 0, 1),
    Special(SP + "ndtri", 0.08, 0.92, -1.5, 1.5),
    Special("jnp.sinc", -2.5, 2.5, -0.3, 1),
    Special("jnp.arcsin", -0.85, 0.85, -1.1, 1.1),
    Special("lax.asin", -0.85, 0.85, -1.1, 1.1),
    Special("jnp.arccos", -0.85, 0.85, 0.5, 2.6),
    Special("lax.acos", -0.85, 0.85, 0.5, 2.6),
    Special("jnp.arccosh", 1.2, 6, 0.6, 2.5),
    Special("lax.acosh", 1.2, 6, 0.6, 2.5),
    Special("jnp.arctanh", -0.8, 0.8, -1.1, 1.1),
    Special("lax.atanh", -0.8, 0.8, -1.1, 1.1),
    Special(SP + "log_softmax", -4, 4, -12, 0),
)


def within(s: Sampler, value: Value, low: float, high: float) -> Value:
    """The value moved into [low, high] where it may lie outside, bound to a name."""
    if low <= value.low and value.high <= high:
        return s.let(value)
    value = s.short(s.bounded(value, 6), 20)
    middle, reach = round((low + high) / 2, 3), round((high - low) / 2.1, 3)
    squash = s.pick(("jnp.tanh", "jnp.tanh", "jnp.sin", "jax.nn.soft_sign"))
    code = f"{reach} * {squash}({value.code})"
    if middle:
        code = f"{middle} + {code}" if middle > 0 else f"{code} - {-middle}"
    level = SUM if middle else PRODUCT
    return s.let(
        raw(code, value.shape, (low, high), level=level), "arg", "domain_x", "inner_arg", "safe", "u_in"
    )


def apply(s: Sampler, value: Value) -> Value:
    """A special function of one value."""
    s.bits += 5
    # log_softmax needs an axis of more than one element.
    options = [f for f in SINGLES if not f.name.endswith("softmax") or (value.rank and value.shape[-1] > 1)]
    f = s.pick(options)
    arg = within(s, value, f.low, f.high)
    name = s.fn(f.name)
    return s.let(
        raw(f"{name}({arg.code})", value.shape, (f.floor, f.top)),
        *(
            "special",
            "tail",
            "log_gamma_x",
            "cdf_value",
            "response_sp",
            "shape_fn",
            "spec",
            "f_x",
            "level_sp",
        ),
    )


def several(s: Sampler, value: Value, low: int, high: int) -> Value:
    for _ in range(s.count(low, high)):
        value = apply(s, value)
        if s.chance(0.5):
            value = s.let(s.unary(s.let(s.bounded(value, 5))))
    return value


def composed(s: Sampler) -> Kernel:
    """Functions of functions."""
    x = start(s, s.shape(0, 3, 30))
    out = several(s, x, 2, 4)
    return end(s, s.pick(("special chain", "special response", "nested special")), s.let(s.pair(out, x)))


def combined(s: Sampler) -> Kernel:
    """Two functions of two arguments, joined."""
    shape = s.shape(1, 3, 30)
    a, b = start(s, shape), start(s, s.partner(shape))
    joined = s.let(s.pair(several(s, a, 1, 2), several(s, b, 1, 2)))
    return end(
        s, s.pick(("special mix", "special pair", "special blend")), joined, apply(s, s.bounded(joined, 5))
    )


def betas(s: Sampler) -> Kernel:
    """Beta functions, whole, logarithmic and by gammas."""
    shape = s.shape(0, 2, 20)
    a = within(s, start(s, shape), 0.6, 4)
    b = within(s, start(s, s.partner(shape)), 0.6, 4)
    g = s.pick((SP + "gammaln", s.fn("lax.lgamma")))
    code = s.pick(
        (
            f"{SP}betaln({a.code}, {b.code})",
            f"{g}({a.code}) + {g}({b.code}) - {g}({a.code} + {b.code})",
            f"jnp.log({SP}beta({a.code}, {b.code}))",
        )
    )
    value = s.let(raw(code, shape, (-6, 2), level=SUM), "log_beta", "log_norm")
    # Beside digammas of its arguments, XLA on the CPU (jaxlib 0.10.2) gets the gradient of betaln wrong.
    if "betaln" not in code and s.chance(0.5):
        d = s.let(
            raw(f"{SP}digamma({a.code}) - {SP}digamma({a.code} + {b.code})", shape, (-4, 0), level=SUM),
            "slope",
        )
        value = s.let(s.pair(value, d))
    return end(s, s.pick(("log beta", "beta normalizer", "binomial weight")), value)


def zetas(s: Sampler) -> Kernel:
    """Hurwitz zeta of whole numbers, as JAX has no derivative of it, and polygamma functions."""
    shape = s.shape(0, 2, 16)
    q = within(s, start(s, shape), 0.7, 4)
    order = s.count(1, 3)
    exponent = s.coef(1.6, 4.0).code
    if s.chance(0.5):
        degrees = s.ints(shape, 1, 20, "degrees", "counts", "k_min", "sizes")
        whole = s.let(raw(f"{degrees.code}.astype({q.code}.dtype)", shape, (1, 20)), "k", "k_float", "start")
        code = s.pick(
            (
                f"{SP}zeta({exponent}, {whole.code})",
                f"{s.lax}.zeta(jnp.full_like({whole.code}, {exponent}), {whole.code})",
                f"{s.coef(0.3, 2.0).code} * {SP}zeta({exponent}, {whole.code} + 0.5)",
            )
        )
    else:
        code = s.pick(
            (
                f"{SP}polygamma({order}, {q.code})",
                f"{s.lax}.polygamma(jnp.full_like({q.code}, {order}.0), {q.code})",
            )
        )
    value = s.let(raw(code, shape, (-60, 60)), "zeta_q", "trigamma_x", "tail_sum")
    value = s.let(raw(f"jnp.log1p(jnp.abs({value.code}))", shape, (0, 5)), "log_tail")
    out = s.pair(value, s.let(s.unary(q)))
    return end(s, s.pick(("hurwitz zeta", "polygamma", "power law tail")), s.let(out), apply(s, value))


def entropies(s: Sampler) -> Kernel:
    """xlogy, entr, rel_entr, kl_div: distances of distributions."""
    shape = (*s.shape(0, 1, 5), s.count(2, 7))
    x, y = start(s, shape), start(s, shape)
    p, q = (
        s.let(raw(f"jax.nn.softmax({v.code}, axis=-1)", shape, (0.001, 1)), *names)
        for v, names in ((x, ("p", "p_dist")), (y, ("q", "q_dist")))
    )
    weight = s.array(s.partner(shape), "w", "weights", low=0.4, high=1.5)
    terms = s.pick(
        (
            f"{SP}rel_entr({p.code}, {q.code})",
            f"{SP}kl_div({p.code}, {q.code})",
            f"{SP}xlogy({p.code}, {q.code})",
            f"{SP}entr({p.code}) + {SP}xlogy({p.code}, {q.code})",
            f"{SP}xlog1py({p.code}, {q.code})",
        )
    )
    term = s.let(raw(terms, shape, (-8, 8), level=SUM), "terms", "divergence_terms")
    weighted = s.let(mul(weight, term), "weighted_terms", "costs")
    out = ar.total(s, weighted.within(-2, 2), len(shape) - 1)
    if s.chance(0.5):
        m = s.let(raw(f"0.5 * ({p.code} + {q.code})", shape, (0.001, 1), level=PRODUCT), "m", "mixture_pq")
        left, right = (
            s.let(raw(f"{SP}rel_entr({v.code}, {m.code})", shape, (-0.5, 0.7)), *names)
            for v, names in ((p, ("left", "from_p")), (q, ("right", "from_q")))
        )
        js = raw(f"jnp.sum({left.code} + {right.code}, axis=-1)", shape[:-1], (0, 1.5))
        return end(s, "jensen shannon", s.let(s.pair(s.let(out), s.let(js, "js"))))
    return end(s, s.pick(("relative entropy", "entropy gap", "divergence")), s.let(out), s.let(s.unary(p)))


def normals(s: Sampler) -> Kernel:
    """Normal tails: probit links, expected improvement, GELU by erf, Black-Scholes."""
    shape = s.shape(0, 2, 24)
    mu = start(s, shape, "mu", "mean", "drift", limit=2)
    sigma = s.array(s.partner(shape), "sigma", "vol", "scale", low=0.4, high=1.5)
    level = s.scalar("best", "strike", "threshold", low=-0.5, high=0.5)
    z = s.let(raw(f"({mu.code} - {level.code}) / {sigma.code}", shape, (-7, 7), level=PRODUCT), "z", "score")
    z = s.let(s.bounded(z, 4))
    cdf = s.let(
        raw(
            s.pick(
                (
                    f"{SP}ndtr({z.code})",
                    f"0.5 * (1.0 + {s.lax}.erf({z.code} / jnp.sqrt(2.0)))",
                    f"0.5 * {s.lax}.erfc(-{z.code} / 1.4142)",
                    f"jax.scipy.stats.norm.cdf({z.code})",
                )
            ),
            shape,
            (0, 1),
            level=PRODUCT,
        ),
        "cdf",
        "phi_z",
        "prob",
    )
    pdf = s.let(
        raw(
            s.pick(
                (f"jnp.exp(-0.5 * {z.code}**2) / jnp.sqrt(2 * jnp.pi)", f"jax.scipy.stats.norm.pdf({z.code})")
            ),
            shape,
            (0, 0.4),
            level=PRODUCT,
        ),
        "pdf",
        "bump",
    )
    gain = raw(
        f"({mu.code} - {level.code}) * {cdf.code} + {sigma.code} * {pdf.code}", shape, (-4, 4), level=SUM
    )
    values = [s.let(gain, "gain_ei", "expected")]
    if s.chance(0.5):
        values.append(s.let(raw(f"{SP}log_ndtr({z.code})", shape, (-12, 0)), "log_tail"))
    return end(s, s.pick(("expected improvement", "probit", "option value")), *values)


def bessel(s: Sampler) -> Kernel:
    """Ratios of Bessel functions, Langevin and the like, in a loop or by Newton."""
    shape = s.shape(0, 2, 16)
    k = within(s, start(s, shape), 0.3, 3.5)
    i0, i1 = s.pick(((SP + "i0e", SP + "i1e"), (s.fn("lax.bessel_i0e"), s.fn("lax.bessel_i1e"))))
    ratio = s.let(
        raw(f"{i1}({k.code}) / {i0}({k.code})", shape, (0, 1), level=PRODUCT), "ratio", "mean_length"
    )
    curve = s.let(
        add(sub(number(1.0), mul(ratio, ratio)), raw(f"0.1 * {k.code}", shape, (0, 0.4), level=PRODUCT))
    )
    out = s.let(s.pair(ratio, curve))
    return end(s, s.pick(("bessel ratio", "mean resultant", "order parameter")), out, s.let(s.unary(k)))


def log_sums(s: Sampler) -> Kernel:
    """multigammaln, logsumexp with weights, binomials by gammaln."""
    n = s.count(2, 9)
    a = within(s, start(s, (n,)), 2.2, 6)
    d = s.count(1, 3)
    c = s.ints((n,), 0, 4, "k", "counts", "successes")
    x = start(s, (n,), limit=2)
    code = s.pick(
        (
            f"{SP}multigammaln({a.code}, {d})",
            f"{SP}gammaln({a.code} + {c.code}) - {SP}gammaln({a.code})",
            f"{SP}gammaln({a.code} + 1.0) - {SP}gammaln({a.code} - 1.0)",
        )
    )
    term = s.let(raw(code, (n,), (-1, 12), level=SUM), "log_rising", "log_count")
    scored = s.let(
        raw(f"{term.code} + {c.code} * {x.code}", (n,), (-9, 20), level=SUM), "scored", "log_terms"
    )
    out = s.let(raw(f"{SP}logsumexp({scored.code})", (), (-9, 23)), "log_total")
    return end(
        s,
        s.pick(("log evidence", "partition function", "gamma weights")),
        out,
        s.let(s.unary(s.bounded(scored, 5))),
    )


def iterated(s: Sampler) -> Kernel:
    """A special function inside rounds of something else."""
    x = start(s, s.shape(0, 2, 16))
    out = rounds(s, apply(s, x), x)
    out = s.let(s.pair(apply(s, out), x))
    return end(s, s.pick(("iterated special", "special recurrence", "special flow")), out)


FORMS: tuple[Callable[[Sampler], Kernel], ...] = (
    composed,
    composed,
    combined,
    combined,
    betas,
    zetas,
    zetas,
    zetas,
    entropies,
    normals,
    bessel,
    log_sums,
    iterated,
)


# In f32 JAX writes the first of these as polynomials, whose slope is off by more than 1e-6.
APPROXIMATE = re.compile(r"\bi[01]e?\(|bessel_i[01]e")


def draw(rng: random.Random) -> Kernel:
    kernel = drawn(rng, FORMS)
    if not APPROXIMATE.search(kernel.source):
        return kernel
    inputs = [
        replace(value, dtype="float64") if value.dtype == "float32" else value for value in kernel.inputs
    ]
    return replace(kernel, inputs=tuple(inputs))


TEMPLATE = Template("special", "generate_special_kernel", draw)
