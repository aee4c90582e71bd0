"""The lines of a corpus file that nobody vouches for, one at a time and never more than one in memory."""

import gzip
import itertools
import json
import math
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Any

LONGEST = 1 << 24  # Bytes of a line. The longest of a generated corpus are a hundredth of it.
# Where a line goes on for longer than this, the rest of the file is not looked at: a gzip file of
# 4 MB can hold it.
HOPELESS = 1 << 32

_CHUNK = 1 << 20
_GZIP_MAGIC = b"\x1f\x8b"
_Readable = IO[bytes] | gzip.GzipFile


class CorpusError(ValueError):
    """A file is no corpus; the message is one line that names it and the cause."""


@dataclass(frozen=True)
class Line:
    """A line and its number, from 1: ``values`` where it is a JSON object, else ``fault`` says why not.

    ``size`` is its length in bytes, ``offset`` how far the file (packed, if it is) had been read by then.
    """

    number: int = 0
    values: dict[str, Any] | None = None
    fault: str | None = None
    size: int = 0
    offset: int = 0


def read(path: Path) -> Iterator[Line]:
    """The lines of the file at ``path``, plain or packed by gzip whatever its name says.

    Raises OSError where it cannot be opened or the disk fails; whatever it holds is no error but a fault.
    """
    with path.open("rb") as file:
        offset = file.tell if file.seekable() else (lambda: 0)
        if file.peek(2)[:2] == _GZIP_MAGIC:
            with gzip.GzipFile(fileobj=file) as unpacked:
                yield from _lines(unpacked, offset)
        else:
            yield from _lines(file, offset)


def records(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """The values of each line of the file at ``path``, and its number.

    Raises CorpusError at the first line that is at fault and where there is none, and OSError as read() does.
    """
    line = None
    for line in read(path):
        if line.values is None:
            raise CorpusError(f"{path}, line {line.number}: {line.fault}")
        yield line.number, line.values
    if line is None:
        raise CorpusError(f"{path} has no records")


def _lines(file: _Readable, offset: Callable[[], int]) -> Iterator[Line]:
    for number in itertools.count(1):
        try:
            data = file.readline(LONGEST + 1)
            if not data:
                return
            line, more = _line(file, data)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            line, more = Line(fault=f"torn: the gzip data is damaged here: {error}"), False
        yield replace(line, number=number, offset=offset())
        if not more:
            return


def _line(file: _Readable, data: bytes) -> tuple[Line, bool]:
    """The line that begins with ``data``, and whether to read on."""
    if len(data) <= LONGEST or data.endswith(b"\n"):
        if data.endswith(b"\n"):
            return _parsed(data), True
        return Line(fault="torn: the file ends in the middle of this line"), False
    if _skip(file) > HOPELESS:
        return Line(fault=f"longer than {HOPELESS >> 30} GiB; nothing behind it was read"), False
    return Line(fault=f"longer than {LONGEST >> 20} MiB"), True


def _skip(file: _Readable) -> int:
    """Reads to the end of the line or of patience; returns how many bytes that were."""
    skipped = 0
    while skipped <= HOPELESS:
        data = file.readline(_CHUNK)
        skipped += len(data)
        if not data or data.endswith(b"\n"):
            break
    return skipped


def _parsed(data: bytes) -> Line:
    if not data.strip():
        return Line(fault="blank")
    try:
        values = json.loads(
            data.decode("utf-8"),
            object_pairs_hook=_object,
            parse_constant=_no_constant,
            parse_float=_finite,
        )
        if b"\\u" in data:
            json.dumps(values, ensure_ascii=False).encode("utf-8")
    except UnicodeDecodeError as error:
        return Line(fault=f"not UTF-8: {error.reason} at byte {error.start + 1}")
    except UnicodeEncodeError as error:
        return Line(fault=f"half a character: {error.object[error.start]!a}")
    except json.JSONDecodeError as error:
        return Line(fault=f"not JSON: {error.msg} at character {error.colno}")
    except RecursionError:
        return Line(fault="nested too deep")
    except ValueError as error:  # Of the functions below, and of a whole number with too many digits.
        return Line(fault=f"not JSON as a corpus has it: {error}")
    if not isinstance(values, dict):
        return Line(fault=f"not a JSON object but {_JSON_NAMES[type(values)]}")
    return Line(values=values, size=len(data))


_JSON_NAMES = {
    list: "an array",
    str: "a string",
    int: "a number",
    float: "a number",
    bool: "a boolean",
    type(None): "null",
}


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) < len(pairs):
        twice = Counter(key for key, _ in pairs).most_common(1)[0][0]
        raise ValueError(f"the key {twice[:40]!a} stands in an object twice")
    return values


def _no_constant(name: str) -> float:
    raise ValueError(f"{name} is no JSON number")


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(f"the number {digits[:40]} is too large")
    return value
