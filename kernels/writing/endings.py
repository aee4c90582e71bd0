"""Endings of a kernel: work on the results some more, then return them and close the kernel."""

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from kernels.kernel import Kernel
from kernels.writing import arrays as ar
from kernels.writing import conditionals, loops
from kernels.writing import elementary as el
from kernels.writing.beginnings import GAINS, SHIFTS
from kernels.writing.choices import Names, options
from kernels.writing.keys import DROPOUT, dropout
from kernels.writing.phrases import weighted
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, add, broadcast, compare, expr, fits, mul, number, square, sub
from kernels.writing.within import let_within

# ---- each result on its own


def _summed_up(s: Sampler, v: Value) -> Value:
    """A smooth summary over one axis or all."""
    v = s.let(v)
    axis = None if v.rank == 1 or s.chance(0.4) else s.count(0, v.rank - 1)
    return ar.smooth_summary(s, v, axis)


def finish_each(s: Sampler, nouns: Names, *results: Value, limit: float = 12.0) -> Kernel:
    """Close with the results, each after a few phrases or summed up; the noun is drawn at the end."""
    made = []
    for result in results:
        result = s.let(s.bounded(s.let(result), limit))
        place = s.rng.random()
        if place < 0.3 and result.size > 1:
            result = _summed_up(s, s.unary(result) if s.chance(0.3) else result)
        elif place < 0.5:
            result = s.chain(result, 1)
        made.append(result)
    if len(made) > 1:
        made = [s.let(result) for result in made]
    return s.finish(s.pick(options(nouns)), *made)


# ---- one result of a network


def perhaps_reduced(s: Sampler, value: Value) -> Value:
    """The value, or now and then a reduction of it, of moderate size."""
    if not value.rank or s.chance(0.5):
        return value
    axis = None if s.chance(0.4) else s.count(0, value.rank - 1)
    if axis is not None and value.shape[axis] == 1:
        return value
    # With few digits a mean is the steadiest.
    summary = ar.mean if s.narrow else ar.smooth_summary
    result = summary(s, s.let(s.bounded(value, 12)), axis)
    if result.bound <= 8:
        return result
    return mul(number(round(6 / result.bound, 2)), s.short(result, 40))


def finish_layer(s: Sampler, nouns: Names, value: Value, *others: Value, reduce: bool = True) -> Kernel:
    """Close with the value after dropout, phrases, an input and a reduction, each now and then.

    Each of ``others`` is returned beside it or left out. The noun is drawn at the end.
    """
    value = dropout(s, let_within(s, value, 15))
    out = s.chain(value, 1 if s.chance(0.3) else 0)
    if s.chance(0.2) and value.rank and not s.narrow:
        other = s.array("scale|target|residual|gain", s.partner(value.shape, 0.4))
        out = s.pair(s.let(s.bounded(out, 10)), other)
    if reduce:
        out = perhaps_reduced(s, s.bounded(s.short(out), 15))
    beside = [s.bounded(s.short(other), 15) for other in others if s.chance(0.5)]
    return s.finish(s.pick(options(nouns)), out, *beside)


def _headed(s: Sampler, value: Value) -> Value:
    """The value after phrases, summed up, mixed with an input, or its error against a target."""
    value = s.put("out|y|result|output|features_out", s.bounded(value, 15))
    choice = s.count(0, 5)
    if choice == 0:
        return s.chain(value, 1)
    if choice == 2 and value.rank:
        return _summed_up(s, value)
    if choice == 3:
        other = s.array("target|skip_in|reference|gain_out|mixin", s.partner(value.shape))
        return s.mix([value, other], s.count(0, 1))
    if choice == 4 and value.shape:
        target = s.array("target|labels|y_true|wanted", value.shape, low=-1.0, high=1.0)
        error = s.put("err|residual|mismatch", sub(value, target))
        return ar.mean(s, s.short(s.bounded(s.pick((square(error), el.absolute(error))), 20)))
    return value


def finish_headed(s: Sampler, noun: str, value: Value, *others: Value, drop: float = DROPOUT) -> Kernel:
    """Close with the value after dropout (at the rate ``drop``) and a head: phrases, a summary, a loss."""
    s.bits += 20
    return s.finish(noun, _headed(s, dropout(s, value, drop)), *others)


# ---- the results joined


MOST = 120  # elements that broadcasting may make


def rounds(s: Sampler, value: Value, partner: Value | None = None) -> Value:
    """The value after some steps of a Python loop, a fori_loop or a scan over its rows, or a conditional."""

    def step(now: Value) -> Value:
        if partner is not None and s.chance(0.5) and broadcast_to(partner, now):
            return s.chain(s.pair(now, partner), s.count(0, 1))
        fresh = s.short(s.chain(now, s.count(1, 3)), 30)
        # A part of what was there stays: rounds of squashing alone would leave no slope.
        weight = s.coef(0.3, 0.8)
        if s.chance(0.5):
            return add(mul(weight, now), mul(number(round(1 - weight.low, 3)), fresh))
        return add(now, mul(weight, sub(fresh, now)))

    value = s.let(s.bounded(value, 4))
    style = s.count(0, 6)
    if style <= 1:
        return loops.unrolled(s, value, s.count(2, 5), step, 3.0)
    if style == 2 and value.rank and value.shape[0] > 1:
        init = mul(s.coef(0.1, 0.9), expr(f"{value}[0]", value.shape[1:], value.interval))
        _, every = loops.scan(
            s, s.let(init), value, lambda c, e: (s.pair(c, e), s.unary(s.let(s.pair(e, c)))), keep="all"
        )
        return every
    if style == 3:
        score = ar.mean(s, value) if value.rank else value
        test = compare(score, s.pick("<>"), s.inside(score, 0.4))
        return s.let(
            conditionals.cond(
                s, test, value, lambda v: s.chain(v, s.count(1, 3)), lambda v: s.chain(v, s.count(1, 3))
            )
        )
    return s.let(loops.fori(s, value, loops.trip_count(s, 2, 5), lambda i, c: step(c)))


def merged(s: Sampler, values: Sequence[Value]) -> list[Value]:
    """The values, some of those that broadcast joined."""
    left = list(values)
    first = left.pop(0)
    kept = []
    for value in left:
        if (
            s.chance(0.6)
            and fits(first.shape, value.shape)
            and math.prod(broadcast(first.shape, value.shape)) <= max(MOST, first.size)
        ):
            first = s.let(s.pair(first, value))
            first = s.let(s.bounded(first, 10))
        else:
            kept.append(value)
    return [first, *kept]


def many(s: Sampler, value: Value, sources: Sequence[Value]) -> Value:
    """The value after several stages, each joined with an earlier value so that gradients get through."""
    for _ in range(s.count(3, 6)):
        source = s.pick([other for other in sources if broadcast_to(other, value)] or [value])
        branch = s.let(s.bounded(s.chain(source, s.count(1, 3)), 5))
        value = s.let(s.bounded(s.pair(value, branch), 8))
    return value


def broadcast_to(value: Value, other: Value) -> bool:
    """True if ``value`` broadcasts to the shape of ``other``."""
    return fits(value.shape, other.shape) and broadcast(value.shape, other.shape) == other.shape


def finish_joined(
    s: Sampler, noun: str, *values: Value, rich: float = 0.15, beside: Sequence[Value] = ()
) -> Kernel:
    """Close with the values, some of them joined and worked on, now and then in rounds or many steps."""
    narrow = s.narrow
    ready = [s.let(s.bounded(s.let(value), 6 if narrow else 12)) for value in values]
    first, *rest = merged(s, ready)
    if s.chance(0.3) and not narrow:
        shape = s.partner(first.shape)
        first = s.let(s.pair(first, s.array("gain|weights|mix|prior_w", shape, low=0.3, high=1.5)))
    if s.chance(rich) and not narrow:
        first = rounds(s, first, s.pick([*rest, *ready]))
        if broadcast_to(ready[0], first):
            # Not any pair: what the rounds made may be a multiple of it.
            kept = add(mul(s.coef(0.4, 1.2), first), mul(s.coef(0.3, 0.9), ready[0]))
            first = s.let(s.bounded(kept, 10))
    if s.chance(0.04) and not narrow:
        first = many(s, first, ready)
    if first.rank and s.chance(0.25):
        axis = s.pick((None, s.count(0, first.rank - 1)))
        first = s.let(ar.smooth_summary(s, first, axis))
    results = [s.chain(first, s.count(0, 1)), *rest]
    return s.finish(noun, *results, *beside)


# ---- each result through a stage


def repeated(s: Sampler, value: Value) -> Value:
    """A few steps of a loop that starts at the value."""
    start = s.let(s.bounded(value, 2.0))

    def step(i: Value, carry: Value) -> Value:
        if s.chance(0.5):
            return s.pair(s.chain(carry, 1), start)
        rate = s.coef(0.1, 0.6)
        return add(carry, mul(rate, sub(s.let(s.unary(start)), s.short(s.unary(carry)))))

    return loops.fori(s, start, loops.trip_count(s, 2, 5), step, limit=2.0)


def branched(s: Sampler, value: Value) -> Value:
    """One of two phrases, as a scalar made of the value decides."""
    value = s.let(s.bounded(value, 5.0))
    level = value if value.rank == 0 else ar.reduced(s, s.pick(("mean", "max", "sum")), value)
    probe = replace(level, low=-1.0, high=1.0) if value.usual is None else value.within(-2.0, 2.0)
    predicate = compare(level, s.pick("><"), s.inside(replace(probe, shape=())))
    return conditionals.cond(
        s, predicate, value, lambda v: s.chain(v, s.count(1, 2)), lambda v: s.chain(v, s.count(1, 2))
    )


def by_rows(s: Sampler, value: Value) -> Value:
    """A scan over the rows of the value, or a map."""
    value = s.let(s.bounded(value, 3.0))
    if s.chance(0.4):
        row = s.name("row|entry|line_item|block|vec")
        with s.within_lambda():
            body = s.chain(expr(row, value.shape[1:], value.interval), s.count(1, 2))
        text = f"{s.lax}.map(lambda {row}: {body}, {value})"
        return expr(text, value.shape, body.interval)
    start = s.put("start|init|initial|zero_row", f"jnp.zeros_like({value}[0])", value.shape[1:], 0)

    def step(carry: Value, item: Value) -> tuple[Value, Value]:
        # A sum, since products with a carry that starts at zero would stay there.
        kept = mul(s.coef(0.2, 0.9), carry)
        fresh = s.short(s.unary(item) if s.chance(0.5) else item, 40)
        after = s.let(s.bounded(add(kept, fresh), 3.0))
        return after, s.unary(after) if s.chance(0.5) else after

    keep = s.pick(("all", "last"))
    last, every = loops.scan(s, start, value, step, invariant=(-3.0, 3.0), keep=keep)
    return last if keep == "last" else every


def joined(s: Sampler, value: Value) -> Value:
    """The value with another input."""
    shape = s.partner(value.shape, 0.5)
    other = s.array(GAINS if s.chance(0.5) else SHIFTS, shape, low=0.3, high=1.5)
    return s.mix([value, other], s.count(0, 2))


def collapsed(s: Sampler, value: Value) -> Value:
    """A reduction of some function of the value."""
    inner = s.let(s.bounded(s.chain(value, s.count(1, 2)), 12.0))
    axis = None if s.chance(0.4) else s.count(0, value.rank - 1)
    return s.chain(ar.smooth_summary(s, inner, axis), s.count(0, 2))


def worked(s: Sampler, value: Value, limit: float = 10.0) -> Value:
    """The value after one more stage, or two."""
    value = s.let(s.bounded(s.let(value), limit))
    stages: list[Callable[[Sampler, Value], Value]] = [repeated, branched, joined]
    weights = [0.04, 0.04, 0.15]
    if value.rank:
        stages += [collapsed, by_rows]
        weights += [0.16, 0.08 if value.shape[0] > 1 else 0.0]
    stages += [lambda s, v: s.chain(v, 1), lambda s, v: v]
    weights += [0.15, 0.4]
    value = stages[weighted(s, weights)](s, value)
    return s.let(value) if value.low < -limit or value.high > limit else value


def finish_staged(s: Sampler, noun: str, *results: Value) -> Kernel:
    """Close with the results, each after a stage: a loop, a conditional, a scan, a reduction, phrases."""
    made = [worked(s, result) for result in results]
    return s.finish(noun, *made)
