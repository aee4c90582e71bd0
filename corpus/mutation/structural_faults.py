"""Mutation operators on structure: dimensions, slices and padding, initial values, loop bounds."""

import itertools
import re
from collections.abc import Iterator, Sequence

from corpus.mutation.edits import Edit
from corpus.mutation.op_lines import ops_named, replace_within, shapes, tensors
from corpus.stablehlo.printed_form import OP, VALUE

# Patterns of the printed form: why, corpus.mutation.edits says.
_DIMS = re.compile(r"(?<=dim = )\d+|(?<=dims = \[)[\d, ]+|(?<=dimensions = \[)[\d, ]+")
_PAIRED_DIMS = re.compile(r"(?:contracting|batching)_dims = \[([\d, ]*)\] x \[([\d, ]*)\]")
_WINDOW = re.compile(
    r'"stablehlo\.(?:reduce_window|select_and_scatter)"\((?:%\S+, )*(%\w+)\) <.*> \(\{\n'
    r" *\^bb0\(%\w+: (tensor<\w+>)"
)
_CONDITION = re.compile(r"^( *)cond \{\n(.*?)^\1\} do \{$", re.MULTILINE | re.DOTALL)
_WHOLE_CONSTANT = re.compile(r"stablehlo\.constant dense<(-?\d+)> : tensor<u?i\d+>")


def dims_permuted(text: str) -> Iterator[Edit]:
    """Change the dimensions that an op takes: another order, or other dimensions."""
    for match in ops_named(text, "transpose broadcast_in_dim reverse reduce iota concatenate dot_general"):
        if match[2] == "stablehlo.dot_general":
            yield from _other_contractions(match)
        else:
            yield from _other_dims(match)


def _other_dims(match: re.Match[str]) -> Iterator[Edit]:
    name = match[2].partition(".")[2]
    op_shapes = shapes(match[3])
    rank = len(op_shapes[-1] if name == "broadcast_in_dim" else op_shapes[0])
    choose = itertools.combinations if name in {"reduce", "reverse"} else itertools.permutations
    for dims in _DIMS.finditer(match[3]):
        present = tuple(int(dim) for dim in dims[0].split(","))
        for other in choose(range(rank), len(present)):
            if sorted(other) != sorted(present) or name in {"transpose", "broadcast_in_dim"}:
                yield replace_within(match, 3, dims, ", ".join(map(str, other)))


def _other_contractions(match: re.Match[str]) -> Iterator[Edit]:
    operands = shapes(match[3])
    for dims in _PAIRED_DIMS.finditer(match[3]):
        for side in (1, 2):
            present = [int(dim) for dim in dims[side].split(",") if dim.strip()]
            for other in itertools.permutations(range(len(operands[side - 1])), len(present)):
                if list(other) != present:
                    start, end = (match.start(3) + at for at in dims.span(side))
                    yield Edit(start, end, ", ".join(map(str, other)))


def slice_moved(text: str) -> Iterator[Edit]:
    """A slice shifted by one, low and high padding exchanged, or a dynamic slice's start index plus one."""
    for match in ops_named(text, "slice"):
        if window := re.search(r"\[([\d:, ]+)\]", match[3]):
            yield from _moved_windows(match, window, shapes(match[3])[0])
    for match in ops_named(text, "pad"):
        sides = re.search(r"low = \[([^\]]*)\], high = \[([^\]]*)\]", match[3])
        if sides is not None and sides[1] != sides[2]:
            yield replace_within(match, 3, sides, f"low = [{sides[2]}], high = [{sides[1]}]")
    for match in ops_named(text, "dynamic_slice dynamic_update_slice"):
        yield from _moved_starts(text, match)


def _moved_starts(text: str, match: re.Match[str]) -> Iterator[Edit]:
    types, op_shapes = tensors(match[3]), shapes(match[3])
    small = op_shapes[-1] if match[2].endswith("dynamic_slice") else op_shapes[1]
    starts = list(re.finditer(VALUE, match[3]))[-len(op_shapes[0]) :]
    for size, whole, start in zip(small, op_shapes[0], starts, strict=True):
        if size < whole:  # Otherwise the start index is clamped to zero.
            yield _plus_one(text, match, start, types[-2])


def _moved_windows(match: re.Match[str], window: re.Match[str], shape: Sequence[int]) -> Iterator[Edit]:
    parts = [[int(bound) for bound in part.split(":")] for part in window[1].split(",")]
    for axis, (low, high, *stride) in enumerate(parts):
        for step in (-1, 1):
            if low + step >= 0 and high + step <= shape[axis]:
                moved = [*parts[:axis], [low + step, high + step, *stride], *parts[axis + 1 :]]
                spelt = ", ".join(":".join(map(str, part)) for part in moved)
                yield replace_within(match, 3, window, f"[{spelt}]")


def _plus_one(text: str, match: re.Match[str], operand: re.Match[str], tensor: str) -> Edit:
    """The edit that adds one to ``operand``, an integer of type ``tensor`` found in group 3 of ``match``."""
    start, end = match.start(3) + operand.start(), match.start(3) + operand.end()
    line = match.start()
    return Edit(
        line,
        end,
        f"%mutant = stablehlo.constant dense<1> : {tensor}\n"
        f"%mutant_0 = stablehlo.add {operand[0]}, %mutant : {tensor}\n{text[line:start]}%mutant_0",
    )


def init_changed(text: str) -> Iterator[Edit]:
    """Another initial value of a reduction."""
    for match in ops_named(text, "reduce"):
        inits = list(re.finditer(rf"(?<=init: ){VALUE}", match[3]))
        # The last of those that it takes: tensors() leaves out operands of open shapes.
        types = tensors(match[3].rpartition(" -> ")[0])[-len(inits) :]
        for init, kind in zip(inits, types, strict=True):
            start, end = (match.start(3) + at for at in init.span())
            yield from _other_init(text, start, end, kind)
    for match in _WINDOW.finditer(text):
        yield from _other_init(text, *match.span(1), match[2])


def _other_init(text: str, start: int, end: int, tensor: str) -> Iterator[Edit]:
    value = _constant_of(text, text[start:end], start)
    if value is None:
        return
    line = text.rfind("\n", 0, start) + 1
    constant = f"%mutant = stablehlo.constant dense<{_other_value(value, tensor)}> : {tensor}"
    yield Edit(line, end, f"{constant}\n{text[line:start]}%mutant")


def _constant_of(text: str, name: str, before: int) -> str | None:
    """The constant, possibly broadcast, that the last definition of ``name`` before a position gives."""
    above = text.rfind(f" {name} = ", 0, before)
    match = OP.match(text, text.rfind("\n", 0, above) + 1) if above >= 0 else None
    if match is None:
        return None
    if match[2] == "stablehlo.broadcast_in_dim" and (operand := re.search(VALUE, match[3])):
        return _constant_of(text, operand[0], above)
    found = re.fullmatch(r" dense<(.*)> : .*", match[3])
    return found[1] if found and match[2] == "stablehlo.constant" else None


def _other_value(value: str, tensor: str) -> str:
    if value in {"true", "false"}:
        return "false" if value == "true" else "true"
    if value.startswith("0x"):  # An infinity, the initial value of a maximum or minimum.
        return "0.0"
    number = float(value)
    if "f" in tensor:
        return f"{number + 1.0:.6e}"
    return "0" if abs(number) > 1e6 else str(int(number) + 1)


def bound_off_by_one(text: str) -> Iterator[Edit]:
    """Change a constant in a loop's condition by one, or the initial value of a carried integer."""
    for condition in _CONDITION.finditer(text):
        for bound in _WHOLE_CONSTANT.finditer(text, *condition.span(2)):
            for step in (-1, 1):
                yield Edit(*bound.span(1), str(int(bound[1]) + step))
    for match in ops_named(text, "while"):
        types = match[3].rpartition(" : ")[2].split(", ")
        carried = re.finditer(rf"(?<= = ){VALUE}", match[3])
        for value, tensor in zip(carried, types, strict=True):
            if re.fullmatch(r"tensor<u?i\d+>", tensor) and tensor != "tensor<i1>":
                yield _plus_one(text, match, value, tensor)
