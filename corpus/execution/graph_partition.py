"""Runs a program with ops that the interpreter does not know: SciPy runs these, it the stretches between."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from jax.extend.mlir import ir
from jax.extend.mlir.dialects import func, stablehlo

from corpus.execution.element_types import (
    dense,
    elements,
    of_parts,
    parts_of,
    put_together,
    taken_apart,
    types_of_parts,
)
from corpus.execution.scipy_kernels import routine
from corpus.stablehlo.context import Value
from corpus.stablehlo.inlining import within

CALLS = frozenset({"stablehlo.custom_call", "stablehlo.fft", "stablehlo.triangular_solve"})

Array = Sequence[ir.Attribute]  # As corpus.execution.element_types has it.
Evaluate = Callable[[Sequence[Array]], Sequence[Array]]


@dataclass(frozen=True)
class _Op:
    """An op with the numbers of the values that it takes and gives.

    ``level`` is the number of ops, one behind the other, that it waits for and the interpreter cannot run;
    ``own`` evaluates it where it is such an op itself.
    """

    op: ir.Operation
    own: Evaluate | None
    takes: Sequence[int]
    gives: Sequence[int]
    level: int

    @property
    def turn(self) -> tuple[int, bool]:
        """When it runs: with the ops of its level, the interpreter's first."""
        return self.level, self.own is not None


@dataclass(frozen=True)
class _Step:
    """A stretch or an op, with the numbers of the values that it takes and gives."""

    evaluate: Evaluate
    takes: Sequence[int]
    gives: Sequence[int]


def in_stretches(main: ir.Operation) -> Callable[[Sequence[ir.Attribute]], Sequence[ir.Attribute]] | None:
    """What evaluates the function ``main``, which takes and gives no type of PARTS and is spent then.

    None where corpus.execution.scipy_kernels has no kernel for an op of CALLS, or such an op is within one
    that is neither a loop nor a choice.
    """
    try:
        run = _evaluate_block(main.regions[0].blocks[0], ())
    except _NotHereError:
        return None
    return lambda arguments: [array for (array,) in run([[argument] for argument in arguments])]


class _NotHereError(Exception):
    """There is an op that neither the interpreter nor SciPy runs."""


def _evaluate_block(block: ir.Block, more: Sequence[Value]) -> Evaluate:
    """What evaluates ``block`` for its arguments and then the values of ``more``, which are from outside."""
    *views, end = block.operations
    values: list[Value] = [*block.arguments, *more]
    numbers = {value: number for number, value in enumerate(values)}
    from_level = [0] * len(values)  # The level from which on a value is there.
    ops: list[_Op] = []
    for op in (view.operation for view in views):
        takes = [*dict.fromkeys(numbers[value] for value in _taken(op) if value in numbers)]
        own = _evaluate_op(op, [values[number] for number in takes])
        level = max((from_level[number] for number in takes), default=0)
        gives = range(len(values), len(values) + len(op.results))
        ops.append(_Op(op, own, takes, gives, level))
        values += op.results
        numbers.update(zip(op.results, gives, strict=True))
        from_level += [level + (own is not None)] * len(gives)
    returned = [numbers[value] for value in end.operands]
    steps = _steps(ops, values, returned)
    # Nothing may be left that takes a value from what is now in another module, which may go first.
    for left in reversed([view.operation for view in block.operations]):
        left.erase()

    def evaluate(arrays: Sequence[Array]) -> Sequence[Array]:
        known = dict(enumerate(arrays))
        for step in steps:
            given = step.evaluate([known[number] for number in step.takes])
            known.update(zip(step.gives, given, strict=True))
        return [known[number] for number in returned]

    return evaluate


def _evaluate_op(op: ir.Operation, takes: Sequence[Value]) -> Evaluate | None:
    """What evaluates ``op`` for the values that it takes, if the interpreter cannot."""
    if op.name in CALLS:
        return _evaluate_call(op, takes)
    if all(inner.name not in CALLS for inner in within(op)):
        return None
    if op.name == "stablehlo.while":
        return _evaluate_loop(op, takes)
    if op.name == "stablehlo.case":
        return _evaluate_choice(op, takes)
    raise _NotHereError


def _places(op: ir.Operation, takes: Sequence[Value]) -> list[int]:
    """Where the operands of ``op`` are among what it takes."""
    places = {value: place for place, value in enumerate(takes)}
    return [places[value] for value in op.operands]


def _evaluate_call(op: ir.Operation, takes: Sequence[Value]) -> Evaluate:
    call, places = routine(op), _places(op, takes)
    if call is None:
        raise _NotHereError
    takes_types = elements([value.type for value in op.operands])
    gives_types = [types_of_parts(ir.RankedTensorType(value.type)) for value in op.results]

    def evaluate(arrays: Sequence[Array]) -> Sequence[Array]:
        operands = (map(np.array, arrays[place]) for place in places)
        results = call([put_together(*each) for each in zip(takes_types, operands, strict=True)])
        return [
            [dense(*part) for part in zip(taken_apart(result), types, strict=True)]
            for result, types in zip(results, gives_types, strict=True)
        ]

    return evaluate


def _evaluate_loop(op: ir.Operation, takes: Sequence[Value]) -> Evaluate:
    goes_on, body = (_evaluate_block(region.blocks[0], takes) for region in op.regions)
    places = _places(op, takes)

    def evaluate(arrays: Sequence[Array]) -> Sequence[Array]:
        carried: Sequence[Array] = [arrays[place] for place in places]
        while np.array(goes_on([*carried, *arrays])[0][0]):
            carried = body([*carried, *arrays])
        return carried

    return evaluate


def _evaluate_choice(op: ir.Operation, takes: Sequence[Value]) -> Evaluate:
    branches = [_evaluate_block(region.blocks[0], takes) for region in op.regions]
    (place,) = _places(op, takes)

    def evaluate(arrays: Sequence[Array]) -> Sequence[Array]:
        chosen = int(np.array(arrays[place][0]))
        # What is out of bounds chooses the last.
        return branches[chosen if 0 <= chosen < len(branches) else -1](arrays)

    return evaluate


def _taken(op: ir.Operation) -> Iterator[Value]:
    """The operands of ``op``, and of what is within it."""
    for each in (op, *within(op)):
        yield from each.operands


def _steps(ops: Sequence[_Op], values: Sequence[Value], returned: Sequence[int]) -> list[_Step]:
    # At which turns a value is taken; None is the end.
    taken: dict[int, set[tuple[int, bool] | None]] = {number: {None} for number in returned}
    for op in ops:
        for number in op.takes:
            taken.setdefault(number, set()).add(op.turn)
    steps = []
    for turn, members in itertools.groupby(sorted(ops, key=lambda op: op.turn), key=lambda op: op.turn):
        here = [*members]
        alone = [_Step(op.own, op.takes, op.gives) for op in here if op.own is not None]
        if alone:
            steps += alone
            continue
        made = {number: None for op in here for number in op.gives}
        gives = [number for number in made if taken.get(number, set()) - {turn}]
        takes = [*dict.fromkeys(number for op in here for number in op.takes if number not in made)]
        steps.append(_Step(_stretch(here, values, takes, gives), takes, gives))
    return steps


def _stretch(
    ops: Sequence[_Op], values: Sequence[Value], takes: Sequence[int], gives: Sequence[int]
) -> Evaluate:
    """Moves ``ops`` into a function of their own."""
    takes_types, gives_types = (
        [types_of_parts(ir.RankedTensorType(values[number].type)) for number in numbers]
        for numbers in (takes, gives)
    )
    module = ir.Module.create()
    kind = [*itertools.chain(*takes_types)], [*itertools.chain(*gives_types)]
    with ir.InsertionPoint(module.body):
        function: Any = func.FuncOp("main", kind)  # mypy does not see its methods.
    block = function.add_entry_block()
    with ir.InsertionPoint(block):
        parts = iter(block.arguments)
        instead = {
            values[number]: of_parts(values[number].type, [*itertools.islice(parts, len(types))])
            for number, types in zip(takes, takes_types, strict=True)
        }
        mark = func.ReturnOp([])
    for each in ops:
        each.op.move_before(mark.operation)
        for op in (each.op, *within(each.op)):
            for place, value in enumerate(op.operands):
                if value in instead:
                    op.operands[place] = instead[value]
    with ir.InsertionPoint(mark):
        func.ReturnOp([*itertools.chain(*(parts_of(values[number]) for number in gives))])
    mark.operation.erase()

    def evaluate(arrays: Sequence[Array]) -> Sequence[Array]:
        given = iter(stablehlo.eval_module(module, [*itertools.chain(*arrays)]))
        return [[*itertools.islice(given, len(types))] for types in gives_types]

    return evaluate
