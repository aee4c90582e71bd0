"""Shapes left open: programs for any length, lowered with the symbolic dimensions of jax.export."""

import random
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import phrases as ph
from kernels.writing.sampler import Sampler
from kernels.writing.values import ATOM, PRODUCT, Value, add, div, mul, square, sub

SYMBOLS = ("n", "b", "rows", "length", "t")


def opened(s: Sampler, symbol: str, length: int, *tail: int, low: float = -1.5, high: float = 1.5) -> Value:
    """A float input whose first axis is left open; ``length`` stands for it where numbers are needed."""
    value = s.array((length, *tail), low=low, high=high)
    s.inputs[-1] = replace(s.inputs[-1], symbolic=", ".join(map(str, (symbol, *tail))))
    return value


def start(s: Sampler) -> tuple[str, int]:
    """The name of the open dimension, and a length that it may have."""
    return s.pick(SYMBOLS), s.count(3, 8)


def length_of(s: Sampler, value: Value) -> Value:
    """The open length, as a variable of the kernel."""
    name = s.name("n", "length", "size", "rows", "steps")
    if s.chance(0.7):
        s.line(f"{name} = ", f"{value.code}.shape[0]")
    else:
        s.line(f"{name}, _ = " if value.rank == 2 else f"({name},) = ", f"{value.code}.shape")
    return Value(name, (), value.shape[0], value.shape[0], "int32")


def places(s: Sampler, n: Value, like: Value, *, whole: bool = False) -> Value:
    """0 to n - 1, of the kernel's float unless ``whole``."""
    dtype = "" if whole else f", dtype={like.code}.dtype"
    value = Value(
        f"jnp.arange({n.code}{dtype})", (int(n.high),), 0, n.high - 1, "int32" if whole else "float"
    )
    return s.let(value, "places", "index", "grid", "ticks", "positions")


def centred(s: Sampler) -> Kernel:
    """Deviations from the mean over the open axis."""
    symbol, length = start(s)
    x = opened(s, symbol, length, s.count(1, 5))
    n = length_of(s, x)
    work = s.let(s.chain(x, s.count(0, 3)))
    mean = s.let(div(s.let(ar.total(s, work, 0)), n).within(work.low, work.high), "mean", "center")
    away = s.let(sub(work, mean), "away", "deviation")
    squares = ar.total(s, mul(away, away).within(0, away.bound**2), 0)
    spread = s.let(ph.sqrt(add(div(s.let(squares), n), s.coef(0.2, 1.0))), "spread", "std")
    ratio = Value(f"{away.code} / {spread.code}", work.shape, -12, 12, level=PRODUCT, kind="ratio")
    return s.finish("open standardize", s.chain(s.let(ratio), s.count(0, 3)))


def padded_differences(s: Sampler) -> Kernel:
    """Neighbours along the open axis, by padding it."""
    symbol, length = start(s)
    x = opened(s, symbol, length, *((s.count(1, 4),) if s.chance(0.6) else ()))
    work = s.let(s.chain(x, s.count(0, 2)))
    mode = s.pick(("", "", ', mode="edge"', ", constant_values=1.0"))
    widths = "(1, 1)" if x.rank == 1 else "((1, 1), (0, 0))"
    shape = (length + 2, *x.shape[1:])
    padded = s.let(
        Value(f"jnp.pad({work.code}, {widths}{mode})", shape, min(work.low, 0), max(work.high, 1)), "padded"
    )
    left, right = (
        Value(f"{padded.code}[{part}]", x.shape, padded.low, padded.high) for part in ("2:", ":-2")
    )
    curve = s.let(sub(add(left, right), mul(s.coef(1.0, 2.0), work)), "curvature", "second_difference")
    return s.finish("open stencil", s.chain(s.pair(work, curve), s.count(0, 3)))


def modulated(s: Sampler) -> Kernel:
    """A wave over the places of the open axis."""
    symbol, length = start(s)
    x = opened(s, symbol, length)
    n = length_of(s, x)
    phase = div(places(s, n, x), n).within(0, 1)
    wave = s.let(ph.sine(add(mul(s.coef(0.5, 3.0), s.let(phase)), s.scalar("phase", "shift"))), "wave")
    return s.finish("open modulation", s.mix([s.chain(x, s.count(0, 2)), wave], s.count(1, 3)))


def causal_attention(s: Sampler) -> Kernel:
    """Rows that look back at the rows before them."""
    symbol, length = start(s)
    width = s.count(2, 4)
    x = opened(s, symbol, length, width)
    n = length_of(s, x)
    work = s.let(s.bounded(s.chain(x, s.count(0, 3)), 2.0))
    scores = Value(f"{work.code} @ {work.code}.T", (length, length), -4.0 * width, 4.0 * width, level=PRODUCT)
    index = places(s, n, x, whole=True)
    past = s.let(
        Value(f"{index.code}[:, None] >= {index.code}[None, :]", scores.shape, 0, 1, "bool", 4),
        "past",
        "mask",
    )
    hidden = s.let(Value(f"jnp.where({past.code}, {s.let(scores).code}, -1e4)", scores.shape, -1e4, 16.0))
    weights = s.let(ar.softmax(s, hidden, 1), "weights", "attention")
    seen = Value(f"{weights.code} @ {work.code}", x.shape, work.low, work.high, level=PRODUCT, kind="matrix")
    return s.finish("open attention", s.chain(s.pair(s.let(seen), work), s.count(0, 2)))


def flattened(s: Sampler) -> Kernel:
    """All elements in a row and back again."""
    symbol, length = start(s)
    width = s.count(2, 4)
    x = opened(s, symbol, length, width)
    n = length_of(s, x)
    work = s.let(s.chain(x, s.count(0, 2)))
    flat = s.let(Value(f"{work.code}.reshape(-1)", (length * width,), work.low, work.high), "flat", "stream")
    mixed = s.let(s.chain(s.pair(flat, ar.mean(s, flat)), s.count(1, 3)))
    back = Value(f"{mixed.code}.reshape({n.code}, {width})", x.shape, mixed.low, mixed.high)
    return s.finish("open reshape", s.pair(s.let(back, "back", "folded"), x))


def gathered(s: Sampler) -> Kernel:
    """Rows in another order, by computed indices."""
    symbol, length = start(s)
    x = opened(s, symbol, length, *((s.count(1, 4),) if s.chance(0.7) else ()))
    n = length_of(s, x)
    index = places(s, n, x, whole=True)
    code = s.pick((f"({index.code} + 1) % {n.code}", f"{index.code}[::-1]", f"({index.code} * 2) % {n.code}"))
    order = s.let(Value(code, (length,), 0, length - 1, "int32", PRODUCT), "order", "source", "perm")
    work = s.let(s.chain(x, s.count(0, 2)))
    taken = s.pick((f"{work.code}[{order.code}]", f"jnp.take({work.code}, {order.code}, axis=0)"))
    moved = s.let(replace(work, code=taken, level=ATOM), "moved", "permuted", "shuffled")
    return s.finish("open gather", s.chain(s.pair(work, moved), s.count(1, 3)))


def pairwise(s: Sampler) -> Kernel:
    """All pairs of rows, of one set or of two."""
    symbol, length = start(s)
    width = s.count(1, 3)
    x = opened(s, symbol, length, width)
    y = opened(s, "m", s.count(2, 5), width) if s.chance(0.5) else x
    a, b = s.let(s.chain(x, s.count(0, 2))), s.let(s.chain(y, s.count(0, 1)))
    gap = Value(
        f"{a.code}[:, None] - {b.code}[None]",
        (length, y.shape[0], width),
        a.low - b.high,
        a.high - b.low,
        level=9,
        kind="difference",
    )
    squares = ar.total(s, s.let(square(s.let(gap))), 2)
    near = s.let(ph.exp(mul(s.let(squares), Value("-0.5", (), -0.5, -0.5, kind="number"))).within(0, 1))
    return s.finish("open kernel", s.chain(ar.mean(s, near, 1), s.count(1, 3)))


def joined(s: Sampler) -> Kernel:
    """Two open lengths, one behind the other."""
    symbol, length = start(s)
    width, more = s.count(1, 4), s.count(2, 5)
    x, y = opened(s, symbol, length, width), opened(s, "m", more, width)
    parts = f"[{s.let(s.chain(x, s.count(0, 2))).code}, {s.let(s.chain(y, s.count(0, 2))).code}]"
    both = s.let(Value(f"jnp.concatenate({parts})", (length + more, width), -30, 30), "both", "joined")
    mean = s.let(ar.mean(s, both, 0))
    return s.finish("open union", s.chain(s.pair(s.bounded(both, 5.0), s.bounded(mean, 5.0)), s.count(0, 3)))


def batched_layer(s: Sampler) -> Kernel:
    """A dense layer over an open batch."""
    symbol, length = start(s)
    inner = s.count(2, 4)
    x = opened(s, symbol, length, inner)
    w = s.array((inner, s.count(1, 4)), "weights", "w", "kernel_matrix", low=-1, high=1)
    bias = s.array((w.shape[1],), "bias", "b", "offset", low=-1, high=1)
    hidden = s.let(add(ar.small_matmul(s, s.let(s.chain(x, s.count(0, 2))), w), bias), "hidden", "layer_out")
    return s.finish("open layer", s.chain(s.bounded(hidden, 8.0), s.count(1, 4)))


def spread_rows(s: Sampler) -> Kernel:
    """One row for each place of the open axis."""
    symbol, length = start(s)
    x = opened(s, symbol, length)
    row = s.array((s.count(2, 4),), "row", "basis", "template")
    n = length_of(s, x)
    shape = (length, row.shape[0])
    made = s.pick(
        (
            f"jnp.broadcast_to({row.code}, ({n.code}, {row.shape[0]}))",
            f"jnp.ones(({n.code}, 1), {row.code}.dtype) * {row.code}",
            f"jnp.full(({n.code}, {row.shape[0]}), {row.code})",
        )
    )
    table = s.let(Value(made, shape, row.low, row.high), "table", "field", "rows_of")
    column = Value(f"{s.let(s.chain(x, s.count(0, 2))).code}[:, None]", (length, 1), -30, 30)
    mixed = s.pair(s.chain(table, s.count(1, 2)), s.bounded(s.let(column), 5.0))
    return s.finish("open outer", s.chain(mixed, s.count(0, 2)))


def doubled(s: Sampler) -> Kernel:
    """The open axis made longer by itself, with room for what is to come."""
    symbol, length = start(s)
    x = opened(s, symbol, length, s.count(1, 3))
    n = length_of(s, x)
    work = s.let(s.chain(x, s.count(0, 2)))
    widths = s.pick((f"((0, {n.code}), (0, 0))", f"(({n.code}, 0), (0, 0))"))
    wide = (2 * length, x.shape[1])
    grown = s.let(
        Value(f"jnp.pad({work.code}, {widths})", wide, min(work.low, 0), max(work.high, 0)), "grown"
    )
    count = Value(f"jnp.arange(2 * {n.code}, dtype={x.code}.dtype)[:, None]", (wide[0], 1), 0, wide[0] - 1)
    ramp = s.let(div(count, n).within(0, 2), "ramp", "age")
    return s.finish("open buffer", s.chain(s.pair(grown, ramp), s.count(1, 3)))


def picked_labels(s: Sampler) -> Kernel:
    """What each row holds at its label."""
    symbol, length = start(s)
    width = s.count(2, 5)
    x = opened(s, symbol, length, width)
    labels = s.ints((length,), 0, width - 1, "labels", "targets", "classes")
    s.inputs[-1] = replace(s.inputs[-1], symbolic=symbol)
    scores = s.let(s.bounded(s.chain(x, s.count(0, 3)), 4.0), "scores", "logits")
    total = s.let(ar.logsumexp(s, scores, 1), "log_norm", "normalizer")
    code = f"jnp.take_along_axis({scores.code}, {labels.code}[:, None], axis=1)[:, 0]"
    chosen = s.let(Value(code, (length,), scores.low, scores.high), "chosen", "picked")
    return s.finish("open cross entropy", s.chain(s.let(sub(total, chosen), "loss", "nll"), s.count(1, 3)))


FORMS = (
    centred,
    padded_differences,
    modulated,
    causal_attention,
    flattened,
    gathered,
    pairwise,
    joined,
    batched_layer,
    spread_rows,
    doubled,
    doubled,
    picked_labels,
    picked_labels,
    picked_labels,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng, "float64" if rng.random() < 0.12 else "float32")
    return s.pick(FORMS)(s)


TEMPLATE = Template("open_shapes", "generate_open_shapes_kernel", draw)
