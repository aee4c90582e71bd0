"""Reading by index: lookups, takes, advanced indexing, dynamic slices."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import phrases as ph
from kernels.writing.pieces import drawn, end, raw, start
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Shape, Value, add, compare, mul, sub


def like(value: Value, code: str, shape: Shape, level: int = 13) -> Value:
    """Elements of the value in another arrangement."""
    return raw(code, shape, (value.low, value.high), "value", level)


def positions(s: Sampler, shape: Shape, n: int, *names: str) -> Value:
    """Indices below n: an input of some integer dtype, perhaps worked on."""
    kind = s.pick(("int32", "int32", "int32", "uint8", "int16", "uint32", "int8"))
    low = -n if s.chance(0.15) and not kind.startswith("u") else 0
    name = s.name(*(names or ("idx", "ids", "indices", "tokens", "picks", "slots", "where_to")))
    ids = s.input(name, shape, kind, low, n - 1)
    if s.chance(0.3):
        code = s.pick(
            (
                f"({ids.code} + {s.count(1, 3)}) % {n}",
                f"{n - 1} - {ids.code}" if low == 0 else f"{ids.code} % {n}",
                f"jnp.clip({ids.code}, 0, {max(n - 2, 1)})",
            )
        )
        return s.let(raw(code, shape, (0, n - 1), dtype=kind, level=PRODUCT), "at", "moved_ids", "wrapped")
    return ids


def lookup(s: Sampler) -> Kernel:
    """Rows of a table, one or two sets of them."""
    v, d = s.count(3, 12), s.count(1, 6)
    table = start(s, (v, d), "table", "embeddings", "codebook", "params_table")
    shape = s.shape(0, 2, 12)
    ids = positions(s, shape, v)
    code = s.pick(
        (
            f"{table.code}[{ids.code}]",
            f"jnp.take({table.code}, {ids.code}, axis=0)",
            f'jnp.take({table.code}, {ids.code}, axis=0, mode="{s.pick(("clip", "wrap"))}")',
            f'{table.code}.at[{ids.code}].get(mode="{s.pick(("clip", "fill", "promise_in_bounds"))}")',
            f"{table.code}.at[{ids.code}].get()",
        )
    )
    if "promise" in code and ids.code not in [i.name for i in s.inputs]:
        code = code.replace("promise_in_bounds", "clip")
    rows = s.let(like(table, code, (*shape, d)), "rows", "looked_up", "vectors", "gathered")
    w = s.array(s.partner((*shape, d)), "w", "gain", "scale", "bias")
    out = s.let(s.pair(rows, w))
    if s.chance(0.4):
        more = positions(s, shape, v, "neg_ids", "other_ids", "targets")
        others = s.let(like(table, f"{table.code}[{more.code}]", (*shape, d)), "others", "negatives")
        out = s.let(s.bounded(s.pair(s.let(s.bounded(out, 6)), others), 8))
        if s.chance(0.5):
            out = s.let(ar.total(s, out.within(-3, 3), len(shape)))
    return end(s, s.pick(("embedding lookup", "table lookup", "embedding pair", "codebook read")), out)


def reordered(s: Sampler) -> Kernel:
    """Rows read in the order, or at the extreme, of others."""
    b, n = s.count(2, 7), s.count(3, 8)
    x, y = start(s, (b, n), "scores", "keys_in", "x"), start(s, (b, n), "payload", "carried", "y")
    if s.chance(0.5):
        which, width = f"jnp.argsort({x.code}, axis=1)", n
    else:
        which, width = f"jnp.arg{s.pick(('max', 'min'))}({x.code}, axis=1, keepdims=True)", 1
    order = s.let(raw(which, (b, width), (0, n - 1), dtype="int32"), "order", "best", "at")
    picked = s.let(
        like(y, f"jnp.take_along_axis({y.code}, {order.code}, axis=1)", (b, width)), "picked", "chosen"
    )
    return end(s, s.pick(("argmax pick", "reordered rows")), s.let(s.pair(picked, x)), s.let(s.unary(y)))


def take_along(s: Sampler) -> Kernel:
    """A few elements a row, by an index array."""
    b, n = s.count(2, 7), s.count(2, 8)
    x = start(s, (b, n), "logits", "scores", "values", "q_values")
    if s.chance(0.5):
        width, ids_code = 1, f"{positions(s, (b,), n, 'labels', 'actions', 'targets').code}[:, None]"
    else:
        width = s.count(1, 4)
        ids_code = positions(s, (b, width), n).code
    source = s.let(ar.softmax(s, x, 1)) if s.chance(0.3) else x
    code = f"jnp.take_along_axis({source.code}, {ids_code}, axis={s.pick(('1', '-1'))})"
    picked = s.let(like(source, code, (b, width)), "picked", "chosen", "at_label")
    rest = s.let(ar.logsumexp(s, x, 1, True) if width > 1 or s.chance(0.5) else s.unary(x))
    return end(s, s.pick(("label pick", "action value", "row gather")), s.let(s.pair(picked, rest)))


def advanced(s: Sampler) -> Kernel:
    """Several index arrays at once, with slices and new axes."""
    a, b, c = s.count(2, 6), s.count(2, 6), s.count(1, 4)
    x = start(s, (a, b, c), "grid", "volume", "cube", "x")
    n = s.count(1, 6)
    i, j = positions(s, (n,), a, "rows", "i_idx", "ii"), positions(s, (n,), b, "cols", "j_idx", "jj")
    code, shape = s.pick(
        (
            (f"{x.code}[{i.code}, {j.code}]", (n, c)),
            (f"{x.code}[{i.code}[:, None], {j.code}]", (n, n, c)),
            (f"{x.code}[{i.code}, {j.code}, -1]", (n,)),
            (f"{x.code}[jnp.ix_({i.code}, {j.code})]", (n, n, c)),
            (f"{x.code}[{i.code}][:, {j.code}]", (n, n, c)),
            (f"{x.code}[{i.code}[None, :], {j.code}[:, None], 0]", (n, n)),
            (f"{x.code}[{i.code}, {j.code}, ::-1]", (n, c)),
            (f"jnp.take({x.code}[{i.code}], {j.code}, axis=1)", (n, n, c)),
        )
    )
    taken = s.let(like(x, code, shape), "taken", "corners", "cells", "sub")
    out = s.let(s.pair(taken, s.array(s.partner(shape), "w", "weights", "coef")))
    return end(s, s.pick(("cell gather", "pairwise gather", "cross section", "grid lookup")), out)


def dynamic(s: Sampler) -> Kernel:
    """dynamic_slice and its kin at a start that is an argument."""
    n, m, width = s.count(5, 12), s.count(1, 5), s.count(2, 4)
    x = start(s, (n, m), "x", "buffer", "series", "history")
    at = s.ints((), 0, n - width, "start", "offset_at", "position", "t0")
    lax = s.lax
    code, shape = s.pick(
        (
            (f"{lax}.dynamic_slice({x.code}, ({at.code}, 0), ({width}, {m}))", (width, m)),
            (f"{lax}.dynamic_slice_in_dim({x.code}, {at.code}, {width}, axis=0)", (width, m)),
            (f"{lax}.dynamic_index_in_dim({x.code}, {at.code}, axis=0, keepdims=False)", (m,)),
            (f"{lax}.dynamic_index_in_dim({x.code}, {at.code})", (1, m)),
            (f"{x.code}[{at.code}]", (m,)),
        )
    )
    window = s.let(like(x, code, shape), "window", "chunk", "view", "current_row")
    work = s.let(s.bounded(s.chain(window, s.count(1, 3)), 5))
    style = s.count(0, 2)
    if style == 0 and len(shape) == 2:
        in_dim = f"{lax}.dynamic_update_slice_in_dim({x.code}, {work.code}, {at.code}, axis=0)"
        plain = f"{lax}.dynamic_update_slice({x.code}, {work.code}, ({at.code}, 0))"
        # With x64 a literal 0 is no int32.
        put = s.pick((in_dim if s.float_dtype == "float64" else plain, in_dim))
        return end(
            s, s.pick(("buffer update", "window rewrite")), s.let(raw(put, (n, m), (-5, 5)), "written")
        )
    w = s.array(s.partner(shape), "w", "taps", "gain")
    return end(
        s,
        s.pick(("dynamic window", "row read", "chunk score")),
        s.let(s.pair(work, w)),
        *([s.let(s.unary(x))] if s.chance(0.4) else []),
    )


def interpolation(s: Sampler) -> Kernel:
    """Linear interpolation in a table, by hand."""
    n, q = s.count(4, 12), s.count(1, 9)
    table = start(s, (n,), "table", "knots", "levels", "samples")
    t = s.array((q,), "t", "coords", "query", low=0.05, high=round(n - 1.1, 2))
    if s.chance(0.3):
        code = f"jnp.interp({t.code}, jnp.arange({n}, dtype={t.code}.dtype), {table.code})"
        value = s.let(like(table, code, (q,)), "value", "sampled")
    else:
        low = s.let(
            raw(f"jnp.floor({t.code}).astype(jnp.int32)", (q,), (0, n - 2), dtype="int32"), "lo_idx", "left"
        )
        frac = s.let(raw(f"{t.code} - {low.code}", (q,), (0, 1), level=SUM), "frac", "alpha")
        high = f"jnp.minimum({low.code} + 1, {n - 1})" if s.chance(0.5) else f"{low.code} + 1"
        a = s.let(like(table, f"{table.code}[{low.code}]", (q,)), "y0", "below")
        b = s.let(like(table, f"{table.code}[{high}]", (q,)), "y1", "above")
        smooth = frac
        if s.chance(0.4):
            smooth = s.let(
                raw(f"{frac.code}**2 * (3.0 - 2.0 * {frac.code})", (q,), (0, 1), level=PRODUCT), "smooth"
            )
        value = s.let(add(a, mul(smooth, sub(b, a))), "value", "lerped")
    return end(s, s.pick(("table interpolation", "lookup curve", "resampling")), value)


def graph(s: Sampler) -> Kernel:
    """Gathers along edges, then sums at their ends."""
    n, e, d = s.count(3, 8), s.count(3, 14), s.count(1, 4)
    x = start(s, (n, d), "nodes", "node_feats", "h")
    src, dst = positions(s, (e,), n, "senders", "src"), s.ints((e,), 0, n - 1, "receivers", "dst")
    for _ in range(s.count(1, 3)):
        a = s.let(like(x, f"{x.code}[{src.code}]", (e, d)), "from_nodes", "sent")
        b = s.let(like(x, f"{x.code}[{dst.code}]", (e, d)), "to_nodes", "receiving")
        message = s.let(s.bounded(s.pair(a, b), 4), "messages", "edge_out")
        summed = raw(
            s.pick(
                (
                    f"jax.ops.segment_sum({message.code}, {dst.code}, num_segments={n})",
                    f"jnp.zeros_like({x.code}).at[{dst.code}].add({message.code})",
                )
            ),
            (n, d),
            (-9, 9),
        )
        x = s.let(s.bounded(s.pair(x, mul(s.coef(0.1, 0.5), s.let(summed, "agg", "inbox"))), 4))
    return end(s, s.pick(("message passing", "graph step", "edge flow")), x)


def pointer(s: Sampler) -> Kernel:
    """Following indices in a loop: linked lists, hops, walks."""
    n = s.count(3, 12)
    x = start(s, (n,), "values", "rewards", "heights")
    nxt = s.ints((n,), 0, n - 1, "next_of", "parent", "successor")
    trips, decay = s.count(2, 7), s.coef(0.3, 0.9).code
    body, st = s.name("hop", "body", "follow"), s.name("st", "carry")
    with s.suite(f"def {body}(_, {st}):"):
        s.line(f"at_node, gained, factor_now = {st}")
        s.line("gained = ", f"gained + factor_now * {x.code}[at_node]")
        s.line("return ", f"{nxt.code}[at_node], gained, factor_now * {decay}")
    like_x = f"jnp.zeros_like({x.code}), jnp.ones((), {x.code}.dtype)"
    s.line("init = ", f"(jnp.arange({n}, dtype=jnp.int32), {like_x})")
    s.line("end_node, gathered_sum, _ = ", f"{s.lax}.fori_loop(0, {trips}, {body}, init)")
    out = raw("gathered_sum", (n,), (-9, 9))
    landed = s.let(like(x, f"{x.code}[end_node]", (n,)), "landed")
    return end(s, s.pick(("pointer chase", "hop sum", "linked walk")), s.let(s.pair(landed, out)))


def masked_pick(s: Sampler) -> Kernel:
    """Indices from conditions: nonzero with a size, argmax, where with three arguments."""
    n = s.count(4, 12)
    x = start(s, (n,), "x", "signal", "scores")
    y = start(s, (n,), "y", "payload", "weights_in")
    test = s.let(compare(x, s.pick("><"), s.inside(x)), "hit", "is_peak")
    size = s.count(2, n)
    code = s.pick(
        (
            f"jnp.nonzero({test.code}, size={size}, fill_value={s.count(0, n - 1)})[0]",
            f"jnp.flatnonzero({test.code}, size={size})",
            f"jnp.argwhere({test.code}, size={size})[:, 0]",
            f"jnp.where({test.code}, size={size}, fill_value=0)[0]",
        )
    )
    at = s.let(raw(code, (size,), (0, n - 1), dtype="int32"), "at", "hits", "found")
    taken = s.let(like(y, f"{y.code}[{at.code}]", (size,)), "taken", "compact")
    gated = s.let(ph.where(test, x, mul(s.coef(0.1, 0.4), y)) if s.chance(0.5) else s.pair(x, y))
    scale = s.let(ar.mean(s, gated)) if s.chance(0.6) else s.coef(0.2, 1.5)
    out = s.let(add(mul(scale, taken), s.array((size,), "bias", "base")))
    return end(
        s,
        s.pick(("peak pick", "stream compaction", "masked gather")),
        out,
        gated,
        beside=[at] if s.chance(0.3) else [],
    )


FORMS = (
    lookup,
    lookup,
    take_along,
    reordered,
    advanced,
    advanced,
    dynamic,
    interpolation,
    graph,
    pointer,
    masked_pick,
)
NARROW = (lookup,)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("gathering", "generate_gathering_kernel", draw)
