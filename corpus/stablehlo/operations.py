"""Walk the operations of an MLIR module, and move blocks of them."""

from collections.abc import Iterable, Sequence

from jax.extend.mlir import ir

from corpus.stablehlo.context import Value


def walk(op: ir.Operation) -> list[ir.Operation]:
    """Return ``op`` and, before it, every op inside of it."""
    if not len(op.regions):
        return [op]
    found: list[ir.Operation] = []

    def note(inner: ir.Operation) -> ir.WalkResult:
        found.append(inner)
        return ir.WalkResult.ADVANCE

    op.walk(note)
    return found


def within(op: ir.Operation) -> list[ir.Operation]:
    """Return every op inside of ``op``."""
    return walk(op)[:-1]


def end_of(block: ir.Block) -> ir.Operation:
    """Return the terminator of ``block``, whose operands are the values that the block returns."""
    ops = block.operations
    end: ir.Operation = ops[len(ops) - 1].operation
    return end


def functions_of(module: ir.Module) -> list[ir.Operation]:
    """Return the functions of ``module`` in their order."""
    ops = (view.operation for view in module.body.operations)
    return [op for op in ops if op.name == "func.func"]


def main_of(module: ir.Module) -> ir.Operation:
    """Return the public function of ``module``: @main, or else the first. Raises ValueError without one."""
    public = [function for function in functions_of(module) if is_public(function)]
    if not public:
        raise ValueError("no function of it is public")
    return next((function for function in public if name_of(function) == "main"), public[0])


def name_of(function: ir.Operation) -> str:
    """Return the name of ``function``, without the @."""
    return ir.StringAttr(function.attributes["sym_name"]).value


def is_public(function: ir.Operation) -> bool:
    """Return True where ``function`` is public, as functions are that do not declare otherwise."""
    attributes = function.attributes
    return "sym_visibility" not in attributes or ir.StringAttr(attributes["sym_visibility"]).value == "public"


def argument_types(function: ir.Operation) -> list[ir.Type]:
    """Return the types of the arguments of ``function``."""
    return [argument.type for argument in function.regions[0].blocks[0].arguments]


def return_instead(function: ir.Operation, values: Sequence[Value]) -> None:
    """Make ``function`` return other ``values`` that it computes, and adapt its type."""
    end = end_of(function.regions[0].blocks[0])
    ir.Operation.create("func.return", operands=values, ip=ir.InsertionPoint(end))
    end.erase()
    kind = ir.FunctionType.get(argument_types(function), [value.type for value in values])
    function.attributes["function_type"] = ir.TypeAttr.get(kind)
    if "res_attrs" in function.attributes:
        del function.attributes["res_attrs"]


def has_no_side_effect(op: ir.Operation) -> bool:
    """Return False for a custom call that is marked as having one."""
    return op.name != "stablehlo.custom_call" or "has_side_effect" not in op.attributes


def unused_arguments(module: ir.Module) -> frozenset[int]:
    """Return the positions of the arguments of the public function that no op uses."""
    arguments = main_of(module).regions[0].blocks[0].arguments
    return frozenset(at for at, argument in enumerate(arguments) if not list(argument.uses))


def replace_with_block(op: ir.Operation, block: ir.Block, operands: Iterable[Value]) -> list[ir.Operation]:
    """Replace ``op`` by the ops of ``block``, computed for ``operands``; return these.

    ``block`` is empty afterwards. What it returned takes the place of the results of ``op``.
    """
    ops, returned = move_block(block, op, operands)
    for result, value in zip(op.results, returned, strict=True):
        result.replace_all_uses_with(value)
    op.erase()
    return ops


def move_block(
    block: ir.Block, before: ir.Operation, operands: Iterable[Value]
) -> tuple[list[ir.Operation], list[Value]]:
    """Move the ops of ``block`` before another op, with ``operands`` in place of the block's arguments.

    Returns the ops, and the values that the block returned. The block is empty afterwards.
    """
    for argument, operand in zip(block.arguments, operands, strict=True):
        argument.replace_all_uses_with(operand)
    *ops, end = [view.operation for view in block.operations]
    for op in ops:
        op.move_before(before)
    returned = list(end.operands)
    end.erase()
    return ops, returned
