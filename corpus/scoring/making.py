"""Make a task from a record. The record may be hostile: this is the work of a sandboxed worker.

A task that a constant or one of the inputs answers is none, nor is one whose reference the graders cannot
run: these are left out.
"""

import random
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from corpus.execution.engines import engine
from corpus.mutation.benign import BENIGN_CHANGES
from corpus.mutation.edits import mutate
from corpus.mutation.faults import BACKWARD_ONLY, FAULTS
from corpus.mutation.value_difference import value_difference
from corpus.numerics.sampling import draw
from corpus.numerics.tolerances import difference, tolerance
from corpus.records import prompts
from corpus.records.json_objects import to_values
from corpus.records.platforms import PLATFORMS
from corpus.records.schema import UncheckedRecord
from corpus.sandbox.worker import Limits
from corpus.scoring import schema
from corpus.scoring.grading import grade, program_of
from corpus.scoring.schema import Reference
from corpus.stablehlo.complexity import depth, nesting
from corpus.stablehlo.program import Program
from corpus.stablehlo.shape_refinement import refine_for
from corpus.verification.lists import listed_kernel
from kernels import Input

_POINTS = 8  # At which a constant or an input would have to be the answer.
_SHORT, _LONG = 18, 31  # Depths of programs at which a tier ends: a third of a corpus is below, and above.
_FAULTY_POINTS = 8  # At which a planted fault must show, of the 32 points of value_difference().


def make(values: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
    """Make a task of a ``kind`` from a ``record`` under a ``seed``: its ``prompt`` and ``reference``.

    Or the reason why there is none, as ``left_out``. The answer to every second question is yes, by ``turn``.
    """
    record = UncheckedRecord.from_values(values["record"])
    kind, name = values["kind"], values["task"]
    rng = random.Random(f"{values['seed']}/{name}")
    direction = _direction(record, kind, rng)
    platform = "cuda" if kind == schema.CUDA else "cpu"
    fields = {"task": name, "kind": kind, "direction": direction, "platform": platform}
    record_fields = {**values["record"], **fields, "tier": "", "answer": ""}
    reference = Reference.from_values({**record_fields, **_one_platform(record_fields, platform)})
    program = program_of(reference)
    if limits.listed:
        listed_kernel(record.kernel, [program])
    if (reason := _is_trivial(program, record.inputs)) is not None:
        return {"left_out": reason}
    made = _asked(record, reference, program, rng, same=values["turn"] % 2 == 0)
    if made is None:
        return {"left_out": f"{kind}: no fault that shows, or no other form, was found"}
    prompt, answer = made
    found = {**to_values(reference), "tier": _tier(program), "answer": answer}
    graded = grade({"reference": found, "answer": answer, "seed": "made", "runs": True}, limits)
    if graded["level"] != schema.LEVELS[kind][-1]:
        return {"left_out": f"its own answer scores no more than {graded['level']}: {graded['reason']}"}
    return {"prompt": prompt, "reference": found}


def _direction(record: UncheckedRecord, kind: str, rng: random.Random) -> str:
    """The direction of the program that is asked for."""
    if kind in (schema.LOWER, schema.RAISE) or record.backward_inputs is None:
        return "forward"
    if kind == schema.GRAD:
        return "backward"
    if kind == schema.CUDA:
        texts = {(direction, platform): text for direction, platform, text in record.texts()}
        return next(each for each in ("forward", "backward") if texts[each, "cuda"] != texts[each, "cpu"])
    return rng.choice(("forward", "backward"))


def _one_platform(values: Mapping[str, Any], platform: str) -> dict[str, str]:
    """The fields for platforms, with a text only for ``platform``."""
    fields = {name: each.field for name, each in PLATFORMS.items()}
    return {field: values.get(field, "") if name == platform else "" for name, field in fields.items()}


def _asked(
    record: UncheckedRecord, reference: Reference, program: Program, rng: random.Random, *, same: bool
) -> tuple[str, str] | None:
    """The prompt and the answer; None if no fault that changes values, or no other form, can be found."""
    direction, platform, kind = program.direction, program.platform, reference.kind
    if kind == schema.RAISE:
        return prompts.to_python(record, program.text, direction, platform), record.python
    if kind == schema.REPAIR:
        faulty = _with_fault(program, record.inputs, rng)
        return (
            None
            if faulty is None
            else (prompts.repair(record, faulty.text, direction, platform), program.text)
        )
    if kind == schema.EQUAL:
        other = program if same else _with_fault(program, record.inputs, rng)
        if other is None:
            return None
        # Both are rewritten, so that a change of form does not tell the answer.
        rewritten = _rewritten(other, rng)
        if rewritten is None:
            return None
        return prompts.equal(program.text, rewritten.text), "yes" if same else "no"
    return prompts.to_stablehlo(record, direction, platform), program.text


def _with_fault(program: Program, inputs: Sequence[Input], rng: random.Random) -> Program | None:
    """``program`` with one fault that changes its values at _FAULTY_POINTS points or more."""
    names = [name for name in FAULTS if program.direction == "backward" or name not in BACKWARD_ONLY]
    rng.shuffle(names)
    for name in names:
        mutation, _ = mutate(FAULTS[name], program, rng)
        if mutation is None:
            continue
        try:
            found = value_difference(inputs, program.with_lapack, mutation.program.with_lapack, rng)
        except ValueError:  # It does not run.
            continue
        if found.points >= _FAULTY_POINTS and found.largest > tolerance(program.narrowest_float, program.ops):
            return mutation.program
    return None


def _rewritten(program: Program, rng: random.Random) -> Program | None:
    """Rewrite ``program`` without changing its values."""
    names = [*BENIGN_CHANGES]
    rng.shuffle(names)
    for name in names:
        mutation, _ = mutate(BENIGN_CHANGES[name].operator, program, rng)
        if mutation is not None:
            return mutation.program
    return None


def _is_trivial(program: Program, inputs: Sequence[Input]) -> str | None:
    """The reason why ``program`` makes no task: outputs that are constant, or equal to inputs; else None."""
    _, run = engine(refine_for(program, inputs).with_lapack)
    bound = tolerance(program.narrowest_float, program.ops)
    rng = random.Random("trivial")
    points = [draw(inputs, rng) for _ in range(_POINTS)]
    outputs = [run(point) for point in points]
    if all(
        _equal(one, other, bound) for each in outputs[1:] for one, other in zip(outputs[0], each, strict=True)
    ):
        return "a constant answers it"
    copies = [
        all(any(_equal(value, array, bound) for array in point) for value in found)
        for point, found in zip(points, outputs, strict=True)
    ]
    return "its inputs answer it" if all(copies) else None


def _equal(one: np.ndarray, other: np.ndarray, bound: float) -> bool:
    return one.dtype == other.dtype and bool(difference(one, other) <= bound)


def _tier(program: Program) -> str:
    """The tier, by the depth of the program; a loop or a branch raises it by one."""
    module = program.module()
    deep = depth(module)
    tier = (deep > _SHORT) + (deep > _LONG) + bool(nesting(module))
    return schema.TIERS[min(tier, len(schema.TIERS) - 1)]
