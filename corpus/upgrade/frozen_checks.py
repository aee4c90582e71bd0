"""Checks of frozen programs: the running JAX reads, runs and lowers again what an earlier one froze."""

import functools
from collections.abc import Iterable, Mapping, Sequence

from jax.extend.mlir import ir

from corpus.execution.names import INTERPRETER, XLA
from corpus.execution.reference_interpreter import interpreter
from corpus.execution.runs import Run
from corpus.execution.xla import compiled, xla
from corpus.lowering.lower import export_for_cpu, lower_kernel
from corpus.numerics.tolerances import difference
from corpus.records.platforms import BOTH
from corpus.records.sections import Direction
from corpus.stablehlo.program import Program
from corpus.stablehlo.shape_refinement import refine_for
from corpus.upgrade.artifacts import program_of, read
from corpus.upgrade.freezing import allowed_difference, custom_call_targets
from corpus.upgrade.frozen_archive import EXPORT, FrozenKernel, array_types
from corpus.upgrade.known_failures import KnownFailure
from kernels import Kernel

# The results of checks by name: None for a check that passed, else the reason why it failed. The names are
# "forward read", "forward interpreter", "forward xla-cpu", the same for "backward", "python lowered", and
# "cpu custom-call target NAME" for each platform and target.
Results = dict[str, str | None]
_LOWERED = "python lowered"
_TARGET = "custom-call target"


def check(frozen: FrozenKernel, *, everything: bool) -> Results:
    """Check ``frozen`` under the running JAX.

    Each direction is read and run by the interpreter, or by XLA if the interpreter cannot (``everything``:
    by XLA always), and its outputs are compared with the frozen ones. The custom-call targets are compared
    with those that the kernel's Python lowers to now.
    """
    results: Results = {}
    for direction in frozen.programs:
        results |= _check_program(frozen, direction, everything=everything)
    return results | _check_targets(frozen)


def _check_program(frozen: FrozenKernel, direction: Direction, *, everything: bool) -> Results:
    try:
        program, exported = read(
            direction, frozen.forms[direction], frozen.programs[direction], frozen.takes[direction]
        )
        static = refine_for(program, frozen.kernel.inputs)
        interpreted = interpreter(static)
    except (ValueError, LookupError, RuntimeError, ir.MLIRError) as error:
        return {f"{direction} read": _first_line(error)}
    results: Results = {f"{direction} read": None}
    if interpreted is not None:
        results[f"{direction} {INTERPRETER}"] = _check_values(frozen, program, interpreted)
    # The interpreter runs custom calls as SciPy's: XLA alone has those of this version.
    if interpreted is None or everything or program.custom_call_targets:
        try:
            run = compiled(exported, frozen.inputs) if exported else xla(static)
        except ValueError as error:
            results[f"{direction} {XLA}"] = _first_line(error)
        else:
            results[f"{direction} {XLA}"] = _check_values(frozen, program, run)
    return results


def _check_values(frozen: FrozenKernel, program: Program, run: Run) -> str | None:
    before = frozen.outputs[program.direction]
    try:
        values = run(frozen.inputs)
    except (ValueError, RuntimeError) as error:
        return _first_line(error)
    if array_types(values) != array_types(before):
        return f"gives {', '.join(array_types(values))}, but gave {', '.join(array_types(before))}"
    allowed = allowed_difference(program)
    for position, (value, former) in enumerate(zip(values, before, strict=True)):
        if (found := difference(value, former)) > allowed:
            return f"output {position} differs by {found:.2g}, allowed {allowed:.2g}"
    return None


def _check_targets(frozen: FrozenKernel) -> Results:
    try:
        exported = [name for name, form in frozen.forms.items() if form == EXPORT]
        now = _current_targets(frozen.kernel, tuple(exported) if EXPORT in frozen.targets else ())
    except Exception as error:  # Tracing and lowering may raise anything: reported under its own name.
        return {_LOWERED: f"{type(error).__name__}: {_first_line(error)}"}
    results: Results = {_LOWERED: None}
    for platform, before in frozen.targets.items():
        for target in sorted({*before, *now[platform]}):
            name = f"{platform} {_TARGET} {target}"
            if target not in now[platform]:
                new = ", ".join(sorted({*now[platform]}.difference(before))) or "none"
                results[name] = f"vanished; new: {new}"
            else:
                results[name] = None if target in before else "new"
    return results


@functools.lru_cache(maxsize=16)  # Cases of one kernel frozen under several versions follow one another.
def _current_targets(kernel: Kernel, exported: tuple[Direction, ...]) -> Mapping[str, Sequence[str]]:
    """The custom-call targets that the running JAX emits for ``kernel``, as FrozenKernel.targets has them.

    Under "jax.export" are those of the directions ``exported``.
    """
    programs = lower_kernel(kernel, BOTH)
    by_platform = {
        platform: custom_call_targets(program for program in programs if program.platform == platform)
        for platform in BOTH
    }
    exports = (program_of(direction, export_for_cpu(kernel, direction)) for direction in exported)
    return {**by_platform, EXPORT: custom_call_targets(exports)}


def _first_line(error: Exception) -> str:
    return str(error).strip().partition("\n")[0]


def unexpected(
    frozen: FrozenKernel,
    results: Results,
    jax_version: str,
    known: Iterable[KnownFailure],
    *,
    everything: bool,
) -> list[str]:
    """Compare the results of check() with the ``known`` failures; a line for each that differs.

    These are failures that are not known, known failures that did not occur, and, if ``everything`` was
    run, known failures of checks that ``frozen`` does not have.
    """
    pending = {
        each.check: each for each in known if each.applies(frozen.frozen_under, frozen.case, jax_version)
    }
    wrong = []
    for name, reason in results.items():
        expected = pending.pop(name, None)
        if reason is not None and (expected is None or not reason.startswith(expected.says)):
            wrong.append(f"{name} of JAX {frozen.versions['JAX']}: {reason}")
        elif reason is None and expected is not None:
            wrong.append(_stale(expected))
    wrong += [_stale(each) for each in pending.values() if _should_have_run(each.check, results, everything)]
    return wrong


def _stale(known: KnownFailure) -> str:
    return f"{known.check}: the known failure does not occur, take it out of KNOWN_FAILURES: {known.reason}"


def _should_have_run(name: str, results: Results, everything: bool) -> bool:
    """True if the check ``name`` has no result although the frozen kernel has it.

    Otherwise a check that it depends on failed, or only some of the checks were run.
    """
    if _TARGET in name:
        return results[_LOWERED] is None
    direction, _, check_name = name.partition(" ")
    if results.get(f"{direction} read") is not None:
        return False
    return everything or check_name == "read"
