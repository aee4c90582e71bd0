"""Filters along time: convolutions, recursions, smoothing, frames, windows, wavelets."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import control
from kernels.writing.sampler import Sampler
from kernels.writing.stages import code, put, say, warm_input, wind_up
from kernels.writing.values import Shape, Value, add, mul, sub

SIGNALS = ("x", "signal", "samples", "series", "audio", "readings", "trace_in", "prices", "values")
TAPS = ("taps", "kernel", "h", "weights", "coeffs", "impulse")
SIZES = (5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 20, 24)


def length(s: Sampler) -> int:
    return s.pick((64, 101, 128, 200)) if s.chance(0.06) else s.pick(SIZES)


def signal(s: Sampler, n: int, *names: str, lead: float = 0.0) -> Value:
    shape: Shape = (s.count(2, 3), n) if s.chance(lead) else (n,)
    return warm_input(s, shape, *(names or SIGNALS), limit=2.0, alone=True)


def taps(s: Sampler, k: int) -> Value:
    """Filter coefficients: an input, perhaps made to sum to one, or a literal."""
    raw = s.array((k,), *TAPS, low=-1.0, high=1.0)
    if s.chance(0.3):
        return put(s, f"jax.nn.softmax({raw.code})", (k,), (0, 1), "w_norm", "positive_taps", "kernel_n")
    if s.chance(0.2):
        return put(
            s, f"{raw.code} / (1.0 + jnp.sum(jnp.abs({raw.code})))", (k,), 1.0, "scaled_taps", "kernel_n"
        )
    return raw


def fir(s: Sampler) -> Kernel:
    """A convolution or correlation with a few taps, by the library."""
    n, k = length(s), s.count(2, 5)
    x, h = signal(s, n), taps(s, k)
    mode = s.pick(("same", "same", "valid", "full"))
    size = {"same": n, "valid": n - k + 1, "full": n + k - 1}[mode]
    name = s.pick(("convolve", "convolve", "correlate"))
    out = put(
        s,
        f'jnp.{name}({x.code}, {h.code}, mode="{mode}")',
        (size,),
        k * x.bound,
        "y",
        "filtered",
        "smoothed_x",
        usual=1.0,
    )
    if s.chance(0.3):
        again = s.let(s.bounded(s.unary(out), 3.0))
        g = taps(s, k)
        out = put(
            s,
            f'jnp.convolve({again.code}, {g.code}, mode="same")',
            (size,),
            3.0 * k,
            "second",
            "cascaded",
            usual=1.0,
        )
    if s.chance(0.25) and mode == "same":
        return wind_up(
            s,
            s.pick(("unsharp filter", "residual filter")),
            add(x, mul(s.coef(0.3, 1.5), s.let(sub(x, out)))),
        )
    return wind_up(s, s.pick(("fir filter", "tap filter", "correlation filter")), out)


def fir_by_hand(s: Sampler) -> Kernel:
    """The same by shifted slices, by a gather of windows, or by a loop over the taps."""
    n, k = length(s), s.count(2, 5)
    x, h = signal(s, n), taps(s, k)
    m = n - k + 1
    style = s.count(0, 3)
    if style == 0:
        kinds = s.pick(("edge", "reflect", "constant", "wrap"))
        mode = "" if kinds == "constant" else f', mode="{kinds}"'
        padded = put(
            s,
            f"jnp.pad({x.code}, ({(k - 1) // 2}, {k // 2}){mode})",
            (n + k - 1,),
            x.bound,
            "padded",
            "extended",
        )
        i = s.name("i", "j")
        text = f"sum({h.code}[{i}] * {padded.code}[{i} : {i} + {n}] for {i} in range({k}))"
        out = put(s, text, (n,), k * x.bound, "y", "filtered", usual=1.0)
    elif style == 1:
        idx = put(s, f"jnp.arange({m})[:, None] + jnp.arange({k})", (m, k), (0, n), "idx", "window_index")
        out = put(s, f"{x.code}[{idx.code}] @ {h.code}", (m,), k * x.bound, "y", "filtered", usual=1.0)
    elif style == 2:
        body, i, acc = s.name("add_tap", "accumulate"), s.name("i", "lag"), s.name("acc", "total")
        with s.suite(f"def {body}({i}, {acc}):"):
            say(s, f"return {acc} + {h.code}[{i}] * jnp.roll({x.code}, {i})")
        start = put(s, f"jnp.zeros_like({x.code})", (n,), 0.0, "zeros", "silence")
        out = put(
            s,
            f"{s.lax}.fori_loop(0, {k}, {body}, {start.code})",
            (n,),
            k * x.bound,
            "y",
            "filtered",
            usual=1.0,
        )
    else:
        body, i = s.name("window_dot", "one_output"), s.name("i", "start_at")
        with s.suite(f"def {body}({i}):"):
            cut = put(s, f"{s.lax}.dynamic_slice({x.code}, ({i},), ({k},))", (k,), x.bound, "cut", "segment")
            s.line(
                "return ",
                s.pick(
                    (
                        f"jnp.dot({cut.code}, {h.code})",
                        f"jnp.sum({cut.code} * {h.code})",
                        f"jnp.max({cut.code} * {h.code})",
                    )
                ),
            )
        mapped = s.pick((f"jax.vmap({body})(jnp.arange({m}))", f"{s.lax}.map({body}, jnp.arange({m}))"))
        out = put(s, mapped, (m,), k * x.bound, "y", "filtered", usual=1.0)
    return wind_up(s, s.pick(("sliding filter", "weighted moving window", "tap loop")), out)


def recursive(s: Sampler) -> Kernel:
    """IIR filters as scans: one pole, a biquad, comb and all-pass sections."""
    n = length(s)
    x = signal(s, n)
    body, state, xt, y = (
        s.name("tick", "step", "filter_step"),
        s.name("state", "memory"),
        s.name("x_t", "sample"),
        s.name("y_t", "out_t"),
    )
    tail = ", reverse=True" if s.chance(0.12) else ""
    style = s.count(0, 2)
    if style == 0:
        a = s.scalar("pole", "decay", "alpha", low=0.2, high=0.9)
        gain = s.pick((f"(1.0 - {a.code}) * ", "", f"{s.coef(0.3, 1.0).code} * "))
        bend = s.pick(("{}", "{}", "jnp.tanh({})"))
        with s.suite(f"def {body}({state}, {xt}):"):
            say(s, f"{y} = " + bend.format(f"{a.code} * {state} + {gain}{xt}"))
            s.line(f"return {y}, {s.pick((y, f'{xt} - {y}', f'{y} ** 2'))}")
        start, last = f"jnp.zeros_like({x.code}[0])", "_"
        if s.chance(0.3):
            start = s.scalar("y0", "start_level", low=-1.0, high=1.0).code
    else:
        b0, b1, a1, a2 = (
            s.coef(0.2, 0.8).code,
            s.coef(-0.5, 0.5).code,
            s.coef(-0.6, 0.6).code,
            s.coef(0.1, 0.3).code,
        )
        if s.chance(0.5):
            b = s.array((2,), "b", "feedforward", low=0.2, high=0.9)
            b0, b1 = (put(s, f"{b.code}[{i}]", (), 1.0, f"b{i}", f"ff{i}").code for i in (0, 1))
        if s.chance(0.5):
            a_in = s.array((2,), "a", "feedback", low=-0.45, high=0.45)
            a1, a2 = (put(s, f"{a_in.code}[{i}]", (), 0.5, f"a{i + 1}", f"fb{i + 1}").code for i in (0, 1))
        s1, s2 = s.name("z1", "y1", "d1"), s.name("z2", "y2", "d2")
        with s.suite(f"def {body}({state}, {xt}):"):
            s.line(f"{s1}, {s2} = {state}")
            if style == 1:
                say(s, f"{y} = {b0} * {xt} + {s1}")
                s.line("return ", f"({b1} * {xt} - {a1} * {y} + {s2}, {b0} * {xt} - {a2} * {y}), {y}")
            else:
                say(s, f"{y} = {b0} * {xt} - {a1} * {s1} - {a2} * {s2}")
                s.line(f"return ({y}, {s1}), {y} + {b1} * {s1}")
        zero = put(s, f"jnp.zeros_like({x.code}[0])", (), 0.0, "zero", "rest")
        start, last = f"({zero.code}, {zero.code})", "_"
    out = s.name("y", "filtered", "response_y")
    say(s, f"{last}, {out} = {s.lax}.scan({body}, {start}, {x.code}{tail})")
    return wind_up(
        s, s.pick(("iir filter", "biquad", "recursive filter", "resonator")), code(out, (n,), 4.0, usual=0.8)
    )


def smoothing(s: Sampler) -> Kernel:
    """Exponential smoothing with level and trend, moving averages, and signals built on both."""
    n = length(s)
    batch = s.chance(0.3)
    shape: Shape = (n, s.count(2, 3)) if batch else (n,)
    x = warm_input(s, shape, "series", "demand", "prices", "x", "readings", alone=True)
    alpha = s.scalar("alpha", "level_rate", "smooth", low=0.1, high=0.9)
    style = s.count(0, 3)
    body, state, xt = s.name("update", "smooth_step"), s.name("state", "carry"), s.name("x_t", "obs_t")
    level, trend, new, slope = (
        s.name("level", "lev"),
        s.name("trend", "b_t"),
        s.name("level_new", "lev_next"),
        s.name("trend_new", "b_next"),
    )
    if style == 0:
        with s.suite(f"def {body}({level}, {xt}):"):
            say(
                s,
                s.pick(
                    (
                        f"{new} = {alpha.code} * {xt} + (1.0 - {alpha.code}) * {level}",
                        f"{new} = {level} + {alpha.code} * ({xt} - {level})",
                    )
                ),
            )
            s.line(f"return {new}, {s.pick((new, f'{xt} - {level}', level, f'({xt} - {level}) ** 2'))}")
        last, out = s.name("last", "final_level"), s.name("smooth_x", "levels", "errors_x")
        say(s, f"{last}, {out} = {s.lax}.scan({body}, {x.code}[0], {x.code}[1:])")
        values = [Value(out, (n - 1, *shape[1:]), -4, 4), Value(last, shape[1:], -2, 2)]
        return wind_up(s, s.pick(("exponential smoothing", "ema")), *values[: s.count(1, 2)])
    if style == 1:
        beta = s.scalar("beta", "trend_rate", low=0.1, high=0.9)
        damp = s.pick(("", f"{s.coef(0.7, 0.98).code} * "))
        with s.suite(f"def {body}({state}, {xt}):"):
            s.line(f"{level}, {trend} = {state}")
            say(s, f"{new} = {alpha.code} * {xt} + (1.0 - {alpha.code}) * ({level} + {damp}{trend})")
            say(s, f"{slope} = {beta.code} * ({new} - {level}) + (1.0 - {beta.code}) * {damp}{trend}")
            s.line(
                f"return ({new}, {slope}), {s.pick((f'{level} + {trend}', f'{xt} - {level} - {trend}', new))}"
            )
        last, out, end = (
            s.name("level_t", "end_level"),
            s.name("fitted", "forecast", "errors_x"),
            s.name("trend_t", "end_trend"),
        )
        say(
            s,
            f"({last}, {end}), {out} = {s.lax}.scan({body}, "
            f"({x.code}[0], {x.code}[1] - {x.code}[0]), {x.code}[1:])",
        )
        horizon = put(s, f"{last} + {s.count(1, 4)} * {end}", shape[1:], 6.0, "ahead", "projection")
        return wind_up(
            s,
            s.pick(("holt smoothing", "double exponential smoothing")),
            Value(out, (n - 1, *shape[1:]), -5, 5),
            horizon,
        )
    if style == 2:
        fast, slow = s.count(2, 3), s.count(4, 5)
        c = put(s, f"jnp.cumsum({x.code}, axis=0)", shape, n * x.bound, "csum", "running_sum")
        zero = put(
            s,
            f"jnp.concatenate([jnp.zeros_like({c.code}[:1]), {c.code}])",
            (n + 1, *shape[1:]),
            n * x.bound,
            "padded_sum",
            "csum0",
        )
        parts = [
            put(
                s,
                f"({zero.code}[{k}:] - {zero.code}[:-{k}]) / {k}",
                (n - k + 1, *shape[1:]),
                x.bound,
                f"ma_{kind}",
                f"{kind}_mean",
                usual=0.5,
            )
            for k, kind in ((fast, "fast"), (slow, "slow"))
        ]
        cross = put(
            s,
            f"{parts[0].code}[{slow - fast}:] - {parts[1].code}",
            parts[1].shape,
            2 * x.bound,
            "crossover",
            "signal_line",
            usual=0.5,
        )
        return wind_up(s, s.pick(("moving average crossover", "trend signal")), s.mix([cross, alpha], 1))
    ranges = f"jnp.arange({n})"
    weights = put(
        s,
        f"{alpha.code} ** jnp.abs({ranges}[:, None] - {ranges}[None, :])",
        (n, n),
        (0, 1),
        "kernel_w",
        "decay_w",
    )
    rows = put(
        s,
        f"{weights.code} / jnp.sum({weights.code}, axis=1, keepdims=True)",
        (n, n),
        (0, 1),
        "rows_w",
        "normalized_w",
    )
    smooth = put(s, f"{rows.code} @ {x.code}", shape, x.bound, "smooth_x", "two_sided", usual=0.4)
    return wind_up(s, s.pick(("two sided smoothing", "kernel smoothing")), smooth, sub(x, smooth))


def order_statistics(s: Sampler) -> Kernel:
    """Medians, trimmed means and ranges of sliding windows by sorting."""
    n, k = s.pick((5, 6, 7, 8, 9, 11)), s.pick((3, 3, 4, 5))
    x = signal(s, n)
    stack = s.pick((True, False))
    if stack:
        width = n
        shifts = ", ".join(f"jnp.roll({x.code}, {j - k // 2})" if j != k // 2 else x.code for j in range(k))
        if len(shifts) > 50:
            j_name = s.name("j", "lag")
            shifts = f"jnp.roll({x.code}, {j_name}) for {j_name} in range({-(k // 2)}, {k - k // 2})"
        windows = put(
            s,
            f"jnp.stack([{shifts}]{s.pick((', axis=-1', ', axis=1'))})",
            (n, k),
            x.bound,
            "windows",
            "neighborhoods",
        )
    else:
        width = n - k + 1
        windows = put(
            s,
            f"{x.code}[jnp.arange({width})[:, None] + jnp.arange({k})]",
            (width, k),
            x.bound,
            "windows",
            "neighborhoods",
        )
    ranked = put(
        s,
        s.pick(
            (
                f"jnp.sort({windows.code}, axis=-1)",
                f"jnp.sort({windows.code})",
                f"{s.lax}.sort({windows.code})",
            )
        ),
        (width, k),
        x.bound,
        "ranked",
        "ordered",
        usual=0.6,
    )
    style = s.count(0, 3)
    mid = k // 2
    if style == 0:
        out = put(s, f"{ranked.code}[:, {mid}]", (width,), x.bound, "median", "middle", usual=0.5)
    elif style == 1:
        out = put(
            s,
            f"jnp.mean({ranked.code}[:, 1:-1], axis=-1)",
            (width,),
            x.bound,
            "trimmed",
            "robust_mean",
            usual=0.4,
        )
    elif style == 2:
        out = put(
            s,
            f"{ranked.code}[:, -1] - {ranked.code}[:, 0]",
            (width,),
            (0, 2 * x.bound),
            "spread_w",
            "local_range",
            usual=0.7,
        )
    else:
        w = s.array((k,), "rank_weights", "owa", "l_weights", low=-0.5, high=1.0)
        out = put(s, f"{ranked.code} @ {w.code}", (width,), k * x.bound, "l_filter", "owa_out", usual=0.8)
    results = [out]
    if stack and s.chance(0.4):
        results = [s.mix([out, x], 1)]
    return wind_up(s, s.pick(("median filter", "rank filter", "trimmed mean filter")), *results)


def windowing(s: Sampler) -> Kernel:
    """Frames of a signal under a window: energies, features, overlap-add."""
    size, hop = s.pick(((4, 2), (5, 2), (6, 3), (8, 4), (3, 1), (4, 4), (7, 3)))
    frames = s.count(2, 5)
    n = size + hop * (frames - 1)
    x = signal(s, n)
    t = f"jnp.arange({size})"
    window = s.pick(
        (
            f"jnp.hanning({size})",
            f"jnp.hamming({size})",
            f"0.5 - 0.5 * jnp.cos(2.0 * jnp.pi * {t} / {max(size - 1, 1)})",
            f"0.54 - 0.46 * jnp.cos(2.0 * jnp.pi * {t} / {max(size - 1, 1)})",
            f"jnp.sin(jnp.pi * ({t} + 0.5) / {size})",
            f"1.0 - jnp.abs(2.0 * {t} / {size - 1} - 1.0) ** 2 + 0.05",
            f"jnp.exp(-0.5 * (({t} - {(size - 1) / 2}) / {s.coef(0.8, 2.5).code}) ** 2)",
        )
    )
    w = put(s, window, (size,), (0, 1), "window", "taper", "win")
    idx = put(s, f"{hop} * jnp.arange({frames})[:, None] + {t}", (frames, size), (0, n), "idx", "frame_index")
    framed = put(
        s, f"{x.code}[{idx.code}] * {w.code}", (frames, size), x.bound, "framed", "segments", usual=0.5
    )
    style = s.count(0, 3)
    if style == 0:
        energy = put(
            s,
            f"jnp.sum({framed.code}**2, axis=-1)",
            (frames,),
            (0, size * x.bound**2),
            "energy_f",
            "power_f",
            usual=1.0,
        )
        return wind_up(
            s,
            s.pick(("frame energy", "short time energy")),
            put(
                s,
                f"jnp.log({energy.code} + {s.coef(0.1, 0.8).code})",
                (frames,),
                (-2.5, 4),
                "log_energy",
                "loudness",
            ),
        )
    if style == 1:
        lag = s.count(1, size - 1)
        r = put(
            s,
            f"jnp.sum({framed.code}[:, {lag}:] * {framed.code}[:, :-{lag}], axis=1)",
            (frames,),
            size * x.bound**2,
            "lagged_sum",
            "r_lag",
            usual=0.5,
        )
        r0 = put(
            s,
            f"jnp.sum({framed.code}**2, axis=1) + {s.coef(0.2, 0.8).code}",
            (frames,),
            (0.2, 20),
            "r0",
            "zero_lag",
        )
        return wind_up(
            s,
            s.pick(("frame autocorrelation", "voicing")),
            code(f"{r.code} / {r0.code}", (frames,), 1.0, level=10, usual=0.4),
            r0,
        )
    gain = s.array((frames,) if s.chance(0.5) else (size,), "gain", "mask_w", "emphasis", low=0.2, high=1.5)
    column = f"{gain.code}[:, None]" if gain.shape == (frames,) and frames != size else gain.code
    if gain.shape == (frames,) and frames == size:
        column = f"{gain.code}[:, None]"
    processed = put(
        s,
        f"jnp.tanh({framed.code} * {column})" if s.chance(0.5) else f"{framed.code} * {column}",
        (frames, size),
        3.0,
        "processed",
        "shaped_frames",
        usual=0.5,
    )
    total = put(
        s,
        f"jnp.zeros_like({x.code}).at[{idx.code}].add({processed.code})",
        (n,),
        6.0,
        "total",
        "overlapped",
        usual=0.6,
    )
    if style == 2:
        return wind_up(s, "overlap add", total)
    weight = put(
        s,
        f"jnp.zeros_like({x.code}).at[{idx.code}].add({w.code} * jnp.ones_like({framed.code}))",
        (n,),
        (0, 3),
        "weight",
        "window_sum",
    )
    return wind_up(
        s,
        "normalized overlap add",
        put(
            s,
            f"{total.code} / ({weight.code} + {s.coef(0.2, 0.6).code})",
            (n,),
            3.0,
            "y",
            "rebuilt",
            usual=0.5,
        ),
    )


def envelope(s: Sampler) -> Kernel:
    """Envelope followers, compressors, gates and automatic gain."""
    n = length(s)
    x = signal(s, n)
    attack, release = s.coef(0.1, 0.4).code, s.coef(0.6, 0.95).code
    body, env, xt, new, level = (
        s.name("follow", "detect"),
        s.name("env", "level_prev"),
        s.name("x_t", "sample"),
        s.name("env_new", "level_next"),
        s.name("mag", "rectified_t"),
    )
    kind = s.count(0, 2)
    with s.suite(f"def {body}({env}, {xt}):"):
        if kind == 0:
            say(s, f"{level} = jnp.abs({xt})")
            coef = put(s, f"jnp.where({level} > {env}, {attack}, {release})", (), (0, 1), "coef", "rate_t")
            say(s, f"{new} = {coef.code} * {env} + (1.0 - {coef.code}) * {level}")
        elif kind == 1:
            say(s, f"{level} = {xt} ** 2")
            say(s, f"{new} = {release} * {env} + (1.0 - {release}) * {level}")
        else:
            say(s, f"{level} = jnp.abs({xt})")
            say(s, f"{new} = jnp.maximum({level}, {release} * {env})")
        s.line(f"return {new}, {new}")
    out = s.name("env_x", "envelope_x", "follower")
    say(s, f"_, {out} = {s.lax}.scan({body}, jnp.zeros_like({x.code}[0]), {x.code})")
    e = Value(out, (n,), 0, x.bound**2 if kind == 1 else x.bound, usual=(0.1, 1.0))
    style = s.count(0, 3)
    if style == 0:
        return wind_up(s, s.pick(("envelope follower", "peak detector")), e)
    knob = s.scalar("threshold", "knee", "target_level", low=0.2, high=0.8)
    text = (
        f"1.0 / (1.0 + {e.code} / {knob.code})",
        f"{knob.code} / ({e.code} + {s.coef(0.2, 0.6).code})",
        f"jax.nn.sigmoid({s.coef(2.0, 8.0).code} * ({e.code} - {knob.code}))",
    )[style - 1]
    gain = put(s, text, (n,), (0, 4), "gain", "makeup", "gate_g")
    return wind_up(
        s,
        ("compressor", "automatic gain", "noise gate")[style - 1],
        code(f"{x.code} * {gain.code}", (n,), 4.0, level=10, usual=0.4),
        *([gain] if s.chance(0.4) else []),
    )


def savitzky_golay(s: Sampler) -> Kernel:
    """Polynomial smoothing and derivatives with fixed taps."""
    n = length(s)
    x = signal(s, n)
    table = s.pick(
        (
            ("[-3.0, 12.0, 17.0, 12.0, -3.0]", 5, "35.0", "savitzky golay"),
            ("[-2.0, -1.0, 0.0, 1.0, 2.0]", 5, "10.0", "smooth derivative"),
            ("[2.0, -1.0, -2.0, -1.0, 2.0]", 5, "7.0", "smooth curvature"),
            ("[-1.0, 0.0, 1.0]", 3, "2.0", "central difference"),
            ("[1.0, -2.0, 1.0]", 3, "1.0", "second difference"),
            ("[1.0, 4.0, 6.0, 4.0, 1.0]", 5, "16.0", "binomial smoothing"),
            ("[1.0, 2.0, 1.0]", 3, "4.0", "binomial smoothing"),
        )
    )
    dtype = f", dtype={x.code}.dtype" if s.chance(0.4) else ""
    h = put(s, f"jnp.array({table[0]}{dtype}) / {table[2]}", (table[1],), 1.0, "taps", "sg_coeffs", "kernel")
    k = table[1]
    if s.chance(0.5):
        pad = s.pick(("edge", "reflect", "symmetric"))
        padded = put(
            s, f'jnp.pad({x.code}, {k // 2}, mode="{pad}")', (n + k - 1,), x.bound, "padded", "extended"
        )
        out = put(
            s,
            f'jnp.convolve({padded.code}, {h.code}, mode="valid")',
            (n,),
            2 * x.bound,
            "y",
            "fitted_x",
            usual=0.6,
        )
    else:
        out = put(
            s,
            f'jnp.correlate({x.code}, {h.code}, mode="same")',
            (n,),
            2 * x.bound,
            "y",
            "fitted_x",
            usual=0.6,
        )
    if s.chance(0.4):
        return wind_up(s, table[3], out, sub(x, out))
    return wind_up(s, table[3], out)


def correlation(s: Sampler) -> Kernel:
    """Cross-correlation over lags, normalized or as a soft delay."""
    n, m = s.pick((5, 6, 7, 8, 9)), s.count(3, 5)
    a, b = signal(s, n, "a", "left", "reference", "u"), signal(s, m, "b", "right", "template", "pattern")
    mode = s.pick(("full", "full", "valid", "same"))
    size = {"full": n + m - 1, "valid": n - m + 1, "same": n}[mode]
    r = put(
        s,
        f'jnp.correlate({a.code}, {b.code}, mode="{mode}")',
        (size,),
        m * a.bound * b.bound,
        "r",
        "xcorr",
        "matches",
        usual=0.8,
    )
    style = s.count(0, 2)
    if style == 0:
        eps = s.coef(0.2, 0.8).code
        norm = put(
            s,
            f"jnp.sqrt(jnp.sum({a.code}**2) * jnp.sum({b.code}**2) + {eps})",
            (),
            (0.4, 20),
            "norm_ab",
            "energy_ab",
        )
        return wind_up(
            s, "normalized correlation", code(f"{r.code} / {norm.code}", (size,), 1.5, level=10, usual=0.3)
        )
    if style == 1:
        weights = put(
            s, f"jax.nn.softmax({s.coef(1.0, 4.0).code} * {r.code})", (size,), (0, 1), "weights_r", "soft_lag"
        )
        lag = put(s, f"jnp.sum({weights.code} * jnp.arange({size}))", (), (0, size), "lag", "delay_est")
        return wind_up(s, "soft delay estimate", lag, s.unary(s.bounded(r, 6)))
    return wind_up(s, s.pick(("cross correlation", "matched filter", "template match")), r)


def lifting(s: Sampler) -> Kernel:
    """Wavelets by splitting, predicting and updating; Haar levels, shrinkage, and back."""
    n = s.pick((8, 8, 12, 16, 16, 24))
    x = signal(s, n)
    even, odd = (
        put(s, f"{x.code}[{'' if start == 0 else '1'}::2]", (n // 2,), x.bound, *names)
        for start, names in ((0, ("even", "evens")), (1, ("odd", "odds")))
    )
    p, u = s.coef(0.3, 0.6).code, s.coef(0.15, 0.4).code
    kind = s.count(0, 2)
    if kind == 0:
        d = put(
            s,
            f"{odd.code} - {p} * ({even.code} + jnp.roll({even.code}, -1))",
            (n // 2,),
            3 * x.bound,
            "detail",
            "high",
            "d_coef",
            usual=0.6,
        )
        a = put(
            s,
            f"{even.code} + {u} * ({d.code} + jnp.roll({d.code}, 1))",
            (n // 2,),
            3 * x.bound,
            "approx",
            "low",
            "a_coef",
            usual=0.8,
        )
    elif kind == 1:
        d = put(
            s,
            f"({even.code} - {odd.code}) * 0.7071",
            (n // 2,),
            1.5 * x.bound,
            "detail",
            "high",
            "d_coef",
            usual=0.6,
        )
        a = put(
            s,
            f"({even.code} + {odd.code}) * 0.7071",
            (n // 2,),
            1.5 * x.bound,
            "approx",
            "low",
            "a_coef",
            usual=0.7,
        )
    else:
        d = put(s, f"{odd.code} - {even.code}", (n // 2,), 2 * x.bound, "detail", "high", "d_coef", usual=0.6)
        a = put(
            s, f"{even.code} + 0.5 * {d.code}", (n // 2,), 2 * x.bound, "approx", "low", "a_coef", usual=0.6
        )
    if s.chance(0.35):
        coarse = put(
            s, f"0.5 * ({a.code}[::2] + {a.code}[1::2])", (n // 4,), a.bound, "coarse", "level2", usual=0.5
        )
        fine = put(
            s, f"0.5 * ({a.code}[::2] - {a.code}[1::2])", (n // 4,), a.bound, "fine2", "detail2", usual=0.4
        )
        return wind_up(s, s.pick(("haar wavelet", "wavelet pyramid")), s.mix([coarse, fine], 1), d)
    if s.chance(0.4):
        return wind_up(s, s.pick(("wavelet lifting", "lifting step")), a, d)
    t = s.scalar("threshold", "shrink", "lam", low=0.1, high=0.5)
    shrunk = put(
        s,
        s.pick(
            (
                f"jnp.sign({d.code}) * jax.nn.relu(jnp.abs({d.code}) - {t.code})",
                f"{d.code} * {d.code}**2 / ({d.code}**2 + {t.code})",
                f"jnp.tanh({d.code} / {t.code}) * {t.code}",
            )
        ),
        (n // 2,),
        d.bound,
        "shrunk",
        "kept_d",
        usual=0.4,
    )
    if kind == 0:
        ev = put(
            s,
            f"{a.code} - {u} * ({shrunk.code} + jnp.roll({shrunk.code}, 1))",
            (n // 2,),
            4.0,
            "even_out",
            "ev",
            usual=0.6,
        )
        od = put(
            s,
            f"{shrunk.code} + {p} * ({ev.code} + jnp.roll({ev.code}, -1))",
            (n // 2,),
            4.0,
            "odd_out",
            "od",
            usual=0.6,
        )
    elif kind == 1:
        ev = put(s, f"({a.code} + {shrunk.code}) * 0.7071", (n // 2,), 3.0, "even_out", "ev", usual=0.6)
        od = put(s, f"({a.code} - {shrunk.code}) * 0.7071", (n // 2,), 3.0, "odd_out", "od", usual=0.6)
    else:
        ev = put(s, f"{a.code} - 0.5 * {shrunk.code}", (n // 2,), 3.0, "even_out", "ev", usual=0.6)
        od = put(s, f"{ev.code} + {shrunk.code}", (n // 2,), 3.0, "odd_out", "od", usual=0.6)
    joined = s.pick(
        (
            f"jnp.stack([{ev.code}, {od.code}], axis=-1).reshape(-1)",
            f"jnp.ravel(jnp.stack([{ev.code}, {od.code}], axis=1))",
            f"jnp.zeros_like({x.code}).at[::2].set({ev.code}).at[1::2].set({od.code})",
        )
    )
    return wind_up(
        s,
        s.pick(("wavelet denoising", "wavelet shrinkage")),
        put(s, joined, (n,), 4.0, "rebuilt", "denoised", usual=0.6),
    )


def adaptive(s: Sampler) -> Kernel:
    """LMS and its kin: weights that follow the error along a signal."""
    n, k = s.count(5, 10), s.count(2, 4)
    x, d = (
        s.array((n, k), "regressors", "x", "windows", low=-1.0, high=1.0),
        signal(s, n, "desired", "d", "target"),
    )
    mu = s.scalar("mu", "rate", "step_size", low=0.05, high=0.5)
    body, w, pair, xi, di, err, new = (
        s.name("adapt", "lms_step"),
        s.name("w", "weights_t"),
        s.name("pair", "sample_t"),
        s.name("x_t", "u_t"),
        s.name("d_t", "goal_t"),
        s.name("err", "e_t"),
        s.name("w_new", "updated_w"),
    )
    c = s.coef(0.05, 0.9).code
    rule = s.pick(
        (
            "{mu} * {e} * {x}",
            "{mu} * {e} * {x} / ({c} + {x} @ {x} + 0.2)",
            "{mu} * jnp.tanh({e}) * {x}",
            "{mu} * ({e} * {x} - {c} * {w})",
        )
    )
    with s.suite(f"def {body}({w}, {pair}):"):
        s.line(f"{xi}, {di} = {pair}")
        say(s, f"{err} = {di} - {s.pick((f'{w} @ {xi}', f'jnp.dot({w}, {xi})'))}")
        say(s, f"{new} = {w} + " + rule.format(mu=mu.code, e=err, x=xi, w=w, c=c))
        s.line(f"return {new}, {s.pick((err, f'{err} ** 2', f'jnp.abs({err})'))}")
    start = (
        f"jnp.zeros_like({x.code}[0])"
        if s.chance(0.5)
        else s.array((k,), "w0", "start_w", low=-0.5, high=0.5).code
    )
    last, errs = s.name("w_end", "final_w"), s.name("errs", "error_path")
    say(s, f"{last}, {errs} = {s.lax}.scan({body}, {start}, ({x.code}, {d.code}))")
    return wind_up(
        s,
        s.pick(("lms filter", "adaptive filter", "normalized lms")),
        code(errs, (n,), 4.0, usual=0.6),
        code(last, (k,), 3.0, usual=0.4),
    )


def channels(s: Sampler) -> Kernel:
    """Several channels: stacked convolutions, depthwise taps, dilation, delays that mix."""
    c, n, k = s.count(2, 3), s.count(6, 12), s.count(2, 3)
    x = warm_input(s, (c, n), "x", "channels", "mics", "waves")
    h = s.array((c, k), *TAPS, low=-1.0, high=1.0)
    gap = s.count(1, 2)
    m = n - (k - 1) * gap
    style = s.count(0, 2)
    if style == 0:
        text = s.pick(
            (
                f"jax.vmap(jnp.convolve)({x.code}, {h.code})",
                f"jax.vmap(lambda a, b: jnp.convolve(a, b))({x.code}, {h.code})",
            )
        )
        out = put(s, text, (c, n + k - 1), k * x.bound, "y", "filtered", usual=0.8)
    elif style == 1:
        i = s.name("i", "tap")
        text = (
            f"sum({h.code}[:, {i}, None] * {x.code}[:, {i} * "
            f"{gap} : {i} * {gap} + {m}] for {i} in range({k}))"
        )
        out = put(s, text, (c, m), k * x.bound, "y", "dilated_y", usual=0.8)
    else:
        delays = [s.count(0, n - 1) for _ in range(c)]
        rows = ", ".join(f"jnp.roll({x.code}[{i}], {delay})" for i, delay in enumerate(delays))
        if len(rows) > 56:
            row, lag = s.name("row", "channel"), s.name("lag", "delay")
            listed = ", ".join(map(str, delays))
            rows = f"jnp.roll({row}, {lag}) for {row}, {lag} in zip({x.code}, ({listed}))"
        aligned = put(s, f"jnp.stack([{rows}])", (c, n), x.bound, "aligned", "delayed")
        out = put(
            s,
            f'jnp.einsum("ck,cn->kn", {h.code}, {aligned.code})',
            (k, n),
            c * x.bound,
            "beams",
            "mixed_y",
            usual=0.8,
        )
    mixer = s.chance(0.4)
    if mixer:
        w = s.array((s.count(2, 3), out.shape[0]), "mixer", "w_mix", low=-1.0, high=1.0)
        out = put(
            s,
            f"jnp.tanh({w.code} @ {out.code})",
            (w.shape[0], out.shape[1]),
            1.0,
            "mixed",
            "stage2",
            usual=0.6,
        )
    return wind_up(s, s.pick(("multichannel filter", "depthwise filter", "delay and sum")), out)


def relaxation(s: Sampler) -> Kernel:
    """Repeated local smoothing: diffusion, total variation descent, graph-like denoising."""
    n = length(s) if s.chance(0.5) else s.count(5, 9)
    x = signal(s, n, "noisy", "x", "signal", "measured")
    lam, rate = s.scalar("lam", "smoothness", "weight", low=0.2, high=1.0), s.coef(0.1, 0.25).code
    body, y, trips = (
        s.name("smooth_step", "relax_once", "descend"),
        s.name("y", "estimate"),
        control.trip_count(s, 2, 5),
    )
    diff, flux = s.name("diff", "slope_y"), s.name("flux", "edge_flow")
    kind = s.count(0, 2)
    with s.suite(f"def {body}(_, {y}):"):
        if kind == 0:
            bend = s.name("bend", "lap_y")
            text = s.pick(
                (
                    f"jnp.roll({y}, 1) - 2.0 * {y} + jnp.roll({y}, -1)",
                    f"jnp.roll({y}, 1) + jnp.roll({y}, -1) - 2.0 * {y}",
                )
            )
            say(s, f"{bend} = {text}")
            say(s, f"return {y} + {rate} * ({lam.code} * {bend} + {x.code} - {y})")
        else:
            say(s, f"{diff} = jnp.diff({y})")
            text = (
                f"{diff} / jnp.sqrt({diff}**2 + {s.coef(0.05, 0.3).code})"
                if kind == 1
                else f"{diff} * jnp.exp(-({diff}**2))"
            )
            say(s, f"{flux} = jnp.pad({text}, 1)")
            say(s, f"return {y} + {rate} * ({lam.code} * jnp.diff({flux}) + {x.code} - {y})")
    out = put(
        s,
        f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {x.code})",
        (n,),
        x.bound + 1,
        "denoised",
        "relaxed",
        usual=0.5,
    )
    return wind_up(
        s, s.pick(("diffusion smoothing", "total variation denoising", "edge preserving smoothing")), out
    )


FORMS = (
    fir,
    fir_by_hand,
    recursive,
    smoothing,
    order_statistics,
    windowing,
    envelope,
    savitzky_golay,
    correlation,
    lifting,
    adaptive,
    channels,
    relaxation,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng, "float32" if rng.random() < 0.8 else "float64")
    return s.pick(FORMS)(s)


TEMPLATE = Template("filters", "generate_filters_kernel", draw)
