"""Every command in tools/ says what it does, for whom, and what its exit statuses mean."""

import importlib
import re
import shlex
import subprocess
import sys

import pytest

from tests.unit.runs import ROOT
from tools import _cli
from tools.__main__ import commands, listing

COMMANDS = sorted(commands())


def _run(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.parametrize("name", COMMANDS)
def test_help(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        importlib.import_module(f"tools.{name}").main(["--help"])
    told = capsys.readouterr()
    assert (ended.value.code, told.err) == (0, "")
    assert told.out.startswith(f"usage: python -m tools.{name} ")
    described, _, rest = told.out.partition("\nexample:\n")
    assert f"\n\n{_first_line(name)}." in described
    example, _, statuses = rest.partition("\n\nexit status:\n")
    options = set(re.findall(r"^  (-[\w-]+)", described, re.MULTILINE))
    command, *arguments = shlex.split(example)[2:]
    assert command == f"tools.{name}"
    assert {each.partition("=")[0] for each in arguments if each.startswith("-")} <= options
    assert [line[:5] for line in statuses.splitlines()] == ["  0  ", "  1  ", "  2  ", "  3  "]
    assert "  2  bad usage or unusable input\n" in statuses


def _first_line(name: str) -> str:
    (line,) = re.findall(rf"^  {name} +(.*)$", listing(), re.MULTILINE)
    return str(line)


def test_the_list_has_every_command_once_in_a_group() -> None:
    told = _run("tools")
    assert (told.returncode, told.stderr, told.stdout) == (0, "", f"{listing()}\n")
    usage, *groups = listing().split("\n\n")
    assert usage.startswith("usage: python -m tools.COMMAND")
    assert [group.partition(":\n")[0] for group in groups] == list(_cli.GROUPS)
    listed = re.findall(r"^  (\w+)  ", listing(), re.MULTILINE)
    assert sorted(listed) == COMMANDS
    assert max(map(len, listing().splitlines())) <= 100


def test_a_command_is_started_by_its_name_alone() -> None:
    told = _run("tools", "samples", "--count=0", "x")
    assert told.returncode == 2
    assert told.stderr.startswith("samples: argument --count: '0' is not a whole number from 1")


def test_an_unknown_command_is_one_line() -> None:
    told = _run("tools", "nonsense")
    assert (told.returncode, told.stdout) == (2, "")
    assert told.stderr == "tools: there is no command 'nonsense'; python -m tools lists them\n"


def test_an_error_of_a_command_is_no_finding(capsys: pytest.CaptureFixture[str]) -> None:
    def fails(_: object) -> int:
        raise KeyError("planted")

    assert _cli.Parser("x", "X.", example="").carry_out(fails, []) == 3
    assert "KeyError: 'planted'" in capsys.readouterr().err
