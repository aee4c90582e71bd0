"""Estimate the cost of a run on the reference interpreter from the ops and shapes of a program.

The interpreter boxes every element: it needs microseconds where XLA needs nanoseconds, but no compilation.
"""

import math
from collections.abc import Callable, Iterable
from typing import Any

from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo

from corpus.stablehlo.contents import Contents
from corpus.stablehlo.context import Value
from corpus.stablehlo.operations import end_of, functions_of, main_of, name_of, walk

# The checks run a program some 16 times at two points and 400 times at all of them, and XLA takes some 30 ms,
# and 1 ms an op, to compile it: from here on XLA is the faster one.
LONGEST_RUN = 0.05

# Microseconds, measured on jaxlib 0.10.2 and 0.12.0.1 over arrays of 100 to 10,000 elements.
_OP = 3.0  # Of an op on one element,
_ELEMENT = 1.0  # and of each element that it reads or writes, whichever are more;
_PRODUCT = 2.0  # of each product in a dot_general,
_CONVOLVED = 4.0  # and in a convolution.
_CHLO = 40.0  # StableHLO ops that one of chlo's special functions becomes.
_UNKNOWN_TRIPS = 10  # Of a loop whose number of trips is not constant.


# The most microseconds that an op takes on arrays of no more than n elements.
_MOST: dict[str, Callable[[int], float]] = {
    **dict.fromkeys(("stablehlo.convolution", "stablehlo.dot_general"), lambda n: _CONVOLVED * n**1.5),
    **dict.fromkeys(("stablehlo.reduce", "stablehlo.scatter"), lambda n: 8 * _ELEMENT * n),
    **dict.fromkeys(
        ("stablehlo.reduce_window", "stablehlo.select_and_scatter"), lambda n: 8 * _ELEMENT * n**2
    ),
    "stablehlo.sort": lambda n: 256 * _ELEMENT * n,
}


def runs_long(contents: Contents, module: ir.Module) -> bool:
    """Return True if a run of ``module``, which has these ``contents``, takes longer than LONGEST_RUN.

    Raises ValueError where none of its functions is public.
    """
    return not _is_small(contents) and interpreter_seconds(module, LONGEST_RUN) > LONGEST_RUN


def _is_small(contents: Contents) -> bool:
    """Return True for most programs that are not long, without a walk over the module.

    One that calls the same functions often may be longer than it seems here.
    """
    if "stablehlo.while" in contents.op_counts:
        return False
    largest = max((math.prod(size or 1 for size in kind.shape) for kind in contents.tensor_types), default=1)
    time = 0.0
    for name, count in contents.op_counts.items():
        once = _OP + (_MOST[name](largest) if name in _MOST else _ELEMENT * largest)
        time += count * once * (_CHLO if name.startswith("chlo.") else 1.0)
    return time < LONGEST_RUN * 1e6


def interpreter_seconds(module: ir.Module, enough: float = math.inf) -> float:
    """Return the estimated processor time of one run of ``module`` on the interpreter.

    Of one that takes longer than ``enough``, the ops after that are not counted.
    """
    return _Estimate(module, enough * 1e6).of_function(name_of(main_of(module))) / 1e6


class _Estimate:
    """The microseconds of functions, ops and regions; those of a function are computed once."""

    def __init__(self, module: ir.Module, enough: float) -> None:
        self._enough = enough
        self._functions = {name_of(function): function for function in functions_of(module)}
        self._known: dict[str, float] = {}

    def of_function(self, name: str) -> float:
        if name not in self._known:
            self._known[name] = 0.0  # For a function that calls itself, which MLIR allows.
            self._known[name] = self._of_block(self._functions[name].regions[0].blocks[0])
        return self._known[name]

    def _of_block(self, block: ir.Block) -> float:
        time = 0.0
        for view in block.operations:
            time += self._of_op(view.operation)
            if time > self._enough:
                break
        return time

    def _of_regions(self, op: ir.Operation) -> float:
        return sum(self._of_block(block) for region in op.regions for block in region.blocks)

    def _of_op(self, op: ir.Operation) -> float:
        name = op.name
        if name in {"func.call", "stablehlo.composite"}:
            callee = op.attributes["callee" if name == "func.call" else "decomposition"]
            return self.of_function(ir.FlatSymbolRefAttr(callee).value)
        if name == "stablehlo.while":
            return self._of_regions(op) * _trips(op)
        if name == "stablehlo.case":  # One of the branches runs.
            return max(self._of_block(region.blocks[0]) for region in op.regions)
        if name == "stablehlo.dot_general":
            return _OP + _PRODUCT * _elements(op.results) * _contracted(op)
        if name == "stablehlo.convolution":
            return _OP + _CONVOLVED * _elements(op.results) * _convolved(op)
        if len(op.regions):
            return _OP + self._of_regions(op) * _times(op)
        return (_OP + _ELEMENT * _elements(op.results)) * (_CHLO if name.startswith("chlo.") else 1.0)


def _elements(values: Iterable[Value]) -> int:
    """Return the size of the largest of ``values``; a dynamic dimension counts as one element."""
    return max([math.prod(_dims(value)) for value in values], default=1)


def _dims(value: Value) -> list[int]:
    kind = value.type
    if not isinstance(kind, ir.RankedTensorType):
        return []
    dims: Any = kind.shape
    return [1 if kind.is_dynamic_dim(at) else int(dim) for at, dim in enumerate(dims)]


def _contracted(op: ir.Operation) -> int:
    """Return the number of products in each element of a dot_general."""
    numbers = stablehlo.DotDimensionNumbers(op.attributes["dot_dimension_numbers"])
    dims = _dims(op.operands[0])
    return math.prod(dims[at] for at in numbers.lhs_contracting_dimensions)


def _convolved(op: ir.Operation) -> int:
    """Return the number of products in each element of a convolution."""
    numbers = stablehlo.ConvDimensionNumbers(op.attributes["dimension_numbers"])
    dims = _dims(op.operands[1])
    return math.prod(dims) // max(1, dims[numbers.kernel_output_feature_dimension])


def _times(op: ir.Operation) -> int:
    """Return how often the region of ``op`` runs."""
    if op.name == "stablehlo.reduce_window":
        dims: Any = ir.DenseI64ArrayAttr(op.attributes["window_dimensions"])  # Of numbers, to mypy not.
        return _elements(op.results) * int(math.prod(dims))
    if op.name == "stablehlo.scatter":
        return _elements(op.operands[len(op.operands) // 2 :])
    elements = _elements(op.operands)
    # A sort is measured at some 2 n log2(n) comparisons.
    return elements * 2 * elements.bit_length() if op.name == "stablehlo.sort" else elements


def open_loops(module: ir.Module) -> int:
    """Return the number of loops without a constant number of iterations, for which the estimate guesses."""
    return sum(op.name == "stablehlo.while" and _constant_trips(op) is None for op in walk(module.operation))


def _trips(loop: ir.Operation) -> int:
    trips = _constant_trips(loop)
    return _UNKNOWN_TRIPS if trips is None else trips


def _constant_trips(loop: ir.Operation) -> int | None:
    """Return the iterations of a loop that counts from one constant to another, as JAX emits them."""
    block = loop.regions[0].blocks[0]
    compare = end_of(block).operands[0].owner
    if isinstance(compare, ir.Block) or compare.name != "stablehlo.compare":
        return None
    ends = [end for value in compare.operands if (end := _constant(value, loop)) is not None]
    if len(ends) != 2:
        return None
    return abs(ends[1] - ends[0])


def _constant(value: Value, loop: ir.Operation) -> int | None:
    """Return the integer value of ``value`` when ``loop`` begins; None if it is not constant."""
    if isinstance(value.owner, ir.Block):
        if value.owner != loop.regions[0].blocks[0]:
            return None
        value = loop.operands[ir.BlockArgument(value).arg_number]
    op = value.owner
    if isinstance(op, ir.Block) or op.name != "stablehlo.constant" or _dims(value):
        return None
    if not isinstance(ir.RankedTensorType(value.type).element_type, ir.IntegerType):
        return None  # A loop until a float is large enough.
    elements: Any = ir.DenseIntElementsAttr(op.attributes["value"])
    return int(elements[0])
