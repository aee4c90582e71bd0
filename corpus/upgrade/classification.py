"""Classification of the change between two lowerings of one kernel, from identical to different values."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from corpus.stablehlo.element_widths import narrowed
from corpus.stablehlo.normalization import kinds
from corpus.stablehlo.program import Program
from corpus.stablehlo.promises import PromiseChanges, promise_changes
from corpus.stablehlo.textual_diff import Row, causes, side_by_side
from corpus.upgrade.equivalence import ValueComparison, compare_values
from corpus.upgrade.kinds import (
    COSMETIC,
    DIFFERENT,
    EDGES,
    GONE,
    IDENTICAL,
    KINDS,
    LESS_ACCURATE,
    MORE_ACCURATE,
    NARROWER,
    NEW,
    PROMISE,
    RECOMPILED,
    REWRITTEN,
    SIGNATURE,
    UNKNOWN,
    most_serious,
)
from corpus.upgrade.origins import Origins, origins_of
from corpus.upgrade.program_pairs import Pair
from corpus.upgrade.signatures import same_types, signature_change
from kernels import Kernel

_MOST_LISTED = 3
_BY_XLA = "the same StableHLO, other values by XLA"

# Functions that one version of JAX calls by name and another one implements by an approximation, accurate
# to the rounding of the type.
_APPROXIMATED = {"stablehlo.custom_call"} | {
    f"chlo.{name}"
    for name in ("bessel_i1e", "digamma", "erf", "erf_inv", "erfc", "lgamma", "polygamma", "zeta")
}

# Sums and products, and ops that move numbers.
_SUMS_AND_PRODUCTS = {
    f"stablehlo.{name}"
    for name in """
    add broadcast_in_dim concatenate constant divide dot_general multiply negate pad reduce reshape reverse
    slice subtract transpose
    """.split()  # noqa: SIM905  # Readable, as a list of quoted words is not.
}


@dataclass(frozen=True)
class Change:
    """The class of a change, one of KINDS, with the details that a report shows.

    ``kind`` is the most serious class of the ``findings``, each with its cause: steps of normalization, ops,
    an attribute, a type, or a reason. ``lost`` and ``gained`` count ops of the normal forms, ``size`` is the
    number of ops before and after, and ``rows`` are the two normal forms side by side. ``values`` is the
    comparison of the values, None if nothing was run. ``origins`` are the expressions that changed, None
    where the programs do not say where their ops come from.
    """

    findings: Sequence[tuple[str, str]]
    lost: Mapping[str, int] = field(default_factory=dict)
    gained: Mapping[str, int] = field(default_factory=dict)
    size: tuple[int, int] = (0, 0)
    rows: Sequence[Row] = ()
    values: ValueComparison | None = None
    origins: Origins | None = None

    @classmethod
    def of(cls, kind: str, why: Iterable[str] = ()) -> "Change":
        """A change of one class, with its causes."""
        return cls(tuple((kind, cause) for cause in why) or ((kind, ""),))

    @property
    def kind(self) -> str:
        return most_serious(kind for kind, _ in self.findings)

    @property
    def why(self) -> list[str]:
        """The causes, those of the most serious findings first."""
        ordered = sorted(self.findings, key=lambda each: -KINDS.index(each[0]))
        return [*dict.fromkeys(cause for _, cause in ordered if cause)]

    def with_reason(self, reason: str) -> "Change":
        """The same change with ``reason`` as the cause of its finding."""
        return replace(self, findings=tuple((kind, reason) for kind, _ in self.findings))

    @property
    def details(self) -> str:
        """The figures of the values: errors against f64, differences at special values, ulps."""
        return "; ".join(details_of(self.values)) if self.values is not None else ""


def details_of(values: ValueComparison) -> Iterator[str]:
    """The figures of a comparison of values, each as a phrase."""
    if values.broken:
        yield values.broken
    for name, errors in ((LESS_ACCURATE, values.less), (MORE_ACCURATE, values.more)):
        if errors is not None:
            yield f"{name} ({_arrow(errors)})"
    if values.errors is not None and not (values.less or values.more):
        largest = values.errors.elementwise, values.errors.array
        yield "errors against f64 {} elementwise, {} of the array's largest".format(*map(_arrow, largest))
    if values.edges:
        yield listed([str(edge) for edge in sorted(values.edges, key=lambda edge: edge.rank)])
    if values.untried:
        yield values.untried


def _arrow(errors: tuple[float, float]) -> str:
    return f"{errors[0]:.0e} → {errors[1]:.0e}"


def listed(values: Sequence[str]) -> str:
    """The first of ``values``, and the number of the others."""
    more = len(values) - _MOST_LISTED
    return ", ".join(values[:_MOST_LISTED]) + (f" and {more} more" if more > 0 else "")


def compare(kernel: Kernel, old: Program | None, new: Program | None) -> Change:
    """Classify the change of one program of ``kernel``; None is a program that does not lower."""
    return compare_all(kernel, [(old, new)])[0]


def compare_all(kernel: Kernel, programs: Sequence[tuple[Program | None, Program | None]]) -> list[Change]:
    """Classify the change of each of several programs of ``kernel``, given as old and new.

    Faster than compare() on each: those whose values must be compared run together.
    """
    compared = [_compare_texts(old, new) for old, new in programs]
    if any(pair is not None for _, pair in compared):
        origins = origins_of(kernel.source, programs)
        compared = [
            (change if pair is None else replace(change, origins=each), pair)
            for (change, pair), each in zip(compared, origins, strict=True)
        ]
    values = iter(compare_values(kernel, [pair for _, pair in compared if pair is not None]))
    return [change if pair is None else _with_values(change, next(values)) for change, pair in compared]


def _compare_texts(old: Program | None, new: Program | None) -> tuple[Change, Pair | None]:
    """Classify a change by its texts; REWRITTEN comes with the pair whose values are still to be compared."""
    if old is not None and new is not None and (old.text, old.inputs) == (new.text, new.inputs):
        return Change.of(IDENTICAL), None
    if old is None or new is None:
        return Change.of(NEW if old is None else GONE), None
    try:
        forms = old.normal_form, new.normal_form
        if not same_types(old, new):
            return Change.of(SIGNATURE, [signature_change(old, new)]), None
        promises = promise_changes(old, new)
        if forms[0] == forms[1] and old.inputs == new.inputs:
            findings = [*Change.of(COSMETIC, kinds(old.text, new.text)).findings, *_promises(promises)]
            return Change(findings), None
        return _rewritten(old, new, promises)
    except ValueError as error:
        return Change.of(UNKNOWN, [str(error)]), None


def _promises(promises: PromiseChanges) -> list[tuple[str, str]]:
    return [(PROMISE, cause) for cause in promises.changes]


def _rewritten(old: Program, new: Program, promises: PromiseChanges) -> tuple[Change, Pair]:
    forms = [program.with_text(program.normal_form) for program in (old, new)]
    before, after = (form.contents.op_counts for form in forms)
    lost, gained = before - after, after - before
    alone = promises.alone and promises.changes and old.inputs == new.inputs
    findings = [] if alone else [(REWRITTEN, cause) for cause in _why_rewritten(old, new)]
    change = Change(
        [*findings, *_promises(promises), *((NARROWER, cause) for cause in narrowed(*forms))],
        lost=dict(lost),
        gained=dict(gained),
        size=(before.total(), after.total()),
        rows=side_by_side(*(form.text for form in forms)),
    )
    return change, _pair(old, new, [*lost, *gained])


def pair_of(old: Program, new: Program) -> Pair:
    """Two programs of one signature, to be compared. Raises ValueError if a text is not valid."""
    before, after = (each.with_text(each.normal_form).contents.op_counts for each in (old, new))
    return _pair(old, new, [*(before - after), *(after - before)])


def _pair(old: Program, new: Program, moved: Sequence[str]) -> Pair:
    """A pair of programs in which the counts of the ops ``moved`` differ."""
    return Pair(
        old, new, exact=_APPROXIMATED.isdisjoint(moved), reordered=_SUMS_AND_PRODUCTS.issuperset(moved)
    )


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
    """Give the finding of other ops in ``change`` the class of its values."""
    rewritten = [cause for kind, cause in change.findings if kind == REWRITTEN]
    others = [each for each in change.findings if each[0] != REWRITTEN]
    if isinstance(values, str):
        # Where nothing but promises changed, the ops are the same.
        findings = [(UNKNOWN, values), *others] if rewritten else others
        return replace(change, findings=findings)
    kinds = _kinds_of(values)
    if not rewritten and kinds != [REWRITTEN]:
        rewritten = change.why
    found = [(kind, cause) for kind in kinds for cause in rewritten]
    return replace(change, findings=[*found, *others], values=values)


def with_recorded(change: Change, values: ValueComparison | str) -> Change:
    """Add to ``change``, of one program, how its values differ under the two versions' XLA."""
    if isinstance(values, str):
        found = [(UNKNOWN, f"{_BY_XLA}: {values}")]
        return replace(change, findings=[*_but_identical(change), *found])
    kinds = [RECOMPILED if kind == REWRITTEN else kind for kind in _kinds_of(values)]
    found = [(kind, _BY_XLA) for kind in kinds]
    return replace(change, findings=[*_but_identical(change), *found], values=values)


def _but_identical(change: Change) -> list[tuple[str, str]]:
    return [finding for finding in change.findings if finding[0] != IDENTICAL]


def _kinds_of(values: ValueComparison) -> list[str]:
    """The classes of the values; differences at special values count beside others where a value is lost."""
    if not values.equal:
        return [DIFFERENT]
    found = [
        kind
        for kind, errors in ((LESS_ACCURATE, values.less), (MORE_ACCURATE, values.more))
        if errors is not None
    ]
    if any(edge.loses for edge in values.edges) or (values.edges and not found):
        found.append(EDGES)
    return found or [REWRITTEN]
