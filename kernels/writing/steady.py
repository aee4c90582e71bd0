"""A sampler for 16-bit floats whose phrases keep their derivatives where few digits do not spoil them."""

import math
from collections.abc import Callable

from kernels.writing import elementary as el
from kernels.writing import functions as fns
from kernels.writing.phrases import SQUASHED
from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, add, mul, number, sub
from kernels.writing.writer import Writer

SINGLES: tuple[Callable[[Writer, Value], Value], ...] = (
    lambda s, v: el.mapped("jnp.tanh", v, fns.rising(math.tanh), "squash"),
    lambda s, v: el.mapped("jax.nn.sigmoid", v, fns.rising(fns.sigmoid), "squash"),
    lambda s, v: el.mapped("jax.nn.relu", v, fns.rising(lambda x: max(x, 0.0)), "rect"),
    lambda s, v: el.sine(v),
    lambda s, v: mul(number(0.5), v),
)
PAIRS: tuple[Callable[[Writer, Value, Value], Value], ...] = (
    lambda s, a, b: add(a, b),
    lambda s, a, b: sub(a, b),
    lambda s, a, b: mul(number(0.5), add(a, b)),
    lambda s, a, b: mul(a, el.mapped("jax.nn.sigmoid", b, fns.rising(fns.sigmoid), "squash")),
)
LARGEST_PRODUCT = 12  # Products beyond it lose too many digits to be added to anything.


class SteadySampler(Sampler):
    """A sampler for bfloat16 and float16.

    The derivatives of its phrases hold no constant that these dtypes round and no infinity, as softplus and
    maxima do: a check in float64 cannot widen such a constant.
    """

    def unary(self, value: Value) -> Value:
        if value.kind in SQUASHED:
            return value
        return self.pick(SINGLES)(self, self.let(self.held(self.let(value), 8)))

    def pair(self, a: Value, b: Value) -> Value:
        if a.code == b.code:
            return self.unary(a)
        a, b = self.let(self.held(a, 8)), self.let(self.held(b, 8))
        if a.bound * b.bound <= LARGEST_PRODUCT and self.chance(0.3):
            return mul(a, b)
        return self.pick(PAIRS)(self, a, b)
