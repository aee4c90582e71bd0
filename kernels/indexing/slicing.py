"""Parts of arrays and arrays of parts: pads, strides, shifts, windows, blocks, triangles, patches."""

import random
from collections.abc import Callable
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing.beginnings import prepared
from kernels.writing.endings import finish_joined
from kernels.writing.loops import repeat
from kernels.writing.sampler import Sampler
from kernels.writing.values import SUM, Shape, Value, expr, fits

SIGNALS = "x|signal|u|values|samples|field|series|trace_in"
GRIDS = "grid|image|field|a|tile_in|frame|u|height"


def begin(s: Sampler, shape: Shape, names: str = SIGNALS, limit: float = 2.0) -> Value:
    """An input with a phrase or two, named."""
    return prepared(s, s.array(names, shape, low=-1.5, high=1.5), limit)


def like(s: Sampler, names: str, code: str, shape: Shape, *sources: Value) -> Value:
    """A statement whose value has the bounds of what it is made of."""
    low, high = min(v.low for v in sources), max(v.high for v in sources)
    return s.put(names, code, shape, (low, high))


def blend(s: Sampler, names: str, *values: Value, limit: float = 4.0) -> Value:
    """One expression of all the values, within bounds, named."""
    made = s.bounded(s.let(s.mix(list(values))), limit)
    return s.put(names, made)


def zero(s: Sampler, v: Value) -> str:
    return s.pick((f"jnp.zeros((), {v}.dtype)", f"jnp.array(0, dtype={v}.dtype)"))


def close(s: Sampler, noun: str, *values: Value) -> Kernel:
    return finish_joined(s, s.pick(noun.split("|")), *values)


# ---- pads


def widths(s: Sampler, pads: list[tuple[int, int]]) -> str:
    if len(set(pads)) == 1 and s.chance(0.5):
        low, high = pads[0]
        return str(low) if low == high else f"({low}, {high})"
    if len(pads) == 1:
        return f"({pads[0][0]}, {pads[0][1]})"
    return "(" + ", ".join(str(pad) for pad in pads) + ")"


def pad_once(s: Sampler, v: Value) -> Value:
    """The array with a border: a mode of jnp.pad, lax.pad, or a concatenation."""
    pads = [(0, 0)] * v.rank
    for axis in range(v.rank):
        if s.chance(0.75) or axis == v.rank - 1:
            most = max(1, min(2, v.shape[axis] - 1))
            pads[axis] = (s.count(0, most), s.count(1, most))
    shape = tuple(a + n + b for (a, b), n in zip(pads, v.shape, strict=True))
    form = s.pick(("constant", "mode", "mode", "mode", "lax", "ends", "ends"))
    small = min(v.shape) < 3
    if form == "constant":
        c = s.coef(-1.0, 1.0)
        tail = s.pick(("", f", constant_values={c}", f', mode="constant", constant_values={c}'))
        return like(s, "padded|bordered", f"jnp.pad({v}, {widths(s, pads)}{tail})", shape, v)
    if form == "mode":
        mode = s.pick(("edge", "wrap") if small else ("edge", "wrap", "reflect", "symmetric"))
        return like(s, "padded|ghosted", f'jnp.pad({v}, {widths(s, pads)}, mode="{mode}")', shape, v)
    if form == "lax":
        full = [(a if s.chance(0.8) else -1, b, s.count(0, 1)) for a, b in pads]
        full = [(max(a, 0) if n < 4 else a, b, i) for (a, b, i), n in zip(full, v.shape, strict=True)]
        shape = tuple(a + b + n + i * (n - 1) for (a, b, i), n in zip(full, v.shape, strict=True))
        return like(s, "dilated|padded", f"{s.lax}.pad({v}, {zero(s, v)}, {full})", shape, v)
    axis = s.count(0, v.rank - 1)
    n = v.shape[axis]
    cut = ":, " * axis
    first, last = f"{v}[{cut}:1]", f"{v}[{cut}-1:]"
    ends = s.pick(
        (
            f"{first}, {v}, {last}",
            f"{last}, {v}, {first}",
            f"-{first}, {v}, -{last}",
            f"2 * {first} - {v}[{cut}1:2], {v}, {last}" if n > 1 else f"{first}, {v}, {last}",
        )
    )
    shape = (*v.shape[:axis], n + 2, *v.shape[axis + 1 :])
    return like(
        s, "extended|with_ghosts", f"jnp.concatenate([{ends}], axis={axis})", shape, v.over(v.bound * 3)
    )


def pads(s: Sampler) -> Kernel:
    """Borders added, something done with neighbours, a part cut out again."""
    x = begin(s, s.shape(1, 3, 24, least=2))
    p = pad_once(s, x)
    if s.chance(0.4):
        p = pad_once(s, s.let(s.bounded(p, 3)))
    axis = s.count(0, p.rank - 1)
    cut = ":, " * axis
    lo, hi = f"{p}[{cut}:-1]", f"{p}[{cut}1:]"
    shape = (*p.shape[:axis], p.shape[axis] - 1, *p.shape[axis + 1 :])
    law = s.pick((f"{hi} - {lo}", f"0.5 * ({lo} + {hi})", f"{lo} * (0.6 + {hi})", f"jnp.maximum({lo}, {hi})"))
    near = s.put("edges|between|pairs_n|slopes", law, shape, 4)
    out = [near]
    if s.chance(0.5):
        # All but one edge at most: what is left holds more than the border.
        cuts = [1, *(s.count(0, 1) for _ in p.shape[1:])]
        inner = ", ".join("1:" if cut else ":" for cut in cuts)
        kept = tuple(n - cut for n, cut in zip(p.shape, cuts, strict=True))
        out.append(like(s, "core|cropped|inside_p", f"{p}[{inner}]", kept, p))
    return close(s, "padded difference|border rule|ghost cells|pad and crop", *out)


# ---- strides


def strided(s: Sampler) -> Kernel:
    """Every second element: wavelets, polyphase parts, interleaving, strided updates."""
    h = s.count(2, 8)
    lead: Shape = (s.count(2, 4),) if s.chance(0.4) else ()
    x = begin(s, (*lead, 2 * h))
    dots = "..., " if lead else ""
    even, odd = s.one_of(
        lambda: _even_odd_by_reshape(s, h, lead, x),
        lambda: _even_odd_by_slice(s, h, lead, x),
        lambda: _even_odd_by_index(x, dots),
        lambda: _even_odd_by_index(x, dots),
    )
    a, b = (
        like(s, names, code, (*lead, h), x)
        for names, code in (("even|left_h|lo_in", even), ("odd|right_h|hi_in", odd))
    )
    form = s.pick(("haar", "haar", "lifting", "blend", "blend"))
    if form == "haar":
        c, back = s.pick((("0.5", ""), ("0.7071", "0.7071 * ")))
        approx = s.put("approx|smooth|coarse", f"{c} * ({a} + {b})", (*lead, h), 3)
        detail = s.put("detail|wave_d|rough", f"{c} * ({a} - {b})", (*lead, h), 3)
        if s.chance(0.4):
            return close(s, "haar step|wavelet analysis", approx, detail)
        edge = s.coef(0.1, 0.5)
        shrink = s.pick(
            (
                f"jnp.sign({detail}) * jnp.maximum(jnp.abs({detail}) - {edge}, 0.0)",
                f"jnp.where(jnp.abs({detail}) > {edge}, {detail}, 0.1 * {detail})",
            )
        )
        detail = s.put("shrunk|kept_d", shrink, (*lead, h), 3)
        noun, scaled = "wavelet shrinkage|haar denoising", "({})" if back else "{}"
        a = s.put("back_e|rec_even", back + scaled.format(f"{approx} + {detail}"), (*lead, h), 5)
        b = s.put("back_o|rec_odd", back + scaled.format(f"{approx} - {detail}"), (*lead, h), 5)
    elif form == "lifting":
        noun, roll = "lifting scheme|lifting step", ar.roll(s, a, len(lead))
        b = s.put("predicted|lifted", f"{b} - 0.5 * ({a} + {roll})", (*lead, h), 5)
        a = s.put("updated_e|smoothed_e", f"{a} + {s.coef(0.2, 0.4)} * {b}", (*lead, h), 5)
    else:
        noun = "interleave|polyphase|even odd mix"
        a, b = blend(s, "mixed_e|new_even", a, b), s.let(s.bounded(b, 4))
    whole = (*lead, 2 * h)
    flat = ", ".join(map(str, whole))
    joined = s.pick(
        (
            f"jnp.stack([{a}, {b}], axis=-1).reshape({flat})",
            f"jnp.zeros_like({x}).at[{dots}::2].set({a}).at[{dots}1::2].set({b})",
            f"jnp.repeat({a}, 2, axis=-1) * jnp.tile(jnp.array([1, 0], {x}.dtype), {h}) + "
            f"jnp.repeat({b}, 2, axis=-1) * jnp.tile(jnp.array([0, 1], {x}.dtype), {h})",
            f"jnp.concatenate([{a}, {b}[{dots}::-1]], axis=-1)",
            f"jnp.dstack([{a}, {b}]).reshape({flat})" if lead else f"jnp.column_stack([{a}, {b}]).ravel()",
        )
    )
    out = like(s, "woven|merged_eo|interleaved", joined, whole, a, b)
    return close(s, noun, out)


def _even_odd_by_reshape(s: Sampler, h: int, lead: Shape, x: Value) -> tuple[str, str]:
    pairs = s.put("pairs|couples", f"{x}.reshape({', '.join(map(str, (*lead, h, 2)))})", (*lead, h, 2))
    even, odd = f"{pairs}[..., 0]", f"{pairs}[..., 1]"
    return even, odd


def _even_odd_by_slice(s: Sampler, h: int, lead: Shape, x: Value) -> tuple[str, str]:
    start = ("0, " * len(lead)) if lead else ""
    limits = [(f"({start}{k},)" if not lead else f"({start}{k})") for k in (0, 1)]
    size = f"({', '.join(map(str, (*lead, 2 * h)))}{'' if lead else ','})"
    steps = "(1, 2)" if lead else "(2,)"
    even, odd = (f"{s.lax}.slice({x}, {limit}, {size}, {steps})" for limit in limits)
    return even, odd


def _even_odd_by_index(x: Value, dots: str) -> tuple[str, str]:
    even, odd = f"{x}[{dots}::2]", f"{x}[{dots}1::2]"
    return even, odd


# ---- shifts


def neighbours(s: Sampler, v: str, axis: int, rank: int, edge: int) -> tuple[str, str]:
    """The left and the right neighbour of every element along an axis, as text."""
    cut, n = ":, " * axis, f"axis={axis}"
    if edge == 0:
        return f"jnp.roll({v}, 1, {n})", f"jnp.roll({v}, -1, {n})"
    if edge == 1:
        p = ", ".join("(1, 1)" if at == axis else "(0, 0)" for at in range(rank))
        p = p if rank == 1 else f"({p})"
        mode = s.pick(("", ', mode="edge"', ', mode="wrap"'))
        padded = s.put("ghost|padded_v|ext", f"jnp.pad({v}, {p}{mode})")
        return f"{padded}[{cut}:-2]", f"{padded}[{cut}2:]"
    return (
        f"jnp.concatenate([{v}[{cut}:1], {v}[{cut}:-1]], {n})",
        f"jnp.concatenate([{v}[{cut}1:], {v}[{cut}-1:]], {n})",
    )


def shifts(s: Sampler) -> Kernel:
    """Neighbours by roll, pad or concatenation: some steps of a scheme."""
    shape = s.shape(1, 2, 30, least=2)
    u = begin(s, shape, GRIDS if len(shape) > 1 else SIGNALS)
    edge, law = s.count(0, 2), s.count(0, 4)
    c = s.coef(0.05, 0.24).code
    k = s.array("kappa|speed|coeff", s.partner(shape), low=0.2, high=1.0) if s.chance(0.5) else None
    name = ""
    if s.chance(0.4):
        p, name = s.name("v|w|arr"), s.name("laplacian|second_diff|spread_out|near_sum")
        with s.helper(name, p):
            parts = [neighbours(s, p, axis, len(shape), edge) for axis in range(len(shape))]
            total = " + ".join(f"{left} + {right}" for left, right in parts)
            s.line(f"return {total} - {2 * len(shape)} * {p}")

    def step(states: list[Value]) -> list[Value]:
        now = states[0].code
        if name:
            change = s.put("lap|curv", f"{name}({now})", shape, 4).code
            rate = f"{c} * {k}" if k else c
            return [expr(f"{now} + {rate} * {change}", shape, 4, level=SUM)]
        axis = s.count(0, len(shape) - 1)
        left, right = neighbours(s, now, axis, len(shape), edge)
        a, b = (
            s.put("left|west|prev_v", left, shape, 4),
            s.put("right|east|next_v", right, shape, 4),
        )
        change = (
            f"{c} * ({a} - 2 * {now} + {b})",
            f"-{c} * {now} * ({b} - {a})",
            f"-{c} * jnp.maximum({now}, 0.2) * ({now} - {a})",
            f"{c} * jnp.tanh({b} - {a})",
            f"{c} * (jnp.sin({a} - {now}) + jnp.sin({b} - {now}))",
        )[law]
        change = change.replace(c, f"{c} * {k}", 1) if k else change
        return [expr(f"{now} + {change}".replace("+ -", "- "), shape, 4, level=SUM)]

    out = repeat(s, [u.over(4.0)], s.count(1, 4), step, hints="ut|cur|field_t")[0]
    results = [out]
    if s.chance(0.4):
        axis = s.count(0, len(shape) - 1)
        if shape[axis] > 1:
            less = (*shape[:axis], shape[axis] - 1, *shape[axis + 1 :])
            results.append(s.put("steps_d|slope_out", f"jnp.diff({out}, axis={axis})", less, 5))
    return close(s, "shifted stencil|neighbour rule|diffusion by shifts|lattice update", *results)


# ---- windows


def windows(s: Sampler) -> Kernel:
    """Frames of a signal: gathered, sliced in a map or a loop, weighted, added up again."""
    k, hop, m = s.count(2, 5), s.count(1, 3), s.count(2, 6)
    n = (m - 1) * hop + k
    x = begin(s, (n,))
    form = s.pick(("gathered", "mapped", "stacked", "applied", "averaged", "overlapped"))
    starts = f"{hop} * jnp.arange({m})" if hop > 1 else f"jnp.arange({m})"
    cut = f"{s.lax}.dynamic_slice({x}, ({{}},), ({k},))"
    if s.chance(0.4):
        cut = f"{s.lax}.dynamic_slice_in_dim({x}, {{}}, {k})"
    if form == "gathered":
        idx = s.put("idx|taps_at|where_w", f"({starts})[:, None] + jnp.arange({k})", (m, k))
        frames = like(s, "frames|windows", f"{x}[{idx}]", (m, k), x)
    elif form == "mapped":
        i = s.name("i|start|at")
        text = f"jax.vmap(lambda {i}: {cut.format(i)})({starts})"
        frames = like(s, "frames|windows", text, (m, k), x)
    elif form == "stacked":
        parts = f"jnp.stack([{x}[i : i + {k}] for i in range(0, {n - k + 1}, {hop})])"
        frames = like(s, "frames|windows", parts, (m, k), x)
    else:
        taps = s.array("taps|window|kernel", (k,), low=-1, high=1)
        body, i = s.name("one_window|body|at_window"), s.name("i|start|at")
        if form == "applied":
            with s.suite(f"def {body}({i}):"):
                w = like(s, "win|piece", cut.format(i), (k,), x)
                row = (
                    s.let(s.mix([w, taps]).over(4)) if s.chance(0.5) else expr(f"jnp.dot({w}, {taps})", (), 1)
                )
                s.give(row)
            every = s.put("scores_w|responses", f"{s.lax}.map({body}, {starts})", (m, *row.shape), 8)
            return close(s, "windowed map|sliding product", every)
        acc = s.name("acc|out_so_far|total_w")
        size = (n,) if form == "overlapped" else (k,)
        with s.suite(f"def {body}({i}, {acc}):"):
            at = s.put("lo|offset", f"{i} * {hop}") if hop > 1 else i
            w = like(s, "win|piece", cut.format(at), (k,), x)
            made = s.put((["shaped_w", "weighted_w"][0], "weighted_w"), s.bounded(s.pair(w, taps), 2))
            if form == "averaged":
                s.line(f"return {acc} + {made} / {m}")
            elif s.chance(0.5):
                old = s.put("there|held", f"{s.lax}.dynamic_slice({acc}, ({at},), ({k},))")
                s.line(f"return {s.lax}.dynamic_update_slice({acc}, {old} + {made}, ({at},))")
            else:
                s.line(f"return {acc}.at[{at} + jnp.arange({k})].add({made})")
        init = f"jnp.zeros({size}, {x}.dtype)" if form == "averaged" else f"jnp.zeros_like({x})"
        out = s.put("added|overlapped|averaged", f"{s.lax}.fori_loop(0, {m}, {body}, {init})", size, 4)
        return close(
            s,
            "overlap add|window sum|sliding average",
            out,
        )
    w = s.array("taper|window_w|gain", s.pick(((k,), (m, 1), (m, k))), low=0.2, high=1.2)
    shaped = blend(s, "tapered|weighted_f", frames, w)
    if s.chance(0.4):
        taps = s.array("filters|basis|taps", (k, s.count(1, 3)), low=-1, high=1)
        shaped = s.put("features_f", s.bounded(ar.matmul(s, shaped, taps), 8))
    elif s.chance(0.5):
        shaped = s.put("per_frame", s.bounded(ar.summary(s, shaped, s.count(0, 1)), 8))
    return close(s, "framed signal|sliding window|window features|moving statistic", shaped)


# ---- dynamic slices


def dynamic(s: Sampler) -> Kernel:
    """Parts at places that come with the data: cut out, worked on, put back."""
    rank = s.pick((1, 1, 2, 2, 3))
    shape = tuple(s.count(3, 7 if rank < 3 else 4) for _ in range(rank))
    x = begin(s, shape, GRIDS)
    size = tuple(s.count(1, n - 1) for n in shape)
    if s.chance(0.6):
        where = [
            s.ints(names, (), 0, n - k)
            for n, k, names in zip(
                shape, size, (("i", "row", "top"), ("j", "col", "left"), ("k", "depth_at")), strict=False
            )
        ]
        places = ", ".join(map(str, where))
        at = f"({places},)" if rank == 1 else f"({places})"
    else:
        start = s.ints(
            "start|corner|offset_ij", (rank,), 0, min(n - k for n, k in zip(shape, size, strict=True)) or 1
        )
        at = (
            f"tuple({start})"
            if s.chance(0.4)
            else f"({', '.join(f'{start}[{axis}]' for axis in range(rank))}{',' if rank == 1 else ''})"
        )
    sizes = f"({', '.join(map(str, size))}{',' if rank == 1 else ''})"
    part = like(s, "part|crop|window_v|patch", f"{s.lax}.dynamic_slice({x}, {at}, {sizes})", size, x)
    other = s.array("update|gain|stamp|brush", s.partner(size) or size, low=0.3, high=1.4)
    new = blend(s, "new_part|edited|painted", part, other, limit=3.0)
    if new.shape != size:
        new = like(s, "full_part|spread_part", f"jnp.broadcast_to({new}, {sizes})", size, new)
    form = s.pick(("crop", "line", "gap", "paste"))
    if form == "crop":
        return close(s, "dynamic crop|moving crop", new, s.let(part))
    put_back = f"{s.lax}.dynamic_update_slice({x}, {new}, {at})"
    if form == "line":
        axis = s.count(0, rank - 1)
        n = shape[axis]
        i = s.ints("slot|line_at|which", (), 0, n - 1)
        line = like(
            s,
            "line_v|picked",
            f"{s.lax}.dynamic_index_in_dim({x}, {i}, axis={axis}, keepdims=False)",
            (*shape[:axis], *shape[axis + 1 :]),
            x,
        )
        code = s.pick((f"-{line}", f"0.5 * {line}", f"{line} - jnp.mean({line})", f"jnp.abs({line})"))
        worked = s.put("line_new|worked_line", code, line.shape, 3)
        put_back = f"{s.lax}.dynamic_update_index_in_dim({x}, {worked}, {i}, axis={axis})"
        out = like(s, "written|patched", put_back, shape, x, worked)
        return close(s, "row write|slot update|line edit", out, new)
    out = like(s, "written|patched|restored", put_back, shape, x, new)
    if form == "gap":
        gap = s.put("change|edit_gap", f"{out} - {x}", shape, 5)
        return close(s, "dynamic update|patch edit", s.let(gap), out)
    return close(s, "dynamic update|paste|patch edit", out)


def buffers(s: Sampler) -> Kernel:
    """A ring or a delay line that a loop writes to, and reads from at other places."""
    n, k = s.count(3, 9), s.count(2, 6)
    lead: Shape = (s.count(2, 3),) if s.chance(0.4) else ()
    xs = begin(s, (n, *lead), "xs|inputs|stream|signal")
    buf = s.array("buffer|memory|delay|history0", (k, *lead), low=-1, high=1)
    taps = s.array("taps|mix_w|kernel", (k,), low=-0.8, high=0.8)
    ring = s.chance(0.5)
    body, c, item = (
        s.name("push|body|tick|write_one"),
        s.name("buf|state|line_b"),
        s.name("x_t|new_item"),
    )
    fb = s.coef(0.1, 0.6)
    head = s.name("pos|head|write_at") if ring else ""
    with s.suite(f"def {body}({'carry' if ring else c}, {item}):"):
        if ring:
            s.line(f"{c}, {head} = carry")
        out = s.name("y_t|read|tapped")
        s.line(
            f"{out} = "
            + s.pick(
                (
                    f"{taps} @ {c}",
                    f'jnp.einsum("k,k...->...", {taps}, {c})',
                    f"jnp.tensordot({taps}, {c}, 1)",
                )
            )
        )
        fresh = s.put(
            "fresh|fed_back",
            s.pick(
                (
                    f"{item} + {fb} * jnp.tanh({out})",
                    f"{item} - {fb} * {out}",
                    f"jnp.tanh({item}) + {fb} * {c}[-1]",
                )
            ),
            lead,
        )
        if ring:
            new = s.pick(
                (
                    f"{c}.at[{head}].set({fresh})",
                    f"{s.lax}.dynamic_update_index_in_dim({c}, {fresh}, {head}, 0)",
                )
            )
            s.line(f"{c} = {new}")
            s.line(f"return ({c}, ({head} + {s.pick((1, 1, k - 1))}) % {k}), {out}")
        else:
            new = s.pick(
                (
                    f"jnp.concatenate([{fresh}[None], {c}[:-1]])",
                    f"jnp.roll({c}, 1, axis=0).at[0].set({fresh})",
                    f"jnp.concatenate([{c}[1:], {fresh}[None]], axis=0)",
                )
            )
            s.line(f"return {new}, {s.pick((out, f'jnp.tanh({out})'))}")
    init = f"({buf}, 0)" if ring else buf
    last = s.name("last_buf|end_line|final_b")
    ys = s.name("ys|outputs|taps_out")
    s.line((f"({last}, _)" if ring else last) + f", {ys} = {s.lax}.scan({body}, {init}, {xs})")
    outs = [expr(ys, (n, *lead), 5), expr(last, (k, *lead), 4)]
    return close(
        s, "delay line|ring buffer|feedback comb|fifo filter", *(outs if s.chance(0.6) else outs[:1])
    )


# ---- matrices of parts


def banded(s: Sampler) -> Kernel:
    """Toeplitz, Hankel, circulant and Vandermonde matrices, multiplied or solved with."""
    n = s.count(2, 6)
    form = s.pick(("toeplitz", "circulant", "hankel", "rolled", "vandermonde", "tridiagonal"))
    c = begin(s, (n if form != "hankel" else 2 * n - 1,), "c|column|coeffs|first_col|lags")
    if form == "toeplitz":
        r = begin(s, (n,), "r|row|first_row")
        code = f"jax.scipy.linalg.toeplitz({c}{s.pick(('', f', {r}'))})"
    elif form == "circulant":
        i, j = s.name("i|rows"), s.name("j|cols")
        s.line(f'{i}, {j} = jnp.meshgrid(jnp.arange({n}), jnp.arange({n}), indexing="ij")')
        code = s.pick((f"{c}[({i} - {j}) % {n}]", f"{c}[jnp.abs({i} - {j})]", f"{c}[({i} + {j}) % {n}]"))
    elif form == "hankel":
        code = s.pick(
            (
                f"jnp.stack([{c}[i : i + {n}] for i in range({n})])",
                f"{c}[jnp.arange({n})[:, None] + jnp.arange({n})]",
                f"{c}[jnp.arange({n - 1}, {2 * n - 1})[:, None] - jnp.arange({n})[None, :]]",
            )
        )
    elif form == "rolled":
        code = s.pick(
            (
                f"jnp.stack([jnp.roll({c}, i) for i in range({n})], axis=1)",
                f"jax.vmap(lambda i: jnp.roll({c}, i))(jnp.arange({n}))",
            )
        )
    elif form == "vandermonde":
        code = f"jnp.vander(jnp.tanh({c}), {n}{s.pick(('', ', increasing=True'))})"
    else:
        d = begin(s, (n - 1,), "upper_d|off_diag|coupling")
        low = s.pick((d, f"-{d}"))
        code = f"jnp.diag({c}) + jnp.diag({d}, k=1) + jnp.diag({low}, k=-1)"
    m = s.put("m|mat|table|operator|band", code, (n, n), 2)
    b = begin(s, s.pick(((n,), (n, s.count(1, 3)))), "b|rhs|loads|v")
    results = []
    if s.chance(0.55) and not s.narrow:
        shift = s.put("system|dominant|ridged", f"{m} + {2 * n + 1}.0 * jnp.eye({n})", (n, n), (-2, 16))
        sol = s.pick(
            (
                f"jnp.linalg.solve({shift}, {b})",
                f"jnp.linalg.inv({shift}) @ {b}",
                f"jax.scipy.linalg.lu_solve(jax.scipy.linalg.lu_factor({shift}), {b})",
            )
        )
        scaled = s.put("solution|x_sol|inverted", f"{n}.0 * ({sol})" if s.chance(0.5) else sol, b.shape, 3)
        results.append(scaled)
        if s.chance(0.3):
            results.append(s.put("log_vol|logdet", f"jnp.linalg.slogdet({shift})[1] / {n}", (), (0, 4)))
    else:
        results.append(s.put("applied|product_mb", s.bounded(ar.matmul(s, m, b), 8)))
    if s.chance(0.4):
        results.append(
            s.put(
                "anti|trace_anti|band_sum",
                s.pick(
                    (
                        f"jnp.trace({m}[::-1])",
                        f"jnp.diagonal({m}, offset=1).sum()",
                        f"jnp.sum(jnp.diag(jnp.fliplr({m})))",
                    )
                ),
                (),
                8,
            )
        )
    return close(
        s, "toeplitz system|circulant product|hankel form|banded operator|structured matrix", *results
    )


def triangles(s: Sampler) -> Kernel:
    """Triangular parts, diagonals, packed symmetric matrices, masks of bands."""
    n = s.count(2, 6)
    form = s.pick(("packed", "full", "full", "full", "full"))
    if form == "packed":
        flat = begin(s, (n * (n + 1) // 2,), "packed|flat|vech")
        i, j = s.name("i|rows"), s.name("j|cols")
        s.line(f"{i}, {j} = jnp.{s.pick(('tril', 'triu'))}_indices({n})")
        tri = s.put("tri|unpacked", f"jnp.zeros(({n}, {n}), {flat}.dtype).at[{i}, {j}].set({flat})", (n, n))
    else:
        a = begin(s, (n, n), "a|raw|m|scores")
        k = s.pick(("", "", ", 1", ", k=-1")) if n > 2 else ""
        code = s.pick(
            (
                f"jnp.{s.pick(('tril', 'triu'))}({a}{k})",
                f"jnp.where(jnp.arange({n})[:, None] >= jnp.arange({n})[None, :], {a}, 0.0)",
                f"jnp.where(jnp.tri({n}, dtype=bool), {a}, {s.coef(0.1, 0.5)} * {a}.T)",
                f"{a} * (jnp.abs(jnp.arange({n})[:, None] - jnp.arange({n})) <= 1)",
            )
        )
        tri = s.put("tri|part|lower_a|band", code, (n, n))
    b = begin(s, s.pick(((n,), (n, s.count(2, 3)))), "b|v|rhs|loads")
    use = s.pick(("symmetric", "solve", "cholesky", "diagonal", "causal", "pairs"))
    if use == "symmetric":
        sym = s.put("sym|symmetric", s.pick((f"{tri} + {tri}.T", f"0.5 * ({tri} + {tri}.T)")), (n, n), 4)
        out = s.put("applied|energy_b", s.bounded(ar.matmul(s, sym, b), 8))
    elif use in ("solve", "cholesky") and not s.narrow:
        low = s.put("l_mat|factor_l", f"jnp.tril({tri}, -1) + {s.coef(1.0, 2.0)} * jnp.eye({n})", (n, n), 2)
        if use == "solve":
            out = s.put(
                "solved|forward_sub", f"jax.scipy.linalg.solve_triangular({low}, {b}, lower=True)", b.shape, 5
            )
        else:
            spd = s.put("spd|gram_l", f"{tri} @ {tri}.T + {s.coef(0.6, 1.5)} * jnp.eye({n})", (n, n), (-4, 9))
            chol = s.put("chol|root_l", f"jnp.linalg.cholesky({spd})", (n, n), (-3, 4))
            out = s.put("shaped_b|colored", f"{chol} @ {b}", b.shape, 6)
    elif use == "diagonal":
        diag = s.put(
            "diag_d|on_axis",
            f"jnp.{s.pick((f'diag({tri})', f'diagonal({tri})', f'einsum({chr(34)}ii->i{chr(34)}, {tri})'))}",
            (n,),
        )
        new = s.put(
            "replaced|with_diag",
            s.pick(
                (
                    f"{tri} - jnp.diag({diag}) + jnp.diag(jnp.exp({diag}))",
                    f"jnp.fill_diagonal({tri}, jnp.exp({diag}), inplace=False)",
                    f"{tri}.at[jnp.arange({n}), jnp.arange({n})].set(jax.nn.softplus({diag}))",
                )
            ),
            (n, n),
            (-2, 8),
        )
        out = s.put("applied", s.bounded(ar.matmul(s, new, b), 8))
    elif use == "causal":
        neg = s.pick(("-1e3", "-50.0"))
        att = s.put(
            "att|causal",
            f"jax.nn.softmax(jnp.where(jnp.tri({n}, dtype=bool), {tri}, {neg}), axis=-1)",
            (n, n),
            (0, 1),
        )
        out = s.put("attended", s.bounded(ar.matmul(s, att, b), 8))
    else:
        pairs = s.put(
            "upper_part|pairs_v", f"({tri} + {tri}.T)[jnp.triu_indices({n}, k={s.count(0, 1)})]", (n,), 4
        )
        level = s.put("level|pair_mean", f"jnp.mean({pairs}**2)", (), (0, 9))
        out = blend(s, "scaled_b|leveled", b, level)
    return close(s, "triangular part|packed matrix|causal mix|symmetric form|banded mask", out)


def blocks(s: Sampler) -> Kernel:
    """Matrices of blocks: put together, taken apart, eliminated blockwise."""
    p, q = s.count(1, 3), s.count(1, 3)
    a, d = begin(s, (p, p), "a|top_left|m11"), begin(s, (q, q), "d|bottom_right|m22")
    b = begin(s, (p, q), "b|coupling|m12")
    c = begin(s, (q, p), "c|back_coupling|m21") if s.chance(0.6) else replace(b, code=f"{b}.T", shape=(q, p))
    if s.chance(0.55) and not s.narrow:
        big = s.put("d_safe|lower_block", f"{d} + {2 * q + 2}.0 * jnp.eye({q})", (q, q), (-2, 12))
        inner = s.put("solved_c|elim", f"jnp.linalg.solve({big}, {c})", (q, p), 2)
        schur = s.put("schur|reduced", f"{a} - {b} @ {inner}", (p, p), 8)
        results = [schur]
        if s.chance(0.5):
            whole = s.put(
                "whole|full_m",
                f"jnp.block([[{a} + {2 * p + 6}.0 * jnp.eye({p}), {b}], [{c}, {big}]])",
                (p + q, p + q),
                (-2, 16),
            )
            v = begin(s, (p + q,), "v|rhs|stacked_v")
            sol = s.put(
                "sol|x_all",
                f"jnp.linalg.{s.pick((f'solve({whole}, {v})', f'inv({whole}) @ {v}'))}",
                (p + q,),
                2,
            )
            results = [
                schur,
                s.let(s.let(s.bounded(expr(f"{p + q}.0 * {sol}", sol.shape, 5, level=10), 5))),
            ]
        return close(s, "schur complement|block elimination|partitioned solve", *results)
    spelled = s.pick(
        (
            f"jnp.block([[{a}, {b}], [{c}, {d}]])",
            f"jnp.vstack([jnp.hstack([{a}, {b}]), jnp.hstack([{c}, {d}])])",
            f"jnp.concatenate([jnp.concatenate([{a}, {b}], axis=1), "
            f"jnp.concatenate([{c}, {d}], axis=1)], axis=0)",
            f"jax.scipy.linalg.block_diag({a}, {d}) + jnp.block([[jnp.zeros_like({a}), "
            f"{b}], [{c}, jnp.zeros_like({d})]])",
            f"jnp.pad({a}, ((0, {q}), (0, {q}))) + jnp.pad({d}, (({p}, 0), ({p}, 0))) "
            f"+ jnp.pad({b}, ((0, {q}), ({p}, 0))) + jnp.pad({c}, (({p}, 0), (0, {q})))",
        )
    )
    n = p + q
    joined = like(s, "whole|full_m|assembled", spelled, (n, n), a, b, c, d)
    mixed = s.put("worked|bent_m", s.bounded(joined, 3))
    vector = begin(s, (n,), "v|x|stacked_v")
    y = s.put("y|applied", f"{mixed} @ {vector}", (n,), 9)
    if s.chance(0.5):
        top, low = s.name("y_top|head_part"), s.name("y_low|tail_part")
        s.line(f"{top}, {low} = " + s.pick((f"jnp.split({y}, [{p}])", f"{y}[:{p}], {y}[{p}:]")))
        return close(s, "block product|assembled system", expr(top, (p,), 9), expr(low, (q,), 9))
    corner = like(s, "corner|quadrant", f"{mixed}[{s.pick((f':{p}, {p}:', f'-{p}:, :{q}'))}]", (p, q), mixed)
    return close(s, "block product|block assembly", y, corner)


# ---- rearrangements


def rearrange(s: Sampler, v: Value) -> Value:
    """One step that moves, doubles or joins parts of a matrix."""
    r, c = v.shape
    style = s.count(0, 9)
    x = v
    moves: tuple[tuple[str, Shape], ...] = (
        (f"jnp.rot90({x}{s.pick(('', ', k=3', ', 1', ', k=-1'))})", (c, r)),
        (f"jnp.rot90({x}, 2)", (r, c)),
        (
            s.pick(
                (
                    f"{x}[::-1]",
                    f"jnp.flipud({x})",
                    f"{x}[:, ::-1]",
                    f"jnp.fliplr({x})",
                    f"{s.lax}.rev({x}, (0, 1))",
                )
            ),
            (r, c),
        ),
        (s.pick((f"{x}.T", f"jnp.swapaxes({x}, 0, 1)", f"{x}.transpose(1, 0)")), (c, r)),
        (f"jnp.roll({x}, ({s.count(0, 2)}, {s.pick((-1, 1, 2))}), axis=(0, 1))", (r, c)),
        (f"jnp.concatenate([{x}[1:], {x}[:1]], axis=0)", (r, c)),
        (f"{x}.reshape({c}, {r})", (c, r)),
        (f"jnp.stack([{x}[:, i] for i in reversed(range({c}))], axis=0)", (c, r)),
        (f"jnp.hstack([{x}[:, 1:], -{x}[:, :1]])", (r, c)),
        (f"jnp.tile({x}, (1, 2))[:, {s.count(0, c - 1)}:][:, :{c}]", (r, c)),
    )
    code, shape = moves[style]
    return like(s, "turned|moved|swapped|shuffled_m|mirrored_m", code, shape, v.over(v.bound))


def rearranged(s: Sampler) -> Kernel:
    """A chain of turns, mirrors and joins with something pointwise in between."""
    r, c = s.count(2, 5), s.count(2, 5)
    x = begin(s, (r, c), GRIDS)
    v = x
    for _ in range(s.count(2, 4)):
        v = rearrange(s, v)
        if s.chance(0.5):
            v = s.let(s.bounded(v, 4))
        if s.chance(0.5):
            w = s.array(
                "w|gain|mask_w|bias|mix_in", s.partner(v.shape, 0.3) or v.shape[-1:], low=0.3, high=1.3
            )
            v = blend(s, "weighted_m|mixed_m", v, w)
        elif fits(v.shape, x.shape) and s.chance(0.5):
            v = blend(s, "with_x|mixed_m", v, x)
    form = s.pick(("doubled", "split", "columns", "plain", "plain"))
    out = [v]
    if form == "doubled":
        both = like(
            s,
            "doubled|tiled",
            s.pick((f"jnp.tile({v}, (2, 1))", f"jnp.repeat({v}, 2, axis=0)")),
            (2 * v.shape[0], v.shape[1]),
            v,
        )
        w = s.array("row_w|envelope", (2 * v.shape[0], 1), low=-1, high=1)
        out = [blend(s, "shaped_t|weighted_t", both, w)]
    elif form == "split" and v.shape[0] > 1:
        k = s.count(1, v.shape[0] - 1)
        parts = s.name("upper_m|first_m"), s.name("lower_m|second_m")
        s.line(
            f"{parts[0]}, {parts[1]} = "
            + s.pick((f"jnp.split({v}, [{k}], axis=0)", f"jnp.vsplit({v}, [{k}])"))
        )
        out = [
            replace(v, code=parts[0], shape=(k, v.shape[1])),
            replace(v, code=parts[1], shape=(v.shape[0] - k, v.shape[1])),
        ]
    elif form == "columns":
        cols = s.name("columns|cols_v")
        s.line(f"{cols} = jnp.split({v}, {v.shape[1]}, axis=1)")
        out = [like(s, "edge_gap|ends_product", f"{cols}[0] * {cols}[-1]", (v.shape[0], 1), v.over(9)), v]
    return close(s, "rearrangement|turned grid|mirror mix|quarter turn", *out)


def halos(s: Sampler) -> Kernel:
    """An array in blocks that swap their edges before every step."""
    k, m = s.count(2, 4), s.count(2, 5)
    x = begin(s, (k * m,), "u|field|rod|temperature")
    c, law = s.coef(0.1, 0.4), s.count(0, 2)
    per = s.array("rates|block_k|conduct", (k, 1), low=0.3, high=1.0) if s.chance(0.6) else None
    parts = s.put(
        "chunks|tiles_b|cells",
        s.pick((f"{x}.reshape({k}, {m})", f"jnp.stack(jnp.split({x}, {k}))")),
        (k, m),
        2,
    )
    closed = s.chance(0.5)

    def step(states: list[Value]) -> list[Value]:
        b = states[0]
        if closed:
            left, right = f"jnp.roll({b}[:, -1:], 1, axis=0)", f"jnp.roll({b}[:, :1], -1, axis=0)"
        else:
            left = f"jnp.concatenate([{b}[:1, :1], {b}[:-1, -1:]], axis=0)"
            right = f"jnp.concatenate([{b}[1:, :1], {b}[-1:, -1:]], axis=0)"
        lo, hi = s.put("from_left|halo_l", left), s.put("from_right|halo_r", right)
        ext = s.put(
            "extended|with_halo",
            s.pick((f"jnp.concatenate([{lo}, {b}, {hi}], axis=1)", f"jnp.hstack([{lo}, {b}, {hi}])")),
        )
        rate = f"{c} * {per}" if per else c
        change = (
            f"{ext}[:, :-2] - 2 * {b} + {ext}[:, 2:]",
            f"jnp.tanh({ext}[:, 2:] - {b}) - jnp.tanh({b} - {ext}[:, :-2])",
            f"jnp.maximum({ext}[:, :-2], {ext}[:, 2:]) - {b}",
        )[law]
        return [expr(f"{b} + {rate} * ({change})", (k, m), 4, level=SUM)]

    out = repeat(s, [parts.over(4.0)], s.count(1, 4), step, hints="b_now|chunk_t|cells_t")[0]
    flat = s.put(
        "joined|flat_u|whole",
        s.pick((f"{out}.reshape(-1)", f"{out}.ravel()", f"jnp.concatenate(list({out}))")),
        (k * m,),
        4,
    )
    return close(
        s,
        "halo exchange|domain decomposition|block diffusion",
        blend(s, "compared|with_start", flat, x) if s.chance(0.5) else flat,
    )


def checkers(s: Sampler) -> Kernel:
    """Red and black cells in turn: masks or strided updates."""
    n, m = s.count(3, 6), s.count(3, 6)
    u = begin(s, (n, m), "phi|u|grid|potential")
    f = s.array("source|rhs|charge", s.partner((n, m), 0.7) or (m,), low=-0.5, high=0.5)
    omega, form = s.coef(0.6, 1.2), s.pick(("masked", "strided"))
    red = ""
    if form == "masked":
        i, j = s.name("i|rows"), s.name("j|cols")
        s.line(
            f"{i}, {j} = "
            + s.pick(
                (f"jnp.indices(({n}, {m}))", f'jnp.meshgrid(jnp.arange({n}), jnp.arange({m}), indexing="ij")')
            )
        )
        red = s.put("red|is_red|even_cells", f"({i} + {j}) % 2 == 0").code
    edge = s.count(0, 2)

    def around(now: str) -> str:
        parts = [part for axis in (0, 1) for part in neighbours(s, now, axis, 2, edge)]
        return s.put("around|near_mean|avg4", f"0.25 * ({' + '.join(parts)} + {f})", (n, m), 3).code

    def step(states: list[Value]) -> list[Value]:
        now = states[0].code
        if form == "masked":
            for test in (red, f"~{red}"):
                relaxed = f"(1 - {omega}) * {now} + {omega} * {around(now)}"
                now = s.put("half_u|swept", f"jnp.where({test}, {relaxed}, {now})", (n, m), 3).code
            return [expr(now, (n, m), 3)]
        for first in (0, 1):
            mean = around(now)
            keep = s.coef(0.2, 0.5)
            cells = f"{first}::2, ::2" if s.chance(0.5) else f"::2, {first}::2"
            now = s.put(
                "half_u|swept",
                f"{now}.at[{cells}].set({keep} * {now}[{cells}] + {s.coef(0.3, 0.5)} * {mean}[{cells}])",
                (n, m),
                3,
            ).code
        return [expr(now, (n, m), 3)]

    out = repeat(s, [u.over(3.0)], s.count(1, 3), step, hints="u_t|phi_t|cur_u")[0]
    return close(
        s,
        "checkerboard relaxation|red black sweep|alternating update",
        blend(s, "result_u|final_mix", out, u) if s.chance(0.4) else out,
    )


def patches(s: Sampler) -> Kernel:
    """Patches of an image: space to depth, im2col, unfolding, and back."""
    p, q, k = s.count(1, 3), s.count(1, 3), s.count(2, 3)
    ch = s.pick((1, 1, 2, 3))
    x = begin(s, (p * k, q * k) if ch == 1 else (p * k, q * k, ch), GRIDS)
    tail = "" if ch == 1 else f", {ch}"
    size: Shape = () if ch == 1 else (ch,)
    d = k * k * ch
    form = s.pick(("split", "split", "stacked", "unfolded"))
    if form == "split":
        six = s.put("split6|cells_k", f"{x}.reshape({p}, {k}, {q}, {k}{tail})")
        axes = "0, 2, 1, 3" + (", 4" if ch > 1 else "")
        turned = s.pick(
            (f"{six}.transpose({axes})", f"jnp.transpose({six}, ({axes}))", f"jnp.swapaxes({six}, 1, 2)")
        )
        rows = like(
            s,
            "patches|tokens",
            f"{turned}.reshape({p * q}, {d})",
            (p * q, d),
            x,
        )
    elif form == "stacked":
        listed = (
            f"[{x}[i : i + {k}, j : j + {k}].ravel() "
            f"for i in range(0, {p * k}, {k}) for j in range(0, {q * k}, {k})]"
        )
        rows = like(s, "patches|tokens", f"jnp.stack({listed})", (p * q, d), x)
    else:
        n_i, n_j = p * k - k + 1, q * k - k + 1
        a, b = s.name("a|top"), s.name("b|left")
        start, sizes = f"({a}, {b}{', 0' if ch > 1 else ''})", f"({k}, {k}{tail})"
        cut = f"{s.lax}.dynamic_slice({x}, {start}, {sizes}).reshape(-1)"
        rows = like(
            s,
            "patches|unfolded",
            f"jax.vmap(lambda {a}: jax.vmap(lambda {b}: {cut})(jnp.arange({n_j})))"
            f"(jnp.arange({n_i})).reshape({n_i * n_j}, {d})",
            (n_i * n_j, d),
            x,
        )
    h = s.count(2, 4)
    w = s.array("proj|filters|embed", (d, h), low=-0.5, high=0.5)
    feats = s.put("features_p|embedded", s.bounded(ar.matmul(s, rows, w), 6))
    if form != "unfolded" and s.chance(0.6):
        act = s.put("act_p|hidden_p", s.bounded(feats, 3))
        back = s.put("decoded|back_p", f"{act} @ {w}.T", (p * q, d), 4)
        axes = "0, 2, 1, 3" + (", 4" if ch > 1 else "")
        image = s.put(
            "image_out|folded|recon",
            f"{back}.reshape({p}, {q}, {k}, {k}{tail}).transpose({axes}).reshape({p * k}, {q * k}{tail})",
            (p * k, q * k, *size),
            4,
        )
        return close(
            s,
            "patch autoencoder|fold and unfold|depth to space",
            s.put("residual_i|skip_i", f"{x} + {image}", image.shape, 6),
        )
    if s.chance(0.5):
        feats = s.put("pooled_p", s.bounded(ar.summary(s, feats, s.count(0, 1)), 8))
    return close(s, "patch embedding|im2col|space to depth", feats)


def integral(s: Sampler) -> Kernel:
    """Sums over boxes by differences of prefix sums."""
    flat = s.chance(0.5)
    n, m = s.count(4, 9), s.count(3, 6)
    k = s.count(2, 3)
    if flat:
        x = begin(s, (n,))
        table = s.put(
            "prefix|cums",
            s.pick(
                (
                    f"jnp.pad(jnp.cumsum({x}), (1, 0))",
                    f"jnp.concatenate([jnp.zeros(1, {x}.dtype), jnp.cumsum({x})])",
                )
            ),
            (n + 1,),
            9,
        )
        out = s.put("box|window_sum", f"({table}[{k}:] - {table}[:-{k}]) / {k}", (n + 1 - k,), 2)
        core = like(s, "aligned|centered", f"{x}[{k - 1}:]", (n + 1 - k,), x)
    else:
        x = begin(s, (n, m), GRIDS)
        k = min(k, m - 1)
        sums = f"jnp.cumsum(jnp.cumsum({x}, axis=0), axis=1)"
        if s.chance(0.3):
            sums = f"{s.lax}.cumsum({s.lax}.cumsum({x}, axis=1), axis=0)"
        table = s.put("table|integral_image|sat", f"jnp.pad({sums}, ((1, 0), (1, 0)))", (n + 1, m + 1), 20)
        code = (
            f"({table}[{k}:, {k}:] - {table}[:-{k}, {k}:] - {table}[{k}:, :-{k}] "
            f"+ {table}[:-{k}, :-{k}]) / {k * k}.0"
        )
        out = s.put("box|box_mean", code, (n + 1 - k, m + 1 - k), 2)
        core = like(s, "aligned|corner_part", f"{x}[{k - 1}:, {k - 1}:]", (n + 1 - k, m + 1 - k), x)
    if s.chance(0.5):
        return close(s, "box filter|summed area" if flat else "box filter|integral image", out)
    gap = s.put("local_gap|detail_b", f"{core} - {s.pick(('', f'{s.coef(0.3, 0.9)} * '))}{out}", out.shape, 4)
    return close(s, "local contrast|unsharp detail", gap, *([out] if s.chance(0.3) else []))


def crops(s: Sampler) -> Kernel:
    """Augmentation: random crops, shifts, flips and patches that keys choose."""
    n, m = s.count(4, 8), s.count(3, 7)
    x = begin(s, (n, m), GRIDS)
    seed = s.ints("seed|step_id|epoch", (), 0, 9999) if s.chance(0.7) else str(s.count(0, 99))
    key = s.put("key|rng_key|prng", f"jax.random.{s.pick(('key', 'PRNGKey'))}({seed})")
    h, w = s.count(2, n - 1), s.count(2, m - 1)
    form = s.pick(("crop", "paste", "roll", "flip", "permutation"))
    if form in ("crop", "paste"):
        a, b = s.name("top|i0"), s.name("left|j0")
        if s.chance(0.5):
            k1, k2 = s.name("k_row|key_a"), s.name("k_col|key_b")
            s.line(f"{k1}, {k2} = jax.random.split({key})")
            s.line(f"{a} = jax.random.randint({k1}, (), 0, {n - h + 1})")
            s.line(f"{b} = jax.random.randint({k2}, (), 0, {m - w + 1})")
        else:
            s.line(f"{a}, {b} = jax.random.randint({key}, (2,), 0, {min(n - h, m - w) + 1})")
        crop = like(s, "crop|view", f"{s.lax}.dynamic_slice({x}, ({a}, {b}), ({h}, {w}))", (h, w), x)
        if form == "crop":
            g = s.array("target|template|weights", (h, w), low=-1, high=1)
            return close(s, "random crop|crop score|augmented view", blend(s, "scored|compared", crop, g))
        code, noun = s.pick(
            (
                (f"jnp.zeros_like({crop})", "cutout|random erase"),
                (f"jnp.full_like({crop}, jnp.mean({x}))", "cutout|random erase"),
                (f"jnp.full_like({crop}, {s.coef(0.1, 0.5)})", "random fill|random erase"),
                (f"{crop}[::-1]", "patch flip|random paste"),
                (f"jnp.flip({crop}, axis=1)", "patch flip|random paste"),
            )
        )
        worked = s.put("worked_c|filled", code, (h, w), 3)
        out = like(
            s,
            "pasted|erased",
            f"{s.lax}.dynamic_update_slice({x}, {worked}, ({a}, {b}))",
            (n, m),
            x,
            worked,
        )
        return close(s, noun, out)
    if form == "roll":
        code = f"jnp.roll({x}, jax.random.randint({key}, (), 0, {n}), axis=0)"
    elif form == "flip":
        code = f"jnp.where(jax.random.bernoulli({key}), {x}[:, ::-1], {x})"
    else:
        code = f"jax.random.permutation({key}, {x}, axis={s.count(0, 1)}, independent={s.chance(0.3)})"
    moved = like(s, "augmented|moved_r|shuffled_r", code, (n, m), x)
    t = s.array("mix|lam|weights", s.pick(((m,), (n, 1), ())), low=0.2, high=0.8)
    mixed = s.put("mixup|blended_x", f"{t} * {x} + (1 - {t}) * {moved}", (n, m), 2)
    bonus = like(s, "inner_c|center_crop", f"{mixed}[1:-1, 1:-1]", (n - 2, m - 2), mixed)
    return close(
        s,
        "random shift|mixup|random flip|augmentation",
        s.let(mixed),
        *([bonus] if s.chance(0.4) else []),
    )


FORMS: tuple[Callable[[Sampler], Kernel], ...] = (
    pads,
    strided,
    shifts,
    windows,
    dynamic,
    buffers,
    banded,
    triangles,
    blocks,
    rearranged,
    halos,
    checkers,
    patches,
    integral,
    crops,
    banded,
)
NARROW = (pads, strided, windows, dynamic, rearranged, triangles, patches)


def draw(rng: random.Random) -> Kernel:
    form = FORMS[int(rng.random() * len(FORMS))]
    place, dtype = rng.random(), "float32"
    if place > 0.86:
        dtype = "float64"
    elif place > 0.72 and form in NARROW:
        dtype = "bfloat16" if place > 0.79 else "float16"
    return replace(form(Sampler(rng, dtype)), motif=form.__name__.strip("_"))


TEMPLATE = Template("slicing", "generate_slicing_kernel", draw)
