"""Benchmark programs that a data set must not contain: near records are found by normal form and n-grams.

A benchmark is a file: a corpus, whose records are programs each; Python (``.py``); or StableHLO (``.mlir``).
Its text is compared, and neither executed nor parsed as MLIR.
"""

import ast
import functools
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from corpus.publishing.similarity import Grams, forward_text, jaccard, op_grams, python_grams
from corpus.records.fingerprints import source_fingerprint
from corpus.records.python_source import parsed_source
from corpus.records.reader import CorpusError, records
from corpus.records.schema import Record


@dataclass(frozen=True)
class Benchmark:
    """A benchmark program: hashes of its normal forms, and n-grams, if it has them."""

    name: str
    fingerprint: str = ""
    python_fingerprint: str = ""
    python: Grams = frozenset()
    ops: Grams = frozenset()


@functools.cache
def benchmarks(paths: tuple[Path, ...]) -> tuple[Benchmark, ...]:
    """The programs of the files at ``paths``. Raises CorpusError for a file of another kind."""
    return tuple(each for path in paths for each in _read(path))


def _read(path: Path) -> Sequence[Benchmark]:
    try:
        if path.suffix == ".py":
            return [_of_python(path, path.read_text(encoding="utf-8"))]
        if path.suffix == ".mlir":
            if not (grams := op_grams(path.read_text(encoding="utf-8"))):
                raise CorpusError(f"{path} has no op of StableHLO")
            return [Benchmark(str(path), ops=grams)]
    except UnicodeDecodeError as error:
        raise CorpusError(f"{path} is not UTF-8") from error
    return [
        Benchmark(
            f"{path}, line {number}",
            record.fingerprint,
            record.python_fingerprint,
            python_grams(record.python),
            op_grams(forward_text(record)),
        )
        for number, record in records(path, Record)
    ]


def _of_python(path: Path, source: str) -> Benchmark:
    try:
        grams = python_grams(source)
        name = _function(path, source)
        return Benchmark(str(path), python_fingerprint=source_fingerprint(source, name), python=grams)
    except CorpusError:
        raise
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:  # The last two: nested too deep.
        what = str(error) or type(error).__name__
        raise CorpusError(f"{path} is not Python: {what}".replace("\n", " ")) from error


def _function(path: Path, source: str) -> str:
    """The name of the last function of ``source``."""
    names = [node.name for node in parsed_source(source).body if isinstance(node, ast.FunctionDef)]
    if not names:
        raise CorpusError(f"{path} defines no function")
    return names[-1]


def contamination(record: Record, found: Sequence[Benchmark], threshold: float) -> str:
    """The benchmark that ``record`` is near to, and the reason; empty if there is none."""
    if not found:
        return ""
    python, ops = python_grams(record.python), op_grams(forward_text(record))
    for each in found:
        if record.python_fingerprint == each.python_fingerprint:
            return f"{each.name}: the same Python in normal form"
        if record.fingerprint == each.fingerprint:
            return f"{each.name}: the same forward program in normal form"
        for what, ours, theirs in (("Python", python, each.python), ("ops", ops, each.ops)):
            if theirs and (index := jaccard(ours, theirs)) >= threshold:
                return f"{each.name}: n-grams of the {what}, index {index:.2f}"
    return ""
