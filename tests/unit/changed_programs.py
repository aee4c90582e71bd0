"""A kernel with a program for tests of changes between versions, and a small corpus."""

import json
from pathlib import Path
from typing import Any

from corpus.checks.record_builder import build
from corpus.plan import plan
from corpus.records.sections import Direction
from corpus.stablehlo.program import Program
from corpus.upgrade import classification
from corpus.upgrade.classification import Change
from kernels import Input, Kernel

KERNEL = Kernel("f", "", (Input("x", (3,), "float32", 0.5, 2.0), Input("y", (3,), "float32", 0.5, 2.0)),
                template="unary")  # fmt: skip
TEXT = """module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<3xf32>
    %0 = call @inner(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %arg1, %arg1 : tensor<3xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<3xf32>
    %3 = stablehlo.multiply %2, %cst : tensor<3xf32>
    return %3 : tensor<3xf32>
  }
  func.func private @inner(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.sine %arg0 : tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
"""  # noqa: E501  # As JAX prints it.
SAME_SQUARE = (
    "stablehlo.multiply %arg1, %arg1 : tensor<3xf32>",
    "chlo.square %arg1 : tensor<3xf32> -> tensor<3xf32>",
)


def program_of(direction: Direction, text: str | None) -> Program | None:
    """The program with that text for the CPU; None for a kernel that does not lower."""
    return None if text is None else Program(direction, "cpu", text)


def compare(kernel: Kernel, old: str | None, new: str | None) -> Change:
    """Classify the change of a forward program of ``kernel`` from one text to another."""
    return classification.compare(kernel, program_of("forward", old), program_of("forward", new))


def lowered_records() -> list[dict[str, Any]]:
    """Records of two kernel types, as JSON values."""
    cases = plan(("unary", "loop"), 3, 4)
    return [json.loads(build(case, ("cpu", "cuda")).record.to_json()) for case in cases]


def written(path: Path, records: list[dict[str, Any]]) -> Path:
    """Write ``records`` as a corpus to ``path``."""
    path.write_text("".join(f"{json.dumps(record)}\n" for record in records), encoding="utf-8")
    return path
