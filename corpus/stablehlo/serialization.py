"""Serialize StableHLO: portable artifacts, bytecode, and the proof that a text survives the round trip."""

import io
import re

from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo

from corpus.stablehlo.canonicalization import canonical
from corpus.stablehlo.context import context, parse, printed
from corpus.stablehlo.jax_compat import WRITES_MIXED_ARTIFACTS

# Other dialects' ops and attributes, which the portable artifact of pure StableHLO has no place for.
_FOREIGN = ("chlo.", "sdy.")
_FOREIGN_ATTRIBUTE = re.compile(r"mhlo\.(?!num_partitions|num_replicas)")


def round_trip(text: str) -> ir.Module:
    """What comes back of ``text`` from a StableHLO portable artifact, or from the form of it that
    jax.export writes where the module holds other dialects (chlo, sdy).

    Raises ValueError where the text is not valid, prints otherwise, or something else comes back.
    """
    module = parse(text)
    if printed(module) != text:
        raise ValueError("the text does not print back to itself")
    back = _serialized_and_back(module, mixed=not pure(text))
    if (other := printed(back)) != text and canonical(other) != canonical(text):
        raise ValueError("a serialized text does not come back as it was")
    return back


def _serialized_and_back(module: ir.Module, *, mixed: bool) -> ir.Module:
    """The module is spent then."""
    if mixed and not WRITES_MIXED_ARTIFACTS:
        written = io.BytesIO()
        module.operation.write_bytecode(written)
        return ir.Module.parse(written.getvalue(), context=context())
    artifact = stablehlo.serialize_portable_artifact(module, stablehlo.get_current_version(), mixed)
    back: ir.Module = stablehlo.deserialize_portable_artifact(context(), artifact)
    return back


def pure(text: str) -> bool:
    """Whether ``text`` is StableHLO alone, of which a portable artifact can be made."""
    return not any(name in text for name in _FOREIGN) and _FOREIGN_ATTRIBUTE.search(text) is None
