"""The entry point of pytest: runs of other projects in an environment where this one is installed."""

import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.unit.runs import ROOT, run

TWO = ("-q", "-n0", "--kernels=unary", "--count=2", "--seed=3")
# Passes only where nothing of ours but the entry point is loaded.
APART = """
import sys


def test_it_is_apart(pytestconfig):
    assert pytestconfig.pluginmanager.hasplugin("stablehlo_pairs")
    assert not {"kernels", "jax", "numpy", "corpus"} & set(sys.modules)
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """The folder of another project, with tests and an option of its own."""
    folder = tmp_path / "project"
    (folder / "tests").mkdir(parents=True)
    settings = "[pytest]\ntestpaths = tests\naddopts = --strict-markers\nfilterwarnings = error\n"
    folder.joinpath("pytest.ini").write_text(settings, encoding="utf-8")
    own = 'def pytest_addoption(parser):\n    parser.addoption("--own")\n'
    folder.joinpath("conftest.py").write_text(own, encoding="utf-8")
    folder.joinpath("tests", "test_apart.py").write_text(APART, encoding="utf-8")
    shutil.copy(ROOT / "docs" / "examples" / "gated.py", folder)
    return folder


@pytest.fixture
def installed(tmp_path: Path) -> dict[str, str]:
    """The variables of an environment where the project is installed for editing."""
    return _installed(tmp_path / "site", ROOT)


def _installed(site: Path, top: Path) -> dict[str, str]:
    with (ROOT / "pyproject.toml").open("rb") as file:
        settings = tomllib.load(file)["project"]
    information = site / f"{settings['name']}-0.dist-info"
    information.mkdir(parents=True)
    metadata = f"Name: {settings['name']}\nVersion: 0\n"
    information.joinpath("METADATA").write_text(metadata, encoding="utf-8")
    entries = "".join(f"{name} = {at}\n" for name, at in settings["entry-points"]["pytest11"].items())
    information.joinpath("entry_points.txt").write_text(f"[pytest11]\n{entries}", encoding="utf-8")
    return {"PYTHONPATH": os.pathsep.join(map(str, (site, top)))}


def test_the_runs_of_another_project_load_nothing(project: Path, installed: dict[str, str]) -> None:
    _package(project / "corpus")
    done = run("-q", cwd=project, **installed)
    assert done.returncode == 0, done.stdout
    assert "1 passed" in done.stdout


@pytest.mark.parametrize("path", ["=gated.py", " gated.py"], ids=["after =", "after a space"])
def test_the_cases_are_the_tests_of_such_a_run(project: Path, installed: dict[str, str], path: str) -> None:
    done = run("--collect-only", "-q", *f"--kernels-from{path}".split(), cwd=project, **installed)
    assert done.returncode == 0, done.stdout
    assert [line.partition("::")[2] for line in done.stdout.splitlines() if "::" in line] == [
        "test_kernel[gated-0]"
    ]


def test_a_corpus_is_the_same_from_another_project(project: Path, installed: dict[str, str]) -> None:
    for folder, environment in ((project, installed), (ROOT, installed), (ROOT, {})):
        path = project / f"{len([*project.glob('*.jsonl')])}.jsonl"
        done = run(f"--emit-jsonl={path}", *TWO, cwd=folder, **environment)
        assert done.returncode == 0, done.stdout + done.stderr
    first, *others = sorted(project.glob("*.jsonl"))
    assert len(others) == 2
    assert all(path.read_bytes() == first.read_bytes() for path in others)


def _one_line(done: subprocess.CompletedProcess[str]) -> str:
    assert done.returncode == pytest.ExitCode.USAGE_ERROR
    (line,) = done.stderr.strip().splitlines()
    return line


@pytest.mark.parametrize("option", ["--kernels-from", "--emit-jsonl"])
def test_a_path_elsewhere_after_a_space_is_one_line(
    project: Path, installed: dict[str, str], option: str
) -> None:
    line = _one_line(run(option, str(project / "gated.py"), "--co", **installed))
    assert line.startswith(f"ERROR: {option} {project}/gated.py: write {option}={project}/gated.py, because ")


def _package(folder: Path) -> None:
    folder.mkdir()
    (folder / "__init__.py").touch()


@pytest.mark.parametrize("name", ["kernels", "corpus"])
def test_a_package_that_hides_ours_is_one_line(project: Path, installed: dict[str, str], name: str) -> None:
    _package(project / name)
    line = _one_line(run("--kernels-from=gated.py", cwd=project, **installed))
    assert line.startswith(f"ERROR: {project}/{name}/__init__.py hides the package {name!r} of {ROOT}: ")


def test_an_installation_without_the_cases_is_one_line(project: Path, tmp_path: Path) -> None:
    top = tmp_path / "copy"
    for package in ("kernels", "corpus"):
        shutil.copytree(ROOT / package, top / package, ignore=shutil.ignore_patterns("data", "__pycache__"))
    shutil.copy(ROOT / "stablehlo_pairs.py", top)
    line = _one_line(run("--kernels-from=gated.py", cwd=project, **_installed(tmp_path / "site", top)))
    assert line.endswith("install it by pip install -e CHECKOUT")


def test_a_project_pins_its_own_kernels(project: Path, installed: dict[str, str]) -> None:
    pinned = project / "pinned"
    options = ("-q", "-n0", "--verify=one", "--kernels-from=gated.py", f"--pinned={pinned}")
    assert run(*options, "--snapshot-update", cwd=project, **installed).returncode == 0
    freeze = ["-m", "tools.freeze", "--kernels-from=gated.py", f"--pinned={pinned}"]
    environment = {**os.environ, **installed}
    for package in ("corpus", "kernels"):
        (hiding := project / f"{package}.py").touch()
        hidden = subprocess.run(
            [sys.executable, *freeze],
            cwd=project,
            env=environment,
            check=False,
            capture_output=True,
            encoding="utf-8",
        )
        hiding.unlink()
        assert hidden.stderr == (
            f"tools: {hiding} hides a package of {ROOT}: start the command with python3 -P -m\n"
        )
    (project / "kernels.py").touch()
    subprocess.run(
        [sys.executable, "-P", *freeze], cwd=project, env=environment, check=True, capture_output=True
    )
    (project / "kernels.py").unlink()
    checked = run(*options, cwd=project, **installed)
    assert "2 passed" in checked.stdout, checked.stdout  # The snapshot, and the frozen programs.
    (snapshot,) = pinned.glob("snapshots-jax-*/test_kernels/*.mlir")
    text = snapshot.read_text(encoding="utf-8")
    snapshot.write_text(text.replace("stablehlo.tanh", "stablehlo.sine"), encoding="utf-8")
    changed = run(*options, cwd=project, **installed)
    assert "different values" in changed.stdout
    assert (
        f"alone: pytest --kernels=gated --count=1 --kernels-from=gated.py --pinned={pinned} "
        in changed.stdout
    )
    assert "1 failed, 1 passed" in changed.stdout
