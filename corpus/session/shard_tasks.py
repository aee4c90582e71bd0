"""The task of a worker of tools.scale: run a shard in child processes, and move its files into place.

Ray decides where and when. Imports no JAX.
"""

import contextlib
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import uuid
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from corpus.jax_settings import OVERRIDDEN
from corpus.records.shards import MANIFEST, Manifest, Shard, ShardError, manifest_path, shard_path
from corpus.records.writer import sync
from corpus.session.command_line import versions
from corpus.session.options import code_fingerprint

_CASES_FAILED = 1  # The exit status of pytest.
_BACKOFF = 2.0  # Seconds before the second attempt; twice as many before each further one.
_TOP = Path(__file__).parents[2]


class ShardFailed(Exception):  # noqa: N818  # Ray shows the name.
    """A shard could not be made; the message is one line with the reason."""


class OtherEnvironment(Exception):  # noqa: N818  # As above.
    """A worker would make other records; the message is one line that says what differs."""


@dataclass(frozen=True)
class Task:
    """The settings that all shards of a corpus share.

    ``name`` is the file name of the corpus, ``folder`` the URL of the folder for the shards, ``options`` are
    pytest's. A shard may take ``seconds``, in ``processes`` workers of pytest, and is tried ``attempts``
    times. ``environment`` is that of the driver.
    """

    name: str
    folder: str
    of: int
    options: tuple[str, ...]
    processes: int
    seconds: float
    attempts: int
    kernels_from: str | None
    environment: Mapping[str, str]


def environment(kernels_from: str | None) -> dict[str, str]:
    """Everything that determines the records made here: versions, processor, code, settings of JAX."""
    settings = {f"setting {name}": value for name, value in OVERRIDDEN.items()}
    return {
        **versions(),
        "machine": platform.machine(),
        "code": code_fingerprint(kernels_from),
        **settings,
    }


def check_environment(here: Mapping[str, str], driver: Mapping[str, str]) -> None:
    """Raise OtherEnvironment where this machine differs from the ``driver``'s.

    A setting of JAX that the driver has alone is no difference: its processes ignore it and do not pass it
    on.
    """
    for name in {**driver, **here}:
        ours, theirs = here.get(name), driver.get(name)
        if ours != theirs and not (ours is None and name.startswith("setting ")):
            raise OtherEnvironment(
                f"{platform.node()} has {name.removeprefix('setting ')} {ours}, and the driver has {theirs}"
            )


def run_shard(task: Task, index: int) -> bytes:
    """Run shard ``index`` and move it to its place; return its manifest.

    What an earlier attempt on this node has done is continued. Raises ShardFailed and OtherEnvironment.
    """
    check_environment(environment(task.kernels_from), task.environment)
    shard = Shard(index, task.of)
    path = shard_path(_scratch(task) / str(index) / task.name, shard)
    for attempt in range(task.attempts):
        if attempt:
            time.sleep(_BACKOFF * 2 ** (attempt - 1))
        try:
            _run(task, shard, path)
            manifest = manifest_path(path)
            for file in (path, manifest):  # The manifest is the last.
                deliver(file, f"{task.folder}/{file.name}")
            content = manifest.read_bytes()
            shutil.rmtree(path.parent)
            with contextlib.suppress(OSError):  # It has the folders of other shards.
                path.parent.parent.rmdir()
            return content
        except (ShardFailed, ShardError, OSError) as error:
            failed = error
    raise ShardFailed(f"shard {shard} on {platform.node()}: {failed}") from failed


def _scratch(task: Task) -> Path:
    """The folder on this node where shards are made, and interrupted attempts are continued."""
    import ray

    node = ray.get_runtime_context().get_node_id()
    key = uuid.uuid5(uuid.NAMESPACE_URL, f"{task.folder}/{task.name}").hex
    return Path(tempfile.gettempdir()) / f"stablehlo-pairs-{os.getuid()}" / f"{key}-{node}"


def _run(task: Task, shard: Shard, path: Path) -> None:
    """Run pytest for the shard whose file is to be at ``path``."""
    corpus = path.with_name(task.name)
    command = [
        *_ends_with_its_parent(), sys.executable, "-m", "pytest", "-q", "-n", str(task.processes),
        "-p", "no:cacheprovider", f"--emit-jsonl={corpus}", f"--shard={shard}", *task.options,
    ]  # fmt: skip
    path.parent.mkdir(parents=True, exist_ok=True)
    running = subprocess.Popen(
        command, cwd=_TOP, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True
    )
    try:
        output, _ = running.communicate(timeout=task.seconds)
    except subprocess.TimeoutExpired:
        raise ShardFailed(f"it took longer than {task.seconds:g} s") from None
    finally:
        if running.poll() is None:  # Its workers are in its group.
            os.killpg(running.pid, signal.SIGKILL)
            running.communicate()
    if running.returncode not in (0, _CASES_FAILED) or not manifest_path(path).exists():
        lines = output.decode(errors="replace").strip().splitlines()
        raise ShardFailed(f"pytest ended with {running.returncode}: {lines[-1] if lines else 'no output'}")


def _ends_with_its_parent() -> list[str]:
    """The prefix of a command that makes it end when this process ends, if the system supports it."""
    setpriv = shutil.which("setpriv")
    return [] if setpriv is None else [setpriv, "--pdeathsig", "KILL"]


def deliver(file: Path, url: str) -> None:
    """Copy ``file`` to a temporary name beside ``url``, then rename it in one step. Raises OSError."""
    import fsspec
    from fsspec.implementations.local import LocalFileSystem

    system, path = fsspec.core.url_to_fs(url)
    temporary = f"{path}.{uuid.uuid4().hex}.tmp"
    system.makedirs(system._parent(path), exist_ok=True)
    try:
        system.put_file(str(file), temporary)
        if isinstance(system, LocalFileSystem):
            sync(Path(temporary))
        system.mv(temporary, path)
        if isinstance(system, LocalFileSystem):
            sync(Path(path).parent)
    except BaseException:
        if system.exists(temporary):
            system.rm(temporary)
        raise


def complete_shards(task: Task) -> dict[int, Manifest]:
    """The manifests of the shards that are at their place, by number. Raises ShardError and OSError."""
    import fsspec

    system, folder = fsspec.core.url_to_fs(task.folder)
    there = (
        {entry["name"]: entry["size"] for entry in system.ls(folder, detail=True)}
        if system.exists(folder)
        else {}
    )
    sizes = {Path(path).name: size for path, size in there.items()}
    found = {}
    for index in range(task.of):
        name = shard_path(Path(task.name), Shard(index, task.of)).name
        if name not in sizes or f"{name}{MANIFEST}" not in sizes:
            continue
        place = f"{task.folder}/{name}"
        found[index] = Manifest.parsed(system.cat_file(f"{folder}/{name}{MANIFEST}"), f"{place}{MANIFEST}")
        if sizes[name] != found[index].size:
            raise ShardError(f"{place} is altered: its size is not that of its manifest")
    return found


def remove_leftovers(task: Task) -> None:
    """Remove the files that interrupted copies have left."""
    import fsspec

    system, folder = fsspec.core.url_to_fs(task.folder)
    stem = shard_path(Path(task.name), Shard(0, task.of)).name.partition("-00000-of-")[0]
    for path in system.glob(f"{folder}/{stem}-*-of-*.tmp"):
        system.rm(path)
