"""How far two runs of one program may differ, and why. The size of an array has no say in it."""

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Row:
    """A bound on the largest difference in an array, relative to the largest magnitude in it."""

    bound: float
    reason: str


# By the narrowest floating-point type in the program, narrowest first. Over 10,000 kernels in f32 half of
# the arrays are within one unit in the last place and 99 % within 22; what goes beyond the bound does so
# at points where rounding an input moves the result as far, and such a point is left for another.
DTYPES: dict[str, Row] = {
    "f8": Row(0.5, "2 or 3 bits after the leading one: one rounding each side may differ by a quarter"),
    "bf16": Row(2.0**-4, "16 units in the last place (2**-8): engines round between ops or after several"),
    "f16": Row(2.0**-7, "8 units in the last place (2**-10)"),
    "f32": Row(2.0**-15, "256 units in the last place (2**-23): sums in another order, other series"),
    "f64": Row(2.0**-40, "4,096 units in the last place (2**-52): series that aim at f32 times 2**-29"),
}

# Times the bound of the dtype, where the program holds the op; the largest factor counts.
OPS: dict[str, Row] = {
    "stablehlo.custom_call": Row(64, "LAPACK is backward stable: the matrix's condition comes on top"),
    "stablehlo.triangular_solve": Row(64, "as LAPACK's"),
    "stablehlo.cholesky": Row(64, "as LAPACK's"),
    "stablehlo.fft": Row(4, "another factorization of the length in every library"),
    "stablehlo.power": Row(4, "exp(y log x) carries the error of y log x, times its size"),
    "chlo.erf_inv": Row(16, "polynomial good to some 100 units near its ends, where it is steep"),
    "chlo.lgamma": Row(16, "series with a zero at 1 and 2, where they lose all but absolute precision"),
    "chlo.digamma": Row(16, "as lgamma, with its zero at 1.46"),
    "chlo.polygamma": Row(16, "as lgamma"),
    "chlo.zeta": Row(16, "a sum of eleven powers"),
    "chlo.bessel_i1e": Row(16, "Chebyshev series cut off for f32"),
}


def tolerance(dtype: str, ops: Iterable[str]) -> float:
    """The bound for a program whose narrowest floating-point type is ``dtype`` and that holds ``ops``."""
    factor = max((OPS[op].bound for op in ops if op in OPS), default=1.0)
    return DTYPES[dtype].bound * factor


def difference(one: np.ndarray, other: np.ndarray) -> float:
    """The largest difference, relative to the largest magnitude; infinite where it has no number.

    Arrays without fractions (integers, booleans) are the same or infinitely different.
    """
    if one.shape != other.shape:
        return np.inf
    if not one.size or np.array_equal(one, other):
        return 0.0
    if one.dtype.kind in "iub":
        return np.inf
    wide = np.complex128 if one.dtype.kind == "c" else np.float64
    one, other = one.astype(wide), other.astype(wide)
    # NumPy's maximum, for Python's max may pass over a number that is none.
    largest = np.maximum(np.abs(one).max(), np.abs(other).max())
    return float(np.abs(one - other).max() / largest) if np.isfinite(largest) else np.inf
