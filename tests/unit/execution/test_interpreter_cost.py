"""The estimate of the interpreter's time, by which an engine is chosen."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from corpus.execution.engines import engine
from corpus.execution.interpreter_cost import LONGEST_RUN, interpreter_seconds
from corpus.execution.names import INTERPRETER, XLA
from corpus.stablehlo.jax_compat import shaped
from tests.unit.programs import program


def _program(function, *shapes):
    specs = [shaped(shape, "float32") for shape in shapes]
    return program(jax.jit(function).trace(*specs).lower(lowering_platforms=("cpu",)).as_text())


def _seconds(function, *shapes):
    return interpreter_seconds(_program(function, *shapes).module())


@pytest.mark.parametrize(("size", "name"), [(8, INTERPRETER), (64, XLA), (256, XLA)])
def test_the_engine_fits_the_size_of_a_product(size: int, name: str) -> None:
    made = _program(lambda a, b: jnp.tanh(a @ b), (size, size), (size, size))
    found, run = engine(made)
    assert found == name
    a, b = np.random.default_rng(0).random((2, size, size)).astype(np.float32) / size
    np.testing.assert_allclose(run([a, b])[0], np.tanh(a @ b), rtol=1e-5)


def _counted(trips):
    return lambda x: jax.lax.fori_loop(0, trips, lambda _, c: jnp.sin(c), x)


def test_loops_count_as_often_as_they_run() -> None:
    once, often = (_seconds(_counted(trips), (50,)) for trips in (1, 1000))
    assert 300 < often / once < 1000
    scanned = _seconds(lambda x: jax.lax.scan(lambda c, _: (jnp.sin(c), None), x, None, 1000)[0], (50,))
    assert 0.5 < scanned / often < 2
    assert engine(_program(_counted(100_000), (50,)))[0] == XLA


@pytest.mark.parametrize(
    ("function", "factor"),
    [
        (jnp.sin, 4),
        (lambda x: x @ x, 8),
        (lambda x: jnp.einsum("ij,ik->ijk", x, x), 8),
        (lambda x: x.sum(0), 4),
        (lambda x: jnp.sort(x.ravel()), 4.5),
        (lambda x: jax.lax.cumsum(x.ravel()), 16),
        (lambda x: jnp.convolve(x.ravel(), x.ravel()), 16),
        (lambda x: jax.lax.cond(x[0, 0] > 0, lambda: x @ x, lambda: x), 8),
        (jax.jit(lambda x: jax.jit(jnp.tanh)(x)), 4),
        (lambda x: x.at[jnp.arange(x.shape[0])].add(1), 4),
        (lambda x: jax.lax.conv(x[None, None], x[:3, :3][None, None], (1, 1), "SAME"), 4),
    ],
    ids=["sin", "dot", "outer", "sum", "sort", "cumsum", "convolve", "cond", "call", "scatter", "conv"],
)
def test_the_estimate_grows_with_the_work(function, factor: float) -> None:
    small, large = (_seconds(function, (size, size)) for size in (64, 128))
    assert factor * 0.8 < large / small < factor * 1.3


def test_an_estimate_ends_where_it_is_enough() -> None:
    module = _program(lambda x: jnp.sin(jnp.cos(x @ x) @ x), (64, 64)).module()
    assert LONGEST_RUN < interpreter_seconds(module, LONGEST_RUN) < interpreter_seconds(module)
