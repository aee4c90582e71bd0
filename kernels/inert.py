"""Statements whose execution does nothing but bind names: what a record's Python may leave out unused.

The judgement is on the safe side. A call is inert only if it is one of the listed functions, which neither
run nor change their arguments; iteration is inert only over what is written out, as it would use up an
iterator; operators, attributes and items are inert only of plain data, as other classes define their own.
"""

import ast
import sys
from collections.abc import Sequence

# Modules whose import binds names, and registers nothing that a kernel could see.
_PACKAGES = sys.stdlib_module_names | {"jax", "numpy", "scipy"}

# Functions that return something made of their arguments, and neither run nor change them.
_WRAPPERS = frozenset(
    {f"jax.{name}" for name in (
        "jit", "vmap", "grad", "value_and_grad", "jacfwd", "jacrev", "hessian", "checkpoint", "remat",
        "custom_jvp", "custom_vjp", "custom_gradient", "named_call", "custom_batching.custom_vmap",
        "tree_util.Partial", "numpy.vectorize",
    )} | {
        "functools.partial", "functools.wraps", "functools.cache", "functools.lru_cache",
        "dataclasses.field", "collections.namedtuple",
        "typing.NewType", "typing.TypeVar", "types.SimpleNamespace",
    }
)  # fmt: skip
# Decorators that change the class that they are given: inert there, where the statement binds that class.
_OF_CLASSES = frozenset(
    {
        "dataclasses.dataclass",
        "jax.tree_util.register_pytree_node_class",
        "jax.tree_util.register_dataclass",
    }
)
_ARRAYS = frozenset(
    f"{module}.{name}"
    for module in ("jax.numpy", "numpy")
    for name in (
        "array", "asarray", "zeros", "ones", "full", "eye", "identity", "arange", "linspace", "logspace",
        "bool_", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64",
        "float16", "float32", "float64", "complex64", "complex128", "dtype", "finfo", "iinfo",
        "sqrt", "exp", "log", "sin", "cos", "tan", "tanh", "deg2rad", "prod",
    )
)  # fmt: skip
_CALLS = _WRAPPERS | _ARRAYS | {"jax.numpy.bfloat16", "jax.random.key", "jax.random.PRNGKey"}
_BUILTINS = frozenset({"abs", "bool", "complex", "float", "int", "len", "range", "round", "slice"})
_BASES = frozenset({"object", "typing.NamedTuple", "typing.Protocol", "typing.TypedDict", "enum.Enum"})
_DECORATORS = frozenset({"staticmethod", "classmethod", "property"})

# An argument of functions of NumPy into which they write; of these, some take it by position as well.
_WRITTEN = "out"
_MOST_ARGUMENTS = {
    "numpy.prod": 3,
    **{f"numpy.{name}": 1 for name in ("sqrt", "exp", "log", "sin", "cos", "tan", "tanh", "deg2rad")},
}

# Attributes by which code reaches names that it does not spell.
NAMESPACES = frozenset({"modules", "__globals__", "f_globals", "f_locals"})

# Methods of a function with custom rules, each of which gives it one.
_RULES = frozenset({"def_partition", "def_vmap", "defjvp", "defjvps", "defvjp"})

_CLASS_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)
_TYPE_ALIAS = getattr(ast, "TypeAlias", ())  # New in Python 3.12.


def bound_names(node: ast.AST) -> set[str]:
    """The module's names that a statement binds or deletes, those that functions declare global included."""
    found: set[str] = set()
    waiting: list[tuple[ast.AST, bool]] = [(node, True)]
    while waiting:
        each, outside = waiting.pop()
        match each:
            case ast.Global(names=names):
                found |= {*names}
            case ast.Import(names=aliases) | ast.ImportFrom(names=aliases) if outside:
                found |= {alias.asname or alias.name.partition(".")[0] for alias in aliases}
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                found |= {name} if outside else set()
            case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
                found |= {name} if outside else set()
            case (
                ast.ExceptHandler(name=str(name))
                | ast.MatchAs(name=str(name))
                | ast.MatchStar(name=str(name))
            ):
                found |= {name} if outside else set()
        inside = isinstance(each, _CLASS_SCOPES)
        if isinstance(each, ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp):
            # Its variables are its own, but not those of a walrus in it.
            walrus = [part.target for part in ast.walk(each) if isinstance(part, ast.NamedExpr)]
            waiting += [(part, outside) for part in walrus]
            continue
        waiting += [(part, outside and not inside) for part in ast.iter_child_nodes(each)]
    return found


def imported_names(node: ast.stmt) -> dict[str, str]:
    """The full name of what an import binds, such as ``jax.numpy``, for each name; empty for no import."""
    match node:
        case ast.ImportFrom(module=module, level=level, names=aliases):
            origin = f"{'.' * level}{module or ''}"
            return {alias.asname or alias.name: f"{origin}.{alias.name}" for alias in aliases}
        case ast.Import(names=aliases):
            roots = {alias.name.partition(".")[0]: alias.name.partition(".")[0] for alias in aliases}
            renamed = {alias.asname: alias.name for alias in aliases if alias.asname}
            return {**{name: full for name, full in roots.items() if name in bound_names(node)}, **renamed}
    return {}


def referenced(node: ast.AST) -> set[str]:
    """The names that a statement mentions, in functions too, and attributes such as ``f_globals``."""
    found: set[str] = set()
    for each in ast.walk(node):
        match each:
            case ast.Name(id=name):
                found.add(name)
            case ast.Global(names=names):
                found |= {*names}
            case ast.Attribute(attr=name) if name in NAMESPACES:
                found.add(name)
    return found


def owner(node: ast.stmt) -> set[str] | None:
    """The function that a statement gives a rule, as ``f.defjvp(...)`` and ``@f.defjvp`` do; else None."""
    match node:
        case ast.Expr(value=ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr=method))):
            return {name} if method in _RULES else None
        case ast.FunctionDef(decorator_list=[decorator], name=own):
            match decorator:
                case ast.Call(func=ast.Name(), args=[called, *_]):  # partial(f.defjvp, symbolic_zeros=True)
                    pass
                case ast.Call(func=called) | called:
                    pass
            match called:
                case ast.Attribute(value=ast.Name(id=name), attr=method) if method in _RULES:
                    return {name, own}
    return None


class Inertness:
    """Tells of each of the ``statements`` of a module whether it is inert."""

    def __init__(self, statements: Sequence[ast.stmt]) -> None:
        self._imported: dict[str, str] = {}  # The full names of what imports bind.
        made: set[str] = set()  # Names bound otherwise.
        self._functions: set[str] = set()
        for node in statements:
            imported = imported_names(node)
            made |= bound_names(node) - imported.keys()
            made |= {name for name, full in imported.items() if self._imported.setdefault(name, full) != full}
        for name in made:
            self._imported.pop(name, None)
        self._own = made
        dicts = [each for each in statements if isinstance(each, ast.Assign)]
        others = [name for each in statements if each not in dicts for name in bound_names(each)]
        self._dicts = {name for each in dicts for name in bound_names(each)} - {*others}
        self._dicts -= {
            name
            for each in dicts
            if not isinstance(each.value, ast.Dict | ast.DictComp)
            for name in bound_names(each)
        }
        for node in statements:
            if isinstance(node, ast.FunctionDef) and any(map(self._makes_rules, node.decorator_list)):
                self._functions.add(node.name)
            elif isinstance(node, ast.Assign) and self._makes_rules(node.value):
                self._functions |= bound_names(node)
        self._objects: set[str] = set()  # Names of what may be more than plain data.
        while found := self._more_objects(statements):
            self._objects |= found

    def _more_objects(self, statements: Sequence[ast.stmt]) -> set[str]:
        """Names that statements with an effect bind or mention, and those bound to an object of these."""
        found: set[str] = set()
        for node in statements:
            if isinstance(node, ast.Import | ast.ImportFrom):
                continue
            if not self(node):
                found |= bound_names(node) | referenced(node)
            elif isinstance(node, ast.Assign | ast.AnnAssign) and node.value is not None:
                found |= set() if self._objects.isdisjoint(referenced(node.value)) else bound_names(node)
        return found - self._imported.keys() - self._objects

    def __call__(self, node: ast.stmt) -> bool:
        """True if executing ``node`` does nothing but bind names, or give a function of the file a rule."""
        match node:
            case ast.Import(names=names):
                return all(alias.name.partition(".")[0] in _PACKAGES for alias in names)
            case ast.ImportFrom(module=module, level=level, names=names):
                root = (module or "").partition(".")[0]
                return not level and root in _PACKAGES - {"__future__"} and names[0].name != "*"
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                return self._function(node)
            case ast.ClassDef():
                return self._class(node)
            case ast.Assign(targets=targets, value=value):
                return self._value(value) and all(self._target(target, value) for target in targets)
            case ast.AnnAssign(target=target, value=value):
                named = isinstance(target, ast.Name)
                return named and self._value(node.annotation) and (value is None or self._value(value))
            case ast.Expr(value=ast.Call(args=args, keywords=keywords)):
                return self._gives_rule(node) and all(
                    map(self._value, [*args, *(keyword.value for keyword in keywords)])
                )
        return isinstance(node, _TYPE_ALIAS)

    def _gives_rule(self, node: ast.stmt) -> bool:
        names = owner(node)
        return names is not None and not names.isdisjoint(self._functions)

    def _function(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
        arguments = node.args
        taken = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        taken += [each for each in (arguments.vararg, arguments.kwarg) if each is not None]
        values = [
            *arguments.defaults,
            *arguments.kw_defaults,
            node.returns,
            *(each.annotation for each in taken),
        ]
        return all(value is None or self._value(value) for value in values) and (
            self._gives_rule(node) or all(map(self._decorator, node.decorator_list))
        )

    def _class(self, node: ast.ClassDef) -> bool:
        bases = all(self._name(base) in _BASES for base in node.bases)
        body = all(
            self(each)
            or isinstance(each, ast.Pass)
            or (isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant))
            for each in node.body
        )
        return bases and body and not node.keywords and all(map(self._decorator, node.decorator_list))

    def _decorator(self, node: ast.expr) -> bool:
        decorators = _WRAPPERS | _OF_CLASSES | _DECORATORS
        if not isinstance(node, ast.Call):
            return self._name(node) in decorators
        name = self._name(node.func)
        if name == "functools.partial":  # Which calls its first argument.
            name = self._name(node.args[0]) if node.args else None
        return name in decorators and all(map(self._value, _parts(node)))

    def _makes_rules(self, node: ast.expr) -> bool:
        return any(
            (self._name(each) or "").startswith(("jax.custom_",))
            for each in ast.walk(node)
            if isinstance(each, ast.Name | ast.Attribute)
        )

    def _target(self, target: ast.expr, value: ast.expr) -> bool:
        if isinstance(target, ast.Tuple | ast.List):  # Of an iterator, it would use it up.
            parts = value.elts if isinstance(value, ast.Tuple | ast.List) else []
            return len(parts) == len(target.elts) and all(isinstance(part, ast.Name) for part in target.elts)
        return isinstance(target, ast.Name)

    def _value(self, node: ast.expr) -> bool:
        """True if evaluating ``node`` has no effect."""
        match node:
            case ast.Constant() | ast.Name(ctx=ast.Load()):
                return True
            case ast.Lambda(args=arguments):
                return all(map(self._value, filter(None, [*arguments.defaults, *arguments.kw_defaults])))
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id=name), attr="items" | "keys" | "values"), args=[]
            ):
                return name in self._dicts
            case ast.Call():
                of_text = isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Constant)
                return (of_text or self._calls_inert(node)) and all(map(self._operand, _parts(node)))
            case ast.ListComp() | ast.SetComp() | ast.DictComp():
                loops = node.generators
                results = [node.key, node.value] if isinstance(node, ast.DictComp) else [node.elt]
                return all(
                    isinstance(loop.iter, ast.Call | ast.Tuple | ast.List) and self._value(loop.iter)
                    for loop in loops
                ) and all(map(self._operand, [*results, *(test for loop in loops for test in loop.ifs)]))
            case ast.Tuple() | ast.List() | ast.Set() | ast.Dict() | ast.Slice() | ast.JoinedStr():
                return all(map(self._value, _expressions(node)))
            case (
                ast.Attribute() | ast.BinOp() | ast.UnaryOp() | ast.BoolOp() | ast.Compare() | ast.IfExp()
                | ast.Subscript() | ast.FormattedValue()
            ):  # fmt: skip
                return all(map(self._operand, _expressions(node)))
        return False

    def _operand(self, node: ast.expr) -> bool:
        """True if evaluating ``node``, and an operator on its value, has no effect."""
        return self._value(node) and not (isinstance(node, ast.Name) and node.id in self._objects)

    def _calls_inert(self, node: ast.Call) -> bool:
        name = self._name(node.func) or ""
        if any(keyword.arg in (_WRITTEN, None) for keyword in node.keywords):
            return False
        if len(node.args) > _MOST_ARGUMENTS.get(name, len(node.args)):
            return False
        return name in _CALLS or name in _BUILTINS or name.startswith("math.")

    def _name(self, node: ast.expr) -> str | None:
        """The full name of an imported or built-in function, such as ``jax.numpy.zeros``."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            parts.insert(0, node.attr)
            node = node.value
        if not isinstance(node, ast.Name) or node.id in self._own:
            return None
        return ".".join([self._imported.get(node.id, node.id), *parts])


def _parts(node: ast.Call) -> list[ast.expr]:
    """The arguments of a call."""
    return [*node.args, *(keyword.value for keyword in node.keywords)]


def _expressions(node: ast.expr) -> list[ast.expr]:
    return [part for part in ast.iter_child_nodes(node) if isinstance(part, ast.expr)]
