"""A pytest plugin (-p cpu_as_gpu) under which the CPU is the GPU, so that tests/test_gpu.py runs for real."""

import os

from corpus.checks import device_checks as on_device
from corpus.session import gpu_detection as gpu
from corpus.session.gpu_detection import Gpu

os.environ["JAX_PLATFORMS"] = "cpu"  # Where there is a GPU, too, whose plugin is not looked for by that name.
gpu.PLATFORM = "cpu"
gpu.search = lambda: Gpu(1, "CPU in place of a GPU")

if "PLANTED_TEXT" in os.environ:  # The device's own JAX lowers to another op.
    _lower_on = on_device.lower_on
    on_device.lower_on = lambda kernel, platform: {
        direction: text.replace("stablehlo.add", "stablehlo.subtract")
        for direction, text in _lower_on(kernel, platform).items()
    }
