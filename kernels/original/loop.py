"""Loops: fori_loop, scan, while_loop, and Python's own, unrolled while tracing."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import loops
from kernels.writing.beginnings import instance
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.sketch import Scope, Sketch
from kernels.writing.updates import UPDATES, peak_hold, rate, updated
from kernels.writing.values import Value, add, div, expr, index, mul, number, square, sub


def fixed_point(s: Sampler) -> Kernel:
    """A damped iteration towards a fixed point."""
    x = s.operand(s.shape(0, 2, 12))
    b = s.operand(s.partner(x.shape))
    trips = loops.trip_count(s)

    def step(_: Value, state: Value) -> Value:
        return updated(s, state, b)

    out = loops.fori(s, x, trips, step, limit=3.0)
    return finish_each(s, s.pick(("fixed point", "relaxation", "iteration")), s.let(out))


def accumulation(s: Sampler) -> Kernel:
    """A sum over trips of terms that depend on the trip."""
    x = s.operand(s.shape(1, 2, 12), low=-1.5, high=1.5)
    y = s.operand(s.partner(x.shape))
    code, trips = loops.trip_count(s)
    work = s.let(s.bounded(s.mix([x, y]), 3.0))
    top = float(trips)
    term = s.pick(
        (
            ("{w} / ({i} + 1)", 3.0),
            ("{w} * jnp.exp(-{rate} * {i})", 3.0),
            ("jnp.sin(({i} + 1) * {w}) / ({i} + 1)", 1.0),
            ("jnp.cos(({i} + 1) * {w}) / ({i} + 1) ** 2", 1.0),
            ("jnp.where({w} > {rate} * {i}, {w}, 0.0)", 3.0),
            ("{rate}**{i} * jnp.tanh({w})", 1.0),
            ("{rate}**{i} * {w}", 3.0),
            ("{i} * {w}", 3.0 * top),
            ("jnp.roll({w}, {i}, axis=0) * {w}", 9.0),
            ("jnp.maximum({w} - {rate} * {i}, 0)", 3.0 + top),
        )
    )

    def step(i: Value, state: Value) -> Value:
        given = s.scalar("rate|decay|ratio|spacing", 0.3, 0.9).code if "{rate}" in term[0] else ""
        return add(state, s.short(expr(term[0].format(w=work, i=i, rate=given), work.shape, term[1]), 44))

    zero = s.pick(
        (f"jnp.zeros_like({x})", f"jnp.zeros({x.shape})" if x.rank > 1 else f"jnp.zeros({x.shape[0]})")
    )
    init = expr(zero, x.shape, 0)
    bound = term[1] * trips
    out = loops.fori(s, init, (code, trips), step, invariant=(-bound, bound), counted=True)
    return finish_each(s, s.pick(("accumulate", "partial sums", "series loop")), s.let(out))


def recurrence(s: Sampler) -> Kernel:
    """A recurrence along the first axis: filters, running maxima, leaky integrators."""
    n = s.count(3, 7)
    tail = s.shape(0, 1, 4)
    xs = s.array("signal|xs|inputs|drive", (n, *tail))
    decay = s.scalar("decay|leak|alpha", low=0.2, high=0.8)
    work = s.let(xs)

    update = s.pick((*UPDATES, peak_hold))

    def step(state: Value, item: Value) -> tuple[Value, Value]:
        if s.chance(0.2):
            after = add(mul(decay, state), mul(sub(number(1.0), decay), item))
        else:
            after = update(s, state, item)
        after = s.put("after|new|filtered", s.bounded(after, 3.0))
        return after, after if s.chance(0.7) else sub(item, after)

    shape = tail
    if shape:
        zero = expr(s.pick((f"jnp.zeros_like({work}[0])", f"jnp.zeros({shape[0]})")), shape, 0)
    else:
        zero = expr("0.0", (), 0)
    init = s.array("x0|initial|start", shape, low=-1, high=1) if s.chance(0.4) else zero
    keep = s.pick(("all", "all", "both", "last"))
    last, ys = loops.scan(s, init, work, step, keep=keep)
    results = {"all": [ys], "last": [last], "both": [ys, last]}[keep]
    return finish_each(s, s.pick(("leaky filter", "recurrence", "running filter", "smoother")), *results)


# Forces of a position r, and the names of their constants.
FORCES = (
    ("-{k} * {r}", ("stiffness|k_spring|omega_sq",)),
    ("-{k} * jnp.sin({r})", ("g_over_l|omega_sq",)),
    ("-{k} * {r} - {c} * {r}**3", ("linear_k|alpha", "cubic_k|beta")),
    ("{r} - {r}**3", ("",)),
    ("-{k} * jnp.tanh({r} / {c})", ("max_force|pull", "width|scale")),
    ("-{k} * {r} / ({r}**2 + {c}) ** 1.5", ("gm|mu", "softening")),
    ("-{k} * {r} * jnp.exp(-({r}**2) / {c})", ("depth|strength", "width_sq|range_sq")),
)
# One step from q, p to the next, where the rate of change of p is f(q).
INTEGRATORS = {
    "euler steps": ("{q} + {dt} * {p}, {p} + {dt} * {f}({q})",),
    "symplectic euler": ("{p2} = {p} + {dt} * {f}({q})", "{q} + {dt} * {p2}, {p2}"),
    "leapfrog": (
        "{q2} = {q} + 0.5 * {dt} * {p}",
        "{p2} = {p} + {dt} * {f}({q2})",
        "{q2} + 0.5 * {dt} * {p2}, {p2}",
    ),
    "velocity verlet": (
        "{p2} = {p} + 0.5 * {dt} * {f}({q})",
        "{q2} = {q} + {dt} * {p2}",
        "{q2}, {p2} + 0.5 * {dt} * {f}({q2})",
    ),
    "heun steps": (
        "{k1} = {f}({q})",
        "{k2} = {f}({q} + {dt} * {p})",
        "{q} + {dt} * ({p} + 0.5 * {dt} * {k1}), {p} + 0.5 * {dt} * ({k1} + {k2})",
    ),
    "midpoint steps": (
        "{q2} = {q} + 0.5 * {dt} * {p}",
        "{q} + {dt} * ({p} + 0.5 * {dt} * {f}({q})), {p} + {dt} * {f}({q2})",
    ),
}


def integrator(s: Sampler) -> Kernel:
    """Steps of an equation of motion."""
    x = s.array("position|q|theta|x", s.shape(0, 1, 6), low=-1, high=1)
    v = s.array("velocity|p|omega|v", x.shape, low=-1, high=1)
    dt = s.scalar("dt|step_size|h", 0.02, 0.2) if s.chance(0.5) else number(s.pick((0.05, 0.1, 0.01, 0.02)))
    code, trips = loops.trip_count(s, 2, 5)
    law, names = s.pick(FORCES)
    given = [s.scalar(each, 0.5, 1.5).code for each in names if each] or [""]
    noun = s.pick(tuple(INTEGRATORS))
    words = s.named(
        f="force|accel|acceleration", r="r|pos|at", q="q_t|x_t|xi", p="v_t|p_t|vi",
        q2="q_next|x_new|q_half", p2="v_next|p_half|v_half", k1="k1|slope1", k2="k2|slope2",
    )  # fmt: skip
    with s.suite(f"def {words['f']}({words['r']}):"):
        s.line(f"return {law.format(r=words['r'], k=given[0], c=given[-1])}")
    *steps, after = (step.format(**words, dt=dt) for step in INTEGRATORS[noun])
    scanned, body, state = s.chance(0.5), s.name(loops.BODIES), s.name("state|carry|phase_point")
    with s.suite(f"def {body}({f'{state}, _' if scanned else f'_, {state}'}):"):
        s.line(f"{words['q']}, {words['p']} = {state}")
        for step in steps:
            s.line(step)
        s.line(f"return ({after}), {words['q']}" if scanned else f"return {after}")
    ends = s.named(q="x_end|pos_out|q_end", p="v_end|vel_out|p_end", path="path|trajectory")
    a, b = (expr(ends[each], x.shape, 6) for each in ("q", "p"))
    if not scanned:
        s.line(f"{a}, {b} = {s.lax}.fori_loop(0, {code}, {body}, ({x}, {v}))")
        return finish_each(s, noun, a, b)
    s.line(f"({a}, {b}), {ends['path']} = {s.lax}.scan({body}, ({x}, {v}), length={code})")
    path = expr(ends["path"], (trips, *x.shape), 6)
    return finish_each(s, noun, path) if s.chance(0.5) else finish_each(s, noun, a, b)


def unrolled(s: Sampler) -> Kernel:
    """A Python loop, with an update a trip, whose step may fall."""
    shape = s.shape(1, 2, 16)
    x, y = s.operand(shape, low=-2, high=2), s.operand(s.partner(shape))
    code, _ = loops.trip_count(s, 2, 4)
    state = s.name("state|h|level|u")
    s.line(f"{state} = {x}")
    counted = s.chance(0.4)
    i = s.name("i|k|n") if counted else "_"
    now = expr(state, shape, 3)
    with s.suite(f"for {i} in range({code}):"):
        if counted:
            falling = s.pick((f"/ ({i} + 1)", f"* 0.5**{i}", f"/ jnp.sqrt({i} + 1)"))
            step = s.put("step_now|lr_k|eta_k", f"{rate(s)} {falling}", (), (0.01, 0.5))
            after = add(now, mul(step, sub(y, now)))
        else:
            after = updated(s, now, y)
        s.line(f"{state} = {s.bounded(after, 3.0)}")
    return finish_each(s, s.pick(("unrolled iteration", "relaxation steps", "refinement")), now)


def rows_loop(s: Sampler) -> Kernel:
    """A loop that picks rows of an array by its counter."""
    rows, columns = s.count(2, 5), s.count(1, 4)
    table, v = (
        s.array("table|rows|weights|kernels", (rows, columns)),
        s.array("v|x|state", (columns,)),
    )
    work = s.let(table)

    def step(i: Value, state: Value) -> Value:
        form = s.pick(("index", "index", "slice"))
        if form == "slice":
            code = f"{s.lax}.dynamic_index_in_dim({work}, {i}, keepdims=False)"
            row = s.put("row|current_row", expr(code, (columns,), work.interval))
        else:
            row = s.put("row|w_i|current_row", index(work, i, (columns,)))
        return updated(s, state, row)

    trips = str(rows) if s.chance(0.5) else f"{work}.shape[0]"
    out = loops.fori(s, v, (trips, rows), step, limit=3.0, counted=True)
    return finish_each(s, s.pick(("row sweep", "table walk", "cascade")), s.let(out))


def in_place(s: Sampler) -> Kernel:
    """A loop that writes an array element by element."""
    n = s.count(3, 6)
    x = s.array("x|samples|values", (n,))
    y = s.array("y|source|weights", (n,))
    work = s.let(s.bounded(s.pair(x, y), 2.0))

    def step(i: Value, state: Value) -> Value:
        previous = index(state, f"{i} - 1", ())
        now = index(work, i, ())
        new = s.bounded(updated(s, previous, now), 2.0)
        new = s.short(new, 30)
        update = f"{s.lax}.dynamic_update_index_in_dim"
        code = s.pick(
            (
                f"{state}.at[{i}].set({new})",
                f"{state}.at[{i}].add({new})",
                f"{update}({state}, {new}, {i}, axis=0)",
                f"jnp.where(jnp.arange({work}.shape[0]) == {i}, {new}, {state})",
            )
        )
        return expr(code, (n,), 4)

    body_limit = 4.0
    init = s.bounded(work, 2.0)
    out = loops.fori(s, init, (str(n), n), step, invariant=(-body_limit, body_limit), counted=True)
    return finish_each(s, s.pick(("in place sweep", "forward substitution", "prefix update")), s.let(out))


def nested_loops(s: Sampler) -> Kernel:
    """A loop in a loop."""
    x = s.operand(s.shape(0, 1, 5))
    y = s.operand(x.shape)
    outer, inner = (str(s.count(2, 3)), 3), (str(s.count(2, 3)), 3)

    def inner_step(i: Value, state: Value) -> Value:
        return updated(s, state, y)

    def outer_step(i: Value, state: Value) -> Value:
        swept = s.put(
            "swept|inner_out|relaxed", loops.fori(s, state, inner, inner_step, limit=3.0, counted=True)
        )
        return updated(s, swept, x)

    out = loops.fori(s, x, outer, outer_step, limit=3.0)
    return finish_each(s, s.pick(("nested sweep", "inner outer loop", "multi sweep")), s.let(out))


# A scan with a carry f, c over items a, b: the next f, the next c from it (n), and the output.
PAIR_STEPS = (
    (
        "holt smoothing",
        "{r} * {a} + (1 - {r}) * ({f} + {c})",
        "{q} * ({n} - {f}) + (1 - {q}) * {c}",
        "{n} + {m}",
    ),
    (
        "running variance",
        "{f} + {r} * ({a} - {f})",
        "(1 - {r}) * ({c} + {r} * ({a} - {f}) ** 2)",
        "({a} - {n}) / jnp.sqrt({m} + 1e-6)",
    ),
    ("running covariance", "{f} + {r} * ({a} - {f})", "{c} + {q} * (({a} - {n}) * {b} - {c})", "{m}"),
    ("two state filter", "{f} + {r} * ({a} - {f})", "{c} + {q} * ({n} - {c})", "{n} - {m}"),
    ("driven oscillator", "{f} + {r} * {c}", "{c} + {r} * ({a} - {n} - {q} * {c})", "{n}"),
    (
        "minimal gated unit",
        "{f} + jax.nn.sigmoid({b}) * (jnp.tanh({a}) - {f})",
        "{r} * {n} + (1 - {r}) * {c}",
        "{n}",
    ),
    (
        "peephole memory",
        "jnp.tanh({a} + {c})",
        "jax.nn.sigmoid({b}) * {c} + (1 - jax.nn.sigmoid({b})) * {n}",
        "{n} * jnp.tanh({m})",
    ),
    (
        "predator prey",
        "{f} + {r} * {f} * (1 - {f} - {c})",
        "{c} + {r} * {c} * ({n} - {q}) + {r} * {a} * {b}",
        "{n} + {m}",
    ),
    ("inventory", "jnp.maximum({f} + {b} - {a}, 0)", "{c} + {q} * ({a} - {c})", "{n} + {r} * {m}"),
    (
        "pid controller",
        "{f} + {r} * ({a} - {f}) + {q} * {c}",
        "jnp.clip({c} + ({a} - {n}), -1.0, 1.0)",
        "{n} - {b}",
    ),
)


def pair_scan(s: Sampler) -> Kernel:
    """A scan over two arrays at once, with a carry of two parts."""
    n = s.count(3, 6)
    a, b = s.array("drive|xs|demand", (n,)), s.array("gain|weights|supply", (n,))
    body, carry, item = s.name(loops.BODIES), s.name("carry|state"), s.name("inputs_t|xt|pair")
    with s.suite(f"def {body}({carry}, {item}):"):
        fast, slow = s.name("fast|level|h"), s.name("slow|trend|c")
        ai, bi = s.name("ai|drive_t|u_t"), s.name("bi|gain_t|w_t")
        s.line(f"{fast}, {slow} = {carry}")
        s.line(f"{ai}, {bi} = {item}")
        words = {
            "f": fast,
            "c": slow,
            "a": ai,
            "b": bi,
            "r": rate(s),
            "q": rate(s, "beta|trend_rate", 0.05, 0.5),
        }
        noun, first, second, out = s.pick(PAIR_STEPS)
        new_fast = s.put("new_fast|next_level|fast_next", first.format(**words), (), 2.0)
        new_slow = s.put("new_slow|next_trend|slow_next", second.format(**words, n=new_fast), (), 2.0)
        s.line(f"return ({new_fast}, {new_slow}), {out.format(**words, n=new_fast, m=new_slow)}")
    ys = s.name("ys|history|outputs")
    zeros = s.pick(("(0.0, 0.0)", f"({a}[0], 0.0)", f"({a}[0], {b}[0])", "(0.0, 1.0)"))
    last = s.named(f="last_fast|level_end", c="last_slow|trend_end")
    keep = s.chance(0.4)
    head = f"({last['f']}, {last['c']})" if keep else "_"
    s.line(f"{head}, {ys} = {s.lax}.scan({body}, {zeros}, ({a}, {b}))")
    results = [expr(ys, (n,), 2.0)] + ([expr(last["f"], (), 2.0), expr(last["c"], (), 2.0)] if keep else [])
    return finish_each(s, noun, *results)


NEWTON = (
    ("heron root", "0.5 * ({y} + {a} / {y})"),
    ("newton root", "{y} - ({y}**2 - {a}) / (2 * {y})"),
    ("cube root", "(2 * {y} + {a} / {y}**2) / 3"),
    ("halley root", "{y} * ({y}**2 + 3 * {a}) / (3 * {y}**2 + {a})"),
    ("halley cube root", "{y} * ({y}**3 + 2 * {a}) / (2 * {y}**3 + {a})"),
    ("reciprocal", "{y} * (2 - {a} * {y})"),
    ("inverse square root", "{y} * (1.5 - 0.5 * {a} * {y}**2)"),
    ("newton logarithm", "{y} + {a} * jnp.exp(-{y}) - 1"),
    ("lambert w", "{y} - ({y} * jnp.exp({y}) - {a}) / (jnp.exp({y}) * ({y} + 1))"),
    ("fixed point cosine", "jnp.cos({y} / {a})"),
    ("kepler equation", "{y} - ({y} - 0.5 * jnp.sin({y}) - {a}) / (1 - 0.5 * jnp.cos({y}))"),
)


def newton(s: Sampler) -> Kernel:
    """Newton's iteration for a root, a reciprocal or an inverse square root."""
    a = s.array("a|target|values", s.shape(0, 2, 8), low=0.5, high=3.0)
    code, _ = loops.trip_count(s, 2, 6)
    work = a if s.chance(0.6) else s.let(add(square(s.array("x|offset", a.shape)), a).within(0.5, 12))
    y = s.name("guess|est|y|r")
    noun, form = s.pick(NEWTON)
    body = s.name(loops.BODIES)
    with s.suite(f"def {body}(_, {y}):"):
        s.line(f"return {form.format(y=y, a=work)}")
    start = s.pick((f"jnp.ones_like({work})", f"0.5 * ({work} + 1)", f"1 / {work}"))
    if noun in ("reciprocal", "inverse square root"):  # They converge from below alone.
        start = f"0.1 * jnp.ones_like({work})"
    out = expr(f"{s.lax}.fori_loop(0, {code}, {body}, {start})", a.shape, (0.05, 20))
    return finish_each(s, noun, s.put("root|estimate|approx", out))


DIGIT_FOLD = Sketch("""
    {digit} = {p} % {base}
    return {p} // {base}, {q} + (| {digit} || {digit} * {digit} || {digit} * {k1} ||
        jnp.where({digit} > {half}, {digit}, {k2}) || ({digit} ^ {k3}) |)
""")
BIT_FOLD = Sketch("""
    return {p} >> 1, (| {q} + {bit} || ({q} << 1) | {bit} || ({q} * {k1} + {bit}) % {modulus} ||
        {q} ^ ({p} + {bit} * {k2}) |)
""")
# Each step counts at least one, or the test might never fail.
COLLATZ = Sketch("""
    succ|next_n
    {succ} = jnp.where({p} % 2 == 0, {p} // 2, (| 3 || 3 || 5 |) * {p} + (| 1 || 1 || 3 |))
    return {succ}, {q} + (| 1 || 1 + jnp.int32({succ} > {large}) || 1 + {succ} % {k2} |)
""")
COUNTDOWN = Sketch("""
    return {p} - (| ({q} % {k1} + 1) || {k1} || ({p} % {k2} + 1) |),
        {q} + (| 1 || {p} % {k3} || {p} // {k2} |)
""")
INTEGER_ROOT = Sketch("""
    return {p}, {q} + (| 1 || 1 || 2 || {k1} |)
""")
POSITIVE = Sketch("return {state}[0] > (| 0 || 0 || 1 || 2 |)")


def _gcd(s: Sampler, scope: Scope) -> None:
    scope["init"] = s.ints("m|other|divisor", (), 1, 60)
    s.line("return {q}, {p} % {q}".format_map(scope))


def _digit_fold(s: Sampler, scope: Scope) -> None:
    base = s.pick((10, 8, 7, 2, 3, 5))
    scope |= {"base": base, "half": base // 2, "digit": s.name("digit|low_digit|rem")}
    DIGIT_FOLD.write(s, scope)


def _bit_fold(s: Sampler, scope: Scope) -> None:
    bit = scope["bit"] = s.name("bit|low_bit|odd")
    s.line(f"{bit} = {scope['p']} & 1")
    scope["modulus"] = s.count(50, 200)
    BIT_FOLD.write(s, scope)


# Each kind of loop: the test of its state, and the step.
INTEGER_LOOPS = (
    ("gcd", Sketch("return {state}[1] != 0"), _gcd),
    ("digit fold", POSITIVE, _digit_fold),
    ("bit fold", POSITIVE, _bit_fold),
    ("collatz", Sketch("return ({state}[0] > 1) & ({state}[1] < {int:5,12})"), COLLATZ.write),
    ("countdown", POSITIVE, COUNTDOWN.write),
    ("integer root", Sketch("return {state}[1] * {state}[1] < {state}[0]"), INTEGER_ROOT.write),
)


def integer_while(s: Sampler) -> Kernel:
    """while_loop on integers: gcd, digit sums, integer roots, Collatz, bit tricks."""
    noun, condition, step = s.pick(INTEGER_LOOPS)
    n = s.ints("n|number|value|code", (), 1, s.pick((99, 255, 500)))
    x = n
    for _ in range(s.count(1, 2)):
        c = s.count(2, 13)
        x = s.pick(
            (
                expr(f"{x.at(9)} + {c}", (), (1, 600), "int32", level=9),
                expr(f"{x.at(10)} * {c} + {s.count(1, 9)}", (), (1, 6000), "int32", level=9),
                expr(f"{x.at(6)} ^ {c}", (), (0, 600), "int32", level=6),
                expr(f"{x.at(10)} % {s.count(31, 97)} + {c}", (), (1, 99), "int32", level=9),
            )
        )
    start = s.put("start|seed|mixed_n", x)
    test, body = s.name("keep_going|cond_fn|not_done|cond"), s.name("body_fn|body|step|advance")
    scope: Scope = {"init": "0", **s.named(state="state|carry|pair", p="a|left|cur", q="b|acc|total|hits")}
    scope |= {f"k{i}": s.count(2, 9) for i in (1, 2, 3)}
    scope["large"] = 7 * scope["k1"]
    with s.suite(f"def {test}({scope['state']}):"):
        condition.write(s, scope)
    with s.suite(f"def {body}({scope['state']}):"):
        s.line("{p}, {q} = {state}".format_map(scope))
        step(s, scope)
    first, second = s.name("rest|remain|last_a"), s.name("answer|found|counted")
    s.line(f"{first}, {second} = {s.lax}.while_loop({test}, {body}, ({start}, {scope['init']}))")
    m, d = s.count(2, 97), s.count(2, 60)
    tail = s.pick(
        (
            f"{second} * {m} + {first} % {d}",
            f"{second} * {d} ^ {first} + {m}",
            f"({first} + {second} * {d}) % {m + 60}",
            f"({first} << 2) + {second} * {m} - {d}",
            f"jnp.maximum({first} + {m}, {second} * {d})",
        )
    )
    return finish_each(
        s, noun, expr(tail, (), (0, 9999), "int32", level=6), *([] if s.chance(0.6) else [start])
    )


def convergence_count(s: Sampler) -> Kernel:
    """A while_loop that counts, under stop_gradient, and a float result that uses the count."""
    x = s.operand((s.count(2, 6),), low=-1.5, high=1.5)
    work = s.let(x)
    size = s.put(
        "size|scale_now|width", expr(f"{s.lax}.stop_gradient(jnp.max(jnp.abs({work})))", (), (0.01, 50))
    )
    test, body = s.name("too_large|cond_fn|unstable"), s.name("halve|body_fn|shrink")
    state = s.name("state|carry|val")
    value, n = s.name("width_now|w|span"), s.name("n_halved|count|n")
    cut = s.coef(0.1, 0.6)
    with s.suite(f"def {test}({state}):"):
        s.line(f"return ({state}[0] > {cut}) & ({state}[1] < {s.count(5, 8)})")
    with s.suite(f"def {body}({state}):"):
        s.line(f"{value}, {n} = {state}")
        shrunk = s.pick(
            (
                f"0.5 * {value}",
                f"{s.coef(0.4, 0.7)} * {value}",
                f"{value} / {s.coef(1.5, 3)}",
                f"{value} - {s.coef(0.2, 0.6)}",
            )
        )
        s.line(f"return {shrunk}, {n} + 1")
    got = s.name("halvings|levels|n_steps")
    s.line(f"_, {got} = {s.lax}.while_loop({test}, {body}, ({size}, 0))")
    count = expr(got, (), (0, 8), "int32")
    factor = s.pick(
        (
            div(work, add(count, number(1.0))),
            mul(work, add(number(1.0), mul(s.coef(0.1, 0.5), count))),
            sub(work, mul(s.coef(0.1, 0.4), count)),
        )
    )
    return finish_each(s, s.pick(("adaptive scale", "halving scale", "auto range")), s.let(factor))


# What a row r and a vector y give: the code, and whether it is a number.
ROW_MEASURES = (
    ("jnp.sum(({r} - {y}) ** 2)", True),
    ("jnp.dot({r}, {y})", True),
    ("jnp.tanh(jnp.dot({r}, {y}))", True),
    ("jnp.sqrt(jnp.sum(({r} - {y}) ** 2) + 1e-6)", True),
    ("jnp.sum(jnp.abs({r} - {y}))", True),
    ("jnp.max({r} + {y})", True),
    ("jax.nn.logsumexp({r} + {y})", True),
    ("jnp.exp(-0.5 * jnp.sum(({r} - {y}) ** 2))", True),
    ("jnp.vdot({r}, {y}) / (jnp.vdot({r}, {r}) + 1e-6)", True),
    ("jnp.maximum({r} - {y}, 0)", False),
    ("jax.nn.softmax({r}) * {y}", False),
    ("{r} * jax.nn.sigmoid({y})", False),
    ("{r} - jnp.mean({r}) * {y}", False),
    ("jnp.tanh({r} + {y})", False),
    ("jnp.where({r} > {y}, {r}, 0)", False),
    ("jnp.cumsum({r}) * {y}", False),
)


def mapped(s: Sampler) -> Kernel:
    """lax.map or associative_scan over rows."""
    n, m = s.count(2, 5), s.count(1, 4)
    x = s.array("batch|rows|xs", (n, m))
    y = s.array("v|center|offset", (m,))
    if s.chance(0.5):
        name, row = s.name("per_row|one_row|score_row"), s.name("row|r|sample")
        with s.suite(f"def {name}({row}):"):
            r = expr(row, (m,), x.interval)
            code, scalar = s.pick(ROW_MEASURES)
            inner = expr(code.format(r=r, y=y), () if scalar else (m,), 12.0)
            s.give(inner)
        out = expr(f"{s.lax}.map({name}, {x})", (n, *inner.shape), inner.interval)
        return finish_each(s, s.pick(("row map", "mapped rows")), out)
    work = s.let(s.bounded(s.mix([x, y]), 2.0))
    name = s.pick(("jnp.add", "jnp.maximum", "jnp.minimum", "jnp.logaddexp"))
    bound = 2.0 * n if name == "jnp.add" else 3.0
    reverse = ", reverse=True" if s.chance(0.3) else ""
    out = expr(f"{s.lax}.associative_scan({name}, {work}{reverse})", work.shape, bound, kind="cumulative")
    return finish_each(s, s.pick(("parallel prefix", "prefix scan")), s.let(out))


FORMS = (
    fixed_point,
    accumulation,
    recurrence,
    recurrence,
    integrator,
    unrolled,
    rows_loop,
    in_place,
    nested_loops,
    pair_scan,
    newton,
    integer_while,
    convergence_count,
    mapped,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng)
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("loop", "generate_loop_kernel", draw)
