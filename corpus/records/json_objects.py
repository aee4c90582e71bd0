"""Dataclasses as JSON objects: their JSON Schema, reading and writing, all three derived from the fields.

A field without a default is always in the object; a field with a default is left out while it has it. Type
hints may be ``str``, ``int``, ``float``, ``bool``, ``None`` and unions of these, ``Sequence[...]``,
``Mapping[str, ...]``, another dataclass, and ``tuple[int, ...]`` for the shape of an array.
``metadata["doc"]`` of a field is its description in the schema.
"""

import functools
import types
import typing
from collections.abc import Callable, Mapping, Sequence
from dataclasses import MISSING, Field, dataclass, fields, is_dataclass
from typing import Any, TypeVar

T = TypeVar("T")

_SHAPE = tuple[int, ...]
_LONGEST = 60  # Characters of a value that a message shows.


class RecordError(ValueError):
    """A JSON object that is not a record; the message is one line that names the field."""


@dataclass(frozen=True)
class _Form:
    """The JSON form of a type hint.

    ``name`` is what messages call it. ``read`` takes a parsed value and the place that a message names,
    and returns the value of the field; it raises RecordError for a value of another form. ``scalars`` are
    the Python types whose values are of the form as they are.
    """

    name: str
    schema: Mapping[str, Any]
    read: Callable[[Any, str], Any]
    scalars: frozenset[type] = frozenset()


def object_schema(kind: type) -> dict[str, Any]:
    """The JSON Schema of the dataclass ``kind``; it allows no further properties."""
    properties = {}
    for item, hint in _hints(kind):
        described = {"description": item.metadata["doc"]} if "doc" in item.metadata else {}
        # A field that may be left out is not null where it is present.
        properties[item.name] = {
            **described,
            **_form(_without_none(hint) if _optional(item) else hint).schema,
        }
    return {
        "type": "object",
        "properties": properties,
        "required": [item.name for item, _ in _hints(kind) if not _optional(item)],
        "additionalProperties": False,
    }


def to_values(instance: Any) -> dict[str, Any]:
    """The JSON object of a dataclass, as plain dicts, lists, strings, numbers, booleans and None."""
    found = {}
    for item, _ in _hints(type(instance)):  # type: ignore[arg-type]  # mypy: a class is not hashable.
        value = getattr(instance, item.name)
        if not (_optional(item) and value == item.default):
            found[item.name] = _plain(value)
    return found


def _plain(value: Any) -> Any:
    if isinstance(value, str | int | float | None):
        return value
    if isinstance(value, Mapping):
        return {name: _plain(each) for name, each in value.items()}
    return to_values(value) if is_dataclass(value) else [_plain(each) for each in value]


def from_values(kind: type[T], values: Any, place: str = "") -> T:
    """The dataclass ``kind`` that the JSON object ``values`` describes; further properties are ignored.

    ``place`` is the path to ``values`` in a larger object. Raises RecordError for a property that is
    missing or of another type.
    """
    if type(values) is not dict:
        raise _not(values, "an object", place)
    found = {}
    for name, optional, read in _readers(kind):  # type: ignore[arg-type]  # As above.
        if name in values:
            found[name] = read(values[name], f"{place}.{name}" if place else name)
        elif not optional:
            raise RecordError(f"{place or 'it'} has no {name!r}")
    return kind(**found)


def _not(value: Any, name: str, place: str) -> RecordError:
    text = repr(value)
    shown = text if len(text) <= _LONGEST else f"{text[:_LONGEST]} ..."
    return RecordError(f"{place}: {shown} is not {name}" if place else f"{shown} is not {name}")


@functools.cache
def _hints(kind: type) -> tuple[tuple[Field[Any], Any], ...]:
    hints = typing.get_type_hints(kind)
    return tuple((item, hints[item.name]) for item in fields(kind))


@functools.cache
def _readers(kind: type) -> tuple[tuple[str, bool, Callable[[Any, str], Any]], ...]:
    """For each field of ``kind``: its name, whether it may be missing, and the ``read`` of its form."""
    return tuple((item.name, _optional(item), _form(hint).read) for item, hint in _hints(kind))


def _optional(item: "Field[Any]") -> bool:
    return item.default is not MISSING


def _without_none(hint: Any) -> Any:
    if types.NoneType not in typing.get_args(hint):
        return hint
    (kept,) = (each for each in typing.get_args(hint) if each is not types.NoneType)
    return kept


def _form(hint: Any) -> _Form:
    arguments = typing.get_args(hint)
    if hint in _SCALARS:
        return _SCALARS[hint]
    if isinstance(hint, type) and is_dataclass(hint):
        return _Form("an object", object_schema(hint), functools.partial(from_values, hint))
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

    return _Form(name, {"type": json}, read, scalars)


_SCALARS: dict[Any, _Form] = {
    str: _scalar("string", "a string", str),
    int: _scalar("integer", "an integer", int),
    float: _scalar("number", "a number", float, int),
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
