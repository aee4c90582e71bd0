"""A pytest plugin (-p planted) that adds kernel types whose kernels have known faults."""

import os
from collections.abc import Callable
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

# What takes too much: in Python, and in C++, where nothing gets through to it.
HEAVY = {
    "passes": "def passes(x):\n    return 3.0 * x + 1.0\n",
    "hangs": "def hangs(x):\n    while True:\n        pass\n",
    "hangs_in_cpp": (
        "import jax\n\n\ndef hangs_in_cpp(x):\n"
        "    still = jax.lax.while_loop(lambda c: c[0] < 1, lambda c: (c[0] * 1, c[1] + 1), (0, 0))[1]\n"
        "    return x * still\n"
    ),
    "hungry": "import numpy as np\n\n\ndef hungry(x):\n    return x + np.ones(1 << 27).sum()\n",
    "hungry_in_cpp": (
        "import jax.numpy as jnp\n\n\ndef hungry_in_cpp(x):\n"
        "    return x * jnp.cumsum(jnp.broadcast_to(x[0], (1 << 28,)))[:3]\n"
    ),
    "passes_too": "def passes_too(x):\n    return 4.0 * x + 1.0\n",
}

# The ways in which a case can fail, of which four take their process with them.
FAULTS = {
    "raises": SOURCES["raises"],
    "exits": "def exits(x):\n    raise SystemExit(0)\n",
    "quits": "import os\n\n\ndef quits(x):\n    os._exit(0)\n",
    "aborts": SOURCES["aborts"],
    "killed": "import os\n\n\ndef killed(x):\n    os.kill(os.getpid(), 9)\n",
    "crashes": "import ctypes\n\n\ndef crashes(x):\n    ctypes.string_at(0)\n",
    "wrong_gradient": WRONG_GRADIENT,
    "not_finite": SOURCES["not_finite"],
    "no_array": "def no_array(x):\n    return 'text'\n",
    "no_python": "def no_python(x):\n    return x +\n",
    "no_module": "import no_such_module\n\n\ndef no_module(x):\n    return x\n",
    "endless": "def endless(x):\n    return endless(x)\n",
}


def faulty(index: int) -> bool:
    """True if the kernel `many` of that index fails, as three of ten do."""
    return index % 10 in (3, 6, 9)


def _one_of_many(index: int) -> tuple[str, str]:
    if faulty(index) and "PLANTED_NO_FAULTS" not in os.environ:
        return list(FAULTS.items())[(index // 10 * 3 + index % 10 // 4) % len(FAULTS)]
    return f"line_{index}", f"def line_{index}(x):\n    return {index}.5 * x + {index}.25\n"


@dataclass(frozen=True)
class Planted(Template):
    """A template that deals out sources instead of drawing."""

    source: Callable[[int], tuple[str, str]] = _one_of_many

    def kernel(self, seed: int, index: int, attempt: int = 0) -> Kernel:
        name, source = self.source(index)
        inputs = (Input("x", (3,), "float32", -1, 1),)
        return Kernel(name, source, inputs, (), self.name, seed, index, attempt, self.generator)


def _add(name: str, source: Callable[[int], tuple[str, str]]) -> None:
    template = Planted(name, f"generate_{name}_kernel", lambda rng: None, source=source)
    OURS[name] = TEMPLATES[name] = template


def pytest_addoption() -> None:
    """Add the types, before the options that name them are read; the first two raise after their last kernel.

    The variable PLANTED_TYPE names a type to add alone.
    """
    types = {
        "planted": lambda index: list(SOURCES.items())[index],
        "heavy": lambda index: list(HEAVY.items())[index],
        "many": _one_of_many,
    }
    for name in [os.environ["PLANTED_TYPE"]] if "PLANTED_TYPE" in os.environ else types:
        _add(name, types[name])
