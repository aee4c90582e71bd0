"""Tolerances: the largest difference allowed between two runs of a program, independent of array sizes."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import jax.numpy as jnp
import numpy as np


@dataclass(frozen=True)
class Row:
    """A bound on the largest difference in an array, relative to the largest magnitude in it."""

    bound: float
    reason: str


# By the narrowest floating-point type in the program, narrowest first. Over 10,000 kernels in f32, half of
# the arrays are within one unit in the last place and 99 % within 22. Differences above the bound occur at
# points where rounding the inputs changes the result as much; another point is drawn in place of such a one.
DTYPES: dict[str, Row] = {
    "f8": Row(0.5, "2 or 3 bits after the leading one: one rounding each side may differ by a quarter"),
    "bf16": Row(2.0**-4, "16 units in the last place (2**-8): engines round between ops or after several"),
    "f16": Row(2.0**-7, "8 units in the last place (2**-10)"),
    "f32": Row(2.0**-15, "256 units in the last place (2**-23): sums in another order, other series"),
    "f64": Row(2.0**-40, "4,096 units in the last place (2**-52): series that aim at f32 times 2**-29"),
}

# The same for a program run on a GPU, against the CPU's values in f64. None is measured yet: each is derived
# from the arithmetic.
ON_DEVICE: dict[str, Row] = {
    **DTYPES,
    "f32": Row(
        2.0**-14,
        "512 units in the last place (2**-23), TF32 off: sums as trees, products fused with sums, and "
        "functions of a library of the GPU's own, each good to a few units",
    ),
}

# The same with JAX's default settings, under which a product of f32 matrices or a convolution may round its
# operands to TF32, which has 10 bits after the leading one.
WITH_TF32: dict[str, Row] = {
    **ON_DEVICE,
    "f32": Row(2.0**-6, "16 units in the last place of TF32 (2**-10): what a product rounds goes on growing"),
    "f16": Row(2.0**-6, "as f32: such a program may contain products of f32, too"),
}

# Factors on the bound of the dtype for programs with the op; the largest factor counts.
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


# Relative errors allowed of a gradient, by JAX's primitives, and its functions with rules, in the kernel. In
# f32 these are computed by series that end where f32 does; their derivatives are series of their own, and in
# f64 the two differ.
SERIES: dict[str, Row] = {
    "bessel_i0e": Row(
        1e-4, "Chebyshev series good to 1e-7, whose derivative is good to 1e-5: ten times that"
    ),
    "bessel_i1e": Row(1e-4, "as bessel_i0e"),
    "igamma": Row(
        3e-5, "ten times the 3e-6 seen: a series that ends one term later at some step of its inputs"
    ),
    "igammac": Row(3e-5, "as igamma"),
    "random_gamma_grad": Row(3e-5, "as igamma"),
    "regularized_incomplete_beta": Row(1e-5, "a continued fraction that ends as igamma's series does"),
    "while": Row(1e-5, "ten times the 1e-6 seen of expn: a series of JAX's that ends where f32 does"),
    "log_ndtr": Row(1e-5, "ten times what its series is off by at -10, where it begins: 105 / x**8"),
    "erf_inv": Row(1e-5, "a polynomial good to 1e-7, and the exact derivative of what it stands for"),
}


def series_tolerance(primitives: Iterable[str]) -> float:
    """Return the allowed relative error of a gradient with JAX's ``primitives``; 0 if the usual one holds."""
    return max((SERIES[name].bound for name in primitives if name in SERIES), default=0.0)


def tolerance(dtype: str, ops: Iterable[str], table: Mapping[str, Row] = DTYPES) -> float:
    """Return the bound for a program with ``ops``, whose narrowest floating-point type is ``dtype``."""
    factor = max((OPS[op].bound for op in ops if op in OPS), default=1.0)
    return table[dtype].bound * factor


def difference(one: np.ndarray, other: np.ndarray, least: float = 0.0) -> float:
    """Return the largest difference, relative to the largest magnitude; infinite where that is no number.

    Where all magnitudes are below ``least``, it is relative to that. Elements that are the same infinity, or
    NaN, in both do not differ. Arrays without fractions (integers,
    booleans) are the same or infinitely different.
    """
    if one.shape != other.shape:
        return np.inf
    if not one.size or np.array_equal(one, other):
        return 0.0
    if not jnp.issubdtype(one.dtype, jnp.inexact):
        return np.inf
    wide = np.complex128 if one.dtype.kind == "c" else np.float64
    one, other = one.astype(wide), other.astype(wide)
    alike = ~np.isfinite(one) & ((one == other) | (np.isnan(one) & np.isnan(other)))
    one, other = np.where(alike, 0.0, one), np.where(alike, 0.0, other)
    # NumPy's maximum, because Python's max may ignore a NaN.
    largest = np.maximum(np.maximum(np.abs(one).max(), np.abs(other).max()), least)
    if not largest:
        return 0.0
    return float(np.abs(one - other).max() / largest) if np.isfinite(largest) else np.inf
