"""Run-time checks of verified Python: stand-ins for functions of JAX that tell of earlier calls, or devices.

JAX keeps what it has traced, and takes it again for arguments that are equal. Equal are 1, True and 1.0, and
0.0 and -0.0: a function that is called with one of them gives what it has been traced for with another, if it
has been. And an error that JAX raises for an argument of a wrong type is not raised where it is equal to one
that JAX has kept. Here, such arguments end the call, by an error that no kernel can catch.
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

# Trees know no caches, and policies are compared by what they are.
_OTHERS = ("jax.tree.", "jax.tree_util.", "jax.checkpoint_policies.")
# Errors of JAX that depend on whether a value is traced, and on nothing else.
_OF_TRACING = (jax.errors.JAXTypeError, jax.errors.JAXIndexError)
_CAUGHT = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)
_SINGLE = (str, type(None), type(Ellipsis), np.dtype)


def of_caching(transform: Callable[..., Any]) -> Callable[..., Any]:
    """``transform``, jax.jit or jax.checkpoint: what it makes takes no argument that is equal to another."""

    @functools.wraps(transform)
    def made(*functions: Any, **settings: Any) -> Any:
        result = transform(*functions, **settings)
        if functions:
            return _checked(result, functions[0], settings, strict=transform is jax.jit)
        return lambda function: _checked(result(function), function, settings, strict=transform is jax.jit)

    return made


def _checked(
    kept: Callable[..., Any], function: Any, settings: Mapping[str, Any], *, strict: bool
) -> Callable[..., Any]:
    """``kept``, that checks its arguments; where ``strict``, those of another type are never equal."""
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
    """The names of the parameters that take arguments by position; none where Python does not know them."""
    try:
        found = inspect.signature(function).parameters.values()
    except (TypeError, ValueError):
        return []
    by_place = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return [each.name for each in found if each.kind in by_place]


def _is_told(value: Any, *, inside: bool) -> bool:
    """True if no other value is equal to ``value``; ``inside`` of another, of no other type either."""
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
    """True if no other tree has an equal structure: it may have any arrays, but keys and static fields."""
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


class _Raising:
    """One of JAX's functions, whose errors no kernel catches: it would find out what JAX has kept."""

    def __init__(self, function: Callable[..., Any]) -> None:
        self.function = function
        functools.update_wrapper(self, function, updated=())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Raising) and bool(self.function == other.function)

    def __hash__(self) -> int:
        return hash(self.function)

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
    """``member`` of JAX, of this dotted ``name``, for Python that catches exceptions."""
    if isinstance(member, type) or not callable(member) or name.startswith(_OTHERS):
        return member
    return _Raising(member)


def method(value: Any, name: str) -> Any:
    """As plain_values.attribute(), for Python that catches exceptions."""
    if isinstance(value, _Raising):
        return _Raising(getattr(value.function, name))
    found = attribute(value, name)
    return _Raising(found) if isinstance(value, jax.Array) and callable(found) else found


def caught(error: BaseException) -> None:
    """Refuse an ``error`` of a limit of Python's, which is a setting: how many digits a number may have."""
    if isinstance(error, ValueError) and "set_int_max_str_digits" in str(error):
        raise NotPlainError("an exception is caught that depends on a limit of Python's on digits")


def in_kernel(function: Callable[..., Any]) -> Callable[..., Any]:
    """``function``, which gives another value on another device: not to be called as the source is executed.

    Of what the kernel calls, the program has the values for all devices.
    """

    @functools.wraps(function)
    def called(*args: Any, **keywords: Any) -> Any:
        frame = inspect.currentframe()
        while frame is not None:
            if frame.f_code.co_name == "<module>" and frame.f_globals.get("__in_kernel__") is in_kernel:
                raise NotPlainError(
                    f"{function.__name__} is called outside of the kernel: on this device alone"
                )
            frame = frame.f_back
        return function(*args, **keywords)

    return called
