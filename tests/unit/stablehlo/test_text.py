"""StableHLO text: ops, and the same program in f64."""

import gc
import weakref

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from corpus.execution.engines import engine
from corpus.stablehlo.canonicalization import canonical
from corpus.stablehlo.context import context, free_memory, in_one_context, parse, passes
from corpus.stablehlo.jax_compat import REUSES_CONTEXTS, shaped
from corpus.stablehlo.op_names import ops
from corpus.stablehlo.serialization import round_trip
from corpus.stablehlo.widening import widen


def _text(function, *shapes, platform="cpu"):
    specs = [shaped(shape, dtype) for shape, dtype in shapes]
    return jax.jit(function, keep_unused=True).trace(*specs).lower(lowering_platforms=(platform,)).as_text()


def test_ops_are_those_in_the_text_and_no_attribute() -> None:
    text = _text(lambda x: jnp.square(jnp.sin(x)).at[0].set(1.0), ((4,), "float32"))
    found = ops(text)
    assert {"stablehlo.sine", "chlo.square", "stablehlo.scatter"} <= found
    # `#stablehlo.scatter<...>` describes dimension numbers; the op is named in quotes.
    assert ops("x = #stablehlo.bounds<?>") == frozenset()


def test_a_text_that_is_not_stablehlo_says_so() -> None:
    with pytest.raises(ValueError, match="not valid StableHLO"):
        parse("module { garbage }")


def test_the_verifier_runs() -> None:
    bad = """module {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<4xf32> {
    %0 = "stablehlo.reshape"(%arg0) : (tensor<3xf32>) -> tensor<4xf32>
    return %0 : tensor<4xf32>
  }
}
"""
    with pytest.raises(ValueError, match="not valid StableHLO"):
        parse(bad)


@pytest.mark.parametrize("dtype", ["float32", "float16", "bfloat16"])
def test_widened_text_takes_and_gives_f64(dtype: str) -> None:
    text = widen(_text(lambda x: jnp.tanh(x) * 2, ((3,), dtype)))
    point = np.array([0.1, 0.2, 0.3])
    (result,) = engine(text)[1]([point])
    assert result.dtype == np.float64
    np.testing.assert_allclose(result, np.tanh(point) * 2, rtol=1e-15)


@pytest.mark.parametrize(
    ("dtype", "infinity"), [("float32", "0xFF800000"), ("bfloat16", "0xFF80"), ("float16", "0xFC00")]
)
def test_hexadecimal_constants_keep_their_values(dtype: str, infinity: str) -> None:
    # -inf is the identity of max.
    text = _text(lambda x: jnp.max(x, axis=0), ((3, 2), dtype))
    assert f"{infinity}>" in text
    point = np.array([[-3.0, -2.0], [-4.0, -1.0], [-5.0, -6.0]])
    np.testing.assert_array_equal(engine(widen(text))[1]([point])[0], point.max(axis=0))


@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "float16"])
def test_a_whole_tensor_in_hexadecimal_keeps_its_values(dtype: str) -> None:
    table = np.linspace(-1, 1, 300).astype(jnp.dtype(dtype))
    text = _text(lambda x: x + jnp.asarray(table), ((300,), dtype))
    assert 'dense<"0x' in text
    (result,) = engine(widen(text))[1]([np.zeros(300)])
    np.testing.assert_array_equal(result, table.astype(np.float64))


def test_an_f8_constant_in_hexadecimal_is_refused() -> None:
    table = np.linspace(-1, 1, 300).astype(jnp.float8_e4m3fn)
    text = _text(lambda x: x + jnp.asarray(table).astype(jnp.float32), ((300,), "float32"))
    assert 'dense<"0x' in text
    with pytest.raises(ValueError, match="is f8 or complex"):
        widen(text)


def test_rounding_to_a_width_is_refused() -> None:
    with pytest.raises(ValueError, match="no f64 counterpart"):
        widen(_text(lambda x: jax.lax.reduce_precision(x, 5, 7), ((3,), "float32")))


def test_an_unknown_call_is_refused() -> None:
    with pytest.raises(ValueError, match="what mystery computes in f64 is not known"):
        widen("%0 = stablehlo.custom_call @mystery(%arg0) : (tensor<3xf32>) -> tensor<3xf32>")


def test_bits_become_a_number_in_their_own_width() -> None:
    bits = np.array([0x3DCCCCCD, 0x40490FDB], np.int32)
    text = widen(_text(lambda x: jax.lax.bitcast_convert_type(x, jnp.float32), ((2,), "int32")))
    (result,) = engine(text)[1]([bits])
    np.testing.assert_array_equal(result, bits.view(np.float32))
    assert result.dtype == np.float64


def test_the_bits_of_a_narrow_number_are_refused() -> None:
    with pytest.raises(ValueError, match="bits of a narrow float"):
        widen(_text(lambda x: jax.lax.bitcast_convert_type(x, jnp.int32), ((3,), "float32")))


@pytest.mark.parametrize(
    ("function", "given"),
    [
        (lambda x, i: jnp.sin(x)[i] @ x.T, ((4, 3), "float32")),
        (lambda x, i: x.at[i].add(1.0), ((4, 3), "bfloat16")),
        (lambda x, i: jax.scipy.special.erf(x), ((4, 3), "float32")),
        (lambda x, i: jnp.linalg.cholesky(x @ x.T), ((3, 3), "float32")),
        (lambda x, i: jnp.convolve(x[0], x[1]), ((2, 5), "float16")),
        (lambda x, i: jnp.cumsum(x, axis=0), ((2, 5), "float32")),
    ],
    ids=["gather and dot", "scatter", "chlo", "custom call", "convolution", "reduce_window"],
)
def test_what_is_serialized_comes_back(function, given) -> None:
    text = _text(function, given, ((2,), "int32"))
    assert canonical(str(round_trip(text))) == canonical(text)


def test_a_text_that_prints_otherwise_does_not_come_back() -> None:
    with pytest.raises(ValueError, match="does not print back to itself"):
        round_trip(_text(jnp.sin, ((3,), "float32")).replace(" = ", "  = ", 1))


def test_jax_lowers_into_the_one_context_where_it_makes_one_for_each() -> None:
    def lowered():
        jax.clear_caches()  # A lowering is kept, too.
        return jax.jit(jnp.sin).trace(shaped((3,), "float32")).lower()

    alone = lowered()
    with in_one_context():
        shared = lowered()
    contexts = [each.compiler_ir("stablehlo").context for each in (alone, shared, lowered())]
    assert [each is context() for each in contexts] == [False, not REUSES_CONTEXTS, False]
    assert shared.as_text() == alone.as_text()


def test_what_was_parsed_is_forgotten_with_jaxs_caches() -> None:
    first = weakref.ref(context())
    module = parse(_text(jnp.sin, ((3,), "float32")))
    passes("cse").run(module.operation)
    free_memory()
    del module
    gc.collect()
    assert first() is None
    passes("cse").run(parse(_text(jnp.sin, ((3,), "float32"))).operation)
