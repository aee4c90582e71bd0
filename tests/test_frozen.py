"""Programs frozen under this line of JAX and earlier ones: read, interpreted, compiled, run, compared.

What the interpreter does not run, XLA runs. What it does, XLA runs as well for a tenth of the cases, and
for all of them with --verify=full: compiling is most of the time that this takes.
"""

from pathlib import Path

import jax
import pytest

from corpus.upgrade.frozen import Place, check, places, verdict
from corpus.upgrade.known_failures import LIMITS

PLACES = places(Path(__file__).parent / "pinned", jax.__version__)


@pytest.mark.parametrize("place", PLACES, ids=[place.label for place in PLACES])
def test_frozen(place: Place, request: pytest.FixtureRequest) -> None:
    verify = request.config.getoption("--verify")
    everything = verify == "full" or (verify == "sample" and place.sampled)
    frozen = place.load()
    wrong = verdict(frozen, check(frozen, everything=everything), jax.__version__, LIMITS)
    assert not wrong, "\n".join([place.label, *wrong])
