"""Frozen programs of this JAX and of earlier ones: read, interpreted, compiled, run, and compared.

XLA runs the programs that the interpreter cannot, a tenth of the others, and with --verify=full all of
them: most of the time of these tests goes into compiling.
"""

from pathlib import Path

import jax
import pytest

from corpus.upgrade.frozen_archive import ArchivedCase, find_cases
from corpus.upgrade.frozen_checks import check, unexpected
from corpus.upgrade.known_failures import KNOWN_FAILURES

OURS = Path(__file__).parent / "pinned"


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    found = find_cases(Path(metafunc.config.getoption("--pinned") or OURS), jax.__version__)
    metafunc.parametrize("archived", found, ids=[case.label for case in found])


def test_frozen(archived: ArchivedCase, request: pytest.FixtureRequest) -> None:
    verify = request.config.getoption("--verify")
    everything = verify == "full" or (verify == "sample" and archived.sampled)
    frozen = archived.load()
    results = check(frozen, everything=everything)
    known = () if request.config.getoption("--pinned") else KNOWN_FAILURES
    wrong = unexpected(frozen, results, jax.__version__, known, everything=everything)
    assert not wrong, "\n".join([archived.label, *wrong])
