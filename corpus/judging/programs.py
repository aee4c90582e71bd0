"""The function of a subject, transformed as the subject says, and its StableHLO."""

import functools
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp

from corpus.judging.finding import Subject
from corpus.lowering.lower import total
from corpus.stablehlo.jax_compat import shaped

_FILE = "<subject>"


def function(subject: Subject) -> Callable[..., Any]:
    """The function of ``subject``, of all its arrays, with its transformation. Executes its source."""
    names: dict[str, Any] = {}
    with subject.settings():
        exec(compile(subject.source, _FILE, "exec"), names)  # Python of the search, or of the user.
    own: Callable[..., Any] = names[subject.name]
    axes = [0 if spec.batched else None for spec in subject.specs]
    if subject.transform == "grad":
        return _gradient(own, subject)
    if subject.transform == "jvp":
        return functools.partial(_jvp, own)
    if subject.transform == "vmap":
        return _mapped(own, axes)
    if subject.transform == "vmap(grad)":
        return _mapped(_gradient(own, subject), axes)
    return own


def lowered(subject: Subject) -> jax.stages.Lowered:
    """``subject`` as JAX lowers it, with all its arguments kept. Raises what JAX raises."""
    with subject.settings():
        takes = [shaped(spec.shape, spec.dtype) for spec in subject.specs]
        return jax.jit(function(subject), keep_unused=True).lower(*takes)


def _mapped(own: Callable[..., Any], axes: list[int | None]) -> Callable[..., Any]:
    mapped: Callable[..., Any] = jax.vmap(own, in_axes=axes)
    return mapped


def _gradient(own: Callable[..., Any], subject: Subject) -> Callable[..., Any]:
    at = subject.wrt
    if at is None:
        at = tuple(number for number, spec in enumerate(subject.specs) if _differentiable(spec.dtype))
    if not at:
        raise TypeError("it has no float inputs")
    gradient: Callable[..., Any] = jax.grad(lambda *arguments: _total(own(*arguments)), argnums=at)
    return gradient


def _total(outputs: Any) -> jax.Array:
    if not any(jnp.issubdtype(jnp.asarray(leaf).dtype, jnp.inexact) for leaf in jax.tree.leaves(outputs)):
        raise TypeError("it has no float outputs")
    return total(outputs)


def _jvp(own: Callable[..., Any], *arguments: Any) -> Any:
    """The outputs and their tangents; ``arguments`` are the inputs, then a tangent for each float one."""
    count = next(
        many
        for many in range(1, len(arguments) + 1)
        if many + sum(_differentiable(each.dtype) for each in arguments[:many]) == len(arguments)
    )
    inputs, tangents = arguments[:count], iter(arguments[count:])
    found = jax.jvp(own, inputs, tuple(_tangent(each, tangents) for each in inputs))
    return [leaf for leaf in jax.tree.leaves(found) if leaf.dtype != jax.dtypes.float0]


def _tangent(value: Any, tangents: Any) -> Any:
    if _differentiable(value.dtype):
        return next(tangents)
    return jnp.zeros(value.shape, jax.dtypes.float0)


def _differentiable(dtype: Any) -> bool:
    return bool(jnp.issubdtype(jnp.dtype(dtype), jnp.floating))
