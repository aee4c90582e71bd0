"""Load the templates of a user's file: those that it assigns, or one for each function in INPUTS."""

import ast
import functools
import random
import re
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

from corpus.fresh_process import FreshProcessError, call_afresh
from corpus.stablehlo.configuration import configured
from corpus.user_kernels.calls import ArgumentError, Call, Target, call
from corpus.user_kernels.leaves import DeclarationError
from corpus.user_kernels.package_function import package_function
from corpus.user_kernels.process_state import check_unchanged, state
from kernels import Kernel, Template
from kernels.config import Config, SettingError, settings_in
from kernels.user_file import UserError, UserFile

DECLARATION, GRADIENTS, CONFIG = "INPUTS", "ARGNUMS", "CONFIG"
_NAME = re.compile(r"[\w.-]+", re.ASCII)  # Characters that pytest leaves unescaped in ids of cases.


def load(path: Path) -> tuple[Template, ...]:
    """Return the templates of the file or package at ``path``.

    A file that assigns INPUTS, ``{"function": {"argument": declaration}}``, is one template with a kernel for
    each of those functions; it is imported in another process, under the settings of JAX that it declares in
    CONFIG, ``{"setting": value}``. Any other file is imported in this process: these are its TEMPLATE or
    TEMPLATES. Raises UserError.
    """
    file = UserFile(path)
    if file.declared(DECLARATION) is not None:
        kernels, codes = zip(*declared_kernels(path).values(), strict=True)
        templates: tuple[Template, ...] = (Template(path.stem, path.stem, _draw, kernels, path, codes),)
    else:
        if (settings := file.declared(CONFIG)) is not None:
            raise file.fault(
                settings, f"{CONFIG} is read beside {DECLARATION}; a template gives its Kernel config"
            )
        with configured():
            before = state()
            templates = _templates(path, file.imported())
            check_unchanged(before, file)
    for template in templates:
        if not _NAME.fullmatch(template.name):
            raise UserError(
                f"{path}: {template.name!r} is to name a kernel type, which takes letters from a to z, "
                "digits, '_', '-' and '.'"
            )
    return templates


def declared_kernels(path: Path) -> dict[str, tuple[Kernel, str]]:
    """The kernels that the file or package at ``path`` declares in INPUTS, by the names that it has there.

    With each goes the code that defines its function beside the file's statements. Raises UserError.
    """
    try:
        return call_afresh(_declared, path.absolute())
    except FreshProcessError as error:
        raise UserError(f"{path}: {error}") from error


def _draw(_: random.Random) -> Kernel:
    raise AssertionError("a kernel of a file is drawn by its index")


def _declared(path: Path) -> dict[str, tuple[Kernel, str]]:
    """Import the file, which must leave the process as it was, and return its declared_kernels()."""
    file = UserFile(path)
    declaration = file.declared(DECLARATION)
    if declaration is None:
        raise UserError(f"{path}: it must assign {DECLARATION}, a dict with an entry for each function")
    config = _config(file)
    try:
        with configured(config):
            before = state()
            names = vars(file.imported())
            check_unchanged(before, file)
            return _Declared(file, declaration, names, config).kernels()
    except SettingError as error:
        raise UserError(f"{file.place_of(error.setting)}: {error}") from error


def _config(file: UserFile) -> Config:
    """The settings that a file declares. Raises UserError for a setting that JAX does not have."""
    declaration = file.declared(CONFIG)
    if declaration is None or declaration.value is None:
        return ()
    try:
        value = ast.literal_eval(declaration.value)
    except ValueError as error:
        what = f"{CONFIG} must be written out in literals, since the file is executed under it"
        raise file.fault(declaration, what) from error
    try:
        config = settings_in(value)
        with configured(config):
            return config
    except ValueError as error:
        raise file.fault(declaration, f"{CONFIG}: {error}") from error


class _Declared:
    """The functions that a file declares inputs for, all under ``config``.

    ``names`` are those of the file once it is imported.
    """

    def __init__(
        self,
        file: UserFile,
        declaration: ast.Assign | ast.AnnAssign,
        names: Mapping[str, Any],
        config: Config,
    ) -> None:
        self.file = file
        self.config = config
        self.declaration = declaration
        self.gradients = file.declared(GRADIENTS)
        self.names = names

    def kernels(self) -> dict[str, tuple[Kernel, str]]:
        declared = self.names[DECLARATION]
        if not isinstance(declared, dict) or not declared:
            raise self._fault(f"{DECLARATION} must be a dict with an entry for each function")
        if self.gradients is not None:
            choices = self.names[GRADIENTS]
            if not isinstance(choices, dict) or not choices.keys() <= declared.keys():
                what = f"{GRADIENTS} must be a dict of argnums for functions that {DECLARATION} names"
                raise self.file.fault(self.gradients, what)
        return {name: self._kernel(name, arguments) for name, arguments in declared.items()}

    def _kernel(self, name: Any, arguments: Any) -> tuple[Kernel, str]:
        if not isinstance(name, str):
            raise self._fault(f"{DECLARATION} has the key {name!r}, which must be the name of a function")
        if not isinstance(arguments, dict):
            raise self._fault(f"{name}: its inputs must be a dict, of a declaration for each argument", name)
        try:
            made = call(self._target(name), arguments)
        except ArgumentError as error:
            raise self._fault(f"{name}: {error}", name, *filter(None, [error.name])) from error
        source = self.file.source(made.name, made.code)
        return Kernel(
            made.name, source, made.inputs, wrt=self._wrt(name, made), config=self.config
        ), made.code

    def _wrt(self, name: str, made: Call) -> tuple[int, ...] | None:
        """The positions that ARGNUMS gives for the function ``name``; None if it gives none."""
        if self.gradients is None or name not in self.names[GRADIENTS]:
            return None
        try:
            return made.positions(self.names[GRADIENTS][name])
        except DeclarationError as error:
            raise self.file.fault(self.gradients, f"{GRADIENTS}: {name}: {error}") from error

    def _target(self, name: str) -> Target:
        """The function that a key of INPUTS names: of the file or, as MODULE:FUNCTION, of a package."""
        declared_as = functools.partial(self._declared_as, name)
        if ":" in name:
            try:
                found = package_function(name)
            except Exception as error:  # Importing a module runs its code, which can raise anything.
                what = f"{DECLARATION} names {name!r}: {type(error).__name__}: {error}"
                raise self._fault(what.partition("\n")[0], name) from error
            return Target(found.function, found.path, self.names, declared_as, found.module)
        try:
            function = functools.reduce(getattr, name.split(".")[1:], self.names[name.partition(".")[0]])
        except (AttributeError, KeyError) as error:
            raise self._fault(
                f"{DECLARATION} names {name!r}, which is no function of this file", name
            ) from error
        if not callable(function):
            raise self._fault(f"{DECLARATION} names {name!r}, which is no function", name)
        return Target(function, name, self.names, declared_as)

    def _declared_as(self, function: str, argument: str) -> str:
        """The expression in the file for what is declared for an argument, such as INPUTS["f"]["x"]."""
        name, *index = re.split(r"(?=\[)", argument, maxsplit=1)  # An item of *args.
        _, node = self._item(function, name)
        written = f'{DECLARATION}["{function}"]["{name}"]' if node is None else ast.unparse(node)
        return written + "".join(index)

    def _item(self, *keys: str) -> tuple[ast.AST, ast.expr | None]:
        """The path of an item of INPUTS, for a message, and its expression if it is written out there."""
        place: ast.AST = self.declaration
        node = self.declaration.value
        for key in keys:
            items = zip(node.keys, node.values, strict=True) if isinstance(node, ast.Dict) else ()
            found = [each for each in items if isinstance(each[0], ast.Constant) and each[0].value == key]
            if not found:
                return place, None
            place, node = found[-1][1], found[-1][1]
        return place, node

    def _fault(self, what: str, *keys: str) -> UserError:
        """An error about the item of INPUTS with these keys."""
        return self.file.fault(self._item(*keys)[0], what)


def _templates(path: Path, module: ModuleType) -> tuple[Template, ...]:
    names: Mapping[str, Any] = vars(module)
    found = names.get("TEMPLATES", names.get("TEMPLATE"))
    templates = tuple(found) if isinstance(found, list | tuple) else (found,)
    if not templates or not all(isinstance(template, Template) for template in templates):
        raise UserError(f"{path}: it must assign {DECLARATION}, TEMPLATE, or TEMPLATES, a list of Template")
    return templates
