"""Numbers in the notation of a corpus are read as they are, by pandas too."""

import json
import random
import struct
from collections.abc import Iterator

import pytest

from corpus.records.json_objects import encoded
from corpus.records.numbers import _as_pandas_reads, notation
from kernels import TEMPLATES

EXTREMES = [2.0**63, -(2.0**63), 2.0**64, 3.4028234663852886e38, 5e-324, 1.7976931348623157e308, 0.0, -0.0]


@pytest.mark.parametrize(
    ("value", "text"), [(0.8, "0.8"), (0.7, "0.700000"), (-0.3, "-0.30"), (1e-8, "1e-08"), (3.0, "3.0")]
)
def test_a_notation_has_more_digits_only_where_a_parser_would_err(value: float, text: str) -> None:
    assert notation(value) == text


def _drawn() -> Iterator[float]:
    rng = random.Random(0)
    for digits in range(1, 18):
        for _ in range(200):
            yield round(rng.uniform(-1, 1) * 10.0 ** rng.randint(-8, 9), digits)
    for _ in range(500):
        yield struct.unpack("<f", rng.randbytes(4))[0]


@pytest.mark.parametrize("values", [EXTREMES, [*_drawn()]], ids=["extremes", "drawn"])
def test_every_number_has_a_notation_that_gives_it_back(values: list[float]) -> None:
    for value in values:
        if value - value == 0:  # Finite.
            assert float(notation(value)) == value
            assert json.loads(encoded(value)) == value
            assert _as_pandas_reads(notation(value)) == abs(value), value


@pytest.mark.parametrize("template", TEMPLATES)
def test_the_bounds_of_our_kernels_are_read_as_they_are(template: str) -> None:
    for index in range(40):
        for value in TEMPLATES[template].kernel(0, index).inputs:
            for bound in map(float, (value.low, value.high)):
                assert _as_pandas_reads(notation(bound)) == abs(bound)
