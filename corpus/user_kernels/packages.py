"""The installed packages that a kernel's Python imports."""

import ast
import functools
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import packages_distributions, version

# Those of JAX itself and what it needs; a record has JAX's version.
_JAX = frozenset({"jax", "jaxlib", "ml_dtypes", "numpy", "opt_einsum", "scipy"})


def packages_of(source: str) -> list[str]:
    """The packages that ``source`` imports, besides those that JAX needs, as NAME==VERSION.

    A module that is of no installed package is given by its name alone.
    """
    names = {
        name.partition(".")[0]
        for node in ast.walk(ast.parse(source))
        for name in _imported(node)
        if name.partition(".")[0] not in _JAX | sys.stdlib_module_names
    }
    return sorted(
        {
            name if distribution is None else f"{distribution}=={version(distribution)}"
            for name in names
            for distribution in _distributions().get(name, [None])
        }
    )


def _imported(node: ast.AST) -> list[str]:
    match node:
        case ast.Import(names=aliases):
            return [alias.name for alias in aliases]
        case ast.ImportFrom(module=str(module), level=0):
            return [module]
    return []


@functools.cache  # It reads the metadata of every installed package.
def _distributions() -> Mapping[str, Sequence[str | None]]:
    return packages_distributions()
