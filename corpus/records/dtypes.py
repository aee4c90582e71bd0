"""The dtypes that a kernel's inputs can have, by NumPy's names for them, and the bounds of integers."""

import math
from dataclasses import replace

from kernels import Input

_INTEGERS = "int2 int4 int8 int16 int32 int64 uint2 uint4 uint8 uint16 uint32 uint64"
_FLOATS = "bfloat16 float16 float32 float64"
_SMALL_FLOATS = (
    "float4_e2m1fn float6_e2m3fn float6_e3m2fn float8_e3m4 float8_e4m3 float8_e4m3b11fnuz float8_e4m3fn "
    "float8_e4m3fnuz float8_e5m2 float8_e5m2fnuz float8_e8m0fnu"
)
_COMPLEX = "complex64 complex128"

DTYPES = frozenset(f"bool {_INTEGERS} {_FLOATS} {_SMALL_FLOATS} {_COMPLEX}".split())
WIDE = frozenset({"float64", "int64", "uint64", "complex128"})  # JAX narrows them by default.


def integer_limits(dtype: str) -> tuple[int, int] | None:
    """The least and the largest number of an integer ``dtype`` or bool; None for other dtypes."""
    if dtype == "bool":
        return 0, 1
    kind, _, bits = dtype.partition("int")
    if not bits.isdecimal():
        return None
    return (0, 2 ** int(bits) - 1) if kind == "u" else (-(2 ** (int(bits) - 1)), 2 ** (int(bits) - 1) - 1)


def with_exact_bounds(value: Input) -> Input:
    """``value`` with integers for the bounds of an integer dtype: the outermost in the interval.

    As floats, the largest int64 and uint64 are above the limit of their dtype.
    """
    if (limits := integer_limits(value.dtype)) is None:
        return value
    low, high = max(math.ceil(value.low), limits[0]), min(math.floor(value.high), limits[1])
    return replace(value, low=low, high=high)
