"""A program whose shapes were left open, once they are known."""

from collections.abc import Sequence

from jax.extend.mlir import ir

from corpus.calls import SHAPE_ASSERTION
from corpus.modules import inline, main_of, walk
from corpus.text import context, parse, passes_for_one, printed

# Which XLA, too, runs before it compiles.
_REFINE = "stablehlo-refine-shapes,func.func(stablehlo-canonicalize-dynamism),canonicalize,cse"


def refined(text: str, shapes: Sequence[Sequence[int]]) -> str:
    """``text`` for arguments of ``shapes``. Raises ValueError where it is not valid or asks for others."""
    module = parse(text)
    with context(), ir.Location.unknown():
        inline(module, composites=True)
        arguments = main_of(module).regions[0].blocks[0].arguments
        types = [
            ir.RankedTensorType.get(shape, ir.RankedTensorType(argument.type).element_type)
            for shape, argument in zip(shapes, arguments, strict=True)
        ]
        given = ",".join(map(str, types))
        try:
            passes_for_one(f"stablehlo-refine-arguments{{types={given}}},{_REFINE}").run(module.operation)
        except ir.MLIRError as error:
            raise ValueError(f"its shapes cannot be {given}: {error}") from error
        for op in walk(module.operation):
            if op.name == "stablehlo.custom_call" and _target(op) == SHAPE_ASSERTION:
                _check(op)
                op.erase()
    return printed(module)


def _target(op: ir.Operation) -> str:
    return ir.StringAttr(op.attributes["call_target_name"]).value


def _check(assertion: ir.Operation) -> None:
    holds = assertion.operands[0].owner
    if str(holds.attributes["value"]) != "dense<true> : tensor<i1>":
        raise ValueError(ir.StringAttr(assertion.attributes["error_message"]).value)
