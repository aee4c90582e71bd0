"""Merge shards into one corpus: check that they are of one run, and drop duplicate Python."""

import itertools
import re
import sqlite3
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus.records.reader import read
from corpus.records.shards import (
    MANIFEST,
    Manifest,
    ShardError,
    difference,
    manifest_path,
    sha256_of,
)

_ID = re.compile(rb'\{"id": (\d{1,18}),')
_SOURCE = b'"python_fingerprint": "'  # In the text of a field, the quotes have a backslash.
_DIGITS = re.compile(rb"[0-9a-f]{16}")
_SHOWN = 10  # Shards that a message names.


@dataclass(frozen=True)
class Part:
    """A shard: its file, and its manifest."""

    path: Path
    manifest: Manifest


def parts_of(paths: Sequence[Path]) -> list[Part]:
    """The shards with the files at ``paths``, in the order of their ids; manifests are passed over.

    Raises ShardError unless they are all the shards of one corpus, once each. The files are not read.
    """
    files = [path for path in paths if not path.name.endswith(MANIFEST)]
    parts = [_part(path) for path in files]
    if not parts:
        raise ShardError("there is no shard among the files")
    one, *others = parts
    for other in others:
        if found := difference(other.manifest.made_with, one.manifest.made_with):
            name, there, here = found
            raise ShardError(f"{other.path} is of another run: {name} is {there}, in {one.path} it is {here}")
    parts.sort(key=lambda part: part.manifest.part)
    for before, part in itertools.pairwise(parts):
        if before.manifest.part == part.manifest.part:
            raise ShardError(f"shard {part.manifest.shard} is there twice: {before.path} and {part.path}")
    of = one.manifest.part.of
    if missing := of - len(parts):
        indices = {part.manifest.part.index for part in parts}
        first = itertools.islice((index for index in range(of) if index not in indices), _SHOWN)
        named = ", ".join(f"{index}/{of}" for index in first)
        more = f" and {missing - _SHOWN:,} more" if missing > _SHOWN else ""
        raise ShardError(f"missing: {named}{more}, of the shards of {one.path}")
    return parts


def _part(path: Path) -> Part:
    beside = manifest_path(path)
    if not path.exists():
        raise ShardError(f"{path} does not exist")
    if not beside.exists():
        raise ShardError(
            f"{path} is no complete shard: there is no {beside.name}, which pytest --shard writes at its end"
        )
    return Part(path, Manifest.read(beside))


def refuse_altered(part: Part) -> None:
    """Raise ShardError if the file of ``part`` is not as its run wrote it."""
    if part.path.stat().st_size != part.manifest.size or sha256_of(part.path) != part.manifest.sha256:
        raise ShardError(f"{part.path} is altered: its SHA-256 is not that of its manifest")


def record_id(line: bytes) -> int | None:
    """The id of the record on the ``line`` of a shard; None for a line that is no record."""
    match = _ID.match(line)
    return int(match[1]) if match else None


def _lines(part: Part) -> Iterator[tuple[int, bytes]]:
    """The id and the line of each record of ``part``."""
    for line in read(part.path, parse=False):
        number = record_id(line.data)
        if number is None:
            said = f": line {line.number} is {line.fault}" if line.fault else ""
            raise ShardError(f"{part.path} has a line that is no record{said}")
        yield number, line.data


class Merge:
    """The records of all ``parts`` in the order of their ids; of equal Python only the first.

    That is what one run writes, which keeps the first of the records with the same Python, too. ``records``
    and ``dropped`` are their numbers, of those that are kept and of those that are not, and ``types`` the
    kernel types. The hashes of the Python are in a file that SQLite sorts, so the memory that is used does
    not grow with the corpus. Raises ShardError, CorpusError and OSError; call close() at the end.
    """

    def __init__(self, parts: Sequence[Part], seen: Callable[[int], None] = lambda count: None) -> None:
        self.parts = parts
        self.types = {name for part in parts for name in part.manifest.types}
        self._database = sqlite3.connect("")  # A temporary file, with 2 MB of it in memory.
        self._database.execute("PRAGMA journal_mode = OFF")
        self._database.execute("CREATE TABLE seen (source INTEGER, id INTEGER)")
        self.records = 0
        self._last = -1
        try:
            for part in parts:
                self._take(part)
                seen(self.records)
        except BaseException:
            self.close()
            raise
        self._database.execute(
            "CREATE TABLE again AS SELECT id, first FROM "
            "(SELECT id, min(id) OVER (PARTITION BY source) AS first FROM seen) WHERE id > first"
        )
        (self.dropped,) = self._database.execute("SELECT count(*) FROM again").fetchone()
        self.records -= self.dropped

    def _take(self, part: Part) -> None:
        """Note the hash of the Python and the id of each record of ``part``."""
        refuse_altered(part)
        there = self._database.executemany("INSERT INTO seen VALUES (?, ?)", self._rows(part)).rowcount
        if there != part.manifest.records:
            raise ShardError(
                f"{part.path} has {there:,} records, and its manifest says {part.manifest.records:,}"
            )
        self.records += there

    def _rows(self, part: Part) -> Iterator[tuple[int, int]]:
        """The hash of the Python and the id of each record of ``part``, whose ids must rise."""
        for number, line in _lines(part):
            if number <= self._last:
                raise ShardError(
                    f"{part.path}: the record {number} stands behind the record {self._last}: no shard"
                )
            self._last = number
            yield _source(part, line), number

    def duplicates(self) -> Iterator[tuple[int, int]]:
        """The id of each record with the Python of an earlier record, and the id of that one."""
        yield from self._database.execute("SELECT id, first FROM again ORDER BY id")

    def lines(self) -> Iterator[bytes]:
        """The lines of the corpus."""
        dropped = (number for number, _ in self.duplicates())
        skip = next(dropped, None)
        for part in self.parts:
            for number, line in _lines(part):
                if number == skip:
                    skip = next(dropped, None)
                else:
                    yield line

    def close(self) -> None:
        """Remove the temporary file."""
        self._database.close()


def _source(part: Part, line: bytes) -> int:
    """The hash of the Python in ``line`` as a signed integer, as SQLite stores it."""
    digits = _DIGITS.match(line, line.rfind(_SOURCE) + len(_SOURCE))
    if digits is None:
        raise ShardError(f"{part.path} has a line that is no record")
    return int(digits[0], 16) - (1 << 63)
