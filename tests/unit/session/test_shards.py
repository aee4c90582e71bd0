"""Shards: the bytes of their merge are those of one run, whatever fails, is repeated, or is interrupted."""

import gzip
import json
import os
import random
from pathlib import Path

import pytest

from corpus.plan import Case
from corpus.records.shards import Manifest, Shard, ShardError, manifest_path, shard_path
from corpus.records.writer import Store, StoreError
from corpus.session.collector import Collector
from corpus.session.options import read
from tests.unit.runs import ROOT, records, run
from tools import merge

COUNT = 23


def _line(case: Case, source: int) -> str:
    values = {"id": case.id, "kernel_name": "f", "template": case.template}
    return json.dumps({**values, "text": 'a "python_fingerprint": "', "python_fingerprint": f"{source:016x}"})


def _run(path: Path, shard: str | None, trial: int = 0) -> Collector:
    """A run of which each case fails, or has one of few sources, by a rule that knows nothing of shards."""
    settings = read(
        emit=str(path), count=str(COUNT), seed="1", kernels="unary,loop", device="both", verify="one",
        shard=shard,
    )  # fmt: skip
    made_with = {**settings.describe(), **({"shard": shard} if shard else {})}
    assert settings.path is not None
    store = Store(settings.path, made_with, first=settings.ids.start)
    collector = Collector(settings, store, made_with=made_with)
    cases = settings.cases()
    random.Random(shard).shuffle(cases)
    for case in cases:
        rng = random.Random(f"{trial}/{case.id}")
        if rng.random() < 0.2:
            collector.fail(case.label)
        else:
            source = rng.choice([0, 5, (1 << 64) - 1, *range(100, 110), case.id << 32])
            collector.add(case.label, f"{source:016x}", rng.randrange(2), _line(case, source))
        collector.finish_case(case.label)
    collector.close(len(cases))
    return collector


@pytest.mark.parametrize(
    ("name", "numbers"),
    [("corpus.jsonl", (1, 3, COUNT)), ("x.jsonl.gz", (2,)), ("x.jsonl.zst", (2,)), ("v1.2", (2,))],
)
def test_any_number_of_shards_makes_the_bytes_of_one_run(
    name: str, numbers: tuple[int, ...], tmp_path: Path
) -> None:
    if name.endswith(".zst"):
        pytest.importorskip("zstandard")
    for trial, of in enumerate(numbers):
        folder = tmp_path / str(of)
        whole, merged = folder / "whole" / name, folder / f"merged-{name}"
        one = _run(whole, None, trial)
        parts = [_run(folder / name, f"{index}/{of}", trial) for index in range(of)]
        paths = [str(shard_path(folder / name, Shard(index, of))) for index in range(of)]
        random.Random(of).shuffle(paths)
        assert merge.main([*paths, "--out", str(merged)]) == 1
        assert merged.read_bytes() == whole.read_bytes()
        assert [label for part in parts for label in part.failed] != []
        assert {label for part in parts for label in part.failed} == set(one.failed)


def test_the_shards_of_a_directory_have_the_name_of_their_corpus(tmp_path: Path) -> None:
    for index in range(2):
        _run(tmp_path / "x.jsonl.gz", f"{index}/2")
    (tmp_path / "out").mkdir()
    merge.main([*map(str, tmp_path.glob("x-*-of-*.gz")), "--out", str(tmp_path / "out")])
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["x.jsonl.gz"]


def test_a_manifest_counts_every_case(tmp_path: Path) -> None:
    collector = _run(tmp_path / "x.jsonl", "1/2")
    manifest = Manifest.read(manifest_path(tmp_path / "x-00001-of-00002.jsonl"))
    ids = [number for first, last in manifest.ids for number in range(first, last + 1)]
    assert ids == [record["id"] for record in records(tmp_path / "x-00001-of-00002.jsonl")]
    assert len(ids) == manifest.records == sum(manifest.types.values())
    assert (manifest.first, manifest.cases) == (11, 12)
    assert len(ids) + len(manifest.failed) + len(manifest.duplicates) + manifest.left_out == manifest.cases
    assert {*manifest.failed} == {*collector.failed}
    assert manifest.redrawn


def test_a_shard_is_begun_where_nothing_is_to_be_continued(tmp_path: Path) -> None:
    path = tmp_path / "x.jsonl"
    for torn in (None, b"", b'{"partial": {"see', bytes(400)):
        if torn is not None:
            (tmp_path / "x.jsonl.partial").write_bytes(torn)
        store = Store(path, {"seed": 3}, resume=True, if_begun=True)
        store.add(4, '{"id": 4}')
        store.close()
        again = Store(path, {"seed": 3}, resume=True, if_begun=True)
        assert list(again) == [4]
        again.close()
        with pytest.raises(StoreError, match="it was made with seed 3, and this is 4"):
            Store(path, {"seed": 4}, resume=True, if_begun=True)


def test_shards_are_runs_that_go_on_where_they_were(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl.gz"
    common = ("-n", "1", "--kernels=planted", "--seed=1", "--count=7", f"--emit-jsonl={path}")
    assert run(*common, planted=True).returncode == 1
    first = run(*common, "--shard=0/2", "--maxfail=1", planted=True)
    shard = tmp_path / "corpus-00000-of-00002.jsonl.gz"
    assert "the run ended before all cases had run" in first.stdout
    assert not shard.exists()
    for index in range(2):
        done = run(*common, f"--shard={index}/2", planted=True)
        assert done.returncode == 1, done.stdout
    assert "4 cases of 1 types, seed 1, shard 1/2 of 7 cases" in done.stdout
    assert Manifest.read(manifest_path(shard)).failed == ["planted-1", "planted-2"]
    before = shard.stat()
    again = run(*common, "--shard=0/2", planted=True)
    assert (again.returncode, again.stdout) == (0, "")
    assert "shard 0/2 is complete, and not run again: 1 records, 2 failed" in again.stderr
    assert shard.stat() == before
    other = run(*common, "--shard=0/2", "--verify=one", planted=True)
    assert other.returncode == pytest.ExitCode.USAGE_ERROR
    assert f'{shard} was made with verify "sample", and this is "one"; to make the shard anew' in other.stderr
    shards = [str(tmp_path / f"corpus-0000{index}-of-00002.jsonl.gz") for index in range(2)]
    assert merge.main([*shards, "--out", str(tmp_path / "merged.jsonl.gz")]) == 1
    assert (tmp_path / "merged.jsonl.gz").read_bytes() == path.read_bytes()
    shard.write_bytes(gzip.compress(b"altered"))
    altered = run(*common, "--shard=0/2", planted=True)
    assert f"{shard} is altered: its SHA-256 is not that of its manifest; to make" in altered.stderr


def test_a_collection_that_fails_completes_no_run(tmp_path: Path) -> None:
    # The case is finished before, and no case is collected: as many as are finished now.
    for name, options in (("shard", ("--shard=0/1",)), ("resumed", ("--resume",))):
        path = tmp_path / f"{name}.jsonl"
        common = ("-n", "0", "--kernels=many", "--seed=1", "--count=5", f"--emit-jsonl={path}")
        run(*common, *options[: name == "shard"], "--maxfail=1", planted=True)
        (partial,) = tmp_path.glob(f"{name}*.partial")
        before = partial.read_bytes()
        wrong = tmp_path / "broken.py"
        wrong.write_text(
            "def pytest_generate_tests(metafunc):\n    raise RuntimeError('planted')\n", encoding="utf-8"
        )
        done = run(
            *common,
            *options,
            "-p",
            "broken",
            planted=True,
            PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}{os.pathsep}{ROOT}/tests/unit",
        )
        assert done.returncode == pytest.ExitCode.INTERRUPTED, done.stdout
        assert partial.read_bytes().count(b"\n") == before.count(b"\n")


def test_a_manifest_without_end_is_none(tmp_path: Path) -> None:
    (large := tmp_path / "large").touch()
    os.truncate(large, 1 << 40)
    os.mkfifo(tmp_path / "waits")
    endings = {
        Path("/dev/zero"): "is no regular file",
        tmp_path / "waits": "is no regular file",
        large: "more than 128 MiB",
    }
    for path, ending in endings.items():
        with pytest.raises(ShardError, match=f"{path} is no manifest of a shard: .*{ending}"):
            Manifest.read(path)
