"""Check the gradient of a weighted sum of the outputs, for kernels whose plain sum has gradient zero."""

import functools
from collections.abc import Callable, Container
from dataclasses import replace
from typing import Any

import jax
import jax.numpy as jnp

from corpus.checks.executable import executable
from corpus.checks.gradient_check import gradient_check
from corpus.checks.own_rules import OwnRules
from corpus.checks.points import Point, judge_points
from corpus.lowering.loading import Loaded
from corpus.lowering.lower import compiled, lower


def check_weighted_sum(loaded: Loaded, without: Container[str] = ()) -> None:
    """Compare the gradient of a weighted sum of the outputs of a kernel with central differences.

    A softmax with a wrong rule may well have the right gradient of its sum, which is zero. The engines named
    in ``without`` are not asked. Raises CheckError where the gradient of the weighted sum is wrong.
    """
    kernel, weighted = loaded.kernel, _weighted(loaded.function)
    programs = lower(weighted, kernel, ("cpu",)).programs
    with_callbacks = functools.partial(compiled, weighted, kernel)
    forward, backward = (
        replace(made, name=f"{made.name} of the outputs' weighted sum")
        for made in (executable(program, kernel.inputs, without, with_callbacks) for program in programs)
    )
    gradient = gradient_check(kernel, forward, backward, rules=OwnRules(kernel, weighted))

    def judge(point: Point) -> None:
        gradient.error(point, backward.outputs(point.inputs)[1])

    judge_points(kernel, backward.name, judge)


def _weighted(function: Callable[..., Any]) -> Callable[..., Any]:
    """``function`` with each element of its inexact outputs multiplied by a weight of its own."""

    def weighted(*arguments: jax.Array, **keywords: Any) -> Any:
        return jax.tree.map(_times_weights, function(*arguments, **keywords))

    return weighted


def _times_weights(output: Any) -> Any:
    array = jnp.asarray(output)
    if not jnp.issubdtype(array.dtype, jnp.inexact):
        return array
    return array * jnp.cos(jnp.arange(1.0, array.size + 1.0)).reshape(array.shape).astype(array.dtype)
