"""The subject of each index, the engines that run it, and their verdict."""

import itertools
import traceback
from dataclasses import dataclass, replace
from pathlib import Path

import jax

from corpus.fresh_process import FreshProcessError, call_afresh
from corpus.hunting.drawing import draw, vary
from corpus.hunting.user_kernels import user_subject
from corpus.judging.finding import Subject, Verdict
from corpus.judging.oracles import ALL, OP_BY_OP, QUICK, ROWS, Prepared, judge, judge_afresh
from kernels import Kernel

FAULT = "fault of the hunt"  # How a reason begins that is none of the program's.
_CLEARED_EVERY = 50  # Programs, after which the compiled ones are let go.
_judged = itertools.count(1)  # By this process.
_TURNS = 12  # Of programs, of which each engine but the quick ones is asked once.


@dataclass(frozen=True)
class Draw:
    """A subject to judge: the one of a seed and an index, of a user's ``kernels`` where there are any.

    Where there is a ``parent``, it is that one at other sizes and values.
    """

    seed: int
    index: int
    kernels: tuple[Kernel, ...] = ()
    parent: Subject | None = None

    def subject(self) -> Subject:
        """The subject, the same in every process."""
        if self.kernels:
            return user_subject(self.kernels, self.seed, self.index)
        if self.parent is not None and (varied := vary(self.parent, self.seed, self.index)) is not None:
            return varied
        return draw(self.seed, self.index)

    def asking(self, subject: Subject) -> tuple[str, ...]:
        """The engines that run ``subject``: all of them for a user's kernel."""
        return ALL if self.kernels else asking_of(subject, self.index)


def drawn_verdict(drawn: Draw) -> Verdict:
    """The verdict on a drawn subject, whose engines run in this process."""
    if next(_judged) % _CLEARED_EVERY == 0:
        jax.clear_caches()  # type: ignore[no-untyped-call]  # JAX left it untyped.
    subject = drawn.subject()
    try:
        prepared = Prepared(subject, records_passes=not drawn.kernels)
        verdict = judge(subject, drawn.asking(subject), prepared)
        return replace(verdict, passes=prepared.passes)
    except Exception as error:  # A fault of the judge's own costs one program, and is counted as that.
        return Verdict(subject, set_aside=f"{FAULT}: {_place(error)}")


def _place(error: Exception) -> str:
    """The class of ``error``, and the file and line that raised it."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"


def drawn_verdict_afresh(drawn: Draw) -> Verdict:
    """The verdict on a drawn subject that ended or hung its process: each engine runs in a new process."""
    try:
        subject = call_afresh(drawn.subject)
    except FreshProcessError as error:
        return Verdict(Subject(f"{drawn.seed}-{drawn.index}", "", "", ()), set_aside=f"not drawn: {error}")
    return judge_afresh(subject, drawn.asking(subject))


def asking_of(subject: Subject, index: int) -> tuple[str, ...]:
    """The engines that run the subject of an index: a fast one, and some of the others in turn.

    JAX op by op takes five times as long as rows of a vmap alone, which part where it does.
    """
    mapped = subject.transform.startswith("vmap")
    others = [name for name in ALL if name not in QUICK]
    turn = index % _TURNS
    in_turn = [others[turn]] if turn < len(others) else []
    if not mapped:
        return OP_BY_OP, *in_turn
    return ROWS, *([OP_BY_OP] if index % 4 == 0 else []), *in_turn
