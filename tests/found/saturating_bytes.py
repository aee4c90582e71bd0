# Products of 8-bit integers saturate before a sum over rows: 16 * 16 is 255, not 0, in 2,048 rows or more.
import jax
import jax.numpy as jnp
import numpy as np


def f(a):
    return jnp.sum((a * a).astype(jnp.float32), axis=1)


x0 = np.full((4096, 2), 16, np.uint8)
got = np.asarray(jax.jit(f)(x0))
expected = np.sum((x0 * x0).astype(np.float32), axis=1)
wrong = got != expected
print(f"{wrong.sum()} of {wrong.size} wrong, such as", got[wrong][:3], "for", expected[wrong][:3])
raise SystemExit(1 if wrong.any() else 0)
