"""Virtual environments, one for each version of JAX, in which programs are lowered and compared.

Each is made on the first Python found that the version installs on. Needs no JAX itself.
"""

import functools
import hashlib
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from corpus.upgrade.jax_versions import Versions

_COMPARES_FROM = (0, 10)  # The oldest JAX whose interpreter the comparison of values is tested with.
_PYTHONS = ("python3", *(f"python3.{minor}" for minor in range(14, 9, -1)))
_NIGHTLY_INDEX = "https://us-python.pkg.dev/ml-oss-artifacts-published/jax/simple/"
# JAX's own index of nightly builds alone: with others, pip would take a release where it cannot be reached.
_OF_NIGHTLY = (
    "--pre", "--no-deps", "--retries=1", "--timeout=20",
    f"--index-url={_NIGHTLY_INDEX}",
)  # fmt: skip
NEEDS_NEWER = "needs a newer jaxlib"
_LEAST_JAXLIB = re.compile(r"^Requires-Dist: jaxlib[^;\n]*>=([\d.]+)[^;\n]*$", re.MULTILINE)
_DECLARES = ("pyproject.toml", "setup.py", "setup.cfg")  # The files of a project that name its libraries.
# jax.export of JAX 0.4 and 0.5 imports absl-py without declaring it.
_LIBRARIES = ("numpy", "pebble", "absl-py")
_CUDA_COMPILER = ("jax-cuda13-plugin", "jax-cuda13-pjrt")
_MEASURES_FROM = (0, 8)  # The oldest jaxlib that runs a text without the JAX that made it, as measuring does.


class InstallError(RuntimeError):
    """A version of JAX cannot be installed; the message is one line with the reason."""


def comparing_version(versions: Sequence[Versions]) -> Versions:
    """The version that compares the programs of ``versions``: that of the newest jaxlib, or the newest
    published."""
    newest = max(versions, key=lambda each: each.order)
    if newest.order < _COMPARES_FROM:
        return Versions("", "")
    release = len(newest.order) > 1 and not newest.jaxlib.endswith(".whl")
    return Versions(newest.jaxlib, newest.jaxlib) if release and newest.jaxlib else newest


def measures(versions: Versions) -> bool:
    """True if programs can be compiled and measured under ``versions``."""
    return versions.order >= _MEASURES_FROM


def environments(
    versions: Sequence[Versions],
    folder: Path,
    workers: int,
    requirements: Sequence[str] = (),
    *,
    cuda: bool = False,
) -> dict[Versions, Path]:
    """The Python of an environment for each of ``versions``, made in parallel.

    ``requirements`` are pip's arguments for what is installed besides; with ``cuda``, XLA's compiler for CUDA
    is. Raises InstallError.
    """
    distinct = list(dict.fromkeys(versions))
    with ThreadPoolExecutor(workers) as threads:
        pythons = threads.map(lambda version: environment(version, folder, requirements, cuda=cuda), distinct)
        return dict(zip(distinct, pythons, strict=True))


def environment(
    versions: Versions, parent: Path, requirements: Sequence[str] = (), *, cuda: bool = False
) -> Path:
    """The Python of an environment in ``parent`` that has these ``versions`` and ``requirements``.

    With ``cuda``, it has jaxlib's compiler for CUDA, without CUDA's libraries. Raises InstallError where they
    install on no Python found.
    """
    suffix = f"-with-{digest(requirements)}" if requirements else ""
    suffix += "-cuda" if cuda else ""
    folder = parent.resolve() / f"{versions.folder}{suffix}"
    python, ready = folder / "bin" / "python", folder / "ready"
    if ready.exists() and not versions.has_source:  # A checkout may have changed: it is built each time.
        return python
    if not _declared_together(versions, folder.parent):
        raise InstallError(f"JAX {versions.jax} {NEEDS_NEWER} than {versions.jaxlib}")
    packages = versions.packages
    if cuda:
        packages += [f"{name}=={versions.jaxlib}" for name in _CUDA_COMPILER]
    # What a project of the user's needs may be there as its source alone.
    binary = () if requirements or versions.has_source else ("--only-binary=:all:",)
    tried = {}
    for number, name in _pythons().items():
        shutil.rmtree(folder, ignore_errors=True)
        made = _quietly(name, "-m", "venv", "--without-pip", str(folder))
        pip = (sys.executable, "-m", "pip", "--python", str(python))
        if made is None and versions.nightly:
            made = _quietly(*pip, "install", "--quiet", "--no-compile", *_OF_NIGHTLY, *versions.nightly)
            made = f"{_NIGHTLY_INDEX}: {made}" if made else _other_than_nightly(python, versions.nightly)
        if made is None:
            # Compiling all of JAX's Python takes longer than the rest, and most of it is never imported.
            install = ("install", "--quiet", *binary, "--no-compile", *packages, *_LIBRARIES, *requirements)
            made = _quietly(*pip, *install)
        if made is None:
            ready.touch()
            return python
        tried[number] = made
    shutil.rmtree(folder, ignore_errors=True)
    reasons = "; ".join(f"Python {number}: {reason}" for number, reason in tried.items())
    raise InstallError(f"JAX {versions} installs on no Python found ({reasons})")


def _declared_together(versions: Versions, parent: Path) -> bool:
    """False where the JAX of ``versions``, in any environment in ``parent``, declares that it needs a newer
    jaxlib: pip would take seconds, on each Python, to say so."""
    for metadata in parent.glob(f"*/lib/python*/site-packages/jax-{versions.jax}.dist-info/METADATA"):
        least = _LEAST_JAXLIB.search(metadata.read_text(encoding="utf-8"))
        return least is None or versions.order >= tuple(map(int, least[1].split(".")))
    return True


def _other_than_nightly(python: Path, packages: Sequence[str]) -> str | None:
    """The package that pip took from another index in place of a nightly build, or None."""
    ask = "import sys; from importlib.metadata import version; print(*map(version, sys.argv[1:]))"
    said = subprocess.run(
        [python, "-c", ask, *packages], capture_output=True, encoding="utf-8", check=True
    ).stdout.split()
    others = [f"{name} {found}" for name, found in zip(packages, said, strict=True) if ".dev" not in found]
    return f"{_NIGHTLY_INDEX} cannot be reached, and other indexes have {others[0]}" if others else None


def digest(requirements: Sequence[str]) -> str:
    """A short hash of pip's arguments, such as ``--requirement=FILE``, of the files that they name, and
    of what the projects that they name declare.
    """
    found = hashlib.sha256()
    for each in requirements:
        path = Path(each.partition("=")[2])
        found.update(path.read_bytes() if path.is_file() else each.encode())
        # Which libraries a project needs; its own code is taken from where it is.
        for declared in (path / name for name in _DECLARES if (path / name).is_file()):
            found.update(declared.read_bytes())
    return found.hexdigest()[:8]


@functools.cache
def _pythons() -> dict[str, str]:
    """The working interpreters found, by their version, the running one first."""
    found: dict[str, str] = {}
    for name in [sys.executable, *filter(None, map(shutil.which, _PYTHONS))]:
        ask = [name, "-c", "import sys; print('.'.join(map(str, sys.version_info[:2])))"]
        said = subprocess.run(ask, capture_output=True, encoding="utf-8", check=False)
        if said.returncode == 0:  # Not so for a launcher that has nothing to launch.
            found.setdefault(said.stdout.strip(), name)
    return found


def _quietly(*command: str) -> str | None:
    """Run ``command``; return the last line of its errors, or None if it succeeds."""
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if done.returncode == 0:
        return None
    said = [line for line in done.stderr.splitlines() if line.startswith("ERROR")] or done.stderr.splitlines()
    return said[-1].removeprefix("ERROR: ") if said else f"exit status {done.returncode}"
