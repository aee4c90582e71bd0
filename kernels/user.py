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
from typing import Any

from .kernel import Input, Kernel, Template
from .user_file import UserError, UserFile

DECLARATION = "INPUTS"
_NAME = re.compile(r"[\w.-]+", re.ASCII)  # Characters that pytest leaves unescaped in ids of cases.


def load(path: Path) -> tuple[Template, ...]:
    """Return the templates of the file or package at ``path``.

    A file that assigns INPUTS, ``{"function": {"argument": (dtype, shape, low, high)}}``, is one template
    with a kernel for each of those functions; it is not executed here. Any other file is imported, and its
    TEMPLATE or TEMPLATES returned. Raises UserError.
    """
    file = UserFile(path)
    declaration = file.declared(DECLARATION)
    if declaration is not None:
        templates: tuple[Template, ...] = (_template(file, declaration),)
    else:
        templates = _templates(path, _imported(path, file.file))
    for template in templates:
        if not _NAME.fullmatch(template.name):
            raise UserError(
                f"{path}: {template.name!r} is to name a kernel type, which takes letters from a to z, "
                "digits, '_', '-' and '.'"
            )
    return templates


def _template(file: UserFile, declaration: ast.Assign | ast.AnnAssign) -> Template:
    assert declaration.value is not None
    try:
        declared = ast.literal_eval(declaration.value)
    except ValueError as error:
        raise file.fault(declaration, f"{DECLARATION} must be written out in literals") from error
    if not isinstance(declared, dict) or not declared:
        raise file.fault(declaration, f"{DECLARATION} must be a dict with an entry for each function")
    kernels = [_kernel(file, declaration, str(name), inputs) for name, inputs in declared.items()]
    name = file.path.stem

    def draw(_: random.Random) -> Kernel:
        raise AssertionError("a kernel of a file is drawn by its index")

    return Template(name, name, draw, tuple(kernels))


def _kernel(file: UserFile, declaration: ast.stmt, name: str, inputs: Any) -> Kernel:
    function = file.bound(name)
    if not isinstance(function, ast.FunctionDef):
        raise file.fault(declaration, f"{DECLARATION} names {name!r}, which is no function of this file")
    if not isinstance(inputs, dict):
        raise file.fault(declaration, f"{name}: its inputs must be a dict")
    expected = [argument.arg for argument in function.args.args]
    if [*inputs] != expected:
        raise file.fault(
            function, f"{name} takes {', '.join(expected)}, but {DECLARATION} gives {', '.join(inputs)}"
        )
    declared = tuple(_input(file, declaration, name, *item) for item in inputs.items())
    return Kernel(name, file.source(name), declared)


def _input(file: UserFile, declaration: ast.stmt, function: str, name: str, value: Any) -> Input:
    match value:
        case (
            str(dtype),
            tuple(shape),
            int() | float() as low,
            int() | float() as high,
        ) if low <= high and all(isinstance(size, int) and size >= 0 for size in shape):
            return Input(name, shape, dtype, low, high)
    raise file.fault(
        declaration,
        f'{function}: {name} must be (dtype, shape, low, high), as ("float32", (3, 4), -1, 1)',
    )


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
