"""Lower kernels in other processes, which execute their Python anew, with other hash seeds."""

import os
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path

from corpus.fresh_process import FreshProcessError, call_afresh
from corpus.lowering.loading import load
from corpus.lowering.lower import lower
from corpus.stablehlo.configuration import settings_of
from corpus.stablehlo.context import parse
from corpus.stablehlo.program import Program
from kernels import Kernel
from kernels.config import SettingError
from kernels.user_file import UserError, UserFile

parse("module {}")  # JAX imports some modules only now: once in a server, and not in each child of it.

# Variables that a process of another user has, too, and JAX's own, which corpus.jax_settings decides.
_ANYWHERE = (
    *("PATH", "HOME", "TMPDIR", "LANG", "LC_", "LD_LIBRARY_PATH", "PYTHON", "VIRTUAL_ENV", "CONDA_PREFIX"),
    *("JAX_", "XLA_"),
)  # fmt: skip


def lower_afresh(kernel: Kernel, platforms: Sequence[str], server: int = 0) -> Sequence[Program]:
    """The programs of ``kernel`` from another process, in an empty folder and a small environment.

    Each platform is lowered alone. Processes of no two numbers of a ``server`` have the same hash seed.
    Raises FreshProcessError where the Python of the kernel fails there.
    """
    return call_afresh(_lower, kernel, tuple(platforms), server=server)


def lower_file(kernel: Kernel, platforms: Sequence[str], file: Path, code: str) -> Sequence[Program]:
    """The programs of the function of ``kernel`` in the user's ``file``, imported as the user would.

    ``code`` defines the function where the file does not. Raises UserError where that fails, and
    FreshProcessError where the process ends.
    """
    return call_afresh(_lower_file, kernel, tuple(platforms), file.absolute(), code)


def _lower(kernel: Kernel, platforms: Sequence[str]) -> Sequence[Program]:
    for name in [name for name in os.environ if not name.startswith(_ANYWHERE)]:
        del os.environ[name]
    with tempfile.TemporaryDirectory() as empty:
        os.chdir(empty)
        try:
            return lower(load(kernel), kernel, platforms, alone=True).programs
        except (Exception, SystemExit) as error:  # The Python of a kernel can raise anything.
            lines = kernel.source.splitlines()
            for entry in reversed(traceback.extract_tb(error.__traceback__)):
                if entry.filename == f"<{kernel.name}>" and entry.lineno:
                    line = f"line {entry.lineno} of its Python ({lines[entry.lineno - 1].strip()})"
                    raise FreshProcessError(f"{line}: {_first_line(error)}") from error
            raise


def _lower_file(kernel: Kernel, platforms: Sequence[str], file: Path, code: str) -> Sequence[Program]:
    user = UserFile(file)
    try:
        with settings_of(kernel):
            names = vars(user.imported())
            exec(compile(code, f"<{kernel.name}>", "exec"), names)
            return lower(names[kernel.name], kernel, platforms).programs
    except UserError:
        raise
    except SettingError as error:
        raise UserError(f"{user.place_of(error.setting)}: {error}") from error
    except (Exception, SystemExit) as error:  # A user's function can raise anything.
        raise user.error(error) from error


def _first_line(error: BaseException) -> str:
    message = str(error).strip().partition("\n")[0]
    return f"{type(error).__name__}: {message}".removesuffix(": ")
