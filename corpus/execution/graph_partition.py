"""Hybrid evaluator: split a program at the ops that the interpreter lacks, and run those with SciPy."""

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from jax.extend.mlir import ir
from jax.extend.mlir.dialects import func, stablehlo

from corpus.execution.element_types import (
    dense_attribute,
    element_types,
    from_readable,
    readable_types,
    readable_values,
    to_readable,
    value_from_readable,
)
from corpus.execution.scipy_kernels import routine
from corpus.stablehlo.context import Value
from corpus.stablehlo.operations import within

CALLS = frozenset({"stablehlo.custom_call", "stablehlo.fft", "stablehlo.triangular_solve"})

Array = Sequence[ir.Attribute]  # One attribute or two: see READABLE_AS.
Evaluate = Callable[[Sequence[Array]], Sequence[Array]]


@dataclass(frozen=True)
class _Op:
    """An op with the numbers of its operands and results.

    ``own`` evaluates an op that the interpreter cannot run, and is None for others. ``level`` is the length
    of the longest chain of such ops that the op depends on.
    """

    op: ir.Operation
    own: Evaluate | None
    takes: Sequence[int]
    gives: Sequence[int]
    level: int

    @property
    def turn(self) -> tuple[int, bool]:
        """The order of execution: level by level, and within one the interpreter's ops first."""
        return self.level, self.own is not None


@dataclass(frozen=True)
class _Step:
    """Ops that run together, with the numbers of the values that they take from and give to others."""

    evaluate: Evaluate
    takes: Sequence[int]
    gives: Sequence[int]


def partition(main: ir.Operation) -> Callable[[Sequence[ir.Attribute]], Sequence[ir.Attribute]] | None:
    """Return a function that evaluates ``main``, whose arguments and results have no type in READABLE_AS.

    ``main`` is empty afterwards. None where corpus.execution.scipy_kernels has no kernel for an op of CALLS,
    or such an op is in a region of an op other than while and case.
    """
    try:
        run = _evaluate_block(main.regions[0].blocks[0], ())
    except _UnsupportedError:
        return None
    return lambda arguments: [array for (array,) in run([[argument] for argument in arguments])]


class _UnsupportedError(Exception):
    """An op that neither the interpreter nor SciPy runs."""


def _evaluate_block(block: ir.Block, more: Sequence[Value]) -> Evaluate:
    """Return a function of the arguments of ``block`` and of the values ``more``, which come from outside."""
    *views, end = block.operations
    values: list[Value] = [*block.arguments, *more]
    numbers = {value: number for number, value in enumerate(values)}
    from_level = [0] * len(values)  # The level from which on a value is known.
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
    """Return a function of the values ``takes`` that evaluates ``op``; None where the interpreter can."""
    if op.name in CALLS:
        return _evaluate_call(op, takes)
    if all(inner.name not in CALLS for inner in within(op)):
        return None
    if op.name == "stablehlo.while":
        return _evaluate_loop(op, takes)
    if op.name == "stablehlo.case":
        return _evaluate_choice(op, takes)
    raise _UnsupportedError


def _places(op: ir.Operation, takes: Sequence[Value]) -> list[int]:
    """Return the place of each operand of ``op`` among ``takes``."""
    places = {value: place for place, value in enumerate(takes)}
    return [places[value] for value in op.operands]


def _evaluate_call(op: ir.Operation, takes: Sequence[Value]) -> Evaluate:
    call, places = routine(op), _places(op, takes)
    if call is None:
        raise _UnsupportedError
    takes_types = element_types([value.type for value in op.operands])
    gives_types = [readable_types(ir.RankedTensorType(value.type)) for value in op.results]

    def evaluate(arrays: Sequence[Array]) -> Sequence[Array]:
        operands = (map(np.array, arrays[place]) for place in places)
        results = call([from_readable(*each) for each in zip(takes_types, operands, strict=True)])
        return [
            [dense_attribute(*part) for part in zip(to_readable(result), types, strict=True)]
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
        # An index out of bounds chooses the last branch.
        return branches[chosen if 0 <= chosen < len(branches) else -1](arrays)

    return evaluate


def _taken(op: ir.Operation) -> Iterator[Value]:
    """Return the operands of ``op`` and of the ops in its regions."""
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
        steps.append(_Step(_interpreted(here, values, takes, gives), takes, gives))
    return steps


def _interpreted(
    ops: Sequence[_Op], values: Sequence[Value], takes: Sequence[int], gives: Sequence[int]
) -> Evaluate:
    """Move ``ops`` into a module of their own, which the interpreter evaluates."""
    takes_types, gives_types = (
        [readable_types(ir.RankedTensorType(values[number].type)) for number in numbers]
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
            values[number]: value_from_readable(values[number].type, [*itertools.islice(parts, len(types))])
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
        func.ReturnOp([*itertools.chain(*(readable_values(values[number]) for number in gives))])
    mark.operation.erase()

    def evaluate(arrays: Sequence[Array]) -> Sequence[Array]:
        given = iter(stablehlo.eval_module(module, [*itertools.chain(*arrays)]))
        return [[*itertools.islice(given, len(types))] for types in gives_types]

    return evaluate
