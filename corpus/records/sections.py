"""The sections of a record's text fields: a header line, ``## Forward`` and ``## Backward``."""

from collections.abc import Mapping, Sequence
from typing import Literal

from corpus.records.platforms import PLATFORMS

Direction = Literal["forward", "backward"]
DIRECTIONS: tuple[Direction, ...] = ("forward", "backward")

_FORWARD = "## Forward"


def section_header(platform: str) -> str:
    """The first line of the field for ``platform``, as the original data set has it."""
    return f"# JAX compiler IR (backend={PLATFORMS[platform].backend}, dialect=stablehlo)"


def _backward_title(argnums: Sequence[int]) -> str:
    return f"## Backward (jax.grad of scalar loss, argnums={tuple(argnums)})"


def joined(header: str, texts: Mapping[Direction, str], argnums: Sequence[int]) -> str:
    """The ``texts`` of the directions as one, below ``header``."""
    parts = [header, _FORWARD, texts["forward"]]
    if "backward" in texts:
        parts += ["", _backward_title(argnums), texts["backward"]]
    return "\n".join(parts)


def check_start(field: str, platform: str) -> None:
    """Raise ValueError unless ``field`` begins with the header of ``platform`` and a forward section."""
    header = section_header(platform)
    if not field.startswith(f"{header}\n{_FORWARD}\n"):
        raise ValueError(f"does not begin with {header!r} and {_FORWARD!r}")


def split(field: str, platform: str, argnums: Sequence[int]) -> dict[Direction, str]:
    """The texts in a record's field for ``platform``, by direction: the inverse of joined().

    Raises ValueError as check_start() does.
    """
    check_start(field, platform)
    return sections_of(field, argnums)


def sections_of(field: str, argnums: Sequence[int]) -> dict[Direction, str]:
    """The texts in a field that joined() wrote under any header, by direction; none in an empty one."""
    _, found, texts = field.partition(f"\n{_FORWARD}\n")
    if not found:
        return {}
    forward, title, backward = texts.partition(f"\n\n{_backward_title(argnums)}\n")
    return {"forward": forward, "backward": backward} if title else {"forward": forward}
