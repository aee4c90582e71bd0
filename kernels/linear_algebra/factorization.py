"""Cholesky, QR and LU, by the library and by hand, and what people compute from the factors."""

import random

from kernels.kernel import Kernel, Template
from kernels.linear_algebra._matrices import (
    SPD_NAMES,
    covariance_text,
    dominant,
    eye,
    full_rank,
    pick_dtype,
    quadratic,
    spd,
    squared_distances,
    transposed,
    vector,
)
from kernels.writing import phrases as ph
from kernels.writing.sampler import Sampler
from kernels.writing.stages import code, put, say, warm, wind_up
from kernels.writing.values import PRODUCT, Shape, Value, add, mul, number, sub

FACTOR_NAMES = ("chol", "lower", "factor", "c_factor", "l_mat", "tri")


def cholesky(s: Sampler, a: Value, *names: str) -> Value:
    """The lower factor, in one of the spellings."""
    text = s.pick(
        (
            f"jnp.linalg.cholesky({a.code})",
            f"jnp.linalg.cholesky({a.code})",
            f"jax.scipy.linalg.cholesky({a.code}, lower=True)",
            f"{s.lax}.linalg.cholesky({a.code})",
        )
    )
    return put(s, text, a.shape, (-2.5, 3.0), *(names or FACTOR_NAMES))


def whitened(s: Sampler, lower: Value, x: Value, *names: str) -> Value:
    """``L^-1 x``, in one of the spellings."""
    solve = "jax.scipy.linalg.solve_triangular"
    options = [f"{solve}({lower.code}, {x.code}, lower=True)"]
    if x.rank == 2:
        options.append(f"{s.lax}.linalg.triangular_solve({lower.code}, {x.code}, left_side=True, lower=True)")
    shape = x.shape
    return put(s, s.pick(options), shape, 6.0, *(names or ("white", "z_white", "solved", "alpha_vec")))


def log_det(s: Sampler, lower: Value, *names: str) -> Value:
    """Twice the sum of the logarithms of the factor's diagonal."""
    batched = lower.rank > 2
    diag = (
        f"jnp.diagonal({lower.code}, axis1=-2, axis2=-1)"
        if batched
        else s.pick((f"jnp.diag({lower.code})", f"jnp.diagonal({lower.code})", f"{lower.code}.diagonal()"))
    )
    if s.chance(0.3):
        diag = put(s, diag, lower.shape[:-1], (0.3, 3.0), "diag_l", "pivots_l", "scales_l").code
    tail = ", axis=-1" if batched else ""
    n = lower.shape[-1]
    text = f"2.0 * jnp.sum(jnp.log({diag}){tail})"
    return s.let(
        code(text, lower.shape[:-2], (-1.5 * n, 2.3 * n), level=PRODUCT),
        *(names or ("log_det", "logdet", "half_log_volume")),
    )


def gaussian_log_density(s: Sampler) -> Kernel:
    """The log-density of one residual, or of several at once."""
    n = s.count(2, 6)
    cov = spd(s, n)
    many = s.chance(0.4)
    shape = (n, s.count(2, 4)) if many else (n,)
    x = vector(s, shape, "x", "samples", "obs", "points")
    if s.chance(0.6):
        mean = s.array((n, 1) if many else (n,), "mean", "mu", "loc", low=-0.8, high=0.8)
        x = s.let(sub(x, mean), "diff", "centered", "dev", "residual")
    lower = cholesky(s, cov)
    z = whitened(s, lower, x)
    maha = s.let(quadratic(s, z, z), "maha", "quad", "mahalanobis")
    volume = log_det(s, lower)
    constant = s.pick((f"{n} * jnp.log(2.0 * jnp.pi)", f"{1.8379 * n:.4f}", f"{n} * 1.8379"))
    text = f"-0.5 * ({maha.code} + {volume.code} + {constant})"
    if s.chance(0.3):
        text = f"-0.5 * {maha.code} - 0.5 * {volume.code}"
    density = put(s, text, maha.shape, (-30, 6), "log_prob", "log_density", "loglik")
    extra = [maha] if s.chance(0.25) else []
    return wind_up(s, s.pick(("gaussian log density", "mvn logpdf", "log likelihood")), density, *extra)


def log_determinants(s: Sampler) -> Kernel:
    """Log-determinants of one or two definite matrices, and traces against them."""
    n = s.count(2, 6)
    lead: Shape = (s.count(2, 4),) if s.chance(0.3) else ()
    first = cholesky(s, spd(s, n, lead=lead))
    volumes = [log_det(s, first)]
    if s.chance(0.6):
        second = cholesky(s, spd(s, n, lead=lead))
        volumes.append(log_det(s, second))
    value = s.mix(volumes, s.count(1, 2))
    results = [value]
    if s.chance(0.4):
        norm = f"jnp.sum({first.code}**2)" if not lead else f"jnp.sum({first.code}**2, axis=(-2, -1))"
        results.append(s.unary(put(s, norm, lead, (0.5, 20), "trace_a", "frob", "total_var")))
    return wind_up(s, s.pick(("log determinant", "log volume", "entropy bound")), *results)


def reparameterized_sample(s: Sampler) -> Kernel:
    """``mean + L @ noise``, and a function of the samples."""
    n, k = s.count(2, 6), s.count(1, 5)
    lower = cholesky(s, spd(s, n), "scale_tril", *FACTOR_NAMES)
    noise = s.array((n,) if k == 1 else (n, k), "eps", "noise", "z", "standard_draws", low=-2.0, high=2.0)
    mean = s.array((n,) if k == 1 else (n, 1), "mean", "mu", "loc", low=-1.0, high=1.0)
    if s.chance(0.4):
        mean = s.let(s.bounded(s.unary(mean), 2))
    text = s.pick(
        (f"{mean.code} + {lower.code} @ {noise.code}", f"{lower.code} @ {noise.code} + {mean.code}")
    )
    draws = put(s, text, noise.shape, 6.0, "samples", "draws", "paths", "realization", usual=1.5)
    value = warm(s, draws, 6.0, 3)
    results = [value]
    if s.chance(0.3):
        results.append(log_det(s, lower))
    return wind_up(s, s.pick(("reparameterized sample", "correlated noise", "gp draw")), *results)


def qr_parts(s: Sampler) -> Kernel:
    """Q and R of a tall matrix: projections, log-volumes, products with either."""
    n = s.count(2, 5)
    m = n + s.count(0, 3)
    lead: Shape = (s.count(2, 3),) if s.chance(0.2) else ()
    a = full_rank(s, m, n, lead=lead)
    q_name, r_name = s.name("q", "q_mat", "ortho", "basis_q"), s.name("r", "r_mat", "upper", "tri_r")
    mode = s.pick(("", "", ', mode="reduced"'))
    if mode == "" and s.chance(0.25):
        text = f'jax.scipy.linalg.qr({a.code}, mode="economic")' if not lead else f"jnp.linalg.qr({a.code})"
    elif s.chance(0.25):
        text = f"{s.lax}.linalg.qr({a.code}, full_matrices=False)"
    else:
        text = f"jnp.linalg.qr({a.code}{mode})"
    s.line(f"{q_name}, {r_name} = ", text)
    q, r = Value(q_name, (*lead, m, n), -1, 1), Value(r_name, (*lead, n, n), -4, 4)
    noun = s.pick(("qr projection", "orthogonal part", "qr features"))
    if not lead and s.chance(0.2):
        product = put(s, f"{r.code} @ {transposed(s, q)}", (n, m), 6.0, "swapped", "rq_product", "qr_step")
        return wind_up(s, "qr iteration step", s.mix([product, s.array((m,), "weights", "w")], 1))
    diag = code(
        f"jnp.diagonal({r.code}, axis1=-2, axis2=-1)" if lead else f"jnp.diag({r.code})", (*lead, n), 4
    )
    x = vector(s, (m,) if s.chance(0.5) else (m, s.count(2, 3)), "x", "y", "b")
    if s.chance(0.3) and not lead:
        diag = s.let(diag, "diag_r", "pivots_r")
    axis = ", axis=-1" if lead else ""
    volume = code(f"jnp.sum(jnp.log(jnp.abs({diag.code})){axis})", lead, (-n, 2 * n))
    volume = s.let(volume, "log_vol", "log_abs_det", "volume") if s.chance(0.6) else volume
    q_t = transposed(s, q)
    projected = put(s, f"{q_t} @ {x.code}", (*lead, n, *x.shape[1:]), 4.0, "coords", "projected", "qtx")
    choice = s.count(0, 3)
    if choice == 0 and not lead:
        back = put(s, f"{q.code} @ {projected.code}", x.shape, 3.0, "fitted", "back", "in_span")
        rest = sub(x, back)
        return wind_up(s, noun, back if m == n else s.mix([back, rest], 1), volume)
    if choice == 1 and not lead:
        scales = put(s, f"jnp.abs({diag.code})", (*lead, n), (0.2, 4.0), "pivots", "sizes", "scales")
        return wind_up(s, noun, s.mix([scales, volume], 2), projected)
    if choice == 2 and not lead and x.rank == 1:
        solve = f"jax.scipy.linalg.solve_triangular({r.code}, {projected.code})"
        return wind_up(s, "qr solve", put(s, solve, (n,), 4.0, "coef_hat", "solution"), volume)
    return wind_up(s, noun, projected, volume)


def lu_parts(s: Sampler) -> Kernel:
    """Determinants and solves from an LU factorization."""
    n = s.count(2, 6)
    a = dominant(s, n) if s.chance(0.7) else full_rank(s, n, n)
    b = vector(s, (n,) if s.chance(0.6) else (n, s.count(2, 3)), "b", "rhs", "loads")
    lu = s.name("lu", "lu_mat", "packed_lu", "factors_lu")
    style = s.count(0, 3)
    if style == 0:
        p, lower, upper = s.name("p", "perm"), s.name("lower", "l_mat"), s.name("upper", "u_mat")
        s.line(f"{p}, {lower}, {upper} = ", f"jax.scipy.linalg.lu({a.code})")
        mid = put(
            s,
            f"jax.scipy.linalg.solve_triangular({lower}, {p}.T @ {b.code}, lower=True, unit_diagonal=True)",
            b.shape,
            3.0,
            "forward",
            "mid",
            "partial_x",
        )
        found = put(
            s, f"jax.scipy.linalg.solve_triangular({upper}, {mid.code})", b.shape, 2.0, "x_hat", "sol"
        )
        diag = f"jnp.diag({upper})"
    elif style == 1:
        piv = s.name("piv", "pivots", "ipiv")
        s.line(f"{lu}, {piv} = ", f"jax.scipy.linalg.lu_factor({a.code})")
        trans = s.pick(("", "", ", trans=1"))
        found = put(
            s, f"jax.scipy.linalg.lu_solve(({lu}, {piv}), {b.code}{trans})", b.shape, 2.0, "x_hat", "sol"
        )
        diag = f"jnp.diag({lu})"
    else:
        pivots, perm = s.name("pivots", "piv", "_pivots"), s.name("perm", "order", "permutation")
        s.line(f"{lu}, {pivots}, {perm} = ", f"{s.lax}.linalg.lu({a.code})")
        rows = put(s, f"{b.code}[{perm}]", b.shape, b.bound, "permuted", "b_perm", "ordered")
        if style == 2:
            found = put(s, f"jnp.triu({lu}) @ {rows.code}", b.shape, 8.0, "upper_part", "u_times_b")
        else:
            found = put(
                s,
                f"jax.scipy.linalg.solve_triangular({lu}, {rows.code}, lower=True, unit_diagonal=True)",
                b.shape,
                3.0,
                "forward",
                "partial_x",
            )
        diag = f"jnp.diagonal({lu})"
    logs = put(s, f"jnp.sum(jnp.log(jnp.abs({diag})))", (), (-n, 3 * n), "log_abs_det", "logdet", "volume")
    results = [found, logs] if s.chance(0.6) else [s.mix([found, logs], 1)]
    return wind_up(s, s.pick(("lu solve", "lu determinant", "pivoted factorization")), *results)


def gram_schmidt(s: Sampler) -> Kernel:
    """Columns made orthogonal one after the other, written out."""
    n = s.count(2, 4)
    m = n + s.count(0, 3)
    a = full_rank(s, m, n)
    loop, name = s.count(0, 1), s.name("columns", "q_cols", "ortho_cols", "basis_list")
    j, v = s.name("j", "col"), s.name("v", "u_col", "candidate")
    say(s, f"{name} = []")
    if loop == 0:
        prev = s.name("q_prev", "p", "unit_col")
        with s.suite(f"for {j} in range({n}):"):
            say(s, f"{v} = {a.code}[:, {j}]")
            with s.suite(f"for {prev} in {name}:"):
                say(s, f"{v} = {v} - jnp.dot({prev}, {v}) * {prev}")
            s.line(f"{name}.append({v} / {s.pick((f'jnp.linalg.norm({v})', f'jnp.sqrt({v} @ {v})'))})")
    else:
        i = s.name("i", "other")
        with s.suite(f"for {j} in range({n}):"):
            say(s, f"{v} = {a.code}[:, {j}]")
            with s.suite(f"for {i} in range({j}):"):
                say(s, f"{v} = {v} - ({name}[{i}] @ {a.code}[:, {j}]) * {name}[{i}]")
            s.line(f"{name}.append({v} / jnp.sqrt(jnp.sum({v}**2)))")
    q = put(s, f"jnp.stack({name}, axis=1)", (m, n), 1.0, "q", "ortho", "q_mat", usual=0.6)
    if s.chance(0.4):
        r = put(s, f"{q.code}.T @ {a.code}", (n, n), 4.0, "r", "r_mat", "upper")
        return wind_up(s, "gram schmidt", s.chain(q, 2), r)
    x = vector(s, (m,), "x", "y", "b")
    coords = put(s, f"{q.code}.T @ {x.code}", (n,), 3.0, "coords", "coef", "projected")
    if s.chance(0.5) and m > n:
        back = put(s, f"{q.code} @ {coords.code}", (m,), 3.0, "fitted", "shadow", "in_span")
        return wind_up(s, s.pick(("gram schmidt projection", "subspace residual")), sub(x, back), coords)
    return wind_up(s, "gram schmidt", s.mix([q, coords], 1))


def masked_gram_schmidt(s: Sampler) -> Kernel:
    """Gram-Schmidt as a loop that writes one column at a time."""
    n = s.count(2, 5)
    m = n + s.count(0, 2)
    a = full_rank(s, m, n)
    body, i, q = s.name("orthogonalize", "body", "add_column"), s.name("i", "j", "k"), s.name("q", "basis_q")
    v = s.name("v", "col", "candidate")
    with s.suite(f"def {body}({i}, {q}):"):
        say(s, f"{v} = {a.code}[:, {i}]")
        for _ in range(s.count(1, 2)):
            say(s, f"{v} = {v} - {q} @ ({q}.T @ {v})")
        unit = s.pick((f"{v} / jnp.linalg.norm({v})", f"{v} / jnp.sqrt(jnp.sum({v} * {v}))"))
        say(s, f"return {q}.at[:, {i}].set({unit})")
    zeros = f"jnp.zeros_like({a.code})"
    ortho = put(
        s, f"{s.lax}.fori_loop(0, {n}, {body}, {zeros})", (m, n), 1.0, "ortho", "columns", "frame", usual=0.6
    )
    x = vector(s, (m,), "x", "y", "b")
    coords = put(s, f"{ortho.code}.T @ {x.code}", (n,), 3.0, "coords", "coef", "projected")
    return wind_up(s, s.pick(("modified gram schmidt", "orthonormal frame")), s.mix([ortho, coords], 2))


def rank_one_update(s: Sampler) -> Kernel:
    """The factor of A + v v^T, by a new factorization, by the lemma, or by rotations."""
    n = s.count(2, 5)
    a = spd(s, n)
    v = vector(s, (n,), "v", "u", "update", "direction")
    style = s.count(0, 2)
    if style == 0:
        outer = s.pick((f"jnp.outer({v.code}, {v.code})", f"{v.code}[:, None] * {v.code}[None, :]"))
        updated = put(s, f"{a.code} + {outer}", (n, n), 6.0, "updated", "a_new", "bumped")
        before, after = cholesky(s, a), cholesky(s, updated)
        change = s.let(sub(log_det(s, after), log_det(s, before)).within(0, 5), "gain_in_volume", "change")
        return wind_up(s, "rank one update", change, s.chain(after, s.count(1, 2)))
    lower = cholesky(s, a)
    if style == 1:
        z = whitened(s, lower, v)
        gain = put(s, f"1.0 + {z.code} @ {z.code}", (), (1, 12), "gain_sq", "lemma_term", "one_plus")
        total = s.let(add(log_det(s, lower), ph.log(gain)), "log_det_new", "updated_volume")
        return wind_up(s, "determinant lemma", total, s.pair(z, gain))
    work, cols = s.name("work", "rest", "x_work"), s.name("cols", "new_columns", "updated_cols")
    k, r, c, t = s.name("k", "j"), s.name("r", "hyp"), s.name("c", "cos_k"), s.name("sn", "sin_k")
    col = s.name("col", "l_col")
    say(s, f"{work} = {v.code}")
    say(s, f"{cols} = []")
    with s.suite(f"for {k} in range({n}):"):
        say(s, f"{r} = jnp.sqrt({lower.code}[{k}, {k}] ** 2 + {work}[{k}] ** 2)")
        say(s, f"{c}, {t} = {lower.code}[{k}, {k}] / {r}, {work}[{k}] / {r}")
        say(s, f"{col} = {c} * {lower.code}[:, {k}] + {t} * {work}")
        say(s, f"{work} = {c} * {work} - {t} * {lower.code}[:, {k}]")
        s.line(f"{cols}.append({col})")
    new = put(s, f"jnp.stack({cols}, axis=-1)", (n, n), 3.0, "l_new", "updated_factor", "rotated")
    return wind_up(s, "cholesky update", s.chain(new, s.count(1, 3)), log_det(s, new))


def cholesky_by_hand(s: Sampler) -> Kernel:
    """The factor column by column, or LDL^T, unrolled or in a loop."""
    n = s.count(2, 4)
    a = spd(s, n)
    style = s.count(0, 2)
    j, lower = s.name("j", "k", "col_idx"), s.name("lower", "l_mat", "factor")
    if style == 0:
        i = s.name("i", "row_idx")
        acc = s.name("acc", "partial", "remaining")
        say(s, f"{lower} = jnp.zeros_like({a.code})")
        with s.suite(f"for {j} in range({n}):"):
            say(s, f"{acc} = {a.code}[{j}, {j}] - jnp.sum({lower}[{j}, :{j}] ** 2)")
            say(s, f"{lower} = {lower}.at[{j}, {j}].set(jnp.sqrt({acc}))")
            with s.suite(f"for {i} in range({j} + 1, {n}):"):
                say(s, f"{acc} = {a.code}[{i}, {j}] - {lower}[{i}, :{j}] @ {lower}[{j}, :{j}]")
                say(s, f"{lower} = {lower}.at[{i}, {j}].set({acc} / {lower}[{j}, {j}])")
        found = Value(lower, (n, n), -2.5, 3.0)
    elif style == 1:
        state, column = s.name("rest", "schur", "remaining"), s.name("column", "col", "pivot_col")
        body, pair = s.name("eliminate", "step", "peel_column"), s.name("state", "carry")
        below = s.name("below", "mask_rows", "at_or_below")
        with s.suite(f"def {body}({j}, {pair}):"):
            say(s, f"{state}, {lower} = {pair}")
            say(s, f"{below} = jnp.arange({n}) >= {j}")
            s.line(
                f"{column} = ",
                f"jnp.where({below}, {state}[:, {j}], 0.0) / jnp.sqrt({state}[{j}, {j}])",
            )
            s.line(
                "return ",
                f"{state} - jnp.outer({column}, {column}), {lower}.at[:, {j}].set({column})",
            )
        result = s.name("factor_out", "chol_out", "final_factor")
        start = f"({a.code}, jnp.zeros_like({a.code}))"
        s.line(f"_, {result} = ", f"{s.lax}.fori_loop(0, {n}, {body}, {start})")
        found = Value(result, (n, n), -2.5, 3.0)
    else:
        d, rest, scale = (
            s.name("pivots", "d_list", "d_vals"),
            s.name("rest", "schur"),
            s.name("col", "unit_col"),
        )
        say(s, f"{d}, {lower} = [], []")
        say(s, f"{rest} = {a.code}")
        with s.suite(f"for {j} in range({n}):"):
            s.line(f"{d}.append({rest}[{j}, {j}])")
            say(s, f"{scale} = {rest}[:, {j}] / {rest}[{j}, {j}]")
            say(s, f"{rest} = {rest} - {rest}[{j}, {j}] * jnp.outer({scale}, {scale})")
            s.line(f"{lower}.append({scale})")
        pivots = put(s, f"jnp.stack({d})", (n,), (0.2, 6), "diag_d", "pivots_d")
        unit = put(s, f"jnp.tril(jnp.stack({lower}, axis=1))", (n, n), 2.0, "unit_lower", "l_unit")
        return wind_up(s, "ldl factorization", s.unary(pivots), s.chain(unit, s.count(1, 2)))
    x = vector(s, (n,), "x", "z", "noise")
    product = put(s, f"{found.code} @ {x.code}", (n,), 6.0, "colored", "shaped_x", "mapped_x")
    return wind_up(s, s.pick(("manual cholesky", "cholesky by columns")), product, log_det(s, found))


def batched_factor(s: Sampler) -> Kernel:
    """A stack of factorizations: by vmap, by lax.map, by a scan, or as one call."""
    batch, n = s.count(2, 4), s.count(2, 4)
    a = spd(s, n, lead=(batch,))
    x = vector(s, (batch, n), "x", "rhs", "noise", "obs")
    one, b_name, l_name = (
        s.name("mat_i", "block", "a_i"),
        s.name("x_i", "rhs_i", "row"),
        s.name("l_i", "chol_i"),
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
    style = s.count(0, 2)
    function = s.name("one_block", "per_matrix", "solve_one", "single")
    if style == 0:
        with s.helper(function, one, b_name):
            say(s, f"{l_name} = jnp.linalg.cholesky({one})")
            s.line("return ", text)
        out = put(
            s, f"jax.vmap({function})({a.code}, {x.code})", (batch, *core[1]), core[2], "stacked", "out_b"
        )
    elif style == 1:
        pair = s.name("pair", "args_i", "block_pair")
        with s.suite(f"def {function}({pair}):"):
            say(s, f"{one}, {b_name} = {pair}")
            say(s, f"{l_name} = jnp.linalg.cholesky({one})")
            s.line("return ", text)
        out = put(
            s,
            f"{s.lax}.map({function}, ({a.code}, {x.code}))",
            (batch, *core[1]),
            core[2],
            "stacked",
            "out_b",
        )
    else:
        acc, pair = s.name("acc", "running", "state"), s.name("pair", "block_pair")
        total, every = s.name("total", "final", "last_state"), s.name("history", "parts", "per_step")
        decay = s.coef(0.2, 0.8).code
        with s.suite(f"def {function}({acc}, {pair}):"):
            say(s, f"{one}, {b_name} = {pair}")
            say(s, f"{l_name} = jnp.linalg.cholesky({one} + jnp.diag({acc}**2))")
            after = s.name("after", "updated", "acc_new")
            say(s, f"{after} = {decay} * {acc} + jnp.tanh({l_name} @ {b_name})")
            say(s, f"return {after}, jnp.sum(jnp.log(jnp.diag({l_name})))")
        start = f"jnp.zeros_like({x.code}[0])"
        s.line(f"{total}, {every} = ", f"{s.lax}.scan({function}, {start}, ({a.code}, {x.code}))")
        return wind_up(s, "factor scan", Value(total, (n,), -4, 4), Value(every, (batch,), -2 * n, 2 * n))
    return wind_up(s, s.pick(("batched cholesky", "block factorization", "stacked solves")), out)


def conditional_gaussian(s: Sampler) -> Kernel:
    """Mean and covariance at test points given training points: a Gaussian process by Cholesky."""
    n, m = s.count(3, 6), s.count(2, 4)
    deep = s.count(2, 3)
    tail: Shape = () if s.chance(0.5) else (deep,)
    x = s.array((n, *tail), "x_train", "x_obs", "knots", low=-1.5, high=1.5)
    new = s.array((m, *tail), "x_test", "x_new", "queries", low=-1.5, high=1.5)
    y = vector(s, (n,), "y", "y_obs", "targets")
    kernel, left, right = s.name("kernel_fn", "covariance", "k_fn"), s.name("p", "xa"), s.name("q", "xb")
    with s.helper(kernel, left, right):
        d2 = squared_distances(s, Value(left, (n, *tail), -1, 1), Value(right, (m, *tail), -1, 1))
        s.line("return ", covariance_text(s, d2))
    noise = s.scalar("noise", "jitter", "sigma_n", low=0.3, high=0.9)
    k = put(s, f"{kernel}({x.code}, {x.code}) + {noise.code} * {eye(s, n)}", (n, n), 2.0, "k_xx", "gram")
    cross = put(s, f"{kernel}({x.code}, {new.code})", (n, m), (0, 1), "k_xs", "cross_cov", "k_star")
    lower = cholesky(s, k)
    weights = put(
        s,
        f"jax.scipy.linalg.cho_solve(({lower.code}, True), {y.code})",
        (n,),
        4.0,
        "weights",
        "alpha",
        "dual",
    )
    mean = put(s, f"{cross.code}.T @ {weights.code}", (m,), 4.0, "mean", "posterior_mean", "pred")
    choice = s.count(0, 2)
    if choice == 2:
        fit = put(s, f"-0.5 * {y.code} @ {weights.code}", (), (-12, 0), "data_fit", "fit_term")
        return wind_up(s, "marginal likelihood", sub(fit, mul(number(0.5), log_det(s, lower))), mean)
    v = whitened(s, lower, cross, "v", "half_cov")
    var = put(s, f"1.0 - jnp.sum({v.code}**2, axis=0)", (m,), (0.05, 1), "var", "posterior_var", "spread")
    if choice == 0:
        return wind_up(s, "gp posterior", mean, var)
    bound = add(mean, mul(s.coef(0.2, 0.9), ph.sqrt(add(var, number(0.1)))))
    return wind_up(s, "upper confidence bound", bound, weights)


def gaussian_divergence(s: Sampler) -> Kernel:
    """The divergence of two Gaussians, from both factors."""
    n = s.count(2, 5)
    p, q = spd(s, n, "cov_p", "sigma0", *SPD_NAMES), spd(s, n, "cov_q", "sigma1", *SPD_NAMES)
    gap = s.let(
        sub(vector(s, (n,), "mean_p", "mu0", "m_p"), s.array((n,), "mean_q", "mu1", "m_q", low=-1, high=1)),
        "gap",
        "mean_shift",
        "dm",
    )
    l_p, l_q = cholesky(s, p, "l_p", "chol_p"), cholesky(s, q, "l_q", "chol_q")
    inner = whitened(s, l_q, l_p, "m_rel", "relative", "l_ratio")
    z = whitened(s, l_q, gap, "z", "white_gap")
    trace = put(s, f"jnp.sum({inner.code}**2)", (), (0, 60), "trace_term", "spread_term")
    quad = put(s, f"{z.code} @ {z.code}", (), (0, 20), "quad", "mean_term")
    ratio = s.let(sub(log_det(s, l_q), log_det(s, l_p)), "log_ratio", "volume_term")
    text = f"0.5 * ({trace.code} + {quad.code} - {n} + {ratio.code})"
    divergence = put(s, text, (), (0, 40), "kl", "divergence", "rel_entropy")
    return wind_up(s, s.pick(("gaussian kl", "relative entropy")), divergence, z)


def doolittle(s: Sampler) -> Kernel:
    """Elimination without pivots of a dominant matrix, unrolled or in a loop, then a substitution."""
    n = s.count(2, 4)
    a = dominant(s, n)
    work, k = s.name("work", "upper", "reduced"), s.name("k", "step_k", "col")
    if s.chance(0.5):
        i, ratio = s.name("i", "row_idx"), s.name("ratio", "mult", "m_ik")
        say(s, f"{work} = {a.code}")
        outer, inner = f"for {k} in range({n - 1}):", f"for {i} in range({k} + 1, {n}):"
        with s.suite(outer), s.suite(inner):
            say(s, f"{ratio} = {work}[{i}, {k}] / {work}[{k}, {k}]")
            say(s, f"{work} = {work}.at[{i}].add(-{ratio} * {work}[{k}])")
        upper = Value(work, (n, n), -2 * a.bound, 2 * a.bound)
    else:
        body, factors, below = (
            s.name("eliminate", "step", "reduce_column"),
            s.name("factors", "ratios"),
            s.name("below"),
        )
        with s.suite(f"def {body}({k}, {work}):"):
            say(s, f"{below} = jnp.arange({n}) > {k}")
            s.line(f"{factors} = ", f"jnp.where({below}, {work}[:, {k}] / {work}[{k}, {k}], 0.0)")
            say(s, f"return {work} - jnp.outer({factors}, {work}[{k}])")
        upper = put(
            s, f"{s.lax}.fori_loop(0, {n - 1}, {body}, {a.code})", (n, n), 2 * a.bound, "upper", "echelon"
        )
    pivots = put(s, f"jnp.diag({upper.code})", (n,), (0.3, 2 * a.bound), "pivots", "diag_u")
    b = vector(s, (n,), "b", "rhs")
    solved = put(
        s, f"jax.scipy.linalg.solve_triangular({upper.code}, {b.code})", (n,), 3.0, "x_hat", "back_solved"
    )
    volume = put(s, f"jnp.sum(jnp.log({pivots.code}))", (), (-n, 3 * n), "log_det", "volume")
    return wind_up(s, s.pick(("gaussian elimination", "doolittle factorization")), solved, volume)


def householder(s: Sampler) -> Kernel:
    """Reflections by hand: their product on a vector, or the triangle they leave."""
    n = s.count(2, 4)
    m = n + s.count(0, 2)
    k, v, work = s.name("k", "j"), s.name("v", "mirror", "h_vec"), s.name("work", "r_mat", "reduced")
    if s.chance(0.5):
        a = full_rank(s, m, n)
        x, alpha = s.name("x_k", "col"), s.name("alpha", "signed_norm")
        say(s, f"{work} = {a.code}")
        with s.suite(f"for {k} in range({n if m > n else n - 1}):"):
            say(s, f"{x} = {work}[{k}:, {k}]")
            say(s, f"{alpha} = jnp.sign({x}[0]) * jnp.linalg.norm({x})")
            say(s, f"{v} = {x}.at[0].add({alpha})")
            say(s, f"{v} = {v} / jnp.linalg.norm({v})")
            say(s, f"{work} = {work}.at[{k}:].add(-2.0 * jnp.outer({v}, {v} @ {work}[{k}:]))")
        out = put(s, f"jnp.triu({work})[:{n}]", (n, n), 4.0, "r_out", "upper", "triangle")
        return wind_up(s, "householder triangle", s.chain(out, s.count(1, 3)))
    vs = vector(s, (n, m), "vectors", "mirrors", "normals")
    signal = vector(s, (m,), "x", "y", "signal")
    scale = s.coef(0.3, 0.8).code
    body, y = s.name("reflect", "apply_one", "bounce"), s.name("acc", "current", "image_x")
    with s.suite(f"def {body}({y}, {v}):"):
        after = s.name("after", "flipped", "image_next")
        say(s, f"{after} = {y} - 2.0 * {v} * ({v} @ {y}) / ({v} @ {v} + {scale})")
        kept = s.pick((f"jnp.sum({after})", f"{after}[0]", f"jnp.max({after})", f"{v} @ {y}"))
        say(s, f"return {after}, {kept}")
    last, every = s.name("reflected", "final", "x_out"), s.name("trace", "history", "path")
    s.line(f"{last}, {every} = ", f"{s.lax}.scan({body}, {signal.code}, {vs.code})")
    return wind_up(s, "reflection chain", Value(last, (m,), -3, 3), Value(every, (n,), -4, 4))


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
    s = Sampler(rng, pick_dtype(rng.random()))
    return s.pick(FORMS)(s)


TEMPLATE = Template("factorization", "generate_factorization_kernel", draw)
