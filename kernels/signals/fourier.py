"""Fourier and cosine transforms: spectra, filters, derivatives, correlations, by library and by hand."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import loops
from kernels.writing.beginnings import varied_input
from kernels.writing.endings import finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value, expr, mul

SIGNALS = ("x", "signal", "wave", "samples", "series", "u", "trace_in", "readings", "audio")
SIZES = (4, 5, 6, 7, 8, 8, 9, 10, 11, 12, 13, 16, 16)


def length(s: Sampler) -> int:
    if s.chance(0.06):
        return s.pick((64, 128, 97, 250))
    return s.pick(SIZES)


def signal(s: Sampler, n: int, *names: str, lead: float = 0.3) -> Value:
    """A real signal, or a few of them, along the last axis."""
    shape: Shape = (s.count(2, 3), n) if n < 32 and s.chance(lead) else (n,)
    return varied_input(s, names or SIGNALS, shape, limit=2.0, alone=True)


def axis_tail(s: Sampler, x: Value) -> str:
    return s.pick((", axis=-1", "")) if x.rank > 1 else ("" if s.chance(0.9) else ", axis=0")


def rfft(s: Sampler, x: Value, *names: str) -> Value:
    n = x.shape[-1]
    size = f", n={n}" if s.chance(0.1) else ""
    text = f"jnp.fft.rfft({x}{size}{axis_tail(s, x)})"
    return spectrum(s, text, (*x.shape[:-1], n // 2 + 1), n * x.bound, *names)


def spectrum(s: Sampler, text: str, shape: Shape, bound: float, *names: str) -> Value:
    """A complex value with a name."""
    name = s.name(names or ("spec", "x_hat", "coeffs", "spectrum", "freq_x"))
    s.line(f"{name} = {text}")
    return expr(name, shape, bound, "complex64")


def irfft(s: Sampler, text: str, n: int, shape: Shape, bound: float, *names: str) -> Value:
    return s.put(
        names, f"jnp.fft.irfft({text}, n={n}{s.pick(('', ', axis=-1'))})", shape, bound, usual=bound / 3
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
    return s.put(names or ("psd", "energy_f", "periodogram", "power_x"), text, spec.shape, (0, 12), usual=1.0)


def wavenumbers(s: Sampler, n: int, real: bool, *names: str) -> Value:
    """Angular frequencies in the transform's order."""
    kind, m = ("rfftfreq", n // 2 + 1) if real else ("fftfreq", n)
    scale = s.pick(("2.0 * jnp.pi * ", "2 * jnp.pi * ", "jnp.pi * "))
    return s.put(names or ("k", "omega", "freqs", "wave_k"), f"{scale}jnp.fft.{kind}({n})", (m,), 3.15)


def power_spectrum(s: Sampler) -> Kernel:
    """A windowed or plain periodogram and features of it."""
    n = length(s)
    x = signal(s, n)
    if s.chance(0.4):
        window = s.pick(
            (f"jnp.hanning({n})", f"jnp.hamming({n})", f"jnp.blackman({n})", f"jnp.bartlett({n})")
        )
        x = s.put("windowed|tapered", f"{x} * {window}", x.shape, x.bound)
    elif s.chance(0.3):
        x = s.put("detrended|centered", f"{x} - jnp.mean({x}, axis=-1, keepdims=True)", x.shape, 2 * x.bound)
    p = power(s, rfft(s, x))
    m = p.shape[-1]
    style = s.count(0, 4)
    if style == 0:
        c = s.coef(0.1, 1.0).code
        return finish_staged(
            s,
            s.pick(("log spectrum", "power spectrum")),
            s.put("log_psd|db", f"jnp.log({p} + {c})", p.shape, (-2.5, 4)),
        )
    if style == 1:
        bins = s.pick((f"jnp.arange({m})", f"jnp.fft.rfftfreq({n})", f"jnp.linspace(0.0, 1.0, {m})"))
        top = f"jnp.sum({bins} * {p}, axis=-1)"
        centroid = s.put(
            "centroid|brightness",
            f"{top} / (jnp.sum({p}, axis=-1) + {s.coef(0.1, 0.5)})",
            p.shape[:-1],
            (0, m),
        )
        return finish_staged(s, "spectral centroid", centroid, s.unary(p))
    if style == 2:
        c = s.coef(0.1, 0.5).code
        flat = f"jnp.exp(jnp.mean(jnp.log({p} + {c}), axis=-1)) / (jnp.mean({p}, axis=-1) + {c})"
        return finish_staged(s, "spectral flatness", s.put("flatness|tonality", flat, p.shape[:-1], (0, 1.5)))
    if style == 3:
        share = s.put(
            "share|density_f",
            f"{p} / (jnp.sum({p}, axis=-1, keepdims=True) + {s.coef(0.2, 0.8)})",
            p.shape,
            (0, 1),
        )
        entropy = s.put(
            "entropy|disorder", f"-jnp.sum({share} * jnp.log({share} + 0.05), axis=-1)", p.shape[:-1], (-1, 3)
        )
        return finish_staged(s, "spectral entropy", entropy, s.unary(share))
    bank = s.array("filterbank|bands|mel_weights", (m, s.count(2, 4)), low=0.0, high=1.0)
    energies = s.put("band_log|mel", f"jnp.log1p({p} @ {bank})", (*p.shape[:-1], bank.shape[1]), (0, 4))
    return finish_staged(s, s.pick(("band energies", "mel spectrum")), energies)


def frequency_filter(s: Sampler) -> Kernel:
    """There, a gain for every frequency, and back."""
    n = length(s)
    x = signal(s, n)
    real = s.chance(0.7)
    m = n // 2 + 1 if real else n
    f = s.put(
        "freqs|f|nu",
        f"jnp.fft.{'rfftfreq' if real else 'fftfreq'}({n}{s.pick(('', '', ', d=0.5'))})",
        (m,),
        1.0,
    )
    cut = s.scalar("cutoff|bandwidth|fc", low=0.1, high=0.5) if s.chance(0.5) else s.coef(0.1, 0.5)
    order = s.pick((2, 4))
    response = s.pick(
        (
            f"jnp.exp(-(({f} / {cut}) ** 2))",
            f"1.0 / (1.0 + ({f} / {cut}) ** {order})",
            f"{f}**2 / ({f}**2 + {cut}**2)",
            f"jax.nn.sigmoid(({cut} - jnp.abs({f})) * {s.pick(('8.0', '12.0', '20.0'))})",
            f"jnp.exp(-jnp.abs({f}) / {cut}) + {s.coef(0.05, 0.3)}",
        )
        if cut.named
        else (
            f"jnp.where(jnp.abs({f}) <= {cut}, 1.0, {s.coef(0.05, 0.4)})",
            f"(jnp.abs({f}) > {cut}) * 1.0",
        )
    )
    gain = s.put("gain|response|transfer|h_f", response, (m,), (0, 1.3))
    if real:
        spec = rfft(s, x)
        out = irfft(s, f"{spec} * {gain}", n, x.shape, 1.3 * x.bound, "filtered", "smooth", "y_filt")
    else:
        text = f"jnp.fft.ifft(jnp.fft.fft({x}) * {gain})"
        out = s.put(
            "filtered|smooth|y_filt",
            s.pick((f"{text}.real", f"jnp.real({text})")),
            x.shape,
            1.3 * x.bound,
            usual=0.6,
        )
    if s.chance(0.25):
        rest = s.put("detail|high_part", f"{x} - {out}", x.shape, 3.0, usual=0.6)
        return finish_staged(s, "band split", out, rest)
    return finish_staged(s, s.pick(("lowpass filter", "spectral filter", "frequency response")), out)


def convolution_theorem(s: Sampler) -> Kernel:
    """Circular or linear convolution and correlation as a product of spectra."""
    n = length(s)
    x = signal(s, n)
    linear = s.chance(0.5)
    k = min(s.count(2, 5), n)
    h = s.array("kernel|taps|h|impulse", (k,) if linear else (n,), low=-1.0, high=1.0)
    size = n + k - 1 if linear else n
    flip = s.chance(0.35)
    a, b = s.name("x_f|fx|spec_x"), s.name("h_f|fh|spec_h")
    arg = f", n={size}" if linear else ""
    s.line(f"{a} = jnp.fft.rfft({x}{arg})")
    s.line(f"{b} = jnp.fft.rfft({h}{arg})")
    product = f"{a} * jnp.conj({b})" if flip else f"{a} * {b}"
    shape = (*x.shape[:-1], size)
    out = irfft(s, product, size, shape, min(k, 6) * x.bound, "y", "convolved", "mixed_x", "correlated")
    if linear and s.chance(0.4):
        start = (k - 1) // 2
        out = s.put("same|trimmed", f"{out}[..., {start} : {start + n}]", x.shape, out.bound, usual=1.0)
    return finish_staged(s, s.pick(("fft convolution", "circular convolution", "cross correlation")), out)


def spectral_derivative(s: Sampler) -> Kernel:
    """Derivatives, integrals, shifts and fractional powers by multiplying the spectrum."""
    n = length(s)
    x = signal(s, n, "u", "field", "profile", "x", "height")
    real = s.chance(0.5)
    k = wavenumbers(s, n, real)
    style = s.count(0, 4)
    c = s.coef(0.2, 1.0).code
    if style == 0:
        factor, noun = f"1j * {k}", "spectral derivative"
    elif style == 1:
        factor, noun = f"-({k}**2)", "spectral laplacian"
    elif style == 2:
        factor, noun = f"1.0 / ({c} + {k}**2)", "helmholtz solve"
    elif style == 3:
        shift = s.scalar("shift|delay|lag", low=-2.0, high=2.0)
        factor, noun = f"jnp.exp(-1j * {k} * {shift})", "fractional delay"
    else:
        alpha = s.scalar("alpha|order", low=0.5, high=1.5)
        factor, noun = f"-(({k}**2 + {c}) ** {alpha})", "fractional laplacian"
    forward, back = ("rfft", "irfft") if real else ("fft", "ifft")
    bound = 4.0 * x.bound
    if real:
        out = s.put(
            "du|operated|result_x",
            f"jnp.fft.irfft({factor} * jnp.fft.{forward}({x}), n={n})",
            x.shape,
            bound,
            usual=1.0,
        )
    else:
        spec = spectrum(s, f"jnp.fft.{forward}({x})", x.shape, n * x.bound)
        out = s.put(
            "du|operated|result_x", f"jnp.fft.{back}({factor} * {spec}).real", x.shape, bound, usual=1.0
        )
    if style == 0 and s.chance(0.5):
        speed = s.coef(0.1, 0.9)
        out = s.put("advection|transport", mul(x, out) if s.chance(0.5) else mul(speed, out))
    return finish_staged(s, noun, out)


def time_stepping(s: Sampler) -> Kernel:
    """A pseudo-spectral scheme: diffusion, Burgers, Allen-Cahn or Schroedinger-like splitting."""
    n = s.pick((6, 7, 8, 9, 12))
    u0 = varied_input(s, "u0|initial|field|profile", (n,))
    k = wavenumbers(s, n, True)
    nu = s.scalar("nu|diffusivity|kappa", low=0.1, high=0.8)
    dt = s.coef(0.05, 0.2).code
    decay = s.put("decay|heat_factor|propagator", f"jnp.exp(-{nu} * {k}**2 * {dt})", k.shape, (0, 1))
    step, u = s.name("advance|step|split_step"), s.name("u|u_t|current")
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
    react, after = s.name("react|nonlinear|kick"), s.name("u_next|after")
    trips = loops.trip_count(s, 2, 5)
    scanned = s.chance(0.5)
    with s.suite(f"def {step}({u}, _):" if scanned else f"def {step}(_, {u}):"):
        s.line(f"{react} = {u} + {dt} * ({term})")
        s.line(f"{after} = jnp.fft.irfft({decay} * jnp.fft.rfft({react}), n={n})")
        s.line(
            f"return {after}, {s.pick((f'jnp.mean({after}**2)', f'jnp.max({after})'))}"
            if scanned
            else f"return {after}"
        )
    noun = s.pick(("pseudo spectral step", "spectral time stepping", "split step"))
    if scanned:
        last, path = s.name("final|u_end"), s.name("energies|history")
        s.line(f"{last}, {path} = {s.lax}.scan({step}, {u0}, None, length={trips[0]})")
        return finish_staged(s, noun, expr(last, (n,), 2), expr(path, (trips[1],), (-2, 3)))
    return finish_staged(
        s, noun, s.put("u_end|final", f"{s.lax}.fori_loop(0, {trips[0]}, {step}, {u0})", (n,), 2.0)
    )


def cosine_transform(s: Sampler) -> Kernel:
    """DCT coefficients, thresholded, weighted or truncated, and back."""
    n = s.pick(SIZES)
    x = signal(s, n)
    ortho = s.chance(0.75)
    tail = ', norm="ortho"' if ortho else ""
    bound = (n**0.5 if ortho else 2 * n) * x.bound
    coef = s.put(
        "coef|dct_x|cepstrum",
        f"jax.scipy.fft.dct({x}{tail}{s.pick(('', ', axis=-1'))})",
        x.shape,
        bound,
        usual=1.0,
    )
    style = s.count(0, 3)
    if style == 0:
        weights = s.array("quant|weights|emphasis", (n,), low=0.3, high=1.5)
        coef = s.put("weighted_c|scaled_c", f"{coef} * {weights}", x.shape, 1.5 * bound, usual=1.0)
    elif style == 1:
        t = s.coef(0.1, 0.4).code
        coef = s.put(
            "soft_c|thresholded",
            f"jnp.sign({coef}) * jax.nn.relu(jnp.abs({coef}) - {t})",
            x.shape,
            bound,
            usual=1.0,
        )
    elif style == 2:
        keep = s.count(2, n - 1)
        coef = s.put(
            "kept_c|low_c", f"jnp.where(jnp.arange({n}) < {keep}, {coef}, 0.0)", x.shape, bound, usual=1.0
        )
    else:
        return finish_staged(s, s.pick(("cosine transform", "dct features")), coef)
    back = s.put(
        "restored|rebuilt|decoded", f"jax.scipy.fft.idct({coef}{tail})", x.shape, 2 * x.bound, usual=0.7
    )
    return finish_staged(s, s.pick(("dct compression", "dct denoising", "cosine filter")), back)


def phase_correlation(s: Sampler) -> Kernel:
    """Normalized cross-power spectra and coherence of two signals or images."""
    flat = s.chance(0.5)
    shape: Shape = (s.pick(SIZES),) if flat else (s.count(3, 6), s.count(3, 6))
    a, b = (
        varied_input(s, "a|reference|frame0|left", shape),
        varied_input(s, "b|moved|frame1|right", shape),
    )
    f, g = ("fft", "ifft") if flat else ("fft2", "ifft2")
    x, y = (
        spectrum(s, f"jnp.fft.{f}({a})", shape, 20, "fa", "spec_a"),
        spectrum(s, f"jnp.fft.{f}({b})", shape, 20, "fb", "spec_b"),
    )
    cross = spectrum(s, f"{x} * jnp.conj({y})", shape, 400, "cross", "cross_power")
    eps = s.coef(0.3, 1.5).code
    style = s.count(0, 2)
    if style == 0:
        norm = s.put(
            "norm_c|magnitude_c", f"jnp.sqrt({cross}.real**2 + {cross}.imag**2 + {eps})", shape, (0.5, 400)
        )
        out = s.put("corr|peak_map", f"jnp.fft.{g}({cross} / {norm}).real", shape, 1.0, usual=0.3)
        if s.chance(0.5):
            grid = f"jnp.arange({shape[-1]})"
            weights = s.put(
                "soft_peak|weights_s", f"jax.nn.softmax({s.coef(2.0, 6.0)} * {out}, axis=-1)", shape, (0, 1)
            )
            where = s.put(
                "offset_est|shift_est", f"jnp.sum({weights} * {grid}, axis=-1)", shape[:-1], (0, shape[-1])
            )
            return finish_staged(s, "soft phase correlation", where, out)
        return finish_staged(s, "phase correlation", out)
    if style == 1:
        n = 1
        for size in shape:
            n *= size
        return finish_staged(
            s,
            s.pick(("cross correlation", "matched filter")),
            s.put("corr|matched", f"jnp.fft.{g}({cross}).real / {n}", shape, 3.0, usual=0.4),
        )
    px, py = f"jnp.abs({x}) ** 2", f"jnp.abs({y}) ** 2"
    gain = spectrum(s, f"{cross} / ({py} + {eps})", shape, 20, "wiener", "transfer")
    out = s.put("impulse|estimated_h", f"jnp.fft.{g}({gain}).real", shape, 6.0, usual=0.5)
    if s.chance(0.4):
        coherence = s.put(
            "coherence|similarity_f", f"({cross}.real**2) / ({px} * {py} + {eps})", shape, (0, 1)
        )
        return finish_staged(s, "wiener deconvolution", out, coherence)
    return finish_staged(s, s.pick(("wiener deconvolution", "transfer function")), out)


def image_spectrum(s: Sampler) -> Kernel:
    """Two-dimensional transforms: radial filters, Poisson solves, gradients, log spectra."""
    h, w = s.count(3, 7), s.count(3, 8)
    img = varied_input(s, "img|image|field|density|grid", (h, w))
    ky = s.put("fy|ky", f"jnp.fft.fftfreq({h})[:, None]", (h, 1), 0.5)
    real = s.chance(0.4)
    m = w // 2 + 1 if real else w
    kx = s.put("fx|kx", f"jnp.fft.{'rfftfreq' if real else 'fftfreq'}({w})[None, :]", (1, m), 0.5)
    r2 = s.put("r2|k2|radius_sq", f"{ky}**2 + {kx}**2", (h, m), (0, 0.5))
    c = s.coef(0.05, 0.5).code
    gain = s.pick(
        (
            f"jnp.exp(-{r2} / {c})",
            f"1.0 / (1.0 + {r2} / {c})",
            f"1.0 / ({r2} + {c})",
            f"{r2} / ({r2} + {c})",
            f"jnp.exp(-{r2} / {c}) - 0.5 * jnp.exp(-{r2} / (2.0 * {c}))",
            f"1.0 + {s.coef(1.0, 4.0)} * {r2}",
        )
    )
    if s.chance(0.5) or len(gain) > 30:
        gain = s.put("gain|transfer|mask_f", gain, (h, m), (0, 20)).code
    else:
        gain = f"({gain})"
    if real:
        out = s.put(
            "filtered|solved",
            f"jnp.fft.irfft2({gain} * jnp.fft.rfft2({img}), s=({h}, {w}))",
            (h, w),
            4.0,
            usual=0.8,
        )
    else:
        spec = spectrum(s, f"jnp.fft.fft2({img})", (h, w), 40)
        if s.chance(0.3):
            spec = spectrum(
                s,
                f"jnp.fft.ifftshift(jnp.fft.fftshift({spec}) * {s.coef(0.5, 1.5)})",
                (h, w),
                40,
                "shifted_spec",
                "centered_spec",
            )
        out = s.put("filtered|solved", f"jnp.fft.ifft2({gain} * {spec}).real", (h, w), 4.0, usual=0.8)
    return finish_staged(
        s, s.pick(("image lowpass", "periodic poisson", "radial filter", "bandpass image")), out
    )


def short_time(s: Sampler) -> Kernel:
    """Frames, a window, a transform of each frame, and the frames put together again."""
    size, hop = s.pick(((4, 2), (6, 3), (8, 4), (4, 3), (5, 2), (8, 2)))
    frames = s.count(2, 5)
    n = size + hop * (frames - 1)
    x = varied_input(s, SIGNALS, (n,), limit=2.0)
    idx = s.put(
        "idx|frame_index|gather_at",
        f"jnp.arange({frames})[:, None] * {hop} + jnp.arange({size})[None, :]",
        (frames, size),
        (0, n),
    )
    window = s.put(
        "window|taper|win",
        s.pick(
            (
                f"jnp.hanning({size})",
                f"jnp.hamming({size})",
                f"0.5 - 0.5 * jnp.cos(2 * jnp.pi * jnp.arange({size}) / {size})",
            )
        ),
        (size,),
        (0, 1),
    )
    framed = s.put("framed|frames|segments", f"{x}[{idx}] * {window}", (frames, size), x.bound)
    if s.chance(0.5):
        spec = rfft(s, framed, "stft_x", "spec_t")
    else:
        spec = spectrum(
            s,
            f"jax.vmap(jnp.fft.rfft)({framed})",
            (frames, size // 2 + 1),
            size * x.bound,
            "stft_x",
            "spec_t",
        )
    style = s.count(0, 2)
    p = power(s, spec) if style <= 1 else None
    if style == 0 and p:
        return finish_staged(
            s,
            s.pick(("log spectrogram", "short time spectrum")),
            s.put("log_spec|loudness", f"jnp.log1p({s.coef(1.0, 9.0)} * {p})", p.shape, (0, 5)),
        )
    if style == 1 and p:
        flux = s.put(
            "flux|onset", f"jnp.sum(jax.nn.relu(jnp.diff({p}, axis=0)), axis=-1)", (frames - 1,), (0, 8)
        )
        return finish_staged(s, "spectral flux", flux, s.unary(p))
    m = size // 2 + 1
    gain = s.array("gain|eq|band_gain", (m,), low=0.2, high=1.5)
    back = s.put(
        "resynth|back_frames",
        f"jnp.fft.irfft({spec} * {gain}, n={size}, axis=-1)",
        (frames, size),
        2.0,
        usual=0.6,
    )
    joined = s.put(
        "joined|overlap_added", f"jnp.zeros_like({x}).at[{idx}].add({back} * {window})", (n,), 4.0, usual=0.7
    )
    return finish_staged(s, s.pick(("overlap add", "stft equalizer")), joined)


def autocorrelation(s: Sampler) -> Kernel:
    """Wiener-Khinchin, cepstra and pitch-like summaries."""
    n = s.pick(SIZES)
    x = signal(s, n)
    padded = s.chance(0.5)
    size = 2 * n if padded else n
    spec = spectrum(s, f"jnp.fft.rfft({x}, n={size})", (*x.shape[:-1], size // 2 + 1), n * x.bound)
    p = power(s, spec)
    if s.chance(0.5):
        r = irfft(s, p.code, size, (*x.shape[:-1], size), 3.0, "acf", "autocorr", "r_xx")
        lags = s.count(2, n)
        kept = s.put("lags_r|short_acf", f"{r}[..., :{lags}]", (*x.shape[:-1], lags), 3.0, usual=0.5)
        if s.chance(0.5):
            kept = s.put(
                "rho|normalized_acf",
                f"{kept} / (jnp.abs({r}[..., :1]) + {s.coef(0.1, 0.6)})",
                kept.shape,
                1.5,
                usual=0.5,
            )
        return finish_staged(s, s.pick(("autocorrelation", "wiener khinchin")), kept)
    logs = s.put("log_p|log_power", f"jnp.log({p} + {s.coef(0.1, 0.6)})", p.shape, (-2.5, 3))
    cep = irfft(s, logs.code, size, (*x.shape[:-1], size), 2.0, "cepstrum", "quefrency")
    m = s.count(2, n)
    return finish_staged(
        s,
        s.pick(("real cepstrum", "liftered cepstrum")),
        s.put("liftered|low_cep", f"{cep}[..., :{m}]", (*x.shape[:-1], m), 2.0, usual=0.5),
    )


def analytic_signal(s: Sampler) -> Kernel:
    """The Hilbert transform: envelopes, phases, quadrature parts."""
    n = s.pick((6, 8, 10, 12, 16, 7, 9))
    x = signal(s, n)
    half = n // 2
    k = f"jnp.arange({n})"
    gain = s.put(
        "step_gain|one_sided",
        f"jnp.where(({k} > 0) & ({k} < {(n + 1) // 2}), 2.0, jnp.where({k} <= {half}, 1.0, 0.0))",
        (n,),
        (0, 2),
    )
    z = spectrum(s, f"jnp.fft.ifft(jnp.fft.fft({x}) * {gain})", x.shape, 2 * x.bound, "analytic", "z")
    style = s.count(0, 3)
    eps = s.coef(0.05, 0.5).code
    env = f"jnp.sqrt({z}.real**2 + {z}.imag**2 + {eps})"
    if style == 0:
        return finish_staged(s, "signal envelope", s.put("env|amplitude", env, x.shape, (0.2, 4)))
    if style == 1:
        return finish_staged(
            s,
            "hilbert transform",
            s.put(
                "quadrature|hilbert_x",
                s.pick((f"{z}.imag", f"jnp.imag({z})")),
                x.shape,
                2 * x.bound,
                usual=0.7,
            ),
        )
    e = s.put("env|amplitude", env, x.shape, (0.2, 4))
    if style == 2:
        return finish_staged(
            s,
            "instantaneous frequency",
            s.put("cos_phase|carrier_x", f"{z}.real / {e}", x.shape, 1.0, usual=0.6),
            e,
        )
    beat = s.put(
        "turn|phase_step",
        f"({z}[..., 1:] * jnp.conj({z}[..., :-1])).imag",
        (*x.shape[:-1], n - 1),
        6.0,
        usual=0.6,
    )
    return finish_staged(s, "instantaneous frequency", beat, e)


def by_hand(s: Sampler) -> Kernel:
    """Sine and cosine sums without a transform: DFT matrices, Goertzel, Fourier series."""
    n = s.pick((4, 5, 6, 7, 8, 9))
    style = s.count(0, 2)
    if style == 0:
        x = varied_input(s, SIGNALS, (n,))
        m = n // 2 + 1
        angle = s.put(
            "angle|theta_kn",
            f"2.0 * jnp.pi * jnp.outer(jnp.arange({m}), jnp.arange({n})) / {n}",
            (m, n),
            (0, 40),
        )
        re = s.put("re|cos_part", f"jnp.cos({angle}) @ {x}", (m,), n * x.bound, usual=1.5)
        im = s.put("im|sin_part", f"-jnp.sin({angle}) @ {x}", (m,), n * x.bound, usual=1.5)
        p = s.put("p|power_k", f"({re}**2 + {im}**2) / {n}", (m,), (0, 12), usual=1.0)
        return finish_staged(
            s, s.pick(("dft matrix", "direct dft")), p, *([s.mix([re, im], 1)] if s.chance(0.4) else [])
        )
    if style == 1:
        x = varied_input(s, SIGNALS, (n,))
        omega = s.scalar("omega|freq|w0", low=0.3, high=2.5)
        body, state, xt, s1, s2, s0 = (
            s.name("goertzel_step|resonate"),
            s.name("state|carry"),
            s.name("x_t|sample"),
            s.name("s1|prev1"),
            s.name("s2|prev2"),
            s.name("s0|cur"),
        )
        coef = s.put("coef|two_cos", f"2.0 * jnp.cos({omega})", (), 2.0)
        with s.suite(f"def {body}({state}, {xt}):"):
            s.line(f"{s1}, {s2} = {state}")
            s.line(f"{s0} = {xt} + {s.coef(0.85, 0.99)} * ({coef} * {s1} - {s2})")
            s.line(f"return ({s0}, {s1}), {s0}")
        zero = s.put("zero|rest", f"jnp.zeros_like({omega})", (), 0.0)
        last, before, path = s.name("q1|last1"), s.name("q2|last2"), s.name("path|states")
        s.line(f"({last}, {before}), {path} = {s.lax}.scan({body}, ({zero}, {zero}), {x})")
        p = s.put(
            "tone_power|energy_w",
            f"{last}**2 + {before}**2 - {coef} * {last} * {before}",
            (),
            (0, 40),
            usual=5.0,
        )
        return finish_staged(
            s,
            "goertzel",
            s.put("log_tone|level_db", f"jnp.log1p({p})", (), (0, 4)),
            expr(path, (n,), 9),
        )
    terms = s.count(2, 5)
    a, b = (
        s.array("a|cos_coef", (terms,), low=-1, high=1),
        s.array("b|sin_coef", (terms,), low=-1, high=1),
    )
    t = s.array("t|times|phase_t", (n,), low=-3.0, high=3.0)
    k = s.put("k|harmonics", f"jnp.arange(1, {terms + 1})", (terms,), (1, terms))
    angle = s.put(
        "angle|theta_kt", f"{t}[:, None] * {k}" if s.chance(0.5) else f"jnp.outer({t}, {k})", (n, terms), 15.0
    )
    roll = s.pick(("", f" / {k}", f" / {k}**2"))
    out = s.put(
        "series_t|synth",
        f"jnp.cos({angle}) @ ({a}{roll}) + jnp.sin({angle}) @ ({b}{roll})",
        (n,),
        6.0,
        usual=1.5,
    )
    return finish_staged(s, s.pick(("fourier series", "additive synthesis")), out)


def complex_field(s: Sampler) -> Kernel:
    """Kernels of complex inputs: modulation, propagation, equalization."""
    n = s.pick((4, 5, 6, 8, 9, 12))
    z_name = s.name("z|psi|symbols|field|iq")
    dtype = "complex64" if s.float_dtype == "float32" else "complex128"
    z = s.input(z_name, (n,), dtype, -1.0, 1.0)
    style = s.count(0, 2)
    if style == 0:
        v = varied_input(s, "potential|phase_mask|v", (n,))
        k = wavenumbers(s, n, False)
        dt = s.coef(0.05, 0.5).code
        first = spectrum(s, f"{z} * jnp.exp(-1j * {dt} * {v})", (n,), 2, "kicked", "half_step")
        text = f"jnp.fft.ifft(jnp.exp(-0.5j * {dt} * {k}**2) * jnp.fft.fft({first}))"
        last = spectrum(s, text, (n,), 4, "psi_next", "propagated")
        noun = s.pick(("schroedinger step", "beam propagation"))
    elif style == 1:
        taps = s.array("gain|channel_gain", (n,), low=0.3, high=1.5)
        last = spectrum(
            s, f"jnp.fft.ifft(jnp.fft.fft({z}) * {taps} * 1j)", (n,), 6, "equalized", "channel_out"
        )
        noun = "channel filter"
    else:
        phase = varied_input(s, "phase|theta|angle_in", (n,))
        last = spectrum(s, f"jnp.fft.fft({z} * jnp.exp(1j * {phase})) / {n}", (n,), 4, "beam", "steered")
        noun = "beamforming"
    choice = s.count(0, 3)
    if choice == 0:
        parts = s.put(
            "mixed_parts|quadratures", f"{last}.real * {s.coef(0.3, 1.0)} + {last}.imag", (n,), 4.0, usual=0.7
        )
        return s.finish(noun, s.chain(parts, 2), last)
    if choice == 1:
        density = power(s, last, "density", "intensity_z")
        spread = s.put("position|mean_x", f"jnp.sum({density} * jnp.arange({n}))", (), (0, 40))
        return finish_staged(s, noun, density, spread)
    parts = s.put("parts|re_im", f"jnp.stack([{last}.real, {last}.imag])", (2, n), 3.0, usual=0.7)
    return finish_staged(s, noun, parts)


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
