"""The size of a module's dependence graph: the longest chain of ops, and nesting of control flow."""

from collections.abc import Callable

from jax.extend.mlir import ir

from corpus.stablehlo.context import Value
from corpus.stablehlo.operations import functions_of

_LOOP = "stablehlo.while"
_CONTROL_FLOW = frozenset({"stablehlo.while", "stablehlo.case"})
# Measures a function, given the measure of each function that it calls.
_Measure = Callable[[ir.Operation, Callable[[str], int]], int]


def nesting(module: ir.Module) -> int:
    """Return how deep loops and branches are nested in each other, also through calls."""
    return _largest(module, _nesting_in)


def loop_nesting(module: ir.Module) -> int:
    """Return how deep loops are nested in each other, also through calls."""

    def in_op(op: ir.Operation, of_callee: Callable[[str], int]) -> int:
        if op.name == "func.call":
            return of_callee(_callee(op))
        return max((in_op(each, of_callee) for each in _inner(op)), default=0) + (op.name == _LOOP)

    return _largest(module, in_op)


def has_rich_condition(module: ir.Module) -> bool:
    """Return True if the condition of a loop is more than one comparison."""

    def in_op(op: ir.Operation, _: Callable[[str], int]) -> int:
        if op.name == _LOOP and _tests(op.regions[0]) > 1:
            return 1
        return max((in_op(each, _) for each in _inner(op)), default=0)

    return _largest(module, in_op) > 0


def _tests(region: ir.Region) -> int:
    ops = [view.operation for block in region.blocks for view in block.operations]
    return sum(op.name in {"stablehlo.compare", "stablehlo.is_finite", "func.call"} for op in ops)


def depth(module: ir.Module) -> int:
    """Return the length of the longest chain of ops in which each uses a result of the one before.

    A call counts as the chain in its function, a loop's body once. The body of a reduction that is a single
    op is part of the reduction.
    """
    return _largest(module, lambda function, of_callee: _Depths(of_callee).in_region(function, 0))


def _largest(module: ir.Module, measure: _Measure) -> int:
    """Return the largest measure of all functions."""
    functions = {_name(function): function for function in functions_of(module)}
    known: dict[str, int] = {}

    def of(name: str) -> int:
        if name not in known:
            known[name] = 0  # For a function that calls itself, which MLIR allows.
            known[name] = measure(functions[name], of)
        return known[name]

    return max(map(of, functions), default=0)


def _name(function: ir.Operation) -> str:
    return ir.StringAttr(function.attributes["sym_name"]).value


def _callee(call: ir.Operation) -> str:
    return ir.FlatSymbolRefAttr(call.attributes["callee"]).value


def _inner(op: ir.Operation) -> list[ir.Operation]:
    """Return the ops directly in the regions of ``op``."""
    return [view.operation for region in op.regions for block in region.blocks for view in block.operations]


def _nesting_in(op: ir.Operation, of_callee: Callable[[str], int]) -> int:
    if op.name == "func.call":
        return of_callee(_callee(op))
    inner = max((_nesting_in(each, of_callee) for each in _inner(op)), default=0)
    return inner + (op.name in _CONTROL_FLOW)


class _Depths:
    """The depths of the values of a function: the longest chain of ops that ends in each."""

    def __init__(self, of_callee: Callable[[str], int]) -> None:
        self._of_callee = of_callee
        self._of: dict[Value, int] = {}

    def in_region(self, op: ir.Operation, begin: int) -> int:
        """Return the largest depth in the regions of ``op``, which continue a chain of length ``begin``."""
        return max((self._after(inner, begin) for inner in _inner(op)), default=0)

    def _after(self, op: ir.Operation, begin: int) -> int:
        deep = max([begin, *(self._of.get(value, 0) for value in op.operands)])
        if op.name == "func.call":
            deep += self._of_callee(_callee(op))
        elif op.name.startswith(("stablehlo.", "chlo.")) and op.name != "stablehlo.return":
            deep += 1
            if len(op.regions) and not _is_plain_reduction(op):
                deep = self.in_region(op, deep)
        elif len(op.regions):
            deep = self.in_region(op, deep)
        self._of.update(dict.fromkeys(op.results, deep))
        return deep


def _is_plain_reduction(op: ir.Operation) -> bool:
    return op.name == "stablehlo.reduce" and len(_inner(op)) == 2  # The op and the end of the region.
