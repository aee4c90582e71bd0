"""Protect process-wide state from a kernel: random generators, and NumPy's handling of errors."""

import contextlib
import random
from collections.abc import Iterator

import numpy as np

from corpus.checks.errors import CheckError


@contextlib.contextmanager
def global_state_kept() -> Iterator[None]:
    """Restore global state at the end. Raises CheckError if the code within changed NumPy's error handling.

    Random generators may be seeded and drawn from: that is no fault of a kernel. The settings of JAX are for
    corpus.stablehlo.configuration to keep.
    """
    pythons, numpys, errors = random.getstate(), np.random.get_state(), np.geterr()
    try:
        yield
        if np.geterr() != errors:
            raise CheckError("the Python changes NumPy's handling of errors for all kernels after it")
    finally:
        random.setstate(pythons)
        np.random.set_state(numpys)
        np.seterr(**errors)
