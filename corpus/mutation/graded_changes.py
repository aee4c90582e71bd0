"""Mutation operators whose class in an upgrade report is neither a rewrite nor other values."""

import random
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import jax.numpy as jnp
import numpy as np

from corpus.execution.engines import engine
from corpus.execution.runs import Run
from corpus.mutation.edits import Edit, Operator
from corpus.mutation.op_lines import MAIN, one_line_ops, tensors
from corpus.numerics.sampling import PERTURBATIONS, draw, perturbed, widened
from corpus.stablehlo.branch_analysis import branches_of
from corpus.stablehlo.program import Program
from corpus.upgrade.kinds import DIFFERENT, EDGES, LESS_ACCURATE, MORE_ACCURATE, NARROWER, PROMISE
from kernels import Kernel

_POINTS = 32
_FAR = 64.0  # A factor between two errors that no report may miss,
_BEYOND = 4.0  # A factor that errors of the same kind stay within.
_NEAR = 2.0**-20  # of an error that is far above the rounding of an op in f32.
_TOGGLED = re.compile(r"\b(?:indices_are_sorted|unique_indices|is_stable) = (true|false)")
_PRECISION = re.compile(r"(?<=precision )DEFAULT(?=>)|(?<=precision = \[)DEFAULT|(?<=mhlo.num_replicas = )1")
_OPPOSITE = {"true": "false", "false": "true", "DEFAULT": "HIGHEST", "1": "2"}
_ARGUMENT = re.compile(r"%arg\d+: tensor<[^>]*>(?=[,)])")


def _with_result(text: str, lines: str) -> Iterator[Edit]:
    """Insert ``lines``, which compute RESULT from OLD, both of type T, after each op that returns f32."""
    for match in one_line_ops(text):
        kind = tensors(match[3])[-1] if tensors(match[3]) else ""
        if not kind.endswith("f32>"):
            continue
        indent = match[0][: len(match[0]) - len(match[0].lstrip())]
        added = lines.replace("RESULT", match[1]).replace("OLD", "%planted")
        added = added.replace("TYPE", kind).replace("NARROW", kind.replace("f32>", "bf16>"))
        added = added.replace("BOOLEAN", kind.replace("f32>", "i1>"))
        first = match[0].replace(f"{match[1]} =", "%planted =", 1)
        yield Edit(*match.span(), first + "".join(f"\n{indent}{line}" for line in added.splitlines()))


def _cut_to_bf16(text: str) -> Iterator[Edit]:
    """Round a result to bf16."""
    yield from _with_result(
        text,
        "%narrow = stablehlo.convert OLD : (TYPE) -> NARROW\n"
        "RESULT = stablehlo.convert %narrow : (NARROW) -> TYPE",
    )


def _digits_lost(text: str) -> Iterator[Edit]:
    """Add and subtract a hundred thousand, so that a result loses digits."""
    yield from _with_result(
        text,
        "%large = stablehlo.constant dense<1.0e+05> : TYPE\n"
        "%sum = stablehlo.add OLD, %large : TYPE\n"
        "RESULT = stablehlo.subtract %sum, %large : TYPE",
    )


def _nan_replaced(text: str) -> Iterator[Edit]:
    """Replace NaN in a result by zero."""
    yield from _with_result(
        text,
        "%same = stablehlo.compare EQ, OLD, OLD, FLOAT : (TYPE, TYPE) -> BOOLEAN\n"
        "%none = stablehlo.constant dense<0.0> : TYPE\n"
        "RESULT = stablehlo.select %same, OLD, %none : BOOLEAN, TYPE",
    )


def _infinity_lost(text: str) -> Iterator[Edit]:
    """Replace infinities in a result by NaN."""
    yield from _with_result(
        text,
        "%none = stablehlo.constant dense<0.0> : TYPE\n"
        "%lost = stablehlo.multiply OLD, %none : TYPE\n"
        "RESULT = stablehlo.add OLD, %lost : TYPE",
    )


def _promise_changed(text: str) -> Iterator[Edit]:
    """Change an attribute that no run tests, or donate an argument."""
    for pattern in (_TOGGLED, _PRECISION):
        for match in pattern.finditer(text):
            group = 1 if pattern.groups else 0
            yield Edit(*match.span(group), _OPPOSITE[match[group]])
    if main := MAIN.search(text):
        header = text.index("\n", main.start())
        for match in _ARGUMENT.finditer(text, main.start(), header):
            yield Edit(*match.span(), f"{match[0]} {{jax.buffer_donor = true}}")


@dataclass(frozen=True)
class GradedChange:
    """A mutation operator, the classes that are right for its mutations, and if they are made back.

    ``is_certain`` says of a kernel, a program and its mutation if the mutation has that class for certain.
    """

    operator: Operator
    expected: tuple[str, ...]
    is_certain: Callable[[Kernel, Program, Program, random.Random], bool]
    back: bool = False


def _always(*_: object) -> bool:
    return True


def _loses_digits(kernel: Kernel, program: Program, changed: Program, rng: random.Random) -> bool:
    """True where the error of ``changed`` against f64 is far above that of ``program`` at most points."""
    runs = [engine(each)[1] for each in (program, changed, program.widened)]
    far = sum(_is_far(*(_errors(runs, draw(kernel.inputs, rng)))) for _ in range(_POINTS))
    return far > _POINTS / 2


def _is_far(before: float, after: float) -> bool:
    return _NEAR + _FAR * before < after < np.inf


def _errors(runs: list[Run], point: list[np.ndarray]) -> tuple[float, float]:
    """The errors of the first and the second program against the third, relative to the arrays' largest."""
    old, new, wide = runs[0](point), runs[1](point), runs[2](widened(point))
    found = [0.0, 0.0]
    for one, other, right in zip(old, new, wide, strict=True):
        if jnp.issubdtype(one.dtype, jnp.inexact) and right.size:
            largest = float(np.abs(right).max()) or 1.0
            for side, each in enumerate((one, other)):
                found[side] = max(
                    found[side], float(np.abs(each.astype(right.dtype) - right).max()) / largest
                )
    return found[0], found[1]


def _differs_at_infinities(kernel: Kernel, program: Program, changed: Program, rng: random.Random) -> bool:
    """True where a NaN or an infinity in one entry of an input leaves other outputs finite.

    NaN for an infinity is no certain finding: sums and products in another order give that, too.
    """
    if branches_of(program.module()).loops:
        return False
    run, other = engine(program)[1], engine(changed)[1]
    for at, value in enumerate(kernel.inputs):
        if value.domain or not value.dtype.startswith("float") or 0 in value.shape:
            continue
        for special in (np.nan, np.inf, -np.inf):
            point = draw(kernel.inputs, rng)
            point[at] = np.full_like(point[at], special)
            if any(_finite(one) != _finite(two) for one, two in zip(run(point), other(point), strict=True)):
                return True
    return False


def _finite(array: np.ndarray) -> bytes:
    """True for each finite element; integers and booleans are returned as they are."""
    if not jnp.issubdtype(array.dtype, jnp.inexact):
        return array.tobytes()
    return np.isfinite(array.astype(np.complex128)).tobytes()


def beyond_rounding(kernel: Kernel, program: Program, changed: Program, rng: random.Random) -> bool:
    """True where an output of ``changed`` differs from the one of ``program`` by more than rounding explains.

    Rounding the inputs says how much that is: an output may be nothing but rounding errors, as the gradient
    of a constant is.
    """
    run, other = engine(program)[1], engine(changed)[1]
    points = [draw(kernel.inputs, rng) for _ in range(_POINTS)]
    apart, noise = [], []
    for point in points:
        outputs = run(point)
        apart.append([*map(_far, outputs, other(point))])
        noise += [[*map(_far, outputs, run(perturbed(point, rng)))] for _ in range(PERTURBATIONS)]
    return any(
        max(far) > _BEYOND * max(near)
        for far, near in zip(zip(*apart, strict=True), zip(*noise, strict=True), strict=True)
    )


def _far(one: np.ndarray, other: np.ndarray) -> float:
    """The largest difference of two outputs; infinite if they are not floats, or not finite."""
    if one.tobytes() == other.tobytes():
        return 0.0
    if not jnp.issubdtype(one.dtype, jnp.inexact):
        return np.inf
    kind = np.complex128 if one.dtype.kind == "c" else np.float64
    with np.errstate(invalid="ignore", over="ignore"):
        found = float(np.abs(one.astype(kind) - other.astype(kind)).max())
    return found if np.isfinite(found) else np.inf


def _shows(kernel: Kernel, program: Program, changed: Program, rng: random.Random) -> bool:
    """True if the outputs differ at some point, unlike for dead code or values that bf16 has exactly."""
    run, other = engine(program)[1], engine(changed)[1]
    points = (draw(kernel.inputs, rng) for _ in range(_POINTS))
    return any(_far(*pair) for point in points for pair in zip(run(point), other(point), strict=True))


GRADED_CHANGES = {
    "result cut to bf16": GradedChange(_cut_to_bf16, (NARROWER, LESS_ACCURATE, DIFFERENT), _shows),
    "digits lost": GradedChange(_digits_lost, (LESS_ACCURATE,), _loses_digits),
    "digits won": GradedChange(_digits_lost, (MORE_ACCURATE,), _loses_digits, back=True),
    "NaN replaced": GradedChange(_nan_replaced, (EDGES,), _differs_at_infinities),
    "infinity lost": GradedChange(_infinity_lost, (EDGES,), _differs_at_infinities),
    "promise changed": GradedChange(_promise_changed, (PROMISE,), _always),
}
