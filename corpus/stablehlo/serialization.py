"""Prove that a program survives printing, parsing and StableHLO's serialized forms."""

import io

from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo

from corpus.stablehlo.canonicalization import canonical
from corpus.stablehlo.context import context, printed
from corpus.stablehlo.jax_compat import WRITES_MIXED_ARTIFACTS
from corpus.stablehlo.program import Program


def round_trip(program: Program) -> ir.Module:
    """Serialize ``program`` and return the deserialized module.

    The form is StableHLO's portable artifact, or where the program holds other dialects (chlo, sdy) the
    variant of it that jax.export writes. Raises ValueError where the text is not valid, does not print back
    to itself, or another program comes back.
    """
    module = program.module()
    if printed(module) != program.text:
        raise ValueError("the text does not print back to itself")
    back = _deserialized(module, mixed=not program.is_pure)
    if (other := printed(back)) != program.text and canonical(other) != program.canonical:
        raise ValueError("a serialized text does not come back as it was")
    return back


def _deserialized(module: ir.Module, *, mixed: bool) -> ir.Module:
    """Serialize ``module``, which must not be used afterwards, and read it back."""
    if mixed and not WRITES_MIXED_ARTIFACTS:
        written = io.BytesIO()
        module.operation.write_bytecode(written)
        return ir.Module.parse(written.getvalue(), context=context())
    artifact = stablehlo.serialize_portable_artifact(module, stablehlo.get_current_version(), mixed)
    back: ir.Module = stablehlo.deserialize_portable_artifact(context(), artifact)
    return back
