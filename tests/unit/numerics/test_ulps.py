"""Distances in units in the last place."""

import numpy as np

from corpus.numerics.ulps import ulp_distance


def test_units_in_the_last_place() -> None:
    one = np.array([1.0, 0.0, -1.0], np.float32)
    assert ulp_distance(one, np.nextafter(one, np.float32(9))) == 1
    assert ulp_distance(np.array([0.0]), np.array([-0.0])) == 0
    assert ulp_distance(np.array([-np.float32(1e-45)]), np.array([np.float32(1e-45)])) == 2
    assert ulp_distance(np.array([np.nan]), np.array([-np.nan])) == 0
    assert ulp_distance(np.array([1], np.uint8), np.array([255], np.uint8)) == 254
