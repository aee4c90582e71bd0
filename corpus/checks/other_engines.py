"""Comparison of a forward program's outputs with those of the other engines: XLA, and JAX op by op."""

import functools
import itertools
import math
from collections.abc import Callable, Container, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from corpus.checks.agreement import check_types, differences, rounding_sensitivities, worst_output
from corpus.checks.errors import CheckError, EngineDeviationError
from corpus.checks.executable import Executable
from corpus.checks.points import (
    CONCLUSIVE_POINTS,
    ENGINES_DIFFER,
    InconclusivePointError,
    Point,
    generator,
)
from corpus.execution.deviations import DENORMALS, known_deviation
from corpus.execution.interpreter_cost import interpreter_seconds, runs_long
from corpus.execution.names import DEFAULT, INTERPRETER, PYTHON, XLA
from corpus.execution.op_by_op import python
from corpus.execution.reference_interpreter import interpreter
from corpus.execution.runs import Run
from corpus.execution.xla import MANY_OPS, OPTIMIZED, xla
from corpus.lowering.loading import Loaded
from corpus.numerics.sampling import ROUNDING_FACTOR
from corpus.stablehlo.configuration import settings_of
from corpus.stablehlo.custom_calls import CALLBACK
from kernels import Kernel

Arrays = Sequence[np.ndarray]

_LONGEST_THIRD = 10.0  # Seconds that a run of the interpreter may take where it decides between two engines.


@dataclass(frozen=True)
class OtherEngine:
    """An engine that the forward program is compared with, at points with numbers below ``points``.

    Where the two differ, ``retry`` makes another run of the same engine, which then decides.
    """

    name: str
    run: Run
    points: float = math.inf
    retry: Callable[[], Run] | None = None


@dataclass
class OpByOp:
    """A kernel's Python, run op by op at a point once, for the programs of all platforms."""

    loaded: Loaded
    results: dict[bytes, list[np.ndarray]] = field(default_factory=dict)

    @functools.cached_property
    def _run(self) -> Run:
        kernel = self.loaded.kernel
        return python(self.loaded.function, dict(kernel.static), functools.partial(settings_of, kernel))

    def __call__(self, inputs: Arrays) -> list[np.ndarray]:
        """The outputs at ``inputs``."""
        key = b"".join(value.tobytes() for value in inputs)
        if key not in self.results:
            self.results[key] = self._run(inputs)
        return self.results[key]


def other_engines(
    kernel: Kernel, forward: Executable, python_run: Run, without: Container[str] = ()
) -> list[OtherEngine]:
    """The engines besides that of ``forward`` itself, and those named in ``without``.

    Of a declared kernel, default_compile() is one. Raises CheckError where XLA does not compile the program.
    """
    # Without jit, JAX compiles an op on several devices again at every point, and runs a program of thousands
    # of ops, or of loops in loops, a hundred times as long as compiled code does.
    static = forward.static
    contents = static.contents
    long = static.partitions > 1 or contents.op_counts.total() >= MANY_OPS
    if not kernel.declared:
        long = long or runs_long(contents, static.module())
    engines = [OtherEngine(PYTHON, python_run, CONCLUSIVE_POINTS if long else math.inf)]
    if forward.engine == INTERPRETER and XLA not in without:
        try:
            # Each way to compile has its faults: with LLVM's optimizing, see PLAINLY; without, some gradients
            # of maxima are NaN (jaxlib 0.10.2 and 0.12.0.1). A wrong program is wrong in both.
            optimized = functools.cache(functools.partial(xla, forward.static, target=OPTIMIZED))
            engines.append(OtherEngine(XLA, xla(forward.static), retry=optimized))
        except ValueError as error:
            raise CheckError(f"{forward.name}: {error}") from error
    return [*engines, *default_compile(kernel, forward, without)]


def default_compile(kernel: Kernel, program: Executable, without: Container[str] = ()) -> list[OtherEngine]:
    """Compile ``program`` of a declared kernel by JAX's default compilation, as its users run it.

    Its optimizations get some programs wrong that the quicker way to compile gets right. None where the
    program is long, for then it takes a minute. Raises CheckError where XLA does not compile the program.
    """
    if not kernel.declared or any(name in without for name in (XLA, DEFAULT)):
        return []
    if CALLBACK in program.program.custom_call_targets:
        return []
    if program.static.contents.op_counts.total() >= MANY_OPS:
        return []
    try:
        return [OtherEngine(DEFAULT, xla(program.static, target=OPTIMIZED))]
    except ValueError as error:
        raise CheckError(f"{program.name}: {error}") from error


def compare_engines(
    kernel: Kernel,
    forward: Executable,
    engines: Sequence[OtherEngine],
    point: Point,
    outputs: Arrays,
    rounding: Sequence[float],
    zeros: Sequence[float],
    without: Container[str] = (),
) -> str | None:
    """Compare the ``outputs`` of ``forward`` at ``point`` with those of each of ``engines``.

    ``rounding`` is their difference from the outputs in f64, ``zeros`` the sizes of those that are zero; each
    has an item for each output. Where the values of two differ, the majority of three decides, none of them
    named in ``without``. Raises CheckError where an engine gives other types, or stands alone with its
    values; EngineDeviationError where it is known to; where the rounding of the inputs explains the
    difference, InconclusivePointError for a drawn kernel. Returns a line that names the engine where it
    computes with denormals, at this point alone.
    """
    answers = {forward.engine: outputs}
    parted = False
    for engine in engines:
        if point.number >= engine.points:
            continue
        others = engine.run(point.inputs)
        check_types(forward.name, engine.name, outputs, others)
        found = differences(outputs, others, zeros)
        if max(found) > forward.bound and engine.retry is not None:
            others = engine.retry()(point.inputs)
            found = differences(outputs, others, zeros)
        answers[engine.name] = others
        parted = parted or (
            max(found) > forward.bound and not _explained(kernel, forward, point, found, rounding, zeros)
        )
    if not parted:
        return None
    if {XLA, DEFAULT} <= answers.keys() and _differ(answers, XLA, DEFAULT, zeros) <= forward.bound:
        del answers[DEFAULT]  # They are one voice.
    if len(answers) == 2 and INTERPRETER not in answers and INTERPRETER not in without:
        answers |= _interpreted(forward, point)
    return _name_the_lone_one(forward, point, answers, zeros)


def check_against_f64(
    program: Executable,
    engines: Sequence[OtherEngine],
    point: Point,
    found: Sequence[float],
    wide: Arrays,
    zeros: Sequence[float],
) -> None:
    """Raise CheckError where one of ``engines`` agrees with f64 at ``point``, and the program's own does not.

    ``found`` are its differences from the outputs in f64, ``wide``; the program is wrong, or its engine is.
    """
    runs = {engine.name: engine.run for engine in engines if point.number < engine.points}
    answers = ((name, run(point.inputs)) for name, run in runs.items())
    # JAX op by op is compiled by XLA too, and may share its fault.
    asked = program.engine != INTERPRETER and point.number < CONCLUSIVE_POINTS
    slow = (pair for pair in (_interpreted(program, point) if asked else {}).items())
    for name, outputs in itertools.chain(answers, slow):
        if max(differences(outputs, wide, zeros)) <= program.bound:
            raise CheckError(
                f"{program.name}: the values of {program.engine} differ from those in f64 by "
                f"{max(found):.2g}, allowed {program.bound:.2g}, which rounding the inputs does not explain; "
                f"{name} agrees with f64",
                program.program,
                int(np.argmax(found)),
            )


def _explained(
    kernel: Kernel,
    forward: Executable,
    point: Point,
    found: Sequence[float],
    rounding: Sequence[float],
    zeros: Sequence[float],
) -> bool:
    """True if rounding explains the differences ``found`` of a declared kernel.

    Raises InconclusivePointError where it does so for a drawn one.
    """
    moved = rounding_sensitivities(forward.run, point.inputs, generator(kernel, "shaken"), zeros)
    # Cancellation inside the program shows in f64, even where perturbed inputs do not change the outputs.
    explaining = [max(pair) for pair in zip(rounding, moved, strict=True)]
    if kernel.declared:
        return all(
            each <= max(forward.bound, ROUNDING_FACTOR * most)
            for each, most in zip(found, explaining, strict=True)
        )
    if max(found) <= ROUNDING_FACTOR * max(explaining):
        raise InconclusivePointError(ENGINES_DIFFER)
    return False


def _name_the_lone_one(
    forward: Executable, point: Point, answers: dict[str, Arrays], zeros: Sequence[float]
) -> str:
    """Raise EngineDeviationError or CheckError for the one of three engines that gives other values.

    Returns the line where nothing but denormals explains it.
    """
    agreeing = {
        name: [
            other
            for other in answers
            if other != name and _differ(answers, name, other, zeros) <= forward.bound
        ]
        for name in answers
    }
    lone = [name for name, others in agreeing.items() if not others]
    # Without a majority, the text's own engine is not the one to doubt first.
    name = lone[0] if len(lone) == 1 else next(name for name in answers if name != forward.engine)
    others = [other for other in answers if other != name]
    reference = answers[others[0]]
    by = f"{_differ(answers, name, others[0], zeros):.2g}, allowed {forward.bound:.2g}"
    if len(lone) != 1:
        also = "no third engine runs it" if len(answers) == 2 else f"{' and '.join(others)} differ as well"
    else:
        also = f"{' and '.join(others)} agree"
        arrays = [*point.inputs, *answers[name], *reference]
        engine = XLA if name == DEFAULT else name
        known = None if name == PYTHON else known_deviation(engine, forward.static.contents, arrays)
        if known is not None:
            line = f"{forward.name}: {name} stands alone, a known deviation: {known}"
            if known == DENORMALS:
                return line
            raise EngineDeviationError(name, line)
    fault = "" if name == PYTHON or len(lone) != 1 else f"; the fault is {name}'s, and not known"
    if name == INTERPRETER and (of_xla := known_deviation(XLA, forward.static.contents, [])):
        fault = f"; the fault is XLA's, op by op as well, and known: {of_xla}"
    raise CheckError(
        f"{forward.name}: the values of {name} differ by {by}; {also}{fault}",
        forward.program,
        worst_output(reference, answers[name]),
    )


def _differ(answers: Mapping[str, Arrays], one: str, other: str, zeros: Sequence[float]) -> float:
    return max(differences(answers[one], answers[other], zeros))


def _interpreted(forward: Executable, point: Point) -> dict[str, Arrays]:
    """The interpreter's answer at ``point``, by its name; empty if it does not run the program, or slowly."""
    if interpreter_seconds(forward.static.module(), _LONGEST_THIRD) > _LONGEST_THIRD:
        return {}
    run = interpreter(forward.static)
    return {} if run is None else {INTERPRETER: run(point.inputs)}
