"""Filter of Python source: refuse whatever is not on the lists of corpus.verification.allowed_python.

Every name must be the source's own, a listed builtin, or a listed member of JAX, NumPy or a few pure modules,
and every attribute of a value must be listed.
"""

import ast
import io
import tokenize
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from corpus.records.python_source import SourceTooLongError, parsed_source
from corpus.verification.allowed_python import (
    BUILTINS,
    CLASS_MEMBERS,
    MODULES,
    PACKAGES,
    REFUSED_BUILTINS,
    REFUSED_KEYWORDS,
    RESERVED_FIELDS,
    RULE_DECORATORS,
    RULE_METHODS,
    SYNTAX,
    USES,
    VALUE_ATTRIBUTES,
)
from corpus.verification.faults import RefusedError, refusal
from corpus.verification.kept_state import ITERATORS, State
from corpus.verification.process_dependence import check_independence
from corpus.verification.syntax_trees import Tree
from corpus.verification.value_texts import MAKERS

_LONGEST_NAME = 8  # Attributes; none that is looked for has as many, and a source may have a million.


@dataclass(frozen=True)
class Checked:
    """The syntax tree of an accepted source, its names, and its lists, dicts and iterators."""

    tree: ast.Module
    names: "Names"
    state: State


def check_source(source: str, name: str) -> Checked:
    """Check the Python ``source`` of a kernel, without executing any of it.

    Raises, with the line and the reason, ValueError where it cannot be parsed or does not define ``name``,
    and RefusedError where it contains anything that is not listed.
    """
    try:
        tree = parsed_source(source)
    except SourceTooLongError as error:
        raise RefusedError(f"python: {error}") from error
    except SyntaxError as error:
        place = "" if error.lineno is None else f", line {error.lineno}"  # Python gives none for a NUL.
        raise ValueError(f"python{place}: {error.msg}") from error
    except (RecursionError, MemoryError) as error:
        raise RefusedError("python: nested too deep") from error
    except ValueError as error:
        raise ValueError(f"python: {error}") from error
    _check_encoding(source)
    if not any(_defines(statement, name) for statement in tree.body):
        raise ValueError(f"python does not define {name}")
    try:
        return _checked(tree)
    except RecursionError as error:
        raise RefusedError("python: nested too deep") from error


def _check_encoding(source: str) -> None:
    """Refuse a declared encoding other than UTF-8: only Python in a file obeys it, and may be other code."""
    lines = io.BytesIO(source.replace("\r\n", "\n").replace("\r", "\n").encode())
    try:
        encoding, _ = tokenize.detect_encoding(lines.readline)
    except SyntaxError as error:  # There is no such encoding.
        raise RefusedError(f"python: {error.msg}") from error
    if encoding != "utf-8":
        raise RefusedError(f"python: the declared encoding {encoding[:80]!a} is not UTF-8")


def _checked(tree: ast.Module) -> Checked:
    """``tree``, checked. Raises RefusedError, and RecursionError."""
    nodes = list(_nodes(tree))
    for node in nodes:  # First, so that the other checks meet listed syntax only.
        if not isinstance(node, SYNTAX):
            raise refusal(node, f"{type(node).__name__} is no syntax that kernels need")
    names = Names(nodes)
    source_tree = Tree(nodes, frozenset(names.own | names.imported.keys()), names.full_name)
    state = State(source_tree)
    names.check(nodes, state)
    check_independence(source_tree)
    state.check()
    return Checked(tree, names, state)


def _defines(statement: ast.stmt, name: str) -> bool:
    match statement:
        case ast.FunctionDef():
            return statement.name == name
        case ast.Assign():
            return any(isinstance(target, ast.Name) and target.id == name for target in statement.targets)
    return False


def _nodes(tree: ast.AST) -> Iterator[ast.AST]:
    """All nodes, parents before children, each with a line number; without recursion, however deep."""
    tree.lineno = 1  # type: ignore[attr-defined]  # A module has none of its own.
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        yield node
        for child in ast.iter_child_nodes(node):
            if not hasattr(child, "lineno"):
                child.lineno = node.lineno  # type: ignore[attr-defined]
            waiting.append(child)


def _defined_name(node: ast.AST) -> str | None:
    """The name that a definition, an argument or ``except ... as`` binds; None for other nodes."""
    match node:
        case (
            ast.FunctionDef(name=name)
            | ast.ClassDef(name=name)
            | ast.ExceptHandler(name=str() as name)
            | ast.arg(arg=name)
        ):
            return name
    return None


def _called(node: ast.expr) -> ast.expr | None:
    return node.func if isinstance(node, ast.Call) else None


def _fields(node: ast.ClassDef) -> set[str]:
    """The names of the fields of a class."""
    return {
        statement.target.id
        for statement in node.body
        if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name)
    }


def _named_fields(node: ast.Call) -> set[str]:
    """The names of the fields in a call of namedtuple(), if they are written out and allowed."""
    match node.args:
        case [ast.Constant(), ast.List(elts=written) | ast.Tuple(elts=written)]:
            names = {each.value for each in written if isinstance(each, ast.Constant)}
            return {
                name
                for name in names
                if isinstance(name, str) and not name.startswith("_") and name not in RESERVED_FIELDS
            }
    return set()


class Names:
    """The names that a source binds, and the checks of names, attributes and keywords against the lists.

    ``imported`` maps a name to the dotted names that imports bind it to, ``own`` are all others. ``fields``
    are the names of the fields of the source's own classes and named tuples.
    ``rule_holders`` are those functions among them that one of RULE_DECORATORS made and that nothing
    rebinds: a rule may be set for these alone.
    """

    def __init__(self, nodes: list[ast.AST]) -> None:
        self.imported: dict[str, set[str]] = defaultdict(set)
        self.own: set[str] = set()
        self.fields: set[str] = set()
        self.rule_holders: set[str] = set()
        rebound: set[str] = set()  # Names that may mean something else.
        for node in nodes:
            match node:
                case ast.Import() | ast.ImportFrom():
                    self._import(node)
        assigned: set[int] = set()
        for node in nodes:
            match node:
                case ast.Assign(targets=[ast.Name() as target], value=value) if self._calls_rule_decorator(
                    value
                ):
                    self.rule_holders.add(target.id)
                    assigned.add(id(target))
        for node in nodes:
            match node:
                case ast.ClassDef(name=name):
                    self.own.add(name)
                    rebound.add(name)
                    self.fields.update(_fields(node))
                case ast.ExceptHandler(name=str() as name):
                    self.own.add(name)
                    rebound.add(name)
                case ast.FunctionDef(name=name):
                    self.own.add(name)
                    # The outermost decorator is the one whose result the name gets.
                    made = bool(node.decorator_list) and self._is_rule_decorator(node.decorator_list[0])
                    (self.rule_holders if made else rebound).add(name)
                case ast.arg(arg=name):
                    self.own.add(name)
                    rebound.add(name)
                case ast.Name(id=name, ctx=ast.Store()):
                    self.own.add(name)
                    if id(node) not in assigned:
                        rebound.add(name)
            if isinstance(node, ast.Call) and self.full_name(node.func) == "collections.namedtuple":
                self.fields |= _named_fields(node)
        self.rule_holders -= rebound | self.imported.keys()

    def check(self, nodes: list[ast.AST], state: State) -> None:
        inner = {id(node.value) for node in nodes if isinstance(node, ast.Attribute)}
        for node in nodes:
            if isinstance(node, ast.ClassDef):
                self._check_class(node)
        self._check_bindings(nodes)
        self._check_uses(nodes)
        for node in reversed(nodes):  # From left to right, the innermost first.
            if (defined := _defined_name(node)) is not None:
                self._check_name(node, defined)
            match node:
                case ast.Constant(value=bytes()):
                    raise refusal(node, "bytes are no value that kernels need")
                case ast.withitem() if self.full_name(_called(node.context_expr)) != "jax.named_scope":
                    raise refusal(node, "with is for jax.named_scope alone")
                case ast.keyword(arg=None):
                    raise refusal(node, "** in a call hides which keywords it passes")
                case ast.keyword(arg=str() as name):
                    if name in REFUSED_KEYWORDS or name.startswith("_"):
                        raise refusal(node, f"the keyword {name!a} is not allowed")
                    if name == "policy" and not self._is_listed_policy(node.value):
                        raise refusal(node, "a policy may be one of jax.checkpoint_policies alone")
                case ast.Name() | ast.Attribute() if id(node) not in inner:
                    self._check_chain(node, state)

    def _check_bindings(self, nodes: list[ast.AST]) -> None:
        """Refuse a name that is bound both by an import and otherwise, or by imports of different things.

        Its attributes would be checked as those of one and be those of the other. Neither may a name be that
        of a builtin whose uses are checked: where it is not bound, it is the builtin.
        """
        for node in nodes:
            match node:
                case ast.Name(id=name, ctx=ast.Store()):
                    bound = {name}
                case ast.Import() | ast.ImportFrom():
                    bound = {each.asname or each.name.partition(".")[0] for each in node.names}
                case _ if (defined := _defined_name(node)) is not None:
                    bound = {defined}
                case _:
                    continue
            if hidden := sorted(bound & (ITERATORS | MAKERS)):
                raise refusal(node, f"the name {hidden[0]!a} is that of a builtin whose uses are checked")
            if isinstance(node, ast.Import | ast.ImportFrom):
                bound -= {name for name in bound - self.own if len(self.imported[name]) == 1}
            if twice := sorted(bound & self.imported.keys()):
                raise refusal(node, f"the name {twice[0][:80]!a} is bound in two ways, one an import")

    def _check_uses(self, nodes: list[ast.AST]) -> None:
        """Refuse a function of USES that is used in another way, for example as a value."""
        used: dict[int, set[str]] = defaultdict(set)
        for node in nodes:
            match node:
                case ast.FunctionDef(decorator_list=decorators):
                    for each in decorators:
                        used[id(each)].add("decorator")
                        used[id(self._made_partial(each))].add("partial")
                        match each:
                            case ast.Call(func=function, args=[wrapped], keywords=[]):
                                if not isinstance(wrapped, ast.Starred):
                                    used[id(function)].add("wrapper")
                case ast.ClassDef(decorator_list=decorators, bases=bases):
                    for each in decorators:
                        used[id(_called(each) or each)].add("class")
                        used[id(each)].add("class-without-arguments")
                    for each in bases:
                        used[id(each)].add("base")
                case ast.Call(func=function):
                    used[id(function)].add("call")
                    used[id(self._made_partial(function))].add("partial")
        for node in nodes:
            name = self.full_name(node) if isinstance(node, ast.expr) else None
            if name in USES and not used[id(node)] & USES[name]:
                raise refusal(node, f"{name} is used other than as: {', '.join(sorted(USES[name]))}")

    def _check_class(self, node: ast.ClassDef) -> None:
        """Refuse a class that is more than fields: a NamedTuple or a dataclass."""
        for statement in node.body:
            match statement:
                case ast.AnnAssign(target=ast.Name(id=name)):
                    if name.startswith("_") or name in RESERVED_FIELDS:
                        raise refusal(statement, f"a field named {name[:80]!a} is not allowed")
                case ast.Pass() | ast.Expr(value=ast.Constant()):
                    pass
                case _:
                    raise refusal(statement, "a class may have fields with their types alone")
        if node.keywords or any(self.full_name(base) != "typing.NamedTuple" for base in node.bases):
            raise refusal(node, "a class may have no base but typing.NamedTuple")

    def _made_partial(self, node: ast.expr) -> ast.expr | None:
        """The function of which ``node`` makes a functools.partial; None where it makes none."""
        if isinstance(node, ast.Call) and node.args and self.full_name(node.func) == "functools.partial":
            return node.args[0]
        return None

    def _import(self, node: ast.Import | ast.ImportFrom) -> None:
        if isinstance(node, ast.ImportFrom) and node.level:
            raise refusal(node, "a relative import reaches what is not listed")
        for alias in node.names:
            origin = f"{node.module}." if isinstance(node, ast.ImportFrom) else ""
            full = origin + alias.name
            member = alias.name in MODULES.get(origin[:-1], ())
            known = member or full in MODULES or full in PACKAGES
            if not known:
                raise refusal(node, f"the import of {full[:80]!a} is not allowed")
            bound = alias.asname or (alias.name if origin else alias.name.partition(".")[0])
            self._check_name(node, bound)
            self.imported[bound].add(full if origin or alias.asname else bound)

    def _check_name(self, node: ast.AST, name: str) -> None:
        if name.startswith("__") or name in REFUSED_BUILTINS:
            raise refusal(node, f"the name {name[:80]!a} is not allowed")

    def _check_chain(self, node: ast.Name | ast.Attribute, state: State) -> None:
        """Check a name, or another expression, and the attributes that follow it."""
        attributes: list[ast.Attribute] = []
        base: ast.expr = node
        while isinstance(base, ast.Attribute):
            attributes.append(base)
            base = base.value
        attributes.reverse()
        changed = next((each for each in attributes if not isinstance(each.ctx, ast.Load)), None)
        if changed is not None:
            raise refusal(changed, f"the attribute {changed.attr!a} is set")
        name = base.id if isinstance(base, ast.Name) else None
        if name is not None:
            self._check_name(base, name)
            if name not in self.own and name not in self.imported and name not in BUILTINS:
                raise refusal(base, f"the name {name[:80]!a} is not defined")
        targets = self.imported.get(name, {""}) if name is not None else {""}
        for target in targets:
            self._check_attributes(node, target, attributes, state)

    def _check_attributes(
        self, node: ast.AST, target: str, attributes: list[ast.Attribute], state: State
    ) -> None:
        rest = list(attributes)
        while rest and (target in MODULES or target in PACKAGES):
            step = rest.pop(0)
            known = MODULES.get(target, frozenset())
            target = f"{target}.{step.attr}"
            if step.attr not in known and target not in MODULES and target not in PACKAGES:
                raise refusal(step, f"{target[:80]} is not allowed")
        if target in MODULES or target in PACKAGES:
            raise refusal(node, f"the module {target} is used as a value")
        for step in rest:
            if step.attr in RULE_METHODS and self._holds_rules(step, state):
                continue
            if (
                step.attr not in VALUE_ATTRIBUTES | self.fields
                and step.attr not in CLASS_MEMBERS.get(target, "").split()
            ):
                raise refusal(step, f"the attribute {step.attr[:80]!a} is not allowed")

    def _holds_rules(self, step: ast.Attribute, state: State) -> bool:
        """True for a function of ``rule_holders`` within the call that made it."""
        function = step.value
        return isinstance(function, ast.Name) and function.id in self.rule_holders and state.sets_rule(step)

    def is_member(self, node: ast.expr) -> bool:
        """True for a module, or a listed member of one, by its dotted name."""
        name = self.full_name(node) or ""
        module, _, member = name.rpartition(".")
        return name in MODULES or name in PACKAGES or member in MODULES.get(module, ())

    def _is_listed_policy(self, node: ast.expr) -> bool:
        """True for None and what jax.checkpoint_policies has or makes; JAX hands its primitives to others."""
        if isinstance(node, ast.Constant) and node.value is None:
            return True
        name = self.full_name(_called(node) or node)
        return name is not None and name.startswith("jax.checkpoint_policies.")

    def _calls_rule_decorator(self, node: ast.expr) -> bool:
        return isinstance(node, ast.Call) and self.full_name(node.func) in RULE_DECORATORS

    def _is_rule_decorator(self, node: ast.expr) -> bool:
        """True for one of RULE_DECORATORS or a partial of one."""
        return self.full_name(self._made_partial(node) or node) in RULE_DECORATORS

    def full_name(self, node: ast.expr | None) -> str | None:
        """The dotted name of the object ``node``, by the imports; None if it is not imported."""
        parts: list[str] = []
        while isinstance(node, ast.Attribute):
            if len(parts) == _LONGEST_NAME:
                return None
            parts.insert(0, node.attr)
            node = node.value
        if not isinstance(node, ast.Name) or len(self.imported.get(node.id, ())) != 1:
            return None
        (target,) = self.imported[node.id]
        return ".".join([target, *parts])
