"""Element types that became narrower from one program to another."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from jax.extend.mlir import ir

from corpus.stablehlo.operations import walk
from corpus.stablehlo.program import Program

# Kinds of element types, the widest first. f16 has more digits than bf16, which is in its place for that.
_FLOATS = ("f64", "f32", "f16", "bf16", "f8", "f6", "f4")
_INTEGER = re.compile(r"u?i(\d+)")
_COMPLEX = re.compile(r"complex<(.*)>")

# The kind of an element type, and its place among those of its kind: the higher, the narrower.
_Width = tuple[str, int]
# Computes nothing by itself: where its result is narrow, the ops that take it are.
_ROUNDS = "stablehlo.reduce_precision"


def narrowed(old: Program, new: Program) -> list[str]:
    """Name the ops that compute in narrower element types in ``new`` than in ``old``, with both types.

    An op counts by the narrowest type among its operands and results. Raises ValueError where a text is not
    valid.
    """
    before, after = (_typed_ops(program.module()) for program in (old, new))
    lost, gained = before - after, after - before
    found = [
        f"`{op}`: {one} → {other}"
        for op in sorted({op for op, _ in lost} & {op for op, _ in gained})
        for one, other in _narrower([kind for name, kind in lost if name == op],
                                    [kind for name, kind in gained if name == op])
    ]  # fmt: skip
    if not found:
        types = [sorted({kind for _, kind in counts}) for counts in (before, after)]
        found = [f"{other} came in, narrower than {one}" for one, other in _narrower(*types)]
    rounds = [sum(count for (op, _), count in counts.items() if op == _ROUNDS) for counts in (before, after)]
    return [*found, *([f"`{_ROUNDS}` came in"] if rounds[0] < rounds[1] else [])]


def _typed_ops(module: ir.Module) -> Counter[tuple[str, str]]:
    """The ops by name and the narrowest element type of each kind that they take or give."""
    found: Counter[tuple[str, str]] = Counter()
    for op in walk(module.operation):
        if op.name.startswith(("stablehlo.", "chlo.")) and not op.name.endswith(".return"):
            elements = {
                str(ir.RankedTensorType(value.type).element_type)
                for value in (*op.operands, *op.results)
                if isinstance(value.type, ir.RankedTensorType)
            }
            found.update((op.name, each) for each in _narrowest(elements))
    return found


def _narrowest(elements: set[str]) -> Iterator[str]:
    """The narrowest of ``elements`` of each kind."""
    kinds: dict[str, list[tuple[int, str]]] = {}
    for element in sorted(elements):
        if width := _width(element):
            kinds.setdefault(width[0], []).append((width[1], element))
    for each in kinds.values():
        yield max(each)[1]


def _width(element: str) -> _Width | None:
    if match := _COMPLEX.fullmatch(element):
        inner = _width(match[1])
        return inner and ("complex", inner[1])
    if (match := _INTEGER.fullmatch(element)) and match[1] != "1":
        return "integer", -int(match[1])
    for place, name in enumerate(_FLOATS):
        if element.startswith(name):
            return "float", place
    return None


def _narrower(lost: Sequence[str], gained: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The narrowest type of a kind in ``gained`` that is narrower than the narrowest of it in ``lost``."""
    for other in _narrowest({*gained}):
        same_kind = [one for one in _narrowest({*lost}) if _width(one)[:1] == _width(other)[:1]]  # type: ignore[index]  # Neither is None: _narrowest leaves these out.
        for one in same_kind:
            if _width(one) < _width(other):  # type: ignore[operator]  # As above.
                yield one, other
