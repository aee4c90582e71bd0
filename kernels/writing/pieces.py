"""Beginnings and endings that these templates share: inputs with a phrase or two, loops, closings."""

import random
from collections.abc import Callable, Sequence

from kernels.kernel import Kernel
from kernels.writing import arrays as ar
from kernels.writing import control as ct
from kernels.writing.sampler import Sampler
from kernels.writing.values import (
    ATOM,
    FLOAT,
    Interval,
    Shape,
    Value,
    add,
    broadcast,
    compare,
    fits,
    mul,
    number,
    sub,
)

Form = Callable[[Sampler], Kernel]

MOST = 120  # elements that broadcasting may make


def drawn(
    rng: random.Random, forms: Sequence[Form], narrow: Sequence[Form] = (), wide: bool = True
) -> Kernel:
    """One of the forms, on floats of 32 bits mostly; those in ``narrow`` survive 16."""
    form = forms[int(rng.random() * len(forms))]
    place, dtype = rng.random(), "float32"
    if place < 0.12 and wide:
        dtype = "float64"
    elif place < 0.3 and form in narrow:
        dtype = "bfloat16" if place < 0.22 else "float16"
    return form(Sampler(rng, dtype))


def raw(
    code: str,
    shape: Shape,
    interval: Interval = (-1, 1),
    kind: str = "value",
    level: int = ATOM,
    dtype: str = FLOAT,
) -> Value:
    """Code as it stands."""
    return Value(code, shape, *interval, dtype, level, kind)


def start(
    s: Sampler,
    shape: Shape,
    *names: str,
    low: float | None = None,
    high: float | None = None,
    steps: tuple[int, int] = (0, 2),
    limit: float = 3.0,
) -> Value:
    """An input, perhaps worked on, bound to a name, and in [-limit, limit]."""
    x = s.array(shape, *names, low=low, high=high)
    return s.let(s.bounded(s.chain(x, s.count(*steps)), limit))


def unit(s: Sampler, value: Value) -> Value:
    """A value squeezed into [0, 1], bound to a name."""
    value = s.short(value, 24)
    if s.chance(0.5):
        return s.let(raw(f"jax.nn.sigmoid({value.code})", value.shape, (0, 1), "squash"))
    return s.let(raw(f"0.5 + 0.5 * jnp.tanh({value.code})", value.shape, (0, 1), "squash", 9))


def unrolled(s: Sampler, value: Value, trips: int, step: Callable[[Value], Value], limit: float) -> Value:
    """A Python loop over a variable that every round keeps in [-limit, limit]."""
    value = s.bounded(s.short(value), limit)
    name = s.name("h", "state_now", "estimate", "iterate", "level_in", "y_now", "mixed_state", "z_k")
    s.line(f"{name} = ", value.code)
    now = raw(name, value.shape, (-limit, limit))
    with s.suite(f"for _ in range({trips}):"):
        s.line(f"{name} = ", s.bounded(s.short(step(now)), limit).code)
    return now


def rounds(s: Sampler, value: Value, partner: Value | None = None) -> Value:
    """A few like rounds: a Python loop, a fori_loop, a scan over rows, a map or a conditional."""

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
        return unrolled(s, value, s.count(2, 5), step, 3.0)
    if style == 2 and value.rank and value.shape[0] > 1:
        init = mul(s.coef(0.1, 0.9), Value(f"{value.code}[0]", value.shape[1:], value.low, value.high))
        _, every = ct.scan(
            s, s.let(init), value, lambda c, e: (s.pair(c, e), s.unary(s.let(s.pair(e, c)))), keep="all"
        )
        return every
    if style == 3:
        score = ar.mean(s, value) if value.rank else value
        test = compare(score, s.pick("<>"), s.inside(score, 0.4))
        return s.let(
            ct.cond(s, test, value, lambda v: s.chain(v, s.count(1, 3)), lambda v: s.chain(v, s.count(1, 3)))
        )
    return s.let(ct.fori(s, value, ct.trip_count(s, 2, 5), lambda i, c: step(c)))


def merged(s: Sampler, values: Sequence[Value]) -> list[Value]:
    """The values, some of those that broadcast joined."""
    left = list(values)
    first = left.pop(0)
    kept = []
    for value in left:
        if (
            s.chance(0.6)
            and fits(first.shape, value.shape)
            and raw("", broadcast(first.shape, value.shape)).size <= max(MOST, first.size)
        ):
            first = s.let(s.pair(first, value))
            first = s.let(s.bounded(first, 10))
        else:
            kept.append(value)
    return [first, *kept]


def many(s: Sampler, value: Value, sources: Sequence[Value]) -> Value:
    """Several stages, each of which brings in what was there before: a gradient gets through."""
    for _ in range(s.count(3, 6)):
        source = s.pick([other for other in sources if broadcast_to(other, value)] or [value])
        branch = s.let(s.bounded(s.chain(source, s.count(1, 3)), 5))
        value = s.let(s.bounded(s.pair(value, branch), 8))
    return value


def broadcast_to(value: Value, other: Value) -> bool:
    """Whether ``value`` broadcasts to the shape of ``other``."""
    return fits(value.shape, other.shape) and broadcast(value.shape, other.shape) == other.shape


def end(s: Sampler, noun: str, *values: Value, rich: float = 0.3, beside: Sequence[Value] = ()) -> Kernel:
    """Close with the values, worked on a little more, now and then in rounds or in many steps."""
    narrow = s.narrow
    ready = [s.let(s.bounded(s.let(value), 6 if narrow else 12)) for value in values]
    first, *rest = merged(s, ready)
    if s.chance(0.3) and not narrow:
        shape = s.partner(first.shape)
        first = s.let(s.pair(first, s.array(shape, "gain", "weights", "mix", "prior_w", low=0.3, high=1.5)))
    if s.chance(rich) and not narrow:
        first = rounds(s, first, s.pick([*rest, *ready]))
        if broadcast_to(ready[0], first):
            # Not any pair: what the rounds made may be a multiple of it.
            kept = add(mul(s.coef(0.4, 1.2), first), mul(s.coef(0.3, 0.9), ready[0]))
            first = s.let(s.bounded(kept, 10))
    if s.chance(0.12) and not narrow:
        first = many(s, first, ready)
    if first.rank and s.chance(0.25):
        axis = s.pick((None, s.count(0, first.rank - 1)))
        first = s.let(ar.smooth_summary(s, first, axis))
    results = [s.chain(first, s.count(0, 1 if narrow else 3))]
    results += [s.chain(value, s.count(0, 1)) for value in rest]
    return s.finish(noun, *results, *beside)
