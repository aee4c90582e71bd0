"""List the commands, grouped by their users. Imports none of them, and no JAX."""

import ast
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from tools import _cli

_EXPLANATION = "python -m tools.COMMAND --help explains a command"


def main(arguments: Sequence[str]) -> int:
    """Print the list, or run the command named first in ``arguments``; return the exit status."""
    if not arguments or arguments[0] in ("-h", "--help"):
        try:
            print(listing(), flush=True)
        except BrokenPipeError:
            return _cli.reader_has_ended()
        return _cli.NOTHING_FOUND
    name, *rest = arguments
    if name in commands():
        os.execv(sys.executable, [sys.executable, "-m", f"tools.{name}", *rest])
    print(f"tools: there is no command {name!r}; python -m tools lists them", file=sys.stderr)
    return _cli.UNUSABLE


def listing() -> str:
    """The commands by group, each with the first line of its docstring."""
    found = {name: _described(path) for name, path in commands().items()}
    width = max(map(len, found))
    parts = [f"usage: python -m tools.COMMAND [options]; {_EXPLANATION}"]
    for group in _cli.GROUPS:
        lines = [
            f"  {name:<{width}}  {line}" for name, (line, in_group) in found.items() if in_group == group
        ]
        parts.append("\n".join([f"{group}:", *lines]))
    return "\n\n".join(parts)


def commands() -> dict[str, Path]:
    """The modules of the commands by name."""
    return {path.stem: path for path in sorted(Path(__file__).parent.glob("[!_]*.py"))}


def _described(path: Path) -> tuple[str, str]:
    """The first line of the docstring of the command at ``path``, and its group."""
    module = ast.parse(path.read_text(encoding="utf-8"))
    (group,) = (
        node.value.attr
        for node in module.body
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "GROUP"
        if isinstance(node.value, ast.Attribute)
    )
    line = (ast.get_docstring(module) or "").partition("\n")[0]
    return line.removesuffix("."), getattr(_cli, group)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
