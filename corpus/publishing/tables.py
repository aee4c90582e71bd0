"""The configurations of a published data set: their Arrow schemas, and their rows for a record."""

from collections.abc import Callable, Iterator
from typing import Any

import pyarrow as pa

from corpus.publishing.analysis import Facts, key_of
from corpus.records import prompts
from corpus.records.json_objects import object_schema
from corpus.records.schema import Record

Row = dict[str, Any]

_TYPES = {"string": pa.string(), "integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_()}


def _arrow(schema: dict[str, Any]) -> pa.DataType:
    """The Arrow type of a property of the record's JSON Schema."""
    if schema["type"] == "array":
        return pa.list_(_arrow(schema["items"]))
    if schema["type"] == "object":
        return pa.struct([(name, _arrow(each)) for name, each in schema["properties"].items()])
    return _TYPES[schema["type"]]


_RECORD = object_schema(Record)["properties"]
_PROGRAM = [
    ("key", pa.string()), ("type", pa.string()), ("direction", pa.string()), ("platform", pa.string()),
    ("jax_version", pa.string()),
]  # fmt: skip
_MESSAGES = ("messages", pa.list_(pa.struct([("role", pa.string()), ("content", pa.string())])))


def _program(record: Record, direction: str, platform: str) -> Row:
    return {
        "key": key_of(record),
        "type": record.template,
        "direction": direction,
        "platform": platform,
        "jax_version": record.jax_version,
    }


def _records(record: Record, _: Facts) -> Iterator[Row]:
    yield record.to_values()


def _pairs(record: Record, facts: Facts) -> Iterator[Row]:
    """A row a program; of a text that an earlier platform has, that platform in ``same_as``."""
    values = record.to_values()
    first: dict[tuple[str, str], str] = {}
    for direction, platform, text in record.texts():
        same_as = first.setdefault((direction, text), platform)
        repeated = same_as != platform
        yield {
            **_program(record, direction, platform),
            **{name: values[name] for name in _FROM_RECORD},
            "stablehlo": "" if repeated else text,
            "same_as": same_as if repeated else "",
            "python_tokens": facts.tokens["python", ""],
            "stablehlo_tokens": facts.tokens[direction, same_as],
        }


_FROM_RECORD = ("kernel_name", "python", "inputs", "static", "config", "argnums")


def _sft(record: Record, facts: Facts) -> Iterator[Row]:
    """A row a program whose text no earlier platform has: its prompt, and the text as the answer."""
    for direction, platform, text in record.texts():
        if (direction, platform) in facts.tokens:
            asked = prompts.to_stablehlo(record, direction, platform)
            yield _chat(record, facts, direction, platform, asked, text)


def _sft_reverse(record: Record, facts: Facts) -> Iterator[Row]:
    """The forward programs: the StableHLO in the prompt, and the Python as the answer."""
    for direction, platform, text in record.texts():
        if direction == "forward" and (direction, platform) in facts.tokens:
            asked = prompts.to_python(record, text, direction, platform)
            yield _chat(record, facts, direction, platform, asked, record.python)


def _chat(record: Record, facts: Facts, direction: str, platform: str, asked: str, answer: str) -> Row:
    return {
        **_program(record, direction, platform),
        "messages": [{"role": "user", "content": asked}, {"role": "assistant", "content": answer}],
        "python_tokens": facts.tokens["python", ""],
        "stablehlo_tokens": facts.tokens[direction, platform],
        "template_version": prompts.VERSION,
    }


_COUNTS = [("python_tokens", pa.int64()), ("stablehlo_tokens", pa.int64())]
_CHAT = pa.schema([*_PROGRAM, _MESSAGES, *_COUNTS, ("template_version", pa.int64())])

CONFIGS: dict[str, tuple[pa.Schema, Callable[[Record, Facts], Iterator[Row]]]] = {
    "pairs": (
        pa.schema(
            [
                *_PROGRAM,
                *((name, _arrow(_RECORD[name])) for name in _FROM_RECORD),
                ("stablehlo", pa.string()),
                ("same_as", pa.string()),
                *_COUNTS,
            ]
        ),
        _pairs,
    ),
    "records": (pa.schema([(name, _arrow(each)) for name, each in _RECORD.items()]), _records),
    "sft": (_CHAT, _sft),
    "sft_reverse": (_CHAT, _sft_reverse),
}

DESCRIPTIONS = {
    "pairs": "a row a program: Python, inputs, StableHLO; a text that an earlier platform has is left out, "
    "and `same_as` names that platform",
    "records": "the records of the corpus, with all fields",
    "sft": "chat messages, Python to StableHLO",
    "sft_reverse": "chat messages, StableHLO to Python",
}
