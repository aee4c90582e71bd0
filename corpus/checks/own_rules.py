"""The second judge of a gradient: the rules of the Python, run op by op."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from corpus.checks.agreement import differences
from corpus.checks.executable import Executable
from corpus.checks.points import Point
from corpus.checks.rounding import explained
from corpus.execution.op_by_op import python
from corpus.execution.runs import Run
from corpus.lowering.lower import gradient, load, settings_of, trace_forward
from corpus.lowering.trace_contents import own_rules, primitives
from corpus.numerics.tolerances import series_tolerance
from kernels import Kernel

Arrays = Sequence[np.ndarray]


@dataclass
class OwnRules:
    """The rules by which JAX differentiates the function of a kernel."""

    kernel: Kernel

    @functools.cached_property
    def names(self) -> Sequence[str]:
        """The rules that need not be derivatives, as own_rules() names them."""
        return own_rules(self._traced)

    @property
    def tolerance(self) -> float:
        """The error allowed of the gradient of what is computed by series that are cut off for f32."""
        return series_tolerance(primitives(self._traced))

    def give(self, backward: Executable, point: Point) -> bool:
        """True if the Python's gradient at ``point``, run op by op, is that of the program ``backward``."""
        own, theirs = backward.run(point.inputs), self._run(point.inputs)
        found = differences(own, theirs)
        return max(found) <= backward.bound or explained(backward, point, found, [0.0] * len(found))

    @functools.cached_property
    def _function(self) -> Callable[..., Any]:
        return load(self.kernel)

    @functools.cached_property
    def _traced(self) -> Any:
        return trace_forward(self._function, self.kernel)

    @functools.cached_property
    def _run(self) -> Run:
        differentiated = gradient(self._function, self.kernel)
        settings = functools.partial(settings_of, self.kernel)
        return python(differentiated, dict(self.kernel.static), settings)
