"""Print the StableHLO of any importable function, forward and backward, and check it.

The programs are lowered and checked like those of a record.
"""

import argparse
import ast
import contextlib
import re
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from corpus.checks.errors import CheckError
from corpus.checks.isolation import check_apart
from corpus.checks.kernel_checks import Evidence
from corpus.lowering.lower import lowering_of
from corpus.records.domains import DOMAINS
from corpus.records.platforms import PLATFORMS
from corpus.stablehlo.configuration import configured
from corpus.stablehlo.program import sections
from corpus.user_kernels.leaves import DeclarationError
from corpus.user_kernels.loading import declared_kernels
from corpus.user_kernels.package_function import PackageFunction, package_function, package_kernel
from corpus.user_kernels.specs import FORM, arguments, spec
from kernels import Kernel
from kernels.config import SettingError, parsed
from kernels.user_file import UserError
from tools import _cli

GROUP = _cli.UPGRADING


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _run(options: argparse.Namespace) -> int:
    try:
        config = parsed(options.config)
        with configured(config):
            named = _named(options.function)
            kernel = _kernel(named, options)
    except SettingError as error:
        raise _cli.InputError(f"--config: {error}") from error
    except (DeclarationError, UserError) as error:
        raise _cli.InputError(str(error)) from error
    if config:
        kernel = replace(kernel, config=config)
    platforms = tuple(dict.fromkeys(options.platform or ["cpu"]))
    try:
        lowered = lowering_of(kernel, platforms)
    except Exception as error:  # Any function can raise anything while it is traced.
        return _fail(f"cannot lower {options.function}: {_said(error)}")
    for platform in platforms:
        print(sections(lowered.programs, platform, kernel.argnums))
    try:
        evidence = check_apart(kernel, lowered.programs)
    except CheckError as error:
        return _fail(f"NOT VERIFIED: {str(error).partition(chr(10))[0]}")
    for note in evidence.notes:
        print(f"extract: {note}", file=sys.stderr)
    verdict = f"verified ({_engines(evidence)}); "
    if evidence.gradient_error is None:
        verdict += f"no backward text: {lowered.backward.removeprefix('none: ')}"
    else:
        verdict += f"the gradient is within {evidence.gradient_error:.1e} of central differences"
    print(f"extract: {verdict}", file=sys.stderr)
    return _cli.NOTHING_FOUND


def _said(error: Exception) -> str:
    return f"{type(error).__name__}: {str(error).strip().partition(chr(10))[0]}"


def _fail(message: str) -> int:
    print(f"extract: {message}", file=sys.stderr)
    return _cli.FOUND


def _engines(evidence: Evidence) -> str:
    return ", ".join(f"{platform}: {'+'.join(names)}" for platform, names in evidence.engines.items())


def _parser() -> _cli.Parser:
    parser = _cli.Parser(
        "extract",
        __doc__,
        example="jax.nn:gelu --input f32[8,3] --platform cpu --platform cuda",
        found="the function cannot be lowered, or a check fails",
    )
    parser.add_argument(
        "function",
        metavar="MODULE:FUNCTION|FILE:FUNCTION",
        help="an importable function, such as jax.nn:gelu, or one that a Python file declares in INPUTS",
    )
    parser.add_argument(
        "--input",
        action="append",
        default=[],
        metavar="[PATH=]SPEC",
        type=_checked(spec),
        help="an array: the next argument or, behind PATH=, such as params.w=f32[4,3] and layers.0.b=f32[3], "
        f"a part of an argument. SPEC is {FORM}; the checks draw its values from LOW to HIGH (default: -1 "
        f"to 1, integers -8 to 7), of DOMAIN: {', '.join(DOMAINS)}",
    )
    parser.add_argument(
        "--static",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        type=_static,
        help="a constant argument; VALUE is a Python literal, MODULE:MEMBER of a module, or else a string",
    )
    parser.add_argument(
        "--config",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="a setting of JAX to lower and check under, such as jax_enable_x64=True; all others have JAX's "
        "defaults",
    )
    parser.add_argument(
        "--argnums",
        action="append",
        metavar="NAME",
        help="the position or name of an argument, or the name of an input, that the gradient is taken with "
        "respect to; may be given more than once (default: all of inexact dtype)",
    )
    parser.add_argument(
        "--platform",
        action="append",
        choices=PLATFORMS,
        help="lower for this one; may be given more than once (default: cpu)",
    )
    return parser


def _checked(read: Callable[[str], Any]) -> Callable[[str], Any]:
    """Wrap ``read`` for argparse, which shows the messages of a single error class."""

    def checked(text: str) -> Any:
        try:
            return read(text)
        except DeclarationError as error:
            raise argparse.ArgumentTypeError(str(error)) from error

    return checked


@dataclass(frozen=True)
class _Named:
    """A function named on the command line: of a package, or declared by ``file``."""

    name: str
    of_package: PackageFunction | None
    file: Path
    function: str


def _named(name: str) -> _Named:
    place, _, function = name.rpartition(":")
    try:
        of_package = None if place.endswith(".py") else package_function(name)
    except Exception as error:  # Importing a module runs its code, which can raise anything.
        raise _cli.InputError(f"{name}: {_said(error)}") from error
    return _Named(name, of_package, Path(place), function)


@dataclass(frozen=True)
class _Static:
    """The value of a constant argument, and the module that it is a member of, if it is one of a module."""

    value: Any
    modules: tuple[str, ...] = ()


def _static(text: str) -> tuple[str, _Static]:
    name, equals, value = text.partition("=")
    if not (name.isidentifier() and equals):
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form NAME=VALUE")
    with contextlib.suppress(ValueError, SyntaxError):
        return name, _Static(ast.literal_eval(value))
    if re.fullmatch(r"[\w.]+:[\w.]+", value):
        with contextlib.suppress(ImportError, AttributeError, TypeError):  # Then it is a string.
            found = package_function(value)
            return name, _Static(found.function, (found.module,))
    return name, _Static(value)


def _kernel(named: _Named, options: argparse.Namespace) -> Kernel:
    if named.of_package is None:
        return _declared(named, options)
    statics: dict[str, _Static] = dict(options.static)
    constants = {name: static.value for name, static in statics.items()}
    declared = arguments(named.of_package.function, options.input, constants)
    modules = [module for static in statics.values() for module in static.modules]
    argnums = options.argnums and [int(each) if each.isdecimal() else each for each in options.argnums]
    return package_kernel(named.of_package, declared, modules, argnums)


def _declared(named: _Named, options: argparse.Namespace) -> Kernel:
    """The kernel of a function that a file declares."""
    if given := [name for name in ("input", "static", "argnums", "config") if getattr(options, name)]:
        raise DeclarationError(f"--{given[0]}: {named.file} declares it, in INPUTS, ARGNUMS or CONFIG")
    kernels = declared_kernels(named.file)
    if named.function not in kernels:
        raise DeclarationError(f"{named.file}: INPUTS names no {named.function!r}, but {', '.join(kernels)}")
    return kernels[named.function][0]


if __name__ == "__main__":
    sys.exit(main())
