"""The corpus file: whole or not there at all."""

import fcntl
import gzip
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from corpus.records.writer import Store, StoreError, write_lines
from tests.unit.runs import full_disk

ROOT = Path(__file__).parents[3]


def _fill(store: Store, numbers=(2, 0, 1)) -> None:
    for number in numbers:
        store.add(number, json.dumps({"id": number, "text": "é" * number}))


def test_records_come_out_in_the_order_of_their_ids(tmp_path: Path) -> None:
    store = Store(tmp_path / "new" / "corpus.jsonl", {})
    _fill(store)
    size = store.finish()
    lines = store.path.read_text(encoding="utf-8").splitlines()
    assert [json.loads(line)["id"] for line in lines] == [0, 1, 2]
    assert size == store.path.stat().st_size
    assert [path.name for path in store.path.parent.iterdir()] == ["corpus.jsonl"]


def test_the_order_of_arrival_leaves_no_trace(tmp_path: Path) -> None:
    files = []
    for name, numbers in {"a": (0, 1, 2), "b": (2, 1, 0)}.items():
        for ending in ("jsonl", "jsonl.gz"):
            store = Store(tmp_path / f"{name}.{ending}", {})
            _fill(store, numbers)
            store.finish()
            files.append(store.path.read_bytes())
    assert files[0] == files[2]
    assert files[1] == files[3]
    assert gzip.decompress(files[1]) == files[0]


def test_a_dropped_record_is_not_written(tmp_path: Path) -> None:
    store = Store(tmp_path / "corpus.jsonl", {})
    _fill(store)
    store.drop(1)
    store.finish()
    assert [json.loads(line)["id"] for line in store.path.read_text(encoding="utf-8").splitlines()] == [0, 2]


def test_the_old_file_stands_until_the_new_one_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text('{"id": 0, "kernel_name": "old"}\n', encoding="utf-8")
    store = Store(path, {"seed": 3})
    _fill(store)
    assert path.read_text(encoding="utf-8") == '{"id": 0, "kernel_name": "old"}\n'
    first = store.partial.read_text(encoding="utf-8").splitlines()[0]
    assert json.loads(first.rpartition("\t")[0]) == {"partial": {"seed": 3}, "process": os.getpid()}
    store.finish()
    assert len(path.read_text(encoding="utf-8").splitlines()) == 3


KILLED = """
import os, signal, sys
from pathlib import Path
from corpus.records.writer import Store

store = Store(Path(sys.argv[1]), {})
store.add(0, '{"id": 0}')
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_killed_run_leaves_the_old_file_and_its_own_partial(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text('{"id": 0, "kernel_name": "old"}\n', encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", KILLED, path], cwd=ROOT, check=False)
    assert done.returncode == -signal.SIGKILL
    assert path.read_text(encoding="utf-8") == '{"id": 0, "kernel_name": "old"}\n'
    (line,) = path.with_name("corpus.jsonl.partial").read_text(encoding="utf-8").splitlines()[2:]
    assert line.startswith('{"id": 0}\t')


FILLED = """
import resource, sys
from pathlib import Path
from corpus.records.writer import Store, StoreError

store = Store(Path(sys.argv[1]), {})
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]), resource.RLIM_INFINITY))
try:
    for number in range(100):
        store.add(number, '{"id": "' + 1000 * 'x' + '"}')
    store.finish()
except StoreError as error:
    print(error)
"""


@pytest.mark.parametrize(
    ("name", "hint"),
    [("x.parquet", "; tools.merge writes shards as one Parquet file"), ("x.jsonl.xz", "")],
)
def test_a_name_of_another_form_is_refused(name: str, hint: str, tmp_path: Path) -> None:
    said = (
        f"cannot write {tmp_path / name}: it would have JSON lines, plain or as .gz or .zst; name it so{hint}"
    )
    with pytest.raises(StoreError) as refused:
        Store(tmp_path / name, {})
    assert str(refused.value) == said
    with pytest.raises(StoreError, match="it would have JSON lines"):
        write_lines(tmp_path / name, [])
    assert not [*tmp_path.iterdir()]


def test_a_disk_that_fills_up_is_named_and_costs_the_old_file_nothing(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text('{"id": 0, "kernel_name": "old"}\n', encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-B", "-c", FILLED, path, "50000"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        encoding="utf-8",
    )
    assert done.stdout == f"cannot write {path}.partial: File too large\n"
    assert path.read_text(encoding="utf-8") == '{"id": 0, "kernel_name": "old"}\n'


def test_a_disk_that_fills_up_at_the_end_costs_the_old_file_nothing(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text('{"id": 0, "kernel_name": "old"}\n', encoding="utf-8")
    store = Store(path, {})
    for number in range(100):
        store.add(number, json.dumps({"id": number}) + " " * 1000)
    with full_disk(50_000), pytest.raises(StoreError, match=r"cannot write .*corpus.jsonl: File too large"):
        store.finish()
    assert path.read_text(encoding="utf-8") == '{"id": 0, "kernel_name": "old"}\n'
    assert sorted(path.name for path in tmp_path.iterdir()) == ["corpus.jsonl", "corpus.jsonl.partial"]
    store.close()


def test_a_partial_file_is_gone_on_with(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    first = Store(path, {"seed": 3})
    _fill(first)
    first.drop(1)
    first.close()
    with first.partial.open("a", encoding="utf-8") as file:
        file.write('{"id": 3, "te')  # As a kill in the middle of a write leaves it.
    second = Store(path, {"seed": 3}, resume=True)
    assert list(second) == [0, 2]
    assert second.damaged == 0
    assert [json.loads(line)["id"] for line in second.lines()] == [0, 2]
    _fill(second, numbers=[1])
    second.finish()
    whole = Store(tmp_path / "whole.jsonl", {"seed": 3})
    _fill(whole)
    whole.finish()
    assert path.read_bytes() == whole.path.read_bytes()


def written(line: str) -> str:
    """The line of a partial file."""
    return f"{line}\t{hashlib.sha256(line.encode()).hexdigest()[:16]}\n"


def test_damaged_records_are_missing_and_counted_and_all_others_are_kept(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    store = Store(path, {"seed": 3})
    _fill(store, range(20))
    store.drop(7)
    store.close()
    whole = store.partial.read_bytes()
    for trial in range(300):
        rng = random.Random(trial)
        changed = bytearray(whole)
        for at in rng.sample(range(len(whole)), rng.choice((1, 1, 2, 30))):
            changed[at] ^= 1 << rng.randrange(8)
        store.partial.write_bytes(changed)
        lines = changed.splitlines(keepends=True)
        intact = {at for at, line in enumerate(whole.splitlines(keepends=True)) if line in lines}
        if not intact & {0, 1}:
            with pytest.raises(
                StoreError, match=r"is damaged where it has the settings|holds nothing to resume"
            ):
                Store(path, {"seed": 3}, resume=True)
            continue
        again = Store(path, {"seed": 3}, resume=True)
        assert set(again) == {at - 2 for at in intact if at >= 2} - {7}
        assert again.damaged >= (len(intact - {9}) < 21 and changed.endswith(b"\n"))
        _fill(again, sorted(set(range(20)) - set(again) - {7}))
        again.finish()
        assert [json.loads(line) for line in path.read_bytes().splitlines()] == [
            {"id": number, "text": "é" * number} for number in range(20) if number != 7
        ]
        path.unlink()


def test_a_symbolic_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    link, target = tmp_path / "link.jsonl", tmp_path / "there" / "corpus.jsonl"
    link.symlink_to(target)
    for old in (None, '{"id": 0, "kernel_name": "old"}\n'):
        if old is not None:
            target.write_text(old, encoding="utf-8")
        store = Store(link, {})
        _fill(store)
        store.finish()
        assert link.is_symlink()
        assert len(target.read_bytes().splitlines()) == 3


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (None, "there is no .*partial to resume"),
        ("", "holds nothing to resume"),
        ('{"partial": {"seed": 3}, "process": 1', "holds nothing to resume"),
        ('{"partial": {"seed": 3}}\n{"id": 0}\n[]\n', "is damaged where it has the settings of its run"),
        (written('{"partial": {"seed": 4}}'), "made with seed 4, and this is 3"),
        (written('{"partial": {"seed": 3, "jax": "0.1"}}'), 'made with jax "0.1", and this is null'),
    ],
    ids=["none", "empty", "torn at once", "damaged", "other settings", "a setting more"],
)
def test_what_cannot_be_resumed_is_left_alone(content: str | None, message: str, tmp_path: Path) -> None:
    partial = tmp_path / "corpus.jsonl.partial"
    if content is not None:
        partial.write_text(content, encoding="utf-8")
    with pytest.raises(StoreError, match=message):
        Store(tmp_path / "corpus.jsonl", {"seed": 3}, resume=True)
    assert (partial.read_text(encoding="utf-8") if partial.exists() else None) == content


def test_a_second_run_to_the_same_path_is_refused(tmp_path: Path) -> None:
    first = Store(tmp_path / "corpus.jsonl", {})
    _fill(first)
    with pytest.raises(StoreError, match=f"is being written by another run, process {os.getpid()}$"):
        Store(tmp_path / "corpus.jsonl", {})
    first.finish()
    assert len(first.path.read_text(encoding="utf-8").splitlines()) == 3


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("settings.json", "exists and is no corpus"),
        ("backup.tar.gz", "exists and is no corpus"),
        ("mine.jsonl", "mine.jsonl.partial exists and is no corpus"),
        ("folder", "is a directory"),
        ("notes.txt", "exists and is no corpus"),
        ("notes.txt/corpus.jsonl", "cannot write"),
        ("device", "is not a regular file"),
        ("/dev/stdout", "is not a regular file"),
        ("/proc/self/fd/1", "is not a regular file"),
        (300 * "x", "File name too long"),
        (250 * "x", "File name too long"),
    ],
)
def test_a_path_that_will_not_do_is_named(tmp_path: Path, name: str, message: str) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "notes.txt").write_text("dear diary", encoding="utf-8")
    (tmp_path / "settings.json").write_text('{"theme": "dark"}', encoding="utf-8")
    (tmp_path / "backup.tar.gz").write_bytes(gzip.compress(b"a tar archive"))
    (tmp_path / "mine.jsonl.partial").write_text("half a letter", encoding="utf-8")
    (tmp_path / "device").symlink_to("/dev/null")
    before = sorted(path.name for path in tmp_path.iterdir())
    with pytest.raises(StoreError, match=message) as error:
        Store(tmp_path / name, {})
    assert name in str(error.value)
    assert "\n" not in str(error.value)
    assert sorted(path.name for path in tmp_path.iterdir()) == before
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "dear diary"


def test_a_run_that_has_ended_takes_nothing_of_the_next_one(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    ended = Store(path, {})
    ended.discard()
    running = Store(path, {})
    _fill(running)
    ended.discard()
    with pytest.raises(StoreError, match="is being written by another run"):
        Store(path, {})
    assert running.finish() == path.stat().st_size > 0


def test_what_is_written_is_what_was_added_whatever_lies_at_the_path(tmp_path: Path) -> None:
    store = Store(tmp_path / "corpus.jsonl", {})
    _fill(store)
    store.partial.unlink()
    store.partial.write_text("another run's\n" * 9, encoding="utf-8")
    assert [json.loads(line)["id"] for line in store.lines()] == [0, 1, 2]
    store.close()


def test_a_file_that_is_taken_away_before_it_is_locked_is_not_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "corpus.jsonl"
    lock = fcntl.flock

    def ended_by_then(file: object, how: int) -> None:
        lock(file, how)
        (tmp_path / "corpus.jsonl.partial").unlink()

    monkeypatch.setattr(fcntl, "flock", ended_by_then)
    with pytest.raises(StoreError, match="was being written by another run, which has just ended; try again"):
        Store(path, {})
