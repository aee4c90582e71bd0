"""Kernels in f64 where XLA's functions of f32 have slopes that are off by more than 1e-6."""

import re
from dataclasses import replace

from kernels.kernel import Kernel


def widened(kernel: Kernel, functions: re.Pattern[str]) -> Kernel:
    """The kernel, with inputs of f64 in place of f32 where its source has one of the functions."""
    if not functions.search(kernel.source):
        return kernel
    inputs = (replace(i, dtype="float64") if i.dtype == "float32" else i for i in kernel.inputs)
    return replace(kernel, inputs=tuple(inputs))
