"""Fourier and cosine transforms: spectra, filters, derivatives, correlations, by library and by hand."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import control
from kernels.writing.sampler import Sampler
from kernels.writing.stages import put, say, warm_input, wind_up
from kernels.writing.values import Shape, Value, mul

SIGNALS = ("x", "signal", "wave", "samples", "series", "u", "trace_in", "readings", "audio")
SIZES = (4, 5, 6, 7, 8, 8, 9, 10, 11, 12, 13, 16, 16)


def length(s: Sampler) -> int:
    if s.chance(0.06):
        return s.pick((64, 128, 97, 250))
    return s.pick(SIZES)


def signal(s: Sampler, n: int, *names: str, lead: float = 0.3) -> Value:
    """A real signal, or a few of them, along the last axis."""
    shape: Shape = (s.count(2, 3), n) if n < 32 and s.chance(lead) else (n,)
    return warm_input(s, shape, *(names or SIGNALS), limit=2.0, alone=True)


def axis_tail(s: Sampler, x: Value) -> str:
    return s.pick((", axis=-1", "")) if x.rank > 1 else ("" if s.chance(0.9) else ", axis=0")


def rfft(s: Sampler, x: Value, *names: str) -> Value:
    n = x.shape[-1]
    size = f", n={n}" if s.chance(0.1) else ""
    text = f"jnp.fft.rfft({x.code}{size}{axis_tail(s, x)})"
    return spectrum(s, text, (*x.shape[:-1], n // 2 + 1), n * x.bound, *names)


def spectrum(s: Sampler, text: str, shape: Shape, bound: float, *names: str) -> Value:
    """A complex value with a name."""
    name = s.name(*(names or ("spec", "x_hat", "coeffs", "spectrum", "freq_x")))
    say(s, f"{name} = {text}")
    return Value(name, shape, -bound, bound, "complex64")


def irfft(s: Sampler, text: str, n: int, shape: Shape, bound: float, *names: str) -> Value:
    return put(
        s, f"jnp.fft.irfft({text}, n={n}{s.pick(('', ', axis=-1'))})", shape, bound, *names, usual=bound / 3
    )


def power(s: Sampler, spec: Value, *names: str) -> Value:
    """The squared magnitude over the length."""
    n = 2 * spec.shape[-1]
    c = spec.code
    text = s.pick(
        (
            f"jnp.abs({c}) ** 2 / {n}",
            f"({c}.real**2 + {c}.imag**2) / {n}",
            f"jnp.real({c} * jnp.conj({c})) / {n}",
            f"({c} * {c}.conj()).real / {n}",
        )
    )
    return put(
        s, text, spec.shape, (0, 12), *(names or ("psd", "energy_f", "periodogram", "power_x")), usual=1.0
    )


def wavenumbers(s: Sampler, n: int, real: bool, *names: str) -> Value:
    """Angular frequencies in the transform's order."""
    kind, m = ("rfftfreq", n // 2 + 1) if real else ("fftfreq", n)
    scale = s.pick(("2.0 * jnp.pi * ", "2 * jnp.pi * ", "jnp.pi * "))
    return put(s, f"{scale}jnp.fft.{kind}({n})", (m,), 3.15, *(names or ("k", "omega", "freqs", "wave_k")))


def power_spectrum(s: Sampler) -> Kernel:
    """A windowed or plain periodogram and features of it."""
    n = length(s)
    x = signal(s, n)
    if s.chance(0.4):
        window = s.pick(
            (f"jnp.hanning({n})", f"jnp.hamming({n})", f"jnp.blackman({n})", f"jnp.bartlett({n})")
        )
        x = put(s, f"{x.code} * {window}", x.shape, x.bound, "windowed", "tapered")
    elif s.chance(0.3):
        x = put(
            s,
            f"{x.code} - jnp.mean({x.code}, axis=-1, keepdims=True)",
            x.shape,
            2 * x.bound,
            "detrended",
            "centered",
        )
    p = power(s, rfft(s, x))
    m = p.shape[-1]
    style = s.count(0, 4)
    if style == 0:
        c = s.coef(0.1, 1.0).code
        return wind_up(
            s,
            s.pick(("log spectrum", "power spectrum")),
            put(s, f"jnp.log({p.code} + {c})", p.shape, (-2.5, 4), "log_psd", "db"),
        )
    if style == 1:
        bins = s.pick((f"jnp.arange({m})", f"jnp.fft.rfftfreq({n})", f"jnp.linspace(0.0, 1.0, {m})"))
        top = f"jnp.sum({bins} * {p.code}, axis=-1)"
        centroid = put(
            s,
            f"{top} / (jnp.sum({p.code}, axis=-1) + {s.coef(0.1, 0.5).code})",
            p.shape[:-1],
            (0, m),
            "centroid",
            "brightness",
        )
        return wind_up(s, "spectral centroid", centroid, s.unary(p))
    if style == 2:
        c = s.coef(0.1, 0.5).code
        flat = f"jnp.exp(jnp.mean(jnp.log({p.code} + {c}), axis=-1)) / (jnp.mean({p.code}, axis=-1) + {c})"
        return wind_up(s, "spectral flatness", put(s, flat, p.shape[:-1], (0, 1.5), "flatness", "tonality"))
    if style == 3:
        share = put(
            s,
            f"{p.code} / (jnp.sum({p.code}, axis=-1, keepdims=True) + {s.coef(0.2, 0.8).code})",
            p.shape,
            (0, 1),
            "share",
            "density_f",
        )
        entropy = put(
            s,
            f"-jnp.sum({share.code} * jnp.log({share.code} + 0.05), axis=-1)",
            p.shape[:-1],
            (-1, 3),
            "entropy",
            "disorder",
        )
        return wind_up(s, "spectral entropy", entropy, s.unary(share))
    bank = s.array((m, s.count(2, 4)), "filterbank", "bands", "mel_weights", low=0.0, high=1.0)
    energies = put(
        s, f"jnp.log1p({p.code} @ {bank.code})", (*p.shape[:-1], bank.shape[1]), (0, 4), "band_log", "mel"
    )
    return wind_up(s, s.pick(("band energies", "mel spectrum")), energies)


def frequency_filter(s: Sampler) -> Kernel:
    """There, a gain for every frequency, and back."""
    n = length(s)
    x = signal(s, n)
    real = s.chance(0.7)
    m = n // 2 + 1 if real else n
    f = put(
        s,
        f"jnp.fft.{'rfftfreq' if real else 'fftfreq'}({n}{s.pick(('', '', ', d=0.5'))})",
        (m,),
        1.0,
        "freqs",
        "f",
        "nu",
    )
    cut = s.scalar("cutoff", "bandwidth", "fc", low=0.1, high=0.5) if s.chance(0.5) else s.coef(0.1, 0.5)
    order = s.pick((2, 4))
    response = s.pick(
        (
            f"jnp.exp(-(({f.code} / {cut.code}) ** 2))",
            f"1.0 / (1.0 + ({f.code} / {cut.code}) ** {order})",
            f"{f.code}**2 / ({f.code}**2 + {cut.code}**2)",
            f"jax.nn.sigmoid(({cut.code} - jnp.abs({f.code})) * {s.pick(('8.0', '12.0', '20.0'))})",
            f"jnp.exp(-jnp.abs({f.code}) / {cut.code}) + {s.coef(0.05, 0.3).code}",
        )
        if cut.named
        else (
            f"jnp.where(jnp.abs({f.code}) <= {cut.code}, 1.0, {s.coef(0.05, 0.4).code})",
            f"(jnp.abs({f.code}) > {cut.code}) * 1.0",
        )
    )
    gain = put(s, response, (m,), (0, 1.3), "gain", "response", "transfer", "h_f")
    if real:
        spec = rfft(s, x)
        out = irfft(
            s, f"{spec.code} * {gain.code}", n, x.shape, 1.3 * x.bound, "filtered", "smooth", "y_filt"
        )
    else:
        text = f"jnp.fft.ifft(jnp.fft.fft({x.code}) * {gain.code})"
        out = put(
            s,
            s.pick((f"{text}.real", f"jnp.real({text})")),
            x.shape,
            1.3 * x.bound,
            "filtered",
            "smooth",
            "y_filt",
            usual=0.6,
        )
    if s.chance(0.25):
        rest = put(s, f"{x.code} - {out.code}", x.shape, 3.0, "detail", "high_part", usual=0.6)
        return wind_up(s, "band split", out, rest)
    return wind_up(s, s.pick(("lowpass filter", "spectral filter", "frequency response")), out)


def convolution_theorem(s: Sampler) -> Kernel:
    """Circular or linear convolution and correlation as a product of spectra."""
    n = length(s)
    x = signal(s, n)
    linear = s.chance(0.5)
    k = min(s.count(2, 5), n)
    h = s.array((k,) if linear else (n,), "kernel", "taps", "h", "impulse", low=-1.0, high=1.0)
    size = n + k - 1 if linear else n
    flip = s.chance(0.35)
    a, b = s.name("x_f", "fx", "spec_x"), s.name("h_f", "fh", "spec_h")
    arg = f", n={size}" if linear else ""
    say(s, f"{a} = jnp.fft.rfft({x.code}{arg})")
    say(s, f"{b} = jnp.fft.rfft({h.code}{arg})")
    product = f"{a} * jnp.conj({b})" if flip else f"{a} * {b}"
    shape = (*x.shape[:-1], size)
    out = irfft(s, product, size, shape, min(k, 6) * x.bound, "y", "convolved", "mixed_x", "correlated")
    if linear and s.chance(0.4):
        start = (k - 1) // 2
        out = put(
            s, f"{out.code}[..., {start} : {start + n}]", x.shape, out.bound, "same", "trimmed", usual=1.0
        )
    return wind_up(s, s.pick(("fft convolution", "circular convolution", "cross correlation")), out)


def spectral_derivative(s: Sampler) -> Kernel:
    """Derivatives, integrals, shifts and fractional powers by multiplying the spectrum."""
    n = length(s)
    x = signal(s, n, "u", "field", "profile", "x", "height")
    real = s.chance(0.5)
    k = wavenumbers(s, n, real)
    style = s.count(0, 4)
    c = s.coef(0.2, 1.0).code
    if style == 0:
        factor, noun = f"1j * {k.code}", "spectral derivative"
    elif style == 1:
        factor, noun = f"-({k.code}**2)", "spectral laplacian"
    elif style == 2:
        factor, noun = f"1.0 / ({c} + {k.code}**2)", "helmholtz solve"
    elif style == 3:
        shift = s.scalar("shift", "delay", "lag", low=-2.0, high=2.0)
        factor, noun = f"jnp.exp(-1j * {k.code} * {shift.code})", "fractional delay"
    else:
        alpha = s.scalar("alpha", "order", low=0.5, high=1.5)
        factor, noun = f"-(({k.code}**2 + {c}) ** {alpha.code})", "fractional laplacian"
    forward, back = ("rfft", "irfft") if real else ("fft", "ifft")
    bound = 4.0 * x.bound
    if real:
        out = put(
            s,
            f"jnp.fft.irfft({factor} * jnp.fft.{forward}({x.code}), n={n})",
            x.shape,
            bound,
            "du",
            "operated",
            "result_x",
            usual=1.0,
        )
    else:
        spec = spectrum(s, f"jnp.fft.{forward}({x.code})", x.shape, n * x.bound)
        out = put(
            s,
            f"jnp.fft.{back}({factor} * {spec.code}).real",
            x.shape,
            bound,
            "du",
            "operated",
            "result_x",
            usual=1.0,
        )
    if style == 0 and s.chance(0.5):
        speed = s.coef(0.1, 0.9)
        out = s.let(mul(x, out) if s.chance(0.5) else mul(speed, out), "advection", "transport")
    return wind_up(s, noun, out)


def time_stepping(s: Sampler) -> Kernel:
    """A pseudo-spectral scheme: diffusion, Burgers, Allen-Cahn or Schroedinger-like splitting."""
    n = s.pick((6, 7, 8, 9, 12))
    u0 = warm_input(s, (n,), "u0", "initial", "field", "profile")
    k = wavenumbers(s, n, True)
    nu = s.scalar("nu", "diffusivity", "kappa", low=0.1, high=0.8)
    dt = s.coef(0.05, 0.2).code
    decay = put(
        s, f"jnp.exp(-{nu.code} * {k.code}**2 * {dt})", k.shape, (0, 1), "decay", "heat_factor", "propagator"
    )
    step, u = s.name("advance", "step", "split_step"), s.name("u", "u_t", "current")
    term = s.pick(
        (
            f"{u} - {u}**3",
            f"-{u} * jnp.roll({u}, 1)",
            f"jnp.sin({u})",
            f"0.5 * (jnp.roll({u} ** 2, 1) - jnp.roll({u} ** 2, -1))",
            f"jnp.tanh({u}) - {u}",
            f"{u} * (1.0 - {u})",
        )
    )
    react, after = s.name("react", "nonlinear", "kick"), s.name("u_next", "after")
    trips = control.trip_count(s, 2, 5)
    scanned = s.chance(0.5)
    with s.suite(f"def {step}({u}, _):" if scanned else f"def {step}(_, {u}):"):
        say(s, f"{react} = {u} + {dt} * ({term})")
        say(s, f"{after} = jnp.fft.irfft({decay.code} * jnp.fft.rfft({react}), n={n})")
        s.line(
            f"return {after}, {s.pick((f'jnp.mean({after}**2)', f'jnp.max({after})'))}"
            if scanned
            else f"return {after}"
        )
    noun = s.pick(("pseudo spectral step", "spectral time stepping", "split step"))
    if scanned:
        last, path = s.name("final", "u_end"), s.name("energies", "history")
        say(s, f"{last}, {path} = {s.lax}.scan({step}, {u0.code}, None, length={trips[0]})")
        return wind_up(s, noun, Value(last, (n,), -2, 2), Value(path, (trips[1],), -2, 3))
    return wind_up(
        s, noun, put(s, f"{s.lax}.fori_loop(0, {trips[0]}, {step}, {u0.code})", (n,), 2.0, "u_end", "final")
    )


def cosine_transform(s: Sampler) -> Kernel:
    """DCT coefficients, thresholded, weighted or truncated, and back."""
    n = s.pick(SIZES)
    x = signal(s, n)
    ortho = s.chance(0.75)
    tail = ', norm="ortho"' if ortho else ""
    bound = (n**0.5 if ortho else 2 * n) * x.bound
    coef = put(
        s,
        f"jax.scipy.fft.dct({x.code}{tail}{s.pick(('', ', axis=-1'))})",
        x.shape,
        bound,
        "coef",
        "dct_x",
        "cepstrum",
        usual=1.0,
    )
    style = s.count(0, 3)
    if style == 0:
        weights = s.array((n,), "quant", "weights", "emphasis", low=0.3, high=1.5)
        coef = put(
            s, f"{coef.code} * {weights.code}", x.shape, 1.5 * bound, "weighted_c", "scaled_c", usual=1.0
        )
    elif style == 1:
        t = s.coef(0.1, 0.4).code
        coef = put(
            s,
            f"jnp.sign({coef.code}) * jax.nn.relu(jnp.abs({coef.code}) - {t})",
            x.shape,
            bound,
            "soft_c",
            "thresholded",
            usual=1.0,
        )
    elif style == 2:
        keep = s.count(2, n - 1)
        coef = put(
            s,
            f"jnp.where(jnp.arange({n}) < {keep}, {coef.code}, 0.0)",
            x.shape,
            bound,
            "kept_c",
            "low_c",
            usual=1.0,
        )
    else:
        return wind_up(s, s.pick(("cosine transform", "dct features")), coef)
    back = put(
        s,
        f"jax.scipy.fft.idct({coef.code}{tail})",
        x.shape,
        2 * x.bound,
        "restored",
        "rebuilt",
        "decoded",
        usual=0.7,
    )
    return wind_up(s, s.pick(("dct compression", "dct denoising", "cosine filter")), back)


def phase_correlation(s: Sampler) -> Kernel:
    """Normalized cross-power spectra and coherence of two signals or images."""
    flat = s.chance(0.5)
    shape: Shape = (s.pick(SIZES),) if flat else (s.count(3, 6), s.count(3, 6))
    a, b = (
        warm_input(s, shape, "a", "reference", "frame0", "left"),
        warm_input(s, shape, "b", "moved", "frame1", "right"),
    )
    f, g = ("fft", "ifft") if flat else ("fft2", "ifft2")
    x, y = (
        spectrum(s, f"jnp.fft.{f}({a.code})", shape, 20, "fa", "spec_a"),
        spectrum(s, f"jnp.fft.{f}({b.code})", shape, 20, "fb", "spec_b"),
    )
    cross = spectrum(s, f"{x.code} * jnp.conj({y.code})", shape, 400, "cross", "cross_power")
    eps = s.coef(0.3, 1.5).code
    style = s.count(0, 2)
    if style == 0:
        norm = put(
            s,
            f"jnp.sqrt({cross.code}.real**2 + {cross.code}.imag**2 + {eps})",
            shape,
            (0.5, 400),
            "norm_c",
            "magnitude_c",
        )
        out = put(
            s, f"jnp.fft.{g}({cross.code} / {norm.code}).real", shape, 1.0, "corr", "peak_map", usual=0.3
        )
        if s.chance(0.5):
            grid = f"jnp.arange({shape[-1]})"
            weights = put(
                s,
                f"jax.nn.softmax({s.coef(2.0, 6.0).code} * {out.code}, axis=-1)",
                shape,
                (0, 1),
                "soft_peak",
                "weights_s",
            )
            where = put(
                s,
                f"jnp.sum({weights.code} * {grid}, axis=-1)",
                shape[:-1],
                (0, shape[-1]),
                "offset_est",
                "shift_est",
            )
            return wind_up(s, "soft phase correlation", where, out)
        return wind_up(s, "phase correlation", out)
    if style == 1:
        n = 1
        for size in shape:
            n *= size
        return wind_up(
            s,
            s.pick(("cross correlation", "matched filter")),
            put(s, f"jnp.fft.{g}({cross.code}).real / {n}", shape, 3.0, "corr", "matched", usual=0.4),
        )
    px, py = f"jnp.abs({x.code}) ** 2", f"jnp.abs({y.code}) ** 2"
    gain = spectrum(s, f"{cross.code} / ({py} + {eps})", shape, 20, "wiener", "transfer")
    out = put(s, f"jnp.fft.{g}({gain.code}).real", shape, 6.0, "impulse", "estimated_h", usual=0.5)
    if s.chance(0.4):
        coherence = put(
            s, f"({cross.code}.real**2) / ({px} * {py} + {eps})", shape, (0, 1), "coherence", "similarity_f"
        )
        return wind_up(s, "wiener deconvolution", out, coherence)
    return wind_up(s, s.pick(("wiener deconvolution", "transfer function")), out)


def image_spectrum(s: Sampler) -> Kernel:
    """Two-dimensional transforms: radial filters, Poisson solves, gradients, log spectra."""
    h, w = s.count(3, 7), s.count(3, 8)
    img = warm_input(s, (h, w), "img", "image", "field", "density", "grid")
    ky = put(s, f"jnp.fft.fftfreq({h})[:, None]", (h, 1), 0.5, "fy", "ky")
    real = s.chance(0.4)
    m = w // 2 + 1 if real else w
    kx = put(s, f"jnp.fft.{'rfftfreq' if real else 'fftfreq'}({w})[None, :]", (1, m), 0.5, "fx", "kx")
    r2 = put(s, f"{ky.code}**2 + {kx.code}**2", (h, m), (0, 0.5), "r2", "k2", "radius_sq")
    c = s.coef(0.05, 0.5).code
    gain = s.pick(
        (
            f"jnp.exp(-{r2.code} / {c})",
            f"1.0 / (1.0 + {r2.code} / {c})",
            f"1.0 / ({r2.code} + {c})",
            f"{r2.code} / ({r2.code} + {c})",
            f"jnp.exp(-{r2.code} / {c}) - 0.5 * jnp.exp(-{r2.code} / (2.0 * {c}))",
            f"1.0 + {s.coef(1.0, 4.0).code} * {r2.code}",
        )
    )
    if s.chance(0.5) or len(gain) > 30:
        gain = put(s, gain, (h, m), (0, 20), "gain", "transfer", "mask_f").code
    else:
        gain = f"({gain})"
    if real:
        out = put(
            s,
            f"jnp.fft.irfft2({gain} * jnp.fft.rfft2({img.code}), s=({h}, {w}))",
            (h, w),
            4.0,
            "filtered",
            "solved",
            usual=0.8,
        )
    else:
        spec = spectrum(s, f"jnp.fft.fft2({img.code})", (h, w), 40)
        if s.chance(0.3):
            spec = spectrum(
                s,
                f"jnp.fft.ifftshift(jnp.fft.fftshift({spec.code}) * {s.coef(0.5, 1.5).code})",
                (h, w),
                40,
                "shifted_spec",
                "centered_spec",
            )
        out = put(
            s, f"jnp.fft.ifft2({gain} * {spec.code}).real", (h, w), 4.0, "filtered", "solved", usual=0.8
        )
    return wind_up(s, s.pick(("image lowpass", "periodic poisson", "radial filter", "bandpass image")), out)


def short_time(s: Sampler) -> Kernel:
    """Frames, a window, a transform of each frame, and the frames put together again."""
    size, hop = s.pick(((4, 2), (6, 3), (8, 4), (4, 3), (5, 2), (8, 2)))
    frames = s.count(2, 5)
    n = size + hop * (frames - 1)
    x = warm_input(s, (n,), *SIGNALS, limit=2.0)
    idx = put(
        s,
        f"jnp.arange({frames})[:, None] * {hop} + jnp.arange({size})[None, :]",
        (frames, size),
        (0, n),
        "idx",
        "frame_index",
        "gather_at",
    )
    window = put(
        s,
        s.pick(
            (
                f"jnp.hanning({size})",
                f"jnp.hamming({size})",
                f"0.5 - 0.5 * jnp.cos(2 * jnp.pi * jnp.arange({size}) / {size})",
            )
        ),
        (size,),
        (0, 1),
        "window",
        "taper",
        "win",
    )
    framed = put(
        s, f"{x.code}[{idx.code}] * {window.code}", (frames, size), x.bound, "framed", "frames", "segments"
    )
    if s.chance(0.5):
        spec = rfft(s, framed, "stft_x", "spec_t")
    else:
        spec = spectrum(
            s,
            f"jax.vmap(jnp.fft.rfft)({framed.code})",
            (frames, size // 2 + 1),
            size * x.bound,
            "stft_x",
            "spec_t",
        )
    style = s.count(0, 2)
    p = power(s, spec) if style <= 1 else None
    if style == 0 and p:
        return wind_up(
            s,
            s.pick(("log spectrogram", "short time spectrum")),
            put(s, f"jnp.log1p({s.coef(1.0, 9.0).code} * {p.code})", p.shape, (0, 5), "log_spec", "loudness"),
        )
    if style == 1 and p:
        flux = put(
            s,
            f"jnp.sum(jax.nn.relu(jnp.diff({p.code}, axis=0)), axis=-1)",
            (frames - 1,),
            (0, 8),
            "flux",
            "onset",
        )
        return wind_up(s, "spectral flux", flux, s.unary(p))
    m = size // 2 + 1
    gain = s.array((m,), "gain", "eq", "band_gain", low=0.2, high=1.5)
    back = put(
        s,
        f"jnp.fft.irfft({spec.code} * {gain.code}, n={size}, axis=-1)",
        (frames, size),
        2.0,
        "resynth",
        "back_frames",
        usual=0.6,
    )
    joined = put(
        s,
        f"jnp.zeros_like({x.code}).at[{idx.code}].add({back.code} * {window.code})",
        (n,),
        4.0,
        "joined",
        "overlap_added",
        usual=0.7,
    )
    return wind_up(s, s.pick(("overlap add", "stft equalizer")), joined)


def autocorrelation(s: Sampler) -> Kernel:
    """Wiener-Khinchin, cepstra and pitch-like summaries."""
    n = s.pick(SIZES)
    x = signal(s, n)
    padded = s.chance(0.5)
    size = 2 * n if padded else n
    spec = spectrum(s, f"jnp.fft.rfft({x.code}, n={size})", (*x.shape[:-1], size // 2 + 1), n * x.bound)
    p = power(s, spec)
    if s.chance(0.5):
        r = irfft(s, p.code, size, (*x.shape[:-1], size), 3.0, "acf", "autocorr", "r_xx")
        lags = s.count(2, n)
        kept = put(s, f"{r.code}[..., :{lags}]", (*x.shape[:-1], lags), 3.0, "lags_r", "short_acf", usual=0.5)
        if s.chance(0.5):
            kept = put(
                s,
                f"{kept.code} / (jnp.abs({r.code}[..., :1]) + {s.coef(0.1, 0.6).code})",
                kept.shape,
                1.5,
                "rho",
                "normalized_acf",
                usual=0.5,
            )
        return wind_up(s, s.pick(("autocorrelation", "wiener khinchin")), kept)
    logs = put(s, f"jnp.log({p.code} + {s.coef(0.1, 0.6).code})", p.shape, (-2.5, 3), "log_p", "log_power")
    cep = irfft(s, logs.code, size, (*x.shape[:-1], size), 2.0, "cepstrum", "quefrency")
    m = s.count(2, n)
    return wind_up(
        s,
        s.pick(("real cepstrum", "liftered cepstrum")),
        put(s, f"{cep.code}[..., :{m}]", (*x.shape[:-1], m), 2.0, "liftered", "low_cep", usual=0.5),
    )


def analytic_signal(s: Sampler) -> Kernel:
    """The Hilbert transform: envelopes, phases, quadrature parts."""
    n = s.pick((6, 8, 10, 12, 16, 7, 9))
    x = signal(s, n)
    half = n // 2
    k = f"jnp.arange({n})"
    gain = put(
        s,
        f"jnp.where(({k} > 0) & ({k} < {(n + 1) // 2}), 2.0, jnp.where({k} <= {half}, 1.0, 0.0))",
        (n,),
        (0, 2),
        "step_gain",
        "one_sided",
    )
    z = spectrum(
        s, f"jnp.fft.ifft(jnp.fft.fft({x.code}) * {gain.code})", x.shape, 2 * x.bound, "analytic", "z"
    )
    style = s.count(0, 3)
    eps = s.coef(0.05, 0.5).code
    env = f"jnp.sqrt({z.code}.real**2 + {z.code}.imag**2 + {eps})"
    if style == 0:
        return wind_up(s, "signal envelope", put(s, env, x.shape, (0.2, 4), "env", "amplitude"))
    if style == 1:
        return wind_up(
            s,
            "hilbert transform",
            put(
                s,
                s.pick((f"{z.code}.imag", f"jnp.imag({z.code})")),
                x.shape,
                2 * x.bound,
                "quadrature",
                "hilbert_x",
                usual=0.7,
            ),
        )
    e = put(s, env, x.shape, (0.2, 4), "env", "amplitude")
    if style == 2:
        return wind_up(
            s,
            "instantaneous frequency",
            put(s, f"{z.code}.real / {e.code}", x.shape, 1.0, "cos_phase", "carrier_x", usual=0.6),
            e,
        )
    beat = put(
        s,
        f"({z.code}[..., 1:] * jnp.conj({z.code}[..., :-1])).imag",
        (*x.shape[:-1], n - 1),
        6.0,
        "turn",
        "phase_step",
        usual=0.6,
    )
    return wind_up(s, "instantaneous frequency", beat, e)


def by_hand(s: Sampler) -> Kernel:
    """Sine and cosine sums without a transform: DFT matrices, Goertzel, Fourier series."""
    n = s.pick((4, 5, 6, 7, 8, 9))
    style = s.count(0, 2)
    if style == 0:
        x = warm_input(s, (n,), *SIGNALS)
        m = n // 2 + 1
        angle = put(
            s,
            f"2.0 * jnp.pi * jnp.outer(jnp.arange({m}), jnp.arange({n})) / {n}",
            (m, n),
            (0, 40),
            "angle",
            "theta_kn",
        )
        re = put(s, f"jnp.cos({angle.code}) @ {x.code}", (m,), n * x.bound, "re", "cos_part", usual=1.5)
        im = put(s, f"-jnp.sin({angle.code}) @ {x.code}", (m,), n * x.bound, "im", "sin_part", usual=1.5)
        p = put(s, f"({re.code}**2 + {im.code}**2) / {n}", (m,), (0, 12), "p", "power_k", usual=1.0)
        return wind_up(
            s, s.pick(("dft matrix", "direct dft")), p, *([s.mix([re, im], 1)] if s.chance(0.4) else [])
        )
    if style == 1:
        x = warm_input(s, (n,), *SIGNALS)
        omega = s.scalar("omega", "freq", "w0", low=0.3, high=2.5)
        body, state, xt, s1, s2, s0 = (
            s.name("goertzel_step", "resonate"),
            s.name("state", "carry"),
            s.name("x_t", "sample"),
            s.name("s1", "prev1"),
            s.name("s2", "prev2"),
            s.name("s0", "cur"),
        )
        coef = put(s, f"2.0 * jnp.cos({omega.code})", (), 2.0, "coef", "two_cos")
        with s.suite(f"def {body}({state}, {xt}):"):
            s.line(f"{s1}, {s2} = {state}")
            say(s, f"{s0} = {xt} + {s.coef(0.85, 0.99).code} * ({coef.code} * {s1} - {s2})")
            s.line(f"return ({s0}, {s1}), {s0}")
        zero = put(s, f"jnp.zeros_like({omega.code})", (), 0.0, "zero", "rest")
        last, before, path = s.name("q1", "last1"), s.name("q2", "last2"), s.name("path", "states")
        say(s, f"({last}, {before}), {path} = {s.lax}.scan({body}, ({zero.code}, {zero.code}), {x.code})")
        p = put(
            s,
            f"{last}**2 + {before}**2 - {coef.code} * {last} * {before}",
            (),
            (0, 40),
            "tone_power",
            "energy_w",
            usual=5.0,
        )
        return wind_up(
            s,
            "goertzel",
            put(s, f"jnp.log1p({p.code})", (), (0, 4), "log_tone", "level_db"),
            Value(path, (n,), -9, 9),
        )
    terms = s.count(2, 5)
    a, b = (
        s.array((terms,), "a", "cos_coef", low=-1, high=1),
        s.array((terms,), "b", "sin_coef", low=-1, high=1),
    )
    t = s.array((n,), "t", "times", "phase_t", low=-3.0, high=3.0)
    k = put(s, f"jnp.arange(1, {terms + 1})", (terms,), (1, terms), "k", "harmonics")
    angle = put(
        s,
        f"{t.code}[:, None] * {k.code}" if s.chance(0.5) else f"jnp.outer({t.code}, {k.code})",
        (n, terms),
        15.0,
        "angle",
        "theta_kt",
    )
    roll = s.pick(("", f" / {k.code}", f" / {k.code}**2"))
    out = put(
        s,
        f"jnp.cos({angle.code}) @ ({a.code}{roll}) + jnp.sin({angle.code}) @ ({b.code}{roll})",
        (n,),
        6.0,
        "series_t",
        "synth",
        usual=1.5,
    )
    return wind_up(s, s.pick(("fourier series", "additive synthesis")), out)


def complex_field(s: Sampler) -> Kernel:
    """Kernels of complex inputs: modulation, propagation, equalization."""
    n = s.pick((4, 5, 6, 8, 9, 12))
    z_name = s.name("z", "psi", "symbols", "field", "iq")
    dtype = "complex64" if s.float_dtype == "float32" else "complex128"
    z = s.input(z_name, (n,), dtype, -1.0, 1.0)
    style = s.count(0, 2)
    if style == 0:
        v = warm_input(s, (n,), "potential", "phase_mask", "v")
        k = wavenumbers(s, n, False)
        dt = s.coef(0.05, 0.5).code
        first = spectrum(s, f"{z.code} * jnp.exp(-1j * {dt} * {v.code})", (n,), 2, "kicked", "half_step")
        text = f"jnp.fft.ifft(jnp.exp(-0.5j * {dt} * {k.code}**2) * jnp.fft.fft({first.code}))"
        last = spectrum(s, text, (n,), 4, "psi_next", "propagated")
        noun = s.pick(("schroedinger step", "beam propagation"))
    elif style == 1:
        taps = s.array((n,), "gain", "channel_gain", low=0.3, high=1.5)
        last = spectrum(
            s, f"jnp.fft.ifft(jnp.fft.fft({z.code}) * {taps.code} * 1j)", (n,), 6, "equalized", "channel_out"
        )
        noun = "channel filter"
    else:
        phase = warm_input(s, (n,), "phase", "theta", "angle_in")
        last = spectrum(
            s, f"jnp.fft.fft({z.code} * jnp.exp(1j * {phase.code})) / {n}", (n,), 4, "beam", "steered"
        )
        noun = "beamforming"
    choice = s.count(0, 3)
    if choice == 0:
        parts = put(
            s,
            f"{last.code}.real * {s.coef(0.3, 1.0).code} + {last.code}.imag",
            (n,),
            4.0,
            "mixed_parts",
            "quadratures",
            usual=0.7,
        )
        return s.finish(noun, s.chain(parts, 2), last)
    if choice == 1:
        density = power(s, last, "density", "intensity_z")
        spread = put(s, f"jnp.sum({density.code} * jnp.arange({n}))", (), (0, 40), "position", "mean_x")
        return wind_up(s, noun, density, spread)
    parts = put(
        s, f"jnp.stack([{last.code}.real, {last.code}.imag])", (2, n), 3.0, "parts", "re_im", usual=0.7
    )
    return wind_up(s, noun, parts)


FORMS = (
    power_spectrum,
    frequency_filter,
    convolution_theorem,
    spectral_derivative,
    time_stepping,
    cosine_transform,
    phase_correlation,
    image_spectrum,
    short_time,
    autocorrelation,
    analytic_signal,
    by_hand,
    complex_field,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng, "float32" if rng.random() < 0.8 else "float64")
    return s.pick(FORMS)(s)


TEMPLATE = Template("fourier", "generate_fourier_kernel", draw)
