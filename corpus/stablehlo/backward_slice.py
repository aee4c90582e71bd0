"""Backward slice: the ops from which an output of a program is computed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from jax.extend.mlir import ir

from corpus.stablehlo.contents import float_types_of
from corpus.stablehlo.context import Value
from corpus.stablehlo.operations import main_of, walk
from corpus.stablehlo.program import Program

_WIDTH = 150


def lines_behind(program: Program, output: int | None = None, most: int = 8) -> list[str]:
    """Return the last ``most`` lines of the public function from which an output, or all, are computed.

    An op with a region is shown by its first line. Raises ValueError where the program is not valid.
    """
    module = program.module()
    *ops, end = [view.operation for view in main_of(module).regions[0].blocks[0].operations]
    returned = list(end.operands)
    needed = set(returned if output is None else returned[output : output + 1])
    kept = [end]
    for op in reversed(ops):
        if any(result in needed for result in op.results):
            needed.update(_operands(op))
            kept.append(op)
    left = max(0, len(kept) - most)
    shown = [_shown(op) for op in reversed(kept[:most])]
    return [f"    ... {left} lines before", *shown] if left else shown


@dataclass(frozen=True)
class Behind:
    """The narrowest floating-point type, ``f64`` if none, and the ops, from which an output is computed."""

    narrowest_float: str
    ops: frozenset[str]


def behind_outputs(program: Program) -> list[Behind]:
    """The Behind of each output of ``program``."""
    module = program.with_text(program.normal_form).module()
    *ops, end = [view.operation for view in main_of(module).regions[0].blocks[0].operations]
    return [_behind(value, ops) for value in end.operands]


def _behind(output: Value, ops: Sequence[ir.Operation]) -> Behind:
    needed, seen, names = {output}, {output}, set[str]()
    for op in reversed(ops):
        if any(result in needed for result in op.results):
            needed.update(_operands(op))
            names.update(each.name for each in walk(op))
            seen.update(result for each in walk(op) for result in each.results)
    types = {value.type for value in needed | seen}
    elements = {str(kind.element_type) for kind in types if isinstance(kind, ir.RankedTensorType)}
    return Behind(next(iter(float_types_of(elements)), "f64"), frozenset(names))


def _operands(op: ir.Operation) -> Iterator[Value]:
    """Yield the operands of ``op`` and of the ops in its regions."""
    for each in walk(op):
        yield from each.operands


def _shown(op: ir.Operation) -> str:
    # The text of a function has its own dialect's ops, return and call, without a prefix.
    first, _, rest = f"    {op}".rstrip().replace(op.name, op.name.removeprefix("func."), 1).partition("\n")
    return f"{first[:_WIDTH]} …" if rest or len(first) > _WIDTH else first
