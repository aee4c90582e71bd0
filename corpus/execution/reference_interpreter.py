"""Execution on StableHLO's reference interpreter, in this process and without a compiler."""

import contextlib
import functools
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo

from corpus.execution.element_types import (
    ELEMENT_TYPES,
    READABLE_AS,
    dense_attribute,
    element_types,
    from_readable,
    readable_types,
    readable_values,
    to_readable,
    value_from_readable,
)
from corpus.execution.graph_partition import CALLS, partition
from corpus.execution.interpreter_rewrites import rewrite_for_interpreter
from corpus.execution.runs import Arrays, Run, of_inputs
from corpus.stablehlo.context import context, passes
from corpus.stablehlo.custom_calls import DEVICE_ONLY, use_lapack
from corpus.stablehlo.inlining import inline
from corpus.stablehlo.jax_compat import INTERPRETER_CONVOLVES
from corpus.stablehlo.operations import end_of, main_of, return_instead, walk
from corpus.stablehlo.program import Program

Evaluate = Callable[[Sequence[ir.Attribute]], Sequence[ir.Attribute]]

# An op that the interpreter does not know aborts the process, so only those that were seen to run
# are handed to it. On a convolution with negative padding it aborts all the same.
_INTERPRETED = frozenset(
    f"stablehlo.{name}"
    for name in """
    abs add and atan2 bitcast_convert broadcast_in_dim case cbrt ceil clamp compare complex
    composite concatenate constant convert cosine count_leading_zeros divide dot_general
    dynamic_slice dynamic_update_slice exponential exponential_minus_one floor gather
    get_dimension_size imag iota
    is_finite log log_plus_one logistic maximum minimum multiply negate not optimization_barrier or
    pad popcnt power real reduce reduce_precision reduce_window remainder reshape return reverse
    round_nearest_afz round_nearest_even rsqrt scatter select select_and_scatter shift_left
    shift_right_arithmetic shift_right_logical sign sine slice sort sqrt subtract tan tanh transpose
    while xor
    """.split()  # noqa: SIM905  # Readable, as a list of 70 quoted words is not.
) | {"builtin.module", "func.call", "func.func", "func.return"}
# It aborts on some programs with open shapes, and NumPy cannot read these element types back from it.
_UNREADABLE = ("f8", "f4")
# Of ops on empty tensors, only these were seen to run.
_ON_EMPTY = frozenset(
    f"stablehlo.{name}"
    for name in """
    abs add and broadcast_in_dim compare concatenate constant convert exponential gather iota log_plus_one
    maximum minimum multiply negate pad reduce reshape scatter select slice subtract
    """.split()  # noqa: SIM905  # As above.
) | {"func.call", "func.return"}
# It rounds each partial sum to bf16, which costs a whole one in 50 from some 100 terms on.
_SUMS = frozenset({"stablehlo.dot_general", "stablehlo.reduce", "stablehlo.reduce_window"})
_MOST_BF16_TERMS = 128
# It aborts where one of them computes in a wider type than that of its operand.
_ACCUMULATE = frozenset(
    f"stablehlo.{name}" for name in ("reduce", "reduce_window", "scatter", "select_and_scatter")
)


def interpreter(program: Program, module: ir.Module | None = None) -> Run | None:
    """Return a function that runs ``program`` on the reference interpreter; None where that cannot.

    LAPACK's routines stand in for those that only a GPU or a TPU has; SciPy runs these, and other ops that
    the interpreter does not know and corpus.execution.scipy_kernels does. ``module`` is the program's module,
    where the caller has one to give away: it must not be used afterwards. Raises ValueError where the text is
    not valid.
    """
    if module is None:
        module = program.module()
    contents = program.contents
    if program.custom_call_targets & DEVICE_ONLY:
        use_lapack(module)
    if any(None in kind.shape or kind.element.startswith(_UNREADABLE) for kind in contents.tensor_types):
        return None
    if not contents.element_types <= ELEMENT_TYPES.keys():
        return None
    if any(op.startswith("chlo.") for op in program.ops):
        decompose_chlo(module)
    named = ops_by_name(module)
    convolutions = named.pop("stablehlo.convolution", ())
    if not named.keys() <= _INTERPRETED | CALLS or not all(map(_convolves, convolutions)):
        return None
    if any(_widens(op) for name in _ACCUMULATE & named.keys() for op in named[name]):
        return None
    if "bf16" in contents.element_types and (convolutions or _sums_many(named)):
        return None
    if any(0 in kind.shape for kind in contents.tensor_types) and not _runs_on_empty(module, named):
        return None
    run = _run_of(module, named)
    return None if run is None else of_inputs(program, run)


def decompose_chlo(module: ir.Module) -> None:
    """Lower CHLO ops to StableHLO, if StableHLO's own pass for that knows all of them."""
    with context(), contextlib.suppress(ir.MLIRError):
        passes("func.func(chlo-legalize-to-stablehlo)").run(module.operation)


def ops_by_name(module: ir.Module) -> dict[str, list[ir.Operation]]:
    """Return the ops of ``module`` by name."""
    found: dict[str, list[ir.Operation]] = {}
    for op in walk(module.operation):
        found.setdefault(op.name, []).append(op)
    return found


def _convolves(op: ir.Operation) -> bool:
    padding: Any = ir.DenseIntElementsAttr(op.attributes["padding"]) if "padding" in op.attributes else ()
    return INTERPRETER_CONVOLVES and all(count >= 0 for count in padding)


def _widens(op: ir.Operation) -> bool:
    return element_types([op.operands[0].type]) != element_types([op.results[0].type])


def _sums_many(named: Mapping[str, Sequence[ir.Operation]]) -> bool:
    """Return True where an op may sum more numbers in bf16 than _MOST_BF16_TERMS."""
    for name in _SUMS & named.keys():
        for op in named[name]:
            kind = ir.RankedTensorType(op.operands[0].type)
            if str(kind.element_type) == "bf16" and np.prod(kind.shape) > _MOST_BF16_TERMS:
                return True
    return False


def _runs_on_empty(module: ir.Module, named: Mapping[str, Sequence[ir.Operation]]) -> bool:
    """Return True where the program has no empty arguments or results, and no op but _ON_EMPTY has."""
    others = [op for name, ops in named.items() if name not in _ON_EMPTY for op in ops]
    types = [value.type for op in others for value in (*op.operands, *op.results)]
    block = main_of(module).regions[0].blocks[0]
    types += [value.type for value in (*block.arguments, *end_of(block).operands)]
    return not any(isinstance(kind, ir.RankedTensorType) and 0 in kind.shape for kind in types)


def _run_of(module: ir.Module, named: Mapping[str, Sequence[ir.Operation]]) -> Run | None:
    rewrite_for_interpreter(module, named)
    main = main_of(module)
    gives = element_types([value.type for value in end_of(main.regions[0].blocks[0]).operands])
    _use_readable_types(main)
    types = [ir.RankedTensorType(value.type) for value in main.regions[0].blocks[0].arguments]
    evaluate = (
        functools.partial(stablehlo.eval_module, module) if CALLS.isdisjoint(named) else _partitioned(module)
    )
    if evaluate is None:
        return None

    def run(arrays: Arrays) -> list[np.ndarray]:
        with module.context, ir.Location.unknown():
            readable = [part for array in arrays for part in to_readable(array)]
            attributes = [dense_attribute(part, kind) for part, kind in zip(readable, types, strict=True)]
            results = (np.array(result) for result in evaluate(attributes))
            return [from_readable(element, results) for element in gives]

    return run


def _partitioned(module: ir.Module) -> Evaluate | None:
    """Return a function that evaluates a module with CALLS, if that is possible."""
    with module.context, ir.Location.unknown():
        inline(module)
        if len(module.body.operations) != 1:  # What is left belongs to another op, such as a composite.
            return None
        return partition(main_of(module))


def _use_readable_types(main: ir.Operation) -> None:
    """Let ``main`` take and return what READABLE_AS has in place of the types that NumPy cannot read."""
    block = main.regions[0].blocks[0]
    values = [*block.arguments, *end_of(block).operands]
    if READABLE_AS.keys().isdisjoint(element_types([value.type for value in values])):
        return
    with main.context, ir.Location.unknown():
        arguments = list(block.arguments)
        with ir.InsertionPoint.at_block_begin(block):
            for argument in arguments:
                kind = ir.RankedTensorType(argument.type)
                parts = [block.add_argument(part, ir.Location.unknown()) for part in readable_types(kind)]
                argument.replace_all_uses_with(value_from_readable(kind, parts))
        for _ in arguments:
            block.erase_argument(0)
        end = end_of(block)
        with ir.InsertionPoint(end):
            given = [part for value in end.operands for part in readable_values(value)]
        return_instead(main, given)
        if "arg_attrs" in main.attributes:
            del main.attributes["arg_attrs"]
