"""Comparison of the cost of programs: the figures of their compiled code, and their growth."""

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from corpus.records.measured import FIGURES, Measured
from corpus.records.schema import UncheckedRecord
from corpus.records.sections import sections_of
from corpus.reporting.code_figures import hlo_figures, opcodes, ptx_size

# Figures that move by more are counted, where no other threshold is asked for.
THRESHOLD = 0.1
_LISTED = 3  # Opcodes that a cause names.
_CODE = {"cpu": ("cpu_optimized",), "cuda": ("cuda_optimized", "cuda_ptx")}
_NAME = re.compile(r"%[\w.-]+|[\w-]+\.\d+(?=: )")  # In HLO: of an instruction, or of a parameter.
_PTX_HEADER = re.compile(r"(?m)^(?://.*|\.version .*)\n")

# The direction and platform of a program.
Place = tuple[str, str]
# The figures of a program by name, each with its value before and after.
Costs = Mapping[str, tuple[int, int]]
Pair = tuple[UncheckedRecord | None, UncheckedRecord | None]


class Program(NamedTuple):
    """A program of a pair of corpora, with the class of its change and the name of its kernel."""

    record: int
    template: str
    direction: str
    platform: str
    kind: str
    name: str = ""


def ratio(moved: tuple[int, int]) -> float:
    """The new value relative to the old one; infinite if the old one is 0."""
    old, new = moved
    return 1.0 if old == new else new / old if old else math.inf


def costs_of(pair: Pair) -> dict[Place, Costs]:
    """The figures of each program that both records of ``pair`` have."""
    old, new = map(_measured, pair)
    return {
        place: {name: (old[place].figures[name], value) for name, value in each.figures.items()
                if name in old[place].figures}
        for place, each in new.items()
        if place in old
    }  # fmt: skip


def faults_of(pair: Pair) -> Counter[str]:
    """The reasons why programs of a record have no figures."""
    return Counter(each.fault for record in pair for each in _measured(record).values() if each.fault)


def _measured(record: UncheckedRecord | None) -> Mapping[Place, Measured]:
    """The figures of a record's programs: the measured ones, or else those that its code shows."""
    if record is None:
        return {}
    if record.measured:
        return {(each.direction, each.platform): each for each in record.measured}
    found: dict[Place, dict[str, int]] = {}
    for (direction, platform, field), text in _code(record).items():
        size = {"PTX instructions": ptx_size(text)} if field.endswith("_ptx") else hlo_figures(text)
        found.setdefault((direction, platform), {}).update(size)
    return {place: Measured(*place, figures) for place, figures in found.items()}


def _code(record: UncheckedRecord) -> dict[tuple[str, str, str], str]:
    """The compiled code in a record, by direction, platform and field."""
    return {
        (direction, platform, field): text
        for platform, fields in _CODE.items()
        for field in fields
        for direction, text in sections_of(getattr(record, field) or "", record.argnums).items()
    }


def recompiled(pair: Pair, direction: str, platforms: Sequence[str]) -> list[str]:
    """Differences, beyond names, of the compiled code in both records, for a program of ``platforms``."""
    if pair[0] is None or pair[1] is None:
        return []
    old, new = _code(pair[0]), _code(pair[1])
    return [
        cause
        for (of, platform, field), text in new.items()
        if of == direction and platform in platforms and (of, platform, field) in old
        if (cause := _difference(field, old[of, platform, field], text))
    ]


def _difference(field: str, old: str, new: str) -> str:
    if field.endswith("_ptx"):
        if _PTX_HEADER.sub("", old) == _PTX_HEADER.sub("", new):
            return ""
        sizes = ptx_size(old), ptx_size(new)
        return "other PTX" + (f": {sizes[0]} → {sizes[1]} instructions" if sizes[0] != sizes[1] else "")
    if _renamed(old) == _renamed(new):
        return ""
    before, after = opcodes(old), opcodes(new)
    moved = [
        f"`{name}` {before[name]} → {after[name]}"
        for name in sorted({*before, *after}, key=lambda name: (-abs(after[name] - before[name]), name))
        if before[name] != after[name]
    ]
    more = f" and {len(moved) - _LISTED} more" if len(moved) > _LISTED else ""
    return f"other optimized HLO: {', '.join(moved[:_LISTED]) or 'the same opcodes'}{more}"


def _renamed(hlo: str) -> str:
    """``hlo`` with its names replaced by numbers, in their order."""
    numbers: dict[str, str] = {}

    def number(match: re.Match[str]) -> str:
        name = match[0].removeprefix("%")
        return numbers.setdefault(name, f"%{len(numbers)}")

    return _NAME.sub(number, hlo.partition("\n")[2])


def summary(
    programs: Iterable[tuple[Program, Costs]], faults: Mapping[str, int], threshold: float = THRESHOLD
) -> dict[str, Any]:
    """The costs of all programs as plain data for a report.

    ``grown`` and ``shrunk`` count programs with a figure that moved so by more than ``threshold``, in all and
    for each figure; ``unchanged text`` counts those among them whose text is the same. ``programs`` are all
    of which a figure moved, the largest growth first.
    """
    measured = [(program, costs) for program, costs in programs if costs]
    moving = [(program, costs) for program, costs in measured if any(a != b for a, b in costs.values())]
    return {
        "threshold": threshold,
        "measured": len(measured),
        "not measured": dict(sorted(faults.items())),
        **_counts([costs for _, costs in moving], threshold),
        "unchanged text": sum(
            program.kind == "identical" and bool({*_sides(costs, threshold)}) for program, costs in moving
        ),
        "figures": {name: _counts([{name: costs[name]} for _, costs in moving if name in costs], threshold)
                    for name in FIGURES if any(name in costs for _, costs in measured)},
        "programs": [
            {**program._asdict(), "figures": {name: list(pair) for name, pair in costs.items()}}
            for program, costs in sorted(moving, key=lambda each: (-_worst(each[1]), each[0]))
        ],
    }  # fmt: skip


def _counts(moving: Sequence[Costs], threshold: float) -> dict[str, int]:
    sides = [{*_sides(costs, threshold)} for costs in moving]
    return {side: sum(side in each for each in sides) for side in ("grown", "shrunk")}


def _sides(costs: Costs, threshold: float) -> Iterator[str]:
    for pair in costs.values():
        if abs(ratio(pair) - 1) > threshold:
            yield "grown" if ratio(pair) > 1 else "shrunk"


def _worst(costs: Costs) -> float:
    return max(map(ratio, costs.values()))
