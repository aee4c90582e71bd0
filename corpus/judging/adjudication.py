"""Expected values of a subject in f64, each with the difference that a correct engine may have from it."""

import functools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from corpus.execution.op_by_op import python
from corpus.judging.finding import Subject
from corpus.judging.programs import function
from corpus.judging.rounding_model import FILLS, Mode, evaluate
from corpus.stablehlo.jax_compat import enable_x64, shaped

Arrays = Sequence[np.ndarray]

# Where errors lead over a step, such as that of a cast to integers, one of each pair of opposite ones does.
_ROUNDED = [Mode(rounds=sign, seed=seed) for seed in range(1, 5) for sign in (1, -1)]
# Larger ones, for steps that several errors must lead over together; only steps count.
_STEPS = [Mode(rounds=size, seed=9) for size in (8, -8)]
# Four samples of an error may all be small by chance: few elements in 10^6 exceed 32 times the largest.
_FACTOR = 32.0
_NEAR_LOST = 1e-2  # Relative; what is allowed around the right value, which may be NaN, says nothing.
ROUNDING = "rounding decides"
UNDEFINED = (
    "undefined: a float out of the range of its integer type, a zero divisor, a shift by too much, or an "
    "element that is written twice"
)
# Several, as numbers that are drawn for an open result may agree by chance.
_UNDEFINED = [Mode(undefined=fill) for fill in (*FILLS, 1, 2, 3)]
# Sums of products are flushed as a whole, or each term as well, or some terms.
_DENORMALS = "denormals, which XLA flushes"
# Where both ways part by more, relatively and in units of the smallest normal number, those between are open.
_APART, _APART_TINY = 1e-3, 1e8
# The other reasons why engines may part, with the modes that make the difference.
_MODES = {
    "an intermediate value leaves the range of its type": (
        Mode(clamps=False),
        Mode(overflow=math.inf),
        Mode(overflow=-math.inf),
    ),
    _DENORMALS: (Mode(flushes=True, flushes_terms=False), Mode(flushes=True)),
    "the sign of a zero": (Mode(flips_zeros=True),),
}
REASONS = (UNDEFINED, *_MODES, ROUNDING)


@dataclass(frozen=True)
class Expectation:
    """The right values of an output, in f64, and the largest allowed difference from each.

    ``causes`` has, for each of REASONS, how much it alone may move each element: infinitely where it makes
    another class of value (NaN, an infinity, a finite number) or another integer of it.
    """

    value: np.ndarray
    allowed: np.ndarray
    causes: tuple[np.ndarray, ...]

    def excess(self, answer: np.ndarray) -> np.ndarray:
        """The error of each element of ``answer`` as a multiple of its allowance; 0 where it is right."""
        off = parted(answer, self.value)
        with np.errstate(all="ignore"):
            return np.where(off <= self.allowed, 0.0, np.where(self.allowed > 0, off / self.allowed, np.inf))

    def lost_nan_explains(self, answer: np.ndarray, lost: np.ndarray) -> bool:
        """True if each wrong element of ``answer`` may come from maxima that lose NaN; some or all may do so.

        ``lost`` is the output where all of them do. If no wrong element differs from the right one there, the
        fault is another one. Of a row of NaN alone, that output is NaN, but XLA's may be a number.
        """
        wrong = self.excess(answer) > 1
        with np.errstate(all="ignore"):
            near = parted(answer, lost) <= np.maximum(self.allowed, _NEAR_LOST * np.abs(lost))
            nan_is_gone = np.isnan(self.value) & ~np.isnan(answer.astype(lost.dtype))
            depends = parted(lost, self.value) > self.allowed
        explained = depends & (near | nan_is_gone)
        return bool(np.all(~wrong | explained | nan_is_gone) and np.any(wrong & explained) == np.any(wrong))

    def reason(self, answers: Arrays) -> str:
        """The reason, one of REASONS, for the largest difference between ``answers`` that are all allowed."""
        off = functools.reduce(np.maximum, (parted(each, self.value) for each in answers))
        at = np.unravel_index(int(np.argmax(off)), off.shape) if off.size else ()
        sizes = [float(cause[at]) if off.size else 0.0 for cause in self.causes]
        return REASONS[int(np.argmax(sizes))] if max(sizes) > 0 else ROUNDING


def traced(subject: Subject) -> Any:
    """The jaxpr of ``subject``."""
    with subject.settings():
        return jax.make_jaxpr(function(subject))(*(shaped(each.shape, each.dtype) for each in subject.specs))


def in_f64(jaxpr: Any, inputs: Arrays) -> list[np.ndarray]:
    """The outputs of ``jaxpr`` in f64, with the overflow of each op's own type. Raises NotInF64Error."""
    return _evaluated(jaxpr, inputs, Mode())[0]


def expectations(jaxpr: Any, inputs: Arrays) -> list[Expectation]:
    """Expected values and allowed differences of each output of ``jaxpr``. Raises NotInF64Error."""
    right, opened = _evaluated(jaxpr, inputs, Mode())

    def sampled(modes: Sequence[Mode]) -> list[list[np.ndarray]]:
        return [_evaluated(jaxpr, inputs, mode)[0] for mode in modes]

    def largest(samples: list[list[np.ndarray]]) -> list[np.ndarray]:
        """The largest effect of any of the modes of ``samples`` on each element of each output."""
        return [
            functools.reduce(
                np.maximum, (parted(sample[at], value) for sample in samples), np.zeros(value.shape)
            )
            for at, value in enumerate(right)
        ]

    samples = {reason: sampled(modes) for reason, modes in _MODES.items()}
    effects = {reason: largest(each) for reason, each in samples.items()}
    whole, by_term = samples[_DENORMALS]
    effects[_DENORMALS] = [
        np.where(_are_apart(*ways), np.inf, effect)
        for *ways, effect in zip(whole, by_term, effects[_DENORMALS], strict=True)
    ]
    causes = [largest(sampled(_UNDEFINED if opened else [])), *effects.values()]
    steps = [np.where(np.isinf(each), each, 0.0) for each in largest(sampled(_STEPS))]
    rounded = [np.maximum(*each) for each in zip(largest(sampled(_ROUNDED)), steps, strict=True)]
    kinds = jaxpr.out_avals
    return [
        _expectation(value, [each[at] for each in causes], rounded[at], kinds[at].dtype)
        for at, value in enumerate(right)
    ]


def _are_apart(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """True where two ways to flush denormals lead to numbers that no denormal explains."""
    with np.errstate(all="ignore"):
        size = np.where(np.isfinite(one), np.abs(one), 0.0)
    return parted(one, other) > _APART * size + _APART_TINY * float(np.finfo(np.float32).tiny)


def with_lost_nan(jaxpr: Any, inputs: Arrays) -> list[np.ndarray]:
    """The outputs in f64 where every maximum and minimum drops NaN, a known error. Raises NotInF64Error."""
    return _evaluated(jaxpr, inputs, Mode(loses_nan=True))[0]


def _expectation(value: np.ndarray, causes: list[np.ndarray], rounded: np.ndarray, dtype: Any) -> Expectation:
    with np.errstate(all="ignore"):
        allowed = functools.reduce(np.maximum, [_FACTOR * rounded, *(2 * each for each in causes)])
        if jnp.issubdtype(dtype, jnp.inexact):
            limits = jnp.finfo(dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
            size = np.where(np.isfinite(value), np.abs(value), 0.0)
            allowed = allowed + _FACTOR * float(limits.eps) * size + 2 * float(limits.tiny)
            # What may be farther off than the largest number may be infinite.
            allowed = np.where(allowed > float(limits.max), np.inf, allowed)
    return Expectation(value, allowed, (*causes, rounded))


def _evaluated(jaxpr: Any, inputs: Arrays, mode: Mode) -> tuple[list[np.ndarray], bool]:
    opened = False

    def wide(*arrays: Any) -> list[np.ndarray]:
        nonlocal opened
        outputs, opened = evaluate(jaxpr, [np.asarray(array) for array in arrays], mode)
        return outputs

    return python(wide, {}, functools.partial(enable_x64, True))(inputs), opened


def parted(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """The distance of each element of two arrays; infinite between NaN, infinities and finite numbers.

    Integers and booleans are the same or infinitely far apart.
    """
    if (one.dtype.kind in "biu" and other.dtype.kind in "biu") or not _inexact(one):
        return np.where(one == other, 0.0, np.inf)
    if _complex(one) or _complex(other):
        one, other = one.astype(np.complex128), other.astype(np.complex128)
        larger: np.ndarray = np.maximum(parted(one.real, other.real), parted(one.imag, other.imag))
        return larger
    one, other = one.astype(np.float64), other.astype(np.float64)
    with np.errstate(all="ignore"):
        apart = np.where(np.isfinite(one) & np.isfinite(other), np.abs(one - other), np.inf)
    return np.where((one == other) | (np.isnan(one) & np.isnan(other)), 0.0, apart)


def _inexact(array: np.ndarray) -> bool:
    return bool(jnp.issubdtype(array.dtype, jnp.inexact))


def _complex(array: np.ndarray) -> bool:
    return array.dtype.kind == "c"
