"""The contents of modules: counts of ops, tensor types, custom calls, devices."""

from corpus.stablehlo.contents import Contents, TensorType, contents_of
from corpus.stablehlo.context import parse


def _contents(body: str, attributes: str = "") -> Contents:
    return contents_of(parse(f"module {attributes} {{\n{body}\n}}"))


def test_ops_are_counted_in_regions_too_without_their_ends() -> None:
    found = _contents("""
  func.func public @main(%arg0: tensor<4xf32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.0> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0]
      : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    return %0 : tensor<f32>
  }""")
    assert found.op_counts == {"stablehlo.constant": 1, "stablehlo.reduce": 1, "stablehlo.add": 1}


def test_a_composite_counts_as_the_op_it_is_named_after() -> None:
    found = _contents("""
  func.func public @main(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.composite "chlo.sinh" %arg0 {decomposition = @impl, version = 1 : i32}
      : (tensor<2xf32>) -> tensor<2xf32>
    %1 = stablehlo.composite "mine.own" %0 {decomposition = @impl, version = 1 : i32}
      : (tensor<2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @impl(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    return %arg0 : tensor<2xf32>
  }""")
    assert found.op_counts == {"stablehlo.composite": 2, "chlo.sinh": 1}


def test_types_are_those_of_values_and_not_of_attributes() -> None:
    found = _contents("""
  func.func public @main(%arg0: tensor<?x3xbf16>, %arg1: tensor<0x2xcomplex<f32>>) -> tensor<3xf64> {
    %0 = stablehlo.custom_call @mystery(%arg0) {operand_layouts = [dense<[1, 0]> : tensor<2xindex>],
      result_layouts = [dense<0> : tensor<1xindex>]} : (tensor<?x3xbf16>) -> tensor<3xf64>
    return %0 : tensor<3xf64>
  }""")
    assert found.tensor_types == {
        TensorType("bf16", (None, 3)),
        TensorType("complex<f32>", (0, 2)),
        TensorType("f64", (3,)),
    }
    assert found.float_types == ("bf16", "f32", "f64")
    assert found.custom_call_targets == {"mystery"}


def test_the_number_of_devices_is_the_modules() -> None:
    empty = "  func.func public @main() {\n    return\n  }"
    assert _contents(empty).partitions == 1
    assert _contents(empty, "attributes {mhlo.num_partitions = 4 : i32}").partitions == 4
