"""Conditions on values, element by element or as one scalar."""

from kernels.writing import arrays as ar
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, both, compare, expr


def condition(s: Sampler, value: Value) -> Value:
    """A comparison that some elements pass and some do not."""
    sign = s.pick((">", "<", ">=", "<="))
    if s.chance(0.25) and value.high - value.low > 1:
        low, high = s.inside(value, 0.15), s.inside(value, 0.15)
        if low.low + 0.2 < high.low:
            return both(compare(value, ">", low), "&", compare(value, "<", high))
        return both(compare(value, "<", low), s.pick("|^"), compare(value, ">", high))
    return compare(value, sign, s.inside(value))


def predicate(s: Sampler, value: Value) -> Value:
    """A scalar condition on an array."""
    if value.rank == 0:
        return compare(value, s.pick("><"), s.inside(value, 0.35))
    form = s.pick(("elements", "mean", "mean", "extreme"))
    if form == "elements":
        code = f"jnp.{s.pick(('any', 'all'))}({condition(s, value)})"
        return expr(code, (), (0, 1), "bool", kind="condition")
    stat = ar.mean(s, value) if form == "mean" else ar.reduced(s, s.pick(("max", "min")), value)
    return compare(stat, s.pick("><"), s.inside(stat, 0.35))
