"""Inputs and matrices that are safe to factor: definite, dominant or of full rank by construction."""

from kernels.writing.beginnings import Floats
from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.values import ATOM, PRODUCT, SUM, Shape, Value, expr

MATRICES = ("a", "m", "mat", "basis", "loadings", "factors", "features", "design", "mixing", "w", "blocks")
VECTORS = ("x", "b", "v", "y", "rhs", "residual", "target", "obs", "signal", "delta", "forces", "loads")
SPD_NAMES = ("cov", "gram", "sigma", "k_mat", "spd", "precision", "kernel_matrix", "a_spd", "mass_matrix")


FLOATS = Floats(((0.8, "float32"), (1.0, "float64")))  # There is no LAPACK for narrower floats.


def transposed(s: Sampler, matrix: Value) -> str:
    """The last two axes swapped, in one of the spellings."""
    if matrix.rank > 2:
        return s.pick((f"{matrix}.mT", f"jnp.swapaxes({matrix}, -1, -2)", f"{matrix}.swapaxes(-2, -1)"))
    options = (f"{matrix}.T", f"{matrix}.T", f"{matrix}.T", f"jnp.transpose({matrix})")
    return s.pick(options)


def eye(s: Sampler, n: int) -> str:
    return s.pick((f"jnp.eye({n})", f"jnp.eye({n})", f"jnp.identity({n})"))


def square(s: Sampler, n: int, names: Names = MATRICES, *, lead: Shape = (), limit: float = 1.0) -> Value:
    return s.array(names, (*lead, n, n), low=-1.0, high=1.0)


def vector(s: Sampler, shape: Shape, names: Names = VECTORS, *, limit: float = 1.5) -> Value:
    return s.array(names, shape, low=-1.0, high=1.0)


def dominant(s: Sampler, n: int, names: Names = "", *, lead: Shape = (), symmetric: bool = False) -> Value:
    """A matrix whose diagonal outweighs its rows by far."""
    raw = square(s, n, lead=lead)
    top = 2 * n
    names = names or ("a_dom", "system", "stiff", "operator", "lhs", "coeffs")
    if symmetric:
        text = f"0.5 * ({raw} + {transposed(s, raw)}) + {top} * {eye(s, n)}"
    else:
        text = s.pick((f"{raw} + {top} * {eye(s, n)}", f"{top} * {eye(s, n)} + {raw}"))
    return s.put(names, text, raw.shape, top + raw.bound)


def spd(s: Sampler, n: int, names: Names = "", *, lead: Shape = ()) -> Value:
    """A symmetric positive definite matrix (stack): no eigenvalue lies below 0.2 or far above 10."""
    names = names or SPD_NAMES
    makers = [_gram, _gram, _dominant_spd, _from_factor]
    if not lead:
        makers += [_rbf, _rbf, _autoregressive, _diagonal_plus, _laplacian]
    return s.pick(makers)(s, n, names, lead)


def _gram(s: Sampler, n: int, names: Names, lead: Shape) -> Value:
    k = n + s.count(-1, 2) or 1
    a = s.array(MATRICES, (*lead, n, k), low=-1.0, high=1.0)
    ridge = s.scalar("ridge|lam", low=0.3, high=1.5).code
    if s.chance(0.35):
        spec = s.pick(("ik,jk->ij", "ij,kj->ik", "ab,cb->ac"))
        if lead:
            left, _, rest = spec.partition(",")
            right, _, out = rest.partition("->")
            spec = f"z{left},z{right}->z{out}" if s.chance(0.4) else f"...{left},...{right}->...{out}"
        product = f'jnp.einsum("{spec}", {a}, {a})'
    else:
        product = f"{a} @ {transposed(s, a)}"
    scale = s.pick((f" / {k}", f" / {a}.shape[-1]")) if k > 2 else ""
    if s.chance(0.3):
        gram = s.put("outer_sum|second_moment|raw_gram", f"{product}{scale}", (*lead, n, n), 2.5)
        text = f"{gram} + {ridge} * {eye(s, n)}"
    else:
        text = f"{product}{scale} + {ridge} * {eye(s, n)}"
    return s.put(names, text, (*lead, n, n), 4.0)


def _dominant_spd(s: Sampler, n: int, names: Names, lead: Shape) -> Value:
    return dominant(s, n, names, lead=lead, symmetric=True)


def _from_factor(s: Sampler, n: int, names: Names, lead: Shape) -> Value:
    raw = s.array("raw|params|packed|free_params", (*lead, n, n), low=-1.0, high=1.0)
    lower = s.put(
        "lower|tri|factor_in",
        f"jnp.tril({raw}) / {n} + {eye(s, n)}",
        (*lead, n, n),
        2.0,
    )
    return s.put(names, f"{lower} @ {transposed(s, lower)}", (*lead, n, n), 5.0)


def squared_distances(s: Sampler, a: Value, b: Value) -> Value:
    """Squared distances between two lists of numbers or of points."""
    n, m = a.shape[0], b.shape[0]
    if a.rank == 1:
        text = f"({a}[:, None] - {b}[None, :]) ** 2"
        return s.put("sq_dist|d2|dist2", text, (n, m), (0, 9))
    gaps = s.put("gaps|diffs", f"{a}[:, None, :] - {b}[None, :, :]", (n, m, a.shape[1]), 4)
    return s.put("sq_dist|d2|dist2", f"jnp.sum({gaps}**2, axis=-1)", (n, m), (0, 12))


def covariance_text(s: Sampler, d2: Value) -> str:
    """A covariance function of squared distances, at most 1."""
    return s.pick(
        (
            f"jnp.exp(-{d2} / 2)",
            f"jnp.exp(-{d2})",
            f"1 / (1 + {d2})",
            f"1 / jnp.sqrt(1 + {d2})",
            f"jnp.exp(-jnp.sqrt({d2} + {s.epsilon()}))",
        )
    )


def _rbf(s: Sampler, n: int, names: Names, lead: Shape) -> Value:
    shape = (n,) if s.chance(0.4) else (n, s.count(2, 3))
    x = s.array("x|points|inputs|locations|times|coords", shape, low=-1.0, high=1.0)
    text = covariance_text(s, squared_distances(s, x, x))
    if s.chance(0.4):
        text = f"{s.scalar('amplitude|outputscale|variance', low=0.5, high=1.8)} * {text}"
    noise = s.scalar("noise|nugget|sigma2", low=0.3, high=1.0)
    return s.put(names, f"{text} + {noise} * {eye(s, n)}", (n, n), 3.0)


def _autoregressive(s: Sampler, n: int, names: Names, lead: Shape) -> Value:
    rho = s.scalar("rho|phi|corr", low=0.2, high=0.7)
    i = s.put("lags|steps_idx|positions", f"jnp.arange({n})", (n,), (0, n - 1))
    lag = s.put("lag|gap", f"jnp.abs({i}[:, None] - {i}[None, :])", (n, n), (0, n - 1))
    scale = s.array("scales|sigmas|stds", (n,), low=0.6, high=1.5)
    safe = s.put("spread_i|std_i|pos_scale", s.positive(scale, 0.4))
    text = f"{rho}**{lag} * {safe}[:, None] * {safe}[None, :]"
    return s.put(names, f"{text} + {eye(s, n)}", (n, n), 8.0)


def _diagonal_plus(s: Sampler, n: int, names: Names, lead: Shape) -> Value:
    diag = s.let(s.positive(s.array("diag|psi|noise_vars", (n,), low=0.5, high=2.0), 0.4))
    u = s.array("u|loadings|directions", (n, s.count(1, 2)), low=-1.0, high=1.0)
    return s.put(names, f"jnp.diag({diag}) + {u} @ {u}.T", (n, n), 5.0)


def _laplacian(s: Sampler, n: int, names: Names, lead: Shape) -> Value:
    extra = s.let(s.positive(s.array("stiffness|potential|mass", (n,), low=0.4, high=1.5), 0.3))
    base = s.put(
        "laplacian|second_diff|stencil",
        f"2 * jnp.eye({n}) - jnp.eye({n}, k=1) - jnp.eye({n}, k=-1)",
        (n, n),
        2.0,
    )
    return s.put(names, f"{base} + jnp.diag({extra})", (n, n), 6.0)


def full_rank(s: Sampler, m: int, n: int, names: Names = MATRICES, *, lead: Shape = ()) -> Value:
    """A matrix of ``m`` rows and ``n`` columns (m >= n) far from losing rank."""
    raw = s.array(names, (*lead, m, n), low=-1.0, high=1.0)
    shift = 3
    return s.put("tall|a_mat|design_mat", f"{raw} + {shift} * jnp.eye({m}, {n})", raw.shape, shift + 1.0)


def matvec(s: Sampler, a: Value, x: Value) -> Value:
    """``a @ x`` of a matrix and a vector or matrix, in one of the spellings."""
    shape = (*a.shape[:-1], *x.shape[1:])
    bound = min(a.shape[-1] * a.bound * x.bound, 4 * a.bound * max(x.bound, 0.5))
    operator = f"{a.at(PRODUCT)} @ {x.at(ATOM)}"
    code = s.pick((f"jnp.dot({a}, {x})", f"jnp.matmul({a}, {x})", operator, operator))
    return expr(code, shape, bound, level=PRODUCT if code == operator else ATOM)


def quadratic(s: Sampler, x: Value, y: Value) -> Value:
    """The product of two vectors; of two matrices, along their first axis."""
    bound = min(x.shape[0] * x.bound * y.bound, 25.0)
    interval = (0.0, bound) if x.code == y.code else (-bound, bound)
    if x.rank == 1:
        text = s.pick((f"{x} @ {y}", f"jnp.dot({x}, {y})", f"jnp.sum({x} * {y})"))
        return expr(text, (), interval, level=PRODUCT if "@" in text else ATOM)
    return expr(f"jnp.sum({x} * {y}, axis=0)", x.shape[1:], interval)


def half(value: Value) -> Value:
    return expr(f"-0.5 * {value.at(SUM + 1)}", value.shape, (-0.5 * value.high, 0.0), level=PRODUCT)
