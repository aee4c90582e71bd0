"""The checks of a kernel's programs, each with the fault that it is for planted in the text."""

import random
import re
from dataclasses import replace

import numpy as np
import pytest

from corpus.build import lower_kernel, make_record
from corpus.checks import CheckError, check, draw
from corpus.lowering import Program
from kernels import Input, Kernel

SOURCE = """import jax.numpy as jnp


def damped(x, y):
    energy = jnp.sin(x) * y + 0.25 * y**2
    return jnp.sum(energy * jnp.exp(-x), axis=0), jnp.cumsum(energy, axis=0)
"""
KERNEL = Kernel(
    "damped",
    SOURCE,
    (Input("x", (3, 4), "float32", -1.0, 1.0), Input("y", (3, 4), "float32", 0.5, 1.5)),
    template="unary",
)


@pytest.fixture(scope="module")
def programs() -> tuple[Program, ...]:
    return lower_kernel(KERNEL, ("cpu", "cuda"))


def _with_fault(programs, direction, old, new):
    """``programs`` with the first ``old`` in the CPU's ``direction`` made ``new``."""

    def planted(program: Program) -> Program:
        if (program.direction, program.platform) != (direction, "cpu"):
            return program
        text = re.sub(old, new, program.text, count=1)
        assert text != program.text
        return replace(program, text=text)

    return tuple(planted(program) for program in programs)


def test_what_jax_lowered_stands_every_check(programs) -> None:
    evidence = check(KERNEL, programs)
    assert evidence.engines["cpu"] == "interpreter"
    assert evidence.gradient_error is not None
    assert evidence.gradient_error < 1e-7


@pytest.mark.parametrize(
    ("direction", "old", "new"),
    [
        ("backward", "stablehlo.cosine", "stablehlo.sine"),
        ("backward", "stablehlo.multiply", "stablehlo.add"),
        ("backward", r"dense<2.500000e-01>", "dense<2.500010e-01>"),
        ("backward", r"return (%\w+), (%\w+) :", r"return \2, \1 :"),
        ("forward", "stablehlo.add", "stablehlo.subtract"),
        ("forward", "stablehlo.negate", "stablehlo.abs"),
    ],
    ids=["other function", "other op", "constant off by 4e-6", "gradients swapped", "sign", "not negated"],
)
def test_a_wrong_text_is_caught(programs, direction: str, old: str, new: str) -> None:
    with pytest.raises(CheckError, match="cpu backward"):
        check(KERNEL, _with_fault(programs, direction, old, new))


def test_a_platform_that_computes_something_else_is_caught(programs) -> None:
    # Forward and backward of the CPU agree with each other, not with CUDA's.
    other = lower_kernel(replace(KERNEL, source=SOURCE.replace("0.25", "0.26")), ("cpu",))
    cuda = [program for program in programs if program.platform == "cuda"]
    with pytest.raises(CheckError, match="differs from the other platform"):
        check(KERNEL, [*other, *cuda])


def test_a_text_that_prints_otherwise_is_caught(programs) -> None:
    with pytest.raises(CheckError, match="print back"):
        check(KERNEL, _with_fault(programs, "forward", "%0 = ", "%0  = "))


def test_a_torn_text_is_caught(programs) -> None:
    with pytest.raises(ValueError, match="not valid StableHLO"):
        check(KERNEL, _with_fault(programs, "backward", r"(?s)\n  }\n.*", ""))


def test_a_text_that_no_engine_runs_is_caught(programs) -> None:
    call = "stablehlo.custom_call @mystery(%arg0) : (tensor<3x4xf32>) -> tensor<3x4xf32>"
    with pytest.raises(ValueError, match="neither engine runs the text"):
        check(KERNEL, _with_fault(programs, "forward", r"stablehlo.sine %arg0 : tensor<3x4xf32>", call))


def test_an_output_that_is_not_finite_is_caught() -> None:
    source = SOURCE.replace("jnp.exp(-x)", "jnp.log(x)")
    kernel = replace(KERNEL, source=source)
    with pytest.raises(CheckError, match="cpu forward: output 0 is not finite"):
        check(kernel, lower_kernel(kernel, ("cpu",)))


def test_a_gradient_rule_that_is_wrong_is_caught() -> None:
    source = """import jax
import jax.numpy as jnp


@jax.custom_vjp
def scaled(x):
    return jnp.sin(x)


def forward(x):
    return jnp.sin(x), x


def backward(x, cotangent):
    return (cotangent * jnp.cos(1.001 * x),)


scaled.defvjp(forward, backward)


def damped(x, y):
    return scaled(x) * y
"""
    kernel = replace(KERNEL, source=source)
    with pytest.raises(CheckError, match="cpu backward: the gradient along a random direction"):
        check(kernel, lower_kernel(kernel, ("cpu",)))


def test_a_kernel_of_integers_has_no_backward_part_and_says_so() -> None:
    source = "def total(n, k):\n    return n * k + 1\n"
    kernel = Kernel(
        "total", source, (Input("n", (3,), "int32", 0, 9), Input("k", (), "int32", 0, 9)), template="loop"
    )
    record = make_record(0, kernel, lower_kernel(kernel, ("cpu", "cuda")))
    assert record.backward == "none: no inexact input"
    assert record.gradient_error is None
    assert record.cpp is not None
    assert "## Backward" not in record.cpp
    assert record.argnums == ()


def test_inputs_stay_in_their_domains() -> None:
    inputs = (
        Input("n", (400,), "int32", 2, 4),
        Input("m", (400,), "bool", 0, 1),
        Input("x", (400,), "float32", 0.5, 0.75),
    )
    whole, mask, real = draw(inputs, random.Random(0))
    assert set(whole.tolist()) == {2, 3, 4}
    assert set(mask.tolist()) == {True, False}
    assert 0.5 <= real.min() < 0.51
    assert 0.74 < real.max() <= 0.75
    assert draw(inputs, random.Random(0), wide=True)[2].dtype == np.float64
