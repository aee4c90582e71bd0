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

CASES = find_cases(Path(__file__).parent / "pinned", jax.__version__)


@pytest.mark.parametrize("archived", CASES, ids=[case.label for case in CASES])
def test_frozen(archived: ArchivedCase, request: pytest.FixtureRequest) -> None:
    verify = request.config.getoption("--verify")
    everything = verify == "full" or (verify == "sample" and archived.sampled)
    frozen = archived.load()
    results = check(frozen, everything=everything)
    wrong = unexpected(frozen, results, jax.__version__, KNOWN_FAILURES, everything=everything)
    assert not wrong, "\n".join([archived.label, *wrong])
