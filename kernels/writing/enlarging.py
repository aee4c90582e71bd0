"""Dimensions that are drawn small and grow afterwards: one draw, a kernel at two sizes.

Every whole number from 2 on that a template draws is a ``Size``: the small number, and the formula that it
was worked out by. A template computes and decides with the small numbers. What it writes into text are marks
in place of the numbers, so that the text can be read at other sizes too; and a ``Ledger`` keeps what it has
decided by them, such as that two axes are equal or that one number divides another. A number that is, or goes
into, a dimension of an input then grows to one that people use, wherever all these decisions stay the same.
"""

from __future__ import annotations

import math
import operator
import random
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from kernels.kernel import Input, Static

Table = Mapping[int, int]  # The number that each drawn one becomes, by its place.


class Drawn(NamedTuple):
    """The number that is drawn at a ``place``, counted from 0."""

    place: int


class Combined(NamedTuple):
    """The number that an operation gives of two, by its ``sign``."""

    sign: str
    left: Formula
    right: Formula


Formula = int | Drawn | Combined


class Fact(NamedTuple):
    """A comparison that holds, by its ``sign``, between two numbers."""

    sign: str
    left: Formula
    right: Formula


class _Decision(NamedTuple):
    """A fact, and the ``places`` of the drawn numbers that it is about."""

    fact: Fact
    places: frozenset[int]

    def holds(self, table: Table, small: Sequence[int]) -> bool:
        """True if it holds by ``table``. Raises ZeroDivisionError where a formula has no value."""
        left, right = (_value(each, table, small) for each in (self.fact.left, self.fact.right))
        return bool(_FACTS[self.fact.sign](left, right))


# Letters to Python, and in no kernel otherwise: code with a mark in place of a number can be parsed.
_FIRST, _LAST = 0x4E00, 0x9FFE
_PAD = chr(_LAST + 1)  # Behind a mark, so that it is as long as its small number.
_MARK = re.compile(f"(\\w?)([{chr(_FIRST)}-{chr(_LAST)}]){_PAD}*")
# Loops of Python, which tracing unrolls: their programs would have other ops at each size.
_UNROLLED = re.compile(r"\bfor [\w, ]+ in range\(([^\n:\]]*)")

# Widths, batches, heads, pixels, tokens as in programs that people run; odd ones among them.
_LARGE = (
    *(16, 16, 17, 18, 20, 20, 24, 24, 25, 27, 28, 28, 30, 31, 32, 32, 32, 32, 36, 40, 45, 48, 48, 49, 50, 52),
    *(56, 60, 63, 64, 64, 64, 64, 64, 65, 72, 77, 80, 90, 96, 96, 99, 100, 101, 112, 120, 127, 128, 128, 128),
    *(
        128,
        144,
        150,
        160,
        180,
        192,
        196,
        197,
        200,
        224,
        225,
        240,
        250,
        255,
        256,
        256,
        256,
        300,
        320,
        365,
        384,
    ),
    *(400, 450, 500, 512, 512, 513, 640, 768, 784, 900, 1000, 1024, 1024),
)
# Samples of a signal, particles, observations: an array of one axis is longer than the axes of a matrix.
_LONG = (
    *(
        128,
        200,
        250,
        256,
        300,
        360,
        365,
        384,
        400,
        480,
        500,
        500,
        512,
        512,
        600,
        640,
        720,
        750,
        768,
        800,
        900,
    ),
    *(1000, 1000, 1000, 1023, 1024, 1024, 1025, 1200, 1440, 1500, 2000, 2048, 2048, 3000, 4096, 5000, 8192),
)
_MIDDLE = (5, 6, 7, 8, 8, 9, 10, 10, 11, 12, 12, 13, 14, 15)
# Shares of dimensions that become large, of those of arrays of one axis alone, and of those that grow at all.
_GROWS_LARGE, _GROWS_LONG, _GROWS = 0.65, 0.88, 0.96
_LARGEST_INPUT = 1 << 17  # Elements.
_LARGEST_GRID = 1 << 18  # Product of all dimensions that grow: intermediate values may have all of them.
_TRIES = 40  # Numbers tried for a dimension, and tables for a kernel.
_TABLES = 6

_OPERATIONS: Mapping[str, Callable[[int, int], Any]] = {
    "+": operator.add,
    "-": operator.sub,
    "*": operator.mul,
    "//": operator.floordiv,
    "%": operator.mod,
    "**": operator.pow,
    "bit_length": lambda number, _: number.bit_length(),  # Of one number: the other is not used.
}
_FACTS = {"==": operator.eq, "<": operator.lt, "<=": operator.le}


class Size(int):
    """A whole number that knows how it was worked out. It formats as its mark."""

    formula: Formula
    ledger: Ledger

    def __new__(cls, value: int, formula: Formula, ledger: Ledger) -> Size:
        size = super().__new__(cls, value)
        size.formula, size.ledger = formula, ledger
        return size

    def _with(self, sign: str, other: Any, *, swapped: bool = False) -> Any:
        if not isinstance(other, int):
            return NotImplemented
        left, right = (other, self) if swapped else (self, other)
        value = _OPERATIONS[sign](int(left), int(right))
        if not isinstance(value, int):  # A negative power.
            return value
        if sign == "//" and isinstance(left, Size) and int(left) % int(right) == 0:
            self.ledger.note("==", Combined("%", left.formula, formula_of(right)), 0)
        return Size(value, Combined(sign, formula_of(left), formula_of(right)), self.ledger)

    def __add__(self, other: Any) -> Any:
        return self._with("+", other)

    def __radd__(self, other: Any) -> Any:
        return self._with("+", other, swapped=True)

    def __sub__(self, other: Any) -> Any:
        return self._with("-", other)

    def __rsub__(self, other: Any) -> Any:
        return self._with("-", other, swapped=True)

    def __mul__(self, other: Any) -> Any:
        return self._with("*", other)

    def __rmul__(self, other: Any) -> Any:
        return self._with("*", other, swapped=True)

    def __floordiv__(self, other: Any) -> Any:
        return self._with("//", other)

    def __rfloordiv__(self, other: Any) -> Any:
        return self._with("//", other, swapped=True)

    def __mod__(self, other: Any) -> Any:
        return self._with("%", other)

    def __rmod__(self, other: Any) -> Any:
        return self._with("%", other, swapped=True)

    def __pow__(self, other: Any, modulo: Any = None) -> Any:
        return self._with("**", other)

    def __rpow__(self, other: Any, modulo: Any = None) -> Any:
        return self._with("**", other, swapped=True)

    def __neg__(self) -> Any:
        return self._with("-", 0, swapped=True)

    def __pos__(self) -> Any:
        return self

    def bit_length(self) -> Any:
        """The number of bits, which grows with the number: a binary search has as many steps."""
        return self._with("bit_length", 0)

    def __eq__(self, other: object) -> bool:
        same = bool(int(self) == plain(other))  # A Size would note that it equals a plain number.
        if same and isinstance(other, int):
            self.ledger.note("==", self.formula, formula_of(other))
        return same

    def __ne__(self, other: object) -> bool:
        return not self == other

    __hash__ = int.__hash__

    def _ordered(self, sign: str, other: Any, *, swapped: bool = False) -> Any:
        if not isinstance(other, int | float):
            return NotImplemented
        left, right = (other, self) if swapped else (self, other)
        holds = _FACTS[sign](
            int(left) if isinstance(left, Size) else left, int(right) if isinstance(right, Size) else right
        )
        if isinstance(other, Size):
            a, b = formula_of(left), formula_of(right)
            if holds:
                self.ledger.note(sign, a, b)
            else:
                self.ledger.note("<=" if sign == "<" else "<", b, a)
        return holds

    def __lt__(self, other: Any) -> Any:
        return self._ordered("<", other)

    def __le__(self, other: Any) -> Any:
        return self._ordered("<=", other)

    def __gt__(self, other: Any) -> Any:
        return self._ordered("<", other, swapped=True)

    def __ge__(self, other: Any) -> Any:
        return self._ordered("<=", other, swapped=True)

    def __repr__(self) -> str:
        return self.ledger.mark(self)

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return self.ledger.mark(self) if spec in ("", "d", "g", ".4g") else format(int(self), spec)


def formula_of(value: float) -> Formula:
    return value.formula if isinstance(value, Size) else int(value)


def plain(value: Any) -> Any:
    """The value with the small numbers as plain ones, such as a shape."""
    if isinstance(value, tuple):
        return tuple(map(plain, value))
    return int(value) if isinstance(value, Size) else value


def _drawn_in(formula: Formula) -> Iterator[int]:
    """The places of the drawn numbers that a formula has."""
    match formula:
        case Drawn(place):
            yield place
        case Combined(_, left, right):
            yield from _drawn_in(left)
            yield from _drawn_in(right)


def _value(formula: Formula, table: Table, small: Sequence[int]) -> int:
    if isinstance(formula, int):
        return formula
    if isinstance(formula, Drawn):
        return table.get(formula.place, small[formula.place])
    left, right = _value(formula.left, table, small), _value(formula.right, table, small)
    result: int = _OPERATIONS[formula.sign](left, right)
    return result


class Ledger:
    """The numbers that a template has drawn, the marks that stand for numbers in its text, and the facts.

    ``fans`` has, for inputs whose range shrinks with the number of products in a sum, that number.
    """

    def __init__(self) -> None:
        self.small: list[int] = []
        self.marked: list[Size] = []
        self.marks: dict[Formula, str] = {}
        self.facts: dict[Fact, None] = {}
        self.fans: dict[str, int] = {}

    def sized(self, value: Any) -> Any:
        """A drawn value with its numbers from 2 on, those in tuples too, as Sizes."""
        if type(value) is int and value >= 2:
            self.small.append(value)
            return Size(value, Drawn(len(self.small) - 1), self)
        if type(value) is tuple:
            return tuple(map(self.sized, value))
        return value

    def fixed(self, value: Any) -> Any:
        """The value, whose numbers do not grow, as plain ones."""
        for each in value if isinstance(value, tuple | list) else (value,):
            if isinstance(each, Size):
                self.note("==", each.formula, int(each))
        return plain(value)

    def fix_unrolled(self, text: str) -> None:
        """Let the numbers in the bounds of Python's own loops in ``text`` not grow."""
        for bounds in _UNROLLED.findall(text):
            for found in _MARK.finditer(bounds):
                self.fixed(self.marked[ord(found[2]) - _FIRST])

    def note(self, sign: str, a: Formula, b: Formula) -> None:
        """Keep a decision: a comparison that holds."""
        if a != b:
            self.facts[Fact(sign, a, b)] = None

    def mark(self, size: Size) -> str:
        """The letter that stands for the number."""
        found = self.marks.get(size.formula)
        if found is None:
            code = _FIRST + len(self.marked)
            if code > _LAST:
                return format(int(size), "d")
            found = self.marks[size.formula] = chr(code).ljust(len(format(int(size), "d")), _PAD)
            self.marked.append(size)
        return found

    def read(self, text: str, table: Table) -> str:
        """The text with numbers in place of the marks; in names, the small ones."""

        def number(found: re.Match[str]) -> str:
            size = self.marked[ord(found[2]) - _FIRST]
            return f"{found[1]}{format(int(size), 'd') if found[1] else self.value(size, table)}"

        return _MARK.sub(number, text)

    def value(self, value: Any, table: Table) -> Any:
        """A number, or a tuple of such, by the table."""
        if isinstance(value, tuple):
            return tuple(self.value(each, table) for each in value)
        return _value(value.formula, table, self.small) if isinstance(value, Size) else value

    def input(self, item: Input, table: Table) -> Input:
        """The input by the table; weights of wider layers have a smaller range."""
        low, high = self.value(item.low, table), self.value(item.high, table)
        fan = self.fans.get(item.name)
        if isinstance(fan, Size) and (wide := self.value(fan, table)) > fan:
            shrunk = math.sqrt(int(fan) / wide)
            low, high = (float(f"{edge * shrunk:.2g}") for edge in (low, high))
        return replace(
            item,
            shape=self.value(item.shape, table),
            low=low,
            high=high,
            symbolic=self.read(item.symbolic, table),
        )

    def static(self, value: Static, table: Table) -> Static:
        found: Static = self.value(value, table)
        return found

    # ---- larger numbers

    def table(self, inputs: Iterable[Input], rng: random.Random) -> Table | None:
        """Larger numbers for the dimensions of ``inputs``; None where no decision allows any."""
        shapes = [item.shape for item in inputs]
        places = sorted({at for shape in shapes for dim in shape for at in _drawn_in(formula_of(dim))})
        decisions = [
            _Decision(each, frozenset({*_drawn_in(each.left), *_drawn_in(each.right)})) for each in self.facts
        ]
        literal = {dim for shape in shapes for dim in map(int, shape)}
        several = {
            at for shape in shapes if len(shape) > 1 for dim in shape for at in _drawn_in(formula_of(dim))
        }
        alone = {*places} - several
        for _ in range(_TABLES):
            found = self._table(places, alone, shapes, decisions, literal, rng)
            if found is not None and any(found[at] > self.small[at] for at in places):
                return found
        return None

    def _table(
        self,
        places: Sequence[int],
        alone: set[int],
        shapes: Sequence[Sequence[int]],
        decisions: Sequence[_Decision],
        literal: set[int],
        rng: random.Random,
    ) -> Table | None:
        table: dict[int, int] = {}
        left = {*places}
        for at in rng.sample(places, len(places)):
            left.discard(at)
            own = [each for each in decisions if at in each.places and not each.places & left]
            for candidate in self._candidates(at, at in alone, table, own, literal, rng):
                table[at] = candidate
                if self._fits(table, shapes, left, own):
                    break
            else:
                return None
        return table

    def _candidates(
        self,
        at: int,
        alone: bool,
        table: Table,
        own: Sequence[_Decision],
        literal: set[int],
        rng: random.Random,
    ) -> Iterator[int]:
        equal = [
            table[other]
            for decision in own
            if decision.fact.sign == "=="
            for other in sorted(decision.places)
            if other in table
        ]
        yield from equal
        taken = {*table.values()} | literal
        kind = rng.random()
        large = (_GROWS_LONG, _LONG) if alone else (_GROWS_LARGE, _LARGE)
        pool = large[1] if kind < large[0] else _MIDDLE
        if kind < _GROWS:
            for _ in range(_TRIES):
                candidate = pool[int(rng.random() * len(pool))]
                if candidate > self.small[at] and candidate not in taken:
                    yield candidate
            factor = 2 + int(rng.random() * 6)
            yield self.small[at] * factor
        if self.small[at] not in table.values():
            yield self.small[at]
        yield from (n for n in _MIDDLE if n > self.small[at] and n not in taken)
        yield self.small[at]

    def _fits(
        self,
        table: Table,
        shapes: Sequence[Sequence[int]],
        left: set[int],
        own: Sequence[_Decision],
    ) -> bool:
        grown = {table[at] for at in table if table[at] > self.small[at]}
        if math.prod(grown) > _LARGEST_GRID:
            return False
        for shape in shapes:
            dims = [self.value(dim, table) for dim in shape]
            if min(dims, default=1) < 1 or math.prod(dims) > _LARGEST_INPUT:
                return False
        try:
            return all(decision.holds(table, self.small) for decision in own)
        except ZeroDivisionError:
            return False
