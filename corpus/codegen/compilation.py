"""Ahead-of-time compilation of a program by XLA: its optimized HLO and, for CUDA, its PTX."""

import contextlib
import functools
import re
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import jax
from jax.experimental import topologies

from corpus.codegen.gpu_specs import device_name
from corpus.codegen.hlo_text import hlo_text, unwrapped
from corpus.codegen.xla_compilers import SKIP_LIBRARY_CHECK, Compiler, CompilerError
from corpus.execution.xla import compile_exported, exported
from corpus.stablehlo.program import Program
from corpus.stablehlo.shape_refinement import refine_for
from kernels import Kernel

# XLA uses its own libdevice if it finds no installed CUDA package, whose version would change the PTX.
_OWN_LIBRARIES = {"xla_gpu_cuda_data_dir": "/nonexistent"}
_MODULE = re.compile(r"module @(?:jit_)?([\w.]+)")  # At the start of the text: the module need not be parsed.
_ENTRY = re.compile(r"\.entry (\w+)")  # Of PTX, which JAX has only as text.
_BETWEEN = "\n// -----\n\n"


@dataclass(frozen=True)
class Code:
    """Optimized HLO and, for a GPU, the PTX of its kernels: one module each, in the order of their names."""

    hlo: str
    ptx: str | None


def compiled(program: Program, kernel: Kernel, compiler: Compiler) -> Code:
    """Compile ``program`` of ``kernel`` for the shapes of the kernel's inputs.

    Raises CompilerError if XLA does not compile it, or if its HLO does not parse and print back the same.
    """
    executable, ptx = executable_and_ptx(program, kernel, compiler)
    return Code(hlo_text(executable), ptx)


def executable_and_ptx(
    program: Program, kernel: Kernel, compiler: Compiler
) -> tuple[jax.stages.Compiled, str | None]:
    """``program`` of ``kernel``, compiled, and its PTX where it is for CUDA. Raises CompilerError."""
    devices = _devices(compiler, program.partitions)
    static = refine_for(program, kernel.inputs)
    exported_program = exported(static, program.platform)
    # No folder but for PTX: where records of unknown origin are compiled, none can be made.
    is_cuda = compiler.platform == "cuda"
    with tempfile.TemporaryDirectory(prefix="ptx-") if is_cuda else contextlib.nullcontext() as dump:
        options = dict(compiler.options)
        if dump is not None:
            options |= {"xla_dump_to": dump, "xla_dump_emitter_re": "ptx", **_OWN_LIBRARIES}
        try:
            executable = compile_exported(
                exported_program,
                _module_name(program.text),
                program.arguments(kernel.inputs),
                devices,
                options,
            )
        except jax.errors.JaxRuntimeError as error:
            reason = str(error).partition("\n")[0]
            raise CompilerError(f"XLA does not compile it: {reason}") from error
        return executable, None if dump is None else _ptx(Path(dump))


def _devices(compiler: Compiler, count: int) -> Sequence[jax.Device]:
    """The devices, described or real, that ``compiler`` compiles for. Raises CompilerError."""
    if compiler.target_config is None:
        return jax.devices(compiler.platform)[:count]
    return _described_devices(compiler.target_config, count)


@functools.cache
def _described_devices(target_config: str, count: int) -> Sequence[jax.Device]:
    try:
        topology = topologies.get_topology_desc(
            "", platform="cuda", target_config=target_config, topology=f"1x1x{count}"
        )
    except NotImplementedError as error:  # Raised by JAX if it started without the platform's plugin.
        raise CompilerError(
            f"JAX has begun without its CUDA plugin: {'='.join(SKIP_LIBRARY_CHECK)} must be set before that"
        ) from error
    except (jax.errors.JaxRuntimeError, ValueError) as error:
        reason = str(error).partition("\n")[0]
        name = device_name(target_config)
        raise CompilerError(f"XLA does not take the description of {name}: {reason}") from error
    devices: Sequence[jax.Device] = topology.devices
    return devices


def _module_name(text: str) -> str:
    match = _MODULE.match(text)
    return match[1] if match else "main"


def _ptx(dump: Path) -> str:
    """The PTX modules in the folder ``dump``, sorted by kernel names: XLA writes them in any order."""
    texts = [path.read_text(encoding="utf-8") for path in dump.glob("*.ptx")]
    ordered = sorted(texts, key=lambda text: (_ENTRY.findall(text), text))
    return unwrapped(_BETWEEN.join(ordered))
