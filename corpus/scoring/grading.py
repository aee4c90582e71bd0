"""Grade an answer against its reference. Both may be hostile: this is the work of a sandboxed worker.

The points are drawn from a seed that is given when answers are scored, so that no task tells them.
"""

import itertools
import random
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from corpus.checks.errors import CheckError
from corpus.checks.executable import executable
from corpus.checks.gradient_check import gradient_check
from corpus.checks.points import InconclusivePointError, Point
from corpus.execution.names import INTERPRETER
from corpus.lowering.lower import lower_kernel
from corpus.numerics.sampling import PERTURBATIONS, ROUNDING_FACTOR, draw, perturbed
from corpus.numerics.tolerances import difference, tolerance
from corpus.records.fingerprints import digest
from corpus.records.json_objects import to_values
from corpus.sandbox.worker import LONGEST_MESSAGE, Limits, shown_error
from corpus.scoring import budgets, extraction, schema
from corpus.scoring.permitted import violation
from corpus.scoring.schema import Grade, Reference
from corpus.stablehlo.backward_slice import behind_outputs
from corpus.stablehlo.context import parse, printed
from corpus.stablehlo.custom_calls import KNOWN
from corpus.stablehlo.program import Program, programs_of
from corpus.upgrade.accuracy import alike, in_f64
from corpus.upgrade.classification import pair_of
from corpus.upgrade.equivalence import ValueComparison, compare_values
from corpus.upgrade.program_pairs import Arrays, pair_runs
from corpus.verification.guarded_source import guarded
from corpus.verification.plain_values import NotPlainError

FEW, MANY, AT_CONSTANTS, GRADIENTS = 2, 32, 4, 4  # Points.
_SAME = 2.0**-40  # A difference relative to the largest magnitude that is not shown as the first one.
_EXECUTING = {schema.LOWERS, schema.RUNS}  # The levels that execute an answer for the first time.
_MOST_CONSTANTS = 32  # Numbers of two programs that are tried as inputs.
_SAMPLED = 10  # One in so many answers in the reference's normal form runs on XLA as well.
# MLIR parses and verifies in one call. Its parser's messages begin so; all others are about what an op means.
_CONSTANT = re.compile(r"dense<([^>\"x]*)>")
_NUMBER = re.compile(r"-?\d+(?:\.\d+(?:[eE][-+]?\d+)?)?")
_BY_PARSER = re.compile(
    r'error: "-":\d+:\d+: (?:expected|custom op|use of|redefinition|unexpected|unknown|undefined|'
    r"invalid|unterminated|failed to|unable to|missing|duplicate|operation being parsed|dialect |"
    r"floating point|integer |string |attribute |tensor |dense |elements |number of operands|cannot name|"
    r"region |block )"
)


class _ShortfallError(Exception):
    """An answer does not reach the next level; the message says why."""


def grade(values: Mapping[str, Any], limits: Limits) -> dict[str, Any]:
    """Grade an ``answer`` to the task of a ``reference`` at points of a ``seed``; a Grade as plain data.

    With ``runs`` false, nothing of the answer is executed.
    """
    reference = Reference.from_values(values["reference"])
    answer = Attempt(reference, values["answer"], values["seed"], limits.listed)
    reached = schema.NONE
    try:
        for level, step in answer.steps():
            if level in _EXECUTING and not values["runs"]:
                break
            step()
            reached = level
    except (_ShortfallError, CheckError, ValueError, NotPlainError) as error:
        return _plain(reached, str(error))
    except Exception as error:  # A program and Python of unknown origin can raise anything.
        return _plain(reached, shown_error(error))
    return _plain(reached, "")


def _plain(level: str, reason: str) -> dict[str, Any]:
    line = " ".join(reason[:LONGEST_MESSAGE].split())
    return to_values(Grade(level, line.encode("utf-8", "backslashreplace").decode()))


Step = Callable[[], object]


@dataclass
class Attempt:
    """An answer on its way through the levels."""

    reference: Reference
    answer: str
    seed: str
    listed: bool

    def __post_init__(self) -> None:
        number = int(digest(f"{self.seed}/{self.reference.task}"), 16)
        self.kernel = replace(self.reference.kernel, seed=number)
        self.expected = program_of(self.reference)
        self.rng = random.Random(f"{self.seed}/{self.reference.task}")
        self.text = ""
        self.answered = self.kernel
        self.program = self.expected

    def steps(self) -> Iterator[tuple[str, Step]]:
        """The levels that the answer can reach, lowest first, each with what it must pass."""
        kind = self.reference.kind
        if kind == schema.EQUAL:
            yield schema.ANSWERED, self._read_word
            yield schema.RIGHT, self._check_word
            return
        if kind == schema.RAISE:
            yield schema.ALLOWED, self._read_python
            yield schema.LOWERS, self._lower
        else:
            yield schema.PARSES, self._read_module
            yield schema.VERIFIES, self._verify
        yield schema.SIGNATURE, self._check_signature
        yield schema.RUNS, self._run
        yield schema.AT_FEW, self._compare_at_few
        yield schema.AT_MANY, self._compare_at_many
        if self.expected.direction == "backward":
            yield schema.GRADIENT, self._check_gradient
        yield schema.NORMAL_FORM, self._compare_normal_forms
        yield schema.BYTES, self._compare_bytes

    def _read_word(self) -> None:
        self.text = _present(extraction.yes_or_no(self.answer), "neither yes nor no")

    def _check_word(self) -> None:
        if self.text != self.reference.answer:
            raise _ShortfallError(f"it says {self.text}")

    def _read_python(self) -> None:
        self.text = _present(extraction.python_text(self.answer), "no Python")
        kernel = replace(self.kernel, source=self.text)
        self.answered = guarded(kernel) if self.listed else kernel

    def _lower(self) -> None:
        programs = lower_kernel(self.answered, (self.expected.platform,))
        self.program = next(each for each in programs if each.direction == self.expected.direction)

    def _read_module(self) -> None:
        self.text = _present(extraction.module_text(self.answer), "no module")
        try:
            parse(self.text)
        except ValueError as error:
            if _BY_PARSER.search(str(error)) is not None:
                raise

    def _verify(self) -> None:
        self.program = self.expected.with_text(printed(parse(self.text)))

    def _check_signature(self) -> None:
        """The types of arguments and results, custom calls, and the limits of budgets."""
        if unknown := sorted(self.program.custom_call_targets - KNOWN):
            raise _ShortfallError(f"a custom call to {unknown[0][:60]!a}, unknown")
        ours, theirs = self.program, self.expected
        if (ours.signature, ours.inputs) != (theirs.signature, theirs.inputs):
            raise _ShortfallError(_other_types(ours, theirs))
        if ours.text == theirs.text:
            return
        if (found := violation(ours, theirs)) is not None:
            raise _ShortfallError(f"not allowed: {found}")
        if (over := budgets.excess(ours, theirs)) is not None:
            raise _ShortfallError(f"over budget: {over}")

    def _run(self) -> None:
        # What is behind one output excuses nothing of another.
        behind = behind_outputs(self.expected)
        self.bounds = [tolerance(each.narrowest_float, each.ops) for each in behind]
        self.pair = replace(pair_of(self.expected, self.program), suspect=True)
        self.both = pair_runs(self.kernel, [self.pair], [self._all_places()]).runs[0]
        self.both(draw(self.kernel.inputs, self.rng))

    def _all_places(self) -> tuple[int, ...]:
        return tuple(range(len(self.expected.contents.results)))

    def _compare_at_few(self) -> None:
        for _ in range(FEW):
            self._compare(draw(self.kernel.inputs, self.rng), self.both)

    def _compare(self, point: Arrays, both: Callable[[Arrays], tuple[Arrays, Arrays]]) -> None:
        """Compare the outputs at ``point``; a difference that rounding does not explain is a shortfall."""
        old, new = both(point)
        for place, (one, other, bound) in enumerate(zip(old, new, self.bounds, strict=True)):
            if _distance(one, other) <= bound:
                continue
            moved = (both(perturbed(point, self.rng))[0][place] for _ in range(PERTURBATIONS))
            noise = max((found for each in moved if np.isfinite(found := _distance(one, each))), default=0.0)
            if _distance(one, other) > ROUNDING_FACTOR * noise:
                raise _ShortfallError(f"output {place}{_first_difference(one, other, bound) or ' differs'}")

    def _compare_at_many(self) -> None:
        """Compare in the program's own types and in f64, at special values, and on XLA as well.

        Of the answers in the reference's normal form, XLA runs a sample.
        """
        (found,) = compare_values(self.kernel, [self.pair], MANY)
        if isinstance(found, str):
            raise _ShortfallError(found)
        if found.broken or not found.equal:
            raise _ShortfallError(found.broken or self._first_undecided(found))
        if found.undecided and _is_widened(self.expected) and not _is_widened(self.program):
            raise _ShortfallError("it cannot be run in f64, as the reference can, to judge its rounding")
        if found.less is not None:
            raise _ShortfallError("less accurate: an error of {1:.0e} for {0:.0e}".format(*found.less))
        if edges := [str(each) for each in found.edges if each.rank < 2]:
            raise _ShortfallError(f"another value {edges[0]}")
        if found.untried and not self._loops_on_data():
            raise _ShortfallError(f"{found.untried}, which the reference does not have")
        for point in self._points_at_constants():
            self._compare(point, self.both)
        if self.program.normal_form != self.expected.normal_form or self.rng.randrange(_SAMPLED) == 0:
            self._compare_on_xla()

    def _first_undecided(self, found: ValueComparison) -> str:
        """The first difference at the first point beyond what rounding explains."""
        (places,) = pair_runs(self.kernel, [self.pair]).places
        for old, new in found.undecided.values():
            for place, one, other in zip(places, old, new, strict=True):
                if (said := _first_difference(one, other, _SAME)) is not None:
                    return f"output {place}{said}"
        return f"other values: a difference of {found.relative:.2g} of the largest"

    def _loops_on_data(self) -> bool:
        """True if the inputs decide how often a loop of the reference runs."""
        pair = pair_of(self.expected, self.expected)
        return pair_runs(self.kernel, [pair], [self._all_places()]).branches.loops

    def _compare_on_xla(self) -> None:
        try:
            runs = pair_runs(self.kernel, [self.pair], [self._all_places()], without=(INTERPRETER,))
        except ValueError as error:
            raise _ShortfallError(f"XLA does not run it: {error}") from error
        for _ in range(FEW):
            self._compare(draw(self.kernel.inputs, self.rng), runs.runs[0])

    def _points_at_constants(self) -> Iterator[Arrays]:
        """Points with the constants of both programs, where comparisons differ, and numbers between them.

        The answer's own constants come first, and each is tried in each place, up to _MOST_CONSTANTS.
        """
        known, ours = (_constants(each.normal_form) for each in (self.expected, self.program))
        both = sorted(known | ours)
        between = [(one + other) / 2 for one, other in itertools.pairwise(both)]
        numbers = [*sorted(ours - known), *sorted(known), *between][:_MOST_CONSTANTS]
        for turn in range(AT_CONSTANTS if ours <= known else max(AT_CONSTANTS, len(numbers))):
            point = draw(self.kernel.inputs, self.rng)
            for at, value in enumerate(self.kernel.inputs):
                whole = point[at].dtype.kind in "iu"
                inside = [
                    number
                    for number in numbers
                    if value.low <= number <= value.high and (not whole or number == int(number))
                ]
                if inside and not value.domain and (whole or point[at].dtype.kind in "fV"):
                    first = turn if ours - known else self.rng.randrange(len(inside))
                    chosen = [inside[(first + place) % len(inside)] for place in range(point[at].size)]
                    point[at] = np.array(chosen).reshape(point[at].shape).astype(point[at].dtype)
            yield point

    def _check_gradient(self) -> None:
        """Compare with central differences of the reference's forward program, where these converge."""
        forward = program_of(self.reference, "forward")
        check = gradient_check(
            self.kernel,
            executable(forward, self.kernel.inputs),
            answer := executable(self.program, self.kernel.inputs),
        )
        for number in range(GRADIENTS):
            point = Point(number, draw(self.kernel.inputs, self.rng), self.rng)
            try:
                check.error(point, answer.outputs(point.inputs)[1])
            except InconclusivePointError:
                continue

    def _compare_normal_forms(self) -> None:
        if self.program.normal_form != self.expected.normal_form:
            raise _ShortfallError("another normal form")

    def _compare_bytes(self) -> None:
        written = self.program.text if self.reference.kind == schema.RAISE else self.text
        if written.strip() != self.expected.text.strip():
            raise _ShortfallError("other bytes")


def _constants(text: str) -> set[float]:
    """The numbers in the constants of ``text``, except those written as bits."""
    return {float(digits) for body in _CONSTANT.findall(text) for digits in _NUMBER.findall(body)}


def _is_widened(program: Program) -> bool:
    """True if ``program`` has a counterpart in f64."""
    try:
        return bool(program.widened.text)
    except ValueError:
        return False


def _present(text: str | None, otherwise: str) -> str:
    if text is None:
        raise _ShortfallError(otherwise)
    return text


def program_of(reference: Reference, direction: str | None = None) -> Program:
    """The program that ``reference`` asks for, or the one for another direction."""
    wanted = (direction or reference.direction, reference.platform)
    return next(each for each in programs_of(reference) if (each.direction, each.platform) == wanted)


def _distance(one: np.ndarray, other: np.ndarray) -> float:
    """The largest difference relative to the largest magnitude; infinite unless NaN and infinities match."""
    if one.shape != other.shape or one.dtype != other.dtype:
        return np.inf
    if one.dtype.kind in "biu":
        return difference(one, other)
    one, other = in_f64(one), in_f64(other)
    undefined = ~np.isfinite(one) | ~np.isfinite(other)
    if not alike(one, other)[undefined].all():
        return np.inf
    return difference(np.where(undefined, 0, one), np.where(undefined, 0, other))


def _first_difference(one: np.ndarray, other: np.ndarray, bound: float) -> str | None:
    """Describe the first place where two outputs differ, with their values there; None where they do not.

    ``bound`` is relative to the largest finite magnitude.
    """
    if one.shape != other.shape or one.dtype != other.dtype:
        return f" is {other.dtype}{list(other.shape)}, not {one.dtype}{list(one.shape)}"
    left, right = (np.atleast_1d(in_f64(each)) for each in (one, other))
    with np.errstate(invalid="ignore"):
        finite = np.abs(left[np.isfinite(left)])
        same = alike(left, right) | (np.abs(left - right) <= bound * finite.max(initial=0.0))
    if same.all():
        return None
    place = tuple(map(int, np.argwhere(~same)[0]))
    digits = 6 if f"{right[place]:.6g}" != f"{left[place]:.6g}" else 9
    return f"[{', '.join(map(str, place))}] is {right[place]:.{digits}g}, not {left[place]:.{digits}g}"


def _other_types(ours: Program, theirs: Program) -> str:
    """Describe the first argument or result of another type."""
    for name in ("arguments", "results"):
        one, other = getattr(ours.contents, name), getattr(theirs.contents, name)
        if len(one) != len(other):
            return f"its signature has {len(one)} {name}, not {len(other)}"
        for place, pair in enumerate(zip(one, other, strict=True)):
            if pair[0] != pair[1]:
                return f"its signature has {pair[0][:100]} for {name[:-1]} {place}, not {pair[1][:100]}"
    return f"its signature has other inputs: {ours.inputs}, not {theirs.inputs}"
