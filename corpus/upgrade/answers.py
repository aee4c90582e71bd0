"""Changes as sandboxed workers send them: plain JSON, which is parsed as hostile input."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from corpus.records.json_objects import RecordError, from_values, to_values
from corpus.records.platforms import PLATFORMS
from corpus.records.sections import DIRECTIONS
from corpus.sandbox.processes import one_line
from corpus.upgrade.accuracy import Errors
from corpus.upgrade.classification import Change
from corpus.upgrade.equivalence import ValueComparison
from corpus.upgrade.kinds import KINDS
from corpus.upgrade.origins import Origin, Origins
from corpus.upgrade.special_values import EdgeDifference

_MOST = len(DIRECTIONS) * len(PLATFORMS)  # Changes of a record.
_LARGEST = 1 << 80  # Of whole numbers; two values of f64 are fewer units in the last place apart.
_DIGITS = 25
_WIDEST = 2000  # Characters of a line of a normal form, of which a program has some hundred.
ANSWER = 1 << 22  # Bytes.
_LONGEST = 5_000  # Characters of a reason.


@dataclass(frozen=True)
class ProgramChange:
    """A change of the programs of one direction on ``platforms``."""

    direction: str
    platforms: Sequence[str]
    change: Change


@dataclass(frozen=True)
class _Change:
    """A ProgramChange; ``compared`` is true where it has values. Numbers that may be infinite are texts."""

    direction: str
    platforms: Sequence[str]
    findings: Sequence[Sequence[str]]
    lost: Mapping[str, int]
    gained: Mapping[str, int]
    size: Sequence[int]
    rows: Sequence[Sequence[str | None]]
    compared: bool
    equal: bool
    broken: str
    ulps: str
    relative: str
    errors: Sequence[Sequence[str]]
    more: Sequence[str]
    less: Sequence[str]
    edges: Sequence[Sequence[str]]
    untried: str
    located: bool
    changed: Sequence[Origin]
    unchanged: Sequence[str]


@dataclass(frozen=True)
class _Answer:
    changes: Sequence[_Change]


def written(changes: Sequence[ProgramChange]) -> dict[str, Any]:
    """The plain data of ``changes``."""
    return to_values(_Answer([_written(each.direction, each.platforms, each.change) for each in changes]))


def _written(direction: str, platforms: Sequence[str], change: Change) -> _Change:
    values = change.values or ValueComparison()
    origins = change.origins or Origins()
    errors = values.errors and (values.errors.elementwise, values.errors.array)
    return _Change(
        direction=direction,
        platforms=platforms,
        findings=change.findings,
        lost=change.lost,
        gained=change.gained,
        size=change.size,
        rows=[[_cell(each) for each in row] for row in change.rows],
        compared=change.values is not None,
        equal=bool(values.equal),
        broken=values.broken,
        ulps=str(int(values.ulps)),
        relative=_text(values.relative),
        errors=[[*map(_text, each)] for each in errors or ()],
        more=[*map(_text, values.more or ())],
        less=[*map(_text, values.less or ())],
        edges=[[each.point, each.old, each.new] for each in values.edges],
        untried=values.untried,
        located=change.origins is not None,
        changed=[*origins.changed],
        unchanged=[*origins.unchanged],
    )


def _cell(text: str | None) -> str | None:
    return text if text is None or len(text) <= _WIDEST else f"{text[:_WIDEST]} ..."


def _text(number: float) -> str:
    return repr(float(number))


def read(answer: Mapping[str, Any]) -> list[ProgramChange]:
    """The changes in ``answer``. Raises RecordError for an answer that only an attacked worker can send."""
    changes = from_values(_Answer, answer).changes
    if not 0 < len(changes) <= _MOST:
        raise RecordError("changes: none, or more than a record has")
    return [ProgramChange(each.direction, each.platforms, _change(each)) for each in changes]


def _change(each: _Change) -> Change:
    numbers = [*each.size, *each.lost.values(), *each.gained.values()]
    possible = (
        each.direction in (*DIRECTIONS, "both")
        and PLATFORMS.keys() >= set(each.platforms)
        and each.findings
        and all(len(finding) == 2 and finding[0] in KINDS for finding in each.findings)
        and all(len(row) == 3 and row[0] is not None for row in each.rows)
        and len(each.size) == 2
        and all(0 <= number < _LARGEST for number in numbers)
    )
    if not possible:
        raise RecordError("changes: not those of a program")
    return Change(
        [(kind, one_line(cause, _LONGEST)) for kind, cause in each.findings],
        each.lost,
        each.gained,
        (each.size[0], each.size[1]),
        [(str(tag), old, new) for tag, old, new in each.rows],
        _comparison(each) if each.compared else None,
        _origins(each) if each.located else None,
    )


def _origins(each: _Change) -> Origins:
    """The origins, with every name one line. Raises RecordError for what only an attacked worker sends."""
    changed = [
        replace(
            origin,
            line=_line(origin.line),
            call=_line(origin.call),
            primitives=[*map(_line, origin.primitives)],
            lost={_line(name): count for name, count in origin.lost.items()},
            gained={_line(name): count for name, count in origin.gained.items()},
        )
        for origin in each.changed
    ]
    if any(len(name.split(" ")) < 2 for origin in changed for name in (*origin.lost, *origin.gained)):
        raise RecordError("origins: not primitives and ops")
    return Origins(changed, [*map(_line, each.unchanged)])


def _line(text: str) -> str:
    return one_line(text, _LONGEST)


def _comparison(each: _Change) -> ValueComparison:
    if len(each.errors) not in (0, 2) or any(len(edge) != 3 for edge in each.edges):
        raise RecordError("errors: not two pairs, or edges: not three texts each")
    if not (each.ulps.isdecimal() and len(each.ulps) < _DIGITS):
        raise RecordError("ulps: no number")
    return ValueComparison(
        equal=each.equal,
        broken=one_line(each.broken, _LONGEST),
        ulps=int(each.ulps),
        relative=_number(each.relative),
        errors=Errors(*map(_pair, each.errors)) if each.errors else None,
        more=_pair(each.more) if each.more else None,
        less=_pair(each.less) if each.less else None,
        edges=[EdgeDifference(*(one_line(text, _LONGEST) for text in edge)) for edge in each.edges],
        untried=one_line(each.untried, _LONGEST),
    )


def _pair(texts: Sequence[str]) -> tuple[float, float]:
    if len(texts) != 2:
        raise RecordError("errors: not pairs")
    return _number(texts[0]), _number(texts[1])


def _number(text: str) -> float:
    try:
        return float(text[:_LONGEST])
    except ValueError as error:
        raise RecordError("values: not numbers") from error
