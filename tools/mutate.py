"""Plant faults in the texts of a corpus and count how many of them the checks see.

Every mutant is one record with one fault: in one text, or in the pairing of its Python with its texts.
It is judged by the checks that made the record, without the comparison with a fresh lowering, which
would see any change whatever. Only records that stand the checks untouched are counted. A survivor that
cannot be told from the original (the same canonical form, or the same values on 32 points) is
equivalent and set aside. The Python of the corpus is executed: mutate your own, and nobody else's.
"""

import argparse
import itertools
import json
import os
import random
import sys
import tempfile
import warnings
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TypeVar

from corpus.checks.kernel_checks import check
from corpus.mutation.edits import mutate
from corpus.mutation.faults import BACKWARD_ONLY, FAULTS
from corpus.mutation.value_difference import POINTS, value_difference
from corpus.progress import Progress, StandardError
from corpus.records.reader import CorpusError, records
from corpus.records.schema import UncheckedRecord
from corpus.stablehlo.context import free_memory
from corpus.stablehlo.program import Program, programs_of
from kernels import Kernel
from tools._cli import add_workers, at_least_one, need_pebble
from tools._pool import Lost, crew

TRIES = 200  # Records drawn before a kind counts as having no place.
NEIGHBOUR = "neighbour's IR"
ALL_KINDS = (*FAULTS, NEIGHBOUR)
_TASKS_PER_CACHE = 20  # JAX's caches grow by 20 MB a record, most of it from Python run op by op.
_WIDTH = 200  # Of a quoted line.


@dataclass(frozen=True)
class Corpus:
    """A copy of a corpus as lines, the byte at which each begins, and the neighbour of each record.

    The neighbour, whose programs a record is given in exchange for its own, is the next record with inputs
    and argnums of the same shapes and dtypes; if there is none, the next record.
    """

    path: Path
    offsets: Sequence[int]
    neighbours: Sequence[int]

    def record(self, number: int) -> UncheckedRecord:
        """The record on line ``number``, counted from 0."""
        with self.path.open("rb") as file:
            file.seek(self.offsets[number])
            return UncheckedRecord.from_values(json.loads(file.readline()))


@dataclass(frozen=True)
class Mutant:
    """A kernel with the programs that it has, and those with the fault; ``label`` says where that is.

    ``record`` is the line of the corpus, counted from 0.
    """

    number: int
    kind: str
    record: int
    label: str
    before: str
    after: str
    kernel: Kernel
    original: tuple[Program, ...]
    programs: tuple[Program, ...]


@dataclass(frozen=True)
class Verdict:
    """What became of the mutant ``number``.

    ``outcome`` is "killed", "equivalent", "survived", "unproven" (its record does not stand the checks
    untouched, so that a kill proves nothing) or "no place"; ``reason`` says by what, or why.
    """

    number: int
    kind: str
    outcome: str
    reason: str
    place: str = ""
    record: int = -1
    rejected: int = 0


def main(arguments: list[str] | None = None) -> int:
    """Runs the command; returns 0 if enough mutants were killed, 1 if not, 2 for a corpus that is none."""
    parser = _parser()
    options = parser.parse_args(arguments)
    need_pebble(parser)
    with tempfile.TemporaryDirectory() as folder:
        try:
            corpus = read(options.corpus, Path(folder))
        except (CorpusError, OSError) as error:
            print(f"mutate: {error}", file=sys.stderr)
            return 2
        verdicts = judge_all(corpus, options.seed, options.count, options.workers, options.limit)
    print(report(verdicts))
    return 0 if _share(verdicts) >= options.least / 100 else 1


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="python -m tools.mutate", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("corpus", metavar="CORPUS", type=Path, help="a .jsonl or .jsonl.gz of your own")
    parser.add_argument(
        "--count", type=at_least_one, default=2000, metavar="N", help="mutants (default: 2000)"
    )
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="what they are drawn from")
    add_workers(parser)
    parser.add_argument(
        "--limit",
        type=at_least_one,
        default=20,
        metavar="SECONDS",
        help="processor time for a mutant, which counts as killed beyond it (default: 20)",
    )
    parser.add_argument(
        "--least",
        type=_percent,
        default=99.0,
        metavar="PERCENT",
        help="killed of those not equivalent, or the exit status is 1 (default: 99)",
    )
    return parser


def _percent(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = -1.0
    if not 0 <= value <= 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number from 0 to 100")
    return value


def read(path: Path, folder: Path) -> Corpus:
    """The corpus at ``path``, copied into ``folder``. Raises CorpusError, OSError."""
    copy = folder / "corpus.jsonl"
    offsets: list[int] = []
    alike: dict[str, list[int]] = {}
    with copy.open("wb") as file:
        for number, record in records(path, UncheckedRecord):
            if not record.platforms:
                raise CorpusError(f"{path}, line {number}: not a record: it has no StableHLO")
            alike.setdefault(json.dumps([_inputs(record), record.argnums]), []).append(len(offsets))
            offsets.append(file.tell())
            file.write(record.to_json().encode() + b"\n")
    neighbours = [(number + 1) % len(offsets) for number in range(len(offsets))]
    for group in alike.values():
        if len(group) > 1:
            for number, following in zip(group, [*group[1:], group[0]], strict=True):
                neighbours[number] = following
    return Corpus(copy, offsets, neighbours)


def draw_mutant(corpus: Corpus, seed: int, number: int) -> tuple[Mutant | None, int]:
    """The mutant ``number`` under ``seed``, whatever was drawn before it, and the edits drawn in vain.

    The kinds take turns; the record is drawn until it offers a place. None where TRIES records do not.
    """
    kind = ALL_KINDS[number % len(ALL_KINDS)]
    rng = random.Random(f"{seed}/{number}")
    vain = 0
    for _ in range(TRIES):
        at = rng.randrange(len(corpus.offsets))
        record = corpus.record(at)
        if kind == NEIGHBOUR:
            found = _with_neighbour(number, at, record, corpus.record(corpus.neighbours[at]))
        else:
            found, rejected = _with_fault(number, kind, at, record, rng)
            vain += rejected
        if found is not None:
            return found, vain
    return None, vain


def _with_neighbour(
    number: int, position: int, record: UncheckedRecord, other: UncheckedRecord
) -> Mutant | None:
    original, programs = distinct(programs_of(record)), distinct(programs_of(other))
    if [program.text for program in original] == [program.text for program in programs]:
        return None
    alike = "the same" if _inputs(record) == _inputs(other) else "other"
    return Mutant(
        number,
        NEIGHBOUR,
        position,
        _label(record),
        "its texts",
        f"those of record {other.id}, which has {alike} inputs",
        record.kernel,
        original,
        programs,
    )


def _inputs(record: UncheckedRecord) -> list[tuple[tuple[int, ...], str]]:
    return [(value.shape, value.dtype) for value in record.inputs]


def _with_fault(
    number: int, kind: str, position: int, record: UncheckedRecord, rng: random.Random
) -> tuple[Mutant | None, int]:
    original = distinct(programs_of(record))
    fit = [at for at, program in enumerate(original) if _fits(kind, program)]
    if not fit:
        return None, 0
    at = rng.choice(fit)
    program = original[at]
    mutation, rejected = mutate(FAULTS[kind], program, rng)
    if mutation is None:
        return None, rejected
    changed = (*original[:at], mutation.program, *original[at + 1 :])
    label = f"{_label(record)}, {program.platform} {program.direction}"
    kernel = record.kernel
    return Mutant(
        number, kind, position, label, mutation.before, mutation.after, kernel, original, changed
    ), rejected


def _fits(kind: str, program: Program) -> bool:
    return program.direction == "backward" or kind not in BACKWARD_ONLY


def _label(record: UncheckedRecord) -> str:
    return f"record {record.id} ({record.template})"


def distinct(programs: Sequence[Program]) -> tuple[Program, ...]:
    """``programs`` without the platforms whose texts are those of an earlier one.

    An untouched copy of the text that holds the fault would give it away.
    """
    seen: list[tuple[str, ...]] = []
    kept: list[str] = []
    for platform in dict.fromkeys(program.platform for program in programs):
        texts = tuple(program.text for program in programs if program.platform == platform)
        if texts not in seen:
            seen.append(texts)
            kept.append(platform)
    return tuple(program for program in programs if program.platform in kept)


def judge(mutant: Mutant) -> Verdict:
    """Whether the checks see the fault of ``mutant``: killed, or survived for now."""
    found = _fault(mutant.kernel, mutant.programs)
    return _verdict(mutant, "survived" if found is None else "killed", found or "")


def _fault(kernel: Kernel, programs: Sequence[Program]) -> str | None:
    """What the checks find, None where nothing."""
    if next(_taken) % _TASKS_PER_CACHE == 0:
        free_memory()
    try:
        check(kernel, programs, full=True)
    except Exception as error:  # A mutant can be wrong in ways that only a foreign library names.
        return cause(error)
    return None


def _verdict(mutant: Mutant, outcome: str, reason: str) -> Verdict:
    place = f"{mutant.label}, {mutant.kind}: {_cut(mutant.before)} -> {_cut(mutant.after)}"
    return Verdict(mutant.number, mutant.kind, outcome, reason, place, mutant.record)


def _cut(line: str) -> str:
    return f"`{line}`" if len(line) <= _WIDTH else f"`{line[: _WIDTH - 2]} …`"


# What a message says, and the check that says it; the first that fits.
_CAUSES = {
    "print back": "not valid text",
    "come back": "not valid text",
    "not valid StableHLO": "not valid text",
    "is not finite": "not finite",
    "other platform": "other platform",
    "central difference": "gradient",
    "the gradient is not": "gradient",
    "points could be judged": "too few points",
    "values of ": "values",
    "the text gives": "other types",
    "shows nothing": "output never varies",
    "engine runs": "no engine",
    "zip()": "other inputs",
    "interpreter failed": "other inputs",
}


def cause(error: Exception) -> str:
    """The check that raised ``error``, by its message; the name of the exception where it is none of them."""
    message = str(error)
    return next((name for part, name in _CAUSES.items() if part in message), type(error).__name__)


def settle(mutant: Mutant, seed: int) -> tuple[str, str]:
    """Whether ``mutant``, which the checks passed, is "equivalent" or has "survived", and why."""
    rng = random.Random(f"{seed}/{mutant.number}/points")
    if len(mutant.original) != len(mutant.programs):
        return "survived", "the neighbour has not got the same programs"
    pairs = [
        (one, other)
        for one, other in zip(mutant.original, mutant.programs, strict=True)
        if one.text != other.text
    ]
    if all(one.canonical == other.canonical for one, other in pairs):
        return "equivalent", "the same canonical form"
    try:
        found = [value_difference(mutant.kernel.inputs, one, other, rng) for one, other in pairs]
    except ValueError as error:
        return "survived", f"does not run on {POINTS} points: {error}"
    points, largest = max(each.points for each in found), max(each.largest for each in found)
    if not points:
        return "equivalent", f"the same values on {POINTS} points"
    widths = "in f64" if all(each.wide for each in found) else "in its own dtypes"
    where = f"differs {widths} at {points} of {POINTS} points, by {largest:.2g} at most"
    return "survived", f"{_why(points, largest)}: {where}"


def _why(points: int, largest: float) -> str:
    if largest < 1e-6:
        return "smaller than what the checks allow"
    if points <= POINTS // 4:
        return "at few points alone"
    return "not seen"


@dataclass(frozen=True)
class Work:
    """What a worker process draws its mutants from."""

    corpus: Corpus
    seed: int

    def mutant(self, number: int) -> tuple[Mutant | None, int]:
        return draw_mutant(self.corpus, self.seed, number)


_WORK: list[Work] = []  # Of this worker process.
_taken = itertools.count(1)


def _start(work: Work) -> None:
    warnings.simplefilter("ignore")  # What a mutant overflows is told by the checks;
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)  # what MLIR and XLA print on the way, by exceptions.
    _WORK[:] = [work]


def _judged(number: int) -> Verdict:
    mutant, rejected = _WORK[0].mutant(number)
    if mutant is None:
        kind = ALL_KINDS[number % len(ALL_KINDS)]
        return Verdict(number, kind, "no place", "", rejected=rejected)
    return replace(judge(mutant), rejected=rejected)


def _settled(number: int) -> tuple[str, str]:
    mutant, _ = _WORK[0].mutant(number)
    assert mutant is not None  # It was judged.
    return settle(mutant, _WORK[0].seed)


def _fallen(position: int) -> str | None:
    """What the record at ``position`` falls by, untouched; None where it stands."""
    record = _WORK[0].corpus.record(position)
    return _fault(record.kernel, distinct(programs_of(record)))


def judge_all(corpus: Corpus, seed: int, count: int, workers: int, limit: int) -> list[Verdict]:
    """The verdict on each of ``count`` mutants, judged in ``workers`` processes.

    A mutant may take its process down or never end: that kills it as well.
    """
    work = Work(corpus, seed)
    verdicts: dict[int, Verdict] = {}
    with crew(workers, limit, _start, work) as run:
        for number, verdict in _counted(run(_judged, range(count)), count, "mutants judged"):
            verdicts[number] = _lost(work, number, verdict) if isinstance(verdict, Lost) else verdict
        survived = [number for number, verdict in verdicts.items() if verdict.outcome == "survived"]
        for number, settled in _counted(run(_settled, survived), len(survived), "survivors run again"):
            outcome, reason = ("survived", settled.reason) if isinstance(settled, Lost) else settled
            verdicts[number] = replace(verdicts[number], outcome=outcome, reason=reason)
        killed = sorted({verdict.record for verdict in verdicts.values() if verdict.outcome == "killed"})
        fallen = dict(_counted(run(_fallen, killed), len(killed), "records tried untouched"))
    return [_proven(verdict, fallen.get(verdict.record)) for verdict in verdicts.values()]


def _proven(verdict: Verdict, fallen: str | Lost | None) -> Verdict:
    """``verdict``, unless it is a kill and its record falls untouched."""
    if verdict.outcome != "killed" or fallen is None:
        return verdict
    why = fallen.reason if isinstance(fallen, Lost) else fallen
    return replace(verdict, outcome="unproven", reason=f"its record falls untouched, by {why}")


def _lost(work: Work, number: int, how: Lost) -> Verdict:
    mutant, rejected = work.mutant(number)
    assert mutant is not None  # Where there is no place, nothing runs that could be lost.
    return replace(_verdict(mutant, "killed", how.reason), rejected=rejected)


T = TypeVar("T")


def _counted(results: Iterator[T], total: int, what: str) -> Iterator[T]:
    """``results``, with a progress line on how many of ``total`` there are."""
    progress = Progress(StandardError(), what, "mutate")
    for done, result in enumerate(results, 1):
        yield result
        progress.update(done, total)
    progress.end()


def report(verdicts: Sequence[Verdict]) -> str:
    """The table by kind, what killed how many, and every mutant that was not killed."""
    of = {kind: [verdict for verdict in verdicts if verdict.kind == kind] for kind in ALL_KINDS}
    lines = [
        "| kind | mutants | killed | equivalent | survived | killed of the rest |",
        "|---|---|---|---|---|---|",
    ]
    lines += [_row(kind, found) for kind, found in of.items() if found]
    lines += [_row("all", verdicts), ""]
    causes = Counter(verdict.reason for verdict in verdicts if verdict.outcome == "killed")
    lines.append("killed by: " + ", ".join(f"{name} {count:,}" for name, count in causes.most_common()))
    lines.append(f"drawn again, being no valid text: {sum(verdict.rejected for verdict in verdicts):,}")
    for kind, found in of.items():
        if lacking := sum(verdict.outcome == "no place" for verdict in found):
            lines.append(f"{kind}: {lacking:,} not drawn, as none of {TRIES} records offered a place")
    for outcome in ("survived", "unproven", "equivalent"):
        listed = [verdict for verdict in verdicts if verdict.outcome == outcome]
        lines += ["", f"{outcome}: {len(listed):,}"]
        lines += [f"- {verdict.number}: {verdict.place}: {verdict.reason}" for verdict in listed]
    return "\n".join(lines)


def _row(name: str, verdicts: Sequence[Verdict]) -> str:
    count = Counter(verdict.outcome for verdict in verdicts)
    drawn = sum(count[outcome] for outcome in ("killed", "equivalent", "survived"))
    share = f"{_share(verdicts):.2%}" if count["killed"] + count["survived"] else ""
    figures = (drawn, count["killed"], count["equivalent"], count["survived"])
    return f"| {name} | {' | '.join(f'{figure:,}' for figure in figures)} | {share} |"


def _share(verdicts: Sequence[Verdict]) -> float:
    """The share of those not equivalent that were killed; 0 where there are none, which proves nothing."""
    count = Counter(verdict.outcome for verdict in verdicts)
    rest = count["killed"] + count["survived"]
    return count["killed"] / rest if rest else 0.0


if __name__ == "__main__":
    sys.exit(main())
