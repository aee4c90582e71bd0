"""corpus.jax_settings: environment variables change neither a corpus nor its verification."""

import subprocess
import sys
from pathlib import Path

import pytest

from corpus.jax_settings import DEFAULTS, isolate
from tests.unit.runs import ROOT, environment, run

# Types whose programs such settings change: products, random numbers, custom rules, loops.
FEW = ("--kernels=vector,randomness,custom_rules,loop", "--count=8", "-q", "-n", "0")
# Other values for settings that change texts or values, and one that XLA does not know.
SETTINGS = {
    "JAX_DEFAULT_MATMUL_PRECISION": "highest",
    "JAX_DEFAULT_PRNG_IMPL": "rbg",
    "JAX_THREEFRY_PARTITIONABLE": "0",
    "JAX_USE_SIMPLIFIED_JAXPR_CONSTANTS": "1",
    "JAX_ENABLE_X64": "1",
    "JAX_DISABLE_JIT": "1",
    "JAX_NUMPY_RANK_PROMOTION": "raise",
    "JAX_NUMPY_DTYPE_PROMOTION": "strict",
    "JAX_DEBUG_NANS": "1",
    "JAX_NUM_CPU_DEVICES": "5",
    "XLA_FLAGS": "--xla_cpu_enable_fast_math=true --xla_no_such_flag=1 --xla_dump_max_hlo_modules=1",
}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plain") / "c.jsonl"
    done = run(f"--emit-jsonl={path}", *FEW)
    assert done.returncode == 0, done.stdout
    return path


def test_no_variable_changes_a_corpus_and_the_header_names_them(plain: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    done = run(f"--emit-jsonl={path}", *(option for option in FEW if option != "-q"), **SETTINGS)
    assert done.returncode == 0, done.stdout
    (line,) = [line for line in done.stdout.splitlines() if "ignored, since" in line]
    for name, value in SETTINGS.items():
        assert f"{name}={value.removesuffix(' --xla_dump_max_hlo_modules=1')}" in line
    assert path.read_bytes() == plain.read_bytes()


def test_no_variable_changes_a_verdict(plain: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "tools.verify", str(plain), "-n", "1"],
        cwd=ROOT,
        env=environment(**SETTINGS),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stdout
    assert "verify: JAX_DEBUG_NANS=1, JAX_DEFAULT_MATMUL_PRECISION=highest, " in done.stderr
    assert done.stderr.count("ignored, since") == 1


def test_a_jax_that_was_set_up_before_is_at_its_defaults() -> None:
    program = (
        "import jax\n"
        "from corpus.jax_settings import DEFAULTS\n"
        "others = {True: False, False: True, None: 'highest', 'threefry2x32': 'rbg'}\n"
        "known = [name for name in DEFAULTS if name in jax.config.values]\n"
        "for name in known:\n    jax.config.update(name, others[DEFAULTS[name]])\n"
        "import corpus.stablehlo.jax_compat\n"
        "assert all(jax.config.values[name] == DEFAULTS[name] for name in known), jax.config.values\n"
        "print(len(known))"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) >= len(DEFAULTS) / 2


def test_what_is_the_users_to_choose_stays() -> None:
    variables = {"JAX_PLATFORMS": "cpu", "JAX_DUMP_IR_TO": "x", "XLA_FLAGS": "--xla_dump_to=y", "HOME": "z"}
    isolated = dict(variables)
    isolate(isolated)
    assert isolated == {**variables, "JAX_NUM_CPU_DEVICES": "2"}
