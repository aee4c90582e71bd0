"""Comparison of the types of two programs' arguments and results."""

import re
from collections.abc import Mapping

from corpus.stablehlo.program import Program

_TENSOR = re.compile(r"tensor<((?:[\d?]+x)*)(.+)>")
_MOST_LISTED = 3
_LONGEST = 120  # Characters of two signatures that are shown whole.


def same_types(old: Program, new: Program) -> bool:
    """True if the results, and the inputs that both programs take, have the same types."""
    if old.inputs == new.inputs:
        return old.signature == new.signature
    before, after = _types(old), _types(new)
    results = [
        {place: kind for place, kind in each.items() if place[0] == "result"} for each in (before, after)
    ]
    return results[0] == results[1] and all(before[at] == after[at] for at in before.keys() & after.keys())


def signature_change(old: Program, new: Program) -> str:
    """Describe how the types differ: by element types if the shapes are equal, otherwise with the shapes."""
    before, after = _types(old), _types(new)
    if before.keys() != after.keys():
        whole = f"{old.signature} became {new.signature}"
        return whole if len(whole) <= _LONGEST else f"{_numbers(before)} became {_numbers(after)}"
    moved = {place: (before[place], after[place]) for place in before if before[place] != after[place]}
    parts = [[_parts(kind) for kind in kinds] for kinds in moved.values()]
    if all(one[0] == other[0] for one, other in parts):
        return f"element types: {', '.join(sorted({f'{one[1]} → {other[1]}' for one, other in parts}))}"
    said = [f"{name} {at}: {one} → {other}" for (name, at), (one, other) in moved.items()]
    more = len(said) - _MOST_LISTED
    return ", ".join(said[:_MOST_LISTED]) + (f" and {more} more" if more > 0 else "")


def shapes(program: Program) -> str:
    """The signature of ``program`` without element types."""
    return " ".join(f"{name} {_parts(kind)[0]}" for (name, _), kind in _types(program).items())


def _types(program: Program) -> dict[tuple[str, int], str]:
    """The type of each argument, by the number of the input that it takes, and of each result."""
    contents = program.contents
    places = range(len(contents.arguments)) if program.inputs is None else program.inputs
    arguments = zip(places, contents.arguments, strict=True)
    found = {("argument", at): kind for at, kind in arguments}
    return {**found, **{("result", at): kind for at, kind in enumerate(contents.results)}}


def _parts(kind: str) -> tuple[str, str]:
    """The shape of a type, as it is written before the element type, and the element type."""
    match = _TENSOR.fullmatch(kind)
    return (match[1], match[2]) if match else ("", kind)


def _numbers(types: Mapping[tuple[str, int], str]) -> str:
    counts = {name: sum(each == name for each, _ in types) for name in ("argument", "result")}
    return " and ".join(f"{count} {name}{'s'[: count != 1]}" for name, count in counts.items())
