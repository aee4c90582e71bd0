"""What an upgrade of JAX does to the pinned kernels: lowers them under each version and compares.

Each version gets an environment of its own, on the first Python found that it installs on; a version is
compared with the one named before it. Prints what tools.drift prints, and returns its exit status.
"""

import argparse
import functools
import re
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tools._cli import BAD_INPUT, Parser, at_least_one, workers

_PROJECT = Path(__file__).parent.parent
_PYTHONS = ("python3", *(f"python3.{minor}" for minor in range(14, 9, -1)))
_OLDEST = (0, 4, 38)
_CHECKED_FROM = (0, 10)  # What the engines that compare values are held to.
_BESIDE = (
    "numpy",
    "pebble",
    "absl-py",
)  # absl-py: jax.export of JAX 0.4 and 0.5 imports it and does not say so.


class UpgradeError(RuntimeError):
    """The versions cannot be compared; the message is one line that says why."""


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns the status of tools.drift: 0, 1 rewritten, 2 worse, 3 for bad input."""
    options, for_drift = _parser().parse_known_args(arguments)
    try:
        return run(options.versions, options.work, options.count, for_drift)
    except (UpgradeError, OSError) as error:
        print(f"upgrade: {error}", file=sys.stderr)
        return BAD_INPUT


def _parser() -> Parser:
    parser = Parser(
        prog="python -m tools.upgrade",
        description=__doc__,
        epilog="Any other option is one of tools.drift: --fail-on, -n.",
    )
    parser.add_argument(
        "versions",
        metavar="VERSION",
        nargs="+",
        type=_version,
        help=f"versions of JAX, two or more, from {_dotted(_OLDEST)} on: 0.10.2 0.12.0.1",
    )
    parser.add_argument(
        "--count", type=at_least_one, help="kernels in all (default: those that snapshots pin)"
    )
    parser.add_argument(
        "--work",
        metavar="DIR",
        type=Path,
        default=Path("upgrade"),
        help="where environments, texts, report.json and report.html go (default: upgrade)",
    )
    return parser


def _version(text: str) -> str:
    if not re.fullmatch(r"\d+\.\d+(\.\d+)*", text):
        raise argparse.ArgumentTypeError(f"{text!r} is no version of JAX; one is written 0.10.2")
    if _numbers(text) < _OLDEST:
        raise argparse.ArgumentTypeError(
            f"JAX {text} is older than {_dotted(_OLDEST)}, the oldest that works"
        )
    return text


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def _dotted(numbers: tuple[int, ...]) -> str:
    return ".".join(map(str, numbers))


def run(versions: Sequence[str], work: Path, count: int | None, for_drift: Sequence[str]) -> int:
    """Lowers under each version, compares neighbours. Raises UpgradeError."""
    if len(versions) < 2:
        raise UpgradeError(f"{versions[0]} alone: the version that it is to be compared with is missing")
    work.mkdir(parents=True, exist_ok=True)
    newest = max(versions, key=_numbers)
    judge = newest if _numbers(newest) >= _CHECKED_FROM else ""
    begun = time.monotonic()
    with ThreadPoolExecutor(workers("auto")) as threads:
        distinct = list(dict.fromkeys([*versions, judge]))
        pythons = dict(
            zip(distinct, threads.map(lambda each: environment(each, work), distinct), strict=True)
        )
    _say(f"environments ready, {time.monotonic() - begun:.0f} s")
    corpora = [_lower(version, pythons[version], work, count) for version in versions]
    _say(f"lowered, {time.monotonic() - begun:.0f} s")
    status = _python(
        pythons[judge],
        "tools.drift",
        *map(str, corpora),
        f"--json={work.resolve() / 'report.json'}",
        f"--html={work.resolve() / 'report.html'}",
        *for_drift,
    )
    _say(f"done, {time.monotonic() - begun:.0f} s; in full: {work / 'report.html'} and report.json beside it")
    return status


def _say(what: str) -> None:
    print(f"upgrade: {what}", file=sys.stderr, flush=True)


def environment(version: str, work: Path) -> Path:
    """The Python of an environment in ``work`` that has JAX ``version``, or the newest there is for "".

    Raises UpgradeError where it installs on no Python found.
    """
    folder = work.resolve() / (f"jax-{version}" if version else "jax-newest")
    python, ready = folder / "bin" / "python", folder / "ready"
    if ready.exists():
        return python
    wanted = [f"jax=={version}", f"jaxlib=={version}"] if version else ["jax", "jaxlib"]
    tried = {}
    for number, name in _pythons().items():
        shutil.rmtree(folder, ignore_errors=True)
        made = _quietly(name, "-m", "venv", "--without-pip", str(folder))
        if made is None:
            # Compiling all of JAX's Python takes longer than the rest, and most of it is never imported.
            install = ("install", "--quiet", "--only-binary=:all:", "--no-compile", *wanted, *_BESIDE)
            made = _quietly(sys.executable, "-m", "pip", "--python", str(python), *install)
        if made is None:
            ready.touch()
            return python
        tried[number] = made.removeprefix("ERROR: ")
    shutil.rmtree(folder, ignore_errors=True)
    reasons = "; ".join(f"Python {number}: {reason}" for number, reason in tried.items())
    raise UpgradeError(f"JAX {version or 'of any version'} installs on no Python found ({reasons})")


@functools.cache
def _pythons() -> dict[str, str]:
    """The Pythons found that run, the one that runs this first, by their version."""
    found: dict[str, str] = {}
    for name in [sys.executable, *filter(None, map(shutil.which, _PYTHONS))]:
        ask = [name, "-c", "import sys; print('.'.join(map(str, sys.version_info[:2])))"]
        said = subprocess.run(ask, capture_output=True, text=True, check=False)
        if said.returncode == 0:  # Not so for a launcher that has nothing to launch.
            found.setdefault(said.stdout.strip(), name)
    return found


def _quietly(*command: str) -> str | None:
    """None where ``command`` went well, else the last line of what it complained of."""
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode == 0:
        return None
    said = [line for line in done.stderr.splitlines() if line.startswith("ERROR")] or done.stderr.splitlines()
    return said[-1] if said else f"exit status {done.returncode}"


def _lower(version: str, python: Path, work: Path, count: int | None) -> Path:
    path = work.resolve() / f"jax-{version}.jsonl"
    counted = [] if count is None else [f"--count={count}"]
    if status := _python(python, "tools.lowered", str(path), *counted):
        raise UpgradeError(f"JAX {version}: lowering ended with exit status {status}")
    return path


def _python(python: Path, module: str, *arguments: str) -> int:
    return subprocess.run([python, "-m", module, *arguments], cwd=_PROJECT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())
