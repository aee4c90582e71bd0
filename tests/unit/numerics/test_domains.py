"""Values of the domains of inputs: each has what its name says, whatever is drawn."""

import random
from collections.abc import Callable, Sequence

import numpy as np
import pytest

from corpus.numerics.domains import _DRAWN
from corpus.numerics.finite_differences import GradientError, Problem, gradient_error
from corpus.numerics.sampling import draw_one
from corpus.records.domains import DOMAINS, domain_fault
from kernels import Input

Check = Callable[[np.ndarray], bool]


def _adjoint(x: np.ndarray) -> np.ndarray:
    return np.conj(np.swapaxes(x, -1, -2))


def _input(shape: tuple[int, ...], dtype: str, low: float, high: float, domain: str) -> Input:
    return Input("x", shape, dtype, low, high, domain=domain)


def _has_eigenvalues(x: np.ndarray) -> bool:
    found = np.linalg.eigvalsh(x)
    return bool(found.min() > 0.499 and found.max() < 2.001)


CASES: list[tuple[Input, Check]] = [
    (_input((2, 3, 3), "float64", -1, 1, "symmetric"), lambda x: np.array_equal(x, _adjoint(x))),
    (_input((3, 3), "int32", -8, 7, "symmetric"), lambda x: np.array_equal(x, x.T)),
    (_input((3, 3), "complex64", -1, 1, "symmetric"), lambda x: np.array_equal(x, _adjoint(x))),
    (_input((2, 4, 4), "float32", 0.5, 2, "spd"), _has_eigenvalues),
    (_input((4, 4), "complex64", 0.5, 2, "spd"), _has_eigenvalues),
    (_input((4, 4), "float32", 0.5, 2, "spd"), lambda x: np.array_equal(x, x.T)),
    (_input((3, 3), "float32", -1, 2, "lower"), lambda x: np.array_equal(x, np.tril(x))),
    (_input((3, 3), "float32", -1, 2, "lower"), lambda x: bool((np.diagonal(x) >= 1).all())),
    (_input((4, 2), "float64", -1, 1, "orthogonal"), lambda x: np.allclose(x.T @ x, np.eye(2))),
    (_input((3, 3), "complex128", -1, 1, "orthogonal"), lambda x: np.allclose(_adjoint(x) @ x, np.eye(3))),
    (_input((2, 3), "float64", -1, 1, "unit"), lambda x: np.allclose((x * x).sum(-1), 1)),
    (_input((2, 3), "float64", 0, 1, "simplex"), lambda x: np.allclose(x.sum(-1), 1) and x.min() > 0),
    (_input((2, 5), "float32", -1, 1, "sorted"), lambda x: bool((np.diff(x) >= 0).all())),
    (_input((2, 5), "uint8", 0, 255, "sorted"), lambda x: np.array_equal(x, np.sort(x))),
    (_input((2, 5), "int32", 0, 4, "distinct"), lambda x: np.array_equal(np.sort(x), [range(5)] * 2)),
    (_input((3,), "uint64", 2**64 - 5, 2**64 - 1, "distinct"), lambda x: len(set(x.tolist())) == 3),
    (_input((50,), "float32", -1, 0.5, "nonzero"), lambda x: bool((np.abs(x) >= 0.1).all())),
    (_input((50,), "int8", -8, 7, "nonzero"), lambda x: bool(x.all())),
    (_input((50,), "int64", -(2**63), 2**63 - 1, "nonzero"), lambda x: bool(x.all())),
    (_input((50,), "complex64", -1, 1, "nonzero"), lambda x: bool((np.abs(x) >= 0.1).all())),
]  # fmt: skip


@pytest.mark.parametrize(("value", "holds"), CASES)
def test_values_are_of_their_domain(value: Input, holds: Check) -> None:
    assert domain_fault(value) is None
    rng = random.Random(0)
    drawn = [draw_one(value, rng) for _ in range(20)]
    assert all(map(holds, drawn))
    assert not np.array_equal(drawn[0], drawn[1])
    for array in drawn:
        assert (array.dtype.name, array.shape) == (value.dtype, value.shape)
        if value.domain != "spd":
            parts = [array.real, array.imag] if np.iscomplexobj(array) else [array]
            assert all(value.low <= part.min() and part.max() <= value.high for part in parts)
    assert np.array_equal(draw_one(value, random.Random(3)), draw_one(value, random.Random(3)))


def test_a_value_of_another_domain_is_noticed() -> None:
    plain = draw_one(_input((3, 3), "float64", -1, 1, ""), random.Random(0))
    assert not CASES[0][1](plain)


def test_every_domain_is_drawn() -> None:
    assert DOMAINS.keys() == _DRAWN.keys()
    assert DOMAINS.keys() == {value.domain for value, _ in CASES}


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        (_input((3,), "float32", 0, 1, "skewed"), "no domain 'skewed'; it must be one of sym"),
        (_input((3, 4), "float32", 0, 1, "symmetric"), "symmetric needs a shape that ends in two"),
        (_input((3, 3), "float32", 0, 1, "spd"), "spd needs low above 0"),
        (_input((3, 3), "int32", 1, 2, "spd"), "spd needs a floating-point or complex dtype"),
        (_input((3, 3), "float32", -1, 0, "lower"), "lower needs high above 0"),
        (_input((2, 3), "float32", -1, 1, "orthogonal"), "orthogonal needs a shape that ends in a"),
        (_input((3, 3), "float32", 0, 1, "orthogonal"), "orthogonal takes no interval"),
        (_input((), "float32", -1, 1, "unit"), "unit needs an axis"),
        (_input((3,), "complex64", 0, 1, "simplex"), "simplex needs a floating-point dtype"),
        (_input((3,), "complex64", 0, 1, "sorted"), "sorted needs a real dtype"),
        (_input((3,), "float32", 0, 9, "distinct"), "distinct needs an integer dtype"),
        (_input((3,), "int32", 0, 1, "distinct"), "distinct needs an interval with as many integers"),
        (_input((3,), "int32", 0, 0, "nonzero"), "nonzero needs an interval with other numbers"),
    ],
)  # fmt: skip
def test_an_input_that_cannot_have_its_domain(value: Input, fault: str) -> None:
    assert (domain_fault(value) or "").startswith(fault)


def test_a_gradient_is_judged_along_matrices_of_the_domain() -> None:
    """A function that reads the lower triangle alone has the gradient of a symmetric matrix there."""

    def total(arrays: Sequence[np.ndarray]) -> list[np.ndarray]:
        lower = np.tril(arrays[0], -1)
        return [(lower + lower.T + np.diag(np.diag(arrays[0]))) ** 3]

    matrix = draw_one(_input((4, 4), "float64", -1, 1, "symmetric"), random.Random(0))
    gradient = [3 * matrix**2]
    for domain in ("symmetric", "spd"):
        problem = Problem(total, (0,), [1.0], domains=[domain])
        assert (gradient_error(problem, [matrix], gradient, random.Random(1)) or 1.0) < 1e-6
    with pytest.raises(GradientError):
        gradient_error(Problem(total, (0,), [1.0]), [matrix], gradient, random.Random(1))
    problem = Problem(total, (0,), [1.0], domains=["symmetric"])
    with pytest.raises(GradientError):
        gradient_error(problem, [matrix], [1.1 * gradient[0]], random.Random(1))
