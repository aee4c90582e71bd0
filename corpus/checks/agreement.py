"""Comparison of runs: types, largest difference, sensitivity to rounding, and agreement of platforms."""

import random
from collections.abc import Mapping, Sequence

import numpy as np

from corpus.checks.errors import CheckError
from corpus.execution.runs import Run
from corpus.numerics.sampling import PERTURBATIONS, perturbed
from corpus.numerics.tolerances import difference

Arrays = Sequence[np.ndarray]


def differences(one: Arrays, other: Arrays, least: Sequence[float] | None = None) -> list[float]:
    """The difference() between arrays of two runs at each position, each with its ``least``, by default 0."""
    return [
        difference(*pair)
        for pair in zip(one, other, [0.0] * len(one) if least is None else least, strict=True)
    ]


def largest_difference(one: Arrays, other: Arrays) -> float:
    """The largest difference() between arrays of two runs at the same position; 0 where there are none."""
    return max(differences(one, other), default=0.0)


def worst_output(one: Arrays, other: Arrays) -> int:
    """The position at which the arrays of two runs differ most."""
    return int(np.argmax(differences(one, other)))


def check_types(name: str, other_name: str, one: Arrays, other: Arrays) -> None:
    """Raise CheckError where the arrays of two runs have different shapes or dtypes."""
    ours, theirs = ([f"{value.dtype.name}{list(value.shape)}" for value in side] for side in (one, other))
    if ours != theirs:
        raise CheckError(f"{name}: the text gives {', '.join(ours)}, but {other_name} {', '.join(theirs)}")


def rounding_sensitivity(run: Run, inputs: Arrays, rng: random.Random, units: float = 1.0) -> float:
    """The largest change of the outputs when each input changes by ``units`` epsilons of its dtype.

    Measured for PERTURBATIONS random choices of signs.
    """
    return max(rounding_sensitivities(run, inputs, rng, units=units), default=0.0)


def rounding_sensitivities(
    run: Run, inputs: Arrays, rng: random.Random, least: Sequence[float] | None = None, units: float = 1.0
) -> list[float]:
    """The largest change of each output, as for rounding_sensitivity(); ``least`` as for differences()."""
    outputs = run(inputs)
    moved = [differences(outputs, run(perturbed(inputs, rng, units)), least) for _ in range(PERTURBATIONS)]
    return [max(changes) for changes in zip(*moved, strict=True)]


def compare_platforms(
    platform: str, values: Mapping[int, Arrays], others: Mapping[int, Arrays], bound: float
) -> None:
    """Compare a platform's outputs and gradients, by the number of the point, with another platform's.

    Raises CheckError where they differ by more than ``bound``, or where no point is common to both.
    """
    shared = values.keys() & others.keys()
    if not shared:
        raise CheckError(f"{platform}: judged at other points than the other platform, so not compared")
    for number in sorted(shared):
        # A gradient may be there on one side alone: the point was inconclusive on the other.
        for position, pair in enumerate(zip(values[number], others[number], strict=False)):
            if difference(*pair) > bound:
                raise CheckError(f"{platform}: value {position} differs from the other platform's")
