"""The types that execution backends share."""

from collections.abc import Callable, Sequence

import numpy as np

from corpus.stablehlo.program import Program

Arrays = Sequence[np.ndarray]
# Computes a program's outputs, given an array for each of the kernel's inputs.
Run = Callable[[Arrays], list[np.ndarray]]


def of_inputs(program: Program, run: Run) -> Run:
    """Turn ``run``, which takes the arguments of ``program``, into a function of all the kernel's inputs."""
    if program.inputs is None:
        return run
    return lambda arrays: run(program.arguments(arrays))
