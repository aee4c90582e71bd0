"""Comparison of a backward program with central differences of its forward program."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import jax.numpy as jnp
import numpy as np

from corpus.checks.errors import CheckError
from corpus.checks.executable import Executable
from corpus.checks.points import NO_SLOPE, ZERO_GRADIENT, InconclusivePointError, Point
from corpus.numerics.finite_differences import NARROW, PRECISIONS, GradientError, Problem, gradient_error
from corpus.numerics.sampling import scale, widened
from kernels import Kernel

Arrays = Sequence[np.ndarray]


@dataclass(frozen=True)
class GradientCheck:
    """A backward program, and the ``problem``: the function that it must be the gradient of."""

    backward: Executable
    problem: Problem

    def error(self, point: Point, gradient: Arrays) -> float:
        """The relative error of ``gradient`` at ``point`` against central differences.

        Raises CheckError where it is too large, InconclusivePointError where the differences do not
        converge or, unless the problem accepts that, the gradient is zero.
        """
        inputs = widened(point.inputs) if self.problem.precision.dtype == "float64" else point.inputs
        try:
            error = gradient_error(self.problem, inputs, gradient, point.rng)
        except GradientError as reason:
            raise CheckError(f"{self.backward.name}: {reason}", self.backward.program) from reason
        if error is None:
            raise InconclusivePointError(NO_SLOPE)
        if not self.problem.accepts_zero and not any(map(np.any, gradient)):
            raise InconclusivePointError(ZERO_GRADIENT)
        return error


def gradient_check(kernel: Kernel, forward: Executable, backward: Executable) -> GradientCheck:
    """The check of ``backward`` against ``forward``: in f64 where both run in it, else in own dtypes.

    A gradient of zero is one of a declared kernel; a drawn one with it would show nothing.
    """
    wide = forward.run_f64 if backward.run_f64 else None
    run = wide or forward.run

    def terms(arrays: Arrays) -> list[np.ndarray]:
        return [value.real for value in run(arrays) if jnp.issubdtype(value.dtype, jnp.inexact)]

    precision = PRECISIONS["float64" if wide else "float32"]
    allowed = max((NARROW.get(name, 0.0) for name in forward.program.float_types), default=0.0)
    precision = replace(precision, tolerance=max(precision.tolerance, allowed))
    scales = [scale(kernel.inputs[at]) for at in kernel.argnums]
    return GradientCheck(backward, Problem(terms, kernel.argnums, scales, precision, kernel.declared))
