"""Complex numbers: phasors, rotations, maps of the plane, gates on states, roots of unity."""

import random
from dataclasses import replace

from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import MOSTLY_32, drawn
from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.values import ATOM, PRODUCT, SUM, Shape, Value, expr

MADE = "psi|psi_out|rotated_state|evolved"
NAMES = ("z", "amplitudes", "psi", "signal", "field", "state", "c", "spectrum", "phasors", "w")


class Plane:
    """Complex values: their modulus is at most ``Value.high``."""

    def __init__(self, s: Sampler) -> None:
        self.s = s

    def be(self, code: str, shape: Shape, bound: float, level: int = ATOM) -> Value:
        return expr(code, shape, bound, kind="value", level=level, dtype="complex64")

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
        name = s.name(names)
        left, right = s.pick((("{}_re", "{}_im"), ("{}_real", "{}_imag"), ("re_{}", "im_{}")))
        parts = [s.array(mark.format(name), shape, low=low, high=high) for mark in (left, right)]
        a, b = parts
        names = (name,)
        s.taken.discard(name)
        if s.chance(0.5):
            return s.put(names, self.be(f"{s.lax}.complex({a}, {b})", shape, bound))
        return s.put(names, self.be(f"{a} + 1j * {b}", shape, bound, SUM))

    def phase(self, angle: Value) -> Value:
        """A number on the unit circle."""
        s = self.s
        a = s.short(angle, 16)
        code = s.pick(
            (
                f"jnp.exp(1j * {a.at(PRODUCT + 1)})",
                f"{s.lax}.complex(jnp.cos({a}), jnp.sin({a}))",
                f"jnp.cos({a}) + 1j * jnp.sin({a})",
            )
        )
        return self.be(code, a.shape, 1.0, SUM if code.startswith("jnp.cos") else ATOM)

    def put(self, names: Names, code: str, shape: Shape, bound: float) -> Value:
        return self.s.put(names, self.be(code, shape, bound, 0))

    def real(self, names: Names, code: str, shape: Shape, bound: float) -> Value:
        return self.s.put(names, expr(code, shape, bound, level=0))

    def power(self, z: Value, names: Names = "power|intensity") -> Value:
        """The squared magnitude, in one of its spellings."""
        code = self.s.pick(
            (
                f"jnp.abs({z}) ** 2",
                f"{z}.real**2 + {z}.imag**2",
                f"jnp.real({z} * jnp.conj({z}))",
                f"jnp.square({z}.real) + jnp.square({z}.imag)",
            )
        )
        return self.real(names, code, z.shape, 2 * z.high**2)

    def shown(self, noun: str, z: Value, *others: Value) -> Kernel:
        """Close with the value, or with its power, magnitude and phase, or level, as the name then says."""
        s = self.s
        form = s.pick(("as it is", "as it is", "as it is", "power", "polar", "level"))
        if form == "power":
            return s.finish(f"{noun} power", self.power(z), *others)
        if form == "polar":
            size = self.real("magnitude|modulus", f"jnp.abs({z})", z.shape, z.high)
            angle = s.pick((f"jnp.angle({z})", f"jnp.arctan2({z}.imag, {z}.real)"))
            return s.finish(f"{noun} polar", size, self.real("phase|argument", angle, z.shape, 3.2), *others)
        if form == "level":
            code = f"10 * jnp.log10({self.power(z)} + {s.epsilon()})"
            return s.finish(f"{noun} db", self.real("level_db|power_db", code, z.shape, 99), *others)
        return s.finish(noun, z, *others)


def phasors(s: Sampler) -> Kernel:
    """Amplitudes and phases made into phasors, added up."""
    k = Plane(s)
    shape = s.shape(1, 2, 24, least=2)
    if s.chance(0.4):
        return _array_factor(s, k)
    angle = s.array("angle|phase|theta", shape, low=-2, high=2)
    size = s.array("amplitude|gain|r", s.partner(shape), low=0.3, high=1.4)
    wave = k.put("wave|phasor", f"{size} * {k.phase(angle).at(ATOM)}", shape, 1.4)
    if s.chance(0.6):
        total = k.put("total|coherent_sum", f"jnp.sum({wave}, axis=-1)", shape[:-1], shape[-1] * wave.high)
        return k.shown("phasor sum", total)
    path = k.put("path|partial_sums", f"jnp.cumsum({wave}, axis=-1)", shape, shape[-1] * 1.4)
    return s.finish("phasor walk", path)


def _array_factor(s: Sampler, k: Plane) -> Kernel:
    """The response of a line of antennas over directions."""
    n, m = s.count(3, 8), s.count(2, 6)
    directions = s.array("theta|directions|angles", (m,), low=-1.5, high=1.5)
    weights = k.array("weights|excitation", (n,))
    spacing = s.pick(("0.5", "0.25", s.scalar("spacing|d_over_lambda", 0.3, 0.7).code))
    element = s.put("element|n_idx", expr(f"jnp.arange({n}, dtype={directions}.dtype)", (n,), (0, n)))
    code = f"2 * jnp.pi * {spacing} * jnp.outer(jnp.sin({directions}), {element})"
    delay = k.real("phase_shift|delay", code, (m, n), 30)
    steering = k.put("steering|a_theta", f"jnp.exp(1j * {delay})", (m, n), 1.0)
    factor = k.put("response|factor", f"{steering} @ {weights}", (m,), n * weights.high)
    if s.chance(0.5):
        return s.finish("beam pattern", k.power(factor))
    return s.finish(s.pick(("array factor", "beamformer response")), factor)


def plane_map(s: Sampler) -> Kernel:
    """A named map of the plane, at many points."""
    k = Plane(s)
    shape = s.shape(0, 3, 30)
    maps = (_joukowski, _cayley, _blaschke, _reflection, _newton, _julia, _mandelbrot, _polar, _principal)
    return s.pick(maps)(s, k, shape)


def _far(s: Sampler, k: Plane, names: Names, shape: Shape, low: float = 0.4, high: float = 1.2) -> Value:
    """Points of the right upper quadrant, away from zero."""
    return k.array(names, shape, low=low, high=high)


def _joukowski(s: Sampler, k: Plane, shape: Shape) -> Kernel:
    z = _far(s, k, "z|zeta|circle", shape)
    radius = s.scalar("b|radius", 0.5, 1.0) if s.chance(0.5) else None
    code = s.pick((f"{z} + {radius}**2 / {z}",) if radius else (f"{z} + 1 / {z}", f"0.5 * ({z} + 1 / {z})"))
    return s.finish(s.pick(("joukowski map", "joukowsky transform")), k.put("airfoil|mapped", code, shape, 5))


def _cayley(s: Sampler, k: Plane, shape: Shape) -> Kernel:
    z = _far(s, k, "z|w|points", shape)
    if s.chance(0.5):
        return s.finish("cayley transform", k.put("disk|mapped", f"({z} - 1j) / ({z} + 1j)", shape, 2))
    rate = s.scalar("sample_rate|fs", 1.0, 4.0)
    code = f"(1 + {z} / (2 * {rate})) / (1 - {z} / (2 * {rate}))"
    return s.finish(
        s.pick(("bilinear transform", "tustin transform")), k.put("z_plane|poles_z", code, shape, 9)
    )


def _blaschke(s: Sampler, k: Plane, shape: Shape) -> Kernel:
    z = k.array("z|w|points", shape, low=-0.6, high=0.6)
    a = k.array("a|zero", s.pick(((), shape[-1:])), low=-0.5, high=0.5)
    code = f"({z} - {a}) / (1 - jnp.conj({a}) * {z})"
    return s.finish(s.pick(("blaschke factor", "disk automorphism")), k.put("mapped|factor", code, shape, 2))


def _reflection(s: Sampler, k: Plane, shape: Shape) -> Kernel:
    load = _far(s, k, "load|impedance|z_load", shape, 0.3, 2.0)
    z0 = s.scalar("z0|line_impedance", 0.5, 1.5)
    gamma = k.put("gamma|reflected", f"({load} - {z0}) / ({load} + {z0})", shape, 1.0)
    if s.chance(0.4):
        size = k.real("rho|magnitude", f"jnp.abs({gamma})", shape, 0.9)
        return s.finish("standing wave ratio", k.real("vswr", f"(1 + {size}) / (1 - {size})", shape, 30))
    return k.shown("reflection coefficient", gamma)


def _newton(s: Sampler, k: Plane, shape: Shape) -> Kernel:
    """Newton's iteration for roots of one."""
    z = _far(s, k, "z|z0|guess", shape, 0.5, 1.1)
    order = s.fixed(s.count(2, 4))
    name, steps = s.name("root|z_n"), s.fixed(s.count(1, 4))
    power = "" if order == 2 else f"**{order - 1}"
    update = f"{{0}} - ({{0}}**{order} - 1) / ({order} * {{0}}{power})"
    if s.chance(0.5):
        s.line(f"{name} = {z}")
        with s.suite(f"for _ in range({steps}):"):
            s.line(f"{name} = {update.format(name)}")
    else:
        inner = s.name("w_n|r")
        step = f"lambda _, {inner}: {update.format(inner)}"
        s.line(f"{name} = {s.lax}.fori_loop(0, {steps}, {step}, {z})")
    return s.finish(s.pick(("newton fractal", "roots of unity newton")), k.be(name, shape, 3))


def _julia(s: Sampler, k: Plane, shape: Shape) -> Kernel:
    z, c = k.array("z|z0|points", shape, low=-0.7, high=0.7), k.array("c|julia_c", (), low=-0.4, high=0.4)
    name = s.name("orbit|z_n")
    s.line(f"{name} = {z}")
    with s.suite(f"for _ in range({s.fixed(s.count(2, 3))}):"):
        s.line(f"{name} = {name}**2 + {c}")
    return s.finish(s.pick(("julia iteration", "quadratic map")), k.be(name, shape, 9))


def _mandelbrot(s: Sampler, k: Plane, shape: Shape) -> Kernel:
    """Steps until the orbit of zero leaves the disk of radius two."""
    c = k.array("c|grid|points", shape, low=-1.5, high=1.0)
    steps, body, st = s.fixed(s.count(4, 9)), s.name("step|body"), s.name("carry|state")
    z, count, inside = s.name("z_n|orbit"), s.name("hits|n_inside"), s.name("inside|bounded")
    with s.suite(f"def {body}(_, {st}):"):
        s.line(f"{z}, {count} = {st}")
        s.line(f"{inside} = {z}.real**2 + {z}.imag**2 <= 4")
        s.line(f"return jnp.where({inside}, {z}**2 + {c}, {z}), {count} + {inside}.astype(jnp.int32)")
    start = f"jnp.zeros_like({c}), jnp.zeros({c}.shape, jnp.int32)"
    last, total = s.name("last|z_end"), s.name("escape|counts")
    s.line(f"{last}, {total} = {s.lax}.fori_loop(0, {steps}, {body}, ({start}))")
    counts = expr(total, shape, 99, "int32")
    shown = [k.be(last, shape, 6)] if s.chance(0.4) else []
    return s.finish(s.pick(("mandelbrot counts", "escape time")), counts, *shown)


def _polar(s: Sampler, k: Plane, shape: Shape) -> Kernel:
    """To polar coordinates, or from them."""
    if s.chance(0.5):
        radius, angle = (
            s.array("r|radius", shape, low=0.2, high=1.5),
            s.array("theta|angle", shape, low=-3, high=3),
        )
        return s.finish(
            "polar to complex", k.put("z|points", f"{radius} * {k.phase(angle).at(ATOM)}", shape, 1.5)
        )
    z = _far(s, k, "z|points", shape)
    size = k.real("log_radius|log_r", f"jnp.log(jnp.abs({z}))", shape, 2)
    return s.finish(
        s.pick(("log polar", "complex log parts")), size, k.real("angle", f"jnp.angle({z})", shape, 3.2)
    )


def _principal(s: Sampler, k: Plane, shape: Shape) -> Kernel:
    """A power, root or hyperbolic function of a complex argument."""
    z = _far(s, k, "z|w|gamma_l", shape)
    noun, code = s.pick(
        (
            ("complex log", f"jnp.log({z})"),
            ("complex sqrt", f"jnp.sqrt({z})"),
            ("line admittance", f"jnp.tanh({z})"),
            ("characteristic impedance", f"jnp.sqrt({z} / {_far(s, k, 'y|shunt', ())})"),
            ("complex sine", f"jnp.sin({z})"),
        )
    )
    return s.finish(noun, k.put("value|mapped", code, shape, 4))


def mobius(s: Sampler) -> Kernel:
    """(a z + b) / (c z + d), far from its pole."""
    k = Plane(s)
    shape = s.shape(1, 2, 24)
    z = k.operand(shape)
    a, b = k.array("a|a_coef", s.pick(((), shape[-1:]))), k.array("b|b_coef", ())
    c, d = k.array("c|c_coef", (), low=-0.4, high=0.4), k.array("d|d_coef", (), low=1.5, high=2.5)
    top = s.put("top|numerator", k.be(f"{a} * {z} + {b}", shape, a.high * z.high + b.high, SUM))
    out = k.put("mapped|w", f"{top} / ({c} * {z} + {d})", shape, top.high)
    return s.finish(s.pick(("mobius map", "linear fractional map")), out)


def rotation(s: Sampler) -> Kernel:
    """Rotations by real angles: rotary embeddings, mixers to another frequency."""
    k = Plane(s)
    n, d = s.count(2, 7), s.count(1, 5)
    form = s.pick(("embedding", "scores", "shift"))
    freqs = s.array("freqs|inv_freq|omega", (d,) if form != "shift" else (), low=0.1, high=1.5)
    steps = s.put("pos|positions|t_axis", expr(f"jnp.arange({n}, dtype={freqs}.dtype)", (n,), (0, n)))
    if form == "shift":
        z = k.array("signal|iq|samples", (n,))
        angle = expr(f"{freqs} * {steps}", (n,), (0, 6), level=PRODUCT)
        turn = s.put("carrier|rotor", k.phase(angle))
        return s.finish(
            s.pick(("frequency shift", "mixer")), k.put("shifted|baseband", f"{z} * {turn}", (n,), z.high)
        )
    angle = expr(
        s.pick((f"jnp.outer({steps}, {freqs})", f"{steps}[:, None] * {freqs}")), (n, d), (0, 6), level=PRODUCT
    )
    turn = s.put("rotation|rotor|freqs_cis", k.phase(angle))
    if form == "embedding":
        z = k.array("x|queries|pairs", (n, d))
        return s.finish("rotary embedding", k.put("rotated|embedded", f"{z} * {turn}", (n, d), z.high))
    q, key = k.array("q|queries", (n, d)), k.array("k|keys", (n, d))
    turned = [k.put(names, f"{x} * {turn}", (n, d), x.high) for names, x in (("q_rot", q), ("k_rot", key))]
    code = s.pick(
        (f"jnp.real({turned[0]} @ jnp.conj({turned[1]}).T)", f"({turned[0]} @ {turned[1]}.conj().T).real")
    )
    return s.finish("rotary scores", k.real("scores|attn_logits", code, (n, n), d * q.high**2))


def _unit_state(s: Sampler, names: Names, n: int) -> Value:
    """A state of some qubits: an input of length one."""
    dtype = "complex128" if s.float_dtype == "float64" else "complex64"
    name = s.name(names)
    s.input(name, (n,), dtype, -1.0, 1.0)
    s.inputs[-1] = replace(s.inputs[-1], domain="unit")
    return expr(name, (n,), 1.0, "complex64")


def gates(s: Sampler) -> Kernel:
    """Gates on the amplitudes of a few qubits."""
    k = Plane(s)
    q = s.count(1, 4)
    n = 2**q
    psi = _unit_state(s, "state|psi|amplitudes", n)
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
                f"[{cosine} - 1j * {sine}, 0], [0, {cosine} + 1j * {sine}]",
            )
        )
        # About x, y or z.
        names = "rx|gate" if ", -1j" in rows else "ry|gate" if "0j" in rows else "rz|gate"
        gate = s.put(names, k.be(f"jnp.array([{rows}])", (2, 2), 1.0))
        at = s.count(0, q - 1)
        left, right = 2**at, 2 ** (q - at - 1)
        split = s.put("split|axes", k.be(f"{psi}.reshape({left}, 2, {right})", (left, 2, right), 1.0))
        psi = k.put(MADE, f'jnp.einsum("ab,ibj->iaj", {gate}, {split}).reshape({n})', (n,), 1.0)
        if q == 2 and s.chance(0.5):
            psi = k.put("entangled|psi_cz", f"{psi} * jnp.array([1.0, 1.0, 1.0, -1.0])", (n,), 1.0)
    form = s.pick(("expectation", "probabilities", "fidelity", "state"))
    if form in ("expectation", "probabilities"):
        probs = k.power(psi, "probs|populations")
        if form == "probabilities":
            return s.finish("measurement probabilities", probs)
        energies = s.array("energies|observable|eigenvalues", (n,), low=-1, high=1)
        code = s.pick((f"jnp.sum({probs} * {energies})", f"jnp.dot({energies}, {probs})"))
        return s.finish(
            s.pick(("qubit expectation", "circuit energy")), k.real("expectation|energy", code, (), 2)
        )
    if form == "state":
        return s.finish(s.pick(("rotation circuit", "apply gates")), psi)
    target = _unit_state(s, "target|psi_ref", n)
    overlap = k.put("overlap|amplitude", f"jnp.vdot({target}, {psi})", (), 1.0)
    return s.finish(s.pick(("state fidelity", "fidelity")), k.power(overlap, "fidelity_out|f"))


def matrices(s: Sampler) -> Kernel:
    """Complex products, Hermitian forms."""
    k = Plane(s)
    n, m, r = s.count(2, 5), s.count(1, 5), s.count(1, 4)
    a, b = k.array("a|channel|h", (n, m)), k.array("b|precoder|x_in", (m, r))
    code = s.pick(
        (
            f"{a} @ {b}",
            f"jnp.matmul({a}, {b})",
            f'jnp.einsum("nm,mr->nr", {a}, {b})',
        )
    )
    product = k.put("received|product|y", code, (n, r), 3.3 * m)
    use = s.pick(("gram", "power", "product"))
    if use == "gram":
        code = s.pick((f"jnp.conj({product}).T @ {product}", f"{product}.conj().T @ {product}"))
        return s.finish(s.pick(("received gram", "hermitian gram")), k.put("gram", code, (r, r), 99))
    if use == "power":
        total = k.real("power_by_stream|energy", f"jnp.sum({k.power(product)}, axis=0)", (r,), 99)
        return s.finish(s.pick(("stream power", "column energy")), total)
    return s.finish(s.pick(("complex matmul", "mimo channel")), product)


def triangular(s: Sampler) -> Kernel:
    """Systems with a complex triangular factor or its adjoint: by QR, by Cholesky, in whitening."""
    k = Plane(s)
    n, r = s.count(2, 5), s.count(1, 4)
    dtype = "complex128" if s.float_dtype == "float64" else "complex64"
    if s.chance(0.5):
        cov = s.name("cov|gram|scatter")
        s.input(cov, (n, n), dtype, 0.5, 2.0)
        s.inputs[-1] = replace(s.inputs[-1], domain="spd")
        name = k.put("l_factor|chol", f"jnp.linalg.cholesky({cov})", (n, n), 2.0).code
    else:
        name = s.name("l_factor|chol|lower_factor")
        s.input(name, (n, n), dtype, -1.0, 1.0)
        s.inputs[-1] = replace(s.inputs[-1], domain="lower")
    if s.chance(0.3):
        return _from_right(s, k, name, n, r)
    b = k.array("b|rhs|observed|y", (n, r))
    call = f"{s.lax}.linalg.triangular_solve({name}, {{}}, left_side=True, lower=True{{}})"
    form = s.pick(("forward", "adjoint", "conjugate", "both", "both", "whitened", "transposed", "unit"))
    if form == "both":
        half = k.put("half|z_solved", call.format(b, ""), (n, r), 18)
        code = call.format(
            half, s.pick((", transpose_a=True, conjugate_a=True", ", conjugate_a=True, transpose_a=True"))
        )
        return s.finish(
            s.pick(("hermitian solve", "cholesky solve")), k.put("x_hat|solved", code, (n, r), 40)
        )
    if form == "whitened":
        half = k.put("white|whitened", call.format(b, ""), (n, r), 18)
        if s.chance(0.5):
            return s.finish(
                "mahalanobis energy",
                k.real("energy|quad_form", f"jnp.sum({k.power(half)}, axis=0)", (r,), 99),
            )
        return s.finish("whitened snapshots", half)
    noun, more = {
        "forward": ("forward substitution", ""),
        "adjoint": ("adjoint substitution", ", transpose_a=True, conjugate_a=True"),
        "conjugate": ("conjugate solve", ", conjugate_a=True"),
        "transposed": ("transposed solve", ", transpose_a=True"),
        "unit": ("unit triangular solve", ", unit_diagonal=True"),
    }[form]
    return s.finish(noun, k.put("solved|x_hat", call.format(b, more), (n, r), 18))


def _from_right(s: Sampler, k: Plane, factor: str, n: int, r: int) -> Kernel:
    """Rows that a triangular factor multiplies from the right."""
    b = k.array("rows|snapshots|b", (r, n))
    noun, more = s.pick(
        (
            ("solve from the right", ""),
            ("whiten rows", ", transpose_a=True"),
            ("adjoint solve from the right", ", transpose_a=True, conjugate_a=True"),
            ("conjugate solve from the right", ", conjugate_a=True"),
        )
    )
    code = f"{s.lax}.linalg.triangular_solve({factor}, {b}, left_side=False, lower=True{more})"
    solved = k.put("solved|white_rows", code, (r, n), 18)
    if s.chance(0.3):
        total = f"jnp.sum({k.power(solved)}, axis={s.pick((-1, 1))})"
        return s.finish(f"{noun} energy", k.real("energy", total, (r,), 99))
    return s.finish(noun, solved)


def polynomial(s: Sampler) -> Kernel:
    """Horner's rule, power sums and Newton steps in the plane."""
    k = Plane(s)
    shape, degree = s.shape(0, 2, 16), s.count(2, 6)
    z = k.array("z|points|w", shape, low=-0.9, high=0.9)
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
    noun = s.pick(("complex polynomial", "polynomial values" if form == "polyval" else "horner"))
    return s.finish(noun, value)


def roots_of_unity(s: Sampler) -> Kernel:
    """Transforms by sums over roots of unity."""
    k = Plane(s)
    n = s.count(3, 9)
    x = s.array("x|signal|samples", (n,), low=-1.5, high=1.5)
    grid = s.put("grid|k_axis", expr(f"jnp.arange({n}, dtype={x}.dtype)", (n,), (0, n)))
    code = f"jnp.exp(-2j * jnp.pi * jnp.outer({grid}, {grid}) / {n})"
    table = k.put("table|dft|twiddles", code, (n, n), 1.0)
    spectrum = k.put("spectrum|bins", f"{table} @ {x}", (n,), 2.0 * n)
    form = s.pick(("dft", "power", "filter", "autocorrelation", "magnitude"))
    if form == "dft":
        return s.finish(s.pick(("dft", "discrete fourier transform")), spectrum)
    if form == "magnitude":
        return s.finish(
            "amplitude spectrum", k.real("amplitude|magnitude", f"jnp.abs({spectrum}) / {n}", (n,), 2)
        )
    if form == "power":
        power = k.power(spectrum)
        return s.finish(
            s.pick(("power spectrum", "periodogram")), k.real("psd|periodogram_x", f"{power} / {n}", (n,), 9)
        )
    back = f"jnp.conj({table}) @ {{}} / {n}"
    if form == "filter":
        response = k.array("response|transfer", (n,))
        filtered = k.put("filtered_bins|shaped", f"{response} * {spectrum}", (n,), 9)
        code = f"jnp.real({back.format(filtered)})"
        return s.finish(
            s.pick(("spectral filter", "frequency domain filter")), k.real("filtered|y", code, (n,), 9)
        )
    code = f"jnp.real({back.format(k.power(spectrum))})"
    return s.finish("circular autocorrelation", k.real("autocorr|lags", code, (n,), 9))


def recurrence(s: Sampler) -> Kernel:
    """Resonators: a complex carry through a scan."""
    k = Plane(s)
    n = s.count(3, 9)
    shape = s.shape(0, 1, 4)
    drive = s.array("drive|input_signal|x", (n, *shape), low=-1.5, high=1.5)
    omega = s.array("omega|freq|detuning", shape, low=0.2, high=1.5)
    decay = s.pick((s.coef(0.8, 0.99).code, s.array("decay|radius", shape, low=0.5, high=0.95).code))
    pole = k.put("pole", f"{decay} * {k.phase(omega).at(ATOM)}", shape, 0.99)
    saturated = s.chance(0.3)
    body, carry, x = s.name("body|advance|resonate"), s.name("carry|q"), s.name("x_t|item")
    fresh = s.name("fresh|q_next")
    shown, noun = s.pick(
        (("{}", "resonator"), ("{}.real", "damped oscillator"), ("jnp.abs({})", "resonator envelope"))
    )
    with s.suite(f"def {body}({carry}, {x}):"):
        s.line(f"{fresh} = {pole} * {carry} + {x}")
        if saturated:
            s.line(f"{fresh} = {fresh} / (1 + jnp.abs({fresh}) ** 2)")
            noun = "saturated " + noun
        s.line(f"return {fresh}, {shown.format(fresh)}")
    last, every = s.name("last|end_q"), s.name("path|outputs_q")
    s.line(f"{last}, {every} = {s.lax}.scan({body}, jnp.zeros_like({pole}), {drive})")
    trace = k.be(every, (n, *shape), 9) if shown == "{}" else expr(every, (n, *shape), 9)
    return s.finish(noun, trace, *([k.be(last, shape, 9)] if s.chance(0.4) else []))


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
    polynomial,
    roots_of_unity,
    recurrence,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, floats=MOSTLY_32)


TEMPLATE = Template("complex_numbers", "generate_complex_numbers_kernel", draw)
