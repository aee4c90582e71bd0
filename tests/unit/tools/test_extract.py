"""tools.extract, as a user calls it."""

import subprocess
import sys
from pathlib import Path

import pytest

from tools import extract

ROOT = Path(__file__).parents[3]

WRONG = """import jax
import jax.numpy as jnp


@jax.custom_vjp
def wrong(x):
    return jnp.sin(x)


wrong.defvjp(lambda x: (jnp.sin(x), x), lambda x, cotangent: (cotangent,))
"""


def test_a_function_of_a_library_is_printed_and_verified(capsys: pytest.CaptureFixture[str]) -> None:
    options = ["jax.nn:gelu", "--input", "f32[8,3]", "--platform", "cpu", "--platform", "cuda"]
    assert extract.main(options) == 0
    printed = capsys.readouterr()
    assert printed.out.startswith(
        "# JAX compiler IR (backend=cpu, dialect=stablehlo)\n## Forward\nmodule @jit_gelu"
    )
    assert "# JAX compiler IR (backend=gpu, dialect=stablehlo)" in printed.out
    assert printed.out.count("## Backward (jax.grad of scalar loss, argnums=(0,))") == 2
    assert printed.err.startswith(
        "extract: verified (cpu: interpreter, cuda: same text); the gradient is within"
    )


def test_static_arguments_and_domains_are_taken(capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        extract.main(["jax.numpy:linspace", "--input", "f32[]", "--input", "f32[]", "--static", "num=5"]) == 0
    )
    assert "tensor<5xf32>" in capsys.readouterr().out
    assert extract.main(["jax.numpy:log", "--input", "f32[3]"]) == 1
    assert "extract: NOT VERIFIED: cpu forward: output 0 is not finite" in capsys.readouterr().err
    assert extract.main(["jax.numpy:log", "--input", "f32[3]:0.5..2"]) == 0


@pytest.mark.parametrize("domain", ["", ":1..1"])
def test_a_wrong_gradient_is_said(tmp_path: Path, domain: str) -> None:
    (tmp_path / "wrong_rule.py").write_text(WRONG, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tools.extract", "wrong_rule:wrong", "--input", f"f32[3]{domain}"],
        cwd=ROOT, env={"PYTHONPATH": str(tmp_path), "PATH": ""},
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 1
    assert "NOT VERIFIED: cpu backward: the gradient along a random direction" in done.stderr


def test_what_cannot_be_lowered_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert extract.main(["jax.numpy:matmul", "--input", "f32[3,4]", "--input", "f32[3,4]"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("extract: cannot lower jax.numpy:matmul: TypeError: ")
    assert printed.err.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["jax.nn:gelux"], "MODULE:FUNCTION: AttributeError: module 'jax.nn' has no attribute 'gelux'"),
        (["no_such_module:f"], "MODULE:FUNCTION: ModuleNotFoundError: No module named 'no_such_module'"),
        (["gelu"], "'gelu' is not of the form MODULE:FUNCTION"),
        (["math:pi"], "math:pi is not a function"),
        (["jax.nn:gelu", "--input", "f99[3]"], "no dtype 'f99'; choose from bool, i8, "),
        (["jax.nn:gelu", "--input", "3"], "'3' is not of the form DTYPE[SHAPE]"),
        (["jax.nn:gelu", "--input", "f32[3]:2..1"], "LOW is greater than HIGH"),
        (["jax.nn:gelu", "--static", "5"], "'5' is not of the form NAME=VALUE"),
    ],
)
def test_bad_arguments_are_usage_errors(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as stopped:
        extract.main(arguments)
    assert stopped.value.code == 2
    assert message in capsys.readouterr().err
