"""Merge programs into one that computes the results of all, and shared parts once."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

from jax.extend.mlir import ir

from corpus.stablehlo.branch_analysis import Branches, branches_of
from corpus.stablehlo.context import context, passes, printed
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

# The positions of some of a program's results.
Places = tuple[int, ...]


@dataclass(frozen=True)
class Merged:
    """One program that returns the results of several, one program after the other.

    Of the first and the second of them, the third and the fourth, and so on, only those results are left
    that are not the same value already: ``places`` has their positions for each of these pairs.
    ``branches`` are those of ``program``.
    """

    program: Program
    places: Sequence[Places]
    branches: Branches


def merge(programs: Sequence[Program], places: Sequence[Places] | None = None) -> Merged | None:
    """Merge an even number of programs into one.

    It takes each of the kernel's inputs that any of them takes, and returns the results at ``places``, by
    default those that differ. None where two take an input of different types, or one has more than one
    function left once its calls are inlined. Raises ValueError where a text is not valid.
    """
    modules = [program.module() for program in programs]
    with context(), ir.Location.unknown():
        for module in modules:
            inline(module, composites=True)
        if any(len(module.body.operations) != 1 for module in modules):
            return None
        function, *others = (module.body.operations[0].operation for module in modules)
        sizes = [len(_end(each).operands) for each in (function, *others)]
        inputs = _positions(programs[0], function)
        for program, other in zip(programs[1:], others, strict=True):
            if not _append(function, inputs, other, _positions(program, other)):
                return None
        passes("cse").run(modules[0].operation)
        kept = _keep_results(function, sizes, places)
        _erase_dead_code(function)
        merged = replace(programs[0], text=printed(modules[0]), inputs=tuple(inputs))
        return Merged(merged, kept, branches_of(modules[0]))


def _end(function: ir.Operation) -> ir.Operation:
    return end_of(function.regions[0].blocks[0])


def _positions(program: Program, function: ir.Operation) -> list[int]:
    """The positions of the kernel's inputs that ``function``, the only one of ``program``, takes."""
    count = len(argument_types(function))
    return list(range(count) if program.inputs is None else program.inputs)


def _append(
    function: ir.Operation, inputs: list[int], other: ir.Operation, other_inputs: Sequence[int]
) -> bool:
    """Make ``function`` also compute and return what ``other`` does, which is empty afterwards.

    ``inputs`` are the positions of the inputs that ``function`` takes, to which those of ``other`` are added.
    False, with nothing done, where the two take an input of another type.
    """
    block, end = function.regions[0].blocks[0], _end(function)
    known = dict(zip(inputs, block.arguments, strict=True))
    types = dict(zip(other_inputs, argument_types(other), strict=True))
    if any(known[at].type != kind for at, kind in types.items() if at in known):
        return False
    for at, kind in types.items():
        if at not in known:
            known[at] = block.add_argument(kind, ir.Location.unknown())
            inputs.append(at)
    _, returned = move_block(other.regions[0].blocks[0], end, [known[at] for at in other_inputs])
    return_instead(function, [*end.operands, *returned])
    return True


def _keep_results(
    function: ir.Operation, sizes: Sequence[int], places: Sequence[Places] | None
) -> Sequence[Places]:
    """Make ``function`` return the results at ``places``, by default those in which two programs differ.

    Returns their positions.
    """
    values = iter(_end(function).operands)
    given = [[*itertools.islice(values, size)] for size in sizes]
    pairs = list(zip(given[::2], given[1::2], strict=True))
    if places is None:
        places = [
            tuple(at for at, (one, other) in enumerate(zip(old, new, strict=True)) if one != other)
            for old, new in pairs
        ]
    return_instead(
        function,
        [each[at] for pair, kept in zip(pairs, places, strict=True) for each in pair for at in kept],
    )
    return places


def _erase_dead_code(function: ir.Operation) -> None:
    *ops, _ = [view.operation for view in function.regions[0].blocks[0].operations]
    for op in reversed(ops):
        if not any(True for result in op.results for _ in result.uses) and all(
            map(has_no_side_effect, walk(op))
        ):
            op.erase()
