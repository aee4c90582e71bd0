"""A kernel, its inputs, and the template that draws kernels of one type."""

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from .config import Config

Static = int | float | bool | str

_EXACT_DTYPES = ("int", "uint", "bool")  # How NumPy's names of dtypes without a gradient begin.


@dataclass(frozen=True)
class Input:
    """One array argument: every element lies in the closed interval [low, high].

    ``dtype`` is a NumPy name ("float32", "int32", "bool"); for integers both ends are included, of complex
    numbers both parts lie in the interval. ``symbolic`` is the shape as jax.export takes it ("n, 3") where it
    is left open; ``shape`` is one that fits it then. ``domain`` is what else holds of the values, by a name
    of corpus.records.domains.
    """

    name: str
    shape: tuple[int, ...]
    dtype: str
    low: float
    high: float
    symbolic: str = ""
    domain: str = ""


def inexact_positions(inputs: Sequence[Input]) -> tuple[int, ...]:
    """The positions of the floating-point and complex ones among ``inputs``."""
    return tuple(at for at, value in enumerate(inputs) if not value.dtype.startswith(_EXACT_DTYPES))


@dataclass(frozen=True)
class Kernel:
    """A Python function in JAX, as text, with what is needed to call it.

    ``source`` is a whole module: executed in an empty namespace it defines ``name``, a function that
    takes ``inputs`` by position and ``static`` by keyword. The template draws it again from (seed, index,
    attempt); ``type`` is the template's ``generator``. ``wrt`` are the positions of the inputs that its
    gradient is taken with respect to: of all floating-point and complex ones where it is None. ``config`` are
    the settings of JAX that it is written for, where these are not the defaults. ``enlarged`` is the same
    kernel at sizes that people use, whose small twin this one is; None where its sizes cannot grow.
    ``motif`` is what it is an instance of ("layer_norm", "kalman_update"); empty where that has no name.
    """

    name: str
    source: str
    inputs: tuple[Input, ...]
    static: tuple[tuple[str, Static], ...] = ()
    template: str = ""
    seed: int = 0
    index: int = 0
    attempt: int = 0
    type: str = ""
    wrt: tuple[int, ...] | None = None
    config: Config = ()
    enlarged: "Kernel | None" = field(default=None, compare=False)
    motif: str = field(default="", compare=False)

    @property
    def argnums(self) -> tuple[int, ...]:
        """The positions of the inputs that jax.grad is taken with respect to."""
        return self.inexact if self.wrt is None else self.wrt

    @property
    def inexact(self) -> tuple[int, ...]:
        """The positions of the floating-point and complex inputs."""
        return inexact_positions(self.inputs)

    @property
    def declared(self) -> bool:
        """True for a function that a user declares the inputs of, False for one that a template draws.

        The type of a declared function is the name of its template, which is that of the user's file.
        """
        return self.type == self.template


@dataclass(frozen=True)
class Template:
    """A kernel type. ``generator`` is the name that a record carries in its ``type`` field.

    ``kernels`` holds all kernels of a type that are functions of the user's ``file`` instead of drawn, and
    ``codes`` what defines each beside the statements of the file; empty for a function that is in the file.
    """

    name: str
    generator: str
    draw: Callable[[random.Random], Kernel]
    kernels: tuple[Kernel, ...] = ()
    file: Path | None = None
    codes: tuple[str, ...] = ()

    def kernel(self, seed: int, index: int, attempt: int = 0) -> Kernel:
        """The kernel at ``index`` under ``seed``, which depends on nothing else.

        Every ``attempt`` draws another one, for use where the attempts before were rejected.
        """
        again = f"/{attempt}" if attempt else ""
        # A string seeds through SHA-512, so the result depends on neither PYTHONHASHSEED nor the platform.
        rng = random.Random(f"{self.name}/{seed}/{index}{again}")
        kernel = self.kernels[index] if self.kernels else self.draw(rng)

        def placed(drawn: Kernel, enlarged: Kernel | None = None) -> Kernel:
            return replace(
                drawn,
                type=self.generator,
                template=self.name,
                seed=seed,
                index=index,
                attempt=attempt,
                motif=kernel.motif,
                enlarged=enlarged,
            )

        return placed(kernel, None if kernel.enlarged is None else placed(kernel.enlarged))
