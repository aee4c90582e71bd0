"""The platforms that a kernel is lowered for. None needs its device."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


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


def platforms_of(record: Mapping[str, Any]) -> tuple[str, ...]:
    """The platforms that ``record``, the values of a line, has a text for."""
    return tuple(name for name, platform in PLATFORMS.items() if record.get(platform.field) is not None)
