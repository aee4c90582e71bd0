"""The workflow of GitHub Actions and .ci/run: the same steps, in environments that tox knows."""

import configparser
import re
import subprocess
from pathlib import Path
from typing import Any

import pytest

from corpus.upgrade.kinds import FAIL_ON
from tests.unit.runs import ROOT

RUN = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
_DRAWN = re.compile(r"py3\d+|jax\d+(\.\d+)+")  # Factors that tox itself and toxfile.py understand.


@pytest.fixture(scope="module")
def workflow() -> dict[str, Any]:
    yaml = pytest.importorskip("yaml", reason="pyyaml is not installed")
    jobs: dict[str, Any] = yaml.safe_load(
        (ROOT / ".github" / "workflows" / "ci.yml").read_text(encoding="utf-8")
    )["jobs"]
    return jobs


def known(environment: str) -> bool:
    """Tell if tox.ini has a section of that name, or a setting for one of its factors and none unknown."""
    tox = configparser.ConfigParser(interpolation=None)
    tox.read(ROOT / "tox.ini")
    if f"testenv:{environment}" in tox:
        return True
    factors = [factor for factor in environment.split("-") if not _DRAWN.fullmatch(factor)]
    settings = "\n".join(tox["testenv"].values())
    named = set(re.findall(r"^!?([a-z]+):", settings, re.MULTILINE))
    return set(factors) <= named | {name.strip() for name in tox["tox"]["env_list"].split(",")}


def environments() -> list[str]:
    """The environments of tox that .ci/run names: after -e, and as arguments of its functions."""
    return re.findall(r"^ *(?:tox (?:run|exec) -q -e|suite|corpus) ([\w.-]+)", RUN, re.MULTILINE)


def commands(job: dict[str, Any]) -> list[str]:
    return [step["run"] for step in job["steps"] if "run" in step]


@pytest.mark.parametrize("environment", sorted(set(environments())))
def test_an_environment_of_ci_is_one_of_tox(environment: str) -> None:
    assert known(environment)


def test_what_is_misspelt_is_seen() -> None:
    for name in ("cudaa", "test", "py312-jax0.11.2-cude", "upgrades", "jax-tests"):
        assert not known(name), name
    for name in ("tests", "cuda", "corpus", "lint", "upgrade", "py312-jax0.11.2-cuda", "jax0.9.2"):
        assert known(name), name


def test_ci_runs_what_a_change_must_pass() -> None:
    needed = {"lint", "py312-jax0.11.2-tests", "py313-jax0.12.0.1-tests", "py312-jax0.11.2-cuda", "upgrade"}
    assert needed <= set(environments())
    (level,) = re.findall(r"--fail-on (\S+)", RUN)
    assert level in FAIL_ON


def test_the_workflow_runs_the_steps_that_ci_runs_anywhere(workflow: dict[str, Any]) -> None:
    (default,) = re.findall(r"steps=\(([a-z].*)\)$", RUN, re.MULTILINE)
    cpu = workflow["cpu"]
    matrix = cpu["strategy"]["matrix"]["include"]
    assert commands(cpu) == [".ci/run ${{ matrix.step }}"]
    assert {each["step"] for each in matrix} == set(default.split())
    assert {each["python"] for each in matrix if each["step"] == "commands"} == {"3.11", "3.12", "3.13"}
    for each in matrix:  # The interpreter that the step's environments name.
        body = re.search(rf"^step_{each['step']}\(\) [{{(]\n(.*?)^[}})]", RUN, re.MULTILINE | re.DOTALL)
        assert body is not None
        named = {f"3.{minor}" for minor in re.findall(r"py3(\d+)-", body[1])}
        assert named <= {each["python"]}, each


def test_the_other_jobs_run_steps_too(workflow: dict[str, Any]) -> None:
    assert commands(workflow["cuda"]) == [".ci/run cuda"]
    assert workflow["cuda"]["runs-on"] == ["self-hosted", "cuda"]
    assert commands(workflow["upgrade"]) == [".ci/run upgrade"]
    assert "upgrade/report.html" in workflow["upgrade"]["steps"][-1]["with"]["path"]


def test_a_step_that_does_not_exist_is_one_line() -> None:
    done = subprocess.run(
        [Path(".ci/run"), "lints"], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 2
    assert done.stderr.startswith(".ci/run: no step 'lints'; there are ")
    assert done.stderr.count("\n") == 1
