"""Subjects made of the kernels of a user's file: forward and gradients, at ordinary and at special values."""

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import jax.numpy as jnp

from corpus.hunting.finding import InputSpec, Subject
from corpus.hunting.values import BETWEEN
from corpus.user_kernels.loading import load
from kernels import Input, Kernel

# One after the other of each kernel; then again, with other seeds.
_TURNS = (("forward", ""), ("grad", ""), ("forward", "special"), ("grad", "special"), ("forward", "ties"))
_CALL = "\n\ndef hunted({names}):\n    return {name}({arguments})\n"


def kernels_of(path: Path) -> tuple[Kernel, ...]:
    """The kernels that a file declares, or the first ones that its templates draw. Raises UserError."""
    return tuple(
        kernel
        for template in load(path)
        for kernel in (template.kernels or [template.draw(random.Random(seed)) for seed in range(8)])
    )


def user_subject(kernels: Sequence[Kernel], seed: int, index: int) -> Subject:
    """The subject of a seed and an index, one kernel after the other."""
    turn, at = divmod(index, len(kernels))
    kernel = kernels[at]
    transform, values = _TURNS[turn % len(_TURNS)]
    rng = random.Random(f"hunt/{seed}/{index}")
    floats = any(jnp.issubdtype(jnp.dtype(each.dtype), jnp.floating) for each in kernel.inputs)
    specs = tuple(_spec(each, values, rng.randrange(1 << 30)) for each in kernel.inputs)
    subject = Subject(f"{seed}-{index}-{kernel.name}", kernel.source, kernel.name, specs, transform)
    if not floats:
        subject = replace(subject, transform="forward")
    return _with_static(subject, kernel)


def _spec(value: Input, values: str, seed: int) -> InputSpec:
    """An input with values from its interval, or of a class; one of a domain keeps to its interval."""
    between = f"{BETWEEN}:{value.low}:{value.high}"
    is_float = jnp.issubdtype(jnp.dtype(value.dtype), jnp.inexact)
    return InputSpec(
        tuple(value.shape), value.dtype, values if values and is_float and not value.domain else between, seed
    )


def _with_static(subject: Subject, kernel: Kernel) -> Subject:
    """``subject``, with the static arguments of ``kernel`` written into a function that calls it."""
    if not kernel.static:
        return subject
    names = [each.name for each in kernel.inputs]
    arguments = ", ".join([*names, *(f"{name}={value!r}" for name, value in kernel.static)])
    call = _CALL.format(names=", ".join(names), name=kernel.name, arguments=arguments)
    return replace(subject, source=subject.source.rstrip() + call, name="hunted")
