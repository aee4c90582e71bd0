"""Refuse Python that keeps state between calls, since its Nth call could compute another function.

A list or dict may be changed only by the call that has made it, and an iterator is gone through at once, or
by the call that has made it. Nothing else that a kernel can get hold of changes.
"""

import ast
import math
from collections import defaultdict
from collections.abc import Iterator, Mapping

from corpus.verification.faults import refusal
from corpus.verification.syntax_trees import Tree

# Methods that change what they are called on: lists, dicts and NumPy's arrays.
CHANGING = frozenset({"append", "extend", "insert", "pop", "sort", "update"})
ITERATORS = frozenset({"enumerate", "filter", "iter", "map", "reversed", "zip"})
# What goes through an iterator, or gives one that does, and the first and last place among its arguments of
# those that it goes through: others, such as the default of next(), it may give back.
_ONE = (0, 0)
_CONSUMERS: Mapping[str, tuple[int, float]] = {
    **dict.fromkeys(("all", "any", "dict", "frozenset", "list", "max", "min", "next", "set"), _ONE),
    **dict.fromkeys(("sorted", "sum", "tuple", "enumerate", "iter", "reversed"), _ONE),
    "filter": (1, 1), "map": (1, math.inf), "zip": (0, math.inf),
    "functools.reduce": (1, 1), "jax.tree.unflatten": (1, 1), "jax.tree_util.tree_unflatten": (1, 1),
    **{f"math.{name}": _ONE for name in ("fsum", "prod")},
}  # fmt: skip
_ONE_OR_MANY = frozenset({"max", "min"})  # Of several arguments they give one back.
_SCOPES = ast.FunctionDef | ast.Lambda | ast.ClassDef


class State:
    """The lists, dicts and iterators of a source: where they are made, changed and kept."""

    def __init__(self, tree: Tree) -> None:
        self._nodes, self._own = tree.nodes, tree.own
        self._above, self._full_name = tree.above, tree.full_name
        self._loads: dict[str, list[ast.Name]] = defaultdict(list)
        self._gone_through: dict[tuple[ast.AST | None, str], bool] = {}  # By scope and name.
        made: dict[tuple[ast.AST | None, str], list[bool]] = defaultdict(list)
        for node in self._nodes:
            match node:
                case ast.Name(id=name, ctx=ast.Load()):
                    self._loads[name].append(node)
                case ast.Name(id=name, ctx=ast.Store()) if not self._is_augmented(node):
                    made[self.scope(node), name].append(self._is_made(node))
                case ast.arg(arg=name) | ast.FunctionDef(name=name) | ast.ClassDef(name=name):
                    made[self.scope(node), name].append(False)
                case ast.ExceptHandler(name=str() as name):
                    made[self.scope(node), name].append(False)
        self._bound = made.keys()
        self._made = {key for key, all_made in made.items() if all(all_made)}

    def check(self) -> None:
        """Raise RefusedError if a source changes what another call may have made, or keeps an iterator."""
        for node in self._nodes:
            match node:
                case ast.Subscript(ctx=ast.Store(), value=value) if not self.is_made_here(value):
                    raise refusal(node, "an item is set of what may not be this call's own list or dict")
                case ast.Attribute(attr="at") if not self._is_indexed(node):
                    raise refusal(node, "the attribute 'at' is for x.at[...] alone")
                case ast.GeneratorExp() if not self._is_gone_through(node):
                    raise _kept(node)
                case ast.Name(id=name, ctx=ast.Load()) if name in ITERATORS:
                    call, field = self._above(node)
                    if not isinstance(call, ast.Call) or field != "func" or not self._is_gone_through(call):
                        raise _kept(node)

    def is_made_here(self, node: ast.expr) -> bool:
        """True for the name of a list or dict that the same call of its function has made."""
        return isinstance(node, ast.Name) and (self.scope(node), node.id) in self._made

    def changes_own(self, node: ast.Attribute) -> bool:
        """True for a method of CHANGING that is called at once, on the call's own list or dict."""
        return node.attr in CHANGING and self.is_made_here(node.value) and self._is_used_at_once(node)

    def sets_rule(self, node: ast.Attribute) -> bool:
        """True for a method, called at once or a decorator, of what the function it stands in binds."""
        function = node.value
        is_bound = isinstance(function, ast.Name) and (self.scope(function), function.id) in self._bound
        return is_bound and self._is_used_at_once(node)

    def _is_used_at_once(self, node: ast.Attribute) -> bool:
        """True for the function of a call, and for a decorator: nothing keeps the method for a later call."""
        return self._above(node)[1] in ("func", "decorator_list")

    def scope(self, node: ast.AST) -> ast.AST | None:
        """The function or class whose body has ``node``; None for the module.

        The scope of a comprehension is that of the function that it stands in.
        """
        if isinstance(node, ast.arg):
            return self._above(self._above(node)[0])[0]
        above, field = self._above(node)
        while not isinstance(above, ast.Module):
            # A function's decorators, defaults and annotations are evaluated where it is defined.
            if isinstance(above, _SCOPES) and field == "body":
                return above
            above, field = self._above(above)
        return None

    def _is_augmented(self, node: ast.Name) -> bool:
        return isinstance(self._above(node)[0], ast.AugAssign)

    def _is_made(self, node: ast.Name) -> bool:
        """True for a name that is bound to a new list or dict."""
        parent, _ = self._above(node)
        match parent:
            case ast.Assign(value=value) | ast.AnnAssign(value=ast.expr() as value):
                return self._makes(value)
            case ast.Tuple(elts=targets):
                assignment, _ = self._above(parent)
                match assignment:
                    case ast.Assign(value=ast.Tuple(elts=values)) if len(values) == len(targets):
                        pairs = zip(targets, values, strict=True)
                        return all(self._makes(value) for target, value in pairs if target is node)
        return False

    def _makes(self, node: ast.expr) -> bool:
        match node:
            case ast.List() | ast.Dict() | ast.ListComp() | ast.DictComp():
                return True
            case ast.Call(func=ast.Name(id="list" | "dict" | "sorted" as name)):
                return name not in self._own
            case ast.BinOp(left=ast.List(), op=ast.Mult()):
                return True
        return False

    def _is_indexed(self, node: ast.Attribute) -> bool:
        parent, field = self._above(node)
        return isinstance(parent, ast.Subscript) and field == "value"

    def _is_gone_through(self, node: ast.AST) -> bool:
        """True for an iterator that only a name of the same call keeps, which iterates over it."""
        if self._is_consumed(node):
            return True
        parent, _ = self._above(node)
        match parent:
            case ast.Assign(targets=[ast.Name() as target]) if self.scope(parent) is not None:
                name = self.scope(parent), target.id
                if name not in self._gone_through:
                    self._gone_through[name] = True  # Where ``a = iter(a)`` asks for it again.
                    self._gone_through[name] = all(
                        self._is_consumed(each) and not self._is_asserted(each) for each in self._uses(target)
                    )
                return self._gone_through[name]
        return False

    def _is_asserted(self, node: ast.AST) -> bool:
        """True inside an assertion: python -O does not execute it, so that an iterator would not advance."""
        while not isinstance(node, ast.stmt):
            node, _ = self._above(node)
        return isinstance(node, ast.Assert)

    def _uses(self, target: ast.Name) -> Iterator[ast.AST]:
        """Each use of a name, by the function that binds it and by those within."""
        for node in self._loads[target.id]:
            inner = self.scope(node)
            while inner is not None and (inner, target.id) not in self._bound:
                yield target  # No use that goes through it: the function within may be kept.
                inner = self.scope(inner)
            if inner is self.scope(target):
                yield node

    def _is_consumed(self, node: ast.AST) -> bool:
        parent, field = self._above(node)
        match parent:
            case ast.For() | ast.comprehension():
                return field == "iter"
            case ast.Starred():
                return True
            case ast.Compare():
                return field == "comparators"
            case ast.Assign(targets=[ast.Tuple() | ast.List()]):
                return True
            case ast.Call(func=function, args=arguments) if field == "args":
                name = self._full_name(function) or ""
                if isinstance(function, ast.Name) and function.id not in self._own:
                    name = function.id
                first, last = _CONSUMERS.get(name, (math.inf, 0))
                if any(isinstance(each, ast.Starred) for each in arguments):
                    return False  # Of what stands behind it, the place is not known.
                place = next(at for at, each in enumerate(arguments) if each is node)
                consumed = first <= place <= last and not (name in _ONE_OR_MANY and len(arguments) > 1)
                return consumed and (name not in ITERATORS or self._is_gone_through(parent))
        return False


def _kept(node: ast.AST) -> Exception:
    return refusal(node, "an iterator is kept: its next use goes on where the last one ended")
