"""Virtual environments, one per version of JAX, in which programs are lowered and compared.

Each is made on the first Python found that the version installs on. Needs no JAX itself.
"""

import functools
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

OLDEST = (0, 4, 38)  # Of JAX; earlier ones lack jax.export as the lowering uses it.
_COMPARES_FROM = (0, 10)  # The oldest JAX whose interpreter the comparison of values is tested with.
_PYTHONS = ("python3", *(f"python3.{minor}" for minor in range(14, 9, -1)))
# jax.export of JAX 0.4 and 0.5 imports absl-py without declaring it.
_LIBRARIES = ("numpy", "pebble", "absl-py")


class InstallError(RuntimeError):
    """A version of JAX cannot be installed; the message is one line that says why."""


def numbers(version: str) -> tuple[int, ...]:
    """The parts of ``version``, which order versions. Raises ValueError for what is no release of JAX."""
    if not re.fullmatch(r"\d+\.\d+(\.\d+)*", version):
        raise ValueError(f"{version!r} is no version of JAX; one is written 0.10.2")
    found = tuple(map(int, version.split(".")))
    if found < OLDEST:
        raise ValueError(f"JAX {version} is older than {'.'.join(map(str, OLDEST))}, the oldest that works")
    return found


def comparing_version(versions: Sequence[str]) -> str:
    """The version that compares the programs of ``versions``: the newest, or "" for the newest published."""
    newest = max(versions, key=numbers)
    return newest if numbers(newest) >= _COMPARES_FROM else ""


def environments(versions: Sequence[str], folder: Path, workers: int) -> dict[str, Path]:
    """The Python of an environment for each of ``versions``, made in parallel. Raises InstallError."""
    distinct = list(dict.fromkeys(versions))
    with ThreadPoolExecutor(workers) as threads:
        pythons = threads.map(lambda version: environment(version, folder), distinct)
        return dict(zip(distinct, pythons, strict=True))


def environment(version: str, parent: Path) -> Path:
    """The Python of an environment in ``parent`` that has JAX ``version``, the newest published for "".

    Raises InstallError where it installs on no Python found.
    """
    folder = parent.resolve() / (f"jax-{version}" if version else "jax-newest")
    python, ready = folder / "bin" / "python", folder / "ready"
    if ready.exists():
        return python
    packages = [f"jax=={version}", f"jaxlib=={version}"] if version else ["jax", "jaxlib"]
    tried = {}
    for number, name in _pythons().items():
        shutil.rmtree(folder, ignore_errors=True)
        made = _quietly(name, "-m", "venv", "--without-pip", str(folder))
        if made is None:
            # Compiling all of JAX's Python takes longer than the rest, and most of it is never imported.
            install = ("install", "--quiet", "--only-binary=:all:", "--no-compile", *packages, *_LIBRARIES)
            made = _quietly(sys.executable, "-m", "pip", "--python", str(python), *install)
        if made is None:
            ready.touch()
            return python
        tried[number] = made.removeprefix("ERROR: ")
    shutil.rmtree(folder, ignore_errors=True)
    reasons = "; ".join(f"Python {number}: {reason}" for number, reason in tried.items())
    raise InstallError(f"JAX {version or 'of any version'} installs on no Python found ({reasons})")


@functools.cache
def _pythons() -> dict[str, str]:
    """The interpreters found that run, by their version, the running one first."""
    found: dict[str, str] = {}
    for name in [sys.executable, *filter(None, map(shutil.which, _PYTHONS))]:
        ask = [name, "-c", "import sys; print('.'.join(map(str, sys.version_info[:2])))"]
        said = subprocess.run(ask, capture_output=True, encoding="utf-8", check=False)
        if said.returncode == 0:  # Not so for a launcher that has nothing to launch.
            found.setdefault(said.stdout.strip(), name)
    return found


def _quietly(*command: str) -> str | None:
    """None where ``command`` succeeds, else the last line of its errors."""
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode == 0:
        return None
    said = [line for line in done.stderr.splitlines() if line.startswith("ERROR")] or done.stderr.splitlines()
    return said[-1] if said else f"exit status {done.returncode}"
