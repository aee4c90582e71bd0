"""Conditionals: where, select, cond, switch, clip and piecewise definitions."""

import random

from kernels.kernel import Kernel, Template
from kernels.original._conditions import condition
from kernels.writing import arrays as ar
from kernels.writing import conditionals
from kernels.writing import elementary as el
from kernels.writing.beginnings import instance
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    Value,
    add,
    both,
    broadcast,
    call,
    compare,
    div,
    expr,
    hull,
    mul,
    number,
    square,
    sub,
)


def where_mix(s: Sampler) -> Kernel:
    """One of two expressions, element by element."""
    shape = s.shape(1, 3)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    test = s.short(s.chain(x, s.count(0, 2)))
    mask = condition(s, test)
    if s.chance(0.5):
        mask = s.let(mask)
    out = el.where(s.short(mask, 30), s.short(s.mix([x, y], s.count(0, 2)), 30), s.short(s.pair(y, x), 30))
    return s.finish(s.pick(("select", "conditional mix", "where")), s.chain(out, s.count(0, 2)))


def masked_update(s: Sampler) -> Kernel:
    """A bool mask as an argument."""
    shape = s.shape(1, 3)
    mask = s.mask("", s.partner(shape, 0.7))
    x, y = s.operand(shape), s.operand(s.partner(shape))
    fresh = s.short(s.mix([x, y], s.count(1, 3)), 36)
    test = mask
    if s.chance(0.4):
        other = condition(s, y)
        test = both(mask, s.pick("&|^"), expr(f"({other})", other.shape, (0, 1), "bool"))
    elif s.chance(0.4):
        test = expr(f"~{mask}", mask.shape, (0, 1), "bool", level=11)
    old = s.short(s.chain(x, s.count(0, 1)), 30)
    out = s.one_of(
        lambda: _by_where(fresh, test, old),
        lambda: _by_weight(s, mask, fresh, test, old),
        lambda: _by_gain(s, fresh, test, old),
    )
    return s.finish(s.pick(("masked update", "dropout blend", "masked mix")), s.chain(out, s.count(0, 1)))


def _by_where(fresh: Value, test: Value, old: Value) -> Value:
    return el.where(test, fresh, old)


def _by_weight(s: Sampler, mask: Value, fresh: Value, test: Value, old: Value) -> Value:
    test = s.let(test) if test is not mask else test
    on = s.put("on|weight|mask_f", expr(f"{test.at(13)}.astype(jnp.float32)", test.shape, (0, 1)))
    return add(mul(on, fresh), mul(sub(number(1.0), on), old)).within(*hull(fresh, old))


def _by_gain(s: Sampler, fresh: Value, test: Value, old: Value) -> Value:
    on = s.put("gain_map|dropout_scale", el.where(test, s.coef(0.5, 1.5), s.coef(0.1, 0.4)))
    return add(mul(on, fresh), old)


def piecewise(s: Sampler) -> Kernel:
    """Three or four pieces through jnp.select or jnp.piecewise."""
    x = s.operand(s.shape(1, 2), low=-2, high=2)
    u = s.put("u|arg|coord", s.bounded(s.chain(x, s.count(0, 1)), 3))
    cuts = sorted((s.inside(u, 0.15) for _ in range(s.count(2, 3))), key=lambda v: v.low)
    with s.within_lambda():
        pieces = [s.chain(u, s.count(1, 2)) for _ in range(len(cuts) + 1)]
    tests = [compare(u, "<", cut) for cut in cuts]
    if s.chance(0.6):
        pieces = [s.short(piece, 16) for piece in pieces]
        tests_list = s.put("conditions|conds", expr(f"[{', '.join(map(str, tests))}]", (), 0))
        choices = s.put("choices|pieces", expr(f"[{', '.join(map(str, pieces[:-1]))}]", (), 0))
        out = expr(
            f"jnp.select({tests_list}, {choices}, {pieces[-1]})", u.shape, hull(*pieces), kind="select"
        )
    else:
        out = pieces[-1]
        for test, piece in zip(reversed(tests), reversed(pieces[:-1]), strict=True):
            out = el.where(test, s.short(piece, 30), s.short(out, 24))
    scale = s.operand(s.partner(x.shape), low=0.4, high=1.5)
    return s.finish(
        s.pick(("piecewise", "spline segment", "tariff", "three regime")),
        s.pair(out, s.chain(scale, s.count(0, 1))),
    )


def scalar_cond(s: Sampler) -> Kernel:
    """lax.cond on a statistic of an array or on a scalar argument."""
    shape = s.shape(1, 2, 24, least=2)
    x = s.operand(shape)
    y = s.operand(s.partner(shape))
    if s.chance(0.5):
        flag = s.scalar("threshold|level|temperature|load", low=-1, high=1)
        predicate = compare(s.chain(flag, s.count(0, 1)), s.pick("<>"), number(0.1))
        shaped = [s.unary(flag)]
    else:
        score = ar.mean(s, s.chain(x, s.count(0, 1)))
        predicate = compare(score, s.pick("><"), s.inside(score, 0.4))
        shaped = []
    if s.chance(0.4):
        predicate = s.put("is_hot|triggered|use_fast_path|converged", predicate)
    operand = s.let(s.mix([x, y], s.count(0, 1)))
    out = conditionals.cond(
        s, predicate, operand, lambda v: s.chain(v, s.count(1, 3)), lambda v: s.chain(v, s.count(1, 3))
    )
    return s.finish(
        s.pick(("cond", "regime switch", "conditional step")), s.mix([s.let(out), *shaped], s.count(0, 1))
    )


def switch_modes(s: Sampler) -> Kernel:
    """lax.switch over some laws, by an index argument."""
    branches = s.count(2, 4)
    x = s.operand(s.shape(1, 2, 24), low=-2, high=2)
    if s.chance(0.6):
        mode = s.ints("mode|branch_id|case|kind", (), 0, branches - 1)
        selector = mode
    else:
        level = s.scalar("level|regime|stage", low=0.0, high=float(branches) - 0.01)
        selector = expr(f"jnp.int32({level})", (), (0, branches - 1), "int32")
    pool = [s.let(s.chain(x, s.count(0, 2)))]
    if selector.code.startswith("jnp"):
        pool.append(s.unary(level))
    out = conditionals.switch(s, selector, pool[0], [lambda v: s.chain(v, s.count(1, 2))] * branches)
    extra = [s.operand(s.partner(x.shape))] if s.chance(0.5) else []
    return s.finish(
        s.pick(("switch", "mode select", "law table")), s.mix([s.let(out), *pool[1:], *extra], s.count(0, 1))
    )


def lax_select(s: Sampler) -> Kernel:
    """lax.select, whose operands have one shape."""
    shape = s.shape(1, 3)
    x, y = s.operand(shape), s.operand(shape)
    a, b = s.let(s.pair(x, y)), s.let(s.mix([y, x], s.count(0, 1)))
    test = s.short(s.chain(x, s.count(0, 1)))
    mask = s.let(condition(s, test))
    out = call(s.fn("lax.select"), mask, a, b, shape=shape, interval=hull(a, b), kind="select")
    return s.finish(s.pick(("lane select", "mux", "selective blend")), s.chain(out, s.count(0, 2)))


def robust_loss(s: Sampler) -> Kernel:
    """Huber and its kin: quadratic near zero, linear far away."""
    shape = s.shape(1, 3)
    a, b = (
        s.array("pred|outputs", shape, low=-2, high=2),
        s.array("target|labels", s.partner(shape), low=-2, high=2),
    )
    r = s.put("err|residual|r", s.bounded(s.mix([sub(a, b)], s.count(0, 1)), 4))
    size = s.put("abs_err|size|distance", el.absolute(r))
    d = s.coef(0.4, 1.2)
    near = s.pick((mul(number(0.5), square(r)), div(square(r), number(2.0)), s.unary(size)))
    far = s.pick((mul(d, sub(size, mul(number(0.5), d))), s.unary(size), mul(d, size), el.log1p(size)))
    out = el.where(compare(size, s.pick(("<", "<=")), d), s.short(near, 30), s.short(far, 30))
    values = [out] + (
        [s.array("weights|importance", s.partner(shape), low=0.2, high=1.5)] if s.chance(0.6) else []
    )
    return s.finish(s.pick(("huber", "robust loss", "tukey like loss")), s.mix(values, s.count(1, 2)))


def clipped_step(s: Sampler) -> Kernel:
    """Clips, floors and ceilings on the way."""
    shape = s.shape(1, 3)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    step = s.short(s.mix([x, y], s.count(1, 2)))
    clipped = s.let(el.split_clip(s, step))
    if s.chance(0.5):
        saturated = s.put("saturated|hit_limit", compare(el.absolute(s.let(step)), ">", s.coef(0.5, 1.5)))
        clipped = el.where(saturated, mul(s.coef(0.3, 0.9), clipped), clipped)
    return s.finish(
        s.pick(("clipped step", "trust region", "proximal ratio")), s.mix([clipped, x], s.count(0, 2))
    )


def count_beside(s: Sampler) -> Kernel:
    """A float result with an integer or bool one beside it."""
    shape = s.shape(1, 2, least=2)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    score = s.put("score|margin|level_map", s.mix([x, y], s.count(1, 2)))
    mask = s.let(condition(s, score))
    out = s.let(el.where(mask, s.short(s.unary(score), 30), s.short(s.pair(x, y), 30)))
    beside = s.pick(
        (
            expr(f"{mask}.sum()", (), (0, 100), "int32"),
            mask,
            expr(f"jnp.any({mask})", (), (0, 1), "bool"),
            expr(f"jnp.argmax({score})", (), (0, 100), "int32"),
            expr(f"jnp.count_nonzero({mask})", (), (0, 99), "int32"),
            expr(f"jnp.sign({score}).astype(jnp.int32)", shape, 1, "int32"),
        )
    )
    return s.finish(
        s.pick(("counted select", "flagged update", "detector")), s.chain(out, s.count(0, 1)), beside
    )


def python_branch(s: Sampler) -> Kernel:
    """A Python ``if`` on a static argument, decided while tracing."""
    shape = s.shape(1, 3)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    value = s.count(0, 3)
    flag = s.static_int("mode|order|variant|stage", value)
    base = s.put("base|mixed", s.mix([x, y], s.count(0, 1)))
    out = s.name("out|result|response")
    cut = s.count(0, 2)
    with s.suite(f"if {flag} > {cut}:"):
        first = s.chain(s.let(s.unary(base)), s.count(1, 2))
        s.line(f"{out} = {first}")
    with s.suite("else:"):
        second = s.chain(base, s.count(1, 3))
        s.line(f"{out} = {second}")
    merged = expr(out, broadcast(first.shape, second.shape), hull(first, second))
    test = condition(s, merged)
    picked = el.where(test, merged, s.pair(merged, x))
    return s.finish(s.pick(("static variant", "moded step")), picked)


def argmax_gate(s: Sampler) -> Kernel:
    """Rows gated by where their largest element stands."""
    rows, columns = s.count(2, 5), s.count(2, 6)
    scores = s.array("scores|logits|votes", (rows, columns))
    values = s.array("values|payoffs|features", s.partner((rows, columns)))
    work = s.let(s.chain(scores, s.count(0, 1)))
    best = s.put("best|winner|top", expr(f"jnp.argmax({work}, axis=-1)", (rows,), (0, columns - 1), "int32"))
    hot = expr(f"jax.nn.one_hot({best}, {columns})", (rows, columns), (0, 1))
    out = el.where(
        expr(f"{hot} > 0.5", hot.shape, (0, 1), "bool", level=4),
        s.short(s.unary(values), 20),
        mul(s.coef(0.1, 0.9), work),
    )
    return s.finish(
        s.pick(("winner gate", "hard attention", "argmax gate")), s.mix([s.let(out), values], s.count(0, 2))
    )


def periodic(s: Sampler) -> Kernel:
    """Alternation by position, parity or bin."""
    n = s.count(4, 12)
    x, y = s.operand((n,)), s.operand((n,))
    pos = s.put("pos|position_ids|lane", expr(f"jnp.arange({n})", (n,), (0, n - 1), "int32"))
    period = s.count(2, 4)
    test = s.pick(
        (
            f"{pos} % {period} == {s.count(0, period - 1)}",
            f"{pos} < {s.count(1, n - 1)}",
            f"{pos} & 1 == 0",
        )
    )
    if "&" in test:
        test = f"({pos} & 1) == 0"
    mask = expr(test, (n,), (0, 1), "bool", level=4)
    out = el.where(s.short(mask, 24), s.short(s.mix([x, y], s.count(0, 2)), 30), s.short(s.unary(x), 30))
    return s.finish(
        s.pick(("parity mix", "alternating update", "checkerboard")), s.mix([s.let(out), y], s.count(0, 2))
    )


FORMS = (
    where_mix,
    where_mix,
    masked_update,
    piecewise,
    scalar_cond,
    switch_modes,
    lax_select,
    robust_loss,
    clipped_step,
    count_beside,
    python_branch,
    argmax_gate,
    periodic,
)


def draw(rng: random.Random) -> Kernel:
    s = Sampler(rng)
    return instance(s.pick(FORMS), s)


TEMPLATE = Template("branch", "generate_branch_kernel", draw)
