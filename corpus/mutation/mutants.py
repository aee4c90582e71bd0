"""Mutants: records of a corpus, each with one fault in one program or in the pairing of Python and programs.

A mutant is drawn from the seed and its number alone, so that any process can draw it again.
"""

import itertools
import json
import random
import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus.mutation.edits import mutate
from corpus.mutation.faults import BACKWARD_ONLY, FAULTS
from corpus.records.reader import CorpusError, records
from corpus.records.schema import UncheckedRecord
from corpus.stablehlo.program import Program, programs_of
from kernels import Kernel

TRIES = 200  # Records drawn before a kind counts as having no place.
NEIGHBOUR = "neighbour's IR"
ALL_KINDS = (*FAULTS, NEIGHBOUR)
_LINES, _TABLE = "corpus.jsonl", "table"
_ENTRY = struct.Struct("<qq")
_MOST = 1 << 33  # Bytes that are copied: a small file can unpack to more than any disk holds.


@dataclass(frozen=True)
class Corpus:
    """A copy of ``count`` records in ``folder``: their lines, and a table with two numbers for each.

    These are the byte at which its line begins, and its neighbour, whose programs it is given in exchange for
    its own: the next record with inputs and argnums of the same shapes and dtypes, or else the next one.
    """

    folder: Path
    count: int

    def record(self, number: int) -> UncheckedRecord:
        """The record on line ``number``, counted from 0."""
        with (self.folder / _LINES).open("rb") as file:
            file.seek(self._entry(number)[0])
            return UncheckedRecord.from_values(json.loads(file.readline()))

    def neighbour(self, number: int) -> int:
        """The neighbour of record ``number``."""
        return self._entry(number)[1]

    def _entry(self, number: int) -> tuple[int, int]:
        with (self.folder / _TABLE).open("rb") as file:
            file.seek(number * _ENTRY.size)
            start, neighbour = _ENTRY.unpack(file.read(_ENTRY.size))
        return start, neighbour


@dataclass(frozen=True)
class Mutant:
    """A kernel, its ``original`` programs and those with the fault.

    ``label`` names the record and program at fault, ``record`` is the line of the corpus, counted from 0.
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


def read(path: Path, folder: Path) -> Corpus:
    """The corpus at ``path``, copied into ``folder``. Raises CorpusError, OSError."""
    offsets: list[int] = []
    alike: dict[str, list[int]] = {}
    with (folder / _LINES).open("wb") as file:
        for number, record in records(path, UncheckedRecord, _MOST):
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
    (folder / _TABLE).write_bytes(
        b"".join(itertools.starmap(_ENTRY.pack, zip(offsets, neighbours, strict=True)))
    )
    for name in (_LINES, _TABLE):
        (folder / name).chmod(0o644)  # A worker that root starts is another user.
    folder.chmod(0o755)
    return Corpus(folder, len(offsets))


def draw_mutant(corpus: Corpus, seed: int, number: int) -> tuple[Mutant | None, int]:
    """The mutant ``number`` under ``seed``, and the number of invalid edits drawn before it.

    The kinds take turns; records are drawn until one has a place for the fault. None if TRIES have none.
    """
    kind = ALL_KINDS[number % len(ALL_KINDS)]
    rng = random.Random(f"{seed}/{number}")
    vain = 0
    for _ in range(TRIES):
        at = rng.randrange(corpus.count)
        record = corpus.record(at)
        if kind == NEIGHBOUR:
            found = _with_neighbour(number, at, record, corpus.record(corpus.neighbour(at)))
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
    """``programs`` without the platforms whose texts equal those of an earlier one.

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
