"""Depth and nesting of modules."""

import jax.numpy as jnp

from corpus.stablehlo.complexity import depth, has_rich_condition, loop_nesting, nesting
from corpus.stablehlo.context import parse
from tests.unit.programs import lowered

LOOP_IN_BRANCH = """module @jit_f {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.sine %arg0 : tensor<f32>
    %1 = "stablehlo.case"(%arg1) ({
      %2 = func.call @inner(%0) : (tensor<f32>) -> tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }, {
      stablehlo.return %arg0 : tensor<f32>
    }) : (tensor<i32>) -> tensor<f32>
    %3 = stablehlo.cosine %1 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @inner(%arg0: tensor<f32>) -> tensor<f32> {
    %c = stablehlo.constant dense<3> : tensor<i32>
    %0 = stablehlo.while(%iterArg = %arg0) : tensor<f32>
    cond {
      %1 = stablehlo.compare LT, %iterArg, %iterArg, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = stablehlo.tanh %iterArg : tensor<f32>
      %2 = stablehlo.negate %1 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }
    return %0 : tensor<f32>
  }
}
"""
SIDE_BY_SIDE = """module @jit_f {
  func.func public @main(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.sine %arg0 : tensor<f32>
    %1 = stablehlo.cosine %arg0 : tensor<f32>
    %2 = stablehlo.add %0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
"""


def test_depth_follows_calls_and_goes_into_regions() -> None:
    assert depth(parse(SIDE_BY_SIDE)) == 2
    # case (or sine, beside it), while, tanh, negate, cosine
    assert depth(parse(LOOP_IN_BRANCH)) == 5


def test_functions_that_call_each_other_are_measured_once_each() -> None:
    calls = "".join(
        f"  func.func private @f{at}(%arg0: tensor<f32>) -> tensor<f32> {{\n"
        + "".join(
            f"    %{value} = call @f{(at + 1) % 40}(%arg0) : (tensor<f32>) -> tensor<f32>\n"
            for value in (0, 1)
        )
        + "    return %0 : tensor<f32>\n  }\n"
        for at in range(40)
    )
    assert nesting(parse(f"module @jit_f {{\n{calls}}}\n")) == 0


def test_nesting_follows_calls() -> None:
    assert nesting(parse(SIDE_BY_SIDE)) == 0
    assert nesting(parse(LOOP_IN_BRANCH)) == 2
    assert loop_nesting(parse(LOOP_IN_BRANCH)) == 1
    assert not has_rich_condition(parse(LOOP_IN_BRANCH))


def test_depth_follows_results_that_have_names() -> None:
    text = """func.func public @main(%arg0: tensor<4xf32>) -> tensor<2xf32> {
  %values, %indices = chlo.top_k(%arg0, k = 2) : tensor<4xf32> -> (tensor<2xf32>, tensor<2xi32>)
  %0 = stablehlo.sine %values : tensor<2xf32>
  return %0 : tensor<2xf32>
}"""
    assert depth(parse(text)) == 2


def test_a_reduction_of_several_operands_is_as_deep_as_its_body() -> None:
    # The constant, the reduction, then in its body a comparison, two combinations of these and a selection.
    argmax = lowered(lambda x: jnp.argmax(x, axis=0), ((4,), "float32"))
    assert " reducer(" in argmax.text
    assert depth(argmax.module()) == 6
    assert depth(lowered(lambda x: jnp.sum(x), ((4,), "float32")).module()) == 2
