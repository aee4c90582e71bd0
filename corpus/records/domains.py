"""The domains of inputs that are more than an interval, by the names that Input.domain has for them."""

from collections.abc import Callable
from dataclasses import dataclass

from kernels import Input


@dataclass(frozen=True)
class Domain:
    """A domain: its ``meaning``, as the pages have it, and which inputs can have it.

    ``needs`` is what an input would have to be, None where it is right. ``interval`` gives the interval that
    holds if none is declared, where this is not that of the dtype; if it is ``fixed``, there is no other.
    """

    meaning: str
    needs: Callable[[Input], str | None]
    interval: Callable[[Input], tuple[float, float]] | None = None
    fixed: bool = False


def domain_fault(value: Input) -> str | None:
    """The reason that ``value`` cannot have its domain; None where it can."""
    if value.domain not in DOMAINS:
        return f"no domain {value.domain!r}; it must be one of {', '.join(DOMAINS)}"
    domain = DOMAINS[value.domain]
    if domain.fixed and domain.interval is not None and (value.low, value.high) != domain.interval(value):
        return f"{value.domain} takes no interval: its values have one"
    needed = domain.needs(value)
    return None if needed is None else f"{value.domain} needs {needed}"


def _square(value: Input) -> str | None:
    if len(value.shape) < 2 or value.shape[-1] != value.shape[-2]:
        return "a shape that ends in two equal sizes"
    return None


def _square_float(value: Input) -> str | None:
    return _square(value) or _inexact(value)


def _positive(value: Input) -> str | None:
    return _square_float(value) or (None if value.low > 0 else "low above 0")


def _factor(value: Input) -> str | None:
    return _square_float(value) or (None if value.high > 0 else "high above 0")


def _tall(value: Input) -> str | None:
    if len(value.shape) < 2 or value.shape[-1] > value.shape[-2]:
        return "a shape that ends in a matrix with no more columns than rows"
    return _inexact(value)


def _axis(value: Input) -> str | None:
    return None if value.shape and value.shape[-1] else "an axis"


def _real(value: Input) -> str | None:
    return _axis(value) or ("a real dtype" if value.dtype.startswith(("bool", "complex")) else None)


def _inexact(value: Input) -> str | None:
    return "a floating-point or complex dtype" if value.dtype.startswith(("bool", "int", "uint")) else None


def _inexact_axis(value: Input) -> str | None:
    return _axis(value) or _inexact(value)


def _float_axis(value: Input) -> str | None:
    return _axis(value) or ("a floating-point dtype" if _inexact(value) or _complex(value) else None)


def _complex(value: Input) -> bool:
    return value.dtype.startswith("complex")


def _distinct(value: Input) -> str | None:
    if not value.dtype.startswith(("int", "uint")):
        return "an integer dtype"
    fits = value.high - value.low + 1 >= (value.shape or (1,))[-1]
    return _axis(value) or (None if fits else "an interval with as many integers as the last axis")


def _nonzero(value: Input) -> str | None:
    if value.dtype == "bool":
        return "a dtype of numbers"
    return None if value.low or value.high else "an interval with other numbers than 0"


DOMAINS = {
    "symmetric": Domain("symmetric matrices (complex: Hermitian)", _square),
    "spd": Domain(
        "symmetric positive definite matrices (complex: Hermitian); low and high bound the eigenvalues",
        _positive,
        lambda _: (0.5, 2.0),
    ),
    "lower": Domain(
        "lower triangular matrices with a diagonal between half of high and high, as a Cholesky factor",
        _factor,
    ),
    "orthogonal": Domain(
        "matrices with orthonormal columns (complex: unitary)", _tall, lambda _: (-1.0, 1.0), fixed=True
    ),
    "unit": Domain(
        "vectors of length 1 along the last axis", _inexact_axis, lambda _: (-1.0, 1.0), fixed=True
    ),
    "simplex": Domain(
        "positive numbers that add up to 1 along the last axis", _float_axis, lambda _: (0.0, 1.0), fixed=True
    ),
    "sorted": Domain("ascending numbers along the last axis", _real),
    "distinct": Domain(
        "integers that differ along the last axis; without an interval, a permutation of 0 to n - 1",
        _distinct,
        lambda value: (0, value.shape[-1] - 1 if value.shape else 0),
    ),
    "nonzero": Domain("numbers whose size is at least a tenth of the largest", _nonzero),
}
