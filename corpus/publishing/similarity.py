"""Similarity of records: the Jaccard index of the n-grams of their Python and of their ops, by MinHash."""

import ast
import functools
import re
import warnings
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from datasketch import MinHash, MinHashLSH

from corpus.records.schema import Record

LENGTH = 5  # Of an n-gram.
PERMUTATIONS = 128  # An estimated index has a standard error of at most 0.044.
FLOOR = 0.5  # Pairs below are not looked for.
_SCHEME = "affine32"  # Of datasketch: other values with another.
_OP = re.compile(r"\b(?:stablehlo|chlo)\.\w+")

Signature = np.ndarray


def signature(record: Record) -> Signature:
    """The MinHash of a record: uint32, [PERMUTATIONS]."""
    found = MinHash(PERMUTATIONS, permutations=_permutations(), scheme=_SCHEME)
    texts = [text for direction, _, text in record.texts() if direction == "forward"]
    with warnings.catch_warnings():  # They show characters of the source, whichever these are.
        warnings.simplefilter("ignore")
        tree = ast.parse(record.python)
    grams = {("python", *gram) for gram in _grams([*_nodes(tree)])}
    grams |= {("ops", *gram) for gram in _grams(_OP.findall(texts[0]) if texts else [])}
    found.update_batch([" ".join(gram).encode() for gram in sorted(grams)])
    return np.asarray(found.hashvalues, np.uint32)


def _grams(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """The n-grams of ``words``; all of these as one where there are fewer."""
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


class Index:
    """Records that others are looked up among."""

    def __init__(self, signatures: Mapping[int, Signature]) -> None:
        self._rows = {number: row for row, number in enumerate(signatures)}
        self._signatures = np.array([*signatures.values()], np.uint32).reshape(-1, PERMUTATIONS)
        self._buckets = MinHashLSH(threshold=FLOOR, num_perm=PERMUTATIONS)
        for number, found in signatures.items():
            self._buckets.insert(number, _minhash(found))

    def nearest(self, found: Signature) -> float:
        """The largest index with a record here; 0.0 if it is below FLOOR."""
        near = [self._rows[number] for number in self._buckets.query(_minhash(found))]
        largest = float(np.max(np.mean(self._signatures[near] == found, axis=1), initial=0.0))
        return largest if largest >= FLOOR else 0.0


def _minhash(found: Signature) -> MinHash:
    return MinHash(PERMUTATIONS, hashvalues=found, permutations=_permutations(), scheme=_SCHEME)


@functools.cache
def _permutations() -> np.ndarray:
    """The parameters of the hash functions, which take longer to draw than a record to hash."""
    return np.asarray(MinHash(PERMUTATIONS, scheme=_SCHEME).permutations)
