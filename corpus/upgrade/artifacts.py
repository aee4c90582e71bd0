"""Serialization of programs that later versions of JAX read: portable artifacts and jax.export."""

import contextlib
from collections.abc import Iterator

import jax
from jax import export
from jax.extend.mlir.dialects import stablehlo

from corpus.lowering.lower import export_for_cpu
from corpus.records.sections import Direction
from corpus.stablehlo.context import context, parse
from corpus.upgrade.frozen_archive import EXPORT
from kernels import Kernel


def portable_artifact(text: str) -> bytes:
    """Serialize ``text`` as StableHLO's portable artifact; it must hold no other dialect."""
    artifact: bytes = stablehlo.serialize_portable_artifact(parse(text), stablehlo.get_current_version())
    return artifact


def exported(kernel: Kernel, direction: Direction) -> bytes:
    """Serialize a direction of ``kernel`` for the CPU by jax.export."""
    with _no_source_paths():
        return bytes(export_for_cpu(kernel, direction).serialize())


@contextlib.contextmanager
def _no_source_paths() -> Iterator[None]:
    """Keep this machine's paths out of the serialized locations."""
    changed = {"jax_traceback_in_locations_limit": 0, "jax_hlo_source_file_canonicalization_regex": ".*"}
    before = {name: getattr(jax.config, name) for name in changed}
    try:
        for name, value in changed.items():
            jax.config.update(name, value)  # type: ignore[no-untyped-call]  # JAX left it untyped.
        yield
    finally:
        for name, value in before.items():
            jax.config.update(name, value)  # type: ignore[no-untyped-call]  # JAX left it untyped.


def read(form: str, artifact: bytes) -> tuple[str, export.Exported | None]:
    """Deserialize a program of serialization ``form``: its text, and for EXPORT what jax.export makes of it.

    Raises ValueError, LookupError, RuntimeError or MLIRError if this version of JAX does not read it.
    """
    if form == EXPORT:
        program = export.deserialize(bytearray(artifact))
        return str(parse(program.mlir_module())), program
    return str(stablehlo.deserialize_portable_artifact(context(), artifact)), None
