"""Subjects made of a kernel: forward and gradient, at ordinary and special values, and large ones."""

import functools
import itertools
import random
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import Any

import jax.numpy as jnp
import numpy as np

from corpus.jax_settings import X64
from corpus.judging.adjudication import traced
from corpus.judging.finding import InputSpec, Subject
from corpus.judging.jaxprs import elements, equations
from corpus.judging.values import BETWEEN, DOMAIN, OUTSIDE
from corpus.records.domains import domain_fault
from corpus.records.dtypes import WIDE
from kernels import Input, Kernel

FORWARD, GRADIENT = "forward", "grad"
DECLARED, SPECIAL, TIES = "declared", "special", "ties"

_CALL = "\n\ndef judged({names}):\n    return {name}({arguments})\n"
# Sizes of a dimension that is enlarged, the first that fits: somewhat above the 2^15 elements of 32 bits, or
# 2^14 of 64, from which on XLA's CPU backend divides work among tiles; and above those of a vector.
_SIZES, _WIDE_SIZES = (40_009, 4_099, 131), (20_011, 4_099, 131)
_MOST_INPUT, _MOST_ALL = 1 << 20, 1 << 23  # Elements of all inputs, and of all values in the program.
_MOST_TRIED = 4  # Dimensions.
_MOST_OPS = 200  # More take seconds to compile once again.


def subject_of(kernel: Kernel, transform: str, values: str, seed: int) -> Subject:
    """The subject for the FORWARD program or GRADIENT of ``kernel``, with inputs of a class of ``values``."""
    rng = random.Random(seed)
    specs = tuple(_spec(each, values, rng.randrange(1 << 30)) for each in kernel.inputs)
    wide = any(each.dtype in WIDE for each in kernel.inputs)
    config = tuple({X64: wide, **dict(kernel.config)}.items())
    return _with_static(
        Subject(
            f"{kernel.name}-{transform}-{values}",
            kernel.source,
            kernel.name,
            specs,
            transform,
            kernel.argnums if transform == GRADIENT else None,
            config,
        ),
        kernel,
    )


def _spec(value: Input, values: str, seed: int) -> InputSpec:
    """An input with values of its interval or domain, or of a class where it has no domain."""
    interval = f"{value.low}:{value.high}"
    kind = f"{DOMAIN}:{interval}:{value.domain}" if value.domain else f"{BETWEEN}:{interval}"
    dtype = jnp.dtype(value.dtype)
    if not value.domain and values != DECLARED:
        if jnp.issubdtype(dtype, jnp.inexact):
            kind = values
        elif dtype.kind in "iu" and values == SPECIAL:
            kind = f"{OUTSIDE}:{interval}"
    return InputSpec(tuple(value.shape), value.dtype, kind, seed)


def _with_static(subject: Subject, kernel: Kernel) -> Subject:
    """``subject``, with the static arguments of ``kernel`` written into a function that calls it."""
    if not kernel.static:
        return subject
    names = [each.name for each in kernel.inputs]
    arguments = ", ".join([*names, *(f"{name}={value!r}" for name, value in kernel.static)])
    call = _CALL.format(names=", ".join(names), name=kernel.name, arguments=arguments)
    return replace(subject, source=subject.source.rstrip() + call, name="judged")


def enlarged(kernel: Kernel, transforms: Sequence[str] = (FORWARD,)) -> Kernel | None:
    """Enlarge the first dimension of ``kernel`` that its Python accepts larger; None if it accepts none.

    It is a dimension of all inputs that have its size, or the leading one of a single input. The programs of
    the ``transforms``, traced, must have the same ops: what grows with the size in another way is left alone.
    """
    own = _ops_of(kernel, FORWARD)
    if own is None or len(own) > _MOST_OPS or any(value.symbolic for value in kernel.inputs):
        return None
    all_own = [_ops_of(kernel, transform) for transform in transforms]
    wide = any(each.dtype in WIDE for each in kernel.inputs)
    forms = [*itertools.islice(_dimensions(kernel), _MOST_TRIED)]
    forms = [places for places in forms if _ops_of(_resized(kernel, places, _twice), FORWARD) == own]
    constants = _constants_of(kernel)
    # Tables that NumPy makes of the square of a size would have billions of elements.
    forms = [places for places in forms if _constants_of(_resized(kernel, places, _twice)) <= 3 * constants]
    for size in _WIDE_SIZES if wide else _SIZES:
        for places in forms:
            large = _resized(kernel, places, functools.partial(max, size))
            if sum(elements(each.shape) for each in large.inputs) > _MOST_INPUT:
                continue
            if any(each.domain and domain_fault(each) for each in large.inputs):
                continue  # More distinct numbers than its interval has, or a matrix no longer square.
            if [_ops_of(large, transform) for transform in transforms] == all_own:
                return large
    return None


def _dimensions(kernel: Kernel) -> Iterator[tuple[tuple[int, int], ...]]:
    """Groups of dimensions (input, axis) to enlarge together: those of equal size, then single ones."""
    leading = Counter(value.shape[0] for value in kernel.inputs if value.shape)
    every = Counter(size for value in kernel.inputs for size in value.shape)
    for size in sorted(every, key=lambda each: (every[each] - leading[each], -leading[each], -each)):
        yield tuple(
            (at, axis)
            for at, value in enumerate(kernel.inputs)
            for axis, own in enumerate(value.shape)
            if own == size
        )
    for at, value in enumerate(kernel.inputs):
        if value.shape and every[value.shape[0]] > 1:
            yield ((at, 0),)


def _twice(size: int) -> int:
    return 2 * size + 1


def _resized(kernel: Kernel, places: tuple[tuple[int, int], ...], resized: Callable[[int], int]) -> Kernel:
    """``kernel`` with the dimensions at ``places`` ``resized``."""
    inputs = list(kernel.inputs)
    for at, axis in places:
        shape = list(inputs[at].shape)
        shape[axis] = resized(shape[axis])
        inputs[at] = replace(inputs[at], shape=tuple(shape))
    return replace(kernel, inputs=tuple(inputs))


def _constants_of(kernel: Kernel) -> int:
    """The number of elements of the constants that the traced forward program holds."""
    return sum(np.size(each) for each in traced(subject_of(kernel, FORWARD, DECLARED, 0)).consts)


def _ops_of(kernel: Kernel, transform: str) -> list[str] | None:
    """The primitives of the traced program; None where it does not trace, or is too large."""
    subject = subject_of(kernel, transform, DECLARED, 0)
    try:
        jaxpr = traced(subject).jaxpr
    except Exception:  # The Python of a user, at sizes that it was not made for, raises any error.
        return None
    found: list[Any] = [*equations(jaxpr)]
    if sum(elements(each.aval.shape) for one in found for each in one.outvars) > _MOST_ALL:
        return None
    return [each.primitive.name for each in found]
