"""The configurations of a published data set: their Arrow schemas, and their rows for a record."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pyarrow as pa

from corpus.publishing.analysis import Tokens, count_tokens, key_of, record_on
from corpus.publishing.parquet import RECORD
from corpus.records import prompts
from corpus.records.reader import Line
from corpus.records.schema import Record
from corpus.records.sections import Direction

Row = dict[str, Any]

_PROGRAM = [
    ("key", pa.string()), ("type", pa.string()), ("direction", pa.string()), ("platform", pa.string()),
    ("jax_version", pa.string()),
]  # fmt: skip
_MESSAGES = ("messages", pa.list_(pa.struct([("role", pa.string()), ("content", pa.string())])))


@dataclass(frozen=True)
class Item:
    """A record that is written, with its token counts."""

    record: Record
    tokens: Tokens

    @cached_property
    def values(self) -> Row:
        """The record as plain values."""
        return self.record.to_values()

    @cached_property
    def texts(self) -> list[tuple[Direction, str, str]]:
        """The direction, platform and StableHLO of each program."""
        return self.record.texts()

    def program(self, direction: str, platform: str) -> Row:
        """The columns that identify a program."""
        return {
            "key": key_of(self.record),
            "type": self.record.template,
            "direction": direction,
            "platform": platform,
            "jax_version": self.record.jax_version,
        }

    def chat(self, direction: Direction, platform: str, asked: str, answer: str) -> Row:
        """A row of chat messages."""
        return {
            **self.program(direction, platform),
            "messages": [{"role": "user", "content": asked}, {"role": "assistant", "content": answer}],
            "python_tokens": self.tokens["python", ""],
            "stablehlo_tokens": self.tokens[direction, platform],
            "template_version": prompts.VERSION,
        }


def _records(item: Item) -> Iterator[Row]:
    yield item.values


def _pairs(item: Item) -> Iterator[Row]:
    """One row for each program; a text that an earlier platform has is replaced by ``same_as``."""
    first: dict[tuple[str, str], str] = {}
    for direction, platform, text in item.texts:
        same_as = first.setdefault((direction, text), platform)
        repeated = same_as != platform
        yield {
            **item.program(direction, platform),
            **{name: item.values[name] for name in _FROM_RECORD},
            "stablehlo": "" if repeated else text,
            "same_as": same_as if repeated else "",
            "python_tokens": item.tokens["python", ""],
            "stablehlo_tokens": item.tokens[direction, same_as],
        }


_FROM_RECORD = ("kernel_name", "python", "inputs", "static", "config", "argnums")


def _sft(item: Item) -> Iterator[Row]:
    """One row for each different text: the prompt of its program, and the text as the answer."""
    for direction, platform, text in item.texts:
        if (direction, platform) in item.tokens:
            asked = prompts.to_stablehlo(item.record, direction, platform)
            yield item.chat(direction, platform, asked, text)


def _sft_reverse(item: Item) -> Iterator[Row]:
    """One row for each different forward program: its StableHLO in the prompt, the Python as the answer."""
    for direction, platform, text in item.texts:
        if direction == "forward" and (direction, platform) in item.tokens:
            asked = prompts.to_python(item.record, text, direction, platform)
            yield item.chat(direction, platform, asked, item.record.python)


_COUNTS = [("python_tokens", pa.int64()), ("stablehlo_tokens", pa.int64())]
_CHAT = pa.schema([*_PROGRAM, _MESSAGES, *_COUNTS, ("template_version", pa.int64())])

CONFIGS: dict[str, tuple[pa.Schema, Callable[[Item], Iterator[Row]]]] = {
    "pairs": (
        pa.schema(
            [
                *_PROGRAM,
                *((name, RECORD[name]) for name in _FROM_RECORD),
                ("stablehlo", pa.string()),
                ("same_as", pa.string()),
                *_COUNTS,
            ]
        ),
        _pairs,
    ),
    "records": (pa.schema([*RECORD.items()]), _records),
    "sft": (_CHAT, _sft),
    "sft_reverse": (_CHAT, _sft_reverse),
}

PURE = "pure"  # The configuration that --pure adds.
SCHEMAS: dict[str, pa.Schema] = {
    **{name: schema for name, (schema, _) in CONFIGS.items()},
    PURE: CONFIGS["pairs"][0],
}

DESCRIPTIONS = {
    PURE: "as `pairs`, in StableHLO alone: CHLO ops are lowered, and programs that have other ops then are "
    "left out",
    "pairs": "a row a program: Python, inputs, StableHLO; a text that an earlier platform has is left out, "
    "and `same_as` names that platform",
    "records": "the records of the corpus, with all fields",
    "sft": "chat messages, Python to StableHLO",
    "sft_reverse": "chat messages, StableHLO to Python",
}


def pure_rows(item: Item, texts: Mapping[tuple[str, str], str]) -> pa.Table:
    """The rows of PURE for a record whose pure ``texts`` are given by (direction, platform)."""
    rows = []
    first: dict[tuple[str, str], str] = {}
    for (direction, platform), text in texts.items():
        same_as = first.setdefault((direction, text), platform)
        row = {**item.program(direction, platform), **{name: item.values[name] for name in _FROM_RECORD}}
        row |= (
            {"stablehlo": text, "same_as": ""}
            if same_as == platform
            else {"stablehlo": "", "same_as": same_as}
        )
        row |= {"python_tokens": item.tokens["python", ""], "stablehlo_tokens": count_tokens(text)}
        rows.append(row)
    return pa.Table.from_pylist(rows, SCHEMAS[PURE])


@dataclass(frozen=True)
class Tables:
    """The rows of a batch of records by configuration and split, and how many of its records have each op."""

    rows: dict[tuple[str, str], pa.Table]
    ops: Counter[str]


def tables(batch: list[tuple[Path, Line, Tokens, str]]) -> Tables:
    """The tables of records, each with its path, line, token counts and split."""
    rows: dict[tuple[str, str], list[Row]] = {}
    ops: Counter[str] = Counter()
    for path, line, tokens, split in batch:
        item = Item(record_on(path, line), tokens)
        ops.update(item.record.ops)
        for name, (_, rows_of) in CONFIGS.items():
            rows.setdefault((name, split), []).extend(rows_of(item))
    return Tables(
        {(name, split): pa.Table.from_pylist(each, CONFIGS[name][0]) for (name, split), each in rows.items()},
        ops,
    )
