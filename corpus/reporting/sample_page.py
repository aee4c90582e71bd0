"""Records of a corpus, drawn at random and laid out on a Markdown page for people to read.

The same corpus, count and seed give the same page. The corpus may be anybody's: whatever a record holds is
shown as text, never as Markdown or HTML, and the page says what the record says of itself, not that it is so.
"""

import itertools
import random
import re
from collections.abc import Sequence
from difflib import unified_diff
from pathlib import Path

from corpus.records.reader import CorpusError, records
from corpus.records.schema import Record
from corpus.records.sections import Direction
from corpus.reporting.markdown import block, code, literal
from corpus.stablehlo.program import Program, programs_of
from kernels import Input

# What a terminal would follow, and what changes the order of a text's characters.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")

_MOST_COMPARED = 2_000  # Lines.

TITLES: dict[Direction, str] = {"forward": "Forward", "backward": "Backward"}


def draw(path: Path, count: int, seed: int) -> tuple[list[Record], int]:
    """``count`` records of the corpus at ``path``, each as likely as any other, and how many it has.

    In one pass, so that the corpus never lies in memory (reservoir sampling, Vitter's algorithm R).
    Raises CorpusError, OSError.
    """
    rng = random.Random(seed)
    kept: list[Record] = []
    number = 0
    for number, record in records(path, Record):
        if not record.platforms:
            raise CorpusError(f"{path}, line {number}: not a record: it has no StableHLO")
        if number <= count:
            kept.append(record)
        elif (place := rng.randrange(number)) < count:
            kept[place] = record
    return sorted(kept, key=lambda record: record.id), number


def as_page(drawn: Sequence[Record], total: int, seed: int, most: int) -> str:
    """The page of the records ``drawn`` with ``seed`` from a corpus of ``total``.

    Programs are cut after ``most`` lines.
    """
    parts = [
        f"# {len(drawn)} records of {total:,}\n\n"
        f"Drawn at random (`python3 -m tools.samples`, seed {seed}) from a corpus that JAX "
        f"{literal(drawn[0].jax_version)} lowered, according to its records; `tools.verify` checks what they "
        "say.\n"
    ]
    page = "\n".join([*parts, *(_record(record, most) for record in drawn)])
    return _CONTROLS.sub(lambda sign: f"\\u{ord(sign[0]):04x}", page)


def _record(record: Record, most: int) -> str:
    programs = programs_of(record)
    first = record.platforms[0]
    parts = [
        f"## {record.id}. {code(record.kernel_name)} ({literal(record.template)})\n",
        block("python", record.python.rstrip()),
        f"Inputs: {', '.join(map(_input, record.inputs))}.{_static(record)}\n\n{_evidence(record)}\n",
    ]
    parts += [_program(program, most) for program in programs if program.platform == first]
    parts += _others(programs, first, most)
    return "\n".join(parts)


def _input(value: Input) -> str:
    shape = literal(value.symbolic) or ",".join(map(str, value.shape))
    return f"{code(value.name)} {literal(value.dtype)}[{shape}] in [{value.low:g}, {value.high:g}]"


def _static(record: Record) -> str:
    if not record.static:
        return ""
    return " Static: " + ", ".join(code(f"{name}={value}") for name, value in record.static.items()) + "."


def _evidence(record: Record) -> str:
    ran = [f"{name}: {literal(', '.join(record.engines(name)))}" for name in record.platforms]
    error = record.gradient_error
    gradient = (
        literal(record.backward) if error is None else f"gradient within {error:g} of central differences"
    )
    return f"Run by, according to the record: {'; '.join(ran)}. Backward: {gradient}."


def _program(program: Program, most: int) -> str:
    found = program.text.rstrip().split("\n")
    return _folded(f"{TITLES[program.direction]}, {program.platform}", "mlir", found, most)


def _others(programs: Sequence[Program], first: str, most: int) -> list[str]:
    """Unified diffs of the other platforms' programs against those of the ``first``."""
    texts = {(program.platform, program.direction): program.text for program in programs}
    parts = []
    for (platform, direction), text in texts.items():
        before = texts.get((first, direction), "")  # A stranger's record may have no such program.
        if platform == first or text == before:
            continue
        title = f"{TITLES[direction]}, {platform}: what differs"
        parts.append(_folded(title, "diff", _differing(before, text), most))
    return parts


def _differing(before: str, text: str) -> list[str]:
    """A unified diff; for texts of more than _MOST_COMPARED lines, from the first different line on.

    The time that difflib takes grows with the square of their number.
    """
    one, other = before.splitlines(), text.splitlines()
    if max(len(one), len(other)) > _MOST_COMPARED:
        same = sum(
            1 for _ in itertools.takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))
        )
        one, other = (side[max(same - 1, 0) :][:_MOST_COMPARED] for side in (one, other))
    return [*unified_diff(one, other, lineterm="", n=1)][2:]


def _folded(title: str, language: str, found: Sequence[str], most: int) -> str:
    shown = block(language, "\n".join(found[:most]))
    more = f"\n{len(found) - most:,} lines more.\n" if len(found) > most else ""
    return f"<details><summary>{title} ({len(found):,} lines)</summary>\n\n{shown}{more}\n</details>\n"
