"""Files compressed with Zstandard, by the package zstandard, which may be missing."""

import contextlib
import importlib.util
import io
import zlib
from collections.abc import Iterator
from typing import IO, Any

MAGIC = b"\x28\xb5\x2f\xfd"
MISSING = "it is compressed with Zstandard, for which a package is missing: python3 -m pip install zstandard"

_LEVEL = 9  # As gzip's, whose size it halves at a tenth of the time.
_CHUNK = 1 << 12  # Bytes that are unpacked at a time, to 128 MB at most.
_MOST_WINDOW = 1 << 27  # Bytes. What the command zstd takes without being asked for more.


def is_installed() -> bool:
    """True if such files can be read and written."""
    return importlib.util.find_spec("zstandard") is not None


@contextlib.contextmanager
def packed(file: IO[bytes]) -> Iterator[IO[bytes]]:
    """Compress what is written to ``file``, with a checksum; the same writes give the same bytes."""
    import zstandard

    compressor = zstandard.ZstdCompressor(level=_LEVEL, write_checksum=True, threads=0)
    writer: Any = compressor.stream_writer(file, closefd=False)  # Its stub has no io.RawIOBase, which it is.
    with writer, io.BufferedWriter(writer) as buffered:
        yield buffered


class Unpacked(io.RawIOBase):
    """The uncompressed bytes of ``file``. Raises EOFError if it ends early, zlib.error if it is damaged."""

    def __init__(self, file: IO[bytes]) -> None:
        import zstandard

        self._error = zstandard.ZstdError
        self._unpacker = zstandard.ZstdDecompressor(max_window_size=_MOST_WINDOW)
        self._file = file
        self._frame: Any = None
        self._rest = b""
        self._ready = memoryview(b"")  # Of up to 128 MB, of which a reader takes 4 KiB at a time.

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        while not self._ready:
            data = self._rest or self._file.read(_CHUNK)
            if not data and self._frame is not None:
                raise EOFError("the file ends before the end of the compressed data")
            if not data:
                return 0
            self._frame = self._frame or self._unpacker.decompressobj()
            try:
                self._ready = memoryview(self._frame.decompress(data))
            except self._error as error:
                raise zlib.error(str(error)) from error
            self._rest = b""
            if self._frame.eof:
                self._rest, self._frame = self._frame.unused_data, None
        given = self._ready[: len(buffer)]
        buffer[: len(given)] = given
        self._ready = self._ready[len(given) :]
        return len(given)
