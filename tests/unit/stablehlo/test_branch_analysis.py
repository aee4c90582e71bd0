"""The number of scalars that decide the narrowest branch of a program."""

import jax
import jax.numpy as jnp
import pytest

from corpus.stablehlo.branch_analysis import branches_of
from corpus.stablehlo.context import parse
from corpus.stablehlo.merging import Merged, merge
from tests.unit.changed_programs import TEXT
from tests.unit.programs import program


def _merged(*texts: str) -> Merged | None:
    return merge([program(text) for text in texts])


def _narrowest(*lines: str, inputs: str = "%arg0: tensor<6xf32>, %arg1: tensor<f32>") -> int | None:
    body = "\n".join(lines)
    return branches_of(parse(f"func.func public @main({inputs}) -> tensor<6xf32> {{\n{body}\n}}")).narrowest


def test_a_branch_is_as_wide_as_the_numbers_that_decide_there() -> None:
    zeros = "%zeros = stablehlo.constant dense<0.0> : tensor<6xf32>"
    wide = "%wide = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>"
    give = "return %0 : tensor<6xf32>"
    largest = "%0 = stablehlo.maximum {}, {} : tensor<6xf32>"
    assert _narrowest("%0 = stablehlo.add %arg0, %arg0 : tensor<6xf32>", give) is None
    assert _narrowest(zeros, largest.format("%zeros", "%zeros"), give) is None
    assert _narrowest(zeros, largest.format("%arg0", "%zeros"), give) == 6
    assert _narrowest(zeros, wide, largest.format("%wide", "%zeros"), give) == 1  # Broadcast: a number still.
    part = "%part = stablehlo.slice %arg0 [0:2] : (tensor<6xf32>) -> tensor<2xf32>"
    sign = "%signs = stablehlo.sign %part : tensor<2xf32>"
    assert _narrowest(part, sign, "%0 = stablehlo.sine %arg0 : tensor<6xf32>", give) == 2
    zero = "%zero = stablehlo.constant dense<0.0> : tensor<f32>"
    reduce = (
        "%most = stablehlo.reduce(%arg0 init: %zero) applies stablehlo.maximum across dimensions = [0] "
        ": (tensor<6xf32>, tensor<f32>) -> tensor<f32>"
    )
    spread = "%0 = stablehlo.broadcast_in_dim %most, dims = [] : (tensor<f32>) -> tensor<6xf32>"
    assert _narrowest(zero, reduce, spread, give) == 6


def _loop(end: str, step: str) -> list[str]:
    return [
        "%zero = stablehlo.constant dense<0.0> : tensor<f32>",
        "%one = stablehlo.constant dense<1.0> : tensor<f32>",
        "%ten = stablehlo.constant dense<10.0> : tensor<f32>",
        "%done:2 = stablehlo.while(%at = %zero, %has = %arg0) : tensor<f32>, tensor<6xf32>",
        f"cond {{ %on = stablehlo.compare LT, %at, {end} : (tensor<f32>, tensor<f32>) -> tensor<i1>",
        "stablehlo.return %on : tensor<i1> } do {",
        f"%next = stablehlo.add %at, {step} : tensor<f32>",
        "%more = stablehlo.sine %has : tensor<6xf32>",
        "stablehlo.return %next, %more : tensor<f32>, tensor<6xf32> }",
        "return %done#1 : tensor<6xf32>",
    ]


def test_a_loop_is_a_branch_where_an_argument_ends_it() -> None:
    assert _narrowest(*_loop("%ten", "%one")) is None
    assert _narrowest(*_loop("%arg1", "%one")) == 1
    assert _narrowest(*_loop("%ten", "%arg1")) == 1


def test_a_branch_in_a_function_is_taken_for_the_narrowest() -> None:
    called = TEXT.replace("stablehlo.sine %arg0", "stablehlo.sign %arg0")
    assert branches_of(parse(TEXT)).narrowest is None
    assert branches_of(parse(called)).narrowest == 1
    one = _merged(called, called.replace("3.000000e+00", "4.000000e+00"))
    assert one is not None
    assert one.branches.narrowest == 3


def test_a_loop_is_seen_beside_a_function_with_a_branch() -> None:
    body = "\n".join(_loop("%arg1", "%one"))
    other = """func.func private @other(%arg0: tensor<f32>) -> tensor<f32> {
  %0 = stablehlo.sign %arg0 : tensor<f32>
  return %0 : tensor<f32>
}"""
    main = f"func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<f32>) -> tensor<6xf32> {{\n{body}\n}}"
    assert branches_of(parse(f"{main}\n{other}")).loops


@pytest.mark.parametrize(("function", "iterates"), [("svd", True), ("eigh", True), ("cholesky", False)])
def test_a_routine_of_lapack_that_iterates_is_a_loop(function: str, iterates: bool) -> None:
    # At infinities, gesdd may not end.
    text = jax.jit(getattr(jnp.linalg, function)).lower(jnp.eye(3)).as_text()
    assert branches_of(parse(text)).loops == iterates
