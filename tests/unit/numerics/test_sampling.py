"""Sample points: values within their domains, also of arrays that are drawn at once."""

import random

import jax.numpy as jnp
import numpy as np
import pytest

from corpus.numerics.sampling import LARGE, draw_one, random_signs
from kernels import Input

MOST = 2**63 - 1


@pytest.mark.parametrize("size", [LARGE, 20 * LARGE])
@pytest.mark.parametrize(
    ("dtype", "low", "high"),
    [
        ("bool", 0, 1), ("int8", -128, 127), ("uint8", 0, 255), ("int32", -3, 4), ("int64", -MOST - 1, MOST),
        ("uint64", 0, 2 * MOST + 1), ("uint64", MOST, MOST + 3), ("float32", -1, 2), ("float64", 5, 5),
        ("bfloat16", 0, 1), ("complex64", -1, 3),
    ],
)  # fmt: skip
def test_values_fill_their_domain(dtype: str, low: int, high: int, size: int) -> None:
    array = draw_one(Input("x", (size // 2, 2), dtype, low, high), random.Random(0))
    assert array.dtype == jnp.dtype(dtype)
    assert array.shape == (size // 2, 2)
    parts = [array.real, array.imag] if array.dtype.kind == "c" else [array]
    for part in parts:
        wide = part.astype(object if part.dtype.kind in "iu" else np.float64)
        assert low <= wide.min() <= low + (high - low) / 50
        assert high - (high - low) / 50 <= wide.max() <= high
        assert abs(wide.mean() - (low + high) / 2) <= (high - low) / 20


def test_half_of_many_signs_are_negative() -> None:
    signs = random_signs(random.Random(0), 20 * LARGE)
    assert set(signs) == {1.0, -1.0}
    assert abs(signs.mean()) < 0.05
