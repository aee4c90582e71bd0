"""Analyse each record on its own, in worker processes: token counts and the MinHash."""

import contextlib
import functools
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from corpus.publishing.decontamination import benchmarks, contamination
from corpus.publishing.similarity import Signature, signature
from corpus.publishing.sources import Source
from corpus.publishing.workers import in_batches
from corpus.records.reader import CorpusError, Line, parsed
from corpus.records.schema import Record

TOKENIZER = "o200k_base"

Tokens = Mapping[tuple[str, str], int]


@dataclass(frozen=True, slots=True)
class Facts:
    """The part of a record that publishing keeps in memory.

    ``key`` names its kernel: type, seed and index. ``tokens`` are the token counts of its Python and of each
    of its programs whose text no earlier one has, as (direction, platform). ``near_benchmark`` is the
    benchmark program that it is near to, and why; empty if there is none.
    """

    key: str
    template: str
    seed: int
    versions: tuple[str, str]
    python_fingerprint: str
    signature: Signature
    tokens: Tokens
    near_benchmark: str = ""

    @property
    def most_tokens(self) -> int:
        """The tokens of the Python and of the longest program, for which a model's context needs room."""
        programs = [count for (what, _), count in self.tokens.items() if what != "python"]
        return self.tokens["python", ""] + max(programs, default=0)


def key_of(record: Record) -> str:
    """The name of the kernel of ``record`` in a published data set."""
    return f"{record.template}-{record.seed}-{record.index}"


@dataclass(frozen=True)
class Banned:
    """Benchmark programs, and the Jaccard index from which a record counts as near to one."""

    paths: tuple[Path, ...]
    threshold: float


def analyse(source: Source, workers: int, banned: Banned) -> Iterator[Facts]:
    """The facts of the records of ``source``, in order.

    Raises CorpusError for other lines, and WorkerError where a process dies.
    """
    known: dict[Any, Any] = {}  # Each value that many records share is in memory once.
    facts = functools.partial(_facts, banned)
    for batch in in_batches(facts, ((source.path, line) for line in source.lines()), workers):
        for each in batch:
            yield replace(
                each,
                template=known.setdefault(each.template, each.template),
                versions=known.setdefault(each.versions, each.versions),
                tokens={known.setdefault(name, name): count for name, count in each.tokens.items()},
            )


def record_on(path: Path, line: Line) -> Record:
    """The record on an unparsed ``line`` of ``path``. Raises CorpusError."""
    found = line if line.fault is not None else parsed(line.data)
    if found.values is None:
        raise CorpusError(f"{path}, line {line.number}: {found.fault}")
    with _named(path, line):
        return Record.from_values(found.values)


@contextlib.contextmanager
def _named(path: Path, line: Line) -> Iterator[None]:
    """Turn errors in the content of a record into CorpusError."""
    try:
        yield
    except CorpusError:
        raise
    except (ValueError, SyntaxError, RecursionError, MemoryError) as error:  # The last two: nested too deep.
        what = str(error) or type(error).__name__
        raise CorpusError(f"{path}, line {line.number}: not a record: {what}") from error


def _facts(banned: Banned, lines: list[tuple[Path, Line]]) -> list[Facts]:
    facts, found = [], benchmarks(banned.paths)
    for path, line in lines:
        record = record_on(path, line)
        with _named(path, line):
            near = contamination(record, found, banned.threshold)
            facts.append(replace(_facts_of(record), near_benchmark=near))
    return facts


def _facts_of(record: Record) -> Facts:
    tokens = {("python", ""): count_tokens(record.python)}
    seen = set()
    for direction, platform, text in record.texts():
        if (direction, text) not in seen:
            seen.add((direction, text))
            tokens[direction, platform] = count_tokens(text)
    return Facts(
        key_of(record),
        record.template,
        record.seed,
        (record.jax_version, record.jaxlib_version),
        record.python_fingerprint,
        signature(record),
        tokens,
    )


def count_tokens(text: str) -> int:
    """The number of tokens of ``text``."""
    return len(_encoding().encode_ordinary(text))


@functools.cache
def _encoding() -> Any:
    import bpe_openai  # It takes a second, and the processes that write count nothing.

    return bpe_openai.get_encoding(TOKENIZER)


def check_alike(facts: Sequence[Facts], places: Sequence[tuple[Path, int]]) -> None:
    """Raise CorpusError, with their places, for records that may not be in the same data set."""

    def place(at: int) -> str:
        path, number = places[at]
        return f"{path}, record {number}"

    merged = "; tools.merge keeps the first of such records of shards"
    for name, what, hint in (("key", "the kernel", ""), ("python_fingerprint", "the Python", merged)):
        seen: dict[str, int] = {}
        for at, each in enumerate(facts):
            if (first := seen.setdefault(getattr(each, name), at)) != at:
                raise CorpusError(f"{place(at)}: {each.key} is {what} of {place(first)} again{hint}")
    for at, each in enumerate(facts):
        if each.versions != facts[0].versions:
            ours, theirs = (" with jaxlib ".join(every.versions) for every in (facts[0], each))
            raise CorpusError(f"{place(at)}: lowered by JAX {theirs}, but {place(0)} by JAX {ours}")
