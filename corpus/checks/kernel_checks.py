"""Checks of a kernel's programs: executables, then outputs and gradients at sample points, then evidence."""

import math
from collections import Counter
from collections.abc import Collection, Container, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from corpus.checks.agreement import compare_platforms, differences
from corpus.checks.as_run import check_as_run
from corpus.checks.dependence import check_outputs_vary, inputs_without_effect
from corpus.checks.errors import CheckError, EngineDeviationError
from corpus.checks.executable import Executable, executable
from corpus.checks.gradient_check import GradientCheck, gradient_check
from corpus.checks.other_engines import (
    OpByOp,
    OtherEngine,
    check_against_f64,
    compare_engines,
    default_compile,
    other_engines,
)
from corpus.checks.own_rules import OwnRules
from corpus.checks.points import (
    CONCLUSIVE_POINTS,
    UNLIKE_F64,
    UNSTABLE_GRADIENT,
    UNSTABLE_OUTPUTS,
    InconclusivePointError,
    Point,
    effort,
    judge_points,
)
from corpus.checks.rounding import explained, is_unlike_rounding, largest, without_zeros, zero_sizes
from corpus.checks.weighted_sum import check_weighted_sum
from corpus.execution.runs import Run
from corpus.execution.xla import MANY_OPS
from corpus.lowering.loading import Loaded
from corpus.lowering.lower import compiled
from corpus.stablehlo.custom_calls import DEVICE_ONLY
from corpus.stablehlo.program import Program
from kernels import Kernel

SAME_TEXT = "same text"
_SMALLEST_ERROR = 1e-8  # Below it, the machine's own libm decides.

Arrays = Sequence[np.ndarray]


@dataclass(frozen=True)
class Evidence:
    """The results of a kernel's checks.

    ``engines`` names, for each platform, the engines that ran its programs and agreed ("interpreter",
    "python", "xla-cpu"), or "same text" where the programs are those of an earlier platform.
    ``gradient_error`` is the largest relative error of a backward program against central differences taken
    in ``gradient_dtype``, over the first CONCLUSIVE_POINTS points; None where there is no backward program.
    ``custom_rules`` are the rules of the Python by which a gradient that was accepted is not the derivative.
    ``unused_inputs`` are the positions of the inputs that change no output, ``gpu_calls`` the targets of the
    custom calls in whose place LAPACK ran. ``notes`` name the engines that stood alone, as they
    are known to, in a line each; ``set_aside`` counts the points without a verdict, by reason.
    """

    engines: Mapping[str, Sequence[str]]
    gradient_error: float | None
    gradient_dtype: str | None
    unused_inputs: Sequence[int]
    gpu_calls: Sequence[str]
    custom_rules: Sequence[str] = ()
    notes: Sequence[str] = ()
    set_aside: Mapping[str, int] = field(default_factory=dict)

    @property
    def gradient_bound(self) -> float | None:
        """The power of ten above ``gradient_error``, never below 1e-8: the same on every machine."""
        if self.gradient_error is None:
            return None
        if self.gradient_error <= _SMALLEST_ERROR:
            return _SMALLEST_ERROR
        return float(f"1e{math.ceil(math.log10(self.gradient_error))}")


def check(
    kernel: Kernel,
    programs: Sequence[Program],
    *,
    full: bool = False,
    accepts_rules: bool = False,
    without: Collection[str] = (),
) -> Evidence:
    """Check the programs of each platform, and that the platforms agree with one another.

    ``full`` also runs the forward program on every other engine, and the Python op by op, at all points.
    With ``accepts_rules`` a declared kernel may have another gradient on purpose. The engines named in
    ``without`` are not asked. Raises CheckError at the first check that fails.
    """
    notes: list[str] = []
    aside = Counter[str]()
    if kernel.declared:
        found, counted = check_as_run(kernel, programs, without)
        notes += found
        aside.update(counted)
    loaded = Loaded(kernel)
    rules = OwnRules(kernel, loaded.function) if kernel.declared else None
    python_run = OpByOp(loaded) if full else None
    engines: dict[str, Sequence[str]] = {}
    results: dict[tuple[str, ...], _Result] = {}
    for platform in dict.fromkeys(program.platform for program in programs):
        own = [program for program in programs if program.platform == platform]
        texts = tuple(program.text for program in own)
        if texts in results:
            engines[platform] = [SAME_TEXT]
            continue
        result = _check_platform(loaded, own, python_run, rules, {*without}, accepts_rules=accepts_rules)
        for other in results.values():
            compare_platforms(platform, result.values, other.values, max(result.bound, other.bound))
        results[texts] = result
        engines[platform] = sorted(result.engines)
    by_rules = any(result.by_rules for result in results.values())
    is_zero = not any(result.influential for result in results.values())
    if rules is not None and len(programs) > len(engines) and is_zero and not (accepts_rules and rules.names):
        check_weighted_sum(loaded, without)
    compared = [] if by_rules else [*results.values()]
    return Evidence(
        engines,
        # Over the points that every run judges, so that the figure does not depend on ``full``.
        max(
            (error for result in compared for error in result.gradient_errors[:CONCLUSIVE_POINTS]),
            default=None,
        ),
        # "float32" before "float64": the coarser of two.
        min((result.gradient_dtype for result in compared if result.gradient_dtype), default=None),
        sorted(frozenset.intersection(*(result.unused for result in results.values()))),
        sorted(frozenset().union(*(program.custom_call_targets for program in programs)) & DEVICE_ONLY),
        rules.names if rules is not None and by_rules else (),
        [*notes, *(note for result in results.values() for note in result.notes)],
        sum((result.set_aside for result in results.values()), aside),
    )


@dataclass(frozen=True)
class _Result:
    """The results of one platform's checks.

    ``values`` are the outputs and gradients at each point, by its number; another platform's may differ from
    them by ``bound``. ``gradient_errors`` has one for each conclusive point; ``by_rules`` is true where a
    gradient was accepted because the Python has it on purpose. ``influential`` as in _Judge, ``notes``
    as in Evidence.
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


def _check_platform(
    loaded: Loaded,
    programs: Sequence[Program],
    python_run: Run | None,
    rules: OwnRules | None,
    without: set[str],
    *,
    accepts_rules: bool,
) -> _Result:
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
) -> _Result:
    """Check on all engines that are not left out; unless it ``widens``, the gradient in its own dtypes."""
    kernel = loaded.kernel

    def with_callbacks(program: Program) -> Run:
        return compiled(loaded.function, kernel, program)

    executables = [
        executable(each, kernel.inputs, without, with_callbacks, widens=widens or each.direction == "forward")
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
    return _Result(
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
    )


@dataclass
class _Judge:
    """The checks of one platform's programs at a point, and what they found at all points so far.

    ``outputs`` are those of the forward program at every point, conclusive or not; ``influential`` are the
    positions of the inputs with a gradient that is not zero; ``notes`` name engines that stood alone, as they
    are known to; the others are as in _Result.
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
        if self.gradient is not None:
            self._check_gradient(self.gradient, point, largest(wide))

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

    def _check_gradient(self, gradient: GradientCheck, point: Point, size: float) -> None:
        """Check the gradient at ``point``, where the outputs have at most the ``size``."""
        own, wide = gradient.backward.outputs(point.inputs)
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
        """The zero_sizes() of a declared kernel; of a drawn one, which would show nothing, 0 for all."""
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
