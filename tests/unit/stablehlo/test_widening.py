"""Widening: the same program in f64."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from corpus.execution.engines import engine
from tests.unit.programs import lowered, program


@pytest.mark.parametrize("dtype", ["float32", "float16", "bfloat16"])
def test_widened_text_takes_and_gives_f64(dtype: str) -> None:
    wide = lowered(lambda x: jnp.tanh(x) * 2, ((3,), dtype)).widened
    point = np.array([0.1, 0.2, 0.3])
    (result,) = engine(wide)[1]([point])
    assert result.dtype == np.float64
    np.testing.assert_allclose(result, np.tanh(point) * 2, rtol=1e-15)


@pytest.mark.parametrize(
    ("dtype", "infinity"), [("float32", "0xFF800000"), ("bfloat16", "0xFF80"), ("float16", "0xFC00")]
)
def test_hexadecimal_constants_keep_their_values(dtype: str, infinity: str) -> None:
    # -inf is the identity of max.
    narrow = lowered(lambda x: jnp.max(x, axis=0), ((3, 2), dtype))
    assert f"{infinity}>" in narrow.text
    point = np.array([[-3.0, -2.0], [-4.0, -1.0], [-5.0, -6.0]])
    np.testing.assert_array_equal(engine(narrow.widened)[1]([point])[0], point.max(axis=0))


@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "float16"])
def test_a_whole_tensor_in_hexadecimal_keeps_its_values(dtype: str) -> None:
    table = np.linspace(-1, 1, 300).astype(jnp.dtype(dtype))
    narrow = lowered(lambda x: x + jnp.asarray(table), ((300,), dtype))
    assert 'dense<"0x' in narrow.text
    (result,) = engine(narrow.widened)[1]([np.zeros(300)])
    np.testing.assert_array_equal(result, table.astype(np.float64))


def test_an_f8_constant_in_hexadecimal_is_refused() -> None:
    table = np.linspace(-1, 1, 300).astype(jnp.float8_e4m3fn)
    narrow = lowered(lambda x: x + jnp.asarray(table).astype(jnp.float32), ((300,), "float32"))
    assert 'dense<"0x' in narrow.text
    with pytest.raises(ValueError, match="is f8, f6, f4 or complex"):
        _ = narrow.widened


def test_rounding_to_a_width_is_refused() -> None:
    with pytest.raises(ValueError, match="no f64 counterpart"):
        _ = lowered(lambda x: jax.lax.reduce_precision(x, 5, 7), ((3,), "float32")).widened


def test_an_unknown_call_is_refused() -> None:
    mystery = """func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
  %0 = stablehlo.custom_call @mystery(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
  return %0 : tensor<3xf32>
}"""
    with pytest.raises(ValueError, match="what mystery computes in f64 is not known"):
        _ = program(mystery).widened


def test_bits_become_a_number_in_their_own_width() -> None:
    bits = np.array([0x3DCCCCCD, 0x40490FDB], np.int32)
    wide = lowered(lambda x: jax.lax.bitcast_convert_type(x, jnp.float32), ((2,), "int32")).widened
    (result,) = engine(wide)[1]([bits])
    np.testing.assert_array_equal(result, bits.view(np.float32))
    assert result.dtype == np.float64


def test_the_bits_of_a_narrow_number_are_refused() -> None:
    with pytest.raises(ValueError, match="bits of a narrow float"):
        _ = lowered(lambda x: jax.lax.bitcast_convert_type(x, jnp.int32), ((3,), "float32")).widened
