"""Limits on what an answer may contain, relative to its reference: for answers that avoid the task.

The limits are on the text and the module; time and memory are limits of the worker that runs it.
"""

import math
import re
from collections import Counter
from collections.abc import Callable
from typing import Any

from jax.extend.mlir import ir

from corpus.execution.interpreter_cost import interpreter_seconds, open_loops
from corpus.stablehlo.contents import TensorType
from corpus.stablehlo.operations import walk
from corpus.stablehlo.program import Program

# An answer may be as many times as large as its reference, and a little more for small ones.
_TEXT, _MORE_TEXT = 4, 2_000  # Characters: other names and attributes.
_OPS, _MORE_OPS = 2, 16  # A rewriting of a function that JAX inlines.
_CONSTANTS, _MORE_CONSTANTS = 2, 256  # Bytes: a table of results is more.
_ELEMENTS, _MORE_ELEMENTS = 4, 64  # Of the largest tensor.
_TIME, _MORE_TIME = 8.0, 0.01  # Estimated seconds on the interpreter: trips of loops, above all.
_SPLAT = re.compile(r"dense<[^\[\"]")
_INTEGER = re.compile(r"u?i\d+")
_UPDATES = ("stablehlo.scatter", "stablehlo.select_and_scatter")
_NO_RESULT_NEEDED = (
    "builtin.module",
    "func.func",
    "func.return",
    "stablehlo.return",
    "stablehlo.custom_call",
)


def excess(answer: Program, reference: Program) -> str | None:
    """The first limit that ``answer`` exceeds, as a phrase; None if it keeps to all.

    Raises ValueError where a text is not valid.
    """
    if len(answer.text) > _TEXT * len(reference.text) + _MORE_TEXT:
        return f"its text has {len(answer.text):,} characters, the reference {len(reference.text):,}"
    module, other = answer.module(), reference.module()
    return (
        _of_contents(answer, reference)
        or _more("dead ops", _dead_ops, module, other)
        or _more("scatters whose result depends on an order", _ordered_scatters, module, other)
        or _more("bytes of constants", _constant_bytes, module, other, _CONSTANTS, _MORE_CONSTANTS)
        or _more("loops whose trips are not constant", open_loops, module, other)
        or _more("seconds of estimated time", interpreter_seconds, module, other, _TIME, _MORE_TIME)
    )


def _of_contents(answer: Program, reference: Program) -> str | None:
    ours, theirs = answer.contents, reference.contents
    count, allowed = ours.op_counts.total(), _OPS * theirs.op_counts.total() + _MORE_OPS
    if count > allowed:
        return f"it has {count} ops, of {allowed} allowed"
    for element in sorted(ours.element_types - theirs.element_types):
        if _INTEGER.fullmatch(element) is None:
            return f"it computes in {element}, which the reference does not"
    largest, most = _largest(ours.tensor_types), _ELEMENTS * _largest(theirs.tensor_types) + _MORE_ELEMENTS
    if largest > most:
        return f"a tensor has {largest:,} elements, of {most:,} allowed"
    return None


def _largest(types: frozenset[TensorType]) -> int:
    return max((math.prod(1 if dim is None else dim for dim in kind.shape) for kind in types), default=1)


def _more(
    counted: str,
    measure: Callable[[ir.Module], float],
    answer: ir.Module,
    reference: ir.Module,
    factor: float = 1,
    more: float = 0,
) -> str | None:
    """A phrase where the ``measure`` of an answer is above ``factor`` times the reference's, and ``more``."""
    found, allowed = measure(answer), factor * measure(reference) + more
    return f"it has {found:,.4g} {counted}, of {allowed:,.4g} allowed" if found > allowed else None


def _dead_ops(module: ir.Module) -> int:
    """The number of ops whose results are not used, or only by such ops."""
    dead: set[Any] = set()
    ops = [op for op in walk(module.operation) if op.name not in _NO_RESULT_NEEDED]
    before = -1
    while before != len(dead):
        before = len(dead)
        for op in reversed(ops):
            uses = [use.owner for result in op.results for use in result.uses]
            if op not in dead and all(_op(each) in dead for each in uses):
                dead.add(op)
    return len(dead)


def _op(owner: Any) -> ir.Operation:
    return owner if isinstance(owner, ir.Operation) else owner.operation


def _ordered_scatters(module: ir.Module) -> int:
    """The number of scatters that may write an element twice and keep one of the updates."""
    found = Counter[str]()
    for op in walk(module.operation):
        if op.name not in _UPDATES:
            continue
        block = op.regions[len(op.regions) - 1].blocks[0]
        combines = len(block.operations) > 1
        unique = "unique_indices" in op.attributes and ir.BoolAttr(op.attributes["unique_indices"]).value
        found[op.name] += not (combines or unique)
    return found["stablehlo.scatter"]


def _constant_bytes(module: ir.Module) -> int:
    """The bytes of the values of all constants; a splat counts as a single value."""
    total = 0
    for op in walk(module.operation):
        if op.name == "stablehlo.constant":
            kind = ir.RankedTensorType(op.results[0].type)
            dims: Any = kind.shape
            # The bindings have no complex elements. A list, a string of bits and a resource have all of them.
            several = _SPLAT.search(str(op)) is None
            total += (math.prod(dims) if several else 1) * max(1, _bits(kind.element_type) // 8)
    return total


def _bits(kind: ir.Type) -> int:
    digits = "".join(sign for sign in str(kind).partition("E")[0] if sign.isdigit())
    return int(digits or 8) * (2 if str(kind).startswith("complex") else 1)
