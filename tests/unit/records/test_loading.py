"""A corpus loads with the defaults of the libraries that people use, and no value is lost or changed.

They infer the types of columns from the first records of a file, some from its first 10 MB. So the records
here have as little in them as a record can for so long, and then all that one can have; or the reverse.
"""

import gzip
import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from corpus.records.schema import Record
from kernels import Input

REASON = "the packages of the dependency group loading are not installed"
duckdb = pytest.importorskip("duckdb", reason=REASON)  # The others that follow are in the group too.

import datasets  # noqa: E402
import pandas  # noqa: E402
import polars  # noqa: E402
import pyarrow.json  # noqa: E402

ENOUGH = 12 << 20  # Bytes: more than any of the libraries looks at.


def _header(backend: str) -> str:
    return f"# JAX compiler IR (backend={backend}, dialect=stablehlo)\n## Forward\nmodule {{}}\r\n"


POOR = Record(
    id=0, kernel_name="f", python="def f(x):\n    return x\n" + "#" * 100_000, cpp=None, cuda=None, type="t",
    template="t", seed=0, index=0, attempt=0, inputs=[Input("x", (), "int32", 0, 7)], static={}, argnums=[],
    forward_inputs=[], backward_inputs=None, backward="none: no inexact input", jax_version="0.12.0.1",
    jaxlib_version="0.12.0.1", stablehlo_version="1.17.0", cpp_engines=None, cuda_engines=None,
    gradient_error=None, gradient_dtype=None, unused_inputs=[], gpu_calls=[], ops=[], fingerprint="0a" * 8,
    skeleton="0c" * 8, python_fingerprint="0b" * 8,
)  # fmt: skip
BOUNDS = [0.7, 1.7, -0.3, 1e-8, 3.141592653589793, 1 / 3, 4.3306, -1e30, 3.4028234663852886e38, 5e-324, 1e16]
RICH = replace(
    POOR, python='"""Ä \u2028 \\u0041 🙂\t\x7f."""\n', cpp=_header("cpu"), cuda=_header("gpu"), seed=-(2**63),
    attempt=3, inputs=[
        *(Input(f"p['{at}'].w", (at, 2, 0), "float64", bound, abs(bound)) for at, bound in enumerate(BOUNDS)),
        Input("x", (3,), "int64", -(2**63), 2**63 - 1),
        Input("y", (3,), "uint64", 0, 2**64 - 1, "n, 3", "sorted"),
    ],
    static={"a": 3, "b": 0.7, "c": True, "d": "2026-11-30"}, argnums=[0, 2], forward_inputs=[0],
    backward_inputs=[], config=["jax_enable_x64=True"], cpp_engines=["interpreter"], cuda_engines=["xla-cpu"],
    gradient_error=1e-7, gradient_dtype="float64", unused_inputs=[1], gpu_calls=["cusolver_syrk_ffi"],
    ops=["stablehlo.add"], rocm=_header("rocm"), rocm_engines=["same text"],
    tpu=_header("tpu"), tpu_engines=["same text"],
    packages=["optax==0.2.6"], cpu_optimized="e", cpu_compiler={"version": "v", "target": "t"},
    cuda_optimized="f", cuda_ptx="g", cuda_compiler={"version": "v", "target": "u"},
)  # fmt: skip


def _many(record: Record) -> list[Record]:
    count = ENOUGH // len(record.to_json()) + 1
    return [replace(record, id=number) for number in range(count)]


CORPORA = {
    "poor then rich": [*_many(POOR), RICH],
    "rich then poor": [RICH, *_many(POOR)],
    "poor alone": [POOR],
    "rich alone": [RICH],
}


@pytest.fixture(scope="module", params=CORPORA)
def lines(request: pytest.FixtureRequest) -> list[str]:
    return [record.to_json() for record in CORPORA[request.param]]


@pytest.fixture(scope="module", params=["jsonl", "jsonl.gz"])
def path(request: pytest.FixtureRequest, lines: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    path: Path = tmp_path_factory.mktemp("corpus") / f"c.{request.param}"
    data = "".join(f"{line}\n" for line in lines).encode()
    path.write_bytes(gzip.compress(data, 1) if path.suffix == ".gz" else data)
    return path


def _with_datasets(path: Path) -> Iterator[Any]:
    with tempfile.TemporaryDirectory() as cache:
        yield from datasets.load_dataset("json", data_files=str(path), split="train", cache_dir=cache)


def _streamed_with_datasets(path: Path) -> Iterator[Any]:
    yield from datasets.load_dataset("json", data_files=str(path), split="train", streaming=True)


def _with_pandas(path: Path) -> list[Any]:
    return pandas.read_json(path, lines=True).to_dict("records")


def _with_polars(path: Path) -> list[Any]:
    return polars.read_ndjson(path).to_dicts()


def _streamed_with_polars(path: Path) -> list[Any]:
    return polars.scan_ndjson(path).collect().to_dicts()


def _with_pyarrow(path: Path) -> list[Any]:
    return pyarrow.json.read_json(path).to_pylist()


def _with_duckdb(path: Path) -> list[Any]:
    found = duckdb.sql(f"SELECT * FROM '{path}'")
    return [dict(zip(found.columns, row, strict=True)) for row in found.fetchall()]


LIBRARIES = [
    _with_datasets, _streamed_with_datasets, _with_pandas, _with_polars, _streamed_with_polars, _with_pyarrow,
    _with_duckdb,
]  # fmt: skip


@pytest.mark.parametrize("load", LIBRARIES)
def test_what_was_loaded_and_written_back_is_the_corpus(
    path: Path, lines: list[str], load: Callable[[Path], Any]
) -> None:
    # json.dumps tells 1 from 1.0 and shows every digit. Some libraries order fields their own way.
    written = [json.dumps(record, sort_keys=True) for record in load(path)]
    assert len(written) == len(lines)
    for found, line in zip(written, lines, strict=True):
        assert found == json.dumps(json.loads(line), sort_keys=True)
        assert Record.from_values(json.loads(found)) == Record.from_values(json.loads(line))


@pytest.mark.parametrize("kept", ["first", "last"])
def test_several_files_are_one_data_set(tmp_path: Path, kept: str) -> None:
    records = [POOR, RICH] if kept == "first" else [RICH, POOR]
    paths = [tmp_path / f"{number}.jsonl" for number in range(2)]
    for file, record in zip(paths, records, strict=True):
        file.write_text(record.to_json() + "\n", encoding="utf-8")
    found = datasets.load_dataset(
        "json", data_files=[*map(str, paths)], split="train", cache_dir=str(tmp_path / "cache")
    )
    assert [Record.from_values(values) for values in found] == [
        Record.from_values(json.loads(record.to_json())) for record in records
    ]
