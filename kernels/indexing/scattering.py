"""Writing by index: updates at indices, segment reductions, histograms."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import MOSTLY_32, drawn, prepared_input
from kernels.writing.endings import finish_joined
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, add, expr, mul

IDS = ("idx", "slots", "ids", "owner", "targets", "bins", "cells")


def updates(s: Sampler, n: int, tail: tuple[int, ...]) -> Value:
    """The values to scatter: an input, perhaps weighted."""
    value = prepared_input(s, "values|updates|messages|contrib", (n, *tail))
    if s.chance(0.4):
        weight = s.array("w|mass|importance", (n,) + (1,) * len(tail), low=0.3, high=1.4)
        value = s.let(s.bounded(mul(value, weight), 3))
    return value


def indexed(s: Sampler, bins: int, n: int) -> Value:
    """Indices that may repeat; some beyond the end where the mode drops them."""
    kind = s.pick(("int32", "int32", "int32", "uint8", "int16", "uint32"))
    return s.input(s.name(IDS), (n,), kind, 0, bins - 1)


def accumulate(s: Sampler) -> Kernel:
    """.at[...].add and its kin over a base, then a gather back or a second round."""
    n, bins = s.count(2, 12), s.count(2, 8)
    tail = s.shape(0, 1, 4)
    base = prepared_input(s, "base|table|memory|acc_in", (bins, *tail))
    ids = indexed(s, bins, n)
    for _ in range(s.count(1, 2)):
        value = updates(s, n, tail)
        method = s.pick(("add", "add", "add", "subtract", "max", "min"))
        mode = s.pick(("", "", ', mode="drop"', ', mode="clip"', ", indices_are_sorted=False"))
        code = f"{base}.at[{ids}].{method}({value}{mode})"
        bound = base.bound + n * value.bound
        base = s.put("written|totals|updated_table|merged_in", expr(code, base.shape, bound))
        if base.bound > 6:
            base = s.let(s.bounded(base, 5))
    if s.chance(0.4):
        back = s.put("read_back|own_total", expr(f"{base}[{ids}]", (n, *tail), base.interval))
        return finish_joined(s, s.pick(("scatter gather", "atomic round trip")), back, value)
    return finish_joined(s, s.pick(("scatter add", "atomic accumulate", "table update")), base)


def overwrite(s: Sampler) -> Kernel:
    """.at[...].set and .multiply at distinct places: literal lists, slices, a permutation, a diagonal."""
    n, m = s.count(4, 9), s.count(2, 6)
    x = prepared_input(s, "grid|x|field|matrix", (n, m))
    k = s.count(2, n - 1)
    k = s.fixed(k)
    places = ", ".join(str(i) for i in sorted(s.rng.sample(range(int(n)), k)))
    row, col = s.count(0, n - 1), s.count(0, m - 1)
    where, shape = s.pick(
        (
            (f"jnp.array([{places}])", (k, m)),
            (f"{row}", (m,)),
            (f":, {col}", (n,)),
            ("::2", ((n + 1) // 2, m)),
            ("1:-1", (n - 2, m)),
            ("-1", (m,)),
            (f"jnp.arange({min(n, m)}), jnp.arange({min(n, m)})", (min(n, m),)),
            (f":, {col}:", (n, m - col)),
        )
    )
    value = prepared_input(
        s, "fresh|boundary|rows_new|patch", s.partner(shape, 0.7) if s.chance(0.5) else shape
    )
    method = s.pick(("set", "set", "set", "multiply", "add", "min", "max"))
    unique = ", unique_indices=True" if "array" in where and s.chance(0.4) else ""
    if method == "multiply" and ("array" in where or "arange" in where):
        unique = ", unique_indices=True"  # Without, it has no gradient.
    out = expr(f"{x}.at[{where}].{method}({value}{unique})", (n, m), 9)
    out = s.put("patched|written|with_boundary", out)
    if s.chance(0.4):
        other = s.let(s.bounded(out, 4))
        edge = s.coef(-0.5, 1.0)
        out = s.let(expr(f"{other}.at[{s.pick(('0', '-1', ':, 0', ':, -1'))}].set({edge})", (n, m), 4))
        out = s.let(s.pair(out, x))
    return finish_joined(
        s, s.pick(("boundary write", "row overwrite", "patch update", "ghost cells")), s.let(out)
    )


def segments(s: Sampler) -> Kernel:
    """Segment sums and means, softmax in segments."""
    n, bins = s.count(3, 14), s.count(2, 5)
    tail = s.shape(0, 1, 4) if s.chance(0.4) else ()
    value = updates(s, n, tail)
    ids = indexed(s, bins, n)
    size = f"num_segments={bins}"

    def segment(name: str, v: Value, bound: float) -> Value:
        order = ", indices_are_sorted=False" if s.chance(0.1) else ""
        code = f"jax.ops.segment_{name}({v}, {ids}, {size}{order})"
        return s.put("per_segment|group_total|pooled|summed", expr(code, (bins, *tail), bound))

    form = s.pick(("mean", "softmax", "extreme", "sum"))
    if form == "softmax":
        weights = s.put("exps|unnormalized", el.exp(s.bounded(value, 3)))
        mass = segment("sum", weights, 20.0 * n)
        share = expr(f"{weights} / {mass}[{ids}]", value.shape, (0, 1), level=10)
        payload = s.array("payload|v|messages_v", value.shape)
        return finish_joined(s, "segment softmax", s.let(mul(s.put("share|attn", share), payload)))
    total = segment("sum", value, n * value.bound)
    if form == "mean":
        ones = s.put("ones", expr(f"jnp.ones_like({value})", value.shape, (1, 1)))
        count = segment("sum", ones, n)
        out = s.put("means", expr(f"{total} / jnp.maximum({count}, 1.0)", total.shape, 3, level=10))
        if s.chance(0.5):
            gap = s.put("centered", expr(f"{value} - {out}[{ids}]", value.shape, 6, level=9))
            return finish_joined(s, "segment centering", gap, out)
        return finish_joined(s, "segment mean", out)
    if form == "extreme":
        name = s.pick(("max", "min"))
        floor = s.pick(("-2.0", "-3.0")) if name == "max" else "2.0"
        peak = segment(name, value, 3)
        safe = s.put("safe", expr(f"jnp.where(jnp.isfinite({peak}), {peak}, {floor})", peak.shape, 3))
        return finish_joined(s, s.pick(("segment extreme", "group peak")), safe, s.let(s.bounded(total, 8)))
    return finish_joined(s, s.pick(("segment sum", "group pool")), total)


def histogram(s: Sampler) -> Kernel:
    """Counts and weighted counts, by bincount, one-hot or scatter."""
    n, bins = s.count(4, 14), s.count(2, 6)
    ids = indexed(s, bins, n)
    w = s.array("weights|mass|charge", (n,), low=0.2, high=1.5)
    counts = s.put("counts|hits", expr(f"jnp.bincount({ids}, length={bins})", (bins,), (0, n), dtype="int32"))
    code = s.pick(
        (
            f"jnp.bincount({ids}, weights={w}, length={bins})",
            f"jax.nn.one_hot({ids}, {bins}, dtype={w}.dtype).T @ {w}",
            f"jnp.zeros({bins}, {w}.dtype).at[{ids}].add({w})",
            f"({ids}[:, None] == jnp.arange({bins})).astype({w}.dtype).T @ {w}",
        )
    )
    mass = s.put("mass_in_bin|hist", expr(code, (bins,), 2 * n, level=10))
    density = s.put("mean_in_bin|average", expr(f"{mass} / jnp.maximum({counts}, 1)", (bins,), 2, level=10))
    noun, first = s.pick((("weighted histogram|binned mass", mass), ("binned mean|profile", density)))
    return finish_joined(
        s,
        s.pick(noun.split("|")),
        first,
        beside=[counts] if s.chance(0.4) else [],
    )


def deposit(s: Sampler) -> Kernel:
    """Particles deposited on a grid with linear weights."""
    n, g = s.count(2, 10), s.count(4, 10)
    x = s.array("positions|pos|coords", (n,), low=0.05, high=round(g - 1.1, 2))
    q = s.array("charge|mass|strength", (n,), low=0.2, high=1.5)
    left = s.put("left|cell", expr(f"jnp.floor({x}).astype(jnp.int32)", (n,), (0, g - 2), dtype="int32"))
    frac = s.put("frac|alpha", expr(f"{x} - {left}", (n,), (0, 1), level=9))
    grid = s.put("grid|rho", expr(f"jnp.zeros({g}, {q}.dtype)", (g,), 0))
    grid = s.put("rho_l", expr(f"{grid}.at[{left}].add((1 - {frac}) * {q})", (g,), 2 * n))
    grid = s.put("rho_lr", expr(f"{grid}.at[{left} + 1].add({frac} * {q})", (g,), 2 * n))
    background = s.array("background|rho_0", (g,), low=-1.0, high=1.0)
    field = s.put("net_density|rho_net", expr(f"{grid} + {background}", (g,), 2 * n + 1, level=9))
    if s.chance(0.5):
        at = s.put(
            "gathered|felt", expr(f"(1 - {frac}) * {field}[{left}] + {frac} * {field}[{left} + 1]", (n,), 6)
        )
        return finish_joined(s, s.pick(("particle mesh", "charge deposit")), at)
    return finish_joined(s, s.pick(("cloud in cell", "grid deposit")), field)


def in_loop(s: Sampler) -> Kernel:
    """A buffer written row by row in a loop."""
    n, m = s.count(3, 8), s.count(1, 5)
    x = prepared_input(s, "x0|seed_row|state0", (m,), limit=2)
    drive = prepared_input(s, "drive|inputs|forcing", (n, m), limit=2)
    body, i, buf = s.name("body|fill|write_row"), s.name("i|t"), s.name("buf|rows_so_far")
    now = expr(f"{buf}[{i} - 1]", (m,), 3)
    with s.suite(f"def {body}({i}, {buf}):"):
        before = s.put("before|previous", now)
        force = s.put("force|u_t", expr(f"{drive}[{i}]", (m,), 2))
        fresh = s.put("fresh|next_row", s.bounded(s.pair(before, force), 3))
        put = s.pick(
            (
                f"{buf}.at[{i}].set({fresh})",
                f"{s.lax}.dynamic_update_index_in_dim({buf}, {fresh}, {i}, 0)",
                f"{s.lax}.dynamic_update_slice({buf}, {fresh}[None], ({i}, 0))",
            )
        )
        s.line(f"return {put}")
    first = s.put("empty|init_buf", expr(f"jnp.zeros_like({drive}).at[0].set({x})", (n, m), 2))
    out = expr(f"{s.lax}.fori_loop(1, {n}, {body}, {first})", (n, m), 3)
    return finish_joined(
        s, s.pick(("row recurrence", "buffer fill", "trajectory")), s.put("filled|path", out)
    )


def windows(s: Sampler) -> Kernel:
    """dynamic_update_slice, windows added back, overlap-add."""
    hop, width, frames = s.count(1, 3), s.count(2, 4), s.count(2, 5)
    n = hop * (frames - 1) + width
    x = prepared_input(s, "frames|windows|patches", (frames, width))
    taper = s.array("taper|window", (width,), low=0.3, high=1.2)
    shaped = s.put("shaped|tapered", s.bounded(mul(x, taper), 4))
    grid = s.put(
        "where_to|grid|spots",
        expr(
            f"jnp.arange({frames})[:, None] * {hop} + jnp.arange({width})",
            (frames, width),
            (0, n - 1),
            dtype="int32",
            level=9,
        ),
    )
    out = s.put("signal", expr(f"jnp.zeros({n}, {shaped}.dtype).at[{grid}].add({shaped})", (n,), 16))
    return finish_joined(s, s.pick(("overlap add", "frame merge")), out)


def routed(s: Sampler) -> Kernel:
    """Tokens sorted into experts by a score, and combined again."""
    n, e, d = s.count(3, 8), s.count(2, 4), s.count(1, 4)
    x, score = prepared_input(s, "tokens|x", (n, d)), prepared_input(s, "scores|router_logits", (n, e))
    probs = s.put("probs|gates", ar.softmax(s, score, 1))
    expert = s.put("expert|choice", expr(f"jnp.argmax({score}, axis=-1)", (n,), (0, e - 1), dtype="int32"))
    gate = s.put("gate|top_prob", expr(f"jnp.max({probs}, axis=-1)", (n,), (0, 1)))
    sent = s.put("sent|weighted_x", expr(f"{x} * {gate}[:, None]", (n, d), 3, level=10))
    empty = s.put("empty", expr(f"jnp.zeros(({e}, {d}), {x}.dtype)", (e, d), 0))
    code = f"{empty}.at[{expert}].add({sent})"
    mailbox = s.put("mailbox|inbox", expr(code, (e, d), 3 * n))
    w = s.array("expert_w|scales", (e, d), low=0.3, high=1.5)
    worked = s.put("worked|expert_out", s.bounded(s.pair(s.let(s.bounded(mailbox, 5)), w), 6))
    out = s.let(add(mul(s.coef(0.2, 0.8), x), expr(f"{worked}[{expert}]", (n, d), 6)))
    return finish_joined(
        s, s.pick(("expert routing", "switch layer")), out, beside=[expert] if s.chance(0.3) else []
    )


FORMS = (
    accumulate,
    accumulate,
    overwrite,
    overwrite,
    segments,
    segments,
    histogram,
    deposit,
    in_loop,
    windows,
    routed,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, floats=MOSTLY_32)


TEMPLATE = Template("scattering", "generate_scattering_kernel", draw)
