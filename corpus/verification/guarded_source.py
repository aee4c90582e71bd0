"""Guarded Python: NumPy and attributes are used through corpus.verification.plain_values.

Functions of JAX that show more than values are called through corpus.verification.jax_calls.
"""

import ast
import sys
from dataclasses import replace

from corpus.verification.allowed_python import VALUE_ATTRIBUTES
from corpus.verification.faults import RefusedError
from corpus.verification.source_allowlist import Checked, check_source
from kernels import Kernel

_DEEPEST = 20_000  # Frames of Python, several a node.
_FUNCTIONS = {
    "plain_values": ("of_numpy", "attribute", "field", "in_place", "key", "ordered", "text_of"),
    "jax_calls": ("of_caching", "of_jax", "method", "caught", "in_kernel"),
}
# By names that no source may have, and that a class does not make its own.
_NAMES = {name: f"__{name}__" for names in _FUNCTIONS.values() for name in names}
# These keep what they trace of a kernel's own functions, by their arguments.
_CACHING = frozenset({"jax.jit", "jax.checkpoint", "jax.remat", "jax.ad_checkpoint.checkpoint"})
_OF_DEVICES = "jax.lax.platform_dependent"
_ERROR = "__error__"  # The name of an exception that the source does not name.
_PLACE = "__place__"  # The key of an item that is changed in place, which is evaluated once.
_OF_SETS = frozenset({"all", "any", "sorted"})  # Of those that may take a set, what shows its order.


def guarded(kernel: Kernel) -> Kernel:
    """The form in which a ``kernel`` of unknown origin is executed: with its guarded_source()."""
    return replace(kernel, source=guarded_source(kernel.source, kernel.name))


def guarded_source(source: str, name: str) -> str:
    """Insert checks between the Python ``source`` and NumPy and JAX; its function ``name`` is unchanged.

    Raises what check_source() raises.
    """
    checked = check_source(source, name)
    depth = sys.getrecursionlimit()
    sys.setrecursionlimit(_DEEPEST)
    try:
        tree = _Guarding(checked).visit(checked.tree)
        at = _length_of_head(tree)
        tree.body[at:at] = [
            ast.ImportFrom(
                f"corpus.verification.{module}", [ast.alias(each, _NAMES[each]) for each in names], 0
            )
            for module, names in _FUNCTIONS.items()
        ]
        written = ast.unparse(ast.fix_missing_locations(tree))
        ast.parse(written)
    except (RecursionError, SyntaxError) as error:  # The parser has a limit on parentheses.
        raise RefusedError("python: nested too deep") from error
    except ValueError as error:
        raise RefusedError(f"python: {error}") from error  # A number of more digits than Python writes.
    finally:
        sys.setrecursionlimit(depth)
    return written


def _length_of_head(tree: ast.Module) -> int:
    """The number of statements that must stay first: the docstring, and future imports."""
    for at, statement in enumerate(tree.body):
        match statement:
            case ast.ImportFrom(module="__future__") | ast.Expr(value=ast.Constant()):
                continue
        return at
    return len(tree.body)


def _call(function: str, *arguments: ast.expr) -> ast.Call:
    return ast.Call(ast.Name(_NAMES[function], ast.Load()), [*arguments], [])


class _Guarding(ast.NodeTransformer):
    """Replace uses of NumPy and JAX, attributes and f-strings by calls of plain_values and jax_calls.

    Each method looks at the node as it was parsed, and visits the children last, which replaces them.
    """

    def __init__(self, checked: Checked) -> None:
        self._names, self._state = checked.names, checked.state
        self._catches = any(isinstance(node, ast.ExceptHandler) for node in ast.walk(checked.tree))

    def visit_Name(self, node: ast.Name) -> ast.expr:
        return self._member(node) if isinstance(node.ctx, ast.Load) else node

    def visit_Attribute(self, node: ast.Attribute) -> ast.expr:
        if self._names.is_member(node):
            return self._member(node)
        if self._state.changes_own(node):
            return node
        as_field = node.attr in self._names.fields - VALUE_ATTRIBUTES
        function = "field" if as_field else "method" if self._catches else "attribute"
        return _call(function, self.visit(node.value), ast.Constant(node.attr))

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> ast.ExceptHandler:
        self.generic_visit(node)
        node.name = node.name or _ERROR
        node.body.insert(0, ast.Expr(_call("caught", ast.Name(node.name, ast.Load()))))
        return node

    def visit_AugAssign(self, node: ast.AugAssign) -> list[ast.stmt]:
        """Check the value before the assignment, which could change an object in place."""
        is_own = self._state.is_made_here(node.target)
        self.generic_visit(node)
        if is_own:
            return [node]
        before: list[ast.stmt] = []
        if isinstance(node.target, ast.Subscript):
            key = ast.Subscript(ast.Name(_NAMES["key"], ast.Load()), node.target.slice, ast.Load())
            before = [ast.Assign([ast.Name(_PLACE, ast.Store())], key)]
            node.target.slice = ast.Name(_PLACE, ast.Load())
        read = ast.parse(ast.unparse(node.target), mode="eval").body
        return [*before, ast.Expr(_call("in_place", read)), node]

    def visit_Call(self, node: ast.Call) -> ast.expr:
        match node:
            case ast.Call(func=ast.Name(id=name), args=[first, *_]) if name in _OF_SETS and _is_set(first):
                of_set = name not in self._names.own
            case _:
                of_set = False
        self.generic_visit(node)
        if of_set:
            node.args[0] = _call("ordered", node.args[0])
        return node

    def visit_JoinedStr(self, node: ast.JoinedStr) -> ast.expr:
        """Build the same text without an f-string, which cannot contain every expression."""
        parts = [self._text(each) for each in node.values]
        return ast.Call(
            ast.Attribute(ast.Constant(""), "join", ast.Load()), [ast.List(parts, ast.Load())], []
        )

    def _text(self, node: ast.expr) -> ast.expr:
        if not isinstance(node, ast.FormattedValue):
            return node
        spec = ast.Constant("") if node.format_spec is None else self.visit(node.format_spec)
        return _call("text_of", self.visit(node.value), ast.Constant(node.conversion), spec)

    def _member(self, node: ast.expr) -> ast.expr:
        """A name or a listed member: of NumPy or JAX, checked."""
        name = self._names.full_name(node) or ""
        if name.startswith("numpy."):
            return _call("of_numpy", node)
        if name in _CACHING:
            return _call("of_caching", node)
        if name == _OF_DEVICES:
            return _call("in_kernel", node)
        if self._catches and name.startswith("jax.") and self._names.is_member(node):
            return _call("of_jax", node, ast.Constant(name))
        return node


def _is_set(node: ast.expr) -> bool:
    match node:
        case ast.Set() | ast.SetComp() | ast.Call(func=ast.Name(id="set" | "frozenset")):
            return True
    return False
