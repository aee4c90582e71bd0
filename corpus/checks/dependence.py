"""Dependence of outputs on inputs: every output must vary, and some inputs may have no effect."""

from collections.abc import Collection, Sequence

import jax.numpy as jnp
import numpy as np

from corpus.checks.errors import UninformativeError
from corpus.checks.executable import Executable
from corpus.checks.points import DRAWN_POINTS, generator
from corpus.numerics.sampling import draw, draw_one
from kernels import Kernel

Arrays = Sequence[np.ndarray]


def check_outputs_vary(kernel: Kernel, forward: Executable, outputs: Sequence[Arrays]) -> None:
    """Raise UninformativeError where an output is the same at every point.

    ``outputs`` are those of ``forward`` at the points judged so far; up to DRAWN_POINTS more are tried.
    """
    seen = list(outputs)
    for number in range(DRAWN_POINTS):
        same = [at for at, values in enumerate(zip(*seen, strict=True)) if _all_equal(values)]
        if not same:
            return
        seen.append(_outputs(forward, draw(kernel.inputs, generator(kernel, f"more {number}"))))
    raise UninformativeError(
        f"{forward.name}: output {same[0]} is the same at {len(seen)} points, so it shows nothing",
        forward.program,
        same[0],
    )


def inputs_without_effect(kernel: Kernel, forward: Executable, known: Collection[int]) -> list[int]:
    """The positions of the inputs, besides the ``known`` ones, that change no output at any point tried."""
    positions = (at for at in range(len(kernel.inputs)) if at not in known)
    return [at for at in positions if not _has_effect(kernel, forward, at)]


def _has_effect(kernel: Kernel, forward: Executable, at: int) -> bool:
    rng = generator(kernel, f"input {at}")
    for _ in range(DRAWN_POINTS):
        point = draw(kernel.inputs, rng)
        before = _outputs(forward, point)
        point[at] = draw_one(kernel.inputs[at], rng)
        if not _all_same(before, _outputs(forward, point)):
            return True
    return False


def _outputs(forward: Executable, point: Arrays) -> Arrays:
    """The outputs in f64 where the program can be widened, which shows the smaller differences."""
    return forward.outputs(point)[1]


def _all_same(before: Arrays, after: Arrays) -> bool:
    return all(
        np.array_equal(one, other, equal_nan=jnp.issubdtype(one.dtype, jnp.inexact))
        for one, other in zip(before, after, strict=True)
    )


def _all_equal(values: Sequence[np.ndarray]) -> bool:
    return all(np.array_equal(values[0], value) for value in values[1:])
