"""Known deviations of the engines: each test fails once a jaxlib no longer has the deviation."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from jax import lax

from corpus.execution.deviations import DENORMALS, DEVIATIONS, is_wrong, known_deviation
from corpus.execution.engines import engine
from corpus.execution.names import INTERPRETER, XLA
from corpus.execution.reference_interpreter import interpreter
from corpus.execution.xla import xla
from corpus.stablehlo.jax_compat import INTERPRETER_ABS_OF_NAN, enable_x64, shaped
from tests.unit.programs import program

INF, NAN = np.inf, np.nan
# Functions, each with an argument that is not finite and for which the interpreter deviates.
NOT_FINITE = [
    (lax.exp, complex(INF, INF)),
    (lax.expm1, complex(INF, INF)),
    (lax.log, complex(INF, NAN)),
    (lax.log1p, complex(-INF, -0.0)),
    (lax.sign, complex(0, INF)),
    (lax.tan, complex(INF, 0)),
    (lax.tanh, complex(0, INF)),
    (lax.sinh, complex(INF, INF)),
    (lax.cosh, complex(INF, INF)),
    *([(lax.abs, complex(INF, NAN))] if INTERPRETER_ABS_OF_NAN else []),
]


def _program(function, *arrays):
    specs = [shaped(array.shape, array.dtype.name) for array in arrays]
    return program(jax.jit(function).trace(*specs).lower(lowering_platforms=("cpu",)).as_text())


def _both(function, *arrays):
    """The program, and the values of the interpreter and of XLA."""
    made = _program(function, *arrays)
    run = interpreter(made)
    assert run is not None
    return made, run(arrays)[0], xla(made)(arrays)[0]


def _parts(value):
    return [str(float(part)) for part in (np.real(value), np.imag(value))]


def test_complex_numbers_on_the_branch_cut() -> None:
    made, own, other = _both(lax.sqrt, np.array([complex(-4, -0.0)], np.complex64))
    assert own[0] == -2j
    assert other[0] == 2j
    assert is_wrong(INTERPRETER, made.contents)
    assert engine(made)[0] == XLA
    assert not is_wrong(INTERPRETER, _program(lax.sqrt, np.ones(1, np.float32)).contents)


def test_complex_powers_of_zero() -> None:
    zeros, exponents = np.zeros(2, np.complex64), np.array([0, 0.5], np.complex64)
    made, own, other = _both(lax.pow, zeros, exponents)
    assert np.isnan(own[0])
    assert other[0] == 1
    assert is_wrong(INTERPRETER, made.contents)
    assert engine(made)[0] == XLA


@pytest.mark.parametrize(
    ("function", "point"), NOT_FINITE, ids=[function.__name__ for function, _ in NOT_FINITE]
)
def test_complex_numbers_that_are_not_finite(function, point: complex) -> None:
    point_array = np.array([point], np.complex64)
    made, found, other = _both(function, point_array)
    assert _parts(found[0]) != _parts(other[0])
    assert known_deviation(INTERPRETER, made.contents, [point_array]) is not None
    assert not is_wrong(INTERPRETER, made.contents)


def test_population_count_of_int4() -> None:
    negative = np.array([-8, -1]).astype(jnp.int4)
    made, own, other = _both(lax.population_count, negative)
    np.testing.assert_array_equal(own.astype(int), [1, 4])
    assert (other.astype(int) != [1, 4]).all()
    assert is_wrong(XLA, made.contents)
    assert engine(made)[0] == INTERPRETER


@pytest.mark.parametrize("dtype", ["float32", "float64", "bfloat16"])
def test_denormals(dtype: str) -> None:
    with enable_x64(True):
        smallest = float(jnp.finfo(dtype).smallest_subnormal) * 3
        denormal = np.array([smallest]).astype(jnp.dtype(dtype))
        made, own, other = _both(lax.sqrt, denormal)
    assert own[0] > 0
    assert other[0] == 0
    assert known_deviation(INTERPRETER, made.contents, [denormal, own]) == DENORMALS
    assert known_deviation(INTERPRETER, made.contents, [np.ones(1, dtype=denormal.dtype)]) is None


def test_every_deviation_of_the_table_has_its_test() -> None:
    tested = {"stablehlo.power", "stablehlo.popcnt", "stablehlo.sqrt"}
    for function, point in NOT_FINITE:
        tested |= _program(function, np.array([point], np.complex64)).contents.op_counts.keys()
    assert frozenset().union(*(each.ops for each in DEVIATIONS)) <= tested
