"""Classification of the change between two lowerings of one kernel, from identical to different values."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from corpus.stablehlo.normalization import kinds
from corpus.stablehlo.program import Program
from corpus.stablehlo.textual_diff import Row, causes, side_by_side
from corpus.upgrade.equivalence import ValueComparison, compare_values
from corpus.upgrade.program_pairs import Pair
from kernels import Kernel

IDENTICAL = "identical"
COSMETIC = "cosmetic"
NEITHER = "lowers under neither"
NEW = "now lowers"
REWRITTEN = "rewritten"
OTHER_PYTHON = "other Python"
UNKNOWN = "values not compared"
SIGNATURE = "signature changed"
GONE = "no longer lowers"
DIFFERENT = "different values"
# What each class means, the least serious one first.
MEANINGS = {
    IDENTICAL: "the same text",
    COSMETIC: "the same normal form: names, attributes, inlining, common subexpressions or the order of "
    "independent ops differ",
    NEITHER: "neither version of JAX lowers the kernel",
    NEW: "the new version of JAX lowers it, the old one did not",
    REWRITTEN: "other ops, equal values up to rounding at every point tried",
    OTHER_PYTHON: "the two corpora have another Python for the kernel, so that nothing was compared",
    UNKNOWN: "other ops, but the programs could not be run or took too long",
    SIGNATURE: "other types of arguments or results",
    GONE: "the old version of JAX lowers it, the new one does not",
    DIFFERENT: "other values at one of the points tried",
}
KINDS = tuple(MEANINGS)

# Functions that one version of JAX calls by name and another one implements by an approximation, accurate
# to the rounding of the type.
_APPROXIMATED = {"stablehlo.custom_call"} | {
    f"chlo.{name}"
    for name in ("bessel_i1e", "digamma", "erf", "erf_inv", "erfc", "lgamma", "polygamma", "zeta")
}


@dataclass(frozen=True)
class Change:
    """The class of a change, one of KINDS, with the details that a report shows.

    ``why`` names its causes: steps of normalization, ops, or a reason. ``lost`` and ``gained`` count ops of
    the normal forms, ``size`` is the number of ops before and after, and ``rows`` are the two normal forms
    side by side. ``ulps`` is the largest difference of two values in units in the last place of the
    outputs' dtypes, and ``relative`` the largest relative to the largest value of its array; both are None
    if nothing was run.
    """

    kind: str
    why: Sequence[str] = ()
    lost: Mapping[str, int] = field(default_factory=dict)
    gained: Mapping[str, int] = field(default_factory=dict)
    size: tuple[int, int] = (0, 0)
    ulps: int | None = None
    relative: float | None = None
    rows: Sequence[Row] = ()


def compare(kernel: Kernel, old: Program | None, new: Program | None) -> Change:
    """Classify the change of one program of ``kernel``; None is a program that does not lower."""
    return compare_all(kernel, [(old, new)])[0]


def compare_all(kernel: Kernel, programs: Sequence[tuple[Program | None, Program | None]]) -> list[Change]:
    """Classify the change of each of several programs of ``kernel``, given as old and new.

    Faster than compare() on each: those whose values must be compared run together.
    """
    compared = [_compare_texts(old, new) for old, new in programs]
    values = iter(compare_values(kernel, [pair for _, pair in compared if pair is not None]))
    return [change if pair is None else _with_values(change, next(values)) for change, pair in compared]


def _compare_texts(old: Program | None, new: Program | None) -> tuple[Change, Pair | None]:
    """Classify a change by its texts; REWRITTEN comes with the pair whose values are still to be compared."""
    if old is not None and new is not None and (old.text, old.inputs) == (new.text, new.inputs):
        return Change(IDENTICAL), None
    if old is None or new is None:
        return Change(NEW if old is None else GONE), None
    try:
        forms = old.normal_form, new.normal_form
        if not _same_types(old, new):
            return Change(SIGNATURE, (f"{old.signature} became {new.signature}",)), None
        if forms[0] == forms[1] and old.inputs == new.inputs:
            return Change(COSMETIC, kinds(old.text, new.text)), None
    except ValueError as error:
        return Change(UNKNOWN, (str(error),)), None
    return _rewritten(old, new)


def _same_types(old: Program, new: Program) -> bool:
    """True where the results have the same types, and so has each input that both programs take."""
    if old.inputs == new.inputs:
        return old.signature == new.signature
    before, after = (
        dict(enumerate(kinds) if each.inputs is None else zip(each.inputs, kinds, strict=True))
        for each in (old, new)
        for kinds in [each.contents.arguments]
    )
    shared = before.keys() & after.keys()
    return old.contents.results == new.contents.results and all(before[at] == after[at] for at in shared)


def _rewritten(old: Program, new: Program) -> tuple[Change, Pair]:
    forms = old.normal_form, new.normal_form
    before, after = (old.with_text(form).contents.op_counts for form in forms)
    lost, gained = before - after, after - before
    change = Change(
        REWRITTEN,
        _why_rewritten(old, new),
        lost=dict(lost),
        gained=dict(gained),
        size=(before.total(), after.total()),
        rows=side_by_side(*forms),
    )
    return change, Pair(old, new, exact=_APPROXIMATED.isdisjoint([*lost, *gained]))


def _why_rewritten(old: Program, new: Program) -> Sequence[str]:
    forms = old.normal_form, new.normal_form
    if old.inputs == new.inputs:
        return causes(*forms)
    before, after = (
        "all" if each.inputs is None else " ".join(map(str, each.inputs)) or "none" for each in (old, new)
    )
    ops_moved = old.with_text(forms[0]).contents.op_counts != new.with_text(forms[1]).contents.op_counts
    return [f"inputs taken: {before} became {after}", *(causes(*forms) if ops_moved else ())]


def _with_values(change: Change, values: ValueComparison | str) -> Change:
    if isinstance(values, str):
        return replace(change, kind=UNKNOWN, why=(values,))
    kind = change.kind if values.equal else DIFFERENT
    return replace(change, kind=kind, ulps=values.ulps, relative=values.relative)
