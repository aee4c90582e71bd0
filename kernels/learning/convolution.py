"""Convolutions: stacks, residual and separable blocks, dilated, transposed and grouped ones, filters."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import carries, layers, loops, tensors
from kernels.writing import elementary as el
from kernels.writing.activations import Activation
from kernels.writing.beginnings import Form, drawn_dtype_first, float_shares
from kernels.writing.choices import Names
from kernels.writing.endings import finish_headed, finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, Shape, Value, add, call, expr, index, mul, square, sub, tuple_of

LETTERS = {1: ("W", "H", "S", "L"), 2: ("HW",), 3: ("DHW",)}
Padding = str | tuple[tuple[int, int], ...]


class Conv:
    """The convolutions of one kernel: their rank, their layout and their spelling."""

    def __init__(self, s: Sampler, rank: int | None = None, last: bool | None = None) -> None:
        self.s = s
        self.rank = rank or s.pick((1, *(2,) * 6, 3))
        self.last = s.chance(0.55) if last is None else last
        letters = s.pick(LETTERS[self.rank][:2]) if self.rank == 1 else LETTERS[self.rank][0]
        self.letters = letters
        image = f"N{letters}C" if self.last else f"NC{letters}"
        kernel = f"{letters}IO" if self.last and s.chance(0.85) else f"OI{letters}"
        self.kernel_last = kernel.endswith("IO")
        self.numbers = f'("{image}", "{kernel}", "{image}")'
        self.named_numbers = ""
        self.explicit = s.chance(0.4)  # Whether dimension numbers are given where they need not be.
        self.base = s.pick(("h", "y", "z", "conv", "feat", "maps"))  # What a convolution is called.
        self.style = s.pick(("plain", "plain", "helper", "named", "keywords"))
        self.helpers: dict[tuple[object, ...], str] = {}

    @property
    def axes(self) -> tuple[int, ...]:
        """The spatial axes."""
        first = 1 if self.last else 2
        return tuple(range(first, first + self.rank))

    @property
    def channel_axis(self) -> int:
        return self.rank + 1 if self.last else 1

    def sizes(self, low: int = 0) -> tuple[int, ...]:
        """Sizes of a small signal, image or volume."""
        choices = {1: (4, 5, 6, 7, 8, 9, 11), 2: (4, 5, 6, 7), 3: (3, 4, 5)}[self.rank]
        found: list[int] = []
        for _ in range(self.rank):  # Axes that can be told apart.
            free = [size for size in choices if size >= low and size not in map(int, found)]
            found.append(self.s.pick(free) if free else max(self.s.pick(choices), low))
        return tuple(found)

    def window(self, top: int = 3) -> tuple[int, ...]:
        s = self.s
        if self.rank == 1 or s.chance(0.3):
            return (s.pick((1, 2, 3, 3)) if top >= 3 else s.count(1, top),) * self.rank
        return tuple(s.count(1, top) for _ in range(self.rank))

    def image(
        self, channels: int, names: Names = "", *, sizes: tuple[int, ...] = (), batch: int = 0
    ) -> Value:
        """An input batch of images."""
        s = self.s
        batch = batch or s.pick((1, 2, 2, 3) if self.rank == 1 else (2, 2, 3))
        names = names or ("x", "images", "inputs", "feature_map", "signal", "batch", "frames")
        shape = self.shape(batch, channels, sizes or self.sizes())
        edge = s.pick((1.0, 1.5, 2.0))
        return s.array(names, shape, low=-edge, high=edge)

    def shape(self, batch: int, channels: int, sizes: tuple[int, ...]) -> Shape:
        return (batch, *sizes, channels) if self.last else (batch, channels, *sizes)

    def channels(self, x: Value) -> int:
        return x.shape[self.channel_axis]

    def spatial(self, x: Value) -> tuple[int, ...]:
        return tuple(x.shape[axis] for axis in self.axes)

    def per_channel(self, channels: int) -> Shape:
        """A shape that broadcasts a number per channel against an image."""
        return (channels,) if self.last else (channels, *(1,) * self.rank)

    def kernel(self, x: Value, out: int, window: tuple[int, ...], groups: int = 1, base: str = "w") -> Value:
        """A kernel for ``x``, as an input."""
        inner, window = self.channels(x) // groups, self.s.fixed(window)
        shape = (*window, inner, out) if self.kernel_last else (out, inner, *window)
        fan = inner
        for size in window:
            fan *= size
        bases = (base,) if base != "w" else ("w", "kernel", "k", "filt")
        return layers.numbered_weights(self.s, bases, shape, fan, x.bound)

    def window_of(self, w: Value) -> tuple[int, ...]:
        return w.shape[: self.rank] if self.kernel_last else w.shape[2:]

    def biased(self, x: Value) -> Value:
        """``x`` plus a bias per channel."""
        s, channels = self.s, self.channels(x)
        if self.last or s.chance(0.4):
            return add(x, layers.numbered_bias(s, "b", self.per_channel(channels)))
        b = layers.numbered_bias(s, "b", (channels,))
        picture = ", ".join((":", *["None"] * self.rank))
        return add(x, index(b, picture, self.per_channel(channels)))

    def __call__(
        self,
        x: Value,
        w: Value,
        strides: tuple[int, ...] | int = 1,
        padding: Padding = "SAME",
        dilation: int = 1,
        groups: int = 1,
    ) -> Value:
        s = self.s
        steps = (strides,) * self.rank if isinstance(strides, int) else strides
        window = self.window_of(w)
        out = w.shape[-1] if self.kernel_last else w.shape[0]
        sizes = tuple(
            length(size, k, step, edge, dilation)
            for size, k, step, edge in zip(
                self.spatial(x), window, steps, edges(padding, self.rank), strict=True
            )
        )
        fan = w.size // out
        bound = fan * x.bound * w.bound
        shape = self.shape(x.shape[0], out, sizes)
        x, w = s.short(x, 30), s.short(w, 30)
        if self.style == "helper":
            code = self._by_helper(x, w, steps, padding, dilation, groups)
        else:
            code = self._code(x.code, w.code, steps, padding, dilation, groups)
        result = expr(code, shape, bound, kind="matrix")
        return result if len(code) <= 40 else s.put_numbered(self.base, result)

    def _by_helper(
        self, x: Value, w: Value, steps: tuple[int, ...], padding: Padding, dilation: int, groups: int
    ) -> str:
        s, key = self.s, (steps, padding, dilation, groups)
        if key not in self.helpers:
            name = s.name(f"conv|conv{self.rank}d|convolve|apply_conv|conv_layer")
            self.helpers[key] = name
            first, second = s.name("lhs|maps|img"), s.name("rhs|ker|taps")
            with s.helper(name, first, second):
                s.line(f"return {self._code(first, second, steps, padding, dilation, groups)}")
        return f"{self.helpers[key]}({x}, {w})"

    def _code(
        self, x: str, w: str, steps: tuple[int, ...], padding: Padding, dilation: int, groups: int
    ) -> str:
        s = self.s
        pads = f'"{padding}"' if isinstance(padding, str) else f"[{', '.join(map(str, padding))}]"
        first = not self.last and not self.kernel_last and groups == 1
        if first and dilation == 1 and isinstance(padding, str) and not self.explicit:
            return f"{s.lax}.conv({x}, {w}, {tuple_of(steps)}, {pads})"
        spread = (dilation,) * self.rank
        if first and s.chance(0.3):
            ones = (1,) * self.rank
            if not isinstance(padding, str):
                return (
                    f"{s.lax}.conv_with_general_padding({x}, {w}, {tuple_of(steps)}, {pads}, "
                    f"{tuple_of(ones)}, {tuple_of(spread)})"
                )
        keyed = self.style == "keywords"
        parts = [
            x,
            w,
            ("window_strides=" if keyed else "") + tuple_of(steps),
            ("padding=" if keyed else "") + pads,
        ]
        if dilation != 1:
            parts.append(f"rhs_dilation={tuple_of(spread)}")
        if not first or self.explicit:
            parts.append(f"dimension_numbers={self._numbers(x)}")
        if groups != 1:
            parts.append(f"feature_group_count={groups}")
        return f"{s.lax}.conv_general_dilated({', '.join(parts)})"

    def _numbers(self, x: str) -> str:
        """The dimension numbers, under a name where the kernel gives them one."""
        s = self.s
        if self.style == "named" and s.depth == 1:
            if not self.named_numbers:
                self.named_numbers = s.name("dn|dims|layout|dim_numbers")
                s.line(f"{self.named_numbers} = {self.numbers}")
            return self.named_numbers
        return self.numbers

    def global_mean(self, x: Value) -> Value:
        kept = (x.shape[0], self.channels(x))
        x = self.s.short(x, 40)
        return expr(f"jnp.mean({x}, axis={tuple_of(self.axes)})", kept, x.interval, kind="mean")

    def norm(self, x: Value) -> Value:
        """Batch, instance or layer norm, whichever has enough to average over."""
        s = self.s
        everything = (0, *self.axes)
        options = (everything, self.axes, (self.channel_axis, *self.axes))
        wide = [axes for axes in options if _count(x.shape, axes) >= 6]
        axes = tuple(sorted(s.pick(wide or [tuple(range(x.rank))])))
        return layers.normalized(s, x, axes, self.per_channel(self.channels(x)) if s.chance(0.75) else None)


def _count(shape: Shape, axes: tuple[int, ...]) -> int:
    found = 1
    for axis in axes:
        found *= shape[axis]
    return found


def edges(padding: Padding, rank: int) -> tuple[tuple[int, int] | str, ...]:
    return (padding,) * rank if isinstance(padding, str) else padding


def length(size: int, k: int, step: int, edge: tuple[int, int] | str, dilation: int) -> int:
    """The size of a convolution's result along one axis."""
    if edge in ("SAME", "SAME_LOWER"):
        return -(-size // step)
    low, high = (0, 0) if isinstance(edge, str) else edge
    return (size + low + high - (k - 1) * dilation - 1) // step + 1


def padded(s: Sampler, sizes: tuple[int, ...], window: tuple[int, ...], dilation: int = 1) -> Padding:
    """A padding under which the window still fits."""
    choice = s.pick(("same", "same", "same", "valid", "explicit", "explicit"))
    if choice == "same":
        return "SAME"
    fits = all((k - 1) * dilation < size for k, size in zip(window, sizes, strict=True))
    if choice == "valid" and fits:
        return "VALID"
    reach = [(k - 1) * dilation for k in window]
    return tuple((r - r // 2, r // 2) if s.chance(0.6) else (r, s.count(0, 1)) for r in reach)


def classifier(s: Sampler, c: Conv, x: Value) -> Value:
    """Global pooling, and mostly a dense layer behind it."""
    pooled = s.put("pooled|gap|summary|embedding", c.global_mean(x))
    if s.chance(0.7):
        return layers.numbered_dense(s, pooled, s.count(2, 5))
    return pooled


def layer(s: Sampler, c: Conv, act: Activation, x: Value, out: int, normed: bool) -> Value:
    """Convolution, bias, norm and activation, most of them."""
    window = c.window()
    strides = s.pick((1, 1, 2)) if min(c.spatial(x)) >= 4 else 1
    w = c.kernel(x, out, window)
    y = c(x, w, strides, padded(s, c.spatial(x), window))
    y = c.biased(s.put_numbered("h|y|conv_out", y)) if not normed and s.chance(0.7) else y
    y = s.put_numbered("h|z|pre", y)
    if normed:
        y = s.put_numbered("n|normed|h", c.norm(y))
    return s.put_numbered("h|a|feat", s.bounded(act(y), 8))


def stack(s: Sampler) -> Kernel:
    """A plain network of one to four layers, with a head."""
    c, act = Conv(s), Activation(s)
    x = c.image(s.count(1, 3))
    normed = s.chance(0.45)
    h = x
    for _ in range(s.count(1, 4 if c.rank < 3 else 2)):
        h = layer(s, c, act, h, s.count(1, 4), normed)
    if s.chance(0.5):
        h = classifier(s, c, h)
    return finish_headed(s, s.pick(("conv net", "conv stack", "feature extractor", "cnn")), h)


def residual(s: Sampler) -> Kernel:
    """Residual blocks, the skip projected where the channels change."""
    c, act = Conv(s), Activation(s)
    h = c.image(s.count(1, 3))
    for _ in range(s.count(1, 2)):
        out = c.channels(h) if s.chance(0.6) else s.count(2, 4)
        window = (s.pick((2, 3, 3)),) * c.rank
        before = s.chance(0.35)
        body = s.put_numbered("r|u", s.bounded(act(s.put_numbered("n|pre", c.norm(h))), 8)) if before else h
        body = s.put_numbered("r|u", c(body, c.kernel(body, out, window)))
        normed = not before and s.chance(0.6)
        body = s.put_numbered("r|u", s.bounded(act(c.norm(body) if normed else body), 8))
        body = s.put_numbered("r|u", s.bounded(c(body, c.kernel(body, out, window)), 15))
        skip = h
        if out != c.channels(h):
            skip = s.put_numbered("skip|shortcut", c(h, c.kernel(h, out, (1,) * c.rank, base="proj")))
        if s.chance(0.3):
            body = mul(s.scalar("alpha|res_scale|gate_value", low=0.2, high=1.0), body)
        joined = add(skip, body) if s.chance(0.6) else add(body, skip)
        h = s.put_numbered("h|block", s.bounded(joined if before else act(s.put_numbered("s", joined)), 8))
    if s.chance(0.4):
        h = classifier(s, c, h)
    return finish_headed(s, s.pick(("residual block", "resnet block", "skip block")), h)


def separable(s: Sampler) -> Kernel:
    """Depthwise then pointwise, as in MobileNet, with or without expansion and squeeze-excite."""
    c, act = Conv(s, s.pick((1, *(2,) * 4))), Activation(s)
    x = c.image(s.count(2, 3))
    h, channels = x, c.channels(x)
    if s.chance(0.5):
        w = c.kernel(h, channels * 2, (1,) * c.rank, base="expand")
        h = s.put_numbered("e|h", s.bounded(act(s.put_numbered("h", c(h, w))), 8))
    wide = c.channels(h)
    window = (s.pick((2, 3)),) * c.rank
    multiplier = s.pick((1, 1, 1, 2))
    w = c.kernel(h, wide * multiplier, window, groups=wide, base="depth")
    dilation = s.pick((1, 1, 2))
    h = s.put_numbered("d|depthwise", c(h, w, s.pick((1, 1, 2)), "SAME", dilation, wide))
    if s.chance(0.5):
        h = s.put_numbered("n", c.norm(h))
    h = s.put_numbered("h", s.bounded(act(c.biased(h) if s.chance(0.5) else h), 8))
    if s.chance(0.45):
        h = squeezed(s, c, h)
    out = channels if s.chance(0.6) else s.count(1, 4)
    point = pointwise(s, c, h, out)
    if point.shape == x.shape and s.chance(0.7):
        point = add(x, point)
    noun = s.pick(("separable conv", "mobile block", "inverted residual", "depthwise conv"))
    return finish_headed(s, noun, s.put("projected|y", s.bounded(point, 12)))


def pointwise(s: Sampler, c: Conv, h: Value, out: int) -> Value:
    """A 1x1 convolution, also as a product over the channels."""
    wide = c.channels(h)
    if s.chance(0.5):
        return c(h, c.kernel(h, out, (1,) * c.rank, base="point"))
    w = layers.numbered_weights(s, "point|mix", (wide, out), wide, h.bound)
    if c.last:
        return tensors.product(s, h, w)
    letters = {1: "w", 2: "hw", 3: "dhw"}[c.rank]
    bound = wide * h.bound * w.bound
    shape = c.shape(h.shape[0], out, c.spatial(h))
    return expr(f'jnp.einsum("nc{letters},co->no{letters}", {h}, {w})', shape, bound)


def squeezed(s: Sampler, c: Conv, h: Value) -> Value:
    """Channels weighted by a gate made of their means."""
    wide, hidden = c.channels(h), s.count(1, 2)
    pooled = s.put("squeeze|channel_mean", c.global_mean(h))
    inner = layers.numbered_dense(s, pooled, hidden)
    inner = s.put_numbered(
        "s", call("jnp.tanh", s.short(inner, 40), shape=inner.shape, interval=(-1, 1), kind="squash")
    )
    gate = call(
        "jax.nn.sigmoid",
        s.bounded(layers.numbered_dense(s, inner, wide), 10),
        shape=(h.shape[0], wide),
        interval=(0, 1),
        kind="squash",
    )
    gate = s.put("excite|channel_gate", gate)
    nones = ", ".join(["None"] * c.rank)
    spread = f":, {nones}, :" if c.last else f":, :, {nones}"
    shape = tuple(1 if axis in c.axes else size for axis, size in enumerate(h.shape))
    return s.put_numbered("h|gated", mul(h, index(gate, spread, shape)))


def causal(s: Sampler) -> Kernel:
    """Dilated causal convolutions over time, gated and with skips, as in WaveNet and TCN."""
    c = Conv(s, 1)
    x = c.image(s.count(1, 3), "x|signal|audio|series|frames", sizes=(s.pick((6, 7, 8, 9, 11, 13)),))
    width, channels = s.count(2, 3), c.channels(x)
    h, skips = x, []
    gated = s.chance(0.5)
    act = Activation(s)
    depth = s.count(1, 3)
    summed = depth > 1 and s.chance(0.5)
    for place in range(depth):
        dilation = 2**place
        pad = ((width - 1) * dilation, 0)
        by_hand = s.chance(0.3)
        source, edge = h, (pad,)
        if by_hand:
            source = s.put_numbered("padded|hist", padded_left(s, c, h, pad[0]))
            edge = ((0, 0),)
        rule: Padding = "VALID" if by_hand else edge
        first = c(source, c.kernel(h, channels, (width,)), 1, rule, dilation)
        if gated:
            first = s.put_numbered("f|filt_out", s.bounded(first, 12))
            second = s.bounded(c(source, c.kernel(h, channels, (width,)), 1, rule, dilation), 12)
            second = s.put_numbered("g|gate_out", second)
            filt = call("jnp.tanh", first, shape=first.shape, interval=(-1, 1), kind="squash")
            gate = call("jax.nn.sigmoid", second, shape=first.shape, interval=(0, 1), kind="squash")
            body = mul(filt, gate)
        else:
            body = s.bounded(act(s.put_numbered("z", c.biased(first))), 8)
        body = s.put_numbered("z|act", body)
        skips.append(body)
        if place < depth - 1 or not summed:
            h = s.put_numbered("h|res", s.bounded(add(h, body), 8))
    if summed:
        h = s.put_numbered("skip_sum", expr(" + ".join(v.code for v in skips), h.shape, 30, level=9))
    if s.chance(0.35):
        step = "-1, :" if c.last else ":, -1"
        h = index(h, f":, {step}", (h.shape[0], channels))
    nouns = ("wavenet block", "gated causal conv") if gated else ("causal conv", "temporal conv", "tcn")
    return finish_headed(s, s.pick(nouns), h)


def padded_left(s: Sampler, c: Conv, h: Value, pad: int) -> Value:
    widths = ((0, 0), (pad, 0), (0, 0)) if c.last else ((0, 0), (0, 0), (pad, 0))
    shape = tuple(size + low for size, (low, _) in zip(h.shape, widths, strict=True))
    return expr(f"jnp.pad({h}, {widths})", shape, (min(h.low, 0), max(h.high, 0)))


def transposed(s: Sampler) -> Kernel:
    """Down by strides and up again by lax.conv_transpose, lhs_dilation or repeats, with a skip."""
    c, act = Conv(s, s.pick((1, *(2,) * 4))), Activation(s)
    sizes = tuple(s.pick((4, 6, 8) if c.rank == 1 else (4, 4, 6)) for _ in range(c.rank))
    x = c.image(s.count(1, 2), sizes=sizes)
    window = (s.count(2, 3),) * c.rank
    hidden = s.count(1, 3)
    down = s.put_numbered("down|enc", c(x, c.kernel(x, hidden, window), 2, "SAME"))
    down = s.put_numbered("down|code", s.bounded(act(c.biased(down) if s.chance(0.6) else down), 8))
    for _ in range(s.count(0, 2)):
        middle = c(down, c.kernel(down, hidden, (3,) * c.rank))
        down = s.put_numbered("mid", s.bounded(act(s.put_numbered("m", middle)), 8))
    up = s.put_numbered("up|dec", upsampled(s, c, down, s.count(1, 3)))
    if c.spatial(up) == c.spatial(x) and s.chance(0.6):
        axis = "-1" if c.last else "1"
        total = c.channels(x) + c.channels(up)
        shape = c.shape(x.shape[0], total, c.spatial(x))
        code = f"jnp.concatenate([{x}, {up}], axis={axis})"
        up = s.put_numbered("cat|merged", expr(code, shape, (min(x.low, up.low), max(x.high, up.high))))
        up = s.bounded(up, 10)
        up = c(up, c.kernel(up, s.count(1, 2), window))
    noun = s.pick(("transposed conv", "unet block", "autoencoder", "upsampler", "decoder"))
    return finish_headed(s, noun, s.bounded(act(s.put_numbered("u", up)), 10))


def upsampled(s: Sampler, c: Conv, x: Value, out: int) -> Value:
    """Twice as large along every spatial axis."""
    sizes = tuple(2 * size for size in c.spatial(x))
    shape = c.shape(x.shape[0], out, sizes)
    form = s.pick(("repeat", "lhs_dilation", "conv_transpose", "conv_transpose"))
    if form == "repeat":
        for axis in c.axes:
            grown = tuple(2 * size if place == axis else size for place, size in enumerate(x.shape))
            x = s.put_numbered("big", expr(f"jnp.repeat({x}, 2, axis={axis})", grown, x.interval))
        return c(x, c.kernel(x, out, (s.count(2, 3),) * c.rank))
    window = (s.pick((2, 3)),) * c.rank
    w = c.kernel(x, out, window, base="up_w")
    bound = w.size // out * x.bound * w.bound
    twos = tuple_of((2,) * c.rank)
    if form == "lhs_dilation":
        pads = [(window[0] - 1, window[0] - 1 + (window[0] == 2) - (window[0] == 3))] * c.rank
        sizes = tuple(2 * n - 1 + sum(p) - k + 1 for n, p, k in zip(c.spatial(x), pads, window, strict=True))
        code = (
            f"{s.lax}.conv_general_dilated({x}, {w}, {tuple_of((1,) * c.rank)}, {pads}, "
            f"lhs_dilation={twos}, dimension_numbers={c.numbers})"
        )
        return expr(code, c.shape(x.shape[0], out, sizes), bound)
    mode = s.pick(('"SAME"', '"SAME"', '"VALID"'))
    if mode == '"VALID"':
        sizes = tuple(2 * n + max(k - 2, 0) for n, k in zip(c.spatial(x), window, strict=True))
        shape = c.shape(x.shape[0], out, sizes)
    numbers = f", dimension_numbers={c.numbers}"
    code = f"{s.lax}.conv_transpose({x}, {w}, {twos}, {mode}{numbers})"
    return expr(code, shape, bound)


def grouped(s: Sampler) -> Kernel:
    """Groups of channels convolved apart, then shuffled, or a batch group count."""
    c, act = Conv(s, s.pick((1, *(2,) * 4))), Activation(s)
    groups = s.pick((2, 2, 3))
    per = s.count(1, 2)
    x = c.image(groups * per)
    h = x
    for _ in range(s.count(1, 2)):
        w = c.kernel(h, groups * per, c.window(), groups=groups)
        h = s.put_numbered("h|g", c(h, w, 1, "SAME", s.pick((1, 1, 2)), groups))
        h = s.put_numbered("h|g", s.bounded(act(c.biased(h) if s.chance(0.5) else h), 8))
        if s.chance(0.6):
            h = shuffled(s, c, h, groups)
    if s.chance(0.5):
        h = s.put_numbered("p", s.bounded(pointwise(s, c, h, s.count(1, 3)), 10))
    if h.shape == x.shape and s.chance(0.4):
        h = add(x, h)
    return finish_headed(s, s.pick(("grouped conv", "channel shuffle", "shuffle unit")), h)


def shuffled(s: Sampler, c: Conv, h: Value, groups: int) -> Value:
    """The channels of the groups interleaved."""
    per = c.channels(h) // groups
    if c.last:
        first = f"{h}.reshape({tuple_of((*h.shape[:-1], groups, per))})"
        swapped = f"jnp.swapaxes({first}, -1, -2)"
    else:
        first = f"{h}.reshape({tuple_of((h.shape[0], groups, per, *h.shape[2:]))})"
        swapped = f"{first}.swapaxes(1, 2)"
    code = f"{swapped}.reshape({tuple_of(h.shape) if s.chance(0.5) else h.code + '.shape'})"
    return s.put_numbered("mixed|shuf", expr(code, h.shape, h.interval))


def filters(s: Sampler) -> Kernel:
    """Fixed or given taps over signals and images: edges, blurs, matched filters, jnp.convolve."""
    if s.chance(0.5):
        return signal_filters(s)
    rows, columns = s.count(4, 7), s.count(4, 7)
    x = s.array("image|field|heightmap|luma", (rows, columns), low=-1.5, high=1.5)
    u = s.let(s.bounded(x, 3))
    kinds = (
        "[[1, 0, -1], [2, 0, -2], [1, 0, -1]]",
        "[[1, 2, 1], [0, 0, 0], [-1, -2, -1]]",
        "[[0, 1, 0], [1, -4, 1], [0, 1, 0]]",
        "[[-1, -1, -1], [-1, 8, -1], [-1, -1, -1]]",
        "[[-0.5, 0.0], [0.0, 0.5]]",
    )
    mode = s.pick(("same", "valid", "full"))
    outs = []
    library = not s.narrow and s.chance(0.5)
    for kind in s.shuffled(kinds[:4])[: s.count(1, 3)]:
        typed = f", dtype={x}.dtype"
        taps = s.put_numbered("taps|stencil", expr(f"jnp.array({kind}{typed})", (3, 3), 4))
        outs.append(s.put_numbered("edge|resp|g", image_filter(s, u, taps, mode, library)))
    if len(outs) == 2 and s.chance(0.5):
        noun = "gradient magnitude"
        out = el.sqrt(add(add(square(outs[0]), square(outs[1])), s.epsilon()))
    else:
        noun = s.pick(("image filter", "edge detector", "filter bank"))
        stacked = f"jnp.stack([{', '.join(map(str, outs))}])"
        out = s.put_numbered(
            "bank", expr(stacked, (len(outs), *outs[0].shape), max(each.bound for each in outs))
        )
    return finish_staged(s, noun, out)


def image_filter(s: Sampler, u: Value, taps: Value, mode: str, library: bool) -> Value:
    """One image under 3x3 taps."""
    rows, columns = u.shape
    change = {"same": 0, "valid": -2, "full": 2}[mode]
    shape = (rows + change, columns + change)
    bound = 8 * u.bound
    if library:
        name = s.pick(("convolve2d", "correlate2d"))
        code = f'jax.scipy.signal.{name}({u}, {taps}, mode="{mode}")'
        return expr(code, shape, bound)
    pads = {"same": '"SAME"', "valid": '"VALID"', "full": "[(2, 2), (2, 2)]"}[mode]
    lifted = f"{u}[None, None], {taps}[None, None]"
    code = f"{s.lax}.conv_general_dilated({lifted}, (1, 1), {pads})"
    full = s.put_numbered("raw|full", expr(code, (1, 1, *shape), bound))
    return index(full, "0, 0", shape)


def signal_filters(s: Sampler) -> Kernel:
    """Signals under taps: one by one, in batches by vmap, or again and again."""
    n, k, batch = s.count(6, 14), s.count(2, 4), s.count(1, 4)
    x = s.array("signals|traces|waves", (batch, n), low=-1.5, high=1.5)
    taps = s.array("taps|impulse|fir", (k,), low=-0.6, high=0.6)
    pre = s.let(s.bounded(x, 3))
    mode = s.pick(("same", "valid", "full"))

    def one(row: Value) -> Value:
        for _ in range(s.count(1, 2)):
            size = (
                row.shape[0]
                if mode == "same"
                else max(row.shape[0] + (k - 1) * (1 if mode == "full" else -1), 1)
            )
            name = s.pick(("convolve", "correlate"))
            code = f'jnp.{name}({row}, {taps}, mode="{mode}")'
            found = expr(code, (size,), 0.6 * k * row.bound)
            row = s.put_numbered("s|row_out", s.bounded(found, 6))
            if size < k + 1:
                break
        return row

    out = s.put("filtered|banks", loops.mapped_over(s, one, pre, "sig"))
    if s.chance(0.5):
        out = mul(out, s.array("window|envelope|calib", (out.shape[1],), low=0.3, high=1.2))
    return finish_staged(s, s.pick(("fir filter", "signal filter", "filtered rows")), out)


def by_hand(s: Sampler) -> Kernel:
    """A convolution written with slices, rolls, patches or a loop over the taps."""
    n, k = s.count(6, 12), s.fixed(s.count(2, 4))
    channels, out = s.count(1, 3), s.count(1, 4)
    x = s.array("x|sequence|frames", (n, channels), low=-1.5, high=1.5)
    w = s.array("w|kernel|filters", (k, channels, out), low=-0.7, high=0.7)
    u = s.let(s.bounded(x, 3))
    size = n - k + 1
    bound = k * channels * u.bound * w.bound
    conv = s.one_of(
        lambda: _by_slices(s, u, w, k, size, bound, out),
        lambda: _by_patches(s, size, k, channels, u, w, out, bound),
        lambda: _by_loop(s, u, size, w, x, out, bound, k),
        lambda: _by_rolls(s, n, u, w, k, bound, size, out),
    )
    y = s.put("conv|y_raw|response", conv)
    y = add(y, layers.numbered_bias(s, "b", (out,))) if s.chance(0.6) else y
    y = s.put("activated|y", s.bounded(Activation(s)(s.let(y)), 10))
    return finish_headed(s, s.pick(("manual conv", "sliding window", "im2col conv")), y)


def _by_slices(s: Sampler, u: Value, w: Value, k: int, size: int, bound: float, out: int) -> Value:
    terms = [f"{u}[{j}:{j + size}] @ {w}[{j}]" for j in range(k)]
    return expr(" + ".join(terms), (size, out), bound, level=9)


def _by_patches(
    s: Sampler, size: int, k: int, channels: int, u: Value, w: Value, out: int, bound: float
) -> Value:
    pos = s.name("offsets|idx|window_ids")
    s.line(f"{pos} = jnp.arange({size})[:, None] + jnp.arange({k})[None, :]")
    patches = s.put("patches|windows", expr(f"{u}[{pos}]", (size, k, channels), u.interval))
    spelled = s.pick(
        (
            f'jnp.einsum("tkc,kco->to", {patches}, {w})',
            f"jnp.tensordot({patches}, {w}, axes=((1, 2), (0, 1)))",
            f"{patches}.reshape({size}, -1) @ {w}.reshape(-1, {out})",
        )
    )
    level = PRODUCT if "@" in spelled else 13
    return expr(spelled, (size, out), bound, level=level)


def _by_loop(s: Sampler, u: Value, size: int, w: Value, x: Value, out: int, bound: float, k: int) -> Value:
    body, i, acc = s.name("add_tap|body|tap_step"), s.name("j|i|tap"), s.name("acc|total")
    with s.suite(f"def {body}({i}, {acc}):"):
        window = s.name("window|view|segment")
        s.line(f"{window} = {s.lax}.dynamic_slice_in_dim({u}, {i}, {size}, axis=0)")
        s.line(f"return {acc} + {window} @ {w}[{i}]")
    start = s.put("start|empty", tensors.zeros(s, (size, out), x))
    return expr(f"{s.lax}.fori_loop(0, {k}, {body}, {start})", (size, out), bound)


def _by_rolls(s: Sampler, n: int, u: Value, w: Value, k: int, bound: float, size: int, out: int) -> Value:
    size = n
    shifts = [f"jnp.roll({u}, {j - k // 2}, axis=0) @ {w}[{j}]" for j in range(k)]
    return expr(" + ".join(shifts), (size, out), bound, level=9)


def recurrent(s: Sampler) -> Kernel:
    """A convolution in a loop: convolutional GRUs, iterated stencils, stacked weights under scan."""
    c, act = Conv(s, s.pick((1, *(2,) * 4))), Activation(s)
    channels = s.count(2, 3)
    x = c.image(channels)
    window = (s.pick((2, 3)),) * c.rank
    form = s.pick((_convolutional_gru, _relaxed, _deepened))
    limit = 3.0
    start = s.put("h0|start", s.bounded(x, limit))
    return form(s, x, channels, window, c, limit, act, start)


def _convolutional_gru(
    s: Sampler, x: Value, channels: int, window: Shape, c: Conv, limit: float, act: Activation, start: Value
) -> Kernel:
    w, u = c.kernel(x, channels, window), c.kernel(x, channels, window)
    frames = s.array("frames|clips|movie", (s.count(2, 4), *x.shape), low=-1.5, high=1.5)

    def gated(carry: list[Value], items: list[Value]) -> tuple[list[Value], Value | None]:
        seen = s.put_numbered("mix", s.bounded(add(c(items[0], w), c(carry[0], u)), 10))
        gate = s.put("gate|z_t", call("jax.nn.sigmoid", seen, shape=x.shape, interval=(0, 1), kind="squash"))
        fresh = s.put("candidate|fresh", s.bounded(act(seen), limit))
        code = f"(1 - {gate}) * {carry[0]} + {gate} * {fresh}"
        return [expr(code, x.shape, limit, level=9)], carries.SAME if s.chance(0.5) else None

    last, every = carries.scan_tuple(s, [start], [frames], ("h",), ("frame",), gated, [(-limit, limit)])
    out = last[0] if every is None or s.chance(0.6) else ar.mean(s, every, 0)
    return finish_headed(s, s.pick(("conv gru", "video memory", "recurrent conv")), out)


def _relaxed(
    s: Sampler, x: Value, channels: int, window: Shape, c: Conv, limit: float, act: Activation, start: Value
) -> Kernel:
    w = c.kernel(x, channels, window)
    rate = s.scalar("rate|dt|tau", low=0.05, high=0.3)

    def relax(_: Value, carry: list[Value]) -> list[Value]:
        flow = s.put_numbered("flow", s.bounded(c(carry[0], w, 1, "SAME"), 8))
        return [add(carry[0], mul(rate, s.bounded(act(flow), 4)))]

    trips = str(s.count(2, 4))
    out = carries.fori_tuple(s, [start], trips, ("u", "field_u"), relax, [(-limit, limit)])[0]
    return finish_headed(s, s.pick(("iterated stencil", "neural automaton", "diffusion net")), out)


def _deepened(
    s: Sampler, x: Value, channels: int, window: Shape, c: Conv, limit: float, act: Activation, start: Value
) -> Kernel:
    depth = s.count(2, 4)
    one = c.kernel(x, channels, window)
    s.inputs.pop()
    ws = s.array("ws|kernels|layer_weights", (depth, *one.shape), low=one.low, high=one.high)
    bs = s.array("bs|biases", (depth, *c.per_channel(channels)), low=-0.5, high=0.5)

    def deeper(carry: list[Value], items: list[Value]) -> tuple[list[Value], Value | None]:
        y = s.put_numbered("z", s.bounded(add(c(carry[0], items[0]), items[1]), 12))
        y = s.bounded(act(y), limit)
        skip = s.chance(0.5)
        return [add(carry[0], y) if skip else y], None

    last, _ = carries.scan_tuple(s, [start], [ws, bs], ("h",), ("w_l", "b_l"), deeper, [(-limit, limit)])
    return finish_headed(s, s.pick(("scanned layers", "deep conv", "shared depth")), last[0])


def branches(s: Sampler) -> Kernel:
    """Parallel convolutions of several widths, concatenated, added or gated, as in Inception."""
    c, act = Conv(s), Activation(s)
    x = c.image(s.count(1, 3))
    style = s.pick(("concat", "concat", "add", "gate"))
    out = s.count(1, 3)
    paths = []
    for _ in range(2 if style == "gate" else s.count(2, 3)):
        path = c(x, c.kernel(x, out, c.window()), 1, "SAME", s.pick((1, 1, 2)))
        path = c.biased(s.put_numbered("p", path)) if s.chance(0.5) else path
        paths.append(s.put_numbered("p|branch", s.bounded(act(s.put_numbered("p|branch", path)), 8)))
    if style == "gate":
        gate = call("jax.nn.sigmoid", paths[1], shape=paths[1].shape, interval=(0, 1), kind="squash")
        joined = mul(paths[0], gate)
    elif style == "add":
        code = " + ".join(map(str, paths))
        joined = expr(code, paths[0].shape, 40, level=9)
    else:
        axis = "-1" if c.last else "1"
        shape = c.shape(x.shape[0], out * len(paths), c.spatial(x))
        code = f"jnp.concatenate([{', '.join(path.code for path in paths)}], axis={axis})"
        joined = expr(code, shape, 8)
    h = s.put_numbered("joined|merged", s.bounded(joined, 10))
    if s.chance(0.5):
        h = s.put_numbered("n", s.bounded(c.norm(h), 8))
    if s.chance(0.6):
        h = layer(s, c, act, h, s.count(1, 3), False)
    if s.chance(0.3):
        h = classifier(s, c, h)
    nouns = (
        ("inception block", "parallel conv") if style == "concat" else ("summed branches", "parallel conv")
    )
    return finish_headed(s, "gated conv" if style == "gate" else s.pick(nouns), h)


def training(s: Sampler) -> Kernel:
    """The gradient of a small convolutional model's loss, and a step along it."""
    c, act = (
        Conv(s, s.pick((1, *(2,) * 4))),
        Activation(s, "jnp.tanh", "jax.nn.silu", "jax.nn.softplus", "jnp.sin"),
    )
    x = c.image(s.count(1, 2))
    out = s.count(1, 2)
    w = c.kernel(x, out, c.window())
    y = s.array("y|target", c.shape(x.shape[0], out, c.spatial(x)), low=-1, high=1)
    loss, p = s.name("loss_fn|loss|objective"), s.name("p|params|theta|kernel_p")
    with s.suite(f"def {loss}({p}):"):
        pred = s.put_numbered("pred", act(c(x, expr(p, w.shape, w.interval))))
        err = s.put("err|gap", sub(s.bounded(pred, 6), y))
        s.give(ar.mean(s, s.pick((square(err), el.log1p(square(err)), s.pick((square(err),))))))
    rate = s.scalar("rate", low=0.05, high=0.5)
    if s.chance(0.5):
        value, grad = s.name("value|loss_value"), s.name("grads|grad_w")
        s.line(f"{value}, {grad} = jax.value_and_grad({loss})({w})")
        others = [expr(value, (), (0, 30))]
    else:
        grad, others = s.name("grads|grad_w"), []
        s.line(f"{grad} = jax.grad({loss})({w})")
    g = expr(grad, w.shape, 8)
    moved = s.put("stepped|w_next", sub(w, mul(rate, g)))
    return finish_headed(s, s.pick(("conv training step", "kernel descent")), moved.within(-6, 6), *others)


FORMS: tuple[Form, ...] = (
    stack,
    stack,
    residual,
    separable,
    causal,
    transposed,
    grouped,
    filters,
    by_hand,
    recurrent,
    recurrent,
    branches,
    training,
)


def draw(rng: random.Random) -> Kernel:
    return drawn_dtype_first(rng, FORMS, float_shares(narrow=0.08))


TEMPLATE = Template("convolution", "generate_convolution_kernel", draw)
