"""The expressions of a kernel in which a change is, from the locations that JAX writes.

corpus.upgrade.named_causes names the causes from what all kernels of a report have.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace

from corpus.stablehlo.locations import Place
from corpus.stablehlo.normalization import located_form
from corpus.stablehlo.printed_form import OP, VALUE
from corpus.stablehlo.program import Program

Span = tuple[str, str]
UNKNOWN = "?"  # The primitive of an op that JAX gives none.
_CALL = re.compile(r"[A-Za-z_][\w.]*(?=\()")
_VALUE = re.compile(VALUE)
# What an op is told by: its primitive and name, how it is transformed, and its line without names of values.
_Key = tuple[str, str, str]


@dataclass(frozen=True)
class Origin:
    """An expression of a kernel whose ops differ in two programs.

    ``line`` is the user's, ``call`` the function that is called there, "" where it is no call. ``gradient``
    is true where the ops are those of a derivative, and the function itself is as it was. ``primitives`` are
    those of the function in the expression. ``lost`` and ``gained`` count the ops by primitive, op and
    transformation, such as ``mul stablehlo.multiply transpose``.
    """

    line: str
    call: str
    gradient: bool
    primitives: Sequence[str] = ()
    lost: Mapping[str, int] = field(default_factory=dict)
    gained: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Origins:
    """All origins of a change, and the primitives of the expressions that have not changed."""

    changed: Sequence[Origin] = ()
    unchanged: Sequence[str] = ()


_Difference = tuple[Counter[str], Counter[str], bool]


def origins_of(source: str, pairs: Sequence[tuple[Program | None, Program | None]]) -> list[Origins | None]:
    """The origins of the change of each of the ``pairs`` of a kernel's programs; None if unknown.

    ``source`` is the kernel's Python.
    """
    pairs = _alike(pairs)
    primal: dict[Span, dict[str, None]] = {}
    for program in (each for pair in pairs for each in pair if each and each.direction == "forward"):
        for place in program.places or ():
            if not place.is_function:
                primal.setdefault(place.span, {})[place.primitive] = None
    found = [_differences(*pair) for pair in pairs]
    forward: dict[Span, _Difference] = {}
    for (old, _), spans in zip(pairs, found, strict=True):
        if old and old.direction == "forward":
            forward.update(spans or {})
    return [
        None if spans is None or old is None else _origins(source, old, spans, primal, forward)
        for (old, _), spans in zip(pairs, found, strict=True)
    ]


def _alike(
    pairs: Sequence[tuple[Program | None, Program | None]],
) -> list[tuple[Program | None, Program | None]]:
    """The pairs, without the ends of expressions if an old version of JAX does not state them."""
    places = [place for pair in pairs for each in pair if each for place in each.places or ()]
    if not any(place.columns.endswith("-") for place in places):
        return [*pairs]
    return [(_without_ends(old), _without_ends(new)) for old, new in pairs]


def _without_ends(program: Program | None) -> Program | None:
    if program is None or program.places is None:
        return program
    starts = (place._replace(columns=place.columns.partition("-")[0]) for place in program.places)
    return replace(program, places=tuple(starts))


def _origins(
    source: str,
    old: Program,
    spans: Mapping[Span, _Difference],
    primal: Mapping[Span, Mapping[str, None]],
    forward: Mapping[Span, _Difference],
) -> Origins:
    changed = []
    for span, own in spans.items():
        # What changed in the function itself changes its derivative too.
        lost, gained, derived = forward.get(span, own)
        changed.append(
            Origin(span[0], _call(source, span), derived, sorted(primal.get(span, ())), lost, gained)
        )
    others = {place.span for place in old.places or ()} - spans.keys()
    return Origins(changed, sorted({name for span in others for name in primal.get(span, ())}))


def _call(source: str, span: Span) -> str:
    """The function that the expression at ``span`` of ``source`` calls; "" where it is no call."""
    lines = source.splitlines()
    line, start = span[0], span[1].partition("-")[0]
    if not (line.isdecimal() and start.isdecimal() and 0 < int(line) <= len(lines)):
        return ""
    match = _CALL.match(lines[int(line) - 1], int(start))
    return match[0] if match else ""


def _differences(old: Program | None, new: Program | None) -> dict[Span, _Difference] | None:
    """The ops that only one of two programs has, by the user's expression, and if they are derivatives'."""
    if old is None or new is None or old.text == new.text or old.places is None or new.places is None:
        return None
    try:
        # An old version may not say how an op is transformed; then none counts.
        say = all(any(place.transformation for place in each.places or ()) for each in (old, new))
        before, after = (_keys(*located_form(each.text, each.places or ()), say) for each in (old, new))
    except ValueError:  # The places of a record that another program made.
        return None
    spans: dict[Span, _Difference] = {}
    for span in {**before, **after}:
        one, other = before.get(span, Counter()), after.get(span, Counter())
        if lost_or_gained := (one - other) + (other - one):
            derived = any(transformed for _, transformed, _ in lost_or_gained)
            derived = derived if say else old.direction == "backward"
            spans[span] = _tokens(one - other), _tokens(other - one), derived
    return spans


def _tokens(keys: Counter[_Key]) -> Counter[str]:
    found: Counter[str] = Counter()
    for (token, transformed, _), count in keys.items():
        found[f"{token} {transformed}".strip()] += count
    return found


def _keys(form: str, places: Sequence[Place], transformed: bool) -> dict[Span, Counter[_Key]]:
    """The ops of a normal form by the user's expression; ops outside of any are left out."""
    spans: dict[Span, Counter[_Key]] = {}
    for line, place in zip(form.splitlines(), places, strict=True):
        op = OP.match(line)
        if op and place.line and op[2] != "func.func" and not op[2].endswith(".return"):
            primitive = place.primitive.replace(" ", "_") or UNKNOWN
            by = place.transformation if transformed else ""
            key = f"{primitive} {op[2]}", by, _VALUE.sub("%", line.strip())
            spans.setdefault(place.span, Counter())[key] += 1
    return spans
