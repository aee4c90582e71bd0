"""A pytest plugin (-p planted) that adds the kernel type `planted`, whose kernels have known faults."""

from dataclasses import dataclass

from kernels import OURS, TEMPLATES, Input, Kernel, Template

WRONG_GRADIENT = """import jax
import jax.numpy as jnp


@jax.custom_vjp
def wrong(x):
    return jnp.sin(x)


wrong.defvjp(lambda x: (jnp.sin(x), x), lambda x, cotangent: (cotangent * jnp.cos(x) * 1.001,))


def wrong_gradient(x):
    return wrong(x)
"""

# In the order of their indices; which pass is in the names.
SOURCES = {
    "passes": "def passes(x):\n    return 2.0 * x + 1.0\n",
    "wrong_gradient": WRONG_GRADIENT,
    "raises": "def raises(x):\n    raise RuntimeError('planted')\n",
    "aborts": "import os\n\n\ndef aborts(x):\n    os.abort()\n",
    "same_again": "def same_again(y):\n    return 2.0 * y + 1.0\n",
    "not_finite": "import jax.numpy as jnp\n\n\ndef not_finite(x):\n    return jnp.log(x - 9.0)\n",
    "passes_too": "import jax.numpy as jnp\n\n\ndef passes_too(x):\n    return jnp.exp(x) - x\n",
}


@dataclass(frozen=True)
class Planted(Template):
    """A template that deals out SOURCES instead of drawing, and raises behind their end."""

    def kernel(self, seed: int, index: int, attempt: int = 0) -> Kernel:
        name, source = list(SOURCES.items())[index]
        inputs = (Input("x", (3,), "float32", -1, 1),)
        return Kernel(name, source, inputs, (), self.name, seed, index, attempt, self.generator)


OURS["planted"] = TEMPLATES["planted"] = Planted("planted", "generate_planted_kernel", lambda rng: None)
