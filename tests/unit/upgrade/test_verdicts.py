"""Verdicts on pairs of programs: values, accuracy, special values, narrower types and promises."""

import itertools
import json

import pytest

from corpus.stablehlo.program import Program
from corpus.upgrade.classification import Change, compare
from corpus.upgrade.findings import Compared, report_on
from corpus.upgrade.kinds import (
    COSMETIC,
    DIFFERENT,
    EDGES,
    FAIL_ON,
    KINDS,
    LESS_ACCURATE,
    MORE_ACCURATE,
    NARROWER,
    PROMISE,
    failing,
)
from kernels import Input, Kernel
from tests.unit.upgrade.pairs import PAIRS


@pytest.mark.parametrize("name", PAIRS)
def test_a_change_of_functions_gets_its_class_each_way(name: str) -> None:
    pair = PAIRS[name]
    assert pair.change().kind == pair.forward
    assert pair.change(back=True).kind == pair.backward


def test_errors_against_f64_are_those_of_the_element() -> None:
    values = PAIRS["log(1 + x) for log1p"].change().values
    assert values is not None
    assert values.less is not None
    assert values.less[0] < 1e-6 < 1e-2 < values.less[1]
    assert values.errors is not None
    other = PAIRS["reassociated sum"].change()
    assert other.values is not None
    assert other.values.errors is None or max(other.values.errors.array) < 1e-6


def test_a_narrower_type_is_a_finding_beside_the_accuracy_that_it_costs() -> None:
    findings = PAIRS["a product in bf16"].change().findings
    assert {kind for kind, _ in findings} == {LESS_ACCURATE, NARROWER}
    assert (NARROWER, "`stablehlo.multiply`: f32 → bf16") in findings


def test_a_value_lost_at_special_values_is_a_finding_beside_the_accuracy_that_is_won() -> None:
    change = PAIRS["softmax that overflows"].change(back=True)
    assert {kind for kind, _ in change.findings} == {MORE_ACCURATE, EDGES}
    assert "inf → " in change.details


def test_a_difference_at_special_values_names_them() -> None:
    change = PAIRS["relu by a product"].change()
    assert "at -inf: 0 → nan" in change.details


def test_a_report_of_differences_at_special_values_and_of_accuracy_is_json() -> None:
    changes = [PAIRS[name].change() for name in ("relu by a product", "log-sum-exp that overflows", "half")]
    changes += [PAIRS["log(1 + x) for log1p"].change()]
    report = report_on(
        [Compared(at, "unary", "forward", ("cpu",), each) for at, each in enumerate(changes)], ["1", "2"]
    )
    read = json.loads(json.dumps(report, allow_nan=False))
    assert "at -inf: 0 → nan" in next(each for each in read["findings"] if each["kind"] == EDGES)["edges"]
    assert "at -inf: 0 → nan" in read["changes"][0]["edges"]
    less = next(each for each in read["findings"] if each["kind"] == LESS_ACCURATE)
    assert less["errors"]["less_accurate"][0] < 1e-6 < less["errors"]["less_accurate"][1]


def test_an_integer_division_by_zero_is_compared_as_xla_defines_it() -> None:
    inputs = (Input("x", (3,), "int32", 1, 9), Input("y", (3,), "int32", 1, 9))
    text = """module @jit_f {
  func.func public @main(%arg0: tensor<3xi32>, %arg1: tensor<3xi32>) -> tensor<3xi32> {
    %one = stablehlo.constant dense<1> : tensor<3xi32>
    %0 = stablehlo.divide %arg0, %arg1 : tensor<3xi32>
    return %0 : tensor<3xi32>
  }
}
"""
    safe = text.replace("divide %arg0, %arg1", "divide %arg0, %safe").replace(
        "    %0 =", "    %safe = stablehlo.maximum %arg1, %one : tensor<3xi32>\n    %0 ="
    )
    change = _compare(text, safe, inputs)
    assert change.kind == EDGES
    assert "at 0: another integer value" in change.details


def test_a_loop_that_the_inputs_end_is_not_run_at_special_values() -> None:
    text = """module @jit_f {
  func.func public @main(%arg0: tensor<f32>) -> tensor<f32> {
    %half = stablehlo.constant dense<5.0e-01> : tensor<f32>
    %0 = stablehlo.while(%x = %arg0) : tensor<f32>
    cond {
      %go = stablehlo.compare GT, %x, %half : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %go : tensor<i1>
    } do {
      %less = stablehlo.multiply %x, %half : tensor<f32>
      stablehlo.return %less : tensor<f32>
    }
    return %0 : tensor<f32>
  }
}
"""
    other = text.replace("multiply %x, %half", "subtract %x, %part").replace(
        "      %less", "      %part = stablehlo.multiply %x, %half : tensor<f32>\n      %less"
    )
    change = _compare(text, other, (Input("x", (), "float32", 0.5, 9.0),))
    assert change.kind == "rewritten"
    assert "the inputs decide how often a loop runs" in change.details


MATRICES = (Input("x", (3, 3), "float32", -1, 1), Input("y", (3, 3), "float32", -1, 1))
TEXT = """module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.tanh %0 : tensor<3x3xf32>
    %2 = "stablehlo.sort"(%1) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %3 = stablehlo.compare LT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    }) : (tensor<3x3xf32>) -> tensor<3x3xf32>
    return %2 : tensor<3x3xf32>
  }
}
"""  # noqa: E501  # As JAX prints it.
CALL = TEXT.replace(
    "stablehlo.tanh %0 : tensor<3x3xf32>",
    "stablehlo.custom_call @mystery(%0) {mhlo.backend_config = {a = 1 : i32}, "
    "operand_layouts = [dense<[1, 0]> : tensor<2xindex>], "
    "result_layouts = [dense<[1, 0]> : tensor<2xindex>]} "
    ": (tensor<3x3xf32>) -> tensor<3x3xf32>",
)
TF32 = (
    "algorithm = <lhs_precision_type = tf32, rhs_precision_type = tf32, accumulation_type = f32, "
    "lhs_component_count = 1, rhs_component_count = 1, num_primitive_operations = 1, "
    "allow_imprecise_accumulation = false>"
)
ACCURATE = "{result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>}"
LAST = "%arg1: tensor<3x3xf32>)"
PROMISES = {
    "precision": (
        TEXT,
        "HIGHEST, HIGHEST",
        "DEFAULT, DEFAULT",
        "`stablehlo.dot_general` precision_config: HIGHEST → DEFAULT",
    ),
    "algorithm": (TEXT, "precision = [HIGHEST, HIGHEST]", TF32, "`stablehlo.dot_general` algorithm: none → "),
    "stability": (TEXT, "is_stable = true", "is_stable = false", "`stablehlo.sort` is_stable: true → false"),
    "accuracy": (
        TEXT,
        "stablehlo.tanh %0 :",
        f"stablehlo.tanh %0 {ACCURATE} :",
        "`stablehlo.tanh` result_accuracy: <mode = DEFAULT> → ",
    ),
    "replicas": (TEXT, "num_replicas = 1", "num_replicas = 2", "module mhlo.num_replicas: 1 → 2"),
    "aliasing": (
        TEXT,
        "%arg0: tensor<3x3xf32>,",
        "%arg0: tensor<3x3xf32> {tf.aliasing_output = 0 : i32},",
        "argument tf.aliasing_output: none → 0",
    ),
    "donation": (
        TEXT,
        LAST,
        LAST[:-1] + " {jax.buffer_donor = true})",
        "argument jax.buffer_donor: none → true",
    ),
    "sharding": (
        TEXT,
        LAST,
        LAST[:-1] + ' {mhlo.sharding = "{replicated}"})',
        'argument mhlo.sharding: none → "{replicated}"',
    ),
    "layout mode": (
        TEXT,
        LAST,
        LAST[:-1] + ' {mhlo.layout_mode = "default"})',
        'argument mhlo.layout_mode: none → "default"',
    ),
    "configuration": (
        CALL,
        "a = 1",
        "a = 2",
        "`stablehlo.custom_call` mhlo.backend_config: {a = 1 : i32} → {a = 2 : i32}",
    ),
    "layout": (
        CALL,
        "operand_layouts = [dense<[1, 0]>",
        "operand_layouts = [dense<[0, 1]>",
        "`stablehlo.custom_call` operand_layouts: [dense<[1, 0]>",
    ),
}


@pytest.mark.parametrize(("text", "old", "new", "said"), PROMISES.values(), ids=PROMISES)
def test_an_attribute_that_no_run_tests_is_a_promise_changed(
    text: str, old: str, new: str, said: str
) -> None:
    other = text.replace(old, new)
    assert other != text
    change = _compare(text, other, MATRICES)
    assert change.kind == PROMISE
    assert any(cause.startswith(said) for kind, cause in change.findings if kind == PROMISE)
    assert {kind for kind, _ in change.findings} <= {PROMISE, COSMETIC}
    assert _compare(other, text, MATRICES).kind == PROMISE


def test_indices_that_are_promised_unique_are_a_promise_changed() -> None:
    inputs = (
        Input("x", (5,), "float32", -1, 1),
        Input("i", (3, 1), "int32", 0, 4),
        Input("u", (3,), "float32", -1, 1),
    )
    text = """module @jit_f {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<3x1xi32>, %arg2: tensor<3xf32>) -> tensor<5xf32> {
    %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %1 = stablehlo.add %a, %b : tensor<f32>
      stablehlo.return %1 : tensor<f32>
    }) : (tensor<5xf32>, tensor<3x1xi32>, tensor<3xf32>) -> tensor<5xf32>
    return %0 : tensor<5xf32>
  }
}
"""  # noqa: E501  # As JAX prints it.
    for name in ("unique_indices", "indices_are_sorted"):
        change = _compare(text, text.replace(f"{name} = false", f"{name} = true"), inputs)
        assert list(change.findings) == [(PROMISE, f"`stablehlo.scatter` {name}: false → true")]


def test_a_promise_of_one_of_two_equal_ops_is_a_promise_changed() -> None:
    product = next(line for line in TEXT.splitlines() if "HIGHEST, HIGHEST" in line)
    twins = TEXT.replace(
        product,
        f"{product.replace('%0 =', '%one =')}\n{product.replace('%0 =', '%two =')}\n"
        "    %0 = stablehlo.add %one, %two : tensor<3x3xf32>",
        1,
    )
    change = _compare(twins, twins.replace("HIGHEST", "DEFAULT", 2), MATRICES)
    assert list(change.findings) == [(PROMISE, "`stablehlo.dot_general` precision_config: HIGHEST → DEFAULT")]


def test_a_promise_changed_beside_other_ops_is_a_finding_of_its_own() -> None:
    rewritten = TEXT.replace("HIGHEST, HIGHEST", "DEFAULT, DEFAULT").replace(
        "    %1 = stablehlo.tanh %0",
        "    %n = stablehlo.negate %0 : tensor<3x3xf32>\n"
        "    %m = stablehlo.tanh %n : tensor<3x3xf32>\n    %1 = stablehlo.negate %m",
    )
    change = _compare(TEXT, rewritten, MATRICES)
    assert {kind for kind, _ in change.findings} == {"rewritten", PROMISE}


def test_a_nan_that_is_lost_of_the_last_of_many_inputs_is_found() -> None:
    inputs = tuple(Input(f"x{at}", (2,), "float32", -1.0, 1.0) for at in range(6))
    takes = ", ".join(f"%arg{at}: tensor<2xf32>" for at in range(6))
    text = f"""func.func public @main({takes}) -> tensor<2xf32> {{
  %zero = stablehlo.constant dense<0.0> : tensor<2xf32>
  %0 = stablehlo.add %arg0, %arg1 : tensor<2xf32>
  %1 = stablehlo.add %0, %arg2 : tensor<2xf32>
  %2 = stablehlo.add %1, %arg3 : tensor<2xf32>
  %3 = stablehlo.add %2, %arg4 : tensor<2xf32>
  %same = stablehlo.compare EQ, %arg5, %arg5, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
  %kept = stablehlo.select %same, %arg5, %arg5 : tensor<2xi1>, tensor<2xf32>
  %4 = stablehlo.add %3, %kept : tensor<2xf32>
  return %4 : tensor<2xf32>
}}"""
    change = _compare(text, text.replace("%same, %arg5, %arg5", "%same, %arg5, %zero"), inputs)
    assert change.kind == EDGES


def test_integers_that_f64_does_not_tell_apart_are_other_values() -> None:
    text = """func.func public @main(%arg0: tensor<3xui64>) -> tensor<3xui64> {
  %large = stablehlo.constant dense<4611686018427387904> : tensor<3xui64>
  %changed = stablehlo.constant dense<0> : tensor<3xui64>
  %0 = stablehlo.or %arg0, %large : tensor<3xui64>
  %1 = stablehlo.xor %0, %changed : tensor<3xui64>
  return %1 : tensor<3xui64>
}"""
    change = _compare(text, text.replace("dense<0>", "dense<1>"), (Input("x", (3,), "uint64", 3, 1000),))
    assert change.kind == DIFFERENT


def test_fail_on_knows_the_classes_in_their_order() -> None:
    reported = [failing(choice) for choice in FAIL_ON]
    assert all(later < earlier for earlier, later in itertools.pairwise(reported))
    assert LESS_ACCURATE in failing("values")
    assert PROMISE not in failing("values")
    assert PROMISE in failing("rewritten")
    assert {KINDS[-1]} == failing("different")
    assert failing("never") == set()


def _compare(old: str, new: str, inputs: tuple[Input, ...]) -> Change:
    kernel = Kernel("f", "", inputs, template="unary")
    return compare(kernel, Program("forward", "cpu", old), Program("forward", "cpu", new))
