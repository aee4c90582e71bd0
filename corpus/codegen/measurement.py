"""The figures of a program as the running XLA compiles it."""

from collections.abc import Iterable
from typing import Any

import jax

from corpus.codegen.compilation import executable_and_ptx
from corpus.codegen.results import Arrays, recorded
from corpus.codegen.xla_compilers import Compiler
from corpus.execution.runs import of_inputs
from corpus.execution.xla import Target, executable, run_of
from corpus.records.measured import Measured
from corpus.reporting.code_figures import hlo_figures, ptx_size
from corpus.stablehlo.program import Program
from corpus.stablehlo.shape_refinement import refine_for
from kernels import Kernel

# As XLA's analysis names the figures.
_ANALYSED = {"flops": "flops", "transcendentals": "transcendentals", "bytes": "bytes accessed"}


def measured(program: Program, kernel: Kernel, compiler: Compiler, points: Iterable[Arrays] = ()) -> Measured:
    """The figures of ``program`` of ``kernel``, compiled by ``compiler``, or why it does not compile.

    A program for the CPU is run at ``points`` as well.
    """
    results: dict[str, str] = {}
    try:
        if compiler.platform == "cpu":
            target = Target("cpu", compiler.options)
            static = refine_for(program, kernel.inputs)
            compiled, ptx = executable(static, target), None
            results = recorded(of_inputs(static, run_of(compiled)), points)
        else:
            compiled, ptx = executable_and_ptx(program, kernel, compiler)
    except ValueError as error:
        reason = str(error).partition("\n")[0]
        return Measured(program.direction, program.platform, {}, reason)
    figures = _figures(compiled, ptx)
    return Measured(program.direction, program.platform, figures, results=results)


def _figures(compiled: jax.stages.Compiled, ptx: str | None) -> dict[str, int]:
    # None for a described GPU, for which XLA has no analysis.
    costs: Any = compiled.cost_analysis() or {}
    found = {name: costs[theirs] for name, theirs in _ANALYSED.items() if costs.get(theirs, -1) >= 0}
    memory: Any = compiled.memory_analysis()
    return {
        **{name: round(value) for name, value in found.items()},
        "temp": memory.temp_size_in_bytes,
        **hlo_figures(compiled.as_text() or ""),
        **({} if ptx is None else {"PTX instructions": ptx_size(ptx)}),
    }
