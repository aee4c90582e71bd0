"""What is in a record's texts, counted: ops, types, ranks, depth, control flow, tokens."""

import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from corpus.lowering.lower import Program
from corpus.records.decoder import programs_of
from corpus.records.platforms import BOTH
from corpus.stablehlo.text import floats

_OP = re.compile(r"\b((?:stablehlo|chlo)\.(?!return\b)[a-z]\w*)\b(?! =|<)")
_HLO_OP = re.compile(r"^ +(?:ROOT )?%\S+ = (?:\(.*?\)|\S+) ([a-z][\w-]*)\(", re.MULTILINE)
_TEXTS = ("python", "cpp", "cuda", "rocm", "tpu", "cpu_optimized", "cuda_optimized", "cuda_ptx")
_PLAIN = {"stablehlo.constant", "stablehlo.broadcast_in_dim"}
_TENSOR = re.compile(r"tensor<((?:[\d?]+x)*)([^<>x,]\w*|complex<\w+>)[>,]")
_TOKEN = re.compile(r"\w+|[^\w\s]")
_FUNCTION = re.compile(r"^  func\.func \w+ @([\w.]+)\((.*?)^  \}$", re.MULTILINE | re.DOTALL)
_LINE = re.compile(r"^\s*(?:(%\w+)(?::\d+)? = )?(.*)$")
_VALUE = re.compile(r"%\w+")
_CALL = re.compile(r"\bcall @([\w.]+)")
_FLOW = re.compile(r"stablehlo\.(?:while|case)\b")


@dataclass(frozen=True)
class Measures:
    """What one record holds; ``forward_ops``, ``depth`` and ``nesting`` are those of its forward text.

    ``working_ops`` are the forward ops that are neither constants nor broadcasts; ``differs`` is whether
    CUDA's text is not the CPU's. ``code`` has the HLO ops of each compiler's code.
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


def op_counts(text: str) -> Counter[str]:
    """How often each StableHLO and CHLO op stands in ``text``."""
    return Counter(_OP.findall(text))


def measure(record: Mapping[str, Any]) -> Measures:
    """The measures of the values of a line that keeps to the schema."""
    programs = programs_of(record)
    if not programs:
        raise ValueError("it has no program")
    texts = list(dict.fromkeys(program.text for program in programs))
    forward = programs[0].text
    forward_ops = _OP.findall(forward)
    tensors = [match for text in texts for match in _TENSOR.finditer(text)]
    return Measures(
        ops=sum(map(op_counts, texts), Counter[str]()),
        element_types=frozenset(match[2] for match in tensors),
        narrowest_float=next(iter(floats("\n".join(texts))), None),
        ranks=frozenset(match[1].count("x") for match in tensors),
        forward_ops=len(forward_ops),
        working_ops=sum(op not in _PLAIN for op in forward_ops),
        depth=depth(forward),
        nesting=nesting(forward),
        differs=_cuda_differs(programs),
        tokens={
            field: len(_TOKEN.findall(record[field])) for field in _TEXTS if record.get(field) is not None
        },
        code={
            platform: Counter(_HLO_OP.findall(record[f"{platform}_optimized"]))
            for platform in BOTH
            if f"{platform}_optimized" in record
        },
    )


def _cuda_differs(programs: Sequence[Program]) -> bool:
    cpu, cuda = ([program.text for program in programs if program.platform == name] for name in BOTH)
    return bool(cpu and cuda) and cpu != cuda


def nesting(text: str) -> int:
    """How deep loops and branches lie in one another, calls followed."""
    bodies = {match[1]: match[0] for match in _FUNCTION.finditer(text)}
    return _deepest(bodies, _nesting_in)


def _deepest(bodies: Mapping[str, str], measured: Callable[[str, Callable[[str], int]], int]) -> int:
    """The largest that is ``measured`` of a body, given what was of the functions that it calls."""
    known: dict[str, int] = {}

    def of(name: str) -> int:
        if name not in bodies:
            return 0
        if name not in known:
            known[name] = 0  # For a function that calls itself, which MLIR allows.
            known[name] = measured(bodies[name], of)
        return known[name]

    return max(map(of, bodies), default=0)


def _nesting_in(body: str, of: Callable[[str], int]) -> int:
    deepest = 0
    open_flows: list[int] = []  # Their indents.
    for line in body.splitlines():
        indent = len(line) - len(line.lstrip())
        while open_flows and indent <= open_flows[-1] and not line.lstrip().startswith(("}", "cond", "^")):
            open_flows.pop()
        inner = of(call[1]) if (call := _CALL.search(line)) else 0
        if _FLOW.search(line):
            open_flows.append(indent)
        deepest = max(deepest, len(open_flows) + inner)
    return deepest


def depth(text: str) -> int:
    """The longest chain of ops of which each takes the one before; a loop's body counts once."""
    return _deepest({match[1]: match[2] for match in _FUNCTION.finditer(text)}, _depth_of)


@dataclass
class _Region:
    """An open region: the result of its op, how deep it begins, and the deepest in it so far."""

    result: str | None
    begins: int
    deepest: int


def _depth_of(body: str, of: Callable[[str], int]) -> int:
    depths: dict[str, int] = {}
    regions = [_Region(None, 0, 0)]
    last: str | None = None
    for line in map(str.strip, body.splitlines()[1:]):  # The first one is the signature's.
        here = regions[-1]
        if line.startswith("}") and line.endswith("{"):
            continue  # The next region of the same op.
        if line.startswith("}") and len(regions) > 1:
            closed = regions.pop()
            if closed.result is not None:
                depths[closed.result] = closed.deepest
            regions[-1].deepest = max(regions[-1].deepest, closed.deepest)
            continue
        match = _LINE.match(line)
        result, rest = (match[1], match[2]) if match else (None, line)
        deep = max(here.begins, *(depths.get(name, 0) for name in _VALUE.findall(rest)), 0)
        if call := _CALL.search(rest):
            deep += of(call[1])
        elif _OP.search(rest):
            deep += 1
        if result is not None:
            depths[result] = deep
            last = result
        here.deepest = max(here.deepest, deep)
        if line.endswith("{"):
            # A while's regions begin on the line behind it.
            owner = last if line == "cond {" else result
            regions.append(_Region(owner, depths.get(owner or "", deep), 0))
    return regions[0].deepest
