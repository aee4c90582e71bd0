"""State of a process that a user's file must not change, apart from JAX's settings."""

import os
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np

from kernels.user_file import UserError, UserFile

_LIBRARIES = frozenset({"builtins", "jax", "jaxlib", "math", "numpy", "scipy"})
_REGISTRIES = ("jax.interpreters.", "jax._src.interpreters.")  # Modules with a dict of rules by primitive.


@dataclass(frozen=True)
class State:
    variables: Mapping[str, str]
    numpy: Mapping[str, Any]
    functions: Mapping[tuple[int, str], tuple[str, Any]]


def state() -> State:
    """The state before a file is imported."""
    variables = {name: value for name, value in os.environ.items() if name.startswith(("JAX_", "XLA_"))}
    return State(variables, {**np.geterr()}, dict(_functions()))


def check_unchanged(before: State, file: UserFile) -> None:
    """Raise UserError if the import of ``file`` changed anything from the state ``before``."""
    after = state()
    for name in sorted(after.variables.keys() | before.variables.keys()):
        if after.variables.get(name) != before.variables.get(name):
            setting = name.lower()
            raise UserError(
                f"{file.place_of(name)}: it sets the variable {name}: declare the setting of JAX for these "
                f"kernels, as CONFIG = {{{setting!r}: ...}}"
            )
    if before.numpy != after.numpy:
        raise UserError(f"{file.place_of('seterr')}: it changes NumPy's handling of errors for all kernels")
    for (holder, name), (shown, value) in before.functions.items():
        if after.functions.get((holder, name), ("", None))[1] is not value:
            raise UserError(
                f"{file.place_of(name)}: it replaces {shown}.{name} for all kernels: call a function of "
                "your own in its place"
            )


def _functions() -> Iterator[tuple[tuple[int, str], tuple[str, Any]]]:
    """The functions and classes of the libraries, the methods of these, and the rules of JAX's primitives.

    Each is named by the id of what holds it and its name there, and comes with the holder's name.
    """
    for module_name, module in sorted(sys.modules.items()):
        if module_name.partition(".")[0] not in _LIBRARIES or module is None:
            continue
        rules = module_name.startswith(_REGISTRIES)
        for name, value in list(vars(module).items()):
            if callable(value):
                yield (id(module), name), (module_name, value)
            # jaxlib's PmapFunction names no module under JAX 0.4.38.
            owner = getattr(value, "__module__", "") if isinstance(value, type) else ""
            if owner.partition(".")[0] in _LIBRARIES:
                for method, function in list(vars(value).items()):
                    if callable(function):
                        yield (id(value), method), (f"{owner}.{value.__qualname__}", function)
            elif rules and isinstance(value, dict):
                for key, rule in list(value.items()):
                    if callable(rule):
                        yield (id(value), str(key)), (f"{module_name}.{name}", rule)
