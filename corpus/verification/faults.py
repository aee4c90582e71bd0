"""Faults of a record, and how messages show values and exceptions of unknown origin."""

import ast
from typing import Any

_LONGEST, _START, _END = 90, 60, 25  # Characters of a value that a message shows.


class FaultError(ValueError):
    """A record is not what it should be; the message says how."""


class RefusedError(ValueError):
    """A record has something that is not on the lists, so that it is not executed; the message names it."""


def shown(value: Any) -> str:
    """``value`` as a message shows it, its middle left out where it is long."""
    if value is None:
        return "nothing"
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_START]} ... {text[-_END:]}"


def refusal(node: ast.AST, what: str) -> RefusedError:
    """The error that refuses ``node`` of a source, in which nodes have lines, for ``what`` it is."""
    return RefusedError(f"python, line {node.lineno}: {what}")  # type: ignore[attr-defined]  # Set for all.
