"""What a kernel's programs must stand before they become a record."""

import functools
import random
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import jax.numpy as jnp
import numpy as np

from corpus.execution.engines import (
    INTERPRETER,
    OPTIMIZED,
    PYTHON,
    XLA,
    Run,
    engine,
    partitions,
    python,
    unused_arguments,
    xla,
)
from corpus.lowering.lower import load, needs_x64
from corpus.numerics.finite_differences import NARROW, PRECISIONS, GradientError, Problem, gradient_error
from corpus.numerics.sampling import SHAKE, SHAKEN, draw, draw_one, nudged, scale, widened
from corpus.numerics.tolerances import difference, tolerance
from corpus.records.sections import Direction
from corpus.stablehlo.backward_slice import lines_behind
from corpus.stablehlo.custom_calls import DEVICE_ONLY, targets
from corpus.stablehlo.op_names import floats, ops
from corpus.stablehlo.program import Program
from corpus.stablehlo.serialization import round_trip
from corpus.stablehlo.shape_refinement import closed
from corpus.stablehlo.widening import widen
from kernels import Kernel

SAME_TEXT = "same text"
POINTS = 2  # Points at which everything must have been judged.
TRIED = 32  # Points drawn at most; with all engines, all of them.

Arrays = Sequence[np.ndarray]


FLAT = "the gradient is zero"
ILL = "the rounding of the inputs decides the outputs"  # Which are not those in f64.
PARTED = "the engines part by what the rounding of the inputs moves"
NOISE = "the rounding of the inputs decides the gradient"  # As where terms cancel that are always equal.
UNSETTLED = "the central differences settle on no slope"


class CheckError(AssertionError):
    """A program did not stand a check: the message names the program and the check.

    Of a ``text`` and, if it is known, the ``output`` that is at fault, a note has the lines that matter.
    """

    def __init__(self, message: str, text: str = "", output: int | None = None) -> None:
        super().__init__(message)
        if lines := lines_behind(text, output):
            self.add_note("\n".join([f"which comes from, in {message.partition(':')[0]}:", *lines]))


class UninformativeError(CheckError):
    """The kernel shows too little: an output is the same everywhere, or rounding alone decides what the
    outputs are, or no gradient can be told.
    """


@dataclass(frozen=True)
class Evidence:
    """What the checks of a kernel found.

    ``engines`` names, for each platform, what ran its texts and agreed ("interpreter", "python",
    "xla-cpu"), or "same text" where they are those of an earlier platform. ``gradient_error`` is the
    largest relative difference, at the first POINTS points, between a backward text and central
    differences taken in ``gradient_dtype``; None where there is no backward text. ``unused_inputs`` are the
    positions of the inputs that change no output, ``gpu_calls`` the custom calls that LAPACK stood in for.
    """

    engines: Mapping[str, Sequence[str]]
    gradient_error: float | None
    gradient_dtype: str | None
    unused_inputs: Sequence[int]
    gpu_calls: Sequence[str]


def check(kernel: Kernel, programs: Sequence[Program], *, full: bool = False) -> Evidence:
    """Checks every program; programs of several platforms must agree with one another as well.

    ``full`` runs the forward text on every engine, and the Python op by op, and judges more points.
    Raises CheckError at the first check that fails.
    """
    engines: dict[str, Sequence[str]] = {}
    checked: dict[tuple[str, ...], _Found] = {}
    written = _once_a_point(_python(kernel)) if full else None
    for platform in dict.fromkeys(program.platform for program in programs):
        texts = tuple(program.text for program in programs if program.platform == platform)
        if texts in checked:
            engines[platform] = (SAME_TEXT,)
            continue
        found = _check_platform(kernel, platform, texts, written)
        for other in checked.values():
            _compare(platform, found, other)
        checked[texts] = found
        engines[platform] = sorted(found.engines)
    everything = checked.values()
    return Evidence(
        engines,
        # Of the points that every run judges, so that it does not depend on how thorough this one is.
        max((error for found in everything for error in found.gradient_errors[:POINTS]), default=None),
        # The coarser judge, where there were two.
        min((found.gradient_dtype for found in everything if found.gradient_dtype), default=None),
        sorted(frozenset.intersection(*(found.unused for found in everything))),
        sorted(frozenset().union(*(targets(program.text) for program in programs)) & DEVICE_ONLY),
    )


@dataclass(frozen=True)
class Text:
    """A text that runs in its own dtypes and, if it can be widened, in f64."""

    name: str  # For messages.
    text: str
    runs: str  # The same, for the shapes of the kernel's inputs where it leaves some open.
    floats: Sequence[str]  # The types, narrowest first.
    engines: frozenset[str]
    unused: frozenset[int]
    own: Run
    wide: Run | None
    bound: float  # On the difference of two runs in the own dtypes,
    wide_bound: float  # and in f64.


@dataclass
class _Found:
    """What the checks of a platform's texts have found so far.

    ``values`` has the outputs and gradients at every judged point, by the point's number; they may
    differ by ``bound`` from another platform's.
    """

    engines: frozenset[str]
    unused: frozenset[int]
    bound: float
    gradient_dtype: str | None
    gradient_errors: list[float] = field(default_factory=list)
    values: dict[int, list[np.ndarray]] = field(default_factory=dict)


def _python(kernel: Kernel) -> Run:
    return python(load(kernel), dict(kernel.static), x64=needs_x64(kernel.inputs))


def _once_a_point(run: Run) -> Run:
    """``run``, which every platform's text is held to at the same points."""
    given: dict[bytes, list[np.ndarray]] = {}

    def at(point: Arrays) -> list[np.ndarray]:
        key = b"".join(value.tobytes() for value in point)
        if key not in given:
            given[key] = run(point)
        return given[key]

    return at


def _check_platform(kernel: Kernel, platform: str, texts: Sequence[str], written: Run | None) -> _Found:
    forward = runnable(platform, "forward", texts[0], kernel)
    backward = runnable(platform, "backward", texts[1], kernel) if len(texts) == 2 else None
    others = {} if written is None else _other_engines(forward, written)
    parts = [forward] if backward is None else [forward, backward]
    problem = None if backward is None else problem_of(kernel, forward, backward)
    found = _Found(
        frozenset(others).union(*(part.engines for part in parts)),
        forward.unused,
        max(part.wide_bound if part.wide else part.bound for part in parts),
        None if problem is None else problem.precision.dtype,
    )
    _Judge(kernel, forward, backward, problem, others, found).run()
    return found


def runnable(platform: str, direction: Direction, text: str, kernel: Kernel) -> Text:
    """``text`` with what runs it on the CPU. Raises CheckError where it is not valid or nothing runs it."""
    name = f"{platform} {direction}"
    try:
        back = round_trip(text)
        unused = unused_arguments(back)
        runs = closed(text, kernel.inputs)
        engine_name, own = engine(runs, back if runs is text else None)
    except ValueError as error:
        raise CheckError(f"{name}: {error}") from error
    wide_name, wide = _wide_engine(runs, own)
    types = floats(text) or ["f64"]
    return Text(
        name,
        text,
        runs,
        types,
        frozenset({engine_name, wide_name or engine_name}),
        unused,
        own,
        wide,
        tolerance(types[0], ops(text)),
        tolerance("f64", ops(text)),
    )


def _wide_engine(text: str, own: Run) -> tuple[str | None, Run | None]:
    """What runs ``text`` in f64; ``own`` where it has nothing narrower, nothing where it cannot be."""
    try:
        wide = widen(text)
        return (None, own) if wide == text else engine(wide)
    except ValueError:
        return None, None  # Judged in its own dtype, and said so in the evidence.


@dataclass(frozen=True)
class _Other:
    """An engine that has not run the forward text yet, for the first ``points`` points.

    Where it does not agree, ``second`` makes what is asked once more, if it is given.
    """

    run: Run
    points: int = TRIED
    second: Callable[[], Run] | None = None


def _other_engines(forward: Text, written: Run) -> dict[str, _Other]:
    # Without jit, JAX compiles what runs on several devices again for every point.
    others = {PYTHON: _Other(written, POINTS if partitions(forward.text) > 1 else TRIED)}
    if INTERPRETER in forward.engines:
        try:
            # Each way to compile has its faults: with LLVM's optimizing, see PLAINLY; without, some gradients
            # of maxima are NaN (jaxlib 0.10.2 and 0.12.0.1). A wrong text is wrong in both.
            optimized = functools.cache(functools.partial(xla, forward.runs, target=OPTIMIZED))
            others[XLA] = _Other(xla(forward.runs), second=optimized)
        except ValueError as error:
            raise CheckError(f"{forward.name}: {error}") from error
    return others


def problem_of(kernel: Kernel, forward: Text, backward: Text) -> Problem:
    """The forward text, in f64 where both directions run in it, as what the backward text is held to."""
    wide = forward.wide if backward.wide else None
    run = wide or forward.own

    def terms(arrays: Arrays) -> list[np.ndarray]:
        return [value.real for value in run(arrays) if jnp.issubdtype(value.dtype, jnp.inexact)]

    wrt = kernel.argnums
    precision = PRECISIONS["float64" if wide else "float32"]
    allowed = max(NARROW.get(name, 0.0) for name in forward.floats)
    precision = replace(precision, tolerance=max(precision.tolerance, allowed))
    return Problem(terms, wrt, [scale(kernel.inputs[at]) for at in wrt], precision)


@dataclass
class _Judge:
    """Goes from point to point until enough of them could be judged in every way.

    A point where rounding an input moves a result beyond the bound, where the slope has a kink, or where
    the gradient is zero says too little: it is left for another one. The bounds stay.
    """

    kernel: Kernel
    forward: Text
    backward: Text | None
    problem: Problem | None
    others: Mapping[str, _Other]
    found: _Found
    left: Counter[str] = field(default_factory=Counter)  # Points left, by the reason.
    outputs: list[Arrays] = field(default_factory=list)  # Of the forward text, at every point.
    influential: set[int] = field(default_factory=set)  # Inputs that were seen to matter.

    def run(self) -> None:
        """Judges POINTS points, or all with other engines; raises CheckError where there are too few."""
        judged = 0
        for number in range(TRIED):
            judged += self._judge(number)
            if judged == POINTS and not self.others:
                break
        if judged < POINTS:
            reasons = ", ".join(f"at {count} {reason}" for reason, count in self.left.most_common())
            kind = UninformativeError if self.left.keys() <= {FLAT, ILL, NOISE, UNSETTLED} else CheckError
            raise kind(f"{self.forward.name}: only {judged} of {TRIED} points could be judged: {reasons}")
        self._check_outputs_vary()
        self._find_idle_inputs()

    def _judge(self, number: int) -> bool:
        """Whether point ``number`` could be judged in every way."""
        rng = self._rng(number)
        point = draw(self.kernel.inputs, rng)
        values = self._outputs(number, point)
        if values is None:
            return False
        gradient = [] if self.problem is None else self._gradient(point, rng)
        self.found.values[number] = [*values, *(gradient or [])]
        return gradient is not None

    def _rng(self, number: int | str) -> random.Random:
        return draws(self.kernel, number)

    def _outputs(self, number: int, point: Arrays) -> list[np.ndarray] | None:
        """The outputs at ``point``, on which all engines agree; None where rounding has too large a say."""
        own, wide = self._own_and_wide(self.forward, point)
        self.outputs.append(wide)
        rounding = apart(own, wide)
        if rounding > self.forward.bound:
            self.left[ILL] += 1
            return None
        for name, other in self.others.items():
            if number >= other.points:
                continue
            theirs = other.run(point)
            check_types(self.forward.name, name, own, theirs)
            if apart(own, theirs) > self.forward.bound and other.second is not None:
                theirs = other.second()(point)
            if (found := apart(own, theirs)) > self.forward.bound:
                # What cancels inside shows in f64, though no input moves the outputs.
                if found <= SHAKE * max(rounding, self._shaken(point, own)):
                    self.left[PARTED] += 1
                    return None
                raise CheckError(
                    f"{self.forward.name}: the values of {name} differ by {found:.2g}, "
                    f"allowed {self.forward.bound:.2g}",
                    self.forward.text,
                    int(np.argmax([difference(*pair) for pair in zip(own, theirs, strict=True)])),
                )
        return wide

    def _shaken(self, point: Arrays, own: Arrays) -> float:
        """How far the outputs at ``point`` move when the inputs do by a unit in the last place."""
        rng = self._rng("shaken")
        return max(apart(own, self.forward.own(nudged(point, rng))) for _ in range(SHAKEN))

    def _gradient(self, point: Arrays, rng: random.Random) -> list[np.ndarray] | None:
        """The gradient at ``point``, which the central differences bear out; None where they cannot."""
        assert self.backward is not None
        assert self.problem is not None
        own, wide = self._own_and_wide(self.backward, point)
        if apart(own, wide) > self.backward.bound:
            self.left[NOISE] += 1
            return None
        in_f64 = self.problem.precision.dtype == "float64"
        try:
            error = gradient_error(self.problem, widened(point) if in_f64 else point, wide, rng)
        except GradientError as reason:
            raise CheckError(f"{self.backward.name}: {reason}", self.backward.text) from reason
        if error is None:
            self.left[UNSETTLED] += 1
            return None
        nonzero = {at for at, part in zip(self.problem.argnums, wide, strict=True) if np.any(part)}
        if not nonzero:
            self.left[FLAT] += 1
            return None
        self.influential |= nonzero
        self.found.gradient_errors.append(error)
        return wide

    def _own_and_wide(self, text: Text, point: Arrays) -> tuple[list[np.ndarray], list[np.ndarray]]:
        own = text.own(point)
        for position, value in enumerate(own):
            if jnp.issubdtype(value.dtype, jnp.inexact) and not np.isfinite(value).all():
                raise CheckError(f"{text.name}: output {position} is not finite", text.text, position)
        return own, own if text.wide in (None, text.own) else text.wide(widened(point))

    def _check_outputs_vary(self) -> None:
        for number in range(TRIED):
            same = [at for at, values in enumerate(zip(*self.outputs, strict=True)) if _all_equal(values)]
            if not same:
                return
            self._at_another_point(draw(self.kernel.inputs, self._rng(f"more {number}")))
        raise UninformativeError(
            f"{self.forward.name}: output {same[0]} is the same at {len(self.outputs)} points, "
            "so it shows nothing",
            self.forward.text,
            same[0],
        )

    def _find_idle_inputs(self) -> None:
        """Adds to ``found.unused`` the inputs that the text takes and that change nothing all the same."""
        for at in range(len(self.kernel.inputs)):
            if at not in self.influential | self.found.unused and not self._matters(at):
                self.found.unused |= {at}

    def _matters(self, at: int) -> bool:
        rng = self._rng(f"input {at}")
        for _ in range(TRIED):
            point = draw(self.kernel.inputs, rng)
            before = self._at_another_point(point)
            point[at] = draw_one(self.kernel.inputs[at], rng)
            if not all(map(np.array_equal, before, self._at_another_point(point))):
                return True
        return False

    def _at_another_point(self, point: Arrays) -> Arrays:
        self.outputs.append(self._own_and_wide(self.forward, point)[1])
        return self.outputs[-1]


def draws(kernel: Kernel, number: int | str) -> random.Random:
    """What the point ``number`` of ``kernel`` is drawn from."""
    return random.Random(f"{kernel.template}/{kernel.seed}/{kernel.index}/{number}")


def _all_equal(values: Sequence[np.ndarray]) -> bool:
    return all(np.array_equal(values[0], value) for value in values[1:])


def apart(here: Arrays, there: Arrays) -> float:
    """The largest difference() of two runs' arrays."""
    return max((difference(one, other) for one, other in zip(here, there, strict=True)), default=0.0)


def check_types(name: str, engine_name: str, here: Arrays, there: Arrays) -> None:
    """Raises CheckError where two runs' arrays are of different shapes or dtypes."""
    ours, theirs = ([f"{value.dtype.name}{list(value.shape)}" for value in side] for side in (here, there))
    if ours != theirs:
        raise CheckError(f"{name}: the text gives {', '.join(ours)}, but {engine_name} {', '.join(theirs)}")


def _compare(platform: str, found: _Found, other: _Found) -> None:
    shared = found.values.keys() & other.values.keys()
    if not shared:
        raise CheckError(f"{platform}: judged at other points than the other platform, so not compared")
    for number in sorted(shared):
        for position, (here, there) in enumerate(
            zip(found.values[number], other.values[number], strict=False)
        ):
            if difference(here, there) > max(found.bound, other.bound):
                raise CheckError(f"{platform}: value {position} differs from the other platform's")
