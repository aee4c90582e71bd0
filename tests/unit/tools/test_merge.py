"""tools.merge: what it refuses, in one line that names the shard, with nothing written."""

import gzip
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from corpus.records.fingerprints import digest
from corpus.records.shards import Manifest, Shard, manifest_path, sha256_of, shard_path
from tools import merge

OF = 3


def made_shard(folder: Path, index: int, of: int = OF, seed: int = 1) -> Path:
    path = shard_path(folder / "x.jsonl", Shard(index, of))
    record = {"id": index, "kernel_name": "f", "template": "loop", "python_fingerprint": f"{index:016x}"}
    path.write_text(json.dumps(record) + "\n", encoding="utf-8")
    manifest = Manifest(
        shard=f"{index}/{of}", first=index, cases=1, ids=[[index, index]], records=1, types={"loop": 1},
        failed=[], duplicates={}, redrawn=[], left_out=0, options={"seed": seed}, versions={"jax": "0.1"},
        size=path.stat().st_size, sha256=sha256_of(path),
    )  # fmt: skip
    manifest_path(path).write_text(manifest.to_json(), encoding="utf-8")
    return path


def _missing(folder: Path, paths: list[Path]) -> str:
    paths.remove(paths[1])
    return f"missing: 1/3, of the shards of {paths[0]}"


def _doubled(folder: Path, paths: list[Path]) -> str:
    (folder / "copy").mkdir()
    paths.append(made_shard(folder / "copy", 1))
    return f"shard 1/3 is there twice: {paths[1]} and {paths[3]}"


def _foreign(folder: Path, paths: list[Path]) -> str:
    made_shard(folder, 2, seed=2)
    return f"{paths[2]} is of another run: seed is 2, in {paths[0]} it is 1"


def _of_another_number(folder: Path, paths: list[Path]) -> str:
    paths[2] = made_shard(folder, 2, of=4)
    return f"{paths[2]} is of another run: shards is 4, in {paths[0]} it is 3"


def _altered(folder: Path, paths: list[Path]) -> str:
    content = paths[1].read_bytes()
    paths[1].write_bytes(content.replace(b'"f"', b'"g"'))
    return f"{paths[1]} is altered: its SHA-256 is not that of its manifest"


def _cut_off(folder: Path, paths: list[Path]) -> str:
    paths[1].write_bytes(b"")
    return f"{paths[1]} is altered: its SHA-256 is not that of its manifest"


def _altered_manifest(folder: Path, paths: list[Path]) -> str:
    manifest = manifest_path(paths[1])
    manifest.write_text(
        manifest.read_text(encoding="utf-8").replace('"cases": 1', '"cases": 2'), encoding="utf-8"
    )
    return f"{manifest} is altered: its checksum is another one"


def _another_manifest(folder: Path, paths: list[Path]) -> str:
    manifest_path(paths[1]).write_text("[]", encoding="utf-8")
    return f"{manifest_path(paths[1])} is no manifest of a shard"


def _torn(folder: Path, paths: list[Path]) -> str:
    manifest_path(paths[1]).unlink()
    return f"{paths[1]} is no complete shard: there is no x-00001-of-00003.jsonl.manifest.json"


FAULTS = [
    _missing, _doubled, _foreign, _of_another_number, _altered, _cut_off, _altered_manifest,
    _another_manifest, _torn,
]  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS, ids=lambda fault: fault.__name__[1:])
def test_what_is_no_whole_corpus_is_named(
    fault: Callable[[Path, list[Path]], str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [made_shard(tmp_path, index) for index in range(OF)]
    (tmp_path / "out").mkdir()
    out = tmp_path / "out" / "corpus.jsonl"
    assert merge.main([*map(str, paths), "--out", str(out)]) == 0
    before = out.read_bytes()
    said = fault(tmp_path, paths)
    capsys.readouterr()
    assert merge.main([*map(str, paths), "--out", str(out)]) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith(f"merge: {said}")
    assert (printed.out, printed.err.count("\n")) == ("", 1)
    assert [*out.parent.iterdir()] == [out]
    assert out.read_bytes() == before


@pytest.mark.parametrize(
    ("there", "said"),
    [
        (
            [{"id": at, "kernel_name": "f", "template": "loop"} for at in range(4)],
            "has 4 records of 1 kernel",
        ),
        ([{"id": 0, "kernel_name": "f", "template": "unary"}], "has 1 records of 1 kernel"),
        ([{"text": 0}], "exists, and is no corpus in JSON lines"),
    ],
)
def test_no_file_is_lost(
    there: list[dict], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    paths = [str(made_shard(tmp_path, index)) for index in range(OF)]
    out = tmp_path / "out.jsonl"
    out.write_text("".join(json.dumps(line) + "\n" for line in there), encoding="utf-8")
    assert merge.main([*paths, "--out", str(out)]) == 2
    assert f"{out} {said}" in capsys.readouterr().err
    assert len(out.read_text(encoding="utf-8").splitlines()) == len(there)
    assert merge.main([*paths, "--out", str(out), "--overwrite"]) == 0
    assert len(out.read_text(encoding="utf-8").splitlines()) == OF


def test_the_output_is_none_of_the_shards(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [made_shard(tmp_path, index) for index in range(OF)]
    assert merge.main([*map(str, paths), "--out", str(paths[0])]) == 2
    assert "is read already; name another file" in capsys.readouterr().err


def forged(path: Path, **changed: Any) -> Path:
    """The shard at ``path`` with a manifest in which values are ``changed``, and the rest agrees."""
    beside = manifest_path(path)
    values = json.loads(beside.read_text(encoding="utf-8"))
    del values["checksum"]
    values |= {"size": path.stat().st_size, "sha256": sha256_of(path)} | changed
    checksum = digest(json.dumps(values, sort_keys=True))
    beside.write_text(json.dumps({**values, "checksum": checksum}), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"shard": f"0/{10**14}"}, f"missing: 1/{10**14}, 2/"),
        ({"shard": 7}, "no manifest of a shard"),
        ({"types": [1]}, "no manifest of a shard"),
        ({"failed": 3}, "no manifest of a shard"),
        ({"options": "a"}, "no manifest of a shard"),
        ({"more": 1}, "no manifest of a shard"),
        ({"records": 5}, "has 1 records, and its manifest says 5"),
    ],
)
def test_a_forged_manifest_costs_a_line(
    changed: dict[str, Any], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = forged(made_shard(tmp_path, 0, of=1), **changed)
    assert merge.main([str(path), "--out", str(tmp_path / "all.jsonl")]) == 2
    err = capsys.readouterr().err
    assert said in err
    assert err.count("\n") == 1


@pytest.mark.parametrize("cut", [0, 20])
def test_a_shard_that_unpacks_to_a_line_without_end_costs_no_memory(
    cut: int, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made_shard(tmp_path, 0, of=1)
    packed = gzip.compress(b" " * (40 << 20), 1)
    path.write_bytes(packed[: len(packed) - cut])
    assert merge.main([str(forged(path)), "--out", str(tmp_path / "all.jsonl")]) == 2
    said = "longer than 16 MiB" if not cut else "torn"
    assert said in capsys.readouterr().err


@pytest.mark.parametrize(
    ("number", "fingerprint", "said"),
    [
        (0, "1" * 16, "the record 0 stands behind the record 1"),
        (1, "1" * 16, "the record 1 stands behind the record 1"),
        (5, "-000000000000001", "a line that is no record"),
        (5, "1_00000000000000", "a line that is no record"),
    ],
)
def test_a_forged_shard_makes_no_corpus_of_another_order(
    number: int, fingerprint: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    made = [made_shard(tmp_path, index, of=3) for index in range(3)]
    record = {"id": number, "kernel_name": "f", "template": "loop", "python_fingerprint": fingerprint}
    made[2].write_text(json.dumps(record) + "\n", encoding="utf-8")
    assert merge.main([*map(str, made[:2]), str(forged(made[2])), "--out", str(tmp_path / "all.jsonl")]) == 2
    err = capsys.readouterr().err
    assert err.startswith(f"merge: {made[2]}")
    assert said in err
    assert err.count("\n") == 1
    assert not (tmp_path / "all.jsonl").exists()


def test_labels_of_a_stranger_s_manifest_take_a_line_each(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = forged(made_shard(tmp_path, 0, of=1), failed=["a\nmerge: all is well", "b" * 10**6])
    assert merge.main([str(path), "--out", str(tmp_path / "all.jsonl")]) == 1
    said = capsys.readouterr().out
    assert "failed and not written: a merge: all is well\n" in said
    assert len(said) < 2000
