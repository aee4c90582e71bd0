"""Functions of one argument: where each is smooth and moderate, and what it makes of an interval."""

import math
from collections.abc import Callable
from dataclasses import dataclass

from kernels.writing.values import Interval, Value

Rule = Callable[[float, float], Interval]


@dataclass(frozen=True)
class Function:
    """``name`` applied to [low, high] stays finite, with moderate derivatives."""

    name: str
    low: float
    high: float
    rule: Rule
    kind: str
    kinked: bool = False  # dull unless its argument may well have either sign
    flat: bool = False  # constant on a part of the line: needs elements enough to have some elsewhere
    level: bool = False  # without slope at zero: needs an argument known to reach well beyond it

    def takes(self, value: Value) -> bool:
        if value.low < self.low or value.high > self.high:
            return False
        if self.flat and (value.size < 4 or value.usual is None):
            return False
        if self.level and (value.usual is None or value.radius < 0.4):
            return False
        return not self.kinked or value.typical[0] < 0 < value.typical[1]


def rising(f: Callable[[float], float]) -> Rule:
    return lambda low, high: (f(low), f(high))


def falling(f: Callable[[float], float]) -> Rule:
    return lambda low, high: (f(high), f(low))


def even(f: Callable[[float], float]) -> Rule:
    """For even functions that grow with the magnitude."""

    def rule(low: float, high: float) -> Interval:
        ends = (f(low), f(high))
        return (f(0.0) if low <= 0 <= high else min(ends)), max(ends)

    return rule


def dipping(f: Callable[[float], float], lowest: float) -> Rule:
    """For functions that rise but for a shallow dip (silu and its kin)."""
    return lambda low, high: (lowest if low < 0 else f(low), max(f(high), f(low), 0.0))


def sine(low: float, high: float) -> Interval:
    if -math.pi / 2 <= low and high <= math.pi / 2:
        return math.sin(low), math.sin(high)
    return -1.0, 1.0


def cosine(low: float, high: float) -> Interval:
    if -math.pi <= low and high <= math.pi:
        ends = (math.cos(low), math.cos(high))
        return min(ends), 1.0 if low <= 0 <= high else max(ends)
    return -1.0, 1.0


def sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-x))


def softplus(x: float) -> float:
    return math.log1p(math.exp(x))


def gelu(x: float) -> float:
    return 0.5 * x * (1 + math.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


def elu(x: float) -> float:
    return x if x > 0 else math.expm1(x)


WIDE = 50.0

SMOOTH = (
    Function("jnp.sin", -12, 12, sine, "wave"),
    Function("jnp.cos", -12, 12, cosine, "wave", level=True),
    Function("jnp.tanh", -12, 12, rising(math.tanh), "squash"),
    Function("jax.nn.sigmoid", -12, 12, rising(sigmoid), "squash"),
    Function("jnp.arctan", -WIDE, WIDE, rising(math.atan), "squash"),
    Function("jax.nn.soft_sign", -WIDE, WIDE, rising(lambda x: x / (1 + abs(x))), "squash"),
    Function("jnp.exp", -4, 3, rising(math.exp), "exp"),
)
ACTIVATIONS = (
    Function("jax.nn.softplus", -12, 30, rising(softplus), "squash"),
    Function("jax.nn.silu", -12, 30, dipping(lambda x: x * sigmoid(x), -0.28), "squash"),
    Function("jax.nn.gelu", -6, 6, dipping(gelu, -0.18), "squash"),
    Function("jax.nn.mish", -8, 20, dipping(lambda x: x * math.tanh(softplus(x)), -0.32), "squash"),
    Function("jax.nn.elu", -8, 30, rising(elu), "squash", kinked=True),
    Function("jax.nn.celu", -8, 30, rising(elu), "squash", kinked=True),
    Function(
        "jax.nn.selu",
        -8,
        20,
        rising(lambda x: 1.0507 * elu(x) * (1 if x > 0 else 1.674)),
        "squash",
        kinked=True,
    ),
    Function(
        "jax.nn.leaky_relu", -WIDE, WIDE, rising(lambda x: x if x > 0 else 0.01 * x), "rect", kinked=True
    ),
    Function("jax.nn.relu", -WIDE, WIDE, rising(lambda x: max(x, 0.0)), "rect", kinked=True, flat=True),
    Function("jax.nn.relu6", -8, 12, rising(lambda x: min(max(x, 0.0), 6.0)), "rect", kinked=True, flat=True),
    Function(
        "jax.nn.hard_tanh", -4, 4, rising(lambda x: min(max(x, -1.0), 1.0)), "clip", kinked=True, flat=True
    ),
    Function(
        "jax.nn.hard_sigmoid",
        -4,
        4,
        rising(lambda x: min(max(x / 6 + 0.5, 0.0), 1.0)),
        "squash",
        kinked=True,
        flat=True,
    ),
    Function(
        "jax.nn.hard_silu",
        -4,
        8,
        dipping(lambda x: x * min(max(x / 6 + 0.5, 0.0), 1.0), -0.38),
        "squash",
        kinked=True,
        flat=True,
    ),
    Function("jax.nn.log_sigmoid", -20, 12, rising(lambda x: -softplus(-x)), "log"),
    Function("jax.nn.squareplus", -12, 12, rising(lambda x: (x + math.sqrt(x * x + 4)) / 2), "squash"),
)
ANALYTIC = (
    Function("jnp.tan", -1, 1, rising(math.tan), "wave"),
    Function("jnp.sinh", -2.5, 2.5, rising(math.sinh), "exp"),
    Function("jnp.cosh", -2.5, 2.5, even(math.cosh), "exp", level=True),
    Function("jnp.arcsin", -0.8, 0.8, rising(math.asin), "angle"),
    Function("jnp.arccos", -0.8, 0.8, falling(math.acos), "angle"),
    Function("jnp.arcsinh", -WIDE, WIDE, rising(math.asinh), "squash"),
    Function("jnp.arccosh", 1.3, WIDE, rising(math.acosh), "log"),
    Function("jnp.arctanh", -0.7, 0.7, rising(math.atanh), "squash"),
    Function("jnp.expm1", -4, 3, rising(math.expm1), "exp"),
    Function("jnp.exp2", -5, 4, rising(lambda x: 2.0**x), "exp"),
    Function("jnp.square", -5, 5, even(lambda x: x * x), "square"),
    Function("jnp.abs", -WIDE, WIDE, even(abs), "abs", kinked=True),
    Function("jnp.log", 0.2, WIDE, rising(math.log), "log"),
    Function("jnp.log2", 0.2, WIDE, rising(math.log2), "log"),
    Function("jnp.log10", 0.2, WIDE, rising(math.log10), "log"),
    Function("jnp.log1p", -0.7, WIDE, rising(math.log1p), "log"),
    Function("jnp.sqrt", 0.2, WIDE, rising(math.sqrt), "root"),
    Function("jnp.cbrt", 0.2, WIDE, rising(lambda x: x ** (1 / 3)), "root"),
    Function("lax.rsqrt", 0.2, WIDE, falling(lambda x: x**-0.5), "ratio"),
    Function("jnp.reciprocal", 0.2, WIDE, falling(lambda x: 1 / x), "ratio"),
)
# What programs are full of; the others are rare in them.
_USUAL = (
    *(
        "jnp.sin",
        "jnp.cos",
        "jnp.tanh",
        "jnp.exp",
        "jnp.log",
        "jnp.log1p",
        "jnp.sqrt",
        "jnp.square",
        "jnp.abs",
    ),
    *("jax.nn.sigmoid", "jax.nn.softplus", "jax.nn.relu", "jax.nn.gelu", "jax.nn.silu"),
)
_TIMES_USUAL = 5
_ALL = SMOOTH + ACTIVATIONS + ANALYTIC
FUNCTIONS = (*_ALL, *(each for each in _ALL if each.name in _USUAL for _ in range(_TIMES_USUAL - 1)))
BY_NAME = {function.name: function for function in FUNCTIONS}
SIGMOID, SOFTPLUS = SMOOTH[3], ACTIVATIONS[0]
