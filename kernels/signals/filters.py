"""Filters along time: convolutions, recursions, smoothing, frames, windows, wavelets."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import loops
from kernels.writing.beginnings import instance
from kernels.writing.choices import Names
from kernels.writing.endings import finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.sketch import Scope, Sketch
from kernels.writing.values import PRODUCT, Shape, Value, add, expr, sub

SIGNALS = ("x", "signal", "samples", "series", "audio", "readings", "trace_in", "prices", "values")
TAPS = ("taps", "kernel", "h", "weights", "coeffs", "impulse")
SIZES = (5, 6, 7, 8, 9, 10, 11, 12, 13, 16, 20, 24)


def length(s: Sampler) -> int:
    return s.pick((64, 101, 128, 200)) if s.chance(0.06) else s.pick(SIZES)


def signal(s: Sampler, n: int, names: Names = SIGNALS, *, lead: float = 0.0) -> Value:
    shape: Shape = (s.count(2, 3), n) if s.chance(lead) else (n,)
    return s.array(names, shape, low=-1.0, high=1.0)


def taps(s: Sampler, k: int) -> Value:
    """Filter coefficients: an input, perhaps made to sum to one, or a literal."""
    raw = s.array(TAPS, (k,), low=-1.0, high=1.0)
    if s.chance(0.3):
        return s.put("w_norm|positive_taps|kernel_n", f"jax.nn.softmax({raw})", (k,), (0, 1))
    if s.chance(0.2):
        return s.put("scaled_taps|kernel_n", f"{raw} / (1 + jnp.sum(jnp.abs({raw})))", (k,), 1.0)
    return raw


def fir(s: Sampler) -> Kernel:
    """A convolution or correlation with a few taps, by the library."""
    n, k = length(s), s.count(2, 5)
    x, h = signal(s, n), taps(s, k)
    mode = s.pick(("same", "same", "valid", "full"))
    size = {"same": n, "valid": n - k + 1, "full": n + k - 1}[mode]
    name = s.pick(("convolve", "convolve", "correlate"))
    out = s.put(
        "y|filtered|smoothed_x", f'jnp.{name}({x}, {h}, mode="{mode}")', (size,), k * x.bound, usual=1.0
    )
    if s.chance(0.3):
        again = s.let(s.bounded(out, 3.0))
        g = taps(s, k)
        out = s.put(
            "second|cascaded", f'jnp.convolve({again}, {g}, mode="same")', (size,), 3.0 * k, usual=1.0
        )
    if s.chance(0.25) and mode == "same":
        return finish_staged(
            s,
            s.pick(("unsharp filter", "unsharp mask")),
            add(x, s.let(sub(x, out))),
        )
    nouns = (
        ("fir filter", "tap filter") if name == "convolve" else ("correlation filter", "sliding correlation")
    )
    return finish_staged(s, s.pick(nouns), out)


TAPPED = (
    Sketch("""
        padded|extended : (n + k - 1,) : x.bound =
            jnp.pad({x}, ({left}, {right})(| , mode="edge" || , mode="reflect" || || , mode="wrap" |))
        i|j
        y|filtered : (n,) : k * x.bound ~ 1 = sum({h}[{i}] * {padded}[{i} : {i} + {n}] for {i} in range({k}))
    """),
    Sketch("""
        idx|window_index : (m, k) : (0, n) = jnp.arange({m})[:, None] + jnp.arange({k})
        y|filtered : (m,) : k * x.bound ~ 1 = {x}[{idx}] @ {h}
    """),
    Sketch("""
        add_tap|accumulate
        i|lag
        acc|total
        def {add_tap}({i}, {acc}):
            return {acc} + {h}[{i}] * jnp.roll({x}, {i})
        zeros|silence : (n,) : 0 = jnp.zeros_like({x})
        y|filtered : (n,) : k * x.bound ~ 1 = {lax}.fori_loop(0, {k}, {add_tap}, {zeros})
    """),
    Sketch("""
        window_dot|one_output
        i|start_at
        def {window_dot}({i}):
            cut|segment : (k,) : x.bound = {lax}.dynamic_slice({x}, ({i},), ({k},))
            return (| jnp.dot({cut}, {h}) || jnp.sum({cut} * {h}) || jnp.max({cut} * {h}) |)
        y|filtered : (m,) : k * x.bound ~ 1 =
            (| jax.vmap({window_dot})(jnp.arange({m})) || {lax}.map({window_dot}, jnp.arange({m})) |)
    """),
)


def fir_by_hand(s: Sampler) -> Kernel:
    """The same by shifted slices, by a gather of windows, or by a loop over the taps."""
    n, k = length(s), s.count(2, 5)
    x, h = signal(s, n), taps(s, k)
    scope: Scope = {"x": x, "h": h, "n": n, "k": k, "m": n - k + 1, "left": (k - 1) // 2, "right": k // 2}
    *_, out = s.pick(TAPPED).write(s, scope)
    return finish_staged(s, s.pick(("sliding filter", "weighted moving window", "tap filter")), out)


ONE_POLE = Sketch("""
    def {tick}({state}, {x_t}):
        {y_t} = {bend}
        return {y_t}, (| {y_t} || {x_t} - {y_t} || {y_t} ** 2 |)
""")
# A biquad's step, transposed and direct.
BIQUADS = (
    Sketch("""
        z1|y1|d1
        z2|y2|d2
        def {tick}({state}, {x_t}):
            {z1}, {z2} = {state}
            {y_t} = {b0} * {x_t} + {z1}
            return ({b1} * {x_t} - {a1} * {y_t} + {z2}, {b0} * {x_t} - {a2} * {y_t}), {y_t}
        zero|rest : () : 0 = jnp.zeros_like({x}[0])
    """),
    Sketch("""
        z1|y1|d1
        z2|y2|d2
        def {tick}({state}, {x_t}):
            {z1}, {z2} = {state}
            {y_t} = {b0} * {x_t} - {a1} * {z1} - {a2} * {z2}
            return ({y_t}, {z1}), {y_t} + {b1} * {z1}
        zero|rest : () : 0 = jnp.zeros_like({x}[0])
    """),
)


def recursive(s: Sampler) -> Kernel:
    """IIR filters as scans: one pole, a biquad, comb and all-pass sections."""
    n = length(s)
    scope: Scope = {"x": signal(s, n)}
    Sketch("tick|step|filter_step\nstate|memory\nx_t|sample\ny_t|out_t").write(s, scope)
    tail = ", reverse=True" if s.chance(0.12) else ""
    step = s.pick((ONE_POLE, *BIQUADS))
    start = _one_pole(s, scope) if step is ONE_POLE else _biquad(s, scope, step)
    out = s.name("y|filtered|response_y")
    s.line(f"_, {out} = {s.lax}.scan({scope['tick']}, {start}, {scope['x']}{tail})")
    noun = s.pick(("iir filter", "biquad", "recursive filter", "resonator"))
    return finish_staged(s, noun, expr(out, (n,), 4.0, usual=0.8))


def _one_pole(s: Sampler, scope: Scope) -> str:
    """Write the step of a filter with one pole; returns the state that it starts at."""
    a = s.scalar("pole|decay|alpha", low=0.2, high=0.9)
    gain = s.pick((f"(1 - {a}) * ", "", ""))
    scope["bend"] = s.pick(("{}", "{}", "jnp.tanh({})")).format(
        f"{a} * {scope['state']} + {gain}{scope['x_t']}"
    )
    ONE_POLE.write(s, scope)
    if s.chance(0.3):
        return s.scalar("y0|start_level", low=-1.0, high=1.0).code
    return f"jnp.zeros_like({scope['x']}[0])"


def _biquad(s: Sampler, scope: Scope, step: Sketch) -> str:
    """Write the step of a filter with two poles; returns the state that it starts at."""
    for word, low, high in (("b0", 0.2, 0.8), ("b1", -0.5, 0.5), ("a1", -0.6, 0.6), ("a2", 0.1, 0.3)):
        scope[word] = s.coef(low, high)
    if s.chance(0.5):
        b = s.array("b|feedforward", (2,), low=0.2, high=0.9)
        scope |= {f"b{i}": s.put(f"b{i}|ff{i}", f"{b}[{i}]", (), 1.0) for i in (0, 1)}
    if s.chance(0.5):
        a = s.array("a|feedback", (2,), low=-0.45, high=0.45)
        scope |= {f"a{i}": s.put(f"a{i}|fb{i}", f"{a}[{i - 1}]", (), 0.5) for i in (1, 2)}
    (zero,) = step.write(s, scope)
    return f"({zero}, {zero})"


SMOOTHING_NAMES = Sketch("""
    update|smooth_step
    state|carry
    x_t|obs_t
    level|lev
    trend|b_t
    level_new|lev_next
    trend_new|b_next
""")
EXPONENTIAL = Sketch("""
    def {update}({level}, {x_t}):
        {level_new} = (| {alpha} * {x_t} + (1.0 - {alpha}) * {level} ||
            {level} + {alpha} * ({x_t} - {level}) |)
        return {level_new}, (| {level_new} || {x_t} - {level} || {level} || ({x_t} - {level}) ** 2 |)
""")
HOLT = Sketch("""
    def {update}({state}, {x_t}):
        {level}, {trend} = {state}
        {level_new} = {alpha} * {x_t} + (1.0 - {alpha}) * ({level} + {damp}{trend})
        {trend_new} = {beta} * ({level_new} - {level}) + (1.0 - {beta}) * {damp}{trend}
        return ({level_new}, {trend_new}), (| {level} + {trend} || {x_t} - {level} - {trend} || {level_new} |)
""")
CROSSOVER = Sketch("""
    csum|running_sum : x.shape : n * b = jnp.cumsum({x}, axis=0)
    padded_sum|csum0 : (n + 1, *row) : n * b = jnp.concatenate([jnp.zeros_like({csum}[:1]), {csum}])
    ma_fast|fast_mean : (n - fast + 1, *row) : b ~ 0.5 =
        ({padded_sum}[{fast}:] - {padded_sum}[:-{fast}]) / {fast}
    ma_slow|slow_mean : (n - slow + 1, *row) : b ~ 0.5 =
        ({padded_sum}[{slow}:] - {padded_sum}[:-{slow}]) / {slow}
    crossover|signal_line : ma_slow.shape : 2 * b ~ 0.5 = {ma_fast}[{lag}:] - {ma_slow}
""")
TWO_SIDED = Sketch("""
    kernel_w|decay_w : (n, n) : (0, 1) =
        {alpha} ** jnp.abs(jnp.arange({n})[:, None] - jnp.arange({n})[None, :])
    rows_w|normalized_w : (n, n) : (0, 1) = {kernel_w} / jnp.sum({kernel_w}, axis=1, keepdims=True)
    smooth_x|two_sided : x.shape : b ~ 0.4 = {rows_w} @ {x}
""")


def smoothing(s: Sampler) -> Kernel:
    """Exponential smoothing with level and trend, moving averages, and signals built on both."""
    n = length(s)
    batch = s.chance(0.3)
    row: Shape = (s.count(2, 3),) if batch else ()
    x = s.array("series|demand|prices|x|readings", (n, *row), low=-1.0, high=1.0)
    scope: Scope = {"x": x, "b": x.bound, "n": n, "row": row}
    scope["alpha"] = s.scalar("alpha|level_rate|smooth", low=0.1, high=0.9)
    form = s.pick((_exponential, _holt, _crossover, _two_sided))
    SMOOTHING_NAMES.write(s, scope)
    return form(s, scope)


def _exponential(s: Sampler, scope: Scope) -> Kernel:
    n, row = scope["n"], scope["row"]
    EXPONENTIAL.write(s, scope)
    last, out = s.name("last|final_level"), s.name("smooth_x|levels|errors_x")
    s.line(f"{last}, {out} = {s.lax}.scan({scope['update']}, {scope['x']}[0], {scope['x']}[1:])")
    noun = s.pick(("exponential smoothing", "ema"))
    return finish_staged(s, noun, *[expr(out, (n - 1, *row), 4), expr(last, row, 2)][: s.count(1, 2)])


def _holt(s: Sampler, scope: Scope) -> Kernel:
    x, n, row = scope["x"], scope["n"], scope["row"]
    scope["beta"] = s.scalar("beta|trend_rate", low=0.1, high=0.9)
    scope["damp"] = s.pick(("", ""))
    HOLT.write(s, scope)
    last, out = s.name("level_t|end_level"), s.name("fitted|forecast|errors_x")
    end = s.name("trend_t|end_trend")
    s.line(f"({last}, {end}), {out} = {s.lax}.scan({scope['update']}, ({x}[0], {x}[1] - {x}[0]), {x}[1:])")
    horizon = s.put("ahead|projection", f"{last} + {s.count(1, 4)} * {end}", row, 6)
    noun = s.pick(("holt smoothing", "double exponential smoothing"))
    return finish_staged(s, noun, expr(out, (n - 1, *row), 5), horizon)


def _crossover(s: Sampler, scope: Scope) -> Kernel:
    fast, slow = s.count(2, 3), s.count(4, 5)
    *_, cross = CROSSOVER.write(s, scope | {"fast": fast, "slow": slow, "lag": slow - fast})
    noun = s.pick(("moving average crossover", "trend signal"))
    return finish_staged(s, noun, cross, scope["alpha"])


def _two_sided(s: Sampler, scope: Scope) -> Kernel:
    *_, smooth = TWO_SIDED.write(s, scope)
    noun = s.pick(("two sided smoothing", "kernel smoothing"))
    return finish_staged(s, noun, smooth, sub(scope["x"], smooth))


RANKED = (
    Sketch("median|middle : (width,) : b ~ 0.5 = {ranked}[:, {mid}]"),
    Sketch("trimmed|robust_mean : (width,) : b ~ 0.4 = jnp.mean({ranked}[:, 1:-1], axis=-1)"),
    Sketch("spread_w|local_range : (width,) : (0, 2 * b) ~ 0.7 = {ranked}[:, -1] - {ranked}[:, 0]"),
    Sketch("""
        rank_weights|owa|l_weights : (k,) : (-0.5, 1.0) = input
        l_filter|owa_out : (width,) : k * b ~ 0.8 = {ranked} @ {rank_weights}
    """),
)


def order_statistics(s: Sampler) -> Kernel:
    """Medians, trimmed means and ranges of sliding windows by sorting."""
    n, k = s.pick((5, 6, 7, 8, 9, 11)), s.pick((3, 3, 4, 5))
    x = signal(s, n)
    stack = s.pick((True, False))
    if stack:
        width = n
        shifts = ", ".join(f"jnp.roll({x}, {j - k // 2})" if j != k // 2 else x.code for j in range(k))
        if len(shifts) > 50:
            j_name = s.name("j|lag")
            shifts = f"jnp.roll({x}, {j_name}) for {j_name} in range({-(k // 2)}, {k - k // 2})"
        windows = s.put(
            "windows|neighborhoods",
            f"jnp.stack([{shifts}]{s.pick((', axis=-1', ', axis=1'))})",
            (n, k),
            x.bound,
        )
    else:
        width = n - k + 1
        windows = s.put(
            "windows|neighborhoods",
            f"{x}[jnp.arange({width})[:, None] + jnp.arange({k})]",
            (width, k),
            x.bound,
        )
    ranked = s.put(
        "ranked|ordered",
        s.pick(
            (
                f"jnp.sort({windows}, axis=-1)",
                f"jnp.sort({windows})",
                f"{s.lax}.sort({windows})",
            )
        ),
        (width, k),
        x.bound,
        usual=0.6,
    )
    scope: Scope = {"ranked": ranked, "b": x.bound, "width": width, "k": k, "mid": k // 2}
    place = s.count(0, len(RANKED) - 1)
    *_, out = RANKED[place].write(s, scope)
    nouns = ("median filter", "trimmed mean filter", "local range filter", "order statistic filter")
    results = [out]
    if stack and s.chance(0.4):
        results = [out, x]
    return finish_staged(s, nouns[place], *results)


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
            f"0.5 - 0.5 * jnp.cos(2 * jnp.pi * {t} / {max(size - 1, 1)})",
            f"0.54 - 0.46 * jnp.cos(2 * jnp.pi * {t} / {max(size - 1, 1)})",
            f"jnp.sin(jnp.pi * ({t} + 0.5) / {size})",
            f"1 - jnp.abs(2 * {t} / {size - 1} - 1) ** 2 + 0.05",
            f"jnp.exp(-0.5 * (({t} - {(size - 1) / 2}) / {s.coef(0.8, 2.5)}) ** 2)",
        )
    )
    w = s.put("window|taper|win", window, (size,), (0, 1))
    idx = s.put("idx|frame_index", f"{hop} * jnp.arange({frames})[:, None] + {t}", (frames, size), (0, n))
    framed = s.put("framed|segments", f"{x}[{idx}] * {w}", (frames, size), x.bound, usual=0.5)
    scope: Scope = {"x": x, "idx": idx, "w": w, "framed": framed, "n": n, "frames": frames, "size": size}
    return s.pick((_frame_energy, _frame_lags, _overlapped, _normalized_overlap))(s, scope)


FRAME_ENERGY = Sketch("""
    energy_f|power_f : (frames,) : (0, size * x.bound**2) ~ 1 = jnp.sum({framed}**2, axis=-1)
""")
FRAME_LAGS = Sketch("""
    lagged_sum|r_lag : (frames,) : size * x.bound**2 ~ 0.5 =
        jnp.sum({framed}[:, {lag}:] * {framed}[:, :-{lag}], axis=1)
    r0|zero_lag : (frames,) : (0.2, 20) = jnp.sum({framed}**2, axis=1) + {float:0.2,0.8}
""")
OVERLAPPED = Sketch("""
    processed|shaped_frames : (frames, size) : 3 ~ 0.5 = {shaped}
    total|overlapped : (n,) : 6 ~ 0.6 = jnp.zeros_like({x}).at[{idx}].add({processed})
""")
NORMALIZED = Sketch("""
    weight|window_sum : (n,) : (0, 3) = jnp.zeros_like({x}).at[{idx}].add({w} * jnp.ones_like({framed}))
""")


def _frame_energy(s: Sampler, scope: Scope) -> Kernel:
    (energy,) = FRAME_ENERGY.write(s, scope)
    noun = s.pick(("frame energy", "short time energy"))
    logs = s.put("log_energy|loudness", f"jnp.log({energy} + {s.epsilon()})", energy.shape, (-2.5, 4))
    return finish_staged(s, noun, logs)


def _frame_lags(s: Sampler, scope: Scope) -> Kernel:
    lagged, r0 = FRAME_LAGS.write(s, scope | {"lag": s.count(1, scope["size"] - 1)})
    noun = s.pick(("frame autocorrelation", "voicing"))
    return finish_staged(s, noun, expr(f"{lagged} / {r0}", r0.shape, 1.0, level=PRODUCT, usual=0.4), r0)


def _overlap_added(s: Sampler, scope: Scope) -> Value:
    """The frames after a gain for each or for each place in them, added up where they overlap."""
    framed, frames = scope["framed"], scope["frames"]
    gain = s.array(
        "gain|mask_w|emphasis", (frames,) if s.chance(0.5) else (scope["size"],), low=0.2, high=1.5
    )
    column = f"{gain}[:, None]" if gain.shape == (frames,) else gain.code
    scope["shaped"] = f"jnp.tanh({framed} * {column})" if s.chance(0.5) else f"{framed} * {column}"
    return OVERLAPPED.write(s, scope)[-1]


def _overlapped(s: Sampler, scope: Scope) -> Kernel:
    return finish_staged(s, "overlap add", _overlap_added(s, scope))


def _normalized_overlap(s: Sampler, scope: Scope) -> Kernel:
    total = _overlap_added(s, scope)
    (weight,) = NORMALIZED.write(s, scope)
    rebuilt = s.put("y|rebuilt", f"{total} / ({weight} + {s.coef(0.2, 0.6)})", total.shape, 3.0, usual=0.5)
    return finish_staged(s, "normalized overlap add", rebuilt)


# How an envelope follows a sample: fast up and slow down, by mean squares, or by peaks that decay.
BALLISTIC = Sketch("""
    def {follow}({env}, {x_t}):
        {mag} = jnp.abs({x_t})
        coef|rate_t : () : (0, 1) = jnp.where({mag} > {env}, {attack}, {release})
        {env_new} = {coef} * {env} + (1.0 - {coef}) * {mag}
        return {env_new}, {env_new}
""")
MEAN_SQUARE = Sketch("""
    def {follow}({env}, {x_t}):
        {mag} = {x_t} ** 2
        {env_new} = {release} * {env} + (1.0 - {release}) * {mag}
        return {env_new}, {env_new}
""")
PEAK_HOLD = Sketch("""
    def {follow}({env}, {x_t}):
        {mag} = jnp.abs({x_t})
        {env_new} = jnp.maximum({mag}, {release} * {env})
        return {env_new}, {env_new}
""")
GAIN_LAWS = {
    "compressor": "1 / (1 + {e} / {knob})",
    "automatic gain": "{knob} / ({e} + {c})",
    "noise gate": "jax.nn.sigmoid({steep} * ({e} - {knob}))",
}


def envelope(s: Sampler) -> Kernel:
    """Envelope followers, compressors, gates and automatic gain."""
    n = length(s)
    x = signal(s, n)
    scope: Scope = {"x": x, "attack": s.coef(0.1, 0.4), "release": s.coef(0.6, 0.95)}
    Sketch("follow|detect\nenv|level_prev\nx_t|sample\nenv_new|level_next\nmag|rectified_t").write(s, scope)
    detector, top = s.pick(((BALLISTIC, x.bound), (MEAN_SQUARE, x.bound**2), (PEAK_HOLD, x.bound)))
    detector.write(s, scope)
    out = s.name("env_x|envelope_x|follower")
    s.line(f"_, {out} = {s.lax}.scan({scope['follow']}, jnp.zeros_like({x}[0]), {x})")
    e = expr(out, (n,), (0, top), usual=(0.1, 1.0))
    noun = s.pick(("envelope", *GAIN_LAWS))
    if noun == "envelope":
        return finish_staged(s, s.pick(("envelope follower", "peak detector")), e)
    knob = s.scalar("threshold|knee|target_level", low=0.2, high=0.8)
    # The literals of all laws are drawn, also those of the laws that are not taken.
    c, steep = s.scalar("c|offset", low=0.2, high=0.6), s.scalar("steepness|slope", low=2.0, high=8.0)
    gain = s.put("gain|makeup|gate_g", GAIN_LAWS[noun].format(e=e, knob=knob, c=c, steep=steep), (n,), (0, 4))
    out_x = expr(f"{x} * {gain}", (n,), 4.0, level=PRODUCT, usual=0.4)
    return finish_staged(s, noun, out_x, *([gain] if s.chance(0.4) else []))


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
    dtype = f", dtype={x}.dtype" if s.chance(0.4) else ""
    h = s.put("taps|sg_coeffs|kernel", f"jnp.array({table[0]}{dtype}) / {table[2]}", (table[1],), 1.0)
    k = table[1]
    if s.chance(0.5):
        pad = s.pick(("edge", "reflect", "symmetric"))
        padded = s.put("padded|extended", f'jnp.pad({x}, {k // 2}, mode="{pad}")', (n + k - 1,), x.bound)
        out = s.put("y|fitted_x", f'jnp.convolve({padded}, {h}, mode="valid")', (n,), 2 * x.bound, usual=0.6)
    else:
        out = s.put("y|fitted_x", f'jnp.correlate({x}, {h}, mode="same")', (n,), 2 * x.bound, usual=0.6)
    if s.chance(0.4):
        return finish_staged(s, table[3], out, sub(x, out))
    return finish_staged(s, table[3], out)


def correlation(s: Sampler) -> Kernel:
    """Cross-correlation over lags, normalized or as a soft delay."""
    n, m = s.pick((5, 6, 7, 8, 9)), s.count(3, 5)
    a, b = signal(s, n, "a|left|reference|u"), signal(s, m, "b|right|template|pattern")
    mode = s.pick(("full", "full", "valid", "same"))
    size = {"full": n + m - 1, "valid": n - m + 1, "same": n}[mode]
    r = s.put(
        "r|xcorr|matches",
        f'jnp.correlate({a}, {b}, mode="{mode}")',
        (size,),
        m * a.bound * b.bound,
        usual=0.8,
    )
    scope: Scope = {"a": a, "b": b, "r": r, "size": size}
    return s.pick((_normalized_correlation, _soft_delay, _plain_correlation))(s, scope)


NORM = Sketch("""
    norm_ab|energy_ab : () : (0.4, 20) = jnp.sqrt(jnp.sum({a}**2) * jnp.sum({b}**2) + {float:0.2,0.8})
""")
SOFT_DELAY = Sketch("""
    weights_r|soft_lag : (size,) : (0, 1) = jax.nn.softmax({float:1.0,4.0} * {r})
    lag|delay_est : () : (0, size) = jnp.sum({weights_r} * jnp.arange({size}))
""")


def _normalized_correlation(s: Sampler, scope: Scope) -> Kernel:
    r = scope["r"]
    (norm,) = NORM.write(s, scope)
    return finish_staged(
        s, "normalized correlation", expr(f"{r} / {norm}", r.shape, 1.5, level=PRODUCT, usual=0.3)
    )


def _soft_delay(s: Sampler, scope: Scope) -> Kernel:
    *_, lag = SOFT_DELAY.write(s, scope)
    return finish_staged(s, "soft delay estimate", lag, s.bounded(scope["r"], 6))


def _plain_correlation(s: Sampler, scope: Scope) -> Kernel:
    return finish_staged(s, s.pick(("cross correlation", "matched filter", "template match")), scope["r"])


SAMPLES = Sketch("""
    even|evens : (h,) : b = {x}[::2]
    odd|odds : (h,) : b = {x}[1::2]
""")
# Each wavelet forward, from even and odd samples to an approximation and details, and back from the
# approximation and what is kept of the details.
LIFTED = Sketch("""
    detail|high|d_coef : (h,) : 3 * b ~ 0.6 = {odd} - {p} * ({even} + jnp.roll({even}, -1))
    approx|low|a_coef : (h,) : 3 * b ~ 0.8 = {even} + {u} * ({detail} + jnp.roll({detail}, 1))
"""), Sketch("""
    even_out|ev : (h,) : 4 ~ 0.6 = {approx} - {u} * ({kept} + jnp.roll({kept}, 1))
    odd_out|od : (h,) : 4 ~ 0.6 = {kept} + {p} * ({even_out} + jnp.roll({even_out}, -1))
""")  # fmt: skip
HAAR = Sketch("""
    detail|high|d_coef : (h,) : 1.5 * b ~ 0.6 = ({even} - {odd}) / jnp.sqrt(2)
    approx|low|a_coef : (h,) : 1.5 * b ~ 0.7 = ({even} + {odd}) / jnp.sqrt(2)
"""), Sketch("""
    even_out|ev : (h,) : 3 ~ 0.6 = ({approx} + {kept}) / jnp.sqrt(2)
    odd_out|od : (h,) : 3 ~ 0.6 = ({approx} - {kept}) / jnp.sqrt(2)
""")  # fmt: skip
DIFFERENCE = Sketch("""
    detail|high|d_coef : (h,) : 2 * b ~ 0.6 = {odd} - {even}
    approx|low|a_coef : (h,) : 2 * b ~ 0.6 = {even} + 0.5 * {detail}
"""), Sketch("""
    even_out|ev : (h,) : 3 ~ 0.6 = {approx} - 0.5 * {kept}
    odd_out|od : (h,) : 3 ~ 0.6 = {even_out} + {kept}
""")  # fmt: skip
PYRAMID = Sketch("""
    coarse|level2 : (h // 2,) : approx.bound ~ 0.5 = 0.5 * ({approx}[::2] + {approx}[1::2])
    fine2|detail2 : (h // 2,) : approx.bound ~ 0.4 = 0.5 * ({approx}[::2] - {approx}[1::2])
""")
SHRINKAGE = Sketch("""
    shrunk|kept_d : (h,) : detail.bound ~ 0.4 =
        (| jnp.sign({detail}) * jax.nn.relu(jnp.abs({detail}) - {t}) ||
        {detail} * {detail}**2 / ({detail}**2 + {t}) || jnp.tanh({detail} / {t}) * {t} |)
""")
INTERLEAVED = (
    "jnp.stack([{even_out}, {odd_out}], axis=-1).reshape(-1)",
    "jnp.ravel(jnp.stack([{even_out}, {odd_out}], axis=1))",
    "jnp.zeros_like({x}).at[::2].set({even_out}).at[1::2].set({odd_out})",
)


def lifting(s: Sampler) -> Kernel:
    """Wavelets by splitting, predicting and updating; Haar levels, shrinkage, and back."""
    n = s.pick((8, 8, 12, 16, 16, 24))
    x = signal(s, n)
    scope: Scope = {"x": x, "h": n // 2, "b": x.bound}
    SAMPLES.write(s, scope)
    scope |= {"p": s.coef(0.3, 0.6), "u": s.coef(0.15, 0.4)}
    forward, inverse = s.pick((LIFTED, HAAR, DIFFERENCE))
    detail, approx = forward.write(s, scope)
    if s.chance(0.35):
        levels = PYRAMID.write(s, scope)
        return finish_staged(s, s.pick(("haar wavelet", "wavelet pyramid")), *levels, detail)
    if s.chance(0.4):
        return finish_staged(s, s.pick(("wavelet lifting", "lifting step")), approx, detail)
    scope["t"] = s.scalar("threshold|shrink|lam", low=0.1, high=0.5)
    (scope["kept"],) = SHRINKAGE.write(s, scope)
    inverse.write(s, scope)
    joined = s.pick(INTERLEAVED).format_map(scope)
    noun = s.pick(("wavelet denoising", "wavelet shrinkage"))
    return finish_staged(s, noun, s.put("rebuilt|denoised", joined, (n,), 4.0, usual=0.6))


def adaptive(s: Sampler) -> Kernel:
    """LMS and its kin: weights that follow the error along a signal."""
    n, k = s.count(5, 10), s.count(2, 4)
    x, d = (
        s.array("regressors|x|windows", (n, k), low=-1.0, high=1.0),
        signal(s, n, "desired|d|target"),
    )
    mu = s.scalar("mu|rate|step_size", low=0.05, high=0.5)
    body, w, pair, xi, di, err, new = (
        s.name("adapt|lms_step"),
        s.name("w|weights_t"),
        s.name("pair|sample_t"),
        s.name("x_t|u_t"),
        s.name("d_t|goal_t"),
        s.name("err|e_t"),
        s.name("w_new|updated_w"),
    )
    c = s.scalar("c|offset", low=0.2, high=0.9).code
    rule = s.pick(
        (
            "{mu} * {e} * {x}",
            "{mu} * {e} * {x} / ({c} + {x} @ {x})",
            "{mu} * jnp.tanh({e}) * {x}",
            "{mu} * ({e} * {x} - {c} * {w})",
        )
    )
    noun = "lms filter"
    if "/" in rule:
        noun = "normalized lms"
    elif "tanh" in rule:
        noun = "robust lms"
    elif "- {c}" in rule:
        noun = "leaky lms"
    with s.suite(f"def {body}({w}, {pair}):"):
        s.line(f"{xi}, {di} = {pair}")
        s.line(f"{err} = {di} - {s.pick((f'{w} @ {xi}', f'jnp.dot({w}, {xi})'))}")
        s.line(f"{new} = {w} + " + rule.format(mu=mu.code, e=err, x=xi, w=w, c=c))
        s.line(f"return {new}, {s.pick((err, f'{err} ** 2', f'jnp.abs({err})'))}")
    start = (
        f"jnp.zeros_like({x}[0])" if s.chance(0.5) else s.array("w0|start_w", (k,), low=-0.5, high=0.5).code
    )
    last, errs = s.name("w_end|final_w"), s.name("errs|error_path")
    s.line(f"{last}, {errs} = {s.lax}.scan({body}, {start}, ({x}, {d}))")
    return finish_staged(
        s,
        s.pick((noun, f"adaptive {noun}")),
        expr(errs, (n,), 4.0, usual=0.6),
        expr(last, (k,), 3.0, usual=0.4),
    )


CONVOLVED = Sketch("""
    y|filtered : (c, n + k - 1) : k * x.bound ~ 0.8 =
        (| jax.vmap(jnp.convolve)({x}, {h}) || jax.vmap(lambda a, b: jnp.convolve(a, b))({x}, {h}) |)
""")
DILATED = Sketch("""
    i|tap
    y|dilated_y : (c, m) : k * x.bound ~ 0.8 =
        sum({h}[:, {i}, None] * {x}[:, {i} * {gap} : {i} * {gap} + {m}] for {i} in range({k}))
""")
DELAYED = Sketch("""
    aligned|delayed : (c, n) : x.bound = jnp.stack([{rows}])
    beams|mixed_y : (k, n) : c * x.bound ~ 0.8 = jnp.einsum("ck,cn->kn", {h}, {aligned})
""")


def _delayed(s: Sampler, scope: Scope) -> list[Value]:
    """Each channel after a delay of its own, and mixtures of them."""
    x = scope["x"]
    s.fixed(scope["c"])
    delays = [s.count(0, scope["n"] - 1) for _ in range(scope["c"])]
    scope["rows"] = ", ".join(f"jnp.roll({x}[{i}], {delay})" for i, delay in enumerate(delays))
    if len(scope["rows"]) > 56:
        row, lag = s.name("row|channel"), s.name("lag|delay")
        listed = ", ".join(map(str, delays))
        scope["rows"] = f"jnp.roll({row}, {lag}) for {row}, {lag} in zip({x}, ({listed}))"
    return DELAYED.write(s, scope)


def channels(s: Sampler) -> Kernel:
    """Several channels: stacked convolutions, depthwise taps, dilation, delays that mix."""
    c, n, k = s.count(2, 3), s.count(6, 12), s.count(2, 3)
    x = s.array("x|channels|mics|waves", (c, n), low=-1.0, high=1.0)
    h = s.array(TAPS, (c, k), low=-1.0, high=1.0)
    gap = s.count(1, 2)
    scope: Scope = {"x": x, "h": h, "c": c, "n": n, "k": k, "gap": gap, "m": n - (k - 1) * gap}
    write = s.pick((CONVOLVED.write, DILATED.write, _delayed))
    *_, out = write(s, scope)
    mixer = s.chance(0.4)
    if mixer:
        w = s.array("mixer|w_mix", (s.count(2, 3), out.shape[0]), low=-1.0, high=1.0)
        out = s.put("mixed|stage2", f"jnp.tanh({w} @ {out})", (w.shape[0], out.shape[1]), 1.0, usual=0.6)
    return finish_staged(s, s.pick(("multichannel filter", "depthwise filter", "delay and sum")), out)


# A step of diffusion, and two whose flux over steep edges is small.
RELAXATIONS = (
    Sketch("""
        def {body}(_, {y}):
            bend|lap_y
            {bend} = (| jnp.roll({y}, 1) - 2.0 * {y} + jnp.roll({y}, -1) ||
                jnp.roll({y}, 1) + jnp.roll({y}, -1) - 2.0 * {y} |)
            return {y} + {rate} * ({lam} * {bend} + {x} - {y})
    """),
    Sketch("""
        def {body}(_, {y}):
            {diff} = jnp.diff({y})
            {flux} = jnp.pad({diff} / jnp.sqrt({diff}**2 + {float:0.05,0.3}), 1)
            return {y} + {rate} * ({lam} * jnp.diff({flux}) + {x} - {y})
    """),
    Sketch("""
        def {body}(_, {y}):
            {diff} = jnp.diff({y})
            {flux} = jnp.pad({diff} * jnp.exp(-({diff}**2)), 1)
            return {y} + {rate} * ({lam} * jnp.diff({flux}) + {x} - {y})
    """),
)


def relaxation(s: Sampler) -> Kernel:
    """Repeated local smoothing: diffusion, total variation descent, graph-like denoising."""
    n = length(s) if s.chance(0.5) else s.count(5, 9)
    x = signal(s, n, "noisy|x|signal|measured")
    lam, rate = (
        s.scalar("lam|smoothness|weight", low=0.2, high=1.0),
        s.scalar("rate", low=0.1, high=0.25).code,
    )
    body, y, trips = (
        s.name("smooth_step|relax_once|descend"),
        s.name("y|estimate"),
        loops.trip_count(s, 2, 5),
    )
    diff, flux = s.name("diff|slope_y"), s.name("flux|edge_flow")
    scope: Scope = {"x": x, "lam": lam, "rate": rate, "body": body, "y": y, "diff": diff, "flux": flux}
    drawn = s.pick(RELAXATIONS)
    drawn.write(s, scope)
    out = s.put(
        "denoised|relaxed", f"{s.lax}.fori_loop(0, {trips[0]}, {body}, {x})", (n,), x.bound + 1, usual=0.5
    )
    nouns = ("total variation denoising", "edge preserving smoothing")
    if drawn is RELAXATIONS[0]:
        nouns = ("diffusion smoothing", "tikhonov smoothing")
    return finish_staged(s, s.pick(nouns), out)


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
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("filters", "generate_filters_kernel", draw)
