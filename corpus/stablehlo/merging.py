"""Merge programs: one program that computes the results of several, and what they share once."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

from jax.extend.mlir import ir

from corpus.stablehlo.branch_analysis import narrowest_branch
from corpus.stablehlo.context import Value, context, passes, printed
from corpus.stablehlo.inlining import inline
from corpus.stablehlo.operations import (
    argument_types,
    end_of,
    has_no_side_effect,
    move_block,
    return_instead,
    walk,
)
from corpus.stablehlo.program import Program


@dataclass(frozen=True)
class Merged:
    """One program in place of several, which returns their results one program after the other.

    Of the first and the second of them, the third and the fourth, and so on, only those results are left
    that are not the same value already: ``sizes`` has their number for each. ``narrowest_branch`` is that of
    ``program``.
    """

    program: Program
    sizes: Sequence[int]
    narrowest_branch: int | None


def merge(programs: Sequence[Program]) -> Merged | None:
    """Merge an even number of programs into one.

    None where they do not take the same arguments, or one has more than one function left once its calls
    are inlined. Raises ValueError where a text is not valid.
    """
    modules = [program.module() for program in programs]
    with context(), ir.Location.unknown():
        for module in modules:
            inline(module, composites=True)
        if any(len(module.body.operations) != 1 for module in modules):
            return None
        function, *others = (module.body.operations[0].operation for module in modules)
        if any(argument_types(other) != argument_types(function) for other in others):
            return None
        sizes = [len(_end(each).operands) for each in (function, *others)]
        for other in others:
            _append(function, other)
        passes("cse").run(modules[0].operation)
        sizes = _keep_differing_results(function, sizes)
        _erase_dead_code(function)
        merged = programs[0].with_text(printed(modules[0]))
        return Merged(merged, sizes, narrowest_branch(modules[0]))


def _end(function: ir.Operation) -> ir.Operation:
    return end_of(function.regions[0].blocks[0])


def _append(function: ir.Operation, other: ir.Operation) -> None:
    """Let ``function`` compute and return what ``other`` does, too, which is empty afterwards."""
    block, end = function.regions[0].blocks[0], _end(function)
    _, returned = move_block(other.regions[0].blocks[0], end, block.arguments)
    return_instead(function, [*end.operands, *returned])


def _keep_differing_results(function: ir.Operation, sizes: Sequence[int]) -> list[int]:
    """Let ``function`` return no result that two programs share; return how many of each are left."""
    values = iter(_end(function).operands)
    given = [[*itertools.islice(values, size)] for size in sizes]
    left: list[list[Value]] = []
    for old, new in zip(given[::2], given[1::2], strict=True):
        differing = [(one, other) for one, other in zip(old, new, strict=True) if one != other]
        left += [[one for one, _ in differing], [other for _, other in differing]]
    return_instead(function, [value for each in left for value in each])
    return [len(each) for each in left]


def _erase_dead_code(function: ir.Operation) -> None:
    *ops, _ = [view.operation for view in function.regions[0].blocks[0].operations]
    for op in reversed(ops):
        if not any(True for result in op.results for _ in result.uses) and all(
            map(has_no_side_effect, walk(op))
        ):
            op.erase()
