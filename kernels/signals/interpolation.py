"""Values between values: tables, splines, polynomials, radial functions, Bezier curves."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import instance
from kernels.writing.choices import Names
from kernels.writing.endings import finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value, add, expr, mul, sub

QUERIES = ("x", "t", "queries", "x_new", "at", "points", "times")
TABLES = ("values", "table", "ys", "samples", "fp", "heights", "levels")


def queries(s: Sampler, low: float, high: float, names: Names = QUERIES) -> Value:
    """Points strictly between ``low`` and ``high``."""
    margin = 0.03 * (high - low)
    shape = s.shape(1, 2, 12) if s.chance(0.85) else ()
    if s.chance(0.05):
        shape = (s.pick((64, 100)),)
    return s.array(names, shape, low=round(low + margin, 2), high=round(high - margin, 2))


def table(s: Sampler, shape: Shape, names: Names = TABLES) -> Value:
    return s.array(names, shape, low=-1.0, high=1.0)


def uniform_cell(s: Sampler, x: Value, cells: int, step: float = 1.0) -> tuple[Value, Value]:
    """The cell of each point and where in it the point lies, on a grid that starts at zero."""
    scaled = x
    if step != 1.0:
        scaled = s.put("scaled_x|pos|u_pos", f"{x} / {step}", x.shape, (0, cells))
    form = s.pick(("floor", "clipped floor", "truncated"))
    if form == "floor":
        i = s.put("i|cell|left", f"jnp.floor({scaled}).astype(jnp.int32)", x.shape, (0, cells - 1))
    elif form == "clipped floor":
        i = s.put(
            "i|cell|left",
            f"jnp.clip(jnp.floor({scaled}), 0, {cells - 1}).astype(jnp.int32)",
            x.shape,
            (0, cells - 1),
        )
    else:
        i = s.put(
            "i|cell|left", f"jnp.clip({scaled}.astype(jnp.int32), 0, {cells - 1})", x.shape, (0, cells - 1)
        )
    t = s.put("t|frac|u", f"{scaled} - {i}", x.shape, (0, 1))
    return i, t


def library_interp(s: Sampler) -> Kernel:
    """``jnp.interp`` on given or uniform knots."""
    n = s.count(3, 8)
    x = queries(s, 0.0, n - 1.0)
    y = table(s, (n,))
    form = s.pick(("uneven", "uniform", "uniform"))
    if form == "uneven":
        steps = s.array("widths|gaps|spacing", (n,), low=0.5, high=1.5)
        knots = s.put("knots|xp|grid", f"jnp.cumsum({steps})", (n,), (0.5, 1.5 * n))
    else:
        grid = s.pick((f"jnp.arange({n})", f"jnp.arange({n}) * 1.0", f"jnp.linspace(0, {n - 1}, {n})"))
        knots = s.put("knots|xp|grid", grid, (n,), (0, n - 1))
    edge = (
        s.pick(("", "", f", left={s.coef(-1.0, 0.5)}", f", right={s.coef(-0.5, 1.0)}"))
        if form == "uneven"
        else ""
    )
    out = s.put(
        "out_y|interpolated|y_new", f"jnp.interp({x}, {knots}, {y}{edge})", x.shape, y.bound + 1, usual=0.6
    )
    if s.chance(0.3):
        other = table(s, (n,), "weights_k|table_b|fp_b")
        second = f"jnp.interp({x}, {knots}, {other})"
        out = sub(out, s.put("second_y|other_y", second, x.shape, other.bound, usual=0.6))
    return finish_staged(s, s.pick(("linear interpolation", "table interpolation", "resampling")), out)


def searched(s: Sampler) -> Kernel:
    """Piecewise linear or constant by searchsorted and take, on knots that are spaced unevenly."""
    n = s.count(3, 8)
    gaps = s.array("gaps|steps_x|widths", (n - 1,), low=0.4, high=1.4)
    knots = s.put(
        "knots|xp|grid",
        f"jnp.concatenate([jnp.zeros_like({gaps}[:1]), jnp.cumsum({gaps})])",
        (n,),
        (0, 1.4 * n),
    )
    x = queries(s, 0.0, 0.4 * (n - 1) + 0.6)
    y = table(s, (n,))
    find = s.pick(
        (
            f"jnp.searchsorted({knots}, {x})",
            f'jnp.searchsorted({knots}, {x}, side="right")',
            f"jnp.digitize({x}, {knots})",
        )
    )
    i = s.put("i|hi|right_idx", f"jnp.clip({find}, 1, {n - 1})", x.shape, (1, n - 1))

    def take(v: Value, at: object) -> str:
        return s.pick((f"{v}[{at}]", f"jnp.take({v}, {at})"))

    x0, x1 = (
        s.put("x0|left_x", take(knots, f"{i} - 1"), x.shape, (0, 9)),
        s.put("x1|right_x", take(knots, i), x.shape, (0, 12)),
    )
    y0, y1 = (
        s.put("y0|left_y", take(y, f"{i} - 1"), x.shape, y.bound),
        s.put("y1|right_y", take(y, i), x.shape, y.bound),
    )
    t = s.put("t|frac|w", f"({x} - {x0}) / ({x1} - {x0})", x.shape, (-0.5, 2.0), usual=0.6)
    out = s.one_of(
        lambda: _linear(s, x, y, y0, y1, t),
        lambda: _eased(s, x, y, y0, y1, t),
        lambda: _by_slope(s, x, y, x0, x1, y0, y1, t),
        lambda: _log_linear(s, x, y0, y1, t),
    )
    return finish_staged(s, s.pick(("piecewise linear", "knot lookup", "segment blend")), out)


def _linear(s: Sampler, x: Value, y: Value, y0: Value, y1: Value, t: Value) -> Value:
    return s.put("out_y|linear_y", f"{y0} + {t} * ({y1} - {y0})", x.shape, 3 * y.bound, usual=0.7)


def _eased(s: Sampler, x: Value, y: Value, y0: Value, y1: Value, t: Value) -> Value:
    ease = s.pick(
        (
            f"{t}**2 * (3 - 2 * {t})",
            f"0.5 - 0.5 * jnp.cos(jnp.pi * {t})",
            f"jax.nn.sigmoid(6 * ({t} - 0.5))",
        )
    )
    e = s.put("eased|blend_t", ease, x.shape, (-1, 2), usual=0.6)
    return s.put("out_y|smooth_y", f"(1 - {e}) * {y0} + {e} * {y1}", x.shape, 3 * y.bound, usual=0.7)


def _by_slope(s: Sampler, x: Value, y: Value, x0: Value, x1: Value, y0: Value, y1: Value, t: Value) -> Value:
    slope = s.put("slope|rate_y", f"({y1} - {y0}) / ({x1} - {x0})", x.shape, 6 * y.bound, usual=1.0)
    return s.put("out_y|linear_y", f"{y0} + {slope} * ({x} - {x0})", x.shape, 3 * y.bound, usual=0.7)


def _log_linear(s: Sampler, x: Value, y0: Value, y1: Value, t: Value) -> Value:
    return s.put(
        "geometric|log_linear",
        f"jnp.exp((1 - {t}) * jnp.log(1.5 + jnp.tanh({y0})) + {t} * jnp.log(1.5 + jnp.tanh({y1})))",
        x.shape,
        (0.2, 4),
        usual=1.5,
    )


def cubic(s: Sampler) -> Kernel:
    """Hermite, Catmull-Rom and monotone-like cubic pieces on a uniform grid."""
    n = s.count(4, 9)
    y = table(s, (n,))
    x = queries(s, 1.0, n - 2.0)
    i, t = uniform_cell(s, x, n - 1)
    p = [
        s.put(name, f"{y}[{i}{tail}]", x.shape, y.bound)
        for name, tail in (("p0", " - 1"), ("p1", ""), ("p2", " + 1"), ("p3", " + 2"))
    ]
    p0, p1, p2, p3 = p
    noun = s.pick(("catmull rom", "hermite spline", "cubic b spline", "akima like spline"))
    if noun == "catmull rom":
        a = f"-0.5 * {p0} + 1.5 * {p1} - 1.5 * {p2} + 0.5 * {p3}"
        b = f"{p0} - 2.5 * {p1} + 2 * {p2} - 0.5 * {p3}"
        c = f"0.5 * ({p2} - {p0})"
        coefs = [
            s.put(names, text, x.shape, 4 * y.bound)
            for text, names in ((a, ("a3", "c3")), (b, ("a2", "c2")), (c, ("a1", "c1")))
        ]
        a, b, c = (v.code for v in coefs)
        text = f"(({a} * {t} + {b}) * {t} + {c}) * {t} + {p1}"
    elif noun == "hermite spline":
        tension = s.scalar("tension|tau", low=0.2, high=0.9)
        m1, m2 = (
            s.put("m1|tan_left", f"{tension} * ({p2} - {p0})", x.shape, 2 * y.bound),
            s.put("m2|tan_right", f"{tension} * ({p3} - {p1})", x.shape, 2 * y.bound),
        )
        h = [
            s.put(name, f, x.shape, 1)
            for f, name in (
                (f"(1 + 2 * {t}) * (1 - {t}) ** 2", "h00"),
                (f"{t} * (1 - {t}) ** 2", "h10"),
                (f"{t}**2 * (3 - 2 * {t})", "h01"),
                (f"{t}**2 * ({t} - 1)", "h11"),
            )
        ]
        text = f"{h[0]} * {p1} + {h[1]} * {m1} + {h[2]} * {p2} + {h[3]} * {m2}"
    elif noun == "cubic b spline":
        w = [
            s.put(name, f, x.shape, (0, 1))
            for f, name in (
                (f"(1 - {t}) ** 3 / 6", "w0"),
                (f"(3 * {t}**3 - 6 * {t}**2 + 4) / 6", "w1"),
                (f"(1 + 3 * {t} * (1 + {t} - {t}**2)) / 6", "w2"),
                (f"{t}**3 / 6", "w3"),
            )
        ]
        text = " + ".join(f"{weight} * {point}" for weight, point in zip(w, (p0, p1, p2, p3), strict=True))
    else:
        d1, d2 = (
            s.put("d1|before", f"{p1} - {p0}", x.shape, 2 * y.bound),
            s.put("d2|here", f"{p2} - {p1}", x.shape, 2 * y.bound),
        )
        d3 = s.put("d3|beyond", f"{p3} - {p2}", x.shape, 2 * y.bound)
        w1, w2 = (
            s.put("w1|wl", f"jnp.abs({d3} - {d2}) + 0.1", x.shape, (0.1, 9)),
            s.put("w2|wr", f"jnp.abs({d2} - {d1}) + 0.1", x.shape, (0.1, 9)),
        )
        m = s.put("m|akima_slope", f"({w1} * {d1} + {w2} * {d2}) / ({w1} + {w2})", x.shape, 2 * y.bound)
        text = f"{p1} + {t} * ({m} + {t} * ({d2} - {m}))"
    out = s.put("out_y|curve|cubic_y", text, x.shape, 3 * y.bound, usual=0.8)
    return finish_staged(s, noun, out)


def lagrange(s: Sampler) -> Kernel:
    """Polynomials through points: Lagrange, barycentric, Newton's divided differences, Neville."""
    n = s.count(3, 5)
    y = table(s, (n,))
    nodes_in = s.array("jitter|node_shift", (n,), low=-0.2, high=0.2)
    nodes = s.put("nodes|xi|knots", f"{nodes_in} + jnp.arange({n})", (n,), (-0.2, n - 0.8))
    form = s.pick(("lagrange", "barycentric", "newton", "neville"))
    if form == "lagrange":
        x = queries(s, 0.0, n - 1.0)
        gaps = s.put("gaps|to_nodes", f"{x}[..., None] - {nodes}", (*x.shape, n), n)
        between = s.put("between|node_gaps", f"{nodes}[:, None] - {nodes}[None, :] + jnp.eye({n})", (n, n), n)
        weights = s.put("bary_w|lambda_j", f"1 / jnp.prod({between}, axis=1)", (n,), 3.0)
        total, j = s.name("total|acc"), s.name("j|k")
        s.line(f"{total} = 0.0")
        with s.suite(f"for {j} in range({n}):"):
            basis = s.put(
                "basis|l_j",
                f"{weights}[{j}] * jnp.prod(jnp.delete({gaps}, {j}, axis=-1), axis=-1)",
                x.shape,
                6.0,
            )
            s.line(f"{total} = {total} + {y}[{j}] * {basis}")
        return finish_staged(s, "lagrange interpolation", expr(total, x.shape, 8.0, usual=1.0))
    x = s.array(QUERIES, s.shape(1, 1, 8), low=0.1, high=n - 1.1)
    if form == "barycentric":
        between = s.put("between|node_gaps", f"{nodes}[:, None] - {nodes}[None, :] + jnp.eye({n})", (n, n), n)
        weights = s.put("bary_w|lambda_j", f"1 / jnp.prod({between}, axis=1)", (n,), 3.0)
        eps = s.coef(0.2, 0.5)
        ratio = s.put(
            "ratio|pulls",
            f"jnp.abs({weights}) / (({x}[:, None] - {nodes}) ** 2 + {eps})",
            (*x.shape, n),
            (0, 15),
        )
        out = s.put(
            "out_y|rational_y", f"({ratio} @ {y}) / jnp.sum({ratio}, axis=1)", x.shape, y.bound, usual=0.6
        )
        return finish_staged(s, "barycentric interpolation", out)
    coef = s.name("coef|divided")
    k, i = s.name("k|order"), s.name("i|j")
    s.line(f"{coef} = {y}")
    if form == "newton":
        with s.suite(f"for {k} in range(1, {n}):"):
            rise = s.put("rise|jump", f"{coef}[{k}:] - {coef}[{k} - 1 : -1]", (n,), 9)
            run = s.put("run|span_x", f"{nodes}[{k}:] - {nodes}[:-{k}]", (n,), n)
            s.line(f"{coef} = {coef}.at[{k}:].set({rise} / {run})")
        acc = s.name("acc|poly")
        s.line(f"{acc} = {coef}[-1]")
        with s.suite(f"for {i} in range({n - 2}, -1, -1):"):
            s.line(f"{acc} = {acc} * ({x} - {nodes}[{i}]) + {coef}[{i}]")
        return finish_staged(
            s, s.pick(("newton polynomial", "divided differences")), expr(acc, x.shape, 10.0, usual=1.0)
        )
    p = s.name("p|tableau")
    s.line(f"{p} = jnp.broadcast_to({coef}, ({x.shape[0]}, {n}))")
    left, right = s.name("left_d|to_left"), s.name("right_d|to_right")
    with s.suite(f"for {k} in range(1, {n}):"):
        s.line(f"{left} = {x}[:, None] - {nodes}[:-{k}]")
        s.line(f"{right} = {nodes}[{k}:] - {x}[:, None]")
        s.line(f"{p} = ({left} * {p}[:, 1:] + {right} * {p}[:, :-1]) / ({left} + {right})")
    return finish_staged(
        s, "neville interpolation", s.put("out_y|poly_y", f"{p}[:, 0]", x.shape, 8.0, usual=1.0)
    )


def radial(s: Sampler) -> Kernel:
    """Radial functions around centers: fitted by a solve, or as normalized weights."""
    n, d = s.count(3, 6), s.count(1, 3)
    m = s.count(2, 5)
    c, x = (
        s.array("centers|sites|anchors", (n, d), low=-1.5, high=1.5),
        s.array(QUERIES, (m, d), low=-1.5, high=1.5),
    )
    y = table(s, (n,), "values|heights|ys|targets")
    function, a, b = s.name("kernel_fn|phi|basis_fn"), s.name("p|left_pts"), s.name("q|right_pts")
    d2 = s.name("d2|sq_dist")
    law = s.pick(
        (
            f"jnp.exp(-{d2})",
            f"1 / (1 + {d2})",
            f"1 / jnp.sqrt(1 + {d2})",
            f"jnp.exp(-jnp.sqrt({d2} + {s.epsilon()}))",
        )
    )
    with s.helper(function, a, b):
        s.line(f"{d2} = jnp.sum(({a}[:, None, :] - {b}[None, :, :]) ** 2, axis=-1)")
        s.line(f"return {law}")
    form = s.pick((_solved_weights, _shepard_weights, _radial_network))
    cross = s.put("cross|phi_xc|basis_x", f"{function}({x}, {c})", (m, n), (0, 1))
    return form(s, c, x, y, function, cross)


def _solved_weights(s: Sampler, c: Value, x: Value, y: Value, function: str, cross: Value) -> Kernel:
    m, n = cross.shape
    gram = s.put("gram|phi_cc", f"{function}({c}, {c}) + jnp.eye({n})", (n, n), 2.0)
    w = s.put("w|rbf_weights", f"jnp.linalg.solve({gram}, {y})", (n,), 5.0)
    return finish_staged(
        s,
        s.pick(("rbf interpolation", "kernel interpolation")),
        s.put("out_y|surface", f"{cross} @ {w}", (m,), 5.0, usual=0.8),
    )


def _shepard_weights(s: Sampler, c: Value, x: Value, y: Value, function: str, cross: Value) -> Kernel:
    out = s.put(
        "out_y|averaged",
        f"({cross} @ {y}) / (jnp.sum({cross}, axis=1) + {s.coef(0.02, 0.2)})",
        cross.shape[:1],
        y.bound,
        usual=0.5,
    )
    return finish_staged(s, s.pick(("shepard interpolation", "kernel regression")), out)


def _radial_network(s: Sampler, c: Value, x: Value, y: Value, function: str, cross: Value) -> Kernel:
    m, n = cross.shape
    lin = s.array("slope|trend", x.shape[1:], low=-0.8, high=0.8)
    out = s.put("out_y|field_x", f"{cross} @ {y} + {x} @ {lin}", (m,), n * y.bound, usual=1.2)
    return finish_staged(s, s.pick(("rbf network", "radial expansion")), out)


def bezier(s: Sampler) -> Kernel:
    """Bezier curves: Bernstein polynomials, de Casteljau, tangents, patches."""
    n, d = s.count(3, 5), s.count(2, 3)
    p = table(s, (n, d), "control|points|handles|ctrl_pts")
    t = s.array("t|u|params", (s.count(2, 6),), low=0.02, high=0.98)
    m = t.shape[0]
    form = s.pick(("casteljau", "bernstein", "quadratic", "mapped"))
    if form == "casteljau":
        level = s.name("level|pts|layer")
        tc = s.put("tc|t_col", f"{t}[:, None, None]", (m, 1, 1), (0, 1))
        s.line(f"{level} = jnp.broadcast_to({p}, ({m}, {n}, {d}))")
        with s.suite(f"for _ in range({n - 1}):"):
            s.line(f"{level} = (1 - {tc}) * {level}[:, :-1] + {tc} * {level}[:, 1:]")
        out = s.put("curve|on_curve", f"{level}[:, 0]", (m, d), p.bound, usual=0.6)
    elif form == "bernstein":
        binomial = {3: "1.0, 2.0, 1.0", 4: "1.0, 3.0, 3.0, 1.0", 5: "1.0, 4.0, 6.0, 4.0, 1.0"}[n]
        k = s.put("k|order", f"jnp.arange({n})", (n,), (0, n - 1))
        c = s.put("binom|choose", f"jnp.array([{binomial}])", (n,), (1, 6))
        text = f"{c} * {t}[:, None] ** {k} * (1 - {t}[:, None]) ** ({n - 1} - {k})"
        basis = s.put("basis|bernstein|weights_b", text, (m, n), (0, 1))
        if s.chance(0.35):
            w = s.array("weights_r|rational_w", (n,), low=0.5, high=1.8)
            top = s.put("top|numer", f"({basis} * {w}) @ {p}", (m, d), 2 * p.bound)
            out = s.put("curve|rational_pts", f"{top} / ({basis} @ {w})[:, None]", (m, d), p.bound, usual=0.6)
        else:
            out = s.put("curve|on_curve", f"{basis} @ {p}", (m, d), p.bound, usual=0.6)
    elif form == "quadratic":
        a, b, c = (s.put(name, f"{p}[{i}]", (d,), p.bound) for i, name in enumerate(("a", "b", "c")))
        tc = s.put("tc|t_col", f"{t}[:, None]", (m, 1), (0, 1))
        out = s.put(
            "curve|quad_pts",
            f"(1 - {tc}) ** 2 * {a} + 2 * (1 - {tc}) * {tc} * {b} + {tc}**2 * {c}",
            (m, d),
            p.bound,
            usual=0.6,
        )
        tangent = s.put(
            "tangent|velocity_t",
            f"2 * (1 - {tc}) * ({b} - {a}) + 2 * {tc} * ({c} - {b})",
            (m, d),
            4 * p.bound,
            usual=1.2,
        )
        speed = s.put(
            "speed|arc_rate",
            f"jnp.sqrt(jnp.sum({tangent}**2, axis=-1) + {s.epsilon()})",
            (m,),
            (0.2, 12),
            usual=1.5,
        )
        return finish_staged(s, s.pick(("quadratic bezier", "bezier speed")), out, speed)
    else:
        body, item, left = s.name("point_at|eval_one"), s.name("t_i|u_i"), s.name("rows|cur")
        with s.suite(f"def {body}({item}):"):
            s.line(f"{left} = {p}")
            with s.suite(f"for _ in range({n - 1}):"):
                s.line(f"{left} = {left}[:-1] + {item} * ({left}[1:] - {left}[:-1])")
            s.line(f"return {left}[0]")
        mapped = s.pick((f"jax.vmap({body})({t})", f"{s.lax}.map({body}, {t})"))
        out = s.put("curve|on_curve", mapped, (m, d), p.bound, usual=0.6)
    if s.chance(0.3):
        goal = s.array("target|anchor", (d,), low=-1.0, high=1.0)
        gap = s.put("gap|sq_gap", f"jnp.sum(({out} - {goal}) ** 2, axis=-1)", (m,), (0, 20), usual=1.0)
        return finish_staged(s, "curve distance", gap, out)
    return finish_staged(s, s.pick(("bezier curve", "de casteljau", "bezier path")), out)


def b_spline(s: Sampler) -> Kernel:
    """B-spline bases by Cox and de Boor, hats, and weights on control values."""
    n, degree = s.count(4, 7), s.count(1, 3)
    x = s.array(QUERIES, (s.count(2, 6),), low=degree + 0.1, high=n - 0.1)
    m = x.shape[0]
    control = table(s, (n,) if s.chance(0.6) else (n, 2), "control|coef|ctrl_vals")
    knots = s.put("knots|grid", f"jnp.arange({n + degree + 1}) * 1.0", (n + degree + 1,), (0, n + degree))
    basis, k, left, right = (
        s.name("basis|b_mat"),
        s.name("k|deg"),
        s.name("left|rise"),
        s.name("right|fall"),
    )
    col = s.put("col|x_col", f"{x}[:, None]", (m, 1), (0, n))
    s.line(f"{basis} = jnp.where(({col} >= {knots}[:-1]) & ({col} < {knots}[1:]), 1.0, 0.0)")
    with s.suite(f"for {k} in range(1, {degree + 1}):"):
        s.line(f"{left} = ({col} - {knots}[: -{k} - 1]) / {k}")
        s.line(f"{right} = ({knots}[{k} + 1 :] - {col}) / {k}")
        s.line(f"{basis} = {left} * {basis}[:, :-1] + {right} * {basis}[:, 1:]")
    shape = (m, *control.shape[1:])
    out = s.put("spline|out_y|curve", f"{basis} @ {control}", shape, control.bound, usual=0.6)
    if s.chance(0.3):
        bend = s.put(
            "bend|second_diff",
            f"jnp.diff({control}, n=2, axis=0)",
            (n - 2, *control.shape[1:]),
            4 * control.bound,
            usual=0.8,
        )
        penalty = expr(f"jnp.mean({bend}**2)", (), (0, 20), usual=1.0)
        return finish_staged(
            s,
            s.pick(("penalized spline", "p spline")),
            out,
            penalty,
            s.scalar("lam|smoothness"),
        )
    return finish_staged(s, s.pick(("b spline", "cox de boor", "spline curve")), out)


def barycentric(s: Sampler) -> Kernel:
    """Triangles and simplices: weights of the corners and what they carry."""
    m = s.count(2, 6)
    p = s.array("points|p|queries", (m, 2), low=0.05, high=0.9)
    raw = s.array("jitter|corner_shift", (3, 2), low=-0.25, high=0.25)
    corners = s.put(
        "corners|triangle", f"jnp.array([[0.0, 0.0], [1.2, 0.0], [0.0, 1.2]]) + {raw}", (3, 2), 1.5
    )
    a, b, c = (s.put(name, f"{corners}[{i}]", (2,), 1.5) for i, name in enumerate(("a", "b", "c")))
    function, u, v = s.name("cross2|wedge"), s.name("u|e"), s.name("v|f")
    with s.helper(function, u, v):
        s.line(f"return {u}[..., 0] * {v}[..., 1] - {u}[..., 1] * {v}[..., 0]")
    area = s.put("area|twice_area", f"{function}({b} - {a}, {c} - {a})", (), (0.3, 3))
    w1 = s.put("w1|beta_w", f"{function}({p} - {a}, {c} - {a}) / {area}", (m,), 3.0, usual=0.6)
    w2 = s.put("w2|gamma_w", f"{function}({b} - {a}, {p} - {a}) / {area}", (m,), 3.0, usual=0.6)
    w0 = s.put("w0|alpha_w", f"1 - {w1} - {w2}", (m,), 5.0, usual=0.6)
    return s.pick((_shaded_triangle, _vertex_attributes, _quadratic_element))(s, m, w1, w2, w0)


def _shaded_triangle(s: Sampler, m: int, w1: Value, w2: Value, w0: Value) -> Kernel:
    f = table(s, (3,), "corner_vals|f_abc|heights")
    text = s.pick(
        (
            f"{w0} * {f}[0] + {w1} * {f}[1] + {w2} * {f}[2]",
            f"jnp.stack([{w0}, {w1}, {w2}], axis=-1) @ {f}",
        )
    )
    return finish_staged(
        s,
        s.pick(("barycentric interpolation", "triangle shading")),
        s.put("out_y|shaded", text, (m,), 6.0, usual=0.8),
    )


def _vertex_attributes(s: Sampler, m: int, w1: Value, w2: Value, w0: Value) -> Kernel:
    f = table(s, (3, s.count(2, 3)), "attributes|corner_rgb|normals")
    w = s.put("w|bary", f"jnp.stack([{w0}, {w1}, {w2}], axis=-1)", (m, 3), 5.0)
    return finish_staged(
        s,
        "vertex attributes",
        s.put("carried|blended_attr", f"{w} @ {f}", (m, f.shape[1]), 6.0, usual=0.8),
    )


def _quadratic_element(s: Sampler, m: int, w1: Value, w2: Value, w0: Value) -> Kernel:
    f = table(s, (6,), "nodal|quad_vals|dofs")
    w = s.put("w|bary", f"jnp.stack([{w0}, {w1}, {w2}], axis=-1)", (m, 3), 5.0)
    at_corners = s.put("corner_fns|vertex_part", f"{w} * (2 * {w} - 1)", (m, 3), 9.0)
    at_sides = s.put("side_fns|edge_part", f"4 * {w} * jnp.roll({w}, -1, axis=-1)", (m, 3), 9.0)
    text = f"jnp.concatenate([{at_corners}, {at_sides}], axis=-1)"
    basis = s.put("shape_fns|basis", text, (m, 6), 12.0)
    return finish_staged(
        s, "quadratic element", s.put("out_y|field_p", f"{basis} @ {f}", (m,), 15.0, usual=1.0)
    )


def bilinear(s: Sampler) -> Kernel:
    """A table of two (or three) variables, blended between its entries."""
    h, w = s.count(3, 6), s.count(3, 6)
    f = table(s, (h, w), "table|grid|lut|surface")
    shape = s.shape(1, 1, 8)
    x, y = (
        s.array("x|u|rows_at", shape, low=0.05, high=h - 1.05),
        s.array("y|v|cols_at", shape, low=0.05, high=w - 1.05),
    )
    form = s.pick(("corners", "loop", "hats"))
    if form != "hats":
        i, t = uniform_cell(s, x, h - 1)
        j, r = uniform_cell(s, y, w - 1)
    if form == "corners":
        corners = [
            s.put(name, f"{f}[{i}{a}, {j}{b}]", shape, f.bound)
            for a, b, name in (
                ("", "", "f00"),
                ("", " + 1", "f01"),
                (" + 1", "", "f10"),
                (" + 1", " + 1", "f11"),
            )
        ]
        f00, f01, f10, f11 = corners
        left = s.put("low_side|row_a", f"{f00} + {r} * ({f01} - {f00})", shape, f.bound, usual=0.6)
        right = s.put("high_side|row_b", f"{f10} + {r} * ({f11} - {f10})", shape, f.bound, usual=0.6)
        ease = s.pick((t.code, t.code, f"{t}**2 * (3 - 2 * {t})"))
        if ease != t.code:
            t = s.put("eased|smooth_t", ease, shape, (0, 1))
        out = s.put("out_z|looked_up", f"{left} + {t} * ({right} - {left})", shape, f.bound, usual=0.6)
    elif form == "loop":
        total, a, b = s.name("total|acc"), s.name("di|a_step"), s.name("dj|b_step")
        s.line(f"{total} = 0.0")
        wt = s.name("wt|corner_w")
        with s.suite(f"for {a} in (0, 1):"), s.suite(f"for {b} in (0, 1):"):
            s.line(f"{wt} = jnp.abs(1 - {a} - {t}) * jnp.abs(1 - {b} - {r})")
            s.line(f"{total} = {total} + {wt} * {f}[{i} + {a}, {j} + {b}]")
        out = expr(total, shape, f.bound, usual=0.6)
    else:
        wx = s.put(
            "wx|hat_x", f"jax.nn.relu(1.0 - jnp.abs({x}[:, None] - jnp.arange({h})))", (*shape, h), (0, 1)
        )
        wy = s.put(
            "wy|hat_y", f"jax.nn.relu(1.0 - jnp.abs({y}[:, None] - jnp.arange({w})))", (*shape, w), (0, 1)
        )
        out = s.put(
            "out_z|looked_up",
            s.pick(
                (
                    f'jnp.einsum("ni,nj,ij->n", {wx}, {wy}, {f})',
                    f"jnp.sum(({wx} @ {f}) * {wy}, axis=-1)",
                )
            ),
            shape,
            f.bound,
            usual=0.6,
        )
    return finish_staged(s, s.pick(("bilinear table", "surface lookup", "grid interpolation")), out)


def chebyshev(s: Sampler) -> Kernel:
    """Chebyshev and other orthogonal series by Clenshaw, by recurrence, or fitted at nodes."""
    n = s.count(3, 7)
    c = table(s, (n,), "coef|c|cheb_c|series_c")
    form = s.pick((_clenshaw, _recurrence, _cosines, _powers))
    x = s.array(QUERIES, s.shape(1, 2, 10), low=-0.95, high=0.95)
    x = s.let(x)
    return form(s, n, c, x)


def _clenshaw(s: Sampler, n: int, c: Value, x: Value) -> Kernel:
    body, state, ck, b1, b2, new = (
        s.name("clenshaw_step|backward"),
        s.name("state|carry"),
        s.name("c_k|coef_k"),
        s.name("b1|b_next"),
        s.name("b2|b_after"),
        s.name("b_new|b_cur"),
    )
    with s.suite(f"def {body}({state}, {ck}):"):
        s.line(f"{b1}, {b2} = {state}")
        s.line(f"{new} = 2 * {x} * {b1} - {b2} + {ck}")
        s.line(f"return ({new}, {b1}), None")
    zero = s.put("zeros|nothing", f"jnp.zeros_like({x})", x.shape, 0.0)
    first, second = s.name("d1|y1"), s.name("d2|y2")
    s.line(f"({first}, {second}), _ = {s.lax}.scan({body}, ({zero}, {zero}), {c}[1:], reverse=True)")
    out = s.put("series_x|out_y", f"{x} * {first} - {second} + {c}[0]", x.shape, n * c.bound, usual=1.0)
    return finish_staged(s, s.pick(("clenshaw", "chebyshev series")), out)


def _recurrence(s: Sampler, n: int, c: Value, x: Value) -> Kernel:
    law = s.pick(
        (
            ("chebyshev sum", "2 * {x} * {b} - {a}", "{x}"),
            ("legendre sum", "((2 * {k} + 1) * {x} * {b} - {k} * {a}) / ({k} + 1)", "{x}"),
            ("hermite sum", "{x} * {b} - {k} * {a}", "{x}"),
            ("laguerre sum", "((2 * {k} + 1 - {x}) * {b} - {k} * {a}) / ({k} + 1)", "1 - {x}"),
        )
    )
    a, b, total, k = (
        s.name("t_prev|p_prev"),
        s.name("t_cur|p_cur"),
        s.name("total|acc"),
        s.name("k|deg"),
    )
    s.line(f"{a}, {b} = jnp.ones_like({x}), {law[2].format(x=x)}")
    s.line(f"{total} = {c}[0] + {c}[1] * {b}")
    with s.suite(f"for {k} in range(1, {n - 1}):"):
        s.line(f"{a}, {b} = {b}, {law[1].format(x=x, a=a, b=b, k=k)}")
        s.line(f"{total} = {total} + {c}[{k} + 1] * {b}")
    return finish_staged(s, law[0], expr(total, x.shape, n * c.bound * 2, usual=1.0))


def _cosines(s: Sampler, n: int, c: Value, x: Value) -> Kernel:
    angle = s.put("angle|theta_x", f"jnp.arccos({x})", x.shape, (0.3, 2.9))
    waves = s.put(
        "waves|cheb_basis",
        f"jnp.cos({angle}[..., None] * jnp.arange({n}))",
        (*x.shape, n),
        1.0,
        usual=0.7,
    )
    out = s.put("series_x|out_y", f"{waves} @ {c}", x.shape, n * c.bound, usual=1.0)
    return finish_staged(s, s.pick(("chebyshev cosine", "trigonometric basis")), out)


def _powers(s: Sampler, n: int, c: Value, x: Value) -> Kernel:
    text = s.pick(
        (
            f"jnp.polyval({c}, {x})",
            f"jnp.vander({x}.ravel(), {n}) @ {c}",
            f"({x}[..., None] ** jnp.arange({n})) @ {c}",
        )
    )
    shape = (x.size,) if "vander" in text else x.shape
    out = s.put("poly_x|out_y", text, shape, n * c.bound, usual=1.0)
    if shape == x.shape and s.chance(0.5):
        low = s.put("low|denom", f"1 + {x}**2", x.shape, (1, 2))
        out = s.put("rational_x|ratio_x", f"{out} / {low}", shape, n * c.bound, usual=0.8)
    return finish_staged(s, s.pick(("polynomial evaluation", "rational function")), out)


def lookup(s: Sampler) -> Kernel:
    """Tables read by integers or by soft addresses: embeddings, quantizers, palettes, hashing."""
    n, d = s.count(3, 8), s.count(2, 4)
    f = table(s, (n, d), "table|embedding|palette|codebook")
    form = s.pick(("embedding", "soft", "quantizer", "neighbors"))
    if form == "embedding":
        ids = s.ints("ids|codes|tokens|slots", s.shape(1, 2, 10), 0, n - 1)
        text = s.pick(
            (
                f"{f}[{ids}]",
                f"jnp.take({f}, {ids}, axis=0)",
                f"jax.nn.one_hot({ids}, {n}) @ {f}",
            )
        )
        rows = s.put("rows|fetched|vectors", text, (*ids.shape, d), f.bound, usual=0.7)
        gate = s.array("scale|gain|weights", (d,), low=0.3, high=1.5)
        return finish_staged(s, s.pick(("embedding lookup", "palette lookup")), rows, gate)
    x = s.array("x|queries|vectors_in", (s.count(2, 5), d), low=-1.5, high=1.5)
    m = x.shape[0]
    if form == "soft":
        scores = s.put("scores|match", f"{x} @ {f}.T / {s.coef(0.5, 1.5)}", (m, n), 9.0, usual=1.0)
        weights = s.put("weights|addressing", f"jax.nn.softmax({scores}, axis=-1)", (m, n), (0, 1), usual=0.3)
        return finish_staged(
            s,
            s.pick(("soft lookup", "memory read")),
            s.put("read|recalled", f"{weights} @ {f}", (m, d), f.bound, usual=0.5),
        )
    d2 = s.put(
        "d2|sq_dist",
        f"jnp.sum(({x}[:, None, :] - {f}[None, :, :]) ** 2, axis=-1)",
        (m, n),
        (0, 40),
        usual=3.0,
    )
    nearest = s.put("nearest|code_idx", f"jnp.argmin({d2}, axis=-1)", (m,), (0, n - 1))
    picked = s.put("picked|quantized", f"{f}[{nearest}]", (m, d), f.bound, usual=0.7)
    if form == "quantizer":
        gap = s.put("gap|distortion", f"jnp.mean(({x} - {picked}) ** 2, axis=-1)", (m,), (0, 12), usual=0.6)
        return finish_staged(s, s.pick(("vector quantization", "codebook loss")), gap, picked)
    top = s.count(2, min(3, n))
    best, idx = s.name("best|closest"), s.name("idx|neighbors")
    s.line(f"{best}, {idx} = {s.lax}.top_k(-{d2}, {top})")
    w = s.put("w|near_w", f"jax.nn.softmax({best} / {s.coef(0.5, 2.0)}, axis=-1)", (m, top), (0, 1))
    out = s.put(
        "mixed_rows|interpolated", f"jnp.sum({w}[..., None] * {f}[{idx}], axis=1)", (m, d), f.bound, usual=0.6
    )
    return finish_staged(s, "nearest neighbors", out, picked)


def natural_spline(s: Sampler) -> Kernel:
    """A cubic spline through values: second derivatives by a solve or sweeps, then evaluation."""
    n = s.count(4, 7)
    y = s.array(TABLES, (n,), low=-1.0, high=1.0)
    x = queries(s, 0.0, n - 1.0)
    rhs = s.put("rhs|bends", f"6 * ({y}[2:] - 2 * {y}[1:-1] + {y}[:-2])", (n - 2,), 24 * y.bound)
    k = n - 2
    if s.chance(0.35):
        mat = s.put("tri|system", f"4 * jnp.eye({k}) + jnp.eye({k}, k=1) + jnp.eye({k}, k=-1)", (k, k), 4.0)
        inner = s.put("inner|moments_in", f"jnp.linalg.solve({mat}, {rhs})", (k,), 12 * y.bound)
    else:
        body, m = s.name("sweep|relax"), s.name("m|guess")
        with s.suite(f"def {body}(_, {m}):"):
            near = s.put("near|padded_m", f"jnp.pad({m}, 1)", (k + 2,), 12)
            s.line(f"return 0.25 * ({rhs} - {near}[:-2] - {near}[2:])")
        inner = s.put(
            "inner|moments_in",
            f"{s.lax}.fori_loop(0, {s.count(3, 8)}, {body}, 0.25 * {rhs})",
            (k,),
            12 * y.bound,
        )
    moments = s.put("moments|second_d", f"jnp.pad({inner}, 1)", (n,), 12 * y.bound)
    i, t = uniform_cell(s, x, n - 1)
    y0, y1, m0, m1 = (
        s.put(name, f"{v}[{i}{tail}]", x.shape, v.bound)
        for v, tail, name in ((y, "", "y0"), (y, " + 1", "y1"), (moments, "", "m0"), (moments, " + 1", "m1"))
    )
    r = s.put("r|back", f"1 - {t}", x.shape, (0, 1))
    bend = s.put(
        "bend|curvature", f"({r}**3 - {r}) * {m0} + ({t}**3 - {t}) * {m1}", x.shape, 9 * y.bound, usual=1.0
    )
    out = s.put("spline|out_y", f"{r} * {y0} + {t} * {y1} + {bend} / 6", x.shape, 3 * y.bound, usual=0.8)
    return finish_staged(s, "natural spline", out)


def keyframes(s: Sampler) -> Kernel:
    """Motion between poses: eased blends, slerp, springs that follow, resampling by arc length."""
    n, d = s.count(2, 5), s.count(2, 4)
    form = s.pick(("eased", "slerp", "spring"))
    a = table(s, (d,) if form == "spring" else (n, d), "start_pose|q0|pose_a")
    b = table(s, (n, d), "end_pose|q1|pose_b")
    t = s.array("t|phase|progress", (n,), low=0.05, high=0.95)
    tc = f"{t}[:, None]"
    if form == "eased":
        ease = s.pick(
            (
                f"{tc} ** 3 * ({tc} * (6 * {tc} - 15) + 10)",
                f"1 - (1 - {tc}) ** 3",
                f"0.5 * (1 - jnp.cos(jnp.pi * {tc}))",
                f"(jnp.exp({tc}) - 1) / 1.718",
            )
        )
        e = s.put("e|eased", ease, (n, 1), (0, 1), usual=0.6)
        return finish_staged(
            s, s.pick(("eased blend", "keyframe blend")), add(a, mul(e, sub(b, a)).within(-6, 6))
        )
    if form == "slerp":
        eps = s.epsilon()
        ua, ub = (
            s.put(
                names,
                f"{v} / jnp.sqrt(jnp.sum({v}**2, axis=-1, keepdims=True) + {eps})",
                (n, d),
                1.0,
                usual=0.5,
            )
            for v, names in ((a, ("ua", "unit_a")), (b, ("ub", "unit_b")))
        )
        dot = s.put(
            "dot|cosine", f"0.95 * jnp.sum({ua} * {ub}, axis=-1, keepdims=True)", (n, 1), 0.95, usual=0.5
        )
        omega = s.put("omega|angle", f"jnp.arccos({dot})", (n, 1), (0.3, 2.9), usual=1.8)
        first = s.put("wa|sin_a", f"jnp.sin((1 - {tc}) * {omega})", (n, 1), 1.0)
        second = s.put("wb|sin_b", f"jnp.sin({tc} * {omega})", (n, 1), 1.0)
        text = f"({first} * {ua} + {second} * {ub}) / jnp.sin({omega})"
        return finish_staged(s, "slerp", s.put("turned|between", text, (n, d), 4.0, usual=0.7))
    body, state, goal = s.name("follow|spring_step"), s.name("state|motion"), s.name("goal|key_t")
    pos, vel, new, vnew = (
        s.name("pos|p_t"),
        s.name("vel|v_t"),
        s.name("p_new|p_next"),
        s.name("v_new|v_next"),
    )
    k, c = s.scalar("k|stiffness", low=0.2, high=0.9), s.scalar("c|offset", low=0.3, high=0.8)
    with s.suite(f"def {body}({state}, {goal}):"):
        s.line(f"{pos}, {vel} = {state}")
        s.line(f"{vnew} = {c} * {vel} + {k} * ({goal} - {pos})")
        s.line(f"{new} = {pos} + {vnew}")
        kept = s.pick((new, f"jnp.sum({vnew}**2)"))
        s.line(f"return ({new}, {vnew}), {kept}")
    rows = kept == new
    path = s.name("path|trail")
    s.line(f"_, {path} = {s.lax}.scan({body}, ({a}, jnp.zeros_like({a})), {b})")
    out = expr(path, (n, d) if rows else (n,), 6.0, usual=1.0)
    return finish_staged(
        s,
        s.pick(("spring follow", "smoothed keyframes")),
        out,
    )


FORMS = (
    library_interp,
    searched,
    cubic,
    lagrange,
    radial,
    bezier,
    b_spline,
    barycentric,
    bilinear,
    chebyshev,
    lookup,
    natural_spline,
    keyframes,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng, "float32" if rng.random() < 0.8 else "float64")
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("interpolation", "generate_interpolation_kernel", draw)
