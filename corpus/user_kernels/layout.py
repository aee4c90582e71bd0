"""Layout of generated Python expressions: on one line if they fit, otherwise one item on each line."""

from collections.abc import Sequence
from dataclasses import dataclass

WIDTH = 88  # Characters of a line, as ruff's and black's default is.


@dataclass(frozen=True)
class Group:
    """A bracketed expression: ``opening``, the items with commas between them, ``closing``.

    An item is a prefix such as ``"w": `` or ``scale=``, and the expression after it.
    """

    opening: str
    items: Sequence[tuple[str, "Code"]]
    closing: str
    trailing: str = ""  # The comma of a tuple with one item.


Code = str | Group


def flat(code: Code) -> str:
    """``code`` on one line."""
    if isinstance(code, str):
        return code
    items = ", ".join(prefix + flat(item) for prefix, item in code.items)
    return f"{code.opening}{items}{code.trailing}{code.closing}"


def laid_out(code: Code, prefix: str = "", suffix: str = "", indent: int = 0) -> str:
    """``code`` between ``prefix`` and ``suffix``, indented, on as many lines as needed."""
    line = f"{' ' * indent}{prefix}{flat(code)}{suffix}"
    if len(line) <= WIDTH or isinstance(code, str) or not code.items:
        return line
    return "\n".join(
        [
            f"{' ' * indent}{prefix}{code.opening}",
            *(laid_out(item, before, ",", indent + 4) for before, item in code.items),
            f"{' ' * indent}{code.closing}{suffix}",
        ]
    )
