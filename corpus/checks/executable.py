"""Executables: a program made ready to run on the CPU, in its own dtypes and in f64."""

import functools
from collections.abc import Callable, Container, Sequence
from dataclasses import dataclass

import jax.numpy as jnp
import numpy as np

from corpus.checks.culprits import culprits
from corpus.checks.errors import CheckError
from corpus.execution.engines import engine
from corpus.execution.names import XLA
from corpus.execution.runs import Run
from corpus.numerics.sampling import widened
from corpus.numerics.tolerances import tolerance
from corpus.stablehlo.custom_calls import CALLBACK
from corpus.stablehlo.operations import unused_arguments
from corpus.stablehlo.program import Program
from corpus.stablehlo.serialization import round_trip
from corpus.stablehlo.shape_refinement import refine_for
from kernels import Input

# Gradients are computed where the outputs are finite.
_FINITE_FORWARD = (
    "; the outputs are finite there, but a derivative is not, and is multiplied by 0, as jnp.where does for "
    "the branch that it leaves out: give what has it other arguments there"
)

NAN, INFINITE = "NaN", "infinite"

Arrays = Sequence[np.ndarray]


@dataclass(frozen=True)
class Executable:
    """A program that runs on the CPU in its own dtypes and, where it can be widened, in f64.

    ``name`` is "PLATFORM DIRECTION", ``program`` as lowered. ``static`` is the same for the shapes of the
    kernel's inputs, and differs where ``program`` leaves some open. ``engine`` is the name of the engine of
    ``run``, ``engines`` are those of both runs. ``unused`` are the positions of the kernel's inputs that
    no op reads.

    ``inputs`` describes the kernel's inputs. Of NAN and INFINITE, an output may be what is in ``meant``.

    ``run`` takes and gives arrays in the program's own dtypes, ``run_f64`` in f64: it is ``run`` itself where
    no type is narrower, and None where the program cannot be widened, or is not to be. Two correct runs of
    the program may differ by ``bound`` in its own dtypes, by ``bound_f64`` in f64.
    """

    name: str
    program: Program
    static: Program
    engine: str
    engines: frozenset[str]
    unused: frozenset[int]
    run: Run
    run_f64: Run | None
    bound: float
    bound_f64: float
    inputs: Sequence[Input]
    meant: Container[str] = ()

    def outputs(self, inputs: Arrays, *, anything: bool = False) -> tuple[list[np.ndarray], list[np.ndarray]]:
        """The outputs in the program's own dtypes, and in f64 or, where it is not widened, those again.

        Raises CheckError where one in its own dtypes is not finite and not ``meant``, or is finite in f64;
        with ``anything``, as a gradient where the outputs are not finite, for none.
        """
        own = self.run(inputs)
        wide = own if self.run_f64 in (None, self.run) else self.run_f64(widened(inputs))
        for position, (value, in_f64) in enumerate(zip(own, wide, strict=True)):
            found = _not_finite(value)
            if found is None or anything or (found in self.meant and _same_places(value, in_f64)):
                continue
            where = culprits(self.inputs, inputs, functools.partial(self._fails, position))
            reason = f"{self.name}: output {position} is not finite but {found}{where}"
            if found in self.meant:
                reason += f"; in f64 it is not {found} there, so rounding or the range of its type decides it"
            elif self.program.direction == "backward" and found == NAN:
                reason += _FINITE_FORWARD
            raise CheckError(reason, self.program, position)
        return own, wide

    def _fails(self, position: int, inputs: Arrays) -> bool:
        return _not_finite(self.run(inputs)[position]) is not None


def _not_finite(value: np.ndarray) -> str | None:
    """NAN or INFINITE where an element of ``value`` is that, the former first; else None."""
    if not jnp.issubdtype(value.dtype, jnp.inexact) or np.isfinite(value).all():
        return None
    return NAN if np.isnan(value).any() else INFINITE


def _same_places(one: np.ndarray, other: np.ndarray) -> bool:
    """True if what is not finite in ``one``, of a narrower type, is the same in ``other``, and no more is."""
    places = ~np.isfinite(one)
    return np.array_equal(places, ~np.isfinite(other)) and np.array_equal(
        one[places].astype(other.dtype), other[places], equal_nan=True
    )


def are_finite(arrays: Arrays) -> bool:
    """True if all elements of ``arrays`` are finite."""
    return all(_not_finite(value) is None for value in arrays)


def executable(
    program: Program,
    inputs: Sequence[Input],
    without: Container[str] = (),
    with_callbacks: Callable[[Program], Run] | None = None,
    *,
    widens: bool = True,
    meant: Container[str] = (),
) -> Executable:
    """``program`` for the shapes of ``inputs``, on the first engine that runs it, none of ``without``.

    ``with_callbacks`` compiles a program that calls Python functions, where they are known. Without
    ``widens``, one in narrower dtypes is not made ready to run in f64. ``meant`` as for
    Executable. Raises CheckError where the text is not valid, does not survive serialization, or no engine
    runs it.
    """
    name = f"{program.platform} {program.direction}"
    try:
        deserialized = round_trip(program)
        taken = program.arguments(range(len(inputs)))
        dead = unused_arguments(deserialized)
        unused = frozenset(range(len(inputs))) - {at for place, at in enumerate(taken) if place not in dead}
        static = refine_for(program, inputs)
        if with_callbacks is not None and CALLBACK in program.custom_call_targets:
            engine_name, run = XLA, _repeatable(name, with_callbacks(program))
        else:
            engine_name, run = engine(static, deserialized if static is program else None, without)
    except ValueError as error:
        raise CheckError(f"{name}: {error}") from error
    f64_engine_name, run_f64 = _in_f64(static, engine_name, run, without, widens=widens)
    return Executable(
        name,
        program,
        static,
        engine_name,
        frozenset({engine_name, f64_engine_name}),
        unused,
        run,
        run_f64,
        tolerance(program.narrowest_float, program.ops),
        tolerance("f64", program.ops),
        inputs,
        meant,
    )


def _repeatable(name: str, run: Run) -> Run:
    """``run``, which raises CheckError where the Python functions that it calls give other values again."""

    def repeated(inputs: Arrays) -> list[np.ndarray]:
        outputs, again = run(inputs), run(inputs)
        if any(one.tobytes() != two.tobytes() for one, two in zip(outputs, again, strict=True)):
            raise CheckError(
                f"{name}: the Python functions that it calls back give other values when called again"
            )
        return outputs

    return repeated


def _in_f64(
    program: Program, engine_name: str, run: Run, without: Container[str], *, widens: bool
) -> tuple[str, Run | None]:
    """The engine that runs ``program`` in f64, given the one that runs it in its own dtypes."""
    try:
        wide = program.widened
        if wide is program:
            return engine_name, run
        return engine(wide, without=without) if widens else (engine_name, None)
    except ValueError:
        return engine_name, None  # Judged in its own dtypes, which a record's gradient_dtype says.
