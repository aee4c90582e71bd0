"""Parser of Python of any origin, with bounds on its length. Imports no JAX."""

import ast
import warnings

LONGEST_SOURCE = 1 << 18  # Characters. The longest kernel of the templates has a hundredth of it.
# Characters of a line that imports, with those that continue it: the parser takes time and memory that grow
# with the square of the length of an imported name, 50 MB for one of so many characters, a terabyte for 2
# million.
LONGEST_IMPORT = 1 << 14


class SourceTooLongError(ValueError):
    """A source is too long to be parsed; the message says which limit it exceeds."""


def parsed_source(source: str) -> ast.Module:
    """The syntax tree of ``source``.

    Raises SourceTooLongError, and what ast.parse() raises: SyntaxError, other ValueErrors, RecursionError and
    MemoryError, the latter two where it is nested too deep.
    """
    if len(source) > LONGEST_SOURCE:
        raise SourceTooLongError(f"it has more than {LONGEST_SOURCE:,} characters")
    if any(len(line) > LONGEST_IMPORT and "import" in line for line in _joined(source).split("\n")):
        raise SourceTooLongError(f"a line of it that imports has more than {LONGEST_IMPORT:,} characters")
    with warnings.catch_warnings():  # They show characters of the source, whichever these are.
        warnings.simplefilter("ignore")
        return ast.parse(source)


def _joined(source: str) -> str:
    """Join each line of ``source`` that a backslash continues with the next one."""
    return source.replace("\r\n", "\n").replace("\r", "\n").replace("\\\n", "")
