"""Values brought into an interval by scaling, clipping or squashing, whichever costs least of what varies."""

from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value


def put_within(s: Sampler, names: Names, value: Value, limit: float = 4.0) -> Value:
    """Assign the value, bounded by [-limit, limit], to a new variable with one of the names."""
    return s.put(names, s.bounded(s.put(names, value), limit))


def let_within(s: Sampler, value: Value, limit: float = 4.0) -> Value:
    """``put_within`` with names that suit the value's kind."""
    return put_within(s, "", value, limit)


def prepared_within(s: Sampler, value: Value, most: int = 2, limit: float = 2.5) -> Value:
    """The value after up to ``most`` phrases (one, of 16-bit floats), as a variable in [-limit, limit]."""
    return let_within(s, s.chain(value, s.count(0, min(most, 1) if s.narrow else most)), limit)
