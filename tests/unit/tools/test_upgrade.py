"""tools.upgrade: one line for versions that cannot be compared."""

import sys
from pathlib import Path

import pytest

from tools import upgrade


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["0.10.2"], "0.10.2 alone: name two or more, each to be compared with the one before it"),
        (["0.10.2", "newest"], "'newest' is no version of JAX"),
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
