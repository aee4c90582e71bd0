"""Parquet files that are written row group by row group, in constant memory."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any

import pyarrow as pa
import pyarrow.parquet as pq

from corpus.records.json_objects import object_schema
from corpus.records.reader import CorpusError, parsed
from corpus.records.schema import Record

_GROUP_BYTES = 8 << 20  # Of values in a row group: what a reader that streams holds at a time, and a writer.
_FILE_BYTES = 1 << 30  # Of values in a file.
_LEVEL = 9  # Of zstd.
_SHOWN = 60  # Bytes of a line in a message.


_TYPES = {"string": pa.string(), "integer": pa.int64(), "number": pa.float64(), "boolean": pa.bool_()}


def _arrow(schema: dict[str, Any]) -> pa.DataType:
    """The Arrow type of a property of the record's JSON Schema."""
    if schema["type"] == "array":
        return pa.list_(_arrow(schema["items"]))
    if schema["type"] == "object":
        return pa.struct([(name, _arrow(each)) for name, each in schema["properties"].items()])
    return _TYPES[schema["type"]]


RECORD = {name: _arrow(each) for name, each in object_schema(Record)["properties"].items()}  # Its columns.


def write_records(file: IO[bytes], lines: Iterable[bytes]) -> None:
    """Write the records in ``lines`` of a corpus to one Parquet file.

    Raises CorpusError for a line whose values are not those of a record.
    """
    schema, rows, size = pa.schema([*RECORD.items()]), [], 0
    with pq.ParquetWriter(file, schema, compression="zstd", compression_level=_LEVEL) as writer:
        for line in lines:
            found = parsed(line)
            if found.values is None:
                raise CorpusError(f"a line of the shards is no record: {found.fault}: {line[:_SHOWN]!r}")
            rows.append(found.values)
            size += len(line)
            if size >= _GROUP_BYTES:
                writer.write_table(_table(rows, schema))
                rows, size = [], 0
        if rows:
            writer.write_table(_table(rows, schema))


def _table(rows: list[dict[str, Any]], schema: pa.Schema) -> pa.Table:
    try:
        return pa.Table.from_pylist(rows, schema)
    except (pa.ArrowException, OverflowError) as error:
        raise CorpusError(f"a line of the shards is no record: {error}") from error


class Shards:
    """The Parquet files ``PREFIX-00000-of-00002.parquet`` of one split in ``folder``."""

    def __init__(self, folder: Path, prefix: str, schema: pa.Schema) -> None:
        self.rows = 0
        self.paths: list[Path] = []
        self._folder, self._prefix, self._schema = folder, prefix, schema
        self._buffer: list[pa.Table] = []
        self._buffered = self._in_file = 0
        self._writer: pq.ParquetWriter | None = None

    def add(self, rows: pa.Table) -> None:
        """Add some rows."""
        self._buffer.append(rows)
        self._buffered += rows.nbytes
        self.rows += rows.num_rows
        if self._buffered >= _GROUP_BYTES:
            self._flush()

    def _flush(self) -> None:
        if self._writer is not None and self._in_file + self._buffered > _FILE_BYTES:
            self._end_file()
        if self._writer is None:
            self._folder.mkdir(parents=True, exist_ok=True)
            self.paths.append(self._folder / f"{self._prefix}-{len(self.paths):05d}")
            self._writer = pq.ParquetWriter(
                self.paths[-1], self._schema, compression="zstd", compression_level=_LEVEL
            )
        self._writer.write_table(pa.concat_tables(self._buffer).combine_chunks())
        self._in_file += self._buffered
        self._buffer, self._buffered = [], 0

    def _end_file(self) -> None:
        assert self._writer is not None
        self._writer.close()
        self._writer, self._in_file = None, 0

    def close(self) -> None:
        """Write what is left, and give the files their names, which have their number."""
        if self._buffer:
            self._flush()
        if self._writer is not None:
            self._end_file()
        named = [path.with_name(f"{path.name}-of-{len(self.paths):05d}.parquet") for path in self.paths]
        for path, name in zip(self.paths, named, strict=True):
            path.rename(name)
        self.paths = named


def records_in(paths: Iterable[Path]) -> Iterator[dict[str, Any]]:
    """The rows of the Parquet files at ``paths``, row group by row group."""
    for path in paths:
        with pq.ParquetFile(path) as file:
            for group in range(file.num_row_groups):
                yield from file.read_row_group(group).to_pylist()
