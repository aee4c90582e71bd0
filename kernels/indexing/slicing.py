"""Parts of arrays and arrays of parts: pads, strides, shifts, windows, blocks, triangles, patches."""

import random
from collections.abc import Callable
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import instance
from kernels.writing.loops import repeat
from kernels.writing.sampler import Sampler
from kernels.writing.values import SUM, Shape, Value, expr

SIGNALS = "x|signal|u|samples|series|trace_in"
GRIDS = "grid|image|field|frame|u|height"


def begin(s: Sampler, shape: Shape, names: str = SIGNALS) -> Value:
    return s.array(names, shape, low=-1.5, high=1.5)


def close(s: Sampler, noun: str, *values: Value) -> Kernel:
    """Return the values as they are; the name is one of those of ``noun``."""
    return s.finish(s.pick(noun.split("|")), *values)


def over_axis(axis: int) -> str:
    """The slices in front of that of an axis."""
    return ":, " * axis


def without(shape: Shape, axis: int) -> Shape:
    return (*shape[:axis], *shape[axis + 1 :])


def changed(shape: Shape, axis: int, by: int) -> Shape:
    return (*shape[:axis], shape[axis] + by, *shape[axis + 1 :])


# ---- pads


def pads(s: Sampler) -> Kernel:
    """Borders: of a constant, of ghost cells, of a reflection; differences and sums across them."""
    return s.pick((_bordered, _differences, _differences, _ghost_cells, _dilated))(s)


def _widths(s: Sampler, shape: Shape) -> tuple[str, Shape]:
    """The widths of a border as an argument, and the shape with it."""
    if s.chance(0.4):
        k = s.fixed(s.count(1, 2))
        return str(k), tuple(n + 2 * k for n in shape)
    widths = [s.fixed((s.count(0, 2), s.count(1, 2))) for _ in shape]
    code = ", ".join(f"({low}, {high})" for low, high in widths)
    return f"({code})" if len(shape) > 1 else code, tuple(
        n + a + b for n, (a, b) in zip(shape, widths, strict=True)
    )


def _bordered(s: Sampler) -> Kernel:
    """An array with a border, as convolutions and collation need it."""
    x = begin(s, s.shape(1, 3, 30, least=3), GRIDS)
    widths, shape = _widths(s, x.shape)
    modes = ["constant", "edge", "reflect", "wrap", "symmetric"]
    mode = s.pick(modes)
    value = s.pick(("0.0", "1.0", "-1.0", "0.5")) if mode == "constant" else ""
    tail = (
        f", constant_values={value}"
        if value not in ("", "0.0")
        else ""
        if mode == "constant"
        else f', mode="{mode}"'
    )
    padded = s.put("padded|bordered", f"jnp.pad({x}, {widths}{tail})", shape, 1.5)
    noun = {
        "constant": "constant pad",
        "edge": "edge pad",
        "reflect": "reflection pad",
        "wrap": "circular pad",
    }.get(mode, "symmetric pad")
    if s.chance(0.3) and mode == "constant" and not tail:
        mask = s.put("mask|is_real", f"jnp.pad(jnp.ones({x}.shape, bool), {widths})", shape, 1)
        return s.finish("pad with mask", padded, expr(mask, shape, 1, "bool"))
    return s.finish(noun, padded)


def _differences(s: Sampler) -> Kernel:
    """First or second differences of the shape of the array, by what is beyond its ends."""
    shape = s.shape(1, 2, 30, least=3)
    x = begin(s, shape)
    axis = s.fixed(s.count(0, len(shape) - 1))
    cut, rank = over_axis(axis), len(shape)
    second = s.chance(0.5)
    sides = "(1, 1)" if second else s.pick(("(0, 1)", "(1, 0)"))
    widths = ", ".join(sides if at == axis else "(0, 0)" for at in range(rank))
    widths = f"({widths})" if rank > 1 else widths
    # With "wrap", the sum of differences is zero.
    mode = s.pick(("", ', mode="edge"', ', mode="reflect"'))
    padded = s.put(
        "padded|extended", f"jnp.pad({x}, {widths}{mode})", changed(shape, axis, 2 if second else 1), 1.5
    )
    spacing = s.pick(("", "", s.scalar("dx|spacing", 0.5, 1.0).code))
    if second:
        code = f"{padded}[{cut}2:] - 2 * {x} + {padded}[{cut}:-2]"
        code, noun = f"({code}) / {spacing}**2" if spacing else code, "second difference|padded laplacian"
    else:
        code = f"{padded}[{cut}1:] - {padded}[{cut}:-1]"
        noun = "forward difference" if sides == "(0, 1)" else "backward difference"
        code = f"({code}) / {spacing}" if spacing else code
    return close(s, noun, s.put("difference|slope" if not second else "curvature", code, shape, 20))


def _ghost_cells(s: Sampler) -> Kernel:
    """Cells beyond the walls that make a boundary condition: fixed values, no flux, mirrored."""
    shape = s.shape(1, 2, 30, least=3)
    u = begin(s, shape, "u|field|temperature|phi")
    axis = s.fixed(s.count(0, len(shape) - 1))
    cut = over_axis(axis)
    first, last = f"{u}[{cut}:1]", f"{u}[{cut}-1:]"
    low, high, noun = s.pick(
        (
            (first, last, "neumann ghost cells|no flux boundary"),
            (last, first, "periodic ghost cells|periodic boundary"),
            (f"-{first}", f"-{last}", "dirichlet ghost cells|odd reflection"),
            (
                f"2 * {first} - {u}[{cut}1:2]",
                f"2 * {last} - {u}[{cut}-2:-1]",
                "extrapolated ghost cells|linear extrapolation",
            ),
        )
    )
    joined = f"jnp.concatenate([{low}, {u}, {high}], axis={axis})"
    ext = s.put("extended|with_ghosts", joined, changed(shape, axis, 2), 5)
    form = s.pick(("ghosts", "flux", "mean"))
    if form == "ghosts":
        return close(s, noun, ext)
    lo, hi = f"{ext}[{cut}:-1]", f"{ext}[{cut}1:]"
    if form == "mean":
        return s.finish(
            "face values", s.put("faces|at_faces", f"0.5 * ({lo} + {hi})", changed(shape, axis, 1), 5)
        )
    d = s.scalar("diffusivity|kappa", 0.1, 1.0)
    return s.finish("diffusive flux", s.put("flux", f"-{d} * ({hi} - {lo})", changed(shape, axis, 1), 9))


def _dilated(s: Sampler) -> Kernel:
    """Zeros between elements, as a transposed convolution inserts them; or a border cut off."""
    shape = s.shape(1, 2, 24, least=4)
    x = begin(s, shape, GRIDS)
    zero = s.pick((f"jnp.zeros((), {x}.dtype)", f"jnp.array(0, dtype={x}.dtype)"))
    gaps = [s.fixed(s.count(0, 2)) for _ in shape]
    if s.chance(0.3):
        full = [(-1, -1, 0)] * len(shape)
        out = s.put("inner|cropped", f"{s.lax}.pad({x}, {zero}, {full})", tuple(n - 2 for n in shape), 1.5)
        return s.finish("crop border", out)
    gaps[-1] = gaps[-1] or s.fixed(1)
    full = [(s.fixed(s.count(0, 1)), s.fixed(s.count(0, 1)), gap) for gap in gaps]
    dims = tuple(a + b + n + gap * (n - 1) for (a, b, gap), n in zip(full, shape, strict=True))
    return close(
        s,
        "zero insertion|dilate with zeros",
        s.put("dilated|upsampled", f"{s.lax}.pad({x}, {zero}, {full})", dims, 1.5),
    )


# ---- strides


def strided(s: Sampler) -> Kernel:
    """Every second element: wavelets, polyphase parts, interleaving, decimation."""
    h = s.count(3, 8)
    lead: Shape = (s.count(2, 4),) if s.chance(0.4) else ()
    x = begin(s, (*lead, 2 * h))
    dots = "..., " if lead else ""
    if s.chance(0.15):
        return _decimated(s, x, h, lead, dots)
    even, odd = s.one_of(
        lambda: _even_odd_by_reshape(s, h, lead, x),
        lambda: _even_odd_by_slice(s, h, lead, x),
        lambda: (f"{x}[{dots}::2]", f"{x}[{dots}1::2]"),
        lambda: (f"{x}[{dots}::2]", f"{x}[{dots}1::2]"),
    )
    a, b = (
        s.put(names, code, (*lead, h), 1.5) for names, code in (("even|x_even", even), ("odd|x_odd", odd))
    )
    form = s.pick(("haar", "haar", "denoise", "denoise", "lifting", "polyphase", "rotary"))
    if form == "polyphase":
        taps = (
            s.array("taps_even|h_even", (3,), low=-1, high=1),
            s.array("taps_odd|h_odd", (3,), low=-1, high=1),
        )
        left, right = (f'jnp.convolve({{}}, {each}, mode="same")' for each in taps)
        code = f"{left.format(a)} + {right.format(b)}"
        if lead:
            inner = f"{left.format('p')} + {right.format('q')}"
            code = f"jax.vmap(lambda p, q: {inner})({a}, {b})"
        return close(s, "polyphase filter|polyphase decimator", s.put("decimated|y", code, (*lead, h), 9))
    if form == "rotary":
        angle = s.array("angle|theta", (h,), low=-3, high=3)
        cos, sin = (s.put(f[:3], expr(f"jnp.{f}({angle})", (h,), 1)) for f in ("cos", "sin"))
        first = s.put("rot_even|first", f"{a} * {cos} - {b} * {sin}", (*lead, h), 3)
        second = s.put("rot_odd|second", f"{a} * {sin} + {b} * {cos}", (*lead, h), 3)
        return close(s, "rotary pairs|rotate pairs", _woven(s, x, first, second, h, lead, dots))
    if form == "lifting":
        roll = s.pick((f"jnp.roll({a}, -1, axis=-1)", f"jnp.roll({a}, -1, {len(lead)})"))
        detail = s.put("detail|d", f"{b} - 0.5 * ({a} + {roll})", (*lead, h), 5)
        back = f"jnp.roll({detail}, 1, axis=-1)"
        approx = s.put("approx|s_low", f"{a} + 0.25 * ({detail} + {back})", (*lead, h), 5)
        return close(s, "lifting scheme|lifting step|cdf wavelet", approx, detail)
    scale = s.pick(("0.5 * ({})", "({}) / 2", "({}) / jnp.sqrt(2.0)"))
    approx = s.put("approx|low|coarse", scale.format(f"{a} + {b}"), (*lead, h), 3)
    detail = s.put("detail|high|wavelet", scale.format(f"{a} - {b}"), (*lead, h), 3)
    if form == "haar":
        return close(s, "haar step|haar transform|haar analysis", approx, detail)
    edge = s.pick(("0.1", "0.2", "0.5", s.scalar("threshold|lam", 0.1, 0.5).code))
    soft = s.chance(0.6)
    code = (
        f"jnp.sign({detail}) * jnp.maximum(jnp.abs({detail}) - {edge}, 0.0)"
        if soft
        else f"jnp.where(jnp.abs({detail}) > {edge}, {detail}, 0.0)"
    )
    kept = s.put("shrunk|kept", code, (*lead, h), 3)
    back = "({}) / jnp.sqrt(2.0)" if "sqrt" in scale else "{}"
    first = s.put("rec_even|back_even", back.format(f"{approx} + {kept}"), (*lead, h), 5)
    second = s.put("rec_odd|back_odd", back.format(f"{approx} - {kept}"), (*lead, h), 5)
    return close(
        s,
        f"haar denoising|{'soft' if soft else 'hard'} wavelet shrinkage",
        _woven(s, x, first, second, h, lead, dots),
    )


def _woven(s: Sampler, x: Value, a: Value, b: Value, h: int, lead: Shape, dots: str) -> Value:
    """Elements of two arrays in turn along the last axis."""
    flat = ", ".join(map(str, (*lead, 2 * h)))
    code = s.pick(
        (
            f"jnp.stack([{a}, {b}], axis=-1).reshape({flat})",
            f"jnp.stack([{a}, {b}], axis=-1).reshape({x}.shape)",
            f"jnp.zeros_like({x}).at[{dots}::2].set({a}).at[{dots}1::2].set({b})",
            f"jnp.dstack([{a}, {b}]).reshape({flat})" if lead else f"jnp.column_stack([{a}, {b}]).ravel()",
        )
    )
    return s.put("woven|interleaved|joined", code, (*lead, 2 * h), 5)


def _decimated(s: Sampler, x: Value, h: int, lead: Shape, dots: str) -> Kernel:
    form = s.pick(("means", "offset", "upsampled"))
    if form == "means":
        code = f"{x}.reshape({', '.join(map(str, (*lead, h, 2)))}).{s.pick(('mean', 'max'))}(axis=-1)"
        noun = "mean pool by two" if ".mean" in code else "max pool by two"
        return s.finish(noun, s.put("pooled|halved", code, (*lead, h), 1.5))
    if form == "offset":
        step, start = s.fixed(s.pick((2, 3))), s.fixed(s.count(0, 1))
        kept = (2 * h - start + step - 1) // step
        return close(
            s,
            "downsample|decimate",
            s.put("kept|decimated", f"{x}[{dots}{start}::{step}]", (*lead, kept), 1.5),
        )
    return close(
        s,
        "nearest upsample|repeat samples",
        s.put("upsampled", f"jnp.repeat({x}, {s.fixed(s.count(2, 4))}, axis=-1)", (*lead, 2 * h), 1.5),
    )


def _even_odd_by_reshape(s: Sampler, h: int, lead: Shape, x: Value) -> tuple[str, str]:
    pairs = s.put("pairs", f"{x}.reshape({', '.join(map(str, (*lead, h, 2)))})", (*lead, h, 2))
    return f"{pairs}[..., 0]", f"{pairs}[..., 1]"


def _even_odd_by_slice(s: Sampler, h: int, lead: Shape, x: Value) -> tuple[str, str]:
    start = ("0, " * len(lead)) if lead else ""
    limits = [(f"({start}{k},)" if not lead else f"({start}{k})") for k in (0, 1)]
    size = f"({', '.join(map(str, (*lead, 2 * h)))}{'' if lead else ','})"
    steps = "(1, 2)" if lead else "(2,)"
    even, odd = (f"{s.lax}.slice({x}, {limit}, {size}, {steps})" for limit in limits)
    return even, odd


# ---- shifts


def neighbours(s: Sampler, v: str, axis: int, rank: int, edge: int) -> tuple[str, str]:
    """The left and the right neighbour of every element along an axis, as text."""
    cut, n = over_axis(axis), f"axis={axis}"
    if edge == 0:
        return f"jnp.roll({v}, 1, {n})", f"jnp.roll({v}, -1, {n})"
    if edge == 1:
        p = ", ".join("(1, 1)" if at == axis else "(0, 0)" for at in range(rank))
        p = p if rank == 1 else f"({p})"
        padded = s.put("ghost|padded_v|ext", f'jnp.pad({v}, {p}, mode="edge")')
        return f"{padded}[{cut}:-2]", f"{padded}[{cut}2:]"
    return (
        f"jnp.concatenate([{v}[{cut}:1], {v}[{cut}:-1]], {n})",
        f"jnp.concatenate([{v}[{cut}1:], {v}[{cut}-1:]], {n})",
    )


# Names of equations, and their change in one step: of the state u, its neighbours a and b, and a number c.
SCHEMES = (
    ("diffusion by shifts|heat equation", "{c} * ({a} - 2 * {u} + {b})"),
    ("upwind advection|advection by shifts", "-{c} * ({u} - {a})"),
    ("lax friedrichs step", "0.5 * ({a} - 2 * {u} + {b}) - 0.5 * {c} * ({b} - {a})"),
    ("burgers step|inviscid burgers", "-{c} * {u} * ({b} - {a}) / 2"),
    ("reaction diffusion|allen cahn step", "{c} * ({a} - 2 * {u} + {b}) + {c} * ({u} - {u}**3)"),
    ("kuramoto ring|coupled oscillators", "{c} * (jnp.sin({a} - {u}) + jnp.sin({b} - {u}))"),
    ("consensus on a ring|averaging step", "{c} * ((0.5 * {a} + 0.5 * {b}) - {u})"),
)


def shifts(s: Sampler) -> Kernel:
    """Some steps of a scheme whose neighbours are shifted arrays."""
    flat = s.chance(0.6)
    shape = s.shape(1, 1, 30, least=3) if flat else s.shape(2, 2, 30, least=3)
    u = begin(s, shape, "u|field|state0|profile")
    edge, c = (
        s.fixed(s.count(0, 2)),
        s.pick(("0.1", "0.2", "0.05", "0.25", s.scalar("c|rate|cfl", 0.05, 0.24).code)),
    )
    noun, law = s.pick(SCHEMES) if flat else ("diffusion by shifts|five point diffusion", "")
    if "ring" in noun:
        edge = 0
    helper = ""
    if not flat and s.chance(0.6):
        p, helper = s.name("v|w|arr"), s.name("laplacian|five_point")
        with s.helper(helper, p):
            parts = [neighbours(s, p, axis, 2, edge) for axis in (0, 1)]
            s.line(f"return {' + '.join(f'{left} + {right}' for left, right in parts)} - 4 * {p}")

    def step(states: list[Value]) -> list[Value]:
        now = states[0].code
        if helper:
            return [expr(f"{now} + {c} * {helper}({now})", shape, 4, level=SUM)]
        if not flat:
            parts = [neighbours(s, now, axis, 2, edge) for axis in (0, 1)]
            total = s.put(
                "around|near_sum", " + ".join(f"{left} + {right}" for left, right in parts), shape, 8
            )
            return [expr(f"{now} + {c} * ({total} - 4 * {now})", shape, 4, level=SUM)]
        left, right = neighbours(s, now, 0, 1, edge)
        a = s.put("left|west|u_left", left, shape, 4) if "{a}" in law else ""
        b = s.put("right|east|u_right", right, shape, 4) if "{b}" in law else ""
        change = law.format(u=now, a=a, b=b, c=c)
        return [expr(f"{now} + {change}".replace("+ -", "- "), shape, 4, level=SUM)]

    out = repeat(s, [u.over(4.0)], s.count(1, 4), step, hints="ut|cur|field_t")[0]
    if s.chance(0.2):
        axis = s.fixed(s.count(0, len(shape) - 1))
        slope = s.put("slope|gradient", f"jnp.diff({out}, axis={axis})", changed(shape, axis, -1), 5)
        return close(s, noun, s.let(out), slope)
    return close(s, noun, out)


# ---- windows


def windows(s: Sampler) -> Kernel:
    """Frames of a signal: gathered, sliced in a map or a loop, weighted, added up again."""
    k, hop, m = s.fixed(s.count(2, 5)), s.fixed(s.count(1, 3)), s.count(3, 6)
    n = (m - 1) * hop + k
    starts = f"{hop} * jnp.arange({m})" if hop > 1 else f"jnp.arange({m})"
    if s.chance(0.25):
        return _overlap_add(s, k, hop, m, n)
    x = begin(s, (n,))
    cut = s.pick(
        (f"{s.lax}.dynamic_slice({x}, ({{}},), ({k},))", f"{s.lax}.dynamic_slice_in_dim({x}, {{}}, {k})")
    )
    form = s.pick(("gathered", "mapped", "stacked", "correlated"))
    if form == "correlated":
        taps = s.array("taps|template|kernel", (k,), low=-1, high=1)
        body, i = s.name("one_window|at_window|response_at"), s.name("i|start|at")
        with s.suite(f"def {body}({i}):"):
            w = s.put("win|piece", cut.format(i), (k,), 1.5)
            if s.chance(0.4):
                s.line(f"return jnp.sum(({w} - {taps}) ** 2)")
                noun = "template distance|sliding distance"
            else:
                s.line(f"return jnp.dot({w}, {taps})")
                noun = "sliding dot product|cross correlation"
        over = s.pick((f"{s.lax}.map({body}, {starts})", f"jax.vmap({body})({starts})"))
        return close(s, noun, s.put("scores|responses", over, (m,), 30))
    if form == "gathered":
        idx = s.put("idx|positions", f"({starts})[:, None] + jnp.arange({k})", (m, k))
        frames = s.put("frames|windows", f"{x}[{idx}]", (m, k), 1.5)
    elif form == "mapped":
        i = s.name("i|start|at")
        frames = s.put("frames|windows", f"jax.vmap(lambda {i}: {cut.format(i)})({starts})", (m, k), 1.5)
    else:
        code = f"jnp.stack([{x}[i : i + {k}] for i in range(0, {n - k + 1}, {hop})])"
        frames = s.put("frames|windows", code, (m, k), 1.5)
    use = s.pick(("frames", "mean", "std", "max", "windowed", "energy", "filters", "median"))
    if use == "frames":
        return close(s, "frame signal|sliding windows", frames)
    if use in ("mean", "std", "max", "median"):
        noun = {
            "mean": "moving average",
            "std": "moving std",
            "max": "moving maximum",
            "median": "moving median",
        }[use]
        return s.finish(
            noun, s.put(f"moving_{use}", f"jnp.{use}({frames}, axis={s.pick((1, -1))})", (m,), 1.5)
        )
    if use == "energy":
        return close(
            s,
            "short time energy|frame energy",
            s.put("energy", f"jnp.sum({frames}**2, axis={s.pick((1, -1))})", (m,), 12),
        )
    taper = s.array("taper|window|hann", (k,), low=0.0, high=1.0)
    shaped = s.put("tapered|windowed", f"{frames} * {taper}", (m, k), 1.5)
    if use == "windowed":
        return close(s, "windowed frames|tapered frames", shaped)
    bank = s.array("filters|basis|bank", (k, s.count(2, 4)), low=-1, high=1)
    return close(
        s,
        "frame features|short time transform",
        s.put("features", f"{shaped} @ {bank}", (m, bank.shape[1]), 8),
    )


def _overlap_add(s: Sampler, k: int, hop: int, m: int, n: int) -> Kernel:
    """Frames added up where they overlap, as after a short-time transform."""
    frames = begin(s, (m, k), "frames|segments")
    taper = s.array("window|taper", (k,), low=0.1, high=1.0) if s.chance(0.5) else None
    if s.chance(0.3):
        idx = s.put("idx|positions", f"{hop} * jnp.arange({m})[:, None] + jnp.arange({k})", (m, k))
        value = f"{frames} * {taper}" if taper else f"{frames}"
        code = f"jnp.zeros({n}, {frames}.dtype).at[{idx}].add({value})"
        return s.finish("overlap add", s.put("signal|out", code, (n,), 9))
    body, i, acc = s.name("add_frame|body"), s.name("i|t"), s.name("acc|out_so_far")
    with s.suite(f"def {body}({i}, {acc}):"):
        piece = f"{frames}[{i}] * {taper}" if taper else f"{frames}[{i}]"
        at = s.put("start|offset", f"{i} * {hop}").code if hop > 1 else i
        if s.chance(0.5):
            old = s.put("there|held", f"{s.lax}.dynamic_slice({acc}, ({at},), ({k},))")
            s.line(f"return {s.lax}.dynamic_update_slice({acc}, {old} + {piece}, ({at},))")
        else:
            s.line(f"return {acc}.at[{at} + jnp.arange({k})].add({piece})")
    code = f"{s.lax}.fori_loop(0, {m}, {body}, jnp.zeros({n}, {frames}.dtype))"
    return s.finish("overlap add", s.put("signal|out", code, (n,), 9))


# ---- dynamic slices


def dynamic(s: Sampler) -> Kernel:
    """Parts at places that come with the data: cut out, added to, replaced."""
    rank = s.pick((1, 1, 2, 2, 3))
    shape = tuple(s.count(4, 7 if rank < 3 else 5) for _ in range(rank))
    x = begin(s, shape, GRIDS)
    size = tuple(s.fixed(s.count(2, 3)) for _ in shape)
    names = (("i", "row", "top"), ("j", "col", "left"), ("k", "depth_at"))
    if s.chance(0.6):
        where = [s.ints(name, (), 0, n - k) for n, k, name in zip(shape, size, names, strict=False)]
        places = ", ".join(map(str, where))
        at = f"({places},)" if rank == 1 else f"({places})"
    else:
        most = min(n - k for n, k in zip(shape, size, strict=True))
        start = s.ints("start|corner|offset", (rank,), 0, most or 1)
        listed = ", ".join(f"{start}[{axis}]" for axis in range(rank))
        at = f"tuple({start})" if s.chance(0.4) else f"({listed}{',' if rank == 1 else ''})"
    sizes = f"({', '.join(map(str, size))}{',' if rank == 1 else ''})"
    cut = f"{s.lax}.dynamic_slice({x}, {at}, {sizes})"
    form = s.pick(("crop", "glimpse", "paste", "stamp", "stamp", "line", "row", "erase"))
    if form == "crop":
        return close(s, "dynamic crop|crop at", s.put("crop|patch", cut, size, 1.5))
    if form == "glimpse":
        part = s.put("patch|glimpse", cut, size, 1.5)
        w = s.array("template|weights", size, low=-1, high=1)
        return close(s, "match score|template score", s.put("score", f"jnp.sum({part} * {w})", (), 30))
    if form in ("line", "row"):
        axis = s.fixed(s.count(0, rank - 1))
        i = s.ints("slot|index|which", (), 0, shape[axis] - 1)
        if form == "row":
            code = f"{s.lax}.dynamic_index_in_dim({x}, {i}, axis={axis}, keepdims=False)"
            return close(s, "row at index|pick slice", s.put("line|picked", code, without(shape, axis), 1.5))
        new = s.array("new_line|row_values|update", without(shape, axis), low=-1, high=1)
        code = f"{s.lax}.dynamic_update_index_in_dim({x}, {new}, {i}, axis={axis})"
        return close(s, "write row|slot update|cache write", s.put("written|updated", code, shape, 1.5))
    if form == "erase":
        fill = s.pick((f"jnp.zeros({sizes}, {x}.dtype)", f"jnp.full({sizes}, jnp.mean({x}), {x}.dtype)"))
        code = f"{s.lax}.dynamic_update_slice({x}, {fill}, {at})"
        return close(s, "cutout|erase patch", s.put("erased", code, shape, 1.5))
    other = s.array("stamp|patch_in|block", size, low=-1, high=1)
    if form == "paste":
        code = f"{s.lax}.dynamic_update_slice({x}, {other}, {at})"
        return close(s, "paste patch|write block", s.put("pasted|written", code, shape, 1.5))
    part = s.put("under|part", cut, size, 1.5)
    alpha = s.pick(("", "", s.scalar("alpha|opacity", 0.2, 0.8).code))
    code = f"(1 - {alpha}) * {part} + {alpha} * {other}" if alpha else f"{part} + {other}"
    mixed = s.put("composited|summed", code, size, 3)
    code = f"{s.lax}.dynamic_update_slice({x}, {mixed}, {at})"
    return close(
        s,
        "alpha paste|blend patch" if alpha else "add patch|accumulate block",
        s.put("written|updated", code, shape, 3),
    )


def buffers(s: Sampler) -> Kernel:
    """A ring or a delay line that a loop writes to and reads from: FIR filters, combs, moving sums."""
    n, k = s.count(4, 9), s.fixed(s.count(2, 6))
    lead: Shape = (s.count(2, 3),) if s.chance(0.4) else ()
    xs = begin(s, (n, *lead), "xs|inputs|stream|signal")
    buf = s.array("buffer|memory|delay|history", (k, *lead), low=-1, high=1)
    ring, kind = s.chance(0.5), s.pick(("fir", "comb", "mean", "allpass", "delay"))
    if kind == "fir":
        ring = False
    body, c, item = s.name("push|body|tick|step"), s.name("buf|state|line"), s.name("x_t|new_item")
    taps = s.array("taps|fir_taps|kernel", (k,), low=-0.8, high=0.8) if kind == "fir" else None
    gain = s.scalar("feedback|g|gain", 0.3, 0.8) if kind in ("comb", "allpass") else None
    head = s.name("pos|head|write_at") if ring else ""
    newest_first = s.chance(0.5)
    with s.suite(f"def {body}({'carry' if ring else c}, {item}):"):
        if ring:
            s.line(f"{c}, {head} = carry")
        oldest = f"{c}[{head}]" if ring else f"{c}[-1]" if newest_first else f"{c}[0]"
        written = item
        out = s.name("y_t|out_t")
        if kind in ("comb", "allpass"):
            late = s.put("delayed|oldest", oldest, lead).code
            if kind == "comb":
                s.line(f"{out} = {item} + {gain} * {late}")
                written = out
            else:
                s.line(f"{out} = {late} - {gain} * {item}")
                written = s.put("fed_back|v_t", f"{item} + {gain} * {out}", lead).code
        elif kind == "delay":
            s.line(f"{out} = {oldest}")
        if ring:
            new = s.pick(
                (
                    f"{c}.at[{head}].set({written})",
                    f"{s.lax}.dynamic_update_index_in_dim({c}, {written}, {head}, 0)",
                )
            )
        elif newest_first:
            new = s.pick(
                (
                    f"jnp.concatenate([{written}[None], {c}[:-1]])",
                    f"jnp.roll({c}, 1, axis=0).at[0].set({written})",
                )
            )
        else:
            new = s.pick(
                (
                    f"jnp.concatenate([{c}[1:], {written}[None]])",
                    f"jnp.roll({c}, -1, axis=0).at[-1].set({written})",
                )
            )
        after = s.name("new_buf|updated_buf|shifted_buf")
        s.line(f"{after} = {new}")
        if kind == "fir":
            product = s.pick(
                (
                    f"{taps} @ {after}",
                    f"jnp.tensordot({taps}, {after}, 1)",
                    f'jnp.einsum("k,k...->...", {taps}, {after})',
                )
            )
            s.line(f"{out} = {product}")
        elif kind == "mean":
            s.line(f"{out} = {s.pick((f'jnp.mean({after}, axis=0)', f'{after}.mean(axis=0)'))}")
        s.line(f"return ({after}, ({head} + 1) % {k}), {out}" if ring else f"return {after}, {out}")
    last, ys = s.name("last_buf|end_line"), s.name("ys|outputs")
    init = f"({buf}, 0)" if ring else buf
    s.line((f"({last}, _)" if ring else last) + f", {ys} = {s.lax}.scan({body}, {init}, {xs})")
    outs = [expr(ys, (n, *lead), 9), expr(last, (k, *lead), 9)]
    nouns = {
        "fir": "fir filter|tapped delay line",
        "comb": "feedback comb|comb filter",
        "mean": "streaming mean|moving average buffer",
        "allpass": "allpass filter|schroeder allpass",
        "delay": "delay line|fifo delay",
    }
    return close(s, nouns[kind], *(outs if s.chance(0.5) else outs[:1]))


# ---- matrices of parts


def banded(s: Sampler) -> Kernel:
    """Toeplitz, Hankel, circulant, Vandermonde and tridiagonal matrices, multiplied or solved with."""
    n = s.count(3, 6)
    forms = (_toeplitz, _circulant, _hankel, _vandermonde, _tridiagonal, _yule_walker, _companion)
    return s.pick(forms[:4] if s.narrow else forms)(s, n)


def _right_side(s: Sampler, n: int) -> Value:
    return begin(s, s.pick(((n,), (n, s.count(2, 3)))), "b|v|rhs|x_in")


def _applied(s: Sampler, matrix: Value, n: int) -> Value:
    v = _right_side(s, n)
    code = s.pick((f"{matrix} @ {v}", f"jnp.dot({matrix}, {v})", f"jnp.matmul({matrix}, {v})"))
    return s.put("product|applied|y", code, v.shape, 9)


def _toeplitz(s: Sampler, n: int) -> Kernel:
    c, r = begin(s, (n,), "c|column|first_col"), begin(s, (n,), "r|row|first_row") if s.chance(0.5) else None
    code = f"jax.scipy.linalg.toeplitz({c}{f', {r}' if r else ''})"
    if not r and s.chance(0.4):
        i = s.put("i|idx", f"jnp.arange({n})", (n,))
        code = f"{c}[jnp.abs({i}[:, None] - {i}[None, :])]"
    m = s.put("t_mat|toeplitz_m", code, (n, n), 1.5)
    return close(s, "toeplitz product|toeplitz apply", _applied(s, m, n))


def _circulant(s: Sampler, n: int) -> Kernel:
    c = begin(s, (n,), "c|first_col|kernel")
    i, j = s.name("i|rows"), s.name("j|cols")
    form = s.pick(("grid", "stack", "map"))
    if form == "grid":
        s.line(f'{i}, {j} = jnp.meshgrid(jnp.arange({n}), jnp.arange({n}), indexing="ij")')
        code = f"{c}[({i} - {j}) % {n}]"
    elif form == "stack":
        code = f"jnp.stack([jnp.roll({c}, k) for k in range({n})], axis=1)"
    else:
        code = f"jax.vmap(lambda k: jnp.roll({c}, k), out_axes=1)(jnp.arange({n}))"
    m = s.put("circulant|c_mat", code, (n, n), 1.5)
    if s.chance(0.3):
        return s.finish("circulant matrix", m)
    return close(s, "circulant product|circular convolution", _applied(s, m, n))


def _hankel(s: Sampler, n: int) -> Kernel:
    c = begin(s, (2 * n - 1,), "moments|lags|series|markov")
    code = s.pick(
        (
            f"jnp.stack([{c}[i : i + {n}] for i in range({n})])",
            f"{c}[jnp.arange({n})[:, None] + jnp.arange({n})]",
            f"{c}[jnp.add.outer(jnp.arange({n}), jnp.arange({n}))]",
        )
    )
    m = s.put("hankel|h_mat|trajectory", code, (n, n), 1.5)
    form = s.pick(("form", "product", "averaged") if not s.narrow else ("form", "product"))
    if form == "form":
        v = begin(s, (n,), "v|coef|a")
        return s.finish("hankel quadratic form", s.put("value", f"{v} @ {m} @ {v}", (), 30))
    if form == "product":
        return s.finish("hankel product", _applied(s, m, n))
    return s.finish("hankel matrix", m, s.put("gram", f"{m} @ {m}.T", (n, n), 30))


def _vandermonde(s: Sampler, n: int) -> Kernel:
    points = s.array("points|nodes|t", (s.count(3, 7),), low=-1, high=1)
    degree = s.fixed(s.count(3, 5))
    up = s.chance(0.5)
    m = s.put(
        "vander|powers",
        f"jnp.vander({points}, {degree}{', increasing=True' if up else ''})",
        (*points.shape, degree),
        1,
    )
    coef = s.array("coef|coeffs", (degree,), low=-1, high=1)
    if s.chance(0.4) and not s.narrow:
        y, ridge = s.array("y|targets", points.shape, low=-1, high=1), s.scalar("ridge|lam", 0.1, 1.0)
        code = f"jnp.linalg.solve({m}.T @ {m} + {ridge} * jnp.eye({degree}), {m}.T @ {y})"
        return close(s, "polynomial ridge|regularized polyfit", s.put("fitted_coef|beta", code, (degree,), 9))
    return close(
        s,
        "polynomial by vandermonde|evaluate polynomial",
        s.put("values_at", f"{m} @ {coef}", points.shape, 5),
    )


def _tridiagonal(s: Sampler, n: int) -> Kernel:
    """A tridiagonal matrix whose diagonal outweighs its neighbours."""
    d = s.array("diag|main", (n,), low=2.5, high=4.0)
    up = s.array("upper|off_diag", (n - 1,), low=-1.0, high=1.0)
    low = up if s.chance(0.4) else s.array("lower|sub_diag", (n - 1,), low=-1.0, high=1.0)
    code = f"jnp.diag({d}) + jnp.diag({up}, k=1) + jnp.diag({low}, k=-1)"
    if s.chance(0.3):
        i = s.put("i|idx", f"jnp.arange({n - 1})", (n - 1,))
        code = f"jnp.diag({d}).at[{i}, {i} + 1].set({up}).at[{i} + 1, {i}].set({low})"
    m = s.put("tri|a_mat|operator", code, (n, n), 4)
    form = s.pick(("apply", "solve", "solve", "logdet"))
    if form == "apply":
        return s.finish("tridiagonal product", _applied(s, m, n))
    if form == "logdet":
        return s.finish("tridiagonal logdet", s.put("logdet", f"jnp.linalg.slogdet({m})[1]", (), 9))
    b = _right_side(s, n)
    code = s.pick(
        (f"jnp.linalg.solve({m}, {b})", f"jax.scipy.linalg.lu_solve(jax.scipy.linalg.lu_factor({m}), {b})")
    )
    return s.finish("tridiagonal solve", s.put("solution|x_sol", code, b.shape, 9))


def _yule_walker(s: Sampler, n: int) -> Kernel:
    """Coefficients of an autoregression from autocovariances, with the variance on the diagonal."""
    lags = s.array("lags|autocov", (n,), low=-0.3, high=0.3)
    power = s.scalar("power|variance", 2.0, 3.0)
    first = f"jnp.concatenate([{power}[None], {lags}[:-1]])"
    m = s.put("r_mat|autocov_mat", f"jax.scipy.linalg.toeplitz({first})", (n, n), 3)
    coef = s.put("ar_coef|phi", f"jnp.linalg.solve({m}, {lags})", (n,), 3)
    if s.chance(0.4):
        return s.finish("yule walker", coef, s.put("innovation_var", f"{power} - {lags} @ {coef}", (), 5))
    return close(s, "yule walker|linear prediction", coef)


def _companion(s: Sampler, n: int) -> Kernel:
    """One step of a linear recurrence by the companion matrix of its coefficients."""
    coef, state = s.array("coef|ar_coef", (n,), low=-0.8, high=0.8), begin(s, (n,), "state|history|window")
    m = s.put(
        "companion|f_mat", f"jnp.vstack([{coef}, jnp.eye({n - 1}, {n}, dtype={coef}.dtype)])", (n, n), 1
    )
    steps = s.fixed(s.count(1, 4))
    code = f"{m} @ {state}" if steps == 1 else f"jnp.linalg.matrix_power({m}, {steps}) @ {state}"
    return close(s, "companion step|linear recurrence", s.put("later|next_state", code, (n,), 9))


def triangles(s: Sampler) -> Kernel:
    """Triangular parts, diagonals, packed symmetric matrices, masks of bands."""
    n = s.count(3, 6)
    forms = (_packed, _packed, _causal, _band, _new_diagonal, _pairs, _symmetrized)
    return s.pick(forms if s.narrow else (*forms, _lower_solve, _from_cholesky))(s, n)


def _packed(s: Sampler, n: int) -> Kernel:
    """A symmetric or triangular matrix of its packed entries, or the reverse."""
    which = s.pick(("tril", "triu"))
    i, j = s.name("i|rows"), s.name("j|cols")
    many = n * (n + 1) // 2
    if s.chance(0.3):
        a = begin(s, (n, n), "a|cov|m")
        s.line(f"{i}, {j} = jnp.{which}_indices({n})")
        return close(s, "pack triangle|vech", s.put("packed|flat", f"{a}[{i}, {j}]", (many,), 1.5))
    flat = begin(s, (many,), "packed|flat|vech")
    s.line(f"{i}, {j} = jnp.{which}_indices({n})")
    tri = s.put("tri|unpacked", f"jnp.zeros(({n}, {n}), {flat}.dtype).at[{i}, {j}].set({flat})", (n, n), 1.5)
    form = s.pick(("triangle", "symmetric", "cholesky", "form"))
    if form == "triangle":
        return s.finish("unpack triangle", tri)
    if form == "cholesky":
        code = f"{tri} @ {tri}.T" if which == "tril" else f"{tri}.T @ {tri}"
        return close(s, "covariance from packed|gram from packed factor", s.put("cov", code, (n, n), 30))
    code = s.pick(
        (
            f"{tri} + {tri}.T - jnp.diag(jnp.diag({tri}))",
            f"jnp.where(jnp.eye({n}, dtype=bool), {tri}, {tri} + {tri}.T)",
        )
    )
    sym = s.put("sym|symmetric", code, (n, n), 3)
    if form == "symmetric":
        return close(s, "unpack symmetric|symmetric from vech", sym)
    v = begin(s, (n,), "v|x|direction")
    return s.finish("packed quadratic form", s.put("energy|value", f"{v} @ {sym} @ {v}", (), 90))


def _causal(s: Sampler, n: int) -> Kernel:
    """Attention weights that look at no later position."""
    d = s.count(2, 4)
    scores, v = begin(s, (n, n), "scores|logits"), begin(s, (n, d), "v|values_in")
    mask = s.pick(
        (
            f"jnp.tri({n}, dtype=bool)",
            f"jnp.tril(jnp.ones(({n}, {n}), bool))",
            f"jnp.arange({n})[:, None] >= jnp.arange({n})",
        )
    )
    mask = s.put("causal|mask", mask, (n, n), 1).code
    low = s.pick(("-1e9", "-jnp.inf")) if not s.narrow else "-1e4"
    att = s.put("att|weights", f"jax.nn.softmax(jnp.where({mask}, {scores}, {low}), axis=-1)", (n, n), (0, 1))
    return close(s, "causal attention|causal mixing", s.put("attended|out", f"{att} @ {v}", (n, d), 2))


def _band(s: Sampler, n: int) -> Kernel:
    a, width = begin(s, (n, n), "a|m|scores"), s.fixed(s.count(1, 2))
    gap = f"jnp.arange({n})[:, None] - jnp.arange({n})"
    keep = s.pick((f"jnp.abs({gap}) <= {width}", f"({gap} >= 0) & ({gap} <= {width})"))
    code = s.pick(
        (f"jnp.where({keep}, {a}, 0.0)", f"{a} * ({keep})", f"jnp.tril(jnp.triu({a}, -{width}), {width})")
    )
    band = s.put("band|kept", code, (n, n), 1.5)
    if s.chance(0.5):
        return close(s, "band part|banded mask", band)
    return close(s, "banded product|local mixing", _applied(s, band, n))


def _new_diagonal(s: Sampler, n: int) -> Kernel:
    """A triangular factor whose diagonal is made positive, as of an unconstrained parameter."""
    raw = begin(s, (n, n), "raw|free_params|unconstrained")
    diag = s.put(
        "diag|raw_diag",
        s.pick((f"jnp.diag({raw})", f"jnp.diagonal({raw})", f'jnp.einsum("ii->i", {raw})')),
        (n,),
        1.5,
    )
    made = s.pick((f"jnp.exp({diag})", f"jax.nn.softplus({diag})"))
    code = s.pick(
        (
            f"jnp.tril({raw}, -1) + jnp.diag({made})",
            f"jnp.fill_diagonal(jnp.tril({raw}), {made}, inplace=False)",
            f"jnp.tril({raw}).at[jnp.arange({n}), jnp.arange({n})].set({made})",
        )
    )
    factor = s.put("factor|l_mat", code, (n, n), 5)
    form = s.pick(("factor", "cov", "sample", "logdet"))
    if form == "factor":
        return close(s, "cholesky parameter|positive diagonal factor", factor)
    if form == "cov":
        return s.finish("covariance from raw", s.put("cov", f"{factor} @ {factor}.T", (n, n), 60))
    if form == "logdet":
        log = f"2 * jnp.sum(jnp.log(jnp.diag({factor})))"
        return s.finish("factor logdet", s.put("logdet", log, (), 30))
    z, mu = begin(s, (n,), "z|eps"), begin(s, (n,), "mu|loc")
    return close(
        s, "correlated sample|reparameterized sample", s.put("sample|x", f"{mu} + {factor} @ {z}", (n,), 30)
    )


def _pairs(s: Sampler, n: int) -> Kernel:
    """What is said of each pair of rows once, from above the diagonal."""
    x = begin(s, (n, s.count(2, 3)), "points|positions|x")
    i, j = s.name("i|first"), s.name("j|second")
    s.line(f"{i}, {j} = jnp.triu_indices({n}, k=1)")
    many = n * (n - 1) // 2
    gaps = s.put("gaps|diff", f"{x}[{i}] - {x}[{j}]", (many, x.shape[1]), 3)
    squares = s.put("sq_dist|d2", f"jnp.sum({gaps}**2, axis=-1)", (many,), (0, 27))
    form = s.pick(("pairs", "energy", "mean"))
    if form == "pairs":
        return close(s, "pair distances|pdist", expr(f"jnp.sqrt({squares} + {s.epsilon()})", (many,), 6))
    if form == "mean":
        return s.finish("mean pair distance", expr(f"jnp.mean(jnp.sqrt({squares} + {s.epsilon()}))", (), 6))
    return close(
        s, "gaussian pair energy|repulsion energy", s.put("energy", f"jnp.sum(jnp.exp(-{squares}))", (), many)
    )


def _symmetrized(s: Sampler, n: int) -> Kernel:
    a = begin(s, (n, n), "a|raw|m")
    code, noun = s.pick(
        (
            (f"0.5 * ({a} + {a}.T)", "symmetric part"),
            (f"0.5 * ({a} - {a}.T)", "antisymmetric part"),
            (f"jnp.triu({a}) + jnp.triu({a}, 1).T", "symmetric from upper"),
            (f"jnp.tril({a}) + jnp.tril({a}, -1).T", "symmetric from lower"),
        )
    )
    part = s.put("sym" if "anti" not in noun else "skew", code, (n, n), 1.5)
    if "anti" not in noun and s.chance(0.5):  # The sum of an antisymmetric matrix is zero.
        return s.finish(noun, part)
    return s.finish(f"{noun} product", _applied(s, part, n))


def _lower(s: Sampler, n: int) -> Value:
    """A lower triangular input with a positive diagonal."""
    factor = s.array("l_mat|chol|lower", (n, n), low=-1.0, high=1.5)
    s.inputs[-1] = replace(s.inputs[-1], domain="lower")
    return factor


def _lower_solve(s: Sampler, n: int) -> Kernel:
    factor, b = _lower(s, n), _right_side(s, n)
    half = s.put("half|forward", f"jax.scipy.linalg.solve_triangular({factor}, {b}, lower=True)", b.shape, 9)
    if s.chance(0.5):
        return close(s, "forward substitution|triangular solve", half)
    trans = s.pick(('trans="T"', "trans=1"))
    code = f"jax.scipy.linalg.solve_triangular({factor}, {half}, lower=True, {trans})"
    return s.finish("cholesky solve", s.put("solution|x", code, b.shape, 30))


def _from_cholesky(s: Sampler, n: int) -> Kernel:
    cov = s.array("cov|gram|sigma", (n, n), low=0.5, high=2.0)
    s.inputs[-1] = replace(s.inputs[-1], domain="spd")
    chol = s.put("chol|factor", f"jnp.linalg.cholesky({cov})", (n, n), 2)
    z = begin(s, (s.count(2, 4), n), "z|eps|white")
    if s.chance(0.5):
        return close(
            s, "color noise|correlated samples", s.put("colored|samples", f"{z} @ {chol}.T", z.shape, 9)
        )
    log = s.put("logdet", f"2 * jnp.sum(jnp.log(jnp.diagonal({chol})))", (), 9)
    return s.finish("cholesky logdet", log)


def blocks(s: Sampler) -> Kernel:
    """Matrices of blocks: put together, taken apart, eliminated blockwise."""
    forms = (_assembled, _assembled, _block_diagonal, _kronecker, _split_blocks)
    return s.pick(forms if s.narrow else (*forms, _schur, _schur, _schur))(s)


def _assembled(s: Sampler) -> Kernel:
    """A saddle-point, Hamiltonian or general matrix of four blocks."""
    p, q = s.count(2, 4), s.count(2, 3)
    kind = s.pick(("saddle", "augmented", "general"))
    a = begin(s, (p, p), "a|top_left|h")
    if kind == "saddle":
        c = begin(s, (q, p), "c|constraints|b_mat")
        code = f"jnp.block([[{a}, {c}.T], [{c}, jnp.zeros(({q}, {q}), {a}.dtype)]])"
        noun = "kkt matrix|saddle point matrix"
    elif kind == "augmented":
        t, q = begin(s, (p,), "t|shift_by|translation"), 1
        row = f"jnp.concatenate([jnp.zeros({p}, {a}.dtype), jnp.ones(1, {a}.dtype)])[None, :]"
        code = f"jnp.concatenate([jnp.concatenate([{a}, {t}[:, None]], axis=1), {row}], axis=0)"
        noun = "homogeneous transform|affine matrix"
    else:
        b, c, d = (
            begin(s, (p, q), "b|top_right"),
            begin(s, (q, p), "c|bottom_left"),
            begin(s, (q, q), "d|bottom_right"),
        )
        code = s.pick(
            (
                f"jnp.block([[{a}, {b}], [{c}, {d}]])",
                f"jnp.vstack([jnp.hstack([{a}, {b}]), jnp.hstack([{c}, {d}])])",
            )
        )
        noun = "assemble blocks|block matrix"
    whole = s.put("whole|full|matrix", code, (p + q, p + q), 1.5)
    if s.chance(0.5):
        v = begin(s, (p + q,), "v|x|unknowns")
        return close(
            s,
            noun.replace("matrix", "product").replace("transform", "map"),
            s.put("applied|y", f"{whole} @ {v}", (p + q,), 30),
        )
    return close(s, noun, whole)


def _block_diagonal(s: Sampler) -> Kernel:
    p, q = s.count(2, 3), s.count(2, 4)
    a, b = begin(s, (p, p), "a|first_block"), begin(s, (q, q), "b|second_block")
    whole = s.put("whole|block_diag", f"jax.scipy.linalg.block_diag({a}, {b})", (p + q, p + q), 1.5)
    if s.chance(0.5):
        return s.finish("block diagonal", whole)
    return s.finish("block diagonal product", _applied(s, whole, p + q))


def _kronecker(s: Sampler) -> Kernel:
    p, q = s.fixed(s.count(2, 3)), s.fixed(s.count(2, 4))
    a, b = begin(s, (p, p), "a|left_factor"), begin(s, (q, q), "b|right_factor")
    form = s.pick(("kron", "sum", "apply"))
    if form == "kron":
        return close(s, "kronecker product|kron", s.put("kron_ab", f"jnp.kron({a}, {b})", (p * q, p * q), 3))
    if form == "sum":
        code = f"jnp.kron({a}, jnp.eye({q}, dtype={a}.dtype)) + jnp.kron(jnp.eye({p}, dtype={b}.dtype), {b})"
        return s.finish("kronecker sum", s.put("kron_sum", code, (p * q, p * q), 3))
    x = begin(s, (p * q,), "x|v")
    code = f"({a} @ {x}.reshape({p}, {q}) @ {b}.T).reshape(-1)"
    return close(s, "kronecker apply|kron matvec", s.put("y", code, (p * q,), 30))


def _split_blocks(s: Sampler) -> Kernel:
    """A matrix as a grid of tiles: their traces, norms or means."""
    p, q = s.fixed(s.count(2, 3)), s.count(2, 4)
    m = begin(s, (p * q, p * q), "m|matrix|image")
    tiles = s.put("tiles|blocks", f"{m}.reshape({p}, {q}, {p}, {q}).swapaxes(1, 2)", (p, p, q, q), 1.5)
    noun, code, shape = s.pick(
        (
            ("partial trace", f"jnp.trace({tiles}, axis1=-2, axis2=-1)", (p, p)),
            ("block norms", f"jnp.sqrt(jnp.sum({tiles}**2, axis=(-2, -1)) + {s.epsilon()})", (p, p)),
            ("block means", f"jnp.mean({tiles}, axis=(-2, -1))", (p, p)),
            ("sum of diagonal blocks", f'jnp.einsum("iiab->ab", {tiles})', (q, q)),
        )
    )
    return s.finish(noun, s.put("per_block|result", code, shape, 30))


def _schur(s: Sampler) -> Kernel:
    """The Schur complement of a block: what is left of a Gaussian or a system when that is eliminated."""
    p, q = s.count(2, 3), s.count(2, 4)
    a, b = (
        s.array("a|cov_aa|h_xx", (p, p), low=2.0, high=4.0),
        s.array("b|cov_ab|h_xy", (p, q), low=-0.5, high=0.5),
    )
    s.inputs[-2] = replace(s.inputs[-2], domain="spd")
    d = s.array("d|cov_bb|h_yy", (q, q), low=1.0, high=3.0)
    s.inputs[-1] = replace(s.inputs[-1], domain="spd")
    solve = s.pick(
        (
            f"jnp.linalg.solve({d}, {b}.T)",
            f"jax.scipy.linalg.cho_solve(jax.scipy.linalg.cho_factor({d}), {b}.T)",
            f'jax.scipy.linalg.solve({d}, {b}.T, assume_a="pos")',
        )
    )
    inner = s.put("solved|gain_t", solve, (q, p), 2)
    form = s.pick(("schur", "conditional", "eliminate"))
    schur = s.put("schur|reduced|cond_cov", f"{a} - {b} @ {inner}", (p, p), 8)
    if form == "schur":
        return s.finish("schur complement", schur)
    y = begin(s, (q,), "y|observed|g")
    if form == "conditional":
        mean = s.put("cond_mean", f"{inner}.T @ {y}", (p,), 9)
        return s.finish("gaussian conditional", mean, schur)
    f = begin(s, (p,), "f|rhs_a")
    return close(
        s,
        "block elimination|condensed solve",
        s.put("x_a|solution", f"jnp.linalg.solve({schur}, {f} - {inner}.T @ {y})", (p,), 9),
    )


# Names of moves of a grid, their code, and whether its sides change places.
TURNS = (
    ("rotate image", "jnp.rot90({0})", True),
    ("rotate clockwise", "jnp.rot90({0}, k=-1)", True),
    ("rotate clockwise", "jnp.rot90({0}, k=3)", True),
    ("half turn", "jnp.rot90({0}, 2)", False),
    ("half turn", "{1}.rev({0}, (0, 1))", False),
    ("flip vertically", "{0}[::-1]", False),
    ("flip vertically", "jnp.flipud({0})", False),
    ("flip horizontally", "{0}[:, ::-1]", False),
    ("flip horizontally", "jnp.fliplr({0})", False),
    ("transpose image", "{0}.T", True),
    ("transpose image", "jnp.swapaxes({0}, 0, 1)", True),
    ("anti transpose", "{0}[::-1, ::-1].T", True),
)


def rearranged(s: Sampler) -> Kernel:
    """Turns, mirrors, tiles and splits of a grid."""
    return s.pick((_turned, _turned, _symmetric_grid, _rolled_grid, _tiled, _split))(
        s, s.count(3, 5), s.count(3, 6)
    )


def _turned(s: Sampler, r: int, c: int) -> Kernel:
    x = begin(s, (r, c), GRIDS)
    noun, code, swaps = s.pick(TURNS)
    shape = (c, r) if swaps else (r, c)
    moved = s.put("turned|moved", code.format(x, s.lax), shape, 1.5)
    form = s.pick(("moved", "bias", "error", "coin"))
    if form == "error":
        target = begin(s, shape, "target|reference")
        return s.finish(f"{noun} loss", s.put("mse", f"jnp.mean(({moved} - {target}) ** 2)", (), 9))
    if form == "coin" and not swaps:
        flag = s.ints("flip|do_flip", (), 0, 1)
        return s.finish(
            "random flip", s.put("augmented", f"jnp.where({flag} == 1, {moved}, {x})", shape, 1.5)
        )
    if form == "bias" and not swaps:
        return s.finish("test time average", s.put("averaged", f"0.5 * ({x} + {moved})", shape, 1.5))
    return s.finish(noun, moved)


def _symmetric_grid(s: Sampler, r: int, c: int) -> Kernel:
    """A field split into its even and odd parts about an axis or the center."""
    x = begin(s, (r, c), GRIDS)
    mirror = s.pick(
        (f"{x}[::-1]", f"{x}[:, ::-1]", f"{x}[::-1, ::-1]", f"jnp.flip({x}, axis={s.fixed(s.count(0, 1))})")
    )
    mirrored = s.put("mirrored|flipped", mirror, (r, c), 1.5)
    even = s.put("even_part|symmetric", f"0.5 * ({x} + {mirrored})", (r, c), 1.5)
    odd = s.put("odd_part|antisymmetric", f"0.5 * ({x} - {mirrored})", (r, c), 1.5)
    if s.chance(0.4):
        return close(
            s,
            "asymmetry index|symmetry score",
            s.put("score", f"jnp.sum({odd}**2) / (jnp.sum({x}**2) + {s.epsilon()})", (), 2),
        )
    return close(s, "mirror parts|even and odd parts", even, odd)


def _rolled_grid(s: Sampler, r: int, c: int) -> Kernel:
    """A cyclic shift of windows, and back, or a central difference with periodic sides."""
    x = begin(s, (r, c), GRIDS)
    if s.chance(0.5):
        dy, dx = s.fixed(s.count(1, 2)), s.fixed(s.count(0, 2))
        code = f"jnp.roll({x}, ({-dy}, {-dx}), axis=(0, 1))"
        return close(s, "cyclic shift|shifted windows", s.put("shifted_grid", code, (r, c), 1.5))
    if s.chance(0.5):
        return close(
            s,
            "fft shift|centered spectrum",
            s.put("centered", f"jnp.fft.{s.pick(('fftshift', 'ifftshift'))}({x})", (r, c), 1.5),
        )
    parts = [
        s.put(names, f"0.5 * (jnp.roll({x}, -1, axis={axis}) - jnp.roll({x}, 1, axis={axis}))", (r, c), 1.5)
        for axis, names in ((0, "dy|d_rows"), (1, "dx|d_cols"))
    ]
    if s.chance(0.5):
        energy = s.put("energy", f"0.5 * jnp.mean({parts[0]}**2 + {parts[1]}**2)", (), 9)
        return close(s, "dirichlet energy|gradient energy", energy)
    return close(
        s,
        "gradient magnitude|slope",
        expr(f"jnp.sqrt({parts[0]}**2 + {parts[1]}**2 + {s.epsilon()})", (r, c), 3),
    )


def _tiled(s: Sampler, r: int, c: int) -> Kernel:
    x, k = begin(s, (r, c), GRIDS), s.fixed(s.count(2, 3))
    code, shape, noun = s.pick(
        (
            (f"jnp.tile({x}, ({k}, 1))", (k * r, c), "tile rows"),
            (f"jnp.tile({x}, (1, {k}))", (r, k * c), "tile columns"),
            (f"jnp.repeat(jnp.repeat({x}, {k}, axis=0), {k}, axis=1)", (k * r, k * c), "nearest upsample"),
            (f"jnp.kron({x}, jnp.ones(({k}, {k}), {x}.dtype))", (k * r, k * c), "nearest upsample"),
            (f"jnp.concatenate([{x}, {x}[::-1]], axis=0)", (2 * r, c), "mirror tile"),
            (f"jnp.hstack([{x}, jnp.fliplr({x})])", (r, 2 * c), "mirror tile"),
        )
    )
    return s.finish(noun, s.put("tiled|larger", code, shape, 1.5))


def _split(s: Sampler, r: int, c: int) -> Kernel:
    """The columns of a projection split into gate and value, or rows into train and test."""
    x = begin(s, (r, 2 * c), "x|projected|hidden")
    a, b = s.name("value|left"), s.name("gate|right")
    s.line(
        f"{a}, {b} = "
        + s.pick((f"jnp.split({x}, 2, axis=-1)", f"jnp.split({x}, [{c}], axis=1)", f"jnp.hsplit({x}, 2)"))
    )
    noun, code = s.pick(
        (
            ("gated linear unit", f"{a} * jax.nn.sigmoid({b})"),
            ("geglu", f"{a} * jax.nn.gelu({b})"),
            ("swiglu", f"{a} * jax.nn.silu({b})"),
            ("rotate half", f"jnp.concatenate([-{b}, {a}], axis=-1)"),
            ("maxout pair", f"jnp.maximum({a}, {b})"),
        )
    )
    return s.finish(noun, s.put("gated|out", code, (r, c if "rotate" not in noun else 2 * c), 3))


def halos(s: Sampler) -> Kernel:
    """Diffusion on an array in blocks that swap their edges before every step."""
    k, m = s.fixed(s.count(2, 4)), s.count(3, 5)
    x = begin(s, (k * m,), "u|field|rod|temperature")
    c = s.pick(("0.1", "0.2", "0.25", s.scalar("rate|alpha", 0.1, 0.4).code))
    code = s.pick((f"{x}.reshape({k}, {m})", f"jnp.stack(jnp.split({x}, {k}))"))
    parts = s.put("blocks|chunks", code, (k, m), 2)
    closed = s.chance(0.5)

    def step(states: list[Value]) -> list[Value]:
        b = states[0]
        if closed:
            left, right = f"jnp.roll({b}[:, -1:], 1, axis=0)", f"jnp.roll({b}[:, :1], -1, axis=0)"
        else:
            left = f"jnp.concatenate([{b}[:1, :1], {b}[:-1, -1:]], axis=0)"
            right = f"jnp.concatenate([{b}[1:, :1], {b}[-1:, -1:]], axis=0)"
        lo, hi = s.put("from_left|halo_left", left), s.put("from_right|halo_right", right)
        joined = s.pick((f"jnp.concatenate([{lo}, {b}, {hi}], axis=1)", f"jnp.hstack([{lo}, {b}, {hi}])"))
        ext = s.put("extended|with_halo", joined)
        return [expr(f"{b} + {c} * ({ext}[:, :-2] - 2 * {b} + {ext}[:, 2:])", (k, m), 4, level=SUM)]

    out = repeat(s, [parts.over(4.0)], s.count(1, 4), step, hints="b_now|chunk_t|blocks_t")[0]
    code = s.pick((f"{out}.reshape(-1)", f"{out}.ravel()", f"jnp.concatenate(list({out}))"))
    noun = "halo exchange|domain decomposition|block diffusion"
    return close(s, noun, s.put("joined|whole", code, (k * m,), 4))


def checkers(s: Sampler) -> Kernel:
    """Red and black cells in turn: relaxation of a Poisson equation with masks or strided updates."""
    n, m = s.count(3, 6), s.count(3, 6)
    u = begin(s, (n, m), "phi|u|potential")
    f = s.array("source|rhs|charge", (n, m), low=-0.5, high=0.5)
    over = s.chance(0.5)
    omega = s.pick(("1.2", "1.5", "0.9", s.scalar("omega|relaxation", 0.8, 1.6).code)) if over else ""
    form = s.pick(("masked", "masked", "strided"))
    red = ""
    if form == "masked":
        i, j = s.name("i|rows"), s.name("j|cols")
        grid = (f"jnp.indices(({n}, {m}))", f'jnp.meshgrid(jnp.arange({n}), jnp.arange({m}), indexing="ij")')
        s.line(f"{i}, {j} = {s.pick(grid)}")
        red = s.put("red|is_red", f"({i} + {j}) % 2 == 0").code
    edge = s.fixed(s.count(0, 2))

    def relaxed(now: str) -> str:
        parts = [part for axis in (0, 1) for part in neighbours(s, now, axis, 2, edge)]
        mean = f"0.25 * ({' + '.join(parts)} + {f})"
        if not over:
            return s.put("relaxed|gauss_seidel", mean, (n, m), 3).code
        target = s.put("target|gauss_seidel", mean, (n, m), 3)
        return s.put("relaxed|sor", f"{now} + {omega} * ({target} - {now})", (n, m), 3).code

    def step(states: list[Value]) -> list[Value]:
        now = states[0].code
        if form == "masked":
            for test in (red, f"~{red}"):
                new = relaxed(now)
                now = s.put("half_swept|swept", f"jnp.where({test}, {new}, {now})", (n, m), 3).code
            return [expr(now, (n, m), 3)]
        # Red cells are those of even rows and columns, and of odd rows and columns.
        for cells in (("::2, ::2", "1::2, 1::2"), ("::2, 1::2", "1::2, ::2")):
            new = relaxed(now)
            code = f"{now}.at[{cells[0]}].set({new}[{cells[0]}]).at[{cells[1]}].set({new}[{cells[1]}])"
            now = s.put("half_swept|swept", code, (n, m), 3).code
        return [expr(now, (n, m), 3)]

    out = repeat(s, [u.over(3.0)], s.count(1, 3), step, hints="u_t|phi_t|cur_u")[0]
    return close(
        s, "red black sor|checkerboard sor" if over else "red black gauss seidel|checkerboard relaxation", out
    )


def patches(s: Sampler) -> Kernel:
    """Patches of an image: space to depth, embedding, im2col, and back."""
    p, q, k = s.fixed(s.count(2, 3)), s.fixed(s.count(2, 3)), s.fixed(s.count(2, 3))
    ch = s.fixed(s.pick((1, 1, 2, 3)))
    tail, axes = ("", "0, 2, 1, 3") if ch == 1 else (f", {ch}", "0, 2, 1, 3, 4")
    size: Shape = () if ch == 1 else (ch,)
    d = k * k * ch
    form = s.pick(("split", "split", "stacked", "unfolded", "folded"))
    if form == "folded":
        rows = begin(s, (p * q, d), "tokens|patches_in")
        code = f"{rows}.reshape({p}, {q}, {k}, {k}{tail}).transpose({axes}).reshape({p * k}, {q * k}{tail})"
        return close(
            s,
            "unpatchify|fold patches|depth to space",
            s.put("image_out|folded", code, (p * k, q * k, *size), 1.5),
        )
    x = begin(s, (p * k, q * k, *size), GRIDS)
    if form == "unfolded":
        n_i, n_j = p * k - k + 1, q * k - k + 1
        a, b = s.name("a|top"), s.name("b|left")
        start, sizes = f"({a}, {b}{', 0' if ch > 1 else ''})", f"({k}, {k}{tail})"
        cut = f"{s.lax}.dynamic_slice({x}, {start}, {sizes}).reshape(-1)"
        code = (
            f"jax.vmap(lambda {a}: jax.vmap(lambda {b}: {cut})(jnp.arange({n_j})))"
            f"(jnp.arange({n_i})).reshape({n_i * n_j}, {d})"
        )
        rows = s.put("columns|unfolded", code, (n_i * n_j, d), 1.5)
        h = s.count(2, 4)
        w = s.array("filters|kernel", (d, h), low=-0.5, high=0.5)
        return close(
            s,
            "im2col convolution|conv by patches",
            s.put("features", f"({rows} @ {w}).reshape({n_i}, {n_j}, {h})", (n_i, n_j, h), 9),
        )
    if form == "split":
        six = s.put("split6|tiles", f"{x}.reshape({p}, {k}, {q}, {k}{tail})")
        turned = s.pick(
            (f"{six}.transpose({axes})", f"jnp.transpose({six}, ({axes}))", f"jnp.swapaxes({six}, 1, 2)")
        )
        rows = s.put("tokens|patches_of", f"{turned}.reshape({p * q}, {d})", (p * q, d), 1.5)
    else:
        code = (
            f"jnp.stack([{x}[i : i + {k}, j : j + {k}].ravel() "
            f"for i in range(0, {p * k}, {k}) for j in range(0, {q * k}, {k})])"
        )
        rows = s.put("tokens|patches_of", code, (p * q, d), 1.5)
    use = s.pick(("patches", "embed", "embed", "mean"))
    if use == "patches":
        return close(s, "patchify|space to depth|image to patches", rows)
    if use == "mean":
        return s.finish("patch means", s.put("means", f"{rows}.mean(axis=-1).reshape({p}, {q})", (p, q), 1.5))
    h = s.count(2, 4)
    w, bias = (
        s.array("w_embed|proj|kernel", (d, h), low=-0.5, high=0.5),
        s.array("bias|b", (h,), low=-0.5, high=0.5),
    )
    code = f"{rows} @ {w} + {bias}"
    if s.chance(0.5):
        code = f"{code} + {s.array('pos_embed|positions', (p * q, h), low=-0.5, high=0.5)}"
    return close(s, "patch embedding|vit embedding", s.put("embedded", code, (p * q, h), 9))


def integral(s: Sampler) -> Kernel:
    """Sums over boxes by differences of prefix sums."""
    k = s.fixed(s.count(2, 3))
    if s.chance(0.5):
        n = s.count(5, 9)
        x = begin(s, (n,))
        code = s.pick(
            (
                f"jnp.pad(jnp.cumsum({x}), (1, 0))",
                f"jnp.concatenate([jnp.zeros(1, {x}.dtype), jnp.cumsum({x})])",
            )
        )
        table = s.put("prefix|cum", code, (n + 1,), 9)
        total, noun = f"{table}[{k}:] - {table}[:-{k}]", "moving sum|window sum"
        shape: Shape = (n + 1 - k,)
        core, count = f"{x}[{k - 1}:]", str(k)
    else:
        n, m = s.count(4, 8), s.count(4, 7)
        x = begin(s, (n, m), GRIDS)
        sums = s.pick(
            (
                f"jnp.cumsum(jnp.cumsum({x}, axis=0), axis=1)",
                f"{s.lax}.cumsum({s.lax}.cumsum({x}, axis=1), axis=0)",
            )
        )
        table = s.put("integral_image|sat", f"jnp.pad({sums}, ((1, 0), (1, 0)))", (n + 1, m + 1), 30)
        total = f"{table}[{k}:, {k}:] - {table}[:-{k}, {k}:] - {table}[{k}:, :-{k}] + {table}[:-{k}, :-{k}]"
        noun, shape = "box sum|summed area", (n + 1 - k, m + 1 - k)
        core, count = f"{x}[{k - 1}:, {k - 1}:]", str(k * k)
    form = s.pick(("sum", "mean", "variance", "contrast"))
    if form == "sum":
        return close(s, noun, s.put("sums|box", total, shape, 9))
    mean = s.put("local_mean|box_mean", f"({total}) / {count}", shape, 2)
    if form == "mean":
        return close(s, "box filter|moving average" if len(shape) == 1 else "box filter|box blur", mean)
    detail = s.put("detail|residual", f"{core} - {mean}", shape, 4)
    if form == "contrast":
        return close(s, "local contrast|detrended", detail)
    return close(s, "local deviation|unsharp energy", s.put("deviation", f"{detail}**2", shape, 16))


def crops(s: Sampler) -> Kernel:
    """Augmentation: random crops, shifts, flips, erased patches and mixed images."""
    n, m = s.count(4, 8), s.count(4, 7)
    x = begin(s, (n, m), GRIDS)
    seed = s.ints("seed|step_id|epoch", (), 0, 9999) if s.chance(0.7) else str(s.count(0, 99))
    key = s.put("key|rng_key|prng", f"jax.random.{s.pick(('key', 'PRNGKey'))}({seed})")
    h, w = s.fixed(s.count(2, 3)), s.fixed(s.count(2, 3))
    form = s.pick(("crop", "erase", "roll", "flip", "permutation", "mixup"))
    if form in ("crop", "erase"):
        a, b = s.name("top|i0"), s.name("left|j0")
        if s.chance(0.5):
            k1, k2 = s.name("k_row|key_a"), s.name("k_col|key_b")
            s.line(f"{k1}, {k2} = jax.random.split({key})")
            s.line(f"{a} = jax.random.randint({k1}, (), 0, {n - h + 1})")
            s.line(f"{b} = jax.random.randint({k2}, (), 0, {m - w + 1})")
        else:
            s.line(f"{a}, {b} = jax.random.randint({key}, (2,), 0, {min(n - h, m - w) + 1})")
        if form == "crop":
            crop = f"{s.lax}.dynamic_slice({x}, ({a}, {b}), ({h}, {w}))"
            return close(s, "random crop|crop augmentation", s.put("crop|view", crop, (h, w), 1.5))
        fill = s.pick(
            (f"jnp.zeros(({h}, {w}), {x}.dtype)", f"jnp.full(({h}, {w}), jnp.mean({x}), {x}.dtype)")
        )
        code = f"{s.lax}.dynamic_update_slice({x}, {fill}, ({a}, {b}))"
        return close(s, "cutout|random erase", s.put("erased", code, (n, m), 1.5))
    if form == "roll":
        code, noun = (
            f"jnp.roll({x}, jax.random.randint({key}, (), 0, {n}), axis=0)",
            "random shift|random roll",
        )
    elif form == "flip":
        code, noun = f"jnp.where(jax.random.bernoulli({key}), {x}[:, ::-1], {x})", "random flip"
    elif form == "permutation":
        axis, apart = s.fixed(s.count(0, 1)), s.chance(0.3)
        tail = ", independent=True" if apart else ""
        code, noun = (
            f"jax.random.permutation({key}, {x}, axis={axis}{tail})",
            "shuffle rows" if axis == 0 else "shuffle columns",
        )
        noun = "shuffle entries" if apart else noun
    else:
        other = s.put("partner|permuted", f"jax.random.permutation({key}, {x}, axis=0)", (n, m), 1.5)
        lam = s.pick((s.scalar("lam|mix", 0.2, 0.8), s.array("lam|mix", (n, 1), low=0.2, high=0.8)))
        return s.finish("mixup", s.put("mixed", f"{lam} * {x} + (1 - {lam}) * {other}", (n, m), 2))
    return close(s, noun, s.put("augmented|moved", code, (n, m), 1.5))


FORMS: tuple[Callable[[Sampler], Kernel], ...] = (
    pads,
    strided,
    shifts,
    shifts,
    windows,
    dynamic,
    buffers,
    banded,
    banded,
    triangles,
    blocks,
    rearranged,
    halos,
    checkers,
    patches,
    integral,
    crops,
)
NARROW = (pads, strided, windows, dynamic, rearranged, triangles, patches)


def draw(rng: random.Random) -> Kernel:
    form = FORMS[int(rng.random() * len(FORMS))]
    place, dtype = rng.random(), "float32"
    if place > 0.86:
        dtype = "float64"
    elif place > 0.72 and form in NARROW:
        dtype = "bfloat16" if place > 0.79 else "float16"
    return instance(form, Sampler(rng, dtype))


TEMPLATE = Template("slicing", "generate_slicing_kernel", draw)
