"""One lowering for several platforms, and the text that each of them would have got from one of its own."""

import re
from typing import Any

import numpy as np
from jax.extend.mlir import ir

from corpus.stablehlo.operations import replace_with_block, walk

# JAX gives every function of such a module the platform's index first, and passes it along with every
# call. Where a platform has a rule of its own, a case over that index holds both.
_PARAMETER = re.compile(
    r"(^  func\.func \w+ @(?:[\w.]+|\"[^\"]*\")\()%arg0: tensor<i32>"
    r"(?: \{jax\.global_constant = \"_platform_index\"\})?(?:, )?",
    re.MULTILINE,
)
_CALL = re.compile(r"(call(?<!\wcall) @(?:[\w.]+|\"[^\"]*\")\()%arg0(?:, )?([^\n]*\) : \()tensor<i32>(?:, )?")
_INDEX = re.compile(r"%arg0\b")
_ARGUMENT = re.compile(r"%arg(\d+)")


def shared_text(text: str) -> str | None:
    """What a lowering for one platform prints, from the ``text`` of a lowering for several.

    None where anything depends on the platform.
    """
    text = _CALL.sub(r"\1\2", _PARAMETER.sub(r"\1", text))
    if _INDEX.search(text):
        return None
    return _ARGUMENT.sub(lambda argument: f"%arg{int(argument[1]) - 1}", text)


def text_for(module: ir.Module, index: int) -> str | None:
    """What a lowering for the platform of ``index`` prints, from the module of a lowering for several.

    None where a platform's own rule calls a function, which JAX would have named in another way, and
    where the kernel itself asks for the platform.
    """
    copy = module.operation.clone()
    with copy.context, ir.Location.unknown():
        functions = [function.operation for function in copy.regions[0].blocks[0].operations]
        if not all(_settle(function, index) for function in functions if len(function.regions)):
            return None
        return shared_text(str(copy))


def _settle(function: ir.Operation, index: int) -> bool:
    """Puts the branch for ``index`` in the place of each case over it; False where that cannot be."""
    arguments = function.regions[0].blocks[0].arguments
    for op in _users(arguments[0]) if len(arguments) else ():
        if op.name == "func.call":
            continue
        if not _is_plain_case(op):
            return False
        # Where rules are fewer than platforms, the index of the rule is a case of constants first.
        rule = _constant(op.regions[index].blocks[0])
        others = _users(op.results[0])
        if rule is None or any(other.name != "stablehlo.case" for other in others):
            replace_with_block(op, op.regions[index].blocks[0], ())
            continue
        for other in others:
            # One that gives an index again is lax.platform_dependent's, which keeps its case in any text.
            if not _is_plain_case(other) or _constant(other.regions[rule].blocks[0]) is not None:
                return False
            replace_with_block(other, other.regions[rule].blocks[0], ())
        op.erase()
    return True


def _users(value: Any) -> list[ir.Operation]:
    return [use.owner.operation for use in value.uses]


def _is_plain_case(op: ir.Operation) -> bool:
    return op.name == "stablehlo.case" and all(inner.name != "func.call" for inner in walk(op))


def _constant(block: ir.Block) -> int | None:
    """The whole number that ``block`` gives and does nothing else."""
    first, *rest = [op.operation for op in block.operations]
    if first.name != "stablehlo.constant" or len(rest) != 1:
        return None
    value = ir.DenseElementsAttr(first.attributes["value"])
    return int(np.array(value)) if str(value.type) == "tensor<i32>" else None
