"""tools.merge with a Parquet file as its output, which needs the group publish."""

from pathlib import Path

import pytest

from tests.unit.tools.test_merge import OF, forged, made_shard
from tools import merge

pq = pytest.importorskip(
    "pyarrow.parquet", reason="the packages of the dependency group publish are not installed"
)


def test_a_parquet_file_has_the_records_of_the_lines(tmp_path: Path) -> None:
    paths = [str(made_shard(tmp_path, index)) for index in range(OF)]
    assert merge.main([*paths, "--out", str(tmp_path / "x.parquet")]) == 0
    table = pq.read_table(tmp_path / "x.parquet")
    assert table.column("id").to_pylist() == [*range(OF)]
    assert table.column("template").to_pylist() == ["loop"] * OF


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ('{"id": 0, garbage "python_fingerprint": "0000000000000000"}', "not JSON"),
        (f'{{"id": 0, "seed": {10**30}, "python_fingerprint": "0000000000000000"}}', "too large"),
        ('{"id": 0, "seed": "a", "python_fingerprint": "0000000000000000"}', "tried to convert to int64"),
    ],
)
def test_a_line_that_is_no_record_is_named(
    line: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = made_shard(tmp_path, 0, of=1)
    path.write_text(line + "\n", encoding="utf-8")
    assert merge.main([str(forged(path)), "--out", str(tmp_path / "x.parquet")]) == 2
    err = capsys.readouterr().err
    assert err.startswith("merge: a line of the shards is no record: ")
    assert said in err
    assert err.count("\n") == 1
    assert not (tmp_path / "x.parquet").exists()
