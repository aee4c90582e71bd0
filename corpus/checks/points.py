"""The loop over sample points: draw inputs, check the programs there, count the conclusive points."""

import itertools
import math
import random
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np

from corpus.checks.errors import CheckError, UninformativeError
from corpus.execution.interpreter_cost import runs_long
from corpus.execution.xla import MANY_OPS
from corpus.numerics.sampling import draw, special_points, stratified
from corpus.stablehlo.program import Program
from kernels import Kernel

CONCLUSIVE_POINTS = 2  # Points at which every check must have given a verdict.
DRAWN_POINTS = 32  # Points drawn at most.
# Of a program that takes long, of many ops or of arrays with at least _LARGE elements, fewer are judged.
_LARGE, _FEW_POINTS, _FEW_SPECIAL = 16, 4, 2

# Why a point can be inconclusive. The bounds stay as they are: another point is drawn instead.
ZERO_GRADIENT = "the gradient is zero"
UNSTABLE_OUTPUTS = "the rounding of the inputs decides the outputs"  # Own dtypes and f64 disagree.
UNLIKE_F64 = "own dtypes and f64 differ by more than rounding the inputs explains"
UNSTABLE_GRADIENT = "the rounding of the inputs decides the gradient"  # As where equal terms cancel.
NO_SLOPE = "the central differences do not converge"
AT_A_POINT = "the gradient is another beside the point"  # As of jnp.where(x == 0, ...).
NOT_FINITE = "the gradient is not finite, where outputs are not"
ENGINES_DIFFER = "engines differ by no more than the rounding of the inputs explains"
# These lie in the kernel; where two engines differ, one of them may be wrong.
_OF_THE_KERNEL = frozenset({ZERO_GRADIENT, UNSTABLE_OUTPUTS, UNSTABLE_GRADIENT, NO_SLOPE})


@dataclass(frozen=True)
class Point:
    """Sample values of a kernel's inputs, within their domains.

    ``rng`` is the generator that they were drawn from: whatever else is random at this point comes from it.
    """

    number: int
    inputs: list[np.ndarray]
    rng: random.Random


class InconclusivePointError(Exception):
    """No verdict is possible at a point; the message is the reason, one of those above."""


def generator(kernel: Kernel, purpose: int | str) -> random.Random:
    """A random generator for the point of that number, or for another purpose: the same in every run."""
    return random.Random(f"{kernel.template}/{kernel.seed}/{kernel.index}/{purpose}")


@dataclass(frozen=True)
class Effort:
    """The number of sample points for a kernel.

    At least ``drawn`` random points, and the first ``special`` ones of special_points(); None for all.
    """

    drawn: int = CONCLUSIVE_POINTS
    special: int | None = 0


def effort(kernel: Kernel, forward: Program) -> Effort:
    """The effort for all backends: every point, but fewer of a declared kernel that takes long.

    One of large arrays has, at few points, elements from all parts of its intervals; one of many ops takes
    seconds to compile, and has many arrays.
    """
    if not kernel.declared:
        return Effort(DRAWN_POINTS)
    fewest = min((math.prod(value.shape) for value in kernel.inputs if value.low < value.high), default=1)
    many_ops = forward.contents.op_counts.total() >= MANY_OPS
    if (many_ops or fewest >= _LARGE) and runs_long(forward.contents, forward.module()):
        drawn = CONCLUSIVE_POINTS if many_ops else max(_FEW_POINTS, DRAWN_POINTS // fewest)
        return Effort(drawn, _FEW_SPECIAL)
    return Effort(DRAWN_POINTS, None)


def _drawn(kernel: Kernel) -> Iterator[Point]:
    """The DRAWN_POINTS, at random; of a declared kernel stratified, so that a tenth of a domain has some."""
    if kernel.declared:
        strata = stratified(kernel.inputs, DRAWN_POINTS, generator(kernel, "strata"))
        for number, inputs in enumerate(strata):
            yield Point(number, inputs, generator(kernel, number))
        return
    for number in range(DRAWN_POINTS):
        rng = generator(kernel, number)
        yield Point(number, draw(kernel.inputs, rng), rng)


def judge_points(
    kernel: Kernel, name: str, judge: Callable[[Point], None], points: Effort | None = None
) -> Counter[str]:
    """Call ``judge`` at as many ``points`` as that says, and until CONCLUSIVE_POINTS were conclusive.

    Returns how many points were inconclusive, by reason.

    ``judge`` raises CheckError where a check fails and InconclusivePointError where none can be decided.
    Raises CheckError, naming the program ``name``, where fewer than CONCLUSIVE_POINTS of DRAWN_POINTS are
    conclusive; that is an UninformativeError where a drawn kernel is the reason at each of the others. The
    special points need not be conclusive.
    """
    points = points or Effort()
    conclusive = 0
    reasons = Counter[str]()
    for point in _drawn(kernel):
        try:
            judge(point)
        except InconclusivePointError as reason:
            reasons[str(reason)] += 1
            continue
        conclusive += 1
        if conclusive >= CONCLUSIVE_POINTS and point.number + 1 >= points.drawn:
            break
    if conclusive < CONCLUSIVE_POINTS:
        counted = ", ".join(f"at {count} {reason}" for reason, count in reasons.most_common())
        of_the_kernel = not kernel.declared and reasons.keys() <= _OF_THE_KERNEL
        error = UninformativeError if of_the_kernel else CheckError
        raise error(f"{name}: only {conclusive} of {DRAWN_POINTS} points could be judged: {counted}")
    special = special_points(kernel.inputs, generator(kernel, "special"))
    for number, inputs in enumerate(itertools.islice(special, points.special), start=DRAWN_POINTS):
        try:
            judge(Point(number, inputs, generator(kernel, number)))
        except InconclusivePointError as reason:
            reasons[str(reason)] += 1
    return reasons
