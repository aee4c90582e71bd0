"""Checks on a device: the same programs are lowered there, and give the values that the CPU gives.

The device is one of JAX's platforms, a parameter; the tests of this module pass the CPU.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

import jax

from corpus.checks.agreement import check_types, largest_difference, rounding_sensitivity, worst_output
from corpus.checks.errors import CheckError
from corpus.checks.executable import Executable, executable
from corpus.checks.gradient_check import GradientCheck, gradient_check
from corpus.checks.points import UNSTABLE_OUTPUTS, InconclusivePointError, Point, judge_points
from corpus.execution.runs import Run
from corpus.execution.xla import CPU, Target, xla
from corpus.lowering.lower import lower_kernel, lower_on
from corpus.numerics.sampling import ROUNDING_FACTOR, widened
from corpus.numerics.tolerances import ON_DEVICE, WITH_TF32, tolerance
from corpus.stablehlo.program import Program
from corpus.stablehlo.textual_diff import first_difference
from kernels import Kernel

# Autotuning depends on measured times: it would compile another program in every run, especially where
# workers share a GPU.
UNTUNED: dict[str, bool | int] = {"xla_gpu_autotune_level": 0}
# XLA's Triton code cannot compute some products of f64 (jaxlib 0.10.2, 0.11.2); cuBLAS computes all.
IN_F64: dict[str, bool | int] = {**UNTUNED, "xla_gpu_enable_triton_gemm": False}
_TF32_UNITS = 2.0**13  # TF32's epsilon in f32's.


@dataclass(frozen=True)
class Judged:
    """The results of running a kernel on a device.

    ``gradient_error`` is the largest relative error of the backward program against central differences,
    both on the device; None where there is no backward program. ``with_tf32`` is true where the programs
    were also run with TF32 allowed.
    """

    gradient_error: float | None
    with_tf32: bool


def programs_on(kernel: Kernel, platform: str) -> list[Program]:
    """The programs of ``kernel`` lowered for ``platform``, which needs no such device."""
    return list(lower_kernel(kernel, (platform,)))


def devices_needed(programs: Sequence[Program]) -> int:
    """The number of devices that the programs are for."""
    return max(program.partitions for program in programs)


def check_texts(kernel: Kernel, programs: Sequence[Program], pinned: Mapping[str, str]) -> None:
    """Check that JAX lowers ``kernel`` on the device to ``programs`` and to those ``pinned``, to the byte.

    ``pinned`` are the texts of a snapshot, lowered without the device, by direction; it may be empty. Raises
    CheckError where one differs.
    """
    platform = programs[0].platform
    on_device: dict[str, str] = {
        str(direction): text for direction, text in lower_on(kernel, platform).items()
    }
    by_name: dict[str, str] = {program.direction: program.text for program in programs}
    for source, texts in (("lowered for it by name", by_name), ("of the snapshot", pinned)):
        if texts and on_device.keys() != texts.keys():
            raise CheckError(
                f"{platform}: {' and '.join(on_device)} on the device, {' and '.join(texts)} {source}"
            )
        for direction, text in texts.items():
            if on_device[direction] != text:
                raise CheckError(
                    f"{platform} {direction}: on the device it is not the text {source}: "
                    f"{first_difference(on_device[direction], text)}"
                )


def check_values(kernel: Kernel, programs: Sequence[Program]) -> Judged:
    """Run the ``programs`` of one platform there: in their own dtypes, in f64, and with default settings.

    Their values must be those of the CPU, within the tables of corpus.numerics.tolerances, and the gradient
    that of central differences on the device. Raises CheckError where they are not, or where too few points
    could be judged.
    """
    platform = programs[0].platform
    try:
        pairs = [_on_both(kernel, program) for program in programs]
        gradient = gradient_check(kernel, *(pair.device for pair in pairs)) if len(pairs) == 2 else None
        judge = _Judge(pairs, gradient)
        judge_points(kernel, platform, judge)
    except jax.errors.JaxRuntimeError as error:
        raise CheckError(f"{platform}: {str(error).partition(chr(10))[0]}") from error
    with_tf32 = any(setting.units == _TF32_UNITS for pair in pairs for setting in pair.settings)
    return Judged(max(judge.gradient_errors, default=None), with_tf32)


@dataclass(frozen=True)
class _Setting:
    """A way to run a program on the device: in f64 where ``in_f64``, else in its own dtypes.

    Its values may differ by ``bound`` from the CPU's best. It rounds at ``units`` times the epsilon of the
    dtype.
    """

    name: str
    run: Run
    in_f64: bool
    bound: float
    units: float = 1.0


@dataclass(frozen=True)
class _OnBoth:
    """A program on the CPU, for reference, and on the device, there in several ``settings``."""

    cpu: Executable
    device: Executable
    settings: Sequence[_Setting]


def _on_both(kernel: Kernel, program: Program) -> _OnBoth:
    platform = program.platform
    cpu = executable(program, kernel.inputs)
    names, dtype = program.ops, program.narrowest_float
    is_f64 = cpu.run_f64 is cpu.run
    strict = cpu.static.in_full_precision
    f64_options = _options(IN_F64, names)
    run = _compiled(strict, _target(platform, f64_options if is_f64 else _options(UNTUNED, names)))
    run_f64 = run if is_f64 else None
    settings = [_Setting(cpu.name, run, False, tolerance(dtype, names, ON_DEVICE))]
    if cpu.run_f64 is not None and not is_f64:
        run_f64 = _compiled(strict.widened, _target(platform, f64_options), wide=True)
        bound = tolerance("f64", names, ON_DEVICE)
        settings.append(_Setting(f"{cpu.name} in f64", run_f64, True, bound))
    if strict is not cpu.static:
        by_default = _compiled(cpu.static, _target(platform, {}))
        bound = tolerance(dtype, names, WITH_TF32)
        settings.append(_Setting(f"{cpu.name} with TF32 allowed", by_default, False, bound, _TF32_UNITS))
    device = replace(cpu, name=f"{cpu.name} on the device", program=strict, run=run, run_f64=run_f64)
    return _OnBoth(cpu, device, settings)


def _options(options: Mapping[str, bool | int], names: Iterable[str]) -> Mapping[str, bool | int]:
    """``options`` for a program with the ops ``names``: jaxlib 0.11 compiles no convolution untuned."""
    if "stablehlo.convolution" not in names:
        return options
    return {name: value for name, value in options.items() if name != "xla_gpu_autotune_level"}


def _target(platform: str, options: Mapping[str, bool | int]) -> Target:
    return CPU if platform == CPU.platform else Target(platform, options)


def _compiled(program: Program, target: Target, *, wide: bool = False) -> Run:
    try:
        return xla(program, target)
    except ValueError as error:
        raise CheckError(f"{target.platform} {program.direction}{' in f64' * wide}: {error}") from error


@dataclass
class _Judge:
    """The checks of a kernel on a device at a point, and the gradient's error at each conclusive one."""

    programs: Sequence[_OnBoth]
    gradient: GradientCheck | None
    gradient_errors: list[float] = field(default_factory=list)

    def __call__(self, point: Point) -> None:
        """Raise CheckError where a check fails, InconclusivePointError where none can be decided here."""
        for program in self.programs:
            _compare_with_cpu(program, point)
        if self.gradient is not None:
            backward = self.gradient.backward
            run_f64, inputs = backward.run_f64, point.inputs
            gradient = backward.run(inputs) if run_f64 is None else run_f64(widened(inputs))
            error = self.gradient.error(point, gradient)
            if error is not None:
                self.gradient_errors.append(error)


def _compare_with_cpu(program: _OnBoth, point: Point) -> None:
    """Compare the values on the device, in each setting, with the CPU's. Raises as _Judge does."""
    cpu, inputs = program.cpu, point.inputs
    own, best = cpu.outputs(inputs)
    rounding = largest_difference(own, best)
    if rounding > cpu.bound:
        raise InconclusivePointError(UNSTABLE_OUTPUTS)
    for setting in program.settings:
        values = setting.run(widened(inputs) if setting.in_f64 else inputs)
        check_types(setting.name, "the CPU", values, best if setting.in_f64 else own)
        found = largest_difference(values, best)
        if found <= setting.bound:
            continue
        if math.isfinite(found) and found <= ROUNDING_FACTOR * _explained(cpu, setting, point, rounding):
            raise InconclusivePointError(f"{UNSTABLE_OUTPUTS}, {setting.name}")
        raise CheckError(
            f"{setting.name}: the values on the device differ from the CPU's by {found:.2g}, "
            f"allowed {setting.bound:.2g}",
            cpu.program,
            worst_output(values, best),
        )


def _explained(cpu: Executable, setting: _Setting, point: Point, rounding: float) -> float:
    """The largest change of the CPU's values when the inputs are rounded as ``setting`` rounds."""
    if setting.in_f64:
        assert cpu.run_f64 is not None
        return rounding_sensitivity(cpu.run_f64, widened(point.inputs), point.rng, setting.units)
    moved = rounding_sensitivity(cpu.run, point.inputs, point.rng, setting.units)
    return max(moved, setting.units * rounding)
