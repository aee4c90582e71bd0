"""Compilation by XLA ahead of time. Tests for CUDA are skipped if its compiler is not installed."""

import json
import os
import re
from importlib.metadata import PackageNotFoundError, version
from importlib.util import find_spec
from pathlib import Path

import pytest

from corpus.checks.errors import CheckError
from corpus.checks.record_builder import build
from corpus.codegen import hlo_text, xla_compilers
from corpus.codegen.compilation import Code, compiled
from corpus.codegen.gpu_specs import GPUS, TargetError, device_name, target_config
from corpus.codegen.xla_compilers import CompilerError, compilers
from corpus.lowering.lower import lower_kernel
from corpus.plan import plan
from corpus.stablehlo.program import Program
from kernels import Kernel
from tests.unit.bodies import X, kernel_of
from tests.unit.runs import records, run

if find_spec("jaxlib._hlo") is None:
    pytest.skip("this jaxlib keeps its HLO elsewhere", allow_module_level=True)

needs_cuda = pytest.mark.skipif(
    "JAX_SKIP_CUDA_CONSTRAINTS_CHECK" not in os.environ
    or find_spec("jax_plugins") is None
    or find_spec("jax_plugins.xla_cuda13") is None,
    reason="XLA's compiler for CUDA is not installed: tox run -e optimized has it",
)


def _codes(kernel: Kernel, platform: str, target: str = "h100") -> dict[str, Code]:
    (compiler,) = compilers((platform,), target)
    return {
        program.direction: compiled(program, kernel, compiler)
        for program in lower_kernel(kernel, (platform,))
    }


def _first(template: str) -> Kernel:
    return plan((template,), 0, 1)[0].kernel()


def test_hlo_for_the_cpu_has_the_names_of_the_kernel() -> None:
    code = _codes(kernel_of("jnp.tanh(x @ x) * jnp.where(x > 0, -0.0, jnp.arange(400.0).sum())", X), "cpu")
    for hlo in (code["forward"].hlo, code["backward"].hlo):
        assert re.search(r"^ENTRY %\S+ \(x\.\d+: f32\[4,4\]\) -> f32\[4,4\] \{$", hlo, re.MULTILINE)
        assert not re.search(r"metadata|sharding|frontend_attributes|call_exported|\{\.\.\.\}", hlo)
    assert code["forward"].hlo.startswith("HloModule jit_kernel, is_scheduled=true, ")
    assert code["forward"].ptx is None


@pytest.mark.parametrize("template", ["open_shapes", "collectives", "factorization", "pytrees"])
def test_every_form_of_kernel_compiles_for_the_cpu(template: str) -> None:
    assert all("ENTRY %" in code.hlo for code in _codes(_first(template), "cpu").values())


def test_large_constants_are_printed_in_full() -> None:
    (code, _) = _codes(kernel_of("x * jnp.array([[1.5, 2.5, 3.25, 4.0]] * 4) + 0.5", X), "cpu").values()
    assert "{ 1.5, 2.5, 3.25, 4 }" in code.hlo


def test_a_text_that_xla_does_not_compile_fails_the_case_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(program: Program, *_: object) -> Code:
        raise CompilerError("XLA does not compile it: no such custom call")

    monkeypatch.setattr("corpus.checks.compiled_code.compiled", refused)
    case = plan(("unary",), 0, 1)[0]
    with pytest.raises(CheckError, match="cpu forward: XLA does not compile it: no such custom call"):
        build(case, ("cpu",), compilers(("cpu",), "h100"))


@pytest.mark.parametrize("taken_away", [r", slice=\{[^}]*\}", r"(?<=  )ROOT "])
def test_hlo_that_does_not_survive_a_round_trip_is_rejected(
    monkeypatch: pytest.MonkeyPatch, taken_away: str
) -> None:
    # As if the rule for parts that say nothing removed a part that does.
    monkeypatch.setattr(hlo_text, "_NOISE", re.compile(taken_away))
    with pytest.raises(CompilerError, match="the HLO does not "):
        _codes(kernel_of("x[1:3] + jnp.sum(x, axis=0)", X), "cpu")


def test_records_hold_the_code_with_its_compiler(tmp_path: Path) -> None:
    paths = [tmp_path / "one.jsonl", tmp_path / "two.jsonl"]
    for path, workers in zip(paths, ("0", "2"), strict=True):
        done = run(
            "-n", workers, f"--emit-jsonl={path}", "--count=3", "--kernels=unary,loop", "--device=cpu",
            "--optimized",
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
    assert paths[0].read_bytes() == paths[1].read_bytes()
    for record in records(paths[0]):
        header = record["cpu_optimized"].partition("\n")[0]
        assert (
            header
            == f"# XLA optimized HLO (backend=cpu, target={json.loads(record['cpu_compiler'])['target']})"
        )
        assert record["cpu_optimized"].count("HloModule ") == record["cpp"].count("module @")
        assert json.loads(record["cpu_compiler"])["version"] == f"jaxlib {version('jaxlib')}"
        assert record["cuda_optimized"] == ""


@pytest.mark.parametrize(
    ("there", "said"),
    [
        ({}, r"jaxlib's version is \(it is not installed\): install both, as tox run -e optimized does, or"),
        (
            {"jax-cuda12-pjrt": "0.4.38"},
            r"jaxlib's version is \(there is jax-cuda12-pjrt 0\.4\.38\): install",
        ),
    ],
)
def test_a_missing_compiler_for_cuda_is_one_line_that_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, there: dict[str, str], said: str
) -> None:
    def found(name: str) -> str:
        if name.startswith("jax-cuda") and name not in there:
            raise PackageNotFoundError(name)
        return there.get(name) or version(name)

    monkeypatch.setattr(xla_compilers, "version", found)
    with pytest.raises(CompilerError, match=said) as error:
        compilers(("cpu", "cuda"), "h100")
    assert "\n" not in str(error.value)
    assert [compiler.platform for compiler in compilers(("cpu",), "h100")] == ["cpu"]


def test_a_target_is_a_name_or_a_file(tmp_path: Path) -> None:
    path = tmp_path / "mine.pbtxt"
    path.write_text(target_config("l4").replace("NVIDIA L4", "NVIDIA L40"), encoding="utf-8")
    assert device_name(target_config(str(path))) == "NVIDIA L40"
    with pytest.raises(TargetError, match="no GPU and no file 'h1000'; choose from a100, a6000, b200, h100"):
        target_config("h1000")
    path.write_text("cores: 5\n", encoding="utf-8")
    with pytest.raises(TargetError, match=r"mine\.pbtxt describes no GPU: it has no gpu_device_info"):
        target_config(str(path))


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--optimized", "--cuda-target=h1000"], "ERROR: --cuda-target: no GPU and no file 'h1000'; choose "),
        (
            ["--cuda-target=h100"],
            "ERROR: --cuda-target: it needs --optimized, which compiles for it",
        ),
    ],
)
def test_bad_options_are_usage_errors(arguments: list[str], message: str) -> None:
    done = run("-n", "0", "tests/test_kernels.py", *arguments)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert done.stderr.startswith(message)
    assert done.stderr.strip().count("\n") == 0


@needs_cuda
@pytest.mark.parametrize("target", GPUS)
def test_ptx_is_for_the_described_gpu(target: str) -> None:
    codes = _codes(_first("dense"), "cuda", target)
    major, minor = GPUS[target].capability
    accelerated = "a" if major >= 9 else ""
    for code in codes.values():
        assert code.hlo.startswith("HloModule jit_")
        assert code.ptx is not None
        assert f"\n.target sm_{major}{minor}{accelerated}\n" in code.ptx


@needs_cuda
@pytest.mark.parametrize("template", ["open_shapes", "collectives", "factorization", "convolution", "scans"])
def test_every_form_of_kernel_compiles_for_cuda_and_the_same_every_time(template: str) -> None:
    kernel = _first(template)
    once = _codes(kernel, "cuda")
    assert _codes(kernel, "cuda") == once
    for code in once.values():
        assert code.ptx is not None
        names = re.findall(r"\.entry (\w+)", code.ptx)
        assert names == sorted(names) != []
        assert "call_exported" not in code.hlo + code.ptx


@needs_cuda
def test_a_description_that_xla_rejects_is_named(tmp_path: Path) -> None:
    path = tmp_path / "broken.pbtxt"
    path.write_text(target_config("h100").replace("core_count: 132", "core_count: many"), encoding="utf-8")
    with pytest.raises(CompilerError, match="XLA does not take the description of NVIDIA H100 80GB HBM3: "):
        _codes(_first("unary"), "cuda", str(path))


@needs_cuda
def test_records_hold_the_code_for_cuda(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    done = run("-n", "0", f"--emit-jsonl={path}", "--count=1", "--kernels=unary", "--optimized")
    assert done.returncode == 0, done.stdout + done.stderr
    (record,) = records(path)
    assert json.loads(record["cuda_compiler"])["target"] == "NVIDIA H100 80GB HBM3"
    for field in ("cuda_optimized", "cuda_ptx"):
        assert "(backend=gpu, target=NVIDIA H100 80GB HBM3)\n## Forward\n" in record[field]
        assert "\n## Backward (jax.grad of scalar loss, argnums=(" in record[field]
    assert re.sub(r"(?s).*## Forward", "", record["cpu_optimized"]) not in record["cuda_optimized"]
