"""Metrics of a record: ops, element types, ranks, depth and nesting of its programs, tokens of its texts."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.records.platforms import BOTH
from corpus.records.schema import Record
from corpus.stablehlo.complexity import depth, nesting, op_counts, op_names
from corpus.stablehlo.op_names import floats
from corpus.stablehlo.program import Program, programs_of

_HLO_OP = re.compile(r"^ +(?:ROOT )?%\S+ = (?:\(.*?\)|\S+) ([a-z][\w-]*)\(", re.MULTILINE)
_TEXTS = ("python", "cpp", "cuda", "rocm", "tpu", "cpu_optimized", "cuda_optimized", "cuda_ptx")
_CONSTANTS = {"stablehlo.constant", "stablehlo.broadcast_in_dim"}
_TENSOR = re.compile(r"tensor<((?:[\d?]+x)*)([^<>x,]\w*|complex<\w+>)[>,]")
_TOKEN = re.compile(r"\w+|[^\w\s]")


@dataclass(frozen=True)
class Metrics:
    """The metrics of one record.

    ``ops`` counts the ops of all distinct programs; ``forward_ops``, ``depth`` and ``nesting`` are those of
    the forward program, and ``working_ops`` is the number of its ops that are neither constants nor
    broadcasts. ``differs`` is true if the programs for CUDA are not those for the CPU. ``tokens`` counts
    words and signs by field. ``code`` counts the HLO ops of each compiler's code.
    """

    ops: Counter[str]
    element_types: frozenset[str]
    narrowest_float: str | None
    ranks: frozenset[int]
    forward_ops: int
    working_ops: int
    depth: int
    nesting: int
    differs: bool
    tokens: Mapping[str, int]
    code: Mapping[str, Counter[str]]


def measure(record: Record) -> Metrics:
    """Measure ``record``. Raises ValueError if it has no program."""
    programs = programs_of(record)
    if not programs:
        raise ValueError("it has no program")
    texts = list(dict.fromkeys(program.text for program in programs))
    forward = programs[0].text
    forward_ops = op_names(forward)
    tensors = [match for text in texts for match in _TENSOR.finditer(text)]
    return Metrics(
        ops=sum(map(op_counts, texts), Counter[str]()),
        element_types=frozenset(match[2] for match in tensors),
        narrowest_float=next(iter(floats("\n".join(texts))), None),
        ranks=frozenset(match[1].count("x") for match in tensors),
        forward_ops=len(forward_ops),
        working_ops=sum(op not in _CONSTANTS for op in forward_ops),
        depth=depth(forward),
        nesting=nesting(forward),
        differs=_cuda_differs(programs),
        tokens={
            field: len(_TOKEN.findall(text))
            for field in _TEXTS
            if (text := getattr(record, field)) is not None
        },
        code={
            platform: Counter(_HLO_OP.findall(hlo))
            for platform in BOTH
            if (hlo := getattr(record, f"{platform}_optimized")) is not None
        },
    )


def _cuda_differs(programs: Sequence[Program]) -> bool:
    cpu, cuda = ([program.text for program in programs if program.platform == name] for name in BOTH)
    return bool(cpu and cuda) and cpu != cuda
