"""The plan of a run: its cases, in the order of their ids. Imports no JAX, so that collecting is fast."""

import bisect
import itertools
import math
import random
from collections.abc import Sequence
from dataclasses import dataclass

from kernels import OURS, TEMPLATES, Kernel

DEFAULT_SEED = 0
DEFAULT_COUNT = 1500
ATTEMPTS = 5  # Kernels drawn for a case before one whose outputs do not vary fails it.
SAMPLE = 100  # One case in SAMPLE of each type is run by all backends.
# Of the cases whose sizes may grow, the share that stays small with --sizes=mixed: their texts are short.
SMALL_SHARE = 0.1
PINNED = 4  # The first PINNED cases of each type have snapshots.


@dataclass(frozen=True, slots=True)
class Case:
    """A template at an index under a seed. ``id`` is its position in the plan."""

    id: int
    template: str
    seed: int
    index: int

    @property
    def label(self) -> str:
        """The name of the case in test ids: TEMPLATE-INDEX."""
        return f"{self.template}-{self.index}"

    @property
    def sampled(self) -> bool:
        """True for one case in SAMPLE of each type, chosen by the seed: every backend runs these."""
        return self.index % SAMPLE == random.Random(f"{self.template}/{self.seed}/sample").randrange(SAMPLE)

    @property
    def pinned(self) -> bool:
        """True if the case has a snapshot: it is one of the first of its type at the default seed."""
        return self.template in OURS and self.seed == DEFAULT_SEED and self.index < PINNED

    @property
    def stays_small(self) -> bool:
        """True for the share of cases that stay small with --sizes=mixed."""
        return random.Random(f"{self.template}/{self.seed}/{self.index}/sizes").random() < SMALL_SHARE

    @property
    def declared(self) -> bool:
        """True for a function of a user's file, False for a kernel that a template draws."""
        return bool(TEMPLATES[self.template].kernels)

    @property
    def attempts(self) -> int:
        """The number of kernels that may be drawn for the case until the outputs of one vary."""
        return 1 if self.declared else ATTEMPTS

    def kernel(self, attempt: int = 0) -> Kernel:
        """The kernel of the case at that ``attempt``."""
        return TEMPLATES[self.template].kernel(self.seed, self.index, attempt)


def plan(templates: Sequence[str], seed: int, count: int, first: int = 0) -> list[Case]:
    """The cases from id ``first`` up to ``count``: a longer plan begins with the cases of a shorter one.

    They are of the ``templates`` in turn; one without further kernels is passed over. The templates must have
    ``count`` kernels in all. The cases before ``first`` take neither time nor memory.
    """
    cases: list[Case] = []
    begin = bisect.bisect_right(range(count + 1), first, key=lambda index: _before(templates, index)) - 1
    number = _before(templates, begin)
    for index in itertools.count(begin):
        for template in templates:
            if number == count:
                return cases
            if index < size(template):
                if number >= first:
                    cases.append(Case(number, template, seed, index))
                number += 1
    raise AssertionError("unreachable")


def _before(templates: Sequence[str], index: int) -> int:
    """The number of cases of all ``templates`` with a lower index."""
    return int(sum(min(size(template), index) for template in templates))


def find(label: str, templates: Sequence[str], seed: int, count: int) -> Case | None:
    """The case of ``label`` in the plan of these arguments; None if it has none."""
    template, _, digits = label.rpartition("-")
    if template not in templates or not digits.isdecimal() or (index := int(digits)) >= size(template):
        return None
    # Before it come ``index`` cases of each template, and one more of each template in front of it.
    place = templates.index(template)
    number = int(sum(min(size(other), index + (at < place)) for at, other in enumerate(templates)))
    return Case(number, template, seed, index) if number < count else None


def size(template: str) -> float:
    """The number of kernels of ``template``; infinite if it draws them."""
    return len(TEMPLATES[template].kernels) or math.inf
