"""Statistics of samples: moments, ranks, densities, series, tests, components, resampling, indices."""

import random
from dataclasses import dataclass

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing.beginnings import Floats, drawn
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value, add, expr, mul

SAMPLES = "x|data|samples|obs|returns|readings|scores"
LINALG = "jax.scipy.linalg."


def begin(s: Sampler, shape: Shape, names: str = SAMPLES) -> Value:
    return s.array(names, shape, low=-1.5, high=1.5)


def size(s: Sampler, low: int = 4, high: int = 12) -> int:
    """A number of samples; now and then a large one."""
    return s.count(30, 120) if s.chance(0.06) else s.count(low, high)


def close(s: Sampler, noun: str, *values: Value) -> Kernel:
    """Return the first of the values, and mostly those beside it."""
    first, *rest = values
    return s.finish(s.pick(noun.split("|")), first, *(rest if s.chance(0.6) else []))


def root(s: Sampler, names: str, code: str, shape: Shape = (), top: float = 4.0) -> Value:
    """A square root kept off zero."""
    eps = s.pick(("1e-6", "1e-5", "1e-8", "1e-4"))
    return s.put(names, f"jnp.sqrt({code} + {eps})", shape, (0.03, top))


def deviations(s: Sampler, x: Value, axis: int | None = None) -> tuple[Value, Value]:
    """The mean (with its axis kept) and what lies around it."""
    shape = ar.dropped(x.shape, axis, axis is not None)
    where = "" if axis is None else f"axis={axis}, keepdims=True"
    code = f"{x}.mean({where})" if s.chance(0.4) else f"jnp.mean({x}{', ' if where else ''}{where})"
    mean = s.put("mean|mu|avg|center_x", code, shape, x.interval)
    return mean, s.put("dev|centered|gap_x|delta_x", f"{x} - {mean}", x.shape, 3)


def weighted(s: Sampler) -> Kernel:
    """Weighted means, variances and covariances, of raw or normalized weights."""
    n, d = size(s), s.count(1, 4)
    x = begin(s, (n, d) if d > 1 else (n,))
    w = s.array("weights|w|importance|mass", (n,), low=0.2, high=2.0)
    form = s.pick(("shares", "softmax", "masked", "raw"))
    if form == "shares":
        w = s.put("p|norm_w|shares", f"{w} / {w}.sum()", (n,), (0, 1))
    elif form == "softmax":
        w = s.put("p|norm_w|soft_w", f"jax.nn.softmax({w})", (n,), (0, 1))
    elif form == "masked":
        seen = s.mask("valid|mask|observed", (n,)).code
        w = s.put("p|masked_w", f"jnp.where({seen}, {w}, 0.05)", (n,), (0.05, 2))
    total = "" if form in ("shares", "softmax") else f" / jnp.sum({w})"
    column = w.code if d == 1 else f"{w}[:, None]"
    shape: Shape = () if d == 1 else (d,)
    code = s.pick((f"{w} @ {x}{total}", f"jnp.sum({column} * {x}, axis=0){total}"))
    if form in ("shares", "softmax") or s.chance(0.3):
        code = s.pick((code, f"jnp.average({x}, axis=0, weights={w})"))
    mean = s.put("mean|w_mean|center_x", code, shape, 2)
    dev = s.put("dev|centered|gap_x", f"{x} - {mean}", x.shape, 3)
    uses = ("moments", "skewness", "covariance", "correlation")
    use = s.pick(uses if d > 1 else uses[:2])
    if use in ("moments", "skewness"):
        var = s.put("var|w_var|spread_w", f"jnp.sum({column} * {dev}**2, axis=0){total}", shape, (0, 5))
        if use == "moments":
            return close(s, "weighted variance|weighted moments", mean, var)
        sd = root(s, "sd|w_std", var.code, shape)
        skew = s.put("skew|w_skew|third", f"jnp.sum({column} * ({dev} / {sd}) ** 3, axis=0){total}", shape, 3)
        return close(s, "weighted skewness|weighted third moment", skew, sd)
    cov = s.put(
        "cov|w_cov|scatter_m",
        s.pick(
            (
                f"({column} * {dev}).T @ {dev}{total}",
                f'jnp.einsum("n,ni,nj->ij", {w}, {dev}, {dev}){total}',
            )
        ),
        (d, d),
        5,
    )
    if use == "covariance":
        return close(s, "weighted covariance", cov, mean)
    return correlated(s, cov, d)


def correlated(s: Sampler, cov: Value, d: int) -> Kernel:
    """A covariance matrix made a correlation matrix, its inverse or its determinant."""
    ridge = s.coef(0.2, 0.8).code
    form = s.pick(("score", "volume", "partial", "distance"))
    safe = s.put("safe_cov|shrunk|ridged", f"{cov} + {ridge} * jnp.eye({d})", (d, d), (-5, 6)).code
    scale = s.put("sd|scales_c", f"jnp.sqrt(jnp.diag({safe}))", (d,), (0.3, 3)).code
    corr = s.put(
        "corr|rho|corr_m",
        s.pick((f"{safe} / jnp.outer({scale}, {scale})", f"{safe} / ({scale}[:, None] * {scale}[None, :])")),
        (d, d),
        1,
    )
    if form == "score":
        v = s.array("v|loading|direction", (d,), low=-1, high=1)
        return close(s, "correlation|correlation score", s.let(s.bounded(ar.matmul(s, s.let(corr), v), 8)))
    if form == "volume":
        logdet = s.put("log_det|log_vol", f"jnp.linalg.slogdet({corr})[1]", (), (-3, 0))
        return close(s, "total correlation|generalized variance", logdet, expr(scale, (d,), (0.3, 3)))
    if form == "partial":
        inverse = s.put("prec|inv_cov", f"jnp.linalg.inv({safe})", (d, d), (-4, 5)).code
        diag = s.put("diag_p|prec_d", f"jnp.diag({inverse})", (d,), (0.2, 5)).code
        partial = s.put(
            "partial|partial_corr", f"-{inverse} / jnp.sqrt(jnp.outer({diag}, {diag}))", (d, d), 1
        )
        return close(s, "partial correlation|precision matrix", partial)
    v = s.array("point|query|x_new", (d,), low=-1.5, high=1.5)
    chol = s.put("chol|l_mat", f"jnp.linalg.cholesky({safe})", (d, d), (-2, 3)).code
    z = s.put("z|whitened", f"{LINALG}solve_triangular({chol}, {v}, lower=True)", (d,), 6)
    return close(s, "mahalanobis distance|outlier score", expr(f"jnp.sum({z}**2) / {d}", (), (0, 12)), z)


def moments(s: Sampler) -> Kernel:
    """Standardized data, skewness, kurtosis and what tests make of them."""
    shape = s.shape(1, 3, 36, least=3)
    x = begin(s, shape)
    axis = None if s.chance(0.3) else s.count(0, len(shape) - 1)
    mean, dev = deviations(s, x, axis)
    where = "" if axis is None else f", axis={axis}, keepdims=True"
    ddof = s.pick(("", ", ddof=1")) if ar.extent(shape, axis) > 1 else ""
    spread = s.pick((f"jnp.var({x}{where}{ddof})", f"jnp.mean({dev}**2{where})"))
    sd = root(s, "sd|sigma|std_x", spread, mean.shape)
    z = s.put("z|standardized|z_scores", f"{dev} / {sd}", shape, 4)
    less = "" if axis is None else f", axis={axis}"
    out_shape = ar.dropped(shape, axis)
    skew = s.put("skew|third|g1", f"jnp.mean({z}**3{less})", out_shape, 3)
    kurt = s.put("kurt|fourth|g2", f"jnp.mean({z}**4{less}) - 3", out_shape, (-3, 8))
    use = s.pick(("jarque bera", "standardized", "tail", "characteristic", "cumulants"))
    if use == "jarque bera":
        jb = f"{ar.extent(shape, axis)} / 6 * ({skew}**2 + 0.25 * {kurt}**2)"
        return close(s, "jarque bera|normality test", s.put("jb|normality", jb, out_shape, (0, 20)))
    if use == "standardized":
        return close(s, "skewness and kurtosis|sample skewness", skew, kurt)
    if use == "tail":
        m = s.put("m5|tail_m", f"jnp.mean({z}**5{less})", out_shape, 3)
        return close(s, "standardized moments|shape statistics", skew, kurt, m)
    if use == "characteristic":
        t = s.array("t|freq|omega", (), low=0.3, high=1.5)
        real, imag = (
            s.put(names, f"jnp.mean(jnp.{f}({t} * {z}){less})", out_shape, 1)
            for f, names in (("cos", "re|phi_re"), ("sin", "im|phi_im"))
        )
        return close(s, "characteristic function|empirical transform", real, imag)
    k = s.scalar("t|tilt|lam", low=0.2, high=0.9).code
    cgf = f"jax.nn.logsumexp({k} * {dev}{less}) - jnp.log({ar.extent(shape, axis)}.0)"
    return close(
        s, "cumulant generating function|tilted mean", s.put("cgf|log_mgf", cgf, out_shape, (-1, 3)), kurt
    )


def ordered(s: Sampler) -> Kernel:
    """Quantiles, medians, trimmed means and L-moments, by sorting."""
    n = s.count(4, 13)
    lead: Shape = (s.count(2, 4),) if s.chance(0.4) else ()
    x = begin(s, (*lead, n))
    ranked = s.put("ranked|ordered|xs", f"jnp.sort({x}{', axis=-1' if lead else ''})", x.shape, 2).code
    forms = (_quantiles, _trimmed, _l_moments, _quantile_plot, _spectral_risk, _wasserstein)
    return s.pick(forms)(s, x, ranked)


def _quantiles(s: Sampler, x: Value, ranked: str) -> Kernel:
    lead = x.shape[:-1]
    q = s.pick(("0.25", "0.5", "0.75", "0.1", "jnp.array([0.25, 0.75])", s.coef(0.1, 0.9).code))
    shape = (2, *lead) if "array" in q else lead
    pct = "percentile" if s.chance(0.3) and "array" not in q else "quantile"
    level = f"{float(q) * 100:.4g}" if pct == "percentile" else q
    code = f"jnp.{pct}({x}, {level}, axis=-1)"
    first = s.put("quant|q_val|quartiles", code, shape, 2)
    med = s.put("med|median_x", f"jnp.median({x}, axis=-1)", lead, 2)
    return close(s, "quantile|sample quantile", first, med)


def _trimmed(s: Sampler, x: Value, ranked: str) -> Kernel:
    lead, n = x.shape[:-1], x.shape[-1]
    dots = "..., " if lead else ""
    k = s.count(1, (n - 1) // 2)
    mean = s.put("trimmed|core_mean", f"jnp.mean({ranked}[{dots}{k}:-{k}], axis=-1)", lead, 2)
    ends = s.put("tails|win_range", f"{ranked}[{dots}-{k}] - {ranked}[{dots}{k - 1}]", lead, (0, 4))
    return close(s, "trimmed mean|trimmed mean and range", mean, ends)


def _l_moments(s: Sampler, x: Value, ranked: str) -> Kernel:
    lead, n = x.shape[:-1], x.shape[-1]
    p = s.put("p|plot_pos|levels", f"(jnp.arange({n}) + 0.5) / {n}", (n,), (0, 1)).code
    l1 = s.put("l1|loc_l", f"jnp.mean({ranked}, axis=-1)", lead, 2)
    l2 = s.put("l2|scale_l", f"jnp.mean((2 * {p} - 1) * {ranked}, axis=-1)", lead, 1)
    l3 = s.put("l3|skew_l", f"jnp.mean((6 * {p}**2 - 6 * {p} + 1) * {ranked}, axis=-1)", lead, 1)
    return close(s, "l moments|order statistics", l1, l2, l3)


def _quantile_plot(s: Sampler, x: Value, ranked: str) -> Kernel:
    n = x.shape[-1]
    p = s.put("p|plot_pos|levels", f"(jnp.arange({n}) + {s.pick(('0.5', '0.375'))}) / {n}", (n,), (0, 1)).code
    theory = s.put("theory|normal_q", f"jax.scipy.special.ndtri({p})", (n,), 2).code
    gap = s.put("qq_gap|misfit", f"{ranked} - {theory}", x.shape, 4)
    return close(
        s,
        "qq plot|quantile misfit",
        gap,
        s.let(ar.mean(s, s.let(expr(f"{gap}**2", gap.shape, (0, 9))))),
    )


def _spectral_risk(s: Sampler, x: Value, ranked: str) -> Kernel:
    lead, n = x.shape[:-1], x.shape[-1]
    dots = "..., " if lead else ""
    w = s.array("spectral_w|l_weights|risk_w", (n,), low=0.1, high=1.0)
    w = s.put("norm_w|phi_w", f"{w} / jnp.sum({w})", (n,), (0, 1))
    out = s.put("risk|spectral", f"jnp.sum({w} * {ranked}, axis=-1)", lead, 2)
    k = s.count(1, n - 1)
    shortfall = s.put("shortfall|tail_mean", f"{ranked}[{dots}:{k}].mean(axis=-1)", lead, 2)
    return close(s, "spectral risk|weighted order statistic", out, shortfall)


def _wasserstein(s: Sampler, x: Value, ranked: str) -> Kernel:
    lead, n = x.shape[:-1], x.shape[-1]
    y = begin(s, (*lead, n), "y|other|reference")
    other = s.put("ranked_y|ys_sorted", f"jnp.sort({y}, axis=-1)", y.shape, 2).code
    p = s.pick(("jnp.abs({})", "({}) ** 2", "jnp.sqrt(({}) ** 2 + 1e-6)"))
    cost = s.put("transport|per_rank", p.format(f"{ranked} - {other}"), x.shape, (0, 9))
    return close(s, "wasserstein distance|quantile matching", s.let(ar.mean(s, cost, len(lead))), cost)


def ranks(s: Sampler) -> Kernel:
    """Ranks hard and soft, Spearman and Kendall coefficients, concordance."""
    n = s.count(4, 10)
    x, y = begin(s, (n,)), begin(s, (n,), "y|target|labels_y|other")
    tau = s.scalar("tau|temperature|softness", low=0.3, high=1.2).code
    form = s.pick(("spearman", "kendall", "gain", "curve"))
    if form == "spearman":
        name, v = s.name("soft_rank|ranks_of|smooth_ranks"), s.name("v|arr|vals")
        with s.helper(name, v, t := s.name("t|temp")):
            gaps = s.put("gaps|pairwise", f"{v}[:, None] - {v}[None, :]").code
            s.line(f"return 0.5 + jnp.sum(jax.nn.sigmoid({gaps} / {t}), axis=1)")
        a = s.put("rx|rank_x", f"{name}({x}, {tau})", (n,), (0.5, n)).code
        b = s.put("ry|rank_y", f"{name}({y}, {tau})", (n,), (0.5, n)).code
        top = s.put("top|co_rank", f"jnp.mean(({a} - {a}.mean()) * ({b} - {b}.mean()))", (), 9).code
        low = root(s, "bottom|rank_scale", f"jnp.var({a}) * jnp.var({b})", (), 12).code
        return close(
            s,
            "soft spearman|rank correlation",
            expr(f"{top} / {low}", (), 1, level=10),
            expr(a, (n,), (0.5, n)),
        )
    if form == "kendall":
        dx = s.put("dx|gaps_x", f"{x}[:, None] - {x}[None, :]", (n, n), 4).code
        dy = s.put("dy|gaps_y", f"{y}[:, None] - {y}[None, :]", (n, n), 4).code
        agree = s.put("agree|concord", f"jnp.tanh({dx} / {tau}) * jnp.tanh({dy} / {tau})", (n, n), 1).code
        code = s.pick(
            (f"jnp.sum(jnp.triu({agree}, 1)) * {2 / (n * (n - 1)):.4g}", f"jnp.sum({agree}) / {n * (n - 1)}")
        )
        return close(s, "soft kendall|concordance", s.put("kendall|tau_b", code, (), 1), s.let(x))
    order = s.put("order|perm", f"jnp.argsort({x})", (n,)).code
    if form == "gain":
        hard = s.put(
            "rank_x|place",
            s.pick(
                (f"jnp.argsort({order})", f"jnp.zeros({n}, dtype=jnp.int32).at[{order}].set(jnp.arange({n}))")
            ),
            (n,),
        ).code
        w = s.put("w|rank_w", f"1 / (1 + {hard})", (n,), (0.1, 1))
        dcg = s.put("dcg|gain_r", f"jnp.sum({w} * {y})", (), 6)
        return close(
            s,
            "rank weighted gain|discounted gain",
            dcg,
            s.put("discounted|weighted", f"{x} * {w}", x.shape, 3),
        )
    moved = s.put("y_by_x|aligned_y", f"{y}[{order}]", (n,), 2).code
    path = s.put("path|lorenz|gain_curve", f"jnp.cumsum({moved}) / {n}", (n,), 2)
    jumps = s.put("jumps|chatterjee", f"jnp.sum(jnp.abs(jnp.diff({moved})))", (), (0, 20))
    return close(s, "sorted gain|concentration curve|rank dependence", path, jumps, s.let(x))


def histogram(s: Sampler) -> Kernel:
    """Soft and hard histograms, kernel densities, their entropies and distances."""
    n, m = size(s, 4, 14), s.count(3, 8)
    x = begin(s, (n,))
    h = s.scalar("h|bandwidth|width", low=0.3, high=0.9).code
    grid = s.put(
        "centers|grid|bins|nodes",
        s.pick(
            (
                f"jnp.linspace(-1.5, 1.5, {m}, dtype={x}.dtype)",
                f"(jnp.arange({m}) - {m - 1} / 2) * (3.0 / {m})",
            )
        ),
        (m,),
        2,
    ).code
    z = s.put("u|scaled_gap|z", f"({grid}[:, None] - {x}[None, :]) / {h}", (m, n), 9).code
    kernel = s.pick(
        (
            f"jnp.exp(-0.5 * {z}**2)",
            f"1 / (1 + {z}**2)",
            f"0.25 / jnp.cosh(0.5 * {z}) ** 2",
            f"jnp.maximum(1 - {z}**2 / 5, 0.0)",
            f"jax.nn.sigmoid({z} + 0.5) - jax.nn.sigmoid({z} - 0.5)",
        )
    )
    table = s.put("k_mat|bumps|weights_k", kernel, (m, n), (0, 1))
    w = s.array("w|mass|weights", (n,), low=0.3, high=1.5).code if s.chance(0.4) else ""
    code = f"{table} @ {w} / {w}.sum()" if w else f"jnp.mean({table}, axis=1)"
    dens = s.put("dens|hist|kde", code, (m,), (0, 1)).code
    form = s.pick(("density", "entropy", "distance", "equalization", "regression", "moments"))
    if form == "density":
        return close(s, "kernel density|smooth histogram", expr(f"{dens} / {h}", (m,), (0, 3), level=10))
    p = s.put("p|probs|share_b", f"({dens} + 1e-2) / jnp.sum({dens} + 1e-2)", (m,), (0.002, 1)).code
    if form == "entropy":
        entropy = s.pick(
            (
                f"-jnp.sum({p} * jnp.log({p}))",
                f"jnp.sum(jax.scipy.special.entr({p}))",
                f"-jnp.log(jnp.sum({p}**2))",
            )
        )
        return close(s, "histogram entropy|soft entropy", s.put("entropy|h_bits", entropy, (), (0, 2.5)))
    if form == "distance":
        y = begin(s, (n,), "y|other|reference")
        zy = s.put("v|scaled_y", f"({grid}[:, None] - {y}[None, :]) / {h}", (m, n), 9).code
        qd = s.put("dens_y|hist_y", f"jnp.mean(jnp.exp(-0.5 * {zy}**2), axis=1)", (m,), (0, 1)).code
        q = s.put("q|probs_y", f"({qd} + 1e-2) / jnp.sum({qd} + 1e-2)", (m,), (0.002, 1)).code
        gap = s.pick(
            (
                f"jnp.sum({p} * jnp.log({p} / {q}))",
                f"jnp.sum((jnp.sqrt({p}) - jnp.sqrt({q})) ** 2)",
                f"jnp.sum(jnp.abs(jnp.cumsum({p}) - jnp.cumsum({q})))",
                f"jnp.sum(({p} - {q}) ** 2 / ({p} + {q}))",
            )
        )
        return close(
            s,
            "histogram distance|density divergence|earth mover",
            s.put("gap_pq|divergence", gap, (), (0, 4)),
        )
    if form == "equalization":
        cdf = s.put("cdf|cum_p", f"jnp.cumsum({p})", (m,), (0, 1)).code
        levels = s.put("equalized|mapped_x", f"jnp.interp({x}, {grid}, {cdf})", (n,), (0, 1))
        return close(s, "histogram equalization|probability transform", levels, expr(dens, (m,), (0, 1)))
    if form == "regression":
        y = begin(s, (n,), "y|response|targets")
        fit = s.put("fit|smoothed_y", f"{table} @ {y} / (jnp.sum({table}, axis=1) + 1e-6)", (m,), 2)
        return close(s, "nadaraya watson|kernel regression", fit)
    moment = s.put("mean_p|center_p", f"jnp.sum({p} * {grid})", (), 2).code
    spread = s.put("var_p|spread_p", f"jnp.sum({p} * ({grid} - {moment}) ** 2)", (), (0, 3))
    return close(s, "binned moments|soft histogram", spread, expr(p, (m,), (0, 1)))


@dataclass(frozen=True)
class Recurrence:
    """Statistics that follow a stream: their names, updates, start, and what may be kept of each step."""

    nouns: str
    carry: str
    start: str
    steps: str
    ends: tuple[str, ...]
    mean: int = 0  # The place of the mean in the carry.


RECURRENCES = (
    Recurrence(
        "welford update|running variance|online moments",
        "count, mean, m2",
        "(1.0, {mean0}, jnp.zeros_like({mean0}))",
        "count = count + 1|delta = {item} - mean|mean = mean + delta / count"
        "|m2 = m2 + delta * ({item} - mean)",
        ("mean", "m2 / count", "(mean, m2 / count)"),
        mean=1,
    ),
    Recurrence(
        "exponential average|forgetful moments|anomaly score",
        "mean, var",
        "({mean0}, jnp.ones_like({mean0}))",
        "diff = {item} - mean|mean = mean + {a} * diff|var = (1 - {a}) * (var + {a} * diff**2)",
        ("mean", "diff / jnp.sqrt(var + 0.1)", "(mean, var)"),
    ),
    Recurrence(
        "control chart|cusum detector",
        "high, low",
        "({mean0}, jnp.zeros_like({mean0}))",
        "high = jnp.maximum(0.0, high + {item} - {k})|low = jnp.maximum(0.0, low - {item} - {k})",
        ("high", "high - low", "jnp.maximum(high, low)", "(high, low)"),
    ),
    Recurrence(
        "holt smoothing|trend filter|double smoothing",
        "level, trend",
        "({mean0}, jnp.zeros_like({mean0}))",
        "guess = level + trend|fresh = {a} * {item} + (1 - {a}) * guess"
        "|trend = {k} * (fresh - level) + (1 - {k}) * trend",
        ("{item} - guess", "guess", "(fresh, trend)"),
    ),
)


def running(s: Sampler) -> Kernel:
    """Welford's recurrence, exponential averages and control charts, by scan."""
    n = s.count(3, 10)
    lead: Shape = s.shape(0, 1, 4)
    x = begin(s, (n, *lead), "xs|stream|data|series")
    law = s.pick(RECURRENCES)
    body, c, item = (
        s.name("update|body|absorb|one_obs"),
        s.name("carry|stats|state"),
        s.name("x_t|obs_t|item"),
    )
    mean0 = s.array("mean0|prior_mean|level0", lead, low=-1, high=1).code
    words = {"item": item, "mean0": mean0, "a": s.coef(0.1, 0.6), "k": s.coef(0.05, 0.4)}
    kept = s.pick(law.ends).format_map(words)
    with s.suite(f"def {body}({c}, {item}):"):
        s.line(f"{law.carry} = {c}")
        for statement in law.steps.split("|"):
            s.line(statement.format_map(words))
        s.line(f"return ({law.carry.replace('level', 'fresh')}), {kept}")
    s.taken.update(
        ["count", "mean", "m2", "delta", "var", "diff", "high", "low", "level", "trend", "guess", "fresh"]
    )
    last, path = s.name("last|final_stats|end_state"), s.name("path|history|trace_m")
    s.line(f"{last}, {path} = {s.lax}.scan({body}, {law.start.format_map(words)}, {x})")
    if kept.startswith("("):
        a_name, b_name = s.name("first_p|means_t"), s.name("second_p|spreads_t")
        s.line(f"{a_name}, {b_name} = {path}")
        outs = [expr(a_name, x.shape, 4), expr(b_name, x.shape, (-4, 6))]
    else:
        outs = [expr(path, x.shape, 6)]
    if s.chance(0.4):
        outs.append(s.put("last_mean|end_level", f"{last}[{law.mean}]", lead, 3))
    return close(s, law.nouns, *outs)


def series(s: Sampler) -> Kernel:
    """Autocovariances, rolling windows, partial sums and drawdowns of a series."""
    n = s.count(6, 16)
    x = begin(s, (n,), "series|returns|x|signal")
    _, dev = deviations(s, x)
    form = s.pick(("autocovariance", "extremes", "rolling", "decayed", "expanding"))
    if form == "autocovariance":
        lags = s.count(1, 4)
        spelled = s.pick(
            (
                f"jnp.stack([jnp.sum({dev}[: {n} - k] * {dev}[k:]) for k in range({lags + 1})])",
                f'jnp.correlate({dev}, {dev}, mode="full")[{n - 1} : {n + lags}]',
                f"jnp.array([jnp.dot({dev}[: {n} - k], {dev}[k:]) for k in range({lags + 1})])",
            )
        )
        acov = s.put("acov|gamma_k", f"{spelled} / {n}", (lags + 1,), (-2, 3)).code
        rho = s.put("rho|acf", f"{acov}[1:] / ({acov}[0] + 0.1)", (lags,), 1)
        if s.chance(0.5):
            system = s.put(
                "yw|toeplitz_r",
                f"{LINALG}toeplitz({acov}[:-1]) + 0.4 * jnp.eye({lags})",
                (lags, lags),
                (-2, 4),
            ).code
            phi = s.put("phi|ar_coef", f"jnp.linalg.solve({system}, {acov}[1:])", (lags,), 2)
            return close(s, "yule walker|autoregressive fit", phi, rho)
        box = s.put("ljung|box_q", f"{n}.0 * jnp.sum({rho}**2)", (), (0, 12))
        return close(s, "autocorrelation|ljung box", rho, box)
    walk = s.put("walk|profile|cusum", f"jnp.cumsum({dev}) / {n}", (n,), 2)
    if form == "extremes":
        peak = s.put("peak|high_mark", f"{s.lax}.cummax({walk}, axis=0)", (n,), 2)
        trough = s.put("trough|low_mark", f"{s.lax}.cummin({walk}, axis=0)", (n,), 2)
        return close(
            s,
            "rescaled range|running extremes",
            s.put("range_rs|band_w", f"{peak} - {trough} + 0.5 * {walk}", (n,), (-1, 5)),
        )
    k = s.count(2, 4)
    m = n - k + 1
    if form == "rolling":
        sums = s.put("csum|prefix", f"jnp.cumsum(jnp.stack([{x}, {x}**2]), axis=1)", (2, n), 20).code
        tot = s.put("rolled|window_s", f"{sums}[:, {k}:] - {sums}[:, :-{k}]", (2, m - 1), 6).code
        mean = s.put("roll_mean|avg_w", f"{tot}[0] / {k}", (m - 1,), 2)
        sd = root(s, "roll_sd|vol_w", f"jnp.maximum({tot}[1] / {k} - {mean}**2, 0.0)", (m - 1,))
        return close(
            s,
            "rolling volatility|bollinger width",
            mean,
            s.put("width|band_k", f"{x}[{k}:] - {mean} - {s.coef(0.3, 1)} * {sd}", (m - 1,), 6),
        )
    if form == "decayed":
        decay = s.coef(0.5, 0.95).code
        weights = s.put("w|decay_w", f"{decay} ** jnp.arange({n})[::-1]", (n,), (0, 1)).code
        mean = s.put("ewma|level", f"jnp.sum({weights} * {x}) / jnp.sum({weights})", (), 2)
        gain = s.put("growth|wealth", f"jnp.cumprod(1 + 0.1 * {x})", (n,), (0.2, 5))
        return close(s, "decayed mean|wealth curve", gain, mean, walk)
    counts = s.put("steps|n_seen", f"jnp.arange(1, {n + 1})", (n,)).code
    mean = s.put("run_mean|so_far", f"jnp.cumsum({x}) / {counts}", (n,), 2)
    second = s.put("run_second|sq_so_far", f"jnp.cumsum({x}**2) / {counts}", (n,), (0, 4))
    sd = root(s, "run_sd|spread_so_far", f"jnp.maximum({second} - {mean}**2, 0.0)", (n,))
    return close(s, "running mean|cumulative statistics|expanding window", mean, sd, walk)


def tested(s: Sampler) -> Kernel:
    """t and F statistics, effect sizes, ANOVA tables over groups."""
    form = s.pick(("effect", "variances", "table", "labels"))
    if form in ("effect", "variances"):
        n, m = size(s), s.count(4, 10)
        a, b = begin(s, (n,), "a|treated|group_a|before"), begin(s, (m,), "b|control|group_b")
        v = s.name("v|group|vals")
        with s.function("moments_of|summary|mean_var", v) as name:
            mean = s.put("m|avg", f"jnp.mean({v})").code
            s.line(f"return {mean}, jnp.sum(({v} - {mean}) ** 2) / ({v}.shape[0] - 1)")
        ma, va, mb, vb = (
            s.name("ma|mean_a"),
            s.name("va|var_a"),
            s.name("mb|mean_b"),
            s.name("vb|var_b"),
        )
        s.line(f"{ma}, {va} = {name}({a})")
        s.line(f"{mb}, {vb} = {name}({b})")
        se = root(s, "se|std_err", f"{va} / {n} + {vb} / {m}").code
        t = s.put("t_stat|welch", f"({ma} - {mb}) / {se}", (), 6)
        if form == "effect":
            pooled = root(s, "pooled|sd_p", f"(({n - 1}) * {va} + ({m - 1}) * {vb}) / {n + m - 2}").code
            return close(
                s,
                "welch t test|effect size",
                t,
                s.put("cohen|effect", f"({ma} - {mb}) / {pooled}", (), 4),
            )
        low = s.put("log_ratio|log_f", f"jnp.log({va} + 0.05) - jnp.log({vb} + 0.05)", (), 3)
        tail = s.put("p_approx|tail_p", f"2 * jax.scipy.stats.norm.cdf(-jnp.abs({t}))", (), (0, 1))
        return close(s, "two sample test|variance ratio", s.let(s.mix([low, tail], 1)))
    g, k = s.count(2, 4), s.count(2, 6)
    if form == "table":
        x = begin(s, (g, k), "table|groups|yields")
        means = s.put("group_means|row_means", f"{x}.mean(axis=1)", (g,), 2).code
        grand = s.put("grand|overall", f"jnp.mean({x})", (), 2).code
        within = f"jnp.sum(({x} - {means}[:, None]) ** 2)"
        between = f"{k} * jnp.sum(({means} - {grand}) ** 2)"
    else:
        n = g * k
        x = begin(s, (n,), "y|response|yields")
        ids = s.ints("group|treatment|labels", (n,), 0, g - 1).code
        counts = s.put(
            "counts|n_g", f"jax.ops.segment_sum(jnp.ones_like({x}), {ids}, num_segments={g})", (g,), (0, n)
        ).code
        sums = s.put("sums|totals_g", f"jnp.zeros({g}, {x}.dtype).at[{ids}].add({x})", (g,), 9).code
        means = s.put("group_means|mean_g", f"{sums} / jnp.maximum({counts}, 1.0)", (g,), 2).code
        grand = s.put("grand|overall", f"jnp.mean({x})", (), 2).code
        within = f"jnp.sum(({x} - {means}[{ids}]) ** 2)"
        between = f"jnp.sum({counts} * ({means} - {grand}) ** 2)"
    ssw = s.put("ss_within|sse", within, (), (0, 20)).code
    ssb = s.put("ss_between|ssb", between, (), (0, 20)).code
    f = s.put("f_stat|f_ratio", f"({ssb} / {max(g - 1, 1)}) / ({ssw} / {g * k - g} + 0.2)", (), (0, 12))
    eta = s.put("eta2|explained", f"{ssb} / ({ssb} + {ssw} + 0.1)", (), (0, 1))
    out = [f, eta]
    if s.chance(0.4):
        out.append(expr(means, (g,), 2))
    return close(s, "anova|f statistic|group comparison|variance explained", *out)


def regressed(s: Sampler) -> Kernel:
    """Slopes, fits, residuals, leverages and robust reweighting."""
    n, d = s.count(5, 11), s.count(2, 3)
    form = s.pick(("simple", "ridge", "leverage", "reweighted"))
    y = begin(s, (n,), "y|response|target")
    if form == "simple":
        x = begin(s, (n,), "x|dose|time_x")
        _, dx = deviations(s, x)
        slope = s.put("slope|beta_hat", f"jnp.sum({dx} * {y}) / (jnp.sum({dx}**2) + 0.5)", (), 3).code
        base = s.put("intercept|base_y", f"jnp.mean({y}) - {slope} * jnp.mean({x})", (), 3).code
        resid = s.put("resid|misfit", f"{y} - {base} - {slope} * {x}", (n,), 4)
        r2 = s.put(
            "r2|explained", f"1 - jnp.sum({resid}**2) / (jnp.sum(({y} - {y}.mean()) ** 2) + 0.5)", (), 1
        )
        return close(
            s,
            "regression slope|simple regression",
            *s.pick(((resid, r2), (expr(slope, (), 3), r2), (resid,))),
        )
    x = begin(s, (n, d), "x|design|covariates|features")
    gram = s.put("gram|xtx", f"{x}.T @ {x} / {n} + {s.coef(0.3, 1.0)} * jnp.eye({d})", (d, d), (-4, 6)).code
    if form == "ridge":
        moment = f"{x}.T @ {y} / {n}"
        coef = s.put(
            "coef|beta_hat",
            s.pick(
                (
                    f"jnp.linalg.solve({gram}, {moment})",
                    f"{LINALG}cho_solve({LINALG}cho_factor({gram}), {moment})",
                    f"jnp.linalg.inv({gram}) @ ({moment})",
                )
            ),
            (d,),
            3,
        )
        resid = s.put("resid|misfit", f"{y} - {x} @ {coef}", (n,), 4)
        sigma = s.put("sigma2|noise_var", f"jnp.sum({resid}**2) / {n - d}", (), (0, 8)).code
        se = root(s, "se|std_errs", f"{sigma} * jnp.diag(jnp.linalg.inv({gram})) / {n}", (d,)).code
        return close(
            s,
            "ridge regression|regression table",
            coef,
            s.put("t_vals|wald", f"{coef} / {se}", (d,), 9),
        )
    if form == "leverage":
        half = s.put("half|projected_x", f"jnp.linalg.solve({gram}, {x}.T)", (d, n), 3).code
        hat = s.put("lev|leverage", f"jnp.sum({x}.T * {half}, axis=0) / {n}", (n,), (0, 1))
        fit = s.put("fit|smooth_y", f"{x} @ ({half} @ {y}) / {n}", (n,), 3)
        press = s.put("press|loo_resid", f"({y} - {fit}) / (1.2 - {hat})", (n,), 9)
        return close(s, "leverage|leave one out|cook distance", press, hat)
    trips, cut = s.count(1, 4), s.coef(0.3, 1.0).code
    body, b = s.name("reweight|irls_step|body"), s.name("b|coef_t|beta_t")
    start = s.array("beta0|start|init_coef", (d,), low=-1, high=1)
    with s.suite(f"def {body}(_, {b}):"):
        r = s.put("r|resid_t", f"{y} - {x} @ {b}").code
        w = s.put(
            "w|robust_w",
            s.pick(
                (
                    f"1 / jnp.sqrt(1 + ({r} / {cut}) ** 2)",
                    f"jnp.minimum(1.0, {cut} / (jnp.abs({r}) + 1e-2))",
                    f"jnp.exp(-({r}**2) / {cut})",
                    f"1 / (1 + {r}**2 / {cut})",
                )
            ),
        ).code
        g = s.put("g|wgram", f"({w}[:, None] * {x}).T @ {x} / {n} + 0.5 * jnp.eye({d})").code
        s.line(f"return 0.3 * {b} + 0.7 * jnp.linalg.solve({g}, {x}.T @ ({w} * {y}) / {n})")
    coef = s.put("coef|robust_fit", f"{s.lax}.fori_loop(0, {trips}, {body}, {start})", (d,), 3)
    return close(
        s,
        "robust regression|irls|reweighted fit",
        coef,
        s.put("resid|misfit", f"{y} - {x} @ {coef}", (n,), 5),
    )


def components(s: Sampler) -> Kernel:
    """Principal components, whitening, canonical and factor scores of a covariance."""
    n, d = s.count(5, 10), s.count(2, 4)
    x = begin(s, (n, d), "x|data|features|samples")
    _, dev = deviations(s, x, 0)
    cov = s.put(
        "cov|sigma_m",
        s.pick(
            (
                f"{dev}.T @ {dev} / {n}",
                f"jnp.cov({x}, rowvar=False)",
                f'jnp.einsum("ni,nj->ij", {dev}, {dev}) / {n - 1}',
            )
        ),
        (d, d),
        (-4, 5),
    ).code
    form = s.pick(("variance", "zca", "cholesky", "gaussian", "power"))
    if form in ("variance", "zca"):
        # Well apart by construction: eigenvalues that meet have no gradient.
        spread = s.put(
            "spread_cov|separated",
            f"0.2 * {cov} + jnp.diag({s.coef(2.0, 3.0)} * jnp.arange({d}) + 1.0)",
            (d, d),
            (-2, 12),
        ).code
        vals, vecs = s.name("evals|lam"), s.name("evecs|axes_p")
        s.line(f"{vals}, {vecs} = jnp.linalg.eigh({spread})")
        if form == "variance":
            ratio = s.put("explained|share_l", f"{vals} / jnp.sum({vals})", (d,), (0, 1))
            k = s.count(1, d)
            energy = s.put(
                "power_k|energy_p", f"jnp.mean(({dev} @ {vecs}[:, -{k}:]) ** 2, axis=0)", (k,), (0, 9)
            )
            return close(s, "principal components|explained variance", ratio, energy)
        half = s.put("inv_root|zca", f"({vecs} / jnp.sqrt({vals})) @ {vecs}.T", (d, d), 1).code
        return close(s, "zca whitening|sphering", s.put("white|sphered", f"{dev} @ {half}", (n, d), 4))
    ridge = s.put("safe_cov|ridged", f"{cov} + {s.coef(0.2, 0.8)} * jnp.eye({d})", (d, d), (-4, 6)).code
    chol = s.put("chol|l_mat", f"jnp.linalg.cholesky({ridge})", (d, d), (-2, 3)).code
    white = s.put("white|z_scores", f"{LINALG}solve_triangular({chol}, {dev}.T, lower=True).T", (n, d), 4)
    if form == "cholesky":
        cubes = s.put("contrast|kurt_w", f"jnp.mean({white}**3, axis=0)", (d,), 3)
        return close(s, "cholesky whitening|ica contrast", s.let(white), cubes)
    if form == "gaussian":
        d2 = s.put("d2|maha", f"jnp.sum({white}**2, axis=1)", (n,), (0, 12))
        logdet = s.put("log_vol|log_det", f"2 * jnp.sum(jnp.log(jnp.diag({chol})))", (), (-4, 6))
        return close(s, "mahalanobis scores|gaussian fit", d2, logdet)
    trips = s.count(2, 5)
    v0 = s.array("v0|start|guess", (d,), low=0.2, high=1.0)
    body, v = s.name("power_step|body|iterate"), s.name("v|axis_t")
    with s.suite(f"def {body}(_, {v}):"):
        u = s.put("u|pushed", f"{ridge} @ {v}").code
        s.line(
            "return "
            + s.pick((f"{u} / jnp.sqrt(jnp.sum({u}**2) + 1e-2)", f"{u} / (jnp.linalg.norm({u}) + 0.1)"))
        )
    axis = s.put("axis_1|leading", f"{s.lax}.fori_loop(0, {trips}, {body}, {v0})", (d,), 1)
    return close(
        s,
        "power iteration|leading component",
        axis,
        s.put("pc_scores|proj_1", f"{dev} @ {axis}", (n,), 4),
    )


def resampled(s: Sampler) -> Kernel:
    """Bootstrap, permutation tests, jackknife, cross-validation, noise added."""
    n, b = s.count(4, 9), s.count(2, 6)
    two = s.chance(0.4)
    x = begin(s, (n, 2) if two else (n,))
    seed = s.ints("seed|trial|replicate", (), 0, 9999).code if s.chance(0.7) else str(s.count(0, 99))
    key = s.put("key|rng_key|prng", f"jax.random.{s.pick(('key', 'PRNGKey'))}({seed})").code
    name, v = s.name("statistic|stat_fn|measure|estimate"), s.name("v|sample|draw_v")
    with s.function(name, v) as found:
        if two:
            parts = s.name("a|left"), s.name("c|right")
            s.line(f"{parts[0]}, {parts[1]} = {v}[:, 0], {v}[:, 1]")
            top = f"jnp.mean(({parts[0]} - {parts[0]}.mean()) * ({parts[1]} - {parts[1]}.mean()))"
            s.line(
                "return "
                + s.pick(
                    (
                        top,
                        f"{top} / jnp.sqrt(jnp.var({parts[0]}) * jnp.var({parts[1]}) + 0.1)",
                        f"jnp.mean({parts[0]}) / (1.5 + jnp.var({parts[1]}))",
                    )
                )
            )
        else:
            s.line(
                "return "
                + s.pick(
                    (
                        f"jnp.mean({v}**2) - 0.5 * jnp.mean({v}) ** 2",
                        f"jnp.mean({v}) / jnp.sqrt(jnp.var({v}) + 0.2)",
                        f"jnp.sqrt(jnp.mean({v}**2) + 0.1)",
                        f"jax.nn.logsumexp({v}) - jnp.log({n}.0)",
                        f"jnp.mean(jnp.tanh({v}) * {v})",
                    )
                )
            )
    stats, b = s.pick((_indexed, _drawn_again, _bayesian, _sign_flips, _jackknife))(
        s, n, b, two, x, key, found
    )
    center = s.put("center_b|boot_mean", f"jnp.mean({stats})", (), 3)
    se = root(s, "boot_se|se", f"jnp.var({stats})")
    full = s.put("full_stat|observed", f"{found}({x})", (), 3)
    use = s.pick(("bias", "student", "tail", "sorted"))
    noun = "bootstrap|jackknife|resampling|bootstrap error|permutation spread"
    if use == "bias":
        return close(s, noun, s.put("bias|shift_b", f"{center} - {full}", (), 4), se)
    if use == "student":
        return close(s, noun, s.put("t_boot|student", f"({stats} - {full}) / {se}", (b,), 8))
    if use == "tail":
        soft = s.put("p_soft|tail_share", f"jnp.mean(jax.nn.sigmoid(4 * ({stats} - {full})))", (), (0, 1))
        return close(s, noun, soft, se)
    return close(s, noun, expr(f"jnp.sort({stats})", (b,), 3), full)


def _indexed(s: Sampler, n: int, b: int, two: bool, x: Value, key: str, found: str) -> tuple[str, int]:
    idx = s.put("idx|rows_b", f"jax.random.randint({key}, ({b}, {n}), 0, {n})", (b, n)).code
    stats = s.put(
        "boot|reps",
        s.pick(
            (
                f"jax.vmap({found})({x}[{idx}])",
                f"{s.lax}.map(lambda i: {found}({x}[i]), {idx})",
                f"jnp.stack([{found}({x}[{idx}[i]]) for i in range({b})])",
            )
        ),
        (b,),
        3,
    ).code
    return stats, b


def _drawn_again(s: Sampler, n: int, b: int, two: bool, x: Value, key: str, found: str) -> tuple[str, int]:
    k, scale = s.name("k|sub_key|k_b"), s.coef(0.1, 0.5).code
    draw_code = s.pick(
        (
            f"jax.random.choice({k}, {x}, ({n},))",
            f"{x}[jax.random.permutation({k}, {n})[: {max(3, n - 2)}]]",
            f"{x} + {scale} * jax.random.normal({k}, {x}.shape, {x}.dtype)",
        )
    )
    if two:
        draw_code = draw_code.replace(
            "choice(" + k + f", {x}, ({n},))", f"permutation({k}, {x}, independent=True)"
        )
    fn = s.name("one_rep|replicate_fn|single_draw")
    with s.suite(f"def {fn}({k}):"):
        s.line(f"return {found}({draw_code})")
    call = f"jax.vmap({fn})" if s.chance(0.6) else f"{s.lax}.map"
    keys = f"jax.random.split({key}, {b})"
    stats = s.put("boot|reps", f"{call}({keys})" if "vmap" in call else f"{call}({fn}, {keys})", (b,), 3).code
    return stats, b


def _bayesian(s: Sampler, n: int, b: int, two: bool, x: Value, key: str, found: str) -> tuple[str, int]:
    gamma = s.put(
        "g|expo", f"jax.random.exponential({key}, ({b}, {n}), dtype={x}.dtype) + 0.05", (b, n), (0, 9)
    ).code
    w = s.put("w|bayes_w", f"{gamma} / jnp.sum({gamma}, axis=1, keepdims=True)", (b, n), (0, 1)).code
    first = f"{x}[:, 0]" if two else x.code
    stats = s.put("boot|posterior_means", f"{w} @ ({first} * jnp.abs({first}))", (b,), 3).code
    return stats, b


def _sign_flips(s: Sampler, n: int, b: int, two: bool, x: Value, key: str, found: str) -> tuple[str, int]:
    sign = s.put("signs|flips", f"jax.random.rademacher({key}, ({b}, {n}), dtype={x}.dtype)", (b, n), 1).code
    first = f"{x}[:, 1]" if two else x.code
    flipped = s.put("flipped|null_draws", f"{sign} * {first}", (b, n), 2).code
    stats = s.put(
        "null_stats|reps", f"jnp.mean({flipped}, axis=1) + jnp.mean({flipped}**3, axis=1)", (b,), 4
    ).code
    return stats, b


def _jackknife(s: Sampler, n: int, b: int, two: bool, x: Value, key: str, found: str) -> tuple[str, int]:
    keep = s.put(
        "keep|loo", f"jnp.stack([jnp.roll({x}, i, axis=0)[1:] for i in range({n})])", (n, n - 1)
    ).code
    b = n
    jitter = f"{s.coef(0.05, 0.3)} * jax.random.normal({key}, ({n},), {x}.dtype)"
    stats = s.put("jack|loo_stats", f"jax.vmap({found})({keep}) + {jitter}", (n,), 3).code
    return stats, b


def robust(s: Sampler) -> Kernel:
    """Medians, median deviations, M-estimates by iteration, soft clipping."""
    shape = s.shape(1, 2, 24, least=3)
    x = begin(s, shape)
    axis = len(shape) - 1
    kept = (*shape[:-1], 1)
    med = s.put("med|center_x", f"jnp.median({x}, axis={axis}, keepdims=True)", kept, 2).code
    gap = s.put("gap|abs_dev", f"jnp.abs({x} - {med})", shape, (0, 4)).code
    mad = s.put(
        "mad|robust_sd",
        f"1.4826 * jnp.median({gap}, axis={axis}, keepdims=True) + {s.coef(0.1, 0.5)}",
        kept,
        (0.1, 5),
    ).code
    z = s.put("z|robust_z", f"({x} - {med}) / {mad}", shape, 8)
    c = s.coef(0.6, 2.0).code
    form = s.pick(("loss", "biweight", "iterated", "clipped"))
    psi = s.pick(
        (
            f"jnp.where(jnp.abs({z}) <= {c}, 0.5 * {z}**2, {c} * (jnp.abs({z}) - 0.5 * {c}))",
            f"jnp.log(jnp.cosh(jnp.clip({z}, -6.0, 6.0)))",
            f"{c}**2 * (jnp.sqrt(1 + ({z} / {c}) ** 2) - 1)",
            f"0.5 * {c} * jnp.log1p({z}**2 / {c})",
            f"{z}**2 / (1 + {z}**2)",
        )
    )
    if form == "loss":
        return close(s, "huber loss|robust loss|outlier score", s.put("loss|rho_z", psi, shape, (0, 12)))
    if form == "biweight":
        w = s.put(
            "w|tukey_w",
            s.pick(
                (
                    f"jnp.maximum(1 - ({z} / {float(c) * 4:.3g}) ** 2, 0.0) ** 2",
                    f"1 / (1 + ({z} / {c}) ** 2)",
                    f"jnp.exp(-jnp.abs({z}) / {c})",
                )
            ),
            shape,
            (0, 1),
        ).code
        loc = s.put(
            "loc|m_est", f"jnp.sum({w} * {x}, axis={axis}) / (jnp.sum({w}, axis={axis}) + 0.1)", shape[:-1], 2
        )
        return close(s, "biweight mean|m estimate", loc, s.let(z))
    if form == "iterated":
        loc = _m_estimate(s, x, med, mad, c)
        return close(
            s,
            "m estimator|robust location",
            s.let(add(loc, mul(s.coef(0.1, 0.6), x)).within(-4, 4)),
            expr(mad, kept, (0.1, 5)),
        )
    squash = s.pick(
        (
            f"jnp.tanh({z} / {c})",
            f"jnp.clip({z}, -{c}, {c})",
            f"{z} / (1 + jnp.abs({z}))",
        )
    )
    clipped = s.put("clipped|winsor", f"{med} + {mad} * {squash}", shape, 4)
    return close(
        s,
        "winsorize|soft clipping|outlier removal",
        clipped,
        s.let(ar.mean(s, s.let(expr(f"{clipped}**2", shape, (0, 9))), axis)),
    )


def _m_estimate(s: Sampler, x: Value, med: str, mad: str, c: str) -> Value:
    """A location along the last axis by a few rounds of reweighting, from the median."""
    body, m = s.name("m_step|body|reweigh"), s.name("m|loc_t")
    trips = s.count(1, 5)
    with s.suite(f"def {body}(_, {m}):"):
        r = s.put("r|resid_t", f"({x} - {m}) / {mad}").code
        w = s.put(
            "w_t|inner_w",
            s.pick(
                (
                    f"1 / (1 + ({r} / {c}) ** 2)",
                    f"jnp.exp(-0.5 * {r}**2)",
                    f"1 / jnp.sqrt(1 + {r}**2)",
                )
            ),
        ).code
        s.line(
            "return "
            f"jnp.sum({w} * {x}, axis={x.rank - 1}, keepdims=True) "
            f"/ (jnp.sum({w}, axis={x.rank - 1}, keepdims=True) + 0.1)"
        )
    return s.put("loc|fixed_point", f"{s.lax}.fori_loop(0, {trips}, {body}, {med})", (*x.shape[:-1], 1), 2)


def indices(s: Sampler) -> Kernel:
    """Gini, Theil, Herfindahl and diversity indices, concentration and calibration."""
    n = s.count(3, 10)
    lead: Shape = (s.count(2, 4),) if s.chance(0.35) else ()
    raw_x = s.array("income|wealth|shares|abundance|sizes", (*lead, n), low=0.2, high=3.0)
    w = s.array("weights|pop|need", (n,), low=0.4, high=1.5)
    x = s.put(
        "adj|scaled_x|per_need",
        s.pick(
            (
                f"{raw_x} * {w}",
                f"{raw_x} / {w}",
                f"{raw_x} ** {w}",
                f"jnp.sqrt({raw_x} * {w})",
            )
        ),
        (*lead, n),
        (0.1, 6),
    ).code
    ranked = s.put("ranked|ordered", f"jnp.sort({x}, axis=-1)", (*lead, n), (0.1, 6)).code
    total = s.put("total|mass_t", f"jnp.sum({x}, axis=-1, keepdims=True)", (*lead, 1), (0.5, 50)).code
    p = s.put("p|shares_p", f"{x} / {total}", (*lead, n), (0.005, 1)).code
    options: list[tuple[str, str]] = []
    half = n // 2
    lorenz = s.put("lorenz|cum_share", f"jnp.cumsum({ranked}, axis=-1) / {total}", (*lead, n), (0, 1))
    options.append(
        (
            "gini",
            s.pick(
                (
                    f"1 - 2 * jnp.mean({lorenz}, axis=-1) + 1 / {n}",
                    f"jnp.sum((2.0 * jnp.arange(1, {n + 1}) - {n + 1}) * {ranked}, axis=-1) "
                    f"/ ({n} * {total}[..., 0])",
                )
            ),
        )
    )
    options.append(("theil", f"jnp.sum({p} * jnp.log({n} * {p}), axis=-1)"))
    options.append(("herfindahl", f"jnp.sum({p}**2, axis=-1)"))
    options.append(("shannon", f"-jnp.sum({p} * jnp.log({p}), axis=-1)"))
    q = s.coef(0.3, 0.8).code
    options.append(("atkinson", f"1 - jnp.mean(({n} * {p}) ** {q}, axis=-1) ** (1 / {q})"))
    options.append(("hill", f"jnp.sum({p} ** {q}, axis=-1) ** (1 / (1 - {q}))"))
    options.append(
        (
            "tail_index",
            f"jnp.mean(jnp.log({ranked}[..., {half}:]) - jnp.log({ranked}[..., {half - 1}:{half}]), axis=-1)",
        )
    )
    options.append(("hoover", f"0.5 * jnp.sum(jnp.abs({p} - 1 / {n}), axis=-1)"))
    chosen = s.shuffled(options)[: s.count(1, 3)]
    values = [
        s.put(name + "|" + name + "_idx", code, lead, (-1, 12 if name == "hill" else 3))
        for name, code in chosen
    ]
    out = [s.let(s.mix(values))] if s.chance(0.6) else values[:2]
    if s.chance(0.4):
        out.append(lorenz)
    return close(s, "gini index|inequality index|diversity index|concentration index|lorenz curve", *out)


FLOATS = Floats(
    ((0.84, "float32"), (1.0, "float64")),
    ((0.07, "bfloat16"), (0.12, "float16"), (0.84, "float32"), (1.0, "float64")),
)
FORMS = (
    weighted,
    moments,
    ordered,
    ranks,
    histogram,
    running,
    series,
    tested,
    regressed,
    components,
    resampled,
    robust,
    indices,
    resampled,
    components,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, (moments, running, indices), FLOATS)


TEMPLATE = Template("statistics", "generate_statistics_kernel", draw)
