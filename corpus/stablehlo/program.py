"""A program: the StableHLO text of one direction of a kernel on one platform."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.records.decoder import texts_of
from corpus.records.sections import Direction, joined, section_header


@dataclass(frozen=True)
class Program:
    """The StableHLO text of one direction of a kernel on one platform."""

    direction: Direction
    platform: str
    text: str


def sections(programs: Iterable[Program], platform: str, argnums: Sequence[int]) -> str:
    """The text that a record's field for ``platform`` holds, in the original data set's form."""
    texts = {program.direction: program.text for program in programs if program.platform == platform}
    return joined(section_header(platform), texts, argnums)


def programs_of(record: Mapping[str, Any]) -> tuple[Program, ...]:
    """The programs of ``record``, in the order that lowering gives them: every forward one first.

    There is none where a JAX could not lower it. Raises RecordError as texts_of() does.
    """
    programs = [Program(*parts) for parts in texts_of(record)]
    return tuple(sorted(programs, key=lambda program: program.direction == "backward"))
