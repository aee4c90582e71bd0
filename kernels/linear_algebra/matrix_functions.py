"""Powers, exponentials, determinants and other functions of matrices; graphs, chains and products."""

import math
import random

from kernels.kernel import Kernel, Template
from kernels.linear_algebra._iterations import MATRICES, routine_of
from kernels.linear_algebra._matrices import FLOATS, dominant, eye, spd, vector
from kernels.writing import loops
from kernels.writing.beginnings import instance
from kernels.writing.choices import Names
from kernels.writing.endings import finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, Shape, Value, add, expr, mul, sub

NAMES = ("a", "m", "mat", "generator", "op", "weights_mat", "couplings", "jac")


def contraction(s: Sampler, n: int, names: Names = NAMES, *, lead: Shape = (), limit: float = 0.8) -> Value:
    """A matrix whose rows have sums of magnitudes below ``limit``."""
    raw = s.array(names, (*lead, n, n), low=-1.0, high=1.0)
    text = f"{raw} / {math.ceil(raw.bound / limit) * n}"
    return s.put("scaled_a|small|contraction|gen", text, raw.shape, limit / n, usual=limit / n / 2)


def stochastic(s: Sampler, n: int, names: Names = "logits|rates_raw|scores|trans_logits") -> Value:
    """A matrix whose rows (each a distribution) sum to one."""
    logits = s.array(names, (n, n), low=-1.5, high=1.5)
    axis = s.pick(("axis=-1", "axis=1"))
    if s.chance(0.6):
        return s.put("p_mat|transition|chain", f"jax.nn.softmax({logits}, {axis})", (n, n), (0.0, 1.0))
    soft = s.put(
        "rates|mass_p|unnormalized",
        s.pick((f"jnp.exp({logits})", f"jax.nn.softplus({logits}) + 0.1", f"{logits} ** 2 + 0.2")),
        (n, n),
        (0.1, 5),
    )
    return s.put(
        "p_mat|transition|chain", f"{soft} / jnp.sum({soft}, {axis}, keepdims=True)", (n, n), (0.0, 1.0)
    )


def applied(s: Sampler, a: Value, names: Names = "applied|y_out|image_x") -> Value:
    """The matrix times a vector of its own, or the matrix itself."""
    if s.chance(0.5):
        return a
    n = a.shape[-1]
    x = vector(s, (n,) if s.chance(0.7) else (n, s.count(2, 3)), "x|v|state|x0")
    return s.put(
        names,
        f"{a} @ {x}",
        (a.shape[0], *x.shape[1:]),
        n * a.bound * x.bound,
    )


def exponential(s: Sampler) -> Kernel:
    """``expm`` of a small generator: rotations, flows and continuous-time chains."""
    n = s.count(2, 3)
    raw = s.array("a|m|generator", (n, n), low=-0.5, high=0.5)
    gen = s.pick((_skew, _scaled, _rates))(s, n, raw)
    flow = s.put("flow|propagator|transition", f"jax.scipy.linalg.expm({gen})", (n, n), 2.0, usual=0.8)
    return finish_staged(s, s.pick(("matrix exponential", "propagator", "rotation flow")), applied(s, flow))


def _skew(s: Sampler, n: int, raw: Value) -> Value:
    return s.put("skew|omega_mat|spin", f"0.5 * ({raw} - {raw}.T)", (n, n), 0.5)


def _scaled(s: Sampler, n: int, raw: Value) -> Value:
    scale = s.scalar("scale", low=0.2, high=0.7).code
    return s.put("gen|flow_mat|a_dt", f"{scale} * {raw}", (n, n), 0.4)


def _rates(s: Sampler, n: int, raw: Value) -> Value:
    rates = s.put("rates|jumps", f"0.3 * jax.nn.softplus({raw}) * (1 - jnp.eye({n}))", (n, n), (0, 0.4))
    return s.put("q_mat|generator_q", f"{rates} - jnp.diag({rates}.sum(axis=1))", (n, n), 0.9)


def taylor(s: Sampler) -> Kernel:
    """A series of powers of a matrix: exponential, sine, cosine, logarithm, inverse."""
    n = s.count(2, 5)
    a = contraction(s, n)
    terms = s.count(3, 7)
    series = s.pick(("exponential", "neumann", "alternating"))
    total, term, k = s.name("total|acc|series"), s.name("term|power_k|cur"), s.name("k|order")
    one = s.name("ident|identity|one_mat")
    step = {
        "exponential": f"{term} @ {a} / {k}",
        "neumann": f"{term} @ {a}",
        "alternating": f"-{term} @ {a}",
    }[series]
    s.line(f"{one} = jnp.eye({n}, dtype={a}.dtype)")
    if s.chance(0.5):
        s.line(f"{total} = {one}")
        s.line(f"{term} = {one}")
        counted = (
            f"for {k} in range(1, {terms}):" if series == "exponential" else f"for _ in range({terms - 1}):"
        )
        with s.suite(counted):
            s.line(f"{term} = {step}")
            s.line(f"{total} = {total} + {term}")
        found = expr(total, (n, n), 3)
    else:
        body, state = s.name("add_term|body|accumulate"), s.name("state|carry")
        new = s.name("term_next|next_power")
        with s.suite(f"def {body}({k}, {state}):"):
            s.line(f"{total}, {term} = {state}")
            s.line(f"{new} = {step}")
            s.line(f"return {total} + {new}, {new}")
        result = s.name("f_of_a|summed|series_sum")
        s.line(f"{result}, _ = {s.lax}.fori_loop(1, {terms}, {body}, ({one}, {one}))")
        found = expr(result, (n, n), 3)
    return finish_staged(s, f"{series} series", applied(s, found))


def neumann(s: Sampler) -> Kernel:
    """``(I - A)^-1 b`` by iteration or doubling: discounted values, Katz scores, production."""
    n = s.count(2, 6)
    x_name, body = s.name("x|value|current"), s.name("bellman|step|propagate|accumulate_x")
    trips = loops.trip_count(s, 2, 6)
    b = vector(s, (n,), "rewards|b|demand|sources")
    form = s.pick(("discounted", "doubled", "scanned"))
    if form == "discounted":
        gamma = s.scalar("gamma|discount", low=0.3, high=0.9)
        p = stochastic(s, n)
        with s.suite(f"def {body}(_, {x_name}):"):
            s.line(f"return {b} + {gamma} * {p} @ {x_name}")
        out = s.put(
            "values_v|returns|fixed_point", f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {b})", (n,), 8.0
        )
        return finish_staged(s, s.pick(("policy evaluation", "discounted return")), out)
    a = contraction(s, n, "links|shares|influence|tech_coeffs")
    if form == "doubled":
        s.static = [item for item in s.static if item[0] != trips[0]]
        power, total = s.name("p_k|power_k"), s.name("total|acc")
        s.line(f"{power} = {a}")
        s.line(f"{total} = {eye(s, n)} + {power}")
        with s.suite(f"for _ in range({s.count(1, 3)}):"):
            s.line(f"{power} = {power} @ {power}")
            s.line(f"{total} = {total} + {power} @ {total}")
        out = s.put("resolved|output_x|x_total", f"{total} @ {b}", (n,), 6.0)
        return finish_staged(s, "doubled neumann series", out)
    with s.suite(f"def {body}({x_name}, _):"):
        after = s.put("x_next|after", f"{a} @ {x_name} + {b}", (n,), 6.0)
        s.line(f"return {after}, {s.pick((f'jnp.sum({after}**2)', f'jnp.max({after})', f'{after}[0]'))}")
    last, every = s.name("settled|x_end"), s.name("trace|history|path")
    s.line(f"{last}, {every} = {s.lax}.scan({body}, {b}, None, length={trips[0]})")
    return finish_staged(
        s,
        s.pick(("katz centrality", "input output model")),
        expr(last, (n,), 6),
        expr(every, (trips[1],), (-10, 20)),
    )


def powers(s: Sampler) -> Kernel:
    """Integer powers: matrix_power, repeated squaring, walks of a length."""
    n = s.count(2, 5)
    given = s.chance(0.6)
    a = contraction(s, n, limit=1.2) if given else stochastic(s, n)
    k = s.count(2, 6)
    out = s.pick((_matrix_power, _squared, _walked))(s, n, a, k)
    if s.chance(0.4):
        other = s.put("closed_walks|tr_p", f"jnp.trace({out})", (), 5.0)
        return finish_staged(s, "closed walks", other, vector(s, (n,), "x|gains_in"), out)
    nouns = ("matrix power", "repeated product") if given else ("k step transition", "walk of k steps")
    return finish_staged(s, s.pick(nouns), applied(s, out))


def _matrix_power(s: Sampler, n: int, a: Value, k: int) -> Value:
    exponent = s.static_int("power_n|exponent|hops", k) if s.chance(0.3) else str(k)
    return s.put("powered|a_k|walks", f"jnp.linalg.matrix_power({a}, {exponent})", (n, n), 1.5)


def _squared(s: Sampler, n: int, a: Value, k: int) -> Value:
    sq = s.name("sq|doubled")
    s.line(f"{sq} = {a} @ {a}")
    for _ in range(s.count(0, 2)):
        s.line(f"{sq} = {sq} @ {sq}")
    return s.put("powered|odd_power", f"{sq} @ {a}" if s.chance(0.5) else f"{a} @ {sq}", (n, n), 1.5)


def _walked(s: Sampler, n: int, a: Value, k: int) -> Value:
    body, p = s.name("walk|raise_power|multiply"), s.name("p|acc_p")
    with s.suite(f"def {body}(_, {p}):"):
        s.line(f"return {p} @ {a}")
    return s.put("powered|walks", f"{s.lax}.fori_loop(1, {k}, {body}, {a})", (n, n), 1.5)


def determinants(s: Sampler) -> Kernel:
    """Determinants and their logarithms, of one matrix, a stack or a pencil."""
    n = s.count(2, 5)
    lead: Shape = (s.count(2, 4),) if s.chance(0.35) else ()
    form = s.pick(("logarithm", "determinant", "pencil", "deformation"))
    if form in ("logarithm", "pencil"):
        a = dominant(s, n, lead=lead) if s.chance(0.6) else spd(s, n, lead=lead)
    if form == "logarithm":
        sign, log = s.name("sign|sgn"), s.name("logabsdet|log_abs|logdet")
        s.line(f"{sign}, {log} = jnp.linalg.slogdet({a})")
        value = expr(log, lead, (-3, 12))
        if s.chance(0.5):
            value = mul(s.short(value), expr(sign, lead, 1))
        else:
            value = add(s.short(value), expr(f"0.5 * {sign}", lead, 0.5, level=PRODUCT))
        return finish_staged(s, "log determinant", value)
    if form == "determinant":
        small = dominant(s, min(n, 3), lead=lead)
        det = s.put("det|determinant|jac_det", f"jnp.linalg.det({small})", lead, 60.0)
        logs = s.put("log_det|log_jac", f"jnp.log(jnp.abs({det}) + {s.epsilon()})", lead, (-2, 5))
        return finish_staged(s, s.pick(("determinant", "volume change")), logs)
    if form == "pencil":
        shift = s.scalar("z|shift|lam", low=0.3, high=2.0)
        pencil = s.put(
            "log_char|log_pencil", f"jnp.linalg.slogdet({a} + {shift} * {eye(s, n)})[1]", lead, (-3, 14)
        )
        base = s.put("log_base|log_a", f"jnp.linalg.slogdet({a})[1]", lead, (-3, 12))
        return finish_staged(s, s.pick(("characteristic function", "evidence term")), sub(pencil, base), base)
    m = s.count(2, 4)
    lead = (m,)
    raw = s.array("frames|deformation|jacobians", (m, 3, 3), low=-1.0, high=1.0)
    f = s.put("f_grad|frames_reg", f"{raw} + 4 * jnp.eye(3)", (m, 3, 3), 5.0)
    rows = ", ".join(f"{f}[:, {i}]" for i in (1, 2))
    cross = s.put("cof_row|normal_rows", f"jnp.cross({rows})", (m, 3), 20.0)
    det = s.put("jac_det|vol_ratio", f"jnp.sum({f}[:, 0] * {cross}, axis=-1)", lead, (0.05, 60))
    trace = s.put("i1|trace_c", f"jnp.sum({f}**2, axis=(1, 2))", lead, (0.5, 60))
    text = f"0.5 * ({trace} - 3) - jnp.log({det} + {s.epsilon()})"
    return finish_staged(
        s,
        s.pick(("neo hookean energy", "strain energy")),
        s.put("energy|stored", text, lead, 30.0),
        s.bounded(det, 8),
    )


def traces(s: Sampler) -> Kernel:
    """Traces of products, commutators, invariants and moments."""
    n = s.count(2, 5)
    a, b = (
        s.array("a|x_mat|lhs_m", (n, n), low=-1.0, high=1.0),
        s.array("b|y_mat|rhs_m", (n, n), low=-1.0, high=1.0),
    )
    return s.pick((_commutator, _trace_products, _invariants, _probed))(s, n, a, b)


def _commutator(s: Sampler, n: int, a: Value, b: Value) -> Kernel:
    c = s.put("commutator|bracket", f"{a} @ {b} - {b} @ {a}", (n, n), 6.0)
    if s.chance(0.5):
        c = s.put("nested|double_bracket", f"{a} @ {c} - {c} @ {a}", (n, n), 12.0)
    norm = expr(f"jnp.sum({c}**2)", (), (0, 40))
    return finish_staged(s, s.pick(("commutator", "lie bracket")), *([c] if s.chance(0.5) else [norm, c]))


def _trace_products(s: Sampler, n: int, a: Value, b: Value) -> Kernel:
    forms = [
        f"jnp.trace({a} @ {b})",
        f"jnp.sum({a} * {b}.T)",
        f'jnp.einsum("ij,ji->", {a}, {b})',
        f'jnp.einsum("ii", {a}) * jnp.trace({b})',
        f"jnp.trace({a}.T @ {b} @ {a})",
        f"jnp.trace({a} @ {a} @ {b})",
    ]
    first, second = s.shuffled(forms)[:2]
    t1, t2 = s.put("t1|tr_ab", first, (), 10.0), s.put("t2|tr_other", second, (), 10.0)
    return finish_staged(s, s.pick(("trace product", "trace form")), t1, t2)


def _invariants(s: Sampler, n: int, a: Value, b: Value) -> Kernel:
    t1 = s.put("i1|tr1", f"jnp.trace({a})", (), 5.0)
    square = s.put("a_sq|squared_a", f"{a} @ {a}", (n, n), 5.0)
    t2 = s.put("tr2|moment2", f"jnp.trace({square})", (), 10.0)
    t3 = s.put("tr3|moment3", f"jnp.trace({square} @ {a})", (), 15.0)
    i2 = s.put("i2|second_inv", f"0.5 * ({t1}**2 - {t2})", (), 12.0)
    text = f"({t1}**3 - 3 * {t1} * {t2} + 2 * {t3}) / 6"
    i3 = s.put("i3|third_inv", text, (), 15.0)
    return finish_staged(s, s.pick(("matrix invariants", "newton identities")), t1, i2, i3)


def _probed(s: Sampler, n: int, a: Value, b: Value) -> Kernel:
    probes = s.array("probes|z_probes|random_dirs", (n, s.count(2, 4)), low=-1.0, high=1.0)
    body, v = s.name("quad_form|one_probe"), s.name("v|z_i")
    with s.suite(f"def {body}({v}):"):
        s.line(f"return {v} @ {a} @ {b} @ {v}")
    mapped = s.pick((f"jax.vmap({body}, in_axes=1)({probes})", f"{s.lax}.map({body}, {probes}.T)"))
    forms_v = s.put("forms|samples_q", mapped, (probes.shape[1],), 10.0)
    return finish_staged(s, s.pick(("hutchinson trace", "stochastic trace")), forms_v)


def horner(s: Sampler) -> Kernel:
    """A polynomial of a matrix by Horner's rule or Chebyshev's recurrence, on a vector or not."""
    n, degree = s.count(2, 5), s.count(2, 5)
    a = contraction(s, n, limit=1.0)
    coeffs = s.array("coeffs|c|poly|taps", (degree + 1,), low=-1.0, high=1.0)
    x = vector(s, (n,), "x|v|signal")
    form = s.pick(("scan", "horner", "chebyshev", "krylov"))
    acc, c = s.name("acc|y|result_h"), s.name("c_k|coef")
    if form == "scan":
        body, after = s.name("horner_step|body"), s.name("acc_next|after")
        with s.suite(f"def {body}({acc}, {c}):"):
            s.line(f"{after} = {a} @ {acc} + {c} * {x}")
            s.line(f"return {after}, {s.pick(('None', after))}")
        tail = ", reverse=True" if s.chance(0.5) else ""
        kept = s.name("poly_x|evaluated")
        s.line(f"{kept}, _ = {s.lax}.scan({body}, jnp.zeros_like({x}), {coeffs}{tail})")
        return finish_staged(s, s.pick(("matrix polynomial", "polynomial filter")), expr(kept, (n,), 4))
    if form == "horner":
        k = s.name("k|i")
        s.line(f"{acc} = {coeffs}[-1] * {eye(s, n)}")
        with s.suite(f"for {k} in range({degree - 1}, -1, -1):"):
            s.line(f"{acc} = {acc} @ {a} + {coeffs}[{k}] * jnp.eye({n})")
        out = s.put("poly_x|evaluated", f"{acc} @ {x}", (n,), 4.0)
        return finish_staged(s, "horner matrix polynomial", out)
    t0, t1, k = s.name("t_prev|u0"), s.name("t_cur|u1"), s.name("k|i")
    if form == "chebyshev":
        s.line(f"{t0}, {t1} = {x}, {a} @ {x}")
        s.line(f"{acc} = {coeffs}[0] * {t0} + {coeffs}[1] * {t1}")
        with s.suite(f"for {k} in range(2, {degree + 1}):"):
            s.line(f"{t0}, {t1} = {t1}, 2 * {a} @ {t1} - {t0}")
            s.line(f"{acc} = {acc} + {coeffs}[{k}] * {t1}")
        return finish_staged(
            s, s.pick(("chebyshev filter", "chebyshev matrix polynomial")), expr(acc, (n,), 6)
        )
    body, state = s.name("krylov|next_vector"), s.name("v|v_k")
    nxt = s.name("v_next|after")
    with s.suite(f"def {body}({state}, _):"):
        s.line(f"{nxt} = {a} @ {state}")
        s.line(f"return {nxt}, {state}")
    basis = s.name("basis_k|krylov_rows")
    s.line(f"_, {basis} = {s.lax}.scan({body}, {x}, None, length={degree + 1})")
    out = s.put("poly_x|combined_k", f"{coeffs} @ {basis}", (n,), 4.0)
    return finish_staged(s, s.pick(("krylov polynomial", "graph diffusion filter")), out)


def pade(s: Sampler) -> Kernel:
    """Rational approximations: Pade, Cayley, square roots by Denman-Beavers, inverses by Newton."""
    n = s.count(2, 4)
    form = s.pick(("pade", "cayley", "denman beavers", "newton schulz"))
    if form == "pade":
        a = contraction(s, n)
        square = s.put("a2|a_sq", f"{a} @ {a}", (n, n), 0.6)
        one = s.put("ident|one_mat", eye(s, n), (n, n), 1.0)
        even = s.put("even|v_part", f"{one} + {square} / {s.pick(('12.0', '10.0', '9.33'))}", (n, n), 1.2)
        odd = s.put("odd|u_part", f"0.5 * {a}", (n, n), 0.4)
        text = f"jnp.linalg.solve({even} - {odd}, {even} + {odd})"
        out = s.put("exp_a|r_mat|propagator", text, (n, n), 2.5, usual=0.8)
        if s.chance(0.5):
            out = s.put("squared_r|scaled_back", f"{out} @ {out}", (n, n), 4.0)
        return finish_staged(s, s.pick(("pade exponential", "rational exponential")), applied(s, out))
    if form == "cayley":
        raw = s.array("m|raw|params", (n, n), low=-1.0, high=1.0)
        skew = s.put("skew|omega_mat", f"({raw} - {raw}.T)", (n, n), 1.4)
        text = f"jnp.linalg.solve(jnp.eye({n}) + {skew}, jnp.eye({n}) - {skew})"
        q = s.put("q|cayley_q|rotation", text, (n, n), 1.0, usual=0.7)
        x = vector(s, (n,), "x|points|v")
        return finish_staged(s, s.pick(("cayley transform", "orthogonal layer")), q, x)
    a = s.put("near_one|a_reg", f"{contraction(s, n)} + {eye(s, n)}", (n, n), 1.8)
    body, trips = s.name("iterate|db_step|newton_inv"), s.count(1, 3)
    if form == "denman beavers":
        state, y, z = s.name("state|carry"), s.name("y|y_k"), s.name("z|z_k")
        with s.suite(f"def {body}(_, {state}):"):
            s.line(f"{y}, {z} = {state}")
            s.line(f"return 0.5 * ({y} + jnp.linalg.inv({z})), 0.5 * ({z} + jnp.linalg.inv({y}))")
        root, inv = s.name("root_a|sqrt_a"), s.name("inv_root|isqrt_a")
        start = f"({a}, jnp.eye({n}, dtype={a}.dtype))"
        s.line(f"{root}, {inv} = {s.lax}.fori_loop(0, {trips}, {body}, {start})")
        return finish_staged(
            s,
            s.pick(("matrix square root", "denman beavers")),
            expr(root, (n, n), 2),
            expr(inv, (n, n), 3),
        )
    guess = s.name("x|guess")
    two = f"2 * jnp.eye({n}, dtype={a}.dtype)"
    with s.suite(f"def {body}(_, {guess}):"):
        s.line(
            s.pick(
                (
                    f"return {guess} @ ({two} - {a} @ {guess})",
                    f"return 2 * {guess} - {guess} @ {a} @ {guess}",
                )
            )
        )
    first = s.put("x_start|first_guess", f"{a}.T / jnp.sum({a}**2)", (n, n), 1.0)
    out = s.put(
        "inv_a|approx_inv", f"{s.lax}.fori_loop(0, {trips + 1}, {body}, {first})", (n, n), 3.0, usual=0.6
    )
    return finish_staged(s, s.pick(("newton schulz inverse", "hotelling inverse")), applied(s, out))


def lyapunov(s: Sampler) -> Kernel:
    """Matrix equations by fixed-point iteration: Lyapunov, Riccati, Sylvester."""
    n = s.count(2, 4)
    a = contraction(s, n, "a|dynamics|transition_raw")
    q = spd(s, n, "q_mat|noise_cov|cost_mat")
    body, p, trips = (
        s.name("iterate|propagate|riccati_step"),
        s.name("p|p_k"),
        loops.trip_count(s, 1, 5),
    )
    return s.pick((_fixed_point, _doubled, _sylvester, _riccati))(s, n, a, q, body, p, trips)


def _fixed_point(s: Sampler, n: int, a: Value, q: Value, body: str, p: str, trips: tuple[str, int]) -> Kernel:
    with s.suite(f"def {body}(_, {p}):"):
        s.line(
            s.pick(
                (
                    f"return {a} @ {p} @ {a}.T + {q}",
                    f"return {q} + {a} @ {p} @ {a}.T",
                )
            )
        )
    out = s.put("p_end|stationary_cov|gramian", f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {q})", (n, n), 9.0)
    return finish_staged(s, s.pick(("lyapunov equation", "stationary covariance")), out)


def _doubled(s: Sampler, n: int, a: Value, q: Value, body: str, p: str, trips: tuple[str, int]) -> Kernel:
    s.static = [item for item in s.static if item[0] != trips[0]]
    total, f = s.name("total|p_acc"), s.name("f_k|doubling")
    s.line(f"{total}, {f} = {q}, {a}")
    with s.suite(f"for _ in range({s.count(1, 3)}):"):
        s.line(f"{total} = {total} + {f} @ {total} @ {f}.T")
        s.line(f"{f} = {f} @ {f}")
    x = vector(s, (n,), "x|direction")
    form = s.put("form|energy", f"{x} @ {total} @ {x}", (), (0, 20))
    return finish_staged(s, "doubling lyapunov", form, s.bounded(expr(total, (n, n), 9), 6))


def _sylvester(s: Sampler, n: int, a: Value, q: Value, body: str, p: str, trips: tuple[str, int]) -> Kernel:
    m = s.count(2, 3)
    b = contraction(s, m, "b|right_op")
    c = s.array("c|source|rhs_m", (n, m), low=-1.0, high=1.0)
    with s.suite(f"def {body}(_, {p}):"):
        s.line(f"return {c} + {a} @ {p} @ {b}")
    out = s.put("x_end|sylvester_x", f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {c})", (n, m), 4.0)
    return finish_staged(
        s,
        s.pick(("sylvester equation", "stein equation")),
        out,
        *([s.bounded(q, 5)] if s.chance(0.5) else [q, vector(s, (n,), "w")]),
    )


def _riccati(s: Sampler, n: int, a: Value, q: Value, body: str, p: str, trips: tuple[str, int]) -> Kernel:
    k = s.count(1, 2)
    b = s.array("b|control_in|actuation", (n, k), low=-1.0, high=1.0)
    gain, inner = s.name("gain|k_fb"), s.name("inner_r|weight_r")
    r = s.scalar("r|radius", low=0.5, high=1.5).code
    with s.suite(f"def {body}(_, {p}):"):
        s.line(f"{inner} = {r} * jnp.eye({k}) + {b}.T @ {p} @ {b}")
        s.line(f"{gain} = jnp.linalg.solve({inner}, {b}.T @ {p} @ {a})")
        s.line(f"return {q} + {a}.T @ {p} @ ({a} - {b} @ {gain})")
    out = s.put("p_end|cost_to_go", f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {q})", (n, n), 9.0)
    return finish_staged(s, s.pick(("riccati iteration", "lqr cost")), out)


def kronecker(s: Sampler) -> Kernel:
    """Kronecker products and sums, Hadamard and outer products, vec tricks."""
    m, n = s.count(2, 3), s.count(2, 4)
    a, b = (
        s.array("a|left_op|row_mix", (m, m), low=-1.0, high=1.0),
        s.array("b|right_op|col_mix", (n, n), low=-1.0, high=1.0),
    )
    x = vector(s, (m, n), "x|grid|table")
    return s.pick((_kronecker_product, _vec_trick, _kronecker_sum, _tensor_operator, _khatri_rao))(
        s, m, n, a, b, x
    )


def _kronecker_product(s: Sampler, m: int, n: int, a: Value, b: Value, x: Value) -> Kernel:
    big = s.put("big|kron_ab", f"jnp.kron({a}, {b})", (m * n, m * n), a.bound * b.bound)
    out = s.put(
        "applied|vec_out",
        f"{big} @ {x}.{s.pick(('ravel()', 'reshape(-1)', 'flatten()'))}",
        (m * n,),
        10.0,
        usual=1.0,
    )
    return finish_staged(s, "kronecker product", out)


def _vec_trick(s: Sampler, m: int, n: int, a: Value, b: Value, x: Value) -> Kernel:
    text = s.pick(
        (
            f"{a} @ {x} @ {b}.T",
            f'jnp.einsum("ij,jk,lk->il", {a}, {x}, {b})',
            f"jnp.linalg.multi_dot([{a}, {x}, {b}.T])",
        )
    )
    out = s.put("mixed_grid|vec_trick", text, (m, n), 10.0, usual=1.0)
    return finish_staged(s, s.pick(("separable mixing", "vec trick")), out)


def _kronecker_sum(s: Sampler, m: int, n: int, a: Value, b: Value, x: Value) -> Kernel:
    text = f"jnp.kron({a}, jnp.eye({n})) + jnp.kron(jnp.eye({m}), {b})"
    big = s.put("kron_sum|lap2d", text, (m * n, m * n), a.bound + b.bound)
    out = s.put("applied|stepped", f"({big} @ {x}.ravel()).reshape({m}, {n})", (m, n), 10.0, usual=1.0)
    return finish_staged(s, "kronecker sum", add(x, out))


def _tensor_operator(s: Sampler, m: int, n: int, a: Value, b: Value, x: Value) -> Kernel:
    text = s.pick(
        (
            f'jnp.einsum("ij,kl->ikjl", {a}, {b})',
            f"{a}[:, None, :, None] * {b}[None, :, None, :]",
        )
    )
    outer = s.put("outer4|tensor_op", text, (m, n, m, n), a.bound * b.bound)
    out = s.put("contracted|applied", f'jnp.einsum("ikjl,jl->ik", {outer}, {x})', (m, n), 10.0, usual=1.0)
    return finish_staged(s, "tensor operator", out)


def _khatri_rao(s: Sampler, m: int, n: int, a: Value, b: Value, x: Value) -> Kernel:
    y = vector(s, (n, m), "y|codes|keys_in")
    text = s.pick(
        (
            f'jnp.einsum("ij,jk->ijk", {x}, {y}).reshape({m}, -1)',
            f"({x}[:, :, None] * {y}[None, :, :]).reshape({m}, -1)",
        )
    )
    khatri = s.put("khatri_rao|features_kr", text, (m, n * m), 3.0)
    gram = s.put("hadamard|gram_kr", f"({a} @ {a}.T) * ({khatri} @ {khatri}.T)", (m, m), 12.0)
    return finish_staged(s, s.pick(("khatri rao", "hadamard gram")), gram, b)


def graph(s: Sampler) -> Kernel:
    """Laplacians of weighted graphs: energies, smoothing, propagation."""
    n = s.count(3, 7)
    raw = s.array("edge_logits|affinity|scores", (n, n), low=-1.5, high=1.5)
    text = s.pick(
        (
            f"jax.nn.sigmoid({raw} + {raw}.T)",
            f"jnp.exp(-(({raw} + {raw}.T) ** 2))",
            f"({raw} + {raw}.T) ** 2",
            f"jax.nn.softplus({raw} + {raw}.T)",
        )
    )
    adj = s.put("adj|w_adj|adjacency", f"{text} * (1 - jnp.eye({n}))", (n, n), (0, 4))
    deg = s.put("deg|degree", s.pick((f"jnp.sum({adj}, axis=1)", f"{adj}.sum(axis=-1)")), (n,), (0.05, 4 * n))
    form = s.pick(("laplacian", "normalized", "walk", "resistors"))
    names = ("injection", "sources", "loads_in") if form == "resistors" else ("x", "features", "signal", "h")
    x = vector(s, (n,) if s.chance(0.5) or form == "resistors" else (n, s.count(2, 3)), names)
    eps = s.epsilon().code
    if form == "laplacian":
        lap = s.put("lap|laplacian", f"jnp.diag({deg}) - {adj}", (n, n), 4.0 * n)
        flow = s.put("flow|lx", f"{lap} @ {x}", x.shape, 12.0, usual=3.0)
        energy = expr(f"jnp.sum({x} * {flow})", (), (0, 40))
        return finish_staged(s, s.pick(("dirichlet energy", "graph laplacian")), energy, sub(x, flow))
    if form == "normalized":
        root = s.put("inv_sqrt_deg|d_root", f"1 / jnp.sqrt({deg} + {eps})", (n,), (0.1, 3))
        norm = s.put("norm_adj|a_hat", f"{root}[:, None] * {adj} * {root}[None, :]", (n, n), (0, 1))
        trips = s.count(1, 3)
        h, body = s.name("h_k|hidden_x"), s.name("propagate|smooth|hop")
        alpha = s.scalar("alpha", low=0.1, high=0.6).code
        with s.suite(f"def {body}(_, {h}):"):
            s.line(f"return {alpha} * {x} + (1 - {alpha}) * {norm} @ {h}")
        out = s.put("smoothed_x|spread_x", f"{s.lax}.fori_loop(0, {trips}, {body}, {x})", x.shape, 3.0)
        return finish_staged(
            s, s.pick(("label propagation", "personalized pagerank", "graph smoothing")), out
        )
    if form == "walk":
        p = s.put("walk|p_walk", f"{adj} / ({deg}[:, None] + {eps})", (n, n), (0, 1))
        steps, noun, called = s.pick(
            (
                (f"{p} @ {p} @ {x}", "two step walk", "walked|mixed_x"),
                (f"{x} - {p} @ {x}", "walk laplacian", "flow|lx"),
                (f"0.5 * ({x} + {p} @ {x})", "lazy walk smoothing", "smoothed_x|mixed_x"),
            )
        )
        return finish_staged(s, noun, s.put(called, steps, x.shape, 3.0))
    grounded = s.put("grounded|conductance", f"jnp.diag({deg}) - {adj} + 1 / {n}", (n, n), 4.0 * n)
    volts = s.put("volts|potentials", f"jnp.linalg.solve({grounded}, {x})", (n,), 8.0, usual=1.5)
    drop = s.put("drop|differences", f"{volts}[:, None] - {volts}[None, :]", (n, n), 10.0)
    return finish_staged(
        s,
        s.pick(("resistor network", "graph potential")),
        s.put("currents|flows", f"{adj} * {drop}", (n, n), 12.0),
        volts,
    )


def markov(s: Sampler) -> Kernel:
    """Chains: marginals along time, stationary distributions, hitting times, forward recursions."""
    n = s.count(2, 5)
    p = stochastic(s, n)
    return s.pick((_marginals, _stationary, _hitting_times, _forward_recursion))(s, n, p)


def _marginals(s: Sampler, n: int, p: Value) -> Kernel:
    start = s.array("init_logits|start_logits", (n,), low=-1.5, high=1.5)
    dist = s.put("dist0|pi0", f"jax.nn.softmax({start})", (n,), (0, 1))
    body, d, after, steps = (
        s.name("evolve|tick"),
        s.name("d|dist"),
        s.name("d_next|after"),
        s.count(2, 6),
    )
    with s.suite(f"def {body}({d}, _):"):
        s.line(f"{after} = {d} @ {p}")
        s.line(f"return {after}, {after}")
    last, path = s.name("last|final"), s.name("marginals|history|path")
    s.line(f"{last}, {path} = {s.lax}.scan({body}, {dist}, None, length={steps})")
    reward = s.array("reward|payoff|cost_per_state", (n,), low=-1.0, high=2.0)
    gains = s.put("expected|gains_t", f"{path} @ {reward}", (steps,), 2.0)
    return finish_staged(s, s.pick(("markov reward", "chain marginals")), gains, expr(last, (n,), (0, 1)))


def _stationary(s: Sampler, n: int, p: Value) -> Kernel:
    system = s.put("system|balance", f"jnp.eye({n}) - {p}.T + jnp.ones(({n}, {n}))", (n, n), 2.0)
    pi = s.put("pi|stationary_dist", f"jnp.linalg.solve({system}, jnp.ones({n}))", (n,), (0, 1))
    reward = vector(s, (n,), "reward|payoff|score_per_state")
    value = expr(f"{pi} @ {reward}", (), 2.0, level=PRODUCT)
    entropy = expr(f"-jnp.sum({pi} * jnp.log({pi} + 0.01))", (), (0, 2), level=11)
    return finish_staged(
        s,
        s.pick(("stationary distribution", "ergodic average")),
        value,
        *([entropy] if s.chance(0.5) else [pi]),
    )


def _hitting_times(s: Sampler, n: int, p: Value) -> Kernel:
    inner = s.count(1, n - 1)
    q = s.put("q_sub|transient", f"{p}[:{inner}, :{inner}]", (inner, inner), (0, 1))
    c = s.scalar("c|offset", low=0.85, high=0.97).code
    text = f"jnp.linalg.solve(jnp.eye({inner}) - {c} * {q}, jnp.ones({inner}))"
    times = s.put("times|hitting", text, (inner,), (1, 30), usual=4.0)
    return finish_staged(s, s.pick(("hitting time", "absorption time")), ph_log(s, times), p)


def _forward_recursion(s: Sampler, n: int, p: Value) -> Kernel:
    steps, symbols = s.count(3, 6), s.count(2, 4)
    emit = s.array("emission_logits|emit_scores", (n, symbols), low=-1.5, high=1.5)
    obs = s.ints("obs|symbols|tokens", (steps,), 0, symbols - 1)
    table = s.put("log_emit|log_b", f"jax.nn.log_softmax({emit}, axis=-1)", (n, symbols), (-4, 0))
    log_p = s.put("log_p|log_trans", f"jnp.log({p})", (n, n), (-5, 0))
    body, alpha, o, after = (
        s.name("forward_step|absorb"),
        s.name("alpha|log_alpha"),
        s.name("o|symbol"),
        s.name("alpha_next|after"),
    )
    with s.suite(f"def {body}({alpha}, {o}):"):
        s.line(f"{after} = jax.nn.logsumexp({alpha}[:, None] + {log_p}, axis=0) + {table}[:, {o}]")
        s.line(
            f"return {after}, {s.pick((f'jnp.max({after})', f'jax.nn.logsumexp({after})', f'{after}[0]'))}"
        )
    last, path = s.name("last|final"), s.name("scores_t|history")
    s.line(f"{last}, {path} = {s.lax}.scan({body}, {table}[:, 0], {obs})")
    total = s.put("loglik|evidence", f"jax.nn.logsumexp({last})", (), (-25, 0))
    return finish_staged(
        s, s.pick(("hmm likelihood", "forward algorithm")), total, expr(path, (steps,), (-25, 0))
    )


def ph_log(s: Sampler, value: Value) -> Value:
    """The logarithm of times of which some are long."""
    return s.put("log_times|scaled_times", f"jnp.log({value})", value.shape, (0, 4))


def products(s: Sampler) -> Kernel:
    """Chains of matrix products: transfer matrices, cumulative products, deep linear maps."""
    k, n = s.count(3, 6), s.count(2, 4)
    raw = s.array("layers|transfers|steps_m|frames", (k, n, n), low=-1.0, high=1.0)
    factor = int(100 / (n * raw.bound) + 20) / 100
    mats = s.put("mats|links|t_mats", f"{factor} * {raw} + jnp.eye({n})", (k, n, n), 1.0)
    form = s.pick(("prefixes", "scan", "multi_dot", "loop"))
    if form == "prefixes":
        out = s.put(
            "prefixes|cumulative_m",
            f"{s.lax}.associative_scan(jnp.matmul, {mats})",
            (k, n, n),
            2.0,
            usual=0.6,
        )
        return finish_staged(s, s.pick(("prefix products", "cumulative transforms")), out)
    x = vector(s, (n,), "x|v|beam")
    if form == "scan":
        body, v, m, after = (
            s.name("push|apply_layer"),
            s.name("v_k|h_k"),
            s.name("m_k|layer"),
            s.name("v_next|after"),
        )
        bend = s.pick(("{}", "jnp.tanh({})", "{}", "jax.nn.silu({})"))
        with s.suite(f"def {body}({v}, {m}):"):
            s.line(f"{after} = {bend.format(f'{m} @ {v}')}")
            s.line(f"return {after}, {s.pick((after, f'jnp.sum({after}**2)', f'{after} @ {v}'))}")
        vectors = s.lines[-1].endswith(f", {after}")
        last, path = s.name("out_v|last"), s.name("trace|path")
        s.line(f"{last}, {path} = {s.lax}.scan({body}, {x}, {mats})")
        return finish_staged(
            s,
            s.pick(("transfer chain", "layer product")),
            expr(path, (k, n) if vectors else (k,), 3),
            expr(last, (n,), 2),
        )
    if form == "multi_dot":
        items = ", ".join(f"{mats}[{i}]" for i in range(3))
        whole = s.put("whole|composed", f"jnp.linalg.multi_dot([{items}])", (n, n), 2.0, usual=0.6)
    else:
        whole_name, i = s.name("whole|composed"), s.name("i|k")
        s.line(f"{whole_name} = {mats}[0]")
        with s.suite(f"for {i} in range(1, {k}):"):
            s.line(f"{whole_name} = {mats}[{i}] @ {whole_name}")
        whole = expr(whole_name, (n, n), 2)
    trace = s.put("monodromy|tr_whole", f"jnp.trace({whole})", (), 3.0)
    image = s.put("image_x|through", f"{whole} @ {x}", (n,), 3.0)
    return finish_staged(s, s.pick(("transfer matrix", "composed map")), trace, image, whole)


ITERATED = 0.6  # Share of the kernels that iterate until a tolerance is met.
FORMS = (
    taylor,
    neumann,
    powers,
    determinants,
    determinants,
    traces,
    horner,
    pade,
    lyapunov,
    kronecker,
    graph,
    markov,
    products,
)


def draw(rng: random.Random) -> Kernel:
    if rng.random() < ITERATED:
        return routine_of(rng, MATRICES)
    s = FLOATS.sampler(rng)
    # Its checks take seconds.
    return instance(exponential if s.chance(0.02) else s.pick(FORMS), s)


TEMPLATE = Template("matrix_functions", "generate_matrix_functions_kernel", draw)
