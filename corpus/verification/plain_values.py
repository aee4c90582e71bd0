"""Run-time checks of verified Python: stand-ins for NumPy's functions and for attributes of values.

A list over syntax does not know the types of values. NumPy makes text of any object, with its address, and of
the time of day; it writes into what it is given; an order of floats with NaN shows the one of a set. Here
the values are seen: those that a kernel needs give what they give without this, and all else ends the call,
by an error that no kernel can catch.
"""

import functools
import inspect
import re
import warnings
from collections.abc import Callable, Iterable
from typing import Any

import jax
import numpy as np

from corpus.verification.allowed_python import words
from corpus.verification.kept_state import CHANGING

# Texts that NumPy's functions take beside the names of dtypes: modes, orders, sides, methods.
_WORDS = words("""
    A C F K auto averaged_inverted_cdf big clip closest_observation constant doane edge empty equiv fd full
    greedy hazen higher ij interpolated_inverted_cdf inverted_cdf left linear linear_ramp little lower
    maximum mean median median_unbiased mergesort midpoint minimum nearest no normal_unbiased optimal
    quicksort raise reduced reflect right rice safe same same_kind scott sort sqrt stable sturges symmetric
    table unsafe valid weibull wrap xy
    """)
_SUBSCRIPTS = re.compile(r"[A-Za-z.,> -]*")
# Names of arguments by which functions write into others.
_WRITTEN = frozenset({"out", "overwrite_input"})
# Of methods of ufuncs, the place of what they write into.
_OUT = {"reduce": 3, "accumulate": 3, "reduceat": 4}
_LONG = "gG"  # C's long double: of 80 bits on x86, of 64 or 128 elsewhere.
_PLAIN = (bool, int, float, complex, type(None), type(Ellipsis), range)
_COMPARED = (bool, int, str, np.integer, np.bool_)


class NotPlainError(BaseException):
    """A kernel uses NumPy for more than numbers, or changes what another call may have made.

    No Exception: a kernel must not find out.
    """


class _Function:
    """One of NumPy's functions, for plain values alone; ``method`` where it is that of a value."""

    def __init__(self, function: Callable[..., Any], *, method: bool = False) -> None:
        self.function = function
        self._method = method
        functools.update_wrapper(self, function, updated=())

    # As those of the function: a kernel that compares two must find what it finds without this.
    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Function) and bool(self.function == other.function)

    def __hash__(self) -> int:
        return hash(self.function)

    def __call__(self, *args: Any, **keywords: Any) -> Any:
        place = _place_of_out(self.function, method=self._method)
        if place is not None and len(args) > place:
            raise NotPlainError(f"numpy: {_name(self.function)} writes into its argument {place + 1}")
        subscripts = self.function is np.einsum and args and isinstance(args[0], str)
        if subscripts and not _SUBSCRIPTS.fullmatch(args[0]):
            raise NotPlainError("numpy: einsum has other subscripts than letters")
        for each in (*args[bool(subscripts) :], *keywords.values()):
            _check_argument(self.function, each)
        arrays = _arrays([getattr(self.function, "__self__", None), *args, *keywords.values()])
        before = [each.tobytes() for each in arrays]
        result = self.function(*args, **keywords)
        if [each.tobytes() for each in arrays] != before:
            raise NotPlainError(f"numpy: {_name(self.function)} writes into an argument")
        _check_result(self.function, result)
        return result


def of_numpy(member: Any) -> Any:
    """Wrap a function ``member`` of NumPy to take only plain values; types and numbers are unchanged."""
    if callable(member) and not isinstance(member, type):
        return _Function(member)
    return member


def attribute(value: Any, name: str) -> Any:
    """The attribute of ``value``; a method of NumPy's is wrapped to take only plain values."""
    if isinstance(value, _Function):
        if name == "at":
            raise NotPlainError("numpy: at changes an array")
        return _Function(getattr(value.function, name))
    is_numpys = isinstance(value, np.ndarray | np.generic)
    if name in CHANGING and (
        value in (list, dict, np.ndarray) if isinstance(value, type) else _changes(value)
    ):
        raise NotPlainError(f"{name} changes what another call may have made")
    found = getattr(value, name)
    if not callable(found):
        if isinstance(found, np.ndarray | np.generic) and not _is_result(found):
            raise NotPlainError(f"numpy: {name} is not numbers")
        return found
    if is_numpys:
        return _Function(found, method=True)
    if isinstance(value, type) and issubclass(value, np.ndarray | np.generic):
        return _Function(found)
    return _Function(found) if isinstance(value, np.ufunc) else found


def field(value: Any, name: str) -> Any:
    """The field ``name`` of ``value``, which must be an instance of a class of fields, or such a class.

    The list lets the name through for its sake alone: of another object, it could be anything.
    """
    kind = value if isinstance(value, type) else type(value)
    fields = (*getattr(kind, "_fields", ()), *getattr(kind, "__dataclass_fields__", ()))
    if name not in fields and hasattr(value, name):
        raise NotPlainError(f"{name} of {type(value).__name__} is no field")
    return getattr(value, name)


# As key[1:2], the key of a subscript, whatever its form.
key = np.s_


def in_place(value: Any) -> Any:
    """``value``, if an assignment such as ``+=`` to it does not change an object in place."""
    if _changes(value):
        raise NotPlainError("an assignment changes what another call may have made")
    return value


def ordered(values: Any) -> Any:
    """The ``values`` of a set, if they have an order that shows nothing of the process."""
    for each in values:
        parts = each if isinstance(each, tuple) else (each,)
        if not all(isinstance(part, _COMPARED) or _is_number(part) for part in parts):
            raise NotPlainError("a set has values without an order of their own, such as NaN")
    return values


def text_of(value: Any, conversion: int, spec: str) -> str:
    """The text of ``value`` in an f-string."""
    convert: dict[int, Callable[[Any], Any]] = {115: str, 114: repr, 97: ascii}
    return format(convert[conversion](value) if conversion in convert else value, spec)


def _changes(value: Any) -> bool:
    return isinstance(value, list | dict | set | np.ndarray)


def _is_number(value: Any) -> bool:
    return isinstance(value, float | np.floating) and value == value  # NaN is not.


def _place_of_out(function: Any, *, method: bool) -> int | None:
    """The first position of an argument that ``function`` may write into; None if there is none."""
    if isinstance(function, np.ufunc):
        return function.nin
    name = _name(function)
    if isinstance(getattr(function, "__self__", None), np.ufunc):
        return _OUT.get(name)
    place = _place_by_name(name)  # The method of a type takes the value first, as the function does.
    return None if place is None else place - method


@functools.cache
def _place_by_name(name: str) -> int | None:
    try:
        known = inspect.signature(getattr(np, name)).parameters.values()
    except (AttributeError, TypeError, ValueError):  # No function, or one that writes nowhere.
        return None
    by_place = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    names = [each.name for each in known if each.kind in by_place]
    return next((at for at, each in enumerate(names) if each in _WRITTEN), None)


def _arrays(values: Iterable[Any]) -> list[np.ndarray]:
    """The arrays among ``values``, and in their lists and tuples."""
    found = []
    for each in values:
        if isinstance(each, np.ndarray):
            found.append(each)
        elif isinstance(each, list | tuple):
            found += _arrays(each)
    return found


def _name(function: Any) -> str:
    return str(getattr(function, "__name__", "it"))


def _is_numeric(dtype: np.dtype[Any]) -> bool:
    """True for a dtype of numbers that are the same on each machine, and for JAX's dtype of no derivative."""
    return (
        (dtype.kind in "biufc" and dtype.char not in _LONG)
        or dtype.type.__module__ == "ml_dtypes"
        or dtype == jax.float0
    )


def _check_argument(function: Any, value: Any) -> None:
    if not _is_argument(value):
        raise NotPlainError(f"numpy: {_name(function)} gets {type(value).__name__}, or what is not numbers")


def _is_argument(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return all(map(_is_argument, value))
    if isinstance(value, slice):
        return all(map(_is_argument, (value.start, value.stop, value.step)))
    if isinstance(value, str):
        return value in _WORDS or _is_dtype(value)
    if isinstance(value, type):
        return value is np.generic or issubclass(value, bool | int | float | complex) or _is_dtype(value)
    return _is_result(value) or _is_dtype(value)


def _is_dtype(value: Any) -> bool:
    """True for the name or the type of a dtype of numbers."""
    if isinstance(value, type) and issubclass(value, np.number | np.bool_):
        return not issubclass(value, np.timedelta64)
    if not isinstance(value, str) and not hasattr(value, "dtype"):
        return False
    with warnings.catch_warnings():
        warnings.simplefilter(
            "ignore", DeprecationWarning
        )  # Any text is tried, such as "a", once that of bytes.
        try:
            return _is_numeric(np.dtype(value))
        except (TypeError, ValueError):  # By these NumPy refuses what is no dtype, such as any other text.
            return False


def _check_result(function: Any, value: Any) -> None:
    if not _is_result(value):
        raise NotPlainError(f"numpy: {_name(function)} gives what is not numbers")


def _is_result(value: Any) -> bool:
    if isinstance(value, list | tuple):
        return all(map(_is_result, value))
    if isinstance(value, np.ndarray | np.generic):
        return _is_numeric(value.dtype)
    if isinstance(value, np.dtype):
        return _is_numeric(value)
    return isinstance(value, (*_PLAIN, jax.Array, np.finfo, np.iinfo, slice))
