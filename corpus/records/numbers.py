"""Notation of floating-point numbers in a corpus that every JSON parser reads as the same numbers.

A correct parser reads any notation right. pandas.read_json by default does not: it multiplies the fraction by
a rounded power of ten before it adds the integer, and reads 0.7 as 0.7000000000000001, but
0.700000 as 0.7.
"""

import re
from collections.abc import Iterator
from decimal import Decimal

_POWERS = [float(f"1e-{digits}") for digits in range(16)]  # pandas reads no more digits of a fraction.
_PARTS = re.compile(r"-?(\d+)(?:\.(\d+))?(?:e([+-]?\d+))?")
_LEADING = 6  # Zeros in front of a number's digits.


def notation(value: float) -> str:
    """A notation of ``value`` that all parsers read exactly: the usual one if it is, or if none is."""
    found = (each for each in _notations(value) if _as_pandas_reads(each) == abs(value))
    return next(found, repr(value))


def _notations(value: float) -> Iterator[str]:
    """Notations of ``value``: the usual one, with more zeros, and with other exponents."""
    yield (usual := repr(value))
    sign, digits, exponent = Decimal(usual).as_tuple()
    assert isinstance(exponent, int)
    text = "0" * _LEADING + "".join(map(str, digits))
    point = exponent + len(text)  # The number of digits before the point in a notation without exponent.
    for whole in sorted(range(1, len(text) + 1), key=lambda whole: abs(point - whole)):
        power = f"e{point - whole}" if point != whole else ""
        for zeros in range(len(_POWERS) - len(text) + whole):
            mantissa = f"{int(text[:whole])}.{text[whole:] + '0' * zeros or '0'}"
            yield "-" * sign + mantissa + power


def _as_pandas_reads(text: str) -> float:
    """The magnitude of the number that pandas.read_json reads ``text`` as."""
    match = _PARTS.fullmatch(text)
    assert match is not None
    fraction = (match[2] or "")[: len(_POWERS) - 1]
    value = float(int(match[1])) + float(int(fraction or "0")) * _POWERS[len(fraction)]
    return value if match[3] is None else value * 10.0 ** int(match[3])
