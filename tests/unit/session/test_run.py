"""Complete runs of pytest, each in a process of its own, as a user starts them.

Most are at another seed than the default, so that they say nothing about snapshots.
"""

import json
import os
import shutil
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import jsonschema
import pytest

from corpus.plan import PINNED
from corpus.records.schema import schema
from corpus.stablehlo.context import parse
from kernels import OURS
from tests.unit.runs import ROOT, full_disk, records, run

COUNT = len(OURS)
FEW = {"unary", "branch"}


@pytest.fixture(scope="module")
def emitted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("emitted") / "corpus.jsonl"
    done = run("-n", "2", f"--emit-jsonl={path}", f"--count={COUNT}", "--seed=1", PYTHONHASHSEED="1")
    assert done.returncode == 0, done.stdout
    assert f"{COUNT} records" in done.stdout
    return path


def test_the_worker_count_and_the_hash_seed_leave_no_trace(emitted: Path, tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    third = [*OURS][::3]
    done = run(
        "-n", "0", f"--emit-jsonl={path}", f"--count={COUNT}", "--seed=1",
        "-k", " or ".join(f"[{name}-0]" for name in third), PYTHONHASHSEED="2",
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    lines = emitted.read_bytes().splitlines(keepends=True)
    assert path.read_bytes().splitlines(keepends=True) == lines[::3]


def test_records_are_in_order_and_of_every_type(emitted: Path) -> None:
    found = records(emitted)
    assert [record["id"] for record in found] == list(range(COUNT))
    assert {record["template"] for record in found} == set(OURS)
    assert len({record["python_fingerprint"] for record in found}) == COUNT


def test_records_keep_the_schema(emitted: Path) -> None:
    validator = jsonschema.Draft202012Validator(schema())
    for record in records(emitted):
        validator.validate(record)


def _lowered(jitted: Any, specs: Any, static: dict, platform: str, *, open_shapes: bool) -> str:
    if not open_shapes:
        return jitted.trace(*specs, **static).lower(lowering_platforms=(platform,)).as_text()
    exported = jax.export.export(jitted, platforms=[platform])(*specs, **static)
    return str(parse(exported.mlir_module()))


def test_python_alone_lowers_to_the_text_of_its_record(emitted: Path) -> None:
    for record in records(emitted):
        namespace: dict = {}
        exec(record["python"], namespace)
        function = namespace[record["kernel_name"]]
        static, argnums = json.loads(record["static"]), tuple(json.loads(record["argnums"]))
        with jax.enable_x64(any(x["dtype"].endswith(("64", "128")) for x in record["inputs"])):
            specs = [
                jax.ShapeDtypeStruct(json.loads(x["shape"]), jnp.dtype(x["dtype"])) for x in record["inputs"]
            ]
            symbolic = [x["symbolic"] or None for x in record["inputs"]]
            if any(symbolic):
                specs = jax.export.symbolic_args_specs(specs, symbolic)

            def loss(*arrays, function=function, **static):
                leaves = [jnp.asarray(leaf) for leaf in jax.tree.leaves(function(*arrays, **static))]
                first, *rest = [jnp.sum(x.real) for x in leaves if jnp.issubdtype(x.dtype, jnp.inexact)]
                return sum(rest, first)

            options = {"static_argnames": tuple(static)}
            jitted = {"## Forward": jax.jit(function, **options)}
            if not record["backward"].startswith("none"):
                title = f"## Backward (jax.grad of scalar loss, argnums={argnums})"
                jitted[title] = jax.jit(jax.grad(loss, argnums=argnums), **options)
            for field, platform, backend in (("cpp", "cpu", "cpu"), ("cuda", "cuda", "gpu")):
                parts = [f"# JAX compiler IR (backend={backend}, dialect=stablehlo)"]
                for title, each in jitted.items():
                    parts += [title, _lowered(each, specs, static, platform, open_shapes=any(symbolic)), ""]
                assert record[field] == "\n".join(parts[:-1])


def test_the_page_on_records_lowers_one_again_as_it_says(emitted: Path) -> None:
    blocks = (ROOT / "docs" / "record.md").read_text(encoding="utf-8").split("```python\n")
    (snippet,) = [block.split("```")[0] for block in blocks if "json.loads(next(lines))" in block]
    exec(snippet.replace("corpus/data/training_all.jsonl", str(emitted)), {})


def test_collecting_alone_says_nothing_of_snapshots() -> None:
    done = run("--collect-only", "-q", "tests/test_kernels.py", "tests/test_frozen.py")
    assert done.returncode == 0, done.stdout
    assert "unused" not in done.stdout


def test_one_platform_leaves_the_other_empty(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    done = run("-n", "0", f"--emit-jsonl={path}", "--count=2", "--seed=1", "--device=cuda", "--kernels=unary")
    assert done.returncode == 0, done.stdout
    assert [record["cpp"] for record in records(path)] == ["", ""]
    assert all(record["cuda"].startswith("# JAX compiler IR (backend=gpu") for record in records(path))


def test_one_case_can_be_named_behind_k(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    done = run(
        "-n",
        "0",
        f"--emit-jsonl={path}",
        "--kernels=branch,nested_branch",
        "--seed=1",
        "--count=8",
        "-k",
        "[branch-2]",
    )
    assert done.returncode == 0, done.stdout
    assert [(record["template"], record["index"]) for record in records(path)] == [("branch", 2)]
    assert "left out by the selection: 7 kernel cases" in done.stdout


def test_each_fault_costs_its_own_case_alone(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text('{"id": 0, "kernel_name": "old"}\n', encoding="utf-8")
    done = run("-n", "2", f"--emit-jsonl={path}", "--kernels=planted", "--seed=1", "--count=8", planted=True)
    assert done.returncode == 1, done.stdout
    assert [record["kernel_name"] for record in records(path)] == ["passes", "passes_too"]
    for source in ("custom_vjp", "raise RuntimeError('planted')", "os.abort()", "jnp.log(x - 9.0)"):
        assert source in done.stdout
    assert "the template raises IndexError" in done.stdout
    assert "planted-4 is the same Python as planted-0" in done.stdout
    assert "a relative error of 0.001, allowed 1e-06\nwhich comes from, in cpu backward:\n" in done.stdout
    assert "stablehlo.constant dense<1.001000e+00> : tensor<f32>\n" in done.stdout
    assert "failed and not written: 5 of 8" in done.stdout
    assert "pytest --kernels=planted --count=4 --seed=1 -k '[planted-3]'" in done.stdout


def test_a_run_that_stops_early_keeps_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text('{"id": 0, "kernel_name": "old"}\n', encoding="utf-8")
    done = run(
        "-n", "0", "-x", f"--emit-jsonl={path}", "--kernels=planted", "--seed=1", "--count=8", planted=True
    )
    assert done.returncode == 1
    assert path.read_text(encoding="utf-8") == '{"id": 0, "kernel_name": "old"}\n'
    assert "is untouched" in done.stdout
    assert "1 records are kept in" in done.stdout


def test_no_case_passed_means_no_file(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    done = run(
        "-n",
        "0",
        f"--emit-jsonl={path}",
        "--kernels=planted",
        "--seed=1",
        "-k",
        "[planted-1]",
        "--count=8",
        planted=True,
    )
    assert done.returncode == 1
    assert f"no case passed, so nothing was written to {path}" in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--kernels=brunch"], "ERROR: --kernels: no kernel type 'brunch'; choose from elementwise, "),
        (["--count=0", "--emit-jsonl"], "ERROR: --count: it must be at least 1, not 0"),
        (["--device=vulkan"], "ERROR: --device: no device 'vulkan'; choose from cpu, cuda, rocm, tpu, "),
        (["--emit-jsonl=tests"], "ERROR: --emit-jsonl: tests is a directory; give the path of a file"),
        (["--emit-jsonl", "README.md"], "ERROR: --emit-jsonl: README.md exists and is no corpus"),
        (["--emit-jsonl=/dev/full"], "ERROR: --emit-jsonl: /dev/full is not a regular file"),
        (["--emit-jsonl=tox.ini/x"], "ERROR: --emit-jsonl: cannot write tox.ini/x.partial: "),
    ],
)
def test_bad_options_are_usage_errors(arguments: list[str], message: str) -> None:
    done = run("-n", "2", *arguments)
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    assert done.stderr.startswith(message)
    assert done.stderr.strip().count("\n") == 0
    assert "passed" not in done.stdout


def test_a_disk_that_fills_up_in_the_middle_ends_the_run(tmp_path: Path) -> None:
    path = tmp_path / "corpus.jsonl"
    path.write_text('{"id": 0, "kernel_name": "old"}\n', encoding="utf-8")
    with full_disk(60_000):
        done = run("-n", "0", f"--emit-jsonl={path}", "--count=40", "--seed=1", "-p", "no:cacheprovider")
    assert done.returncode == pytest.ExitCode.USAGE_ERROR, done.stdout
    assert f"--emit-jsonl: cannot write {path}.partial: File too large" in done.stdout
    assert path.read_text(encoding="utf-8") == '{"id": 0, "kernel_name": "old"}\n'


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A copy of the project with two kernel types, whose snapshots may be changed."""
    copy = tmp_path / "project"
    for name in ("kernels", "corpus", "tests"):
        shutil.copytree(
            ROOT / name,
            copy / name,
            ignore=shutil.ignore_patterns("__pycache__", "data", "unit", "found", "*frozen*"),
        )
    for name in ("conftest.py", "stablehlo_pairs.py", "pyproject.toml"):
        shutil.copy(ROOT / name, copy / name)
    with (copy / "kernels" / "__init__.py").open("a", encoding="utf-8") as registry:
        registry.write(f"for name in OURS.keys() - {FEW!r}:\n    del OURS[name], TEMPLATES[name]\n")
    for path in copy.glob("tests/pinned/snapshots-*/*/*.mlir"):
        if path.name.partition("[")[2].rpartition("-")[0] not in FEW:
            path.unlink()
    return copy


NEW_TYPE = '''"""A kernel type that no baseline has a snapshot of."""

import random

from kernels import Input, Kernel, Template


def _draw(rng: random.Random) -> Kernel:
    factor = rng.uniform(2.0, 3.0)
    source = f"def scaled(x):\\n    return x * {factor}\\n"
    return Kernel("scaled", source, (Input("x", (3,), "float32", -1.0, 1.0),))


TEMPLATE = Template("scaling", "generate_scaling_kernel", _draw)
'''


def _snapshots(project: Path) -> dict[str, str]:
    return {
        str(path.relative_to(project)): path.read_text(encoding="utf-8")
        for path in project.glob("tests/pinned/snapshots-*/*/*.mlir")
    }


def test_a_changed_text_fails_its_case_and_an_update_accepts_it(project: Path) -> None:
    environment = {"PYTHONPATH": str(project)}
    update = run(
        "tests/test_kernels.py",
        "--kernels=unary",
        "--count=2",
        "--snapshot-update",
        "--accept=symbol names",
        cwd=project,
        **environment,
    )
    assert update.returncode == 0, update.stdout
    line = ".".join(jax.__version__.split(".")[:2])
    path = (
        project / "tests" / "pinned" / f"snapshots-jax-{line}" / "test_kernels" / "test_kernel[unary-1].mlir"
    )
    good = path.read_text(encoding="utf-8")
    path.write_text(good.replace("module @jit_", "module @jit_planted_", 1), encoding="utf-8")
    before = _snapshots(project)
    failed = run("tests/test_kernels.py", "--kernels=unary", "--count=2", cwd=project, **environment)
    assert failed.returncode == 1, failed.stdout
    assert "@jit_planted_" in failed.stdout
    assert "forward, cpu: cosmetic: symbol names" in failed.stdout
    assert _snapshots(project) == before
    assert "\n1 cases: symbol names\n" in failed.stdout
    other = run(
        "tests/test_kernels.py", "--kernels=unary", "--count=2", "--snapshot-update",
        "--accept=call structure", cwd=project, **environment,
    )  # fmt: skip
    assert other.returncode == 1, other.stdout
    assert _snapshots(project) == before
    # Under the JAX that wrote the snapshots, each change fails; under another one, more than a cosmetic one.
    lax = run(
        "tests/test_kernels.py",
        "--kernels=unary",
        "--count=2",
        "--fail-on=rewritten",
        cwd=project,
        **environment,
    )
    assert lax.returncode == 0, lax.stdout
    assert "\n1 cases changed, which fails none by --fail-on rewritten:\n" in lax.stdout
    assert "\ntest_kernel[unary-1]: forward, cpu: cosmetic: symbol names\n" in lax.stdout
    releases = path.parents[1] / "jax-versions.txt"
    releases.write_text("0.9.1\n", encoding="utf-8")
    by_another = run("tests/test_kernels.py", "--kernels=unary", "--count=2", cwd=project, **environment)
    assert by_another.returncode == 0, by_another.stdout
    assert "(by JAX 0.9.1, of this minor version); fails on: rewritten" in by_another.stdout
    assert (
        run(
            "tests/test_kernels.py", "--kernels=unary", "--fail-on=cosmetic", cwd=project, **environment
        ).returncode
        == 1
    )
    update = run(
        "tests/test_kernels.py",
        "--kernels=unary",
        "--count=2",
        "--snapshot-update",
        cwd=project,
        **environment,
    )
    assert releases.read_text(encoding="utf-8") == f"0.9.1\n{jax.__version__}\n"  # Others are as they were.
    assert update.returncode == 0, update.stdout
    # The cases of other types were not run, and keep their snapshots.
    assert _snapshots(project) == {**before, str(path.relative_to(project)): good}


def test_a_new_type_is_emitted_before_it_has_snapshots(project: Path, tmp_path: Path) -> None:
    environment = {"PYTHONPATH": str(project)}
    (project / "kernels" / "original" / "scaling.py").write_text(NEW_TYPE, encoding="utf-8")
    registry = project / "kernels" / "__init__.py"
    registry.write_text(
        registry.read_text(encoding="utf-8").replace(f"{FEW!r}", f"{FEW | {'scaling'}!r}"), encoding="utf-8"
    )
    emit = (f"--emit-jsonl={tmp_path / 'corpus.jsonl'}", "--kernels=unary,scaling", "--count=12", "-n", "0")
    command = "pytest --snapshot-update --kernels=scaling"

    suite = run("tests/test_kernels.py", "--kernels=scaling", "-n", "0", cwd=project, **environment)
    assert suite.returncode == 1, suite.stdout
    assert f"{PINNED} failed" in suite.stdout
    assert "the baseline has no snapshot of it" in suite.stdout

    emitted = run(*emit, cwd=project, **environment)
    assert emitted.returncode == 0, emitted.stdout
    assert f"\nwithout a snapshot yet: {PINNED} pinned cases; to write them: {command}\n" in emitted.stdout
    assert [record["id"] for record in records(tmp_path / "corpus.jsonl")] == list(range(12))

    # The snapshots that exist are compared as ever.
    version = ".".join(jax.__version__.split(".")[:2])
    pinned = project / "tests" / "pinned" / f"snapshots-jax-{version}" / "test_kernels"
    path = pinned / "test_kernel[unary-1].mlir"
    path.write_text(
        path.read_text(encoding="utf-8").replace("module @jit_", "module @jit_planted_", 1), encoding="utf-8"
    )
    assert "failed and not written: 1 of 12" in run(*emit, cwd=project, **environment).stdout

    update = run(*command.split()[1:], "-n", "0", cwd=project, **environment)
    assert update.returncode == 0, update.stdout
    assert len(list(pinned.glob("test_kernel[[]scaling-*"))) == PINNED
    again = run(*emit, "-k", "scaling", "--overwrite", cwd=project, **environment)
    assert again.returncode == 0, again.stdout
    assert "without a snapshot" not in again.stdout


def test_a_run_may_be_held_against_another_baseline() -> None:
    done = run("tests/test_kernels.py", "--kernels=unary", "--count=4", "--baseline=0.11.2", "--verify=one")
    assert "baseline snapshots-jax-0.11 (by JAX 0.11.2, asked for)" in done.stdout
    unknown = run("tests/test_kernels.py", "--baseline=0.3.1", "--collect-only")
    assert unknown.returncode == 4
    assert "--baseline: no snapshots of JAX 0.3.1; there are those of 0.10, 0.11, 0.12" in unknown.stderr


def test_a_crash_during_an_update_deletes_no_snapshot(project: Path) -> None:
    path = os.pathsep.join([str(project), str(ROOT / "tests" / "unit")])
    assert run("--snapshot-update", "--verify=one", "-n", "2", cwd=project, PYTHONPATH=path).returncode == 0
    before = set(_snapshots(project))
    assert len(before) >= PINNED * len(FEW)
    # The aborting kernel kills its worker; without the planted type a green run would keep all.
    options = ("--snapshot-update", "--verify=one", "-n", "2")
    done = run(*options, cwd=project, planted=True, PLANTED_TYPE="planted", PYTHONPATH=path)
    assert "worker 'gw" in done.stdout
    assert "crashed" in done.stdout
    assert before <= set(_snapshots(project))


def test_a_green_update_removes_snapshots_that_nothing_uses(project: Path) -> None:
    environment = {"PYTHONPATH": str(project)}
    line = ".".join(jax.__version__.split(".")[:2])
    folder = project / "tests" / "pinned" / f"snapshots-jax-{line}" / "test_kernels"
    folder.mkdir(parents=True, exist_ok=True)
    stale = folder / "test_kernel[gone-0].mlir"
    stale.write_text("module {}\n", encoding="utf-8")
    done = run("--snapshot-update", "--verify=one", "-n", "2", cwd=project, **environment)
    assert done.returncode == 0, done.stdout
    assert not stale.exists()
    assert len(list(folder.iterdir())) == PINNED * len(FEW)
