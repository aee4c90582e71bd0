"""The syntax tree of a source, with the queries that the checks of the source need."""

import ast
from collections.abc import Callable, Sequence

FullName = Callable[[ast.expr | None], str | None]


class Tree:
    """The ``nodes`` of a source; ``own`` are the names that it binds.

    ``full_name`` gives the dotted name of what is imported, and None for other expressions.
    """

    def __init__(self, nodes: Sequence[ast.AST], own: frozenset[str], full_name: FullName) -> None:
        self.nodes, self.own, self.full_name = nodes, own, full_name
        self._above = {
            id(each): (node, field)
            for node in nodes
            for field, value in ast.iter_fields(node)
            for each in (value if isinstance(value, list) else [value])
        }

    def above(self, node: ast.AST) -> tuple[ast.AST, str]:
        """The parent of ``node``, and the field of the parent that contains it."""
        return self._above[id(node)]
