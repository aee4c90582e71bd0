"""The plan of a run: which case has which id. It needs no JAX, so that collecting is quick."""

import itertools
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from kernels import OURS, TEMPLATES, Kernel

DEFAULT_SEED = 0
DEFAULT_COUNT = 1500
ATTEMPTS = 5
SAMPLE = 100  # One case in so many of a type is run by all engines.
PINNED = 4  # Cases of each type, the first ones, that a snapshot pins.


@dataclass(frozen=True, slots=True)
class Case:
    """A template at an index under a seed. ``id`` is its place in the plan."""

    id: int
    template: str
    seed: int
    index: int

    @property
    def label(self) -> str:
        return f"{self.template}-{self.index}"

    @property
    def sampled(self) -> bool:
        """Whether the case is of the sample that every engine runs: one in SAMPLE of each type."""
        return self.index % SAMPLE == random.Random(f"{self.template}/{self.seed}/sample").randrange(SAMPLE)

    @property
    def pinned(self) -> bool:
        return self.template in OURS and self.seed == DEFAULT_SEED and self.index < PINNED

    @property
    def attempts(self) -> int:
        """How many kernels may be drawn for it, until one shows something."""
        return 1 if TEMPLATES[self.template].kernels else ATTEMPTS

    def kernel(self, attempt: int = 0) -> Kernel:
        return TEMPLATES[self.template].kernel(self.seed, self.index, attempt)


def plan(templates: Sequence[str], seed: int, count: int) -> list[Case]:
    """``count`` cases dealt out over ``templates`` in turn, so that a longer plan begins as a shorter.

    One that has no more kernels is passed over; there must be ``count`` in all.
    """
    cases: list[Case] = []
    for index in itertools.count():
        for template in templates:
            if len(cases) == count:
                return cases
            if index < size(template):
                cases.append(Case(len(cases), template, seed, index))
    raise AssertionError("unreachable")


def find(label: str, templates: Sequence[str], seed: int, count: int) -> Case | None:
    """The case of ``label`` in the plan of these arguments, if there is one."""
    template, _, digits = label.rpartition("-")
    if template not in templates or not digits.isdecimal() or (index := int(digits)) >= size(template):
        return None
    # Each template has been dealt ``index`` cases by then, and those in front of it one more.
    place = templates.index(template)
    number = int(sum(min(size(other), index + (at < place)) for at, other in enumerate(templates)))
    return Case(number, template, seed, index) if number < count else None


def size(template: str) -> float:
    """How many kernels ``template`` has; infinite where it draws them."""
    return len(TEMPLATES[template].kernels) or math.inf
