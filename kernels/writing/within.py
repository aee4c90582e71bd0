"""Values brought into an interval, as variables."""

from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value


def put_within(s: Sampler, names: Names, value: Value, limit: float = 4.0) -> Value:
    """Assign the value, bounded by [-limit, limit], to a new variable with one of the names."""
    return s.put(names, s.bounded(s.put(names, value), limit))


def let_within(s: Sampler, value: Value, limit: float = 4.0) -> Value:
    """``put_within`` with names that suit the value's kind."""
    return put_within(s, "", value, limit)
