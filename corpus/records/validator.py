"""Validator of corpus lines from unknown sources: schema, bounds, unique ids and hashes. Imports no JAX."""

import keyword
import math
import re
from collections.abc import Iterator, Mapping
from typing import Any

import jsonschema

from corpus.records.domains import domain_fault
from corpus.records.dtypes import DTYPES, integer_limits
from corpus.records.json_objects import decoded
from corpus.records.platforms import PLATFORMS
from corpus.records.schema import schema
from kernels import Input

# Far above the sizes of any record, far below sizes that would take long to process.
_MOST_PROPERTIES = 100
_MOST_ITEMS = 1000
_MOST_ELEMENTS = 1 << 22  # Of an input.

_INT64 = 1 << 63
_HASH = re.compile(r"[0-9a-f]{16}")
_HASHES = ("fingerprint", "skeleton", "python_fingerprint")
_DISTINCT = ("fingerprint", "python_fingerprint")


class Validator:
    """Validator of the lines of one corpus: schema, bounds on values, rising ids, unique hashes."""

    def __init__(self) -> None:
        self._validator = _validator()
        self._ids: dict[int, int] = {}  # The line of each id.
        self._last = -1
        self._seen: dict[str, dict[tuple[str, ...], int]] = {field: {} for field in _DISTINCT}

    def fault(self, values: Mapping[str, Any]) -> str | None:
        """The first fault in the ``values`` of a single line; None if there is none."""
        return _schema_fault(self._validator, values) or _value_fault(values)

    def order_fault(self, number: int, values: Mapping[str, Any]) -> str | None:
        """The fault of line ``number`` compared with the lines before it; None if there is none.

        Call it in the order of the lines, with good ones alone: a bad one may claim an id or a hash that is
        another's.
        """
        this, last = values["id"], self._last
        if (line := self._ids.setdefault(this, number)) != number:
            return f"id {this} is that of line {line} already"
        self._last = this  # In any case: a single id that is too high makes one line bad, not all behind it.
        if this < last:
            return f"id {this} stands behind id {last}, but ids rise"
        # Another version of JAX has other normal forms, and what its records claim of them is not checked.
        lowered_by = (values["jax_version"], values["jaxlib_version"])
        for field, seen in self._seen.items():
            known = (values[field], *(lowered_by if field == "fingerprint" else ()))
            if (line := seen.setdefault(known, number)) != number:
                return f"{field} {values[field]} is that of line {line} already"
        return None


def _validator() -> Any:
    """A validator of the schema that takes neither 1.0 nor true for an integer, with bounds on sizes.

    It validates the JSON in strings too, which JSON Schema leaves to its users.
    """
    whole = jsonschema.Draft202012Validator.TYPE_CHECKER.redefine(
        "integer", lambda _, value: type(value) is int
    )
    extend: Any = jsonschema.validators.extend  # Its stubs leave it untyped.
    strict = extend(jsonschema.Draft202012Validator, {"contentSchema": _content_errors}, type_checker=whole)
    return strict(_bounded(schema()))


def _content_errors(validator: Any, content: Any, value: Any, _: Any) -> Iterator[Any]:
    """The errors of the JSON in the string ``value``, by the schema ``content``."""
    if not isinstance(value, str):
        return
    try:
        values = decoded(value)
    except ValueError as error:
        yield jsonschema.ValidationError(str(error))
        return
    yield from validator.descend(values, content)


def _bounded(part: Any) -> Any:
    """``part`` of a schema with bounds on sizes, which come first because the first fault is reported."""
    if not isinstance(part, dict):
        return part
    inner = {key: _bounded(value) for key, value in part.items()}
    kinds = part.get("type", ())
    if "array" in kinds:
        return {"maxItems": _MOST_ITEMS, **inner}
    return {"maxProperties": _MOST_PROPERTIES, **inner} if "object" in kinds else inner


def _schema_fault(validator: Any, values: Mapping[str, Any]) -> str | None:
    try:
        error = next(validator.iter_errors(values), None)
        if error is None:
            return None
        field = "".join(f".{part}" if isinstance(part, str) else f"[{part}]" for part in error.absolute_path)
        return f"{field[1:]}: {error.message}" if field else str(error.message)
    except RecursionError:  # Of a message that shows a value.
        return "nested too deep"


def _value_fault(values: Mapping[str, Any]) -> str | None:
    """The first fault in values that satisfy the schema."""
    for field in ("id", "index", "attempt"):
        if values[field] < 0:
            return f"{field}: {values[field]} is below 0"
    for field in ("id", "seed", "index", "attempt"):
        if not -_INT64 <= values[field] < _INT64:
            return f"{field}: {values[field]} has more than 64 bits, which columns of integers do not take"
    for field, names in (("kernel_name", [values["kernel_name"]]), ("static", decoded(values["static"]))):
        for name in names:
            if not name.isidentifier() or keyword.iskeyword(name) or name.startswith("__"):
                return f"{field}: {name!r} is no name for it"
    for field in _HASHES:
        if not _HASH.fullmatch(values[field]):
            return f"{field}: {values[field]!r} is no hash of 16 hexadecimal digits"
    fields = [platform.field for platform in PLATFORMS.values()]
    if not any(values[field] for field in fields):
        return f"none of {', '.join(fields)}"
    return next(filter(None, map(_input_fault, values["inputs"])), None)


def _input_fault(described: Mapping[str, Any]) -> str | None:
    value = Input(**{**described, "shape": tuple(decoded(described["shape"]))})
    if value.dtype not in DTYPES:
        return f"inputs: {value.dtype!r} is no dtype that a kernel takes"
    if len(value.shape) > 32 or math.prod(value.shape) > _MOST_ELEMENTS:
        return f"inputs: the shape {list(value.shape)} has more than {_MOST_ELEMENTS} elements or 32 axes"
    if value.low > value.high:
        return f"inputs: low {value.low!r} is above high {value.high!r}"
    if (limits := integer_limits(value.dtype)) is not None:
        for bound in (value.low, value.high):
            if not (float(bound).is_integer() and limits[0] <= bound <= float(limits[1])):
                return f"inputs: {bound!r} is no {value.dtype}"
    if value.domain and (fault := domain_fault(value)):
        return f"inputs: {fault}"
    return None
