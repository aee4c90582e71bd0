"""Declarations of single arrays: ``(dtype, shape, low, high, domain)``, most of it optional."""

import math
import operator
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import export

from corpus.records.domains import DOMAINS, domain_fault
from corpus.records.dtypes import DTYPES, integer_limits
from kernels import Input

FORM = '(dtype, shape, low, high), as ("float32", (3, 4), -1, 1)'
# The types of Python's numbers, which JAX lets others decide.
PYTHON_TYPES = frozenset({"int", "float", "complex"})
WEAK = (
    f"the weak type of a Python number cannot be declared: it must be {FORM}, jax.ShapeDtypeStruct(a.shape, "
    "a.dtype) of an array a, or the number itself, as a constant"
)
KEY_DTYPES = {
    "key": "threefry2x32",
    "key<fry>": "threefry2x32",
    "key<rbg>": "rbg",
    "key<urbg>": "unsafe_rbg",
}


class DeclarationError(ValueError):
    """A declaration cannot be used; the message is one line that says what would be right."""


@dataclass(frozen=True)
class Leaf:
    """A declared array: the Input that a program takes for it, without a name.

    ``key`` is the implementation of the typed PRNG keys that are made of it, empty for an ordinary array.
    """

    input: Input
    key: str = ""


def is_leaf(value: Any) -> bool:
    """True for the declaration of an array, valid or not: a tuple that begins with a dtype, or an array."""
    if type(value) is tuple and len(value) > 1:
        return _names_dtype(value[0]) or (isinstance(value[0], str) and isinstance(value[1], tuple | list))
    return _describes_array(value)


def leaf(value: Any) -> Leaf:
    """The array that ``value`` declares, of which is_leaf() is true. Raises DeclarationError."""
    if _describes_array(value):
        if getattr(value, "weak_type", False):
            raise DeclarationError(WEAK)
        return _leaf(str(value.dtype), _shape(value.shape), ())
    match value:
        case (dtype, tuple() | list() as shape, *rest):
            return _leaf(_dtype_name(dtype), _shape(shape), rest)
    raise DeclarationError(f"it must be {FORM}")


def _describes_array(value: Any) -> bool:
    """True for jax.ShapeDtypeStruct and arrays, not for containers that look like an array."""
    return isinstance(value, jax.ShapeDtypeStruct | jax.Array | np.ndarray | np.generic)


def _names_dtype(value: Any) -> bool:
    if isinstance(value, str):
        return value in DTYPES or value in KEY_DTYPES
    return isinstance(value, type | jnp.dtype)


def _dtype_name(dtype: Any) -> str:
    if isinstance(dtype, str):
        return dtype
    try:
        # JAX's own arrays of these depend on jax_enable_x64. Not so np.dtype("float64"), which equals float.
        if isinstance(dtype, type) and dtype in (bool, int, float, complex):
            dtype = jax.dtypes.canonicalize_dtype(dtype)
        return str(jnp.dtype(dtype).name)
    except TypeError as error:
        raise DeclarationError(f"{dtype!r} is no dtype") from error


def _shape(shape: Sequence[Any]) -> tuple[int, ...]:
    try:
        sizes = tuple(map(operator.index, shape))
    except TypeError as error:
        what = f"the shape {tuple(shape)} must be integers from 0: it must be {FORM}"
        if any(isinstance(size, str) or export.is_symbolic_dim(size) for size in shape):
            what = f"the shape {tuple(shape)} is left open, which cannot be declared: it must be {FORM}"
        raise DeclarationError(what) from error
    if min(sizes, default=0) < 0:
        raise DeclarationError(f"the shape {sizes} must be integers from 0")
    return sizes


def _leaf(dtype: str, shape: tuple[int, ...], rest: Sequence[Any]) -> Leaf:
    if dtype in KEY_DTYPES:
        if rest:
            raise DeclarationError(f"keys are drawn from all that there are: it must be ({dtype!r}, {shape})")
        words = jax.eval_shape(lambda: jax.random.key_data(jax.random.key(0, impl=KEY_DTYPES[dtype]))).shape
        return Leaf(Input("", (*shape, *words), "uint32", 0, 2**32 - 1), KEY_DTYPES[dtype])
    if dtype in PYTHON_TYPES:
        raise DeclarationError(WEAK)
    if dtype not in DTYPES:
        raise DeclarationError(f"no dtype {dtype!r}; it must be one of {', '.join(sorted(DTYPES))}, or key")
    *ends, domain = [*rest, ""] if not rest or not isinstance(rest[-1], str) else rest
    if len(ends) not in (0, 2):
        raise DeclarationError(f"it must be {FORM}")
    low, high = map(_number, ends) if ends else _default_interval(dtype)
    declared = Input("", shape, dtype, low, high, domain=domain)
    if not ends and domain in DOMAINS and (interval := DOMAINS[domain].interval):
        low, high = interval(declared)
    _check_interval(dtype, low, high)
    if isinstance(_limits(dtype)[0], int):
        low, high = int(low), int(high)
    declared = replace(declared, low=low, high=high)
    if domain and (fault := domain_fault(declared)):
        raise DeclarationError(fault)
    return Leaf(declared)


def _default_interval(dtype: str) -> tuple[float, float]:
    """The interval of a dtype's values if none is declared."""
    if (limits := integer_limits(dtype)) is not None:
        return max(-8, limits[0]), min(7, limits[1])
    return (0.5, 2.0) if dtype == "float8_e8m0fnu" else (-1.0, 1.0)  # That one has no sign, and no zero.


def _number(value: Any) -> float:
    """``value`` as a plain int or float; an array without axes counts as one."""
    try:
        return operator.index(value)
    except TypeError:
        pass
    try:
        number = float(value)
    except (TypeError, ValueError) as error:
        raise DeclarationError(f"{value!r} is no number: it must be {FORM}") from error
    if not math.isfinite(number):
        raise DeclarationError(f"{number} is not finite: it must be {FORM}")
    return number


def _check_interval(dtype: str, low: float, high: float) -> None:
    if low > high:
        raise DeclarationError(f"low {low} is above high {high}: it must be {FORM}")
    least, most = _limits(dtype)
    if low < least or high > most:
        raise DeclarationError(f"{dtype} has values from {least} to {most}, not from {low} to {high}")
    if isinstance(least, int) and not (float(low).is_integer() and float(high).is_integer()):
        raise DeclarationError(f"the ends of {dtype} must be integers, not {low} and {high}")
    for end in (low, high):
        if end not in (least, most) and float(end) != end:
            raise DeclarationError(
                f"the end {end} of {dtype} must be a number that float64 has, such as {int(float(end))}"
            )


def _limits(dtype: str) -> tuple[float, float]:
    if (integers := integer_limits(dtype)) is not None:
        return integers
    limits = jnp.finfo(dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    return float(limits.min), float(limits.max)
