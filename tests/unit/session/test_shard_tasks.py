"""A shard in processes of its own: a disk that is full, and processes that stand still."""

from pathlib import Path

import pytest

from corpus.records.shards import Manifest, Shard, manifest_path, shard_path
from corpus.session.shard_tasks import ShardFailed, Task, _run, environment
from tests.unit.runs import HANG, full_disk

SHARD = Shard(0, 2)
OPTIONS = ("--count=8", "--kernels=original", "--seed=1", "--verify=one", "--sizes=small")
FROZEN = "import os, signal\n\nos.killpg(0, signal.SIGSTOP)\n"  # A plugin that stops all processes of pytest.


def _task(**values: object) -> Task:
    given = {
        "name": "x.jsonl", "folder": "", "of": SHARD.of, "options": OPTIONS, "processes": 1, "seconds": HANG,
        "attempts": 1, "kernels_from": None, "environment": environment(None),
    }  # fmt: skip
    return Task(**{**given, **values})


def test_a_shard_goes_on_after_a_full_disk_and_after_its_processes_stood_still(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "frozen.py").write_text(FROZEN, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    path = shard_path(tmp_path / "x.jsonl", SHARD)
    with full_disk(20_000), pytest.raises(ShardFailed, match=r"cannot write .*partial: File too large"):
        _run(_task(), SHARD, path)
    partial = path.with_name(f"{path.name}.partial").read_text(encoding="utf-8").splitlines()
    kept = [line.rpartition("\t")[0] for line in partial if line.startswith('{"id": ') and "\t" in line]
    assert 0 < len(kept) < len(SHARD.ids(8))
    with pytest.raises(ShardFailed, match="it took longer than 3 s"):
        _run(_task(seconds=3.0, options=(*OPTIONS, "-p", "frozen")), SHARD, path)
    assert not manifest_path(path).exists()
    _run(_task(), SHARD, path)
    lines = path.read_text(encoding="utf-8").splitlines()
    assert Manifest.read(manifest_path(path)).records == len(lines) == len(SHARD.ids(8))
    assert {*kept} < {*lines}
