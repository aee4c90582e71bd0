"""Writing by index: updates at indices, segment reductions, histograms."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import phrases as ph
from kernels.writing.pieces import drawn, end, raw, start
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, add, mul

IDS = ("idx", "slots", "ids", "owner", "targets", "bins", "cells")


def updates(s: Sampler, n: int, tail: tuple[int, ...]) -> Value:
    """What is written: an input, perhaps weighted."""
    value = start(s, (n, *tail), "values", "updates", "messages", "contrib")
    if s.chance(0.4):
        weight = s.array((n,) + (1,) * len(tail), "w", "mass", "importance", low=0.3, high=1.4)
        value = s.let(s.bounded(s.pair(value, weight), 3))
    return value


def indexed(s: Sampler, bins: int, n: int) -> Value:
    """Indices that may repeat; some beyond the end where the mode drops them."""
    kind = s.pick(("int32", "int32", "int32", "uint8", "int16", "uint32"))
    return s.input(s.name(*IDS), (n,), kind, 0, bins - 1)


def accumulate(s: Sampler) -> Kernel:
    """.at[...].add and its kin over a base, then a gather back or a second round."""
    n, bins = s.count(2, 12), s.count(2, 8)
    tail = s.shape(0, 1, 4)
    base = start(s, (bins, *tail), "base", "table", "memory", "acc_in")
    ids = indexed(s, bins, n)
    for _ in range(s.count(1, 2)):
        value = updates(s, n, tail)
        method = s.pick(("add", "add", "add", "subtract", "max", "min"))
        mode = s.pick(("", "", ', mode="drop"', ', mode="clip"', ", indices_are_sorted=False"))
        code = f"{base.code}.at[{ids.code}].{method}({value.code}{mode})"
        bound = base.bound + n * value.bound
        base = s.let(
            raw(code, base.shape, (-bound, bound)), "written", "totals", "updated_table", "merged_in"
        )
        if base.bound > 6:
            base = s.let(s.bounded(base, 5))
    if s.chance(0.4):
        back = s.let(
            raw(f"{base.code}[{ids.code}]", (n, *tail), (base.low, base.high)), "read_back", "own_total"
        )
        return end(s, s.pick(("scatter gather", "atomic round trip")), s.let(s.pair(back, value)))
    return end(s, s.pick(("scatter add", "atomic accumulate", "table update")), base)


def overwrite(s: Sampler) -> Kernel:
    """.at[...].set and .multiply at distinct places: literal lists, slices, a permutation, a diagonal."""
    n, m = s.count(4, 9), s.count(2, 6)
    x = start(s, (n, m), "grid", "x", "field", "matrix")
    k = s.count(2, n - 1)
    places = ", ".join(str(i) for i in sorted(s.rng.sample(range(n), k)))
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
    value = start(
        s, s.partner(shape, 0.7) if s.chance(0.5) else shape, "fresh", "boundary", "rows_new", "patch"
    )
    method = s.pick(("set", "set", "set", "multiply", "add", "min", "max"))
    unique = ", unique_indices=True" if "array" in where and s.chance(0.4) else ""
    if method == "multiply" and ("array" in where or "arange" in where):
        unique = ", unique_indices=True"  # Without, it has no gradient.
    out = raw(f"{x.code}.at[{where}].{method}({value.code}{unique})", (n, m), (-9, 9))
    out = s.let(out, "patched", "written", "with_boundary")
    if s.chance(0.4):
        other = s.let(s.bounded(s.chain(out, s.count(1, 2)), 4))
        edge = s.coef(-0.5, 1.0).code
        out = s.let(
            raw(f"{other.code}.at[{s.pick(('0', '-1', ':, 0', ':, -1'))}].set({edge})", (n, m), (-4, 4))
        )
        out = s.let(s.pair(out, x))
    return end(s, s.pick(("boundary write", "row overwrite", "patch update", "ghost cells")), s.let(out))


def segments(s: Sampler) -> Kernel:
    """Segment sums and means, softmax in segments."""
    n, bins = s.count(3, 14), s.count(2, 5)
    tail = s.shape(0, 1, 4) if s.chance(0.4) else ()
    value = updates(s, n, tail)
    ids = indexed(s, bins, n)
    size = f"num_segments={bins}"

    def segment(name: str, v: Value, bound: float) -> Value:
        order = ", indices_are_sorted=False" if s.chance(0.1) else ""
        code = f"jax.ops.segment_{name}({v.code}, {ids.code}, {size}{order})"
        return s.let(
            raw(code, (bins, *tail), (-bound, bound)), "per_segment", "group_total", "pooled", "summed"
        )

    style = s.count(0, 3)
    if style == 1:
        weights = s.let(ph.exp(s.bounded(value, 3)), "exps", "unnormalized")
        mass = segment("sum", weights, 20.0 * n)
        share = raw(f"{weights.code} / {mass.code}[{ids.code}]", value.shape, (0, 1), level=10)
        payload = s.array(value.shape, "payload", "v", "messages_v")
        return end(s, "segment softmax", s.let(mul(s.let(share, "share", "attn"), payload)))
    total = segment("sum", value, n * value.bound)
    if style == 0:
        ones = s.let(raw(f"jnp.ones_like({value.code})", value.shape, (1, 1)), "ones")
        count = segment("sum", ones, n)
        out = s.let(
            raw(f"{total.code} / jnp.maximum({count.code}, 1.0)", total.shape, (-3, 3), level=10), "means"
        )
        if s.chance(0.5):
            gap = s.let(
                raw(f"{value.code} - {out.code}[{ids.code}]", value.shape, (-6, 6), level=9), "centered"
            )
            return end(s, "segment centering", gap, out)
        return end(s, "segment mean", out)
    if style == 2:
        name = s.pick(("max", "min"))
        floor = s.pick(("-2.0", "-3.0")) if name == "max" else "2.0"
        peak = segment(name, value, 3)
        safe = s.let(
            raw(f"jnp.where(jnp.isfinite({peak.code}), {peak.code}, {floor})", peak.shape, (-3, 3)), "safe"
        )
        return end(s, s.pick(("segment extreme", "group peak")), safe, s.let(s.bounded(total, 8)))
    return end(s, s.pick(("segment sum", "group pool")), total)


def histogram(s: Sampler) -> Kernel:
    """Counts and weighted counts, by bincount, one-hot or scatter."""
    n, bins = s.count(4, 14), s.count(2, 6)
    ids = indexed(s, bins, n)
    w = start(s, (n,), "weights", "mass", "charge", limit=2)
    counts = s.let(
        raw(f"jnp.bincount({ids.code}, length={bins})", (bins,), (0, n), dtype="int32"), "counts", "hits"
    )
    code = s.pick(
        (
            f"jnp.bincount({ids.code}, weights={w.code}, length={bins})",
            f"jax.nn.one_hot({ids.code}, {bins}, dtype={w.code}.dtype).T @ {w.code}",
            f"jnp.zeros({bins}, {w.code}.dtype).at[{ids.code}].add({w.code})",
            f"({ids.code}[:, None] == jnp.arange({bins})).astype({w.code}.dtype).T @ {w.code}",
        )
    )
    mass = s.let(raw(code, (bins,), (-2 * n, 2 * n), level=10), "mass_in_bin", "hist")
    density = s.let(
        raw(f"{mass.code} / ({counts.code} + {s.coef(0.5, 2).code})", (bins,), (-2, 2), level=10), "density"
    )
    first = s.let(s.bounded(s.pair(density, s.let(s.bounded(mass, 6))), 8))
    return end(
        s,
        s.pick(("weighted histogram", "binned mass", "profile")),
        first,
        beside=[counts] if s.chance(0.4) else [],
    )


def deposit(s: Sampler) -> Kernel:
    """Particles deposited on a grid with linear weights."""
    n, g = s.count(2, 10), s.count(4, 10)
    x = s.array((n,), "positions", "pos", "coords", low=0.05, high=round(g - 1.1, 2))
    q = start(s, (n,), "charge", "mass", "strength", limit=2)
    left = s.let(
        raw(f"jnp.floor({x.code}).astype(jnp.int32)", (n,), (0, g - 2), dtype="int32"), "left", "cell"
    )
    frac = s.let(raw(f"{x.code} - {left.code}", (n,), (0, 1), level=9), "frac", "alpha")
    grid = s.let(raw(f"jnp.zeros({g}, {q.code}.dtype)", (g,), (0, 0)), "grid", "rho")
    grid = s.let(
        raw(f"{grid.code}.at[{left.code}].add((1.0 - {frac.code}) * {q.code})", (g,), (-2 * n, 2 * n)),
        "rho_l",
    )
    grid = s.let(
        raw(f"{grid.code}.at[{left.code} + 1].add({frac.code} * {q.code})", (g,), (-2 * n, 2 * n)), "rho_lr"
    )
    field = s.let(s.bounded(s.pair(s.let(s.bounded(grid, 5)), s.array((g,), "background", "potential")), 6))
    if s.chance(0.5):
        at = s.let(raw(f"{field.code}[{left.code}]", (n,), (-6, 6)), "force_at", "felt")
        return end(s, s.pick(("particle mesh", "charge deposit")), s.let(s.pair(at, q)))
    return end(s, s.pick(("cloud in cell", "grid deposit")), field)


def in_loop(s: Sampler) -> Kernel:
    """A buffer written row by row in a loop."""
    n, m = s.count(3, 8), s.count(1, 5)
    x = start(s, (m,), "x0", "seed_row", "state0", limit=2)
    drive = start(s, (n, m), "drive", "inputs", "forcing", limit=2)
    body, i, buf = s.name("body", "fill", "write_row"), s.name("i", "t"), s.name("buf", "rows_so_far")
    now = raw(f"{buf}[{i} - 1]", (m,), (-3, 3))
    with s.suite(f"def {body}({i}, {buf}):"):
        before = s.let(now, "before", "previous")
        force = s.let(raw(f"{drive.code}[{i}]", (m,), (-2, 2)), "force", "u_t")
        fresh = s.let(s.bounded(s.pair(before, force), 3), "fresh", "next_row")
        put = s.pick(
            (
                f"{buf}.at[{i}].set({fresh.code})",
                f"{s.lax}.dynamic_update_index_in_dim({buf}, {fresh.code}, {i}, 0)",
                f"{s.lax}.dynamic_update_slice({buf}, {fresh.code}[None], ({i}, 0))",
            )
        )
        s.line("return ", put)
    first = s.let(
        raw(f"jnp.zeros_like({drive.code}).at[0].set({x.code})", (n, m), (-2, 2)), "empty", "init_buf"
    )
    out = raw(f"{s.lax}.fori_loop(1, {n}, {body}, {first.code})", (n, m), (-3, 3))
    return end(s, s.pick(("row recurrence", "buffer fill", "trajectory")), s.let(out, "filled", "path"))


def windows(s: Sampler) -> Kernel:
    """dynamic_update_slice, windows added back, overlap-add."""
    hop, width, frames = s.count(1, 3), s.count(2, 4), s.count(2, 5)
    n = hop * (frames - 1) + width
    x = start(s, (frames, width), "frames", "windows", "patches")
    taper = s.array((width,), "taper", "window", low=0.3, high=1.2)
    shaped = s.let(s.bounded(s.pair(x, taper), 4), "shaped", "tapered")
    grid = s.let(
        raw(
            f"jnp.arange({frames})[:, None] * {hop} + jnp.arange({width})",
            (frames, width),
            (0, n - 1),
            dtype="int32",
            level=9,
        ),
        "where_to",
        "grid",
        "spots",
    )
    out = s.let(
        raw(f"jnp.zeros({n}, {shaped.code}.dtype).at[{grid.code}].add({shaped.code})", (n,), (-16, 16)),
        "signal",
    )
    bias = s.array((n,), "bias", "carrier", "dry")
    return end(s, s.pick(("overlap add", "frame merge")), s.let(s.pair(s.let(s.bounded(out, 6)), bias)))


def routed(s: Sampler) -> Kernel:
    """Tokens sorted into experts by a score, and combined again."""
    n, e, d = s.count(3, 8), s.count(2, 4), s.count(1, 4)
    x, score = start(s, (n, d), "tokens", "x"), start(s, (n, e), "scores", "router_logits")
    probs = s.let(ar.softmax(s, score, 1), "probs", "gates")
    expert = s.let(
        raw(f"jnp.argmax({score.code}, axis=-1)", (n,), (0, e - 1), dtype="int32"), "expert", "choice"
    )
    gate = s.let(raw(f"jnp.max({probs.code}, axis=-1)", (n,), (0, 1)), "gate", "top_prob")
    sent = s.let(raw(f"{x.code} * {gate.code}[:, None]", (n, d), (-3, 3), level=10), "sent", "weighted_x")
    empty = s.let(raw(f"jnp.zeros(({e}, {d}), {x.code}.dtype)", (e, d), (0, 0)), "empty")
    code = f"{empty.code}.at[{expert.code}].add({sent.code})"
    mailbox = s.let(raw(code, (e, d), (-3 * n, 3 * n)), "mailbox", "inbox")
    w = s.array((e, d), "expert_w", "scales", low=0.3, high=1.5)
    worked = s.let(s.bounded(s.pair(s.let(s.bounded(mailbox, 5)), w), 6), "worked", "expert_out")
    out = s.let(add(mul(s.coef(0.2, 0.8), x), raw(f"{worked.code}[{expert.code}]", (n, d), (-6, 6))))
    return end(s, s.pick(("expert routing", "switch layer")), out, beside=[expert] if s.chance(0.3) else [])


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
    return drawn(rng, FORMS)


TEMPLATE = Template("scattering", "generate_scattering_kernel", draw)
