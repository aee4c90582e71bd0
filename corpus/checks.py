"""What a kernel's programs must stand before they become a record."""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import jax.numpy as jnp
import numpy as np

from corpus.engines import Run, engine
from corpus.gradients import GradientError, Problem, gradient_error
from corpus.lowering import Program, argnums
from corpus.text import parse, widen
from kernels import Input, Kernel

SAME_TEXT = "same text"


class CheckError(AssertionError):
    """A program did not stand a check: the message names the program and the check."""


@dataclass(frozen=True)
class Evidence:
    """What the checks of a kernel found.

    ``engines`` names, for each platform, what ran its text ("interpreter", "xla-cpu"), or "same text"
    where it is that of an earlier platform. ``gradient_error`` is the largest relative difference
    between the backward text and central differences; None where there is no backward text.
    """

    engines: Mapping[str, str]
    gradient_error: float | None


def check(kernel: Kernel, programs: Sequence[Program]) -> Evidence:
    """Checks every program; programs of several platforms must agree with one another as well.

    Raises CheckError at the first check that fails, ValueError for text that is not valid or that
    cannot be judged in f64.
    """
    engines: dict[str, str] = {}
    errors: list[float] = []
    checked: dict[tuple[str, ...], _Checked] = {}
    for platform in dict.fromkeys(program.platform for program in programs):
        texts = tuple(program.text for program in programs if program.platform == platform)
        if texts in checked:
            engines[platform] = SAME_TEXT
            continue
        result = _check_platform(kernel, platform, texts)
        for other in checked.values():
            _compare(platform, result, other)
        checked[texts] = result
        engines[platform] = result.engine
        if result.gradient_error is not None:
            errors.append(result.gradient_error)
    return Evidence(engines, max(errors, default=None))


@dataclass(frozen=True)
class _Checked:
    engine: str
    gradient_error: float | None
    values: Sequence[np.ndarray]  # At one and the same point: outputs, and gradients in f64 where there are.


def _check_platform(kernel: Kernel, platform: str, texts: Sequence[str]) -> _Checked:
    for text in texts:
        check_text(text)
    rng = random.Random(f"{kernel.template}/{kernel.seed}/{kernel.index}/inputs")
    name, run = engine(texts[0])
    outputs = run(draw(kernel.inputs, rng))
    _check_finite(platform, outputs)
    if len(texts) == 1:
        return _Checked(name, None, outputs)

    wide_name, forward = engine(widen(texts[0]))
    backward_name, backward = engine(widen(texts[1]))
    point = draw(kernel.inputs, rng, wide=True)
    values = [*forward(point), *backward(point)]
    error = _check_gradient(kernel, platform, forward, backward, rng)
    return _Checked("+".join(sorted({name, wide_name, backward_name})), error, values)


def check_text(text: str) -> None:
    """Raises ValueError where ``text`` is not valid StableHLO, CheckError where it prints otherwise."""
    if str(parse(text)) != text:
        raise CheckError("the text does not print back to itself")


def draw(inputs: Sequence[Input], rng: random.Random, *, wide: bool = False) -> list[np.ndarray]:
    """Values for ``inputs``, uniform over their domains; floating-point ones in f64 if ``wide``."""
    return [_draw(value, rng, wide=wide) for value in inputs]


def _draw(value: Input, rng: random.Random, *, wide: bool) -> np.ndarray:
    dtype = jnp.dtype(value.dtype)
    size = int(np.prod(value.shape))
    entries: list[float]
    if not jnp.issubdtype(dtype, jnp.inexact):
        entries = [rng.randint(int(value.low), int(value.high)) for _ in range(size)]
    else:
        entries = [rng.uniform(value.low, value.high) for _ in range(size)]
        dtype = np.dtype(np.float64) if wide else dtype
    return np.array(entries).astype(dtype).reshape(value.shape)


def _check_finite(platform: str, outputs: Sequence[np.ndarray]) -> None:
    for position, output in enumerate(outputs):
        if jnp.issubdtype(output.dtype, jnp.inexact) and not np.isfinite(output).all():
            raise CheckError(f"{platform} forward: output {position} is not finite")


def _check_gradient(kernel: Kernel, platform: str, forward: Run, backward: Run, rng: random.Random) -> float:
    def terms(arrays: Sequence[np.ndarray]) -> list[np.ndarray]:
        outputs = forward(arrays)
        return [value.real for value in outputs if jnp.issubdtype(value.dtype, jnp.inexact)]

    wrt = argnums(kernel.inputs)
    scales = [_scale(kernel.inputs[at]) for at in wrt]
    problem = Problem(terms, backward, wrt)
    try:
        return gradient_error(problem, lambda source: draw(kernel.inputs, source, wide=True), scales, rng)
    except GradientError as error:
        raise CheckError(f"{platform} backward: {error}") from error


def _scale(value: Input) -> float:
    """Half the width of the domain; of a single value, its own size."""
    return (value.high - value.low) / 2 or max(abs(value.high), 1.0)


def _compare(platform: str, result: _Checked, other: _Checked) -> None:
    for position, (here, there) in enumerate(zip(result.values, other.values, strict=True)):
        if not np.allclose(here, there, rtol=1e-6, atol=1e-9):
            raise CheckError(f"{platform}: value {position} differs from the other platform's")
