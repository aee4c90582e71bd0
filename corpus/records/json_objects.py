"""Dataclasses as JSON objects: their JSON Schema, reading and writing, all three derived from the fields.

The objects are such that each property has one type in all of them, whatever the values, so that libraries
that infer the types of columns from the first records of a file can read any file:

- Every field is in the object. It is a string, an integer, a floating-point number, a boolean, or an array of
  objects of another dataclass, which is never empty.
- A field of any other type (``Sequence[...]``, ``Mapping[str, ...]``, ``tuple[int, ...]`` for the shape of an
  array, and unions with these) is a string that contains its value as JSON.
- None is an empty string in a field of type ``str | None``, ``metadata["none"]`` in one of ``float | None``.

A field with a default may be missing where an object is read. ``metadata["doc"]`` of a field is its
description in the schema.
"""

import functools
import json
import math
import sys
import types
import typing
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass, replace
from typing import Any, TypeVar

from corpus.records.numbers import notation

T = TypeVar("T")

_SHAPE = tuple[int, ...]
_LONGEST = 60  # Characters of a value that a message shows.
_DEEPEST = 100  # Objects and arrays in one another; a record has three.


class RecordError(ValueError):
    """A JSON object is not a record; the message is one line that names the field."""


@dataclass(frozen=True)
class _Form:
    """The JSON form of a type hint.

    ``name`` is what messages call it. ``read`` takes a parsed value and the place that a message names,
    and returns the value of the field; it raises RecordError for a value of another form. ``write`` is its
    inverse. ``scalars`` are the Python types whose values are of the form as they are.
    """

    name: str
    schema: Mapping[str, Any]
    read: Callable[[Any, str], Any]
    write: Callable[[Any], Any] = lambda value: value
    scalars: frozenset[type] = frozenset()


def object_schema(kind: type) -> dict[str, Any]:
    """The JSON Schema of the dataclass ``kind``; it allows no further properties."""
    properties = {}
    for item, form in _forms(kind):
        described = {"description": item.metadata["doc"]} if "doc" in item.metadata else {}
        properties[item.name] = {**described, **form.schema}
    return {
        "type": "object",
        "properties": properties,
        "required": [*properties],
        "additionalProperties": False,
    }


def to_values(instance: Any) -> dict[str, Any]:
    """The JSON object of a dataclass, as plain dicts, lists, strings and numbers."""
    kind: Any = type(instance)
    return {item.name: form.write(getattr(instance, item.name)) for item, form in _forms(kind)}


def from_values(kind: type[T], values: Any, place: str = "") -> T:
    """The dataclass ``kind`` that the JSON object ``values`` describes; further properties are ignored.

    ``place`` is the path to ``values`` in a larger object. Raises RecordError for a property that is
    missing or of another type.
    """
    if type(values) is not dict:
        raise _not(values, "an object", place)
    found = {}
    for item, form in _forms(kind):  # type: ignore[arg-type]  # mypy: a class is not hashable.
        name = item.name
        if name in values:
            found[name] = form.read(values[name], f"{place}.{name}" if place else name)
        elif item.default is MISSING:
            raise RecordError(f"{place or 'it'} has no {name!r}")
    return kind(**found)


def from_plain(kind: type[T], values: Any) -> T:
    """The dataclass ``kind`` from an object of JSON whose values are those of the fields as they are.

    Raises RecordError for a value of another type, and for a property that is missing or that no field has.
    """
    if type(values) is not dict:
        raise _not(values, "an object", "")
    hints = typing.get_type_hints(kind)
    if other := sorted(hints.keys() ^ values.keys()):
        raise RecordError(f"it {'has a' if other[0] in values else 'has no'} {other[0][:_LONGEST]!r}")
    return kind(**{name: _form(hint).read(values[name], name) for name, hint in hints.items()})


def decoded(text: str) -> Any:
    """The value of a JSON ``text`` of any origin. Raises ValueError, with one line, if it is not valid."""
    try:
        values = json.loads(
            text,
            object_pairs_hook=_object,
            parse_constant=_refused_constant,
            parse_float=_finite,
            parse_int=_bounded,
        )
        if "\\u" in text:
            json.dumps(values, ensure_ascii=False).encode("utf-8")
    except UnicodeEncodeError as error:
        raise ValueError(f"half a character: {error.object[error.start]!a}") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"not JSON: {error.msg} at character {error.colno}") from error
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    except ValueError as error:  # Of the functions below, and for an integer with too many digits.
        raise ValueError(f"not JSON as a corpus has it: {error}") from error
    if _is_deep(values):
        raise ValueError("nested too deep")
    return values


def _is_deep(value: Any) -> bool:
    """True for a value nested so deeply that recursive functions may fail on it."""
    level = [value] if type(value) in (dict, list) else []
    for _ in range(_DEEPEST):
        inside = (each.values() if type(each) is dict else each for each in level)
        level = [each for some in inside for each in some if type(each) in (dict, list)]
        if not level:
            return False
    return True


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) < len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise ValueError(f"the key {twice[:40]!a} stands in an object twice")
    return values


def _refused_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")


def _bounded(digits: str) -> int:
    """Parse an integer; refuse one that is too large for a float, as bounds of inputs are floats."""
    value = int(digits)
    if abs(value) > sys.float_info.max:
        raise ValueError(f"the number {digits[:40]} is too large")
    return value


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(f"the number {digits[:40]} is too large")
    return value


def encoded(value: Any) -> str:
    """The JSON text of plain values, in the form that fields and lines of a corpus have."""
    if type(value) is float:
        return notation(value)
    if isinstance(value, dict):
        return f"{{{', '.join(f'{encoded(name)}: {encoded(each)}' for name, each in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(encoded, value))}]"
    return json.dumps(value, ensure_ascii=False)


def _not(value: Any, name: str, place: str) -> RecordError:
    text = repr(value)
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]} ..."
    return RecordError(f"{place}: {shown} is not {name}" if place else f"{shown} is not {name}")


@functools.cache
def _forms(kind: type) -> tuple[tuple[Field[Any], _Form], ...]:
    """The fields of ``kind``, each with the form of its property."""
    hints = typing.get_type_hints(kind)
    return tuple((item, _property(hints[item.name], item.metadata)) for item in fields(kind))


def _property(hint: Any, metadata: Mapping[str, Any]) -> _Form:
    """The form of a property of a type that does not depend on its value."""
    if hint in (str, int, float, bool):
        return _SCALARS[hint]
    if hint == str | None:
        return _with_none(str, "")
    if hint == float | None:
        return _with_none(float, metadata["none"])
    element = (*typing.get_args(hint), None)[0]
    if isinstance(element, type) and is_dataclass(element):
        return _objects(element)
    return _text(_form(hint))


def _with_none(kind: type, none: str | float) -> _Form:
    """The form of a string or number in which ``none`` stands for a missing value."""
    form = _SCALARS[kind]

    def read(value: Any, place: str) -> Any:
        return None if (found := form.read(value, place)) == none else found

    return replace(form, read=read, write=lambda value: none if value is None else form.write(value))


def _objects(kind: type) -> _Form:
    """The form of an array of objects; the schema demands at least one, reading accepts none as well."""

    def read(value: Any, place: str) -> Sequence[Any]:
        if type(value) is not list:
            raise _not(value, "an array of objects", place)
        found: list[Any] = [from_values(kind, each, f"{place}[{at}]") for at, each in enumerate(value)]
        return found or ()  # As the default of a field.

    schema = {"type": "array", "minItems": 1, "items": object_schema(kind)}
    return _Form("an array of objects", schema, read, lambda value: [*map(to_values, value)])


def _text(form: _Form) -> _Form:
    """The form of a string that contains a value of ``form`` as JSON."""

    def read(value: Any, place: str) -> Any:
        if type(value) is not str:
            raise _not(value, f"a string with {form.name} in JSON", place)
        try:
            return form.read(decoded(value), place)
        except RecordError:
            raise
        except ValueError as error:
            raise RecordError(f"{place}: {error}") from error

    schema = {"type": "string", "contentMediaType": "application/json", "contentSchema": form.schema}
    return _Form("a string", schema, read, lambda value: encoded(_plain(value)))


def _plain(value: Any) -> Any:
    """``value`` with dicts for its mappings and lists for its sequences."""
    if isinstance(value, str | int | float | None):
        return value
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    return [_plain(each) for each in value]


def _form(hint: Any) -> _Form:
    arguments = typing.get_args(hint)
    if hint is Any:
        return _Form("a value", {}, lambda value, _: value)
    if hint in _SCALARS:
        return _SCALARS[hint]
    if typing.get_origin(hint) is types.UnionType:
        return _union([_form(each) for each in arguments])
    if hint == _SHAPE:
        return _shape()
    if issubclass(typing.get_origin(hint), Mapping):
        return _mapping(_form(arguments[1]))
    return _array(_form(arguments[0]))


def _scalar(json: str, name: str, *python: type) -> _Form:
    scalars = frozenset(python)

    def read(value: Any, place: str) -> Any:
        if type(value) in scalars:  # Not isinstance: True is an int.
            return value
        raise _not(value, name, place)

    return _Form(name, {"type": json}, read, scalars=scalars)


def _integer() -> _Form:
    """The form of a 64-bit integer, which other formats and libraries accept."""
    form = _scalar("integer", "an integer", int)

    def read(value: Any, place: str) -> Any:
        if not -(1 << 63) <= form.read(value, place) < 1 << 63:
            raise _not(value, "an integer of 64 bits", place)
        return value

    return replace(form, read=read, scalars=frozenset())


_SCALARS: dict[Any, _Form] = {
    str: _scalar("string", "a string", str),
    int: _integer(),
    # An integer would be written without a fraction, and be a column of integers until the first fraction.
    float: replace(_scalar("number", "a number", float, int), write=float),
    bool: _scalar("boolean", "a boolean", bool),
    types.NoneType: _scalar("null", "null", types.NoneType),
}


def _union(forms: Sequence[_Form]) -> _Form:
    name = " or ".join(form.name for form in forms)
    null = _SCALARS[types.NoneType]
    others = [form for form in forms if form is not null]

    def read(value: Any, place: str) -> Any:
        if value is None and null in forms:
            return None
        for form in others:
            try:
                return form.read(value, place)
            except RecordError:
                if len(others) == 1:
                    raise
        raise _not(value, name, place)

    schema = {key: value for form in forms for key, value in form.schema.items()}
    return _Form(name, {**schema, "type": [form.schema["type"] for form in forms]}, read)


def _array(element: _Form) -> _Form:
    def read(value: Any, place: str) -> list[Any]:
        if type(value) is not list:
            raise _not(value, "an array", place)
        if element.scalars.issuperset(map(type, value)):  # Most arrays, and fast.
            return value
        return [element.read(each, f"{place}[{at}]") for at, each in enumerate(value)]

    return _Form("an array", {"type": "array", "items": element.schema}, read)


def _shape() -> _Form:
    def read(value: Any, place: str) -> tuple[int, ...]:
        if type(value) is not list or any(type(each) is not int or each < 0 for each in value):
            raise _not(value, "an array of integers from 0", place)
        return tuple(value)

    return _Form("a shape", {"type": "array", "items": {"type": "integer", "minimum": 0}}, read)


def _mapping(element: _Form) -> _Form:
    def read(value: Any, place: str) -> dict[str, Any]:
        if type(value) is not dict:
            raise _not(value, "an object", place)
        return {name: element.read(each, f"{place}.{name}") for name, each in value.items()}

    return _Form("an object", {"type": "object", "additionalProperties": element.schema}, read)
