"""Programs that call LAPACK or transform: the interpreter and SciPy give what XLA gives."""

import random
import re
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax
from jax.lax import linalg

from corpus.execution.engines import engine
from corpus.execution.names import INTERPRETER, XLA
from corpus.execution.xla import xla
from corpus.lowering.lower import lower_kernel
from corpus.numerics.sampling import draw, widened
from corpus.numerics.tolerances import difference
from corpus.plan import plan
from corpus.stablehlo.jax_compat import enable_x64
from tests.unit.programs import program

DTYPES = ("float32", "float64", "complex64", "complex128")


def _matrix(dtype: str, *shape: int) -> np.ndarray:
    rng = np.random.default_rng(0)
    made = rng.standard_normal(shape)
    if dtype.startswith("complex"):
        made = made + 1j * rng.standard_normal(shape)
    return made.astype(dtype)


def _definite(dtype: str, *shape: int) -> np.ndarray:
    half = _matrix(dtype, *shape)
    return (half @ half.conj().swapaxes(-1, -2) + np.eye(shape[-1])).astype(dtype)


def _text(function: Callable[..., Any], *arrays: np.ndarray) -> str:
    with enable_x64(True):
        return str(jax.jit(function).lower(*arrays).as_text())


def _solved(a: jax.Array, b: jax.Array, side: bool, lower: bool, transposed: bool, unit: bool) -> jax.Array:
    return linalg.triangular_solve(
        a, b, left_side=side, lower=lower, transpose_a=transposed, unit_diagonal=unit
    )


ROUTINES: dict[str, Callable[..., Any]] = {
    "potrf": lambda a: linalg.cholesky(a, symmetrize_input=False),
    "getrf": lambda a: linalg.lu(a),
    "geqrf, orgqr": lambda a: linalg.qr(a, full_matrices=False),
    "syevd": lambda a: linalg.eigh(a, lower=False, symmetrize_input=False),
    "gesdd": lambda a: linalg.svd(a, full_matrices=False),
    "gesdd, whole": lambda a: linalg.svd(a, full_matrices=True),
    # All forms in one program, which is compiled once.
    "trsm": lambda a, b: [_solved(a, b, *map(bool, form)) for form in np.ndindex(2, 2, 2, 2)],
}


@pytest.mark.parametrize("shape", [(3, 3), (2, 4, 4)], ids=["one", "several"])
@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("name", ROUTINES)
def test_a_routine_gives_what_xla_has_from_lapack(name: str, dtype: str, shape: tuple[int, ...]) -> None:
    arrays = [_definite(dtype, *shape)]
    if name == "trsm":
        arrays += [_matrix(dtype, *shape)]
    text = _text(ROUTINES[name], *arrays)
    assert text.count("@lapack_") >= (16 if name == "trsm" else 1)
    found, run = engine(program(text))
    assert found == INTERPRETER
    for value, other in zip(run(arrays), xla(program(text))(arrays), strict=True):
        np.testing.assert_array_equal(value, other)


def test_a_matrix_that_is_not_definite_has_no_factor() -> None:
    text = _text(ROUTINES["potrf"], matrix := -np.eye(3))
    assert np.isnan(engine(program(text))[1]([matrix])[0]).any()


TRANSFORMS: dict[str, Callable[..., Any]] = {
    "fft": jnp.fft.fft,
    "ifft": jnp.fft.ifft,
    "fft2": jnp.fft.fft2,
    "ifftn": jnp.fft.ifftn,
    "rfft": lambda x: jnp.fft.rfft(x.real),
    "irfft": jnp.fft.irfft,
    "irfft, odd": lambda x: jnp.fft.irfft(x, 7),
    "irfft2": jnp.fft.irfft2,
}


@pytest.mark.parametrize("dtype", ["complex64", "complex128"])
@pytest.mark.parametrize("name", TRANSFORMS)
def test_a_transform_gives_what_xla_gives(name: str, dtype: str) -> None:
    array = _matrix(dtype, 3, 4, 6)
    text = _text(TRANSFORMS[name], array)
    found, run = engine(program(text))
    assert found == INTERPRETER
    (value,), (other,) = run([array]), xla(program(text))([array])
    assert (value.dtype, value.shape) == (other.dtype, other.shape)
    assert difference(value, other) < 1e-6


def _steps(a: jax.Array, b: jax.Array) -> jax.Array:
    """A solve in a loop's body, one in its condition, and what the body takes from outside of it."""
    outside = jnp.sin(a)

    def goes_on(state: tuple[jax.Array, jax.Array]) -> jax.Array:
        return jnp.logical_and(state[0] < 4, jnp.linalg.solve(a, state[1]).sum() < 1e6)

    def body(state: tuple[jax.Array, jax.Array]) -> tuple[jax.Array, jax.Array]:
        return state[0] + 1, jnp.linalg.solve(a, state[1]) + outside

    return lax.while_loop(goes_on, body, (jnp.int32(0), b))[1]


def _choice(a: jax.Array, at: jax.Array) -> jax.Array:
    branches = [jnp.sin, jnp.linalg.inv, lambda each: jnp.linalg.inv(jnp.cos(each)) + a]
    return lax.switch(at, branches, a)


def test_calls_in_loops_and_branches_are_made_each_time() -> None:
    a, b = _definite("float64", 3, 3), _matrix("float64", 3, 3)
    text = _text(_steps, a, b)
    assert engine(program(text))[0] == INTERPRETER
    assert difference(engine(program(text))[1]([a, b])[0], xla(program(text))([a, b])[0]) < 1e-12
    for at in (-1, 0, 1, 2, 5):
        chosen = np.int32(at)
        text = _text(_choice, a, chosen)
        assert engine(program(text))[0] == INTERPRETER
        assert (
            difference(engine(program(text))[1]([a, chosen])[0], xla(program(text))([a, chosen])[0]) < 1e-12
        )


@pytest.mark.parametrize("function", [lambda a: linalg.svd(a, compute_uv=False), jnp.linalg.eigvals])
def test_what_scipy_is_not_asked_for_runs_under_xla(function: Callable[..., Any]) -> None:
    assert engine(program(_text(function, _definite("float64", 3, 3))))[0] == XLA


@pytest.mark.parametrize(
    "template", ["factorization", "solving", "gaussians", "regression", "spectral", "fourier", "slicing"]
)
def test_kernels_run_as_under_xla(template: str) -> None:
    engines = []
    for planned in plan([template], 5, 2):
        kernel = planned.kernel()
        point = draw(kernel.inputs, random.Random(0))
        for lowered in lower_kernel(kernel, ("cpu", "cuda")):
            wide = lowered.widened  # In f32 some outputs are rounding errors alone.
            name, run = engine(wide)
            engines.append(name)
            for value, other in zip(run(widened(point)), xla(wide)(widened(point)), strict=True):
                assert difference(value, other) < 1e-6
    assert INTERPRETER in engines  # XLA has those of a known deviation: of fourier, two in three on JAX 0.12.


def test_a_solve_of_jax_0_4_is_scaled_by_its_last_operand() -> None:
    a, b = _definite("float64", 3, 3), _matrix("float64", 3, 3)
    text = _text(lambda a, b: _solved(a, b, True, True, False, False), a, b)
    (call,) = re.findall(r"%\d+ = stablehlo\.custom_call @lapack_dtrsm_ffi.*", text)
    given = re.findall(r"\((%\w+), (%\w+)\)", call)[0]
    old = call.replace(f"({', '.join(given)})", f"({', '.join(given)}, %twice)")
    old = old.replace("tensor<2xindex>], output", "tensor<2xindex>, dense<> : tensor<0xindex>], output")
    old = old.replace("tensor<3x3xf64>) ->", "tensor<3x3xf64>, tensor<f64>) ->")
    old = re.sub(", sdy.sharding_rule = .*?>}", "}", old)
    old = f"%twice = stablehlo.constant dense<2.0> : tensor<f64>\n{old}"
    name, run = engine(program(text.replace(call, old)))
    assert name == INTERPRETER
    np.testing.assert_allclose(run([a, b])[0], 2 * engine(program(text))[1]([a, b])[0], rtol=1e-12)


def test_a_choice_out_of_bounds_is_the_last() -> None:
    """JAX clamps what it chooses by, and StableHLO does not ask for that."""
    solve = (
        '%s = "stablehlo.triangular_solve"(%a, %a) <{left_side = true, lower = true, '
        "transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> "
        ": (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>"
    )
    text = f"""func.func public @main(%a: tensor<2x2xf64>, %at: tensor<i32>) -> tensor<2x2xf64> {{
      %0 = "stablehlo.case"(%at) ({{
        {solve}
        stablehlo.return %s : tensor<2x2xf64>
      }}, {{
        stablehlo.return %a : tensor<2x2xf64>
      }}) : (tensor<i32>) -> tensor<2x2xf64>
      return %0 : tensor<2x2xf64>
    }}"""
    a = np.array([[2.0, 0.0], [1.0, 4.0]])
    name, run = engine(program(text))
    assert name == INTERPRETER
    for at, expected in ((-1, a), (0, np.eye(2)), (1, a), (7, a)):
        np.testing.assert_allclose(run([a, np.int32(at)])[0], expected)
