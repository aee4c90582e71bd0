"""Geometry: rotations, quaternions, cameras, intersections, distance fields, curves, shading."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing.draft import Draft, choose, drawn, end, function, prepared, put, repeat, value, wide
from kernels.writing.values import Shape, Value

POINTS = "points|pts|verts|xyz|positions|p"


def points(s: Draft, options: str = POINTS, d: int = 3, lead: Shape | None = None) -> Value:
    lead = (s.count(1, 7),) if lead is None else lead
    return s.array((*lead, d), *options.split("|"), low=-1.2, high=1.2)


def unit_function(s: Draft) -> str:
    """A helper that makes unit vectors."""
    v, eps = choose(s, "vec|arrow|d"), s.coef(0.05, 0.3).code
    with function(s, "normalize|unit|unit_vector", v, outside=0.9) as name:
        style = s.count(0, 2)
        if style == 0:
            s.line("return ", f"{v} / jnp.sqrt(jnp.sum({v}**2, axis=-1, keepdims=True) + {eps})")
        elif style == 1:
            s.line("return ", f"{v} * {s.lax}.rsqrt(jnp.sum({v} * {v}, axis=-1, keepdims=True) + {eps})")
        else:
            n = put(
                s,
                "size|length",
                f"jnp.sqrt(jnp.einsum('...i,...i->...', {v}, {v}) + {eps})".replace("'", '"'),
            ).code
            s.line("return ", f"{v} / {n}[..., None]")
    return name


def dot(s: Draft, a: str, b: str) -> str:
    return s.pick(
        (f"jnp.sum({a} * {b}, axis=-1)", f"({a} * {b}).sum(-1)", f'jnp.einsum("...i,...i->...", {a}, {b})')
    )


def rotation_function(s: Draft) -> tuple[str, str]:
    """A helper that gives a rotation matrix from an angle; its name and axis."""
    axis = s.pick("xyz")
    t = choose(s, "t|angle_in|ang")
    with function(s, f"rot_{axis}|rotation_{axis}|about_{axis}", t, outside=0.9) as name:
        c, n = put(s, "c|cos_t", f"jnp.cos({t})").code, put(s, "sn|sin_t", f"jnp.sin({t})").code
        rows = {
            "x": f"[[1.0, 0.0, 0.0], [0.0, {c}, -{n}], [0.0, {n}, {c}]]",
            "y": f"[[{c}, 0.0, {n}], [0.0, 1.0, 0.0], [-{n}, 0.0, {c}]]",
            "z": f"[[{c}, -{n}, 0.0], [{n}, {c}, 0.0], [0.0, 0.0, 1.0]]",
        }[axis]
        s.line("return ", f"jnp.array({rows})")
    return name, axis


def rotations(s: Draft) -> Kernel:
    """Euler angles, composed rotation matrices, applied to points."""
    pts = points(s)
    x = prepared(s, pts, 2.0, 1)
    n = s.count(2, 3)
    angles = s.array((n,), "angles", "euler", "thetas", low=-1.5, high=1.5).code
    names: list[str] = []
    for _ in range(n):
        name = rotation_function(s)[0] if len(names) < 2 or s.chance(0.4) else s.pick(names)
        names.append(name)
    mats = [f"{name}({angles}[{at}])" for at, name in enumerate(names)]
    if s.chance(0.5):
        r = put(s, "rot|r_mat|orientation", " @ ".join(mats)).code
    else:
        r = mats[0]
        for m in mats[1:]:
            r = put(
                s,
                "rot|r_mat|orientation|combined_r",
                s.pick((f"jnp.dot({r}, {m})", f"{r} @ {m}", f'jnp.einsum("ij,jk->ik", {r}, {m})')),
            ).code
    shift = s.array((3,), "translation", "shift", "origin", low=-1.0, high=1.0).code if s.chance(0.6) else ""
    turned = s.pick(
        (
            f"{x.code} @ {r}.T",
            f'jnp.einsum("ij,nj->ni", {r}, {x.code})',
            f"jnp.matmul({x.code}, {r})",
            f"jax.vmap(lambda q_: {r} @ q_)({x.code})".replace("q_", choose(s, "q|one")),
        )
    )
    out = put(s, "turned|rotated|world", turned + (f" + {shift}" if shift else ""), x.shape, -6, 6)
    if s.chance(0.4):
        back = put(s, "trace_r|spin_amount", f"jnp.trace({r})", (), -1, 3)
        return end(s, "euler rotation|rigid motion", out, back)
    return end(s, "euler rotation|rigid motion|orientation", out)


def quaternions(s: Draft) -> Kernel:
    """Quaternions: products, rotation of vectors, slerp, matrices, integration of angular velocity."""
    unit = unit_function(s)
    lead: Shape = (s.count(1, 5),) if s.chance(0.5) else ()
    a = s.array((*lead, 4), "q", "quat_a", "orientation", low=0.2, high=1.2)
    qa = put(s, "qa|q_hat|first_q", f"{unit}({a.code})", a.shape, -1, 1).code
    x, y = choose(s, "q1|left_q"), choose(s, "q2|right_q")
    names = [choose(s, w) for w in ("w1|aw", "x1|ax", "y1|ay", "z1|az", "w2|bw", "x2|bx", "y2|by", "z2|bz")]
    w1, x1, y1, z1, w2, x2, y2, z2 = names
    with function(s, "quat_mul|hamilton|multiply_q", x, y, outside=0.9) as mul:
        if s.chance(0.5):
            s.line(f"{w1}, {x1}, {y1}, {z1} = ", f"[{x}[..., {(i := choose(s, 'i|k'))}] for {i} in range(4)]")
            s.line(f"{w2}, {x2}, {y2}, {z2} = ", f"[{y}[..., {(j := choose(s, 'j|m'))}] for {j} in range(4)]")
        else:
            s.line(f"{w1}, {x1}, {y1}, {z1} = ", f"jnp.moveaxis({x}, -1, 0)")
            s.line(f"{w2}, {x2}, {y2}, {z2} = ", f"jnp.moveaxis({y}, -1, 0)")
        parts = [
            f"{w1} * {w2} - {x1} * {x2} - {y1} * {y2} - {z1} * {z2}",
            f"{w1} * {x2} + {x1} * {w2} + {y1} * {z2} - {z1} * {y2}",
            f"{w1} * {y2} - {x1} * {z2} + {y1} * {w2} + {z1} * {x2}",
            f"{w1} * {z2} + {x1} * {y2} - {y1} * {x2} + {z1} * {w2}",
        ]
        s.line("return ", f"jnp.stack([{', '.join(parts)}], axis=-1)")
    kind = s.count(0, 3)
    if kind == 0:
        b = s.array((*lead, 4), "r", "quat_b", "target", low=0.2, high=1.2)
        qb = put(s, "qb|r_hat|second_q", f"{unit}({b.code})").code
        t = s.scalar("t", "amount", "alpha", low=0.1, high=0.9).code
        c = put(s, "cosine|overlap", f"0.95 * {dot(s, qa, qb)}[..., None]").code
        ang = put(s, "omega|half_angle", f"jnp.arccos({c})").code
        num = f"(jnp.sin((1.0 - {t}) * {ang}) * {qa} + jnp.sin({t} * {ang}) * {qb})"
        mixed = put(s, "mixed|between", f"{num} / jnp.sin({ang})", a.shape, -2, 2)
        out = put(s, "composed|relative", f"{mul}({mixed.code}, {qa})", a.shape, -3, 3)
        return end(s, "slerp|quaternion blend", *([mixed, out] if s.chance(0.4) else [out]))
    if kind == 1:
        v = points(s, "v|vec|direction_in", 3, lead)
        pure = put(
            s,
            "pure|vq",
            f"jnp.concatenate([jnp.zeros_like({v.code}[..., :1]), {prepared(s, v, 1.5, 1).code}], axis=-1)",
        ).code
        sign = s.pick(
            (
                "jnp.array([1.0, -1.0, -1.0, -1.0], dtype={0}.dtype)",
                "jnp.where(jnp.arange(4) > 0, -1.0, 1.0).astype({0}.dtype)",
            )
        ).format(qa)
        conj = put(s, "conj|q_inv", f"{qa} * {sign}").code
        out = put(s, "turned|rotated", f"{mul}({mul}({qa}, {pure}), {conj})[..., 1:]", (*lead, 3), -2, 2)
        return end(s, "quaternion rotation|sandwich product", out)
    if kind == 2:
        w = points(s, "omega|gyro|ang_vel", 3, lead)
        dt = s.coef(0.05, 0.3).code
        pure = put(
            s,
            "pure|wq",
            f"jnp.pad({w.code}, {[(0, 0)] * len(lead) + [(1, 0)]})".replace("[(", "((").replace(")]", "))")
            if lead
            else f"jnp.pad({w.code}, (1, 0))",
        ).code

        def step(states: list[Value]) -> list[Value]:
            q = states[0].code
            moved = put(s, "moved|q_next", f"{q} + {dt} * {mul}({q}, {pure})").code
            return [value(f"{unit}({moved})", a.shape, -1, 1)]

        (out,) = repeat(s, [value(qa, a.shape, -1, 1)], s.count(2, 6), step, hints="q_t|att|q_now")
        return end(s, "attitude|gyro integration", out)
    b = s.array((*lead, 4), "r", "quat_b", "target", low=0.2, high=1.2)
    p = put(s, "prod|both", f"{mul}({qa}, {unit}({b.code}))").code
    tail = put(s, "imag|vec_part", f"{p}[..., 1:]").code
    size = put(s, "sin_half|vec_len", f"jnp.sqrt(jnp.sum({tail}**2, axis=-1) + 0.05)").code
    turned = put(s, "angle_out|turn", f"2.0 * jnp.arctan2({size}, {p}[..., 0])", lead, -1, 6.3)
    logged = put(s, "axis_out|log_map", f"{tail} * ({turned.code} / {size})[..., None]", (*lead, 3), -8, 8)
    return end(s, "quaternion log|axis angle", logged, *([turned] if s.chance(0.5) else []))


def camera(s: Draft) -> Kernel:
    """Points through a pose and a pinhole camera, with distortion, to pixels and residuals."""
    pts = points(s)
    x = prepared(s, pts, 1.5, 1)
    r = s.array((3,), "rvec", "rot_vec", "omega", low=-0.5, high=0.5).code
    t = s.array((3,), "tvec", "cam_pos", "shift", low=-0.3, high=0.3).code
    f = (
        s.array((2,), "focal", "f_xy", low=0.6, high=1.4).code
        if s.chance(0.5)
        else s.scalar("focal", "f", low=0.6, high=1.4).code
    )
    style = s.count(0, 2)
    if style == 0:
        hat = put(
            s,
            "skew|hat",
            f"jnp.array([[0.0, -{r}[2], {r}[1]], [{r}[2], 0.0, -{r}[0]], [-{r}[1], {r}[0], 0.0]])",
        ).code
        rot = put(s, "rot|r_mat", f"jnp.eye(3, dtype={hat}.dtype) + {hat} + 0.5 * {hat} @ {hat}").code
        cam = put(s, "cam|in_camera", f"{x.code} @ {rot}.T + {t}").code
    elif style == 1:
        swirl = put(s, "swirl|turned", f"{x.code} + jnp.cross({r}[None, :], {x.code})").code
        cam = put(s, "cam|in_camera", f"{swirl} + {t}").code
    else:
        ang = put(s, "theta|turn", f"jnp.sqrt(jnp.sum({r}**2) + 0.05)").code
        k = put(s, "axis_k|unit_r", f"{r} / {ang}").code
        side = put(s, "side|kx", f"jnp.cross(jnp.broadcast_to({k}, {x.code}.shape), {x.code})").code
        cam = put(
            s,
            "cam|in_camera",
            f"{x.code} * jnp.cos({ang}) + {side} * jnp.sin({ang}) + jnp.outer({x.code} @ {k}, {k}) "
            f"* (1.0 - jnp.cos({ang})) + {t}",
        ).code
    depth = put(
        s,
        "depth|z_cam",
        s.pick((f"{cam}[:, 2:] + 4.0", f"jnp.abs({cam}[:, 2:]) + 1.0", f"2.0 + {cam}[:, 2:] ** 2")),
        (x.shape[0], 1),
        0.5,
        20,
    ).code
    uv = put(s, "uv|plane|proj", f"{cam}[:, :2] / {depth}").code
    if s.chance(0.6):
        k1, k2 = s.coef(0.05, 0.3).code, s.coef(0.01, 0.1).code
        r2 = put(s, "r2|rad2", f"jnp.sum({uv}**2, axis=-1, keepdims=True)").code
        uv = put(s, "bent|distorted", f"{uv} * (1.0 + {k1} * {r2} + {k2} * {r2}**2)").code
    pix = put(s, "pixels|image_pts", f"{f} * {uv} + {s.coef(0.1, 0.9).code}", (x.shape[0], 2), -6, 6)
    if s.chance(0.5):
        seen = s.array((x.shape[0], 2), "observed", "keypoints", "measured", low=-1.0, high=1.0).code
        err = put(s, "err|reproj", f"{pix.code} - {seen}", pix.shape, -7, 7)
        loss = put(
            s,
            "robust_err|huber_err",
            f"jnp.sqrt(1.0 + jnp.sum({err.code}**2, axis=-1)) - 1.0",
            (x.shape[0],),
            0,
            9,
        )
        return end(s, "reprojection|bundle residual", loss, *([err] if s.chance(0.3) else []))
    return end(
        s,
        "pinhole|projection|camera",
        pix,
        *([value(depth, (x.shape[0], 1), 0.5, 20)] if s.chance(0.3) else []),
    )


def intersections(s: Draft) -> Kernel:
    """Rays against spheres, planes, boxes and triangles, with a shading of what they meet."""
    lead: Shape = (s.count(1, 7),)
    o, d = points(s, "origins|origin|eye", 3, lead), points(s, "directions|dirs|rays", 3, lead)
    unit = unit_function(s)
    dn = put(s, "dn|dir_hat|ray", f"{unit}({d.code})").code
    kind = s.count(0, 3)
    if kind == 0:
        c, r = (
            s.array((3,), "center", "sphere_pos", low=-0.5, high=0.5).code,
            s.scalar("radius", "r", low=0.5, high=1.2).code,
        )
        oc = put(s, "oc|to_origin", f"{o.code} - {c}").code
        b, q = put(s, "b|half_b", dot(s, oc, dn)).code, put(s, "cc|c_term", f"{dot(s, oc, oc)} - {r}**2").code
        disc = put(s, "disc|delta", f"{b}**2 - {q}").code
        hit = put(s, "hit|meets", f"{disc} > 0").code
        t = put(
            s,
            "t|dist",
            f"jnp.where({hit}, -{b} - jnp.sqrt(jnp.where({hit}, {disc}, 1.0) + 0.01), {s.coef(1, 3).code})",
            lead,
            -6,
            6,
        )
        p = put(s, "p_hit|where_hit", f"{o.code} + {t.code}[:, None] * {dn}").code
        n = put(s, "n_hit|surface_n", f"{unit}({p} - {c})", (*lead, 3), -1, 1).code
    elif kind == 1:
        n0 = s.array((3,), "normal", "plane_n", low=0.3, high=1.0).code
        n = put(s, "n_hat|plane_hat", f"{unit}({n0})").code
        facing = put(s, "facing|denom", f"{dn} @ {n}").code
        safe = put(
            s,
            "safe|guarded",
            f"jnp.where(jnp.abs({facing}) < 0.2, jnp.where({facing} < 0, -0.2, 0.2), {facing})",
        ).code
        t = put(s, "t|dist", f"({s.coef(0.3, 1).code} - {o.code} @ {n}) / {safe}", lead, -20, 20)
        p = put(s, "p_hit|where_hit", f"{o.code} + jnp.tanh({t.code})[:, None] * {dn}").code
    elif kind == 2:
        inv = put(s, "inv|inv_d", f"{dn} / ({dn}**2 + {s.coef(0.1, 0.3).code})").code
        size = s.array((3,), "half_size", "extent", low=0.4, high=1.2).code
        t0, t1 = (
            put(s, "t0|near_t", f"(-{size} - {o.code}) * {inv}").code,
            put(s, "t1|far_t", f"({size} - {o.code}) * {inv}").code,
        )
        enter = put(s, "enter|t_near", f"jnp.max(jnp.minimum({t0}, {t1}), axis=-1)").code
        leave = put(s, "leave|t_far", f"jnp.min(jnp.maximum({t0}, {t1}), axis=-1)").code
        t = put(
            s,
            "t|dist",
            f"jnp.where({enter} < {leave}, {enter}, {s.coef(0.2, 0.6).code} * {leave})",
            lead,
            -8,
            8,
        )
        p = put(s, "p_hit|where_hit", f"{o.code} + {t.code}[:, None] * {dn}").code
        n = put(s, "n_soft|face_n", f"{unit}(({p} / {size}) ** 3)").code
    else:
        tri = s.array((3, 3), "triangle", "verts", "corners", low=-1.0, high=1.0).code
        e1, e2 = (
            put(s, "e1|edge1", f"{tri}[1] - {tri}[0]").code,
            put(s, "e2|edge2", f"{tri}[2] - {tri}[0]").code,
        )
        h = put(s, "h|p_vec", f"jnp.cross({dn}, {e2})").code
        det = put(s, "det|a", f"{h} @ {e1}").code
        inv = put(s, "inv_det|f", f"{det} / ({det}**2 + {s.coef(0.3, 0.8).code})").code
        sv = put(s, "s_vec|t_vec", f"{o.code} - {tri}[0]").code
        u = put(s, "u|bary_u", f"{inv} * {dot(s, sv, h)}").code
        q = put(s, "q|q_vec", f"jnp.cross({sv}, {e1})").code
        v = put(s, "v|bary_v", f"{inv} * {dot(s, dn, q)}").code
        inside = put(
            s,
            "inside|soft_in",
            s.pick(
                (
                    f"jax.nn.sigmoid(4.0 * {u}) * jax.nn.sigmoid(4.0 * {v}) * jax.nn.sigmoid(4.0 * "
                    f"(1.0 - {u} - {v}))",
                    f"jnp.where(({u} > 0) & ({v} > 0) & ({u} + {v} < 1), 1.0, 0.3)",
                )
            ),
        ).code
        t = put(s, "t|dist", f"{inside} * {inv} * ({q} @ {e2})", lead, -30, 30)
        p, n = (
            put(s, "p_hit|where_hit", f"{o.code} + {t.code}[:, None] * {dn} * 0.1").code,
            put(s, "n_hat|tri_n", f"{unit}(jnp.cross({e1}, {e2}))").code,
        )
    out = [t]
    if s.chance(0.6):
        out.insert(0, shade(s, unit, p, n, dn, lead))
    return end(s, ("ray sphere", "ray plane", "ray box", "ray triangle")[kind], *out)


def shade(s: Draft, unit: str, p: str, n: str, view: str, lead: Shape) -> Value:
    """A light on a surface: Lambert, Phong, Blinn, or a falloff."""
    light = s.array((3,), "light", "light_pos", "lamp", low=0.5, high=1.5).code
    ln = put(s, "to_light|l_hat", f"{unit}({light} - {p})").code
    lam = put(s, "lambert|diffuse", f"jnp.maximum({dot(s, n, ln)}, 0.05)").code
    kind = s.count(0, 2)
    if kind == 0:
        half = put(s, "half|h_vec", f"{unit}({ln} - {view})").code
        spec = put(s, "spec|gloss", f"jax.nn.sigmoid({dot(s, n, half)}) ** {s.count(2, 8)}").code
        return put(
            s,
            "shade|radiance",
            f"{s.coef(0.3, 0.9).code} * {lam} + {s.coef(0.1, 0.6).code} * {spec}",
            lead,
            0,
            2,
        )
    if kind == 1:
        fall = put(s, "falloff|atten", f"1.0 / (1.0 + jnp.sum(({light} - {p}) ** 2, axis=-1))").code
        return put(s, "shade|radiance", f"{s.coef(0.05, 0.2).code} + {lam} * {fall}", lead, 0, 2)
    f0 = s.coef(0.03, 0.3).code
    fres = put(s, "fresnel|schlick", f"{f0} + (1.0 - {f0}) * (1.0 - {lam}) ** 5").code
    return put(s, "shade|radiance", f"{lam} * (1.0 - {fres}) + {fres}", lead, 0, 2)


def scene_function(s: Draft) -> str:
    """A signed distance field: primitives joined by unions, smooth unions, differences."""
    p = choose(s, "p|q|at")
    length = choose(s, "norm3|vlen")
    v = choose(s, "v|w_in")
    with s.helper(length, v):
        s.line("return ", f"jnp.sqrt(jnp.sum({v}**2, axis=-1) + {s.coef(0.01, 0.1).code})")
    with s.helper(scene := choose(s, "scene|sdf|distance_field"), p):
        parts = []
        for kind in s.shuffled(range(5))[: s.count(2, 4)]:
            c = f"jnp.array([{', '.join(s.coef(0.1, 0.8).code for _ in range(3))}])"
            r = s.coef(0.3, 0.8).code
            if kind == 0:
                code = f"{length}({p} - {c}) - {r}"
            elif kind == 1:
                q = put(s, "box_q|corner", f"jnp.abs({p} + {c}) - {r}").code
                code = f"{length}(jnp.maximum({q}, 0.0)) + jnp.minimum(jnp.max({q}, axis=-1), 0.0)"
            elif kind == 2:
                ring = put(s, "ring|flat_r", f"{length}({p}[..., :2]) - {r}").code
                code = f"{length}(jnp.stack([{ring}, {p}[..., 2]], axis=-1)) - {s.coef(0.1, 0.25).code}"
            elif kind == 3:
                code = f"{p}[..., {s.count(0, 2)}] + {r}"
            else:
                code = f"{length}({p} * {c}) - {r} + 0.1 * jnp.sin({s.coef(1, 4).code} * {p}[..., 0])"
            parts.append(put(s, "ball|box|torus|ground|blob|d1|d2|d3", code).code)
        d = parts[0]
        for part in parts[1:]:
            style = s.count(0, 3)
            k = s.coef(0.1, 0.5).code
            if style == 0:
                code = f"jnp.minimum({d}, {part})"
            elif style == 1:
                code = f"jnp.maximum({d}, -{part})"
            elif style == 2:
                h = put(s, "h|mix_h|blend_h", f"jnp.clip(0.5 + 0.5 * ({part} - {d}) / {k}, 0.0, 1.0)").code
                code = f"{part} + ({d} - {part}) * {h} - {k} * {h} * (1.0 - {h})"
            else:
                code = f"-{k} * jnp.logaddexp(-{d} / {k}, -{part} / {k})"
            d = put(s, "joined|scene_d|near_d|both_d", code).code
        s.line("return ", d)
    return scene


def tracing(s: Draft) -> Kernel:
    """Sphere tracing of a distance field with a fixed number of steps, normals by jax.grad."""
    scene = scene_function(s)
    lead: Shape = (s.count(1, 5),) if s.chance(0.7) else ()
    o, d = points(s, "origins|eye|start", 3, lead), points(s, "directions|dirs|rays", 3, lead)
    unit = unit_function(s)
    dn = put(s, "ray|dir_hat", f"{unit}({d.code})").code
    ray = f"{o.code} + {{}}{'[:, None]' if lead else ''} * {dn}"

    def step(states: list[Value]) -> list[Value]:
        t = states[0].code
        gap = put(s, "gap|d_here|clear", f"{scene}({ray.format(t)})").code
        return [
            value(
                f"{t} + {s.coef(0.5, 0.95).code} * {s.pick((gap, f'jnp.clip({gap}, -0.5, 0.8)'))}",
                lead,
                -8,
                8,
                level=9,
            )
        ]

    zero = put(s, "t0|begin", f"{s.coef(0.05, 0.3).code} * jnp.ones_like({o.code}[..., 0])", lead, -8, 8)
    (t,) = repeat(s, [zero], s.count(2, 5), step, hints="t|depth|travel", loops=0.9)
    p = put(s, "hit|p_hit|surface", ray.format(t.code)).code
    if s.chance(0.6):
        q = choose(s, "q_in|pt")
        grad = f"jax.grad({scene})" if not lead else f"jax.vmap(jax.grad({scene}))"
        n = put(
            s,
            "normal|n_hat",
            s.pick((f"{unit}({grad}({p}))", f"{grad}({p})"))
            if lead or s.chance(0.5)
            else f"jax.grad(lambda {q}: {scene}({q}))({p})",
        ).code
        return end(s, "sphere tracing|ray march|sdf shading", shade(s, unit, p, n, dn, lead), t)
    return end(
        s,
        "sphere tracing|ray march|depth map",
        t,
        put(s, "left_over|final_gap", f"{scene}({p})", lead, -6, 6),
    )


def fields(s: Draft) -> Kernel:
    """A distance field at points, its gradient, its curvature, an eikonal loss."""
    scene = scene_function(s)
    x = prepared(s, points(s), 2.0, 1)
    d = put(s, "d|dist|values_at", f"{scene}({x.code})", x.shape[:1], -5, 5)
    kind = s.count(0, 2)
    g = put(s, "g|grads|normals", f"jax.vmap(jax.grad({scene}))({x.code})", x.shape, -4, 4)
    if kind == 0:
        return end(s, "sdf gradient|surface normals", g, d)
    if kind == 1:
        eik = put(s, "eikonal|unit_gap", f"(jnp.sum({g.code}**2, axis=-1) - 1.0) ** 2", x.shape[:1], 0, 30)
        return end(s, "eikonal loss|sdf regularizer", s.pair(d, eik))
    pushed = put(
        s,
        "on_surface|pulled",
        f"{x.code} - {s.coef(0.5, 1.0).code} * {d.code}[:, None] * {g.code}",
        x.shape,
        -9,
        9,
    )
    return end(
        s,
        "surface projection|closest point",
        pushed,
        put(s, "gap_left|after", f"{scene}({pushed.code})", x.shape[:1], -9, 9),
    )


def polygons(s: Draft) -> Kernel:
    """Areas, centroids, perimeters, winding, moments of polygons; volumes of meshes."""
    n = s.count(3, 9)
    v = prepared(s, points(s, "verts|corners|polygon|ring", 2, (n,)), 1.5, 1).code
    x, y = put(s, "x|px", f"{v}[:, 0]").code, put(s, "y|py", f"{v}[:, 1]").code
    xn, yn = put(s, "x_next|qx", f"jnp.roll({x}, -1)").code, put(s, "y_next|qy", f"jnp.roll({y}, -1)").code
    cross = put(s, "cross|shoelace", f"{x} * {yn} - {xn} * {y}", (n,), -4, 4)
    out = []
    for kind in s.shuffled(range(5))[: s.count(2, 4)]:
        if kind == 0:
            out.append(put(s, "area|signed_area", f"0.5 * jnp.sum({cross.code})", (), -9, 9))
        elif kind == 1:
            base = put(s, "safe_area|weight", f"jnp.sum({cross.code}) ** 2 + {s.coef(0.3, 1).code}").code
            cx = put(s, "cx|centroid_x", f"jnp.sum(({x} + {xn}) * {cross.code}) / {base}", (), -9, 9)
            cy = put(s, "cy|centroid_y", f"jnp.sum(({y} + {yn}) * {cross.code}) / {base}", (), -9, 9)
            out.append(put(s, "centroid|middle", f"jnp.stack([{cx.code}, {cy.code}])", (2,), -9, 9))
        elif kind == 2:
            out.append(
                put(
                    s,
                    "perimeter|girth",
                    f"jnp.sum(jnp.sqrt(({xn} - {x}) ** 2 + ({yn} - {y}) ** 2 + 0.1))",
                    (),
                    0,
                    40,
                )
            )
        elif kind == 3:
            out.append(
                put(
                    s,
                    "inertia|second_moment",
                    f"jnp.sum(({x}**2 + {x} * {xn} + {xn}**2) * {cross.code}) / 12.0",
                    (),
                    -9,
                    9,
                )
            )
        else:
            turn = put(
                s,
                "turn|bend",
                f"jnp.arctan2({cross.code}, {x} * {xn} + {y} * {yn} + {s.coef(4.6, 6).code})",
                (n,),
                -1.5,
                1.5,
            )
            out.append(
                put(s, "winding|total_turn", f"jnp.sum({turn.code}**2)", (), 0, 9) if s.chance(0.5) else turn
            )
    return end(s, "polygon|shoelace|polygon moments", *out[:3])


def meshes(s: Draft) -> Kernel:
    """A triangle mesh: gathered corners, face normals, areas, volume, normals or Laplacians at vertices."""
    n, m = s.count(4, 7), s.count(2, 7)
    v = prepared(s, points(s, "verts|vertices|nodes", 3, (n,)), 1.5, 1).code
    faces = s.ints((m, 3), 0, n - 1, "faces", "triangles", "tris").code
    if s.chance(0.5):
        corners = put(s, "corners|tri", f"{v}[{faces}]").code
        a, b, c = (f"{corners}[:, {k}]" for k in range(3))
    else:
        a, b, c = (put(s, o, f"{v}[{faces}[:, {k}]]").code for k, o in enumerate(("a|p0", "b|p1", "c|p2")))
    normal = put(s, "normal|face_n|area_vec", f"jnp.cross({b} - {a}, {c} - {a})", (m, 3), -9, 9)
    area = put(
        s,
        "area|face_area",
        f"0.5 * jnp.sqrt(jnp.sum({normal.code}**2, axis=-1) + {s.coef(0.05, 0.3).code})",
        (m,),
        0.1,
        9,
    )
    kind = s.count(0, 2)
    if kind == 0:
        volume = put(s, "volume|signed_vol", f"jnp.sum({a} * {normal.code}) / 6.0", (), -9, 9)
        return end(s, "mesh volume|mesh measure", volume, area)
    if kind == 1:
        col = s.count(0, 2)
        vn = put(
            s,
            "vert_n|summed_n",
            s.pick(
                (
                    f"jnp.zeros_like({v}).at[{faces}[:, {col}]].add({normal.code})",
                    f"jax.ops.segment_sum({normal.code}, {faces}[:, {col}], num_segments={n})",
                )
            ),
            (n, 3),
            -20,
            20,
        )
        unit = unit_function(s)
        return end(
            s,
            "vertex normals|smooth normals",
            put(s, "n_out|vert_hat", f"{unit}({vn.code})", (n, 3), -1, 1),
            area,
        )
    mid = put(s, "mid|center", f"({a} + {b} + {c}) / 3.0").code
    pull = put(s, "pull|flux", f"({mid} - {a}) * {area.code}[:, None]").code
    out = put(
        s,
        "smoothed_v|moved",
        f"{v} + {s.coef(0.1, 0.5).code} * jnp.zeros_like({v}).at[{faces}[:, 0]].add({pull})",
        (n, 3),
        -20,
        20,
    )
    return end(s, "mesh smoothing|surface flow", out, area)


def curves(s: Draft) -> Kernel:
    """Bezier curves by de Casteljau or Bernstein, Catmull-Rom and B-spline segments, tangents, lengths."""
    d, m = s.pick((2, 3)), s.count(2, 7)
    n = s.count(3, 5)
    ctrl = prepared(s, points(s, "ctrl|control|knots_xy", d, (n,)), 1.5, 1).code
    t = s.array((m,), "t", "params", "ts", low=0.05, high=0.95).code
    kind = s.count(0, 2)
    with s.suite(f"def {(curve := choose(s, 'curve|bezier|at_param'))}({(u := choose(s, 'u|tau'))}):"):
        if kind == 0:
            pts = choose(s, "pts|level")
            s.line(f"{pts} = {ctrl}")
            with s.suite(f"for _ in range({n - 1}):"):
                s.line(
                    f"{pts} = ",
                    s.pick(
                        (
                            f"(1.0 - {u}) * {pts}[:-1] + {u} * {pts}[1:]",
                            f"{pts}[:-1] + {u} * ({pts}[1:] - {pts}[:-1])",
                        )
                    ),
                )
            s.line(f"return {pts}[0]")
        elif kind == 1:
            from_binom = [1]
            for k in range(1, n):
                from_binom.append(from_binom[-1] * (n - k) // k)
            basis = [
                " * ".join(
                    filter(
                        None,
                        (
                            f"{float(c)}" if c > 1 else "",
                            f"{u}**{k}" if k > 1 else u if k else "",
                            f"(1.0 - {u}) ** {n - 1 - k}"
                            if n - 1 - k > 1
                            else f"(1.0 - {u})"
                            if n - 1 - k
                            else "",
                        ),
                    )
                )
                for k, c in enumerate(from_binom)
            ]
            w = put(s, "basis|bern", f"jnp.stack([{', '.join(basis)}])").code
            s.line(f"return {w} @ {ctrl}")
        else:
            p = [f"{ctrl}[{min(k, n - 1)}]" for k in range(4)]
            rows = s.pick(
                (
                    (
                        f"2.0 * {p[1]}",
                        f"({p[2]} - {p[0]})",
                        f"(2.0 * {p[0]} - 5.0 * {p[1]} + 4.0 * {p[2]} - {p[3]})",
                        f"(3.0 * {p[1]} - {p[0]} - 3.0 * {p[2]} + {p[3]})",
                    ),
                    (
                        f"({p[0]} + 4.0 * {p[1]} + {p[2]}) / 3.0",
                        f"({p[2]} - {p[0]})",
                        f"({p[0]} - 2.0 * {p[1]} + {p[2]})",
                        f"({p[3]} - 3.0 * {p[2]} + 3.0 * {p[1]} - {p[0]}) / 3.0",
                    ),
                )
            )
            names = [put(s, f"c{k}|coef{k}", code).code for k, code in enumerate(rows)]
            s.line(
                "return ",
                s.pick(
                    (
                        f"0.5 * ({names[0]} + {u} * ({names[1]} + {u} * ({names[2]} + {u} * {names[3]})))",
                        f"0.5 * ({names[0]} + {names[1]} * {u} + {names[2]} * {u}**2 + {names[3]} * {u}**3)",
                    )
                ),
            )
    xy = put(
        s,
        "on_curve|samples",
        s.pick((f"jax.vmap({curve})({t})", f"{s.lax}.map({curve}, {t})")),
        (m, d),
        -6,
        6,
    )
    out = [xy]
    if s.chance(0.6):
        tan = put(
            s,
            "tangents|velocity",
            s.pick(
                (
                    f"jax.vmap(jax.jacfwd({curve}))({t})",
                    f"jax.vmap(lambda a_: jax.jvp({curve}, (a_,), (1.0,))[1])({t})".replace(
                        "a_", choose(s, "q|one_t")
                    ),
                )
            ),
            (m, d),
            -20,
            20,
        )
        speed = put(s, "speed|pace", f"jnp.sqrt(jnp.sum({tan.code}**2, axis=-1) + 0.1)", (m,), 0.3, 30)
        out.append(
            s.pick(
                (
                    speed,
                    put(s, "arc|length_est", f"jnp.mean({speed.code})", (), 0.3, 30),
                    put(s, "unit_tan|heading", f"{tan.code} / {speed.code}[:, None]", (m, d), -1, 1),
                )
            )
        )
    return end(s, ("bezier", "bernstein curve", "spline segment")[kind], *out)


def spheres(s: Draft) -> Kernel:
    """The sphere: great-circle distances, stereographic and Mercator maps, exponential and log maps."""
    n = s.count(1, 9)
    lat, lon = (
        s.array((n,), "lat", "phi", "latitude", low=-1.2, high=1.2),
        s.array((n,), "lon", "lam", "longitude", low=-2.5, high=2.5),
    )
    a, b = prepared(s, lat, 1.3, 0).code, prepared(s, lon, 3.0, 1).code
    kind = s.count(0, 3)
    if kind == 0:
        lat2, lon2 = (
            s.scalar(*o, low=-1.0, high=1.0).code for o in (("lat0", "home_lat"), ("lon0", "home_lon"))
        )
        h = put(
            s,
            "hav|h",
            f"jnp.sin(({a} - {lat2}) / 2.0) ** 2 + jnp.cos({a}) * jnp.cos({lat2}) * jnp.sin(({b} - "
            f"{lon2}) / 2.0) ** 2",
            (n,),
            0,
            1,
        ).code
        dist = put(
            s,
            "dist|arc",
            s.pick(
                (
                    f"2.0 * jnp.arcsin(jnp.sqrt(0.9 * {h} + 0.01))",
                    f"2.0 * jnp.arctan2(jnp.sqrt({h} + 0.01), jnp.sqrt(1.01 - {h}))",
                )
            ),
            (n,),
            0,
            3.2,
        )
        bear = put(
            s,
            "bearing|azimuth",
            f"jnp.arctan2(jnp.sin({b} - {lon2}) * jnp.cos({a}), {s.coef(2.2, 3).code} + "
            f"jnp.sin({a}) * jnp.cos({lat2}) - jnp.cos({a}) * jnp.sin({lat2}) * jnp.cos({b} - {lon2}))",
            (n,),
            -1.6,
            1.6,
        )
        return end(s, "haversine|great circle", dist, bear)
    x, y, z = (
        put(s, o, c).code
        for o, c in (
            ("x|ux", f"jnp.cos({a}) * jnp.cos({b})"),
            ("y|uy", f"jnp.cos({a}) * jnp.sin({b})"),
            ("z|uz", f"jnp.sin({a})"),
        )
    )
    if kind == 1:
        k = put(s, "k|stretch", f"1.0 / (1.2 + {z})").code
        flat = put(s, "flat|plane_xy", f"jnp.stack([{k} * {x}, {k} * {y}], axis=-1)", (n, 2), -4, 4)
        return end(
            s,
            "stereographic|sphere map",
            flat,
            put(s, "mercator|northing", f"jnp.log(jnp.tan(0.5 * {a} * 0.9 + 0.7854))", (n,), -3, 3),
        )
    p = put(s, "p|on_sphere", f"jnp.stack([{x}, {y}, {z}], axis=-1)", (n, 3), -1, 1).code
    if kind == 2:
        gram = put(s, "gram|cosines", f"0.95 * {p} @ {p}.T", (n, n), -1, 1).code
        arcs = put(s, "arcs|geodesics", f"jnp.arccos({gram})", (n, n), 0.3, 3.2)
        return end(s, "geodesic table|sphere distances", s.chain(arcs, 1), value(p, (n, 3), -1, 1))
    v = s.array((n, 3), "v", "tangent", "step_vec", low=-1.0, high=1.0).code
    tan = put(s, "tan|projected_v", f"{v} - jnp.sum({v} * {p}, axis=-1, keepdims=True) * {p}").code
    size = put(s, "size|arc_len", f"jnp.sqrt(jnp.sum({tan}**2, axis=-1, keepdims=True) + 0.05)").code
    out = put(s, "moved|exp_map", f"jnp.cos({size}) * {p} + jnp.sin({size}) * {tan} / {size}", (n, 3), -2, 2)
    return end(s, "exponential map|sphere step", out)


def frames(s: Draft) -> Kernel:
    """Homogeneous transforms down a chain: forward kinematics by scan, a loop, or an associative scan."""
    n = s.count(2, 6)
    planar = s.chance(0.6)
    k = 3 if planar else 4
    ang = prepared(s, s.array((n,), "angles", "joints", "thetas", low=-1.5, high=1.5), 3.0, 1).code
    lens = s.array((n,), "lengths", "links", "offsets", low=0.3, high=1.0).code
    t, ln = choose(s, "t|joint_t"), choose(s, "ln|link_len")
    with function(s, "link|joint_frame|transform", t, ln, outside=0.9) as link:
        c, sn = put(s, "c|cos_t", f"jnp.cos({t})").code, put(s, "sn|sin_t", f"jnp.sin({t})").code
        if planar:
            rows = f"[[{c}, -{sn}, {ln} * {c}], [{sn}, {c}, {ln} * {sn}], [0.0, 0.0, 1.0]]"
        else:
            ca, sa, d = s.coef(0.5, 0.9).code, s.coef(0.3, 0.7).code, s.coef(0.1, 0.5).code
            rows = (
                f"[[{c}, -{sn} * {ca}, {sn} * {sa}, {ln} * {c}], [{sn}, {c} * {ca}, -{c} * {sa}, "
                f"{ln} * {sn}], "
                f"[0.0, {sa}, {ca}, {d}], [0.0, 0.0, 0.0, 1.0]]"
            )
        s.line("return ", f"jnp.array({rows})")
    kind = s.count(0, 2)
    if kind == 0:
        body, m, item = choose(s, "chain_step|down"), choose(s, "m|pose"), choose(s, "item|joint")
        with s.suite(f"def {body}({m}, {item}):"):
            nxt = put(s, "nxt|child", f"{m} @ {link}({item}[0], {item}[1])").code
            s.line(f"return {nxt}, {nxt}[:{k - 1}, {k - 1}]")
        last, path = choose(s, "last|tool"), choose(s, "path|joint_pos")
        s.line(
            f"{last}, {path} = ", f"{s.lax}.scan({body}, jnp.eye({k}, dtype={ang}.dtype), ({ang}, {lens}))"
        )
        out = [
            value(path, (n, k - 1), -8, 8),
            *([value(f"{last}[:{k - 1}, :{k - 1}]", (k - 1, k - 1), -2, 2)] if s.chance(0.4) else []),
        ]
    elif kind == 1:
        pose = choose(s, "pose|frame")
        s.line(f"{pose} = jnp.eye({k}, dtype={ang}.dtype)")
        i = choose(s, "i|j")
        with s.suite(f"for {i} in range({n}):"):
            s.line(f"{pose} = {pose} @ {link}({ang}[{i}], {lens}[{i}])")
        out = [value(f"{pose}[:{k - 1}, {k - 1}]", (k - 1,), -8, 8)]
    else:
        mats = put(s, "mats|local", f"jax.vmap({link})({ang}, {lens})").code
        poses = put(s, "poses|world", f"{s.lax}.associative_scan(jnp.matmul, {mats})").code
        out = [value(f"{poses}[:, :{k - 1}, {k - 1}]", (n, k - 1), -8, 8)]
    if s.chance(0.4):
        goal = s.array((k - 1,), "goal", "reach", low=-1.0, high=1.0).code
        tip = s.let(out[0], "tip", "ends")
        out[0] = put(
            s, "miss|to_goal", f"jnp.sum(({tip.code} - {goal}) ** 2, axis=-1)", tip.shape[:-1], 0, 50
        )
    return end(s, "forward kinematics|arm|linkage", *out)


def lidar(s: Draft) -> Kernel:
    """Scans and fits: polar to Cartesian, ICP steps, chamfer distances."""
    n = s.count(4, 9)
    kind = s.count(0, 2)
    if kind == 0:
        r = prepared(s, s.array((n,), "ranges", "returns", low=0.5, high=2.0), 3.0, 0).code
        step = s.coef(0.2, 0.6).code
        th = put(s, "bearing|beam", f"{step} * jnp.arange({n}, dtype={r}.dtype)").code
        pose = s.array((3,), "pose", "robot", low=-0.8, high=0.8).code
        x = put(s, "x|gx", f"{pose}[0] + {r} * jnp.cos({th} + {pose}[2])").code
        y = put(s, "y|gy", f"{pose}[1] + {r} * jnp.sin({th} + {pose}[2])").code
        wall = put(
            s,
            "wall_gap|to_wall",
            f"{x} * {s.coef(0.3, 0.9).code} + {y} * {s.coef(0.3, 0.9).code} - {s.coef(0.3, 1.0).code}",
            (n,),
            -6,
            6,
        )
        score = put(s, "match|beam_score", f"jnp.exp(-({wall.code} ** 2))", (n,), 0, 1)
        return end(
            s,
            "lidar|scan match|beam model",
            s.chain(score, 1),
            put(s, "cloud|xy", f"jnp.stack([{x}, {y}], axis=1)", (n, 2), -4, 4),
        )
    a, b = (
        prepared(s, points(s, "source|cloud_a", 2, (n,)), 1.5, 1).code,
        points(s, "target_pts|cloud_b", 2, (s.count(3, 7),)),
    )
    d2 = put(
        s,
        "d2|sq_dist",
        f"jnp.sum(({a}[:, None, :] - {b.code}[None, :, :]) ** 2, axis=-1)",
        (n, b.shape[0]),
        0,
        20,
    ).code
    if kind == 1:
        soft = s.chance(0.5)
        near = (
            f"-jax.nn.logsumexp(-{s.coef(2, 6).code} * {d2}, axis={{}})"
            if soft
            else f"jnp.min({d2}, axis={{}})"
        )
        fore, back = (
            put(s, "fore|a_to_b", near.format(1), (n,), -10, 20),
            put(s, "back|b_to_a", near.format(0), b.shape[:1], -10, 20),
        )
        total = put(s, "chamfer|cloud_gap", f"jnp.mean({fore.code}) + jnp.mean({back.code})", (), -20, 40)
        return end(s, "chamfer|soft chamfer|cloud distance", total, fore)
    w = put(s, "w|match_w", f"jax.nn.softmax(-{s.coef(1, 5).code} * {d2}, axis=1)").code
    pair = put(s, "paired|matched", f"{w} @ {b.code}").code
    ca, cb = (
        put(s, "ca|mean_a", f"jnp.mean({a}, axis=0)").code,
        put(s, "cb|mean_b", f"jnp.mean({pair}, axis=0)").code,
    )
    h = put(s, "cov|h_mat", f"({a} - {ca}).T @ ({pair} - {cb})").code
    th = put(
        s,
        "theta|turn",
        f"jnp.arctan2({h}[0, 1] - {h}[1, 0], jnp.abs({h}[0, 0] + {h}[1, 1]) + {s.coef(0.5, 1).code})",
    ).code
    c, sn = put(s, "c|cos_t", f"jnp.cos({th})").code, put(s, "sn|sin_t", f"jnp.sin({th})").code
    rot = put(s, "rot|r2d", f"jnp.array([[{c}, {sn}], [-{sn}, {c}]])").code
    out = put(s, "aligned|moved_a", f"({a} - {ca}) @ {rot} + {cb}", (n, 2), -6, 6)
    return end(s, "icp|alignment|registration", wide(out, 6))


FORMS = (
    rotations,
    quaternions,
    quaternions,
    camera,
    intersections,
    tracing,
    fields,
    polygons,
    meshes,
    curves,
    spheres,
    frames,
    lidar,
)
NARROW = (polygons, lidar, intersections, meshes)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("geometry", "generate_geometry_kernel", draw)
