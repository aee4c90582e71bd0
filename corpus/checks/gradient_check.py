"""Comparison of a backward program with central differences of its forward program."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import jax.numpy as jnp
import numpy as np

from corpus.checks.errors import CheckError
from corpus.checks.executable import Executable
from corpus.checks.own_rules import OwnRules
from corpus.checks.points import NO_SLOPE, ZERO_GRADIENT, InconclusivePointError, Point
from corpus.numerics.finite_differences import NARROW, PRECISIONS, GradientError, Problem, gradient_error
from corpus.numerics.sampling import scale, widened
from kernels import Kernel

_RULES_POINTS = 8  # Points at which a gradient that is accepted is compared with the Python's.
# The option of a run that sets ``accepts_rules``.
ACCEPTS_RULES = "pytest's --accept-custom-gradients"

Arrays = Sequence[np.ndarray]


@dataclass(frozen=True)
class GradientCheck:
    """A backward program, and the ``problem``: the function that it must be the gradient of.

    ``rules`` are those of a declared kernel, which may give another gradient on purpose; that is accepted
    with ``accepts_rules``.
    """

    backward: Executable
    problem: Problem
    rules: OwnRules | None = None
    accepts_rules: bool = False

    def error(self, point: Point, gradient: Arrays) -> float | None:
        """The relative error of ``gradient`` at ``point`` against central differences.

        None where it is another on purpose, which is accepted. Raises CheckError where the error is too
        large, InconclusivePointError where the differences do not converge or, unless the problem accepts
        that, the gradient is zero.
        """
        try:
            error = self._compared(self.problem, point, gradient)
        except GradientError as reason:
            return self._second_opinion(point, gradient, reason)
        if error is None:
            if self.rules is None or not self.rules.names:
                raise InconclusivePointError(NO_SLOPE)
            if self.accepts_rules and self._by_rules(self.rules, point):
                return None
            raise InconclusivePointError(f"{NO_SLOPE}, and {self._rules_said(self.rules)}")
        if not self.problem.accepts_zero and not any(map(np.any, gradient)):
            raise InconclusivePointError(ZERO_GRADIENT)
        return error

    def _compared(self, problem: Problem, point: Point, gradient: Arrays) -> float | None:
        inputs = widened(point.inputs) if problem.precision.dtype == "float64" else point.inputs
        return gradient_error(problem, inputs, gradient, point.rng)

    def _second_opinion(self, point: Point, gradient: Arrays, reason: GradientError) -> float | None:
        """Decide whether the mismatch ``reason`` is a fault; returns and raises as error() does.

        It is none where the Python has rules that need not be derivatives, and these are accepted.
        """
        if self.rules is None:
            raise CheckError(f"{self.backward.name}: {reason}", self.backward.program) from reason
        precision = self.problem.precision
        if self.rules.tolerance > precision.tolerance:
            precision = replace(precision, tolerance=self.rules.tolerance)
            try:
                error = self._compared(replace(self.problem, precision=precision), point, gradient)
            except GradientError as again:
                reason = again
            else:
                if error is None:
                    raise InconclusivePointError(NO_SLOPE)
                return error
        if not self._by_rules(self.rules, point):
            said = "the Python has another gradient, run op by op, so the text is wrong"
        elif not self.rules.names:
            said = "the Python has the same gradient, run op by op, so a rule of JAX is wrong"
        elif self.accepts_rules:
            return None
        else:
            said = self._rules_said(self.rules)
        raise CheckError(f"{self.backward.name}: {reason}; {said}", self.backward.program) from reason

    def _by_rules(self, rules: OwnRules, point: Point) -> bool:
        """True if the program has the gradient that ``rules`` give.

        Raises InconclusivePointError beyond the first points: without jit, each may take seconds.
        """
        if self.accepts_rules and point.number >= _RULES_POINTS:
            raise InconclusivePointError(NO_SLOPE)
        return rules.give(self.backward, point)

    def _rules_said(self, rules: OwnRules) -> str:
        return (
            f"the Python has its own rules, which need not be derivatives: {', '.join(rules.names)}; if that "
            f"is on purpose, {ACCEPTS_RULES} records it and says so"
        )


def gradient_check(
    kernel: Kernel,
    forward: Executable,
    backward: Executable,
    *,
    rules: OwnRules | None = None,
    accepts_rules: bool = False,
) -> GradientCheck:
    """The check of ``backward`` against ``forward``: in f64 where both run in it, else in own dtypes.

    A gradient of zero is one of a declared kernel; a drawn one with it would show nothing. ``rules`` and
    ``accepts_rules`` as for GradientCheck.
    """
    wide = forward.run_f64 if backward.run_f64 else None
    run = wide or forward.run

    def terms(arrays: Arrays) -> list[np.ndarray]:
        return [value.real for value in run(arrays) if jnp.issubdtype(value.dtype, jnp.inexact)]

    precision = PRECISIONS["float64" if wide else "float32"]
    allowed = max((NARROW.get(name, 0.0) for name in forward.program.float_types), default=0.0)
    precision = replace(precision, tolerance=max(precision.tolerance, allowed))
    scales = [scale(kernel.inputs[at]) for at in kernel.argnums]
    domains = [kernel.inputs[at].domain for at in kernel.argnums]
    problem = Problem(terms, kernel.argnums, scales, precision, kernel.declared, domains)
    return GradientCheck(backward, problem, rules, accepts_rules)
