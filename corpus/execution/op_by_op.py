"""Execution op by op: JAX runs each op of the kernel's Python by itself."""

import contextlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from corpus.execution.runs import Arrays, Run
from corpus.stablehlo.context import in_one_context
from corpus.stablehlo.jax_compat import as_array


def python(
    function: Callable[..., Any],
    static: Mapping[str, Any],
    settings: Callable[[], AbstractContextManager[None]],
) -> Run:
    """Return a function that runs ``function`` op by op, without jit, with control flow in Python.

    Each run is under ``settings()``.
    """

    def run(arrays: Arrays) -> list[np.ndarray]:
        cpu = jax.default_device(jax.devices("cpu")[0])
        with settings(), cpu, in_one_context(), _without_optimizing(), jax.disable_jit():
            outputs = function(*(jnp.asarray(array) for array in arrays), **static)
            return [as_array(leaf) for leaf in jax.tree.leaves(outputs)]

    return run


@contextlib.contextmanager
def _without_optimizing() -> Iterator[None]:
    """Make JAX compile single ops without LLVM's optimizations, as corpus.execution.xla.PLAINLY does."""
    former = jax.config.read("jax_disable_most_optimizations")  # type: ignore[no-untyped-call]  # JAX left it untyped.
    jax.config.update("jax_disable_most_optimizations", True)  # type: ignore[no-untyped-call]  # As above.
    try:
        yield
    finally:
        jax.config.update("jax_disable_most_optimizations", former)  # type: ignore[no-untyped-call]  # As above.
