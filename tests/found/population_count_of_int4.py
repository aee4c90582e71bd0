# Wrong numbers of set bits of int4, which XLA widens with its sign.
import jax
import jax.numpy as jnp
import numpy as np
from jax import lax

x0 = np.array([-8, -1, 7]).astype(jnp.int4)
got = np.asarray(jax.jit(lax.population_count)(x0)).astype(int)
expected = np.array([1, 4, 3])  # By hand: 1000, 1111, 0111.
print("got", got, "for", expected)
raise SystemExit(0 if (got == expected).all() else 1)
