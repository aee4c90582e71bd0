# NaN for arctan2 of zeros that are fused with what makes them.
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax


def f(a):
    b = lax.gt(a, a)
    c = lax.gt(a, a)
    d = lax.bitwise_xor(b, c)
    e = lax.convert_element_type(d, np.float32)
    return lax.atan2(e, e)


x0 = np.zeros((1,), np.float32)
got = np.asarray(jax.tree.leaves(jax.jit(f)(x0))[0])
with jax.disable_jit():  # Op by op.
    expected = np.asarray(jax.tree.leaves(f(jnp.asarray(x0)))[0])
wrong = ~np.isclose(got, expected, rtol=1e-2, equal_nan=True)
print(f"{wrong.sum()} of {wrong.size} wrong, such as", got[wrong][:3], "for", expected[wrong][:3])
raise SystemExit(1 if wrong.any() else 0)
