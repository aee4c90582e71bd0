"""Figures of the code that a version of XLA compiles a program to, exact and without a clock."""

from collections.abc import Mapping
from dataclasses import dataclass, field

# The figures of a compiled program, with what a report says of each.
FIGURES: Mapping[str, str] = {
    "flops": "floating-point operations",
    "transcendentals": "evaluations of transcendental functions",
    "bytes": "bytes that the ops read and write",
    "temp": "bytes of temporary memory",
    "instructions": "instructions of the optimized HLO",
    "fusions": "fusions in it",
    "custom calls": "custom calls in it",
    # Not the size of machine code: it holds addresses, which differ from run to run.
    "PTX instructions": "instructions of PTX, for a GPU",
}


@dataclass(frozen=True)
class Measured:
    """The figures of a program on a platform, some or all of FIGURES; ``fault`` says why there are none.

    ``results`` are the outputs of the program as XLA runs it on the CPU, by the hash of the point.
    """

    direction: str
    platform: str
    figures: Mapping[str, int]
    fault: str = ""
    results: Mapping[str, str] = field(default_factory=dict)
