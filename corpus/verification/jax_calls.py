"""Run-time checks of verified Python: stand-ins for functions of JAX that show earlier calls or the device.

JAX caches what it has traced, and uses it again for equal arguments. 1, True and 1.0 are equal, and so are
0.0 and -0.0: called with one of them, a function gives what it was traced to for another, if it was called
with that first. And an argument of a wrong type raises no error if it is equal to one in a cache. Here such
arguments end the call, by an error that no kernel can catch.
"""

import dataclasses
import enum
import functools
import inspect
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

import jax
import numpy as np

from corpus.verification.plain_values import NotPlainError, attribute

# Functions of trees have no caches, and policies are compared by identity.
_OTHERS = ("jax.tree.", "jax.tree_util.", "jax.checkpoint_policies.")
# Errors of JAX that depend on whether a value is traced, and on nothing else.
_OF_TRACING = (jax.errors.JAXTypeError, jax.errors.JAXIndexError)
_CAUGHT = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
_SINGLE = (str, type(None), type(Ellipsis), np.dtype)


class _Wrapped:
    """A function of JAX with a check; it equals others as the function does, so that no kernel finds out."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        functools.update_wrapper(self, function, updated=())  # type: ignore[arg-type]  # Callable in each subclass.

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Wrapped) and bool(self.function == other.function)

    def __hash__(self) -> int:
        return hash(self.function)


class _Caching(_Wrapped):
    """jax.jit or jax.checkpoint: its functions refuse arguments that equal others."""

    def __call__(self, *functions: Any, **settings: Any) -> Any:
        result = self.function(*functions, **settings)
        strict = self.function is jax.jit
        if functions or "fun" in settings:
            return _checked(result, functions[0] if functions else settings["fun"], settings, strict=strict)
        return lambda function: _checked(result(function), function, settings, strict=strict)


def of_caching(transform: Callable[..., Any]) -> Callable[..., Any]:
    """Wrap ``transform``, jax.jit or jax.checkpoint: its functions refuse arguments that equal others."""
    return _Caching(transform)


def _checked(
    kept: Callable[..., Any], function: Any, settings: Mapping[str, Any], *, strict: bool
) -> Callable[..., Any]:
    """Wrap ``kept`` to check its arguments; where ``strict``, static ones of two types are never equal."""
    numbers, names = (_several(settings.get(f"static_arg{kind}")) for kind in ("nums", "names"))
    parameters = _parameters(function)
    static_names = {*names, *(parameters[at] for at in numbers if -len(parameters) <= at < len(parameters))}

    @functools.wraps(kept, updated=())
    def called(*args: Any, **keywords: Any) -> Any:
        static = {at % len(args) for at in numbers if -len(args) <= at < len(args)}
        static |= {at for at, name in enumerate(parameters[: len(args)]) if name in static_names}
        for at, value in (*enumerate(args), *keywords.items()):
            is_static = at in static or at in static_names
            if not (_is_told(value, inside=not strict) if is_static else _is_told_tree(value)):
                name = getattr(kept, "__name__", "a function")
                raise NotPlainError(
                    f"an argument of {name} is equal to one of another type or sign, and JAX may take what "
                    "it has kept for that"
                )
        return kept(*args, **keywords)

    return called


def _several(value: Any) -> Sequence[Any]:
    if value is None:
        return ()
    return (value,) if isinstance(value, int | str) else tuple(value)


def _parameters(function: Any) -> list[str]:
    """Return the names of the parameters that may be passed by position; none where they are unknown."""
    try:
        found = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return []
    by_place = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return [each.name for each in found if each.kind in by_place]


def _is_told(value: Any, *, inside: bool) -> bool:
    """Return True if ``value`` equals no other value of its type; ``inside`` a tuple or key, of any type."""
    if type(value) is int or type(value) in _SINGLE or isinstance(value, np.dtype | enum.Enum):
        return True
    if type(value) is bool or isinstance(value, np.integer):
        return not inside
    if type(value) is float:
        return not (inside and value.is_integer()) and not (value == 0 and math.copysign(1.0, value) < 0)
    if isinstance(value, type):
        return not inside or (type(value) is type and not issubclass(value, np.generic))
    if isinstance(value, tuple):
        return (type(value) is tuple or not inside) and all(_is_told(each, inside=True) for each in value)
    if dataclasses.is_dataclass(value):
        return all(each.compare and _is_told(item, inside=True) for each, item in _items(value))
    return callable(value)


def _is_told_tree(value: Any) -> bool:
    """Return True if the keys and static fields of a tree equal no others; its arrays may be any."""
    if isinstance(value, dict):
        return all(_is_told(key, inside=True) for key in value) and all(map(_is_told_tree, value.values()))
    if isinstance(value, list | tuple):
        return all(map(_is_told_tree, value))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return all(
            each.compare and _is_told(item, inside=True)
            if each.metadata.get("static")
            else _is_told_tree(item)
            for each, item in _items(value)
        )
    return True


def _items(value: Any) -> Iterator[tuple["dataclasses.Field[Any]", Any]]:
    return ((each, getattr(value, each.name, None)) for each in dataclasses.fields(value))


class _Raising(_Wrapped):
    """A function of JAX whose errors no kernel can catch: they show what JAX has cached."""

    def __call__(self, *args: Any, **keywords: Any) -> Any:
        try:
            return self.function(*args, **keywords)
        except _OF_TRACING:
            raise
        except _CAUGHT as error:
            name = getattr(self.function, "__name__", "a function")
            raise NotPlainError(
                f"{name} of JAX raises {type(error).__name__}, in Python that catches exceptions"
            ) from error


def of_jax(member: Any, name: str) -> Any:
    """Wrap ``member`` of JAX, of this dotted ``name``, for Python that catches exceptions."""
    if isinstance(member, type) or not callable(member) or name.startswith(_OTHERS):
        return member
    return _Raising(member)


def method(value: Any, name: str) -> Any:
    """Return what plain_values.attribute() does, for Python that catches exceptions."""
    if isinstance(value, _Raising):
        return _Raising(getattr(value.function, name))
    found = attribute(value, name)
    return _Raising(found) if isinstance(value, jax.Array) and callable(found) else found


def caught(error: BaseException) -> None:
    """Refuse an ``error`` that depends on a setting of Python: how many digits a number may have."""
    if isinstance(error, ValueError) and "set_int_max_str_digits" in str(error):
        raise NotPlainError("an exception is caught that depends on a limit of Python's on digits")


class _InKernel(_Wrapped):
    """A function of JAX that the source may not call while it is executed."""

    def __call__(self, *args: Any, **keywords: Any) -> Any:
        frame = inspect.currentframe()
        while frame is not None:
            if frame.f_code.co_name == "<module>" and frame.f_globals.get("__in_kernel__") is in_kernel:
                name = getattr(self.function, "__name__", "a function")
                raise NotPlainError(f"{name} is called outside of the kernel: on this device alone")
            frame = frame.f_back
        return self.function(*args, **keywords)


def in_kernel(function: Callable[..., Any]) -> Callable[..., Any]:
    """Wrap ``function``, whose value depends on the device: refuse calls while the source is executed.

    Those of the kernel itself are in its programs, for each device.
    """
    return _InKernel(function)
