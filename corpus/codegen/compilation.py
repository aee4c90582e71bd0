"""Ahead-of-time compilation of a program by XLA: its optimized HLO and, for CUDA, its PTX."""

import functools
import inspect
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import jax
from jax.experimental import topologies

from corpus.codegen.gpu_specs import device_name
from corpus.codegen.xla_compilers import SKIP_LIBRARY_CHECK, Compiler, CompilerError
from corpus.execution.xla import exported, replicated
from corpus.stablehlo.jax_compat import enable_x64, optimized_hlo, shaped
from corpus.stablehlo.program import Program
from corpus.stablehlo.shape_refinement import refine_for
from kernels import Kernel

# XLA uses its own libdevice if it finds no installed CUDA package, whose version would change the PTX.
_OWN_LIBRARIES = {"xla_gpu_cuda_data_dir": "/nonexistent"}
# Parts of the HLO that say nothing about the program: how JAX had it sharded before it was partitioned, a
# hash of its former form, and the name of the op that calls the whole program.
_BRACED = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*\}"
_NOISE = re.compile(
    r", allow_spmd_sharding_propagation_to_(?:parameters|output)=\{[^}]*\}" rf"|, sharding={_BRACED}"
)
_NOISY_ATTRIBUTE = r"(?:fingerprint_before_lhs=\"\w*\"|xla\.sdy\.\w+=(?:\"[^\"]*\"|\{[^{}]*\}))"
_ATTRIBUTES = re.compile(
    rf", frontend_attributes=\{{{_NOISY_ATTRIBUTE}(?:,{_NOISY_ATTRIBUTE})*\}}"
    rf"|(?<=[{{,]){_NOISY_ATTRIBUTE},|,{_NOISY_ATTRIBUTE}(?=[,}}])"
)
_CALL, _CALLED = re.compile("call_exported"), "value"
_MINUS_ZERO = re.compile(r"(?<![\w.])-0(?![\w.])")
_MODULE = re.compile(r"module @(?:jit_)?([\w.]+)")
_ENTRY = re.compile(r"\.entry (\w+)")
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
    devices = _devices(compiler, program.partitions)
    exported_program = exported(refine_for(program, kernel.inputs), program.platform)
    with tempfile.TemporaryDirectory(prefix="ptx-") as dump:
        options = dict(compiler.options)
        if compiler.platform == "cuda":
            options |= {"xla_dump_to": dump, "xla_dump_emitter_re": "ptx", **_OWN_LIBRARIES}
        executable = _compile(exported_program, _module_name(program.text), kernel, devices, options)
        return Code(_hlo(executable), _ptx(Path(dump)) if compiler.platform == "cuda" else None)


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


def _compile(
    exported_program: Any,
    name: str,
    kernel: Kernel,
    devices: Sequence[jax.Device],
    options: Mapping[str, str],
) -> Any:
    def call(*arguments: jax.Array) -> Any:
        return exported_program.call(*arguments)

    # JAX names the module and its parameters by the function's name and signature.
    call.__name__ = name
    call.__signature__ = inspect.Signature(  # type: ignore[attr-defined]  # Which inspect.signature() asks for.
        [inspect.Parameter(value.name, inspect.Parameter.POSITIONAL_ONLY) for value in kernel.inputs]
    )
    arguments = [shaped(value.shape, value.dtype) for value in kernel.inputs]
    everywhere = replicated(devices)
    with enable_x64(True):
        lowered = jax.jit(call, in_shardings=everywhere, out_shardings=everywhere).trace(*arguments).lower()
        try:
            return lowered.compile(dict(options))
        except jax.errors.JaxRuntimeError as error:
            reason = str(error).partition("\n")[0]
            raise CompilerError(f"XLA does not compile it: {reason}") from error


def _hlo(executable: jax.stages.Compiled) -> str:
    """The HLO without the parts that say nothing about the program, checked by a round trip."""
    printed, reprinted = optimized_hlo(executable)
    text = _CALL.sub(_CALLED, _ATTRIBUTES.sub("", _NOISE.sub("", printed)))
    try:
        again = reprinted(text)
    except (jax.errors.JaxRuntimeError, ValueError) as error:
        reason = str(error).partition("\n")[0]
        raise CompilerError(f"the HLO does not parse: {reason}") from error
    if _computations(again) != _computations(text):
        raise CompilerError("the HLO does not print back to itself")
    return text


def _computations(text: str) -> list[str]:
    """The computations in ``text``, sorted and without the sign of zeros: the parser keeps neither."""
    return sorted(part.strip() for part in _MINUS_ZERO.sub("0", text).split("\n\n"))


def _ptx(dump: Path) -> str:
    """The PTX modules in the folder ``dump``, sorted by kernel names: XLA writes them in any order."""
    texts = [path.read_text() for path in dump.glob("*.ptx")]
    ordered = sorted(texts, key=lambda text: (_ENTRY.findall(text), text))
    return _CALL.sub(_CALLED, _BETWEEN.join(ordered))
