# Maxima lose NaN; those of smaller arrays are NaN as they should be.
import jax
import jax.numpy as jnp
import numpy as np


def f(a):
    return jnp.max(a, axis=1)


x0 = np.ones((65536, 3), np.float32)
x0[::4, 1] = np.nan
got = np.asarray(jax.jit(f)(x0))
expected = np.max(x0, axis=1)
wrong = np.isnan(got) != np.isnan(expected)
print(f"{wrong.sum()} of {wrong.size} wrong, such as", got[wrong][:3], "for", expected[wrong][:3])
raise SystemExit(1 if wrong.any() else 0)
