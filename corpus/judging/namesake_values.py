"""Compare the values of a recorded call with those of its namesake in NumPy or SciPy, up to rounding."""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from corpus.execution.op_by_op import python
from corpus.judging.adjudication import expectations, in_f64, parted
from corpus.judging.jaxprs import equations
from corpus.judging.namesake_calls import Arrays, Call, widened
from corpus.judging.rounding_model import NotInF64Error
from corpus.numerics.tolerances import series_tolerance

VALUE, DERIVATIVE = "value", "derivative"
# Units in the last place of a value, and of the largest value of the array, that JAX's series may be off by.
_NEAR, _NEAR_LARGEST = 2048.0, 128.0
_F64 = 1e-8  # The least relative difference that counts in f64, where JAX's series are less exact.
_MOVES = 4  # Times that the arguments are moved by their rounding, and its factor, as for other errors.
_FACTOR = 32.0


class NotJudgedError(ValueError):
    """A call cannot be judged; the message is the reason."""


@dataclass(frozen=True)
class Difference:
    """An element of a call at which JAX and the namesake differ, with both values.

    ``kind`` is VALUE or DERIVATIVE; ``arguments`` are those of the element where all have its shape, and
    ``rounded`` is true where rounding explains it.
    """

    call: Call
    kind: str
    output: int
    index: tuple[int, ...]
    got: float | complex
    expected: float | complex
    arguments: tuple[Any, ...]
    rounded: bool = False

    def __str__(self) -> str:
        at = f"[{', '.join(map(str, self.index))}]" if self.index else ""
        values = f" of {' and '.join(map(str, self.arguments))}" if self.arguments else ""
        output = f" for output {self.output}{at}" if at or self.output else ""
        name, other = self.call.namesake.name, self.call.namesake.other
        if self.kind == VALUE:
            return f"{name}{values} is {self.got}{output}, where {other} in f64 says {self.expected}"
        return (
            f"the derivative of {name}{values} is {self.got}{output}, where central differences of {other} "
            f"in f64 say {self.expected}"
        )


def first_difference(
    call: Call, kind: str, wrong: Sequence[np.ndarray], got: Arrays, expected: Arrays
) -> Difference | None:
    """The first element of the outputs of ``call`` at which ``wrong`` is true; None where there is none."""
    for output, where in enumerate(wrong):
        if np.any(where):
            index = tuple(int(each) for each in np.argwhere(where)[0])
            values = got[output][index].item(), expected[output][index].item()
            return Difference(call, kind, output, index, *values, _arguments(call, where.shape, index))
    return None


def _arguments(call: Call, shape: tuple[int, ...], index: tuple[int, ...]) -> tuple[Any, ...]:
    """The numbers that a call has for the element at ``index``; none unless their shapes are alike."""
    if any(each.shape not in (shape, ()) for each in call.arrays):
        return ()
    arrays = dict(zip(call.at, call.arrays, strict=True))
    given = (arrays.get(number, leaf) for number, leaf in enumerate(call.leaves))
    return tuple(
        each[index if each.shape else ()].item() if isinstance(each, np.ndarray) else each for each in given
    )


def value_difference(call: Call) -> Difference | None:
    """An element at which a call differs from its namesake; None where there is none.

    It differs where the namesake's value in f64 is finite and the call's is not, or is farther off than JAX's
    series are, and where the namesake at the call's own dtypes does not have that value. The difference is
    ``rounded`` where the rounding of the arguments, or of JAX's own ops, explains it. Raises NotJudgedError.
    """
    name, other = call.namesake.name, call.namesake.other
    if call.namesake.of_integers and not np.array_equal(call.arrays[0], np.round(call.arrays[0])):
        raise NotJudgedError(f"{other} is defined at integers, {name} between them")
    wide = call.of_namesake([widened(each) for each in call.arrays])
    if wide is None:
        raise NotJudgedError(f"{other} does not take the arguments of {name}")
    wrong = [_off(got, right, 0.0) for got, right in zip(call.outputs, wide, strict=True)]
    if any(map(np.any, wrong)) and (own := call.of_namesake([each.copy() for each in call.arrays])):
        wrong = [
            each & _off(got, right, 0.0, alike=True)
            for each, got, right in zip(wrong, call.outputs, own, strict=True)
        ]
    found = first_difference(call, VALUE, wrong, call.outputs, wide)
    if found is None:
        return None
    allowed = map(np.add, _by_moved_arguments(call, wide), _by_rounded_ops(call))
    wrong = [
        each & _off(got, right, most)
        for each, got, right, most in zip(wrong, call.outputs, wide, allowed, strict=True)
    ]
    return first_difference(call, VALUE, wrong, call.outputs, wide) or replace(found, rounded=True)


def special_difference(call: Call) -> Difference | None:
    """An element at which the function of a call, at its arrays, is not finite, and its namesake is.

    The function is run at these; None also where it runs too long, or is not judged.
    """
    try:
        in_f64(traced(call), call.arrays)  # Raises where a loop of it does not end.
        run = python(lambda *arrays: call.run(call.own, arrays), {}, contextlib.nullcontext)
        found = value_difference(replace(call, outputs=tuple(run(call.arrays))))
    except (NotInF64Error, NotJudgedError):
        return None
    return None if found is None or found.rounded or np.isfinite(found.got) else found


def _off(got: np.ndarray, right: np.ndarray, allowed: Any, *, alike: bool = False) -> np.ndarray:
    """True for each element of ``got`` that differs from ``right`` by more than ``allowed`` and JAX's series.

    Elements that are not finite in ``right``, or not in its type, are left out; with ``alike`` they are
    compared as well.
    """
    if not jnp.issubdtype(got.dtype, jnp.inexact):
        with np.errstate(all="ignore"):
            apart = parted(got, right.astype(got.dtype))
        return np.asarray(apart > allowed)
    limits = jnp.finfo(got.dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    if got.dtype.kind != "c" and right.dtype.kind == "c":
        return np.zeros(got.shape, bool)  # A complex number where JAX stays among the real ones.
    right = widened(np.asarray(right, np.float64) if right.dtype.kind in "biu" else right)
    with np.errstate(all="ignore"):
        size = np.where(np.isfinite(right), np.abs(right), 0.0)
        unit = float(limits.eps)
        near = max(_NEAR * unit, _F64) * size + _NEAR_LARGEST * unit * size.max(initial=0.0)
        apart = parted(widened(got), right) > near + 2 * float(limits.tiny) + allowed
        judged = np.isfinite(right) & (np.abs(right) <= float(limits.max))
    return np.asarray(apart if alike else apart & judged)


def _by_moved_arguments(call: Call, wide: Arrays) -> list[np.ndarray]:
    """Bound the change of each output of the namesake when the arguments are rounded.

    It is infinite where it changes the class, such as from finite to NaN, or the namesake does not take them.
    """
    rng = np.random.Generator(np.random.PCG64(0))
    found = [np.zeros(each.shape) for each in wide]
    for _ in range(_MOVES):
        others = call.of_namesake([_moved(each, rng) for each in call.arrays])
        if others is None:
            return [np.full(each.shape, np.inf) for each in wide]
        found = [
            np.maximum(most, _FACTOR * parted(one, other))
            for most, one, other in zip(found, wide, others, strict=True)
        ]
    return found


def _moved(array: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """``array`` in f64, its elements moved by a unit in the last place of its dtype."""
    wide = widened(array)
    if not jnp.issubdtype(array.dtype, jnp.inexact):
        return wide
    unit = float(jnp.finfo(array.dtype).eps)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    with np.errstate(all="ignore"):
        return np.asarray(wide * (1 + unit * rng.choice((-1.0, 1.0), wide.shape)))


def traced(call: Call) -> Any:
    """The jaxpr of a call, of its arrays. Raises NotJudgedError."""
    try:
        return jax.make_jaxpr(lambda *arrays: call.run(call.own, arrays))(*call.arrays)
    except (jax.errors.ConcretizationTypeError, jax.errors.TracerArrayConversionError) as error:
        raise NotJudgedError(
            f"the values of the arguments decide how {call.namesake.name} is traced"
        ) from error


def _by_rounded_ops(call: Call) -> list[np.ndarray]:
    """Bound the change of each output by rounding in JAX's own ops, or by what these leave undefined.

    Raises NotJudgedError.
    """
    jaxpr = traced(call)
    series = series_tolerance(each.primitive.name for each in equations(jaxpr.jaxpr))
    try:
        evaluated = expectations(jaxpr, call.arrays)
    except NotInF64Error as error:
        raise NotJudgedError(f"{call.namesake.name} is not judged in f64: {error}") from error
    found = []
    for expected, got in zip(evaluated, call.outputs, strict=True):
        undefined, *_, rounding = expected.causes
        with np.errstate(all="ignore"):
            size = np.where(np.isfinite(expected.value), np.abs(expected.value), 0.0)
            # Where JAX's ops give the same in f64, it is not their rounding that makes the difference.
            by_rounding = np.where(_off(got, expected.value, 0.0, alike=True), _FACTOR * rounding, 0.0)
            found.append(by_rounding + 2 * undefined + series * size)
    return found
