"""Known deviations of the engines: ops for which an engine is known to give other values than the rest.

tests/unit/execution/test_deviations.py has a test of each, which fails once a jaxlib no longer has it. What
the interpreter would end the process on, or can be handed in another form, is no deviation of a value: see
corpus.execution.interpreter_rewrites and corpus.execution.reference_interpreter.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import jax.numpy as jnp
import numpy as np

from corpus.execution.names import INTERPRETER, XLA
from corpus.stablehlo.contents import Contents
from corpus.stablehlo.jax_compat import INTERPRETER_ABS_OF_NAN

_COMPLEX = "complex<"


@dataclass(frozen=True)
class Deviation:
    """A known deviation: ``engine`` gives other values than the others for ``ops`` on some element types.

    ``elements`` are the beginnings of the names of these types; ``what`` describes the deviation.
    ``finite`` is true where finite values come out otherwise, too, and not infinite and NaN ones alone.
    """

    engine: str
    what: str
    ops: frozenset[str]
    elements: tuple[str, ...]
    finite: bool

    def concerns(self, contents: Contents) -> bool:
        """Return True for programs with one of the ops and one of the element types."""
        return not self.ops.isdisjoint(contents.op_counts) and any(
            element.startswith(self.elements) for element in contents.element_types
        )


def _of(engine: str, ops: str, elements: str, what: str, *, finite: bool = True) -> Deviation:
    names = (name if "." in name else f"stablehlo.{name}" for name in ops.split())
    return Deviation(engine, what, frozenset(names), (elements,), finite)


DEVIATIONS = (
    _of(
        INTERPRETER,
        "sqrt",
        _COMPLEX,
        "its complex sqrt keeps the sign of a negative zero on the branch cut",
    ),
    _of(INTERPRETER, "power", _COMPLEX, "its complex power of zero is NaN: 0 ** 0 and 0 ** 1 as well"),
    _of(
        INTERPRETER,
        "exponential exponential_minus_one log log_plus_one sign tan tanh chlo.sinh chlo.cosh"
        + " abs" * INTERPRETER_ABS_OF_NAN,
        _COMPLEX,
        "its functions of complex numbers with an infinite or NaN part are C99's, not NaN",
        finite=False,
    ),
    _of(XLA, "popcnt", "i4", "its popcnt of a negative int4 is wrong"),
)
# Of any op on floats; no program can be told to meet one by its text.
DENORMALS = "the interpreter computes with denormals, which XLA takes for zero"

# Of XLA by default and op by op (jaxlib 0.10.2 and 0.12.0.1): tests/found/maxima_lose_nan.py.
LOST_NAN = "maxima and minima lose NaN"
_MAXIMA = frozenset({"stablehlo.maximum", "stablehlo.minimum", "stablehlo.clamp"})


def loses_nan(contents: Contents) -> bool:
    """Return True for programs with maxima or minima, of which XLA loses NaN at some sizes and fusions."""
    return not _MAXIMA.isdisjoint(contents.op_counts)


def is_wrong(engine: str, contents: Contents) -> bool:
    """Return True where ``engine`` is known to get finite values wrong in programs with these contents."""
    return any(each.finite for each in _concerning(engine, contents))


def known_deviation(engine: str, contents: Contents, arrays: Sequence[np.ndarray]) -> str | None:
    """Return the known reason why ``engine`` gives other values than the rest; None if there is none.

    ``arrays`` are the inputs and the outputs of the run.
    """
    for each in _concerning(engine, contents):
        return each.what
    return DENORMALS if engine == INTERPRETER and _any_denormal(arrays) else None


def _concerning(engine: str, contents: Contents) -> list[Deviation]:
    return [each for each in DEVIATIONS if each.engine == engine and each.concerns(contents)]


def _any_denormal(arrays: Iterable[np.ndarray]) -> bool:
    return any(
        _has_denormal(part)
        for array in arrays
        if jnp.issubdtype(array.dtype, jnp.inexact)
        for part in ((array.real, array.imag) if array.dtype.kind == "c" else (array,))
    )


def _has_denormal(array: np.ndarray) -> bool:
    smallest = float(jnp.finfo(array.dtype).smallest_normal)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    sizes = np.abs(array.astype(np.float64))
    return bool(((sizes > 0) & (sizes < smallest)).any())
