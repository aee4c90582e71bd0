"""The platforms that a kernel can be lowered for, none of which needs its device."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Platform:
    """A platform: the name of its field in a record, and of the backend in the header of that field."""

    field: str
    backend: str


PLATFORMS: dict[str, Platform] = {
    "cpu": Platform(field="cpp", backend="cpu"),
    "cuda": Platform(field="cuda", backend="gpu"),
    "rocm": Platform(field="rocm", backend="rocm"),
    "tpu": Platform(field="tpu", backend="tpu"),
}
# The platforms of --device=both, the default, and of the snapshots.
BOTH = ("cpu", "cuda")
