"""Errors of the checks: a program that is wrong, and a kernel that tests too little."""

from corpus.stablehlo.backward_slice import lines_behind
from corpus.stablehlo.program import Program


class CheckError(AssertionError):
    """A program failed a check: the message names the program and the check.

    Given the ``program`` and, where it is known, the position of the wrong ``output``, the error carries a
    note with the lines of its text that this output is computed from.
    """

    def __init__(self, message: str, program: Program | None = None, output: int | None = None) -> None:
        super().__init__(message)
        if program is not None:
            lines = lines_behind(program, output)
            self.add_note("\n".join([f"which comes from, in {message.partition(':')[0]}:", *lines]))


class UninformativeError(CheckError):
    """The kernel tests too little, and another should be drawn in its place.

    An output is constant, a gradient is always zero, or rounding dominates the outputs or the gradients at
    almost every sample point.
    """


class EngineDeviationError(Exception):
    """The ``engine`` gives other values than the rest, as it is known to do: use another engine instead.

    The message is one line for the summary of the run.
    """

    def __init__(self, engine: str, message: str) -> None:
        super().__init__(message)
        self.engine = engine
