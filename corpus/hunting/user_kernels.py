"""The kernels of a user's file, and the subject of each index made of them."""

import random
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import jax.numpy as jnp

from corpus.judging.finding import Subject
from corpus.judging.kernel_subjects import DECLARED, FORWARD, GRADIENT, SPECIAL, TIES, subject_of
from corpus.user_kernels.loading import load
from kernels import Kernel

# One after the other of each kernel; then again, with other seeds.
_TURNS = ((FORWARD, DECLARED), (GRADIENT, DECLARED), (FORWARD, SPECIAL), (GRADIENT, SPECIAL), (FORWARD, TIES))


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
    if not any(jnp.issubdtype(jnp.dtype(kernel.inputs[at].dtype), jnp.inexact) for at in kernel.argnums):
        transform = FORWARD
    subject = subject_of(kernel, transform, values, random.Random(f"hunt/{seed}/{index}").randrange(1 << 30))
    return replace(subject, id=f"{seed}-{index}-{kernel.name}")
