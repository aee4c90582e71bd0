"""The majority of three engines: the one that stands alone is named, and a known deviation is no failure."""

import math
from dataclasses import replace

import numpy as np
import pytest

from corpus.checks.errors import CheckError
from corpus.checks.executable import executable
from corpus.checks.kernel_checks import check
from corpus.checks.other_engines import OpByOp, other_engines
from corpus.checks.points import CONCLUSIVE_POINTS
from corpus.execution import engines
from corpus.execution.deviations import DENORMALS
from corpus.execution.names import INTERPRETER, XLA
from corpus.execution.reference_interpreter import interpreter
from corpus.lowering.loading import Loaded
from corpus.lowering.lower import lower_kernel
from kernels import Input
from tests.unit.bodies import kernel_of

X = Input("x", (3,), "float32", 0.5, 1.0)


def _plant_in(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Let the engine of that ``name`` add 1 to its outputs."""
    module = "corpus.checks.other_engines" if name == XLA else "corpus.execution.engines"
    function = "xla" if name == XLA else "interpreter"
    made = getattr(engines, function)

    def planted(*arguments, **options):
        run = made(*arguments, **options)
        return run and (lambda point: [value + np.ones_like(value) for value in run(point)])

    monkeypatch.setattr(f"{module}.{function}", planted)


@pytest.mark.parametrize(
    ("name", "others"), [(INTERPRETER, "python and xla-cpu"), (XLA, "interpreter and python")]
)
def test_an_engine_that_stands_alone_is_named(
    name: str, others: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    kernel = kernel_of("jnp.sin(x)", X)
    programs = lower_kernel(kernel, ("cpu",))
    _plant_in(monkeypatch, name)
    with pytest.raises(CheckError) as caught:
        check(kernel, programs, full=True)
    assert str(caught.value).startswith(f"cpu forward: the values of {name} differ by 0.")
    assert str(caught.value).endswith(
        f", allowed 3.1e-05; {others} agree; the fault is {name}'s, and not known"
    )


@pytest.mark.parametrize("name", [INTERPRETER, XLA])
def test_a_known_deviation_leaves_the_engine_out(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = kernel_of("jnp.sin(x)", X)
    programs = lower_kernel(kernel, ("cpu",))
    _plant_in(monkeypatch, name)
    known = {name: "it adds 1"}
    monkeypatch.setattr("corpus.checks.other_engines.known_deviation", lambda name, *_: known.get(name))
    evidence = check(kernel, programs, full=True)
    assert name not in evidence.engines["cpu"]
    assert evidence.notes == [f"cpu forward: {name} stands alone, a known deviation: it adds 1"]


def test_python_that_stands_alone_is_python_and_no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = kernel_of("jnp.sin(x)", X)
    programs = lower_kernel(kernel, ("cpu",))
    other = replace(kernel, source=kernel.source.replace("sin", "cos"))
    with pytest.raises(
        CheckError, match=r"values of python differ by [^;]*; interpreter and xla-cpu agree(\n|$)"
    ):
        check(other, programs, full=True)


def test_where_xla_and_python_part_the_interpreter_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = kernel_of("jnp.sin(x)", X)
    programs = lower_kernel(kernel, ("cpu",))
    other = replace(kernel, source=kernel.source.replace("sin", "cos"))
    monkeypatch.setattr("corpus.execution.engines.runs_long", lambda *_: True)
    with pytest.raises(
        CheckError, match=r"values of python differ by [^;]*; xla-cpu and interpreter agree(\n|$)"
    ):
        check(other, programs, full=True)
    alone = r"values of python differ by [^;]*; no third engine runs it(\n|$)"
    with pytest.raises(CheckError, match=alone):
        check(other, programs, full=True, without={INTERPRETER})
    monkeypatch.setattr("corpus.checks.other_engines.interpreter", lambda *_: None)
    with pytest.raises(CheckError, match=alone):
        check(other, programs, full=True)
    assert interpreter(programs[0]) is not None


def test_denormals_are_a_known_deviation() -> None:
    """XLA takes the input for zero."""
    tiny = Input("x", (3,), "float32", 1e-41, 2e-41)
    kernel = kernel_of("jnp.sqrt(x) * 1e20 + y", tiny, replace(X, name="y"))
    evidence = check(kernel, lower_kernel(kernel, ("cpu",))[:1], full=True)
    assert evidence.notes == [f"cpu forward: interpreter stands alone, a known deviation: {DENORMALS}"]


@pytest.mark.parametrize(("ops", "points"), [(100, math.inf), (600, CONCLUSIVE_POINTS)])
def test_the_python_of_a_long_program_runs_at_two_points(ops: int, points: float) -> None:
    kernel = kernel_of(f"jax.tree.reduce(lambda y, _: jnp.sin(y), [x] * {ops})", X)
    (forward, *_) = lower_kernel(replace(kernel, inputs=(X,)), ("cpu",))
    engines = other_engines(kernel, executable(forward, kernel.inputs), OpByOp(Loaded(kernel)))
    assert [engine.points for engine in engines] == [points, math.inf]
