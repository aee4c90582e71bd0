"""Descriptions of GPUs that XLA compiles for in place of a device: GpuTargetConfigProto in text form.

XLA writes the description of an installed GPU to ``*.gpu_target_config.pbtxt`` under ``--xla_dump_to``.
"""

import re
from dataclasses import dataclass
from pathlib import Path

_KIB = 1024


class TargetError(ValueError):
    """An unknown GPU, or a file that describes none; the message is one line that names the choices."""


@dataclass(frozen=True)
class GpuSpec:
    """Properties of a CUDA device. Sizes are in bytes, ``bandwidth`` in bytes/s, ``clock`` in GHz.

    ``cores`` are streaming multiprocessors. Per core, ``fpus`` are its units for f32, ``threads`` is the most
    that it can hold, and ``shared`` the size of its shared memory. ``l2`` and ``memory`` are the sizes of
    the L2 cache and of the device's memory.
    """

    name: str
    capability: tuple[int, int]
    cores: int
    fpus: int
    threads: int
    shared: int
    bandwidth: float
    l2: int
    clock: float
    memory: int


# Source: XLA's own specifications (xla/backends/gpu/target_config/specs, read 2026-11), except for the L4,
# whose numbers are those of NVIDIA's data sheet and of the tables by compute capability in its CUDA C++
# Programming Guide.
GPUS: dict[str, GpuSpec] = {
    "a100": GpuSpec(
        "NVIDIA A100-SXM4-80GB", (8, 0), 108, 64, 2048, 164 * _KIB, 2.03904e12, 40 << 20, 1.41, 85100068864
    ),
    "a6000": GpuSpec(
        "NVIDIA RTX A6000", (8, 6), 84, 128, 1536, 100 * _KIB, 7.68096e11, 6 << 20, 1.8, 51041271808
    ),
    "b200": GpuSpec(
        "NVIDIA B200", (10, 0), 148, 128, 2048, 228 * _KIB, 7.67232e12, 132644864, 1.965, 191514411008
    ),
    "h100": GpuSpec(
        "NVIDIA H100 80GB HBM3", (9, 0), 132, 128, 2048, 228 * _KIB, 3.35232e12, 50 << 20, 1.98, 84942979072
    ),
    "h200": GpuSpec(
        "NVIDIA H200 141GB HBM3e", (9, 0), 132, 128, 2048, 228 * _KIB, 4.8e12, 50 << 20, 1.98, 151397597184
    ),
    "l4": GpuSpec("NVIDIA L4", (8, 9), 58, 128, 1536, 100 * _KIB, 3.0e11, 48 << 20, 2.04, 24 << 30),
}
DEFAULT_TARGET = "h100"
# The version of cuDNN that the compiler may use: the oldest for which all of its current rules apply.
_CUDNN = (9, 8, 0)
# The text form of a protocol buffer, for which no package here has the message.
_NAME = re.compile(r'^device_description_str: "([^"\n]+)"', re.MULTILINE)


def target_config(target: str) -> str:
    """The description of ``target``: a name in GPUS, or the path of a file with one. Raises TargetError."""
    if target in GPUS:
        return _written(GPUS[target])
    path = Path(target)
    choices = f"choose from {', '.join(GPUS)}, or name a file with a GpuTargetConfigProto in text form"
    if not path.is_file():
        raise TargetError(f"no GPU and no file {target!r}; {choices}")
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise TargetError(f"{target} cannot be read: {error}") from error
    if "gpu_device_info" not in text or not _NAME.search(text):
        raise TargetError(f"{target} describes no GPU: it has no gpu_device_info or device_description_str")
    return text


def device_name(target_config: str) -> str:
    """The name of the GPU in a description."""
    match = _NAME.search(target_config)
    assert match is not None
    return match[1]


def _written(gpu: GpuSpec) -> str:
    major, minor = gpu.capability
    numbers = {
        "threads_per_block_limit": 1024,
        "threads_per_warp": 32,
        "shared_memory_per_block": 48 * _KIB,
        "shared_memory_per_core": gpu.shared,
        "threads_per_core_limit": gpu.threads,
        "core_count": gpu.cores,
        "fpus_per_core": gpu.fpus,
        "block_dim_limit_x": 2**31 - 1,
        "block_dim_limit_y": 2**16 - 1,
        "block_dim_limit_z": 2**16 - 1,
        "memory_bandwidth": int(gpu.bandwidth),
        "l2_cache_size": gpu.l2,
        "clock_rate_ghz": gpu.clock,
        "device_memory_size": gpu.memory,
        # CUDA reserves 1 KiB of a core's shared memory for each block.
        "shared_memory_per_block_optin": gpu.shared - _KIB,
        "registers_per_core_limit": 65536,
        "registers_per_block_limit": 65536,
    }
    lines = "".join(f"  {name}: {value}\n" for name, value in numbers.items())
    dnn = "major: {} minor: {} patch: {}".format(*_CUDNN)
    return (
        f"gpu_device_info {{\n{lines}  cuda_compute_capability {{ major: {major} minor: {minor} }}\n}}\n"
        f'platform_name: "CUDA"\ndnn_version_info {{ {dnn} }}\ndevice_description_str: "{gpu.name}"\n'
    )
