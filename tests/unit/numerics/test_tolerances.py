"""The tolerances: what they grow with, and what they do not."""

import jax.numpy as jnp
import numpy as np
import pytest

from corpus.numerics.tolerances import DTYPES, OPS, difference, tolerance


def test_the_largest_factor_counts() -> None:
    assert tolerance("f32", ["stablehlo.add"]) == DTYPES["f32"].bound
    several = tolerance("f32", ["stablehlo.power", "chlo.lgamma", "stablehlo.add"])
    assert several == DTYPES["f32"].bound * OPS["chlo.lgamma"].bound


@pytest.mark.parametrize("size", [1, 100, 100_000])
def test_the_size_of_the_array_has_no_say(size: int) -> None:
    one = np.ones(size)
    other = one.copy()
    other[-1] += 1e-3
    assert difference(one, other) == pytest.approx(1e-3, rel=1e-2)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (np.array([1, 2]), np.array([1, 3])),
        (np.array([True]), np.array([False])),
        (np.array([1, 2]).astype(jnp.int4), np.array([1, 3]).astype(jnp.int4)),
        (np.ones(2), np.ones(3)),
        (np.array([np.nan]), np.array([1.0])),
        (np.array([np.inf]), np.array([1.0])),
    ],
    ids=["integers", "booleans", "small integers", "shapes", "nan", "inf"],
)
def test_what_has_no_distance_is_infinitely_far(one, other) -> None:
    assert difference(one, other) == np.inf
    assert difference(other, one) == np.inf


def test_zeros_are_the_same() -> None:
    assert difference(np.zeros(3), np.zeros(3)) == 0
    assert difference(np.zeros(0), np.zeros(0)) == 0
