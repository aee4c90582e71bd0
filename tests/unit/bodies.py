"""Kernels of one expression."""

from kernels import Input, Kernel

X = Input("x", (4, 4), "float32", -1.0, 1.0)


def kernel_of(body: str, *inputs: Input) -> Kernel:
    """The kernel that returns ``body`` of ``inputs``."""
    head = "import jax\nimport jax.numpy as jnp\n\n\ndef kernel("
    names = ", ".join(value.name for value in inputs)
    return Kernel("kernel", f"{head}{names}):\n    return {body}\n", inputs, template="unary")
