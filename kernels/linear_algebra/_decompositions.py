"""Decompositions and what they are safe on: Cholesky factors, eigenvalues and singular values."""

from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, Shape, Value, expr

FACTOR_NAMES = ("chol", "lower", "factor", "c_factor", "l_mat", "tri")


def cholesky(s: Sampler, a: Value, names: Names = FACTOR_NAMES) -> Value:
    """The lower factor, in one of the spellings."""
    text = s.pick(
        (
            f"jnp.linalg.cholesky({a})",
            f"jnp.linalg.cholesky({a})",
            f"jax.scipy.linalg.cholesky({a}, lower=True)",
            f"{s.lax}.linalg.cholesky({a})",
        )
    )
    return s.put(names, text, a.shape, (-2.5, 3.0))


def whitened(s: Sampler, lower: Value, x: Value, names: Names = "white|z_white|solved|alpha_vec") -> Value:
    """``L^-1 x``, in one of the spellings."""
    solve = "jax.scipy.linalg.solve_triangular"
    options = [f"{solve}({lower}, {x}, lower=True)"]
    if x.rank == 2:
        options.append(f"{s.lax}.linalg.triangular_solve({lower}, {x}, left_side=True, lower=True)")
    shape = x.shape
    return s.put(names, s.pick(options), shape, 6.0)


def log_det(s: Sampler, lower: Value, names: Names = "log_det|logdet|half_log_volume") -> Value:
    """Twice the sum of the logarithms of the factor's diagonal."""
    batched = lower.rank > 2
    diag = (
        f"jnp.diagonal({lower}, axis1=-2, axis2=-1)"
        if batched
        else s.pick((f"jnp.diag({lower})", f"jnp.diagonal({lower})", f"{lower}.diagonal()"))
    )
    if s.chance(0.3):
        diag = s.put("diag_l|pivots_l|scales_l", diag, lower.shape[:-1], (0.3, 3.0)).code
    tail = ", axis=-1" if batched else ""
    n = lower.shape[-1]
    text = f"2 * jnp.sum(jnp.log({diag}){tail})"
    return s.put(
        names,
        expr(text, lower.shape[:-2], (-1.5 * n, 2.3 * n), level=PRODUCT),
    )


SYMMETRIC_NAMES = ("sym", "hamiltonian", "a_sym", "coupling_mat", "shape_op", "hess", "stress")


def symmetric(s: Sampler, n: int, names: Names = SYMMETRIC_NAMES, *, lead: Shape = ()) -> Value:
    """A symmetric matrix whose eigenvalues are about a constant gap apart, from 0.5 up."""
    raw = s.array("raw|m|blocks|couplings|interactions|a", (*lead, n, n), low=-1.0, high=1.0)
    scale = s.pick((0.1, 0.2))
    swapped = f"{raw}.mT" if lead else s.pick((f"{raw}.T", f"jnp.transpose({raw})"))
    levels = s.pick(
        (
            f"jnp.diag(jnp.arange(1, {n + 1}))",
            f"jnp.diag(1.0 + jnp.arange({n}))",
            f"jnp.diag(jnp.linspace(1, {n}, {n}))",
        )
    )
    if s.chance(0.3):
        levels = s.put("levels|base_diag|onsite", levels, (n, n), (0, n + 1)).code
    text = s.pick((f"{scale} * ({raw} + {swapped}) + {levels}", f"{levels} + {scale} * ({raw} + {swapped})"))
    return s.put(names, text, (*lead, n, n), n + 1.5)


def eigen(s: Sampler, a: Value) -> tuple[Value, Value]:
    """The eigenvalues and vectors, in one of the spellings."""
    n = a.shape[-1]
    w, v = s.name("w|eigvals|lam|evals"), s.name("v|eigvecs|vecs|modes_v")
    form = s.pick(("scipy", "record", "tuple", "tuple"))
    if form == "scipy":
        s.line(f"{w}, {v} = jax.scipy.linalg.eigh({a})")
    elif form == "record":
        both = s.name("eig|decomposition|spectrum")
        s.line(f"{both} = jnp.linalg.eigh({a})")
        s.line(f"{w}, {v} = {both}.eigenvalues, {both}.eigenvectors")
    else:
        s.line(f"{w}, {v} = jnp.linalg.eigh({a})")
    return expr(w, (*a.shape[:-2], n), (0.1, n + 2.0), usual=(0.8, n + 0.5)), expr(v, a.shape, 1)


def singular(s: Sampler, m: int, n: int, lead: Shape = ()) -> Value:
    """A matrix of ``m`` by ``n`` whose singular values are about a constant gap apart."""
    raw = s.array("raw|x|features|table|weights_in|data", (*lead, m, n), low=-1.0, high=1.0)
    k = min(m, n)
    scale, gap = s.pick((0.2, 0.25, 0.3)), s.scalar("gap|spacing", low=0.9, high=1.3).code
    axis = f"(1.0 + {gap} * jnp.arange({n}))"
    if n > k:
        axis = f"(1.0 + {gap} * jnp.arange({m}))[:, None]"
    text = f"{scale} * {raw} + jnp.eye({m}, {n}) * {axis}"
    return s.put("a_mat|spread|mat_sv|biased", text, (*lead, m, n), k + 1.5)


def svd(s: Sampler, a: Value) -> tuple[Value, Value, Value]:
    """The thin singular value decomposition."""
    m, n = a.shape[-2:]
    k = min(m, n)
    u, sv, vt = s.name("u|left"), s.name("sv|sigma|singulars"), s.name("vt|right_t|vh")
    text = s.pick(
        (
            f"jnp.linalg.svd({a}, full_matrices=False)",
            f"jnp.linalg.svd({a}, full_matrices=False)",
            f"jax.scipy.linalg.svd({a}, full_matrices=False)",
        )
    )
    s.line(f"{u}, {sv}, {vt} = {text}")
    lead = a.shape[:-2]
    return (
        expr(u, (*lead, m, k), 1),
        expr(sv, (*lead, k), (0.2, k + 2.0), usual=(0.9, k + 0.5)),
        expr(vt, (*lead, k, n), 1),
    )
