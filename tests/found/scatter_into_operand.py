# The reference interpreter's scatter changes its operand, which is read afterwards.
import jax
import jax.numpy as jnp
import numpy as np
from jax.extend.mlir import ir
from jax.extend.mlir.dialects import stablehlo


def f(a):
    b = a.at[0].set(5.0)
    return jnp.stack([b[0], a[0]])


x0 = np.zeros((1,), np.float32)
text = jax.jit(f).lower(x0).as_text()
with jax.interpreters.mlir.make_ir_context(), ir.Location.unknown():
    (result,) = stablehlo.eval_module(ir.Module.parse(text), [ir.DenseElementsAttr.get(x0)])
    got = np.array(result)
expected = np.array([5, 0])  # The scatter of 5 is read, and then the operand, which it does not change.
print("got", got, "for", expected)
raise SystemExit(0 if (got == expected).all() else 1)
