"""Vectors of three (and a few of two): dot, cross, length, reflect, project, rotate."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import functions as fns
from kernels.writing import phrases as ph
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value, add, call, div, mul, neg, number, power, square, sub

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
        self.dot_style = s.count(0, 2)
        self.norm_style = s.count(0, 2)
        self.helpers: dict[str, str] = {}

    @property
    def shape(self) -> Shape:
        return (*self.lead, 3)

    def field(self, *names: str) -> Value:
        one = self.lead and self.s.chance(0.15)
        return self.s.array((3,) if one else self.shape, *(names or FIELD_NAMES), low=-1.5, high=1.5)

    def scalar(self, low: float = 0.3, high: float = 1.5) -> Value:
        return self.s.array(self.lead, *SCALAR_FIELDS, low=low, high=high)

    def small(self, v: Value, limit: float = 3.0) -> Value:
        """A vector scaled down if it may be long, bound to a name."""
        if v.bound > 1.2 * limit:
            factor = number(round(limit / v.bound, 3))
            v = mul(factor, v)
        return self.s.let(v)

    def column(self, scalar: Value) -> Value:
        """A scalar field made to broadcast against vectors."""
        if not scalar.shape:
            return scalar
        scalar = self.s.short(scalar, 24)
        return Value(
            f"{scalar.at(13)}[:, None]", (*scalar.shape, 1), scalar.low, scalar.high, kind=scalar.kind
        )

    def dot(self, a: Value, b: Value) -> Value:
        s = self.s
        a, b = self.small(a), self.small(b)
        lead = self.lead if max(a.rank, b.rank) > 1 else ()
        bound = 3 * a.bound * b.bound
        if not lead:
            code = s.pick(
                (f"jnp.dot({a.code}, {b.code})", f"{a.code} @ {b.code}", f"jnp.vdot({a.code}, {b.code})")
            )
            return Value(code, (), -bound, bound, level=10 if "@" in code else 13, kind="projection")
        if self.dot_style == 0 or a.shape != b.shape:
            return call(
                "jnp.sum", mul(a, b), "axis=-1", shape=lead, interval=(-bound, bound), kind="projection"
            )
        if self.dot_style == 1:
            return Value(
                f'jnp.einsum("ij,ij->i", {a.code}, {b.code})', lead, -bound, bound, kind="projection"
            )
        name = self.helpers.get("dot")
        if name is None:
            name = self.helpers["dot"] = s.name("dot", "inner_product", "dot3")
            x, y = s.name("left", "lhs", "first"), s.name("right", "rhs", "second")
            with s.helper(name, x, y):
                s.line(f"return jnp.sum({x} * {y}, axis=-1)")
        return Value(f"{name}({a.code}, {b.code})", lead, -bound, bound, kind="projection")

    def length(self, a: Value) -> Value:
        """A length kept away from zero by a softening."""
        s = self.s
        a = self.small(a)
        top = 1.8 * a.bound + 1
        eps = s.pick((0.25, 0.3, 0.5, 1.0, 0.4))
        lead = a.shape[:-1]
        if self.norm_style == 0:
            return Value(f"jnp.sqrt(jnp.sum({a.code}**2, axis=-1) + {eps})", lead, 0.5, top, kind="root")
        if self.norm_style == 1:
            squared = s.let(self.dot(a, a), "len_sq", "squared_length", "r2")
            return Value(f"jnp.sqrt({squared.code} + {eps})", lead, 0.5, top, kind="root")
        name = self.helpers.get("norm")
        if name is None:
            name = self.helpers["norm"] = s.name("soft_length", "length", "magnitude", "safe_norm")
            x = s.name("vec", "arrow", "r3")
            with s.helper(name, x):
                s.line(f"return jnp.sqrt(jnp.sum({x} * {x}, axis=-1) + {eps})")
        return Value(f"{name}({a.code})", lead, 0.5, top, kind="root")

    def unit(self, a: Value) -> Value:
        """A vector over its (softened) length."""
        s = self.s
        a = self.small(a)
        if "unit" not in self.helpers and s.chance(0.4):
            name = self.helpers["unit"] = s.name("normalize", "unit", "unit_vector")
            x = s.name("vec", "arrow", "r3")
            with s.helper(name, x):
                eps = s.coef(0.2, 0.6).code
                s.line(f"return {x} / jnp.sqrt(jnp.sum({x}**2, axis=-1, keepdims=True) + {eps})")
        if "unit" in self.helpers:
            return Value(f"{self.helpers['unit']}({a.code})", a.shape, -1, 1, kind="vector")
        size = s.let(self.length(a), "size", "r", "norm_a", "reach")
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
        if s.chance(0.35):
            return v
        return s.one_of(
            lambda: mul(s.coef(0.3, 1.8), v),
            lambda: self.unit(v),
            lambda: neg(v),
            lambda: add(v, mul(s.coef(0.1, 0.9), ar.roll(s, v, v.rank - 1))),
            lambda: s.unary(v),
            lambda: sub(
                v,
                Value(
                    f"jnp.array([{s.coef(0.1, 1).code}, {s.coef(0.1, 1).code}, {s.coef(0.1, 1).code}])",
                    (3,),
                    0,
                    1,
                ),
            ),
        )

    def measure(self, v: Value) -> Value:
        """A scalar made of a vector."""
        s = self.s
        v = self.small(v)
        return s.one_of(
            lambda: self.length(v),
            lambda: self.dot(v, v),
            lambda: ph.log1p(self.dot(v, v).within(0, 99)),
            lambda: ar.total(s, v, v.rank - 1),
            lambda: ar.reduced(s, "max", v, v.rank - 1),
        )

    def join(self, a: Value, b: Value) -> Value:
        """A vector made of two."""
        s = self.s
        a, b = self.small(a), self.small(b)
        return s.one_of(
            lambda: add(a, b),
            lambda: sub(a, b),
            lambda: self.cross(a, b),
            lambda: add(a, mul(s.coef(0.2, 1.5), b)),
            lambda: mul(self.column(s.let(self.dot(a, b))), a),
            lambda: mul(a, b),
            lambda: self.cross(a, b),
        )

    def end(self, noun: str, *results: Value) -> Kernel:
        """Close with the results, some of them worked on a little more."""
        s = self.s
        shaped = []
        for value in results:
            value = s.let(s.bounded(s.let(value), 15))
            choice = s.count(0, 5)
            if value.shape[-1:] == (3,) and choice <= 1:
                value = self.measure(value)
            elif choice == 2 and value.shape == self.lead and self.lead:
                value = mul(self.scalar(), s.unary(value))
            elif choice in (3, 4):
                value = s.unary(value)
            shaped.append(value)
        if len(shaped) == 1 and s.chance(0.35):
            shaped = [s.chain(shaped[0], s.count(1, 2))]
        return s.finish(noun, *shaped)


def projection(s: Sampler) -> Kernel:
    k = Vectors(s)
    a, b = s.let(k.vary(k.field())), s.let(k.vary(k.field()))
    overlap = s.short(k.dot(a, b), 24)
    scale = s.let(
        div(overlap, add(k.dot(b, b).within(0, 99), s.coef(0.3, 1.0))).within(-4, 4),
        "scale",
        "coefficient",
        "along_b",
    )
    along = s.let(mul(k.column(scale), b), "along", "parallel", "proj")
    if s.chance(0.5):
        return k.end("rejection", sub(a, along))
    if s.chance(0.4):
        return k.end("decomposition", along, sub(a, along))
    return k.end("projection", along)


def reflection(s: Sampler) -> Kernel:
    k = Vectors(s)
    ray, normal = (
        s.let(k.vary(k.field("ray", "incident", "velocity", "v"))),
        s.let(k.unit(k.field("normal", "n", "surface_normal")), "unit_n", "n_hat", "axis_n"),
    )
    cosine = s.let(k.dot(ray, normal), "cosine", "facing", "along_n").within(-5, 5)
    bounce = sub(ray, mul(mul(s.coef(1.2, 2.0), k.column(cosine)), normal))
    if s.chance(0.4):
        bounce = mul(s.coef(0.3, 0.9), s.let(bounce, "bounced", "mirrored_ray"))
    return k.end(
        s.pick(("reflection", "bounce", "specular")), bounce, *([s.unary(cosine)] if s.chance(0.3) else [])
    )


def triple(s: Sampler) -> Kernel:
    k = Vectors(s)
    a, b, c = k.field(), k.field(), k.field()
    normal = s.let(k.cross(k.vary(a), k.vary(b)), "normal", "area_vec", "perp")
    if s.chance(0.5):
        return k.end(s.pick(("triple product", "signed volume")), k.dot(normal, k.vary(c)))
    return k.end("vector triple product", k.cross(normal, k.vary(c)))


def rodrigues(s: Sampler) -> Kernel:
    k = Vectors(s)
    v, axis = (
        k.field("v", "points", "vec_in"),
        s.let(k.unit(k.field("axis", "spin", "k_axis")), "k_hat", "unit_axis"),
    )
    angle = (
        s.scalar("angle", "theta", low=-1.5, high=1.5) if s.chance(0.5) or not k.lead else k.scalar(-1.5, 1.5)
    )
    if s.chance(0.4):
        angle = s.unary(angle)
    angle = s.let(s.bounded(angle, 6))
    cosine = s.let(call("jnp.cos", angle, shape=angle.shape, interval=(-1, 1), kind="wave"), "cos_t", "c")
    sine = s.let(ph.sine(angle), "sin_t", "sn")
    c, n = k.column(cosine), k.column(sine)
    along = s.let(k.dot(axis, v), "along", "axial")
    swirl = s.let(k.cross(axis, v), "swirl", "perp", "cross_term")
    lift = s.let(mul(along, sub(number(1.0), cosine)), "lift", "axial_part")
    turned = add(add(mul(v, c), mul(swirl, n)), mul(k.column(lift), axis))
    return k.end(s.pick(("rotation", "rodrigues rotation")), s.let(turned, "turned", "rotated"))


def barycentric(s: Sampler) -> Kernel:
    k = Vectors(s)
    p, a, b, c = (
        k.field("p", "point", "query"),
        k.field("a", "vertex_a"),
        k.field("b", "vertex_b"),
        k.field("c", "vertex_c"),
    )
    e0, e1, e2 = (
        s.let(sub(b, a), "e0", "edge0", "ab"),
        s.let(sub(c, a), "e1", "edge1", "ac"),
        s.let(sub(p, a), "e2", "offset", "ap"),
    )
    d = {
        name: s.let(k.dot(x, y), name)
        for name, x, y in (
            ("d00", e0, e0),
            ("d01", e0, e1),
            ("d11", e1, e1),
            ("d20", e2, e0),
            ("d21", e2, e1),
        )
    }
    area = s.let(
        Value(f"d00 * d11 - d01**2 + {s.coef(0.5, 2.0).code}", k.lead, 0.5, 60, level=9),
        "area",
        "denom",
        "gram_det",
    )
    v = Value(f"(d11 * d20 - d01 * d21) / {area.code}", d["d00"].shape, -20, 20, level=10)
    w = Value(f"(d00 * d21 - d01 * d20) / {area.code}", d["d00"].shape, -20, 20, level=10)
    first, second = s.let(v, "beta_c", "bary_v", "lam1"), s.let(w, "gamma_c", "bary_w", "lam2")
    style = s.count(0, 2)
    if style == 0:
        return s.finish("barycentric", s.chain(first, s.count(0, 2)), s.chain(second, s.count(0, 2)))
    if style == 1:
        rest = s.let(sub(sub(number(1.0), first), second), "rest", "bary_u")
        return s.finish("barycentric blend", s.mix([first, second, rest], s.count(0, 2)))
    return s.finish("barycentric", s.chain(s.pair(s.let(s.unary(first)), s.unary(second)), s.count(0, 1)))


def central_force(s: Sampler) -> Kernel:
    k = Vectors(s)
    x, center = k.field("positions", "x", "bodies"), k.field("center", "source", "anchor")
    v = k.field("velocities", "v", "drift")
    arm = s.let(sub(k.vary(x), center), "arm", "offset", "r_vec")
    r = s.let(k.length(arm), "r", "distance", "range_to")
    law = s.one_of(
        lambda: power(r, s.pick((-2, -3, -1))),
        lambda: div(s.coef(0.5, 2), add(r, s.coef(0.2, 1.0))),
        lambda: ph.exp(neg(s.bounded(r, 5).within(0.2, 5))),
        lambda: s.unary(r),
    )
    strength = s.let(
        s.bounded(mul(k.scalar(), law) if s.chance(0.6) else law, 8), "strength", "falloff", "magnitude"
    )
    force = s.let(mul(neg(k.column(strength)), arm), "force", "pull", "accel")
    return k.end(
        s.pick(("central force", "gravity step", "spring to anchor")),
        add(v, mul(number(s.pick((0.05, 0.1, 0.02))), force)),
        *([strength] if s.chance(0.3) else []),
    )


def pairwise(s: Sampler) -> Kernel:
    """Dot products or distances between two sets."""
    n, m = s.count(2, 4), s.count(2, 4)
    d = s.pick((2, 3, 3, 4))
    a, b = (
        s.array((n, d), "queries", "points", "a", low=-1.2, high=1.2),
        s.array((m, d), "anchors", "centers", "b", low=-1.2, high=1.2),
    )
    left, right = (
        s.let(s.bounded(s.chain(a, s.count(0, 1)), 2)),
        s.let(s.bounded(s.chain(b, s.count(0, 1)), 2)),
    )
    if s.chance(0.5):
        table = s.let(
            s.pick(
                (
                    Value(f"{left.code} @ {right.code}.T", (n, m), -16, 16, level=10),
                    Value(f'jnp.einsum("id,jd->ij", {left.code}, {right.code})', (n, m), -16, 16),
                )
            ),
            "dots",
            "scores",
            "similarity",
        )
        noun = "dot table"
    else:
        gaps = s.let(
            Value(f"{left.code}[:, None, :] - {right.code}[None, :, :]", (n, m, d), -4, 4, level=9),
            "gaps",
            "diffs",
            "offsets",
        )
        table = s.let(Value(f"jnp.sum({gaps.code}**2, axis=-1)", (n, m), 0, 40), "sq_dist", "dist2")
        noun = "distance table"
    out = s.chain(s.bounded(table, 6) if noun == "dot table" else table, s.count(1, 3))
    if s.chance(0.6):
        out = ar.smooth_summary(s, s.let(s.bounded(out, 15)), s.pick((0, 1, None)))
    return s.finish(s.pick((noun, "pairwise interaction")), s.chain(out, s.count(0, 1)))


def transform(s: Sampler) -> Kernel:
    """A matrix applied to points, then a shift or a bend."""
    k = Vectors(s)
    m = s.array((3, 3), "matrix", "rotation", "basis", "jacobian", low=-1, high=1)
    x, t = k.field("points", "x", "vectors"), s.array((3,), "shift", "origin", "translation", low=-1, high=1)
    u = s.let(s.bounded(k.vary(x), 2))
    moved = add(Value(f"{u.code} @ {m.code}{s.pick(('', '.T'))}", u.shape, -6, 6, level=10), t)
    moved = s.let(moved, "moved", "mapped", "world")
    if s.chance(0.4):
        depth = s.let(
            Value(f"jnp.abs({moved.code}[..., 2]) + {s.coef(0.5, 2).code}", u.shape[:-1], 0.5, 10, level=9),
            "depth",
            "z_abs",
        )
        keep = Value(f"{moved.code}[..., :2]", (*u.shape[:-1], 2), -7, 7)
        inner = Value(f"{depth.code}[..., None]", (*u.shape[:-1], 1), depth.low, depth.high)
        return s.finish(
            s.pick(("pinhole projection", "perspective")), s.chain(div(keep, inner), s.count(0, 2))
        )
    return k.end(s.pick(("affine transform", "frame change")), k.join(moved, u) if s.chance(0.6) else moved)


def shading(s: Sampler) -> Kernel:
    k = Vectors(s)
    normal, light = (
        s.let(k.unit(k.field("normals", "n")), "n_hat", "unit_n"),
        s.let(k.unit(k.field("light", "to_light", "l_dir")), "l_hat", "unit_l"),
    )
    facing = s.let(k.dot(normal, light), "facing", "lambert", "cos_angle").within(-2, 2)
    lit = s.let(
        s.pick(
            (
                ph.maximum(facing, number(0.0)),
                add(mul(number(0.5), facing), number(0.5)),
                ph.apply(s, fns.SOFTPLUS, facing),
            )
        ),
        "lit",
        "diffuse",
        "exposure",
    )
    values = [lit, k.scalar()]
    if s.chance(0.5):
        view = s.let(k.unit(k.field("view", "eye", "to_camera")), "v_hat", "unit_view")
        half = s.let(k.unit(add(light, view)), "half_vec", "halfway")
        shine = s.let(
            power(add(s.coef(0.5, 1.0), s.bounded(k.dot(normal, half), 0.4)), s.pick((2, 3, 4, 6))),
            "shine",
            "specular",
        )
        values.append(shine)
    return s.finish(
        s.pick(("lambert shading", "phong shading", "diffuse light")), s.mix(values, s.count(0, 2))
    )


def momentum(s: Sampler) -> Kernel:
    """Angular momentum, torque, power, kinetic energy and sums of them."""
    k = Vectors(s)
    m, r, v = k.scalar(), k.field("positions", "r", "arm"), k.field("velocities", "v", "rate")
    p = s.let(mul(k.column(m), k.vary(v)), "momentum", "p", "impulse")
    spin = s.let(k.cross(k.vary(r), p), "spin", "angular", "torque")
    kinetic = s.let(mul(number(0.5), k.dot(p, v)), "kinetic", "energy")
    results = s.shuffled((spin, kinetic))
    if s.chance(0.5):
        column = k.column(s.let(s.unary(s.bounded(kinetic, 8))))
        return k.end("angular momentum", add(spin, mul(column, p)))
    if k.lead and s.chance(0.6):
        results = [ar.mean(s, v, 0) for v in results]
    return k.end("angular momentum", *results)


def plane_geometry(s: Sampler) -> Kernel:
    """Vectors of two: rotation by an angle, perpendiculars, signed areas."""
    n = s.count(2, 6)
    p, q = (
        s.array((n, 2), "points", "p", "corners", low=-1.5, high=1.5),
        s.array(s.pick(((n, 2), (2,))), "q", "pivots", "origin", low=-1, high=1),
    )
    d = s.let(sub(s.bounded(s.chain(p, s.count(0, 1)), 3), q), "d", "rel", "spoke")
    x, y = (
        s.let(Value(f"{d.code}[:, 0]", (n,), d.low, d.high), "dx", "px"),
        s.let(Value(f"{d.code}[:, 1]", (n,), d.low, d.high), "dy", "py"),
    )
    style = s.count(0, 2)
    if style == 0:
        angle = s.scalar("angle", "theta", low=-1.5, high=1.5)
        c, sn = (
            s.let(call("jnp.cos", s.chain(angle, 0), shape=(), interval=(-1, 1), kind="wave"), "cos_a", "c"),
            s.let(ph.sine(angle), "sin_a", "sn"),
        )
        first, second = sub(mul(c, x), mul(sn, y)), add(mul(sn, x), mul(c, y))
        parts = [s.chain(first, s.count(0, 1), 0), s.chain(second, s.count(0, 1), 0)]
        named = [s.let(part) for part in parts]
        if s.chance(0.5):
            return s.finish("planar rotation", s.mix(named, s.count(0, 1)))
        stacked = Value(f"jnp.stack([{named[0].code}, {named[1].code}], axis=-1)", (n, 2), -9, 9)
        return s.finish("planar rotation", stacked)
    if style == 1 and n > 2:  # The area between two points is none.
        step = s.pick((1, -1))
        nx, ny = (
            s.let(Value(f"jnp.roll({v.code}, {step})", (n,), v.low, v.high), *names)
            for v, names in ((x, ("x_next", "nx")), (y, ("y_next", "ny")))
        )
        area = s.let(sub(mul(x, ny), mul(nx, y)), "area", "wedge", "signed_area")
        return s.finish(
            "shoelace area",
            s.chain(ar.mean(s, s.bounded(s.chain(area, s.count(0, 2)), 20)), s.count(0, 2)),
            *([s.unary(area)] if s.chance(0.3) else []),
        )
    r = s.let(ph.sqrt(add(add(square(x), square(y)), s.coef(0.3, 1))), "r", "radius")
    bend = s.let(s.unary(r), "bend", "warp", "swirl")
    out = Value(f"{d.code} * {bend.code}[:, None]", (n, 2), -30, 30, level=10)
    return s.finish(s.pick(("lens distortion", "radial warp")), s.chain(out, s.count(0, 2)))


def free_form(s: Sampler) -> Kernel:
    """Two or three vector fields joined and measured."""
    k = Vectors(s)
    a, b = k.field(), k.field()
    made = s.let(k.join(k.vary(a), k.vary(b)))
    if s.chance(0.5):
        made = s.let(k.join(made, k.vary(k.field())))
    values = [k.measure(made)]
    if s.chance(0.5) and values[0].shape == k.lead:
        values.append(k.scalar())
    return s.finish(
        s.pick(("field energy", "vector score", "flow measure")),
        s.mix(values, s.count(0, 2)),
        *([k.vary(made)] if s.chance(0.25) else []),
    )


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
    return s.pick(FORMS)(s)


TEMPLATE = Template("vector", "generate_vector_kernel", draw)
