"""corpus.jax_settings and corpus.stablehlo.configuration: nothing around a run changes what it makes."""

import os
import subprocess
import sys
from pathlib import Path

import jax
import pytest

from corpus.jax_settings import DEFAULTS, isolate
from corpus.stablehlo.configuration import configured
from docs.jax_settings import FREE
from kernels.config import SettingError, parsed
from tests.unit.runs import ROOT, environment, run, run_tool

# Types whose programs such settings change: products, random numbers, custom rules, scans.
FEW = ("--kernels=vector,randomness,custom_rules,scans", "--count=8", "-q", "-n", "0")
# Other values of the settings that were seen to change a text, an error or a value (docs/settings.md).
OTHERS = {
    "eager_constant_folding": True,
    "jax_accurate_erf_inv": True,
    "jax_auto_pcast": False,
    "jax_custom_jvp3": True,
    "jax_custom_vjp3": True,
    "jax_debug_nans": True,
    "jax_default_matmul_precision": "highest",
    "jax_default_prng_impl": "rbg",
    "jax_disable_jit": True,
    "jax_enable_x64": True,
    "jax_error_checking_behavior_divide": "raise",
    "jax_error_checking_behavior_nan": "raise",
    "jax_error_checking_behavior_oob": "raise",
    "jax_legacy_prng_key": "error",
    "jax_no_tracing": True,
    "jax_numpy_dtype_promotion": "strict",
    "jax_numpy_rank_promotion": "raise",
    "jax_random_seed_offset": 5,
    "jax_scan3": True,
    "jax_softmax_custom_jvp": True,
    "jax_threefry_gpu_kernel_lowering": True,
    "jax_threefry_partitionable": False,
    "jax_use_direct_linearize": False,
    "jax_use_shardy_partitioner": False,
    "jax_use_simplified_jaxpr_constants": True,
}
VARIABLES = {
    **{name.upper(): str(value) for name, value in OTHERS.items()},
    "JAX_NUM_CPU_DEVICES": "5",
    "XLA_FLAGS": "--xla_cpu_enable_fast_math=true --xla_no_such_flag=1 --xla_dump_max_hlo_modules=1 "
    "--xla_force_host_platform_device_count=3",
}
# What other libraries read, and may round by.
LIBRARIES = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "TF_ENABLE_ONEDNN_OPTS": "0"}


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plain") / "c.jsonl"
    done = run(f"--emit-jsonl={path}", *FEW)
    assert done.returncode == 0, done.stdout
    return path


def _ignored(output: str) -> str:
    (line,) = [line for line in output.splitlines() if "ignored, since" in line]
    return line


def test_no_variable_changes_a_corpus_and_the_header_names_them(plain: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    done = run(f"--emit-jsonl={path}", *(each for each in FEW if each != "-q"), **VARIABLES, **LIBRARIES)
    assert done.returncode == 0, done.stdout
    for name, value in VARIABLES.items():
        assert f"{name}={value.replace(' --xla_dump_max_hlo_modules=1', '')}" in _ignored(done.stdout)
    assert path.read_bytes() == plain.read_bytes()


PLUGIN = """import jax, pytest

def change():
    for name, value in {changes!r}.items():
        if name in jax.config.values:
            jax.config.update(name, value)

{when}
"""
WHEN = {
    "as it is loaded": "change()",
    "as pytest is configured": "def pytest_configure(): change()",
    "before each case": "def pytest_runtest_setup(): change()",
}


@pytest.mark.parametrize("when", WHEN)
def test_no_plugin_changes_a_corpus(plain: Path, tmp_path: Path, when: str) -> None:
    tmp_path.joinpath("planted_settings.py").write_text(
        PLUGIN.format(changes=OTHERS, when=WHEN[when]), encoding="utf-8"
    )
    path = tmp_path / "c.jsonl"
    options = [each for each in FEW if each != "-q"]
    paths = os.pathsep.join(map(str, (ROOT, tmp_path)))
    done = run("-p", "planted_settings", f"--emit-jsonl={path}", *options, PYTHONPATH=paths)
    assert done.returncode == 0, done.stdout
    if when != "before each case":
        assert "jax_default_matmul_precision=highest" in _ignored(done.stdout)
    assert path.read_bytes() == plain.read_bytes()


def test_a_resumed_run_does_not_mix_settings(plain: Path, tmp_path: Path) -> None:
    path = tmp_path / "c.jsonl"
    stops = "def pytest_runtest_logfinish(nodeid):\n    if '[loop' not in nodeid: raise KeyboardInterrupt\n"
    tmp_path.joinpath("planted_stop.py").write_text(stops, encoding="utf-8")
    paths = os.pathsep.join(map(str, (ROOT, tmp_path)))
    done = run("-p", "planted_stop", f"--emit-jsonl={path}", *FEW, PYTHONPATH=paths)
    assert done.returncode == pytest.ExitCode.INTERRUPTED, done.stdout
    assert not path.exists()
    done = run(f"--emit-jsonl={path}", *FEW, "--resume", **VARIABLES)
    assert done.returncode == 0, done.stdout
    assert "resumed: 1 records" in done.stdout
    assert path.read_bytes() == plain.read_bytes()


def test_no_variable_changes_a_verdict(plain: Path, tmp_path: Path) -> None:
    one_of_each_type = tmp_path / "c.jsonl"
    one_of_each_type.write_text(
        "".join(plain.read_text(encoding="utf-8").splitlines(keepends=True)[:4]), encoding="utf-8"
    )
    done = run_tool("verify", str(one_of_each_type), "-n", "1", **VARIABLES)
    assert done.returncode == 0, done.stdout
    assert "JAX_DEBUG_NANS=True, JAX_DEFAULT_MATMUL_PRECISION=highest, " in done.stderr
    assert done.stderr.count("ignored, since") == 1


def test_no_variable_changes_what_the_tools_lower(tmp_path: Path) -> None:
    # Both the lowering of tools.upgrade, in the running JAX, and that of a single function.
    corpora, texts = [], []
    for name, variables in (("plain", {}), ("set", VARIABLES)):
        corpora.append(tmp_path / f"{name}.jsonl")
        assert run_tool("lowered", str(corpora[-1]), "--count=8", "-n", "1", **variables).returncode == 0
        extracted = run_tool("extract", "jax.nn:gelu", "--input", "f32[3]", **variables)
        assert extracted.returncode == 0, extracted.stderr
        texts.append(extracted.stdout)
    assert texts[0] == texts[1]
    assert corpora[0].read_bytes() == corpora[1].read_bytes()
    done = run_tool("drift", *map(str, corpora), "-n", "1", **VARIABLES)
    assert done.returncode == 0, done.stdout


def _program(source: str, **variables: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", source],
        cwd=ROOT,
        env=environment(**variables),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )


def test_the_defaults_are_those_of_the_running_jax() -> None:
    source = (
        "import corpus, enum, jax\n"
        "from corpus.jax_settings import DEFAULTS\n"
        "plain = lambda value: value.name.lower() if isinstance(value, enum.Enum) else value\n"
        "found = {name: plain(value) for name, value in jax.config.values.items() if name in DEFAULTS}\n"
        "assert found == {name: DEFAULTS[name] for name in found}, found\n"
    )
    done = _program(source)
    assert done.returncode == 0, done.stderr


def test_every_setting_is_set_or_free_and_its_variable_too() -> None:
    names = [name for name in jax.config.values if not name.startswith(FREE)]
    assert set(names) <= DEFAULTS.keys()
    variables = {name.upper(): "1" for name in names}
    assert isolate(variables).keys() == {name.upper() for name in names}
    assert variables.keys() == {"JAX_NUM_CPU_DEVICES"}


def test_a_jax_that_was_started_before_is_refused(tmp_path: Path) -> None:
    tmp_path.joinpath("planted_start.py").write_text("import jax\njax.devices()\n", encoding="utf-8")
    paths = os.pathsep.join(map(str, (ROOT, tmp_path)))
    done = run("-p", "planted_start", *FEW, PYTHONPATH=paths)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert done.stderr.startswith("ERROR: JAX was started before this project was imported")
    assert len(done.stderr.strip().splitlines()) == 1


def test_what_is_the_users_to_choose_stays() -> None:
    variables = {"JAX_PLATFORMS": "cpu", "JAX_DUMP_IR_TO": "x", "XLA_FLAGS": "--xla_dump_to=y", "HOME": "z"}
    isolated = dict(variables)
    assert isolate(isolated) == {}
    assert isolated == {**variables, "JAX_NUM_CPU_DEVICES": "2"}


def test_a_kernel_declares_its_settings_and_no_other_gets_them() -> None:
    with configured((("jax_enable_x64", True), ("jax_numpy_rank_promotion", "raise"))):
        assert jax.config.jax_enable_x64
        assert jax.config.jax_numpy_rank_promotion == "raise"
        with configured():
            assert jax.config.jax_numpy_rank_promotion == "raise"  # Of the outer one.
    assert not jax.config.jax_enable_x64
    assert jax.config.jax_numpy_rank_promotion == "allow"


@pytest.mark.parametrize(
    ("config", "error"),
    [
        ((("jax_dump_ir_to", "x"),), "jax_dump_ir_to is no setting that decides a program"),
        ((("jax_numpy_rank_promotion", "no"),), "jax_numpy_rank_promotion='no': new enum value must be in "),
        ((("jax_enable_x64", 1),), "jax_enable_x64: 1 is neither True nor False"),
    ],
)
def test_what_cannot_be_declared(config: tuple[tuple[str, str]], error: str) -> None:
    with pytest.raises(SettingError, match=f"^{error}"), configured(config):
        raise AssertionError


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("value", ["{[]}", "'\\\x1b'", "{{}: 1}"])
def test_a_value_that_python_does_not_evaluate_is_a_string(value: str) -> None:
    assert isinstance(dict(parsed([f"a={value}"]))["a"], str)


def test_what_changes_a_setting_is_told_and_undone() -> None:
    with (
        pytest.raises(SettingError, match="the Python sets jax_debug_nans=True with "),
        configured(),
    ):
        jax.config.update("jax_debug_nans", True)
    assert not jax.config.jax_debug_nans
    with jax.debug_nans(True), pytest.raises(SettingError, match="in a context manager around"), configured():
        raise AssertionError
