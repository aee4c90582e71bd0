"""Wrong code that was found (docs/findings.md): each file of this folder exits 1 where its bug is.

A bug of the running JAX is an expected failure, so that a JAX that no longer has it fails its test until
KNOWN says so; one that KNOWN does not have here fails its test too.
"""

from dataclasses import dataclass
from pathlib import Path

import pytest

from corpus.hunting.reproducer import BAD, GOOD, MOST_LINES, status
from corpus.stablehlo.jax_compat import versions

FOLDER = Path(__file__).parent
Release = tuple[int, ...]


@dataclass(frozen=True)
class Known:
    """The releases of JAX that have a bug: from ``since``, before ``mended`` where one has mended it."""

    since: Release
    mended: Release | None
    reason: str

    def in_release(self, release: Release) -> bool:
        """True if ``release`` has the bug."""
        return self.since <= release and (self.mended is None or release < self.mended)


# By file. The ends that were tried: 0.4.38, 0.7.2, 0.8.3, 0.9.2, 0.10.2, 0.11.2 and 0.12.0.1.
KNOWN = {
    "arctan2_of_zeros": Known((0, 7, 2), (0, 11, 2), "XLA's fusion emitters on the CPU"),
    "constant_unsigned_index": Known((0, 10, 2), None, "XLA's folding of constant indices"),
    "jax_39103_rows_of_products": Known((0, 9, 2), (0, 11, 2), "the HLO pass dot-library-rewriter"),
    "maxima_lose_nan": Known((0, 10, 2), None, "XLA's maxima on the CPU"),
    "narrow_scatter_index": Known((0, 10, 2), (0, 12, 0, 1), "XLA's scatter expander"),
    "population_count_of_int4": Known((0, 4, 38), None, "XLA's popcnt of int4 on the CPU"),
    "saturating_bytes": Known((0, 10, 2), None, "the HLO pass dot-library-rewriter"),
    "scatter_into_operand": Known((0, 4, 38), (0, 11, 2), "the reference interpreter's scatter"),
}
FILES = sorted(path for path in FOLDER.glob("*.py") if not path.name.startswith("test_"))


@pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])
def test_wrong_code_that_was_found(path: Path, request: pytest.FixtureRequest) -> None:
    found = status(path.read_text(encoding="utf-8"))
    assert found in (GOOD, BAD)  # Else it shows neither, and is no expected failure.
    known = KNOWN[path.stem]
    if known.in_release(tuple(map(int, versions()["JAX"].split(".")))):
        request.applymarker(pytest.mark.xfail(reason=known.reason, strict=True))
    assert found == GOOD


def test_every_file_is_short_and_known() -> None:
    assert {path.stem for path in FILES} == set(KNOWN)
    for path in FILES:
        assert len(path.read_text(encoding="utf-8").splitlines()) < MOST_LINES
