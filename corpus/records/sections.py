"""The sections of a record's text fields: a header line, ``## Forward`` and ``## Backward``."""

from collections.abc import Mapping, Sequence
from typing import Literal

from corpus.records.platforms import PLATFORMS

Direction = Literal["forward", "backward"]


def section_header(platform: str) -> str:
    """The line that heads a field of the original data set."""
    return f"# JAX compiler IR (backend={PLATFORMS[platform].backend}, dialect=stablehlo)"


def section_titles(wrt: Sequence[int]) -> tuple[str, str]:
    """The lines that head the forward and the backward part of such a field."""
    return "## Forward", f"## Backward (jax.grad of scalar loss, argnums={tuple(wrt)})"


def joined(header: str, texts: Mapping[Direction, str], wrt: Sequence[int]) -> str:
    """The ``texts`` of the directions as one, below ``header``."""
    forward, backward = section_titles(wrt)
    parts = [header, forward, texts["forward"]]
    if "backward" in texts:
        parts += ["", backward, texts["backward"]]
    return "\n".join(parts)
