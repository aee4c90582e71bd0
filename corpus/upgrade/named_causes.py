"""Names of the causes of changes: the primitive whose lowering or gradient changed, from all kernels.

A single expression may hold several primitives, one of which is to blame: the one that is in few expressions
that did not change.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from corpus.upgrade.origins import UNKNOWN, Origin, Origins

# Primitives that JAX puts between others; a change of theirs follows from another.
_BETWEEN = frozenset(
    """add_any broadcast_in_dim convert_element_type copy empty2 iota pbroadcast pvary reshape squeeze
    transpose zeros_like""".split()  # noqa: SIM905  # Readable, as a list of quoted words is not.
)
# Those that hold others, and change their types with them; and those by which loops count and carry.
_AROUND = frozenset(
    """case closed_call cond custom_jvp_call custom_vjp_call eval_jaxpr jit pjit remat scan shard_map
    while""".split()  # noqa: SIM905  # As above.
)
_OF_LOOPS = frozenset({"add", "dynamic_slice", "dynamic_update_slice", "lt", "sub"})
_LOOPS = frozenset({"scan", "while"})
_PLAIN_OPS = ("stablehlo.constant", "stablehlo.broadcast_in_dim", "stablehlo.reshape", "stablehlo.convert")
SUMS = "the order in which the terms of a gradient are added"
_MOST_NAMED = 3
# A primitive is as likely to blame as another where its share of changed expressions is as large up to this.
_AS_LIKELY = 0.1
# Two causes of gradients are one where this share of the ops that came and went is the same.
_SAME_SHARE = 0.6
_USUAL = 0.5  # Of a cause's expressions, those that have what is usual for it.


@dataclass(frozen=True)
class Named:
    """A cause in a program, with the expressions that it is in, and all ``names`` that it lists."""

    cause: str
    origins: Sequence[Origin]
    names: Sequence[str] = ()


def named(programs: Sequence[Origins | None]) -> list[list[Named]]:
    """The causes of the change of each of ``programs``; none where its places are not known."""
    guilt = {gradient: _guilt(programs, gradient) for gradient in (False, True)}
    found = [[] if each is None else [*_of_program(each, guilt)] for each in programs]
    return _merged(found)


def _guilt(programs: Iterable[Origins | None], gradient: bool) -> Mapping[str, float]:
    """The share of the expressions with each primitive that has changed."""
    changed, unchanged = Counter[str](), Counter[str]()
    for each in filter(None, programs):
        strong = [origin for origin in each.changed if origin.gradient == gradient and tokens(origin)]
        changed.update({name for origin in strong for name in origin.primitives})
        unchanged.update(set(each.unchanged))
    return {name: count / (count + unchanged[name]) for name, count in changed.items()}


def tokens(origin: Origin) -> frozenset[tuple[str, str]]:
    """The primitives and ops that were removed (``-``) or added (``+``), except consequences of others."""
    beside = _BETWEEN | _AROUND | (_OF_LOOPS if _LOOPS & {*origin.primitives} else frozenset())
    found = set()
    # An op that another one replaces with other types is a consequence too.
    for sign, one, other in (("-", origin.lost, origin.gained), ("+", origin.gained, origin.lost)):
        for token in (token for token, count in one.items() if count > other.get(token, 0)):
            primitive, op, *_ = token.split(" ")
            if (
                primitive not in beside
                and op not in _PLAIN_OPS
                and "(" not in primitive
                and primitive != UNKNOWN
            ):
                found.add((sign, token))
    if origin.gradient and all(token.split(" ")[1] == "stablehlo.add" for _, token in found):
        return frozenset()
    return frozenset(found)


def _of_program(origins: Origins, guilt: Mapping[bool, Mapping[str, float]]) -> Iterator[Named]:
    strong = [each for each in origins.changed if tokens(each)]
    found: dict[tuple[str, Sequence[str]], list[Origin]] = {}
    for origin in strong:
        found.setdefault(_name(origin, guilt[origin.gradient]), []).append(origin)
    if not strong and origins.changed:
        found[_weak_name(origins.changed), ()] = [*origins.changed]
    for (cause, names), members in found.items():
        yield Named(cause, members, names)


def _name(origin: Origin, guilt: Mapping[str, float]) -> tuple[str, Sequence[str]]:
    """The cause of ``origin`` and the names in it, of which the cause may show the first alone."""
    if not origin.gradient:
        lost, gained = (
            sorted({token.partition(" ")[0] for sign, token in tokens(origin) if sign == wanted})
            for wanted in "-+"
        )
        names = lost or gained
        named_by = [origin.call] if origin.call and len(names) > 1 else names
        return f"the lowering of {_listed(named_by)}", (*named_by,)
    candidates = [name for name in origin.primitives if name not in _BETWEEN | _AROUND]
    most = max((guilt.get(name, 0.0) for name in candidates), default=0.0)
    blamed = [name for name in candidates if guilt.get(name, 0.0) >= most - _AS_LIKELY]
    of_call = origin.call and len(blamed) != 1
    shown = [origin.call] if of_call else blamed or origin.primitives or _ops(origin)
    return f"the gradient of {_listed(shown)}", (*shown,)


def _ops(origin: Origin) -> Sequence[str]:
    return sorted({token.partition(" ")[0] for _, token in tokens(origin)})


def _weak_name(origins: Sequence[Origin]) -> str:
    names = {
        token.partition(" ")[0]
        for origin in origins
        for token in (*origin.lost, *origin.gained)
        if "(" not in token
    }
    if names <= {"add", "add_any"}:
        return SUMS
    around = names & _AROUND or names - _BETWEEN or names
    return f"what {_listed(sorted(around))} takes and gives"


def _merged(programs: Sequence[Sequence[Named]]) -> list[list[Named]]:
    """``programs`` with one name for causes of gradients whose ops changed in the same way."""
    members: dict[str, list[Origin]] = {}
    listed: dict[str, Sequence[str]] = {}
    for named_cause in (each for program in programs for each in program):
        members.setdefault(named_cause.cause, []).extend(named_cause.origins)
        listed.setdefault(named_cause.cause, named_cause.names)
    usual = {
        cause: {
            token
            for token, count in Counter(token for each in origins for token in tokens(each)).items()
            if count >= _USUAL * len(origins)
        }
        for cause, origins in members.items()
        if all(each.gradient for each in origins)
    }
    leaders: list[tuple[str, list[str]]] = []
    for cause in sorted(usual, key=lambda each: (-len(members[each]), each)):
        for leader, led in leaders:
            if _are_alike(usual[leader], usual[cause]):
                led.append(cause)
                break
        else:
            leaders.append((cause, [cause]))
    names = {
        cause: _together([name for each in led for name in listed[each]]) if len(led) > 1 else cause
        for _, led in leaders
        for cause in led
    }
    return [
        [*_joined(Named(names.get(each.cause, each.cause), each.origins) for each in program)]
        for program in programs
    ]


def _are_alike(one: set[tuple[str, str]], other: set[tuple[str, str]]) -> bool:
    return len(one & other) > 1 and len(one & other) >= _SAME_SHARE * len(one | other)


def _together(names: Sequence[str]) -> str:
    """One cause for the gradients of all ``names``; of primitives and functions, the primitives."""
    distinct = [*dict.fromkeys(names)]
    primitives = [name for name in distinct if "." not in name] or distinct
    return f"the gradient{'s' if len(primitives) > 1 else ''} of {_listed(primitives)}"


def usual_change(origins: Sequence[Origin]) -> str:
    """The ops removed and added in most expressions of a cause, or else in the one that changed least."""
    counted = Counter(token for each in origins for token in tokens(each))
    usual = {token for token, count in counted.items() if count >= _USUAL * len(origins)}
    shown: Collection[tuple[str, str]] = usual or min(
        (tokens(each) for each in origins), key=lambda each: (len(each), sorted(each))
    )
    lost, gained = (sorted({token.split(" ")[1] for mark, token in shown if mark == sign}) for sign in "-+")
    if lost and gained:
        return f"{_listed(lost)} became {_listed(gained)}"
    return f"{_listed(lost)} went" if lost else f"{_listed(gained)} came in" if gained else ""


def _joined(program: Iterable[Named]) -> Iterator[Named]:
    found: dict[str, list[Origin]] = {}
    for each in program:
        found.setdefault(each.cause, []).extend(each.origins)
    return (Named(cause, origins) for cause, origins in found.items())


def _listed(names: Sequence[str]) -> str:
    more = len(names) - _MOST_NAMED
    shown = ", ".join(f"`{name}`" for name in names[:_MOST_NAMED])
    return shown + (f" and {more} more" if more > 0 else "")
