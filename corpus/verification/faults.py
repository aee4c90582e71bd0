"""Faults of a record, and how messages show values and exceptions of unknown origin."""

import ast
from typing import Any

_LONGEST, _START, _END = 90, 60, 25  # Characters of a value that a message shows.


class FaultError(ValueError):
    """A record does not pass verification; the message is the reason."""


class RefusedError(ValueError):
    """A record uses something that is not on the lists, and is not executed; the message names it."""


def shown(value: Any) -> str:
    """``value`` in the form that messages show, with the middle of a long one left out."""
    if value is None:
        return "nothing"
    text = repr(value)
    return text if len(text) <= _LONGEST else f"{text[:_START]} ... {text[-_END:]}"


def refusal(node: ast.AST, what: str) -> RefusedError:
    """The error that refuses ``node`` of a source; ``what`` says for which reason."""
    return RefusedError(f"python, line {node.lineno}: {what}")  # type: ignore[attr-defined]  # Set for all.
