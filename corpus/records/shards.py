"""Shards of a corpus: contiguous ranges of the ids of one plan, each a file with a manifest beside it."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Self

from corpus.records.fingerprints import digest
from corpus.records.json_objects import RecordError, decoded, from_plain
from corpus.records.reader import CorpusError, small_file

MANIFEST = ".manifest.json"  # Behind the name of the shard's file.

_SHARD = re.compile(r"(\d{1,15})/(\d{1,15})", re.ASCII)
_ENDING = re.compile(r"(\.jsonl?|\.ndjson)?(\.gz|\.zst)?$")
_NUMBERS = re.compile(r"-\d{5,}-of-\d{5,}(?=(\.jsonl?|\.ndjson)?(\.gz|\.zst)?$)", re.ASCII)
_WIDTH = 60  # Of a value that is quoted.


class ShardError(ValueError):
    """A shard cannot be used; the message is one line with the reason."""


@dataclass(frozen=True, order=True)
class Shard:
    """The part ``index``, from 0, of a plan that is divided into ``of`` parts."""

    index: int
    of: int

    @classmethod
    def named(cls, text: str) -> Self:
        """Parse ``text``, I/K. Raises ShardError."""
        match = _SHARD.fullmatch(text)
        if match is None:
            raise ShardError(f"{text!r} is not I/K, such as 0/20 for the first of 20 shards")
        index, of = map(int, match.groups())
        if index >= of:
            raise ShardError(f"there is no {text}: shards are numbered from 0 to K - 1")
        return cls(index, of)

    def __str__(self) -> str:
        return f"{self.index}/{self.of}"

    def ids(self, count: int) -> range:
        """The ids of the shard in a plan of ``count`` cases; sizes of shards differ by one at most."""
        return range(self.index * count // self.of, (self.index + 1) * count // self.of)


def shard_path(path: Path, shard: Shard | None) -> Path:
    """The path of the ``shard`` of the corpus at ``path``, such as ``corpus-00003-of-00020.jsonl.gz``."""
    if shard is None:
        return path
    ending = _ENDING.search(path.name)
    assert ending is not None
    stem = path.name[: ending.start()]
    return path.with_name(f"{stem}-{shard.index:05d}-of-{shard.of:05d}{ending[0]}")


def merged_name(path: Path) -> str:
    """The name of the corpus of which the file at ``path`` is a shard."""
    return _NUMBERS.sub("", path.name)


def manifest_path(path: Path) -> Path:
    """The manifest of the shard whose file is at ``path``."""
    return path.with_name(path.name + MANIFEST)


@dataclass(frozen=True)
class Manifest:
    """The manifest of a complete shard, which is unchanged if its file has the ``sha256``.

    ``ids`` are the ids of its records, as pairs of the first and the last one of a row. ``first`` and
    ``cases`` are the lowest id and the number of cases of its part of the plan, of which ``failed`` have no
    record, ``duplicates`` none because their Python is that of an earlier case of the shard, and ``left_out``
    none because the run's selection left them out. ``redrawn`` are those whose first kernels were discarded
    because the outputs did not vary. ``size`` is that of the file, in bytes. ``options`` and ``versions``
    decide the bytes; two shards of a corpus have the same ones.
    """

    shard: str
    first: int
    cases: int
    ids: Sequence[Sequence[int]]
    records: int
    types: Mapping[str, int]
    failed: Sequence[str]
    duplicates: Mapping[str, str]
    redrawn: Sequence[str]
    left_out: int
    options: Mapping[str, Any]
    versions: Mapping[str, str]
    size: int
    sha256: str

    def to_json(self) -> str:
        """The manifest as JSON, with a checksum of itself, in lines."""
        values = asdict(self)
        return json.dumps({**values, "checksum": _checksum(values)}, indent=1) + "\n"

    @classmethod
    def read(cls, path: Path) -> Self:
        """The manifest in the file at ``path``. Raises OSError, and ShardError if it is none, or altered."""
        try:
            return cls.parsed(small_file(path), str(path))
        except CorpusError as error:
            raise ShardError(f"{path} is no manifest of a shard: {error}") from error

    @classmethod
    def parsed(cls, content: bytes, path: str) -> Self:
        """The manifest with that ``content``, of the file at ``path``. Raises ShardError."""
        try:
            values = decoded(content.decode("utf-8"))
            if not isinstance(values, dict):
                raise RecordError("it is no object")
            checksum = values.pop("checksum", None)
            manifest = from_plain(cls, values)
        except ValueError:
            raise ShardError(
                f"{path} is no manifest of a shard, or one of another version of this project"
            ) from None
        if checksum != _checksum(values):
            raise ShardError(f"{path} is altered: its checksum is another one")
        return manifest

    @property
    def part(self) -> Shard:
        """The shard that the manifest describes."""
        return Shard.named(self.shard)

    def summary(self) -> str:
        """The numbers of records and of cases without one, in a line."""
        lost = {"failed": len(self.failed), "duplicates": len(self.duplicates), "left out": self.left_out}
        return ", ".join(
            [f"{self.records:,} records", *(f"{count:,} {what}" for what, count in lost.items() if count)]
        )

    @property
    def made_with(self) -> dict[str, Any]:
        """Everything that determines the bytes of the corpus, and the number of its shards."""
        return {**self.options, **self.versions, "shards": self.part.of}


def difference(one: Mapping[str, Any], other: Mapping[str, Any]) -> tuple[str, str, str] | None:
    """The first setting that two runs do not share, and its value in each; None if they share all."""
    for name in {**other, **one}:
        if one.get(name) != other.get(name):
            return name, _shown(one.get(name)), _shown(other.get(name))
    return None


def sha256_of(path: Path) -> str:
    """The SHA-256 of the file at ``path``, in hexadecimal digits. Raises OSError."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def in_rows(ids: Sequence[int]) -> list[list[int]]:
    """Rising ``ids`` as pairs of the first and the last id of each contiguous range."""
    rows: list[list[int]] = []
    for number in ids:
        if rows and rows[-1][1] == number - 1:
            rows[-1][1] = number
        else:
            rows.append([number, number])
    return rows


def _checksum(values: Mapping[str, Any]) -> str:
    return digest(json.dumps(values, sort_keys=True))


def _shown(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) <= _WIDTH else f"{text[:_WIDTH]}…"
