"""Print the StableHLO of any importable function, forward and backward, and check it.

The programs are lowered and checked like those of a record.
"""

import argparse
import ast
import importlib
import re
import sys
from collections.abc import Callable
from typing import Any

import jax

from corpus.checks.kernel_checks import Evidence, check
from corpus.lowering.lower import lower, reason_without_gradient
from corpus.records.platforms import PLATFORMS
from corpus.stablehlo.program import sections
from kernels import Input, Kernel
from tools import _cli

GROUP = _cli.UPGRADING

_DTYPES = {
    "bool": "bool",
    **{f"i{bits}": f"int{bits}" for bits in (8, 16, 32, 64)},
    **{f"u{bits}": f"uint{bits}" for bits in (8, 16, 32, 64)},
    **{f"f{bits}": f"float{bits}" for bits in (16, 32, 64)},
    "bf16": "bfloat16",
}
_DOMAINS = {"b": (0.0, 1.0), "i": (-8.0, 7.0), "u": (0.0, 7.0), "f": (-1.0, 1.0)}
_INPUT = re.compile(r"(\w+)\[([\d,\s]*)\](?::(-?[\d.]+(?:e-?\d+)?)\.\.(-?[\d.]+(?:e-?\d+)?))?")
_INPUT_FORM = "DTYPE[SHAPE] or DTYPE[SHAPE]:LOW..HIGH, such as f32[8,3] or f32[8,3]:0.5..2"


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _parser().carry_out(_run, arguments)


def _run(options: argparse.Namespace) -> int:
    name, function = options.function
    platforms = tuple(dict.fromkeys(options.platform or ["cpu"]))
    kernel = Kernel(name, "", tuple(options.input), tuple(dict(options.static).items()))
    try:
        programs = lower(function, kernel, platforms)
    except Exception as error:  # Any function can raise anything while it is traced.
        return _fail(f"cannot lower {name}: {_said(error)}")
    for platform in platforms:
        print(sections(programs, platform, kernel.argnums))
    try:
        evidence = check(kernel, programs, function=function)
    except (AssertionError, ValueError, KeyError, jax.errors.JaxRuntimeError) as error:
        return _fail(f"NOT VERIFIED: {str(error).partition(chr(10))[0]}")
    verdict = f"verified ({_engines(evidence)}); "
    if evidence.gradient_error is None:
        verdict += f"no backward text: {reason_without_gradient(function, kernel)}"
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
        "function", metavar="MODULE:FUNCTION", type=_named, help="an importable function, such as jax.nn:gelu"
    )
    parser.add_argument(
        "--input",
        action="append",
        default=[],
        metavar="SPEC",
        type=_input,
        help=f"an array argument, in order: {_INPUT_FORM}; the checks draw its values from LOW to "
        "HIGH (default: -1 to 1, integers -8 to 7)",
    )
    parser.add_argument(
        "--static",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        type=_static,
        help="a static argument by keyword; VALUE is a Python literal, else taken as a string",
    )
    parser.add_argument(
        "--platform",
        action="append",
        choices=PLATFORMS,
        help="lower for this one; may be given more than once (default: cpu)",
    )
    return parser


def _named(name: str) -> tuple[str, Callable[..., Any]]:
    try:
        return name, _function(name)
    except Exception as error:  # Importing a module runs its code, which can raise anything.
        raise argparse.ArgumentTypeError(_said(error)) from error


def _function(name: str) -> Callable[..., Any]:
    module, _, attribute = name.partition(":")
    if not (module and attribute):
        raise ValueError(f"{name!r} is not of the form MODULE:FUNCTION, such as jax.nn:gelu")
    found: Any = importlib.import_module(module)
    for part in attribute.split("."):
        found = getattr(found, part)
    if not callable(found):
        raise TypeError(f"{name} is not a function")
    function: Callable[..., Any] = found
    return function


def _input(text: str) -> Input:
    match = _INPUT.fullmatch(text.strip())
    if match is None:
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form {_INPUT_FORM}")
    dtype, dims, low, high = match.groups()
    if dtype not in _DTYPES:
        raise argparse.ArgumentTypeError(f"no dtype {dtype!r}; choose from {', '.join(_DTYPES)}")
    domain = _DOMAINS[dtype.removeprefix("b")[0] if dtype != "bool" else "b"]
    if low is not None:
        domain = (float(low), float(high))
    if domain[0] > domain[1]:
        raise argparse.ArgumentTypeError(f"{text!r}: LOW is greater than HIGH")
    shape = tuple(int(dim) for dim in dims.split(",") if dim.strip())
    return Input("", shape, _DTYPES[dtype], *domain)


def _static(text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not (name.isidentifier() and equals):
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form NAME=VALUE")
    try:
        return name, ast.literal_eval(value)
    except (ValueError, SyntaxError):
        return name, value


if __name__ == "__main__":
    sys.exit(main())
