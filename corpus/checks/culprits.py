"""The elements of the inputs that make a program fail, found by replacing the others by harmless ones."""

import random
from collections.abc import Callable, Sequence

import numpy as np

from corpus.numerics.sampling import draw
from kernels import Input

Arrays = Sequence[np.ndarray]

_HARMLESS = 16  # Points drawn to find one at which the program does not fail,
_TRIALS = 200  # and runs for finding the elements.
_SHOWN = 3  # Elements that a message names.


def culprits(inputs: Sequence[Input], point: Arrays, fails: Callable[[Arrays], bool]) -> str:
    """Name the elements of ``point`` that make it fail, in a phrase such as " where x[2] = -0.5".

    With any other element taken from a point that does not fail, it would still fail.
    """
    rng = random.Random(0)
    drawn = (draw(inputs, rng) for _ in range(_HARMLESS))
    harmless = next((other for other in drawn if not fails(other)), None)
    if harmless is None:
        return " at every point tried"
    everywhere = [(at, number) for at, array in enumerate(point) for number in range(array.size)]
    kept = _smallest(everywhere, lambda entries: fails(_mixed(point, harmless, entries)))
    shown = [_element(inputs[at], point[at], number) for at, number in kept[:_SHOWN]]
    if len(kept) > _SHOWN:
        shown.append(f"{len(kept) - _SHOWN} more elements are as drawn")
    return f" where {' and '.join(shown)}"


def _mixed(point: Arrays, harmless: Arrays, entries: Sequence[tuple[int, int]]) -> list[np.ndarray]:
    mixed = [array.copy() for array in harmless]
    for at, number in entries:
        mixed[at].flat[number] = point[at].flat[number]
    return mixed


def _smallest(
    entries: list[tuple[int, int]], fails: Callable[[Sequence[tuple[int, int]]], bool]
) -> list[tuple[int, int]]:
    """Leave out as many of ``entries`` as can be left out, by halves, quarters and so on."""
    trials = 0
    size = (len(entries) + 1) // 2
    while size:
        at = 0
        while at < len(entries) and trials < _TRIALS:
            rest = entries[:at] + entries[at + size :]
            trials += 1
            if fails(rest):
                entries = rest
            else:
                at += size
        size //= 2
    return entries


def _element(value: Input, array: np.ndarray, number: int) -> str:
    index = np.unravel_index(number, array.shape)
    place = f"[{', '.join(str(int(each)) for each in index)}]" if index else ""
    element = array.flat[number]
    shown = (
        str(element)
        if array.dtype.kind in "biu"
        else f"{complex(element) if array.dtype.kind == 'c' else float(element):.9g}"
    )
    return f"{value.name or 'the input'}{place} = {shown}"
