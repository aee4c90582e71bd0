"""Similarity of records: the Jaccard index of the n-grams of their Python and of their ops, by MinHash."""

import ast
import functools
import math
import re
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from datasketch import MinHash, MinHashLSH

from corpus.records.python_source import parsed_source
from corpus.records.schema import Record

LENGTH = 5  # Of an n-gram.
PERMUTATIONS = 128  # An estimated index has a standard error of at most 0.044.
FLOOR = 0.5  # Pairs below are not looked for.
_SCHEME = "affine32"  # Of datasketch: other values with another.
_OP = re.compile(r"\b(?:stablehlo|chlo)\.\w+")

Signature = np.ndarray


Grams = frozenset[tuple[str, ...]]


def signature(record: Record) -> Signature:
    """The MinHash of a record: uint32, [PERMUTATIONS]."""
    found = MinHash(PERMUTATIONS, permutations=_permutations(), scheme=_SCHEME)
    grams = {("python", *gram) for gram in python_grams(record.python)}
    grams |= {("ops", *gram) for gram in op_grams(forward_text(record))}
    found.update_batch([" ".join(gram).encode() for gram in sorted(grams)])
    return np.asarray(found.hashvalues, np.uint32)


def forward_text(record: Record) -> str:
    """The forward program for the record's first platform; empty without one."""
    return next((text for direction, _, text in record.texts() if direction == "forward"), "")


def python_grams(source: str) -> Grams:
    """The n-grams of the syntax tree of ``source``. Raises SyntaxError and what ast.parse() raises."""
    return frozenset(_grams([*_nodes(parsed_source(source))]))


def op_grams(text: str) -> Grams:
    """The n-grams of the ops in the StableHLO ``text``."""
    ops = _OP.findall(text)
    return frozenset(_grams(ops)) if ops else frozenset()


def jaccard(one: Grams, other: Grams) -> float:
    """The Jaccard index of two sets, one of which is not empty."""
    return len(one & other) / len(one | other)


def _grams(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The n-grams of ``words``; all words together if they are fewer than n."""
    for at in range(max(len(words) - LENGTH, 0) + 1):
        yield tuple(words[at : at + LENGTH])


def _nodes(node: ast.AST) -> Iterator[str]:
    """The syntax tree in order, without the names that the source binds, layout and constants."""
    match node:
        case ast.Attribute():
            yield node.attr
        case ast.expr_context():
            return
        case ast.Constant():
            yield type(node.value).__name__
        case _:
            yield type(node).__name__
    for child in ast.iter_child_nodes(node):
        yield from _nodes(child)


def similarity(one: Signature, other: Signature) -> float:
    """The estimated Jaccard index of two records."""
    return float(np.mean(one == other))


def standard_error(index: float) -> float:
    """The standard error of the estimate of a Jaccard ``index``."""
    return math.sqrt(index * (1 - index) / PERMUTATIONS)


def recall(index: float) -> float:
    """The probability with which Index finds a record of that Jaccard ``index``."""
    found = MinHashLSH(threshold=FLOOR, num_perm=PERMUTATIONS)
    return float(1 - (1 - index**found.r) ** found.b)


class Index:
    """An index of records, in which near ones can be looked up."""

    def __init__(self, signatures: Mapping[int, Signature]) -> None:
        self._rows = {number: row for row, number in enumerate(signatures)}
        self._signatures = np.array([*signatures.values()], np.uint32).reshape(-1, PERMUTATIONS)
        self._buckets = MinHashLSH(threshold=FLOOR, num_perm=PERMUTATIONS)
        for number, found in signatures.items():
            self._buckets.insert(number, _minhash(found))

    def nearest(self, found: Signature) -> float:
        """The largest estimated similarity with a record of the index; 0.0 if it is below FLOOR."""
        near = [self._rows[number] for number in self._buckets.query(_minhash(found))]
        largest = float(np.max(np.mean(self._signatures[near] == found, axis=1), initial=0.0))
        return largest if largest >= FLOOR else 0.0


def _minhash(found: Signature) -> MinHash:
    return MinHash(PERMUTATIONS, hashvalues=found, permutations=_permutations(), scheme=_SCHEME)


@functools.cache
def _permutations() -> np.ndarray:
    """The parameters of the hash functions, cached: drawing them takes longer than hashing a record."""
    return np.asarray(MinHash(PERMUTATIONS, scheme=_SCHEME).permutations)
