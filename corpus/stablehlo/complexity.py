"""The size and shape of a program: op counts, depth, nesting of control flow."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass

_OP = re.compile(r"\b((?:stablehlo|chlo)\.(?!return\b)[a-z]\w*)\b(?! =|<)")
_FUNCTION = re.compile(r"^  func\.func \w+ @([\w.]+)\((.*?)^  \}$", re.MULTILINE | re.DOTALL)
_LINE = re.compile(r"^\s*(?:(%\w+)(?::\d+)? = )?(.*)$")
_VALUE = re.compile(r"%\w+")
_CALL = re.compile(r"\bcall @([\w.]+)")
_FLOW = re.compile(r"stablehlo\.(?:while|case)\b")


def op_names(text: str) -> list[str]:
    """The name of each StableHLO and CHLO op in ``text``, as often as it stands there."""
    return _OP.findall(text)


def op_counts(text: str) -> Counter[str]:
    """How often each StableHLO and CHLO op stands in ``text``."""
    return Counter(op_names(text))


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
