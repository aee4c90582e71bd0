"""Fourier and cosine transforms: spectra, filters, derivatives, correlations, by library and by hand."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import loops
from kernels.writing.beginnings import instance
from kernels.writing.choices import Names
from kernels.writing.endings import finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.sketch import Scope, Sketch
from kernels.writing.values import Shape, Value, expr, mul

SIGNALS = ("x", "signal", "wave", "samples", "series", "u", "trace_in", "readings", "audio")
SPECTRA = "spec|x_hat|coeffs|spectrum|freq_x"
SIZES = (4, 5, 6, 7, 8, 8, 9, 10, 11, 12, 13, 16, 16)


def length(s: Sampler) -> int:
    if s.chance(0.06):
        return s.pick((64, 128, 97, 250))
    return s.pick(SIZES)


def signal(s: Sampler, n: int, names: Names = SIGNALS, *, lead: float = 0.3) -> Value:
    """A real signal, or a few of them, along the last axis."""
    shape: Shape = (s.count(2, 3), n) if n < 32 and s.chance(lead) else (n,)
    return s.array(names, shape, low=-1.0, high=1.0)


def axis_tail(s: Sampler, x: Value) -> str:
    return s.pick((", axis=-1", "")) if x.rank > 1 else ("" if s.chance(0.9) else ", axis=0")


def rfft(s: Sampler, x: Value, names: Names = SPECTRA) -> Value:
    n = x.shape[-1]
    size = f", n={n}" if s.chance(0.1) else ""
    text = f"jnp.fft.rfft({x}{size}{axis_tail(s, x)})"
    return spectrum(s, text, (*x.shape[:-1], n // 2 + 1), n * x.bound, names)


def spectrum(s: Sampler, text: str, shape: Shape, bound: float, names: Names = SPECTRA) -> Value:
    """A complex value with a name."""
    name = s.name(names)
    s.line(f"{name} = {text}")
    return expr(name, shape, bound, "complex64")


def irfft(s: Sampler, text: str, n: int, shape: Shape, bound: float, names: Names = "") -> Value:
    return s.put(
        names, f"jnp.fft.irfft({text}, n={n}{s.pick(('', ', axis=-1'))})", shape, bound, usual=bound / 3
    )


def power(s: Sampler, spec: Value, names: Names = "psd|energy_f|periodogram|power_x") -> Value:
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
    return s.put(names, text, spec.shape, (0, 12), usual=1.0)


def wavenumbers(s: Sampler, n: int, real: bool, names: Names = "k|omega|freqs|wave_k") -> Value:
    """Angular frequencies in the transform's order."""
    kind, m = ("rfftfreq", n // 2 + 1) if real else ("fftfreq", n)
    scale = s.pick(("2 * jnp.pi * ", "2 * jnp.pi * ", "jnp.pi * "))
    return s.put(names, f"{scale}jnp.fft.{kind}({n})", (m,), 3.15)


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
    form = s.pick((_log_spectrum, _centroid, _flatness, _entropy, _bands))
    return form(s, {"p": p, "lead": p.shape[:-1], "n": n, "m": p.shape[-1]})


LOG_SPECTRUM = Sketch("log_psd|db : p.shape : (-2.5, 4) = jnp.log({p} + {c})")
CENTROID = Sketch("""
    centroid|brightness : lead : (0, m) =
        jnp.sum({bins} * {p}, axis=-1) / (jnp.sum({p}, axis=-1) + {float:0.1,0.5})
""")
FLATNESS = Sketch("""
    flatness|tonality : lead : (0, 1.5) =
        jnp.exp(jnp.mean(jnp.log({p} + {c}), axis=-1)) / (jnp.mean({p}, axis=-1) + {c})
""")
ENTROPY = Sketch("""
    share|density_f : p.shape : (0, 1) = {p} / (jnp.sum({p}, axis=-1, keepdims=True) + {float:0.2,0.8})
    entropy|disorder : lead : (-1, 3) = -jnp.sum({share} * jnp.log({share} + 0.05), axis=-1)
""")


def _log_spectrum(s: Sampler, scope: Scope) -> Kernel:
    scope["c"] = s.coef(0.1, 1.0)
    noun = s.pick(("log spectrum", "power spectrum"))
    return finish_staged(s, noun, *LOG_SPECTRUM.write(s, scope))


def _centroid(s: Sampler, scope: Scope) -> Kernel:
    n, m = scope["n"], scope["m"]
    scope["bins"] = s.pick((f"jnp.arange({m})", f"jnp.fft.rfftfreq({n})", f"jnp.linspace(0.0, 1.0, {m})"))
    return finish_staged(s, "spectral centroid", *CENTROID.write(s, scope), scope["p"])


def _flatness(s: Sampler, scope: Scope) -> Kernel:
    scope["c"] = s.coef(0.1, 0.5)
    return finish_staged(s, "spectral flatness", *FLATNESS.write(s, scope))


def _entropy(s: Sampler, scope: Scope) -> Kernel:
    share, entropy = ENTROPY.write(s, scope)
    return finish_staged(s, "spectral entropy", entropy, share)


def _bands(s: Sampler, scope: Scope) -> Kernel:
    p = scope["p"]
    bank = s.array("filterbank|bands|mel_weights", (scope["m"], s.count(2, 4)), low=0.0, high=1.0)
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
    cut = s.scalar("cutoff|bandwidth|fc", low=0.1, high=0.5)
    order = s.pick((2, 4))
    response = s.pick(
        (
            f"jnp.exp(-(({f} / {cut}) ** 2))",
            f"1 / (1 + ({f} / {cut}) ** {order})",
            f"{f}**2 / ({f}**2 + {cut}**2)",
            f"jax.nn.sigmoid(({cut} - jnp.abs({f})) * {s.pick(('8.0', '12.0', '20.0'))})",
            f"jnp.exp(-jnp.abs({f}) / {cut}) + {s.coef(0.05, 0.3)}",
        )
        if cut.named
        else (
            f"jnp.where(jnp.abs({f}) <= {cut}, 1.0, {s.coef(0.05, 0.4)})",
            f"(jnp.abs({f}) > {cut}) * 1",
        )
    )
    gain = s.put("gain|response|transfer|h_f", response, (m,), (0, 1.3))
    if real:
        spec = rfft(s, x)
        out = irfft(s, f"{spec} * {gain}", n, x.shape, 1.3 * x.bound, "filtered|smooth|y_filt")
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
        rest = s.put("rest|other_band", f"{x} - {out}", x.shape, 3.0, usual=0.6)
        return finish_staged(s, "band split", out, rest)
    highpass = "**2 / (" in response or "> " in response
    nouns = ("highpass filter", "spectral filter") if highpass else ("lowpass filter", "spectral filter")
    return finish_staged(s, s.pick(nouns), out)


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
    out = irfft(s, product, size, shape, min(k, 6) * x.bound, "y|convolved|mixed_x|correlated")
    if linear and s.chance(0.4):
        start = (k - 1) // 2
        out = s.put("same|trimmed", f"{out}[..., {start} : {start + n}]", x.shape, out.bound, usual=1.0)
    nouns = ("fft correlation", "cross correlation") if flip else ("fft convolution", "spectral product")
    if not linear and not flip:
        nouns = ("circular convolution", "fft convolution")
    return finish_staged(s, s.pick(nouns), out)


# Factors of the spectrum, by the operator that they are.
OPERATORS = {
    "spectral derivative": "1j * {k}",
    "spectral laplacian": "-({k}**2)",
    "helmholtz solve": "1 / ({c} + {k}**2)",
    "fractional delay": "jnp.exp(-1j * {k} * {shift})",
    "fractional laplacian": "-(({k}**2 + {c}) ** {alpha})",
}


def spectral_derivative(s: Sampler) -> Kernel:
    """Derivatives, integrals, shifts and fractional powers by multiplying the spectrum."""
    n = length(s)
    x = signal(s, n, "u|field|profile|x|height")
    real = s.chance(0.5)
    k = wavenumbers(s, n, real)
    noun = s.pick(tuple(OPERATORS))
    scope: Scope = {"k": k, "c": s.coef(0.2, 1.0)}
    if noun == "fractional delay":
        scope["shift"] = s.scalar("shift|delay|lag", low=-2.0, high=2.0)
    elif noun == "fractional laplacian":
        scope["alpha"] = s.scalar("alpha|order", low=0.5, high=1.5)
    factor = OPERATORS[noun].format_map(scope)
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
    if noun == "spectral derivative" and s.chance(0.5):
        speed = s.scalar("speed|wave_speed", low=0.1, high=0.9)
        out = s.put("advection|transport", mul(x, out) if s.chance(0.5) else mul(speed, out))
    return finish_staged(s, noun, out)


def time_stepping(s: Sampler) -> Kernel:
    """A pseudo-spectral scheme: diffusion, Burgers, Allen-Cahn or Schroedinger-like splitting."""
    n = s.pick((6, 7, 8, 9, 12))
    u0 = s.array("u0|initial|field|profile", (n,), low=-1.0, high=1.0)
    k = wavenumbers(s, n, True)
    nu = s.scalar("nu|diffusivity|kappa", low=0.1, high=0.8)
    dt = s.scalar("dt|step_size", low=0.05, high=0.2).code
    decay = s.put("decay|heat_factor|propagator", f"jnp.exp(-{nu} * {k}**2 * {dt})", k.shape, (0, 1))
    step, u = s.name("advance|step|split_step"), s.name("u|u_t|current")
    term = s.pick(
        (
            f"{u} - {u}**3",
            f"-{u} * jnp.roll({u}, 1)",
            f"jnp.sin({u})",
            f"0.5 * (jnp.roll({u} ** 2, 1) - jnp.roll({u} ** 2, -1))",
            f"jnp.tanh({u}) - {u}",
            f"{u} * (1 - {u})",
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


TRUNCATED = Sketch("""
    kept_c|low_c : x.shape : bound ~ 1 = jnp.where(jnp.arange({n}) < {keep}, {dct}, 0.0)
""")
COEFFICIENT_CHANGES = (
    Sketch("""
        quant|weights|emphasis : (n,) : (0.3, 1.5) = input
        weighted_c|scaled_c : x.shape : 1.5 * bound ~ 1 = {dct} * {quant}
    """),
    Sketch("""
        soft_c|thresholded : x.shape : bound ~ 1 =
            jnp.sign({dct}) * jax.nn.relu(jnp.abs({dct}) - {float:0.1,0.4})
    """),
    TRUNCATED,
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
    change = s.pick((*COEFFICIENT_CHANGES, None))
    if change is None:
        return finish_staged(s, s.pick(("cosine transform", "dct features")), coef)
    scope: Scope = {"x": x, "dct": coef, "n": n, "bound": bound}
    if change is TRUNCATED:
        scope["keep"] = s.count(2, n - 1)
    *_, coef = change.write(s, scope)
    back = s.put(
        "restored|rebuilt|decoded", f"jax.scipy.fft.idct({coef}{tail})", x.shape, 2 * x.bound, usual=0.7
    )
    return finish_staged(s, s.pick(("dct compression", "dct denoising", "cosine filter")), back)


def phase_correlation(s: Sampler) -> Kernel:
    """Normalized cross-power spectra and coherence of two signals or images."""
    flat = s.chance(0.5)
    shape: Shape = (s.pick(SIZES),) if flat else (s.count(3, 6), s.count(3, 6))
    a, b = (
        s.array("a|reference|frame0|left", shape, low=-1.0, high=1.0),
        s.array("b|moved|frame1|right", shape, low=-1.0, high=1.0),
    )
    f, g = ("fft", "ifft") if flat else ("fft2", "ifft2")
    x, y = (
        spectrum(s, f"jnp.fft.{f}({a})", shape, 20, "fa|spec_a"),
        spectrum(s, f"jnp.fft.{f}({b})", shape, 20, "fb|spec_b"),
    )
    cross = spectrum(s, f"{x} * jnp.conj({y})", shape, 400, "cross|cross_power")
    scope: Scope = {"x": x, "y": y, "cross": cross, "eps": s.coef(0.3, 1.5), "g": g, "shape": shape}
    return s.pick((_whitened, _matched, _wiener))(s, scope)


WHITENED = Sketch("""
    norm_c|magnitude_c : shape : (0.5, 400) = jnp.sqrt({cross}.real**2 + {cross}.imag**2 + {eps})
    corr|peak_map : shape : 1 ~ 0.3 = jnp.fft.{g}({cross} / {norm_c}).real
""")
SOFT_PEAK = Sketch("""
    soft_peak|weights_s : shape : (0, 1) = jax.nn.softmax({float:2.0,6.0} * {corr}, axis=-1)
    offset_est|shift_est : shape[:-1] : (0, shape[-1]) = jnp.sum({soft_peak} * jnp.arange({last}), axis=-1)
""")
MATCHED = Sketch("corr|matched : shape : 3 ~ 0.4 = jnp.fft.{g}({cross}).real / {size}")
IMPULSE = Sketch("impulse|estimated_h : shape : 6 ~ 0.5 = jnp.fft.{g}({gain}).real")
COHERENCE = Sketch("""
    coherence|similarity_f : shape : (0, 1) =
        ({cross}.real**2) / (jnp.abs({x}) ** 2 * jnp.abs({y}) ** 2 + {eps})
""")


def _whitened(s: Sampler, scope: Scope) -> Kernel:
    *_, corr = WHITENED.write(s, scope)
    if s.chance(0.5):
        *_, offset = SOFT_PEAK.write(s, scope | {"last": corr.shape[-1]})
        return finish_staged(s, "soft phase correlation", offset, corr)
    return finish_staged(s, "phase correlation", corr)


def _matched(s: Sampler, scope: Scope) -> Kernel:
    noun = s.pick(("cross correlation", "matched filter"))
    return finish_staged(s, noun, *MATCHED.write(s, scope | {"size": scope["cross"].size}))


def _wiener(s: Sampler, scope: Scope) -> Kernel:
    code = f"{scope['cross']} / (jnp.abs({scope['y']}) ** 2 + {scope['eps']})"
    scope["gain"] = spectrum(s, code, scope["shape"], 20, "wiener|transfer")
    (impulse,) = IMPULSE.write(s, scope)
    if s.chance(0.4):
        return finish_staged(s, "wiener deconvolution", impulse, *COHERENCE.write(s, scope))
    return finish_staged(s, s.pick(("wiener deconvolution", "transfer function")), impulse)


def image_spectrum(s: Sampler) -> Kernel:
    """Two-dimensional transforms: radial filters, Poisson solves, gradients, log spectra."""
    h, w = s.count(3, 7), s.count(3, 8)
    img = s.array("img|image|field|density|grid", (h, w), low=-1.0, high=1.0)
    ky = s.put("fy|ky", f"jnp.fft.fftfreq({h})[:, None]", (h, 1), 0.5)
    real = s.chance(0.4)
    m = w // 2 + 1 if real else w
    kx = s.put("fx|kx", f"jnp.fft.{'rfftfreq' if real else 'fftfreq'}({w})[None, :]", (1, m), 0.5)
    r2 = s.put("r2|k2|radius_sq", f"{ky}**2 + {kx}**2", (h, m), (0, 0.5))
    c = s.scalar("c|offset", low=0.05, high=0.5).code
    gain = s.pick(
        (
            f"jnp.exp(-{r2} / {c})",
            f"1 / (1 + {r2} / {c})",
            f"1 / ({r2} + {c})",
            f"{r2} / ({r2} + {c})",
            f"jnp.exp(-{r2} / {c}) - 0.5 * jnp.exp(-{r2} / (2 * {c}))",
            f"1 + {r2}",
        )
    )
    if gain.startswith("1 +"):
        nouns = ("helmholtz operator", "image sharpening")
    elif gain.startswith("1 / (1"):
        nouns = ("image lowpass", "lorentzian filter")
    elif gain.startswith("1 /"):
        nouns = ("screened poisson", "periodic helmholtz")
    elif gain.startswith("jnp"):
        nouns = (
            ("bandpass image", "difference of gaussians")
            if " - " in gain
            else ("image lowpass", "gaussian filter")
        )
    else:
        nouns = ("image highpass", "radial filter")
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
                "shifted_spec|centered_spec",
            )
        out = s.put("filtered|solved", f"jnp.fft.ifft2({gain} * {spec}).real", (h, w), 4.0, usual=0.8)
    return finish_staged(s, s.pick(nouns), out)


def short_time(s: Sampler) -> Kernel:
    """Frames, a window, a transform of each frame, and the frames put together again."""
    size, hop = s.pick(((4, 2), (6, 3), (8, 4), (4, 3), (5, 2), (8, 2)))
    frames = s.count(2, 5)
    n = size + hop * (frames - 1)
    x = s.array(SIGNALS, (n,), low=-1.0, high=1.0)
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
        spec = rfft(s, framed, "stft_x|spec_t")
    else:
        spec = spectrum(
            s, f"jax.vmap(jnp.fft.rfft)({framed})", (frames, size // 2 + 1), size * x.bound, "stft_x|spec_t"
        )
    form = s.pick((_log_spectrogram, _flux, _resynthesis))
    return form(s, {"x": x, "idx": idx, "window": window, "spec": spec, "size": size, "frames": frames})


FLUX = Sketch("flux|onset : (frames - 1,) : (0, 8) = jnp.sum(jax.nn.relu(jnp.diff({p}, axis=0)), axis=-1)")
RESYNTHESIS = Sketch("""
    gain|eq|band_gain : (size // 2 + 1,) : (0.2, 1.5) = input
    resynth|back_frames : (frames, size) : 2 ~ 0.6 = jnp.fft.irfft({spec} * {gain}, n={size}, axis=-1)
    joined|overlap_added : x.shape : 4 ~ 0.7 = jnp.zeros_like({x}).at[{idx}].add({resynth} * {window})
""")


def _log_spectrogram(s: Sampler, scope: Scope) -> Kernel:
    p = power(s, scope["spec"])
    noun = s.pick(("log spectrogram", "short time spectrum"))
    logs = s.put("log_spec|loudness", f"jnp.log1p({p})", p.shape, (0, 5))
    return finish_staged(s, noun, logs)


def _flux(s: Sampler, scope: Scope) -> Kernel:
    p = power(s, scope["spec"])
    return finish_staged(s, "spectral flux", *FLUX.write(s, scope | {"p": p}), p)


def _resynthesis(s: Sampler, scope: Scope) -> Kernel:
    *_, joined = RESYNTHESIS.write(s, scope)
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
        r = irfft(s, p.code, size, (*x.shape[:-1], size), 3.0, "acf|autocorr|r_xx")
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
    logs = s.put("log_p|log_power", f"jnp.log({p} + {s.epsilon()})", p.shape, (-2.5, 3))
    cep = irfft(s, logs.code, size, (*x.shape[:-1], size), 2.0, "cepstrum|quefrency")
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
    z = spectrum(s, f"jnp.fft.ifft(jnp.fft.fft({x}) * {gain})", x.shape, 2 * x.bound, "analytic|z")
    form = s.pick((_envelope, _quadrature, _carrier, _beat))
    return form(s, {"x": x, "z": z, "eps": s.coef(0.05, 0.5), "lead": x.shape[:-1], "n": n})


ENVELOPE = Sketch("env|amplitude : x.shape : (0.2, 4) = jnp.sqrt({z}.real**2 + {z}.imag**2 + {eps})")
QUADRATURE = Sketch("""
    quadrature|hilbert_x : x.shape : 2 * x.bound ~ 0.7 = (| {z}.imag || jnp.imag({z}) |)
""")
CARRIER = Sketch("cos_phase|carrier_x : x.shape : 1 ~ 0.6 = {z}.real / {env}")
BEAT = Sketch("turn|phase_step : (*lead, n - 1) : 6 ~ 0.6 = ({z}[..., 1:] * jnp.conj({z}[..., :-1])).imag")


def _envelope(s: Sampler, scope: Scope) -> Kernel:
    return finish_staged(s, "signal envelope", *ENVELOPE.write(s, scope))


def _quadrature(s: Sampler, scope: Scope) -> Kernel:
    return finish_staged(s, "hilbert transform", *QUADRATURE.write(s, scope))


def _carrier(s: Sampler, scope: Scope) -> Kernel:
    (env,) = ENVELOPE.write(s, scope)
    return finish_staged(s, "instantaneous frequency", *CARRIER.write(s, scope), env)


def _beat(s: Sampler, scope: Scope) -> Kernel:
    (env,) = ENVELOPE.write(s, scope)
    return finish_staged(s, "instantaneous frequency", *BEAT.write(s, scope), env)


DFT_MATRIX = Sketch("""
    angle|theta_kn : (m, n) : (0, 40) = 2 * jnp.pi * jnp.outer(jnp.arange({m}), jnp.arange({n})) / {n}
    re|cos_part : (m,) : n * x.bound ~ 1.5 = jnp.cos({angle}) @ {x}
    im|sin_part : (m,) : n * x.bound ~ 1.5 = -jnp.sin({angle}) @ {x}
    p|power_k : (m,) : (0, 12) ~ 1 = ({re}**2 + {im}**2) / {n}
""")
GOERTZEL = Sketch("""
    omega|freq|w0 : () : (0.3, 2.5) = input
    goertzel_step|resonate
    state|carry
    x_t|sample
    s1|prev1
    s2|prev2
    s0|cur
    coef|two_cos : () : 2 = 2.0 * jnp.cos({omega})
    def {goertzel_step}({state}, {x_t}):
        {s1}, {s2} = {state}
        {s0} = {x_t} + {float:0.85,0.99} * ({coef} * {s1} - {s2})
        return ({s0}, {s1}), {s0}
    zero|rest : () : 0 = jnp.zeros_like({omega})
    q1|last1
    q2|last2
    path|states
    ({q1}, {q2}), {path} = {lax}.scan({goertzel_step}, ({zero}, {zero}), {x})
    tone_power|energy_w : () : (0, 40) ~ 5 = {q1}**2 + {q2}**2 - {coef} * {q1} * {q2}
    log_tone|level_db : () : (0, 4) = jnp.log1p({tone_power})
""")
SERIES = Sketch("""
    a|cos_coef : (terms,) : 1 = input
    b|sin_coef : (terms,) : 1 = input
    t|times|phase_t : (n,) : 3.0 = input
    k|harmonics : (terms,) : (1, terms) = jnp.arange(1, {top})
    angle|theta_kt : (n, terms) : 15 = (| {t}[:, None] * {k} || jnp.outer({t}, {k}) |)
""")


def by_hand(s: Sampler) -> Kernel:
    """Sine and cosine sums without a transform: DFT matrices, Goertzel, Fourier series."""
    n = s.pick((4, 5, 6, 7, 8, 9))
    return s.pick((_dft_matrix, _goertzel, _series))(s, n)


def _dft_matrix(s: Sampler, n: int) -> Kernel:
    _, re, im, p = DFT_MATRIX.write(
        s, {"x": s.array(SIGNALS, (n,), low=-1.0, high=1.0), "n": n, "m": n // 2 + 1}
    )
    noun = s.pick(("dft matrix", "direct dft"))
    return finish_staged(s, noun, p, *([re, im] if s.chance(0.4) else []))


def _goertzel(s: Sampler, n: int) -> Kernel:
    scope: Scope = {"x": s.array(SIGNALS, (n,), low=-1.0, high=1.0)}
    *_, level = GOERTZEL.write(s, scope)
    return finish_staged(s, "goertzel", level, expr(scope["path"], (n,), 9))


def _series(s: Sampler, n: int) -> Kernel:
    terms = s.count(2, 5)
    a, b, _, k, angle = SERIES.write(s, {"terms": terms, "n": n, "top": terms + 1})
    roll = s.pick(("", f" / {k}", f" / {k}**2"))
    code = f"jnp.cos({angle}) @ ({a}{roll}) + jnp.sin({angle}) @ ({b}{roll})"
    out = s.put("series_t|synth", code, (n,), 6.0, usual=1.5)
    return finish_staged(s, s.pick(("fourier series", "additive synthesis")), out)


def complex_field(s: Sampler) -> Kernel:
    """Kernels of complex inputs: modulation, propagation, equalization."""
    n = s.pick((4, 5, 6, 8, 9, 12))
    dtype = "complex64" if s.float_dtype == "float32" else "complex128"
    z = s.input(s.name("z|psi|symbols|field|iq"), (n,), dtype, -1.0, 1.0)
    noun, last = s.pick((_propagated, _equalized, _steered))(s, z, n)
    return s.pick((_quadratures, _position, _parts, _parts))(s, noun, last)


def _propagated(s: Sampler, z: Value, n: int) -> tuple[str, Value]:
    v = s.array("potential|phase_mask|v", (n,), low=-1.0, high=1.0)
    k = wavenumbers(s, n, False)
    dt = s.scalar("dt|step_size", low=0.05, high=0.5)
    first = spectrum(s, f"{z} * jnp.exp(-1j * {dt} * {v})", (n,), 2, "kicked|half_step")
    text = f"jnp.fft.ifft(jnp.exp(-0.5j * {dt} * {k}**2) * jnp.fft.fft({first}))"
    last = spectrum(s, text, (n,), 4, "psi_next|propagated")
    return s.pick(("schroedinger step", "beam propagation")), last


def _equalized(s: Sampler, z: Value, n: int) -> tuple[str, Value]:
    taps = s.array("gain|channel_gain", (n,), low=0.3, high=1.5)
    text = f"jnp.fft.ifft(jnp.fft.fft({z}) * {taps} * 1j)"
    return "channel filter", spectrum(s, text, (n,), 6, "equalized|channel_out")


def _steered(s: Sampler, z: Value, n: int) -> tuple[str, Value]:
    phase = s.array("phase|theta|angle_in", (n,), low=-1.0, high=1.0)
    text = f"jnp.fft.fft({z} * jnp.exp(1j * {phase})) / {n}"
    return "beamforming", spectrum(s, text, (n,), 4, "beam|steered")


def _quadratures(s: Sampler, noun: str, z: Value) -> Kernel:
    code = f"{z}.real * {s.coef(0.3, 1.0)} + {z}.imag"
    parts = s.put("mixed_parts|quadratures", code, z.shape, 4.0, usual=0.7)
    return s.finish(noun, parts, z)


def _position(s: Sampler, noun: str, z: Value) -> Kernel:
    density = power(s, z, "density|intensity_z")
    place = s.put("position|mean_x", f"jnp.sum({density} * jnp.arange({z.size}))", (), (0, 40))
    return finish_staged(s, noun, density, place)


def _parts(s: Sampler, noun: str, z: Value) -> Kernel:
    parts = s.put("parts|re_im", f"jnp.stack([{z}.real, {z}.imag])", (2, z.size), 3.0, usual=0.7)
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
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("fourier", "generate_fourier_kernel", draw)
