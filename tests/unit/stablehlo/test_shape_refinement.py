"""Refinement of symbolic shapes to those of a kernel's inputs."""

import random

import pytest

from corpus.execution.engines import engine
from corpus.execution.op_by_op import python
from corpus.lowering.loading import load
from corpus.lowering.lower import lower_kernel
from corpus.numerics.sampling import draw
from corpus.numerics.tolerances import difference
from corpus.plan import plan
from corpus.stablehlo.configuration import configured
from corpus.stablehlo.shape_refinement import refine
from tests.unit.programs import program


def test_shapes_left_open_are_those_of_the_kernel() -> None:
    kernel = plan(["open_shapes"], 3, 1)[0].kernel()
    (forward, *_) = lower_kernel(kernel, ("cpu",))
    static = refine(forward, [value.shape for value in kernel.inputs])
    assert "?" in forward.text
    assert "shape_assertion" in forward.custom_call_targets
    assert "?" not in static.text
    assert not static.custom_call_targets
    point = draw(kernel.inputs, random.Random(0))
    values = python(load(kernel), dict(kernel.static), configured)(point)
    for value, other in zip(engine(static)[1](point), values, strict=True):
        assert difference(value, other) < 1e-5
    with pytest.raises(ValueError, match=r"cannot be|Expected value"):
        refine(forward, [(0,) * len(value.shape) for value in kernel.inputs])


@pytest.mark.parametrize(
    "asserted",
    ["stablehlo.constant dense<false> : tensor<i1>", "stablehlo.not %arg1 : tensor<i1>"],
    ids=["what is false", "what hangs on values"],
)
def test_an_assertion_of_shapes_must_hold(asserted: str) -> None:
    text = f"""module @jit_f {{
  func.func public @main(%arg0: tensor<?xf32>, %arg1: tensor<i1>) -> tensor<?xf32> {{
    %0 = {asserted}
    stablehlo.custom_call @shape_assertion(%0) {{error_message = "n is 3", has_side_effect = true}} \
: (tensor<i1>) -> ()
    return %arg0 : tensor<?xf32>
  }}
}}
"""
    with pytest.raises(ValueError, match=r'^its assertion of shapes does not hold: "n is 3"$'):
        refine(program(text), [(3,), ()])
    holds = text.replace(asserted, "stablehlo.constant dense<true> : tensor<i1>")
    assert "tensor<3xf32>" in refine(program(holds), [(3,), ()]).text
