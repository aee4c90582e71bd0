"""Detection of CUDA devices; where there is none, the reason in one line.

``python -m corpus.session.gpu_detection`` prints it.

A process of its own looks: a broken driver may end it or never come back, and whoever asks goes on.
"""

import json
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from importlib.metadata import entry_points
from pathlib import Path

PLATFORM = "cuda"
# The CPU first, so that it stays JAX's default: all but the tests of the GPU are about it.
PLATFORMS = f"cpu,{PLATFORM}"
# Workers take what they need and no more; else each would take three quarters of the memory at once.
MEMORY = {"XLA_PYTHON_CLIENT_PREALLOCATE": "false"}

_LOOK = (sys.executable, "-m", "corpus.session.gpu_detection", "look")
_TIMEOUT = 120.0  # Seconds. A driver that wakes up takes ten.
_LONGEST = 300  # Characters of what JAX says.
_NO_MEMORY = ("RESOURCE_EXHAUSTED", "OUT_OF_MEMORY", "out of memory")


@dataclass(frozen=True)
class Gpu:
    """The CUDA devices that JAX has: how many, and of what kind. Where there is none, ``reason`` says why."""

    count: int = 0
    kind: str = ""
    reason: str = ""


def installed() -> bool:
    """Whether JAX has a plugin for CUDA, be it one that works."""
    return any(PLATFORM in point.name for point in entry_points(group="jax_plugins"))


def search(command: Sequence[str] = _LOOK, timeout: float = _TIMEOUT) -> Gpu:
    """What a process of its own finds, the one of ``command``, in ``timeout`` seconds."""
    if not installed():
        return _none("JAX's CUDA plugin is not installed (pip install 'jax[cuda13]')")
    asked = os.environ.get("JAX_PLATFORMS")
    if asked and not {"cpu", PLATFORM} <= set(asked.split(",")):
        return _none(f"JAX_PLATFORMS is {asked}, and {PLATFORMS} is needed")
    path = os.pathsep.join([str(Path(__file__).parents[2]), os.environ.get("PYTHONPATH", "")])
    try:
        done = subprocess.run(
            command,
            env={**MEMORY, **os.environ, "PYTHONPATH": path},
            capture_output=True,
            text=True,
            errors="replace",
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return _none(f"looking for one took longer than {timeout:g} s")
    try:
        return Gpu(**json.loads(done.stdout.splitlines()[-1]))
    except (IndexError, TypeError, json.JSONDecodeError):
        how = signal.Signals(-done.returncode).name if done.returncode < 0 else f"status {done.returncode}"
        last = [line for line in done.stderr.splitlines() if line.strip()][-1:]
        return _none(": ".join([f"looking for one ended with {how}", *last]))


def look() -> Gpu:
    """What this process finds. It starts JAX on the GPU."""
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_platforms", PLATFORMS)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    heard = _Heard()
    logging.getLogger("jax").addHandler(heard)
    try:
        devices = jax.devices(PLATFORM)
        with jax.default_device(devices[0]):
            jnp.ones((64, 64)).sum().block_until_ready()
    except RuntimeError as error:
        message = str(heard.errors[0] if heard.errors else error)
        return _failed(message.partition(" (set JAX_PLATFORMS")[0])  # Advice that is none here.
    return Gpu(len(devices), devices[0].device_kind)


class _Heard(logging.Handler):
    """Keeps the exceptions that JAX logs and goes on from: a plugin's that does not start."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.errors: list[BaseException] = []

    def emit(self, record: logging.LogRecord) -> None:
        if record.exc_info and record.exc_info[1]:
            self.errors.append(record.exc_info[1])


def _failed(message: str) -> Gpu:
    if any(words in message for words in _NO_MEMORY):
        return _none(f"it has no memory left: {message}")
    if "Unknown backend" in message:
        return _none(f"JAX's CUDA plugin sees no GPU, or no driver of one: {message}")
    return _none(message)


def _none(why: str) -> Gpu:
    line = next((line.strip() for line in why.splitlines() if line.strip()), "")
    return Gpu(reason=f"no CUDA device: {line}"[:_LONGEST])


def main(arguments: Sequence[str]) -> int:
    """Prints what there is, as JSON; returns 1 where there is none. ``look`` looks in this very process."""
    found = look() if arguments == ["look"] else search()
    print(json.dumps(asdict(found)))
    return 0 if found.count else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
