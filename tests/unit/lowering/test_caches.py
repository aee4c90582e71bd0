"""Lowering when JAX's caches are full: the text is that of a new process."""

import jax
import jax.numpy as jnp
import pytest

from corpus.lowering.lower import lower_kernel
from corpus.stablehlo.jax_compat import caches_are_nearly_full, shaped
from kernels import Input, Kernel

# Two functions of JAX, of which the one calls the other.
SOURCE = """import jax

def gates(x):
    return jax.nn.silu(x) + jax.nn.sigmoid(x)
"""
KERNEL = Kernel("gates", SOURCE, (Input("x", (3,), "float32", -1, 1),))


def text() -> list[str]:
    return [program.text for program in lower_kernel(KERNEL, ("cpu", "cuda"))]


def fill() -> None:
    """Trace until JAX has dropped jax.nn.sigmoid of x, but not jax.nn.silu, which is used all along."""
    for size in range(4, 2200):
        jax.eval_shape(jnp.negative, shaped((size,), "float32"))
        if size % 500 == 0:
            jax.eval_shape(jax.nn.silu, shaped((3,), "float32"))


@pytest.fixture(autouse=True)
def empty_caches() -> None:
    jax.clear_caches()


def test_a_full_cache_changes_no_text() -> None:
    fresh = text()
    fill()
    assert caches_are_nearly_full()
    assert text() == fresh
    assert not caches_are_nearly_full()
