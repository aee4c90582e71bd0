"""Complex numbers: phasors, rotations, maps of the plane, gates on states, roots of unity."""

import math
import random

from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import MOSTLY_32, drawn, prepared_input
from kernels.writing.choices import Names
from kernels.writing.endings import finish_joined
from kernels.writing.sampler import Sampler
from kernels.writing.values import ATOM, PRODUCT, SIGN, SUM, Shape, Value, expr

NAMES = ("z", "amplitudes", "psi", "signal", "field", "state", "c", "spectrum", "phasors", "w")
MADE = ("u", "v", "moved", "turned", "shifted", "wave", "mixed", "step_out", "mapped", "f", "g", "inner_z")


class Plane:
    """Complex values: their modulus is at most ``Value.high``."""

    def __init__(self, s: Sampler) -> None:
        self.s = s

    def be(self, code: str, shape: Shape, bound: float, level: int = ATOM) -> Value:
        return expr(code, shape, bound, kind="value", level=level, dtype="complex64")

    def let(self, value: Value) -> Value:
        return self.s.put(MADE, value)

    def operand(self, shape: Shape) -> Value:
        return self.array(NAMES, shape)

    def array(self, names: Names, shape: Shape, *, low: float = -1.2, high: float = 1.2) -> Value:
        """A complex input, or one made of two real ones."""
        s = self.s
        bound = 1.42 * max(abs(low), abs(high))
        if s.chance(0.6):
            dtype = "complex128" if s.float_dtype == "float64" else "complex64"
            name = s.name(names)
            s.input(name, shape, dtype, low, high)
            return self.be(name, shape, bound)
        a = s.array("re|real_part|x|in_phase", shape, low=low, high=high)
        b = s.array("im|imag_part|y|quadrature", shape, low=low, high=high)
        if s.chance(0.5):
            return s.put(names, self.be(f"{s.lax}.complex({a}, {b})", shape, bound))
        return s.put(names, self.be(f"{a} + 1j * {b}", shape, bound, SUM))

    def literal(self) -> str:
        s = self.s
        return f"({s.coef(0.2, 0.9)} {s.pick('+-')} {s.coef(0.2, 0.9)}j)"

    def phase(self, angle: Value) -> Value:
        """A number on the unit circle."""
        s = self.s
        a = s.short(s.bounded(angle, 6), 16)
        code = s.pick(
            (
                f"jnp.exp(1j * {a.at(PRODUCT + 1)})",
                f"jnp.exp(-1j * {a.at(PRODUCT + 1)})",
                f"{s.lax}.complex(jnp.cos({a}), jnp.sin({a}))",
                f"jnp.cos({a}) + 1j * jnp.sin({a})",
            )
        )
        return self.be(code, a.shape, 1.0, SUM if code.startswith("jnp.cos") else ATOM)

    def small(self, value: Value, limit: float) -> Value:
        z = self.let(value)
        if z.high <= limit:
            return z
        if z.high <= 6 * limit:  # Sums of many terms are so many times smaller, most often.
            return z.over((z.low, limit))
        whole = 2 ** math.ceil(math.log2(z.high / limit))
        return self.let(self.be(f"{z} / {whole}", z.shape, z.high / whole, PRODUCT))

    def step(self, value: Value) -> Value:
        """A map of the plane."""
        s = self.s
        z = self.small(value, 3.0)
        b = z.high
        return self.let(
            s.pick(
                (
                    self.be(f"{self.literal()} * {z}", z.shape, 1.3 * b, PRODUCT),
                    self.be(f"{z} + {self.literal()}", z.shape, b + 1.3, SUM),
                    self.be(f"jnp.conj({z})", z.shape, b),
                    self.be(f"{z}.conj() * {self.literal()}", z.shape, 1.3 * b, PRODUCT),
                    self.be(f"{z}**2", z.shape, b * b, 12),
                    self.be(f"{z} * {z} + {self.literal()}", z.shape, b * b + 1.3, SUM),
                    self.be(f"1j * {z}", z.shape, b, PRODUCT),
                    self.be(f"-{z}", z.shape, b, SIGN),
                    self.be(f"jnp.exp({s.coef(0.2, 0.5)} * {z})", z.shape, 4.6),
                    self.be(f"jnp.sin({s.coef(0.2, 0.5)} * {z})", z.shape, 2.5),
                    self.be(f"jnp.cos({s.coef(0.2, 0.5)} * {z})", z.shape, 2.5),
                    self.be(f"jnp.tanh({s.coef(0.1, 0.3)} * {z})", z.shape, 1.5),
                    self.be(f"{z} / ({s.coef(1.2, 2)} + jnp.abs({z}) ** 2)", z.shape, 1, PRODUCT),
                    self.be(f"{z} / ({b + 0.7:.1f} + {z})", z.shape, b / 0.65, PRODUCT),
                    self.be(f"1 / ({z} + {b + 0.8:.1f})", z.shape, 1.4, PRODUCT),
                    self.be(f"jnp.sqrt({z} + {b + 0.5:.1f})", z.shape, 2.7),
                    self.be(f"jnp.log({z} + {b + 0.6:.1f})", z.shape, 2.6),
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
                    self.be(f"{a} * {b}", shape, p * q, PRODUCT),
                    self.be(f"{a} * jnp.conj({b})", shape, p * q, PRODUCT),
                    self.be(f"{a} + {b}", shape, p + q, SUM),
                    self.be(f"{a} - 1j * {b}", shape, p + q, SUM),
                    self.be(f"{a} / ({q + 0.8:.1f} + {b})", shape, p / 0.75, PRODUCT),
                    self.be(
                        f"({a} + {b}) / ({s.coef(1.2, 2)} + jnp.abs({a}) ** 2)",
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
                (f"jnp.abs({z})", 0.0),
                (f"jnp.abs({z}) ** 2", 0.0),
                (f"jnp.real({z} * jnp.conj({z}))", 0.0),
                (f"{z}.real**2 + {z}.imag**2", 0.0),
                (f"{z}.real", -b),
                (f"jnp.imag({z})", -b),
                (f"jnp.angle({z})", -3.2),
                (f"jnp.arctan2({z}.imag, {z}.real)", -3.2),
                (f"jnp.sqrt({z}.real**2 + {z}.imag**2 + 1e-6)", 0.0),
                (f"jnp.log(jnp.abs({z}) + 1e-3)", -7.0),
                (f"20 * jnp.log10(jnp.abs({z}) + 1e-3)", -60.0),
                (f"jnp.log1p(jnp.abs({z}) ** 2)", 0.0),
            )
        )
        level = ATOM if code.endswith((")", "real")) and "**2 +" not in code and " * " not in code else SUM
        return s.put(
            "power|level_of|reading|magnitude_of|part_of|phase_of",
            expr(code, z.shape, (low, 2 * b * b + 2 * b + 1), level=level),
        )

    def close(self, noun: str, z: Value, *others: Value) -> Kernel:
        """Close with the value itself, or with what is read off it."""
        s = self.s
        z = self.let(z)
        if s.chance(0.4):
            extra = [self.read(z)] if s.chance(0.4) else []
            return s.finish(noun, z, *extra, *others)
        return finish_joined(s, noun, self.read(z), *others)


def phasors(s: Sampler) -> Kernel:
    """Amplitudes and phases made into phasors, added up."""
    k = Plane(s)
    shape = s.shape(1, 2, 24, least=2)
    angle = prepared_input(s, "angle|phase|theta|delays", shape, low=-2, high=2)
    size = s.array("amplitude|gain|r", s.partner(shape), low=0.3, high=1.4)
    wave = s.put("wave|phasor", k.be(f"{size} * {k.phase(angle).at(ATOM)}", shape, 1.4, PRODUCT))
    wave = wave
    if s.chance(0.5):
        code = s.pick((f"jnp.sum({wave}, axis=-1)", f"jnp.mean({wave}, axis=-1)"))
        total = s.put("total|coherent_sum", k.be(code, shape[:-1], shape[-1] * wave.high))
        return k.close(s.pick(("phasor sum", "array factor", "beam pattern")), total)
    mixed = k.join(wave, k.let(k.be(f"jnp.cumsum({wave}, axis=-1) / {shape[-1]}", shape, wave.high, PRODUCT)))
    return k.close(s.pick(("phasor walk", "interference")), mixed)


def plane_map(s: Sampler) -> Kernel:
    """Several maps of the plane in a row, of one or two arrays."""
    k = Plane(s)
    shape = s.shape(0, 3, 30)
    z = k.steps(k.operand(shape), 1, 3)
    if s.chance(0.6):
        z = k.join(z, k.operand(shape))
    return k.close(s.pick(("complex map", "conformal map", "plane warp")), k.steps(z, 1, 3))


def mobius(s: Sampler) -> Kernel:
    """(a z + b) / (c z + d), far from its pole."""
    k = Plane(s)
    shape = s.shape(1, 2, 24)
    z = k.small(k.operand(shape), 2.0)
    a, b = k.array("a|scale_c", s.pick(((), shape[-1:]))), k.array("b|shift_c", ())
    c = s.coef(0.2, 0.9).code
    top = s.put("top|numerator", k.be(f"{a} * {z} + {b}", shape, a.high * z.high + b.high, SUM))
    bottom = f"{c} * {z} + {2.5:.1f}"
    out = k.let(k.be(f"{top} / ({bottom})", shape, top.high, PRODUCT))
    return k.close(s.pick(("mobius map", "bilinear transform", "reflection coefficient")), out)


def rotation(s: Sampler) -> Kernel:
    """Rotations by real angles: rotary embeddings, mixers, frequency shifts."""
    k = Plane(s)
    n, d = s.count(2, 7), s.count(1, 5)
    z = k.small(k.operand((n, d)), 2.0)
    freqs = s.array("freqs|omega|rates", s.pick(((d,), ())), low=0.1, high=1.5)
    pos = s.put(
        "pos|times|t_axis",
        expr(
            f"jnp.arange({n}, dtype={freqs}.dtype)[:, None] * {s.coef(0.1, 0.7)}",
            (n, 1),
            (0, 5),
            level=PRODUCT,
        ),
    )
    turn = s.put("turn|rotor", k.phase(expr(f"{pos} * {freqs}", (n, d), (0, 6), level=PRODUCT)))
    out = k.let(k.be(f"{z} * {turn}", (n, d), z.high, PRODUCT))
    if s.chance(0.5):
        scores = k.be(f"{out} @ jnp.conj({out}).T", (n, n), d * z.high**2, PRODUCT)
        return k.close(s.pick(("rotary scores", "coherence")), s.put("scores", scores))
    return k.close(s.pick(("rotary embedding", "frequency shift", "mixer")), out)


def gates(s: Sampler) -> Kernel:
    """Gates on the amplitudes of a few qubits."""
    k = Plane(s)
    q = s.count(1, 4)
    n = 2**q
    state = k.array("state|psi|amplitudes", (n,), low=-1.0, high=1.0)
    norm = s.put("norm", expr(f"jnp.sqrt(jnp.sum(jnp.abs({state}) ** 2) + {s.coef(0.2, 0.5)})", (), (0.4, 6)))
    psi = s.put("psi0|normed", k.be(f"{state} / {norm}", (n,), 1.0, PRODUCT))
    for _ in range(s.count(1, 3)):
        theta = s.scalar("theta|phi|angle|omega", low=-1.5, high=1.5)
        half = s.put("half_angle|half_turn", expr(f"{theta} / 2", (), 0.8, level=PRODUCT))
        cosine, sine = (
            s.put(names, expr(f"jnp.{f}({half})", (), 1))
            for f, names in (("cos", ("c0", "c1", "c2", "c3")), ("sin", ("s0", "s1", "s2", "s3")))
        )
        rows = s.pick(
            (
                f"[{cosine}, -1j * {sine}], [-1j * {sine}, {cosine}]",
                f"[{cosine} + 0j, -{sine} + 0j], [{sine} + 0j, {cosine} + 0j]",
                f"[{cosine}, 1j * {sine}], [1j * {sine}, {cosine}]",
            )
        )
        gate = s.put("gate|rx|unitary", k.be(f"jnp.array([{rows}])", (2, 2), 1.0))
        at = s.count(0, q - 1)
        left, right = 2**at, 2 ** (q - at - 1)
        split = s.put("split|axes", k.be(f"{psi}.reshape({left}, 2, {right})", (left, 2, right), 1.0))
        psi = k.let(k.be(f'jnp.einsum("ab,ibj->iaj", {gate}, {split}).reshape({n})', (n,), 1.0))
        if n <= 8 and s.chance(0.4):
            n = s.fixed(n)
            signs = ", ".join(s.pick(("1.0", "-1.0", "1.0", "1j")) for _ in range(n))
            psi = k.let(k.be(f"{psi} * jnp.array([{signs}])", (n,), 1.0, PRODUCT))
    if s.chance(0.5):
        probs = s.put("probs|populations", expr(f"jnp.abs({psi}) ** 2", (n,), (0, 1), level=12))
        weights = s.array("observable|energies|weights", (n,), low=-1, high=1)
        value = expr(f"jnp.sum({probs} * {weights})", (), 2)
        return finish_joined(
            s,
            s.pick(("qubit expectation", "gate circuit")),
            s.put("expectation", value),
            *([probs] if s.chance(0.4) else []),
        )
    other = k.array("target|phi_ref", (n,))
    overlap = s.put("overlap|fidelity_amp", k.be(f"jnp.vdot({other}, {psi})", (), n * 1.0))
    return k.close(s.pick(("state overlap", "fidelity")), overlap)


def matrices(s: Sampler) -> Kernel:
    """Complex products, Hermitian forms."""
    k = Plane(s)
    n, m, r = s.count(2, 5), s.count(1, 5), s.count(1, 4)
    a, b = k.array("a|channel|h", (n, m)), k.array("b|precoder|x_in", (m, r))
    a, b = k.small(a, 1.8), k.small(b, 1.8)
    code = s.pick(
        (
            f"{a} @ {b}",
            f"jnp.matmul({a}, {b})",
            f'jnp.einsum("nm,mr->nr", {a}, {b})',
        )
    )
    product = s.put("received|product", k.be(code, (n, r), 3.3 * m, PRODUCT))
    product = k.small(product, 5.0)
    use = s.pick(("gram", "trace", "product"))
    if use == "gram":
        gram = k.be(f"jnp.conj({product}).T @ {product}", (r, r), n * product.high**2, PRODUCT)
        return k.close(s.pick(("gram matrix", "hermitian form")), s.put("gram", gram))
    if use == "trace":
        trace = k.be(f"jnp.trace({product} @ {product}.T)", (), 25.0 * n)
        return k.close("symmetric trace", s.put("trace", trace), k.read(product))
    return k.close(s.pick(("complex matmul", "channel model", "mimo mix")), product)


def triangular(s: Sampler) -> Kernel:
    """Triangular systems, mostly with the conjugate of their matrix."""
    k = Plane(s)
    n, r = s.count(2, 5), s.count(1, 4)
    a = k.small(k.array("r|l_factor|mixing|a", (n, n)), 0.6)
    b = k.small(k.array("b|rhs|observed|y", (n, r)), 1.8)
    diagonal = s.coef(1.6, 2.4).code
    eye = f"jnp.eye({n}, dtype={a}.dtype)"
    code = s.pick((f"{a} + {diagonal} * {eye}", f"{diagonal} * {eye} + {a}"))
    factor = s.put("factor|system|tri", k.be(code, (n, n), 3.0, SUM))
    solved = b
    for _ in range(s.count(1, 2)):
        keywords = ["left_side=True", f"lower={s.chance(0.5)}"]
        if s.chance(0.8):
            keywords.append("conjugate_a=True")
        if s.chance(0.2):
            keywords.append("unit_diagonal=True")
        solve = f"{s.lax}.linalg.triangular_solve({factor}, {solved}, {', '.join(keywords)})"
        solved = k.small(s.put("solved|equalized|x_hat", k.be(solve, (n, r), 18.0)), 5.0)
    return k.close(s.pick(("triangular equalizer", "conjugate solve", "back substitution")), solved)


def polynomial(s: Sampler) -> Kernel:
    """Horner's rule, power sums and Newton steps in the plane."""
    k = Plane(s)
    shape, degree = s.shape(0, 2, 16), s.count(2, 6)
    z = k.small(k.operand(shape), 0.9)
    coefs = k.array("coefs|poly|taps", (degree,), low=-1, high=1)
    form = s.pick(("unrolled", "scan", "polyval"))
    name = s.name("acc|value|p")
    if form == "unrolled":
        s.line(f"{name} = {coefs}[0] * jnp.ones_like({z})")
        with s.suite(f"for k in range(1, {degree}):"):
            s.line(f"{name} = {name} * {z} + {coefs}[k]")
    elif form == "scan":
        body, carry, c = s.name("horner|body|step"), s.name("carry|so_far"), s.name("coef_k|c_k")
        with s.suite(f"def {body}({carry}, {c}):"):
            s.line(f"return {carry} * {z} + {c}, None")
        s.line(f"{name}, _ = {s.lax}.scan({body}, jnp.zeros_like({z}), {coefs})")
    else:
        s.line(f"{name} = jnp.polyval({coefs}, {z})")
    value = k.be(name, shape, 1.5 * degree)
    return k.close(
        s.pick(("complex polynomial", "horner", "transfer function")),
        value,
    )


def roots_of_unity(s: Sampler) -> Kernel:
    """Transforms by sums over roots of unity."""
    k = Plane(s)
    n = s.count(3, 9)
    x = prepared_input(s, "x|signal|samples", (n,), limit=2)
    grid = s.put("grid|k_axis", expr(f"jnp.arange({n}, dtype={x}.dtype)", (n,), (0, n)))
    code = f"jnp.exp({s.pick(('-2j', '2j', '-1j'))} * jnp.pi * jnp.outer({grid}, {grid}) / {n})"
    table = s.put("table|dft|twiddles", k.be(code, (n, n), 1.0))
    spectrum = s.put("spectrum|bins", k.be(f"{table} @ {x} / {n}", (n,), 2.0, PRODUCT))
    if s.chance(0.5):
        response = k.array("response|transfer", (n,))
        spectrum = k.join(spectrum, response)
    if s.chance(0.5):
        back = k.be(f"jnp.conj({table}) @ {spectrum} / {n}", (n,), spectrum.high, PRODUCT)
        return k.close(s.pick(("spectral filter", "fourier round trip")), s.put("back|filtered", back))
    return k.close(s.pick(("dft", "power spectrum")), spectrum)


def recurrence(s: Sampler) -> Kernel:
    """Oscillators and resonators: a complex carry through a scan or a loop."""
    k = Plane(s)
    n = s.count(3, 9)
    shape = s.shape(0, 1, 4)
    drive = prepared_input(s, "drive|input_signal|x", (n, *shape), limit=1.5)
    omega = s.array("omega|freq|detuning", shape, low=0.2, high=1.5)
    pole = s.put("pole", k.be(f"{s.coef(0.4, 0.9)} * {k.phase(omega).at(ATOM)}", shape, 0.9, PRODUCT))
    body, carry, x = s.name("body|advance|resonate"), s.name("carry|q"), s.name("x_t|item")
    fresh = s.name("fresh|q_next")
    s.taken.add(fresh)
    with s.suite(f"def {body}({carry}, {x}):"):
        s.line(f"{fresh} = {pole} * {carry} + {x}")
        if s.chance(0.4):
            s.line(f"{fresh} = {fresh} / (1 + {s.coef(0.1, 0.5)} * jnp.abs({fresh}) ** 2)")
        s.line(
            f"return {fresh}, "
            + s.pick((fresh, f"{fresh}.real", f"jnp.abs({fresh}) ** 2", f"jnp.imag({fresh})"))
        )
    last, every = s.name("last|end_q"), s.name("path|outputs_q")
    s.line(f"{last}, {every} = {s.lax}.scan({body}, jnp.zeros_like({pole}), {drive})")
    return k.close(
        s.pick(("resonator", "complex recurrence", "damped oscillator")),
        k.be(last, shape, 9.0),
        expr(f"jnp.real({every})", (n, *shape), (-9, 81)),
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
    return drawn(rng, FORMS, floats=MOSTLY_32)


TEMPLATE = Template("complex_numbers", "generate_complex_numbers_kernel", draw)
