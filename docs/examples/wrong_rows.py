"""Sums over products of many rows, which XLA on the CPU gets wrong in JAX 0.10.2."""

import jax
import jax.numpy as jnp
import numpy as np

rng = np.random.default_rng(0)


def f(m, x):
    return jax.vmap(lambda row: jnp.sum((m @ row) ** 2))(x)


arguments = [
    rng.random((3, 3)).astype(np.float32),
    rng.random((40001, 3)).astype(np.float32),
]
