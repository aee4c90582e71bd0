"""The names of the ops and the floating-point element types in a StableHLO text."""

import functools
import re

# What starts with letters is found several times as fast as what starts with \b or looks behind: each of
# these goes through every text.
_OP = re.compile(r"(?:stablehlo|chlo)\.\w+")
_FLOATS = {"f8": "f8E", "bf16": "bf16>", "f16": "f16>", "f32": "f32>", "f64": "f64>"}  # Narrowest first.


@functools.lru_cache(maxsize=8)  # Every check of a kernel asks for those of the same few texts.
def ops(text: str) -> frozenset[str]:
    """The names of the StableHLO and CHLO ops in ``text``."""
    # Behind '#' is an attribute of the dialect, such as #stablehlo.output_operand_alias.
    return frozenset(_OP.findall(text.replace("#stablehlo.", "#").replace("#chlo.", "#")))


def floats(text: str) -> list[str]:
    """The floating-point element types in ``text``, narrowest first: keys of tolerances.DTYPES."""
    return [name for name, mark in _FLOATS.items() if f"x{mark}" in text or f"<{mark}" in text]
