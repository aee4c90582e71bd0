"""The global random generators of Python and NumPy, which a kernel's Python may seed or draw from."""

import contextlib
import random
from collections.abc import Iterator

import numpy as np


@contextlib.contextmanager
def generators_kept() -> Iterator[None]:
    """Give the generators their states back in the end, so that no kernel depends on those before it."""
    ours, numpys = random.getstate(), np.random.get_state()
    try:
        yield
    finally:
        random.setstate(ours)
        np.random.set_state(numpys)
