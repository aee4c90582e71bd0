"""Metrics of a record: ops, element types, ranks, depth and nesting of its programs, tokens of its texts."""

import ast
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from corpus.numerics.tolerances import DTYPES
from corpus.records.platforms import BOTH
from corpus.records.python_source import parsed_source
from corpus.records.schema import Record
from corpus.reporting.code_figures import opcodes
from corpus.stablehlo.complexity import depth, has_rich_condition, loop_nesting, nesting
from corpus.stablehlo.contents import TensorType
from corpus.stablehlo.program import Program, programs_of

_TEXTS = ("python", "cpp", "cuda", "rocm", "tpu", "cpu_optimized", "cuda_optimized", "cuda_ptx")
_CONSTANTS = {"stablehlo.constant", "stablehlo.broadcast_in_dim"}
_SHAPE = re.compile(r"tensor<((?:\d+x)*)[a-z]")
_TOKEN = re.compile(r"\w+|[^\w\s]")  # A word or a sign, in any language.


@dataclass(frozen=True)
class Metrics:
    """The metrics of one record.

    ``ops`` counts the ops of all distinct programs; ``forward_ops``, ``depth`` and ``nesting`` are those of
    the forward program, and ``working_ops`` is the number of its ops that are neither constants nor
    broadcasts. ``differs`` is true if the programs for CUDA are not those for the CPU. ``tokens`` counts
    words and signs by field. ``code`` counts the HLO ops of each compiler's code.

    ``shapes`` counts the types of the programs by their shapes, such as "3x4". ``loops`` is how deep loops
    are nested, and ``rich_condition`` true if one ends by more than one comparison. ``floats`` and ``nodes``
    count the float literals and all nodes of the Python.
    """

    ops: Mapping[str, int]
    element_types: Sequence[str]
    narrowest_float: str | None
    ranks: Sequence[int]
    forward_ops: int
    working_ops: int
    depth: int
    nesting: int
    differs: bool
    tokens: Mapping[str, int]
    code: Mapping[str, Mapping[str, int]]
    shapes: Mapping[str, int]
    loops: int
    rich_condition: bool
    floats: int
    nodes: int


def measure(record: Record) -> Metrics:
    """Measure ``record``. Raises ValueError if it has no program."""
    programs = programs_of(record)
    if not programs:
        raise ValueError("it has no program")
    # A text that several platforms share counts once.
    contents = [each.contents for each in {program.text: program for program in programs}.values()]
    tensor_types = frozenset[TensorType]().union(*(each.tensor_types for each in contents))
    floats = {name for each in contents for name in each.float_types}
    forward = programs[0]
    nodes = [*ast.walk(parsed_source(record.python))]
    forward_ops, module = forward.contents.op_counts, forward.module()
    return Metrics(
        ops=sum((each.op_counts for each in contents), Counter[str]()),
        element_types=sorted({kind.element for kind in tensor_types}),
        narrowest_float=next((name for name in DTYPES if name in floats), None),
        ranks=sorted({len(kind.shape) for kind in tensor_types}),
        forward_ops=forward_ops.total(),
        working_ops=sum(count for name, count in forward_ops.items() if name not in _CONSTANTS),
        depth=depth(module),
        nesting=nesting(module),
        differs=_cuda_differs(programs),
        tokens={
            field: len(_TOKEN.findall(text))
            for field in _TEXTS
            if (text := getattr(record, field)) is not None
        },
        code={
            platform: opcodes(hlo)
            for platform in BOTH
            if (hlo := getattr(record, f"{platform}_optimized")) is not None
        },
        shapes=Counter(
            shape.rstrip("x") for each in _first_of(programs) for shape in _SHAPE.findall(each.text)
        ),
        loops=loop_nesting(module),
        rich_condition=has_rich_condition(module),
        floats=sum(isinstance(node, ast.Constant) and isinstance(node.value, float) for node in nodes),
        nodes=len(nodes),
    )


def _first_of(programs: Sequence[Program]) -> Sequence[Program]:
    """The programs for the first platform: that of ``cpp``, where there is one."""
    return [program for program in programs if program.platform == programs[0].platform]


def _cuda_differs(programs: Sequence[Program]) -> bool:
    cpu, cuda = ([program.text for program in programs if program.platform == name] for name in BOTH)
    return bool(cpu and cuda) and cpu != cuda
