"""Serialization of programs that later versions of JAX read: portable artifacts and jax.export."""

import contextlib
from collections.abc import Iterator

import jax
from jax import export
from jax.extend.mlir.dialects import stablehlo

from corpus.lowering.lower import export_for_cpu
from corpus.records.sections import Direction
from corpus.stablehlo.context import context, parse
from corpus.stablehlo.program import Program, taken
from corpus.upgrade.frozen_archive import EXPORT
from kernels import Kernel


def portable_artifact(program: Program) -> bytes:
    """Serialize ``program`` as StableHLO's portable artifact; it must hold no other dialect."""
    version = stablehlo.get_current_version()
    artifact: bytes = stablehlo.serialize_portable_artifact(program.module(), version)
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


def read(
    direction: Direction, form: str, artifact: bytes, inputs: tuple[int, ...] | None
) -> tuple[Program, export.Exported | None]:
    """Deserialize a direction's program for the CPU; also as jax.export has it, if ``form`` is EXPORT.

    ``inputs`` are those that the program takes, which a portable artifact does not say. Raises ValueError,
    LookupError, RuntimeError or MLIRError if this version of JAX does not read it.
    """
    if form == EXPORT:
        exported_program = export.deserialize(bytearray(artifact))
        return program_of(direction, exported_program), exported_program
    text = str(stablehlo.deserialize_portable_artifact(context(), artifact))
    return Program(direction, "cpu", text, inputs), None


def program_of(direction: Direction, exported_program: export.Exported) -> Program:
    """The program for the CPU in ``exported_program``."""
    inputs = taken(exported_program.module_kept_var_idx, len(exported_program.in_avals))
    return Program(direction, "cpu", str(parse(exported_program.mlir_module())), inputs)
