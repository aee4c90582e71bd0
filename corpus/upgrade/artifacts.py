"""Serialization of programs that later versions of JAX read: portable artifacts and jax.export."""

from dataclasses import replace

from jax import export
from jax.extend.mlir.dialects import stablehlo

from corpus.lowering.lower import export_for_cpu
from corpus.records.sections import Direction
from corpus.stablehlo.context import context, parse
from corpus.stablehlo.program import Program, taken
from corpus.upgrade.frozen_archive import EXPORT
from kernels import Kernel

# Settings that keep this machine's paths out of the serialized locations.
_NO_SOURCE_PATHS = (
    ("jax_hlo_source_file_canonicalization_regex", ".*"),
    ("jax_traceback_in_locations_limit", 0),
)


def portable_artifact(program: Program) -> bytes:
    """Serialize ``program`` as StableHLO's portable artifact; it must hold no other dialect."""
    version = stablehlo.get_current_version()
    artifact: bytes = stablehlo.serialize_portable_artifact(program.module(), version)
    return artifact


def exported(kernel: Kernel, direction: Direction) -> bytes:
    """Serialize a direction of ``kernel`` for the CPU by jax.export."""
    without_paths = replace(kernel, config=(*kernel.config, *_NO_SOURCE_PATHS))
    return bytes(export_for_cpu(without_paths, direction).serialize())


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
