"""Conditionals: where, select, cond, switch, clip and piecewise definitions."""

import random

from kernels.kernel import Kernel, Template
from kernels.original._conditions import condition, joint_law, laws
from kernels.writing import arrays as ar
from kernels.writing import conditionals
from kernels.writing import elementary as el
from kernels.writing.beginnings import instance
from kernels.writing.endings import finish_each
from kernels.writing.sampler import Sampler
from kernels.writing.updates import rate
from kernels.writing.values import (
    SUM,
    Value,
    add,
    both,
    broadcast,
    call,
    compare,
    expr,
    hull,
    mul,
    number,
    sub,
)

# Two arms of x and y, of which a condition picks one: what is chosen, else.
ARMS = (
    ("{x}", "{y}"),
    ("{x} * {y}", "{x}"),
    ("{x} + {y}", "{x} - {y}"),
    ("{x}", "0.0"),
    ("jnp.log1p(jnp.abs({x}))", "{y}"),
    ("{x}", "0.5 * ({x} + {y})"),
    ("jnp.tanh({x})", "{y}"),
    ("0.5 * {x}**2", "jnp.abs({x}) - 0.5"),
    ("jnp.exp({x})", "1 + {x}"),
    ("{y} * {x}", "{y}"),
    ("jnp.sqrt(jnp.abs({x}) + 1e-3)", "{y}"),
    ("jnp.sin({x})", "{x} - {x}**3 / 6"),
    ("{x}", "jax.nn.softplus({y})"),
    ("jnp.maximum({x}, {y})", "jnp.minimum({x}, {y})"),
)


def arms(s: Sampler, x: Value, y: Value) -> tuple[Value, Value]:
    """Two expressions to choose from."""
    codes = s.pick(ARMS)
    yes, no = (expr(code.format(x=x, y=y), x.shape, 9.0, level=SUM) for code in codes)
    return (no, yes) if s.chance(0.3) else (yes, no)


def where_mix(s: Sampler) -> Kernel:
    """One of two expressions, element by element."""
    shape = s.shape(1, 3)
    x, y = s.operand(shape, low=-2, high=2), s.operand(s.partner(shape), low=-2, high=2)
    test = s.pick((x, x, y, s.put("gap|margin", sub(x, y))))
    mask = compare(x, ">", y) if s.chance(0.25) else condition(s, test)
    mask = s.let(mask) if s.chance(0.5) else mask
    out = el.where(s.short(mask, 30), *arms(s, x, y))
    return finish_each(s, s.pick(("select", "conditional update", "where")), out)


def masked_update(s: Sampler) -> Kernel:
    """A bool mask as an argument."""
    shape = s.shape(1, 3)
    mask = s.mask("", s.partner(shape, 0.7))
    x, y = s.operand(shape), s.operand(s.partner(shape))
    update = s.pick(
        ("{x} + {y}", "{x} * {y}", "{y}", "0.5 * ({x} + {y})", "jnp.tanh({x} + {y})", "jnp.maximum({x}, {y})")
    )
    fresh = expr(update.format(x=x, y=y), shape, 5.0, level=SUM)
    test = mask
    if s.chance(0.4):
        other = condition(s, y)
        test = both(mask, s.pick("&|^"), expr(f"({other})", other.shape, (0, 1), "bool"))
    elif s.chance(0.4):
        test = expr(f"~{mask}", mask.shape, (0, 1), "bool", level=11)
    old = s.short(x, 30)
    out = s.one_of(
        lambda: _by_where(fresh, test, old),
        lambda: _by_weight(s, mask, fresh, test, old),
        lambda: _by_gain(s, fresh, test, old),
    )
    return finish_each(s, s.pick(("masked update", "dropout blend", "masked mix")), out)


def _by_where(fresh: Value, test: Value, old: Value) -> Value:
    return el.where(test, fresh, old)


def _by_weight(s: Sampler, mask: Value, fresh: Value, test: Value, old: Value) -> Value:
    test = s.let(test) if test is not mask else test
    on = s.put("on|weight|mask_f", expr(f"{test.at(13)}.astype(jnp.float32)", test.shape, (0, 1)))
    return add(mul(on, fresh), mul(sub(number(1.0), on), old)).within(*hull(fresh, old))


def _by_gain(s: Sampler, fresh: Value, test: Value, old: Value) -> Value:
    on = s.put(
        "gain_map|dropout_scale",
        el.where(test, number(s.pick((1.0, 2.0, 1.25))), number(s.pick((0.0, 0.5, 0.1)))),
    )
    return add(mul(on, fresh), old)


# Where the pieces of a function on [-2, 2] meet.
CUTS = (
    (-1.0, 1.0),
    (-0.5, 0.5),
    (0.0, 1.0),
    (-1.0, 0.0),
    (-1.0, 0.0, 1.0),
    (-0.5, 0.0, 0.5),
    (0.0, 0.5, 1.5),
)


def piecewise(s: Sampler) -> Kernel:
    """Three or four pieces through jnp.select or jnp.piecewise."""
    x = s.operand(s.shape(1, 2), low=-2, high=2)
    u = s.put("u|arg|coord", s.bounded(x, 3))
    cuts = list(map(number, s.pick(CUTS)))
    with s.within_lambda():
        pieces = [piece(u) for piece in laws(s, len(cuts) + 1)]
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
    if s.chance(0.4):
        out = mul(
            s.array("scale|rate|weights", s.partner(x.shape), low=0.4, high=1.5), s.put("piece|law", out)
        )
    return finish_each(s, s.pick(("piecewise", "regime law", "tariff")), out)


def scalar_cond(s: Sampler) -> Kernel:
    """lax.cond on a statistic of an array or on a scalar argument."""
    shape = s.shape(1, 2, 24, least=2)
    x = s.operand(shape)
    y = s.operand(s.partner(shape))
    if s.chance(0.5):
        flag = s.scalar("threshold|level|temperature|load", low=-1, high=1)
        limit = s.scalar("limit|critical|cutoff", low=-0.5, high=0.5) if s.chance(0.5) else number(0.0)
        predicate = compare(flag, s.pick("<>"), limit)
    else:
        score = ar.mean(s, x)
        predicate = compare(score, s.pick("><"), s.inside(score, 0.4))
    if s.chance(0.4):
        predicate = s.put("is_hot|triggered|use_fast_path|converged", predicate)
    operand = x if s.chance(0.5) else s.let(s.pair(x, y))
    out = conditionals.cond(s, predicate, operand, *laws(s, 2, y if y.shape == x.shape else None))
    return finish_each(s, s.pick(("cond", "regime switch", "conditional step")), out)


def switch_modes(s: Sampler) -> Kernel:
    """lax.switch over some laws, by an index argument."""
    branches = s.fixed(s.count(2, 4))
    x = s.operand(s.shape(1, 2, 24), low=-2, high=2)
    if s.chance(0.6):
        selector = s.ints("mode|branch_id|case|kind", (), 0, branches - 1)
    else:
        level = s.scalar("level|regime|stage", low=0.0, high=float(branches) - 0.01)
        selector = expr(f"jnp.int32({level})", (), (0, branches - 1), "int32")
        if s.chance(0.6):
            selector = expr(f"jnp.clip({selector}, 0, {branches - 1})", (), (0, branches - 1), "int32")
    other = s.operand(x.shape, low=-2, high=2) if s.chance(0.5) else None
    out = conditionals.switch(s, selector, x, laws(s, branches, other))
    return finish_each(s, s.pick(("switch", "mode select", "law table")), out)


def lax_select(s: Sampler) -> Kernel:
    """lax.select, whose operands have one shape."""
    shape = s.shape(1, 3)
    x, y = s.operand(shape, low=-2, high=2), s.operand(shape, low=-2, high=2)
    a, b = (s.put(names, joint_law(s, *pair)) for names, pair in (("yes|on", (x, y)), ("no|off", (y, x))))
    mask = s.let(condition(s, s.pick((x, y, s.put("gap|margin", sub(x, y))))))
    out = call(s.fn("lax.select"), mask, a, b, shape=shape, interval=hull(a, b), kind="select")
    return finish_each(s, s.pick(("lane select", "mux", "selective blend")), out)


# Losses of a residual r of magnitude a: below d, and beyond; half is d / 2, double 2 d, square d^2.
ROBUST = (
    ("huber", "0.5 * {r}**2", "{d} * ({a} - {half})"),
    ("smooth l1", "0.5 * {r}**2 / {d}", "{a} - {half}"),
    ("truncated squares", "{r}**2", "{square}"),
    ("tukey loss", "{square} / 6 * (1 - (1 - ({r} / {d}) ** 2) ** 3)", "{square} / 6"),
    ("berhu", "{a}", "({r}**2 + {square}) / ({double})"),
    ("log tailed loss", "{r}**2", "{square} * (1 + 2 * jnp.log({a} / {d} + 1e-6))"),
    ("epsilon insensitive", "0.0", "{a} - {d}"),
    ("capped absolute error", "{a}", "{d}"),
    ("wing loss", "jnp.log1p({a} / 0.5)", "{a} - {d} + jnp.log1p({d} / 0.5)"),
)
# Updates g of x within a limit d, with a rate lr.
CLIPS = (
    ("clipped step", "{x} + jnp.clip({g}, -{d}, {d})"),
    ("clipped gradient step", "{x} - {lr} * jnp.clip({g}, -{d}, {d})"),
    ("norm clipped step", "{x} - {lr} * {g} * jnp.minimum(1.0, {d} / (jnp.linalg.norm({g}) + 1e-6))"),
    ("projected step", "jnp.clip({x} - {lr} * {g}, -{d}, {d})"),
    (
        "trust region step",
        "jnp.where(jnp.linalg.norm({g}) < {d}, {x} + {g}, {x} + {d} * {g} / (jnp.linalg.norm({g}) + 1e-6))",
    ),
    ("soft clipped step", "{x} + {d} * jnp.tanh({g} / {d})"),
    ("sign step", "jnp.where(jnp.abs({g}) > {d}, {x} - {lr} * jnp.sign({g}), {x})"),
    ("proximal ratio", "jnp.minimum({x} * {g}, {x} * jnp.clip({g}, 1 - {d}, 1 + {d}))"),
    ("reflected step", "jnp.where(jnp.abs({x} + {g}) > {d}, {x} - {g}, {x} + {g})"),
    ("nonnegative step", "jnp.maximum({x} - {lr} * {g}, 0)"),
)


def robust_loss(s: Sampler) -> Kernel:
    """Huber and its kin: quadratic near zero, linear far away."""
    shape = s.shape(1, 3)
    a, b = (
        s.array("pred|outputs", shape, low=-2, high=2),
        s.array("target|labels", s.partner(shape), low=-2, high=2),
    )
    r = s.put("err|residual|r", sub(a, b))
    size = s.put("abs_err|size|distance", el.absolute(r))
    d = s.scalar("delta|threshold|c", 0.4, 1.2) if s.chance(0.6) else number(s.pick((1.0, 0.5)))
    noun, near, far = s.pick(ROBUST)
    given = d.low != d.high
    words: dict[str, object] = {"r": r, "a": size, "d": d}
    words["half"] = f"0.5 * {d}" if given else number(d.low / 2)
    words["square"] = f"{d}**2" if given else number(d.low**2)
    words["double"] = f"2 * {d}" if given else number(d.low * 2)
    near_v, far_v = (expr(code.format(**words), r.shape, 9.0, level=SUM) for code in (near, far))
    out = el.where(compare(size, s.pick(("<", "<=")), d), near_v, far_v)
    if s.chance(0.5):
        out = mul(s.array("weights|importance", s.partner(shape), low=0.2, high=1.5), s.put("loss", out))
    return finish_each(s, noun, out)


def clipped_step(s: Sampler) -> Kernel:
    """Steps of limited length, ratios and gradients between bounds."""
    shape = s.shape(1, 3)
    x, step = s.array("params|x|position", shape), s.array("step|update|grads", shape, low=-2, high=2)
    limit = s.scalar("max_step|radius|limit", 0.2, 1.0) if s.chance(0.6) else number(s.pick((0.5, 1.0)))
    noun, code = s.pick(CLIPS)
    lr = rate(s) if "{lr}" in code else number(1.0)
    return finish_each(s, noun, expr(code.format(x=x, g=step, d=limit, lr=lr), shape, 5.0, level=SUM))


def count_beside(s: Sampler) -> Kernel:
    """A float result with an integer or bool one beside it."""
    shape = s.shape(1, 2, least=2)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    score = s.put("score|margin|level_map", joint_law(s, x, y) if y.shape == x.shape else sub(x, y))
    mask = s.let(condition(s, score))
    out = s.let(el.where(mask, *arms(s, score, y)))
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
    return finish_each(s, s.pick(("counted select", "flagged update", "detector")), out, beside)


def python_branch(s: Sampler) -> Kernel:
    """A Python ``if`` on a static argument, decided while tracing."""
    shape = s.shape(1, 3)
    x, y = s.operand(shape), s.operand(s.partner(shape))
    value = s.count(0, 3)
    flag = s.static_int("mode|order|variant|stage", value)
    base = s.put("base|work", s.pair(x, y)) if s.chance(0.5) else x
    out = s.name("out|result|response")
    cut = s.count(0, 2)
    first, second = (build(base) for build in laws(s, 2))
    with s.suite(f"if {flag} > {cut}:"):
        s.line(f"{out} = {first}")
    with s.suite("else:"):
        s.line(f"{out} = {second}")
    merged = expr(out, broadcast(first.shape, second.shape), hull(first, second))
    if s.chance(0.5):
        merged = el.where(condition(s, x), merged, y)
    return finish_each(s, s.pick(("static variant", "moded step")), merged)


def argmax_gate(s: Sampler) -> Kernel:
    """Rows gated by where their largest element stands."""
    rows, columns = s.count(2, 5), s.count(2, 6)
    scores = s.array("scores|logits|votes", (rows, columns))
    values = s.array("values|payoffs|features", s.partner((rows, columns)))
    work = s.let(scores)
    best = s.put("best|winner|top", expr(f"jnp.argmax({work}, axis=-1)", (rows,), (0, columns - 1), "int32"))
    hot = expr(f"jax.nn.one_hot({best}, {columns})", (rows, columns), (0, 1))
    hit = expr(f"{hot} > 0.5", hot.shape, (0, 1), "bool", level=4)
    otherwise = s.pick((number(0.0), work, mul(number(0.1), work), mul(number(0.5), work)))
    out = s.pick(
        (el.where(hit, values, otherwise), mul(hot, values), mul(hot, s.put("paid", mul(work, values))))
    )
    return finish_each(s, s.pick(("winner gate", "hard attention", "argmax gate")), s.let(out))


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
    out = el.where(s.short(mask, 24), *arms(s, x, y))
    return finish_each(s, s.pick(("parity mix", "alternating update", "checkerboard")), s.let(out))


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
