"""Special functions: error, gamma, zeta, Bessel and entropy functions, and what is built of them."""

import random
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from kernels.kernel import Kernel, Template
from kernels.numbers._approximated import widened
from kernels.writing import arrays as ar
from kernels.writing import loops
from kernels.writing.beginnings import MOSTLY_32, drawn, prepared_input
from kernels.writing.endings import finish_joined
from kernels.writing.formulas import Formula, written
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Value, add, expr, mul, number, sub

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
    for at, item in enumerate(s.inputs):
        if item.name == value.code:  # An input is what it has to be.
            s.inputs[at] = replace(item, low=low, high=high)
            return value.over((low, high))
    value = s.short(s.bounded(value, 6), 20)
    middle, reach = round((low + high) / 2, 2), round((high - low) / 2.1, 1)
    squash = "jnp.tanh"
    code = f"{reach} * {squash}({value})"
    if middle:
        code = f"{middle} + {code}" if middle > 0 else f"{code} - {-middle}"
    level = SUM if middle else PRODUCT
    return s.put("arg|domain_x|inner_arg|safe|u_in", expr(code, value.shape, (low, high), level=level))


def apply(s: Sampler, value: Value) -> Value:
    """A special function of one value."""
    # log_softmax needs an axis of more than one element.
    options = [f for f in SINGLES if not f.name.endswith("softmax") or (value.rank and value.shape[-1] > 1)]
    f = s.pick(options)
    arg = within(s, value, f.low, f.high)
    name = s.fn(f.name)
    return s.put(
        (
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
        expr(f"{name}({arg})", value.shape, (f.floor, f.top)),
    )


# Formulas with special functions, whose module is "SP." here.
FORMULAS: tuple[Formula, ...] = (
    (
        "cauchy quantile",
        "{b} + {c} * jnp.tan(jnp.pi * ({a} - 0.5))",
        (("p|probability", 0.2, 0.8), ("=location|x0", -0.5, 0.5), ("=scale|gamma", 0.5, 1.5)),
    ),
    (
        "hyperbolic distance",
        "jnp.arccosh(1 + 2 * {a} / ((1 - {b}) * (1 - {c})))",
        (("gap|squared_gap", 0.1, 1), ("u_sq|norm_u", 0.0, 0.8), ("v_sq|norm_v", 0.0, 0.8)),
    ),
    (
        "normal cdf",
        "0.5 * (1 + SP.erf(({a} - {b}) / ({c} * jnp.sqrt(2.0))))",
        (("x", -2, 2), ("=mean|mu", -0.5, 0.5), ("=sigma|std", 0.5, 1.5)),
    ),
    (
        "gaussian error unit",
        "{a} * SP.ndtr({b} * {a})",
        (("x|features", -2, 2), ("=slope|beta", 0.5, 1.5)),
    ),
    (
        "truncated normal mean",
        "{a} + jnp.exp(jax.scipy.stats.norm.logpdf({a}) - SP.log_ndtr({a}))",
        (("z|score", -2, 2),),
    ),
    (
        "mills ratio",
        "jnp.exp(SP.log_ndtr(-{a}) - jax.scipy.stats.norm.logpdf({a}))",
        (("z|score", -2, 2),),
    ),
    (
        "probit",
        "{b} + {c} * SP.ndtri({a})",
        (("p|probability", 0.1, 0.9), ("=mean|mu", -0.5, 0.5), ("=sigma|std", 0.5, 1.5)),
    ),
    (
        "logit shift",
        "SP.expit(SP.logit({a}) + {b})",
        (("p|probability", 0.1, 0.9), ("shift|log_odds", -1, 1)),
    ),
    (
        "brier gap",
        "(SP.expit({a}) - {b}) ** 2",
        (("logits|scores", -2, 2), ("labels|targets", 0, 1)),
    ),
    (
        "gamma log density",
        "({b} - 1) * jnp.log({a}) - {a} / {c} - SP.gammaln({b}) - {b} * jnp.log({c})",
        (("x|waiting_time", 0.2, 3), ("shape_k|alpha", 0.7, 3), ("=scale|theta", 0.5, 2)),
    ),
    (
        "beta log density",
        "({b} - 1) * jnp.log({a}) + ({c} - 1) * jnp.log1p(-{a}) - (SP.gammaln({b})"
        " + SP.gammaln({c}) - SP.gammaln({b} + {c}))",
        (("p|x", 0.1, 0.9), ("alpha|a", 0.7, 3), ("beta|b", 0.7, 3)),
    ),
    (
        "poisson log mass",
        "{a} * jnp.log({b}) - {b} - SP.gammaln({a} + 1)",
        (("counts|k", 0, 5), ("rate|lam", 0.3, 3)),
    ),
    (
        "negative binomial log mass",
        "SP.gammaln({a} + {b}) - SP.gammaln({b}) - SP.gammaln({a} + 1)"
        " + {b} * jnp.log({c}) + {a} * jnp.log1p(-{c})",
        (("counts|k", 0, 5), ("dispersion|r", 0.7, 3), ("=p|success", 0.2, 0.8)),
    ),
    (
        "student log density",
        "SP.gammaln(0.5 * ({b} + 1)) - SP.gammaln(0.5 * {b}) - 0.5 * jnp.log({b} * jnp.pi)"
        " - 0.5 * ({b} + 1) * jnp.log1p({a}**2 / {b})",
        (("z|residual", -2, 2), ("=dof|nu", 1.5, 6)),
    ),
    (
        "log binomial",
        "SP.gammaln({a} + {b} + 1) - SP.gammaln({a} + 1) - SP.gammaln({b} + 1)",
        (("hits|k", 0.5, 4), ("misses|n_minus_k", 0.5, 4)),
    ),
    (
        "gamma entropy",
        "{a} + jnp.log({b}) + SP.gammaln({a}) + (1 - {a}) * SP.digamma({a})",
        (("shape_k|alpha", 0.7, 4), ("scale|theta", 0.5, 2)),
    ),
    (
        "gamma divergence",
        "({a} - {b}) * SP.digamma({a}) - SP.gammaln({a}) + SP.gammaln({b})",
        (("alpha|shape_p", 0.7, 4), ("beta|shape_q", 0.7, 4)),
    ),
    (
        "expected log probability",
        "SP.digamma({a}) - SP.digamma({a} + {b})",
        (("alpha|a", 0.7, 4), ("beta|b", 0.7, 4)),
    ),
    (
        "stirling gap",
        "SP.gammaln({a}) - (({a} - 0.5) * jnp.log({a}) - {a} + 0.5 * jnp.log(2 * jnp.pi))",
        (("x|n", 0.7, 4),),
    ),
    (
        "von mises log density",
        "{b} * jnp.cos({a} - {c}) - jnp.log(2 * jnp.pi * SP.i0e({b})) - {b}",
        (("angle|theta", -3, 3), ("concentration|kappa", 0.3, 3), ("=mean|mu", -1, 1)),
    ),
    (
        "mean resultant length",
        "SP.i1e({a}) / SP.i0e({a})",
        (("concentration|kappa", 0.3, 4),),
    ),
    (
        "bernoulli divergence",
        "SP.rel_entr({a}, {b}) + SP.rel_entr(1 - {a}, 1 - {b})",
        (("p", 0.1, 0.9), ("q", 0.1, 0.9)),
    ),
    (
        "bernoulli entropy",
        "SP.entr({a}) + SP.entr(1 - {a})",
        (("p|probability", 0.1, 0.9),),
    ),
    (
        "binary cross entropy",
        "-SP.xlogy({b}, {a}) - SP.xlog1py(1 - {b}, -{a})",
        (("p|probability", 0.1, 0.9), ("labels|targets", 0, 1)),
    ),
    (
        "poisson divergence",
        "SP.kl_div({a}, {b})",
        (("observed|x", 0.2, 3), ("expected|y", 0.2, 3)),
    ),
    ("scaled error tail", "jnp.exp({a}**2) * SP.erfc({a})", (("z|x", 0.1, 1.5),)),
    (
        "ewald term",
        "{c} * SP.erfc({b} * {a}) / {a}",
        (("distance|r", 0.5, 2.5), ("=splitting|alpha", 0.3, 1.2), ("charges|q_pair", -1, 1)),
    ),
    (
        "well function",
        "{b} * SP.exp1({a})",
        (("u|theis_u", 0.2, 3), ("drawdown_scale|q_over_t", 0.3, 1.5)),
    ),
    (
        "relative density",
        "SP.ndtr({b} * {a}) * jnp.exp(-0.5 * {a}**2)",
        (("z|x", -2, 2), ("=skew|shape", -2, 2)),
    ),
    (
        "diffusion front",
        "{c} * SP.erfc({a} / (2 * jnp.sqrt({b})))",
        (("depth|x", 0, 2), ("diffusion_time|dt_t", 0.3, 2), ("=surface|c0", 0.5, 1.5)),
    ),
)


def formula(s: Sampler) -> Kernel:
    """A density, a divergence or a law with special functions."""
    noun, code, fields = s.pick(FORMULAS)
    return finish_joined(s, noun, written(s, code.replace("SP.", SP), fields, s.shape(0, 3, 30)))


def response(s: Sampler) -> Kernel:
    """One special function of an input, scaled or not."""
    x = prepared_input(s, "", s.shape(0, 3, 30))
    out = apply(s, x)
    if s.chance(0.5):
        out = mul(s.array("weights|amplitude|scale", s.partner(x.shape), low=0.3, high=1.5), out)
    return finish_joined(s, s.pick(("special response", "special table", "special map")), out)


def betas(s: Sampler) -> Kernel:
    """Beta functions, whole, logarithmic and by gammas."""
    shape = s.shape(0, 2, 20)
    a = within(s, prepared_input(s, "", shape), 0.6, 4)
    b = within(s, prepared_input(s, "", s.partner(shape)), 0.6, 4)
    g = s.pick((SP + "gammaln", s.fn("lax.lgamma")))
    code = s.pick(
        (
            f"{SP}betaln({a}, {b})",
            f"{g}({a}) + {g}({b}) - {g}({a} + {b})",
            f"jnp.log({SP}beta({a}, {b}))",
        )
    )
    value = s.put("log_beta|log_norm", expr(code, shape, (-6, 2), level=SUM))
    # Beside digammas of its arguments, XLA on the CPU (jaxlib 0.10.2) gets the gradient of betaln wrong.
    if "betaln" not in code and s.chance(0.5):
        d = s.put("slope", expr(f"{SP}digamma({a}) - {SP}digamma({a} + {b})", shape, (-4, 0), level=SUM))
        return finish_joined(s, "log beta and slope", value, d)
    return finish_joined(s, s.pick(("log beta", "beta normalizer", "binomial weight")), value)


def zetas(s: Sampler) -> Kernel:
    """Hurwitz zeta of whole numbers, as JAX has no derivative of it, and polygamma functions."""
    shape = s.shape(0, 2, 16)
    q = within(s, prepared_input(s, "", shape), 0.7, 4)
    order = s.count(1, 3)
    exponent = s.coef(1.6, 4.0).code
    if s.chance(0.5):
        degrees = s.ints("degrees|counts|k_min|sizes", shape, 1, 20)
        whole = s.put("k|k_float|start", expr(f"{degrees}.astype({q}.dtype)", shape, (1, 20)))
        code = s.pick(
            (
                f"{SP}zeta({exponent}, {whole})",
                f"{s.lax}.zeta(jnp.full_like({whole}, {exponent}), {whole})",
                f"{s.coef(0.3, 2.0)} * {SP}zeta({exponent}, {whole} + 0.5)",
            )
        )
    else:
        code = s.pick(
            (
                f"{SP}polygamma({order}, {q})",
                f"{s.lax}.polygamma(jnp.full_like({q}, {order}.0), {q})",
            )
        )
    value = s.put("zeta_q|trigamma_x|tail_sum", expr(code, shape, 60))
    if s.chance(0.5):
        value = s.put("log_tail", expr(f"jnp.log1p(jnp.abs({value}))", shape, (0, 5)))
    # Of whole numbers alone there would be no gradient.
    return finish_joined(s, s.pick(("hurwitz zeta", "polygamma", "power law tail")), mul(q, value))


def entropies(s: Sampler) -> Kernel:
    """xlogy, entr, rel_entr, kl_div: distances of distributions."""
    shape = (*s.shape(0, 1, 5), s.count(2, 7))
    x, y = prepared_input(s, "", shape), prepared_input(s, "", shape)
    p, q = (
        s.put(names, expr(f"jax.nn.softmax({v}, axis=-1)", shape, (0.001, 1)))
        for v, names in ((x, ("p", "p_dist")), (y, ("q", "q_dist")))
    )
    weight = s.array("w|weights", s.partner(shape), low=0.4, high=1.5)
    terms = s.pick(
        (
            f"{SP}rel_entr({p}, {q})",
            f"{SP}kl_div({p}, {q})",
            f"{SP}xlogy({p}, {q})",
            f"{SP}entr({p}) + {SP}xlogy({p}, {q})",
            f"{SP}xlog1py({p}, {q})",
        )
    )
    term = s.put("terms|divergence_terms", expr(terms, shape, 8, level=SUM))
    weighted = s.put("weighted_terms|costs", mul(weight, term))
    out = ar.total(s, weighted.within(-2, 2), len(shape) - 1)
    if s.chance(0.5):
        m = s.put("m|mixture_pq", expr(f"0.5 * ({p} + {q})", shape, (0.001, 1), level=PRODUCT))
        left, right = (
            s.put(names, expr(f"{SP}rel_entr({v}, {m})", shape, (-0.5, 0.7)))
            for v, names in ((p, ("left", "from_p")), (q, ("right", "from_q")))
        )
        js = expr(f"jnp.sum({left} + {right}, axis=-1)", shape[:-1], (0, 1.5))
        return finish_joined(s, "jensen shannon", s.let(out), s.put("js", js))
    return finish_joined(s, s.pick(("relative entropy", "entropy gap", "divergence")), s.let(out), p)


def normals(s: Sampler) -> Kernel:
    """Normal tails: probit links, expected improvement, GELU by erf, Black-Scholes."""
    shape = s.shape(0, 2, 24)
    mu = prepared_input(s, "mu|mean|drift", shape, limit=2)
    sigma = s.array("sigma|vol|scale", s.partner(shape), low=0.4, high=1.5)
    level = s.scalar("best|strike|threshold", low=-0.5, high=0.5)
    z = s.put("z|score", expr(f"({mu} - {level}) / {sigma}", shape, 7, level=PRODUCT))
    z = s.let(s.bounded(z, 4))
    cdf = s.put(
        "cdf|phi_z|prob",
        expr(
            s.pick(
                (
                    f"{SP}ndtr({z})",
                    f"0.5 * (1 + {s.lax}.erf({z} / jnp.sqrt(2.0)))",
                    f"0.5 * {s.lax}.erfc(-{z} / 1.4142)",
                    f"jax.scipy.stats.norm.cdf({z})",
                )
            ),
            shape,
            (0, 1),
            level=PRODUCT,
        ),
    )
    pdf = s.put(
        "pdf|bump",
        expr(
            s.pick((f"jnp.exp(-0.5 * {z}**2) / jnp.sqrt(2 * jnp.pi)", f"jax.scipy.stats.norm.pdf({z})")),
            shape,
            (0, 0.4),
            level=PRODUCT,
        ),
    )
    gain = expr(f"({mu} - {level}) * {cdf} + {sigma} * {pdf}", shape, 4, level=SUM)
    values = [s.put("gain_ei|expected", gain)]
    if s.chance(0.5):
        values.append(s.put("log_tail", expr(f"{SP}log_ndtr({z})", shape, (-12, 0))))
    return finish_joined(s, s.pick(("expected improvement", "probit", "option value")), *values)


def bessel(s: Sampler) -> Kernel:
    """Ratios of Bessel functions, Langevin and the like, in a loop or by Newton."""
    shape = s.shape(0, 2, 16)
    k = within(s, prepared_input(s, "", shape), 0.3, 3.5)
    i0, i1 = s.pick(((SP + "i0e", SP + "i1e"), (s.fn("lax.bessel_i0e"), s.fn("lax.bessel_i1e"))))
    ratio = s.put("ratio|mean_length", expr(f"{i1}({k}) / {i0}({k})", shape, (0, 1), level=PRODUCT))
    curve = s.put("spread|circular_variance", sub(number(1.0), ratio))
    return finish_joined(s, s.pick(("bessel ratio", "mean resultant")), ratio, curve)


def log_sums(s: Sampler) -> Kernel:
    """multigammaln, logsumexp with weights, binomials by gammaln."""
    n = s.count(2, 9)
    a = within(s, prepared_input(s, "", (n,)), 2.2, 6)
    d = s.count(1, 3)
    c = s.ints("k|counts|successes", (n,), 0, 4)
    x = prepared_input(s, "", (n,), limit=2)
    code = s.pick(
        (
            f"{SP}multigammaln({a}, {d})",
            f"{SP}gammaln({a} + {c}) - {SP}gammaln({a})",
            f"{SP}gammaln({a} + 1) - {SP}gammaln({a} - 1)",
        )
    )
    term = s.put("log_rising|log_count", expr(code, (n,), (-1, 12), level=SUM))
    scored = s.put("scored|log_terms", expr(f"{term} + {c} * {x}", (n,), (-9, 20), level=SUM))
    out = s.put("log_total", expr(f"{SP}logsumexp({scored})", (), (-9, 23)))
    return finish_joined(
        s, s.pick(("log evidence", "partition function", "gamma weights")), out, s.bounded(scored, 5)
    )


def iterated(s: Sampler) -> Kernel:
    """A damped fixed-point iteration of a special function with a source."""
    x = prepared_input(s, "", s.shape(0, 2, 16), limit=1.0)
    source = s.array("source|drive|b", s.partner(x.shape), low=-0.5, high=0.5)

    def step(_: Value, now: Value) -> Value:
        image = s.let(s.bounded(add(apply(s, now), source), 2.0))
        return add(now, mul(number(s.pick((0.5, 0.25, 0.1))), sub(image, now))).within(-2.0, 2.0)

    out = s.let(loops.fori(s, x, loops.trip_count(s, 2, 5), step, limit=2.0))
    return finish_joined(s, s.pick(("damped iteration", "fixed point", "relaxation")), out)


FORMS: tuple[Callable[[Sampler], Kernel], ...] = (
    formula,
    formula,
    formula,
    response,
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


# JAX lowers these to polynomials in f32, whose slope is off by more than 1e-6.
APPROXIMATE = re.compile(r"\bi[01]e?\(|bessel_i[01]e")


def draw(rng: random.Random) -> Kernel:
    return widened(drawn(rng, FORMS, floats=MOSTLY_32), APPROXIMATE)


TEMPLATE = Template("special", "generate_special_kernel", draw)
