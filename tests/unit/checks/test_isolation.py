"""Checks in a process of their own: what ends that process costs an answer, and nothing else."""

import os
import signal
import sys
from dataclasses import replace

import pytest

from corpus.checks import isolation, record_builder
from corpus.checks.errors import CheckError, UninformativeError
from corpus.checks.isolation import check_apart
from corpus.checks.kernel_checks import check
from corpus.checks.record_builder import build
from corpus.execution.names import INTERPRETER
from corpus.lowering.lower import lower_kernel
from corpus.plan import Case
from corpus.session.resource_limits import time_limit
from kernels import Input
from tests.unit.bodies import X, kernel_of

REAL_OUTCOME = isolation._outcome
NUMBER = Input("n", (), "int32", 1, 5)


def _dying_interpreter(kernel, programs, full, accepts_rules, without):
    """The outcome of the checks, in a process that the interpreter ends."""
    if INTERPRETER not in without:
        os.kill(os.getpid(), signal.SIGFPE)
    return REAL_OUTCOME(kernel, programs, full, accepts_rules, without)


def test_the_evidence_is_that_of_this_process() -> None:
    kernel = kernel_of("jnp.sin(x)", X)
    programs = lower_kernel(kernel, ("cpu", "cuda"))
    assert check_apart(kernel, programs, full=True) == check(kernel, programs, full=True)


def test_without_an_engine_that_dies_the_others_are_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    kernel = kernel_of("jnp.sin(x)", X)
    monkeypatch.setattr(isolation, "_outcome", _dying_interpreter)
    evidence = check_apart(kernel, lower_kernel(kernel, ("cpu",)), full=True)
    assert evidence.engines["cpu"] == ["python", "xla-cpu"]
    assert evidence.notes == [
        "the checks with the interpreter had no result: its process ended with SIGFPE; without it they passed"
    ]


def test_python_that_ends_its_process_fails_alone() -> None:
    kernel = kernel_of("jnp.sin(x) if isinstance(x, jax.core.Tracer) else __import__('os').abort()", X)
    with pytest.raises(
        CheckError,
        match=r"^kernel: the checks have no result: its process ended with SIGABRT; "
        "without the interpreter: the same$",
    ):
        check_apart(kernel, lower_kernel(kernel, ("cpu",)), full=True)


def _waiting_interpreter(kernel, programs, full, accepts_rules, without):
    """The outcome of the checks, in a process in which the interpreter meets the limit of time."""
    if INTERPRETER not in without:
        os.kill(os.getpid(), signal.SIGXCPU)
    return REAL_OUTCOME(kernel, programs, full, accepts_rules, without)


def test_the_limit_of_time_decides_no_record_of_a_drawn_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = replace(kernel_of("jnp.sin(x)", X), type="Drawn")
    declared = replace(drawn, type=drawn.template)
    programs = lower_kernel(drawn, ("cpu",))
    monkeypatch.setattr(isolation, "_outcome", _waiting_interpreter)
    assert check_apart(declared, programs).notes[0].endswith("without it they passed")
    with pytest.raises(CheckError, match=r"no result: it took longer than [0-9.]* s of processor time$"):
        check_apart(drawn, programs)


def test_a_loop_without_end_meets_the_limit_of_the_case() -> None:
    kernel = kernel_of("jax.lax.while_loop(lambda c: c > 0, lambda c: c * 7 % 11, n)", NUMBER)
    programs = lower_kernel(kernel, ("cpu",))
    with (
        time_limit(2, sys.__stderr__.fileno()),
        pytest.raises(CheckError, match=r"no result: it took longer than [12][.0-9]* s of processor time"),
    ):
        check_apart(kernel, programs)


def test_failures_keep_their_kind_and_their_notes() -> None:
    kernel = kernel_of("jnp.sin(x)", X)
    programs = lower_kernel(kernel, ("cpu",))
    other = replace(kernel, source=kernel.source.replace("sin", "cos"))
    with pytest.raises(CheckError, match="the values of python differ by") as caught:
        check_apart(other, programs, full=True)
    assert "stablehlo.sine" in caught.value.__notes__[0]
    flat = kernel_of("jnp.floor(x) + jnp.sign(x)", X)
    with pytest.raises(UninformativeError, match="at 32 the gradient is zero"):
        check_apart(flat, lower_kernel(flat, ("cpu",)))


def test_long_checks_of_a_drawn_kernel_run_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    case = Case(0, "branch", 0, 0)
    monkeypatch.setattr(isolation, "_outcome", _dying_interpreter)
    assert build(case, ("cpu",), full=True).notes == []
    monkeypatch.setattr(record_builder, "MANY_OPS", 1)
    (note,) = build(case, ("cpu",), full=True).notes
    assert note.endswith("its process ended with SIGFPE; without it they passed")
