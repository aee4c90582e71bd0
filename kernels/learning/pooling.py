"""Pooling: windows under lax.reduce_window, blocks by reshape, global and segment pooling, pyramids."""

import math
import random

from kernels.kernel import Kernel, Template
from kernels.learning.convolution import Padding, edges, length
from kernels.writing import arrays as ar
from kernels.writing import carries, layers, loops, tensors
from kernels.writing import elementary as el
from kernels.writing.activations import Activation
from kernels.writing.beginnings import Form, drawn_dtype_first, float_shares
from kernels.writing.choices import Names
from kernels.writing.endings import finish_headed, finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    PRODUCT,
    SUM,
    Shape,
    Value,
    add,
    compare,
    div,
    expr,
    index,
    mul,
    number,
    square,
    sub,
    tuple_of,
)

LAYOUTS = (
    *("tc", "ntc", "nct", "hw", "hwc", *("nhwc",) * 6, *("nchw",) * 5),
    *("dhw", "ndhwc"),
)
NAMES = ("x", "images", "inputs", "feature_map", "activations", "frames", "field", "batch", "signal")


class Pool:
    """A layout, and how this kernel writes its windows."""

    def __init__(self, s: Sampler, layout: str = "") -> None:
        self.s = s
        self.layout = layout or s.pick(LAYOUTS)
        self.style = s.pick(("plain", "plain", "helper", "named", "keywords"))
        self.tupled = s.chance(0.5)  # Whether paddings stand in a tuple.
        self.counted = s.chance(0.25)  # Whether a mean divides by the elements that are really there.
        self.helpers: dict[tuple[object, ...], str] = {}
        self.named: dict[str, str] = {}

    @property
    def axes(self) -> tuple[int, ...]:
        """The pooled axes."""
        return tuple(at for at, letter in enumerate(self.layout) if letter in "thwd")

    def array(self, names: Names = NAMES, even: bool = False) -> Value:
        s, rank = self.s, len(self.axes)
        spatial = {1: (5, 6, 7, 8, 9, 10, 12, 13), 2: (4, 5, 5, 6, 6, 7, 8), 3: (3, 4, 4)}[rank]
        sizes = [size for size in spatial if not even or size % 2 == 0]
        shape: list[int] = []
        for letter in self.layout:
            options = (1, 2, 2, 3, 3) if letter in "nc" else sizes
            # Axes that can be told apart.
            taken = {*map(int, shape)} - {1}
            shape.append(s.pick([size for size in options if size not in taken] or options))
        edge = s.pick((1.0, 1.5, 2.0, 3.0))
        return s.array(names, tuple(shape), low=-edge, high=edge)

    def full(self, sizes: tuple[int, ...]) -> tuple[int, ...]:
        """The window for every axis: 1 along batch and channels."""
        return tuple(sizes[self.axes.index(at)] if at in self.axes else 1 for at in range(len(self.layout)))

    def plan(self, x: Value, same: bool = False) -> tuple[tuple[int, ...], tuple[int, ...], Padding]:
        """Window, strides and padding for the pooled axes."""
        s = self.s
        top = min(x.shape[axis] for axis in self.axes)
        k = s.count(2, max(2, min(3 if len(self.axes) > 1 else 4, top - 1)))
        square_window = s.chance(0.8)
        window = tuple(k if square_window else s.count(1, k) for _ in self.axes)
        if same:
            around: Padding = tuple((w - 1 - (w - 1) // 2, (w - 1) // 2) for w in window)
            return window, (1,) * len(self.axes), around if s.chance(0.5) else "SAME"
        strides = window if s.chance(0.5) else (s.pick((1, 1, 2, 2, 3)),) * len(self.axes)
        padding: Padding = s.pick(("VALID", "VALID", "SAME", "pairs"))
        if padding == "pairs":
            padding = tuple((s.count(0, w // 2), s.count(0, w // 2)) for w in window)
        return window, strides, padding

    def __call__(
        self,
        op: str,
        x: Value,
        plan: tuple[tuple[int, ...], tuple[int, ...], Padding],
        base: str = "pooled",
        dilation: int = 1,
    ) -> Value:
        """``x`` under windows: "sum", "max", "min" or "mean"."""
        s = self.s
        window, strides, padding = plan
        sizes = list(x.shape)
        for axis, k, step, edge in zip(self.axes, window, strides, edges(padding, len(window)), strict=True):
            sizes[axis] = length(sizes[axis], k, step, edge, dilation)
        shape = tuple(sizes)
        count = math.prod(window)
        x = s.let(x)
        kind = "sum" if op == "mean" else op
        low, high = (count * min(x.low, 0), count * max(x.high, 0)) if kind == "sum" else (x.low, x.high)
        found = expr(self._code(kind, x, plan, dilation), shape, (low, high))
        if op != "mean":
            return s.put_numbered(base, found)
        if self.counted and padding != "VALID":
            ones = expr(f"jnp.ones_like({x})", x.shape, (1, 1))
            there = expr(self._code("sum", ones, plan, dilation), shape, (1, count))
            there = s.put_numbered("count|cover|n_valid", there)
            return s.put_numbered(
                base, div(s.put_numbered("sums|window_sum", found), there).within(x.low, x.high)
            )
        return s.put_numbered(base, div(s.put_numbered("sums|total", found), number(count)))

    def _code(
        self, op: str, x: Value, plan: tuple[tuple[int, ...], tuple[int, ...], Padding], dilation: int
    ) -> str:
        s = self.s
        if self.style != "helper":
            return self._call(op, x.code, plan, dilation)
        key = (op, *plan, dilation)
        if key not in self.helpers:
            self.helpers[key] = s.name(f"{op}_pool|pool_{op}|window_{op}|{op}_filter")
            parameter = s.name("arr|grid|data|v")
            with s.helper(self.helpers[key], parameter):
                s.line(f"return {self._call(op, parameter, plan, dilation)}")
        return f"{self.helpers[key]}({x})"

    def _call(
        self, op: str, x: str, plan: tuple[tuple[int, ...], tuple[int, ...], Padding], dilation: int
    ) -> str:
        s = self.s
        window, strides, padding = plan
        start, function = {"sum": ("0.0", "add"), "max": ("-jnp.inf", "max"), "min": ("jnp.inf", "min")}[op]
        sizes, steps = tuple_of(self.full(window)), tuple_of(self.full(strides))
        pads = f'"{padding}"'
        if not isinstance(padding, str):
            pairs = [
                padding[self.axes.index(at)] if at in self.axes else (0, 0) for at in range(len(self.layout))
            ]
            pads = tuple_of(pairs) if self.tupled else f"[{', '.join(map(str, pairs))}]"
        if self.style == "keywords":
            sizes, steps, pads = f"window_dimensions={sizes}", f"window_strides={steps}", f"padding={pads}"
        elif self.style == "named" and s.depth == 1:
            sizes, steps = (
                self._named(sizes, "window|dims|block"),
                self._named(steps, "strides|steps"),
            )
        parts = [x, start, f"{s.lax}.{function}", sizes, steps, pads]
        if dilation != 1:
            parts.append(f"window_dilation={tuple_of(self.full((dilation,) * len(window)))}")
        return f"{s.lax}.reduce_window({', '.join(parts)})"

    def _named(self, text: str, bases: Names = "") -> str:
        """The variable that holds this tuple, of which one does for all windows that are alike."""
        if text not in self.named:
            self.named[text] = self.s.put(self.s.numbered(bases), expr(text, (), 0)).code
        return self.named[text]


def prepared(s: Sampler, x: Value, limit: float = 4.0) -> Value:
    return s.put("u|pre|h0", s.bounded(x, limit))


def windows(s: Sampler) -> Kernel:
    """One or two pools of a prepared array, of the same or of several kinds, put together."""
    p = Pool(s)
    x = p.array()
    u = x
    plan = p.plan(u)
    ops = s.shuffled(("mean", "max", "min", "sum"))[: s.pick((1, 2, 2, 3))]
    outs = [p(op, u, plan, op if op != "sum" else "acc") for op in ops]
    outs = [s.let(s.bounded(out, 10)) for out in outs]
    if len(outs) > 1 and s.chance(0.3):
        axis = s.count(0, x.rank - 1)
        shape = tuple(size * len(outs) if at == axis else size for at, size in enumerate(outs[0].shape))
        code = f"jnp.concatenate([{', '.join(v.code for v in outs)}], axis={axis})"
        return finish_headed(s, "concat pool", expr(code, shape, 10))
    return finish_headed(s, s.pick(("window pool", "mixed pool", "pooling layer")), *outs)


def network(s: Sampler) -> Kernel:
    """Alternating channel mixes, activations and pools, with a head."""
    p, act = Pool(s, s.pick(("tc", "ntc", *("nhwc",) * 6, "hwc", "ndhwc"))), Activation(s)
    h = p.array()
    for _ in range(s.count(1, 3)):
        normed = s.chance(0.35) and h.size // h.shape[-1] >= 4
        h = s.put_numbered("z|h", layers.numbered_dense(s, h, s.count(2, 4), 0.0 if normed else 0.75))
        if normed:
            h = s.put_numbered(
                "n",
                s.bounded(
                    layers.normalized(
                        s,
                        h,
                        p.axes if math.prod(h.shape[a] for a in p.axes) > 5 else tuple(range(h.rank)),
                        h.shape[-1:],
                    ),
                    10,
                ),
            )
        h = s.put_numbered("a|h", s.bounded(act(h), 8))
        if min(h.shape[axis] for axis in p.axes) >= 3:
            h = p(s.pick(("max", "mean", "max", "sum")), h, p.plan(h), s.pick(("p", "pooled")))
            h = s.put_numbered("p", s.bounded(h, 8))
    if s.chance(0.6):
        kept = tuple(size for at, size in enumerate(h.shape) if at not in p.axes)
        axes = str(p.axes[0]) if len(p.axes) == 1 else tuple_of(p.axes)
        code = f"{h}.{s.pick(('mean', 'max', 'mean'))}(axis={axes})"
        pooled = s.put("summary|gap|vec", expr(code, kept, h.interval))
        h = layers.numbered_dense(s, pooled, s.count(2, 5))
    return finish_headed(s, s.pick(("pooling net", "pool and mix", "token pooling")), h)


def blocks(s: Sampler) -> Kernel:
    """Non-overlapping pooling by a reshape, and the detail that it leaves out."""
    p = Pool(s, s.pick(("tc", "hw", *("nhwc", "nchw") * 3, "hwc")))
    factors = tuple(s.count(2, 3) for _ in p.axes)
    shape = [s.count(1, 3) for _ in p.layout]
    for axis, factor in zip(p.axes, factors, strict=True):
        shape[axis] = factor * s.count(2, 4 if len(p.axes) == 1 else 3)
    x = s.array(NAMES, tuple(shape), low=-2.0, high=2.0)
    u = x
    split: list[int] = []
    inner = []
    for axis, size in enumerate(shape):
        if axis in p.axes:
            factor = factors[p.axes.index(axis)]
            split += [size // factor, factor]
            inner.append(len(split) - 1)
        else:
            split.append(size)
    arg = ", ".join(map(str, split))
    spelled = f"{u}.reshape({arg})" if s.chance(0.6) else f"jnp.reshape({u}, ({arg}))"
    tiles = s.put("tiles|blocks|patches|cells", expr(spelled, tuple(split), u.interval))
    axes = str(inner[0]) if len(inner) == 1 else tuple_of(inner)
    small = tuple(size for at, size in enumerate(split) if at not in inner)
    outs = []
    for op in s.shuffled(("mean", "max", "min", "std", "lse"))[: s.count(1, 3)]:
        outs.append(s.put_numbered((op, "stat"), block_statistic(s, op, tiles, axes, small)))
    if s.chance(0.45):
        return detail(s, p, tiles, inner, axes, u, outs)
    return finish_staged(s, s.pick(("block pooling", "patch pooling", "downsample")), *outs)


def block_statistic(s: Sampler, op: str, tiles: Value, axes: str, shape: Shape, keep: bool = False) -> Value:
    """One number for each block."""
    tail = ", keepdims=True" if keep else ""
    if op == "lse":
        code = f"jax.nn.logsumexp({tiles}, axis={axes}{tail})"
        return expr(code, shape, (tiles.low, tiles.high + 2.5))
    if op == "std":
        code = f"jnp.sqrt(jnp.var({tiles}, axis={axes}{tail}) + {s.epsilon()})"
        return expr(code, shape, (0.2, tiles.bound + 1))
    spelled = f"{tiles}.{op}(axis={axes}{tail})" if s.chance(0.5) else f"jnp.{op}({tiles}, axis={axes}{tail})"
    return expr(spelled, shape, tiles.interval)


def detail(
    s: Sampler, p: Pool, tiles: Value, inner: list[int], axes: str, u: Value, outs: list[Value]
) -> Kernel:
    """The blocks against their own statistic, put back into the array's shape."""
    kept = tuple(1 if at in inner else size for at, size in enumerate(tiles.shape))
    op = s.pick(("mean", "max", "min", "lse"))
    base = s.put("base|coarse", block_statistic(s, op, tiles, axes, kept, True))
    gap = s.put("detail|gap", sub(tiles, base))
    code = f"{gap}.reshape({u}.shape)"
    back = expr(code, u.shape, gap.interval)
    whole = s.put("sharpened|restored", add(u, s.let(back)))
    nouns = ("local contrast", "block detail") if op == "mean" else ("block detail", f"gap to block {op}")
    return finish_staged(s, s.pick(nouns), whole, *outs)


def global_pool(s: Sampler) -> Kernel:
    """The whole image at once: mean, maximum, generalised mean, attention, and a head."""
    p, act = Pool(s, s.pick(("ntc", "nct", *("nhwc", "nchw") * 3, "ndhwc", "hwc"))), Activation(s)
    x = p.array()
    u = x
    kept = tuple(size for at, size in enumerate(u.shape) if at not in p.axes)
    axes = str(p.axes[0]) if len(p.axes) == 1 else tuple_of(p.axes)
    parts = []
    kinds = s.shuffled(("mean", "max", "gem", "lse", "rms", "soft"))[: s.count(1, 3)]
    for kind in kinds:
        parts.append(s.put_numbered((kind, "pool"), summary(s, kind, u, axes, kept, p.axes)))
    if len(parts) > 1:
        shape = (*kept[:-1], kept[-1] * len(parts))
        code = f"jnp.concatenate([{', '.join(v.code for v in parts)}], axis=-1)"
        h = s.put("features_cat|pooled", expr(code, shape, 6))
    else:
        h = s.put("pooled|code", parts[0])
    for _ in range(s.count(0, 2)):
        h = s.put_numbered(
            "h", s.bounded(act(s.put_numbered("z", layers.numbered_dense(s, h, s.count(2, 5)))), 8)
        )
    nouns = ("global pooling", "pooled head", "descriptor", *(("gem pooling",) * ("gem" in kinds)))
    return finish_headed(s, s.pick(nouns), h)


def summary(s: Sampler, kind: str, u: Value, axes: str, kept: Shape, over: tuple[int, ...]) -> Value:
    """One number for each channel."""
    if kind in ("mean", "max"):
        return block_statistic(s, kind, u, axes, kept)
    if kind == "lse":
        return expr(f"jax.nn.logsumexp({u}, axis={axes})", kept, (u.low, u.high + 5))
    if kind == "rms":
        code = f"jnp.sqrt(jnp.mean({u}**2, axis={axes}) + {s.epsilon()})"
        return expr(code, kept, (0.1, u.bound + 0.6))
    if kind == "gem":
        base = s.put_numbered("pos", s.positive(u, 0.2))
        if base.high > 8:
            base = s.put_numbered("pos", mul(number(0.2), base))
        exponent = s.pick((2, 3, 1.5, 2.5))
        mean = s.put("powered|moment", expr(f"jnp.mean({base}**{exponent}, axis={axes})", kept, (0.001, 600)))
        return expr(f"{mean} ** (1 / {exponent})", kept, base.interval, level=12)
    scores = s.put("scores|attn_logits", u)
    weights = s.put("attn|soft_w", expr(f"jax.nn.softmax({scores}, axis={axes})", u.shape, (0, 1)))
    return expr(f"jnp.sum({weights} * {u}, axis={axes})", kept, u.interval)


def pyramid(s: Sampler) -> Kernel:
    """Pools at several scales: spatial pyramids, and Laplacian ones with what each level leaves out."""
    if s.chance(0.5):
        return laplacian(s)
    p = Pool(s, s.pick(("hw", "hwc", "nhwc", "nchw", "ntc", "tc")))
    x = p.array()
    u = x
    parts = []
    top = min(x.shape[axis] for axis in p.axes)
    for k in s.shuffled([k for k in (1, 2, 3, 4) if k <= top])[: s.count(2, 3)]:
        rank = len(p.axes)
        pooled = (
            p(s.pick(("max", "mean", "max")), u, ((k,) * rank, (k,) * rank, "VALID"), "level") if k > 1 else u
        )
        if s.chance(0.4):
            pooled = s.put_numbered("level", pooled)
        pooled = s.put_numbered("level", s.bounded(pooled, 8))
        count = pooled.size
        parts.append(expr(f"{pooled}.reshape(-1)" if s.chance(0.5) else f"jnp.ravel({pooled})", (count,), 8))
    size = sum(part.size for part in parts)
    flat = s.put("flat|code", expr(f"jnp.concatenate([{', '.join(v.code for v in parts)}])", (size,), 8))
    h = layers.numbered_dense(s, flat, s.count(1, 4)) if s.chance(0.6) else flat
    return finish_headed(s, s.pick(("spatial pyramid", "multi scale pooling")), h)


def laplacian(s: Sampler) -> Kernel:
    """A pyramid of means and of what they leave out, weighted and added up again."""
    sizes = (s.pick((8, 12, 16)),) if s.chance(0.4) else (s.pick((4, 8)), s.pick((4, 8)))
    rank = len(sizes)
    p = Pool(s, "t" if rank == 1 else "hw")
    x = s.array(("signal" if rank == 1 else "image", "x", "field"), sizes, low=-1.5, high=1.5)
    levels = s.count(1, 2)
    current, details = x, []
    for _ in range(levels):
        coarse = p("mean", current, ((2,) * rank, (2,) * rank, "VALID"), "coarse")
        up = enlarged(s, coarse, rank)
        band = s.put_numbered("band|detail", sub(current, up))
        details.append(s.put_numbered("shrunk|kept", s.bounded(band, 6)))
        current = s.put_numbered("base", s.bounded(coarse, 4))
    gain = s.array("gains|band_gains", (levels,), low=0.4, high=1.6)
    out = current
    for place in reversed(range(levels)):
        weighted = mul(index(gain, str(place), ()), details[place])
        out = s.put_numbered("rebuilt|up", s.bounded(add(enlarged(s, out, rank), weighted), 8))
    return finish_staged(s, s.pick(("laplacian pyramid", "multi band filter", "detail boost")), out)


def enlarged(s: Sampler, value: Value, rank: int) -> Value:
    """Every element twice along every axis."""
    if rank == 1:
        code = f"jnp.repeat({value}, 2)"
        return s.put_numbered("up|wide", expr(code, (2 * value.shape[0],), value.interval))
    rows, columns = value.shape
    shape = (2 * rows, 2 * columns)
    code = s.pick(
        (
            f"jnp.repeat(jnp.repeat({value}, 2, axis=0), 2, axis=1)",
            f"jnp.kron({value}, jnp.ones((2, 2), dtype={value}.dtype))",
            f"{value}.repeat(2, axis=0).repeat(2, axis=1)",
        )
    )
    return s.put_numbered("up|wide", expr(code, shape, value.interval))


def local_statistics(s: Sampler) -> Kernel:
    """Means and spreads in windows of the same size as the array: local normalisation, contrast, bands."""
    p = Pool(s, s.pick(("t", "tc", "hw", "hw", "nhwc", "nchw", "ntc")))
    x = p.array()
    u = x
    plan = p.plan(u, same=True)
    form = s.pick(("moments", "centred", "power", "range"))
    mean = u if form == "power" else p("mean", u, plan, "local_mean")
    if form == "moments":
        second = p("mean", s.put_numbered("sq", square(u)), plan, "mean_sq")
        spread = s.put("local_var|variance_map", el.maximum(sub(second, square(mean)), number(0.0)))
        root = s.put("local_std|sigma_map", el.sqrt(add(spread, s.epsilon())))
        out = div(sub(u, mean), root).within(-4, 4)
    elif form == "centred":
        gap = s.put("centered|highpass", sub(u, mean))
        spread = p("mean", s.put_numbered("sq", square(gap)), plan, "local_var").within(0, 99)
        out = div(gap, s.short(el.sqrt(add(spread, s.epsilon())), 50)).within(-5, 5)
    elif form == "power":
        power = p("sum", s.put_numbered("sq", square(u)), plan, "power")
        decay = s.pick(("0.75", "0.5", "-0.5"))
        weight = number(s.pick((1e-4, 0.1, 0.5)))
        inner = s.put("denom|scale_map", add(number(2.0), mul(weight, power)).within(2, 40))
        code = f"{u} * {inner} ** {decay}" if decay[0] == "-" else f"{u} / {inner}**{decay}"
        out = expr(code, u.shape, 6, level=PRODUCT)
    else:
        top, bottom = p("max", u, plan, "upper_env"), p("min", u, plan, "lower_env")
        reach = s.put("reach|range_map", add(sub(top, bottom), number(1.0)).within(0.2, 8))
        out = div(sub(u, bottom), reach).within(0, 8)
    out = s.put("normed|contrast|whitened", out)
    if s.chance(0.5):
        gain = s.array("gain|sensitivity", s.partner(x.shape), low=0.4, high=1.6)
        out = mul(gain, out)
    nouns = {"power": ("local response norm",), "range": ("local range scaling", "contrast stretching")}
    return finish_staged(s, s.pick(nouns.get(form, ("local normalization", "contrast normalization"))), out)


def morphology(s: Sampler) -> Kernel:
    """Erosions and dilations: openings, closings, top hats, gradients of them."""
    p = Pool(s, s.pick(("t", "hw", "hw", "nhwc", "dhw", "tc")))
    x = p.array()
    u = x
    plan = p.plan(u, same=True)
    kind = s.pick(("opening", "closing", "gradient", "top hat", "both", "smooth"))
    first, second = ("min", "max") if kind in ("opening", "top hat", "both", "smooth") else ("max", "min")
    inner = p(first, u, plan, "eroded" if first == "min" else "dilated")
    outer = u
    if kind != "gradient":
        outer = p(second, inner, plan, "opened" if first == "min" else "closed")
    if kind == "gradient":
        outer = sub(inner, p("min", u, plan, "eroded"))
    elif kind == "top hat":
        outer = sub(u, outer)
    elif kind == "both":
        closed = p("min", p("max", outer, plan, "dilated"), plan, "closed")
        outer = el.lerp(s, closed, outer)
    elif kind == "smooth":
        outer = sub(p("mean", u, plan, "mean"), outer)
    out = s.put("shape_map|morph|relief", outer)
    nouns = {"gradient": "morphological gradient", "both": "open close filter", "smooth": "smooth top hat"}
    return finish_staged(s, s.pick(("morphology", "morphological filter", nouns.get(kind, kind))), out)


def soft_pool(s: Sampler) -> Kernel:
    """Windows weighted by exponentials, powers or an input: soft, p-norm and attention pooling."""
    p = Pool(s)
    x = p.array()
    u = x
    plan = p.plan(u)
    plan = (plan[0], plan[1], "VALID" if isinstance(plan[2], tuple) else plan[2])
    out, noun = s.one_of(
        lambda: (_by_exponentials(s, u, p, plan), "soft pooling"),
        lambda: (_by_squares(s, p, plan, u), s.pick(("rms pooling", "lp pooling"))),
        lambda: (
            el.log(p("mean", s.put("e", el.exp(u)), plan, "mean_exp").within(0.01, 20)),
            s.pick(("log mean exp pooling", "smooth maximum")),
        ),
        lambda: (_by_confidence(s, x, p, plan, u), s.pick(("weighted pooling", "confidence pooling"))),
    )
    out = s.put("soft|pooled|response", out)
    if s.chance(0.5):
        hard = p("max", u, plan, "hard")
        out = sub(hard, out)
    return finish_staged(s, noun, out)


def _by_exponentials(
    s: Sampler, u: Value, p: Pool, plan: tuple[Shape, Shape, str | tuple[tuple[int, int], ...]]
) -> Value:
    e = s.put("e|weights_map", el.exp(u))
    top, bottom = p("sum", s.put("eu", mul(e, u)), plan, "top"), p("sum", e, plan, "norm")
    return div(top, bottom.within(max(e.low, 1e-3), bottom.high)).within(u.low, u.high)


def _by_squares(
    s: Sampler, p: Pool, plan: tuple[Shape, Shape, str | tuple[tuple[int, int], ...]], u: Value
) -> Value:
    m = p("mean", s.put("sq", square(u)), plan, "energy").within(0, 99)
    return el.sqrt(add(m, s.epsilon()))


def _by_confidence(
    s: Sampler, x: Value, p: Pool, plan: tuple[Shape, Shape, str | tuple[tuple[int, int], ...]], u: Value
) -> Value:
    w = s.array("w|confidence|attention", x.shape, low=0.2, high=1.5)
    top, bottom = p("sum", s.put("wu", mul(w, u)), plan, "top"), p("sum", w, plan, "norm")
    return div(top, bottom.within(0.2, bottom.high)).within(u.low, u.high)


def moving(s: Sampler) -> Kernel:
    """Means and extrema of a moving window without reduce_window: running sums, slices, integral images."""
    if s.chance(0.35):
        return integral_image(s)
    tail = s.pick(((), (), (2,), (3,)))
    n, k = s.count(6, 14), s.count(2, 4)
    x = s.array("prices|signal|series|x|readings", (n, *tail), low=-1.5, high=1.5)
    u = x
    size = n - k + 1
    out, noun = s.one_of(
        lambda: (_running_sums(s, u, n, tail, k, size), s.pick(("moving average", "rolling mean"))),
        lambda: _envelope(s, size, u, tail, k, n),
        lambda: (_tapped(s, u, k, size, tail), s.pick(("weighted window", "sliding dot product"))),
        lambda: (_view_by_view(s, k, u, tail, size), s.pick(("rolling window", "sliding statistic"))),
    )
    out = s.put("moving|window_stat|rolled", out)
    if s.chance(0.6) and size == out.shape[0]:
        now = index(u, f"{k - 1}:", out.shape)
        out = sub(s.put("recent|current", now), out)
    return finish_staged(s, noun, out)


def _running_sums(s: Sampler, u: Value, n: int, tail: Shape, k: int, size: int) -> Value:
    sums = s.put("sums|running", expr(f"jnp.cumsum({u}, axis=0)", u.shape, 2 * n))
    zero = expr(f"jnp.zeros_like({u}[:1])", (1, *tail), 0)
    edge = s.put("edges_sum|prefix", expr(f"jnp.concatenate([{zero}, {sums}])", (n + 1, *tail), 2 * n))
    code = f"({edge}[{k}:] - {edge}[:-{k}]) / {k}"
    return expr(code, (size, *tail), u.interval, level=PRODUCT)


def _envelope(s: Sampler, size: int, u: Value, tail: Shape, k: int, n: int) -> tuple[Value, str]:
    out = expr(f"{u}[:{size}]", (size, *tail), u.interval)
    nouns = {
        "maximum": ("moving maximum", "upper envelope"),
        "minimum": ("moving minimum", "lower envelope"),
        "logaddexp": ("moving logsumexp", "soft envelope"),
    }
    joiner = s.pick(tuple(nouns))
    for j in range(1, k):
        stop = "" if j + size == n else str(j + size)
        part = f"{u}[{j}:{stop}]"
        out = s.put_numbered("env", expr(f"jnp.{joiner}({out}, {part})", out.shape, (u.low, u.high + 2)))
    return out, s.pick(nouns[joiner])


def _tapped(s: Sampler, u: Value, k: int, size: int, tail: Shape) -> Value:
    parts = [f"{u}[{j}:{j + size}]" for j in range(k)]
    stacked = s.put("views|lags", expr(f"jnp.stack([{', '.join(parts)}])", (k, size, *tail), u.interval))
    w = s.array("window_w|taps", (k,), low=0.1, high=0.9)
    return expr(f"jnp.tensordot({w}, {stacked}, axes=1)", (size, *tail), 8)


def _view_by_view(s: Sampler, k: int, u: Value, tail: Shape, size: int) -> Value:
    def body(start: Value) -> Value:
        view = s.put(
            "view|segment",
            expr(f"{s.lax}.dynamic_slice_in_dim({u}, {start}, {k})", (k, *tail), u.interval),
        )
        return ar.summary(s, s.let(s.bounded(view, 8)), 0)

    starts = s.put("starts|offsets", expr(f"jnp.arange({size})", (size,), (0, size - 1), "int32"))
    return loops.mapped_over(s, body, starts, "start")


def integral_image(s: Sampler) -> Kernel:
    """Box sums from a table of running sums in both directions."""
    rows, columns, k, m = s.count(4, 7), s.count(4, 7), s.count(2, 3), s.count(1, 3)
    x = s.array("image|density_map|field", (rows, columns), low=-1.0, high=1.5)
    u = x
    bound = u.bound * rows * columns
    if s.chance(0.5):
        code = f"jnp.cumsum(jnp.cumsum({u}, axis=0), axis=1)"
    else:
        code = f"{s.lax}.cumsum({s.lax}.cumsum({u}, axis=1), axis=0)"
    table = s.put("sat|summed_area", expr(code, u.shape, bound))
    full = s.put("full_sat", expr(f"jnp.pad({table}, ((1, 0), (1, 0)))", (rows + 1, columns + 1), bound))
    f = full.code
    box = f"{f}[{k}:, {m}:] - {f}[:-{k}, {m}:] - {f}[{k}:, :-{m}] + {f}[:-{k}, :-{m}]"
    shape = (rows + 1 - k, columns + 1 - m)
    sums = s.put("box|area_sum", expr(box, shape, u.bound * k * m, level=SUM))
    out = div(sums, number(float(k * m)))
    return finish_staged(s, s.pick(("integral image", "box filter")), out)


def halving(s: Sampler) -> Kernel:
    """Pairs of neighbours joined again and again: strided slices, a tree of maxima or means."""
    levels = s.count(2, 3)
    n, tail = 2**levels * s.count(1, 2), s.pick(((), (2,), (3,)))
    x = s.array("leaves|tokens|x|samples", (n, *tail), low=-1.5, high=1.5)
    h = x
    kind = s.pick(("max", "mean", "soft", "gate"))
    act = Activation(s)
    for _ in range(levels):
        even = index(h, "0::2" if s.chance(0.3) else "::2", (h.shape[0] // 2, *tail))
        odd = index(h, "1::2", (h.shape[0] // 2, *tail))
        if kind == "gate":
            even, odd = s.put_numbered("left|even", even), s.put_numbered("right|odd", odd)
        joined = {
            "max": lambda a, b: el.maximum(a, b),
            "mean": lambda a, b: mul(number(0.5), add(a, b)),
            "soft": lambda a, b: el.logaddexp(s, a, b),
            "gate": lambda a, b: el.lerp(s, a, b),
        }[kind](even, odd)
        h = s.put_numbered("h|level", s.bounded(joined, 8))
        if s.chance(0.6):
            shift = layers.numbered_bias(s, "b", tail or ())
            h = s.put_numbered("h", s.bounded(act(s.put_numbered("z", add(h, shift))), 6))
    return finish_headed(s, s.pick(("tree pooling", "pairwise halving", "hierarchical pool")), h)


def segments(s: Sampler) -> Kernel:
    """Pooling over groups given by ids or by lengths."""
    n, groups, c = s.count(4, 10), s.count(2, 4), s.count(1, 3)
    x = s.array("nodes|points|tokens|x", (n, c), low=-1.5, high=1.5)
    u = x
    if s.chance(0.5):
        ids = s.ints("segment_ids|graph_id|owner", (n,), 0, groups - 1)
        total = f"jax.ops.segment_sum({u}, {ids}, num_segments={groups})"
        sums = s.put("sums|totals", expr(total, (groups, c), 3 * n))
        ones = f"jnp.ones(({n},), {u}.dtype)"
        count = s.put(
            "counts|sizes",
            expr(f"jax.ops.segment_sum({ones}, {ids}, num_segments={groups})", (groups,), (0, n)),
        )
        out = expr(f"{sums} / jnp.maximum({count}, 1.0)[:, None]", (groups, c), 3, level=PRODUCT)
        out = s.put("group_mean|centroids", out)
        if s.chance(0.5):
            peak = f"jax.ops.segment_max({u}, {ids}, num_segments={groups})"
            safe = s.put("group_max|peaks", expr(f"jnp.maximum({peak}, -5.0)", (groups, c), (-5, 3)))
            out = sub(safe, out)
        if s.chance(0.5):
            out = s.put("context_g", s.bounded(out, 6))
            back = index(out, ids.code, (n, c))
            out = sub(u, s.put("spread_back|own_group", back))
        return finish_headed(s, s.pick(("segment pooling", "graph readout", "group mean")), out)
    batch = s.count(2, 4)
    x2 = s.array("sequences|padded_x", (batch, s.count(3, 7), c), low=-1.5, high=1.5)
    lengths = s.ints("lengths|n_tokens|seq_len", (batch,), 1, x2.shape[1])
    code = f"jnp.arange({x2.shape[1]})[None, :] < {lengths}[:, None]"
    mask = s.put("mask|valid", expr(code, x2.shape[:2], (0, 1), "bool", level=4))
    wide = index(mask, "..., None", (*x2.shape[:2], 1))
    work = s.put("h|seq", s.bounded(x2, 4))
    if s.chance(0.5):
        kept = s.put("kept|visible", el.where(wide, work, number(0.0)))
        code = f"jnp.sum({kept}, axis=1) / {lengths}[:, None]"
        out = expr(code, (batch, c), 4, level=PRODUCT)
    else:
        kept = s.put("kept|visible", el.where(wide, work, number(-9.0)))
        out = ar.reduced(s, "max", kept, 1) if s.chance(0.5) else ar.logsumexp(s, kept, 1)
    out = s.put("pooled|sentence", out)
    query = tensors.product(s, ar.mean(s, u, 0), layers.numbered_weights(s, "w", (c, c), c, 3.0))
    out = mul(s.let(s.bounded(out, 8)), s.put("query_v|key_v", s.bounded(query, 8)))
    return finish_headed(s, s.pick(("masked pooling", "length aware mean")), out)


def inner_gradient(s: Sampler) -> Kernel:
    """The gradient of a pooled score with respect to the image: saliency, a step uphill."""
    p = Pool(s, s.pick(("t", "tc", "hw", "hw", "nhwc")))
    x = p.array("image|x|canvas|probe")
    score, v = s.name("score|objective|pooled_energy"), s.name("img|v|arr_in")
    with s.suite(f"def {score}({v}):"):
        inner = s.put("act_map|g_map", s.bounded(expr(v, x.shape, x.interval), 3))
        plan = p.plan(inner)
        out = p(s.pick(("max", "mean", "max", "sum")), inner, plan)
        other = s.put("bent", s.bounded(out, 6))
        s.give(ar.mean(s, s.bounded(square(other), 20)))
    grad = s.name("grad|saliency|sensitivity")
    s.line(f"{grad} = jax.grad({score})({x})")
    g = expr(grad, x.shape, 6)
    if s.chance(0.6):
        return finish_staged(s, s.pick(("pooled ascent", "ascent step")), s.put("stepped", add(x, g)))
    return finish_staged(s, s.pick(("saliency", "input times gradient")), mul(x, g))


def repeated(s: Sampler) -> Kernel:
    """Pools that keep the shape, again and again in a loop: smoothing, dilation, erosion, recurrences."""
    p = Pool(s, s.pick(("tc", "hw", *("nchw", "nhwc") * 3)))
    x = p.array()
    start = s.put("start|u0", s.bounded(x, 3.0))
    plan = p.plan(x, same=True)
    op = s.pick(("mean", "mean", "max", "min"))
    rate = s.scalar("rate|mix|tau", low=0.1, high=0.9)
    act = Activation(s, "jnp.tanh", "jnp.sin", "jax.nn.soft_sign", "jnp.arctan", "root")

    def spread(_: Value, carry: list[Value]) -> list[Value]:
        near = p(op, carry[0], plan, "near")
        pull = mul(rate, sub(near, carry[0]))
        return [s.put_numbered("fresh|relaxed", add(carry[0], pull).within(-3, 3))]

    if s.chance(0.5):
        trips = str(s.count(2, 5))
        out = carries.fori_tuple(s, [start], trips, ("u", "grid_u"), spread, [(-3.0, 3.0)])[0]
        nouns = {
            "mean": ("repeated smoothing", "diffusion pooling"),
            "max": ("relaxed dilation", "repeated dilation"),
            "min": ("relaxed erosion", "repeated erosion"),
        }
        return finish_staged(s, s.pick(nouns[op]), out)
    steps = s.count(2, 4)
    drive = s.array("drive|frames|inflow", (steps, *x.shape), low=-1.0, high=1.0)
    bent = s.chance(0.5)

    def driven(carry: list[Value], items: list[Value]) -> tuple[list[Value], Value | None]:
        after = spread(carry[0], carry)[0]
        mixed = div(add(after, items[0]), number(2.0))
        return [act(s.let(mixed)) if bent else mixed], carries.SAME if s.chance(0.5) else None

    last, every = carries.scan_tuple(s, [start], [drive], ("u",), ("frame",), driven, [(-3.0, 3.0)])
    out = last[0] if every is None else ar.mean(s, every, 0)
    return finish_headed(s, s.pick(("pooled recurrence", "temporal pooling", "leaky pooling")), out)


def unpooling(s: Sampler) -> Kernel:
    """The largest element of each window kept in place and the rest set to zero: max unpooling."""
    p = Pool(s, s.pick(("t", "hw", "hw")))
    rank = len(p.axes)
    shape = tuple(2 * s.count(2, 4) for _ in range(rank))
    x = s.array("x|response_map|field", shape, low=-2.0, high=2.0)
    u = x
    top = p("max", u, ((2,) * rank, (2,) * rank, "VALID"), "peak")
    up = enlarged(s, top, rank)
    sign, zero = s.pick(("==", ">=", "<")), number(0.0)
    if sign == "<":
        lower = s.put("is_lower|loser", compare(u, sign, up))
        kept = s.put("kept|sparse_map", el.where(lower, zero, s.short(u, 24)))
    else:
        winner = s.put("is_peak|winner", compare(u, sign, up))
        kept = s.put("kept|sparse_map", el.where(winner, s.short(u, 24), zero))
    codes = s.array("code|switch_gain", top.shape, low=0.3, high=1.5)
    wide = enlarged(s, s.put_numbered("code", mul(top, codes)), rank)
    out = add(kept, s.put_numbered("spread", s.bounded(wide, 8)))
    return finish_staged(s, s.pick(("unpooling", "local winners", "max unpool")), out)


FORMS: tuple[Form, ...] = (
    windows,
    windows,
    network,
    network,
    blocks,
    global_pool,
    pyramid,
    local_statistics,
    local_statistics,
    morphology,
    soft_pool,
    moving,
    halving,
    segments,
    inner_gradient,
    repeated,
    repeated,
    unpooling,
)


def draw(rng: random.Random) -> Kernel:
    return drawn_dtype_first(rng, FORMS, float_shares(narrow=0.1))


TEMPLATE = Template("pooling", "generate_pooling_kernel", draw)
