"""Functions of installed packages, named MODULE:FUNCTION."""

import importlib
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.user_kernels.calls import Target, call
from kernels import Kernel


@dataclass(frozen=True)
class PackageFunction:
    """A callable object: the attribute ``path`` of ``module``."""

    module: str
    path: str
    function: Callable[..., Any]


def package_function(name: str) -> PackageFunction:
    """The function called ``name``, such as jax.nn:gelu or equinox.nn:Linear.__call__.

    Raises ValueError for another form, TypeError for what cannot be called, and whatever the import raises.
    """
    module, _, path = name.partition(":")
    if not (module and path):
        raise ValueError(f"{name!r} is not of the form MODULE:FUNCTION, such as jax.nn:gelu")
    found: Any = importlib.import_module(module)
    for part in path.split("."):
        found = getattr(found, part)
    if not callable(found):
        raise TypeError(f"{name} is not a function")
    return PackageFunction(module, path, found)


def package_kernel(
    of: PackageFunction, declared: Mapping[str, Any], modules: Sequence[str] = (), argnums: Any = None
) -> Kernel:
    """The kernel of the function with the ``declared`` arguments, by name; its source imports it.

    ``modules`` are those that constants among the arguments are members of. ``argnums`` is what the gradient
    is taken with respect to, as for Call.positions(); None for all that has one. Raises DeclarationError.
    """
    roots = [name.partition(".")[0] for name in (of.module, *modules)]
    names = {root: sys.modules[root] for root in roots}
    made = call(Target(of.function, of.path, names, lambda _: "None", of.module), declared)
    wanted = dict.fromkeys([*modules, *([] if made.code.startswith("from ") else [of.module])])
    imports = "".join(f"import {name}\n" for name in wanted if f"import {name}\n" not in made.code)
    wrt = None if argnums is None else made.positions(argnums)
    return Kernel(made.name, imports + made.code, made.inputs, wrt=wrt)
