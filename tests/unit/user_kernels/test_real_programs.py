"""Programs as people write them become records, with the text that they have without us."""

import json
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import pytest

from corpus.lowering.lower import lower_kernel
from corpus.user_kernels.loading import declared_kernels
from tests.unit.runs import ROOT, run
from tests.unit.user_kernels import real_programs as programs

FILE = Path(programs.__file__)


def _shaped(*shape: int, dtype: str = "float32") -> jax.ShapeDtypeStruct:
    return jax.ShapeDtypeStruct(shape, jnp.dtype(dtype))


def _arrays(tree: Any) -> Any:
    """The tree with the shape of an array for each declaration."""
    return jax.tree.map(
        lambda leaf: _shaped(*leaf[1], dtype=leaf[0]) if isinstance(leaf, tuple) else leaf,
        tree,
        is_leaf=lambda node: type(node) is tuple and node and isinstance(node[0], str),
    )


def _call(name: str) -> tuple[tuple[Any, ...], dict[str, Any]]:
    """The arguments as a user passes them to a function of the file."""
    declared = programs.INPUTS[name]
    named = {key: value for key, value in declared.items() if key in ("rate", "stride")}
    return tuple(_arrays(value) for key, value in declared.items() if key not in named), _arrays(named)


@pytest.fixture(scope="module")
def kernels() -> dict[str, Any]:
    return {name: kernel for name, (kernel, _) in declared_kernels(FILE).items()}


@pytest.mark.parametrize("name", ["gpt_loss", "resnet", "adam", "log_density"])
def test_the_text_is_that_of_the_users_call(name: str, kernels: dict[str, Any]) -> None:
    arguments, keywords = _call(name)
    static = ("stride",) if "stride" in keywords else ()
    theirs = jax.jit(getattr(programs, name), static_argnames=static)
    text = theirs.lower(*arguments, **keywords).as_text()
    kernel = kernels[name]
    assert kernel.name == f"flat_{name}"
    forward = lower_kernel(kernel, ("cpu",))[0].text
    assert forward.replace(f"@jit_flat_{name} ", f"@jit_{name} ") == text


@pytest.mark.parametrize("name", ["gpt_loss", "resnet", "adam", "log_density"])
def test_inputs_are_in_the_order_of_jax(name: str, kernels: dict[str, Any]) -> None:
    paths = jax.tree_util.tree_leaves_with_path(_call(name))
    shapes = [leaf.shape for _, leaf in paths if hasattr(leaf, "shape")]
    assert [value.shape for value in kernels[name].inputs] == shapes


def test_they_become_records(tmp_path: Path) -> None:
    corpus = tmp_path / "real.jsonl"
    done = run(
        "-q", "-n2", "--verify=one", "--device=cpu", f"--emit-jsonl={corpus}", f"--kernels-from={FILE}"
    )
    assert done.returncode == 0, done.stdout
    records = {
        record["kernel_name"]: record
        for record in map(json.loads, corpus.read_text(encoding="utf-8").splitlines())
    }
    assert [*records] == [
        "flat_gpt_loss", "flat_resnet", "flat_adam", "flat_log_density", "flat_noisy_loss", "call"
    ]  # fmt: skip
    assert [len(record["inputs"]) for record in records.values()] == [21, 10, 62, 3, 7, 5]
    # 1e-4 where the gradient has 500 ops or more, and runs in f32.
    assert all(
        record["gradient_error"] <= 1e-6 or record["gradient_error"] == 1e-4 for record in records.values()
    )
    gpt = records["flat_gpt_loss"]
    assert json.loads(gpt["argnums"]) == [*range(20)]
    assert gpt["inputs"][0]["name"] == "params['blocks'][0]['attention']['out']"
    assert records["flat_log_density"]["inputs"][1]["domain"] == "spd"
    assert records["call"]["inputs"][0]["name"] == "self.layers[0].weight"
    assert "tools.verify refuses it" in done.stdout
    namespace: dict[str, Any] = {}
    exec(gpt["python"], namespace)
    leaves = [_shaped(*json.loads(value["shape"]), dtype=value["dtype"]) for value in gpt["inputs"]]
    text = jax.jit(namespace["flat_gpt_loss"]).lower(*leaves).as_text()
    assert f"## Forward\n{text}" in gpt["cpp"]


def test_the_file_of_the_docs_is_a_record(tmp_path: Path) -> None:
    corpus = tmp_path / "step.jsonl"
    file = ROOT / "docs" / "examples" / "training_step.py"
    done = run("-q", "-n0", f"--emit-jsonl={corpus}", f"--kernels-from={file}")
    assert done.returncode == 0, done.stdout
    record = json.loads(corpus.read_text(encoding="utf-8"))
    assert record["argnums"] == "[0, 1, 7]"
    assert record["python"].endswith("        activation=jax.nn.silu,\n        rate=rate,\n    )\n")
