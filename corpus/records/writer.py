"""The corpus file: records go to a partial file as they come, and to PATH once they are all there."""

import contextlib
import fcntl
import gzip
import json
import os
from array import array
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from corpus.records.reader import first_line

_DROPPED = "dropped"
_NOWHERE = -1
_WIDTH = 60  # Of a setting that is quoted.


class StoreError(Exception):
    """The corpus cannot be written; the message is one line that names the file and the cause."""


class Store:
    """A corpus being written: ``path`` is untouched until ``finish``, which replaces it in one step.

    Between, the records lie in ``path`` + ".partial", behind a first line with the run's settings; what a
    run before has left there is thrown away, unless ``resume`` says to go on from it.
    Raises StoreError where the files cannot be written, where another run is writing them, and where
    there is nothing to resume or what there is was made with other settings.
    """

    def __init__(self, path: Path, settings: Mapping[str, Any], *, resume: bool = False) -> None:
        self.path = path
        self.partial = path.with_name(path.name + ".partial")
        self._starts = array("q")  # By id: where its line begins, or _NOWHERE. A dict takes 20 times as much.
        _refuse_what_is_no_corpus(path, holds=b'"kernel_name": ')
        _refuse_what_is_no_corpus(self.partial, holds=b'{"partial": ')
        if resume and not self.partial.exists():
            raise StoreError(f"there is no {self.partial} to resume; without --resume a run begins anew")
        with _errors_name(self.partial):
            path.parent.mkdir(parents=True, exist_ok=True)
            # Unbuffered: what could not be written must not be tried again when the file is closed.
            self._file = os.fdopen(os.open(self.partial, os.O_RDWR | os.O_CREAT, 0o666), "r+b", buffering=0)
            try:
                fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError as error:
                self._file.close()
                raise StoreError(f"{path} is being written by {_writer(self.partial)}") from error
            if not self._stands():
                self._file.close()
                raise StoreError(f"{path} was being written by another run, which has just ended; try again")
            if resume:
                try:
                    self._go_on(settings)
                except StoreError:
                    self.close()
                    raise
                return
            self._file.truncate(0)
            self._end = 0
            try:
                # Through to the disk, so that a full one is found before the first case runs.
                self._append(_header(settings))
                os.fsync(self._file.fileno())
            except OSError:
                self.discard()
                raise

    def _stands(self) -> bool:
        """Whether the file that is locked still lies there, and no other run has taken it away."""
        try:
            return os.path.samestat(os.fstat(self._file.fileno()), self.partial.stat())
        except FileNotFoundError:
            return False

    def _go_on(self, settings: Mapping[str, Any]) -> None:
        """Finds the places of the records that the partial file holds; a line torn at its end goes."""
        self._end = 0
        with self.partial.open("rb") as lines:
            for line in lines:
                if not line.endswith(b"\n"):
                    break
                try:
                    self._take_up(json.loads(line), settings)
                except (ValueError, KeyError, TypeError) as error:
                    raise StoreError(f"{self.partial} is damaged at byte {self._end}: {error}") from error
                self._end += len(line)
        if not self._end:
            raise StoreError(f"{self.partial} holds nothing to resume; without --resume a run begins anew")
        self._file.truncate(self._end)
        self._file.seek(0)
        self._file.write(_header(settings))  # As long as the one before.

    def _take_up(self, values: Mapping[str, Any], settings: Mapping[str, Any]) -> None:
        if not self._end:
            _refuse_other_settings(self.partial, values["partial"], settings)
        elif _DROPPED in values:
            self._place(values[_DROPPED], _NOWHERE)
        elif values["id"] < 0:
            raise ValueError(f"a record with id {values['id']}")
        else:
            self._place(values["id"], self._end)

    def __len__(self) -> int:
        return sum(start != _NOWHERE for start in self._starts)

    def __iter__(self) -> Iterator[int]:
        """The ids of the records so far, in order."""
        return (number for number, start in enumerate(self._starts) if start != _NOWHERE)

    def _place(self, number: int, start: int) -> None:
        self._starts.extend([_NOWHERE] * (number + 1 - len(self._starts)))
        self._starts[number] = start

    def add(self, number: int, line: str) -> None:
        """Keeps the record with id ``number``; ``line`` is its JSON."""
        start = self._end
        with _errors_name(self.partial):
            self._append(line.encode() + b"\n")
        self._place(number, start)

    def drop(self, number: int) -> None:
        """Forgets the record with id ``number``, if there is one."""
        if number < len(self._starts) and self._starts[number] != _NOWHERE:
            self._place(number, _NOWHERE)
            with _errors_name(self.partial):
                self._append_json({_DROPPED: number})

    def records(self) -> Iterator[dict[str, Any]]:
        """The records so far, in order, as their JSON's values."""
        return map(json.loads, self._lines())

    def finish(self) -> int:
        """Puts the records, in the order of their ids, at ``path``; returns the size of the file."""
        whole = self.path.with_name(self.path.name + ".whole")
        with _errors_name(self.path):
            try:
                with whole.open("wb") as file:
                    self._write(file)
                    file.flush()
                    os.fsync(file.fileno())
                whole.replace(self.path)
            finally:
                whole.unlink(missing_ok=True)
            self.partial.unlink()
            self._file.close()
            return self.path.stat().st_size

    def close(self) -> None:
        """Leaves the records so far in the partial file."""
        self._file.close()

    def discard(self) -> None:
        """Removes the partial file: there is nothing in it to keep. A closed one may be another run's."""
        if not self._file.closed:
            self.partial.unlink(missing_ok=True)
            self._file.close()

    def _append_json(self, values: Mapping[str, Any]) -> None:
        self._append(json.dumps(values).encode() + b"\n")

    def _append(self, data: bytes) -> None:
        self._file.seek(self._end)
        rest = memoryview(data)
        while rest:
            written = self._file.write(rest)
            self._end += written
            rest = rest[written:]

    def _write(self, file: IO[bytes]) -> None:
        if self.path.suffix != ".gz":
            file.writelines(self._lines())
            return
        # No name and no time in the header: the same records give the same bytes.
        with gzip.GzipFile(filename="", mode="wb", fileobj=file, mtime=0) as packed:
            packed.writelines(self._lines())

    def _lines(self) -> Iterator[bytes]:
        with os.fdopen(os.dup(self._file.fileno()), "rb") as file:
            for number in self:
                file.seek(self._starts[number])
                yield file.readline()


def _refuse_what_is_no_corpus(path: Path, holds: bytes) -> None:
    """Raises StoreError if there is something at ``path`` whose first line has not got ``holds``."""
    if path.is_dir():
        raise StoreError(f"{path} is a directory; give the path of a file")
    with _errors_name(path):
        if not path.exists():
            return
        if not path.is_file():
            raise StoreError(f"{path} is not a regular file")
        if path.stat().st_size and holds not in first_line(path):
            raise StoreError(f"{path} exists and is no corpus; it would be overwritten")


def _header(settings: Mapping[str, Any]) -> bytes:
    """The partial file's first line: the settings, and who is writing."""
    return f'{{"partial": {json.dumps(dict(settings))}, "process": {os.getpid():<10}}}\n'.encode()


def _writer(partial: Path) -> str:
    try:
        return f"another run, process {json.loads(first_line(partial))['process']}"
    except (ValueError, KeyError, TypeError):
        return "another run"  # Which is just beginning.


def _refuse_other_settings(path: Path, there: Mapping[str, Any], here: Mapping[str, Any]) -> None:
    here = json.loads(json.dumps(here))  # As the file gives them back.
    for name in {**here, **there}:
        if there.get(name) != here.get(name):
            raise StoreError(
                f"{path} cannot be resumed: it was made with {name} {_shown(there.get(name))}, "
                f"and this is {_shown(here.get(name))}"
            )


def _shown(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) <= _WIDTH else f"{text[:_WIDTH]}…"


@contextlib.contextmanager
def _errors_name(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise StoreError(f"cannot write {path}: {error.strerror or error}") from error
