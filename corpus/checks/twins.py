"""A kernel at realistic sizes, and its small twin, on which the checks run.

Both are one draw of a template. The checks of the twin speak for the large kernel only where JAX makes the
same program of both but for sizes, which check_alike() decides on their texts.
"""

import itertools
import math
import re
from collections.abc import Iterable, Iterator, Sequence

import jax.numpy as jnp
import numpy as np

from corpus.checks.agreement import check_types, differences, rounding_sensitivity, worst_output
from corpus.checks.errors import CheckError
from corpus.checks.other_engines import OpByOp
from corpus.checks.points import generator
from corpus.execution.names import PYTHON
from corpus.execution.xla import xla
from corpus.lowering.loading import Loaded
from corpus.lowering.lower import Lowering, lowering_of
from corpus.numerics.sampling import ROUNDING_FACTOR, draw
from corpus.numerics.tolerances import tolerance
from corpus.stablehlo.program import Program
from corpus.stablehlo.shape_refinement import refine_for
from kernels import Kernel

# The dimensions of a type, 3x4x; a number that is no part of a name; the bytes of an array of constants.
_NUMBER = re.compile(
    r'(?<=tensor<)(?:\d+x)+|"0x[0-9A-F]+"'
    r"|(?<![\w%@#.\"-])-?(?:0x[0-9A-F]+|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])"
)
_CONSTANTS = range(5)  # Numbers that formulas of sizes have: x.shape[0] - 1, 2 * n.
# In floats, sizes occur as counts: in means, variances, norms and scores.
_OF_COUNTS = (float, math.sqrt, math.log)

Pair = tuple[int, int]  # A number in the twin's text, and the one in its place in the large text.


class SizesError(Exception):
    """The checks of the twin do not hold for the large kernel; the message is the reason, in one line."""


def lower_twin(small: Kernel, large: Kernel, twins: Sequence[Program]) -> Lowering:
    """Lower ``large`` for the same platforms as ``twins``, the programs of ``small``.

    Raises SizesError where they are other programs, and where the large kernel cannot be lowered: its shapes
    are those of the small one, scaled, and need not fit.
    """
    platforms = tuple(dict.fromkeys(each.platform for each in twins))
    try:
        lowered = lowering_of(large, platforms)
    # By these JAX and Python refuse shapes that do not fit: an ArithmeticError is a size that an index of a
    # narrow type does not hold, or a division by a size of zero. The small kernel has been lowered, so they
    # hide no fault of its own; it is the record then, and says so in checked_at.
    except (TypeError, ValueError, IndexError, ArithmeticError, NotImplementedError) as error:
        raise SizesError(f"it cannot be lowered: {type(error).__name__}: {error}") from error
    check_alike(small, large, twins, lowered.programs)
    return lowered


def check_alike(small: Kernel, large: Kernel, twins: Sequence[Program], programs: Sequence[Program]) -> None:
    """Raise SizesError unless the ``programs`` of ``large`` and ``twins`` of ``small`` differ only in sizes.

    Both have the same programs, which are equal, token by token, but for numbers. Where these differ, they
    follow from the dimensions of the inputs by one formula: sizes are a dimension of an input, or a sum, a
    difference, a product or a quotient of up to three of these and of numbers below 5, with the dimension of
    the same axis in both texts. Floating-point numbers differ by the quotient of two such sizes, of their
    square roots or of their logarithms.
    """
    theirs = {(each.direction, each.platform): each for each in programs}
    if len(twins) != len(programs) or any((each.direction, each.platform) not in theirs for each in twins):
        raise SizesError("there are not the same programs at both sizes")
    sizes = _Sizes(_first_pairs(small, large))
    compared: set[tuple[str, str]] = set()
    for each in twins:
        other = theirs[each.direction, each.platform]
        if each.inputs != other.inputs:
            raise SizesError(f"{each.platform} {each.direction}: other inputs are taken at each size")
        if (each.text, other.text) not in compared:
            compared.add((each.text, other.text))
            _check_text(f"{each.platform} {each.direction}", each.text, other.text, sizes)


def _first_pairs(small: Kernel, large: Kernel) -> Iterator[Pair]:
    for one, other in zip(small.inputs, large.inputs, strict=True):
        yield from zip(one.shape, other.shape, strict=True)
    for (_, value), (_, other_value) in zip(small.static, large.static, strict=True):
        if type(value) is int and type(other_value) is int:
            yield value, other_value


def _check_text(name: str, small: str, large: str, sizes: "_Sizes") -> None:
    if _NUMBER.sub("#", small) != _NUMBER.sub("#", large):
        raise SizesError(f"{name}: JAX makes another program at each size")
    for one, other in dict.fromkeys(zip(_NUMBER.findall(small), _NUMBER.findall(large), strict=True)):
        if one != other and not sizes.explain(one, other):
            raise SizesError(
                f"{name}: {one} in the twin and {other} do not follow from the sizes of the inputs"
            )


class _Sizes:
    """The pairs of a small and a large size that follow from the sizes of the inputs."""

    def __init__(self, first: Iterable[Pair]) -> None:
        self.first = {*first, *((number, number) for number in _CONSTANTS)}
        self.second = self._combined(self.first, self.first)
        self.known: dict[tuple[str, str], bool] = {}

    @staticmethod
    def _combined(ones: Iterable[Pair], others: Iterable[Pair]) -> set[Pair]:
        found: set[Pair] = set()
        for (a, x), (b, y) in itertools.product(ones, others):
            found |= {(a + b, x + y), (a - b, x - y), (a * b, x * y)}
            if b and y:
                found |= {(a // b, x // y), (-(-a // b), -(-x // y))}
        return found

    def explain(self, one: str, other: str) -> bool:
        """True if the sizes explain these numbers of two texts, or the dimensions of a type."""
        if (one, other) not in self.known:
            self.known[one, other] = self._explain(one, other)
        return self.known[one, other]

    def _explain(self, one: str, other: str) -> bool:
        if one.endswith("x") and other.endswith("x"):
            ones, others = one[:-1].split("x"), other[:-1].split("x")
            return len(ones) == len(others) and all(
                a == b or self._are_sizes(int(a), int(b)) for a, b in zip(ones, others, strict=True)
            )
        if "x" in one or "x" in other:
            return False
        if "." in one or "." in other:
            return self._are_counts(float(one), float(other))
        return self._are_sizes(int(one), int(other))

    def _are_sizes(self, one: int, other: int) -> bool:
        if (one, other) in self.first or (one, other) in self.second:
            return True
        # A third size: one of the first, undone.
        return any(
            found in self.second
            for a, x in self.first
            for found in (
                (one - a, other - x),
                (one + a, other + x),
                (one // a if a and one % a == 0 else -1, other // x if x and other % x == 0 else -2),
            )
        )

    def _are_counts(self, one: float, other: float) -> bool:
        if not one or not other or (one < 0) != (other < 0):
            return False
        quotient = other / one
        for function in _OF_COUNTS:
            for a, x in {*self.first, *self.second}:
                if a > 0 and x > 0 and function(a) and function(x):
                    grown = function(x) / function(a)
                    if math.isclose(quotient, grown, rel_tol=1e-2) or math.isclose(
                        quotient, 1 / grown, rel_tol=1e-2
                    ):
                        return True
        return False


def check_own_size(kernel: Kernel, programs: Sequence[Program]) -> None:
    """Run the forward program for the CPU at its own sizes by XLA, and compare with the Python op by op.

    Raises CheckError where they differ by more than rounding explains. What is not finite must be so in both.
    """
    program = next(
        (each for each in programs if each.direction == "forward" and each.platform == "cpu"), programs[0]
    )
    name = f"{program.platform} forward, at its own sizes"
    inputs = draw(kernel.inputs, generator(kernel, "own sizes"))
    run = xla(refine_for(program, kernel.inputs))
    ours = run(inputs)
    theirs = OpByOp(Loaded(kernel))(inputs)
    check_types(name, PYTHON, ours, theirs)
    ours, theirs = (list(side) for side in zip(*map(_without_infinities, ours, theirs), strict=True))
    bound = tolerance(program.narrowest_float, program.ops)
    found = max(differences(ours, theirs), default=0.0)
    if found <= bound:
        return
    moved = rounding_sensitivity(run, inputs, generator(kernel, "shaken"))
    if found > ROUNDING_FACTOR * moved:
        raise CheckError(
            f"{name}: the values of {PYTHON} differ by {found:.2g}, allowed {bound:.2g}",
            program,
            worst_output(ours, theirs),
        )


def _without_infinities(one: np.ndarray, other: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Both arrays with zeros where both have the same infinity or NaN, as sums of more terms may have."""
    if not jnp.issubdtype(one.dtype, jnp.inexact):
        return one, other
    same = ~np.isfinite(one) & ((one == other) | (np.isnan(one) & np.isnan(other)))
    return np.where(same, np.zeros_like(one), one), np.where(same, np.zeros_like(other), other)
