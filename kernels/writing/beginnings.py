"""Beginnings of a kernel: its form and float dtype, and inputs with a few phrases on them."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kernels.kernel import Kernel
from kernels.writing.choices import Names
from kernels.writing.sampler import Sampler
from kernels.writing.values import Shape, Value

Form = Callable[[Sampler], Kernel]
Shares = tuple[tuple[float, str], ...]  # Up to which place in [0, 1] a dtype is taken; places rise.


@dataclass(frozen=True)
class Floats:
    """Shares of the float dtypes: of all forms, and of those that survive sixteen bits."""

    usual: Shares
    narrow: Shares


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
# For integers and casts, where f64 would say nothing new.
NEVER_64 = Floats(((1.0, "float32"),), ((0.22, "bfloat16"), (0.3, "float16"), (1.0, "float32")))

GAINS = ("gain", "weights", "mask_gain", "importance", "scale_by", "modulation")
SHIFTS = ("bias", "offset", "baseline_in", "drift", "background", "target")


def drawn(
    rng: random.Random, forms: Sequence[Form], narrow: Sequence[Form] = (), floats: Floats = MIXED
) -> Kernel:
    """A kernel of one of the forms; those in ``narrow`` may be of 16-bit floats too."""
    form = forms[int(rng.random() * len(forms))]
    place = rng.random()
    shares = floats.narrow if form in narrow else floats.usual
    return form(Sampler(rng, next(dtype for edge, dtype in shares if place < edge)))


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
