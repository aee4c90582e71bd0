"""Every mutation operator: edits what its name says, keeps the program valid, and changes its values."""

import random
from collections.abc import Callable

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from corpus.lowering.lower import lower
from corpus.mutation.arithmetic_faults import op_swapped
from corpus.mutation.edits import mutate
from corpus.mutation.faults import FAULTS
from corpus.mutation.value_difference import POINTS, ValueDifference, value_difference
from corpus.stablehlo.context import parse
from corpus.stablehlo.program import Program
from kernels import Input, Kernel

INPUTS = (Input("x", (3, 3), "float32", 0.5, 1.5), Input("y", (3, 3), "float32", -1.0, 1.0))


def everything(x: jax.Array, y: jax.Array) -> jax.Array:
    """A function whose programs every mutation operator can edit."""
    moved = jnp.where(x > y, x, y.T)[1:] * 1.5 - y[:2] / x[1:]
    swept = jax.lax.fori_loop(0, 4, lambda _, carry: carry * 0.5 + x[0], y[0])
    return jnp.sum(moved, axis=0) + jnp.max(x @ y, axis=0) * swept


def _programs(function: Callable[..., jax.Array], inputs: tuple[Input, ...]) -> dict[str, Program]:
    return {
        program.direction: program
        for program in lower(function, Kernel(function.__name__, "", inputs), ("cpu",)).programs
    }


@pytest.fixture(scope="module")
def programs() -> dict[str, Program]:
    return _programs(everything, INPUTS)


@pytest.mark.parametrize(
    ("kind", "direction", "before", "after"),
    [
        ("op swapped", "forward", "stablehlo.multiply %15, %12#", "stablehlo.divide %15, %12#"),
        ("op swapped", "forward", "applies stablehlo.maximum", "applies stablehlo.minimum"),
        ("term dropped", "forward", "stablehlo.add %13, %16", "stablehlo.convert %13"),
        ("term flipped", "forward", "stablehlo.divide %6, %7", "stablehlo.divide %7, %6"),
        ("term flipped", "backward", "stablehlo.negate", "stablehlo.convert"),
        ("dims permuted", "forward", "dims = [1, 0]", "dims = [0, 1]"),
        ("dims permuted", "forward", "contracting_dims = [1] x [0]", "contracting_dims = [1] x [1]"),
        ("dims permuted", "forward", "across dimensions = [0]", "across dimensions = [1]"),
        ("comparison flipped", "forward", "stablehlo.compare GT", "stablehlo.compare LE"),
        ("boundary moved", "forward", "stablehlo.compare LT", "stablehlo.compare LE"),
        ("constant nudged", "forward", "dense<1.500000e+00>", "dense<1.515000000e+00>"),
        ("gradients swapped", "backward", "return ", "return "),
        ("init changed", "forward", "init: %cst", "dense<1.000000e+00> : tensor<f32>; "),
        ("init changed", "forward", "init: %cst", "dense<0.0> : tensor<f32>; "),
        ("slice moved", "forward", "[1:3, 0:3]", "[0:2, 0:3]"),
        ("slice moved", "backward", "low = [1, 0], high = [0, 0]", "low = [0, 0], high = [1, 0]"),
        ("bound off by one", "forward", "dense<4>", "dense<5>"),
        ("bound off by one", "forward", "stablehlo.while(", "dense<1> : tensor<i32>; "),
    ],
)
def test_an_operator_edits_what_its_name_says(programs, kind: str, direction: str, before: str, after: str):
    faults = [mutate(FAULTS[kind], programs[direction], random.Random(seed))[0] for seed in range(200)]
    assert any(fault and before in fault.before and after in fault.after for fault in faults)


@pytest.mark.parametrize("kind", FAULTS)
def test_every_operator_changes_the_values_and_keeps_the_program_valid(programs, kind: str) -> None:
    program = programs["backward"]
    faults = {mutate(FAULTS[kind], program, random.Random(seed))[0] for seed in range(20)}
    assert None not in faults
    changed = 0
    for fault in faults:
        text = fault.program.text
        assert str(parse(text)) == text != program.text
        # A loop whose counter stands still would not end.
        if "tensor<i32>" not in fault.before or kind == "bound off by one":
            changed += value_difference(INPUTS, program, fault.program, random.Random(0)).points > 0
    assert changed > 0 or kind == "boundary moved"  # Two random floats are never equal.


def test_the_same_seed_gives_the_same_mutation(programs) -> None:
    one, other = (mutate(FAULTS["op swapped"], programs["forward"], random.Random("7/1")) for _ in range(2))
    assert one == other


def test_an_edit_that_the_verifier_rejects_is_counted_and_another_drawn() -> None:
    program = _programs(lambda x: jnp.sum(x, axis=1), (Input("x", (2, 3), "float32", 0, 1),))["forward"]
    assert mutate(FAULTS["dims permuted"], program, random.Random(0)) == (
        None,
        1,
    )  # The result would have 3 elements.


def test_a_program_that_an_operator_cannot_edit_gives_none() -> None:
    program = _programs(jnp.sin, (Input("x", (2,), "float32", 0, 1),))["forward"]
    for kind in FAULTS.keys() - {"op swapped"}:
        assert mutate(FAULTS[kind], program, random.Random(0)) == (None, 0)


def test_a_dropped_gradient_term_belongs_to_a_returned_sum() -> None:
    def function(x):  # The forward pass adds as well: that is no sum of cotangents.
        return jnp.sin(x + 1.0) * x

    program = _programs(function, (Input("x", (), "float32", 0, 1),))["backward"]
    places = {mutate(FAULTS["gradient term dropped"], program, random.Random(seed))[0] for seed in range(20)}
    returned = next(line for line in program.text.splitlines() if "    return " in line).split()[1]
    assert {place.before.split()[0] for place in places if place} == {returned}


@pytest.mark.parametrize(
    ("one", "other", "points", "low", "high"),
    [
        (lambda x: x + x, lambda x: 2 * x, 0, 0, 0),
        (lambda x: x - 1, lambda x: x - 1.5, POINTS, 0.5, 1.5),
        (lambda x: x * 7 / 3, lambda x: x / 3 * 7, 0, 1e-17, 1e-15),
        (lambda x: jnp.log(-x), lambda x: jnp.log(-x) + 1, 0, 0, 0),
        (lambda x: jnp.log(-x), lambda x: x, POINTS, np.inf, np.inf),
    ],
    ids=["same values", "other values", "rounding", "both not a number", "one not a number"],
)
def test_the_difference_of_two_programs(one, other, points: int, low: float, high: float) -> None:
    inputs = (Input("x", (4,), "float32", 1, 2),)
    here, there = (_programs(function, inputs)["forward"] for function in (one, other))
    found = value_difference(inputs, here, there, random.Random(0))
    assert (found.points, found.wide) == (points, True)
    assert low <= found.largest <= high


def test_names_make_no_difference(programs) -> None:
    forward = programs["forward"]
    renamed = forward.with_text(forward.text.replace("@jit_everything", "@jit_other"))
    assert renamed != forward
    found = value_difference(INPUTS, forward, renamed, random.Random(0))
    assert found == ValueDifference(0, 0.0, wide=True)


def test_only_ops_with_a_result_are_edited() -> None:
    line = "  func.func private @f(%arg0: i32) -> i32 attributes {planted = 1 : i32} {\n"
    assert [*op_swapped(line)] == []


@pytest.mark.parametrize("kind", FAULTS)
def test_a_program_with_a_sort_has_edits_too(kind: str) -> None:
    """Of its ops: a sort has no types on its line."""
    inputs = (Input("x", (3, 4), "float32", 0.5, 1.5),)
    for program in _programs(lambda x: jnp.sort(x * 2.0, axis=1) + jnp.argsort(x, axis=0), inputs).values():
        mutation, _ = mutate(FAULTS[kind], program, random.Random(kind))
        assert kind not in ("op swapped", "constant nudged") or mutation is not None


def test_integers_that_f64_does_not_tell_apart_differ() -> None:
    text = """module @jit_f {
  func.func public @main(%arg0: tensor<2xi64>) -> tensor<2xi64> {
    %c = stablehlo.constant dense<9007199254740992> : tensor<2xi64>
    return %c : tensor<2xi64>
  }
}
"""
    one, other = (Program("forward", "cpu", each) for each in (text, text.replace("992>", "993>")))
    found = value_difference((Input("x", (2,), "int64", 0, 9),), one, other, random.Random(0))
    assert (found.points, found.largest) == (POINTS, float("inf"))


def test_the_initial_value_of_a_reduction_of_open_shape_is_changed() -> None:
    text = """module {
  func.func public @main(%arg0: tensor<?x3xf32>) -> tensor<?xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1] : \
(tensor<?x3xf32>, tensor<f32>) -> tensor<?xf32>
    return %0 : tensor<?xf32>
  }
}
"""
    (edit,) = FAULTS["init changed"](text)
    assert "%mutant = stablehlo.constant dense<1.000000e+00> : tensor<f32>\n" in edit.new
