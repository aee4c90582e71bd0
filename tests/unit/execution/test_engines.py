"""The engines: which one takes a text, and that both give JAX's own values."""

from collections.abc import Callable

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from corpus.execution.engines import engine
from corpus.execution.names import INTERPRETER, XLA
from corpus.execution.reference_interpreter import interpreter
from corpus.execution.xla import xla
from corpus.stablehlo.jax_compat import LOWERS_CHLO_SCAN, shaped
from corpus.stablehlo.program import Program
from tests.unit.programs import program

POINT = np.array([[0.3, -0.7, 0.2], [0.9, 0.1, -0.4], [-0.6, 0.5, 0.8], [0.05, -0.2, 0.65]], np.float32)


def _text(function, *arrays, platform="cpu"):
    specs = [shaped(array.shape, array.dtype.name) for array in arrays]
    return jax.jit(function).trace(*specs).lower(lowering_platforms=(platform,)).as_text()


@pytest.mark.parametrize(
    "function",
    [
        jnp.square, jnp.sinh, jnp.cosh, jnp.arcsin, jnp.arccos, jnp.arctan, jnp.arcsinh, jnp.arctanh,
        lambda x: jnp.arccosh(x + 2), jnp.tan, jax.scipy.special.erf, jax.scipy.special.erfc,
        jax.scipy.special.erfinv, jax.scipy.special.gammaln, jax.scipy.special.digamma,
        lambda x: jax.scipy.special.polygamma(1, x + 2), lambda x: jax.scipy.special.zeta(2.5, x + 2),
        jax.scipy.special.i1e, lambda x: jnp.nextafter(x, 2.0), lambda x: jax.lax.top_k(x, 2)[0],
    ],
    ids=[
        "square", "sinh", "cosh", "asin", "acos", "atan", "asinh", "atanh", "acosh", "tan", "erf", "erfc",
        "erf_inv", "lgamma", "digamma", "polygamma", "zeta", "bessel_i1e", "next_after", "top_k",
    ],
)  # fmt: skip
def test_chlo_functions_run_on_the_interpreter(function) -> None:
    name, run = engine(program(_text(function, POINT)))
    assert name == "interpreter"
    np.testing.assert_allclose(run([POINT])[0], function(POINT), rtol=2e-6, atol=2e-7)


@pytest.mark.parametrize("reverse", [False, True])
@pytest.mark.parametrize("scan", [jax.lax.cumsum, jax.lax.cumprod, jax.lax.cummax, jax.lax.cumlogsumexp])
def test_cumulative_ops_of_cuda_run_on_the_interpreter(scan, reverse: bool) -> None:
    # JAX 0.12 lowers some of them to chlo.scan for CUDA; twice, so that two scans share a function.
    def function(x):
        return scan(scan(x, axis=0, reverse=reverse) * 0.5, axis=0, reverse=reverse)

    name, run = engine(program(_text(function, POINT, platform="cuda")))
    assert name == "interpreter"
    np.testing.assert_allclose(run([POINT])[0], function(POINT), rtol=2e-5, atol=1e-6)


def test_a_scan_is_unrolled_in_the_right_order() -> None:
    text = """module {
  func.func public @main(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<2xf32>
    %0:2 = chlo.scan(%arg0) inits (%cst) dimension=0  attributes {is_associative = false, is_reverse = SO} {
    ^bb0(%input: tensor<2xf32>, %carry: tensor<2xf32>):
      %1 = stablehlo.subtract %input, %carry : tensor<2xf32>
      stablehlo.return %1, %1 : tensor<2xf32>, tensor<2xf32>
    } : (tensor<3x2xf32>, tensor<2xf32>) -> (tensor<3x2xf32>, tensor<2xf32>)
    return %0#0, %0#1 : tensor<3x2xf32>, tensor<2xf32>
  }
}
"""
    if not LOWERS_CHLO_SCAN:
        with pytest.raises(
            ValueError, match=r"^jaxlib [\d.]+ does not run chlo\.scan; from 0\.11 on it does$"
        ):
            engine(program(text.replace("SO", "true")))
        return
    rows = np.array([[1, 2], [10, 20], [100, 200]], np.float32)
    outputs, last = engine(program(text.replace("SO", "false")))[1]([rows])
    np.testing.assert_array_equal(outputs[:, 0], [1, 9, 91])
    np.testing.assert_array_equal(last, outputs[2])
    outputs, last = engine(program(text.replace("SO", "true")))[1]([rows])
    np.testing.assert_array_equal(outputs[:, 0], [1 - (10 - 100), 10 - 100, 100])
    np.testing.assert_array_equal(last, outputs[0])


def test_a_scatter_leaves_its_operand_alone() -> None:
    """In jaxlib 0.10.2 the interpreter's own scatter writes into it."""

    def function(x, i):
        x = jnp.asarray(x)
        return x.at[i].set(0.0), x[i]

    indices = np.array([2, 0], np.int32)
    name, run = engine(program(_text(function, POINT, indices)))
    assert name == "interpreter"
    for found, wanted in zip(run([POINT, indices]), function(POINT, indices), strict=True):
        np.testing.assert_array_equal(found, wanted)


def test_what_the_interpreter_does_not_know_goes_to_xla() -> None:
    matrix = np.diag(np.array([3, 2, 1], np.float32))
    text = _text(lambda x: jnp.linalg.svd(x, compute_uv=False), matrix)
    name, run = engine(program(text))
    assert name == "xla-cpu"
    np.testing.assert_allclose(run([matrix])[0], [3, 2, 1], rtol=1e-6)


def test_what_neither_engine_runs_is_an_error_and_no_abort() -> None:
    text = _text(jnp.linalg.svd, np.eye(3, dtype=np.float32), platform="cuda")
    text = text.replace("cusolver_gesvdj_ffi", "cusolver_mystery_ffi")
    with pytest.raises(ValueError, match="a custom call to cusolver_mystery_ffi, which is none of the known"):
        engine(program(text))


@pytest.mark.parametrize(
    "dtype",
    [
        "bool", "int2", "int4", "int8", "int32", "uint2", "uint4", "uint8", "uint32", "float16", "bfloat16",
        "float32", "complex64",
    ],
)  # fmt: skip
def test_every_dtype_goes_in_and_comes_out(dtype: str) -> None:
    array = (np.arange(15) % 2).reshape(3, 5).astype(jnp.dtype(dtype))
    text = _text(lambda x: (x, x == x), array)
    name, run = engine(program(text))
    assert name == "interpreter"
    same, equal = run([array])
    assert same.dtype == array.dtype
    np.testing.assert_array_equal(same, array)
    assert equal.all()


def test_arrays_in_parts_keep_their_places() -> None:
    bits = np.arange(3).astype(jnp.bfloat16)
    plane = np.array([1 + 2j, 3 - 1j, 0.5j], np.complex64)
    plain = np.array([4.0, 5.0, 6.0], np.float32)

    def function(x, y, z):
        return y * 1j, z - x, x + x, jnp.conj(y) * z, z

    text = _text(function, bits, plane, plain)
    name, run = engine(program(text))
    assert name == "interpreter"
    for one, other in zip(run([bits, plane, plain]), function(bits, plane, plain), strict=True):
        assert one.dtype == other.dtype
        np.testing.assert_allclose(one.astype(np.complex64), np.asarray(other).astype(np.complex64))


def test_complex_parts_stay_what_they_are() -> None:
    odd = np.array([complex(1, np.inf), complex(-0.0, 2), complex(np.nan, -0.0)], np.complex64)
    name, run = engine(program(_text(lambda x: x, odd)))
    assert name == "interpreter"
    (same,) = run([odd])
    assert same.tobytes() == odd.tobytes()


@pytest.mark.parametrize(("size", "name"), [(100, "interpreter"), (1000, "xla-cpu")])
def test_long_sums_in_bf16_are_not_the_interpreters(size: int, name: str) -> None:
    ones = np.ones(size).astype(jnp.bfloat16)
    found, run = engine(program(_text(lambda x: x @ x, ones)))
    assert found == name
    np.testing.assert_allclose(run([ones])[0].astype(np.float32), size, rtol=1e-2)


def test_what_the_interpreter_would_abort_on_goes_to_xla() -> None:
    # LLVM ERROR: Unsupported op: cf.br
    text = """module {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    cf.br ^bb1(%arg0 : tensor<3xf32>)
  ^bb1(%0: tensor<3xf32>):
    return %0 : tensor<3xf32>
  }
}
"""
    name, run = engine(program(text))
    assert name == "xla-cpu"
    np.testing.assert_array_equal(run([POINT[0]])[0], POINT[0])
    # LLVM ERROR: Incompatible index and shape found while flattening index
    name, run = engine(program(_text(lambda x: jnp.dot(x[:0], x[:0]) + x, POINT[0])))
    assert name == "xla-cpu"
    np.testing.assert_array_equal(run([POINT[0]])[0], POINT[0])


@pytest.mark.parametrize(
    "function",
    [
        lambda xp, x: xp.sinh(x), lambda xp, x: xp.arcsinh(x), lambda xp, x: xp.arctanh(x),
        lambda xp, x: xp.arcsin(x), lambda xp, x: xp.arccos(1 - x), lambda xp, x: xp.arccosh(1 + x),
    ],
    ids=["sinh", "asinh", "atanh", "asin", "acos", "acosh"],
)  # fmt: skip
def test_spelt_out_functions_keep_their_digits_where_the_result_is_small(function) -> None:
    small = np.array([2.0**-20, 2.0**-30, 2.0**-20 + 2.0**-30], np.float64)
    with jax.enable_x64(True):
        name, run = engine(program(_text(lambda x: function(jnp, x), small)))
    assert name == "interpreter"
    np.testing.assert_allclose(run([small])[0], function(np, small), rtol=1e-14)


def _function(header: str, kind: str = "tensor<2xf32>") -> str:
    return f"func.func {header}(%arg0: {kind}) -> {kind} {{\n  return %arg0 : {kind}\n}}\n"


def test_a_function_without_visibility_is_public() -> None:
    negated = "%0 = stablehlo.negate %arg0 : tensor<2xf32>\n  return %0"
    helper = _function("@helper", "tensor<3xf32>").replace("return %arg0", negated.replace("2x", "3x"))
    made = program(helper + _function("@main"))
    assert "return %arg0" in made.normal_form
    assert made.signature == "(tensor<2xf32>) -> tensor<2xf32>"
    for run in (engine(made)[1], xla(made)):
        np.testing.assert_array_equal(run([POINT[0, :2]])[0], POINT[0, :2])


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (_function("public @other"), "its public function is @other, not @main"),
        (_function("private @main"), "no function of it is public"),
        (_function("public @main", "tensor<2xi3>"), "NumPy has no arrays of i3"),
        (_function("public @main", "tensor<2xtf32>"), "NumPy has no arrays of tf32"),
    ],
)
def test_texts_that_xla_cannot_be_handed_are_an_error(text: str, message: str) -> None:
    with pytest.raises(ValueError, match=message):
        xla(program(text))
    if "NumPy" in message:
        assert interpreter(program(text)) is None


@pytest.mark.parametrize("run", [engine, interpreter, xla])
def test_a_function_that_calls_itself_ends_no_process(run: Callable[[Program], object]) -> None:
    text = """func.func public @main(%arg0: tensor<f32>) -> tensor<f32> {
  %0 = call @f(%arg0) : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
func.func private @f(%arg0: tensor<f32>) -> tensor<f32> {
  %0 = call @f(%arg0) : (tensor<f32>) -> tensor<f32>
  return %0 : tensor<f32>
}
"""
    with pytest.raises(ValueError, match="its function @f calls itself"):
        run(program(text))


def test_a_scatter_into_a_wider_type_is_not_the_interpreters() -> None:
    # LLVM ERROR: Expected same type for an SSA register and its evaluated value
    text = """func.func public @main(
    %arg0: tensor<4xf32>, %arg1: tensor<1xi32>, %arg2: tensor<f32>
) -> tensor<4xf64> {
  %0 = "stablehlo.scatter"(%arg0, %arg1, %arg2) <{scatter_dimension_numbers = #stablehlo.scatter<
    inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 0>}> ({
  ^bb0(%a: tensor<f64>, %b: tensor<f64>):
    %1 = stablehlo.add %a, %b : tensor<f64>
    stablehlo.return %1 : tensor<f64>
  }) : (tensor<4xf32>, tensor<1xi32>, tensor<f32>) -> tensor<4xf64>
  return %0 : tensor<4xf64>
}
"""
    assert interpreter(program(text)) is None


def test_no_engine_is_asked_that_is_left_out() -> None:
    text = _function("public @main", "tensor<2xf32>")
    assert engine(program(text), without={XLA})[0] == INTERPRETER
    assert engine(program(text), without={INTERPRETER})[0] == XLA
    with pytest.raises(ValueError, match="no engine"):
        engine(program(text), without={INTERPRETER, XLA})
