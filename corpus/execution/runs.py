"""The types that execution backends share."""

from collections.abc import Callable, Sequence

import numpy as np

Arrays = Sequence[np.ndarray]
# Computes a program's outputs from its inputs.
Run = Callable[[Arrays], list[np.ndarray]]
