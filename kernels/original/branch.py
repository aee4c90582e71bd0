"""Conditionals: where, select, cond, switch, clip and piecewise definitions."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing import arrays as ar
from kernels.writing import control as ct
from kernels.writing import phrases as ph
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    Value,
    add,
    both,
    broadcast,
    call,
    compare,
    div,
    hull,
    mul,
    number,
    square,
    sub,
)


def condition(s: Sampler, value: Value) -> Value:
    """A comparison that some elements pass and some do not."""
    sign = s.pick((">", "<", ">=", "<="))
    if s.chance(0.25) and value.high - value.low > 1:
        low, high = s.inside(value, 0.15), s.inside(value, 0.15)
        if low.low + 0.2 < high.low:
            return both(compare(value, ">", low), "&", compare(value, "<", high))
        return both(compare(value, "<", low), s.pick("|^"), compare(value, ">", high))
    return compare(value, sign, s.inside(value))


def where_mix(s: Sampler) -> Kernel:
    """One of two expressions, element by element."""
    shape = s.shape(1, 3)
    x, y = s.array(shape), s.array(s.partner(shape))
    test = s.short(s.chain(x, s.count(0, 2)))
    mask = condition(s, test)
    if s.chance(0.5):
        mask = s.let(mask)
    out = ph.where(s.short(mask, 30), s.short(s.mix([x, y], s.count(0, 2)), 30), s.short(s.pair(y, x), 30))
    return s.finish(s.pick(("select", "conditional mix", "where")), s.chain(out, s.count(0, 2)))


def masked_update(s: Sampler) -> Kernel:
    """A bool mask as an argument."""
    shape = s.shape(1, 3)
    mask = s.mask(s.partner(shape, 0.7))
    x, y = s.array(shape), s.array(s.partner(shape))
    fresh = s.short(s.mix([x, y], s.count(1, 3)), 36)
    test = mask
    if s.chance(0.4):
        other = condition(s, y)
        test = both(mask, s.pick("&|^"), Value(f"({other.code})", other.shape, 0, 1, "bool"))
    elif s.chance(0.4):
        test = Value(f"~{mask.code}", mask.shape, 0, 1, "bool", 11)
    old = s.short(s.chain(x, s.count(0, 1)), 30)
    style = s.count(0, 2)
    if style == 0:
        out = ph.where(test, fresh, old)
    elif style == 1:
        test = s.let(test) if test is not mask else test
        on = s.let(Value(f"{test.at(13)}.astype(jnp.float32)", test.shape, 0, 1), "on", "weight", "mask_f")
        out = add(mul(on, fresh), mul(sub(number(1.0), on), old)).within(*hull(fresh, old))
    else:
        on = s.let(ph.where(test, s.coef(0.5, 1.5), s.coef(0.1, 0.4)), "gain_map", "dropout_scale")
        out = add(mul(on, fresh), old)
    return s.finish(s.pick(("masked update", "dropout blend", "masked mix")), s.chain(out, s.count(0, 1)))


def piecewise(s: Sampler) -> Kernel:
    """Three or four pieces through jnp.select or jnp.piecewise."""
    x = s.array(s.shape(1, 2), low=-2, high=2)
    u = s.let(s.bounded(s.chain(x, s.count(0, 1)), 3), "u", "arg", "coord")
    cuts = sorted((s.inside(u, 0.15) for _ in range(s.count(2, 3))), key=lambda v: v.low)
    with s.within_lambda():
        pieces = [s.chain(u, s.count(1, 2)) for _ in range(len(cuts) + 1)]
    tests = [compare(u, "<", cut) for cut in cuts]
    if s.chance(0.6):
        pieces = [s.short(piece, 16) for piece in pieces]
        tests_list = s.let(Value(f"[{', '.join(t.code for t in tests)}]", (), 0, 0), "conditions", "conds")
        choices = s.let(Value(f"[{', '.join(p.code for p in pieces[:-1])}]", (), 0, 0), "choices", "pieces")
        out = Value(
            f"jnp.select({tests_list.code}, {choices.code}, {pieces[-1].code})",
            u.shape,
            *hull(*pieces),
            kind="select",
        )
    else:
        out = pieces[-1]
        for test, piece in zip(reversed(tests), reversed(pieces[:-1]), strict=True):
            out = ph.where(test, s.short(piece, 30), s.short(out, 24))
    scale = s.array(s.partner(x.shape), low=0.4, high=1.5)
    return s.finish(
        s.pick(("piecewise", "spline segment", "tariff", "three regime")),
        s.pair(out, s.chain(scale, s.count(0, 1))),
    )


def scalar_cond(s: Sampler) -> Kernel:
    """lax.cond on a statistic of an array or on a scalar argument."""
    shape = s.shape(1, 2, 24, least=2)
    x = s.array(shape)
    y = s.array(s.partner(shape))
    if s.chance(0.5):
        flag = s.scalar("threshold", "level", "temperature", "load", low=-1, high=1)
        predicate = compare(s.chain(flag, s.count(0, 1)), s.pick("<>"), number(0.1))
        shaped = [s.unary(flag)]
    else:
        score = ar.mean(s, s.chain(x, s.count(0, 1)))
        predicate = compare(score, s.pick("><"), s.inside(score, 0.4))
        shaped = []
    if s.chance(0.4):
        predicate = s.let(predicate, "is_hot", "triggered", "use_fast_path", "converged")
    operand = s.let(s.mix([x, y], s.count(0, 1)))
    out = ct.cond(
        s, predicate, operand, lambda v: s.chain(v, s.count(1, 3)), lambda v: s.chain(v, s.count(1, 3))
    )
    return s.finish(
        s.pick(("cond", "regime switch", "conditional step")), s.mix([s.let(out), *shaped], s.count(0, 1))
    )


def switch_modes(s: Sampler) -> Kernel:
    """lax.switch over some laws, by an index argument."""
    branches = s.count(2, 4)
    x = s.array(s.shape(1, 2, 24), low=-2, high=2)
    if s.chance(0.6):
        mode = s.ints((), 0, branches - 1, "mode", "branch_id", "case", "kind")
        selector = mode
    else:
        level = s.scalar("level", "regime", "stage", low=0.0, high=float(branches) - 0.01)
        selector = Value(f"jnp.int32({level.code})", (), 0, branches - 1, "int32")
    pool = [s.let(s.chain(x, s.count(0, 2)))]
    if selector.code.startswith("jnp"):
        pool.append(s.unary(level))
    out = ct.switch(s, selector, pool[0], [lambda v: s.chain(v, s.count(1, 2))] * branches)
    extra = [s.array(s.partner(x.shape))] if s.chance(0.5) else []
    return s.finish(
        s.pick(("switch", "mode select", "law table")), s.mix([s.let(out), *pool[1:], *extra], s.count(0, 1))
    )


def lax_select(s: Sampler) -> Kernel:
    """lax.select, whose operands have one shape."""
    shape = s.shape(1, 3)
    x, y = s.array(shape), s.array(shape)
    a, b = s.let(s.pair(x, y)), s.let(s.mix([y, x], s.count(0, 1)))
    test = s.short(s.chain(x, s.count(0, 1)))
    mask = s.let(condition(s, test))
    out = call(s.fn("lax.select"), mask, a, b, shape=shape, interval=hull(a, b), kind="select")
    return s.finish(s.pick(("lane select", "mux", "selective blend")), s.chain(out, s.count(0, 2)))


def robust_loss(s: Sampler) -> Kernel:
    """Huber and its kin: quadratic near zero, linear far away."""
    shape = s.shape(1, 3)
    a, b = (
        s.array(shape, "pred", "outputs", low=-2, high=2),
        s.array(s.partner(shape), "target", "labels", low=-2, high=2),
    )
    r = s.let(s.bounded(s.mix([sub(a, b)], s.count(0, 1)), 4), "err", "residual", "r")
    size = s.let(ph.absolute(r), "abs_err", "size", "distance")
    d = s.coef(0.4, 1.2)
    near = s.pick((mul(number(0.5), square(r)), div(square(r), number(2.0)), s.unary(size)))
    far = s.pick((mul(d, sub(size, mul(number(0.5), d))), s.unary(size), mul(d, size), ph.log1p(size)))
    out = ph.where(compare(size, s.pick(("<", "<=")), d), s.short(near, 30), s.short(far, 30))
    values = [out] + (
        [s.array(s.partner(shape), "weights", "importance", low=0.2, high=1.5)] if s.chance(0.6) else []
    )
    return s.finish(s.pick(("huber", "robust loss", "tukey like loss")), s.mix(values, s.count(1, 2)))


def clipped_step(s: Sampler) -> Kernel:
    """Clips, floors and ceilings on the way."""
    shape = s.shape(1, 3)
    x, y = s.array(shape), s.array(s.partner(shape))
    step = s.short(s.mix([x, y], s.count(1, 2)))
    clipped = s.let(ph.split_clip(s, step))
    if s.chance(0.5):
        saturated = s.let(compare(ph.absolute(s.let(step)), ">", s.coef(0.5, 1.5)), "saturated", "hit_limit")
        clipped = ph.where(saturated, mul(s.coef(0.3, 0.9), clipped), clipped)
    return s.finish(
        s.pick(("clipped step", "trust region", "proximal ratio")), s.mix([clipped, x], s.count(0, 2))
    )


def count_beside(s: Sampler) -> Kernel:
    """A float result with an integer or bool one beside it."""
    shape = s.shape(1, 2, least=2)
    x, y = s.array(shape), s.array(s.partner(shape))
    score = s.let(s.mix([x, y], s.count(1, 2)), "score", "margin", "level_map")
    mask = s.let(condition(s, score))
    out = s.let(ph.where(mask, s.short(s.unary(score), 30), s.short(s.pair(x, y), 30)))
    beside = s.pick(
        (
            Value(f"{mask.code}.sum()", (), 0, 100, "int32"),
            mask,
            Value(f"jnp.any({mask.code})", (), 0, 1, "bool"),
            Value(f"jnp.argmax({score.code})", (), 0, 100, "int32"),
            Value(f"jnp.count_nonzero({mask.code})", (), 0, 99, "int32"),
            Value(f"jnp.sign({score.code}).astype(jnp.int32)", shape, -1, 1, "int32"),
        )
    )
    return s.finish(
        s.pick(("counted select", "flagged update", "detector")), s.chain(out, s.count(0, 1)), beside
    )


def python_branch(s: Sampler) -> Kernel:
    """A Python ``if`` on a static argument, decided while tracing."""
    shape = s.shape(1, 3)
    x, y = s.array(shape), s.array(s.partner(shape))
    value = s.count(0, 3)
    flag = s.static_int(value, "mode", "order", "variant", "stage")
    base = s.let(s.mix([x, y], s.count(0, 1)), "base", "mixed")
    out = s.name("out", "result", "response")
    cut = s.count(0, 2)
    with s.suite(f"if {flag} > {cut}:"):
        first = s.chain(s.let(s.unary(base)), s.count(1, 2))
        s.line(f"{out} = ", first.code)
    with s.suite("else:"):
        second = s.chain(base, s.count(1, 3))
        s.line(f"{out} = ", second.code)
    merged = Value(out, broadcast(first.shape, second.shape), *hull(first, second))
    test = condition(s, merged)
    picked = ph.where(test, merged, s.pair(merged, x))
    return s.finish(s.pick(("static variant", "moded step")), picked)


def argmax_gate(s: Sampler) -> Kernel:
    """Rows gated by where their largest element stands."""
    rows, columns = s.count(2, 5), s.count(2, 6)
    scores = s.array((rows, columns), "scores", "logits", "votes")
    values = s.array(s.partner((rows, columns)), "values", "payoffs", "features")
    work = s.let(s.chain(scores, s.count(0, 1)))
    best = s.let(
        Value(f"jnp.argmax({work.code}, axis=-1)", (rows,), 0, columns - 1, "int32"), "best", "winner", "top"
    )
    hot = Value(f"jax.nn.one_hot({best.code}, {columns})", (rows, columns), 0, 1)
    out = ph.where(
        Value(f"{hot.code} > 0.5", hot.shape, 0, 1, "bool", 4),
        s.short(s.unary(values), 20),
        mul(s.coef(0.1, 0.9), work),
    )
    return s.finish(
        s.pick(("winner gate", "hard attention", "argmax gate")), s.mix([s.let(out), values], s.count(0, 2))
    )


def periodic(s: Sampler) -> Kernel:
    """Alternation by position, parity or bin."""
    n = s.count(4, 12)
    x, y = s.array((n,)), s.array((n,))
    pos = s.let(Value(f"jnp.arange({n})", (n,), 0, n - 1, "int32"), "pos", "position_ids", "lane")
    period = s.count(2, 4)
    test = s.pick(
        (
            f"{pos.code} % {period} == {s.count(0, period - 1)}",
            f"{pos.code} < {s.count(1, n - 1)}",
            f"{pos.code} & 1 == 0",
        )
    )
    if "&" in test:
        test = f"({pos.code} & 1) == 0"
    mask = Value(test, (n,), 0, 1, "bool", 4)
    out = ph.where(s.short(mask, 24), s.short(s.mix([x, y], s.count(0, 2)), 30), s.short(s.unary(x), 30))
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
    return s.pick(FORMS)(s)


TEMPLATE = Template("branch", "generate_branch_kernel", draw)
