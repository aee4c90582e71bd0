"""Pairs of functions in JAX whose programs a change turns into each other, by the class of the change.

Each has a kernel's inputs, both functions, and the class of the change each way.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
from jax import lax

from corpus.stablehlo.program import Program
from corpus.upgrade.classification import Change, compare
from corpus.upgrade.kinds import (
    DIFFERENT,
    EDGES,
    LESS_ACCURATE,
    MORE_ACCURATE,
    NARROWER,
    REWRITTEN,
)
from kernels import Input, Kernel

Function = Callable[..., Any]


@dataclass(frozen=True)
class FunctionPair:
    """Two functions of the same inputs, and the class of the change from the one to the other, and back."""

    old: Function
    new: Function
    inputs: tuple[Input, ...]
    forward: str
    backward: str

    def change(self, *, back: bool = False) -> Change:
        """The classified change of the lowered functions."""
        functions = (self.new, self.old) if back else (self.old, self.new)
        kernel = Kernel("f", "", self.inputs, template="unary")
        programs = [Program("forward", "cpu", lowered(each, self.inputs)) for each in functions]
        return compare(kernel, *programs)


def lowered(function: Function, inputs: tuple[Input, ...]) -> str:
    """The StableHLO of ``function``."""
    takes = [jax.ShapeDtypeStruct(value.shape, jnp.dtype(value.dtype)) for value in inputs]
    return str(jax.jit(function, keep_unused=True).lower(*takes).as_text())


def of(
    *intervals: tuple[float, float], shape: tuple[int, ...] = (8,), dtype: str = "float32"
) -> tuple[Input, ...]:
    """Inputs of one shape and dtype, with these intervals."""
    return tuple(Input(f"x{at}", shape, dtype, *each) for at, each in enumerate(intervals))


def _pair(
    inputs: tuple[Input, ...], old: Function, new: Function, forward: str, backward: str
) -> FunctionPair:
    return FunctionPair(old, new, inputs, forward, backward)


def _unstable_softmax(x: Any) -> Any:
    return jnp.exp(x) / jnp.sum(jnp.exp(x))


def _softmax(x: Any) -> Any:
    shifted = jnp.exp(x - jnp.max(x))
    return shifted / jnp.sum(shifted)


def _unstable_log_sum_exp(x: Any) -> Any:
    return jnp.log(jnp.sum(jnp.exp(x)))


def _two_pass(x: Any) -> Any:
    return jnp.mean((x - jnp.mean(x)) ** 2)


def _one_pass(x: Any) -> Any:
    return jnp.mean(x * x) - jnp.mean(x) ** 2


def _product_in(dtype: Any) -> Function:
    return lambda x, y: (x.astype(dtype) * y.astype(dtype)).astype(jnp.float32)


def _through(dtype: Any) -> Function:
    return lambda x, y: (x * y).astype(dtype).astype(jnp.float32)


def _summed(x: Any) -> Any:
    return jnp.sum(x)


def _summed_in_a_loop(x: Any) -> Any:
    return lax.fori_loop(0, x.shape[0], lambda at, total: total + x[at], jnp.zeros((), x.dtype))


def _summed_backward(x: Any) -> Any:
    return lax.fori_loop(
        0, x.shape[0], lambda at, total: total + x[x.shape[0] - 1 - at], jnp.zeros((), x.dtype)
    )


def _inlined(x: Any) -> Any:
    return jnp.tanh(jnp.sin(x)) * 2


def _with_a_function(x: Any) -> Any:
    return jnp.tanh(jax.jit(jnp.sin)(x)) * 2


MATRICES = of((-1, 1), (-1, 1), shape=(4, 4))
PLAIN, POSITIVE = of((-2, 2)), of((0.5, 2))
TWO, THREE = of((-2, 2), (-2, 2)), of((-2, 2), (-2, 2), (-2, 2))
WHOLE = of((-9, 9), (-9, 9), dtype="int32")

PAIRS = {
    # Other values.
    "softmax that overflows": _pair(of((0, 200)), _softmax, _unstable_softmax, DIFFERENT, MORE_ACCURATE),
    "log-sum-exp that overflows": _pair(
        of((0, 200)), jax.nn.logsumexp, _unstable_log_sum_exp, DIFFERENT, MORE_ACCURATE
    ),
    "another constant": _pair(PLAIN, lambda x: x * 3.0, lambda x: x * 3.001, DIFFERENT, DIFFERENT),
    "another axis": _pair(MATRICES, lambda x, y: x + y.T, lambda x, y: x + y, DIFFERENT, DIFFERENT),
    "one small element": _pair(
        of((1, 2)),
        lambda x: jnp.concatenate([x, 1e-5 * x]),
        lambda x: jnp.concatenate([x, 1.1e-5 * x]),
        DIFFERENT,
        DIFFERENT,
    ),
    "another integer": _pair(WHOLE, lambda x, y: x + y, lambda x, y: x - y, DIFFERENT, DIFFERENT),
    "a branch that few points take": _pair(
        of((0, 1), shape=()),
        lambda x: jnp.where(x < 0.05, x, 0),
        lambda x: jnp.where(x < 0.05, 2 * x, 0),
        DIFFERENT,
        DIFFERENT,
    ),
    "square root of a square": _pair(PLAIN, lambda x: x, lambda x: jnp.sqrt(x * x), DIFFERENT, DIFFERENT),
    "an infinity in the interval": _pair(
        of((-1, 1)), lambda x: jnp.where(x == 0, 0, 1 / x), lambda x: 1 / x, DIFFERENT, DIFFERENT
    ),
    # Accuracy.
    "variance by E[x²] - E[x]²": _pair(of((9990, 10010)), _two_pass, _one_pass, LESS_ACCURATE, MORE_ACCURATE),
    "log(1 + x) for log1p": _pair(
        of((1e-8, 1e-6)), jnp.log1p, lambda x: jnp.log(1 + x), LESS_ACCURATE, MORE_ACCURATE
    ),
    "log(1 + x) for log1p on the unit interval": _pair(
        of((0, 1)), jnp.log1p, lambda x: jnp.log(1 + x), LESS_ACCURATE, MORE_ACCURATE
    ),
    "exp(x) - 1 for expm1": _pair(
        of((-1, 1)), jnp.expm1, lambda x: jnp.exp(x) - 1, LESS_ACCURATE, MORE_ACCURATE
    ),
    "1 - cos(x) for 2 sin²(x/2)": _pair(
        of((-0.01, 0.01)),
        lambda x: 2 * jnp.sin(x / 2) ** 2,
        lambda x: 1 - jnp.cos(x),
        LESS_ACCURATE,
        MORE_ACCURATE,
    ),
    "a difference of squares": _pair(
        of((1, 1.0001), (1, 1.0001)),
        lambda x, y: (x - y) * (x + y),
        lambda x, y: x * x - y * y,
        LESS_ACCURATE,
        MORE_ACCURATE,
    ),
    "a difference of roots": _pair(
        of((1e4, 1e5)),
        lambda x: 1 / (jnp.sqrt(x + 1) + jnp.sqrt(x)),
        lambda x: jnp.sqrt(x + 1) - jnp.sqrt(x),
        LESS_ACCURATE,
        MORE_ACCURATE,
    ),
    "a product in bf16": _pair(
        TWO, lambda x, y: x * y, _product_in(jnp.bfloat16), LESS_ACCURATE, MORE_ACCURATE
    ),
    "a product in f16": _pair(
        TWO, lambda x, y: x * y, _product_in(jnp.float16), LESS_ACCURATE, MORE_ACCURATE
    ),
    "a product cut to bf16": _pair(
        TWO, lambda x, y: x * y, _through(jnp.bfloat16), LESS_ACCURATE, MORE_ACCURATE
    ),
    "a product cut to f8": _pair(
        TWO, lambda x, y: x * y, _through(jnp.float8_e4m3fn), LESS_ACCURATE, MORE_ACCURATE
    ),
    "a matrix product in bf16": _pair(
        MATRICES,
        jnp.matmul,
        lambda x, y: jnp.matmul(
            x.astype(jnp.bfloat16), y.astype(jnp.bfloat16), preferred_element_type=jnp.float32
        ),
        LESS_ACCURATE,
        MORE_ACCURATE,
    ),
    "a sum in f16": _pair(
        of((1, 2), shape=(64,)),
        _summed,
        lambda x: jnp.sum(x.astype(jnp.float16)).astype(jnp.float32),
        LESS_ACCURATE,
        MORE_ACCURATE,
    ),
    "g (1 - y²) for g (1 + y) (1 - y)": _pair(
        of((4, 8)),
        lambda x: (1 + jnp.tanh(x)) * (1 - jnp.tanh(x)),
        lambda x: 1 - jnp.tanh(x) ** 2,
        REWRITTEN,
        REWRITTEN,
    ),
    "one inaccurate element": _pair(
        of((0.5, 2)),
        lambda x: jnp.concatenate([x, 1e-7 * x]),
        lambda x: jnp.concatenate([x, (1 + 1e-7 * x) - 1]),
        LESS_ACCURATE,
        MORE_ACCURATE,
    ),
    # A narrower type that no value shows.
    "a comparison in f16": _pair(
        of((1, 2), shape=(3,)),
        lambda x: x * (x > 0),
        lambda x: x * (x.astype(jnp.float16) > 0),
        NARROWER,
        EDGES,
    ),
    # Special values.
    "relu by a product": _pair(PLAIN, lambda x: jnp.where(x > 0, x, 0), lambda x: x * (x > 0), EDGES, EDGES),
    "maximum by a comparison": _pair(TWO, jnp.maximum, lambda x, y: jnp.where(x > y, x, y), EDGES, EDGES),
    "a square that overflows": _pair(POSITIVE, lambda x: x, lambda x: jnp.sqrt(x) ** 2, EDGES, EDGES),
    "hypot": _pair(
        of((1, 2), (1, 2)),
        lambda x, y: x * jnp.sqrt(1 + (y / x) ** 2),
        lambda x, y: jnp.sqrt(x * x + y * y),
        EDGES,
        EDGES,
    ),
    "x / x": _pair(POSITIVE, lambda x: x / x, jnp.ones_like, EDGES, EDGES),
    "x - x": _pair(PLAIN, lambda x: x - x, jnp.zeros_like, EDGES, EDGES),
    "0 x": _pair(PLAIN, lambda x: 0 * x, jnp.zeros_like, EDGES, EDGES),
    "sign of zero": _pair(of((1, 2)), lambda x: -x, lambda x: 0 - x, EDGES, EDGES),
    "exp(log(x))": _pair(POSITIVE, lambda x: x, lambda x: jnp.exp(jnp.log(x)), EDGES, EDGES),
    "clamp of NaN": _pair(
        PLAIN,
        lambda x: jnp.clip(x, -1, 1),
        lambda x: jnp.where(x < -1, -1, jnp.where(x < 1, x, 1)),
        EDGES,
        EDGES,
    ),
    "isnan": _pair(PLAIN, lambda x: jnp.where(jnp.isnan(x), 0, x), lambda x: x + 0, EDGES, EDGES),
    "saturated negation": _pair(
        of((-9, 9), dtype="int32"), jnp.abs, lambda x: jnp.minimum(jnp.abs(x), 100), EDGES, EDGES
    ),
    "an index past the end": _pair(
        (Input("x", (5,), "float32", -1, 1), Input("i", (3,), "int32", 0, 4)),
        lambda x, i: x.at[i].get(mode="clip"),
        lambda x, i: x.at[i].get(mode="fill"),
        EDGES,
        EDGES,
    ),
    "ties": _pair(
        of((-2, 2), (3, 5)),
        lambda x, y: jnp.where(x < y, 1.0, 0.0),
        lambda x, y: jnp.where(x <= y, 1.0, 0.0),
        EDGES,
        EDGES,
    ),
    "largest integer": _pair(
        of((0, 9), dtype="int32"), lambda x: x + 1, lambda x: jnp.minimum(x, 1000) + 1, EDGES, EDGES
    ),
    "tanh of large numbers": _pair(
        PLAIN,
        jnp.tanh,
        lambda x: (jnp.exp(x) - jnp.exp(-x)) / (jnp.exp(x) + jnp.exp(-x)),
        LESS_ACCURATE,
        MORE_ACCURATE,
    ),
    # Harmless.
    "reassociated sum": _pair(
        THREE, lambda x, y, z: (x + y) + z, lambda x, y, z: x + (y + z), REWRITTEN, REWRITTEN
    ),
    "reassociated product": _pair(
        THREE, lambda x, y, z: (x * y) * z, lambda x, y, z: x * (y * z), REWRITTEN, REWRITTEN
    ),
    "commuted operands": _pair(
        TWO, lambda x, y: jnp.sin(x + y) * y, lambda x, y: y * jnp.sin(y + x), REWRITTEN, REWRITTEN
    ),
    "half": _pair(PLAIN, lambda x: x / 2, lambda x: x * 0.5, REWRITTEN, REWRITTEN),
    "a third": _pair(PLAIN, lambda x: x / 3, lambda x: x * (1 / 3), REWRITTEN, REWRITTEN),
    "twice": _pair(PLAIN, lambda x: x + x, lambda x: 2 * x, REWRITTEN, REWRITTEN),
    "difference as a sum": _pair(TWO, lambda x, y: x - y, lambda x, y: x + (-y), REWRITTEN, REWRITTEN),
    "a loop for a sum": _pair(of((-1, 1), shape=(50,)), _summed, _summed_in_a_loop, REWRITTEN, REWRITTEN),
    "a loop backward": _pair(
        of((-1, 1), shape=(50,)), _summed_in_a_loop, _summed_backward, REWRITTEN, REWRITTEN
    ),
    "matrices in another order": _pair(
        MATRICES, lambda x, y: (x @ y) @ x, lambda x, y: x @ (y @ x), REWRITTEN, REWRITTEN
    ),
    "a transposed product": _pair(
        MATRICES, lambda x, y: x @ y, lambda x, y: (y.T @ x.T).T, REWRITTEN, REWRITTEN
    ),
    "a distributed product": _pair(
        THREE, lambda x, y, z: x * (y + z), lambda x, y, z: x * y + x * z, REWRITTEN, REWRITTEN
    ),
    "a square": _pair(PLAIN, lambda x: x * x, jnp.square, REWRITTEN, REWRITTEN),
    "sums by halves": _pair(
        of((-1, 1), shape=(64,)), _summed, lambda x: jnp.sum(x[:32]) + jnp.sum(x[32:]), REWRITTEN, REWRITTEN
    ),
    "an unstable variance in another order": _pair(
        of((9990, 10010)),
        _one_pass,
        lambda x: jnp.mean((x * x)[::-1]) - jnp.mean(x[::-1]) ** 2,
        REWRITTEN,
        REWRITTEN,
    ),
    "softmax in another order": _pair(
        PLAIN, _softmax, lambda x: _softmax(x[::-1])[::-1], REWRITTEN, REWRITTEN
    ),
    "a bf16 sum in another order": _pair(
        of((-1, 1), (-1, 1), (-1, 1), dtype="bfloat16"),
        lambda x, y, z: (x + y) + z,
        lambda x, y, z: x + (y + z),
        REWRITTEN,
        REWRITTEN,
    ),
    "centred in another order": _pair(
        PLAIN, lambda x: x - jnp.mean(x), lambda x: x - jnp.sum(x / 8), REWRITTEN, REWRITTEN
    ),
    "integers reassociated": _pair(
        WHOLE, lambda x, y: (x + y) * x, lambda x, y: x * x + y * x, REWRITTEN, REWRITTEN
    ),
}
