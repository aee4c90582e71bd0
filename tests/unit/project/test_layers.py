"""The packages that must load without JAX: collecting cases and verifying an untrusted file begin there."""

import subprocess
import sys

import pytest

from tests.unit.runs import ROOT

WITHOUT_JAX = (
    "import corpus.session.plugin, corpus.session.gpu_plugin",
    "import corpus.records.reader, corpus.records.writer, corpus.records.validator",
    "import corpus.sandbox.worker",
    "import kernels",
    "import tools.upgrade",
    "import runpy; runpy.run_module('tools')",
    "import runpy, sys; sys.argv[1:] = ['--help']; runpy.run_module('tools.verify', run_name='__main__')",
)
_REPORT = "import sys, atexit; atexit.register(lambda: print('loaded:', 'jax' in sys.modules))\n"


def _loads_jax(program: str) -> bool:
    done = subprocess.run(
        [sys.executable, "-c", _REPORT + program],
        cwd=ROOT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()[-1] == "loaded: True"


@pytest.mark.parametrize("program", WITHOUT_JAX)
def test_it_loads_no_jax(program: str) -> None:
    assert not _loads_jax(program)


def test_jax_is_noticed_where_it_is_loaded() -> None:
    assert _loads_jax("import corpus.stablehlo.context")
