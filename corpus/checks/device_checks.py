"""A kernel on a device: the texts that JAX lowers there, and what XLA makes of them, held to the CPU's.

The device is one of JAX's platforms, a parameter: the CPU does for it in the tests of this file.
"""

import math
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import jax
import numpy as np

from corpus.checks.kernel_checks import (
    FLAT,
    NOISE,
    POINTS,
    TRIED,
    UNSETTLED,
    CheckError,
    Text,
    apart,
    check_types,
    draws,
    problem_of,
    runnable,
)
from corpus.checks.record_builder import lower_kernel
from corpus.execution.engines import CPU, Run, Target, partitions, xla
from corpus.lowering.lower import lower_on
from corpus.numerics.finite_differences import GradientError, gradient_error
from corpus.numerics.sampling import SHAKE, SHAKEN, draw, nudged, widened
from corpus.numerics.tolerances import ON_DEVICE, WITH_TF32, difference, tolerance
from corpus.records.sections import Direction
from corpus.stablehlo.op_names import ops
from corpus.stablehlo.program import Program
from corpus.stablehlo.textual_diff import first_difference
from corpus.stablehlo.widening import in_full_precision, widen
from kernels import Kernel

Arrays = Sequence[np.ndarray]

# Tuned by the clock, a program would be another one in every run, the more so where workers share a GPU.
UNTUNED: dict[str, bool | int] = {"xla_gpu_autotune_level": 0}
# XLA's own code, by way of Triton, does not do some products of f64 (jaxlib 0.10.2, 0.11.2); cuBLAS does all.
IN_F64: dict[str, bool | int] = {**UNTUNED, "xla_gpu_enable_triton_gemm": False}
_TF32_UNITS = 2.0**13  # TF32's epsilon in f32's.


@dataclass(frozen=True)
class Judged:
    """What running a kernel on a device showed.

    ``gradient_error`` is that of the backward text against central differences, both on the device; None
    where there is no backward text. ``with_tf32`` says whether the texts ran with TF32 allowed as well.
    """

    gradient_error: float | None
    with_tf32: bool


def programs_on(kernel: Kernel, platform: str) -> list[Program]:
    """What lowering for ``platform`` gives, which needs no device of it."""
    return list(lower_kernel(kernel, (platform,)))


def devices_needed(programs: Sequence[Program]) -> int:
    """How many devices the programs are for."""
    return max(partitions(program.text) for program in programs)


def check_texts(kernel: Kernel, programs: Sequence[Program], pinned: Mapping[str, str]) -> None:
    """The texts that JAX lowers on the device are those of ``programs``, to the byte, and those ``pinned``.

    ``pinned`` has what a machine without the device lowered, by direction; it may be empty. Raises CheckError
    where one differs.
    """
    platform = programs[0].platform
    here: dict[str, str] = {str(direction): text for direction, text in lower_on(kernel, platform).items()}
    asked: dict[str, str] = {program.direction: program.text for program in programs}
    for whose, texts in (("lowered for it by name", asked), ("of the snapshot", pinned)):
        if texts and here.keys() != texts.keys():
            raise CheckError(f"{platform}: {' and '.join(here)} on the device, {' and '.join(texts)} {whose}")
        for direction, text in texts.items():
            if here[direction] != text:
                found = first_difference(here[direction], text)
                raise CheckError(f"{platform} {direction}: on the device it is not the text {whose}: {found}")


def check_values(kernel: Kernel, programs: Sequence[Program]) -> Judged:
    """Runs the ``programs`` of one platform there: in their own dtypes, in f64, and by default settings.

    Their values are those of the CPU, within the tables of corpus.numerics.tolerances, and the backward
    text is what central differences on the device say. Raises CheckError where
    that is not so, or where fewer than POINTS points could be judged.
    """
    platform = programs[0].platform
    try:
        judge = _Judge(kernel, platform, [_part(kernel, program) for program in programs])
        judge.run()
    except jax.errors.JaxRuntimeError as error:
        raise CheckError(f"{platform}: {str(error).partition(chr(10))[0]}") from error
    worst = max(judge.gradient_errors, default=None)
    return Judged(worst, any(way.units == _TF32_UNITS for part in judge.parts for way in part.ways))


@dataclass(frozen=True)
class _Way:
    """One way in which the device runs a text: ``wide`` in f64, or in its own dtypes.

    Its values may be ``bound`` from the CPU's in f64. It rounds at ``units`` times the epsilon of the dtype.
    """

    name: str
    run: Run
    wide: bool
    bound: float
    units: float = 1.0


@dataclass(frozen=True)
class _Part:
    """A direction: ``cpu`` runs it for reference, ``device`` is the same text there."""

    cpu: Text
    device: Text
    ways: Sequence[_Way]


def _part(kernel: Kernel, program: Program) -> _Part:
    platform, direction, text = program.platform, program.direction, program.text
    cpu = runnable(platform, direction, text, kernel)
    dtype, names = cpu.floats[0], ops(text)
    strict = in_full_precision(cpu.runs)
    in_f64 = _chosen(IN_F64, names)
    plain = in_f64 if cpu.wide is cpu.own else _chosen(UNTUNED, names)
    own = _compiled(direction, strict, _target(platform, plain))
    ways = [_Way(cpu.name, own, False, tolerance(dtype, names, ON_DEVICE))]
    wide = own if cpu.wide is cpu.own else None
    if cpu.wide not in (None, cpu.own):
        wide = _compiled(direction, widen(strict), _target(platform, in_f64), wide=True)
        ways.append(_Way(f"{cpu.name} in f64", wide, True, tolerance("f64", names, ON_DEVICE)))
    if strict != cpu.runs:
        run = _compiled(direction, cpu.runs, _target(platform, {}))
        bound = tolerance(dtype, names, WITH_TF32)
        ways.append(_Way(f"{cpu.name} with TF32 allowed", run, False, bound, _TF32_UNITS))
    return _Part(cpu, replace(cpu, text=strict, own=own, wide=wide), ways)


def _chosen(options: Mapping[str, bool | int], names: Iterable[str]) -> Mapping[str, bool | int]:
    """``options``; a convolution's text is tuned, for jaxlib 0.11 would leave it without an algorithm."""
    if "stablehlo.convolution" not in names:
        return options
    return {name: value for name, value in options.items() if name != "xla_gpu_autotune_level"}


def _target(platform: str, options: Mapping[str, bool | int]) -> Target:
    return CPU if platform == CPU.platform else Target(platform, options)


def _compiled(direction: Direction, text: str, target: Target, *, wide: bool = False) -> Run:
    try:
        return xla(text, target)
    except ValueError as error:
        raise CheckError(f"{target.platform} {direction}{' in f64' * wide}: {error}") from error


@dataclass
class _Judge:
    """Goes from point to point until POINTS were judged in every way.

    A point where rounding moves a result beyond the bound, where the slope has a kink, or where the gradient
    is zero says too little: it is left for another one. The bounds stay.
    """

    kernel: Kernel
    platform: str
    parts: Sequence[_Part]
    gradient_errors: list[float] = field(default_factory=list)
    left: Counter[str] = field(default_factory=Counter)  # Points left, by the reason.

    def run(self) -> None:
        """Raises CheckError where something differs, or too few points could be judged."""
        judged = 0
        for number in range(TRIED):
            rng = draws(self.kernel, number)
            point = draw(self.kernel.inputs, rng)
            judged += all(self._agrees(part, point, rng) for part in self.parts) and self._slopes(point, rng)
            if judged == POINTS:
                return
        reasons = ", ".join(f"at {count} {reason}" for reason, count in self.left.most_common())
        raise CheckError(f"{self.platform}: only {judged} of {TRIED} points could be judged: {reasons}")

    def _agrees(self, part: _Part, point: Arrays, rng: random.Random) -> bool:
        """Whether the device computes at ``point`` what the CPU does; False where rounding decides that."""
        own = part.cpu.own(point)
        best = own if part.cpu.wide in (None, part.cpu.own) else part.cpu.wide(widened(point))
        rounding = apart(own, best)
        if rounding > part.cpu.bound:
            self.left[NOISE] += 1
            return False
        for way in part.ways:
            there = way.run(widened(point) if way.wide else point)
            check_types(way.name, "the CPU", there, best if way.wide else own)
            differ = apart(there, best)
            if differ <= way.bound:
                continue
            moved = _moved(part.cpu, way, point, rng)
            if math.isfinite(differ) and differ <= SHAKE * max(
                moved, 0.0 if way.wide else way.units * rounding
            ):
                self.left[f"{NOISE}, {way.name}"] += 1
                return False
            raise CheckError(
                f"{way.name}: the values on the device differ from the CPU's by {differ:.2g}, "
                f"allowed {way.bound:.2g}",
                part.cpu.text,
                int(np.argmax([difference(*pair) for pair in zip(there, best, strict=True)])),
            )
        return True

    def _slopes(self, point: Arrays, rng: random.Random) -> bool:
        """Whether the gradient on the device is what central differences there say; False if they cannot."""
        if len(self.parts) == 1:
            return True
        forward, backward = (part.device for part in self.parts)
        problem = problem_of(self.kernel, forward, backward)
        at = widened(point) if problem.precision.dtype == "float64" else point
        gradient = backward.wide(widened(point)) if backward.wide else backward.own(point)
        try:
            error = gradient_error(problem, at, gradient, rng)
        except GradientError as reason:
            raise CheckError(f"{backward.name} on the device: {reason}", backward.text) from reason
        if error is None or not any(np.any(part) for part in gradient):
            self.left[UNSETTLED if error is None else FLAT] += 1
            return False
        self.gradient_errors.append(error)
        return True


def _moved(cpu: Text, way: _Way, point: Arrays, rng: random.Random) -> float:
    """How far the outputs at ``point`` move on the CPU when the inputs do by what ``way`` rounds at."""
    run, at = (cpu.wide, widened(point)) if way.wide else (cpu.own, point)
    assert run is not None
    here = run(at)
    return max(apart(here, run(nudged(at, rng, way.units))) for _ in range(SHAKEN))
