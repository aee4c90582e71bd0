"""Short hashes of texts and of Python sources."""

import ast
import hashlib

from corpus.records.python_source import parsed_source


def digest(text: str) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of ``text``."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def source_fingerprint(source: str, name: str) -> str:
    """Hash of the function ``name`` of a Python source, which is that of its last function or another one.

    Unaffected by the names that the source binds, by comments, docstrings and layout.
    """
    tree = parsed_source(source)
    bound = _bound_names(tree)
    order: dict[str, str] = {}

    def renamed(name: str) -> str:
        return order.setdefault(name, f"v{len(order)}") if name in bound else name

    functions = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
    for node in ast.walk(tree):
        match node:
            case ast.Name():
                node.id = renamed(node.id)
            case ast.arg() | ast.keyword():
                node.arg = renamed(node.arg) if node.arg else node.arg
            case ast.FunctionDef():
                node.name = renamed(node.name)
                if ast.get_docstring(node, clean=False) is not None:
                    del node.body[0]
    if functions[-1:] != [name]:
        tree.body.append(ast.Expr(ast.Name(renamed(name))))
    return digest(ast.unparse(tree))  # Not ast.dump, whose format depends on the version of Python.


def _bound_names(tree: ast.Module) -> frozenset[str]:
    """The names that the source binds: its functions, arguments and variables."""
    names = set()
    for node in ast.walk(tree):
        match node:
            case ast.FunctionDef():
                names.add(node.name)
            case ast.arg():
                names.add(node.arg)
            case ast.Name(ctx=ast.Store()):
                names.add(node.id)
    return frozenset(names)
