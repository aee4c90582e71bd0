"""LAPACK in place of the routines of a GPU or a TPU: every factorization has its mathematical identity."""

import math
import re
from collections.abc import Callable, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from corpus.execution.engines import engine
from corpus.stablehlo.custom_calls import DEVICE_ONLY
from corpus.stablehlo.jax_compat import enable_x64, shaped
from tests.unit.programs import program

Arrays = Sequence[np.ndarray]
PLATFORMS = ("cuda", "rocm", "tpu")
DTYPES = ("float32", "float64", "complex64", "complex128")
# Rows and columns, and a batch before them.
TALL, WIDE, SQUARE, BATCH = (5, 3), (3, 5), (4, 4), (2, 2, 4, 3)


def _matrix(shape: Sequence[int], dtype: str) -> np.ndarray:
    random = np.random.default_rng(7)
    matrix = random.standard_normal(shape)
    if dtype.startswith("complex"):
        matrix = matrix + 1j * random.standard_normal(shape)
    return matrix.astype(dtype)


def _adjoint(a: np.ndarray) -> np.ndarray:
    return a.swapaxes(-1, -2).conj()


def _hermitian(a: np.ndarray) -> np.ndarray:
    return (a + _adjoint(a)) / 2


def _positive(a: np.ndarray) -> np.ndarray:
    return a @ _adjoint(a) + np.eye(a.shape[-1], dtype=a.dtype)


def _text(function: Callable[..., Any], a: np.ndarray, platform: str) -> str:
    with enable_x64(True):
        traced = jax.jit(function).trace(shaped(a.shape, a.dtype.name))
        return traced.lower(lowering_platforms=(platform,)).as_text()


def _run(text: str, a: np.ndarray, platform: str) -> Arrays:
    made = program(text, platform)
    if platform != "tpu":  # Where JAX 0.10 and later have a TPU's own routines, it depends on the function.
        assert made.custom_call_targets & DEVICE_ONLY
    return engine(made)[1]([a])


def _distance(found: np.ndarray, wanted: np.ndarray) -> float:
    """The largest difference in roundings of the dtype at the size of the wanted values."""
    assert found.dtype == wanted.dtype
    assert found.shape == wanted.shape
    return float(np.abs(found - wanted).max() / (np.finfo(found.dtype).eps * np.abs(wanted).max()))


_BOUND = 200  # The largest seen is 37.


def _difference(found: np.ndarray, wanted: np.ndarray) -> float:
    """Infinity where two arrays differ at all, 0 where they do not."""
    return 0.0 if np.array_equal(found, wanted) else math.inf


def _unitary(*matrices: np.ndarray) -> float:
    return max(_from_identity(_adjoint(u) @ u) for u in matrices)


def _from_identity(product: np.ndarray) -> float:
    return _distance(product, np.broadcast_to(np.eye(product.shape[-1], dtype=product.dtype), product.shape))


def _svd(a: np.ndarray, u: np.ndarray, s: np.ndarray, vh: np.ndarray) -> float:
    rank = s.shape[-1]
    product = (u[..., :rank] * s[..., None, :]) @ vh[..., :rank, :]
    return max(_distance(product, a), _unitary(u, _adjoint(vh)))


def _eigh(a: np.ndarray, values: np.ndarray, vectors: np.ndarray) -> float:
    return max(_distance((vectors * values[..., None, :]) @ _adjoint(vectors), a), _unitary(vectors))


def _qr(a: np.ndarray, q: np.ndarray, r: np.ndarray) -> float:
    return max(_distance(q @ r, a), _unitary(q), _difference(r, np.triu(r)))


def _lu(a: np.ndarray, p: np.ndarray, lower: np.ndarray, upper: np.ndarray) -> float:
    triangular = max(_difference(lower, np.tril(lower)), _difference(upper, np.triu(upper)))
    return max(_distance(p @ lower @ upper, a), triangular)


def _lu_of_lax(a: np.ndarray, factors: np.ndarray, pivots: np.ndarray, order: np.ndarray) -> float:
    rank = min(a.shape[-2:])
    rows = np.take_along_axis(a, order[..., None], axis=-2)
    for matrix_pivots, matrix_order in zip(
        pivots.reshape(-1, rank), order.reshape(-1, a.shape[-2]), strict=True
    ):
        swapped = np.arange(a.shape[-2])
        for row, other in enumerate(matrix_pivots):
            swapped[[row, other]] = swapped[[other, row]]
        if _difference(swapped, matrix_order):
            return math.inf
    unit = np.tril(factors, -1)[..., :rank] + np.eye(a.shape[-2], rank, dtype=a.dtype)
    return _distance(unit @ np.triu(factors)[..., :rank, :], rows)


def _cholesky(a: np.ndarray, lower: np.ndarray) -> float:
    return max(_distance(lower @ _adjoint(lower), a), _difference(lower, np.tril(lower)))


def _cholesky_upper(a: np.ndarray, upper: np.ndarray) -> float:
    return max(_distance(_adjoint(upper) @ upper, a), _difference(upper, np.triu(upper)))


def _solve(a: np.ndarray, x: np.ndarray) -> float:
    return _from_identity(a @ x)


Domain = Callable[[np.ndarray], np.ndarray] | None
Case = tuple[Callable[..., Any], Sequence[Sequence[int]], Domain, Callable[..., float]]
# Name: the function, the inputs' shapes, the domain, and how far the outputs are from the identity.
CASES: dict[str, Case] = {
    "svd": (lambda a: jnp.linalg.svd(a, full_matrices=False), (TALL, WIDE, SQUARE, BATCH), None, _svd),
    "svd, full": (lambda a: jnp.linalg.svd(a, full_matrices=True), (TALL, WIDE, SQUARE, BATCH), None, _svd),
    "svd, large": (lambda a: jnp.linalg.svd(a, full_matrices=False), ((40, 34), (34, 40)), None, _svd),
    "svd, values": (
        lambda a: jnp.linalg.svd(a, compute_uv=False), (TALL, WIDE, BATCH), None,
        lambda a, s: _distance(s, np.linalg.svd(a, compute_uv=False)),
    ),
    "eigh": (
        lambda a: jax.lax.linalg.eigh(a, symmetrize_input=False)[::-1],
        (SQUARE, (2, 3, 3)), _hermitian, _eigh,
    ),
    "eigh, upper": (
        lambda a: jax.lax.linalg.eigh(jnp.triu(a), lower=False, symmetrize_input=False)[::-1],
        (SQUARE, (2, 3, 3)), _hermitian, _eigh,
    ),
    "eigh, lower": (
        lambda a: jax.lax.linalg.eigh(jnp.tril(a), lower=True, symmetrize_input=False)[::-1],
        (SQUARE, (2, 3, 3)), _hermitian, _eigh,
    ),
    "eigh, values": (
        jnp.linalg.eigvalsh, (SQUARE, (2, 3, 3)), _hermitian,
        lambda a, values: _distance(values, np.linalg.eigvalsh(a)),
    ),
    "qr": (lambda a: tuple(jnp.linalg.qr(a)), (TALL, WIDE, SQUARE, BATCH), None, _qr),
    "qr, complete": (lambda a: tuple(jnp.linalg.qr(a, mode="complete")), (TALL, WIDE, BATCH), None, _qr),
    "lu": (jax.scipy.linalg.lu, (TALL, WIDE, SQUARE), None, _lu),
    "lu, pivots": (jax.lax.linalg.lu, (TALL, WIDE, SQUARE, BATCH), None, _lu_of_lax),
    "cholesky": (jnp.linalg.cholesky, (SQUARE, (2, 3, 3)), _positive, _cholesky),
    "cholesky, upper": (
        lambda a: jnp.linalg.cholesky(a, upper=True), (SQUARE, (2, 3, 3)), _positive, _cholesky_upper,
    ),
    "solve": (jnp.linalg.inv, (SQUARE, (2, 3, 3)), None, _solve),
}  # fmt: skip


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("platform", PLATFORMS)
@pytest.mark.parametrize("name", CASES)
def test_a_factorization_has_its_identity(name: str, platform: str, dtype: str) -> None:
    function, shapes, domain, identity = CASES[name]
    # A TPU's SVD is a long program around other routines, and XLA takes seconds to compile it.
    for shape in shapes[-1:] if platform == "tpu" and name.startswith("svd") else shapes:
        a = _matrix(shape, dtype)
        a = a if domain is None else domain(a)
        assert identity(a, *_run(_text(function, a, platform), a, platform)) < _BOUND


_GPU, _ALL = ("cuda", "rocm"), PLATFORMS
# Case, platforms, and a fault in its text: a pattern and what takes its place.
FAULTS = (
    ("svd", _GPU, "stablehlo.negate", "stablehlo.abs"),
    ("svd, full", _GPU, "stablehlo.negate", "stablehlo.abs"),
    ("svd, large", _GPU, r"dims = \[1, 0\]", "dims = [0, 1]"),
    ("eigh, upper", _GPU, "lower = false", "lower = true"),
    ("eigh, lower", _GPU, "lower = true", "lower = false"),
    ("eigh, upper", ("tpu",), '"0,', '"1,'),
    ("eigh, lower", ("tpu",), '"1,', '"0,'),
    ("qr", _ALL, "compare GE", "compare GT"),
    ("qr, complete", _ALL, "compare GE", "compare GT"),
    ("lu", _ALL, "compare GE", "compare GT"),
    ("lu, pivots", _ALL, r"return (%\S+), (%\S+), (%\S+) :", r"return \1, \3, \2 :"),
    ("cholesky", _ALL, "compare GE", "compare GT"),
    ("cholesky, upper", _ALL, "stablehlo.negate", "stablehlo.abs"),
    ("solve", _ALL, "unit_diagonal = true", "unit_diagonal = false"),
)


@pytest.mark.parametrize(
    ("name", "platform", "pattern", "instead"),
    [(name, platform, *fault) for name, platforms, *fault in FAULTS for platform in platforms],
)
def test_a_fault_in_the_text_breaks_the_identity(
    name: str, platform: str, pattern: str, instead: str
) -> None:
    function, _, domain, identity = CASES[name]
    a = _matrix((34, 34) if name == "svd, large" else SQUARE, "complex64")
    a = a if domain is None else domain(a)
    text, count = re.subn(pattern, instead, _text(function, a, platform), count=1)
    assert count == 1
    assert not identity(a, *_run(text, a, platform)) < _BOUND
