"""What stands before and after the core of a longer kernel: phrases, loops, branches, reductions."""

from collections.abc import Callable
from dataclasses import replace

from kernels.kernel import Kernel
from kernels.writing import arrays as ar
from kernels.writing import control
from kernels.writing import phrases as ph
from kernels.writing.sampler import Sampler
from kernels.writing.values import ATOM, Interval, Shape, Value, add, compare, mul, sub

GAINS = ("gain", "weights", "mask_gain", "importance", "scale_by", "modulation")
SHIFTS = ("bias", "offset", "baseline_in", "drift", "background", "target")


def code(
    text: str, shape: Shape, bound: float | Interval, *, level: int = ATOM, usual: float | None = None
) -> Value:
    """An expression as it stands, in [-bound, bound] or in the interval; ``usual`` is a usual magnitude."""
    low, high = bound if isinstance(bound, tuple) else (-bound, bound)
    around = None if usual is None else (max(-usual, low), min(usual, high))
    return Value(text, shape, low, high, level=level, usual=around)


def put(
    s: Sampler, text: str, shape: Shape, bound: float | Interval, *names: str, usual: float | None = None
) -> Value:
    """The expression, bound to a variable with one of the names."""
    return s.let(code(text, shape, bound, usual=usual), *names)


def say(s: Sampler, statement: str) -> None:
    """Write an assignment or a return statement, broken where it is too long for a line."""
    mark = "return " if statement.startswith("return ") else " = "
    head, _, expression = statement.partition(mark)
    s.line(head + mark, expression)


def warm(s: Sampler, value: Value, limit: float = 2.0, most: int = 2, *names: str) -> Value:
    """The value after up to ``most`` phrases, within [-limit, limit] and with a name."""
    return s.let(s.bounded(s.chain(value, s.count(0, most)), limit), *names)


def warm_input(
    s: Sampler,
    shape: Shape,
    *names: str,
    limit: float = 1.5,
    low: float = -1.0,
    high: float = 1.0,
    alone: bool = False,
) -> Value:
    """An input, most often as it is, else after some phrases or (unless ``alone``) joined with another one.

    What goes into differences stays alone: they would cancel what is the same everywhere.
    """
    x = s.array(shape, *names, low=low, high=high)
    choice = s.rng.random()
    if choice < 0.4:
        return x
    if choice < 0.75 or not shape or alone:
        return warm(s, x, limit)
    other = s.array(s.partner(shape, 0.3), *(GAINS if s.chance(0.5) else SHIFTS), low=-1.0, high=1.0)
    return s.let(s.bounded(s.mix([x, other], s.count(0, 1)), limit))


def repeated(s: Sampler, value: Value) -> Value:
    """A few steps of a loop that starts at the value."""
    start = s.let(s.bounded(value, 2.0))

    def step(i: Value, carry: Value) -> Value:
        if s.chance(0.5):
            return s.pair(s.chain(carry, 1), start)
        rate = s.coef(0.1, 0.6)
        return add(carry, mul(rate, sub(s.let(s.unary(start)), s.short(s.unary(carry)))))

    return control.fori(s, start, control.trip_count(s, 2, 5), step, limit=2.0)


def branched(s: Sampler, value: Value) -> Value:
    """One of two phrases, as a scalar made of the value decides."""
    value = s.let(s.bounded(value, 5.0))
    level = value if value.rank == 0 else ar.reduced(s, s.pick(("mean", "max", "sum")), value)
    probe = replace(level, low=-1.0, high=1.0) if value.usual is None else value.within(-2.0, 2.0)
    predicate = compare(level, s.pick("><"), s.inside(replace(probe, shape=())))
    return control.cond(
        s, predicate, value, lambda v: s.chain(v, s.count(1, 2)), lambda v: s.chain(v, s.count(1, 2))
    )


def by_rows(s: Sampler, value: Value) -> Value:
    """A scan over the rows of the value, or a map."""
    value = s.let(s.bounded(value, 3.0))
    if s.chance(0.4):
        row = s.name("row", "entry", "line_item", "block", "vec")
        with s.within_lambda():
            body = s.chain(Value(row, value.shape[1:], value.low, value.high), s.count(1, 2))
        text = f"{s.lax}.map(lambda {row}: {body.code}, {value.code})"
        return Value(text, value.shape, body.low, body.high)
    start = put(
        s, f"jnp.zeros_like({value.code}[0])", value.shape[1:], 0, "start", "init", "initial", "zero_row"
    )

    def step(carry: Value, item: Value) -> tuple[Value, Value]:
        # A sum, since products with a carry that starts at zero would stay there.
        kept = mul(s.coef(0.2, 0.9), carry)
        fresh = s.short(s.unary(item) if s.chance(0.5) else item, 40)
        after = s.let(s.bounded(add(kept, fresh), 3.0))
        return after, s.unary(after) if s.chance(0.5) else after

    keep = s.pick(("all", "last"))
    last, every = control.scan(s, start, value, step, invariant=(-3.0, 3.0), keep=keep)
    return last if keep == "last" else every


def joined(s: Sampler, value: Value) -> Value:
    """The value with another input."""
    shape = s.partner(value.shape, 0.5)
    other = s.array(shape, *(GAINS if s.chance(0.5) else SHIFTS), low=0.3, high=1.5)
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
    weights = [0.07, 0.07, 0.2]
    if value.rank:
        stages += [collapsed, by_rows]
        weights += [0.16, 0.08 if value.shape[0] > 1 else 0.0]
    stages += [lambda s, v: s.chain(v, s.count(1, 3)), lambda s, v: v]
    weights += [0.25, 0.1]
    value = stages[ph.weighted(s, weights)](s, value)
    return s.let(value) if value.low < -limit or value.high > limit else value


def wind_up(s: Sampler, noun: str, *results: Value) -> Kernel:
    """Work on the results some more, now and then on two of them together, and close the kernel."""
    made = [worked(s, result) for result in results]
    if s.chance(0.12):
        made[0] = worked(s, made[0])
    return s.finish(noun, *made)
