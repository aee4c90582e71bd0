import jax
import jax.numpy as jnp


def gated(x, w):
    return jax.nn.sigmoid(x @ w) * jnp.tanh(x @ w)


INPUTS = {"gated": {"x": ("float32", (4, 3), -1, 1), "w": ("float32", (3, 5), -1, 1)}}
