"""Normalization: layer, RMS, batch, group, instance and weight norms, running statistics, whitening."""

import random
from collections.abc import Sequence

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import layers, tensors
from kernels.writing.activations import LIBRARY, activated, applied
from kernels.writing.beginnings import TENTH_64, Floats, Form, drawn, shares
from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.steady import SteadySampler
from kernels.writing.values import ATOM, PRODUCT, SUM, Shape, Value, add, div, expr, mul, number, square, sub
from kernels.writing.within import let_within, put_within

EPS = ("1e-5", "1e-6", "1e-5", "1e-3")
NARROW_EPS = ("1e-2", "1e-3", "1e-2")  # Sixteen bits resolve no less beside a variance.
# Functions that keep a sum over centred or scaled data from being the same always.
BENDS = (
    "jax.nn.gelu",
    "jax.nn.silu",
    "jax.nn.softplus",
    "jax.nn.mish",
    "jax.nn.sigmoid",
    "jax.nn.elu",
    "jax.nn.relu",
)
CHANNELS = ("x", "inputs", "features", "h", "acts", "images", "maps")


def axes_text(s: Sampler, axes: Sequence[int], rank: int) -> str:
    if len(axes) == 1:
        return f"axis={ar.axis_text(s, rank, axes[0])}"
    negative = s.chance(0.3)
    return f"axis=({', '.join(str(axis - rank if negative else axis) for axis in axes)})"


def kept(shape: Shape, axes: Sequence[int]) -> Shape:
    return tuple(1 if axis in axes else size for axis, size in enumerate(shape))


class Statistics:
    """The means and variances of a kernel: their axes, their softening and their spelling."""

    def __init__(self, s: Sampler, shape: Shape, axes: Sequence[int]) -> None:
        self.s, self.shape, self.axes = s, shape, tuple(axes)
        self.eps = s.pick(NARROW_EPS if s.narrow else EPS)
        self.text = f"{axes_text(s, axes, len(shape))}, keepdims=True"
        # A product with rsqrt or a quotient; the library function that takes a part, if any.
        self.rsqrt, self.library = s.pick(
            ((False, ""), (True, ""), (False, ""), (True, "var"), (False, "standardize"))
        )

    def mean(self, x: Value, names: Names = "mu|mean|center") -> Value:
        code = f"{x}.mean({self.text})" if self.s.methods > 0.5 and x.named else f"jnp.mean({x}, {self.text})"
        value = expr(code, kept(x.shape, self.axes), x.interval, kind="mean")
        return self.s.put(names, value)

    def root(self, var: Value, x: Value) -> Value:
        """``x`` over the root of the (softened) variance."""
        top = min(x.bound / float(self.eps) ** 0.5, 4.0)
        inner = f"{var} + {self.eps}"
        if self.rsqrt:
            code = f"{x.at(PRODUCT)} * {self.s.lax}.rsqrt({inner})"
        else:
            code = f"{x.at(PRODUCT)} / jnp.sqrt({inner})"
        return expr(code, x.shape, top, level=PRODUCT, kind="ratio", usual=(-1.2, 1.2))

    def normed(self, x: Value) -> Value:
        """Centred and scaled."""
        s = self.s
        x = s.let(x)
        if self.library == "standardize" and len(self.axes) == 1:
            code = f"jax.nn.standardize({x}, {self.text.split(', keep')[0]}, epsilon={self.eps})"
            return expr(code, x.shape, 4, kind="ratio", usual=(-1.2, 1.2))
        centered = s.put("centered|deviation|dev", sub(x, self.mean(x)))
        if self.library == "var":
            var = expr(f"jnp.var({x}, {self.text})", kept(x.shape, self.axes), (0, 9))
        else:
            var = expr(
                f"jnp.mean({s.pick((f'{centered}**2', f'jnp.square({centered})'))}, {self.text})",
                kept(x.shape, self.axes),
                (0, 9),
            )
        return self.root(s.put("var|variance|sigma2", var), centered)

    def rms(self, x: Value) -> Value:
        """Scaled by the root of the mean square."""
        s = self.s
        x = s.let(x)
        inner = s.pick(
            (
                f"jnp.mean({x}**2, {self.text})",
                f"jnp.mean(jnp.square({x}), {self.text})",
                f"jnp.mean({x} * {x}, {self.text})",
            )
        )
        return self.root(s.put("ms|mean_sq|second_moment", expr(inner, kept(x.shape, self.axes), (0, 9))), x)


def scaled(s: Sampler, y: Value, shape: Shape, *, shift: float = 0.6, mark: str = "") -> Value:
    """A gain and perhaps a shift."""
    gain = s.array(f"gamma{mark}|gain{mark}|scale{mark}", shape, low=0.4, high=1.6)
    y = s.short(y, 40)
    y = s.pick((mul(gain, y), mul(y, gain), mul(gain, y), mul(y, gain), mul(y, add(number(1.0), gain))))
    return (
        add(y, s.array(f"beta{mark}|shift{mark}|bias{mark}", shape, low=-0.5, high=0.5))
        if s.chance(shift)
        else y
    )


GAINS = (
    "gamma",
    "gain",
    "scale",
    "g_",
    "mod",
    "film",
)  # How inputs that normalized data are multiplied by begin.


def finish(s: Sampler, nouns: Sequence[str], y: Value, *others: Value) -> Kernel:
    """Close with normalized data: as they are after a gain, or before an activation or a dense layer.

    Without any of these, the sum of centered data is the same whatever they are.
    """
    y = put_within(s, "y|out|normed_out", y, 6)
    gained = any(item.name.startswith(GAINS) for item in s.inputs)
    form = s.pick(("plain", "plain", "activation", "dense") if gained else ("activation", "dense", "dense"))
    noun = s.pick(nouns)
    if form == "activation":
        name = s.pick(
            ("jax.nn.relu", "jax.nn.gelu", "jax.nn.silu") if not s.narrow else ("jax.nn.relu", "jax.nn.silu")
        )
        y, noun = s.put("activated|act", applied(s, name, y)), f"{noun} {name.rpartition('.')[2]}"
    elif form == "dense" and y.rank:
        y = s.put("projected|out_proj", let_within(s, layers.dense(s, "w_out|w_proj", y, s.count(2, 5)), 9))
        noun = f"{noun} dense"
    return s.finish(noun, y, *others)


def dense_input(s: Sampler, low: int = 1, high: int = 3) -> tuple[Value, Value]:
    """Features whose last axis has at least three elements, and what is made of them."""
    rank = s.count(low, high)
    shape = (*(s.pick((1, 2, 3, 5)) for _ in range(rank - 1)), s.pick((3, 4, 5, 6, 7, 8, 11)))
    x = s.array((*CHANNELS, "tokens"), shape, low=-2, high=2)
    h = x
    if s.chance(0.35):
        h = let_within(s, layers.dense(s, "", h, s.pick((3, 4, 5, 6))), 5)
    return x, h


def layer_norm(s: Sampler) -> Kernel:
    """Layer norm over the last axis or the last two, with a gain and a shift."""
    x, h = dense_input(s)
    axes = (h.rank - 2, h.rank - 1) if h.rank > 1 and s.chance(0.2) else (h.rank - 1,)
    stats = Statistics(s, h.shape, axes)
    y = stats.normed(h)
    if s.chance(0.8):
        y = scaled(s, y, h.shape[-len(axes) :])
    if s.chance(0.3) and h.shape == x.shape:
        return finish(s, ("residual layer norm", "layer norm skip"), add(s.short(y, 40), x))
    return finish(s, ("layer norm", "layer normalization"), y)


def rms_norm(s: Sampler) -> Kernel:
    """RMS norm, once or around a dense layer, by a helper or inline."""
    _, h = dense_input(s)
    stats = Statistics(s, h.shape, (h.rank - 1,))
    if s.chance(0.45):
        name, arr, g = (
            s.name("rms_norm|rms_scale|normalize"),
            s.name("arr|vec"),
            s.name("g|gain_vec"),
        )
        with s.helper(name, arr, g):
            y = stats.rms(expr(arr, h.shape, 3))
            s.give(mul(y, expr(g, h.shape[-1:], 1)))
        y = h
        for place in range(s.count(1, 3)):
            gain = s.array(f"gain{place + 1}|scale{place + 1}", y.shape[-1:], low=0.5, high=1.5)
            y = let_within(s, expr(f"{name}({y}, {gain})", y.shape, 5, usual=(-1.5, 1.5)), 5)
            if s.chance(0.7):
                inner = layers.dense(s, "", y, s.pick((3, 4, 5, y.shape[-1])))
                y = let_within(s, activated(s, inner), 5)
    else:
        y = stats.rms(h)
        y = scaled(s, y, h.shape[-1:], shift=0.3) if s.chance(0.8) else y
    return finish(s, ("rms norm", "root mean square norm"), y)


def image(s: Sampler, first: bool) -> tuple[Value, Value, int]:
    """Feature maps, channels first or last, and the axis of the channels."""
    n, c, size = s.count(2, 4), s.pick((2, 3, 4, 6)), tuple(s.count(2, 4) for _ in range(s.count(1, 2)))
    shape = (n, c, *size) if first else (n, *size, c)
    x = s.array(CHANNELS, shape, low=-2, high=2)
    return x, x, 1 if first else len(shape) - 1


def per_channel(s: Sampler, value: Value, rank: int, axis: int) -> Value:
    """A vector of channels made to broadcast where the channels come first."""
    if axis == rank - 1:
        return value
    tail = (1,) * (rank - 1 - axis)
    text = (
        f"{value.at(ATOM)}[:{', None' * len(tail)}]"
        if s.chance(0.6)
        else f"{value.at(ATOM)}.reshape(-1, {', '.join(map(str, tail))})"
    )
    return value.spelled(text, (*value.shape, *tail))


def batch_norm(s: Sampler) -> Kernel:
    """Batch norm with statistics of the batch, which update the running ones, or with those alone."""
    if s.chance(0.5):
        n, c = s.count(3, 7), s.count(2, 6)
        x = s.array(CHANNELS, (n, c), low=-2, high=2)
        h, axis = x, 1
    else:
        x, h, axis = image(s, s.chance(0.5))
    c = h.shape[axis]
    axes = [other for other in range(h.rank) if other != axis]
    text = axes_text(s, axes, h.rank)
    mode = s.pick(("training", "training", "inference"))
    eps = s.pick(NARROW_EPS if s.narrow else EPS)
    mean_in = s.array("running_mean|moving_mean|ema_mean", (c,), low=-0.5, high=0.5)
    var_in = s.array("running_var|moving_var|ema_var", (c,), low=0.4, high=1.6)
    results: list[Value] = []
    if mode == "training":
        mu = s.put("mu|batch_mean", expr(f"jnp.mean({h}, {text})", (c,), h.interval))
        var = s.put("var|batch_var", expr(f"jnp.var({h}, {text})", (c,), (0, h.bound**2)))
        rate = (
            s.scalar("momentum|rate", low=0.1, high=0.9)
            if s.chance(0.4)
            else number(s.pick((0.1, 0.9, 0.99, 0.2)))
        )
        results = [
            s.put(names, expr(f"{rate} * {old} + (1 - {rate}) * {new}", (c,), (-5, 9), level=SUM))
            for old, new, names in (
                (mean_in, mu, ("new_mean", "mean_out")),
                (var_in, var, ("new_var", "var_out")),
            )
        ]
    else:
        mu, var = mean_in, var_in
    mu, var = per_channel(s, mu, h.rank, axis), per_channel(s, var, h.rank, axis)
    centered = sub(h, mu)
    code = s.pick(
        (
            f"({centered}) / jnp.sqrt({var} + {eps})",
            f"({centered}) * {s.lax}.rsqrt({var} + {eps})",
        )
    )
    y = s.put("normed|x_hat|standardized", expr(code, h.shape, 6, level=PRODUCT, usual=(-1.2, 1.2)))
    gain = s.array("gamma|scale|gain", (c,), low=0.5, high=1.5)
    y = mul(per_channel(s, gain, h.rank, axis), y)
    if s.chance(0.6):
        y = add(y, per_channel(s, s.array("beta|bias|offset", (c,), low=-0.5, high=0.5), h.rank, axis))
    out = s.put("y|out", let_within(s, y, 15))
    nouns = (
        ("batch norm", "batch normalization") if results else ("batch norm inference", "frozen batch norm")
    )
    if results:
        return s.finish(s.pick(nouns), out, *results)
    return finish(s, nouns, out)


def group_norm(s: Sampler) -> Kernel:
    """Group or instance norm of feature maps: the channels reshaped into groups, or each alone."""
    groups, per, n = s.count(1, 3), s.count(1, 3), s.count(1, 3)
    sizes = tuple(s.count(2, 4) for _ in range(s.count(1, 2)))
    first = s.chance(0.5)
    c = groups * per
    shape = (n, c, *sizes) if first else (n, *sizes, c)
    x = s.array(CHANNELS, shape, low=-2, high=2)
    h = x
    space = tuple(range(2, 2 + len(sizes))) if first else tuple(range(1, 1 + len(sizes)))
    if s.chance(0.3):
        stats = Statistics(s, shape, space)
        y, nouns = stats.normed(h), ("instance norm", "instance normalization", "contrast norm")
    else:
        wide = (n, groups, per, *sizes) if first else (n, *sizes, groups, per)
        split = s.put("grouped|split_x|x_groups", tensors.reshaped(s, h, wide))
        axes = tuple(range(2, len(wide))) if first else (*space, len(wide) - 1)
        stats = Statistics(s, wide, axes)
        y = tensors.reshaped(s, s.put("normed|g_hat", stats.normed(split)), shape)
        nouns = ("group norm", "group normalization", "grouped norm")
    axis = 1 if first else len(shape) - 1
    y = s.put("y|restored|x_hat", y)
    if s.chance(0.8):
        y = mul(y, per_channel(s, s.array("gamma|scale", (c,), low=0.5, high=1.5), len(shape), axis))
        if s.chance(0.6):
            y = add(y, per_channel(s, s.array("beta|bias", (c,), low=-0.5, high=0.5), len(shape), axis))
    return finish(s, nouns, y)


def weight_norm(s: Sampler) -> Kernel:
    """Weights over their norms times a gain, or over their largest singular value by power iteration."""
    n, d, f = s.count(1, 5), s.count(2, 6), s.count(2, 5)
    x = s.array(CHANNELS, (n, d), low=-1.5, high=1.5)
    v = s.array("v|direction|raw_w|kernel", (d, f), low=-1, high=1)
    axis = s.pick((0, 0, 1))
    form = s.pick(("softened norm", "library norm", "standardized", "spectral"))
    if form in ("softened norm", "library norm"):
        size = (
            ar.norm(s, v, axis, True)
            if form == "softened norm"
            else expr(
                f"jnp.linalg.norm({v}, axis={axis}, keepdims=True) + {s.epsilon()}",
                (1, f) if axis == 0 else (d, 1),
                (0.1, 4),
                level=SUM,
            )
        )
        w = div(v, s.put("v_norm|lengths|col_norm", size))
        if s.chance(0.8):
            g = s.array("g|gain|magnitude", (f,) if axis == 0 else (d, 1), low=0.5, high=1.5)
            w = mul(g, s.put("unit_v|v_hat", w))
        w = s.put("w|w_norm|weight", w.within(-1.6, 1.6))
    elif form == "standardized":
        mean = ar.mean(s, v, axis, True)
        centered = s.put("centered|v_centered", sub(v, s.put("w_mean", mean)))
        w = s.put("w_std|weight", div(centered, ar.std(s, v, axis, True)).within(-3, 3))
        w = let_within(s, mul(s.array("g|gain", (f,) if axis == 0 else (d, 1), low=0.5, high=1.5), w), 2)
    else:
        start = s.array("u0|u_init", (f,), low=0.3, high=1)
        body, u, z = s.name("power_step|body|iterate"), s.name("u|vec"), s.name("z|image")
        with s.suite(f"def {body}(_, {u}):"):
            s.line(f"{z} = {v}.T @ ({v} @ {u})")
            s.line(f"return {z} / jnp.sqrt(jnp.sum({z}**2) + {s.pick(NARROW_EPS if s.narrow else EPS)})")
        top = s.put("top_u|u_final", expr(f"{s.lax}.fori_loop(0, {s.count(2, 5)}, {body}, {start})", (f,), 1))
        sigma = s.put(
            "sigma|spectral", expr(f"jnp.sqrt(jnp.sum(({v} @ {top}) ** 2) + {s.epsilon()})", (), (0.2, 5))
        )
        w = s.put("w_sn|w_bar", div(v, sigma).within(-2, 2))
    y = put_within(s, "y|z|pre", tensors.linear(s, x, w), 6)
    y = layers.with_bias(s, "", y) if s.chance(0.5) else y
    y = activated(s, y) if s.chance(0.5) else y
    nouns = {
        "standardized": ("weight standardization", "standardized layer"),
        "spectral": ("spectral norm", "spectral normalization"),
    }
    return s.finish(s.pick(nouns.get(form, ("weight norm", "weight normalized layer"))), y)


def unit_norm(s: Sampler) -> Kernel:
    """Rows over their p-norm, clipped norms, cosine tables of what is left."""
    _, h = dense_input(s, 1, 3)
    axis = h.rank - 1 if h.rank < 3 or s.chance(0.7) else 1
    if h.shape[axis] < 2:
        axis = h.rank - 1
    text = f"axis={ar.axis_text(s, h.rank, axis)}, keepdims=True"
    shape = kept(h.shape, (axis,))
    count = h.shape[axis]
    y, nouns = s.one_of(
        lambda: (_by_library_norm(s, shape, h, text), ("unit norm", "l2 normalization")),
        lambda: (div(h, ar.norm(s, h, axis, True)).within(-1, 1), ("unit norm", "l2 normalization")),
        lambda: (_by_l1_norm(s, shape, h, text, count), ("l1 normalization", "unit l1 norm")),
        lambda: (_by_peak(s, shape, h, text), ("peak normalization", "max norm scaling")),
        lambda: (_clipped(s, shape, h, text), ("norm clipping", "clipped norm")),
        lambda: (_by_p_norm(s, h, text, shape, count), ("p norm scaling", "lp normalization")),
    )
    y = s.put("normed|scaled_rows|x_hat", y)
    if h.rank == 2 and s.chance(0.5):
        other = s.array("prototypes|centroids|anchors", (s.count(2, 4), h.shape[1]), low=-1, high=1)
        size = ar.norm(s, other, 1, True)
        unit = s.put("unit_p|proto_hat", div(other, size).within(-1, 1))
        table = tensors.contracted(f"{y} @ {unit}.T", (y.shape[0], other.shape[0]), 1, y, level=PRODUCT)
        y = mul(s.scalar("scale|kappa|sharpness", low=0.5, high=3), s.put("sims|affinity", table))
        nouns = ("prototype similarity", "similarity table")
    return finish(s, nouns, y)


def _by_library_norm(s: Sampler, shape: Shape, h: Value, text: str) -> Value:
    size = expr(f"jnp.maximum(jnp.linalg.norm({h}, {text}), {s.epsilon()})", shape, (0.1, 9))
    return div(h, s.put("lengths|norms", size)).within(-1, 1)


def _by_l1_norm(s: Sampler, shape: Shape, h: Value, text: str, count: int) -> Value:
    size = expr(f"jnp.maximum(jnp.sum(jnp.abs({h}), {text}), {s.epsilon()})", shape, (0.1, 9 * count))
    return div(h, s.put("l1|mass", size)).within(-1, 1)


def _by_peak(s: Sampler, shape: Shape, h: Value, text: str) -> Value:
    size = expr(f"jnp.maximum(jnp.max(jnp.abs({h}), {text}), {s.epsilon()})", shape, (0.1, 9))
    return div(h, s.put("peak|linf", size)).within(-1, 1)


def _clipped(s: Sampler, shape: Shape, h: Value, text: str) -> Value:
    limit = s.scalar("limit|bound", low=0.8, high=1.6)
    size = s.put("norms|lengths", expr(f"jnp.sqrt(jnp.sum({h}**2, {text}) + {s.epsilon()})", shape, (0.1, 9)))
    return mul(h, expr(f"jnp.minimum(1.0, {limit} / {size})", shape, (0, 1))).within(-2, 2)


def _by_p_norm(s: Sampler, h: Value, text: str, shape: Shape, count: int) -> Value:
    p = s.pick((3, 4, 1.5))
    inner = f"jnp.sum((jnp.abs({h}) + {s.epsilon()}) ** {p}, {text})"
    total = s.put("p_sum|powers", expr(inner, shape, (0.1, 9 * count)))
    size = s.put("p_norm|norms", expr(f"{total} ** (1 / {p})", shape, (0.1, 9 * count)))
    return div(h, size).within(-1, 1)


def masked_norm(s: Sampler) -> Kernel:
    """Standardization by the statistics of the elements that a mask keeps."""
    _, h = dense_input(s, 1, 3)
    mask = s.mask("", h.shape)
    axis = h.rank - 1
    text = f"axis={ar.axis_text(s, h.rank, axis)}, keepdims=True"
    shape = kept(h.shape, (axis,))
    eps = s.pick(NARROW_EPS if s.narrow else EPS)
    fill = s.pick(("zeros", "inputs"))
    m = s.put("m|keep_w", tensors.as_float(mask, h))
    count = s.put("count|n_kept", expr(f"jnp.sum({m}, {text}) + {s.epsilon()}", shape, (1, 30), level=SUM))
    mu = s.put("mu|mean", expr(f"jnp.sum({m} * {h}, {text}) / {count}", shape, h.interval, level=PRODUCT))
    centered = s.put("centered|dev", sub(h, mu))
    var = s.put(
        "var|sigma2",
        expr(f"jnp.sum({m} * {centered}**2, {text}) / {count}", shape, (0, h.bound**2), level=PRODUCT),
    )
    y = s.put(
        "normed|z_score",
        expr(f"{centered} / jnp.sqrt({var} + {eps})", h.shape, 6, level=PRODUCT, usual=(-1.5, 1.5)),
    )
    y = mul(y, m) if fill == "zeros" else el.where(mask, y, s.short(h, 24))
    return finish(s, ("masked norm", "padded norm", "valid normalization"), s.let(y), mu)


def adaptive(s: Sampler) -> Kernel:
    """Normalized content under a gain and a shift that come from somewhere else: AdaIN, FiLM, adaLN."""
    n, t, d = s.count(1, 3), s.count(3, 5), s.count(2, 5)
    x = s.array("content|x|tokens|features", (n, t, d), low=-2, high=2)
    stats = Statistics(s, x.shape, s.pick(((1,), (2,), (1, 2)) if d > 2 else ((1,), (1, 2))))
    y = s.put("normed|x_hat", stats.normed(x) if s.chance(0.7) else stats.rms(x))
    if s.chance(0.4):
        style_x = s.array("style|reference|guide", (n, s.count(2, 4), d), low=-1.5, high=1.5)
        mu = s.put("style_mu|ref_mean", ar.mean(s, style_x, 1, True))
        sigma = s.put("style_sigma|ref_std", ar.std(s, style_x, 1, True))
        y = add(mul(sigma, y), mu)
    else:
        e = s.count(2, 4)
        cond = s.array("cond|embedding|style|time_emb", (n, e), low=-1, high=1)
        if s.chance(0.5):
            both = s.put("mod|film", layers.dense(s, "w_film|w_mod", cond, 2 * d))
            names = s.name("scale|gain"), s.name("shift|offset")
            s.line(f"{names[0]}, {names[1]} = jnp.split({both}, 2, axis=-1)")
            gain, shift = (both.spelled(name, (n, d)) for name in names)
        else:
            gain = s.put("scale|gain", layers.dense(s, "w_scale|w_gamma", cond, d))
            shift = s.put("shift|offset", layers.dense(s, "w_shift|w_beta", cond, d))
        y = expr(
            f"{y} * (1 + {gain}[:, None, :]) + {shift}[:, None, :]", x.shape, 20, level=SUM, usual=(-2, 2)
        )
    y = s.put("modulated|y|restyled", y)
    if s.chance(0.4):
        y = let_within(s, layers.dense(s, "w_out", let_within(s, activated(s, y), 5), d), 6)
        y = layers.residual(s, x, y)
    return finish(s, ("adaptive norm", "film layer", "style transfer", "modulated norm"), y)


def local_response(s: Sampler) -> Kernel:
    """Division by the energy of the neighbours: along channels, or in a moving window."""
    c, n = s.count(4, 8), s.count(1, 5)
    x = s.array(CHANNELS, (n, c), low=-2, high=2)
    h = x
    reach = s.count(1, 2)
    width = 2 * reach + 1
    energy = s.put("energy|sq_x|power_x", square(h) if s.chance(0.7) else el.absolute(h))
    top = energy.high * width
    pool = s.one_of(
        lambda: _padded_sum(s, energy, n, reach, c, width, top),
        lambda: _windowed(s, energy, width, n, c, top),
        lambda: _rolled(s, energy, reach, n, c, top),
        lambda: _banded(s, c, reach, n, top, energy),
    )
    pool = s.put("pool|local_energy|neighborhood", pool)
    alpha = s.scalar("alpha|strength", low=0.1, high=0.8)
    floor, p = s.scalar("floor|bias_k", low=0.8, high=2), s.pick(("0.75", "0.5", "1.0"))
    base = expr(f"({floor} + {alpha} * {pool})", (n, c), (0.8, 2 + 0.8 * top))
    y = expr(
        f"{h} / {base} ** {p}" if p != "1.0" else f"{h} / {base}", (n, c), 3, level=PRODUCT, usual=(-1, 1)
    )
    y = s.put("y|inhibited|response", y)
    if s.chance(0.4):
        y = let_within(s, layers.dense(s, "", y, s.count(2, 4)), 6)
    nouns = ("local response norm", "divisive normalization", "lateral inhibition")
    return s.finish(s.pick(nouns), y)


def _padded_sum(s: Sampler, energy: Value, n: int, reach: int, c: int, width: int, top: float) -> Value:
    padded = s.put(
        "padded|wide",
        energy.spelled(f"jnp.pad({energy}, ((0, 0), ({reach}, {reach})))", (n, c + 2 * reach)),
    )
    k = s.name("k|shift|j")
    code = f"sum({padded}[:, {k} : {k} + {c}] for {k} in range({width}))"
    return expr(code, (n, c), (0, top))


def _windowed(s: Sampler, energy: Value, width: int, n: int, c: int, top: float) -> Value:
    code = f'{s.lax}.reduce_window({energy}, 0.0, {s.lax}.add, (1, {width}), (1, 1), "SAME")'
    return expr(code, (n, c), (0, top))


def _rolled(s: Sampler, energy: Value, reach: int, n: int, c: int, top: float) -> Value:
    rolled = " + ".join(f"jnp.roll({energy}, {k}, axis=1)" for k in range(-reach, reach + 1) if k)
    return expr(f"{energy} + {rolled}", (n, c), (0, top), level=SUM)


def _banded(s: Sampler, c: int, reach: int, n: int, top: float, energy: Value) -> Value:
    idx = s.put("idx|chan", expr(f"jnp.arange({c})", (c,), (0, c), "int32"))
    band = s.put(
        "band|near",
        expr(f"jnp.abs({idx}[:, None] - {idx}[None, :]) <= {reach}", (c, c), (0, 1), "bool", level=4),
    )
    return expr(f"{energy} @ {band}.astype({energy}.dtype)", (n, c), (0, top), level=PRODUCT)


def streaming(s: Sampler) -> Kernel:
    """Statistics over a sequence one item at a time: Welford, exponential averages, each item normed."""
    t, d = s.count(3, 7), s.pick((0, 2, 3, 5))
    row: Shape = (d,) if d else ()
    xs = s.array("xs|stream|signal|readings", (t, *row), low=-2, high=2)
    body, carry, x = s.name("update|step|observe"), s.name("carry|stats"), s.name("x|x_t|item")
    mean, var = s.name("mean|mu|avg"), s.name("m2|var|second")
    form = s.pick(("welford", "decaying"))
    eps = s.pick(NARROW_EPS if s.narrow else EPS)
    if form == "welford":
        n, delta = s.name("n|count"), s.name("delta|gap")
        with s.suite(f"def {body}({carry}, {x}):"):
            s.line(f"{n}, {mean}, {var} = {carry}")
            s.line(f"{n} = {n} + 1")
            s.line(f"{delta} = {x} - {mean}")
            s.line(f"{mean} = {mean} + {delta} / {n}")
            s.line(f"{var} = {var} + {delta} * ({x} - {mean})")
            out = expr(f"{delta} / jnp.sqrt({var} / {n} + {eps})", row, 6, level=PRODUCT, usual=(-2, 2))
            s.line(f"return ({n}, {mean}, {var}), {s.short(out, 40)}")
        zero = f"jnp.zeros({row[0]}, dtype={xs}.dtype)" if row else f"jnp.zeros((), dtype={xs}.dtype)"
        start = f"(jnp.zeros((), dtype={xs}.dtype), {zero}, {zero})"
    else:
        rate = s.scalar("rate|alpha|decay", low=0.1, high=0.6)
        gap = s.name("gap|delta")
        with s.suite(f"def {body}({carry}, {x}):"):
            s.line(f"{mean}, {var} = {carry}")
            s.line(f"{gap} = {x} - {mean}")
            s.line(f"{mean} = {mean} + {rate} * {gap}")
            s.line(f"{var} = (1 - {rate}) * ({var} + {rate} * {gap}**2)")
            out = expr(f"{gap} / jnp.sqrt({var} + {eps})", row, 6, level=PRODUCT, usual=(-2, 2))
            s.line(f"return ({mean}, {var}), {s.short(out, 40)}")
        start = f"({xs}[0], jnp.ones_like({xs}[0]))"
    last, ys = s.name("last|final_stats|end_state"), s.name("ys|scores|z_scores|normed")
    init = s.put("init|start", expr(start, (), 0))
    s.line(f"{last}, {ys} = {s.lax}.scan({body}, {init}, {xs})")
    end = expr(f"{last}[{s.pick(('-1', '-2'))}]", row, (-9, 60))
    y = expr(ys, (t, *row), (min(out.low, -6), max(out.high, 6)), usual=(-2, 2))
    welford = any(line.endswith(" + 1") for line in s.lines)
    nouns = (
        ("welford standardization", "online standardization")
        if welford
        else ("moving z score", "streaming norm")
    )
    if s.chance(0.4):
        return s.finish(s.pick(nouns), y, end)
    return s.finish(s.pick(nouns), y)


def blocks(s: Sampler) -> Kernel:
    """Layers of one width with a norm before or after each, in a loop or one after the other."""
    n, d, depth = s.count(1, 4), s.count(3, 6), s.count(2, 4)
    x = s.array(CHANNELS, (n, d), low=-1.5, high=1.5)
    ws = layers.weights(s, "ws|weights|kernels", (depth, d, d), d)
    gains = s.array("gains|gammas|scales", (depth, d), low=0.5, high=1.5)
    pre, rms = s.chance(0.5), s.chance(0.5)
    name = s.pick(LIBRARY[:10])
    body, state, packed = (
        s.name("layer|block|body"),
        s.name("h|state|act"),
        s.name("params|wg"),
    )
    w, g = s.name("w|w_l"), s.name("g|gain_l")
    form = s.pick(("scan", "fori_loop", "unrolled"))
    stats = Statistics(s, x.shape, (1,))

    def step(h: Value, weight: Value, gain: Value) -> Value:
        inner = h
        if pre:
            inner = s.put("normed|pre_norm", mul(stats.rms(h) if rms else stats.normed(h), gain))
        y = activated(s, tensors.linear(s, inner, weight), name)
        y = s.let(add(h, y) if s.chance(0.6) else y)
        if not pre:
            y = s.put("normed|post_norm", mul(stats.rms(y) if rms else stats.normed(y), gain))
        return let_within(s, y, 4)

    carry = expr(state, x.shape, 4, usual=(-1.2, 1.2))
    if form == "scan":
        with s.suite(f"def {body}({state}, {packed}):"):
            s.line(f"{w}, {g} = {packed}")
            after = step(carry, expr(w, (d, d), ws.interval, usual=ws.usual), expr(g, (d,), (0.5, 1.5)))
            s.line(f"return {after}, None")
        last = s.name("top|final")
        s.line(f"{last}, _ = {s.lax}.scan({body}, {x}, ({ws}, {gains}))")
        out = expr(last, x.shape, 4, usual=(-1.2, 1.2))
    elif form == "fori_loop":
        i = s.name("i|depth")
        with s.suite(f"def {body}({i}, {state}):"):
            s.give(step(carry, ws.spelled(f"{ws}[{i}]", (d, d)), gains.spelled(f"{gains}[{i}]", (d,))))
        out = expr(f"{s.lax}.fori_loop(0, {depth}, {body}, {x})", x.shape, 4, usual=(-1.2, 1.2))
    else:
        s.line(f"{state} = {x}")
        with s.suite(f"for {w}, {g} in zip({ws}, {gains}):"):
            s.line(
                f"{state} = "
                f"{step(carry, expr(w, (d, d), ws.interval, usual=ws.usual), expr(g, (d,), (0.5, 1.5)))}"
            )
        out = carry
    nouns = ("pre norm blocks", "pre norm layers") if pre else ("post norm blocks", "post norm layers")
    return s.finish(s.pick(nouns), s.let(out))


def sinkhorn(s: Sampler) -> Kernel:
    """Rows and columns of a positive table normalized in turn, in a loop."""
    n, m = s.count(2, 5), s.count(2, 5)
    x = s.array("logits|scores|affinity", (n, m), low=-1.5, high=1.5)
    h = x
    trips, body, state = s.count(2, 5), s.name("balance|sweep|body"), s.name("p|table|lp")
    by_log, rows = s.chance(0.5), s.name("by_rows|row_scaled")
    first, second = s.shuffled((0, 1))
    with s.suite(f"def {body}(_, {state}):"):
        if by_log:
            s.line(f"{rows} = {state} - jax.nn.logsumexp({state}, axis={first}, keepdims=True)")
            s.line(f"return {rows} - jax.nn.logsumexp({rows}, axis={second}, keepdims=True)")
        else:
            s.line(f"{rows} = {state} / jnp.sum({state}, axis={first}, keepdims=True)")
            s.line(f"return {rows} / jnp.sum({rows}, axis={second}, keepdims=True)")
    temperature = s.scalar("tau|temperature", low=0.5, high=1.5) if s.chance(0.5) else None
    start = div(h, temperature) if temperature else h
    start = s.put("start|init_table", start if by_log else el.exp(let_within(s, start, 3)))
    done = s.put(
        "balanced|plan",
        expr(
            f"{s.lax}.fori_loop(0, {trips}, {body}, {start})",
            (n, m),
            (-9 if by_log else 0, 0 if by_log else 1),
            usual=(-2, -0.5) if by_log else (0.1, 0.4),
        ),
    )
    weights = s.array("costs|distances|cost_nm", (n, m), low=0.1, high=1)
    if by_log:
        done = s.put("plan_p|transport", el.exp(done.within(-6, 0)))
    y = mul(done, weights)
    if s.chance(0.5):
        return s.finish(
            s.pick(("sinkhorn cost", "assignment cost")), s.put("cost|expected", f"jnp.sum({y})", (), 30)
        )
    return s.finish(
        s.pick(("sinkhorn costs", "balanced assignment costs")), s.put("by_pair|weighted_plan", y)
    )


def ranges(s: Sampler) -> Kernel:
    """Scaling by ranges, medians and quantiles, or by statistics mixed of several kinds."""
    n, d = s.count(3, 7), s.count(3, 6)
    x = s.array((*CHANNELS, "table"), (n, d), low=-2, high=2)
    h = x
    axis = s.count(0, 1)
    text = f"axis={axis}, keepdims=True"
    shape = kept(h.shape, (axis,))
    y, nouns = s.one_of(
        lambda: (_min_max(s, h, axis), ("min max scaling", "range scaling")),
        lambda: (_median(s, shape, h, text), ("robust scaling", "median scaling")),
        lambda: (_quantiles(s, shape, h, text), ("quantile norm", "robust scaling")),
        lambda: (_switchable(s, h), ("switchable norm", "switchable normalization")),
    )
    y = s.put("scaled_x|normed|rescaled", y)
    if s.chance(0.5):
        y = scaled(s, y, (d,))
    return finish(s, nouns, y)


def _min_max(s: Sampler, h: Value, axis: int) -> Value:
    low = s.put("low|floor_x", ar.reduced(s, "min", h, axis, True))
    high = s.put("high|ceil_x", ar.reduced(s, "max", h, axis, True))
    return expr(f"({h} - {low}) / ({high} - {low} + {s.epsilon()})", h.shape, (0, 1), level=PRODUCT)


def _median(s: Sampler, shape: Shape, h: Value, text: str) -> Value:
    middle = s.put("median|mid", expr(f"jnp.median({h}, {text})", shape, h.interval))
    gap = s.put("gap|dev", sub(h, middle))
    spread = f"jnp.mean(jnp.abs({gap}), {text}) + {s.epsilon()}"
    return div(gap, s.put("mad|spread_x", expr(spread, shape, (0.1, 6), level=SUM))).within(-8, 8)


def _quantiles(s: Sampler, shape: Shape, h: Value, text: str) -> Value:
    a, b = s.scalar("a|share", low=0.1, high=0.3), s.coef(0.7, 0.9)
    low = s.put("q_low|lower_q", expr(f"jnp.quantile({h}, {a}, {text})", shape, h.interval))
    high = s.put("q_high|upper_q", expr(f"jnp.quantile({h}, {b}, {text})", shape, h.interval))
    return expr(
        f"({h} - {low}) / ({high} - {low} + {s.epsilon()})", h.shape, 8, level=PRODUCT, usual=(-0.3, 1.2)
    )


def _switchable(s: Sampler, h: Value) -> Value:
    mix = s.array("mix_logits|switch|blend", (2,), low=-1, high=1)
    w = s.put("lam|mix_w", expr(f"jax.nn.softmax({mix})", (2,), (0.1, 0.9)))
    means = [
        s.put(name, expr(f"jnp.mean({h}, axis={place}, keepdims=True)", kept(h.shape, (place,)), h.interval))
        for place, name in ((0, "mu_batch"), (1, "mu_layer"))
    ]
    sizes = [
        s.put(name, expr(f"jnp.var({h}, axis={place}, keepdims=True)", kept(h.shape, (place,)), (0, 9)))
        for place, name in ((0, "var_batch"), (1, "var_layer"))
    ]
    mu = s.put("mu", expr(f"{w}[0] * {means[0]} + {w}[1] * {means[1]}", h.shape, h.interval, level=SUM))
    var = s.put("var", expr(f"{w}[0] * {sizes[0]} + {w}[1] * {sizes[1]}", h.shape, (0, 9), level=SUM))
    return expr(
        f"({h} - {mu}) / jnp.sqrt({var} + {s.pick(NARROW_EPS if s.narrow else EPS)})",
        h.shape,
        6,
        level=PRODUCT,
        usual=(-1.2, 1.2),
    )


FORMS: tuple[Form, ...] = (
    layer_norm,
    layer_norm,
    rms_norm,
    rms_norm,
    batch_norm,
    batch_norm,
    group_norm,
    group_norm,
    weight_norm,
    weight_norm,
    unit_norm,
    masked_norm,
    adaptive,
    local_response,
    streaming,
    streaming,
    blocks,
    blocks,
    sinkhorn,
    ranges,
)
# Their results have too few digits left in sixteen bits.
NEVER_NARROW = (weight_norm, unit_norm, masked_norm, sinkhorn, ranges, local_response, streaming)


NARROW_FORMS = tuple(form for form in FORMS if form not in NEVER_NARROW)
FLOATS = Floats(
    TENTH_64, shares((16, "float32"), (2, "float64"), (1, "bfloat16"), (1, "float16")), SteadySampler
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW_FORMS, FLOATS)


TEMPLATE = Template("normalization", "generate_normalization_kernel", draw)
