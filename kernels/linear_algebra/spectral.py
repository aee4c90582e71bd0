"""Eigenvalues and singular values: functions of them that no sign of a vector can change."""

import random

from kernels.kernel import Kernel, Template
from kernels.linear_algebra._decompositions import eigen, singular, svd, symmetric
from kernels.linear_algebra._matrices import FLOATS, full_rank, spd, vector
from kernels.writing import loops
from kernels.writing.beginnings import drawn_dtype_first
from kernels.writing.choices import Names
from kernels.writing.endings import finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, Shape, Value, expr, mul, number, sub


def law(s: Sampler, w: Value) -> tuple[str, float]:
    """A function of positive eigenvalues, with its bound."""
    c = s.scalar("c|offset", low=0.2, high=0.9).code
    top = w.high
    return s.pick(
        (
            (f"jnp.sqrt({w})", top**0.5),
            (f"1 / jnp.sqrt({w} + {c})", 2.0),
            (f"jnp.exp(-{c} * {w})", 1.0),
            (f"jnp.log({w} + {c})", 3.0),
            (f"1 / ({w} + {c})", 3.0),
            (f"jnp.tanh({w})", 1.0),
            (f"{w} / ({w} + {c})", 1.0),
            (f"jnp.sin({c} * {w})", 1.0),
            (f"jax.nn.softplus({w} - {c})", top),
            (f"{s.lax}.rsqrt({w} + {c})", 2.0),
            (f"jnp.cos({c} * {w}) + {w}", top + 1),
            (f"jnp.sqrt(1 + {c} * {w}**2)", top),
        )
    )


def assembled(
    s: Sampler, v: Value, f: Value, names: Names = "rebuilt|f_of_a|matrix_fn|transformed_a"
) -> Value:
    """``V f V^T``, in one of the spellings."""
    lead = v.shape[:-2]
    if lead:
        text = s.pick(
            (
                f'jnp.einsum("bik,bk,bjk->bij", {v}, {f}, {v})',
                f"({v} * {f}[:, None, :]) @ {v}.mT",
            )
        )
    else:
        text = s.pick(
            (
                f"({v} * {f}) @ {v}.T",
                f"{v} @ jnp.diag({f}) @ {v}.T",
                f'jnp.einsum("ik,k,jk->ij", {v}, {f}, {v})',
                f"({v} * {f}[None, :]) @ {v}.T",
            )
        )
    return s.put(names, text, v.shape, max(f.bound, 1.0))


def matrix_function(s: Sampler) -> Kernel:
    """A function of a symmetric matrix through its spectrum, applied to a vector or not."""
    n = s.count(2, 6)
    lead: Shape = (s.count(2, 3),) if s.chance(0.2) else ()
    w, v = eigen(s, symmetric(s, n, lead=lead))
    text, bound = law(s, w)
    f = s.put("f_w|new_vals|filtered|mapped_vals", text, w.shape, bound)
    if not lead and s.chance(0.35):
        x = vector(s, (n,), "x|signal|state")
        coords = s.put("coords|amplitudes|modal", f"{v}.T @ {x}", (n,), 3.0)
        out = s.put("filtered_x|evolved|y_out", f"{v} @ ({f} * {coords})", (n,), 3 * bound)
        return finish_staged(s, s.pick(("spectral filter", "operator function")), out, w)
    out = assembled(s, v, f)
    if s.chance(0.4):
        x = vector(s, (*lead, n), "x|signal|state")
        text = f"{out} @ {x}" if not lead else f'jnp.einsum("bij,bj->bi", {out}, {x})'
        out = s.put("applied|y_out|response_x", text, x.shape, 3 * bound)
    return finish_staged(s, s.pick(("matrix function", "spectral map")), out)


def pca(s: Sampler) -> Kernel:
    """Principal components of some data: variances, reconstructions and projections without signs."""
    m, n = s.count(5, 9), s.count(2, 4)
    x = s.array("data|samples|x|observations", (m, n), low=-1.0, high=1.0)
    scales = s.pick(
        (f"jnp.arange(1, {n + 1})", f"(1.0 + 0.8 * jnp.arange({n}))", f"jnp.linspace(1, {n}, {n})")
    )
    scaled = s.put("scaled_data|anisotropic", f"{x} * {scales}", (m, n), n * x.bound)
    centered = s.put(
        "centered|xc|deviations",
        f"{scaled} - jnp.mean({scaled}, axis=0{s.pick(('', ', keepdims=True'))})",
        (m, n),
        n * x.bound,
    )
    by_covariance, use = s.chance(0.5), s.pick(("variances", "reconstruction", "scores", "fidelity"))
    noun = s.pick(("pca", "principal components", "explained variance"))
    if by_covariance:
        extra = f" + jnp.diag(jnp.arange(1, {n + 1}))"
        text = f"{centered}.T @ {centered} / {s.pick((m, m - 1))}{extra}"
        cov = s.put("cov|scatter", text, (n, n), n * n + 1.0)
    if use == "variances":
        text = f"jnp.linalg.eigvalsh({cov})" if by_covariance else f"jnp.linalg.svdvals({centered}) ** 2"
        w = s.put("variances|w|spectrum", text, (n,), (0.01, n * n + 1))
        ratio = s.put("ratio|explained|shares", f"{w} / jnp.sum({w})", (n,), (0, 1))
        entropy = expr(f"-jnp.sum({ratio} * jnp.log({ratio} + 0.01))", (), (0, 2), level=11)
        return finish_staged(s, noun, ratio, entropy)
    if by_covariance:
        w, v = eigen(s, cov)
    else:
        _, sv, vt = svd(s, centered)
        w = s.put("variances|w", f"{sv}**2 / {m - 1}", (n,), (0.01, n * n))
        v = s.put("components|v|axes_v", f"{vt}.T", (n, n), 1.0)
    w = w.within(0.01, n * n + 1)
    ratio = s.put("ratio|explained|shares", f"{w} / jnp.sum({w})", (n,), (0, 1))
    k = s.count(1, n - 1)
    top = f"{v}[:, -{k}:]" if by_covariance else f"{v}[:, :{k}]"
    basis = s.put("top|leading|subspace", top, (n, k), 1.0)
    if use == "reconstruction":
        text = f"{centered} @ {basis} @ {basis}.T"
        back = s.put("reconstructed|denoised|low_dim", text, (m, n), n * x.bound)
        return finish_staged(s, "pca reconstruction", back, ratio)
    scores = s.put("scores|projected|latent", f"{centered} @ {basis}", (m, k), n * x.bound)
    if use == "scores":
        return finish_staged(s, "principal energy", expr(f"{scores}**2", (m, k), (0, n * n), level=12), ratio)
    text = f"jnp.sum({scores}**2, axis=1) / (jnp.sum({centered}**2, axis=1) + {s.coef(0.1, 0.5)})"
    return finish_staged(s, noun, s.put("kept|fidelity", text, (m,), (0, 1)), ratio)


def whitening(s: Sampler) -> Kernel:
    """Data made white by the inverse square root of their covariance."""
    m, n = s.count(5, 9), s.count(2, 4)
    x = s.array("data|features|x|acts", (m, n), low=-1.0, high=1.0)
    centered = s.put("centered|xc", f"{x} - {x}.mean(axis=0)", (m, n), 2 * x.bound)
    ridge = s.scalar("ridge|lam", low=0.2, high=0.6).code
    steps = s.pick(
        (f"jnp.arange(1, {n + 1})", f"jnp.linspace(1.0, 2.5, {n})", f"(1.0 + 0.5 * jnp.arange({n}))")
    )
    cov = s.put("cov|cov_reg", f"{centered}.T @ {centered} / {m} + {ridge} * jnp.diag({steps})", (n, n), 4.0)
    w, v = eigen(s, cov)
    root = s.put(
        "inv_root|scale_w",
        s.pick((f"1 / jnp.sqrt({w})", f"{s.lax}.rsqrt({w})", f"{w} ** -0.5")),
        (n,),
        (0.2, 3),
    )
    w_mat = assembled(s, v, root, "zca|w_mat|whitener")
    white = s.put("white|whitened|sphered", f"{centered} @ {w_mat}", (m, n), 6.0, usual=1.5)
    if s.chance(0.4):
        gain, shift = (
            s.array("gamma|gain", (n,), low=0.5, high=1.5),
            s.array("beta|shift", (n,), low=-1.0, high=1.0),
        )
        white = s.put("restyled|affine_out", f"{white} * {gain} + {shift}", (m, n), 6.0)
    return finish_staged(s, s.pick(("zca whitening", "decorrelation", "whitening")), white)


def norms(s: Sampler) -> Kernel:
    """Norms and other numbers made of the singular values."""
    m, n = s.count(2, 6), s.count(2, 6)
    lead: Shape = (s.count(2, 4),) if s.chance(0.25) else ()
    a = singular(s, m, n, lead)
    k = min(m, n)
    text = s.pick((f"jnp.linalg.svd({a}, compute_uv=False)", f"jnp.linalg.svdvals({a})"))
    sv = s.put("sv|sigma|singulars", text, (*lead, k), (0.3, k + 2))
    axis = ", axis=-1" if lead or s.chance(0.3) else ""
    c = s.scalar("c|offset", low=0.3, high=0.9).code
    share = f"{sv} / jnp.sum({sv}{axis}{', keepdims=True' if lead else ''})"
    power = s.pick((3, 4))
    options: list[tuple[str, str, float]] = [
        ("nuclear|trace_norm", f"jnp.sum({sv}{axis})", 12.0),
        ("spectral|top_sv", f"jnp.max({sv}{axis})", k + 2.0),
        ("schatten|schatten_p", f"jnp.sum({sv}**{power}{axis}) ** (1 / {power})", 12.0),
        ("log_volume|volume_sv", f"jnp.sum(jnp.log({sv} + {c}){axis})", 12.0),
        ("dof|eff_dof", f"jnp.sum({sv}**2 / ({sv}**2 + {c}){axis})", float(k)),
        ("cond_number|condition", f"jnp.max({sv}{axis}) / jnp.min({sv}{axis})", 12.0),
        ("shrunk_sum|penalty_sv", f"jnp.sum(jax.nn.relu({sv} - {c}){axis})", 12.0),
        ("soft_top|lse_sv", f"jax.nn.logsumexp({sv}{axis})", 12.0),
    ]
    chosen = s.shuffled(options)[: s.count(1, 3)]
    values = [s.put(names, text, lead, (0.0, top)) for names, text, top in chosen]
    if s.chance(0.35):
        p = s.put("p|shares|weights_sv", share, (*lead, k), (0, 1))
        values.append(s.put("entropy|eff_rank", f"-jnp.sum({p} * jnp.log({p}){axis})", lead, (0, 3)))
    return finish_staged(
        s,
        s.pick(("singular value summary", "spectral summary")),
        *values,
        *([sv] if s.chance(0.3) else []),
    )


def low_rank(s: Sampler) -> Kernel:
    """The best approximation of a rank, or singular values shrunk."""
    m, n = s.count(2, 6), s.count(2, 5)
    a = singular(s, m, n)
    u, sv, vt = svd(s, a)
    k = min(m, n)
    if s.chance(0.5) and k > 1:
        r = s.count(1, k - 1)
        rank = s.static_int("rank|k|n_components", r) if s.chance(0.3) else str(r)
        text = s.pick(
            (
                f"({u}[:, :{rank}] * {sv}[:{rank}]) @ {vt}[:{rank}]",
                f"{u}[:, :{rank}] @ jnp.diag({sv}[:{rank}]) @ {vt}[:{rank}, :]",
                f'jnp.einsum("ik,k,kj->ij", {u}[:, :{rank}], {sv}[:{rank}], {vt}[:{rank}])',
            )
        )
        kept = s.put("truncated|approx|low_rank_a", text, (m, n), a.bound)
    else:
        c = s.scalar("c|offset", low=0.4, high=0.9).code
        shrunk = s.put(
            "shrunk|thresholded|soft_sv",
            s.pick(
                (
                    f"jnp.maximum({sv} - {c}, 0)",
                    f"{sv} ** 3 / ({sv}**2 + {c})",
                    f"jax.nn.softplus({sv} - {c})",
                    f"{sv} / (1 + {c} * {sv})",
                    f"jnp.tanh({c} * {sv})",
                )
            ),
            (k,),
            (0, k + 2),
        )
        kept = s.put("denoised|approx|shrunk_a", f"({u} * {shrunk}) @ {vt}", (m, n), a.bound)
    noun = s.pick(("low rank approximation", "truncated svd", "singular value shrinkage"))
    if s.chance(0.3):
        return finish_staged(s, noun, sub(a, kept), sv)
    if s.chance(0.4):
        x = vector(s, (n,), "x|query|v")
        return finish_staged(s, noun, s.put("applied|response_x", f"{kept} @ {x}", (m,), 2 * a.bound), sv)
    return finish_staged(s, noun, kept)


def polar(s: Sampler) -> Kernel:
    """The nearest orthogonal matrix, by SVD or by Newton-Schulz steps."""
    n = s.count(2, 4)
    if s.chance(0.5):
        m = n + s.count(0, 2)
        u, sv, vt = svd(s, singular(s, m, n))
        q = s.put("q|nearest|rotation_part", f"{u} @ {vt}", (m, n), 1.0, usual=0.7)
        if s.chance(0.5):
            p = s.put("stretch|p_mat|hermitian_part", f"({vt}.T * {sv}) @ {vt}", (n, n), n + 2.0)
            return finish_staged(s, "polar decomposition", q, p)
        x = vector(s, (n,), "x|points|v")
        return finish_staged(s, "nearest rotation", s.put("rotated|turned", f"{q} @ {x}", (m,), 2.0), sv)
    a = full_rank(s, n, n)
    body, step, trips = (
        s.name("newton_schulz|polish|step"),
        s.name("x|y_k"),
        loops.trip_count(s, 2, 6),
    )
    start = s.put("scaled_a|x0|start", f"{a} / jnp.sqrt(jnp.sum({a}**2))", (n, n), 1.0)
    text = s.pick(
        (
            f"1.5 * {step} - 0.5 * {step} @ {step}.T @ {step}",
            f"0.5 * {step} @ (3 * jnp.eye({n}, dtype={step}.dtype) - {step}.T @ {step})",
            f"{step} + 0.5 * ({step} - {step} @ {step}.T @ {step})",
        )
    )
    with s.suite(f"def {body}(_, {step}):"):
        s.line(f"return {text}")
    q = s.put("q|ortho|polar_q", f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {start})", (n, n), 1.0, usual=0.6)
    v = vector(s, (n,), "v|direction|x_in")
    return finish_staged(s, s.pick(("newton schulz", "orthogonalized update")), q, v)


def power_iteration(s: Sampler) -> Kernel:
    """The dominant eigenpair by repeated products, its quotient, and now and then a deflation."""
    n = s.count(2, 6)
    a = spd(s, n) if s.chance(0.5) else symmetric(s, n)
    x0 = vector(s, (n,), "x0|start|guess|v0")
    trips = loops.trip_count(s, 2, 6)
    body, x, y = s.name("power_step|body|step"), s.name("x|v_k|vec"), s.name("y|image|ax")
    eps = s.epsilon().code
    norm = s.pick(
        (
            f"jnp.sqrt(jnp.sum({y}**2) + {eps})",
            f"jnp.sqrt({y} @ {y} + {eps})",
            f"(1 + jnp.linalg.norm({y}))",
        )
    )
    form = s.pick(("fori_loop", "scan", "unrolled"))
    if form == "fori_loop":
        with s.suite(f"def {body}(_, {x}):"):
            s.line(f"{y} = {a} @ {x}")
            s.line(f"return {y} / {norm}")
        found = s.put("v_top|leading|mode", f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {x0})", (n,), 1.0)
        quotient = f"{found} @ {a} @ {found}"
    elif form == "scan":
        with s.suite(f"def {body}({x}, _):"):
            s.line(f"{y} = {a} @ {x}")
            after = s.put("x_next|after", f"{y} / {norm}", (n,), 1.0)
            s.line(f"return {after}, {after} @ {a} @ {after}")
        last, path = s.name("v_top|leading"), s.name("quotients|history|lam_path")
        s.line(f"{last}, {path} = {s.lax}.scan({body}, {x0}, None, length={trips[0]})")
        found = expr(last, (n,), 1)
        return finish_staged(s, "power iteration", expr(path, (trips[1],), (-6, 12)), found)
    else:
        s.static = [item for item in s.static if item[0] != trips[0]]
        s.line(f"{x} = {x0}")
        with s.suite(f"for _ in range({trips[1]}):"):
            s.line(f"{y} = {a} @ {x}")
            s.line(f"{x} = {y} / {norm}")
        found = expr(x, (n,), 1)
        quotient = f"{x} @ {a} @ {x}"
    lam = s.put(
        "lam|rayleigh|top_value", f"({quotient}) / ({found} @ {found} + {s.coef(0.05, 0.2)})", (), 9.0
    )
    if s.chance(0.35):
        rest = s.put("deflated|rest_a|remaining", f"{a} - {lam} * jnp.outer({found}, {found})", (n, n), 12.0)
        return finish_staged(s, "deflation", rest, lam)
    return finish_staged(s, s.pick(("power iteration", "dominant mode", "spectral radius")), lam, found)


def rayleigh(s: Sampler) -> Kernel:
    """Rayleigh quotients of given vectors, alone, beside the spectrum, or as an iteration."""
    n = s.count(2, 5)
    a = symmetric(s, n)
    eps = s.epsilon().code
    if s.chance(0.4):
        k = s.count(2, 4)
        x = vector(s, (k, n), "x|trials|directions|probes")
        top = s.put("top|numer|forms", f'jnp.einsum("ki,ij,kj->k", {x}, {a}, {x})', (k,), 20.0)
        quotient = s.put("quotients|rq", f"{top} / (jnp.sum({x}**2, axis=-1) + {eps})", (k,), n + 2.0)
        w = s.put("w|evals|exact", f"jnp.linalg.eigvalsh({a})", (n,), (0.1, n + 2))
        gap = expr(f"{w}[-1] - {quotient}", (k,), (0, n + 2), level=9)
        return finish_staged(s, "rayleigh quotients", quotient, gap, w)
    x = vector(s, (n,), "x|trial|direction")
    if s.chance(0.5):
        other = spd(s, n, "mass|b_mat|metric")
        text = f"({x} @ {a} @ {x}) / ({x} @ {other} @ {x} + {eps})"
        quotient = s.put("quotient|freq_sq|rq", text, (), 12.0)
        force = expr(f"{a} @ {x} - {quotient} * ({other} @ {x})", (n,), 20.0, level=9)
        return finish_staged(s, "generalized quotient", quotient, force)
    mu = s.put("mu|shift_q|rq", f"({x} @ {a} @ {x}) / ({x} @ {x} + {eps})", (), n + 2.0)
    ridge = n + 3
    text = f"jnp.linalg.solve({a} + ({ridge} + {mu}) * jnp.eye({n}), {x})"
    y = s.put("y|x_next|inverse_step", text, (n,), 2.0)
    unit = expr(f"{y} / jnp.sqrt({y} @ {y} + {s.epsilon()})", (n,), 1.0, level=PRODUCT)
    return finish_staged(s, "inverse iteration", unit, mu)


def spectrum_statistics(s: Sampler) -> Kernel:
    """Free energies, densities of states and other sums over eigenvalues."""
    n = s.count(2, 6)
    lead: Shape = (s.count(2, 4),) if s.chance(0.25) else ()
    a = symmetric(s, n, lead=lead)
    w = s.put(
        "w|evals|energies",
        s.pick((f"jnp.linalg.eigvalsh({a})", f"jnp.linalg.eigh({a})[0]")),
        (*lead, n),
        (0.1, n + 2.0),
    )
    form = s.pick(("free energy", "density of states", "filling", "spacing"))
    beta = s.scalar("beta|inverse_temp|sharpness", low=0.3, high=1.5)
    if form == "free energy":
        levels = mul(beta, w)
        z = s.put(
            "scaled_w|exponents",
            sub(number(0.0), levels)
            if s.chance(0.3)
            else expr(f"-{beta} * {w}", w.shape, (-14, 0), level=PRODUCT),
        )
        weights = s.put("occupation|boltzmann|probs_w", f"jax.nn.softmax({z}, axis=-1)", w.shape, (0, 1))
        energy = s.put("energy|mean_level", f"jnp.sum({weights} * {w}, axis=-1)", lead, (0, n + 2))
        free = s.put("free_energy|potential_f", f"-jax.nn.logsumexp({z}, axis=-1) / {beta}", lead, 12.0)
        return finish_staged(s, s.pick(("free energy", "thermal average")), energy, free, weights)
    if form == "density of states":
        grid = s.array("grid|freqs|omega_grid", (s.count(3, 6),), low=0.0, high=float(n))
        width = s.scalar("width|bandwidth", low=0.3, high=0.9).code
        gaps = s.put("gaps|offsets_w", f"{w}[..., None] - {grid}", (*w.shape, grid.shape[0]), n + 2.0)
        peak = s.pick(
            (
                f"jnp.exp(-(({gaps} / {width}) ** 2))",
                f"{width} / ({gaps}**2 + {width}**2)",
                f"jax.nn.sigmoid({gaps} / {width})",
            )
        )
        density = s.put(
            "dos|density_w|response_w", f"jnp.mean({peak}, axis=-2)", (*lead, grid.shape[0]), (0, 3)
        )
        return finish_staged(s, "density of states", density, beta)
    if form == "filling":
        level = s.scalar("fermi|chem_pot|mu", low=0.5, high=float(n))
        fill = s.put("filling|occupancy", f"jax.nn.sigmoid({beta} * ({level} - {w}))", w.shape, (0, 1))
        total = s.put("band_energy|total_e", f"jnp.sum({fill} * {w}, axis=-1)", lead, (0, 20))
        return finish_staged(s, s.pick(("band energy", "fermi filling")), total, fill)
    gaps = s.put(
        "spacings|gaps",
        f"jnp.diff({w}, axis=-1)" if s.chance(0.5) else f"{w}[..., 1:] - {w}[..., :-1]",
        (*lead, n - 1),
        (0.05, n),
    )
    soft = s.put(
        "soft_gap|min_gap", f"-jnp.log(jnp.sum(jnp.exp(-{beta} * {gaps}), axis=-1)) / {beta}", lead, 5.0
    )
    return finish_staged(s, s.pick(("spectral gap", "level spacing")), soft, gaps)


def density_matrix(s: Sampler) -> Kernel:
    """Thermal states, their entropy and expectations; unitary-like mixing of levels."""
    n = s.count(2, 4)
    w, v = eigen(s, symmetric(s, n, "hamiltonian|h_mat|energy_op"))
    beta = s.scalar("beta|inverse_temp", low=0.3, high=1.2)
    p = s.put("p|populations|weights_p", f"jax.nn.softmax(-{beta} * {w})", (n,), (0, 1))
    rho = assembled(s, v, p, "rho|thermal_state|density_op")
    observable = s.array("observable|op|probe_op", (n, n), low=-1.0, high=1.0)
    mean = s.put(
        "expectation|mean_op",
        f"jnp.trace({rho} @ {observable})" if s.chance(0.5) else f"jnp.sum({rho} * {observable}.T)",
        (),
        3.0,
    )
    results = [mean]
    if s.chance(0.5):
        results.append(s.put("entropy|von_neumann", f"-jnp.sum({p} * jnp.log({p}))", (), (0, 2)))
    if s.chance(0.4):
        results.append(rho)
    return finish_staged(s, s.pick(("thermal state", "density matrix", "gibbs average")), *results)


def graph_spectrum(s: Sampler) -> Kernel:
    """Heat, filters and embeddings on a weighted graph by its Laplacian's spectrum."""
    n = s.count(3, 6)
    raw = s.array("affinity_raw|edge_logits|scores", (n, n), low=-1.5, high=1.5)
    soft = s.put(
        "adj|w_adj|affinity",
        s.pick(
            (
                f"jax.nn.sigmoid({raw} + {raw}.T)",
                f"jnp.exp(-(({raw} - {raw}.T) ** 2))",
                f"jax.nn.softplus({raw} + {raw}.T)",
            )
        ),
        (n, n),
        (0, 3),
    )
    no_loops = s.put("adj_clean|weights_adj", f"{soft} * (1 - jnp.eye({n}))", (n, n), (0, 3))
    extra = f" + jnp.diag(jnp.arange({n}))"
    lap = s.put("lap|laplacian", f"jnp.diag({no_loops}.sum(axis=1)) - {no_loops}{extra}", (n, n), 12.0)
    w, v = eigen(s, lap)
    w = w.within(0.0, 99)
    time = s.scalar("t|diffusion_time|tau", low=0.1, high=0.8)
    response = s.put(
        "heat|filter_w|decay_w",
        s.pick(
            (
                f"jnp.exp(-{time} * {w})",
                f"1 / (1 + {time} * {w})",
                f"jnp.cos({time} * {w})",
            )
        ),
        (n,),
        1.0,
    )
    x = vector(s, (n,) if s.chance(0.5) else (n, s.count(2, 3)), "x|signal|features")
    column = f"{response}[:, None]" if x.rank > 1 else response.code
    if s.chance(0.5):
        out = s.put("diffused|smooth_x|filtered_x", f"{v} @ ({column} * ({v}.T @ {x}))", x.shape, 3.0)
    else:
        kernel = assembled(s, v, response, "heat_kernel|filter_mat")
        out = s.put("diffused|smooth_x", f"{kernel} @ {x}", x.shape, 3.0)
    return finish_staged(
        s,
        s.pick(("graph heat kernel", "graph filter", "spectral diffusion")),
        out,
        *([s.bounded(w, 8)] if s.chance(0.3) else []),
    )


def svd_regression(s: Sampler) -> Kernel:
    """Least squares and ridge regression with singular values in hand."""
    n = s.count(2, 4)
    m = n + s.count(1, 3)
    u, sv, vt = svd(s, singular(s, m, n))
    y = vector(s, (m,), "y|targets|b")
    lam = s.scalar("lam|ridge|tikhonov", low=0.2, high=1.5)
    gains = s.put(
        "filter_factors|gains|damped_inv",
        s.pick(
            (
                f"{sv} / ({sv}**2 + {lam})",
                f"1 / ({sv} + {lam})",
                f"(1 - jnp.exp(-{lam} * {sv}**2)) / {sv}",
            )
        ),
        (n,),
        (0, 2),
    )
    coef = s.put(
        "coef|w_hat|theta",
        s.pick(
            (
                f"{vt}.T @ ({gains} * ({u}.T @ {y}))",
                f"({vt}.T * {gains}) @ ({u}.T @ {y})",
            )
        ),
        (n,),
        3.0,
    )
    dof = s.put("dof|effective_params", f"jnp.sum({gains} * {sv})", (), (0, n))
    return finish_staged(s, s.pick(("svd ridge", "pseudo inverse solve", "tikhonov")), coef, dof)


def generalized(s: Sampler) -> Kernel:
    """Eigenvalues of one matrix in the metric of another."""
    n = s.count(2, 4)
    a, b = symmetric(s, n, "stiffness|k_mat"), spd(s, n, "mass|m_mat|metric")
    lower = s.put("chol_m|lower", f"jnp.linalg.cholesky({b})", (n, n), 3.0)
    half = s.put(
        "half|left_done", f"jax.scipy.linalg.solve_triangular({lower}, {a}, lower=True)", (n, n), 8.0
    )
    full = s.put(
        "reduced|std_form", f"jax.scipy.linalg.solve_triangular({lower}, {half}.T, lower=True)", (n, n), 12.0
    )
    sym = s.put("sym_reduced|balanced", f"0.5 * ({full} + {full}.T)", (n, n), 12.0)
    w = s.put("w|omega_sq|modal_w", f"jnp.linalg.eigvalsh({sym})", (n,), (0.02, 30))
    freq = s.put("freqs|omegas|modes", f"jnp.sqrt({w} + {s.epsilon()})", (n,), (0.2, 6))
    return finish_staged(s, s.pick(("natural frequencies", "generalized eigenvalues")), freq)


def subspace_iteration(s: Sampler) -> Kernel:
    """Several leading directions at once: products and QR in turn."""
    n, k = s.count(3, 5), 2
    a = symmetric(s, n)
    start = full_rank(s, n, k)
    body, q = s.name("orth_step|subspace_step|body"), s.name("q|basis_q")
    trips = s.count(1, 3)
    with s.suite(f"def {body}(_, {q}):"):
        s.line(f"return jnp.linalg.qr({a} @ {q})[0]")
    if s.chance(0.6):
        found = s.put(
            "q_end|subspace|ritz_basis", f"{s.lax}.fori_loop(0, {trips}, {body}, {start})", (n, k), 1.0
        )
    else:
        found = s.put("q_end|subspace", f"{body}(0, {start})", (n, k), 1.0)
    small = s.put("ritz|projected_a|small_mat", f"{found}.T @ {a} @ {found}", (k, k), n + 2.0)
    values = s.put(
        "ritz_values|estimates",
        s.pick((f"jnp.linalg.eigvalsh(0.5 * ({small} + {small}.T))", f"jnp.diag({small})")),
        (k,),
        (0.1, n + 2),
    )
    shadow = s.put("projector|shadow", f"{found} @ {found}.T", (n, n), 1.0)
    return finish_staged(s, s.pick(("subspace iteration", "ritz values")), values, shadow)


def procrustes(s: Sampler) -> Kernel:
    """The rotation that aligns one set of points with another."""
    m, d = s.count(4, 7), s.count(2, 3)
    x = s.array("source|x|moving_pts", (m, d), low=-1.0, high=1.0)
    y = s.array("target|y|fixed_pts", (m, d), low=-1.0, high=1.0)
    if s.chance(0.5):
        x, y = (
            s.put(f"{v.code[:1]}_centered|centered|xc", f"{v} - {v}.mean(axis=0)", (m, d), 2 * v.bound)
            for v in (x, y)
        )
    # A penalty on the distance from the identity keeps the cross-covariance from losing rank.
    pull = s.put("penalty|prior|pull_to_identity", f"jnp.diag({m} * jnp.arange(1, {d + 1}))", (d, d), m * d)
    cross = s.put("cross|corr_mat|h_mat", f"{x}.T @ {y} + {pull}", (d, d), 14.0)
    u, sv, vt = svd(s, cross)
    rot = s.put("rot|rotation|align_q", f"{u} @ {vt}", (d, d), 1.0, usual=0.8)
    moved = s.put("aligned|moved", f"{x} @ {rot}", (m, d), 3.0)
    if s.chance(0.5):
        err = s.put("err|misfit|point_errors", f"jnp.sum(({moved} - {y}) ** 2, axis=-1)", (m,), (0, 12))
        return finish_staged(s, "regularized procrustes error", err, s.bounded(sv.within(0, 20), 10))
    nouns = ("regularized procrustes", "penalized alignment")
    return finish_staged(s, s.pick(nouns), moved, y, sv.within(0, 20))


def closed_form(s: Sampler) -> Kernel:
    """Two by two symmetric matrices: eigenvalues and directions without a library call."""
    lead: Shape = s.shape(1, 2, 12) if s.chance(0.7) else ()
    a, b, c = (
        s.array("sxx|a|exx", lead, low=-1.0, high=1.0),
        s.array("sxy|b|exy", lead, low=-1.0, high=1.0),
        s.array("syy|c|eyy", lead, low=-1.0, high=1.0),
    )
    mean = s.put("mean_ab|half_trace|center", f"0.5 * ({a} + {c})", lead, 1.5)
    gap = s.put("half_gap|dev", f"0.5 * ({a} - {c})", lead, 1.5)
    r = s.put("radius|r|split", f"jnp.sqrt({gap}**2 + {b}**2 + {s.epsilon()})", lead, (0.1, 2.5))
    big, small = (
        s.put("lam_max|major", f"{mean} + {r}", lead, (-1, 4)),
        s.put("lam_min|minor", f"{mean} - {r}", lead, (-4, 1)),
    )
    use = s.pick(("stress", "corner", "coherence"))
    if use == "stress":
        angle = s.put("tilt|theta", f"0.5 * jnp.arctan2({b}, {gap} + 2)", lead, 0.8)
        return finish_staged(s, "principal stress", big, angle, small)
    if use == "corner":
        det = expr(f"{a} * {c} - {b}**2", lead, 4.5, level=9)
        score = s.put(
            "corner|harris",
            sub(det, expr(f"({a} + {c}) ** 2", lead, (0, 9), level=12)),
        )
        return finish_staged(s, "corner response", score, big, small)
    coherence = s.put(
        "coherence|anisotropy",
        f"(({big} - {small}) / ({big} - {small} + {s.coef(0.3, 1.0)})) ** 2",
        lead,
        (0, 1),
    )
    return finish_staged(
        s,
        s.pick(("structure tensor", "anisotropy")),
        coherence,
        big,
        small,
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
    return drawn_dtype_first(rng, FORMS, FLOATS)


TEMPLATE = Template("spectral", "generate_spectral_kernel", draw)
