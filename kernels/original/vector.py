"""Vectors of three (and a few of two): dot, cross, length, reflect, project, rotate."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import functions as fns
from kernels.writing.beginnings import instance
from kernels.writing.choices import Names
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    PRODUCT,
    SUM,
    Shape,
    Value,
    add,
    call,
    div,
    expr,
    mul,
    neg,
    number,
    power,
    square,
    sub,
)

FIELD_NAMES = (
    "positions",
    "velocities",
    "normals",
    "points",
    "p",
    "q",
    "directions",
    "forces",
    "centers",
    "u",
    "v",
    "w",
    "a",
    "b",
    "c",
    "rays",
    "edges",
    "tangents",
    "axes",
    "vertices",
)
SCALAR_FIELDS = (
    "mass",
    "weights",
    "charge",
    "density",
    "height",
    "lengths",
    "strength",
    "speed",
    "angle",
    "phase",
)


class Vectors:
    """A batch of vectors: n of them or a single one, and how this kernel spells dot and length."""

    def __init__(self, s: Sampler) -> None:
        self.s = s
        self.lead: Shape = () if s.chance(0.25) else (s.count(2, 6),)
        self.dot_form = s.pick(("sum", "einsum", "helper"))
        self.norm_form = s.pick(("sum", "dot", "helper"))
        self.helpers: dict[str, str] = {}

    @property
    def shape(self) -> Shape:
        return (*self.lead, 3)

    def field(self, names: Names = FIELD_NAMES) -> Value:
        one = self.lead and self.s.chance(0.15)
        return self.s.array(names, (3,) if one else self.shape, low=-1.5, high=1.5)

    def scalar(self, low: float = 0.3, high: float = 1.5) -> Value:
        return self.s.array(SCALAR_FIELDS, self.lead, low=low, high=high)

    def small(self, v: Value, limit: float = 3.0) -> Value:
        """A vector bound to a name; its interval is cut, since what is long stays as it is."""
        if v.bound > 1.2 * limit:
            return self.s.let(v).over(limit)
        return self.s.let(v)

    def column(self, scalar: Value) -> Value:
        """A scalar field made to broadcast against vectors."""
        if not scalar.shape:
            return scalar
        scalar = self.s.short(scalar, 24)
        return expr(f"{scalar.at(13)}[:, None]", (*scalar.shape, 1), scalar.interval, kind=scalar.kind)

    def dot(self, a: Value, b: Value) -> Value:
        s = self.s
        a, b = self.small(a), self.small(b)
        lead = self.lead if max(a.rank, b.rank) > 1 else ()
        bound = 3 * a.bound * b.bound
        if not lead:
            code = s.pick((f"jnp.dot({a}, {b})", f"{a} @ {b}", f"jnp.vdot({a}, {b})"))
            return expr(code, (), bound, level=10 if "@" in code else 13, kind="projection")
        if self.dot_form == "sum" or a.shape != b.shape:
            return call(
                "jnp.sum", mul(a, b), "axis=-1", shape=lead, interval=(-bound, bound), kind="projection"
            )
        if self.dot_form == "einsum":
            return expr(f'jnp.einsum("ij,ij->i", {a}, {b})', lead, bound, kind="projection")
        name = self.helpers.get("dot")
        if name is None:
            name = self.helpers["dot"] = s.name("dot|inner_product|dot3")
            x, y = s.name("left|lhs|first"), s.name("right|rhs|second")
            with s.helper(name, x, y):
                s.line(f"return jnp.sum({x} * {y}, axis=-1)")
        return expr(f"{name}({a}, {b})", lead, bound, kind="projection")

    def length(self, a: Value) -> Value:
        """A length kept away from zero by a softening."""
        s = self.s
        a = self.small(a)
        top = 1.8 * a.bound + 1
        eps = s.pick(("1e-6", "1e-3", "1e-4", "0.01"))
        lead = a.shape[:-1]
        if self.norm_form == "sum":
            return expr(f"jnp.sqrt(jnp.sum({a}**2, axis=-1) + {eps})", lead, (0.5, top), kind="root")
        if self.norm_form == "dot":
            squared = s.put("len_sq|squared_length|r2", self.dot(a, a))
            return expr(f"jnp.sqrt({squared} + {eps})", lead, (0.5, top), kind="root")
        name = self.helpers.get("norm")
        if name is None:
            name = self.helpers["norm"] = s.name("soft_length|length|magnitude|safe_norm")
            x = s.name("vec|arrow|r3")
            with s.helper(name, x):
                s.line(f"return jnp.sqrt(jnp.sum({x} * {x}, axis=-1) + {eps})")
        return expr(f"{name}({a})", lead, (0.5, top), kind="root")

    def unit(self, a: Value) -> Value:
        """A vector over its (softened) length."""
        s = self.s
        a = self.small(a)
        if "unit" not in self.helpers and s.chance(0.4):
            name = self.helpers["unit"] = s.name("normalize|unit|unit_vector")
            x = s.name("vec|arrow|r3")
            with s.helper(name, x):
                eps = s.pick(("1e-6", "1e-3", "1e-4"))
                s.line(f"return {x} / jnp.sqrt(jnp.sum({x}**2, axis=-1, keepdims=True) + {eps})")
        if "unit" in self.helpers:
            return expr(f"{self.helpers['unit']}({a})", a.shape, 1, kind="vector")
        size = s.put("size|r|norm_a|reach", self.length(a))
        return div(a, self.column(size)).within(-1, 1).called("vector")

    def cross(self, a: Value, b: Value) -> Value:
        a, b = self.small(a), self.small(b)
        bound = 2 * a.bound * b.bound
        shape = max(a.shape, b.shape, key=len)
        return call("jnp.cross", a, b, shape=shape, interval=(-bound, bound), kind="vector")

    def vary(self, v: Value) -> Value:
        """A vector made of one vector."""
        s = self.s
        v = self.small(v)
        if s.chance(0.7):
            return v
        return s.one_of(
            lambda: mul(s.scalar("scale|factor", 0.5, 1.5), v),
            lambda: self.unit(v),
            lambda: sub(v, s.array("origin|center|reference", (3,), low=-1, high=1)),
            lambda: expr(f"{v} @ {self.frame()}.T", v.shape, 3 * v.bound, level=PRODUCT),
        )

    def frame(self) -> Value:
        """A matrix that vectors are turned or stretched by."""
        if "frame" not in self.helpers:
            self.helpers["frame"] = self.s.array("rotation|basis|frame", (3, 3), low=-1, high=1).code
        return expr(self.helpers["frame"], (3, 3), 1.0)

    def measure(self, v: Value) -> Value:
        """A scalar made of a vector."""
        s = self.s
        v = self.small(v)
        return s.one_of(
            lambda: self.length(v),
            lambda: self.dot(v, v),
            lambda: mul(number(0.5), self.dot(v, v)),
            lambda: self.dot(v, s.put("axis|direction", self.unit(self.field("axis|direction|n")))),
            lambda: ar.reduced(s, "max", s.let(el.absolute(v)), v.rank - 1),
        )

    def join(self, a: Value, b: Value) -> Value:
        """A vector made of two."""
        s = self.s
        a, b = self.small(a), self.small(b)
        return s.one_of(
            lambda: add(a, b),
            lambda: sub(a, b),
            lambda: self.cross(a, b),
            lambda: add(a, mul(s.scalar("dt|t|weight", 0.1, 1.0), b)),
            lambda: sub(a, mul(self.column(s.let(self.dot(a, b))), b)),
            lambda: mul(number(0.5), add(a, b)),
            lambda: self.cross(a, b),
        )

    def finish(self, noun: str, *results: Value) -> Kernel:
        """Close with the results, some of them worked on a little more."""
        s = self.s
        made = []
        for value in results:
            value = s.let(value)
            if value.shape[-1:] == (3,) and s.chance(0.35):
                value = self.measure(value)
            elif value.shape == self.lead and self.lead and s.chance(0.15):
                value = mul(self.scalar(), value)
            made.append(value)
        return finish_each(s, noun, *made)


def projection(s: Sampler) -> Kernel:
    k = Vectors(s)
    a, b = s.let(k.vary(k.field())), s.let(k.vary(k.field()))
    overlap = s.short(k.dot(a, b), 24)
    scale = s.put(
        "scale|coefficient|along_b",
        div(
            overlap,
            add(k.dot(b, b).within(0, 99), expr(s.pick(("1e-3", "1e-2")), (), (1e-3, 1e-2), kind="number")),
        ).within(-4, 4),
    )
    along = s.put("along|parallel|proj", mul(k.column(scale), b))
    if s.chance(0.5):
        return k.finish("rejection", sub(a, along))
    if s.chance(0.4):
        return k.finish("decomposition", along, sub(a, along))
    return k.finish("projection", along)


def reflection(s: Sampler) -> Kernel:
    k = Vectors(s)
    ray, normal = (
        s.let(k.vary(k.field("ray|incident|velocity|v"))),
        s.put("unit_n|n_hat|axis_n", k.unit(k.field("normal|n|surface_normal"))),
    )
    cosine = s.put("cosine|facing|along_n", k.dot(ray, normal)).within(-5, 5)
    elastic = s.chance(0.6)
    factor = number(2.0) if elastic else add(number(1.0), s.scalar("restitution|bounce_coef", 0.3, 0.9))
    bounce = sub(ray, mul(mul(factor, k.column(cosine)), normal))
    return k.finish(
        s.pick(("reflection", "bounce", "specular")), bounce, *([cosine] if s.chance(0.3) else [])
    )


def triple(s: Sampler) -> Kernel:
    k = Vectors(s)
    a, b, c = k.field(), k.field(), k.field()
    normal = s.put("normal|area_vec|perp", k.cross(k.vary(a), k.vary(b)))
    if s.chance(0.5):
        return k.finish(s.pick(("triple product", "signed volume")), k.dot(normal, k.vary(c)))
    return k.finish("vector triple product", k.cross(normal, k.vary(c)))


def rodrigues(s: Sampler) -> Kernel:
    k = Vectors(s)
    v, axis = (
        k.field("v|points|vec_in"),
        s.put("k_hat|unit_axis", k.unit(k.field("axis|spin|k_axis"))),
    )
    angle = (
        s.scalar("angle|theta", low=-1.5, high=1.5) if s.chance(0.5) or not k.lead else k.scalar(-1.5, 1.5)
    )
    if s.chance(0.4):
        angle = s.put("angle_t|turned_by", mul(s.scalar("rate|dt|fraction", 0.1, 1.5), angle))
    cosine = s.put("cos_t|c", call("jnp.cos", angle, shape=angle.shape, interval=(-1, 1), kind="wave"))
    sine = s.put("sin_t|sn", el.sine(angle))
    c, n = k.column(cosine), k.column(sine)
    along = s.put("along|axial", k.dot(axis, v))
    swirl = s.put("swirl|perp|cross_term", k.cross(axis, v))
    lift = s.put("lift|axial_part", mul(along, sub(number(1.0), cosine)))
    turned = add(add(mul(v, c), mul(swirl, n)), mul(k.column(lift), axis))
    return k.finish(s.pick(("rotation", "rodrigues rotation")), s.put("turned|rotated", turned))


def barycentric(s: Sampler) -> Kernel:
    k = Vectors(s)
    p, a, b, c = (
        k.field("p|point|query"),
        k.field("a|vertex_a"),
        k.field("b|vertex_b"),
        k.field("c|vertex_c"),
    )
    e0, e1, e2 = (
        s.put("e0|edge0|ab", sub(b, a)),
        s.put("e1|edge1|ac", sub(c, a)),
        s.put("e2|offset|ap", sub(p, a)),
    )
    d = {
        name: s.put(name, k.dot(x, y))
        for name, x, y in (
            ("d00", e0, e0),
            ("d01", e0, e1),
            ("d11", e1, e1),
            ("d20", e2, e0),
            ("d21", e2, e1),
        )
    }
    area = s.put(
        "area|denom|gram_det",
        expr(f"d00 * d11 - d01**2 + {s.pick(('1e-2', '0.1'))}", k.lead, (0.5, 60), level=9),
    )
    v = expr(f"(d11 * d20 - d01 * d21) / {area}", d["d00"].shape, 20, level=10)
    w = expr(f"(d00 * d21 - d01 * d20) / {area}", d["d00"].shape, 20, level=10)
    first, second = s.put("beta_c|bary_v|lam1", v), s.put("gamma_c|bary_w|lam2", w)
    return s.pick((_two_weights, _three_weights, _paired_weights))(s, first, second)


def _two_weights(s: Sampler, first: Value, second: Value) -> Kernel:
    return finish_each(s, "barycentric", first, second)


def _three_weights(s: Sampler, first: Value, second: Value) -> Kernel:
    rest = s.put("rest|bary_u", sub(sub(number(1.0), first), second))
    return finish_each(s, "barycentric blend", first, second, rest)


def _paired_weights(s: Sampler, first: Value, second: Value) -> Kernel:
    inside = expr(f"jnp.minimum(jnp.minimum({first}, {second}), 1 - {first} - {second})", first.shape, 20.0)
    return finish_each(s, "barycentric margin", inside)


def central_force(s: Sampler) -> Kernel:
    k = Vectors(s)
    x, center = k.field("positions|x|bodies"), k.field("center|source|anchor")
    v = k.field("velocities|v|drift")
    arm = s.put("arm|offset|r_vec", sub(k.vary(x), center))
    r = s.put("r|distance|range_to", k.length(arm))
    law = s.one_of(
        lambda: power(r, s.pick((-2, -3, -1))),
        lambda: div(number(1.0), add(number(1.0), square(r))),
        lambda: el.exp(neg(r)).within(0, 1),
        lambda: sub(r, s.scalar("rest_length|r_eq", 0.5, 1.5)),
        lambda: div(el.exp(neg(r)), r).within(0, 9),
    )
    strength = s.put("strength|falloff|magnitude", (mul(k.scalar(), law) if s.chance(0.6) else law).over(8.0))
    force = s.put("force|pull|accel", mul(neg(k.column(strength)), arm))
    return k.finish(
        s.pick(("central force", "gravity step", "spring to anchor")),
        add(v, mul(number(s.pick((0.05, 0.1, 0.02))), force)),
        *([strength] if s.chance(0.3) else []),
    )


# What is made of a table t of dot products of rows of a and b, with d components.
TABLES_OF_DOTS = (
    ("dot table", "{t}"),
    ("polynomial kernel", "({t} + 1) ** 2"),
    ("cosine table", "{t} / (jnp.linalg.norm({a}, axis=1)[:, None] * jnp.linalg.norm({b}, axis=1) + 1e-6)"),
    ("sigmoid kernel", "jnp.tanh({t} + 1)"),
    ("scaled scores", "{t} / jnp.sqrt({d}.0)"),
    ("exponential kernel", "jnp.exp({t} / {d}.0)"),
)
# The same of squared distances.
TABLES_OF_DISTANCES = (
    ("squared distance table", "{t}"),
    ("distance table", "jnp.sqrt({t} + 1e-6)"),
    ("rbf kernel", "jnp.exp(-0.5 * {t})"),
    ("coulomb table", "1 / jnp.sqrt({t} + 1e-2)"),
    ("cauchy kernel", "1 / (1 + {t})"),
    ("contact table", "jnp.maximum(1 - jnp.sqrt({t} + 1e-6), 0.0)"),
    ("log distance table", "jnp.log({t} + 1e-3)"),
    ("thin plate table", "{t} * jnp.log({t} + 1e-6)"),
    ("adjacency", "jax.nn.sigmoid(2 * (1 - {t}))"),
)


def pairwise(s: Sampler) -> Kernel:
    """Dot products or distances between two sets."""
    n, m = s.count(2, 4), s.count(2, 4)
    d = s.pick((2, 3, 3, 4))
    a, b = (
        s.array("queries|points|a", (n, d), low=-1.2, high=1.2),
        s.array("anchors|centers|b", (m, d), low=-1.2, high=1.2),
    )
    left, right = (
        s.let(s.bounded(a, 2)),
        s.let(s.bounded(b, 2)),
    )
    if s.chance(0.5):
        table = s.put(
            "dots|scores|similarity",
            s.pick(
                (
                    expr(f"{left} @ {right}.T", (n, m), 16, level=10),
                    expr(f'jnp.einsum("id,jd->ij", {left}, {right})', (n, m), 16),
                )
            ),
        )
        noun = "dot table"
    else:
        gaps = s.put(
            "gaps|diffs|offsets", expr(f"{left}[:, None, :] - {right}[None, :, :]", (n, m, d), 4, level=9)
        )
        table = s.put("sq_dist|dist2", expr(f"jnp.sum({gaps}**2, axis=-1)", (n, m), (0, 40)))
        noun = "distance table"
    forms = TABLES_OF_DOTS if noun == "dot table" else TABLES_OF_DISTANCES
    noun, code = s.pick(forms)
    out = expr(code.format(t=table, a=left, b=right, d=d), (n, m), 60.0, level=SUM)
    form = s.count(0, 3)
    if form == 0:
        weights = s.array("weights|charges|mass", (m,), low=-1, high=1)
        return finish_each(
            s,
            f"{noun} sum",
            expr(f"{s.put('pair_values|kernel_mat', out)} @ {weights}", (n,), 60.0, level=PRODUCT),
        )
    if form == 1:
        best = s.pick(("jnp.min", "jnp.max", "jax.nn.logsumexp"))
        return finish_each(s, f"{noun} extremes", expr(f"{best}({out}, axis=1)", (n,), 60.0))
    return finish_each(s, noun, out)


def transform(s: Sampler) -> Kernel:
    """A matrix applied to points, then a shift or a bend."""
    k = Vectors(s)
    m = s.array("matrix|rotation|basis|jacobian", (3, 3), low=-1, high=1)
    x, t = k.field("points|x|vectors"), s.array("shift|origin|translation", (3,), low=-1, high=1)
    u = s.let(s.bounded(k.vary(x), 2))
    moved = add(expr(f"{u} @ {m}{s.pick(('', '.T'))}", u.shape, 6, level=10), t)
    moved = s.put("moved|mapped|world", moved)
    if s.chance(0.4):
        depth = s.put(
            "depth|z_abs",
            expr(
                f"jnp.abs({moved}[..., 2]) + {s.pick(('1.0', '0.5', '2.0'))}",
                u.shape[:-1],
                (0.5, 10),
                level=9,
            ),
        )
        keep = expr(f"{moved}[..., :2]", (*u.shape[:-1], 2), 7)
        inner = expr(f"{depth}[..., None]", (*u.shape[:-1], 1), depth.interval)
        return finish_each(s, s.pick(("pinhole projection", "perspective")), div(keep, inner))
    return k.finish(
        s.pick(("affine transform", "frame change")), k.join(moved, u) if s.chance(0.6) else moved
    )


def shading(s: Sampler) -> Kernel:
    k = Vectors(s)
    normal, light = (
        s.put("n_hat|unit_n", k.unit(k.field("normals|n"))),
        s.put("l_hat|unit_l", k.unit(k.field("light|to_light|l_dir"))),
    )
    facing = s.put("facing|lambert|cos_angle", k.dot(normal, light)).within(-2, 2)
    lit = s.put(
        "lit|diffuse|exposure",
        s.pick(
            (
                el.maximum(facing, number(0.0)),
                add(mul(number(0.5), facing), number(0.5)),
                el.apply(s, fns.SOFTPLUS, facing),
            )
        ),
    )
    values = [lit, k.scalar()]
    if s.chance(0.5):
        view = s.put("v_hat|unit_view", k.unit(k.field("view|eye|to_camera")))
        half = s.put("half_vec|halfway", k.unit(add(light, view)))
        shine = s.put(
            "shine|specular",
            power(el.maximum(k.dot(normal, half), number(0.0)).within(0, 1), s.fixed(s.pick((2, 4, 8, 16)))),
        )
        strength = s.scalar("k_specular|specular_weight", 0.1, 0.9)
        return finish_each(s, "phong shading", add(mul(values[1], values[0]), mul(strength, shine)))
    shaded = mul(values[1], values[0])
    if s.chance(0.5):
        shaded = add(shaded, s.scalar("ambient|k_ambient", 0.05, 0.4))
    return finish_each(s, s.pick(("lambert shading", "diffuse light")), shaded)


def momentum(s: Sampler) -> Kernel:
    """Angular momentum, torque, power, kinetic energy and sums of them."""
    k = Vectors(s)
    m, r, v = k.scalar(), k.field("positions|r|arm"), k.field("velocities|v|rate")
    p = s.put("momentum|p|impulse", mul(k.column(m), k.vary(v)))
    spin = s.put("spin|angular|torque", k.cross(k.vary(r), p))
    kinetic = s.put("kinetic|energy", mul(number(0.5), k.dot(p, v)))
    results = s.shuffled((spin, kinetic))
    if s.chance(0.5):
        return k.finish("angular momentum and energy", spin, kinetic)
    if k.lead and s.chance(0.6):
        results = [ar.mean(s, v, 0) for v in results]
    return k.finish("angular momentum", *results)


# Radial warps at a radius r with a strength k.
WARPS = (
    ("lens distortion", "1 + {k} * {r}**2"),
    ("lens distortion", "1 + {k} * {r}**2 + 0.1 * {r}**4"),
    ("division distortion", "1 / (1 + {k} * {r}**2)"),
    ("fisheye warp", "jnp.arctan({r}) / {r}"),
    ("bulge warp", "1 + {k} * jnp.exp(-({r}**2))"),
    ("log polar warp", "jnp.log1p({r}) / {r}"),
    ("soft saturation warp", "jnp.tanh({k} * {r}) / {r}"),
)


def plane_geometry(s: Sampler) -> Kernel:
    """Vectors of two: rotation by an angle, perpendiculars, signed areas."""
    n = s.count(2, 6)
    p, q = (
        s.array("points|p|corners", (n, 2), low=-1.5, high=1.5),
        s.array("q|pivots|origin", s.pick(((n, 2), (2,))), low=-1, high=1),
    )
    d = s.put("d|rel|spoke", sub(s.bounded(p, 3), q))
    x, y = (
        s.put("dx|px", expr(f"{d}[:, 0]", (n,), d.interval)),
        s.put("dy|py", expr(f"{d}[:, 1]", (n,), d.interval)),
    )
    form = s.pick(("rotation", "area", "lens"))
    if form == "rotation":
        angle = s.scalar("angle|theta", low=-1.5, high=1.5)
        c, sn = (
            s.put("cos_a|c", call("jnp.cos", angle, shape=(), interval=(-1, 1), kind="wave")),
            s.put("sin_a|sn", el.sine(angle)),
        )
        first, second = sub(mul(c, x), mul(sn, y)), add(mul(sn, x), mul(c, y))
        parts = [first, second]
        named = [s.let(part) for part in parts]
        if s.chance(0.5):
            return finish_each(s, "planar rotation", *named)
        stacked = expr(f"jnp.stack([{named[0]}, {named[1]}], axis=-1)", (n, 2), 9)
        return finish_each(s, "planar rotation", stacked)
    if form == "area" and n > 2:  # The area between two points is none.
        step = s.pick((1, -1))
        nx, ny = (
            s.put(names, expr(f"jnp.roll({v}, {step})", (n,), v.interval))
            for v, names in ((x, ("x_next", "nx")), (y, ("y_next", "ny")))
        )
        area = s.put("area|wedge|signed_area", sub(mul(x, ny), mul(nx, y)))
        half = s.put("polygon_area|total_area", mul(number(0.5), ar.total(s, area)))
        results = [half] if s.chance(0.6) else [el.absolute(half), area]
        return finish_each(s, "shoelace area", *results)
    r = s.put("r|radius", el.sqrt(add(add(square(x), square(y)), number(0.01))))
    strength = s.scalar("k1|strength|distortion", 0.05, 0.5)
    noun, code = s.pick(WARPS)
    bend = s.put("bend|warp|factor", expr(code.format(r=r, k=strength), (n,), 6.0, level=SUM))
    out = expr(f"{d} * {bend}[:, None]", (n, 2), 30, level=10)
    return finish_each(s, noun, add(q, out) if s.chance(0.4) else out)


def free_form(s: Sampler) -> Kernel:
    """Two or three vector fields joined and measured."""
    k = Vectors(s)
    a, b = k.field(), k.field()
    made = s.let(k.join(k.vary(a), k.vary(b)))
    if s.chance(0.5):
        made = s.let(k.join(made, k.vary(k.field())))
    measured = k.measure(made)
    if s.chance(0.4) and measured.shape == k.lead:
        measured = mul(k.scalar(), measured)
    return finish_each(s, s.pick(("field energy", "vector score", "flow measure")), measured)


FORMS = (
    projection,
    reflection,
    triple,
    rodrigues,
    barycentric,
    central_force,
    pairwise,
    transform,
    shading,
    momentum,
    plane_geometry,
    free_form,
    free_form,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng)
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("vector", "generate_vector_kernel", draw)
