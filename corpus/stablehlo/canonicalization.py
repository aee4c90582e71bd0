"""Canonical form: a program's text without arbitrary names and default attributes; and its skeleton."""

import re
from collections.abc import Callable

# The form is defined on text, by patterns: these take a tenth of the time of parsing and printing a module.
_MODULE = re.compile(r"^module @\S+( attributes \{[^\n]*\})? \{$", re.MULTILINE)
_RESULT_INFO = re.compile(r" \{jax\.result_info = \"[^\"]*\"\}")
# Attributes at their defaults, which JAX spells out and a portable artifact comes back without.
_DEFAULT = (
    r"(?:(?:indices_are_sorted|unique_indices|is_stable) = false"
    r"|(?:window_strides|base_dilations|window_dilations) = array<i64: 1(?:, 1)*>"
    r"|padding = dense<0> : tensor<\d+x2xi64>|precision = \[DEFAULT, DEFAULT\]"
    r"|(?:stride|lhs_dilate|rhs_dilate) = \[1(?:, 1)*\]|pad = \[\[0, 0\](?:, \[0, 0\])*\]"
    r"|backend_config = \"\"|reverse = \[false(?:, false)*\]"
    r"|precision_config = \[#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>\])"
)
# Patterns that start with a character of their own, and look behind after it, are fast on long texts.
_FIRST_DEFAULTS = re.compile(rf"\{{(?:{_DEFAULT}(?:, |(?=\}})))+")
_LATER_DEFAULTS = re.compile(rf", {_DEFAULT}(?:, {_DEFAULT})*")
# Not carried by a portable artifact.
_CHANNEL_TYPE = re.compile(r"(?<=channel_handle<handle = )(\d+), type = \d+")
_SYMBOL = re.compile(r"@(?<!custom_call @)\w+")  # The target of a custom call says what it does.
# JAX ends the comparator of an approximate top_k so; a portable artifact comes back with a plain return.
_FUNCTION_END = re.compile(r"^    stablehlo\.(?=return )", re.MULTILINE)
_VALUE = re.compile(r"%\w+")
_TYPE = re.compile(r" ?(?::|->) \(?(?:tensor|tuple|complex)<.*$", re.MULTILINE)
_NUMBERS = re.compile(
    r"dense<[^>]*>|array<[^>]*>|\[[^\]%]*\]|, (?:FLOAT|SIGNED|UNSIGNED|TOTALORDER)\b"
    r"|(?<![%\w@#])-?\d[\w.+-]*"
)


def canonical(text: str) -> str:
    """Replace every arbitrary name in ``text``, those of the module, functions and results, by a number.

    Attributes at their defaults are left out. MLIR's printer numbers values already. The canonical form of a
    canonical form is itself.
    """
    for rewrite in TEXT_STEPS.values():
        text = rewrite(text)
    return text


def skeleton(text: str) -> str:
    """Remove types, shapes, axes, constants and every other number from the canonical form of ``text``.

    The ops, their operands and their regions are left.
    """
    return _numbered(_VALUE, "%", _NUMBERS.sub("", _TYPE.sub("", canonical(text))))


def _without_defaults(text: str) -> str:
    return _LATER_DEFAULTS.sub("", _FIRST_DEFAULTS.sub("{", text)).replace(" {} : ", " : ")


def _plain_channels(text: str) -> str:
    return _CHANNEL_TYPE.sub(r"\1, type = 0", text) if "channel_handle" in text else text


def _numbered(pattern: re.Pattern[str], prefix: str, text: str) -> str:
    order: dict[str, str] = {}
    return pattern.sub(lambda match: order.setdefault(match.group(), f"{prefix}{len(order)}"), text)


TEXT_STEPS: dict[str, Callable[[str], str]] = {
    "module's name and attributes": lambda text: _MODULE.sub("module {", text),
    "names of results": lambda text: _RESULT_INFO.sub("", text),
    "attributes": lambda text: _plain_channels(_without_defaults(text)),
    "ends of functions": lambda text: _FUNCTION_END.sub("    ", text),
    "symbol names": lambda text: _numbered(_SYMBOL, "@f", text),
}
