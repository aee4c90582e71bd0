"""Inputs and matrices that are safe to factor: definite, dominant or of full rank by construction."""

from kernels.writing.sampler import Sampler
from kernels.writing.stages import code, put, warm_input
from kernels.writing.values import ATOM, PRODUCT, SUM, Shape, Value

MATRICES = ("a", "m", "mat", "basis", "loadings", "factors", "features", "design", "mixing", "w", "blocks")
VECTORS = ("x", "b", "v", "y", "rhs", "residual", "target", "obs", "signal", "delta", "forces", "loads")
SPD_NAMES = ("cov", "gram", "sigma", "k_mat", "spd", "precision", "kernel_matrix", "a_spd", "mass_matrix")


def pick_dtype(s_random: float) -> str:
    """Three of four kernels are in f32, the rest in f64: there is no LAPACK for narrower ones."""
    return "float32" if s_random < 0.8 else "float64"


def transposed(s: Sampler, matrix: Value) -> str:
    """The last two axes swapped, in one of the spellings."""
    if matrix.rank > 2:
        return s.pick(
            (f"{matrix.code}.mT", f"jnp.swapaxes({matrix.code}, -1, -2)", f"{matrix.code}.swapaxes(-2, -1)")
        )
    options = (f"{matrix.code}.T", f"{matrix.code}.T", f"{matrix.code}.T", f"jnp.transpose({matrix.code})")
    return s.pick(options)


def eye(s: Sampler, n: int) -> str:
    return s.pick((f"jnp.eye({n})", f"jnp.eye({n})", f"jnp.identity({n})"))


def square(s: Sampler, n: int, *names: str, lead: Shape = (), limit: float = 1.0) -> Value:
    return warm_input(s, (*lead, n, n), *(names or MATRICES), limit=limit)


def vector(s: Sampler, shape: Shape, *names: str, limit: float = 1.5) -> Value:
    return warm_input(s, shape, *(names or VECTORS), limit=limit)


def dominant(s: Sampler, n: int, *names: str, lead: Shape = (), symmetric: bool = False) -> Value:
    """A matrix whose diagonal outweighs its rows by far."""
    raw = square(s, n, lead=lead)
    top = round(n * raw.bound * s.pick((1.0, 1.2)) + s.pick((0.5, 1.0)), 1)
    names = names or ("a_dom", "system", "stiff", "operator", "lhs", "coeffs")
    if symmetric:
        text = f"0.5 * ({raw.code} + {transposed(s, raw)}) + {top} * {eye(s, n)}"
    else:
        text = s.pick((f"{raw.code} + {top} * {eye(s, n)}", f"{top} * {eye(s, n)} + {raw.code}"))
    return put(s, text, raw.shape, top + raw.bound, *names)


def spd(s: Sampler, n: int, *names: str, lead: Shape = ()) -> Value:
    """A symmetric positive definite matrix (stack): no eigenvalue lies below 0.2 or far above 10."""
    names = names or SPD_NAMES
    makers = [_gram, _gram, _dominant_spd, _from_factor]
    if not lead:
        makers += [_rbf, _rbf, _autoregressive, _diagonal_plus, _laplacian]
    return s.pick(makers)(s, n, names, lead)


def _gram(s: Sampler, n: int, names: tuple[str, ...], lead: Shape) -> Value:
    k = n + s.count(-1, 2) or 1
    a = warm_input(s, (*lead, n, k), *MATRICES)
    ridge = s.coef(0.3, 1.5).code
    if s.chance(0.35):
        spec = s.pick(("ik,jk->ij", "ij,kj->ik", "ab,cb->ac"))
        if lead:
            left, _, rest = spec.partition(",")
            right, _, out = rest.partition("->")
            spec = f"z{left},z{right}->z{out}" if s.chance(0.4) else f"...{left},...{right}->...{out}"
        product = f'jnp.einsum("{spec}", {a.code}, {a.code})'
    else:
        product = f"{a.code} @ {transposed(s, a)}"
    scale = s.pick((f" / {k}", f" / {a.code}.shape[-1]")) if k > 2 else ""
    if s.chance(0.3):
        gram = put(s, f"{product}{scale}", (*lead, n, n), 2.5, "outer_sum", "second_moment", "raw_gram")
        text = f"{gram.code} + {ridge} * {eye(s, n)}"
    else:
        text = f"{product}{scale} + {ridge} * {eye(s, n)}"
    return put(s, text, (*lead, n, n), 4.0, *names)


def _dominant_spd(s: Sampler, n: int, names: tuple[str, ...], lead: Shape) -> Value:
    return dominant(s, n, *names, lead=lead, symmetric=True)


def _from_factor(s: Sampler, n: int, names: tuple[str, ...], lead: Shape) -> Value:
    raw = warm_input(s, (*lead, n, n), "raw", "params", "packed", "free_params")
    lower = put(
        s,
        f"jnp.tril({raw.code}) * {s.coef(0.2, 0.4).code} + {s.coef(0.8, 1.4).code} * {eye(s, n)}",
        (*lead, n, n),
        2.0,
        "lower",
        "tri",
        "factor_in",
    )
    return put(s, f"{lower.code} @ {transposed(s, lower)}", (*lead, n, n), 5.0, *names)


def squared_distances(s: Sampler, a: Value, b: Value) -> Value:
    """Between two lists of numbers or of points."""
    n, m = a.shape[0], b.shape[0]
    if a.rank == 1:
        text = f"({a.code}[:, None] - {b.code}[None, :]) ** 2"
        return put(s, text, (n, m), (0, 9), "sq_dist", "d2", "dist2")
    gaps = put(s, f"{a.code}[:, None, :] - {b.code}[None, :, :]", (n, m, a.shape[1]), 4, "gaps", "diffs")
    return put(s, f"jnp.sum({gaps.code}**2, axis=-1)", (n, m), (0, 12), "sq_dist", "d2", "dist2")


def covariance_text(s: Sampler, d2: Value) -> str:
    """A covariance function of squared distances, at most 1."""
    width = s.coef(0.4, 1.5).code
    return s.pick(
        (
            f"jnp.exp(-0.5 * {d2.code} / {width}**2)",
            f"jnp.exp(-{d2.code} / {width})",
            f"1.0 / (1.0 + {d2.code} / {width})",
            f"(1.0 + {d2.code}) ** -{s.coef(0.4, 1.5).code}",
            f"jnp.exp(-jnp.sqrt({d2.code} + {s.coef(0.05, 0.3).code}))",
        )
    )


def _rbf(s: Sampler, n: int, names: tuple[str, ...], lead: Shape) -> Value:
    shape = (n,) if s.chance(0.4) else (n, s.count(2, 3))
    x = warm_input(s, shape, "x", "points", "inputs", "locations", "times", "coords", alone=True)
    text = covariance_text(s, squared_distances(s, x, x))
    if s.chance(0.4):
        text = f"{s.scalar('amplitude', 'outputscale', 'variance', low=0.5, high=1.8).code} * {text}"
    noise = s.scalar("noise", "nugget", "sigma2", low=0.3, high=1.0) if s.chance(0.4) else s.coef(0.3, 0.9)
    return put(s, f"{text} + {noise.code} * {eye(s, n)}", (n, n), 3.0, *names)


def _autoregressive(s: Sampler, n: int, names: tuple[str, ...], lead: Shape) -> Value:
    rho = s.scalar("rho", "phi", "corr", low=0.2, high=0.7)
    i = put(s, f"jnp.arange({n})", (n,), (0, n - 1), "lags", "steps_idx", "positions")
    lag = put(s, f"jnp.abs({i.code}[:, None] - {i.code}[None, :])", (n, n), (0, n - 1), "lag", "gap")
    scale = warm_input(s, (n,), "scales", "sigmas", "stds", low=0.6, high=1.5, limit=3.0)
    safe = s.let(s.positive(scale, 0.4), "spread_i", "std_i", "pos_scale")
    text = f"{rho.code}**{lag.code} * {safe.code}[:, None] * {safe.code}[None, :]"
    return put(s, f"{text} + {s.coef(0.2, 0.6).code} * {eye(s, n)}", (n, n), 8.0, *names)


def _diagonal_plus(s: Sampler, n: int, names: tuple[str, ...], lead: Shape) -> Value:
    diag = s.let(s.positive(warm_input(s, (n,), "diag", "psi", "noise_vars", low=0.5, high=2.0), 0.4))
    u = warm_input(s, (n, s.count(1, 2)), "u", "loadings", "directions")
    return put(s, f"jnp.diag({diag.code}) + {u.code} @ {u.code}.T", (n, n), 5.0, *names)


def _laplacian(s: Sampler, n: int, names: tuple[str, ...], lead: Shape) -> Value:
    extra = s.let(s.positive(warm_input(s, (n,), "stiffness", "potential", "mass", low=0.4, high=1.5), 0.3))
    base = put(
        s,
        f"2.0 * jnp.eye({n}) - jnp.eye({n}, k=1) - jnp.eye({n}, k=-1)",
        (n, n),
        2.0,
        "laplacian",
        "second_diff",
        "stencil",
    )
    return put(s, f"{base.code} + jnp.diag({extra.code})", (n, n), 6.0, *names)


def full_rank(s: Sampler, m: int, n: int, *names: str, lead: Shape = ()) -> Value:
    """A matrix of ``m`` rows and ``n`` columns (m >= n) far from losing rank."""
    raw = warm_input(s, (*lead, m, n), *(names or MATRICES), limit=1.0)
    shift = round(0.6 * m**0.5 * raw.bound + 0.8, 1)
    return put(
        s, f"{raw.code} + {shift} * jnp.eye({m}, {n})", raw.shape, shift + 1.0, "tall", "a_mat", "design_mat"
    )


def matvec(s: Sampler, a: Value, x: Value) -> Value:
    """``a @ x`` of a matrix and a vector or matrix, in one of the spellings."""
    shape = (*a.shape[:-1], *x.shape[1:])
    bound = min(a.shape[-1] * a.bound * x.bound, 4 * a.bound * max(x.bound, 0.5))
    style = s.count(0, 3)
    if style == 0:
        return code(f"jnp.dot({a.code}, {x.code})", shape, bound)
    if style == 1:
        return code(f"jnp.matmul({a.code}, {x.code})", shape, bound)
    return code(f"{a.at(PRODUCT)} @ {x.at(ATOM)}", shape, bound, level=PRODUCT)


def quadratic(s: Sampler, x: Value, y: Value) -> Value:
    """The product of two vectors; of two matrices, along their first axis."""
    bound = min(x.shape[0] * x.bound * y.bound, 25.0)
    interval = (0.0, bound) if x.code == y.code else (-bound, bound)
    if x.rank == 1:
        text = s.pick(
            (f"{x.code} @ {y.code}", f"jnp.dot({x.code}, {y.code})", f"jnp.sum({x.code} * {y.code})")
        )
        return code(text, (), interval, level=PRODUCT if "@" in text else ATOM)
    return code(f"jnp.sum({x.code} * {y.code}, axis=0)", x.shape[1:], interval)


def half(value: Value) -> Value:
    return code(f"-0.5 * {value.at(SUM + 1)}", value.shape, (-0.5 * value.high, 0.0), level=PRODUCT)
