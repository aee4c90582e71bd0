"""tools.merge with a Parquet file as its output, which needs the group publish."""

from pathlib import Path

import pytest

from tests.unit.tools.test_merge import OF, made_shard
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
