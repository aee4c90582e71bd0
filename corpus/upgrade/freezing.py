"""Freezing of kernels: serialize the programs that the running JAX lowers, with values at one point."""

import random
from collections.abc import Mapping, Sequence
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from corpus.checks.agreement import largest_difference
from corpus.execution.engines import PLAINLY
from corpus.lowering.lower import lower_kernel, needs_x64, traced
from corpus.numerics.sampling import draw, nudged
from corpus.numerics.tolerances import tolerance
from corpus.records.platforms import BOTH
from corpus.records.sections import Direction
from corpus.stablehlo.custom_calls import targets
from corpus.stablehlo.jax_compat import enable_x64, versions
from corpus.stablehlo.op_names import floats, ops
from corpus.stablehlo.program import Program
from corpus.stablehlo.serialization import pure
from corpus.upgrade.artifacts import exported, portable_artifact, read
from corpus.upgrade.frozen_archive import EXPORT, PORTABLE, Arrays, FrozenError, FrozenKernel
from kernels import Kernel

_POINTS = 32  # Points drawn at most, until one is well conditioned:
_STEADY = 1 / 8  # perturbing the inputs by their epsilon moves no output by more than this part of the bound,
_PERTURBATIONS = 4  # tried this often.


def freeze(kernel: Kernel, date: str) -> FrozenKernel:
    """Freeze ``kernel``; ``date`` is in ISO's form. Raises whatever lowering raises, and FrozenError."""
    programs = lower_kernel(kernel, BOTH)
    texts = {program.direction: program.text for program in programs if program.platform == "cpu"}
    forms = {direction: PORTABLE if pure(text) else EXPORT for direction, text in texts.items()}
    serialized = {
        direction: portable_artifact(text) if forms[direction] == PORTABLE else exported(kernel, direction)
        for direction, text in texts.items()
    }
    inputs, outputs = _well_conditioned_point(kernel, texts)
    calls = custom_call_targets(programs)
    as_read = [read(EXPORT, serialized[name])[0] for name, form in forms.items() if form == EXPORT]
    if found := set().union(*map(targets, as_read)):
        calls[EXPORT] = sorted(found)
    return FrozenKernel(kernel, date, versions(), calls, forms, serialized, inputs, outputs)


def custom_call_targets(programs: Sequence[Program]) -> dict[str, list[str]]:
    """The custom-call targets in ``programs``, by platform."""
    return {
        platform: sorted(set().union(*(targets(each.text) for each in programs if each.platform == platform)))
        for platform in BOTH
    }


def _well_conditioned_point(
    kernel: Kernel, texts: Mapping[Direction, str]
) -> tuple[Arrays, Mapping[Direction, Arrays]]:
    """Draw inputs at which rounding matters little, and run the Python under jax.jit there.

    The first such point is taken, else the one at which rounding matters least. Raises FrozenError if
    rounding may move the outputs by more than the bound at all of them.
    """
    cpu = jax.devices("cpu")[0]
    candidates: list[tuple[float, Arrays, Mapping[Direction, Arrays]]] = []
    with enable_x64(needs_x64(kernel.inputs)), jax.default_device(cpu):
        programs = {name: found.lower().compile(PLAINLY) for name, found in traced(kernel).items()}
        for number in range(_POINTS):
            rng = random.Random(f"{kernel.template}/{kernel.seed}/{kernel.index}/frozen {number}")
            inputs = draw(kernel.inputs, rng)
            outputs = _run_all(programs, inputs)
            if not all(map(_is_finite, outputs.values())):
                continue
            moved = max(
                largest_difference(outputs[name], perturbed[name]) / allowed_difference(text)
                for perturbed in [_run_all(programs, nudged(inputs, rng)) for _ in range(_PERTURBATIONS)]
                for name, text in texts.items()
            )
            candidates.append((moved, inputs, outputs))
            if moved <= _STEADY:
                break
    candidates = [each for each in candidates if each[0] <= 1]
    if not candidates:
        raise FrozenError(f"rounding the inputs decides the outputs at all of {_POINTS} points")
    return min(candidates, key=lambda each: each[0])[1:]


def _run_all(programs: Mapping[Direction, Any], inputs: Arrays) -> dict[Direction, Arrays]:
    return {
        name: [np.asarray(leaf) for leaf in jax.tree.leaves(program(*inputs))]
        for name, program in programs.items()
    }


def _is_finite(arrays: Arrays) -> bool:
    return all(np.isfinite(each).all() for each in arrays if jnp.issubdtype(each.dtype, jnp.inexact))


def allowed_difference(text: str) -> float:
    """The bound on the difference of two runs of ``text``, by its dtypes and ops."""
    return tolerance((floats(text) or ["f64"])[0], ops(text))
