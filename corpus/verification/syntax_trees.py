"""What the checks of a source ask of its syntax tree."""

import ast
from collections.abc import Callable, Iterable

FullName = Callable[[ast.expr | None], str | None]  # The dotted name of what is imported; None for others.
Above = Callable[[ast.AST], tuple[ast.AST, str]]  # The parent of a node, and the field it stands in.


def parents(nodes: Iterable[ast.AST]) -> dict[int, tuple[ast.AST, str]]:
    """By the id() of each of ``nodes``: its parent, and the field of that in which it stands."""
    return {
        id(each): (node, field)
        for node in nodes
        for field, value in ast.iter_fields(node)
        for each in (value if isinstance(value, list) else [value])
    }
