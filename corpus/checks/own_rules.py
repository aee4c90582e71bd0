"""The second judge of a gradient: the rules of the Python, run op by op."""

import functools
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import jax.numpy as jnp
import numpy as np
from jax.experimental import checkify

from corpus.checks.agreement import differences
from corpus.checks.executable import Executable
from corpus.checks.points import Point
from corpus.checks.rounding import explained
from corpus.execution.op_by_op import python
from corpus.execution.runs import Run
from corpus.lowering.lower import gradient, trace_forward
from corpus.lowering.trace_contents import (
    jax_functions_with_rules,
    own_rules,
    primitives,
    promises_indices,
)
from corpus.numerics.tolerances import series_tolerance
from corpus.stablehlo.configuration import settings_of
from kernels import Kernel

# Primitives whose rules suppose a symmetric matrix, of which they read one triangle.
_OF_SYMMETRIC = frozenset({"cholesky", "eigh"})
# Primitives whose vectors have any sign or, where they are complex, any phase.
_OF_VECTORS = frozenset({"eig", "svd"})

Arrays = Sequence[np.ndarray]


@dataclass
class OwnRules:
    """The rules by which JAX differentiates ``function``: the kernel's, or one derived from it."""

    kernel: Kernel
    function: Callable[..., Any]

    @functools.cached_property
    def names(self) -> Sequence[str]:
        """The rules that need not be derivatives, as own_rules() names them."""
        return own_rules(self._traced)

    @property
    def tolerance(self) -> float:
        """The allowed error of a gradient that is computed by a series which JAX cuts off for f32."""
        return series_tolerance(primitives(self._traced) | jax_functions_with_rules(self._traced))

    @property
    def condition(self) -> str:
        """The property that JAX's rules assume of a matrix, as the end of a message; or empty."""
        found = primitives(self._traced)
        for name in sorted(_OF_SYMMETRIC & found):
            return f"; that of {name} holds for symmetric matrices: declare the domain symmetric or spd"
        is_complex = any(self.kernel.inputs[at].dtype.startswith("complex") for at in self.kernel.argnums)
        for name in sorted(_OF_VECTORS & found) if is_complex else ():
            return f"; that of {name} leaves open the phase of each vector: return what no phase changes"
        return ""

    def give(self, backward: Executable, point: Point) -> bool:
        """True if the Python's gradient at ``point``, run op by op, is that of the program ``backward``."""
        own, theirs = backward.run(point.inputs), self._run(point.inputs)
        found = differences(own, theirs)
        return max(found) <= backward.bound or explained(backward, point, found, [0.0] * len(found))

    def index_out_of_range(self, point: Point) -> str | None:
        """JAX's words for an index that is out of range at ``point`` though the Python promises otherwise.

        That is x[i] without a mode, of which JAX takes the nearest element, and gives that no gradient. None
        where there is no such index, or JAX cannot tell.
        """
        if not promises_indices(self._traced):
            return None
        function = functools.partial(self.function, **dict(self.kernel.static))
        checked = checkify.checkify(function, errors=checkify.index_checks)
        try:
            with settings_of(self.kernel):
                said = checked(*map(jnp.asarray, point.inputs))[0].get()
        # The function has run at this point without checkify, which lacks rules for some primitives: the
        # fault is its own, and must not hide the mismatch that is to be explained.
        except (NotImplementedError, TypeError, ValueError):
            return None
        return None if said is None else said.partition("\n")[0].strip(" .")

    @functools.cached_property
    def _traced(self) -> Any:
        return trace_forward(self.function, self.kernel)

    @functools.cached_property
    def _run(self) -> Run:
        differentiated = gradient(self.function, self.kernel)
        settings = functools.partial(settings_of, self.kernel)
        return python(differentiated, dict(self.kernel.static), settings)
