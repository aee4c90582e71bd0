"""Detection of CUDA devices, or of the reason why there is none, in one line.

``python -m corpus.session.gpu_detection`` prints the result. The search runs in a child process, because a
broken driver may end its process or never return.
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
# The CPU comes first and stays JAX's default platform, which all tests but those of the GPU use.
PLATFORMS = f"cpu,{PLATFORM}"
# Without preallocation a worker takes the GPU memory that it needs; otherwise three quarters of it at once.
MEMORY = {"XLA_PYTHON_CLIENT_PREALLOCATE": "false"}

_LOOK = (sys.executable, "-m", "corpus.session.gpu_detection", "look")
_TIMEOUT = 120.0  # Seconds. A driver takes ten to start.
_LONGEST = 300  # Characters of a reason.
_NO_MEMORY = ("RESOURCE_EXHAUSTED", "OUT_OF_MEMORY", "out of memory")


@dataclass(frozen=True)
class Gpu:
    """The number and the kind of JAX's CUDA devices; without any, the ``reason``."""

    count: int = 0
    kind: str = ""
    reason: str = ""


def installed() -> bool:
    """True if a CUDA plugin of JAX is installed, even one that does not work."""
    return any(PLATFORM in point.name for point in entry_points(group="jax_plugins"))


def search(command: Sequence[str] = _LOOK, timeout: float = _TIMEOUT) -> Gpu:
    """Search for devices in the child process ``command``, for at most ``timeout`` seconds."""
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
            encoding="utf-8",
            errors="replace",
            timeout=timeout,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return _none(f"the search for one took longer than {timeout:g} s")
    try:
        return Gpu(**json.loads(done.stdout.splitlines()[-1]))
    except (IndexError, TypeError, json.JSONDecodeError):
        how = signal.Signals(-done.returncode).name if done.returncode < 0 else f"status {done.returncode}"
        last = [line for line in done.stderr.splitlines() if line.strip()][-1:]
        return _none(": ".join([f"the search for one ended with {how}", *last]))


def look() -> Gpu:
    """Search for devices in this process, which starts JAX on the GPU."""
    import jax
    import jax.numpy as jnp

    jax.config.update("jax_platforms", PLATFORMS)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    logged = _LoggedErrors()
    logging.getLogger("jax").addHandler(logged)
    try:
        devices = jax.devices(PLATFORM)
        with jax.default_device(devices[0]):
            jnp.ones((64, 64)).sum().block_until_ready()
    except RuntimeError as error:
        message = str(logged.errors[0] if logged.errors else error)
        return _failed(message.partition(" (set JAX_PLATFORMS")[0])  # JAX's advice does not apply here.
    return Gpu(len(devices), devices[0].device_kind)


class _LoggedErrors(logging.Handler):
    """The exceptions that JAX logs and ignores, such as that of a plugin that does not start."""

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
    """Print the devices as JSON; return 1 if there is none. ``look`` searches in this process itself."""
    found = look() if arguments == ["look"] else search()
    print(json.dumps(asdict(found)))
    return 0 if found.count else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
