"""Comparison of a backward program with central differences of its forward program."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import jax.numpy as jnp
import numpy as np

from corpus.checks.agreement import largest_difference
from corpus.checks.errors import CheckError
from corpus.checks.executable import Executable, executable
from corpus.checks.own_rules import OwnRules
from corpus.checks.points import AT_A_POINT, NO_SLOPE, ZERO_GRADIENT, InconclusivePointError, Point, generator
from corpus.execution.runs import Run
from corpus.lowering.lower import lower
from corpus.numerics.domains import direction_within
from corpus.numerics.finite_differences import NARROW, PRECISIONS, GradientError, Problem, gradient_error
from corpus.numerics.sampling import draw, random_signs, scale, widened
from kernels import Kernel

_BESIDE = 1e-3  # A step from a point to one beside it, as a part of the inputs' scale.
_WIDE = {"float32": "float64", "complex64": "complex128"}
_OF_F32 = (
    1e-4  # Allowed of a gradient in f32: 1e-6 an element, whose products may cancel to a tenth, and more.
)
_AGREEING_POINTS = 4  # Points at which a function must have the values in f64 that it has in f32.
_RULES_POINTS = 8  # Points at which a gradient that is accepted is compared with the Python's.
# The option of a run that sets ``accepts_rules``.
ACCEPTS_RULES = "pytest's --accept-custom-gradients"

Arrays = Sequence[np.ndarray]


@dataclass(frozen=True)
class GradientCheck:
    """A backward program, and the ``problem``: the function that it must be the gradient of.

    ``rules`` are those of a declared kernel, which may give another gradient on purpose; that is accepted
    with ``accepts_rules``. Errors below ``smallest_error`` are reported as this: in own dtypes they are
    rounding, which differs from machine to machine.
    """

    backward: Executable
    problem: Problem
    rules: OwnRules | None = None
    accepts_rules: bool = False
    smallest_error: float = 0.0

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
        return max(error, self.smallest_error)

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
                return max(error, self.smallest_error)
        if not self._by_rules(self.rules, point):
            said = "the Python has another gradient, run op by op, so the text is wrong"
        elif (index := self.rules.index_out_of_range(point)) is not None:
            said = (
                f"{index}: JAX takes the nearest element, and gives that no gradient; declare indices in "
                'range, or index with mode="clip" or "fill", as x.at[i].get(mode="clip")'
            )
        elif not self.rules.names:
            if self._is_right_beside(point):
                raise InconclusivePointError(AT_A_POINT)
            said = (
                "the Python has the same gradient, run op by op, so a rule of JAX is not the derivative here"
                f"{self.rules.condition}"
            )
        elif self.accepts_rules:
            return None
        else:
            said = self._rules_said(self.rules)
        raise CheckError(f"{self.backward.name}: {reason}; {said}", self.backward.program) from reason

    def _is_right_beside(self, point: Point) -> bool:
        """True if the gradient is right a step beside ``point``, where x == 0 and the like do not hold."""
        inputs = [array.copy() for array in point.inputs]
        problem = self.problem
        for at, size, domain in zip(problem.argnums, problem.scales, problem.domains, strict=True):
            signs = random_signs(point.rng, inputs[at].size).reshape(inputs[at].shape)
            step = direction_within(domain, _BESIDE * size * signs)
            inputs[at] = (inputs[at] + step).astype(inputs[at].dtype)
        beside = Point(point.number, inputs, point.rng)
        try:
            return self._compared(self.problem, beside, self.backward.outputs(inputs)[1]) is not None
        except (GradientError, CheckError):  # The latter where it is not finite there, a point of no kernel.
            return False

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
    widens: bool = True,
) -> GradientCheck:
    """The check of ``backward`` against ``forward``: in f64 where both run in it, else in own dtypes.

    A gradient of zero is one of a declared kernel; a drawn one with it would show nothing. ``rules`` and
    ``accepts_rules`` as for GradientCheck. With ``rules`` a gradient in own dtypes is compared with
    differences in f64, of the forward program or, where that does not run in it, of the Python; without
    ``widens`` to one bound for all ops, as the caller repeats a check that fails so with it.
    """
    wide = forward.run_f64 if backward.run_f64 else None
    precision = PRECISIONS["float64" if wide else "float32"]
    smallest_error = 0.0
    if wide is None and rules is not None:
        wide = forward.run_f64 or _python_in_f64(rules, forward)
        if wide is not None:
            smallest_error = max(_OF_F32, backward.bound) if widens else _OF_F32
            precision = replace(PRECISIONS["float64"], tolerance=smallest_error)
    run = wide or forward.run

    def terms(arrays: Arrays) -> list[np.ndarray]:
        inexact = (value for value in run(arrays) if jnp.issubdtype(value.dtype, jnp.inexact))
        # An output that is infinite where it should be, such as a mask, has no slope there.
        return [np.where(np.isfinite(value), value.real, 0) for value in inexact]

    allowed = max((NARROW.get(name, 0.0) for name in forward.program.float_types), default=0.0)
    precision = replace(precision, tolerance=max(precision.tolerance, allowed))
    scales = [scale(kernel.inputs[at]) for at in kernel.argnums]
    domains = [kernel.inputs[at].domain for at in kernel.argnums]
    problem = Problem(terms, kernel.argnums, scales, precision, kernel.declared, domains)
    return GradientCheck(backward, problem, rules, accepts_rules, smallest_error)


def _python_in_f64(rules: OwnRules, forward: Executable) -> Run | None:
    """The function of ``rules``, lowered for inputs in f64, where the ``forward`` program does not run in it.

    JAX computes erfc, lgamma and others by the bits of an f32, and by other series in f64. None where the
    Python cannot be lowered for f64 or computes something else there, such as rounded values.
    """
    kernel = rules.kernel
    if any(value.symbolic for value in kernel.inputs):
        return None
    inputs = tuple(replace(value, dtype=_WIDE.get(value.dtype, value.dtype)) for value in kernel.inputs)
    try:
        program, *_ = lower(rules.function, replace(kernel, inputs=inputs, wrt=()), ("cpu",)).programs
        run = executable(program, inputs).run
        for number in range(_AGREEING_POINTS):
            point = draw(kernel.inputs, generator(kernel, f"f64 {number}"))
            if largest_difference(forward.run(point), run(widened(point))) > forward.bound:
                return None
    except Exception:  # Python that is written for f32 may raise anything in f64.
        return None
    return run
