"""The platforms that a kernel is lowered for. None needs its device."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Platform:
    """``field`` is the record's, ``backend`` the name in the header of that field."""

    field: str
    backend: str


PLATFORMS: dict[str, Platform] = {
    "cpu": Platform(field="cpp", backend="cpu"),
    "cuda": Platform(field="cuda", backend="gpu"),
    "rocm": Platform(field="rocm", backend="rocm"),
    "tpu": Platform(field="tpu", backend="tpu"),
}
# What a run lowers for unless it is told otherwise, and what snapshots pin.
BOTH = ("cpu", "cuda")
