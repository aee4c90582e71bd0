"""Geometry: rotations, quaternions, cameras, intersections, distance fields, curves, shading."""

import math
import random

from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import drawn
from kernels.writing.endings import finish_each
from kernels.writing.loops import repeat
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value, expr

POINTS = "points|pts|verts|xyz|positions|p"


def points(s: Sampler, options: str = POINTS, d: int = 3, lead: Shape | None = None) -> Value:
    lead = (s.count(1, 7),) if lead is None else lead
    return s.array(options, (*lead, d), low=-1.2, high=1.2)


def unit_function(s: Sampler) -> str:
    """A helper that makes unit vectors."""
    v, eps = s.name("vec|arrow|d"), s.epsilon()
    with s.function("normalize|unit|unit_vector", v, outside=0.9) as name:
        form = s.pick(("sqrt", "rsqrt", "einsum"))
        if form == "sqrt":
            s.line(f"return {v} / jnp.sqrt(jnp.sum({v}**2, axis=-1, keepdims=True) + {eps})")
        elif form == "rsqrt":
            s.line(f"return {v} * {s.lax}.rsqrt(jnp.sum({v} * {v}, axis=-1, keepdims=True) + {eps})")
        else:
            n = s.put(
                "size|length", f"jnp.sqrt(jnp.einsum('...i,...i->...', {v}, {v}) + {eps})".replace("'", '"')
            )
            s.line(f"return {v} / {n}[..., None]")
    return name


def dot(s: Sampler, a: object, b: object) -> str:
    return s.pick(
        (f"jnp.sum({a} * {b}, axis=-1)", f"({a} * {b}).sum(-1)", f'jnp.einsum("...i,...i->...", {a}, {b})')
    )


def rotation_function(s: Sampler) -> tuple[str, str]:
    """A helper that gives a rotation matrix from an angle; its name and axis."""
    axis = s.pick("xyz")
    t = s.name("t|angle_in|ang")
    with s.function(f"rot_{axis}|rotation_{axis}|about_{axis}", t, outside=0.9) as name:
        c, n = s.put("c|cos_t", f"jnp.cos({t})"), s.put("sn|sin_t", f"jnp.sin({t})")
        rows = {
            "x": f"[[1, 0, 0], [0, {c}, -{n}], [0, {n}, {c}]]",
            "y": f"[[{c}, 0, {n}], [0, 1, 0], [-{n}, 0, {c}]]",
            "z": f"[[{c}, -{n}, 0], [{n}, {c}, 0], [0, 0, 1]]",
        }[axis]
        s.line(f"return jnp.array({rows})")
    return name, axis


def rotations(s: Sampler) -> Kernel:
    """Euler angles, composed rotation matrices, applied to points."""
    pts = points(s)
    x = pts
    n = s.count(2, 3)
    angles = s.array("angles|euler|thetas", (n,), low=-1.5, high=1.5)
    names: list[str] = []
    for _ in range(n):
        name = rotation_function(s)[0] if len(names) < 2 or s.chance(0.4) else s.pick(names)
        names.append(name)
    mats = [f"{name}({angles}[{at}])" for at, name in enumerate(names)]
    if s.chance(0.5):
        r = s.put("rot|r_mat|orientation", " @ ".join(mats)).code
    else:
        r = mats[0]
        for m in mats[1:]:
            r = s.put(
                "rot|r_mat|orientation|combined_r",
                s.pick((f"jnp.dot({r}, {m})", f"{r} @ {m}", f'jnp.einsum("ij,jk->ik", {r}, {m})')),
            ).code
    shift = s.array("translation|shift|origin", (3,), low=-1.0, high=1.0) if s.chance(0.6) else ""
    turned = s.pick(
        (
            f"{x} @ {r}.T",
            f'jnp.einsum("ij,nj->ni", {r}, {x})',
            f"jnp.matmul({x}, {r})",
            f"jax.vmap(lambda q_: {r} @ q_)({x})".replace("q_", s.name("q|one")),
        )
    )
    out = s.put("turned|rotated|world", turned + (f" + {shift}" if shift else ""), x.shape, 6)
    if s.chance(0.4):
        back = s.put("trace_r|spin_amount", f"jnp.trace({r})", (), (-1, 3))
        return finish_each(s, "euler rotation|rigid motion", out, back)
    return finish_each(s, "euler rotation|rigid motion|orientation", out)


def quaternions(s: Sampler) -> Kernel:
    """Quaternions: products, rotation of vectors, slerp, matrices, integration of angular velocity."""
    unit = unit_function(s)
    lead: Shape = (s.count(1, 5),) if s.chance(0.5) else ()
    a = s.array("q|quat_a|orientation", (*lead, 4), low=0.2, high=1.2)
    qa = s.put("qa|q_hat|first_q", f"{unit}({a})", a.shape, 1)
    x, y = s.name("q1|left_q"), s.name("q2|right_q")
    names = [s.name(w) for w in ("w1|aw", "x1|ax", "y1|ay", "z1|az", "w2|bw", "x2|bx", "y2|by", "z2|bz")]
    w1, x1, y1, z1, w2, x2, y2, z2 = names
    with s.function("quat_mul|hamilton|multiply_q", x, y, outside=0.9) as mul:
        if s.chance(0.5):
            s.line(f"{w1}, {x1}, {y1}, {z1} = [{x}[..., {(i := s.name('i|k'))}] for {i} in range(4)]")
            s.line(f"{w2}, {x2}, {y2}, {z2} = [{y}[..., {(j := s.name('j|m'))}] for {j} in range(4)]")
        else:
            s.line(f"{w1}, {x1}, {y1}, {z1} = jnp.moveaxis({x}, -1, 0)")
            s.line(f"{w2}, {x2}, {y2}, {z2} = jnp.moveaxis({y}, -1, 0)")
        parts = [
            f"{w1} * {w2} - {x1} * {x2} - {y1} * {y2} - {z1} * {z2}",
            f"{w1} * {x2} + {x1} * {w2} + {y1} * {z2} - {z1} * {y2}",
            f"{w1} * {y2} - {x1} * {z2} + {y1} * {w2} + {z1} * {x2}",
            f"{w1} * {z2} + {x1} * {y2} - {y1} * {x2} + {z1} * {w2}",
        ]
        s.line(f"return jnp.stack([{', '.join(parts)}], axis=-1)")
    return s.one_of(
        lambda: _slerp(s, unit, lead, a, qa, mul),
        lambda: _turned_vectors(s, lead, qa, mul),
        lambda: _attitude(s, unit, lead, a, qa, mul),
        lambda: _quaternion_log(s, unit, lead, qa, mul),
    )


def _slerp(s: Sampler, unit: str, lead: Shape, a: Value, qa: Value, mul: str) -> Kernel:
    b = s.array("r|quat_b|target", (*lead, 4), low=0.2, high=1.2)
    qb = s.put("qb|r_hat|second_q", f"{unit}({b})")
    t = s.scalar("t|amount|alpha", low=0.1, high=0.9)
    c = s.put("cosine|overlap", f"0.95 * {dot(s, qa, qb)}[..., None]")
    ang = s.put("omega|half_angle", f"jnp.arccos({c})")
    num = f"(jnp.sin((1 - {t}) * {ang}) * {qa} + jnp.sin({t} * {ang}) * {qb})"
    mixed = s.put("mixed|between", f"{num} / jnp.sin({ang})", a.shape, 2)
    out = s.put("composed|relative", f"{mul}({mixed}, {qa})", a.shape, 3)
    return finish_each(s, "slerp|quaternion blend", *([mixed, out] if s.chance(0.4) else [out]))


def _turned_vectors(s: Sampler, lead: Shape, qa: Value, mul: str) -> Kernel:
    v = points(s, "v|vec|direction_in", 3, lead)
    pure = s.put("pure|vq", f"jnp.concatenate([jnp.zeros_like({v}[..., :1]), {v}], axis=-1)")
    sign = s.pick(
        (
            "jnp.array([1, -1, -1, -1], dtype={0}.dtype)",
            "jnp.where(jnp.arange(4) > 0, -1.0, 1.0).astype({0}.dtype)",
        )
    ).format(qa)
    conj = s.put("conj|q_inv", f"{qa} * {sign}")
    out = s.put("turned|rotated", f"{mul}({mul}({qa}, {pure}), {conj})[..., 1:]", (*lead, 3), 2)
    return finish_each(s, "quaternion rotation|sandwich product", out)


def _attitude(s: Sampler, unit: str, lead: Shape, a: Value, qa: Value, mul: str) -> Kernel:
    w = points(s, "omega|gyro|ang_vel", 3, lead)
    dt = s.scalar("dt|step_size", low=0.05, high=0.3)
    pure = s.put(
        "pure|wq",
        f"jnp.pad({w}, {[(0, 0)] * len(lead) + [(1, 0)]})".replace("[(", "((").replace(")]", "))")
        if lead
        else f"jnp.pad({w}, (1, 0))",
    )

    def step(states: list[Value]) -> list[Value]:
        q = states[0]
        moved = s.put("moved|q_next", f"{q} + {dt} * {mul}({q}, {pure})")
        return [expr(f"{unit}({moved})", a.shape, 1)]

    (out,) = repeat(s, [expr(qa, a.shape, 1)], s.count(2, 6), step, hints="q_t|att|q_now")
    return finish_each(s, "attitude|gyro integration", out)


def _quaternion_log(s: Sampler, unit: str, lead: Shape, qa: Value, mul: str) -> Kernel:
    b = s.array("r|quat_b|target", (*lead, 4), low=0.2, high=1.2)
    p = s.put("prod|both", f"{mul}({qa}, {unit}({b}))")
    tail = s.put("imag|vec_part", f"{p}[..., 1:]")
    size = s.put("sin_half|vec_len", f"jnp.sqrt(jnp.sum({tail}**2, axis=-1) + {s.epsilon()})")
    turned = s.put("angle_out|turn", f"2 * jnp.arctan2({size}, {p}[..., 0])", lead, (-1, 6.3))
    logged = s.put("axis_out|log_map", f"{tail} * ({turned} / {size})[..., None]", (*lead, 3), 8)
    return finish_each(s, "quaternion log|axis angle", logged, *([turned] if s.chance(0.5) else []))


def camera(s: Sampler) -> Kernel:
    """Points through a pose and a pinhole camera, with distortion, to pixels and residuals."""
    pts = points(s)
    x = pts
    r = s.array("rvec|rot_vec|omega", (3,), low=-0.5, high=0.5)
    t = s.array("tvec|cam_pos|shift", (3,), low=-0.3, high=0.3)
    f = (
        s.array("focal|f_xy", (2,), low=0.6, high=1.4)
        if s.chance(0.5)
        else s.scalar("focal|f", low=0.6, high=1.4)
    )
    cam = s.pick((_by_small_angles, _by_cross_product, _by_rodrigues))(s, x, r, t)
    depth = s.put(
        "depth|z_cam",
        s.pick((f"{cam}[:, 2:] + 4", f"jnp.abs({cam}[:, 2:]) + 1", f"2 + {cam}[:, 2:] ** 2")),
        (x.shape[0], 1),
        (0.5, 20),
    )
    uv = s.put("uv|plane|proj", f"{cam}[:, :2] / {depth}")
    if s.chance(0.6):
        k1, k2 = s.scalar("k1|radial_k", low=0.05, high=0.3), s.scalar("k2|radial_k2", low=0.01, high=0.1)
        r2 = s.put("r2|rad2", f"jnp.sum({uv}**2, axis=-1, keepdims=True)")
        uv = s.put("bent|distorted", f"{uv} * (1 + {k1} * {r2} + {k2} * {r2}**2)")
    pix = s.put("pixels|image_pts", f"{f} * {uv} + {s.coef(0.1, 0.9)}", (x.shape[0], 2), 6)
    if s.chance(0.5):
        seen = s.array("observed|keypoints|measured", (x.shape[0], 2), low=-1.0, high=1.0)
        err = s.put("err|reproj", f"{pix} - {seen}", pix.shape, 7)
        loss = s.put(
            "robust_err|huber_err", f"jnp.sqrt(1 + jnp.sum({err}**2, axis=-1)) - 1", (x.shape[0],), (0, 9)
        )
        return finish_each(s, "reprojection|bundle residual", loss, *([err] if s.chance(0.3) else []))
    return finish_each(
        s,
        "pinhole|projection|camera",
        pix,
        *([expr(depth, (x.shape[0], 1), (0.5, 20))] if s.chance(0.3) else []),
    )


def _by_small_angles(s: Sampler, x: Value, r: Value, t: Value) -> Value:
    hat = s.put("skew|hat", f"jnp.array([[0, -{r}[2], {r}[1]], [{r}[2], 0, -{r}[0]], [-{r}[1], {r}[0], 0]])")
    rot = s.put("rot|r_mat", f"jnp.eye(3, dtype={hat}.dtype) + {hat} + 0.5 * {hat} @ {hat}")
    return s.put("cam|in_camera", f"{x} @ {rot}.T + {t}")


def _by_cross_product(s: Sampler, x: Value, r: Value, t: Value) -> Value:
    swirl = s.put("swirl|turned", f"{x} + jnp.cross({r}[None, :], {x})")
    return s.put("cam|in_camera", f"{swirl} + {t}")


def _by_rodrigues(s: Sampler, x: Value, r: Value, t: Value) -> Value:
    ang = s.put("theta|turn", f"jnp.sqrt(jnp.sum({r}**2) + {s.epsilon()})")
    k = s.put("axis_k|unit_r", f"{r} / {ang}")
    side = s.put("side|kx", f"jnp.cross(jnp.broadcast_to({k}, {x}.shape), {x})")
    return s.put(
        "cam|in_camera",
        f"{x} * jnp.cos({ang}) + {side} * jnp.sin({ang}) + jnp.outer({x} @ {k}, {k}) "
        f"* (1 - jnp.cos({ang})) + {t}",
    )


def intersections(s: Sampler) -> Kernel:
    """Rays against spheres, planes, boxes and triangles, with a shading of what they meet."""
    lead: Shape = (s.count(1, 7),)
    o, d = points(s, "origins|origin|eye", 3, lead), points(s, "directions|dirs|rays", 3, lead)
    unit = unit_function(s)
    dn = s.put("dn|dir_hat|ray", f"{unit}({d})")
    noun = s.pick(("ray sphere", "ray plane", "ray box", "ray triangle"))
    if noun == "ray sphere":
        c, r = (
            s.array("center|sphere_pos", (3,), low=-0.5, high=0.5),
            s.scalar("radius|r", low=0.5, high=1.2),
        )
        oc = s.put("oc|to_origin", f"{o} - {c}")
        b, q = s.put("b|half_b", dot(s, oc, dn)), s.put("cc|c_term", f"{dot(s, oc, oc)} - {r}**2")
        disc = s.put("disc|delta", f"{b}**2 - {q}")
        hit = s.put("hit|meets", f"{disc} > 0")
        t = s.put(
            "t|dist",
            f"jnp.where({hit}, -{b} - jnp.sqrt(jnp.where({hit}, {disc}, 1.0) + 0.01), {s.coef(1, 3)})",
            lead,
            6,
        )
        p = s.put("p_hit|where_hit", f"{o} + {t}[:, None] * {dn}")
        n = s.put("n_hit|surface_n", f"{unit}({p} - {c})", (*lead, 3), 1)
    elif noun == "ray plane":
        n0 = s.array("normal|plane_n", (3,), low=0.3, high=1.0)
        n = s.put("n_hat|plane_hat", f"{unit}({n0})")
        facing = s.put("facing|denom", f"{dn} @ {n}")
        safe = s.put(
            "safe|guarded",
            f"jnp.where(jnp.abs({facing}) < 0.2, jnp.where({facing} < 0, -0.2, 0.2), {facing})",
        )
        t = s.put("t|dist", f"({s.coef(0.3, 1)} - {o} @ {n}) / {safe}", lead, 20)
        p = s.put("p_hit|where_hit", f"{o} + jnp.tanh({t})[:, None] * {dn}")
    elif noun == "ray box":
        inv = s.put("inv|inv_d", f"{dn} / ({dn}**2 + {s.coef(0.1, 0.3)})")
        size = s.array("half_size|extent", (3,), low=0.4, high=1.2)
        t0, t1 = (
            s.put("t0|near_t", f"(-{size} - {o}) * {inv}"),
            s.put("t1|far_t", f"({size} - {o}) * {inv}"),
        )
        enter = s.put("enter|t_near", f"jnp.max(jnp.minimum({t0}, {t1}), axis=-1)")
        leave = s.put("leave|t_far", f"jnp.min(jnp.maximum({t0}, {t1}), axis=-1)")
        t = s.put("t|dist", f"jnp.where({enter} < {leave}, {enter}, {leave})", lead, 8)
        p = s.put("p_hit|where_hit", f"{o} + {t}[:, None] * {dn}")
        n = s.put("n_soft|face_n", f"{unit}(({p} / {size}) ** 3)")
    else:
        tri = s.array("triangle|verts|corners", (3, 3), low=-1.0, high=1.0)
        e1, e2 = (
            s.put("e1|edge1", f"{tri}[1] - {tri}[0]"),
            s.put("e2|edge2", f"{tri}[2] - {tri}[0]"),
        )
        h = s.put("h|p_vec", f"jnp.cross({dn}, {e2})")
        det = s.put("det|a", f"{h} @ {e1}")
        inv = s.put("inv_det|f", f"{det} / ({det}**2 + {s.coef(0.3, 0.8)})")
        sv = s.put("s_vec|t_vec", f"{o} - {tri}[0]")
        u = s.put("u|bary_u", f"{inv} * {dot(s, sv, h)}")
        q = s.put("q|q_vec", f"jnp.cross({sv}, {e1})")
        v = s.put("v|bary_v", f"{inv} * {dot(s, dn, q)}")
        inside = s.put(
            "inside|soft_in",
            s.pick(
                (
                    f"jax.nn.sigmoid(4 * {u}) * jax.nn.sigmoid(4 * {v}) * jax.nn.sigmoid(4 * "
                    f"(1 - {u} - {v}))",
                    f"jnp.where(({u} > 0) & ({v} > 0) & ({u} + {v} < 1), 1.0, 0.3)",
                )
            ),
        )
        t = s.put("t|dist", f"{inside} * {inv} * ({q} @ {e2})", lead, 30)
        p, n = (
            s.put("p_hit|where_hit", f"{o} + {t}[:, None] * {dn} * 0.1"),
            s.put("n_hat|tri_n", f"{unit}(jnp.cross({e1}, {e2}))"),
        )
    out = [t]
    if s.chance(0.6):
        out.insert(0, shade(s, unit, p, n, dn, lead))
    return finish_each(s, noun, *out)


def shade(s: Sampler, unit: str, p: object, n: object, view: object, lead: Shape) -> Value:
    """A light on a surface: Lambert, Phong, Blinn, or a falloff."""
    light = s.array("light|light_pos|lamp", (3,), low=0.5, high=1.5)
    ln = s.put("to_light|l_hat", f"{unit}({light} - {p})")
    lam = s.put("lambert|diffuse", f"jnp.maximum({dot(s, n, ln)}, 0.05)")
    return s.one_of(
        lambda: _glossy(s, unit, n, view, lead, ln, lam),
        lambda: _attenuated(s, p, lead, light, lam),
        lambda: _schlick(s, lead, lam),
    )


def _glossy(
    s: Sampler,
    unit: str,
    n: object,
    view: object,
    lead: Shape,
    ln: Value,
    lam: Value,
) -> Value:
    half = s.put("half|h_vec", f"{unit}({ln} - {view})")
    spec = s.put("spec|gloss", f"jax.nn.sigmoid({dot(s, n, half)}) ** {s.count(2, 8)}")
    return s.put("shade|radiance", f"{lam} + {spec}", lead, (0, 2))


def _attenuated(
    s: Sampler,
    p: object,
    lead: Shape,
    light: Value,
    lam: Value,
) -> Value:
    fall = s.put("falloff|atten", f"1 / (1 + jnp.sum(({light} - {p}) ** 2, axis=-1))")
    return s.put("shade|radiance", f"{s.coef(0.05, 0.2)} + {lam} * {fall}", lead, (0, 2))


def _schlick(
    s: Sampler,
    lead: Shape,
    lam: Value,
) -> Value:
    f0 = s.coef(0.03, 0.3)
    fres = s.put("fresnel|schlick", f"{f0} + (1 - {f0}) * (1 - {lam}) ** 5")
    return s.put("shade|radiance", f"{lam} * (1 - {fres}) + {fres}", lead, (0, 2))


def scene_function(s: Sampler) -> str:
    """A signed distance field: primitives joined by unions, smooth unions, differences."""
    p = s.name("p|q|at")
    length = s.name("norm3|vlen")
    v = s.name("v|w_in")
    with s.helper(length, v):
        s.line(f"return jnp.sqrt(jnp.sum({v}**2, axis=-1) + {s.epsilon()})")
    with s.helper(scene := s.name("scene|sdf|distance_field"), p):
        parts = []
        for solid in s.shuffled(("ball", "box", "torus", "ground", "blob"))[: s.count(2, 4)]:
            c, r = s.coef(0.1, 0.8), s.coef(0.3, 0.8)
            if solid == "ball":
                code = f"{length}({p} - {c}) - {r}"
            elif solid == "box":
                q = s.put("box_q|corner", f"jnp.abs({p} + {c}) - {r}")
                code = f"{length}(jnp.maximum({q}, 0)) + jnp.minimum(jnp.max({q}, axis=-1), 0)"
            elif solid == "torus":
                ring = s.put("ring|flat_r", f"{length}({p}[..., :2]) - {r}")
                code = f"{length}(jnp.stack([{ring}, {p}[..., 2]], axis=-1)) - {s.coef(0.1, 0.25)}"
            elif solid == "ground":
                code = f"{p}[..., {s.count(0, 2)}] + {r}"
            else:
                code = f"{length}({p} * {c}) - {r} + 0.1 * jnp.sin({p}[..., 0])"
            parts.append(s.put("ball|box|torus|ground|blob|d1|d2|d3", code))
        d = parts[0]
        for part in parts[1:]:
            form = s.pick(("union", "difference", "blend", "smooth union"))
            k = s.coef(0.1, 0.5)
            if form == "union":
                code = f"jnp.minimum({d}, {part})"
            elif form == "difference":
                code = f"jnp.maximum({d}, -{part})"
            elif form == "blend":
                h = s.put("h|mix_h|blend_h", f"jnp.clip((1 + ({part} - {d}) / {k}) / 2, 0, 1)")
                code = f"{part} + ({d} - {part}) * {h} - {k} * {h} * (1 - {h})"
            else:
                code = f"-{k} * jnp.logaddexp(-{d} / {k}, -{part} / {k})"
            d = s.put("joined|scene_d|near_d|both_d", code)
        s.line(f"return {d}")
    return scene


def tracing(s: Sampler) -> Kernel:
    """Sphere tracing of a distance field with a fixed number of steps, normals by jax.grad."""
    scene = scene_function(s)
    lead: Shape = (s.count(1, 5),) if s.chance(0.7) else ()
    o, d = points(s, "origins|eye|start", 3, lead), points(s, "directions|dirs|rays", 3, lead)
    unit = unit_function(s)
    dn = s.put("ray|dir_hat", f"{unit}({d})")
    ray = f"{o} + {{}}{'[:, None]' if lead else ''} * {dn}"

    def step(states: list[Value]) -> list[Value]:
        t = states[0]
        gap = s.put("gap|d_here|clear", f"{scene}({ray.format(t)})")
        return [
            expr(
                f"{t} + {s.pick((gap, f'jnp.clip({gap}, -0.5, 0.8)'))}",
                lead,
                8,
                level=9,
            )
        ]

    zero = s.put("t0|begin", f"jnp.ones_like({o}[..., 0])", lead, 8)
    (t,) = repeat(s, [zero], s.count(2, 5), step, hints="t|depth|travel", loops=0.9)
    p = s.put("hit|p_hit|surface", ray.format(t))
    if s.chance(0.6):
        q = s.name("q_in|pt")
        grad = f"jax.grad({scene})" if not lead else f"jax.vmap(jax.grad({scene}))"
        n = s.put(
            "normal|n_hat",
            s.pick((f"{unit}({grad}({p}))", f"{grad}({p})"))
            if lead or s.chance(0.5)
            else f"jax.grad(lambda {q}: {scene}({q}))({p})",
        )
        return finish_each(s, "sphere tracing|ray march|sdf shading", shade(s, unit, p, n, dn, lead), t)
    return finish_each(
        s,
        "sphere tracing|ray march|depth map",
        t,
        s.put("left_over|final_gap", f"{scene}({p})", lead, 6),
    )


def fields(s: Sampler) -> Kernel:
    """A distance field at points, its gradient, its curvature, an eikonal loss."""
    scene = scene_function(s)
    x = points(s)
    d = s.put("d|dist|values_at", f"{scene}({x})", x.shape[:1], 5)
    form = s.pick((_field_gradient, _eikonal_loss, _projected_points))
    g = s.put("g|grads|normals", f"jax.vmap(jax.grad({scene}))({x})", x.shape, 4)
    return form(s, scene, x, d, g)


def _field_gradient(s: Sampler, scene: str, x: Value, d: Value, g: Value) -> Kernel:
    return finish_each(s, "sdf gradient|surface normals", g, d)


def _eikonal_loss(s: Sampler, scene: str, x: Value, d: Value, g: Value) -> Kernel:
    eik = s.put("eikonal|unit_gap", f"(jnp.sum({g}**2, axis=-1) - 1) ** 2", x.shape[:1], (0, 30))
    return finish_each(s, "eikonal loss|sdf regularizer", d, eik)


def _projected_points(s: Sampler, scene: str, x: Value, d: Value, g: Value) -> Kernel:
    pushed = s.put("on_surface|pulled", f"{x} - {d}[:, None] * {g}", x.shape, 9)
    return finish_each(
        s,
        "surface projection|closest point",
        pushed,
        s.put("gap_left|after", f"{scene}({pushed})", x.shape[:1], 9),
    )


def polygons(s: Sampler) -> Kernel:
    """Areas, centroids, perimeters, winding, moments of polygons; volumes of meshes."""
    n = s.count(3, 9)
    v = points(s, "verts|corners|polygon|ring", 2, (n,))
    x, y = s.put("x|px", f"{v}[:, 0]"), s.put("y|py", f"{v}[:, 1]")
    xn, yn = s.put("x_next|qx", f"jnp.roll({x}, -1)"), s.put("y_next|qy", f"jnp.roll({y}, -1)")
    cross = s.put("cross|shoelace", f"{x} * {yn} - {xn} * {y}", (n,), 4)
    out = []
    for measure in s.shuffled(("area", "centroid", "perimeter", "inertia", "winding"))[: s.count(2, 4)]:
        if measure == "area":
            out.append(s.put("area|signed_area", f"0.5 * jnp.sum({cross})", (), 9))
        elif measure == "centroid":
            base = s.put("safe_area|weight", f"jnp.sum({cross}) ** 2 + {s.coef(0.3, 1)}")
            cx = s.put("cx|centroid_x", f"jnp.sum(({x} + {xn}) * {cross}) / {base}", (), 9)
            cy = s.put("cy|centroid_y", f"jnp.sum(({y} + {yn}) * {cross}) / {base}", (), 9)
            out.append(s.put("centroid|middle", f"jnp.stack([{cx}, {cy}])", (2,), 9))
        elif measure == "perimeter":
            out.append(
                s.put(
                    "perimeter|girth",
                    f"jnp.sum(jnp.sqrt(({xn} - {x}) ** 2 + ({yn} - {y}) ** 2 + {s.epsilon()}))",
                    (),
                    (0, 40),
                )
            )
        elif measure == "inertia":
            out.append(
                s.put(
                    "inertia|second_moment",
                    f"jnp.sum(({x}**2 + {x} * {xn} + {xn}**2) * {cross}) / 12",
                    (),
                    9,
                )
            )
        else:
            turn = s.put(
                "turn|bend", f"jnp.arctan2({cross}, {x} * {xn} + {y} * {yn} + {s.coef(4.6, 6)})", (n,), 1.5
            )
            out.append(
                s.put("winding|total_turn", f"jnp.sum({turn}**2)", (), (0, 9)) if s.chance(0.5) else turn
            )
    return finish_each(s, "polygon|shoelace|polygon moments", *out[:3])


def meshes(s: Sampler) -> Kernel:
    """A triangle mesh: gathered corners, face normals, areas, volume, normals or Laplacians at vertices."""
    n, m = s.count(4, 7), s.count(2, 7)
    v = points(s, "verts|vertices|nodes", 3, (n,)).code
    faces = s.ints("faces|triangles|tris", (m, 3), 0, n - 1).code
    if s.chance(0.5):
        corners = s.put("corners|tri", f"{v}[{faces}]")
        a, b, c = (f"{corners}[:, {k}]" for k in range(3))
    else:
        a, b, c = (s.put(o, f"{v}[{faces}[:, {k}]]").code for k, o in enumerate(("a|p0", "b|p1", "c|p2")))
    normal = s.put("normal|face_n|area_vec", f"jnp.cross({b} - {a}, {c} - {a})", (m, 3), 9)
    area = s.put(
        "area|face_area",
        f"0.5 * jnp.sqrt(jnp.sum({normal}**2, axis=-1) + {s.epsilon()})",
        (m,),
        (0.1, 9),
    )
    return s.one_of(
        lambda: _mesh_volume(s, a, normal, area),
        lambda: _vertex_normals(s, n, v, faces, normal, area),
        lambda: _smoothed_mesh(s, n, v, faces, a, b, c, area),
    )


def _mesh_volume(s: Sampler, a: str, normal: Value, area: Value) -> Kernel:
    volume = s.put("volume|signed_vol", f"jnp.sum({a} * {normal}) / 6", (), 9)
    return finish_each(s, "mesh volume|mesh measure", volume, area)


def _vertex_normals(s: Sampler, n: int, v: str, faces: str, normal: Value, area: Value) -> Kernel:
    col = s.count(0, 2)
    vn = s.put(
        "vert_n|summed_n",
        s.pick(
            (
                f"jnp.zeros_like({v}).at[{faces}[:, {col}]].add({normal})",
                f"jax.ops.segment_sum({normal}, {faces}[:, {col}], num_segments={n})",
            )
        ),
        (n, 3),
        20,
    )
    unit = unit_function(s)
    return finish_each(
        s,
        "vertex normals|smooth normals",
        s.put("n_out|vert_hat", f"{unit}({vn})", (n, 3), 1),
        area,
    )


def _smoothed_mesh(s: Sampler, n: int, v: str, faces: str, a: str, b: str, c: str, area: Value) -> Kernel:
    mid = s.put("mid|center", f"({a} + {b} + {c}) / 3")
    pull = s.put("pull|flux", f"({mid} - {a}) * {area}[:, None]")
    out = s.put(
        "smoothed_v|moved",
        f"{v} + jnp.zeros_like({v}).at[{faces}[:, 0]].add({pull})",
        (n, 3),
        20,
    )
    return finish_each(s, "mesh smoothing|surface flow", out, area)


def curves(s: Sampler) -> Kernel:
    """Bezier curves by de Casteljau or Bernstein, Catmull-Rom and B-spline segments, tangents, lengths."""
    d, m = s.pick((2, 3)), s.count(2, 7)
    n = s.count(3, 5)
    ctrl = points(s, "ctrl|control|knots_xy", d, (n,))
    t = s.array("t|params|ts", (m,), low=0.05, high=0.95)
    noun, body = s.pick(
        (("bezier", _de_casteljau), ("bernstein curve", _bernstein), ("spline segment", _spline_segment))
    )
    curve, u = s.name("curve|bezier|at_param"), s.name("u|tau")
    with s.suite(f"def {curve}({u}):"):
        body(s, u, ctrl, n)
    xy = s.put(
        "on_curve|samples", s.pick((f"jax.vmap({curve})({t})", f"{s.lax}.map({curve}, {t})")), (m, d), 6
    )
    out = [xy]
    if s.chance(0.6):
        tan = s.put(
            "tangents|velocity",
            s.pick(
                (
                    f"jax.vmap(jax.jacfwd({curve}))({t})",
                    f"jax.vmap(lambda a_: jax.jvp({curve}, (a_,), (1.0,))[1])({t})".replace(
                        "a_", s.name("q|one_t")
                    ),
                )
            ),
            (m, d),
            20,
        )
        speed = s.put("speed|pace", f"jnp.sqrt(jnp.sum({tan}**2, axis=-1) + {s.epsilon()})", (m,), (0.3, 30))
        out.append(
            s.pick(
                (
                    speed,
                    s.put("arc|length_est", f"jnp.mean({speed})", (), (0.3, 30)),
                    s.put("unit_tan|heading", f"{tan} / {speed}[:, None]", (m, d), 1),
                )
            )
        )
    return finish_each(s, noun, *out)


def _de_casteljau(s: Sampler, u: str, ctrl: Value, n: int) -> None:
    pts = s.name("pts|level")
    s.line(f"{pts} = {ctrl}")
    with s.suite(f"for _ in range({n - 1}):"):
        s.line(
            f"{pts} = "
            + s.pick(
                (
                    f"(1 - {u}) * {pts}[:-1] + {u} * {pts}[1:]",
                    f"{pts}[:-1] + {u} * ({pts}[1:] - {pts}[:-1])",
                )
            )
        )
    s.line(f"return {pts}[0]")


def _raised(base: str, power: int) -> str:
    """A power of ``base``, which formatters write without spaces only for a name."""
    if power < 2:
        return base if power else ""
    return f"{base}**{power}" if base.isidentifier() else f"{base} ** {power}"


def _bernstein(s: Sampler, u: str, ctrl: Value, n: int) -> None:
    """Bernstein's polynomials as factors of the control points."""
    n = s.fixed(n)
    binomials = [math.comb(n - 1, k) for k in range(n)]
    basis = [
        " * ".join(
            filter(None, (f"{float(c)}" if c > 1 else "", _raised(u, k), _raised(f"(1 - {u})", n - 1 - k)))
        )
        for k, c in enumerate(binomials)
    ]
    w = s.put("basis|bern", f"jnp.stack([{', '.join(basis)}])")
    s.line(f"return {w} @ {ctrl}")


def _spline_segment(s: Sampler, u: str, ctrl: Value, n: int) -> None:
    """A Catmull-Rom or B-spline segment of four control points."""
    p = [f"{ctrl}[{min(k, n - 1)}]" for k in range(4)]
    rows = s.pick(
        (
            (
                f"2 * {p[1]}",
                f"({p[2]} - {p[0]})",
                f"(2 * {p[0]} - 5 * {p[1]} + 4 * {p[2]} - {p[3]})",
                f"(3 * {p[1]} - {p[0]} - 3 * {p[2]} + {p[3]})",
            ),
            (
                f"({p[0]} + 4 * {p[1]} + {p[2]}) / 3",
                f"({p[2]} - {p[0]})",
                f"({p[0]} - 2 * {p[1]} + {p[2]})",
                f"({p[3]} - 3 * {p[2]} + 3 * {p[1]} - {p[0]}) / 3",
            ),
        )
    )
    names = [s.put(f"c{k}|coef{k}", code) for k, code in enumerate(rows)]
    s.line(
        "return "
        + s.pick(
            (
                f"0.5 * ({names[0]} + {u} * ({names[1]} + {u} * ({names[2]} + {u} * {names[3]})))",
                f"0.5 * ({names[0]} + {names[1]} * {u} + {names[2]} * {u}**2 + {names[3]} * {u}**3)",
            )
        )
    )


def spheres(s: Sampler) -> Kernel:
    """The sphere: great-circle distances, stereographic and Mercator maps, exponential and log maps."""
    n = s.count(1, 9)
    lat, lon = (
        s.array("lat|phi|latitude", (n,), low=-1.2, high=1.2),
        s.array("lon|lam|longitude", (n,), low=-2.5, high=2.5),
    )
    a, b = lat, lon
    form = s.pick(("great circle", "stereographic", "geodesics", "exponential"))
    if form == "great circle":
        lat2, lon2 = (s.scalar(o, low=-1.0, high=1.0) for o in (("lat0", "home_lat"), ("lon0", "home_lon")))
        h = s.put(
            "hav|h",
            f"jnp.sin(({a} - {lat2}) / 2) ** 2 + jnp.cos({a}) * jnp.cos({lat2}) * jnp.sin(({b} - "
            f"{lon2}) / 2) ** 2",
            (n,),
            (0, 1),
        )
        dist = s.put(
            "dist|arc",
            s.pick(
                (
                    f"2 * jnp.arcsin(jnp.sqrt(0.9 * {h} + {s.epsilon()}))",
                    f"2 * jnp.arctan2(jnp.sqrt({h} + {s.epsilon()}), jnp.sqrt(1.01 - {h}))",
                )
            ),
            (n,),
            (0, 3.2),
        )
        bear = s.put(
            "bearing|azimuth",
            f"jnp.arctan2(jnp.sin({b} - {lon2}) * jnp.cos({a}), {s.coef(2.2, 3)} + "
            f"jnp.sin({a}) * jnp.cos({lat2}) - jnp.cos({a}) * jnp.sin({lat2}) * jnp.cos({b} - {lon2}))",
            (n,),
            1.6,
        )
        return finish_each(s, "haversine|great circle", dist, bear)
    x, y, z = (
        s.put(o, c)
        for o, c in (
            ("x|ux", f"jnp.cos({a}) * jnp.cos({b})"),
            ("y|uy", f"jnp.cos({a}) * jnp.sin({b})"),
            ("z|uz", f"jnp.sin({a})"),
        )
    )
    if form == "stereographic":
        k = s.put("k|stretch", f"1 / (1.2 + {z})")
        flat = s.put("flat|plane_xy", f"jnp.stack([{k} * {x}, {k} * {y}], axis=-1)", (n, 2), 4)
        return finish_each(
            s,
            "stereographic|sphere map",
            flat,
            s.put("mercator|northing", f"jnp.log(jnp.tan(jnp.pi / 4 + {a} / 2))", (n,), 3),
        )
    p = s.put("p|on_sphere", f"jnp.stack([{x}, {y}, {z}], axis=-1)", (n, 3), 1)
    if form == "geodesics":
        gram = s.put("gram|cosines", f"0.95 * {p} @ {p}.T", (n, n), 1)
        arcs = s.put("arcs|geodesics", f"jnp.arccos({gram})", (n, n), (0.3, 3.2))
        return finish_each(s, "geodesic table|sphere distances", arcs, expr(p, (n, 3), 1))
    v = s.array("v|tangent|step_vec", (n, 3), low=-1.0, high=1.0)
    tan = s.put("tan|projected_v", f"{v} - jnp.sum({v} * {p}, axis=-1, keepdims=True) * {p}")
    size = s.put("size|arc_len", f"jnp.sqrt(jnp.sum({tan}**2, axis=-1, keepdims=True) + {s.epsilon()})")
    out = s.put("moved|exp_map", f"jnp.cos({size}) * {p} + jnp.sin({size}) * {tan} / {size}", (n, 3), 2)
    return finish_each(s, "exponential map|sphere step", out)


def frames(s: Sampler) -> Kernel:
    """Homogeneous transforms down a chain: forward kinematics by scan, a loop, or an associative scan."""
    n = s.count(2, 6)
    planar = s.chance(0.6)
    k = 3 if planar else 4
    ang = s.array("angles|joints|thetas", (n,), low=-1.5, high=1.5)
    lens = s.array("lengths|links|offsets", (n,), low=0.3, high=1.0)
    t, ln = s.name("t|joint_t"), s.name("ln|link_len")
    with s.function("link|joint_frame|transform", t, ln, outside=0.9) as link:
        c, sn = s.put("c|cos_t", f"jnp.cos({t})"), s.put("sn|sin_t", f"jnp.sin({t})")
        if planar:
            rows = f"[[{c}, -{sn}, {ln} * {c}], [{sn}, {c}, {ln} * {sn}], [0, 0, 1]]"
        else:
            turn = s.pick(("jnp.pi / 2", "jnp.pi / 3", "jnp.pi / 4"))
            ca, sa, d = f"jnp.cos({turn})", f"jnp.sin({turn})", s.coef(0.1, 0.5)
            rows = (
                f"[[{c}, -{sn} * {ca}, {sn} * {sa}, {ln} * {c}], [{sn}, {c} * {ca}, -{c} * {sa}, "
                f"{ln} * {sn}], "
                f"[0, {sa}, {ca}, {d}], [0, 0, 0, 1]]"
            )
        s.line(f"return jnp.array({rows})")
    out = s.pick((_chained_by_scan, _chained_by_loop, _chained_by_prefix))(s, n, k, ang, lens, link)
    if s.chance(0.4):
        goal = s.array("goal|reach", (k - 1,), low=-1.0, high=1.0)
        tip = s.put("tip|ends", out[0])
        out[0] = s.put("miss|to_goal", f"jnp.sum(({tip} - {goal}) ** 2, axis=-1)", tip.shape[:-1], (0, 50))
    return finish_each(s, "forward kinematics|arm|linkage", *out)


def _chained_by_scan(s: Sampler, n: int, k: int, ang: Value, lens: Value, link: str) -> list[Value]:
    body, m, item = s.name("chain_step|down"), s.name("m|pose"), s.name("item|joint")
    with s.suite(f"def {body}({m}, {item}):"):
        nxt = s.put("nxt|child", f"{m} @ {link}({item}[0], {item}[1])")
        s.line(f"return {nxt}, {nxt}[:{k - 1}, {k - 1}]")
    last, path = s.name("last|tool"), s.name("path|joint_pos")
    s.line(f"{last}, {path} = {s.lax}.scan({body}, jnp.eye({k}, dtype={ang}.dtype), ({ang}, {lens}))")
    return [
        expr(path, (n, k - 1), 8),
        *([expr(f"{last}[:{k - 1}, :{k - 1}]", (k - 1, k - 1), 2)] if s.chance(0.4) else []),
    ]


def _chained_by_loop(s: Sampler, n: int, k: int, ang: Value, lens: Value, link: str) -> list[Value]:
    pose = s.name("pose|frame")
    s.line(f"{pose} = jnp.eye({k}, dtype={ang}.dtype)")
    i = s.name("i|j")
    with s.suite(f"for {i} in range({n}):"):
        s.line(f"{pose} = {pose} @ {link}({ang}[{i}], {lens}[{i}])")
    return [expr(f"{pose}[:{k - 1}, {k - 1}]", (k - 1,), 8)]


def _chained_by_prefix(s: Sampler, n: int, k: int, ang: Value, lens: Value, link: str) -> list[Value]:
    mats = s.put("mats|local", f"jax.vmap({link})({ang}, {lens})")
    poses = s.put("poses|world", f"{s.lax}.associative_scan(jnp.matmul, {mats})")
    return [expr(f"{poses}[:, :{k - 1}, {k - 1}]", (n, k - 1), 8)]


def lidar(s: Sampler) -> Kernel:
    """Scans and fits: polar to Cartesian, ICP steps, chamfer distances."""
    n = s.count(4, 9)
    form = s.pick(("scan", "chamfer", "alignment"))
    if form == "scan":
        r = s.array("ranges|returns", (n,), low=0.5, high=2.0)
        step = s.coef(0.2, 0.6)
        th = s.put("bearing|beam", f"{step} * jnp.arange({n}, dtype={r}.dtype)")
        pose = s.array("pose|robot", (3,), low=-0.8, high=0.8)
        x = s.put("x|gx", f"{pose}[0] + {r} * jnp.cos({th} + {pose}[2])")
        y = s.put("y|gy", f"{pose}[1] + {r} * jnp.sin({th} + {pose}[2])")
        wall = s.put(
            "wall_gap|to_wall",
            f"{x} * {s.coef(0.3, 0.9)} + {y} * {s.coef(0.3, 0.9)} - {s.coef(0.3, 1.0)}",
            (n,),
            6,
        )
        score = s.put("match|beam_score", f"jnp.exp(-({wall} ** 2))", (n,), (0, 1))
        return finish_each(
            s,
            "lidar|scan match|beam model",
            score,
            s.put("cloud|xy", f"jnp.stack([{x}, {y}], axis=1)", (n, 2), 4),
        )
    a, b = (
        points(s, "source|cloud_a", 2, (n,)),
        points(s, "target_pts|cloud_b", 2, (s.count(3, 7),)),
    )
    d2 = s.put(
        "d2|sq_dist", f"jnp.sum(({a}[:, None, :] - {b}[None, :, :]) ** 2, axis=-1)", (n, b.shape[0]), (0, 20)
    )
    if form == "chamfer":
        soft = s.chance(0.5)
        near = f"-jax.nn.logsumexp(-{d2}, axis={{}})" if soft else f"jnp.min({d2}, axis={{}})"
        fore, back = (
            s.put("fore|a_to_b", near.format(1), (n,), (-10, 20)),
            s.put("back|b_to_a", near.format(0), b.shape[:1], (-10, 20)),
        )
        total = s.put("chamfer|cloud_gap", f"jnp.mean({fore}) + jnp.mean({back})", (), (-20, 40))
        return finish_each(s, "chamfer|soft chamfer|cloud distance", total, fore)
    w = s.put("w|match_w", f"jax.nn.softmax(-{d2}, axis=1)")
    pair = s.put("paired|matched", f"{w} @ {b}")
    ca, cb = (
        s.put("ca|mean_a", f"jnp.mean({a}, axis=0)"),
        s.put("cb|mean_b", f"jnp.mean({pair}, axis=0)"),
    )
    h = s.put("cov|h_mat", f"({a} - {ca}).T @ ({pair} - {cb})")
    th = s.put(
        "theta|turn", f"jnp.arctan2({h}[0, 1] - {h}[1, 0], jnp.abs({h}[0, 0] + {h}[1, 1]) + {s.coef(0.5, 1)})"
    )
    c, sn = s.put("c|cos_t", f"jnp.cos({th})"), s.put("sn|sin_t", f"jnp.sin({th})")
    rot = s.put("rot|r2d", f"jnp.array([[{c}, {sn}], [-{sn}, {c}]])")
    out = s.put("aligned|moved_a", f"({a} - {ca}) @ {rot} + {cb}", (n, 2), 6)
    return finish_each(s, "icp|alignment|registration", out.over(6))


def volumes(s: Sampler) -> Kernel:
    """Volumes of parallelepipeds or ellipsoids, and the radius of the ball of the same volume."""
    n = s.count(2, 7)
    if s.chance(0.5):
        a, b, c = (
            s.array(names, (n, 3), low=0.2, high=1.5) for names in ("edge_a|u", "edge_b|v", "edge_c|w")
        )
        triple = s.put("triple|signed", dot(s, a, s.put("side|normal", f"jnp.cross({b}, {c})")), (n,), 14)
        volume = s.put("volume|vol", f"jnp.abs({triple}) + {s.epsilon()}", (n,), (0, 14))
    else:
        axes = s.array("semi_axes|radii", (n, 3), low=0.3, high=2.0)
        volume = s.put("volume|vol", f"4 / 3 * jnp.pi * jnp.prod({axes}, axis=-1)", (n,), (0.1, 34))
    radius = s.put("radius|r_ball", f"jnp.cbrt(3 * {volume} / (4 * jnp.pi))", (n,), (0, 2))
    beside = s.pick(
        (
            volume,
            s.put("area|surface", f"4 * jnp.pi * {radius}**2", (n,), (0, 51)),
            s.put("mean_radius|average", f"jnp.mean({radius})", (), (0, 2)),
        )
    )
    return finish_each(s, "ball radius|equivalent sphere", radius, beside)


def hyperbolic(s: Sampler) -> Kernel:
    """Distances in the Poincare ball: of pairs of points, or of all points to one of them."""
    n, d = s.count(2, 7), s.pick((2, 3))
    u = s.array("u|points|embeddings", (n, d), low=-0.5, high=0.5)
    v = s.array(
        "v|anchor|centre" if (one := s.chance(0.4)) else "v|others",
        (d,) if one else (n, d),
        low=-0.5,
        high=0.5,
    )
    gap = s.put("gap|sq_dist", f"jnp.sum(({u} - {v}) ** 2, axis=-1)", (n,), (0, 3))
    inner, outer = (
        s.put(names, f"1 - jnp.sum({each}**2, axis=-1)", each.shape[:-1], (0.25, 1))
        for names, each in (("alpha|room_u", u), ("beta|room_v", v))
    )
    ratio = s.put("ratio|delta", f"2 * {gap} / ({inner} * {outer})", (n,), (0, 100))
    far = s.put("dist|hyper_dist", f"jnp.arccosh(1 + {ratio} + {s.epsilon()})", (n,), (0, 6))
    if s.chance(0.5):
        return finish_each(s, "poincare distance", far)
    radius, weight = s.scalar("radius|r", low=0.5, high=2.0), s.scalar("temperature|t", low=0.5, high=2.0)
    odds = s.put("edge_prob|link", f"1 / (1 + jnp.exp(({far} - {radius}) / {weight}))", (n,), (0, 1))
    return finish_each(s, "hyperbolic links|fermi dirac decoder", odds, far)


FORMS = (
    *(volumes, hyperbolic) * 2,
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
