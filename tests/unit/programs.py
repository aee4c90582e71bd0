"""Programs made for tests."""

from collections.abc import Callable
from typing import Any

import jax

from corpus.stablehlo.jax_compat import shaped
from corpus.stablehlo.program import Program


def program(text: str, platform: str = "cpu") -> Program:
    """A forward program of ``text``."""
    return Program("forward", platform, text)


def lowered(
    function: Callable[..., Any], *types: tuple[tuple[int, ...], str], platform: str = "cpu"
) -> Program:
    """``function`` lowered for arguments of ``types``, each a shape and a dtype."""
    specs = [shaped(shape, dtype) for shape, dtype in types]
    traced = jax.jit(function).trace(*specs)
    return program(traced.lower(lowering_platforms=(platform,)).as_text(), platform)
