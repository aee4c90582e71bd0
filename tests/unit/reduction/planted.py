"""Programs of 30 ops and more, and problems that take a part of them for wrong."""

import os
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

from corpus.reduction.passes import size
from corpus.reduction.printing import IMPORTS, argument, source
from corpus.reduction.statements import Candidate

X = np.random.default_rng(0).random((7, 9)).astype(np.float32)


def attention(x):
    weights = jax.nn.softmax(x @ x.T / jnp.sqrt(9.0), axis=1)
    return jnp.sum(jax.nn.gelu(weights @ x) * x, axis=1) + jnp.linalg.norm(x)


def recurrent(x):
    def step(carry, row):
        carry = jnp.tanh(carry * row + jnp.mean(row))
        return carry, jnp.sum(carry * carry)

    last, sums = lax.scan(step, x[0], x)
    return jax.nn.softmax(last) * jnp.max(sums) + jnp.var(x) + jnp.sum(x * x)


def sorted_statistics(x):
    order = jnp.sort(x, axis=1)
    middle = jnp.median(order, axis=0)
    return jnp.sum(middle * middle) + jnp.std(x * x) + jnp.cumsum(order, axis=0)[0] + jax.nn.silu(x[0])


def loop(x):
    total = lax.fori_loop(0, 5, lambda at, total: total * 0.5 + jnp.sum(x[at] * x[at]), 0.0)
    return jax.nn.log_softmax(x * total, axis=0) + jax.scipy.special.logsumexp(x) + jnp.sum(x * x, axis=0)


def update(x):
    moved = x.at[2].add(1.0).at[jnp.array([0, 3])].multiply(2.0)
    padded = jnp.pad(moved, 1)
    return jnp.sum(padded * padded) + jnp.linalg.norm(x - jnp.mean(x, axis=0)) * jax.nn.gelu(x)


FORWARD = (attention, recurrent, sorted_statistics, loop, update)
# Ten programs: each, before a layer that normalizes, and its gradient.
PROGRAMS: dict[str, Callable[..., Any]] = {
    each.__name__: lambda x, each=each: jax.nn.standardize(jnp.cumsum(each(jnp.tanh(x)), axis=-1))
    for each in FORWARD
} | {
    f"gradient of {each.__name__}": jax.grad(lambda x, each=each: jnp.sum(each(x) * each(x)))
    for each in FORWARD
}


def executed(candidate: Candidate) -> tuple[Callable[..., Any], list[np.ndarray]]:
    """The function f that a candidate is printed as, and its arrays."""
    names: dict[str, Any] = {}
    exec(IMPORTS + source(candidate), names)
    return names["f"], [eval(argument(each), names) for each in candidate.inputs]


def has_sum_of_products(candidate: Candidate) -> bool:
    """True for a program that sums more than five products of two arrays."""
    try:
        function, arrays = executed(candidate)
        equations = jax.make_jaxpr(function)(*arrays).jaxpr.eqns
    except Exception:  # A candidate that is no program.
        return False
    products = {each.outvars[0] for each in equations if each.primitive.name == "mul"}
    return any(
        each.primitive.name == "reduce_sum" and each.invars[0] in products and each.invars[0].aval.size > 5
        for each in equations
    )


def aborts(candidate: Candidate) -> bool:
    """End the process for a program with a sum of products."""
    if has_sum_of_products(candidate):
        os.abort()
    return False


class Planted:
    """The problem of a planted fault: what ``wrong`` says of a candidate."""

    size = staticmethod(size)

    def __init__(self, wrong: Callable[[Candidate], bool]) -> None:
        self.is_interesting = wrong
