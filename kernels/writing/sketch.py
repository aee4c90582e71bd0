"""Sketches: bodies of several statements written as one text, with typed names, holes and choices.

    STEP = Sketch('''
        even : (h,) : b = {x}[::2]
        detail|high : (h,) : 3 * b ~ 0.6 = {even} - {p} * jnp.roll({even}, -1)
        def {body}({carry}, {item}):
            fresh|new : () : 2 = (| {carry} + {item} || jnp.hypot({carry}, {item}) |)
            return {fresh}, {fresh}
        {last}, {ys} = {lax}.scan({body}, {detail}[0], {detail})
    ''')
    even, detail, fresh = STEP.write(s, {"x": x, "p": p, "h": n // 2, "b": x.bound, "body": ...})

- ``names : shape : bound ~ usual = code`` is ``Writer.put``: it assigns the code to a new variable and puts
  that into the scope under the first of its names. Shape and bound are Python expressions over the scope;
  ``~ usual`` may be left out.
- Any other line is a statement as it stands, and one that ends in ":" opens a block.
- ``{x}`` is a hole: the code of a variable or another value of the scope; ``{lax}`` is the spelling of
  ``jax.lax``, and ``{{`` a brace.
- ``(| a || b |)`` is a choice, drawn when its line is written, before its variable gets a name.
- A line that is indented further than the one before continues that one, unless that one opens a block.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from inspect import cleandoc
from typing import Any

from kernels.writing.sampler import Sampler
from kernels.writing.values import Value

Scope = dict[str, Any]  # Values, names, sizes and bounds by the words that stand for them in sketches.

_TYPED = re.compile(r"(\w+(?:\|\w+)*) : (.+?) : (.+?)(?: ~ (.+?))? = (.+)")
_CHOICE = re.compile(r"\(\| (.*?) \|\)")


@dataclass(frozen=True)
class _Line:
    text: str  # The code of an assignment, or a whole statement.
    names: str = ""
    types: tuple[str, ...] = ()  # Shape, bound and, where it is given, usual magnitude.
    block: "tuple[_Line, ...]" = ()


def named(s: Sampler, **names: str) -> Scope:
    """New names, drawn in the order given, by the words that stand for them: named(s, body="step|tick")."""
    return {word: s.name(options) for word, options in names.items()}


class Sketch:
    """A parsed text. Raises SyntaxError for a shape or bound that is no Python expression."""

    def __init__(self, text: str) -> None:
        self.lines = _parsed(_joined(cleandoc(text).splitlines()))

    def write(self, s: Sampler, scope: Scope) -> list[Value]:
        """Write the statements; returns the new variables in order and puts them into the scope."""
        return [*_written(s, self.lines, scope)]


def _written(s: Sampler, lines: Sequence[_Line], scope: Scope) -> Iterator[Value]:
    for line in lines:
        chosen = _CHOICE.sub(lambda found: s.pick(found[1].split("||")).strip(), line.text)
        code = chosen.format_map({"lax": s.lax, **scope})
        if line.block:
            with s.suite(code):
                yield from _written(s, line.block, scope)
        elif line.names:
            shape, bound, *usual = (eval(text, {}, scope) for text in line.types)
            value = s.put(line.names, code, shape, bound, usual=usual[0] if usual else None)
            scope[line.names.split("|")[0]] = value
            yield value
        else:
            s.line(code)


def _joined(lines: Sequence[str]) -> list[str]:
    """The lines, each with those that continue it."""
    joined: list[str] = []
    for line in filter(None, lines):
        if joined and _depth(line) > _depth(joined[-1]) and not joined[-1].endswith(":"):
            joined[-1] += " " + line.strip()
        else:
            joined.append(line)
    return joined


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip())


def _parsed(lines: Sequence[str]) -> tuple[_Line, ...]:
    parsed: list[_Line] = []
    at = 0
    while at < len(lines):
        stop = at + 1
        while stop < len(lines) and _depth(lines[stop]) > _depth(lines[at]):
            stop += 1
        text = lines[at].strip()
        match = _TYPED.fullmatch(text)
        if match:
            names, shape, bound, usual, code = match.groups()
            types = (shape, bound, usual) if usual else (shape, bound)
            for text in types:
                compile(text, "sketch", "eval")
            parsed.append(_Line(code, names, types))
        else:
            parsed.append(_Line(text, block=_parsed(lines[at + 1 : stop])))
        at = stop
    return tuple(parsed)
