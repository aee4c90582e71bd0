"""The workflow of GitHub Actions: every environment of tox that it names is one that tox knows."""

import configparser
import re
from pathlib import Path

import pytest

from tools.drift import _LEVELS as LEVELS

ROOT = Path(__file__).parents[3]
WORKFLOW = (ROOT / ".github" / "workflows" / "ci.yml").read_text()
_DRAWN = re.compile(r"py3\d+|jax\d+(\.\d+)+")  # Factors that tox itself and toxfile.py understand.


def known(environment: str) -> bool:
    """Whether tox.ini has a section of that name, or a setting for one of its factors and none unknown."""
    tox = configparser.ConfigParser(interpolation=None)
    tox.read(ROOT / "tox.ini")
    if f"testenv:{environment}" in tox:
        return True
    factors = [factor for factor in environment.split("-") if not _DRAWN.fullmatch(factor)]
    settings = "\n".join(tox["testenv"].values())
    named = set(re.findall(r"^!?([a-z]+)(?=[-!a-z]*:)", settings, re.MULTILINE))
    return set(factors) <= named | {name.strip() for name in tox["tox"]["env_list"].split(",")}


def environments() -> list[str]:
    """What the workflow runs: the names behind -e, and those of the matrix."""
    asked = re.findall(r"tox (?:run|exec) -e (\S+|\$\{\{.*?\}\})", WORKFLOW)
    matrix = re.findall(r"environment: ([\w.-]+)", WORKFLOW)
    assert "${{" in asked
    return [*(name for name in asked if name != "${{"), *matrix]


@pytest.mark.parametrize("environment", sorted(set(environments())))
def test_an_environment_of_the_workflow_is_one_of_tox(environment: str) -> None:
    assert known(environment)


def test_what_is_misspelt_is_seen() -> None:
    for name in ("cudaa", "test", "py312-jax0.11.2-cude", "upgrades", "jax-tests"):
        assert not known(name), name
    for name in ("tests", "cuda", "corpus", "lint", "upgrade", "py312-jax0.11.2-cuda", "jax0.9.2"):
        assert known(name), name


def test_the_workflow_has_what_a_change_must_pass() -> None:
    found = environments()
    assert {"jax0.10.2-tests", "tests", "jax0.12.0.1-tests", "lint", "upgrade"} <= set(found)
    assert "runs-on: [self-hosted, cuda]" in WORKFLOW
    assert "upgrade/report.html" in WORKFLOW
    assert re.search(r"tox run -e \S*cuda$", WORKFLOW, re.MULTILINE)
    (level,) = re.findall(r"--fail-on (\S+)", WORKFLOW)
    assert level in LEVELS
