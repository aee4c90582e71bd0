"""Choice of the XLA compilers for a run: for the CPU, and for CUDA with a described GPU. Imports no JAX.

No GPU is needed: XLA's compiler for CUDA is in JAX's plugin, and takes the description of a GPU in place of
a device.
"""

import os
import platform
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from importlib.metadata import PackageNotFoundError, version

from corpus.codegen.gpu_specs import device_name, target_config

# JAX's plugin checks for CUDA's libraries unless told not to; compiling needs none.
SKIP_LIBRARY_CHECK = ("JAX_SKIP_CUDA_CONSTRAINTS_CHECK", "1")
_PLUGINS = ("jax-cuda13-pjrt", "jax-cuda12-pjrt")
# The newest instruction set for the code of the CPU, so that every x86-64 machine compiles the same.
_CPU_ISA = "AVX2"

# The fields of a record that hold the output of each platform's compiler.
CODE_FIELDS = {
    "cpu": ("cpu_compiler", "cpu_optimized"),
    "cuda": ("cuda_compiler", "cuda_optimized", "cuda_ptx"),
}


class CompilerError(ValueError):
    """A compiler that is missing, or rejects a description or a program; the message is one line."""


@dataclass(frozen=True)
class Compiler:
    """XLA's compiler for one platform.

    ``target`` names the CPU or GPU that it compiles for, ``version`` the package that it comes from.
    ``target_config`` describes the GPU (see gpu_specs); None compiles for the devices of this machine.
    """

    platform: str
    target: str
    version: str
    options: Mapping[str, str] = field(default_factory=dict)
    target_config: str | None = None

    def described(self) -> dict[str, str]:
        """The value of a record's field ``cpu_compiler`` or ``cuda_compiler``."""
        return {"version": self.version, "target": self.target}


def compilers(platforms: Sequence[str], cuda_target: str) -> tuple[Compiler, ...]:
    """The compilers for those of ``platforms`` that have one: cpu and cuda.

    ``cuda_target`` is an argument of gpu_specs.target_config(). Raises CompilerError, TargetError.
    """
    found = []
    if "cpu" in platforms:
        host = platform.machine()
        options = {"xla_cpu_max_isa": _CPU_ISA} if host == "x86_64" else {}
        target = f"{host}, {_CPU_ISA} at most" if options else host
        found.append(Compiler("cpu", target, f"jaxlib {version('jaxlib')}", options))
    if "cuda" in platforms:
        config = target_config(cuda_target)
        os.environ.setdefault(*SKIP_LIBRARY_CHECK)
        found.append(Compiler("cuda", device_name(config), _cuda_plugin(), target_config=config))
    return tuple(found)


def _cuda_plugin() -> str:
    """The name and version of the installed plugin with the compiler for CUDA. Raises CompilerError."""
    wanted = version("jaxlib")
    installed = {}
    for name in _PLUGINS:
        try:
            installed[name] = version(name)
        except PackageNotFoundError:
            continue
    for name, found in installed.items():
        if found == wanted:
            return f"{name} {found}"
    has = "; ".join(f"there is {name} {found}" for name, found in installed.items()) or "it is not installed"
    raise CompilerError(
        f"XLA's compiler for CUDA is in the packages jax-cuda13-plugin and jax-cuda13-pjrt {wanted}, as "
        f"jaxlib's version is ({has}): install both, as tox run -e optimized does, or leave CUDA out by "
        "--device=cpu"
    )
