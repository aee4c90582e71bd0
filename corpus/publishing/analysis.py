"""Analyse each record on its own, in worker processes: token counts and the MinHash."""

import functools
import itertools
import multiprocessing
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from corpus.publishing.similarity import Signature, signature
from corpus.records.reader import CorpusError, read
from corpus.records.schema import Record
from corpus.worker_pool import WorkerError

TOKENIZER = "o200k_base"
_BATCH = 64  # Records that the workers are given at a time: more take more memory.


@dataclass(frozen=True)
class Facts:
    """The part of a record that publishing keeps in memory.

    ``key`` names its kernel: type, seed and index. ``tokens`` are the token counts of its Python and of each
    of its programs whose text no earlier one has, as (direction, platform).
    """

    key: str
    template: str
    seed: int
    versions: tuple[str, str]
    python_fingerprint: str
    signature: Signature
    tokens: dict[tuple[str, str], int]

    @property
    def most_tokens(self) -> int:
        """The tokens of the Python and of the longest program, which a context must hold."""
        programs = [count for (what, _), count in self.tokens.items() if what != "python"]
        return self.tokens["python", ""] + max(programs, default=0)


def key_of(record: Record) -> str:
    """The name of the kernel of ``record`` in a published data set."""
    return f"{record.template}-{record.seed}-{record.index}"


def analyse(path: Path, workers: int) -> Iterator[Facts]:
    """The facts of the records in the file at ``path``, in order.

    Raises CorpusError for other lines, and WorkerError where a process dies, as of too little memory.
    """
    lines = ((path, line.number, line.values, line.fault) for line in read(path))
    if workers == 1:
        yield from map(_facts, lines)
        return
    with ProcessPoolExecutor(workers, multiprocessing.get_context("spawn")) as pool:
        for batch in _batches(lines):
            try:
                yield from pool.map(_facts, batch, chunksize=8)
            except BrokenProcessPool as error:
                raise WorkerError(f"{path}: a worker process died; fewer (-n) take less memory") from error


def _batches(lines: Iterator[Any]) -> Iterator[list[Any]]:
    while batch := [*itertools.islice(lines, _BATCH)]:
        yield batch


def _facts(numbered: tuple[Path, int, dict[str, Any] | None, str | None]) -> Facts:
    path, number, values, fault = numbered
    if values is None:
        raise CorpusError(f"{path}, line {number}: {fault}")
    try:
        record = Record.from_values(values)
        texts, found = record.texts(), signature(record)
    except (ValueError, SyntaxError, RecursionError, MemoryError) as error:  # The last two: nested too deep.
        what = str(error) or type(error).__name__
        raise CorpusError(f"{path}, line {number}: not a record: {what}") from error
    tokens = {("python", ""): count_tokens(record.python)}
    seen = set()
    for direction, platform, text in texts:
        if (direction, text) not in seen:
            seen.add((direction, text))
            tokens[direction, platform] = count_tokens(text)
    return Facts(
        key_of(record),
        record.template,
        record.seed,
        (record.jax_version, record.jaxlib_version),
        record.python_fingerprint,
        found,
        tokens,
    )


def count_tokens(text: str) -> int:
    """The number of tokens of ``text``."""
    return len(_encoding().encode_ordinary(text))


@functools.cache
def _encoding() -> Any:
    import bpe_openai  # It takes a second, and the processes that write count nothing.

    return bpe_openai.get_encoding(TOKENIZER)


def check_alike(facts: Sequence[Facts], places: Sequence[str]) -> None:
    """Raise CorpusError, which names their places, for records that may not be in one data set."""
    for name, what in (("key", "the kernel"), ("python_fingerprint", "the Python")):
        seen: dict[str, str] = {}
        for each, place in zip(facts, places, strict=True):
            if (first := seen.setdefault(getattr(each, name), place)) != place:
                raise CorpusError(f"{place}: {each.key} is {what} of {first} again")
    for each, place in zip(facts, places, strict=True):
        if each.versions != facts[0].versions:
            ours, theirs = (" with jaxlib ".join(every.versions) for every in (facts[0], each))
            raise CorpusError(f"{place}: lowered by JAX {theirs}, but {places[0]} by JAX {ours}")
