"""Comparison of a record with the same record made again: its programs, then all its fields."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from corpus.records.platforms import PLATFORMS
from corpus.sandbox.faults import FaultError, shown
from corpus.stablehlo.program import Program
from corpus.stablehlo.textual_diff import first_difference

# Another machine's libm may move a gradient's error by a power of ten.
_ERROR_FACTOR = 10.0
_LARGEST_ERROR = 1.0001e-6  # The largest gradient_error that the checks allow, and rounding.


def compare_programs(theirs: Iterable[Program], ours: Iterable[Program]) -> None:
    """Raise FaultError at the first program of a record that is not the one that JAX lowers here."""
    recorded, lowered = (
        {(program.direction, program.platform): program.text for program in side} for side in (theirs, ours)
    )
    for direction, platform in {**lowered, **recorded}:
        name = f"{PLATFORMS[platform].field}, {direction}"
        their_text, our_text = (side.get((direction, platform)) for side in (recorded, lowered))
        if their_text is None:
            raise FaultError(f"{name}: JAX makes one, but not the record")
        if our_text is None:
            raise FaultError(f"{name}: there is one, but not JAX")
        if their_text != our_text:
            at = first_difference(their_text, our_text)
            raise FaultError(
                f"{name}, line {at.number}: it has {shown(at.one)}, but JAX makes {shown(at.other)} of the "
                "Python"
            )


def compare_fields(theirs: Mapping[str, Any], ours: Mapping[str, Any], skipped: Collection[str]) -> None:
    """Raise FaultError at the first field, besides those ``skipped``, that differs by more than it may."""
    for name in dict.fromkeys([*ours, *theirs]):
        their_value, our_value = theirs.get(name), ours.get(name)
        if name in skipped or _agree(name, their_value, our_value):
            continue
        if isinstance(their_value, str) and isinstance(our_value, str) and "\n" in our_value:
            at = first_difference(their_value, our_value)
            name, their_value, our_value = f"{name}, line {at.number}", at.one, at.other
        raise FaultError(f"{name}: it has {shown(their_value)}, but the checks give {shown(our_value)}")


def _agree(name: str, theirs: Any, ours: Any) -> bool:
    if theirs is None or ours is None:
        return theirs is ours
    if name == "gradient_error":
        return _errors_agree(theirs, ours)
    if name.endswith("_engines"):
        return _engines_agree(theirs, ours)
    return bool(theirs == ours)


def _errors_agree(theirs: float, ours: float) -> bool:
    return ours <= _ERROR_FACTOR * theirs and 0 < theirs <= max(_LARGEST_ERROR, _ERROR_FACTOR * ours)


def _engines_agree(theirs: Sequence[str], ours: Sequence[str]) -> bool:
    """Every engine runs here; fewer may have run there, but one at least."""
    return bool(theirs) and len(set(theirs)) == len(theirs) and set(theirs) <= set(ours)
