"""Order: sorting by one or several keys, ranks, quantiles, top-k, searching, runs."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing.pieces import drawn, end, raw, start
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Shape, Value, mul, sub


def values(s: Sampler, shape: Shape, *names: str) -> Value:
    return start(s, shape, *(names or ("x", "scores", "samples", "values", "prices", "heights")))


def made(value: Value, code: str, shape: Shape, level: int = 13) -> Value:
    return raw(code, shape, (value.low, value.high), "value", level)


def plain(s: Sampler) -> Kernel:
    """A sort along an axis, weighted by rank."""
    shape = s.shape(1, 3, 40, least=2)
    x = values(s, shape)
    axis = s.count(0, len(shape) - 1)
    code = s.pick(
        (
            f"jnp.sort({x.code}, axis={axis})",
            f"{s.lax}.sort({x.code}, dimension={axis})",
            f"-jnp.sort(-{x.code}, axis={axis})",
            f"jnp.sort({x.code}, axis={axis}, descending=True)",
            f"jnp.flip(jnp.sort({x.code}, axis={axis}), axis={axis})",
        )
    )
    ordered = s.let(made(x, code, shape), "ordered", "sorted_x", "ranked")
    if s.chance(0.5):
        gaps = s.let(
            raw(f"jnp.diff({ordered.code}, axis={axis}, append=1.0)", shape, (-6, 6)), "gaps", "spacing"
        )
        ordered = s.let(s.pair(gaps, ordered))
    w = s.array(s.partner(shape), "rank_weights", "w", "l_weights")
    return end(s, s.pick(("order statistics", "sorted weights", "rank sum")), s.let(s.pair(ordered, w)))


def by_argsort(s: Sampler) -> Kernel:
    """One array put in the order of another, ranks by a second argsort."""
    n = s.count(3, 12)
    x, y = values(s, (n,), "keys_in", "x", "times"), values(s, (n,), "payload", "y", "marks")
    order = s.let(
        raw(
            s.pick(
                (
                    f"jnp.argsort({x.code})",
                    f"jnp.argsort(-{x.code})",
                    f"jnp.argsort({x.code}, stable=True)",
                    f"jnp.argsort({x.code}, descending=True)",
                )
            ),
            (n,),
            (0, n),
            dtype="int32",
        ),
        "order",
        "perm",
    )
    moved = s.let(made(y, f"{y.code}[{order.code}]", (n,)), "moved", "in_order")
    if s.chance(0.5):
        rank = s.let(raw(f"jnp.argsort({order.code})", (n,), (0, n), dtype="int32"), "rank", "position")
        scaled = s.let(raw(f"({rank.code} + 1) / {n}", (n,), (0, 1), level=PRODUCT), "rank_frac", "weight_of")
        first = s.let(mul(scaled, x))
        return end(
            s, s.pick(("rank transform", "rank gain")), first, moved, beside=[rank] if s.chance(0.4) else []
        )
    sorted_x = made(x, f"{x.code}[{order.code}]", (n,))
    return end(s, s.pick(("argsort gather", "co sort")), s.let(s.pair(moved, s.let(sorted_x, "sorted_x"))))


def several_keys(s: Sampler) -> Kernel:
    """lax.sort with several operands and keys, sort_key_val."""
    n, m = s.count(3, 8), s.count(1, 4)
    shape = (n,) if s.chance(0.6) else (m, n)
    x, y = values(s, shape, "x", "primary"), values(s, shape, "y", "secondary")
    dim = len(shape) - 1
    style = s.count(0, 2)
    a, b = s.name("xs_sorted", "first_sorted", "keys_s"), s.name("ys_sorted", "second_sorted", "vals_s")
    if style == 0:
        group = s.input(s.name("group", "labels", "bucket"), shape, "int32", 0, 3)
        g = s.name("group_s", "labels_s")
        s.line(
            f"{g}, {a}, {b} = ",
            f"{s.lax}.sort(({group.code}, {x.code}, {y.code}), dimension={dim}, num_keys=2)",
        )
        first = raw(f"{a} * (1.0 + 0.3 * {g})", shape, (-6, 6), level=PRODUCT)
        return end(
            s,
            s.pick(("grouped sort", "lexicographic sort")),
            s.let(s.pair(s.let(first), raw(b, shape, (-3, 3)))),
        )
    if style == 1:
        code = f"{s.lax}.sort(({x.code}, {y.code}), num_keys=1)"
    else:
        code = f"{s.lax}.sort_key_val({x.code}, {y.code})"
    s.line(f"{a}, {b} = ", code)
    first, second = raw(a, shape, (x.low, x.high)), raw(b, shape, (y.low, y.high))
    out = s.let(s.pair(first, second))
    if s.chance(0.5):
        running = raw(f"jnp.cumsum({b}, axis={dim}) / {n}", shape, (-3, 3), level=PRODUCT)
        out = s.let(s.pair(out, s.let(running, "running", "lorenz")))
    return end(s, s.pick(("sort pair", "key value sort", "lorenz curve")), out)


def best(s: Sampler) -> Kernel:
    """The k largest, and what stands where they stood."""
    n, b = s.count(3, 10), s.count(1, 5)
    k = s.count(1, n - 1)
    shape = (n,) if s.chance(0.4) else (b, n)
    x = values(s, shape, "logits", "scores", "router", "x")
    top, at = s.name("top", "best_values", "peaks"), s.name("at", "best_idx", "which")
    s.line(f"{top}, {at} = ", f"{s.lax}.top_k({x.code}, {k})")
    out = raw(top, (*shape[:-1], k), (x.low, x.high))
    style = s.count(0, 2)
    if style == 0:
        payload = values(s, shape, "payload", "experts", "gain_of")
        code = f"jnp.take_along_axis({payload.code}, {at}, axis=-1)"
        taken = s.let(made(payload, code, out.shape), "taken", "their_payload")
        weights = s.let(ar.softmax(s, out, len(shape) - 1), "gate", "top_probs") if k > 1 else out
        return end(s, s.pick(("top k routing", "top k mix")), s.let(s.pair(weights, taken)))
    if style == 1:
        cut = s.let(made(x, f"{top}[..., -1:]", (*shape[:-1], 1)), "cut", "kth")
        kept = raw(
            f"jnp.where({x.code} >= {cut.code}, {x.code}, {s.coef(0.1, 0.4).code} * {x.code})", shape, (-3, 3)
        )
        return end(
            s,
            s.pick(("top k mask", "sparsify")),
            s.let(kept, "sparse_x", "kept"),
            out,
            beside=[raw(at, out.shape, dtype="int32")],
        )
    w = s.array((k,), "w", "discount", low=0.3, high=1.5)
    return end(
        s,
        s.pick(("top k score", "discounted gain")),
        s.let(s.pair(out, w)),
        beside=[raw(at, out.shape, dtype="int32")],
    )


def quantiles(s: Sampler) -> Kernel:
    """Medians, quantiles, spreads between quantiles, winsorized values."""
    shape = s.shape(1, 2, 30, least=3)
    x = values(s, shape)
    axis = len(shape) - 1
    q1, q2 = s.coef(0.1, 0.4).code, s.coef(0.6, 0.9).code
    method = s.pick(("", "", ', method="lower"', ', method="midpoint"', ', method="nearest"'))
    keep = ", keepdims=True"
    low = s.let(
        made(x, f"jnp.quantile({x.code}, {q1}, axis={axis}{keep}{method})", (*shape[:-1], 1)),
        "q_low",
        "lower_q",
    )
    style = s.count(0, 2)
    if style == 0:
        high = s.let(
            made(x, f"jnp.quantile({x.code}, {q2}, axis={axis}{keep})", (*shape[:-1], 1)), "q_high", "upper_q"
        )
        spread = s.let(
            raw(f"{high.code} - {low.code} + {s.coef(0.3, 1.0).code}", low.shape, (0.2, 7), level=SUM), "iqr"
        )
        out = raw(f"({x.code} - {low.code}) / {spread.code}", shape, (-9, 9), level=PRODUCT)
    elif style == 1:
        mid = s.let(made(x, f"jnp.median({x.code}, axis={axis}{keep})", (*shape[:-1], 1)), "center", "med")
        dev = s.let(raw(f"jnp.abs({x.code} - {mid.code})", shape, (0, 6)), "dev", "abs_dev")
        out = s.pair(dev, low)
    else:
        out = s.pair(x, low)
    return end(
        s, s.pick(("quantile scale", "robust score", "median deviation", "interquartile score")), s.let(out)
    )


def searching(s: Sampler) -> Kernel:
    """searchsorted and digitize into edges, then something by bin."""
    n, m = s.count(3, 9), s.count(2, 10)
    edges = s.array((n,), "edges_in", "knots", "levels", low=-2, high=2)
    table = values(s, (n + 1,), "table", "per_bin", "rates")
    x = values(s, (m,), "query", "x", "samples")
    ordered = s.let(made(edges, f"jnp.sort({edges.code})", (n,)), "edges", "grid")
    side = s.pick(("", ', side="right"', ', method="compare_all"', ', method="sort"'))
    code = s.pick(
        (f"jnp.searchsorted({ordered.code}, {x.code}{side})", f"jnp.digitize({x.code}, {ordered.code})")
    )
    at = s.let(raw(code, (m,), (0, n), dtype="int32"), "at", "bin_id", "slot")
    rate = s.let(made(table, f"{table.code}[{at.code}]", (m,)), "rate_at", "level_at")
    near = s.let(
        raw(f"{x.code} - {ordered.code}[jnp.minimum({at.code}, {n - 1})]", (m,), (-5, 5), level=SUM), "gap_to"
    )
    out = s.let(s.pair(near, rate))
    return end(
        s, s.pick(("bin lookup", "piecewise rate", "digitize")), out, beside=[at] if s.chance(0.3) else []
    )


def runs(s: Sampler) -> Kernel:
    """Runs and distinct values in sorted integers, weights by run."""
    n = s.count(4, 14)
    labels = s.ints((n,), 0, s.count(2, 6), "labels", "tags", "species")
    w = values(s, (n,), "w", "mass", "values_in")
    order = s.let(raw(f"jnp.argsort({labels.code})", (n,), (0, n), dtype="int32"), "order", "perm")
    tags = s.let(
        raw(f"{labels.code}[{order.code}]", (n,), (0, 6), dtype="int32"), "tags_sorted", "grouped_tags"
    )
    new = s.let(
        raw(f"jnp.concatenate([jnp.ones(1, bool), {tags.code}[1:] != {tags.code}[:-1]])", (n,), dtype="bool"),
        "is_new",
        "run_start",
    )
    run = s.let(
        raw(f"jnp.cumsum({new.code}) - 1", (n,), (0, n), dtype="int32", level=SUM), "run_id", "group_no"
    )
    moved = s.let(made(w, f"{w.code}[{order.code}]", (n,)), "moved_w", "w_sorted")
    total = s.let(
        raw(f"jax.ops.segment_sum({moved.code}, {run.code}, num_segments={n})", (n,), (-3 * n, 3 * n)),
        "totals",
    )
    back = s.let(raw(f"{total.code}[{run.code}]", (n,), (-3 * n, 3 * n)), "run_total")
    out = s.let(s.pair(s.let(s.bounded(back, 6)), moved))
    return end(s, s.pick(("run totals", "group by sort")), out, beside=[run] if s.chance(0.3) else [])


def networks(s: Sampler) -> Kernel:
    """Sorting by hand: odd-even exchanges, bitonic steps, soft ranks."""
    n = s.count(3, 9)
    x = values(s, (n,))
    if s.chance(0.5):
        tau = s.scalar("tau", "temperature", low=0.3, high=1.2)
        diff = s.let(
            raw(f"({x.code}[:, None] - {x.code}[None, :]) / {tau.code}", (n, n), (-20, 20), level=PRODUCT),
            "diff",
        )
        rank = s.let(
            raw(f"jnp.sum(jax.nn.sigmoid({diff.code}), axis=1) + 0.5", (n,), (0, n), level=SUM), "soft_rank"
        )
        target = s.array((n,), "target_rank", "goal", low=0.5, high=float(n))
        return end(s, s.pick(("soft rank", "rank loss")), s.let(sub(rank, target)), s.let(s.unary(x)))
    name = s.name("row", "lane", "arr")
    s.line(f"{name} = ", x.code)
    half = n // 2
    with s.suite(f"for k in range({s.count(2, 5)}):"):
        s.line("low_side = ", f"jnp.minimum({name}[:{half}], {name}[{n - half}:])")
        s.line("high_side = ", f"jnp.maximum({name}[:{half}], {name}[{n - half}:])")
        middle = f", {name}[{half}:{n - half}]" if n - 2 * half else ""
        s.line(f"{name} = ", f"jnp.roll(jnp.concatenate([low_side{middle}, high_side]), k + 1)")
    w = s.array((n,), "w", "coef", "rank_w")
    return end(s, s.pick(("exchange network", "comparator steps")), s.let(s.pair(made(x, name, (n,)), w)))


def distances(s: Sampler) -> Kernel:
    """Sorted against sorted: Wasserstein and energy distances, calibration."""
    n = s.count(3, 12)
    x, y = values(s, (n,), "x", "real", "observed"), values(s, (n,), "y", "fake", "model_draws")
    a, b = (
        s.let(made(v, f"jnp.sort({v.code})", (n,)), *names)
        for v, names in ((x, ("xs", "a_sorted")), (y, ("ys", "b_sorted")))
    )
    gap = s.let(s.bounded(s.unary(s.let(sub(a, b), "gap", "transport")), 10))
    w = s.array((n,), "w", "bin_mass", low=0.3, high=1.4)
    return end(s, s.pick(("wasserstein distance", "quantile match", "calibration gap")), s.let(mul(w, gap)))


FORMS = (
    plain,
    plain,
    by_argsort,
    several_keys,
    several_keys,
    best,
    best,
    quantiles,
    searching,
    runs,
    networks,
    distances,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS)


TEMPLATE = Template("sorting", "generate_sorting_kernel", draw)
