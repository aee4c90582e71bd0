"""Conditionals in conditionals, and conditionals in loops."""

import random

from kernels.kernel import Kernel, Template
from kernels.original._conditions import condition, predicate
from kernels.writing import conditionals, loops
from kernels.writing import elementary as el
from kernels.writing.beginnings import instance
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, add, both, compare, expr, hull, mul, number, power, sub


def nested_where(s: Sampler) -> Kernel:
    """A where whose arms are wheres."""
    shape = s.shape(1, 3, 24)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    u = s.let(s.mix([x, y], s.count(0, 1)))

    def tree(depth: int) -> Value:
        source = s.pick((u, x, y))
        if depth == 0:
            return s.short(s.unary(source) if s.chance(0.5) else s.pair(source, s.pick((x, y))), 30)
        test = s.short(condition(s, source), 24)
        left, right = tree(depth - 1), tree(depth - 1 if s.chance(0.4) else 0)
        return s.short(el.where(test, left, right), 40)

    return s.finish(
        s.pick(("nested select", "decision tree", "nested where")), s.mix([tree(2), u], s.count(0, 1))
    )


def decision_ladder(s: Sampler) -> Kernel:
    """elif in arrays: a chain of wheres or a jnp.select."""
    shape = s.shape(1, 2, 24)
    x, y = s.operand(shape, low=-2, high=2), s.operand(s.partner(shape))
    u = s.let(s.bounded(s.mix([x, y], s.count(0, 1)), 5))
    cuts = sorted(s.inside(u, 0.12).low for _ in range(s.count(2, 3)))
    arms = [s.let(s.mix([u, s.pick((x, y))], s.count(0, 1))) for _ in cuts]
    if s.chance(0.5):
        tests = [compare(u, "<", number(cut)) for cut in cuts]
        if s.chance(0.5):
            tests[0] = expr(
                f"({tests[0]}) & ({compare(y, '>', s.inside(y))})", u.shape, (0, 1), "bool", level=7
            )
        conds = s.put("conditions|cases", expr(f"[{', '.join(map(str, tests))}]", (), 0))
        out = expr(
            f"jnp.select({conds}, [{', '.join(map(str, arms))}], {u})",
            u.shape,
            hull(u, *arms),
            kind="select",
        )
    else:
        out = s.let(s.unary(u))
        for cut, arm in zip(reversed(cuts), reversed(arms), strict=True):
            out = s.let(el.where(compare(u, "<", number(cut)), arm, out))
    return s.finish(
        s.pick(("decision ladder", "bracket table", "regime ladder")), s.mix([s.let(out), x], s.count(0, 2))
    )


def cond_in_cond(s: Sampler) -> Kernel:
    shape = s.shape(1, 2, 16, least=2)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    operand = s.let(s.mix([x, y], s.count(0, 1)))
    name, arg = (
        s.name("inner_choice|refine|second_stage|fallback"),
        s.name("w|val|cur|block"),
    )
    with s.suite(f"def {name}({arg}):"):
        inner = expr(arg, shape, operand.interval)
        picked = conditionals.cond(
            s,
            predicate(s, inner),
            inner,
            lambda v: s.chain(v, s.count(1, 2)),
            lambda v: s.chain(v, s.count(1, 2)),
        )
        s.give(picked)
    outer = predicate(s, s.let(s.unary(operand)) if s.chance(0.5) else operand)
    parameter = s.name("v|u|r|z")
    other, body = conditionals.branch_function(s, operand, lambda v: s.chain(v, s.count(1, 2)), parameter)
    arms = s.shuffled((name, other))
    outer = s.put("is_hot|triggered|coarse|overflow", outer)
    out = expr(
        f"{s.lax}.cond({outer}, {arms[0]}, {arms[1]}, {operand})", shape, hull(picked, body), kind="select"
    )
    return s.finish(
        s.pick(("nested cond", "two level choice", "cascaded test")),
        s.mix([s.let(out), s.pick((x, y))], s.count(0, 1)),
    )


def switch_in_cond(s: Sampler) -> Kernel:
    shape = s.shape(0, 2, 16)
    x = s.operand(shape, low=-2, high=2)
    count = s.count(2, 4)
    mode = s.ints("mode|case|kind", (), 0, count - 1)
    work = s.let(s.chain(x, s.count(0, 1)))
    flag = s.scalar("level|load|threshold", low=-1, high=1)
    name, arg = s.name("by_mode|dispatch|select_law"), s.name("w|val|cur")
    with s.suite(f"def {name}({arg}):"):
        inner = expr(arg, shape, work.interval)
        picked = conditionals.switch(s, mode, inner, [lambda v: s.chain(v, s.count(1, 2))] * count)
        s.give(picked)
    test = s.put("is_on|active_mode|engaged", compare(flag, s.pick("><"), s.inside(flag, 0.3)))
    parameter = s.name("v|u|r|z")
    other, body = conditionals.branch_function(s, work, lambda v: s.chain(v, s.count(1, 2)), parameter)
    arms = s.shuffled((name, other))
    out = expr(
        f"{s.lax}.cond({test}, {arms[0]}, {arms[1]}, {work})", shape, hull(picked, body), kind="select"
    )
    return s.finish(
        s.pick(("guarded switch", "mode dispatch", "gated dispatch")),
        s.mix([s.let(out), flag], s.count(0, 1)),
    )


def branch_in_loop(s: Sampler) -> Kernel:
    """A where or a cond in every trip of a loop."""
    x = s.operand(s.shape(0, 1, 8))
    y = s.operand(s.partner(x.shape))
    use_cond = s.chance(0.5)
    start = s.chain(x, s.count(0, 1))

    def step(i: Value, state: Value) -> Value:
        if use_cond:
            test = s.pick(
                (
                    expr(f"{i} % 2 == {s.count(0, 1)}", (), (0, 1), "bool", level=4),
                    compare(i, "<", ct_int(s)),
                    predicate(s, state),
                )
            )
            moved = conditionals.cond(
                s, test, state, lambda v: s.chain(v, s.count(1, 2)), lambda v: s.chain(v, 1)
            )
            return s.pair(s.let(s.bounded(moved, 10)), y)
        test = (
            condition(s, s.let(s.pair(state, y)))
            if s.chance(0.6)
            else expr(f"{i} > {s.count(0, 2)}", (), (0, 1), "bool", level=4)
        )
        return el.where(
            s.short(test, 24), s.short(s.mix([state, y], s.count(0, 1)), 26), s.short(s.unary(state), 26)
        )

    out = loops.fori(s, start, loops.trip_count(s, 2, 5), step, counted=True)
    return s.finish(
        s.pick(("branchy loop", "conditional iteration", "alternating step")),
        s.mix([s.let(out), y], s.count(0, 1)),
    )


def ct_int(s: Sampler) -> Value:
    return expr(str(s.count(1, 3)), (), (1, 3), "int32")


def cond_in_scan(s: Sampler) -> Kernel:
    n = s.count(3, 6)
    xs = s.array("xs|signal|demand|events", (n,))
    w = s.array("w|weight|bias_w", (n,) if s.chance(0.3) else ())
    work = s.let(s.mix([xs, w], s.count(0, 1)))
    if work.rank == 0:
        work = xs
    form = s.pick(("cond", "switch", "where"))

    def step(state: Value, item: Value) -> tuple[Value, Value]:
        if form == "cond":
            test = compare(item, s.pick("><"), s.inside(item, 0.3))
            base = s.put("mixed|proposal", s.pair(state, item))
            base = s.let(s.bounded(base, 6))
            after = conditionals.cond(
                s, test, base, lambda v: s.chain(v, s.count(1, 2)), lambda v: s.chain(v, s.count(1, 2))
            )
        elif form == "switch":
            base = s.put("mixed|proposal", s.bounded(s.pair(state, item), 6))
            first, second = s.inside(item), s.inside(item)
            text = f"jnp.int32({item} > {first}) + jnp.int32({item} > {second})"
            bucket = expr(text, (), (0, 2), "int32", level=9)
            after = conditionals.switch(s, bucket, base, [lambda v: s.chain(v, s.count(1, 2))] * 3)
        else:
            reset = s.put("spiked|reset|fired", compare(state, ">", s.coef(0.5, 1.5)))
            after = el.where(
                reset,
                s.short(mul(s.coef(0.1, 0.5), item), 26),
                s.short(s.mix([state, item], s.count(0, 1)), 26),
            )
        after = s.put("after|new_level|next_state", s.bounded(s.let(after), 2.0))
        return after, s.unary(after) if s.chance(0.5) else s.pair(after, item)

    start = s.scalar("start|x0|initial", low=-0.5, high=0.5)
    keep = s.pick(("all", "both"))
    last, ys = loops.scan(s, start, work, step, keep=keep)
    return s.finish(
        s.pick(("spiking scan", "conditional scan", "event filter")),
        *([s.unary(ys)] if keep == "all" else [ys, last]),
    )


def switch_with_loops(s: Sampler) -> Kernel:
    """A switch whose branches loop."""
    count = s.count(2, 3)
    x = s.operand(s.shape(0, 1, 6), low=-1.5, high=1.5)
    mode = s.ints("mode|method|solver_id", (), 0, count - 1)
    names = []
    work = s.let(s.chain(x, s.count(0, 1)))
    for _ in range(count):
        name, arg = (
            s.name("slow_path|fast_path|iterate_path|direct|spiral|damp|kick"),
            s.name("v|u|r|w|p|q"),
        )
        names.append(name)
        with s.suite(f"def {name}({arg}):"):
            value = expr(arg, x.shape, work.interval)
            if s.chance(0.7):
                trips = s.count(2, 4)
                s.give(
                    loops.fori(
                        s,
                        value,
                        (str(trips), trips),
                        lambda i, st: s.chain(
                            st if s.chance(0.5) else add(st, mul(s.coef(0.1, 0.3), i)), s.count(1, 2)
                        ),
                        counted=True,
                    )
                )
            else:
                s.give(s.bounded(s.chain(value, s.count(1, 2)), 2.0))
    out = expr(f"{s.lax}.switch({mode}, [{', '.join(names)}], {work})", x.shape, 2)
    return s.finish(
        s.pick(("method switch", "looping branches", "solver select")), s.mix([s.let(out), x], s.count(0, 1))
    )


def guarded_formula(s: Sampler) -> Kernel:
    """The double-where idiom: a safe operand inside, a choice outside."""
    shape = s.shape(1, 3, 24)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    u = s.let(s.mix([x, y], s.count(0, 1)))
    cut = s.coef(0.3, 0.9)
    ok = s.put("is_safe|ok|is_positive|in_domain", compare(u, ">", cut))
    safe = s.put("safe|guarded|safe_u", el.where(ok, u, number(1.0)).within(0.25, 99))
    safe = s.let(el.minimum(safe, number(20.0))) if safe.high > 20 else safe
    formula = s.short(
        s.pick(
            (
                el.log(safe),
                el.sqrt(safe),
                mul(safe, el.log(safe)),
                expr(f"1.0 / {safe}", safe.shape, (0, 4), level=10),
                power(safe, 0.75),
            )
        )
    )
    inner = s.short(el.where(s.short(condition(s, y), 20), s.short(s.unary(y), 20), s.short(s.unary(x), 20)))
    out = el.where(ok, formula, inner)
    return s.finish(
        s.pick(("safe log", "guarded formula", "double where")), s.mix([s.let(out), u], s.count(0, 2))
    )


def mask_logic(s: Sampler) -> Kernel:
    """Masks made of masks."""
    shape = s.shape(1, 2, 24)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    given = s.mask("", s.partner(shape))
    first, second = (
        s.put("is_high|near|warm", compare(x, s.pick("><"), s.inside(x))),
        s.put("is_low|late|wet", compare(y, s.pick("><"), s.inside(y))),
    )
    combos = [
        both(first, s.pick("&|^"), second),
        both(first, s.pick("&|"), given),
        expr(f"~{second} & {given}", second.shape, (0, 1), "bool", level=7),
    ]
    outer, inner = s.shuffled(combos)[:2]
    arms = [s.short(a, 26) for a in (s.unary(x), s.pair(x, y), s.unary(y))]
    out = el.where(outer, arms[0], s.short(el.where(inner, arms[1], arms[2])))
    used = {outer.code, inner.code}
    extra = (
        []
        if any(given.code in code for code in used)
        else [expr(f"jnp.where({given}, {s.coef(0.5, 1.5)}, {s.coef(0.1, 0.4)})", given.shape, (0.1, 1.5))]
    )
    return s.finish(
        s.pick(("mask logic", "rule table", "boolean gate")),
        s.mix([s.let(out), s.pick((x, y)), *extra], s.count(0, 1)),
    )


def piecewise_motion(s: Sampler) -> Kernel:
    """Walls, contacts and friction: a step with cases within cases."""
    shape = s.shape(1, 2, 16)
    x, v = (
        s.array("position|x|height", shape, low=-1.5, high=1.5),
        s.array("velocity|v|speed", shape, low=-1, high=1),
    )
    dt = number(s.pick((0.1, 0.05, 0.2)))
    step = s.put("moved|x_next|advanced", add(x, mul(dt, s.short(s.chain(v, s.count(0, 1)), 26))))
    wall = s.coef(0.5, 1.2)
    outside = s.put("outside|hit|contact", compare(el.absolute(step), ">", wall))
    bounce = mul(s.coef(0.3, 0.95), v)
    slow = s.put("is_slow|stuck|resting", compare(el.absolute(v), "<", s.coef(0.2, 0.7)))
    inner = el.where(slow, mul(s.coef(0.1, 0.5), v), s.short(s.unary(v), 26))
    speed = s.put(
        "new_v|rebound|v_next",
        el.where(
            outside,
            sub(number(0.0), bounce) if s.chance(0.3) else expr(f"-{bounce}", shape, 2, level=11),
            s.short(inner),
        ),
    )
    place = s.put(
        "place|x_new|settled",
        el.where(outside, el.clip(step, expr(f"-{wall}", (), (-wall.low, -wall.low), level=11), wall), step),
    )
    if s.chance(0.5):
        return s.finish("contact", s.chain(place, s.count(0, 1)), s.chain(speed, s.count(0, 1)))
    return s.finish(s.pick(("bounce", "contact", "stick slip")), s.mix([place, speed], s.count(0, 2)))


def static_and_traced(s: Sampler) -> Kernel:
    """A Python ``if`` on a static argument around traced choices."""
    shape = s.shape(1, 2, 24)
    x, y = s.operand(shape), s.operand(shape)
    level = s.static_int("level|mode|stage|variant", s.count(0, 2))
    base = s.let(s.mix([x, y], s.count(0, 1)))
    out = s.name("out|result|picked")
    results = []
    for header in (f"if {level} == 0:", f"elif {level} == 1:", "else:"):
        with s.suite(header):
            arm = s.one_of(
                lambda: el.where(
                    s.short(condition(s, base), 24),
                    s.short(s.unary(base), 24),
                    s.short(s.pair(base, y), 24),
                ),
                lambda: s.mix([base, x], 1),
                lambda: el.where(s.short(condition(s, x), 24), s.short(s.unary(x), 24), base),
            )
            s.line(f"{out} = {arm}")
            results.append(arm)
    final = expr(out, shape, hull(*results))
    return s.finish(
        s.pick(("static variant", "staged choice")),
        s.chain(
            el.where(s.short(condition(s, final), 24), final, s.short(s.pair(final, x), 24)), s.count(0, 1)
        ),
    )


FORMS = (
    nested_where,
    nested_where,
    decision_ladder,
    cond_in_cond,
    switch_in_cond,
    branch_in_loop,
    cond_in_scan,
    switch_with_loops,
    guarded_formula,
    mask_logic,
    piecewise_motion,
    static_and_traced,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng)
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("nested_branch", "generate_nested_branch_kernel", draw)
