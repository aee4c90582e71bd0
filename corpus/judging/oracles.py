"""Judge a subject: compare JAX's default compilation with other engines that run the same program."""

import contextlib
import functools
import re
import sys
import tempfile
import time
import warnings
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from corpus.execution.deviations import LOST_NAN, known_deviation, loses_nan
from corpus.execution.interpreter_cost import interpreter_seconds
from corpus.execution.names import DEFAULT, INTERPRETER, XLA
from corpus.execution.op_by_op import python
from corpus.execution.reference_interpreter import interpreter
from corpus.execution.runs import Run
from corpus.execution.xla import PLAINLY
from corpus.fresh_process import FreshProcessError, FreshProcessLimitError, call_afresh
from corpus.judging.adjudication import (
    Expectation,
    expectations,
    in_f64,
    parted,
    traced,
    with_lost_nan,
)
from corpus.judging.finding import Finding, InputSpec, Subject, Verdict
from corpus.judging.jaxprs import op_count
from corpus.judging.programs import function, lowered
from corpus.judging.rounding_model import NotInF64Error
from corpus.stablehlo.jax_compat import as_array, shaped, versions
from corpus.stablehlo.program import Program

OP_BY_OP, F64, ROWS, WITHOUT_PASSES = "op by op", "f64", "rows alone", "xla-cpu without fusion"
TOGETHER = "all rows together"  # What is right, where some rows alone are wrong.
# Cheapest first. The default compile is always asked, and f64 wherever two others part.
QUICK = (OP_BY_OP, ROWS)
ALL = (OP_BY_OP, ROWS, XLA, WITHOUT_PASSES, INTERPRETER, F64)
OPTIONS: Mapping[str, Mapping[str, Any]] = {
    DEFAULT: {},
    XLA: PLAINLY,
    WITHOUT_PASSES: {"xla_disable_hlo_passes": "fusion,algsimp,dot-library-rewriter"},
}
_INTERPRETED_SECONDS = 0.5
_MOST_OPS_ALONE = 100  # That JAX runs one by one: each takes some 10 ms the first time.
_ROWS = 64  # That a vmap is run for alone.
# Differences that no one would call wrong code are not worth ten runs in f64: in units in the last place of
# the value, and of the largest value of the array.
_NEAR, _NEAR_LARGEST = 2048.0, 128.0

_KILLED = "SIGKILL"
_OUT_OF_MEMORY = ("RESOURCE_EXHAUSTED", "Out of memory")
# A dumped module is named module_0000.jit_f.0003.PIPELINE.after_PASS.before_PASS.txt.
_ACTED = re.compile(r"\.after_([\w-]+?)\.(?:before_|txt)")

Arrays = Sequence[np.ndarray]


def judge_afresh(subject: Subject, asking: Collection[str] = QUICK) -> Verdict:
    """Judge in a child process, so that an engine that aborts or hangs gives a verdict as well.

    The engine that it happened to is found by asking each alone, in a child of its own.
    """
    try:
        return call_afresh(judge, subject, asking, path=[*sys.path])
    except FreshProcessError as error:
        return _blamed(subject, asking, error)


def _blamed(subject: Subject, asking: Collection[str], error: FreshProcessError) -> Verdict:
    """The verdict when the engines' process ended with ``error``: each engine runs again, alone."""
    ends: dict[str, FreshProcessError] = {}
    ran = []
    for name in (DEFAULT, *asking):
        try:
            if call_afresh(_answers_alone, subject, name, path=[*sys.path]):
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
        return call_afresh(_text, subject, path=[*sys.path])
    except FreshProcessError:
        return ""


def _text(subject: Subject) -> str:
    return Prepared(subject).lowered.as_text()


@dataclass
class Prepared:
    """A subject as its engines run it: lowered once, and compiled once for each, at whatever values.

    With ``records_passes``, ``passes`` are those HLO passes that changed the program in the default compile.
    """

    subject: Subject
    records_passes: bool = False
    passes: tuple[str, ...] = ()
    _compiled: dict[str, jax.stages.Compiled] = field(default_factory=dict)

    @functools.cached_property
    def lowered(self) -> jax.stages.Lowered:
        """The program as JAX lowers it, with all its arguments kept."""
        return lowered(self.subject)

    @functools.cached_property
    def jaxpr(self) -> Any:
        """The traced program."""
        return traced(self.subject)

    @functools.cached_property
    def program(self) -> Program:
        """The program as text."""
        return Program("forward", "cpu", self.lowered.as_text())

    @functools.cached_property
    def interpreter(self) -> Run | None:
        """The reference interpreter; None where it takes too long, or ends its process at a zero divisor."""
        program = self.program
        divides = bool({"stablehlo.divide", "stablehlo.remainder"} & program.ops)
        if divides and any(each.startswith(("i", "ui")) for each in program.contents.element_types - {"i1"}):
            return None
        if interpreter_seconds(program.module(), _INTERPRETED_SECONDS) > _INTERPRETED_SECONDS:
            return None
        return interpreter(program)

    @functools.cached_property
    def op_by_op(self) -> Run | None:
        """JAX without jit; None for many ops."""
        if op_count(self.jaxpr.jaxpr) > _MOST_OPS_ALONE:
            return None
        return python(function(self.subject), {}, self.subject.settings)

    def compiled(self, name: str) -> jax.stages.Compiled:
        """The program, compiled as OPTIONS has it for the engine ``name``."""
        if name not in self._compiled:
            recorded = self.records_passes and name == DEFAULT
            self._compiled[name] = self._recorded() if recorded else self.lowered.compile(dict(OPTIONS[name]))
        return self._compiled[name]

    def _recorded(self) -> jax.stages.Compiled:
        """The program, compiled by default; XLA writes a file for each pass that changes it."""
        with tempfile.TemporaryDirectory() as folder:
            options: dict[str, str | bool] = {
                "xla_dump_to": folder,
                "xla_dump_hlo_pass_re": ".*",
                "xla_dump_hlo_as_text": True,
            }
            compiled = self.lowered.compile(options)
            self.passes = acting_passes(path.name for path in Path(folder).glob("*.txt"))
        return compiled


def acting_passes(files: Iterable[str]) -> tuple[str, ...]:
    """The names of the HLO passes that changed a module, in their order, by the names of XLA's dumps."""
    found = (name for file in sorted(files) for name in _ACTED.findall(file))
    return tuple(dict.fromkeys(name for name in found if name != "pipeline-start"))


def judge(subject: Subject, asking: Collection[str] = QUICK, prepared: Prepared | None = None) -> Verdict:
    """The verdict on ``subject``, whose engines run in this process; one that does not lower is set aside.

    ``prepared`` is the same subject, but for its values, where it is judged at several.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        trial = _Trial(subject, prepared or Prepared(subject))
        try:
            trial.prepared.lowered  # noqa: B018  # A property, which is computed once.
        except Exception as error:  # Tracing calls any function of the API, which raises any error.
            return Verdict(subject, set_aside=f"JAX does not lower it: {type(error).__name__}")
        for name in (DEFAULT, *(name for name in ALL if name in asking)):
            trial.ask(name)
        return trial.verdict()


def _answers_alone(subject: Subject, name: str) -> bool:
    """Run one engine to see whether this process survives it; True if it gives a result."""
    trial = _Trial(subject, Prepared(subject))
    with contextlib.suppress(Exception):
        trial.ask(name)
    return name in trial.answers


@dataclass
class _Trial:
    """The answers to a subject, by engine; ``refusals`` has those that compiled or ran nothing.

    ``unable`` has the engines besides XLA that cannot run it, with what they raise. The answer of F64 is one
    evaluation, which tells near from far; expectations() decide.
    """

    subject: Subject
    prepared: Prepared
    answers: dict[str, list[np.ndarray]] = field(default_factory=dict)
    rows: dict[str, np.ndarray] = field(default_factory=dict)
    refusals: dict[str, str] = field(default_factory=dict)
    unable: dict[str, str] = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)

    @functools.cached_property
    def inputs(self) -> list[np.ndarray]:
        return self.subject.inputs()

    def ask(self, name: str) -> None:
        """Run the subject on an engine, if the engine can run it."""
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
                if name not in (OP_BY_OP, ROWS, INTERPRETER, F64):
                    raise
                self.unable[name] = str(error) if isinstance(error, NotInF64Error) else type(error).__name__
        self.seconds[name] = time.perf_counter() - begun

    def _runner(self, name: str) -> Callable[[], list[np.ndarray]] | None:
        """A function that runs the subject on an engine; None where it takes too long or says nothing."""
        if name in OPTIONS:
            return self._compiled(name)
        if name == F64:
            return lambda: in_f64(self.prepared.jaxpr, self.inputs)
        if name == ROWS:
            return self._rows()
        run = self.prepared.op_by_op if name == OP_BY_OP else self.prepared.interpreter
        return None if run is None else functools.partial(run, self.inputs)

    def _compiled(self, name: str) -> Callable[[], list[np.ndarray]]:
        return lambda: _run(self.subject, self.prepared.compiled(name), self.inputs)

    def _rows(self) -> Callable[[], list[np.ndarray]] | None:
        """A vmap of some of the rows; their results are compared with those of all rows."""
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
            with self.subject.settings():
                takes = [shaped(value.shape, value.dtype.name) for value in some]
                alone = jax.jit(function(self.subject), keep_unused=True).lower(*takes).compile()
            return _run(self.subject, alone, some)

        return run

    def verdict(self) -> Verdict:
        """The finding of this trial, or why there is none."""
        subject = self.subject
        if refused := self._refused():
            return Verdict(subject, refused, asked=self.seconds)
        if DEFAULT not in self.answers:
            said = self.refusals.get(DEFAULT, "").partition(":")[0]
            return Verdict(subject, set_aside=f"XLA does not run it: {said}", asked=self.seconds)
        agree = all(map(self._agrees, self.answers))
        if agree and F64 not in self.unable:
            return self._agreed()
        begun = time.perf_counter()
        try:
            if reason := self.unable.get(F64):
                raise NotInF64Error(reason)
            expected = expectations(self.prepared.jaxpr, self.inputs)
        except NotInF64Error as error:
            parting = "all agree" if agree else "engines part"
            return Verdict(subject, set_aside=f"{parting}, not judged in f64: {error}", asked=self.seconds)
        self.answers.pop(F64, None)
        self.seconds[F64] = self.seconds.get(F64, 0.0) + time.perf_counter() - begun
        return self._judged(expected)

    def _agreed(self) -> Verdict:
        """The verdict if all answers agree; an engine that users do not run may have given none."""
        aside = f"{next(iter(self.refusals))} does not compile it" if self.refusals else ""
        if not aside and len(self.answers) == 1 and self.unable:
            aside = "; ".join(f"{name} cannot run it: {kind}" for name, kind in self.unable.items())
        return Verdict(self.subject, set_aside=aside, asked=self.seconds)

    def _refused(self) -> Finding | None:
        """A finding if XLA does not compile or run, in a way that users use, what another engine runs."""
        for name, words in self.refusals.items():
            out_of_memory = any(each in words for each in _OUT_OF_MEMORY)
            if self.answers and name in (DEFAULT, OP_BY_OP, ROWS) and not out_of_memory:
                return self._finding(name, tuple(self.answers), "refused", got=words)
        return None

    def _agrees(self, name: str) -> bool:
        """True if an answer is near that of the default compile."""
        at = self.rows.get(name)
        for one, other in zip(self.answers[DEFAULT], self.answers[name], strict=True):
            one = one if at is None else one[at]
            if name == F64 and jnp.issubdtype(one.dtype, jnp.inexact):
                other = _as_wide_as(one, other)
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
        known_of = {name: self._known_bug(name, expected) for name in wrong}
        name = min(wrong, key=lambda each: bool(known_of[each]))  # The first that nothing explains, if any.
        if name == INTERPRETER and (own := self._known_deviation()):
            return Verdict(self.subject, set_aside=f"known: {own}", asked=self.seconds)
        found = replace(self._wrong(name, tuple(right), expected, wrong[name]), known=known_of[name])
        return Verdict(self.subject, found, asked=self.seconds)

    def _known_bug(self, name: str, expected: Sequence[Expectation]) -> str:
        """The known bug that explains all wrong elements of the engine ``name``; empty if none does."""
        contents = self.prepared.program.contents
        if name in (DEFAULT, INTERPRETER) and (known := known_deviation(XLA, contents, [])):
            return known
        if name == INTERPRETER:
            return self._known_deviation() or ""
        if not loses_nan(contents):
            return ""
        at = self.rows.get(name)
        explained = (
            _of(right, at).lost_nan_explains(answer, lost if at is None else lost[at])
            for right, lost, answer in zip(
                expected, with_lost_nan(self.prepared.jaxpr, self.inputs), self.answers[name], strict=True
            )
        )
        return LOST_NAN if all(explained) else ""

    def _known_deviation(self) -> str | None:
        """The known reason why the interpreter gives other values here, or None."""
        arrays = [*self.inputs, *self.answers[INTERPRETER], *self.answers[DEFAULT]]
        return known_deviation(INTERPRETER, self.prepared.program.contents, arrays)

    def _wrong(
        self, name: str, right: tuple[str, ...], expected: Sequence[Expectation], excess: Sequence[np.ndarray]
    ) -> Finding:
        """The finding of the engine ``name``, whose answers are off by ``excess`` times what is allowed."""
        output = int(np.argmax([float(each.max(initial=0.0)) for each in excess]))
        off, answer = excess[output], self.answers[name][output]
        kept = _of(expected[output], self.rows.get(name))
        index = tuple(map(int, np.unravel_index(int(np.argmax(off)), off.shape)))
        got, value = answer[index], kept.value[index]
        finding = self._finding(
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
        is_complex = any(each.dtype.kind == "c" for each in self.inputs)  # Which JSON has no numbers for.
        return self._of_rows(finding) if name == ROWS and not is_complex else finding

    def _of_rows(self, finding: Finding) -> Finding:
        """The finding of some rows alone as one of a program of their own, which XLA compiles by default."""
        at = self.rows[ROWS]
        specs = tuple(
            InputSpec.of_array(value[at]) if spec.batched else spec
            for value, spec in zip(self.inputs, self.subject.specs, strict=True)
        )
        subject = replace(self.subject, specs=specs)
        against = tuple(TOGETHER if name == DEFAULT else name for name in finding.against)
        text = Prepared(subject).lowered.as_text()
        return replace(finding, subject=subject, oracle=DEFAULT, against=against, stablehlo=text)

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
            stablehlo=self.prepared.lowered.as_text(),
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
    """Choose some, but not all, of ``size`` rows: evenly spaced ones, and those near powers of two."""
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
    """True if no element of two arrays has another class, or differs by more than rounding usually makes."""
    apart = parted(one, other)
    if not jnp.issubdtype(one.dtype, jnp.inexact):
        return not np.any(apart)
    limits = jnp.finfo(one.dtype)  # type: ignore[no-untyped-call]  # JAX left it untyped.
    wide = one.astype(np.complex128 if one.dtype.kind == "c" else np.float64)
    size = np.where(np.isfinite(wide), np.abs(wide), 0.0)
    unit = min(float(limits.eps), 2.0**-13)
    near = unit * (_NEAR * size + _NEAR_LARGEST * size.max(initial=0.0))
    return bool(np.all(apart <= near + float(limits.tiny)))


def _as_wide_as(one: np.ndarray, wide: np.ndarray) -> np.ndarray:
    """The values in f64 in the dtype of ``one``; integers and booleans are as they are."""
    with np.errstate(all="ignore"):
        return wide.astype(one.dtype)


def _run(subject: Subject, executable: jax.stages.Compiled, inputs: Arrays) -> list[np.ndarray]:
    with subject.settings():
        return [as_array(each) for each in jax.tree.leaves(executable(*inputs))]
