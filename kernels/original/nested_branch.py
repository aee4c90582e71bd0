"""Conditionals in conditionals, and conditionals in loops."""

import random

from kernels.kernel import Kernel, Template
from kernels.original._conditions import condition, joint_law, law, laws, predicate
from kernels.writing import conditionals, loops
from kernels.writing import elementary as el
from kernels.writing.beginnings import instance
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.updates import UPDATES, Update, updated
from kernels.writing.values import Value, add, both, compare, expr, hull, mul, neg, number, power, sub


def nested_where(s: Sampler) -> Kernel:
    """A where whose arms are wheres."""
    shape = s.shape(1, 3, 24)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    u = s.put("gap|margin|score", sub(x, y))

    def tree(depth: int) -> Value:
        if depth == 0:
            leaf = s.pick((x, y, u)) if s.chance(0.3) else law(s, s.pick((x, x, u)))
            return leaf if s.chance(0.7) or leaf.shape != shape else joint_law(s, x, y)
        test = s.short(condition(s, s.pick((u, x, y))), 24)
        left, right = tree(depth - 1), tree(depth - 1 if s.chance(0.4) else 0)
        return s.short(el.where(test, left, right), 40)

    return finish_each(s, s.pick(("nested select", "decision tree", "nested where")), tree(2))


def decision_ladder(s: Sampler) -> Kernel:
    """elif in arrays: a chain of wheres or a jnp.select."""
    shape = s.shape(1, 2, 24)
    x, y = s.operand(shape, low=-2, high=2), s.operand(s.partner(shape))
    u = s.let(sub(x, y)) if s.chance(0.4) else x
    cuts = sorted(s.inside(u, 0.12).low for _ in range(s.count(2, 3)))
    arms = [s.let(build(u)) for build in laws(s, len(cuts), y if y.shape == u.shape else None)]
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
        out = s.let(law(s, u))
        for cut, arm in zip(reversed(cuts), reversed(arms), strict=True):
            out = s.let(el.where(compare(u, "<", number(cut)), arm, out))
    return finish_each(s, s.pick(("decision ladder", "bracket table", "regime ladder")), s.let(out))


def cond_in_cond(s: Sampler) -> Kernel:
    shape = s.shape(1, 2, 16, least=2)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    operand = s.let(s.pair(x, y)) if s.chance(0.5) else x
    other_arm = y if y.shape == shape else None
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
            *laws(s, 2, other_arm),
        )
        s.give(picked)
    outer = predicate(s, y if s.chance(0.5) else operand)
    parameter = s.name("v|u|r|z")
    other, body = conditionals.branch_function(s, operand, laws(s, 1)[0], parameter)
    arms = s.shuffled((name, other))
    outer = s.put("is_hot|triggered|coarse|overflow", outer)
    out = expr(
        f"{s.lax}.cond({outer}, {arms[0]}, {arms[1]}, {operand})", shape, hull(picked, body), kind="select"
    )
    return finish_each(s, s.pick(("nested cond", "two level choice", "cascaded test")), out)


def switch_in_cond(s: Sampler) -> Kernel:
    shape = s.shape(0, 2, 16)
    x = s.operand(shape, low=-2, high=2)
    count = s.count(2, 4)
    mode = s.ints("mode|case|kind", (), 0, count - 1)
    work = x
    flag = s.scalar("level|load|threshold", low=-1, high=1)
    name, arg = s.name("by_mode|dispatch|select_law"), s.name("w|val|cur")
    with s.suite(f"def {name}({arg}):"):
        inner = expr(arg, shape, work.interval)
        picked = conditionals.switch(s, mode, inner, laws(s, count))
        s.give(picked)
    test = s.put("is_on|active_mode|engaged", compare(flag, s.pick("><"), s.inside(flag, 0.3)))
    parameter = s.name("v|u|r|z")
    other, body = conditionals.branch_function(s, work, laws(s, 1)[0], parameter)
    arms = s.shuffled((name, other))
    out = expr(
        f"{s.lax}.cond({test}, {arms[0]}, {arms[1]}, {work})", shape, hull(picked, body), kind="select"
    )
    return finish_each(s, s.pick(("guarded switch", "mode dispatch", "gated dispatch")), out)


def _towards(s: Sampler, update: Update, y: Value) -> conditionals.Branch:
    return lambda v: update(s, v, y).over(9.0)


def branch_in_loop(s: Sampler) -> Kernel:
    """A where or a cond in every trip of a loop."""
    x = s.operand(s.shape(0, 1, 8))
    y = s.operand(s.partner(x.shape))
    use_cond = s.chance(0.5)
    start = x

    def step(i: Value, state: Value) -> Value:
        if use_cond:
            test = s.pick(
                (
                    expr(f"{i} % 2 == {s.count(0, 1)}", (), (0, 1), "bool", level=4),
                    compare(i, "<", ct_int(s)),
                    predicate(s, state),
                )
            )
            pair = s.shuffled(UPDATES)[:2]
            return conditionals.cond(s, test, state, *(_towards(s, update, y) for update in pair))
        gap = s.put("gap|distance", el.absolute(sub(state, y)))
        test = (
            compare(gap, ">", number(s.pick((0.1, 0.5, 1.0))))
            if s.chance(0.6)
            else expr(f"{i} > {s.count(0, 2)}", (), (0, 1), "bool", level=4)
        )
        return el.where(
            s.short(test, 24), s.short(updated(s, state, y), 40), s.pick((state, mul(number(0.5), state)))
        )

    out = loops.fori(s, start, loops.trip_count(s, 2, 5), step, limit=3.0, counted=True)
    return finish_each(s, s.pick(("branchy loop", "conditional iteration", "alternating step")), s.let(out))


def ct_int(s: Sampler) -> Value:
    return expr(str(s.count(1, 3)), (), (1, 3), "int32")


def cond_in_scan(s: Sampler) -> Kernel:
    n = s.count(3, 6)
    xs = s.array("xs|signal|demand|events", (n,))
    w = s.array("w|weight|bias_w", (n,) if s.chance(0.3) else ())
    work = s.let(mul(w, xs)) if s.chance(0.5) else xs
    form = s.pick(("cond", "switch", "where"))

    def step(state: Value, item: Value) -> tuple[Value, Value]:
        if form == "cond":
            test = compare(item, s.pick("><"), s.inside(item, 0.3))
            base = s.put("mixed|proposal", add(state, item))
            after = conditionals.cond(s, test, base, *laws(s, 2))
        elif form == "switch":
            base = s.put("mixed|proposal", add(state, item))
            first, second = s.inside(item), s.inside(item)
            text = f"jnp.int32({item} > {first}) + jnp.int32({item} > {second})"
            bucket = expr(text, (), (0, 2), "int32", level=9)
            after = conditionals.switch(s, bucket, base, laws(s, 3))
        else:
            reset = s.put(
                "spiked|reset|fired",
                compare(
                    state, ">", s.scalar("threshold|spike_level", 0.5, 1.5) if s.chance(0.5) else number(1.0)
                ),
            )
            after = el.where(
                reset, s.pick((number(0.0), item, mul(number(0.1), item))), updated(s, state, item)
            )
        after = s.put("after|new_level|next_state", s.bounded(s.let(after), 2.0))
        return after, after if s.chance(0.6) else sub(item, after)

    start = s.scalar("start|x0|initial", low=-0.5, high=0.5)
    keep = s.pick(("all", "both"))
    last, ys = loops.scan(s, start, work, step, keep=keep)
    results = [ys] if keep == "all" else [ys, last]
    return finish_each(s, s.pick(("spiking scan", "conditional scan", "event filter")), *results)


def switch_with_loops(s: Sampler) -> Kernel:
    """A switch whose branches loop."""
    count = s.count(2, 3)
    x = s.operand(s.shape(0, 1, 6), low=-1.5, high=1.5)
    mode = s.ints("mode|method|solver_id", (), 0, count - 1)
    names = []
    work, target = x, s.array("target|drive|source", x.shape, low=-1.5, high=1.5)
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
                        lambda i, st: updated(s, st, target),
                        counted=True,
                    )
                )
            else:
                s.give(s.bounded(law(s, value), 2.0))
    out = expr(f"{s.lax}.switch({mode}, [{', '.join(names)}], {work})", x.shape, 2)
    return finish_each(s, s.pick(("method switch", "looping branches", "solver select")), s.let(out))


def guarded_formula(s: Sampler) -> Kernel:
    """The double-where idiom: a safe operand inside, a choice outside."""
    shape = s.shape(1, 3, 24)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    u = s.let(s.pick((sub, mul, add))(x, y)) if s.chance(0.6) else x
    cut = number(s.pick((0.5, 0.3, 0.1)))
    ok = s.put("is_safe|ok|is_positive|in_domain", compare(u, ">", cut))
    safe = s.put("safe|guarded|safe_u", el.where(ok, u, number(1.0)).within(0.1, 99))
    safe = s.let(el.minimum(safe, number(20.0))) if safe.high > 20 else safe
    formula = s.short(
        s.pick(
            (
                el.log(safe),
                el.sqrt(safe),
                mul(safe, el.log(safe)),
                expr(f"1 / {safe}", safe.shape, (0, 4), level=10),
                power(safe, 0.75),
            )
        )
    )
    inner = (
        el.where(s.short(condition(s, y), 20), y, number(0.0)) if s.chance(0.6) else s.pick((number(0.0), y))
    )
    out = el.where(ok, formula, s.short(inner))
    return finish_each(s, s.pick(("safe log", "guarded formula", "double where")), out)


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
    arms = [s.short(a, 26) for a in (law(s, x), s.pair(x, y), y if s.chance(0.5) else number(0.0))]
    out = el.where(outer, arms[0], s.short(el.where(inner, arms[1], arms[2])))
    if not any(given.code in code for code in (outer.code, inner.code)):
        out = el.where(given, s.let(out), number(0.0))
    return finish_each(s, s.pick(("mask logic", "rule table", "boolean gate")), out)


def piecewise_motion(s: Sampler) -> Kernel:
    """Walls, contacts and friction: a step with cases within cases."""
    shape = s.shape(1, 2, 16)
    x, v = (
        s.array("position|x|height", shape, low=-1.5, high=1.5),
        s.array("velocity|v|speed", shape, low=-1, high=1),
    )
    dt = number(s.pick((0.1, 0.05, 0.2)))
    step = s.put("moved|x_next|advanced", add(x, mul(dt, v)))
    wall = s.scalar("wall|half_width|box", 0.5, 1.2) if s.chance(0.5) else number(1.0)
    outside = s.put("outside|hit|contact", compare(el.absolute(step), ">", wall))
    bounce = mul(s.scalar("restitution|bounce_coef", 0.3, 0.95) if s.chance(0.5) else number(0.8), v)
    slow = s.put("is_slow|stuck|resting", compare(el.absolute(v), "<", s.coef(0.2, 0.7)))
    friction = s.scalar("friction|drag", 0.1, 0.9) if s.chance(0.5) else number(s.pick((0.9, 0.5)))
    moving = s.pick(
        (v, sub(v, mul(dt, mul(friction, v))), sub(v, mul(mul(dt, friction), mul(v, el.absolute(v)))))
    )
    inner = el.where(slow, s.pick((number(0.0), mul(number(0.5), v))), moving)
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
        el.where(outside, el.clip(step, neg(wall), wall), step),
    )
    if s.chance(0.5):
        return finish_each(s, "contact", place, speed)
    return finish_each(s, s.pick(("bounce", "contact", "stick slip")), place, speed)


def static_and_traced(s: Sampler) -> Kernel:
    """A Python ``if`` on a static argument around traced choices."""
    shape = s.shape(1, 2, 24)
    x, y = s.operand(shape), s.operand(shape)
    level = s.static_int("level|mode|stage|variant", s.count(0, 2))
    out = s.name("out|result|picked")
    results = []
    for header in (f"if {level} == 0:", f"elif {level} == 1:", "else:"):
        with s.suite(header):
            arm = s.one_of(
                lambda: el.where(s.short(condition(s, x), 24), *(build(x) for build in laws(s, 2, y))),
                lambda: joint_law(s, x, y),
                lambda: el.where(s.short(condition(s, s.pick((x, y))), 24), law(s, x), y),
            )
            s.line(f"{out} = {arm}")
            results.append(arm)
    final = expr(out, shape, hull(*results))
    if s.chance(0.5):
        final = el.where(s.short(condition(s, y), 24), final, s.pick((x, y, number(0.0))))
    return finish_each(s, s.pick(("static variant", "staged choice")), final)


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
