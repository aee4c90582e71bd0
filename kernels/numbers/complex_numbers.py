"""Complex numbers: phasors, rotations, maps of the plane, gates on states, roots of unity."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing.pieces import drawn, end, raw, start
from kernels.writing.sampler import Sampler
from kernels.writing.values import ATOM, PRODUCT, SIGN, SUM, Shape, Value

NAMES = ("z", "amplitudes", "psi", "signal", "field", "state", "c", "spectrum", "phasors", "w")
MADE = ("u", "v", "moved", "turned", "shifted", "wave", "mixed", "step_out", "mapped", "f", "g", "inner_z")


class Plane:
    """Complex values: their modulus is at most ``Value.high``."""

    def __init__(self, s: Sampler) -> None:
        self.s = s

    def be(self, code: str, shape: Shape, bound: float, level: int = ATOM) -> Value:
        return raw(code, shape, (-bound, bound), "value", level, "complex64")

    def let(self, value: Value, *names: str) -> Value:
        return self.s.let(value, *(names or MADE))

    def array(self, shape: Shape, *names: str, low: float = -1.2, high: float = 1.2) -> Value:
        """A complex input, or one made of two real ones."""
        s = self.s
        bound = 1.42 * max(abs(low), abs(high))
        if s.chance(0.6):
            dtype = "complex128" if s.float_dtype == "float64" else "complex64"
            name = s.name(*(names or NAMES))
            s.input(name, shape, dtype, low, high)
            return self.be(name, shape, bound)
        a = s.array(shape, "re", "real_part", "x", "in_phase", low=low, high=high)
        b = s.array(shape, "im", "imag_part", "y", "quadrature", low=low, high=high)
        if s.chance(0.5):
            return self.let(self.be(f"{s.lax}.complex({a.code}, {b.code})", shape, bound), *(names or NAMES))
        return self.let(self.be(f"{a.code} + 1j * {b.code}", shape, bound, SUM), *(names or NAMES))

    def literal(self) -> str:
        s = self.s
        return f"({s.coef(0.2, 0.9).code} {s.pick('+-')} {s.coef(0.2, 0.9).code}j)"

    def phase(self, angle: Value) -> Value:
        """A number on the unit circle."""
        s = self.s
        a = s.short(s.bounded(angle, 6), 16)
        code = s.pick(
            (
                f"jnp.exp(1j * {a.at(PRODUCT + 1)})",
                f"jnp.exp(-1j * {a.at(PRODUCT + 1)})",
                f"{s.lax}.complex(jnp.cos({a.code}), jnp.sin({a.code}))",
                f"jnp.cos({a.code}) + 1j * jnp.sin({a.code})",
            )
        )
        return self.be(code, a.shape, 1.0, SUM if code.startswith("jnp.cos") else ATOM)

    def small(self, value: Value, limit: float) -> Value:
        s = self.s
        z = self.let(value)
        if z.high <= limit:
            return z
        if s.chance(0.6):
            return self.let(self.be(f"{z.code} / (1.0 + jnp.abs({z.code}) ** 2)", z.shape, 0.6, PRODUCT))
        factor = f"{limit / z.high:.2g}"
        return self.let(self.be(f"{factor} * {z.code}", z.shape, float(factor) * z.high, PRODUCT))

    def step(self, value: Value) -> Value:
        """A map of the plane."""
        s = self.s
        s.bits += 5
        z = self.small(value, 3.0)
        b = z.high
        return self.let(
            s.pick(
                (
                    self.be(f"{self.literal()} * {z.code}", z.shape, 1.3 * b, PRODUCT),
                    self.be(f"{z.code} + {self.literal()}", z.shape, b + 1.3, SUM),
                    self.be(f"jnp.conj({z.code})", z.shape, b),
                    self.be(f"{z.code}.conj() * {self.literal()}", z.shape, 1.3 * b, PRODUCT),
                    self.be(f"{z.code}**2", z.shape, b * b, 12),
                    self.be(f"{z.code} * {z.code} + {self.literal()}", z.shape, b * b + 1.3, SUM),
                    self.be(f"1j * {z.code}", z.shape, b, PRODUCT),
                    self.be(f"-{z.code}", z.shape, b, SIGN),
                    self.be(f"jnp.exp({s.coef(0.2, 0.5).code} * {z.code})", z.shape, 4.6),
                    self.be(f"jnp.sin({s.coef(0.2, 0.5).code} * {z.code})", z.shape, 2.5),
                    self.be(f"jnp.cos({s.coef(0.2, 0.5).code} * {z.code})", z.shape, 2.5),
                    self.be(f"jnp.tanh({s.coef(0.1, 0.3).code} * {z.code})", z.shape, 1.5),
                    self.be(
                        f"{z.code} / ({s.coef(1.2, 2).code} + jnp.abs({z.code}) ** 2)", z.shape, 1, PRODUCT
                    ),
                    self.be(f"{z.code} / ({b + 0.7:.1f} + {z.code})", z.shape, b / 0.65, PRODUCT),
                    self.be(f"1.0 / ({z.code} + {b + 0.8:.1f})", z.shape, 1.4, PRODUCT),
                    self.be(f"jnp.sqrt({z.code} + {b + 0.5:.1f})", z.shape, 2.7),
                    self.be(f"jnp.log({z.code} + {b + 0.6:.1f})", z.shape, 2.6),
                )
            )
        )

    def steps(self, value: Value, low: int, high: int) -> Value:
        for _ in range(self.s.count(low, high)):
            value = self.step(value)
        return value

    def join(self, a: Value, b: Value) -> Value:
        """A map of two values of which one broadcasts to the other."""
        s = self.s
        a, b = self.small(a, 3.0), self.small(b, 3.0)
        shape = max(a.shape, b.shape, key=len)
        p, q = a.high, b.high
        return self.let(
            s.pick(
                (
                    self.be(f"{a.code} * {b.code}", shape, p * q, PRODUCT),
                    self.be(f"{a.code} * jnp.conj({b.code})", shape, p * q, PRODUCT),
                    self.be(f"{a.code} + {b.code}", shape, p + q, SUM),
                    self.be(f"{a.code} - 1j * {b.code}", shape, p + q, SUM),
                    self.be(f"{a.code} / ({q + 0.8:.1f} + {b.code})", shape, p / 0.75, PRODUCT),
                    self.be(
                        f"({a.code} + {b.code}) / ({s.coef(1.2, 2).code} + jnp.abs({a.code}) ** 2)",
                        shape,
                        (p + q),
                        PRODUCT,
                    ),
                )
            )
        )

    def read(self, value: Value) -> Value:
        """A real number made of a complex one."""
        s = self.s
        z = self.small(value, 4.0)
        b = z.high
        code, low = s.pick(
            (
                (f"jnp.abs({z.code} + {b + 0.5:.1f})", 0.4),
                (f"jnp.abs({z.code}) ** 2", 0.0),
                (f"jnp.real({z.code} * jnp.conj({z.code}))", 0.0),
                (f"{z.code}.real**2 + {z.code}.imag**2", 0.0),
                (f"{z.code}.real", -b),
                (f"jnp.imag({z.code})", -b),
                (f"{s.lax}.real({z.code}) * {s.lax}.imag({z.code})", -b * b),
                (f"{z.code}.real - {s.coef(0.2, 0.9).code} * {z.code}.imag", -2 * b),
                (f"jnp.angle({z.code} + {b + 0.5:.1f})", -1.6),
                (f"jnp.arctan2({z.code}.imag, {z.code}.real + {b + 0.6:.1f})", -1.6),
                (f"jnp.sqrt({z.code}.real**2 + {z.code}.imag**2 + {s.coef(0.2, 0.9).code})", 0.4),
                (f"jnp.log(jnp.abs({z.code} + {b + 0.8:.1f}))", -0.5),
            )
        )
        level = ATOM if code.endswith((")", "real")) and "**2 +" not in code and " * " not in code else SUM
        return s.let(
            raw(code, z.shape, (low, 2 * b * b + 2 * b + 1), level=level),
            "power",
            "level_of",
            "reading",
            "magnitude_of",
            "part_of",
            "phase_of",
        )

    def close(self, noun: str, z: Value, *others: Value) -> Kernel:
        """Close with the value itself, or with what is read off it."""
        s = self.s
        z = self.small(self.steps(z, 1, 3), 5.0)
        if s.chance(0.3):
            s.bits = 40
            extra = [s.unary(self.read(z))] if s.chance(0.4) else []
            return s.close(noun, self.step(z), *extra, *others)
        parts = [self.read(z)] + ([self.read(self.step(z))] if s.chance(0.35) else [])
        return end(s, noun, *parts, *others, rich=0.4)


def phasors(s: Sampler) -> Kernel:
    """Amplitudes and phases made into phasors, added up."""
    k = Plane(s)
    shape = s.shape(1, 2, 24, least=2)
    angle = start(s, shape, "angle", "phase", "theta", "delays", low=-2, high=2, steps=(0, 1))
    size = s.array(s.partner(shape), "amplitude", "gain", "r", low=0.3, high=1.4)
    wave = k.let(k.be(f"{size.code} * {k.phase(angle).at(ATOM)}", shape, 1.4, PRODUCT), "wave", "phasor")
    wave = k.steps(wave, 0, 2)
    if s.chance(0.5):
        code = s.pick((f"jnp.sum({wave.code}, axis=-1)", f"jnp.mean({wave.code}, axis=-1)"))
        total = k.let(k.be(code, shape[:-1], shape[-1] * wave.high), "total", "coherent_sum")
        return k.close(s.pick(("phasor sum", "array factor", "beam pattern")), total)
    mixed = k.join(
        wave, k.let(k.be(f"jnp.cumsum({wave.code}, axis=-1) / {shape[-1]}", shape, wave.high, PRODUCT))
    )
    return k.close(s.pick(("phasor walk", "interference")), mixed)


def plane_map(s: Sampler) -> Kernel:
    """Several maps of the plane in a row, of one or two arrays."""
    k = Plane(s)
    shape = s.shape(0, 3, 30)
    z = k.steps(k.array(shape), 1, 3)
    if s.chance(0.6):
        z = k.join(z, k.steps(k.array(shape), 0, 2))
    return k.close(s.pick(("complex map", "conformal map", "plane warp")), k.steps(z, 1, 3))


def mobius(s: Sampler) -> Kernel:
    """(a z + b) / (c z + d), far from its pole."""
    k = Plane(s)
    shape = s.shape(1, 2, 24)
    z = k.small(k.steps(k.array(shape), 0, 1), 2.0)
    a, b = k.array(s.pick(((), shape[-1:])), "a", "scale_c"), k.array((), "b", "shift_c")
    c = s.coef(0.2, 0.9).code
    top = k.let(
        k.be(f"{a.code} * {z.code} + {b.code}", shape, a.high * z.high + b.high, SUM), "top", "numerator"
    )
    bottom = f"{c} * {z.code} + {2.5:.1f}"
    out = k.let(k.be(f"{top.code} / ({bottom})", shape, top.high, PRODUCT))
    return k.close(s.pick(("mobius map", "bilinear transform", "reflection coefficient")), out)


def rotation(s: Sampler) -> Kernel:
    """Rotations by real angles: rotary embeddings, mixers, frequency shifts."""
    k = Plane(s)
    n, d = s.count(2, 7), s.count(1, 5)
    z = k.small(k.steps(k.array((n, d)), 0, 1), 2.0)
    freqs = s.array(s.pick(((d,), ())), "freqs", "omega", "rates", low=0.1, high=1.5)
    pos = s.let(
        raw(
            f"jnp.arange({n}, dtype={freqs.code}.dtype)[:, None] * {s.coef(0.1, 0.7).code}",
            (n, 1),
            (0, 5),
            level=PRODUCT,
        ),
        "pos",
        "times",
        "t_axis",
    )
    turn = k.let(k.phase(raw(f"{pos.code} * {freqs.code}", (n, d), (0, 6), level=PRODUCT)), "turn", "rotor")
    out = k.let(k.be(f"{z.code} * {turn.code}", (n, d), z.high, PRODUCT))
    if s.chance(0.5):
        scores = k.be(f"{out.code} @ jnp.conj({out.code}).T", (n, n), d * z.high**2, PRODUCT)
        return k.close(s.pick(("rotary scores", "coherence")), k.let(scores, "scores"))
    return k.close(s.pick(("rotary embedding", "frequency shift", "mixer")), out)


def gates(s: Sampler) -> Kernel:
    """Gates on the amplitudes of a few qubits."""
    k = Plane(s)
    q = s.count(1, 4)
    n = 2**q
    state = k.array((n,), "state", "psi", "amplitudes", low=-1.0, high=1.0)
    norm = s.let(
        raw(f"jnp.sqrt(jnp.sum(jnp.abs({state.code}) ** 2) + {s.coef(0.2, 0.5).code})", (), (0.4, 6)), "norm"
    )
    psi = k.let(k.be(f"{state.code} / {norm.code}", (n,), 1.0, PRODUCT), "psi0", "normed")
    for _ in range(s.count(1, 3)):
        theta = s.scalar("theta", "phi", "angle", "omega", low=-1.5, high=1.5)
        half = s.let(raw(f"{theta.code} / 2", (), (-0.8, 0.8), level=PRODUCT), "half_angle", "half_turn")
        cosine, sine = (
            s.let(raw(f"jnp.{f}({half.code})", (), (-1, 1)), *names)
            for f, names in (("cos", ("c0", "c1", "c2", "c3")), ("sin", ("s0", "s1", "s2", "s3")))
        )
        rows = s.pick(
            (
                f"[{cosine.code}, -1j * {sine.code}], [-1j * {sine.code}, {cosine.code}]",
                f"[{cosine.code} + 0j, -{sine.code} + 0j], [{sine.code} + 0j, {cosine.code} + 0j]",
                f"[{cosine.code}, 1j * {sine.code}], [1j * {sine.code}, {cosine.code}]",
            )
        )
        gate = k.let(k.be(f"jnp.array([{rows}])", (2, 2), 1.0), "gate", "rx", "unitary")
        at = s.count(0, q - 1)
        left, right = 2**at, 2 ** (q - at - 1)
        split = k.let(k.be(f"{psi.code}.reshape({left}, 2, {right})", (left, 2, right), 1.0), "split", "axes")
        psi = k.let(k.be(f'jnp.einsum("ab,ibj->iaj", {gate.code}, {split.code}).reshape({n})', (n,), 1.0))
        if n <= 8 and s.chance(0.4):
            signs = ", ".join(s.pick(("1.0", "-1.0", "1.0", "1j")) for _ in range(n))
            psi = k.let(k.be(f"{psi.code} * jnp.array([{signs}])", (n,), 1.0, PRODUCT))
    if s.chance(0.5):
        probs = s.let(raw(f"jnp.abs({psi.code}) ** 2", (n,), (0, 1), level=12), "probs", "populations")
        weights = s.array((n,), "observable", "energies", "weights", low=-1, high=1)
        value = raw(f"jnp.sum({probs.code} * {weights.code})", (), (-2, 2))
        return end(
            s,
            s.pick(("qubit expectation", "gate circuit")),
            s.let(value, "expectation"),
            *([probs] if s.chance(0.4) else []),
        )
    other = k.array((n,), "target", "phi_ref")
    overlap = k.let(k.be(f"jnp.vdot({other.code}, {psi.code})", (), n * 1.0), "overlap", "fidelity_amp")
    return k.close(s.pick(("state overlap", "fidelity")), overlap)


def matrices(s: Sampler) -> Kernel:
    """Complex products, Hermitian forms."""
    k = Plane(s)
    n, m, r = s.count(2, 5), s.count(1, 5), s.count(1, 4)
    a, b = k.steps(k.array((n, m), "a", "channel", "h"), 0, 1), k.array((m, r), "b", "precoder", "x_in")
    a, b = k.small(a, 1.8), k.small(b, 1.8)
    code = s.pick(
        (
            f"{a.code} @ {b.code}",
            f"jnp.matmul({a.code}, {b.code})",
            f'jnp.einsum("nm,mr->nr", {a.code}, {b.code})',
        )
    )
    product = k.let(k.be(code, (n, r), 3.3 * m, PRODUCT), "received", "product")
    product = k.small(product, 5.0)
    style = s.count(0, 2)
    if style == 0:
        gram = k.be(f"jnp.conj({product.code}).T @ {product.code}", (r, r), n * product.high**2, PRODUCT)
        return k.close(s.pick(("gram matrix", "hermitian form")), k.let(gram, "gram"))
    if style == 1:
        trace = k.be(f"jnp.trace({product.code} @ {product.code}.T)", (), 25.0 * n)
        return k.close("symmetric trace", k.let(trace, "trace"), s.unary(k.read(product)))
    return k.close(s.pick(("complex matmul", "channel model", "mimo mix")), product)


def triangular(s: Sampler) -> Kernel:
    """Triangular systems, mostly with the conjugate of their matrix."""
    k = Plane(s)
    n, r = s.count(2, 5), s.count(1, 4)
    a = k.small(k.array((n, n), "r", "l_factor", "mixing", "a"), 0.6)
    b = k.small(k.steps(k.array((n, r), "b", "rhs", "observed", "y"), 0, 2), 1.8)
    diagonal = s.coef(1.6, 2.4).code
    eye = f"jnp.eye({n}, dtype={a.code}.dtype)"
    code = s.pick((f"{a.code} + {diagonal} * {eye}", f"{diagonal} * {eye} + {a.code}"))
    factor = k.let(k.be(code, (n, n), 3.0, SUM), "factor", "system", "tri")
    solved = b
    for _ in range(s.count(1, 2)):
        keywords = ["left_side=True", f"lower={s.chance(0.5)}"]
        if s.chance(0.8):
            keywords.append("conjugate_a=True")
        if s.chance(0.2):
            keywords.append("unit_diagonal=True")
        solve = f"{s.lax}.linalg.triangular_solve({factor.code}, {solved.code}, {', '.join(keywords)})"
        solved = k.small(k.let(k.be(solve, (n, r), 18.0), "solved", "equalized", "x_hat"), 5.0)
    return k.close(s.pick(("triangular equalizer", "conjugate solve", "back substitution")), solved)


def polynomial(s: Sampler) -> Kernel:
    """Horner's rule, power sums and Newton steps in the plane."""
    k = Plane(s)
    shape, degree = s.shape(0, 2, 16), s.count(2, 6)
    z = k.small(k.steps(k.array(shape), 0, 1), 0.9)
    coefs = k.array((degree,), "coefs", "poly", "taps", low=-1, high=1)
    style = s.count(0, 2)
    name = s.name("acc", "value", "p")
    if style == 0:
        s.line(f"{name} = ", f"{coefs.code}[0] * jnp.ones_like({z.code})")
        with s.suite(f"for k in range(1, {degree}):"):
            s.line(f"{name} = ", f"{name} * {z.code} + {coefs.code}[k]")
    elif style == 1:
        body, carry, c = s.name("horner", "body", "step"), s.name("carry", "so_far"), s.name("coef_k", "c_k")
        with s.suite(f"def {body}({carry}, {c}):"):
            s.line("return ", f"{carry} * {z.code} + {c}, None")
        s.line(f"{name}, _ = ", f"{s.lax}.scan({body}, jnp.zeros_like({z.code}), {coefs.code})")
    else:
        s.line(f"{name} = ", f"jnp.polyval({coefs.code}, {z.code})")
    value = k.be(name, shape, 1.5 * degree)
    return k.close(
        s.pick(("complex polynomial", "horner", "transfer function")),
        k.join(value, z) if s.chance(0.5) else value,
    )


def roots_of_unity(s: Sampler) -> Kernel:
    """Transforms by sums over roots of unity."""
    k = Plane(s)
    n = s.count(3, 9)
    x = start(s, (n,), "x", "signal", "samples", steps=(0, 1), limit=2)
    grid = s.let(raw(f"jnp.arange({n}, dtype={x.code}.dtype)", (n,), (0, n)), "grid", "k_axis")
    code = f"jnp.exp({s.pick(('-2j', '2j', '-1j'))} * jnp.pi * jnp.outer({grid.code}, {grid.code}) / {n})"
    table = k.let(k.be(code, (n, n), 1.0), "table", "dft", "twiddles")
    spectrum = k.let(k.be(f"{table.code} @ {x.code} / {n}", (n,), 2.0, PRODUCT), "spectrum", "bins")
    if s.chance(0.5):
        response = k.array((n,), "response", "transfer")
        spectrum = k.join(spectrum, response)
    if s.chance(0.5):
        back = k.be(f"jnp.conj({table.code}) @ {spectrum.code} / {n}", (n,), spectrum.high, PRODUCT)
        return k.close(s.pick(("spectral filter", "fourier round trip")), k.let(back, "back", "filtered"))
    return k.close(s.pick(("dft", "power spectrum")), spectrum)


def recurrence(s: Sampler) -> Kernel:
    """Oscillators and resonators: a complex carry through a scan or a loop."""
    k = Plane(s)
    n = s.count(3, 9)
    shape = s.shape(0, 1, 4)
    drive = start(s, (n, *shape), "drive", "input_signal", "x", steps=(0, 1), limit=1.5)
    omega = s.array(shape, "omega", "freq", "detuning", low=0.2, high=1.5)
    pole = k.let(k.be(f"{s.coef(0.4, 0.9).code} * {k.phase(omega).at(ATOM)}", shape, 0.9, PRODUCT), "pole")
    body, carry, x = s.name("body", "advance", "resonate"), s.name("carry", "q"), s.name("x_t", "item")
    fresh = s.name("fresh", "q_next")
    s.taken.add(fresh)
    with s.suite(f"def {body}({carry}, {x}):"):
        s.line(f"{fresh} = ", f"{pole.code} * {carry} + {x}")
        if s.chance(0.4):
            s.line(f"{fresh} = ", f"{fresh} / (1.0 + {s.coef(0.1, 0.5).code} * jnp.abs({fresh}) ** 2)")
        s.line(
            f"return {fresh}, ",
            s.pick((fresh, f"{fresh}.real", f"jnp.abs({fresh}) ** 2", f"jnp.imag({fresh})")),
        )
    last, every = s.name("last", "end_q"), s.name("path", "outputs_q")
    s.line(f"{last}, {every} = ", f"{s.lax}.scan({body}, jnp.zeros_like({pole.code}), {drive.code})")
    return k.close(
        s.pick(("resonator", "complex recurrence", "damped oscillator")),
        k.be(last, shape, 9.0),
        s.unary(raw(f"jnp.real({every})", (n, *shape), (-9, 81))),
    )


FORMS = (
    phasors,
    plane_map,
    plane_map,
    mobius,
    rotation,
    gates,
    matrices,
    triangular,
    triangular,
    triangular,
    polynomial,
    roots_of_unity,
    recurrence,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS)


TEMPLATE = Template("complex_numbers", "generate_complex_numbers_kernel", draw)
