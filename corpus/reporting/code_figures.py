"""Figures of compiled code: counts in optimized HLO and PTX. Imports no JAX."""

import re
from collections import Counter

# HLO and PTX are known only as text: jaxlib's bindings do not give access to their instructions.
# An instruction's opcode stands behind its type, which may be a tuple with comments in it.
_INSTRUCTION = re.compile(r"^ +(?:ROOT )?%?[\w.-]+ = (?:\(.*?\)|\S+) ([a-z][\w-]*)\(", re.MULTILINE)
_PTX_INSTRUCTION = re.compile(r"^\s+(?!\.)[^\n{}]*;$", re.MULTILINE)


def opcodes(hlo: str) -> Counter[str]:
    """Count the instructions of each opcode in a module of HLO, in all its computations."""
    return Counter(_INSTRUCTION.findall(hlo))


def hlo_figures(hlo: str) -> dict[str, int]:
    """The figures of optimized HLO that its text shows."""
    counts = opcodes(hlo)
    return {
        "instructions": counts.total(),
        "fusions": counts["fusion"],
        "custom calls": counts["custom-call"],
    }


def ptx_size(ptx: str) -> int:
    """The number of instructions in ``ptx``."""
    return len(_PTX_INSTRUCTION.findall(ptx))
