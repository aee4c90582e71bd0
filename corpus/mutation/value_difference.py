"""Difference of the values of a program and of its mutation, at random points."""

import random
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from corpus.execution.engines import engine
from corpus.execution.runs import Run
from corpus.numerics.sampling import draw, widened
from corpus.stablehlo.program import Program
from kernels import Input

POINTS = 32
SAME = 1e-12  # Relative to the largest magnitude in an output: a difference that rounding in f64 explains.


@dataclass(frozen=True)
class ValueDifference:
    """The number of the POINTS points at which two programs differ, and by how much at most.

    ``largest`` is relative to the largest magnitude in the output, infinite where one value is not finite.
    ``wide`` is true if the programs ran in f64, false if they ran in their own dtypes.
    """

    points: int
    largest: float
    wide: bool


def value_difference(
    inputs: Sequence[Input], one: Program, other: Program, rng: random.Random
) -> ValueDifference:
    """Run two programs at the same POINTS points, drawn from ``inputs``.

    Raises ValueError if one does not run.
    """
    if one.canonical == other.canonical:
        return ValueDifference(0, 0.0, wide=True)
    first, second, wide = _runs(one, other)
    sizes = []
    for _ in range(POINTS):
        point = draw(inputs, rng)
        point = widened(point) if wide else point
        pairs = zip(first(point), second(point), strict=True)
        sizes.append(max((_relative_difference(*pair) for pair in pairs), default=0.0))
    return ValueDifference(sum(size > SAME for size in sizes), max(sizes), wide)


def _runs(one: Program, other: Program) -> tuple[Run, Run, bool]:
    try:
        return engine(one.widened)[1], engine(other.widened)[1], True
    except ValueError:  # Some ops exist in their own width alone.
        return engine(one)[1], engine(other)[1], False


def _relative_difference(one: np.ndarray, other: np.ndarray) -> float:
    if one.shape != other.shape:
        return float("inf")
    equal = one == other  # In their own dtypes: f64 does not tell all integers of 64 bits apart.
    kind = np.complex128 if np.iscomplexobj(one) else np.float64
    one, other = one.astype(kind), other.astype(kind)
    differs = ~(equal | (np.isnan(one) & np.isnan(other)))
    if not differs.any():
        return 0.0
    if np.array_equal(one[differs], other[differs]):
        return float("inf")
    off = float(np.abs(one[differs] - other[differs]).max())
    if not np.isfinite(off):
        return float("inf")
    both = np.abs(np.concatenate([one.ravel(), other.ravel()]))
    return off / float(both[np.isfinite(both)].max())
