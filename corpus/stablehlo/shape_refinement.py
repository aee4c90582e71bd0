"""Refine dynamic shapes: specialize a program with dynamic shapes to given shapes of its arguments."""

from collections.abc import Sequence

from jax.extend.mlir import ir

from corpus.stablehlo.context import context, passes_for_one, printed
from corpus.stablehlo.custom_calls import SHAPE_ASSERTION, target_of
from corpus.stablehlo.inlining import inline
from corpus.stablehlo.operations import main_of, walk
from corpus.stablehlo.program import Program
from kernels import Input

# XLA runs these, too, before it compiles.
_REFINE = "stablehlo-refine-shapes,func.func(stablehlo-canonicalize-dynamism),canonicalize,cse"


def refine_for(program: Program, inputs: Sequence[Input]) -> Program:
    """Give ``program`` the shapes of a kernel's ``inputs``; unchanged if no shape is dynamic.

    Raises ValueError where the text is not valid.
    """
    if any(value.symbolic for value in inputs):
        return refine(program, [value.shape for value in program.arguments(inputs)])
    return program


def refine(program: Program, shapes: Sequence[Sequence[int]]) -> Program:
    """Give the arguments of ``program`` these ``shapes``, and infer the shapes of all other values.

    Raises ValueError where the text is not valid, or its assertions ask for other shapes.
    """
    module = program.module()
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
            if op.name == "stablehlo.custom_call" and target_of(op) == SHAPE_ASSERTION:
                _check(op)
                op.erase()
    return program.with_text(printed(module))


def _check(assertion: ir.Operation) -> None:
    owners = [value.owner for value in assertion.operands][:1]  # The other operands belong to its message.
    constants = [op for op in owners if not isinstance(op, ir.Block) and op.name == "stablehlo.constant"]
    if [str(op.attributes["value"]) for op in constants] != ["dense<true> : tensor<i1>"]:
        message = assertion.attributes.get("error_message", "")
        raise ValueError(f"its assertion of shapes does not hold: {message}".rstrip(": "))
