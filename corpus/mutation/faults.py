"""Faults planted in StableHLO text: what the checks must see is tried out on what they must not pass.

A kind of fault is a function that finds its places in a text and says how each would read. One place is
drawn, the text is parsed and printed again, so that nothing but its meaning gives the fault away.
"""

import functools
import itertools
import random
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from corpus.execution.engines import Run, engine
from corpus.numerics.sampling import draw, widened
from corpus.stablehlo.canonicalization import canonical
from corpus.stablehlo.context import parse
from corpus.stablehlo.widening import widen
from kernels import Input

POINTS = 32
SAME = 1e-12  # Relative to the largest magnitude in an output: what rounding in f64 may do.


@dataclass(frozen=True)
class Edit:
    """``text[start:end]`` becomes ``new``."""

    start: int
    end: int
    new: str


@dataclass(frozen=True)
class Fault:
    """A text with one fault in it, as MLIR prints it, and the line that holds it, before and after."""

    text: str
    before: str
    after: str


def plant(places: Callable[[str], Iterator[Edit]], text: str, rng: random.Random) -> tuple[Fault | None, int]:
    """``text`` with one of the edits of ``places``, drawn by ``rng``; None where it offers no place.

    An edit whose text MLIR's verifier refuses, or that changes nothing, is drawn again; the second
    value counts them.
    """
    edits = list(places(text))
    rng.shuffle(edits)
    for rejected, edit in enumerate(edits):
        changed = text[: edit.start] + edit.new + text[edit.end :]
        try:
            printed = str(parse(changed))
        except ValueError:
            continue
        if printed != text:
            return Fault(printed, *_lines(text, changed, edit)), rejected
    return None, len(edits)


def _lines(text: str, changed: str, edit: Edit) -> tuple[str, str]:
    start = text.rfind("\n", 0, edit.start) + 1
    tail = len(text) - edit.end
    before = text[start : text.index("\n", edit.end)]
    after = changed[start : changed.index("\n", len(changed) - tail)]
    return before.strip(), "; ".join(line.strip() for line in after.splitlines())


_VALUE = r"%\w+(?:#\d+)?"
_PAIR = re.compile(rf"({_VALUE}), ({_VALUE})(?= :)")
_SHAPED = re.compile(r"tensor<((?:\d+x)*)([^<>x]\w*|complex<\w+>)>")
# One op a line: what it gives, its name, and the rest with its operands and types.
_OP = re.compile(r"^ *(%\w+)(?::\d+)? = ((?:stablehlo|chlo)\.\w+)\b(.*)$", re.MULTILINE)
_FLOAT_CONSTANT = re.compile(
    r"stablehlo\.constant dense<([^>]*)> : tensor<(?:\d+x)*(?:b?f\d\w*|complex<\w+)>"
)
_NUMBER = re.compile(r"(?<![\w.])-?\d+\.\d+(?:[eE][+-]\d+)?")
_WHOLE_CONSTANT = re.compile(r"stablehlo\.constant dense<(-?\d+)> : tensor<u?i\d+>")
_CONDITION = re.compile(r"^( *)cond \{\n(.*?)^\1\} do \{$", re.MULTILINE | re.DOTALL)
_MAIN = re.compile(r"^  func\.func public @main\(.*?^  \}$", re.MULTILINE | re.DOTALL)


def _ops(text: str, names: str) -> Iterator[re.Match[str]]:
    """The lines of ``text`` with one of ``names``, apart by spaces and without their dialect."""
    wanted = frozenset(names.split())
    return (match for match in _OP.finditer(text) if match[2].partition(".")[2] in wanted)


def _element(types: str) -> str:
    """The element type that a line's types end in."""
    return [match[2] for match in _SHAPED.finditer(types)][-1]


def _shapes(types: str) -> list[tuple[int, ...]]:
    return [tuple(int(size) for size in match[1].split("x") if size) for match in _SHAPED.finditer(types)]


_FLOAT_SWAPS = {
    "abs": "negate",
    "add": "subtract multiply",
    "atan2": "divide",
    "cbrt": "sqrt",
    "ceil": "floor",
    "cosine": "sine",
    "divide": "multiply",
    "exponential": "tanh",
    "exponential_minus_one": "exponential",
    "floor": "ceil",
    "log": "log_plus_one",
    "log_plus_one": "log",
    "logistic": "tanh",
    "maximum": "minimum",
    "minimum": "maximum",
    "multiply": "divide add",
    "negate": "abs",
    "power": "multiply",
    "remainder": "divide",
    "rsqrt": "sqrt",
    "sign": "negate",
    "sine": "cosine",
    "sqrt": "rsqrt",
    "subtract": "add",
    "tan": "sine",
    "tanh": "exponential",
}
_CHLO_SWAPS = {
    "acos": "asin",
    "asin": "atan",
    "asinh": "atan",
    "atan": "asinh",
    "cosh": "sinh",
    "sinh": "cosh",
    "square": "sinh",
}
# Not into a division, which has no meaning for a zero.
_WHOLE_SWAPS = {
    "add": "subtract multiply",
    "and": "or",
    "maximum": "minimum",
    "minimum": "maximum",
    "multiply": "add",
    "or": "and",
    "remainder": "minimum",
    "shift_left": "shift_right_logical",
    "shift_right_logical": "shift_left",
    "subtract": "add",
    "xor": "or",
}
_REDUCER = re.compile(r"(?<= applies )stablehlo\.(\w+)(?= across .* : (.*)$)", re.MULTILINE)


def _op_swapped(text: str) -> Iterator[Edit]:
    for match in _OP.finditer(text):
        dialect, _, name = match[2].partition(".")
        if " : " in match[3]:
            table = _CHLO_SWAPS if dialect == "chlo" else _swaps(match[3])
            for other in table.get(name, "").split():
                yield Edit(*match.span(2), f"{dialect}.{other}")
    for match in _REDUCER.finditer(text):
        for other in _swaps(match[2]).get(match[1], "").split():
            if other != "subtract":  # No reduction: its order would matter.
                yield Edit(*match.span(), f"stablehlo.{other}")


def _swaps(types: str) -> Mapping[str, str]:
    return _FLOAT_SWAPS if "f" in _element(types) else _WHOLE_SWAPS


def _term_dropped(text: str) -> Iterator[Edit]:
    for match in _ops(text, "add subtract multiply divide and or maximum minimum"):
        yield from _one_operand(text, match)


def _one_operand(text: str, match: re.Match[str]) -> Iterator[Edit]:
    """The line of two operands ``match`` with either one left out."""
    start, end = match.span(2)[0], match.end()
    if pair := _PAIR.search(text, start, end):
        for kept in dict.fromkeys(pair.groups()):
            yield Edit(start, pair.end(), f"stablehlo.convert {kept}")


def _term_flipped(text: str) -> Iterator[Edit]:
    for match in _ops(text, "subtract divide power atan2 remainder select dot_general"):
        if pair := re.search(rf"({_VALUE}), ({_VALUE})(?=,? (?::|[a-z]))", match[3]):
            yield _within(match, 3, pair, f"{pair[2]}, {pair[1]}")
    for match in _ops(text, "negate"):
        yield Edit(*match.span(2), "stablehlo.convert")


def _within(outer: re.Match[str], group: int, inner: re.Match[str], new: str) -> Edit:
    """``inner``, found in a group of ``outer``, becomes ``new``."""
    offset = outer.start(group)
    return Edit(offset + inner.start(), offset + inner.end(), new)


def _dims_permuted(text: str) -> Iterator[Edit]:
    for match in _ops(text, "transpose broadcast_in_dim reverse reduce iota concatenate dot_general"):
        shapes = _shapes(match[3])
        if (name := match[2].partition(".")[2]) == "dot_general":
            yield from _other_contractions(match, shapes)
            continue
        for dims in re.finditer(
            r"(?<=dim = )\d+|(?<=dims = \[)[\d, ]+|(?<=dimensions = \[)[\d, ]+", match[3]
        ):
            taken = tuple(int(dim) for dim in dims[0].split(","))
            rank = len(shapes[-1] if name == "broadcast_in_dim" else shapes[0])
            several = itertools.combinations if name in {"reduce", "reverse"} else itertools.permutations
            for other in several(range(rank), len(taken)):
                if sorted(other) != sorted(taken) or name in {"transpose", "broadcast_in_dim"}:
                    yield _within(match, 3, dims, ", ".join(map(str, other)))


def _other_contractions(match: re.Match[str], shapes: Sequence[tuple[int, ...]]) -> Iterator[Edit]:
    pairs = re.compile(r"(?:contracting|batching)_dims = \[([\d, ]*)\] x \[([\d, ]*)\]")
    for found in pairs.finditer(match[3]):
        for side in (1, 2):
            taken = [int(dim) for dim in found[side].split(",") if dim.strip()]
            for other in itertools.permutations(range(len(shapes[side - 1])), len(taken)):
                if list(other) != taken:
                    start, end = (match.start(3) + at for at in found.span(side))
                    yield Edit(start, end, ", ".join(map(str, other)))


_DIRECTION = re.compile(r"(?<=stablehlo\.compare )([A-Z]{2})\b")
_OPPOSITE = {"LT": "GE", "GE": "LT", "GT": "LE", "LE": "GT", "EQ": "NE", "NE": "EQ"}
_BOUNDARY = {"LT": "LE", "LE": "LT", "GT": "GE", "GE": "GT"}


def _comparison_flipped(text: str) -> Iterator[Edit]:
    for match in _DIRECTION.finditer(text):
        yield Edit(*match.span(), _OPPOSITE[match[1]])


def _boundary_moved(text: str) -> Iterator[Edit]:
    for match in _DIRECTION.finditer(text):
        if match[1] in _BOUNDARY:
            yield Edit(*match.span(), _BOUNDARY[match[1]])


def _constant_nudged(text: str) -> Iterator[Edit]:
    for match in _FLOAT_CONSTANT.finditer(text):
        for number in _NUMBER.finditer(match[1]):
            if value := float(number[0]):
                yield _within(match, 1, number, f"{value * 1.01:.9e}")


def _gradient_term_dropped(text: str) -> Iterator[Edit]:
    """Sums that lie between a returned gradient of @main and its terms."""
    if (main := _MAIN.search(text)) is None:
        return
    lines = {found[1]: found for found in _OP.finditer(text, *main.span())}
    reached = re.findall(_VALUE, _returned(text)[1])
    seen = set()
    while reached:
        name = reached.pop()
        if name in seen or (match := lines.get(name)) is None:
            continue
        seen.add(name)
        if match[2] == "stablehlo.add":
            yield from _one_operand(text, match)
        reached += _terms(match, lines)


_LINEAR = frozenset(
    f"stablehlo.{name}"
    for name in """
    add subtract negate convert reshape transpose broadcast_in_dim reduce select pad slice concatenate
    """.split()  # noqa: SIM905  # Readable, as a list of quoted words is not.
)


def _terms(match: re.Match[str], lines: Mapping[str, re.Match[str]]) -> list[str]:
    """The operands that a cotangent may have come by: of a product, where the other is a constant."""
    operands = re.findall(_VALUE, match[3])
    if match[2] in _LINEAR:
        return operands
    if match[2] in {"stablehlo.multiply", "stablehlo.divide"}:
        fixed = [name for name in operands if _is_constant(name, lines)]
        return [name for name in operands if name not in fixed] if fixed else []
    return []


def _is_constant(name: str, lines: Mapping[str, re.Match[str]]) -> bool:
    match = lines.get(name)
    if match is None:
        return False
    if match[2] in {"stablehlo.broadcast_in_dim", "stablehlo.convert"}:
        return all(_is_constant(operand, lines) for operand in re.findall(_VALUE, match[3]))
    return match[2] == "stablehlo.constant"


def _returned(text: str) -> re.Match[str]:
    """The line that returns from @main: its values and their types."""
    main = _MAIN.search(text)
    found = main and re.compile(r"^    return (.+) : (.+)$", re.MULTILINE).search(text, *main.span())
    if not found:
        raise ValueError("there is no @main that returns anything")
    return found


def _gradients_swapped(text: str) -> Iterator[Edit]:
    match = _returned(text)
    values, types = match[1].split(", "), match[2].split(", ")
    for one, other in itertools.combinations(range(len(values)), 2):
        if types[one] == types[other] and values[one] != values[other]:
            swapped = list(values)
            swapped[one], swapped[other] = values[other], values[one]
            yield Edit(*match.span(1), ", ".join(swapped))


def arguments_swapped(text: str) -> Iterator[Edit]:
    main = _MAIN.search(text)
    if main is None:
        return
    head, _, body = main[0].partition("\n")
    kinds: dict[str, list[str]] = {}
    for name, kind in re.findall(r"(%arg\d+): (tensor<[^>]+>)", head):
        kinds.setdefault(kind, []).append(name)
    for names in kinds.values():
        for one, other in itertools.combinations(names, 2):
            body_swapped = re.sub(rf"{one}\b|{other}\b", functools.partial(_other_of, one, other), body)
            yield Edit(main.start() + len(head) + 1, main.end(), body_swapped)


def _other_of(one: str, other: str, match: re.Match[str]) -> str:
    return other if match[0] == one else one


_WINDOW = re.compile(
    r'"stablehlo\.(?:reduce_window|select_and_scatter)"\((?:%\S+, )*(%\w+)\) <.*> \(\{\n'
    r" *\^bb0\(%\w+: (tensor<\w+>)"
)


def _init_changed(text: str) -> Iterator[Edit]:
    for match in _ops(text, "reduce"):
        inits = list(re.finditer(rf"(?<=init: ){_VALUE}", match[3]))
        types = [found[0] for found in _SHAPED.finditer(match[3])]
        for position, init in enumerate(inits):
            start, end = (match.start(3) + at for at in init.span())
            yield from _other_init(text, start, end, types[len(inits) + position])
    for match in _WINDOW.finditer(text):
        yield from _other_init(text, *match.span(1), match[2])


def _other_init(text: str, start: int, end: int, kind: str) -> Iterator[Edit]:
    value = _constant_of(text, text[start:end], start)
    if value is None:
        return
    line = text.rfind("\n", 0, start) + 1
    constant = f"%mutant = stablehlo.constant dense<{_other_value(value, kind)}> : {kind}"
    yield Edit(line, end, f"{constant}\n{text[line:start]}%mutant")


def _constant_of(text: str, name: str, before: int) -> str | None:
    """The constant that ``name`` is, straight or broadcast, by the nearest line above that gives it."""
    above = text.rfind(f" {name} = ", 0, before)
    match = _OP.match(text, text.rfind("\n", 0, above) + 1) if above >= 0 else None
    if match is None:
        return None
    if match[2] == "stablehlo.broadcast_in_dim" and (operand := re.search(_VALUE, match[3])):
        return _constant_of(text, operand[0], above)
    found = re.fullmatch(r" dense<(.*)> : .*", match[3])
    return found[1] if found and match[2] == "stablehlo.constant" else None


def _other_value(value: str, kind: str) -> str:
    if value in {"true", "false"}:
        return "false" if value == "true" else "true"
    if value.startswith("0x"):  # An infinity: what maxima and minima begin with.
        return "0.0"
    number = float(value)
    if "f" in kind:
        return f"{number + 1.0:.6e}"
    return "0" if abs(number) > 1e6 else str(int(number) + 1)


def _slice_moved(text: str) -> Iterator[Edit]:
    for match in _ops(text, "slice"):
        shape = _shapes(match[3])[0]
        window = re.search(r"\[([\d:, ]+)\]", match[3])
        if window is not None:
            yield from _moved_windows(match, window, shape)
    for match in _ops(text, "pad"):
        sides = re.search(r"low = \[([^\]]*)\], high = \[([^\]]*)\]", match[3])
        if sides is not None and sides[1] != sides[2]:
            yield _within(match, 3, sides, f"low = [{sides[2]}], high = [{sides[1]}]")
    for match in _ops(text, "dynamic_slice dynamic_update_slice"):
        shapes = _shapes(match[3])
        small = shapes[-1] if match[2].endswith("dynamic_slice") else shapes[1]
        starts = list(re.finditer(_VALUE, match[3]))[-len(shapes[0]) :]
        types = [found[0] for found in _SHAPED.finditer(match[3])]
        for size, whole, start in zip(small, shapes[0], starts, strict=True):
            if size < whole:  # Else it is held at zero.
                yield _one_later(text, match, *start.span(), types[-2])


def _moved_windows(match: re.Match[str], window: re.Match[str], shape: Sequence[int]) -> Iterator[Edit]:
    parts = [[int(bound) for bound in part.split(":")] for part in window[1].split(",")]
    for axis, (low, high, *stride) in enumerate(parts):
        for step in (-1, 1):
            if low + step >= 0 and high + step <= shape[axis]:
                moved = [*parts[:axis], [low + step, high + step, *stride], *parts[axis + 1 :]]
                spelt = ", ".join(":".join(map(str, part)) for part in moved)
                yield _within(match, 3, window, f"[{spelt}]")


def _one_later(text: str, match: re.Match[str], start: int, end: int, kind: str) -> Edit:
    """The operand at ``start`` to ``end`` of the rest of a line, an integer of type ``kind``, plus one."""
    start, end = match.start(3) + start, match.start(3) + end
    line = match.start()
    return Edit(
        line,
        end,
        f"%mutant = stablehlo.constant dense<1> : {kind}\n"
        f"%mutant_0 = stablehlo.add {text[start:end]}, %mutant : {kind}\n{text[line:start]}%mutant_0",
    )


def _bound_off_by_one(text: str) -> Iterator[Edit]:
    for condition in _CONDITION.finditer(text):
        for bound in _WHOLE_CONSTANT.finditer(text, *condition.span(2)):
            for step in (-1, 1):
                yield Edit(*bound.span(1), str(int(bound[1]) + step))
    for match in _ops(text, "while"):
        types = match[3].rpartition(" : ")[2].split(", ")
        carried = re.finditer(rf"(?<= = ){_VALUE}", match[3])
        for value, kind in zip(carried, types, strict=True):
            if re.fullmatch(r"tensor<u?i\d+>", kind) and kind != "tensor<i1>":
                yield _one_later(text, match, *value.span(), kind)


KINDS: dict[str, Callable[[str], Iterator[Edit]]] = {
    "op swapped": _op_swapped,
    "term dropped": _term_dropped,
    "term flipped": _term_flipped,
    "dims permuted": _dims_permuted,
    "comparison flipped": _comparison_flipped,
    "boundary moved": _boundary_moved,
    "constant nudged": _constant_nudged,
    "gradient term dropped": _gradient_term_dropped,
    "gradients swapped": _gradients_swapped,
    "init changed": _init_changed,
    "slice moved": _slice_moved,
    "bound off by one": _bound_off_by_one,
}
BACKWARD_ONLY = frozenset({"gradient term dropped", "gradients swapped"})


@dataclass(frozen=True)
class Difference:
    """How two texts of the same inputs differ: at how many of POINTS points, and by how much at most.

    ``largest`` is relative to the largest magnitude in the output, infinite where one is not a number.
    ``wide`` says whether the texts ran in f64, the engine's own widths being the other way.
    """

    points: int
    largest: float
    wide: bool


def difference(inputs: Sequence[Input], one: str, other: str, rng: random.Random) -> Difference:
    """What two texts make of the same POINTS points, drawn from ``inputs``."""
    if canonical(one) == canonical(other):
        return Difference(0, 0.0, wide=True)
    first, second, wide = _runs(one, other)
    found = []
    for _ in range(POINTS):
        point = draw(inputs, rng)
        point = widened(point) if wide else point
        pairs = zip(first(point), second(point), strict=True)
        found.append(max((_relative(*pair) for pair in pairs), default=0.0))
    return Difference(sum(size > SAME for size in found), max(found), wide)


def _runs(one: str, other: str) -> tuple[Run, Run, bool]:
    try:
        return engine(widen(one))[1], engine(widen(other))[1], True
    except ValueError:  # Some ops mean something in their own width alone.
        return engine(one)[1], engine(other)[1], False


def _relative(one: np.ndarray, other: np.ndarray) -> float:
    if one.shape != other.shape:
        return float("inf")
    kind = np.complex128 if np.iscomplexobj(one) else np.float64
    one, other = one.astype(kind), other.astype(kind)
    apart = ~((one == other) | (np.isnan(one) & np.isnan(other)))
    if not apart.any():
        return 0.0
    off = float(np.abs(one[apart] - other[apart]).max())
    if not np.isfinite(off):
        return float("inf")
    both = np.abs(np.concatenate([one.ravel(), other.ravel()]))
    return off / float(both[np.isfinite(both)].max())
