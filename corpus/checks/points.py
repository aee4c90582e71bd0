"""The loop over sample points: draw inputs, check the programs there, count the conclusive points."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from corpus.checks.errors import CheckError, UninformativeError
from corpus.numerics.sampling import draw, special_points, stratified
from kernels import Kernel

CONCLUSIVE_POINTS = 2  # Points at which every check must have given a verdict.
DRAWN_POINTS = 32  # Points drawn at most.

# Why a point can be inconclusive. The bounds stay as they are: another point is drawn instead.
ZERO_GRADIENT = "the gradient is zero"
UNSTABLE_OUTPUTS = "the rounding of the inputs decides the outputs"  # Own dtypes and f64 disagree.
UNSTABLE_GRADIENT = "the rounding of the inputs decides the gradient"  # As where equal terms cancel.
NO_SLOPE = "the central differences do not converge"
ENGINES_DIFFER = "engines differ by no more than the rounding of the inputs explains"
# These lie in the kernel; where two engines differ, one of them may be wrong.
_OF_THE_KERNEL = frozenset({ZERO_GRADIENT, UNSTABLE_OUTPUTS, UNSTABLE_GRADIENT, NO_SLOPE})


@dataclass(frozen=True)
class Point:
    """Sample values of a kernel's inputs, within their domains.

    ``rng`` is the generator that they were drawn from: whatever else is random at this point comes from it.
    A ``special`` point has entries at the ends of their domains, or zeros; it need not be conclusive.
    """

    number: int
    inputs: list[np.ndarray]
    rng: random.Random
    special: bool = False


class InconclusivePointError(Exception):
    """No verdict is possible at a point; the message is the reason, one of those above."""


def generator(kernel: Kernel, purpose: int | str) -> random.Random:
    """A random generator for the point of that number, or for another purpose: the same in every run."""
    return random.Random(f"{kernel.template}/{kernel.seed}/{kernel.index}/{purpose}")


def points(kernel: Kernel) -> Iterator[Point]:
    """The points at which ``kernel`` is judged: DRAWN_POINTS at random and, of a declared one, special ones.

    Those of a declared kernel are stratified, so that whatever part of a domain is wider than 1/16 has some.
    """
    if not kernel.declared:
        for number in range(DRAWN_POINTS):
            rng = generator(kernel, number)
            yield Point(number, draw(kernel.inputs, rng), rng)
        return
    for number, inputs in enumerate(stratified(kernel.inputs, DRAWN_POINTS, generator(kernel, "strata"))):
        yield Point(number, inputs, generator(kernel, number))
    for number, inputs in enumerate(
        special_points(kernel.inputs, generator(kernel, "special")), start=DRAWN_POINTS
    ):
        yield Point(number, inputs, generator(kernel, number), special=True)


def judge_points(
    kernel: Kernel, name: str, judge: Callable[[Point], None], *, every_point: bool = False
) -> None:
    """Call ``judge`` at points() until CONCLUSIVE_POINTS were conclusive, or at ``every_point``.

    ``judge`` raises CheckError where a check fails and InconclusivePointError where none can be decided.
    Raises CheckError, naming the program ``name``, where fewer than CONCLUSIVE_POINTS of DRAWN_POINTS are
    conclusive; that is an UninformativeError where a drawn kernel is the reason at each of the others.
    """
    conclusive = 0
    reasons = Counter[str]()
    for point in points(kernel):
        try:
            judge(point)
        except InconclusivePointError as reason:
            if not point.special:
                reasons[str(reason)] += 1
            continue
        conclusive += not point.special
        if conclusive == CONCLUSIVE_POINTS and not every_point:
            return
    if conclusive < CONCLUSIVE_POINTS:
        counted = ", ".join(f"at {count} {reason}" for reason, count in reasons.most_common())
        of_the_kernel = not kernel.declared and reasons.keys() <= _OF_THE_KERNEL
        error = UninformativeError if of_the_kernel else CheckError
        raise error(f"{name}: only {conclusive} of {DRAWN_POINTS} points could be judged: {counted}")
