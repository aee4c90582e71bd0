"""References of tasks, made for tests, and the grades of answers to them."""

import json
from typing import Any

from corpus.checks.record_builder import make_record
from corpus.lowering.lower import lowering_of
from corpus.records.json_objects import to_values
from corpus.sandbox.processes import limits_for
from corpus.scoring.grading import grade, program_of
from corpus.scoring.schema import BYTES, Grade, Reference
from kernels import Input
from tests.unit.bodies import kernel_of

SEED = "a secret"


def reference(body: str, *inputs: Input, kind: str = "lower", direction: str = "forward") -> Reference:
    """The reference of a task about the program of a kernel with that body."""
    kernel = kernel_of(body, *inputs)
    record = json.loads(make_record(0, kernel, lowering_of(kernel, ("cpu",))).to_json())
    task = {"task": f"{kind}-0", "kind": kind, "tier": "short", "direction": direction, "platform": "cpu"}
    found = Reference.from_values({**record, **task, "cuda": "", "answer": ""})
    answer = found.python if kind == "raise" else program_of(found).text
    return Reference.from_values({**to_values(found), "answer": answer})


def graded(expected: Reference, answer: str, **values: Any) -> Grade:
    """The grade of ``answer``, given in this process."""
    given = {"reference": to_values(expected), "answer": answer, "seed": SEED, "runs": True, **values}
    return Grade(**grade(given, limits_for(60.0, 1 << 32, sandboxed=False)))


def best(expected: Reference) -> Grade:
    """The grade of the reference's own answer."""
    found = graded(expected, expected.answer)
    assert found == Grade(BYTES)
    return found
