"""Laws of probability: log densities as people write them, their parameters, and data that suits them."""

import random
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from kernels.kernel import Kernel
from kernels.numbers._approximated import widened
from kernels.writing import arrays as ar
from kernels.writing.sampler import Sampler
from kernels.writing.values import SUM, Shape, Value, broadcast, expr

SPECIALS = (
    *("gammaln", "betaln", "digamma", "polygamma", "ndtr", "ndtri", "log_ndtr", "xlogy", "xlog1py"),
    *("logsumexp", "erfinv", "i0e", "i1e", "expit", "logit", "betainc", "gammainc", "gammaincc", "entr"),
    *("zeta", "erf", "multigammaln", "rel_entr", "kl_div"),
)

# JAX lowers these to polynomials in f32, whose slope is not quite that of the function.
APPROXIMATE = re.compile(r"i0e|i1e|vonmises|betainc")


# Prefixes of functions of jax.scipy.special and jax.scipy.stats, spelled out or imported.
IMPORTED = (
    ("jax.scipy.special.", "jax.scipy.stats."),
    ("jax.scipy.special.", "jax.scipy.stats."),
    ("special.", "stats."),
    ("", "stats."),
)


class Notebook(Sampler):
    """A sampler that imports functions of jax.scipy, or spells them out."""

    def __init__(self, rng: random.Random, float_dtype: str = "float32") -> None:
        super().__init__(rng, float_dtype)
        # How this kernel spells functions of jax.scipy.special and of jax.scipy.stats.
        self.special, self.stats = self.pick(IMPORTED)
        self.taken.update(("stats", "special", *SPECIALS))
        self.outside = 0  # helpers that are being written: they know no inputs

    @contextmanager
    def helper(self, name: str, *parameters: str) -> Iterator[None]:
        self.outside += 1
        with super().helper(name, *parameters):
            yield
        self.outside -= 1

    def parameter(self, names: str, low: float, high: float) -> str:
        """A scalar input, or a literal where there are none."""
        return lit(self, low, high) if self.outside else self.scalar(names, low=low, high=high).code

    def sp(self, name: str) -> str:
        return self.special + name

    def st(self, name: str) -> str:
        return self.stats + name

    def close(self, noun: str, *results: Value) -> Kernel:
        self.prune(*results)
        text = "\n".join([*self.helpers, *self.lines, *(result.code for result in results)])
        modules = [name for name in ("special", "stats") if re.search(rf"(?<![.\w]){name}\.", text)]
        functions = [name for name in sorted(SPECIALS) if re.search(rf"(?<![.\w]){name}\(", text)]
        if modules:
            self.imports.append(f"from jax.scipy import {', '.join(modules)}")
        if functions:
            self.imports.append(f"from jax.scipy.special import {', '.join(functions)}")
        return widened(super().close(noun, *results), APPROXIMATE)


def lit(s: Sampler, low: float, high: float) -> str:
    return s.coef(low, high).code


# ---- families: the log density of x under two parameters, in one of its spellings


def standard(s: Notebook, x: str, a: str, b: str) -> str:
    return s.put("z|std_gap|t_val|unit_x", f"({x} - {a}) / {b}").code


def normal(s: Notebook, x: str, a: str, b: str) -> str:
    form = s.pick(("library", "library", "standardized", "variance", "precision", "written out"))
    if form == "library":
        return f"{s.st('norm')}.logpdf({x}, {s.pick((f'{a}, {b}', f'loc={a}, scale={b}'))})"
    if form == "standardized":
        z = standard(s, x, a, b)
        return f"-0.5 * {z}**2 - jnp.log({b}) - 0.5 * jnp.log(2 * jnp.pi)"
    if form == "variance":
        v = s.put("var|v2|sq_scale", f"{b}**2").code
        return f"-0.5 * ({x} - {a}) ** 2 / {v} - 0.5 * jnp.log(2 * jnp.pi * {v})"
    if form == "precision":
        prec = s.put("prec|inv_var|lam_p", f"1 / jnp.square({b})").code
        return f"0.5 * (jnp.log({prec}) - jnp.log(2 * jnp.pi) - {prec} * ({x} - {a}) ** 2)"
    return f"-(({x} - {a}) ** 2) / (2 * {b}**2) - jnp.log({b}) - 0.9189"


def laplace(s: Notebook, x: str, a: str, b: str) -> str:
    return s.pick(
        (
            f"{s.st('laplace')}.logpdf({x}, {a}, {b})",
            f"-jnp.abs({x} - {a}) / {b} - jnp.log(2 * {b})",
            f"-(jnp.abs({x} - {a}) / {b} + jnp.log({b}) + jnp.log(2.0))",
        )
    )


def student(s: Notebook, x: str, a: str, b: str) -> str:
    nu = s.parameter("nu|df|dof", 2.0, 8.0)
    if s.chance(0.35):
        return f"{s.st('t')}.logpdf({x}, {nu}, loc={a}, scale={b})"
    z, g = standard(s, x, a, b), s.sp("gammaln")
    half = s.put("half|half_up|upper_half", f"0.5 * ({nu} + 1)").code
    const = s.put(
        "const|log_norm|norm_c",
        f"{g}({half}) - {g}(0.5 * {nu}) - 0.5 * jnp.log({nu} * jnp.pi) - jnp.log({b})",
    )
    return f"{const} - {half} * jnp.log1p({z}**2 / {nu})"


def logistic(s: Notebook, x: str, a: str, b: str) -> str:
    z = standard(s, x, a, b)
    return s.pick(
        (
            f"{s.st('logistic')}.logpdf({z}) - jnp.log({b})",
            f"-{z} - 2 * jax.nn.softplus(-{z}) - jnp.log({b})",
            f"jax.nn.log_sigmoid({z}) + jax.nn.log_sigmoid(-{z}) - jnp.log({b})",
        )
    )


def cauchy(s: Notebook, x: str, a: str, b: str) -> str:
    if s.chance(0.4):
        return f"{s.st('cauchy')}.logpdf({x}, loc={a}, scale={b})"
    z = standard(s, x, a, b)
    return f"-jnp.log(jnp.pi * {b}) - jnp.log1p({z}**2)"


def gumbel(s: Notebook, x: str, a: str, b: str) -> str:
    z = standard(s, x, a, b)
    return s.pick((f"-({z} + jnp.exp(-{z})) - jnp.log({b})", f"{z} - jnp.exp({z}) - jnp.log({b})"))


def skewed(s: Notebook, x: str, a: str, b: str) -> str:
    z = standard(s, x, a, b)
    skew = s.parameter("skew|slant|alpha", 0.3, 2.0)
    tail = s.pick((f"{s.sp('log_ndtr')}({skew} * {z})", f"{s.st('norm')}.logcdf({skew} * {z})"))
    return f"jnp.log(2.0) - jnp.log({b}) + {s.st('norm')}.logpdf({z}) + {tail}"


def truncated(s: Notebook, x: str, a: str, b: str) -> str:
    cdf = s.pick((s.sp("ndtr"), f"{s.st('norm')}.cdf"))
    low, high = lit(s, -3.0, -2.1), lit(s, 2.1, 3.0)
    mass = s.put("mass|kept_mass|inside_prob", f"{cdf}(({high} - {a}) / {b}) - {cdf}(({low} - {a}) / {b})")
    return f"{s.st('norm')}.logpdf({x}, {a}, {b}) - jnp.log({mass})"


def gamma(s: Notebook, x: str, a: str, b: str) -> str:
    g = s.sp("gammaln")
    return s.pick(
        (
            f"{s.st('gamma')}.logpdf({x}, {a}, scale={b})",
            f"({a} - 1) * jnp.log({x}) - {x} / {b} - {g}({a}) - {a} * jnp.log({b})",
            f"{s.sp('xlogy')}({a} - 1, {x} / {b}) - {x} / {b} - {g}({a}) - jnp.log({b})",
            f"{a} * jnp.log({b}) + ({a} - 1) * jnp.log({x}) - {b} * {x} - {g}({a})",
        )
    )


def weibull(s: Notebook, x: str, a: str, b: str) -> str:
    r = s.put("ratio|rel_x|scaled_x", f"{x} / {b}").code
    if s.chance(0.5):
        return f"jnp.log({a} / {b}) + ({a} - 1) * jnp.log({r}) - {r}**{a}"
    power = s.put("hazard_sum|risen|powered", f"jnp.power({r}, {a})").code
    return f"jnp.log({a}) - jnp.log({x}) + jnp.log({power}) - {power}"


def lognormal(s: Notebook, x: str, a: str, b: str) -> str:
    y = s.put("log_x|y_log|ln_x", f"jnp.log({x})").code
    return f"{normal(s, y, a, b)} - {y}"


def inverse_gamma(s: Notebook, x: str, a: str, b: str) -> str:
    return f"{a} * jnp.log({b}) - {s.sp('gammaln')}({a}) - ({a} + 1) * jnp.log({x}) - {b} / {x}"


def chi_square(s: Notebook, x: str, a: str, b: str) -> str:
    return f"{s.st('chi2')}.logpdf({x}, {a}, scale={b})"


def rayleigh(s: Notebook, x: str, a: str, b: str) -> str:
    return f"{a} * (jnp.log({x}) - 2 * jnp.log({b}) - 0.5 * jnp.square({x} / {b}))"


def log_logistic(s: Notebook, x: str, a: str, b: str) -> str:
    r = s.put("log_ratio|log_rel", f"jnp.log({x}) - jnp.log({b})").code
    return f"jnp.log({a} / {b}) + ({a} - 1) * {r} - 2 * jax.nn.softplus({a} * {r})"


def inverse_gaussian(s: Notebook, x: str, a: str, b: str) -> str:
    gap = s.put("sq_gap|gap2", f"({x} - {a}) ** 2").code
    return f"0.5 * jnp.log({b} / (2 * jnp.pi * {x}**3)) - {b} * {gap} / (2 * {a}**2 * {x})"


def exponential(s: Notebook, x: str, a: str, b: str) -> str:
    return s.pick(
        (f"{a} * {s.st('expon')}.logpdf({x}, scale={b})", f"-{x} / ({a} * {b}) - jnp.log({a} * {b})")
    )


def beta(s: Notebook, x: str, a: str, b: str) -> str:
    g = s.sp("gammaln")
    return s.pick(
        (
            f"{s.st('beta')}.logpdf({x}, {a}, {b})",
            f"({a} - 1) * jnp.log({x}) + ({b} - 1) * jnp.log1p(-{x}) - {s.sp('betaln')}({a}, {b})",
            f"{s.sp('xlogy')}({a} - 1, {x}) + {s.sp('xlog1py')}({b} - 1, -{x}) - {s.sp('betaln')}({a}, {b})",
            f"{g}({a} + {b}) - {g}({a}) - {g}({b}) + ({a} - 1) * jnp.log({x}) + ({b} - 1) * jnp.log(1 - {x})",
        )
    )


def kumaraswamy(s: Notebook, x: str, a: str, b: str) -> str:
    return f"jnp.log({a} * {b}) + ({a} - 1) * jnp.log({x}) + ({b} - 1) * jnp.log1p(-({x}**{a}))"


def logit_normal(s: Notebook, x: str, a: str, b: str) -> str:
    u = s.put("logit_x|log_odds", s.pick((f"jnp.log({x} / (1 - {x}))", f"{s.sp('logit')}({x})"))).code
    return f"{normal(s, u, a, b)} - jnp.log({x} * (1 - {x}))"


def poisson(s: Notebook, x: str, a: str, b: str) -> str:
    mu = s.put("rate_eff|lam|expected_n", f"{a} * {b}").code
    return s.pick(
        (
            f"{s.st('poisson')}.logpmf({x}, {mu})",
            f"{x} * jnp.log({mu}) - {mu} - {s.sp('gammaln')}({x} + 1)",
            f"{s.sp('xlogy')}({x}.astype({mu}.dtype), {mu}) - {mu} - {s.sp('gammaln')}({x} + 1)",
        )
    )


def negative_binomial(s: Notebook, x: str, a: str, b: str) -> str:
    g = s.sp("gammaln")
    return s.pick(
        (
            f"{s.st('nbinom')}.logpmf({x}, {a}, {b})",
            f"{g}({x} + {a}) - {g}({a}) - {g}({x} + 1) + {a} * jnp.log({b}) + {x} * jnp.log1p(-{b})",
        )
    )


def binomial(s: Notebook, x: str, a: str, b: str) -> str:
    n, g = s.count(6, 12), s.sp("gammaln")
    hand = f"{x} * jnp.log({b}) + ({n} - {x}) * jnp.log1p(-{b})"
    count = f"{g}({n + 1}.0) - {g}({x} + 1) - {g}({n + 1}.0 - {x})"
    return f"{a} * (" + s.pick((f"{s.st('binom')}.logpmf({x}, {n}, {b})", hand, f"{count} + {hand}")) + ")"


def geometric(s: Notebook, x: str, a: str, b: str) -> str:
    return f"{a} * " + s.pick(
        (f"{s.st('geom')}.logpmf({x} + 1, {b})", f"({x} * jnp.log1p(-{b}) + jnp.log({b}))")
    )


def von_mises(s: Notebook, x: str, a: str, b: str) -> str:
    d = s.put("turn|d_angle|ang_gap", f"{x} - {a}").code
    return s.pick(
        (
            f"{s.st('vonmises')}.logpdf({d}, {b})",
            f"{b} * (jnp.cos({d}) - 1) - jnp.log(2 * jnp.pi * {s.sp('i0e')}({b}))",
            f"{b} * jnp.cos({d}) - jnp.log(2 * jnp.pi) - (jnp.log({s.sp('i0e')}({b})) + {b})",
        )
    )


def wrapped_cauchy(s: Notebook, x: str, a: str, b: str) -> str:
    r = s.put("rho_c|conc", s.pick((f"jnp.exp(-{b})", f"{b} / (1 + {b})"))).code
    return f"jnp.log1p(-({r}**2)) - jnp.log(1 + {r}**2 - 2 * {r} * jnp.cos({x} - {a})) - jnp.log(2 * jnp.pi)"


def wrapped_normal(s: Notebook, x: str, a: str, b: str) -> str:
    turns = s.put("turns|windings", "2 * jnp.pi * jnp.arange(-1, 2)", (3,)).code
    spread = s.put("wide_x|unwrapped", f"jnp.expand_dims({x} - {a}, -1) + {turns}").code
    return f"{s.sp('logsumexp')}({s.st('norm')}.logpdf({spread}), axis=-1) - {lit(s, 0.1, 0.5)} * {b}"


Law = Callable[[Notebook, str, str, str], str]


@dataclass(frozen=True)
class Support:
    """The interval and names of observations, with the names and intervals of the two parameters."""

    laws: tuple[Law, ...]
    names: str
    data: tuple[float, float]
    first: tuple[str, float, float]
    second: tuple[str, float, float]


LOC = ("mu|loc|center|location", -1.0, 1.0)
SCALE = ("sigma|scale|width|spread_p", 0.6, 2.0)
REAL = Support(
    (normal, normal, laplace, student, logistic, cauchy, gumbel, skewed, truncated),
    "x|obs|y|returns|errors|scores",
    (-2.0, 2.0),
    LOC,
    SCALE,
)
POSITIVE = Support(
    (
        *(gamma, weibull, lognormal, inverse_gamma, chi_square, rayleigh, log_logistic),
        *(inverse_gaussian, exponential),
    ),
    "x|durations|waits|claims|lifetimes|sizes",
    (0.2, 2.5),
    ("shape_k|conc_a|k_shape|order", 0.8, 2.2),
    ("theta|scale|rate_b|width", 0.7, 2.0),
)
UNIT = Support(
    (beta, beta, kumaraswamy, logit_normal),
    "p|fractions|x|proportions|shares",
    (0.08, 0.92),
    ("a|alpha|conc1", 0.8, 3.5),
    ("b|beta_p|conc0", 0.8, 3.5),
)
COUNT = Support(
    (poisson, negative_binomial, binomial, geometric),
    "counts|k|events|hits|n_obs",
    (0, 6),
    ("rate|size_r|intensity|exposure", 0.6, 3.0),
    ("prob|p_hit|success_p|q_prob", 0.15, 0.85),
)
ANGLE = Support(
    (von_mises, von_mises, wrapped_cauchy, wrapped_normal),
    "angles|phase|bearings|headings",
    (-3.0, 3.0),
    ("mu|mean_dir|center", -1.5, 1.5),
    ("kappa|conc|precision_k", 0.4, 3.0),
)
ANY = (REAL, REAL, POSITIVE, POSITIVE, UNIT, COUNT, ANGLE)


def positive(s: Notebook, shape: Shape, names: str, low: float, high: float) -> Value:
    """A positive parameter: as it is, or from the whole line."""
    form = s.pick(("plain", "plain", "plain", "exponential", "softplus", "square"))
    if form == "plain":
        return s.array(names, shape, low=low, high=high)
    free = s.array([f"{w}_{names.split('|')[0]}" for w in ("raw", "log", "free")], shape, low=-1, high=1)
    if high < 1.0:
        code = f"{s.sp('expit')}({free})" if s.chance(0.4) else f"jax.nn.sigmoid({free})"
    elif form == "exponential":
        code = f"jnp.exp({0.4 * high:.2g} * {free})" if low < 0.7 else f"jnp.exp(0.5 * {free}) + 0.2"
    elif form == "softplus":
        code = f"jax.nn.softplus({free}) + {low}"
    else:
        code = f"{low} + {free}**2"
    return s.put(names, code, shape, (low, high))


def parameters(s: Notebook, support: Support, shape: Shape, same: float = 0.3) -> tuple[Value, Value]:
    (names, low, high), (others, floor, top) = support.first, support.second
    places = [s.partner(shape, same) if s.chance(0.7) else () for _ in range(2)]
    if low < 0:
        first = s.array(names, places[0], low=low, high=high)
        if s.chance(0.3):
            first = s.put(names, s.bounded(first, 1.5))
    else:
        first = positive(s, places[0], names, low, high)
    return first, positive(s, places[1], others, floor, top)


def observed(s: Notebook, support: Support, shape: Shape) -> Value:
    low, high = support.data
    names = support.names.split("|")
    if support is COUNT:
        return s.ints(names, shape, int(low), int(high))
    if support in (REAL, ANGLE) and s.chance(0.3):
        return s.let(s.bounded(s.array(names, shape, low=low, high=high), high))
    return s.array(names, shape, low=low, high=high)


def log_density(s: Notebook, support: Support, x: Value, a: Value, b: Value, names: str = "") -> Value:
    """The log density, element by element: in place, in a function, or mapped over the first axis."""
    law = s.pick(support.laws)
    shape = broadcast(x.shape, a.shape, b.shape)
    if law is inverse_gaussian:
        b = b.within(0.1, 1)
    bounds = (-8.0, 2.0)
    names = names or "log_p|lp|logpdf|terms|log_lik|scores_lp"
    if s.chance(0.6):
        return s.put(names, expr(law(s, x.code, a.code, b.code), shape, bounds, level=SUM))
    parts = [s.name(options) for options in ("v|xi|value_x|point", "m|p1|first_p", "c|p2|second_p")]
    with s.function("log_prob|log_pdf|logp|score_one|log_density", *parts) as name:
        s.give(expr(law(s, *parts), shape, bounds, level=SUM))
    args = f"{x}, {a}, {b}"
    code = f"{name}({args})"
    if x.rank and x.shape[0] > 1 and shape == x.shape and s.chance(0.4):
        axes = ["0" if v.rank == x.rank and v.shape[0] == x.shape[0] else "None" for v in (x, a, b)]
        if all(axis == "0" or v.rank < x.rank for axis, v in zip(axes, (x, a, b), strict=True)):
            code = f"jax.vmap({name}, in_axes=({', '.join(axes)}))({args})"
    return s.put(names, code, shape, bounds)


def data_shape(s: Notebook, support: Support | None = None) -> Shape:
    # XLA for CPUs has a wrong slope for betaln of scalars in f64, in some company.
    least = 1 if support is UNIT else 0
    return s.shape(s.pick((least, 1, 1, 1, 2)), s.pick((1, 2, 2, 3)), 30)


def total(s: Sampler, lp: Value) -> Value:
    """A sum or a mean of log densities, over an axis or all."""
    if not lp.rank:
        return lp
    axis = None if lp.rank == 1 or s.chance(0.6) else s.count(0, lp.rank - 1)
    # Long sums are so far from zero that what follows would be flat.
    few = ar.extent(lp.shape, axis) <= 6
    out = ar.total(s, lp, axis).over((-20, 6)) if few and s.chance(0.7) else ar.mean(s, lp, axis)
    return s.put("loglik|log_l|objective|evidence|score_sum", out)


def prior(s: Notebook, v: Value) -> Value:
    """The log density of a parameter, summed up."""
    if v.low < 0:
        low = lit(s, 0.5, 2.0)
        code = s.pick((f"{s.st('norm')}.logpdf({v}, 0.0, {low})", f"-0.5 * ({v} / {low}) ** 2"))
        code = s.pick((code, f"-jnp.log1p(({v} / {low}) ** 2)", f"-jnp.abs({v}) / {low}"))
    else:
        k, rate = lit(s, 1.5, 3.0), lit(s, 0.5, 2.0)
        code = s.pick(
            (
                f"{s.st('gamma')}.logpdf({v}, {k}, scale={rate})",
                f"({k} - 1) * jnp.log({v}) - {rate} * {v}",
                f"-jnp.log1p({v} ** 2)",
                f"-0.5 * jnp.log({v}) ** 2 - jnp.log({v})",
            )
        )
    if v.rank:
        code = f"jnp.{s.pick(('sum', 'mean'))}({code})"
    return s.put("log_prior|prior|penalty|lp_prior", code, (), (-6, 2))
