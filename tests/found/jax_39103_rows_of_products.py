# jax#39103: wrong values of a sum over products of n > 32,768 rows.
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax


def f(a, b):
    c = lax.dot_general(a, b, (((1,), (1,)), ((), ())), preferred_element_type=np.float32)
    return lax.reduce(c, np.float32(0), lax.add, (0,))


x0 = np.random.default_rng(0).random((2, 3)).astype(np.float32)
x1 = np.random.default_rng(0).random((32769, 3)).astype(np.float32)
got = np.asarray(jax.jit(f)(x0, x1))
with jax.disable_jit():  # Op by op.
    expected = np.asarray(f(jnp.asarray(x0), jnp.asarray(x1)))
wrong = ~np.isclose(got, expected, rtol=1e-2, equal_nan=True)
print(f"{wrong.sum()} of {wrong.size} wrong, such as", got[wrong][:3], "for", expected[wrong][:3])
raise SystemExit(1 if wrong.any() else 0)
