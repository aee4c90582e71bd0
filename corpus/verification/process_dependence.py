"""Refuse Python whose result may depend on the process or machine that it runs in.

By listed names alone, Python can learn of the machine, the process and the file that it runs in: from the
exceptions that it catches, memory that nobody has set, the order of sets, and addresses in texts. What it
does here would prove nothing of what it does for others.
"""

import ast
from collections.abc import Iterable

from corpus.verification.allowed_python import RULE_METHODS
from corpus.verification.faults import refusal
from corpus.verification.kept_state import CHANGING
from corpus.verification.syntax_trees import Tree
from corpus.verification.value_texts import check_texts

# Exceptions that may be caught: those that depend on the values alone. Others tell of the memory and of the
# depth of the stack, of the device, as NotImplementedError, or of python -O, which asserts nothing. Names
# that the source of a record may have;
# nothing here raises them.
_CAUGHT = frozenset({
    "ArithmeticError", "AttributeError", "IndexError", "KeyError", "LookupError",
    "OverflowError", "TypeError", "ValueError", "ZeroDivisionError",
})  # fmt: skip
# These swallow an exception of memory, or give memory as they find it.
_NUMPY = frozenset({"array_equal", "array_equiv", "empty", "empty_like"})
# The functions of NumPy that may leave elements out by ``where``: others give memory as they find it there.
_NUMPY_WHERE = frozenset({"all", "any", "max", "mean", "min", "prod", "std", "sum", "var"})
# What gives the fields of an element places of their own: between them is memory that nobody has set.
_OF_GAPS = frozenset({"align", "aligned", "offsets", "itemsize"})
_SETS = frozenset({"set", "frozenset"})
_SINGLE = (type(None), bool, type(...))  # Types of constants of which there is one object each.
_VIEWS = frozenset({"keys", "items"})  # Of dicts, of which operators make sets.
# Functions of a set by itself whose result does not depend on its order, and of a view that give no set.
_OF_SETS = frozenset({"all", "any", "len", "sorted"})
_OF_VIEWS = _OF_SETS | {"dict", "enumerate", "filter", "iter", "list", "map", "reversed", "tuple", "zip"}


def check_independence(tree: Tree) -> None:
    """Refuse Python that lets the kernel depend on the process."""
    _Source(tree).check()
    check_texts(tree)


class _Source:
    """A source, with the checks of its nodes."""

    def __init__(self, tree: Tree) -> None:
        self._nodes, self._own = tree.nodes, tree.own
        self._above, self._full_name = tree.above, tree.full_name
        self._handlers = [node for node in tree.nodes if isinstance(node, ast.ExceptHandler)]
        self._exceptions = {node.name for node in self._handlers}

    def check(self) -> None:
        for node in self._nodes:
            match node:
                case ast.Try(finalbody=[_, *_]):
                    raise refusal(node, "finally is no syntax that kernels need")
                case ast.ExceptHandler(type=caught):
                    self._check_caught(node, caught)
                case ast.Name(id=name) if name in self._exceptions and not self._raised(node):
                    raise refusal(
                        node,
                        f"the exception {name[:80]!a} is used other than in raise: it tells of the file and "
                        "the process",
                    )
                case ast.keyword(arg="where") if not self._may_leave_out(self._parent(node)):
                    raise refusal(
                        node, "the keyword 'where' is for functions of jax, and sums and the like, alone"
                    )
                case ast.Assert() if (effect := next(filter(_has_effect, ast.walk(node)), None)) is not None:
                    raise refusal(
                        effect, "an assertion has an effect, which it does not have under python -O"
                    )
                case ast.Set() | ast.SetComp() if not self._consumed(node, _OF_SETS):
                    raise _of_order(node)
                case ast.Name(id=name) if name in _SETS and not self._is_safe_set(node):
                    raise _of_order(node)
                case ast.Attribute(attr=name) if name in _VIEWS and not self._is_iterated(node):
                    raise refusal(node, f"{name} of a dict is used other than to go through it")
                case ast.Compare() if _is_of_identities(node):
                    raise refusal(node, "is tells of objects, not of values: it is for None, True and False")
                case ast.keyword(arg=name) if name in _OF_GAPS:
                    raise _of_gaps(node)
                case ast.Constant(value=str() as text) if _OF_GAPS & {*text.replace(",", " ").split()}:
                    if not isinstance(self._parent(node), ast.Expr):
                        raise _of_gaps(node)
            if isinstance(node, ast.expr):
                self._check_name(node)

    def _check_name(self, node: ast.expr) -> None:
        name = self._full_name(node) or ""
        if name.startswith("numpy.") and name.removeprefix("numpy.") in _NUMPY:
            raise refusal(node, f"{name} gives other values in another process")
        if name == "numpy.pad" and not self._pads_with_values(node):
            raise refusal(node, "numpy.pad leaves memory as it is in a mode that is not written down")
        call, field = self._above(node)
        if name == "numpy.dtype" and isinstance(call, ast.Call) and field == "func" and len(call.args) > 1:
            raise _of_gaps(node)
        if name == "jax.make_mesh" and self._handlers:
            raise refusal(node, "jax.make_mesh beside except: it fails where there are other devices")

    def _parent(self, node: ast.AST) -> ast.AST:
        return self._above(node)[0]

    def _check_caught(self, node: ast.ExceptHandler, caught: ast.expr | None) -> None:
        for each in caught.elts if isinstance(caught, ast.Tuple) else [caught]:
            if not isinstance(each, ast.Name) or each.id not in _CAUGHT - self._own:
                raise refusal(node, f"except is for {', '.join(sorted(_CAUGHT))} alone, by their names")

    def _raised(self, node: ast.Name) -> bool:
        """True for an exception that is raised, or is the cause or in the message of a raised one."""
        parent, field = self._above(node)
        if isinstance(parent, ast.Raise):
            return True
        if not isinstance(parent, ast.FormattedValue) or field != "value":
            return False
        text = self._parent(parent)
        call, place = self._above(text)
        return (
            place == "args"
            and isinstance(call, ast.Call)
            and isinstance(call.func, ast.Name)
            and call.func.id.endswith("Error")
            and call.func.id not in self._own
            and isinstance(self._parent(call), ast.Raise)
        )

    def _may_leave_out(self, call: ast.AST) -> bool:
        """True for a call in which elements may be left out by ``where``."""
        name = (self._full_name(call.func) if isinstance(call, ast.Call) else None) or ""
        return name.startswith("jax.") or name.removeprefix("numpy.") in _NUMPY_WHERE

    def _pads_with_values(self, node: ast.expr) -> bool:
        """True for the function of a call whose mode is missing, or written down and not "empty"."""
        call, field = self._above(node)
        if not isinstance(call, ast.Call) or field != "func":
            return False
        if any(isinstance(each, ast.Starred) for each in call.args):
            return False
        modes = [*call.args[2:3], *(each.value for each in call.keywords if each.arg == "mode")]
        return all(isinstance(each, ast.Constant) and each.value != "empty" for each in modes)

    def _is_safe_set(self, node: ast.Name) -> bool:
        """True for ``set`` if it makes a set that is used at once, or is used as a type."""
        parent, field = self._above(node)
        if isinstance(parent, ast.Call) and field == "func":
            return self._consumed(parent, _OF_SETS)
        if isinstance(parent, ast.Subscript) and field == "value":
            parent, field = self._above(parent)
        if field in ("annotation", "returns"):
            return True
        if isinstance(parent, ast.Tuple):
            parent, field = self._above(parent)
        return self._is_builtin(parent, {"isinstance"}) and field == "args"

    def _is_iterated(self, node: ast.Attribute) -> bool:
        """True for a view of a dict that is iterated at once, so that only its order matters."""
        call, field = self._above(node)
        if not isinstance(call, ast.Call) or field != "func":
            return False
        over, field = self._above(call)
        is_loop = isinstance(over, ast.For | ast.comprehension) and field == "iter"
        return is_loop or isinstance(over, ast.Starred) or self._consumed(call, _OF_VIEWS | _SETS)

    def _consumed(self, node: ast.AST, functions: Iterable[str]) -> bool:
        """True for the right operand of ``in``, or an argument of one of the ``functions`` without a key."""
        parent, field = self._above(node)
        if isinstance(parent, ast.Compare) and field == "comparators":
            return all(isinstance(each, ast.In | ast.NotIn) for each in parent.ops)
        if not self._is_builtin(parent, functions) or field != "args":
            return False
        return not any(each.arg == "key" for each in parent.keywords)  # type: ignore[attr-defined]  # A call.

    def _is_builtin(self, node: ast.AST, names: Iterable[str]) -> bool:
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            return False
        return node.func.id in names and node.func.id not in self._own


def _has_effect(node: ast.AST) -> bool:
    """True for an expression that binds a name, changes a list or dict, or advances an iterator."""
    match node:
        case ast.NamedExpr() | ast.Name(id="next"):
            return True
        case ast.Attribute(attr=name):
            return name in CHANGING | RULE_METHODS
    return False


def _is_of_identities(node: ast.Compare) -> bool:
    """True for a comparison of two objects by ``is``, whose result may depend on caches."""
    compared = [node.left, *node.comparators]
    single = [isinstance(each, ast.Constant) and type(each.value) in _SINGLE for each in compared]
    by = [isinstance(each, ast.Is | ast.IsNot) for each in node.ops]
    return any(found and not any(single[at : at + 2]) for at, found in enumerate(by))


def _of_order(node: ast.AST) -> Exception:
    return refusal(node, "the order of a set is another one in each process: sort it, or use a tuple")


def _of_gaps(node: ast.AST) -> Exception:
    return refusal(node, "a dtype whose fields have places of their own leaves memory between them as it is")
