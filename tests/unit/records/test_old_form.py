"""Files of the old form are read as the records that they hold."""

import json
from pathlib import Path
from typing import Any

import pytest

from corpus.records.reader import parsed, records
from corpus.records.schema import OWN_SIZES, Record, UncheckedRecord
from corpus.records.validator import Validator

HEADER = "# JAX compiler IR (backend=cpu, dialect=stablehlo)\n## Forward\nmodule {}\n"
INPUT = {"name": "x", "shape": [3], "dtype": "int64", "low": 0, "high": 2**63 - 1}
OLD: dict[str, Any] = {
    "id": 0, "kernel_name": "f", "python": "def f(x, *, by):\n    return x * by\n", "cpp": HEADER,
    "cuda": None,
    "type": "t", "template": "t", "seed": 0, "index": 0, "attempt": 0, "inputs": [INPUT],
    "static": {"by": 0.7}, "argnums": [], "forward_inputs": [0], "backward_inputs": None,
    "backward": "none: no inexact input", "jax_version": "0.10.2", "jaxlib_version": "0.10.2",
    "stablehlo_version": "1.17.0", "cpp_engines": ["interpreter"], "cuda_engines": None,
    "gradient_error": None,
    "gradient_dtype": None, "unused_inputs": [], "gpu_calls": [], "ops": ["stablehlo.multiply"],
    "fingerprint": "0" * 16, "skeleton": "0" * 16, "python_fingerprint": "0" * 16,
}  # fmt: skip


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "old.jsonl"
    file.write_text(json.dumps(OLD) + "\n", encoding="utf-8")
    return file


def test_a_record_of_the_old_form_is_read(path: Path) -> None:
    ((_, record),) = records(path, Record)
    assert record.static == {"by": 0.7}
    assert (record.cuda, record.backward_inputs, record.gradient_error, record.gradient_dtype) == (None,) * 4
    assert record.cpu_compiler is None
    assert (record.motif, record.checked_at, [*record.twin_shapes]) == ("", OWN_SIZES, [])
    (value,) = record.inputs
    assert (value.shape, value.low, value.high) == ((3,), 0, 2**63 - 1)
    assert type(value.high) is int
    again = json.loads(record.to_json())
    assert Record.from_values(again) == record
    assert Validator().fault(again) is None


def test_a_line_of_the_old_form_satisfies_the_schema(path: Path) -> None:
    line = parsed(path.read_bytes())
    assert line.values is not None
    assert Validator().fault(line.values) is None


def test_a_line_of_unchecked_programs_of_the_old_form_is_read(tmp_path: Path) -> None:
    kept = {name: OLD[name] for name in [*OLD][:15] if name != "cuda"} | {"jax_version": "0.10.2"}
    file = tmp_path / "lowered.jsonl"
    file.write_text(json.dumps(kept) + "\n", encoding="utf-8")
    ((_, record),) = records(file, UncheckedRecord)
    assert record.kernel.static == (("by", 0.7),)
    assert record.platforms == ("cpu",)


@pytest.mark.parametrize("inputs", [None, 3, ["x"], [{"name": "x"}], [{**INPUT, "shape": 3}]])
def test_what_is_no_record_in_the_old_form_either_is_named(inputs: Any) -> None:
    line = parsed(json.dumps({**OLD, "inputs": inputs}).encode() + b"\n")
    assert line.values is not None
    assert "inputs" in (Validator().fault(line.values) or "")
