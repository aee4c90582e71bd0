"""The plugin of CI that fails a run with unexpected skips."""

from pathlib import Path

import pytest

from tests.unit.runs import run

TESTS = {
    "a test": "import pytest\n\n\ndef test():\n    pytest.skip('it rains')\n",
    "a module": "import pytest\n\npytest.skip('it rains', allow_module_level=True)\n",
    "a missing package": "import pytest\n\npytest.importorskip('no_such_package')\n",
}
EXPECTED = (
    "import pytest\n\n\ndef test():\n    pytest.skip('XLA\\'s compiler for CUDA is not installed: x')\n"
)


def _run(tmp_path: Path, source: str, *options: str) -> tuple[int, str]:
    (tmp_path / "test_it.py").write_text(source + "\n\ndef test_passes():\n    pass\n", encoding="utf-8")
    (tmp_path / "pytest.ini").write_text("[pytest]\n", encoding="utf-8")
    done = run("-q", "-p", "tests.expected_skips", *options, cwd=tmp_path)
    return done.returncode, done.stdout


@pytest.mark.parametrize("source", TESTS.values(), ids=list(TESTS))
def test_an_unexpected_skip_fails_the_run(tmp_path: Path, source: str) -> None:
    code, output = _run(tmp_path, source, "-n", "0")
    assert code == pytest.ExitCode.TESTS_FAILED
    assert "unexpected skips" in output


@pytest.mark.parametrize("workers", ["0", "1"])
def test_it_counts_in_worker_processes_too(tmp_path: Path, workers: str) -> None:
    assert _run(tmp_path, TESTS["a test"], "-n", workers)[0] == pytest.ExitCode.TESTS_FAILED
    assert _run(tmp_path, EXPECTED, "-n", workers)[0] == pytest.ExitCode.OK


def test_an_expected_failure_is_no_skip(tmp_path: Path) -> None:
    source = "import pytest\n\n\n@pytest.mark.xfail\ndef test():\n    assert False\n"
    assert _run(tmp_path, source, "-n", "0")[0] == pytest.ExitCode.OK
