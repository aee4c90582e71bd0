"""Moving averages: smoothed signals, and the differences from them."""

import random

from kernels.kernel import Kernel, Template
from kernels.writing.beginnings import drawn, varied_input
from kernels.writing.endings import finish_staged
from kernels.writing.sampler import Sampler
from kernels.writing.values import sub

SIGNALS = ("x", "signal", "samples", "prices")


def moving_average(s: Sampler) -> Kernel:
    """A signal, smoothed by a convolution, and the difference between the two."""
    n, k = s.count(5, 12), s.fixed(s.count(2, 4))
    x = varied_input(s, SIGNALS, (n,))
    taps = s.array("taps|kernel", (k,), low=0.0, high=1.0)
    smooth = s.put("smooth|averaged", f'jnp.convolve({x}, {taps}, mode="same")', (n,), k * x.bound)
    gap = s.let(sub(x, smooth))
    return finish_staged(s, "moving average", gap, smooth)


def draw(rng: random.Random) -> Kernel:
    """Draw a kernel of one of the forms."""
    return drawn(rng, (moving_average,))


TEMPLATE = Template("averages", "generate_averages_kernel", draw)
