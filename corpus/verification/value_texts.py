"""Refuse Python that converts values to text: that of a function, for example, has a memory address.

Text in the message of an exception is for people, and no Python that is let through reads it. Any other
must be of values that are plain by the source itself: constants, counts, and numbers made of these.
"""

import ast
from collections import defaultdict

from corpus.verification.faults import refusal
from corpus.verification.syntax_trees import Tree

# Builtins that make text of any value; chr() makes the sign of a format, which constants must not have.
MAKERS = frozenset({"str", "repr", "ascii", "format", "chr"})
_NUMBERS = frozenset({"len", "int", "float", "bool"})  # What these give is a number, whatever they get.
_TYPES = frozenset({"annotation", "returns"})  # Fields of nodes in which a name is a type.


def check_texts(tree: Tree) -> None:
    """Refuse text of values that are not plain by the source itself, except in messages."""
    _Texts(tree).check()


class _Texts:
    def __init__(self, tree: Tree) -> None:
        self._nodes, self._own = tree.nodes, tree.own
        self._above, self._full_name = tree.above, tree.full_name
        bound: dict[str, list[bool]] = defaultdict(list)
        for node in tree.nodes:
            match node:
                case ast.Name(id=name, ctx=ast.Store()):
                    bound[name].append(self._counts(node))
                case ast.arg(arg=name) | ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                    bound[name].append(False)
                case ast.ExceptHandler(name=str() as name):
                    bound[name].append(False)
        self._plain_names = {name for name, plain in bound.items() if all(plain)}

    def check(self) -> None:
        for node in self._nodes:
            match node:
                case ast.Name(id=name, ctx=ast.Load()) if name in MAKERS:
                    allowed = self._is_type(node) or self._makes_plain(node)
                case ast.FormattedValue(value=value):
                    allowed = self._is_plain(value) or self._in_message(node)
                case ast.Constant(value=str() as text) if "%" in text:
                    parent, _ = self._above(node)
                    allowed = isinstance(parent, ast.Expr) or self._in_message(node)
                case _:
                    continue
            if not allowed:
                raise refusal(node, "text of a value, outside of a message: it may show an address in memory")

    def _counts(self, node: ast.Name) -> bool:
        """True for a name that only takes constants and counts, as in ``for i in range(3)``."""
        parent, field = self._above(node)
        if isinstance(parent, ast.Assign | ast.AnnAssign) and parent.value is not None:
            return isinstance(parent.value, ast.Constant)
        first = True
        if isinstance(parent, ast.Tuple):
            first, node = parent.elts[0] is node, parent  # type: ignore[assignment]  # As a whole.
            parent, field = self._above(node)
        if not isinstance(parent, ast.For | ast.comprehension) or field != "target":
            return False
        match parent.iter:
            case ast.Tuple(elts=elements) | ast.List(elts=elements):
                return all(isinstance(each, ast.Constant) for each in elements)
            case ast.Call(func=ast.Name(id=name)) if name not in self._own:
                is_pair = isinstance(node, ast.Tuple)
                return (name == "range" and not is_pair) or (name == "enumerate" and is_pair and first)
        return False

    def _is_plain(self, node: ast.expr) -> bool:
        match node:
            case ast.Constant():
                return True
            case ast.Name(id=name):
                return name in self._plain_names
            case ast.BinOp(left=left, right=right):
                return self._is_plain(left) and self._is_plain(right)
            case ast.UnaryOp(operand=operand):
                return self._is_plain(operand)
            case ast.Call(func=ast.Name(id=name)):
                return name in _NUMBERS and name not in self._own
        return False

    def _is_type(self, node: ast.AST) -> bool:
        """True inside an annotation, and among the types of isinstance()."""
        parent, field = self._above(node)
        while isinstance(parent, ast.Subscript | ast.Tuple | ast.BinOp) and field not in _TYPES:
            parent, field = self._above(parent)
        is_second = isinstance(parent, ast.Call) and isinstance(parent.func, ast.Name) and field == "args"
        return field in _TYPES or (is_second and parent.func.id == "isinstance")  # type: ignore[attr-defined]

    def _makes_plain(self, node: ast.AST) -> bool:
        """True for a called function that makes text of plain values, or for a message."""
        call, field = self._above(node)
        if not isinstance(call, ast.Call) or field != "func":
            return False
        plain = all(map(self._is_plain, call.args)) and not call.keywords
        return (plain and node.id != "chr") or self._in_message(call)  # type: ignore[attr-defined]  # A name.

    def _in_message(self, node: ast.AST) -> bool:
        """True in the message of an exception that is raised, or of an assertion, or in a scope's name."""
        parent, field = self._above(node)
        while True:
            match parent:
                case ast.Assert():
                    return field == "msg"
                case ast.Call() if field == "func":
                    return False
                case ast.Call(func=function) if self._full_name(function) == "jax.named_scope":
                    item, _ = self._above(parent)
                    return isinstance(item, ast.withitem) and item.optional_vars is None
                case ast.Call(func=ast.Name(id=name)) if name not in self._own and field == "args":
                    if name.endswith(("Error", "Exception")):
                        return isinstance(self._above(parent)[0], ast.Raise)
                    if name not in MAKERS:
                        return False
                case ast.JoinedStr() | ast.FormattedValue() | ast.BinOp() | ast.Tuple():
                    pass
                case _:
                    return False
            parent, field = self._above(parent)
