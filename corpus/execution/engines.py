"""Execution engines: StableHLO's reference interpreter, XLA on the CPU, and op-by-op JAX."""

from collections.abc import Container

from jax.extend.mlir import ir

from corpus.execution.deviations import is_wrong
from corpus.execution.interpreter_cost import runs_long
from corpus.execution.names import INTERPRETER, XLA
from corpus.execution.reference_interpreter import interpreter
from corpus.execution.runs import Run
from corpus.execution.xla import xla
from corpus.stablehlo.program import Program


def engine(
    program: Program, module: ir.Module | None = None, without: Container[str] = ()
) -> tuple[str, Run]:
    """Return the name of the engine for ``program``, and a function that runs the program on it.

    The interpreter where it can, is not known to get the program wrong, and a run is estimated to be short;
    XLA on the CPU elsewhere. An engine named in ``without`` is not asked. ``module`` as for interpreter().
    Raises ValueError where the text is not valid or no engine can run it.
    """
    module = module or program.module()
    contents = program.contents
    left_out = INTERPRETER in without
    if not left_out and XLA not in without:
        left_out = is_wrong(INTERPRETER, contents) or runs_long(contents, module)
    run = None if left_out else interpreter(program, module)
    if run is not None:
        return INTERPRETER, run
    if XLA in without:
        raise ValueError(f"no engine but {XLA} runs it")
    return XLA, xla(program)
