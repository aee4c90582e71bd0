"""The lines of a text that a failure shows."""

from corpus.stablehlo.backward_slice import lines_behind
from tests.unit.programs import program

TEXT = """module @jit_f {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.sine %arg0 : tensor<f32>
    %1 = stablehlo.cosine %arg1 : tensor<f32>
    %2:2 = stablehlo.while(%iterArg = %0, %iterArg_0 = %0) : tensor<f32>, tensor<f32>
    cond {
      %4 = stablehlo.compare LT, %iterArg, %0 : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      stablehlo.return %iterArg, %iterArg_0 : tensor<f32>, tensor<f32>
    }
    %3 = stablehlo.add %2#1, %0 : tensor<f32>
    return %1, %3 : tensor<f32>, tensor<f32>
  }
  func.func private @other(%arg0: tensor<f32>) -> tensor<f32> {
    return %arg0 : tensor<f32>
  }
  func.func private @checked(%arg0: tensor<f32>) {
    return
  }
}
"""
SINE, COSINE, WHILE, ADD, END = (
    "    %0 = stablehlo.sine %arg0 : tensor<f32>",
    "    %1 = stablehlo.cosine %arg1 : tensor<f32>",
    "    %2:2 = stablehlo.while(%iterArg = %0, %iterArg_0 = %0) : tensor<f32>, tensor<f32> …",
    "    %3 = stablehlo.add %2#1, %0 : tensor<f32>",
    "    return %1, %3 : tensor<f32>, tensor<f32>",
)


def test_an_output_has_the_lines_that_it_comes_from() -> None:
    assert lines_behind(program(TEXT), 0) == [COSINE, END]
    assert lines_behind(program(TEXT), 1) == [SINE, WHILE, ADD, END]
    assert lines_behind(program(TEXT)) == [SINE, COSINE, WHILE, ADD, END]


def test_the_last_lines_are_shown_and_the_rest_counted() -> None:
    assert lines_behind(program(TEXT), 1, most=2) == ["    ... 2 lines before", ADD, END]


def test_a_call_without_results_is_a_line_like_others() -> None:
    text = TEXT.replace(SINE, f"    call @checked(%arg0) : (tensor<f32>) -> ()\n{SINE}")
    assert lines_behind(program(text), 1) == [SINE, WHILE, ADD, END]
