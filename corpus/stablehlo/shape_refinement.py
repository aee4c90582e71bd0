"""A program whose shapes were left open, once they are known."""

from collections.abc import Sequence

from jax.extend.mlir import ir

from corpus.stablehlo.context import context, parse, passes_for_one, printed
from corpus.stablehlo.custom_calls import SHAPE_ASSERTION
from corpus.stablehlo.inlining import inline, main_of, walk
from kernels import Input

# Which XLA, too, runs before it compiles.
_REFINE = "stablehlo-refine-shapes,func.func(stablehlo-canonicalize-dynamism),canonicalize,cse"


def closed(text: str, inputs: Sequence[Input]) -> str:
    """``text`` for the shapes of a kernel's ``inputs``; itself where they leave none open.

    Raises ValueError where it is not valid.
    """
    if any(value.symbolic for value in inputs):
        return refined(text, [value.shape for value in inputs])
    return text


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
    owners = [value.owner for value in assertion.operands][:1]  # Others are parts of its message.
    constants = [op for op in owners if not isinstance(op, ir.Block) and op.name == "stablehlo.constant"]
    if [str(op.attributes["value"]) for op in constants] != ["dense<true> : tensor<i1>"]:
        message = assertion.attributes.get("error_message", "")
        raise ValueError(f"its assertion of shapes does not hold: {message}".rstrip(": "))
