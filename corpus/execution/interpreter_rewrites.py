"""Ops that StableHLO's reference interpreter gets wrong, rewritten into ops that it gets right.

They are the known deviations of the interpreter: a test of each fails once a jaxlib no longer has it.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence

from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo

from corpus.stablehlo.operations import replace_with_block

_Ops = Sequence[ir.Operation]

# The positions of the operands that are indices, from the first on.
_INDICES = {
    "stablehlo.gather": lambda count: range(1, 2),
    "stablehlo.scatter": lambda count: range(count // 2, count // 2 + 1),
    "stablehlo.dynamic_slice": lambda count: range(1, count),
    "stablehlo.dynamic_update_slice": lambda count: range(2, count),
}


def rewrite_for_interpreter(module: ir.Module, named: Mapping[str, _Ops]) -> None:
    """Rewrite the ops of ``module`` that the interpreter gets wrong; ``named`` has its ops by name."""
    with module.context, ir.Location.unknown():
        _copy_operands(named.get("stablehlo.scatter", ()))
        _widen_indices(op for name in _INDICES for op in named.get(name, ()))
        for name in ("stablehlo.divide", "stablehlo.remainder"):
            _replace(named.get(name, ()), _is_of_integers, _by_zero)
        _replace(named.get("stablehlo.compare", ()), _is_in_total_order, _as_integers)


def _copy_operands(scatters: _Ops) -> None:
    """Let every scatter write into a copy of its operand.

    In jaxlib 0.10.2 the interpreter writes into the operand itself, which other ops may read afterwards.
    """
    for op in scatters:
        for position in range(len(op.operands) // 2):  # Operands, one array of indices, updates.
            _convert(op, position, op.operands[position].type)


def _widen_indices(ops: Iterable[ir.Operation]) -> None:
    """Pass unsigned indices as i64, as the interpreter reads those whose first bit is set as negative."""
    for op in ops:
        for position in _INDICES[op.name](len(op.operands)):
            kind = ir.RankedTensorType(op.operands[position].type)
            if str(kind.element_type).startswith("ui"):
                _convert(op, position, ir.RankedTensorType.get(kind.shape, ir.IntegerType.get_signless(64)))


def _convert(op: ir.Operation, position: int, kind: ir.Type) -> None:
    with ir.InsertionPoint(op):
        op.operands[position] = stablehlo.convert(kind, op.operands[position])


def _replace(
    ops: _Ops, wanted: Callable[[ir.Operation], bool], body: Callable[[ir.Operation], list[str]]
) -> None:
    """Replace the ``wanted`` among binary ops by the body of a function of %arg0 and %arg1."""
    for op in filter(wanted, ops):
        takes, gives = op.operands[0].type, op.results[0].type
        lines = "\n".join([*body(op), f"return %result : {gives}"])
        function = f"func.func @main(%arg0: {takes}, %arg1: {takes}) -> {gives} {{\n{lines}\n}}"
        module = ir.Module.parse(function)
        replace_with_block(op, module.body.operations[0].regions[0].blocks[0], op.operands)


def _is_of_integers(op: ir.Operation) -> bool:
    return isinstance(_kind(op).element_type, ir.IntegerType)


def _by_zero(op: ir.Operation) -> list[str]:
    """The lines of an integer division as XLA defines it.

    By zero, the quotient has all bits set and the remainder is the dividend. The interpreter would end the
    process with SIGFPE.
    """
    kind = _kind(op)
    bits = _with_element(kind, "i1")
    otherwise = "%ones" if op.name == "stablehlo.divide" else "%arg0"
    return [
        f"%zero = stablehlo.constant dense<0> : {kind}",
        f"%one = stablehlo.constant dense<1> : {kind}",
        f"%ones = stablehlo.not %zero : {kind}",
        f"%by_zero = stablehlo.compare EQ, %arg1, %zero : ({kind}, {kind}) -> {bits}",
        f"%divisor = stablehlo.select %by_zero, %one, %arg1 : {bits}, {kind}",
        f"%defined = {op.name} %arg0, %divisor : {kind}",
        f"%result = stablehlo.select %by_zero, {otherwise}, %defined : {bits}, {kind}",
    ]


def _is_in_total_order(op: ir.Operation) -> bool:
    attributes = op.attributes
    return (
        "compare_type" in attributes
        and "TOTALORDER" in str(attributes["compare_type"])
        and 0 not in _kind(op).shape
    )


def _as_integers(op: ir.Operation) -> list[str]:
    """The lines of a comparison in total order, which is that of the bits as sign and magnitude.

    The interpreter would compare as if the type were FLOAT.
    """
    kind = _kind(op)
    width = ir.FloatType(kind.element_type).width
    integers, bits = _with_element(kind, f"i{width}"), _with_element(kind, "i1")
    direction = str(op.attributes["comparison_direction"]).partition("comparison_direction ")[2].rstrip(">")
    lines = [
        f"%zero = stablehlo.constant dense<0> : {integers}",
        f"%magnitude = stablehlo.constant dense<{2 ** (width - 1) - 1}> : {integers}",
    ]
    for side in "01":
        lines += [
            f"%bits{side} = stablehlo.bitcast_convert %arg{side} : ({kind}) -> {integers}",
            f"%negative{side} = stablehlo.compare LT, %bits{side}, %zero, SIGNED "
            f": ({integers}, {integers}) -> {bits}",
            f"%flipped{side} = stablehlo.xor %bits{side}, %magnitude : {integers}",
            f"%key{side} = stablehlo.select %negative{side}, %flipped{side}, %bits{side} "
            f": {bits}, {integers}",
        ]
    return [
        *lines,
        f"%result = stablehlo.compare {direction}, %key0, %key1, SIGNED : ({integers}, {integers}) -> {bits}",
    ]


def _kind(op: ir.Operation) -> ir.RankedTensorType:
    return ir.RankedTensorType(op.operands[0].type)


def _with_element(kind: ir.RankedTensorType, element: str) -> ir.RankedTensorType:
    return ir.RankedTensorType.get(kind.shape, ir.Type.parse(element))
