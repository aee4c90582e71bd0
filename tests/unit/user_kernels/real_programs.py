"""Programs as people write them: a language model, a network of convolutions, an optimizer, classes."""

from __future__ import annotations

import dataclasses
import math
from functools import partial
from typing import NamedTuple

import jax
import jax.numpy as jnp
from jax import lax

WIDTH, HEADS, TOKENS, WORDS, BLOCKS, LAYERS = 8, 2, 5, 11, 2, 15


def layer_norm(p, x):
    mean = x.mean(-1, keepdims=True)
    scale = lax.rsqrt(((x - mean) ** 2).mean(-1, keepdims=True) + 1e-5)
    return (x - mean) * scale * p["gain"] + p["bias"]


def attention(p, x):
    tokens, width = x.shape
    parts = jnp.split(x @ p["qkv"], 3, -1)
    q, k, v = (y.reshape(tokens, HEADS, width // HEADS).transpose(1, 0, 2) for y in parts)
    scores = q @ k.transpose(0, 2, 1) / math.sqrt(width // HEADS)
    scores = jnp.where(jnp.tril(jnp.ones((tokens, tokens), bool)), scores, -1e9)
    return (jax.nn.softmax(scores) @ v).transpose(1, 0, 2).reshape(tokens, width) @ p["out"]


def gpt_loss(params, tokens):
    x = params["words"][tokens[:-1]] + params["places"]
    for p in params["blocks"]:
        x = x + attention(p["attention"], layer_norm(p["norms"][0], x))
        x = x + jax.nn.gelu(layer_norm(p["norms"][1], x) @ p["mlp"]["up"]) @ p["mlp"]["down"]
    logits = layer_norm(params["norm"], x) @ params["words"].T
    return -jnp.mean(jnp.take_along_axis(jax.nn.log_softmax(logits), tokens[1:, None], -1))


def conv(x, w, stride=1):
    numbers = ("NHWC", "HWIO", "NHWC")
    return lax.conv_general_dilated(x, w, (stride, stride), "SAME", dimension_numbers=numbers)


def resnet(layers, x, *, stride: int):
    x = conv(x, layers[0]["w"], stride)
    for p in layers[1:]:
        y = jax.nn.silu(conv(x, p["w"][0]) * p["scale"] + p["shift"])
        x = x + conv(y, p["w"][1])
    return x.mean((1, 2))


class AdamState(NamedTuple):
    count: jax.Array
    mean: dict
    square: dict


@partial(jax.jit, static_argnames=("b1", "b2"))
def adam(gradients, state, params, *, rate, b1=0.9, b2=0.999):
    count = state.count + 1
    mean = jax.tree.map(lambda m, g: b1 * m + (1 - b1) * g, state.mean, gradients)
    square = jax.tree.map(lambda v, g: b2 * v + (1 - b2) * g * g, state.square, gradients)

    def moved(p, m, v):
        return p - rate * (m / (1 - b1**count)) / (jnp.sqrt(v / (1 - b2**count)) + 1e-8)

    return jax.tree.map(moved, params, mean, square), AdamState(count, mean, square)


@jax.tree_util.register_dataclass
@dataclasses.dataclass
class Gaussian:
    mean: jax.Array
    covariance: jax.Array
    jitter: float = dataclasses.field(default=1e-3, metadata={"static": True})


def log_density(gaussian: Gaussian, x: jax.Array) -> jax.Array:
    factor = jnp.linalg.cholesky(gaussian.covariance + gaussian.jitter * jnp.eye(3))
    z = jax.scipy.linalg.solve_triangular(factor, x - gaussian.mean, lower=True)
    return -0.5 * z @ z - jnp.log(jnp.diag(factor)).sum()


class Module:
    """Every attribute of a subclass is a child, as in Equinox: arrays, modules, and functions."""

    def __init_subclass__(cls):
        jax.tree_util.register_pytree_with_keys(cls, cls.flatten, cls.unflatten)

    def flatten(self):
        keyed = [(jax.tree_util.GetAttrKey(name), value) for name, value in vars(self).items()]
        return keyed, tuple(vars(self))

    @classmethod
    def unflatten(cls, names, values):
        made = object.__new__(cls)
        vars(made).update(zip(names, values, strict=True))
        return made


class Linear(Module):
    def __init__(self, key, inputs, outputs):
        self.weight = jax.random.normal(key, (outputs, inputs)) / math.sqrt(inputs)
        self.bias = jnp.zeros(outputs)

    def __call__(self, x):
        return self.weight @ x + self.bias


class Perceptron(Module):
    def __init__(self, key, sizes, activation=jnp.tanh):
        keys = jax.random.split(key, len(sizes) - 1)
        self.layers = [Linear(*each) for each in zip(keys, sizes[:-1], sizes[1:], strict=True)]
        self.activation = activation

    def __call__(self, x):
        for layer in self.layers[:-1]:
            x = self.activation(layer(x))
        return self.layers[-1](x)


def noisy_loss(model: Perceptron, x, y, key):
    x = x + 0.1 * jax.random.normal(key, x.shape)
    return jnp.mean((jax.vmap(model)(x) - y) ** 2)


def normal(*shape, low=-0.5, high=0.5):
    return ("float32", shape, low, high)


def gpt_parameters():
    norm = {"gain": normal(WIDTH, low=0.5, high=1.5), "bias": normal(WIDTH)}
    attention = {"qkv": normal(WIDTH, 3 * WIDTH), "out": normal(WIDTH, WIDTH)}
    mlp = {"up": normal(WIDTH, 2 * WIDTH), "down": normal(2 * WIDTH, WIDTH)}
    block = {"norms": [norm, norm], "attention": attention, "mlp": mlp}
    words = {"words": normal(WORDS, WIDTH), "places": normal(TOKENS, WIDTH)}
    return {**words, "norm": norm, "blocks": [block] * BLOCKS}


INPUTS = {
    "gpt_loss": {"params": gpt_parameters(), "tokens": ("int32", (TOKENS + 1,), 0, WORDS - 1)},
    "resnet": {
        "layers": [
            {"w": normal(3, 3, 2, 4)},
            *[{"w": (normal(3, 3, 4, 4),) * 2, "scale": normal(4), "shift": normal(4)}] * 2,
        ],
        "x": normal(1, 6, 6, 2),
        "stride": 2,
    },
    "adam": {
        "gradients": {f"layer{at}": normal(2) for at in range(LAYERS)},
        "state": AdamState(
            count=("int32", (), 0, 100),
            mean={f"layer{at}": normal(2) for at in range(LAYERS)},
            square={f"layer{at}": normal(2, low=0.1, high=1.0) for at in range(LAYERS)},
        ),
        "params": {f"layer{at}": normal(2) for at in range(LAYERS)},
        "rate": normal(low=1e-4, high=1e-2),
    },
    "log_density": {"gaussian": Gaussian(normal(3), ("float32", (3, 3), "spd")), "x": normal(3)},
    "noisy_loss": {
        "model": Perceptron(jax.random.key(0), (3, 5, 2)),
        "x": normal(4, 3),
        "y": normal(4, 2),
        "key": ("key", ()),
    },
    "Perceptron.__call__": {"self": Perceptron(jax.random.key(1), (3, 5, 2)), "x": normal(3)},
}
ARGNUMS = {"gpt_loss": "params", "noisy_loss": "model"}
