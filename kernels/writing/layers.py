"""Layers of networks: weights, biases, dense layers, normalization, skip connections.

Functions called ``numbered_...`` name their variables "w1", "w2", ...; the others draw a free name, or
take an adjective. Weights are small enough that sums of products with them stay moderate.
"""

import math
from collections.abc import Sequence

from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.tensors import linear, product
from kernels.writing.values import PRODUCT, Shape, Value, add, expr, mul, tuple_of
from kernels.writing.within import let_within

LIMITS = (0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.8, 1.0, 1.2)  # Largest magnitudes of weights.

# ---- weights


def weights(s: Sampler, names: Names, shape: Shape, fan_in: int) -> Value:
    """An input whose products with ``fan_in`` elements of magnitude one have a sum of about one or two."""
    fitting = [value for value in LIMITS if value <= 1.8 / math.sqrt(fan_in)] or [LIMITS[0]]
    limit = s.pick(fitting[-3:])
    return s.array(names, shape, low=-limit, high=limit, fan=fan_in)


def numbered_weights(s: Sampler, names: Names, shape: Shape, fan_in: int, reach: float) -> Value:
    """An input whose products with ``fan_in`` elements in [-reach, reach] have a sum of at most about 8."""
    size = min(max(8 / (fan_in * max(reach, 0.5)), 0.15), 1.0)
    edge = round(size, 1 if size > 0.3 else 2)
    return s.array(s.numbered(names), shape, low=-edge, high=edge, fan=fan_in)


def numbered_bias(s: Sampler, names: Names, shape: Shape) -> Value:
    edge = s.pick((0.2, 0.5, 1.0))
    return s.array(s.numbered(names), shape, low=-edge, high=edge)


def with_bias(s: Sampler, names: Names, value: Value) -> Value:
    """The value plus an input as long as its last axis."""
    return add(value, s.array(names or "bias|b|shift", value.shape[-1:], low=-0.5, high=0.5))


# ---- dense layers


def dense(s: Sampler, names: Names, x: Value, width: int, *, biased: float = 0.5) -> Value:
    """A dense layer with weights of its own, and a bias with the probability ``biased``."""
    w = weights(s, names or "w|kernel|weight", (x.shape[-1], width), x.shape[-1])
    y = linear(s, x, w)
    return with_bias(s, f"b_{w}|{w}_bias|bias", y) if s.chance(biased) else y


def numbered_dense(s: Sampler, x: Value, width: int, biased: float = 0.75) -> Value:
    """A dense layer whose weights and bias have numbered names."""
    w = numbered_weights(s, "w|W|kernel", (x.shape[-1], width), x.shape[-1], x.bound)
    y = product(s, x, w)
    return add(y, numbered_bias(s, "b", (width,))) if s.chance(biased) else y


# ---- between dense layers


def residual(s: Sampler, x: Value, y: Value, limit: float = 5.0) -> Value:
    """A skip connection."""
    return let_within(s, add(x, y), limit)


def normalized(s: Sampler, x: Value, axes: Sequence[int], gain: Shape | None = None) -> Value:
    """``x`` centred and scaled over ``axes``, with a gain (and a shift) of shape ``gain`` if one is given."""
    x = s.let(x)
    count = math.prod(x.shape[axis] for axis in axes)
    over = f"axis={axes[0] if len(axes) == 1 else tuple_of(axes)}, keepdims=True"
    kept = tuple(1 if axis in axes else size for axis, size in enumerate(x.shape))
    eps = s.pick(("1e-2", "1e-3")) if s.narrow else s.pick(("1e-5", "1e-6", "1e-5", "1e-3"))
    if s.chance(0.2):
        power = s.put_numbered("power|ms|mean_sq", expr(f"jnp.mean({x}**2, {over}) + {eps}", kept, (0.1, 99)))
        code = f"{x} * {s.lax}.rsqrt({power})"
    else:
        mu = s.put_numbered("mu|mean|center", expr(f"jnp.mean({x}, {over})", kept, x.interval))
        spread = s.pick((f"jnp.var({x}, {over})", f"jnp.mean(({x} - {mu}) ** 2, {over})"))
        var = s.put_numbered("var|sigma2|spread", expr(spread, kept, (0, x.bound**2)))
        code = s.pick(
            (
                f"({x} - {mu}) / jnp.sqrt({var} + {eps})",
                f"({x} - {mu}) * {s.lax}.rsqrt({var} + {eps})",
            )
        )
    out = expr(code, x.shape, min(math.sqrt(count), 2 * x.bound / math.sqrt(float(eps))), level=PRODUCT)
    if gain is not None:
        scale = s.array(s.numbered("gamma|g|gain|scale"), gain, low=0.5, high=1.5)
        out = mul(out, scale) if s.chance(0.6) else mul(scale, out)
        if s.chance(0.7):
            out = add(out, numbered_bias(s, "beta|shift|offset", gain))
    return out
