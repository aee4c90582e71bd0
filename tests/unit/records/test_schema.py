"""A record written and read back: the same kernel, the same programs, the same line."""

import json
from dataclasses import MISSING, fields, replace
from typing import Any

import pytest

from corpus.checks.record_builder import build, make_record
from corpus.lowering.lower import lowering_of
from corpus.plan import Case
from corpus.records.json_objects import RecordError
from corpus.records.schema import Record, UncheckedRecord
from corpus.records.validator import Validator
from corpus.stablehlo.program import programs_of
from kernels import TEMPLATES, Input, Kernel

LABELLED = Kernel(
    "scaled",
    "def scaled(x, *, by):\n    return x * by\n",
    (Input("x", (3,), "int32", 0, 9),),
    (("by", 3),),
    template="unary",
)
INPUT = {
    "name": "x", "shape": "[3]", "dtype": "int32", "low": 0.0, "high": 9.0, "symbolic": "", "domain": ""
}  # fmt: skip


def _values(kernel: Kernel, platforms: tuple[str, ...] = ("cpu",)) -> dict[str, Any]:
    return json.loads(make_record(0, kernel, lowering_of(kernel, platforms)).to_json())


@pytest.fixture(scope="module")
def values() -> dict[str, Any]:
    return _values(LABELLED)


@pytest.mark.parametrize("template", TEMPLATES)
def test_a_line_gives_back_its_record_kernel_and_programs(template: str) -> None:
    built = build(Case(0, template, 0, 0), ("cpu", "cuda"))
    record = Record.from_values(json.loads(built.record.to_json()))
    assert record == built.record
    assert record.kernel == built.kernel
    assert record.platforms == ("cpu", "cuda")
    assert programs_of(record) == built.programs


def test_a_record_of_one_platform_without_a_backward_part_reads_back() -> None:
    lowered = lowering_of(LABELLED, ("cuda",))
    record = Record.from_values(json.loads(make_record(0, LABELLED, lowered).to_json()))
    assert record.cpp is None
    assert record.kernel == LABELLED
    assert programs_of(record) == lowered.programs
    assert record.engines("cuda")
    assert not record.engines("cpu")


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"id": True}, "id: True is not an integer"),
        ({"id": 1.0}, "id: 1.0 is not an integer"),
        ({"seed": 1 << 63}, "seed: 9223372036854775808 is not an integer of 64 bits"),
        ({"cpp": 3}, "cpp: 3 is not a string"),
        ({"cpp": "module {}"}, "cpp does not begin with '# JAX compiler IR"),
        ({"argnums": 3}, "argnums: 3 is not a string with an array in JSON"),
        ({"argnums": "3"}, "argnums: 3 is not an array"),
        ({"argnums": "[0"}, "argnums: not JSON: Expecting ',' delimiter at character 3"),
        (
            {"forward_inputs": "[0, 0]"},
            r"forward_inputs: \[0, 0\] are not positions of inputs, in their order",
        ),
        # For each input, a search of the list would take hours.
        (
            {"forward_inputs": f"[{'9, ' * 200_000}9]", "inputs": [INPUT] * 20_000},
            r"^forward_inputs: \[9, 9, [9, ]{30,60} are not positions",
        ),
        ({"forward_inputs": "[1]"}, r"forward_inputs: \[1\] are not positions"),
        ({"backward_inputs": "[-1]"}, r"backward_inputs: \[-1\] are not positions"),
        ({"argnums": '[0, "1"]'}, r"argnums\[1\]: '1' is not an integer"),
        ({"python": 3}, "python: 3 is not a string"),
        ({"python": None}, "python: None is not a string"),
        ({"static": "[]"}, r"static: \[\] is not an object"),
        ({"static": '{"n": [1]}'}, r"static.n: \[1\] is not an integer or a number or a boolean or a string"),
        ({"inputs": {}}, r"inputs: {} is not an array of objects"),
        ({"inputs": ["x"]}, r"inputs\[0\]: 'x' is not an object"),
        ({"inputs": [{"name": "x"}]}, r"inputs\[0\] has no 'shape'"),
        (
            {"inputs": [{**INPUT, "dtype": "f3"}]},
            r"inputs\[0\].dtype: 'f3' is not a dtype that a kernel takes",
        ),
        ({"inputs": [{**INPUT, "low": "a"}]}, r"inputs\[0\].low: 'a' is not a number"),
        (
            {"inputs": [{**INPUT, "shape": '["n"]'}]},
            r"inputs\[0\].shape: \['n'\] is not an array of integers",
        ),
        ({"inputs": [{**INPUT, "shape": "[-1]"}]}, r"inputs\[0\].shape: \[-1\] is not an array of integers"),
        ({"gradient_error": "small"}, "gradient_error: 'small' is not a number$"),
        (
            {"python": "x" * 1000, "kernel_name": ["y" * 1000]},
            r"kernel_name: \['y{58} \.\.\. is not a string",
        ),
    ],
)
def test_a_field_of_another_form_is_named_in_one_line(
    values: dict[str, Any], changed: dict[str, object], said: str
) -> None:
    with pytest.raises(RecordError, match=f"^{said}") as raised:
        Record.from_values({**values, **changed})
    assert "\n" not in str(raised.value)


def test_every_field_that_a_record_must_have_is_missed(values: dict[str, Any]) -> None:
    for name in (item.name for item in fields(Record) if item.default is MISSING):
        with pytest.raises(RecordError, match=f"^it has no '{name}'$"):
            Record.from_values({other: value for other, value in values.items() if other != name})
    with pytest.raises(RecordError, match=r"^\[\] is not an object$"):
        Record.from_values([])


def test_a_program_without_inputs_is_compared_too(values: dict[str, Any]) -> None:
    """No kernel is without inputs, but a program that a user's command compiles may be."""
    without = {**values, "inputs": [], "argnums": "[]", "forward_inputs": "[]", "backward_inputs": "null"}
    assert UncheckedRecord.from_values(without).inputs == []
    assert "inputs" in (Validator().fault(without) or "")


def test_properties_of_another_version_are_ignored(values: dict[str, Any]) -> None:
    assert Record.from_values({**values, "of_tomorrow": [1]}) == Record.from_values(values)


@pytest.mark.parametrize("value", [3, 0.5, True, "mean"])
def test_a_static_argument_is_any_scalar(value: int | float | bool | str) -> None:
    source = "def scaled(x, *, by):\n    return x * (3 if by else 2)\n"
    values = _values(replace(LABELLED, source=source, static=(("by", value),)))
    assert Validator().fault(values) is None
    assert Record.from_values(values).kernel.static == (("by", value),)


def test_a_line_of_unchecked_programs_needs_no_evidence(values: dict[str, Any]) -> None:
    lowered = UncheckedRecord.from_values(values)  # A whole record has more.
    assert lowered.kernel == LABELLED
    assert "ops" not in lowered.to_values()
    assert UncheckedRecord.from_values(json.loads(lowered.to_json())) == lowered
    # A line need not name the platforms that it was not lowered for, but one of them.
    without = {name: value for name, value in lowered.to_values().items() if name != "cuda"}
    assert UncheckedRecord.from_values(without) == lowered
    for name in ("cpp", "rocm", "tpu"):
        del without[name]
    with pytest.raises(RecordError, match=r"^it has no 'cpp'$"):
        UncheckedRecord.from_values(without)


def test_a_kernel_that_could_not_be_lowered_has_no_programs(values: dict[str, Any]) -> None:
    record = UncheckedRecord.from_values({**values, "cpp": "", "fault": "AttributeError: no mulhi"})
    assert record.fault == "AttributeError: no mulhi"
    assert record.platforms == ()
    assert programs_of(record) == ()
