"""Reading by index: lookups, takes, advanced indexing, dynamic slices."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import MOSTLY_32, drawn, prepared_input
from kernels.writing.choices import Names
from kernels.writing.endings import finish_joined
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Shape, Value, add, compare, expr, mul, sub


def like(value: Value, code: str, shape: Shape, level: int = 13) -> Value:
    """Elements of the value in another arrangement."""
    return expr(code, shape, value.interval, kind="value", level=level)


def positions(
    s: Sampler, shape: Shape, n: int, names: Names = "idx|ids|indices|tokens|picks|slots|where_to"
) -> Value:
    """Indices below n: an input of some integer dtype, perhaps worked on."""
    kind = s.pick(("int32", "int32", "int32", "uint8", "int16", "uint32", "int8"))
    low = -n if s.chance(0.15) and not kind.startswith("u") else 0
    name = s.name(names)
    ids = s.input(name, shape, kind, low, n - 1)
    if s.chance(0.3):
        code = s.pick(
            (
                f"({ids} + {s.count(1, 3)}) % {n}",
                f"{n - 1} - {ids}" if low == 0 else f"{ids} % {n}",
                f"jnp.clip({ids}, 0, {max(n - 2, 1)})",
            )
        )
        return s.put("at|moved_ids|wrapped", expr(code, shape, (0, n - 1), dtype=kind, level=PRODUCT))
    return ids


def lookup(s: Sampler) -> Kernel:
    """Rows of a table, one or two sets of them."""
    v, d = s.count(3, 12), s.count(1, 6)
    table = prepared_input(s, "table|embeddings|codebook|params_table", (v, d))
    shape = s.shape(0, 2, 12)
    ids = positions(s, shape, v)
    code = s.pick(
        (
            f"{table}[{ids}]",
            f"jnp.take({table}, {ids}, axis=0)",
            f'jnp.take({table}, {ids}, axis=0, mode="{s.pick(("clip", "wrap"))}")',
            f'{table}.at[{ids}].get(mode="{s.pick(("clip", "fill", "promise_in_bounds"))}")',
            f"{table}.at[{ids}].get()",
        )
    )
    if "promise" in code and ids.code not in [i.name for i in s.inputs]:
        code = code.replace("promise_in_bounds", "clip")
    rows = s.put("rows|looked_up|vectors|gathered", like(table, code, (*shape, d)))
    w = s.array("w|gain|scale|bias", s.partner((*shape, d)))
    out = s.let(s.pair(rows, w))
    if s.chance(0.4):
        more = positions(s, shape, v, "neg_ids|other_ids|targets")
        others = s.put("others|negatives", like(table, f"{table}[{more}]", (*shape, d)))
        out = s.let(s.bounded(s.pair(s.let(s.bounded(out, 6)), others), 8))
        if s.chance(0.5):
            out = s.let(ar.total(s, out.within(-3, 3), len(shape)))
    return finish_joined(
        s, s.pick(("embedding lookup", "table lookup", "embedding pair", "codebook read")), out
    )


def reordered(s: Sampler) -> Kernel:
    """Rows read in the order, or at the extreme, of others."""
    b, n = s.count(2, 7), s.count(3, 8)
    x, y = prepared_input(s, "scores|keys_in|x", (b, n)), prepared_input(s, "payload|carried|y", (b, n))
    if s.chance(0.5):
        which, width = f"jnp.argsort({x}, axis=1)", n
    else:
        which, width = f"jnp.arg{s.pick(('max', 'min'))}({x}, axis=1, keepdims=True)", 1
    order = s.put("order|best|at", expr(which, (b, width), (0, n - 1), dtype="int32"))
    picked = s.put("picked|chosen", like(y, f"jnp.take_along_axis({y}, {order}, axis=1)", (b, width)))
    return finish_joined(s, s.pick(("argmax pick", "reordered rows")), picked, y)


def take_along(s: Sampler) -> Kernel:
    """A few elements a row, by an index array."""
    b, n = s.count(2, 7), s.count(2, 8)
    x = prepared_input(s, "logits|scores|values|q_values", (b, n))
    if s.chance(0.5):
        width, ids_code = 1, f"{positions(s, (b,), n, 'labels|actions|targets')}[:, None]"
    else:
        width = s.count(1, 4)
        ids_code = positions(s, (b, width), n).code
    source = s.let(ar.softmax(s, x, 1)) if s.chance(0.3) else x
    code = f"jnp.take_along_axis({source}, {ids_code}, axis={s.pick(('1', '-1'))})"
    picked = s.put("picked|chosen|at_label", like(source, code, (b, width)))
    rest = s.let(ar.logsumexp(s, x, 1, True) if width > 1 or s.chance(0.5) else x)
    return finish_joined(s, s.pick(("label pick", "action value", "row gather")), picked, rest)


def advanced(s: Sampler) -> Kernel:
    """Several index arrays at once, with slices and new axes."""
    a, b, c = s.count(2, 6), s.count(2, 6), s.count(1, 4)
    x = prepared_input(s, "grid|volume|cube|x", (a, b, c))
    n, m = s.count(2, 6), s.count(2, 6)
    crossed = s.chance(0.6)  # Each of the rows with each of the columns, or one with one.
    i = positions(s, (n,), a, "rows|i_idx|ii")
    j = positions(s, (m if crossed else n,), b, "cols|j_idx|jj")
    code, shape = s.pick(
        (
            (f"{x}[{i}[:, None], {j}]", (n, m, c)),
            (f"{x}[jnp.ix_({i}, {j})]", (n, m, c)),
            (f"{x}[{i}][:, {j}]", (n, m, c)),
            (f"{x}[{i}[None, :], {j}[:, None], 0]", (m, n)),
            (f"jnp.take({x}[{i}], {j}, axis=1)", (n, m, c)),
        )
        if crossed
        else (
            (f"{x}[{i}, {j}]", (n, c)),
            (f"{x}[{i}, {j}, -1]", (n,)),
            (f"{x}[{i}, {j}, ::-1]", (n, c)),
        )
    )
    taken = s.put("taken|corners|cells|sub", like(x, code, shape))
    out = s.let(s.pair(taken, s.array("w|weights|coef", s.partner(shape))))
    return finish_joined(s, s.pick(("cell gather", "pairwise gather", "cross section", "grid lookup")), out)


def dynamic(s: Sampler) -> Kernel:
    """dynamic_slice and its kin at a start that is an argument."""
    n, m, width = s.count(5, 12), s.count(1, 5), s.count(2, 4)
    x = prepared_input(s, "x|buffer|series|history", (n, m))
    at = s.ints("start|offset_at|position|t0", (), 0, n - width)
    lax = s.lax
    code, shape = s.pick(
        (
            (f"{lax}.dynamic_slice({x}, ({at}, 0), ({width}, {m}))", (width, m)),
            (f"{lax}.dynamic_slice_in_dim({x}, {at}, {width}, axis=0)", (width, m)),
            (f"{lax}.dynamic_index_in_dim({x}, {at}, axis=0, keepdims=False)", (m,)),
            (f"{lax}.dynamic_index_in_dim({x}, {at})", (1, m)),
            (f"{x}[{at}]", (m,)),
        )
    )
    window = s.put("window|chunk|view|current_row", like(x, code, shape))
    work = s.let(s.bounded(window, 5))
    form = s.pick(("update", "score", "score"))
    if form == "update" and len(shape) == 2:
        in_dim = f"{lax}.dynamic_update_slice_in_dim({x}, {work}, {at}, axis=0)"
        plain = f"{lax}.dynamic_update_slice({x}, {work}, ({at}, 0))"
        # With x64 a literal 0 is no int32.
        put = s.pick((in_dim if s.float_dtype == "float64" else plain, in_dim))
        return finish_joined(
            s, s.pick(("buffer update", "window rewrite")), s.put("written", expr(put, (n, m), 5))
        )
    if s.chance(0.6):
        work = s.put("weighted|windowed", mul(s.array("w|taps|gain", s.partner(shape)), work))
    return finish_joined(s, s.pick(("dynamic window", "row read", "chunk score")), work)


def interpolation(s: Sampler) -> Kernel:
    """Linear interpolation in a table, by hand."""
    n, q = s.count(4, 12), s.count(1, 9)
    table = prepared_input(s, "table|knots|levels|samples", (n,))
    t = s.array("t|coords|query", (q,), low=0.05, high=round(n - 1.1, 2))
    if s.chance(0.3):
        code = f"jnp.interp({t}, jnp.arange({n}, dtype={t}.dtype), {table})"
        value = s.put("value|sampled", like(table, code, (q,)))
    else:
        low = s.put("lo_idx|left", expr(f"jnp.floor({t}).astype(jnp.int32)", (q,), (0, n - 2), dtype="int32"))
        frac = s.put("frac|alpha", expr(f"{t} - {low}", (q,), (0, 1), level=SUM))
        high = f"jnp.minimum({low} + 1, {n - 1})" if s.chance(0.5) else f"{low} + 1"
        a = s.put("y0|below", like(table, f"{table}[{low}]", (q,)))
        b = s.put("y1|above", like(table, f"{table}[{high}]", (q,)))
        smooth = frac
        if s.chance(0.4):
            smooth = s.put("smooth", expr(f"{frac}**2 * (3 - 2 * {frac})", (q,), (0, 1), level=PRODUCT))
        value = s.put("value|lerped", add(a, mul(smooth, sub(b, a))))
    return finish_joined(s, s.pick(("table interpolation", "lookup curve", "resampling")), value)


def graph(s: Sampler) -> Kernel:
    """Gathers along edges, then sums at their ends."""
    n, e, d = s.count(3, 8), s.count(3, 14), s.count(1, 4)
    x = prepared_input(s, "nodes|node_feats|h", (n, d))
    src, dst = positions(s, (e,), n, "senders|src"), s.ints("receivers|dst", (e,), 0, n - 1)
    for _ in range(s.count(1, 3)):
        a = s.put("from_nodes|sent", like(x, f"{x}[{src}]", (e, d)))
        b = s.put("to_nodes|receiving", like(x, f"{x}[{dst}]", (e, d)))
        message = s.put("messages|edge_out", s.bounded(s.pair(a, b), 4))
        summed = expr(
            s.pick(
                (
                    f"jax.ops.segment_sum({message}, {dst}, num_segments={n})",
                    f"jnp.zeros_like({x}).at[{dst}].add({message})",
                )
            ),
            (n, d),
            9,
        )
        x = s.let(s.bounded(s.pair(x, mul(s.coef(0.1, 0.5), s.put("agg|inbox", summed))), 4))
    return finish_joined(s, s.pick(("message passing", "graph step", "edge flow")), x)


def pointer(s: Sampler) -> Kernel:
    """Following indices in a loop: linked lists, hops, walks."""
    n = s.count(3, 12)
    x = prepared_input(s, "values|rewards|heights", (n,))
    nxt = s.ints("next_of|parent|successor", (n,), 0, n - 1)
    trips, decay = s.count(2, 7), s.coef(0.3, 0.9)
    body, st = s.name("hop|body|follow"), s.name("st|carry")
    with s.suite(f"def {body}(_, {st}):"):
        s.line(f"at_node, gained, factor_now = {st}")
        s.line(f"gained = gained + factor_now * {x}[at_node]")
        s.line(f"return {nxt}[at_node], gained, factor_now * {decay}")
    like_x = f"jnp.zeros_like({x}), jnp.ones((), {x}.dtype)"
    s.line(f"init = (jnp.arange({n}, dtype=jnp.int32), {like_x})")
    s.line(f"end_node, gathered_sum, _ = {s.lax}.fori_loop(0, {trips}, {body}, init)")
    out = expr("gathered_sum", (n,), 9)
    landed = s.put("landed", like(x, f"{x}[end_node]", (n,)))
    return finish_joined(s, s.pick(("pointer chase", "hop sum", "linked walk")), landed, out)


def masked_pick(s: Sampler) -> Kernel:
    """Indices from conditions: nonzero with a size, argmax, where with three arguments."""
    n = s.count(4, 12)
    x = prepared_input(s, "x|signal|scores", (n,))
    y = prepared_input(s, "y|payload|weights_in", (n,))
    test = s.put("hit|is_peak", compare(x, s.pick("><"), s.inside(x)))
    size = s.count(2, n)
    code = s.pick(
        (
            f"jnp.nonzero({test}, size={size}, fill_value={s.count(0, n - 1)})[0]",
            f"jnp.flatnonzero({test}, size={size})",
            f"jnp.argwhere({test}, size={size})[:, 0]",
            f"jnp.where({test}, size={size}, fill_value=0)[0]",
        )
    )
    at = s.put("at|hits|found", expr(code, (size,), (0, n - 1), dtype="int32"))
    taken = s.put("taken|compact", like(y, f"{y}[{at}]", (size,)))
    gated = s.let(el.where(test, x, mul(s.coef(0.1, 0.4), y)) if s.chance(0.5) else s.pair(x, y))
    scale = s.let(ar.mean(s, gated)) if s.chance(0.6) else s.coef(0.2, 1.5)
    out = s.let(add(mul(scale, taken), s.array("bias|base", (size,))))
    return finish_joined(
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
    return drawn(rng, FORMS, NARROW, MOSTLY_32)


TEMPLATE = Template("gathering", "generate_gathering_kernel", draw)
