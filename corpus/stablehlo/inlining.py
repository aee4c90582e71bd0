"""Inline function calls and composites."""

from collections.abc import Iterable

from jax.extend.mlir import ir

from corpus.stablehlo.context import passes
from corpus.stablehlo.operations import functions_of, main_of, replace_with_block, walk

_MOST_CALLS = 10_000  # Of a function that calls itself there is no end.


def inline(module: ir.Module, *, composites: bool = False) -> None:
    """Replace each call by the body of its function; each composite too, if ``composites`` is set.

    MLIR's own inlining pass leaves functions of JAX alone. Raises ValueError where a function calls itself.
    """
    if composites:
        passes("func.func(stablehlo-legalize-composite-to-call)").run(module.operation)
    left = _inline_into(main_of(module), module, _MOST_CALLS)
    passes("symbol-dce").run(module.operation)
    functions = functions_of(module)
    if len(functions) > 1:  # Those of composites, which may call others.
        for function in functions:
            left = _inline_into(function, module, left)
        passes("symbol-dce").run(module.operation)


def _inline_into(function: ir.Operation, module: ir.Module, left: int) -> int:
    """Inline the calls in ``function``; return how many of the ``left`` calls are still allowed."""
    functions = ir.SymbolTable(module.operation)
    calls = _calls([function])
    while calls:
        left -= 1
        if left < 0:
            raise ValueError("not valid StableHLO: a function calls itself")
        call = calls.pop()
        callee = ir.FlatSymbolRefAttr(call.attributes["callee"]).value
        calls += _calls(_replace_call(call, functions[callee].operation))
    return left


def _calls(ops: Iterable[ir.Operation]) -> list[ir.Operation]:
    return [inner for op in ops for inner in walk(op) if inner.name == "func.call"]


def _replace_call(call: ir.Operation, function: ir.Operation) -> list[ir.Operation]:
    copy = function.clone(ip=ir.InsertionPoint(call))
    ops = replace_with_block(call, copy.regions[0].blocks[0], call.operands)
    copy.erase()
    return ops
