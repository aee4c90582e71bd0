"""Kernels from a user's own file: templates, or plain functions with their inputs declared in INPUTS."""

import ast
import importlib.util
import random
import re
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any, TypeGuard

from .kernel import Input, Kernel, Template

DECLARATION = "INPUTS"
_NAME = re.compile(r"[\w.-]+", re.ASCII)  # Characters that pytest leaves unescaped in ids of cases.
# Nodes with a scope of their own.
_SCOPES = (
    ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef | ast.Lambda
    | ast.ListComp | ast.SetComp | ast.DictComp | ast.GeneratorExp
)  # fmt: skip


class UserError(ValueError):
    """The file cannot be used; the message is one line that names it, the line in it and the cause."""


def load(path: Path) -> tuple[Template, ...]:
    """Return the templates of the file or package at ``path``.

    A file that assigns INPUTS, ``{"function": {"argument": (dtype, shape, low, high)}}``, is one template
    with a kernel for each of those functions: its source and that of what it uses in the file. Such a file
    is not executed here. Any other file is imported, and its TEMPLATE or TEMPLATES returned. Raises
    UserError.
    """
    file = path / "__init__.py" if path.is_dir() else path
    try:
        tree = ast.parse(source := file.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(f"{file}: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{file}: not UTF-8") from error
    except SyntaxError as error:
        raise UserError(f"{file}, line {error.lineno}: {error.msg}") from error
    for statement in tree.body:
        if isinstance(statement, ast.Assign) and _changes(statement) == {DECLARATION}:
            templates: tuple[Template, ...] = (_Functions(path, source, tree).template(statement),)
            break
    else:
        templates = _templates(path, _imported(path, file))
    for template in templates:
        if not _NAME.fullmatch(template.name):
            raise UserError(
                f"{path}: {template.name!r} is to name a kernel type, which takes letters from a to z, "
                "digits, '_', '-' and '.'"
            )
    return templates


def _changes(node: ast.AST) -> set[str]:
    """The names that a statement binds, or whose values it mutates."""
    match node:
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            return {alias.asname or alias.name.partition(".")[0] for alias in names}
        case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
            return {name}
        case ast.Name(id=name, ctx=ast.Store() | ast.Del()):
            return {name}
        case ast.Subscript(ctx=ast.Store() | ast.Del()) | ast.Attribute(ctx=ast.Store() | ast.Del()):
            return {name.id for name in ast.walk(node.value) if isinstance(name, ast.Name)}
    if isinstance(node, _SCOPES):
        return set()
    return set().union(*map(_changes, ast.iter_child_nodes(node)))


def _reads(node: ast.AST) -> TypeGuard[ast.Name]:
    return isinstance(node, ast.Name) and isinstance(node.ctx, ast.Load)


def _called_on(expression: ast.expr) -> list[ast.Name]:
    match expression:
        case ast.Call(func=ast.Attribute(value=ast.Name() as name)):
            return [name]
    return []


class _Functions:
    """The functions of a file, each with the module-level statements that it depends on."""

    def __init__(self, path: Path, source: str, tree: ast.Module) -> None:
        self.path = path
        self.source = source
        self.statements = tree.body
        self.given: dict[str, list[int]] = {}  # The indices of the statements that bind or mutate each name.
        for at, statement in enumerate(tree.body):
            for name in _changes(statement):
                self.given.setdefault(name, []).append(at)

    def template(self, declaration: ast.Assign) -> Template:
        try:
            declared = ast.literal_eval(declaration.value)
        except ValueError as error:
            raise self._fault(declaration, f"{DECLARATION} must be written out in literals") from error
        if not isinstance(declared, dict) or not declared:
            raise self._fault(declaration, f"{DECLARATION} must be a dict with an entry for each function")
        kernels = [self._kernel(declaration, str(name), inputs) for name, inputs in declared.items()]
        name = self.path.stem

        def draw(_: random.Random) -> Kernel:
            raise AssertionError("a kernel of a file is drawn by its index")

        return Template(name, name, draw, tuple(kernels))

    def _kernel(self, declaration: ast.Assign, name: str, inputs: Any) -> Kernel:
        function = self.statements[self.given[name][-1]] if name in self.given else None
        if not isinstance(function, ast.FunctionDef):
            raise self._fault(declaration, f"{DECLARATION} names {name!r}, which is no function of this file")
        if not isinstance(inputs, dict):
            raise self._fault(declaration, f"{name}: its inputs must be a dict")
        expected = [argument.arg for argument in function.args.args]
        if [*inputs] != expected:
            raise self._fault(
                function, f"{name} takes {', '.join(expected)}, but {DECLARATION} gives {', '.join(inputs)}"
            )
        declared = tuple(self._input(declaration, name, *item) for item in inputs.items())
        return Kernel(name, self._source(name), declared)

    def _input(self, declaration: ast.Assign, function: str, name: str, value: Any) -> Input:
        match value:
            case (
                str(dtype),
                tuple(shape),
                int() | float() as low,
                int() | float() as high,
            ) if low <= high and all(isinstance(size, int) and size >= 0 for size in shape):
                return Input(name, shape, dtype, low, high)
        raise self._fault(
            declaration,
            f'{function}: {name} must be (dtype, shape, low, high), as ("float32", (3, 4), -1, 1)',
        )

    def _source(self, name: str) -> str:
        """The source of a module with the function ``name`` and its dependencies, copied from the file."""
        needed = sorted(self._needed(name))
        parts = [ast.get_source_segment(self.source, self.statements[at]) or "" for at in needed]
        parts = [self._decorated(at, part) for at, part in zip(needed, parts, strict=True)]
        heads = [part for at, part in zip(needed, parts, strict=True) if self._is_import(at)]
        rest = [part for at, part in zip(needed, parts, strict=True) if not self._is_import(at)]
        return "\n\n\n".join((["\n".join(heads)] if heads else []) + rest) + "\n"

    def _decorated(self, at: int, part: str) -> str:
        """The text of a function with its decorators, which ast.get_source_segment leaves out."""
        statement = self.statements[at]
        if not isinstance(statement, ast.FunctionDef | ast.ClassDef) or not statement.decorator_list:
            return part
        lines = self.source.splitlines()
        first = min(node.lineno for node in statement.decorator_list)
        return "\n".join([*lines[first - 1 : statement.lineno - 1], part])

    def _is_import(self, at: int) -> bool:
        return isinstance(self.statements[at], ast.Import | ast.ImportFrom)

    def _needed(self, name: str) -> set[int]:
        """The indices of the statements that the function ``name`` depends on, its own included."""
        needed: set[int] = set()
        waiting = {*self.given[name]}
        while waiting:
            needed |= waiting
            used = {node.id for at in waiting for node in ast.walk(self.statements[at]) if _reads(node)}
            waiting = self._rules(needed).union(*(self.given[word] for word in used & self.given.keys()))
            waiting -= needed
        return needed

    def _rules(self, needed: set[int]) -> set[int]:
        """Statements such as ``f.defvjp(...)`` on a needed name, by index."""
        return {
            at
            for at, statement in enumerate(self.statements)
            if isinstance(statement, ast.Expr)
            and any(needed.intersection(self.given.get(name.id, ())) for name in _called_on(statement.value))
        }

    def _fault(self, node: ast.stmt, what: str) -> UserError:
        return UserError(f"{self.path}, line {node.lineno}: {what}")


def _imported(path: Path, file: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(f"kernels_from_{path.stem}", file)
    if spec is None or spec.loader is None:
        raise UserError(f"{file}: no Python file")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
    except Exception as error:  # Anything can go wrong in a user's file.
        lines = [
            entry.lineno for entry in traceback.extract_tb(error.__traceback__) if entry.filename == str(file)
        ]
        where = f", line {lines[-1]}" if lines else ""
        raise UserError(f"{file}{where}: {type(error).__name__}: {error}") from error
    return module


def _templates(path: Path, module: ModuleType) -> tuple[Template, ...]:
    names: Mapping[str, Any] = vars(module)
    found = names.get("TEMPLATES", names.get("TEMPLATE"))
    templates = tuple(found) if isinstance(found, list | tuple) else (found,)
    if not templates or not all(isinstance(template, Template) for template in templates):
        raise UserError(f"{path}: it must assign {DECLARATION}, TEMPLATE, or TEMPLATES, a list of Template")
    return templates
