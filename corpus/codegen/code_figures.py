"""Figures of compiled code: counts in optimized HLO and PTX, and the size of machine code. Imports no JAX."""

import re
import struct
from collections import Counter
from collections.abc import Iterator

# An instruction's opcode stands behind its type, which may be a tuple with comments in it.
_INSTRUCTION = re.compile(r"^ +(?:ROOT )?%?[\w.-]+ = (?:\(.*?\)|\S+) ([a-z][\w-]*)\(", re.MULTILINE)
_PTX_INSTRUCTION = re.compile(r"^\s+(?!\.)[^\n{}]*;$", re.MULTILINE)
_ELF, _EXECUTABLE = b"\x7fELF\x02\x01", 0x4
_HEADER, _SECTION = struct.Struct("<40xQ10xHH"), struct.Struct("<8xQ16xQ")


def opcodes(hlo: str) -> Counter[str]:
    """How many instructions of each opcode a module of HLO has, in all its computations."""
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


def machine_code_size(executable: bytes) -> int | None:
    """The size of the machine code in the ELF files within a serialized executable; None without any."""
    sizes = [_code_size(executable, match.start()) for match in re.finditer(re.escape(_ELF), executable)]
    return sum(sizes) if sizes else None


def _code_size(data: bytes, start: int) -> int:
    return sum(size for flags, size in _sections(data, start) if flags & _EXECUTABLE)


def _sections(data: bytes, start: int) -> Iterator[tuple[int, int]]:
    """The flags and sizes of the sections of the ELF file at ``start``."""
    first, width, count = _HEADER.unpack_from(data, start)
    for number in range(count):
        yield _SECTION.unpack_from(data, start + first + number * width)
