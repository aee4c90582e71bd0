"""Integers and their bits: hashes, checksums, shift registers, number theory, packing, fixed point."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kernels.kernel import Kernel, Template
from kernels.writing import loops
from kernels.writing.beginnings import MOSTLY_32, drawn
from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.values import COMPARE, PRODUCT, SUM, Shape, Value, expr

BYTES = "data|message|payload|octets"


@dataclass
class Words:
    """The integers of a kernel: all of one dtype."""

    s: Sampler
    dtype: str

    @property
    def width(self) -> int:
        return int(self.dtype.lstrip("uint"))

    @property
    def signed(self) -> bool:
        return self.dtype.startswith("i")

    def array(self, names: Names, shape: Shape, low: int | None = None, high: int | None = None) -> Value:
        """An input; its words may be any where no interval is given."""
        top = 2 ** min(self.width - self.signed, 40) - 1
        bottom = -top - 1 if self.signed else 0
        name = self.s.name(names)
        first, last = bottom if low is None else low, top if high is None else high
        return self.s.input(name, shape, self.dtype, first, last)

    def be(self, code: str, shape: Shape, level: int = 13) -> Value:
        return expr(code, shape, 1000, level=level, dtype=self.dtype)

    def put(self, names: Names, code: str, shape: Shape) -> Value:
        return self.s.put(names, self.be(code, shape, 0))

    def literal(self, value: int) -> str:
        """A constant as it stands beside an array of this dtype: a plain one must fit 32 signed bits."""
        code = f"0x{value:X}" if value > 9999 and self.s.chance(0.8) else str(value)
        return f"jnp.{self.dtype}({code})" if value >= 2**31 else code

    def rotated(self, x: object, k: int) -> str:
        """The code of a rotation to the left; of unsigned words."""
        return f"({x} << {k}) | ({x} >> {self.width - k})"


def words(s: Sampler, *dtypes: str) -> Words:
    return Words(s, s.pick(dtypes))


def scanned(
    k: Words, init: str, data: Value, step: Callable[[str, str], Sequence[str]], names: Names, item: Names
) -> str:
    """Scan over the first axis with a state of one word; ``step`` writes the body, gives the new state."""
    s = k.s
    body, st, byte = s.name(loops.BODIES), s.name("acc|carry|state"), s.name(item)
    with s.suite(f"def {body}({st}, {byte}):"):
        *lines, last = step(st, byte)
        for line in lines:
            s.line(line)
        s.line(f"return {last}, None")
    name = s.name(names)
    s.line(f"{name}, _ = {s.lax}.scan({body}, {init}, {data})")
    return name


# ---- hashes

# Names of finalizers, dtype, and for each round a shift to the right and a factor.
FINALIZERS = (
    ("murmur3 finalizer|fmix32", "uint32", ((16, 0x85EBCA6B), (13, 0xC2B2AE35), (16, 0))),
    ("lowbias32|integer hash", "uint32", ((16, 0x7FEB352D), (15, 0x846CA68B), (16, 0))),
    ("fmix64|murmur3 finalizer64", "uint64", ((33, 0xFF51AFD7ED558CCD), (33, 0xC4CEB9FE1A85EC53), (33, 0))),
    ("splitmix64", "uint64", ((30, 0xBF58476D1CE4E5B9), (27, 0x94D049BB133111EB), (31, 0))),
)


def _finalizer(s: Sampler) -> tuple[Words, str, Callable[[Value], Value]]:
    """The words, the name and a writer of an integer hash: in lines, or as a function that is called."""
    nouns, dtype, rounds = s.pick(FINALIZERS[:2] if s.chance(0.7) else FINALIZERS[2:])
    k, noun = Words(s, dtype), s.pick(nouns.split("|"))
    names = "h|hashed|x_mixed"

    def lines(x: str, h: str) -> None:
        for at, (shift, factor) in enumerate(rounds):
            code = f"{x} ^ ({x} >> {shift})"
            if factor and s.chance(0.5):
                s.line(f"{h} = ({code}) * {k.literal(factor)}")
            else:
                s.line(f"{h} = {code}")
                if factor:
                    s.line(f"{h} = {h} * {k.literal(factor)}")
            x = h if at == 0 else x

    if s.chance(0.5):
        name, arg = s.name("mix|hash_fn|avalanche|finalize"), s.name("v|key|word")
        with s.helper(name, arg):
            out = s.name("out|mixed|h_out")
            lines(arg, out)
            s.line(f"return {out}")
        return k, noun, lambda x: k.be(f"{name}({x})", x.shape)

    def inline(x: Value) -> Value:
        h = s.name(names)
        lines(s.short(x, 20).code, h)
        return k.be(h, x.shape)

    return k, noun, inline


def hashing(s: Sampler) -> Kernel:
    """An integer hash with full avalanche, and what it is for: buckets, uniform numbers, sampling, pairs."""
    k, noun, hashed = _finalizer(s)
    shape = s.shape(1, 2, 40, least=2)
    x = k.array("keys|ids|tokens|x|words", shape)
    form = s.pick(("plain", "seeded", "seeded", "bucket", "uniform", "sample", "pair", "mask"))
    if form == "plain":
        return s.finish(noun, s.put("h|hashed", hashed(x)))
    if form == "pair":
        other = k.array("other_keys|values_in|features_in", shape)
        a, b = s.put("h1|h_left", hashed(x)), other
        golden = k.literal(0x9E3779B9)
        code = f"{a} ^ ({b} + {golden} + ({a} << 6) + ({a} >> 2))"
        return s.finish("hash combine", k.put("combined|joint_hash", code, shape))
    if form == "seeded" or s.chance(0.4):
        seed = k.array("seed|salt", s.pick(((), (), (shape[-1],))))
        x = k.put("salted|seeded", f"{x} ^ {seed}", shape)
    h = s.put("h|hashed", hashed(x))
    if form == "seeded":
        return s.finish(s.pick(("seeded hash", "salted hash")), h)
    if form == "bucket":
        n = s.pick((8, 10, 16, 64, 97, 128))
        code = f"{h} & {n - 1}" if n & (n - 1) == 0 else f"{h} % {n}"
        return s.finish(s.pick(("hash bucket", "shard index")), k.put("bucket|shard", code, shape))
    if form == "uniform":
        code = f"({h} >> {k.width - 24}).astype(jnp.float32) * 2.0**-24"
        u = s.put("u|unit", expr(code, shape, (0, 1)))
        return s.finish("hash to uniform", u)
    if form == "mask":
        bits = s.pick((32, 64)) if k.width == 64 else 32
        code = f"jnp.{k.dtype}(1) << ({h} & {bits - 1})"
        word = k.put("bit|bloom_bit", code, shape)
        folded = f"jnp.bitwise_or.reduce({word}, axis=-1)"
        return s.finish("bloom word", k.put("bloom|filter_word", folded, shape[:-1]))
    share = s.pick((10, 5, 20, 100))
    kept = expr(
        f"{h} % 100 < {share}" if share < 100 else f"{h} % 1000 < 100", shape, 1, "bool", level=COMPARE
    )
    return s.finish(s.pick(("hash sample", "holdout split")), s.put("selected|in_sample|is_holdout", kept))


# Hashes of byte strings: start, the lines of a step, the lines after the last byte.
STRING_HASHES = (
    ("fnv1a", 2166136261, ("({h} ^ {b}) * 16777619",), ()),
    ("djb2", 5381, ("{h} * 33 + {b}",), ()),
    ("sdbm", 0, ("{b} + ({h} << 6) + ({h} << 16) - {h}",), ()),
    ("polynomial hash", 0, ("{h} * 31 + {b}",), ()),
    (
        "one at a time",
        0,
        ("{h} + {b}", "{h} + ({h} << 10)", "{h} ^ ({h} >> 6)"),
        ("{h} + ({h} << 3)", "{h} ^ ({h} >> 11)", "{h} + ({h} << 15)"),
    ),
)


def string_hash(s: Sampler) -> Kernel:
    """Hashes of strings of bytes, one byte after the other."""
    k = words(s, "uint32")
    n, many = s.count(4, 16), s.count(2, 6)
    shape = (n,) if s.chance(0.5) else (n, many)
    data = k.array(BYTES, shape, 0, 255)
    noun, start, steps, last = s.pick(STRING_HASHES)
    init = s.pick((f"jnp.full({shape[1:]}, {start}, dtype=jnp.uint32)", f"jnp.full_like({data}[0], {start})"))

    def step(h: str, b: str) -> list[str]:
        if len(steps) == 1:
            return [steps[0].format(h=h, b=b)]
        mixed = s.name("mixed|h_new")
        start_of, *others = steps
        *first, final = [code.format(h=mixed) for code in others]
        return [f"{mixed} = {start_of.format(h=h, b=b)}", *(f"{mixed} = {code}" for code in first), final]

    h = scanned(k, init, data, step, "h|digest|hash_value", "byte|octet|char")
    for code in last:
        s.line(f"{h} = {code.format(h=h)}")
    digest = k.be(h, shape[1:])
    if s.chance(0.25):
        table = s.pick((64, 256, 1024))
        return s.finish(f"{noun} bucket", k.put("slot|bucket", f"{digest} & {table - 1}", shape[1:]))
    return s.finish(noun if "hash" in noun else f"{noun} hash", digest)


# ---- generators

# Names, dtype, and the lines of a step.
GENERATORS = (
    ("xorshift32", "uint32", ("{x} ^ ({x} << 13)", "{x} ^ ({x} >> 17)", "{x} ^ ({x} << 5)")),
    ("xorshift64", "uint64", ("{x} ^ ({x} << 13)", "{x} ^ ({x} >> 7)", "{x} ^ ({x} << 17)")),
    ("xorshift16", "uint16", ("{x} ^ ({x} << 7)", "{x} ^ ({x} >> 9)", "{x} ^ ({x} << 8)")),
    ("lcg|linear congruential", "uint32", ("1664525 * {x} + 1013904223",)),
    ("lcg|linear congruential", "uint32", ("22695477 * {x} + 1",)),
    ("minimal standard|lehmer generator", "uint64", ("{x} * 48271 % 2147483647",)),
)


def xorshift(s: Sampler) -> Kernel:
    """A generator of the xorshift or the congruential kind: its stream, uniform numbers, its last state."""
    nouns, dtype, steps = s.pick(GENERATORS)
    k, noun = Words(s, dtype), s.pick(nouns.split("|"))
    shape = s.shape(0, 2, 16)
    high = 2147483646 if "48271" in steps[0] else None
    state = k.array("state|seed|seeds|x0", shape, 1, high)
    name, arg = s.name("next_state|advance_rng|step_generator|next_word"), s.name("x|st|v")
    with s.helper(name, arg):
        now = s.name("y|mixed") if len(steps) > 1 else arg
        *first, last = [code.format(x=now if at else arg) for at, code in enumerate(steps)]
        for code in first:
            s.line(f"{now} = {code}")
        s.line(f"return {last}")
    trips = s.count(3, 9)
    form = s.pick(("jump", "unrolled", "stream", "uniform", "uniform"))
    if form == "jump":
        arrow = s.name("i|t")
        carry = s.name("cur|st2")
        code = f"{s.lax}.fori_loop(0, {trips}, lambda {arrow}, {carry}: {name}({carry}), {state})"
        return s.finish(f"{noun} skip", k.put("skipped|later", code, shape))
    if form == "unrolled":
        now = s.name("now|cur")
        s.line(f"{now} = {state}")
        with s.suite(f"for _ in range({s.fixed(s.count(2, 5))}):"):
            s.line(f"{now} = {name}({now})")
        return s.finish(f"{noun} warmup", k.be(now, shape))
    body, carry, fresh = s.name(loops.BODIES), s.name("carry|current|prev"), s.name("fresh|new")
    with s.suite(f"def {body}({carry}, _):"):
        s.line(f"{fresh} = {name}({carry})")
        s.line(f"return {fresh}, {fresh}")
    last_name, draws = s.name("last|final_state"), s.name("draws|stream|numbers")
    s.line(f"{last_name}, {draws} = {s.lax}.scan({body}, {state}, None, length={trips})")
    values, last_state = k.be(draws, (trips, *shape)), k.be(last_name, shape)
    shown = [last_state] if s.chance(0.5) else []
    if form == "stream" or k.width < 32 or "48271" in steps[0]:
        return s.finish(f"{noun} stream", values, *shown)
    code = f"({values} >> {k.width - 24}).astype(jnp.float32) * 2.0**-24"
    return s.finish(f"{noun} uniforms", s.put("u|uniforms", expr(code, values.shape, (0, 1))), *shown)


# Registers of maximal length: dtype, the polynomial of a Galois one, the taps of a Fibonacci one.
REGISTERS = (
    ("uint16", 0xB400, (0, 2, 3, 5)),
    ("uint8", 0xB8, (0, 2, 3, 4)),
    ("uint32", 0x80200003, (0, 10, 30, 31)),
)


def shift_register(s: Sampler) -> Kernel:
    """A linear feedback shift register of maximal length: its states, its bits, data scrambled with them."""
    dtype, poly, taps = s.pick(REGISTERS)
    k, trips = Words(s, dtype), s.count(4, 16)
    shape = s.shape(0, 1, 8)
    state = k.array("lfsr|register|state|seed", shape, 1)
    galois = s.chance(0.5)
    body, reg = s.name(loops.BODIES), s.name("reg|st|r")
    scrambles = s.chance(0.35)
    shape_in = (trips, *shape)
    data = k.array("bits|data_bits|plain", shape_in, 0, 1) if scrambles else None
    item = s.name("bit_in|d") if scrambles else "_"
    with s.suite(f"def {body}({reg}, {item}):"):
        bit = s.name("lsb|out_bit") if galois else s.name("feedback|new_bit")
        if galois:
            s.line(f"{bit} = {reg} & 1")
            after = f"jnp.where({bit} == 1, ({reg} >> 1) ^ {k.literal(poly)}, {reg} >> 1)"
            out = bit
        else:
            terms = " ^ ".join([reg if tap == 0 else f"({reg} >> {tap})" for tap in taps])
            s.line(f"{bit} = ({terms}) & 1")
            after = f"({reg} >> 1) | ({bit} << {k.width - 1})"
            out = f"{reg} & 1"
        shown = f"{item} ^ {out}" if galois else f"{item} ^ ({out})"
        s.line(f"return {after}, {shown if scrambles else out}")
    last, every = (
        s.name("last|end_state"),
        s.name("out_bits|sequence|scrambled" if not scrambles else "scrambled|whitened"),
    )
    given = f"{data}" if scrambles else f"None, length={trips}"
    s.line(f"{last}, {every} = {s.lax}.scan({body}, {state}, {given})")
    results = [k.be(every, shape_in)]
    if s.chance(0.5):
        results.append(k.be(last, shape))
    kind = "galois" if galois else "fibonacci"
    noun = s.pick(("scrambler", "additive scrambler")) if scrambles else f"{kind} lfsr"
    return s.finish(noun, *results)


# ---- number theory


def euclid(s: Sampler) -> Kernel:
    """Greatest common divisors by a while_loop, and what they give."""
    k = words(s, "int32", "uint32", "int64", "uint16", "int16")
    shape, high = s.shape(0, 2, 12), s.pick((60, 180, 250))
    a, b = (k.array(names, shape, 1, high) for names in (("a", "m", "numerator"), ("b", "n", "denominator")))
    # jnp.gcd divides by zero where it does not look: interpreters trap that.
    test, body, pair = s.name("not_done|cond_fn|keep_going"), s.name(loops.BODIES), s.name("pair|st")
    p, q = s.name("p|x|u"), s.name("q|y|v")
    with s.suite(f"def {test}({pair}):"):
        s.line(f"return jnp.any({pair}[1] > 0)")
    with s.suite(f"def {body}({pair}):"):
        s.line(f"{p}, {q} = {pair}")
        safe = k.put("safe|divisor", f"jnp.maximum({q}, 1)", shape)
        rest = s.pick((f"{p} % {safe}", f"{s.lax}.rem({p}, {safe})"))
        s.line(f"return jnp.where({q} > 0, {q}, {p}), jnp.where({q} > 0, {rest}, 0)")
    g = s.name("g|gcd_ab|common")
    s.line(f"{g}, _ = {s.lax}.while_loop({test}, {body}, ({a}, {b}))")
    found = k.be(g, shape)
    form = s.pick(("gcd", "lcm", "lcm", "fraction", "coprime"))
    if form == "gcd":
        return s.finish(s.pick(("gcd", "greatest common divisor", "euclid")), found)
    if form == "lcm":
        multiple = k.put("multiple|lcm_ab", f"{a} // {g} * {b}", shape)
        return s.finish(
            s.pick(("lcm", "least common multiple")), multiple, *([found] if s.chance(0.4) else [])
        )
    if form == "fraction":
        parts = [k.put(names, f"{x} // {g}", shape) for names, x in (("top|num", a), ("bottom|den", b))]
        return s.finish("reduced fraction", *parts)
    return s.finish("coprime", s.put("is_coprime", expr(f"{g} == 1", shape, 1, "bool", level=COMPARE)))


# Loops that count: name, what is left after a step, until it is not above this.
ORBITS = (
    ("collatz steps|stopping time", "jnp.where({v} % 2 == 0, {v} // 2, 3 * {v} + 1)", 1),
    ("collatz steps|stopping time", "jnp.where(({v} & 1) == 0, {v} >> 1, 3 * {v} + 1)", 1),
    ("digit count|decimal length", "{v} // 10", 0),
    ("bit count|kernighan popcount", "{v} & ({v} - 1)", 0),
    ("bit length", "{v} >> 1", 0),
)


def collatz(s: Sampler) -> Kernel:
    """A while_loop that counts the steps of an iteration, of many numbers at once."""
    k = words(s, "int32", "uint32", "int64")
    shape = s.shape(0, 1, 8)
    nouns, rule, end = s.pick(ORBITS)
    orbit = "collatz" in nouns
    n = k.array("n|numbers|start_at|values_in", shape, 1, s.pick((27, 60, 200)) if orbit else 9999)
    test, body, st = s.name("unfinished|cond_fn|keep_going"), s.name(loops.BODIES), s.name("st|carry")
    v, hits, top = s.name("v|value|cur"), s.name("hits|steps|taken"), s.name("top|highest")
    peak = orbit and s.chance(0.4)
    with s.suite(f"def {test}({st}):"):
        s.line(f"return jnp.any({st}[0] > {end})")
    with s.suite(f"def {body}({st}):"):
        s.line(f"{v}, {hits}{f', {top}' if peak else ''} = {st}")
        alive = s.put("alive|running", expr(f"{v} > {end}", shape, 1, "bool", level=COMPARE))
        fresh = k.put("fresh|next_v", f"jnp.where({alive}, {rule.format(v=v)}, {v})", shape)
        more = f", jnp.maximum({top}, {fresh})" if peak else ""
        s.line(f"return {fresh}, {hits} + {alive}.astype({hits}.dtype){more}")
    total, most = s.name("count|n_steps"), s.name("peak|largest")
    start_at = f"{n}, jnp.zeros_like({n})" + (f", {n}" if peak else "")
    s.line(f"_, {total}{f', {most}' if peak else ''} = {s.lax}.while_loop({test}, {body}, ({start_at}))")
    shown = [k.be(total, shape)] + ([k.be(most, shape)] if peak else [])
    return s.finish("collatz orbit" if peak else s.pick(nouns.split("|")), *shown)


def modular_power(s: Sampler) -> Kernel:
    """Square and multiply under a modulus; small, so that products fit."""
    k = words(s, "int32", "uint32", "int64")
    shape = s.shape(0, 2, 12)
    prime = s.pick((97, 101, 257, 1009, 251, 509, 8191, 127))
    form = s.pick(("power", "power", "inverse", "residue", "exchange"))
    base = k.array("base|g|x", shape, 2, min(200, prime - 1))
    bits = prime.bit_length() if form in ("inverse", "residue") else 6
    name = s.name("mod_pow|power_mod")
    x, e = s.name("b|root"), s.name("e|power")
    body, st, i = s.name(loops.BODIES), s.name("st|carry"), s.name("i|place")
    now, sq, bit = s.name("acc|partial"), s.name("sq|square"), s.name("bit|digit")
    with s.helper(name, x, e):
        with s.suite(f"def {body}({i}, {st}):"):
            s.line(f"{now}, {sq} = {st}")
            s.line(f"{bit} = ({e} >> jnp.asarray({i}, {e}.dtype)) & 1")
            s.line(f"return jnp.where({bit} == 1, {now} * {sq} % {prime}, {now}), {sq} * {sq} % {prime}")
        s.line(f"{now}, _ = {s.lax}.fori_loop(0, {bits}, {body}, (jnp.ones_like({x}), {x} % {prime}))")
        s.line(f"return {now}")
    if form == "inverse":
        code = f"{name}({base}, jnp.full_like({base}, {prime - 2}))"
        return s.finish(s.pick(("modular inverse", "fermat inverse")), k.put("inverse|inv", code, shape))
    if form == "residue":
        code = f"{name}({base}, jnp.full_like({base}, {(prime - 1) // 2})) == 1"
        square = s.put("is_square|is_residue", expr(code, shape, 1, "bool", level=COMPARE))
        return s.finish(s.pick(("quadratic residue", "euler criterion")), square)
    power = k.array("exponent|exponents|private_a", s.partner(shape, 0.7), 1, 63)
    if form == "power":
        code = (
            f"{name}({base}, {power})"
            if power.shape == shape
            else f"{name}({base}, jnp.broadcast_to({power}, {shape}))"
        )
        return s.finish(s.pick(("modular power", "modular exponent")), k.put("result|power_of", code, shape))
    secret = k.array("secret|private_b", (), 1, 63)
    public = k.put("public|public_b", f"{name}({base}, {secret})", shape)
    shared = k.put("shared|shared_key", f"{name}({public}, {power})", shape)
    return s.finish("diffie hellman", shared, *([public] if s.chance(0.5) else []))


# ---- counts of bits


def hamming(s: Sampler) -> Kernel:
    """Numbers of bits: distances between codes, parity, lengths, trailing zeros."""
    k = words(s, "uint32", "uint32", "int32", "uint8", "uint16", "uint64", "int64", "int8")
    return s.pick(
        (
            _code_distances,
            _code_distances,
            _row_distance,
            _bit_statistics,
            _bit_statistics,
            _bit_statistics,
            _parity,
            _bit_length,
            _bit_length,
            _trailing_zeros,
            _similarity,
        )
    )(s, k)


def _popcount(k: Words, code: str) -> str:
    s = k.s
    return s.pick((f"{s.lax}.population_count({code})", f"jnp.bitwise_count({code}).astype(jnp.int32)"))


def _code_distances(s: Sampler, k: Words) -> Kernel:
    """Distances of all pairs, and the nearest code of each query."""
    n, m = s.count(2, 9), s.count(2, 7)
    codes, queries = k.array("codes|codebook|database", (m,)), k.array("queries|received", (n,))
    code = s.pick((f"{queries}[:, None] ^ {codes}[None, :]", f"jnp.bitwise_xor({queries}[:, None], {codes})"))
    differing = k.put("diff_bits|differing", code, (n, m))
    d = s.put("distance|distances", expr(_popcount(k, differing.code), (n, m), 64, "int32"))
    form = s.pick(("all", "nearest", "within", "nearest"))
    if form == "all":
        return s.finish("hamming distances", d)
    if form == "within":
        radius = s.count(1, 3)
        near = f"jnp.sum({d} <= {radius}, axis=-1)"
        return s.finish("codes within radius", s.put("n_near", expr(near, (n,), 99, "int32")), d)
    nearest = s.put("nearest|best", expr(f"jnp.argmin({d}, axis=-1)", (n,), 99, "int32"))
    shown = [nearest]
    if s.chance(0.5):
        shown.append(s.put("decoded|corrected", k.be(f"{codes}[{nearest}]", (n,))))
    return s.finish(s.pick(("nearest code", "hamming decoder")), *shown)


def _row_distance(s: Sampler, k: Words) -> Kernel:
    """Bits in which two rows of packed words differ."""
    rows, n = s.count(2, 5), s.count(3, 8)
    shape = (rows, n) if s.chance(0.5) else (n,)
    a, b = k.array("a|sent|left_words", shape), k.array("b|received|right_words", shape)
    errors = s.put("bit_errors|errors", expr(_popcount(k, f"{a} ^ {b}"), shape, 64, "int32"))
    total = s.put("total|distance", expr(f"jnp.sum({errors}, axis=-1)", shape[:-1], 999, "int32"))
    if s.chance(0.4):
        rate = expr(f"{total} / {n * k.width}", shape[:-1], (0, 1), level=PRODUCT)
        return s.finish("bit error rate", s.put("rate|ber", rate))
    return s.finish("hamming distance", total)


def _bit_statistics(s: Sampler, k: Words) -> Kernel:
    """Several counts of the bits of each word."""
    k = words(s, "uint32", "uint64", "uint16", "uint8")
    shape = s.shape(1, 2, 24, least=2)
    x = k.array("x|words_in|bitmap|masks", shape, 1)
    counts = {
        "ones|n_set": f"{s.lax}.population_count({x})",
        "leading|n_leading": f"{s.lax}.clz({x})",
        "length|bit_width": f"{k.width} - {s.lax}.clz({x})",
        "trailing|n_trailing": f"{s.lax}.population_count(({x} & (~{x} + 1)) - 1)",
        "zeros|n_clear": f"{k.width} - {s.lax}.population_count({x})",
        "runs|n_runs": f"{s.lax}.population_count({x} & ~({x} << 1))",
        "edges|n_transitions": f"{s.lax}.population_count({x} ^ ({x} >> 1))",
    }
    made = [
        k.put(names, counts[names], shape) for names in s.shuffled(list(counts))[: s.fixed(s.count(2, 3))]
    ]
    if s.chance(0.4):
        code = f"jnp.stack([{', '.join(map(str, made))}], axis={s.pick((0, -1))})"
        return s.finish(
            s.pick(("bit features", "bit statistics")), k.put("features|stats", code, (2, *shape))
        )
    return s.finish(s.pick(("bit statistics", "bit counts")), *made)


def _similarity(s: Sampler, k: Words) -> Kernel:
    """Jaccard similarity of sets that are kept as bits."""
    k = words(s, "uint32", "uint64", "uint16")
    n = s.count(2, 8)
    shape = (n, s.count(2, 6)) if s.chance(0.5) else (n,)
    a, b = k.array("a|left_bits|query", shape), k.array("b|right_bits|prints", shape)
    axis = ", axis=-1" if len(shape) > 1 else ""
    counts = []
    for names, sign in (("both|shared", "&"), ("either|union", "|")):
        code = f"{s.lax}.population_count({a} {sign} {b})"
        code = f"jnp.sum({code}{axis})" if axis else code
        counts.append(s.put(names, expr(code, (n,), 999, k.dtype)))
    code = f"{counts[0]} / jnp.maximum({counts[1]}, 1)"
    return s.finish(
        s.pick(("jaccard similarity", "tanimoto similarity")), expr(code, (n,), (0, 1), level=PRODUCT)
    )


def _parity(s: Sampler, k: Words) -> Kernel:
    shape = s.shape(1, 2, 40, least=2)
    k = words(s, "uint32", "uint16", "uint8")
    x = k.array("x|words_in|codes|block", shape)
    if s.chance(0.5):
        parity = k.put("parity", f"{s.lax}.population_count({x}) & 1", shape)
        return s.finish(s.pick(("parity", "parity bit")), parity)
    v = s.name("v|folded")
    s.line(f"{v} = {x}")
    for shift in [at for at in (16, 8, 4, 2, 1) if at < k.width]:
        s.line(f"{v} = {v} ^ ({v} >> {shift})")
    return s.finish("parity", k.put("parity", f"{v} & 1", shape))


def _bit_length(s: Sampler, k: Words) -> Kernel:
    shape = s.shape(1, 2, 40, least=2)
    x = k.array("x|n|values_in|sizes", shape, 0)
    lead = k.put("leading|n_leading", f"{s.lax}.clz({x})", shape)
    length = k.put("length|n_bits", f"{k.width} - {lead}", shape)
    if s.chance(0.4):
        code = f"jnp.sum(jnp.maximum({length}, 1), axis=-1)"
        return s.finish("encoded size", s.put("total_bits", expr(code, shape[:-1], 999, k.dtype)), length)
    if s.chance(0.4):
        code = f"({length} + 6) // 7"
        return s.finish("varint length", k.put("n_bytes", f"jnp.maximum({code}, 1)", shape))
    return s.finish("bit length", length)


def _trailing_zeros(s: Sampler, k: Words) -> Kernel:
    shape = s.shape(1, 2, 40, least=2)
    x = k.array("x|n|words_in|mask_bits", shape, 1)
    lowest = k.put("lowest|low_bit", f"{x} & (~{x} + 1)", shape)
    if s.chance(0.4):
        return s.finish("lowest set bit", lowest, k.be(f"{x} & ({x} - 1)", shape, 7))
    zeros = k.put("zeros|n_trailing", f"{s.lax}.population_count({lowest} - 1)", shape)
    return s.finish("trailing zeros", zeros)


# ---- packing


def packing(s: Sampler) -> Kernel:
    """Bits, nibbles and pixels unpacked and packed."""
    return s.pick((_unpacked_bits, _packed_bits, _bit_reversal, _nibbles, _int4, _pixels, _rgb565))(
        s, s.count(2, 9)
    )


def _lanes(s: Sampler, k: Words, x: Value, bits: int) -> tuple[Value, Value]:
    """The positions of bits, and each bit of each word."""
    n = x.shape[0]
    lanes = k.put("lanes|shifts|pos", f"jnp.arange({bits}, dtype={x}.dtype)", (bits,))
    return lanes, k.put("bits|planes", f"({x}[:, None] >> {lanes}) & 1", (n, bits))


def _unpacked_bits(s: Sampler, n: int) -> Kernel:
    k = words(s, "uint8", "uint8", "uint32", "uint16")
    bits = s.fixed(s.pick((8, 4) if k.width == 8 else (8, 12, 16)))  # Of a word: not more than it has.
    x = k.array("packed|codes|octets", (n,), 0, 2**bits - 1)
    _, planes = _lanes(s, k, x, bits)
    if s.chance(0.5):
        dtype = s.pick(("bool", "float32"))
        wide = expr(f"{planes}.astype(jnp.{'bool_' if dtype == 'bool' else dtype})", (n, bits), 1, dtype)
        return s.finish(s.pick(("unpack bits", "bit mask rows")), wide)
    return s.finish(s.pick(("unpack bits", "bit planes")), planes)


def _packed_bits(s: Sampler, n: int) -> Kernel:
    k = words(s, "uint8", "uint32", "uint16", "int32")
    bits = 8 if k.width == 8 else s.fixed(s.pick((8, 12, 16)))
    flags = s.mask("flags|mask|bits", (n, bits))
    lanes = k.put("lanes|shifts|pos", f"jnp.arange({bits}, dtype=jnp.{k.dtype})", (bits,))
    if s.chance(0.5):
        code = f"jnp.sum({flags}.astype(jnp.{k.dtype}) << {lanes}, axis=-1, dtype=jnp.{k.dtype})"
    else:
        place = k.put("weights|place", f"jnp.{k.dtype}(1) << {lanes}", (bits,))
        code = f"jnp.sum(jnp.where({flags}, {place}, 0), axis=-1, dtype=jnp.{k.dtype})"
    return s.finish("pack bits", k.put("packed|words_out", code, (n,)))


def _bit_reversal(s: Sampler, n: int) -> Kernel:
    k = words(s, "uint8", "uint32", "uint16", "int32")
    bits = 8 if k.width == 8 else s.fixed(s.pick((4, 8, 12)))
    x = k.array("index|codes|octets", (n,), 0, 2**bits - 1)
    if k.width == 8 and s.chance(0.5):
        v = s.name("v|reversed_x|swapped")
        now = x.code
        for shift, mask in ((1, "0x55"), (2, "0x33"), (4, "0x0F")):
            s.line(f"{v} = (({now} >> {shift}) & {mask}) | (({now} & {mask}) << {shift})")
            now = v
        return s.finish(s.pick(("reverse bits", "bit reversal")), k.be(v, (n,)))
    lanes, planes = _lanes(s, k, x, bits)
    back = s.pick((f"{planes}[:, ::-1]", f"jnp.flip({planes}, axis=1)"))
    code = f"jnp.sum({back} << {lanes}, axis=-1, dtype={x}.dtype)"
    return s.finish(s.pick(("bit reversal", "fft bit reversal")), k.put("mirrored|reversed_x", code, (n,)))


def _nibbles(s: Sampler, n: int) -> Kernel:
    k = words(s, "uint8", "int32", "uint32")
    if s.chance(0.4):
        hi, lo = k.array("hi|upper", (n,), 0, 15), k.array("lo|lower", (n,), 0, 15)
        return s.finish("pack nibbles", k.put("packed|byte", f"({hi} << 4) | {lo}", (n,)))
    x = k.array("packed|octets", (n,), 0, 255)
    lo, hi = k.put("lo|lower", f"{x} & 0x0F", (n,)), k.put("hi|upper", f"({x} >> 4) & 0x0F", (n,))
    if s.chance(0.4):
        return s.finish("swap nibbles", k.put("swapped", f"({lo} << 4) | {hi}", (n,)))
    code = s.pick((f"jnp.stack([{lo}, {hi}], axis=-1)", f"jnp.stack([{hi}, {lo}], axis=-1)"))
    if s.chance(0.5):
        return s.finish("unpack nibbles", k.put("nibbles", f"{code}.reshape(-1)", (2 * n,)))
    return s.finish("unpack nibbles", k.put("nibbles", code, (n, 2)))


def _int4(s: Sampler, n: int) -> Kernel:
    """Weights of four bits: stored as int4, or two to a byte and signed by shifts."""
    k, m = Words(s, "int32"), s.count(2, 6)
    scale = s.array("scale|scales|step", s.pick(((n,), ())), low=0.02, high=0.2)
    if s.chance(0.5):
        q = k.array("q|weights_q|codes", (n, m), -8, 7)
        small = s.put("q4|stored", expr(f"{q}.astype(jnp.int4)", (n, m), 8, "int4"))
        wide = s.put("w_q|loaded", expr(f"{small}.astype({scale}.dtype)", (n, m), 8))
        shape = (n, m)
    else:
        k = Words(s, "int8")
        packed = k.array("packed|packed_w", (n, m))
        # Shifts of signed words to the right keep the sign.
        low = k.put("low|even", f"({packed} << 4) >> 4", (n, m))
        high = k.put("high|odd", f"{packed} >> 4", (n, m))
        code = f"jnp.stack([{low}, {high}], axis=-1).reshape({n}, {2 * m})"
        wide, shape = k.put("codes|w_q", code, (n, 2 * m)), (n, 2 * m)
    column = f"{scale}[:, None]" if scale.rank else scale
    out = s.put("weights|w", expr(f"{wide} * {column}", shape, 3, level=PRODUCT))
    return s.finish(s.pick(("int4 dequantize", "unpack int4 weights")), out)


def _pixels(s: Sampler, n: int) -> Kernel:
    shape = s.shape(1, 2, 12, least=2)
    k = words(s, "uint32", "int32")
    if s.chance(0.3):
        r, g, b = (k.array(name, shape, 0, 255) for name in ("r", "g", "b"))
        return s.finish("pack rgb", k.put("pixel|rgb", f"({r} << 16) | ({g} << 8) | {b}", shape))
    x = k.array("pixels|rgb|argb", shape, 0, 2**24 - 1)
    shifts = ((("r", "red"), 16), (("g", "green"), 8), (("b", "blue"), 0))
    r, g, b = (k.put(name, f"({x} >> {at}) & 0xFF" if at else f"{x} & 0xFF", shape) for name, at in shifts)
    form = s.pick(("gray", "swap", "invert"))
    if form == "gray":
        return s.finish(
            s.pick(("luma", "grayscale")),
            k.put("luma|gray", f"(77 * {r} + 150 * {g} + 29 * {b}) >> 8", shape),
        )
    if form == "swap":
        return s.finish("swap red and blue", k.put("bgr", f"({b} << 16) | ({g} << 8) | {r}", shape))
    code = f"((255 - {r}) << 16) | ((255 - {g}) << 8) | (255 - {b})"
    return s.finish("invert colors", k.put("negative|inverted", code, shape))


def _rgb565(s: Sampler, n: int) -> Kernel:
    k = Words(s, s.pick(("uint16", "uint32", "int32")))
    shape = s.shape(1, 2, 12, least=2)
    if s.chance(0.5):
        r, g, b = (k.array(name, shape, 0, 255) for name in ("r", "g", "b"))
        code = f"(({r} >> 3) << 11) | (({g} >> 2) << 5) | ({b} >> 3)"
        return s.finish("rgb565 pack", k.put("pixel|rgb565", code, shape))
    x = k.array("pixels|rgb565", shape, 0, 65535)
    r, g = k.put("r|red", f"({x} >> 11) & 0x1F", shape), k.put("g|green", f"({x} >> 5) & 0x3F", shape)
    b = k.put("b|blue", f"{x} & 0x1F", shape)
    wide = (f"({r} << 3) | ({r} >> 2)", f"({g} << 2) | ({g} >> 4)", f"({b} << 3) | ({b} >> 2)")
    code = f"jnp.stack([{', '.join(wide)}], axis=-1)"
    return s.finish("rgb565 unpack", k.put("rgb", code, (*shape, 3)))


def gray(s: Sampler) -> Kernel:
    """Gray codes, and interleaved bits (Morton)."""
    k = words(s, "uint32", "int32", "uint16", "uint64")
    shape = s.shape(1, 2, 20, least=2)
    return s.pick((_gray_code, _gray_decode, _morton_code))(s, k, shape)


def _gray_code(s: Sampler, k: Words, shape: Shape) -> Kernel:
    bits = s.pick((3, 4, 5, 6, 8, 10, 12))
    if s.chance(0.4):
        index = k.put(
            "index|counter", f"jnp.arange({2 ** min(bits, 5)}, dtype=jnp.{k.dtype})", (2 ** min(bits, 5),)
        )
        code = k.put("code|gray_codes", f"{index} ^ ({index} >> 1)", index.shape)
        x = k.array("position|n", shape, 0, 2 ** min(bits, 5) - 1)
        return s.finish("gray code table", k.put("picked|gray_at", f"{code}[{x}]", shape))
    top = 2 ** min(bits, k.width - 2) - 1
    x = k.array("n|position|counts", shape, 0, top)
    code = k.put("code|gray_code", f"{x} ^ ({x} >> 1)", shape)
    if s.chance(0.6):
        # The counter starts again after its last position.
        later = k.put("later|next_n", f"({x} + {s.pick((1, 1, 2))}) & {top}", shape)
        code2 = k.put("code_next", f"{later} ^ ({later} >> 1)", shape)
        return s.finish("gray code step", code, k.put("changed_bits", f"{code} ^ {code2}", shape))
    return s.finish(s.pick(("gray code", "binary to gray")), code)


def _gray_decode(s: Sampler, k: Words, shape: Shape) -> Kernel:
    wide = k.width > 16
    x = k.array("codes|gray|encoder", shape, 0, 65535 if wide else 255)
    back, shift = s.name("back|decoded|position"), s.name("shift|step")
    s.line(f"{back} = {x}")
    with s.suite(f"for {shift} in ({'8, 4, 2, 1' if wide else '4, 2, 1'}):"):
        s.line(f"{back} = {back} ^ ({back} >> {shift})")
    return s.finish(s.pick(("gray decode", "gray to binary")), k.be(back, shape))


def _morton_code(s: Sampler, k: Words, shape: Shape) -> Kernel:
    name, arg = s.name("spread_bits|part1by1|dilate"), s.name("v|p|w")
    with s.helper(name, arg):
        steps: tuple[tuple[int, str], ...] = ((4, "0x0F0F"), (2, "0x3333"), (1, "0x5555"))
        if k.width > 16 and s.chance(0.5):
            steps = ((8, "0x00FF00FF"), (4, "0x0F0F0F0F"), (2, "0x33333333"), (1, "0x55555555"))
        wide = s.name("wide|spaced")
        first_mask = s.pick(("0xFF", "255")) if len(steps) == 3 else "0xFFFF"
        s.line(f"{wide} = {arg} & {first_mask}")
        for shift, mask in steps:
            s.line(f"{wide} = ({wide} | ({wide} << {shift})) & {mask}")
        s.line(f"return {wide}")
    x, y = k.array("x|cols|ix", shape, 0, 255), k.array("y|rows|iy", shape, 0, 255)
    first, second = (x, y) if s.chance(0.5) else (y, x)
    code = s.put("morton|z_index", k.be(f"{name}({first}) {s.pick('|+')} ({name}({second}) << 1)", shape, 5))
    if len(shape) == 1 and s.chance(0.4):
        order = s.put("order|along_curve", expr(f"jnp.argsort({code})", shape, 99, "int32"))
        return s.finish("z order", order, code)
    return s.finish(s.pick(("morton code", "morton encode")), code)


# ---- fixed point


def fixed_point(s: Sampler) -> Kernel:
    """Products in fixed point with rounding, and saturation on the way back to few bits."""
    k = Words(s, "int32")
    shape = s.shape(1, 2, 30, least=2)
    narrow, low, high, shift = s.pick(
        (("int8", -128, 127, 7), ("int16", -32768, 32767, 15), ("uint8", 0, 255, 8), ("int8", -128, 127, 6))
    )
    form = s.pick(("multiply", "multiply", "add", "requantize"))
    a = s.input(s.name("a|x|samples|pixels"), shape, narrow, low, high)
    wide_a = k.put("a32|lhs|a_wide", f"{a}.astype(jnp.int32)", shape)
    if form == "requantize":
        factor = s.input(s.name("multiplier|factor"), (), "int32", 1, 255)
        zero = s.pick((0, 3, 10)) if narrow != "uint8" else 128
        code = f"({wide_a} - {zero}) * {factor}" if zero else f"{wide_a} * {factor}"
        noun, shift = s.pick(("requantize", "rescale")), 8
    else:
        b = s.input(s.name("b|gain_q|taps"), s.pick((shape, shape[-1:])), narrow, low, high)
        wide_b = k.put("b32|rhs|b_wide", f"{b}.astype(jnp.int32)", b.shape)
        code = f"{wide_a} {'*' if form == 'multiply' else s.pick(('+', '-'))} {wide_b}"
        noun = (
            "saturating multiply"
            if form == "multiply"
            else f"saturating {'add' if '+' in code else 'subtract'}"
        )
        if form == "multiply" and shift in (7, 15) and s.chance(0.5):
            noun = f"q{shift} multiply"
    r = k.put("acc|wide", code, shape)
    if form != "add":
        code = s.pick(
            (
                f"({r} + {1 << (shift - 1)}) >> {shift}",
                f"({r} + {1 << (shift - 1)}) >> {shift}",
                f"{s.lax}.shift_right_arithmetic({r} + {1 << (shift - 1)}, jnp.int32({shift}))",
            )
        )
        r = k.put("rounded|scaled", code, shape)
    cut = s.pick(
        (
            f"jnp.clip({r}, {low}, {high})",
            f"{s.lax}.clamp({low}, {r}, {high})",
            f"jnp.minimum(jnp.maximum({r}, {low}), {high})",
        )
    )
    sat = k.put("saturated|clipped", cut, shape)
    out = expr(f"{sat}.astype(jnp.{narrow})", shape, 1, dtype=narrow)
    others = []
    if s.chance(0.3):
        code = f"jnp.sum(({r} < {low}) | ({r} > {high}))"
        others.append(s.put("n_saturated|overflows", expr(code, (), 99, "int32")))
    return s.finish(noun, out, *others)


# ---- digits


def digits(s: Sampler) -> Kernel:
    """Division and remainder: digits, clocks, calendars, grid coordinates."""
    k = words(s, "int32", "uint32", "int64", "int16")
    return s.pick((_digits_of, _digits_of, _reversed_digits, _clock, _unravelled, _weekday, _luhn))(
        s, k, s.count(2, 12)
    )


def _parts(
    s: Sampler, k: Words, x: object, base: int, names: tuple[str, str], shape: Shape
) -> tuple[Value, Value]:
    """Quotient and remainder, in one of the ways to write them."""
    q, r = map(s.name, names)
    style = s.count(0, 3)
    if style == 0:
        s.line(f"{q}, {r} = jnp.divmod({x}, {base})")
    elif style == 1:
        s.line(f"{q} = {x} // {base}")
        s.line(f"{r} = {x} % {base}")
    elif style == 2:
        s.line(f"{q} = jnp.floor_divide({x}, {base})")
        s.line(f"{r} = jnp.remainder({x}, {base})")
    else:
        s.line(f"{q} = {s.lax}.div({x}, jnp.{k.dtype}({base}))")
        s.line(f"{r} = {s.lax}.rem({x}, jnp.{k.dtype}({base}))")
    return k.be(q, shape), k.be(r, shape)


def _digits_of(s: Sampler, k: Words, n: int) -> Kernel:
    base = s.pick((10, 10, 8, 16, 3, 5))
    many = 4 if base < 16 else 3
    x = k.array("n|numbers|index", (n,), 0, min(base**many - 1, 30000))
    powers = ", ".join(str(base**at) for at in reversed(range(many)))
    table = k.put("powers|place_values", f"jnp.array([{powers}], dtype={x}.dtype)", (many,))
    grid = k.put("digit|digits_of", f"({x}[:, None] // {table}) % {base}", (n, many))
    if s.chance(0.5):
        return s.finish("digits" if base == 10 else f"base {base} digits", grid)
    total = k.put("total|digit_total", f"jnp.sum({grid}, axis=-1, dtype={x}.dtype)", (n,))
    return s.finish("digit sum", total, *([grid] if s.chance(0.4) else []))


def _reversed_digits(s: Sampler, k: Words, n: int) -> Kernel:
    base = s.pick((10, 2, 3, 8))
    many = {10: 4, 2: 8, 3: 6, 8: 4}[base]
    x = k.array("n|numbers|index", (n,), 0, base**many - 1)
    acc, rest = s.name("acc|mirrored"), s.name("left|todo")
    s.line(f"{acc}, {rest} = jnp.zeros_like({x}), {x}")
    with s.suite(f"for _ in range({many}):"):
        s.line(f"{acc} = {acc} * {base} + {rest} % {base}")
        s.line(f"{rest} = {rest} // {base}")
    if s.chance(0.5):
        # Of numbers below a power of the base, this is the van der Corput sequence.
        code = f"{acc} / {base**many}"
        return s.finish(
            s.pick(("van der corput", "radical inverse")),
            s.put("points|u", expr(code, (n,), (0, 1), level=PRODUCT)),
        )
    return s.finish("reversed digits", k.be(acc, (n,)))


def _clock(s: Sampler, k: Words, n: int) -> Kernel:
    x = k.array("seconds|t|stamp", (n,), 0, 86399 if k.width > 16 else 32000)
    minutes, sec = _parts(s, k, x, 60, ("total_minutes|whole_minutes", "sec|s_part"), (n,))
    hours, mins = _parts(s, k, minutes, 60, ("hours|hh", "minutes|mm"), (n,))
    if s.chance(0.4):
        return s.finish("clock time", k.be(f"jnp.stack([{hours}, {mins}, {sec}], axis=-1)", (n, 3)))
    return s.finish(s.pick(("hours minutes seconds", "split seconds")), hours, mins, sec)


def _unravelled(s: Sampler, k: Words, n: int) -> Kernel:
    rows, cols = s.fixed(s.count(3, 9)), s.fixed(s.count(3, 9))
    deep = s.chance(0.4)
    x = k.array("flat|index|flat_index", (n,), 0, rows * cols * (3 if deep else 1) - 1)
    if not deep:
        row, col = _parts(s, k, x, cols, ("row|i", "col|j"), (n,))
        return s.finish("unravel index", row, col)
    plane, rest = _parts(s, k, x, rows * cols, ("plane|depth", "rest|within"), (n,))
    row, col = _parts(s, k, rest, cols, ("row|i", "col|j"), (n,))
    return s.finish("unravel index", plane, row, col)


def _weekday(s: Sampler, k: Words, n: int) -> Kernel:
    """Zeller's congruence, or leap years."""
    k = words(s, "int32", "int64")
    year = k.array("year|years", (n,), 1900, 2099)
    if s.chance(0.4):
        code = f"({year} % 4 == 0) & (({year} % 100 != 0) | ({year} % 400 == 0))"
        leap = s.put("is_leap|leap", expr(code, (n,), 1, "bool"))
        if s.chance(0.5):
            return s.finish("days in year", k.be(f"jnp.where({leap}, 366, 365)", (n,)))
        return s.finish("leap year", leap)
    month, day = k.array("month|months", (n,), 1, 12), k.array("day|days", (n,), 1, 28)
    early = s.put("early|before_march", expr(f"{month} < 3", (n,), 1, "bool"))
    m = k.put("m|shifted_month", f"jnp.where({early}, {month} + 12, {month})", (n,))
    y = k.put("y|shifted_year", f"jnp.where({early}, {year} - 1, {year})", (n,))
    code = f"({day} + 13 * ({m} + 1) // 5 + {y} + {y} // 4 - {y} // 100 + {y} // 400) % 7"
    return s.finish(s.pick(("weekday", "zeller congruence")), k.put("weekday_number", code, (n,)))


def _luhn(s: Sampler, k: Words, n: int) -> Kernel:
    many = s.pick((8, 12, 16))
    x = k.array("digits|card_digits|numbers", (n, many), 0, 9)
    doubled = k.put("doubled", f"2 * {x}[:, ::2]", (n, many // 2))
    low = k.put("even_part", f"jnp.where({doubled} > 9, {doubled} - 9, {doubled})", doubled.shape)
    total = k.put("total", f"jnp.sum({low}, axis=1) + jnp.sum({x}[:, 1::2], axis=1)", (n,))
    valid = s.put("is_valid", expr(f"{total} % 10 == 0", (n,), 1, "bool", level=COMPARE))
    return s.finish(s.pick(("luhn check", "luhn checksum")), valid, *([total] if s.chance(0.4) else []))


# ---- searches


def binary_search(s: Sampler) -> Kernel:
    """Bisection in a sorted table, by a loop over halves."""
    k = words(s, "int32", "int32", "int64")
    n, m = s.count(5, 40), s.count(1, 9)
    gaps = k.array("lengths|row_lengths|counts", (n,), 1, 9)
    table = k.put("ends|edges|offsets", f"jnp.cumsum({gaps}, dtype={gaps}.dtype)", (n,))
    goal = k.array("queries|keys|targets", (m,), 0, n)
    body, st = s.name(loops.BODIES), s.name("st|bounds|carry")
    lo, hi, mid, right = s.name("lo|left"), s.name("hi|end"), s.name("mid|middle"), s.name("right|go_right")
    mark = s.pick(("<", "<="))
    with s.suite(f"def {body}(_, {st}):"):
        s.line(f"{lo}, {hi} = {st}")
        s.line(
            f"{mid} = " + s.pick((f"({lo} + {hi}) // 2", f"{lo} + ({hi} - {lo}) // 2", f"({lo} + {hi}) >> 1"))
        )
        s.line(f"{right} = {table}[{mid}] {mark} {goal}")
        s.line(f"return jnp.where({right}, {mid} + 1, {lo}), jnp.where({right}, {hi}, {mid})")
    start_at = f"jnp.zeros_like({goal}), jnp.full_like({goal}, {n - 1})"
    place = s.name("place|found|segment")
    s.line(f"{place}, _ = {s.lax}.fori_loop(0, {n.bit_length() + 1}, {body}, ({start_at}))")
    found = k.be(place, (m,))
    if mark == "<=" and s.chance(0.6):
        start = k.put("start|segment_start", f"{table}[{place}] - {gaps}[{place}]", (m,))
        return s.finish(
            s.pick(("segment of index", "ragged row lookup")), found, k.be(f"{goal} - {start}", (m,), SUM)
        )
    return s.finish(s.pick(("binary search", "lower bound" if mark == "<" else "upper bound")), found)


# ---- checksums

# Polynomials of reflected CRCs, with their widths.
CRCS = (
    ("crc32", 0xEDB88320, 32),
    ("crc32c", 0x82F63B78, 32),
    ("crc16", 0xA001, 16),
    ("crc8", 0x8C, 8),
    ("crc16 ccitt", 0x8408, 16),
)


def checksum(s: Sampler) -> Kernel:
    """Sums and cyclic redundancy checks of bytes."""
    k = words(s, "uint32", "int32", "uint32")
    n = s.count(3, 16)
    shape = (n,) if s.chance(0.6) else (n, s.count(2, 5))
    return s.pick((_fletcher, _fletcher, _crc, _crc, _internet_checksum, _xor_checksum))(s, k, shape)


def _fletcher(s: Sampler, k: Words, shape: Shape) -> Kernel:
    noun, modulus, width = s.pick((("adler32", 65521, 16), ("fletcher16", 255, 8), ("fletcher32", 65535, 16)))
    if noun != "fletcher16":
        k = Words(s, "uint32")
    data = k.array(BYTES, shape, 0, 65535 if noun == "fletcher32" else 255)
    if noun == "fletcher16" and s.chance(0.5):
        # The second sum counts each byte as often as it is in a first one.
        n = shape[0]
        counts = k.put("counts|multiplicity", f"jnp.arange({n}, 0, -1, dtype={data}.dtype)", (n,))
        low = k.put("sum1|low_sum", f"jnp.sum({data}, axis=0, dtype={data}.dtype) % {modulus}", shape[1:])
        high = k.put("sum2|high_sum", f"({counts} @ {data}) % {modulus}", shape[1:])
        return s.finish(noun, k.put("digest|check", f"({high} << {width}) | {low}", shape[1:]))
    body, st, byte = s.name(loops.BODIES), s.name("st|carry"), s.name("byte|octet|item")
    a, b = s.name("s1|a|low"), s.name("s2|b|high")
    with s.suite(f"def {body}({st}, {byte}):"):
        s.line(f"{a}, {b} = {st}")
        s.line(f"{a} = ({a} + {byte}) % {modulus}")
        s.line(f"return ({a}, ({b} + {a}) % {modulus}), None")
    like = f"{data}[0]"
    first = f"jnp.ones_like({like})" if noun == "adler32" else f"jnp.zeros_like({like})"
    sum1, sum2 = s.name("low_sum|sum1"), s.name("high_sum|sum2")
    s.line(f"({sum1}, {sum2}), _ = {s.lax}.scan({body}, ({first}, jnp.zeros_like({like})), {data})")
    return s.finish(noun, k.put("digest|check", f"({sum2} << {width}) | {sum1}", shape[1:]))


def _crc(s: Sampler, k: Words, shape: Shape) -> Kernel:
    noun, poly, width = s.pick(CRCS)
    k = Words(s, "uint32") if width == 32 or s.chance(0.5) else Words(s, "uint16")
    ones = width != 8 and noun != "crc16"
    data = k.array(BYTES, shape, 0, 255)
    fill = f"jnp.full_like({data}[0], {k.literal(2**width - 1)})" if ones else f"jnp.zeros_like({data}[0])"
    body, crc, byte = s.name(loops.BODIES), s.name("crc|register"), s.name("byte|octet|item")
    with s.suite(f"def {body}({crc}, {byte}):"):
        reg = s.name("reg|shifted|state")
        s.line(f"{reg} = {crc} ^ {byte}")
        low, const = f"{reg} & 1", k.literal(poly)
        update = s.pick(
            (
                f"jnp.where(({low}) == 1, ({reg} >> 1) ^ {const}, {reg} >> 1)",
                f"({reg} >> 1) ^ ({const} * ({low}))",
                f"({reg} >> 1) ^ jnp.where({low}, {const}, 0)",
            )
        )
        with s.suite("for _ in range(8):"):
            s.line(f"{reg} = {update}")
        s.line(f"return {reg}, None")
    digest = s.name("digest|remainder|check")
    s.line(f"{digest}, _ = {s.lax}.scan({body}, {fill}, {data})")
    return s.finish(noun, k.be(f"~{digest}" if width == 32 else digest, shape[1:]))


def _internet_checksum(s: Sampler, k: Words, shape: Shape) -> Kernel:
    k = words(s, "uint32", "int32")
    data = k.array("words_in|header|packet", shape, 0, 65535)
    total = k.put("total", f"jnp.sum({data}, axis=0, dtype={data}.dtype)", shape[1:])
    for _ in range(2):
        total = k.put("folded", f"({total} & 0xFFFF) + ({total} >> 16)", shape[1:])
    return s.finish("internet checksum", k.put("check", f"~{total} & 0xFFFF", shape[1:]))


def _xor_checksum(s: Sampler, k: Words, shape: Shape) -> Kernel:
    k = words(s, "uint8", "uint32", "int32", "uint16")
    data = k.array(BYTES, shape, 0, 255)
    zero = f"jnp.{k.dtype}(0)"
    code = s.pick(
        (
            f"{s.lax}.reduce({data}, {zero}, {s.lax}.bitwise_xor, (0,))",
            f"jnp.bitwise_xor.reduce({data}, axis=0)",
        )
    )
    return s.finish(s.pick(("xor checksum", "longitudinal parity")), k.put("check|parity", code, shape[1:]))


# ---- roots, powers and high words


def square_root(s: Sampler) -> Kernel:
    """Integer square roots, logarithms and powers of two."""
    k = words(s, "int32", "uint32", "int64")
    shape = s.shape(0, 2, 16)
    n = k.array("n|areas|x|sizes", shape, 1, s.pick((10000, 99999, 500)))
    return s.pick((_by_newton, _next_power, _logarithm, _aligned))(s, k, shape, n)


def _by_newton(s: Sampler, k: Words, shape: Shape, n: Value) -> Kernel:
    """Newton's iteration from above, which never falls below the root."""
    length = k.put("length|n_bits", f"{k.width} - {s.lax}.clz({n})", shape)
    guess = k.put("guess|r0", f"jnp.ones_like({n}) << (({length} + 1) // 2)", shape)
    body, r = s.name(loops.BODIES), s.name("r|estimate")
    with s.suite(f"def {body}(_, {r}):"):
        s.line(f"return jnp.minimum({r}, ({r} + {n} // {r}) // 2)")
    root = k.put("root", f"{s.lax}.fori_loop(0, {s.count(5, 8)}, {body}, {guess})", shape)
    form = s.pick(("root", "rest", "square"))
    if form == "square":
        test = expr(f"{root} * {root} == {n}", shape, 1, "bool", level=COMPARE)
        return s.finish("is perfect square", s.put("is_square", test))
    rest = [k.put("rest|remainder", f"{n} - {root} * {root}", shape)] if form == "rest" else []
    return s.finish(s.pick(("integer sqrt", "isqrt")), root, *rest)


def _next_power(s: Sampler, k: Words, shape: Shape, n: Value) -> Kernel:
    v = s.name("v|filled")
    s.line(f"{v} = {n} - 1")
    for shift in (1, 2, 4, 8, 16):
        s.line(f"{v} = {v} | ({v} >> {shift})")
    return s.finish(
        s.pick(("next power of two", "round up to power of two")), k.put("power", f"{v} + 1", shape)
    )


def _logarithm(s: Sampler, k: Words, shape: Shape, n: Value) -> Kernel:
    log2 = k.put("log2|top_bit", f"{k.width - 1} - {s.lax}.clz({n})", shape)
    if s.chance(0.5):
        return s.finish(s.pick(("integer log2", "floor log2")), log2)
    power = k.put("power|top_power", f"jnp.ones_like({n}) << {log2}", shape)
    if s.chance(0.5):
        return s.finish("previous power of two", power)
    exact = expr(f"({n} & ({n} - 1)) == 0", shape, 1, "bool", level=COMPARE)
    return s.finish("is power of two", s.put("is_power", exact), log2)


def _aligned(s: Sampler, k: Words, shape: Shape, n: Value) -> Kernel:
    block = s.pick((2, 4, 8, 16, 32, 64, 128, 256, 512, 1024))
    code = s.pick((f"({n} + {block - 1}) & ~{block - 1}", f"({n} + {block - 1}) // {block} * {block}"))
    if k.signed is False:
        code = f"({n} + {block - 1}) // {block} * {block}"
    padded = k.put("padded|aligned", code, shape)
    rest = [k.put("padding|waste", f"{padded} - {n}", shape)] if s.chance(0.5) else []
    return s.finish(s.pick(("align up", "pad to multiple")), padded, *rest)


def high_words(s: Sampler) -> Kernel:
    """The upper half of a product: ranges without a remainder, long products, division by a constant."""
    k = words(s, "uint32", "uint32", "uint32", "uint64")
    shape = s.shape(0, 2, 24)
    forms = [_fast_range, _wide_multiply, _philox_round]
    if k.width == 32:
        forms += [_magic_division] * 2
    return s.pick(forms)(s, k, shape, k.array("x|words_in|hashes|keys", shape))


def _fast_range(s: Sampler, k: Words, shape: Shape, x: Value) -> Kernel:
    """A word in [0, n): the upper half of its product with n, without a division."""
    scalar = (
        f"jnp.{k.dtype}({s.count(3, 999)})"
        if s.chance(0.4)
        else k.array("n_buckets|n|span", (), 3, 9999).code
    )
    code = f"{s.lax}.mulhi({x}, jnp.broadcast_to({scalar}, {shape}))"
    if s.chance(0.5):
        code = f"{s.lax}.mulhi({x}, jnp.full_like({x}, {scalar}))"
    return s.finish(
        s.pick(("fast range", "bucket by multiply", "bounded random")), k.put("bucket|index", code, shape)
    )


def _wide_multiply(s: Sampler, k: Words, shape: Shape, x: Value) -> Kernel:
    """The two words of a product, some beside a word that is added."""
    y = k.array("y|factor", shape)
    high, low = k.put("hi|upper", f"{s.lax}.mulhi({x}, {y})", shape), k.put("lo|lower", f"{x} * {y}", shape)
    if s.chance(0.5):
        return s.finish(s.pick(("wide multiply", "full product")), high, low)
    carry_in = k.array("addend|carry_in", shape)
    total = k.put("sum_lo|total", f"{low} + {carry_in}", shape)
    carry = k.put("carry", f"({total} < {low}).astype({low}.dtype)", shape)
    return s.finish(
        s.pick(("multiply add with carry", "bignum step")), k.put("sum_hi", f"{high} + {carry}", shape), total
    )


def _philox_round(s: Sampler, k: Words, shape: Shape, x: Value) -> Kernel:
    """One round of the counter-based generator Philox of two words."""
    factor = 0xD256D193 if k.width == 32 else 0xD2B74407B1CE6E93
    other, key = k.array("counter_hi|right", shape), k.array("key|round_key", ())
    const = k.put("multiplier|m", f"jnp.full_like({x}, {k.literal(factor)})", shape)
    high, low = k.put("hi", f"{s.lax}.mulhi({x}, {const})", shape), k.put("lo", f"{x} * {const}", shape)
    return s.finish("philox round", k.put("mixed|left_next", f"{high} ^ {key} ^ {other}", shape), low)


# Divisors, and the factor and the shift that stand for them with 32-bit words.
MAGIC = (
    (3, 0xAAAAAAAB, 1),
    (5, 0xCCCCCCCD, 2),
    (10, 0xCCCCCCCD, 3),
    (25, 0x51EB851F, 3),
    (100, 0x51EB851F, 5),
    (125, 0x10624DD3, 3),
    (1000, 0x10624DD3, 6),
    (6, 0xAAAAAAAB, 2),
    (12, 0xAAAAAAAB, 3),
)


def _magic_division(s: Sampler, k: Words, shape: Shape, x: Value) -> Kernel:
    """Division by a constant as a product and a shift."""
    divisor, factor, shift = s.pick(MAGIC)
    code = f"{s.lax}.mulhi({x}, jnp.full_like({x}, {k.literal(factor)})) >> {shift}"
    quotient = k.put("quotient|q", code, shape)
    noun = s.pick((f"divide by {divisor}", f"magic divide by {divisor}"))
    rest = [k.put("remainder|digit", f"{x} - {divisor} * {quotient}", shape)] if s.chance(0.6) else []
    return s.finish(noun, quotient, *rest)


# ---- floats by their codes


def coded_floats(s: Sampler) -> Kernel:
    """Integer codes that stand for floats: quantized weights, exponents, signs, bits of a spreading code."""
    return s.pick((_affine, _affine, _codebook, _block_exponent, _spread, _ternary))(s)


def _affine(s: Sampler) -> Kernel:
    k, (n, m) = words(s, "uint8", "int8", "int32"), (s.count(2, 6), s.count(2, 7))
    q = k.array("q|codes|x_q", (n, m), 0 if k.dtype == "uint8" else -128, 255 if k.dtype == "uint8" else 127)
    by_row = s.chance(0.4)
    scale = s.array("scale|scales|step", (n, 1) if by_row else (), low=0.01, high=0.1)
    zero = s.pick((128, 127)) if k.dtype == "uint8" else s.pick((0, 0, 3))
    point = s.input(s.name("zero_point|zero"), (), "int32", 0, 10) if s.chance(0.4) else None
    if point is not None:
        code = f"({q}.astype(jnp.int32) - {point}) * {scale}"
    else:
        code = (
            f"({q}.astype({scale}.dtype) - {zero}) * {scale}"
            if zero
            else f"{q}.astype({scale}.dtype) * {scale}"
        )
    x = s.put("x|dequantized|restored", expr(code, (n, m), 30, level=PRODUCT))
    if s.chance(0.4):
        w = s.array("w|kernel", (m, s.count(2, 5)), low=-1.0, high=1.0)
        return s.finish("dequantize and multiply", expr(f"{x} @ {w}", (n, w.shape[1]), 90, level=PRODUCT))
    return s.finish("dequantize", x)


def _codebook(s: Sampler) -> Kernel:
    k, n = words(s, "int32", "uint8", "uint32"), s.count(3, 9)
    entries, d = s.fixed(s.pick((8, 16))), s.count(2, 5)
    codes = k.array("codes|tokens|q", (n,), 0, entries - 1)
    table = s.array("codebook|centroids", (entries, d), low=-1.0, high=1.0)
    code = s.pick((f"{table}[{codes}]", f"jnp.take({table}, {codes}, axis=0)"))
    return s.finish(s.pick(("codebook lookup", "decode codes")), s.put("vectors|decoded", code, (n, d), 1))


def _block_exponent(s: Sampler) -> Kernel:
    """Block floating point: integer mantissas and one exponent for each row."""
    n, m = s.count(2, 5), s.count(3, 8)
    mantissa = s.array("mantissa|mantissas", (n, m), low=-1.0, high=1.0)
    power = s.input(s.name("exponent|exponents"), (n,), "int32", -3, 3)
    form = s.pick((f"jnp.ldexp({mantissa}, {power}[:, None])", f"{mantissa} * jnp.exp2({power}[:, None])"))
    return s.finish("block floating point", s.put("x|restored", expr(form, (n, m), 8, level=PRODUCT)))


def _spread(s: Sampler) -> Kernel:
    """Direct-sequence spreading: symbols times a code of chips, and correlation back."""
    k, (n, chips) = words(s, "int32", "uint8", "int8"), (s.count(2, 6), s.count(4, 9))
    bits = k.array("code_bits|chip_bits", (chips,), 0, 1)
    like = s.float_dtype
    code = s.put("chips|code", expr(f"1 - 2 * {bits}.astype(jnp.{like})", (chips,), 1, level=SUM))
    if s.chance(0.5):
        symbols = s.array("symbols|data", (n,), low=-1.0, high=1.0)
        out = s.pick((f"jnp.outer({symbols}, {code})", f"{symbols}[:, None] * {code}"))
        return s.finish(
            s.pick(("spread spectrum", "cdma spread")), s.put("spread|signal", out, (n, chips), 1)
        )
    received = s.array("received|signal", (n, chips), low=-1.0, high=1.0)
    return s.finish(
        s.pick(("despread", "cdma despread")),
        s.put("symbols|despread_x", f"{received} @ {code} / {chips}", (n,), 1),
    )


def _ternary(s: Sampler) -> Kernel:
    """Weights of -1, 0 and 1 with a scale for each output."""
    k, (b, n, m) = words(s, "int8", "int32"), (s.count(2, 5), s.count(3, 7), s.count(2, 6))
    w, x = k.array("w_ternary|signs", (n, m), -1, 1), s.array("x|inputs", (b, n), low=-1.0, high=1.0)
    scale = s.array("alpha|w_scale", (m,), low=0.2, high=1.0)
    y = s.put("acc|sums", f"{x} @ {w}.astype({x}.dtype)", (b, m), 7)
    return s.finish(
        s.pick(("ternary dense", "ternary weights")), expr(f"{y} * {scale}", (b, m), 7, level=PRODUCT)
    )


FORMS = (
    *(hashing,) * 4,
    *(string_hash,) * 2,
    *(xorshift,) * 2,
    *(shift_register,) * 2,
    euclid,
    collatz,
    *(hamming,) * 5,
    *(packing,) * 4,
    *(fixed_point,) * 3,
    *(digits,) * 2,
    gray,
    *(binary_search,) * 2,
    *(modular_power,) * 2,
    *(checksum,) * 2,
    square_root,
    *(high_words,) * 2,
    *(coded_floats,) * 3,
)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, floats=MOSTLY_32)


TEMPLATE = Template("integers", "generate_integers_kernel", draw)
