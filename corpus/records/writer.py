"""Writer of a corpus file: records are appended to a partial file, and PATH is written when all are there."""

import contextlib
import fcntl
import gzip
import hashlib
import json
import os
from array import array
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from corpus.records import zstd
from corpus.records.reader import CorpusError, first_line
from corpus.records.shards import difference

_CHECKSUM = 16  # Characters at the end of each line of a partial file, behind a tab.
_DROPPED = b"-" * _CHECKSUM  # In place of the checksum of a record that was dropped.
_SPECIAL = ("/dev/", "/proc/")  # Where nothing is a file that can be replaced.
_RECORD = b'"kernel_name": '  # In the first line of a corpus.
_NOWHERE = -1


class StoreError(Exception):
    """The corpus cannot be written; the message is one line that names the file and the cause."""


class Store:
    """A corpus that is being written: ``path`` is untouched until finish(), which replaces it in one step.

    Until then the records are in ``path`` + ".partial", after two equal lines with the settings of the run,
    each line with a checksum. A partial file of an earlier run is overwritten, or with ``resume`` continued:
    ``damaged`` is the number of its lines that are not as they were written, whose records are missing. With
    ``if_begun``, a file that is missing or holds nothing yet is begun. ``first`` is the lowest id that a
    record may have. A symbolic link is followed. Raises StoreError if the files cannot be written, if another
    run is writing them, and if the partial file to resume is missing or was written with other settings.
    """

    def __init__(
        self,
        path: Path,
        settings: Mapping[str, Any],
        *,
        resume: bool = False,
        if_begun: bool = False,
        first: int = 0,
    ) -> None:
        if str(path.absolute()).startswith(_SPECIAL):
            raise StoreError(f"{path} is not a regular file")
        _refuse_other_forms(path)
        _refuse_other_files(path, holds=_RECORD)
        with _errors_name(path):
            self.path = path = path.resolve() if path.is_symlink() else path
        self.partial = path.with_name(path.name + ".partial")
        self.damaged = 0
        self._first = first
        # By id: the byte at which its line begins, or _NOWHERE. A dict takes 20 times the memory.
        self._starts = array("q")
        _refuse_other_files(self.partial, holds=b"" if resume else b'{"partial": ')
        with _errors_name(self.partial):
            if resume and not if_begun and not self.partial.exists():
                raise StoreError(f"there is no {self.partial} to resume; without --resume, a run starts anew")
            path.parent.mkdir(parents=True, exist_ok=True)
            # Unbuffered: closing the file must not retry a write that failed.
            self._file = os.fdopen(os.open(self.partial, os.O_RDWR | os.O_CREAT, 0o666), "r+b", buffering=0)
            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                self._file.close()
                raise StoreError(f"{path} is being written by {_writer(self.partial)}") from error
            if not self._is_current():
                self._file.close()
                raise StoreError(f"{path} was being written by another run, which has just ended; try again")
            if resume:
                try:
                    if self._resume(settings):
                        return
                    if not if_begun:
                        raise StoreError(
                            f"{self.partial} holds nothing to resume; without --resume, a run starts anew"
                        )
                except StoreError:
                    self.close()
                    raise
            self._file.truncate(0)
            self._end = 0
            try:
                # Synced, so that a full disk is found before the first case runs.
                self._append(_header(settings) * 2)
                os.fsync(self._file.fileno())
                sync(path.parent)
            except OSError:
                self.discard()
                raise

    def _is_current(self) -> bool:
        """True if the locked file is still the partial file; another run may have finished it."""
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), self.partial.stat())
        except FileNotFoundError:
            return False

    def _resume(self, settings: Mapping[str, Any]) -> bool:
        """Find the records in the partial file; cut off an incomplete last line. False if it has no line."""
        self._end, header = 0, None
        with self.partial.open("rb") as lines:
            for line in lines:
                if not line.endswith(b"\n"):
                    break
                written, _, checksum = line[:-1].rpartition(b"\t")
                if checksum == _checksum(written):
                    values = json.loads(written)
                    if "partial" in values:
                        header = values["partial"]
                    else:
                        self._place(values["id"], self._end)
                elif checksum != _DROPPED:
                    self.damaged += 1
                self._end += len(line)
        if header is None and self.damaged:
            raise StoreError(f"{self.partial} is damaged where it has the settings of its run")
        if header is None:
            return False
        _refuse_other_settings(self.partial, header, settings)
        self._file.truncate(self._end)
        self._file.seek(0)
        self._file.write(_header(settings) * 2)  # As long as those before.
        return True

    def __len__(self) -> int:
        return sum(start != _NOWHERE for start in self._starts)

    def __iter__(self) -> Iterator[int]:
        """The ids of the records, in order."""
        return (number for number, start in enumerate(self._starts, self._first) if start != _NOWHERE)

    def _place(self, number: int, start: int) -> None:
        at = number - self._first
        self._starts.extend([_NOWHERE] * (at + 1 - len(self._starts)))
        self._starts[at] = start

    def _start(self, number: int) -> int:
        at = number - self._first
        return self._starts[at] if at < len(self._starts) else _NOWHERE

    def add(self, number: int, line: str) -> None:
        """Add the record with id ``number``; ``line`` is its JSON."""
        start = self._end
        with _errors_name(self.partial):
            self._append(_with_checksum(line.encode()))
        self._place(number, start)

    def drop(self, number: int) -> None:
        """Remove the record with id ``number``, if there is one."""
        if (start := self._start(number)) != _NOWHERE:
            self._place(number, _NOWHERE)
            with _errors_name(self.partial):
                # In its place: of a line elsewhere, damage would bring the record back.
                self._file.seek(start)
                with os.fdopen(os.dup(self._file.fileno()), "rb") as file:
                    end = start + len(file.readline())
                self._file.seek(end - 1 - _CHECKSUM)
                self._file.write(_DROPPED)
                os.fsync(self._file.fileno())  # A power cut must not bring it back.

    def lines(self) -> Iterator[bytes]:
        """The lines of the records, in the order of their ids."""
        with os.fdopen(os.dup(self._file.fileno()), "rb") as file:
            for number in self:
                file.seek(self._start(number))
                yield file.readline().rpartition(b"\t")[0] + b"\n"

    def finish(self, seal: Callable[[], None] | None = None) -> int:
        """Write the records to ``path`` in the order of their ids; return the size of the file in bytes.

        ``seal`` is called when it is written, before the partial file is removed.
        """
        write_lines(self.path, self.lines())
        if seal is not None:
            seal()
        with _errors_name(self.path):
            self.partial.unlink()
            self._file.close()
            return self.path.stat().st_size

    def close(self) -> None:
        """Close the partial file and keep it."""
        self._file.close()

    def discard(self) -> None:
        """Remove the partial file if it has no records; a closed one may belong to another run."""
        if not self._file.closed:
            self.partial.unlink(missing_ok=True)
            self._file.close()

    def _append(self, data: bytes) -> None:
        self._file.seek(self._end)
        rest = memoryview(data)
        while rest:
            written = self._file.write(rest)
            self._end += written
            rest = rest[written:]


def write_lines(path: Path, lines: Iterable[bytes]) -> None:
    """Replace the file at ``path`` by ``lines``, compressed as its name ends, as replaced() does."""
    _refuse_other_forms(path)
    with replaced(path) as file, _packed(file, path) as packed:
        packed.writelines(lines)


@contextlib.contextmanager
def replaced(path: Path) -> Iterator[IO[bytes]]:
    """A file to write that replaces the one at ``path`` in one step at the end; after an error, it does not.

    Once it has replaced it, a power cut leaves the new file. Raises StoreError.
    """
    whole = path.with_name(path.name + ".whole")
    with _errors_name(path):
        try:
            with whole.open("wb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            whole.replace(path)
            sync(path.parent)  # Before the lines are nowhere else.
        finally:
            whole.unlink(missing_ok=True)


@contextlib.contextmanager
def only_writer(path: Path) -> Iterator[None]:
    """Keep other runs from writing a corpus to ``path``. Raises StoreError if one already does."""
    partial = path.with_name(path.name + ".partial")
    with _errors_name(partial):
        begun = partial.exists()
        file = partial.open("ab")
    with file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            raise StoreError(f"{path} is being written by {_writer(partial)}") from error
        try:
            yield
        finally:
            if not begun:  # Otherwise it has the records of an interrupted run.
                partial.unlink(missing_ok=True)


# Names of files that nothing here writes, whose readers would refuse what is in them.
_OTHER_FORMS = (".parquet", ".arrow", ".csv", ".zip", ".xz", ".bz2", ".lz4", ".br", ".7z", ".tar")


@contextlib.contextmanager
def _packed(file: IO[bytes], path: Path) -> Iterator[IO[bytes] | gzip.GzipFile]:
    """Compress what is written to ``file`` as the name of ``path`` demands."""
    if path.suffix == ".gz":
        # Without name and time in the header, the same records give the same bytes.
        with gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
            yield packed
    elif path.suffix == ".zst":
        with zstd.packed(file) as compressed:
            yield compressed
    else:
        yield file


def _refuse_other_forms(path: Path) -> None:
    if path.suffix == ".zst" and not zstd.is_installed():
        raise StoreError(f"cannot write {path}: {zstd.MISSING}")
    if path.suffix in _OTHER_FORMS:
        hint = "; tools.merge writes shards as one Parquet file" if path.suffix == ".parquet" else ""
        raise StoreError(
            f"cannot write {path}: it would have JSON lines, plain or as .gz or .zst; name it so{hint}"
        )


def holds_records(path: Path) -> bool:
    """True if the file at ``path`` begins like a corpus."""
    try:
        return path.is_file() and _RECORD in first_line(path)
    except (OSError, CorpusError):  # Not one that Store would replace.
        return False


def _refuse_other_files(path: Path, holds: bytes) -> None:
    """Raise StoreError if ``path`` exists and its first line does not contain ``holds``."""
    with _errors_name(path):
        if path.is_dir():
            raise StoreError(f"{path} is a directory; give the path of a file")
        if not path.exists():
            return
        if not path.is_file():
            raise StoreError(f"{path} is not a regular file")
        if path.stat().st_size and holds not in first_line(path):
            raise StoreError(f"{path} exists and is no corpus; it would be overwritten")


def sync(path: Path) -> None:
    """Write the file at ``path`` to the disk, or the names of the files in the directory there."""
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _header(settings: Mapping[str, Any]) -> bytes:
    """The first line of the partial file: the settings, and the id of the writing process."""
    return _with_checksum(
        f'{{"partial": {json.dumps(dict(settings))}, "process": {os.getpid():<10}}}'.encode()
    )


def _with_checksum(data: bytes) -> bytes:
    """The line of a partial file for ``data``, which is JSON and contains no tab."""
    return b"%s\t%s\n" % (data, _checksum(data))


def _checksum(data: bytes) -> bytes:
    return hashlib.sha256(data).hexdigest()[:_CHECKSUM].encode()


def _writer(partial: Path) -> str:
    try:
        header, _, _ = first_line(partial).rpartition(b"\t")
        return f"another run, process {json.loads(header)['process']}"
    except (ValueError, KeyError, TypeError):
        return "another run"  # One that has not written its first line yet.


def _refuse_other_settings(path: Path, there: Mapping[str, Any], here: Mapping[str, Any]) -> None:
    here = json.loads(json.dumps(here))  # As the file gives them back.
    if found := difference(there, here):
        name, made_with, this = found
        raise StoreError(f"{path} cannot be resumed: it was made with {name} {made_with}, and this is {this}")


@contextlib.contextmanager
def _errors_name(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(f"cannot write {path}: {error.strerror or error}") from error
