"""Values brought into an interval by scaling, clipping or squashing, whichever costs least of what varies."""

import math

from kernels.writing import elementary as el
from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, add, div, mul, neg, number


def squeezed(s: Sampler, value: Value, limit: float) -> Value:
    """The value, moved into [-limit, limit] with as little loss of what varies as can be."""
    if value.bound <= limit:
        return value
    value, reach = s.let(value), value.radius
    choice = s.count(0, 4)
    if choice == 0 and limit / value.bound > 0.3:
        factor = math.floor(100 * limit / value.bound) / 100
        return mul(number(factor), value)
    if choice == 1 and reach <= 1.2 * limit:
        edge = number(round(limit, 2))
        return el.clip(value, neg(edge), edge)
    if choice == 2 and limit >= 1:
        return div(value, add(number(1.0), el.absolute(value))).within(-1, 1)
    if limit >= 1 and reach <= 2.5:
        return el.mapped("jnp.tanh", value, lambda low, high: (-1, 1), "squash")
    if reach <= 1.5 * limit or limit < 1:
        edge = number(round(limit, 2))
        return mul(edge, el.mapped("jnp.tanh", div(value, edge), lambda low, high: (-1, 1), "squash"))
    return s.bounded(value, limit)


def put_within(s: Sampler, names: Names, value: Value, limit: float = 4.0) -> Value:
    """Assign the value, squeezed into [-limit, limit], to a new variable with one of the names."""
    if value.bound <= limit:
        return s.put(names, value)
    return s.put(names, squeezed(s, s.put(names, value), limit))


def let_within(s: Sampler, value: Value, limit: float = 4.0) -> Value:
    """``put_within`` with names that suit the value's kind."""
    return put_within(s, "", value, limit)


def prepared_within(s: Sampler, value: Value, most: int = 2, limit: float = 2.5) -> Value:
    """The value after up to ``most`` phrases (one, of 16-bit floats), as a variable in [-limit, limit]."""
    return let_within(s, s.chain(value, s.count(0, min(most, 1) if s.narrow else most)), limit)
