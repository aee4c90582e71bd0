"""Cholesky, QR and LU, by the library and by hand, and what people compute from the factors."""

import random

from kernels.kernel import Kernel, Template
from kernels.linear_algebra._decompositions import FACTOR_NAMES, cholesky, log_det, whitened
from kernels.linear_algebra._matrices import (
    FLOATS,
    SPD_NAMES,
    covariance_text,
    dominant,
    eye,
    full_rank,
    quadratic,
    spd,
    squared_distances,
    transposed,
    vector,
)
from kernels.writing import elementary as el
from kernels.writing.beginnings import drawn_dtype_first
from kernels.writing.endings import finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, add, expr, mul, number, sub


def gaussian_log_density(s: Sampler) -> Kernel:
    """The log-density of one residual, or of several at once."""
    n = s.count(2, 6)
    cov = spd(s, n)
    many = s.chance(0.4)
    shape = (n, s.count(2, 4)) if many else (n,)
    x = vector(s, shape, "x|samples|obs|points")
    if s.chance(0.6):
        mean = s.array("mean|mu|loc", (n, 1) if many else (n,), low=-0.8, high=0.8)
        x = s.put("diff|centered|dev|residual", sub(x, mean))
    lower = cholesky(s, cov)
    z = whitened(s, lower, x)
    maha = s.put("maha|quad|mahalanobis", quadratic(s, z, z))
    volume = log_det(s, lower)
    constant = f"{n} * jnp.log(2 * jnp.pi)"
    text = f"-0.5 * ({maha} + {volume} + {constant})"
    if s.chance(0.3):
        text = f"-0.5 * {maha} - 0.5 * {volume}"
    density = s.put("log_prob|log_density|loglik", text, maha.shape, (-30, 6))
    extra = [maha] if s.chance(0.25) else []
    return finish_staged(s, s.pick(("gaussian log density", "mvn logpdf", "log likelihood")), density, *extra)


def log_determinants(s: Sampler) -> Kernel:
    """Log-determinants of one or two definite matrices, and traces against them."""
    n = s.count(2, 6)
    lead: Shape = (s.count(2, 4),) if s.chance(0.3) else ()
    first = cholesky(s, spd(s, n, lead=lead))
    volumes = [log_det(s, first)]
    if s.chance(0.6):
        second = cholesky(s, spd(s, n, lead=lead))
        volumes.append(log_det(s, second))
    results = [volumes[0] if len(volumes) == 1 else sub(*volumes)]
    if s.chance(0.4):
        norm = f"jnp.sum({first}**2)" if not lead else f"jnp.sum({first}**2, axis=(-2, -1))"
        results.append(s.put("trace_a|frob|total_var", norm, lead, (0.5, 20)))
    return finish_staged(s, s.pick(("log determinant", "log volume", "entropy bound")), *results)


def reparameterized_sample(s: Sampler) -> Kernel:
    """``mean + L @ noise``, and a function of the samples."""
    n, k = s.count(2, 6), s.count(1, 5)
    lower = cholesky(s, spd(s, n), ("scale_tril", *FACTOR_NAMES))
    noise = s.array("eps|noise|z|standard_draws", (n,) if k == 1 else (n, k), low=-2.0, high=2.0)
    mean = s.array("mean|mu|loc", (n,) if k == 1 else (n, 1), low=-1.0, high=1.0)
    if s.chance(0.4):
        mean = s.let(s.bounded(mean, 2))
    text = s.pick((f"{mean} + {lower} @ {noise}", f"{lower} @ {noise} + {mean}"))
    draws = s.put("samples|draws|paths|realization", text, noise.shape, 6.0, usual=1.5)
    value = draws
    results = [value]
    if s.chance(0.3):
        results.append(log_det(s, lower))
    return finish_staged(s, s.pick(("reparameterized sample", "correlated noise", "gp draw")), *results)


def qr_parts(s: Sampler) -> Kernel:
    """Q and R of a tall matrix: projections, log-volumes, products with either."""
    n = s.count(2, 5)
    iterated = s.chance(0.15)
    m = n if iterated else n + s.count(0, 3)
    lead: Shape = (s.count(2, 3),) if not iterated and s.chance(0.2) else ()
    a = full_rank(s, m, n, lead=lead)
    q_name, r_name = s.name("q|q_mat|ortho|basis_q"), s.name("r|r_mat|upper|tri_r")
    mode = s.pick(("", "", ', mode="reduced"'))
    if mode == "" and s.chance(0.25):
        text = f'jax.scipy.linalg.qr({a}, mode="economic")' if not lead else f"jnp.linalg.qr({a})"
    elif s.chance(0.25):
        text = f"{s.lax}.linalg.qr({a}, full_matrices=False)"
    else:
        text = f"jnp.linalg.qr({a}{mode})"
    s.line(f"{q_name}, {r_name} = {text}")
    q, r = expr(q_name, (*lead, m, n), 1), expr(r_name, (*lead, n, n), 4)
    noun = s.pick(("qr projection", "orthogonal part", "qr features"))
    if iterated:
        product = s.put("swapped|rq_product|qr_step", f"{r} @ {q}", (n, n), 6.0)
        return finish_staged(s, "qr iteration step", product)
    diag = expr(f"jnp.diagonal({r}, axis1=-2, axis2=-1)" if lead else f"jnp.diag({r})", (*lead, n), 4)
    x = vector(s, (m,) if s.chance(0.5) else (m, s.count(2, 3)), "x|y|b")
    if s.chance(0.3) and not lead:
        diag = s.put("diag_r|pivots_r", diag)
    axis = ", axis=-1" if lead else ""
    volume = expr(f"jnp.sum(jnp.log(jnp.abs({diag})){axis})", lead, (-n, 2 * n))
    volume = s.put("log_vol|log_abs_det|volume", volume) if s.chance(0.6) else volume
    q_t = transposed(s, q)
    projected = s.put("coords|projected|qtx", f"{q_t} @ {x}", (*lead, n, *x.shape[1:]), 4.0)
    use = s.pick(("fitted", "sizes", "solve", "coordinates"))
    if use == "fitted" and not lead:
        back = s.put("fitted|back|in_span", f"{q} @ {projected}", x.shape, 3.0)
        rest = sub(x, back)
        return finish_staged(s, noun, back if m == n else rest, volume)
    if use == "sizes" and not lead:
        scales = s.put("pivots|sizes|scales", f"jnp.abs({diag})", (*lead, n), (0.2, 4.0))
        return finish_staged(s, noun, scales, volume, projected)
    if use == "solve" and not lead and x.rank == 1:
        solve = f"jax.scipy.linalg.solve_triangular({r}, {projected})"
        return finish_staged(s, "qr solve", s.put("coef_hat|solution", solve, (n,), 4.0), volume)
    return finish_staged(s, noun, projected, volume)


def lu_parts(s: Sampler) -> Kernel:
    """Determinants and solves from an LU factorization."""
    n = s.count(2, 6)
    a = dominant(s, n) if s.chance(0.7) else full_rank(s, n, n)
    b = vector(s, (n,) if s.chance(0.6) else (n, s.count(2, 3)), "b|rhs|loads")
    lu = s.name("lu|lu_mat|packed_lu|factors_lu")
    form = s.pick(("lu", "lu_factor", "product", "forward"))
    if form == "lu":
        p, lower, upper = s.name("p|perm"), s.name("lower|l_mat"), s.name("upper|u_mat")
        s.line(f"{p}, {lower}, {upper} = jax.scipy.linalg.lu({a})")
        mid = s.put(
            "forward|mid|partial_x",
            f"jax.scipy.linalg.solve_triangular({lower}, {p}.T @ {b}, lower=True, unit_diagonal=True)",
            b.shape,
            3.0,
        )
        found = s.put("x_hat|sol", f"jax.scipy.linalg.solve_triangular({upper}, {mid})", b.shape, 2.0)
        diag = f"jnp.diag({upper})"
    elif form == "lu_factor":
        piv = s.name("piv|pivots|ipiv")
        s.line(f"{lu}, {piv} = jax.scipy.linalg.lu_factor({a})")
        trans = s.pick(("", "", ", trans=1"))
        found = s.put("x_hat|sol", f"jax.scipy.linalg.lu_solve(({lu}, {piv}), {b}{trans})", b.shape, 2.0)
        diag = f"jnp.diag({lu})"
    else:
        pivots, perm = s.name("pivots|piv|_pivots"), s.name("perm|order|permutation")
        s.line(f"{lu}, {pivots}, {perm} = {s.lax}.linalg.lu({a})")
        rows = s.put("permuted|b_perm|ordered", f"{b}[{perm}]", b.shape, b.bound)
        if form == "product":
            found = s.put("upper_part|u_times_b", f"jnp.triu({lu}) @ {rows}", b.shape, 8.0)
        else:
            found = s.put(
                "forward|partial_x",
                f"jax.scipy.linalg.solve_triangular({lu}, {rows}, lower=True, unit_diagonal=True)",
                b.shape,
                3.0,
            )
        diag = f"jnp.diagonal({lu})"
    logs = s.put("log_abs_det|logdet|volume", f"jnp.sum(jnp.log(jnp.abs({diag})))", (), (-n, 3 * n))
    return finish_staged(s, s.pick(("lu solve", "lu determinant", "pivoted factorization")), found, logs)


def gram_schmidt(s: Sampler) -> Kernel:
    """Columns made orthogonal one after the other, written out."""
    n = s.count(2, 4)
    m = n + s.count(0, 3)
    a = full_rank(s, m, n)
    form, name = s.pick(("modified", "classical")), s.name("columns|q_cols|ortho_cols|basis_list")
    j, v = s.name("j|col"), s.name("v|u_col|candidate")
    s.line(f"{name} = []")
    if form == "modified":
        prev = s.name("q_prev|p|unit_col")
        with s.suite(f"for {j} in range({n}):"):
            s.line(f"{v} = {a}[:, {j}]")
            with s.suite(f"for {prev} in {name}:"):
                s.line(f"{v} = {v} - jnp.dot({prev}, {v}) * {prev}")
            s.line(f"{name}.append({v} / {s.pick((f'jnp.linalg.norm({v})', f'jnp.sqrt({v} @ {v})'))})")
    else:
        i = s.name("i|other")
        with s.suite(f"for {j} in range({n}):"):
            s.line(f"{v} = {a}[:, {j}]")
            with s.suite(f"for {i} in range({j}):"):
                s.line(f"{v} = {v} - ({name}[{i}] @ {a}[:, {j}]) * {name}[{i}]")
            s.line(f"{name}.append({v} / jnp.sqrt(jnp.sum({v}**2)))")
    q = s.put("q|ortho|q_mat", f"jnp.stack({name}, axis=1)", (m, n), 1.0, usual=0.6)
    if s.chance(0.4):
        r = s.put("r|r_mat|upper", f"{q}.T @ {a}", (n, n), 4.0)
        return finish_staged(s, "gram schmidt", q, r)
    x = vector(s, (m,), "x|y|b")
    coords = s.put("coords|coef|projected", f"{q}.T @ {x}", (n,), 3.0)
    if s.chance(0.5) and m > n:
        back = s.put("fitted|shadow|in_span", f"{q} @ {coords}", (m,), 3.0)
        return finish_staged(
            s, s.pick(("gram schmidt projection", "subspace residual")), sub(x, back), coords
        )
    return finish_staged(s, "gram schmidt", q, coords)


def masked_gram_schmidt(s: Sampler) -> Kernel:
    """Gram-Schmidt as a loop that writes one column at a time."""
    n = s.count(2, 5)
    m = n + s.count(0, 2)
    a = full_rank(s, m, n)
    body, i, q = s.name("orthogonalize|body|add_column"), s.name("i|j|k"), s.name("q|basis_q")
    v = s.name("v|col|candidate")
    with s.suite(f"def {body}({i}, {q}):"):
        s.line(f"{v} = {a}[:, {i}]")
        for _ in range(s.count(1, 2)):
            s.line(f"{v} = {v} - {q} @ ({q}.T @ {v})")
        unit = s.pick((f"{v} / jnp.linalg.norm({v})", f"{v} / jnp.sqrt(jnp.sum({v} * {v}))"))
        s.line(f"return {q}.at[:, {i}].set({unit})")
    zeros = f"jnp.zeros_like({a})"
    ortho = s.put(
        "ortho|columns|frame", f"{s.lax}.fori_loop(0, {n}, {body}, {zeros})", (m, n), 1.0, usual=0.6
    )
    x = vector(s, (m,), "x|y|b")
    coords = s.put("coords|coef|projected", f"{ortho}.T @ {x}", (n,), 3.0)
    return finish_staged(s, s.pick(("modified gram schmidt", "orthonormal frame")), ortho, coords)


def rank_one_update(s: Sampler) -> Kernel:
    """The factor of A + v v^T, by a new factorization, by the lemma, or by rotations."""
    n = s.count(2, 5)
    a = spd(s, n)
    v = vector(s, (n,), "v|u|update|direction")
    form = s.pick(("refactored", "lemma", "rotations"))
    if form == "refactored":
        outer = s.pick((f"jnp.outer({v}, {v})", f"{v}[:, None] * {v}[None, :]"))
        updated = s.put("updated|a_new|bumped", f"{a} + {outer}", (n, n), 6.0)
        before, after = cholesky(s, a), cholesky(s, updated)
        change = s.put("gain_in_volume|change", sub(log_det(s, after), log_det(s, before)).within(0, 5))
        return finish_staged(s, "rank one update", change, after)
    lower = cholesky(s, a)
    if form == "lemma":
        z = whitened(s, lower, v)
        gain = s.put("gain_sq|lemma_term|one_plus", f"1 + {z} @ {z}", (), (1, 12))
        total = s.put("log_det_new|updated_volume", add(log_det(s, lower), el.log(gain)))
        return finish_staged(s, "determinant lemma", total, z, gain)
    work, cols = s.name("work|rest|x_work"), s.name("cols|new_columns|updated_cols")
    k, r, c, t = s.name("k|j"), s.name("r|hyp"), s.name("c|cos_k"), s.name("sn|sin_k")
    col = s.name("col|l_col")
    s.line(f"{work} = {v}")
    s.line(f"{cols} = []")
    with s.suite(f"for {k} in range({n}):"):
        s.line(f"{r} = jnp.sqrt({lower}[{k}, {k}] ** 2 + {work}[{k}] ** 2)")
        s.line(f"{c}, {t} = {lower}[{k}, {k}] / {r}, {work}[{k}] / {r}")
        s.line(f"{col} = {c} * {lower}[:, {k}] + {t} * {work}")
        s.line(f"{work} = {c} * {work} - {t} * {lower}[:, {k}]")
        s.line(f"{cols}.append({col})")
    new = s.put("l_new|updated_factor|rotated", f"jnp.stack({cols}, axis=-1)", (n, n), 3.0)
    return finish_staged(s, "cholesky update", new, log_det(s, new))


def cholesky_by_hand(s: Sampler) -> Kernel:
    """The factor column by column, or LDL^T, unrolled or in a loop."""
    n = s.count(2, 4)
    a = spd(s, n)
    form = s.pick(("entries", "columns", "ldl"))
    j, lower = s.name("j|k|col_idx"), s.name("lower|l_mat|factor")
    if form == "entries":
        i = s.name("i|row_idx")
        acc = s.name("acc|partial|remaining")
        s.line(f"{lower} = jnp.zeros_like({a})")
        with s.suite(f"for {j} in range({n}):"):
            s.line(f"{acc} = {a}[{j}, {j}] - jnp.sum({lower}[{j}, :{j}] ** 2)")
            s.line(f"{lower} = {lower}.at[{j}, {j}].set(jnp.sqrt({acc}))")
            with s.suite(f"for {i} in range({j} + 1, {n}):"):
                s.line(f"{acc} = {a}[{i}, {j}] - {lower}[{i}, :{j}] @ {lower}[{j}, :{j}]")
                s.line(f"{lower} = {lower}.at[{i}, {j}].set({acc} / {lower}[{j}, {j}])")
        found = expr(lower, (n, n), (-2.5, 3.0))
    elif form == "columns":
        state, column = s.name("rest|schur|remaining"), s.name("column|col|pivot_col")
        body, pair = s.name("eliminate|step|peel_column"), s.name("state|carry")
        below = s.name("below|mask_rows|at_or_below")
        with s.suite(f"def {body}({j}, {pair}):"):
            s.line(f"{state}, {lower} = {pair}")
            s.line(f"{below} = jnp.arange({n}) >= {j}")
            s.line(f"{column} = jnp.where({below}, {state}[:, {j}], 0.0) / jnp.sqrt({state}[{j}, {j}])")
            s.line(f"return {state} - jnp.outer({column}, {column}), {lower}.at[:, {j}].set({column})")
        result = s.name("factor_out|chol_out|final_factor")
        start = f"({a}, jnp.zeros_like({a}))"
        s.line(f"_, {result} = {s.lax}.fori_loop(0, {n}, {body}, {start})")
        found = expr(result, (n, n), (-2.5, 3.0))
    else:
        d, rest, scale = (
            s.name("pivots|d_list|d_vals"),
            s.name("rest|schur"),
            s.name("col|unit_col"),
        )
        s.line(f"{d}, {lower} = [], []")
        s.line(f"{rest} = {a}")
        with s.suite(f"for {j} in range({n}):"):
            s.line(f"{d}.append({rest}[{j}, {j}])")
            s.line(f"{scale} = {rest}[:, {j}] / {rest}[{j}, {j}]")
            s.line(f"{rest} = {rest} - {rest}[{j}, {j}] * jnp.outer({scale}, {scale})")
            s.line(f"{lower}.append({scale})")
        pivots = s.put("diag_d|pivots_d", f"jnp.stack({d})", (n,), (0.2, 6))
        unit = s.put("unit_lower|l_unit", f"jnp.tril(jnp.stack({lower}, axis=1))", (n, n), 2.0)
        return finish_staged(s, "ldl factorization", pivots, unit)
    x = vector(s, (n,), "x|z|noise")
    product = s.put("colored|shaped_x|mapped_x", f"{found} @ {x}", (n,), 6.0)
    return finish_staged(s, s.pick(("manual cholesky", "cholesky by columns")), product, log_det(s, found))


def batched_factor(s: Sampler) -> Kernel:
    """A stack of factorizations: by vmap, by lax.map, by a scan, or as one call."""
    batch, n = s.count(2, 4), s.count(2, 4)
    a = spd(s, n, lead=(batch,))
    x = vector(s, (batch, n), "x|rhs|noise|obs")
    one, b_name, l_name = (
        s.name("mat_i|block|a_i"),
        s.name("x_i|rhs_i|row"),
        s.name("l_i|chol_i"),
    )
    core = s.pick(
        (
            ("{l} @ {x}", (n,), 6.0),
            ("jax.scipy.linalg.solve_triangular({l}, {x}, lower=True)", (n,), 4.0),
            ("jax.scipy.linalg.cho_solve(({l}, True), {x})", (n,), 5.0),
            ("jnp.sum(jnp.log(jnp.diag({l}))) + {x} @ {l} @ {x}", (), 20.0),
            ("jnp.tanh({l} @ {x}) + jnp.diag({l})", (n,), 4.0),
        )
    )
    text = core[0].format(l=l_name, x=b_name)
    form = s.pick(("vmap", "map", "scan"))
    function = s.name("one_block|per_matrix|solve_one|single")
    if form == "vmap":
        with s.helper(function, one, b_name):
            s.line(f"{l_name} = jnp.linalg.cholesky({one})")
            s.line(f"return {text}")
        out = s.put("stacked|out_b", f"jax.vmap({function})({a}, {x})", (batch, *core[1]), core[2])
    elif form == "map":
        pair = s.name("pair|args_i|block_pair")
        with s.suite(f"def {function}({pair}):"):
            s.line(f"{one}, {b_name} = {pair}")
            s.line(f"{l_name} = jnp.linalg.cholesky({one})")
            s.line(f"return {text}")
        out = s.put("stacked|out_b", f"{s.lax}.map({function}, ({a}, {x}))", (batch, *core[1]), core[2])
    else:
        acc, pair = s.name("acc|running|state"), s.name("pair|block_pair")
        total, every = s.name("total|final|last_state"), s.name("history|parts|per_step")
        decay = s.scalar("decay", low=0.2, high=0.8).code
        with s.suite(f"def {function}({acc}, {pair}):"):
            s.line(f"{one}, {b_name} = {pair}")
            s.line(f"{l_name} = jnp.linalg.cholesky({one} + jnp.diag({acc}**2))")
            after = s.name("after|updated|acc_new")
            s.line(f"{after} = {decay} * {acc} + jnp.tanh({l_name} @ {b_name})")
            s.line(f"return {after}, jnp.sum(jnp.log(jnp.diag({l_name})))")
        start = f"jnp.zeros_like({x}[0])"
        s.line(f"{total}, {every} = {s.lax}.scan({function}, {start}, ({a}, {x}))")
        return finish_staged(s, "factor scan", expr(total, (n,), 4), expr(every, (batch,), 2 * n))
    return finish_staged(s, s.pick(("batched cholesky", "block factorization", "stacked solves")), out)


def conditional_gaussian(s: Sampler) -> Kernel:
    """Mean and covariance at test points given training points: a Gaussian process by Cholesky."""
    n, m = s.count(3, 6), s.count(2, 4)
    deep = s.count(2, 3)
    tail: Shape = () if s.chance(0.5) else (deep,)
    x = s.array("x_train|x_obs|knots", (n, *tail), low=-1.5, high=1.5)
    new = s.array("x_test|x_new|queries", (m, *tail), low=-1.5, high=1.5)
    y = vector(s, (n,), "y|y_obs|targets")
    kernel, left, right = s.name("kernel_fn|covariance|k_fn"), s.name("p|xa"), s.name("q|xb")
    with s.helper(kernel, left, right):
        d2 = squared_distances(s, expr(left, (n, *tail), 1), expr(right, (m, *tail), 1))
        s.line(f"return {covariance_text(s, d2)}")
    noise = s.scalar("noise|jitter|sigma_n", low=0.3, high=0.9)
    k = s.put("k_xx|gram", f"{kernel}({x}, {x}) + {noise} * {eye(s, n)}", (n, n), 2.0)
    cross = s.put("k_xs|cross_cov|k_star", f"{kernel}({x}, {new})", (n, m), (0, 1))
    lower = cholesky(s, k)
    weights = s.put("weights|alpha|dual", f"jax.scipy.linalg.cho_solve(({lower}, True), {y})", (n,), 4.0)
    mean = s.put("mean|posterior_mean|pred", f"{cross}.T @ {weights}", (m,), 4.0)
    use = s.pick(("posterior", "bound", "evidence"))
    if use == "evidence":
        fit = s.put("data_fit|fit_term", f"-0.5 * {y} @ {weights}", (), (-12, 0))
        return finish_staged(s, "marginal likelihood", sub(fit, mul(number(0.5), log_det(s, lower))), mean)
    v = whitened(s, lower, cross, "v|half_cov")
    var = s.put("var|posterior_var|spread", f"1 - jnp.sum({v}**2, axis=0)", (m,), (0.05, 1))
    if use == "posterior":
        return finish_staged(s, "gp posterior", mean, var)
    bound = add(mean, el.sqrt(add(var, number(0.1))))
    return finish_staged(s, "upper confidence bound", bound, weights)


def gaussian_divergence(s: Sampler) -> Kernel:
    """The divergence of two Gaussians, from both factors."""
    n = s.count(2, 5)
    p, q = spd(s, n, ("cov_p", "sigma0", *SPD_NAMES)), spd(s, n, ("cov_q", "sigma1", *SPD_NAMES))
    gap = s.put(
        "gap|mean_shift|dm",
        sub(vector(s, (n,), "mean_p|mu0|m_p"), s.array("mean_q|mu1|m_q", (n,), low=-1, high=1)),
    )
    l_p, l_q = cholesky(s, p, "l_p|chol_p"), cholesky(s, q, "l_q|chol_q")
    inner = whitened(s, l_q, l_p, "m_rel|relative|l_ratio")
    z = whitened(s, l_q, gap, "z|white_gap")
    trace = s.put("trace_term|spread_term", f"jnp.sum({inner}**2)", (), (0, 60))
    quad = s.put("quad|mean_term", f"{z} @ {z}", (), (0, 20))
    ratio = s.put("log_ratio|volume_term", sub(log_det(s, l_q), log_det(s, l_p)))
    text = f"0.5 * ({trace} + {quad} - {n} + {ratio})"
    divergence = s.put("kl|divergence|rel_entropy", text, (), (0, 40))
    return finish_staged(s, s.pick(("gaussian kl", "relative entropy")), divergence, z)


def doolittle(s: Sampler) -> Kernel:
    """Elimination without pivots of a dominant matrix, unrolled or in a loop, then a substitution."""
    n = s.count(2, 5)
    a = dominant(s, n)
    work, k = s.name("work|upper|reduced"), s.name("k|step_k|col")
    if s.chance(0.5):
        i, ratio = s.name("i|row_idx"), s.name("ratio|mult|m_ik")
        s.line(f"{work} = {a}")
        outer, inner = f"for {k} in range({n - 1}):", f"for {i} in range({k} + 1, {n}):"
        with s.suite(outer), s.suite(inner):
            s.line(f"{ratio} = {work}[{i}, {k}] / {work}[{k}, {k}]")
            s.line(f"{work} = {work}.at[{i}].add(-{ratio} * {work}[{k}])")
        upper = expr(work, (n, n), 2 * a.bound)
    else:
        body, factors, below = (
            s.name("eliminate|step|reduce_column"),
            s.name("factors|ratios"),
            s.name("below"),
        )
        with s.suite(f"def {body}({k}, {work}):"):
            s.line(f"{below} = jnp.arange({n}) > {k}")
            s.line(f"{factors} = jnp.where({below}, {work}[:, {k}] / {work}[{k}, {k}], 0.0)")
            s.line(f"return {work} - jnp.outer({factors}, {work}[{k}])")
        upper = s.put("upper|echelon", f"{s.lax}.fori_loop(0, {n - 1}, {body}, {a})", (n, n), 2 * a.bound)
    pivots = s.put("pivots|diag_u", f"jnp.diag({upper})", (n,), (0.3, 2 * a.bound))
    b = vector(s, (n,) if s.chance(0.3) else (n, s.count(2, 6)), "b|rhs")
    solved = s.put("x_hat|back_solved", f"jax.scipy.linalg.solve_triangular({upper}, {b})", b.shape, 3.0)
    volume = s.put("log_det|volume", f"jnp.sum(jnp.log({pivots}))", (), (-n, 3 * n))
    return finish_staged(s, s.pick(("gaussian elimination", "doolittle factorization")), solved, volume)


def householder(s: Sampler) -> Kernel:
    """Reflections by hand: their product on a vector, or the triangle they leave."""
    n = s.count(2, 4)
    m = n + s.count(0, 2)
    k, v, work = s.name("k|j"), s.name("v|mirror|h_vec"), s.name("work|r_mat|reduced")
    if s.chance(0.5):
        a = full_rank(s, m, n)
        x, alpha = s.name("x_k|col"), s.name("alpha|signed_norm")
        s.line(f"{work} = {a}")
        with s.suite(f"for {k} in range({n if m > n else n - 1}):"):
            s.line(f"{x} = {work}[{k}:, {k}]")
            s.line(f"{alpha} = jnp.sign({x}[0]) * jnp.linalg.norm({x})")
            s.line(f"{v} = {x}.at[0].add({alpha})")
            s.line(f"{v} = {v} / jnp.linalg.norm({v})")
            s.line(f"{work} = {work}.at[{k}:].add(-2 * jnp.outer({v}, {v} @ {work}[{k}:]))")
        out = s.put("r_out|upper|triangle", f"jnp.triu({work})[:{n}]", (n, n), 4.0)
        return finish_staged(s, "householder triangle", out)
    vs = vector(s, (n, m), "vectors|mirrors|normals")
    signal = vector(s, (m,), "x|y|signal")
    scale = s.scalar("scale", low=0.3, high=0.8).code
    body, y = s.name("reflect|apply_one|bounce"), s.name("acc|current|image_x")
    with s.suite(f"def {body}({y}, {v}):"):
        after = s.name("after|flipped|image_next")
        s.line(f"{after} = {y} - 2 * {v} * ({v} @ {y}) / ({v} @ {v} + {scale})")
        kept = s.pick((f"jnp.sum({after})", f"{after}[0]", f"jnp.max({after})", f"{v} @ {y}"))
        s.line(f"return {after}, {kept}")
    last, every = s.name("reflected|final|x_out"), s.name("trace|history|path")
    s.line(f"{last}, {every} = {s.lax}.scan({body}, {signal}, {vs})")
    return finish_staged(s, "reflection chain", expr(last, (m,), 3), expr(every, (n,), 4))


FORMS = (
    gaussian_log_density,
    log_determinants,
    reparameterized_sample,
    qr_parts,
    qr_parts,
    lu_parts,
    lu_parts,
    gram_schmidt,
    masked_gram_schmidt,
    rank_one_update,
    cholesky_by_hand,
    batched_factor,
    conditional_gaussian,
    gaussian_divergence,
    doolittle,
    householder,
)


def draw(rng: random.Random) -> Kernel:
    return drawn_dtype_first(rng, FORMS, FLOATS)


TEMPLATE = Template("factorization", "generate_factorization_kernel", draw)
