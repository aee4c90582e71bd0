"""The function of a kernel: its Python, executed under its settings."""

import functools
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from corpus.stablehlo.configuration import settings_of
from kernels import Kernel


def load(kernel: Kernel) -> Callable[..., Any]:
    """Return the kernel's function: execute its source in an empty namespace, under its settings."""
    namespace: dict[str, Any] = {}
    with settings_of(kernel):
        exec(compile(kernel.source, file_of(kernel), "exec"), namespace)
    function: Callable[..., Any] = namespace[kernel.name]
    return function


def file_of(kernel: Kernel) -> str:
    """The file name that JAX uses for the lines of the kernel's source."""
    return f"<{kernel.name}>"


@dataclass
class Loaded:
    """A kernel and its function, for all that traces it or runs it op by op."""

    kernel: Kernel

    @functools.cached_property
    def function(self) -> Callable[..., Any]:
        """The function, executed when it is first asked for."""
        return load(self.kernel)
