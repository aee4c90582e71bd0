"""Judge a subject: XLA as JAX compiles by default, against what others say of the same program."""

import contextlib
import functools
import time
import traceback
import warnings
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from corpus.execution.deviations import known_deviation
from corpus.execution.interpreter_cost import interpreter_seconds
from corpus.execution.names import DEFAULT, INTERPRETER, XLA
from corpus.execution.op_by_op import python
from corpus.execution.reference_interpreter import interpreter
from corpus.execution.xla import PLAINLY
from corpus.fresh_process import FreshProcessError, FreshProcessLimitError, call_afresh
from corpus.hunting.adjudication import Expectation, expectations, parted, traced
from corpus.hunting.drawing import draw
from corpus.hunting.finding import Finding, Subject, Verdict
from corpus.hunting.programs import function, lowered
from corpus.hunting.rounding_model import NotInF64Error, op_count
from corpus.hunting.user_subjects import user_subject
from corpus.stablehlo.jax_compat import enable_x64, shaped, versions
from corpus.stablehlo.program import Program
from kernels import Kernel

OP_BY_OP, F64, ROWS, WITHOUT_PASSES = "op by op", "f64", "rows alone", "xla-cpu without fusion"
# Cheapest first. The default compile is always asked, and f64 wherever two others part.
QUICK = (OP_BY_OP, ROWS)
ALL = (OP_BY_OP, ROWS, XLA, WITHOUT_PASSES, INTERPRETER, F64)
OPTIONS: Mapping[str, Mapping[str, Any]] = {
    DEFAULT: {},
    XLA: PLAINLY,
    WITHOUT_PASSES: {"xla_disable_hlo_passes": "fusion,algsimp,dot-library-rewriter"},
}
_CLEARED_EVERY = 50  # Programs, after which the compiled ones are let go.
_TURNS = 12  # Of programs, of which each engine but the quick ones is asked once.
_INTERPRETED_SECONDS = 0.5
_MOST_OPS_ALONE = 100  # That JAX runs one by one: each takes some 10 ms the first time.
_ROWS = 64  # That a vmap is run for alone.
# Differences that no one would call wrong code are not worth ten runs in f64: in units in the last place of
# the value, and of the largest value of the array.
_NEAR, _NEAR_LARGEST = 2048.0, 128.0

FAULT = "fault of the hunt"  # How a reason begins that is none of the program's.
_KILLED = "SIGKILL"

Arrays = Sequence[np.ndarray]


def judge_afresh(subject: Subject, asking: Collection[str] = QUICK) -> Verdict:
    """judge(), in a child process: one that aborts or hangs is a verdict as well.

    The engine that it happened to is found by asking each alone, in a child of its own.
    """
    try:
        return call_afresh(judge, subject, asking)
    except FreshProcessError as error:
        return _blamed(subject, asking, error)


def _blamed(subject: Subject, asking: Collection[str], error: FreshProcessError) -> Verdict:
    """The verdict where the engines' process ended with ``error``: each is asked again, alone."""
    ends: dict[str, FreshProcessError] = {}
    ran = []
    for name in (DEFAULT, *asking):
        try:
            call_afresh(_asked_alone, subject, name)
            ran.append(name)
        except FreshProcessError as own:
            ends[name] = own
    if not ends:
        return Verdict(subject, set_aside=f"its engines end their process together, none alone: {error}")
    for name, end in ends.items():
        if _KILLED in str(end):  # As the system does where memory runs out.
            continue
        symptom = "hang" if isinstance(end, FreshProcessLimitError) else "abort"
        if symptom == "abort" or ran:  # What takes all of them long is no hang.
            text = _text_afresh(subject)
            found = _finding(subject, name, tuple(ran), symptom, got=str(end), stablehlo=text)
            return Verdict(subject, found)
    return Verdict(subject, set_aside=f"the engines take too long or too much memory: {error}")


def _text_afresh(subject: Subject) -> str:
    """The StableHLO of ``subject``, lowered in a child; nothing where lowering it ends the process."""
    try:
        return call_afresh(_text, subject)
    except FreshProcessError:
        return ""


def _text(subject: Subject) -> str:
    return _Trial(subject).lowered.as_text()


def judge(subject: Subject, asking: Collection[str] = QUICK) -> Verdict:
    """The verdict on ``subject``, whose engines run in this process; one that does not lower is set aside."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        trial = _Trial(subject)
        try:
            trial.lowered  # noqa: B018  # A property, which is computed once.
        except Exception as error:  # Tracing calls any function of the API, which raises any error.
            return Verdict(subject, set_aside=f"JAX does not lower it: {type(error).__name__}")
        for name in (DEFAULT, *(name for name in ALL if name in asking and name != F64)):
            trial.ask(name)
        return trial.verdict(always_f64=F64 in asking)


@dataclass(frozen=True)
class Draw:
    """A subject to judge: the one of a seed and an index, of a user's ``kernels`` where there are any."""

    seed: int
    index: int
    kernels: tuple[Kernel, ...] = ()

    def subject(self) -> Subject:
        """The subject, the same in every process."""
        if self.kernels:
            return user_subject(self.kernels, self.seed, self.index)
        return draw(self.seed, self.index)

    def asking(self, subject: Subject) -> tuple[str, ...]:
        """The engines that ``subject`` is shown to: of a user's kernel all."""
        return ALL if self.kernels else asking_of(subject, self.index)


def drawn_verdict(drawn: Draw) -> Verdict:
    """The verdict on a drawn subject, whose engines run in this process."""
    if drawn.index % _CLEARED_EVERY == 0:
        jax.clear_caches()  # type: ignore[no-untyped-call]  # JAX left it untyped.
    subject = drawn.subject()
    try:
        return judge(subject, drawn.asking(subject))
    except Exception as error:  # A fault of the judge's own costs one program, and is counted as that.
        return Verdict(subject, set_aside=f"{FAULT}: {_place(error)}")


def _place(error: Exception) -> str:
    """The class of ``error``, and the file and line that raised it."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"


def drawn_verdict_afresh(drawn: Draw) -> Verdict:
    """The same, of a subject that ended or hung the process that judged it."""
    try:
        subject = call_afresh(drawn.subject)
    except FreshProcessError as error:
        return Verdict(Subject(f"{drawn.seed}-{drawn.index}", "", "", ()), set_aside=f"not drawn: {error}")
    return judge_afresh(subject, drawn.asking(subject))


def asking_of(subject: Subject, index: int) -> tuple[str, ...]:
    """The engines that the subject of an index is shown to: a quick one, and in turn some of the others.

    JAX op by op takes five times as long as rows of a vmap alone, which part where it does.
    """
    mapped = subject.transform.startswith("vmap")
    others = [name for name in ALL if name not in QUICK]
    turn = index % _TURNS
    in_turn = [others[turn]] if turn < len(others) else []
    if not mapped:
        return OP_BY_OP, *in_turn
    return ROWS, *([OP_BY_OP] if index % 4 == 0 else []), *in_turn


def _asked_alone(subject: Subject, name: str) -> None:
    """Ask one engine, to see whether this process survives it; errors are the matter of judge()."""
    trial = _Trial(subject)
    with contextlib.suppress(Exception):
        if name == F64:
            expectations(subject, trial.inputs)
        else:
            trial.ask(name)


@dataclass
class _Trial:
    """The answers to a subject, by engine; ``refusals`` has those that compiled or ran nothing.

    ``unable`` has the engines besides XLA that cannot run it, with what they raise.
    """

    subject: Subject
    answers: dict[str, list[np.ndarray]] = field(default_factory=dict)
    rows: dict[str, np.ndarray] = field(default_factory=dict)
    refusals: dict[str, str] = field(default_factory=dict)
    unable: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    @functools.cached_property
    def inputs(self) -> list[np.ndarray]:
        return self.subject.inputs()

    @functools.cached_property
    def lowered(self) -> jax.stages.Lowered:
        return lowered(self.subject)

    @functools.cached_property
    def _program(self) -> Program:
        return Program("forward", "cpu", self.lowered.as_text())

    def ask(self, name: str) -> None:
        """Run the subject on an engine, where it can."""
        begun = time.perf_counter()
        if (run := self._runner(name)) is not None:
            try:
                self.answers[name] = run()
            except jax.errors.JaxRuntimeError as error:
                self.refusals[name] = str(error).partition("\n")[0]
            # Only the subject and JAX run here. What XLA compiles has been lowered, and raises none of these;
            # run op by op, functions of JAX and NumPy refuse values that they take when traced, by any of
            # these, as the interpreter refuses ops. It is counted, where no other engine answers.
            except (TypeError, ValueError, NotImplementedError, IndexError, KeyError) as error:
                if name not in (OP_BY_OP, ROWS, INTERPRETER):
                    raise
                self.unable[name] = type(error).__name__
        self.seconds[name] = time.perf_counter() - begun

    def _runner(self, name: str) -> Callable[[], list[np.ndarray]] | None:
        """A function that runs the subject on an engine; None where it takes too long or says nothing."""
        if name in OPTIONS:
            return functools.partial(self._compiled, OPTIONS[name])
        return {OP_BY_OP: self._op_by_op, ROWS: self._rows, INTERPRETER: self._interpreted}[name]()

    def _compiled(self, options: Mapping[str, Any]) -> list[np.ndarray]:
        return _run(self.subject, self.lowered.compile(dict(options)), self.inputs)

    def _op_by_op(self) -> Callable[[], list[np.ndarray]] | None:
        if op_count(traced(self.subject).jaxpr) > _MOST_OPS_ALONE:
            return None
        settings = functools.partial(enable_x64, self.subject.x64)
        return functools.partial(python(function(self.subject), {}, settings), self.inputs)

    def _rows(self) -> Callable[[], list[np.ndarray]] | None:
        """A vmap of some of the rows, whose answer stands for these."""
        if not self.subject.transform.startswith("vmap"):
            return None
        sizes = {spec.shape[0] for spec in self.subject.specs if spec.batched}
        (size,) = sizes
        if size < 3:
            return None
        at = self.rows[ROWS] = _some_rows(size)
        some = [
            value[at] if spec.batched else value
            for value, spec in zip(self.inputs, self.subject.specs, strict=True)
        ]

        def run() -> list[np.ndarray]:
            with enable_x64(self.subject.x64):
                takes = [shaped(value.shape, value.dtype.name) for value in some]
                alone = jax.jit(function(self.subject), keep_unused=True).lower(*takes).compile()
            return _run(self.subject, alone, some)

        return run

    def _interpreted(self) -> Callable[[], list[np.ndarray]] | None:
        program = self._program
        # It dies of a zero divisor, for which StableHLO leaves the result open.
        divides = bool({"stablehlo.divide", "stablehlo.remainder"} & program.ops)
        if divides and any(each.startswith(("i", "ui")) for each in program.contents.element_types - {"i1"}):
            return None
        if interpreter_seconds(program.module(), _INTERPRETED_SECONDS) > _INTERPRETED_SECONDS:
            return None
        run = interpreter(program)
        return None if run is None else functools.partial(run, self.inputs)

    def verdict(self, always_f64: bool) -> Verdict:
        """The finding of this trial, or why there is none."""
        subject = self.subject
        if refused := self._refused():
            return Verdict(subject, refused, asked=self.seconds)
        if DEFAULT not in self.answers:
            said = self.refusals.get(DEFAULT, "").partition(":")[0]
            return Verdict(subject, set_aside=f"XLA does not run it: {said}", asked=self.seconds)
        agree = all(map(self._agrees, self.answers))
        if agree and not always_f64:
            return self._agreed()
        begun = time.perf_counter()
        try:
            expected = expectations(subject, self.inputs)
        except NotInF64Error as error:
            parting = "all agree" if agree else "engines part"
            return Verdict(subject, set_aside=f"{parting}, not judged in f64: {error}", asked=self.seconds)
        self.seconds[F64] = time.perf_counter() - begun
        return self._judged(expected)

    def _agreed(self) -> Verdict:
        """The verdict where all answers agree; an engine that is not the user's may have given none."""
        aside = f"{next(iter(self.refusals))} does not compile it" if self.refusals else ""
        if not aside and len(self.answers) == 1 and self.unable:
            aside = "; ".join(f"{name} cannot run it: {kind}" for name, kind in self.unable.items())
        return Verdict(self.subject, set_aside=aside, asked=self.seconds)

    def _refused(self) -> Finding | None:
        """A finding where XLA does not compile or run, as users ask it to, what another engine runs."""
        for name, words in self.refusals.items():
            if self.answers and name in (DEFAULT, OP_BY_OP, ROWS) and "RESOURCE_EXHAUSTED" not in words:
                return self._finding(name, tuple(self.answers), "refused", got=words)
        return None

    def _agrees(self, name: str) -> bool:
        """True if an answer is near that of the default compile."""
        at = self.rows.get(name)
        for one, other in zip(self.answers[DEFAULT], self.answers[name], strict=True):
            one = one if at is None else one[at]
            if one.shape != other.shape or one.dtype != other.dtype or not _near(one, other):
                return False
        return True

    def _judged(self, expected: Sequence[Expectation]) -> Verdict:
        right, wrong = [F64], {}
        for name, answer in self.answers.items():
            excess = [
                _of(each, self.rows.get(name)).excess(array)
                for each, array in zip(expected, answer, strict=True)
            ]
            if max((float(each.max(initial=0.0)) for each in excess), default=0.0) > 1:
                wrong[name] = excess
            else:
                right.append(name)
        if not wrong:
            if all(map(self._agrees, self.answers)):
                return self._agreed()
            return Verdict(self.subject, set_aside=self._reason(expected), asked=self.seconds)
        name = next(iter(wrong))
        if name == INTERPRETER and (known := self._known_deviation()):
            return Verdict(self.subject, set_aside=f"known: {known}", asked=self.seconds)
        return Verdict(
            self.subject, self._wrong(name, tuple(right), expected, wrong[name]), asked=self.seconds
        )

    def _known_deviation(self) -> str | None:
        """The known reason for the interpreter to stand alone here, or None."""
        arrays = [*self.inputs, *self.answers[INTERPRETER], *self.answers[DEFAULT]]
        return known_deviation(INTERPRETER, self._program.contents, arrays)

    def _wrong(
        self, name: str, right: tuple[str, ...], expected: Sequence[Expectation], excess: Sequence[np.ndarray]
    ) -> Finding:
        """The finding of the engine ``name``, whose answers are off by ``excess`` times what is allowed."""
        output = int(np.argmax([float(each.max(initial=0.0)) for each in excess]))
        off, answer = excess[output], self.answers[name][output]
        kept = _of(expected[output], self.rows.get(name))
        index = tuple(map(int, np.unravel_index(int(np.argmax(off)), off.shape)))
        got, value = answer[index], kept.value[index]
        return self._finding(
            name,
            right,
            _symptom(answer, kept, off, index),
            output=output,
            index=index,
            got=str(got),
            expected=str(value),
            allowed=f"{float(kept.allowed[index]):.3g}",
            wrong=int(np.count_nonzero(off)),
            of=int(off.size),
        )

    def _reason(self, expected: Sequence[Expectation]) -> str:
        """The reason, one of REASONS, that explains the largest difference of the answers."""
        worst = max(
            range(len(expected)),
            key=lambda at: max(
                float(parted(answer[at], self._same_rows(name, at)).max(initial=0.0))
                for name, answer in self.answers.items()
            ),
        )
        full = [answer[worst] for name, answer in self.answers.items() if name not in self.rows]
        return expected[worst].reason(full)

    def _same_rows(self, name: str, output: int) -> np.ndarray:
        at, whole = self.rows.get(name), self.answers[DEFAULT][output]
        return whole if at is None else whole[at]

    def _finding(self, name: str, against: tuple[str, ...], symptom: str, **figures: Any) -> Finding:
        return replace(
            _finding(self.subject, name, against, symptom, **figures),
            stablehlo=self.lowered.as_text(),
            seconds=round(sum(self.seconds.values()), 3),
        )


def _finding(subject: Subject, name: str, against: tuple[str, ...], symptom: str, **figures: Any) -> Finding:
    running = versions()
    return Finding(subject, name, against, symptom, jax=running["JAX"], jaxlib=running["jaxlib"], **figures)


def _symptom(answer: np.ndarray, expected: Expectation, off: np.ndarray, index: tuple[int, ...]) -> str:
    """The symptom of a wrong answer, one of SYMPTOMS."""
    if not jnp.issubdtype(answer.dtype, jnp.inexact):
        return "index" if jnp.issubdtype(answer.dtype, jnp.integer) else "values"
    got, value = complex(answer[index]), complex(expected.value[index])
    if not (np.isfinite(got) and np.isfinite(value)):
        return "nan"
    if abs(got + value) <= expected.allowed[index]:
        return "sign"
    if np.count_nonzero(off) > 1 and answer.dtype.kind == "f":
        tiny = np.max(expected.allowed)
        apart = np.abs(np.sort(answer, axis=None) - np.sort(expected.value, axis=None))
        if np.isfinite(tiny) and np.all(apart <= tiny):
            return "order"
    return "values"


def _some_rows(size: int) -> np.ndarray:
    """Some of ``size`` rows, but not all: evenly spaced ones, and those about powers of two."""
    powers = [2**power + step for power in range(6, 18) for step in (-1, 0)]
    some = [
        *np.linspace(0, size - 1, min(_ROWS, size - 1)).astype(int),
        *(each for each in powers if each < size),
    ]
    return np.unique(some) if size > 2 * _ROWS else np.unique(some)[: size - 1]


def _of(expected: Expectation, rows: np.ndarray | None) -> Expectation:
    if rows is None:
        return expected
    causes = tuple(each[rows] for each in expected.causes)
    return Expectation(expected.value[rows], expected.allowed[rows], causes)


def _near(one: np.ndarray, other: np.ndarray) -> bool:
    """True if no element of two arrays is in another class, or farther off than rounding makes usual."""
    apart = parted(one, other)
    if not jnp.issubdtype(one.dtype, jnp.inexact):
        return not np.any(apart)
    limits = jnp.finfo(one.dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    wide = one.astype(np.complex128 if one.dtype.kind == "c" else np.float64)
    size = np.where(np.isfinite(wide), np.abs(wide), 0.0)
    unit = min(float(limits.eps), 2.0**-13)
    near = unit * (_NEAR * size + _NEAR_LARGEST * size.max(initial=0.0))
    return bool(np.all(apart <= near + float(limits.tiny)))


def _run(subject: Subject, executable: jax.stages.Compiled, inputs: Arrays) -> list[np.ndarray]:
    with enable_x64(subject.x64):
        return [np.asarray(each) for each in jax.tree.leaves(executable(*inputs))]
