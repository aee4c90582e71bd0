"""Compare a record with what is made here: its programs, and the fields that the checks give."""

import re
from collections.abc import Collection, Sequence
from dataclasses import fields
from typing import Any

from corpus.records.platforms import PLATFORMS
from corpus.records.schema import Record
from corpus.stablehlo.program import Program
from corpus.stablehlo.textual_diff import first_difference
from corpus.verification.faults import FaultError, shown

# Another machine's libm may move a gradient's error by a power of ten.
_ERROR_FACTOR = 10.0
_LARGEST_ERROR = 1.0001e-6  # The largest gradient_error that the checks allow, and rounding.
# The guarded Python, which is executed here, has other lines than the record's.
_LINE_OF_PYTHON = re.compile(r"\(line \d+\)")


def compare_programs(theirs: Sequence[Program], ours: Sequence[Program]) -> None:
    """Raise FaultError unless ``theirs`` equal ``ours``, which JAX makes of the Python here, to the byte."""
    their_programs, our_programs = (
        {(program.direction, program.platform): program for program in side} for side in (theirs, ours)
    )
    for direction, platform in {**our_programs, **their_programs}:
        name = f"{PLATFORMS[platform].field}, {direction}"
        one, other = (side.get((direction, platform)) for side in (their_programs, our_programs))
        if one is None:
            raise FaultError(f"{name}: JAX makes one, but not the record")
        if other is None:
            raise FaultError(f"{name}: there is one, but not JAX")
        if one.text != other.text:
            at = first_difference(one.text, other.text)
            raise FaultError(
                f"{name}, line {at.number}: it has {shown(at.one)}, but JAX makes {shown(at.other)} of the "
                "Python"
            )
        if one.inputs != other.inputs:
            has, takes = ("all" if each.inputs is None else [*each.inputs] for each in (one, other))
            raise FaultError(f"{direction}_inputs: it has {has}, but the program takes {takes}")


def compare_fields(
    theirs: Record, ours: Record, skipped: Collection[str], without: Collection[str] = ()
) -> None:
    """Raise FaultError at the first field, not in ``skipped``, that differs by more than allowed.

    The engines named in ``without`` were not asked for ``ours``.
    """
    for name in (item.name for item in fields(Record)):
        their_value, our_value = getattr(theirs, name), getattr(ours, name)
        if name in skipped or _agree(name, their_value, our_value, without):
            continue
        if isinstance(their_value, str) and isinstance(our_value, str) and "\n" in our_value:
            at = first_difference(their_value, our_value)
            name, their_value, our_value = f"{name}, line {at.number}", at.one, at.other
        raise FaultError(f"{name}: it has {shown(their_value)}, but the checks give {shown(our_value)}")


def _agree(name: str, theirs: Any, ours: Any, without: Collection[str]) -> bool:
    if theirs is None or ours is None:
        return theirs is ours
    if name == "backward":
        return _LINE_OF_PYTHON.sub("", theirs) == _LINE_OF_PYTHON.sub("", ours)
    if name == "gradient_error":
        return _errors_agree(theirs, ours)
    if name.endswith("_engines"):
        return _engines_agree(theirs, [*ours, *without])
    return bool(theirs == ours)


def _errors_agree(theirs: float, ours: float) -> bool:
    return ours <= _ERROR_FACTOR * theirs and 0 < theirs <= max(_LARGEST_ERROR, _ERROR_FACTOR * ours)


def _engines_agree(theirs: Sequence[str], ours: Sequence[str]) -> bool:
    """True if the record names at least one engine, each once, and only engines that ran here."""
    return bool(theirs) and len(set(theirs)) == len(theirs) and set(theirs) <= set(ours)
