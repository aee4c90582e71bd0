"""tools.upgrade: one line for versions that cannot be compared."""

import sys
from dataclasses import replace
from pathlib import Path

import pytest

from corpus.plan import Case
from corpus.upgrade.corpus_comparison import compare_records, pairs
from corpus.upgrade.environments import InstallError, comparing_version, digest, environment
from corpus.upgrade.jax_versions import Versions
from corpus.upgrade.kernel_numbers import number_alike
from corpus.upgrade.kinds import IDENTICAL, NOT_MADE
from corpus.upgrade.sides import Settings, Side, sides
from corpus.upgrade.tried_settings import fault
from corpus.upgrade.unchecked_records import lower_case
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
        (["0.10.2", "0.12.1", "--env", "A=", "--env", "B="], "--env: of one version of JAX, not of 2"),
        (["0.10.2", "--env", "A="], "--env: A alone: give it two or more times"),
        (["0.10.2", "--env", "A=", "--env", "A=JAX_ENABLE_X64=1"], "A is the name of two settings"),
        (["0.10.2", "--env", "JAX"], "'JAX' is not of the form NAME=VARIABLES"),
        (["0.10.2", "--env", "A=PATH=/x"], "'PATH=/x' is no setting of JAX or XLA"),
        (["0.10.2", "--env", "A=JAX_LOG_COMPILES=1"], "JAX_LOG_COMPILES is no setting that decides a"),
        (["0.10.2", "--env", "A=XLA_FLAGS=fast"], "'fast' in XLA_FLAGS is no flag of XLA"),
        (["0.10.2", "."], ". is no checkout of JAX: it has no jax/version.py"),
        (["0.10.2", __file__], "test_upgrade.py is no wheel of JAX or jaxlib"),
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


def test_a_wheel_or_a_checkout_is_a_version(tmp_path: Path) -> None:
    (wheel := tmp_path / "jaxlib-0.12.0-cp312-cp312-linux.whl").touch()
    (tmp_path / "mine" / "jax").mkdir(parents=True)
    (tmp_path / "mine" / "jax" / "version.py").touch()
    checkout = Versions.of(str(tmp_path / "mine"))
    assert Versions.of(str(wheel)).packages == ["jax", str(wheel)]
    assert checkout.packages == [str(tmp_path / "mine"), "jaxlib"]
    both = Versions.of(f"{tmp_path / 'mine'},{wheel}")
    assert (str(both), both.packages) == (f"mine/{wheel.name}", [checkout.packages[0], str(wheel)])
    assert comparing_version([Versions.of("0.12.1"), both]) == Versions.of("0.12.1")
    assert comparing_version([Versions.of("0.12.1"), checkout]) == checkout
    assert (Versions.of("nightly").nightly, Versions.of("0.12.0,nightly").nightly) == (
        ["jax", "jaxlib"],
        ["jaxlib"],
    )


def test_settings_are_those_of_jax_and_options_of_xla() -> None:
    a, b = (
        Settings.of(text)
        for text in (
            "A=",
            "B=JAX_ENABLE_X64=1 JAX_DEFAULT_MATMUL_PRECISION=highest 'XLA_FLAGS=--xla_a --xla_b=2'",
        )
    )
    assert (a.config, a.xla_options) == ([], [])
    assert b.config == ["jax_enable_x64=True", "jax_default_matmul_precision=highest"]
    assert b.xla_options == ["xla_a=true", "xla_b=2"]
    version = Versions.of("0.12.0")
    assert [*map(str, sides([version], [a, b]))] == ["0.12.0 A", "0.12.0 B"]
    assert Side(version, b).folder == "jax-0.12.0-B"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("JAX_ENABLE_X64=yes JAX_DEFAULT_MATMUL_PRECISION=highest XLA_FLAGS=--xla_cpu_enable_fast_math", ""),
        ("JAX_ENABLE_X64=maybe", "jax_enable_x64: 'maybe' is neither True nor False"),
        ("JAX_DEFAULT_MATMUL_PRECISION=hihest", "jax_default_matmul_precision='hihest': "),
        ("XLA_FLAGS=--xla_cpu_fast=true", "INVALID_ARGUMENT: No such compile option: 'xla_cpu_fast'"),
    ],
)
def test_settings_that_jax_or_xla_does_not_take_are_one_line(given: str, said: str) -> None:
    settings = Settings.of(f"A={given}")
    found = fault(settings.config, settings.xla_options)
    assert found.startswith(said)
    assert bool(found) == bool(said)
    assert "\n" not in found


def test_kernels_that_a_version_lacks_are_numbered_first_and_were_not_made(tmp_path: Path) -> None:
    record = lower_case(Case(0, "unary", 0, 0))
    corpora = []
    for version, names in (("1", "abc"), ("2", "ac")):
        corpora.append(tmp_path / f"{version}.jsonl")
        records = (replace(record, id=at, index=at, kernel_name=name) for at, name in enumerate(names))
        corpora[-1].write_text("".join(f"{each.to_json()}\n" for each in records), encoding="utf-8")
    assert not number_alike(corpora)
    compared = [compare_records(pair) for pair in pairs(*corpora)]
    assert [{each.change.kind for each in found} for found in compared] == [
        {NOT_MADE},
        {IDENTICAL},
        {IDENTICAL},
    ]
    assert number_alike(corpora[:1] * 2)


def test_an_environment_is_another_with_other_requirements(tmp_path: Path) -> None:
    (file := tmp_path / "requirements.txt").write_text("flax\n", encoding="utf-8")
    before = digest([f"--requirement={file}"])
    file.write_text("flax\noptax\n", encoding="utf-8")
    assert digest([f"--requirement={file}"]) != before
    (project := tmp_path / "project").mkdir()
    before = digest([f"--editable={project}"])
    (project / "pyproject.toml").write_text("[project]\ndependencies = ['optax']\n", encoding="utf-8")
    assert digest([f"--editable={project}"]) != before


@pytest.mark.parametrize("folder", ["jax-0.12.0", "jax-0.12.0-with-0a1b2c3d-cuda"])
def test_a_jaxlib_that_jax_declares_too_old_is_not_tried(tmp_path: Path, folder: str) -> None:
    packages = tmp_path / folder / "lib" / "python3.12" / "site-packages" / "jax-0.12.0.dist-info"
    packages.mkdir(parents=True)
    declared = "Requires-Dist: jaxlib<=0.12.0,>=0.11.2\nRequires-Dist: jaxlib==0.11.2; extra == 'ci'\n"
    (packages / "METADATA").write_text(declared, encoding="utf-8")
    with pytest.raises(InstallError, match=r"^JAX 0\.12\.0 needs a newer jaxlib than 0\.11\.1$"):
        environment(Versions.of("0.12.0/0.11.1"), tmp_path)
