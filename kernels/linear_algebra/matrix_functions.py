"""Powers, exponentials, determinants and other functions of matrices; graphs, chains and products."""

import random

from kernels.kernel import Kernel, Template
from kernels.linear_algebra._matrices import dominant, eye, pick_dtype, spd, vector
from kernels.writing import control
from kernels.writing.sampler import Sampler
from kernels.writing.stages import code, put, say, warm_input, wind_up
from kernels.writing.values import PRODUCT, Shape, Value, add, mul, sub

NAMES = ("a", "m", "mat", "generator", "op", "weights_mat", "couplings", "jac")


def contraction(s: Sampler, n: int, *names: str, lead: Shape = (), limit: float = 0.8) -> Value:
    """A matrix whose rows have sums of magnitudes below ``limit``."""
    raw = warm_input(s, (*lead, n, n), *(names or NAMES), limit=1.0)
    factor = int(100 * limit / (n * raw.bound)) / 100
    text = s.pick(
        (
            f"{factor} * {raw.code}",
            f"{raw.code} * {factor}",
            f"{raw.code} / {round(n * raw.bound / limit + 0.1, 1)}",
        )
    )
    return put(s, text, raw.shape, limit / n, "scaled_a", "small", "contraction", "gen", usual=limit / n / 2)


def stochastic(s: Sampler, n: int, *names: str) -> Value:
    """A matrix whose rows (each a distribution) sum to one."""
    logits = warm_input(
        s,
        (n, n),
        *(names or ("logits", "rates_raw", "scores", "trans_logits")),
        low=-1.5,
        high=1.5,
        alone=True,
    )
    axis = s.pick(("axis=-1", "axis=1"))
    if s.chance(0.6):
        return put(
            s, f"jax.nn.softmax({logits.code}, {axis})", (n, n), (0.0, 1.0), "p_mat", "transition", "chain"
        )
    soft = put(
        s,
        s.pick(
            (f"jnp.exp({logits.code})", f"jax.nn.softplus({logits.code}) + 0.1", f"{logits.code} ** 2 + 0.2")
        ),
        (n, n),
        (0.1, 5),
        "rates",
        "mass_p",
        "unnormalized",
    )
    return put(
        s,
        f"{soft.code} / jnp.sum({soft.code}, {axis}, keepdims=True)",
        (n, n),
        (0.0, 1.0),
        "p_mat",
        "transition",
        "chain",
    )


def applied(s: Sampler, a: Value, *names: str) -> Value:
    """The matrix times a vector of its own, or the matrix itself."""
    if s.chance(0.5):
        return a
    n = a.shape[-1]
    x = vector(s, (n,) if s.chance(0.7) else (n, s.count(2, 3)), "x", "v", "state", "x0")
    return put(
        s,
        f"{a.code} @ {x.code}",
        (a.shape[0], *x.shape[1:]),
        n * a.bound * x.bound,
        *(names or ("applied", "y_out", "image_x")),
    )


def exponential(s: Sampler) -> Kernel:
    """``expm`` of a small generator: rotations, flows and continuous-time chains."""
    n = s.count(2, 3)
    raw = warm_input(s, (n, n), "a", "m", "generator", limit=0.5, low=-0.5, high=0.5, alone=True)
    style = s.count(0, 2)
    if style == 0:
        gen = put(s, f"0.5 * ({raw.code} - {raw.code}.T)", (n, n), 0.5, "skew", "omega_mat", "spin")
    elif style == 1:
        scale = s.coef(0.2, 0.7).code
        gen = put(s, f"{scale} * {raw.code}", (n, n), 0.4, "gen", "flow_mat", "a_dt")
    else:
        rates = put(
            s, f"0.3 * jax.nn.softplus({raw.code}) * (1.0 - jnp.eye({n}))", (n, n), (0, 0.4), "rates", "jumps"
        )
        gen = put(
            s, f"{rates.code} - jnp.diag({rates.code}.sum(axis=1))", (n, n), 0.9, "q_mat", "generator_q"
        )
    flow = put(
        s, f"jax.scipy.linalg.expm({gen.code})", (n, n), 2.0, "flow", "propagator", "transition", usual=0.8
    )
    return wind_up(s, s.pick(("matrix exponential", "propagator", "rotation flow")), applied(s, flow))


def taylor(s: Sampler) -> Kernel:
    """A series of powers of a matrix: exponential, sine, cosine, logarithm, inverse."""
    n = s.count(2, 5)
    a = contraction(s, n)
    terms = s.count(3, 7)
    kind = s.count(0, 2)
    total, term, k = s.name("total", "acc", "series"), s.name("term", "power_k", "cur"), s.name("k", "order")
    one = s.name("ident", "identity", "one_mat")
    step = {0: f"{term} @ {a.code} / {k}", 1: f"{term} @ {a.code}", 2: f"-{term} @ {a.code}"}[kind]
    say(s, f"{one} = jnp.eye({n}, dtype={a.code}.dtype)")
    if s.chance(0.5):
        s.line(f"{total} = {one}")
        s.line(f"{term} = {one}")
        counted = f"for {k} in range(1, {terms}):" if kind == 0 else f"for _ in range({terms - 1}):"
        with s.suite(counted):
            say(s, f"{term} = {step}")
            say(s, f"{total} = {total} + {term}")
        found = Value(total, (n, n), -3, 3)
    else:
        body, state = s.name("add_term", "body", "accumulate"), s.name("state", "carry")
        new = s.name("term_next", "next_power")
        with s.suite(f"def {body}({k}, {state}):"):
            say(s, f"{total}, {term} = {state}")
            say(s, f"{new} = {step}")
            say(s, f"return {total} + {new}, {new}")
        result = s.name("f_of_a", "summed", "series_sum")
        say(s, f"{result}, _ = {s.lax}.fori_loop(1, {terms}, {body}, ({one}, {one}))")
        found = Value(result, (n, n), -3, 3)
    noun = {0: "exponential series", 1: "neumann series", 2: "alternating series"}[kind]
    return wind_up(s, noun, applied(s, found))


def neumann(s: Sampler) -> Kernel:
    """``(I - A)^-1 b`` by iteration or doubling: discounted values, Katz scores, production."""
    n = s.count(2, 6)
    x_name, body = s.name("x", "value", "current"), s.name("bellman", "step", "propagate", "accumulate_x")
    trips = control.trip_count(s, 2, 6)
    b = vector(s, (n,), "rewards", "b", "demand", "sources")
    style = s.count(0, 2)
    if style == 0:
        gamma = s.scalar("gamma", "discount", low=0.3, high=0.9)
        p = stochastic(s, n)
        with s.suite(f"def {body}(_, {x_name}):"):
            say(s, f"return {b.code} + {gamma.code} * {p.code} @ {x_name}")
        out = put(
            s,
            f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {b.code})",
            (n,),
            8.0,
            "values_v",
            "returns",
            "fixed_point",
        )
        return wind_up(s, s.pick(("policy evaluation", "discounted return")), out)
    a = contraction(s, n, "links", "shares", "influence", "tech_coeffs")
    if style == 1:
        s.static = [item for item in s.static if item[0] != trips[0]]
        power, total = s.name("p_k", "power_k"), s.name("total", "acc")
        say(s, f"{power} = {a.code}")
        say(s, f"{total} = {eye(s, n)} + {power}")
        with s.suite(f"for _ in range({s.count(1, 3)}):"):
            say(s, f"{power} = {power} @ {power}")
            say(s, f"{total} = {total} + {power} @ {total}")
        out = put(s, f"{total} @ {b.code}", (n,), 6.0, "resolved", "output_x", "x_total")
        return wind_up(s, "doubled neumann series", out)
    with s.suite(f"def {body}({x_name}, _):"):
        after = put(s, f"{a.code} @ {x_name} + {b.code}", (n,), 6.0, "x_next", "after")
        s.line(
            f"return {after.code}, "
            f"{s.pick((f'jnp.sum({after.code}**2)', f'jnp.max({after.code})', f'{after.code}[0]'))}"
        )
    last, every = s.name("settled", "x_end"), s.name("trace", "history", "path")
    say(s, f"{last}, {every} = {s.lax}.scan({body}, {b.code}, None, length={trips[0]})")
    return wind_up(
        s,
        s.pick(("katz centrality", "input output model")),
        Value(last, (n,), -6, 6),
        Value(every, (trips[1],), -10, 20),
    )


def powers(s: Sampler) -> Kernel:
    """Integer powers: matrix_power, repeated squaring, walks of a length."""
    n = s.count(2, 5)
    a = contraction(s, n, limit=1.2) if s.chance(0.6) else stochastic(s, n)
    k = s.count(2, 6)
    style = s.count(0, 2)
    if style == 0:
        exponent = s.static_int(k, "power_n", "exponent", "hops") if s.chance(0.3) else str(k)
        out = put(s, f"jnp.linalg.matrix_power({a.code}, {exponent})", (n, n), 1.5, "powered", "a_k", "walks")
    elif style == 1:
        sq = s.name("sq", "doubled")
        say(s, f"{sq} = {a.code} @ {a.code}")
        for _ in range(s.count(0, 2)):
            say(s, f"{sq} = {sq} @ {sq}")
        out = put(
            s,
            f"{sq} @ {a.code}" if s.chance(0.5) else f"{sq} + {s.coef(0.2, 0.9).code} * {a.code}",
            (n, n),
            1.5,
            "powered",
            "mixed_power",
        )
    else:
        body, p = s.name("walk", "raise_power", "multiply"), s.name("p", "acc_p")
        with s.suite(f"def {body}(_, {p}):"):
            say(s, f"return {p} @ {a.code}")
        out = put(s, f"{s.lax}.fori_loop(1, {k}, {body}, {a.code})", (n, n), 1.5, "powered", "walks")
    if s.chance(0.4):
        other = put(s, f"jnp.trace({out.code})", (), 5.0, "closed_walks", "tr_p")
        return wind_up(s, "closed walks", s.mix([other, vector(s, (n,), "x", "gains_in")], 1), s.unary(out))
    return wind_up(s, s.pick(("matrix power", "k step transition", "walk counts")), applied(s, out))


def determinants(s: Sampler) -> Kernel:
    """Determinants and their logarithms, of one matrix, a stack or a pencil."""
    n = s.count(2, 5)
    lead: Shape = (s.count(2, 4),) if s.chance(0.35) else ()
    style = s.count(0, 3)
    if style in (0, 2):
        a = dominant(s, n, lead=lead) if s.chance(0.6) else spd(s, n, lead=lead)
    if style == 0:
        sign, log = s.name("sign", "sgn"), s.name("logabsdet", "log_abs", "logdet")
        say(s, f"{sign}, {log} = jnp.linalg.slogdet({a.code})")
        value = s.chain(Value(log, lead, -3, 12), s.count(0, 2))
        if s.chance(0.5):
            value = mul(s.short(value), Value(sign, lead, -1, 1))
        else:
            value = add(s.short(value), code(f"0.5 * {sign}", lead, 0.5, level=PRODUCT))
        return wind_up(s, "log determinant", value)
    if style == 1:
        small = dominant(s, min(n, 3), lead=lead)
        det = put(s, f"jnp.linalg.det({small.code})", lead, 60.0, "det", "determinant", "jac_det")
        logs = put(
            s, f"jnp.log(jnp.abs({det.code}) + {s.coef(0.2, 1.0).code})", lead, (-2, 5), "log_det", "log_jac"
        )
        return wind_up(s, s.pick(("determinant", "volume change")), s.chain(logs, 1))
    if style == 2:
        shift = s.scalar("z", "shift", "lam", low=0.3, high=2.0)
        pencil = put(
            s,
            f"jnp.linalg.slogdet({a.code} + {shift.code} * {eye(s, n)})[1]",
            lead,
            (-3, 14),
            "log_char",
            "log_pencil",
        )
        base = put(s, f"jnp.linalg.slogdet({a.code})[1]", lead, (-3, 12), "log_base", "log_a")
        return wind_up(
            s, s.pick(("characteristic function", "evidence term")), sub(pencil, base), s.unary(base)
        )
    m = s.count(2, 4)
    lead = (m,)
    raw = warm_input(s, (m, 3, 3), "frames", "deformation", "jacobians")
    f = put(
        s,
        f"{raw.code} + {round(2.2 * raw.bound + 0.5, 1)} * jnp.eye(3)",
        (m, 3, 3),
        5.0,
        "f_grad",
        "frames_reg",
    )
    rows = ", ".join(f"{f.code}[:, {i}]" for i in (1, 2))
    cross = put(s, f"jnp.cross({rows})", (m, 3), 20.0, "cof_row", "normal_rows")
    det = put(s, f"jnp.sum({f.code}[:, 0] * {cross.code}, axis=-1)", lead, (0.05, 60), "jac_det", "vol_ratio")
    trace = put(s, f"jnp.sum({f.code}**2, axis=(1, 2))", lead, (0.5, 60), "i1", "trace_c")
    text = f"0.5 * ({trace.code} - 3.0) - jnp.log({det.code} + {s.coef(0.3, 1.0).code})"
    return wind_up(
        s,
        s.pick(("neo hookean energy", "strain energy")),
        put(s, text, lead, 30.0, "energy", "stored"),
        s.unary(s.bounded(det, 8)),
    )


def traces(s: Sampler) -> Kernel:
    """Traces of products, commutators, invariants and moments."""
    n = s.count(2, 5)
    a, b = warm_input(s, (n, n), "a", "x_mat", "lhs_m"), warm_input(s, (n, n), "b", "y_mat", "rhs_m")
    style = s.count(0, 3)
    if style == 0:
        c = put(s, f"{a.code} @ {b.code} - {b.code} @ {a.code}", (n, n), 6.0, "commutator", "bracket")
        if s.chance(0.5):
            c = put(s, f"{a.code} @ {c.code} - {c.code} @ {a.code}", (n, n), 12.0, "nested", "double_bracket")
        norm = code(f"jnp.sum({c.code}**2)", (), (0, 40))
        return wind_up(
            s, s.pick(("commutator", "lie bracket")), *([c] if s.chance(0.5) else [norm, s.unary(c)])
        )
    if style == 1:
        forms = [
            f"jnp.trace({a.code} @ {b.code})",
            f"jnp.sum({a.code} * {b.code}.T)",
            f'jnp.einsum("ij,ji->", {a.code}, {b.code})',
            f'jnp.einsum("ii", {a.code}) * jnp.trace({b.code})',
            f"jnp.trace({a.code}.T @ {b.code} @ {a.code})",
            f"jnp.trace({a.code} @ {a.code} @ {b.code})",
        ]
        first, second = s.shuffled(forms)[:2]
        t1, t2 = put(s, first, (), 10.0, "t1", "tr_ab"), put(s, second, (), 10.0, "t2", "tr_other")
        return wind_up(s, s.pick(("trace product", "trace form")), s.mix([t1, t2], 2))
    if style == 2:
        t1 = put(s, f"jnp.trace({a.code})", (), 5.0, "i1", "tr1")
        square = put(s, f"{a.code} @ {a.code}", (n, n), 5.0, "a_sq", "squared_a")
        t2 = put(s, f"jnp.trace({square.code})", (), 10.0, "tr2", "moment2")
        t3 = put(s, f"jnp.trace({square.code} @ {a.code})", (), 15.0, "tr3", "moment3")
        i2 = put(s, f"0.5 * ({t1.code}**2 - {t2.code})", (), 12.0, "i2", "second_inv")
        text = f"({t1.code}**3 - 3.0 * {t1.code} * {t2.code} + 2.0 * {t3.code}) / 6.0"
        i3 = put(s, text, (), 15.0, "i3", "third_inv")
        out = s.mix([i2, i3], s.count(1, 2))
        return wind_up(s, s.pick(("matrix invariants", "newton identities")), out, s.pair(b, square))
    probes = s.array((n, s.count(2, 4)), "probes", "z_probes", "random_dirs", low=-1.0, high=1.0)
    body, v = s.name("quad_form", "one_probe"), s.name("v", "z_i")
    with s.suite(f"def {body}({v}):"):
        s.line(f"return {v} @ {a.code} @ {b.code} @ {v}")
    mapped = s.pick((f"jax.vmap({body}, in_axes=1)({probes.code})", f"{s.lax}.map({body}, {probes.code}.T)"))
    forms_v = put(s, mapped, (probes.shape[1],), 10.0, "forms", "samples_q")
    return wind_up(s, s.pick(("hutchinson trace", "stochastic trace")), s.chain(forms_v, s.count(0, 2)))


def horner(s: Sampler) -> Kernel:
    """A polynomial of a matrix by Horner's rule or Chebyshev's recurrence, on a vector or not."""
    n, degree = s.count(2, 5), s.count(2, 5)
    a = contraction(s, n, limit=1.0)
    coeffs = s.array((degree + 1,), "coeffs", "c", "poly", "taps", low=-1.0, high=1.0)
    x = vector(s, (n,), "x", "v", "signal")
    style = s.count(0, 3)
    acc, c = s.name("acc", "y", "result_h"), s.name("c_k", "coef")
    if style == 0:
        body, after = s.name("horner_step", "body"), s.name("acc_next", "after")
        with s.suite(f"def {body}({acc}, {c}):"):
            say(s, f"{after} = {a.code} @ {acc} + {c} * {x.code}")
            s.line(f"return {after}, {s.pick(('None', after))}")
        tail = ", reverse=True" if s.chance(0.5) else ""
        kept = s.name("poly_x", "evaluated")
        say(s, f"{kept}, _ = {s.lax}.scan({body}, jnp.zeros_like({x.code}), {coeffs.code}{tail})")
        return wind_up(s, s.pick(("matrix polynomial", "polynomial filter")), Value(kept, (n,), -4, 4))
    if style == 1:
        k = s.name("k", "i")
        say(s, f"{acc} = {coeffs.code}[-1] * {eye(s, n)}")
        with s.suite(f"for {k} in range({degree - 1}, -1, -1):"):
            say(s, f"{acc} = {acc} @ {a.code} + {coeffs.code}[{k}] * jnp.eye({n})")
        out = put(s, f"{acc} @ {x.code}", (n,), 4.0, "poly_x", "evaluated")
        return wind_up(s, "horner matrix polynomial", out)
    t0, t1, k = s.name("t_prev", "u0"), s.name("t_cur", "u1"), s.name("k", "i")
    if style == 2:
        s.line(f"{t0}, {t1} = {x.code}, {a.code} @ {x.code}")
        say(s, f"{acc} = {coeffs.code}[0] * {t0} + {coeffs.code}[1] * {t1}")
        with s.suite(f"for {k} in range(2, {degree + 1}):"):
            say(s, f"{t0}, {t1} = {t1}, 2.0 * {a.code} @ {t1} - {t0}")
            say(s, f"{acc} = {acc} + {coeffs.code}[{k}] * {t1}")
        return wind_up(
            s, s.pick(("chebyshev filter", "chebyshev matrix polynomial")), Value(acc, (n,), -6, 6)
        )
    body, state = s.name("krylov", "next_vector"), s.name("v", "v_k")
    nxt = s.name("v_next", "after")
    with s.suite(f"def {body}({state}, _):"):
        say(s, f"{nxt} = {a.code} @ {state}")
        s.line(f"return {nxt}, {state}")
    basis = s.name("basis_k", "krylov_rows")
    say(s, f"_, {basis} = {s.lax}.scan({body}, {x.code}, None, length={degree + 1})")
    out = put(s, f"{coeffs.code} @ {basis}", (n,), 4.0, "poly_x", "combined_k")
    return wind_up(s, s.pick(("krylov polynomial", "graph diffusion filter")), out)


def pade(s: Sampler) -> Kernel:
    """Rational approximations: Pade, Cayley, square roots by Denman-Beavers, inverses by Newton."""
    n = s.count(2, 4)
    style = s.count(0, 3)
    if style == 0:
        a = contraction(s, n)
        square = put(s, f"{a.code} @ {a.code}", (n, n), 0.6, "a2", "a_sq")
        one = put(s, eye(s, n), (n, n), 1.0, "ident", "one_mat")
        even = put(
            s,
            f"{one.code} + {square.code} / {s.pick(('12.0', '10.0', '9.33'))}",
            (n, n),
            1.2,
            "even",
            "v_part",
        )
        odd = put(s, f"0.5 * {a.code}", (n, n), 0.4, "odd", "u_part")
        text = f"jnp.linalg.solve({even.code} - {odd.code}, {even.code} + {odd.code})"
        out = put(s, text, (n, n), 2.5, "exp_a", "r_mat", "propagator", usual=0.8)
        if s.chance(0.5):
            out = put(s, f"{out.code} @ {out.code}", (n, n), 4.0, "squared_r", "scaled_back")
        return wind_up(s, s.pick(("pade exponential", "rational exponential")), applied(s, out))
    if style == 1:
        raw = warm_input(s, (n, n), "m", "raw", "params", limit=1.0, alone=True)
        skew = put(
            s, f"{s.coef(0.3, 0.7).code} * ({raw.code} - {raw.code}.T)", (n, n), 1.4, "skew", "omega_mat"
        )
        text = f"jnp.linalg.solve(jnp.eye({n}) + {skew.code}, jnp.eye({n}) - {skew.code})"
        q = put(s, text, (n, n), 1.0, "q", "cayley_q", "rotation", usual=0.7)
        x = vector(s, (n,), "x", "points", "v")
        return wind_up(s, s.pick(("cayley transform", "orthogonal layer")), s.mix([q, x], 2))
    a = put(s, f"{contraction(s, n).code} + {eye(s, n)}", (n, n), 1.8, "near_one", "a_reg")
    body, trips = s.name("iterate", "db_step", "newton_inv"), s.count(1, 3)
    if style == 2:
        state, y, z = s.name("state", "carry"), s.name("y", "y_k"), s.name("z", "z_k")
        with s.suite(f"def {body}(_, {state}):"):
            s.line(f"{y}, {z} = {state}")
            say(s, f"return 0.5 * ({y} + jnp.linalg.inv({z})), 0.5 * ({z} + jnp.linalg.inv({y}))")
        root, inv = s.name("root_a", "sqrt_a"), s.name("inv_root", "isqrt_a")
        start = f"({a.code}, jnp.eye({n}, dtype={a.code}.dtype))"
        say(s, f"{root}, {inv} = {s.lax}.fori_loop(0, {trips}, {body}, {start})")
        return wind_up(
            s,
            s.pick(("matrix square root", "denman beavers")),
            Value(root, (n, n), -2, 2),
            Value(inv, (n, n), -3, 3),
        )
    guess = s.name("x", "guess")
    two = f"2.0 * jnp.eye({n}, dtype={a.code}.dtype)"
    with s.suite(f"def {body}(_, {guess}):"):
        say(
            s,
            s.pick(
                (
                    f"return {guess} @ ({two} - {a.code} @ {guess})",
                    f"return 2.0 * {guess} - {guess} @ {a.code} @ {guess}",
                )
            ),
        )
    first = put(s, f"{a.code}.T / jnp.sum({a.code}**2)", (n, n), 1.0, "x_start", "first_guess")
    out = put(
        s,
        f"{s.lax}.fori_loop(0, {trips + 1}, {body}, {first.code})",
        (n, n),
        3.0,
        "inv_a",
        "approx_inv",
        usual=0.6,
    )
    return wind_up(s, s.pick(("newton schulz inverse", "hotelling inverse")), applied(s, out))


def lyapunov(s: Sampler) -> Kernel:
    """Matrix equations by fixed-point iteration: Lyapunov, Riccati, Sylvester."""
    n = s.count(2, 4)
    a = contraction(s, n, "a", "dynamics", "transition_raw")
    q = spd(s, n, "q_mat", "noise_cov", "cost_mat")
    body, p, trips = (
        s.name("iterate", "propagate", "riccati_step"),
        s.name("p", "p_k"),
        control.trip_count(s, 1, 5),
    )
    style = s.count(0, 3)
    if style == 0:
        with s.suite(f"def {body}(_, {p}):"):
            say(
                s,
                s.pick(
                    (
                        f"return {a.code} @ {p} @ {a.code}.T + {q.code}",
                        f"return {q.code} + {a.code} @ {p} @ {a.code}.T",
                    )
                ),
            )
        out = put(
            s,
            f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {q.code})",
            (n, n),
            9.0,
            "p_end",
            "stationary_cov",
            "gramian",
        )
        return wind_up(s, s.pick(("lyapunov equation", "stationary covariance")), out)
    if style == 1:
        s.static = [item for item in s.static if item[0] != trips[0]]
        total, f = s.name("total", "p_acc"), s.name("f_k", "doubling")
        s.line(f"{total}, {f} = {q.code}, {a.code}")
        with s.suite(f"for _ in range({s.count(1, 3)}):"):
            say(s, f"{total} = {total} + {f} @ {total} @ {f}.T")
            say(s, f"{f} = {f} @ {f}")
        x = vector(s, (n,), "x", "direction")
        form = put(s, f"{x.code} @ {total} @ {x.code}", (), (0, 20), "form", "energy")
        return wind_up(s, "doubling lyapunov", form, s.unary(s.bounded(Value(total, (n, n), -9, 9), 6)))
    if style == 2:
        m = s.count(2, 3)
        b = contraction(s, m, "b", "right_op")
        c = warm_input(s, (n, m), "c", "source", "rhs_m")
        with s.suite(f"def {body}(_, {p}):"):
            say(s, f"return {c.code} + {a.code} @ {p} @ {b.code}")
        out = put(
            s, f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {c.code})", (n, m), 4.0, "x_end", "sylvester_x"
        )
        return wind_up(
            s,
            s.pick(("sylvester equation", "stein equation")),
            out,
            *([s.unary(s.bounded(q, 5))] if s.chance(0.5) else [s.mix([q, vector(s, (n,), "w")], 0)]),
        )
    k = s.count(1, 2)
    b = warm_input(s, (n, k), "b", "control_in", "actuation")
    gain, inner = s.name("gain", "k_fb"), s.name("inner_r", "weight_r")
    r = s.coef(0.5, 1.5).code
    with s.suite(f"def {body}(_, {p}):"):
        say(s, f"{inner} = {r} * jnp.eye({k}) + {b.code}.T @ {p} @ {b.code}")
        say(s, f"{gain} = jnp.linalg.solve({inner}, {b.code}.T @ {p} @ {a.code})")
        say(s, f"return {q.code} + {a.code}.T @ {p} @ ({a.code} - {b.code} @ {gain})")
    out = put(s, f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {q.code})", (n, n), 9.0, "p_end", "cost_to_go")
    return wind_up(s, s.pick(("riccati iteration", "lqr cost")), out)


def kronecker(s: Sampler) -> Kernel:
    """Kronecker products and sums, Hadamard and outer products, vec tricks."""
    m, n = s.count(2, 3), s.count(2, 4)
    a, b = warm_input(s, (m, m), "a", "left_op", "row_mix"), warm_input(s, (n, n), "b", "right_op", "col_mix")
    x = vector(s, (m, n), "x", "grid", "table")
    style = s.count(0, 4)
    if style == 0:
        big = put(s, f"jnp.kron({a.code}, {b.code})", (m * n, m * n), a.bound * b.bound, "big", "kron_ab")
        out = put(
            s,
            f"{big.code} @ {x.code}.{s.pick(('ravel()', 'reshape(-1)', 'flatten()'))}",
            (m * n,),
            10.0,
            "applied",
            "vec_out",
            usual=1.0,
        )
        return wind_up(s, "kronecker product", out)
    if style == 1:
        text = s.pick(
            (
                f"{a.code} @ {x.code} @ {b.code}.T",
                f'jnp.einsum("ij,jk,lk->il", {a.code}, {x.code}, {b.code})',
                f"jnp.linalg.multi_dot([{a.code}, {x.code}, {b.code}.T])",
            )
        )
        out = put(s, text, (m, n), 10.0, "mixed_grid", "vec_trick", usual=1.0)
        return wind_up(s, s.pick(("separable mixing", "vec trick")), out)
    if style == 2:
        text = f"jnp.kron({a.code}, jnp.eye({n})) + jnp.kron(jnp.eye({m}), {b.code})"
        big = put(s, text, (m * n, m * n), a.bound + b.bound, "kron_sum", "lap2d")
        out = put(
            s,
            f"({big.code} @ {x.code}.ravel()).reshape({m}, {n})",
            (m, n),
            10.0,
            "applied",
            "stepped",
            usual=1.0,
        )
        return wind_up(s, "kronecker sum", add(x, mul(s.coef(0.1, 0.5), out)))
    if style == 3:
        text = s.pick(
            (
                f'jnp.einsum("ij,kl->ikjl", {a.code}, {b.code})',
                f"{a.code}[:, None, :, None] * {b.code}[None, :, None, :]",
            )
        )
        outer = put(s, text, (m, n, m, n), a.bound * b.bound, "outer4", "tensor_op")
        out = put(
            s,
            f'jnp.einsum("ikjl,jl->ik", {outer.code}, {x.code})',
            (m, n),
            10.0,
            "contracted",
            "applied",
            usual=1.0,
        )
        return wind_up(s, "tensor operator", out)
    y = vector(s, (n, m), "y", "codes", "keys_in")
    text = s.pick(
        (
            f'jnp.einsum("ij,jk->ijk", {x.code}, {y.code}).reshape({m}, -1)',
            f"({x.code}[:, :, None] * {y.code}[None, :, :]).reshape({m}, -1)",
        )
    )
    khatri = put(s, text, (m, n * m), 3.0, "khatri_rao", "features_kr")
    gram = put(
        s, f"({a.code} @ {a.code}.T) * ({khatri.code} @ {khatri.code}.T)", (m, m), 12.0, "hadamard", "gram_kr"
    )
    return wind_up(s, s.pick(("khatri rao", "hadamard gram")), gram, s.unary(b))


def graph(s: Sampler) -> Kernel:
    """Laplacians of weighted graphs: energies, smoothing, propagation."""
    n = s.count(3, 7)
    raw = warm_input(s, (n, n), "edge_logits", "affinity", "scores", low=-1.5, high=1.5)
    text = s.pick(
        (
            f"jax.nn.sigmoid({raw.code} + {raw.code}.T)",
            f"jnp.exp(-(({raw.code} + {raw.code}.T) ** 2))",
            f"({raw.code} + {raw.code}.T) ** 2",
            f"jax.nn.softplus({raw.code} + {raw.code}.T)",
        )
    )
    adj = put(s, f"{text} * (1.0 - jnp.eye({n}))", (n, n), (0, 4), "adj", "w_adj", "adjacency")
    deg = put(
        s,
        s.pick((f"jnp.sum({adj.code}, axis=1)", f"{adj.code}.sum(axis=-1)")),
        (n,),
        (0.05, 4 * n),
        "deg",
        "degree",
    )
    style = s.count(0, 3)
    names = ("injection", "sources", "loads_in") if style == 3 else ("x", "features", "signal", "h")
    x = vector(s, (n,) if s.chance(0.5) or style == 3 else (n, s.count(2, 3)), *names)
    eps = s.coef(0.1, 0.5).code
    if style == 0:
        lap = put(s, f"jnp.diag({deg.code}) - {adj.code}", (n, n), 4.0 * n, "lap", "laplacian")
        flow = put(s, f"{lap.code} @ {x.code}", x.shape, 12.0, "flow", "lx", usual=3.0)
        energy = code(f"jnp.sum({x.code} * {flow.code})", (), (0, 40))
        return wind_up(
            s, s.pick(("dirichlet energy", "graph laplacian")), energy, sub(x, mul(s.coef(0.02, 0.1), flow))
        )
    if style == 1:
        root = put(s, f"1.0 / jnp.sqrt({deg.code} + {eps})", (n,), (0.1, 3), "inv_sqrt_deg", "d_root")
        norm = put(
            s,
            f"{root.code}[:, None] * {adj.code} * {root.code}[None, :]",
            (n, n),
            (0, 1),
            "norm_adj",
            "a_hat",
        )
        trips = s.count(1, 3)
        h, body = s.name("h_k", "hidden_x"), s.name("propagate", "smooth", "hop")
        alpha = s.coef(0.1, 0.6).code
        with s.suite(f"def {body}(_, {h}):"):
            say(s, f"return {alpha} * {x.code} + (1.0 - {alpha}) * {norm.code} @ {h}")
        out = put(
            s, f"{s.lax}.fori_loop(0, {trips}, {body}, {x.code})", x.shape, 3.0, "smoothed_x", "spread_x"
        )
        return wind_up(s, s.pick(("label propagation", "personalized pagerank", "graph smoothing")), out)
    if style == 2:
        p = put(s, f"{adj.code} / ({deg.code}[:, None] + {eps})", (n, n), (0, 1), "walk", "p_walk")
        steps = s.pick(
            (
                f"{p.code} @ {p.code} @ {x.code}",
                f"{x.code} - {p.code} @ {x.code}",
                f"0.5 * ({x.code} + {p.code} @ {x.code})",
            )
        )
        return wind_up(
            s,
            s.pick(("random walk smoothing", "walk laplacian")),
            put(s, steps, x.shape, 3.0, "walked", "mixed_x"),
        )
    grounded = put(
        s,
        f"jnp.diag({deg.code}) - {adj.code} + {eps} * jnp.eye({n})",
        (n, n),
        4.0 * n,
        "grounded",
        "conductance",
    )
    volts = put(
        s, f"jnp.linalg.solve({grounded.code}, {x.code})", (n,), 8.0, "volts", "potentials", usual=1.5
    )
    drop = put(s, f"{volts.code}[:, None] - {volts.code}[None, :]", (n, n), 10.0, "drop", "differences")
    return wind_up(
        s,
        s.pick(("resistor network", "graph potential")),
        put(s, f"{adj.code} * {drop.code}", (n, n), 12.0, "currents", "flows"),
        volts,
    )


def markov(s: Sampler) -> Kernel:
    """Chains: marginals along time, stationary distributions, hitting times, forward recursions."""
    n = s.count(2, 5)
    p = stochastic(s, n)
    style = s.count(0, 3)
    if style == 0:
        start = s.array((n,), "init_logits", "start_logits", low=-1.5, high=1.5)
        dist = put(s, f"jax.nn.softmax({start.code})", (n,), (0, 1), "dist0", "pi0")
        body, d, after, steps = (
            s.name("evolve", "tick"),
            s.name("d", "dist"),
            s.name("d_next", "after"),
            s.count(2, 6),
        )
        with s.suite(f"def {body}({d}, _):"):
            say(s, f"{after} = {d} @ {p.code}")
            s.line(f"return {after}, {after}")
        last, path = s.name("last", "final"), s.name("marginals", "history", "path")
        say(s, f"{last}, {path} = {s.lax}.scan({body}, {dist.code}, None, length={steps})")
        reward = s.array((n,), "reward", "payoff", "cost_per_state", low=-1.0, high=2.0)
        gains = put(s, f"{path} @ {reward.code}", (steps,), 2.0, "expected", "gains_t")
        return wind_up(
            s, s.pick(("markov reward", "chain marginals")), gains, s.unary(Value(last, (n,), 0, 1))
        )
    if style == 1:
        system = put(s, f"jnp.eye({n}) - {p.code}.T + jnp.ones(({n}, {n}))", (n, n), 2.0, "system", "balance")
        pi = put(s, f"jnp.linalg.solve({system.code}, jnp.ones({n}))", (n,), (0, 1), "pi", "stationary_dist")
        reward = vector(s, (n,), "reward", "payoff", "score_per_state")
        value = code(f"{pi.code} @ {reward.code}", (), 2.0, level=PRODUCT)
        entropy = code(f"-jnp.sum({pi.code} * jnp.log({pi.code} + 0.01))", (), (0, 2), level=11)
        return wind_up(
            s,
            s.pick(("stationary distribution", "ergodic average")),
            value,
            *([entropy] if s.chance(0.5) else [s.unary(pi)]),
        )
    if style == 2:
        inner = s.count(1, n - 1)
        q = put(s, f"{p.code}[:{inner}, :{inner}]", (inner, inner), (0, 1), "q_sub", "transient")
        c = s.coef(0.85, 0.97).code
        text = f"jnp.linalg.solve(jnp.eye({inner}) - {c} * {q.code}, jnp.ones({inner}))"
        times = put(s, text, (inner,), (1, 30), "times", "hitting", usual=4.0)
        return wind_up(s, s.pick(("hitting time", "absorption time")), ph_log(s, times), s.unary(p))
    steps, symbols = s.count(3, 6), s.count(2, 4)
    emit = s.array((n, symbols), "emission_logits", "emit_scores", low=-1.5, high=1.5)
    obs = s.ints((steps,), 0, symbols - 1, "obs", "symbols", "tokens")
    table = put(s, f"jax.nn.log_softmax({emit.code}, axis=-1)", (n, symbols), (-4, 0), "log_emit", "log_b")
    log_p = put(s, f"jnp.log({p.code})", (n, n), (-5, 0), "log_p", "log_trans")
    body, alpha, o, after = (
        s.name("forward_step", "absorb"),
        s.name("alpha", "log_alpha"),
        s.name("o", "symbol"),
        s.name("alpha_next", "after"),
    )
    with s.suite(f"def {body}({alpha}, {o}):"):
        say(s, f"{after} = jax.nn.logsumexp({alpha}[:, None] + {log_p.code}, axis=0) + {table.code}[:, {o}]")
        s.line(
            f"return {after}, {s.pick((f'jnp.max({after})', f'jax.nn.logsumexp({after})', f'{after}[0]'))}"
        )
    last, path = s.name("last", "final"), s.name("scores_t", "history")
    say(s, f"{last}, {path} = {s.lax}.scan({body}, {table.code}[:, 0], {obs.code})")
    total = put(s, f"jax.nn.logsumexp({last})", (), (-25, 0), "loglik", "evidence")
    return wind_up(s, s.pick(("hmm likelihood", "forward algorithm")), total, Value(path, (steps,), -25, 0))


def ph_log(s: Sampler, value: Value) -> Value:
    """The logarithm of times of which some are long."""
    return put(s, f"jnp.log({value.code})", value.shape, (0, 4), "log_times", "scaled_times")


def products(s: Sampler) -> Kernel:
    """Chains of matrix products: transfer matrices, cumulative products, deep linear maps."""
    k, n = s.count(3, 6), s.count(2, 4)
    raw = warm_input(s, (k, n, n), "layers", "transfers", "steps_m", "frames", limit=1.0)
    factor = int(100 / (n * raw.bound) + 20) / 100
    mats = put(
        s,
        f"{factor} * {raw.code} + {s.coef(0.3, 0.7).code} * jnp.eye({n})",
        (k, n, n),
        1.0,
        "mats",
        "links",
        "t_mats",
    )
    style = s.count(0, 3)
    if style == 0:
        out = put(
            s,
            f"{s.lax}.associative_scan(jnp.matmul, {mats.code})",
            (k, n, n),
            2.0,
            "prefixes",
            "cumulative_m",
            usual=0.6,
        )
        return wind_up(s, s.pick(("prefix products", "cumulative transforms")), out)
    x = vector(s, (n,), "x", "v", "beam")
    if style == 1:
        body, v, m, after = (
            s.name("push", "apply_layer"),
            s.name("v_k", "h_k"),
            s.name("m_k", "layer"),
            s.name("v_next", "after"),
        )
        bend = s.pick(("{}", "jnp.tanh({})", "{}", "jax.nn.silu({})"))
        with s.suite(f"def {body}({v}, {m}):"):
            say(s, f"{after} = {bend.format(f'{m} @ {v}')}")
            s.line(f"return {after}, {s.pick((after, f'jnp.sum({after}**2)', f'{after} @ {v}'))}")
        vectors = s.lines[-1].endswith(f", {after}")
        last, path = s.name("out_v", "last"), s.name("trace", "path")
        say(s, f"{last}, {path} = {s.lax}.scan({body}, {x.code}, {mats.code})")
        return wind_up(
            s,
            s.pick(("transfer chain", "layer product")),
            Value(path, (k, n) if vectors else (k,), -3, 3),
            Value(last, (n,), -2, 2),
        )
    if style == 2:
        items = ", ".join(f"{mats.code}[{i}]" for i in range(3))
        whole = put(s, f"jnp.linalg.multi_dot([{items}])", (n, n), 2.0, "whole", "composed", usual=0.6)
    else:
        whole_name, i = s.name("whole", "composed"), s.name("i", "k")
        s.line(f"{whole_name} = {mats.code}[0]")
        with s.suite(f"for {i} in range(1, {k}):"):
            say(s, f"{whole_name} = {mats.code}[{i}] @ {whole_name}")
        whole = Value(whole_name, (n, n), -2, 2)
    trace = put(s, f"jnp.trace({whole.code})", (), 3.0, "monodromy", "tr_whole")
    image = put(s, f"{whole.code} @ {x.code}", (n,), 3.0, "image_x", "through")
    return wind_up(s, s.pick(("transfer matrix", "composed map")), s.mix([trace, image], 1), s.unary(whole))


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
    s = Sampler(rng, pick_dtype(rng.random()))
    # Its checks take seconds.
    return exponential(s) if s.chance(0.02) else s.pick(FORMS)(s)


TEMPLATE = Template("matrix_functions", "generate_matrix_functions_kernel", draw)
