"""Routines: kernels as libraries have them, without stages and names that mean nothing."""

import ast
import random
import re

import pytest

from kernels import FAMILIES
from kernels.writing.routines import Routine, enclosed, subtracted
from kernels.writing.sizes import ROLES, Sizes

KERNELS = [template.kernel(2, index) for template in FAMILIES["solvers"] for index in range(60)]


@pytest.mark.parametrize(
    ("condition", "operand"),
    [
        ("err > tol", "(err > tol)"),
        ("jnp.abs(dx) > tol * (1.0 + jnp.abs(x))", "(jnp.abs(dx) > tol * (1.0 + jnp.abs(x)))"),
        ("jnp.any(err > tol)", "jnp.any(err > tol)"),
        ("~failed", "~failed"),
        ("(a > b) & (c > d)", "(a > b) & (c > d)"),
        ("state.ok", "state.ok"),
    ],
)
def test_operands_of_a_conjunction(condition: str, operand: str) -> None:
    assert enclosed(condition) == operand
    tree = ast.parse(f"{enclosed(condition)} & last", mode="eval").body
    assert isinstance(tree, ast.BinOp)
    assert isinstance(tree.op, ast.BitAnd)


@pytest.mark.parametrize(
    ("code", "operand"),
    [("x - 1.0", "(x - 1.0)"), ("-6.0 + x", "(-6.0 + x)"), ("a / b", "a / b"), ("f(x - 1.0)", "f(x - 1.0)")],
)
def test_second_operands_of_a_difference(code: str, operand: str) -> None:
    assert subtracted(code) == operand


def test_powers_are_of_all_that_they_should_be() -> None:
    for kernel in KERNELS:
        for node in ast.walk(ast.parse(kernel.source)):
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Pow):
                assert not isinstance(node.left, ast.Constant), kernel.source  # "x + 2.0**2" is no square.


def test_axes_of_different_roles_have_different_sizes() -> None:
    for seed in range(50):
        size = Sizes(Routine(random.Random(seed)))
        found = [size(role) for role in ("batch", "unknowns", "equations", "edges")]
        assert len({*found}) == len(found)
        assert [size(role) for role in ("batch", "unknowns", "equations", "edges")] == found
    assert all(sizes for _, sizes in ROLES.values())


def test_loops_end_for_more_than_one_reason() -> None:
    several = [kernel for kernel in KERNELS if re.search(r"\) & |logical_and\(", kernel.source)]
    assert len(several) > 0.8 * len(KERNELS)


def test_names_say_what_a_routine_computes_and_a_share_is_documented() -> None:
    vague = ("damped_", "soft_", "robust_", "fused_", "leaky_", "noisy_", "fast_", "toy_", "simple_")
    assert not [kernel.name for kernel in KERNELS if kernel.name.startswith(vague)]
    documented = [kernel for kernel in KERNELS if '"""' in kernel.source]
    assert 0.25 * len(KERNELS) < len(documented) < 0.65 * len(KERNELS)
    for kernel in documented:
        shapes = re.findall(r"^        (\w+): .*shape \(", kernel.source, re.MULTILINE)
        assert {*shapes} <= {item.name for item in kernel.inputs if item.shape}
