"""What XLA's compilers make of a program: optimized HLO for the CPU and a described GPU, and PTX.

Neither needs a GPU: XLA's compiler for CUDA is in JAX's plugin, and takes a description for a device.
"""

import functools
import inspect
import os
import platform
import re
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, Any

from corpus.codegen.gpu_specs import description, name_in

if TYPE_CHECKING:
    import jax

    from corpus.stablehlo.program import Program
    from kernels import Kernel

# JAX's plugin would ask for CUDA's libraries, which compiling needs none of.
_NO_LIBRARIES = ("JAX_SKIP_CUDA_CONSTRAINTS_CHECK", "1")
# XLA's own, and not those of CUDA packages that may be installed, by whose version the PTX would differ.
_OWN_LIBRARIES = {"xla_gpu_cuda_data_dir": "/nonexistent"}
_PLUGINS = ("jax-cuda13-pjrt", "jax-cuda12-pjrt")
# What the CPU at hand can do beyond this has no say in the code, so that it is the same on every machine.
_CPU_ISA = "AVX2"
# What says nothing about the program: how JAX had it sharded before it was split, a hash of what it was
# then, and the name of the op that a whole text is called by.
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


# The fields of a record that hold what each platform's compiler makes.
CODE_FIELDS = {
    "cpu": ("cpu_compiler", "cpu_optimized"),
    "cuda": ("cuda_compiler", "cuda_optimized", "cuda_ptx"),
}


class CompilerError(ValueError):
    """A compiler that is not there, or refuses a description or a program; the message is one line."""


@dataclass(frozen=True)
class Compiler:
    """XLA for one platform. ``target`` names what it compiles for, ``version`` the package it is from."""

    platform: str
    target: str
    version: str
    options: Mapping[str, str] = field(default_factory=dict)
    description: str | None = None  # The GPU's; None for the device that is here.

    def described(self) -> dict[str, str]:
        """What a record says of it."""
        return {"version": self.version, "target": self.target}

    def devices(self, count: int) -> "Sequence[jax.Device]":
        """What XLA compiles for. Raises CompilerError where it does not take the description."""
        import jax

        if self.description is None:
            return jax.devices(self.platform)[:count]
        return _described(self.description, count)


@dataclass(frozen=True)
class Code:
    """Optimized HLO and, for a GPU, the PTX of its kernels, each a module of its own, by name."""

    hlo: str
    ptx: str | None


def compilers(platforms: Sequence[str], cuda_target: str) -> tuple[Compiler, ...]:
    """The compilers for those of ``platforms`` that there are any for.

    ``cuda_target`` as gpu_targets.description() takes it. Imports no JAX. Raises CompilerError, TargetError.
    """
    found = []
    if "cpu" in platforms:
        host = platform.machine()
        options = {"xla_cpu_max_isa": _CPU_ISA} if host == "x86_64" else {}
        target = f"{host}, {_CPU_ISA} at most" if options else host
        found.append(Compiler("cpu", target, f"jaxlib {version('jaxlib')}", options))
    if "cuda" in platforms:
        text = description(cuda_target)
        os.environ.setdefault(*_NO_LIBRARIES)
        found.append(Compiler("cuda", name_in(text), _plugin(), description=text))
    return tuple(found)


def _plugin() -> str:
    wanted = version("jaxlib")
    there = {}
    for name in _PLUGINS:
        try:
            there[name] = version(name)
        except PackageNotFoundError:
            continue
    for name, found in there.items():
        if found == wanted:
            return f"{name} {found}"
    has = "; ".join(f"there is {name} {found}" for name, found in there.items()) or "it is not installed"
    raise CompilerError(
        f"XLA's compiler for CUDA is in the packages jax-cuda13-plugin and jax-cuda13-pjrt {wanted}, as "
        f"jaxlib's version is ({has}): install both, as tox run -e optimized does, or leave CUDA out by "
        "--device=cpu"
    )


@functools.cache
def _described(text: str, count: int) -> "Sequence[jax.Device]":
    import jax
    from jax.experimental import topologies

    try:
        topology = topologies.get_topology_desc(
            "", platform="cuda", target_config=text, topology=f"1x1x{count}"
        )
    except NotImplementedError as error:  # JAX's own, not ours: it began without that platform's plugin.
        raise CompilerError(
            f"JAX has begun without its CUDA plugin: {'='.join(_NO_LIBRARIES)} must be set before that"
        ) from error
    except (jax.errors.JaxRuntimeError, ValueError) as error:
        reason = str(error).partition("\n")[0]
        raise CompilerError(f"XLA does not take the description of {name_in(text)}: {reason}") from error
    devices: Sequence[jax.Device] = topology.devices
    return devices


def compiled(program: "Program", kernel: "Kernel", compiler: Compiler) -> Code:
    """``program`` of ``kernel``, compiled for the shapes of the kernel's inputs.

    The HLO is parsed and says the same again. Raises CompilerError where XLA does not compile the text, or
    its HLO is none.
    """
    from corpus.execution.engines import exported, partitions
    from corpus.stablehlo.shape_refinement import closed

    runs = exported(closed(program.text, kernel.inputs), program.platform)
    devices = compiler.devices(partitions(program.text))
    with tempfile.TemporaryDirectory(prefix="ptx-") as dump:
        options = dict(compiler.options)
        if compiler.platform == "cuda":
            options |= {"xla_dump_to": dump, "xla_dump_emitter_re": "ptx", **_OWN_LIBRARIES}
        hlo = _hlo(_compile(runs, _name(program.text), kernel, devices, options))
        return Code(hlo, _ptx(Path(dump)) if compiler.platform == "cuda" else None)


def _name(text: str) -> str:
    match = _MODULE.match(text)
    return match[1] if match else "main"


def _compile(
    exported: Any, name: str, kernel: "Kernel", devices: "Sequence[jax.Device]", options: Mapping[str, str]
) -> Any:
    import jax

    from corpus.execution.engines import replicated
    from corpus.stablehlo.jax_compat import enable_x64, shaped

    def call(*arguments: jax.Array) -> Any:
        return exported.call(*arguments)

    # What JAX names the module and its parameters by.
    call.__name__ = name
    call.__signature__ = inspect.Signature(  # type: ignore[attr-defined]  # Which inspect.signature() asks for.
        [inspect.Parameter(value.name, inspect.Parameter.POSITIONAL_ONLY) for value in kernel.inputs]
    )
    takes = [shaped(value.shape, value.dtype) for value in kernel.inputs]
    everywhere = replicated(devices)
    with enable_x64(True):
        lowered = jax.jit(call, in_shardings=everywhere, out_shardings=everywhere).trace(*takes).lower()
        try:
            return lowered.compile(options)
        except jax.errors.JaxRuntimeError as error:
            reason = str(error).partition("\n")[0]
            raise CompilerError(f"XLA does not compile it: {reason}") from error


def _hlo(program: Any) -> str:
    import jax

    from corpus.stablehlo.jax_compat import optimized_hlo

    printed, reprinted = optimized_hlo(program)
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
    """The computations in ``text``. The parser keeps neither their order nor the sign of a zero."""
    return sorted(part.strip() for part in _MINUS_ZERO.sub("0", text).split("\n\n"))


def _ptx(dump: Path) -> str:
    """The modules that the compiler wrote, in the order of their kernels' names: its threads keep none."""
    texts = [path.read_text() for path in dump.glob("*.ptx")]
    ordered = sorted(texts, key=lambda text: (_ENTRY.findall(text), text))
    return _CALL.sub(_CALLED, _BETWEEN.join(ordered))
