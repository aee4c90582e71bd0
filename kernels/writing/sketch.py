"""Sketches: bodies of several statements written as one text, with typed names, holes and choices.

    STEP = Sketch('''
        decay|leak : () : (0.1, 0.9) = input
        even : (h,) : b = {x}[::2]
        detail|high : (h,) : 3 * b ~ 0.6 = {even} - {float:0.3,0.6} * jnp.roll({even}, -1)
        body|step
        carry|acc
        def {body}({carry}, x_t):
            fresh|new : () : 2 = (| {decay} * {carry} + x_t || jnp.hypot({carry}, x_t) |)
            return {fresh}, {fresh}
        _, ys = {lax}.scan({body}, {detail}[0], {detail})
    ''')
    decay, even, detail, fresh = STEP.write(s, {"x": x, "h": n // 2, "b": x.bound})

- ``names : shape : bound ~ usual = code`` assigns the code to a new variable (``Writer.put``), which later
  lines read by the first of its names. Shape and bound are Python expressions over the scope; ``~ usual`` may
  be left out. Where the code is ``input``, it is an input of the kernel (``Writer.array``).
- ``body|step`` alone draws a name that later lines read by the first.
- Any other line is a statement as it stands, and one that ends in ":" opens a block.
- ``{x}`` is a hole: the code of a variable or another value of the scope. ``{lax}`` is the spelling of
  ``jax.lax``; ``{float:0.3,0.6}`` draws a literal in that interval, ``{int:2,5}`` an integer one.
- ``(| a || b |)`` is a choice. A line draws its choices first, then its holes, then its variable's name.
- A line that is indented further than the one before continues that one, unless that one opens a block.
"""

import re
from ast import literal_eval
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from inspect import cleandoc
from typing import Any

from kernels.writing.sampler import Sampler
from kernels.writing.values import Value, ends

Scope = dict[str, Any]  # Values, names, sizes and bounds by the words that stand for them in sketches.

_TYPED = re.compile(r"(\w+(?:\|\w+)*) : (.+?) : (.+?)(?: ~ (.+?))? = (.+)")
_NAMES = re.compile(r"\w+(?:\|\w+)+")
_CHOICE = re.compile(r"\(\| (.*?) \|\)")


@dataclass(frozen=True)
class _Line:
    text: str  # The code of an assignment, or a whole statement; empty for a name.
    names: str = ""
    types: tuple[str, ...] = ()  # Shape, bound and, where it is given, usual magnitude.
    block: "tuple[_Line, ...]" = ()


@dataclass(frozen=True)
class _Drawn:
    """A hole whose format, "0.3,0.6", is the interval to draw from."""

    draw: Callable[..., object]

    def __format__(self, spec: str) -> str:
        return str(self.draw(*literal_eval(spec)))


class Sketch:
    """A parsed text. Raises SyntaxError for a shape or bound that is no Python expression."""

    def __init__(self, text: str) -> None:
        self.lines = _parsed(_joined(cleandoc(text).splitlines()))

    def write(self, s: Sampler, scope: Scope) -> list[Value]:
        """Write the statements; returns the new variables in order and puts them into the scope."""
        scope |= {"lax": s.lax, "float": _Drawn(s.coef), "int": _Drawn(s.count)}
        return [*_written(s, self.lines, scope)]


def _written(s: Sampler, lines: Sequence[_Line], scope: Scope) -> Iterator[Value]:
    for line in lines:
        chosen = _CHOICE.sub(lambda found: s.pick(found[1].split("||")).strip(), line.text)
        code = chosen.format_map(scope)
        key = line.names.split("|")[0]
        if line.block:
            with s.suite(code):
                yield from _written(s, line.block, scope)
        elif line.types:
            shape, bound, *usual = (eval(text, {}, scope) for text in line.types)
            if code == "input":
                low, high = ends(bound)
                scope[key] = s.array(line.names, shape, low=low, high=high)
            else:
                scope[key] = s.put(line.names, code, shape, bound, usual=usual[0] if usual else None)
            yield scope[key]
        elif line.names:
            scope[key] = s.name(line.names)
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
        elif _NAMES.fullmatch(text):
            parsed.append(_Line("", text))
        else:
            parsed.append(_Line(text, block=_parsed(lines[at + 1 : stop])))
        at = stop
    return tuple(parsed)
