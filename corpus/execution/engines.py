"""Execution engines: StableHLO's reference interpreter, XLA on the CPU, and op-by-op JAX."""

from jax.extend.mlir import ir

from corpus.execution.interpreter_cost import runs_long
from corpus.execution.reference_interpreter import interpreter
from corpus.execution.runs import Run
from corpus.execution.xla import xla
from corpus.stablehlo.program import Program

INTERPRETER, XLA, PYTHON = "interpreter", "xla-cpu", "python"


def engine(program: Program, module: ir.Module | None = None) -> tuple[str, Run]:
    """Return the name of the engine for ``program``, and a function that runs the program on it.

    The interpreter where it can and a run is estimated to be short, XLA on the CPU elsewhere; ``module`` as
    for interpreter(). Raises ValueError where the text is not valid or neither can run it.
    """
    module = module or program.module()
    if runs_long(program.contents, module):
        return XLA, xla(program)
    run = interpreter(program, module)
    return (XLA, xla(program)) if run is None else (INTERPRETER, run)
