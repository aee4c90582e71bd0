"""What is in an MLIR module, and a module without calls."""

from collections.abc import Iterable

from jax.extend.mlir import ir

from corpus.stablehlo.context import passes

_MOST_CALLS = 10_000


def walk(op: ir.Operation) -> list[ir.Operation]:
    """``op`` and, before it, every op inside of it."""
    if not len(op.regions):
        return [op]
    found: list[ir.Operation] = []

    def note(inner: ir.Operation) -> ir.WalkResult:
        found.append(inner)
        return ir.WalkResult.ADVANCE

    op.walk(note)
    return found


def within(op: ir.Operation) -> list[ir.Operation]:
    """Every op inside of ``op``."""
    return walk(op)[:-1]


def end_of(block: ir.Block) -> ir.Operation:
    """The op that says what ``block`` gives."""
    ops = block.operations
    end: ir.Operation = ops[len(ops) - 1].operation
    return end


def functions_of(module: ir.Module) -> list[ir.Operation]:
    """The functions of ``module``, in their order."""
    ops = (view.operation for view in module.body.operations)
    return [op for op in ops if op.name == "func.func"]


def main_of(module: ir.Module) -> ir.Operation:
    """The function that is the program, whatever its name, and not part of it. Raises ValueError for none."""
    for function in functions_of(module):
        if "sym_visibility" in function.attributes and _visibility(function) != "private":
            return function
    raise ValueError("no function of it is public")


def _visibility(function: ir.Operation) -> str:
    return ir.StringAttr(function.attributes["sym_visibility"]).value


def inline(module: ir.Module, *, composites: bool = False) -> None:
    """Puts the body of a function in the place of each call, and of each composite if so asked.

    MLIR's own pass leaves functions of JAX alone.
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
    """Inlines what ``function`` calls; of ``left`` calls so many may still be."""
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
    """The ops that stand there now."""
    copy = function.clone(ip=ir.InsertionPoint(call))
    body = copy.regions[0].blocks[0]
    for argument, operand in zip(body.arguments, call.operands, strict=True):
        argument.replace_all_uses_with(operand)
    *ops, end = [op.operation for op in body.operations]
    for op in ops:
        op.move_before(call)
    for result, returned in zip(call.results, end.operands, strict=True):
        result.replace_all_uses_with(returned)
    call.erase()
    copy.erase()
    return ops
