"""Order: sorting by one or several keys, ranks, quantiles, top-k, searching, runs."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing.beginnings import MOSTLY_32, drawn, prepared_input
from kernels.writing.choices import Names
from kernels.writing.endings import finish_joined
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SUM, Shape, Value, expr, mul, sub


def values(s: Sampler, shape: Shape, names: Names = "x|scores|samples|values|prices|heights") -> Value:
    return prepared_input(s, names, shape)


def made(value: Value, code: str, shape: Shape, level: int = 13) -> Value:
    return expr(code, shape, value.interval, kind="value", level=level)


def plain(s: Sampler) -> Kernel:
    """A sort along an axis, weighted by rank."""
    shape = s.shape(1, 3, 40, least=2)
    x = values(s, shape)
    axis = s.count(0, len(shape) - 1)
    code = s.pick(
        (
            f"jnp.sort({x}, axis={axis})",
            f"{s.lax}.sort({x}, dimension={axis})",
            f"-jnp.sort(-{x}, axis={axis})",
            f"jnp.sort({x}, axis={axis}, descending=True)",
            f"jnp.flip(jnp.sort({x}, axis={axis}), axis={axis})",
        )
    )
    ordered = s.put("ordered|sorted_x|ranked", made(x, code, shape))
    if s.chance(0.5):
        gaps = s.put("gaps|spacing", expr(f"jnp.diff({ordered}, axis={axis}, append=1.0)", shape, 6))
        ordered = s.let(s.pair(gaps, ordered))
    if s.chance(0.6):
        ordered = s.put(
            "weighted|ranked", mul(s.array("rank_weights|w|l_weights", s.partner(shape)), ordered)
        )
    return finish_joined(s, s.pick(("order statistics", "sorted weights", "rank sum")), ordered)


def by_argsort(s: Sampler) -> Kernel:
    """One array put in the order of another, ranks by a second argsort."""
    n = s.count(3, 12)
    x, y = values(s, (n,), "keys_in|x|times"), values(s, (n,), "payload|y|marks")
    order = s.put(
        "order|perm",
        expr(
            s.pick(
                (
                    f"jnp.argsort({x})",
                    f"jnp.argsort(-{x})",
                    f"jnp.argsort({x}, stable=True)",
                    f"jnp.argsort({x}, descending=True)",
                )
            ),
            (n,),
            (0, n),
            dtype="int32",
        ),
    )
    moved = s.put("moved|in_order", made(y, f"{y}[{order}]", (n,)))
    if s.chance(0.5):
        rank = s.put("rank|position", expr(f"jnp.argsort({order})", (n,), (0, n), dtype="int32"))
        scaled = s.put("rank_frac|weight_of", expr(f"({rank} + 1) / {n}", (n,), (0, 1), level=PRODUCT))
        first = s.let(mul(scaled, x))
        return finish_joined(
            s, s.pick(("rank transform", "rank gain")), first, moved, beside=[rank] if s.chance(0.4) else []
        )
    sorted_x = made(x, f"{x}[{order}]", (n,))
    return finish_joined(s, s.pick(("argsort gather", "co sort")), moved, s.put("sorted_x", sorted_x))


def several_keys(s: Sampler) -> Kernel:
    """lax.sort with several operands and keys, sort_key_val."""
    n, m = s.count(3, 8), s.count(1, 4)
    shape = (n,) if s.chance(0.6) else (m, n)
    x, y = values(s, shape, "x|primary"), values(s, shape, "y|secondary")
    dim = len(shape) - 1
    form = s.pick(("grouped", "keys", "key value"))
    a, b = s.name("xs_sorted|first_sorted|keys_s"), s.name("ys_sorted|second_sorted|vals_s")
    if form == "grouped":
        group = s.input(s.name("group|labels|bucket"), shape, "int32", 0, 3)
        g = s.name("group_s|labels_s")
        s.line(f"{g}, {a}, {b} = {s.lax}.sort(({group}, {x}, {y}), dimension={dim}, num_keys=2)")
        beside = [expr(g, shape, 3, dtype="int32")] if s.chance(0.5) else []
        return finish_joined(
            s,
            s.pick(("grouped sort", "lexicographic sort")),
            expr(a, shape, x.interval),
            expr(b, shape, y.interval),
            beside=beside,
        )
    call = f"sort(({x}, {y}), num_keys=1)" if form == "keys" else f"sort_key_val({x}, {y})"
    s.line(f"{a}, {b} = {s.lax}.{call}")
    first, second = expr(a, shape, x.interval), expr(b, shape, y.interval)
    out = s.let(s.pick((mul, sub))(first, second))
    if s.chance(0.5):
        running = expr(f"jnp.cumsum({b}, axis={dim}) / {n}", shape, 3, level=PRODUCT)
        out = s.let(s.pair(out, s.put("running|lorenz", running)))
    return finish_joined(s, s.pick(("sort pair", "key value sort", "lorenz curve")), out)


def best(s: Sampler) -> Kernel:
    """The k largest, and what stands where they stood."""
    n, b = s.count(3, 10), s.count(1, 5)
    k = s.count(1, n - 1)
    shape = (n,) if s.chance(0.4) else (b, n)
    x = values(s, shape, "logits|scores|router|x")
    top, at = s.name("top|best_values|peaks"), s.name("at|best_idx|which")
    s.line(f"{top}, {at} = {s.lax}.top_k({x}, {k})")
    out = expr(top, (*shape[:-1], k), x.interval)
    return s.one_of(
        lambda: _routed(s, k, shape, at, out),
        lambda: _masked(s, shape, x, top, at, out),
        lambda: _discounted(s, k, at, out),
    )


def _routed(s: Sampler, k: int, shape: Shape, at: str, out: Value) -> Kernel:
    payload = values(s, shape, "payload|experts|gain_of")
    code = f"jnp.take_along_axis({payload}, {at}, axis=-1)"
    taken = s.put("taken|their_payload", made(payload, code, out.shape))
    weights = s.put("gate|top_probs", ar.softmax(s, out, len(shape) - 1)) if k > 1 else out
    return finish_joined(s, s.pick(("top k routing", "top k mix")), weights, taken)


def _masked(s: Sampler, shape: Shape, x: Value, top: str, at: str, out: Value) -> Kernel:
    cut = s.put("cut|kth", made(x, f"{top}[..., -1:]", (*shape[:-1], 1)))
    kept = expr(f"jnp.where({x} >= {cut}, {x}, {s.coef(0.1, 0.4)} * {x})", shape, 3)
    return finish_joined(
        s,
        s.pick(("top k mask", "sparsify")),
        s.put("sparse_x|kept", kept),
        out,
        beside=[expr(at, out.shape, 1, dtype="int32")],
    )


def _discounted(s: Sampler, k: int, at: str, out: Value) -> Kernel:
    gain = s.put("gain|discounted", mul(s.array("w|discount", (k,), low=0.3, high=1.5), out))
    return finish_joined(
        s, s.pick(("top k score", "discounted gain")), gain, beside=[expr(at, out.shape, 1, dtype="int32")]
    )


def quantiles(s: Sampler) -> Kernel:
    """Medians, quantiles, spreads between quantiles, winsorized values."""
    shape = s.shape(1, 2, 30, least=3)
    x = values(s, shape)
    axis = len(shape) - 1
    q1, q2 = s.coef(0.1, 0.4), s.coef(0.6, 0.9)
    method = s.pick(("", "", ', method="lower"', ', method="midpoint"', ', method="nearest"'))
    keep = ", keepdims=True"
    low = s.put(
        "q_low|lower_q", made(x, f"jnp.quantile({x}, {q1}, axis={axis}{keep}{method})", (*shape[:-1], 1))
    )
    out = s.one_of(
        lambda: _scaled_by_quartiles(s, shape, x, axis, q2, keep, low),
        lambda: _absolute_deviation(s, shape, x, axis, keep, low),
        lambda: _beside_quantile(s, x, low),
    )
    return finish_joined(
        s, s.pick(("quantile scale", "robust score", "median deviation", "interquartile score")), s.let(out)
    )


def _scaled_by_quartiles(
    s: Sampler, shape: Shape, x: Value, axis: int, q2: Value, keep: str, low: Value
) -> Value:
    high = s.put("q_high|upper_q", made(x, f"jnp.quantile({x}, {q2}, axis={axis}{keep})", (*shape[:-1], 1)))
    spread = s.put("iqr", expr(f"{high} - {low} + {s.coef(0.3, 1.0)}", low.shape, (0.2, 7), level=SUM))
    return expr(f"({x} - {low}) / {spread}", shape, 9, level=PRODUCT)


def _absolute_deviation(s: Sampler, shape: Shape, x: Value, axis: int, keep: str, low: Value) -> Value:
    mid = s.put("center|med", made(x, f"jnp.median({x}, axis={axis}{keep})", (*shape[:-1], 1)))
    dev = s.put("dev|abs_dev", expr(f"jnp.abs({x} - {mid})", shape, (0, 6)))
    return s.pair(dev, low)


def _beside_quantile(s: Sampler, x: Value, low: Value) -> Value:
    return s.pair(x, low)


def searching(s: Sampler) -> Kernel:
    """searchsorted and digitize into edges, then something by bin."""
    n, m = s.count(3, 9), s.count(2, 10)
    edges = s.array("edges_in|knots|levels", (n,), low=-2, high=2)
    table = values(s, (n + 1,), "table|per_bin|rates")
    x = values(s, (m,), "query|x|samples")
    ordered = s.put("edges|grid", made(edges, f"jnp.sort({edges})", (n,)))
    side = s.pick(("", ', side="right"', ', method="compare_all"', ', method="sort"'))
    code = s.pick((f"jnp.searchsorted({ordered}, {x}{side})", f"jnp.digitize({x}, {ordered})"))
    at = s.put("at|bin_id|slot", expr(code, (m,), (0, n), dtype="int32"))
    rate = s.put("rate_at|level_at", made(table, f"{table}[{at}]", (m,)))
    near = s.put("gap_to", expr(f"{x} - {ordered}[jnp.minimum({at}, {n - 1})]", (m,), 5, level=SUM))
    out = s.let(s.pair(near, rate))
    return finish_joined(
        s, s.pick(("bin lookup", "piecewise rate", "digitize")), out, beside=[at] if s.chance(0.3) else []
    )


def runs(s: Sampler) -> Kernel:
    """Runs and distinct values in sorted integers, weights by run."""
    n = s.count(4, 14)
    labels = s.ints("labels|tags|species", (n,), 0, s.count(2, 6))
    w = values(s, (n,), "w|mass|values_in")
    order = s.put("order|perm", expr(f"jnp.argsort({labels})", (n,), (0, n), dtype="int32"))
    tags = s.put("tags_sorted|grouped_tags", expr(f"{labels}[{order}]", (n,), (0, 6), dtype="int32"))
    new = s.put(
        "is_new|run_start",
        expr(f"jnp.concatenate([jnp.ones(1, bool), {tags}[1:] != {tags}[:-1]])", (n,), 1, dtype="bool"),
    )
    run = s.put("run_id|group_no", expr(f"jnp.cumsum({new}) - 1", (n,), (0, n), dtype="int32", level=SUM))
    moved = s.put("moved_w|w_sorted", made(w, f"{w}[{order}]", (n,)))
    total = s.put("totals", expr(f"jax.ops.segment_sum({moved}, {run}, num_segments={n})", (n,), 3 * n))
    back = s.put("run_total", expr(f"{total}[{run}]", (n,), 3 * n))
    out = s.let(s.pair(s.let(s.bounded(back, 6)), moved))
    return finish_joined(
        s, s.pick(("run totals", "group by sort")), out, beside=[run] if s.chance(0.3) else []
    )


def networks(s: Sampler) -> Kernel:
    """Sorting by hand: odd-even exchanges, bitonic steps, soft ranks."""
    n = s.count(3, 9)
    x = values(s, (n,))
    if s.chance(0.5):
        tau = s.scalar("tau|temperature", low=0.3, high=1.2)
        diff = s.put("diff", expr(f"({x}[:, None] - {x}[None, :]) / {tau}", (n, n), 20, level=PRODUCT))
        rank = s.put(
            "soft_rank", expr(f"jnp.sum(jax.nn.sigmoid({diff}), axis=1) + 0.5", (n,), (0, n), level=SUM)
        )
        target = s.array("target_rank|goal", (n,), low=0.5, high=float(n))
        return finish_joined(s, s.pick(("soft rank", "rank loss")), s.let(sub(rank, target)), x)
    name = s.name("row|lane|arr")
    s.line(f"{name} = {x}")
    half = n // 2
    with s.suite(f"for k in range({s.count(2, 5)}):"):
        s.line(f"low_side = jnp.minimum({name}[:{half}], {name}[{n - half}:])")
        s.line(f"high_side = jnp.maximum({name}[:{half}], {name}[{n - half}:])")
        middle = f", {name}[{half}:{n - half}]" if n - 2 * half else ""
        s.line(f"{name} = jnp.roll(jnp.concatenate([low_side{middle}, high_side]), k + 1)")
    ranked = mul(s.array("w|coef|rank_w", (n,)), made(x, name, (n,)))
    return finish_joined(s, s.pick(("exchange network", "comparator steps")), ranked)


def distances(s: Sampler) -> Kernel:
    """Sorted against sorted: Wasserstein and energy distances, calibration."""
    n = s.count(3, 12)
    x, y = values(s, (n,), "x|real|observed"), values(s, (n,), "y|fake|model_draws")
    a, b = (
        s.put(names, made(v, f"jnp.sort({v})", (n,)))
        for v, names in ((x, ("xs", "a_sorted")), (y, ("ys", "b_sorted")))
    )
    gap = s.let(s.bounded(s.put("gap|transport", sub(a, b)), 10))
    w = s.array("w|bin_mass", (n,), low=0.3, high=1.4)
    return finish_joined(
        s, s.pick(("wasserstein distance", "quantile match", "calibration gap")), s.let(mul(w, gap))
    )


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
    return drawn(rng, FORMS, floats=MOSTLY_32)


TEMPLATE = Template("sorting", "generate_sorting_kernel", draw)
