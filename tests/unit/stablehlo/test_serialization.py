"""Serialization: programs survive printing, parsing and the serialized forms."""

import jax
import jax.numpy as jnp
import pytest

from corpus.stablehlo.canonicalization import canonical
from corpus.stablehlo.serialization import round_trip
from tests.unit.programs import lowered


@pytest.mark.parametrize(
    ("function", "given"),
    [
        (lambda x, i: jnp.sin(x)[i] @ x.T, ((4, 3), "float32")),
        (lambda x, i: x.at[i].add(1.0), ((4, 3), "bfloat16")),
        (lambda x, i: jax.scipy.special.erf(x), ((4, 3), "float32")),
        (lambda x, i: jnp.linalg.cholesky(x @ x.T), ((3, 3), "float32")),
        (lambda x, i: jnp.convolve(x[0], x[1]), ((2, 5), "float16")),
        (lambda x, i: jnp.cumsum(x, axis=0), ((2, 5), "float32")),
        (lambda x, i: jax.lax.approx_max_k(x, 2)[0], ((2, 5), "float32")),
    ],
    ids=["gather and dot", "scatter", "chlo", "custom call", "convolution", "reduce_window", "approximate"],
)
def test_what_is_serialized_comes_back(function, given) -> None:
    program = lowered(function, given, ((2,), "int32"))
    assert canonical(str(round_trip(program))) == program.canonical


def test_a_text_that_prints_otherwise_does_not_come_back() -> None:
    sine = lowered(jnp.sin, ((3,), "float32"))
    with pytest.raises(ValueError, match="does not print back to itself"):
        round_trip(sine.with_text(sine.text.replace(" = ", "  = ", 1)))
