"""Reader of corpus files of any origin: one line in memory at a time; plain, gzip or Zstandard."""

import contextlib
import gzip
import io
import itertools
import math
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any, TypeVar

from corpus.records import zstd
from corpus.records.json_objects import RecordError, decoded
from corpus.records.old_form import completed, converted, is_old
from corpus.records.schema import LoweredKernel

MAX_LINE = 1 << 24  # Bytes. The longest line of a generated corpus is a hundredth of it.
# Bytes of one line that are skipped before the rest of the file is given up: a gzip file of 4 MB can hold
# as many.
MAX_SKIPPED = 1 << 32

_LARGEST_SMALL = 1 << 27  # Bytes. A manifest that lists a million failed cases has a quarter as many.
_CHUNK = 1 << 20
_GZIP_MAGIC = b"\x1f\x8b"
_TEMPLATE = re.compile(rb'"template": "([^"\\]*)"')  # In the text of a field, the quotes have a backslash.
_Readable = IO[bytes] | gzip.GzipFile | io.BufferedReader

R = TypeVar("R", bound=LoweredKernel)


class CorpusError(ValueError):
    """A file that is not a corpus; the message is one line that names the file and the reason."""


@dataclass(frozen=True)
class Line:
    """A line and its number, from 1: its ``values`` if it is a JSON object, else the ``fault`` in it.

    ``size`` is its length in bytes, ``offset`` the position in the file (of compressed bytes, if it is)
    after it was read. ``data`` are its bytes, in place of values, if it was not parsed.
    """

    number: int = 0
    values: dict[str, Any] | None = None
    fault: str | None = None
    size: int = 0
    offset: int = 0
    data: bytes = b""


def read(path: Path, *, parse: bool = True) -> Iterator[Line]:
    """Yield the lines of the file at ``path``, decompressed if it is compressed, whatever its name.

    Without ``parse`` they have their bytes, for another process to call parsed() with.

    Content that is not a corpus is not an error: its line has a fault. Raises CorpusError if the file
    cannot be read.
    """
    try:
        with opened(path) as (file, offset):
            yield from _lines(file, offset, parsed if parse else _unparsed)
    except OSError as error:
        raise CorpusError(f"cannot read {path}: {error.strerror or error}") from error


def records(path: Path, kind: type[R], most: float = math.inf) -> Iterator[tuple[int, R]]:
    """The records of the file at ``path``, each with the number of its line, from 1.

    Raises CorpusError at the first line that is not a record of this ``kind``, for a file without records or
    with more than ``most`` bytes of them, for callers that keep all, and as read() does.
    """
    line, size = None, 0
    for line in read(path):
        size += line.size
        if size > most:
            raise CorpusError(
                f"{path}, line {line.number}: more than {most:,} bytes so far: take a part of the file"
            )
        if line.values is None:
            raise CorpusError(f"{path}, line {line.number}: {line.fault}")
        try:
            record = kind.from_values(line.values)
        except RecordError as error:
            raise CorpusError(f"{path}, line {line.number}: not a record: {error}") from error
        yield line.number, record
    if line is None:
        raise CorpusError(f"{path} has no records")


def types_in(path: Path) -> Counter[str]:
    """The number of records of each kernel type in the file at ``path``, found without parsing their lines.

    Raises CorpusError if the file cannot be read to its end.
    """
    found: Counter[str] = Counter()
    begins = True
    try:
        with opened(path) as (file, _):
            while line := file.readline(MAX_LINE):
                if begins:
                    match = _TEMPLATE.search(line)
                    found[match[1].decode(errors="replace") if match else ""] += 1
                begins = line.endswith(b"\n")
    except (OSError, EOFError, zlib.error) as error:
        raise CorpusError(f"cannot read {path}: {error}") from error
    return found


def first_line(path: Path) -> bytes:
    """The first line of the file at ``path``, at most MAX_LINE bytes of it; empty for damaged data.

    Raises OSError, and CorpusError if it cannot be decompressed.
    """
    with opened(path) as (file, _):
        try:
            return file.readline(MAX_LINE)
        except (EOFError, zlib.error):  # gzip.BadGzipFile is an OSError.
            return b""


def small_file(path: Path) -> bytes:
    """The content of the file at ``path``, of any origin, which describes other files.

    Raises OSError, and CorpusError for one that is no regular file, which may never end, or is too large.
    """
    if path.exists() and not path.is_file():
        raise CorpusError(f"{path} is no regular file")
    with path.open("rb") as file:
        content = file.read(_LARGEST_SMALL + 1)
    if len(content) > _LARGEST_SMALL:
        raise CorpusError(f"{path} has more than {_LARGEST_SMALL >> 20} MiB")
    return content


@contextlib.contextmanager
def opened(path: Path) -> Iterator[tuple[_Readable, Callable[[], int]]]:
    """The file at ``path`` as its uncompressed bytes, and a function that gives the position on disk.

    Raises OSError, and CorpusError if it cannot be decompressed here; reading raises EOFError, zlib.error or
    gzip.BadGzipFile for damaged data.
    """
    with path.open("rb") as file:
        offset = file.tell if file.seekable() else (lambda: 0)
        begins = file.peek(len(zstd.MAGIC))
        if begins.startswith(_GZIP_MAGIC):
            with gzip.GzipFile(fileobj=file) as unpacked:
                yield unpacked, offset
        elif begins.startswith(zstd.MAGIC):
            if not zstd.is_installed():
                raise CorpusError(f"cannot read {path}: {zstd.MISSING}")
            yield io.BufferedReader(zstd.Unpacked(file), _CHUNK), offset
        else:
            yield file, offset


def _lines(file: _Readable, offset: Callable[[], int], parse: Callable[[bytes], Line]) -> Iterator[Line]:
    for number in itertools.count(1):
        try:
            data = file.readline(MAX_LINE + 1)
            if not data:
                return
            line, more = _line(file, data, parse)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            line, more = Line(fault=f"torn: the compressed data is damaged here: {error}"), False
        yield replace(line, number=number, offset=offset())
        if not more:
            return


def _line(file: _Readable, data: bytes, parse: Callable[[bytes], Line]) -> tuple[Line, bool]:
    """The line that begins with ``data``, and True if the lines after it can be read."""
    if len(data) <= MAX_LINE or data.endswith(b"\n"):
        if data.endswith(b"\n"):
            return parse(data), True
        return Line(fault="torn: the file ends in the middle of this line"), False
    if _skip(file) > MAX_SKIPPED:
        return Line(fault=f"longer than {MAX_SKIPPED >> 30} GiB; the rest of the file was not read"), False
    return Line(fault=f"longer than {MAX_LINE >> 20} MiB"), True


def _skip(file: _Readable) -> int:
    """Read to the end of the line, or a little more than MAX_SKIPPED bytes; return how many bytes."""
    skipped = 0
    while skipped <= MAX_SKIPPED:
        data = file.readline(_CHUNK)
        skipped += len(data)
        if not data or data.endswith(b"\n"):
            break
    return skipped


def _unparsed(data: bytes) -> Line:
    return Line(size=len(data), data=data)


def parsed(data: bytes) -> Line:
    """Parse the line ``data``, of any origin: its values, or its fault."""
    if not data.strip():
        return Line(fault="blank")
    try:
        values = decoded(data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Line(fault=f"not UTF-8: {error.reason} at byte {error.start + 1}")
    except ValueError as error:
        return Line(fault=str(error))
    if not isinstance(values, dict):
        return Line(fault=f"not a JSON object but {_JSON_NAMES[type(values)]}")
    return Line(values=completed(converted(values) if is_old(values) else values), size=len(data))


_JSON_NAMES = {
    list: "an array",
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "a boolean",
    type(None): "null",
}
