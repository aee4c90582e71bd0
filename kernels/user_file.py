"""A user's file of kernels: its statements, what they declare, and the Python of a function's record.

UserFile is all that other modules need:

- ``declared("INPUTS")`` is the statement that declares INPUTS, whose value its reader interprets;
- ``imported()`` is the module that its user imports;
- ``source(name, code)`` is the Python of the record of ``name``, which runs without the file;
- ``fault(node, what)`` is the error of a statement of the file, ``error(raised)`` that of what it raised, and
  ``place_of(word)`` the line that spells a word.

A record's Python has every statement of the file but those that kernels.inert proves to have no effect on the
function: executing them does no more than bind names that none of the other statements refers to. Modules
beside the file are part of it: their statements stand in place of the import.
"""

import ast
import contextlib
import functools
import importlib.util
import sys
import traceback
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType

from .helper_modules import Location, location_of
from .inert import NAMESPACES, Inertness, bound_names, imported_names, owner, referenced

# What we read of a file: no part of a record's Python, unless a function uses it.
DECLARATIONS = ("INPUTS", "ARGNUMS", "CONFIG")
# Names by which code reaches others that it does not spell.
_DYNAMIC = NAMESPACES | {"__annotations__", "__import__", "dir", "eval", "exec", "globals", "locals", "vars"}


class UserError(ValueError):
    """The file cannot be used; the message is one line that names it, the line in it and the cause."""


@dataclass(frozen=True)
class Statement:
    """A statement at module level: its syntax tree, the file that it is in, and its text.

    ``blank`` is the number of blank lines between the statement and the one before.
    """

    file: Path
    node: ast.stmt
    text: str
    blank: int


class UserFile:
    """The file, or the package, at ``path`` and the modules beside it that it imports. Raises UserError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.file = path / "__init__.py" if path.is_dir() else path
        self.own = _parsed(self.file)

    def declared(self, name: str) -> ast.Assign | ast.AnnAssign | None:
        """The statement that assigns ``name``, a declaration; None if there is none.

        Raises UserError where more than one statement of the file binds or changes it.
        """
        found = [each.node for each in self.own if name in bound_names(each.node)]
        if not found:
            return None
        node = found[0]
        if not isinstance(node, ast.Assign | ast.AnnAssign) or _target(node) != name or node.value is None:
            raise self.fault(node, f"{name} must be assigned alone, as {name} = {{...}}")
        changes = found[1:] + [
            each.node
            for each in self.own
            if each.node is not node
            and not isinstance(each.node, ast.FunctionDef | ast.ClassDef)
            and not _is_skipped(each.node)
            and name in referenced(each.node)
        ]
        if changes:
            raise self.fault(
                changes[0],
                f"{name} is read from the statement in line {node.lineno} alone: write it out there, and use "
                "it nowhere else",
            )
        return node

    def fault(self, node: ast.AST, what: str, file: Path | None = None) -> UserError:
        """The error of a statement: the line with the file, the line of ``node`` in it, and ``what``."""
        return UserError(f"{file or self.file}, line {getattr(node, 'lineno', 0)}: {what}")

    @functools.cached_property
    def statements(self) -> list[Statement]:
        """The statements of the file, with those of modules beside it in place of their imports."""
        return _Inlining(self).statements

    def imported(self) -> ModuleType:
        """The file or package, imported as its user does: from its folder. Raises UserError."""
        path = self.path.absolute()
        name = f"kernels_from_{path.stem}"  # Whatever the file is called, no module is lost.
        spec = importlib.util.spec_from_file_location(name, self.file.absolute())
        if spec is None or spec.loader is None:
            raise UserError(f"{self.file}: no Python file")
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        sys.path.insert(0, str(path.parent))
        try:
            spec.loader.exec_module(module)
        except (Exception, SystemExit) as error:  # Anything can go wrong in a user's file.
            raise self.error(error) from error
        finally:
            with contextlib.suppress(ValueError):  # The file itself may have changed the path.
                sys.path.remove(str(path.parent))
        return module

    def error(self, error: BaseException) -> UserError:
        """The exception that the file raised, as one line with the file and the line that it comes from."""
        files = {str(each.file.absolute()): each.file for each in self.statements}
        places = [each for each in traceback.extract_tb(error.__traceback__) if each.filename in files]
        at = f"{files[places[-1].filename]}, line {places[-1].lineno}" if places else str(self.file)
        message = str(error).strip().partition("\n")[0]
        return UserError(f"{at}: {type(error).__name__}: {message}".removesuffix(": "))

    def place_of(self, word: str) -> str:
        """The file, and its line, that spells ``word`` first, as a name, an attribute or a string."""
        for each in self.statements:
            for node in ast.walk(each.node):
                match node:
                    case ast.Constant(value=str(found)) | ast.Attribute(attr=found) | ast.Name(id=found) if (
                        found == word
                    ):
                        return f"{each.file}, line {node.lineno}"
        return str(self.file)

    def source(self, name: str, code: str = "") -> str:
        """The Python of the record of ``name``, which ``code`` defines or, where that is empty, the file."""
        kept = self._kept(referenced(ast.parse(code or name)))
        futures = [each for each in kept if _is_future(each.node)]
        parts: list[str] = []
        for each in [*futures[:1], *(each for each in kept if not _is_future(each.node))]:
            parts += ["\n" * (each.blank + 1) if parts else "", each.text]
        return "".join([*parts, "\n\n\n" if parts and code else "", code.rstrip("\n")]) + "\n"

    def _kept(self, names: set[str]) -> list[Statement]:
        """The statements of a record's Python that defines something with these ``names``, in their order."""
        statements = [each for each in self.statements if not _is_never_kept(each.node)]
        inert = Inertness([each.node for each in statements])
        kept = {
            at
            for at, each in enumerate(statements)
            if not inert(each.node) and _target(each.node) not in DECLARATIONS
        }
        waiting = set().union(*(referenced(statements[at].node) for at in kept)) | names
        known: set[str] = set()
        while waiting - known:
            known |= waiting
            found = {
                at
                for at, each in enumerate(statements)
                if at not in kept and not known.isdisjoint(owner(each.node) or bound_names(each.node))
            }
            if known & _DYNAMIC:
                found = {at for at, each in enumerate(statements) if _target(each.node) not in DECLARATIONS}
            kept |= found
            waiting = set().union(*(referenced(statements[at].node) for at in found))
        return [statements[at] for at in sorted(kept)]


def _parsed(file: Path) -> list[Statement]:
    """The statements of a file. Raises UserError."""
    try:
        source = file.read_text(encoding="utf-8-sig")
        tree = ast.parse(source)
    except OSError as error:
        what = error.strerror
        if file.name == "__init__.py" and file.parent.is_dir():
            what = "no such file: a folder of kernels is a package; of a single file, give its path"
        raise UserError(f"{file}: {what}") from error
    except UnicodeDecodeError as error:
        raise UserError(f"{file}: not UTF-8") from error
    except (SyntaxError, ValueError) as error:  # ValueError: null bytes.
        line = f", line {error.lineno}" if isinstance(error, SyntaxError) else ""
        raise UserError(f"{file}{line}: {getattr(error, 'msg', error)}") from error
    lines = source.split("\n")
    found: list[Statement] = []
    end = 0
    for node in tree.body:
        # A decorated function starts at its first decorator.
        first = min([node.lineno, *(each.lineno for each in getattr(node, "decorator_list", ()))])
        above = lines[first - 2 :: -1] if first > 1 else []
        text = ast.get_source_segment(source, node) or ""
        if first < node.lineno:
            text = "\n".join([*lines[first - 1 : node.lineno - 1], text])
        blank = sum(not line.strip() for line in above[: max(first - 1 - end, 0)])
        found.append(Statement(file, node, text, min(blank, 2)))
        end = node.end_lineno or node.lineno
    return found


def _target(node: ast.stmt) -> str | None:
    """The name that a statement assigns, if it assigns one name alone."""
    match node:
        case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
            return name
    return None


def _is_future(node: ast.stmt) -> bool:
    return isinstance(node, ast.ImportFrom) and node.module == "__future__" and not node.level


def _is_skipped(node: ast.stmt) -> bool:
    """True for what no import executes."""
    tests = ("__name__ == '__main__'", "'__main__' == __name__", "TYPE_CHECKING", "typing.TYPE_CHECKING")
    return isinstance(node, ast.If) and not node.orelse and ast.unparse(node.test) in tests


def _is_never_kept(node: ast.stmt) -> bool:
    """True for docstrings and other constants that nothing uses, ``pass``, and what no import executes."""
    constant = isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    return constant or isinstance(node, ast.Pass) or _is_skipped(node)


class _Inlining:
    """The statements of a file, with those of the modules beside it in place of their imports."""

    def __init__(self, user: UserFile) -> None:
        self._user = user
        self._folder = user.path.absolute().parent
        self._open = [user.file.absolute()]
        self._done: set[Path] = set()
        self._binders: dict[str, Statement] = {}
        self.statements = list(self._expanded(user.own, location_of(user.path)))

    def _expanded(self, statements: Sequence[Statement], place: Location) -> Iterator[Statement]:
        for each in statements:
            if _is_skipped(each.node):
                continue
            if not isinstance(each.node, ast.Import | ast.ImportFrom):
                for nested in ast.walk(each.node):
                    if isinstance(nested, ast.Import | ast.ImportFrom) and self._files(nested, each, place):
                        raise self._fault(
                            each,
                            "the import of a module beside the file must stand alone at the top of the file, "
                            "since a record's Python has the module's statements in its place",
                            nested,
                        )
                yield from self._noted(each)
            elif files := self._files(each.node, each, place):
                for file in files:
                    yield from self._module(file, each)
                yield from self._bindings(each, statements)
            else:
                yield from self._noted(each)

    def _files(self, node: ast.Import | ast.ImportFrom, each: Statement, place: Location) -> list[Path]:
        try:
            return place.files(node, self._folder)
        except ValueError as error:
            raise self._fault(each, str(error), node) from error

    def _module(self, file: Path, importing: Statement) -> Iterator[Statement]:
        """The statements of a module, where it is imported for the first time."""
        if file in self._open:
            raise self._fault(
                importing,
                f"it imports {file.relative_to(self._folder)}, which imports it: import in one direction",
            )
        if file not in self._done:
            self._done.add(file)
            self._open.append(file)
            yield from self._expanded(_parsed(file), location_of(file))
            self._open.pop()

    def _bindings(self, each: Statement, others: Sequence[Statement]) -> Iterator[Statement]:
        """Statements that bind the names of an import, where those of the module stand in its place."""
        node = each.node
        assert isinstance(node, ast.Import | ast.ImportFrom)
        for alias in node.names:
            bound = alias.asname or alias.name
            if isinstance(node, ast.Import) or node.module is None:
                yield from self._made(each, "from types import SimpleNamespace")
                parts = ", ".join(f"{name}={name}" for name in self._attributes(each, bound, others))
                yield from self._made(each, f"{bound} = SimpleNamespace({parts})")
            elif alias.name not in self._binders and alias.name != "*":
                raise self._fault(
                    each, f"{alias.name} is no name of {node.module}; import its functions by their names"
                )
            elif bound != alias.name:
                yield from self._made(each, f"{bound} = {alias.name}")

    def _attributes(self, each: Statement, module: str, others: Sequence[Statement]) -> list[str]:
        """The names of ``module`` that the file uses."""
        nodes = [node for other in others if not _is_skipped(other.node) for node in ast.walk(other.node)]
        used = [
            (node.attr, id(node.value))
            for node in nodes
            if isinstance(node, ast.Attribute)
            and isinstance(node.ctx, ast.Load)
            and isinstance(node.value, ast.Name)
            and node.value.id == module
        ]
        whole = {id(node) for node in nodes if isinstance(node, ast.Name) and node.id == module}
        if "." in module or whole != {place for _, place in used}:
            raise self._fault(
                each,
                f"{module} is a module beside the file, whose functions become part of a record's Python: "
                f"import them by their names, as from {module} import f",
            )
        return list(dict.fromkeys(name for name, _ in used))

    def _made(self, each: Statement, text: str) -> Iterator[Statement]:
        node = ast.parse(text).body[0]
        for part in ast.walk(node):
            ast.copy_location(part, each.node)
        yield from self._noted(Statement(each.file, node, text, each.blank))

    def _noted(self, each: Statement) -> Iterator[Statement]:
        """``each``, unless another file has the same import, after a check that names mean one thing."""
        origins = imported_names(each.node)
        repeated = bool(origins)
        for name in bound_names(each.node):
            other = self._binders.setdefault(name, each)
            repeated = repeated and other.file != each.file
            if other.file != each.file and not origins.get(name, "") == imported_names(other.node).get(name):
                raise self._fault(
                    each,
                    f"{name!r} means something else in {other.file}, line {other.node.lineno}, and a "
                    "record's Python is one module: rename one of them",
                )
        if not repeated:
            yield each

    def _fault(self, each: Statement, what: str, node: ast.AST | None = None) -> UserError:
        return self._user.fault(node or each.node, what, each.file)
