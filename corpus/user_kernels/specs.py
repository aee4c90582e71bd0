"""Inputs as declared on a command line: ``params.w=f32[4,3]:-1..1``, one array each."""

import dataclasses
import inspect
import math
import re
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from inspect import Parameter
from typing import Any

from corpus.records.dtypes import DTYPES
from corpus.user_kernels.leaves import KEY_DTYPES, PYTHON_TYPES, WEAK, DeclarationError, leaf

FORM = "DTYPE[SHAPE], DTYPE[SHAPE]:LOW..HIGH, DTYPE[SHAPE]:DOMAIN or both, such as f32[8,3]:0.5..2"

_SHORT = {"bfloat": "bf", "float": "f", "uint": "u", "int": "i", "complex": "c"}
_SPEC = re.compile(r"(?:([\w.]+)=)?([\w<>]+)\[([^\]]*)\](?::([^:]*\.\.[^:]*))?(?::(\w+))?")

Path = tuple[str, ...]


def _short(dtype: str) -> str:
    """The short name that JAX prints, such as f32 and f8_e4m3fn."""
    word = re.match(r"[a-z]+", dtype)
    assert word is not None
    return _SHORT.get(word[0], word[0]) + dtype.removeprefix(word[0])


_SHORT_NAMES = {_short(dtype): dtype for dtype in sorted(DTYPES)}
_DTYPES = {**_SHORT_NAMES, **{name: name for name in [*DTYPES, *KEY_DTYPES]}}


@dataclass(frozen=True)
class Spec:
    """A declared array, and its ``path``: an argument and the keys to the array in it; () if by position."""

    path: Path
    declaration: tuple[Any, ...]


def spec(text: str) -> Spec:
    """The array that ``text`` declares. Raises DeclarationError."""
    match = _SPEC.fullmatch(text.strip())
    if match is None:
        raise DeclarationError(f"{text!r} is not of the form {FORM}")
    path, dtype, dims, ends, domain = match.groups()
    if dtype in PYTHON_TYPES:
        raise DeclarationError(f"{text!r}: {WEAK.partition(':')[0]}: give a dtype, or --static NAME=NUMBER")
    if dtype not in _DTYPES:
        known = ", ".join([*_SHORT_NAMES, *KEY_DTYPES])
        raise DeclarationError(f"no dtype {dtype!r}; choose from {known}, or NumPy's names of these")
    if left_open := [dim for dim in dims.split(",") if dim.strip().isidentifier()]:
        raise DeclarationError(
            f"{text!r}: {left_open[0]} is left open, which cannot be declared: give a size"
        )
    shape = tuple(_number(dim) for dim in dims.split(",") if dim.strip())
    interval = [_number(end) for end in ends.split("..", 1)] if ends else []
    declaration = (_DTYPES[dtype], shape, *interval, *([domain] if domain else []))
    try:
        leaf(declaration)
    except DeclarationError as error:
        raise DeclarationError(f"{text!r}: {error}") from error
    return Spec(tuple(path.split(".")) if path else (), declaration)


def _number(text: str) -> Any:
    """Evaluate an expression of numbers and names of the module math, such as 2**31 - 1 and pi."""
    if not re.fullmatch(r"[\w\s.+*/()-]+", text):
        raise DeclarationError(f"{text!r} is no number")
    try:
        return eval(text, {"__builtins__": {}}, vars(math))
    except Exception as error:  # Of the user's own expression.
        raise DeclarationError(f"{text!r} is no number: {error}") from error


def arguments(
    function: Callable[..., Any], specs: Sequence[Spec], constants: Mapping[str, Any]
) -> dict[str, Any]:
    """The declared arguments of ``function``: arrays by position, arrays by path, and ``constants``.

    Numbers in a path make lists; names make dicts or, where the function's annotations say so, NamedTuples
    and dataclasses. Raises DeclarationError.
    """
    trees: dict[str, Any] = {}
    for each in specs:
        if each.path:
            _put(trees, each.path, each.declaration)
    declared = {**trees, **constants}
    if twice := trees.keys() & constants.keys():
        raise DeclarationError(f"{min(twice)} is given twice")
    hints = _hints(function)
    declared = {
        name: _built(value, hints.get(name), name) if name in trees else value
        for name, value in declared.items()
    }
    by_position = [each.declaration for each in specs if not each.path]
    return {**_named(function, by_position, declared), **declared}


def _put(tree: dict[str, Any], path: Path, declaration: tuple[Any, ...]) -> None:
    *parents, last = path
    for part in parents:
        tree = tree.setdefault(part, {})
        if not isinstance(tree, dict):
            raise DeclarationError(f"{part} of {'.'.join(path)} is an array by itself, too")
    if last in tree:
        raise DeclarationError(f"{'.'.join(path)} is given twice")
    tree[last] = declaration


def _hints(function: Any) -> Mapping[str, Any]:
    try:
        return typing.get_type_hints(function)
    except (TypeError, NameError, AttributeError):  # No annotations, or some of names that are not there.
        return {}


def _built(value: Any, kind: Any, path: str) -> Any:
    """The container that the nested dicts of paths describe."""
    if not isinstance(value, dict):
        return value
    if all(name.isdecimal() for name in value):
        if value.keys() != {*map(str, range(len(value)))}:
            raise DeclarationError(f"{path} has the items {', '.join(value)}, which must count from 0")
        return [_built(value[str(at)], None, f"{path}.{at}") for at in range(len(value))]
    hints = _hints(kind)
    items = {name: _built(each, hints.get(name), f"{path}.{name}") for name, each in value.items()}
    if isinstance(kind, type) and (hasattr(kind, "_fields") or dataclasses.is_dataclass(kind)):
        try:
            return kind(**items)
        except TypeError as error:
            raise DeclarationError(f"{path} is a {kind.__name__}: {error}") from error
    return items


def _named(
    function: Callable[..., Any], by_position: Sequence[Any], declared: Mapping[str, Any]
) -> dict[str, Any]:
    """The arrays by position, with the names of the parameters that they are for."""
    try:
        parameters = list(inspect.signature(function).parameters.values())
    except (TypeError, ValueError):  # Some functions written in C have none.
        return {f"x{at}": value for at, value in enumerate(by_position)}
    found: dict[str, Any] = {}
    left = list(by_position)
    for parameter in parameters:
        if not left or parameter.kind in (Parameter.KEYWORD_ONLY, Parameter.VAR_KEYWORD):
            break
        if parameter.kind is Parameter.VAR_POSITIONAL:
            found[parameter.name], left = left, []
        elif parameter.name not in declared:
            found[parameter.name] = left.pop(0)
    if left:
        names = ", ".join(parameter.name for parameter in parameters)
        raise DeclarationError(f"{len(by_position)} arrays by position, but it takes {names or 'nothing'}")
    return found
