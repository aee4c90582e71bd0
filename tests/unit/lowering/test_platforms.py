"""ROCm and TPU: their programs, the routines that replace theirs on the CPU, their fields."""

import json
import re
from dataclasses import replace

import pytest

from corpus.checks.errors import CheckError
from corpus.checks.kernel_checks import check
from corpus.checks.record_builder import build, make_record
from corpus.lowering.lower import lower_kernel, lowering_of
from corpus.plan import plan
from corpus.records.platforms import PLATFORMS
from corpus.stablehlo.context import parse
from corpus.stablehlo.program import programs_of
from kernels import Input
from tests.unit.bodies import X, kernel_of

ROWS = "x @ x.T + 3 * jnp.eye(4)"
Z = Input("x", (4, 4), "complex64", -1.0, 1.0)


@pytest.mark.parametrize(
    ("body", "calls"),
    [
        (f"jnp.linalg.solve({ROWS}, x)", ["LuDecomposition"]),
        (
            "jnp.linalg.solve(jnp.stack([x, x.T]) + 3 * jnp.eye(4), jnp.stack([x, 2 * x]))",
            ["LuDecomposition"],
        ),
        ("jnp.linalg.qr(x[:, :3])[0]", ["ProductOfElementaryHouseholderReflectors", "Qr"]),
        ("jnp.linalg.qr(jnp.stack([x, 2 * x.T]))[1]", ["ProductOfElementaryHouseholderReflectors", "Qr"]),
        ("jnp.linalg.eigh(x + x.T)[0]", ["Eigh"]),
    ],
    ids=["solve", "solve batch", "qr", "qr batch", "eigh"],
)
def test_what_only_a_tpu_runs_is_checked_with_lapack_in_its_place(body: str, calls: list[str]) -> None:
    kernel = kernel_of(body, X)
    cpu, tpu = lower_kernel(kernel, ("cpu",)), lower_kernel(kernel, ("tpu",))
    evidence = check(kernel, [*cpu, *tpu], full=True)
    assert evidence.gpu_calls == calls
    assert evidence.engines["tpu"] == ["interpreter", "python", "xla-cpu"]
    assert evidence.gradient_error < 1e-6
    # Nothing around the calls goes unseen.
    text = tpu[-1].text
    value, end = re.findall(r"    return (%[\w#]+) : (\S+)$", text, flags=re.MULTILINE)[0]
    negated = text.replace(
        f"    return {value} : {end}", f"    %f = stablehlo.negate {value} : {end}\n    return %f : {end}", 1
    )
    with pytest.raises(CheckError, match="tpu backward: the gradient along a random direction"):
        check(kernel, [*cpu, tpu[0], replace(tpu[-1], text=str(parse(negated)))])


def test_a_complex_factorization_of_a_tpu_is_one_of_the_cpu() -> None:
    kernel = kernel_of("jnp.linalg.solve(x + 3 * jnp.eye(4), x.T)", Z)
    evidence = check(kernel, lower_kernel(kernel, ("cpu", "tpu")))
    assert evidence.gpu_calls == ["LuDecomposition"]


@pytest.mark.parametrize(
    "body",
    [f"jnp.linalg.cholesky({ROWS})", f"jnp.linalg.solve({ROWS}, x)", "jnp.linalg.qr(x)[1]",
     "jnp.linalg.eigh(x + x.T)[0]", "jnp.linalg.svd(x, compute_uv=False)"],
    ids=["cholesky", "solve", "qr", "eigh", "svd"],
)  # fmt: skip
def test_rocm_calls_what_cuda_calls_under_names_of_its_own(body: str) -> None:
    kernel = kernel_of(body, X)
    found = {
        platform: check(kernel, lower_kernel(kernel, ("cpu", platform))) for platform in ("cuda", "rocm")
    }
    spelt = [
        name.replace("cusolver_", "hipsolver_").replace("cu_", "hip_") for name in found["cuda"].gpu_calls
    ]
    assert found["rocm"].gpu_calls == spelt != []


def test_a_record_has_a_field_for_each_platform_asked_for() -> None:
    case = plan(("randomness",), 0, 1)[0]
    record = build(case, tuple(PLATFORMS)).record
    assert record.rocm.startswith("# JAX compiler IR (backend=rocm, dialect=stablehlo)\n## Forward\nmodule")
    assert record.tpu.startswith("# JAX compiler IR (backend=tpu, dialect=stablehlo)\n## Forward\nmodule")
    lowered = lowering_of(kernel := case.kernel(record.attempt), tuple(PLATFORMS))
    assert programs_of(record) == lowered.programs
    assert {program.platform for program in lowered.programs} == set(PLATFORMS)
    assert make_record(0, kernel, lowered) == record


def test_platforms_that_were_not_asked_for_are_empty() -> None:
    record = build(plan(("unary",), 0, 1)[0], ("cpu",)).record
    values = json.loads(record.to_json())
    assert {values[name] for name in ("cuda", "rocm", "tpu", "cpu_optimized")} == {""}
    assert {values[name] for name in ("cuda_engines", "rocm_engines", "cpu_compiler")} == {"null"}
