"""Comparison of a forward program's outputs with those of the other engines: XLA, and JAX op by op."""

import functools
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import numpy as np

from corpus.checks.agreement import check_types, differences, rounding_sensitivities, worst_output
from corpus.checks.errors import CheckError
from corpus.checks.executable import Executable
from corpus.checks.points import (
    CONCLUSIVE_POINTS,
    ENGINES_DIFFER,
    InconclusivePointError,
    Point,
    generator,
)
from corpus.execution.engines import INTERPRETER, PYTHON, XLA
from corpus.execution.op_by_op import python
from corpus.execution.runs import Run
from corpus.execution.xla import OPTIMIZED, xla
from corpus.lowering.lower import load, settings_of
from corpus.numerics.sampling import ROUNDING_FACTOR
from kernels import Kernel

Arrays = Sequence[np.ndarray]


@dataclass(frozen=True)
class OtherEngine:
    """An engine that the forward program is compared with, at points with numbers below ``points``.

    Where the two differ, ``retry`` makes another run of the same engine, which then decides.
    """

    name: str
    run: Run
    points: float = math.inf
    retry: Callable[[], Run] | None = None


@dataclass
class OpByOp:
    """The kernel's Python, run op by op at a point once, for the programs of all platforms."""

    kernel: Kernel
    results: dict[bytes, list[np.ndarray]] = field(default_factory=dict)

    @functools.cached_property
    def _run(self) -> Run:
        settings = functools.partial(settings_of, self.kernel)
        return python(load(self.kernel), dict(self.kernel.static), settings)

    def __call__(self, inputs: Arrays) -> list[np.ndarray]:
        """The outputs at ``inputs``."""
        key = b"".join(value.tobytes() for value in inputs)
        if key not in self.results:
            self.results[key] = self._run(inputs)
        return self.results[key]


def other_engines(forward: Executable, python_run: Run) -> list[OtherEngine]:
    """The engines besides that of ``forward`` itself. Raises CheckError where XLA does not compile it."""
    # Without jit, JAX compiles an op on several devices again at every point.
    engines = [
        OtherEngine(PYTHON, python_run, CONCLUSIVE_POINTS if forward.program.partitions > 1 else math.inf)
    ]
    if INTERPRETER in forward.engines:
        try:
            # Each way to compile has its faults: with LLVM's optimizing, see PLAINLY; without, some gradients
            # of maxima are NaN (jaxlib 0.10.2 and 0.12.0.1). A wrong program is wrong in both.
            optimized = functools.cache(functools.partial(xla, forward.static, target=OPTIMIZED))
            engines.append(OtherEngine(XLA, xla(forward.static), retry=optimized))
        except ValueError as error:
            raise CheckError(f"{forward.name}: {error}") from error
    return engines


def compare_engines(
    kernel: Kernel,
    forward: Executable,
    engines: Sequence[OtherEngine],
    point: Point,
    outputs: Arrays,
    rounding: Sequence[float],
    zeros: Sequence[float],
) -> None:
    """Compare the ``outputs`` of ``forward`` at ``point`` with those of each of ``engines``.

    ``rounding`` is their difference from the outputs in f64, ``zeros`` the sizes of those that are zero; each
    has an item for each output. Raises CheckError where an engine gives other types or values; where the
    rounding of the inputs explains the difference, InconclusivePointError for a drawn kernel.
    """
    for engine in engines:
        if point.number >= engine.points:
            continue
        others = engine.run(point.inputs)
        check_types(forward.name, engine.name, outputs, others)
        found = differences(outputs, others, zeros)
        if max(found) > forward.bound and engine.retry is not None:
            others = engine.retry()(point.inputs)
            found = differences(outputs, others, zeros)
        if max(found) <= forward.bound:
            continue
        moved = rounding_sensitivities(forward.run, point.inputs, generator(kernel, "shaken"), zeros)
        # Cancellation inside the program shows in f64, even where perturbed inputs do not change the outputs.
        explaining = [max(pair) for pair in zip(rounding, moved, strict=True)]
        if not kernel.declared:
            if max(found) <= ROUNDING_FACTOR * max(explaining):
                raise InconclusivePointError(ENGINES_DIFFER)
        elif all(
            each <= max(forward.bound, ROUNDING_FACTOR * most)
            for each, most in zip(found, explaining, strict=True)
        ):
            continue
        raise CheckError(
            f"{forward.name}: the values of {engine.name} differ by {max(found):.2g}, allowed "
            f"{forward.bound:.2g}",
            forward.program,
            worst_output(outputs, others),
        )
