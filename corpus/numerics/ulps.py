"""Distance of arrays in units in the last place (ulps)."""

import jax.numpy as jnp
import numpy as np


def ulp_distance(one: np.ndarray, other: np.ndarray) -> int:
    """The largest number of steps from a value to the next of the dtype between entries of two arrays.

    Both have the same shape and dtype. A NaN is at distance 0 of any other NaN, and 0 of -0; of complex
    numbers the parts are compared, and of integers it is the difference.
    """
    if not jnp.issubdtype(one.dtype, jnp.inexact):
        steps = [abs(int(here) - int(there)) for here, there in zip(one.flat, other.flat, strict=True)]
        return max(steps, default=0)
    if one.dtype.kind == "c":
        return max(ulp_distance(one.real, other.real), ulp_distance(one.imag, other.imag))
    ranks = [_rank(np.ascontiguousarray(array)) for array in (one, other)]
    distance = np.abs(ranks[0] - ranks[1])
    distance[np.isnan(one.astype(np.float64)) & np.isnan(other.astype(np.float64))] = 0
    return int(distance.max(initial=0))


def _rank(array: np.ndarray) -> np.ndarray:
    """The rank of each entry among all values of its dtype, counted from zero, as Python integers."""
    bits = array.view(f"i{array.dtype.itemsize}").astype(object)
    lowest = -(2 ** (8 * array.dtype.itemsize - 1))
    return np.where(bits < 0, lowest - bits, bits)
