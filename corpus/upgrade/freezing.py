"""Freezing of kernels: serialize the programs that the running JAX lowers, with values at one point."""

import random
from collections.abc import Iterable, Mapping
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from corpus.checks.agreement import largest_difference
from corpus.execution.xla import PLAINLY
from corpus.lowering.lower import lower_kernel, traced
from corpus.numerics.sampling import draw, perturbed
from corpus.numerics.tolerances import tolerance
from corpus.records.platforms import BOTH
from corpus.records.sections import Direction
from corpus.stablehlo.configuration import settings_of
from corpus.stablehlo.jax_compat import versions
from corpus.stablehlo.program import Program
from corpus.upgrade.artifacts import exported, portable_artifact, read
from corpus.upgrade.frozen_archive import EXPORT, PORTABLE, Arrays, FrozenError, FrozenKernel
from kernels import Kernel

_POINTS = 32  # Points drawn at most, until one is well conditioned:
_STEADY = 1 / 8  # perturbing the inputs by their epsilon moves no output by more than this part of the bound,
_PERTURBATIONS = 4  # tried this often.


def freeze(kernel: Kernel, date: str) -> FrozenKernel:
    """Freeze ``kernel``; ``date`` is in ISO's form. Raises whatever lowering raises, and FrozenError."""
    programs = lower_kernel(kernel, BOTH)
    on_cpu = {program.direction: program for program in programs if program.platform == "cpu"}
    forms = {direction: PORTABLE if program.is_pure else EXPORT for direction, program in on_cpu.items()}
    serialized = {
        direction: portable_artifact(program) if program.is_pure else exported(kernel, direction)
        for direction, program in on_cpu.items()
    }
    inputs, outputs = _well_conditioned_point(kernel, on_cpu)
    targets = {
        platform: custom_call_targets(program for program in programs if program.platform == platform)
        for platform in BOTH
    }
    exports = [direction for direction, form in forms.items() if form == EXPORT]
    as_read = (read(direction, EXPORT, serialized[direction], None)[0] for direction in exports)
    if exported_targets := custom_call_targets(as_read):
        targets[EXPORT] = exported_targets
    takes = {direction: program.inputs for direction, program in on_cpu.items()}
    return FrozenKernel(kernel, date, versions(), targets, forms, serialized, takes, inputs, outputs)


def custom_call_targets(programs: Iterable[Program]) -> list[str]:
    """The custom-call targets in any of ``programs``, sorted."""
    return sorted(set().union(*(program.custom_call_targets for program in programs)))


def _well_conditioned_point(
    kernel: Kernel, programs: Mapping[Direction, Program]
) -> tuple[Arrays, Mapping[Direction, Arrays]]:
    """Draw inputs at which rounding matters little, and run the Python under jax.jit there.

    The first such point is taken, else the one at which rounding matters least. Raises FrozenError if
    rounding may move the outputs by more than the bound at all of them.
    """
    cpu = jax.devices("cpu")[0]
    candidates: list[tuple[float, Arrays, Mapping[Direction, Arrays]]] = []
    directions = traced(kernel)
    with settings_of(kernel), jax.default_device(cpu):
        executables = {name: found.lower().compile(PLAINLY) for name, found in directions.items()}
        for number in range(_POINTS):
            rng = random.Random(f"{kernel.template}/{kernel.seed}/{kernel.index}/frozen {number}")
            inputs = draw(kernel.inputs, rng)
            outputs = _run_all(executables, inputs)
            if not all(map(_is_finite, outputs.values())):
                continue
            moved = max(
                largest_difference(outputs[name], others[name]) / allowed_difference(program)
                for others in [_run_all(executables, perturbed(inputs, rng)) for _ in range(_PERTURBATIONS)]
                for name, program in programs.items()
            )
            candidates.append((moved, inputs, outputs))
            if moved <= _STEADY:
                break
    candidates = [each for each in candidates if each[0] <= 1]
    if not candidates:
        raise FrozenError(f"rounding the inputs decides the outputs at all of {_POINTS} points")
    return min(candidates, key=lambda each: each[0])[1:]


def _run_all(executables: Mapping[Direction, Any], inputs: Arrays) -> dict[Direction, Arrays]:
    return {
        name: [np.asarray(leaf) for leaf in jax.tree.leaves(executable(*inputs))]
        for name, executable in executables.items()
    }


def _is_finite(arrays: Arrays) -> bool:
    return all(np.isfinite(each).all() for each in arrays if jnp.issubdtype(each.dtype, jnp.inexact))


def allowed_difference(program: Program) -> float:
    """The bound on the difference of two runs of ``program``, by its dtypes and ops."""
    return tolerance(program.narrowest_float, program.ops)
