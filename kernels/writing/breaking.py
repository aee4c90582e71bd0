"""Documents with optional line breaks, and the choice of the breaks: the algorithm of ruff's formatter.

A document is a string, a Break, a list of documents one behind the other, or one of the classes below. It is
printed flat, its breaks as spaces or nothing, or broken, its breaks as line ends. Each Group chooses for
itself: it is flat where all up to the next line end fits.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import NamedTuple

WIDTH = 88
INDENT = 4


class Key:
    """Identifies a group, so that other parts of the document can ask for its choice."""


class Break(Enum):
    """A line end; in a flat group, what its value says."""

    LINE = " "
    SOFT = ""
    HARD = None  # A line end there as well.


class Group(NamedTuple):
    """Flat where it fits, broken where it does not or ``expand`` says so.

    With ``within``, it is a group only where the group of that key is broken: else it is as its surroundings.
    """

    content: Document
    key: Key | None = None
    expand: bool = False
    within: Key | None = None


class When(NamedTuple):
    """Content for one of the two choices alone, of the group with the key or else of the surroundings."""

    flat: bool
    content: Document
    key: Key | None = None


class Indent(NamedTuple):
    """Lines indented by one step; with a key, only where its group is broken."""

    content: Document
    key: Key | None = None


class Expandable(NamedTuple):
    """Content that may break in a flat group without breaking it; with a key, while its group is flat."""

    content: Document
    key: Key | None = None


class BestOf(NamedTuple):
    """The first of some variants that fits, or the last."""

    variants: Sequence[Document]


class Parenthesized(NamedTuple):
    """Content in parentheses on lines of their own where it fits so and does not fit without."""

    content: Document
    key: Key


Document = str | Break | list["Document"] | Group | When | Indent | Expandable | BestOf | Parenthesized


def print_document(document: Document, indent: int) -> str:
    """The text of a document that stands behind ``indent`` spaces."""
    printer = _Printer(document, indent)
    while printer.pending:
        printer.print(*printer.pending.pop())
    return printer.text


class Measure(Enum):
    """The part of a text that is measured: up to the first line end, or all of it, which may be too long."""

    FIRST_LINE = 0
    ALL_LINES = 1
    ANY_WIDTH = 2


class Mode(NamedTuple):
    indent: int
    flat: bool = False
    measure: Measure = Measure.FIRST_LINE


Pending = list[tuple[Mode, Document]]  # What is still to print, the next one last.


class _Printer:
    """Prints a document. What is still to print stands on a stack."""

    def __init__(self, document: Document, indent: int) -> None:
        self.pending: Pending = [(Mode(indent), document)]
        self.text = " " * indent
        self.column = indent
        self.flat: dict[Key, bool] = {}  # The choices so far.
        self.measured = False  # The flat group that is being printed fits, and all groups in it.

    def print(self, mode: Mode, document: Document) -> None:
        match document:
            case Group():
                chosen = mode.flat
                if document.within is None or not self.flat[document.within]:
                    chosen = not document.expand and self._fits_flat(mode, document.content, document.key)
                if document.key:
                    self.flat[document.key] = chosen
                self.pending.append((mode._replace(flat=chosen), document.content))
            case BestOf(variants):
                if mode.flat and self.measured:
                    self.pending.append((mode, variants[0]))
                    return
                self.measured = True
                flat = mode._replace(flat=True)
                for variant in variants[:-1]:
                    if self._fits(flat, variant):
                        self.pending.append((flat, variant))
                        return
                self.pending.append((mode._replace(flat=False), variants[-1]))
            case Parenthesized(content, key):
                broken: Document = ["(", Indent([Break.HARD, content]), Break.HARD, ")"]
                chosen = self._fits_flat(mode, content, key)
                if not chosen:
                    self.flat[key] = False
                    chosen = not self._fits(mode._replace(measure=Measure.ALL_LINES), broken)
                self.flat[key] = chosen
                self.pending.append((mode._replace(flat=chosen), content if chosen else broken))
            case Expandable(content, key):
                if key is None or self.flat[key]:
                    self.measured = False
                self.pending.append((mode, content))
            case Break() if not mode.flat or document is Break.HARD:
                self.text += "\n" + " " * mode.indent
                self.column = mode.indent
            case Break() | str():
                text = document if isinstance(document, str) else document.value
                self.text += text
                self.column += len(text)
            case _:
                self.pending += self._parts(mode, document)

    def _parts(self, mode: Mode, document: Document) -> Pending:
        """The content of a list, an Indent or a When, the first part last."""
        match document:
            case list():
                return [(mode, part) for part in reversed(document)]
            case Indent(content, key):
                step = 0 if key and self.flat[key] else INDENT
                return [(mode._replace(indent=mode.indent + step), content)]
            case When(flat, content, key):
                return [(mode, content)] if flat == (self.flat[key] if key else mode.flat) else []
        raise TypeError(f"not a document: {document!r}")

    def _fits_flat(self, mode: Mode, content: Document, key: Key | None) -> bool:
        if mode.flat and self.measured:
            return True
        self.measured = True
        if key:
            self.flat[key] = True
        return self._fits(mode._replace(flat=True), content)

    def _fits(self, mode: Mode, document: Document) -> bool:
        """Measure the document and what follows it, to the first line end or all of the document's lines."""
        pending = [*self.pending, (mode, document)]
        column = self.column
        while pending:
            mode, document = pending.pop()
            match document:
                case Group(content, key, expand, within):
                    if expand and (within is None or not self.flat[within]):
                        mode = mode._replace(flat=False)
                    if key:
                        self.flat[key] = mode.flat
                    pending.append((mode, content))
                case BestOf(variants):
                    if mode.flat:
                        mode = mode._replace(measure=Measure.FIRST_LINE)
                    pending.append((mode, variants[0 if mode.flat else -1]))
                case Parenthesized(content, key):
                    self.flat[key] = mode.flat
                    pending.append((mode, content))
                case Expandable(content, key):
                    if mode.flat and (key is None or self.flat[key]):
                        mode = mode._replace(flat=False, measure=Measure.ANY_WIDTH)
                    pending.append((mode, content))
                case Break() if not mode.flat or document is Break.HARD:
                    if mode.flat or mode.measure is Measure.FIRST_LINE:
                        return True
                    column = mode.indent
                case Break() | str():
                    column += len(document if isinstance(document, str) else document.value)
                    if column > WIDTH and mode.measure is not Measure.ANY_WIDTH:
                        return False
                case _:
                    pending += self._parts(mode, document)
        return True
