"""Make the environment .venv, with all that the README's commands need.

It is made in the checkout, by any Python from 3.11 on that has nothing installed. The project itself is
installed for editing, so that its commands and the options of pytest are known in every folder.
"""

import argparse
import importlib.util
import os
import shlex
import subprocess
import sys
import time
from pathlib import Path

from tools import _cli

GROUP = _cli.BEGINNING
_PROJECT = Path(__file__).parent.parent
_GROUP = "work"  # Of pyproject.toml.


def main(arguments: list[str] | None = None) -> int:
    """Run the command and return its exit status."""
    return _cli.Parser("install", __doc__, example="").carry_out(_run, arguments)


def _run(_: argparse.Namespace) -> int:
    begun = time.monotonic()
    folder = _PROJECT / ".venv"
    python = folder / "bin" / "python"
    running = _version(Path(sys.executable))
    if folder.exists() and (there := _version(python)) != running:
        what = f"has Python {there}" if there else "is no environment of Python that runs"
        raise _cli.InputError(f"{folder} {what}, and this is Python {running}: remove it first")
    moved = folder.exists() and not _is_at(folder)
    if moved:
        print(f"install: {folder} was made at another path: it is made anew", flush=True)
    if moved or not folder.exists() or not _runs(python, "-c", "import pip"):
        _require_venv(running)
        clear = ["--clear"] if moved else []
        _carry_out("no environment was made", Path(sys.executable), "-m", "venv", *clear, str(folder))
    print(f"install: JAX and what the commands need, some 500 MB, into {folder}", flush=True)
    # Python compiles what it imports; pip would compile all, which takes longer than to install it.
    install = (python, "-m", "pip", "install", "--quiet", "--no-compile")
    # The group is read by pip 25.1 and newer; an environment begins with that of its Python.
    for wanted in (["pip>=25.1"], [f"--editable={_PROJECT}", f"--group={_PROJECT}/pyproject.toml:{_GROUP}"]):
        _carry_out("pip could not install them", *install, *wanted)
    enter = shlex.quote(os.path.relpath(folder / "bin" / "activate"))
    print(f"install: done in {time.monotonic() - begun:.0f} s; to enter it: . {enter}")
    return _cli.NOTHING_FOUND


def _is_at(folder: Path) -> bool:
    """True if the environment ``folder`` was made at this path, which its scripts contain."""
    activate = folder / "bin" / "activate"
    text = activate.read_text(encoding="utf-8") if activate.exists() else ""
    return str(folder) in text or shlex.quote(str(folder)) in text


def _require_venv(version: str) -> None:
    """Raise InputError if this Python cannot make environments, for which Debian has a separate package."""
    for name in ("venv", "ensurepip"):
        spec = importlib.util.find_spec(name)
        if spec is None or spec.origin is None:  # The latter for a folder that was left empty.
            package = f"on Debian and Ubuntu: sudo apt install python{version}-venv"
            raise _cli.InputError(f"{sys.executable} lacks the module {name}; {package}")


def _version(python: Path) -> str:
    """The version of the interpreter ``python``, such as 3.11; "" where it does not run."""
    ask = [str(python), "-c", "import sys; print('{}.{}'.format(*sys.version_info))"]
    try:
        return subprocess.run(ask, capture_output=True, encoding="utf-8", check=False).stdout.strip()
    except OSError:
        return ""


def _runs(python: Path, *arguments: str) -> bool:
    return subprocess.run([python, *arguments], capture_output=True, check=False).returncode == 0


def _carry_out(failure: str, python: Path, *arguments: str) -> None:
    """Run a command, whose output is shown. Raises InputError if it fails."""
    status = subprocess.run([python, *arguments], check=False).returncode
    if status:
        raise _cli.InputError(f"{failure}: exit status {status} of {python} {' '.join(arguments)}")


if __name__ == "__main__":
    sys.exit(main())
