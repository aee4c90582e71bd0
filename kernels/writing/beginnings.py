"""Beginnings of a kernel: its form and float dtype, and inputs, some of them in other units or masked."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from kernels.kernel import Kernel
from kernels.writing import elementary as el
from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value, div, mul, number, sub
from kernels.writing.writer import NARROW_DTYPES, Mapping

Form = Callable[[Sampler], Kernel]
# Up to which place in [0, 1] a dtype is taken, places rising; in place of a dtype, shares to draw from again.
Shares = tuple[tuple[float, "str | Shares"], ...]


@dataclass(frozen=True)
class Floats:
    """Shares of the float dtypes: of all forms, and of those that survive sixteen bits.

    ``narrow_sampler`` is the sampler of the kernels with 16-bit floats.
    """

    usual: Shares
    narrow: Shares = ()
    narrow_sampler: type[Sampler] = Sampler

    def dtype(self, rng: random.Random, *, narrow: bool = False) -> str:
        """A dtype by its share."""
        found: str | Shares = self.narrow if narrow else self.usual
        while not isinstance(found, str):
            place = rng.random()
            found = next(entry for edge, entry in found if place < edge)
        return found

    def sampler(self, rng: random.Random, *, narrow: bool = False) -> Sampler:
        """A sampler for a dtype by its share."""
        dtype = self.dtype(rng, narrow=narrow)
        return (self.narrow_sampler if dtype in NARROW_DTYPES else Sampler)(rng, dtype)


def shares(*counts: tuple[int, str]) -> Shares:
    """Shares in proportion to counts: ((9, "float32"), (1, "float64")) is one f64 kernel in ten."""
    sums = list(accumulate(count for count, _ in counts))
    return tuple((edge / sums[-1], dtype) for edge, (_, dtype) in zip(sums, counts, strict=True))


# A quarter of the kernels is in another dtype than f32: f64 shows what f32 hides, sixteen bits are common
# in networks and rare elsewhere.
MIXED = Floats(
    ((0.76, "float32"), (0.9, "float64"), (1.0, "float32")),
    ((0.76, "float32"), (0.86, "float64"), (0.93, "float16"), (1.0, "bfloat16")),
)
MOSTLY_32 = Floats(
    ((0.12, "float64"), (1.0, "float32")),
    ((0.12, "float64"), (0.22, "bfloat16"), (0.3, "float16"), (1.0, "float32")),
)

TENTH_64 = shares((9, "float32"), (1, "float64"))


def float_shares(narrow: float, wide: float = 0.13) -> Floats:
    """Floats with a share of 16-bit ones, bfloat16 before float16, and one of float64."""
    sixteen: Shares = ((0.4, "float16"), (1.0, "bfloat16"))
    return Floats(((narrow, sixteen), (narrow + wide, "float64"), (1.0, "float32")))


AS_IT_IS, ALONE_AS_IT_IS = 0.55, 0.75  # Shares of the inputs that are read as they are.
MASKABLE = 4  # Elements: of fewer, a mask may leave none.
SCALES = "scale|std|sigma|unit"
GAINS = "gain|weights|importance|amplitude"
SHIFTS = "offset|mean|center|background|baseline"


def drawn(
    rng: random.Random, forms: Sequence[Form], narrow: Sequence[Form] = (), floats: Floats = MIXED
) -> Kernel:
    """A kernel of one of the forms; those in ``narrow`` may be of 16-bit floats too."""
    form = forms[int(rng.random() * len(forms))]
    return instance(form, floats.sampler(rng, narrow=form in narrow))


def over_batches(s: Sampler, share: float, rank: int, common: int, names: Names) -> Sampler:
    """The sampler, a ``share`` of whose kernels map over further axes: see Mapping."""
    if s.chance(share):
        s.mapping = Mapping(rank, common, names)
    return s


def drawn_dtype_first(rng: random.Random, forms: Sequence[Form], floats: Floats) -> Kernel:
    """A kernel of one of the forms, which all survive whichever dtype is drawn before."""
    s = floats.sampler(rng)
    return instance(s.pick(forms), s)


def instance(form: Form, s: Sampler) -> Kernel:
    """A kernel of the form, whose motif is the form's name."""
    kernel = form(s)
    name = form.__name__.strip("_")
    return replace(kernel, motif=name) if name.isidentifier() else kernel


def _in_range(s: Sampler, value: Value, limit: float) -> Value:
    """The value, divided by a given scale where it may leave [-limit, limit]."""
    if value.bound <= limit:
        return value
    least = round(value.bound / limit + 0.005, 2)
    return div(value, s.scalar(SCALES, least, 2 * least))


def _scaled(s: Sampler, value: Value, limit: float) -> Value:
    top = round(min(limit / value.bound, 2.0) - 0.005, 2)
    return mul(s.array(GAINS, s.partner(value.shape, 0.3), low=round(0.3 * top, 2), high=top), value)


def _shifted(s: Sampler, value: Value, limit: float) -> Value:
    reach = round(limit - value.bound, 2)
    return sub(value, s.array(SHIFTS, s.partner(value.shape, 0.1), low=-reach, high=reach))


def _standardized(s: Sampler, value: Value, limit: float) -> Value:
    shape = s.partner(value.shape, 0.0)
    centered = sub(value, s.array("mean|loc|center", shape, low=-0.5, high=0.5))
    least = round(max(centered.bound / limit, 0.5) + 0.005, 2)
    return div(centered, s.array("std|scale|sigma", shape, low=least, high=2 * least))


def _masked(s: Sampler, value: Value, limit: float) -> Value:
    return el.where(s.mask("mask|valid|observed", value.shape), value, number(0.0))


def prepared(s: Sampler, value: Value, limit: float = 2.0, most: int = 1, *, alone: bool = True) -> Value:
    """The value as it is or (where ``most`` is not 0) scaled by an input, as a variable in [-limit, limit].

    Unless it is to stay ``alone``, it may also be centered, standardized or masked.
    """
    makers = [_scaled]
    if value.rank and not alone and not s.narrow:
        makers += [_standardized, _shifted] if value.bound + 0.2 <= limit else [_standardized]
        makers += [_masked] if value.size >= MASKABLE else []
    if most == 0 or s.chance(AS_IT_IS if len(makers) > 1 else ALONE_AS_IT_IS):
        return s.let(_in_range(s, value, limit))
    return s.let(_in_range(s, s.pick(makers)(s, value, limit), limit))


def prepared_input(
    s: Sampler,
    names: Names,
    shape: Shape,
    low: float | None = None,
    high: float | None = None,
    limit: float = 3.0,
) -> Value:
    """An input, most often as it is, else scaled, centered or masked, as a variable in [-limit, limit]."""
    return prepared(s, s.array(names, shape, low=low, high=high), limit, alone=False)


def varied_input(
    s: Sampler,
    names: Names,
    shape: Shape,
    limit: float = 1.5,
    low: float = -1.0,
    high: float = 1.0,
    alone: bool = False,
) -> Value:
    """``prepared_input`` with a range of its own.

    Inputs of differences stay alone: a difference would cancel a term that is the same everywhere.
    """
    return prepared(s, s.array(names, shape, low=low, high=high), limit, alone=alone)
