"""Parquet files that are written row group by row group, in constant memory."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

_GROUP_BYTES = 8 << 20  # Of values in a row group: what a reader that streams holds at a time, and a writer.
_FILE_BYTES = 1 << 30  # Of values in a file.
_LEVEL = 9  # Of zstd.


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
