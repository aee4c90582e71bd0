"""tools.extract, as a user calls it."""

import re
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


NETS = """from __future__ import annotations

import dataclasses
from typing import NamedTuple

import jax


class State(NamedTuple):
    count: jax.Array
    mean: dict


@jax.tree_util.register_dataclass
@dataclasses.dataclass
class Params:
    w: jax.Array
    state: State


def f(params: Params, layers, x, *, act, rate=1.0):
    mean = params.state.mean["a"] * params.state.count
    return act(params.w * x + mean) * layers[0] * layers[1]["b"] * rate
"""


def test_parts_of_arguments_are_declared_by_their_paths(tmp_path: Path) -> None:
    (tmp_path / "nets.py").write_text(NETS, encoding="utf-8")
    specs = [
        "params.w=f32[3]", "params.state.count=i32[]", "params.state.mean.a=f32[3]", "layers.0=f32[]",
        "layers.1.b=f32[3]", "f32[3]:-pi..2**2", "rate=f32[]:0.1..1",
    ]  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-m", "tools.extract", "nets:f", *(f"--input={spec}" for spec in specs),
         "--static=act=jax.nn:relu", "--argnums=params", "--argnums=rate"],
        cwd=ROOT, env={"PYTHONPATH": str(tmp_path), "PATH": ""},
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    types = (
        "tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>"
    )
    assert re.sub(r"%arg\d+: ", "", done.stdout).count(f"@main({types})") == 2
    assert "argnums=(0, 2, 6))" in done.stdout


@pytest.mark.parametrize(
    "specs",
    [
        *(f"jax.lax:neg {dtype}[3]" for dtype in ("i2", "i4", "int8", "i64", "f16", "bf16", "f64", "c64")),
        *(f"jax.lax:neg {dtype}[3]" for dtype in ("c128", "f8_e4m3fn", "float8_e4m3b11fnuz", "f4_e2m1fn")),
        *(f"jax.lax:bitwise_not {dtype}[3]" for dtype in ("bool", "u2", "u4", "u8", "uint64")),
        "jax.random:key_data key[2]", "jax.random:key_data key<rbg>[]",
        "jax.lax:bitcast_convert_type f8_e8m0fnu[3] new_dtype=uint8",
        "jax.scipy.linalg:cholesky c64[3,3]:0.5..3:spd", "jax.lax.linalg:eigh f32[3,3]:symmetric",
    ],
)  # fmt: skip
def test_every_dtype_of_a_record_is_an_input(specs: str, capsys: pytest.CaptureFixture[str]) -> None:
    function, *inputs = specs.split()
    options = [f"--static={each}" if each.startswith("new_dtype") else f"--input={each}" for each in inputs]
    assert extract.main([function, *options]) == 0, capsys.readouterr().err


def test_a_function_of_a_file_has_the_inputs_that_it_declares(capsys: pytest.CaptureFixture[str]) -> None:
    assert extract.main([f"{ROOT}/docs/examples/training_step.py:training_step"]) == 0
    printed = capsys.readouterr()
    assert "@jit_flat_training_step" in printed.out
    assert "verified (cpu: " in printed.err


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["jax.nn:gelux"], "extract: jax.nn:gelux: AttributeError: module 'jax.nn' has no attribute 'gelux'"),
        (
            ["no_such_module:f"],
            "extract: no_such_module:f: ModuleNotFoundError: No module named 'no_such_module'",
        ),
        (["gelu"], "'gelu' is not of the form MODULE:FUNCTION"),
        (["math:pi"], "math:pi is not a function"),
        (["jax.nn:gelu", "--input", "f99[3]"], "no dtype 'f99'; choose from bf16, bool, c128, "),
        (
            ["jax.nn:gelu", "--input", "g32[3]"],
            "u64, u8, key, key<fry>, key<rbg>, key<urbg>, or NumPy's names of these",
        ),
        (["jax.nn:gelu", "--input", "3"], "'3' is not of the form DTYPE[SHAPE]"),
        (["jax.nn:gelu", "--input", "f32[3]:2..1"], "'f32[3]:2..1': low 2 is above high 1"),
        (["jax.nn:gelu", "--input", "f32[3]:2..x"], "'x' is no number"),
        (["jax.nn:gelu", "--input", "f32[3]:spd"], "spd needs a shape that ends in two equal sizes"),
        (["jax.nn:gelu", "--input", "x.a=f32[]", "--input", "x.a=f32[]"], "extract: x.a is given twice"),
        (
            ["jax.nn:gelu", "--input", "x=f32[]", "--input", "x.a.b=f32[]"],
            "extract: x of x.a.b is an array by itself, too",
        ),
        (
            ["jax.nn:gelu", "--input", "x.0=f32[]", "--input", "x.01=f32[]"],
            "extract: x has the items 0, 01, which must count from 0",
        ),
        (["jax.nn:gelu", "--input", "x.0=f32[]", "--input", "x.2=f32[]"], "x has the items 0, 2, which must"),
        (
            ["jax.nn:gelu", "--input", "f32[]", "--input", "f32[]", "--input", "f32[]"],
            "3 arrays by position, but",
        ),
        (["jax.nn:gelu", "--input", "y=f32[]"], "it takes x, approximate=..., but y is declared"),
        (
            ["jax.nn:gelu", "--input", "f32[]", "--argnums", "y"],
            "'y' is no argument with arrays; these are x",
        ),
        (["docs/examples/gated.py:gate"], "docs/examples/gated.py: INPUTS names no 'gate', but gated"),
        (["docs/examples/gated.py:gated", "--input", "f32[]"], "--input: docs/examples/gated.py declares it"),
        (["docs/examples/averages.py:x"], "docs/examples/averages.py: it must assign INPUTS"),
        (["jax.nn:gelu", "--static", "5"], "'5' is not of the form NAME=VALUE"),
    ],
)
def test_bad_arguments_are_usage_errors(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        status = extract.main(arguments)
    except SystemExit as stopped:
        status = stopped.code
    assert status == 2
    assert message in capsys.readouterr().err
