"""Restrictions of a worker process: memory and file sizes, and system calls that its Python may not make."""

import os
import resource
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

_LARGEST_FILE = 16 << 20  # The PTX that XLA writes is smaller.
# Audit events of Python that no kernel raises: the second barrier, behind the allow-list of Python.
_REFUSED = (
    "os.system", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "subprocess.", "pty.", "socket.",
    "os.remove", "os.rename", "os.mkdir", "os.rmdir", "os.link", "os.symlink", "os.chmod",
    "os.chown", "os.kill", "os.putenv", "os.unsetenv", "shutil.", "tempfile.", "urllib.", "ctypes.dlopen",
)  # fmt: skip
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND

_only_compiling = False


def limit_resources(memory: int) -> None:
    """Limit this process to ``memory`` bytes of data, to small files, and to no core dump."""
    # Not the address space: threads reserve far more of it than they use, the more the more cores.
    resource.setrlimit(resource.RLIMIT_DATA, (memory, memory))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_FSIZE, (_LARGEST_FILE, _LARGEST_FILE))


def refuse_system_calls() -> None:
    """Have Python raise PermissionError where it would write a file or start a process, from now on."""
    sys.addaudithook(_refuse)


@contextmanager
def only_compiling() -> Iterator[None]:
    """Allow those calls while XLA compiles, which runs no Python of a record and writes temporary files."""
    global _only_compiling
    _only_compiling = True
    try:
        yield
    finally:
        _only_compiling = False


def _refuse(event: str, arguments: tuple[Any, ...]) -> None:
    if _only_compiling:
        return
    writes = event == "open" and isinstance(arguments[2], int) and arguments[2] & _WRITES
    if writes or event.startswith(_REFUSED):
        raise PermissionError(f"{event} is refused")
