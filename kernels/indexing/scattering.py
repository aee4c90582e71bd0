"""Writing by index: updates at indices, segment reductions, histograms."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing.beginnings import MOSTLY_32, drawn
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, expr, mul

IDS = ("idx", "slots", "ids", "owner", "targets", "bins", "cells")


def updates(s: Sampler, n: int, tail: tuple[int, ...]) -> Value:
    """The values to scatter."""
    return s.array("values_in|updates|messages|contrib", (n, *tail), low=-1.5, high=1.5)


def indexed(s: Sampler, bins: int, n: int) -> Value:
    """Indices that may repeat; some beyond the end where the mode drops them."""
    kind = s.pick(("int32", "int32", "int32", "uint8", "int16", "uint32"))
    return s.input(s.name(IDS), (n,), kind, 0, bins - 1)


def accumulate(s: Sampler) -> Kernel:
    """.at[...].add and its kin over a base, then a gather back or a second round."""
    n, bins = s.count(2, 12), s.count(2, 8)
    tail = s.shape(0, 1, 4)
    base = s.array("base|table|memory|totals", (bins, *tail), low=-1.5, high=1.5)
    ids = indexed(s, bins, n)
    value = updates(s, n, tail)
    method = s.pick(("add", "add", "add", "subtract", "max", "min"))
    mode = s.pick(("", "", ', mode="drop"', ', mode="clip"', ", indices_are_sorted=False"))
    rate = s.pick(("", "", "0.1 * ", "0.01 * ")) if method in ("add", "subtract") else ""
    if rate and s.chance(0.5):
        rate = f"{s.scalar('lr|rate', 0.01, 0.5)} * "
    if s.chance(0.3) and method in ("add", "subtract"):
        w = s.array("weights|mass", (n,) + (1,) * len(tail), low=0.3, high=1.4)
        value = s.put("weighted|scaled_updates", mul(value, w))
    code = f"{base}.at[{ids}].{method}({rate}{value}{mode})"
    new = s.put("written|new_table|updated", expr(code, base.shape, base.bound + n * value.bound))
    noun = {
        "add": "sparse update|scatter add" if not rate else "embedding step|sparse gradient step",
        "subtract": "sparse subtract" if not rate else "sparse gradient step|embedding sgd step",
        "max": "scatter max|keep largest",
        "min": "scatter min|keep smallest",
    }[method]
    form = s.pick(("table", "table", "read", "count"))
    if form == "read":
        back = expr(f"{new}[{ids}]", (n, *tail), new.interval)
        return s.finish(f"{s.pick(noun.split('|'))} and read", s.put("read_back|own_rows", back))
    if form == "count" and method == "add" and not rate:
        count = s.put("count|hits", expr(f"jnp.zeros({bins}, {base}.dtype).at[{ids}].add(1.0)", (bins,), n))
        column = f"{count}[:, None]" if tail else count
        code = f"{new} / ({column} + 1)"
        return s.finish(
            "running mean by slot", s.put("mean_rows|averaged", expr(code, base.shape, 3, level=10))
        )
    return s.finish(s.pick(noun.split("|")), new)


def overwrite(s: Sampler) -> Kernel:
    """.at[...].set and .multiply at distinct places: literal lists, slices, a permutation, a diagonal."""
    n, m = s.count(4, 9), s.count(2, 6)
    x = s.array("grid|x|field|matrix", (n, m), low=-1.5, high=1.5)
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
    if "array" in where:
        shape = (s.fixed(int(k)), *shape[1:])
    value = s.array(
        "fresh|boundary|rows_new|patch", s.partner(shape, 0.7) if s.chance(0.5) else shape, low=-1.5, high=1.5
    )
    method = s.pick(("set", "set", "set", "multiply", "add", "min", "max"))
    unique = ", unique_indices=True" if "array" in where and s.chance(0.4) else ""
    if method == "multiply" and ("array" in where or "arange" in where):
        unique = ", unique_indices=True"  # Without, it has no gradient.
    out = s.put("patched|written|updated", expr(f"{x}.at[{where}].{method}({value}{unique})", (n, m), 9))
    place = (
        "diagonal"
        if "arange" in where
        else "rows"
        if "array" in where
        else "interior"
        if where == "1:-1"
        else "slice"
    )
    verb = {"set": "set", "multiply": "scale", "add": "add to", "min": "cap", "max": "floor"}[method]
    if method == "set" and place == "interior" and s.chance(0.5):
        edge = s.pick(("0.0", "1.0", "-1.0"))
        walls = s.pick(
            (".at[0].set({e}).at[-1].set({e})", ".at[:, 0].set({e}).at[:, -1].set({e})", ".at[0].set({e})")
        )
        fixed = s.put("with_walls|bounded_field", expr(f"{out}{walls.format(e=edge)}", (n, m), 9))
        return s.finish(s.pick(("dirichlet walls", "boundary write")), fixed)
    return s.finish(f"{verb} {place}", out)


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
        peak = f"jax.ops.segment_max({value}, {ids}, {size})[{ids}]"
        safe = (
            s.put("relative|stable", expr(f"{value} - {peak}", value.shape, (-3, 0), level=9))
            if s.chance(0.6)
            else value
        )
        weights = s.put("exps|unnormalized", el.exp(safe))
        mass = segment("sum", weights, 20.0 * n)
        share = expr(f"{weights} / {mass}[{ids}]", value.shape, (0, 1), level=10)
        share = s.put("share|attn", share)
        if s.chance(0.5):
            return s.finish("segment softmax", share)
        payload = s.array("payload|v|messages_v", value.shape, low=-1.0, high=1.0)
        mixed = s.put("mixed|weighted", mul(share, payload))
        return s.finish(s.pick(("graph attention pooling", "segment attention")), segment("sum", mixed, 2.0))
    total = segment("sum", value, n * value.bound) if form in ("mean", "sum") else value
    if form == "mean":
        ones = s.put("ones", expr(f"jnp.ones_like({value})", value.shape, (1, 1)))
        count = segment("sum", ones, n)
        out = s.put("means", expr(f"{total} / jnp.maximum({count}, 1.0)", total.shape, 3, level=10))
        if s.chance(0.5):
            gap = s.put("centered", expr(f"{value} - {out}[{ids}]", value.shape, 6, level=9))
            return s.finish("center by segment", gap)
        return s.finish(s.pick(("segment mean", "group mean")), out)
    if form == "extreme":
        name = s.pick(("max", "min"))
        top = segment(name, value, 3)
        # Segments without an element have an infinite one.
        safe = s.put("safe|filled", expr(f"jnp.where(jnp.isfinite({top}), {top}, 0.0)", top.shape, 3))
        return s.finish(f"segment {name}", safe)
    if s.chance(0.4):
        back = s.put("per_item|broadcast_back", expr(f"{total}[{ids}]", value.shape, n * value.bound))
        return s.finish("sum of own segment", back)
    return s.finish(s.pick(("segment sum", "group sum")), total)


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
    return s.finish(s.pick(noun.split("|")), first, *([counts] if s.chance(0.4) else []))


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
    if s.chance(0.4):
        return s.finish(s.pick(("cloud in cell", "grid deposit")), grid)
    if s.chance(0.5):
        # The background makes the whole neutral.
        net = s.put("net_density|rho_net", expr(f"{grid} - jnp.mean({grid})", (g,), 2 * n + 1, level=9))
        return s.finish(s.pick(("neutral charge density", "density contrast")), net)
    field = s.array("field|potential|acceleration", (g,), low=-1.0, high=1.0)
    code = f"(1 - {frac}) * {field}[{left}] + {frac} * {field}[{left} + 1]"
    felt = s.put("felt|at_particles", expr(code, (n,), 6))
    return s.finish(s.pick(("particle mesh step", "deposit and gather")), grid, s.put("force", mul(q, felt)))


def in_loop(s: Sampler) -> Kernel:
    """A buffer written row by row in a loop."""
    n, m = s.count(3, 8), s.count(1, 5)
    x = s.array("x0|first_row|state0", (m,), low=-1, high=1)
    drive = s.array("drive|inputs|forcing", (n, m), low=-1, high=1)
    noun, rule = s.pick(
        (
            ("leaky accumulation", "0.9 * {p} + 0.1 * {u}"),
            ("driven relaxation", "{p} + 0.1 * ({u} - {p})"),
            ("euler trajectory", "{p} + 0.1 * ({u} - jnp.sin({p}))"),
            ("recurrent rows", "jnp.tanh({p} + {u})"),
            ("random walk rows", "{p} + {u}"),
            ("logistic rows", "{p} + 0.1 * {p} * (1 - {p}) + 0.1 * {u}"),
            ("running maximum rows", "jnp.maximum({p}, {u})"),
            ("decayed sum", "0.5 * {p} + {u}"),
        )
    )
    body, i, buf = s.name("body|fill|write_row"), s.name("i|t"), s.name("buf|rows_so_far")
    with s.suite(f"def {body}({i}, {buf}):"):
        before = s.put("before|previous", expr(f"{buf}[{i} - 1]", (m,), 3)).code
        fresh = s.put("fresh|next_row", expr(rule.format(p=before, u=f"{drive}[{i}]"), (m,), 9))
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
    return s.finish(noun, s.put("filled|path", out))


def windows(s: Sampler) -> Kernel:
    """dynamic_update_slice, windows added back, overlap-add."""
    hop, width, frames = s.count(1, 3), s.count(2, 4), s.count(2, 5)
    n = hop * (frames - 1) + width
    x = s.array("frames|windows|segments_in", (frames, width), low=-1.5, high=1.5)
    taper = s.array("taper|window", (width,), low=0.3, high=1.2)
    shaped = s.put("windowed|tapered", mul(x, taper))
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
    if s.chance(0.5):
        square = f"jnp.broadcast_to({taper}**2, {grid}.shape)"
        norm = s.put(
            "norm|window_sum", expr(f"jnp.zeros({n}, {shaped}.dtype).at[{grid}].add({square})", (n,), 9)
        )
        code = f"{out} / jnp.maximum({norm}, {s.epsilon()})"
        return s.finish(
            s.pick(("normalized overlap add", "weighted overlap add")), expr(code, (n,), 9, level=10)
        )
    return s.finish(s.pick(("overlap add", "merge frames")), out)


def routed(s: Sampler) -> Kernel:
    """A switch layer: each token goes to the expert of its best score, whose output its gate scales."""
    n, e, d, h = s.count(3, 8), s.fixed(s.count(2, 4)), s.count(2, 4), s.count(2, 5)
    x = s.array("tokens|x|hidden", (n, d), low=-1.0, high=1.0)
    if s.chance(0.5):
        score = s.array("scores|router_logits", (n, e), low=-2.0, high=2.0)
    else:
        router = s.array("w_router|router", (d, e), low=-1.0, high=1.0)
        score = s.put("scores|router_logits", expr(f"{x} @ {router}", (n, e), 4, level=10))
    probs = s.put("probs|gates", ar.softmax(s, score, 1))
    expert = s.put("expert|choice", expr(f"jnp.argmax({score}, axis=-1)", (n,), (0, e - 1), dtype="int32"))
    form = s.pick(("switch", "switch", "load", "dispatch"))
    if form == "load":
        hot = s.put("chosen|one_hot", expr(f"jax.nn.one_hot({expert}, {e}, dtype={probs}.dtype)", (n, e), 1))
        code = f"{e} * jnp.sum(jnp.mean({hot}, axis=0) * jnp.mean({probs}, axis=0))"
        return s.finish(
            s.pick(("load balancing loss", "router auxiliary loss")),
            s.put("aux_loss|balance", expr(code, (), e)),
        )
    gate = s.put("gate|top_prob", expr(f"jnp.max({probs}, axis=-1)", (n,), (0, 1)))
    if form == "dispatch":
        # Each token has the next free slot of its expert; tokens beyond the capacity are dropped.
        cap = s.fixed(s.count(2, 4))
        hot = s.put(
            "chosen|one_hot", expr(f"jax.nn.one_hot({expert}, {e}, dtype=jnp.int32)", (n, e), 1, "int32")
        )
        order = f"jnp.sum((jnp.cumsum({hot}, axis=0) - 1) * {hot}, axis=-1)"
        slot = s.put("slot|place", expr(order, (n,), n, "int32"))
        empty = f"jnp.zeros(({e}, {cap}, {d}), {x}.dtype)"
        sent = f'{empty}.at[{expert}, {slot}].add({gate}[:, None] * {x}, mode="drop")'
        return s.finish(
            s.pick(("dispatch to experts", "capacity dispatch")),
            s.put("inbox|expert_inputs", expr(sent, (e, cap, d), 3)),
        )
    w = s.array("w_experts|expert_kernels", (e, d, h), low=-0.8, high=0.8)
    act = s.pick(("jax.nn.relu", "jax.nn.gelu", "jax.nn.silu"))
    product = s.pick(
        (f'jnp.einsum("nd,ndh->nh", {x}, {w}[{expert}])', f"jax.vmap(jnp.dot)({x}, {w}[{expert}])")
    )
    hidden = s.put("hidden|expert_out", expr(f"{act}({product})", (n, h), 4))
    out = s.put("out|routed", expr(f"{gate}[:, None] * {hidden}", (n, h), 4, level=10))
    return s.finish(s.pick(("expert routing", "switch layer")), out, *([expert] if s.chance(0.3) else []))


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
