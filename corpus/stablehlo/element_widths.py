"""Find element types that became narrower from one program to another."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from jax.extend.mlir import ir

from corpus.stablehlo.operations import walk
from corpus.stablehlo.program import Program

# Kinds of floating-point types, the widest first. f16 has more digits than bf16, which is in its place for
# that.
_FLOATS = ("f64", "f32", "f16", "bf16", "f8", "f6", "f4")


class _Element(NamedTuple):
    """An element type: its ``kind`` and its ``name``; within a kind, a higher ``narrowness`` is narrower."""

    kind: str
    narrowness: int
    name: str


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
        f"`{op}`: {one.name} → {other.name}"
        for op in sorted({op for op, _ in lost} & {op for op, _ in gained})
        for one, other in _narrower([kind for name, kind in lost if name == op],
                                    [kind for name, kind in gained if name == op])
    ]  # fmt: skip
    if not found:
        types = [{kind for _, kind in counts} for counts in (before, after)]
        found = [f"{other.name} came in, narrower than {one.name}" for one, other in _narrower(*types)]
    rounds = [sum(count for (op, _), count in counts.items() if op == _ROUNDS) for counts in (before, after)]
    return [*found, *([f"`{_ROUNDS}` came in"] if rounds[0] < rounds[1] else [])]


def _typed_ops(module: ir.Module) -> Counter[tuple[str, _Element]]:
    """The ops by name, with the narrowest element type of each kind among their operands and results."""
    found: Counter[tuple[str, _Element]] = Counter()
    for op in walk(module.operation):
        if op.name.startswith(("stablehlo.", "chlo.")) and not op.name.endswith(".return"):
            elements = (
                _element(ir.RankedTensorType(value.type).element_type)
                for value in (*op.operands, *op.results)
                if isinstance(value.type, ir.RankedTensorType)
            )
            found.update((op.name, each) for each in _narrowest(filter(None, elements)))
    return found


def _element(kind: ir.Type) -> _Element | None:
    """The element type; None for i1 and others of no width."""
    name = str(kind)
    if isinstance(kind, ir.ComplexType):
        inner = _element(kind.element_type)
        return inner and _Element("complex", inner.narrowness, name)
    if isinstance(kind, ir.IntegerType):
        return None if kind.width == 1 else _Element("integer", -kind.width, name)
    place = next((place for place, start in enumerate(_FLOATS) if name.startswith(start)), None)
    return None if place is None else _Element("float", place, name)


def _narrowest(elements: Iterable[_Element]) -> Iterator[_Element]:
    """The narrowest of ``elements`` of each kind."""
    kinds: dict[str, list[_Element]] = {}
    for element in sorted({*elements}, key=lambda each: each.name):
        kinds.setdefault(element.kind, []).append(element)
    yield from map(max, kinds.values())


def _narrower(lost: Iterable[_Element], gained: Iterable[_Element]) -> Iterator[tuple[_Element, _Element]]:
    """The narrowest type of a kind in ``gained`` that is narrower than the narrowest of it in ``lost``."""
    before = {each.kind: each for each in _narrowest(lost)}
    for other in _narrowest(gained):
        one = before.get(other.kind)
        if one is not None and one.narrowness < other.narrowness:
            yield one, other
