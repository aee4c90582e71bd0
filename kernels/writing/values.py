"""A typed piece of Python code: text and precedence, shape and dtype, and the interval it lies in."""

import math
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

# The kernel's own floating-point dtype, whichever its writer has chosen.
FLOAT = "float"
# Values stay below it: sums and products of some are then far from overflow, even in 16 bits.
MODERATE = 30.0

Shape = tuple[int, ...]
Interval = tuple[float, float]
Bound = float | Interval  # A number b stands for the interval [-b, b].

# Precedence of Python's operators, loosest first.
LAMBDA, OR, AND, NOT, COMPARE, BITOR, BITXOR, BITAND, SHIFT, SUM, PRODUCT, SIGN, POWER, ATOM = range(14)


@dataclass(frozen=True)
class Value:
    """An expression in a kernel.

    It formats as its code: ``f"{x} + {y}"``. [low, high] holds every value that it can take; ``usual`` is
    an estimate of where most of them lie, for thresholds that split. ``kind`` names the operation that made
    it, which decides what a variable for it is called.
    """

    code: str
    shape: Shape
    low: float
    high: float
    dtype: str = FLOAT
    level: int = ATOM
    kind: str = "value"
    usual: Interval | None = None

    @cached_property
    def typical(self) -> Interval:
        """``usual`` where it is known, else the middle of the interval."""
        if self.usual is None:
            middle, reach = (self.low + self.high) / 2, 0.3 * (self.high - self.low)
            return middle - reach, middle + reach
        low = min(max(self.usual[0], self.low), self.high)
        return low, max(min(self.usual[1], self.high), low)

    def __str__(self) -> str:
        return self.code

    @property
    def interval(self) -> Interval:
        return self.low, self.high

    @property
    def rank(self) -> int:
        return len(self.shape)

    @property
    def size(self) -> int:
        return math.prod(self.shape)

    @cached_property
    def bound(self) -> float:
        """The largest magnitude it can have."""
        return max(abs(self.low), abs(self.high))

    @property
    def radius(self) -> float:
        """The largest magnitude that is usual."""
        return max(map(abs, self.typical))

    @property
    def named(self) -> bool:
        """True for a variable, which is cheap to write twice."""
        return self.code.isidentifier() and self.code.isascii()  # No mark of a Size.

    def at(self, level: int) -> str:
        """The code, in parentheses where an operator of this precedence would tear it apart."""
        return self.code if self.level >= level else f"({self})"

    def called(self, kind: str) -> "Value":
        return replace(self, kind=kind)

    def within(self, low: float, high: float) -> "Value":
        """The same code with a tighter interval, for facts that interval arithmetic cannot see."""
        return replace(self, low=max(low, self.low), high=min(high, self.high))

    def over(self, bound: Bound) -> "Value":
        """The same code with another interval, such as what a state may reach in a loop."""
        low, high = ends(bound)
        return replace(self, low=low, high=high, usual=None)

    def spelled(self, code: str, shape: Shape | None = None, level: int = ATOM) -> "Value":
        """Other code for the same elements, perhaps in another shape."""
        return replace(self, code=code, shape=self.shape if shape is None else shape, level=level)

    def shaped(self, shape: Shape) -> "Value":
        return replace(self, shape=shape)


def ends(bound: Bound) -> Interval:
    """Lower and upper end of a bound."""
    return bound if isinstance(bound, tuple) else (-bound, bound)


def expr(
    code: str | Value,
    shape: Shape = (),
    bound: Bound = 2.0,
    dtype: str = FLOAT,
    *,
    level: int = ATOM,
    kind: str = "value",
    usual: Bound | None = None,
) -> Value:
    """An expression from its code, or a value's, with its shape and the interval that holds it.

    ``level`` is the precedence of the loosest operator in the code (the constants above), ``usual`` the
    interval that holds most elements.
    """
    low, high = ends(bound)
    if isinstance(usual, float | int):
        usual = max(-usual, low), min(usual, high)
    return Value(str(code), shape, low, high, dtype, level, kind, usual)


def number(value: float) -> Value:
    """A Python float literal."""
    code = re.sub("e-0", "e-", f"{value:.4g}")  # Of a Size, its mark.
    if not any(mark in code for mark in ".e"):
        code += ".0"
    value = float(value)
    return Value(code, (), value, value, level=ATOM if value >= 0 else SIGN, kind="number")


def integer(value: int) -> Value:
    """A Python int literal."""
    return Value(str(value), (), value, value, "int32", ATOM if value >= 0 else SIGN, "number")


# Functions that take an int beside floats.
_PROMOTING = ("jnp.where", "jnp.clip", "jnp.maximum", "jnp.minimum")


def broadcast(*shapes: Shape) -> Shape:
    """The shape that NumPy's broadcasting gives."""
    if len(set(shapes)) == 1:
        return shapes[0]
    rank = max(len(shape) for shape in shapes)
    padded = [(1,) * (rank - len(shape)) + shape for shape in shapes]
    result = []
    for sizes in zip(*padded, strict=True):
        wide = {size for size in sizes if size != 1}
        if len(wide) > 1:
            raise ValueError(f"shapes do not broadcast: {shapes}")
        result.append(max(wide, default=1))
    return tuple(result)


def fits(*shapes: Shape) -> bool:
    """True if the shapes broadcast."""
    for sizes in zip(*(reversed(shape) for shape in shapes), strict=False):
        if len({size for size in sizes if size != 1}) > 1:
            return False
    return True


def corners(a: Interval, b: Interval, op: Callable[[float, float], float]) -> Interval:
    """The range of an operation that is monotone in each operand."""
    found = [op(x, y) for x in a for y in b]
    return min(found), max(found)


def _dtype(a: Value, b: Value) -> str:
    """The dtype of ``a op b``: the wider one, where a literal has none of its own."""
    if "number" in (a.kind, b.kind):
        number, other = (a, b) if a.kind == "number" else (b, a)
        return number.dtype if number.dtype == FLOAT and other.dtype in _WHOLE else other.dtype
    return max(a.dtype, b.dtype, key=_WIDTHS.index)


# As JAX promotes; the kernel's float stands for f32, or one as wide as what it meets.
_WHOLE = ("bool", "uint8", "int8", "uint16", "int16", "uint32", "int32", "uint64", "int64")
_WIDTHS = (*_WHOLE, "float16", "bfloat16", FLOAT, "float32", "float64", "complex64", "complex128")


def beside(a: Value, *others: Value) -> Value:
    """The operand, a whole number as an int where another is of floats: "2 * x"."""
    floats = any(other.kind != "number" and other.dtype not in _WHOLE for other in others)
    whole = a.kind == "number" and a.code.endswith(".0")
    return replace(a, code=a.code.removesuffix(".0")) if whole and floats else a


def _middle(a: Value) -> tuple[float, float]:
    low, high = a.typical
    return (low + high) / 2, (high - low) / 2


def _around(middle: float, reach: float) -> Interval:
    return middle - reach, middle + reach


def known(*values: Value) -> bool:
    """True if ``usual`` of a result may be worked out from theirs."""
    return all(value.usual is not None or value.kind == "number" for value in values)


def binary(
    a: Value, sign: str, b: Value, level: int, interval: Interval, kind: str, usual: Interval | None = None
) -> Value:
    """A left-associative infix operator."""
    a, b = beside(a, b), beside(b, a)
    code = f"{a.at(level)} {sign} {b.at(level + 1)}"
    shape = broadcast(a.shape, b.shape)
    return Value(code, shape, *interval, _dtype(a, b), level, kind, usual if known(a, b) else None)


def _negative(a: Value) -> bool:
    return a.kind == "number" and a.code.startswith("-")


def add(a: Value, b: Value) -> Value:
    if _negative(b):
        return sub(a, neg(b))
    (p, v), (q, w) = _middle(a), _middle(b)
    usual = _around(p + q, math.hypot(v, w))
    return binary(a, "+", b, SUM, (a.low + b.low, a.high + b.high), "sum", usual)


def sub(a: Value, b: Value) -> Value:
    if _negative(b):
        return add(a, neg(b))
    (p, v), (q, w) = _middle(a), _middle(b)
    usual = _around(p - q, math.hypot(v, w))
    return binary(a, "-", b, SUM, (a.low - b.high, a.high - b.low), "difference", usual)


def mul(a: Value, b: Value) -> Value:
    if a.code == "1.0":
        return b
    (p, v), (q, w) = _middle(a), _middle(b)
    usual = _around(p * q, math.hypot(p * w, q * v, v * w))
    interval = corners((a.low, a.high), (b.low, b.high), lambda x, y: x * y)
    return binary(a, "*", b, PRODUCT, interval, "product", usual)


def div(a: Value, b: Value) -> Value:
    """Division by something whose interval does not hold zero."""
    if b.low <= 0 <= b.high:
        raise ValueError(f"the divisor {b} may be zero")
    if b.code == "1.0":
        return a
    interval = corners((a.low, a.high), (b.low, b.high), lambda x, y: x / y)
    usual = corners(a.typical, b.typical, lambda x, y: x / y)
    return binary(a, "/", b, PRODUCT, interval, "ratio", usual)


def neg(a: Value) -> Value:
    if _negative(a):
        return Value(a.code[1:], a.shape, -a.high, -a.low, a.dtype, ATOM, a.kind)
    # Formatters write -(x**2): only something tighter than a power goes without parentheses.
    code = f"-{a.at(ATOM)}"
    low, high = a.typical
    usual = (-high, -low) if known(a) else None
    return Value(code, a.shape, -a.high, -a.low, a.dtype, SIGN, a.kind, usual)


def _simple(code: str) -> bool:
    return code.replace(".", "_").lstrip("-").replace("_", "").isalnum()


def raised(interval: Interval, exponent: int | float) -> Interval:
    low, high = interval
    ends = [low**exponent, high**exponent]
    return 0.0 if low <= 0 <= high and exponent % 2 == 0 else min(ends), max(ends)


def power(a: Value, exponent: int | float) -> Value:
    """A static power; a fractional or negative one needs a positive base."""
    if a.low <= 0 and (exponent < 0 or exponent != int(exponent)):
        raise ValueError(f"the base {a} may be zero or negative")
    low, high = raised((a.low, a.high), exponent)
    usual = raised(a.typical, exponent) if known(a) else None
    base = a.at(ATOM)
    sign = "**" if _simple(base) else " ** "
    kind = "square" if exponent == 2 else "power"
    return Value(f"{base}{sign}{exponent}", a.shape, low, high, a.dtype, POWER, kind, usual)


def square(a: Value) -> Value:
    return power(a, 2)


def call(
    function: str,
    *args: Value | str,
    shape: Shape,
    interval: Interval,
    kind: str,
    dtype: str = FLOAT,
    usual: Interval | None = None,
) -> Value:
    """A function call; strings are arguments as they stand, such as ``axis=0``."""
    values = [arg for arg in args if not isinstance(arg, str)]
    if function in _PROMOTING:
        args = tuple(arg if isinstance(arg, str) else beside(arg, *values) for arg in args)
    inner = ", ".join(map(str, args))
    return Value(f"{function}({inner})", shape, *interval, dtype, ATOM, kind, usual)


def compare(a: Value, sign: str, b: Value) -> Value:
    a, b = beside(a, b), beside(b, a)
    code = f"{a.at(BITOR)} {sign} {b.at(BITOR)}"
    return Value(code, broadcast(a.shape, b.shape), 0, 1, "bool", COMPARE, "condition")


def both(a: Value, sign: str, b: Value) -> Value:
    """Two conditions joined by ``&``, ``|`` or ``^``."""
    level = {"&": BITAND, "^": BITXOR, "|": BITOR}[sign]
    code = f"{a.at(level)} {sign} {b.at(level + 1)}"
    return Value(code, broadcast(a.shape, b.shape), 0, 1, "bool", level, "condition")


def index(a: Value, subscript: object, shape: Shape) -> Value:
    return Value(f"{a.at(ATOM)}[{subscript}]", shape, a.low, a.high, a.dtype, ATOM, a.kind, a.usual)


def hull(*values: Value) -> Interval:
    """The smallest interval that holds them all."""
    return min(v.low for v in values), max(v.high for v in values)


def tupled(parts: Sequence[object]) -> str:
    """Several expressions as a tuple, one as it stands: what a loop carries."""
    return str(parts[0]) if len(parts) == 1 else f"({', '.join(map(str, parts))})"


def tuple_of(parts: Sequence[object]) -> str:
    """The code of a tuple: "(3,)", "(3, 4)"."""
    return f"({', '.join(map(str, parts))}{',' if len(parts) == 1 else ''})"
