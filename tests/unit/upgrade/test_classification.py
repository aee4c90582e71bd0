"""Classification of changes: each lands in its class, never in a less serious one."""

from dataclasses import replace

import pytest

from corpus.stablehlo.program import Program
from corpus.upgrade import classification
from corpus.upgrade.classification import compare_all
from corpus.upgrade.kinds import COSMETIC, DIFFERENT, GONE, IDENTICAL, NEW, REWRITTEN, SIGNATURE, UNKNOWN
from kernels import Input
from tests.unit.changed_programs import KERNEL, SAME_SQUARE, TEXT, compare, program_of

CASES = {
    "the module's name": ("@jit_f", "@jit_g", COSMETIC),
    "a function's name": ("@inner", "@helper", COSMETIC),
    "a result's name": ('"result"', '"out"', COSMETIC),
    "an op replaced by an equal one": (*SAME_SQUARE, REWRITTEN),
    "a constant nudged": ("3.000000e+00", "3.030000e+00", DIFFERENT),
    "operands swapped": ("subtract %0, %1", "subtract %1, %0", DIFFERENT),
    "another function": ("stablehlo.sine", "stablehlo.cosine", DIFFERENT),
    "another type": ("3xf32", "4xf32", SIGNATURE),
}  # fmt: skip


@pytest.mark.parametrize(("old", "new", "kind"), CASES.values(), ids=CASES)
def test_a_change_gets_its_class(old: str, new: str, kind: str) -> None:
    assert old in TEXT
    assert compare(KERNEL, TEXT, TEXT.replace(old, new)).kind == kind


def test_a_difference_that_rounding_of_the_inputs_explains_is_no_difference() -> None:
    steep = """module @jit_f {
  func.func public @main(%arg0: tensor<3xf64>) -> tensor<3xf64> {
    %cst = stablehlo.constant dense<1.0e+05> : tensor<3xf64>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<3xf64>
    %1 = stablehlo.multiply %cst, %0 : tensor<3xf64>
    %2 = stablehlo.sine %1 : tensor<3xf64>
    return %2 : tensor<3xf64>
  }
}
"""
    once = steep.replace("1.0e+05", "1.0e+10").replace("multiply %cst, %0", "add %0, %zero")
    once = once.replace("    %0 =", "    %zero = stablehlo.constant dense<-0.0> : tensor<3xf64>\n    %0 =")
    kernel = replace(KERNEL, inputs=(Input("x", (3,), "float64", 0.5, 2.0),))
    change = compare(kernel, steep, once)
    assert change.kind == REWRITTEN
    assert change.values.relative > 1e-9
    assert compare(kernel, steep, once.replace("sine", "cosine")).kind == DIFFERENT


def test_a_missing_program_has_a_class() -> None:
    assert compare(KERNEL, TEXT, TEXT).kind == IDENTICAL
    assert compare(KERNEL, TEXT, None).kind == GONE
    assert compare(KERNEL, None, TEXT).kind == NEW


ONE = """module @jit_f {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.sine %arg0 : tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
"""
BOTH = ONE.replace("%arg0: tensor<3xf32>", "%arg0: tensor<3xf32>, %arg1: tensor<3xf32>")


@pytest.mark.parametrize(
    ("old", "new", "kind", "why"),
    [
        ((ONE, (0,)), (ONE, (0,)), IDENTICAL, []),
        ((ONE, (0,)), (ONE, (1,)), DIFFERENT, ["inputs taken: 0 became 1"]),
        ((BOTH, None), (ONE, (0,)), REWRITTEN, ["inputs taken: all became 0"]),
        ((BOTH, None), (ONE, (1,)), DIFFERENT, ["inputs taken: all became 1"]),
        ((ONE.replace("3x", "4x"), (0,)), (BOTH, None), SIGNATURE, None),
    ],
    ids=["the same input", "another input", "one dropped", "the wrong one dropped", "of another type"],
)
def test_programs_that_take_other_inputs_are_compared_by_value(old, new, kind, why) -> None:
    programs = (Program("forward", "cpu", text, inputs) for text, inputs in (old, new))
    change = classification.compare(KERNEL, *programs)
    assert change.kind == kind
    assert why is None or list(change.why) == why


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (BOTH, BOTH.replace("xf32", "xf64"), "element types: f32 → f64"),
        (
            BOTH,
            BOTH.replace("arg1: tensor<3x", "arg1: tensor<4x"),
            "argument 1: tensor<3xf32> → tensor<4xf32>",
        ),
        (
            ONE,
            BOTH,
            "(tensor<3xf32>) -> tensor<3xf32> became (tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>",
        ),
    ],
    ids=["all in other element types", "one of another shape", "one more"],
)
def test_a_signature_that_changed_says_what_did(old: str, new: str, why: str) -> None:
    change = classification.compare(KERNEL, *(Program("forward", "cpu", text) for text in (old, new)))
    assert (change.kind, change.why) == (SIGNATURE, [why])


def test_of_long_signatures_the_numbers_of_arguments_are_shown() -> None:
    more = ", ".join(f"%arg{at}: tensor<3xf32>" for at in range(9))
    many = ONE.replace("%arg0: tensor<3xf32>", more)
    change = classification.compare(KERNEL, *(Program("forward", "cpu", text) for text in (ONE, many)))
    assert change.why == ["1 argument and 1 result became 9 arguments and 1 result"]


def test_a_rewritten_program_has_its_ops_and_largest_difference() -> None:
    change = compare(KERNEL, TEXT, TEXT.replace(*SAME_SQUARE))
    assert change.why == ["`stablehlo.multiply(x, x)` became `chlo.square`"]
    assert [(mark, bool(old), bool(new)) for mark, old, new in change.rows if mark != " "] == [("~", 1, 1)]
    assert (change.values.ulps, change.values.relative) == (0, 0.0)


def test_a_change_behind_a_shared_branch_is_detected() -> None:
    """Few points get through the branch, and what differs has none of its own."""
    text = """module @jit_f {
  func.func public @main(%arg0: tensor<f32>) -> tensor<f32> {
    %half = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst = stablehlo.constant dense<6.000000e-02> : tensor<f32>
    %zero = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %off = stablehlo.subtract %arg0, %half : tensor<f32>
    %far = stablehlo.abs %off : tensor<f32>
    %0 = stablehlo.compare LT, %far, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.select %0, %arg0, %zero : tensor<i1>, tensor<f32>
    %2 = stablehlo.sine %1 : tensor<f32>
    %3 = stablehlo.multiply %1, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
}
"""
    kernels = [replace(KERNEL, inputs=(Input("x", (), "float32", 0.0, 1.0),), index=at) for at in range(20)]
    other = text.replace("multiply %1, %2", "multiply %2, %2")
    found = [compare(kernel, text, other).kind for kernel in kernels]
    assert found == [DIFFERENT] * 20


def test_each_program_of_a_kernel_gets_its_own_class() -> None:
    perturbed = TEXT.replace("3.000000e+00", "3.030000e+00")
    square = TEXT.replace(*SAME_SQUARE)
    given = [("forward", TEXT, square), ("backward", TEXT, TEXT), ("backward", square, perturbed),
             ("forward", TEXT, TEXT.replace("@inner", "@helper")), ("backward", None, TEXT)]  # fmt: skip
    found = [
        change.kind
        for change in compare_all(
            KERNEL, [(program_of(way, old), program_of(way, new)) for way, old, new in given]
        )
    ]
    assert found == [REWRITTEN, IDENTICAL, DIFFERENT, COSMETIC, NEW]


def test_a_program_that_does_not_run_leaves_the_others_compared() -> None:
    unknown = TEXT.replace("stablehlo.sine %arg0", "stablehlo.custom_call @mystery(%arg0)")
    unknown = unknown.replace("%arg0) : tensor<3xf32>", "%arg0) : (tensor<3xf32>) -> tensor<3xf32>")
    assert unknown.count("@mystery") == 1
    pairs = [("forward", TEXT, unknown), ("backward", TEXT, TEXT.replace(*SAME_SQUARE))]
    lost, found = compare_all(
        KERNEL, [(program_of(way, old), program_of(way, new)) for way, old, new in pairs]
    )
    assert (lost.kind, found.kind) == (UNKNOWN, REWRITTEN)
    assert lost.why == ["a custom call to mystery, which is none of the known ones"]


def test_a_program_that_jax_would_not_write_is_not_compared() -> None:
    hidden = TEXT.replace("func.func public @main", "func.func private @main")
    unknown = compare(KERNEL, hidden, hidden.replace("sine", "cosine"))
    assert (unknown.kind, unknown.why) == (UNKNOWN, ["no function of it is public"])
    bare = TEXT.replace("func.func public @main", "func.func @main")  # Public, as MLIR's functions are.
    public = compare(KERNEL, TEXT, TEXT.replace("sine", "cosine"))
    assert compare(KERNEL, bare, bare.replace("sine", "cosine")).kind == public.kind != UNKNOWN
    called = TEXT.replace("subtract %0, %1 :", "custom_call @lapack_spotrf_ffi() : () ->")
    assert compare(KERNEL, called, called.replace("dense<3.", "dense<4.")).kind == UNKNOWN
