"""Detection of a GPU: the one line that says why there is none, and the number of cases that are skipped."""

import json
import os
import sys
from pathlib import Path

import jax
import pytest

from corpus.session import gpu_detection as gpu
from corpus.session import gpu_plugin
from corpus.session.gpu_detection import Gpu, search
from tests.unit.runs import run

FEW = ("tests/test_gpu.py", "-p", "no:cacheprovider", "--kernels=unary,collectives", "--verify=one")


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


@pytest.fixture
def plugin(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if JAX had its plugin for CUDA."""
    monkeypatch.setattr(gpu, "installed", lambda: True)
    monkeypatch.delenv("JAX_PLATFORMS", raising=False)


@pytest.mark.usefixtures("plugin")
@pytest.mark.parametrize(
    ("code", "reason"),
    [
        ("import os; os.abort()", "the search for one ended with SIGABRT"),
        (
            "import os; os.write(2, b'CUDA driver\\n\\n'); os.kill(os.getpid(), 11)",
            "the search for one ended with SIGSEGV: CUDA driver",
        ),
        ("raise SystemExit('an old driver')", "the search for one ended with status 1: an old driver"),
        ("print('[]')", "the search for one ended with status 0"),
    ],
    ids=["abort", "crash", "exit", "no answer"],
)
def test_a_driver_that_ends_its_process_is_a_reason(code: str, reason: str) -> None:
    assert search(python(code)) == Gpu(reason=f"no CUDA device: {reason}")


@pytest.mark.usefixtures("plugin")
def test_a_driver_that_hangs_is_a_reason() -> None:
    found = search(python("import time; time.sleep(600)"), timeout=1)
    assert found == Gpu(reason="no CUDA device: the search for one took longer than 1 s")


@pytest.mark.usefixtures("plugin")
def test_what_is_found_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    code = "import json, os; print('noise'); print(json.dumps({'count': 2, 'kind': os.environ['%s']}))"
    (name,) = gpu.MEMORY
    monkeypatch.delenv(name, raising=False)
    assert search(python(code % name)) == Gpu(2, "false")
    monkeypatch.setenv(name, "true")  # A user's choice stands.
    assert search(python(code % name)) == Gpu(2, "true")


@pytest.mark.usefixtures("plugin")
def test_platforms_that_leave_one_out_are_a_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("JAX_PLATFORMS", "cuda")
    assert search(python("")).reason == "no CUDA device: JAX_PLATFORMS is cuda, and cpu,cuda is needed"
    monkeypatch.setenv("JAX_PLATFORMS", "cuda,cpu")
    assert search(python("print('{\"count\": 1}')")) == Gpu(1)


def test_without_a_plugin_the_line_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gpu, "entry_points", lambda group: ())
    assert "is not installed (pip install 'jax[cuda13]')" in search(python("")).reason


@pytest.mark.parametrize(
    ("message", "reason"),
    [
        (
            "Unknown backend cuda. Available: ['cpu']",
            "JAX's CUDA plugin sees no GPU, or no driver of one: Unkn",
        ),
        (
            "RESOURCE_EXHAUSTED: Out of memory\nallocating",
            "it has no memory left: RESOURCE_EXHAUSTED: Out of mem",
        ),
        ("INTERNAL: CUDA_ERROR_OUT_OF_MEMORY", "it has no memory left: INTERNAL: CUDA_ERROR_OUT_OF_MEMORY"),
        ("\n  driver is too old\nfor this\n", "driver is too old"),
        ("x" * 1000, "x" * 200),
    ],
)
def test_the_reason_is_one_line(message: str, reason: str) -> None:
    found = gpu._failed(message).reason
    assert found.startswith(f"no CUDA device: {reason}")
    assert "\n" not in found
    assert len(found) <= 300


def test_looking_here_finds_what_jax_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gpu, "PLATFORM", "cpu")
    monkeypatch.setattr(gpu, "PLATFORMS", jax.config.jax_platforms)
    assert gpu.look() == Gpu(len(jax.devices("cpu")), "cpu")


def test_what_jax_logs_of_a_plugin_that_fails_is_the_reason(monkeypatch: pytest.MonkeyPatch) -> None:
    def devices(platform: str) -> None:
        try:
            raise RuntimeError("Unable to load cuDNN. Is it installed?")
        except RuntimeError:
            gpu.logging.getLogger("jax._src.xla_bridge").exception("Exception when calling %s")
        raise RuntimeError("Unknown backend cuda")

    monkeypatch.setattr(gpu, "PLATFORMS", jax.config.jax_platforms)
    monkeypatch.setattr(jax, "devices", devices)
    assert gpu.look().reason == "no CUDA device: Unable to load cuDNN. Is it installed?"


def test_by_hand_it_prints_what_it_found(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for found in (Gpu(1, "a GPU"), Gpu(reason="none")):
        monkeypatch.setattr(gpu, "search", lambda found=found: found)
        assert gpu.main([]) == (0 if found.count else 1)
        assert Gpu(**json.loads(capsys.readouterr().out)) == found


@pytest.mark.parametrize("how", [("-n", "0"), ("-n", "0", "-q"), ("-n", "2", "-q")], ids=" ".join)
def test_skipped_cases_are_counted_for_one_reason(how: tuple[str, ...]) -> None:
    done = run(*FEW, "-m", "gpu", *how, JAX_PLATFORMS="cpu")
    reason = search().reason if not gpu.installed() else "no CUDA device: JAX_PLATFORMS is cpu"
    assert done.returncode == 0, done.stdout
    assert f"\ngpu: 8 cases were not run: {reason}" in done.stdout
    assert done.stdout.count("SKIPPED") == 1
    assert "SKIPPED [16] corpus/session/gpu_plugin.py:" in done.stdout
    assert "16 skipped" in done.stdout


@pytest.mark.parametrize("workers", ["0", "2"])
def test_on_a_device_the_cases_run_and_say_so(workers: str) -> None:
    chosen = "unary-0 or collectives-0"
    done = run(*FEW, "-m", "gpu", "-n", workers, "-p", "cpu_as_gpu", "-k", chosen)
    assert done.returncode == 0, done.stdout
    assert "gpu: 1 x CPU in place of a GPU; programs run with TF32 off" in done.stdout
    assert "\ngpu: 1 cases ran on CPU in place of a GPU\n" in done.stdout
    assert "\ngpu: 1 cases were not run: a program for 2 CUDA devices, of which there are 1" in done.stdout
    assert "2 passed, 2 skipped" in done.stdout


def test_a_text_that_the_device_lowers_otherwise_is_red() -> None:
    done = run(*FEW, "-m", "gpu", "-p", "cpu_as_gpu", "-k", "unary-0 and text", PLANTED_TEXT="1")
    assert done.returncode == 1, done.stdout
    assert "cpu forward: on the device it is not the text lowered for it by name: line " in done.stdout
    assert "unary-0" in done.stdout.partition("short test summary")[2]
    assert "alone: pytest" in done.stdout


def test_an_emitting_run_looks_for_no_gpu_and_takes_no_case_of_its_tests(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    done = run("-n", "0", f"--emit-jsonl={path}", "--kernels=unary", "--count=1", "-p", "cpu_as_gpu")
    assert done.returncode == 0, done.stdout
    assert "gpu:" not in done.stdout
    assert "1 records" in done.stdout


def test_workers_that_share_a_gpu_are_few(
    pytestconfig: pytest.Config, monkeypatch: pytest.MonkeyPatch
) -> None:
    def number(expression: str, cores: int) -> int:
        monkeypatch.setattr(pytestconfig.option, "markexpr", expression)
        hook = gpu_plugin.pytest_xdist_auto_num_workers(pytestconfig)
        next(hook)
        with pytest.raises(StopIteration) as result:
            hook.send(cores)
        return result.value.value

    assert number("gpu", 64) == gpu_plugin.WORKERS
    assert number("gpu", 2) == 2
    assert number("not soak", 64) == 64


def test_no_process_takes_the_memory_of_a_gpu_at_once() -> None:
    assert {name: os.environ[name] for name in gpu.MEMORY} == {"XLA_PYTHON_CLIENT_PREALLOCATE": "false"}
