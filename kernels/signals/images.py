"""Images: colors, blurs and edges, sampling and warps, histograms, morphology, blending."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import control
from kernels.writing.sampler import Sampler
from kernels.writing.stages import code, put, say, warm_input, wind_up
from kernels.writing.values import Value, add, mul, sub

GRAY = ("img", "image", "gray", "pixels", "frame", "picture", "luma", "depth_map")
COLOR = ("rgb", "image", "colors", "img", "pixels")


def gray(s: Sampler, *names: str, least: int = 3, most: int = 7, alone: bool = False) -> Value:
    """One channel, each side of a few pixels."""
    shape = (s.count(least, most), s.count(least, most))
    if s.chance(0.04):
        shape = (s.pick((16, 24)), s.pick((16, 20)))
    return warm_input(s, shape, *(names or GRAY), low=0.0, high=1.0, alone=alone)


def color(s: Sampler, *names: str) -> Value:
    """Three channels, last."""
    shape = (s.count(2, 5), s.count(2, 4), 3)
    return warm_input(s, shape, *(names or COLOR), low=0.0, high=1.0)


def shifted(s: Sampler, x: Value, dy: int, dx: int) -> str:
    if dy and dx:
        return s.pick(
            (f"jnp.roll({x.code}, ({dy}, {dx}), axis=(0, 1))", f"jnp.roll({x.code}, ({dy}, {dx}), (0, 1))")
        )
    axis = 0 if dy else 1
    return f"jnp.roll({x.code}, {dy or dx}, axis={axis})"


def color_mixing(s: Sampler) -> Kernel:
    """Gray values, YUV and other mixtures of channels, there and back."""
    x = color(s)
    style = s.count(0, 3)
    lead = x.shape[:2]
    b = x.bound
    if style == 0:
        weights = s.pick(("[0.299, 0.587, 0.114]", "[0.2126, 0.7152, 0.0722]", "[0.25, 0.5, 0.25]"))
        text = s.pick(
            (
                f"{x.code} @ jnp.array({weights})",
                f"jnp.tensordot({x.code}, jnp.array({weights}), axes=1)",
                f"jnp.sum({x.code} * jnp.array({weights}), axis=-1)",
            )
        )
        y = put(s, text, lead, b, "y", "luma_y", "gray_y", usual=0.5)
        if s.chance(0.5):
            sat = s.scalar("saturation", "chroma_gain", low=0.3, high=1.7)
            out = put(
                s,
                f"{y.code}[..., None] + {sat.code} * ({x.code} - {y.code}[..., None])",
                x.shape,
                3 * b,
                "saturated_rgb",
                "vivid",
                usual=0.8,
            )
            return wind_up(s, "saturation", out)
        return wind_up(s, s.pick(("luma", "gray conversion")), y)
    if style == 1:
        m = s.array((3, 3), "color_matrix", "ccm", "mixing", low=-0.5, high=1.0)
        text = s.pick(
            (
                f"{x.code} @ {m.code}.T",
                f'jnp.einsum("ij,hwj->hwi", {m.code}, {x.code})',
                f"jnp.tensordot({x.code}, {m.code}, axes=([-1], [1]))",
            )
        )
        out = put(s, text, x.shape, 3 * b, "mixed", "corrected", usual=0.8)
        if s.chance(0.5):
            shift = s.array((3,), "offset_rgb", "black_level", low=-0.2, high=0.2)
            out = put(s, f"{out.code} + {shift.code}", x.shape, 3 * b + 0.2, "lifted", "balanced", usual=0.8)
        return wind_up(s, s.pick(("color correction", "channel mixer")), out)
    r, g, bl = (
        put(s, f"{x.code}[..., {i}]", lead, b, *names)
        for i, names in enumerate((("r", "red"), ("g", "green"), ("b", "blue")))
    )
    if style == 2:
        y = put(
            s, f"0.299 * {r.code} + 0.587 * {g.code} + 0.114 * {bl.code}", lead, b, "y", "luma_y", usual=0.5
        )
        u, v = (
            put(s, f"0.492 * ({bl.code} - {y.code})", lead, b, "u", "cb"),
            put(s, f"0.877 * ({r.code} - {y.code})", lead, b, "v", "cr"),
        )
        gain = s.scalar("gain", "chroma", "sat", low=0.4, high=1.8)
        red, blue = f"{y.code} + 1.14 * {gain.code} * {v.code}", f"{y.code} + 2.03 * {gain.code} * {u.code}"
        green = f"{y.code} - 0.395 * {u.code} - 0.581 * {v.code}"
        parts = [
            put(s, text, lead, 4 * b, *names, usual=0.6)
            for text, names in (
                (red, ("r_out", "red_out")),
                (green, ("g_out", "green_out")),
                (blue, ("b_out", "blue_out")),
            )
        ]
        return wind_up(
            s,
            "yuv adjustment",
            put(
                s,
                f"jnp.stack([{', '.join(p.code for p in parts)}], axis=-1)",
                x.shape,
                4 * b,
                "rgb_out",
                "restacked",
                usual=0.6,
            ),
        )
    top = put(s, f"jnp.max({x.code}, axis=-1)", lead, b, "top", "value_v", usual=0.7)
    low = put(s, f"jnp.min({x.code}, axis=-1)", lead, b, "low", "darkest", usual=0.3)
    chroma = put(s, f"{top.code} - {low.code}", lead, (0, 2 * b), "chroma", "spread_c", usual=0.5)
    sat = put(
        s,
        f"{chroma.code} / (jnp.abs({top.code}) + {s.coef(0.2, 0.6).code})",
        lead,
        (0, 4),
        "sat",
        "saturation_s",
        usual=0.6,
    )
    hue = put(
        s,
        f"jnp.arctan2(1.732 * ({g.code} - {bl.code}), 2.0 * {r.code} "
        f"- {g.code} - {bl.code} + {round(4 * b + 0.5, 1)})",
        lead,
        1.6,
        "hue",
        "tint",
        usual=0.5,
    )
    return wind_up(s, s.pick(("hsv features", "hue and saturation")), s.mix([sat, hue], 1), top)


def neighborhood(s: Sampler) -> Kernel:
    """Blur, sharpen, Laplacian by rolls or by slices of a padded image."""
    x = gray(s, alone=True)
    h, w = x.shape
    b = x.bound
    style = s.count(0, 3)
    if style == 0:
        text = " + ".join(
            (shifted(s, x, 1, 0), shifted(s, x, -1, 0), shifted(s, x, 0, 1), shifted(s, x, 0, -1))
        )
        around = put(s, text, (h, w), 4 * b, "around", "neighbors", "ring", usual=2.0)
        choice = s.count(0, 2)
        c = s.coef(0.1, 0.9).code
        text = (
            f"{around.code} - 4.0 * {x.code}",
            f"(1.0 - {c}) * {x.code} + {c} * 0.25 * {around.code}",
            f"{x.code} + {c} * (4.0 * {x.code} - {around.code})",
        )[choice]
        out = put(s, text, (h, w), 6 * b, "lap", "blurred", "sharpened", usual=0.8)
    elif style == 1:
        mode = s.pick(("edge", "reflect", "constant", "wrap", "symmetric"))
        tail = "" if mode == "constant" else f', mode="{mode}"'
        padded = put(s, f"jnp.pad({x.code}, 1{tail})", (h + 2, w + 2), b, "padded", "p_img")
        kernel = s.array((3, 3), "kernel", "stencil", "weights", low=-0.5, high=1.0)
        i, j = s.name("i", "dy"), s.name("j", "dx")
        acc = s.name("acc", "out_img")
        say(s, f"{acc} = jnp.zeros_like({x.code})")
        with s.suite(f"for {i} in range(3):"), s.suite(f"for {j} in range(3):"):
            s.line(
                f"{acc} = {acc} + ",
                f"{kernel.code}[{i}, {j}] * {padded.code}[{i} : {i} + {h}, {j} : {j} + {w}]",
            )
        out = code(acc, (h, w), 9 * b, usual=1.0)
    elif style == 2:
        k = s.pick(("[1.0, 2.0, 1.0]", "[1.0, 4.0, 1.0]", "[0.5, 1.0, 0.5]"))
        g = s.name("g", "taps")
        say(s, f"{g} = jnp.array({k}, dtype={x.code}.dtype)")
        g_n = put(s, f"{g} / jnp.sum({g})", (3,), 1.0, "g_norm", "unit_taps")
        rows = put(
            s,
            f'jax.vmap(lambda r: jnp.convolve(r, {g_n.code}, mode="same"))({x.code})',
            (h, w),
            b,
            "rows_b",
            "pass_one",
            usual=0.6,
        )
        out = put(
            s,
            f'jax.vmap(lambda r: jnp.convolve(r, {g_n.code}, mode="same"))({rows.code}.T).T',
            (h, w),
            b,
            "blurred",
            "pass_two",
            usual=0.6,
        )
        if s.chance(0.5):
            out = s.let(add(x, mul(s.coef(0.4, 1.5), s.let(sub(x, out)))), "unsharp", "crisp")
    else:
        body, img, trips = (
            s.name("smooth_once", "diffuse"),
            s.name("cur", "state"),
            control.trip_count(s, 2, 4),
        )
        k = s.coef(0.1, 0.25).code
        nb = s.name("nb", "near_sum")
        state = Value(img, (h, w), 0, 1)
        with s.suite(f"def {body}(_, {img}):"):
            pieces = " + ".join(
                (
                    shifted(s, state, 1, 0),
                    shifted(s, state, -1, 0),
                    shifted(s, state, 0, 1),
                    shifted(s, state, 0, -1),
                )
            )
            say(s, f"{nb} = {pieces}")
            say(s, f"return {img} + {k} * ({nb} - 4.0 * {img})")
        out = put(
            s,
            f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {x.code})",
            (h, w),
            b + 0.5,
            "diffused",
            "settled",
            usual=0.6,
        )
    return wind_up(s, s.pick(("image blur", "sharpen", "stencil filter", "image diffusion")), out)


def edges(s: Sampler) -> Kernel:
    """Gradients of an image: Sobel, central differences, structure tensors, orientation."""
    x = gray(s, alone=True)
    h, w = x.shape
    b = x.bound
    style = s.count(0, 2)
    shape = (h, w)
    if style == 0:
        shape = (h - 2, w - 2)
        p = x.code
        gx_text = (
            f"{p}[:-2, 2:] + 2.0 * {p}[1:-1, 2:] + {p}[2:, 2:] - "
            f"{p}[:-2, :-2] - 2.0 * {p}[1:-1, :-2] - {p}[2:, :-2]"
        )
        gy_text = (
            f"{p}[2:, :-2] + 2.0 * {p}[2:, 1:-1] + {p}[2:, 2:] - "
            f"{p}[:-2, :-2] - 2.0 * {p}[:-2, 1:-1] - {p}[:-2, 2:]"
        )
        reach = 8 * b
    elif style == 1:
        gx_text, gy_text = (
            f"0.5 * (jnp.roll({x.code}, -1, axis=1) - jnp.roll({x.code}, 1, axis=1))",
            f"0.5 * (jnp.roll({x.code}, -1, axis=0) - jnp.roll({x.code}, 1, axis=0))",
        )
        reach = b
    else:
        gx_text, gy_text = f"jnp.diff({x.code}, axis=1)[:-1]", f"jnp.diff({x.code}, axis=0)[:, :-1]"
        shape, reach = (h - 1, w - 1), 2 * b
    gx, gy = (
        put(s, gx_text, shape, reach, "gx", "ix", "horizontal"),
        put(s, gy_text, shape, reach, "gy", "iy", "vertical"),
    )
    eps = s.coef(0.05, 0.5).code
    choice = s.count(0, 3)
    if choice == 0:
        mag = put(
            s,
            f"jnp.sqrt({gx.code}**2 + {gy.code}**2 + {eps})",
            shape,
            (0.2, 1.5 * reach + 0.5),
            "mag",
            "edge_strength",
            usual=0.8,
        )
        return wind_up(s, s.pick(("sobel magnitude", "edge strength")), mag)
    if choice == 1:
        a, c, d = (
            put(s, t, (), (0, 40), *n, usual=1.0)
            for t, n in (
                (f"jnp.mean({gx.code}**2)", ("jxx", "a11")),
                (f"jnp.mean({gx.code} * {gy.code})", ("jxy", "a12")),
                (f"jnp.mean({gy.code}**2)", ("jyy", "a22")),
            )
        )
        det = put(s, f"{a.code} * {d.code} - {c.code}**2", (), (0, 99), "det_j", "det_m", usual=1.0)
        score = put(
            s, f"{det.code} / ({a.code} + {d.code} + {eps})", (), (0, 40), "score", "cornerness", usual=0.5
        )
        return wind_up(
            s, s.pick(("corner score", "structure tensor")), s.mix([score, s.unary(s.bounded(gx, 4))], 1)
        )
    if choice == 2:
        angle = put(
            s,
            f"jnp.arctan2({gy.code}, {gx.code} + {round(reach + 0.5, 1)})",
            shape,
            1.6,
            "angle",
            "orientation",
            usual=0.5,
        )
        mag = put(
            s,
            f"jnp.hypot({gx.code}, {gy.code} + {round(reach + 0.5, 1)})",
            shape,
            (0.3, 3 * reach + 1),
            "mag",
            "weight_m",
            usual=1.0,
        )
        return wind_up(s, "gradient orientation", s.mix([angle, mag], 1))
    flow = put(
        s,
        f"{gx.code} * {s.coef(0.5, 1.5).code} + {gy.code} * {s.coef(-1.5, -0.3).code}",
        shape,
        3 * reach,
        "relief",
        "directional",
        usual=0.8,
    )
    g = put(
        s,
        f"1.0 / (1.0 + ({gx.code}**2 + {gy.code}**2) / {eps})",
        shape,
        (0, 1),
        "stopping",
        "conductance",
        usual=0.5,
    )
    return wind_up(s, s.pick(("emboss", "edge stopping")), flow, g)


def bilinear(s: Sampler) -> Kernel:
    """Values at points between pixels: four gathers and two blends."""
    x = gray(s, most=6)
    h, w = x.shape
    n = s.count(2, 6)
    ys, xs = (
        s.array((n,), "ys", "rows_at", "py", low=0.1, high=h - 1.2),
        s.array((n,), "xs", "cols_at", "px", low=0.1, high=w - 1.2),
    )
    y0 = put(s, f"jnp.floor({ys.code}).astype(jnp.int32)", (n,), (0, h), "y0", "top_row")
    x0 = put(s, f"jnp.floor({xs.code}).astype(jnp.int32)", (n,), (0, w), "x0", "left_col")
    fy, fx = (
        put(s, f"{ys.code} - {y0.code}", (n,), (0, 1), "fy", "wy"),
        put(s, f"{xs.code} - {x0.code}", (n,), (0, 1), "fx", "wx"),
    )
    b = x.bound
    if s.chance(0.5):
        top = put(
            s,
            f"(1.0 - {fx.code}) * {x.code}[{y0.code}, {x0.code}] "
            f"+ {fx.code} * {x.code}[{y0.code}, {x0.code} + 1]",
            (n,),
            b,
            "top",
            "upper",
        )
        low = put(
            s,
            f"(1.0 - {fx.code}) * {x.code}[{y0.code} + 1, {x0.code}] "
            f"+ {fx.code} * {x.code}[{y0.code} + 1, {x0.code} + 1]",
            (n,),
            b,
            "bottom",
            "lower",
        )
        out = put(
            s,
            f"(1.0 - {fy.code}) * {top.code} + {fy.code} * {low.code}",
            (n,),
            b,
            "sampled",
            "values_at",
            usual=0.6,
        )
    else:
        function, img, row, col = (
            s.name("pick_at", "fetch", "pixel"),
            s.name("im", "grid"),
            s.name("r", "yy"),
            s.name("c", "xx"),
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
            put(s, f"{function}({x.code}, {y0.code}{dy}, {x0.code}{dx})", (n,), b, name)
            for name, dy, dx in (
                ("v00", "", ""),
                ("v01", "", " + 1"),
                ("v10", " + 1", ""),
                ("v11", " + 1", " + 1"),
            )
        ]
        a, c, d, e = (v.code for v in corners)
        out = put(
            s,
            f"{a} + {fx.code} * ({c} - {a}) + {fy.code} * ({d} - "
            f"{a}) + {fx.code} * {fy.code} * ({a} - {c} - {d} + {e})",
            (n,),
            b,
            "sampled",
            "values_at",
            usual=0.6,
        )
    return wind_up(s, s.pick(("bilinear sampling", "subpixel lookup")), out)


def resizing(s: Sampler) -> Kernel:
    """Other sizes: the library's resize, pooling, repeats, pixel shuffles."""
    style = s.count(0, 4)
    if style == 0:
        x = gray(s, most=5)
        h, w = x.shape
        new = (s.count(2, 8), s.count(2, 8))
        method = s.pick(("linear", "bilinear", "cubic", "nearest", "lanczos3"))
        extra = ", antialias=False" if s.chance(0.3) else ""
        out = put(
            s,
            f'jax.image.resize({x.code}, {new}, method="{method}"{extra})',
            new,
            1.5 * x.bound,
            "resized",
            "scaled_img",
            usual=0.6,
        )
        return wind_up(s, "image resize", out)
    k = s.pick((2, 2, 3))
    if style == 1:
        h, w = k * s.count(1, 3), k * s.count(1, 3)
        x = warm_input(s, (h, w), *GRAY, low=0.0, high=1.0)
        blocks = put(
            s,
            f"{x.code}.reshape({h // k}, {k}, {w // k}, {k})",
            (h // k, k, w // k, k),
            x.bound,
            "blocks",
            "tiles",
        )
        name = s.pick(("mean", "max", "min", "mean"))
        pooled = put(
            s,
            f"{blocks.code}.{name}(axis=(1, 3))"
            if s.chance(0.5)
            else f"jnp.{name}({blocks.code}, axis=(1, 3))",
            (h // k, w // k),
            x.bound,
            "pooled",
            "coarse",
            usual=0.6,
        )
        if s.chance(0.5):
            up = put(
                s,
                f"jnp.repeat(jnp.repeat({pooled.code}, {k}, axis=0), {k}, axis=1)",
                (h, w),
                x.bound,
                "upsampled",
                "blocky",
                usual=0.6,
            )
            return wind_up(
                s,
                s.pick(("pyramid residual", "local contrast")),
                sub(x, up) if name != "mean" else s.mix([x, up], 1),
            )
        return wind_up(s, s.pick(("average pooling", "block pooling")), pooled)
    h, w, c = s.count(1, 3), s.count(1, 3), s.count(1, 2)
    x = warm_input(s, (h, w, c * k * k), "features", "channels", "packed", low=-1.0, high=1.0)
    if style == 2:
        six = put(
            s, f"{x.code}.reshape({h}, {w}, {k}, {k}, {c})", (h, w, k, k, c), x.bound, "split", "subpixels"
        )
        out = put(
            s,
            f"{six.code}.transpose(0, 2, 1, 3, 4).reshape({h * k}, {w * k}, {c})",
            (h * k, w * k, c),
            x.bound,
            "shuffled_up",
            "pixels_out",
            usual=0.6,
        )
        return wind_up(s, "pixel shuffle", out)
    if style == 3:
        y = warm_input(s, (h * k, w * k, c), "image", "hi_res", "pixels", low=-1.0, high=1.0)
        six = put(
            s, f"{y.code}.reshape({h}, {k}, {w}, {k}, {c})", (h, k, w, k, c), y.bound, "split", "subpixels"
        )
        down = put(
            s,
            f"jnp.transpose({six.code}, (0, 2, 1, 3, 4)).reshape({h}, {w}, -1)",
            x.shape,
            y.bound,
            "packed_y",
            "to_depth",
            usual=0.6,
        )
        return wind_up(s, s.pick(("space to depth", "pixel unshuffle")), s.mix([down, x], 1))
    y = gray(s, most=5)
    gaps = f"{y.code}[:-1, :-1] + {y.code}[1:, :-1] + {y.code}[:-1, 1:] + {y.code}[1:, 1:]"
    total = put(s, gaps, (y.shape[0] - 1, y.shape[1] - 1), 4 * y.bound, "corner_sum", "quad_sum", usual=2.0)
    half = mul(s.coef(0.2, 0.3), total)
    scale = put(s, f"jnp.mean(jnp.abs({x.code}))", (), (0, x.bound), "scale", "activity")
    return wind_up(s, "corner average", s.mix([half, scale], 1))


def histogram(s: Sampler) -> Kernel:
    """Soft histograms, entropies, equalization by them, and Otsu-like scores."""
    x = gray(s, alone=True)
    bins = s.count(3, 6)
    b = x.bound
    centers = put(
        s,
        s.pick((f"jnp.linspace(0.0, 1.0, {bins})", f"(jnp.arange({bins}) + 0.5) / {bins}")),
        (bins,),
        (0, 1),
        "centers",
        "levels",
        "bin_mid",
    )
    width = s.scalar("bandwidth", "bin_width", low=0.15, high=0.6) if s.chance(0.5) else s.coef(0.15, 0.5)
    flat = put(
        s, f"{x.code}.{s.pick(('ravel()', 'reshape(-1)', 'flatten()'))}", (x.size,), b, "flat", "values_x"
    )
    gaps = put(
        s, f"({flat.code}[:, None] - {centers.code}) / {width.code}", (x.size, bins), 12.0, "gaps", "z_bins"
    )
    member = s.pick(
        (
            f"jnp.exp(-0.5 * {gaps.code}**2)",
            f"jax.nn.softmax(-({gaps.code}**2), axis=-1)",
            f"jax.nn.relu(1.0 - jnp.abs({gaps.code}))",
            f"1.0 / (1.0 + {gaps.code}**2)",
        )
    )
    hist = put(
        s, f"jnp.mean({member}, axis=0)", (bins,), (0, 1), "hist", "counts_soft", "density_h", usual=0.3
    )
    style = s.count(0, 3)
    if style == 0:
        return wind_up(s, "soft histogram", hist)
    p = put(
        s,
        f"{hist.code} / (jnp.sum({hist.code}) + {s.coef(0.05, 0.2).code})",
        (bins,),
        (0, 1),
        "p",
        "probs_h",
        usual=0.2,
    )
    if style == 1:
        return wind_up(
            s,
            "histogram entropy",
            code(f"-jnp.sum({p.code} * jnp.log({p.code} + 0.02))", (), (0, 2), level=11),
            p,
        )
    cdf = put(s, f"jnp.cumsum({p.code})", (bins,), (0, 1), "cdf", "cumulative_p", usual=0.5)
    if style == 2:
        out = put(
            s,
            f"jnp.interp({x.code}, {centers.code}, {cdf.code})",
            x.shape,
            (0, 1),
            "equalized",
            "remapped",
            usual=0.6,
        )
        return wind_up(s, "histogram equalization", s.mix([out, x], 1))
    mu = put(s, f"jnp.cumsum({p.code} * {centers.code})", (bins,), (0, 1), "mu", "partial_mean")
    text = (
        f"({mu.code}[-1] * {cdf.code} - {mu.code}) ** 2 / ({cdf.code} "
        f"* (1.0 - {cdf.code}) + {s.coef(0.1, 0.3).code})"
    )
    return wind_up(
        s,
        s.pick(("otsu score", "between class variance")),
        put(s, text, (bins,), (0, 1), "between", "separation", usual=0.05),
        cdf,
    )


def morphology(s: Sampler) -> Kernel:
    """Dilation, erosion and what is made of them, by maxima of shifts or of windows."""
    x = gray(s)
    h, w = x.shape
    b = x.bound
    cross = s.chance(0.5)
    offsets = [(0, 1), (0, -1), (1, 0), (-1, 0)] if cross else [(0, 1), (1, 0), (1, 1)]
    img = s.name("im", "grid", "plane")
    names = {}
    inner = Value(img, (h, w), 0, 1)
    for op in ("maximum", "minimum"):
        names[op] = s.name("dilate", "grow_bright") if op == "maximum" else s.name("erode", "shrink_bright")
    soft = s.chance(0.2)
    used: list[str] = []

    def made(op: str, value: Value, *out: str) -> Value:
        if op not in used:
            used.append(op)
            parts = [img, *(shifted(s, inner, dy, dx) for dy, dx in offsets)]
            with s.helper(names[op], img):
                if soft:
                    sign = "" if op == "maximum" else "-"
                    stack = s.name("stack_s", "stack_t")
                    say(s, f"{stack} = jnp.stack([{', '.join(parts[:3])}])")
                    s.line(f"return {sign}jax.nn.logsumexp({sign}4.0 * {stack}, axis=0) / 4.0")
                else:
                    result = parts[0]
                    for part in parts[1:-1]:
                        wider = s.name("across", "paired", "wider", "merged_px", "partial_px", "so_far")
                        s.line(f"{wider} = ", f"jnp.{op}({result}, {part})")
                        result = wider
                    s.line("return ", f"jnp.{op}({result}, {parts[-1]})")
        return put(s, f"{names[op]}({value.code})", (h, w), b + 0.5, *out, usual=0.6)

    style = s.count(0, 4)
    if style == 0:
        return wind_up(s, "dilation", made(s.pick(("maximum", "minimum")), x, "grown", "spread_x"))
    if style == 1:
        grad = sub(made("maximum", x, "grown", "dil"), made("minimum", x, "shrunk", "ero"))
        return wind_up(s, "morphological gradient", s.mix([grad, x], 1))
    first, second = s.shuffled(("maximum", "minimum"))
    opened = made(second, made(first, x, "first_pass", "stage_one"), "opened", "closed_x")
    if style == 2:
        return wind_up(s, s.pick(("opening", "closing")), s.mix([opened, x], 1))
    if style == 3:
        marker = gray_like(s, x, "marker", "seeds")
        low = put(
            s,
            f"jnp.minimum({made('maximum', marker, 'flooded', 'grown_m').code}, {x.code})",
            (h, w),
            b,
            "geodesic",
            "limited",
        )
        return wind_up(s, "geodesic dilation", s.mix([low, opened], 1))
    return wind_up(s, "top hat", s.mix([sub(x, opened), x], 1))


def gray_like(s: Sampler, x: Value, *names: str) -> Value:
    return s.array(x.shape, *names, low=0.0, high=1.0)


def integral(s: Sampler) -> Kernel:
    """Summed-area tables and box statistics from their corners."""
    x = gray(s)
    h, w = x.shape
    b = x.bound
    text = s.pick(
        (
            f"jnp.cumsum(jnp.cumsum({x.code}, axis=0), axis=1)",
            f"{x.code}.cumsum(axis=0).cumsum(axis=1)",
            f"{s.lax}.cumsum({s.lax}.cumsum({x.code}, axis=1), axis=0)",
        )
    )
    table = put(s, text, (h, w), h * w * b, "table", "integral_img", "sat")
    padded = put(s, f"jnp.pad({table.code}, ((1, 0), (1, 0)))", (h + 1, w + 1), h * w * b, "padded", "sat0")
    k, m = s.count(2, h), s.count(2, w)
    p = padded.code
    box = put(
        s,
        f"{p}[{k}:, {m}:] - {p}[:-{k}, {m}:] - {p}[{k}:, :-{m}] + {p}[:-{k}, :-{m}]",
        (h - k + 1, w - m + 1),
        k * m * b,
        "box",
        "window_sum",
        usual=k * m * 0.4,
    )
    mean = put(s, f"{box.code} / {k * m}", box.shape, b, "local_mean", "box_mean", usual=0.5)
    style = s.count(0, 2)
    if style == 0:
        return wind_up(s, s.pick(("box filter", "integral image")), mean)
    center = put(
        s,
        f"{x.code}[{k // 2} : {k // 2 + h - k + 1}, {m // 2} : {m // 2 + w - m + 1}]",
        box.shape,
        b,
        "middle",
        "inner_px",
    )
    if style == 1:
        t = s.scalar("sensitivity", "bias_t", low=0.5, high=1.2)
        out = put(
            s,
            f"jax.nn.sigmoid({s.coef(3.0, 8.0).code} * ({center.code} - {t.code} * {mean.code}))",
            box.shape,
            (0, 1),
            "binary_soft",
            "ink",
            usual=0.6,
        )
        return wind_up(s, "adaptive threshold", out)
    return wind_up(s, "local contrast", s.mix([sub(center, mul(s.coef(0.3, 0.8), mean)), mean], 1))


def curves(s: Sampler) -> Kernel:
    """Gamma, contrast, tone mapping and lookup curves of pixels."""
    x = color(s) if s.chance(0.5) else gray(s)
    safe = s.let(s.positive(x, 0.05), "safe_px", "positive_px", "lum_px")
    steps: list[tuple[str, float]] = []
    gamma = s.scalar("gamma", "exponent", low=0.4, high=2.2)
    gain = s.scalar("exposure", "gain", "brightness", low=0.4, high=1.8)
    v = safe
    for kind in s.shuffled(range(6))[: s.count(2, 4)]:
        c = s.coef(0.2, 0.9).code
        steps = [
            (f"{v.code} ** {gamma.code}", 4.0),
            (f"{gain.code} * {v.code}", 2 * v.high),
            (f"{v.code} / (1.0 + {c} * {v.code})", v.high),
            (f"{v.code} * ({v.code} + {c}) / ({v.code} * ({v.code} + 0.5) + {c})", 3.0),
            (f"jnp.where({v.code} > {c}, {v.code}, {c} * ({v.code} / {c}) ** 2)", v.high),
            (f"jax.nn.sigmoid({s.coef(2.0, 5.0).code} * ({v.code} - {c})) + 0.1", 1.1),
        ]
        if kind == 0 and v.high > 4:
            continue
        text, top = steps[kind]
        v = put(
            s, text, x.shape, (0.001, top), "tone", "curve_px", "graded", "mapped_px", "developed", usual=0.7
        )
    used = "\n".join(s.lines)
    if gamma.code not in used:
        v = put(
            s,
            f"({v.code} / {round(v.high, 2)}) ** {gamma.code}",
            x.shape,
            (0, 1),
            "gamma_px",
            "display",
            usual=0.6,
        )
    if gain.code not in used:
        v = put(s, f"{gain.code} * {v.code}", x.shape, (0, 2 * v.high), "exposed", "boosted", usual=0.6)
    if x.rank == 3 and s.chance(0.4):
        tint = s.array((3,), "tint_rgb", "white_balance", low=0.6, high=1.4)
        v = put(s, f"{v.code} * {tint.code}", x.shape, (0, 1.4 * v.high), "tinted", "balanced", usual=0.6)
    return wind_up(s, s.pick(("tone curve", "gamma correction", "color grading", "tone mapping")), v)


def blending(s: Sampler) -> Kernel:
    """Layers over one another: alpha, screen, multiply, overlay, masks, premultiplied."""
    x = color(s, "base", "background", "bottom")
    y = s.array(x.shape, "layer", "foreground", "top_img", low=0.0, high=1.0)
    lead = x.shape[:2]
    alpha = s.array(lead if s.chance(0.6) else (), "alpha", "opacity", "matte", low=0.0, high=1.0)
    a = f"{alpha.code}[..., None]" if alpha.shape else alpha.code
    mode = s.pick(
        (
            y.code,
            f"{x.code} * {y.code}",
            f"1.0 - (1.0 - {x.code}) * (1.0 - {y.code})",
            f"jnp.where({x.code} < 0.5, 2.0 * {x.code} * {y.code}, "
            f"1.0 - 2.0 * (1.0 - {x.code}) * (1.0 - {y.code}))",
            f"jnp.abs({x.code} - {y.code})",
            f"jnp.maximum({x.code}, {y.code})",
            f"{x.code} / ({y.code} + 0.3)",
            f"(1.0 - 2.0 * {y.code}) * {x.code} ** 2 + 2.0 * {y.code} * {x.code}",
        )
    )
    b = 4 * max(x.bound, 1.0) ** 2
    mixed = put(s, mode, x.shape, b, "mixed", "blend_px", "combined_px", usual=0.7)
    out = put(
        s,
        s.pick(
            (f"{a} * {mixed.code} + (1.0 - {a}) * {x.code}", f"{x.code} + {a} * ({mixed.code} - {x.code})")
        ),
        x.shape,
        b,
        "composite",
        "over",
        usual=0.7,
    )
    if s.chance(0.35):
        z = s.array(
            x.shape[2:] if s.chance(0.5) else x.shape, "third", "fog_color", "glow", low=0.0, high=1.0
        )
        beta = s.scalar("fog", "strength", "mix", low=0.1, high=0.9)
        out = put(
            s,
            f"(1.0 - {beta.code}) * {out.code} + {beta.code} * {z.code}",
            x.shape,
            b,
            "hazy",
            "final_px",
            usual=0.7,
        )
    results = [out]
    if alpha.shape and s.chance(0.3):
        other = s.array(lead, "alpha2", "mask_b", low=0.0, high=1.0)
        results.append(
            put(
                s,
                f"{alpha.code} + {other.code} * (1.0 - {alpha.code})",
                lead,
                (0, 1),
                "alpha_out",
                "coverage",
                usual=0.8,
            )
        )
    return wind_up(s, s.pick(("alpha blend", "layer blend", "compositing")), *results)


def warping(s: Sampler) -> Kernel:
    """Affine and radial warps: a grid of coordinates, then a soft or a bilinear lookup."""
    h, w = s.count(3, 5), s.count(3, 5)
    x = warm_input(s, (h, w), *GRAY, low=0.0, high=1.0)
    rows, cols = s.name("rows", "yy", "v_grid"), s.name("cols", "xx", "u_grid")
    say(s, f'{rows}, {cols} = jnp.meshgrid(jnp.arange({h}), jnp.arange({w}), indexing="ij")')
    cy, cx = (h - 1) / 2, (w - 1) / 2
    style = s.count(0, 2)
    if style == 0:
        m, t = (
            s.array((2, 2), "affine", "linear_part", low=-0.25, high=0.25),
            s.array((2,), "shift", "translation", low=-0.4, high=0.4),
        )
        sy = f"{rows} + {m.code}[0, 0] * ({rows} - {cy}) + {m.code}[0, 1] * ({cols} - {cx}) + {t.code}[0]"
        sx = f"{cols} + {m.code}[1, 0] * ({rows} - {cy}) + {m.code}[1, 1] * ({cols} - {cx}) + {t.code}[1]"
    elif style == 1:
        theta = s.scalar("theta", "angle", low=-0.6, high=0.6)
        c, sn = (
            put(s, f"jnp.cos({theta.code})", (), 1, "c", "cos_t"),
            put(s, f"jnp.sin({theta.code})", (), 1, "sn", "sin_t"),
        )
        sy = f"{cy} + {c.code} * ({rows} - {cy}) - {sn.code} * ({cols} - {cx})"
        sx = f"{cx} + {sn.code} * ({rows} - {cy}) + {c.code} * ({cols} - {cx})"
    else:
        k = s.scalar("k1", "distortion", "bulge", low=-0.1, high=0.1)
        r2 = put(s, f"({rows} - {cy}) ** 2 + ({cols} - {cx}) ** 2", (h, w), (0, 18), "r2", "radius_sq")
        f = put(s, f"1.0 + {k.code} * {r2.code}", (h, w), (-1, 3), "f_r", "factor_r")
        sy, sx = f"{cy} + {f.code} * ({rows} - {cy})", f"{cx} + {f.code} * ({cols} - {cx})"
    ys, xs = put(s, sy, (h, w), h + 2.0, "src_y", "from_y"), put(s, sx, (h, w), w + 2.0, "src_x", "from_x")
    if s.chance(0.5):
        order = s.pick(("order=1", 'order=1, mode="nearest"'))
        out = put(
            s,
            f"jax.scipy.ndimage.map_coordinates({x.code}, [{ys.code}, {xs.code}], {order})",
            (h, w),
            x.bound,
            "warped",
            "moved",
            usual=0.6,
        )
    else:
        width = s.coef(0.5, 1.0).code
        wy = put(
            s,
            f"jnp.exp(-0.5 * (({ys.code}[..., None] - jnp.arange({h})) / {width}) ** 2)",
            (h, w, h),
            (0, 1),
            "wy",
            "row_weights",
        )
        wx = put(
            s,
            f"jnp.exp(-0.5 * (({xs.code}[..., None] - jnp.arange({w})) / {width}) ** 2)",
            (h, w, w),
            (0, 1),
            "wx",
            "col_weights",
        )
        out = put(
            s,
            f'jnp.einsum("ija,ijb,ab->ij", {wy.code}, {wx.code}, {x.code})',
            (h, w),
            3 * x.bound,
            "warped",
            "moved",
            usual=0.8,
        )
    return wind_up(s, s.pick(("affine warp", "lens distortion", "image rotation", "soft warp")), out)


def bilateral(s: Sampler) -> Kernel:
    """Weights that depend on values: bilateral and non-local means, attention over pixels."""
    x = gray(s, most=5)
    h, w = x.shape
    b = x.bound
    sigma = s.scalar("sigma_r", "range_width", "tol", low=0.2, high=0.9)
    if s.chance(0.5):
        num, den, nb, wt = (
            s.name("num", "weighted_sum"),
            s.name("den", "weight_sum"),
            s.name("nb", "near"),
            s.name("wt", "affinity"),
        )
        dy, dx = s.name("dy", "row_shift"), s.name("dx", "col_shift")
        say(s, f"{num} = {x.code}")
        say(s, f"{den} = jnp.ones_like({x.code})")
        around = s.pick(
            ("((0, 1), (1, 0), (0, -1), (-1, 0))", "((0, 1), (1, 0), (1, 1))", "((0, 1), (0, -1))")
        )
        gap = f"(({nb} - {x.code}) / {sigma.code}) ** 2"
        with s.suite(f"for {dy}, {dx} in {around}:"):
            say(s, f"{nb} = jnp.roll({x.code}, ({dy}, {dx}), axis=(0, 1))")
            say(s, f"{wt} = {s.pick((f'jnp.exp(-({gap}))', f'1.0 / (1.0 + {gap})'))}")
            say(s, f"{num} = {num} + {wt} * {nb}")
            say(s, f"{den} = {den} + {wt}")
        out = put(s, f"{num} / {den}", (h, w), b, "smoothed_px", "denoised", usual=0.6)
        return wind_up(s, s.pick(("bilateral filter", "edge aware smoothing")), out)
    flat = put(s, f"{x.code}.reshape(-1, 1)", (h * w, 1), b, "flat", "pixels_v")
    d2 = put(s, f"({flat.code} - {flat.code}.T) ** 2", (h * w, h * w), (0, 4 * b * b), "d2", "value_gap")
    weights = put(
        s, f"jax.nn.softmax(-{d2.code} / {sigma.code}, axis=-1)", (h * w, h * w), (0, 1), "weights_p", "attn"
    )
    out = put(
        s,
        f"({weights.code} @ {flat.code}).reshape({h}, {w})",
        (h, w),
        b,
        "averaged",
        "nonlocal_px",
        usual=0.6,
    )
    return wind_up(s, s.pick(("nonlocal means", "pixel attention")), out, sub(x, out))


def comparing(s: Sampler) -> Kernel:
    """Scores between two images: SSIM, PSNR-like, gradient and census losses."""
    x = gray(s, most=5)
    y = s.array(x.shape, "target", "reference", "other_img", low=0.0, high=1.0)
    b = max(x.bound, 1.0)
    style = s.count(0, 2)
    if style == 0:
        mx, my = (
            put(s, f"jnp.mean({x.code})", (), b, "mu_x", "mean_a"),
            put(s, f"jnp.mean({y.code})", (), 1, "mu_y", "mean_b"),
        )
        vx, vy = (
            put(s, f"jnp.var({x.code})", (), (0, b * b), "var_x", "spread_a"),
            put(s, f"jnp.var({y.code})", (), (0, 1), "var_y", "spread_b"),
        )
        cov = put(s, f"jnp.mean(({x.code} - {mx.code}) * ({y.code} - {my.code}))", (), b, "cov_xy", "shared")
        c1, c2 = s.coef(0.01, 0.2).code, s.coef(0.03, 0.3).code
        top = put(
            s, f"(2.0 * {mx.code} * {my.code} + {c1}) * (2.0 * {cov.code} + {c2})", (), 8 * b, "top", "numer"
        )
        low = put(
            s,
            f"({mx.code}**2 + {my.code}**2 + {c1}) * ({vx.code} + {vy.code} + {c2})",
            (),
            (0, 20),
            "low",
            "denom",
        )
        return wind_up(
            s,
            s.pick(("ssim", "structural similarity")),
            code(f"{top.code} / {low.code}", (), 1.0, level=10, usual=0.5),
            s.pair(vx, cov),
        )
    gap = put(s, f"{x.code} - {y.code}", x.shape, b + 1, "gap", "err_img", usual=0.5)
    if style == 1:
        mse = put(
            s,
            f"jnp.mean({gap.code}**2) + {s.coef(0.01, 0.1).code}",
            (),
            (0.01, 4),
            "mse",
            "noise_power",
            usual=0.2,
        )
        return wind_up(
            s,
            s.pick(("psnr", "peak error")),
            put(s, f"-10.0 * jnp.log10({mse.code})", (), (-8, 20), "psnr_db", "quality", usual=6.0),
            s.unary(gap),
        )
    tv = put(
        s,
        f"jnp.mean(jnp.abs(jnp.diff({x.code}, axis=0))) + jnp.mean(jnp.abs(jnp.diff({x.code}, axis=1)))",
        (),
        (0, 4 * b),
        "tv",
        "roughness",
        usual=0.6,
    )
    fit = put(
        s,
        f"jnp.mean(jnp.sqrt({gap.code}**2 + {s.coef(0.01, 0.2).code}))",
        (),
        (0, 3),
        "fit",
        "charbonnier",
        usual=0.4,
    )
    lam = s.scalar("lam", "tv_weight", low=0.1, high=0.9)
    return wind_up(
        s, s.pick(("denoising objective", "total variation loss")), add(fit, mul(lam, tv)), s.unary(gap)
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
# Forms short enough for floats of 16 bits.
NARROW = (color_mixing, blending, integral, resizing)


def draw(rng: random.Random) -> Kernel:
    place = rng.random()
    if place < 0.08:
        s = Sampler(rng, "bfloat16" if place < 0.04 else "float16")
        return s.pick(NARROW)(s)
    s = Sampler(rng, "float64" if place < 0.2 else "float32")
    return s.pick(FORMS)(s)


TEMPLATE = Template("images", "generate_images_kernel", draw)
