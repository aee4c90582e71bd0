# NaN for arctan2 of zeros that are fused with what makes them.
import jax
import jax.numpy as jnp
import numpy as np


def f(x, y):
    a = jnp.logical_xor(x > y, x > y).astype(x.dtype)
    return jnp.arctan2(a, a) + x


x0 = np.ones((1,), np.float32)
x1 = np.zeros((1,), np.float32)
got = np.asarray(jax.jit(f)(x0, x1))
with jax.disable_jit():  # Op by op.
    expected = np.asarray(f(jnp.asarray(x0), jnp.asarray(x1)))
wrong = ~np.isclose(got, expected, rtol=1e-2, equal_nan=True)
print(f"{wrong.sum()} of {wrong.size} wrong, such as", got[wrong][:3], "for", expected[wrong][:3])
raise SystemExit(1 if wrong.any() else 0)
