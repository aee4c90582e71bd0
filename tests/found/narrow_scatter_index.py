# A scatter with one uint8 index drops an update that is in bounds: 300 elements do not fit into uint8.
import jax
import numpy as np
from jax import lax

NUMBERS = lax.ScatterDimensionNumbers((), (0,), (0,))


def f(a, i, b):
    return lax.scatter_add(a, i, b, NUMBERS, mode="clip")


x0, x1, x2 = np.arange(300, dtype=np.int32), np.array([[200]], np.uint8), np.array([1000], np.int32)
got = np.asarray(jax.jit(f)(x0, x1, x2))
expected = np.where(x0 == 200, 1200, x0)
wrong = got != expected
print(f"{wrong.sum()} of {wrong.size} wrong, such as", got[wrong][:3], "for", expected[wrong][:3])
raise SystemExit(1 if wrong.any() else 0)
