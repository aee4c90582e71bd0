"""Pure StableHLO: programs whose CHLO ops StableHLO's own pass lowers, checked to give the same values.

Programs of unknown origin are parsed and run in sandboxed workers alone; nothing else here loads JAX.
"""

import random
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from corpus.records.schema import Record
from corpus.sandbox.processes import Task, WorkerProcesses, one_line
from corpus.sandbox.worker import Job, Limits
from corpus.worker_pool import Lost

if TYPE_CHECKING:
    from corpus.stablehlo.program import Program
    from kernels import Input

JOB = Job("corpus.publishing.purity:purified", longest=1 << 26)
_POINTS = 4  # At which values are compared.
_FOREIGN = ("chlo.", "sdy.", "custom_call")  # Texts without these are pure as they are.

Texts = Mapping[tuple[str, str], str]


@dataclass(frozen=True)
class Pure:
    """The pure texts of a record's programs by (direction, platform), and the reasons for missing ones."""

    texts: Texts
    faults: Texts


def pure_records(
    records: Iterable[tuple[Record, Any]], workers: int, limits: Limits
) -> Iterator[tuple[Record, Any, Pure]]:
    """The records, each with what comes with it, and their pure programs. Raises WorkerError."""
    with WorkerProcesses(workers, limits, JOB) as processes:
        for task, found in processes.run(map(_task, records)):
            record, more = task.about
            yield record, more, found if isinstance(found, Pure) else _answer(record, found)


def _task(each: tuple[Record, Any]) -> Task:
    record, _ = each
    texts = record.texts()
    if not any(name in text for _, _, text in texts for name in _FOREIGN):
        known = Pure({(direction, platform): text for direction, platform, text in texts}, {})
        return Task({}, known, each)
    return Task(record.to_values(), about=each)


def _answer(record: Record, found: Any) -> Pure:
    """The answer of a worker, which may be forged, for ``record``; faults of all programs if it was lost."""
    names = [(direction, platform) for direction, platform, _ in record.texts()]
    if isinstance(found, Lost):
        return Pure({}, dict.fromkeys(names, found.words))
    answers = found.get("programs") if isinstance(found, dict) else None
    if (
        not isinstance(answers, list)
        or len(answers) != len(names)
        or not all(isinstance(each, dict) for each in answers)
    ):
        return Pure({}, dict.fromkeys(names, "its worker gave no answer"))
    pairs = [(str(each.get("text", "")), one_line(str(each.get("fault", "")))) for each in answers]
    return Pure(
        {name: text for name, (text, fault) in zip(names, pairs, strict=True) if not fault},
        {name: fault for name, (_, fault) in zip(names, pairs, strict=True) if fault},
    )


def purified(values: Mapping[str, Any], _: Limits) -> dict[str, Any]:
    """The work of a sandboxed worker: the pure text of each program of a record, or the fault that it has."""
    from corpus.stablehlo.program import Program, taken

    record = Record.from_values(values)
    programs = []
    for direction, platform, text in record.texts():
        kept = taken(record.inputs_of(direction), len(record.inputs))
        try:
            programs.append({"text": pure_text(record.inputs, Program(direction, platform, text, kept))})
        except ValueError as error:
            programs.append({"fault": str(error).partition("\n")[0]})
    return {"programs": programs}


def pure_text(inputs: "Sequence[Input]", program: "Program") -> str:
    """The text of ``program`` without CHLO. Raises ValueError with the reason if there is none."""
    from corpus.execution.reference_interpreter import decompose_chlo
    from corpus.stablehlo.context import printed

    if program.is_pure and not program.custom_call_targets:
        return program.text
    if program.custom_call_targets:
        raise ValueError("a custom call")
    module = program.module()
    decompose_chlo(module)
    pure = program.with_text(printed(module))
    if not pure.is_pure:
        left = [op for op in sorted(pure.ops) if op.startswith("chlo.")]
        raise ValueError(f"no lowering of {left[0]}" if left else "attributes of other dialects")
    check_same_values(inputs, program, pure)
    return pure.text


def check_same_values(inputs: "Sequence[Input]", program: "Program", pure: "Program") -> None:
    """Raise ValueError where ``pure``, by the interpreter or by XLA, differs from ``program`` by XLA.

    The interpreter is left out where it cannot run ``pure``.
    """
    from corpus.checks.agreement import largest_difference, rounding_sensitivity
    from corpus.execution.reference_interpreter import interpreter
    from corpus.execution.xla import xla
    from corpus.numerics.sampling import stratified
    from corpus.numerics.tolerances import tolerance
    from corpus.stablehlo.shape_refinement import refine_for

    program, pure = refine_for(program, inputs), refine_for(pure, inputs)
    own = xla(program)
    engines = [("XLA", xla(pure))]
    if (interpreted := interpreter(pure)) is not None:
        engines.append(("the interpreter", interpreted))
    allowed = tolerance(program.narrowest_float, program.ops)
    rng = random.Random(0)
    for point in stratified(inputs, _POINTS, rng):
        expected = own(point)
        bound = allowed + rounding_sensitivity(own, point, rng)
        for name, run in engines:
            if largest_difference(run(point), expected) > bound:
                raise ValueError(f"other values on {name}")
