"""Ops that the reference interpreter gets wrong by itself have XLA's values once they are rewritten."""

import subprocess
import sys

import jax
import jax.numpy as jnp
import ml_dtypes
import numpy as np
import pytest
from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo

from corpus.execution.element_types import dense_attribute
from corpus.execution.engines import engine
from corpus.execution.xla import xla
from corpus.stablehlo.context import parse
from corpus.stablehlo.jax_compat import enable_x64, shaped
from tests.unit.programs import program

INTEGERS = [f"{sign}int{bits}" for sign in ("", "u") for bits in (8, 16, 32, 64)]
FLOATS = {"float16": 16, "bfloat16": 16, "float32": 32, "float64": 64}


def _text(function, *arrays: np.ndarray) -> str:
    with enable_x64(True):
        return jax.jit(function).lower(*(shaped(array.shape, array.dtype.name) for array in arrays)).as_text()


def _on_both(text: str, *arrays: np.ndarray) -> tuple[list[np.ndarray], list[np.ndarray]]:
    """The results on the interpreter and on XLA."""
    name, run = engine(program(text))
    assert name == "interpreter"
    return run(arrays), xla(program(text))(arrays)


def _by_itself(text: str, *arrays: np.ndarray) -> list[np.ndarray]:
    """The results of the interpreter on ``text`` as it is."""
    module = parse(text)
    with module.context, ir.Location.unknown():
        kinds = ir.FunctionType(
            ir.TypeAttr(module.body.operations[0].attributes["function_type"]).value
        ).inputs
        attributes = [
            dense_attribute(*pair) for pair in zip(arrays, map(ir.RankedTensorType, kinds), strict=True)
        ]
        return [np.array(result) for result in stablehlo.eval_module(module, attributes)]


@pytest.mark.parametrize("dtype", [*INTEGERS, "int4", "uint4"])
def test_integer_division_by_zero_and_overflow_are_those_of_xla(dtype: str) -> None:
    limits = jnp.iinfo(dtype)
    edges = np.array([limits.min, limits.min + 1, 3, 0, limits.max - 1, limits.max], dtype=jnp.dtype(dtype))
    minus_one = np.array(-1 % 2**limits.bits).astype(f"uint{max(limits.bits, 8)}").astype(jnp.dtype(dtype))
    divisors = np.array([0, minus_one, 1, 2, limits.max, limits.min], dtype=jnp.dtype(dtype))
    x, y = (array.reshape(-1) for array in np.meshgrid(edges, divisors))
    text = _text(lambda x, y: (jax.lax.div(x, y), jax.lax.rem(x, y)), x, y)
    (quotient, remainder), wanted = _on_both(text, x, y)
    zero = y == 0
    np.testing.assert_array_equal(quotient[zero], np.full(zero.sum(), minus_one))
    np.testing.assert_array_equal(remainder[zero], x[zero])
    if "4" not in dtype.removesuffix("64"):  # XLA on the CPU divides four bits as eight.
        np.testing.assert_array_equal(quotient, wanted[0])
        np.testing.assert_array_equal(remainder, wanted[1])
    if limits.min < 0:
        overflow = (x == limits.min) & (y == minus_one)
        assert (quotient[overflow] == limits.min).all()
        assert (remainder[overflow] == 0).all()


def test_gcd_runs_on_the_interpreter() -> None:
    x, y = np.array([12, 0, 7, -8], np.int32), np.array([18, 5, 0, 12], np.int32)
    found, wanted = _on_both(_text(jnp.gcd, x, y), x, y)
    np.testing.assert_array_equal(found[0], np.gcd(x, y))
    np.testing.assert_array_equal(found[0], wanted[0])


DIVISION = """func.func public @main(%arg0: tensor<i32>, %arg1: tensor<i32>) -> tensor<i32> {
  %0 = stablehlo.divide %arg0, %arg1 : tensor<i32>
  return %0 : tensor<i32>
}
"""


def test_the_interpreter_by_itself_dies_of_a_division_by_zero() -> None:
    code = """
import numpy as np
from tests.unit.execution.test_interpreter_rewrites import DIVISION, _by_itself
print(_by_itself(DIVISION, np.int32(6), np.int32(2))[0], flush=True)
_by_itself(DIVISION, np.int32(6), np.int32(0))
print("no longer")
"""
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8", check=False)
    assert ended.stdout == "3\n", ended.stderr
    assert ended.returncode < 0


def _special(dtype: str) -> np.ndarray:
    """Numbers, zeros, denormals, infinities and NaN, of both signs."""
    width = FLOATS[dtype]
    info = ml_dtypes.finfo(jnp.dtype(dtype))
    positive = np.array(
        [0, info.smallest_subnormal, info.tiny, 1, 1.5, info.max, np.inf, np.nan], jnp.dtype(dtype)
    )
    bits = positive.view(f"uint{width}") & np.array(2 ** (width - 1) - 1, f"uint{width}")
    return np.concatenate([bits, bits | np.array(2 ** (width - 1), f"uint{width}")]).view(jnp.dtype(dtype))


@pytest.mark.parametrize("direction", ["LT", "LE", "GT", "GE", "EQ", "NE"])
@pytest.mark.parametrize("dtype", FLOATS)
def test_a_comparison_in_total_order_is_that_of_xla(dtype: str, direction: str) -> None:
    values = _special(dtype)
    x, y = np.repeat(values, len(values)), np.tile(values, len(values))
    element = {"float16": "f16", "bfloat16": "bf16", "float32": "f32", "float64": "f64"}[dtype]
    kind, bits = f"tensor<{len(x)}x{element}>", f"tensor<{len(x)}xi1>"
    text = f"""func.func public @main(%arg0: {kind}, %arg1: {kind}) -> {bits} {{
  %0 = stablehlo.compare {direction}, %arg0, %arg1, TOTALORDER : ({kind}, {kind}) -> {bits}
  return %0 : {bits}
}}
"""
    found, wanted = _on_both(text, x, y)
    np.testing.assert_array_equal(found[0], wanted[0])
    if dtype == "float32":
        assert (_by_itself(text, x, y)[0] != wanted[0]).any(), "the interpreter has a total order by now"


@pytest.mark.parametrize("dtype", FLOATS)
@pytest.mark.parametrize(
    "function",
    [
        jnp.sort, jnp.argsort, lambda x: jnp.argsort(x, descending=True), lambda x: jax.lax.top_k(x, 4),
        jnp.nanmedian, jnp.median, lambda x: jnp.lexsort((x[::-1], x)),
        lambda x: jax.lax.sort((x, -x), num_keys=2), lambda x: jnp.unique(x, size=6),
    ],
    ids=["sort", "argsort", "descending", "top_k", "nanmedian", "median", "lexsort", "two keys", "unique"],
)  # fmt: skip
def test_programs_that_sort_nan_agree_with_xla(function, dtype: str) -> None:
    values = np.array([1, np.nan, 3, -0.0, 2, -np.inf, 0, -np.nan, np.inf, -1.5], jnp.dtype(dtype))
    found, wanted = _on_both(_text(function, values), values)
    for one, other in zip(found, wanted, strict=True):
        np.testing.assert_array_equal(one.astype(np.float64), other.astype(np.float64))


def test_unsigned_indices_are_not_negative() -> None:
    row = np.arange(200, dtype=np.float32)
    indices = np.array([3, 150, 199], np.uint8)

    def function(x, i):
        def at(j):
            return jax.lax.dynamic_slice(x, (i[j],), (1,)), jax.lax.dynamic_update_slice(
                x, x[:1] - 1, (i[j],)
            )

        dimensions = jax.lax.GatherDimensionNumbers((), (0,), (0,))
        taken = jax.lax.gather(x, i[:, None], dimensions, (1,), mode="clip")
        places = jax.lax.ScatterDimensionNumbers((), (0,), (0,))
        put = jax.lax.scatter(x, i[:, None], taken - 1, places, mode="promise_in_bounds")
        return taken, put, at(0), at(1)

    found, wanted = _on_both(_text(function, row, indices), row, indices)
    for one, other in zip(found, wanted, strict=True):
        np.testing.assert_array_equal(one, other)
    np.testing.assert_array_equal(found[0], indices)
