# A constant uint8 index from 128 on is folded as a negative one: element 0 in place of 200.
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax


def f(a):
    return lax.dynamic_slice(a, (jnp.uint8(200),), (1,))


x0 = np.arange(300, dtype=np.int32)
got = np.asarray(jax.jit(f)(x0))
expected = np.array([200])
wrong = got != expected
print(f"{wrong.sum()} of {wrong.size} wrong, such as", got[wrong][:3], "for", expected[wrong][:3])
raise SystemExit(1 if wrong.any() else 0)
