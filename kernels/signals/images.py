"""Images: colors, blurs and edges, sampling and warps, histograms, morphology, blending."""

import math
import random

from kernels.kernel import Kernel, Template
from kernels.writing import loops
from kernels.writing.beginnings import instance, over_batches
from kernels.writing.choices import Names
from kernels.writing.endings import finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.sketch import Scope, Sketch
from kernels.writing.values import Shape, Value, add, expr, mul, sub

GRAY = ("img", "image", "gray", "pixels", "frame", "picture", "luma", "depth_map")
BATCHED = 0.9  # Share of the kernels whose images come in batches.
COLOR = ("rgb", "image", "colors", "img", "pixels")


def gray(s: Sampler, names: Names = GRAY, *, least: int = 3, most: int = 7, alone: bool = False) -> Value:
    """One channel, each side of a few pixels."""
    shape = (s.count(least, most), s.count(least, most))
    if s.chance(0.04):
        shape = (s.pick((16, 24)), s.pick((16, 20)))
    return s.array(names, shape, low=0.0, high=1.0)


def color(s: Sampler, names: Names = COLOR) -> Value:
    """Three channels, last."""
    shape = (s.count(2, 5), s.count(2, 4), 3)
    return s.array(names, shape, low=0.0, high=1.0)


def shifted(s: Sampler, x: Value, dy: int, dx: int) -> str:
    if dy and dx:
        return s.pick((f"jnp.roll({x}, ({dy}, {dx}), axis=(0, 1))", f"jnp.roll({x}, ({dy}, {dx}), (0, 1))"))
    axis = 0 if dy else 1
    return f"jnp.roll({x}, {dy or dx}, axis={axis})"


LUMA = Sketch("""
    y|luma_y|gray_y : lead : top ~ 0.5 = (| {x} @ jnp.array({weights}) ||
        jnp.tensordot({x}, jnp.array({weights}), axes=1) ||
        jnp.sum({x} * jnp.array({weights}), axis=-1) |)
""")
MATRIX = Sketch("""
    mixed|corrected : x.shape : 3 * top ~ 0.8 = (| {x} @ {m}.T || jnp.einsum("ij,hwj->hwi", {m}, {x}) ||
        jnp.tensordot({x}, {m}, axes=([-1], [1])) |)
""")
CHANNELS = Sketch("""
    r|red : lead : top = {x}[..., 0]
    g|green : lead : top = {x}[..., 1]
    b|blue : lead : top = {x}[..., 2]
""")
YUV = Sketch("""
    y|luma_y : lead : top ~ 0.5 = 0.299 * {r} + 0.587 * {g} + 0.114 * {b}
    u|cb : lead : top = 0.492 * ({b} - {y})
    v|cr : lead : top = 0.877 * ({r} - {y})
""")
FROM_YUV = Sketch("""
    r_out|red_out : lead : 4 * top ~ 0.6 = {y} + 1.14 * {gain} * {v}
    g_out|green_out : lead : 4 * top ~ 0.6 = {y} - 0.395 * {u} - 0.581 * {v}
    b_out|blue_out : lead : 4 * top ~ 0.6 = {y} + 2.03 * {gain} * {u}
    rgb_out|restacked : x.shape : 4 * top ~ 0.6 = jnp.stack([{r_out}, {g_out}, {b_out}], axis=-1)
""")


def color_mixing(s: Sampler) -> Kernel:
    """Gray values, YUV and other mixtures of channels, there and back."""
    x = color(s)
    form = s.pick((_luma, _color_matrix, _yuv, _hue))
    return form(s, {"x": x, "lead": x.shape[:2], "top": x.bound})


def _luma(s: Sampler, scope: Scope) -> Kernel:
    x = scope["x"]
    scope["weights"] = s.pick(("[0.299, 0.587, 0.114]", "[0.2126, 0.7152, 0.0722]", "[0.25, 0.5, 0.25]"))
    (y,) = LUMA.write(s, scope)
    if s.chance(0.5):
        sat = s.scalar("saturation|chroma_gain", low=0.3, high=1.7)
        code = f"{y}[..., None] + {sat} * ({x} - {y}[..., None])"
        return finish_staged(
            s, "saturation", s.put("saturated_rgb|vivid", code, x.shape, 3 * x.bound, usual=0.8)
        )
    return finish_staged(s, s.pick(("luma", "gray conversion")), y)


def _color_matrix(s: Sampler, scope: Scope) -> Kernel:
    scope["m"] = s.array("color_matrix|ccm|mixing", (3, 3), low=-0.5, high=1.0)
    (out,) = MATRIX.write(s, scope)
    if s.chance(0.5):
        shift = s.array("offset_rgb|black_level", (3,), low=-0.2, high=0.2)
        out = s.put("lifted|balanced", f"{out} + {shift}", out.shape, out.bound + 0.2, usual=0.8)
    return finish_staged(s, s.pick(("color correction", "channel mixer")), out)


def _yuv(s: Sampler, scope: Scope) -> Kernel:
    CHANNELS.write(s, scope)
    YUV.write(s, scope)
    scope["gain"] = s.scalar("gain|chroma|sat", low=0.4, high=1.8)
    return finish_staged(s, "yuv adjustment", FROM_YUV.write(s, scope)[-1])


def _hue(s: Sampler, scope: Scope) -> Kernel:
    CHANNELS.write(s, scope)
    x, top, r, g, b = (scope[word] for word in ("x", "top", "r", "g", "b"))
    most = s.put("top|value_v", f"jnp.max({x}, axis=-1)", r.shape, top, usual=0.7)
    least = s.put("low|darkest", f"jnp.min({x}, axis=-1)", r.shape, top, usual=0.3)
    chroma = s.put("chroma|spread_c", f"{most} - {least}", r.shape, (0, 2 * top), usual=0.5)
    code = f"{chroma} / (jnp.abs({most}) + {s.coef(0.2, 0.6)})"
    sat = s.put("sat|saturation_s", code, r.shape, (0, 4), usual=0.6)
    code = f"jnp.arctan2(jnp.sqrt(3) * ({g} - {b}), 2 * {r} - {g} - {b} + {math.ceil(4 * top + 0.5)})"
    hue = s.put("hue|tint", code, r.shape, 1.6, usual=0.5)
    return finish_staged(s, s.pick(("hsv features", "hue and saturation")), sat, hue, most)


def neighborhood(s: Sampler) -> Kernel:
    """Blur, sharpen, Laplacian by rolls or by slices of a padded image."""
    x = gray(s, alone=True)
    h, w = x.shape
    b = x.bound
    out, noun = s.pick((_by_rolls, _by_stencil, _by_two_passes, _by_diffusion))(s, x, h, w, b)
    return finish_staged(s, noun, out)


def _by_rolls(s: Sampler, x: Value, h: int, w: int, b: float) -> tuple[Value, str]:
    text = " + ".join((shifted(s, x, 1, 0), shifted(s, x, -1, 0), shifted(s, x, 0, 1), shifted(s, x, 0, -1)))
    around = s.put("around|neighbors|ring", text, (h, w), 4 * b, usual=2.0)
    choice = s.count(0, 2)
    c = s.scalar("c|offset", low=0.1, high=0.9)
    text, name, noun = (
        (f"{around} - 4 * {x}", "lap|curvature", "image laplacian"),
        (f"(1 - {c}) * {x} + {c} * 0.25 * {around}", "blurred|smoothed", "image blur"),
        (f"{x} + {c} * (4 * {x} - {around})", "sharpened|crisp", "sharpen"),
    )[choice]
    return s.put(name, text, (h, w), 6 * b, usual=0.8), noun


def _by_stencil(s: Sampler, x: Value, h: int, w: int, b: float) -> tuple[Value, str]:
    mode = s.pick(("edge", "reflect", "constant", "wrap", "symmetric"))
    tail = "" if mode == "constant" else f', mode="{mode}"'
    padded = s.put("padded|p_img", f"jnp.pad({x}, 1{tail})", (h + 2, w + 2), b)
    kernel = s.array("kernel|stencil|weights", (3, 3), low=-0.5, high=1.0)
    i, j = s.name("i|dy"), s.name("j|dx")
    acc = s.name("acc|out_img")
    s.line(f"{acc} = jnp.zeros_like({x})")
    with s.suite(f"for {i} in range(3):"), s.suite(f"for {j} in range(3):"):
        s.line(f"{acc} = {acc} + {kernel}[{i}, {j}] * {padded}[{i} : {i} + {h}, {j} : {j} + {w}]")
    return expr(acc, (h, w), 9 * b, usual=1.0), "stencil filter"


def _by_two_passes(s: Sampler, x: Value, h: int, w: int, b: float) -> tuple[Value, str]:
    k = s.pick(("[1.0, 2.0, 1.0]", "[1.0, 4.0, 1.0]", "[0.5, 1.0, 0.5]"))
    g = s.name("g|taps")
    s.line(f"{g} = jnp.array({k}, dtype={x}.dtype)")
    g_n = s.put("g_norm|unit_taps", f"{g} / jnp.sum({g})", (3,), 1.0)
    rows = s.put(
        "rows_b|pass_one",
        f'jax.vmap(lambda r: jnp.convolve(r, {g_n}, mode="same"))({x})',
        (h, w),
        b,
        usual=0.6,
    )
    out = s.put(
        "blurred|pass_two",
        f'jax.vmap(lambda r: jnp.convolve(r, {g_n}, mode="same"))({rows}.T).T',
        (h, w),
        b,
        usual=0.6,
    )
    if s.chance(0.5):
        return s.put("unsharp|crisp", add(x, s.let(sub(x, out)))), "unsharp mask"
    return out, "separable blur"


def _by_diffusion(s: Sampler, x: Value, h: int, w: int, b: float) -> tuple[Value, str]:
    body, img, trips = (
        s.name("smooth_once|diffuse"),
        s.name("cur|state"),
        loops.trip_count(s, 2, 4),
    )
    k = s.scalar("k|stiffness", low=0.1, high=0.25)
    nb = s.name("nb|near_sum")
    state = expr(img, (h, w), (0, 1))
    with s.suite(f"def {body}(_, {img}):"):
        pieces = " + ".join(
            (
                shifted(s, state, 1, 0),
                shifted(s, state, -1, 0),
                shifted(s, state, 0, 1),
                shifted(s, state, 0, -1),
            )
        )
        s.line(f"{nb} = {pieces}")
        s.line(f"return {img} + {k} * ({nb} - 4 * {img})")
    out = s.put(
        "diffused|settled", f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {x})", (h, w), b + 0.5, usual=0.6
    )
    return out, "image diffusion"


def edges(s: Sampler) -> Kernel:
    """Gradients of an image: Sobel, central differences, structure tensors, orientation."""
    x = gray(s, alone=True)
    shape, gx_text, gy_text, reach = s.pick((_sobel, _central_differences, _forward_differences))(x)
    gx, gy = (
        s.put("gx|ix|horizontal", gx_text, shape, reach),
        s.put("gy|iy|vertical", gy_text, shape, reach),
    )
    eps = s.epsilon()
    return s.one_of(
        lambda: _edge_strength(s, shape, reach, gx, gy, eps),
        lambda: _corner_score(s, gx, gy, eps),
        lambda: _edge_orientation(s, shape, reach, gx, gy),
        lambda: _relief(s, shape, reach, gx, gy, eps),
    )


def _edge_strength(s: Sampler, shape: Shape, reach: float, gx: Value, gy: Value, eps: Value) -> Kernel:
    mag = s.put(
        "mag|edge_strength",
        f"jnp.sqrt({gx}**2 + {gy}**2 + {eps})",
        shape,
        (0.2, 1.5 * reach + 0.5),
        usual=0.8,
    )
    return finish_staged(s, s.pick(("sobel magnitude", "edge strength")), mag)


def _corner_score(s: Sampler, gx: Value, gy: Value, eps: Value) -> Kernel:
    a, c, d = (
        s.put(n, t, (), (0, 40), usual=1.0)
        for t, n in (
            (f"jnp.mean({gx}**2)", ("jxx", "a11")),
            (f"jnp.mean({gx} * {gy})", ("jxy", "a12")),
            (f"jnp.mean({gy}**2)", ("jyy", "a22")),
        )
    )
    det = s.put("det_j|det_m", f"{a} * {d} - {c}**2", (), (0, 99), usual=1.0)
    score = s.put("score|cornerness", f"{det} / ({a} + {d} + {eps})", (), (0, 40), usual=0.5)
    return finish_staged(s, s.pick(("corner score", "structure tensor")), score, s.bounded(gx, 4))


def _edge_orientation(s: Sampler, shape: Shape, reach: float, gx: Value, gy: Value) -> Kernel:
    angle = s.put(
        "angle|orientation", f"jnp.arctan2({gy}, {gx} + {math.ceil(reach + 0.5)})", shape, 1.6, usual=0.5
    )
    mag = s.put(
        "mag|weight_m",
        f"jnp.hypot({gx}, {gy} + {math.ceil(reach + 0.5)})",
        shape,
        (0.3, 3 * reach + 1),
        usual=1.0,
    )
    return finish_staged(s, "gradient orientation", angle, mag)


def _relief(s: Sampler, shape: Shape, reach: float, gx: Value, gy: Value, eps: Value) -> Kernel:
    flow = s.put(
        "relief|directional",
        f"{gx} * {s.coef(0.5, 1.5)} + {gy} * {s.coef(-1.5, -0.3)}",
        shape,
        3 * reach,
        usual=0.8,
    )
    g = s.put(
        "stopping|conductance",
        f"1 / (1 + ({gx}**2 + {gy}**2) / {s.scalar('kappa|edge_scale', low=0.1, high=0.5)})",
        shape,
        (0, 1),
        usual=0.5,
    )
    return finish_staged(s, s.pick(("emboss", "edge stopping")), flow, g)


# Horizontal and vertical differences of an image: their shape, both texts, and their bound.
Differences = tuple[Shape, str, str, float]


def _sobel(x: Value) -> Differences:
    h, w = x.shape
    gx_text = (
        f"{x}[:-2, 2:] + 2 * {x}[1:-1, 2:] + {x}[2:, 2:] - {x}[:-2, :-2] - 2 * {x}[1:-1, :-2] - {x}[2:, :-2]"
    )
    gy_text = (
        f"{x}[2:, :-2] + 2 * {x}[2:, 1:-1] + {x}[2:, 2:] - {x}[:-2, :-2] - 2 * {x}[:-2, 1:-1] - {x}[:-2, 2:]"
    )
    return (h - 2, w - 2), gx_text, gy_text, 8 * x.bound


def _central_differences(x: Value) -> Differences:
    gx_text = f"0.5 * (jnp.roll({x}, -1, axis=1) - jnp.roll({x}, 1, axis=1))"
    gy_text = f"0.5 * (jnp.roll({x}, -1, axis=0) - jnp.roll({x}, 1, axis=0))"
    return x.shape, gx_text, gy_text, x.bound


def _forward_differences(x: Value) -> Differences:
    h, w = x.shape
    gx_text, gy_text = f"jnp.diff({x}, axis=1)[:-1]", f"jnp.diff({x}, axis=0)[:, :-1]"
    return (h - 1, w - 1), gx_text, gy_text, 2 * x.bound


def bilinear(s: Sampler) -> Kernel:
    """Values at points between pixels: four gathers and two blends."""
    x = gray(s, most=6)
    h, w = x.shape
    n = s.count(2, 6)
    ys, xs = (
        s.array("ys|rows_at|py", (n,), low=0.1, high=h - 1.2),
        s.array("xs|cols_at|px", (n,), low=0.1, high=w - 1.2),
    )
    y0 = s.put("y0|top_row", f"jnp.floor({ys}).astype(jnp.int32)", (n,), (0, h))
    x0 = s.put("x0|left_col", f"jnp.floor({xs}).astype(jnp.int32)", (n,), (0, w))
    fy, fx = (
        s.put("fy|wy", f"{ys} - {y0}", (n,), (0, 1)),
        s.put("fx|wx", f"{xs} - {x0}", (n,), (0, 1)),
    )
    b = x.bound
    if s.chance(0.5):
        top = s.put("top|upper", f"(1 - {fx}) * {x}[{y0}, {x0}] + {fx} * {x}[{y0}, {x0} + 1]", (n,), b)
        low = s.put(
            "bottom|lower", f"(1 - {fx}) * {x}[{y0} + 1, {x0}] + {fx} * {x}[{y0} + 1, {x0} + 1]", (n,), b
        )
        out = s.put("sampled|values_at", f"(1 - {fy}) * {top} + {fy} * {low}", (n,), b, usual=0.6)
    else:
        function, img, row, col = (
            s.name("pick_at|fetch|pixel"),
            s.name("im|grid"),
            s.name("r|yy"),
            s.name("c|xx"),
        )
        with s.helper(function, img, row, col):
            flat = s.pick(
                (
                    f"{img}[{row}, {col}]",
                    f"jnp.take({img}.ravel(), {row} * {w} + {col})",
                    f"{img}.reshape(-1)[{row} * {w} + {col}]",
                )
            )
            s.line(f"return {flat}")
        corners = [
            s.put(name, f"{function}({x}, {y0}{dy}, {x0}{dx})", (n,), b)
            for name, dy, dx in (
                ("v00", "", ""),
                ("v01", "", " + 1"),
                ("v10", " + 1", ""),
                ("v11", " + 1", " + 1"),
            )
        ]
        a, c, d, e = corners
        out = s.put(
            "sampled|values_at",
            f"{a} + {fx} * ({c} - {a}) + {fy} * ({d} - {a}) + {fx} * {fy} * ({a} - {c} - {d} + {e})",
            (n,),
            b,
            usual=0.6,
        )
    return finish_staged(s, s.pick(("bilinear sampling", "subpixel lookup")), out)


def resizing(s: Sampler) -> Kernel:
    """Other sizes: the library's resize, pooling, repeats, pixel shuffles."""
    form = s.pick(("library", "pooling", "shuffle", "unshuffle", "corners"))
    if form == "library":
        x = gray(s, most=5)
        h, w = x.shape
        new = (s.count(2, 8), s.count(2, 8))
        method = s.pick(("linear", "bilinear", "cubic", "nearest", "lanczos3"))
        extra = ", antialias=False" if s.chance(0.3) else ""
        out = s.put(
            "resized|scaled_img",
            f'jax.image.resize({x}, {new}, method="{method}"{extra})',
            new,
            1.5 * x.bound,
            usual=0.6,
        )
        return finish_staged(s, "image resize", out)
    k = s.pick((2, 2, 3))
    if form == "pooling":
        h, w = k * s.count(1, 3), k * s.count(1, 3)
        x = s.array(GRAY, (h, w), low=0.0, high=1.0)
        blocks = s.put(
            "blocks|tiles", f"{x}.reshape({h // k}, {k}, {w // k}, {k})", (h // k, k, w // k, k), x.bound
        )
        name = s.pick(("mean", "max", "min", "mean"))
        pooled = s.put(
            "pooled|coarse",
            f"{blocks}.{name}(axis=(1, 3))" if s.chance(0.5) else f"jnp.{name}({blocks}, axis=(1, 3))",
            (h // k, w // k),
            x.bound,
            usual=0.6,
        )
        if s.chance(0.5):
            up = s.put(
                "upsampled|blocky",
                f"jnp.repeat(jnp.repeat({pooled}, {k}, axis=0), {k}, axis=1)",
                (h, w),
                x.bound,
                usual=0.6,
            )
            return finish_staged(
                s,
                s.pick(("pyramid residual", "local contrast")),
                sub(x, up),
            )
        return finish_staged(s, s.pick(("average pooling", "block pooling")), pooled)
    h, w, c = s.count(1, 3), s.count(1, 3), s.count(1, 2)
    x = s.array("features|channels|packed", (h, w, c * k * k), low=-1.0, high=1.0)
    if form == "shuffle":
        six = s.put("split|subpixels", f"{x}.reshape({h}, {w}, {k}, {k}, {c})", (h, w, k, k, c), x.bound)
        out = s.put(
            "shuffled_up|pixels_out",
            f"{six}.transpose(0, 2, 1, 3, 4).reshape({h * k}, {w * k}, {c})",
            (h * k, w * k, c),
            x.bound,
            usual=0.6,
        )
        return finish_staged(s, "pixel shuffle", out)
    if form == "unshuffle":
        y = s.array("image|hi_res|pixels", (h * k, w * k, c), low=-1.0, high=1.0)
        six = s.put("split|subpixels", f"{y}.reshape({h}, {k}, {w}, {k}, {c})", (h, k, w, k, c), y.bound)
        down = s.put(
            "packed_y|to_depth",
            f"jnp.transpose({six}, (0, 2, 1, 3, 4)).reshape({h}, {w}, -1)",
            x.shape,
            y.bound,
            usual=0.6,
        )
        return finish_staged(s, s.pick(("space to depth", "pixel unshuffle")), down)
    y = gray(s, most=5)
    gaps = f"{y}[:-1, :-1] + {y}[1:, :-1] + {y}[:-1, 1:] + {y}[1:, 1:]"
    total = s.put("corner_sum|quad_sum", gaps, (y.shape[0] - 1, y.shape[1] - 1), 4 * y.bound, usual=2.0)
    return finish_staged(
        s, "corner average", s.put("corner_mean|quad_mean", f"{total} / 4", total.shape, y.bound)
    )


def histogram(s: Sampler) -> Kernel:
    """Soft histograms, entropies, equalization by them, and Otsu-like scores."""
    x = gray(s, alone=True)
    bins = s.count(3, 6)
    b = x.bound
    centers = s.put(
        "centers|levels|bin_mid",
        s.pick((f"jnp.linspace(0.0, 1.0, {bins})", f"(jnp.arange({bins}) + 0.5) / {bins}")),
        (bins,),
        (0, 1),
    )
    width = s.scalar("bandwidth|bin_width", low=0.15, high=0.6)
    flat = s.put("flat|values_x", f"{x}.{s.pick(('ravel()', 'reshape(-1)', 'flatten()'))}", (x.size,), b)
    gaps = s.put("gaps|z_bins", f"({flat}[:, None] - {centers}) / {width}", (x.size, bins), 12.0)
    member = s.pick(
        (
            f"jnp.exp(-0.5 * {gaps}**2)",
            f"jax.nn.softmax(-({gaps}**2), axis=-1)",
            f"jax.nn.relu(1 - jnp.abs({gaps}))",
            f"1 / (1 + {gaps}**2)",
        )
    )
    hist = s.put("hist|counts_soft|density_h", f"jnp.mean({member}, axis=0)", (bins,), (0, 1), usual=0.3)
    form = s.pick(("histogram", "entropy", "equalization", "otsu"))
    if form == "histogram":
        return finish_staged(s, "soft histogram", hist)
    p = s.put("p|probs_h", f"{hist} / (jnp.sum({hist}) + {s.coef(0.05, 0.2)})", (bins,), (0, 1), usual=0.2)
    if form == "entropy":
        return finish_staged(
            s,
            "histogram entropy",
            expr(f"-jnp.sum({p} * jnp.log({p} + 0.02))", (), (0, 2), level=11),
            p,
        )
    cdf = s.put("cdf|cumulative_p", f"jnp.cumsum({p})", (bins,), (0, 1), usual=0.5)
    if form == "equalization":
        out = s.put("equalized|remapped", f"jnp.interp({x}, {centers}, {cdf})", x.shape, (0, 1), usual=0.6)
        return finish_staged(s, "histogram equalization", out, x)
    mu = s.put("mu|partial_mean", f"jnp.cumsum({p} * {centers})", (bins,), (0, 1))
    text = f"({mu}[-1] * {cdf} - {mu}) ** 2 / ({cdf} * (1 - {cdf}) + {s.coef(0.1, 0.3)})"
    return finish_staged(
        s,
        s.pick(("otsu score", "between class variance")),
        s.put("between|separation", text, (bins,), (0, 1), usual=0.05),
        cdf,
    )


def morphology(s: Sampler) -> Kernel:
    """Dilation, erosion and what is made of them, by maxima of shifts or of windows."""
    x = gray(s)
    h, w = x.shape
    b = x.bound
    cross = s.chance(0.5)
    offsets = [(0, 1), (0, -1), (1, 0), (-1, 0)] if cross else [(0, 1), (1, 0), (1, 1)]
    img = s.name("im|grid|plane")
    names = {}
    inner = expr(img, (h, w), (0, 1))
    for op in ("maximum", "minimum"):
        names[op] = s.name("dilate|grow_bright") if op == "maximum" else s.name("erode|shrink_bright")
    soft = s.chance(0.2)
    used: list[str] = []

    def made(op: str, value: Value, out: Names = "") -> Value:
        if op not in used:
            used.append(op)
            parts = [img, *(shifted(s, inner, dy, dx) for dy, dx in offsets)]
            with s.helper(names[op], img):
                if soft:
                    sign = "" if op == "maximum" else "-"
                    stack = s.name("stack_s|stack_t")
                    s.line(f"{stack} = jnp.stack([{', '.join(parts[:3])}])")
                    s.line(f"return {sign}jax.nn.logsumexp({sign}4 * {stack}, axis=0) / 4")
                else:
                    result = parts[0]
                    for part in parts[1:-1]:
                        wider = s.name("across|paired|wider|merged_px|partial_px|so_far")
                        s.line(f"{wider} = jnp.{op}({result}, {part})")
                        result = wider
                    s.line(f"return jnp.{op}({result}, {parts[-1]})")
        return s.put(out, f"{names[op]}({value})", (h, w), b + 0.5, usual=0.6)

    form = s.pick(("dilation", "gradient", "opening", "geodesic", "top hat"))
    if form == "dilation":
        return finish_staged(s, "dilation", made(s.pick(("maximum", "minimum")), x, "grown|spread_x"))
    if form == "gradient":
        grad = sub(made("maximum", x, "grown|dil"), made("minimum", x, "shrunk|ero"))
        return finish_staged(s, "morphological gradient", grad, x)
    first, second = s.shuffled(("maximum", "minimum"))
    opened = made(second, made(first, x, "first_pass|stage_one"), "opened|closed_x")
    if form == "opening":
        return finish_staged(s, s.pick(("opening", "closing")), opened, x)
    if form == "geodesic":
        marker = gray_like(s, x, "marker|seeds")
        low = s.put(
            "geodesic|limited",
            f"jnp.minimum({made('maximum', marker, 'flooded|grown_m')}, {x})",
            (h, w),
            b,
        )
        return finish_staged(s, "geodesic dilation", low, opened)
    return finish_staged(s, "top hat", sub(x, opened), x)


def gray_like(s: Sampler, x: Value, names: Names = "") -> Value:
    return s.array(names, x.shape, low=0.0, high=1.0)


def integral(s: Sampler) -> Kernel:
    """Summed-area tables and box statistics from their corners."""
    x = gray(s)
    h, w = x.shape
    b = x.bound
    text = s.pick(
        (
            f"jnp.cumsum(jnp.cumsum({x}, axis=0), axis=1)",
            f"{x}.cumsum(axis=0).cumsum(axis=1)",
            f"{s.lax}.cumsum({s.lax}.cumsum({x}, axis=1), axis=0)",
        )
    )
    table = s.put("table|integral_img|sat", text, (h, w), h * w * b)
    padded = s.put("padded|sat0", f"jnp.pad({table}, ((1, 0), (1, 0)))", (h + 1, w + 1), h * w * b)
    k, m = s.count(2, h), s.count(2, w)
    p = padded
    box = s.put(
        "box|window_sum",
        f"{p}[{k}:, {m}:] - {p}[:-{k}, {m}:] - {p}[{k}:, :-{m}] + {p}[:-{k}, :-{m}]",
        (h - k + 1, w - m + 1),
        k * m * b,
        usual=k * m * 0.4,
    )
    mean = s.put("local_mean|box_mean", f"{box} / {k * m}", box.shape, b, usual=0.5)
    form = s.pick(("mean", "threshold", "contrast"))
    if form == "mean":
        return finish_staged(s, s.pick(("box filter", "integral image")), mean)
    center = s.put(
        "middle|inner_px",
        f"{x}[{k // 2} : {k // 2 + h - k + 1}, {m // 2} : {m // 2 + w - m + 1}]",
        box.shape,
        b,
    )
    if form == "threshold":
        t = s.scalar("sensitivity|bias_t", low=0.5, high=1.2)
        out = s.put(
            "binary_soft|ink",
            f"jax.nn.sigmoid(({center} - {t} * {mean}))",
            box.shape,
            (0, 1),
            usual=0.6,
        )
        return finish_staged(s, "adaptive threshold", out)
    return finish_staged(s, "local contrast", sub(center, mean), mean)


def curves(s: Sampler) -> Kernel:
    """Gamma, contrast, tone mapping and lookup curves of pixels."""
    x = color(s) if s.chance(0.5) else gray(s)
    safe = s.put("safe_px|positive_px|lum_px", s.positive(x, 0.05))
    steps: list[tuple[str, float]] = []
    gamma = s.scalar("gamma|exponent", low=0.4, high=2.2)
    gain = s.scalar("exposure|gain|brightness", low=0.4, high=1.8)
    v = safe
    for kind in s.shuffled(range(6))[: s.count(2, 4)]:
        c = s.scalar("c|offset", low=0.2, high=0.9)
        steps = [
            (f"{v} ** {gamma}", 4.0),
            (f"{gain} * {v}", 2 * v.high),
            (f"{v} / (1 + {c} * {v})", v.high),
            (f"{v} * ({v} + {c}) / ({v} * ({v} + 0.5) + {c})", 3.0),
            (f"jnp.where({v} > {c}, {v}, {c} * ({v} / {c}) ** 2)", v.high),
            (f"jax.nn.sigmoid({v} - {c}) + 0.1", 1.1),
        ]
        if kind == 0 and v.high > 4:
            continue
        text, top = steps[kind]
        v = s.put("tone|curve_px|graded|mapped_px|developed", text, x.shape, (0.001, top), usual=0.7)
    if not s.mentions(gamma.code):
        v = s.put("gamma_px|display", f"({v} / {round(v.high, 2)}) ** {gamma}", x.shape, (0, 1), usual=0.6)
    if not s.mentions(gain.code):
        v = s.put("exposed|boosted", f"{gain} * {v}", x.shape, (0, 2 * v.high), usual=0.6)
    if x.rank == 3 and s.chance(0.4):
        tint = s.array("tint_rgb|white_balance", (3,), low=0.6, high=1.4)
        v = s.put("tinted|balanced", f"{v} * {tint}", x.shape, (0, 1.4 * v.high), usual=0.6)
    return finish_staged(s, s.pick(("tone curve", "gamma correction", "color grading", "tone mapping")), v)


def blending(s: Sampler) -> Kernel:
    """Layers over one another: alpha, screen, multiply, overlay, masks, premultiplied."""
    x = color(s, "base|background|bottom")
    y = s.array("layer|foreground|top_img", x.shape, low=0.0, high=1.0)
    lead = x.shape[:2]
    alpha = s.array("alpha|opacity|matte", lead if s.chance(0.6) else (), low=0.0, high=1.0)
    a = f"{alpha}[..., None]" if alpha.shape else alpha
    mode = s.pick(
        (
            y.code,
            f"{x} * {y}",
            f"1 - (1 - {x}) * (1 - {y})",
            f"jnp.where({x} < 0.5, 2 * {x} * {y}, 1 - 2 * (1 - {x}) * (1 - {y}))",
            f"jnp.abs({x} - {y})",
            f"jnp.maximum({x}, {y})",
            f"{x} / ({y} + 0.3)",
            f"(1 - 2 * {y}) * {x} ** 2 + 2 * {y} * {x}",
        )
    )
    b = 4 * max(x.bound, 1.0) ** 2
    mixed = s.put("mixed|blend_px|combined_px", expr(mode, x.shape, b, usual=0.7))
    out = s.put(
        "composite|over",
        s.pick((f"{a} * {mixed} + (1 - {a}) * {x}", f"{x} + {a} * ({mixed} - {x})")),
        x.shape,
        b,
        usual=0.7,
    )
    if s.chance(0.35):
        z = s.array("third|fog_color|glow", x.shape[2:] if s.chance(0.5) else x.shape, low=0.0, high=1.0)
        beta = s.scalar("fog|strength|mix", low=0.1, high=0.9)
        out = s.put("hazy|final_px", f"(1 - {beta}) * {out} + {beta} * {z}", x.shape, b, usual=0.7)
    results = [out]
    if alpha.shape and s.chance(0.3):
        other = s.array("alpha2|mask_b", lead, low=0.0, high=1.0)
        results.append(
            s.put("alpha_out|coverage", f"{alpha} + {other} * (1 - {alpha})", lead, (0, 1), usual=0.8)
        )
    return finish_staged(s, s.pick(("alpha blend", "layer blend", "compositing")), *results)


def warping(s: Sampler) -> Kernel:
    """Affine and radial warps: a grid of coordinates, then a soft or a bilinear lookup."""
    h, w = s.count(3, 5), s.count(3, 5)
    x = s.array(GRAY, (h, w), low=0.0, high=1.0)
    rows, cols = s.name("rows|yy|v_grid"), s.name("cols|xx|u_grid")
    s.line(f'{rows}, {cols} = jnp.meshgrid(jnp.arange({h}), jnp.arange({w}), indexing="ij")')
    cy, cx = (h - 1) / 2, (w - 1) / 2
    sy, sx = s.one_of(
        lambda: _affine(s, rows, cols, cy, cx),
        lambda: _rotated(s, rows, cols, cy, cx),
        lambda: _radial(s, h, w, rows, cols, cy, cx),
    )
    ys, xs = s.put("src_y|from_y", sy, (h, w), h + 2.0), s.put("src_x|from_x", sx, (h, w), w + 2.0)
    if s.chance(0.5):
        order = s.pick(("order=1", 'order=1, mode="nearest"'))
        out = s.put(
            "warped|moved",
            f"jax.scipy.ndimage.map_coordinates({x}, [{ys}, {xs}], {order})",
            (h, w),
            x.bound,
            usual=0.6,
        )
    else:
        width = s.scalar("width|bandwidth", low=0.5, high=1.0)
        wy = s.put(
            "wy|row_weights",
            f"jnp.exp(-0.5 * (({ys}[..., None] - jnp.arange({h})) / {width}) ** 2)",
            (h, w, h),
            (0, 1),
        )
        wx = s.put(
            "wx|col_weights",
            f"jnp.exp(-0.5 * (({xs}[..., None] - jnp.arange({w})) / {width}) ** 2)",
            (h, w, w),
            (0, 1),
        )
        out = s.put(
            "warped|moved", f'jnp.einsum("ija,ijb,ab->ij", {wy}, {wx}, {x})', (h, w), 3 * x.bound, usual=0.8
        )
    return finish_staged(s, s.pick(("affine warp", "lens distortion", "image rotation", "soft warp")), out)


def _affine(s: Sampler, rows: str, cols: str, cy: float, cx: float) -> tuple[str, str]:
    m, t = (
        s.array("affine|linear_part", (2, 2), low=-0.25, high=0.25),
        s.array("shift|translation", (2,), low=-0.4, high=0.4),
    )
    sy = f"{rows} + {m}[0, 0] * ({rows} - {cy}) + {m}[0, 1] * ({cols} - {cx}) + {t}[0]"
    sx = f"{cols} + {m}[1, 0] * ({rows} - {cy}) + {m}[1, 1] * ({cols} - {cx}) + {t}[1]"
    return sy, sx


def _rotated(s: Sampler, rows: str, cols: str, cy: float, cx: float) -> tuple[str, str]:
    theta = s.scalar("theta|angle", low=-0.6, high=0.6)
    c, sn = (
        s.put("c|cos_t", f"jnp.cos({theta})", (), 1),
        s.put("sn|sin_t", f"jnp.sin({theta})", (), 1),
    )
    sy = f"{cy} + {c} * ({rows} - {cy}) - {sn} * ({cols} - {cx})"
    sx = f"{cx} + {sn} * ({rows} - {cy}) + {c} * ({cols} - {cx})"
    return sy, sx


def _radial(s: Sampler, h: int, w: int, rows: str, cols: str, cy: float, cx: float) -> tuple[str, str]:
    k = s.scalar("k1|distortion|bulge", low=-0.1, high=0.1)
    r2 = s.put("r2|radius_sq", f"({rows} - {cy}) ** 2 + ({cols} - {cx}) ** 2", (h, w), (0, 18))
    f = s.put("f_r|factor_r", f"1 + {k} * {r2}", (h, w), (-1, 3))
    sy, sx = f"{cy} + {f} * ({rows} - {cy})", f"{cx} + {f} * ({cols} - {cx})"
    return sy, sx


def bilateral(s: Sampler) -> Kernel:
    """Weights that depend on values: bilateral and non-local means, attention over pixels."""
    x = gray(s, most=5)
    h, w = x.shape
    b = x.bound
    sigma = s.scalar("sigma_r|range_width|tol", low=0.2, high=0.9)
    if s.chance(0.5):
        num, den, nb, wt = (
            s.name("num|weighted_sum"),
            s.name("den|weight_sum"),
            s.name("nb|near"),
            s.name("wt|affinity"),
        )
        dy, dx = s.name("dy|row_shift"), s.name("dx|col_shift")
        s.line(f"{num} = {x}")
        s.line(f"{den} = jnp.ones_like({x})")
        around = s.pick(
            ("((0, 1), (1, 0), (0, -1), (-1, 0))", "((0, 1), (1, 0), (1, 1))", "((0, 1), (0, -1))")
        )
        gap = f"(({nb} - {x}) / {sigma}) ** 2"
        with s.suite(f"for {dy}, {dx} in {around}:"):
            s.line(f"{nb} = jnp.roll({x}, ({dy}, {dx}), axis=(0, 1))")
            s.line(f"{wt} = {s.pick((f'jnp.exp(-({gap}))', f'1 / (1 + {gap})'))}")
            s.line(f"{num} = {num} + {wt} * {nb}")
            s.line(f"{den} = {den} + {wt}")
        out = s.put("smoothed_px|denoised", f"{num} / {den}", (h, w), b, usual=0.6)
        return finish_staged(s, s.pick(("bilateral filter", "edge aware smoothing")), out)
    flat = s.put("flat|pixels_v", f"{x}.reshape(-1, 1)", (h * w, 1), b)
    d2 = s.put("d2|value_gap", f"({flat} - {flat}.T) ** 2", (h * w, h * w), (0, 4 * b * b))
    weights = s.put("weights_p|attn", f"jax.nn.softmax(-{d2} / {sigma}, axis=-1)", (h * w, h * w), (0, 1))
    out = s.put("averaged|nonlocal_px", f"({weights} @ {flat}).reshape({h}, {w})", (h, w), b, usual=0.6)
    return finish_staged(s, s.pick(("nonlocal means", "pixel attention")), out, sub(x, out))


def comparing(s: Sampler) -> Kernel:
    """Scores between two images: SSIM, PSNR-like, gradient and census losses."""
    x = gray(s, most=5)
    y = s.array("target|reference|other_img", x.shape, low=0.0, high=1.0)
    b = max(x.bound, 1.0)
    form = s.pick(("similarity", "peak error", "denoising"))
    if form == "similarity":
        mx, my = (
            s.put("mu_x|mean_a", f"jnp.mean({x})", (), b),
            s.put("mu_y|mean_b", f"jnp.mean({y})", (), 1),
        )
        vx, vy = (
            s.put("var_x|spread_a", f"jnp.var({x})", (), (0, b * b)),
            s.put("var_y|spread_b", f"jnp.var({y})", (), (0, 1)),
        )
        cov = s.put("cov_xy|shared", f"jnp.mean(({x} - {mx}) * ({y} - {my}))", (), b)
        c1, c2 = s.coef(0.01, 0.2), s.coef(0.03, 0.3)
        top = s.put("top|numer", f"(2 * {mx} * {my} + {c1}) * (2 * {cov} + {c2})", (), 8 * b)
        low = s.put("low|denom", f"({mx}**2 + {my}**2 + {c1}) * ({vx} + {vy} + {c2})", (), (0, 20))
        return finish_staged(
            s,
            s.pick(("ssim", "structural similarity")),
            expr(f"{top} / {low}", (), 1.0, level=10, usual=0.5),
            vx,
            cov,
        )
    gap = s.put("gap|err_img", f"{x} - {y}", x.shape, b + 1, usual=0.5)
    if form == "peak error":
        mse = s.put("mse|noise_power", f"jnp.mean({gap}**2) + {s.coef(0.01, 0.1)}", (), (0.01, 4), usual=0.2)
        return finish_staged(
            s,
            s.pick(("psnr", "peak error")),
            s.put("psnr_db|quality", f"-10 * jnp.log10({mse})", (), (-8, 20), usual=6.0),
            gap,
        )
    tv = s.put(
        "tv|roughness",
        f"jnp.mean(jnp.abs(jnp.diff({x}, axis=0))) + jnp.mean(jnp.abs(jnp.diff({x}, axis=1)))",
        (),
        (0, 4 * b),
        usual=0.6,
    )
    fit = s.put("fit|charbonnier", f"jnp.mean(jnp.sqrt({gap}**2 + {s.epsilon()}))", (), (0, 3), usual=0.4)
    lam = s.scalar("lam|tv_weight", low=0.1, high=0.9)
    return finish_staged(
        s, s.pick(("denoising objective", "total variation loss")), add(fit, mul(lam, tv)), gap
    )


FORMS = (
    color_mixing,
    neighborhood,
    edges,
    bilinear,
    resizing,
    histogram,
    morphology,
    integral,
    curves,
    blending,
    warping,
    bilateral,
    comparing,
)
COLORED = (color_mixing, curves, blending)
# Forms short enough for floats of 16 bits.
NARROW = (color_mixing, blending, integral, resizing)


def draw(rng: random.Random) -> Kernel:
    place = rng.random()
    if place < 0.08:
        s = Sampler(rng, "bfloat16" if place < 0.04 else "float16")
        return instance(s.pick(NARROW), s)
    s = Sampler(rng, "float64" if place < 0.2 else "float32")
    form = s.pick(FORMS)
    names = "per_image|one_image" if form in COLORED else "per_channel|one_plane"
    return instance(form, over_batches(s, BATCHED, 4, 2, names))


TEMPLATE = Template("images", "generate_images_kernel", draw)
