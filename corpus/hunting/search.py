"""Run a search: judge subjects in worker processes, for some minutes, and keep the verdicts in a file."""

import dataclasses
import json
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.hunting.feedback import Met
from corpus.judging.finding import Finding, Subject, Verdict, subject_of

SECONDS = 20.0  # Processor time of a subject; half of them take less than one.
TOO_LONG = f"it takes longer than {SECONDS:g} s of processor time"
VERDICTS = "verdicts.jsonl"
_ROUND = 32  # Programs.


class SearchError(ValueError):
    """Verdicts of an earlier search would be overwritten; the message is one line that names the option."""


@dataclass(frozen=True)
class Settings:
    """All that decides which programs a search judges, and how: the first line of its file of verdicts."""

    seed: int
    jax: str
    jaxlib: str
    code: str
    kernels: str = ""


@dataclass(frozen=True)
class Judged:
    """The verdict on the subject of an index."""

    index: int
    verdict: Verdict

    def to_json(self) -> str:
        """One line of JSON; a finding may have another subject than its verdict, such as some of its rows."""
        found = self.verdict.finding
        line = {
            "index": self.index,
            "subject": dataclasses.asdict(self.verdict.subject),
            "finding": None if found is None else dataclasses.asdict(found),
            "set_aside": self.verdict.set_aside,
            "asked": {name: round(seconds, 4) for name, seconds in self.verdict.asked.items()},
            "passes": self.verdict.passes,
        }
        return json.dumps(line, allow_nan=False)

    @classmethod
    def of_json(cls, text: str) -> "Judged":
        """The verdict of a line of to_json()."""
        line: dict[str, Any] = json.loads(text)
        finding = None if line["finding"] is None else Finding.of_mapping(line["finding"])
        subject = subject_of(line["subject"])
        return cls(
            line["index"], Verdict(subject, finding, line["set_aside"], line["asked"], (*line["passes"],))
        )


def search(
    settings: Settings,
    folder: Path,
    minutes: float,
    judged: Callable[[Iterator[tuple[int, Subject | None]]], Iterator[tuple[int, Verdict]]],
    *,
    resume: bool = False,
    overwrite: bool = False,
    count: int | None = None,
) -> Iterator[Judged]:
    """The verdicts, those of the run that is resumed first; each is written to ``folder`` when it is there.

    ``judged`` gives the verdict for each of the indices that it takes, in their order, each with the subject
    of an earlier one to vary, or None. What is varied depends on the rounds of programs before alone, so that
    it is the same whatever the number of workers. No index is begun after ``minutes``, nor ``count`` of them.
    Raises SearchError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / VERDICTS
    if path.exists() and not (resume or overwrite):
        raise SearchError(f"--out: {path} has the verdicts of a search: add --resume or --overwrite")
    earlier = _earlier(path, settings) if resume and path.exists() else []
    yield from earlier
    end = time.monotonic() + 60 * minutes
    with path.open("a" if earlier else "w", encoding="utf-8") as file:
        if not earlier:
            file.write(_heading(settings) + "\n")
        done, met, taken = [*earlier], Met(), 0
        while (count is None or len(done) < count) and time.monotonic() < end:
            first = len(done) // _ROUND * _ROUND
            met.add(each.verdict for each in done[taken:first])
            taken = first
            last = first + _ROUND if count is None else min(first + _ROUND, count)
            for index, verdict in judged(_round(settings.seed, range(len(done), last), met, end)):
                found = Judged(index, verdict)
                file.write(found.to_json() + "\n")
                file.flush()
                done.append(found)
                yield found
                if time.monotonic() >= end:  # What is still being judged is judged again by --resume.
                    return


def _round(seed: int, indices: range, met: Met, end: float) -> Iterator[tuple[int, Subject | None]]:
    """Judge those of the ``indices`` of a round that are left, each with a subject to vary, until ``end``."""
    for index in indices:
        if time.monotonic() >= end:
            return
        yield index, met.parent(seed, index)


def _earlier(path: Path, settings: Settings) -> list[Judged]:
    """The verdicts in ``path``; an incomplete last line is cut off."""
    data = path.read_bytes()
    whole = data[: data.rfind(b"\n") + 1]
    first, *lines = whole.decode("utf-8").splitlines() or [""]
    if first != _heading(settings):
        raise SearchError(
            f"--resume: {path} is of a search with another seed, JAX, code or kernels; choose another --out"
        )
    if len(whole) < len(data):
        os.truncate(path, len(whole))
    return [Judged.of_json(line) for line in lines]


def _heading(settings: Settings) -> str:
    return json.dumps(dataclasses.asdict(settings))
