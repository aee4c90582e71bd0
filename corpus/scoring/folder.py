"""The folder of a set of tasks: tasks.jsonl, references.jsonl, and tasks.json with what identifies them."""

import hashlib
import json
import shutil
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus.records.json_objects import RecordError, decoded, encoded, from_plain, from_values, to_values
from corpus.records.prompts import VERSION
from corpus.records.reader import read, small_file
from corpus.records.shards import sha256_of
from corpus.scoring.schema import KINDS, TIERS, Reference, Task

TASKS, REFERENCES, MANIFEST = "tasks.jsonl", "references.jsonl", "tasks.json"


class TaskError(ValueError):
    """A folder of tasks or a file of answers is not usable; the message is one line."""


@dataclass(frozen=True)
class Manifest:
    """Identification of a set of tasks.

    ``name`` begins with the hash of both files, so that a score can say what it was measured on.
    """

    name: str
    template_version: int
    jax_version: str
    code: str
    command: str
    counts: Mapping[str, int]
    left_out: Mapping[str, int]
    sha256: Mapping[str, str]


def write(
    out: Path, made: Iterable[tuple[Task, Reference]], left_out: Counter[str], command: str, code: str
) -> Manifest:
    """Write the tasks ``made`` to the folder ``out``, which is created completely or not at all.

    ``left_out`` counts reasons while tasks are made. Raises TaskError where ``out`` exists or none is made.
    """
    if out.exists():
        raise TaskError(f"--out: {out} exists; name a folder that does not")
    folder = out.with_name(f".{out.name}.partial")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    try:
        counts, versions = _write_lines(folder, made)
        if not counts:
            reasons = ", ".join(f"{reason}: {count}" for reason, count in left_out.most_common(3))
            raise TaskError(f"no task could be made ({reasons or 'the corpus has no record for the kinds'})")
        hashes = {name: sha256_of(folder / name) for name in (TASKS, REFERENCES)}
        manifest = Manifest(
            _name_of(hashes), VERSION, versions.pop(), code, command, dict(sorted(counts.items())),
            dict(left_out.most_common()), hashes,
        )  # fmt: skip
        (folder / MANIFEST).write_text(json.dumps(vars(manifest), indent=2) + "\n", encoding="utf-8")
        folder.rename(out)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return manifest


def _write_lines(folder: Path, made: Iterable[tuple[Task, Reference]]) -> tuple[Counter[str], set[str]]:
    counts, versions = Counter[str](), set[str]()
    with (
        (folder / TASKS).open("w", encoding="utf-8") as tasks,
        (folder / REFERENCES).open("w", encoding="utf-8") as references,
    ):
        for task, reference in made:
            tasks.write(encoded(to_values(task)) + "\n")
            references.write(reference.to_json() + "\n")
            counts[f"{task.kind}, {task.tier}"] += 1
            versions.add(reference.jax_version)
    return counts, versions


def references(folder: Path, version: str) -> tuple[Manifest, dict[str, Reference]]:
    """The manifest of ``folder`` and its references by task.

    Raises TaskError where a file is missing or was changed, or the tasks are of another version of the
    template, or of another JAX than ``version``, which would lower and compare other programs.
    """
    manifest = _manifest(folder)
    # Not its command, which may be anybody's: a message that says what helps would be obeyed.
    anew = f"make the tasks anew, as {MANIFEST} says"
    for name in (TASKS, REFERENCES):
        if not (folder / name).is_file():
            raise TaskError(f"{folder / name} is missing: {anew}")
        if sha256_of(folder / name) != manifest.sha256.get(name):
            raise TaskError(
                f"{folder / name} is not the file that {MANIFEST} names (SHA-256): it was changed; {anew}"
            )
    if manifest.name != _name_of(manifest.sha256):
        raise TaskError(f"{folder / MANIFEST}: its name is not that of its files (SHA-256); {anew}")
    if manifest.template_version != VERSION:
        raise TaskError(
            f"{folder} has tasks of version {manifest.template_version} of the template, this is version "
            f"{VERSION}"
        )
    if manifest.jax_version != version:
        raise TaskError(f"{folder} has tasks of JAX {manifest.jax_version}, this is JAX {version}")
    found = {}
    for line in read(folder / REFERENCES):
        if line.values is None:
            raise TaskError(f"{folder / REFERENCES}, line {line.number}: {line.fault}")
        try:
            reference = Reference.from_values(line.values)
        except RecordError as error:
            raise TaskError(f"{folder / REFERENCES}, line {line.number}: {error}") from error
        if reference.kind not in KINDS or reference.tier not in TIERS:
            raise TaskError(f"{folder / REFERENCES}, line {line.number}: no kind or tier of task is so named")
        if reference.task in found:
            raise TaskError(f"{folder / REFERENCES}, line {line.number}: its task is there twice")
        found[reference.task] = reference
    return manifest, found


def _name_of(hashes: Mapping[str, str]) -> str:
    """The name of the set of tasks whose files have these SHA-256."""
    return hashlib.sha256("".join(hashes[name] for name in (TASKS, REFERENCES)).encode()).hexdigest()[:12]


def _manifest(folder: Path) -> Manifest:
    path = folder / MANIFEST
    try:
        return from_plain(Manifest, decoded(small_file(path).decode("utf-8")))
    except FileNotFoundError as error:
        raise TaskError(f"{folder} has no {MANIFEST}: name a folder that tools.tasks made") from error
    except ValueError as error:
        raise TaskError(f"{path} is not what tools.tasks writes: {error}") from error


@dataclass(frozen=True)
class Answer:
    """A line of a file of answers."""

    task: str
    answer: str


def answers(path: Path, known: Mapping[str, Reference], most: int) -> Iterator[Answer]:
    """The answers in the file at ``path``, ``most`` at most for a task.

    Raises TaskError, which names the line, for one that is no answer, for an unknown task, and for one
    answer too many.
    """
    counts = Counter[str]()
    for line in read(path):
        place = f"{path}, line {line.number}"
        if line.values is None:
            raise TaskError(f"{place}: {line.fault}")
        try:
            answer = from_values(Answer, line.values)
        except RecordError as error:
            raise TaskError(f'{place}: {error}; a line is {{"task": ..., "answer": ...}}') from error
        if answer.task not in known:
            raise TaskError(f"{place}: there is no task {answer.task[:60]!r}")
        counts[answer.task] += 1
        if counts[answer.task] > most:
            raise TaskError(
                f"{place}: answer {counts[answer.task]} to task {answer.task}; --samples {most} allows {most}"
            )
        yield answer


def missing(known: Mapping[str, Reference], answered: Sequence[str]) -> list[str]:
    """The tasks without an answer."""
    return sorted(known.keys() - set(answered))
