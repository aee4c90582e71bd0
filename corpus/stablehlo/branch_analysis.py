"""Estimate on how many independent numbers each branch of a program depends.

A branch on many numbers takes each way at almost any sample point; one on few needs more points.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from jax.extend.mlir import ir

from corpus.stablehlo.context import Value
from corpus.stablehlo.custom_calls import calls_iteration
from corpus.stablehlo.operations import end_of, main_of, walk

_BRANCHES = frozenset(
    f"stablehlo.{name}"
    for name in """
    case ceil clamp compare floor maximum minimum round_nearest_afz round_nearest_even select sign sort
    """.split()  # noqa: SIM905  # Readable, as a list of quoted words is not.
)
_LOOP = "stablehlo.while"
_PASSES = 8  # Over a loop: counts that still grow then do not change the least one.
# Their regions are applied to one element after another.
_ELEMENTWISE = frozenset(
    f"stablehlo.{name}"
    for name in ("all_reduce", "reduce", "reduce_scatter", "reduce_window", "scatter", "select_and_scatter")
)


@dataclass(frozen=True)
class Branches:
    """The decisions that depend on the arguments of a program.

    ``narrowest`` is the least count of numbers that decide a branch, None where no branch depends on the
    arguments. ``loops`` is true if they decide how often a loop runs, which may then have no end; those of
    LAPACK's iterations are among them, which may not end at NaN or infinities.
    """

    narrowest: int | None
    loops: bool


def branches_of(module: ir.Module) -> Branches:
    """Analyze the branches of ``module``.

    A comparison of arrays is a branch for each element. A broadcast number is still one number; a loop's
    counter is none. Functions that main calls are not analyzed: a branch there is taken for the narrowest
    that there can be, and a loop for one that the arguments decide.
    """
    main = main_of(module)
    others = [function.operation for function in module.body.operations if function.operation != main]
    loops = any(op.name == _LOOP for other in others for op in walk(other))
    loops = loops or any(calls_iteration(op) for op in walk(module.operation))
    block = main.regions[0].blocks[0]
    numbers = _Numbers()
    numbers.of.update({argument: _elements(argument) for argument in block.arguments})
    numbers.follow(block)
    narrowest = 1 if any(map(_branches, others)) else min(numbers.deciding, default=None)
    return Branches(narrowest, loops or numbers.decide_loops)


class _Numbers:
    """The counts of independent numbers in each value, in ``of`` for values that depend on the arguments."""

    def __init__(self) -> None:
        self.of: dict[Value, int] = {}
        self.deciding: set[int] = set()
        self.decide_loops = False

    def follow(self, block: ir.Block) -> None:
        for view in block.operations:
            op = view.operation
            if op.name == _LOOP:
                given = self._loop(op)
            elif op.name == "stablehlo.case":
                given = self._case(op)
            elif op.name == "sdy.manual_computation":
                given = self._shards(op)
            else:
                given = self._op(op)
            for result, count in zip(op.results, given, strict=True):
                if count:
                    self.of[result] = count

    def _in(self, values: Iterable[Value]) -> int:
        return sum([self.of.get(value, 0) for value in values])

    def _op(self, op: ir.Operation) -> Sequence[int]:
        count = self._in(op.operands)
        if not count:
            return [0] * len(op.results)
        given = [min(count, _elements(result)) for result in op.results]
        if op.name == "stablehlo.select":
            self._decides(self._in([op.operands[0]]))
        elif op.name in _BRANCHES:
            self._decides(given[0])
        elif len(op.regions) and _branches(op):
            self._decides(count if op.name in _ELEMENTWISE else 1)
        return given

    def _decides(self, count: int) -> None:
        if count:
            self.deciding.add(count)

    def _case(self, op: ir.Operation) -> Sequence[int]:
        self._decides(chosen := self._in(op.operands))
        given = [0] * len(op.results)
        for region in op.regions:
            self.follow(region.blocks[0])
            left = self._each(end_of(region.blocks[0]).operands)
            given = [max(pair) for pair in zip(given, left, strict=True)]
        return [max(count, chosen) for count in given]

    def _shards(self, op: ir.Operation) -> Sequence[int]:
        block = op.regions[0].blocks[0]
        taken = zip(block.arguments, self._each(op.operands), strict=True)
        self.of.update({argument: min(count, _elements(argument)) for argument, count in taken})
        self.follow(block)
        return self._each(end_of(block).operands)

    def _loop(self, op: ir.Operation) -> Sequence[int]:
        condition, body = op.regions
        carried = self._each(op.operands)
        passes = 0
        while True:
            for region in op.regions:
                self.of.update(zip(region.blocks[0].arguments, carried, strict=True))
                self.follow(region.blocks[0])
            left = self._each(end_of(body.blocks[0]).operands)
            ends = self._in(end_of(condition.blocks[0]).operands)
            self.decide_loops |= ends > 0
            grown = [max(ends, *pair) for pair in zip(carried, left, strict=True)]
            passes += 1
            depend = [[count > 0 for count in counts] for counts in (carried, grown)]
            if grown == carried or (passes > _PASSES and depend[0] == depend[1]):
                return grown
            carried = grown

    def _each(self, values: Iterable[Value]) -> list[int]:
        return [self.of.get(value, 0) for value in values]


def _branches(op: ir.Operation) -> bool:
    return any(inner.name in _BRANCHES for inner in walk(op))


def _elements(value: Value) -> int:
    """Return the number of elements; 1 if the type is not a tensor, or has a dynamic shape."""
    kind = value.type
    if not isinstance(kind, ir.RankedTensorType) or not kind.has_static_shape:
        return 1
    return math.prod(kind.shape)
