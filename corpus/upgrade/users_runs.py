"""Run a user's command in an environment, while JAX writes the programs that it compiles."""

import os
import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

_PROJECT = Path(__file__).resolve().parent.parent.parent


def run_and_dump(command: str, python: Path, folder: Path, log: Path, variables: Mapping[str, str]) -> int:
    """Run ``command`` in a shell with the environment of ``python`` and ``variables``; return its status.

    JAX writes its StableHLO into ``folder``, which is emptied first; what the command prints goes to ``log``.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    environment = {
        **os.environ,
        **variables,
        "PATH": f"{python.parent}{os.pathsep}{os.environ.get('PATH', os.defpath)}",
        "VIRTUAL_ENV": str(python.parent.parent),
        "JAX_DUMP_IR_TO": str(folder),
        "JAX_DUMP_IR_MODES": "stablehlo",
        # A program of the cache is not compiled, and so not written.
        "JAX_ENABLE_COMPILATION_CACHE": "false",
        "JAX_PLATFORMS": "cpu",
    }
    environment.pop("PYTHONHOME", None)
    # Packages of the user's may have the names of this project's, which PYTHONPATH has for tools.upgrade.
    paths = environment.get("PYTHONPATH", "").split(os.pathsep)
    environment["PYTHONPATH"] = os.pathsep.join(path for path in paths if Path(path).resolve() != _PROJECT)
    with log.open("w", encoding="utf-8") as output:
        done = subprocess.run(
            command, shell=True, env=environment, stdout=output, stderr=subprocess.STDOUT, check=False
        )
    return done.returncode
