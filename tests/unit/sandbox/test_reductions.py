"""XLA in the sandbox: what it calls must know the processor."""

from corpus.records.json_objects import to_values
from corpus.sandbox.processes import Task, WorkerProcesses, limits_for
from corpus.scoring.sessions import GRADE
from kernels import Input
from tests.unit.scoring.references import reference


def test_xla_sums_over_an_axis() -> None:
    """XLA has YNNPACK do it, which fails where it cannot read /proc/cpuinfo."""
    expected = reference("jnp.sum(x * 2.0 + 1.0, axis=1)", Input("x", (900, 7), "float32", -1.0, 1.0))
    values = {"reference": to_values(expected), "answer": expected.answer, "seed": "one", "runs": True}
    with WorkerProcesses(1, limits_for(60.0, 4 << 30), GRADE) as processes:
        ((_, found),) = processes.run([Task(values)])
    assert found == {"level": "bytes", "reason": ""}
