"""A record read back: what was lowered comes out again."""

import json
from dataclasses import replace

import pytest

from corpus.build import lower_kernel, make_record
from corpus.reading import kernel_of, programs_of
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
