"""Locations of the ops of a program: the transformation, the primitive and the user's line.

JAX writes them into the locations of the lowered text, such as
``"jit(f)/transpose(jvp())/mul"(callsite("f"("model.py":42:8 to :19) at ...))``.
"""

import functools
import re
from collections.abc import Sequence
from typing import NamedTuple

from jax.extend.mlir import ir

from corpus.stablehlo.context import parse, printed
from corpus.stablehlo.operations import functions_of, name_of, walk
from corpus.stablehlo.printed_form import OP

_STACK = re.compile(r'^loc\((?:callsite\()?"([^"]*)"(?!:\d)')
_FRAME = re.compile(r'"([^"]+)":(\d+):(\d+)(?: to (?:(\d+))?:(\d+))?')
# What JAX puts around the whole function, and older releases within that.
_OUTER = re.compile(r"^(?:jit|pjit|pmap)\([^()]*(?:\([^()]*\))?[^()]*\)/(?:jit\(main\)/)?")
_LIBRARIES = ("/site-packages/", "/dist-packages/", "/lib/python")
_SEPARATOR = "|"
_LOCATION = re.compile(r' loc\((?:"[^"]*"(?::\d+:\d+)?|unknown)\)')
_LAST_LOCATION = re.compile(r" loc\((.*)\)$")
_NUMBER = re.compile(r'"(\d+)"')


class Place(NamedTuple):
    """The location of an op.

    ``stack`` has the transformations, the functions and the primitive, as in ``transpose(jvp())/mul``;
    ``line`` the user's line, ``42`` of a kernel's own source or ``model.py:42``, and ``columns`` the
    expression's in it, such as ``8-19``. What is not known is "".
    """

    stack: str = ""
    line: str = ""
    columns: str = ""

    @classmethod
    def of(cls, text: str) -> "Place":
        """Parse the string form of a place."""
        parts = text.split(_SEPARATOR)
        return cls(*parts) if len(parts) == len(cls._fields) else cls(text)

    def __str__(self) -> str:
        return _SEPARATOR.join(self)

    @property
    def primitive(self) -> str:
        """The name of the primitive."""
        return self.stack.rpartition("/")[2].rstrip(":")

    @property
    def is_function(self) -> bool:
        """True if the last part is not a primitive, but a function around it."""
        return self.primitive in ("", "jit") or "(" in self.primitive

    @property
    def span(self) -> tuple[str, str]:
        """The user's expression that the op belongs to."""
        return self.line, self.columns

    @property
    def transformation(self) -> str:
        """``transpose`` or ``jvp`` for an op of a derivative, "" for others."""
        return next((name for name in ("transpose", "jvp") if f"{name}(" in self.stack), "")


def split(text: str, source: str = "") -> tuple[str, tuple[Place, ...]]:
    """The text without its locations, and the place of each of its ops, in the order of walk().

    Lines are those of the file ``source`` alone, or of any but libraries'. An op of a function that JAX calls
    has the place of the first call before its own. Raises ValueError for an invalid text.
    """
    module = parse(text)
    functions = {name_of(function): function for function in functions_of(module)}
    ops = {name: walk(each) for name, each in functions.items()}
    place = functools.cache(lambda location: _place(location, source))  # The ops of a rule share theirs.
    own = {name: [place(str(op.location)) for op in each] for name, each in ops.items()}
    waiting = [name for name, each in functions.items() if name == "main"] or [*functions][:1]
    found: dict[str, Sequence[Place]] = {name: own[name] for name in waiting}
    while waiting:
        caller = waiting.pop(0)
        for op, call in zip(ops[caller], found[caller], strict=True):
            if op.name != "func.call":
                continue
            callee = ir.FlatSymbolRefAttr(op.attributes["callee"]).value
            if callee not in found:
                found[callee] = [_called(call, each) for each in own[callee]]
                waiting.append(callee)
    every = [place for name in functions for place in found.get(name, own[name])]
    return printed(module), (*every,)


def _called(call: Place, inner: Place) -> Place:
    stack = "/".join(filter(None, (call.stack, inner.stack)))
    return Place(stack, *(inner.span if inner.line else call.span))


def _place(location: str, source: str) -> Place:
    match = _STACK.match(location)
    stack = _OUTER.sub("", match[1]).replace(_SEPARATOR, "/") if match else ""
    for path, line, column, _, end in _FRAME.findall(location):
        if source and path == source:
            return Place(stack, line, f"{column}-{end}")
        if not source and path.endswith(".py") and not any(part in path for part in _LIBRARIES):
            return Place(stack, f"{path}:{line}".replace(_SEPARATOR, "/"), f"{column}-{end}")
    return Place(stack)


def printed_with_locations(module: ir.Module) -> str:
    """Print ``module`` with the location of each op on its last line."""
    shown = module.operation.get_asm(enable_debug_info=True, use_local_scope=True, assume_verified=True)
    return str(shown)


def numbered_lines(text: str) -> tuple[str, list[int | None]]:
    """The lines of a text of printed_with_locations() without locations, and the op's number of each.

    Locations are names that are numbers. The line of an op with regions has the number on its last line.
    """
    lines, numbers, waiting = [], [], []
    for at, line in enumerate(text.splitlines()):
        end = _LAST_LOCATION.search(line)
        plain = _LOCATION.sub("", line[: end.start()] if end else line)
        lines.append(plain)
        number = _NUMBER.search(end[1]) if end else None
        numbers.append(int(number[1]) if number else None)
        if OP.match(plain) and end is None:
            waiting.append(at)
        elif end and waiting and not OP.match(plain):
            numbers[waiting.pop()] = numbers[-1]
    return "".join(f"{line}\n" for line in lines), numbers
