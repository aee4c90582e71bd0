"""Compare the functions of JAX that a declared kernel calls with their namesakes in NumPy and SciPy.

All engines run what JAX makes of a function: where that is not the function, none of them shows it.
"""

import itertools
import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

import jax.numpy as jnp
import numpy as np

from corpus.checks.errors import CheckError
from corpus.checks.points import DRAWN_POINTS, generator
from corpus.judging.jaxprs import op_count
from corpus.judging.kernel_subjects import DECLARED, FORWARD, subject_of
from corpus.judging.namesake_calls import Arrays, Call, watched
from corpus.judging.namesake_slopes import slope_difference
from corpus.judging.namesake_values import NotJudgedError, special_difference, value_difference
from corpus.judging.oracles import Prepared
from corpus.numerics.sampling import special_points, stratified
from kernels import Kernel

# Run op by op, the first point takes some 10 ms an op, and others a tenth of that.
_MANY_OPS, _MOST_OPS = 100, 2_000
_FEW_POINTS = 2
_LARGE = 1 << 14  # Elements of all inputs, from which on few points are judged.
_SLOPES_EVERY = 8  # Points, of those within the intervals: a derivative takes as long as many values.
_MOST_ROUNDED = 3  # Times that rounding in f64, which takes a second, may be asked of a call.
_NOT_RUN = "not compared with NumPy and SciPy: it does not run op by op as marked"
_TOO_LONG = f"not compared with NumPy and SciPy: more than {_MOST_OPS:,} ops"
_SYMBOLIC = "not compared with NumPy and SciPy: dimensions without a number"


def check_against_namesakes(kernel: Kernel, *, has_gradient: bool) -> tuple[list[str], Mapping[str, int]]:
    """Compare the calls that the Python of ``kernel`` makes with their namesakes, each by itself.

    Returns lines on calls that differ at values which the kernel need not reach, and the calls without a
    verdict, by reason. Raises CheckError where one differs at values of the kernel's intervals, and where
    its derivative, which the gradient of the kernel is made of, is not that of its namesake.
    """
    if any(value.symbolic for value in kernel.inputs):
        return [], {_SYMBOLIC: 1}
    subject = subject_of(kernel, FORWARD, DECLARED, 0)
    count = op_count(Prepared(subject).jaxpr.jaxpr)
    if count > _MOST_OPS:
        return [], {_TOO_LONG: 1}
    is_large = count > _MANY_OPS or sum(np.size(each) for each in subject.inputs()) > _LARGE
    calls_at = watched(subject)
    comparison = _Comparison()
    first: Sequence[Call] = []
    with subject.settings():
        points = itertools.islice(_points(kernel), _FEW_POINTS if is_large else None)
        for number, (point, drawn) in enumerate(points):
            try:
                calls = calls_at(point)
            except Exception as error:  # What a user's Python does with marked functions is open.
                comparison.aside[f"{_NOT_RUN}: {type(error).__name__}"] += 1
                break
            if not calls:
                break
            first = first or calls
            comparison.values(calls)
            if has_gradient and (not drawn or number % _SLOPES_EVERY == 0):
                comparison.slopes(calls, drawn=drawn)
        comparison.at_special_values(first)
    return [*comparison.notes], comparison.aside


def _points(kernel: Kernel) -> Iterator[tuple[Arrays, bool]]:
    """The points to judge, each with True if it is drawn from all parts of the intervals.

    The others are at their ends, or at zero.
    """
    for point in stratified(kernel.inputs, DRAWN_POINTS, generator(kernel, "namesakes")):
        yield point, True
    for point in special_points(kernel.inputs, generator(kernel, "special namesakes")):
        yield point, False


@dataclass
class _Comparison:
    """The calls of a kernel's runs, compared with their namesakes.

    ``notes`` are lines on differences that fail nothing, in the order found; ``aside`` counts the calls
    without a verdict by reason. ``_rounded`` counts, for each call by its number in a run, how often rounding
    explained a difference.
    """

    notes: dict[str, None] = field(default_factory=dict)
    aside: Counter[str] = field(default_factory=Counter)
    _rounded: Counter[int] = field(default_factory=Counter)

    def values(self, calls: Sequence[Call]) -> None:
        """Compare the values of ``calls``. Raises CheckError where one differs."""
        for number, call in enumerate(calls):
            if self._rounded[number] >= _MOST_ROUNDED:
                continue
            try:
                found = value_difference(call)
            except NotJudgedError as reason:
                self._rounded[number] = _MOST_ROUNDED  # Other points have the same reason.
                self.aside[str(reason)] += 1
                continue
            if found is not None and not found.rounded:
                raise CheckError(f"{found}; the fault is JAX's, not the kernel's")
            self._rounded[number] += found is not None

    def slopes(self, calls: Sequence[Call], *, drawn: bool) -> None:
        """Compare the derivatives of ``calls``; at points that are not ``drawn``, differences are notes.

        Raises CheckError at the others.
        """
        for found in filter(None, map(slope_difference, calls)):
            if drawn:
                raise CheckError(
                    f"{found}: its rule in JAX is not the derivative; the fault is not the kernel's"
                )
            self.notes[f"{found}: its rule in JAX is not the derivative there"] = None

    def at_special_values(self, calls: Sequence[Call]) -> None:
        """Note each function that is not finite at an infinity, a zero or an end of the type."""
        by_name: dict[str, Call] = {}
        for call in calls:
            by_name.setdefault(call.namesake.name, call)
        for call in by_name.values():
            found = next(filter(None, map(special_difference, _specials(call))), None)
            if found is not None:
                self.notes[f"{found}; the kernel need not reach such a value"] = None


def _specials(call: Call) -> Iterator[Call]:
    """Yield ``call`` with the first element of an argument replaced by each special value in turn.

    The first elements of the others are as they are, then 1, which many functions make a case of.
    """
    floats = [at for at, each in enumerate(call.arrays) if each.size and _is_float(each)]
    for at in floats:
        most = float(jnp.finfo(call.arrays[at].dtype).max)  # type: ignore[no-untyped-call]  # JAX left it untyped.
        for value in (math.inf, -math.inf, 0.0, -0.0, most, -most):
            for others in dict.fromkeys([(), tuple(each for each in floats if each != at)]):
                arrays = [each.copy() for each in call.arrays]
                for other in others:
                    arrays[other].flat[0] = 1
                arrays[at].flat[0] = value
                yield replace(call, arrays=tuple(arrays))


def _is_float(array: np.ndarray) -> bool:
    return bool(jnp.issubdtype(array.dtype, jnp.floating))
