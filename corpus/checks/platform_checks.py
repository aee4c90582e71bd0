"""Checks of the programs of one platform: executables, then outputs and gradients at sample points."""

import re
from collections import Counter
from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from corpus.checks.agreement import differences
from corpus.checks.dependence import check_outputs_vary, inputs_without_effect
from corpus.checks.errors import CheckError, EngineDeviationError
from corpus.checks.executable import INFINITE, NAN, Executable, are_finite, executable
from corpus.checks.gradient_check import GradientCheck, gradient_check
from corpus.checks.other_engines import (
    OtherEngine,
    check_against_f64,
    compare_engines,
    default_compile,
    other_engines,
)
from corpus.checks.own_rules import OwnRules
from corpus.checks.points import (
    NOT_FINITE,
    UNLIKE_F64,
    UNSTABLE_GRADIENT,
    UNSTABLE_OUTPUTS,
    InconclusivePointError,
    Point,
    effort,
    judge_points,
)
from corpus.checks.rounding import explained, is_unlike_rounding, largest, without_zeros, zero_sizes
from corpus.execution.runs import Run
from corpus.execution.xla import MANY_OPS
from corpus.lowering.loading import Loaded
from corpus.lowering.lower import compiled
from corpus.stablehlo.program import Program
from kernels import Kernel

Arrays = Sequence[np.ndarray]

# NaN by its name: jnp.nan, math.nan, float("nan"). Where it has none it is a mistake, as of a root.
_NAMES_NAN = re.compile(r"\bnan\b", re.IGNORECASE)


@dataclass(frozen=True)
class Result:
    """The results of one platform's checks.

    ``values`` are the outputs and gradients at each point, by its number; another platform's may differ from
    them by ``bound``. ``gradient_errors`` has one for each conclusive point; ``by_rules`` is true where a
    gradient was accepted because the Python has it on purpose. ``influential`` and ``not_finite`` as in
    _Judge, ``notes`` as in Evidence.
    """

    engines: frozenset[str]
    unused: frozenset[int]
    bound: float
    gradient_dtype: str | None
    gradient_errors: Sequence[float]
    values: Mapping[int, Arrays]
    by_rules: bool
    influential: Collection[int]
    notes: Sequence[str]
    set_aside: Counter[str]
    not_finite: Collection[int]


def check_platform(
    loaded: Loaded,
    programs: Sequence[Program],
    python_run: Run | None,
    rules: OwnRules | None,
    without: set[str],
    *,
    accepts_rules: bool,
) -> Result:
    """Check the ``programs`` of one platform; the options are those of check().

    Every other engine is asked where there is a ``python_run``, which runs the Python op by op; ``rules`` are
    those of a declared kernel. An engine that stands alone as it is known to joins those ``without``.
    """
    notes: list[str] = []
    # Compiling the backward program again, for f64, would be a quarter of all checks of one of many ops.
    last = programs[-1]
    widens = not (loaded.kernel.declared and _has_many_ops(last) and last.narrowest_float == "f32")
    while True:
        try:
            return _check_on_engines(
                loaded,
                programs,
                python_run,
                rules,
                without,
                notes,
                accepts_rules=accepts_rules,
                widens=widens,
            )
        except EngineDeviationError as deviation:  # Of an engine that has not been left out yet.
            without.add(deviation.engine)
            notes.append(str(deviation))
        except CheckError:
            if widens:
                raise
            widens = True  # Rounding in own dtypes may be the reason: what fails in f64, too, is reported.


def _has_many_ops(program: Program) -> bool:
    """True for a program that XLA compiles slowly. Raises CheckError where its text is not valid."""
    try:
        return program.contents.op_counts.total() >= MANY_OPS
    except ValueError as error:
        raise CheckError(f"{program.platform} {program.direction}: {error}") from error


def _check_on_engines(
    loaded: Loaded,
    programs: Sequence[Program],
    python_run: Run | None,
    rules: OwnRules | None,
    without: Container[str],
    notes: Sequence[str],
    *,
    accepts_rules: bool,
    widens: bool,
) -> Result:
    """Check on all engines that are not left out; unless it ``widens``, the gradient in its own dtypes."""
    kernel = loaded.kernel

    def with_callbacks(program: Program) -> Run:
        return compiled(loaded.function, kernel, program)

    executables = [
        executable(
            each,
            kernel.inputs,
            without,
            with_callbacks,
            widens=widens or each.direction == "forward",
            meant=_meant(kernel) if each.direction == "forward" else (),
        )
        for each in programs
    ]
    forward = executables[0]
    gradient = None
    if len(executables) == 2:
        gradient = gradient_check(
            kernel, *executables, rules=rules, accepts_rules=accepts_rules, widens=widens
        )
    others = [] if python_run is None else other_engines(kernel, forward, python_run, without)
    backward_others = (
        [] if python_run is None or gradient is None else default_compile(kernel, gradient.backward, without)
    )
    judge = _Judge(kernel, forward, gradient, others, backward_others, without)
    points = None if python_run is None else effort(kernel, forward.static)
    set_aside = judge_points(kernel, forward.name, judge, points)
    if not kernel.declared:
        check_outputs_vary(kernel, forward, judge.outputs)
    return Result(
        frozenset(other.name for other in others).union(*(each.engines for each in executables)),
        forward.unused.union(inputs_without_effect(kernel, forward, forward.unused | judge.influential)),
        max(each.bound_f64 if each.run_f64 else each.bound for each in executables),
        None if gradient is None else gradient.problem.precision.dtype,
        judge.gradient_errors,
        judge.values,
        judge.by_rules,
        judge.influential,
        [*notes, *judge.notes],
        set_aside,
        judge.not_finite,
    )


def _meant(kernel: Kernel) -> tuple[str, ...]:
    """Return what outputs may be besides finite: infinite if ``kernel`` is declared, NaN if it names NaN."""
    if not kernel.declared:
        return ()
    return (INFINITE, NAN) if _NAMES_NAN.search(kernel.source) else (INFINITE,)


@dataclass
class _Judge:
    """The checks of one platform's programs at a point, and what they found at all points so far.

    ``outputs`` are those of the forward program at every point, conclusive or not; ``influential`` are the
    positions of the inputs with a gradient that is not zero; ``not_finite`` those of the outputs that are
    infinite or NaN at some point, as they are meant to; ``notes`` name engines that stood alone, as they
    are known to; the others are as in Result.
    """

    kernel: Kernel
    forward: Executable
    gradient: GradientCheck | None
    others: Sequence[OtherEngine]
    backward_others: Sequence[OtherEngine]
    without: Container[str]
    outputs: list[Arrays] = field(default_factory=list)
    values: dict[int, list[np.ndarray]] = field(default_factory=dict)
    gradient_errors: list[float] = field(default_factory=list)
    influential: set[int] = field(default_factory=set)
    not_finite: set[int] = field(default_factory=set)
    by_rules: bool = False
    notes: dict[str, None] = field(default_factory=dict)

    def __call__(self, point: Point) -> None:
        """Raise CheckError where a check fails, InconclusivePointError where none can be decided here."""
        own, wide = self.forward.outputs(point.inputs)
        self.outputs.append(wide)
        zeros = self._zeros(self.forward, point, wide, [1.0] * len(wide), largest(point.inputs))
        rounding = self._rounding(self.forward, point, own, wide, zeros, UNSTABLE_OUTPUTS)
        self._compare(self.forward, self.others, point, own, rounding, zeros)
        self.values[point.number] = without_zeros(wide, zeros)
        infinite = {at for at, value in enumerate(own) if not are_finite([value])}
        self.not_finite |= infinite
        if self.gradient is not None:
            self._check_gradient(self.gradient, point, largest(wide), finite=not infinite)

    def _compare(
        self,
        program: Executable,
        others: Sequence[OtherEngine],
        point: Point,
        own: Arrays,
        rounding: Sequence[float],
        zeros: Sequence[float],
    ) -> None:
        note = compare_engines(self.kernel, program, others, point, own, rounding, zeros, self.without)
        if note is not None:
            self.notes[note] = None

    def _check_gradient(self, gradient: GradientCheck, point: Point, size: float, *, finite: bool) -> None:
        """Check the gradient at ``point``; the outputs have at most the ``size``, if they are ``finite``."""
        own, wide = gradient.backward.outputs(point.inputs, anything=not finite)
        if not are_finite(own):
            raise InconclusivePointError(NOT_FINITE)
        zeros = self._zeros(gradient.backward, point, wide, gradient.problem.scales, size)
        rounding = self._rounding(gradient.backward, point, own, wide, zeros, UNSTABLE_GRADIENT)
        self._compare(gradient.backward, self.backward_others, point, own, rounding, zeros)
        wide = without_zeros(wide, zeros)
        error = gradient.error(point, wide)
        if error is None:
            self.by_rules = True
        else:
            self.gradient_errors.append(error)
        self.values[point.number] += wide
        argnums = gradient.problem.argnums
        self.influential |= {at for at, part in zip(argnums, wide, strict=True) if np.any(part)}

    def _zeros(
        self, program: Executable, point: Point, wide: Arrays, scales: Sequence[float], terms: float
    ) -> Sequence[float]:
        """The zero_sizes() of a declared kernel; 0 for all outputs of a drawn one."""
        if not self.kernel.declared:
            return [0.0] * len(wide)
        return zero_sizes(program, point, wide, scales, terms)

    def _rounding(
        self,
        program: Executable,
        point: Point,
        own: Arrays,
        wide: Arrays,
        zeros: Sequence[float],
        reason: str,
    ) -> Sequence[float]:
        """The differences of the arrays in own dtypes from those in f64.

        Raises InconclusivePointError with the ``reason`` where one is too large, unless it is explained for a
        declared kernel; CheckError where another engine shows that one of such a kernel is no rounding.
        """
        found = differences(own, wide, zeros)
        if max(found) > program.bound and not (
            self.kernel.declared and explained(program, point, found, zeros)
        ):
            if self.kernel.declared and is_unlike_rounding(program, point, found, zeros):
                others = self.others if program is self.forward else self.backward_others
                check_against_f64(program, others, point, found, wide, zeros)
                self._compare(program, others, point, own, [0.0] * len(own), zeros)
                raise InconclusivePointError(UNLIKE_F64)
            raise InconclusivePointError(reason)
        return found
