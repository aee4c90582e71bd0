"""Programs of the size that people train: a transformer, a residual network, and a step of an optimizer."""

import itertools
import math

import jax
import jax.numpy as jnp

LAYERS, WIDTH, HEADS, WORDS, LENGTH = 12, 32, 4, 64, 16  # Of the transformer, which has 151,904 parameters.
WIDTHS, BLOCKS = (8, 16, 32), 3  # Of the residual network: 20 convolutions.
LEAVES = 50  # Of the optimizer's parameters.


def normalize(x, p):
    mean = x.mean(axis=-1, keepdims=True)
    variance = jnp.square(x - mean).mean(axis=-1, keepdims=True)
    return (x - mean) * jax.lax.rsqrt(variance + 1e-5) * p["scale"] + p["offset"]


def attend(x, p):
    length, width = x.shape
    q, k, v = jnp.split((x @ p["qkv"]).reshape(length, HEADS, 3 * width // HEADS), 3, axis=-1)
    scores = jnp.einsum("qhd,khd->hqk", q, k) / (width // HEADS) ** 0.5
    scores = jnp.where(jnp.tril(jnp.ones((length, length), bool)), scores, -1e9)
    return jnp.einsum("hqk,khd->qhd", jax.nn.softmax(scores), v).reshape(length, width) @ p["out"]


def transformer(params, tokens):
    """The mean cross-entropy of each next token."""
    x = params["words"][tokens] + params["places"]
    for p in params["layers"]:
        x = x + attend(normalize(x, p["before"]), p)
        x = x + jax.nn.gelu(normalize(x, p["between"]) @ p["up"]) @ p["down"]
    logits = normalize(x, params["end"]) @ params["words"].T
    losses = -jax.nn.log_softmax(logits[:-1])[jnp.arange(LENGTH - 1), tokens[1:]]
    return losses.mean()


def convolve(x, kernel, stride=1):
    return jax.lax.conv_general_dilated(
        x, kernel, (stride, stride), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
    )


def residual_network(params, images):
    """The logits of a batch of images."""
    x = jax.nn.relu(normalize(convolve(images, params["first"]), params["norm"]))
    for block in params["blocks"]:
        stride = 2 if block["one"].shape[2] != block["one"].shape[3] else 1
        y = jax.nn.relu(normalize(convolve(x, block["one"], stride), block["norm_one"]))
        y = normalize(convolve(y, block["two"]), block["norm_two"])
        x = x[:, ::stride, ::stride]
        x = jax.nn.relu(y + jnp.pad(x, ((0, 0), (0, 0), (0, 0), (0, y.shape[-1] - x.shape[-1]))))
    return convolve(x, params["last"]).mean(axis=(1, 2))


def adam_step(params, gradients, means, squares, count):
    """AdamW after clipping the gradients by their global norm."""
    norm = jnp.sqrt(sum(jnp.sum(jnp.square(g)) for g in gradients))
    factor = jnp.minimum(1.0, 1.0 / (norm + 1e-6))
    steps = count.astype(jnp.float32) + 1.0
    new_params, new_means, new_squares = [], [], []
    for p, g, m, s in zip(params, gradients, means, squares, strict=True):
        g = g * factor
        m = 0.9 * m + 0.1 * g
        s = 0.99 * s + 0.01 * jnp.square(g)
        update = m / (1 - 0.9**steps) / (jnp.sqrt(s / (1 - 0.99**steps)) + 1e-3)
        new_params.append(p - 1e-2 * (update + 1e-2 * p))
        new_means.append(m)
        new_squares.append(s)
    return new_params, new_means, new_squares


def affine(width):
    return {"scale": ("float32", (width,), 0.5, 1.5), "offset": ("float32", (width,), -0.1, 0.1)}


def weights(*shape):
    bound = 1.5 / math.prod(shape[:-1]) ** 0.5
    return ("float32", shape, -bound, bound)


LAYER = {
    "before": affine(WIDTH),
    "between": affine(WIDTH),
    "qkv": weights(WIDTH, 3 * WIDTH),
    "out": weights(WIDTH, WIDTH),
    "up": weights(WIDTH, 4 * WIDTH),
    "down": weights(4 * WIDTH, WIDTH),
}
BLOCK_WIDTHS = [WIDTHS[0], *(width for width in WIDTHS for _ in range(BLOCKS))]
LEAF_SHAPES = [(3,), (4, 5), (6,), (2, 3, 4), (8, 2)] * (LEAVES // 5)

INPUTS = {
    "transformer": {
        "params": {
            "words": ("float32", (WORDS, WIDTH), -1, 1),
            "places": ("float32", (LENGTH, WIDTH), -1, 1),
            "layers": [LAYER] * LAYERS,
            "end": affine(WIDTH),
        },
        "tokens": ("int32", (LENGTH,), 0, WORDS - 1),
    },
    "residual_network": {
        "params": {
            "first": weights(3, 3, 3, WIDTHS[0]),
            "norm": affine(WIDTHS[0]),
            "blocks": [
                {
                    "one": weights(3, 3, before, width),
                    "norm_one": affine(width),
                    "two": weights(3, 3, width, width),
                    "norm_two": affine(width),
                }
                for before, width in itertools.pairwise(BLOCK_WIDTHS)
            ],
            "last": weights(1, 1, WIDTHS[-1], 10),
        },
        "images": ("float32", (2, 8, 8, 3), -1, 1),
    },
    "adam_step": {
        "params": [("float32", shape, -1, 1) for shape in LEAF_SHAPES],
        "gradients": [("float32", shape, -1, 1) for shape in LEAF_SHAPES],
        "means": [("float32", shape, -1, 1) for shape in LEAF_SHAPES],
        "squares": [("float32", shape, 0, 1) for shape in LEAF_SHAPES],
        "count": ("int32", (), 0, 9),
    },
}
