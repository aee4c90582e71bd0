"""tools.upgrade: one line for versions that cannot be compared."""

import sys
from pathlib import Path

import pytest

from corpus.upgrade.environments import Versions, comparing_version, digest
from tools import upgrade


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["0.10.2"], "0.10.2 alone: name two or more, each to be compared with the one before it"),
        (["0.10.2", "newest"], "'newest' is no version of JAX"),
        (["0.10.2", "0.12.0/"], "'' is no version of JAX"),
        (
            ["0.10.2", "0.11.2", "--run", "true", "--count", "3"],
            "--count: of kernels; with --run, all programs",
        ),
        (["0.10.2", "0.11.2", "--run", "true", "--kernels-from", "x.py"], "x.py does not exist"),
        (["0.10.2", "0.11.2", "--with", "none.txt"], "none.txt does not exist"),
        (["0.10.2", "0.11.2", "--colour"], "unrecognized arguments: --colour"),
        (["0.4.1", "0.10.2"], "JAX 0.4.1 is older than 0.4.38"),
        (["0.10.98", "0.10.99"], "JAX 0.10.98 installs on no Python found"),
    ],
)
def test_versions_that_cannot_be_compared_are_one_line(
    arguments: list[str], said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        sys.exit(upgrade.main([*arguments, "--work", str(tmp_path)]))
    assert ended.value.code == 2
    error = capsys.readouterr().err
    assert said in error.splitlines()[-1]


def test_jax_and_jaxlib_may_be_of_two_versions() -> None:
    apart = Versions.of("0.12.0/0.11.2")
    assert (apart.jax, apart.jaxlib) == ("0.12.0", "0.11.2")
    assert (str(apart), apart.folder) == ("0.12.0/0.11.2", "jax-0.12.0-jaxlib-0.11.2")
    assert str(Versions.of("0.11.2")) == "0.11.2"
    assert comparing_version([apart, Versions.of("0.12.0")]) == Versions.of("0.12.0")
    assert comparing_version([Versions.of("0.4.38"), Versions.of("0.9.2")]) == Versions("", "")


def test_an_environment_is_another_with_other_requirements(tmp_path: Path) -> None:
    (file := tmp_path / "requirements.txt").write_text("flax\n", encoding="utf-8")
    before = digest([f"--requirement={file}"])
    file.write_text("flax\noptax\n", encoding="utf-8")
    assert digest([f"--requirement={file}"]) != before
