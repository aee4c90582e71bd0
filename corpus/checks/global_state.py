"""What a kernel's Python can change for the next kernel: random generators, settings of JAX and NumPy."""

import contextlib
import random
from collections.abc import Iterator

import jax
import numpy as np

from corpus.checks.errors import CheckError


@contextlib.contextmanager
def global_state_kept() -> Iterator[None]:
    """Put everything back in the end. Raises CheckError where the settings of JAX or NumPy are others then.

    Random generators may be seeded and drawn from: that is no fault of a kernel.
    """
    pythons, numpys = random.getstate(), np.random.get_state()
    errors, settings = np.geterr(), dict(jax.config.values)
    try:
        yield
        changed = [name for name, value in jax.config.values.items() if value != settings[name]]
        if changed:
            name = changed[0]
            raise CheckError(
                f"the Python sets {name} to {jax.config.values[name]!r} for all kernels after it: declare it "
                f"for this one, as CONFIG = {{{name!r}: {jax.config.values[name]!r}}}"
            )
        if np.geterr() != errors:
            raise CheckError("the Python changes NumPy's handling of errors for all kernels after it")
    finally:
        random.setstate(pythons)
        np.random.set_state(numpys)
        np.seterr(**errors)
        for name, value in settings.items():
            if jax.config.values[name] != value:
                jax.config.update(name, value)  # type: ignore[no-untyped-call]  # JAX left it untyped.
