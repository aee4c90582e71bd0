"""Values between values: tables, splines, polynomials, radial functions, Bezier curves."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing.sampler import Sampler
from kernels.writing.stages import code, put, say, warm_input, wind_up
from kernels.writing.values import Shape, Value, add, mul, sub

QUERIES = ("x", "t", "queries", "x_new", "at", "points", "times")
TABLES = ("values", "table", "ys", "samples", "fp", "heights", "levels")


def queries(s: Sampler, low: float, high: float, *names: str) -> Value:
    """Points strictly between ``low`` and ``high``."""
    margin = 0.03 * (high - low)
    shape = s.shape(1, 2, 12) if s.chance(0.85) else ()
    if s.chance(0.05):
        shape = (s.pick((64, 100)),)
    return s.array(shape, *(names or QUERIES), low=round(low + margin, 2), high=round(high - margin, 2))


def table(s: Sampler, shape: Shape, *names: str) -> Value:
    return warm_input(s, shape, *(names or TABLES), limit=2.0)


def uniform_cell(s: Sampler, x: Value, cells: int, step: float = 1.0) -> tuple[Value, Value]:
    """The cell of each point and where in it the point lies, on a grid that starts at zero."""
    scaled = x
    if step != 1.0:
        scaled = put(s, f"{x.code} / {step}", x.shape, (0, cells), "scaled_x", "pos", "u_pos")
    kind = s.count(0, 2)
    if kind == 0:
        i = put(
            s, f"jnp.floor({scaled.code}).astype(jnp.int32)", x.shape, (0, cells - 1), "i", "cell", "left"
        )
    elif kind == 1:
        i = put(
            s,
            f"jnp.clip(jnp.floor({scaled.code}), 0, {cells - 1}).astype(jnp.int32)",
            x.shape,
            (0, cells - 1),
            "i",
            "cell",
            "left",
        )
    else:
        i = put(
            s,
            f"jnp.clip({scaled.code}.astype(jnp.int32), 0, {cells - 1})",
            x.shape,
            (0, cells - 1),
            "i",
            "cell",
            "left",
        )
    t = put(s, f"{scaled.code} - {i.code}", x.shape, (0, 1), "t", "frac", "u")
    return i, t


def library_interp(s: Sampler) -> Kernel:
    """``jnp.interp`` on given or uniform knots."""
    n = s.count(3, 8)
    x = queries(s, 0.0, n - 1.0)
    y = table(s, (n,))
    style = s.count(0, 2)
    if style == 0:
        steps = s.array((n,), "widths", "gaps", "spacing", low=0.5, high=1.5)
        knots = put(s, f"jnp.cumsum({steps.code})", (n,), (0.5, 1.5 * n), "knots", "xp", "grid")
    else:
        grid = s.pick((f"jnp.arange({n})", f"jnp.arange({n}) * 1.0", f"jnp.linspace(0.0, {n - 1}.0, {n})"))
        knots = put(s, grid, (n,), (0, n - 1), "knots", "xp", "grid")
    edge = (
        s.pick(("", "", f", left={s.coef(-1.0, 0.5).code}", f", right={s.coef(-0.5, 1.0).code}"))
        if style == 0
        else ""
    )
    out = put(
        s,
        f"jnp.interp({x.code}, {knots.code}, {y.code}{edge})",
        x.shape,
        y.bound + 1,
        "out_y",
        "interpolated",
        "y_new",
        usual=0.6,
    )
    if s.chance(0.3):
        other = table(s, (n,), "weights_k", "table_b", "fp_b")
        out = s.mix(
            [
                out,
                put(
                    s,
                    f"jnp.interp({x.code}, {knots.code}, {other.code})",
                    x.shape,
                    other.bound,
                    "second_y",
                    "other_y",
                    usual=0.6,
                ),
            ],
            1,
        )
    return wind_up(s, s.pick(("linear interpolation", "table interpolation", "resampling")), out)


def searched(s: Sampler) -> Kernel:
    """Piecewise linear or constant by searchsorted and take, on knots that are spaced unevenly."""
    n = s.count(3, 8)
    gaps = s.array((n - 1,), "gaps", "steps_x", "widths", low=0.4, high=1.4)
    knots = put(
        s,
        f"jnp.concatenate([jnp.zeros_like({gaps.code}[:1]), jnp.cumsum({gaps.code})])",
        (n,),
        (0, 1.4 * n),
        "knots",
        "xp",
        "grid",
    )
    x = queries(s, 0.0, 0.4 * (n - 1) + 0.6)
    y = table(s, (n,))
    find = s.pick(
        (
            f"jnp.searchsorted({knots.code}, {x.code})",
            f'jnp.searchsorted({knots.code}, {x.code}, side="right")',
            f"jnp.digitize({x.code}, {knots.code})",
        )
    )
    i = put(s, f"jnp.clip({find}, 1, {n - 1})", x.shape, (1, n - 1), "i", "hi", "right_idx")

    def take(v: Value, at: str) -> str:
        return s.pick((f"{v.code}[{at}]", f"jnp.take({v.code}, {at})"))

    x0, x1 = (
        put(s, take(knots, f"{i.code} - 1"), x.shape, (0, 9), "x0", "left_x"),
        put(s, take(knots, i.code), x.shape, (0, 12), "x1", "right_x"),
    )
    y0, y1 = (
        put(s, take(y, f"{i.code} - 1"), x.shape, y.bound, "y0", "left_y"),
        put(s, take(y, i.code), x.shape, y.bound, "y1", "right_y"),
    )
    t = put(
        s,
        f"({x.code} - {x0.code}) / ({x1.code} - {x0.code})",
        x.shape,
        (-0.5, 2.0),
        "t",
        "frac",
        "w",
        usual=0.6,
    )
    style = s.count(0, 3)
    if style == 0:
        out = put(
            s,
            f"{y0.code} + {t.code} * ({y1.code} - {y0.code})",
            x.shape,
            3 * y.bound,
            "out_y",
            "linear_y",
            usual=0.7,
        )
    elif style == 1:
        ease = s.pick(
            (
                f"{t.code}**2 * (3.0 - 2.0 * {t.code})",
                f"0.5 - 0.5 * jnp.cos(jnp.pi * {t.code})",
                f"jax.nn.sigmoid(6.0 * ({t.code} - 0.5))",
            )
        )
        e = put(s, ease, x.shape, (-1, 2), "eased", "blend_t", usual=0.6)
        out = put(
            s,
            f"(1.0 - {e.code}) * {y0.code} + {e.code} * {y1.code}",
            x.shape,
            3 * y.bound,
            "out_y",
            "smooth_y",
            usual=0.7,
        )
    elif style == 2:
        slope = put(
            s,
            f"({y1.code} - {y0.code}) / ({x1.code} - {x0.code})",
            x.shape,
            6 * y.bound,
            "slope",
            "rate_y",
            usual=1.0,
        )
        out = s.mix([slope, t], 1)
    else:
        safe = put(
            s,
            f"jnp.exp((1.0 - {t.code}) * jnp.log(1.5 + jnp.tanh({y0.code})) "
            f"+ {t.code} * jnp.log(1.5 + jnp.tanh({y1.code})))",
            x.shape,
            (0.2, 4),
            "geometric",
            "log_linear",
            usual=1.5,
        )
        out = s.chain(safe, 1)
    return wind_up(s, s.pick(("piecewise linear", "knot lookup", "segment blend")), out)


def cubic(s: Sampler) -> Kernel:
    """Hermite, Catmull-Rom and monotone-like cubic pieces on a uniform grid."""
    n = s.count(4, 9)
    y = table(s, (n,))
    x = queries(s, 1.0, n - 2.0)
    i, t = uniform_cell(s, x, n - 1)
    p = [
        put(s, f"{y.code}[{i.code}{tail}]", x.shape, y.bound, name)
        for name, tail in (("p0", " - 1"), ("p1", ""), ("p2", " + 1"), ("p3", " + 2"))
    ]
    p0, p1, p2, p3 = (v.code for v in p)
    style = s.count(0, 3)
    if style == 0:
        a = f"-0.5 * {p0} + 1.5 * {p1} - 1.5 * {p2} + 0.5 * {p3}"
        b = f"{p0} - 2.5 * {p1} + 2.0 * {p2} - 0.5 * {p3}"
        c = f"0.5 * ({p2} - {p0})"
        coefs = [
            put(s, text, x.shape, 4 * y.bound, *names)
            for text, names in ((a, ("a3", "c3")), (b, ("a2", "c2")), (c, ("a1", "c1")))
        ]
        a, b, c = (v.code for v in coefs)
        text = f"(({a} * {t.code} + {b}) * {t.code} + {c}) * {t.code} + {p1}"
    elif style == 1:
        tension = s.scalar("tension", "tau", low=0.2, high=0.9) if s.chance(0.6) else s.coef(0.2, 0.9)
        m1, m2 = (
            put(s, f"{tension.code} * ({p2} - {p0})", x.shape, 2 * y.bound, "m1", "tan_left"),
            put(s, f"{tension.code} * ({p3} - {p1})", x.shape, 2 * y.bound, "m2", "tan_right"),
        )
        h = [
            put(s, f, x.shape, (-1, 1), name)
            for f, name in (
                (f"(1.0 + 2.0 * {t.code}) * (1.0 - {t.code}) ** 2", "h00"),
                (f"{t.code} * (1.0 - {t.code}) ** 2", "h10"),
                (f"{t.code}**2 * (3.0 - 2.0 * {t.code})", "h01"),
                (f"{t.code}**2 * ({t.code} - 1.0)", "h11"),
            )
        ]
        text = f"{h[0].code} * {p1} + {h[1].code} * {m1.code} + {h[2].code} * {p2} + {h[3].code} * {m2.code}"
    elif style == 2:
        w = [
            put(s, f, x.shape, (0, 1), name)
            for f, name in (
                (f"(1.0 - {t.code}) ** 3 / 6.0", "w0"),
                (f"(3.0 * {t.code}**3 - 6.0 * {t.code}**2 + 4.0) / 6.0", "w1"),
                (f"(1.0 + 3.0 * {t.code} * (1.0 + {t.code} - {t.code}**2)) / 6.0", "w2"),
                (f"{t.code}**3 / 6.0", "w3"),
            )
        ]
        text = " + ".join(
            f"{weight.code} * {point}" for weight, point in zip(w, (p0, p1, p2, p3), strict=True)
        )
    else:
        d1, d2 = (
            put(s, f"{p1} - {p0}", x.shape, 2 * y.bound, "d1", "before"),
            put(s, f"{p2} - {p1}", x.shape, 2 * y.bound, "d2", "here"),
        )
        d3 = put(s, f"{p3} - {p2}", x.shape, 2 * y.bound, "d3", "beyond")
        w1, w2 = (
            put(s, f"jnp.abs({d3.code} - {d2.code}) + 0.1", x.shape, (0.1, 9), "w1", "wl"),
            put(s, f"jnp.abs({d2.code} - {d1.code}) + 0.1", x.shape, (0.1, 9), "w2", "wr"),
        )
        m = put(
            s,
            f"({w1.code} * {d1.code} + {w2.code} * {d2.code}) / ({w1.code} + {w2.code})",
            x.shape,
            2 * y.bound,
            "m",
            "akima_slope",
        )
        text = f"{p1} + {t.code} * ({m.code} + {t.code} * ({d2.code} - {m.code}))"
    out = put(s, text, x.shape, 3 * y.bound, "out_y", "curve", "cubic_y", usual=0.8)
    return wind_up(s, ("catmull rom", "hermite spline", "cubic b spline", "akima like spline")[style], out)


def lagrange(s: Sampler) -> Kernel:
    """Polynomials through points: Lagrange, barycentric, Newton's divided differences, Neville."""
    n = s.count(3, 5)
    y = table(s, (n,))
    nodes_in = s.array((n,), "jitter", "node_shift", low=-0.2, high=0.2)
    nodes = put(s, f"{nodes_in.code} + jnp.arange({n})", (n,), (-0.2, n - 0.8), "nodes", "xi", "knots")
    style = s.count(0, 3)
    if style == 0:
        x = queries(s, 0.0, n - 1.0)
        gaps = put(s, f"{x.code}[..., None] - {nodes.code}", (*x.shape, n), n, "gaps", "to_nodes")
        between = put(
            s,
            f"{nodes.code}[:, None] - {nodes.code}[None, :] + jnp.eye({n})",
            (n, n),
            n,
            "between",
            "node_gaps",
        )
        weights = put(s, f"1.0 / jnp.prod({between.code}, axis=1)", (n,), 3.0, "bary_w", "lambda_j")
        total, j = s.name("total", "acc"), s.name("j", "k")
        s.line(f"{total} = 0.0")
        with s.suite(f"for {j} in range({n}):"):
            basis = put(
                s,
                f"{weights.code}[{j}] * jnp.prod(jnp.delete({gaps.code}, {j}, axis=-1), axis=-1)",
                x.shape,
                6.0,
                "basis",
                "l_j",
            )
            say(s, f"{total} = {total} + {y.code}[{j}] * {basis.code}")
        return wind_up(s, "lagrange interpolation", code(total, x.shape, 8.0, usual=1.0))
    x = s.array(s.shape(1, 1, 8), *QUERIES, low=0.1, high=n - 1.1)
    if style == 1:
        between = put(
            s,
            f"{nodes.code}[:, None] - {nodes.code}[None, :] + jnp.eye({n})",
            (n, n),
            n,
            "between",
            "node_gaps",
        )
        weights = put(s, f"1.0 / jnp.prod({between.code}, axis=1)", (n,), 3.0, "bary_w", "lambda_j")
        eps = s.coef(0.2, 0.5).code
        ratio = put(
            s,
            f"jnp.abs({weights.code}) / (({x.code}[:, None] - {nodes.code}) ** 2 + {eps})",
            (*x.shape, n),
            (0, 15),
            "ratio",
            "pulls",
        )
        out = put(
            s,
            f"({ratio.code} @ {y.code}) / jnp.sum({ratio.code}, axis=1)",
            x.shape,
            y.bound,
            "out_y",
            "rational_y",
            usual=0.6,
        )
        return wind_up(s, "barycentric interpolation", out)
    coef = s.name("coef", "divided")
    k, i = s.name("k", "order"), s.name("i", "j")
    s.line(f"{coef} = {y.code}")
    if style == 2:
        with s.suite(f"for {k} in range(1, {n}):"):
            rise = put(s, f"{coef}[{k}:] - {coef}[{k} - 1 : -1]", (n,), 9, "rise", "jump")
            run = put(s, f"{nodes.code}[{k}:] - {nodes.code}[:-{k}]", (n,), n, "run", "span_x")
            say(s, f"{coef} = {coef}.at[{k}:].set({rise.code} / {run.code})")
        acc = s.name("acc", "poly")
        say(s, f"{acc} = {coef}[-1]")
        with s.suite(f"for {i} in range({n - 2}, -1, -1):"):
            say(s, f"{acc} = {acc} * ({x.code} - {nodes.code}[{i}]) + {coef}[{i}]")
        return wind_up(
            s, s.pick(("newton polynomial", "divided differences")), code(acc, x.shape, 10.0, usual=1.0)
        )
    p = s.name("p", "tableau")
    say(s, f"{p} = jnp.broadcast_to({coef}, ({x.shape[0]}, {n}))")
    left, right = s.name("left_d", "to_left"), s.name("right_d", "to_right")
    with s.suite(f"for {k} in range(1, {n}):"):
        say(s, f"{left} = {x.code}[:, None] - {nodes.code}[:-{k}]")
        say(s, f"{right} = {nodes.code}[{k}:] - {x.code}[:, None]")
        say(s, f"{p} = ({left} * {p}[:, 1:] + {right} * {p}[:, :-1]) / ({left} + {right})")
    return wind_up(
        s, "neville interpolation", put(s, f"{p}[:, 0]", x.shape, 8.0, "out_y", "poly_y", usual=1.0)
    )


def radial(s: Sampler) -> Kernel:
    """Radial functions around centers: fitted by a solve, or as normalized weights."""
    n, d = s.count(3, 6), s.count(1, 3)
    m = s.count(2, 5)
    c, x = (
        s.array((n, d), "centers", "sites", "anchors", low=-1.5, high=1.5),
        s.array((m, d), *QUERIES, low=-1.5, high=1.5),
    )
    y = table(s, (n,), "values", "heights", "ys", "targets")
    function, a, b = s.name("kernel_fn", "phi", "basis_fn"), s.name("p", "left_pts"), s.name("q", "right_pts")
    width = s.coef(0.5, 1.5).code
    d2 = s.name("d2", "sq_dist")
    law = s.pick(
        (
            f"jnp.exp(-{d2} / {width})",
            f"1.0 / (1.0 + {d2} / {width})",
            f"1.0 / jnp.sqrt(1.0 + {d2} / {width})",
            f"jnp.exp(-jnp.sqrt({d2} + 0.1) / {width})",
        )
    )
    with s.helper(function, a, b):
        say(s, f"{d2} = jnp.sum(({a}[:, None, :] - {b}[None, :, :]) ** 2, axis=-1)")
        s.line("return ", law)
    style = s.count(0, 2)
    cross = put(s, f"{function}({x.code}, {c.code})", (m, n), (0, 1), "cross", "phi_xc", "basis_x")
    if style == 0:
        gram = put(
            s,
            f"{function}({c.code}, {c.code}) + {s.coef(0.2, 0.8).code} * jnp.eye({n})",
            (n, n),
            2.0,
            "gram",
            "phi_cc",
        )
        w = put(s, f"jnp.linalg.solve({gram.code}, {y.code})", (n,), 5.0, "w", "rbf_weights")
        return wind_up(
            s,
            s.pick(("rbf interpolation", "kernel interpolation")),
            put(s, f"{cross.code} @ {w.code}", (m,), 5.0, "out_y", "surface", usual=0.8),
        )
    if style == 1:
        out = put(
            s,
            f"({cross.code} @ {y.code}) / (jnp.sum({cross.code}, axis=1) + {s.coef(0.02, 0.2).code})",
            (m,),
            y.bound,
            "out_y",
            "averaged",
            usual=0.5,
        )
        return wind_up(s, s.pick(("shepard interpolation", "kernel regression")), out)
    lin = s.array((d,), "slope", "trend", low=-0.8, high=0.8)
    out = put(
        s,
        f"{cross.code} @ {y.code} + {x.code} @ {lin.code}",
        (m,),
        n * y.bound,
        "out_y",
        "field_x",
        usual=1.2,
    )
    return wind_up(s, s.pick(("rbf network", "radial expansion")), out)


def bezier(s: Sampler) -> Kernel:
    """Bezier curves: Bernstein polynomials, de Casteljau, tangents, patches."""
    n, d = s.count(3, 5), s.count(2, 3)
    p = table(s, (n, d), "control", "points", "handles", "ctrl_pts")
    t = s.array((s.count(2, 6),), "t", "u", "params", low=0.02, high=0.98)
    m = t.shape[0]
    style = s.count(0, 3)
    if style == 0:
        level = s.name("level", "pts", "layer")
        tc = put(s, f"{t.code}[:, None, None]", (m, 1, 1), (0, 1), "tc", "t_col")
        say(s, f"{level} = jnp.broadcast_to({p.code}, ({m}, {n}, {d}))")
        with s.suite(f"for _ in range({n - 1}):"):
            say(s, f"{level} = (1.0 - {tc.code}) * {level}[:, :-1] + {tc.code} * {level}[:, 1:]")
        out = put(s, f"{level}[:, 0]", (m, d), p.bound, "curve", "on_curve", usual=0.6)
    elif style == 1:
        binomial = {3: "1.0, 2.0, 1.0", 4: "1.0, 3.0, 3.0, 1.0", 5: "1.0, 4.0, 6.0, 4.0, 1.0"}[n]
        k = put(s, f"jnp.arange({n})", (n,), (0, n - 1), "k", "order")
        c = put(s, f"jnp.array([{binomial}])", (n,), (1, 6), "binom", "choose")
        text = f"{c.code} * {t.code}[:, None] ** {k.code} * (1.0 - {t.code}[:, None]) ** ({n - 1} - {k.code})"
        basis = put(s, text, (m, n), (0, 1), "basis", "bernstein", "weights_b")
        if s.chance(0.35):
            w = s.array((n,), "weights_r", "rational_w", low=0.5, high=1.8)
            top = put(s, f"({basis.code} * {w.code}) @ {p.code}", (m, d), 2 * p.bound, "top", "numer")
            out = put(
                s,
                f"{top.code} / ({basis.code} @ {w.code})[:, None]",
                (m, d),
                p.bound,
                "curve",
                "rational_pts",
                usual=0.6,
            )
        else:
            out = put(s, f"{basis.code} @ {p.code}", (m, d), p.bound, "curve", "on_curve", usual=0.6)
    elif style == 2:
        a, b, c = (put(s, f"{p.code}[{i}]", (d,), p.bound, name) for i, name in enumerate(("a", "b", "c")))
        tc = put(s, f"{t.code}[:, None]", (m, 1), (0, 1), "tc", "t_col")
        out = put(
            s,
            f"(1.0 - {tc.code}) ** 2 * {a.code} + 2.0 * (1.0 - {tc.code}) "
            f"* {tc.code} * {b.code} + {tc.code}**2 * {c.code}",
            (m, d),
            p.bound,
            "curve",
            "quad_pts",
            usual=0.6,
        )
        tangent = put(
            s,
            f"2.0 * (1.0 - {tc.code}) * ({b.code} - {a.code}) + 2.0 * {tc.code} * ({c.code} - {b.code})",
            (m, d),
            4 * p.bound,
            "tangent",
            "velocity_t",
            usual=1.2,
        )
        speed = put(
            s,
            f"jnp.sqrt(jnp.sum({tangent.code}**2, axis=-1) + {s.coef(0.05, 0.4).code})",
            (m,),
            (0.2, 12),
            "speed",
            "arc_rate",
            usual=1.5,
        )
        return wind_up(s, s.pick(("quadratic bezier", "bezier speed")), out, speed)
    else:
        body, item, left = s.name("point_at", "eval_one"), s.name("t_i", "u_i"), s.name("rows", "cur")
        with s.suite(f"def {body}({item}):"):
            s.line(f"{left} = {p.code}")
            with s.suite(f"for _ in range({n - 1}):"):
                say(s, f"{left} = {left}[:-1] + {item} * ({left}[1:] - {left}[:-1])")
            s.line(f"return {left}[0]")
        mapped = s.pick((f"jax.vmap({body})({t.code})", f"{s.lax}.map({body}, {t.code})"))
        out = put(s, mapped, (m, d), p.bound, "curve", "on_curve", usual=0.6)
    if s.chance(0.3):
        goal = s.array((d,), "target", "anchor", low=-1.0, high=1.0)
        gap = put(
            s, f"jnp.sum(({out.code} - {goal.code}) ** 2, axis=-1)", (m,), (0, 20), "gap", "sq_gap", usual=1.0
        )
        return wind_up(s, "curve distance", gap, out)
    return wind_up(s, s.pick(("bezier curve", "de casteljau", "bezier path")), out)


def b_spline(s: Sampler) -> Kernel:
    """B-spline bases by Cox and de Boor, hats, and weights on control values."""
    n, degree = s.count(4, 7), s.count(1, 3)
    x = s.array((s.count(2, 6),), *QUERIES, low=degree + 0.1, high=n - 0.1)
    m = x.shape[0]
    control = table(s, (n,) if s.chance(0.6) else (n, 2), "control", "coef", "ctrl_vals")
    knots = put(s, f"jnp.arange({n + degree + 1}) * 1.0", (n + degree + 1,), (0, n + degree), "knots", "grid")
    basis, k, left, right = (
        s.name("basis", "b_mat"),
        s.name("k", "deg"),
        s.name("left", "rise"),
        s.name("right", "fall"),
    )
    col = put(s, f"{x.code}[:, None]", (m, 1), (0, n), "col", "x_col")
    say(
        s,
        f"{basis} = jnp.where(({col.code} >= {knots.code}[:-1]) & ({col.code} < {knots.code}[1:]), 1.0, 0.0)",
    )
    with s.suite(f"for {k} in range(1, {degree + 1}):"):
        say(s, f"{left} = ({col.code} - {knots.code}[: -{k} - 1]) / {k}")
        say(s, f"{right} = ({knots.code}[{k} + 1 :] - {col.code}) / {k}")
        say(s, f"{basis} = {left} * {basis}[:, :-1] + {right} * {basis}[:, 1:]")
    shape = (m, *control.shape[1:])
    out = put(s, f"{basis} @ {control.code}", shape, control.bound, "spline", "out_y", "curve", usual=0.6)
    if s.chance(0.3):
        bend = put(
            s,
            f"jnp.diff({control.code}, n=2, axis=0)",
            (n - 2, *control.shape[1:]),
            4 * control.bound,
            "bend",
            "second_diff",
            usual=0.8,
        )
        penalty = code(f"jnp.mean({bend.code}**2)", (), (0, 20), usual=1.0)
        return wind_up(
            s,
            s.pick(("penalized spline", "p spline")),
            out,
            s.mix([penalty, s.scalar("lam", "smoothness")], 0),
        )
    return wind_up(s, s.pick(("b spline", "cox de boor", "spline curve")), out)


def barycentric(s: Sampler) -> Kernel:
    """Triangles and simplices: weights of the corners and what they carry."""
    m = s.count(2, 6)
    p = s.array((m, 2), "points", "p", "queries", low=0.05, high=0.9)
    raw = s.array((3, 2), "jitter", "corner_shift", low=-0.25, high=0.25)
    corners = put(
        s, f"jnp.array([[0.0, 0.0], [1.2, 0.0], [0.0, 1.2]]) + {raw.code}", (3, 2), 1.5, "corners", "triangle"
    )
    a, b, c = (put(s, f"{corners.code}[{i}]", (2,), 1.5, name) for i, name in enumerate(("a", "b", "c")))
    function, u, v = s.name("cross2", "wedge"), s.name("u", "e"), s.name("v", "f")
    with s.helper(function, u, v):
        s.line(f"return {u}[..., 0] * {v}[..., 1] - {u}[..., 1] * {v}[..., 0]")
    area = put(s, f"{function}({b.code} - {a.code}, {c.code} - {a.code})", (), (0.3, 3), "area", "twice_area")
    w1 = put(
        s,
        f"{function}({p.code} - {a.code}, {c.code} - {a.code}) / {area.code}",
        (m,),
        3.0,
        "w1",
        "beta_w",
        usual=0.6,
    )
    w2 = put(
        s,
        f"{function}({b.code} - {a.code}, {p.code} - {a.code}) / {area.code}",
        (m,),
        3.0,
        "w2",
        "gamma_w",
        usual=0.6,
    )
    w0 = put(s, f"1.0 - {w1.code} - {w2.code}", (m,), 5.0, "w0", "alpha_w", usual=0.6)
    style = s.count(0, 2)
    if style == 0:
        f = table(s, (3,), "corner_vals", "f_abc", "heights")
        text = s.pick(
            (
                f"{w0.code} * {f.code}[0] + {w1.code} * {f.code}[1] + {w2.code} * {f.code}[2]",
                f"jnp.stack([{w0.code}, {w1.code}, {w2.code}], axis=-1) @ {f.code}",
            )
        )
        return wind_up(
            s,
            s.pick(("barycentric interpolation", "triangle shading")),
            put(s, text, (m,), 6.0, "out_y", "shaded", usual=0.8),
        )
    if style == 1:
        f = table(s, (3, s.count(2, 3)), "attributes", "corner_rgb", "normals")
        w = put(s, f"jnp.stack([{w0.code}, {w1.code}, {w2.code}], axis=-1)", (m, 3), 5.0, "w", "bary")
        return wind_up(
            s,
            "vertex attributes",
            put(s, f"{w.code} @ {f.code}", (m, f.shape[1]), 6.0, "carried", "blended_attr", usual=0.8),
        )
    f = table(s, (6,), "nodal", "quad_vals", "dofs")
    w = put(s, f"jnp.stack([{w0.code}, {w1.code}, {w2.code}], axis=-1)", (m, 3), 5.0, "w", "bary")
    at_corners = put(s, f"{w.code} * (2.0 * {w.code} - 1.0)", (m, 3), 9.0, "corner_fns", "vertex_part")
    at_sides = put(
        s, f"4.0 * {w.code} * jnp.roll({w.code}, -1, axis=-1)", (m, 3), 9.0, "side_fns", "edge_part"
    )
    text = f"jnp.concatenate([{at_corners.code}, {at_sides.code}], axis=-1)"
    basis = put(s, text, (m, 6), 12.0, "shape_fns", "basis")
    return wind_up(
        s, "quadratic element", put(s, f"{basis.code} @ {f.code}", (m,), 15.0, "out_y", "field_p", usual=1.0)
    )


def bilinear(s: Sampler) -> Kernel:
    """A table of two (or three) variables, blended between its entries."""
    h, w = s.count(3, 6), s.count(3, 6)
    f = table(s, (h, w), "table", "grid", "lut", "surface")
    shape = s.shape(1, 1, 8)
    x, y = (
        s.array(shape, "x", "u", "rows_at", low=0.05, high=h - 1.05),
        s.array(shape, "y", "v", "cols_at", low=0.05, high=w - 1.05),
    )
    style = s.count(0, 2)
    if style <= 1:
        i, t = uniform_cell(s, x, h - 1)
        j, r = uniform_cell(s, y, w - 1)
    if style == 0:
        corners = [
            put(s, f"{f.code}[{i.code}{a}, {j.code}{b}]", shape, f.bound, name)
            for a, b, name in (
                ("", "", "f00"),
                ("", " + 1", "f01"),
                (" + 1", "", "f10"),
                (" + 1", " + 1", "f11"),
            )
        ]
        f00, f01, f10, f11 = (v.code for v in corners)
        left = put(s, f"{f00} + {r.code} * ({f01} - {f00})", shape, f.bound, "low_side", "row_a", usual=0.6)
        right = put(s, f"{f10} + {r.code} * ({f11} - {f10})", shape, f.bound, "high_side", "row_b", usual=0.6)
        ease = s.pick((t.code, t.code, f"{t.code}**2 * (3.0 - 2.0 * {t.code})"))
        if ease != t.code:
            t = put(s, ease, shape, (0, 1), "eased", "smooth_t")
        out = put(
            s,
            f"{left.code} + {t.code} * ({right.code} - {left.code})",
            shape,
            f.bound,
            "out_z",
            "looked_up",
            usual=0.6,
        )
    elif style == 1:
        total, a, b = s.name("total", "acc"), s.name("di", "a_step"), s.name("dj", "b_step")
        s.line(f"{total} = 0.0")
        wt = s.name("wt", "corner_w")
        with s.suite(f"for {a} in (0, 1):"), s.suite(f"for {b} in (0, 1):"):
            say(s, f"{wt} = jnp.abs(1 - {a} - {t.code}) * jnp.abs(1 - {b} - {r.code})")
            say(s, f"{total} = {total} + {wt} * {f.code}[{i.code} + {a}, {j.code} + {b}]")
        out = code(total, shape, f.bound, usual=0.6)
    else:
        wx = put(
            s,
            f"jax.nn.relu(1.0 - jnp.abs({x.code}[:, None] - jnp.arange({h})))",
            (*shape, h),
            (0, 1),
            "wx",
            "hat_x",
        )
        wy = put(
            s,
            f"jax.nn.relu(1.0 - jnp.abs({y.code}[:, None] - jnp.arange({w})))",
            (*shape, w),
            (0, 1),
            "wy",
            "hat_y",
        )
        out = put(
            s,
            s.pick(
                (
                    f'jnp.einsum("ni,nj,ij->n", {wx.code}, {wy.code}, {f.code})',
                    f"jnp.sum(({wx.code} @ {f.code}) * {wy.code}, axis=-1)",
                )
            ),
            shape,
            f.bound,
            "out_z",
            "looked_up",
            usual=0.6,
        )
    return wind_up(s, s.pick(("bilinear table", "surface lookup", "grid interpolation")), out)


def chebyshev(s: Sampler) -> Kernel:
    """Chebyshev and other orthogonal series by Clenshaw, by recurrence, or fitted at nodes."""
    n = s.count(3, 7)
    c = table(s, (n,), "coef", "c", "cheb_c", "series_c")
    style = s.count(0, 3)
    x = s.array(s.shape(1, 2, 10), *QUERIES, low=-0.95, high=0.95)
    x = s.let(x)
    if style == 0:
        body, state, ck, b1, b2, new = (
            s.name("clenshaw_step", "backward"),
            s.name("state", "carry"),
            s.name("c_k", "coef_k"),
            s.name("b1", "b_next"),
            s.name("b2", "b_after"),
            s.name("b_new", "b_cur"),
        )
        with s.suite(f"def {body}({state}, {ck}):"):
            s.line(f"{b1}, {b2} = {state}")
            say(s, f"{new} = 2.0 * {x.code} * {b1} - {b2} + {ck}")
            s.line(f"return ({new}, {b1}), None")
        zero = put(s, f"jnp.zeros_like({x.code})", x.shape, 0.0, "zeros", "nothing")
        first, second = s.name("d1", "y1"), s.name("d2", "y2")
        say(
            s,
            f"({first}, {second}), _ = {s.lax}.scan({body}, "
            f"({zero.code}, {zero.code}), {c.code}[1:], reverse=True)",
        )
        out = put(
            s,
            f"{x.code} * {first} - {second} + {c.code}[0]",
            x.shape,
            n * c.bound,
            "series_x",
            "out_y",
            usual=1.0,
        )
        return wind_up(s, s.pick(("clenshaw", "chebyshev series")), out)
    if style == 1:
        law = s.pick(
            (
                ("chebyshev sum", "2.0 * {x} * {b} - {a}", "{x}"),
                ("legendre sum", "((2 * {k} + 1) * {x} * {b} - {k} * {a}) / ({k} + 1)", "{x}"),
                ("hermite sum", "{x} * {b} - {k} * {a}", "{x}"),
                ("laguerre sum", "((2 * {k} + 1 - {x}) * {b} - {k} * {a}) / ({k} + 1)", "1.0 - {x}"),
            )
        )
        a, b, total, k = (
            s.name("t_prev", "p_prev"),
            s.name("t_cur", "p_cur"),
            s.name("total", "acc"),
            s.name("k", "deg"),
        )
        say(s, f"{a}, {b} = jnp.ones_like({x.code}), {law[2].format(x=x.code)}")
        say(s, f"{total} = {c.code}[0] + {c.code}[1] * {b}")
        with s.suite(f"for {k} in range(1, {n - 1}):"):
            say(s, f"{a}, {b} = {b}, {law[1].format(x=x.code, a=a, b=b, k=k)}")
            say(s, f"{total} = {total} + {c.code}[{k} + 1] * {b}")
        return wind_up(s, law[0], code(total, x.shape, n * c.bound * 2, usual=1.0))
    if style == 2:
        angle = put(s, f"jnp.arccos({x.code})", x.shape, (0.3, 2.9), "angle", "theta_x")
        waves = put(
            s,
            f"jnp.cos({angle.code}[..., None] * jnp.arange({n}))",
            (*x.shape, n),
            1.0,
            "waves",
            "cheb_basis",
            usual=0.7,
        )
        out = put(s, f"{waves.code} @ {c.code}", x.shape, n * c.bound, "series_x", "out_y", usual=1.0)
        return wind_up(s, s.pick(("chebyshev cosine", "trigonometric basis")), out)
    text = s.pick(
        (
            f"jnp.polyval({c.code}, {x.code})",
            f"jnp.vander({x.code}.ravel(), {n}) @ {c.code}",
            f"({x.code}[..., None] ** jnp.arange({n})) @ {c.code}",
        )
    )
    shape = (x.size,) if "vander" in text else x.shape
    out = put(s, text, shape, n * c.bound, "poly_x", "out_y", usual=1.0)
    if shape == x.shape and s.chance(0.5):
        low = put(s, f"1.0 + {x.code}**2", x.shape, (1, 2), "low", "denom")
        out = put(s, f"{out.code} / {low.code}", shape, n * c.bound, "rational_x", "ratio_x", usual=0.8)
    return wind_up(s, s.pick(("polynomial evaluation", "rational function")), out)


def lookup(s: Sampler) -> Kernel:
    """Tables read by integers or by soft addresses: embeddings, quantizers, palettes, hashing."""
    n, d = s.count(3, 8), s.count(2, 4)
    f = table(s, (n, d), "table", "embedding", "palette", "codebook")
    style = s.count(0, 3)
    if style == 0:
        ids = s.ints(s.shape(1, 2, 10), 0, n - 1, "ids", "codes", "tokens", "slots")
        text = s.pick(
            (
                f"{f.code}[{ids.code}]",
                f"jnp.take({f.code}, {ids.code}, axis=0)",
                f"jax.nn.one_hot({ids.code}, {n}) @ {f.code}",
            )
        )
        rows = put(s, text, (*ids.shape, d), f.bound, "rows", "fetched", "vectors", usual=0.7)
        gate = s.array((d,), "scale", "gain", "weights", low=0.3, high=1.5)
        return wind_up(s, s.pick(("embedding lookup", "palette lookup")), s.mix([rows, gate], 1))
    x = s.array((s.count(2, 5), d), "x", "queries", "vectors_in", low=-1.5, high=1.5)
    m = x.shape[0]
    if style == 1:
        scores = put(
            s, f"{x.code} @ {f.code}.T / {s.coef(0.5, 1.5).code}", (m, n), 9.0, "scores", "match", usual=1.0
        )
        weights = put(
            s, f"jax.nn.softmax({scores.code}, axis=-1)", (m, n), (0, 1), "weights", "addressing", usual=0.3
        )
        return wind_up(
            s,
            s.pick(("soft lookup", "memory read")),
            put(s, f"{weights.code} @ {f.code}", (m, d), f.bound, "read", "recalled", usual=0.5),
        )
    d2 = put(
        s,
        f"jnp.sum(({x.code}[:, None, :] - {f.code}[None, :, :]) ** 2, axis=-1)",
        (m, n),
        (0, 40),
        "d2",
        "sq_dist",
        usual=3.0,
    )
    nearest = put(s, f"jnp.argmin({d2.code}, axis=-1)", (m,), (0, n - 1), "nearest", "code_idx")
    picked = put(s, f"{f.code}[{nearest.code}]", (m, d), f.bound, "picked", "quantized", usual=0.7)
    if style == 2:
        gap = put(
            s,
            f"jnp.mean(({x.code} - {picked.code}) ** 2, axis=-1)",
            (m,),
            (0, 12),
            "gap",
            "distortion",
            usual=0.6,
        )
        return wind_up(s, s.pick(("vector quantization", "codebook loss")), gap, picked)
    top = s.count(2, min(3, n))
    best, idx = s.name("best", "closest"), s.name("idx", "neighbors")
    say(s, f"{best}, {idx} = {s.lax}.top_k(-{d2.code}, {top})")
    w = put(s, f"jax.nn.softmax({best} / {s.coef(0.5, 2.0).code}, axis=-1)", (m, top), (0, 1), "w", "near_w")
    out = put(
        s,
        f"jnp.sum({w.code}[..., None] * {f.code}[{idx}], axis=1)",
        (m, d),
        f.bound,
        "mixed_rows",
        "interpolated",
        usual=0.6,
    )
    return wind_up(s, "nearest neighbors", s.mix([out, picked], 1))


def natural_spline(s: Sampler) -> Kernel:
    """A cubic spline through values: second derivatives by a solve or sweeps, then evaluation."""
    n = s.count(4, 7)
    y = warm_input(s, (n,), *TABLES, limit=2.0, alone=True)
    x = queries(s, 0.0, n - 1.0)
    rhs = put(
        s,
        f"6.0 * ({y.code}[2:] - 2.0 * {y.code}[1:-1] + {y.code}[:-2])",
        (n - 2,),
        24 * y.bound,
        "rhs",
        "bends",
    )
    k = n - 2
    if s.chance(0.35):
        mat = put(
            s, f"4.0 * jnp.eye({k}) + jnp.eye({k}, k=1) + jnp.eye({k}, k=-1)", (k, k), 4.0, "tri", "system"
        )
        inner = put(s, f"jnp.linalg.solve({mat.code}, {rhs.code})", (k,), 12 * y.bound, "inner", "moments_in")
    else:
        body, m = s.name("sweep", "relax"), s.name("m", "guess")
        with s.suite(f"def {body}(_, {m}):"):
            near = put(s, f"jnp.pad({m}, 1)", (k + 2,), 12, "near", "padded_m")
            say(s, f"return 0.25 * ({rhs.code} - {near.code}[:-2] - {near.code}[2:])")
        inner = put(
            s,
            f"{s.lax}.fori_loop(0, {s.count(3, 8)}, {body}, 0.25 * {rhs.code})",
            (k,),
            12 * y.bound,
            "inner",
            "moments_in",
        )
    moments = put(s, f"jnp.pad({inner.code}, 1)", (n,), 12 * y.bound, "moments", "second_d")
    i, t = uniform_cell(s, x, n - 1)
    y0, y1, m0, m1 = (
        put(s, f"{v.code}[{i.code}{tail}]", x.shape, v.bound, name)
        for v, tail, name in ((y, "", "y0"), (y, " + 1", "y1"), (moments, "", "m0"), (moments, " + 1", "m1"))
    )
    r = put(s, f"1.0 - {t.code}", x.shape, (0, 1), "r", "back")
    bend = put(
        s,
        f"({r.code}**3 - {r.code}) * {m0.code} + ({t.code}**3 - {t.code}) * {m1.code}",
        x.shape,
        9 * y.bound,
        "bend",
        "curvature",
        usual=1.0,
    )
    out = put(
        s,
        f"{r.code} * {y0.code} + {t.code} * {y1.code} + {bend.code} / 6.0",
        x.shape,
        3 * y.bound,
        "spline",
        "out_y",
        usual=0.8,
    )
    return wind_up(s, "natural spline", out)


def keyframes(s: Sampler) -> Kernel:
    """Motion between poses: eased blends, slerp, springs that follow, resampling by arc length."""
    n, d = s.count(2, 5), s.count(2, 4)
    style = s.count(0, 2)
    a = table(s, (d,) if style == 2 else (n, d), "start_pose", "q0", "pose_a")
    b = table(s, (n, d), "end_pose", "q1", "pose_b")
    t = s.array((n,), "t", "phase", "progress", low=0.05, high=0.95)
    tc = f"{t.code}[:, None]"
    if style == 0:
        ease = s.pick(
            (
                f"{tc} ** 3 * ({tc} * (6.0 * {tc} - 15.0) + 10.0)",
                f"1.0 - (1.0 - {tc}) ** 3",
                f"0.5 * (1.0 - jnp.cos(jnp.pi * {tc}))",
                f"(jnp.exp({tc}) - 1.0) / 1.718",
            )
        )
        e = put(s, ease, (n, 1), (0, 1), "e", "eased", usual=0.6)
        return wind_up(s, s.pick(("eased blend", "keyframe blend")), add(a, mul(e, sub(b, a)).within(-6, 6)))
    if style == 1:
        eps = s.coef(0.2, 0.6).code
        ua, ub = (
            put(
                s,
                f"{v.code} / jnp.sqrt(jnp.sum({v.code}**2, axis=-1, keepdims=True) + {eps})",
                (n, d),
                1.0,
                *names,
                usual=0.5,
            )
            for v, names in ((a, ("ua", "unit_a")), (b, ("ub", "unit_b")))
        )
        dot = put(
            s,
            f"0.95 * jnp.sum({ua.code} * {ub.code}, axis=-1, keepdims=True)",
            (n, 1),
            0.95,
            "dot",
            "cosine",
            usual=0.5,
        )
        omega = put(s, f"jnp.arccos({dot.code})", (n, 1), (0.3, 2.9), "omega", "angle", usual=1.8)
        first = put(s, f"jnp.sin((1.0 - {tc}) * {omega.code})", (n, 1), 1.0, "wa", "sin_a")
        second = put(s, f"jnp.sin({tc} * {omega.code})", (n, 1), 1.0, "wb", "sin_b")
        text = f"({first.code} * {ua.code} + {second.code} * {ub.code}) / jnp.sin({omega.code})"
        return wind_up(s, "slerp", put(s, text, (n, d), 4.0, "turned", "between", usual=0.7))
    body, state, goal = s.name("follow", "spring_step"), s.name("state", "motion"), s.name("goal", "key_t")
    pos, vel, new, vnew = (
        s.name("pos", "p_t"),
        s.name("vel", "v_t"),
        s.name("p_new", "p_next"),
        s.name("v_new", "v_next"),
    )
    k, c = s.coef(0.2, 0.9).code, s.coef(0.3, 0.8).code
    with s.suite(f"def {body}({state}, {goal}):"):
        s.line(f"{pos}, {vel} = {state}")
        say(s, f"{vnew} = {c} * {vel} + {k} * ({goal} - {pos})")
        say(s, f"{new} = {pos} + {vnew}")
        s.line(f"return ({new}, {vnew}), {s.pick((new, f'jnp.sum({vnew}**2)'))}")
    rows = s.lines[-1].endswith(f", {new}")
    path = s.name("path", "trail")
    say(s, f"_, {path} = {s.lax}.scan({body}, ({a.code}, jnp.zeros_like({a.code})), {b.code})")
    out = code(path, (n, d) if rows else (n,), 6.0, usual=1.0)
    return wind_up(
        s,
        s.pick(("spring follow", "smoothed keyframes")),
        s.mix([out, t], 0) if not rows else s.mix([out, code(tc, (n, 1), (0, 1), usual=0.6)], 0),
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
    return s.pick(FORMS)(s)


TEMPLATE = Template("interpolation", "generate_interpolation_kernel", draw)
