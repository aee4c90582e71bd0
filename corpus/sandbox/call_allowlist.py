"""Allow-list of custom calls: a program may call only the routines that corpus.stablehlo knows."""

from jax.extend.mlir import ir

from corpus.sandbox.faults import FaultError, shown
from corpus.stablehlo.custom_calls import KNOWN
from corpus.stablehlo.operations import walk
from corpus.stablehlo.program import Program


def check_calls(program: Program) -> None:
    """Raise FaultError where ``program`` is not valid or has a custom call to an unknown target.

    Some targets take an address to call. The ops of every dialect are looked at, as MLIR parses them, not
    the text.
    """
    name = f"{program.platform} {program.direction}"
    try:
        module = program.module()  # Kept, for its ops live as long as it does.
    except ValueError as error:
        raise FaultError(f"{name}: {error}") from error
    for op in walk(module.operation):
        if "call_target_name" in op.attributes:
            target = ir.StringAttr(op.attributes["call_target_name"]).value
            if target not in KNOWN:
                raise FaultError(f"{name}: a custom call to {shown(target)}, unknown")
