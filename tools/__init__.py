"""Commands: one a file, run as ``python -m tools.NAME``."""

import importlib.util
import os
import shlex
import sys

_TOP = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
# Modules that run with nothing installed. The others import JAX before they parse their options.
_BARE = ("tools", "tools.install", "tools.upgrade")


def _unmet() -> str:
    """One line about a missing requirement of the command, and how to install it; "" if none is missing."""
    if sys.version_info < (3, 11):
        return f"Python 3.11 or newer is needed; {sys.executable} is {sys.version.partition(' ')[0]}"
    # A project of the user's, in whose folder the command was started.
    for package in ("kernels", "corpus"):
        spec = importlib.util.find_spec(package)
        origin = spec.origin if spec is not None else None
        if origin and os.path.dirname(os.path.dirname(os.path.realpath(origin))) != os.path.realpath(_TOP):
            return "{} hides a package of {}: start the command with python3 -P -m".format(origin, _TOP)
    # The word before the command's own: the module, or as in -mtools.install the option with it.
    word = sys.orig_argv[-len(sys.argv)]
    command = word.partition("m")[2] if word.startswith("-") else word
    if command in _BARE or importlib.util.find_spec("jax") is not None:
        return ""
    # Quoted, because it may have spaces; relative, as people write it.
    enter = ". {}".format(shlex.quote(os.path.relpath(os.path.join(_TOP, ".venv", "bin", "activate"))))
    if os.path.exists(os.path.join(_TOP, ".venv")):
        return f"JAX is not installed for {sys.executable}; to enter the environment that has it: {enter}"
    return f"JAX is not installed for {sys.executable}: python3 -m tools.install && {enter}"


# Of python -m tools.NAME, this package runs first, so it is written for old versions of Python too (3.6).
if sys.argv[:1] == ["-m"]:
    _line = _unmet()
    if _line:
        print(f"tools: {_line}", file=sys.stderr)
        sys.exit(2)
