"""Beginnings of a kernel: its form and float dtype, and inputs with a few phrases on them."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate

from kernels.kernel import Kernel
from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value
from kernels.writing.writer import NARROW_DTYPES

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


GAINS = ("gain", "weights", "mask_gain", "importance", "scale_by", "modulation")
SHIFTS = ("bias", "offset", "baseline_in", "drift", "background", "target")


def drawn(
    rng: random.Random, forms: Sequence[Form], narrow: Sequence[Form] = (), floats: Floats = MIXED
) -> Kernel:
    """A kernel of one of the forms; those in ``narrow`` may be of 16-bit floats too."""
    form = forms[int(rng.random() * len(forms))]
    return instance(form, floats.sampler(rng, narrow=form in narrow))


def drawn_dtype_first(rng: random.Random, forms: Sequence[Form], floats: Floats) -> Kernel:
    """A kernel of one of the forms, which all survive whichever dtype is drawn before."""
    s = floats.sampler(rng)
    return instance(s.pick(forms), s)


def instance(form: Form, s: Sampler) -> Kernel:
    """A kernel of the form, whose motif is the form's name."""
    kernel = form(s)
    name = form.__name__.strip("_")
    return replace(kernel, motif=name) if name.isidentifier() else kernel


def prepared(s: Sampler, value: Value, limit: float = 2.0, most: int = 2) -> Value:
    """The value after up to ``most`` phrases, as a variable in [-limit, limit]."""
    return s.let(s.bounded(s.chain(value, s.count(0, most)), limit))


def prepared_input(
    s: Sampler,
    names: Names,
    shape: Shape,
    low: float | None = None,
    high: float | None = None,
    steps: tuple[int, int] = (0, 2),
    limit: float = 3.0,
) -> Value:
    """An input after some phrases (their number in ``steps``), as a variable in [-limit, limit]."""
    x = s.array(names, shape, low=low, high=high)
    return s.let(s.bounded(s.chain(x, s.count(*steps)), limit))


def varied_input(
    s: Sampler,
    names: Names,
    shape: Shape,
    limit: float = 1.5,
    low: float = -1.0,
    high: float = 1.0,
    alone: bool = False,
) -> Value:
    """An input, most often as it is, else after some phrases or (unless ``alone``) joined with another one.

    Inputs of differences stay alone: a difference would cancel a term that is the same everywhere.
    """
    x = s.array(names, shape, low=low, high=high)
    choice = s.rng.random()
    if choice < 0.4:
        return x
    if choice < 0.75 or not shape or alone:
        return prepared(s, x, limit)
    partner = s.partner(shape, 0.3)
    other = s.array(GAINS if s.chance(0.5) else SHIFTS, partner, low=-1.0, high=1.0)
    return s.let(s.bounded(s.mix([x, other], s.count(0, 1)), limit))
