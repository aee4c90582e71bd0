"""The classes of changes between two lowerings of a program, from identical to different values.

Needs no JAX, as tools.upgrade has none.
"""

import re
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

IDENTICAL = "identical"
COSMETIC = "cosmetic"
RECOMPILED = "compiled otherwise"
NEITHER = "lowers under neither"
NEW = "now lowers"
REWRITTEN = "rewritten"
MORE_ACCURATE = "more accurate"
EDGES = "other at special values"
PROMISE = "promise changed"
NARROWER = "narrower type"
LESS_ACCURATE = "less accurate"
OTHER_PYTHON = "other Python"
NOT_MADE = "was not made"
UNKNOWN = "values not compared"
SIGNATURE = "signature changed"
GONE = "no longer lowers"
DIFFERENT = "different values"
# What each class means, the least serious one first.
MEANINGS = {
    IDENTICAL: "the same text",
    COSMETIC: "the same normal form: names, attributes at their defaults, inlining, common subexpressions, "
    "dead code or the order of independent ops differ",
    RECOMPILED: "the same normal form, which each version's XLA compiles to other code, or to values that "
    "differ by rounding",
    NEITHER: "neither version of JAX lowers the kernel",
    NEW: "the new version of JAX lowers it, the old one did not",
    REWRITTEN: "other ops, equal values up to rounding at every point tried: both are as far from the same "
    "program in f64, to an order of magnitude",
    EDGES: "equal values at points of the inputs' intervals; others at NaN, infinities, signed zeros, "
    "denormals, the largest numbers, or integers that are extreme or out of range",
    MORE_ACCURATE: "equal values in f64, and in the program's own types the new ones are nearer to these by "
    "an order of magnitude or more, or finite where the old ones were not",
    PROMISE: "an attribute changed that a run cannot test, such as the precision of a product or "
    "unique_indices",
    NARROWER: "an op computes in a narrower element type than before",
    LESS_ACCURATE: "equal values in f64, and in the program's own types the new ones are farther from these "
    "by an order of magnitude or more",
    OTHER_PYTHON: "the two corpora have another Python for the kernel, so that nothing was compared",
    NOT_MADE: "one of the corpora does not have the program, so that nothing was compared",
    UNKNOWN: "other ops, but the programs could not be run or took too long",
    SIGNATURE: "other types of arguments or results",
    GONE: "the old version of JAX lowers it, the new one does not",
    DIFFERENT: "other values at one of the points tried, also in f64; or NaN or an infinity where the old "
    "value was finite",
}
KINDS = tuple(MEANINGS)

# The least serious class that each choice of --fail-on reports; it reports all that follow in KINDS, too.
_LEAST: Mapping[str, str | None] = {
    "cosmetic": COSMETIC,
    "compiled": RECOMPILED,
    "rewritten": REWRITTEN,
    "edges": EDGES,
    "more-accurate": MORE_ACCURATE,
    "promises": PROMISE,
    "narrower": NARROWER,
    "values": LESS_ACCURATE,
    "not-compared": OTHER_PYTHON,
    "signature": SIGNATURE,
    "gone": GONE,
    "different": DIFFERENT,
    "never": None,
}
FAIL_ON = tuple(_LEAST)  # From the strictest to the laxest.


_COST = re.compile(r"cost:(\d+(?:\.\d+)?)%")


@dataclass(frozen=True)
class FailOn:
    """The part of a report that counts as found: classes of changes, and growth of a figure of the cost.

    ``growth`` is relative; None where no growth counts.
    """

    kinds: Set[str]
    growth: float | None = None

    @classmethod
    def of(cls, choices: Sequence[str]) -> "FailOn":
        """All that ``choices`` count together, each of FAIL_ON or cost:N%. Raises ValueError for others."""
        kinds: set[str] = set()
        growths = []
        for choice in choices:
            if match := _COST.fullmatch(choice):
                growths.append(float(match[1]) / 100)
            elif choice in FAIL_ON:
                kinds |= failing(choice)
            else:
                raise ValueError(
                    f"{choice!r} is none of {', '.join(FAIL_ON)}, and no growth such as cost:10%"
                )
        return cls(kinds, min(growths, default=None))


def failing(choice: str) -> Set[str]:
    """The classes that ``choice``, one of FAIL_ON, reports."""
    least = _LEAST[choice]
    return set() if least is None else {*KINDS[KINDS.index(least) :]} - {NEITHER, NEW}


def most_serious(kinds: Iterable[str]) -> str:
    """The most serious of ``kinds``."""
    return max(kinds, key=KINDS.index)
