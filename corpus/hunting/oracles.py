"""Judge a subject: XLA as JAX compiles by default, against what others say of the same program."""

import functools
import time
from collections.abc import Callable, Sequence
from typing import TypeVar

import jax
import numpy as np

from corpus.checks.agreement import differences
from corpus.execution.names import DEFAULT
from corpus.execution.op_by_op import python
from corpus.fresh_process import FreshProcessError, FreshProcessLimitError, call_afresh
from corpus.hunting.finding import Finding, Subject, Verdict
from corpus.hunting.programs import function, lowered
from corpus.stablehlo.jax_compat import enable_x64, versions

OP_BY_OP = "op by op"
Arrays = Sequence[np.ndarray]
T = TypeVar("T")


def judge_afresh(subject: Subject) -> Verdict:
    """judge(), in a child process: one that aborts or hangs is a verdict as well."""
    try:
        return call_afresh(judge, subject)
    except FreshProcessLimitError as error:
        return Verdict(subject, Finding(subject, DEFAULT, (), "hang", got=str(error)))
    except FreshProcessError as error:
        return Verdict(subject, Finding(subject, DEFAULT, (), "abort", got=str(error)))


def judge(subject: Subject) -> Verdict:
    """The verdict on ``subject``, whose engines run in this process. Raises what tracing it raises."""
    program = lowered(subject)
    asked: dict[str, float] = {}
    inputs = subject.inputs()
    got = _timed(asked, DEFAULT, lambda: _run(subject, program.compile(), inputs))
    settings = functools.partial(enable_x64, subject.x64)
    expected = _timed(asked, OP_BY_OP, lambda: python(function(subject), {}, settings)(inputs))
    found = differences(got, expected)
    if max(found, default=0.0) <= 2.0**-8:
        return Verdict(subject, asked=asked)
    finding = Finding(
        subject,
        DEFAULT,
        (OP_BY_OP,),
        "values",
        output=int(np.argmax(found)),
        stablehlo=program.as_text(),
        jax=versions()["JAX"],
        jaxlib=versions()["jaxlib"],
        seconds=sum(asked.values()),
    )
    return Verdict(subject, finding, asked=asked)


def _run(subject: Subject, executable: jax.stages.Compiled, inputs: Arrays) -> list[np.ndarray]:
    with enable_x64(subject.x64):
        return [np.asarray(each) for each in jax.tree.leaves(executable(*inputs))]


def _timed(asked: dict[str, float], name: str, run: Callable[[], T]) -> T:
    begun = time.perf_counter()
    try:
        return run()
    finally:
        asked[name] = time.perf_counter() - begun
