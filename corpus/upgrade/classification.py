"""What became of a program between two lowerings of one kernel, and whether it matters."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from corpus.records.sections import Direction
from corpus.stablehlo.complexity import op_counts
from corpus.stablehlo.normalization import kinds, normal_form
from corpus.stablehlo.textual_diff import Row, causes, side_by_side
from corpus.upgrade.equivalence import Pair, Parted, compare_values
from kernels import Kernel

IDENTICAL = "identical"
COSMETIC = "cosmetic"
REWRITTEN = "rewritten"
DIFFERENT = "different values"
UNKNOWN = "values not compared"
SIGNATURE = "signature changed"
GONE = "no longer lowers"
NEW = "now lowers"
NEITHER = "lowers under neither"
OTHER_PYTHON = "other Python"
# From what matters least to what matters most.
KINDS = (
    IDENTICAL,
    COSMETIC,
    NEITHER,
    NEW,
    REWRITTEN,
    OTHER_PYTHON,
    UNKNOWN,
    SIGNATURE,
    GONE,
    DIFFERENT,
)

# What one version of JAX names and another spells out, as well as the type can tell and no better.
_APPROXIMATED = {"stablehlo.custom_call"} | {
    f"chlo.{name}"
    for name in ("bessel_i1e", "digamma", "erf", "erf_inv", "erfc", "lgamma", "polygamma", "zeta")
}
_ARGUMENT = re.compile(r"%arg\d+: ")
_ATTRIBUTES = re.compile(r" ?\{[^{}]*\}")  # Those in others, from the innermost on.


@dataclass(frozen=True)
class Change:
    """The ``kind`` of a change; ``why`` says by what: steps of the normal form, ops, or a reason.

    ``lost`` and ``gained`` count ops of the normal forms, ``size`` all of them, and ``rows`` has the two
    forms side by side. ``ulps`` is the largest difference of two values in units in the last place of the
    outputs' dtypes, and ``relative`` relative to the largest value of the array; None where nothing was run.
    """

    kind: str
    why: Sequence[str] = ()
    lost: Mapping[str, int] = field(default_factory=dict)
    gained: Mapping[str, int] = field(default_factory=dict)
    size: tuple[int, int] = (0, 0)
    ulps: int | None = None
    relative: float | None = None
    rows: Sequence[Row] = ()


def compare(kernel: Kernel, direction: Direction, old: str | None, new: str | None) -> Change:
    """What became of the text ``old`` of a direction of ``kernel``; None is a text that is not there."""
    return compare_all(kernel, [(direction, old, new)])[0]


def compare_all(kernel: Kernel, texts: Sequence[tuple[Direction, str | None, str | None]]) -> list[Change]:
    """What became of each text of ``kernel``: a direction, the old one and the new; see compare()."""
    seen = [_as_written(*each) for each in texts]
    values = iter(compare_values(kernel, [pair for _, pair in seen if pair is not None]))
    return [change if pair is None else _with_values(change, next(values)) for change, pair in seen]


def _as_written(direction: Direction, old: str | None, new: str | None) -> tuple[Change, Pair | None]:
    """What two texts say became of a program; with a pair, if they have the same values."""
    if old == new:
        return Change(IDENTICAL), None
    if old is None or new is None:
        return Change(NEW if old is None else GONE), None
    try:
        forms = normal_form(old), normal_form(new)
        signatures = [*map(_signature, forms)]
        if signatures[0] != signatures[1]:
            return Change(SIGNATURE, (" became ".join(signatures),)), None
        if forms[0] == forms[1]:
            return Change(COSMETIC, kinds(old, new)), None
    except ValueError as error:
        return Change(UNKNOWN, (str(error),)), None
    before, after = map(op_counts, forms)
    lost, gained = before - after, after - before
    change = Change(
        REWRITTEN,
        causes(*forms),
        lost=dict(lost),
        gained=dict(gained),
        size=(before.total(), after.total()),
        rows=side_by_side(*forms),
    )
    return change, Pair(direction, old, new, exact=_APPROXIMATED.isdisjoint([*lost, *gained]))


def _with_values(change: Change, values: Parted | str) -> Change:
    if isinstance(values, str):
        return replace(change, kind=UNKNOWN, why=(values,))
    kind = change.kind if values.same else DIFFERENT
    return replace(change, kind=kind, ulps=values.ulps, relative=values.relative)


def _signature(form: str) -> str:
    """The types that a normal form's @main takes and gives."""
    header = next(line for line in form.splitlines() if "func.func public @" in line).removesuffix(" {")
    _, mark, types = _ARGUMENT.sub("", header).partition("(")
    while (bare := _ATTRIBUTES.sub("", types)) != types:
        types = bare
    return mark + types
