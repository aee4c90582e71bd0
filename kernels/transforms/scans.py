"""Loops of every shape: scans, while loops, associative scans, dynamic programming, series, iterations."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import drawn
from kernels.writing.sampler import Sampler
from kernels.writing.values import FLOAT, PRODUCT, SUM, Value, expr

UNROLLED = ("", "", ", unroll=2", ", unroll=True")
BODIES = "body|step|advance|one_step|update|tick"


@dataclass(frozen=True)
class Recurrence:
    """A recurrence over the first axis of one or two arrays.

    ``new`` are the next states by the states {0}, {1}, the inputs {x}, {u} and the next states before, {n0};
    ``out`` is what is stacked, {c} and {d} are numbers. ``backwards``: from the last to the first.
    """

    noun: str
    fields: tuple[str, ...]
    new: tuple[str, ...]
    out: str
    inputs: tuple[str, ...] = ("xs|signal|inputs",)
    numbers: tuple[str, ...] = ("0.9", "0.99", "0.95", "0.8")
    starts: tuple[str, ...] = ("zeros", "zeros")
    backwards: bool = False


RECURRENCES = (
    Recurrence("exponential moving average|ema", ("mean",), ("{c} * {0} + (1 - {c}) * {x}",), "{n0}"),
    Recurrence(
        "running mean and variance|ema moments",
        ("mean", "var"),
        ("{c} * {0} + (1 - {c}) * {x}", "{c} * {1} + (1 - {c}) * ({x} - {n0}) ** 2"),
        "{n0}",
        starts=("zeros", "ones"),
    ),
    Recurrence(
        "standardize stream|online z score",
        ("mean", "var"),
        ("{c} * {0} + (1 - {c}) * {x}", "{c} * {1} + (1 - {c}) * ({x} - {n0}) ** 2"),
        "({x} - {n0}) / jnp.sqrt({n1} + 1e-6)",
        starts=("zeros", "ones"),
    ),
    Recurrence(
        "two pole lowpass|cascaded lowpass",
        ("first", "second"),
        ("{0} + {d} * ({x} - {0})", "{1} + {d} * ({n0} - {1})"),
        "{n1}",
    ),
    Recurrence(
        "discounted returns|reward to go",
        ("ret",),
        ("{x} + {c} * {0}",),
        "{n0}",
        ("rewards|r",),
        backwards=True,
    ),
    Recurrence(
        "lambda returns|gae advantages",
        ("adv",),
        ("{x} + {c} * 0.95 * {0}",),
        "{n0}",
        ("td_errors|deltas",),
        backwards=True,
    ),
    Recurrence(
        "gated recurrence|minimal gated cell",
        ("h",),
        ("{u} * {0} + (1 - {u}) * {x}",),
        "{n0}",
        ("xs|inputs", "gates|forget"),
    ),
    Recurrence(
        "lstm core|cell update",
        ("cell", "hidden"),
        ("{u} * {0} + (1 - {u}) * jnp.tanh({x})", "jnp.tanh({n0})"),
        "{n1}",
        ("xs|inputs", "gates|forget"),
    ),
    Recurrence(
        "biquad filter|second order section",
        ("z1", "z2"),
        ("0.2 * {x} + 0.5 * ({d} * {x} + {0}) + {1}", "0.1 * {x} - {d} * ({d} * {x} + {0})"),
        "{d} * {x} + {0}",
    ),
    Recurrence(
        "scalar kalman filter|local level filter",
        ("mean", "var"),
        ("{0} + ({1} + 0.1) / ({1} + 1.1) * ({x} - {0})", "({1} + 0.1) / ({1} + 1.1)"),
        "{n0}",
        ("observations|ys",),
        starts=("zeros", "ones"),
    ),
    Recurrence(
        "holt smoothing|level and trend",
        ("level", "trend"),
        ("{d} * {x} + (1 - {d}) * ({0} + {1})", "0.1 * ({n0} - {0}) + 0.9 * {1}"),
        "{n0} + {n1}",
    ),
    Recurrence(
        "pid controller|control signal",
        ("integral", "previous"),
        ("{0} + 0.1 * {x}", "{x}"),
        "{x} + {d} * {n0} + 0.1 * ({x} - {1})",
        ("errors|tracking_error",),
    ),
    Recurrence(
        "dc blocker|highpass filter", ("last_in", "last_out"), ("{x}", "{x} - {0} + {c} * {1}"), "{n1}"
    ),
    Recurrence(
        "leaky integrator|membrane potential",
        ("v",),
        ("{0} + {d} * ({x} - {0})",),
        "{n0}",
        ("current|drive",),
    ),
    Recurrence(
        "peak envelope|envelope follower",
        ("env",),
        ("jnp.maximum(jnp.abs({x}), {c} * {0})",),
        "{n0}",
        ("signal|audio",),
    ),
    Recurrence(
        "cusum detector|page cusum",
        ("high", "low"),
        ("jnp.maximum(0.0, {0} + {x} - 0.1)", "jnp.maximum(0.0, {1} - {x} - 0.1)"),
        "jnp.maximum({n0}, {n1})",
    ),
    Recurrence(
        "logistic growth with harvest|stocked population",
        ("n",),
        ("{0} + 0.1 * {0} * (1 - {0}) - 0.1 * {x}",),
        "{n0}",
        ("harvest|catch",),
        starts=("ones",),
    ),
)


def carried(s: Sampler) -> Kernel:
    """A scan whose carry is an array, a tuple or a dict, over one array, a tuple or a dict of arrays."""
    r = s.pick(RECURRENCES)
    n, tail = s.count(3, 7), s.shape(0, 1, 4)
    low = 0.1 if "harvest" in r.noun or "gates" in r.inputs[-1] else -1.0
    xs = [
        s.array(names, (n, *tail), low=low if at or "harvest" in r.noun else -1.0, high=0.9)
        for at, names in enumerate(r.inputs)
    ]
    c, d = s.pick(r.numbers), s.pick(("0.1", "0.2", "0.3", "0.5"))
    if s.chance(0.4) and "{c}" in "".join((*r.new, r.out)):
        c = s.scalar("decay|rho" if not r.backwards else "discount|gamma", 0.8, 0.99).code
    elif s.chance(0.4) and "{d}" in "".join((*r.new, r.out)):
        d = s.scalar("alpha|rate", 0.1, 0.5).code
    alone = len(r.fields) == 1 and s.chance(0.7)
    as_dict, packed = not alone and s.chance(0.4), s.chance(0.4)
    body, x = s.name(BODIES), s.name("x_t|item|inp")
    carry = s.name(r.fields[0]) if alone else s.name("carry|state|st")
    with s.suite(f"def {body}({carry}, {x}):"):
        old = (
            [carry]
            if alone
            else [f'{carry}["{f}"]' if as_dict else s.name(f"{f}_t|{f}_old|old_{f}") for f in r.fields]
        )
        if not as_dict and not alone:
            s.line(f"{', '.join(old)}{',' if len(old) == 1 else ''} = {carry}")
        items = {"x": x, "u": x}
        if len(xs) == 2:
            for at, (key, words) in enumerate((("x", "x_in|drive_t"), ("u", "g_t|gate_t"))):
                items[key] = s.put(words, f'{x}["{key}"]' if packed else f"{x}[{at}]", tail).code
        names = dict(zip(("n0", "n1"), ("", ""), strict=True))
        for at, (f, rule) in enumerate(zip(r.fields, r.new, strict=True)):
            code = rule.format(*old, **items, **names, c=c, d=d)
            names[f"n{at}"] = s.put(f"{f}_new|next_{f}", code, tail, 9).code
        new = [names[f"n{at}"] for at in range(len(r.fields))]
        out = (
            s.put("out_t|y_t", r.out.format(*old, **items, **names, c=c, d=d), tail, 9)
            if r.out not in ("{n0}", "{n1}")
            else names[r.out[1:3]]
        )
        s.line(f"return {_packed(new, r.fields, as_dict, alone)}, {out}")
    starts = [f"jnp.{kind}_like({xs[0]}[0])" for kind in r.starts[: len(r.fields)]]
    if s.chance(0.4):
        starts = [s.array(f"{f}0|init_{f}", tail, low=0.2, high=0.8).code for f in r.fields]
    over = (
        str(xs[0])
        if len(xs) == 1
        else (f'{{"x": {xs[0]}, "u": {xs[1]}}}' if packed else f"({xs[0]}, {xs[1]})")
    )
    last, outs = s.name("last|final"), s.name("outs|history|trace")
    extra = s.pick(("", "", ", unroll=2", ", unroll=True"))
    extra = ", reverse=True" + (extra if s.chance(0.3) else "") if r.backwards else extra
    s.line(
        f"{last}, {outs} = {s.lax}.scan({body}, {_packed(starts, r.fields, as_dict, alone)}, {over}{extra})"
    )
    ends = (
        [last]
        if alone
        else [f'{last}["{f}"]' if as_dict else f"{last}[{at}]" for at, f in enumerate(r.fields)]
    )
    results = [expr(outs, (n, *tail), 9)] + ([expr(s.pick(ends), tail, 9)] if s.chance(0.4) else [])
    return s.finish(s.pick(r.noun.split("|")), *results)


def _packed(codes: Sequence[str], fields: Sequence[str], as_dict: bool, alone: bool) -> str:
    if alone:
        return codes[0]
    if as_dict:
        return "{" + ", ".join(f'"{f}": {code}' for f, code in zip(fields, codes, strict=True)) + "}"
    return f"({', '.join(codes)}{',' if len(codes) == 1 else ''})"


# Scans over rows and columns: the new cell, of the state {d} from the left, {c} of the row, and the cell {x}.
SWEEPS = (
    ("raster predictor|adaptive raster filter", "{d} + {k} * ({x} - {d})"),
    ("causal image smoother|raster lowpass", "0.5 * {d} + 0.25 * {c} + 0.25 * {x}"),
    ("error diffusion|raster error feedback", "{x} + {k} * ({d} - jnp.tanh({d}))"),
    ("transmission through cells|light through a medium", "{d} * jnp.exp(-{k} * jnp.abs({x}))"),
    ("accumulated rows|discounted raster sum", "{x} + {k} * {d}"),
    ("two dimensional recurrence|grid recurrence", "jnp.tanh({x} + {k} * {d} + 0.3 * {c})"),
    ("row maximum with decay|raster envelope", "jnp.maximum({x}, {k} * {d})"),
    (
        "conditional raster step|rectified raster sum",
        "{l}.cond({x} > 0, lambda u: {k} * u + {x}, lambda u: {k} * u, {d})",
    ),
    (
        "switched raster step|gated raster sum",
        "{l}.cond(jnp.abs({x}) > 0.5, lambda u: u + {k} * ({x} - u), lambda u: u, {d})",
    ),
)


def nested(s: Sampler) -> Kernel:
    """A scan over the cells of a row in a scan over rows."""
    n, m = s.count(3, 5), s.count(3, 6)
    xs = s.array("grid|rows|image", (n, m), low=-1.2, high=1.2)
    noun, rule = s.pick(SWEEPS)
    k = s.pick(("0.5", "0.9", "0.8", "0.3", s.scalar("decay|gain", 0.3, 0.9).code))
    outer, inner = s.name("over_rows|row_step"), s.name("over_cols|cell_step")
    c, row, d, x = (
        s.name("row_state|above"),
        s.name("row|line_x"),
        s.name("cell_state|left"),
        s.name("cell_x|pixel"),
    )
    fresh_start = s.chance(0.4)
    with s.suite(f"def {outer}({c}, {row}):"):
        with s.suite(f"def {inner}({d}, {x}):"):
            new = s.put("new|cell_out", rule.format(d=d, c=c, x=x, k=k, l=s.lax), (), 6)
            s.line(f"return {new}, {new}")
        e, ys = s.name("row_end|end"), s.name("ys|row_out")
        begin = f"jnp.zeros_like({c})" if fresh_start and "{c}" in rule else c
        s.line(
            f"{e}, {ys} = {s.lax}.scan({inner}, {begin}, {row}{s.pick(('', ', reverse=True', ', unroll=2'))})"
        )
        s.line(f"return {s.pick((e, e, f'jnp.mean({ys})'))}, {ys}")
    last, outs = s.name("last|final"), s.name("outs|filled")
    start = s.scalar("start|c0|edge", low=-0.8, high=0.8)
    s.line(f"{last}, {outs} = {s.lax}.scan({outer}, {start}, {xs}{s.pick(('', ', reverse=True'))})")
    return s.finish(
        s.pick(noun.split("|")), expr(outs, (n, m), 2), *([expr(last, (), 1)] if s.chance(0.4) else [])
    )


def iterations(s: Sampler) -> Kernel:
    """Counted loops for series and roots: Horner, continued fractions, AGM, Newton, Chebyshev, products."""
    x = s.array("x|z|u", s.shape(0, 2, 16), low=-0.9, high=0.9)
    trips, form = (
        s.count(3, 8),
        s.pick(
            ("horner", "horner", "fraction", "means", "chebyshev", "legendre", "series", "product", "newton")
        ),
    )
    body, i, a, b = s.name(BODIES), s.name("i|k"), s.name("a|acc|p0"), s.name("b|term|p1")
    v = x
    out = s.name("series|result_x|limit_x")
    one = f"jnp.ones_like({v})"
    if form == "horner":
        coefs = s.array("coefs|poly|c", (trips,), low=-1.0, high=1.0)
        with s.suite(f"def {body}({a}, {b}):"):
            s.line(f"return {a} * {v} + {b}, {s.pick(('None', a))}")
        rest = s.name("partials|_p")
        s.line(f"{out}, {rest} = {s.lax}.scan({body}, jnp.zeros_like({v}), {coefs}{s.pick(UNROLLED)})")
        return s.finish(s.pick(("horner", "polynomial")), expr(out, x.shape, 8))
    laws = {
        "fraction": (
            f"1.0 + {v}**2 / (2.0 + {a})" if s.chance(0.5) else f"1.0 + {v}**2 / {a}",
            "",
            one,
            "continued fraction",
        ),
        "means": (
            f"0.5 * ({a} + {b})",
            f"jnp.sqrt({a} * {b})",
            f"({one}, 1.0 + {v}**2)",
            "arithmetic geometric mean|agm",
        ),
        "chebyshev": (
            f"2.0 * {v} * {b} - {a}",
            "",
            f"({one}, {v})",
            "chebyshev polynomial|chebyshev recurrence",
        ),
        "legendre": (
            f"((2.0 * {i} + 3.0) * {v} * {b} - ({i} + 1.0) * {a}) / ({i} + 2.0)",
            "",
            f"({one}, {v})",
            "legendre polynomial|legendre recurrence",
        ),
        "series": s.pick(
            (
                (
                    f"{a} + {b}",
                    f"{b} * {v} / ({i} + 1.0)",
                    f"(jnp.zeros_like({v}), {one})",
                    "exponential series|taylor exp",
                ),
                (f"{a} + {b}", f"{b} * {v}", f"(jnp.zeros_like({v}), {one})", "geometric series"),
                (
                    f"{a} + {b}",
                    f"-{b} * {v}**2 / ((2.0 * {i} + 2.0) * (2.0 * {i} + 3.0))",
                    f"(jnp.zeros_like({v}), {v})",
                    "sine series|taylor sin",
                ),
                (
                    f"{a} + {b}",
                    f"-{b} * {v}**2 / ((2.0 * {i} + 1.0) * (2.0 * {i} + 2.0))",
                    f"(jnp.zeros_like({v}), {one})",
                    "cosine series|taylor cos",
                ),
                (
                    f"{a} + {b}",
                    f"-{b} * {v}**2 / (4.0 * ({i} + 1.0) ** 2)",
                    f"(jnp.zeros_like({v}), {one})",
                    "bessel series|bessel j0 series",
                ),
            )
        ),
        "product": (f"{a} * (1.0 - ({v} / ({i} + 1.0)) ** 2)", "", one, "sinc product|euler sine product"),
        "newton": s.pick(
            (
                (f"0.5 * ({a} + (1.0 + {v}**2) / {a})", "", one, "babylonian square root|heron iteration"),
                (f"{a} * (2.0 - (1.0 + {v}**2) * {a})", "", f"0.5 * {one}", "newton reciprocal"),
                (f"{a} * (1.5 - 0.5 * (1.0 + {v}**2) * {a}**2)", "", one, "newton inverse square root"),
                (
                    f"{a} - ({a} - 0.5 * jnp.sin({a}) - {v}) / (1.0 - 0.5 * jnp.cos({a}))",
                    "",
                    one,
                    "kepler newton|newton for kepler",
                ),
            )
        ),
    }[form]
    pair = form in ("means", "chebyshev", "legendre", "series")
    carry = s.name("carry|st") if pair else a
    used = i if i in re_words(laws[0] + " " + laws[1]) else "_"
    with s.suite(f"def {body}({used}, {carry}):"):
        if pair:
            s.line(f"{a}, {b} = {carry}")
            s.line(
                "return "
                + (f"{b}, {laws[0]}" if form in ("chebyshev", "legendre") else f"{laws[0]}, {laws[1]}")
            )
        else:
            s.line(f"return {laws[0]}")
    s.line(f"{out}{', _' if pair else ''} = {s.lax}.fori_loop(0, {trips}, {body}, {laws[2]})")
    return s.finish(s.pick(laws[3].split("|")), expr(out, x.shape, 6))


def re_words(text: str) -> set[str]:
    return set("".join(mark if mark.isalnum() or mark == "_" else " " for mark in text).split())


def prefix(s: Sampler) -> Kernel:
    """associative_scan with an operator of one's own: affine maps, matrices, running log-sums, rotations."""
    n, tail = s.count(3, 8), s.shape(0, 1, 3)
    a = s.array("a|decay|gates", (n, *tail), low=0.2, high=0.9)
    b = s.array("b|inputs|drive", (n, *tail), low=-1.0, high=1.0)
    p, q = s.name("left|p"), s.name("right|q")
    op, noun = (
        s.name("combine|compose|op"),
        s.pick(
            (
                "linear recurrence",
                "linear recurrence",
                "running maximum and logsum",
                "complex prefix product",
                "matrix prefix",
            )
        ),
    )
    with s.suite(f"def {op}({p}, {q}):"):
        if noun == "matrix prefix":
            s.line(
                "return "
                + s.pick((f"{p} @ {q}", f'jnp.einsum("nij,njk->nik", {p}, {q})', f"jnp.matmul({q}, {p})"))
            )
        else:
            names = [s.name(w) for w in ("a1|al", "b1|bl", "a2|ar", "b2|br")]
            s.line(f"{names[0]}, {names[1]} = {p}")
            s.line(f"{names[2]}, {names[3]} = {q}")
            a1, b1, a2, b2 = names
            s.line(
                "return "
                + {
                    "linear recurrence": f"{a1} * {a2}, {a2} * {b1} + {b2}",
                    "running maximum and logsum": f"jnp.maximum({a1}, {a2}), jnp.logaddexp({b1}, {b2})",
                    "complex prefix product": f"{a1} * {a2} - {b1} * {b2}, {a1} * {b2} + {b1} * {a2}",
                }[noun]
            )
    extra = s.pick(("", ", reverse=True"))
    if noun == "matrix prefix":
        m = s.array("mats|transfer", (n, 2, 2), low=-0.8, high=0.8)
        out = s.put("products|prefix_m", f"{s.lax}.associative_scan({op}, {m}{extra})", (n, 2, 2), 5)
        return s.finish(s.pick(("prefix matrix products", "transfer matrix products")), out)
    first, second = s.name("gains|first_out"), s.name("states|second_out")
    s.line(f"{first}, {second} = {s.lax}.associative_scan({op}, ({a}, {b}){extra})")
    outs = [expr(second, (n, *tail), 9), *([expr(first, (n, *tail), 9)] if s.chance(0.5) else [])]
    return s.finish(s.pick((noun, "state space scan")) if noun == "linear recurrence" else noun, *outs)


# Loops over whole numbers: noun, words of the two inputs, until when, the new two states, what is returned.
COUNTED = (
    ("gcd loop|euclid loop", ("n|value", "m|other"), "{b} > 0", "{b}", "{a} % jnp.maximum({b}, 1)", ("a",)),
    (
        "collatz steps|hailstone steps",
        ("n|start", ""),
        "{a} > 1",
        "jnp.where({a} % 2 == 0, {a} // 2, 3 * {a} + 1)",
        "jnp.maximum({b}, {a})",
        ("i", "b"),
    ),
    ("digit sum loop|sum of digits", ("n|value", ""), "{a} > 0", "{a} // {k}", "{b} + {a} % {k}", ("b",)),
    (
        "reverse digits loop|digit reversal",
        ("n|value", ""),
        "{a} > 0",
        "{a} // {k}",
        "{b} * {k} + {a} % {k}",
        ("b",),
    ),
    ("count set bits|popcount loop", ("n|code", ""), "{a} > 0", "{a} & ({a} - 1)", "{b} + 1", ("b",)),
    (
        "integer square root|isqrt loop",
        ("n|value", ""),
        "({b} + 1) * ({b} + 1) <= {a}",
        "{a}",
        "{b} + 1",
        ("b",),
    ),
    ("integer log|floor log", ("n|value", ""), "{a} >= {k}", "{a} // {k}", "{b} + 1", ("b",)),
    (
        "russian multiplication|shift and add multiply",
        ("n|left", "m|right"),
        "{a} > 0",
        "{a} >> 1",
        "{b} << 1",
        ("b",),
    ),
    (
        "remove factors|valuation",
        ("n|value", ""),
        "({a} % {k} == 0) & ({a} > 0)",
        "{a} // {k}",
        "{b} + 1",
        ("b", "a"),
    ),
    (
        "linear congruential walk|lcg steps",
        ("n|seed_in", "m|target"),
        "{a} != {b}",
        "({k} * {a} + 7) % 64",
        "{b}",
        ("a", "i"),
    ),
)


def whiles(s: Sampler) -> Kernel:
    """while_loop over whole numbers, until a condition of them and a limit on steps."""
    nouns, words, going, first, second, shown = s.pick(COUNTED)
    n = s.ints(words[0], (), 1, 200)
    m = s.ints(words[1], (), 1, 60).code if words[1] else "0"
    k = str(s.pick((10, 2, 3, 8, 16, 5, 7))) if "walk" not in nouns else str(s.pick((5, 13, 21, 29)))
    limit = s.fixed(s.pick((8, 12, 16, 20, 32, 64)))
    a, b, i = s.name("a|x|cur"), s.name("b|y|acc"), s.name("i|steps_done")
    test, body, st = s.name("cond_fn|keep_going"), s.name("body_fn|advance"), s.name("state|carry")
    summed = "multiplication" in nouns
    total = s.name("total|product_so_far") if summed else ""
    fields = [a, b, i, *([total] if summed else [])]
    code = going.format(a=a, b=b, k=k)
    joined_code = s.pick((f"({code}) & ({i} < {limit})", f"jnp.logical_and({code}, {i} < {limit})"))
    with s.suite(f"def {test}({st}):"):
        s.line(
            ", ".join(
                f if f in joined_code.replace("(", " ").replace(")", " ").replace(",", " ").split() else "_"
                for f in fields
            )
            + f" = {st}"
        )
        s.line(f"return {joined_code}")
    with s.suite(f"def {body}({st}):"):
        s.line(f"{', '.join(fields)} = {st}")
        more = f", {total} + jnp.where({a} % 2 == 1, {b}, 0)" if summed else ""
        s.line(f"return {first.format(a=a, b=b, k=k)}, {second.format(a=a, b=b, k=k)}, {i} + 1{more}")
    ends = {"a": s.name("a_end|x_end"), "b": s.name("b_end|y_end"), "i": s.name("taken|n_steps")}
    tail = s.name("product") if summed else ""
    start = f"{n}, {m}, 0{', 0' if summed else ''}"
    targets = ", ".join([*ends.values(), *([tail] if summed else [])])
    s.line(f"{targets} = {s.lax}.while_loop({test}, {body}, ({start}))")
    results = (
        [expr(tail, (), 9999, "int32")] if summed else [expr(ends[key], (), 9999, "int32") for key in shown]
    )
    if not summed and "i" not in shown and s.chance(0.3):
        results.append(expr(ends["i"], (), 99, "int32"))
    return s.finish(s.pick(nouns.split("|")), *results)


def programming(s: Sampler) -> Kernel:
    """Dynamic programming: edit distance, forward algorithm, Viterbi, soft DTW, grid paths, knapsack."""
    form = s.pick(
        (
            _edit_distance,
            lambda s, n, m: _lattice(s, n, soft=True),
            lambda s, n, m: _lattice(s, n, soft=False),
            lambda s, n, m: _grid_path(s, n, m, soft=True),
            lambda s, n, m: _grid_path(s, n, m, soft=False),
            _knapsack,
        )
    )
    n, m = s.count(3, 5), s.count(3, 5)
    return form(s, n, m)


def _edit_distance(s: Sampler, n: int, m: int) -> Kernel:
    x, y = (
        s.ints("left|source|word_a", (n,), 0, 3),
        s.ints("right|target|word_b", (m,), 0, 3),
    )
    ins, sub = s.count(1, 2), s.count(1, 3)
    row_fn, cell, prev, ch = (
        s.name("next_row|fill_row"),
        s.name("cell|fill_cell"),
        s.name("prev|above"),
        s.name("ch|letter"),
    )
    left, item = s.name("left_v|west"), s.name("item|triple")
    with s.suite(f"def {row_fn}({prev}, {ch}):"):
        with s.suite(f"def {cell}({left}, {item}):"):
            up, diag, same = s.name("up|north"), s.name("diag|corner"), s.name("same|equal")
            s.line(f"{up}, {diag}, {same} = {item}")
            best = s.put(
                "best|cheapest",
                f"jnp.minimum(jnp.minimum({up}, {left}) + {ins}, {diag} + jnp.where({same}, 0, {sub}))",
            )
            s.line(f"return {best}, {best}")
        first = s.put("first|edge", f"{prev}[0] + {ins}")
        rest = s.name("rest|cells")
        s.line(f"_, {rest} = {s.lax}.scan({cell}, {first}, ({prev}[1:], {prev}[:-1], {y} == {ch}))")
        row = s.put("row|filled", f"jnp.concatenate([{first}[None], {rest}])")
        s.line(f"return {row}, {s.pick((row, f'{row}[-1]', f'jnp.min({row})'))}")
    last, rows = s.name("last|bottom"), s.name("rows|table")
    s.line(f"{last}, {rows} = {s.lax}.scan({row_fn}, {ins} * jnp.arange({m + 1}), {x})")
    form = s.pick(("distance", "distance", "similarity", "normalized", "prefix"))
    noun = "levenshtein distance" if ins == sub == 1 else "edit distance"
    end = f"{last}[-1]"
    if form == "similarity":
        code = f"1 - {end} / ({max(ins, sub)} * {max(n, m)})"
        return s.finish(f"{noun} similarity", s.put("similarity", expr(code, (), 1, level=SUM)))
    if form == "normalized":
        code = f"{end}.astype(jnp.float32) / max(len({x}), len({y}))"
        return s.finish(f"normalized {noun}", s.put("rate|error_rate", expr(code, (), 9, level=PRODUCT)))
    if form == "prefix":
        return s.finish(f"{noun} to prefixes", expr(last, (), (0, 99), "int32"))
    table = [expr(rows, (), (0, 99), "int32")] if s.chance(0.4) else []
    return s.finish(noun, s.put("distance", expr(end, (), (0, 99), "int32")), *table)


def _lattice(s: Sampler, n: int, *, soft: bool) -> Kernel:
    """Scores of state sequences: summed by the forward algorithm, or the best by Viterbi's."""
    k = s.count(2, 4)
    logits, trans = (
        s.array("emissions|log_obs|scores", (n, k), low=-1.5, high=1.5),
        s.array("transitions|log_trans", (k, k), low=-1.0, high=1.0),
    )
    em = logits
    body, c, e = s.name("step|forward_step"), s.name("alpha|scores_t"), s.name("e|obs_t")
    with s.suite(f"def {body}({c}, {e}):"):
        cand = s.put("cand|arrive", f"{c}[:, None] + {trans}")
        best = f"jax.nn.logsumexp({cand}, axis=0)" if soft else f"jnp.max({cand}, axis=0)"
        new = s.put("new|alpha_next", f"{best} + {e}")
        # What is kept of each step: the scores, the filtered states, or the best states before.
        summed = (f"jax.nn.softmax({new})", (k,)) if soft else (f"jnp.argmax({cand}, axis=0)", (k,))
        kept, tail = s.pick(((f"{new}", (k,)), summed))
        s.line(f"return {new}, {kept}")
    last, rows = s.name("last|final"), s.name("rows|lattice")
    s.line(f"{last}, {rows} = {s.lax}.scan({body}, {em}[0], {em}[1:]{s.pick(UNROLLED)})")
    score = s.put("score|log_like", f"jax.nn.logsumexp({last})" if soft else f"jnp.max({last})", (), 25)
    shown = [score]
    if s.chance(0.5):
        whole = "argmax" in kept
        shown.append(expr(rows, (n - 1, *tail), 25, "int32" if whole else FLOAT))
    return s.finish(
        s.pick(("forward algorithm", "crf log partition") if soft else ("viterbi", "viterbi score")), *shown
    )


def _costs(s: Sampler, n: int, m: int) -> Value:
    return s.array("cost|grid|distances", (n, m), low=0.1, high=1.5)


def _grid_path(s: Sampler, n: int, m: int, *, soft: bool) -> Kernel:
    """Costs of paths through a grid, by rows: soft dynamic time warping, or the best path."""
    cost = _costs(s, n, m)
    g = s.pick(("0.5", "0.1", "0.3", s.scalar("gamma|softness", 0.3, 0.9).code)) if soft else ""
    row_fn, cell, prev, row = (
        s.name("next_row|fill_row"),
        s.name("cell|fill_cell"),
        s.name("prev|above"),
        s.name("row|cost_row"),
    )
    left, item = s.name("west|left_v"), s.name("item|pair")
    with s.suite(f"def {row_fn}({prev}, {row}):"):
        with s.suite(f"def {cell}({left}, {item}):"):
            up, c = s.name("up|north"), s.name("c|here")
            diag = s.name("diag|corner")
            s.line(f"{up}, {diag}, {c} = {item}" if soft else f"{up}, {c} = {item}")
            low = (
                f"-{g} * jax.nn.logsumexp(-jnp.stack([{left}, {up}, {diag}]) / {g})"
                if soft
                else f"jnp.{s.pick(('minimum', 'maximum'))}({left}, {up})"
            )
            best = s.put("best|reached", f"{c} + {low}")
            s.line(f"return {best}, {best}")
        start = s.put("start|first_cell", f"{prev}[0] + {row}[0]")
        rest, above = s.name("rest|cells"), f"{prev}[1:], {prev}[:-1]" if soft else f"{prev}[1:]"
        s.line(f"_, {rest} = {s.lax}.scan({cell}, {start}, ({above}, {row}[1:]))")
        filled = s.put("filled|new_row", f"jnp.concatenate([{start}[None], {rest}])")
        part, tail = s.pick((("", (m,)), ("[-1]", ())))
        s.line(f"return {filled}, {filled}{part}")
    last, rows = s.name("last|bottom"), s.name("rows|table")
    s.line(f"{last}, {rows} = {s.lax}.scan({row_fn}, jnp.cumsum({cost}[0]), {cost}[1:])")
    noun = (
        s.pick(("soft dtw", "soft time warping"))
        if soft
        else f"{'cheapest' if 'minimum' in low else 'dearest'} grid path"
    )
    form = s.pick(("end", "end", "row", "table"))
    if form == "end":
        return s.finish(noun, s.put("total|path_cost", f"{last}[-1]", (), 20))
    return s.finish(
        noun, expr(last, (m,), 20), *([expr(rows, (n - 1, *tail), 20)] if form == "table" else [])
    )


def _knapsack(s: Sampler, n: int, _: int) -> Kernel:
    """The most that items of given sizes are worth together, for each capacity."""
    cap = s.count(5, 9)
    worth = s.array("worth|prices|gains", (n,), low=0.2, high=1.5)
    sizes = [s.count(1, 3) for _ in range(s.fixed(n))]
    body, i, best = s.name("consider|add_item"), s.name("i|k"), s.name("best|table")
    sz = s.put("sizes|loads", f"jnp.array({sizes})")
    slots = s.put("slots|capacity", f"jnp.arange({cap})")
    with s.suite(f"def {body}({i}, {best}):"):
        shifted = s.put(
            "with_item|taken",
            f"jnp.where({slots} >= {sz}[{i}], {best}[jnp.maximum({slots} - {sz}[{i}], 0)], -jnp.inf)",
        )
        s.line(f"return jnp.maximum({best}, {shifted} + {worth}[{i}])")
    base = f"jnp.zeros({cap}, dtype={worth}.dtype)"
    out = s.put("filled|values_by_cap", f"{s.lax}.fori_loop(0, {n}, {body}, {base})", (cap,), (0, 15))
    if s.chance(0.5):
        return s.finish(
            s.pick(("knapsack", "knapsack value")), s.put("most|value_at_cap", f"{out}[-1]", (), (0, 15))
        )
    return s.finish(s.pick(("knapsack by capacity", "knapsack table")), out)


# What a loop does to an array in place: noun, the new element by the array {a}, its place {i}, an input {w}.
IN_PLACE = (
    ("in place prefix sum|cumulative sum loop", "{a}[{i}] + {a}[{i} - 1]", 1, 0),
    ("exponential smoothing in place|smooth in place", "{k} * {a}[{i}] + (1 - {k}) * {a}[{i} - 1]", 1, 0),
    ("forward substitution loop|bidiagonal solve", "({a}[{i}] - {w}[{i}] * {a}[{i} - 1]) / 2", 1, 0),
    ("running maximum loop|prefix maximum", "jnp.maximum({a}[{i}], {a}[{i} - 1])", 1, 0),
    ("gauss seidel sweep|relax in place", "0.5 * ({a}[{i} - 1] + {a}[{i} + 1] + {w}[{i}])", 1, 1),
    ("in place recurrence|linear recurrence loop", "{w}[{i}] * {a}[{i} - 1] + {a}[{i}]", 1, 0),
    ("undo differences|integrate increments", "{a}[{i}] * {k} + {a}[{i} - 1]", 1, 0),
    ("median of three sweep|sweep of medians", "jnp.median({a}[{i} - 1 : {i} + 2])", 1, 1),
    (
        "error feedback sweep|carry the remainder",
        "{a}[{i}] + {k} * ({a}[{i} - 1] - jnp.tanh({a}[{i} - 1]))",
        1,
        0,
    ),
)


def ranged(s: Sampler) -> Kernel:
    """fori_loop with dynamic indices that updates an array in place."""
    n = s.count(4, 9)
    x, k = s.array("x|values_in|buf", (n,), low=-1.0, high=1.0), s.pick(("0.5", "0.9", "0.1", "0.3", "0.8"))
    noun, rule, low, high = s.pick(IN_PLACE[:7] if s.narrow else (*IN_PLACE[:7], IN_PLACE[8]))
    w = s.array("w|weights|source", (n,), low=-0.8, high=0.8).code if "{w}" in rule else ""
    body, i, a = s.name(BODIES), s.name("i|k|pos"), s.name("arr|work|y")
    back = s.chance(0.25) and not high
    with s.suite(f"def {body}({i}, {a}):"):
        at = i
        if back:
            at = s.put("j|at", f"{n - 1} - {i}").code
        code = rule.format(a=a, i=at, w=w, k=k)
        if back:
            code = code.replace(f"{at} - 1", f"{at} + 1")
        new = s.put("new|filled_in", code, (), 9) if s.chance(0.6) else expr(code, (), 9)
        s.line(
            "return "
            + s.pick(
                (
                    f"{a}.at[{at}].set({new})",
                    f"{a}.at[{at}].set({new})",
                    f"{s.lax}.dynamic_update_index_in_dim({a}, {new}, {at}, 0)",
                    f"{s.lax}.dynamic_update_slice({a}, jnp.array([{new}]), ({at},))"
                    if s.chance(0.3)
                    else f"{a}.at[{at}].set({new})",
                    f"jnp.where(jnp.arange({n}) == {at}, {new}, {a})",
                )
            )
        )
    sweeps = s.fixed(s.count(1, 3)) if "sweep" in noun or "relax" in noun else 1
    out = s.put("swept|filled", f"{s.lax}.fori_loop({low}, {n - high}, {body}, {x})", (n,), 9)
    for _ in range(sweeps - 1):
        out = s.put("again", f"{s.lax}.fori_loop({low}, {n - high}, {body}, {out})", (n,), 9)
    return s.finish(s.pick(noun.split("|")), out)


FORMS = (carried, carried, nested, iterations, iterations, prefix, whiles, programming, programming, ranged)
NARROW = (ranged, iterations)


def draw(rng: random.Random) -> Kernel:
    return drawn(rng, FORMS, NARROW)


TEMPLATE = Template("scans", "generate_scans_kernel", draw)
