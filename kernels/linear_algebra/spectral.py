"""Eigenvalues and singular values: functions of them that no sign of a vector can change."""

import random

from kernels.kernel import Kernel, Template
from kernels.linear_algebra._matrices import full_rank, pick_dtype, spd, vector
from kernels.writing import control
from kernels.writing.sampler import Sampler
from kernels.writing.stages import code, put, say, warm_input, wind_up
from kernels.writing.values import PRODUCT, Shape, Value, add, mul, number, sub

SYMMETRIC_NAMES = ("sym", "hamiltonian", "a_sym", "coupling_mat", "shape_op", "hess", "stress")


def symmetric(s: Sampler, n: int, *names: str, lead: Shape = ()) -> Value:
    """A symmetric matrix whose eigenvalues are about a constant gap apart, from 0.5 up."""
    raw = warm_input(s, (*lead, n, n), "raw", "m", "blocks", "couplings", "interactions", "a", limit=1.0)
    scale = s.pick((0.1, 0.15, 0.2))
    swapped = f"{raw.code}.mT" if lead else s.pick((f"{raw.code}.T", f"jnp.transpose({raw.code})"))
    levels = s.pick(
        (
            f"jnp.diag(jnp.arange(1, {n + 1}) * {s.coef(0.9, 1.4).code})",
            f"jnp.diag(1.0 + {s.coef(0.9, 1.4).code} * jnp.arange({n}))",
            f"jnp.diag(jnp.linspace({s.coef(0.8, 1.2).code}, {round(1.2 * n + 0.4, 1)}, {n}))",
        )
    )
    if s.chance(0.3):
        levels = put(s, levels, (n, n), (0, n + 1), "levels", "base_diag", "onsite").code
    text = s.pick(
        (f"{scale} * ({raw.code} + {swapped}) + {levels}", f"{levels} + {scale} * ({raw.code} + {swapped})")
    )
    return put(s, text, (*lead, n, n), n + 1.5, *(names or SYMMETRIC_NAMES))


def eigen(s: Sampler, a: Value) -> tuple[Value, Value]:
    """The eigenvalues and vectors, in one of the spellings."""
    n = a.shape[-1]
    w, v = s.name("w", "eigvals", "lam", "evals"), s.name("v", "eigvecs", "vecs", "modes_v")
    choice = s.count(0, 3)
    if choice == 0:
        say(s, f"{w}, {v} = jax.scipy.linalg.eigh({a.code})")
    elif choice == 1:
        both = s.name("eig", "decomposition", "spectrum")
        say(s, f"{both} = jnp.linalg.eigh({a.code})")
        say(s, f"{w}, {v} = {both}.eigenvalues, {both}.eigenvectors")
    else:
        say(s, f"{w}, {v} = jnp.linalg.eigh({a.code})")
    return Value(w, (*a.shape[:-2], n), 0.1, n + 2.0, usual=(0.8, n + 0.5)), Value(v, a.shape, -1, 1)


def singular(s: Sampler, m: int, n: int, lead: Shape = ()) -> Value:
    """A matrix of ``m`` by ``n`` whose singular values are about a constant gap apart."""
    raw = warm_input(s, (*lead, m, n), "raw", "x", "features", "table", "weights_in", "data", limit=1.0)
    k = min(m, n)
    scale, gap = s.pick((0.2, 0.25, 0.3)), s.coef(0.9, 1.3).code
    axis = f"(1.0 + {gap} * jnp.arange({n}))"
    if n > k:
        axis = f"(1.0 + {gap} * jnp.arange({m}))[:, None]"
    text = f"{scale} * {raw.code} + jnp.eye({m}, {n}) * {axis}"
    return put(s, text, (*lead, m, n), k + 1.5, "a_mat", "spread", "mat_sv", "biased")


def svd(s: Sampler, a: Value) -> tuple[Value, Value, Value]:
    """The thin singular value decomposition."""
    m, n = a.shape[-2:]
    k = min(m, n)
    u, sv, vt = s.name("u", "left"), s.name("sv", "sigma", "singulars"), s.name("vt", "right_t", "vh")
    text = s.pick(
        (
            f"jnp.linalg.svd({a.code}, full_matrices=False)",
            f"jnp.linalg.svd({a.code}, full_matrices=False)",
            f"jax.scipy.linalg.svd({a.code}, full_matrices=False)",
        )
    )
    say(s, f"{u}, {sv}, {vt} = {text}")
    lead = a.shape[:-2]
    return (
        Value(u, (*lead, m, k), -1, 1),
        Value(sv, (*lead, k), 0.2, k + 2.0, usual=(0.9, k + 0.5)),
        Value(vt, (*lead, k, n), -1, 1),
    )


def law(s: Sampler, w: Value) -> tuple[str, float]:
    """A function of positive eigenvalues, with its bound."""
    c = s.coef(0.2, 0.9).code
    top = w.high
    return s.pick(
        (
            (f"jnp.sqrt({w.code})", top**0.5),
            (f"1.0 / jnp.sqrt({w.code} + {c})", 2.0),
            (f"jnp.exp(-{c} * {w.code})", 1.0),
            (f"jnp.log({w.code} + {c})", 3.0),
            (f"1.0 / ({w.code} + {c})", 3.0),
            (f"jnp.tanh({w.code})", 1.0),
            (f"{w.code} / ({w.code} + {c})", 1.0),
            (f"jnp.sin({c} * {w.code})", 1.0),
            (f"jax.nn.softplus({w.code} - {c})", top),
            (f"{s.lax}.rsqrt({w.code} + {c})", 2.0),
            (f"jnp.cos({c} * {w.code}) + {w.code}", top + 1),
            (f"jnp.sqrt(1.0 + {c} * {w.code}**2)", top),
        )
    )


def assembled(s: Sampler, v: Value, f: Value, *names: str) -> Value:
    """``V f V^T``, in one of the spellings."""
    lead = v.shape[:-2]
    if lead:
        text = s.pick(
            (
                f'jnp.einsum("bik,bk,bjk->bij", {v.code}, {f.code}, {v.code})',
                f"({v.code} * {f.code}[:, None, :]) @ {v.code}.mT",
            )
        )
    else:
        text = s.pick(
            (
                f"({v.code} * {f.code}) @ {v.code}.T",
                f"{v.code} @ jnp.diag({f.code}) @ {v.code}.T",
                f'jnp.einsum("ik,k,jk->ij", {v.code}, {f.code}, {v.code})',
                f"({v.code} * {f.code}[None, :]) @ {v.code}.T",
            )
        )
    return put(
        s, text, v.shape, max(f.bound, 1.0), *(names or ("rebuilt", "f_of_a", "matrix_fn", "transformed_a"))
    )


def matrix_function(s: Sampler) -> Kernel:
    """A function of a symmetric matrix through its spectrum, applied to a vector or not."""
    n = s.count(2, 6)
    lead: Shape = (s.count(2, 3),) if s.chance(0.2) else ()
    w, v = eigen(s, symmetric(s, n, lead=lead))
    text, bound = law(s, w)
    f = put(s, text, w.shape, bound, "f_w", "new_vals", "filtered", "mapped_vals")
    if not lead and s.chance(0.35):
        x = vector(s, (n,), "x", "signal", "state")
        coords = put(s, f"{v.code}.T @ {x.code}", (n,), 3.0, "coords", "amplitudes", "modal")
        out = put(
            s, f"{v.code} @ ({f.code} * {coords.code})", (n,), 3 * bound, "filtered_x", "evolved", "y_out"
        )
        return wind_up(s, s.pick(("spectral filter", "operator function")), out, s.unary(w))
    out = assembled(s, v, f)
    if s.chance(0.4):
        x = vector(s, (*lead, n), "x", "signal", "state")
        text = f"{out.code} @ {x.code}" if not lead else f'jnp.einsum("bij,bj->bi", {out.code}, {x.code})'
        out = put(s, text, x.shape, 3 * bound, "applied", "y_out", "response_x")
    return wind_up(s, s.pick(("matrix function", "matrix square root", "spectral map")), out)


def pca(s: Sampler) -> Kernel:
    """Principal components of some data: variances, reconstructions and projections without signs."""
    m, n = s.count(5, 9), s.count(2, 4)
    x = warm_input(s, (m, n), "data", "samples", "x", "observations", alone=True)
    scales = s.pick(
        (f"jnp.arange(1.0, {n + 1}.0)", f"(1.0 + 0.8 * jnp.arange({n}))", f"jnp.linspace(1.0, {n}.0, {n})")
    )
    scaled = put(s, f"{x.code} * {scales}", (m, n), n * x.bound, "scaled_data", "anisotropic")
    centered = put(
        s,
        f"{scaled.code} - jnp.mean({scaled.code}, axis=0{s.pick(('', ', keepdims=True'))})",
        (m, n),
        n * x.bound,
        "centered",
        "xc",
        "deviations",
    )
    by_covariance, choice = s.chance(0.5), s.count(0, 3)
    noun = s.pick(("pca", "principal components", "explained variance"))
    if by_covariance:
        extra = f" + {s.coef(0.1, 0.4).code} * jnp.diag(jnp.arange(1.0, {n + 1}.0))"
        text = f"{centered.code}.T @ {centered.code} / {s.pick((m, m - 1))}{extra}"
        cov = put(s, text, (n, n), n * n + 1.0, "cov", "scatter")
    if choice == 0:
        text = (
            f"jnp.linalg.eigvalsh({cov.code})"
            if by_covariance
            else f"jnp.linalg.svdvals({centered.code}) ** 2"
        )
        w = put(s, text, (n,), (0.01, n * n + 1), "variances", "w", "spectrum")
        ratio = put(s, f"{w.code} / jnp.sum({w.code})", (n,), (0, 1), "ratio", "explained", "shares")
        entropy = code(f"-jnp.sum({ratio.code} * jnp.log({ratio.code} + 0.01))", (), (0, 2), level=11)
        return wind_up(s, noun, s.chain(ratio, 1), entropy)
    if by_covariance:
        w, v = eigen(s, cov)
    else:
        _, sv, vt = svd(s, centered)
        w = put(s, f"{sv.code}**2 / {m - 1}", (n,), (0.01, n * n), "variances", "w")
        v = put(s, f"{vt.code}.T", (n, n), 1.0, "components", "v", "axes_v")
    w = w.within(0.01, n * n + 1)
    ratio = put(s, f"{w.code} / jnp.sum({w.code})", (n,), (0, 1), "ratio", "explained", "shares")
    k = s.count(1, n - 1)
    top = f"{v.code}[:, -{k}:]" if by_covariance else f"{v.code}[:, :{k}]"
    basis = put(s, top, (n, k), 1.0, "top", "leading", "subspace")
    if choice == 1:
        text = f"{centered.code} @ {basis.code} @ {basis.code}.T"
        back = put(s, text, (m, n), n * x.bound, "reconstructed", "denoised", "low_dim")
        return wind_up(s, "pca reconstruction", back, ratio)
    scores = put(s, f"{centered.code} @ {basis.code}", (m, k), n * x.bound, "scores", "projected", "latent")
    if choice == 2:
        return wind_up(
            s, "principal energy", s.mix([code(f"{scores.code}**2", (m, k), (0, n * n), level=12)], 2), ratio
        )
    text = (
        f"jnp.sum({scores.code}**2, axis=1) / (jnp.sum({centered.code}**2, axis=1) + {s.coef(0.1, 0.5).code})"
    )
    return wind_up(s, noun, put(s, text, (m,), (0, 1), "kept", "fidelity"), s.unary(ratio))


def whitening(s: Sampler) -> Kernel:
    """Data made white by the inverse square root of their covariance."""
    m, n = s.count(5, 9), s.count(2, 4)
    x = warm_input(s, (m, n), "data", "features", "x", "acts", alone=True)
    centered = put(s, f"{x.code} - {x.code}.mean(axis=0)", (m, n), 2 * x.bound, "centered", "xc")
    ridge = s.coef(0.2, 0.6).code
    steps = s.pick(
        (f"jnp.arange(1, {n + 1})", f"jnp.linspace(1.0, 2.5, {n})", f"(1.0 + 0.5 * jnp.arange({n}))")
    )
    cov = put(
        s,
        f"{centered.code}.T @ {centered.code} / {m} + {ridge} * jnp.diag({steps})",
        (n, n),
        4.0,
        "cov",
        "cov_reg",
    )
    w, v = eigen(s, cov)
    root = put(
        s,
        s.pick((f"1.0 / jnp.sqrt({w.code})", f"{s.lax}.rsqrt({w.code})", f"{w.code} ** -0.5")),
        (n,),
        (0.2, 3),
        "inv_root",
        "scale_w",
    )
    w_mat = assembled(s, v, root, "zca", "w_mat", "whitener")
    white = put(s, f"{centered.code} @ {w_mat.code}", (m, n), 6.0, "white", "whitened", "sphered", usual=1.5)
    if s.chance(0.4):
        gain, shift = (
            s.array((n,), "gamma", "gain", low=0.5, high=1.5),
            s.array((n,), "beta", "shift", low=-1.0, high=1.0),
        )
        white = put(s, f"{white.code} * {gain.code} + {shift.code}", (m, n), 6.0, "restyled", "affine_out")
    return wind_up(s, s.pick(("zca whitening", "decorrelation", "whitening")), s.chain(white, s.count(1, 3)))


def norms(s: Sampler) -> Kernel:
    """Norms and other numbers made of the singular values."""
    m, n = s.count(2, 6), s.count(2, 6)
    lead: Shape = (s.count(2, 4),) if s.chance(0.25) else ()
    a = singular(s, m, n, lead)
    k = min(m, n)
    text = s.pick((f"jnp.linalg.svd({a.code}, compute_uv=False)", f"jnp.linalg.svdvals({a.code})"))
    sv = put(s, text, (*lead, k), (0.3, k + 2), "sv", "sigma", "singulars")
    axis = ", axis=-1" if lead or s.chance(0.3) else ""
    c = s.coef(0.3, 0.9).code
    share = f"{sv.code} / jnp.sum({sv.code}{axis}{', keepdims=True' if lead else ''})"
    options: list[tuple[str, float]] = [
        (f"jnp.sum({sv.code}{axis})", 12.0),
        (f"jnp.max({sv.code}{axis})", k + 2.0),
        (f"jnp.sum({sv.code} ** {s.pick((3, 4))}{axis}) ** 0.25", 12.0),
        (f"jnp.sum(jnp.log({sv.code} + {c}){axis})", 12.0),
        (f"jnp.sum({sv.code}**2 / ({sv.code}**2 + {c}){axis})", float(k)),
        (f"jnp.max({sv.code}{axis}) / jnp.min({sv.code}{axis})", 12.0),
        (f"jnp.sum(jax.nn.relu({sv.code} - {c}){axis})", 12.0),
        (f"jax.nn.logsumexp({sv.code}{axis})", 12.0),
    ]
    chosen = s.shuffled(options)[: s.count(1, 3)]
    values = [put(s, text, lead, (0.0, top), *SUMMARY_NAMES) for text, top in chosen]
    if s.chance(0.35):
        p = put(s, share, (*lead, k), (0, 1), "p", "shares", "weights_sv")
        values.append(
            put(s, f"-jnp.sum({p.code} * jnp.log({p.code}){axis})", lead, (0, 3), "entropy", "eff_rank")
        )
    mixed = s.mix(values, s.count(0, 2))
    return wind_up(
        s,
        s.pick(("nuclear norm", "schatten norm", "spectral norm", "effective rank")),
        mixed,
        *([s.unary(sv)] if s.chance(0.3) else []),
    )


SUMMARY_NAMES = (
    "nuclear",
    "spectral",
    "schatten",
    "volume_sv",
    "dof",
    "cond_number",
    "summary_sv",
    "penalty_sv",
)


def low_rank(s: Sampler) -> Kernel:
    """The best approximation of a rank, or singular values shrunk."""
    m, n = s.count(2, 6), s.count(2, 5)
    a = singular(s, m, n)
    u, sv, vt = svd(s, a)
    k = min(m, n)
    if s.chance(0.5) and k > 1:
        r = s.count(1, k - 1)
        rank = s.static_int(r, "rank", "k", "n_components") if s.chance(0.3) else str(r)
        text = s.pick(
            (
                f"({u.code}[:, :{rank}] * {sv.code}[:{rank}]) @ {vt.code}[:{rank}]",
                f"{u.code}[:, :{rank}] @ jnp.diag({sv.code}[:{rank}]) @ {vt.code}[:{rank}, :]",
                f'jnp.einsum("ik,k,kj->ij", {u.code}[:, :{rank}], {sv.code}[:{rank}], {vt.code}[:{rank}])',
            )
        )
        kept = put(s, text, (m, n), a.bound, "truncated", "approx", "low_rank_a")
    else:
        c = s.coef(0.4, 0.9).code
        shrunk = put(
            s,
            s.pick(
                (
                    f"jnp.maximum({sv.code} - {c}, 0.0)",
                    f"{sv.code} ** 3 / ({sv.code}**2 + {c})",
                    f"jax.nn.softplus({sv.code} - {c})",
                    f"{sv.code} / (1.0 + {c} * {sv.code})",
                    f"jnp.tanh({c} * {sv.code})",
                )
            ),
            (k,),
            (0, k + 2),
            "shrunk",
            "thresholded",
            "soft_sv",
        )
        kept = put(
            s, f"({u.code} * {shrunk.code}) @ {vt.code}", (m, n), a.bound, "denoised", "approx", "shrunk_a"
        )
    noun = s.pick(("low rank approximation", "truncated svd", "singular value shrinkage"))
    if s.chance(0.3):
        return wind_up(s, noun, sub(a, kept), s.unary(sv))
    if s.chance(0.4):
        x = vector(s, (n,), "x", "query", "v")
        return wind_up(
            s, noun, put(s, f"{kept.code} @ {x.code}", (m,), 2 * a.bound, "applied", "response_x"), sv
        )
    return wind_up(s, noun, kept)


def polar(s: Sampler) -> Kernel:
    """The nearest orthogonal matrix, by SVD or by Newton-Schulz steps."""
    n = s.count(2, 4)
    if s.chance(0.5):
        m = n + s.count(0, 2)
        u, sv, vt = svd(s, singular(s, m, n))
        q = put(s, f"{u.code} @ {vt.code}", (m, n), 1.0, "q", "nearest", "rotation_part", usual=0.7)
        if s.chance(0.5):
            p = put(
                s,
                f"({vt.code}.T * {sv.code}) @ {vt.code}",
                (n, n),
                n + 2.0,
                "stretch",
                "p_mat",
                "hermitian_part",
            )
            return wind_up(s, "polar decomposition", q, p)
        x = vector(s, (n,), "x", "points", "v")
        return wind_up(
            s, "nearest rotation", put(s, f"{q.code} @ {x.code}", (m,), 2.0, "rotated", "turned"), sv
        )
    a = full_rank(s, n, n)
    body, step, trips = (
        s.name("newton_schulz", "polish", "step"),
        s.name("x", "y_k"),
        control.trip_count(s, 2, 6),
    )
    start = put(s, f"{a.code} / jnp.sqrt(jnp.sum({a.code}**2))", (n, n), 1.0, "scaled_a", "x0", "start")
    text = s.pick(
        (
            f"1.5 * {step} - 0.5 * {step} @ {step}.T @ {step}",
            f"0.5 * {step} @ (3.0 * jnp.eye({n}, dtype={step}.dtype) - {step}.T @ {step})",
            f"{step} + 0.5 * ({step} - {step} @ {step}.T @ {step})",
        )
    )
    with s.suite(f"def {body}(_, {step}):"):
        say(s, f"return {text}")
    q = put(
        s,
        f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {start.code})",
        (n, n),
        1.0,
        "q",
        "ortho",
        "polar_q",
        usual=0.6,
    )
    v = vector(s, (n,), "v", "direction", "x_in")
    return wind_up(s, s.pick(("newton schulz", "orthogonalized update")), s.mix([q, v], 2))


def power_iteration(s: Sampler) -> Kernel:
    """The dominant eigenpair by repeated products, its quotient, and now and then a deflation."""
    n = s.count(2, 6)
    a = spd(s, n) if s.chance(0.5) else symmetric(s, n)
    x0 = vector(s, (n,), "x0", "start", "guess", "v0")
    trips = control.trip_count(s, 2, 6)
    body, x, y = s.name("power_step", "body", "step"), s.name("x", "v_k", "vec"), s.name("y", "image", "ax")
    eps = s.coef(0.05, 0.3).code
    norm = s.pick(
        (
            f"jnp.sqrt(jnp.sum({y}**2) + {eps})",
            f"jnp.sqrt({y} @ {y} + {eps})",
            f"(1.0 + jnp.linalg.norm({y}))",
        )
    )
    style = s.count(0, 2)
    if style == 0:
        with s.suite(f"def {body}(_, {x}):"):
            say(s, f"{y} = {a.code} @ {x}")
            say(s, f"return {y} / {norm}")
        found = put(
            s, f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {x0.code})", (n,), 1.0, "v_top", "leading", "mode"
        )
        quotient = f"{found.code} @ {a.code} @ {found.code}"
    elif style == 1:
        with s.suite(f"def {body}({x}, _):"):
            say(s, f"{y} = {a.code} @ {x}")
            after = put(s, f"{y} / {norm}", (n,), 1.0, "x_next", "after")
            s.line(f"return {after.code}, {after.code} @ {a.code} @ {after.code}")
        last, path = s.name("v_top", "leading"), s.name("quotients", "history", "lam_path")
        say(s, f"{last}, {path} = {s.lax}.scan({body}, {x0.code}, None, length={trips[0]})")
        found = Value(last, (n,), -1, 1)
        return wind_up(s, "power iteration", Value(path, (trips[1],), -6, 12), found)
    else:
        s.static = [item for item in s.static if item[0] != trips[0]]
        s.line(f"{x} = {x0.code}")
        with s.suite(f"for _ in range({trips[1]}):"):
            say(s, f"{y} = {a.code} @ {x}")
            say(s, f"{x} = {y} / {norm}")
        found = Value(x, (n,), -1, 1)
        quotient = f"{x} @ {a.code} @ {x}"
    lam = put(
        s,
        f"({quotient}) / ({found.code} @ {found.code} + {s.coef(0.05, 0.2).code})",
        (),
        9.0,
        "lam",
        "rayleigh",
        "top_value",
    )
    if s.chance(0.35):
        rest = put(
            s,
            f"{a.code} - {lam.code} * jnp.outer({found.code}, {found.code})",
            (n, n),
            12.0,
            "deflated",
            "rest_a",
            "remaining",
        )
        return wind_up(s, "deflation", rest, lam)
    return wind_up(s, s.pick(("power iteration", "dominant mode", "spectral radius")), lam, found)


def rayleigh(s: Sampler) -> Kernel:
    """Rayleigh quotients of given vectors, alone, beside the spectrum, or as an iteration."""
    n = s.count(2, 5)
    a = symmetric(s, n)
    eps = s.coef(0.1, 0.5).code
    if s.chance(0.4):
        k = s.count(2, 4)
        x = vector(s, (k, n), "x", "trials", "directions", "probes")
        top = put(
            s, f'jnp.einsum("ki,ij,kj->k", {x.code}, {a.code}, {x.code})', (k,), 20.0, "top", "numer", "forms"
        )
        quotient = put(
            s, f"{top.code} / (jnp.sum({x.code}**2, axis=-1) + {eps})", (k,), n + 2.0, "quotients", "rq"
        )
        w = put(s, f"jnp.linalg.eigvalsh({a.code})", (n,), (0.1, n + 2), "w", "evals", "exact")
        gap = code(f"{w.code}[-1] - {quotient.code}", (k,), (0, n + 2), level=9)
        return wind_up(s, "rayleigh quotients", s.mix([quotient, gap], 1), w if s.chance(0.5) else s.unary(w))
    x = vector(s, (n,), "x", "trial", "direction")
    if s.chance(0.5):
        other = spd(s, n, "mass", "b_mat", "metric")
        text = f"({x.code} @ {a.code} @ {x.code}) / ({x.code} @ {other.code} @ {x.code} + {eps})"
        quotient = put(s, text, (), 12.0, "quotient", "freq_sq", "rq")
        force = code(
            f"{a.code} @ {x.code} - {quotient.code} * ({other.code} @ {x.code})", (n,), 20.0, level=9
        )
        return wind_up(s, "generalized quotient", quotient, force)
    mu = put(
        s,
        f"({x.code} @ {a.code} @ {x.code}) / ({x.code} @ {x.code} + {eps})",
        (),
        n + 2.0,
        "mu",
        "shift_q",
        "rq",
    )
    ridge = round(n + 3.0, 1)
    text = f"jnp.linalg.solve({a.code} + ({ridge} + {mu.code}) * jnp.eye({n}), {x.code})"
    y = put(s, text, (n,), 2.0, "y", "x_next", "inverse_step")
    unit = code(
        f"{y.code} / jnp.sqrt({y.code} @ {y.code} + {s.coef(0.02, 0.2).code})", (n,), 1.0, level=PRODUCT
    )
    return wind_up(s, "inverse iteration", unit, mu)


def spectrum_statistics(s: Sampler) -> Kernel:
    """Free energies, densities of states and other sums over eigenvalues."""
    n = s.count(2, 6)
    lead: Shape = (s.count(2, 4),) if s.chance(0.25) else ()
    a = symmetric(s, n, lead=lead)
    w = put(
        s,
        s.pick((f"jnp.linalg.eigvalsh({a.code})", f"jnp.linalg.eigh({a.code})[0]")),
        (*lead, n),
        (0.1, n + 2.0),
        "w",
        "evals",
        "energies",
    )
    choice = s.count(0, 3)
    beta = s.scalar("beta", "inverse_temp", "sharpness", low=0.3, high=1.5)
    if choice == 0:
        levels = mul(beta, w)
        z = s.let(
            sub(number(0.0), levels)
            if s.chance(0.3)
            else code(f"-{beta.code} * {w.code}", w.shape, (-14, 0), level=PRODUCT),
            "scaled_w",
            "exponents",
        )
        weights = put(
            s, f"jax.nn.softmax({z.code}, axis=-1)", w.shape, (0, 1), "occupation", "boltzmann", "probs_w"
        )
        energy = put(
            s, f"jnp.sum({weights.code} * {w.code}, axis=-1)", lead, (0, n + 2), "energy", "mean_level"
        )
        free = put(
            s, f"-jax.nn.logsumexp({z.code}, axis=-1) / {beta.code}", lead, 12.0, "free_energy", "potential_f"
        )
        return wind_up(s, s.pick(("free energy", "thermal average")), s.mix([energy, free], 1), weights)
    if choice == 1:
        grid = s.array((s.count(3, 6),), "grid", "freqs", "omega_grid", low=0.0, high=float(n))
        width = s.coef(0.3, 0.9).code
        gaps = put(
            s, f"{w.code}[..., None] - {grid.code}", (*w.shape, grid.shape[0]), n + 2.0, "gaps", "offsets_w"
        )
        peak = s.pick(
            (
                f"jnp.exp(-(({gaps.code} / {width}) ** 2))",
                f"{width} / ({gaps.code}**2 + {width}**2)",
                f"jax.nn.sigmoid({gaps.code} / {width})",
            )
        )
        density = put(
            s, f"jnp.mean({peak}, axis=-2)", (*lead, grid.shape[0]), (0, 3), "dos", "density_w", "response_w"
        )
        return wind_up(s, "density of states", s.pair(density, beta))
    if choice == 2:
        level = s.scalar("fermi", "chem_pot", "mu", low=0.5, high=float(n))
        fill = put(
            s,
            f"jax.nn.sigmoid({beta.code} * ({level.code} - {w.code}))",
            w.shape,
            (0, 1),
            "filling",
            "occupancy",
        )
        total = put(s, f"jnp.sum({fill.code} * {w.code}, axis=-1)", lead, (0, 20), "band_energy", "total_e")
        return wind_up(s, s.pick(("band energy", "fermi filling")), total, fill)
    gaps = put(
        s,
        f"jnp.diff({w.code}, axis=-1)" if s.chance(0.5) else f"{w.code}[..., 1:] - {w.code}[..., :-1]",
        (*lead, n - 1),
        (0.05, n),
        "spacings",
        "gaps",
    )
    soft = put(
        s,
        f"-jnp.log(jnp.sum(jnp.exp(-{beta.code} * {gaps.code}), axis=-1)) / {beta.code}",
        lead,
        5.0,
        "soft_gap",
        "min_gap",
    )
    return wind_up(s, s.pick(("spectral gap", "level spacing")), soft, s.chain(gaps, 2))


def density_matrix(s: Sampler) -> Kernel:
    """Thermal states, their entropy and expectations; unitary-like mixing of levels."""
    n = s.count(2, 4)
    w, v = eigen(s, symmetric(s, n, "hamiltonian", "h_mat", "energy_op"))
    beta = s.scalar("beta", "inverse_temp", low=0.3, high=1.2)
    p = put(s, f"jax.nn.softmax(-{beta.code} * {w.code})", (n,), (0, 1), "p", "populations", "weights_p")
    rho = assembled(s, v, p, "rho", "thermal_state", "density_op")
    observable = warm_input(s, (n, n), "observable", "op", "probe_op")
    mean = put(
        s,
        f"jnp.trace({rho.code} @ {observable.code})"
        if s.chance(0.5)
        else f"jnp.sum({rho.code} * {observable.code}.T)",
        (),
        3.0,
        "expectation",
        "mean_op",
    )
    results = [mean]
    if s.chance(0.5):
        results.append(
            put(s, f"-jnp.sum({p.code} * jnp.log({p.code}))", (), (0, 2), "entropy", "von_neumann")
        )
    if s.chance(0.4):
        results.append(rho)
    return wind_up(s, s.pick(("thermal state", "density matrix", "gibbs average")), *results)


def graph_spectrum(s: Sampler) -> Kernel:
    """Heat, filters and embeddings on a weighted graph by its Laplacian's spectrum."""
    n = s.count(3, 6)
    raw = warm_input(s, (n, n), "affinity_raw", "edge_logits", "scores", low=-1.5, high=1.5, alone=True)
    soft = put(
        s,
        s.pick(
            (
                f"jax.nn.sigmoid({raw.code} + {raw.code}.T)",
                f"jnp.exp(-(({raw.code} - {raw.code}.T) ** 2))",
                f"jax.nn.softplus({raw.code} + {raw.code}.T)",
            )
        ),
        (n, n),
        (0, 3),
        "adj",
        "w_adj",
        "affinity",
    )
    no_loops = put(s, f"{soft.code} * (1.0 - jnp.eye({n}))", (n, n), (0, 3), "adj_clean", "weights_adj")
    extra = f" + {s.coef(0.3, 0.8).code} * jnp.diag(jnp.arange({n}))"
    lap = put(
        s, f"jnp.diag({no_loops.code}.sum(axis=1)) - {no_loops.code}{extra}", (n, n), 12.0, "lap", "laplacian"
    )
    w, v = eigen(s, lap)
    w = w.within(0.0, 99)
    time = s.scalar("t", "diffusion_time", "tau", low=0.1, high=0.8)
    response = put(
        s,
        s.pick(
            (
                f"jnp.exp(-{time.code} * {w.code})",
                f"1.0 / (1.0 + {time.code} * {w.code})",
                f"jnp.cos({time.code} * {w.code})",
            )
        ),
        (n,),
        1.0,
        "heat",
        "filter_w",
        "decay_w",
    )
    x = vector(s, (n,) if s.chance(0.5) else (n, s.count(2, 3)), "x", "signal", "features")
    column = f"{response.code}[:, None]" if x.rank > 1 else response.code
    if s.chance(0.5):
        out = put(
            s,
            f"{v.code} @ ({column} * ({v.code}.T @ {x.code}))",
            x.shape,
            3.0,
            "diffused",
            "smooth_x",
            "filtered_x",
        )
    else:
        kernel = assembled(s, v, response, "heat_kernel", "filter_mat")
        out = put(s, f"{kernel.code} @ {x.code}", x.shape, 3.0, "diffused", "smooth_x")
    return wind_up(
        s,
        s.pick(("graph heat kernel", "graph filter", "spectral diffusion")),
        out,
        *([s.unary(s.bounded(w, 8))] if s.chance(0.3) else []),
    )


def svd_regression(s: Sampler) -> Kernel:
    """Least squares and ridge regression with singular values in hand."""
    n = s.count(2, 4)
    m = n + s.count(1, 3)
    u, sv, vt = svd(s, singular(s, m, n))
    y = vector(s, (m,), "y", "targets", "b")
    lam = s.scalar("lam", "ridge", "tikhonov", low=0.2, high=1.5)
    gains = put(
        s,
        s.pick(
            (
                f"{sv.code} / ({sv.code}**2 + {lam.code})",
                f"1.0 / ({sv.code} + {lam.code})",
                f"(1.0 - jnp.exp(-{lam.code} * {sv.code}**2)) / {sv.code}",
            )
        ),
        (n,),
        (0, 2),
        "filter_factors",
        "gains",
        "damped_inv",
    )
    coef = put(
        s,
        s.pick(
            (
                f"{vt.code}.T @ ({gains.code} * ({u.code}.T @ {y.code}))",
                f"({vt.code}.T * {gains.code}) @ ({u.code}.T @ {y.code})",
            )
        ),
        (n,),
        3.0,
        "coef",
        "w_hat",
        "theta",
    )
    dof = put(s, f"jnp.sum({gains.code} * {sv.code})", (), (0, n), "dof", "effective_params")
    return wind_up(s, s.pick(("svd ridge", "pseudo inverse solve", "tikhonov")), coef, dof)


def generalized(s: Sampler) -> Kernel:
    """Eigenvalues of one matrix in the metric of another."""
    n = s.count(2, 4)
    a, b = symmetric(s, n, "stiffness", "k_mat"), spd(s, n, "mass", "m_mat", "metric")
    lower = put(s, f"jnp.linalg.cholesky({b.code})", (n, n), 3.0, "chol_m", "lower")
    half = put(
        s,
        f"jax.scipy.linalg.solve_triangular({lower.code}, {a.code}, lower=True)",
        (n, n),
        8.0,
        "half",
        "left_done",
    )
    full = put(
        s,
        f"jax.scipy.linalg.solve_triangular({lower.code}, {half.code}.T, lower=True)",
        (n, n),
        12.0,
        "reduced",
        "std_form",
    )
    sym = put(s, f"0.5 * ({full.code} + {full.code}.T)", (n, n), 12.0, "sym_reduced", "balanced")
    w = put(s, f"jnp.linalg.eigvalsh({sym.code})", (n,), (0.02, 30), "w", "omega_sq", "modal_w")
    freq = put(
        s, f"jnp.sqrt({w.code} + {s.coef(0.05, 0.5).code})", (n,), (0.2, 6), "freqs", "omegas", "modes"
    )
    return wind_up(s, s.pick(("natural frequencies", "generalized eigenvalues")), freq, s.chain(freq, 2))


def subspace_iteration(s: Sampler) -> Kernel:
    """Several leading directions at once: products and QR in turn."""
    n, k = s.count(3, 5), 2
    a = symmetric(s, n)
    start = full_rank(s, n, k)
    body, q = s.name("orth_step", "subspace_step", "body"), s.name("q", "basis_q")
    trips = s.count(1, 3)
    with s.suite(f"def {body}(_, {q}):"):
        say(s, f"return jnp.linalg.qr({a.code} @ {q})[0]")
    if s.chance(0.6):
        found = put(
            s,
            f"{s.lax}.fori_loop(0, {trips}, {body}, {start.code})",
            (n, k),
            1.0,
            "q_end",
            "subspace",
            "ritz_basis",
        )
    else:
        found = put(s, f"{body}(0, {start.code})", (n, k), 1.0, "q_end", "subspace")
    small = put(
        s, f"{found.code}.T @ {a.code} @ {found.code}", (k, k), n + 2.0, "ritz", "projected_a", "small_mat"
    )
    values = put(
        s,
        s.pick((f"jnp.linalg.eigvalsh(0.5 * ({small.code} + {small.code}.T))", f"jnp.diag({small.code})")),
        (k,),
        (0.1, n + 2),
        "ritz_values",
        "estimates",
    )
    shadow = put(s, f"{found.code} @ {found.code}.T", (n, n), 1.0, "projector", "shadow")
    return wind_up(s, s.pick(("subspace iteration", "ritz values")), values, s.chain(shadow, 1))


def procrustes(s: Sampler) -> Kernel:
    """The rotation that aligns one set of points with another."""
    m, d = s.count(4, 7), s.count(2, 3)
    x = warm_input(s, (m, d), "source", "x", "moving_pts", limit=1.5, alone=True)
    y = warm_input(s, (m, d), "target", "y", "fixed_pts", limit=1.5, alone=True)
    if s.chance(0.5):
        x, y = (
            put(
                s,
                f"{v.code} - {v.code}.mean(axis=0)",
                (m, d),
                2 * v.bound,
                f"{v.code[:1]}_centered",
                "centered",
                "xc",
            )
            for v in (x, y)
        )
    steps = f"jnp.diag({round(0.6 * m, 1)} * jnp.arange(1, {d + 1}))"
    cross = put(s, f"{x.code}.T @ {y.code} + {steps}", (d, d), 14.0, "cross", "corr_mat", "h_mat")
    u, sv, vt = svd(s, cross)
    rot = put(s, f"{u.code} @ {vt.code}", (d, d), 1.0, "rot", "rotation", "align_q", usual=0.8)
    moved = put(s, f"{x.code} @ {rot.code}", (m, d), 3.0, "aligned", "moved")
    if s.chance(0.5):
        err = put(
            s,
            f"jnp.sum(({moved.code} - {y.code}) ** 2, axis=-1)",
            (m,),
            (0, 12),
            "err",
            "misfit",
            "point_errors",
        )
        return wind_up(s, "procrustes error", err, s.unary(s.bounded(sv.within(0, 20), 10)))
    return wind_up(
        s, s.pick(("procrustes alignment", "kabsch alignment")), s.mix([moved, y], 1), sv.within(0, 20)
    )


def closed_form(s: Sampler) -> Kernel:
    """Two by two symmetric matrices: eigenvalues and directions without a library call."""
    lead: Shape = s.shape(1, 2, 12) if s.chance(0.7) else ()
    a, b, c = (
        warm_input(s, lead, "sxx", "a", "exx"),
        warm_input(s, lead, "sxy", "b", "exy"),
        warm_input(s, lead, "syy", "c", "eyy"),
    )
    mean = put(s, f"0.5 * ({a.code} + {c.code})", lead, 1.5, "mean_ab", "half_trace", "center")
    gap = put(s, f"0.5 * ({a.code} - {c.code})", lead, 1.5, "half_gap", "dev")
    r = put(
        s,
        f"jnp.sqrt({gap.code}**2 + {b.code}**2 + {s.coef(0.02, 0.2).code})",
        lead,
        (0.1, 2.5),
        "radius",
        "r",
        "split",
    )
    big, small = (
        put(s, f"{mean.code} + {r.code}", lead, (-1, 4), "lam_max", "major"),
        put(s, f"{mean.code} - {r.code}", lead, (-4, 1), "lam_min", "minor"),
    )
    choice = s.count(0, 2)
    if choice == 0:
        angle = put(s, f"0.5 * jnp.arctan2({b.code}, {gap.code} + 2.0)", lead, 0.8, "tilt", "theta")
        return wind_up(s, "principal stress", s.mix([big, angle], 1), small)
    if choice == 1:
        det = code(f"{a.code} * {c.code} - {b.code}**2", lead, 4.5, level=9)
        score = s.let(
            sub(det, mul(s.coef(0.04, 0.2), code(f"({a.code} + {c.code}) ** 2", lead, (0, 9), level=12))),
            "corner",
            "harris",
        )
        return wind_up(s, "corner response", score, s.pair(big, small))
    coherence = put(
        s,
        f"(({big.code} - {small.code}) / ({big.code} - {small.code} + {s.coef(0.3, 1.0).code})) ** 2",
        lead,
        (0, 1),
        "coherence",
        "anisotropy",
    )
    return wind_up(
        s,
        s.pick(("structure tensor", "anisotropy")),
        coherence,
        add(big, small) if s.chance(0.3) else s.pair(big, small),
    )


FORMS = (
    matrix_function,
    matrix_function,
    pca,
    whitening,
    norms,
    low_rank,
    polar,
    power_iteration,
    rayleigh,
    spectrum_statistics,
    density_matrix,
    graph_spectrum,
    svd_regression,
    generalized,
    subspace_iteration,
    procrustes,
    closed_form,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng, pick_dtype(rng.random()))
    return s.pick(FORMS)(s)


TEMPLATE = Template("spectral", "generate_spectral_kernel", draw)
