from typing import NamedTuple

import jax
import jax.numpy as jnp


class Momentum(NamedTuple):
    step: jax.Array
    velocity: dict


def loss(params, x, y, activation):
    hidden = activation(x @ params["w"] + params["b"])
    return jnp.mean((hidden - y) ** 2)


def training_step(params, state, x, y, *, rate, decay=0.9, activation=jnp.tanh):
    gradients = jax.grad(loss)(params, x, y, activation)
    velocity = jax.tree.map(lambda v, g: decay * v + g, state.velocity, gradients)
    params = jax.tree.map(lambda p, v: p - rate * v, params, velocity)
    return params, Momentum(state.step + 1, velocity)


WEIGHTS = {"w": ("float32", (4, 3), -1, 1), "b": ("float32", (3,), -1, 1)}
INPUTS = {
    "training_step": {
        "params": WEIGHTS,
        "state": Momentum(step=("int32", (), 0, 100), velocity=WEIGHTS),
        "x": ("float32", (2, 4), -1, 1),
        "y": ("float32", (2, 3), -1, 1),
        "rate": ("float32", (), 0.001, 0.1),
        "activation": jax.nn.silu,
    }
}
ARGNUMS = {"training_step": ("params", "rate")}
