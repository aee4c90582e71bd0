"""A record read back: what was lowered comes out again."""

import json
from dataclasses import replace

import pytest

from corpus.checks.record_builder import make_record
from corpus.lowering.lower import lower_kernel
from corpus.records.decoder import RecordError, kernel_of
from corpus.stablehlo.program import programs_of
from kernels import TEMPLATES, Input, Kernel

LABELLED = Kernel(
    "scaled", "def scaled(x, *, by):\n    return x * by\n", (Input("x", (3,), "int32", 0, 9),), (("by", 3),)
)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_record_gives_back_its_kernel_and_programs(template: str) -> None:
    kernel = TEMPLATES[template].kernel(0, 0)
    programs = lower_kernel(kernel, ("cpu", "cuda"))
    record = json.loads(make_record(0, kernel, programs).to_json())
    assert kernel_of(record) == kernel
    assert programs_of(record) == programs


def test_a_record_of_one_platform_without_a_backward_part_reads_back() -> None:
    kernel = replace(LABELLED, template="unary")
    programs = lower_kernel(kernel, ("cuda",))
    record = json.loads(make_record(0, kernel, programs).to_json())
    assert record["cpp"] is None
    assert kernel_of(record) == kernel
    assert programs_of(record) == programs


def test_a_field_with_other_sections_is_an_error() -> None:
    record = {"cpp": "module {}", "cuda": None, "argnums": [0]}
    with pytest.raises(ValueError, match="cpp does not begin with '# JAX compiler IR"):
        programs_of(record)


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"cpp": 3}, "cpp does not begin with"),
        ({"argnums": 3}, "not iterable"),
        ({"python": 3}, "its python is no text"),
        ({"static": []}, "has no attribute 'items'"),
        ({"inputs": ["x"]}, "'str' object is not a mapping"),
        ({"inputs": [{"name": "x", "shape": [3], "dtype": "f3", "low": 0, "high": 1}]}, "f3"),
        ({"inputs": [{"name": "x", "shape": [3], "dtype": "int32", "low": "a", "high": 1}]}, "'a'"),
        ({"inputs": [{"name": "x", "shape": ["n"], "dtype": "int32", "low": 0, "high": 1}]}, "'n'"),
    ],
)
def test_what_is_no_record_is_one_kind_of_error(changed: dict[str, object], said: str) -> None:
    kernel = replace(LABELLED, template="unary")
    record = json.loads(make_record(0, kernel, lower_kernel(kernel, ("cpu",))).to_json())
    with pytest.raises(RecordError, match=said):
        kernel_of({**record, **changed}), programs_of({**record, **changed})
    for name in ("inputs", "cpp"):
        without = {key: value for key, value in record.items() if key not in (name, "cuda")}
        with pytest.raises(RecordError, match=f"it has no '{name}'"):
            kernel_of(without), programs_of(without)


def test_a_kernel_that_could_not_be_lowered_has_no_programs() -> None:
    assert programs_of({"cpp": None, "cuda": None, "argnums": [0]}) == ()
