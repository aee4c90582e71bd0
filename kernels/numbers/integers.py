"""Integers and their bits: hashes, checksums, shift registers, number theory, packing, fixed point."""

import random
from collections.abc import Callable
from dataclasses import dataclass, replace

from kernels.kernel import Kernel, Template
from kernels.writing import loops
from kernels.writing.beginnings import MOSTLY_32, drawn, prepared_input
from kernels.writing.choices import Names
from kernels.writing.endings import finish_joined
from kernels.writing.sampler import Sampler
from kernels.writing.values import PRODUCT, SIGN, SUM, Shape, Value, expr

WIDTHS = {
    "uint8": 8,
    "int8": 8,
    "uint16": 16,
    "int16": 16,
    "uint32": 32,
    "int32": 32,
    "uint64": 64,
    "int64": 64,
}
USUAL = ("uint32",) * 6 + ("int32",) * 4 + ("uint8", "uint8", "int8", "uint16", "int16", "int64", "uint64")
PRIMES = (31, 17, 13, 7, 37, 101, 11, 53, 19, 29)
BIG = (0x9E3779B1, 0x85EBCA6B, 0xC2B2AE35, 0x27D4EB2F, 0x165667B1, 0x7FEB352D, 0x846CA68B, 2654435761)
NAMES = ("x", "words", "keys", "state", "codes", "seeds", "h", "values", "ids", "tokens", "block", "a", "b")
STEPS = ("mixed", "h1", "folded", "t", "scrambled", "y", "acc", "rotated", "part", "z", "word", "stage")


# Ways to go on with the first result, or a value to return beside it.
# What goes beside a hash, and beside other integers: the last ones.
EXTRAS = ("bits", "rounds", "float", "fold", "fold", "test", "test", *("none",) * 3)


@dataclass
class Words:
    """The integers of a kernel: all of one dtype."""

    s: Sampler
    dtype: str
    losses: int = 2  # steps that may still forget something: many of them leave nothing

    @property
    def width(self) -> int:
        return WIDTHS[self.dtype]

    @property
    def signed(self) -> bool:
        return self.dtype.startswith("i")

    def array(self, names: Names, shape: Shape, *, low: int | None = None, high: int | None = None) -> Value:
        s = self.s
        top = 2 ** min(self.width - self.signed, 40) - 1
        bottom = (-top - 1 if s.chance(0.5) else 0) if self.signed else 0
        if s.chance(0.5) and self.width > 8:
            top, bottom = min(top, s.pick((255, 1000, 9999, 65535, 100))), 0
        name = s.name(names)
        return s.input(name, shape, self.dtype, bottom if low is None else low, top if high is None else high)

    def be(self, code: str, like: Shape, level: int = 13) -> Value:
        return expr(code, like, 1000, kind="value", level=level, dtype=self.dtype)

    def operand(self, shape: Shape, *, low: int | None = None, high: int | None = None) -> Value:
        return self.array(NAMES, shape, low=low, high=high)

    def let(self, value: Value) -> Value:
        return self.s.put(STEPS, value)

    def big(self) -> str:
        """A large odd constant of this dtype, written as people write one."""
        s = self.s
        if self.width < 32:
            return str(s.pick(PRIMES[:6] if self.width == 8 else PRIMES))
        value = s.pick(BIG)
        if value >= 2**31:
            return f"jnp.{self.dtype}(0x{value:X})" if self.dtype != "int32" else str(value >> 3)
        return f"0x{value:X}" if s.chance(0.5) else str(value)

    def distance(self) -> int:
        return self.s.count(1, min(self.width - 1, 19))

    def mask(self) -> str:
        s = self.s
        top = 6 if self.width == 8 else min(self.width - 2, 20)
        value = s.pick((2 ** s.count(2, top) - 1, s.count(3, 100), 0x55, 0x33, 0x0F))
        return f"0x{value:X}" if s.chance(0.5) else str(value)

    def rotate(self, x: Value) -> Value:
        s, k = self.s, self.distance()
        right = f"({x} >> {self.width - k})"
        if self.signed:
            right = f"{s.lax}.shift_right_logical({x}, jnp.{self.dtype}({self.width - k}))"
        return self.be(f"({x} << {k}) | {right}", x.shape, 5)

    def twiddle(self, value: Value, pure: bool = False) -> Value:
        """One step of integer arithmetic; a ``pure`` one can be undone, so it can be repeated."""
        s = self.s
        x = self.let(value)
        if pure or self.losses == 0 or s.chance(0.6):
            options = [*self.reversible(x), ("", 0)]
        else:
            self.losses -= 1
            options = self.lossy(x)
        code, level = s.pick(options)
        return self.be(code, x.shape, level) if code else self.rotate(x)

    def reversible(self, x: Value) -> list[tuple[str, int]]:
        """Steps that different words stay different in, all but a few."""
        s, k, c, m, lax = self.s, self.distance(), self.s.count(2, 60), self.mask(), self.s.lax
        return [
            (f"{x} ^ ({x} >> {k})", 6),
            (f"{x} ^ ({x} << {k})", 6),
            (f"{x} ^ {lax}.shift_right_logical({x}, jnp.{self.dtype}({k}))", 6),
            (f"{x} + ({x} << {k})", SUM),
            (f"{x} * {self.big()}", PRODUCT),
            (f"{x} * {s.pick(PRIMES)} + {c}", SUM),
            (f"{s.pick(PRIMES)} * {x} ^ {m}", 6),
            (f"{x} ^ {m}", 6),
            (f"~{x}", SIGN),
            (f"{x} + {c}", SUM),
            (f"{x} - {c}", SUM),
            (f"{c} - {x}", SUM),
            (f"jnp.invert({x})", 13),
            (f"jnp.bitwise_xor({x}, {x} >> {k})", 13),
            (f"jnp.where({x} > {c}, {x} - {c}, {c} - {x})", 13),
            (f"jnp.where(({x} & 1) == 0, {x} ^ {m}, {x} + {c})", 13),
            (f"{x} ^ (({x} << {k}) & {m})", 6),
        ]

    def lossy(self, x: Value) -> list[tuple[str, int]]:
        """Steps that forget a part of a word."""
        s, k, c, lax = self.s, self.s.count(1, 2), self.s.count(5, 60), self.s.lax
        mask = s.pick(("0x7F", "63", "0x5B", "0x37", "0x3F", "31"))
        rounded = f"({x} + {1 << k - 1}) >> {k}"
        options = [
            (f"({x} ^ ({x} >> 7)) & {mask}", 7),
            (f"{x} | {s.pick((1, 3, 4, 8, '0x10'))}", 5),
            (f"({x} & {mask}) + ({x} >> {k})", SUM),
            (rounded, 8),
            (f"{lax}.population_count({x})", 13),
            (f"{lax}.clz({x}) + {x} % 5", SUM),
            (f"jnp.bitwise_count({x}).astype({x}.dtype)", 13),
            (f"jnp.left_shift({x}, {k})", 13),
            (f"jnp.right_shift({x}, {k})", 13),
            (f"{x} % {c}", PRODUCT),
            (f"{x} // {k + 1}", PRODUCT),
            (f"{lax}.rem({x}, jnp.{self.dtype}({c}))", 13),
            (f"{lax}.div({x}, jnp.{self.dtype}({k + 1}))", 13),
            (f"jnp.minimum({x} % 100, {c + 20})", 13),
            (f"jnp.maximum({x} % {c}, {x} % 7)", 13),
            (f"jnp.clip({x} % 100, {c // 4}, {c + 30})", 13),
            (f"{lax}.clamp(jnp.{self.dtype}(3), {x} % 61, jnp.{self.dtype}({c % 20 + 40}))", 13),
            (f"jnp.where({x} % 2 == 0, {x} // 2, 3 * {x} + 1)", 13),
            (f"{x} * {x}", PRODUCT),
            (f"{x}**{s.pick((2, 3))}", 12),
            (f"({x} | 1) ** 3", 12),
        ]
        if self.signed:
            options += [(f"jnp.abs({x})", 13), (f"jnp.sign({x}) * ({x} % {c})", PRODUCT)]
        return options

    def chain(self, value: Value, steps: int, pure: bool = False) -> Value:
        for _ in range(steps):
            value = self.twiddle(value, pure)
        return value

    def join(self, a: Value, b: Value) -> Value:
        """One step of two values of a shape, or of shapes that broadcast to the larger one."""
        s = self.s
        a, b = self.let(a), self.let(b)
        shape = max(a.shape, b.shape, key=len)
        k = self.distance()
        code, level = s.pick(
            (
                (f"{a} ^ {b}", 6),
                (f"{a} + {b}", SUM),
                (f"{a} - {b}", SUM),
                (f"{a} * ({b} | 1)", PRODUCT),
                (f"({a} << {k}) ^ {b}", 6),
                (f"{a} ^ ({b} >> {k})", 6),
                (f"({a} & {b}) ^ ({a} | {b})", 6),
                (f"({a} | ~{b}) + {a}", SUM),
                (f"jnp.bitwise_xor({a}, {b})", 13),
                (f"jnp.bitwise_and({a}, ~{b}) + {b}", SUM),
                (f"jnp.maximum({a} % 97, {b} % 89)", 13),
                (f"jnp.minimum({a} % 83, {b} % 71)", 13),
                (f"jnp.where({a} < {b}, {b} - {a}, {a} ^ {b})", 13),
                (f"{a} % (({b} & 15) + 1)", PRODUCT),
                (f"{a} // (({b} & 7) + 1)", PRODUCT),
                (f"{a} >> ({b} & 7)", 8),
                (f"{a} << ({b} & 3)", 8),
            )
        )
        return self.be(code, shape, level)

    def fold(self, value: Value) -> Value:
        """A reduction along the last axis."""
        s = self.s
        x = self.let(value)
        axis = x.rank - 1
        zero = f"jnp.{self.dtype}(0)"
        code = s.pick(
            (
                f"{s.lax}.reduce({x}, {zero}, {s.lax}.bitwise_xor, ({axis},))",
                f"jnp.bitwise_xor.reduce({x}, axis=-1)",
                f"jnp.sum({x}, axis=-1, dtype={x}.dtype)",
                f"jnp.max({x}, axis=-1)",
            )
        )
        return self.be(code, x.shape[:-1])

    def close(self, noun: str, *results: Value, wide: bool = False) -> Kernel:
        """Close with the results, beside a sum or a test; of hashes (``wide``), beside bits or floats too."""
        s = self.s
        first, *rest = [self.let(result) for result in results]
        use = s.pick(EXTRAS if wide else EXTRAS[3:])
        if use == "fold" and first.rank:
            rest.append(self.fold(first))
        elif use == "bits":
            rest.append(expr(f"{s.lax}.population_count({first})", first.shape, 1, dtype=self.dtype))
        elif use == "test":
            rest.append(expr(f"{first} % {s.pick((3, 5, 7))} == 0", first.shape, 1, dtype="bool", level=4))
        elif use == "rounds":
            first = self.deep(first)
        elif use == "float":  # A number in [0, 1) of a hash.
            scale = s.pick((256, 1024, 65536))
            rest.append(expr(f"({first} % {scale}).astype(jnp.float32) / {scale}", first.shape, 1, level=10))
        return s.finish(noun, first, *rest)

    def deep(self, x: Value) -> Value:
        """Many rounds: a Python loop or a fori_loop of the same few steps."""
        s = self.s
        if s.chance(0.5):
            name = s.name("mixed_state|lane|digest|v_now")
            s.line(f"{name} = {x}")
            with s.suite(f"for _ in range({s.count(3, 8)}):"):
                s.line(f"{name} = {self.chain(self.be(name, x.shape), s.count(2, 5), pure=True)}")
            return self.be(name, x.shape)
        return self.repeated(x, lambda v: self.chain(v, s.count(2, 5), pure=True))

    def repeated(self, x: Value, step: Callable[[Value], Value]) -> Value:
        """``fori_loop`` over integers."""
        s = self.s
        code, _ = loops.trip_count(s, 2, 9)
        x = self.let(x)
        body, carry = s.name(loops.BODIES), s.name(loops.CARRIES)
        with s.suite(f"def {body}(_, {carry}):"):
            s.give(self.let(step(self.be(carry, x.shape))))
        return self.let(self.be(f"{s.lax}.fori_loop(0, {code}, {body}, {x})", x.shape))


def words(s: Sampler, *dtypes: str) -> Words:
    # Names that loop bodies below give to their variables.
    s.taken.update(("lo", "hi", "mid", "right", "p", "q", "v", "hits", "t", "fresh", "crc", "bit", "sq"))
    s.taken.update(
        ("s1", "s2", "i", "shift", "alive", "apart", "place", "found", "last_sq", "digest", "trail")
    )
    return Words(s, s.pick(dtypes or USUAL))


def hashing(s: Sampler) -> Kernel:
    """Avalanche rounds over one or two arrays, folded."""
    k = words(s)
    shape = s.shape(1, 3, 40, least=2)
    x = k.chain(k.operand(shape), s.count(1, 4))
    if s.chance(0.6):
        x = k.join(x, k.chain(k.operand(shape), s.count(0, 3)))
    x = k.let(k.chain(x, s.count(1, 5)))
    if s.chance(0.4):
        x = k.fold(x)
    if s.chance(0.3):
        x = k.deep(k.let(x))
    return k.close(s.pick(("hash", "avalanche hash", "fingerprint", "bucket id")), x, wide=True)


def xorshift(s: Sampler) -> Kernel:
    """A generator of the xorshift or the congruential kind, some numbers of it."""
    k = words(s, "uint32", "uint32", "int32", "uint16", "uint64")
    state = k.let(k.chain(k.operand(s.shape(0, 2, 16)), s.count(0, 2)))
    shifts = [s.count(3, k.width - 3) for _ in range(3)]
    name = s.name("xorshift|next_state|advance_rng|step_generator")
    arg = s.name("st|seed|v|r")
    with s.helper(name, arg):
        marks = s.pick((("<<", ">>", "<<"), (">>", "<<", ">>")))
        for mark, shift in zip(marks, shifts[: s.count(2, 3)], strict=False):
            fresh = s.name("x1|x2|x3|round_a|round_b|round_c")
            s.line(f"{fresh} = {arg} ^ ({arg} {mark} {shift})")
            arg = fresh
        s.line("return " + s.pick((arg, f"{arg} * {k.big()}", f"{arg} + {s.count(3, 99)}", f"~{arg}")))
    form = s.pick(("repeated", "scan", "unrolled"))
    if form == "repeated":
        out = k.repeated(state, lambda v: k.chain(k.be(f"{name}({v})", v.shape), s.count(0, 2), pure=True))
        return k.close("xorshift", out, wide=True)
    if form == "scan":
        body, carry, trips = s.name(loops.BODIES), s.name("carry|current|prev"), s.count(3, 9)
        with s.suite(f"def {body}({carry}, _):"):
            s.line(f"fresh = {name}({carry})")
            s.line("return fresh, " + k.chain(k.be("fresh", state.shape), s.count(0, 2), pure=True).code)
        last, draws = s.name("last|final"), s.name("draws|stream|numbers")
        s.line(f"{last}, {draws} = {s.lax}.scan({body}, {state}, None, length={trips})")
        values = [k.be(draws, (trips, *state.shape))]
        return k.close("random stream", *values, *([k.be(last, state.shape)] if s.chance(0.5) else []))
    now = state
    for _ in range(s.count(2, 4)):
        now = k.let(k.be(f"{name}({now})", state.shape))
        if s.chance(0.4):
            now = k.let(k.join(now, state))
    return k.close("generator round", now, wide=True)


def shift_register(s: Sampler) -> Kernel:
    """A linear feedback shift register, by taps or by a polynomial."""
    k = words(s, "uint32", "int32", "uint16", "uint8")
    state = k.let(k.be(f"{k.array('lfsr|reg|state|seed', s.shape(0, 2, 16))} | 1", (), 5))
    state = state.shaped(s.inputs[-1].shape)
    top = k.width - 2
    taps = sorted({s.count(1, top) for _ in range(s.count(1, 3))})
    poly = f"0x{s.count(3, 120):X}"

    def galois(v: Value) -> Value:
        bit = s.put("bit|lsb|out_bit", k.be(f"{v} & 1", v.shape, 7))
        moved = s.put("moved|shifted", k.be(f"{v} >> 1", v.shape, 8))
        if s.chance(0.5):
            spread = f"-{bit}" if k.signed else f"~{bit} + 1"
            return k.be(f"{moved} ^ (({spread}) & {poly})", v.shape, 6)
        return k.be(f"jnp.where({bit} == 1, {moved} ^ {poly}, {moved})", v.shape)

    def fibonacci(v: Value) -> Value:
        mixed = " ^ ".join([v.code, *(f"({v} >> {tap})" for tap in taps)])
        bit = s.put("bit|feedback|new_bit", k.be(f"({mixed}) & 1", v.shape, 7))
        return k.be(f"({v} >> 1) | ({bit} << {top})", v.shape, 5)

    step = s.pick((galois, fibonacci))
    after = s.count(0, 2)
    out = k.repeated(state, lambda v: k.chain(step(v), after, pure=True))
    if s.chance(0.5):
        out = k.join(out, k.chain(state, s.count(1, 2)))
    return k.close(s.pick(("shift register", "lfsr", "scrambler")), out, wide=True)


def euclid(s: Sampler) -> Kernel:
    """Greatest common divisors by a while_loop."""
    k = words(s, "int32", "uint32", "int64", "uint16", "int16")
    shape = s.shape(0, 2, 12)
    a, b = (k.array(names, shape, low=1, high=s.pick((60, 999, 250))) for names in (("a", "m"), ("b", "n")))
    # jnp.gcd divides by zero where it does not look: interpreters trap that.
    test, body, pair = s.name("not_done|cond_fn|keep_going"), s.name(loops.BODIES), s.name("pair|st")
    with s.suite(f"def {test}({pair}):"):
        s.line(f"return jnp.any({pair}[1] > 0)")
    with s.suite(f"def {body}({pair}):"):
        s.line(f"p, q = {pair}")
        safe = s.put("safe|divisor", k.be("jnp.maximum(q, 1)", shape))
        rest = s.pick((f"p % {safe}", f"{s.lax}.rem(p, {safe})", f"p - (p // {safe}) * q"))
        s.line(f"return jnp.where(q > 0, q, p), jnp.where(q > 0, {rest}, 0)")
    top, bottom = (
        k.let(k.be(f"jnp.maximum({a}, {b})", shape)),
        k.let(k.be(f"jnp.minimum({a}, {b})", shape)),
    )
    g = s.name("g|divisor_found|common")
    s.line(f"{g}, _ = {s.lax}.while_loop({test}, {body}, ({top}, {bottom}))")
    found = k.be(g, shape)
    out = s.one_of(
        lambda: k.be(f"{a} // {g} * {b}", shape, PRODUCT),
        lambda: k.be(f"{a} // {g} + {b} // {g}", shape, SUM),
        lambda: k.join(found, a),
        lambda: found,
    )
    return k.close(s.pick(("euclid", "reduced fraction", "lcm")), out, *([found] if s.chance(0.5) else []))


def collatz(s: Sampler) -> Kernel:
    """A while_loop that counts how many steps an iteration takes."""
    k = words(s, "int32", "uint32", "int64")
    shape = s.shape(0, 1, 8)
    n = k.array("n|numbers|seeds|start_at", shape, low=1, high=s.pick((27, 60, 200)))
    start_at = k.let(k.be(f"{n} + {s.count(1, 9)}", shape, SUM)) if s.chance(0.5) else n
    limit = s.count(20, 60)
    test, body, st = s.name("unfinished|cond_fn|keep_going"), s.name(loops.BODIES), s.name("st|carry")
    with s.suite(f"def {test}({st}):"):
        s.line(f"v, _, t = {st}")
        s.line(
            "return "
            + s.pick((f"jnp.any(v > 1) & (t < {limit})", f"jnp.logical_and(jnp.any(v != 1), t < {limit})"))
        )
    rule = s.pick(
        (
            "jnp.where(v % 2 == 0, v // 2, 3 * v + 1)",
            "jnp.where((v & 1) == 0, v >> 1, 3 * v + 1)",
            f"jnp.where(v % {s.count(3, 5)} == 0, v // 3, v - 1)",
            "v // 2",
            "v - (v & (~v + 1))",
        )
    )
    with s.suite(f"def {body}({st}):"):
        s.line(f"v, hits, t = {st}")
        s.line("alive = v > 1")
        fresh = s.put("fresh|next_v", k.be(rule, shape))
        s.line(f"return jnp.where(alive, {fresh}, v), hits + alive.astype(hits.dtype), t + 1")
    s.line(f"end_v, hits_total, _ = {s.lax}.while_loop({test}, {body}, ({start_at}, jnp.zeros_like({n}), 0))")
    counts = k.be("hits_total", shape)
    out = k.join(counts, k.be("end_v", shape)) if s.chance(0.6) else counts
    first = k.join(k.let(out), n)
    return k.close(
        s.pick(("collatz", "stopping time", "orbit length")), first, *([counts] if s.chance(0.4) else [])
    )


def hamming(s: Sampler) -> Kernel:
    """Numbers of bits: distances, parities, lengths."""
    k = words(s)
    n, m = s.count(2, 9), s.count(2, 7)
    form = s.pick(("pairs", "joined", "neighbours"))
    if form == "pairs":
        a, b = k.array("codes|a|left_words", (n,)), k.array("queries|b|right_words", (m,))
        u, v = k.let(a), k.let(b)
        mixed = k.be(f"{u}[:, None] ^ {v}[None, :]", (n, m), 6)
    elif form == "joined":
        shape = s.shape(1, 2, 40, least=2)
        mixed = k.join(k.operand(shape), k.operand(shape))
    else:
        x = k.operand((*s.shape(0, 1, 5), s.count(4, 9)))
        mixed = k.be(f"{x} ^ (jnp.roll({x}, {s.pick((1, 3, -1))}, axis=-1) + {s.count(1, 9)})", x.shape, 6)
    mixed = s.put("diff_bits|mixed|pattern", mixed)
    count = s.put("ones|n_bits|weight", k.be(f"{s.lax}.population_count({mixed})", mixed.shape))
    lead = s.put("lead|zeros_in_front|n_leading", k.be(f"{s.lax}.clz({mixed})", mixed.shape))
    options = [
        count,
        k.be(f"({count} << 2) ^ {lead}", mixed.shape, 6),
        k.be(f"{k.width} - {lead}", mixed.shape, SUM),
        k.be(f"jnp.argmin({count}, axis=-1).astype({mixed}.dtype)", mixed.shape[:-1]),
        k.be(f"jnp.sum({count}, axis=0, dtype={count}.dtype)", mixed.shape[1:]),
        k.be(f"jnp.where({count} > {s.count(1, 4)}, {count}, {mixed})", mixed.shape),
    ]
    second = k.be(f"{lead} + {count} * {s.count(2, 9)}", mixed.shape, SUM)
    first = s.pick(options)
    noun = s.pick(("hamming distance", "parity", "bit length", "code distance"))
    return k.close(noun, first, second)


def packing(s: Sampler) -> Kernel:
    """Bits, nibbles and pixels unpacked and packed."""
    k = words(s, "uint8", "uint8", "uint32", "int32", "uint16")
    form = s.pick((_bit_planes, _nibbles, _int4, _pixels))
    n = s.count(2, 9)
    return form(s, k, n)


def _bit_planes(s: Sampler, k: Words, n: int) -> Kernel:
    bits = s.pick((4, 8)) if k.width == 8 else s.pick((8, 16, 12))
    x = k.let(k.array("packed|codes|bytes_in", (n,)))
    lanes = s.put("lanes|shifts|pos", k.be(f"jnp.arange({bits}, dtype={x}.dtype)", (bits,)))
    planes = s.put("bits|planes", k.be(f"({x}[:, None] >> {lanes}) & 1", (n, bits), 7))
    order = s.pick(
        (
            f"{planes}[:, ::-1]",
            f"jnp.roll({planes}, {s.count(1, 3)}, axis=1)",
            f"jnp.cumsum({planes}, axis=1, dtype={x}.dtype) & 1",
            f"1 - {planes}",
        )
    )
    moved = s.put("reordered|flipped|gray_bits", k.be(order, (n, bits), 7))
    out = k.be(f"jnp.sum({moved} << {lanes}, axis=-1, dtype={x}.dtype)", (n,))
    return k.close(
        s.pick(("bit reversal", "bit permutation", "bit planes")),
        out,
        *([planes] if s.chance(0.4) else []),
    )


def _nibbles(s: Sampler, k: Words, n: int) -> Kernel:
    k = words(s, "uint8", "int32", "uint32")
    hi, lo = k.array("hi|upper", (n,), low=0, high=15), k.array("lo|lower", (n,), low=0, high=15)
    byte = s.put("byte|packed", k.be(f"({hi} << 4) | {lo}", (n,), 5))
    work = k.let(byte)
    parts = [k.be(f"{work} & 0x0F", (n,), 7), k.be(f"({work} >> 4) & 0x0F", (n,), 7)]
    out = (
        k.join(parts[0], parts[1])
        if s.chance(0.5)
        else k.be(f"jnp.stack([{parts[0]}, {parts[1]}], axis=-1)", (n, 2))
    )
    return k.close(s.pick(("nibble pack", "nibble swap")), out)


def _int4(s: Sampler, k: Words, n: int) -> Kernel:
    k = Words(s, "int32")
    x = k.array("q|weights_q|codes", (n,), low=-8, high=7)
    small = s.put("small|q4|narrow", expr(f"{x}.astype(jnp.int4)", (n,), 1, dtype="int4"))
    wide = s.put("wide|restored", k.be(f"{small}.astype(jnp.int32)", (n,)))
    y = k.let(k.join(wide, k.operand((n,), low=-50, high=50)))
    folded = k.be(f"({y} & 7).astype(jnp.int4).astype(jnp.int32)", (n,))
    return k.close("int4 round trip", folded, wide)


def _pixels(s: Sampler, k: Words, n: int) -> Kernel:
    shape = s.shape(1, 2, 12, least=2)
    k = words(s, "uint32", "int32")
    rgb = [k.array(name, shape, low=0, high=255) for name in ("r", "g", "b")]
    pixel = s.put("pixel|argb", k.be(f"({rgb[0]} << 16) | ({rgb[1]} << 8) | {rgb[2]}", shape, 5))
    work = k.let(pixel)
    parts = [k.let(k.be(f"({work} >> {shift}) & 0xFF", shape, 7)) for shift in (16, 8, 0)]
    gray = k.be(f"(77 * {parts[0]} + 150 * {parts[1]} + 29 * {parts[2]}) >> 8", shape, 8)
    return k.close(s.pick(("pixel pack", "color mix")), gray, parts[0], parts[2])


def fixed_point(s: Sampler) -> Kernel:
    """Products in fixed point with rounding, and saturation on the way back to few bits."""
    k = Words(s, "int32")
    shape = s.shape(1, 2, 30, least=2)
    narrow = s.pick(("int8", "int16", "uint8"))
    low, high = {"int8": (-128, 127), "int16": (-32768, 32767), "uint8": (0, 255)}[narrow]
    a = s.input(s.name("a|x|samples|pixels"), shape, narrow, low, high)
    b = s.input(s.name("b|coef|gain_q|taps"), s.pick((shape, shape[-1:])), narrow, low, high)
    wide_a = s.put("wide_a|a32|lhs", k.be(f"{a}.astype(jnp.int32)", shape))
    wide_b = s.put("wide_b|b32|rhs", k.be(f"{b}.astype(jnp.int32)", b.shape))
    product = s.pick(
        (
            f"{wide_a} * {wide_b}",
            f"{wide_a} + {wide_b}",
            f"{wide_a} - {wide_b}",
            f"({wide_a} - 3) * {wide_b}",
        )
    )
    shift = s.count(1, 3)
    if "*" in product:
        shift = s.count(12, 16) if narrow == "int16" else s.count(5, 9)
    prod = s.put("prod|acc|wide", k.be(product, shape, PRODUCT if "*" in product else SUM))
    half = 1 << (shift - 1)
    rounded = s.pick(
        (
            f"({prod} + {half}) >> {shift}",
            f"{prod} >> {shift - 1}",
            f"({prod} + jnp.sign({prod}) * {half}) // {1 << shift}",
            f"{s.lax}.shift_right_arithmetic({prod}, jnp.int32({shift}))",
        )
    )
    r = s.put("rounded|scaled|requantized", k.be(rounded, shape, 8))
    cut = s.pick(
        (
            f"jnp.clip({r}, {low}, {high})",
            f"{s.lax}.clamp({low}, {r}, {high})",
            f"jnp.minimum(jnp.maximum({r}, {low}), {high})",
            f"jnp.where({r} > {high}, {high}, jnp.where({r} < {low}, {low}, {r}))",
        )
    )
    sat = s.put("saturated|clipped", k.be(cut, shape))
    out = expr(f"{sat}.astype(jnp.{narrow})", shape, 1, dtype=narrow)
    other = s.one_of(
        lambda: sat,
        lambda: k.join(sat, k.let(prod)),
        lambda: k.be(f"jnp.sum({k.let(sat)}, axis=-1)", shape[:-1]),
    )
    return s.close(s.pick(("saturating multiply", "fixed point scale", "q15 product")), out, other)


def digits(s: Sampler) -> Kernel:
    """Division and remainder: digits, clocks, calendars, grid coordinates."""
    k = words(s, "int32", "uint32", "int64", "int16")
    n = s.count(2, 12)
    x = k.array(
        "t|seconds|index|flat|days|stamp", (n,), low=s.pick((0, 0, -500)) if k.signed else 0, high=30000
    )
    base = s.pick((10, 7, 24, 60, 12, 3, 16, s.count(2, 30)))
    q, r = s.name("q|hours|row|quotient"), s.name("r|minutes|col|rest")
    s.pick((_by_divmod, _by_operator, _by_function, _by_lax))(s, k, x, base, q, r)
    first, second = k.be(q, (n,)), k.be(r, (n,))
    use = s.pick(("sum", "reversed", "split"))
    if use == "sum":
        count = s.count(3, 6)
        powers = ", ".join(str(s.pick((2, 3)) ** i if base > 10 else base**i) for i in range(min(count, 4)))
        table = s.put("powers", k.be(f"jnp.array([{powers}], dtype={x}.dtype)", (min(count, 4),)))
        grid = s.put("digits", k.be(f"({x}[:, None] // {table}) % {base}", (n, min(count, 4)), PRODUCT))
        total = k.be(f"jnp.sum({grid}, axis=-1, dtype={x}.dtype)", (n,))
        return k.close("digit sum", total, first, second, *([grid] if s.chance(0.5) else []))
    if use == "reversed":
        name = s.name("acc|rev|value")
        s.line(f"{name} = jnp.zeros_like({x})")
        rest = s.name("left|todo")
        s.line(f"{rest} = {x}")
        with s.suite(f"for _ in range({s.count(2, 5)}):"):
            s.line(f"{name} = {name} * {s.pick((base, 7, 3))} + {rest} % {base}")
            s.line(f"{rest} = {rest} // {base}")
        return k.close("reversed digits", k.be(name, (n,)), first, second)
    return k.close(s.pick(("clock split", "calendar", "unravel")), first, second, x)


def _by_divmod(s: Sampler, k: Words, x: Value, base: int, q: str, r: str) -> None:
    s.line(f"{q}, {r} = jnp.divmod({x}, {base})")


def _by_operator(s: Sampler, k: Words, x: Value, base: int, q: str, r: str) -> None:
    s.line(f"{q} = {x} // {base}")
    s.line(f"{r} = {x} - {q} * {base}")


def _by_function(s: Sampler, k: Words, x: Value, base: int, q: str, r: str) -> None:
    s.line(f"{q} = jnp.floor_divide({x}, {base})")
    s.line(f"{r} = jnp.remainder({x}, {base})")


def _by_lax(s: Sampler, k: Words, x: Value, base: int, q: str, r: str) -> None:
    s.line(f"{q} = {s.lax}.div({x}, jnp.{k.dtype}({base}))")
    s.line(f"{r} = {s.lax}.rem({x}, jnp.{k.dtype}({base}))")


def gray(s: Sampler) -> Kernel:
    """Gray codes, interleaved (Morton) and reversed bits."""
    k = words(s, "uint32", "int32", "uint16", "uint64")
    shape = s.shape(1, 2, 20, least=2)
    x = k.array("n|codes|x|cells", shape, low=0, high=65535 if k.width > 16 else 255)
    x2 = k.let(x)
    return s.pick((_gray_code, _morton_code, _bit_swap))(s, k, shape, x, x2)


def _gray_code(s: Sampler, k: Words, shape: Shape, x: Value, x2: Value) -> Kernel:
    code = s.put("code|gray", k.be(f"{x2} ^ ({x2} >> 1)", shape, 6))
    back = s.name("back|decoded|plain")
    work = k.let(code)
    s.line(f"{back} = {work}")
    with s.suite(f"for shift in ({s.pick(('8, 4, 2, 1', '1, 2, 4, 8', '4, 2, 1'))}):"):
        s.line(f"{back} = {back} ^ ({back} >> shift)")
    return k.close("gray code", k.be(back, shape), code, *([code] if s.chance(0.4) else []))


def _morton_code(s: Sampler, k: Words, shape: Shape, x: Value, x2: Value) -> Kernel:
    name, arg = s.name("spread_bits|part1by1|dilate"), s.name("v|p|w")
    with s.helper(name, arg):
        s.line(f"apart = {arg} & 0xFF")
        for shift, mask in ((4, "0x0F0F"), (2, "0x3333"), (1, "0x5555")):
            s.line(f"apart = (apart | (apart << {shift})) & {mask}")
        s.line("return apart")
    y = k.let(k.array("y|rows", shape, low=0, high=255))
    code = k.be(f"{name}({x2}) | ({name}({y}) << 1)", shape, 5)
    return k.close(s.pick(("morton code", "z order")), s.put("morton|z_index", code))


def _bit_swap(s: Sampler, k: Words, shape: Shape, x: Value, x2: Value) -> Kernel:
    masks = ((1, "0x5555"), (2, "0x3333"), (4, "0x0F0F"))
    v = x2
    for shift, mask in masks[: s.count(2, 3)]:
        v = k.let(k.be(f"(({v} >> {shift}) & {mask}) | (({v} & {mask}) << {shift})", shape, 5))
    return k.close(s.pick(("bit swap", "butterfly swap")), v, x)


def binary_search(s: Sampler) -> Kernel:
    """Bisection in a sorted table, by a loop over halves."""
    k = words(s, "int32", "int32", "int64")
    n, m = s.count(5, 40), s.count(1, 9)
    gaps = k.array("gaps|increments|lengths", (n,), low=1, high=9)
    table = s.put("table|edges|ends", k.be(f"jnp.cumsum({gaps}, dtype={gaps}.dtype)", (n,)))
    query = k.array("queries|keys|targets", (m,), low=0, high=5 * n)
    goal = s.put("goal|wanted", k.be(f"{query} + {s.count(0, 5)}", (m,), SUM))
    body, st = s.name(loops.BODIES), s.name("st|bounds|carry")
    with s.suite(f"def {body}(_, {st}):"):
        s.line(f"lo, hi = {st}")
        s.line("mid = " + s.pick(("(lo + hi) // 2", "lo + (hi - lo) // 2", "(lo + hi) >> 1")))
        s.line(f"right = {table}[mid] {s.pick(('<', '<='))} {goal}")
        s.line("return jnp.where(right, mid + 1, lo), jnp.where(right, hi, mid)")
    start_at = f"jnp.zeros_like({goal}), jnp.full_like({goal}, {n - 1})"
    s.line(f"place, _ = {s.lax}.fori_loop(0, {n.bit_length() + 1}, {body}, ({start_at}))")
    place = k.be("place", (m,))
    near = s.put("excess|overshoot", k.be(f"{table}[place] - {goal}", (m,), SUM))
    other = k.be(f"jnp.searchsorted({table}, {goal}).astype({goal}.dtype)", (m,))
    second = near if s.chance(0.5) else k.join(near, k.let(other))
    return k.close(
        s.pick(("binary search", "bisection", "bucket search")),
        place,
        second,
        *([place] if s.chance(0.5) else []),
    )


def modular_power(s: Sampler) -> Kernel:
    """Square and multiply under a modulus; small, so that products fit."""
    k = words(s, "int32", "uint32", "int64")
    shape = s.shape(0, 2, 12)
    base = k.array("base|g|x", shape, low=2, high=200)
    exponent = k.array("exponent|e|power_of", s.partner(shape, 0.7), low=1, high=63)
    modulus = str(s.pick((97, 101, 257, 1009, 251, 509, 8191, 127)))
    b0 = s.put("b0|reduced", k.be(f"{base} % {modulus}", shape, PRODUCT))
    body, st = s.name(loops.BODIES), s.name("st|carry")
    with s.suite(f"def {body}(i, {st}):"):
        s.line(f"result_now, sq = {st}")
        s.line(
            "bit = "
            + (
                s.pick((f"({exponent} >> i) & 1", f"{s.lax}.rem({exponent} >> i, jnp.{k.dtype}(2))"))
                if k.dtype != "uint32" and k.dtype != "int64"
                else f"({exponent} >> jnp.asarray(i, {exponent}.dtype)) & 1"
            )
        )
        s.line(f"fresh = jnp.where(bit == 1, result_now * sq % {modulus}, result_now)")
        s.line(f"return fresh, sq * sq % {modulus}")
    s.line(f"found, last_sq = {s.lax}.fori_loop(0, 6, {body}, (jnp.ones_like({b0}), {b0}))")
    found, last = k.be("found", shape), k.be("last_sq", shape)
    out = k.join(found, last) if s.chance(0.5) else found
    return k.close(
        s.pick(("modular power", "diffie hellman", "power residue")), out, *([found] if s.chance(0.4) else [])
    )


def checksum(s: Sampler) -> Kernel:
    """Rolling sums and cyclic redundancy checks, by scan over bytes."""
    k = words(s, "uint32", "int32", "uint32")
    n = s.count(3, 16)
    shape = (n,) if s.chance(0.6) else (n, s.count(2, 5))
    data = k.array("data|message|payload|bytes_in", shape, low=0, high=255)
    work = k.let(data)
    like = f"{work}[0]"
    body, st, byte = s.name(loops.BODIES), s.name("st|carry"), s.name("byte|octet|item")
    noun, modulus, width = s.pick(
        (("adler", 65521, 16), ("fletcher", 255, 8), ("fletcher", 65535, 16), ("fletcher", 15, 4))
    )
    if s.chance(0.5):
        with s.suite(f"def {body}({st}, {byte}):"):
            s.line(f"s1, s2 = {st}")
            s.line(f"s1 = (s1 + {byte}) % {modulus}")
            s.line(f"s2 = (s2 + s1) % {modulus}")
            s.line("return " + ("(s1, s2), " + s.pick(("s2", "s1 ^ s2", "s1 + s2"))))
        start_at = f"jnp.ones_like({like}), jnp.zeros_like({like})"
        s.line(f"(low_sum, high_sum), partials = {s.lax}.scan({body}, ({start_at}), {work})")
        out = k.be(f"(high_sum << {width}) | low_sum", shape[1:], 5)
        return k.close(
            f"{noun} checksum",
            out,
            *([k.be("partials", shape)] if s.chance(0.4) else []),
        )
    # Of registers that shift to the right: the bits of the polynomials in reverse.
    poly = s.pick(("0x8408", "0xA001", "0x8C", "0xB8", "0xE0", "0xA6BC"))
    with s.suite(f"def {body}({st}, {byte}):"):
        s.line(f"crc = {st} ^ {byte}")
        with s.suite("for _ in range(8):"):
            s.line(f"crc = jnp.where((crc & 1) == 1, (crc >> 1) ^ {poly}, crc >> 1)")
        s.line("return crc, " + k.chain(k.be("crc", shape[1:]), s.count(0, 2), pure=True).code)
    s.line(f"digest, trail = {s.lax}.scan({body}, jnp.zeros_like({like}), {work})")
    return k.close(
        s.pick(("crc", "cyclic checksum")),
        k.be("digest", shape[1:]),
        *([k.be("trail", shape)] if s.chance(0.6) else []),
    )


def square_root(s: Sampler) -> Kernel:
    """Integer square roots, logarithms and powers of two."""
    k = words(s, "int32", "uint32", "int64")
    shape = s.shape(0, 2, 16)
    n = k.array("n|areas|x|sizes", shape, low=1, high=s.pick((10000, 99999, 500)))
    return s.pick((_by_newton, _next_power, _logarithm))(s, k, shape, n)


def _by_newton(s: Sampler, k: Words, shape: Shape, n: Value) -> Kernel:
    length = s.put("length|n_bits", k.be(f"{k.width} - {s.lax}.clz({n})", shape, SUM))
    guess = s.put("guess|r0", k.be(f"jnp.ones_like({n}) << (({length} + 1) // 2)", shape, 8))

    def newton(v: Value) -> Value:
        return k.be(f"jnp.minimum({v}, ({v} + {n} // {v}) // 2)", shape)

    root = s.put("root", k.repeated(guess, newton))
    extra = k.be(f"{n} - {root} * {root}", shape, SUM)
    return k.close(s.pick(("integer sqrt", "isqrt")), root, extra, length)


def _next_power(s: Sampler, k: Words, shape: Shape, n: Value) -> Kernel:
    v = k.let(k.be(f"{n} - 1", shape, SUM))
    for shift in (1, 2, 4, 8, 16):
        v = k.let(k.be(f"{v} | ({v} >> {shift})", shape, 5))
    out = k.be(f"{v} + 1", shape, SUM)
    return k.close(s.pick(("next power of two", "bit smear")), out, n)


def _logarithm(s: Sampler, k: Words, shape: Shape, n: Value) -> Kernel:
    log2 = s.put("log2|top_bit", k.be(f"{k.width - 1} - {s.lax}.clz({n})", shape, SUM))
    rest = s.put("mantissa|rest", k.be(f"{n} - (jnp.ones_like({n}) << {log2})", shape, SUM))
    return k.close(s.pick(("integer log", "float like code")), log2, rest, rest)


def high_words(s: Sampler) -> Kernel:
    """The upper half of a product: ranges without a remainder, products folded, division by a constant."""
    k = words(s, "uint32", "uint32", "uint32", "uint64")
    shape = s.shape(0, 2, 24)
    x = k.let(k.operand(shape))
    spread = s.put("spread|hashed|product|h0", k.be(f"{x} * {k.big()}", shape, PRODUCT))
    kind = f"jnp.{k.dtype}"
    form = s.pick(("range", "folded", "division" if k.width == 32 else "folded"))
    if form == "range":
        buckets = f"{kind}({s.count(3, 999)})" if s.chance(0.6) else k.array("n_buckets|n", (), low=3).code
        high = k.be(f"{s.lax}.mulhi({spread}, jnp.broadcast_to({buckets}, {shape}))", shape)
        noun = s.pick(("bucket", "fast range", "shard id"))
    elif form == "folded":
        y = k.let(k.operand(shape))
        upper = s.put("hi_word|upper|carry_out", k.be(f"{s.lax}.mulhi({spread}, {y})", shape))
        lower = s.put("lo_word|lower", k.be(f"{spread} * {y}", shape, PRODUCT))
        high = k.be(f"{upper} {s.pick(('^', '+', '|'))} {lower}", shape, 6)
        noun = s.pick(("folded multiply", "product mix", "wide multiply"))
    else:
        divisor, factor, shift = s.pick(((10, 0xCCCCCCCD, 3), (5, 0xCCCCCCCD, 2), (3, 0xAAAAAAAB, 1)))
        whole = f"{s.lax}.mulhi({spread}, jnp.full({shape}, 0x{factor:X}, dtype=jnp.uint32)) >> {shift}"
        quotient = s.put("quotient|tens|q_by_magic", replace(spread, code=whole, level=8))
        rest = replace(spread, code=f"{spread} - {divisor} * {quotient}", level=SUM)
        return k.close(s.pick(("magic division", "last digit")), quotient, s.put("digit|r0", rest))
    return k.close(noun, k.let(high), x)


def coded_floats(s: Sampler) -> Kernel:
    """Integer codes that pick signs, bins and scales of floats."""
    k = words(s, "int32", "uint8", "uint32", "int8")
    shape = s.shape(1, 2, 24, least=2)
    codes = k.array("codes|levels|q|bits_in", shape, low=0, high=15)
    work = s.put("mixed_codes|scrambled|c", codes)
    x = prepared_input(s, "", shape)
    out = s.pick((_signed, _dequantized, _gated, _scaled_power))(s, shape, work, x)
    beside = [work] if s.chance(0.3) else []
    return finish_joined(
        s, s.pick(("coded gain", "dequantize", "bit gated mix", "spreading code")), s.let(out), beside=beside
    )


def _signed(s: Sampler, shape: Shape, work: Value, x: Value) -> Value:
    sign = s.put("sign", expr(f"1 - ({work} % 3).astype({x}.dtype)", shape, 1, level=SUM))
    return expr(f"{sign} * {x}", shape, 3, level=PRODUCT)


def _dequantized(s: Sampler, shape: Shape, work: Value, x: Value) -> Value:
    scale = s.coef(0.05, 0.3).code
    level = s.put(
        "dequantized|level_value",
        expr(f"({work} % 13).astype({x}.dtype) * {scale}", shape, (0, 5), level=PRODUCT),
    )
    return s.pair(x, level)


def _gated(s: Sampler, shape: Shape, work: Value, x: Value) -> Value:
    bit_set = expr(f"{work} % {s.pick((3, 5))} != 0", shape, 1, dtype="bool", level=4)
    test = s.put("bit_set|odd|flagged", bit_set)
    return expr(f"jnp.where({test}, {x}, {s.short(x, 30)})", shape, 30)


def _scaled_power(s: Sampler, shape: Shape, work: Value, x: Value) -> Value:
    power = s.put("e", expr(f"({work} & 3).astype(jnp.int32) - 1", shape, (-1, 2), level=SUM, dtype="int32"))
    return expr(f"jnp.ldexp({x}, {power})", shape, 12)


FORMS = (
    hashing,
    hashing,
    xorshift,
    shift_register,
    euclid,
    collatz,
    hamming,
    hamming,
    hamming,
    packing,
    packing,
    fixed_point,
    digits,
    gray,
    binary_search,
    modular_power,
    checksum,
    square_root,
    high_words,
    high_words,
    high_words,
    coded_floats,
    coded_floats,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, floats=MOSTLY_32)


TEMPLATE = Template("integers", "generate_integers_kernel", draw)
