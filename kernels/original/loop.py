"""Loops: fori_loop, scan, while_loop, and Python's own, unrolled while tracing."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import elementary as el
from kernels.writing import loops
from kernels.writing.beginnings import instance
from kernels.writing.sampler import Sampler
from kernels.writing.sketch import Scope, Sketch
from kernels.writing.values import Value, add, div, expr, index, integer, mul, number, sub


def fixed_point(s: Sampler) -> Kernel:
    """A damped iteration towards a fixed point."""
    x = s.operand(s.shape(0, 2, 12))
    b = s.operand(s.partner(x.shape))
    trips = loops.trip_count(s)

    def step(_: Value, state: Value) -> Value:
        return s.mix([state, b], s.count(0, 2))

    out = loops.fori(s, s.chain(x, s.count(0, 1)), trips, step, limit=s.pick((1.5, 2.0, 3.0)))
    return s.finish(s.pick(("fixed point", "relaxation", "iteration")), s.chain(s.let(out), s.count(0, 1)))


def accumulation(s: Sampler) -> Kernel:
    """A sum over trips of terms that depend on the trip."""
    x = s.operand(s.shape(1, 2, 12), low=-1.5, high=1.5)
    y = s.operand(s.partner(x.shape))
    code, trips = loops.trip_count(s)
    work = s.let(s.mix([x, y], s.count(0, 1)))

    def step(i: Value, state: Value) -> Value:
        grown = s.pick(
            (
                mul(i, work),
                div(work, add(i, number(1.0))),
                add(work, mul(s.coef(0.1, 0.6), i)),
                mul(i, mul(s.coef(0.1, 0.5), work)),
            )
        )
        term = s.bounded(s.chain(s.short(s.bounded(grown, 8)), s.count(1, 2)), 3.0)
        return add(state, s.short(term))

    zero = s.pick(
        (f"jnp.zeros_like({x})", f"jnp.zeros({x.shape})" if x.rank > 1 else f"jnp.zeros({x.shape[0]})")
    )
    init = expr(zero, x.shape, 0)
    bound = 3.0 * trips
    out = loops.fori(s, init, (code, trips), step, invariant=(-bound, bound), counted=True)
    return s.finish(s.pick(("accumulate", "partial sums", "series loop")), s.chain(s.let(out), s.count(0, 1)))


def recurrence(s: Sampler) -> Kernel:
    """A recurrence along the first axis: filters, running maxima, leaky integrators."""
    n = s.count(3, 7)
    tail = s.shape(0, 1, 4)
    xs = s.array("signal|xs|inputs|drive", (n, *tail))
    rate = s.scalar("decay|leak|alpha", low=0.2, high=0.8)
    work = s.let(s.chain(xs, s.count(0, 1)))

    def step(state: Value, item: Value) -> tuple[Value, Value]:
        form = s.pick(("leaky", "mixed", "maximum", "tracking"))
        if form == "leaky":
            after = add(mul(rate, state), mul(sub(number(1.0), rate), s.chain(item, 1, 0)))
        elif form == "mixed":
            after = s.mix([mul(rate, state), item], s.count(1, 2))
        elif form == "maximum":
            after = el.maximum(mul(rate, state), s.unary(item))
        else:
            after = add(state, mul(rate, sub(item, state)))
        after = s.put("after|new|filtered", s.bounded(after, 2.0))
        out = after if s.chance(0.4) else s.pair(after, item)
        return after, out

    shape = tail
    if shape:
        zero = expr(s.pick((f"jnp.zeros_like({work}[0])", f"jnp.zeros({shape[0]})")), shape, 0)
    else:
        zero = expr("0.0", (), 0)
    init = s.array("x0|initial|start", shape, low=-1, high=1) if s.chance(0.4) else zero
    keep = s.pick(("all", "all", "both", "last"))
    last, ys = loops.scan(s, init, work, step, keep=keep)
    results = {"all": [ys], "last": [s.unary(last)], "both": [ys, last]}[keep]
    if keep == "all":
        results = [s.pair(ys, work) if s.chance(0.4) else s.unary(ys)]
    return s.finish(s.pick(("leaky filter", "recurrence", "running filter", "smoother")), *results)


def integrator(s: Sampler) -> Kernel:
    """Steps of an ODE: Euler, leapfrog, Heun."""
    x = s.array("position|q|theta|x", s.shape(0, 1, 6), low=-1, high=1)
    v = s.array("velocity|p|omega|v", x.shape, low=-1, high=1)
    dt = number(s.pick((0.05, 0.1, 0.2, 0.15)))
    code, _ = loops.trip_count(s, 2, 5)
    field = s.name("force|accel|field|drift")
    arg = s.name("r|pos|arg")
    with s.suite(f"def {field}({arg}):"):
        pull = s.bounded(s.chain(expr(arg, x.shape, 3), s.count(1, 3)), 4.0)
        s.give(pull)
    body, state = s.name(loops.BODIES), s.name("state|carry|phase_point")
    with s.suite(f"def {body}(_, {state}):"):
        pos, vel = s.name("pos_now|xi|place"), s.name("vel_now|vi|speed")
        s.line(f"{pos}, {vel} = {state}")
        form = s.pick(("kick", "drift", "heun"))
        if form == "kick":
            vel2 = s.name("vel_next|kicked|v_new")
            s.line(f"{vel2} = {vel} {s.pick('+-')} {dt} * {field}({pos})")
            s.line(f"return {pos} + {dt} * {vel2}, {vel2}")
        elif form == "drift":
            half = s.name("half|mid|x_mid")
            s.line(f"{half} = {pos} + 0.5 * {dt} * {vel}")
            vel2 = s.name("vel_next|kicked|v_new")
            s.line(f"{vel2} = {s.coef(0.8, 0.99)} * {vel} {s.pick('+-')} {dt} * {field}({half})")
            s.line(f"return {half} + 0.5 * {dt} * {vel2}, {vel2}")
        else:
            k1, k2 = s.name("k1|slope1"), s.name("k2|slope2")
            s.line(f"{k1} = {field}({pos}) - {s.coef(0.1, 0.9)} * {vel}")
            trial = f"{field}({pos} + {dt} * {vel})"
            s.line(f"{k2} = {trial} - {s.coef(0.1, 0.9)} * ({vel} + {dt} * {k1})")
            s.line(f"return {pos} + {dt} * {vel}, {vel} + 0.5 * {dt} * ({k1} + {k2})")
    end = s.name("x_end|pos_out|q_end"), s.name("v_end|vel_out|p_end")
    s.line(f"{end[0]}, {end[1]} = {s.lax}.fori_loop(0, {code}, {body}, ({x}, {v}))")
    a, b = expr(end[0], x.shape, 6), expr(end[1], x.shape, 6)
    noun = s.pick(("integrator", "euler steps", "leapfrog", "trajectory"))
    if s.chance(0.4):
        return s.finish(noun, a, b)
    return s.finish(noun, s.mix([a, b], s.count(0, 2)))


def unrolled(s: Sampler) -> Kernel:
    """A Python loop, with a few statements a trip."""
    shape = s.shape(1, 2, 16)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    code, trips = loops.trip_count(s, 2, 4)
    init = s.bounded(s.chain(x, s.count(0, 1)), 2.0)
    state = s.name("state|h|level|u")
    s.line(f"{state} = {init}")
    counted = s.chance(0.4)
    i = s.name("i|k|layer") if counted else "_"
    with s.suite(f"for {i} in range({code}):"):
        values = [expr(state, shape, 2), y]
        if counted:
            values.append(mul(s.coef(0.1, 0.5), add(expr(i, (), (0, trips), "int32"), integer(1))))
        after = s.bounded(s.mix(values, s.count(0, 2)), 2.0)
        s.line(f"{state} = {after}")
    return s.finish(
        s.pick(("unrolled iteration", "stacked layers", "refinement")),
        s.chain(expr(state, shape, 2), s.count(0, 1)),
    )


def rows_loop(s: Sampler) -> Kernel:
    """A loop that picks rows of an array by its counter."""
    rows, columns = s.count(2, 5), s.count(1, 4)
    table, v = (
        s.array("table|rows|weights|kernels", (rows, columns)),
        s.array("v|x|state", (columns,)),
    )
    work = s.let(s.chain(table, s.count(0, 1)))

    def step(i: Value, state: Value) -> Value:
        form = s.pick(("index", "index", "slice"))
        if form == "slice":
            code = f"{s.lax}.dynamic_index_in_dim({work}, {i}, keepdims=False)"
            row = s.put("row|current_row", expr(code, (columns,), work.interval))
        else:
            row = s.put("row|w_i|current_row", index(work, i, (columns,)))
        return s.mix([state, row], s.count(0, 2))

    out = loops.fori(s, v, (str(rows) if s.chance(0.5) else f"{work}.shape[0]", rows), step, counted=True)
    return s.finish(s.pick(("row sweep", "table walk", "cascade")), s.chain(s.let(out), s.count(0, 1)))


def in_place(s: Sampler) -> Kernel:
    """A loop that writes an array element by element."""
    n = s.count(3, 6)
    x = s.array("x|samples|values", (n,))
    y = s.array("y|source|weights", (n,))
    work = s.let(s.mix([x, y], s.count(0, 1)))

    def step(i: Value, state: Value) -> Value:
        previous = index(state, f"{i} - 1", ())
        now = index(work, i, ())
        new = s.bounded(s.mix([previous, now], s.count(0, 2), 0.4), 2.0)
        new = s.short(new, 30)
        update = f"{s.lax}.dynamic_update_index_in_dim"
        code = s.pick(
            (
                f"{state}.at[{i}].set({new})",
                f"{state}.at[{i}].add({new})",
                f"{update}({state}, {new}, {i}, axis=0)",
                f"jnp.where(jnp.arange({n}) == {i}, {new}, {state})",
            )
        )
        return expr(code, (n,), 4)

    body_limit = 4.0
    init = s.bounded(work, 2.0)
    out = loops.fori(s, init, (str(n), n), step, invariant=(-body_limit, body_limit), counted=True)
    return s.finish(
        s.pick(("in place sweep", "forward substitution", "prefix update")),
        s.chain(s.let(out), s.count(0, 1)),
    )


def nested_loops(s: Sampler) -> Kernel:
    """A loop in a loop."""
    x = s.operand(s.shape(0, 1, 5))
    y = s.operand(x.shape)
    outer, inner = (str(s.count(2, 3)), 3), (str(s.count(2, 3)), 3)

    def inner_step(i: Value, state: Value) -> Value:
        return s.mix(
            [state, y] if s.chance(0.5) else [state, mul(s.coef(0.1, 0.5), add(i, integer(1)))], s.count(0, 1)
        )

    def outer_step(i: Value, state: Value) -> Value:
        swept = s.put("swept|inner_out|relaxed", loops.fori(s, state, inner, inner_step, counted=True))
        return s.mix([swept, y], s.count(0, 1))

    out = loops.fori(s, s.chain(x, s.count(0, 1)), outer, outer_step)
    return s.finish(
        s.pick(("nested sweep", "inner outer loop", "multi sweep")), s.mix([s.let(out), x], s.count(0, 1))
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
        f, c = expr(fast, (), 2), expr(slow, (), 2)
        av, bv = expr(ai, (), a.interval), expr(bi, (), b.interval)
        new_fast = s.put("new_fast|next_level|fast_next", s.bounded(s.mix([f, av, bv], s.count(0, 1)), 2.0))
        new_slow = s.put("new_slow|next_trend|slow_next", s.bounded(s.mix([c, new_fast], s.count(0, 1)), 2.0))
        out = s.short(s.pair(new_fast, new_slow), 30)
        s.line(f"return ({new_fast}, {new_slow}), {out}")
    ys = s.name("ys|history|outputs")
    s.line(f"_, {ys} = {s.lax}.scan({body}, ({s.coef(0.1, 0.9)}, {s.coef(0.1, 0.9)}), ({a}, {b}))")
    made = expr(ys, (n,), out.interval)
    return s.finish(
        s.pick(("coupled scan", "two state filter", "lstm like cell")), s.chain(made, s.count(0, 1))
    )


def newton(s: Sampler) -> Kernel:
    """Newton's iteration for a root, a reciprocal or an inverse square root."""
    a = s.array("a|target|values", s.shape(0, 2, 8), low=0.5, high=3.0)
    code, _ = loops.trip_count(s, 2, 4)
    work = s.let(s.positive(s.chain(a, 1), 0.5) if s.chance(0.5) else a)
    work = work if work.high <= 6 else s.let(s.bounded(work, 5.0))
    work = work if work.low >= 0.4 else s.let(s.positive(work, 0.5))
    y = s.name("guess|est|y|r")
    form = s.pick(("heron", "damped", "cube root"))
    body = s.name(loops.BODIES)
    with s.suite(f"def {body}(_, {y}):"):
        if form == "heron":
            s.line(f"return 0.5 * ({y} + {work} / {y})")
        elif form == "damped":
            s.line(f"return {y} - ({y}**2 - {work}) / (2.0 * {y} + {s.coef(0.1, 0.5)})")
        else:
            t = s.name("ratio|shrink|quotient")
            s.line(f"{t} = {work} / {y}**2")
            s.line(f"return (2.0 * {y} + {t}) / 3.0")
    start = s.pick((f"jnp.ones_like({work})", f"0.5 * {work} + {s.coef(0.4, 1.0)}", work))
    out = expr(f"{s.lax}.fori_loop(0, {code}, {body}, {start})", a.shape, (0.3, 20))
    made = s.put("root|estimate|approx", out)
    return s.finish(s.pick(("newton root", "heron root", "root solver")), s.mix([made, a], s.count(0, 2)))


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
    return s.finish(noun, expr(tail, (), (0, 9999), "int32", level=6), *([] if s.chance(0.6) else [start]))


def convergence_count(s: Sampler) -> Kernel:
    """A while_loop that counts, under stop_gradient, and a float result that uses the count."""
    x = s.operand((s.count(2, 6),), low=-1.5, high=1.5)
    work = s.let(s.chain(x, s.count(0, 2)))
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
    return s.finish(
        s.pick(("adaptive scale", "halving scale", "auto range")), s.chain(s.let(factor), s.count(1, 2))
    )


def mapped(s: Sampler) -> Kernel:
    """lax.map or associative_scan over rows."""
    n, m = s.count(2, 5), s.count(1, 4)
    x = s.array("batch|rows|xs", (n, m))
    y = s.array("v|center|offset", (m,))
    if s.chance(0.5):
        name, row = s.name("per_row|one_row|score_row"), s.name("row|r|sample")
        with s.suite(f"def {name}({row}):"):
            inner = s.mix([expr(row, (m,), x.interval), y], s.count(1, 2))
            if s.chance(0.5):
                inner = ar.scaled_total(s, inner)
            s.give(inner)
        out = expr(f"{s.lax}.map({name}, {x})", (n, *inner.shape), inner.interval)
        s.flats = False
        return s.finish(s.pick(("row map", "mapped rows")), s.unary(s.let(s.bounded(s.let(out), 10))))
    work = s.let(s.bounded(s.mix([x, y], s.count(0, 1)), 2.0))
    name = s.pick(("jnp.add", "jnp.maximum", "jnp.minimum", "jnp.logaddexp"))
    bound = 2.0 * n if name == "jnp.add" else 3.0
    reverse = ", reverse=True" if s.chance(0.3) else ""
    out = expr(f"{s.lax}.associative_scan({name}, {work}{reverse})", work.shape, bound, kind="cumulative")
    return s.finish(s.pick(("parallel prefix", "prefix scan")), s.mix([s.let(out), y], s.count(0, 2)))


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
