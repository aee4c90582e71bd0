"""A power cut between any two writes: a disk that has lost what was not synced, and a run that goes on."""

import contextlib
import hashlib
import io
import json
import os
import random
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from corpus.records import writer
from corpus.records.writer import Store, StoreError, write_lines

SETTINGS = {"seed": 3}
COUNT, DROPPED = 12, 7
SEAL, SEALED = "corpus.jsonl.manifest.json", b"complete\n"
OLD = b'{"id": 0, "kernel_name": "old"}\n'


def _line(number: int) -> str:
    return json.dumps({"id": number, "kernel_name": "f", "text": "\u00e9" * number}, ensure_ascii=False)


NEW = b"".join(_line(number).encode() + b"\n" for number in range(COUNT) if number != DROPPED)


@dataclass
class Disk:
    """The operations of a run on the files of one directory, in their order.

    ``log`` holds ("write", file, offset, data), ("size", file, size), ("sync", file), ("name", name, file),
    ("unname", name) and ("names",), which syncs all names before it. A file is known by its inode.
    """

    folder: Path
    log: list[tuple[Any, ...]] = field(default_factory=list)

    def record(self, patch: pytest.MonkeyPatch) -> None:
        """Note the operations of corpus.records.writer from now on; each is carried out as well."""
        disk = self
        fsync, replace, unlink = os.fsync, Path.replace, Path.unlink

        class Raw(io.FileIO):
            def write(self, data: Any) -> int:
                disk.log.append(("write", os.fstat(self.fileno()).st_ino, self.tell(), bytes(data)))
                return super().write(data) or 0

            def truncate(self, size: int | None = None) -> int:
                disk.log.append(("size", os.fstat(self.fileno()).st_ino, size))
                return super().truncate(size)

        def opened(number: int, mode: str = "r", buffering: int = -1) -> Any:
            if "+" not in mode:
                if buffering == 0:
                    return io.FileIO(number, mode)
                return open(number, mode, buffering, encoding=None if "b" in mode else "utf-8")
            made = Raw(number, mode.replace("b", ""))
            disk.log.append(("name", "corpus.jsonl.partial", os.fstat(number).st_ino))
            return made

        def path_opened(
            path: Path, mode: str = "r", buffering: int = -1, encoding: str | None = None, **rest: Any
        ) -> Any:
            if mode != "wb":
                return io.open(path, mode, buffering, encoding=encoding, **rest)  # noqa: UP020
            raw = Raw(path, "w")
            disk.log.append(("name", path.name, os.fstat(raw.fileno()).st_ino))
            return io.BufferedWriter(raw)

        def synced(file: int) -> None:
            fsync(file)
            number = os.fstat(file).st_ino
            disk.log.append(("names",) if number == disk.folder.stat().st_ino else ("sync", number))

        def replaced(path: Path, target: Path) -> Path:
            disk.log.append(("name", target.name, path.stat().st_ino))
            disk.log.append(("unname", path.name))
            return replace(path, target)

        def unlinked(path: Path, missing_ok: bool = False) -> None:
            if path.exists():
                disk.log.append(("unname", path.name))
            unlink(path, missing_ok=missing_ok)

        patch.setattr(writer.os, "fdopen", opened)
        patch.setattr(writer.os, "fsync", synced)
        patch.setattr(Path, "open", path_opened)
        patch.setattr(Path, "replace", replaced)
        patch.setattr(Path, "unlink", unlinked)

    def after_cut(self, operations: int, rng: random.Random) -> dict[str, bytes]:
        """The files after a power cut behind so many operations: of what is not synced, anything is there.

        A write that is lost leaves zeros where a later one has made the file longer. A file may have lost its
        name, or have got it back.
        """
        log = self.log[:operations]
        synced_names = max((at for at, (kind, *_) in enumerate(log) if kind == "names"), default=-1)
        names: dict[str, int] = {"corpus.jsonl": 0}
        for at, (kind, *rest) in enumerate(log):
            if at > synced_names and rng.random() < 0.5:
                continue
            if kind == "name":
                names[rest[0]] = rest[1]
            if kind == "unname":
                names.pop(rest[0], None)
        return {name: self._content(log, file, rng) for name, file in names.items()}

    def _content(self, log: list[tuple[Any, ...]], file: int, rng: random.Random) -> bytes:
        if not file:
            return OLD
        synced = max((at for at, entry in enumerate(log) if entry == ("sync", file)), default=-1)
        kept, content = rng.random(), bytearray()
        for at, (kind, *rest) in enumerate(log):
            if kind not in ("write", "size") or rest[0] != file or (at > synced and rng.random() > kept):
                continue
            if kind == "size":
                del content[rest[1] :]
                continue
            _, offset, data = rest
            if at > synced and rng.random() > kept:
                data = data[: rng.randrange(len(data) + 1)]
            content.extend(bytes(max(0, offset + len(data) - len(content))))
            content[offset : offset + len(data)] = data
        return bytes(content)


@pytest.fixture
def disk(tmp_path: Path) -> Disk:
    """A run over an older corpus, with a record that is dropped, from its beginning to its end."""
    folder = tmp_path / "run"
    folder.mkdir()
    path = folder / "corpus.jsonl"
    path.write_bytes(OLD)
    made = Disk(folder)
    with pytest.MonkeyPatch.context() as patch:
        made.record(patch)
        store = Store(path, SETTINGS)
        for number in (5, 0, 7, 3, 1, 2, 4, 6):
            store.add(number, _line(number))
        store.drop(DROPPED)
        for number in range(8, COUNT):
            store.add(number, _line(number))
        store.finish(lambda: write_lines(folder / SEAL, [SEALED]))
    assert path.read_bytes() == NEW
    assert made.log[-1][0] == "unname"
    return made


def _check(disk: Disk, operations: int, rng: random.Random, folder: Path) -> None:
    """The corpus is the old one or the new one, and a run that goes on makes the new one."""
    folder.mkdir()
    files = disk.after_cut(operations, rng)
    for name, content in files.items():
        (folder / name).write_bytes(content)
    path = folder / "corpus.jsonl"
    assert files["corpus.jsonl"] in (OLD, NEW)
    if SEAL in files:  # As with the manifest of a shard, which then is complete.
        assert (files[SEAL], files["corpus.jsonl"]) == (SEALED, NEW)
    if files["corpus.jsonl"] == NEW:
        assert SEAL in files or files["corpus.jsonl.partial"]
        return
    partial = files.get("corpus.jsonl.partial", b"")
    started = [entry[0] for entry in disk.log[:operations]].count("names") > 0
    assert partial or not started  # From then on, the records are never nowhere.
    if not started:
        with contextlib.suppress(StoreError):
            Store(path, SETTINGS, resume=True).close()
        return
    store = Store(path, SETTINGS, resume=True)
    there = {json.loads(line)["id"]: line for line in store.lines()}
    assert all(line == _line(number).encode() + b"\n" for number, line in there.items())
    lines = set(partial.splitlines(keepends=True))
    assert there.keys() == {number for number in range(COUNT) if _written(number) in lines}
    assert DROPPED not in there or operations <= _drop_synced(disk)
    for number in sorted(set(range(COUNT)) - there.keys()):
        store.add(number, _line(number))
    store.drop(DROPPED)
    store.finish()
    assert path.read_bytes() == NEW


def _written(number: int) -> bytes:
    """The line of a record in the partial file."""
    line = _line(number).encode()
    return line + b"\t" + hashlib.sha256(line).hexdigest()[:16].encode() + b"\n"


def _drop_synced(disk: Disk) -> int:
    """The number of the operation that synced the drop."""
    drop = next(at for at, entry in enumerate(disk.log) if entry[0] == "write" and entry[3] == b"-" * 16)
    return next(at for at in range(drop, len(disk.log)) if disk.log[at][0] == "sync")


def test_a_power_cut_costs_nothing_that_was_on_the_disk(disk: Disk, tmp_path: Path) -> None:
    for operations in range(len(disk.log) + 1):
        for trial in range(3):
            _check(
                disk, operations, random.Random(f"{operations}/{trial}"), tmp_path / f"{operations}-{trial}"
            )


@pytest.mark.soak
def test_power_cuts_by_the_thousand(disk: Disk, tmp_path: Path) -> None:
    for operations in range(len(disk.log) + 1):
        for trial in range(200):
            rng = random.Random(f"soak/{operations}/{trial}")
            _check(disk, operations, rng, tmp_path / f"{operations}-{trial}")
